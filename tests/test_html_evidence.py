"""What a saved page's markup does not say: boxes of the site, headings, authors, titles, by
evidence that adds up."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers.html.page import read_html
from glossator.sources import conserve

WORDS = "A paragraph of the text, which is long enough to weigh something. " * 2
LONG = f"<div class=p>{WORDS}</div>"
TEXT = f"<div class=text>{LONG * 3}</div>"
STYLE = "<style>/* x */.big{font:700 22px/1.2 Lora}.gone{display:none!important}</style>"


def page(text: str) -> Reading:
    reading = read_html(Source(path="page.html", site_path="seeds/page.html", text=text))
    assert (
        conserve.audit(
            reading.source.text,
            reading.blocks,
            [
                *(field.span for field in reading.fields),
                *(markup.span for markup in reading.markup),
                *(aside.span for aside in reading.set_aside),
                *reading.private,
            ],
            [markup.span for markup in reading.markup if markup.kind == "delimiter"],
        )
        == ()
    )
    return reading


def said(reading: Reading) -> str:
    return " ".join(leaf_text(leaf) for leaf in leaves(reading.blocks))


def headings(reading: Reading) -> list[tuple[int, str]]:
    return [
        (block.level, plain_text(block.inlines))
        for block in reading.blocks
        if isinstance(block, Heading)
    ]


def fields(reading: Reading) -> dict[str, str]:
    return {each.name: each.value for each in reading.fields}


# --- boxes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ("<div class=adv><div>Publi</div></div>", "advertisement"),
        ("<div class=rel><div>Te puede interesar</div><div>Doce bares</div></div>",
         "related-links"),
        ("<div class=rrss><span>Guardar</span><span>118</span></div>", "share-bar"),
        ("<div class=tgs><span>eclipse</span><span>gallinas</span></div>", "tags"),
        ("<div class=product><div>No. 151 Shave</div><div>$48.00</div></div>", "related-links"),
        ("<div class=gone>plantilla</div>", "site-notice"),
        ("<div data-testid=recs><div>The well that sang</div><div>Ada Lind · 4 min read</div></div>",
         "related-links"),
        ("<figure class=rich-link><a href=/x>The village that lost a bridge</a><div>Read more"
         "</div></figure>", "related-links"),
    ],
)  # fmt: skip
def test_a_box_amid_the_text_is_told_by_what_its_name_hints_at_and_its_lines_say(
    box: str, reason: str
) -> None:
    reading = page(f"{STYLE}<body><div class=text>{LONG * 2}{box}{LONG * 2}</div></body>")
    assert {aside.reason for aside in reading.set_aside} == {reason}
    assert all(aside.evidence for aside in reading.set_aside)
    assert len(list(leaves(reading.blocks))) == 4


def test_what_stands_behind_the_element_of_the_text_is_the_sites_if_more_speaks_for_it() -> None:
    comments = "<div class=cmt><div>Opiniones (2)</div><div>Mi suegra lleva ensayando a oscuras"
    box = "<div class=nws><div>El aire de la mañana</div><div>Me apunto</div></div>"
    reading = page(f"<body><div>{TEXT}{box}{comments} toda la vida.</div></div></div></body>")
    assert said(reading).split() == (WORDS * 3).split()


@pytest.mark.parametrize(
    "box",
    [
        "<div class=letter><p>Yours, in haste, Wilhelmina</p></div>",
        "<div class=more>She went home. Nobody asked.</div>",
        "<div class='opinion partner'>The ferryman counted the eels twice and wrote the sum.</div>",
        "<table><tr><td>Oak<td>Ash<tr><td>3<td>4</table>",
        "<div class=dest>«He fell down the well»</div>",
        "<div class=im><img src=a alt=''><div class=cp>Stamps from the yard</div></div>",
        "<dl><dt>Oak</dt><dd>hard</dd></dl>",
    ],
)
def test_a_name_that_texts_have_as_well_sets_nothing_aside_by_itself(box: str) -> None:
    assert not page(f"<body><div class=text>{LONG * 2}{box}{LONG}</div></body>").set_aside
    assert not page(f"<body><div class=text>{LONG * 3}{box}</div></body>").set_aside


def test_a_paragraph_in_any_place_is_kept() -> None:
    for around in ("<div>{}</div>", "<section class=about><p>{}</p></section>", "<p>{}",
                   "<center><font size=2>{}</font></center>", "<details>{}</details>"):  # fmt: skip
        paragraph = around.format(WORDS)
        for text in (f"{TEXT}{paragraph}", f"<div>{LONG}{paragraph}{LONG}</div>"):
            assert "".join(said(page(f"<body>{text}</body>")).split()).count("Aparagraph") in (6, 8)


def test_links_and_notices_behind_the_last_rule_in_small_letters_are_the_sites() -> None:
    tail = (
        "<hr><center><font size=1>[ <a href=a>Prev</a> | <a href=b>Next</a> ]<br>This site is a "
        "member of the Barn WebRing<br>Best viewed with Netscape at 800x600<br>"
        "Last updated: March 2, 2001</font></center>"
    )
    reading = page(f"<body><table><tr><td>menu</td><td>{LONG * 3}{tail}</table></body>")
    assert said(reading).split() == (WORDS * 3).split()


POST = (
    "<li class=message><div class=message-user><h4>{0}</h4><h5>Greenware</h5><dl><dt>Messages<dd>{1}"
    "</dl></div><div class=body>{2}</div><div class=sig>{3}</div></li>"
)


def test_boxes_on_users_and_signatures_of_a_thread_are_no_text() -> None:
    posts = "".join(
        POST.format(name, number, WORDS, "Every pot is a bowl.")
        for name, number in (("ann", 23), ("bo", 9), ("ann", 23))
    )
    reading = page(f"<body><h1>Kiln</h1><ul>{posts}</ul></body>")
    assert said(reading).split() == (WORDS * 3).split()
    assert headings(reading) == []


def test_a_title_said_again_over_a_post_is_no_heading() -> None:
    post = f"<div class=post><h3>Re: The kiln</h3><div>{WORDS}</div></div>"
    reading = page(f"<title>The kiln</title><body><h1>The kiln</h1>{post * 3}</body>")
    assert headings(reading) == []
    assert [a.reason for a in reading.set_aside if a.reason == "repeated-title"] != []


def test_who_took_a_picture_is_parted_from_what_it_shows() -> None:
    caption = "<figcaption>The lock in May. <span class=credit>Photo: Ned Ash</span></figcaption>"
    reading = page(f"<article>{LONG}<figure><img src=a>{caption}</figure>{LONG}</article>")
    assert [aside.reason for aside in reading.set_aside] == ["image-credit"]
    assert "The lock in May." in said(reading)


# --- headings -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "<p><b>The wood</b></p>",
        "<p><strong><span>The wood</span></strong></p>",
        "<font size=4><b>The wood</b></font>",
        "<div class=big>The wood</div>",
        "<div style='font-size:24px;font-weight:bold'>The wood</div>",
        "<div class=article-subhead>The wood</div>",
        "<div class=ladillo>The wood</div>",
    ],
)
def test_a_line_alone_that_looks_like_a_heading_over_text_is_one(heading: str) -> None:
    reading = page(f"{STYLE}<body>{LONG * 2}{heading}{LONG}{heading.replace('wood', 'iron')}{LONG}")
    assert headings(reading) == [(2, "The wood"), (2, "The iron")]
    guess = next(block for block in reading.blocks if isinstance(block, Heading)).guess
    assert guess is not None
    assert guess.evidence


def test_bold_words_between_breaks_are_a_heading_and_parted_from_the_paragraph() -> None:
    reading = page(f"<body><div>{WORDS}<br><br><b>The wood</b><br>{WORDS}<br><br>{WORDS}</div>")
    assert headings(reading) == [(2, "The wood")]
    assert len(list(leaves(reading.blocks))) == 3


def test_a_class_of_short_lines_over_paragraphs_is_one_of_headings() -> None:
    text = "".join(f"<div class=zw>Part {word}</div>{LONG}" for word in ("one", "two", "three"))
    assert len(headings(page(f"<body><div>{LONG}{text}</div>"))) == 3


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>It was late.</b></p>",
        "<p><b>What it took:</b></p>",
        "<p><b>«He fell down the well»</b></p>",
        "<p><b>2 June 2019</b></p>",
        "<ul><li><b>The wood</b></li></ul>",
        "<div class=admonition><p class=admonition-title>Note</p></div>",
        f"<p><b>Nobody</b> {WORDS}</p>",
        "<div><img src=a><b>The wood</b></div>",
    ],
)
def test_bold_or_named_lines_that_head_nothing_are_none(line: str) -> None:
    assert headings(page(f"<body>{LONG * 2}{line}{LONG}")) == []


def test_the_questions_of_an_interview_are_no_headings() -> None:
    asked = "".join(
        f"<p><b>{question}?</b></p><p>{WORDS}</p>"
        for question in ("How did it begin", "And then", "Why the well", "Who paid")
    )
    assert headings(page(f"<body><div>{LONG}{asked}</div>")) == []


# --- who and when ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "byline",
    [
        "<div><span class=nm>Ada Lind</span><br><span class=dt>3 June 2019, 7:10</span></div>",
        "<div>By Ada Lind</div><div>03.06.2019</div>",
        "<div><span>By Ada Lind</span> <span>3 June 2019</span> <span>3 min read</span></div>",
        "<p><i>Ada Lind, 3 June 2019</i></p>",
        "<span class=x>Posted by Ada Lind on <time datetime=2019-06-03>June 3</time></span>",
        "<div class=meta><a rel=author href=/a>Ada Lind</a> <time datetime=2019-06-03>x</time></div>",
    ],
)
def test_author_and_day_are_read_over_the_text(byline: str) -> None:
    reading = page(f"<title>The well</title><body><div>The well</div>{byline}{TEXT}</body>")
    found = fields(reading)
    assert (found.get("author"), found.get("published")) == ("Ada Lind", "2019-06-03")
    assert "Ada" not in said(reading)


def test_author_and_day_are_read_where_the_page_marks_them() -> None:
    foot = (
        "<div class=post-footer>By <span class='post-author vcard'><span class=fn>Ada Lind</span>"
        "</span> <abbr class=published title=2019-06-03T21:40>21:40</abbr></div>"
    )
    comment = "<div class=comments><a rel=author>Bo Ash</a></div>"
    found = fields(page(f"<body>{comment}{TEXT}{foot}</body>"))
    assert (found["author"], found["published"]) == ("Ada Lind", "2019-06-03")


def test_the_days_of_a_diary_are_no_day_of_publication() -> None:
    days = "".join(f"<div>{day} June 2019</div>{LONG}" for day in range(3, 7))
    assert "published" not in fields(page(f"<body><div>{days}</div></body>"))


@pytest.mark.parametrize("tag", ["div", "p", "td", "font"])
def test_a_title_that_no_mark_tells_is_the_line_that_says_the_head_again(tag: str) -> None:
    title = f"<{tag}>The well that sang</{tag}>"
    title = f"<table><tr>{title}</table>" if tag == "td" else title
    reading = page(f"<title>The well that sang - Echo</title><body><div>{title}{TEXT}</div>")
    assert fields(reading)["title"] == "The well that sang"
    assert "sang" not in said(reading)


def test_a_site_named_in_its_banner_is_not_the_title() -> None:
    banner = "<div role=banner><h1>Brotforum</h1></div>"
    head = "<title>Sauerteig schläft ein - Brotforum</title>"
    reading = page(f"{head}<body>{banner}<h2>Sauerteig schläft ein</h2>{TEXT}</body>")
    assert fields(reading)["title"] == "Sauerteig schläft ein"


def test_of_two_headings_that_say_the_ends_of_the_title_the_shorter_names_the_site() -> None:
    head = "<title>Harmonium wheezes only in D - The Reed Bench</title>"
    reading = page(
        f"{head}<body><div class=bar><h1>The Reed Bench</h1></div>"
        f"<h2>Harmonium wheezes only in D</h2>{TEXT}</body>"
    )
    assert fields(reading)["title"] == "Harmonium wheezes only in D"


def test_titles_with_the_minutes_they_take_are_of_other_texts() -> None:
    others = "".join(
        f"<div><h3>{title}</h3><p>{name} · {minutes} min read</p></div>"
        for title, name, minutes in (
            ("The lamp that faced inland", "Ode L.", 4),
            ("A well", "P.", 12),
        )
    )
    box = f"<div class=b><div data-testid=recs><h2>Of the same block</h2>{others}</div></div>"
    reading = page(f"<body><div><div class=a>{LONG * 4}</div>{box}</div></body>")
    assert headings(reading) == []


def test_the_first_line_under_a_known_title_may_be_a_heading() -> None:
    reading = page(
        f"<title>Office: Rules</title><body><h2>Rules</h2><font size=4><b>When</b></font><br>{LONG * 3}"
    )
    assert fields(reading)["title"] == "Rules"
    assert headings(reading) == [(2, "When")]


def test_who_writes_further_down_a_thread_is_not_its_author() -> None:
    post = "<div class=post><p class=author>by <b>{}</b></p><div>{}</div></div>"
    posts = post.format("kai", WORDS) + post.format("Ada Lind", WORDS) + post.format("bo", WORDS)
    assert "author" not in fields(page(f"<body><h1>The kiln</h1>{posts}</body>"))


def test_a_class_that_says_what_a_heading_goes_with_is_no_part_of_the_site() -> None:
    heads = '<h2 class="anchor anchorWithStickyNavbar_LWe7">How rules are applied</h2>'
    reading = page(f"<body><main><h1>Rules</h1>{LONG}{heads}{LONG * 2}</main></body>")
    assert (2, "How rules are applied") in headings(reading)


def test_the_name_of_a_file_over_its_code_is_no_heading() -> None:
    box = (
        '<div class="box"><div class="codeTitle"><b>larder.toml</b></div><pre>keep = 14</pre></div>'
    )
    reading = page(f"<body><main><h1>Rules</h1>{LONG}{box}{LONG * 2}</main></body>")
    assert "larder.toml" in said(reading)
    assert "larder.toml" not in [words for _, words in headings(reading)]


def test_links_to_the_parts_of_a_page_are_its_contents() -> None:
    links = '<div><a href="#a">1. The salt</a><a href="#b">2. The sand</a></div>'
    parts = f'<h2 id="a">Salt of the sea</h2>{LONG}<h2 id="b">Sand of the sea</h2>{LONG}'
    reading = page(f"<body><main><h1>Shore</h1>{LONG}{links}{parts}</main></body>")
    assert "1. The salt" not in said(reading)
    assert [words for _, words in headings(reading)] == ["Salt of the sea", "Sand of the sea"]


def test_links_to_notes_and_to_words_of_a_sentence_are_text() -> None:
    line = (
        '<div>See <a href="#a">the salt</a> and then, if you like it, <a href="#b">sand</a></div>'
    )
    reading = page(f"<body><main><h1>Shore</h1>{LONG}{line}{LONG * 2}</main></body>")
    assert "See the salt" in said(reading)
