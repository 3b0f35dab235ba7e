"""What ties documents to each other: the same words, near themes, links and who made them."""

import html
import re
from pathlib import Path

import pytest

from glossator.links.backlinks import Backlink, backlinks
from glossator.links.resolving import names, resolve
from glossator.model.annotations import Annotated
from glossator.model.site import Site, Target
from glossator.model.trees import Link, WikiLink
from glossator.themes.concordance import concordance
from glossator.themes.related import Related, related
from glossator.themes.twins import Twins, twins
from sites import built, built_files

SAID = "The ferry leaves at seven in the morning and comes back when the tide allows it."


def _library(tmp_path: Path, **texts: str) -> Site:
    for name, text in texts.items():
        (tmp_path / f"{name}.md").write_text(text)
    site = built(tmp_path).site
    assert site is not None
    return site


def _themed(tmp_path: Path, themes: str, **texts: str) -> Site:
    (tmp_path / "site_src").mkdir()
    (tmp_path / "site_src" / "site.yml").write_text("title: T\n")
    (tmp_path / "site_src" / "themes.yml").write_text(themes)
    (tmp_path / "seeds").mkdir()
    for name, text in texts.items():
        (tmp_path / "seeds" / f"{name}.md").write_text(text)
    site = built(tmp_path).site
    assert site is not None
    return site


def _stretches(site: Site) -> list[tuple[str, str]]:
    found: dict[int, Twins] = {id(t): t for each in twins(site.documents).values() for t in each}
    return sorted(
        (
            t.one.passage.text[t.one.start : t.one.end],
            t.other.passage.text[t.other.start : t.other.end],
        )
        for t in found.values()
    )


def test_a_quotation_of_eight_words_is_a_twin(tmp_path: Path) -> None:
    site = _library(
        tmp_path,
        harbour=f"Long ago. {SAID} Nobody minds.",
        report='He wrote that "the ferry leaves at seven in the morning", which he left at that.',
    )
    assert _stretches(site) == [
        ("The ferry leaves at seven in the morning", "the ferry leaves at seven in the morning")
    ]


def test_a_stretch_with_a_word_changed_is_still_a_twin(tmp_path: Path) -> None:
    site = _library(
        tmp_path,
        harbour=SAID,
        report="The ferry leaves at eight in the morning and comes back when the tide allows it.",
    )
    assert len(_stretches(site)) == 1


@pytest.mark.parametrize(
    "other",
    [
        "The ferry leaves at seven, they say.",
        "A boat goes early and returns with the water, if it returns.",
        "At seven the ferry leaves; in the morning it comes, and back.",
    ],
)
def test_a_few_words_in_common_are_no_twin(tmp_path: Path, other: str) -> None:
    assert _stretches(_library(tmp_path, harbour=SAID, report=other)) == []


def test_what_many_documents_say_is_no_twin(tmp_path: Path) -> None:
    towns = [
        "abbey",
        "barton",
        "cotton",
        "dover",
        "elton",
        "fulham",
        "garton",
        "hilton",
        "ilford",
        "jarrow",
    ]
    site = _library(tmp_path, **{town: f"In {town}. {SAID}" for town in towns})
    assert _stretches(site) == []


def test_the_same_words_twice_in_one_document_are_no_twins(tmp_path: Path) -> None:
    assert _stretches(_library(tmp_path, harbour=f"{SAID}\n\nAnd again: {SAID}")) == []


