"""What a site sets into a text in signs, and headings told by what stands over and under them."""

import pytest

from glossator.readers.clippings.articles import set_in
from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.heading_company import coloned, in_small_letters, stacked
from glossator.readers.clippings.related_headings import heads_related
from glossator.readers.clippings.section_links import without_section_links
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from plain_texts import asides, headings, source

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it."
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."
LAST = (
    "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter."
)


def reading(text: str):  # type: ignore[no-untyped-def]
    return read_clipping(source(text))


@pytest.mark.parametrize(
    "link",
    ["modifier | modifier le code", "редактировать | править код", "Bearbeiten", "編集", "sửa | sửa mã nguồn",
     "kraeftig | kraeftig kilde"],
)  # fmt: skip
def test_a_link_to_edit_a_section_is_cut_off_in_any_language(link: str) -> None:
    text = "\n\n".join(f"{name}[{link}]\n\n{PROSE}" for name in ("History", "Use", "Legacy"))
    shorter, cut, _ = without_section_links(read_lines(text))
    assert [line.text for line in shorter][::2] == ["History", "Use", "Legacy"]
    assert len(cut) == 3


def test_what_brackets_say_of_the_words_before_them_is_no_link() -> None:
    text = "\n\n".join(f"{name} [laughter]\n\n{PROSE}" for name in ("Yes", "No", "Well"))
    assert without_section_links(read_lines(text))[1] == []


SET_IN = [
    (f"{PROSE}\n\nv · t · e\nMills\nPower\tTide mill · Ship mill · Windmill\n", [1, 2, 3]),
    (f"History\nMain article: History of the mills.\n{PROSE}", [1]),
    (f"{PROSE}\nyard_01.jpg (84.12 KB) Viewed 2310 times\n{MORE}", [1]),
    (f"{PROSE}\n\nA dish with carp\n1 of 7\nNext slide\n\n{MORE}", [2]),
    (f"{PROSE}\n\n3 of 7\n\n{MORE}", []),
    (f"{PROSE}\n\nFig. 2. View more\n\n{MORE}", [1]),
    (f"{PROSE}\n\nFig. 2. The mill at low water\n\n{MORE}", []),
    (f"{PROSE}\n🔔 Follow me for weekly notes from the floor.", [1]),
    (f"{PROSE}\n🔔 The bell rang twice that night.", []),
    (f"{PROSE}\n\n- Advertisement -\n\n{MORE}", [1]),
    (f"{PROSE}\n\n광고\n\n{MORE}", [1]),
]


@pytest.mark.parametrize(("text", "found"), SET_IN)
def test_links_and_labels_are_known_by_their_signs(text: str, found: list[int]) -> None:
    lines = read_lines(text)
    assert sorted(set_in(lines, [words_of(line.key) for line in lines])) == found


def test_a_label_over_an_advertisement_is_no_heading() -> None:
    got = reading(f"The boat\n\n{PROSE}\n\n{MORE}\n\nPublicité\n\n{LAST}\n\n{PROSE}")
    assert headings(got) == []
    assert ("advertisement", "Publicité") in asides(got)


@pytest.mark.parametrize(
    "text",
    ["Related Essays", "Additional essays by Ada Lind", "Ähnliche Objekte", "Œuvres liées", "Obras relacionadas",
     "Opere correlate", "Gerelateerde objecten", "Powiązane artykuły", "Relaterade föremål", "Liittyvät teokset",
     "Похожие выставки", "関連作品", "相关展览", "관련 기사", "أعمال ذات صلة"],
)  # fmt: skip
def test_headings_over_links_are_told_by_what_they_are_made_of(text: str) -> None:
    assert heads_related(text)
    said = words_of(text)
    assert said is not None and said.reason == "related-links"


@pytest.mark.parametrize(
    "text", ["Related work", "Additional resources", "More questions", "Other works"]
)
def test_names_of_sections_are_no_such_headings(text: str) -> None:
    assert not heads_related(text)


# --- headings -------------------------------------------------------------------------------------


def test_two_headings_one_over_the_other_stand_in_a_text_without_gaps() -> None:
    text = (
        f"{PROSE}\nThe problem\n{MORE}\nWhat we tried\nScale bars\n{LAST}\nWhat we found\n{PROSE}"
    )
    assert sorted(stacked(read_lines(text))) == [3, 4]
    assert "Scale bars" in [words for _, words in headings(reading(f"The boat\n\n{text}"))]


