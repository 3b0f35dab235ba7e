import time
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model.annotations import Annotated, Themed
from glossator.model.documents import Document, Place, PlacedAssignment
from glossator.model.trees import Leaf, Span, Text
from glossator.themes.checks import check_themes, idle_phrases
from glossator.themes.membership import compile_themes, mentions
from made import annotated, code, document, entry_of, heading, link, passage, starts, theme

OPEN = theme("open-source", "open sourc*", "Llama", refused=("open source of income",))
RULES = theme("regulation", "regulat*", "Senator", "open letter")


def marked(made: Annotated, slug: str = "open-source") -> list[list[str]]:
    """The words marked for a theme, passage by passage of those on it."""
    texts = {each.id: each.text for each in made.anchored.passages}
    return [
        [texts[m.passage][m.start : m.end] for m in themed.mentions]
        for themed in made.themed
        if themed.theme == slug
    ]


def only(made: Annotated) -> Themed:
    (themed,) = made.themed
    return themed


def found(text: str, *themes: object) -> list[tuple[str, str]]:
    matcher = compile_themes(themes, "folded")  # type: ignore[arg-type]
    return [(slug, text[start:end]) for slug, start, end, _ in mentions(text, matcher)]


def test_of_one_theme_the_longest_term_wins_and_none_overlap() -> None:
    both = theme("ai", "language model", "large language model", "model zoo")
    assert found("a large language model zoo", both) == [("ai", "large language model")]


def test_mentions_of_different_themes_may_overlap() -> None:
    one, other = theme("a", "open source"), theme("b", "source letter")
    assert found("an open source letter", one, other) == [
        ("a", "open source"),
        ("b", "source letter"),
    ]


def test_at_one_place_themes_stand_in_the_owners_order() -> None:
    assert found("llama", theme("z", "llama"), theme("a", "llama")) == [
        ("z", "llama"), ("a", "llama"),
    ]  # fmt: skip


def test_a_mention_inside_a_phrase_that_is_not_the_theme_is_none() -> None:
    text = "An open source of income, and open source."
    assert found(text, OPEN) == [("open-source", "open source")]
    assert found("open source of income", OPEN, theme("b", "open source")) == [("b", "open source")]


def test_a_mention_longer_than_a_phrase_that_is_not_the_theme_stays() -> None:
    assert found("a safety net law", theme("s", "safety net law", refused=("safety net",))) == [
        ("s", "safety net law")
    ]


def test_the_term_is_told_as_the_owner_wrote_it() -> None:
    made = annotated(document("Open-sourcing it."), OPEN)
    assert [mention.term for mention in only(made).mentions] == ["open sourc*"]


def test_a_passage_is_on_a_theme_by_its_term_with_every_place() -> None:
    made = annotated(document("Llama is open source.", heading("Llama"), "Nothing."), OPEN)
    assert only(made).why == "term"
    assert marked(made) == [["Llama", "open source"]]


def test_themed_passages_stand_in_reading_order_and_then_in_the_owners_order() -> None:
    made = annotated(document("regulating Llama", "Llama", "regulation"), OPEN, RULES)
    numbers = {each.id: each.number for each in made.anchored.passages}
    assert [(numbers[each.passage], each.theme) for each in made.themed] == [
        ("1", "open-source"), ("1", "regulation"), ("2", "open-source"), ("3", "regulation"),
    ]  # fmt: skip


def test_a_phrase_is_found_over_links_and_not_in_code_or_an_address() -> None:
    made = document(
        passage("open ", link("https://example.org", "source"), "!"),
        passage("see ", code("open source"), " there"),
        passage(link("https://x.org/llama", "https://x.org/llama")),
        passage(code("llama"), kind="code"),
    )
    assert marked(annotated(made, OPEN)) == [["open source"]]


def test_code_between_two_words_keeps_them_apart() -> None:
    made = document(passage("open ", code("x"), " source"), passage("Llama", code("s")))
    assert marked(annotated(made, OPEN)) == [["Llama"]]


def test_a_phrase_is_not_found_across_the_cells_of_a_table() -> None:
    cells = tuple(
        (Text(span=Span(i, i + 1), text=word),) for i, word in enumerate(["open", "source"])
    )
    whole = (Text(span=Span(2, 3), text="open source"),)
    leaf = Leaf(span=Span(0, 9), kind="table", rows=(cells, (whole, ())))
    made = annotated(_of_leaf(leaf), OPEN)
    assert marked(made) == [["open source"]]
    (mention,) = only(made).mentions
    assert mention.start == len("open\tsource\n")


def test_a_mention_does_not_run_from_one_passage_into_the_next() -> None:
    assert annotated(document("It is open", "source code"), OPEN).themed == ()


def test_a_passage_without_a_term_is_assigned_with_its_reason() -> None:
    made = document("A first.", "It grapples with balance.")
    made = document(
        "A first.",
        "It grapples with balance.",
        assigned=(entry_of(made, "grapples", "regulation"),),
    )
    themed = only(annotated(made, RULES))
    assert (themed.why, themed.reason, themed.mentions) == ("assigned", "for grapples", ())


def test_an_assignment_over_several_passages_assigns_each_that_it_touches() -> None:
    made = document("One.", "Two.", "Three.", "Four.")
    first, second, third, _ = starts(made)
    place = Place(first=first, start=4, last=third, end=3)
    row = PlacedAssignment(theme="regulation", place=place, reason="")
    made = annotated(document("One.", "Two.", "Three.", "Four.", assigned=(row,)), RULES)
    numbers = {each.id: each.number for each in made.anchored.passages}
    assert [numbers[each.passage] for each in made.themed] == ["2", "3"]
    assert second < third


