"""The foot of a page whose lists are longer than its text, and texts that end in lists of their own."""

import pytest

from glossator.readers import read
from plain_texts import headings, losses, source, texts

TITLE = "How the tide mill at Halden was mended"
TOLD = (
    "The mill at Halden has stood still since the winter of the great storm, and nobody had thought"
    " that its wheel would ever turn again, until a teacher and her pupils measured the race and"
    " found that the stones below the sluice were where the millers had left them."
)
MORE = (
    "They wrote to the council, which owned the building, and asked for the key; the council looked"
    " for it for a month, found that there was none, and let them change the lock. Since then the"
    " school has met there every Friday, in any weather, to carry stones and to count the eels."
)
LAST = (
    "In March the wheel went round for the first time. It took the whole tide to grind one sack, and"
    " the flour was grey, but the bread that the baker made of it was gone before noon."
)
HEAD = f"{TITLE}\nBy Ada Lind\n\n{TOLD}\n\n{MORE}\n\n{LAST}\n\n"
MONTHS = "\n".join(
    f"{month} {year} ({year % 7 + 2})"
    for year in (2019, 2018, 2017)
    for month in ("December", "October", "June", "April", "January")
)
FORM = "Leave a reply\nName (required)\nMail (will not be published) (required)\nWebsite\n"
RULES = (
    "\nThe small print:\nKeep to the rules of the house. Whoever shouts is thrown out, as everywhere."
    "\nYou may give any name and any address when you write something below, nobody looks at them.\n"
)
LINKS = "Odd places\nthe eel count\nmarsh & mud\nfolk of the race\nTidal\nold locks\nNets\nsalt, again\n"


def _is_kept(page: str, *told: str) -> bool:
    reading = read(source(page))
    assert losses(reading) == ()
    return set(told) <= set(texts(reading))


def _kept_below(page: str) -> list[str]:
    """The lines below the last paragraph that are shown."""
    reading = read(source(page))
    assert losses(reading) == ()
    shown = texts(reading)
    assert {TOLD, MORE, LAST} <= set(shown)
    return shown[shown.index(LAST) + 1 :]


def test_all_below_a_form_for_a_comment_is_the_sites() -> None:
    assert _kept_below(HEAD + FORM + RULES + LINKS * 3 + MONTHS) == []


def test_all_below_an_archive_of_months_is_the_sites() -> None:
    assert _kept_below(f"{HEAD}Categories\nBoats\nNets\n{MONTHS}\n{LINKS}runs on tea\n") == []


def test_months_that_a_text_lists_are_text() -> None:
    months = "The eels came in these months:\n\n" + MONTHS.replace("\n", "\n\n")
    assert _is_kept(f"{HEAD}{months}\n\n{MORE}!\n\n{TOLD}!\n", f"{MORE}!", f"{TOLD}!")


SUMMARIES = "".join(
    f"{label}\n{count}\n\n{title}\n\n{summary}\n\n"
    for label, count, title, summary in (
        (
            "Boats",
            3,
            "Ferry stays in port",
            "The ferry to Lund stays in port until the weekend, says its owner.",
        ),
        (
            "Schools",
            0,
            "New roof for the school",
            "The school gets a new roof of slate, and the pupils get a week off.",
        ),
        (
            "Weather",
            12,
            "Frost along the coast",
            "It will be colder than it has been, and the roads will be slippery.",
        ),
        (
            "Sport",
            4,
            "Halden wins at last",
            "After eleven games without a point the rowers have won one by a length.",
        ),
        (
            "Letters",
            7,
            "On the price of eels",
            "A reader thinks that eels cost too much, and another that they are few.",
        ),
    )
)


@pytest.mark.parametrize("heading", ["Related articles", "Mehr zum Thema", "À lire aussi"])
def test_summaries_under_titles_behind_a_text_are_the_sites(heading: str) -> None:
    page = f"{HEAD}{heading}\n\n{SUMMARIES}© 2024 Halden Post\nPrivacy\nTerms\nContact\n"
    assert _kept_below(page) == []
    assert headings(read(source(page))) == []


DATED = "".join(
    f"News Local\n{title}\n{summary}\nPublié le {day} mars\n"
    for day, title, summary in (
        (
            19,
            "Ferry stays in port",
            "The ferry to Lund stays in port until the weekend, says its owner.",
        ),
        (
            17,
            "New roof for the school",
            "The school gets a new roof of slate, and the pupils get a week off.",
        ),
        (
            16,
            "Frost along the coast",
            "It will be colder than it has been, and the roads will be slippery.",
        ),
        (
            14,
            "Halden wins at last",
            "After eleven games without a point the rowers have won one by a length.",
        ),
        (
            12,
            "On the price of eels",
            "A reader thinks that eels cost too much, and another that they are few.",
        ),
        (
            11,
            "Locks are shut",
            "Both locks are shut until the gates have been painted, which takes a week.",
        ),
    )
)


