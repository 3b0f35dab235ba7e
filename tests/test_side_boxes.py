"""Boxes between the paragraphs of a text and behind them, known by their shape; and what has that
shape and is of the text."""

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import asides, headings, source, texts

SAID = (
    "The boat left before it was light, and nobody on the quay saw who rowed it, though Mrs Kell"
    " heard the oars from her kitchen and put the kettle on for whoever came back wet.",
    "Three days later it was found on the other side, dry, with the oars laid across the seats and"
    " a loaf of bread under a cloth, and eggs and butter and wheat in a basket.",
    "Nobody asked the obvious question until the schoolmaster did, and he asked it of his pupils,"
    " which is how the whole harbour came to hear of it before the week was out.",
    "The harbour office keeps a ledger of every vessel since 1803, and no page of it is missing"
    " but that of the year in question, which somebody cut out with a knife.",
)
FOOT = ("Share", "Print", "About", "Contact", "Privacy policy", "© 2021 The Quay")


def read(*lines: str) -> tuple[str, list[str], list[str]]:
    got = read_clipping(source("\n".join(lines)))
    return (
        "\n".join(texts(got)),
        [text for _, text in asides(got)],
        [text for _, text in headings(got)],
    )


def amid(*box: str) -> tuple[str, list[str], list[str]]:
    """What becomes of `box` between the second and the third of four paragraphs."""
    one, two, three, four = SAID
    return read("The loaf", "", one, "", two, "", *box, three, "", four, "", *FOOT)


def test_what_stands_close_under_a_heading_of_related_links_is_of_the_box() -> None:
    box = (
        "Related story",
        "A lighthouse in fog.",
        "Who pays for the lamp?",
        "It is dear. It burns.",
    )
    text, out, _ = amid(*box, "")
    assert all(line in "\n".join(out) for line in box)
    assert all(said in text for said in SAID)


def test_what_a_line_leads_past_is_a_box() -> None:
    box = (
        "Skip to end of carousel",
        "Harbour Coach",
        "The case for small boats",
        "End of carousel",
    )
    text, out, _ = amid(*box, "")
    assert all(line in "\n".join(out) for line in box)
    assert all(said in text for said in SAID)


def test_a_title_that_stands_twice_with_a_label_between_is_a_link() -> None:
    title = "A dentist on a ferry is the only one left"
    text, _, _ = amid(title, "Shots from the coast", title, "")
    assert title not in text


def test_a_refrain_of_verse_is_no_link() -> None:
    line = "and nobody saw who rowed it"
    text, _, _ = read("The boat", "", "The boat left at night", line, "The oars lay dry", line)
    assert text.count(line) == 2


def test_a_card_with_a_quoted_title_and_who_wrote_it_is_a_box() -> None:
    text, out, _ = amid(
        "Quay Plus", "Night boats", "“One sleeps badly there”", "Interview by Ada Lind"
    )
    assert "Night boats" in out
    assert "Interview by Ada Lind" not in text
    assert all(said in text for said in SAID)


def test_a_list_close_over_a_paragraph_is_of_the_text() -> None:
    text, _, _ = amid("They agreed on this:", "", "no boat on Sunday", "no oars in the church")
    assert "no boat on Sunday" in text
    assert "no oars in the church" in text


def test_a_name_under_two_captions_took_the_pictures() -> None:
    one, two, three, four = SAID
    shown = ("The loaf lies under its cloth on the seat", "The ledger has lost one of its pages")
    text, _, _ = read(
        "The loaf", "", one, "", shown[0], "Pau Ribell", "", two, "", three, "",
        shown[1], "Pau Ribell", "", four, "", *FOOT,
    )  # fmt: skip
    assert "Pau Ribell" not in text
    assert shown[0] in text
    assert shown[1] in text


def test_common_words_alone_behind_the_text_are_what_it_is_filed_under() -> None:
    words = ("Bread", "Eggs", "Butter", "Wheat", "Oars")
    text, out, _ = read("The loaf", "", "\n\n".join(SAID), "", *words, "", *FOOT)
    assert all(word not in text.splitlines() for word in words)
    assert all(word in "\n".join(out) for word in words)


def test_what_is_told_of_the_author_by_first_name_behind_the_text_is_the_sites() -> None:
    told = "Owen has rowed and written about boats for eleven years and lives near the quay."
    text, out, _ = read("The loaf", "By Owen Tarrant", "", "\n\n".join(SAID), "", told, "", *FOOT)
    assert told not in text
    assert told in "\n".join(out)


def test_a_last_paragraph_on_somebody_the_text_tells_of_stays() -> None:
    told = "Owen has rowed and written about boats for eleven years and lives near the quay."
    before = (
        "It was Owen Tarrant who found the loaf, and he told the office what he had seen there."
    )
    text, _, _ = read("The loaf", "By Owen Tarrant", "", *SAID, "", before, "", told, "", *FOOT)
    assert told in text
