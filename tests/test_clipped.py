"""Pages that a clipper wrote as Markdown: what is their site's is set aside, and nothing is lost."""

import textwrap
from pathlib import Path

import pytest

from conftest import Golden
from glossator import editions
from glossator.model.documents import Document, Reading
from glossator.model.site import SiteConfig
from glossator.model.trees import Link, Source, Styled, leaf_text, leaves, walk
from glossator.project.edition_file import read_edition
from glossator.readers import read
from glossator.sources import conserve
from glossator.sources.left_out import left_out
from outline import outline

CASES = Path(__file__).parent / "cases" / "clipped"
PROSE = (
    "The harbour was built for boats that nobody builds any more, and it waited for them for sixty "
    "years, with the patience of a dog at a door."
)
FRONT = '---\ntitle: "A harbour"\nsource: "https://example.org/a"\nauthor: "Ada Lind"\n---\n'


def page(text: str) -> Reading:
    return read(Source(path="page.md", site_path="seeds/page.md", text=text))


def shown(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def aside(reading: Reading) -> list[str]:
    text = reading.source.text
    return [text[each.span.start : each.span.end] for each in reading.set_aside]


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
        reading.source.text,
        reading.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *(each.span for each in reading.set_aside),
            *reading.private,
        ],
        [markup.span for markup in reading.markup if markup.kind == "delimiter"],
    )


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = page(case.read_text(encoding="utf-8"))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


def test_evidence_names_lines_by_their_numbers_in_the_source() -> None:
    reading = page(f"{FRONT}\nBy Ada Lind and others\n\n{PROSE}\n\n{PROSE}\n")
    assert losses(reading) == ()
    told = " ".join(each.evidence for each in reading.set_aside)
    assert "line 8" in told or "line 4" in told


def test_what_the_front_matter_says_is_not_said_again() -> None:
    reading = page(f"{FRONT}\nBy [Ada Lind](https://example.org/ada)\n\n{PROSE}\n")
    assert shown(reading) == [PROSE]
    assert "Ada Lind" in aside(reading)


def test_a_byline_says_who_wrote_it_where_no_front_matter_does() -> None:
    text = f"---\nsource: https://example.org/a\n---\n# A harbour\n\nBy Ada Lind\n\n{PROSE}\n"
    reading = page(text)
    assert [field.value for field in reading.fields if field.name == "author"] == ["Ada Lind"]
    assert shown(reading) == [PROSE]
    assert losses(reading) == ()


def test_who_wrote_it_and_when_is_read_where_links_and_hours_stand_between() -> None:
    text = (
        "---\nsource: https://example.org/a\n---\n# A harbour\n\n"
        "By [Ada Lind](https://example.org/ada), Transport reporter\n\n"
        f"Published 11:42 PM, Tue Oct 8, 2024 | Updated 7:05 AM, Wed Oct 9, 2024\n\n{PROSE}\n"
    )
    reading = page(text)
    said = {field.name: field.value for field in reading.fields}
    assert said["author"] == "Ada Lind"
    assert (said["published"], said["updated"]) == ("2024-10-08", "2024-10-09")
    assert shown(reading) == [PROSE]
    assert losses(reading) == ()


def test_lines_set_aside_are_counted_and_told_whatever_marks_stand_between_their_words() -> None:
    text = f"{FRONT}\n- [Home](/) / [News](/news)\n- [Sign in](/in)\n\n{PROSE}\n"
    site = SiteConfig(title="S", configured=False)
    out = left_out(editions.edit(page(text), "it", None, site, ()).value)
    assert [(line.line, line.text) for line in out.lines][:1] == [(7, "Home / News")]
    assert out.count("furniture") == len({line.line for line in out.lines}) == 2


