"""Signs of a clipped page that its shape gives: where links lead, what stands over the title, who
says what behind the text; and what looks like these and is the text's."""

import pytest

from clipped_pages import FIRST, FOOT, SECOND, SITE, given, page, shown

THIRD = "Nobody could tell her why, and so she wrote it down, and that is how we know of it."
FOURTH = (
    "The wall itself was built by eleven men from the next valley, who were paid in coal, and who "
    "went home in the winter of the same year without having seen the water once."
)
FRONT = f'---\ntitle: "A harbour"\nsource: "{SITE}/a"\nauthor: "Ada Lind"\n---\n'
MENU = f"[Skip to content]({SITE}/a#main)\n\n[Log in]({SITE}/login)\n\n[Subscribe]({SITE}/sub)\n"


def test_the_list_of_an_export_states_the_metadata_and_leaves_with_its_headings() -> None:
    reading = page(
        "# A harbour",
        "## Metadata",
        f"- Author: [[Ada Lind]] and [[Bo Ek]]\n- Full Title: A harbour\n- Category: #articles\n"
        f"- Publish Date: 2024-02-11\n- URL: {SITE}/a",
        "## Full Document",
        MENU,
        FIRST,
        SECOND,
        FOOT,
    )
    assert given(reading, "author") == ["Ada Lind", "Bo Ek"]
    assert given(reading, "published") == ["2024-02-11"]
    assert given(reading, "url") == [f"{SITE}/a"]
    assert shown(reading) == [FIRST, SECOND]


def test_a_site_that_stands_where_no_author_is_known_is_none() -> None:
    listed = f"- Author: tidal.example\n- Category: #articles\n- URL: {SITE}/a"
    assert given(page("# A harbour", "## Metadata", listed, FIRST, SECOND), "author") == []


def test_a_list_in_a_note_that_names_the_home_of_a_site_is_its_owners() -> None:
    listed = f"URL: {SITE}\nStatus: open\nAuthor: me\nTags: club, web"
    menu = f"- [Start]({SITE}/)\n- [Contact]({SITE}/contact)"
    reading = page("# The club's page", listed, FIRST, "## Menu", menu, "## Newsletter", SECOND)
    assert not reading.set_aside


@pytest.mark.parametrize("level", ["##", "###"])
@pytest.mark.parametrize(
    "below",
    [
        f"[Ada Lind]({SITE}/@ada)\n\nFeb 11, 2024",
        f"Feb 11, 2024\n\n[12]({SITE}/a/comments)\n\n[Share]({SITE}/share)",
    ],
)
def test_a_subtitle_set_as_a_heading_stays_over_who_wrote_it(level: str, below: str) -> None:
    deck = f"{level} Four weeks of saying nothing to eleven thousand people"
    reading = page(FRONT, MENU, deck, below, FIRST, SECOND, FOOT)
    assert shown(reading) == [deck.lstrip("# "), FIRST, SECOND]
    assert given(reading, "published") == ["2024-02-11"]


def test_the_date_behind_the_name_and_office_of_an_author_states_when_it_was_published() -> None:
    line = "Ada Lind, Staff Engineer · November 7, 2023 · 8 min read"
    reading = page(FRONT, "# A harbour", line, FIRST, SECOND)
    assert given(reading, "published") == ["2023-11-07"]
    assert shown(reading) == [FIRST, SECOND]


def test_what_pandoc_wrote_round_the_name_of_an_author_hides_it_not() -> None:
    lines = f"Posted on [30th September 2016]({SITE}/a)\nby [E. M. Standish]{{.author .vcard}}"
    reading = page(f"---\nsource: {SITE}/a\n---\n# A harbour", lines, FIRST, SECOND)
    assert given(reading, "author") == ["E. M. Standish"]
    assert given(reading, "published") == ["2016-09-30"]


@pytest.mark.parametrize(
    ("stated", "heading", "title"),
    [
        ("A long harbour | by Ada Lind | The Tidal | Medium", "# A long harbour", "A long harbour"),
        ("python - A long harbour - The Tidal", "# A long harbour", "A long harbour"),
        ("Harbour — Tidal", "", "Harbour"),
        ("Harbour — Port", "", "Harbour — Port"),
    ],
)
def test_a_title_is_parted_from_all_that_names_its_site(
    stated: str, heading: str, title: str
) -> None:
    front = f'---\ntitle: "{stated}"\nsource: "{SITE}/a"\n---\n'
    assert given(page(front, MENU, heading, FIRST, SECOND), "title") == [title]


