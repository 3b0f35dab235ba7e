"""A build, from files to finished files: read this downwards to see how Glossator works.

    bytes -> Source -> Reading -> Document -> Anchored -> Annotated -> Site -> pages -> Artifacts

Per source everything is a pure function and cached; per library only joins over small values; per
page a view is rendered. Nothing here writes: `output` swaps in what `build` returns.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from glossator import anchors, concordance, conserve, editions, links, pages, render, themes
from glossator.cache import Cache, key_of
from glossator.check import check_pages
from glossator.copies import copies
from glossator.counts import theme_pages
from glossator.exports import Targets, exports, links_of
from glossator.feeds import feeds
from glossator.glosses import glosses
from glossator.media import missing_media, texts, used_media
from glossator.model import (
    Anchored,
    Annotated,
    Artifact,
    Document,
    LedgerRow,
    Link,
    Medium,
    Note,
    OwnerPage,
    PlacedNote,
    Reading,
    Site,
    SiteConfig,
    Source,
    Target,
    WikiLink,
    leaves,
)
from glossator.nearest import meant
from glossator.note_checks import check_notes
from glossator.note_exports import notes_export
from glossator.note_ids import accepted_notes
from glossator.notes import assigned_by, place_notes, stray_notes
from glossator.offers import unlinked_names
from glossator.owner import Edition
from glossator.people import people
from glossator.problems import Checked, Problem, Where, has_errors
from glossator.project import Project, load
from glossator.project.attachments import read_attachments
from glossator.readers import read
from glossator.shelves import note_pages
from glossator.timestamps import check_timestamps


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a command asks of a build. `out` is only left out of the sources, never written."""

    out: Path
    base_url: str | None = None
    cache: Path | None = None
    locked: bool = False
    accepting: bool = False
    progress: bool = False
    notes: bool = False  # tell also what is merely worth knowing
    pages: bool = True  # make the finished files


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A finished site in memory, and everything its owner should hear about it."""

    artifacts: tuple[Artifact, ...] = ()
    problems: tuple[Problem, ...] = ()
    site: Site | None = None
    understood: tuple[Annotated, ...] = ()  # every source, also one that is not published
    ledgers: Mapping[str, tuple[LedgerRow, ...]]
    documents: int = 0
    pages: int = 0
    decisions: tuple[str, ...] = ()  # how each source was read
    ledger_lines: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def build(folder: Path, options: Options) -> Built:
    """Everything of the site at `folder`, up to its finished files; with an error, no files."""
    loaded = load(folder)
    project = _with_base_url(loaded.value, options.base_url)
    cache = Cache(options.cache)
    readers = editions.readers_named(project.sources, project.editions)
    readings = [
        _read(source, readers.get(source.path, ""), project.config, cache)
        for source in project.sources
    ]
    named = editions.name_documents(readings, project.editions)
    understood = [
        _understand(reading, slug, project, cache)
        for reading in readings
        if (slug := named.value.get(reading.source.path))
    ]
    published = [each for each in understood if _is_published(each.value)]
    documents = _in_library_order([each.value for each in published], project.config)
    site, media, media_problems = _with_media(
        Site(
            config=project.config,
            documents=documents,
            themes=project.themes,
            pages=_owner_pages(project),
            theme_pages=theme_pages(documents),
            strays=_strays(project, understood),
            note_pages=note_pages(documents),
        ),
        project,
    )
    site = replace(site, people=people(site))
    problems = [
        *loaded.problems,
        *media_problems,
        *named.problems,
        *(problem for each in understood for problem in each.problems),
        *_library_problems(site, project, named.value.values(), options),
    ]
    if not options.notes:
        problems = [problem for problem in problems if problem.severity != "note"]
    built = Built(
        problems=tuple(problems),
        site=site,
        understood=tuple(each.value for each in understood),
        ledgers=project.ledgers,
        documents=len(documents),
        decisions=tuple(_decision(each.value) for each in understood),
        ledger_lines=tuple(_ledger_lines(site, project.ledgers)),
        remarks=tuple(_remarks(site, understood)),
    )
    if options.accepting or not options.pages or has_errors(problems):
        return built
    artifacts, page_count = _artifacts(site, project, media)
    return replace(built, artifacts=artifacts, pages=page_count)


def _with_base_url(project: Project, base_url: str | None) -> Project:
    """`project`, its public address replaced if a command names one ("" for none)."""
    if base_url is None:
        return project
    config = replace(project.config, base_url=base_url.rstrip("/"))
    return replace(project, config=config)


def ledgers_to_write(
    built: Built, folder: Path, today: str
) -> Iterable[tuple[Path, tuple[LedgerRow, ...]]]:
    """The ledger of every published document as `accept` would have it, with its file."""
    if built.site is None:
        return
    for annotated in built.site.documents:
        rows = built.ledgers.get(annotated.slug, ())
        path = folder / "site_src" / "permalinks" / f"{annotated.slug}.jsonl"
        accepted = anchors.accepted_rows(annotated.anchored, rows, today)
        yield path, accepted_notes(annotated.notes, accepted, today)


# --- one source -----------------------------------------------------------------------------------


def _read(source: Source, reader: str, config: SiteConfig, cache: Cache) -> Reading:
    """A source read by the `reader` its edition names, else by the one that recognises it."""
    breaks = config.line_breaks
    key = key_of("reading", source.path, source.digest, source.encoding, reader, breaks)
    return cache.get_or_make(key, Reading, lambda: read(source, reader=reader, line_breaks=breaks))


def _understand(reading: Reading, slug: str, project: Project, cache: Cache) -> Checked[Annotated]:
    """All that can be said of one source alone: a pure function of what `key` names."""
    edition = project.editions.get(slug)
    rows = project.ledgers.get(slug, ())
    notes = _notes_on(slug, project)
    source = reading.source
    key = key_of(
        "document", source.path, source.site_path, source.digest, source.encoding, slug,
        repr(edition), repr(rows), repr(notes), repr(project.config), repr(project.themes),
    )  # fmt: skip
    return cache.get_or_make(
        key, Checked, lambda: _understood(reading, slug, edition, rows, project)
    )


def _notes_on(slug: str, project: Project) -> tuple[Note, ...]:
    file = project.notes.get(slug)
    return file.notes if file is not None else ()


def _understood(
    reading: Reading,
    slug: str,
    edition: Edition | None,
    rows: Sequence[LedgerRow],
    project: Project,
) -> Checked[Annotated]:
    slugs = [theme.slug for theme in project.themes]
    edited = editions.edit(reading, slug, edition, project.config, slugs)
    document = edited.value
    anchored = anchors.anchor(document, rows)
    matcher = themes.compile_themes(project.themes, project.config.accents)
    placed = place_notes(anchored, _notes_on(slug, project), rows)
    annotated = themes.annotate(anchored, matcher, assigned_by(placed.value))
    problems = (
        *edited.problems,
        *_conservation(document),
        *check_timestamps(document),
        *placed.problems,
    )
    return Checked(replace(annotated, notes=placed.value), problems)


def _conservation(document: Document) -> tuple[Problem, ...]:
    """A source character that nothing accounts for keeps the site from being swapped in."""
    path = document.source.site_path
    what = {
        "lost": "is in no block, metadata field, markup or set-aside stretch",
        "twice": "is accounted for twice",
        "untrue": "is not what the page would say there",
    }
    return tuple(
        Problem(
            code="conservation",
            message=f'"{_short(loss.text)}" {what[loss.why]}',
            where=Where(path=path, line=loss.line),
            hint="This is a fault of the reader, not of yours; please report it with the source.",
        )
        for loss in conserve.losses(document)
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"


def _decision(annotated: Annotated) -> str:
    reading = annotated.anchored.document.reading
    return f"{reading.source.site_path}: read as {reading.reader}, {reading.decided}"


# --- the library ----------------------------------------------------------------------------------


def _is_published(annotated: Annotated) -> bool:
    """Private documents and drafts leave no trace in any output. Excerpts are withheld whole until
    the site can mark gaps: a right not held is not risked."""
    document = annotated.anchored.document
    return document.metadata.rights == "full" and not document.reading.draft


def _in_library_order(documents: Iterable[Annotated], config: SiteConfig) -> tuple[Annotated, ...]:
    """The owner's order, then the rest by the name of their file (code points, any case)."""
    place = {slug: position for position, slug in enumerate(config.order)}

    def key(annotated: Annotated) -> tuple[int, str, str]:
        path = annotated.anchored.document.source.path
        return place.get(annotated.slug, len(place)), path.casefold(), path

    return tuple(sorted(documents, key=key))


