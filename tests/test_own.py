"""Links on the owner's own pages that lead to nothing are told."""

from pathlib import Path

import pytest

from sites import built, write


def told(folder: Path, page: str) -> list[tuple[str, str, str]]:
    write(
        folder,
        seeds__harbour_md="# The harbour\n\n## Ships\n\nThe bell rings at six. ^bell\n",
        site_src__site_yml="title: T\n",
        site_src__pages__about_md=page,
    )
    return [
        (str(each.where), each.message, each.hint)
        for each in built(folder).problems
        if each.code == "page-link"
    ]


@pytest.mark.parametrize(
    ("written", "kind"), [("harbour#^p-zzzzzz", "passage"), ("The harbour#Boats", "heading")]
)
def test_a_link_to_a_passage_or_heading_that_is_not_there_is_told_with_its_line(
    tmp_path: Path, written: str, kind: str
) -> None:
    ((where, message, _),) = told(tmp_path, f"Words.\n\nSee [[{written}]] here.\n")
    assert where == "site_src/pages/about.md:3"
    assert message == f"[[{written}]] leads to no {kind}"


def test_a_name_that_is_nearly_one_of_the_site_is_told_with_the_one_meant(tmp_path: Path) -> None:
    ((_, message, hint),) = told(tmp_path, "See [[harbuor]].\n")
    assert message == "[[harbuor]] names nothing in the site, and is no link"
    assert hint == "Did you mean `harbour`?"


def test_what_leads_somewhere_or_names_what_the_site_has_not_is_not_told(tmp_path: Path) -> None:
    page = "[[harbour#^bell]], [[harbour#Ships]], [[harbour]], [[about]], [[Somebody Else]]\n"
    assert told(tmp_path, page) == []
