from dataclasses import replace

from glossator.model.annotations import Annotated, Theme
from glossator.themes.concordance import (
    Concordance,
    Elsewhere,
    concordance,
    counts,
    margin_references,
    met_with,
    on_trail,
    runs,
    silent,
)
from made import annotated, document, entry_of, heading, theme

OPEN = theme("open-source", "open source")
RULES = theme("regulation", "rule*")
SAFE = theme("safety", "safe*")
THEMES = (OPEN, RULES, SAFE)


def text(slug: str, *parts: object, themes: tuple[Theme, ...] = THEMES) -> Annotated:
    return annotated(document(*parts, slug=slug), *themes)  # type: ignore[arg-type]


def library(*documents: Annotated, themes: tuple[Theme, ...] = THEMES) -> Concordance:
    return concordance(documents, themes)


def speaking(slug: str, count: int = 1) -> Annotated:
    """A document that is on open source `count` times, in words that are to the point elsewhere."""
    said = [f"Open source in {slug}, {slug}1 {slug}2: bread{i} to ferry{i}." for i in range(count)]
    return text(slug, *said, "Of cabbages.", "Of kings.", "Of the sea and its ships.")


def first(whole: Concordance, made: Annotated) -> Elsewhere:
    return next(iter(margin_references(whole, made).values()))[0]


def named(reference: Elsewhere) -> list[str]:
    return [each.document.slug for each in reference.documents]


def test_a_trail_runs_through_the_passages_of_all_documents_in_library_order() -> None:
    one, two, three = speaking("b"), text("c", "Nothing."), speaking("a", 2)
    whole = library(one, two, three)
    assert [(s.document.slug, s.passage.number) for s in whole.trails["open-source"]] == [
        ("b", "1"), ("a", "1"), ("a", "2"),
    ]  # fmt: skip
    ids = [each.id for each in three.anchored.passages]
    before, after = on_trail(whole, "open-source", "a", ids[0])
    assert before is not None
    assert after is not None
    assert (before.document.slug, after.passage.number) == ("b", "2")
    assert on_trail(whole, "open-source", "a", ids[1])[1] is None


def test_counts_and_shares_are_told_by_document_and_the_silent_ones_named() -> None:
    whole = library(text("a", "open source", "else"), text("b", "Nothing."), speaking("c", 3))
    told = [(each.document.slug, each.passages, each.of) for each in counts(whole, "open-source")]
    assert told == [("a", 1, 2), ("c", 3, 6)]
    assert [each.slug for each in silent(whole, "open-source")] == ["b"]
    assert [each.slug for each in silent(whole, "safety")] == ["a", "b", "c"]


def test_themes_that_meet_more_often_than_by_chance_come_first() -> None:
    parts = ["open source and safety, rules 1."]
    parts += [f"safe {i}, rules" for i in range(20)]
    parts += [f"open source {i}, rules" for i in range(3)] + [f"rules {i}" for i in range(20)]
    parts += [f"open source {i}, safety" for i in range(3)] + [f"nothing {i}" for i in range(60)]
    met = met_with(library(text("a", *parts)), "open-source")
    assert [(each.theme.slug, each.passages) for each in met] == [("safety", 4), ("regulation", 4)]
    assert met[0].strength > met[1].strength > 0


def test_a_theme_that_is_everywhere_is_no_close_friend() -> None:
    parts = [f"open source rules {i}" for i in range(5)] + [f"rules {i}" for i in range(95)]
    (met,) = met_with(library(text("a", *parts)), "open-source")
    assert (met.passages, met.strength) == (5, 0.0)


def test_themes_that_never_meet_are_not_named() -> None:
    assert met_with(library(text("a", "open source", "rules")), "open-source") == ()


def numbered(numbers: str) -> list[str]:
    """The runs of a document whose passages have these numbers; those in brackets are not on it."""
    given = numbers.split()
    made = text("a", *("else" if n[0] == "(" else f"open source {i}" for i, n in enumerate(given)))
    passages = tuple(
        replace(passage, number=number.strip("()"))
        for passage, number in zip(made.anchored.passages, given, strict=True)
    )
    made = replace(made, anchored=replace(made.anchored, passages=passages))
    return [each.label for each in runs(made, library(made).by_document["open-source", "a"])]


def test_numbers_in_a_row_are_joined_and_insertions_count_as_neighbours() -> None:
    assert numbered("1 2 (3) 4 5 6 (7) 8") == ["1–2", "4–6", "8"]
    assert numbered("91 91a (92) 93 200") == ["91–91a", "93–200"]
    assert numbered("91 (91a) 92") == ["91", "92"]


def test_a_passage_that_has_moved_here_is_in_no_run_with_its_new_neighbours() -> None:
    assert numbered("91 12 92") == ["91", "12", "92"]
    assert numbered("1 2 200 3 4") == ["1–2", "200", "3–4"]


