"""Moments, YouTube addresses and wikilinks, as every reader finds them."""

import pytest

from glossator.readers.inlines import (
    Video,
    duration_seconds,
    is_picture_size,
    literal_seconds,
    stamps,
    wikilink,
    youtube,
)


@pytest.mark.parametrize(
    ("label", "seconds"),
    [
        ("7:31", 451),
        ("07:31", 451),
        ("75:30", 4530),
        ("1:14:06", 4446),
        ("[00:07:31]", 451),
        ("(0:05)", 5),
        ("42:40:00", 153600),
        ("03:48:00", 13680),
        ("00:00:05.250", 5),
        (" 7:31 ", 451),
        ("7", None),
        ("7:3x", None),
        ("", None),
        ("1:2:3:4", None),
    ],
)
def test_a_time_is_read_literally(label: str, seconds: int | None) -> None:
    assert literal_seconds(label) == seconds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("words [7:31] and (1:02:03).", ["[7:31]", "(1:02:03)"]),
        ("at 7:31 o'clock", []),
        ("[7:61] [123] (3:1)", []),
        ("[7:31](address)", []),
    ],
)
def test_times_in_brackets_are_moments(text: str, found: list[str]) -> None:
    moments = list(stamps(text))
    assert [text[moment.start : moment.end] for moment in moments] == found
    assert [moment.label for moment in moments] == found


@pytest.mark.parametrize(
    ("text", "taken", "label"),
    [
        ("0:00 Introduction", "0:00", "0:00"),
        ("0:00 · Introduction", "0:00 ·", "0:00"),
        ("1:02:03 - words", "1:02:03 -", "1:02:03"),
        ("12:30", "12:30", "12:30"),
    ],
)
def test_a_bare_time_at_the_start_of_a_line_is_one(text: str, taken: str, label: str) -> None:
    assert list(stamps(text)) == []
    (moment,) = stamps(text, leading=True)
    assert (text[moment.start : moment.end], moment.label) == (taken, label)


@pytest.mark.parametrize(
    ("address", "seconds"),
    [
        ("https://www.youtube.com/watch?v=Ff4fRgnuFgQ", None),
        ("https://youtube.com/watch?list=x&v=Ff4fRgnuFgQ&t=90", 90),
        ("http://m.youtube.com/watch?v=Ff4fRgnuFgQ&t=90s", 90),
        ("https://music.youtube.com/watch?v=Ff4fRgnuFgQ&start=90", 90),
        ("https://youtu.be/Ff4fRgnuFgQ?t=1m30s", 90),
        ("youtu.be/Ff4fRgnuFgQ", None),
        ("https://www.youtube.com/embed/Ff4fRgnuFgQ?start=3", 3),
        ("https://www.youtube-nocookie.com/embed/Ff4fRgnuFgQ", None),
        ("https://www.youtube.com/shorts/Ff4fRgnuFgQ", None),
        ("https://www.youtube.com/live/Ff4fRgnuFgQ?t=1h2m3s", 3723),
        ("https://www.youtube.com/watch?v=Ff4fRgnuFgQ#t=90", 90),
        ("https://www.youtube.com/watch?v=Ff4fRgnuFgQ&time_continue=4", 4),
        ("https://www.youtube.com/watch?v=Ff4fRgnuFgQ&t=soon", None),
    ],
)
def test_an_address_of_a_video_names_it_and_its_moment(address: str, seconds: int | None) -> None:
    video = youtube(address)
    assert video is not None
    assert (video.id, video.seconds) == ("Ff4fRgnuFgQ", seconds)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/watch?v=Ff4fRgnuFgQ",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/@channel",
        "https://youtu.be/",
        "javascript://youtu.be/Ff4fRgnuFgQ",
        "https://youtube.com.example.org/watch?v=Ff4fRgnuFgQ",
        "https://[youtu.be/Ff4fRgnuFgQ",
        "Ff4fRgnuFgQ",
        "",
    ],
)
def test_other_addresses_name_no_video(address: str) -> None:
    assert youtube(address) is None


def test_the_written_moment_is_kept() -> None:
    assert youtube("https://youtu.be/Ff4fRgnuFgQ?t=7m31s") == Video(
        id="Ff4fRgnuFgQ", seconds=451, written="7m31s"
    )


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("90", 90),
        ("90s", 90),
        ("1m30s", 90),
        ("1h2m3s", 3723),
        ("2h", 7200),
        ("", None),
        ("x", None),
    ],
)
def test_durations_are_read_in_all_their_forms(written: str, seconds: int | None) -> None:
    assert duration_seconds(written) == seconds


@pytest.mark.parametrize(
    ("written", "target", "heading", "shown"),
    [
        ("Note", "Note", "", "Note"),
        ("folder/Note.md", "folder/Note.md", "", "folder/Note.md"),
        ("Note|text", "Note", "", "text"),
        ("snake_case | Label ", "snake_case", "", "Label"),
        ("Note\\|in a table", "Note", "", "in a table"),
        ("Note#Heading", "Note", "Heading", "Note#Heading"),
        ("Note##H", "Note", "H", "Note##H"),
        ("Note#H1#H2", "Note", "H1#H2", "Note#H1#H2"),
        ("#Here", "", "Here", "#Here"),
        ("Note#^id", "Note", "^id", "Note#^id"),
        ("Note|", "Note", "", "Note"),
        ("a|b|c", "a", "", "b|c"),
    ],
)
def test_a_wikilink_says_where_it_leads_and_what_it_shows(
    written: str, target: str, heading: str, shown: str
) -> None:
    link = wikilink(written)
    assert link is not None
    assert (link.target, link.heading) == (target, heading)
    assert written[link.shown_start : link.shown_end] == shown


@pytest.mark.parametrize("written", ["", "  ", "|", " | text"])
def test_brackets_round_no_name_are_no_link(written: str) -> None:
    assert wikilink(written) is None


def test_pictures_and_their_sizes_are_known() -> None:
    picture, note = wikilink("a b.PNG|100"), wikilink("Note.md")
    assert picture is not None and picture.is_picture
    assert note is not None and not note.is_picture
    assert is_picture_size("640x480") and is_picture_size("100")
    assert not is_picture_size("100 people")


def test_an_address_without_a_scheme_names_its_video_too() -> None:
    for address in ("//www.youtube.com/watch?v=AAAAAAAAAA1&t=61", "youtu.be/AAAAAAAAAA1?t=61"):
        video = youtube(address)
        assert video is not None and (video.id, video.seconds) == ("AAAAAAAAAA1", 61)
