"""Documents of this repository edited and accepted again and again, and what becomes of links."""

import random
from collections.abc import Callable
from functools import cache

from edits import (
    Draft,
    Level,
    Line,
    Score,
    document_of,
    draft_of,
    edited,
    judged,
    published,
    readdressed,
)
from glossator import editions
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.permalinks.anchors import accepted_rows, anchor
from glossator.readers import read
from sites import REPOSITORY

SEEDS = tuple(sorted(each.name for each in (REPOSITORY / "seeds").glob("*.txt")))
OTHERS = tuple(
    sorted(
        each.relative_to(REPOSITORY).as_posix()
        for pattern in ("site/seeds/*", "cases/*/*")
        for each in (REPOSITORY / "tests").glob(pattern)
        if each.suffix in (".txt", ".md", ".vtt", ".srt", ".html")
    )
)
Editing = Callable[[Draft, Level, random.Random], Draft]


@cache
def drafted(path: str) -> tuple[Line, ...]:
    """The lines of a source, by its path in the repository."""
    name = path if "/" in path else f"seeds/{path}"
    text = (REPOSITORY / name).read_text("utf-8", errors="replace")
    source = Source(path=name, site_path=name, text=text)
    config = SiteConfig(title="T", configured=False)
    return tuple(draft_of(editions.edit(read(source), "s", None, config, []).value))


def landed(
    path: str, level: Level, seed: int, generations: int = 1, editing: Editing = edited
) -> Score:
    """What has become of the links to a document as it was accepted first, after so many
    `generations` of edits, each accepted; wrong and missing are those to every published id."""
    chance = random.Random(f"{path} {seed}")
    draft: Draft = list(drafted(path))
    if len(draft) < 3:
        return Score()
    made = anchor(document_of(draft), ())
    rows = accepted_rows(made, (), "2026-01-01")
    draft = published(draft, made, ())
    first = {id_ for line in draft for id_ in line.of}
    steps = Score()
    for generation in range(generations):
        after = editing(draft, level, chance)
        made = anchor(document_of(after), rows)
        steps.add(judged(draft, after, made, steps.allowed))
        last = judged(draft, after, made, steps.allowed, first)
        if generation == generations - 1:
            break
        gone = tuple(stone.id for stone in made.gone)
        accepted = accepted_rows(anchor(document_of(after, gone=gone), rows), rows, "2026-01-02")
        after = readdressed(draft, after, made)
        draft = published(after, made, {row.id for row in rows})
        rows = accepted
    last.wrong, last.missing = steps.wrong, steps.missing
    return last
