"""Where the links of sources and owner's pages lead: a library's names, and one link resolved.

Wikilinks resolve to documents, themes and owner's pages by title, file name, path, slug or alias,
in any case, `_` or space (Obsidian's rules, and what notes in the wild write); what none of these
has for a name, to people. An address leaves
the site only by the schemes of `_SCHEMES`; whatever else a source names stays words.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from glossator.model.passages import Anchored
from glossator.model.site import Medium, OwnerPage, Site, Target
from glossator.model.trees import Link, Source, WikiLink, gaps
from glossator.problems import Problem, Where
from glossator.text import Lines, folded

# Schemes that run nothing and read nothing of the reader's machine.
_SCHEMES = frozenset({"http", "https", "mailto"})
_NOWHERE = Target(href="", resolved=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing a link can lead to: its `page`, what to call it, its ids by folded words, and how
    the name of its file and its title are `written`."""

    page: str
    title: str
    anchors: Mapping[str, str]
    written: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Every name of the library. A name two things share is in `shared` and leads nowhere.
    `slugs` are the documents whose made-up name is one that others have too. `files` are the
    documents by the names of their files, each with its path; `media` are by the names of theirs,
    in any case; `base_url` is where all of it stands."""

    entries: Mapping[str, Entry]
    paths: Mapping[str, Entry]
    files: Mapping[str, Mapping[str, Entry]]
    shared: Mapping[str, tuple[str, ...]]
    pages: Mapping[str, Entry]
    media: Mapping[str, tuple[Medium, ...]]
    slugs: Mapping[str, Entry]
    base_url: str = ""


def names(site: Site) -> Names:
    """The names of all documents, owner's pages, themes and people of `site`; a stronger kind of
    name (slug, then path and file, then title, then alias or former slug, then a person's) wins
    over a weaker."""
    levels: list[list[tuple[str, Entry]]] = [[], [], [], [], []]
    paths: dict[str, Entry] = {}
    files: dict[str, dict[str, Entry]] = {}
    pages: dict[str, Entry] = {}
    for annotated in site.documents:
        anchored = annotated.anchored
        entry = _document_entry(anchored)
        metadata = anchored.document.metadata
        path = PurePosixPath(anchored.document.source.path)
        paths[path.as_posix().casefold()] = entry
        pages[entry.page] = entry
        levels[0].append((anchored.document.slug, entry))
        without_suffix = path.with_suffix("").as_posix()
        files.setdefault(_key(path.stem), {})[_key(without_suffix)] = entry
        levels[1] += [(without_suffix, entry), (path.stem, entry)]
        levels[2] += [(metadata.title, entry), (metadata.short, entry)]
        levels[3] += [(alias, entry) for alias in metadata.aliases]
    for page in site.pages:
        entry = _page_entry(page)
        pages[entry.page] = entry
        levels[0].append((page.slug, entry))
        levels[2].append((page.title, entry))
    for theme in site.themes:
        entry = Entry(page=f"themes/{theme.slug}.html", title=theme.title, anchors={})
        pages[entry.page] = entry
        levels[0].append((theme.slug, entry))
        levels[2].append((theme.title, entry))
    for person in site.people.persons:
        entry = Entry(page=f"people/{person.slug}.html", title=person.name, anchors={})
        pages[entry.page] = entry
        levels[4] += [(name, entry) for name in (*person.written, person.slug)]
    for former in site.former:
        if entry_now := pages.get(f"read/{former.now}.html"):
            levels[3].append((former.slug, entry_now))
    slugs = _equivocal(levels)
    levels[0] = [(name, entry) for name, entry in levels[0] if slugs.get(name) is not entry]
    entries, shared = _settle(levels)
    media: dict[str, tuple[Medium, ...]] = {}
    for medium in site.media:
        name = _file_key(PurePosixPath(medium.path).name)
        media[name] = (*media.get(name, ()), medium)
    base_url = site.config.base_url.rstrip("/")
    return Names(
        entries=entries,
        paths=paths,
        files=files,
        shared=shared,
        pages=pages,
        media=media,
        slugs=slugs,
        base_url=base_url,
    )


def resolve(link: Link | WikiLink, source_path: str, page: str, library: Names) -> Target:
    """Where `link`, standing in the source at `source_path` shown at `page`, leads."""
    if isinstance(link, WikiLink):
        if not link.target.strip():
            return _into(library.pages.get(page), link.heading)
        entry = (
            library.entries.get(_key(link.target))
            or _by_slug(link, source_path, library)
            or _by_path(link.target, source_path, library)
        )
        if entry is None and (medium := _medium(link.target, source_path, library)):
            return _shown(medium, link.heading)
        return _into(entry, link.heading)
    return _address(link.target, source_path, page, library)


def _by_slug(link: WikiLink, source_path: str, library: Names) -> Entry | None:
    """The document that `link` names by its slug where files or titles share that name: in what an
    owner writes for the site, and where it is written like the slug and like none of these."""
    entry = library.slugs.get(link.target.strip())
    if entry is None or not source_path or link.target.strip() not in entry.written:
        return entry
    return None


def _by_path(name: str, source_path: str, library: Names) -> Entry | None:
    """The document that a text names by a path: the one there from its own folder or from the top,
    else the only one whose path ends so (a link may begin above or below the folder of sources)."""
    wanted = _key(name).lstrip("/")
    if "/" not in wanted:
        return None
    paths = library.files.get(wanted.rpartition("/")[2], {})
    here = _joined(PurePosixPath(_key(source_path)).parent, wanted)
    if found := paths.get(here) or paths.get(_joined(PurePosixPath(), wanted)):
        return found
    wanted = _joined(PurePosixPath(), wanted)
    ending = [each for path, each in paths.items() if _is_end(wanted, path)]
    return ending[0] if len(ending) == 1 else None


def _is_end(one: str, other: str) -> bool:
    """Whether one of two paths, of a folder and a file at least, is the end of the other."""
    shorter, longer = sorted((one, other), key=len)
    return "/" in shorter and f"/{longer}".endswith(f"/{shorter}")


def _equivocal(levels: list[list[tuple[str, Entry]]]) -> dict[str, Entry]:
    """The slugs of `levels` that are also the name of a file or a title of their documents, and of
    another document: there a slug, which nobody wrote, must not decide."""
    claims: list[dict[str, set[str]]] = []
    for level in levels[1:3]:
        claims.append({})
        for name, entry in level:
            claims[-1].setdefault(_key(name), set()).add(entry.page)
    found = {}
    for slug, entry in levels[0]:
        named = next((pages for each in claims if (pages := each.get(_key(slug)))), set())
        if len(named) > 1 and entry.page in named:
            found[slug] = entry
    return found


def unresolved(
    links: Iterable[Link | WikiLink], source: Source, library: Names
) -> tuple[Problem, ...]:
    """What the owner should know of `links` of one `source`: names that two things share."""
    problems = []
    lines = Lines.of(source.text)
    for link in links:
        if not isinstance(link, WikiLink) or _by_slug(link, source.path, library):
            continue
        name = link.target
        if name and (both := library.shared.get(_key(name))):
            where = Where(path=source.site_path, line=lines.line_of(link.span.start))
            problems.append(
                Problem(
                    code="link-ambiguous",
                    message=f'"{name}" is the name of {" and ".join(both)}',
                    where=where,
                    hint="Write the path, or give one of them another title or alias.",
                    severity="warning",
                )
            )
    return tuple(dict.fromkeys(problems))


def _settle(
    levels: list[list[tuple[str, Entry]]],
) -> tuple[dict[str, Entry], dict[str, tuple[str, ...]]]:
    entries: dict[str, Entry] = {}
    shared: dict[str, tuple[str, ...]] = {}
    for level in levels:
        claims: dict[str, dict[str, Entry]] = {}
        for name, entry in level:
            if key := _key(name):
                claims.setdefault(key, {})[entry.page] = entry
        for key, claimants in claims.items():
            if key in entries or key in shared:
                continue
            if len(claimants) == 1:
                entries[key] = next(iter(claimants.values()))
            else:
                shared[key] = tuple(sorted(entry.page for entry in claimants.values()))
    return entries, shared


def _key(name: str) -> str:
    """`name` as it is looked up: any case, `_` or space, without `.md`."""
    key = folded(name.replace("_", " ")).casefold()
    return key.removesuffix(".md").strip()


def _document_entry(anchored: Anchored) -> Entry:
    anchors: dict[str, str] = {}
    for heading in reversed(anchored.headings):
        for alias in heading.aliases:
            anchors["^" + alias] = heading.id
        anchors["^" + heading.id] = heading.id
        anchors[_key(heading.text)] = heading.id
    for passage in anchored.passages:
        anchors["^" + passage.id] = passage.id
        for alias in (*passage.aliases, *passage.leaf.author_ids):
            anchors.setdefault("^" + alias, passage.id)
    formers = [each.formers for each in anchored.passages]
    formers += [each.formers for each in anchored.headings]
    for former in chain.from_iterable(formers):
        anchors.setdefault("^" + former.id, former.id)
    for stone in anchored.gone:
        anchors.setdefault("^" + stone.id, stone.id)
    for sign in anchored.signs:
        if not sign.shared:
            anchors.setdefault("^" + sign.id, sign.id)
    for id_ in chain.from_iterable(gap.ids for gap in gaps(anchored.document.blocks)):
        anchors.setdefault("^" + id_, id_)
    for anchor, id_ in tuple(anchors.items()):
        anchors.setdefault(anchor.casefold(), id_)  # of two that differ in case each is itself
    document = anchored.document
    title = document.metadata.title
    return Entry(
        page=f"read/{document.slug}.html",
        title=title,
        anchors=anchors,
        written=frozenset((PurePosixPath(document.source.path).stem, title)),
    )


def _page_entry(page: OwnerPage) -> Entry:
    return Entry(page=f"pages/{page.slug}.html", title=page.title, anchors={})


def _into(entry: Entry | None, heading: str) -> Target:
    """`entry`, at `heading` (`A#B` names B under A; `^id` a block) if it has one of that name, or
    of that id, as addresses of a page are written."""
    if entry is None:
        return _NOWHERE
    last = heading.split("#")[-1].strip()
    names = (last, last.casefold()) if last.startswith("^") else (_key(last), f"^{last}")
    anchor = next((entry.anchors[name] for name in names if last and name in entry.anchors), "")
    return Target(href=entry.page + (f"#{anchor}" if anchor else ""), title=entry.title)


def _address(target: str, source_path: str, page: str, library: Names) -> Target:
    """A Markdown link's target: an address, a place on this page, or another file's path. An
    address of this site, as a page gives it to copy, is a place in it."""
    if found := _own(target.strip(), library):
        return found
    try:
        parts = urlsplit(target.strip())
    except ValueError:  # such as an unclosed bracket in a host: words, not an address
        return _NOWHERE
    if parts.scheme:
        if parts.scheme.lower() in _SCHEMES:
            return Target(href=target.strip(), external=True)
        return _NOWHERE
    if parts.netloc:
        return Target(href="https:" + target.strip(), external=True)
    fragment = unquote(parts.fragment)
    if not parts.path:
        return _into(library.pages.get(page), fragment)
    path = _joined(PurePosixPath(source_path).parent, unquote(parts.path))
    entry = library.paths.get(path.casefold()) or library.paths.get(path.casefold() + ".md")
    if entry is None and (medium := _medium(unquote(parts.path), source_path, library)):
        return _shown(medium, parts.fragment)
    written = unquote(parts.path)
    entry = entry or library.entries.get(_key(written))
    return _into(entry or _by_path(written, source_path, library), fragment)


def _own(target: str, library: Names) -> Target | None:
    """The page of this site that `target` names, at the passage it names; None if it names none."""
    address, _, fragment = target.partition("#")
    base = f"{library.base_url}/" if library.base_url else ""
    page = address.removeprefix(base) if base else address
    entry = library.pages.get(unquote(page))
    anchor = unquote(fragment.partition(":~:")[0])
    if entry is None or (anchor and f"^{anchor}" not in entry.anchors):
        return None
    return _into(entry, f"^{anchor}" if anchor else "")


def _medium(name: str, source_path: str, library: Names) -> Medium | None:
    """The file a text means by `name`: the one at that path from its own folder or from the top,
    else the only one whose path ends so, as Obsidian finds attachments."""
    wanted = _file_key(name.strip().removeprefix("./"))
    named = library.media.get(PurePosixPath(wanted).name, ())
    paths = {_file_key(medium.path): medium for medium in named}
    here = _file_key(_joined(PurePosixPath(source_path).parent, wanted))
    if found := paths.get(here) or paths.get(wanted.lstrip("/")):
        return found
    ending = [medium for path, medium in paths.items() if f"/{path}".endswith(f"/{wanted}")]
    return ending[0] if len(ending) == 1 else None


def _shown(medium: Medium, fragment: str) -> Target:
    """`medium`, at a place in it (`page=3`) if one is named."""
    return Target(
        href=medium.href + (f"#{fragment}" if fragment else ""),
        width=medium.width,
        height=medium.height,
    )


def _file_key(name: str) -> str:
    """A file's name as it is looked up: composed, in any case."""
    return unicodedata.normalize("NFC", name).casefold()


def _joined(folder: PurePosixPath, path: str) -> str:
    parts: list[str] = [] if path.startswith("/") else list(folder.parts)
    for part in PurePosixPath(path.lstrip("/")).parts:
        if part == "..":
            del parts[-1:]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