def test_a_heading_may_resume_the_text_behind_a_table() -> None:
    rows = "Ruler\tError\nWood\t0.6\nSteel\t0.2"
    got = reading(
        f"The boat\n\n{PROSE}\nThe problem\n{MORE}\n{rows}\nWhat we found\n{LAST}\n{PROSE}"
    )
    assert "What we found" in [words for _, words in headings(got)]


def test_labels_that_begin_alike_are_headings_and_what_somebody_says_is_none() -> None:
    dough = "For the dough:\nSift the flour.\nAdd the water.\nFor the sauce:\nPeel the tomatoes."
    assert sorted(coloned(read_lines(dough))) == [0, 3]
    told = "He asked her:\nIs it far?\nHe said then:\nIt is not far."
    assert not coloned(read_lines(told))


def test_a_label_in_capitals_stands_once() -> None:
    once = f"{PROSE}\n\nHOW IT IS DONE:\n{MORE}"
    assert sorted(coloned(read_lines(once))) == [1]
    assert not coloned(read_lines(f"{once}\n\nHOW IT IS DONE:\n{LAST}"))


def test_who_writes_without_capitals_has_headings_in_small_letters() -> None:
    low = [
        each[0].lower() + each[1:] for each in (PROSE, MORE, LAST, PROSE.replace("boat", "ship"))
    ]
    assert in_small_letters(read_lines("\n".join(low)))
    assert not in_small_letters(read_lines("\n".join([*low[:2], PROSE, MORE])))
    text = f"{low[0]}\nfirst: the oars\n{low[1]}\nsecond: the seats\n{low[2]}\n{low[3]}"
    got = headings(reading(f"The boat\n\n{text}"))
    assert [words for _, words in got] == ["first: the oars", "second: the seats"]


def test_numbers_on_keys_head_sections() -> None:
    parts = [f"{n}\ufe0f\u20e3 {name}\n{text}" for n, name, text in
             ((1, "The oars", PROSE), (2, "The seats", MORE), (3, "The quay", LAST))]  # fmt: skip
    got = headings(reading("The boat\n\n" + "\n".join([LAST, *parts])))
    assert len(got) == 3


# --- company --------------------------------------------------------------------------------------


def test_a_sentence_said_again_in_a_text_without_gaps_is_a_pull_quote() -> None:
    long = f"{PROSE} Nobody there kept a diary. They kept their oars."
    got = reading(f"The boat\n\n{MORE}\n{long}\nThey kept their oars.\n{LAST}\n{MORE}")
    assert ("second-copy", "They kept their oars.") in asides(got)
    other = reading(f"The boat\n\n{MORE}\n{long}\nThey sold their oars.\n{LAST}\n{MORE}")
    assert asides(other) == []


def test_a_degree_in_the_byline_does_not_hide_who_the_box_is_about() -> None:
    box = "About the authors\n\nMiriam Oskars is a senior fellow at the Halden Institute.\n@moskars"
    got = reading(f"The boat\n\nBy Dr Miriam Oskars\n\n{PROSE}\n\n{MORE}\n\n{LAST}\n\n{box}")
    assert any("senior fellow" in words for _, words in asides(got))


def test_a_short_title_stands_over_the_choice_of_a_language() -> None:
    menu = "Skip to content\nHome\nHealth\nSearch"
    notice = "This page applies to the north coast. Change region"
    got = reading(f"{menu}\n\n{notice}\n\nWax in the ear\nEnglish (engelska)\n\n{PROSE}\n\n{MORE}")
    assert [field.value for field in got.fields if field.name == "title"] == ["Wax in the ear"]


def test_to_edit_a_table_of_facts_is_none_of_its_rows() -> None:
    rows = "Type\tShip mill\nPower\tRiver\nFirst\t1215\nmodifier - modifier le code - modifier Wikidata"
    got = reading(f"Ship mill\n12 languages\n\n{rows}\n\n{PROSE}\n\n{MORE}")
    assert any(words.startswith("modifier") for _, words in asides(got))
    assert not any("River" in words for _, words in asides(got))


def test_a_line_of_emoji_under_another_makes_no_heading() -> None:
    items = "✅ A locker that does not lock\n✅ A rota that changes\n✅ A door that sticks"
    got = reading(f"The boat\n\n{PROSE}\n{MORE}\n{items}\n{LAST}")
    assert headings(got) == []
