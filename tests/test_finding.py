"""Passages found by their words, and linked to in the forms notes have."""

import json

import pytest
from click.testing import CliRunner

from glossator.cli import main
from glossator.exports.markdown_words import escaped
from glossator.finding import find
from glossator.model.site import Site
from glossator.pages.passage_links import FORMATS, linked
from sites import REPOSITORY, built


@pytest.fixture(scope="module")
def site() -> Site:
    site = built(REPOSITORY, base_url="https://x.org/r", pages=False).site
    assert site
    return site


def test_a_phrase_is_found_whatever_its_case_quotes_and_spaces(site: Site) -> None:
    for words in ("I'm not like a zealot", "i’m NOT  like a zealot"):
        found = find(site, words, 5)
        assert [(each.document.slug, each.passage.number, each.how) for each in found] == [
            ("verge", "91", "phrase")
        ]


def test_a_phrase_stands_before_words_in_another_order(site: Site) -> None:
    found = find(site, "open source", 200)
    hows = [each.how for each in found]
    assert hows == sorted(hows) and hows[0] == "phrase"
    assert len(find(site, "open source", 3)) == 3
    assert [each.how for each in find(site, "zealot on source open", 1)] == ["words"]


def test_words_that_no_passage_has_lead_to_the_nearest(site: Site) -> None:
    found = find(site, "zealots walruses", 2)
    assert found[0].how == "near"
    assert found[0].passage.number == "91"
    assert find(site, "!?", 5) == ()


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_but_the_address_says_whose_words_they_are(site: Site, form: str) -> None:
    text = linked(site, find(site, "not like a zealot", 1)[0], form)  # type: ignore[arg-type]
    passage = find(site, "not like a zealot", 1)[0].passage
    if form == "url":
        assert text == f"https://x.org/r/read/verge.html#{passage.id}"
    else:
        assert "speech, Mark Zuckerberg" in text
        assert "91" in text
    if form in ("markdown", "obsidian"):
        assert f"> {escaped(passage.text)}" in text
    if form == "obsidian":
        assert f"[[verge#^{passage.id}|Verge 91]]" in text


def test_the_command_says_in_its_exit_code_whether_the_words_were_found() -> None:
    folder = str(REPOSITORY)
    done = CliRunner().invoke(main, ["link", "not like a zealot", folder, "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["passages"][0]["url"].startswith("read/verge.html#p-")
    done = CliRunner().invoke(main, ["link", "zealots walruses", folder])
    assert done.exit_code == 1
    assert "nearest" in done.output
