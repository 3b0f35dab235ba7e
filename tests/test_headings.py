"""Headings by evidence that adds up: short lines that head something, and those that do not."""

import pytest

from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.headings import find_headings
from glossator.readers.clippings.numbered_steps import first_numeral, steps
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import read_lines
from plain_texts import lines_of

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."


def found(*texts: str) -> dict[str, int]:
    """Headings among `texts`, each a line with blank lines round it, and their levels."""
    lines = lines_of(*texts)
    return {lines[i].text: heading.level for i, heading in sorted(find_headings(lines).items())}


@pytest.mark.parametrize(
    "text",
    ["The Cost of Boats", "What it cost", "THE COST", "Kosten", "Fazit", "A cost: the boats", "Cost (2024)", "总结"],
)  # fmt: skip
def test_a_short_line_over_a_paragraph_is_a_heading(text: str) -> None:
    assert found(PROSE, text, PROSE) == {text: 2}


@pytest.mark.parametrize(
    "text",
    ["It cost a lot.", "and so on", "“The cost”", "It cost,", "https://example.org/cost", "12", "Tags: boats, cats",
     "A line that goes on for rather more words than any heading would, and has no end"],
)  # fmt: skip
def test_other_short_lines_are_none(text: str) -> None:
    assert found(PROSE, text, PROSE) == {}


def test_a_line_over_a_short_line_or_over_nothing_heads_nothing() -> None:
    assert found(PROSE, "A boat", "A cat", "A name") == {}
    assert found(PROSE, "The Cost of Boats") == {}


def test_a_heading_needs_no_blank_line_below_it() -> None:
    lines = read_lines(f"{PROSE}\n\nWhat it cost\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n")
    assert list(find_headings(lines)) == [1]


def test_in_a_text_without_blank_lines_a_short_line_between_paragraphs_is_a_heading() -> None:
    lines = read_lines(f"{PROSE}\nWhat it cost\n{PROSE}\n{PROSE}\n")
    assert list(find_headings(lines)) == [1]


def test_several_questions_over_answers_are_headings_and_a_single_one_is_not() -> None:
    assert found(PROSE, "Who paid for it?", PROSE, "Who was paid?", PROSE) == {
        "Who paid for it?": 2,
        "Who was paid?": 2,
    }
    assert found(PROSE, "And who paid for it?", PROSE) == {}


def test_numbered_sections_are_headings_and_a_numbered_list_is_none() -> None:
    assert found("1. Boats", PROSE, "2. Cats", PROSE) == {"1. Boats": 2, "2. Cats": 2}
    assert found("1. Boats", "2. Cats", "3. Names", PROSE) == {}


def test_numbered_sections_right_under_a_heading_are_one_deeper() -> None:
    assert found(
        PROSE, "Three Things", "1. Boats", PROSE, "2. Cats", PROSE, "The End of It", PROSE
    ) == {
        "Three Things": 2,
        "1. Boats": 3,
        "2. Cats": 3,
        "The End of It": 2,
    }


def test_a_section_of_a_section_is_one_deeper() -> None:
    assert found("1. Boats", PROSE, "1.1 Small boats", PROSE, "2. Cats", PROSE) == {
        "1. Boats": 2,
        "1.1 Small boats": 3,
        "2. Cats": 2,
    }


def test_sections_of_a_section_without_a_number_skip_no_level() -> None:
    assert found(PROSE, "Three Things", "1.1 Small boats", PROSE, "1.2 Large boats", PROSE) == {
        "Three Things": 2,
        "1.1 Small boats": 3,
        "1.2 Large boats": 3,
    }


def test_an_underlined_line_is_a_heading() -> None:
    lines = read_lines(f"Boats\n=====\n\n{PROSE}\n\nCats\n----\n\n{PROSE}\n")
    assert [
        (i, each.level, each.underlined) for i, each in sorted(find_headings(lines).items())
    ] == [
        (0, 2, True),
        (3, 3, True),
    ]


