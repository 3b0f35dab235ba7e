"""Blocks to HTML: passages with ids and numbers, shapes as in the source, words as they are."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.html.blocks import block_html, footnotes_html, turn_html
from glossator.html.code import code_html
from glossator.html.marks import Mark
from glossator.html.setting import NoteRef, Setting
from glossator.html.views import Bar, Blocks, HeadingView, PassageView
from glossator.model.site import Target
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Rule,
    Span,
    Text,
    WikiLink,
    leaf_text,
)

VIEW = PassageView(id="p-aaaaaa", number="92")


def text(words: str) -> Text:
    return Text(span=Span(0, 0), text=words)


def leaf(words: str = "Words.", start: int = 0, **rest: object) -> Leaf:
    made = {"kind": "paragraph", "inlines": (text(words),), **rest}
    return Leaf(span=Span(start, start + len(words)), **made)  # type: ignore[arg-type]


def nowhere(link: Link | WikiLink) -> Target:
    local = link.target.endswith(".png") and "/" not in link.target
    return Target(href=f"media/{link.target}" if local else "", resolved=local)


def page(*views: PassageView, headings: dict[tuple[int, str], HeadingView] | None = None) -> Blocks:
    """A page whose passages begin at 0, 10, 20, …"""
    return Blocks(
        setting=Setting(page="read/lex.html", resolve=nowhere, seconds=lambda m: m.seconds),
        passages={place * 10: view for place, view in enumerate(views)},
        headings=headings or {},
    )


def stripped(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_a_passage_carries_its_id_and_a_number_that_is_a_link_and_no_word() -> None:
    html = block_html(leaf(), page(VIEW))
    assert html == (
        '<p class="passage" id="p-aaaaaa">Words.<a class="n" aria-label="Link to passage\n92" '
        'href="#p-aaaaaa"></a></p>'
    )
    assert stripped(html) == "Words."


def test_former_ids_are_empty_elements_inside_the_passage() -> None:
    html = block_html(leaf(), page(PassageView(id="p-aaaaaa", number="1", aliases=("p-old111",))))
    assert '<span id="p-old111"></span>' in html


def test_bars_are_counted_from_the_text_and_broken_where_assigned() -> None:
    bars = (Bar(slot=1), Bar(slot=4, assigned=True))
    html = block_html(leaf(), page(PassageView(id="p-aaaaaa", number="1", bars=bars)))
    assert 'class="passage b14 k1 b21"' in html


def test_lists_and_quotations_say_how_far_they_are_moved_in() -> None:
    inner = Bullets(span=Span(0, 0), children=(Item(span=Span(0, 0), children=(leaf(),)),))
    html = block_html(Quotation(span=Span(0, 0), children=(inner,)), page(VIEW))
    assert html.startswith('<blockquote class="i1"><ul class="i2"><li><p class="passage"')


def test_an_ordered_list_keeps_the_number_it_starts_at() -> None:
    item = Item(span=Span(0, 0), children=(leaf(),))
    html = block_html(Bullets(span=Span(0, 0), children=(item,), ordered=True, start=3), page(VIEW))
    assert html.startswith('<ol class="i1" start="3">')


def test_a_task_is_a_drawn_box_that_says_whether_it_is_done() -> None:
    done = Item(span=Span(0, 0), children=(leaf(),), task="x")
    to_do = Item(span=Span(0, 0), children=(leaf(),), task=" ")
    assert 'class="box done" role="img" aria-label="done"' in block_html(done, page(VIEW))
    assert 'class="box" role="img" aria-label="to do"' in block_html(to_do, page(VIEW))


def test_a_foldable_callout_is_details_and_another_an_aside() -> None:
    def callout(fold: str) -> str:
        made = Callout(
            span=Span(5, 9),
            type="Warning",
            title=(text("Note"),),
            children=(leaf(),),
            fold=fold,  # type: ignore[arg-type]
        )
        return block_html(made, page(VIEW, headings={(5, "Note"): HeadingView(id="note")}))

    assert callout("+").startswith('<details class="callout" data-callout="Warning" open><summary')
    assert callout("-").startswith('<details class="callout" data-callout="Warning"><summary')
    assert callout("").startswith(
        '<aside class="callout" data-callout="Warning"><p class="callout-title" id="note">'
        '<span class="callout-title-inner">Note</span> <span class="kind">warning</span></p>'
    )


@pytest.mark.parametrize(
    ("kind", "title", "said"),
    [("info", "Mind this", ""), ("Note|wide", "Mind this", ""), ("tip", "A tip for all", ""),
     ("tip", "Mind this", "tip"), ("quote", "Mind this", "quote")],
)  # fmt: skip
def test_a_callout_names_its_kind_where_that_says_more_than_its_title_and_look(
    kind: str, title: str, said: str
) -> None:
    made = Callout(span=Span(5, 9), type=kind, title=(text(title),), children=())
    html = block_html(made, page(VIEW))
    assert html.partition('<span class="kind">')[2].partition("<")[0] == said


def test_a_heading_of_the_owner_has_a_class_of_its_own() -> None:
    heading = Heading(span=Span(0, 0), level=4, inlines=(text("Mine"),), origin="edition")
    views = {(0, "Mine"): HeadingView(id="mine", level=2, owner=True)}
    assert block_html(heading, page(headings=views)) == '<h2 class="owner" id="mine">Mine</h2>'


def test_a_table_scrolls_in_a_named_region_and_its_marks_fall_in_their_cells() -> None:
    rows = (((text("Year"),), (text("What"),)), ((text("2023"),), (text("open source"),)))
    table = Leaf(span=Span(0, 0), kind="table", rows=rows, alignments=("right", ""))
    start = leaf_text(table).index("open source")
    view = PassageView(
        id="p-aaaaaa", number="7", marks=(Mark(start=start, end=start + 4, slot=2, href="#x"),)
    )
    html = block_html(table, page(view))
    assert 'role="region" tabindex="0" aria-label="Table, passage 7"' in html
    assert '<th scope="col" class="far">Year</th>' in html
    assert '<td><a class="mention s2" href="#x">open</a> source</td>' in html


def test_a_figure_of_the_library_has_its_words_as_caption() -> None:
    image = Image(span=Span(0, 0), target="a.png", alt="A page")
    html = block_html(leaf("A page", kind="figure", inlines=(image,)), page(VIEW))
    assert (
        '<img src="../media/a.png" alt="" loading="lazy" decoding="async"><figcaption>A page<'
        in html
    )


def test_code_over_several_lines_is_one_block_with_nothing_lost() -> None:
    lines = ("def f(x):\n", '    return "<b>"  # &\n')
    inlines: tuple[Inline, ...] = tuple(Code(span=Span(0, 0), text=line) for line in lines)
    html = block_html(
        Leaf(span=Span(0, 0), kind="code", inlines=inlines, language="python"), page(VIEW)
    )
    assert '<span class="k">def</span>' in html
    assert stripped(html) == "".join(lines)


@given(st.text(max_size=60), st.sampled_from(["", "python", "html", "json", "nonesuch", "bash x"]))
def test_code_keeps_every_character_in_any_language(words: str, language: str) -> None:
    html = code_html(words, language)
    assert stripped(html) == words


def test_a_footnote_has_its_letter_and_the_way_back() -> None:
    note = Footnote(span=Span(0, 0), label="v", children=(leaf("See there."),))
    ref = NoteRef(letter="b", target="p-aaaaaa", first=3)
    (html,) = footnotes_html([(note, ref)], page(VIEW))
    assert '<b class="letter">b</b>' in html
    assert '<a class="back" href="#_ref-b" role="doc-backlink">back</a>' in html


def test_the_name_of_who_speaks_is_in_the_text() -> None:
    assert turn_html("MZ", "Mark <Z>", first=False) == (
        '<p class="turn" data-letters="MZ">Mark &lt;Z&gt;</p>'
    )


def test_shapes_add_no_words_and_lose_none() -> None:
    blocks: list[Block] = [
        leaf("One", 0),
        Rule(span=Span(5, 5)),
        Quotation(span=Span(10, 13), children=(leaf("Two", 10),)),
        Bullets(
            span=Span(20, 40),
            children=(
                Item(span=Span(20, 24), children=(leaf("Three", 20),)),
                Item(span=Span(30, 34), children=(leaf("Four", 30),), task="x"),
            ),
        ),
    ]
    views = [PassageView(id=f"p-{n}", number=str(n)) for n in range(1, 5)]
    html = "".join(block_html(block, page(*views)) for block in blocks)
    assert stripped(html) == "OneTwoThreeFour"
