"""Links to edited documents: how many still lead to their passage, and that none leads elsewhere.

`edits` says what the levels are. The counts of the four sources and of every kind of source in the
tests; the long ones in full.
"""

import pytest

from edits import LEVELS, Score
from generations import OTHERS, SEEDS, landed

# Of links to passages that live on with a third of their words, how many must lead there.
LEAST = {"typos": 1.0, "light": 1.0, "medium": 0.995, "heavy": 0.98}


def _sum(paths: tuple[str, ...], level: str, seeds: int, generations: int = 1) -> Score:
    score = Score()
    for path in paths:
        for seed in range(seeds):
            score.add(landed(path, LEVELS[level], seed, generations))
    return score


def _check(score: Score, least: float) -> None:
    assert score.wrong == []
    assert score.missing == []
    assert score.share >= least, (score.share, score.dead)


@pytest.mark.parametrize("level", LEVELS)
def test_links_lead_to_their_passage_after_an_edit_and_to_no_other(level: str) -> None:
    _check(_sum(SEEDS, level, 1), LEAST[level] - (0.01 if level in ("medium", "heavy") else 0))


@pytest.mark.full
@pytest.mark.parametrize("level", LEVELS)
def test_so_they_do_after_many_edits(level: str) -> None:
    _check(_sum(SEEDS, level, 5), LEAST[level])


@pytest.mark.parametrize("level", LEVELS)
def test_so_they_do_in_sources_of_every_kind(level: str) -> None:
    _check(_sum(OTHERS[::3], level, 1), LEAST[level] - 0.02)


@pytest.mark.full
@pytest.mark.parametrize("level", LEVELS)
def test_so_they_do_in_all_sources_of_the_tests(level: str) -> None:
    _check(_sum(OTHERS, level, 5), LEAST[level])


@pytest.mark.full
def test_so_they_do_after_ten_generations_each_accepted() -> None:
    _check(_sum(SEEDS, "medium", 5, 10), 0.97)


def test_a_link_to_a_deleted_passage_leads_to_what_says_so() -> None:
    score = _sum(SEEDS[:3], "heavy", 2)
    assert score.gone > 3
    assert score.missing == []
