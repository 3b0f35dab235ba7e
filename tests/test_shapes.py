"""What lines are by their company, and the lines that lead to other texts."""

import pytest

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.leads import leads_on
from plain_texts import asides, headings, lines_of, source, texts

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it at all."
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."


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