@pytest.mark.parametrize(
    "text", ["# Title\n## Section\n# Title\n", "# Title\n\n# Title\n", "## Share\n## Share\n"]
)
def test_a_heading_is_set_aside_or_states_the_title_and_never_both(text: str) -> None:
    assert losses(page(f"---\nsource: https://example.org/a\n---\n{text}")) == ()


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\ufeff", "\x00"])
def test_what_nobody_sees_at_the_ends_of_a_line_changes_nothing(unseen: str) -> None:
    text = f"{FRONT}\n{unseen}\n\n{unseen}Advertisement{unseen}\n\n{unseen}{PROSE}\n"
    reading = page(text)
    assert losses(reading) == ()
    assert "Advertisement" in " ".join(aside(reading))


def test_a_highlight_of_the_owners_stays_whatever_its_words() -> None:
    reading = page(f"{FRONT}\n{PROSE}\n\n==Share this:==\n\n{PROSE} So it was.\n")
    assert "Share this:" in shown(reading)


def test_a_page_with_comments_or_wikilinks_of_its_owner_stays_as_it_is() -> None:
    for own in ("%%see below%%", "[[Rafts]]"):
        reading = page(f"{FRONT}\n{PROSE} {own}\n\nAdvertisement\n\n{PROSE} So it was.\n")
        assert "Advertisement" in shown(reading)
        assert reading.set_aside == ()


def test_nothing_is_set_aside_where_the_edition_names_markdown_as_the_reader() -> None:
    text = f"{FRONT}\n{PROSE}\n\nAdvertisement\n\n{PROSE} So it was.\n"
    source = Source(path="page.md", site_path="seeds/page.md", text=text)
    assert "Advertisement" in shown(read(source, reader="markdown"))
    assert "Advertisement" not in shown(read(source))


def test_a_note_with_a_source_that_is_no_address_stays_as_it_is() -> None:
    reading = page(f"---\nsource: my notebook\n---\n{PROSE}\n\nAdvertisement\n\n{PROSE} Yes.\n")
    assert "Advertisement" in shown(reading)


def test_code_tables_and_footnotes_stay_amid_what_is_set_aside() -> None:
    text = (
        f"{FRONT}\n{PROSE}[^1]\n\nAdvertisement\n\n```\nShare this:\n```\n\nAdvertisement\n\n"
        "| Share | Tweet |\n|---|---|\n| 1 | 2 |\n\n[^1]: Advertisement\n"
    )
    reading = page(text)
    assert losses(reading) == ()
    assert aside(reading) == ["Advertisement", "Advertisement"]


def test_a_picture_of_the_text_stays_and_one_behind_its_end_goes() -> None:
    picture, other = "![](https://example.org/p.jpg)", "![](https://example.org/q.jpg)"
    reading = page(
        f"{FRONT}\nShare this:\n\n{picture}\n\nAdvertisement\n\n{PROSE}\n\n"
        f"### Related articles\n\n- [One](https://example.org/1)\n\n{other}\n"
    )
    text = reading.source.text
    left = [text[leaf.span.start : leaf.span.end] for leaf in leaves(reading.blocks)]
    assert picture in left
    assert other not in left
    assert losses(reading) == ()


def test_what_is_set_aside_of_a_list_leaves_the_rest_of_it() -> None:
    text = (
        f"{FRONT}\n- Four rafts lie in the north basin, and two are being built.\n- Advertisement\n"
        f"- The seventh was lost in the storm of last November.\n\n{PROSE}\n"
    )
    reading = page(text)
    assert losses(reading) == ()
    assert len(shown(reading)) == 3


def test_a_note_of_links_and_plans_without_running_text_is_no_page_of_a_site() -> None:
    links = "- [Facebook](https://facebook.com)\n- [Sign in](https://w.example/login)\n"
    text = f"# Bookmarks\n\n{links}\nShare buttons\n\nAccept all cookies\n\nAll rights reserved.\n"
    assert page(text).set_aside == ()


