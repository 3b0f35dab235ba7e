"""A quote is found where it was cut; what is not there is answered with what is like it."""

import time
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from glossator.model.documents import Quote, Stretch
from glossator.quotes.finding import Ambiguous, NotFound, find
from glossator.quotes.haystack import Match, index
from glossator.quotes.likest import nearest
from glossator.text import folded

TEXTS = (
    "One of the most defining elements is his commitment to open-source development.",
    "Yeah. We got it.",
    "He said: “I don’t know — you’d have to ask him…”",
    "Yeah. The balance of\u00a0all   that is right.",
)


def at(match: object, texts: tuple[str, ...] = TEXTS) -> str:
    """The words of a match that lies in one text."""
    assert isinstance(match, Match)
    assert match.first == match.last
    return texts[match.first][match.start : match.end]


def test_a_quote_is_found_as_written() -> None:
    assert find(Quote(exact="most defining"), TEXTS) == Match(first=0, start=11, last=0, end=24)


@pytest.mark.parametrize(
    ("exact", "words"),
    [
        ("open-source", "open-source"),
        ("open‑source", "open-source"),
        ("\"I don't know - you'd have", "“I don’t know — you’d have"),
        ("to ask him...", "to ask him…"),
        ("balance of all that", "balance of\u00a0all   that"),
        (" balance\n of all ", "balance of\u00a0all"),
        ("bal\u00adance", "balance"),
        ("COMMITMENT TO Open", "commitment to open"),
    ],
)
def test_quotation_marks_hyphens_spaces_and_at_last_case_are_folded(exact: str, words: str) -> None:
    assert at(find(Quote(exact=exact), TEXTS)) == words


def test_case_as_written_comes_before_any_case() -> None:
    texts = ("The hub of it.", "The Hub says so.")
    assert at(find(Quote(exact="Hub"), texts), texts) == "Hub"
    assert find(Quote(exact="HUB"), texts) == Ambiguous(count=2, contexts=("The", "it. The"))


def test_letters_whose_lower_case_is_longer_keep_their_places() -> None:
    texts = ("İİİ and GROSSE Straße",)
    assert at(find(Quote(exact="straße"), texts), texts) == "Straße"


def test_composed_and_decomposed_letters_are_found_by_each_other() -> None:
    texts = ("un cafe\u0301 noir",)
    assert at(find(Quote(exact="caf\u00e9 noir"), texts), texts) == "cafe\u0301 noir"
    assert at(find(Quote(exact="cafe\u0301"), ("un caf\u00e9",)), ("un caf\u00e9",)) == "caf\u00e9"


def test_a_quote_may_run_over_passages() -> None:
    assert find(Quote(exact="development. Yeah. We"), TEXTS) == Match(
        first=0, start=67, last=1, end=8
    )


def test_texts_without_words_stand_between_passages_without_a_trace() -> None:
    assert find(Quote(exact="one two"), ("one", " \u200b ", "two")) == Match(
        first=0, start=0, last=2, end=3
    )


def test_what_stands_twice_is_ambiguous_and_the_contexts_tell_apart() -> None:
    found = find(Quote(exact="Yeah."), TEXTS)
    assert isinstance(found, Ambiguous)
    assert found.count == 2
    for context, number in zip(found.contexts, (1, 3), strict=True):
        match = find(Quote(exact="Yeah.", prefix=context), TEXTS)
        assert isinstance(match, Match)
        assert match.first == number


def test_prefix_and_suffix_tell_equal_words_apart() -> None:
    for quote in (
        Quote(exact="Yeah.", suffix="The balance"),
        Quote(exact="Yeah.", prefix="to ask him...”"),
        Quote(exact="yeah.", prefix='TO ASK HIM…"', suffix="the"),
    ):
        match = find(quote, TEXTS)
        assert isinstance(match, Match)
        assert match.first == 3


def test_a_wrong_prefix_is_answered_with_what_does_stand_there() -> None:
    found = find(Quote(exact="commitment", prefix="his firm"), TEXTS)
    assert found == NotFound(
        closest="defining elements is his commitment to open-source development."
    )


