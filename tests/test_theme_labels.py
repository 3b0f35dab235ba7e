"""Themes against labels made by reading: what stands under a theme is about it, and little is
missed. `tests/labels/README.md` has the rule the labels follow."""

import json
from dataclasses import dataclass

import pytest

from glossator.build import Built
from sites import REPOSITORY, built

LABELS = REPOSITORY / "tests" / "labels" / "labels.json"
VOTES = REPOSITORY / "tests" / "labels" / "votes.json"
THEMES = ("open-source", "regulation", "metaverse", "safety", "personal-ai")
RECALL = 0.97
PRECISION = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a reader said of one passage, which begins with `begins`."""

    document: str
    begins: str
    about: frozenset[str]
    doubtful: frozenset[str]

    def __str__(self) -> str:
        return f"{self.document}: {self.begins} …"


def _label(row: dict) -> Label:
    return Label(
        document=row["document"],
        begins=row["begins"],
        about=frozenset(row["about"]),
        doubtful=frozenset(row.get("doubtful", ())),
    )


@pytest.fixture(scope="module")
def site() -> Built:
    return built(REPOSITORY)


@pytest.fixture(scope="module")
def labels() -> list[Label]:
    return [_label(row) for row in json.loads(LABELS.read_text("utf-8"))]


def _passages(site: Built, label: Label) -> list[tuple[str, str]]:
    """Document and id of every passage a label may mean."""
    assert site.site is not None
    return [
        (document.slug, passage.id)
        for document in site.site.documents
        if document.slug == label.document
        for passage in document.anchored.passages
        if passage.text.startswith(label.begins)
    ]


@pytest.fixture(scope="module")
def shown(site: Built, labels: list[Label]) -> dict[Label, frozenset[str]]:
    """The themes each labelled passage stands under on this site."""
    found = {}
    for label in labels:
        (place,) = _passages(site, label)
        found[label] = _themes_of(site, *place)
    return found


def _themes_of(site: Built, slug: str, passage: str) -> frozenset[str]:
    assert site.site is not None
    return frozenset(
        themed.theme
        for document in site.site.documents
        if document.slug == slug
        for themed in document.themed
        if themed.passage == passage
    )


def test_every_label_means_one_passage_and_no_passage_has_two(
    site: Built, labels: list[Label]
) -> None:
    meant = [_passages(site, label) for label in labels]
    assert [
        str(label) for label, places in zip(labels, meant, strict=True) if len(places) != 1
    ] == []
    assert len({places[0] for places in meant}) == len(labels)


def test_enough_passages_are_labelled_and_only_with_the_five_themes(labels: list[Label]) -> None:
    assert len(labels) >= 200
    for theme in THEMES:
        assert sum(theme in label.about for label in labels) >= 10, theme
    assert {theme for label in labels for theme in label.about | label.doubtful} == set(THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_has_what_a_reader_put_there_and_little_else(
    shown: dict[Label, frozenset[str]], theme: str
) -> None:
    certain = {label: found for label, found in shown.items() if theme not in label.doubtful}
    right = [label for label, found in certain.items() if theme in label.about and theme in found]
    missed = [
        label for label, found in certain.items() if theme in label.about and theme not in found
    ]
    wrong = [
        label for label, found in certain.items() if theme not in label.about and theme in found
    ]
    recall = len(right) / (len(right) + len(missed))
    precision = len(right) / (len(right) + len(wrong))
    assert recall >= RECALL, f"{theme} misses " + "; ".join(map(str, missed))
    assert precision >= PRECISION, f"{theme} does not belong to " + "; ".join(map(str, wrong))


@pytest.fixture(scope="module")
def voted(site: Built) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Passages by how they begin: the themes two of three further readers put them under, and
    those they stand under here."""
    found = {}
    for row in json.loads(VOTES.read_text("utf-8")):
        label = _label({**row, "about": [t for t, votes in row["votes"].items() if votes > 1]})
        (place,) = _passages(site, label)
        found[str(label)] = (label.about, _themes_of(site, *place))
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_most_of_three_further_readers_agree_with_each_theme(
    voted: dict[str, tuple[frozenset[str], frozenset[str]]], theme: str
) -> None:
    about = {label for label, (readers, _) in voted.items() if theme in readers}
    found = {label for label, (_, ours) in voted.items() if theme in ours}
    assert len(about & found) / len(about) >= RECALL, f"{theme} misses {sorted(about - found)}"
    assert len(about & found) / len(found) >= PRECISION, f"{theme} has {sorted(found - about)}"
