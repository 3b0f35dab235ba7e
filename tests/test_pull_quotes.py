"""What stands once more by itself: pull quotes, and the head of a text over a part of it."""

import pytest

from glossator.model.documents import SetAside
from glossator.model.trees import Guess
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.head_again import head_again, standfirst_again
from glossator.readers.clippings.signatures import whole_line
from plain_texts import lines_of

FILL = [
    f"On day {day} boat {day * 7} lay at quay {day * 3}, and {day * 11} people looked at it for hours."
    for day in range(1, 41)
]
KACI = "Hamid Kaci came late, and said what he thought of the timetable to everybody in the hall."
SAID = (
    "“A service is a thing that answers,” Kaci told the hall, looking round. “It does not wait for"
    " you to ask it twice.” Nobody clapped, he says, but two of them wrote it down."
)


def asides(*texts: str) -> tuple[SetAside, ...]:
    return clean("\n\n".join([KACI, FILL[0], *texts])).set_aside


@pytest.mark.parametrize(
    "quote",
    ["It does not wait for you to ask it twice.", "“It does not wait for you to ask it twice”",
     "A service is a thing that answers. It does not wait for you to ask it twice.",
     "“It does not wait for you to ask it twice”, says Hamid Kaci",
     "Kaci does not wait for you to ask it twice, but two of them"],
)  # fmt: skip
def test_words_of_a_paragraph_near_by_are_a_pull_quote(quote: str) -> None:
    said = SAID.replace(
        "Nobody", "It does not wait for you to ask it twice, but two of them, and nobody"
    )
    (aside,) = asides(said, quote, FILL[1])
    assert aside.reason == "second-copy"
    assert "a pull quote" in aside.evidence


def test_a_quoted_phrase_heads_the_paragraph_that_says_it_and_repeats_the_one_above() -> None:
    quote = "“A service is a thing that answers”"
    assert asides(quote, SAID, FILL[1]) == ()
    assert [aside.reason for aside in asides(SAID, quote, FILL[1])] == ["second-copy"]
    signed = asides(SAID, f"{quote}\nHamid Kaci, teacher", FILL[1])
    assert [aside.reason for aside in signed] == ["second-copy", "second-copy"]


def test_what_is_far_below_is_quoted_by_an_introduction_and_far_above_by_a_pull_quote() -> None:
    quote = "It does not wait for you to ask it twice, and never did."
    whole = (
        f"He had thought about it for years. {quote} So he left the hall, and did not come back."
    )
    (aside,) = asides(whole, *FILL[2:], quote, FILL[1])
    assert aside.reason == "second-copy"
    assert asides(f"“{quote}”", *FILL[2:], whole, FILL[1]) == ()


def test_a_text_may_end_in_what_it_said_far_above() -> None:
    quote = "It does not wait for you to ask it twice, and never did."
    whole = (
        f"He had thought about it for years. {quote} So he left the hall, and did not come back."
    )
    assert asides(whole, *FILL[2:], quote) == ()


def test_a_card_says_title_author_and_standfirst_again() -> None:
    head = (
        "Brown butter plum cake\nBy Ada Lind\n12 May 2024\n\nA cake that keeps for days, they say."
    )
    card = "Brown butter plum cake\nAda Lind\nA cake that keeps for days, they say."
    found = clean("\n\n".join([head, KACI, SAID, card, FILL[1]])).set_aside
    assert [aside.reason for aside in found] == ["repeated-title", "second-copy", "second-copy"]


def test_a_line_in_a_script_without_spaces_may_begin_with_a_name_in_quotation_marks() -> None:
    kinds = "“田豆”目前有三个版本，主要区别在于通信方式和探针数量："
    told = (
        "这款名为“田豆”的设备外形像一枚加粗的棒棒糖，插入土中即可工作，每隔三十分钟测量一次温度。"
    )
    assert asides(told, kinds, FILL[1]) == ()


def test_a_quotation_alone_may_leave_out_words_of_the_paragraph_above() -> None:
    told = "For the ferry was, in all its misery, an hour that belonged to nobody, and we took it."
    quote = "“The ferry was an hour that belonged to nobody.”"
    (aside,) = asides(told, quote, FILL[1])
    assert aside.reason == "second-copy"
    assert asides(told, "“The ferry was an hour that nobody belonged to.”", FILL[1]) == ()
    assert asides("“The ferry was an hour of nobody”", told, FILL[1]) == ()


def test_a_quotation_over_its_speaker_is_a_pull_quote_in_a_text_without_blank_lines_too() -> None:
    text = "\n".join(
        [
            KACI,
            SAID,
            FILL[0],
            "“It does not wait for you to ask it twice.”",
            "Hamid Kaci, teacher",
            FILL[1],
        ]
    )
    found = [text[each.span.start : each.span.end] for each in clean(text).set_aside]
    assert found == ["“It does not wait for you to ask it twice.”", "Hamid Kaci, teacher"]


def test_the_label_over_a_pull_quote_goes_with_it() -> None:
    label, quote = asides(SAID, "Zitat", "“It does not wait for you to ask it twice.”", FILL[1])
    assert label.evidence == "says that a pull quote is below"
    assert quote.reason == "second-copy"


def test_a_standfirst_goes_with_the_title_said_again_though_a_box_has_this() -> None:
    standfirst = "A thick soup that tastes of bonfires and orchards, made in one pot with two pounds of roots."
    lines = lines_of(
        "\n\n".join(
            [
                "A soup for the ferry",
                standfirst,
                KACI,
                FILL[0],
                "A soup for the ferry",
                standfirst,
                FILL[1],
            ]
        )
    )
    statements = {0: whole_line("title", lines[0], Guess(evidence="a title", confidence=1))}
    assert set(head_again(lines, 1, len(lines), {4}, statements)) == {5}


