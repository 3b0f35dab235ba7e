"""The views: what each page shows, and what it leaves out."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from markupsafe import Markup

from glossator import render
from glossator.links.backlinks import backlinks
from glossator.model.annotations import Annotated, Theme
from glossator.model.documents import Document, Metadata, Reading, Replaced, SetAside, Speaker
from glossator.model.passages import Tombstone
from glossator.model.site import OwnerPage, Site, SiteConfig, Target
from glossator.model.trees import Link, Source, Span, WikiLink
from glossator.notes.glosses import glosses
from glossator.notes.letters import letter
from glossator.pages.contents import heading_levels
from glossator.pages.document import DocumentPage, Ties, document_page
from glossator.pages.excerpts import NotesHere, excerpt
from glossator.pages.fit import fitted
from glossator.pages.frame import absolute_root, date_words, shortened, theme_place
from glossator.pages.home import HomePage, home_pages
from glossator.pages.margin import MOST_THEMES, Margin, NoteView, Place, Quoted, Range, Reference
from glossator.pages.matrix import matrix
from glossator.pages.notes import Comments
from glossator.pages.owner import not_found_page, owner_page
from glossator.pages.rows import MOST_ROWS, Row, placed_rows
from glossator.pages.set_aside import set_aside_page
from glossator.pages.theme import ThemePage, theme_pages
from glossator.pages.themes import ThemesIndex, themes_indexes
from glossator.pages.video import video
from glossator.pages.views import pages
from glossator.readers.markdown.turns import read_markdown
from glossator.sources.left_out import left_out
from glossator.themes import counts
from glossator.themes.concordance import concordance
from glossator.themes.related import related
from glossator.themes.twins import twins
from made import (
    Part,
    annotated,
    callout,
    document,
    entry_of,
    heading,
    passage,
    quotation,
    stamp,
    theme,
)
from sites import FROZEN, built_files

OPEN = theme("open", "open source")
SAFE = replace(theme("safe", "safety"), slot=2)
LOREM = "Nothing of note is said in these many words, which only fill the lines of the page. " * 6


def nowhere(_: Link | WikiLink) -> Target:
    return Target(href="", resolved=False)


def away(_: Link | WikiLink, page: str) -> Target:
    return Target(href="", resolved=False)


def nothing(_: WikiLink) -> None:
    return None


def site(*documents: Annotated, themes: tuple[Theme, ...] = (OPEN, SAFE), **config: object) -> Site:
    made = {"title": "A site", "configured": True, **config}
    return Site(
        config=SiteConfig(**made),  # type: ignore[arg-type]
        documents=documents,
        themes=themes,
        pages=(),
    )


def made(*parts: Part | str, slug: str = "verge", **metadata: object) -> Document:
    known = {"title": f"About {slug}", "short": slug.title(), **metadata}
    return document(*parts, slug=slug, metadata=Metadata(**known))  # type: ignore[arg-type]


def themed(*parts: Part | str, slug: str = "verge", **metadata: object) -> Annotated:
    return annotated(made(*parts, slug=slug, **metadata), OPEN, SAFE)


def shown(library: Site, index: int = 0) -> DocumentPage:
    whole = concordance(library.documents, library.themes)
    ties = Ties(
        twins=twins(library.documents), related=related(whole), backlinks=backlinks(library, away),
        glosses=glosses(library, away),
    )  # fmt: skip
    around = (None, *library.documents, None)
    beside = (around[index], around[index + 2])
    return document_page(library, whole, ties, library.documents[index], beside, nowhere, nothing)


def notes_of(library: Site) -> NotesHere:
    whole = glosses(library, away)
    return NotesHere(whole, Comments(whole, away))


def homes(library: Site) -> Iterator[HomePage]:
    whole = glosses(library, away)
    return home_pages(library, whole, Comments(whole, away))


def first_page(library: Site, theme: Theme) -> ThemePage:
    whole = concordance(library.documents, library.themes)
    return next(theme_pages(library, whole, notes_of(library), theme))


def first_home(library: Site) -> HomePage:
    return next(homes(library))


def first_index(library: Site) -> ThemesIndex:
    return next(themes_indexes(library))


def html_of(page: DocumentPage) -> str:
    return "".join(row.html for grid in page.grids for row in grid.rows)


# --- a document ---------------------------------------------------------------------------------


def test_the_first_mention_of_a_theme_in_a_section_is_linked_and_the_others_are_not() -> None:
    library = site(
        themed("open source and open source", heading("Next"), "again open source", "open source")
    )
    html = html_of(shown(library))
    assert html.count('<a class="mention s1"') == 2
    assert html.count('<span class="t1">') == 2
    first = library.documents[0].anchored.passages[0].id
    assert f'href="../themes/open.html#verge/{first}"' in html


def test_an_assigned_passage_has_a_broken_bar_and_no_mark() -> None:
    document = made("Nothing is said here.")
    assigned = replace(document, assigned=(entry_of(document, "Nothing", "open"),))
    page = shown(site(annotated(assigned, OPEN)))
    assert "b11 k1" in html_of(page)
    assert "mention" not in html_of(page)
    assert [row.margin for grid in page.grids for row in grid.rows if row.margin] != []


def test_only_the_first_seven_themes_have_bars() -> None:
    themes = tuple(replace(theme(f"t{n}", f"word{n}"), slot=min(n, 8)) for n in range(1, 10))
    words = " ".join(f"word{n}" for n in range(1, 10))
    page = shown(site(annotated(made(words), *themes), themes=themes))
    assert 'class="passage b17 b26 b35 b44 b53 b62 b71"' in html_of(page)


def test_a_strip_has_a_tick_for_every_passage_on_a_theme_short_where_the_theme_has_no_colour() -> (
    None
):
    themes = tuple(replace(theme(f"t{n}", f"word{n}"), slot=min(n, 8)) for n in range(1, 10))
    both = annotated(made("word1 and word9", "word8", "Nothing.", "word9", "word2"), *themes)
    ticks = {each.slot: each.path for each in shown(site(both, themes=themes)).strip.ticks}
    assert list(ticks) == [0, 1, 2]
    assert {slot: path.count("v") for slot, path in ticks.items()} == {0: 2, 1: 1, 2: 1}
    assert re.findall(r"v(\d+)", ticks[0]) == ["5", "5"]
    (alone,) = shown(site(annotated(made("word8"), *themes[:8]), themes=themes[:8])).strip.ticks
    assert (alone.slot, re.findall(r"v(\d+)", alone.path)) == (8, ["9"])


def test_a_voice_is_named_in_full_at_its_first_turn_and_letters_follow() -> None:
    document = made("Who?", "Me.", "And then?", heading("Later"), "It went on.")
    leaves = iter(("Q", "MZ", "Q", "Q"))
    blocks = tuple(
        replace(block, speaker=next(leaves)) if hasattr(block, "speaker") else block
        for block in document.blocks
    )
    speakers = (Speaker(key="Q", name="The Verge", asks=True), Speaker(key="MZ", name="Mark Z"))
    spoken = replace(document, blocks=blocks, speakers=speakers, labelled_by="edition")
    page = shown(site(annotated(spoken)))
    html = html_of(page)
    assert html.count('<p class="turn first" data-letters="Q">The Verge</p>') == 1
    assert html.count('<p class="turn first" data-letters="MZ">Mark Z</p>') == 1
    assert html.count('<p class="turn" data-letters="Q">The Verge</p>') == 2  # after MZ, and again
    assert [fact.term for fact in page.about][:2] == ["Speakers", "Labels"]


def test_a_section_with_very_many_rows_goes_on_in_another_grid() -> None:
    page = shown(site(themed(heading("Long"), *[f"Passage {n}." for n in range(2 * MOST_ROWS)])))
    assert [len(grid.rows) <= MOST_ROWS for grid in page.grids] == [True, True, True]
    assert sum(len(grid.rows) for grid in page.grids) == 2 * MOST_ROWS + 1


def test_a_margin_follows_its_passage_and_reaches_to_the_next_margins_row() -> None:
    page = shown(site(themed("open source", LOREM, LOREM, "safety first", LOREM)))
    beside = [row.margin for grid in page.grids for row in grid.rows if row.margin]
    assert [margin.span for margin in beside] == [3, 2]


def test_a_margin_far_taller_than_its_passage_hangs_beside_the_next_which_takes_two_rows() -> None:
    note = NoteView(id="n-a", letter="a", back="#", html=Markup("."), rest=None, lines=9)
    beside = {"a": Margin(notes=(note,)), "b": Margin(references=(_reference(),)), "d": Margin()}

    def placed(*ids: str) -> list[tuple[int, bool]]:
        rows = [Row(html=Markup("."), height=120, margin=beside.get(id_)) for id_ in ids]
        grid = placed_rows(rows, set(), Counter())
        return [(m.span, m.hangs) for row in grid.rows if (m := row.margin)]

    assert placed("a", "b", "c", "d") == [(2, True), (2, False), (1, False)]
    assert placed("a", "c", "b") == [(2, False), (1, False)]
    assert placed("b", "b") == [(1, False), (1, False)]
    assert placed("a") == [(1, False)]


def test_a_margin_that_may_reach_over_many_rows_is_told_a_few_less() -> None:
    rows = [Row(html=Markup("."), height=40, margin=None) for _ in range(18)]
    first = Row(html=Markup("."), height=40, margin=Margin())
    grid = placed_rows([first, *rows], set(), Counter())
    assert [row.margin.span for row in grid.rows if row.margin] == [16]


def test_tombstones_stand_behind_what_they_stood_behind_and_else_on_top() -> None:
    doc = themed(heading("One"), "First.", quotation(passage("Second."), passage("Third.")), "End.")
    first, second = doc.anchored.passages[0].id, doc.anchored.passages[1].id
    gone = (
        Tombstone(id="p-aaaaaa", text="at the top", near=""),
        Tombstone(id="p-bbbbbb", text="behind one", near=doc.anchored.headings[0].id),
        Tombstone(id="p-cccccc", text="behind second", near=second),
        Tombstone(id="p-dddddd", text="", near="p-unknown"),
    )
    html = html_of(shown(site(replace(doc, anchored=replace(doc.anchored, gone=gone)))))
    where = [html.index(mark) for mark in (
        "p-aaaaaa", "p-dddddd", "One", "p-bbbbbb", f'id="{first}"', f'id="{second}"', "p-cccccc"
    )]  # fmt: skip
    assert where == sorted(where)


def test_contents_name_passages_or_the_moments_of_a_video() -> None:
    parts = (
        "Before.",
        heading("A"),
        passage("Said.", stamp("0:07:31", 451)),
        "More.",
        heading("B"),
    )
    library = site(themed(*parts, "Last."))
    assert [(e.text, e.where) for e in shown(library).contents] == [
        ("A", "¶\u00a02–3"), ("B", "¶\u00a04")
    ]  # fmt: skip
    library = site(themed(*parts, "Last.", video="Ff4fRgnuFgQ", genre="video-note"))
    assert [(e.text, e.where) for e in shown(library).contents] == [
        ("A", "7:31"), ("B", "no timestamp")
    ]  # fmt: skip


def test_no_level_of_headings_is_skipped_and_callouts_are_not_in_the_contents() -> None:
    doc = themed(
        heading("Four", 4), "a", heading("Six", 6), "b", callout("Kept", passage("c")),
        heading("Two", 2), "d", heading("Three", 3), "e",
    )  # fmt: skip
    levels = heading_levels(doc.anchored.headings)
    assert [levels.get(h.id) for h in doc.anchored.headings] == [2, 3, None, 2, 3]


def test_about_says_only_what_is_known() -> None:
    page = shown(site(themed("Words."), publish_source=False))
    assert [fact.term for fact in page.about] == ["Set aside"]
    bare = shown(site(themed("Words."), configured=False))
    assert [fact.term for fact in bare.about] == ["Read as", "Set aside", "Source"]


def test_a_neighbour_stands_on_each_side_in_library_order() -> None:
    library = site(themed("a", slug="one"), themed("b", slug="two"), themed("c", slug="three"))
    page = shown(library, 1)
    assert page.previous is not None
    assert page.next is not None
    assert (page.previous.href, page.next.href) == ("one.html", "three.html")
    assert shown(library, 0).previous is None


def test_text_that_runs_the_other_way_is_found_by_its_language() -> None:
    assert shown(site(themed("كلام", language="ar"))).dir == "rtl"
    assert shown(site(themed("Words", language="ar", dir="ltr"))).dir == "ltr"
    assert shown(site(themed("Words", language="en"))).language == ""


def test_search_engines_are_kept_out_where_the_document_says_so() -> None:
    assert shown(site(themed("a"))).frame.robots == "noindex"
    assert shown(site(themed("a", robots="index"))).frame.robots == ""


def test_the_canonical_address_is_there_only_if_the_site_knows_its_own() -> None:
    assert shown(site(themed("a"))).frame.canonical == ""
    known = shown(site(themed("a"), base_url="https://example.org/x"))
    assert known.frame.canonical == "https://example.org/x/read/verge.html"


def test_footnote_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 27, 51, 52)] == ["a", "z", "aa", "ab", "az", "ba"]


# --- the margin ---------------------------------------------------------------------------------


def _reference(title: str = "Open source") -> Reference:
    quoted = Quoted(text="“A sentence.”", short="Hub", number="14", href="#", whose="report")
    places = (Place(short="Hub", ranges=(Range(label="13–14", href="#"),)),)
    return Reference(title=title, slot=1, href="#", quoted=quoted, places=places)


def test_a_reference_says_as_much_as_there_is_room_for() -> None:
    beside = Margin(references=(_reference(),))
    told: set[str] = set()
    (line,) = fitted(beside, 0, told).references
    assert (line.quoted, line.places, told) == (None, (), set())
    (full,) = fitted(beside, 500, told).references
    assert full == _reference()
    assert told == {"Open source"}


def test_a_theme_is_told_in_full_once_and_then_by_a_sentence() -> None:
    (again,) = fitted(Margin(references=(_reference(),)), 500, {"Open source"}).references
    assert again.quoted is not None
    assert again.places == ()


def test_a_theme_that_found_no_room_is_told_at_its_last_passage() -> None:
    row = Row(html=Markup("."), margin=Margin(references=(_reference(),)))
    grid = placed_rows([row, row], set(), Counter({"Open source": 2}))
    first, last = (each.margin.references[0] for each in grid.rows if each.margin)
    assert (first.places, last.places) == ((), _reference().places)
    assert last.run_in
    assert last.quoted is None


def test_what_stands_beside_several_passages_in_one_row_says_to_which_it_belongs() -> None:
    several = quotation(passage("open source"), passage("nothing"), passage("safety first"))
    page = shown(site(themed("Before.", several, heading("Two"), "open source")))
    beside, alone = (row.margin for grid in page.grids for row in grid.rows if row.margin)
    assert [each.at for each in beside.references] == ["2", "4"]
    assert [each.at for each in alone.references] == [""]


def test_a_name_in_letters_from_right_to_left_keeps_the_words_beside_it_in_their_order() -> None:
    hub = themed("open source", slug="hub", title="\u05d0\u05d1 2")
    html = render.Theme(None).render(shown(site(themed("open source"), hub)))
    assert "<bdi>\u05d0\u05d1 2</bdi>" in html
    assert "<bdi>" not in render.Theme(None).render(shown(site(themed("open source"))))


def test_a_video_is_cited_by_its_own_address_and_printed_with_the_others() -> None:
    page = shown(site(themed("Words.", video="Ff4fRgnuFgQ")))
    assert page.addresses == ("https://www.youtube.com/watch?v=Ff4fRgnuFgQ",)
    assert "https://www.youtube.com/watch?v=Ff4fRgnuFgQ" in page.citation


def test_a_passage_has_at_most_three_references_and_names_the_others() -> None:
    themes = tuple(replace(theme(f"t{n}", f"word{n}"), slot=n) for n in range(1, 6))
    words = " ".join(f"word{n}" for n in range(1, 6))
    page = shown(site(annotated(made(words), *themes), themes=themes))
    (beside,) = [row.margin for grid in page.grids for row in grid.rows if row.margin]
    assert len(beside.references) == MOST_THEMES
    assert beside.more == ("T4", "T5")


# --- home, themes -------------------------------------------------------------------------------


def test_a_cell_of_the_matrix_is_a_link_shaded_by_share() -> None:
    library = site(
        themed("open source", slug="one"), themed("open source", *["x"] * 30, slug="two")
    )
    table = matrix(library, "index.html")
    assert table is not None
    cells = table.rows[0].cells
    assert [(cell.count, cell.shade, cell.href) for cell in cells] == [
        (1, 5, "themes/open.html#one"), (1, 1, "themes/open.html#two")
    ]  # fmt: skip
    assert table.rows[1].total == 0
    assert matrix(site(themed("x"), themes=()), "index.html") is None


def test_a_long_library_turns_the_matrix() -> None:
    table = matrix(site(*(themed("open source", slug=f"d{n}") for n in range(11))), "index.html")
    assert table is not None
    assert table.turned
    assert [header.text for header in table.columns] == ["Open", "Safe"]
    assert len(table.rows) == 11


def test_home_of_a_folder_alone_says_how_each_file_was_read() -> None:
    home = first_home(site(themed("Words."), themes=(), configured=False))
    assert home.matrix is None
    assert home.order == "By file name"
    assert [piece.text for piece in home.sources[0].facts] == ["verge.txt", " · clipping, made"]


def test_a_theme_page_has_each_passage_in_context_with_whose_words_they_are() -> None:
    library = site(themed("open source with safety", slug="one"), themed("nothing", slug="two"))
    page = first_page(library, OPEN)
    (group,) = page.groups
    (found,) = group.passages
    one = library.documents[0].anchored.passages[0]
    assert found.id == f"one/{one.id}"
    assert found.href == f"../read/one.html#{one.id}"
    assert found.whose == "report"
    assert found.text == "<mark>open source</mark> with safety"
    assert [other.title for other in found.others] == ["Safe"]
    assert page.absent == "Two"
    assert [(met.title, met.count) for met in page.met] == [("Safe", 1)]


def test_themes_are_met_in_the_order_of_their_numbers() -> None:
    themes = (OPEN, SAFE, replace(theme("rules", "rules"), slot=3))
    said = ["open source, safety"] * 2 + ["open source, rules"] * 4 + ["rules"] * 6
    said = [f"{words} {place}" for place, words in enumerate(said + ["nothing"] * 40)]
    page = first_page(site(annotated(made(*said), *themes), themes=themes), OPEN)
    assert [(met.title, met.count) for met in page.met] == [("Rules", 4), ("Safe", 2)]


def test_the_trail_says_where_it_begins_and_ends() -> None:
    library = site(*(themed("open source", slug=slug) for slug in ("one", "two", "three")))
    first, second, third = (group.passages[0] for group in first_page(library, OPEN).groups)
    assert (first.previous, third.next) == (None, None)
    assert second.previous is not None
    assert second.previous.label == "Previous: One 1"
    assert second.next is not None
    assert second.next.href == f"../read/three.html#{library.documents[2].anchored.passages[0].id}"


def test_sources_stand_in_order_of_date_too() -> None:
    library = site(
        themed("open source", slug="one", published="2024-02"),
        themed("open source", slug="two", published="[2021]"),
        themed("open source", slug="three"),
    )
    page = first_page(library, OPEN)
    assert [(each.short, each.date) for each in page.dated] == [
        ("Two", "[2021]"), ("One", "February 2024")
    ]  # fmt: skip


def test_a_long_theme_has_pages_of_whole_documents_with_a_way_between() -> None:
    many = [themed(*["open source"] * 90, slug=f"d{n}") for n in range(5)]
    library = site(*many)
    library = replace(library, theme_pages=counts.theme_pages(library.documents))
    whole = concordance(library.documents, library.themes)
    shown = list(theme_pages(library, whole, notes_of(library), OPEN))
    assert [page.path for page in shown] == [
        "themes/open.html", "themes/open-2.html", "themes/open-3.html"
    ]  # fmt: skip
    assert [[group.id for group in page.groups] for page in shown] == [
        ["d0", "d1"], ["d2", "d3"], ["d4"]
    ]  # fmt: skip
    assert [link.href for link in shown[0].pages] == ["open.html", "open-2.html", "open-3.html"]
    assert theme_place(library, "open", "d3") == "themes/open-2.html#d3"


def test_a_group_of_one_source_folds_what_is_behind_the_eighth_passage() -> None:
    (group,) = first_page(site(themed(*["open source"] * 12)), OPEN).groups
    assert (len(group.passages), len(group.folded), group.more) == (8, 4, 0)


def test_one_source_fills_no_more_than_a_page() -> None:
    (group,) = first_page(site(themed(*["open source"] * 230)), OPEN).groups
    assert (len(group.passages) + len(group.folded), group.more) == (200, 30)


def test_an_excerpt_is_whole_sentences_round_the_mention() -> None:
    doc = themed(LOREM + "Here open source is named. " + LOREM)
    (found,) = doc.themed
    text = doc.anchored.passages[0].text
    start, end = excerpt(text, found.mentions)
    assert "Here open source is named." in text[start:end]
    assert text[start:end].startswith(("Nothing", "Here"))
    assert text[start:end].endswith(".")
    assert end - start <= 330


@pytest.mark.parametrize("place", [0, 400, 900])
def test_an_excerpt_of_one_endless_sentence_holds_its_mention(place: int) -> None:
    doc = themed("word " * (place // 5) + "open source " + "word " * 150)
    text = doc.anchored.passages[0].text
    start, end = excerpt(text, doc.themed[0].mentions)
    assert "open source" in text[start:end]
    assert end - start <= 340


def test_the_index_of_themes_says_how_many_passages_each_has() -> None:
    entries = first_index(site(themed("open source"))).themes
    assert [(entry.title, entry.passages) for entry in entries] == [
        ("Open", "1 passage in 1 source"), ("Safe", "no passage yet")
    ]  # fmt: skip


# --- set aside ----------------------------------------------------------------------------------


def _clipped() -> Annotated:
    text = "Title\n\nWords stay.\nShare via:\nWords stay.\n\nhidden %%note%%\n"
    aside = (
        SetAside(span=Span(19, 29), reason="share-bar", evidence="its words"),
        SetAside(span=Span(30, 41), reason="second-copy", evidence="line for line"),
    )
    source = Source(path="a.txt", site_path="seeds/a.txt", text=text)
    reading = Reading(
        source=source, reader="clipping", decided="", genre="article", blocks=(),
        private=(Span(50, 58),),
    )  # fmt: skip
    document = Document(
        slug="a", reading=reading, metadata=Metadata(title="A"), blocks=(), set_aside=aside,
        replaced=(Replaced(field="title", source="a", edition="A"),),
    )  # fmt: skip
    base = themed("x").anchored
    return Annotated(anchored=replace(base, document=document, passages=()), themed=())


def test_the_lines_of_a_source_add_up() -> None:
    out = left_out(_clipped().anchored.document)
    assert {tally.group: tally.lines for tally in out.tallies} == {
        "text": 3, "second-copy": 1, "furniture": 1
    }  # fmt: skip
    assert out.count() == 5
    assert [(line.line, line.text) for line in out.lines] == [
        (4, "Share via:"), (5, "Words stay.")
    ]  # fmt: skip


def test_the_set_aside_page_shows_every_stretch_but_no_private_word() -> None:
    page = set_aside_page(site(themed("x")), _clipped())
    lines = [(line.number, line.text, line.reason) for part in page.parts for line in part.lines]
    assert lines == [("5", "Words stay.", "second copy"), ("4", "Share via:", "share bar")]
    assert page.replaced[0].edition == "A"
    assert page.sums.startswith("5 lines that are not blank · 5 + 2 + 2 words; ")
    assert page.sums.endswith("; the page counts 0, without title, byline, labels and signs")
    assert "note" not in page.private
    assert "line 7" in page.private


# --- small things -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2023-09", "September 2023"),
        ("[2023-09]", "[September 2023]"),
        ("2024-05-03", "3 May 2024"),
        ("2024-05-03T10:00:00", "3 May 2024"),
        ("2024", "2024"),
        ("2024-13", "2024-13"),
        ("spring", "spring"),
    ],
)
def test_dates_are_words(date: str, words: str) -> None:
    assert date_words(date) == words


def test_a_description_is_cut_at_a_word() -> None:
    assert shortened("one two three", 9) == "one two…"
    assert shortened("one\n two", 9) == "one two"


def test_labels_on_the_ruler_of_moments_never_touch() -> None:
    stamps = [passage("x", stamp("", seconds)) for seconds in (0, 10, 500, 520, 1000)]
    panel = video(themed(*stamps, video="Ff4fRgnuFgQ").anchored)
    assert panel is not None
    assert [tick.label for tick in panel.ticks] == ["0:00", "", "8:20", "", "16:40"]
    assert panel.ticks[0].anchor == "start"
    assert panel.ticks[-1].anchor == "end"


def test_a_page_for_any_depth_links_from_the_root_of_its_host() -> None:
    known = site(themed("x"), base_url="https://me.github.io/reading")
    assert absolute_root(known) == "/reading/"
    assert not_found_page(known).frame.root == "/reading/"
    assert not_found_page(site(themed("x"))).frame.root == "/"


def test_headings_of_an_owners_page_have_ids_of_their_words() -> None:
    text = "# How\n\nSo.\n\n# How\n\nSo."
    reading = read_markdown(Source(path="about.md", site_path="", text=text), "soft")
    page = owner_page(
        site(themed("x")),
        OwnerPage(slug="about", title="About", reading=reading),
        nowhere,
        nothing,
    )
    html = "".join(page.text)
    assert '<h2 id="how">' in html
    assert '<h2 id="how_2">' in html
    assert "passage" not in html


def test_every_page_has_its_own_path_and_nothing_empty_is_in_the_masthead() -> None:
    library = site(themed("open source"), nav=("themes", "people", "notes", "about"))
    whole = concordance(library.documents, library.themes)
    notes = glosses(library, away)
    paths = [view.path for view in pages(library, whole, notes, lambda link, _: nowhere(link))]
    assert paths == [
        "read/verge.html", "set-aside/verge.html", "index.html", "themes/index.html",
        "themes/open.html", "themes/safe.html", "search.html", "404.html",
    ]  # fmt: skip
    assert [item.label for item in first_home(library).frame.nav] == ["Library", "Themes"]


def test_the_footer_is_markdown_and_leads_only_outside() -> None:
    footer = "By *me*: [there](https://example.org), [[nowhere]], [x](javascript:alert(1))"
    html = first_home(site(themed("x"), footer=footer)).frame.footer
    assert "<em>me</em>" in html
    assert '<a href="https://example.org" rel="noopener noreferrer external"' in html
    assert html.count("<a ") == 1


def test_a_long_library_stands_by_year_with_the_way_to_every_other() -> None:
    dated = [themed("open source", slug=f"d{n}", published=f"{2020 + n % 3}-01") for n in range(90)]
    library = site(*dated, *(themed("x", slug=f"u{n}") for n in range(5)))
    pages_of = list(homes(library))
    assert [(page.shelf, len(page.sources)) for page in pages_of] == [
        ("2022", 30), ("2021", 30), ("2020", 30), ("Undated articles", 5)
    ]  # fmt: skip
    assert [(year.label, year.count) for year in pages_of[0].others] == [
        ("2022", 30), ("2021", 30), ("2020", 30), ("Undated articles", 5)
    ]  # fmt: skip
    assert [page.path for page in pages_of][1:] == [
        "library-2.html",
        "library-3.html",
        "library-4.html",
    ]


def test_what_has_no_date_stands_by_who_wrote_it_else_by_kind() -> None:
    hers = [themed("x", slug=f"h{n}", author=("Ada Byron", "B")) for n in range(40)]
    his = [themed("x", slug=f"i{n}", author=(f"No. {n}",), genre="interview") for n in range(9)]
    dated = [themed("x", slug="d", author=("Ada Byron",), published="2020")]
    pages_of = list(homes(site(*his, *hers, *dated, themed("x", slug="w"))))
    assert [(page.shelf, len(page.sources)) for page in pages_of] == [
        ("2020", 1), ("Undated, Ada Byron", 40), ("Undated articles", 1), ("Undated interviews", 9)
    ]  # fmt: skip


def test_the_table_of_a_long_library_has_one_shelf_and_the_other_years_by_their_sums() -> None:
    dated = [themed("open source", slug=f"d{n}", published=f"{2020 + n % 2}-01") for n in range(80)]
    first, second = themes_indexes(site(*dated))
    assert first.matrix is not None
    assert second.matrix is not None
    assert [row.header.text for row in first.matrix.rows[-1:]] == ["2020"]
    assert first.matrix.rows[-1].total == 40
    assert len(second.matrix.rows) == 41


def test_pages_name_the_one_who_made_them_by_one_word_and_no_key_of_a_file() -> None:
    said = [
        re.sub("<[^>]*>", " ", content.decode().partition("<main")[2])
        for path, content in built_files(FROZEN).items()
        if path.endswith(".html")
    ]
    assert any("editor" in page for page in said)
    for page in said:
        assert not re.search(r"\bowners?\b|based_on|\bkeep:|edition\b", page)
    assert {word for page in said for word in re.findall(r"\w+ (?:by|here by) the editor", page)} <= {
        "assigned by the editor", "corrected by the editor", "out by the editor", "Replaced by the editor",
    }  # fmt: skip
