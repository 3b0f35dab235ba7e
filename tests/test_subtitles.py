"""Subtitles and transcripts: cases with outlines, and the law that no word is lost."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Golden
from glossator.model.documents import Reading
from glossator.model.trees import Leaf, Source, Text, Timestamp, leaf_text, leaves
from glossator.readers import read
from glossator.readers.subtitles.evidence import evidence
from glossator.readers.subtitles.reader import read_subtitles
from outline import outline
from plain_texts import asides, fields, headings, losses

FOLDER = Path(__file__).parent / "cases" / "subtitles"
CASES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".outline")


def source(text: str, path: str = "talk.vtt") -> Source:
    return Source(path=path, site_path=f"seeds/{path}", text=text)


def subtitles(text: str) -> Reading:
    return read_subtitles(source(text))


def test_a_cue_of_two_lines_that_say_who_made_the_subtitles_is_set_aside() -> None:
    cues = "1\n00:00:01,000 --> 00:00:03,000\nThe pond is low.\n\n"
    credit = "2\n00:00:04,000 --> 00:00:06,000\nSubtitles by the Quill Group\nwww.quill.example\n\n"
    advert = (
        "3\n00:00:07,000 --> 00:00:09,000\nSynced and corrected by quillfingers\n\n4\n00:00:09,000"
        " --> 00:00:11,000\nSupport us and become VIP member\nto remove all ads from www.q.example\n"
    )
    reading = read(source(cues + credit + advert, "pond.srt"))
    assert len(reading.set_aside) == 5
    assert [leaf_text(leaf) for leaf in leaves(reading.blocks)] == ["The pond is low."]


def texts(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def cue(start: str, end: str, words: str) -> str:
    return f"{start} --> {end}\n{words}\n\n"


# --- cases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "Anuncie seu produto ou marca aqui\ncontate www.legendas.example hoje",
        "Support us and become VIP member\nto remove all ads from www.subs.example",
        "Soutenez-nous et devenez membre VIP\npour supprimer toutes les pubs",
    ],
)
def test_what_a_site_of_subtitles_offers_is_set_aside_wherever_it_stands(said: str) -> None:
    spoken = [f"We rowed to island number {k}." for k in range(1, 13)]
    spoken[6] = said
    cues = "\n".join(
        f"{k}\n00:00:{4 * k:02},000 --> 00:00:{4 * k + 3:02},000\n{text}\n"
        for k, text in enumerate(spoken)
    )
    reading = read(source(cues, "pond.srt"))
    assert len(reading.set_aside) == 2
    assert not any(said.split("\n")[0] in leaf_text(leaf) for leaf in leaves(reading.blocks))


def test_who_asks_for_support_in_a_film_is_heard() -> None:
    spoken = [f"We rowed to island number {k}." for k in range(1, 13)]
    spoken[6] = "Support us, said the captain.\nI have no boat."
    cues = "\n".join(
        f"{k}\n00:00:{4 * k:02},000 --> 00:00:{4 * k + 3:02},000\n{text}\n"
        for k, text in enumerate(spoken)
    )
    assert not read(source(cues, "pond.srt")).set_aside


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = read(source(case.read_text(encoding="utf-8"), case.name))
    assert reading.reader == "subtitles"
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_places(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    other = subtitles(text.replace("\n", newline))
    assert losses(other) == ()
    assert outline(other) == outline(subtitles(text))


def test_there_are_cases_of_every_form() -> None:
    assert {path.suffix for path in CASES} == {".vtt", ".srt", ".txt"}


# --- paragraphs -----------------------------------------------------------------------------------


def test_cues_are_joined_until_nobody_speaks_for_two_seconds() -> None:
    text = (
        "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "one") + cue("00:03.900", "00:05.000", "two")
    )
    assert texts(subtitles(text)) == ["one two"]
    assert texts(subtitles(text.replace("03.9", "04.0"))) == ["one", "two"]


def test_a_long_paragraph_ends_with_its_sentence() -> None:
    words = "WEBVTT\n\n"
    for second in range(10, 50):
        stop = "." if second % 5 == 0 else ""
        words += cue(f"00:{second}.000", f"00:{second + 1}.000", f"five words in a cue{stop}")
    lengths = [len(text.split()) for text in texts(subtitles(words))]
    assert sum(lengths) == 200
    assert all(60 <= length <= 90 for length in lengths[:-1])
    assert all(text.endswith(".") for text in texts(subtitles(words))[:-1])


def test_captions_without_full_stops_are_parted_too() -> None:
    words = "".join(f"0:{second:02}\nfive words in a cue\n" for second in range(60))
    paragraphs = texts(subtitles(words))
    assert len(paragraphs) > 1
    assert all(len(text.split()) <= 140 for text in paragraphs)


def test_a_paragraph_has_the_time_of_the_cue_it_begins_in() -> None:
    text = "WEBVTT\n\n" + cue("01:00:05.250", "01:00:06.000", "one\ntwo")
    (leaf,) = leaves(subtitles(text).blocks)
    stamp, first, space, second = leaf.inlines
    assert isinstance(stamp, Timestamp)
    assert (stamp.label, stamp.seconds) == ("01:00:05.250", 3605)
    assert text[stamp.span.start : stamp.span.end] == "01:00:05.250"
    assert isinstance(space, Text)
    assert (space.text, text[space.span.start : space.span.end]) == (" ", "\n")
    for inline in (first, second):
        assert isinstance(inline, Text)
        assert text[inline.span.start : inline.span.end] == inline.text


def test_the_space_between_cues_stands_over_one_line_end() -> None:
    text = (
        "1\r\n00:00:01,000 --> 00:00:02,000\r\none\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\ntwo"
    )
    (leaf,) = leaves(subtitles(text).blocks)
    space = leaf.inlines[2]
    assert text[space.span.start : space.span.end] == "\r\n"
    assert leaf_text(leaf) == "one two"


def test_scripts_without_spaces_get_none() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "今日は\n晴れ")
    assert texts(subtitles(text)) == ["今日は晴れ"]


# --- voices ---------------------------------------------------------------------------------------


def speakers(text: str) -> list[tuple[str, str]]:
    reading = subtitles(text)
    names = {each.key: each.name for each in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_all_of_it_is_speech() -> None:
    reading = subtitles("WEBVTT\n\n" + cue("00:01.000", "00:02.000", "words"))
    (leaf,) = leaves(reading.blocks)
    assert (leaf.voice, leaf.speaker, reading.genre) == ("speech", "", "transcript")


def test_a_voice_ends_where_its_tag_says() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "<v Ann>mine</v> nobody's <v Ben>his")
    assert speakers(text) == [("Ann", "mine"), ("", "nobody's"), ("Ben", "his")]


def test_a_label_that_returns_is_no_new_paragraph() -> None:
    text = "WEBVTT\n\n" + "".join(
        cue(f"00:0{n}.000", f"00:0{n + 1}.000", f"{name}: words {n}")
        for n, name in enumerate(["Ann Lee", "Ann Lee", "Bo", "Bo", "Ann Lee"])
    )
    assert speakers(text) == [
        ("Ann Lee", "words 0 words 1"), ("Bo", "words 2 words 3"), ("Ann Lee", "words 4"),
    ]  # fmt: skip


def test_a_word_before_a_colon_that_never_returns_is_no_speaker() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "Remember: never twice")
    assert speakers(text) == [("", "Remember: never twice")]


def test_chevrons_begin_a_turn_of_nobody_named() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "one\n&gt;&gt; two\n>> ANN: three\n>> four")
    assert speakers(text) == [("", "one"), ("", "two"), ("ANN", "three"), ("", "four")]


def test_a_second_voice_in_a_cue_has_its_time_and_a_place_of_its_own() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "- One.\n- Two.")
    one, two = leaves(subtitles(text).blocks)
    stamps = [leaf.inlines[0] for leaf in (one, two)]
    assert [stamp.seconds for stamp in stamps if isinstance(stamp, Timestamp)] == [1, 1]
    assert one.span.start != two.span.start


# --- rolling captions -----------------------------------------------------------------------------


def test_who_says_a_word_twice_is_not_cut_short() -> None:
    text = "WEBVTT\n\n" + "".join(
        cue(f"00:0{n}.000", f"00:0{n + 1}.000", words)
        for n, words in enumerate(["Go.", "Go.", "Where?", "There.", "Oh.", "Yes.", "Now."])
    )
    assert texts(subtitles(text)) == ["Go. Go. Where? There. Oh. Yes. Now."]


def test_a_cue_that_stands_twice_is_set_aside_once() -> None:
    text = "WEBVTT\n\n" + cue("00:01.000", "00:02.000", "once") * 2
    reading = subtitles(text)
    assert texts(reading) == ["once"]
    assert [aside.reason for aside in reading.set_aside] == ["second-copy"]


# --- detection ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["WEBVTT\n\n00:01.000 --> 00:02.000\na", "\ufeffWEBVTT", "1\n00:00:01,000 --> 00:00:02,000\na",
     "0:00\na\n0:03\nb\n0:05\nc\n", "(0:00) a\n(0:03) b\n(0:05) c\n"],
)  # fmt: skip
def test_a_transcript_is_known_by_its_looks(text: str) -> None:
    assert evidence(source(text, "a.txt"))[0] > 90


@pytest.mark.parametrize(
    "text",
    ["", "Plain words.", "A --> B", "At 0:03 it starts.\nThen it ends.", "WEBVTTX",
     "10:15\nThe train\n9:30\nThe bus\n8:05\nThe boat\n7:00\nThe end\n",
     "---\ntitle: x\n---\n0:00\na\n0:01\nb\n0:02\nc"],
)  # fmt: skip
def test_other_texts_are_not_taken_for_transcripts(text: str) -> None:
    assert evidence(source(text, "a.txt"))[0] == 0


def test_a_note_in_markdown_stays_one() -> None:
    assert evidence(source("0:00\na\n0:03\nb\n0:05\nc\n", "a.md"))[0] == 0


# --- too long, too odd ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["", "\ufeff", "WEBVTT", "WEBVTT\n", "WEBVTT\r\r", "-->", "00:01.000 -->", "<v", "<v >", "\x00",
     "WEBVTT\n\nNOTE", "WEBVTT\n00:01.000 --> 00:02.000\na", "1\n\n1\n", "\ud800", "&#0;", "&nbsp;",
     "WEBVTT\n\n00:01.000 --> 00:02.000\n&nbsp;\n&#32;", "0:00", "0:00\n0:00\n0:00\n"],
)  # fmt: skip
def test_odd_texts_are_read_without_loss(text: str) -> None:
    assert losses(subtitles(text)) == ()


@pytest.mark.parametrize(
    "pattern",
    ["a ", "<v ", "<v.a", "<i", "<", ">> ", "&", "&amp;", "ANN: ", "0:01 ", "{\\", "日", " ",
     "- a\n",
     "0:01\na\n", "00:01.000 --> 00:02.000\nx\n\n"],
)  # fmt: skip
def test_a_long_text_takes_no_longer_than_its_length(pattern: str) -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + pattern * (300_000 // len(pattern))
    start = time.perf_counter()
    assert losses(subtitles(text)) == ()
    # 10 times what it takes: a quadratic reader needs minutes
    assert time.perf_counter() - start < 30


# --- the law --------------------------------------------------------------------------------------

PARTS = [
    "WEBVTT", "\n", "\n\n", "\r\n", "\r", "NOTE", "NOTE x\ny", "STYLE\n", "1\n", "hello there\n",
    "00:00:01.000 --> 00:00:02.000", "\n00:00:01,000 --> 00:00:02,000\n", "00:01 --> 00:05 line:0",
    "\n\n2\n00:00:09,000 --> 00:00:12,000\n", "0:05", "\n0:09\n", "[0:30] ", "(1:30)\n",
    "5 seconds\n",
    "<v Ann>", "<v.loud Ben B>", "</v>", "<v>", "<v ", "<i>", "</i>", "<c.x>", "<00:00:01.000>",
    "{\\an8}", ">> ", "&gt;&gt; ", "ANN: ", "Ben: ", "记者：", "- ", "&amp;", "&nbsp;", "&#0;", "&x;",
    "word ", "Words here. ", "é", "日本語。", "\t", " ", "\x00", "\u200b", "\x0c", "\xa0", "\ud800",
    "<", ">", "{", "-->", "[Music]", "Language: en\n", "Kind : x", "words " * 70, "Transcript\n",
    "https://youtu.be/Qx3abcDEF_9\n",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PARTS), max_size=50).map("".join)
STARTS = ("", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "0:01\na\n0:02\nb\n0:03\nc\n")


def breaches(text: str) -> list[object]:
    """What in the reading of `text` is not as readers promise."""
    reading = subtitles(text)
    found: list[object] = list(losses(reading))
    all_leaves = list(leaves(reading.blocks))
    starts = [leaf.span.start for leaf in all_leaves]
    if sorted(set(starts)) != starts:
        found.append("leaves out of order or two at one place")
    keys = [speaker.key for speaker in reading.speakers]
    if len(set(keys)) != len(keys):
        found.append("two speakers of one key")
    for leaf in all_leaves:
        found += _wrongs(leaf, keys)
    return found


def _wrongs(leaf: Leaf, keys: list[str]) -> list[object]:
    found: list[object] = []
    text = leaf_text(leaf)
    if text != text.strip() or not text:
        found.append(("white space at an end, or nothing", leaf))
    if leaf.speaker not in ("", *keys):
        found.append(("a speaker nobody knows", leaf))
    for inline in leaf.inlines:
        if inline.span.start < leaf.span.start or inline.span.end > leaf.span.end:
            found.append(("an inline outside its leaf", leaf))
    return found


@given(st.sampled_from(STARTS), SOUP)
@settings(max_examples=300, deadline=None)
def test_no_word_is_lost(start: str, text: str) -> None:
    assert breaches(start + text) == []


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_word_of_any_text_is_lost(text: str) -> None:
    assert breaches(text) == []


@given(st.sampled_from(CASES), st.integers(0, 10_000), st.integers(0, 9), st.sampled_from(PARTS))
@settings(max_examples=200, deadline=None)
def test_no_word_of_a_damaged_case_is_lost(case: Path, at: int, gone: int, put: str) -> None:
    text = case.read_text(encoding="utf-8")
    at %= len(text)
    assert breaches(text[:at] + put + text[at + gone :]) == []


# --- chapters, short names, what is heard ---------------------------------------------------------

_PASTED = "Intro\n0:00\nhi all\n0:03\nand welcome\n0:05\nto this\nThe fire\n0:09\nit burned\n0:12\nall day\n"


def test_the_first_chapter_is_a_heading_and_no_title() -> None:
    reading = read(source(_PASTED, "a.txt"))
    assert headings(reading) == [(2, "Intro"), (2, "The fire")]
    assert fields(reading) == []
    assert texts(reading) == ["hi all and welcome to this", "it burned all day"]


def test_a_line_above_the_first_chapter_is_the_title() -> None:
    reading = read(source("How I burned it\n" + _PASTED, "a.txt"))
    assert fields(reading) == [("title", "How I burned it")]
    assert headings(reading)[0] == (2, "Intro")


def test_without_other_chapters_a_line_above_is_the_title() -> None:
    reading = read(source("Intro\n0:00\nhi all\n0:03\nand welcome\n0:05\nto this\n", "a.txt"))
    assert (fields(reading), headings(reading)) == ([("title", "Intro")], [])


def test_cues_of_two_lines_have_no_chapters() -> None:
    cue = "0:0{0}\nHe said it\nTo the Wolf\n"
    reading = read(source("".join(cue.format(n) for n in range(5)), "a.txt"))
    assert headings(reading) == []


def test_times_of_a_day_are_no_transcript() -> None:
    assert (
        read(source("Day\n\n9:30 Tea\n\n10:15 Bells\n\n11:00 Walk\n", "a.txt")).reader == "clipping"
    )


def test_a_name_in_full_and_its_short_form_are_one_voice() -> None:
    cue = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}\n\n"
    said = (
        "RUTH ABERNATHY:\nWho?",
        "TOMAS VELL: I.",
        "RUTH: You?",
        "VELL: I, yes.",
        "T. VELL: Yes.",
    )
    reading = read(source("".join(cue.format(n, each) for n, each in enumerate(said, 1)), "a.srt"))
    assert [each.name for each in reading.speakers] == ["Ruth Abernathy", "Tomas Vell"]


def test_what_is_heard_is_a_paragraph_nobody_speaks_and_the_voice_goes_on() -> None:
    reading = read(
        source("WEBVTT\n\n00:01.000 --> 00:02.000\nADA: I am\n\n00:02.000 --> 00:03.000\n[Music]\n\n"
               "00:03.000 --> 00:04.000\nhere.\n", "a.vtt")
    )  # fmt: skip
    found = [(leaf.speaker, leaf.voice) for leaf in leaves(reading.blocks)]
    assert found == [("A", "speech"), ("", "report"), ("A", "speech")]


def test_who_made_the_subtitles_is_no_talk() -> None:
    def cue(number: int, words: str) -> str:
        return f"{number}\n00:00:{number * 4:02},000 --> 00:00:{number * 4 + 3:02},000\n{words}\n"

    said = ["Captions are hard to write.", "Nobody reads them twice.", "We do, though.", "Good."]
    srt = "\n".join(
        cue(number, words)
        for number, words in enumerate(["Subtitles by Ada Lind", *said, "Follow us: @quay"], 1)
    )
    reading = read_subtitles(source(srt, "talk.srt"))
    assert " ".join(texts(reading)) == " ".join(said)
    assert [words for _, words in asides(reading)] == ["Subtitles by Ada Lind", "Follow us: @quay"]
    assert losses(reading) == ()


def test_what_stands_round_a_pasted_transcript_is_no_talk() -> None:
    talk = "0:00\nso this came in on a truck\n0:04\nand it has not run since may\n0:09\nbye"
    page = f"A clock, mended\nBench\n218K subscribers\n41,306 views  Mar 9, 2024\n{talk}\n"
    reading = read_subtitles(source(f"{page}English (auto-generated)\nAll\nRecently uploaded\n"))
    assert [reason for reason, _ in asides(reading)] == ["counter"] * 2 + ["navigation"] * 3
    assert losses(reading) == ()
    assert texts(reading)[-1].endswith("bye")


def test_a_transcript_panel_is_found_below_a_list_of_chapters_with_their_times() -> None:
    above = "Skip navigation\nSearch\nCreate\n0:04 / 4:22\nHow salt is raked\nThe Shed\n"
    counts = "18.7K subscribers\n41,306 views  Mar 9, 2024\nA talk on salt and on rakes.\n"
    chapters = "Chapters\nView all\nThe rake\n0:00\nThe tide\n0:41\n"
    talk = (
        "Transcript\nSearch in video\nThe rake\n0:00\nso this is the rake\n0:07\nand it is old"
        "\n0:13\nthat is all\n0:20\nof it\nThe tide\n0:41\nhere comes the tide\n0:49\nand bye\n"
    )
    below = (
        "English (auto-generated)\n2 comments\nAdd a comment...\n@ben\n1 year ago\nI rake too.\n"
    )
    text = f"{above}{counts}{chapters}{talk}{below}"
    reading = read(source(text, "film.txt"))
    assert (reading.reader, headings(reading)) == ("subtitles", [(2, "The rake"), (2, "The tide")])
    stated = {each.name: each.value for each in reading.fields}
    assert (stated["title"], stated["author"]) == ("How salt is raked", "The Shed")
    assert ("form", "I rake too.") in asides(reading)
    assert "A talk on salt and on rakes." in texts(reading)
    assert losses(reading) == ()


# --- what is no transcript, and where a pasted one pauses -------------------------------------------

_NOTE = """A talk on paper
https://www.youtube.com/watch?v=dQw4w9WgXcQ