def test_a_task_of_the_owners_stays_whatever_its_words() -> None:
    reading = page(f"{FRONT}\n- [ ] Subscribe to our newsletter\n\n{PROSE}\n")
    assert "Subscribe to our newsletter" in shown(reading)


@pytest.mark.parametrize(
    "unit",
    [
        "Nobody came.",
        '"Where is it?" she said.',
        "### What we kept\n\nTwo chairs.",
        "## Contact\n\nThe first contact was a letter from Ghent.",
        "Opening hours: 9–17\n\nTickets: €5",
        "![The shed](https://a.example/s.jpg)\n\nThe shed in winter",
        "### Log out\n\nRun `tool logout`.",
        "![The Plough](https://a.example/p.jpg)\n\nThe Plough in 1962. *Photo: Hale family*",
        "Run this:\n\n```\nlogin --share\n```",
        "14 March 1956",
        "Update: the rope was found.",
        "[The salt book](https://salt.example/book)",
        "- [Contact](https://salt.example/contact)\n- [The salt book](https://salt.example/book)",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_stands_between_text_and_furniture_stays(unit: str, place: int) -> None:
    parts = [
        f"{PROSE} So it was.",
        f"{PROSE} Nobody minded.\n\nAdvertisement\n\n{PROSE} They went on.",
        "Share this:\n\n- [Facebook](https://facebook.com)\n- [Email](mailto:)\n\n"
        "### Related articles\n\n- [Why mussels sing](https://example.org/1)",
    ]
    parts.insert(place if place < 2 else 2, unit)
    text = f"{FRONT}\n" + "\n\n".join(parts) + "\n"
    reading = page(text)
    start, end = text.index(unit), text.index(unit) + len(unit)
    assert not [each for each in reading.set_aside if start <= each.span.start < end]
    assert "Advertisement" in aside(reading)
    assert "Why mussels sing" in aside(reading)
    assert losses(reading) == ()


def test_a_name_in_a_list_or_a_section_is_not_who_wrote_the_page() -> None:
    front = "---\nsource: https://example.org/a\n---\n"
    for listed in ("- Call Tom\n- Order tiles", "## Contact\n\nTenby Bakers"):
        reading = page(f"{front}# A harbour\n\n{PROSE}\n\n{listed}\n")
        assert not [field for field in reading.fields if field.name == "author"]


def test_a_list_of_other_sites_pages_stays_where_most_links_tell_whose_site_it_is() -> None:
    menu = "".join(
        f"- [{name}](https://example.org/{name})\n" for name in ("Home", "News", "Login")
    )
    books = "- [The salt book](https://salt.example/book)\n- [A rope atlas](https://rope.example/a)"
    text = (
        f"{menu}\n# A harbour\n\n{PROSE}\n\nAdvertisement\n\n{PROSE} So it was.\n\n"
        f"Advertisement\n\n## Further reading\n\n{books}\n\nShare this:\n\n"
        "- [Email](https://example.org/mail)\n- [Print](https://example.org/print)\n\n"
        "### Related articles\n\n- [Why mussels sing](https://example.org/1)\n"
    )
    reading = page(text)
    assert {"The salt book", "A rope atlas"} <= set(shown(reading))
    assert "Further reading" not in aside(reading)
    assert {"Home", "News", "Login", "Advertisement"} <= set(aside(reading))


@pytest.mark.parametrize(
    "quoted", ["Read also", "The church that walked", "uphill", "bells of Orr"]
)
def test_what_is_kept_comes_back_as_it_stood_with_its_links(quoted: str) -> None:
    box = "Read also: [The church that walked uphill](https://example.org/c) and all bells of Orrin"
    reading = page(
        f"{FRONT}\n{PROSE}\n\nShare this:\n\n{PROSE} Or so.\n\n## Related articles\n\n{box}\n"
    )
    assert {"Share this:", "Related articles"} <= set(aside(reading))
    edition = read_edition(f"keep: [{quoted}]", "e.yml", "doc").value
    config = SiteConfig(title="T", configured=True)
    document = editions.edit(reading, "doc", edition, config, ()).value
    last = list(leaves(document.blocks))[-1]
    assert leaf_text(last) == "Read also: The church that walked uphill and all bells of Orrin"
    assert any(isinstance(each, Link) for each in walk(last.inlines))
    assert not any(
        "church" in document.source.text[a.span.start : a.span.end] for a in document.set_aside
    )
    assert conserve.losses(document) == ()


PAGE = "---\nsource: https://tidal.example/a\n---\n"
SECOND = (
    "In the spring the keeper counted the ropes again and wrote the number on the wall, under all "
    "the other numbers, and went home to his supper."
)
THIRD = (
    "Nobody remembers who painted the door, and the paint does not remember either, though it "
    "holds on to the wood as if it had been asked to."
)


def kept(reading: Reading, *quoted: str) -> Document:
    edition = read_edition("keep:\n" + "".join(f"  - {each}\n" for each in quoted), "e.yml", "doc")
    config = SiteConfig(title="T", configured=True)
    return editions.edit(reading, "doc", edition.value, config, ()).value


CAPTIONED = (
    "![](https://tidal.example/p.jpg)\nThe slip at low tide, with the *last* boat on it.\n"
    "Photo: Otto Marsh\nA second caption, which [tells](https://tidal.example/t) of the rope."
)


def test_a_line_of_a_paragraph_leaves_and_the_others_keep_place_links_and_marks() -> None:
    reading = page(f"{FRONT}\n{PROSE}\n\n{CAPTIONED}\n\n{THIRD}\n")
    assert losses(reading) == ()
    assert "Photo: Otto Marsh" in aside(reading)
    told = [leaf for leaf in leaves(reading.blocks) if leaf_text(leaf) != PROSE]
    assert [leaf_text(leaf) for leaf in told][:2] == [
        "The slip at low tide, with the last boat on it.",
        "A second caption, which tells of the rope.",
    ]
    assert any(isinstance(each, Styled) for each in walk(told[0].inlines))
    assert any(isinstance(each, Link) for each in walk(told[1].inlines))


def test_a_line_that_is_kept_comes_back_between_those_that_stayed() -> None:
    reading = page(f"{FRONT}\n{PROSE}\n\n{CAPTIONED}\n\n{THIRD}\n")
    document = kept(reading, "Otto Marsh")
    said = [leaf_text(leaf) for leaf in leaves(document.blocks)]
    assert said[1:4] == [
        "The slip at low tide, with the last boat on it.",
        "Photo: Otto Marsh",
        "A second caption, which tells of the rope.",
    ]
    assert conserve.losses(document) == ()


@pytest.mark.parametrize("broken", ["\n", "  \n", "\\\n", "<br>\n"])
def test_lines_of_a_box_are_judged_each_however_they_are_broken(broken: str) -> None:
    box = broken.join(
        (
            "[![](https://tidal.example/i.jpg)](https://tidal.example/bells)",
            "**Read also**",
            "[The bells of Orrin](https://tidal.example/bells)",
            "How they came to hang there.",
        )
    )
    reading = page(f"{PAGE}{PROSE}\n\n{SECOND}\n\n{box}\n\n{THIRD}\n")
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, SECOND, THIRD]


def test_prose_that_is_only_wrapped_is_one_line_whatever_its_lines_begin_with() -> None:
    said = (
        "Nobody asked him to subscribe to our newsletter. Share this with your friends, they said,"
        " and he did, and sign up for the weekly letter while you are here; he had no friends who"
        " could read. Follow us on the way down, said the ropes. Read more books, said the wall."
    )
    text = "\n\n".join(textwrap.fill(each, 66) for each in (PROSE, said, SECOND))
    reading = page(f"{PAGE}{text}\n\nAdvertisement\n\nShare this:\n\n- [Mail](/mail)\n")
    assert "Share this:" in aside(reading)
    assert shown(reading) == [PROSE, said, SECOND]


def test_lines_amid_wrapped_prose_that_did_not_fill_theirs_stand_by_themselves() -> None:
    text = (
        f"Saved: https://tidal.example/a\n\nHome\nNews\nSport\n\n# A harbour\n\n"
        f"{textwrap.fill(PROSE, 66)}\nREAD ALSO: The bells of Orrin\nREAD ALSO: A mole mended\n\n"
        f"{textwrap.fill(SECOND, 66)}\n\nADVERTISEMENT\n\n{textwrap.fill(THIRD, 66)}\n\n"
        "Tags: harbour, rope, bells\n\nComments (2)\nLeave a comment\n"
    )
    reading = page(text)
    assert losses(reading) == ()
    assert "READ ALSO: A mole mended" in aside(reading)
    assert {PROSE, SECOND, THIRD} <= set(shown(reading))


@pytest.mark.parametrize(
    "lines",
    [
        "Share with me the bread,  \nfollow me to the sea,  \nsubscribe to nobody.",
        "**Salt Museum**\nQuay Street 5\n[Website](https://saltmuseum.example/)",
        "**Concert of the bells**\n12 May, 19:00\n[Buy tickets](https://bells.example/t)",
        "Key points:\nRelated: the rope book, which I own.\nRead more: chapter 4, again.",
        "![](https://tidal.example/bo.jpg)\nBo Ekman",
        "> Bring a log, and take nobody's tin.\n> — Otto Marsh",
    ],
)
def test_lines_that_are_of_the_text_stay_with_it(lines: str) -> None:
    share = "Share this:\n\n- [Mail](https://tidal.example/m)\n- [Print](https://tidal.example/p)"
    reading = page(f"{FRONT}\n{PROSE}\n\n{lines}\n\n{THIRD}\n\n{share}\n")
    assert [each for each in aside(reading) if each in lines] == []


def cards(count: int) -> str:
    return "\n\n".join(
        f"### [Knots, part {n}](https://tidal.example/k{n})\n\n"
        f"[![](https://tidal.example/k{n}.jpg)](https://tidal.example/k{n})\n\n"
        "A few words on it."
        for n in range(count)
    )


def test_cards_with_titles_as_headings_leave_from_under_a_heading_that_leaves() -> None:
    reading = page(f"{PAGE}{PROSE}\n\n{SECOND}\n\n## Related articles\n\n{cards(3)}\n")
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, SECOND]