def _library_problems(
    site: Site, project: Project, named: Collection[str], options: Options
) -> Iterable[Problem]:
    documents = [annotated.anchored.document for annotated in site.documents]
    yield from editions.check_shorts(documents)
    yield from editions.check_order(site.config, project.order_at, named)
    yield from themes.check_themes(site.documents, site.themes, site.config.accents)
    yield from missing_media(site)
    yield from _stray_files(project, named)
    if options.notes:
        yield from unlinked_names(site)
    names = links.names(site)
    yield from check_notes(site, lambda link, page: links.resolve(link, "", page, names))
    for annotated in site.documents:
        document = annotated.anchored.document
        yield from links.unresolved(
            _links_in(annotated.anchored),
            document.source.path,
            f"read/{document.slug}.html",
            Where(path=document.source.site_path),
            names,
        )
        rows = project.ledgers.get(document.slug, ())
        yield from anchors.check_addresses(annotated.anchored, rows)
        if options.locked or options.accepting:
            yield from anchors.losses(annotated.anchored, rows)


def _strays(project: Project, understood: Sequence[Checked[Annotated]]) -> tuple[PlacedNote, ...]:
    """The notes in files named after no document. A file named after an edition is of a document
    that was not read, and may be private."""
    known = {each.value.slug for each in understood} | set(project.editions)
    return tuple(
        placed
        for slug, file in project.notes.items()
        if slug not in known
        for placed in stray_notes(file.notes)
    )


