"""Copies for a vault, read back: the same passages, words and ids, whatever stands in a source."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from glossator import anchors, editions
from glossator.markdown_words import escaped
from glossator.model import (
    Annotated,
    Inline,
    Leaf,
    Link,
    Site,
    SiteConfig,
    Source,
    Styled,
    Target,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.readers import read
from glossator.readers.markdown import read_blocks
from glossator.themes import annotate, compile_themes
from glossator.vault_copies import vault_copy
from sites import FROZEN, REPOSITORY, built, built_files
from test_laws import _TEXTS, INPUTS


def nowhere(link: Link | WikiLink, page: str) -> Target:
    return Target(href="", resolved=False)


def made(name: str, text: str) -> Annotated:
    reading = read(Source(path=name, site_path=f"seeds/{name}", text=text))
    config = SiteConfig(title="S", configured=False)
    document = editions.edit(reading, "it", None, config, ()).value
    return annotate(anchors.anchor(document, ()), compile_themes((), "folded"))


def site_of(*documents: Annotated) -> Site:
    config = SiteConfig(title="S", configured=True)
    return Site(config=config, documents=documents, themes=(), pages=())


def read_back(copy: str) -> list[Leaf]:
    source = Source(path="it.md", site_path="seeds/it.md", text=copy)
    return list(leaves(read_blocks(source).blocks))


def words(text: str) -> str:
    """Words alone: without white space and invisible signs, which a copy may set otherwise."""
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2060\ufeff\x00\ufffd\ud800-\udfff]+", "", text)


def names_at_turns(annotated: Annotated) -> Iterator[str]:
    before = ("", "")
    for each in annotated.anchored.passages:
        here = (each.section, each.speaker)
        yield f"{each.speaker}: " if each.speaker and here != before else ""
        before = here


def with_labels(inlines: tuple[Inline, ...]) -> Iterator[str]:
    """The words of `inlines` and the labels of their moments, which a copy links."""
    for each in inlines:
        if isinstance(each, Styled | Link | WikiLink):
            yield from with_labels(each.children)
        else:
            yield each.label.strip("[]()") if isinstance(each, Timestamp) else plain_text((each,))


def same(annotated: Annotated, copy: str) -> None:
    """Fail unless our own reader finds in `copy` the passages, each with its id."""
    found = {id_: leaf for leaf in read_back(copy) for id_ in leaf.author_ids}
    passages = annotated.anchored.passages
    assert list(found) == [each.id for each in passages]
    for each, name in zip(passages, names_at_turns(annotated), strict=True):
        own = "" if each.leaf.kind in ("code", "table") else name
        assert words(said(found[each.id])) == words(own + said(each.leaf)), each.id


def said(leaf: Leaf) -> str:
    rows = (leaf.inlines, *(cell for row in leaf.rows for cell in row))
    return "".join(word for inlines in rows for word in with_labels(inlines))


@pytest.mark.parametrize("folder", [REPOSITORY, FROZEN], ids=["seeds", "constructs"])
def test_a_copy_read_back_has_the_same_passages_under_the_same_ids(folder: Path) -> None:
    site = built(folder).site
    assert site and len(site.documents) > 3
    for annotated in site.documents:
        same(annotated, vault_copy(site, annotated, nowhere))


@given(_TEXTS)
@settings(max_examples=INPUTS // 4)
def test_no_text_of_a_note_is_changed_by_its_copy(text: str) -> None:
    annotated = made("note.md", text)
    same(annotated, vault_copy(site_of(annotated), annotated, nowhere))


@given(_TEXTS)
@settings(max_examples=INPUTS // 4)
def test_no_text_of_a_clipping_is_changed_by_its_copy(text: str) -> None:
    annotated = made("clip.txt", text)
    same(annotated, vault_copy(site_of(annotated), annotated, nowhere))


@given(
    st.text(alphabet=st.sampled_from(list("ab1 \t.)(*_#[]<>|$=%^~`\\!&;:+-/{}\"'é短")), max_size=30)
)
@settings(max_examples=INPUTS)
def test_words_escaped_are_the_same_words_to_any_reader(text: str) -> None:
    text = " ".join(text.split())
    copy = escaped(text)
    plain = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    shown = "".join(child.content for token in plain.parse(copy) for child in token.children or ())
    assert words(shown) == words(text)
    assert all(
        token.type in ("paragraph_open", "inline", "paragraph_close") for token in plain.parse(copy)
    )
    assert words("".join(map(leaf_text, read_back(copy)))) == words(text)


@pytest.mark.parametrize("folder", [REPOSITORY, FROZEN], ids=["seeds", "constructs"])
def test_a_vault_and_the_web_name_the_same_passage_by_the_same_id(folder: Path) -> None:
    files = built_files(folder)
    for path in [path for path in files if path.startswith("data/documents/")]:
        document = json.loads(files[path])
        ids = [each["id"] for each in document["passages"]]
        copy = files[document["page"].replace(".html", ".md")].decode()
        assert re.findall(r"(?m)(?:^|[> ])\^(p-\w+)$", copy) == ids
        page = files[document["page"]].decode()
        assert all(f'id="{each}"' in page for each in ids)
