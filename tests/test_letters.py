import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.themes.letters import end_of_word, fold_letters, word_ends, word_starts


def folded(text: str) -> str:
    return fold_letters(text, "folded").text


def test_case_quotes_dashes_and_spaces_are_one() -> None:
    assert folded("“Open”\u00a0—\tLlama’s\n") == '"open" - llama\'s '


def test_accents_are_folded_or_kept_as_the_owner_asks() -> None:
    assert folded("Élan, Ångström, Straße") == "elan, angstrom, strasse"
    assert fold_letters("Élan", "exact").text == "élan"


def test_an_accent_written_apart_is_the_same_as_one_written_together() -> None:
    apart = unicodedata.normalize("NFD", "Élan vitål")
    assert fold_letters(apart, "exact").text == fold_letters("Élan vitål", "exact").text
    assert folded(apart) == "elan vital"


def test_marks_that_make_another_letter_are_kept() -> None:
    assert folded("йод и её") == "йод и ее"
    assert folded("がか") == "がか"
    assert folded("각가") == "각가"
    assert folded("हिन्दी") == "हिन्दी"


def test_points_of_hebrew_and_vowel_signs_of_arabic_are_accents() -> None:
    assert folded("שָׁלוֹם") == "שלום"
    assert folded("مُحَمَّد") == "محمد"


def test_what_nobody_sees_is_dropped_and_letters_know_where_they_came_from() -> None:
    letters = fold_letters("Zucker\u00adberg", "folded")
    assert letters.text == "zuckerberg"
    assert letters.original(0, 10) == (0, 11)
    assert letters.original(6, 10) == (7, 11)


def test_an_accent_written_apart_belongs_to_its_letters_range() -> None:
    letters = fold_letters("cafe\u0301s", "folded")
    assert letters.text == "cafes"
    assert letters.original(0, 4) == (0, 5)


def test_full_width_letters_are_letters() -> None:
    assert folded("ＡＩ") == "ai"


def test_a_word_ends_at_an_apostrophe_and_not_inside_a_number() -> None:
    assert word_ends("llama's", 5)
    assert not word_ends("gpt-4.5", 5)
    assert not word_starts("2.3 million", 2)
    assert word_ends("in 2023. then", 7)


def test_a_script_without_spaces_has_word_ends_everywhere() -> None:
    assert word_starts("生成ai", 2)
    assert word_ends("aiは", 2)
    assert end_of_word("人工知能", 2) == 2


def test_nothing_is_cut_off_from_its_marks() -> None:
    assert not word_ends("ที่", 1)
    assert not word_ends("हिन्दी", 1)


def test_a_korean_word_starts_where_it_is_written_and_may_have_particles() -> None:
    assert word_ends("메타는", 2)
    assert word_starts("메타는", 0)
    assert not word_starts("메타는", 1)
    assert word_ends("ai는", 2)


@settings(deadline=None)
@given(st.text(), st.sampled_from(["folded", "exact"]), st.booleans())
def test_ranges_of_letters_are_ranges_of_the_text(text: str, accents: str, broken: bool) -> None:
    letters = fold_letters(text, accents, broken=broken)  # type: ignore[arg-type]
    reached = 0
    for i in range(len(letters.text)):
        start, end = letters.original(i, i + 1)
        assert reached <= start < end <= len(text) or start < end == reached
        reached = end
        again = fold_letters(text[start:end], accents, broken=broken)  # type: ignore[arg-type]
        assert letters.text[i] in again.text
