import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.themes.letters import fold_letters
from glossator.themes.terms import Term, compile_terms, term_words


def found(text: str, *terms: str, accents: str = "folded") -> list[str]:
    finder = compile_terms([Term(owner="t", written=term) for term in terms], accents)  # type: ignore[arg-type]
    return [text[each.start : each.end] for each in finder.find(text)]


def test_a_term_is_a_whole_word_in_any_case() -> None:
    assert found("Open, OPEN and opened; reopen.", "open") == ["Open", "OPEN"]


def test_an_all_capital_term_matches_only_as_written() -> None:
    assert found("AR, ar, Ar, are, AR-glasses, VAR", "AR") == ["AR", "AR"]
    assert found("X x", "X") == ["X"]
    assert found("LLaMA llama LLAMA", "LLaMA") == ["LLaMA", "llama", "LLAMA"]


def test_what_a_star_stands_for_may_be_small_in_an_all_capital_term() -> None:
    assert found("AIs, ais, AI", "AI*") == ["AIs", "AI"]


def test_a_star_stands_for_any_further_letters() -> None:
    text = "regulate, Regulatory; regulat, deregulate, regulation's"
    assert found(text, "regulat*") == ["regulate", "Regulatory", "regulat", "regulation"]


def test_a_star_may_stand_inside_a_phrase() -> None:
    text = "regulatory capture, regulation captures"
    assert found(text, "regulat* captur*") == ["regulatory capture", "regulation captures"]


@pytest.mark.parametrize(
    "between",
    [" ", "-", "\u00a0", "\n", "   ", "‑", "–", "\u202f", "\u00ad", "-\n", "\u200b"],
)
def test_a_phrase_matches_whatever_stands_between_its_words(between: str) -> None:
    assert found(f"an open{between}source model", "open source") == [f"open{between}source"]
    assert found(f"an open{between}source model", "open-sourc*") == [f"open{between}source"]


def test_a_dash_between_two_thoughts_keeps_words_apart() -> None:
    assert found("It is open — source code follows.", "open source") == []
    assert found("It is open. Source code follows.", "open source") == []


def test_a_soft_hyphen_inside_a_word_hides_nothing() -> None:
    assert found("Zucker\u00adberg’s", "Zuckerberg") == ["Zucker\u00adberg"]


def test_quotation_marks_may_be_straight_or_curly() -> None:
    assert found("L’État, l'état", "l'état") == ["L’État", "l'état"]


def test_an_apostrophe_ends_a_word() -> None:
    assert found("Llama's and Llama’s", "Llama") == ["Llama", "Llama"]


def test_accents_count_only_where_the_owner_says_so() -> None:
    assert found("resume, résumé", "résumé") == ["resume", "résumé"]
    assert found("resume, résumé", "résumé", accents="exact") == ["résumé"]
    assert found("re\u0301sume\u0301!", "résumé", accents="exact") == ["re\u0301sume\u0301"]


def test_a_sharp_s_is_two_letters() -> None:
    assert found("Die STRASSE, die Straße.", "straße") == ["STRASSE", "Straße"]


def test_terms_with_signs_are_words_too() -> None:
    text = "C++ and .NET, AT&T, R&D; Q&A. (x*y)"
    assert found(text, "C++", ".NET", "AT&T", "R&D", "Q&A", "x*y") == [
        "C++", ".NET", "AT&T", "R&D", "Q&A", "x*y",
    ]  # fmt: skip


def test_a_number_is_no_part_of_another() -> None:
    assert found("GPT-4, GPT-4.5, GPT-4.", "GPT-4") == ["GPT-4", "GPT-4"]


def test_scripts_without_spaces_match_inside() -> None:
    assert found("大規模言語モデルと生成AIは", "言語モデル", "生成AI", "AI") == [
        "言語モデル", "生成AI", "AI",
    ]  # fmt: skip
    assert found("ปัญญาประดิษฐ์ใหม่", "ประดิษฐ์") == ["ประดิษฐ์"]


def test_words_of_any_script_with_spaces_are_whole_words() -> None:
    assert found("открытый код, код; кодекс", "код") == ["код", "код"]
    assert found("हिन्दी और हिन्दीभाषा", "हिन्दी") == ["हिन्दी"]
    assert found("메타는 오픈소스", "메타", "픈소스") == ["메타"]


