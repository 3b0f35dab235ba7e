"""Moments of a video that is known, whatever kind of source cites it: no word is lost by them."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from glossator.model.documents import Reading
from glossator.model.trees import Source, Timestamp, leaf_text, leaves, walk
from glossator.readers import READERS, read
from glossator.readers.cited import with_video
from plain_texts import losses
from test_laws import _TEXTS, INPUTS

CASES = sorted(
    path
    for path in (Path(__file__).parent / "cases").glob("*/*")
    if path.suffix in (".md", ".txt", ".html", ".srt", ".vtt")
)
VIDEO = "aBcDeFgHiJk"


def seconds(reading: Reading) -> list[int]:
    return [
        each.seconds
        for leaf in leaves(reading.blocks)
        for each in walk(leaf.inlines)
        if isinstance(each, Timestamp)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_word_of_any_source_is_lost_to_the_moments_of_a_video(case: Path) -> None:
    text = case.read_text(encoding="utf-8")
    reading = read(Source(path=case.name, site_path=case.name, text=text))
    cited = with_video(reading, VIDEO)
    assert losses(cited) == losses(reading) == ()
    assert with_video(cited, VIDEO) == cited


@given(_TEXTS)
@settings(max_examples=INPUTS)
def test_no_word_of_any_text_is_lost_to_the_moments_of_a_video(text: str) -> None:
    for reader in READERS:
        reading = read(Source(path="x", site_path="seeds/x", text=text), reader=reader.name)
        cited = with_video(reading, VIDEO)
        assert losses(cited) == ()
        for leaf in leaves(cited.blocks):
            assert leaf_text(leaf) == leaf_text(leaf).strip() or leaf.kind in ("code", "table")


def test_a_saved_page_on_a_video_cites_it() -> None:
    page = (
        "<html><head><title>T</title></head><body><article><h1>A talk on paper</h1>"
        "<p>She begins [0:42] with the thumb, and she goes on for a good while after that.</p>"
        f'<p>See <a href="https://youtu.be/{VIDEO}?t=90"><b>the press</b></a>. And '
        f'<a href="https://youtu.be/{VIDEO}?t=95"><i>youtu.be/{VIDEO}?t=95</i></a>, so.</p>'
        "</article></body></html>"
    )
    reading = read(Source(path="talk.html", site_path="seeds/talk.html", text=page))
    assert seconds(reading) == []
    cited = with_video(reading, VIDEO)
    assert losses(cited) == ()
    assert seconds(cited) == [42, 90, 95]
    assert [leaf_text(leaf) for leaf in leaves(cited.blocks)][-1] == "See the press. And, so."


def test_a_plain_note_below_the_address_of_a_video_cites_it() -> None:
    text = (
        f"What I heard today\nhttps://youtu.be/{VIDEO} was on.\n\nShe says that margins matter "
        "[0:42], and that thumbs do (12:05). We met at 12:30.\n\nShe disagrees [14:10].\n"
    )
    reading = read(Source(path="talk.txt", site_path="seeds/talk.txt", text=text))
    assert (reading.reader, seconds(reading)) == ("clipping", [42, 725, 850])
    elsewhere = read(
        Source(path="a.txt", site_path="seeds/a.txt", text=f"https://a.example/b\n\n{text}")
    )
    assert seconds(elsewhere) == []


@pytest.mark.parametrize(
    "text",
    [
        f"# My notes\n\nhttps://youtu.be/{VIDEO}\n\n## [1:02]\n\nText of it.",
        f"# My notes\n\nhttps://youtu.be/{VIDEO}\n\n> [!note] [1:02]\n> Text of it.",
        f"---\nvideoId: {VIDEO}\n---\n\n# My notes\n\n## [1:02]\n\nText of it.",
        f"---\nvideoId: {VIDEO}\n---\n\n# My notes\n\n> [!note] [1:02]\n> Text of it.",
    ],
)
def test_a_heading_that_is_but_a_moment_gives_it_to_the_words_below_it(text: str) -> None:
    reading = read(Source(path="a.md", site_path="seeds/a.md", text=text))
    last = list(leaves(reading.blocks))[-1]
    assert losses(reading) == ()
    assert leaf_text(last) == "Text of it."
    assert [each.seconds for each in last.inlines if isinstance(each, Timestamp)] == [62]


def test_so_does_that_of_a_page_whose_edition_names_the_video() -> None:
    page = (
        "<html><head><title>T</title></head><body><article><h1>A talk on paper</h1>"
        "<p>She begins with the thumb, and she goes on for a good while after that.</p>"
        "<h2>(1:02)</h2><p>And then she says something else that goes on for a while.</p>"
        "</article></body></html>"
    )
    reading = read(Source(path="talk.html", site_path="seeds/talk.html", text=page))
    cited = with_video(reading, VIDEO)
    assert losses(cited) == ()
    assert seconds(cited) == [62]