@pytest.mark.parametrize(
    "line",
    [
        f"Tagged [sea]({SITE}/tags/sea/) [walls]({SITE}/tags/walls/)",
        f"Was this post useful? [Yes]({SITE}/a#) [No]({SITE}/a#)",
        f"[Share The Tidal]({SITE}/?utm_source=share&action=share)",
        f"We build things that float. [See open roles →]({SITE}/careers?utm_source=blog)",
        f'Retrieved from "[{SITE}/w?title=A&oldid=203]({SITE}/w?title=A&oldid=203)"',
        f"[Lighthouses]({SITE}/wiki/Category:Lighthouses)",
        "> 📲 **Click here and follow our channel on WhatsApp**",
        f"＼ メルマガ登録で300円クーポン ／\n[登録はこちら]({SITE}/mail)",
        f"*This letter is free. If you liked it, you can subscribe here:*\n\n[Subscribe]({SITE}/sub)",
        f"[\n\nHarbours\n\n]({SITE}/tag/harbours)",
    ],
)
def test_a_line_leaves_amid_the_text_for_where_it_leads_or_how_it_is_set(line: str) -> None:
    reading = page(FRONT, MENU, FIRST, SECOND, line, THIRD, FOOT)
    assert shown(reading) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "line",
    [
        "Filed under [sea](https://museum.example/tags/sea) in the museum, her notes have 41 pages.",
        "Did it help? [Yes](https://one.example/study), says one, [no](https://b.example/), another.",
        "They need hands. [The jobs are listed here](https://port.example/jobs).",
        "> **“Subscribe to nothing, carry bags.”**",
        "2",
        f"- [Row one]({SITE}/one) – set in March, eaten in May\n"
        f"- [Contact]({SITE}/contact) – only by post, alas",
        f"## Tags\n\n[Walls]({SITE}/tags/walls) and [sea]({SITE}/tags/sea) are the oldest of mine.",
        "*Bo Ek, who kept the book, is the only clerk I know who could swim.*",
        "## Licence\n\nThe drawings are in the public domain.",
    ],
)
def test_a_line_stays_that_only_looks_like_one_of_the_sites(line: str) -> None:
    reading = page(FRONT, MENU, FIRST, "Advertisement", line, SECOND, THIRD, FOOT)
    said = shown(page(line))
    assert shown(reading) == [FIRST, *said, SECOND, THIRD]


@pytest.mark.parametrize(
    "line",
    [
        f"[![The Tidal](data:image/gif;base64,R0lGOD==)]({SITE}/)",
        f"[Start]({SITE}/)[Life]({SITE}/life/)Harbours: an interview",
        f"LIVE [Scores]({SITE}/scores) [Clubs]({SITE}/clubs) [Podcast]({SITE}/podcast)",
        "![Plus](data:image/svg+xml,%3Csvg%3E) TIDAL+",
        "Interview",
    ],
)
def test_what_stands_over_the_title_amid_the_sites_leaves(line: str) -> None:
    reading = page(FRONT, MENU, line, "# A harbour", FIRST, SECOND, FOOT)
    assert shown(reading) == [FIRST, SECOND]


def test_the_beginning_of_a_text_that_is_quoted_over_it_leaves_and_another_quote_stays() -> None:
    excerpt = f"> ## Excerpt\n> {FIRST[:90]}..."
    assert FIRST[:90] not in " ".join(shown(page(FRONT, excerpt, MENU, FIRST, SECOND))[:-2])
    other = "> All that is built waits for something, and most of it waits in vain, said the clerk."
    assert other[2:] in shown(page(FRONT, other, MENU, FIRST, SECOND))


COMMENTS = (
    "## 3 comments – powered by talkbox",
    "**hjordis-k** · Nov 8",
    "The same thing happened to us, and it took us a week to find.",
    "**anon** · Nov 8",
    "nice writeup, the last bit gave me chills",
)