def test_in_a_conversation_a_short_line_is_an_answer() -> None:
    lines = lines_of(PROSE, "Maybe Next Year", PROSE)
    assert find_headings(lines, spoken=True) == {}


def test_of_an_addresss_lines_none_is_a_heading() -> None:
    address = "The Quay Press\n\nLanding Lane\n\nPort Ellen\n\nThe Isle of Islay\n\n"
    lines = read_lines(f"{PROSE}\n\n{address}{PROSE}\n")
    assert len(find_headings(lines)) <= 1


def test_names_of_sections_are_known_in_several_languages() -> None:
    assert all(
        map(is_familiar, ("Introduction", "FAZIT", "En résumé", "Conclusión", "结论", "FAQs"))
    )
    assert not any(map(is_familiar, ("Introducing the boats", "Boats", "")))


def test_small_words_do_not_count_for_title_case() -> None:
    assert is_title_case("The Cost of the Boats")
    assert not is_title_case("The cost of the Boats and of the cats")


def test_signs_set_a_heading_off_and_a_time_stands_over_one() -> None:
    long = "The boat left before it was light, and nobody on the quay saw who was rowing it."
    text = f"{long}\n\n~ The results ~\n\nnone so far\n\n{long}\n\n15:48\nThe bridge stays shut\n{long}"
    lines = lines_of(text)
    found = {lines[i].text for i in find_headings(lines)}
    assert found == {"~ The results ~", "The bridge stays shut"}


def test_a_byline_over_the_first_paragraph_is_no_heading() -> None:
    long = "The boat left before it was light, and nobody on the quay saw who was rowing it."
    lines = lines_of(f"By Ada Lind, Faculty of Boats\n\n{long}\n\nThe Empty Quay\n\n{long}")
    assert [lines[i].text for i in find_headings(lines)] == ["The Empty Quay"]


def test_of_many_questions_longer_ones_that_stand_alone_are_headings_too() -> None:
    short = ["How did you work?", "What do you read?", "Who brought the bread?"]
    long = "You began to write only when you were off the boats. Why not before, at night?"
    quoting = "“The Oar” is the funniest chapter you have written. Where did it come from?"
    lines = [each for text in (*short, long, quoting) for each in (text, PROSE)]
    assert set(found(*lines)) == {*short, long, quoting}
    assert long not in found(PROSE, long, PROSE)


def test_a_line_over_a_row_of_facts_is_a_heading_and_a_fact_over_facts_is_none() -> None:
    facts = "Where: Harbour Hall\nWhen: Saturday"
    lines = read_lines(f"{PROSE}\n\nIf you go\n\n{facts}\n\n{PROSE}")
    assert [lines[i].text for i in find_headings(lines)] == ["If you go"]
    lines = read_lines(f"{PROSE}\n\nPay: by the hour\nHours: 30\nPlace: Holm\n\n{PROSE}")
    assert not find_headings(lines)


def test_a_caption_that_begins_with_the_number_of_a_table_is_none() -> None:
    assert found(PROSE, "Table 1. Program Design by Town", PROSE) == {}
    assert found(PROSE, "Tabelle 2: Kosten je Ort", PROSE) == {}


def test_days_and_labels_with_a_colon_head_what_stands_under_them() -> None:
    days = "Friday 14 June\n\nA walk\n\nSaturday 15 June\n\nA song"
    lines = read_lines(f"{PROSE}\n\n{days}")
    assert {lines[i].text for i in find_headings(lines)} >= {"Friday 14 June", "Saturday 15 June"}
    labels = "\n\n".join(
        f"{day}:\nFog will lift by nine." for day in ("Today", "Tonight", "Friday")
    )
    lines = read_lines(f"{PROSE}\n\n{labels}")
    assert [lines[i].text for i in sorted(find_headings(lines))] == [
        "Today:",
        "Tonight:",
        "Friday:",
    ]