def test_pictures_and_titles_that_a_text_is_made_of_stay() -> None:
    reading = page(f"{PAGE}{PROSE}\n\n{cards(3)}\n\n{THIRD}\n\n{cards(5)}\n")
    assert aside(reading) == []


def test_a_heading_in_a_link_is_a_card_amid_the_text() -> None:
    card = "[### A winter on the mole](https://tidal.example/mole)"
    reading = page(f"{PAGE}{PROSE}\n\n{card}\n\n{SECOND}\n\n{THIRD}\n")
    assert aside(reading) == ["### A winter on the mole"]


def test_a_quotation_that_only_leads_to_another_page_is_set_aside() -> None:
    box = "> **Read also:** [The bells of Orrin](https://tidal.example/bells)"
    reading = page(f"{FRONT}\n{PROSE}\n\n{box}\n\n> Read also what the bells say.\n\n{SECOND}\n")
    assert shown(reading) == [PROSE, "Read also what the bells say.", SECOND]


@pytest.mark.parametrize(
    ("front", "first"),
    [
        ('---\ntitle: "The slip — Tidal"\nsource: https://tidal.example/a\n---\n', "# The slip"),
        ('---\ntitle: "Tidal | The slip"\nsource: https://tidal.example/a\n---\n', "# The slip"),
        (f"{PAGE}# The slip · Tidal\n\n", "# [The slip](https://tidal.example/a)"),
    ],
)
def test_a_title_is_stated_without_the_name_of_its_site(front: str, first: str) -> None:
    reading = page(f"{front}\n{first}\n\n{PROSE}\n")
    assert [field.value for field in reading.fields if field.name == "title"] == ["The slip"]
    assert shown(reading) == [PROSE]
    assert losses(reading) == ()


