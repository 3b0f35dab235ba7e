"""Notes in a library: references spelt out, links shown at both ends, quotations in comments checked."""

from pathlib import Path

import pytest

from glossator.links import resolving as links_
from glossator.model.site import Site
from glossator.model.trees import Link, WikiLink, leaf_text, leaves
from glossator.notes.checks import check_notes
from glossator.notes.glosses import Glosses, Links, PassageLink, glosses
from sites import built, write

HARBOUR = "# Harbour\n\nThe bell rings at six. ^bell\n\nShips pay by weight, and never by length. ^ships\n"
TOWN = "# Town\n\nNobody hears the bell in the town.\n"
SITE = "title: T\norder: [harbour, town]\n"


def library(tmp_path: Path, town: str, harbour: str = "") -> tuple[Site, Links]:
    notes = {"site_src__notes__town_md": town}
    if harbour:
        notes["site_src__notes__harbour_md"] = harbour
    folder = write(
        tmp_path, seeds__harbour_md=HARBOUR, seeds__town_md=TOWN, site_src__site_yml=SITE, **notes
    )
    site = built(folder).site
    assert site is not None
    names = links_.names(site)

    def where(link: Link | WikiLink, page: str) -> "links_.Target":
        return links_.resolve(link, "", page, names)

    return site, where


def note(comment: str) -> str:
    return f"> Nobody hears the bell\n\n{comment}\n"


def said(whole: Glosses) -> list[str]:
    return [leaf_text(leaf) for blocks in whole.comments.values() for leaf in leaves(blocks)]


def linked(whole: Glosses) -> list[PassageLink]:
    return [link for found in whole.links.values() for link in found]


@pytest.mark.parametrize(
    ("written", "shown", "kind"),
    [
        ("[[harbour#^bell]]", "Harbour\u00a01", ""),
        ("[[harbour#^bell|what rings]]", "what rings", ""),
        ("[[harbour#^bell|contradicts]]", "contradicts Harbour\u00a01", "contradicts"),
        ("[[harbour#^bell|answers]]", "answers Harbour\u00a01", "answers"),
        ("[said](../../seeds/harbour.md#^bell)", "said", ""),
    ],
)
def test_a_link_to_a_passage_prints_its_reference_unless_it_has_words_of_its_own(
    tmp_path: Path, written: str, shown: str, kind: str
) -> None:
    site, where = library(tmp_path, note(f"This {written} here."))
    whole = glosses(site, where)
    assert said(whole) == [f"This {shown} here."]
    assert [(link.kind, link.passage.number) for link in linked(whole)][:1] == (
        [(kind, "1")] if "seeds/" not in written else []
    )


def test_a_link_knows_its_note_and_sentence(tmp_path: Path) -> None:
    site, where = library(
        tmp_path, note("First. It rings, [[harbour#^bell]]. Then *[[#^x]]* more.")
    )
    (link,) = linked(glosses(site, where))
    assert link.document.slug == "town"
    assert link.to.slug == "harbour"
    assert link.sentence == "It rings, Harbour\u00a01."
    assert link.sentence[link.start : link.end] == "Harbour\u00a01"


@pytest.mark.parametrize(
    ("comment", "wrong"),
    [
        ("There “the bell rings at six”, [[harbour#^bell]].", ""),
        ("There “The  bell rings” … [[harbour#^bell]].", ""),
        ("There “the bell … at six”, [[harbour#^bell]].", ""),
        ("There “the bell [of iron] rings”, [[harbour#^bell]].", ""),
        ("There “the bell rings at nine”, [[harbour#^bell]].", "the bell rings at nine"),
        ("[[harbour#^bell]] “rings at seven”.", "rings at seven"),
        ("They say: “It rings at ten.” [[harbour#^bell]].", "It rings at ten"),
        ("As here, “hears the bell”, in [[harbour#^bell]].", ""),
        ("The “bell” of [[harbour#^bell]].", ""),
        ("Both, “quite other words”, [[harbour#^bell]] and [[harbour#^ships]].", ""),
        ("It said “rings at ten” [[harbour#^bell]]. [[harbour#^ships|contradicts]]", "rings at ten"),
        ("“Quite other words” were said. Compare [[harbour#^bell]].", ""),
        ("At one, [[harbour#^bell]]. At two “by length and weight”, [[harbour#^ships]].",
         "by length and weight"),
    ],
)  # fmt: skip
def test_what_a_note_quotes_beside_a_link_is_checked_against_the_passage(
    tmp_path: Path, comment: str, wrong: str
) -> None:
    site, where = library(tmp_path, note(comment))
    problems = list(check_notes(site, where))
    assert [problem.code for problem in problems] == (["note-quote"] if wrong else [])
    for problem in problems:
        assert f'"{wrong}"' in problem.message
        assert problem.severity == "warning"


def test_a_misquotation_is_told_with_its_line_and_the_closest_words(tmp_path: Path) -> None:
    comment = "First line.\nThen “the bell rings at nine”,\n[[harbour#^bell]]."
    site, where = library(tmp_path, note(comment))
    (problem,) = check_notes(site, where)
    assert str(problem.where) == "site_src/notes/town.md:5"
    assert "The bell rings at six" in problem.hint


def test_a_link_to_a_passage_that_is_not_there_is_told(tmp_path: Path) -> None:
    site, where = library(tmp_path, note("See [[harbour#^horn]] and [[Nobody]]."))
    (problem,) = check_notes(site, where)
    assert problem.code == "note-link"
    assert "harbour#^horn" in problem.message
