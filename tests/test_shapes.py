"""What lines are by their company, and the lines that lead to other texts."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.leads import leads_on
from plain_texts import asides, headings, lines_of, source, texts

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it at all."
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."


LAST = "In autumn the lock was drained, and under the gate lay nine more oars and a bicycle."
LONG = (
    "The keeper kept them all in his shed until he died, and his daughter sold them by the metre."
)


def reading(*texts: str):  # type: ignore[no-untyped-def]
    return read_clipping(source("\n\n".join(texts)))


@pytest.mark.parametrize(
    "line",
    ["Read more harbour retail news", "Don’t miss these exclusives from HARBOUR PRO",
     "Weitere Texte aus der Reihe", "Lesen Sie auch unsere Recherche", "D’autres récits du port",
     "Más noticias de Economía", "Leia outras reportagens da série", "Altre storie dal Friuli",
     "Lees ook onze serie over water", "Czytaj też inne teksty", "Přečtěte si také",
     "Читайте также по теме порта", "Läs fler reportage", "Les også", "Lue lisää satamasta",
     "Diğer haberler", "港の最新記事一覧", "更多港口报道", "함께 볼만한 뉴스", "اقرأ أيضا عن الميناء"],
)  # fmt: skip
def test_each_language_has_its_way_to_lead_on(line: str) -> None:
    assert leads_on(lines_of(line)[0])


@pytest.mark.parametrize(
    "line",
    ["More bread than anybody could eat", "The rest of the crew", "Other tools you need",
     "Read the gauge twice", "Mehr Wasser als sonst", "Otra vez el río", "Never miss a tide",
     "Further north", "Latest tides: noon"],
)  # fmt: skip
def test_what_heads_a_part_of_a_text_leads_nowhere(line: str) -> None:
    assert not leads_on(lines_of(line)[0])


def test_titles_under_such_a_line_go_with_it_and_a_list_of_the_texts_stays() -> None:
    box = "Read more harbour retail news\nShops on the quay are closing\nThe $9 crab is dead. Long live the crab"
    got = reading("The boat", PROSE, MORE, box, "A find", PROSE, MORE)
    assert [text for _, text in asides(got)] == box.split("\n")
    needed = "Read more slowly with these\na pair of glasses\na lamp of some kind"
    assert set(needed.split("\n")) <= set(texts(reading("The boat", PROSE, needed, PROSE, MORE)))


def test_a_title_amid_the_text_that_stands_again_among_links_is_one() -> None:
    link = "Crab seller arrested after a quarrel at the lock"
    page = ("The boat", PROSE, MORE, link, PROSE, MORE)
    ranked = (
        f"TRENDING STORIES\n1 Ferry late for the ninth time\n2 {link}\n3 Who made the best soup?"
    )
    assert link not in {text for _, text in headings(reading(*page, ranked))}
    assert link in {text for _, text in headings(reading(*page, "Share\nPrivacy policy"))}


def test_a_heading_that_a_table_of_contents_behind_the_text_lists_stays() -> None:
    heads = ("What the boat was like", "Where it was found")
    page = ("The boat", PROSE, heads[0], PROSE, MORE, heads[1], MORE, PROSE)
    got = reading(*page, "On this page\n" + "\n".join(heads) + "\nPrivacy policy")
    assert [text for _, text in headings(got)] == list(heads)


def test_a_list_under_a_line_of_the_sites_goes_where_it_has_a_sites_words() -> None:
    box = "Story continues below\n• Harbour weather: See the latest forecast\n• Download the Ledger app"
    got = reading("The boat", PROSE, MORE, box, PROSE, MORE)
    assert [text for _, text in asides(got)] == box.split("\n")
    listed = "Advertisement\n• two pounds of lead\n• a coil of tarred rope\n• one hymn book"
    assert "a coil of tarred rope" in "".join(texts(reading("The boat", PROSE, listed, MORE)))


def test_what_a_site_allows_goes_with_the_line_that_leads_to_it() -> None:
    box = (
        "Republish this story for free\n"
        "Thank you for your interest in republishing this story. You are free to do so if:\n"
        "• You have to credit us. In the byline, we prefer the name of the author and ours.\n"
        "• You can't change a word of it, except for the time, the place and the style.\n"
        "Copy HTML"
    )
    got = reading("The boat", PROSE, MORE, box, "Share\nPrivacy policy\nContact us")
    assert texts(got) == [PROSE, MORE]
    listed = "The board will let you in if:\n• You have to sign the book at the door, and pay £4.\n• You leave by noon."
    assert "You leave by noon." in "".join(texts(reading("The boat", PROSE, listed, PROSE, MORE)))


def test_a_card_of_few_words_behind_the_text_ends_in_a_button() -> None:
    card = (
        "Saltmarsh 2\nRole play\nSystems\nReleased\nRated for teens\nWhere to play\nExpand Collapse"
    )
    got = reading("The boat", PROSE, MORE, PROSE, card, "Log in\nPrivacy policy\nContact us")
    assert "Rated for teens" not in texts(got)
    got = reading("The boat", PROSE, MORE, PROSE, card.removesuffix("\nExpand Collapse"))
    assert "Rated for teens" in "".join(texts(got))


def test_a_notice_that_begins_with_who_has_the_rights_is_the_sites() -> None:
    notice = "Copyright 2023 Harbour Group. All rights reserved. This may not be sung or rowed elsewhere."
    got = reading("The boat", PROSE, MORE, notice, "Share\nPrivacy policy\nContact us")
    assert texts(got) == [PROSE, MORE]


def test_what_points_to_an_article_on_the_same_stands_close_over_the_text() -> None:
    for note in ("Main article: The dredging dispute", "Hauptartikel: Der Streit um den Kanal",
                 "Article détaillé : La querelle du canal"):  # fmt: skip
        got = reading("The boat", PROSE, MORE, f"The dispute\n{note}\n{LAST}", LONG)
        assert note in [text for _, text in asides(got)]


def test_a_caption_between_a_button_and_its_credit_stays() -> None:
    caption = "The head of the village: even a baby signed the letter"
    got = reading(
        "The boat", PROSE, MORE, f"Enlarge image\n{caption}\nPhoto: Jo Remm / The Ledger", PROSE
    )
    assert caption in texts(got)
    got = reading(
        "The boat", PROSE, MORE, "Enlarge this image", f"{caption}\n— Foto: Jo Remm/TV Orla", PROSE
    )
    assert caption in texts(got)


def test_who_wrote_a_text_that_is_led_to_is_not_the_author() -> None:
    box = "Related\nThe 10 best fishing boats, ranked\nYou have been rowing wrong in Holm\nBy Hye Marlowe\nPosts\n4"
    got = reading("The boat", "By\nAda Lind\nNov 2, 2022", PROSE, MORE, LAST, box, LONG)
    assert "By Hye Marlowe" in [text for _, text in asides(got)]
