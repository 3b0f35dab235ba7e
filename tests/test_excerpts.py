"""A document in excerpts: what stands under a theme or a note is published, and no byte of the rest."""

import gzip
import html
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from glossator.build import ledgers_to_write
from glossator.excerpts import excerpted, published_ids
from glossator.ledger import write_ledger
from glossator.model.annotations import Annotated
from glossator.model.site import Site
from glossator.model.trees import Gap, gaps
from glossator.problems import has_errors
from sites import FROZEN, REPOSITORY, built, built_files, copy_of, write

_RUN = 5  # words in a row that tell a text

TALK = """---
title: A talk
description: Of harbours
---

# The harbour

The pilot brings the ship past the old lighthouse.

He has done so for thirty years without a rest.[^tide]

## Its dues

Nobody knows who pays the dues of a whole winter.

# The weather

In the morning a wind comes up from the south. ^morning

1. The first sail is hoisted before the bell rings.
2. The second waits until a pilot has come aboard.
3. The third is kept below for the worst of storms.

***

> [!note] What he keeps quiet
> The owner of the ship has never been at sea.

| ship | crew |
|---|---|
| a brig of Hull | nine men and a boy |

[^tide]: Only at the turn of the tide in October.
"""
OTHER = "A pilot of another port.\n\nSee [[talk#^morning]], [[talk#The weather]] and ![[talk]].\n"
THEMES = "pilots:\n  title: Pilots\n  description: Who knows the way in.\n  terms: [pilot]\n"
SITE = "title: Reading\nbase_url: https://example.org/reading\n"


def library(folder: Path, *, talk: str = TALK, rights: str = "excerpts") -> Path:
    return write(
        folder, seeds__talk_md=talk, seeds__other_md=OTHER, site_src__site_yml=SITE,
        site_src__themes_yml=THEMES, site_src__editions__talk_yml=f"source: talk.md\nrights: {rights}\n",
    )  # fmt: skip


def accept(folder: Path) -> None:
    made = built(folder, accepting=True)
    assert not has_errors(made.problems), made.problems
    for path, rows in ledgers_to_write(made, folder, "2026-01-02"):
        write_ledger(path, rows)


def whole(folder: Path) -> Site:
    site = built(folder, pages=False).site
    assert site is not None
    return site


def the_talk(folder: Path) -> Annotated:
    (talk,) = (each for each in whole(folder).documents if each.slug == "talk")
    return talk


# --- the law --------------------------------------------------------------------------------------