def test_a_subtitle_is_no_name_of_a_site() -> None:
    front = '---\ntitle: "The slip — A history"\nsource: https://tidal.example/a\n---\n'
    reading = page(f"{front}# The slip\n\n## A history\n\n{PROSE}\n")
    assert "The slip — A history" in [field.value for field in reading.fields]


def test_dates_of_a_diary_are_its_text() -> None:
    days = "\n\n".join(f"{day} May 2023\n\n{PROSE} The {day}th day." for day in (4, 5, 6))
    reading = page(f"{PAGE}# A year of tides\n\n{days}\n")
    assert {"4 May 2023", "5 May 2023", "6 May 2023"} <= set(shown(reading))


def test_a_linked_date_over_the_title_says_when_a_page_was_published() -> None:
    date = "[2023-05-03](https://tidal.example/archive/2023/05/03)"
    reading = page(f"{PAGE}{date}\n\n# The slip\n\n{PROSE}\n\n{SECOND}\n")
    said = {field.name: field.value for field in reading.fields}
    assert said["published"] == "2023-05-03"
    assert losses(reading) == ()


def test_the_box_on_the_author_leaves_and_a_text_on_them_stays() -> None:
    told = "**Ada Lind** went home before the rope was counted, and slept."
    box = "**Ada Lind**\nwrites on harbours, and on what is left of them."
    foot = "Share this:\n\n- [Mail](https://example.org/m)\n- [Print](https://example.org/p)"
    reading = page(f"{FRONT}\n{PROSE}\n\n{told}\n\n{SECOND}\n\n{box}\n\n{foot}\n")
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, told.replace("*", ""), SECOND]


