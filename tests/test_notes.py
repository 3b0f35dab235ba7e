"""Notes of a site: in the pages that show them and in no others, in the ledger, and in the data."""

import html
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from glossator.build import ledgers_to_write
from glossator.permalinks.ledger_rows import format_rows
from glossator.problems import has_errors
from sites import FROZEN, REPOSITORY, built, built_files, schema, write

DOCUMENT = "# One\n\nThe bell rings at six.\n\nShips pay by weight.\n\nThe bell rings at six.\n"
OTHER = "# Two\n\nNobody hears the bell.\n"
NOTE = "> Ships pay by weight.\n\nBy weight alone.\n2026-11-22 #bells\n"
THEMES = "bells:\n  title: Bells\n  terms: [bell]\n"


def site(tmp_path: Path, one: str = NOTE, **more: str) -> Path:
    return write(
        tmp_path,
        seeds__one_md=DOCUMENT,
        seeds__two_md=OTHER,
        site_src__site_yml="title: T\nbase_url: https://x.org\nnav: [themes, notes]\n",
        site_src__themes_yml=THEMES,
        site_src__notes__one_md=one,
        **more,
    )


def text(files: dict[str, bytes], path: str) -> str:
    return files[path].decode()


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in built(folder).problems]


# --- pages --------------------------------------------------------------------------------------


def test_a_note_stands_beside_its_passage_and_its_words_lead_there_and_back(tmp_path: Path) -> None:
    page = text(built_files(site(tmp_path)), "read/one.html")
    words = re.search(r'<a class="gl" href="#(n-\w+)" aria-details="\1" id="(_ref-a)"', page)
    assert words is not None
    id_, anchor = words.groups()
    assert f'<div class="note" id="{id_}" role="note" aria-label="Note a">' in page
    assert f'<a class="letter" href="#{anchor}">a</a> By weight alone.' in page
    assert '<a href="../notes.html#one">Notes 1</a>' in page


def test_a_tag_puts_the_passage_under_its_theme_and_the_page_says_who_did(tmp_path: Path) -> None:
    files = built_files(site(tmp_path))
    theme = text(files, "themes/bells.html")
    assert 'assigned by <a href="../read/one.html#n-' in theme
    assert "By weight alone." in theme
    passages = json.loads(files["data/themes/bells.json"])["passages"]
    assert [each["why"] for each in passages] == ["term", "assigned", "term", "term"]


def test_a_theme_page_shows_the_notes_on_what_it_shows_of_a_passage(tmp_path: Path) -> None:
    filler = " ".join(f"And so it goes on for the {place}th time." for place in range(30))
    more = {"seeds__three_md": f"# Three\n\nOf nothing at all. {filler} A bell rings at last.\n"}
    more["site_src__notes__three_md"] = (
        "> Of nothing at all\n\nOn what is cut.\n\n> rings at last\n\nOn what is shown.\n"
    )
    theme = text(built_files(site(tmp_path, **more)), "themes/bells.html")
    assert "… And so it goes on" in theme
    assert "On what is shown." in theme
    assert "On what is cut." not in theme


def test_the_margin_says_which_note_put_its_passage_under_the_theme(tmp_path: Path) -> None:
    more = {"seeds__three_md": "# Three\n\nShips again.\n"}
    more["site_src__notes__three_md"] = "> Ships again\n\n#bells\n"
    page = text(built_files(site(tmp_path, **more)), "read/three.html")
    assert '<p class="by">assigned by note a</p>' in page
    assert "assigned by the editor" not in page
    edition = "source: three.md\nthemes:\n  bells: [{quote: Ships, reason: they have some}]\n"
    write(tmp_path, site_src__editions__three_yml=edition)
    assert "assigned by the editor" in text(built_files(tmp_path), "read/three.html")


def test_words_that_stand_twice_are_listed_at_the_end_until_a_prefix_says_which(
    tmp_path: Path,
) -> None:
    twice = "> The bell rings at six.\n\nWhich?\n"
    folder = site(tmp_path, one=twice)
    page = text(built_files(folder), "read/one.html")
    assert "A note without its place" in page
    assert "stand 2 times" in page
    assert codes(folder) == ["note-ambiguous"]
    (folder / "site_src/notes/one.md").write_text(twice.replace("\n\nW", "\nprefix: weight.\n\nW"))
    assert codes(folder) == []
    assert "without its place" not in text(built_files(folder), "read/one.html")


