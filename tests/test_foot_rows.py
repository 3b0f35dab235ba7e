"""What a site sets behind every text: a pitch for money that stands over it too, rows of teasers."""

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import asides, fields, losses, source, texts

P = (
    "The boat left before it was light, and nobody on the quay in Kirkby saw who was rowing it out "
    "to sea, though many had been standing there since four o'clock that morning."
)
M = "Three days later it was found on the other side, dry, with the oars laid across the seats."
L = "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter."
MENU = "The Kirkby Bugle\nHome\nNews\nSport\nWhat's On\n\n"
PITCH = "Support independent local journalism\nFrom £1 a month you can help us to keep reporting\n"
TITLE = "Missing boat turns up dry in Kirkby"


def aside(text: str) -> list[str]:
    reading = read_clipping(source(text))
    assert losses(reading) == ()
    return [said for _, said in asides(reading)]


def title(text: str) -> list[str]:
    return [value for name, value in fields(read_clipping(source(text))) if name == "title"]


def test_a_pitch_over_and_behind_a_text_is_the_sites_and_no_title() -> None:
    for byline in ("By Ada Lind\n3 May 2024\n", ""):
        page = (
            f"{MENU}{PITCH}Join us\n\nNews\n{TITLE}\n{byline}\n{P}\n\n{M}\n\n{L}\n\n"
            f"{PITCH}Become a member today\n\nFacebook\nTwitter\n"
        )
        assert title(page) == [TITLE]
        assert aside(page).count("Support independent local journalism") == 2
        assert "Become a member today" in aside(page)


def test_a_headline_with_a_price_that_stands_again_is_no_pitch() -> None:
    head = "Rents in Kirkby reach £1,200 a month\nThose who row pay more than they did last year\n"
    page = (
        f"{MENU}{head}By Ada Lind\n3 May 2024\n\n{P}\n\n{M}\n\n{L}\n\n{head}\nFacebook\nTwitter\n"
    )
    assert title(page) == ["Rents in Kirkby reach £1,200 a month"]


CARD = (
    "%s\nThe town builds in autumn at the pier, and that takes longer than planned.\nRead more\n\n"
)
ROW = "".join(CARD % name for name in ("Harbour gets a wall", "Rowers at odds", "Market moves"))


def test_a_row_of_teasers_over_the_same_button_is_the_sites() -> None:
    page = (
        f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n\n{P}\n\n{M}\n\n{L}\n\nShare\nFacebook\n\n{ROW}"
    )
    kept = texts(read_clipping(source(page)))
    assert kept == [P, M, L]


def test_items_of_a_text_with_buttons_stay() -> None:
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n\n{P}\n\n{M}\n\n{L}\n\n{ROW}{P[:-1]} again.\n"
    kept = texts(read_clipping(source(page)))
    assert sum(said.startswith("The town builds") for said in kept) == 3


def test_an_advertisement_over_the_items_of_a_text_makes_no_row_of_teasers() -> None:
    page = f"{MENU}{TITLE}\nBy Ada Lind\n3 May 2024\n\n{P}\n\n{M}\n\n{L}\n\nAdvertisement\n\n{ROW}"
    assert "Harbour gets a wall" not in aside(page)
