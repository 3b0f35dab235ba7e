"""Headings told by the company of other lines: rows, pairs, questions, entries, and what is none."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, plain_text
from glossator.readers import read
from glossator.readers.clippings.headings import find_headings
from glossator.readers.clippings.kept_headings import listed_behind, of_series, over_own_lines
from glossator.readers.plain_lines import read_lines

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."
OTHER = "Nobody had counted them since the war, when the warden kept a book that nobody has found."
LAST = (
    "By noon they had gone again, all but one, and the warden wrote its number on his hand, twice."
)


def found(*texts: str, gap: str = "\n") -> list[str]:
    lines = read_lines(gap.join(texts))
    return [lines[i].text for i in sorted(find_headings(lines))]


def of_page(text: str) -> Reading:
    return read(Source(path="page.txt", site_path="seeds/page.txt", text=text))


def heads(text: str) -> list[tuple[int, str]]:
    blocks = of_page(text).blocks
    return [(b.level, plain_text(b.inlines)) for b in blocks if isinstance(b, Heading)]


# --- rows that count ---


def test_a_row_that_counts_from_one_over_sentences_heads_them_close_or_not() -> None:
    row = ["1. More hands", PROSE, "2. A cache", OTHER, "3. A bigger boat", LAST]
    text = "\n\n".join([PROSE, OTHER, LAST, "What we tried\n\n" + "\n".join(row), PROSE])
    lines = read_lines(text)
    heads = [lines[i].text for i in sorted(find_headings(lines))]
    assert heads == ["What we tried", "1. More hands", "2. A cache", "3. A bigger boat"]


def test_a_row_of_a_script_without_spaces_counts_without_a_space() -> None:
    told = [
        "部屋の壁に塗ると湿気を吸い、乾くと吐き出します。",
        "水を加えて練るだけで使えます。",
        "砕いて畑の土に混ぜられます。",
    ]
    row = ["1.高い性能", told[0], "2.施工のしやすさ", told[1], "3.ふたたび殻へ", told[2]]
    assert found(*row) == ["1.高い性能", "2.施工のしやすさ", "3.ふたたび殻へ"]


def test_items_of_a_list_that_counts_head_nothing() -> None:
    assert found(PROSE, "1. Take the key", "2. Open the door", "3. Go in", PROSE) == []
    assert found(PROSE, "1. Take the key", "It hangs.", "3. Go in", PROSE, OTHER) == []


def test_any_word_before_numbers_that_rise_from_one_makes_a_row_and_what_is_over_it_heads_it() -> (
    None
):
    steps = ["Krok 1. Wyjmij roślinę", "Krok 2. Obejrzyj korzenie", "Krok 3. Posadź"]
    texts = [PROSE, "Krok po kroku", *(each for step in steps for each in (step, PROSE))]
    assert found(*texts, gap="\n\n") == ["Krok po kroku", *steps]


def test_a_roman_numeral_between_two_heads_a_short_line_as_well() -> None:
    texts = ["I.", PROSE, "II.", OTHER, "III.", "We got it.", LAST, "IV.", PROSE]
    assert found(*texts, gap="\n\n") == ["I.", "II.", "III.", "IV."]


# --- questions ---


@pytest.mark.parametrize("name", ["FAQs", "Häufige Fragen", "Vanliga frågor", "よくある質問"])
def test_questions_under_what_says_that_they_follow_are_headings_below_it(name: str) -> None:
    asked = ["Can I stand on it?", "Does it have to dry?", "Who mends it?"]
    texts = [PROSE, OTHER, name, *(each for ask in asked for each in (ask, "No, it never did."))]
    page = "A chair of cane\n\n" + "\n\n".join([*texts[:3], *texts[3:]]) + "\n"
    assert heads(page) == [(2, name), *((3, ask) for ask in asked)]


def test_two_questions_without_blank_lines_stay_questions_with_their_answers() -> None:
    texts = ["FAQs", "Can I stand on it?", "No.", "Does it have to dry at all?", "A week."]
    assert "Can I stand on it?" not in found(PROSE, OTHER, *texts)


def test_a_question_with_its_mark_stays_one() -> None:
    page = f"Cane\n\n{PROSE}\n\nFAQs\n\nQ1. Can I stand?\nNo.\n\nQ2. Why?\nIt breaks.\n\n"
    assert heads(page) == [(2, "FAQs")]


# --- pairs and entries ---


def test_the_labels_of_what_speaks_for_a_thing_and_against_it_are_headings() -> None:
    texts = [PROSE, "Pluspunten", "Erg stil", "Goed licht", "Minpunten", "Klein", "Duur", PROSE]
    assert found(*texts) == ["Pluspunten", "Minpunten"]


def test_a_word_over_a_glossary_or_a_record_is_a_heading() -> None:
    terms = ["Hank – a withy, twisted warm", "Stake – what stands, always in pairs"]
    assert found(PROSE, "\n".join(["Glossary", *terms]), gap="\n\n") == ["Glossary"]
    facts = ["Scorers: Zago, Nalin", "Referee: Bressan", "Crowd: 412"]
    assert found(PROSE, OTHER, "The record", *facts) == ["The record"]
    assert found(PROSE, "The record", "It was kept by hand.", "Nobody read it.") == []


# --- as other headings ---


def test_what_stands_over_a_paragraph_as_other_headings_do_is_one_behind_a_caption_too() -> None:
    texts = [PROSE, "The quay", PROSE, "The warden", OTHER, "A gate. Photo taken", "The gate", LAST]
    assert found(*texts[:5], "The gate stood open.", "A long way out", LAST) == [
        "The quay", "The warden", "A long way out",
    ]  # fmt: skip


def test_the_last_row_of_several_alike_heads_no_paragraph() -> None:
    rows = ["Upper Sallow, Lancashire (9 to 88)", "Brynhelyg, Powys (22 to 160)",
            "Nether Pool, Devon (6 to 29)"]  # fmt: skip
    assert found(PROSE, *rows, PROSE, OTHER, gap="\n\n") == []


def test_who_said_what_is_quoted_heads_nothing_behind_a_blank_line() -> None:
    quoted = "« Pierre dit que la terre est une île et qu'il en a vu le bout. Je l'ai coupée. »"
    said = "Jean-Marie Corvaisier, registre des sépultures, 4 février 1797"
    assert found(PROSE, quoted, said, PROSE, OTHER, gap="\n\n") == []


def test_directions_and_cells_head_nothing() -> None:
    assert found(PROSE, "(They all laugh)", PROSE, OTHER) == []
    assert found(PROSE, "元町　匿名　　　　白に青い花", PROSE, OTHER, gap="\n\n") == []


# --- kept ---


def test_a_table_of_contents_behind_the_text_tells_its_headings() -> None:
    sections = ["Add a schedule", "Options", "Missed runs"]
    text = [each for name in sections for each in (name, PROSE)]
    lines = read_lines("\n".join([PROSE, *text, "Yes", "No", "On this page", *sections, "Blog"]))
    assert [lines[i].text for i in sorted(listed_behind(lines))] == sections
    menu = read_lines("\n".join([PROSE, *sections, "Blog", "On this page", *sections]))
    assert listed_behind(menu) == set()


def test_the_last_line_of_a_box_is_a_heading_if_two_of_the_text_are_made_so() -> None:
    long = f"{PROSE} {OTHER}"
    text = [long, "A queue: a late invention", long, "The app: who goes first", long]
    asides = {5: "related-links", 6: "related-links", 7: "related-links"}
    for last, heads in (("The time: lost for whom?", {7}), ("A mayor resigns", set())):
        lines = read_lines("\n".join([*text, "Read more", "A bridge is shut", last, long]))
        assert of_series(lines, asides, 0, len(lines)) == heads


def test_what_would_head_links_heads_the_lines_of_the_text_right_below() -> None:
    works = ["Hours of the Shore. A. Crone in Annals of Tides, Vol. 4, May 2019.",
             "Paired Clocks in a Snail. Liu Yanmei in Neuroethology, Vol. 9, 2024."]  # fmt: skip
    lines = read_lines("\n".join([PROSE, "", "MORE TO EXPLORE", *works, "", "Subscribe"]))
    assert over_own_lines(lines, {1: "related-links", 4: "newsletter"}, 0, len(lines)) == {1}
    assert over_own_lines(lines, {1: "related-links", 2: "related-links"}, 0, len(lines)) == set()


def test_a_list_of_sections_ends_where_the_first_stands_right_below_it() -> None:
    names = ["Our pick", "Runner-up", "How we tested"]
    text = ["Jump to", *names, "Our pick", "Kestrel Mill 2", PROSE, *names[1:2], OTHER, names[2]]
    page = "\n".join(["The best mills", PROSE, *text, LAST, OTHER]) + "\n"
    assert [name for _, name in heads(page)] == ["Our pick", "Kestrel Mill 2", *names[1:]]


def test_a_list_of_sections_tells_those_that_are_lists_themselves() -> None:
    names = ["General", "Papers", "Fees", "Hours"]
    told = [f"{PROSE}\n{OTHER}", "Passport\nProof of rent", LAST, "Town hall\nMonday to Friday"]
    sections = [f"{name}\n{text}" for name, text in zip(names, told, strict=True)]
    page = "\n\n".join(["Moving house", "\n".join(["Contents", *names]), *sections]) + "\n"
    assert [name for _, name in heads(page)] == names
    assert "Passport" not in " ".join(
        page[a.span.start : a.span.end] for a in of_page(page).set_aside
    )


def test_the_name_of_a_section_may_ask() -> None:
    needed = "\n".join(["Wat heb je nodig?", "300 klinkers", "zand", "een hamer"])
    assert found(PROSE, OTHER, needed, LAST, gap="\n\n")[:1] == ["Wat heb je nodig?"]