def test_sections_numbered_in_small_roman_figures_are_headings() -> None:
    assert len(found(PROSE, "i. wood, five bars", PROSE, "ii. the twine years", PROSE)) == 2


def test_a_line_over_quantities_or_over_questions_is_a_heading() -> None:
    items = "2 kg of tomatoes\n4 onions\n60 g of salt\nginger"
    assert found(PROSE, "What goes in", items, "What you do", PROSE) == {
        "What goes in": 2, "What you do": 2,
    }  # fmt: skip
    asked = found(PROSE, "Three for the master", "Who paid?", PROSE, "Who rowed?", PROSE)
    assert list(asked) == ["Three for the master", "Who paid?", "Who rowed?"]


@pytest.mark.parametrize(
    "text",
    ["47 days\nthe median time a pump waits", "We recommend that:", "A map of the harbour in May"],
)
def test_figures_formulas_greetings_lines_that_lead_on_and_captions_head_nothing(text: str) -> None:
    assert found(PROSE, text, PROSE) == {}


def test_short_lines_that_open_groups_are_headings_where_others_stand_over_paragraphs() -> None:
    changes = "Breaking changes\nThe reporter counts in nanoseconds, as whole numbers. #3988"
    parts = [f"{name}\n{PROSE}" for name in ("The wood", "The wheels", "The oars")]
    assert "Breaking changes" in found(*parts, changes, parts[0].replace("wood", "rope"))


def test_a_phrase_in_brackets_may_begin_a_heading_in_a_script_without_spaces() -> None:
    told = (
        "古賀さんの布には日付がない。だから客は急がないし、店もまた急がない。そう言って彼は笑った。"
    )
    heads, said = "「最後かもしれない」が生む会話", "「最後かもしれないですね。」"
    assert heads in found(told, heads, told[3:])
    assert said not in found(told, said, told[3:])


def test_an_assignment_in_a_script_heads_nothing() -> None:
    assert found(PROSE, 'CLAIM = """', PROSE) == {}


def test_a_quotation_over_a_question_heads_a_part_of_an_interview() -> None:
    quote = "«Zinn ist teurer als meine Leute»"
    answer = "Das war im Mai, als der Fluss noch über der Wiese stand und keiner zur Mühle kam."
    asked = "Und was hat es Sie am Ende alles in allem gekostet, wenn man die Leute mitrechnet?"
    talk = lines_of("Wann war das?", answer, quote, asked, answer)
    assert [talk[i].text for i in find_headings(talk, spoken=True)] == [quote]
    later = lines_of("Wann war das?", answer, quote, answer, asked)
    assert not find_headings(later, spoken=True)


def test_footnotes_one_under_the_other_are_no_numbered_sections() -> None:
    text = f"{PROSE}\n\n1\n{PROSE}\n2\n{PROSE}\n3\n{PROSE}"
    assert not find_headings(lines_of(text))
    apart = f"1\n\n{PROSE}\n\n2\n\n{PROSE}"
    assert len(find_headings(lines_of(apart))) == 2


def test_labels_that_lead_on_with_dots_are_headings_if_there_are_two() -> None:
    lines = lines_of(
        PROSE, "Buy it if...\nYou write as you read\nDon't buy it if...\nYou read in the bath"
    )
    assert sorted(find_headings(lines)) == [1, 3]
    assert not find_headings(lines_of(PROSE, "Buy it if...\nYou write as you read"))


def test_lists_may_have_their_glyphs_in_lines_of_their_own() -> None:
    lines = lines_of(
        f"{PROSE}\n\n{PROSE}\nPros\n+\nA month on one charge\nCons\n-\nIt fears the rain"
    )
    assert sorted(lines[i].text for i in find_headings(lines)) == ["Cons", "Pros"]