def test_tags_are_told_by_their_address_and_a_source_is_none() -> None:
    tags = "[rope](https://example.org/tag/rope) [salt](https://example.org/tag/salt)"
    source = "- [Rope in old maps](https://example.org/tag/maps)\n- [Otto Marsh, in a letter](/o)"
    reading = page(f"{FRONT}\n{PROSE}\n\n{tags}\n\n{SECOND}\n\n## Sources\n\n{source}\n")
    assert {"rope", "salt"} <= set(aside(reading))
    assert "Rope in old maps" in shown(reading)


def test_divisions_that_are_not_closed_tell_nothing() -> None:
    text = f"{PAGE}::: {{.related}}\n{PROSE}\n\nWhat is left of it.\n\n{SECOND}\n"
    assert "What is left of it." in shown(page(text))


def test_a_division_that_holds_the_text_is_no_box_whatever_it_is_called() -> None:
    text = f"{PAGE}::: {{.promo}}\n{PROSE}\n\nWhat is left of it.\n\n{SECOND}\n\n:::\n"
    assert "What is left of it." in shown(page(text))


def test_the_last_paragraph_of_a_text_stays_under_a_card() -> None:
    card = (
        "[![](https://tidal.example/k.jpg)](https://tidal.example/k)\n"
        "[Why ropes sing in winter](https://tidal.example/k)"
    )
    last = "Then she went home."
    reading = page(f"{PAGE}{PROSE}\n\n{SECOND}\n\n{card}\n\n{last}\n\nAdvertisement\n")
    assert shown(reading) == [PROSE, SECOND, last]


def test_a_quotation_with_a_heading_in_it_stays_whole() -> None:
    box = "> **Read also:** [The bells](https://tidal.example/bells)\n> ## Excerpt"
    reading = page(f"{PAGE}{PROSE}\n\n{box}\n\n{SECOND}\n")
    assert losses(reading) == ()
    assert aside(reading) == []