def test_a_stretch_runs_to_the_nearest_end_behind_its_beginning() -> None:
    stretch = Stretch(start=Quote(exact="One of"), end=Quote(exact="Yeah."))
    assert find(stretch, TEXTS) == Match(first=0, start=0, last=1, end=5)


def test_a_stretch_may_begin_and_end_with_the_same_words() -> None:
    stretch = Stretch(start=Quote(exact="We got it."), end=Quote(exact="it."))
    assert at(find(stretch, TEXTS)) == "We got it."


def test_a_stretch_whose_beginning_stands_twice_is_ambiguous() -> None:
    stretch = Stretch(start=Quote(exact="Yeah."), end=Quote(exact="right."))
    assert isinstance(find(stretch, TEXTS), Ambiguous)


def test_a_stretch_whose_end_stands_only_before_its_beginning_is_not_found() -> None:
    stretch = Stretch(start=Quote(exact="We got it."), end=Quote(exact="One of"))
    assert isinstance(find(stretch, TEXTS), NotFound)


@pytest.mark.parametrize(
    ("exact", "closest"),
    [
        ("the most telling elements is his", "the most defining elements is his"),
        ("the balance of everything that's right.", "balance of all that is right."),
        ("comitment", "commitment"),
        ("four pillars of wisdom stood up", ""),
        ("日本語", ""),
        ("…", "…"),
    ],
)
def test_what_is_not_there_is_answered_with_the_closest_words(exact: str, closest: str) -> None:
    found = find(Quote(exact=exact), TEXTS)
    if isinstance(found, NotFound):
        assert closest in found.closest if closest else not found.closest
    else:
        assert at(found) == closest


def test_an_empty_quote_is_nowhere() -> None:
    for exact in ("", "  ", "\u200b"):
        assert find(Quote(exact=exact), TEXTS) == NotFound(closest="")


def test_nothing_is_found_in_nothing() -> None:
    assert find(Quote(exact="a"), ()) == NotFound(closest="")
    assert nearest("a b", index(("", " "))) is None


WORDS = st.sampled_from(
    ["a", "the", "open-source", "“model”", "model", "Yeah.", "it’s", "…", "—", "İ", "AI", "é",
     "e\u0301", "日本", "\u00ad", "  ", "\u00a0", "\n"]
)  # fmt: skip
PASSAGE = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


@given(st.lists(PASSAGE, min_size=1, max_size=6), st.data())
def test_a_quote_is_found_where_it_was_cut(texts: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(texts) - 1))
    text = texts[number]
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    exact = text[start:end]
    assume(folded(exact))
    found = find(Quote(exact=exact), texts)
    assert not isinstance(found, NotFound)
    if isinstance(found, Match):
        assert found.first == found.last == number
        got = text[found.start : found.end]
        assert folded(got) == folded(exact)
        assert start <= found.start
        assert found.end <= end
        # What was cut off at the ends is seen by nobody.
        assert not folded(text[start : found.start])
        assert not folded(text[found.end : end])


@given(st.lists(PASSAGE, max_size=6), PASSAGE)
def test_a_match_reads_as_its_quote_and_nothing_raises(texts: list[str], exact: str) -> None:
    found = find(Quote(exact=exact), texts)
    if isinstance(found, Match):
        parts = texts[found.first : found.last + 1]
        parts[-1] = parts[-1][: found.end]
        parts[0] = parts[0][found.start :]
        assert alike(" ".join(parts)) == alike(exact)


def alike(text: str) -> str:
    """What `find` takes for equal."""
    return normalize("NFC", folded(text).casefold())


@pytest.mark.full
def test_150_turns_are_found_among_245_passages_in_60_milliseconds() -> None:
    texts = [" ".join(f"w{number}x{place}" for place in range(40)) for number in range(245)]
    best = min(_seconds(texts) for _ in range(5))
    assert best < 0.06


def _seconds(texts: list[str]) -> float:
    started = time.perf_counter()
    haystack = index(texts)
    for number in range(150):
        assert isinstance(find(Quote(exact=f"w{number}x3 w{number}x4"), haystack), Match)
    return time.perf_counter() - started
