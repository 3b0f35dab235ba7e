"""Code that buttons copy, and the other lines of a page that only their neighbours tell."""

from types import SimpleNamespace

from glossator.readers.clippings.appeals import appeal
from glossator.readers.clippings.button_rows import button_row
from glossator.readers.clippings.bylines import UNSPACED_NAMES
from glossator.readers.clippings.captions import depicts, heads_caption, is_credit
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.frame import SIGNS
from glossator.readers.clippings.heading_rows import named
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from glossator.text import folded
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


def test_a_row_of_buttons_is_known_by_its_parts_and_a_sentence_of_the_same_words_is_none() -> None:
    assert button_row("print recipe pin recipe rate this recipe")
    assert button_row("tickets: £4 at the door") is None  # a row of facts
    assert button_row("print recipe") is None
    assert button_row("print this recipe and pin it to the door of the oven.") is None


def test_what_a_text_says_of_itself_stays_with_it() -> None:
    for text in (
        "The authors declare no conflicts of interest.",
        "This research received no external funding.",
        "*Names have been changed",
        "Les auteurs déclarent n'avoir aucun conflit d'intérêts.",
    ):
        assert is_own_note(read_lines(text)[0]), text
    assert not is_own_note(read_lines("Sign up for our newsletter, it is free.")[0])


def test_what_sites_say_in_other_languages_is_in_the_tables() -> None:
    for text in (
        "Ihnen ist ein Fehler im Text aufgefallen? Dann teilen Sie uns das mit.",
        "Wilt u belangrijke informatie delen met De Kade?",
        "Geselecteerd door de redactie",
        "Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
        "全文を表示",
        "Hai provato questa ricetta? Scrivici!",
        "Questa sezione sull'argomento fiumi è ancora vuota. Aiutaci a scriverla!",
        "+41 -3",
        "Copyright © The Quay Company. All rights reserved. No reproduction without permission.",
    ):
        assert words_of(folded(text)), text


def fields(text: str) -> dict[str, str]:
    from glossator.readers.clippings.clipping import read_clipping

    return {field.name: field.value for field in read_clipping(source(text)).fields}


BODY = f"{PROSE}\n\n{PROSE} {PROSE}\n\n{PROSE}\n"


def test_labels_between_a_date_and_a_byline_are_no_author_and_a_role_below_it_no_text() -> None:
    text = "How To Row\nPublished on February 6, 2025\nBoat Basics\nOars\nBy Ida Holm\n"
    text += f"Senior Rowing Writer\nTable of contents\n\n{BODY}"
    assert fields(f"Skip to main content\nLog in\n\n{text}")["author"] == "Ida Holm"


def test_the_word_of_a_byline_may_be_run_together_with_the_name() -> None:
    assert (
        fields(f"The Oars of Holm\n\nByIda Holm\n14 April 2025\n\n{BODY}")["author"] == "Ida Holm"
    )


def test_several_sentences_close_between_title_and_byline_are_the_standfirst() -> None:
    stand = "The ferry is gone. The oars are not. Who rows now, and for whom, is told here."
    text = f"The Oars of Holm\n{stand}\nIda Holm\n14 April 2025\n\n{BODY}"
    assert fields(f"Skip to main content\nLog in\n\n{text}")["subtitle"] == stand


def test_names_of_a_script_without_spaces_over_a_date_are_the_authors_and_not_the_title() -> None:
    head = "コンテンツにスキップ\nログイン\nトップ\n社会\n記事\n\n渡し船「あけぼの」、運航に幕\u3000最終便に三百人\n有料記事\n"
    text = f"{head}長谷川千尋\u3000三村航平\n2024年3月31日 20時45分\n\n"
    body = "市営の渡し船「あけぼの」が最終便を迎え、歴史に幕を下ろした。岸には三百人が並んだ。"
    more = "桟橋は六月に撤去される。船は資料館の前庭に置かれ、誰でも乗れるようになるという。"
    found = fields(f"{text}{body}{more}\n\n{more}{body}\n\n{body}\n")
    assert found["title"].startswith("渡し船") and "航平" in found["author"]


def test_a_box_of_links_that_ends_in_standfirst_and_byline_is_the_head_of_the_text() -> None:
    head = "El Muelle\nSuscribite\nIngresar\nInicio > Sociedad > Historias\n\nHistorias\n"
    title = "El panadero que reparte de madrugada en una canoa"
    stand = (
        "Ramiro cruza la laguna cada noche con el pan, y nadie sabe cómo lo hace desde entonces."
    )
    text = f"{head}{title}\n{stand}\nPor Candela Ferreyra\n22 de abril de 2025\n\n{BODY}"
    assert fields(text)["title"] == title


def test_a_mark_of_stars_behind_its_label_is_the_verdict_of_the_text() -> None:
    sign = next(sign for sign in SIGNS if sign.name == "verdict")
    place = SimpleNamespace(line=read_lines("Voto: ★★★★☆")[0])
    assert sign.holds(place)  # type: ignore[arg-type]


def test_the_language_over_a_piece_and_a_button_alone_under_one_are_the_sites() -> None:
    page = (
        "Before the move everything is stopped, whatever it does, and nobody should write to it.\n"
        "bash\nsystemctl stop tide\ncp -a /var/lib/tide /var/lib/tide.bak\nCopy\n"
        "The index is small. Do this while nothing runs, or it may be broken when you need it.\n"
        "yaml\npath: /var/lib/tide\nevery: 6h;\nCopy\n"
        "Then it is started again, and the logs are read for a day by somebody who knows them."
    )
    kept = [line.text for line in clean(page).lines]
    assert [line for line in kept if line in ("bash", "yaml", "Copy")] == []
    assert "systemctl stop tide" in kept
    alone = (
        "Make a file to be looked for, once, while the disk is there and the lamp on it is lit.\n\n"
        "touch /mnt/safe/.it-is-me\n\nCopiar\n\n"
        "From now on nothing is written where the file is not, and that is all there is to it."
    )
    kept = [line.text for line in clean(alone).lines]
    assert "Copiar" not in kept
    assert "touch /mnt/safe/.it-is-me" in kept


def test_buttons_at_the_very_end_and_a_byline_with_nothing_below_are_read() -> None:
    text = f"{PROSE}\n" + "Share\n" * 5
    assert clean(text).lines
    assert clean(f"{PROSE}\nRead more\nRead more\nRead more\n").lines
