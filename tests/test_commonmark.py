"""The examples of the CommonMark specification: their words are all read, in their shapes.

The examples are other people's and not kept here: they come with the source of markdown-it-py,
from where `MARKDOWN_IT` says it is unpacked or else from the package index.
"""

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from glossator.model.trees import (
    Block,
    Bullets,
    Code,
    Heading,
    Image,
    Inline,
    Leaf,
    Link,
    Quotation,
    Source,
    Styled,
    Text,
    WikiLink,
)
from glossator.readers import read

# A shape: its name with what belongs to it, and what is in it; words stand without white space.
Shape = tuple[str, tuple["Shape | str", ...]]

EXAMPLES = "tests/test_cmark_spec/commonmark.json"
# What differs on purpose, by the numbers of version 0.31.2; where it is not said, words too.
OTHERWISE = {
    # A tag is no block: no HTML is ever passed on, so that Markdown goes on between tags.
    "words in HTML are read as Markdown": (
        148, 150, 151, 155, 156, 158, 159, 161, 162, 163, 164, 165, 166, 169, 171, 177, 178, 186,
        189,
    ),
    "scripts and style sheets show nowhere": (170, 172, 176),
    "a style sheet, instruction or CDATA without its end in the paragraph is words": (173, 180, 182),
    "a tag without its end is dropped, and nothing with it": (187, 344),
    "`<del>` is struck": (168,),
    "a picture of HTML shows nowhere": (475,),
    "a comment leaves nothing, so that lists beside it are one": (308, 309),
    "two brackets make a wikilink, as in Obsidian": (548, 559, 590),
    "a bare address is a link, as in Obsidian": (602, 608, 611),
    "Python's parser of HTML knows no `<!-->`": (626,),
}  # fmt: skip


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    if unpacked := os.environ.get("MARKDOWN_IT"):
        return json.loads((Path(unpacked) / EXAMPLES).read_text(encoding="utf-8"))
    folder = tmp_path_factory.mktemp("markdown-it")
    command = ["download", "--no-deps", "--no-binary", ":all:", "--dest", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", *command, "markdown-it-py"], capture_output=True, check=False
    )
    archives = list(folder.glob("*.tar.gz"))
    if done.returncode or not archives:
        pytest.skip("the source of markdown-it-py cannot be had: is there a network?")
    with tarfile.open(archives[0]) as archive:
        name = next(each for each in archive.getnames() if each.endswith(EXAMPLES))
        file = archive.extractfile(name)
        assert file is not None
        return json.loads(file.read())


@pytest.mark.full
def test_the_examples_of_the_specification_are_read_as_it_says(
    examples: list[dict[str, str]],
) -> None:
    wordless, shapeless = set(), set()
    for example in examples:
        wanted, got = expected(example["html"]), reading(example["markdown"])
        if not is_in_order(words(wanted), words(got)):
            wordless.add(int(example["example"]))
        if wanted != got:
            shapeless.add(int(example["example"]))
    print(f"of {len(examples)}: words {len(wordless)}, shape {len(shapeless)} differ")
    known = {number for numbers in OTHERWISE.values() for number in numbers}
    assert wordless | shapeless == known


def is_in_order(wanted: str, got: str) -> bool:
    """Whether each character of `wanted` stands in `got`, in order."""
    rest = iter(got)
    return all(char in rest for char in wanted)


def words(shapes: Iterable[Shape | str]) -> str:
    return "".join(each if isinstance(each, str) else words(each[1]) for each in shapes)


def tidy(shapes: Iterable[Shape | str]) -> tuple[Shape | str, ...]:
    """`shapes` with neighbouring words together, and none with nothing in it."""
    kept: list[Shape | str] = []
    for each in shapes:
        if isinstance(each, str):
            text = "".join(each.split())
            if kept and isinstance(kept[-1], str):
                kept[-1] += text
            elif text:
                kept.append(text)
        elif each[1] or each[0].startswith(("img", "hr")):
            kept.append(each)
    return tuple(kept)


# --- what the specification says ------------------------------------------------------------------

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SHAPES = frozenset([*HEADINGS, "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a"])


class Expected(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str, list[Shape | str]]] = [("", "", [])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "img":
            source, alt = given.get("src") or "", given.get("alt") or ""
            self.open[-1][2].append((f"img {unquote(source)}", tidy([alt])))
        elif tag == "hr":
            self.open[-1][2].append(("hr", ()))
        elif tag in SHAPES and not (tag == "code" and self.open[-1][0] == "pre"):
            name = f"a {unquote(given.get('href') or '')}" if tag == "a" else tag
            self.open.append((tag, f"ol {given.get('start', 1)}" if tag == "ol" else name, []))

    def handle_endtag(self, tag: str) -> None:
        if tag == self.open[-1][0]:
            self.shut()

    def shut(self) -> None:
        _, name, children = self.open.pop()
        self.open[-1][2].append((name, tidy(children)))

    def handle_data(self, data: str) -> None:
        self.open[-1][2].append(data)


def expected(html: str) -> tuple[Shape | str, ...]:
    parser = Expected()
    parser.feed(html)
    parser.close()
    while len(parser.open) > 1:
        parser.shut()
    return tidy(parser.open[0][2])


# --- what we read ---------------------------------------------------------------------------------


def reading(markdown: str) -> tuple[Shape | str, ...]:
    """What we read; a paragraph before it, so that no heading is the title and `---` a rule."""
    source = Source(path="a.md", site_path="a.md", text=f"x\n\n{markdown}")
    return tidy(of_blocks(read(source, reader="markdown").blocks[1:]))


def of_blocks(blocks: Iterable[Block]) -> Iterator[Shape | str]:
    for block in blocks:
        match block:
            case Heading():
                yield f"h{block.level}", tidy(of_inlines(block.inlines))
            case Leaf(kind="code"):
                yield "pre", tidy(of_code(block.inlines))
            case Leaf():
                yield from of_inlines(block.inlines)
            case Bullets():
                items = tuple(("li", tidy(of_blocks(item.children))) for item in block.children)
                yield f"ol {block.start}" if block.ordered else "ul", tidy(items)
            case Quotation():
                yield "blockquote", tidy(of_blocks(block.children))
            case _:
                yield type(block).__name__.lower().replace("rule", "hr"), ()


def of_inlines(inlines: Iterable[Inline]) -> Iterator[Shape | str]:
    for inline in inlines:
        match inline:
            case Text():
                yield inline.text
            case Code():
                yield "code", tidy([inline.text])
            case Image():
                yield f"img {unquote(inline.target)}", tidy([inline.alt])
            case Link():
                yield f"a {unquote(inline.target)}", tidy(of_inlines(inline.children))
            case Styled():
                name = {"emphasis": "em"}.get(inline.style, inline.style)
                yield name, tidy(of_inlines(inline.children))
            case WikiLink():
                yield f"wiki {inline.target}", tidy(of_inlines(inline.children))


def of_code(inlines: Iterable[Inline]) -> Iterator[str]:
    return (inline.text for inline in inlines if isinstance(inline, Code))
