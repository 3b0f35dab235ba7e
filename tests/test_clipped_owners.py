"""Whose a Markdown file is: notes of an owner's stay as they are, whatever words of sites they have,
and pages that clippers left without saying so are told by many signs together."""

from pathlib import Path

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read
from test_clipped import PROSE, aside, losses, page, shown

OWNERS = Path(__file__).parent / "cases" / "owners"
OTHER = "Nobody asked the keepers, who had lived there for years, until the gates were sold away."
LAST = "In the end the town bought the lock, and the last keeper kept the key that opens nothing."


def value(reading: Reading, name: str) -> str:
    return "; ".join(field.value for field in reading.fields if field.name == name)


@pytest.mark.parametrize("note", sorted(OWNERS.glob("*.md")), ids=lambda path: path.stem)
def test_a_note_of_an_owners_stays_whatever_words_of_sites_it_has(note: Path) -> None:
    reading = page(note.read_text(encoding="utf-8"))
    assert reading.set_aside == ()
    assert losses(reading) == ()


MENU = " ".join(f"[{name}](https://a.example/{name})" for name in ("News", "Boats", "Locks"))
FOOT = "[Imprint](https://a.example/imprint) · [Privacy](https://a.example/privacy)"


def test_an_address_under_the_title_and_rows_of_links_to_its_site_tell_a_page() -> None:
    text = (
        f"# A lock\n\n<https://a.example/boats/lock>\n\n{MENU}\n\n{PROSE}\n\nAdvertisement\n\n"
        f"{OTHER}\n\n{LAST}\n\n{FOOT}\n"
    )
    reading = page(text)
    assert shown(reading) == [PROSE, OTHER, LAST]
    assert value(reading, "url") == "https://a.example/boats/lock"
    assert losses(reading) == ()


@pytest.mark.parametrize("own", ["- [ ] ask Tom", "==mark this=="])
def test_with_a_task_or_a_mark_of_its_owner_the_same_is_a_note(own: str) -> None:
    text = f"# A lock\n\n<https://a.example/boats/lock>\n\n{MENU}\n\n{PROSE}\n\n{own}\n\n{OTHER}\n"
    assert page(text).set_aside == ()


def test_a_kind_of_note_in_the_front_matter_tells_a_note_though_it_names_an_address() -> None:
    text = (
        f"---\nsource: https://a.example/b\ntype: literature-note\n---\n{PROSE}\n\nAdvertisement\n"
    )
    assert "Advertisement" in shown(page(f"{text}\n{OTHER}\n"))
    assert "Advertisement" not in shown(
        page(f"{text}\n{OTHER}\n".replace("literature-note", "web"))
    )


SITE = (
    "[The Lock](https://a.example/)\n[Boats](https://a.example/boats)\n\n"
    "{signed}\n\n{prose}\n\n{other}\n\n{last}\n\n"
    "Filed under [locks](https://a.example/tag/locks)\n\n[Share](https://facebook.example/s)\n\n"
    "[All remarks](https://a.example/boats/lock/comments)\n\n{foot}\n"
)


def of_site(signed: str) -> str:
    return f"# A lock\n\n{SITE}".format(
        signed=signed, prose=PROSE, other=OTHER, last=LAST, foot=FOOT
    )


def test_where_the_links_over_and_behind_a_signed_text_lead_tells_whose_page_it_is() -> None:
    reading = page(of_site("[Ada Lind](https://a.example/author/ada-lind)\n3 May 2024"))
    assert shown(reading) == [PROSE, OTHER, LAST]
    assert value(reading, "author") == "Ada Lind"
    assert losses(reading) == ()


@pytest.mark.parametrize("said", ["My notes, 3 May 2024", "Ask [Ada](https://a.example/author/a)."])
def test_who_lists_a_sites_pages_over_and_behind_a_text_nobody_signed_keeps_a_note(
    said: str,
) -> None:
    assert page(of_site(said)).set_aside == ()


END = (
    "id: 4b7e19d2c06f4f0f9a41b3d85e27c610\ncreated_time: 2022-11-27T10:03:51.220Z\nauthor: \n"
    "source_url: https://a.example/b\nsource: joplin-desktop\ntype_: 1"
)


@pytest.mark.parametrize("after", ["", "\n", "\n\n"])
def test_metadata_behind_the_text_are_no_part_of_it_and_name_the_page(after: str) -> None:
    reading = page(f"{PROSE}\n\nAdvertisement\n\n{OTHER}\n\n{END}{after}")
    assert shown(reading) == [PROSE, OTHER]
    assert value(reading, "url") == "https://a.example/b"
    assert value(reading, "added") == "2022-11-27"
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "end",
    [
        "id: 4b7e19d2c06f4f0f9a41b3d85e27c610\nname: x\ntag: y\nauthor: z",
        "type_: 1\nid: 5\nname: x\ntag: y",
        f"{END}\n\nAnd that was all.",
        f"It ends so:\n{END}",
    ],
)
def test_lines_of_keys_that_no_program_wrote_there_stay(end: str) -> None:
    reading = page(f"{PROSE}\n\n{end}\n")
    assert value(reading, "url") == ""
    assert losses(reading) == ()


def test_metadata_behind_a_text_with_windows_line_ends_are_read() -> None:
    source = Source(
        path="page.md", site_path="seeds/page.md", text=f"{PROSE}\n\n{END}\n".replace("\n", "\r\n")
    )
    reading = read(source)
    assert value(reading, "url") == "https://a.example/b"
    assert losses(reading) == ()


def test_several_authors_in_one_value_are_each_one() -> None:
    reading = page(f"---\nurl: https://a.example/b\nauthor: Ada Lind; Tom Hale\n---\n{PROSE}\n")
    assert [f.value for f in reading.fields if f.name == "author"] == ["Ada Lind", "Tom Hale"]


def test_front_matter_in_another_language_names_the_page_where_it_has_an_address() -> None:
    front = "---\ntytuł: Jezioro\nautor: Ada Lind\n{}---\n" + PROSE + "\n"
    reading = page(front.format("adres: https://a.example/b\n"))
    assert (value(reading, "title"), value(reading, "author")) == ("Jezioro", "Ada Lind")
    assert value(page(front.format("")), "author") == ""  # who wrote the book a note is on


def test_when_a_page_was_kept_is_not_when_it_was_published() -> None:
    text = f"# A lock\n\nURL: https://a.example/b\n\nSaved on 5 March 2024 · 3 min\n\n{PROSE}\n"
    reading = page(f"{text}\n{OTHER}\n\nAdvertisement\n\n{LAST}\n")
    assert value(reading, "added") == "2024-03-05"
    assert value(reading, "published") == ""
    assert [leaf_text(leaf) for leaf in leaves(reading.blocks)] == [PROSE, OTHER, LAST]


def test_highlights_stay_though_their_words_are_those_of_buttons() -> None:
    link = "([View Highlight](https://read.readwise.io/read/01h))"
    text = f"# A lock\n\n- Author: [[Ada]]\n- URL: https://a.example/b\n\n- {PROSE} {link}\n"
    reading = page(f"{text}- Share this. {link}\n- Read more. {link}\n")
    assert not any("Share" in each or "Read" in each for each in aside(reading))
