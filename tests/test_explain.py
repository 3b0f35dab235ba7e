"""What each line of a source was taken for, and why: every reader, every edition, no private word."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands import Ended, ran
from glossator.editions import edit
from glossator.messages import explained
from glossator.model.documents import Document
from glossator.model.passages import Anchored
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.permalinks.anchors import anchor
from glossator.project.edition_file import read_edition
from glossator.readers import read
from glossator.sources.explain import Explanation, Row, explain
from glossator.text import Lines, line_spans
from glossator.turns import turns_to_paste
from plain_texts import messy_texts
from sites import REPOSITORY, write

CONFIG = SiteConfig(title="Site", configured=True, language="en")

CLIPPING = """What the ferry carries

Share this article

By Ada Lind | 3 May 2024

Nobody on the island owns a car, and so the ferry carries what a car would carry elsewhere.

The Night Crossing

At night it takes the post, the bread and once a piano, which had to wait for the calm.

1. Ropes, which are tarred each spring by those who have the time for it.

2. Lamps, which are lit from the landing outward and put out in the other order.

Related articles
The bridge nobody wanted
The island that sold its road
"""
TALK = """ADA LIND: Who keeps the light?

BEN OSEI: I keep it, and at night it keeps me.

ADA LIND: Since when?

BEN OSEI: Since the storm.
"""
UNLABELLED = """What the keeper keeps

This conversation has been edited for clarity.

Do you know how many ships went by last night?

No. I never count them.

Do you want to know?

I used to. My father counted every ship, and he missed the only one that mattered to him.

So you stopped?

I stopped counting. If you count them you are only waiting for the next.

Which of the lamps do you like best?

The small one.

Why that one?

Because when it goes out I notice. We all need something we would notice.

How long will you stay?

I am still here, am I not? I have nowhere else that would have me.
"""
CUES = """WEBVTT

00:01.000 --> 00:04.000
<v Ada>The light has been out since Monday.

00:04.000 --> 00:06.000
<v Ben>Nobody told me.
"""
MARKDOWN = """---
title: A note on lamps
author: Ada Lind
---

## Where they stand

They stand in a row. %%ask Ben about the key%%

- one at the gate

***

<!-- the gate code is 4711 -->
The last one leans.
"""
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Lamps</title>
<meta name="author" content="Ada Lind"></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Lamps</h1>
<!-- draft four of the editor -->
<p>There are four lamps on the pier, and one of them is lit at noon for no known reason.</p>
<p>Whoever lights it has the key to the pier, and nobody remembers having been given one.</p>
</article></body></html>
"""


def document(text: str, edition: str = "", path: str = "text.txt") -> Document:
    source = Source(path=path, site_path=f"seeds/{path}", text=text)
    made = read_edition(edition, "e.yml", "doc").value
    reading = read(source, reader=made.reader)
    checked = edit(reading, "doc", made, CONFIG, ())
    assert [each for each in checked.problems if each.severity == "error"] == []
    return checked.value


def anchored(text: str, edition: str = "", path: str = "text.txt") -> Anchored:
    return anchor(document(text, edition, path), ())


def explanation(text: str, edition: str = "", path: str = "text.txt") -> Explanation:
    return explain(anchored(text, edition, path))


def of_line(explained_: Explanation, text: str, words: str) -> list[Row]:
    """The rows of the line of `text` in which `words` stand."""
    number = text[: text.index(words)].count("\n") + 1
    return [row for row in explained_.rows if row.line == number]


EVERY_READER = [
    (CLIPPING, "text.txt", "clipping"),
    (TALK, "text.txt", "interview"),
    (UNLABELLED, "text.txt", "interview"),
    (CUES, "text.vtt", "subtitles"),
    (MARKDOWN, "note.md", "markdown"),
    (PAGE, "page.html", "html"),
]


