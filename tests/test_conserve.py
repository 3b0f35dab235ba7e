"""The law of conservation, and that its check has teeth."""

from glossator.model.trees import Heading, Inline, Leaf, Span, Text
from glossator.sources.conserve import audit


def _text(start: int, words: str) -> Text:
    return Text(span=Span(start, start + len(words)), text=words)


def _leaf(*inlines: Inline) -> Leaf:
    return Leaf(span=Span(0, 9), kind="paragraph", inlines=inlines)


def test_a_source_that_is_all_accounted_for_has_no_losses() -> None:
    assert audit("a **b**\n", [_leaf(_text(0, "a"), _text(4, "b"))],
                 [Span(2, 4), Span(5, 7)], [Span(2, 4)]) == ()  # fmt: skip


def test_a_lost_word_is_named_with_its_line() -> None:
    (loss,) = audit("one\n\ntwo", [_leaf(_text(0, "one"))], [], [])
    assert (loss.why, loss.text, loss.line) == ("lost", "two", 3)


def test_a_run_of_lost_words_is_one_loss() -> None:
    (loss,) = audit("one two three", [_leaf(_text(0, "one"))], [], [])
    assert loss.text == "two three"


def test_what_is_in_two_places_is_named() -> None:
    (loss,) = audit("word", [_leaf(_text(0, "word"))], [Span(2, 3)], [])
    assert (loss.why, loss.text) == ("twice", "r")


def test_words_hidden_in_punctuation_are_named() -> None:
    (loss,) = audit("**word**", [], [Span(0, 8)], [Span(0, 8)])
    assert (loss.why, loss.text) == ("untrue", "**word**")


def test_a_text_that_does_not_say_what_the_source_says_is_named() -> None:
    leaf = _leaf(Text(span=Span(0, 4), text="sword"))
    (loss,) = audit("word", [leaf], [], [])
    assert loss.why == "untrue"


def test_an_escape_an_entity_and_a_line_end_may_be_replaced() -> None:
    inlines = (
        Text(span=Span(0, 2), text="*"),
        Text(span=Span(2, 7), text="&"),
        Text(span=Span(7, 8), text=" "),
    )
    assert audit("\\*&amp;\n", [_leaf(*inlines)], [], []) == ()


def test_a_heading_of_the_edition_claims_nothing_of_the_source() -> None:
    heading = Heading(
        span=Span(0, 0),
        level=2,
        inlines=(Text(span=Span(0, 0), text="The owner's"),),
        origin="edition",
    )
    assert audit("word", [heading, _leaf(_text(0, "word"))], [], []) == ()


def test_white_space_and_invisible_characters_may_stand_nowhere() -> None:
    assert audit(" \t\u200b\ufeff\n\x00", [], [], []) == ()