def shingles(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return zip(*(words[place:] for place in range(_RUN)), strict=False)


def told(content: bytes) -> Iterator[str]:
    """All that can be read in a file: as it is, and without its markup."""
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    text = re.sub(r"\\[nrt]", " ", content.decode("utf-8", "replace"))
    yield text
    plain = html.unescape(text)
    yield re.sub(r"<[^>]*>", " ", plain)
    yield re.sub(r"<[^>]*>", "", plain)


def may_be_told(site: Site, documents: Iterable[Annotated]) -> Iterator[str]:
    """What is published of `documents`: passages under a theme, headings over these, metadata; and
    what is their owner's own."""
    for each in documents:
        shown = excerpted(each).anchored
        metadata = each.anchored.document.metadata
        # In a row: a second copy, set aside, may have no paragraphs.
        yield " ".join(passage.text for passage in shown.passages)
        yield from (heading.text for heading in shown.headings)
        yield from (metadata.title, metadata.subtitle, metadata.description, metadata.based_on)
        yield from (themed.reason for themed in each.themed)
    for theme in site.themes:
        yield from (theme.title, theme.description, " ".join((*theme.terms, *theme.refused)))


@pytest.mark.parametrize("folder", [FROZEN, REPOSITORY], ids=["frozen", "own"])
def test_no_five_words_of_an_unpublished_passage_are_in_any_byte_of_the_output(
    folder: Path, tmp_path: Path
) -> None:
    copy_of(folder, tmp_path)
    config = tmp_path / "site_src" / "site.yml"
    config.write_text(re.sub(r"(?m)^rights:.*\n", "", config.read_text()) + "\nrights: excerpts\n")
    for edition in (tmp_path / "site_src" / "editions").glob("*.yml"):
        edition.write_text(re.sub(r"(?m)^rights: full.*\n", "", edition.read_text()))
    files = built_files(tmp_path, progress=False)
    site = whole(tmp_path)
    hidden: set[tuple[str, ...]] = set()
    for each in site.documents:
        ids = published_ids(each)
        for passage in each.anchored.passages:
            hidden |= set(shingles(passage.text)) if passage.id not in ids else set()
        for aside in each.anchored.document.set_aside:
            text = each.anchored.document.source.text[aside.span.start : aside.span.end]
            hidden |= set(shingles(text))
    for text in may_be_told(site, site.documents):
        hidden -= set(shingles(text))
    for page in (tmp_path / "site_src" / "pages").glob("*.md"):
        hidden -= set(shingles(page.read_text()))
    assert len(hidden) > 100
    for path, content in files.items():
        found = hidden & {run for text in told(content) for run in shingles(text)}
        assert not found, (path, sorted(found)[:5])
    assert not [path for path in files if path.endswith(".txt") and path.startswith("read/")]


# --- what stands in the place of the rest ---------------------------------------------------------


def test_only_passages_under_a_theme_are_published_and_keep_id_and_number(tmp_path: Path) -> None:
    talk = the_talk(library(tmp_path))
    shown = excerpted(talk)
    numbers = {passage.id: passage.number for passage in talk.anchored.passages}
    assert [each.number for each in shown.anchored.passages] == ["1", "6"]
    assert {each.id: each.number for each in shown.anchored.passages}.items() <= numbers.items()
    assert [each.text for each in shown.anchored.headings] == ["The harbour", "The weather"]
    assert sum(gap.count for gap in gaps(shown.anchored.document.blocks)) + 2 == len(numbers)


NOTES = """> Nobody knows who pays the dues

So he says.

> the second waits until nobody has come aboard at all, ever, anywhere
prefix: before the bell rings.

Was it so?
"""


def test_a_passage_under_a_note_is_published_and_one_that_a_note_misses_is_not(
    tmp_path: Path,
) -> None:
    library(tmp_path, talk=TALK.replace("a pilot has", "someone has"))
    write(tmp_path, site_src__notes__talk_md=NOTES)
    files = built_files(tmp_path)
    data = json.loads(files["data/documents/talk.json"])
    assert [each["number"] for each in data["passages"]] == ["1", "3"]
    assert len(data["notes"]) == 2
    assert [each["text"] for each in data["headings"]] == ["The harbour", "Its dues"]
    assert b"Was it so?" in files["notes.html"]
    for path, content in files.items():
        for words in (b"until someone", b"thirty years", b"the bell rings"):
            assert words not in content, path


def test_each_id_of_what_is_not_shown_stands_on_the_page_once(tmp_path: Path) -> None:
    accept(library(tmp_path, rights="full"))
    before = set(re.findall(r' id="((?:p|h)-[^"]*|morning)"', page(tmp_path)))
    library(tmp_path)
    now = re.findall(r' id="((?:p|h)-[^"]*|morning)"', page(tmp_path))
    assert before == set(now)
    assert len(now) == len(set(now))


def page(folder: Path, path: str = "read/talk.html") -> str:
    return built_files(folder)[path].decode()


def test_the_page_says_how_many_passages_are_not_shown_and_where(tmp_path: Path) -> None:
    files = built_files(library(tmp_path))
    shown = files["read/talk.html"].decode()
    text = re.sub(r"<[^>]+>", "", shown)
    assert re.findall(r"… .*not shown", text) == [
        "… 2 passages not shown", "… 2 passages not shown", "… 4 passages not shown",
    ]  # fmt: skip
    assert "2 of 10 passages" in text
    assert '<ol class="i1" start="2">' in shown  # an item keeps its number
    assert "<hr>" not in shown
    assert "*… 2 passages not shown*" in files["read/talk.md"].decode()


def test_the_data_tells_where_gaps_are_and_which_ids_lead_there(tmp_path: Path) -> None:
    files = built_files(library(tmp_path))
    data = json.loads(files["data/documents/talk.json"])
    assert [each["passages"] for each in data["gaps"]] == [2, 2, 4]
    assert "morning" in data["gaps"][1]["ids"]
    told = {id_ for gap in data["gaps"] for id_ in gap["ids"]} - {"morning"}
    assert all(id_.startswith("p-") for id_ in told)  # a heading's id would tell its words
    assert data["rights"] == "excerpts"
    assert [each["number"] for each in data["passages"]] == ["1", "6"]
    assert "gaps" not in json.loads(files["data/documents/other.json"])
    assert "read/talk.txt" not in files
    assert "read/other.txt" in files


def test_no_reference_is_left_of_a_footnote_that_is_not_shown(tmp_path: Path) -> None:
    talk = (
        "---\ntitle: T\n---\nThe pilot *comes*.[^a] He **waits[^b]** here.^[And more.]\n\n"
        "[^a]: Not told.\n\n[^b]: A pilot told it.\n"
    )
    site = write(
        tmp_path,
        site_src__site_yml=f"{SITE}rights: excerpts\n",
        site_src__themes_yml=THEMES,
        seeds__talk_md=talk,
    )
    files = built_files(site)
    page = files["read/talk.html"].decode()
    assert page.count('class="noteref"') == 1
    copy = files["read/talk.md"].decode()
    assert "comes*. He **waits[^b]** here. ^p-" in copy
    assert "inline-1" not in copy + page


def test_a_link_to_what_is_not_shown_lands_on_its_gap(tmp_path: Path) -> None:
    files = built_files(library(tmp_path))
    assert 'href="talk.html#morning"' in files["read/other.html"].decode()
    gap = re.search(r'<p class="gap">.*?</p>', files["read/talk.html"].decode()[::1])
    assert gap is not None
    assert 'id="morning"' in files["read/talk.html"].decode()


def test_a_rule_between_gaps_and_a_callout_of_nothing_published_go_into_the_gap(
    tmp_path: Path,
) -> None:
    blocks = excerpted(the_talk(library(tmp_path))).anchored.document.blocks
    assert [type(each).__name__ for each in blocks] == [
        "Heading", "Leaf", "Gap", "Heading", "Gap", "Bullets", "Gap",
    ]  # fmt: skip
    last = blocks[-1]
    assert isinstance(last, Gap)
    assert last.count == 4
    # The ids of the item, the callout's passage, the table and the footnote; not its title's words.
    assert len(last.ids) == 4


def test_of_two_passages_round_a_gap_no_range_is_made(tmp_path: Path) -> None:
    talk = TALK.replace("He has done so", "He, the ferryman, has done so").replace(
        "In the morning", "In the morning the pilot sleeps and"
    )
    files = built_files(library(tmp_path, talk=talk))
    assert "1–" not in files["themes/pilots.html"].decode()


def test_the_ledger_keeps_every_id_of_a_document_in_excerpts(tmp_path: Path) -> None:
    accept(library(tmp_path, rights="full"))
    path = tmp_path / "site_src" / "permalinks" / "talk.jsonl"
    before = path.read_text()
    accept(library(tmp_path))
    assert path.read_text() == before
    assert not [each for each in built(tmp_path, locked=True).problems if each.severity == "error"]


def test_former_words_of_a_document_in_excerpts_are_not_told(tmp_path: Path) -> None:
    accept(library(tmp_path, rights="full"))
    edited = TALK.replace("thirty years without a rest", "thirty years, to the month")
    edited = edited.replace("past the old lighthouse", "past the new mole, slowly, by night")
    edited = edited.replace("In the morning a wind comes up from the south. ^morning\n\n", "")
    library(tmp_path, talk=edited)
    accept_losing(tmp_path)
    for path, content in built_files(tmp_path).items():
        for words in (b"old lighthouse", b"without a rest", b"wind comes up"):
            assert words not in content, path


def accept_losing(folder: Path) -> None:
    """The owner says that what is lost is gone."""
    lost = re.findall(r"p-[0-9a-z]{6,}", "\n".join(
        each.message + each.hint for each in built(folder, accepting=True).problems
        if each.severity == "error"
    ))  # fmt: skip
    edition = folder / "site_src" / "editions" / "talk.yml"
    edition.write_text(edition.read_text() + f"gone: [{', '.join(dict.fromkeys(lost))}]\n")
    accept(folder)


def test_a_document_in_excerpts_with_nothing_under_a_theme_is_one_gap(tmp_path: Path) -> None:
    write(tmp_path, seeds__plain_md="A few words.\n\nAnd more of them.\n",
          site_src__site_yml="title: T\nrights: excerpts\n")  # fmt: skip
    shown = re.sub(r"<[^>]+>", "", page(tmp_path, "read/plain.html"))
    assert "… 2 passages not shown" in shown
    assert "And more of them" not in shown


def test_the_set_aside_page_of_excerpts_tells_lines_and_no_words(tmp_path: Path) -> None:
    edition = 'source: talk.md\nrights: excerpts\nset_aside: [{quote: "Nobody knows who pays the dues of a whole winter.", reason: owner}]\n'
    library(tmp_path)
    (tmp_path / "site_src" / "editions" / "talk.yml").write_text(edition)
    files = built_files(tmp_path)
    shown = files["set-aside/talk.html"].decode()
    assert "not shown" in shown
    assert "Nobody knows" not in shown
    stretches = json.loads(files["data/set-aside/talk.json"])["stretches"]
    assert [(each["text"], each["lines"]) for each in stretches] == [("", [14, 14])]


def test_the_build_says_in_a_line_what_excerpts_show_and_of_which_documents_nothing(
    tmp_path: Path,
) -> None:
    names = ("ash", "box", "elm", "fig", "gum", "ivy", "oak", "yew")
    write(
        tmp_path,
        **{f"seeds__{name}_md": f"The {name} words.\n\nAnd more.\n" for name in names},
        seeds__pilot_md="A pilot of another port.\n\nAnd more.\n",
        site_src__site_yml="title: T\nrights: excerpts\n",
        site_src__themes_yml=THEMES,
    )
    told = [line for line in built(tmp_path).remarks if "shown" in line]
    assert told == [
        "9 documents in excerpts: 1 of 18 passages is shown.",
        "Nothing is shown of ash, box, elm, fig, gum and 3 more: no theme or note is on them. "
        "`rights: full`, in site.yml or their editions, shows all of their text.",
    ]


def test_where_nothing_is_shown_no_figure_reads_as_if_something_were(tmp_path: Path) -> None:
    write(tmp_path, site_src__site_yml="title: T\nrights: excerpts\n")
    write(tmp_path, seeds__one_md="# One\n\nWords.\n", seeds__two_md="# Two\n\nA.\n\nB.\n")
    made = built(tmp_path)
    assert "2 documents in excerpts: none of 3 passages is shown." in made.remarks
    files = built_files(tmp_path)
    for path in ("index.html", "read/one.html"):
        assert b"about 1 min" not in files[path]
        assert b"1 min<" not in files[path]


def test_a_library_of_which_nothing_is_shown_says_why_and_what_to_do(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__a_txt="A text\n\nSome words of it.\n",
        site_src__site_yml="title: T\nrights: excerpts\n",
    )
    home = built_files(tmp_path)["index.html"].decode()
    assert "Nothing of the texts is shown yet" in home
    assert "0 min" not in home
    write(tmp_path, site_src__themes_yml="words:\n  title: Words\n  terms: [words]\n")
    assert "Nothing of the texts" not in built_files(tmp_path)["index.html"].decode()
    write(tmp_path, site_src__themes_yml="", site_src__site_yml="title: T\nrights: full\n")
    assert "Nothing of the texts" not in built_files(tmp_path)["index.html"].decode()