def test_one_of_several_questions_may_stand_over_what_leads_on_to_a_list() -> None:
    list_ = "keep still,\nand go away slowly."
    asked = found("Row\tHour\nOne\t8", "What did the camera see?", PROSE, "Row\tHour\nOne\t8",
                  "What to do if you meet one?", "The office has some simple rules:", list_)  # fmt: skip
    assert list(asked) == ["What did the camera see?", "What to do if you meet one?"]


def test_a_line_close_over_years_heads_them_and_the_first_row_of_a_table_does_not() -> None:
    years = "1926 The line opens\n1958 Most trains\n1989 The line is closed"
    assert "The line in years" in found(PROSE, f"The line in years\n{years}", PROSE)
    table = "Year\tPassages\n1926\t41\n1958\t67\n1989\t3"
    assert "Year\tPassages" not in found(PROSE, table, PROSE)


def test_a_heading_may_begin_with_the_name_of_a_button() -> None:
    assert "“Review duplicates” is greyed out" in found(
        PROSE, "“Review duplicates” is greyed out", PROSE
    )
    said = "“Review it twice” she said and left,"
    assert said not in found(PROSE, said, PROSE)


def test_what_a_picture_is_of_heads_nothing() -> None:
    assert not found(PROSE, "Cross-section of the culvert, from the survey of 1898", PROSE)


# --- company and shape ----------------------------------------------------------------------------

LONG = (
    f"{PROSE} By noon they were gone again, all but one, which had a cat on it and no name at all."
)


def close(*lines: str) -> dict[str, int]:
    """Headings among `lines`, which stand without gaps, or with those that are written."""
    read = read_lines("\n".join(lines))
    return {read[i].text: heading.level for i, heading in sorted(find_headings(read).items())}


def test_days_that_are_counted_are_headings_even_if_one_is_long() -> None:
    days = (
        "Dzień 1: Osowice – Karpino (41 km)",
        "Dzień 2: Karpino – Zawady – Brzostek – Rudziany (63 km, w tym 4 łódką)",
        "Dzień 3: Brzostek – Rudziany (58 km)",
    )
    assert tuple(found(days[0], PROSE, days[1], PROSE, days[2], PROSE)) == days


def test_the_sections_of_a_file_of_settings_are_no_headings() -> None:
    unit = "[Service]\nType=oneshot\nExecStart=/usr/local/bin/tide\n\n[Timer]\nOnCalendar=daily"
    assert close(PROSE, "", *unit.split("\n"), "", PROSE) == {}
    song = "[Chorus]\nThe boats are gone\nThe boats are gone\n\n[Verse]\nAnd nobody could say"
    assert set(close(PROSE, "", *song.split("\n"), "", PROSE)) == {"[Chorus]", "[Verse]"}


def test_what_is_for_a_thing_and_what_against_it_are_headings_without_gaps() -> None:
    lists = "For\nNo oil needed\nLight in the hand\nAgainst\nThe app is slow\nOnly three sizes"
    assert set(close(PROSE, "", PROSE, "", *lists.split("\n"), "", PROSE, "", PROSE)) >= {
        "For",
        "Against",
    }


def test_a_single_line_in_small_letters_is_none_among_headings_with_capitals() -> None:
    heads = ("The Cost", "The Boats", "The Quay", "The Cat")
    texts = [each for head in heads for each in (head, PROSE)]
    assert set(found(PROSE, "bread on the tile", *texts)) == {*heads} - {"bread on the tile"}
    assert "bread on the tile" in found(PROSE, "bread on the tile", LONG, "what it cost", PROSE)


@pytest.mark.parametrize(
    ("above", "name", "below"),
    [
        ("Yours, at a small distance,", "Imogen Reed", PROSE),
        (PROSE, "The keepers of the quay", "P.S. The letter of this month is the one about stairs, as you know."),
        (PROSE, "The keepers of the quay", "(This letter was written by Marta, and corrected by Luca again.)"),
    ],
)  # fmt: skip
def test_what_signs_a_letter_heads_nothing(above: str, name: str, below: str) -> None:
    assert name not in found(PROSE, LONG, above, name, below)
    assert name in found(PROSE, LONG, PROSE, name, PROSE)