@pytest.mark.parametrize(("text", "path", "reader"), EVERY_READER)
def test_every_line_that_is_not_blank_is_told_and_no_other(
    text: str, path: str, reader: str
) -> None:
    made = explanation(text, path=path)
    assert made.reader == reader
    filled = [n for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    assert sorted({row.line for row in made.rows}) == filled
    assert [row.line for row in made.rows] == sorted(row.line for row in made.rows)


@pytest.mark.parametrize(("text", "path", "reader"), EVERY_READER)
def test_line_ends_of_other_systems_change_no_row(text: str, path: str, reader: str) -> None:
    rows = explanation(text, path=path).rows
    assert explanation(text.replace("\n", "\r\n"), path=path).rows == rows


@pytest.mark.parametrize(("text", "path", "reader"), EVERY_READER)
def test_what_is_set_aside_or_guessed_says_why(text: str, path: str, reader: str) -> None:
    for row in explanation(text, path=path).rows:
        if (
            row.what in ("furniture", "second copy", "title", "byline", "date")
            or "heading" in row.what
        ):
            assert row.why, row
        assert row.confidence is None or 0 < row.confidence < 1


def test_the_reader_is_named_with_what_spoke_for_it_and_for_the_others() -> None:
    because = explanation(TALK).because
    assert because.startswith("most speaks for it: interview 88 (by its speaker labels), clipping")
    named = explanation(TALK, "reader: clipping")
    assert named.reader == "clipping"
    assert named.because.startswith("its edition says so")


def test_a_clippings_guesses_have_their_evidence_and_confidence() -> None:
    made = explanation(CLIPPING)
    [title] = of_line(made, CLIPPING, "What the ferry carries")
    assert (title.what, title.confidence) == ("title", pytest.approx(0.7, abs=0.15))
    assert "first line of the text" in title.why
    [heading] = of_line(made, CLIPPING, "The Night Crossing")
    assert heading.what == "heading 2"
    assert heading.why.startswith("guessed: a short line without a full stop")
    [share] = of_line(made, CLIPPING, "Share this")
    assert (share.what, share.why.split(":")[0]) == ("furniture", "share-bar")


def test_a_line_in_several_parts_is_told_once_for_each() -> None:
    rows = of_line(explanation(CLIPPING), CLIPPING, "By Ada")
    assert [(row.what, row.words, row.why) for row in rows] == [
        ("byline", "Ada Lind", "stands behind “By”"),
        ("date", "3 May 2024", "a date and nothing else"),
    ]


def test_passages_have_their_kind_number_and_first_words() -> None:
    made = explanation(CLIPPING)
    [row] = of_line(made, CLIPPING, "Nobody on")
    assert (row.what, row.confidence) == ("paragraph 1", None)
    [item] = of_line(made, CLIPPING, "Lamps")
    assert (item.what, item.why) == ("list item 4", "marked by “2.”")
    assert item.words.startswith("Lamps, which")


def test_a_second_copy_names_the_line_it_repeats() -> None:
    body = "\n\n".join(
        f"The {each} lamp stands where the {each} keeper put it, and has not moved since then."
        for each in ("first", "second", "third", "fourth", "fifth")
    )
    made = explanation(f"Lamps of the pier\n\n{body}\n\n{body}\n")
    copies = [row for row in made.rows if row.what == "second copy"]
    assert [row.why.split(":")[0] for row in copies] == [f"of line {n}" for n in (3, 5, 7, 9, 11)]
    assert all("word for word" in row.why for row in copies)


def test_speakers_of_the_source_are_named_with_their_labels() -> None:
    [row] = of_line(explanation(TALK), TALK, "Who keeps")
    assert (row.what, row.speaker, row.why) == (
        "question 1", "ADA LIND, speech", "its label is “ADA LIND:”"
    )  # fmt: skip
    cues = explanation(CUES, path="text.vtt")
    [time] = of_line(cues, CUES, "00:01.000")
    assert (time.what, time.why) == ("markup", "the time or the name of a cue")
    [said] = of_line(cues, CUES, "The light")
    assert (said.speaker, said.why) == ("Ada, speech", "its label is “<v Ada>”")


def test_markdown_says_what_marks_a_line() -> None:
    made = explanation(MARKDOWN, path="note.md")
    first, title, author = (made.rows[n] for n in range(3))
    assert (first.what, first.why) == ("markup", "front matter")
    assert (title.what, title.words, title.why) == ("title", "A note on lamps", "front matter")
    assert (author.what, author.words) == ("byline", "Ada Lind")
    [heading] = of_line(made, MARKDOWN, "## Where")
    assert (heading.what, heading.why, heading.confidence) == ("heading 2", "marked by “##”", None)
    [rule] = of_line(made, MARKDOWN, "***")
    assert rule.what == "rule"


def test_a_saved_page_says_which_tag_made_a_line_what_it_is() -> None:
    made = explanation(PAGE, path="page.html")
    [author] = of_line(made, PAGE, "<meta")
    assert (author.words, author.why) == ("Ada Lind", 'marked by “<meta name="author" content="”')
    [home] = of_line(made, PAGE, "<body>")
    assert (home.what, home.words, home.why) == ("furniture", "Home", "navigation: inside <nav>")


@pytest.mark.parametrize(
    ("text", "path", "secret"),
    [
        (MARKDOWN, "note.md", "ask Ben"),
        (MARKDOWN, "note.md", "4711"),
        (PAGE, "page.html", "draft four"),
    ],
)
def test_private_words_are_counted_and_never_told(text: str, path: str, secret: str) -> None:
    made = explanation(text, path=path)
    assert secret not in explained(made)
    assert all(secret not in f"{row.words}{row.why}" for row in made.rows)
    private = [row for row in of_line(made, text, secret) if row.what == "private"]
    assert len(private) == 1
    assert private[0].why.endswith("characters) shown nowhere")


def test_characters_nobody_sees_are_told_as_such() -> None:
    made = explanation("A line of words here.\n\n\u200b\n\nAnother line of words here.\n")
    assert [row.what for row in made.rows if row.line == 3] in (["nothing"], ["markup"])


@settings(max_examples=150, deadline=None)
@given(messy_texts(), st.sampled_from(["a.txt", "a.md", "a.html", "a.vtt"]))
def test_of_any_text_every_line_is_told(text: str, path: str) -> None:
    lines = Lines.of(text)
    made = explanation(text, path=path)
    filled = {lines.line_of(start) for start, end in line_spans(text) if text[start:end].strip()}
    assert {row.line for row in made.rows} == filled
    assert explained(made)


# --- editions ---------------------------------------------------------------------------------------


def test_what_the_edition_says_is_named_as_its_own() -> None:
    made = explanation(
        CLIPPING,
        "title: The ferry\n"
        "sections: [{title: By day, at: Nobody on the island}]\n"
        "set_aside: ['Lamps, which are lit from the landing outward and put out in the other order.']\n"
        "keep: [The bridge nobody wanted]\n"
        "speakers: {AL: Ada Lind}\n"
        "turns: [AL: At night it takes]\n",
    )
    [title] = of_line(made, CLIPPING, "What the ferry")
    assert title.why.endswith("edition: “The ferry” stands in its place")
    section, passage = of_line(made, CLIPPING, "Nobody on")
    assert (section.what, section.words) == ("heading 2", "By day")
    assert section.why == "edition: a section of the owner's"
    assert passage.what == "paragraph 1"
    [cut] = [row for row in of_line(made, CLIPPING, "Lamps") if row.words.startswith("Lamps")]
    assert (cut.what, cut.why) == ("set aside", "edition: `set_aside`, owner")
    [kept] = of_line(made, CLIPPING, "The bridge")
    assert kept.what.startswith("paragraph")
    assert kept.why.startswith("edition: `keep`; the reader took it for related-links: ")
    [spoken] = of_line(made, CLIPPING, "At night")
    assert (spoken.speaker, spoken.why) == (
        "Ada Lind, speech", "edition: `turns` says who speaks"
    )  # fmt: skip


# --- conversations that name nobody -------------------------------------------------------------------


def test_who_asks_is_proposed_and_shown_as_unlabelled() -> None:
    made = explanation(UNLABELLED)
    [asked] = of_line(made, UNLABELLED, "Do you know")
    assert asked.why.startswith("proposed: asks (ends with a question mark, ")
    assert asked.why.endswith("shown as unlabelled unless `turns:` confirms")
    assert asked.speaker == ""
    assert asked.what.startswith("paragraph")
    assert asked.confidence is not None and asked.confidence > 0.8
    [said] = of_line(made, UNLABELLED, "I used to")
    assert said.why.startswith("proposed: answers (")
    [note] = of_line(made, UNLABELLED, "This conversation")
    assert note.why.startswith("proposed: nobody's words (")


def test_an_edition_with_turns_or_a_label_ends_all_proposing() -> None:
    edition = "speakers: {Q: Somebody}\nturns: [Q: Do you know how]"
    assert turns_to_paste(document(UNLABELLED, edition)) == ""
    assert "proposed" not in explained(explanation(UNLABELLED, edition))
    assert turns_to_paste(document(TALK)) == ""
    assert turns_to_paste(document(UNLABELLED, "genre: article")) == ""


def test_the_proposed_turns_can_be_pasted_as_they_are() -> None:
    """Also where the same short answer stands twice."""
    text = UNLABELLED.replace("The small one.", "No. I never count them.")
    pasted = turns_to_paste(document(text))
    made = read_edition(pasted, "e.yml", "doc")
    assert made.problems == ()
    assert len(made.value.turns) == pasted.count("\n  - ") == 12
    spoken = document(text, pasted)
    assert spoken.labelled_by == "edition"
    assert [each.key for each in spoken.speakers] == ["Q", "A"]


# --- the command --------------------------------------------------------------------------------------


def _check(folder: Path, *arguments: str) -> Ended:
    return ran("check", *arguments, cwd=folder)


def test_a_source_is_named_by_its_path_or_its_documents_slug(tmp_path: Path) -> None:
    write(tmp_path, seeds__talk_txt=TALK, site_src__site_yml="title: A site\n")
    by_slug = _check(tmp_path, "--explain", "talk")
    assert by_slug.returncode == 0, by_slug.stderr
    lines = by_slug.stdout.splitlines()
    assert lines[0].startswith("seeds/talk.txt: read as interview, because ")
    assert lines[1].split() == [
        "1", "question", "1", "“Who", "keeps", "the", "light?”", "ADA", "LIND,", "speech",
        "its", "label", "is", "“ADA", "LIND:”",
    ]  # fmt: skip
    for name in ("talk.txt", "seeds/talk.txt", str(tmp_path / "seeds" / "talk.txt")):
        assert _check(tmp_path, "--explain", name).stdout == by_slug.stdout
    unknown = _check(tmp_path, "--explain", "tolk")
    assert unknown.returncode == 2
    assert "Did you mean `talk`?" in unknown.stderr


def test_an_explanation_is_told_also_if_the_site_has_errors_and_as_json(tmp_path: Path) -> None:
    write(tmp_path, seeds__talk_txt=TALK, site_src__site_yml="titel: A site\n")
    ended = _check(tmp_path, "--explain", "talk", "--json")
    assert ended.returncode == 1
    told = json.loads(ended.stdout)
    assert told["reader"] == "interview"
    assert told["rows"][0]["speaker"] == "ADA LIND, speech"
    assert told["problems"][0]["severity"] == "error"


def test_check_proposes_turns_and_the_page_names_nobody(tmp_path: Path) -> None:
    write(tmp_path, seeds__keeper_txt=UNLABELLED)
    ended = _check(tmp_path)
    assert "hint: " in ended.stdout
    assert '\n  - Q: "Do you know how"' in ended.stdout
    assert "site_src/editions/keeper.yml" in ended.stdout
    assert "who asks" not in _check(REPOSITORY).stdout
