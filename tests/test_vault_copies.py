"""Copies for a vault, read back: the same passages, words and ids, whatever stands in a source."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from glossator import editions
from glossator.blocks import inlines_in
from glossator.exports.markdown_words import escaped
from glossator.exports.vault_copies import vault_copy
from glossator.html.media import picture_name
from glossator.links import resolving as links
from glossator.model.annotations import Annotated
from glossator.model.site import Site, SiteConfig, Target
from glossator.model.trees import (
    Block,
    Image,
    Inline,
    Leaf,
    Link,
    Source,
    Styled,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.permalinks import anchors
from glossator.readers import read
from glossator.readers.markdown.reader import read_blocks
from glossator.themes.membership import annotate, compile_themes
from glossator.times import clock
from sites import FROZEN, REPOSITORY, built, built_files, write
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
            if isinstance(each, Timestamp):
                label = each.label if ":" in each.label else clock(each.seconds)
                yield each.separator + label.strip("[]()")
            # of what is missing the name
            yield plain_text((each,)) or (picture_name(each) if isinstance(each, Image) else "")


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


_LINKED = """# A talk

The first. ^one

## Dues & *signs*: a [b] #1

The second.

## Again

The third.

## Again

The fourth.

| a | b |
|---|---|
| [[talk#^one\\|as said]] | [[talk#Again]] |

See [[talk]], [[talk#^one|the *first* of 2_000]], [first](talk.md#again) and [[#Again|100 % ~ a = b & c]].
"""


def test_links_of_a_copy_lead_where_those_of_the_source_do(tmp_path: Path) -> None:
    """Read back as Obsidian would: target, heading and words, in a table's cell as well."""
    write(tmp_path, seeds__talk_md=_LINKED, site_src__site_yml="title: T\n")
    whole = built(tmp_path).site
    assert whole is not None
    names = links.names(whole)

    def led(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
        return [
            (
                links.resolve(each, "talk.md", "read/talk.html", names).href,
                plain_text(each.children),
            )
            for each in walk(inlines_in(blocks))
            if isinstance(each, Link | WikiLink)
        ]

    copy = built_files(tmp_path)["read/talk.md"].decode()
    read_again = read_blocks(Source(path="it.md", site_path="seeds/it.md", text=copy))
    assert led(read_again.blocks) == led(whole.documents[0].anchored.document.blocks)
    assert "](<" not in copy  # all are wikilinks
    assert re.search(r"\[\[talk#\^p-\w{6}\\\|as said\]\]", copy)


@pytest.mark.parametrize(
    ("heading", "place"),
    [("Dues & signs: a [b] #1", "Dues & signs: a b 1"), ("Again", "Again"), (None, "^{fourth}")],
)
def test_a_heading_is_named_by_its_words_a_second_of_the_same_by_its_first_passage(
    heading: str | None, place: str
) -> None:
    document = made("talk.md", _LINKED)
    ids = {each.text: each.id for each in reversed(document.anchored.headings)}
    again = document.anchored.headings[-1]
    fourth = document.anchored.passages[3].id

    def there(link: Link | WikiLink, page: str) -> Target:
        return Target(href=f"read/it.html#{ids[heading] if heading else again.id}")

    copy = vault_copy(site_of(document), document, there)
    assert f"[[it#{place.replace('{fourth}', fourth)}|" in copy


def test_a_moment_stands_apart_from_the_words_beside_it() -> None:
    link = "[{0}](https://youtu.be/dQw4w9WgXcQ?t={1})"
    shown = "[{0}](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t={1}s)"
    one, two = ("0:42", 42), ("0:50", 50)
    text = (
        f"{link.format(*one)} Begins.\n\n{link.format(*one)}, {link.format(*two)} begin.\n\n"
        f"At {link.format(*one)}, and ({link.format(*one)} or {link.format(*two)}): ends."
    )
    annotated = made("note.md", text)
    copy = vault_copy(site_of(annotated), annotated, nowhere)
    assert f"{shown.format(*one)} Begins. ^p-" in copy
    assert f"{shown.format(*one)}, {shown.format(*two)} begin. ^p-" in copy
    assert f"At {shown.format(*one)}, and ({shown.format(*one)} or {shown.format(*two)}): " in copy
    same(annotated, copy)