STEP = "Cut the old cord away and keep a piece of it, since you will want to compare the two later."
WARNED = "Tip: a blunt knife tears the cord, and what is torn cannot be tied again by anybody."


def test_numbers_alone_over_one_paragraph_each_are_steps_and_no_headings() -> None:
    rows = f"Part 1: Taking it off\n1\n{STEP}\n2\n{STEP}\n{WARNED}\n3\n{STEP}\nPart 2: Putting it on\n4\n{STEP}"
    lines = lines_of(PROSE + "\n" + rows)
    assert [lines[i].text[:6] for i in sorted(find_headings(lines))] == ["Part 1", "Part 2"]
    ends = steps(lines)
    assert [lines[i].text for i in ends] == ["1", "2", "3", "4"]
    assert [end - i for i, end in ends.items()] == [2, 3, 2, 2]


def test_numbers_over_several_paragraphs_each_are_headings() -> None:
    lines = lines_of("\n".join(f"{n}\n{PROSE}\n{PROSE}\n{PROSE}" for n in (1, 2, 3)))
    assert not steps(lines)
    assert [lines[i].text for i in sorted(find_headings(lines))] == ["1", "2", "3"]


def test_a_first_section_may_be_numbered_right_under_what_is_no_paragraph() -> None:
    lines = lines_of(f"Ada Lind, The Quay\nI\n{PROSE}\n{PROSE}\nII\n{PROSE}\n{PROSE}")
    assert [lines[i].text for i in sorted(find_headings(lines))] == ["I", "II"]
    assert first_numeral(lines) == 1
    assert first_numeral(lines_of(f"I\n{PROSE}\nIII\n{PROSE}")) is None
    assert first_numeral(lines_of(f"1\n{PROSE}\n2\n{PROSE}\n3\n{PROSE}")) == 0
    assert first_numeral(lines_of(f"1\n{PROSE}\n2\n{PROSE}\n4\n{PROSE}")) is None


@pytest.mark.parametrize(
    "code",
    ["find /srv/dumps -name '*.gz' -mtime +7 -delete", "cp notes.db /mnt/spare/notes.db",
     "zcat access.log.gz | sort", "make install && make check"],
)  # fmt: skip
def test_a_command_between_paragraphs_is_no_heading(code: str) -> None:
    assert not found(PROSE, code, PROSE)
    assert not found(
        "The job is a single line, and it has run every night for a year or more:", code, PROSE
    )


@pytest.mark.parametrize(
    "heading", ["Before and after", "well-known harbours", "A and/or B", "Why -1 is a number"]
)
def test_a_dash_or_stroke_inside_makes_no_command_of_a_heading(heading: str) -> None:
    assert found(PROSE, heading, PROSE)


def test_a_fact_over_another_is_no_heading() -> None:
    facts = "Difficulty: Moderate\nTime required: three hours, plus a whole day to dry out well"
    assert not find_headings(lines_of(f"{PROSE}\n{facts}\n{PROSE}"))
    assert found(PROSE, "Cost: about forty a metre", PROSE)


def test_who_speaks_over_what_is_said_is_no_heading_and_the_line_over_them_is() -> None:
    turns = [
        f"{name}, keeper of the quay:\n— {PROSE}" for name in ("Olga Barm", "Vik Degt", "Egor Sin")
    ]
    assert set(found(PROSE, "What they said behind the match", *turns)) == {
        "What they said behind the match"
    }
    labels = [
        f"{name}:\n{PROSE}" for name in ("The first boat", "The second boat", "The third boat")
    ]
    assert len(found(PROSE, *labels)) == 3