def test_a_term_and_an_assignment_are_one_with_both_told() -> None:
    made = document("To regulate it.")
    made = document("To regulate it.", assigned=(entry_of(made, "regulate", "regulation"),))
    themed = only(annotated(made, RULES))
    assert (themed.why, themed.reason) == ("term", "for regulate")


def test_reasons_of_several_assignments_are_all_told_once() -> None:
    made = document("One two three.")
    rows = tuple(entry_of(made, quote, "regulation") for quote in ("One", "two", "One"))
    themed = only(annotated(document("One two three.", assigned=rows), RULES))
    assert themed.reason == "for One; for two"


def test_a_refused_mention_is_none_and_the_others_stay() -> None:
    made = document("Senator, we sell ads.", "A Senator said: Senator, we sell ads.")
    rows = (entry_of(made, "Senator, we sell ads", "regulation"),)
    made = document("Senator, we sell ads.", "A Senator said: Senator, we sell ads.", refused=rows)
    assert marked(annotated(made, RULES), "regulation") == [["Senator", "Senator"]]


def test_a_refusal_takes_only_what_it_quotes_and_only_of_its_theme() -> None:
    said = "A Senator said: Senator, we sell Llama."
    made = document(said)
    rows = (entry_of(made, "Senator, we sell Llama", "regulation"),)
    made = annotated(document(said, refused=rows), OPEN, RULES)
    assert marked(made, "regulation") == [["Senator"]]
    assert marked(made) == [["Llama"]]


def test_a_refused_passage_stays_on_the_theme_it_is_assigned_to() -> None:
    made = document("Senator.")
    row = entry_of(made, "Senator", "regulation")
    themed = only(annotated(document("Senator.", refused=(row,), assigned=(row,)), RULES))
    assert (themed.why, themed.mentions) == ("assigned", ())


def test_an_assignment_to_what_is_no_passage_assigns_nothing() -> None:
    row = PlacedAssignment(
        theme="regulation", place=Place(first=999, start=0, last=999, end=1), reason=""
    )
    assert annotated(document("One.", assigned=(row,)), RULES).themed == ()


def codes(*documents: Annotated, themes: tuple[object, ...] = (OPEN, RULES)) -> list[str]:
    problems = [*check_themes(documents, themes), *idle_phrases(documents, themes)]  # type: ignore[arg-type]
    return sorted(each.code for each in problems)


def test_terms_and_themes_that_never_occur_are_told() -> None:
    made = annotated(document("Llama."), OPEN, RULES)
    problems = [*check_themes((made,), (OPEN, RULES)), *idle_phrases((made,), (OPEN, RULES))]
    assert [(each.code, each.severity) for each in problems] == [
        ("term-unmet", "note"), ("theme-unmet", "warning"), ("not-unmet", "note"),
    ]  # fmt: skip
    assert '"open sourc*"' in problems[0].message


def test_a_term_without_a_word_is_told() -> None:
    empty = theme("t", "*", "Llama")
    made = annotated(document("Llama."), empty)
    assert codes(made, themes=(empty,)) == ["term-wordless"]


def test_a_refusal_that_refuses_nothing_is_told() -> None:
    made = document("Llama is open source, to regulate. Senator. An open letter.")
    text = made.source.text
    rows = (entry_of(made, "Llama", "regulation"), entry_of(made, "Senator", "regulation"))
    made = annotated(document(text, refused=rows), OPEN, RULES)
    found = [each for each in check_themes((made,), (OPEN, RULES)) if each.code == "refusal-idle"]
    assert len(found) == 1
    assert "for Llama" in found[0].message


def test_an_assignment_that_a_term_makes_needless_is_told() -> None:
    text = "Llama is open source, to regulate. Senator. An open letter."
    made = document(text, "Here nothing.")
    rows = (entry_of(made, "Llama", "regulation"), entry_of(made, "Here nothing", "regulation"))
    made = annotated(document(text, "Here nothing.", assigned=rows), OPEN, RULES)
    assert codes(made) == ["assignment-needless", "not-unmet"]


def test_without_documents_nothing_is_told() -> None:
    assert codes() == []


@settings(deadline=None)
@given(st.lists(st.text(alphabet="ab lmo-Lé\u00ad’s", max_size=30), max_size=4))
def test_every_mention_lies_in_its_passage_and_none_of_a_theme_overlap(texts: list[str]) -> None:
    themes = (
        theme("a", "lamo", "lamo* b", "ab"),
        theme("b", "amo", "b lam*", refused=("ab lamo",)),
    )
    made = annotated(document(*[text.strip() or "x" for text in texts]), *themes)
    lengths = {each.id: len(each.text) for each in made.anchored.passages}
    for themed in made.themed:
        reached = 0
        for mention in themed.mentions:
            assert reached <= mention.start < mention.end <= lengths[mention.passage]
            assert mention.passage == themed.passage
            reached = mention.end


def test_a_passage_full_of_mentions_and_phrases_takes_no_time() -> None:
    busy = theme("t", "aa", "bb", refused=("aa bb cc",))
    start = time.process_time()
    matcher = compile_themes((busy,), "folded")
    assert len(mentions("aa bb cc aa " * 20_000, matcher)) == 20_000
    assert time.process_time() - start < 10


def _of_leaf(leaf: Leaf) -> Document:
    return replace(document("open source text"), blocks=(leaf,))