She spoke in the small hall, and I wrote down what I could.

[0:42] She begins with the thumb.

[12:05] She goes on to Gutenberg.

[1:02:03] She ends.
"""


def test_a_note_with_a_few_times_is_no_transcript_and_keeps_each_of_them() -> None:
    reading = read(source(_NOTE, "talk.txt"))
    assert reading.reader == "clipping"
    found = [
        (leaf_text(leaf), [e.seconds for e in leaf.inlines if isinstance(e, Timestamp)])
        for leaf in leaves(reading.blocks)
    ]
    assert found[-3:] == [
        ("She begins with the thumb.", [42]),
        ("She goes on to Gutenberg.", [725]),
        ("She ends.", [3723]),
    ]


@pytest.mark.parametrize("mark", ["{} {}", "{}\n{}", "[{}] {}"])
def test_chapters_are_no_speech(mark: str) -> None:
    chapters = [
        ("0:00", "Intro"),
        ("1:30", "Thumbs"),
        ("12:05", "Gutenberg"),
        ("1:02:03", "The end"),
    ]
    listed = "\n".join(mark.format(*each) for each in chapters)
    around = "In this talk Anna Berg shows how a book is made. I took notes while I listened."
    for text in (f"How books are made\n\n{around}\n\nChapters:\n{listed}\n\n{around}", listed):
        reading = read(source(text, "chapters.txt"))
        assert not any(leaf.voice == "speech" for leaf in leaves(reading.blocks)), text
        stamps = [e.seconds for lf in leaves(reading.blocks) for e in lf.inlines
                  if isinstance(e, Timestamp)]  # fmt: skip
        assert stamps == [0, 90, 725, 3723], text


_SAID = "so the first thing you want to do is"


def test_a_gap_of_minutes_ends_a_paragraph_of_a_pasted_transcript() -> None:
    cues = (("0:00", _SAID), ("0:04", _SAID), ("0:09", _SAID), ("1:00:14", "and that is all of it"))
    reading = read(source("\n".join(f"{at}\n{said}" for at, said in cues), "pasted.txt"))
    assert reading.reader == "subtitles"
    assert texts(reading) == [f"{_SAID} {_SAID} {_SAID}", "and that is all of it"]


def test_a_blank_line_ends_a_paragraph_of_a_pasted_transcript_unless_all_cues_have_one() -> None:
    def pasted(*gaps: str) -> list[str]:
        cues = [f"0:{4 * i:02}\n{_SAID} {i}" for i in range(6)]
        text = "".join(f"{cue}{gap}" for cue, gap in zip(cues, gaps, strict=True))
        return texts(read(source(text, "pasted.txt")))

    assert len(pasted("\n", "\n", "\n\n", "\n", "\n", "\n")) == 2
    assert len(pasted(*["\n\n"] * 6)) == 1


# --- songs ------------------------------------------------------------------------------------------


def _cues(*cues: str) -> str:
    return "\n".join(
        f"{i}\n00:00:{2 * i:02},000 --> 00:00:{2 * i + 2:02},000\n{cue}\n"
        for i, cue in enumerate(cues, 1)
    )


def _who(text: str) -> list[tuple[str, str, str]]:
    reading = read(source(text, "film.srt"))
    assert losses(reading) == ()
    return [(leaf.voice, leaf.speaker, leaf_text(leaf)) for leaf in leaves(reading.blocks)]


@pytest.mark.parametrize(
    ("cues", "song"),
    [
        (("♪ the tide comes in", "and the tide goes out ♪"), "♪ the tide comes in and the tide goes out ♪"),
        (("<i>♪ the tide</i>", "<i>comes in ♪</i>"), "♪ the tide comes in ♪"),
        (("# La la la #",), "# La la la #"),
        (("# The tide comes in", "and goes out #"), "# The tide comes in and goes out #"),
        (("♪ the tide\ncomes in", "♪ and goes out"), "♪ the tide comes in ♪ and goes out"),
        (("♪",), "♪"),
    ],
)  # fmt: skip
def test_a_song_is_in_nobodys_mouth(cues: tuple[str, ...], song: str) -> None:
    said = _who(_cues("ANNA: Hello there.", "ANNA: You hear?", *cues, "Did you hear that song?"))
    assert said == [
        ("speech", "A", "Hello there. You hear?"),
        ("report", "", song),
        ("speech", "A", "Did you hear that song?"),
    ]


def test_a_number_sign_is_no_song_and_a_named_singer_sings() -> None:
    first = "ANNA: It is #1 now."
    assert _who(_cues(first, "#1 of all", "# is a sign", "ANNA: So it is.")) == [
        ("speech", "A", "It is #1 now. #1 of all # is a sign So it is.")
    ]
    assert _who(_cues("ANNA: ♪ the tide", "comes in ♪", "ANNA: So."))[0][:2] == ("speech", "A")


def test_where_voices_are_tagged_a_cue_without_one_is_nobodys() -> None:
    says = ["<v Ann>First", "<v Mary>Second line", "A third", "[Music] ♪", "A fourth", "A fifth"]
    text = "WEBVTT\n\n" + "".join(
        cue(f"00:0{n}.000", f"00:0{n + 1}.000", words) for n, words in enumerate(says)
    )
    told = speakers(text)
    assert told[:2] == [("Ann", "First"), ("Mary", "Second line")]
    assert {name for name, _ in told[2:]} == {""}


def test_buttons_and_other_films_leave_the_page_of_a_film() -> None:
    said = "".join(f"0:{n:02d}\nsome words about the lamp number {n}\n" for n in range(1, 60, 5))
    text = (
        "Skip navigation\nSign in\nHow a lamp is cleaned\nNorthlight\n84.2K subscribers\nSubscribe\n"
        "Share\nSave\n211,408 views  Feb 13, 2022\nEverything I know about wicks.\nChapters\n"
        f"Transcript\nSearch in video\n{said}English (auto-generated)\nAll\nRelated\n8:41\n"
        "Why your wick will not burn\n512K views • 2 years ago\n"
    )
    made = read(Source(path="f.txt", site_path="f.txt", text=text))
    away = [text[each.span.start : each.span.end] for each in made.set_aside]
    gone = {line for each in away for line in each.splitlines()}
    assert {"Skip navigation", "Save", "Related", "8:41", "Why your wick will not burn"} <= gone
    assert "Everything I know about wicks." not in gone


CUES = "00:01.000 --> 00:03.000\n<v Ada>Welcome to the reading group.\n"


@pytest.mark.parametrize(
    ("head", "title", "day"),
    [
        ("WEBVTT - Maps that lie on purpose\n\nNOTE\nRecorded 2024-10-09, room 2.", 1, 1),
        ("WEBVTT\n\nNOTE\nTitle: Maps that lie on purpose", 1, 0),
        ("WEBVTT\n\nNOTE\nMaps that lie on purpose\nRound table, 9 October 2024", 1, 1),
        ("WEBVTT - Captions by the desk\n\nNOTE\nExported 2024-10-09 by a program", 0, 0),
        ("WEBVTT\n\nNOTE\nMaps that lie on purpose, checked twice", 0, 0),
        ("WEBVTT\n\nNOTE 8 October 2024 and 9 October 2024", 0, 0),
    ],
)
def test_head_and_notes_over_the_first_cue_say_title_and_day(
    head: str, title: bool, day: bool
) -> None:
    reading = read(Source(path="a.vtt", site_path="seeds/a.vtt", text=f"{head}\n\n{CUES}"))
    told = {field.name: field.value for field in reading.fields}
    assert told.get("title") == ("Maps that lie on purpose" if title else None)
    assert told.get("published") == ("2024-10-09" if day else None)
    assert losses(reading) == ()