def test_whose_a_quotation_is_heads_nothing() -> None:
    quoted = "« On ne meurt pas dans l’escalier, on y reprend son souffle. »"
    assert not find_headings(
        lines_of(f"{PROSE}\n{quoted}\nHonorine Vasse, Carnets du Quai\n{PROSE}")
    )


@pytest.mark.parametrize(
    "call",
    ["Jetzt Demo buchen", "Book a free demo", "Order yours today", "2024 sale, half the price >>",
     "点击抢购早鸟票五折起名额有限>>", "Pide tu presupuesto"],
)  # fmt: skip
def test_the_words_of_a_button_head_nothing(call: str) -> None:
    assert not found(PROSE, call, PROSE)


@pytest.mark.parametrize(
    "heading",
    ["Order and disorder", "Heute schon gelacht", "Try again", "« On ne vend pas du rêve »",
     "Une passerelle provisoire ? « Trop tard »", "Get to know the trial", "Reserve and its uses"],
)  # fmt: skip
def test_a_heading_may_begin_as_a_button_does(heading: str) -> None:
    assert found(PROSE, heading, PROSE)


def test_a_day_in_any_language_is_no_heading_unless_there_are_several_apart() -> None:
    assert not find_headings(lines_of(f"{PROSE}\n18 Marzec 2023\n{PROSE}"))
    assert len(found(PROSE, "18 May 2023", PROSE, "19 May 2023", PROSE)) == 2
    assert found(PROSE, "12 Monkeys 1995", PROSE)


def test_a_heading_may_stand_over_one_short_sentence_and_a_paragraph() -> None:
    texts = (PROSE, "What I found", "The answer is 148.", PROSE, PROSE)
    assert set(found(*texts)) == {"What I found"}
    assert not found(PROSE, "what I found", "The answer is 148.", PROSE, PROSE)
    assert not found(PROSE, "What I found", "The answer is 148.", "And no more than that.")


def test_a_heading_may_stand_over_short_sentences_a_line_each() -> None:
    items = "It is made in one pot.\nNobody will notice it is vegan.\nIt keeps for four days."
    assert set(found(PROSE, "Why you will like it", items, PROSE)) == {"Why you will like it"}
    assert not found(PROSE, "Why you will like it", "It is made in one pot.\nIt keeps.", PROSE)


def test_the_name_of_questions_apart_is_a_heading_though_sites_have_it_in_their_foot() -> None:
    asked = "¿Puedo hacerlos en olla rápida? Sí, veinticinco minutos desde que sube la válvula."
    assert "Preguntas frecuentes" in found(
        PROSE, "Preguntas frecuentes", f"{asked}\n{asked}", PROSE
    )


def test_of_headings_apart_from_their_text_the_one_close_to_it_is_a_label() -> None:
    sections = [text for n in range(5) for text in (f"The Jar of {n} Keys", PROSE, PROSE)]
    texts = (PROSE, f"Dev Castel for The Quay\n{PROSE}", *sections)
    assert "Dev Castel for The Quay" not in found(*texts)
    assert len(found(*texts)) == 5
    assert len(found(PROSE, *sections, f"The Last of Them\n{PROSE}", *sections[:3])) == 6


def test_under_a_heading_that_the_contents_list_another_may_stand() -> None:
    lines = lines_of(
        f"{PROSE}\nうまくいかないとき\n「見つかりません」と表示される\n{PROSE}\n{PROSE}"
    )
    heads = find_headings(lines, sections={lines[1].start})
    assert sorted(heads) == [1, 2]


def test_the_name_of_a_list_without_gaps_heads_its_short_lines() -> None:
    lines = read_lines("\n".join([PROSE, "Serves: 6", "Ingredients", "400 g of old bread",
                                  "2 potatoes", "1 red onion", PROSE]))  # fmt: skip
    assert [lines[i].text for i in find_headings(lines)] == ["Ingredients"]


