"""Whole saved pages: texts that go by a name of furniture, titles among kickers and site names,
days over titles, and boxes of other texts below."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import leaves
from test_html_evidence import LONG, TEXT, WORDS, fields, headings, page, said

PARAGRAPH = f"<p>{WORDS}</p>"
LONG_TEXT = f"<div class=text>{LONG * 8}</div>"
ARTICLE = f"<article><h1>The salt of the lake</h1>{PARAGRAPH * 4}</article>"


def authors(reading: Reading) -> list[str]:
    return [each.value for each in reading.fields if each.name == "author"]


def aside(reading: Reading) -> str:
    return " ".join(
        reading.source.text[each.span.start : each.span.end] for each in reading.set_aside
    )


# --- the text goes by a name of furniture ---------------------------------------------------------


def test_paragraphs_behind_a_wall_are_text_and_the_wall_is_none() -> None:
    behind = "".join(f"<p class=paywall>Number {i} of the lake. {WORDS}</p>" for i in range(5))
    wall = "<div class=paywall>Subscribe to go on reading about the lake.</div>"
    reading = page(f"<article><h1>The lake</h1>{PARAGRAPH}{behind}</article>")
    assert all(f"Number {i} of the lake." in said(reading) for i in range(5))
    reading = page(f"<article><h1>The lake</h1>{PARAGRAPH * 4}{wall}</article>")
    assert "Subscribe" not in said(reading)


def test_a_text_that_is_hidden_until_a_script_shows_it_is_text() -> None:
    body = f'<div id=articleBody style="display: none">{PARAGRAPH * 4}<p>The lake is old.</p></div>'
    reading = page(f"<main><h1>The lake</h1><p>{WORDS}</p>{body}</main>")
    assert "The lake is old." in said(reading)


def test_what_is_hidden_and_not_called_a_text_stays_set_aside() -> None:
    terms = f'<div class=terms style="display:none">{PARAGRAPH * 3}<p>You agree.</p></div>'
    reading = page(
        f"<main><h1>The lake</h1><p>The lake is old. {WORDS}</p>{PARAGRAPH}{PARAGRAPH}{terms}</main>"
    )
    assert "You agree." not in said(reading)
    assert "The lake is old." in said(reading)


@pytest.mark.parametrize(
    "opening",
    [
        '<div class="single hidden-contents-menu wide">',
        '<section class="o-section o-section--has-ads">',
        "<div class=sidebar>",
    ],
)
def test_a_name_that_goes_for_nearly_all_of_a_text_is_none_of_furniture(opening: str) -> None:
    end = "</section>" if opening.startswith("<section") else "</div>"
    text = f"<p>{WORDS}</p>" * 6 + "<p>The lake is old.</p>"
    reading = page(
        f"<div><h1>The lake</h1><p>A note of forty letters and a few more of them.</p></div>"
        f"{opening}{text}{end}"
    )
    assert "The lake is old." in said(reading)


def test_what_readers_say_is_no_text_even_where_the_text_is_short() -> None:
    comments = "<div class=comments>" + f"<p>I saw it too. {WORDS}</p>" * 9 + "</div>"
    reading = page(f"<div><h1>The lake</h1><p>The lake is old. {WORDS}</p></div>{comments}")
    assert "The lake is old." in said(reading)
    assert "I saw it too." not in said(reading)


def test_cards_of_other_texts_are_none_even_beside_a_short_text() -> None:
    cards = "".join(
        f"<div class=related><h3><a href=/{i}>Boat {i}</a></h3><p>I sank. {WORDS}</p></div>"
        for i in range(5)
    )
    reading = page(f"<div><h1>The lake</h1><p>The lake is old. {WORDS}</p></div>{cards}")
    assert "The lake is old." in said(reading)
    assert "I sank." not in said(reading)


def test_an_article_inside_an_aside_is_text_with_its_title() -> None:
    text = f"<article><div itemprop=articleBody>{PARAGRAPH * 3}</div></article>"
    reading = page(f"<title>The lake</title><aside><h1>The lake</h1>{text}</aside>")
    assert WORDS.strip() in said(reading)
    assert fields(reading)["title"] == "The lake"


def test_whole_sentences_under_the_name_of_a_link_are_text() -> None:
    sentence = f'<p><span data-testid="event-permalink-details">The boat leaves. {WORDS}</span></p>'
    reading = page(f"<article><h1>The lake</h1>{sentence * 3}{PARAGRAPH}</article>")
    assert "The boat leaves." in said(reading)


def test_rules_behind_one_for_a_screen_and_a_long_picture_are_read() -> None:
    picture = "url(data:image/png;base64," + "A" * 9_000 + ")"
    style = (
        f"<style>@import url(a.css); @media print {{ .p {{display:none}} }} .x{{background:{picture}}}"
        " .gone{display:none}</style>"
    )
    reading = page(
        f"{style}<main><h1>The lake</h1>{TEXT}<div class=gone>Not seen</div>{LONG}</main>"
    )
    assert "Not seen" not in said(reading)
    assert WORDS.strip() in said(reading)


# --- the title ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "headings_", "title"),
    [
        # the site in large letters, the text in small ones
        ("<title>“Old salt” « the lake blog</title>", "<h1>the <a href=https://lake.example>lake</a> blog.</h1><h3>“Old salt”</h3>",
         "“Old salt”"),
        ("<title>Salt and boats</title>", "<a href='/'><h1>The Lake</h1></a>", "Salt and boats"),
        # an old diary: both ends of the title are headings
        ("<title>The Mud » Archive » Old Salt</title>",
         "<h1>The Mud</h1><h2><a href=/old rel=bookmark>Old Salt</a></h2>", "Old Salt"),
        # signs differ
        ("<title>Old salt - A guide to the lake | Ebb</title>",
         "<h1>Ebb and more</h1><h2>Old salt <span>A guide to the lake</span></h2>",
         "Old salt A guide to the lake"),
        ("<title>Lake trade: Salt is dear</title>",
         "<h1><span>Lake trade</span> <span>Salt is dear</span></h1>", "Lake trade: Salt is dear"),
        # a kicker, and a link of the site, in elements of their own
        ("<meta property=og:title content='How salt is won'>",
         "<h1><span>KNOWHOW</span> <span>How salt is won</span></h1>", "How salt is won"),
        ("<title>How salt is won » Local</title>",
         "<h1><span>How salt is won</span><a href=/lake.html>The Lake Daily</a></h1>",
         "How salt is won"),
    ],
)  # fmt: skip
def test_the_title_is_what_the_head_says_among_what_stands_beside_it(
    head: str, headings_: str, title: str
) -> None:
    reading = page(f"<html><head>{head}</head><body>{headings_}<div>{PARAGRAPH * 3}</div>")
    assert fields(reading)["title"] == title
    assert title not in [words for _, words in headings(reading)]


# --- days and authors -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "over", "under", "day"),
    [
        ("", "<p class=small>February 5, 2024</p>", "", "2024-02-05"),
        ("", "<div><span class=stamp>Thursday, May 30, 2019</span></div>", "", "2019-05-30"),
        ("<meta name=pub_date content=20110920>", "", "", "2011-09-20"),
        ("<link rel=canonical href=https://lake.example/2011/08/24/salt/>", "", "", "2011-08-24"),
        ("<link rel=canonical href=https://lake.example/notes/2026-02-25.html>", "", "",
         "2026-02-25"),
        ("<link rel=canonical href=https://lake.example/2011/07/salt.html>", "", "", "2011-07"),
        ("", "", "<abbr class='published updated' title=2010-08-13T16:39:00>Friday</abbr>",
         "2010-08-13"),
        ("", "", "<div class=d>January 29th, 2013 in <a href=/salt>Salt</a></div>", "2013-01-29"),
    ],
)  # fmt: skip
def test_the_day_stands_over_the_title_or_in_the_address(
    head: str, over: str, under: str, day: str
) -> None:
    reading = page(
        f"<head>{head}</head><body><main>{over}<h1>The lake</h1>{under}{PARAGRAPH * 3}</main>"
    )
    assert fields(reading)["published"] == day


def test_a_number_in_an_address_is_no_day() -> None:
    for address in ("/2011/98765/salt", "/item-2011-07-notes", "/a/2011"):
        head = f"<link rel=canonical href=https://lake.example{address}>"
        assert "published" not in fields(page(f"<head>{head}</head>{ARTICLE}"))


PERSON = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The lake",
"author": [{"@type": "Person", "name": "Ada Lind"}]}</script>"""


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<meta name=author content='Lake Press'><meta name=copyright content='(c) Lake Press 2023'>"
         + PERSON, ["Ada Lind"]),
        ("<meta name=author content='Bo Ek'><meta name=copyright content='(c) Lake Press 2023'>"
         + PERSON, ["Bo Ek"]),
        ("<meta name=author content='By  Ada Lind, CPT'>", ["Ada Lind"]),
        ("<meta name=author content='Ada B. Lind, Bo Ek, and Cy Dahl, CPT'>",
         ["Ada B. Lind", "Bo Ek", "Cy Dahl"]),
    ],
)  # fmt: skip
def test_people_are_authors_and_houses_are_not(head: str, names: list[str]) -> None:
    assert authors(page(f"<head>{head}</head>{ARTICLE}")) == names


