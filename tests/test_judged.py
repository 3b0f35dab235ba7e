"""How well pages are read whose authors had not seen the program: no set may fall below its floor.

`tests/judged/README.md` says what the sets are, what each scored at first sight, and what a label
means. A floor is what its set scores today, rounded down; it is raised when the reading gets better,
and a page is never taken out."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from judging import Score, judge, judge_saved, page_of, reading_of

SETS = Path(__file__).parent / "judged"


@dataclass(frozen=True)
class Floor:
    """The least share of furniture set aside and of headings (F1), speakers and fields right, and
    the most lines of text that may be lost, speakers invented, second copies shown and lines of them
    that differ lost."""

    furniture: float
    lost: int
    f1: float
    fields: float
    said: float = 1.0
    invented: int = 0
    twice: int = 0
    differing: int = 0


FLOORS = {
    "clippings-1": Floor(furniture=0.988, lost=0, f1=0.978, fields=1, differing=1),
    "clippings-2": Floor(furniture=0.988, lost=0, f1=0.979, fields=1),
    "clippings-3": Floor(furniture=0.994, lost=1, f1=0.964, fields=0.916),
    "clippings-4": Floor(furniture=0.974, lost=3, f1=0.907, fields=0.941, twice=1),
    "clippings-5": Floor(furniture=0.991, lost=0, f1=1, fields=1),
    "clippings-6": Floor(furniture=0.948, lost=0, f1=0.972, fields=1),
    "clippings-7": Floor(furniture=0.979, lost=0, f1=0.965, fields=0.944),
    "clippings-8": Floor(furniture=0.972, lost=1, f1=0.989, fields=0.933, twice=1),
    "clippings-9": Floor(furniture=0.976, lost=0, f1=0.954, fields=1, twice=1),
    "clippings-10": Floor(furniture=0.994, lost=0, f1=0.957, fields=0.972),
    "clippings-11": Floor(furniture=0.978, lost=0, f1=0.937, fields=1),
    "clippings-12": Floor(furniture=0.974, lost=1, f1=0.927, fields=0.944, twice=1),
    "clippings-13": Floor(furniture=0.976, lost=0, f1=0.984, fields=1),
    "clippings-14": Floor(furniture=0.954, lost=0, f1=0.951, fields=0.833, twice=1),
    "clippings-15": Floor(furniture=0.972, lost=0, f1=0.982, fields=1),
    "clippings-16": Floor(furniture=0.979, lost=4, f1=0.979, fields=1),
    "clippings-17": Floor(furniture=0.96, lost=1, f1=0.948, fields=0.916),
    "clippings-18": Floor(furniture=0.949, lost=5, f1=0.863, fields=0.823, twice=2),
    "clippings-19": Floor(furniture=0.968, lost=1, f1=0.958, fields=0.861, twice=1),
    "markdown-1": Floor(furniture=0.973, lost=0, f1=0.981, fields=0.972, twice=1),
    "markdown-2": Floor(furniture=0.972, lost=0, f1=0.98, fields=0.933, twice=1),
    "markdown-3": Floor(furniture=0.996, lost=0, f1=1, fields=0.972, twice=2),
    "markdown-4": Floor(furniture=1, lost=0, f1=0.992, fields=0.966),
    "markdown-5": Floor(furniture=0.955, lost=0, f1=0.987, fields=0.916),
    "markdown-6": Floor(furniture=0.997, lost=0, f1=1, fields=1),
    "markdown-7": Floor(furniture=1, lost=0, f1=1, fields=0.8),
    "markdown-8": Floor(furniture=0.98, lost=0, f1=1, fields=1),
    "markdown-9": Floor(furniture=0.984, lost=0, f1=0.987, fields=0.9, twice=2),
    "markdown-10": Floor(furniture=0.896, lost=0, f1=0.986, fields=0.913, twice=4),
    "markdown-11": Floor(furniture=0.902, lost=0, f1=0.977, fields=0.9),
    "pages-1": Floor(furniture=0.979, lost=0, f1=0.904, fields=0.875),
    "pages-2": Floor(furniture=0.972, lost=0, f1=1, fields=0.777),
    "pages-3": Floor(furniture=0.956, lost=0, f1=0.972, fields=0.916),
    "pages-4": Floor(furniture=0.972, lost=0, f1=0.93, fields=0.916),
    "pages-5": Floor(furniture=0.961, lost=0, f1=0.977, fields=0.75),
    "talks-1": Floor(furniture=0.983, lost=0, f1=0.727, fields=0.925, said=0.995),
    "talks-2": Floor(
        furniture=0.924, lost=1, f1=0.558, fields=0.805, said=0.978, invented=1, twice=6
    ),
    "talks-3": Floor(furniture=0.982, lost=0, f1=1, fields=0.925),
    "talks-4": Floor(furniture=0.987, lost=0, f1=0.984, fields=1),
    "talks-5": Floor(furniture=0.945, lost=0, f1=0.846, fields=0.888),
    "talks-6": Floor(furniture=0.981, lost=0, f1=0.892, fields=0.962, invented=1, twice=1),
    "talks-7": Floor(furniture=0.943, lost=0, f1=0.882, fields=0.925, twice=1),
    "talks-8": Floor(furniture=0.964, lost=0, f1=0.93, fields=0.909, said=0.92, invented=1),
    "talks-9": Floor(
        furniture=0.895, lost=0, f1=0.866, fields=0.687, said=0.869, invented=3, twice=1
    ),
    "talks-10": Floor(furniture=0.93, lost=0, f1=1, fields=0.875),
    "talks-11": Floor(furniture=0.904, lost=0, f1=0.78, fields=0.888, said=0.692),
    "talks-12": Floor(furniture=0.898, lost=0, f1=0.956, fields=0.916, said=0.468, invented=10),
}


def scored(name: str) -> Score:
    score = Score()
    for path in sorted((SETS / name).iterdir()):
        if path.suffix == ".lab":
            page = page_of(path)
            judge(page, reading_of(page), score)
        elif path.suffix == ".html":
            judge_saved(path, score)
    return score


def test_every_set_has_a_floor() -> None:
    assert {path.name for path in SETS.iterdir() if path.is_dir()} == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_a_set_is_read_at_least_as_well_as_it_was(name: str) -> None:
    score, floor = scored(name), FLOORS[name]
    told = "\n".join([score.line(), *score.told, *sorted(score.invented)])
    assert score.set_aside >= floor.furniture * score.furniture, told
    assert score.lost <= floor.lost, told
    assert score.f1 >= floor.f1, told
    assert score.shown_twice <= floor.twice, told
    assert score.differing_lost <= floor.differing, told
    assert score.said_right >= floor.said * score.said, told
    assert len(score.invented) <= floor.invented, told
    assert score.fields_right >= floor.fields * score.fields, told