def test_a_line_behind_the_sign_of_headings_is_one_over_whatever_stands_below() -> None:
    said = "牡蠣の殻は毎年大量に発生しますが、一部しか使われていません。浜に積まれたままの地域も少なくありません。"
    assert set(found(said, "■「海盤」の3つの特長", "1. 軽さ", said)) >= {"■「海盤」の3つの特長"}
    assert "◇ 2021 결과 (11일·관중 6,814명)" in found(
        said, "◇ 2021 결과 (11일·관중 6,814명)", "서해 3-2 한밭"
    )


@pytest.mark.parametrize(
    "name", ["Lagar och regler", "Rechtsgrundlagen", "更新履歴", "Version history"]
)
def test_laws_and_what_was_changed_are_names_of_sections(name: str) -> None:
    assert is_familiar(name)


@pytest.mark.parametrize(
    "line",
    [".local/share/Trash/", '30 12 * * * $HOME/bin/run.sh || notify-send "It failed"', "~/notes/today"],
)  # fmt: skip
def test_paths_and_times_of_a_command_are_no_headings(line: str) -> None:
    assert line not in found(PROSE, line, PROSE)


def test_facts_with_gaps_between_are_no_headings() -> None:
    rows = ["Broad beans: 6.2 kg (5.9 kg)", "Beetroot: 11 kg (7 kg)", "Carrots: hardly any (4 kg)"]
    assert not set(rows) & set(found(PROSE, "Here is the rest of it:", *rows, PROSE))


LONGER = (
    f"{PROSE} What they carried was told to nobody, and what they left behind was sold by weight."
)


def test_a_line_close_over_its_text_under_a_list_is_a_heading_where_others_are_set_so() -> None:
    parts = [f"{name}\n{LONGER}" for name in ("The audit", "Six weeks later", "What to try")]
    lines = read_lines(
        "\n\n".join([LONGER, *parts, "It ran:", "SELECT name FROM boats;"])
        + f"\nThe meeting\n{LONGER}"
    )
    assert lines[-2].text in {lines[i].text for i in find_headings(lines)}
    few = read_lines(f"{LONGER}\n\nIt ran:\n\nSELECT name FROM boats;\nThe meeting\n{LONGER}")
    assert not find_headings(few)


def test_a_number_over_the_title_of_its_section_is_a_heading_too() -> None:
    assert found(PROSE, "01", "The year it shut", PROSE, "02", "What was left", PROSE) == {
        "01": 2, "The year it shut": 2, "02": 2, "What was left": 2
    }  # fmt: skip
    assert "7" not in found(PROSE, "7", "The year it shut", PROSE, "4", "What was left", PROSE)


def test_questions_answered_in_quotation_marks_are_a_talk_and_no_headings() -> None:
    answer = "«I keep them because they are brought to me, and nobody has told me to stop it yet.»"
    asked = ("How is that?", "What do they tell you?", "And what will you do then?")
    assert found(PROSE, *(each for ask in asked for each in (ask, answer)), PROSE) == {}


def test_what_is_quoted_of_an_answer_and_who_helped_with_a_text_head_nothing() -> None:
    assert found(PROSE, "> written on a card next to it", PROSE) == {}
    for line in (
        "Additional reporting by Ada Lind in Cardiff",
        "Mitarbeit: Ida Holm",
        "Traducción de Ana Ruiz",
    ):
        assert found(PROSE, line, PROSE) == {}


def test_what_a_recipe_takes_is_no_heading() -> None:
    row = (
        "1 ½ cups cornmeal",
        "¾ cup all-purpose flour",
        "⅓ cup light brown sugar, plus one spoon of it for the top",
    )
    assert found(PROSE, *row, PROSE) == {}


def test_what_a_table_is_called_with_its_year_is_its_caption() -> None:
    lines = read_lines(
        f"{LONGER}\n\nHubs by region, open at the end of 2025\nRegion\tHubs\nNorth\t52\n\n{LONGER}"
    )
    assert not find_headings(lines)