def test_a_switch_for_the_size_of_letters_names_nobody() -> None:
    tools = "<div class=d>January 29th, 2013</div><div class=t><span>Text Size</span></div>"
    assert authors(page(f"<main><h1>The lake</h1>{tools}{PARAGRAPH * 3}</main>")) == []


def test_an_address_beside_the_name_is_none_of_the_text() -> None:
    byline = (
        "<div class=who><div><span><a href=/ada>Ada Lind</a> - ada@lake.example</span>"
        "<div>Published: 4 Mar, 2024</div></div></div>"
    )
    reading = page(f"<main><h1>The lake</h1>{byline}{PARAGRAPH * 3}</main>")
    assert "ada@lake.example" not in said(reading)
    assert authors(reading) == ["Ada Lind"]


# --- boxes of other texts -------------------------------------------------------------------------


def card(i: int) -> str:
    return (
        f"<div class=c><img src={i}.jpg><label>BOATS</label>"
        f"<h5><a href=/boat{i}>The boat number {i} leaves late</a></h5>"
        f"<p>A few words on boat {i}, which are as many as a paragraph of running text has.</p>"
        "<a href=/bo>Bo Ek</a></div>"
    )


def test_rows_of_other_texts_with_what_they_are_about_are_none_of_the_text() -> None:
    box = "<div class=row><label>This week</label>" + "".join(map(card, range(4))) + "</div>"
    reading = page(f"<div class=page><h1>The lake</h1>{LONG_TEXT}{box}</div>")
    assert "boat" not in said(reading)


