"""What tells who wrote a text, behind it; and what an author adds under his name."""

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.form_fields import consents, names_field
from plain_texts import asides, source, texts

SAID = (
    "The boat left before it was light, and nobody on the quay saw who rowed it, though Mrs Kell"
    " heard the oars from her kitchen and put the kettle on.",
    "Three days later it was found on the other side, dry, with the oars laid across the seats and"
    " a loaf of bread under a cloth.",
    "Nobody asked the obvious question until the schoolmaster did, and he asked it of his pupils,"
    " which is how the whole harbour came to hear of it.",
    "The harbour office keeps a ledger of every vessel since 1803, and no page of it is missing"
    " but that of the year in question.",
)
FOOT = ("Tags: boats, quays", "Share", "Print", "About", "Contact", "© 2021 The Quay")


def read(*lines: str) -> tuple[str, list[str]]:
    got = read_clipping(source("\n".join(lines)))
    return "\n".join(texts(got)), [text for _, text in asides(got)]


def test_a_paragraph_under_the_authors_name_behind_the_text_tells_who_that_is() -> None:
    told = "Born in 1951, retired binder. Published Small Treatise on Handles (Lamp, 2018), Sills."
    for top in ("Anselm Corvis", "By Anselm Corvis"):
        text, out = read("The loaf", top, *SAID, "Anselm Corvis", told, *FOOT)
        assert told in out, top
        assert all(said in text for said in SAID)


def test_what_the_author_adds_in_the_first_person_is_of_the_text() -> None:
    added = "A year later the loaf is there still, and I have grown used to seeing it in passing."
    text, _ = read("The loaf", "By Anselm Corvis", *SAID, "Anselm Corvis", added, *FOOT)
    assert added in text


def test_a_last_section_on_somebody_of_whom_the_text_tells_stays() -> None:
    told = "Born in 1951, a retired binder, he rows to this day, in all weathers and never with a light."
    lines = (*SAID[:3], "Anselm Corvis was the only one who went over to look, and he said little.")
    text, _ = read("The loaf", "Anselm Corvis", *lines, *SAID[3:], "Anselm Corvis", told, *FOOT)
    assert told in text


def test_a_box_about_the_author_is_known_by_its_heading_though_nobody_is_named_above() -> None:
    told = "Photographer and reporter, writes in The Quay on villages that no map has ever shown."
    text, out = read("The loaf", *SAID, "About the author", "Hala Mansour", told, *FOOT)
    assert told in out
    text, _ = read("The loaf", *SAID[:1], "About the author", "Hala Mansour", told, *SAID[1:])
    assert told in text


def test_a_section_of_a_review_on_who_wrote_the_book_stays() -> None:
    told = (
        "Corvis lives on the island, where he has written nine novels that nobody there has read."
    )
    text, _ = read("The loaf", "By Ada Lind", *SAID, "About the author", told, "Read on", *FOOT)
    assert told in text


def test_cards_that_each_say_who_wrote_lead_to_other_texts() -> None:
    cards = ("More from The Quay", "Features", "The Last Lamplighter", "He has one lamp.",
             "By Joss Winter", "Essay", "My Aunt’s Weather", "Thirty years, and no word on us.",
             "By Amrit Hart")  # fmt: skip
    text, out = read("The loaf", "By Ada Lind", *SAID, *cards, *FOOT)
    assert set(cards) <= set(out)
    assert all(said in text for said in SAID)


def test_fields_and_consents_of_forms_are_known_in_many_languages() -> None:
    for field in ("Telefon Numaranız", "Nom et prénom", "Ваше имя", "Imię i nazwisko"):
        assert names_field(field), field
    for line in (
        "KVKK Aydınlatma Metni'ni okudum, onaylıyorum.", "J’ai lu et j’accepte les conditions",
        "Ich habe die Datenschutzhinweise gelesen", "Wyrażam zgodę na przetwarzanie danych",
    ):  # fmt: skip
        assert consents(line), line
    assert not consents("He agreed to the terms, and I had the boat by noon.")


def test_a_form_inside_the_text_goes_and_a_list_of_what_forms_ask_for_stays() -> None:
    form = ("Get seen", "We call you back.", "Your full name", "Your phone number",
            "I have read the privacy notice.", "Send")  # fmt: skip
    got = read_clipping(source("\n\n".join(("The loaf", *SAID[:2], "\n".join(form), *SAID[2:]))))
    assert set(form) <= {text for _, text in asides(got)}
    listed = "Your full name\nYour phone number\nI have read the privacy notice"
    got = read_clipping(source("\n\n".join(("The loaf", *SAID[:2], listed, *SAID[2:]))))
    assert not asides(got)


def test_each_of_several_authors_is_told_of_behind_the_text() -> None:
    told = ("Anselm works on everything that floats. He has been here since 2019.",
            "Petra leads the office and collects timetables of ferries.")  # fmt: skip
    box = ("About the authors", "Anselm Corvis", told[0], "Petra Vanhout", told[1], "Keep reading",
           "Our log is older than our company", *FOOT)  # fmt: skip
    text, out = read("The loaf", "Anselm Corvis, Staff Writer", "Petra Vanhout, Senior Editor, Boats",
                     "12 September 2023", *SAID, *box)  # fmt: skip
    assert {*told, "Petra Vanhout"} <= set(out)
    assert all(said in text for said in SAID)


def test_a_consent_said_to_whoever_subscribes_is_one() -> None:
    assert consents("By subscribing you agree to our terms and to the privacy notice")
    assert consents("باشتراكك فإنك توافق على شروط الاستخدام")
    assert consents("En vous inscrivant, vous acceptez nos conditions")
    assert not consents("By noon you agree that the boat is lost, or you do not")
