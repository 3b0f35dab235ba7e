"""A build, from files to finished files: read this downwards to see how Glossator works.

    bytes -> Source -> Reading -> Document -> Anchored -> Annotated -> Site -> pages -> Artifacts

Per source everything is a pure function and cached; per library only joins over small values; per
page a view is rendered. Nothing here writes: `output` swaps in what `build` returns.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from glossator import anchors, concordance, conserve, editions, links, pages, render, themes
from glossator.cache import Cache, key_of
from glossator.check import check_pages
from glossator.comparison import Comparison, comparison
from glossator.copies import copies
from glossator.counts import theme_pages
from glossator.exports import Targets, exports, links_of
from glossator.feeds import feeds
from glossator.media import missing_media, texts, used_media
from glossator.model import (
    Anchored,
    Annotated,
    Artifact,
    Document,
    FormerDocument,
    LedgerRow,
    Link,
    Medium,
    OwnerPage,
    Reading,
    Site,
    SiteConfig,
    Source,
    Target,
    WikiLink,
    leaf_text,
    leaves,
)
from glossator.offers import unlinked_names
from glossator.owner import Edition
from glossator.people import people
from glossator.problems import Checked, Problem, Where, as_warnings, has_errors
from glossator.project import Project, load
from glossator.project.attachments import read_attachments
from glossator.readers import read
from glossator.sealing import restored, sealed, sealed_rows, without_words
from glossator.succession import (
    Succession,
    check_gone,
    former_documents,
    lost_documents,
    orphans,
    records,
    settled,
)
from glossator.text import folded
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

    comparing: bool = False  # tell what would be lost, as warnings


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A finished site in memory, and everything its owner should hear about it."""

    artifacts: tuple[Artifact, ...] = ()
    problems: tuple[Problem, ...] = ()
    site: Site | None = None
    understood: tuple[Annotated, ...] = ()  # every source, also one that is not published
    ledgers: Mapping[str, tuple[LedgerRow, ...]]  # as they stand in the files
    succession: Succession
    documents: int = 0
    pages: int = 0
    decisions: tuple[str, ...] = ()  # how each source was read
    compared: tuple[Comparison, ...] = ()  # each published document beside its ledger
    lost: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)  # by ledger
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
    succession = _succession(readings, named.value, project)
    project = replace(project, ledgers=succession.rows)
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
            former=_former(succession, loaded.value.ledgers, understood, documents),
        ),
        project,
    )
    site = replace(site, people=people(site))
    lost = _lost(site, project, succession, options)
    problems = [
        *loaded.problems,
        *media_problems,
        *named.problems,
        *(problem for each in understood for problem in each.problems),
        *_library_problems(site, project, named.value.values(), options),
        *check_gone(succession, project.gone_at, named.value.values()),
        *(problem for each in lost.values() for problem in each),
    ]
    if not options.notes:
        problems = [problem for problem in problems if problem.severity != "note"]
    built = Built(
        problems=tuple(problems),
        site=site,
        understood=tuple(each.value for each in understood),
        ledgers=loaded.value.ledgers,
        succession=succession,
        documents=len(documents),
        decisions=tuple(_decision(each.value) for each in understood),
        compared=tuple(
            comparison(each.anchored, _known(each, project.ledgers)) for each in documents
        ),
        lost=lost,
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
    """The ledgers as `accept` would have them, each with its file: those of published documents, of
    documents that became private, and of names that no document has any more. Those that would
    lose something are left as they are."""
    if built.site is None:
        return
    ledgers = folder / "site_src" / "permalinks"
    ends = built.succession.moved
    for slug, rows in _accepted(built, built.site, today):
        if not {slug, ends.get(slug, slug)} & set(built.lost):
            yield ledgers / f"{slug}.jsonl", rows


def _accepted(built: Built, site: Site, today: str) -> Iterable[tuple[str, tuple[LedgerRow, ...]]]:
    known = built.succession.rows
    for annotated in site.documents:
        document = annotated.anchored.document
        rows = _known(annotated, known)
        made = anchors.accepted_rows(annotated.anchored, rows, today)
        yield annotated.slug, sealed_rows(document, rows, made)
    withheld = [each for each in built.understood if not _is_published(each)]
    for annotated in withheld:
        if annotated.slug in built.ledgers:
            rows = known[annotated.slug]
            yield annotated.slug, without_words(rows) if _is_private(annotated) else rows
    waiting = {each.slug: _is_private(each) for each in withheld if each.slug not in built.ledgers}
    # Last: should a write fail before, what has moved is recorded at both names, not at none.
    yield from records(built.succession, built.ledgers, waiting, site.config.gone, today)


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
    source = reading.source
    key = key_of(
        "document", source.path, source.site_path, source.digest, source.encoding, slug,
        repr(edition), repr(rows), repr(project.config), repr(project.themes),
    )  # fmt: skip
    return cache.get_or_make(
        key, Checked, lambda: _understood(reading, slug, edition, rows, project)
    )


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
    rows = restored(document, rows)
    anchored = sealed(anchors.anchor(document, rows), rows)
    matcher = themes.compile_themes(project.themes, project.config.accents)
    annotated = themes.annotate(anchored, matcher)
    problems = (*edited.problems, *_conservation(document), *check_timestamps(document))
    return Checked(annotated, problems)


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


def _is_private(annotated: Annotated) -> bool:
    """Private documents and drafts leave no word in any output or ledger."""
    document = annotated.anchored.document
    return document.metadata.rights == "private" or document.reading.draft


def _is_published(annotated: Annotated) -> bool:
    """Excerpts are withheld whole until the site can mark gaps: a right not held is not risked."""
    return annotated.anchored.document.metadata.rights == "full" and not _is_private(annotated)


def _succession(
    readings: Iterable[Reading], slugs: Mapping[str, str], project: Project
) -> Succession:
    """What became of each ledger. Texts are looked at only where one has no document."""
    named = {slugs[each.source.path]: each for each in readings if slugs.get(each.source.path)}
    lost = orphans(project.ledgers, named)
    words = {
        slug: frozenset(folded(leaf_text(leaf)) for leaf in leaves(reading.blocks)) if lost else ()
        for slug, reading in named.items()
    }
    return settled(project.ledgers, words, project.config.gone)


def _former(
    succession: Succession,
    ledgers: Collection[str],
    understood: Iterable[Checked[Annotated]],
    documents: Iterable[Annotated],
) -> tuple[FormerDocument, ...]:
    published = {each.slug for each in documents}
    withheld = {each.value.slug for each in understood} - published
    return former_documents(succession, ledgers, published, withheld)


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
    if options.notes:
        yield from unlinked_names(site)
    names = links.names(site)
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


def _lost(
    site: Site, project: Project, succession: Succession, options: Options
) -> dict[str, tuple[Problem, ...]]:
    """What published addresses would be lost, by the name of the ledger that has them: errors where
    they must be kept, warnings where they are only compared, else not asked for."""
    if not (options.locked or options.accepting or options.comparing):
        return {}
    found = {
        each.slug: anchors.losses(each.anchored, _known(each, project.ledgers))
        for each in site.documents
    }
    for slug, problem in lost_documents(succession, project.config.gone):
        found[slug] = (problem,)
    if not (options.locked or options.accepting):
        found = {slug: as_warnings(problems) for slug, problems in found.items()}
    return {slug: problems for slug, problems in found.items() if problems}


def _known(annotated: Annotated, ledgers: Mapping[str, Sequence[LedgerRow]]) -> Sequence[LedgerRow]:
    """The ledger by which a document is known."""
    return restored(annotated.anchored.document, ledgers.get(annotated.slug, ()))


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
    # A folder of sources alone is somebody else's text, and its templates are no templates of ours.
    theme_files = render.Theme(project.root if project.config.configured else None)
    rendered = [
        Artifact(path=view.path, content=theme_files.render(view).encode())
        for view in pages.pages(site, whole, target)
    ]
    unlisted = {"404.html", *(f"read/{former.slug}.html" for former in site.former)}
    indexed = [artifact.path for artifact in rendered if artifact.path not in unlisted]
    artifacts = (
        *rendered,
        *exports(site, targets),
        *copies(site, whole),
        *feeds(site, indexed),
        *theme_files.static(),
        *(Artifact(path=medium.href, content=content) for medium, content in media.items()),
    )
    check_pages(artifacts)
    return artifacts, len(rendered)
