"""What well-known kinds of sites do to a text that is copied from them: encyclopedias, journals,
threads, papers, letters."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.facts import chapters
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.page_marks import page_list
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from plain_texts import asides, headings, lines_of, losses, source, texts

ONE = "The boat left before it was light, and nobody on the quay saw who was rowing it at all."
TWO = "Three days later it was found on the other side, dry, with the oars laid across the seats."
THREE = "In autumn the lock was drained, and under the gate lay nine more oars and a bicycle."
FOUR = (
    "Nobody has asked for them, and the keeper says that nobody will, now that the town rows less."
)
FIVE = "He has hung the longest of them over his door, where it keeps the rain from his letters."


def read(text: str):  # type: ignore[no-untyped-def]
    reading = read_clipping(source(text))
    assert not losses(reading)
    return reading


def heads(text: str) -> list[str]:
    return [text for _, text in headings(read(text))]


def gone(text: str) -> list[str]:
    return [text for _, text in asides(read(text))]


@pytest.mark.parametrize("link", ["[edit]", "[Bearbeiten | Quelltext bearbeiten]", "[modifica]"])
def test_a_line_over_the_link_that_edits_its_section_heads_it(link: str) -> None:
    page = (
        f"The lock\n\n{ONE}\n\nHistory\n{link}\nConstruction\n{link}\n{TWO}\n\nUse\n{link}\n{THREE}"
    )
    assert heads(page) == ["History", "Construction", "Use"]
    assert gone(page) == [link] * 3


def test_the_list_of_the_last_section_stays_between_the_links_of_an_encyclopedia() -> None:
    page = (
        f"The lock\n\n{ONE}\n\nHistory\n[edit]\n{TWO}\n\nUse\n[edit]\n{THREE}\n\nExternal links\n"
        "[edit]\nWikimedia Commons has media related to The lock.\nHarbour Lock Society\nvte\n"
        "Locks of the coast\nCategories: LocksHarbours\nPrivacy policyAbout us"
    )
    assert "Harbour Lock Society" in texts(read(page))
    assert "Locks of the coast" in gone(page)


def test_the_parts_of_a_recording_are_told_by_times_that_rise() -> None:
    def of(text: str) -> int:
        return len(chapters(read_lines(text)))

    assert of("0:00 The horn\n1:02 Taking it apart") == 2
    assert of("(00:14:05) Questions\n(00:20:00) Answers\n(01:02:10) An end") == 3
    assert of("12:04 How to mend a net\n9:30 The last keeper\n14:00 Rope") == 0
    assert of("12:04 How to mend a net\n14:00 Rope") == 0


@pytest.mark.parametrize(
    "note",
    ["This interview has been edited for length and clarity, and one name is left out.",
     "Das Gespräch wurde gekürzt und von beiden noch einmal gelesen und freigegeben.",
     "本文根据口述整理，文中一节应当事人要求隐去姓名。", "Cet entretien a été condensé et relu par Ada Lind avant de paraître ici."],
)  # fmt: skip
def test_how_a_text_came_about_stays_behind_the_mark_that_ends_it(note: str) -> None:
    assert is_own_note(lines_of(note)[0])
    page = f"The lock\n\n{ONE}\n\n{TWO}\n\n{THREE}\n\n- END -\n\n{note}\n\nShare\nLike"
    assert note in texts(read(page))


def test_a_section_of_one_short_sentence_stays_over_the_box_of_the_site() -> None:
    page = (
        f"tarn\n\n{ONE}\n\nUsage\n{TWO}\n\nCredits\n{THREE}\n\nLicense\nMIT. See LICENSE.\n\n"
        "About\nTopics\nResources\n Readme\nLicense\n MIT license\nStars\nReport repository"
    )
    assert heads(page)[-1] == "License"
    assert "MIT. See LICENSE." in texts(read(page))
    assert " MIT license".strip() in [text.strip() for text in gone(page)]


def test_a_heading_close_under_the_button_of_a_form_stays() -> None:
    page = (
        f"The drawer\n\n{ONE}\n\n{TWO}\n\nType your email...\nSubscribe\nWhat is in there\n{THREE}\n\n"
        f"{FOUR}\n\nA defence, then\n{FIVE}"
    )
    assert heads(page) == ["What is in there", "A defence, then"]
    assert gone(page) == ["Type your email...", "Subscribe"]


def test_what_a_form_answers_tells_of_all_its_box() -> None:
    box = (
        "Newsletter\nDIE WERFT\nJeden Montag: was den Hafen bewegt.\nRegistrieren\n"
        "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt."
    )
    assert gone(f"Das Boot\n\n{ONE}\n\n{TWO}\n\n{box}\n\n{THREE}") == box.split("\n")


@pytest.mark.parametrize(
    "line",
    ["tarn_q on Aug 14, 2023 | root | parent | prev | next [–]", "tarn_q 3 hours ago | next [–]",
     "Article CAS PubMed Google Scholar", "View ArticleGoogle Scholar", "Advertisement · Scroll to continue",
     "Coastal Letters volume 14, Article number: 40917 (2024) Cite this article", "1/2x",
     "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply."],
)  # fmt: skip
def test_sites_of_one_kind_say_it_alike(line: str) -> None:
    assert words_of(lines_of(line)[0].key) is not None


def test_answers_in_a_thread_stay_though_the_heads_between_them_go() -> None:
    said = [
        "Deploys, for one small thing. We have five users, and a card with the words on it.",
        '"He would have laughed."',
        "The lights in the shed, which I now turn on by hand, as my father did before he had any.",
        "Mine is screwed to the desk.",
    ]
    page = f"Ask: what did you stop automating?\n\n{ONE}\n\n" + "\n\n".join(
        f"tarn_{i} on Aug 1{i}, 2023 | prev | next [–]\n\n{each}" for i, each in enumerate(said)
    )
    assert texts(read(page)) == [ONE, *said]


def test_the_list_of_the_pages_of_a_text_goes_and_its_headings_stay() -> None:
    rows = 'Seite 1"Ich war nie fort"\nSeite 2"Sie kam zurück"'
    assert page_list(read_lines(f'{rows}\n\n"Sie kam zurück"')) == {0, 1}
    assert page_list(read_lines("Page 1 of the log\nPage 2 of the log")) == set()


def test_titles_alone_between_paragraphs_behind_a_word_that_points_go_if_two_do() -> None:
    one, two = "Read: What the harbour forgets about waiting", "Read: The end of the long pier"
    assert gone(f"The pier\n\n{ONE}\n\n{one}\n\n{TWO}\n\n{two}\n\n{THREE}") == [one, two]
    assert gone(f"The pier\n\n{ONE}\n\n{one}\n\n{TWO}\n\n{THREE}") == []


def test_who_wrote_it_told_under_the_name_said_again_over_the_text_goes() -> None:
    bio = (
        "Ada Lind is a senior reporter covering boats, and the people who will not throw any away."
    )
    page = f"The pier\n\nby Ada Lind\nMar 11, 2025\nFacebook\nAda Lind\n{bio}\n{ONE}\n\n{TWO}\n\n{THREE}"
    assert bio in gone(page)
    assert texts(read(page))[0] == ONE


def test_titles_with_their_kind_and_day_go_if_two_do() -> None:
    one = "Streetlights and the caddis of canals\nArticle Open access 09 May 2022"
    two = "A photometer for the light of the moon\nArticle 30 August 2021"
    page = f"Abstract\n\n{ONE}\n\nSimilar content being viewed by others\n\n{one}\n\n{two}\n\n{TWO}\n\n{THREE}"
    assert set(gone(page)) >= {*one.split("\n"), *two.split("\n")}


def test_authors_and_what_they_did_stay_behind_a_paper() -> None:
    page = (
        f"Nets\n\nAbstract\n{ONE}\n\nMethods\n{TWO}\n\nResults\n{THREE}\n\nAuthor information\n"
        "Authors and Affiliations\nInstitute of Shores, Vestvik\nAda Lind & Ida Holm\n\n"
        f"Contributions\nA.L. and I.H. designed the study, and both wrote the paper.\n\n"
        "Ethics declarations\nThe authors declare no competing interests.\n\nRights and permissions\n"
        "Reprints and permissions"
    )
    assert heads(page)[-4:] == [
        "Author information", "Authors and Affiliations", "Contributions", "Ethics declarations"
    ]  # fmt: skip
    assert "Ada Lind & Ida Holm" in texts(read(page))


def test_a_list_of_what_somebody_read_and_a_word_on_captchas_are_text() -> None:
    page = (
        f"A week\n\n{ONE}\n\nRead: a history of locks by a man who hated them\n"
        f"Saw: two films about a ferry\n\n{TWO}\n\nLicense\n\nI have one to fish, and I used it on Thursday, for an hour, in rain.\n\n"
        "My mother cannot solve a captcha, and nobody at the bank can tell her why she must do it.\n\n"
        f"{THREE}"
    )
    assert gone(page) == []


def test_what_links_to_a_heading_is_accounted_for_once_in_a_second_copy_too() -> None:
    said = "The river, wide and slow, had carried the timber down before anybody thought of a road."
    more = (
        "Der Fluss trug das Holz hinab, lange bevor jemand an eine Straße dachte; so war es.\n" * 2
    )
    last = (
        "Le fleuve, large et lent, portait le bois bien avant que l’on songe à une route.\n0¶\r0\n"
    )
    page = f"{said}\n" * 6 + more + last + said[:-1] + f"{said}\n" * 5 + more + last
    assert losses(read(page)) == ()
