"""Code that buttons copy, and the other lines of a page that only their neighbours tell."""

from glossator.readers.clippings.appeals import appeal
from glossator.readers.clippings.captions import depicts, heads_caption, is_credit
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.heading_rows import named
from glossator.readers.clippings.signatures import UNSPACED_NAMES
from glossator.readers.plain_lines import read_lines
from plain_texts import headings, source, texts

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it that day."

PAGE = f"""Rowing by Script

{PROSE}

oars.py
import time

while True:
    time.sleep(1)
Copy
The loop never ends, which is what you want of a pair of oars on a long river like this one.

Row once to see that it works, and keep an eye on the bank:

sudo row --once
Copy
Add the next line, which counts the strokes:

python oars.py
Copy
{PROSE}
"""


def test_code_over_the_buttons_that_copy_it_is_of_the_text_and_so_is_what_stands_under_them() -> (
    None
):
    from glossator.readers.clippings.clipping import read_clipping

    shown = texts(read_clipping(source(PAGE)))
    told = "\n".join(shown)
    for line in ("oars.py", "time.sleep(1)", "sudo row --once", "Add the next line", "python oars"):
        assert line in told
    assert "Copy" not in told


def test_buttons_that_copy_links_or_a_word_alone_make_nothing_code() -> None:
    for text in (f"{PROSE}\n\nShare\nCopy\n\n{PROSE}\n\nSave\nCopy\n", f"{PROSE}\n\nx = 1\nCopy\n"):
        assert code_pieces(read_lines(text)).code == frozenset()


def test_the_label_of_a_pictures_source_or_caption_ends_in_a_comma() -> None:
    for text in (
        "Image source, Ida Holm/QBN", "Image caption,", "Fuente de la imagen, Getty Images",
        "Pie de foto,", "Автор фото, Getty Images", "صدر الصورة، Getty Images", "Légende image,",
    ):  # fmt: skip
        assert is_credit(text), text
    assert not is_credit(
        "Image source, because the boat was there and nobody else had seen it, was hard."
    )
    assert heads_caption("Image caption,") and not heads_caption("Image source, Ida Holm/QBN")


def test_what_stands_under_the_label_of_a_caption_is_text_and_no_heading() -> None:
    from glossator.readers.clippings.clipping import read_clipping

    label = "Image source, Holm Press\nImage caption,\nThe two oars of the ferry lie in a shed"
    cleaned = read_clipping(source(f"The Oars\n\n{PROSE}\n\n{label}\n\n{PROSE} {PROSE}\n"))
    assert any("The two oars" in text for text in texts(cleaned))
    assert headings(cleaned) == []
    assert not any("caption" in text for text in texts(cleaned))


def test_calls_to_follow_a_site_name_two_networks_or_its_channel() -> None:
    for text in (
        "Follow Quay news on Facebook, Instagram and X.",
        "• Follow the Quay on X at @quay, and on YouTube",
        "Suivez-nous sur Facebook et Instagram",
        "Sumate al canal de WhatsApp de El Muelle haciendo clic acá",
        "Подписывайтесь на наш канал в Telegram",
        "[ The ferry that never cameOpens in new window ]",
        "Die Fähre öffnet in neuem Fenster",
    ):
        assert appeal(text), text
    for text in (
        "He put the picture on Facebook and Instagram before noon.",
        "The channel on WhatsApp had nine members, all of them ferrymen.",
    ):
        assert not appeal(text), text


def test_names_of_sections_close_over_their_lines_are_headings_where_there_are_several() -> None:
    text = "Equipment\nRolling pin\nInstructions\nRoll the dough.\nNotes\nEat it warm.\n"
    assert named(read_lines(text)) == {2, 4}
    assert named(read_lines("Lines\nNotes\nEat it warm.\n")) == set()


def test_captions_in_other_languages_tell_what_a_picture_shows() -> None:
    for text in (
        "La diga vista da valle",
        "Luftbild der Fähre",
        "Vue du port",
        "Gezicht op de haven",
    ):
        assert depicts(text), text
    assert not depicts("The ferry that never came")


def test_names_of_a_script_without_spaces_stand_side_by_side() -> None:
    assert UNSPACED_NAMES.fullmatch("長谷川千尋\u3000三村航平")
    assert not UNSPACED_NAMES.fullmatch("渡し船「あけぼの」、運航に幕\u3000最終便に三百人")