def test_a_margin_names_the_two_nearest_documents_on_either_side() -> None:
    documents = [speaking(slug) for slug in "abcdefg"]
    assert named(first(library(*documents), documents[3])) == ["b", "c", "e", "f"]


def test_where_one_side_has_fewer_the_other_gives_more() -> None:
    documents = [speaking(slug) for slug in "abcdefg"]
    whole = library(*documents)
    assert named(first(whole, documents[0])) == ["b", "c", "d", "e"]
    assert named(first(whole, documents[5])) == ["c", "d", "e", "g"]
    assert named(first(library(*documents[:2]), documents[0])) == ["b"]


def test_a_new_document_changes_the_margins_of_its_neighbours_alone() -> None:
    documents = [speaking(f"d{i:02}", 2) for i in range(30)]
    new = speaking("new")
    before = library(*documents)
    after = library(*documents[:15], new, *documents[15:])

    def shown(whole: Concordance, made: Annotated) -> list[object]:
        return [
            (
                [each.document.slug for each in reference.documents],
                [run.label for each in reference.documents for run in each.runs],
                reference.sentence and reference.sentence.text,
                reference.before and reference.before.passage.id,
                reference.after and reference.after.passage.id,
            )
            for references in margin_references(whole, made).values()
            for reference in references
        ]

    changed = [each.slug for each in documents if shown(before, each) != shown(after, each)]
    assert changed == ["d13", "d14", "d15", "d16"]


def test_the_sentence_is_from_the_nearest_document_and_of_two_as_near_from_the_earlier() -> None:
    a, b, c = speaking("a"), speaking("b"), speaking("c")
    reference = first(library(a, b, c), b)
    assert reference.sentence is not None
    assert reference.sentence.text == "Open source in a, a1 a2: bread0 to ferry0."
    far = first(library(a, text("x", "."), text("y", "."), b, text("z", "."), c), b)
    assert far.sentence is not None
    assert far.sentence.standing.document.slug == "c"


def test_a_page_quotes_no_sentence_twice() -> None:
    other = speaking("a", 2)
    here = text(
        "b",
        *(part for i in (0, 1, 0) for part in (heading("H"), f"open source, bread{i}, ferry{i}")),
        *(f"Nothing {i}." for i in range(9)),
    )
    references = [
        r for all_ in margin_references(library(other, here), here).values() for r in all_
    ]
    quoted = [r.sentence.text for r in references if r.sentence]
    assert len(references) == 3
    assert len(quoted) == 2
    assert len(set(quoted)) == 2
    both = text(
        "a",
        "Open source rules what bread1 ever did to ferry1 folk.",
        "Ships.",
        "Kings.",
        "Cabbages.",
    )
    here = text("b", "On open source and rules, of bread1 and ferry1.", "Sea.", "Pigs.", "Wings.")
    (references_here,) = margin_references(library(both, here), here).values()
    assert [bool(r.sentence) for r in references_here] == [True, False]


def test_a_section_has_one_reference_a_theme_at_its_first_passage() -> None:
    made = text(
        "a", heading("One"), "else", "open source", "open source and rules",
        heading("Two"), "rules first", "open source again",
    )  # fmt: skip
    numbers = {each.id: each.number for each in made.anchored.passages}
    found = margin_references(library(made), made)
    assert [(numbers[id_], [r.theme.slug for r in refs]) for id_, refs in found.items()] == [
        ("2", ["open-source"]), ("3", ["regulation"]), ("4", ["regulation"]),
        ("5", ["open-source"]),
    ]  # fmt: skip


def test_a_theme_that_only_this_document_discusses_says_where_in_it() -> None:
    made = text("a", "open source", "else", "open source too")
    reference = first(library(made, text("b", "Nothing.")), made)
    assert named(reference) == ["a"]
    assert [run.label for run in reference.documents[0].runs] == ["1", "3"]
    assert reference.sentence is None


def test_at_most_seven_ranges_of_a_document_are_named_and_more_is_said() -> None:
    parts = [part for i in range(9) for part in (f"open source {i}", f"else {i}")]
    reference = first(library(text("a", *parts), speaking("b")), speaking("b"))
    (place,) = reference.documents
    assert (len(place.runs), place.more) == (7, True)


def test_of_a_document_whose_passages_are_all_assigned_the_first_words_are_quoted() -> None:
    assigned = document("Nothing is said here of bread and ferry. More.", "Ships.", slug="a")
    assigned = replace(assigned, assigned=(entry_of(assigned, "Nothing", "open-source"),))
    made = annotated(assigned, *THEMES)
    here = text("b", "Open source is bread and ferry.", "Ships.", "Kings.")
    reference = first(library(made, here), here)
    assert reference.sentence is not None
    assert reference.sentence.text == "Nothing is said here of bread and ferry."
    assert reference.sentence.standing.themed.why == "assigned"


def test_no_themes_and_no_documents_are_a_concordance_too() -> None:
    assert library(themes=()).trails == {}
    assert (
        margin_references(library(text("a", "x", themes=()), themes=()), text("a", "x", themes=()))
        == {}
    )