def test_twins_are_shown_on_both_pages_with_the_words_marked(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text(SAID)
    (tmp_path / "report.md").write_text(f"As they say: {SAID}")
    files = built_files(tmp_path)
    for page, other in (("harbour", "report"), ("report", "harbour")):
        end = files[f"read/{page}.html"].decode().partition("The same words elsewhere")[2]
        assert f'href="{other}.html#p-' in end
        assert end.count("<mark>") == 2


def test_words_that_stand_twice_here_are_shown_once_with_both_places(tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text(f"{SAID}\n\nBetween.\n\nOnce more: {SAID}\n")
    (tmp_path / "report.md").write_text(f"As they say: {SAID}")
    files = built_files(tmp_path)
    for page, places in (
        ("harbour", ["Here 1, 3", "Report 1"]),
        ("report", ["Here 1", "Harbour 1, 3"]),
    ):
        end = files[f"read/{page}.html"].decode().partition("The same words elsewhere")[2]
        end = end.partition("</section>")[0]
        assert [
            re.sub("<[^>]*>", "", row).replace(" report", "")
            for row in re.findall("<p>(.*)</p>", end)
        ] == places


def _near(site: Site) -> dict[str, tuple[Related, ...]]:
    return dict(related(concordance(site.documents, site.themes)))


def test_documents_on_one_theme_are_related_and_the_theme_is_named(tmp_path: Path) -> None:
    themes = "boats: {title: Boats, terms: [boat*]}\nbread: {title: Bread, terms: [bread]}\n"
    site = _themed(
        tmp_path,
        themes,
        harbour="Of boats and nothing else.",
        oven="Of bread alone.",
        quay="The boat again.\n\nAnd the sea.",
    )
    near = _near(site)
    assert [each.document.slug for each in near["harbour"]] == ["quay"]
    assert [tie.theme.slug for tie in near["harbour"][0].ties] == ["boats"]
    assert "oven" not in near


def test_a_name_both_bring_up_is_told(tmp_path: Path) -> None:
    site = _themed(
        tmp_path,
        "boats: {title: Boats, terms: [boat*]}\n",
        harbour="A boat of Penhallow's. It was Penhallow who built it.",
        quay="Old Penhallow had a boat. We asked Penhallow.",
        shore="A boat, unnamed.",
        strand="Another boat.",
    )
    assert _near(site)["harbour"][0].names == ("Penhallow",)


def test_passages_of_a_tie_that_are_not_named_are_told_by_dots(tmp_path: Path) -> None:
    many = "A boat.\n\nThe sea.\n\n" * 4
    site = _themed(
        tmp_path, "boats: {title: Boats, terms: [boat*]}\n", harbour=many, quay="A boat again."
    )
    for slug, told in (("harbour", "here 1, 3 …, there 1"), ("quay", "here 1, there 1, 3 …")):
        end = built_files(tmp_path)[f"read/{slug}.html"].decode().partition("<h2>Related</h2>")[2]
        words = html.unescape(re.sub("<[^>]*>", "", end)).replace("\u00a0", " ")
        assert f"Boats {told}\n" in words
    assert len(_near(site)["harbour"][0].ties[0].here) == 4


def test_the_nearest_two_are_named(tmp_path: Path) -> None:
    towns = ["abbey", "barton", "cotton", "dover", "elton", "fulham"]
    site = _themed(
        tmp_path,
        "boats: {title: Boats, terms: [boat*]}\n",
        **{town: f"The boat of {town}." for town in towns},
    )
    assert len(_near(site)["abbey"]) == 2


def _backlinks(site: Site) -> dict[str, tuple[Backlink, ...]]:
    library = names(site)

    def links(link: Link | WikiLink, page: str) -> Target:
        return resolve(link, "", page, library)

    return dict(backlinks(site, links))


def test_a_page_knows_who_links_to_it_and_in_which_sentence(tmp_path: Path) -> None:
    site = _library(
        tmp_path,
        harbour=SAID,
        report="First this. Then see [[harbour|the timetable]] for it. And more.",
    )
    (link,) = _backlinks(site)["read/harbour.html"]
    assert isinstance(link.source, Annotated)
    assert link.source.slug == "report"
    assert link.sentence == "Then see the timetable for it."
    assert link.sentence[link.start : link.end] == "the timetable"


def test_links_in_tables_and_to_passages_are_counted(tmp_path: Path) -> None:
    site = _library(
        tmp_path,
        harbour="Words of it. ^here",
        report="| a | b |\n|---|---|\n| one | [[harbour#^here]] |\n",
    )
    (link,) = _backlinks(site)["read/harbour.html"]
    assert link.anchor
    assert link.sentence[link.start : link.end] == "harbour#^here"


def test_a_page_does_not_link_to_itself(tmp_path: Path) -> None:
    assert _backlinks(_library(tmp_path, harbour="See [[harbour]] and [[#x]].")) == {}


def _offers(tmp_path: Path, **texts: str) -> list[str]:
    for name, text in texts.items():
        (tmp_path / f"{name}.md").write_text(text)
    return [p.message for p in built(tmp_path, notes=True).problems if p.code == "link-offer"]


def test_check_offers_links_to_documents_that_a_note_names(tmp_path: Path) -> None:
    offers = _offers(
        tmp_path,
        harbour="---\ntitle: The winter harbour\naliases: [Kapitänsbrief]\n---\n\nWords.",
        report="I thought of the Winter-Harbour again.\n\nAnd of the Kapitänsbrief.",
    )
    assert offers == ["“the Winter-Harbour” names the document `harbour` without a link"]


def test_what_is_linked_or_its_own_name_is_not_offered(tmp_path: Path) -> None:
    assert _offers(
        tmp_path,
        harbour="---\ntitle: The winter harbour\n---\n\nThe winter harbour is here.",
        report="I thought of [[The winter harbour]] and [the winter harbour](harbour.md).",
    ) == []  # fmt: skip
