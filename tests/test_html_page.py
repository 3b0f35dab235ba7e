"""Saved HTML pages: cases with outlines, and the law that no character is lost."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Golden
from glossator.editions import edit
from glossator.model.documents import Reading
from glossator.model.site import SiteConfig
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Source,
    Text,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.project.edition_file import read_edition
from glossator.readers import read
from glossator.readers.html.evidence import evidence
from glossator.readers.html.page import read_html
from glossator.sources import conserve
from outline import outline

CASES = sorted((Path(__file__).parent / "cases" / "html").glob("*.html"))


def source(text: str, path: str = "page.html") -> Source:
    return Source(path=path, site_path=f"seeds/{path}", text=text)


def page(text: str) -> Reading:
    return read_html(source(text))


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
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


def texts(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def fields(reading: Reading) -> dict[str, str]:
    return {field.name: field.value for field in reading.fields}


def parts(leaf: Leaf) -> list[tuple[Inline, ...]]:
    return [leaf.inlines, *(cell for row in leaf.rows for cell in row)]


# --- cases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = read(source(case.read_text(encoding="utf-8"), case.name))
    assert reading.reader == "html"
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_places(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    other = page(text.replace("\n", newline))
    assert losses(other) == ()
    shown = [line for line in outline(other).splitlines() if "private" not in line]
    assert shown == [line for line in outline(page(text)).splitlines() if "private" not in line]


# --- words ----------------------------------------------------------------------------------------


def test_white_space_is_what_browsers_make_of_it() -> None:
    text = "<p> a \n  b<b> c </b> d<i> </i>e &#32; f&nbsp;g </p>"
    assert texts(page(text)) == ["a b c d e f\u00a0g"]


@pytest.mark.parametrize("tag", ["iframe", "td", "select", "template", "b"])
@pytest.mark.parametrize("before", ["<td>", "<p>", "<div><p>", "<table><tr><td>"])
def test_the_words_of_a_misplaced_title_are_accounted_for_once(tag: str, before: str) -> None:
    assert losses(page(f"{before}<title><{tag}></title>")) == ()
    assert losses(page(f"{before}<title>A title with a <{tag}></title>")) == ()


def test_an_entity_is_a_text_of_its_own() -> None:
    text = "<p>a&amp;b &lt;i&gt; &unknown; &"
    (leaf,) = leaves(page(text).blocks)
    assert leaf_text(leaf) == "a&b <i> &unknown; &"
    for inline in leaf.inlines:
        assert isinstance(inline, Text)
        written = text[inline.span.start : inline.span.end]
        assert written == inline.text or written.startswith("&")


def test_nothing_of_the_page_is_markup_of_ours() -> None:
    text = "<p onclick=x>&lt;script&gt;alert(1)&lt;/script&gt; <script>alert(2)</script>words</p>"
    assert texts(page(text)) == ["<script>alert(1)</script> words"]


def test_a_link_that_runs_a_script_is_its_words() -> None:
    text = "<p><a href=' java\nscript:alert(1)'>a</a> <a href='//b.c/'>b</a></p>"
    links = [i for leaf in leaves(page(text).blocks) for i in walk(leaf.inlines)]
    assert [each.target for each in links if isinstance(each, Link)] == ["//b.c/"]


def test_links_start_from_the_address_of_the_page() -> None:
    text = "<link rel=canonical href=https://a.b/c/d><p><a href=../e>e</a> <a href='#f'>f</a></p>"
    links = [i for leaf in leaves(page(text).blocks) for i in walk(leaf.inlines)]
    targets = [each.target for each in links if isinstance(each, Link)]
    assert targets == ["https://a.b/e", "#f"]


def test_data_are_no_address_of_an_image() -> None:
    text = "<p>x <img src='data:image/png;base64,AAAA' data-src='/real.png' alt='words'></p>"
    (leaf,) = leaves(page(text).blocks)
    (image,) = [each for each in leaf.inlines if isinstance(each, Image)]
    assert (image.target, image.alt) == ("/real.png", "words")
    assert text[image.span.start : image.span.end] == "words"


def test_two_breaks_part_paragraphs_and_one_does_not() -> None:
    assert texts(page("<div>a<br>b<br> <br/>c</div>")) == ["a\nb", "c"]


def test_words_that_stand_in_a_table_and_in_no_cell_stand_before_it() -> None:
    text = "<table>a<b>b</b><tr>c<td>d<td>e</td><i>f</i><tbody><p>g</p><tr><td>h<td>i</table>"
    reading = page(text)
    assert losses(reading) == ()
    assert texts(reading) == ["a", "b", "g", "c\td\te\tf\nh\ti\t\t"]


def test_what_is_never_closed_ends_where_browsers_end_it() -> None:
    assert texts(page("<ul><li>a<li>b</ul><p>c<p>d<div>e")) == ["a", "b", "c", "d", "e"]


# --- the page about itself ------------------------------------------------------------------------


def test_a_comment_is_private() -> None:
    reading = page("<p>a<!-- secret -->b</p>")
    assert texts(reading) == ["ab"]
    assert [span.end - span.start for span in reading.private] == [len("<!-- secret -->")]


def test_a_comment_that_never_ends_hides_no_words() -> None:
    assert texts(page("<p>a<!-- b > c</p>")) == ["a c"]


def test_the_address_a_browser_wrote_is_the_address() -> None:
    text = "<!-- saved from url=(0021)https://a.b/c?d=e&f=g -->\n<html><p>words"
    assert fields(page(text)) == {"url": "https://a.b/c?d=e&f=g"}
    assert losses(page(text)) == ()


def test_the_title_is_the_heading_that_says_it() -> None:
    text = "<title>One thing | Site</title><h1>Site</h1><h1>One thing</h1><p>words</p><h1>Two</h1>"
    reading = page(text)
    assert fields(reading)["title"] == "One thing"
    assert [plain_text(b.inlines) for b in reading.blocks if isinstance(b, Heading)] == [
        "Site",
        "Two",
    ]


def test_without_a_heading_the_title_is_that_of_the_head_without_the_sites_name() -> None:
    text = '<meta property=og:site_name content="Site"><title>One thing | Site</title><p>words'
    assert fields(page(text))["title"] == "One thing"
    assert losses(page(text)) == ()


def test_authors_are_a_field_each_and_no_address_is_one() -> None:
    one = page('<meta name=author content="Ann Lee, Bo Day and Cy Orr"><p>x')
    assert [field.value for field in one.fields] == ["Ann Lee", "Bo Day", "Cy Orr"]
    two = page('<meta property="article:author" content="https://a.b/ann"><p>x')
    assert two.fields == ()


DATA = """<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Gazette"},
{"@type":["NewsArticle"],"headline":"The sluice","author":[{"@id":"#a"},{"name":"Bo Day"}],
"datePublished":"2020-02-03T10:00","inLanguage":"en"},{"@type":"Person","@id":"#a","name":"Ann Lee"}]}
</script>"""


def test_data_for_machines_say_what_the_page_is() -> None:
    reading = page(DATA + "<p>words")
    assert losses(reading) == ()
    assert [(each.name, each.value) for each in reading.fields] == [
        ("title", "The sluice"),
        ("author", "Ann Lee"),
        ("author", "Bo Day"),
        ("published", "2020-02-03"),
        ("language", "en"),
    ]


@pytest.mark.parametrize("data", ["", "{", "[]", "[[[[[]]]]]", '{"@type":1}', "null", '{"@id":[]}'])
def test_data_that_are_none_say_nothing(data: str) -> None:
    text = f"<script type='application/ld+json'>{data}</script><p>words"
    assert page(text).fields == ()


@pytest.mark.parametrize(
    ("text", "author", "published"),
    [
        ("<p class=meta>Von <b>Uwe Kranz</b> am 3. Mai 2012</p>", "Uwe Kranz", "2012-05-03"),
        ("<span itemprop=author>Ann Lee</span> <time datetime=2021-05-06T01:00>x</time>", "Ann Lee",
         "2021-05-06"),
        ("<p class=byline>Written by Ann Lee</p><p class=date>2 June 2019</p>", "Ann Lee",
         "2019-06-02"),
        ("<meta name=citation_date content=2011/05/30><p class=byline>By Byron Lee", "Byron Lee",
         "2011-05-30"),
        ("<meta name=pubdate content=20110530>", "", "2011-05-30"),
    ],
)  # fmt: skip
def test_who_wrote_it_and_when_is_read_from_the_line_that_says_so(
    text: str, author: str, published: str
) -> None:
    reading = page(f"<h1>T</h1>{text}{LONG}")
    assert losses(reading) == ()
    assert fields(reading).get("author", "") == author
    assert fields(reading).get("published", "") == published


def test_a_mark_for_a_link_is_no_part_of_the_title() -> None:
    reading = page("<h1>Words<a class=headerlink href=#w>¶</a></h1><p>x")
    assert fields(reading)["title"] == "Words"
    assert losses(reading) == ()


def test_a_lesser_heading_that_says_the_title_is_the_title() -> None:
    text = "<title>One - Site</title><h1><a href=/>Site</a></h1><h2>One</h2><p>words"
    assert fields(page(text))["title"] == "One"


def test_headings_begin_at_the_second_level() -> None:
    levels = [
        block.level
        for block in page("<h1>T</h1><p>x</p><h1>A</h1><h2>B</h2><h6>C</h6>").blocks
        if isinstance(block, Heading)
    ]
    assert levels == [2, 2, 3, 6]


# --- what is set aside ----------------------------------------------------------------------------

LONG = "<p>" + "A paragraph of the text, which is long enough to weigh something. " * 3 + "</p>"


@pytest.mark.parametrize(
    ("around", "reason", "evidence_"),
    [
        ("<nav>{}</nav>", "navigation", "inside <nav>"),
        ("<aside>{}</aside>", "related-links", "inside <aside>"),
        ("<form>{}</form>", "form", "inside <form>"),
        ("<div class='social-share'>{}</div>", "share-bar", 'class="social-share"'),
        ("<div id=cookieBanner>{}</div>", "cookie-notice", 'id="cookieBanner"'),
        ("<div role=contentinfo>{}</div>", "site-notice", 'inside role="contentinfo"'),
        ("<div style='display: none'>{}</div>", "site-notice", "hidden on the page"),
    ],
)
def test_furniture_is_set_aside_with_what_speaks_for_it(
    around: str, reason: str, evidence_: str
) -> None:
    reading = page(f"<article>{LONG}{around.format('some words')}{LONG}</article>")
    (aside,) = [each for each in reading.set_aside if each.evidence == evidence_][:1]
    assert aside.reason == reason
    assert "some words" not in " ".join(texts(reading))
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "name",
    ["fil-ariane", "lireAussi", "Werbung", "ad-mid", "commentaires", "jp-relatedposts", "gaestebuch",
     "post-ufi", "c-newsletter-signup", "mw-jump-link", "entry-footer", "besucher-zaehler"],
)  # fmt: skip
def test_names_of_furniture_are_known_in_several_languages(name: str) -> None:
    reading = page(f"<body>{LONG}<div class='{name}'><p>Some words.</p></div>{LONG}")
    assert len(texts(reading)) == 2
    assert any(each.evidence == f'class="{name}"' for each in reading.set_aside)


@pytest.mark.parametrize(
    "around",
    ["<div class=elementor-widget>{}</div>", "<div class=category-social>{}</div>",
     "<div class=has-sidebar>{}</div>", "<section id=comments><h2>Comments</h2>{}</section>",
     "<section id=social-life><h2>Social life</h2>{}</section>", "<h2 id=menu>Menu</h2>{}"],
)  # fmt: skip
def test_a_name_that_says_something_else_sets_nothing_aside(around: str) -> None:
    assert len(texts(page(f"<body>{LONG}{LONG}{around.format(LONG)}{LONG}"))) == 4


def test_more_comments_than_text_are_no_text() -> None:
    assert len(texts(page(f"<div>{LONG}{LONG}</div><div id=comments>{LONG * 2}</div>"))) == 2


def test_links_alone_above_and_below_the_text_are_set_aside() -> None:
    links = "<a href=a>One page</a> | <a href=b>Other page</a>"
    reading = page(f"<center>{links}</center>{LONG}<p>{links}")
    assert len(texts(reading)) == 1
    assert losses(reading) == ()
    where = {each.evidence for each in reading.set_aside}
    assert where == {"links alone, above the text", "links alone, below the text"}


def test_a_short_line_that_only_sites_say_is_set_aside_amid_the_text_and_a_sentence_is_not() -> (
    None
):
    said = page(
        f"{LONG}<div>Publicité</div><p>Abonnez-vous à la patience, disait Huguette.</p>{LONG}"
    )
    assert [aside.evidence for aside in said.set_aside] == ["marks an advertisement"]
    assert "Abonnez-vous à la patience, disait Huguette." in texts(said)


def test_a_last_heading_over_links_within_the_site_is_set_aside_and_over_others_is_not() -> None:
    box = "<h3>And then</h3><ul><li><a href={0}a>A word</a><li><a href={0}b>B word</a></ul>"
    assert len(texts(page(LONG + box.format("/")))) == 1
    assert len(texts(page(LONG + box.format("https://other.example/")))) == 3


def test_the_cells_beside_the_text_of_a_page_laid_out_in_a_table_are_set_aside() -> None:
    row = "<tr><td><a href=x>Links</a><td><h2>Words</h2>{}<tr><td colspan=2>Visitor no. 12"
    reading = page(f"<table>{row.format(LONG * 2)}</table>")
    assert len(texts(reading)) == 2
    assert len(reading.set_aside) == 2


@pytest.mark.parametrize(
    "text",
    ["<h3>Head<p>body words</p>", "<h3>Head</h4><p>body words", "<h3><b>Head<p>body words</b>",
     "<h3>Head<div>body words</div><h2>Next</h2>", f"<h2>Head{LONG}</h2>",
     "<h1>x</h1><h1>Head<ul><li>body words</ul>", f"<h3>Head<br>{LONG[3:-4] * 2}<p>x"],
)  # fmt: skip
def test_a_heading_ends_at_its_first_block(text: str) -> None:
    reading = page(text)
    assert losses(reading) == ()
    said = [b for b in reading.blocks if isinstance(b, Heading)]
    assert "Head" in {plain_text(each.inlines).strip() for each in said}


def test_a_heading_that_holds_blocks_and_ends_in_time_is_one() -> None:
    (heading, _) = page("<h2><div>One</div><div>two</div></h2><p>x").blocks
    assert isinstance(heading, Heading)
    assert plain_text(heading.inlines) == "One two"


def test_the_line_under_the_title_is_no_heading() -> None:
    reading = page(f"<h1>T</h1><h3 class=subtitle>Under it</h3>{LONG}<h2>A</h2><p>x")
    assert [plain_text(b.inlines) for b in reading.blocks if isinstance(b, Heading)] == ["A"]
    assert texts(reading)[0] == "Under it"


# --- notes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "notes",
    ["<ol><li id=n1>A note here. <a href=#r1>↩</a></ol>", "<p id=n1>A note here.</p>",
     "<div class=footnote><a id=n1 href=#r1>1</a><p>A note here.</p></div>",
     "<p><a name=n1 href=#r1>[1]</a> A note here.</p>",
     "<aside role=doc-footnote id=n1>A note here.</aside>"],
)  # fmt: skip
def test_a_note_and_what_refers_to_it_find_each_other(notes: str) -> None:
    reading = page(f"{LONG}<p>Words<sup><a id=r1 href=#n1>1</a></sup> go on.</p>{notes}")
    assert losses(reading) == ()
    assert "Words go on." in texts(reading)
    assert texts(reading)[-1] == "A note here."
    assert any(isinstance(each, Footnote) and each.label == "n1" for each in reading.blocks)


def test_a_number_that_leads_to_no_note_is_a_link() -> None:
    reading = page("<p>See <a href=#s1>1</a>.</p><h2 id=s1>Chapter</h2><p>x")
    assert texts(reading) == ["See 1.", "x"]


def test_what_stands_beside_the_article_is_set_aside() -> None:
    reading = page(f"<div>some words</div><article>{LONG}{LONG}</article><div>more</div>")
    assert {each.evidence for each in reading.set_aside} == {"outside the text"}
    assert len(texts(reading)) == 2


def test_text_behind_an_article_that_was_closed_too_soon_is_kept() -> None:
    assert len(texts(page(f"<article>{LONG}</article>{LONG}"))) == 2


def test_a_page_that_stands_in_a_form_as_a_whole_is_read() -> None:
    assert len(texts(page(f"<form class=sidebar>{LONG}{LONG}</form>"))) == 2


# --- detection ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "at_least"),
    [
        ("a.html", "words", 95),
        ("a.htm", "", 95),
        ("a.txt", "<!DOCTYPE html><p>x", 90),
        ("a.txt", "\ufeff\n<?xml version='1.0'?>\n<!-- x -->\n<html><p>x", 90),
    ],
)
def test_a_page_is_known_by_its_name_or_its_first_line(path: str, text: str, at_least: int) -> None:
    assert evidence(source(text, path))[0] >= at_least


@pytest.mark.parametrize("text", ["", "words", "<p>x", "He wrote <html> by hand.", "<htmlx>"])
def test_other_texts_are_not_taken_for_pages(text: str) -> None:
    assert evidence(source(text, "a.txt"))[0] == 0


# --- too deep, too long, too odd ------------------------------------------------------------------


@pytest.mark.parametrize(
    "tag",
    ["<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<p>", "<a href=x>", "<h2>",
     "<dl><dt>", "<svg>", "<pre>", "<code>", "<figure>", "<span>", "<section>", "<article>"],
)  # fmt: skip
@pytest.mark.parametrize("closed", [False, True])
def test_what_is_nested_ten_thousand_deep_keeps_its_words(tag: str, closed: bool) -> None:
    name = tag.rpartition("<")[2].split()[0].rstrip(">")
    text = tag * 10_000 + "words" + (f"</{name}>" * 10_000 if closed else "") + "<p>after"
    reading = page(text)
    assert losses(reading) == ()
    said = outline(reading)
    assert "words" in said
    assert "after" in said
    assert _depth(reading.blocks) < 40


def _depth(blocks: tuple[Block, ...]) -> int:
    return 1 + max(
        (
            _depth(tuple(block.children))
            for block in blocks
            if isinstance(block, Bullets | Item | Quotation | Callout | Footnote)
        ),
        default=0,
    )


@pytest.mark.parametrize(
    "pattern",
    ["a ", "<", "<a ", '<a b="', '<a b=">" ', "&", "&amp;", "&x;", "<!--", "<!--a-->", "<?", "</",
     "<b>x</b>", "<p>x", "<br>", "<td>x", "<script>", "<title>", "<h1>x</h1>", "<img alt=x>",
     "<a href=x>y</a>", "<nav>x</nav>", "<i><b>x</i>", "<p class=byline>By X</p>", "\n", "&nbsp;"],
)  # fmt: skip
def test_a_long_line_takes_no_longer_than_its_length(pattern: str) -> None:
    text = pattern * (200_000 // len(pattern))
    start = time.perf_counter()
    assert losses(page(text)) == ()
    # 20 times what it takes: a quadratic reader needs minutes
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize(
    "text",
    ["", "\ufeff", "<", "<>", "</", "</>", "<a", "<a b='", "<!", "<!-->", "<!--->", "<!--", "<?", "\x00",
     "<p>&#0;&#1;&#xD800;", "\ud800", "<title>", "<title></title>", "<script>", "<style>x", "<textarea>a<b>",
     "<h1>", "<h1><main>x", "<h1 itemprop=articleBody>x", "<p>&nbsp;</p>", "<p>&#8203;</p>", "<pre>\n&#10;\n",
     "<td>x", "<li>x", "<dt>x", "<table>x", "<ol start=99999999999><li>x", "<td colspan=999999>", "<img alt>",
     "<html lang>", "<meta name=author content>", "<a href='http://[x'>x</a>", "<base href='http://[x'><a href=y>z"],
)  # fmt: skip
def test_odd_texts_are_read_without_loss(text: str) -> None:
    assert losses(page(text)) == ()


# --- the law --------------------------------------------------------------------------------------

NAMES = (
    "html head body main article section div p h1 h2 ul ol li dl dt dd blockquote pre code table tr td "
    "th caption tbody figure figcaption a b i sup nav header footer aside form button select option "
    "textarea title script style noscript template iframe svg math annotation br hr img time"
)
SOUPS = [
    *(f"<{name}>" for name in NAMES.split()),
    *(f"</{name}>" for name in NAMES.split()),
    '<a href="/x" title="t">', "<a href='javascript:x'>", '<img src="a.png" alt="A cat">', "<img alt=' & '>",
    '<p class="byline">', '<div class="share">', "<div hidden>", "<span aria-hidden=true>", "<td colspan=3>",
    '<meta name="author" content="Ann Lee">', '<meta property="og:title" content="Words here.">',
    "<link rel=canonical href=https://a.b/c>", "<html lang=en>", '<time datetime="2020-01-02">',
    "<div itemprop=articleBody>", "<h1 itemprop=articleBody>", '<code class="language-py">', "<ol start=4>",
    "<!-- c -->", "<!--", "-->", "<!doctype html>", "<?php x ?>", "<![CDATA[", "]]>", "<", ">", "</", "</>",
    '<a b="', '"', "'", "=", "/", "/>", "&amp;", "&nbsp;", "&#0;", "&#1;", "&bogus;", "&", "&shy;", "&#x200b;",
    "&#10;", "words ", "Words here. ", "A sentence that is long enough to weigh something in it. ", "Ann Lee",
    "By Ann Lee", "é", "日本語", " ", "\n", "\r\n", "\r", "\x00", "\u200b", "\xa0", "\x0b", "\ud800", "<br><br>",
    "<!-- saved from url=(0014)https://a.b/c?d -->", "<svg><path/><text>t</text></svg>",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(SOUPS), max_size=60).map("".join)


def breaches(text: str) -> list[object]:
    """What in the reading of `text` is not as readers promise."""
    reading = page(text)
    found: list[object] = list(losses(reading))
    starts = [leaf.span.start for leaf in leaves(reading.blocks)]
    if len(set(starts)) != len(starts):
        found.append("two leaves at one place")
    for leaf in leaves(reading.blocks):
        inlines = [inline for part in parts(leaf) for inline in walk(part)]
        words = [plain_text(part) for part in parts(leaf)]
        if leaf.kind != "code" and any(each != each.strip() for each in words):
            found.append(("white space at an end", leaf))
        if not "".join(words).strip() and not any(isinstance(i, Image) for i in inlines):
            found.append(("no words", leaf))
        if any(i.span.start < leaf.span.start or i.span.end > leaf.span.end for i in inlines):
            found.append(("an inline outside its leaf", leaf))
    return found + _wrong_shapes(reading.blocks)


def _wrong_shapes(blocks: tuple[Block, ...]) -> list[object]:
    found: list[object] = []
    for block in blocks:
        if isinstance(block, Heading) and not plain_text(block.inlines).strip():
            found.append(("a heading without words", block))
        if isinstance(block, Bullets | Item | Quotation | Callout | Footnote):
            found += [] if block.children else [("a shape round nothing", block)]
            found += _wrong_shapes(tuple(block.children))
    return found


@given(SOUP)
@settings(max_examples=300, deadline=None)
def test_no_character_is_lost(text: str) -> None:
    assert breaches(text) == []


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_character_of_any_text_is_lost(text: str) -> None:
    assert breaches(text) == []


@given(st.sampled_from(CASES), st.integers(0, 10_000), st.integers(0, 30), st.sampled_from(SOUPS))
@settings(max_examples=200, deadline=None)
def test_no_character_of_a_damaged_case_is_lost(case: Path, at: int, gone: int, put: str) -> None:
    text = case.read_text(encoding="utf-8")
    at %= len(text)
    assert breaches(text[:at] + put + text[at + gone :]) == []


_SAND = (
    "<p>The harbour was full of sand, and nobody had seen a ship there since the war, save for the"
    " dredger that had come to take the sand away and had stayed.</p>" * 4
)


@pytest.mark.parametrize(
    "closing",
    [
        "<div><h2>Comments (2)</h2><b>otto</b><p>{0}</p><b>ida</b><p>{0}</p></div>",
        "<div><h2>More from Ada Lind</h2><a href=/a><h3>The kettle</h3></a>"
        "<a href=/b><h3>The toaster</h3></a></div>",
        "<div><h3>Get the Sand newsletter</h3><form><button>Sign up</button></form></div>",
    ],
)
def test_a_section_of_the_sites_at_the_end_is_furniture_with_its_heading(closing: str) -> None:
    said = "I have never seen a harbour that was so full of sand, and I will say so to whom I like."
    text = f"<article><h1>Sand</h1>{_SAND}<h2>Tides</h2>{_SAND}{closing.format(said)}"
    blocks = page(f"<title>Sand</title>{text}</article>").blocks
    assert [plain_text(each.inlines) for each in blocks if isinstance(each, Heading)] == ["Tides"]
    assert said not in "".join(leaf_text(leaf) for leaf in leaves(blocks))


def test_what_says_of_itself_that_it_is_a_heading_is_one() -> None:
    text = f'<article><h1>Sand</h1>{_SAND}<div role="heading" aria-level=3>Tides</div>'
    blocks = page(f"<title>Sand</title>{text}{_SAND}</article>").blocks
    headings = [each for each in blocks if isinstance(each, Heading)]
    assert [(each.level, plain_text(each.inlines)) for each in headings] == [(3, "Tides")]


# --- what is kept of what was set aside -----------------------------------------------------------

BOX = (
    "<aside class='box'>Read <a href='https://a.example/list'>the&nbsp;list of&nbsp;</a>"
    "&nbsp;<b>all</b> boats<p>And another line</p></aside>"
)


@pytest.mark.parametrize("quoted", ["the list of", "all", "boats"])
def test_what_is_kept_comes_back_as_the_paragraph_it_is_part_of(quoted: str) -> None:
    prose = "<p>The harbour waited for boats that nobody builds any more, as a dog does.</p>" * 3
    text = f"<html><body><article><h1>A harbour</h1>{prose}</article>{BOX}</body></html>"
    edition = read_edition(f"keep: [{quoted}]", "e.yml", "doc").value
    document = edit(page(text), "doc", edition, SiteConfig(title="T", configured=True), ()).value
    last = list(leaves(document.blocks))[-1]
    assert " ".join(leaf_text(last).split()) == "Read the list of all boats"
    assert any(isinstance(each, Link) for each in walk(last.inlines))
    left = [text[each.span.start : each.span.end] for each in document.set_aside]
    assert left == ["And another line"]
    assert conserve.losses(document) == ()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("./My%20page_files/a.jpg", "./My%20page_files/a.jpg"),
        ("Seite-Dateien/a.jpg", "Seite-Dateien/a.jpg"),
        ("img/a.jpg", "https://a.example/b/img/a.jpg"),
        ("/files/a.jpg", "https://a.example/files/a.jpg"),
    ],
)
def test_a_picture_that_was_saved_with_the_page_is_looked_for_beside_it(
    written: str, shown: str
) -> None:
    prose = "<p>The harbour waited for boats that nobody builds any more, as a dog does.</p>" * 2
    reading = page(
        "<html><head><link rel=canonical href='https://a.example/b/c'></head><body><article>"
        f"<h1>A harbour</h1>{prose}<p>It is small. <img src='{written}' alt='A boat'></p>{prose}"
        "</article></body></html>"
    )
    pictures = [i.target for leaf in leaves(reading.blocks) for i in walk(leaf.inlines)
                if isinstance(i, Image)]  # fmt: skip
    assert pictures == [shown]


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=author content='Gazette Redaktion'>",
        "<meta name=author content=admin>",
        "<meta property='og:site_name' content='Gazette'><meta name=author content=Gazette>",
        '<script type="application/ld+json">{"@type":"Article","author":'
        '{"@type":"Organization","name":"The Gazette"}}</script>',
    ],
)
def test_who_signs_a_page_wrote_it_and_not_the_office_that_its_head_names(head: str) -> None:
    prose = "<p>The harbour waited for boats that nobody builds any more, as a dog does.</p>" * 3
    signed = f"<html><head>{head}</head><body><article><h1>A harbour</h1><p>By Ada Lind</p>{prose}"
    reading = page(signed)
    assert [each.value for each in reading.fields if each.name == "author"] == ["Ada Lind"]
    assert losses(reading) == ()
    unsigned = page(signed.replace("<p>By Ada Lind</p>", ""))
    assert [each.value for each in unsigned.fields if each.name == "author"] != []