def test_comments_leave_under_a_heading_that_counts_them() -> None:
    sign_in = f"[Sign in to comment]({SITE}/login)"
    assert shown(page(FRONT, MENU, FIRST, SECOND, *COMMENTS, sign_in, FOOT)) == [FIRST, SECOND]


def test_comments_that_a_note_counts_stay_over_another_section_or_in_a_page_without_a_site() -> (
    None
):
    assert not page(FRONT, FIRST, SECOND, *COMMENTS).set_aside
    reading = page(FRONT, MENU, FIRST, SECOND, *COMMENTS, "## What I make of it", THIRD, FOOT)
    assert "**anon** · Nov 8".replace("*", "") in shown(reading)


def test_a_paragraph_in_italics_on_the_author_leaves_behind_the_text_and_thanks_stay() -> None:
    box = "*Ada Lind is a contributing editor at The Tidal.*"
    assert shown(page(FRONT, MENU, FIRST, SECOND, box, FOOT)) == [FIRST, SECOND]
    thanks = "*Ada Lind and the editors thank the town clerk, who found the minutes.*"
    assert shown(page(FRONT, MENU, FIRST, SECOND, thanks, FOOT)) == [FIRST, SECOND, thanks[1:-1]]
    assert shown(page(FRONT, MENU, FIRST, box, SECOND, FOOT)) == [FIRST, box[1:-1], SECOND]


@pytest.mark.parametrize(
    ("last", "is_credit"),
    [("ADA LIND / THE DAILY WAVE", True), ("BORIS EKMAN", True), ("THIS IS A WALL", False)],
)
def test_capitals_under_a_caption_say_who_took_it_if_they_are_a_name(
    last: str, is_credit: bool
) -> None:
    figure = f"![The ramp]({SITE}/ramp.jpg)\nThe board at the boat ramp, painted in May.\n{last}"
    said = " ".join(shown(page(FRONT, MENU, FIRST, figure, SECOND, FOOT)))
    assert (last not in said) == is_credit
    assert "painted in May" in said


def test_a_second_card_with_a_short_title_leaves_with_the_first() -> None:
    cards = [
        f"[![]({SITE}/{i}.jpg)]({SITE}/{i})\n[{title}]({SITE}/{i})\n{teaser}"
        for i, (title, teaser) in enumerate(
            [
                (
                    "The Last Car Ferry on the Sound",
                    "A crossing of nine minutes, and four brothers",
                ),
                ("Elver Money", "What happened to a river town."),
            ]
        )
    ]
    related = ("#### Related articles", *cards)
    reading = page(FRONT, MENU, FIRST, SECOND, *related, FOURTH, THIRD, FOOT)
    assert shown(reading) == [FIRST, SECOND, FOURTH, THIRD]


def test_sites_of_one_country_are_not_one_site() -> None:
    front = '---\ntitle: "A harbour"\nsource: "https://tidal.co.uk/a"\n---\n'
    other = "[![The Wave](https://wave.co.uk/logo.png)](https://wave.co.uk/)"
    text = page(front, "[Log in](https://tidal.co.uk/login)", other, FIRST, SECOND)
    assert not any(each.evidence.endswith("home of the site") for each in text.set_aside)


@pytest.mark.parametrize("count", ["4", "1.2K", r"\--"])
def test_a_figure_alone_leaves_between_what_is_the_sites_and_stays_beside_the_text(
    count: str,
) -> None:
    share = f"[Share]({SITE}/share)"
    amid = page(FRONT, MENU, count, share, FIRST, SECOND, FOOT)
    assert shown(amid) == [FIRST, SECOND]
    assert count.lstrip("\\") in shown(page(FRONT, MENU, FIRST, "Advertisement", count, SECOND))


def test_the_last_sentence_stays_between_a_line_of_the_sites_and_the_foot() -> None:
    tags = f"Tagged [sea]({SITE}/tags/sea/) [walls]({SITE}/tags/walls/)"
    assert shown(page(FRONT, MENU, FIRST, SECOND, tags, THIRD, FOOT)) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("quote", [">", "> \n> ", "> - one\n> - two", "> # A harbour"])
def test_a_quotation_of_any_shape_over_the_text_is_accounted_for(quote: str) -> None:
    assert shown(page(FRONT, MENU, quote, FIRST, SECOND, FOOT))[-2:] == [FIRST, SECOND]