def test_notes_on_no_document_are_listed_and_told_of(tmp_path: Path) -> None:
    folder = site(tmp_path, site_src__notes__onne_md="> Lost words\n\nStill here.\n")
    (problem,) = built(folder).problems
    assert (problem.code, str(problem.where)) == ("note-document", "site_src/notes/onne.md")
    assert "`one`" in problem.hint
    page = text(built_files(folder), "notes.html")
    assert "Lost words" in page
    assert "Still here." in page


def test_notes_on_what_is_private_are_in_no_byte(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        site_src__notes__two_md="> Nobody hears\n\nhushhush\n",
        site_src__editions__two_yml="source: two.md\nrights: private\n",
    )
    result = built(folder)
    assert len(result.artifacts) > 10
    for artifact in result.artifacts:
        assert b"hushhush" not in artifact.content, artifact.path


def test_a_site_without_notes_has_no_page_of_them_and_none_in_its_head(tmp_path: Path) -> None:
    folder = site(tmp_path)
    assert ">Notes<" in text(built_files(folder), "index.html")
    (folder / "site_src/notes/one.md").unlink()
    files = built_files(folder)
    assert "notes.html" not in files
    assert ">Notes<" not in text(files, "index.html")
    assert json.loads(files["data/notes.json"])["total"] == 0


def test_a_changed_note_changes_only_the_pages_that_show_it(tmp_path: Path) -> None:
    folder = site(tmp_path, site_src__notes__two_md="> Nobody hears\n\nNo.\n2026-11-20\n")
    cache = tmp_path / "cache"
    before = built_files(folder, cache=cache)
    path = folder / "site_src/notes/two.md"
    path.write_text(path.read_text().replace("No.", "Nobody."))
    after = built_files(folder, cache=cache)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {
        "read/two.html", "notes.html", "index.html", "data/notes.json", "feed.xml",
        "themes/bells.html", "data/passages.js",
    }  # fmt: skip


def test_more_than_two_hundred_notes_stand_on_several_pages(tmp_path: Path) -> None:
    many = "".join(f"> Ships pay by weight.\n\nNumber {n}.\n\n" for n in range(201))
    files = built_files(site(tmp_path, one=many, site_src__notes__two_md="> Nobody\n\nNo.\n"))
    assert text(files, "notes.html").count('<article class="excerpt"') == 200
    assert text(files, "notes-2.html").count('<article class="excerpt"') == 2
    assert "../notes-2.html#two" in text(files, "read/two.html")


def test_no_letter_stands_twice_on_a_page() -> None:
    page = text(built_files(FROZEN), "read/every-construct.html")
    letters = re.findall(r'(?:class="letter"[^>]*>|id="_ref-)(\w+)', page)
    anchors = re.findall(r'id="_ref-(\w+)"', page)
    assert len(anchors) == len(set(anchors))
    assert {"a", "b", "c"} <= set(letters)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_every_note_of_the_frozen_site_is_placed_or_listed() -> None:
    files = built_files(FROZEN)
    for path in sorted((FROZEN / "site_src" / "notes").glob("*.md")):
        if path.stem in ("secret", "unfinished", "lost-book"):
            continue
        ids = json.loads(files[f"data/documents/{path.stem}.json"])["notes"]
        page = text(files, f"read/{path.stem}.html")
        assert ids
        for id_ in ids:
            assert page.count(f'id="{id_}" role="note"') == 1, id_


def test_a_link_from_a_note_is_named_at_both_ends() -> None:
    files = built_files(FROZEN)
    assert "contradicts Okafor\u00a02</a>" in text(files, "read/every-construct.html")
    harbour = text(files, "read/harbour.html")
    assert re.search(r'contradicted by <a href="every-construct.html#n-\w+">note h, ', harbour)
    assert "note h</a>, on ¶ <a href=" in harbour