MENU = "\n".join(
    f"- [{name}](https://tidal.example/{number})"
    for number, name in enumerate(("Home", "News", "Sport", "Weather", "Shop", "Log in"))
)
FOOT = (
    "Share this:\n\n- [Facebook](https://facebook.com/s)\n- [Email](mailto:a)\n\n"
    "### Related articles\n\n- [Why mussels sing](https://tidal.example/1)\n"
    "- [Ropes of the north](https://tidal.example/2)\n\n"
    "[Privacy](https://tidal.example/privacy)\n\n[Terms](https://tidal.example/terms)"
)


def full(text: str, head: str = "# A harbour") -> str:
    """A page with a menu and a foot of its site round `text`."""
    return f"{PAGE}{MENU}\n\n{head}\n\n{PROSE}\n\n{SECOND}\n\n{text}\n\n{THIRD}\n\n{FOOT}\n"


SIGN_UP = "> [!info] Get the harbour letter\n> Every Friday at seven.\n> [Sign up](https://tidal.example/letter)"


def test_a_callout_with_a_button_leaves_and_keeps_no_page_that_is_full_of_its_site() -> None:
    reading = page(full(SIGN_UP))
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, SECOND, THIRD]
    assert "Get the harbour letter" in aside(reading)


@pytest.mark.parametrize(
    "own",
    [
        "> [!note] My take\n> Subscribe to nobody. The keeper is right.",
        "> [!tip] Follow up\n> The older piece says otherwise.\n> [The mole](https://tidal.example/m)",
        "> [!quote] Otto Marsh\n> — Share it, he said.\n> [Subscribe](https://tidal.example/s)",
    ],
)
def test_a_callout_that_asks_for_nothing_stays(own: str) -> None:
    reading = page(full(own))
    assert not [each for each in aside(reading) if each.strip() in own]
    assert "Home" in aside(reading)


@pytest.mark.parametrize("own", ["- [ ] Ask Bo", "[[Rafts]]", "==mine==", "%%see below%%"])
def test_a_callout_beside_what_only_an_owner_writes_keeps_the_page(own: str) -> None:
    assert page(full(f"{SIGN_UP}\n\n{own}")).set_aside == ()


def test_a_note_with_a_callout_and_one_list_of_links_into_a_site_stays() -> None:
    names = ("Log in", "Install", "Contact", "Pricing", "Sign in", "Backups", "Users", "Share")
    links = "\n".join(f"- [{name}](https://tidal.example/{name[:4]})" for name in names)
    note = f"{PAGE}# The move\n\n> [!note] Why\n> For the move in May.\n\n{links}\n\n{PROSE}\n\n{THIRD}\n"
    assert page(note).set_aside == ()


@pytest.mark.parametrize(
    "box",
    [
        "**Newsletter “Morning at the quay”**\nThe most important news, daily at 6:30\n"
        "Your email address\nSign up",
        "> **The harbour letter**\n> Every Friday at seven\n> [Sign up](https://tidal.example/letter)",
        "## Newsletter: The harbour on Friday\n\nTips and tides from our editors.\n"
        "Your email address\n[Sign up](https://tidal.example/letter)",
        "[![](https://tidal.example/k.jpg)](https://tidal.example/k)\n\n"
        "### [Knots that hold](https://tidal.example/k)\n\nNot every one of them does.\n\n"
        "[Read more](https://tidal.example/k)",
    ],
)
def test_boxes_amid_the_text_leave_a_page_that_is_full_of_its_site(box: str) -> None:
    reading = page(full(box))
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, SECOND, THIRD]


