"""Remarks on a text: how it was changed, behind its end; labels, messages and dated additions inside
it, which head nothing."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.plain_lines import read_lines
from plain_texts import headings, source, texts

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it."
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."
LAST = (
    "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter."
)


@pytest.mark.parametrize(
    "remark",
    [
        "This story has been updated to add information about parking.",
        "This article was amended on 3 May 2024 to correct the name of the second boat.",
        "This review has been updated with comments from the harbour master.",
        "Dieser Artikel wurde nachträglich um eine Stellungnahme des Hafens ergänzt.",
        "Cet article a été modifié le 3 mai 2024 pour corriger le nom du bateau.",
        "Este artículo ha sido actualizado para añadir la respuesta del puerto.",
        "Questo articolo è stato aggiornato per aggiungere la risposta del porto.",
        "Dit artikel is op 3 mei aangevuld met een reactie van de havenmeester.",
    ],
)
def test_a_remark_on_how_the_text_was_changed_is_text(remark: str) -> None:
    assert is_own_note(read_lines(remark)[0])
    page = f"The boat\n\nBy Ada Lind\n\n{PROSE}\n\n{MORE}\n\n{LAST}\n\n{remark}\n\nFacebook\nTwitter\nMore Stories\n"
    assert remark in texts(read_clipping(source(page)))


@pytest.mark.parametrize(
    "notice",
    [
        "This article was updated more than 6 months ago.",
        "This story has been updated.",
        "This article was originally published in the harbour's own paper.",
        "The house was changed by the new owners with an eye for light.",
    ],
)
def test_what_only_tells_the_age_of_a_page_is_no_remark_on_its_text(notice: str) -> None:
    assert not is_own_note(read_lines(notice)[0])


@pytest.mark.parametrize(
    "line",
    [
        "💡 Tip\n",
        "⚠️ Warning\n",
        "📝 Hinweis:\n",
        "Fatal: Opening the store failed: no such file or directory\n\n",
        "fatal: not a repository\n\n",
        "KeyError: oars: no such key in the boat\n\n",
        "【2024年11月2日追記】\n",
        "[Updated 3 May 2024]\n",
    ],
)
def test_labels_messages_and_dated_additions_head_nothing(line: str) -> None:
    text = f"Boats in the morning\n\n{PROSE}\n\nThe Second Boat\n\n{MORE}\n\n{line}{LAST}\n\nThe Third Boat\n\n{PROSE[:-1]} today.\n"
    assert [name for _, name in headings(read_clipping(source(text)))] == [
        "The Second Boat",
        "The Third Boat",
    ]


@pytest.mark.parametrize("line", ["Warning: the sea is rising", "Updated rules", "The fatal error"])
def test_a_heading_may_have_the_words_of_messages(line: str) -> None:
    text = f"{PROSE}\n\nThe Second Boat\n\n{MORE}\n\n{line}\n\n{LAST}\n\n{PROSE[:-1]} today.\n"
    assert [name for _, name in headings(read_clipping(source(text)))] == ["The Second Boat", line]