def test_a_text_that_tells_of_other_pages_is_one() -> None:
    roundup = "".join(map(card, range(5)))
    reading = page(f"<main><h1>Five boats</h1><p>The lake has boats. {WORDS}</p>{roundup}</main>")
    assert all(f"A few words on boat {i}" in said(reading) for i in range(5))


def test_a_row_of_films_amid_the_text_is_none_of_it() -> None:
    films = "".join(f"<div><p>Film {i} of the lake</p><div>0{i}:2{i}</div></div>" for i in range(5))
    box = f"<div class=video-playlist><div>Films of the day</div>{films}</div>"
    reading = page(f"<main><h1>The lake</h1>{LONG}{box}{LONG_TEXT}</main>")
    assert "Film" not in said(reading)


@pytest.mark.parametrize(
    "box",
    [
        "<div id=amazon-notice><p>The Lake participates in affiliate programs, designed to let sites"
        " earn commissions by linking to shops and to books, at no cost to whoever buys.</p></div>",
        "<div class=stayConnected__wrap--1a2><h2>Get the latest updates</h2>"
        "<p>Discover offers, top stories, upcoming events, and more of the lake and its boats.</p></div>",
        "<div class=article-contributors><h3>About the author</h3><h6>Ada Lind</h6></div>",
    ],
)  # fmt: skip
def test_notices_below_a_text_are_none_of_it(box: str) -> None:
    reading = page(f"<main><h1>The lake</h1>{LONG_TEXT}{box}</main>")
    assert all(word not in said(reading) for word in ("affiliate", "Discover", "About"))
    assert not [words for _, words in headings(reading) if "lake" not in words]


def test_the_address_of_the_page_itself_is_none_of_the_text() -> None:
    head = "<link rel=canonical href=https://www.lake.example/salt/>"
    reading = page(
        f"<head>{head}</head><main><h1>The lake</h1>{TEXT}<p>https://www.lake.example/salt/</p>"
        "<h1>www.lake.example</h1></main>"
    )
    assert "lake.example" not in said(reading)
    assert "https://www.lake.example/salt/" in aside(reading)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://vx-piano.lake.example/checkout/template/show.html?id=1", False),
        ("https://www.facebook.com/plugins/activity.php?site=lake", False),
        ("https://lake.example/header/iframe_ad_code.html", False),
        ("https://lake.example/newsletter-step/salt.html", False),
        ("https://maps.example/embed/lake", True),
        ("https://charts.example/salt/load.html", True),
    ],
)
def test_frames_of_the_site_are_none_of_the_text(address: str, *, shown: bool) -> None:
    frame = f'<iframe src="{address}" width=300 height=300></iframe>'
    reading = page(f"<main><h1>The lake</h1>{LONG}{frame}{TEXT}</main>")
    assert (address in said(reading)) == shown