@pytest.mark.parametrize(
    "own",
    [
        "**Salt Museum**\nQuay Street 5\n[Contact us](https://tidal.example/office)",
        "**Talk on ropes**\nOn 12 May the keeper tells of his ropes.\n[The hall](https://tidal.example/t)",
        "**Read more**\nThe Salt Book, by Bo Ek\nA Rope Atlas, by Otto Marsh",
        "Soup | Fish | Bread | Cheese",
        "Settings » Profile » Notifications",
        "> The keeper wrote the number.\n> [Subscribe to nobody](https://tidal.example/essay)",
        "> Nobody needs it.\n> — Otto Marsh, [Letters](https://tidal.example/letters)",
        "![](https://tidal.example/p.jpg)\nThe slip at low tide\nThe boats / the ropes",
        "The verse was set to music\nby Otto Marsh\nin the year of the flood, and nobody sang it.",
    ],
)
def test_lines_of_the_text_stay_in_a_page_that_is_full_of_its_site(own: str) -> None:
    reading = page(full(own))
    assert not [each for each in aside(reading) if each.strip() in own]
    assert losses(reading) == ()


def test_rows_and_buttons_round_the_title_leave_and_the_byline_states() -> None:
    head = (
        "Tidal » Region » Harbours\n\nNews | Culture | Sport | Letters\n\n# A harbour\n"
        "Ada Lind\n3 May 2024\nShare 87\nComment 14\nFacebook Twitter WhatsApp Print"
    )
    reading = page(full("And so it was.", head))
    assert losses(reading) == ()
    assert shown(reading) == [PROSE, SECOND, "And so it was.", THIRD]
    said = {field.name: field.value for field in reading.fields}
    assert (said["author"], said["published"]) == ("Ada Lind", "2024-05-03")


def test_a_line_under_a_picture_that_names_the_site_says_who_took_it() -> None:
    credit = "![](https://tidal.example/p.jpg)\nThe slip at low tide.\nPix Otto Marsh / Tidal"
    reading = page(full(credit))
    assert "Pix Otto Marsh / Tidal" in aside(reading)
    assert "The slip at low tide." in shown(reading)


def test_the_only_headline_stays_the_title_though_a_menu_stands_over_it() -> None:
    head = (
        "# The slip\n\nPor [Begoña Lind](https://tidal.example/b) el 28 noviembre, 2021 en "
        "[Puertos](https://tidal.example/p), [Historia](https://tidal.example/h)"
    )
    reading = page(full("And so it was.", head))
    said = {field.name: field.value for field in reading.fields}
    assert (said["author"], said["published"]) == ("Begoña Lind", "2021-11-28")
    assert "The slip" not in aside(reading)
    assert losses(reading) == ()


def test_a_date_with_escaped_signs_states_when_a_page_was_published() -> None:
    text = f"{PAGE}# The slip\n\nVon Ada Lind\n6\\. April 2023 · Lesezeit: 5 Minuten\n\n{PROSE}\n"
    reading = page(text)
    said = {field.name: field.value for field in reading.fields}
    assert said["published"] == "2023-04-06"
    assert losses(reading) == ()


def test_dated_lines_behind_the_text_stay_though_one_has_a_buttons_word() -> None:
    dates = "1651: bell cast\n1943: taken, found a year later in a shed\n1964: gone\n2024: back"
    text = full("And so it was.").replace(FOOT, f"{dates}\n\n{FOOT}")
    assert not [each for each in aside(page(text)) if each.strip() in dates]


def test_the_office_behind_the_linked_name_of_an_author_is_no_second_one() -> None:
    title = "A harbour of sixty years"
    reading = page(
        f"Title: {title}\n\nURL Source: https://tidal.example/a\n\n{MENU}\n\n## {title}\n\n"
        "![Image 2: Ada Lind](https://tidal.example/ada.png)\n"
        "[Ada Lind](https://tidal.example/authors/ada), Staff Engineer\n"
        f"August 2, 2023 • 9 min read\n\n{PROSE}\n\n{SECOND}\n\n{FOOT}\n"
    )
    assert [field.value for field in reading.fields if field.name == "author"] == ["Ada Lind"]
    assert losses(reading) == ()