def test_pages_that_each_say_when_they_were_published_are_the_sites() -> None:
    assert _kept_below(f"{HEAD}Partager\nFil d'infos\n{DATED}Plan du site\nContact\n") == []


DAYS = "".join(
    f"{day} March\n\nHalden Quartet\n\nOld mill, 7 pm\n\n"
    "The four play what the miller's daughter wrote down, and two dances from the north.\n\n"
    for day in range(3, 12)
)


def test_a_programme_of_days_under_a_share_bar_is_text() -> None:
    told = "The four play what the miller's daughter wrote down, and two dances from the north."
    shown = texts(read(source(f"{HEAD}Share\nFacebook\n\n{DAYS}")))
    assert shown.count(told) == 9


def test_short_sections_under_a_box_of_links_are_text() -> None:
    box = "Related\nThe old ferry\nA bakery in winter\nWho owns the tide\nA path for all\n\n"
    sections = [
        f"The wheel {n}\n\nIt was made of oak, and the {n} spokes were cut anew.\n\n"
        for n in (4, 5, 6, 7)
    ]
    told = [f"It was made of oak, and the {n} spokes were cut anew." for n in (4, 5, 6, 7)]
    assert _is_kept(HEAD + box + "".join(sections), *told)


def test_a_list_that_ends_a_text_stays() -> None:
    names = [f"Mill number {n}, {1700 + n}" for n in range(30)]
    page = HEAD + "\n".join(names) + "\n\n© 2024 Halden Post\nPrivacy\nTerms\nContact\n"
    assert _is_kept(page, *names)


THAI = "โรงสีน้ำขึ้นน้ำลงแห่งนี้หยุดนิ่งมาตั้งแต่ฤดูหนาวที่มีพายุใหญ่และไม่มีใครคิดว่ากังหันจะหมุนได้อีกครั้งจนกระทั่งครูคนหนึ่ง"


def test_paragraphs_of_scripts_without_spaces_are_a_text() -> None:
    told = [f"{THAI * 2}{end}" for end in ("และนักเรียน", "วัดร่องน้ำ", "ทุกวันศุกร์")]
    page = "โรงสีแห่งฮัลเดน\n\n" + "\n\n".join(told) + f"\n\n{MONTHS}\nFacebook\nTwitter\n"
    shown = texts(read(source(page)))
    assert set(told) <= set(shown)
    assert "June 2018 (4)" not in shown


def test_a_box_of_one_page_amid_a_text_is_no_foot_though_a_paragraph_speaks_as_sites_do() -> None:
    box = "See also\nWhat the moths say of the lamps\n\n"
    heading = "A month of counting"
    first = (
        "The counting took eleven pupils and some forty neighbours, who were given a newsletter each"
        " week with the fields in it where no car was to be left after dark, and who kept to it."
    )
    second = (
        "The team would like to follow one eel by name, and to share with the subscribers of the"
        " museum's account what it does between two tides, if it does anything at all in the mud."
    )
    last = "The plan of the wheel may be seen at the mill on every Friday of the year."
    thanks = (
        "References\n\nEels below the old sluice, Ada Lind and Ole Brandt\n\nWho took part\n\n"
        "The school at Halden\nThe museum of mills\n\n"
        "The work was helped by the county and by the friends of the old mill.\n"
    )
    foot = "\nContact\n\nAda Lind\nSend a message\n\nOn the same subject\n\n" + "".join(
        f"News\n12 March 2024\n{title}\n\n"
        for title in ("Owls prefer a steeple with no clock", "A map of the dark by the metre")
    )
    names = (
        "All news\n\nNewsletter\nSign up\n\nFollow us\nMastodon\nYouTube\nSite map\nCredits\n"
        "Legal notice\nCookie settings\nAccessibility\nTenders\nPress\nHelp\nPrivacy\nTop\n"
    )
    page = f"{HEAD}{box}{heading}\n\n{first}\n\n{second}\n\n{last}\n\n{thanks}{foot}{names}"
    reading = read(source(page))
    assert losses(reading) == ()
    assert {first, second, last} <= set(texts(reading))
    assert heading in {title for _, title in headings(reading)}