def test_every_term_is_found_where_several_begin_or_overlap() -> None:
    assert found("open source software licence", "open source", "open", "source software") == [
        "open source", "open", "source software",
    ]  # fmt: skip


def test_a_term_without_a_word_matches_nothing() -> None:
    assert found("a * b - c", "*", "-", " ", "") == []
    assert term_words("* x", "folded") == ()
    assert term_words("open sourc*", "folded") == ("open", "sourc*")


def test_no_terms_find_nothing() -> None:
    assert found("text") == []


def test_expressions_are_words_like_others() -> None:
    assert found("aaaa (a+)+$ .* [x]", "(a+)+$", ".", "[x]") == ["(a+)+$", ".", "[x]"]


def test_terms_that_begin_alike_for_long_are_no_burden() -> None:
    terms = ["a" * count for count in range(1, 3_000)]
    start = time.process_time()
    assert found("a" * 2_999, *terms) == ["a" * 2_999]
    assert time.process_time() - start < 10


def test_thousands_of_terms_are_found_in_one_pass() -> None:
    """A megabyte takes a tenth of a second or three; far more is let pass, as machines vary."""
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefghijklmnop", k=rng.randint(3, 9))) for _ in range(20_000)]
    text = " ".join(rng.choices(words, k=150_000))
    terms = [f"{rng.choice(words)} {rng.choice(words)}" for _ in range(2_500)]
    terms += [rng.choice(words)[:7] + "qq" for _ in range(2_490)] + words[:10]
    finder = compile_terms([Term(owner="t", written=term) for term in terms], "folded")
    start = time.process_time()
    count = sum(1 for _ in finder.find(text))
    assert time.process_time() - start < 5
    assert count >= 10


WRITTEN = st.lists(
    st.text(alphabet="abAB- *é'", min_size=1, max_size=7), min_size=1, max_size=6, unique=True
)
TEXTS = st.text(alphabet="abAB- \n*éß'’–.", max_size=40)


@settings(deadline=None, max_examples=300)
@given(WRITTEN, TEXTS)
def test_a_term_is_found_just_where_an_expression_of_its_own_finds_it(
    written: list[str], text: str
) -> None:
    finder = compile_terms([Term(owner="t", written=term) for term in written], "exact")
    letters = fold_letters(text, "exact")
    expected = set()
    for term in written:
        words = term_words(term, "exact")
        if not words:
            continue
        body = r"(?: +|- *)".join(
            f"({re.escape(word.rstrip('*'))})" + (r"\w*" if word.endswith("*") else "")
            for word in words
        )
        before = r"(?<!\w)" if words[0][0].isalnum() else ""
        last = words[-1].rstrip("*")[-1]
        after = r"(?!\w)" if last.isalnum() and not words[-1].endswith("*") else ""
        for start in range(len(letters.text)):
            match = re.compile(before + body + after).match(letters.text, start)
            if not match:
                continue
            stems = (letters.original(*match.span(i + 1)) for i in range(len(words)))
            if term.isupper() and any(text[a:b] != text[a:b].upper() for a, b in stems):
                continue
            expected.add((*letters.original(*match.span()), term))
    assert {(each.start, each.end, each.term.written) for each in finder.find(text)} == expected


@settings(deadline=None)
@given(st.text(min_size=1, max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_what_is_found_is_the_term_as_the_text_writes_it(
    term: str, before: str, after: str
) -> None:
    finder = compile_terms([Term(owner="t", written=term)], "folded")
    text = f"{before} {term} {after}"
    for each in finder.find(text):
        shown = fold_letters(text[each.start : each.end], "folded").text
        if "*" not in term:
            words = term_words(term, "folded")
            assert re.split(r"[ -]+", shown.strip(" -")) == list(words)


@settings(deadline=None)
@given(st.lists(st.text(alphabet="ab -'.2é\u00adßÅ\u0301技x", max_size=12), max_size=6))
def test_many_texts_looked_through_as_one_say_what_each_says_alone(texts: list[str]) -> None:
    terms = ["a", "ab*", "a b", "b-a", "a'b", "2", "技", "x", "B", "ab a*"]
    finder = compile_terms([Term(owner="t", written=each) for each in terms], "folded")
    assert finder.find_each(texts) == [list(finder.find(text)) for text in texts]