def test_a_note_that_links_to_a_passage_twice_is_named_there_once(tmp_path: Path) -> None:
    two = json.loads(built_files(site(tmp_path))["data/documents/two.json"])
    link = f"[[two#^{two['passages'][0]['id']}]]"
    twice = f"> Ships pay\n\nSee {link}, and {link}.\n\n> by weight\n\nSee {link}.\n"
    page = text(built_files(site(tmp_path, one=twice)), "read/two.html")
    margin = re.sub("<[^>]+>", "", page[page.index("linked from") : page.index("<footer")])
    assert " ".join(margin.split()).startswith("linked from note a, One 2; note b, One 2")
    assert margin.count("note a") == margin.count("linked from") == 1


def test_the_own_notes_of_this_site_say_nothing_wrong() -> None:
    problems = [each for each in built(REPOSITORY).problems if each.code.startswith("note-")]
    assert problems == []


# --- the ledger -----------------------------------------------------------------------------------


def test_accepting_writes_a_row_for_each_note_and_a_corrected_quotation_keeps_its_id(
    tmp_path: Path,
) -> None:
    quoted = "> The bell rings at six. Ships pay by weight.\n\nSo.\n"
    folder = site(tmp_path, one=quoted)
    result = built(folder, accepting=True)
    for path, rows in ledgers_to_write(result, folder, "2026-11-22"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(format_rows(rows))
    notes = [
        json.loads(line)
        for line in (folder / "site_src/permalinks/one.jsonl").read_text().splitlines()
        if '"note"' in line
    ]
    (row,) = notes
    assert row["text"] == "The bell rings at six. Ships pay by weight."
    (folder / "site_src/notes/one.md").write_text(quoted.replace("Ships pay", "The ships pay"))
    again = built(folder, locked=True)
    assert not has_errors(again.problems)
    assert again.site is not None
    assert [note.id for note in again.site.documents[0].notes] == [row["id"]]


# --- data -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", [FROZEN, REPOSITORY], ids=["frozen", "own"])
def test_the_notes_are_a_collection_of_web_annotations(folder: Path) -> None:
    files = built_files(folder)
    whole = json.loads(files["data/notes.json"])
    assert [error.message for error in schema("annotations").iter_errors(whole)] == []
    items = whole["first"]["items"]
    assert whole["total"] == len(items) > 0
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["motivation"] in ("commenting", "highlighting")
        for body in item.get("body", ()):
            assert ("format" in body) == (body["purpose"] == "commenting")


def test_a_note_of_the_collection_has_its_letter_and_its_references_as_they_are_read() -> None:
    files = built_files(REPOSITORY)
    items = json.loads(files["data/notes.json"])["first"]["items"]
    by_page = Counter(item["target"]["source"] for item in items)
    for page, count in by_page.items():
        letters = [item["label"] for item in items if item["target"]["source"] == page]
        assert sorted(letters) == [f"note {letter}" for letter in "abcdefgh"[:count]]
    read = _read(text(files, "notes.html"))
    assert sum("rdfs:comment" in item for item in items) > 5
    for item in items:
        assert _read(item.get("rdfs:comment") or item["body"][0]["value"]) in read


def _read(page: str) -> str:
    """The words of a page on one line, a reference with the space that no line end parts."""
    return re.sub(r"[^\S\u00a0]+", " ", html.unescape(re.sub("<[^>]*>", "", page)))


@pytest.mark.parametrize("folder", [FROZEN, REPOSITORY], ids=["frozen", "own"])
def test_positions_count_code_points_of_the_passages_joined_by_one_space(folder: Path) -> None:
    files = built_files(folder)
    counted = 0
    for item in json.loads(files["data/notes.json"])["first"]["items"]:
        slug = item["target"]["source"].rpartition("/")[2].removesuffix(".html")
        passages = json.loads(files[f"data/documents/{slug}.json"])["passages"]
        reading = " ".join(passage["text"] for passage in passages)
        by_type = {each["type"]: each for each in item["target"]["selector"]}
        position = by_type.get("TextPositionSelector")
        if position is None:
            assert list(by_type) == ["TextQuoteSelector"]
            continue
        counted += 1
        said = by_type["TextQuoteSelector"]
        start, end = position["start"], position["end"]
        assert reading[start:end] == said["exact"]
        assert reading[:start].endswith(said["prefix"])
        assert reading[end:].startswith(said["suffix"])
        passage = next(p for p in passages if p["id"] == by_type["FragmentSelector"]["value"])
        assert said["exact"][:5] in passage["text"] or said["exact"].startswith(passage["text"])
    assert counted


def test_dated_notes_are_in_the_feed(tmp_path: Path) -> None:
    feed = text(built_files(site(tmp_path)), "feed.xml")
    assert "note a: “Ships pay by weight.”" in feed
    assert "<updated>2026-11-22T00:00:00Z</updated>" in feed
    undated = site(tmp_path, one=NOTE.replace("2026-11-22 ", ""))
    assert "Ships pay" not in text(built_files(undated), "feed.xml")


def test_the_order_of_files_and_notes_changes_no_id(tmp_path: Path) -> None:
    first = "> Ships pay by weight.\n\nOne.\n\n"
    second = "> Ships pay by weight.\n\nTwo.\n\n"
    found = [
        sorted(json.loads(built_files(site(tmp_path, one=one))["data/documents/one.json"])["notes"])
        for one in (first + second, second + first)
    ]
    assert found[0] == found[1]


def _accepted(folder: Path) -> None:
    for path, rows in ledgers_to_write(built(folder), folder, "2026-11-22"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(format_rows(rows))


def test_notes_on_a_renamed_document_are_told_its_name(tmp_path: Path) -> None:
    folder = site(tmp_path)
    _accepted(folder)
    write(folder, site_src__editions__bells_yml="source: one.md\n")
    [problem] = [each for each in built(folder).problems if each.code == "note-document"]
    assert problem.hint == "It is called `bells` now: rename the file to bells.md."


def test_notes_on_a_private_document_stay_private_when_it_is_removed(tmp_path: Path) -> None:
    folder = site(tmp_path, site_src__editions__one_yml="rights: private\n")
    (folder / "site_src/editions/one.yml").unlink()
    _accepted(folder)
    (folder / "site_src/editions/one.yml").write_text("rights: private\n")
    _accepted(folder)
    (folder / "site_src/editions/one.yml").unlink()
    (folder / "seeds/one.md").unlink()
    files = built_files(folder)
    assert b"By weight alone" not in b"".join(files.values())


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("[supports](https://x.org/read/two.html#{id})", "supports Two 1"),
        ("[own words](https://x.org/read/two.html#{id}:~:text=hears)", "own words"),
        ("<https://x.org/read/two.html#{id}>", "Two 1"),
        ("[this](<read/two.html#{id}>)", "this"),
    ],
)
def test_an_address_copied_from_a_page_is_a_link_to_its_passage(
    tmp_path: Path, link: str, shown: str
) -> None:
    folder = site(tmp_path)
    [two] = [each for each in built(folder).understood if each.slug == "two"]
    id_ = two.anchored.passages[0].id
    note = f"> Ships pay by weight.\n\nThis {link.format(id=id_)}.\n"
    files = built_files(site(tmp_path, note))
    page = text(files, "read/one.html").replace("\u00a0", " ")
    assert f'This <a href="two.html#{id_}">{shown}</a>.' in page
    assert 'href="one.html#n-' in text(files, "read/two.html")


def test_an_address_of_the_site_that_no_passage_has_stays_an_address(tmp_path: Path) -> None:
    note = "> Ships pay by weight.\n\nThis [one](https://x.org/read/two.html#n-aaaaaa).\n"
    page = text(built_files(site(tmp_path, note)), "read/one.html")
    assert 'href="https://x.org/read/two.html#n-aaaaaa"' in page


def test_a_site_whose_nav_says_nothing_names_its_notes_in_the_head_of_each_page(
    tmp_path: Path,
) -> None:
    folder = site(tmp_path)
    (folder / "site_src" / "site.yml").write_text("title: T\n")
    files = built_files(folder)
    for path in ("index.html", "read/one.html", "themes/bells.html"):
        assert re.search(r'<a href="(\.\./)*notes\.html">Notes</a>', text(files, path)), path
    (folder / "site_src" / "notes" / "one.md").unlink()
    assert "notes.html" not in text(built_files(folder), "index.html")
