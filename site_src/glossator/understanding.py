"""What is done with each source alone, all the expensive work on text: to read it, and to say all
that can be said of it.

A pure function of what its key names, so that it can be kept in the cache and be done anywhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache as once
from functools import partial
from typing import Generic, TypeVar

from glossator import editions
from glossator.cache import Cache, key_of
from glossator.comments import check_comments
from glossator.editions import Manner
from glossator.html.mathml import converter
from glossator.markdown_in_html import check_html
from glossator.mathematics import check_mathematics, check_mathematics_of_notes
from glossator.model.annotations import Annotated, Note
from glossator.model.documents import Document, Reading
from glossator.model.passages import LedgerRow
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.notes.placed import assigned_by, place_notes
from glossator.owner import Edition
from glossator.permalinks import anchors
from glossator.permalinks.sealing import known_rows, sealed, telling
from glossator.problems import Checked, Problem, Where
from glossator.project import Project
from glossator.readers import Habits, read
from glossator.readers.front_matter import asks_for_math
from glossator.sources import conserve
from glossator.themes import membership as themes
from glossator.timestamps import check_timestamps
from glossator.workers import shared_out

T = TypeVar("T")
_WORTH_SHARING = 100_000  # code points read: below, to fork costs more than it saves
_NO_MANNER = Manner()
_AS_FAST_AS_READING = 3  # times as fast a source is understood


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Generic[T]):
    """Work on one source alone: `key` makes a name of all it depends on, `size` is how long it
    takes, in code points of a source that is read."""

    key: Callable[[], str]
    kind: type[T]
    make: Callable[[], T]
    size: int


def all_done(works: Sequence[Work[T]], cache: Cache, workers: int) -> list[T]:
    """What each of `works` makes, in their order. What is not in the cache is shared out, but for
    the smallest: once it is done, all workers begin with what reading takes to import."""
    keys = [work.key() if cache.keeps else "" for work in works]

    def done(place: int) -> T:
        return cache.get_or_make(keys[place], works[place].kind, works[place].make)

    sizes = {place: works[place].size for place, key in enumerate(keys) if not cache.has(key)}
    values: dict[int, T] = {}
    if sum(sizes.values()) < _WORTH_SHARING:
        workers = 1
    else:
        smallest = min(sizes, key=lambda place: sizes[place])
        del sizes[smallest]
        values[smallest] = done(smallest)
    made = shared_out([partial(done, place) for place in sizes], [*sizes.values()], workers)
    values.update(zip(sizes, made, strict=True))
    return [values[place] if place in values else done(place) for place in range(len(works))]


def to_read(source: Source, manner: Manner | None, config: SiteConfig) -> Work[Reading]:
    """A source read in the `manner` its edition asks for, by the reader that recognises it if that
    names none."""
    manner = manner or _NO_MANNER
    habits = habits_of(source, config, manner)
    return Work(
        key=lambda: key_of(
            "reading",
            source.path,
            source.site_path,
            source.digest,
            source.encoding,
            manner.reader,
            repr(habits),
        ),
        kind=Reading,
        make=lambda: read(source, reader=manner.reader, habits=habits),
        size=len(source.text),
    )


def habits_of(source: Source, config: SiteConfig, manner: Manner = _NO_MANNER) -> Habits:
    """How `source` is meant to be read: what its edition says, over what its own front matter says
    of dollars, over what the site says."""
    math = manner.math if manner.math is not None else asks_for_math(source.text)
    return Habits(
        line_breaks=config.line_breaks,
        math=config.math if math is None else math,
        markdown_in_html=said_of_html(manner.markdown_in_html, config),
    )


def said_of_html(edition: bool | None, config: SiteConfig) -> bool | None:
    """Whether Markdown in raw HTML is meant as such, by what the `edition` says of it, else by what
    the site says; None where neither does."""
    return edition if edition is not None else config.markdown_in_html


def to_understand(
    reading: Reading, slug: str, project: Project, common: Callable[[], str]
) -> Work[Checked[Annotated]]:
    """All that can be said of one source alone: a pure function of what its key names. `common` is
    what `common_key` makes of the project."""
    edition = project.editions.get(slug)
    rows = project.ledgers.get(slug, ())
    source = reading.source
    return Work(
        key=lambda: key_of(
            "document", source.path, source.site_path, source.digest, source.encoding, slug,
            repr(edition), repr(rows), repr(_notes_on(slug, project)), common(),
        ),
        kind=Checked,
        make=lambda: _understood(reading, slug, edition, rows, project),
        size=len(source.text) // _AS_FAST_AS_READING,
    )  # fmt: skip


def common_key(project: Project) -> Callable[[], str]:
    """What makes a key for what all documents of a site depend on: once, as there may be many
    themes."""
    return once(lambda: key_of(repr(project.config), repr(project.themes), converter()))


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
    rows = known_rows(document, rows)
    anchored = sealed(anchors.anchor(document, rows), rows)
    matcher = themes.compile_themes(project.themes, project.config.accents)
    placed = place_notes(anchored, _notes_on(slug, project), rows, telling(document, rows))
    notes = placed.value.notes
    annotated = themes.annotate(anchored, matcher, assigned_by(notes))
    problems = (
        *edited.problems,
        *_conservation(document),
        *check_comments(document.reading),
        *_html(document, edition, project.config),
        *check_timestamps(document),
        *check_mathematics(document),
        *check_mathematics_of_notes(_notes_on(slug, project)),
        *placed.problems,
    )
    return Checked(replace(annotated, notes=notes, withheld=placed.value.withheld), problems)


def _html(document: Document, edition: Edition | None, config: SiteConfig) -> tuple[Problem, ...]:
    """What is told of Markdown in raw HTML where nobody says how it is meant."""
    said = said_of_html(edition.markdown_in_html if edition else None, config)
    return check_html(document.reading, said)


def _notes_on(slug: str, project: Project) -> tuple[Note, ...]:
    file = project.notes.get(slug)
    return file.notes if file is not None else ()


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
