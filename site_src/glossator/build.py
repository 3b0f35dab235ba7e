"""A build, from files to finished files: read this downwards to see how Glossator works.

    bytes -> Source -> Reading -> Document -> Anchored -> Annotated -> Site -> pages -> Artifacts

Per source everything is a pure function and cached; per library only joins over small values; per
page a view is rendered. Nothing here writes: `output` swaps in what `build` returns.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from glossator import editions, keeping, render
from glossator.cache import Cache
from glossator.check import check_pages
from glossator.comments import check_comments
from glossator.editions import Manner
from glossator.excerpts import excerpted
from glossator.exports.data import Targets, exports
from glossator.exports.feeds import feeds
from glossator.exports.notes import notes_export
from glossator.exports.search_data import search_files, searched
from glossator.exports.vault_copies import vault_copies
from glossator.library import in_library_order, library_problems, links_in
from glossator.links import resolving as links
from glossator.links.cited_in import cited_in
from glossator.links.media import texts, used_media
from glossator.markdown_in_html import check_html
from glossator.mathematics import check_converter
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.documents import Reading
from glossator.model.passages import LedgerRow
from glossator.model.site import Artifact, Medium, OwnerPage, Site, Target
from glossator.model.trees import Link, WikiLink
from glossator.notes.glosses import glosses
from glossator.notes.placed import stray_notes
from glossator.pages import views as pages
from glossator.pages.citations import citation_files
from glossator.pages.copies import copies
from glossator.people.gathered import people
from glossator.permalinks.comparison import Comparison, comparison
from glossator.permalinks.succession import Succession, check_gone
from glossator.problems import Checked, Problem, as_warnings, has_errors
from glossator.project import Project, is_site, load
from glossator.project.attachments import read_attachments
from glossator.project.notes_file import NotesFile, with_mathematics
from glossator.project.vault import read_notes
from glossator.remarks import decision, remarks
from glossator.shelves import note_pages
from glossator.themes import concordance
from glossator.themes.counts import theme_pages
from glossator.understanding import all_done, common_key, habits_of, to_read, to_understand
from glossator.workers import aside, shared_out

_EXPORTS = 6  # all pages take about so many times as long as all other files


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
    workers: int = 1  # processes; more only where nothing else runs in this one
    comparing: bool = False  # tell what would be lost, as warnings


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A finished site in memory, and everything its owner should hear about it."""

    artifacts: tuple[Artifact, ...] = ()
    problems: tuple[Problem, ...] = ()
    site: Site | None = None  # as its owner knows it: documents in excerpts are whole
    shown: Site | None = None  # as it is published: of those only the excerpts
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
    # A folder of sources alone is somebody else's text, and its templates are no templates of ours.
    theme_files = render.Theme(folder if is_site(folder) else None)
    makes_pages = options.pages and not options.accepting
    ready = aside(theme_files.ready) if makes_pages and options.workers > 1 else None
    loaded = load(folder)
    project = _with_base_url(loaded.value, options.base_url)
    cache = Cache(options.cache)
    manners = editions.manners(project.sources, project.editions)
    readings = all_done(
        [to_read(each, manners.get(each.path), project.config) for each in project.sources],
        cache,
        options.workers,
    )
    named = editions.name_documents(readings, project.editions)
    succession = keeping.succession(readings, named.value, project.ledgers, project.config.gone)
    project = replace(project, ledgers=succession.rows, notes=_notes(project, named.value, manners))
    common = common_key(project)
    understood = all_done(
        [
            to_understand(reading, slug, project, common)
            for reading in readings
            if (slug := named.value.get(reading.source.path))
        ],
        cache,
        options.workers,
    )
    owned = _owner_pages(project, cache)
    published = [each.value for each in understood if keeping.is_published(each.value)]
    documents = in_library_order(published, project.config)
    shown, media, media_problems = _with_media(
        Site(
            config=project.config,
            documents=tuple(excerpted(each) for each in documents),
            themes=project.themes,
            pages=owned.value,
            theme_pages=theme_pages(documents),  # a passage on a theme is published
            strays=_strays(loaded.value, understood),
            note_pages=note_pages(documents),
            former=keeping.former(
                succession, loaded.value.ledgers, (each.value for each in understood), documents
            ),
        ),
        project,
    )
    shown = replace(shown, people=people(shown))
    notes = read_notes(project.vault, {*named.value.values(), *project.ledgers})
    shown = replace(shown, cited=cited_in(shown, notes.value))
    site = replace(shown, documents=documents)
    lost = _lost(documents, succession, loaded.value, options)
    problems = [
        *loaded.problems,
        *media_problems,
        *notes.problems,
        *named.problems,
        *(problem for each in understood for problem in each.problems),
        *owned.problems,
        *library_problems(site, project, named.value.values(), notes=options.notes),
        *check_gone(succession, project.gone_at, named.value.values()),
        *check_converter(
            blocks
            for each in documents
            for blocks in (
                each.anchored.document.blocks,
                *(placed.note.blocks for placed in each.notes),
            )
        ),
        *(problem for each in lost.values() for problem in each),
    ]
    if not options.notes:
        problems = [problem for problem in problems if problem.severity != "note"]
    built = Built(
        problems=tuple(problems),
        site=site,
        shown=shown,
        understood=tuple(each.value for each in understood),
        ledgers=loaded.value.ledgers,
        succession=succession,
        documents=len(documents),
        decisions=tuple(decision(each.value) for each in understood),
        compared=tuple(
            comparison(each.anchored, keeping.known_by(each, project.ledgers)) for each in documents
        ),
        lost=lost,
        remarks=tuple(remarks(shown, understood, owned.problems)),
    )
    if ready is not None:
        theme_files.take(ready())
    if not makes_pages or has_errors(problems):
        return built
    artifacts, page_count = _artifacts(shown, theme_files, media, options.workers)
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
    lose something are left as they are, and those that exchange rows with them."""
    if built.site is None:
        return
    ledgers = folder / "site_src" / "permalinks"
    held = keeping.held_back(built.lost, built.succession)
    ledgers_now = keeping.accepted(
        built.understood, built.ledgers, built.succession, built.site.config.gone, today
    )
    for slug, rows in ledgers_now:
        if slug not in held:
            yield ledgers / f"{slug}.jsonl", rows


# --- the library ----------------------------------------------------------------------------------


def _lost(
    documents: Iterable[Annotated], succession: Succession, project: Project, options: Options
) -> dict[str, tuple[Problem, ...]]:
    """What published addresses would be lost, by ledger: errors where they must be kept, warnings
    where they are only compared, else not asked for."""
    if not (options.locked or options.accepting or options.comparing):
        return {}
    found = keeping.lost_by_ledger(documents, succession, project.config.gone, project.ledgers)
    if options.locked or options.accepting:
        return found
    return {slug: as_warnings(problems) for slug, problems in found.items()}


def _strays(project: Project, understood: Sequence[Checked[Annotated]]) -> tuple[PlacedNote, ...]:
    """The notes in files named after no document. A file named after an edition is of a document
    that was not read, and may be private; one whose ledger has no word was."""
    known = {each.value.slug for each in understood} | set(project.editions)
    known |= {slug for slug, rows in project.ledgers.items() if not any(row.text for row in rows)}
    return tuple(
        placed
        for slug, file in project.notes.items()
        if slug not in known
        for placed in stray_notes(file.notes)
    )


def _notes(
    project: Project, slugs: Mapping[str, str], manners: Mapping[str, Manner]
) -> Mapping[str, NotesFile]:
    """The notes, those on documents with mathematics read as these are. `slugs` are by the paths
    of sources, and so are the `manners` in which editions have them read."""
    mathematical = {
        slug
        for source in project.sources
        if (slug := slugs.get(source.path)) in project.notes
        if habits_of(source, project.config, manners.get(source.path, Manner())).math
    }
    return {
        slug: with_mathematics(file, project.themes) if slug in mathematical else file
        for slug, file in project.notes.items()
    }


def _owner_pages(project: Project, cache: Cache) -> Checked[tuple[OwnerPage, ...]]:
    as_page = Manner(reader="markdown")
    works = [to_read(source, as_page, project.config) for source in project.pages]
    made = tuple(
        OwnerPage(slug=Path(reading.source.path).stem, title=_title(reading), reading=reading)
        for reading in all_done(works, cache, 1)
        if not reading.draft
    )
    said = project.config.markdown_in_html
    problems = (
        problem
        for page in made
        for problem in (*check_comments(page.reading), *check_html(page.reading, said))
    )
    return Checked(made, tuple(problems))


def _title(reading: Reading) -> str:
    named = (field.value for field in reading.fields if field.name == "title")
    stem = Path(reading.source.path).stem.replace("-", " ").replace("_", " ")
    return next(named, "") or stem[:1].upper() + stem[1:]


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
    site: Site, theme_files: render.Theme, media: Mapping[Medium, bytes], workers: int
) -> tuple[tuple[Artifact, ...], int]:
    """Every finished file, checked against each other, and the number of pages among them."""
    names = links.names(site)

    def target(link: Link | WikiLink, page: str) -> Target:
        return links.resolve(link, paths.get(page, ""), page, names)

    paths = {page: path for path, page, _ in texts(site)}
    targets: Targets = {
        (annotated.slug, link.span.start): target(link, f"read/{annotated.slug}.html")
        for annotated in site.documents
        for link in links_in(annotated.anchored)
    }
    whole = concordance.concordance(site.documents, site.themes)
    notes = glosses(site, target)
    batches = pages.batches(site, whole, notes, target)
    weights = [batch.weight for batch in batches]
    jobs: list[Callable[[], tuple[Artifact, ...]]] = [
        *(partial(_rendered, batch.make, theme_files) for batch in batches),
        lambda: (
            *exports(site, targets),
            notes_export(site, notes),
            *copies(site, whole),
            *vault_copies(site, target),
            *citation_files(site),
            *search_files(site, searched(site)),
        ),
    ]
    made = shared_out(jobs, [*weights, sum(weights) // _EXPORTS], workers)
    rendered = [artifact for batch in made[:-1] for artifact in batch]
    unlisted = {"404.html", *(f"read/{former.slug}.html" for former in site.former)}
    indexed = [artifact.path for artifact in rendered if artifact.path not in unlisted]
    artifacts = (
        *rendered,
        *made[-1],
        *feeds(site, notes, indexed),
        *theme_files.static(),
        *(Artifact(path=medium.href, content=content) for medium, content in media.items()),
    )
    check_pages(artifacts)
    return artifacts, len(rendered)


def _rendered(
    make: Callable[[], Iterable[pages.PageView]], theme_files: render.Theme
) -> tuple[Artifact, ...]:
    return tuple(
        Artifact(path=view.path, content=theme_files.render(view).encode()) for view in make()
    )
