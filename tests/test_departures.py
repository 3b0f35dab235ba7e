"""Names that were given to another document: the ids of the one before lead on to where it is."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from browser import chromium, serving
from glossator.build import ledgers_to_write
from glossator.model.passages import LedgerRow
from glossator.permalinks.acceptance import accepted_rows
from glossator.permalinks.departures import overtaken
from glossator.permalinks.succession import records, settled
from glossator.problems import has_errors
from made import anchored
from sites import build_into, built, built_files, write
from test_page_former import accept, rows_of

ALPHA = (
    "# The harbour\n\n## Summary\n\nBoats come in at four in the morning.\n\n"
    "Nobody counts the crates that are carried out.\n"
)
BEES = "# Of bees\n\n## Summary\n\nA hive is warm all winter.\n\nThe queen is fed by twelve.\n"
NEW = "# Of margins\n\n## Summary\n\nA margin is where one answers.\n\nIt needs no permission.\n"
WORDS = ("The first passage.", "The second passage.", "The third passage.", "The fourth one.")
OTHER = ("Something else here.", "And one thing more.")


def site(folder: Path, **seeds: str) -> Path:
    """A site whose sources are `seeds`, by their slugs, and no others."""
    write(folder, site_src__site_yml="title: Reading\n")
    (folder / "seeds").mkdir(exist_ok=True)
    for old in (folder / "seeds").iterdir():
        old.unlink()
    for slug, text in seeds.items():
        (folder / "seeds" / f"{slug}.md").write_text(text)
    return folder


def ids_of(folder: Path, slug: str) -> dict[str, str]:
    """The ids of what stands in a document by its words, as its ledger has them."""
    return {row["text"]: row["id"] for row in rows_of(folder, slug) if row["state"] == "live"}


def way_on(page: bytes, id_: str) -> str:
    """Where the signpost at `id_` of a page leads."""
    found = re.search(rf'id="{id_}" data-moved[^>]*>.*?href="([^"]*)"', page.decode())
    return found[1] if found else ""


def test_a_new_document_at_an_old_address_leads_on_to_what_stood_there(tmp_path: Path) -> None:
    accept(site(tmp_path, one=ALPHA))
    published = ids_of(tmp_path, "one")
    accept(site(tmp_path, two=ALPHA))
    site(tmp_path, one=NEW, two=ALPHA)
    before = built_files(tmp_path, locked=True)
    accept(tmp_path)
    after = built_files(tmp_path, locked=True)
    for files in (before, after):
        page = files["read/one.html"]
        for id_ in published.values():
            assert way_on(page, id_) == f"two.html#{id_}"
            assert f'id="{id_}"'.encode() in files["read/two.html"]
        assert b"Stood here before" in page
    new = ids_of(tmp_path, "one")
    assert not {*new.values()} & {*published.values()}  # no new id takes an old one's place
    rows = {row["id"]: row for row in rows_of(tmp_path, "one")}
    assert {*published.values()} <= {*rows}
    assert {rows[id_]["state"] for id_ in published.values()} == {"moved"}
    assert "crates" not in (tmp_path / "site_src" / "permalinks" / "one.jsonl").read_text()
    accept(tmp_path, "2027-01-01")
    assert {row["id"]: row for row in rows_of(tmp_path, "one")} == rows


def test_names_that_were_passed_on_one_after_the_other_in_one_step_keep_all_links(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path, alpha=ALPHA, bees=BEES))
    alpha, bees = ids_of(tmp_path, "alpha"), ids_of(tmp_path, "bees")
    site(tmp_path, harbour=ALPHA, alpha=BEES)
    before = built_files(tmp_path, locked=True)
    accept(tmp_path)
    after = built_files(tmp_path, locked=True)
    assert ids_of(tmp_path, "harbour") == alpha
    assert ids_of(tmp_path, "alpha") == bees
    for files in (before, after):
        assert b'href="alpha.html"' in files["read/bees.html"]
        page = files["read/alpha.html"]
        for words, id_ in alpha.items():
            if words != "Summary":
                assert way_on(page, id_) == f"harbour.html#{id_}"
        # Both have a heading of this id: it says that another had it before.
        assert re.search(
            rb'<h2 id="summary"[^>]*><span class="was" role="note"><b>[^<]*</b>[^<]*'
            rb'<a href="harbour.html#summary">',
            page,
        )


def test_the_document_that_got_the_name_may_leave_it_in_its_turn(tmp_path: Path) -> None:
    accept(site(tmp_path, one=ALPHA))
    first = ids_of(tmp_path, "one")
    accept(site(tmp_path, two=ALPHA))
    accept(site(tmp_path, one=NEW, two=ALPHA))
    second = ids_of(tmp_path, "one")
    accept(site(tmp_path, three=NEW, two=ALPHA))
    page = built_files(tmp_path, locked=True)["read/one.html"]
    assert b'id="_moved" href="three.html"' in page
    assert b'http-equiv="refresh"' not in page  # it would send all on to the one of them
    for id_ in first.values():
        assert way_on(page, id_) == f"two.html#{id_}"
    accept(site(tmp_path, one=BEES, three=NEW, two=ALPHA))
    page = built_files(tmp_path, locked=True)["read/one.html"]
    for ids, now in ((first, "two"), (second, "three")):
        assert {way_on(page, id_) for id_ in ids.values()} == {
            f"{now}.html#{id_}" for id_ in ids.values()
        }
    (tmp_path / "seeds" / "one.md").unlink()
    write(tmp_path, site_src__site_yml="title: Reading\ngone: [one]\n")
    accept(tmp_path)
    page = built_files(tmp_path, locked=True)["read/one.html"]
    assert b"This document was removed" in page
    assert all(way_on(page, id_) == f"two.html#{id_}" for id_ in first.values())


def test_a_document_that_comes_back_to_its_name_is_at_home_again(tmp_path: Path) -> None:
    accept(site(tmp_path, one=ALPHA))
    published = ids_of(tmp_path, "one")
    accept(site(tmp_path, two=ALPHA))
    accept(site(tmp_path, one=NEW, two=ALPHA))
    new = ids_of(tmp_path, "one")
    accept(site(tmp_path, three=NEW, two=ALPHA))
    accept(site(tmp_path, three=NEW, one=ALPHA))
    page = built_files(tmp_path, locked=True)["read/one.html"]
    assert ids_of(tmp_path, "one") == published
    assert b"Stood here before" in page
    assert all(way_on(page, id_) == f"three.html#{id_}" for id_ in new.values())
    assert not any(way_on(page, id_) for id_ in published.values())


@pytest.mark.parametrize("says", ["draft: true\n", "rights: private\n"])
def test_what_stood_there_and_is_withheld_now_is_not_told(tmp_path: Path, says: str) -> None:
    accept(site(tmp_path, one=ALPHA))
    published = ids_of(tmp_path, "one")
    accept(site(tmp_path, confession=ALPHA))
    site(tmp_path, one=NEW, confession=ALPHA)
    write(tmp_path, site_src__editions__confession_yml=says)
    for _ in range(2):
        files = built_files(tmp_path, locked=True)
        page = files["read/one.html"]
        for id_ in published.values():  # that of a title or heading would tell its words
            assert (f'id="{id_}" data-moved'.encode() in page) is id_.startswith("p-")
        assert b"no longer published" in page
        assert b"confession" not in page
        assert b"The harbour" not in page
        accept(tmp_path)
    write(tmp_path, site_src__editions__confession_yml="")
    page = built_files(tmp_path, locked=True)["read/one.html"]
    assert all(way_on(page, id_) == f"confession.html#{id_}" for id_ in published.values())


def test_what_was_renamed_and_withdrawn_in_one_step_keeps_its_ids_when_its_name_is_given_away(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path, one=ALPHA))
    published = ids_of(tmp_path, "one")
    site(tmp_path, confession=ALPHA)
    write(tmp_path, site_src__editions__confession_yml="draft: true\n")
    accept(tmp_path)
    site(tmp_path, one=NEW, confession=ALPHA)
    accept(tmp_path)
    assert b"crates" not in b"".join(
        path.read_bytes() for path in (tmp_path / "site_src" / "permalinks").iterdir()
    )
    write(tmp_path, site_src__editions__confession_yml="")
    files = built_files(tmp_path, locked=True)
    for id_ in published.values():
        assert way_on(files["read/one.html"], id_) == f"confession.html#{id_}"
        assert f'id="{id_}"'.encode() in files["read/confession.html"]


def test_documents_that_exchanged_their_names_are_refused_and_their_owner_told_where_the_words_are(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path, alpha=ALPHA, bees=BEES))
    problems = built(site(tmp_path, alpha=BEES, bees=ALPHA), locked=True).problems
    lost = [each for each in problems if "crates" in each.message]
    (problem,) = lost
    assert problem.code == "permalink-lost"
    assert "`bees`" in problem.hint
    assert "accept" in problem.hint


def test_nothing_is_accepted_of_documents_that_passed_a_name_on_if_one_of_them_would_lose_a_link(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path, alpha=ALPHA, bees=BEES))
    site(tmp_path, harbour=ALPHA, alpha=BEES.replace("A hive is warm all winter.", ""))
    made = built(tmp_path, accepting=True)
    assert has_errors(made.problems)
    assert [path.name for path, _ in ledgers_to_write(made, tmp_path, "2026-01-02")] == []


# --- by ledgers alone -----------------------------------------------------------------------------


def ledger(*words: str) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*words), (), "2025-01-01")


def states(rows: Mapping[str, tuple[LedgerRow, ...]], slug: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows[slug]:
        found.setdefault(row.state, set()).add(row.id)
    return found


def test_a_document_is_taken_to_have_left_its_name_only_if_none_of_it_is_there() -> None:
    old = ledger(*WORDS)
    assert overtaken({"one": old}, {"two": WORDS})
    assert not overtaken({"one": old}, {"two": WORDS[:1]})
    made = settled({"one": old}, {"one": OTHER, "two": WORDS}, ())
    assert states(made.rows, "two") == {"live": {row.id for row in old}}
    assert states(made.rows, "one") == {"moved": {row.id for row in old}}
    for still in (WORDS, (*WORDS[:2], *OTHER)):  # copied, or half of it rewritten
        made = settled({"one": old}, {"one": still, "two": WORDS}, ())
        assert made.rows == {"one": old}


def test_two_documents_with_the_words_of_one_that_left_are_none_of_them_its_heir() -> None:
    old = ledger(*WORDS)
    made = settled({"one": old}, {"one": OTHER, "two": WORDS, "three": WORDS}, ())
    assert made.rows == {"one": old}


def test_signposts_of_a_ledger_stay_when_its_document_is_renamed_and_when_it_is_removed() -> None:
    (title, *_) = (row for row in ledger(*WORDS) if row.kind == "title")
    wordless = replace(title, text="", before="", after="", first="")
    sign = replace(wordless, id="p-signed", kind="passage", state="moved", near="two")
    ledgers = {"one": (*ledger(*OTHER), sign), "two": ledger(*WORDS)}
    made = settled(ledgers, {"three": OTHER, "two": WORDS}, ())
    assert made.moved == {"one": "three"}
    (slug, rows) = next(records(made, ledgers, {}, (), "2026-11-22"))
    assert slug == "one"
    assert {row.id for row in rows if row.near == "three"} == {title.id}
    assert sign in rows
    assert sign not in made.rows["three"]
    made = settled(ledgers, {"two": WORDS}, ("one",))
    ((_, rows),) = records(made, ledgers, {}, ("one",), "2026-11-22")
    assert sign in rows


# --- in a browser ---------------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False])
def test_who_comes_by_an_old_address_is_sent_on_or_shown_the_way(
    tmp_path: Path, script: bool
) -> None:
    accept(site(tmp_path, one=ALPHA))
    words = "Nobody counts the crates that are carried out."
    id_ = ids_of(tmp_path, "one")[words]
    accept(site(tmp_path, two=ALPHA))
    accept(site(tmp_path, one=NEW, two=ALPHA))
    out = build_into(tmp_path, tmp_path / "out")
    accept(site(tmp_path, three=NEW, two=ALPHA))
    former = built_files(tmp_path)["read/one.html"]
    with chromium() as browser, serving(out) as root:
        _follow(browser, root, id_, words, script)
        build_into(tmp_path, out)
        assert (out / "read" / "one.html").read_bytes() == former
        _follow(browser, root, id_, words, script)


def _follow(browser: Browser, root: str, id_: str, words: str, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{root}read/one.html#{id_}")
    if not script:
        sign = page.locator(f"#{id_}")
        assert sign.is_visible()
        assert "another document" in sign.inner_text()
        sign.get_by_role("link").click()
    page.wait_for_url(f"**/read/two.html#{id_}")
    expect(page.locator(":target")).to_contain_text(words)
    context.close()
