"""The head of a document's page: what reference managers, social cards and search engines read."""

import json
import re
from dataclasses import replace
from html import unescape

import made
from glossator.model.documents import Metadata
from glossator.model.site import Site, SiteConfig
from glossator.pages.head import Head, document_head
from sites import FROZEN, built_files


def head(base_url: str = "https://x.org/r", **fields: object) -> Head:
    metadata = replace(Metadata(title="A </script> title"), **fields)  # type: ignore[arg-type]
    document = made.annotated(made.document("Some words.", slug="one", metadata=metadata))
    config = SiteConfig(title="Mine", configured=True, base_url=base_url)
    return document_head(
        Site(config=config, documents=(document,), themes=(), pages=()), document, "About it"
    )


def test_reference_managers_are_told_also_without_a_public_address() -> None:
    told = head("", author=("Ann Lee", "[Ben Ro]"), published="2024-06-01T10:00")
    assert told.metas == (
        ("name", "citation_title", "A </script> title"),
        ("name", "citation_author", "Ann Lee"),
        ("name", "citation_publication_date", "2024-06-01"),
    )
    assert not told.data


def test_cards_and_data_need_a_public_address() -> None:
    told = head(author=("Ann Lee",), published="2024", url="https://a.b/c", genre="interview")
    names = {name: content for _, name, content in told.metas}
    assert names["og:url"] == "https://x.org/r/read/one.html"
    assert names["og:type"] == "article"
    data = json.loads(told.data)
    assert "Article" in data["@type"]
    assert (data["isBasedOn"], data["datePublished"]) == ("https://a.b/c", "2024")


def test_no_word_ends_the_data_block() -> None:
    assert "<" not in head().data
    assert json.loads(head().data)["headline"] == "A </script> title"


def test_what_stands_in_square_brackets_is_not_asserted() -> None:
    told = head(author=("[Ann Lee]",), published="[2023-09]")
    assert not any("Ann" in content or "2023" in content for _, _, content in told.metas)
    assert "2023" not in told.data


def test_a_page_ends_with_its_citation_and_the_files_that_have_it() -> None:
    page = built_files(FROZEN)["read/talk.html"].decode()
    section = page.partition('<section id="_cite">')[2].partition("</section>")[0]
    assert unescape(re.sub("<[^>]*>", "", section)).split()[0] == "Cite"
    for name in ("talk.bib", "talk.csl.json", "talk.md"):
        assert f'href="{name}"' in section
    assert 'property="og:url" content="https://example.org/repo/read/talk.html"' in page
