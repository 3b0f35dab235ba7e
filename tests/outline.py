"""A reading as an outline that a person can review: one line a block, indented as it is nested."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    FootnoteRef,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    LineBreak,
    Link,
    Math,
    Quotation,
    Rule,
    Styled,
    Text,
    Timestamp,
    WikiLink,
)


def outline(reading: Reading) -> str:
    """Fields, blocks and what is set aside or private, a line each; no evidence in words."""
    lines = [f"{reading.reader} {reading.genre}{' draft' if reading.draft else ''}"]
    lines += [f"field {each.name}: {each.value}" for each in reading.fields]
    lines += [
        f"speaker {each.key}: {each.name}{' (asks)' if each.asks else ''}"
        for each in reading.speakers
    ]
    lines += _blocks(reading.blocks, 0)
    text = reading.source.text
    lines += [
        f"aside {each.reason}: {_shown(text[each.span.start : each.span.end])}"
        for each in reading.set_aside
    ]
    lines += [f"private {span.end - span.start}" for span in reading.private]
    return "".join(f"{line}\n" for line in lines)


def _blocks(blocks: Iterable[Block], depth: int) -> Iterator[str]:
    indent = "  " * depth
    for block in blocks:
        match block:
            case Leaf():
                yield f"{indent}{_leaf(block)}"
                for row in block.rows:
                    yield f"{indent}  | {' | '.join(_inlines(cell) for cell in row)}"
            case Heading():
                ids = "".join(f" ^{each}" for each in block.author_ids)
                origin = "" if block.origin == "source" else f" {block.origin}"
                yield f"{indent}heading {block.level}{origin}{ids} {_inlines(block.inlines)!r}"
            case Rule():
                yield f"{indent}rule"
            case Bullets():
                yield f"{indent}list{f' {block.start}.' if block.ordered else ''}"
                yield from _blocks(block.children, depth + 1)
            case Item():
                yield f"{indent}item{'' if block.task is None else f' [{block.task}]'}"
                yield from _blocks(block.children, depth + 1)
            case Quotation():
                yield f"{indent}quotation"
                yield from _blocks(block.children, depth + 1)
            case Callout():
                yield f"{indent}callout {block.type}{block.fold} {_inlines(block.title)!r}"
                yield from _blocks(block.children, depth + 1)
            case Footnote():
                yield f"{indent}footnote {block.label}"
                yield from _blocks(block.children, depth + 1)
            case _:
                assert_never(block)


def _leaf(leaf: Leaf) -> str:
    words = [leaf.kind]
    if leaf.voice != "report":
        words.append(leaf.voice)
    if leaf.speaker:
        words.append(f"<{leaf.speaker}>")
    if leaf.language:
        words.append(f"({leaf.language})")
    words += [alignment or "-" for alignment in leaf.alignments]
    words += [f"^{each}" for each in leaf.author_ids]
    if leaf.inlines:
        words.append(repr(_inlines(leaf.inlines)))
    return " ".join(words)


def _inlines(inlines: Iterable[Inline]) -> str:
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Styled():
            return f"{{{inline.style} {_inlines(inline.children)}}}"
        case Code():
            return f"{{code {inline.text}}}"
        case Math():
            return f"{{math {inline.text}}}"
        case Link():
            title = f" {inline.title!r}" if inline.title else ""
            return f"{{link {inline.target}{title}: {_inlines(inline.children)}}}"
        case WikiLink():
            name = f"{inline.target}#{inline.heading}" if inline.heading else inline.target
            kind = "embed" if inline.embed else "wiki"
            return f"{{{kind} {name}: {_inlines(inline.children)}}}"
        case Timestamp():
            data = f" data={inline.data}" if inline.data else ""
            video = f" video={inline.video}" if inline.video else ""
            parted = f" behind {inline.separator!r}" if inline.separator else ""
            return f"{{at {inline.seconds} {inline.label}{data}{video}{parted}}}"
        case Image():
            title = f" {inline.title!r}" if inline.title else ""
            return f"{{image {inline.target}{title}: {inline.alt}}}"
        case FootnoteRef():
            return f"{{note {inline.label}}}"
        case LineBreak():
            return "{break}"
        case _:
            assert_never(inline)


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 70 else f"{words[:67]}..."
