"""Trees are rewritten whole: shapes left empty go, and nothing else does."""

from glossator.blocks import inline_spans, map_leaves, rewrite, word_spans
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Heading,
    Item,
    Leaf,
    Quotation,
    Rule,
    Span,
    Styled,
    Text,
    leaves,
)


def text(start: int, end: int) -> Text:
    return Text(span=Span(start, end), text="x" * (end - start))


def leaf(start: int, end: int) -> Leaf:
    return Leaf(span=Span(start, end), kind="paragraph", inlines=(text(start, end),))


BLOCKS: tuple[Block, ...] = (
    Heading(span=Span(0, 1), level=1, inlines=(text(0, 1),)),
    Bullets(
        span=Span(2, 4),
        children=(
            Item(span=Span(2, 3), children=(leaf(2, 3),)),
            Item(span=Span(3, 4), children=(leaf(3, 4),)),
        ),
    ),
    Rule(span=Span(5, 6)),
    Callout(span=Span(6, 8), type="note", title=(text(6, 7),), children=(leaf(7, 8),)),
    Quotation(span=Span(9, 10), children=(Footnote(span=Span(9, 10), label="a", children=()),)),
)


def without(*starts: int) -> tuple[Block, ...]:
    return rewrite(BLOCKS[:4], lambda block: () if block.span.start in starts else (block,))


def test_an_item_without_children_goes_and_then_its_list() -> None:
    (bullets,) = (block for block in without(2) if isinstance(block, Bullets))
    assert [item.span for item in bullets.children] == [Span(3, 4)]
    assert not any(isinstance(block, Bullets) for block in without(2, 3))


def test_a_callout_stays_for_its_title_alone() -> None:
    (callout,) = (block for block in without(7) if isinstance(block, Callout))
    assert callout.children == ()
    gone = rewrite(BLOCKS, lambda block: (), lambda callout: ())
    assert gone == ()


def test_leaves_are_mapped_in_reading_order() -> None:
    seen: list[int] = []

    def note(each: Leaf) -> Leaf:
        seen.append(each.span.start)
        return each

    assert map_leaves(BLOCKS[:4], note) == BLOCKS[:4]
    assert seen == [each.span.start for each in leaves(BLOCKS)] == [2, 3, 7]


def test_words_are_found_wherever_they_stand() -> None:
    table = Leaf(span=Span(20, 30), kind="table", rows=(((text(20, 21),), (text(22, 23),)),))
    assert [span.start for span in word_spans((*BLOCKS, table))] == [0, 2, 3, 6, 7, 20, 22]
    styled = Styled(span=Span(0, 9), style="strong", children=(text(2, 3),))
    assert list(inline_spans((styled, text(9, 10)))) == [Span(2, 3), Span(9, 10)]
