"""Addresses at which a document was published and is not any more, from the ledger to the page."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from browser import chromium, serving
from glossator.build import ledgers_to_write
from glossator.ledger import write_ledger
from glossator.problems import has_errors
from sites import build_into, built, built_files, write
from test_browser import AXE_OPTIONS

TALK = (
    "---\ntitle: A talk in the harbour\n---\n\nThe first thing said.\n\nThe second.\n\nThe third.\n"
)
OTHER = "Another text, about margins.\n\nWith two passages.\n"
SITE = "title: Reading\nbase_url: https://example.org/reading\n"


def accept(folder: Path, today: str = "2026-01-02") -> None:
    made = built(folder, accepting=True)
    assert not has_errors(made.problems), made.problems
    for path, rows in ledgers_to_write(made, folder, today):
        write_ledger(path, rows)


def site(folder: Path, *, edition: str = "talk", says: str = "", talk: str = TALK) -> Path:
    write(folder, seeds__talk_md=talk, seeds__other_md=OTHER, site_src__site_yml=SITE)
    editions = folder / "site_src" / "editions"
    editions.mkdir(exist_ok=True)
    for old in editions.iterdir():
        old.unlink()
    (editions / f"{edition}.yml").write_text(f"source: talk.md\n{says}")
    return folder


def rows_of(folder: Path, slug: str) -> list[dict[str, str]]:
    text = (folder / "site_src" / "permalinks" / f"{slug}.jsonl").read_text()
    return [json.loads(line) for line in text.splitlines()]


def codes(folder: Path, **options: object) -> list[str]:
    return sorted(each.code for each in built(folder, **options).problems)


def test_a_renamed_document_keeps_its_ids_and_its_old_address_sends_on(tmp_path: Path) -> None:
    accept(site(tmp_path))
    before = rows_of(tmp_path, "talk")
    site(tmp_path, edition="harbour")
    assert codes(tmp_path, locked=True) == []
    unrecorded = built_files(tmp_path)
    accept(tmp_path)
    assert built_files(tmp_path) == unrecorded
    assert {row["id"]: row["number"] for row in rows_of(tmp_path, "harbour")} == {
        row["id"]: row["number"] for row in before
    }
    (row,) = rows_of(tmp_path, "talk")
    assert (row["state"], row["near"]) == ("moved", "harbour")
    page = unrecorded["read/talk.html"].decode()
    assert 'href="harbour.html"' in page
    assert '<noscript><meta http-equiv="refresh" content="0; url=harbour.html">' in page
    assert 'rel="canonical" href="https://example.org/reading/read/harbour.html"' in page
    assert '<meta name="robots" content="noindex">' in page
    for row in before:
        assert f'id="{row["id"]}"'.encode() in unrecorded["read/harbour.html"]


def test_a_document_renamed_twice_is_reached_by_its_first_name(tmp_path: Path) -> None:
    for name in ("talk", "harbour", "quay"):
        accept(site(tmp_path, edition=name))
    files = built_files(tmp_path)
    assert b'href="quay.html"' in files["read/talk.html"]
    assert b'href="quay.html"' in files["read/harbour.html"]
    accept(site(tmp_path, edition="talk"))  # and back to the first
    files = built_files(tmp_path, locked=True)
    assert b"The second." in files["read/talk.html"]
    assert b'href="talk.html"' in files["read/quay.html"]


def test_a_wikilink_to_a_former_name_and_to_what_is_gone_leads_on(tmp_path: Path) -> None:
    accept(site(tmp_path))
    lost = next(row["id"] for row in rows_of(tmp_path, "talk") if row["text"] == "The second.")
    fewer = TALK.replace("The second.\n\n", "")
    site(tmp_path, edition="harbour", says=f"gone: [{lost}]\n", talk=fewer)
    linking = f"{OTHER}\nSee [[harbour]], [[talk]] and [[talk#^{lost}]].\n"
    write(tmp_path, seeds__other_md=linking)
    page = built_files(tmp_path, locked=True)["read/other.html"].decode()
    assert page.count('href="harbour.html"') >= 2
    assert f'href="harbour.html#{lost}"' in page


def test_old_addresses_are_in_no_list_of_the_site(tmp_path: Path) -> None:
    accept(site(tmp_path))
    accept(site(tmp_path, edition="harbour"))
    (tmp_path / "seeds" / "other.md").unlink()
    write(tmp_path, site_src__site_yml=f"{SITE}gone: [other]\n")
    files = built_files(tmp_path)
    assert {"read/talk.html", "read/other.html"} <= set(files)
    for path, content in files.items():
        if path not in ("read/talk.html", "read/other.html", "read/harbour.html"):
            assert b"read/talk" not in content, path
            assert b"read/other" not in content, path
    assert "read/talk.md" not in files


def test_a_removed_document_is_a_loss_until_its_owner_says_that_it_is_meant(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path))
    (tmp_path / "seeds" / "other.md").unlink()
    assert codes(tmp_path, locked=True) == ["document-gone"]
    assert codes(tmp_path, accepting=True) == ["document-gone"]
    assert codes(tmp_path) == []  # a build that is not locked says so at the address alone
    write(tmp_path, site_src__site_yml=f"{SITE}gone: [other]\n")
    assert codes(tmp_path, locked=True) == []
    accept(tmp_path)
    assert {row["state"] for row in rows_of(tmp_path, "other")} == {"gone"}
    page = built_files(tmp_path)["read/other.html"].decode()
    assert "This document was removed" in page
    assert ", of 2 passages," in page
    assert "about margins" not in page
    assert '<meta name="robots" content="noindex">' in page


@pytest.mark.parametrize("says", ["rights: private\n", "draft: true\n"])
def test_a_document_withdrawn_says_only_that_it_is_no_longer_published(
    tmp_path: Path, says: str
) -> None:
    accept(site(tmp_path))
    files = built_files(site(tmp_path, says=says), locked=True)
    page = files["read/talk.html"].decode()
    assert "No longer published" in page
    assert "harbour" not in page
    assert [path for path in files if "talk" in path] == ["read/talk.html"]
    for path, content in files.items():
        assert b"The second" not in content, path
        assert b"the harbour" not in content, path
    accept(tmp_path)
    ledger = (tmp_path / "site_src" / "permalinks" / "talk.jsonl").read_text()
    assert "The second" not in ledger
    site(tmp_path)
    back = built_files(tmp_path, locked=True)
    accept(tmp_path)
    assert built_files(tmp_path) == back
    assert 'aria-label="Link to passage\n2"' in back["read/talk.html"].decode()
    assert sorted(row["number"] for row in rows_of(tmp_path, "talk")) == ["", "1", "2", "3"]


def test_a_document_renamed_and_withdrawn_does_not_tell_its_new_name(tmp_path: Path) -> None:
    accept(site(tmp_path))
    files = built_files(site(tmp_path, edition="confession", says="rights: private\n"))
    assert "No longer published" in files["read/talk.html"].decode()
    assert not any("confession" in path or b"confession" in files[path] for path in files)
    accept(tmp_path)
    assert not any("confession" in path for path in built_files(tmp_path))
    back = built_files(site(tmp_path, edition="confession"), locked=True)
    assert b'href="confession.html"' in back["read/talk.html"]


def test_a_draft_that_was_never_published_leaves_no_page(tmp_path: Path) -> None:
    site(tmp_path, says="draft: true\n")
    accept(tmp_path)
    assert not (tmp_path / "site_src" / "permalinks" / "talk.jsonl").exists()
    assert not any("talk" in path for path in built_files(tmp_path))


def test_words_that_became_a_comment_are_in_no_file_and_after_accept_in_no_ledger(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path))
    lost = next(row["id"] for row in rows_of(tmp_path, "talk") if row["text"] == "The second.")
    hidden = TALK.replace("The second.", "%%The second.%%")
    site(tmp_path, says=f"gone: [{lost}]\n", talk=hidden)
    for path, content in built_files(tmp_path).items():
        assert b"The second" not in content, path
    accept(tmp_path)
    assert "second" not in (tmp_path / "site_src" / "permalinks" / "talk.jsonl").read_text()
    page = built_files(tmp_path)["read/talk.html"].decode()
    assert re.search(
        rf'id="{lost}" data-gone[^>]*><span><b>This passage was removed.</b> Its', page
    )


@pytest.mark.parametrize("key", ["gone", "redact"])
def test_a_passage_that_was_private_for_a_while_has_its_link_and_number_back(
    tmp_path: Path, key: str
) -> None:
    accept(site(tmp_path))
    before = rows_of(tmp_path, "talk")
    published = built_files(tmp_path)["read/talk.html"]
    lost = next(row["id"] for row in before if row["text"] == "The second.")
    hidden = TALK.replace("The second.", "%%The second.%%")
    accept(site(tmp_path, says=f"{key}: [{lost}]\n", talk=hidden))
    if key == "redact":  # as long as it is to be forgotten, it may not be shown again
        assert "redact-present" in codes(site(tmp_path, says=f"{key}: [{lost}]\n"))
    site(tmp_path)
    assert built_files(tmp_path, locked=True)["read/talk.html"] == published
    accept(tmp_path)
    assert rows_of(tmp_path, "talk") == before
    assert built_files(tmp_path, locked=True)["read/talk.html"] == published


def test_a_log_does_not_tell_what_became_private(tmp_path: Path) -> None:
    accept(site(tmp_path))
    site(tmp_path, talk=TALK.replace("The second.", "%%The second.%%"))
    (problem,) = built(tmp_path, locked=True).problems
    assert problem.code == "permalink-lost"
    assert "second" not in problem.message
    (plain,) = built(site(tmp_path, talk=TALK.replace("The second.", "")), locked=True).problems
    assert "The second." in plain.message


def test_words_under_redact_are_in_no_file_and_after_accept_in_no_ledger(tmp_path: Path) -> None:
    accept(site(tmp_path))
    lost = next(row["id"] for row in rows_of(tmp_path, "talk") if row["text"] == "The second.")
    site(tmp_path, says=f"redact: [{lost}]\n", talk=TALK.replace("The second.\n\n", ""))
    for path, content in built_files(tmp_path).items():
        assert b"The second" not in content, path
    accept(tmp_path)
    assert "second" not in (tmp_path / "site_src" / "permalinks" / "talk.jsonl").read_text()


HEADED = "---\ntitle: A talk\n---\n\nThe first thing.\n\n## Qheading Jane Doe arrested\n\nThe second.\n\n## Later\n\nThe third.\n"


def _tells(folder: Path, word: str) -> list[str]:
    """The files of the site and the ledgers that have `word`, in their names or their bytes."""
    files = built_files(folder)
    ledgers = (folder / "site_src" / "permalinks").iterdir()
    files |= {f"ledger {path.name}": path.read_bytes() for path in ledgers}
    return [path for path, content in files.items() if word.encode() in content.lower()]


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("key", ["gone", "redact"])
def test_the_id_of_a_heading_does_not_tell_words_that_must_not_be_told(
    tmp_path: Path, key: str, hidden: bool
) -> None:
    id_ = "qheading-jane-doe-arrested"
    accept(site(tmp_path, talk=HEADED))
    published = built_files(tmp_path)["read/talk.html"]
    before = rows_of(tmp_path, "talk")
    assert id_ in {row["id"] for row in before}
    line = "## Qheading Jane Doe arrested"
    less = HEADED.replace(line, f"%%{line}%%" if hidden else "")
    if key == "gone" and not hidden:
        return  # what was only taken out may be told
    site(tmp_path, says=f"{key}: [{id_}]\n", talk=less)
    assert codes(tmp_path, locked=True) == []
    assert not any(b"qheading" in content.lower() for content in built_files(tmp_path).values())
    accept(tmp_path)
    assert codes(tmp_path, locked=True) == []
    assert _tells(tmp_path, "qheading") == []
    assert len(rows_of(tmp_path, "talk")) == len(before)
    assert "This passage was removed" in built_files(tmp_path)["read/talk.html"].decode()
    if key == "redact":
        site(tmp_path, talk=HEADED, says=f"redact: [{id_}]\n")
        assert "redact-present" in codes(tmp_path)
    site(tmp_path, talk=HEADED)  # published again, it has its address back
    assert built_files(tmp_path, locked=True)["read/talk.html"] == published
    accept(tmp_path)
    assert [row["id"] for row in rows_of(tmp_path, "talk")] == [row["id"] for row in before]


def test_the_id_of_another_heading_does_not_tell_them_either(tmp_path: Path) -> None:
    talk = HEADED.replace("## Later", "### Notes\n\nOne.\n\n## Later\n\n### Notes\n\nTwo.")
    accept(site(tmp_path, talk=talk))
    assert "qheading-jane-doe-arrested-notes" in {row["id"] for row in rows_of(tmp_path, "talk")}
    less = talk.replace("## Qheading Jane Doe arrested\n\n", "")
    site(tmp_path, says="redact: [qheading-jane-doe-arrested]\n", talk=less)
    accept(tmp_path)
    assert _tells(tmp_path, "qheading") == []
    assert codes(tmp_path, locked=True) == []
    assert {"later", "later-notes"} <= {row["id"] for row in rows_of(tmp_path, "talk")}


def test_the_ledger_of_a_document_that_became_private_has_no_words_in_its_ids(
    tmp_path: Path,
) -> None:
    accept(site(tmp_path, talk=HEADED))
    published = built_files(tmp_path)["read/talk.html"]
    accept(site(tmp_path, talk=HEADED, says="rights: private\n"))
    assert _tells(tmp_path, "qheading") == []
    assert built_files(site(tmp_path, talk=HEADED), locked=True)["read/talk.html"] == published


# --- in a browser ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = site(tmp_path_factory.mktemp("renamed"))
    accept(folder)
    id_ = next(row["id"] for row in rows_of(folder, "talk") if row["text"] == "The second.")
    return build_into(site(folder, edition="harbour"), folder / "out"), id_


@pytest.mark.browser
@pytest.mark.parametrize("disk", [False, True])
def test_an_old_address_lands_on_the_same_passage(
    browser: Browser, renamed: tuple[Path, str], disk: bool
) -> None:
    out, id_ = renamed
    with serving(out) as root:
        page = browser.new_page()
        page.goto(f"{out.as_uri() + '/' if disk else root}read/talk.html?trail=x#{id_}")
        page.wait_for_url(re.compile(re.escape(f"/read/harbour.html?trail=x#{id_}") + "$"))
        assert page.locator(":target").text_content() == "The second."
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_pages_of_old_addresses(
    browser: Browser, tmp_path: Path, scheme: Literal["light", "dark"]
) -> None:
    accept(site(tmp_path))
    accept(site(tmp_path, edition="harbour"))
    accept(site(tmp_path, edition="quay"))
    site(tmp_path, edition="quay", says="rights: private\n")
    (tmp_path / "seeds" / "other.md").unlink()
    out = build_into(tmp_path, tmp_path / "out")
    moved = site(tmp_path, edition="quay")
    (out / "read" / "moved.html").write_bytes(built_files(moved)["read/talk.html"])
    context = browser.new_context(
        viewport={"width": 390, "height": 800}, color_scheme=scheme, java_script_enabled=True
    )
    page = context.new_page()
    page.route("**/moved.js", lambda route: route.fulfill(body=""))
    with serving(out) as root:
        for name in ("moved", "quay", "other"):
            page.goto(f"{root}read/{name}.html")
            found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
            assert [each["id"] for each in found] == []
    context.close()


@pytest.mark.browser
def test_without_script_an_old_address_leads_on_all_the_same(
    browser: Browser, renamed: tuple[Path, str]
) -> None:
    out, _ = renamed
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    with serving(out) as root:
        page.goto(f"{root}read/talk.html")
        page.wait_for_url("**/harbour.html")
    context.close()