def test_pictures_set_in_a_table_over_their_captions_are_figures() -> None:
    table = (
        "<table><thead><tr><th><img src=a.png alt=Salt></th><th><img src=b.png alt=Boat></th></tr>"
        "</thead><tbody><tr><td>The salt</td><td>The boat</td></tr></tbody></table>"
    )
    reading = page(f"<main><h1>The lake</h1>{LONG}{table}{TEXT}</main>")
    kinds = [leaf.kind for leaf in leaves(reading.blocks)]
    assert "table" not in kinds
    assert kinds.count("figure") == 2
    assert "The boat" in said(reading)
    data = (
        "<table><tr><th>Boat<th>Sail<tr><td><img src=a.png alt=Salt><td>7<tr><td>Mud<td>8</table>"
    )
    assert "table" in [leaf.kind for leaf in leaves(page(f"<main>{TEXT}{data}</main>").blocks)]


ENGLISH = "The boats of the lake are old and they are not for sale, as it is with all that was. "
GERMAN = "Die Boote auf dem See sind alt und werden nicht verkauft, wie es mit allem ist, das war. "


@pytest.mark.parametrize(
    ("stated", "words", "language"),
    [
        ("de", ENGLISH, "en"),
        ("de-AT", GERMAN, "de-AT"),
        ("da", ENGLISH, "da"),  # a language whose words we do not know
        ("en", "Salt. " + GERMAN, "de"),
    ],
)
def test_a_text_is_in_its_own_language_whatever_the_site_is_in(
    stated: str, words: str, language: str
) -> None:
    text = f"<html lang={stated}><main><h1>Salt</h1>" + f"<p>{words * 2}</p>" * 6 + "</main>"
    assert page(text).language == language
    assert page(f"<html lang={stated}><main><p>{words}</p></main>").language == stated


def test_a_sentence_in_large_letters_under_the_title_is_no_heading() -> None:
    stands = "<h2>A boat that carried salt over the lake for a hundred years has sunk.</h2>"
    reading = page(f"<main><h1>The boat</h1>{stands}{TEXT}<h2>How it sank</h2>{LONG}</main>")
    assert [words for _, words in headings(reading)] == ["How it sank"]
    assert "carried salt over the lake" in said(reading)


def test_a_heading_over_nothing_but_what_is_set_aside_goes_with_it() -> None:
    links = "".join(f"<li><a href=/{i}>The boat number {i} leaves late</a>" for i in range(4))
    box = f"<div><h3>Deep dive</h3><ul class=related>{links}</ul></div>"
    reading = page(f"<main><h1>The lake</h1>{TEXT}{box}<h2>How it sank</h2>{LONG}</main>")
    assert [words for _, words in headings(reading)] == ["How it sank"]
    end = f"<h2>Deep dive</h2><div class=related><ul>{links}</ul></div>"
    assert headings(page(f"<main><h1>The lake</h1>{TEXT}{end}</main>")) == []


@pytest.mark.parametrize(
    "section",
    [
        "<div class=h><h2>How it sank</h2><span class=editsection>[<a href=/e>edit</a>]</span></div>"
        + LONG,
        "<div><h2>How it sank</h2><img src=a.png alt=Boat></div>" + LONG,
        "<h2>How it sank</h2>",
        f"<h2>How it sank</h2>{LONG}<div class=share>Share this with all of your friends</div>",
    ],
)
def test_a_heading_that_heads_text_a_picture_or_nothing_at_all_stays(section: str) -> None:
    reading = page(f"<main><h1>The lake</h1>{TEXT}{section}</main>")
    assert "How it sank" in [words for _, words in headings(reading)]


def test_a_heading_over_notes_stays() -> None:
    text = f"<p>Salt is dear.<sup><a id=r1 href=#n1>1</a></sup> {WORDS}</p>"
    notes = "<h2>Notes</h2><ol class=references><li id=n1><a href=#r1>^</a> The salt book, 1904."
    reading = page(f"<main><h1>The lake</h1>{text * 1}{LONG}{notes}</ol></main>")
    assert "Notes" in [words for _, words in headings(reading)]


def test_a_notice_of_two_sentences_behind_the_last_rule_of_an_old_page_is_set_aside() -> None:
    text = (
        "In winter all of the lake is as white as its salt, and the boats lie on the shore, mended and painted red.<br><br>"
        * 3
    )
    foot = "<hr><a href=index.html>Home</a> | <a href=b.html>Boats</a><br>"
    notice = "You are visitor number 1234. The lake thanks you for your visit."
    reading = page(f"<html><body><b>The lake</b><br><br>{text}{foot}{notice}</body></html>")
    assert "visitor" not in said(reading)
    words = "The ice bore a horse. It did not bear two of them, the people say."
    reading = page(f"<html><body><b>The lake</b><br><br>{text}{foot}{words}</body></html>")
    assert "two of them" in said(reading)