def _stray_files(project: Project, named: Collection[str]) -> Iterable[Problem]:
    for slug, file in project.notes.items():
        if slug not in named:
            yield Problem(
                code="note-document",
                message=f"these are notes on `{slug}`, and no document is called that",
                where=Where(path=file.path),
                hint=meant(slug, sorted(named), "There is no document yet."),
                severity="warning",
            )


def _links_in(anchored: Anchored) -> Iterable[Link | WikiLink]:
    for leaf in leaves(anchored.document.blocks):
        yield from links_of(leaf)


def _owner_pages(project: Project) -> tuple[OwnerPage, ...]:
    return tuple(
        OwnerPage(slug=Path(source.path).stem, title=_title(reading), reading=reading)
        for source in project.pages
        for reading in [read(source, reader="markdown")]
        if not reading.draft
    )


def _title(reading: Reading) -> str:
    named = (field.value for field in reading.fields if field.name == "title")
    stem = Path(reading.source.path).stem.replace("-", " ").replace("_", " ")
    return next(named, "") or stem[:1].upper() + stem[1:]


def _ledger_lines(site: Site, ledgers: Mapping[str, Sequence[LedgerRow]]) -> Iterable[str]:
    """One line for each document whose addresses are not just those of its ledger."""
    for annotated in site.documents:
        rows = ledgers.get(annotated.slug, ())
        counts: dict[str, int] = {}
        for change in anchors.changes(annotated.anchored, rows):
            counts[change.kind] = counts.get(change.kind, 0) + 1
        if set(counts) - {"kept"}:
            told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
            yield f"permalinks of {annotated.slug}: {told}"


def _remarks(site: Site, understood: Sequence[Checked[Annotated]]) -> Iterable[str]:
    """What the owner may be glad to know, and no problem."""
    if not site.config.base_url:
        yield (
            "No base_url: canonical links, sitemap.xml and feed.xml are left out, "
            "and 404.html expects to stand at the root of its host."
        )
    withheld = len(understood) - len(site.documents)
    if withheld:
        yield f"{withheld} withheld: private, excerpts or draft; nothing of them is in the site."


# --- pages ----------------------------------------------------------------------------------------


def _with_media(
    site: Site, project: Project
) -> tuple[Site, Mapping[Medium, bytes], tuple[Problem, ...]]:
    """`site` with all that lies beside its sources and may be shown, and the bytes of what is."""
    offered = tuple(each.medium for each in project.attachments)
    used = used_media(site, offered) if offered else frozenset()
    read = read_attachments(project.attachments, used)
    known = {medium.href: medium for medium in read.value}
    media = (known.get(each.href, each) for each in offered if each.href not in used - set(known))
    return replace(site, media=tuple(media)), read.value, read.problems


def _artifacts(
    site: Site, project: Project, media: Mapping[Medium, bytes]
) -> tuple[tuple[Artifact, ...], int]:
    """Every finished file, checked against each other, and the number of pages among them."""
    names = links.names(site)

    def target(link: Link | WikiLink, page: str) -> Target:
        return links.resolve(link, paths.get(page, ""), page, names)

    paths = {page: path for path, page, _ in texts(site)}
    targets: Targets = {
        (annotated.slug, link.span.start): target(link, f"read/{annotated.slug}.html")
        for annotated in site.documents
        for link in _links_in(annotated.anchored)
    }
    whole = concordance.concordance(site.documents, site.themes)
    notes = glosses(site, target)
    # A folder of sources alone is somebody else's text, and its templates are no templates of ours.
    theme_files = render.Theme(project.root if project.config.configured else None)
    rendered = [
        Artifact(path=view.path, content=theme_files.render(view).encode())
        for view in pages.pages(site, whole, notes, target)
    ]
    indexed = [artifact.path for artifact in rendered if artifact.path != "404.html"]
    artifacts = (
        *rendered,
        *exports(site, targets),
        notes_export(site),
        *copies(site, whole),
        *feeds(site, notes, indexed),
        *theme_files.static(),
        *(Artifact(path=medium.href, content=content) for medium, content in media.items()),
    )
    check_pages(artifacts)
    return artifacts, len(rendered)
