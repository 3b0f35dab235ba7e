"""Inlines to HTML: the words stay, links never nest, nothing dangerous is printed."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.html.curling import curl
from glossator.html.inlines import inlines_html, text_html
from glossator.html.links import relative
from glossator.html.marks import Mark
from glossator.html.setting import NoteRef, Setting
from glossator.model.site import Target
from glossator.model.trees import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    LineBreak,
    Link,
    Math,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    plain_text,
)

HERE = Span(0, 0)
PAGE = "read/lex.html"


def nowhere(_: Link | WikiLink) -> Target:
    return Target(href="", resolved=False)


def setting(resolve: Callable[[Link | WikiLink], Target] = nowhere, video: str = "") -> Setting:
    return Setting(page=PAGE, resolve=resolve, seconds=lambda moment: moment.seconds, video=video)


def text(words: str) -> Text:
    return Text(span=HERE, text=words)


def link(target: str, *children: Inline) -> Link:
    return Link(span=HERE, target=target, children=children)


def to(href: str, *, external: bool = False, title: str = "") -> Callable[..., Target]:
    return lambda _: Target(href=href, external=external, title=title)


class Reader(HTMLParser):
    """What a browser makes of a page: its words, and how deep its links are nested."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links = 0
        self.deepest = 0
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "img"):
            self.open.append(tag)
        if tag == "math":  # a formula is what its TeX says
            self.words.append(str(dict(attrs)["alttext"])[1:-1])
        self.links += tag == "a"
        self.deepest = max(self.deepest, self.open.count("a"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "math" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


# --- laws ---------------------------------------------------------------------------------------

WORDS = st.text(st.sampled_from("ab <>&\"'é\u00a0汉-"), min_size=1, max_size=8)
LEAVES = st.one_of(
    WORDS.map(text),
    WORDS.map(lambda words: Code(span=HERE, text=words)),
    WORDS.filter(lambda words: words.split() == [words]).map(
        lambda words: Math(span=HERE, text=words)
    ),
    st.just(LineBreak(span=HERE)),
)


def _branches(children: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    some = st.lists(children, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(lambda c, s: Styled(span=HERE, style=s, children=c), some, STYLES),
        some.map(lambda c: Link(span=HERE, target="https://example.org", children=c)),
        some.map(lambda c: WikiLink(span=HERE, target="x", heading="", children=c)),
    )


STYLES = st.sampled_from(["emphasis", "strong", "mark"])
INLINES = st.lists(st.recursive(LEAVES, _branches, max_leaves=8), max_size=5)
MARKS = st.lists(
    st.builds(
        lambda start, length, slot, href: Mark(
            start=start, end=start + length, slot=slot, href=href
        ),
        st.integers(0, 30),
        st.integers(1, 12),
        st.integers(1, 8),
        st.sampled_from(["", "../themes/a.html"]),
    ),
    max_size=5,
)
TARGETS = st.sampled_from(
    [
        Target(href="https://example.org", external=True),
        Target(href="read/hub.html#p-1"),
        Target(href="", resolved=False),
    ]
)


@given(INLINES, MARKS, TARGETS)
def test_tags_stripped_from_html_give_back_the_words(
    inlines: list[Inline], marks: list[Mark], target: Target
) -> None:
    html = inlines_html(inlines, setting(lambda _: target), marks)
    assert Reader(html).text == plain_text(inlines)


@given(INLINES, MARKS, TARGETS)
def test_links_never_nest(inlines: list[Inline], marks: list[Mark], target: Target) -> None:
    page = Reader(inlines_html(inlines, setting(lambda _: target), marks))
    assert page.deepest <= 1
    assert page.open == []


@given(st.text(max_size=60))
def test_curling_changes_no_length_and_nothing_but_quotation_marks(words: str) -> None:
    curled = curl(words)
    assert len(curled) == len(words)
    assert all(was == now or was in "'\"" for was, now in zip(words, curled, strict=True))


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_and_no_address_prints_a_tag_of_its_own(words: str, href: str) -> None:
    html = inlines_html(
        [link("x", text(words))], setting(to(href, external=True)), [Mark(start=0, end=3, slot=1)]
    )
    assert Reader(html).links <= 1
    assert "javascript:" not in html or html.startswith('<span class="nopage"')


# --- marks ----------------------------------------------------------------------------------------


def test_the_first_mark_is_a_link_and_the_others_are_spans() -> None:
    html = text_html(
        "open source and open source",
        [
            Mark(start=0, end=11, slot=1, href="#x", title="Open: where else"),
            Mark(start=16, end=27, slot=1),
        ],
    )
    assert html == (
        '<a class="mention s1" title="Open: where else" href="#x">open source</a> and '
        '<span class="t1">open source</span>'
    )


def test_a_mark_goes_round_emphasis_that_lies_in_it() -> None:
    inlines = [
        text("all "),
        Styled(span=HERE, style="emphasis", children=(text("open"),)),
        text(" source"),
    ]
    html = inlines_html(inlines, setting(), [Mark(start=4, end=15, slot=2, href="#x")])
    assert html == 'all <a class="mention s2" href="#x"><em>open</em> source</a>'


def test_a_mark_that_ends_inside_emphasis_is_cut_and_linked_once() -> None:
    inlines = [text("open "), Styled(span=HERE, style="strong", children=(text("source code"),))]
    html = inlines_html(inlines, setting(), [Mark(start=0, end=11, slot=1, href="#x")])
    assert html == (
        '<a class="mention s1" href="#x">open </a><strong><span class="mention s1">source</span>'
        " code</strong>"
    )


def test_a_link_of_the_source_wins_over_a_mark() -> None:
    inlines = [link("hub", text("open source"))]
    html = inlines_html(
        inlines, setting(to("read/hub.html")), [Mark(start=0, end=4, slot=1, href="#x")]
    )
    assert html == '<a href="hub.html"><span class="mention s1">open</span> source</a>'


def test_marks_of_two_themes_that_overlap_are_nested_and_only_one_is_a_link() -> None:
    html = text_html(
        "open source safety",
        [Mark(start=0, end=11, slot=1, href="#a"), Mark(start=5, end=18, slot=3, href="#b")],
    )
    assert html == (
        '<a class="mention s1" href="#a">open <span class="mention s3">source</span></a>'
        '<a class="mention s3" href="#b"> safety</a>'
    )


def test_the_same_words_of_two_themes_in_one_colour_are_wrapped_once() -> None:
    marks = [Mark(start=0, end=7, slot=8), Mark(start=0, end=7, slot=8)]
    assert text_html("Threads grows", marks) == '<span class="t8">Threads</span> grows'


def test_nothing_in_code_is_marked() -> None:
    inlines = [Code(span=HERE, text="open source")]
    assert inlines_html(inlines, setting(), [Mark(start=0, end=11, slot=1, href="#x")]) == (
        "<code>open source</code>"
    )


# --- links ----------------------------------------------------------------------------------------


def test_a_link_that_leaves_the_site_says_so_and_gives_nothing_away() -> None:
    html = inlines_html(
        [link("https://example.org/?a=1&b=2", text("there"))],
        setting(to("https://example.org/?a=1&b=2", external=True)),
    )
    assert html == (
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer external" '
        'aria-describedby="_away">there</a>'
    )


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x",
     "vbscript:x", "file:///etc/passwd", "//example.org", "java\nscript:x", "http://[", "\x01https://x"],
)  # fmt: skip
def test_an_address_that_could_run_something_is_only_words(address: str) -> None:
    html = inlines_html([link(address, text("press"))], setting(to(address, external=True)))
    assert html == '<span class="nopage" title="no page">press</span>'


def test_a_wikilink_without_a_page_is_words_with_a_mark() -> None:
    wikilink = WikiLink(span=HERE, target="Nobody", heading="", children=(text("Nobody"),))
    assert (
        inlines_html([wikilink], setting()) == '<span class="nopage" title="no page">Nobody</span>'
    )


def test_a_link_inside_a_link_is_words() -> None:
    html = inlines_html([link("a", link("b", text("x")), text("y"))], setting(to("read/hub.html")))
    assert html == '<a href="hub.html">xy</a>'


@pytest.mark.parametrize(
    ("page", "href", "expected"),
    [
        ("read/lex.html", "read/lex.html#p-1", "#p-1"),
        ("read/lex.html", "read/hub.html#p-1", "hub.html#p-1"),
        ("read/lex.html", "themes/open-source.html#lex/p-1", "../themes/open-source.html#lex/p-1"),
        ("index.html", "read/lex.html", "read/lex.html"),
        ("read/lex.html", "index.html", "../index.html"),
        ("read/lex.html", "read/lex.html", "lex.html"),
        ("read/lex.html", "read/münchen.html", "m%C3%BCnchen.html"),
    ],
)
def test_links_between_pages_are_relative(page: str, href: str, expected: str) -> None:
    assert relative(page, href) == expected


def test_an_image_elsewhere_is_not_asked_for_its_words_link_to_it() -> None:
    image = Image(span=HERE, target="https://example.org/a.png", alt="A cat")
    html = inlines_html([image], setting(to("https://example.org/a.png", external=True)))
    assert "<img" not in html
    assert html.startswith('<a href="https://example.org/a.png"')
    assert Reader(html).text == "A cat"


def test_an_image_of_the_library_is_shown() -> None:
    image = Image(span=HERE, target="a.png", alt='"A" cat')
    html = inlines_html([image], setting(to("media/a.png")))
    assert (
        html == '<img src="../media/a.png" alt="&#34;A&#34; cat" loading="lazy" decoding="async">'
    )


# --- moments and footnotes ------------------------------------------------------------------------


def test_a_moment_is_a_link_to_the_video_at_that_second() -> None:
    inlines = [text("other."), Timestamp(span=HERE, label="[00:07:31]", seconds=451)]
    assert inlines_html(inlines, setting(video="Ff4fRgnuFgQ")) == (
        'other. <a class="time" href="https://www.youtube.com/watch?v=Ff4fRgnuFgQ&amp;t=451s" '
        'rel="noopener noreferrer external" aria-label="Play from 7 minutes 31 seconds">'
        '<time datetime="PT7M31S">7:31</time></a>'
    )


def test_a_moment_at_the_beginning_is_parted_from_the_words() -> None:
    moment = Timestamp(span=HERE, label="0:01", seconds=1)
    printed = inlines_html([moment, text("“Good")], setting())
    assert printed == '<span class="time"><time datetime="PT1S">0:01</time></span> “Good'
    assert inlines_html([moment, text(" Good")], setting()).count(" Good") == 1
    assert inlines_html([moment, text(".")], setting()).endswith("</span>.")


def test_a_moment_without_a_video_is_its_time_alone() -> None:
    inlines = [Timestamp(span=HERE, label="1:30:59", seconds=5459)]
    assert inlines_html(inlines, setting()) == (
        '<span class="time"><time datetime="PT1H30M59S">1:30:59</time></span>'
    )


def test_a_moment_shows_what_its_source_calls_it_and_tells_that_it_cites_another() -> None:
    moment = Timestamp(span=HERE, label="[13:05]", seconds=725, data="725")
    said = Setting(
        page=PAGE,
        resolve=nowhere,
        seconds=lambda moment: moment.seconds,
        label=lambda moment: "13:05",
        video="Ff4fRgnuFgQ",
    )
    assert inlines_html([moment], said) == (
        '<a class="time" href="https://www.youtube.com/watch?v=Ff4fRgnuFgQ&amp;t=725s" '
        'rel="noopener noreferrer external" '
        'aria-label="Play from 12 minutes 5 seconds, written 13:05" '
        'title="The source writes 13:05 and cites 12:05">'
        '<time datetime="PT12M5S">13:05</time></a>'
    )


def test_a_moment_of_another_video_leads_there() -> None:
    inlines = [Timestamp(span=HERE, label="0:00", seconds=0, video="aaaaaaaaaaa")]
    html = inlines_html(inlines, setting(video="Ff4fRgnuFgQ"))
    assert "watch?v=aaaaaaaaaaa&amp;t=0s" in html
    assert 'aria-label="Play from the start"' in html


def test_the_first_reference_to_a_footnote_can_be_returned_to() -> None:
    refs = [FootnoteRef(span=Span(3, 4), label="n"), FootnoteRef(span=Span(9, 10), label="n")]
    notes = {"n": NoteRef(letter="a", target="p-1", first=3)}
    where = Setting(page=PAGE, resolve=nowhere, seconds=lambda m: m.seconds, footnotes=notes)
    assert inlines_html(refs, where) == (
        '<sup class="noteref"><a id="_ref-a" href="#p-1" role="doc-noteref" '
        'aria-label="Footnote a">a</a></sup>'
        '<sup class="noteref"><a href="#p-1" role="doc-noteref" aria-label="Footnote a">a</a></sup>'
    )


def test_a_title_with_quotation_marks_stays_in_its_attribute() -> None:
    target = to("read/hub.html", title='Hub "x" <b>')
    html = inlines_html([link("hub", text("x"))], setting(target))
    assert html == '<a href="hub.html" title="Hub &#34;x&#34; &lt;b&gt;">x</a>'