def test_a_file_named_over_its_words_is_no_pull_quote() -> None:
    code = "Make it so with chmod 755 /usr/local/bin/tide-table and run it as /usr/local/bin/tide-table."
    assert asides("/usr/local/bin/tide-table", code, FILL[1]) == ()
    assert asides("docker_compose.override.yml", code, FILL[1]) == ()


def test_a_whole_quotation_set_in_without_gaps_is_a_pull_quote() -> None:
    text = (
        "　港の朝は静かだった。船は一隻も出ていない。漁師たちは網を干しながら、空を見上げている。\n"
        "　「音を聞きなさい。目では遅い」。岡さんが弟子に最初に教えたのは、目ではなく耳を使うことだった。\n"
        "　弟子は毎朝、釜のそばに座って音を聞いた。三年かかって、やっと一人で薪を引けるようになった。\n"
        "「音を聞きなさい。目では遅い」\n"
        "　春になると島には客が来る。宿は二軒しかないので、予約は一月でいっぱいになるという話だ。"
    )
    (aside,) = [each for each in clean(text).set_aside if each.reason == "second-copy"]
    assert text[aside.span.start : aside.span.end] == "「音を聞きなさい。目では遅い」"


def test_what_somebody_says_again_in_a_story_is_told() -> None:
    said = "“Who is there at this hour of the night?”"
    text = (
        f"He knocked and waited. She asked: {said}\n{said}\nNobody answered, and the rain went on."
    )
    assert [each for each in clean(text).set_aside if each.reason == "second-copy"] == []


LEDGER = (
    "These are small debts, and he tells them so that all may laugh. “A man who says he owes"
    " nothing,” Pruett writes in the last entry of all, “has not looked to see what he stands in.”"
)


@pytest.mark.parametrize(
    ("quote", "again"),
    [("“A man who says he owes nothing has not looked to see what he stands in.”", True),
     ("“A man who says he owes much has never looked up to see what he stands in.”", False),
     ("“He owes nothing.”", False),
     ("A man who says he owes nothing has not looked to see what he stands in.", False)],
)  # fmt: skip
def test_a_quotation_close_under_what_it_leaves_words_out_of_is_a_pull_quote(
    quote: str, again: bool
) -> None:
    found = clean("\n".join([KACI, FILL[0], LEDGER, quote, FILL[1]])).set_aside
    assert [aside.reason for aside in found] == ["second-copy"] * again


CAKE = "The company opened two hundred of them, since people in no hurry buy more cake. {}."


@pytest.mark.parametrize(
    ("said", "again"),
    [("If kindness will not do it, let cake", True), ("Let cake do it", False)],
)
def test_the_last_sentence_said_again_without_its_stop_is_a_pull_quote(
    said: str, again: bool
) -> None:
    found = asides(CAKE.format(said), said, FILL[1])
    assert [aside.reason for aside in found] == ["second-copy"] * again
    assert not asides(CAKE.format(f"And yet {said}"), said, FILL[1])


def test_a_standfirst_that_stands_once_more_in_the_text_is_a_second_copy() -> None:
    said = "The old bookseller says that what people lack is no book but a stool to sit on."
    lines = lines_of("The Man Who Sold Stools", said, *FILL[:4], said, FILL[5])
    stated = {1: whole_line("subtitle", lines[1], Guess(evidence="", confidence=1))}
    assert set(standfirst_again(lines, 2, len(lines), {0, 1}, stated)) == {6}
    refrain = lines_of("The Man Who Sold Stools", said, *FILL[:4], said, FILL[5], said)
    assert not standfirst_again(refrain, 2, len(refrain), {0, 1}, stated)


def test_the_name_alone_behind_a_pull_quote_in_a_text_of_gaps_says_whose_it_is() -> None:
    told = f"{FILL[2]} Hamid Kaci stood by the door, and had said nothing at all until then."
    quote = "“It does not wait for you to ask it twice”"
    out = asides(told, quote, "Hamid Kaci", SAID, FILL[1])
    assert [aside.evidence for aside in out][1] == "says whose a pull quote is"


def test_one_of_several_names_behind_a_pull_quote_heads_its_part() -> None:
    told = f"{FILL[2]} Hamid Kaci stood by the door, and had said nothing at all until then."
    quote = "“It does not wait for you to ask it twice”"
    out = asides(told, SAID, quote, "Hamid Kaci", FILL[1], FILL[3], "Ada Lind", FILL[4])
    assert [aside.evidence for aside in out if "whose" in aside.evidence] == []


def test_a_sentence_whose_words_stand_right_above_is_a_pull_quote_however_short() -> None:
    said = "I think we were never very good at waiting for boats, and that halls like my father's helped us."
    (aside,) = asides(said, "We were never very good at waiting.", FILL[1])
    assert aside.reason == "second-copy"
    assert asides(said, "We were never good.", FILL[1]) == ()


@pytest.mark.parametrize(
    ("quote", "first"),
    [("“It does not wait for you to ask.”", ""),
     ("“It does not wait for you to ask twice.”", "“It does not wait for you to ask it twice.”"),
     ("“A service is a thing that answers”, Hamid Kaci", "")],
)  # fmt: skip
def test_a_pull_quote_in_other_words_shows_what_the_paragraph_says(quote: str, first: str) -> None:
    (aside,) = asides(SAID, quote, FILL[1])
    assert (aside.reason, aside.differs) == ("second-copy", first)


def test_a_heading_of_one_long_word_that_the_text_below_has_is_no_pull_quote() -> None:
    below = (
        "Das Büro zeigte, was es zur Hochwassersimulation gerechnet hat, auf einer großen Karte."
    )
    assert asides(FILL[1], "Hochwassersimulation", below, FILL[2]) == ()
