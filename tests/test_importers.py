"""Exports of other people's programs, each in its messy shapes: nothing they say is lost."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.importers import read_export
from glossator.importers.values import Export, Highlight, Reply, Work


def _read(text: str, name: str = "export.txt") -> Export:
    read = read_export(text, name)
    assert read.value is not None, read.problems
    assert read.problems == ()
    return read.value


def _one(text: str, name: str = "export.txt") -> Highlight:
    [highlight] = _read(text, name).highlights
    return highlight


# --- Hypothesis -----------------------------------------------------------------------------------

ADDRESS = "https://a.example/boats?utm_source=x#top"
ROOT = {
    "id": "r1", "uri": ADDRESS, "user": "acct:anna@hypothes.is", "text": "A *comment*.",
    "tags": ["safety", "to read"], "created": "2026-01-02T23:59:01.123456+00:00",
    "document": {"title": ["All about boats"]},
    "target": [{"source": ADDRESS, "selector": [
        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
        {"type": "TextPositionSelector", "start": 12, "end": 40},
        {"type": "TextQuoteSelector", "exact": "boats are\n slow", "prefix": "all ", "suffix": "."},
    ]}],
}  # fmt: skip
REPLY = {
    "id": "r2", "uri": ADDRESS, "user": "acct:bo@hypothes.is", "text": "No.\n\n> why", "tags": ["x"],
    "created": "2026-01-03T00:00:00Z", "references": ["r1"], "target": [{"source": ADDRESS}],
}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        {"total": 2, "rows": [REPLY, ROOT]},
        {"export_date": "2026-02-01", "export_userid": "x", "annotations": [ROOT, REPLY]},
        [ROOT, REPLY],
        {"rows": [ROOT], "replies": [REPLY]},
    ],
)
def test_hypothesis_annotations_come_with_their_replies(value: object) -> None:
    highlight = _one(json.dumps(value), "x.json")
    assert highlight.words == "boats are\n slow"
    assert (highlight.prefix, highlight.suffix) == ("all ", ".")
    assert highlight.comment == "A *comment*."
    assert highlight.date == "2026-01-02"
    assert highlight.tags == ("safety", "to read")
    assert highlight.facts == ("position 12–40", "by anna")
    assert highlight.work == Work(title="All about boats", addresses=(ADDRESS,))
    assert highlight.replies == (
        Reply(by="bo", text="No.\n\n> why\n\n(tags: x)", date="2026-01-03"),
    )


def test_a_reply_whose_annotation_is_missing_and_a_page_note_are_kept() -> None:
    page_note = {"id": "n", "uri": ADDRESS, "text": "On all of it", "target": [{"source": ADDRESS}]}
    reply, note = _read(json.dumps([REPLY, page_note])).highlights
    assert (reply.words, reply.comment) == ("", "No.\n\n> why")
    assert "a reply to an annotation that the export does not have" in reply.facts
    assert (note.words, note.comment) == ("", "On all of it")


def test_a_hypothesis_table_is_read_whatever_its_cells_hold() -> None:
    text = (
        "\ufeffCreation Date,URL,Group,Annotation/Reply Type,Quote,User,Comment,Tags,Page\r\n"
        '2026-01-02 10:20,https://a.example/b,Public,Annotation,"a ""b"",\r\nc",anna,"So, yes.",'
        '"x,y z",iv\r\n'
        ",https://a.example/b,Public,Reply,,bo,No,,\r\n"
    )
    annotation, reply = _read(text).highlights
    assert annotation.words == 'a "b",\nc'
    assert annotation.date == "2026-01-02"
    assert annotation.tags == ("x", "y z")
    assert annotation.facts == ("page iv", "group Public", "by anna")
    assert (reply.comment, reply.facts) == ("No", ("a reply", "group Public", "by bo"))


def test_a_hypothesis_text_is_read() -> None:
    text = (
        "2026-01-05 10:00\nAll about boats\nhttps://a.example/b\nGroup: Public\nTotal users: 2\n"
        "Users: anna, bo\nTotal annotations: 2\nTotal replies: 0\n\n"
        "Annotation 1:\n2026-01-02 10:20\nComment: One\n\ntwo: three\nanna\n"
        'Quote: "boats "are" slow"\nTags: x, y\nPage: 4\n\n'
        'Annotation 2:\n2026-01-03 10:20\nComment: \nbo\nQuote: "null"\n'
    )
    export = _read(text)
    first = export.highlights[0]
    assert first.words == 'boats "are" slow'
    assert first.comment == "One\n\ntwo: three"
    assert first.tags == ("x", "y")
    assert first.facts == ("page 4", "by anna")
    assert first.work == Work(title="All about boats", addresses=("https://a.example/b",))
    assert [each.at for each in export.wordless] == ["annotation 2"]


def test_a_hypothesis_page_is_read() -> None:
    text = (
        "<html><head><title>Annotations on &quot;All about boats&quot;</title></head><body><section>"
        '<a href="https://a.example/b?x&amp;y">x</a></section><section><article><h2>Annotation 1:'
        '</h2><p><time datetime="2026-01-02T10:00:00Z">Jan</time></p><p>Comment: a &lt;b&gt;</p>'
        "<p>anna</p><p>Quote: <blockquote>boats &amp; more</blockquote></p><p>Tags: x, y</p>"
        "<p>Page: 4</p></article></section></body></html>"
    )
    highlight = _one(text, "x.html")
    assert highlight.words == "boats & more"
    assert highlight.comment == "a <b>"
    assert (highlight.date, highlight.tags) == ("2026-01-02", ("x", "y"))
    assert highlight.facts == ("page 4", "by anna")
    assert highlight.work.addresses == ("https://a.example/b?x&y",)


def test_a_hypothesis_page_with_long_lines_is_read_without_their_indent() -> None:
    text = (
        '<html>\n\t<head>\n\t\t<title>\n\t\t\tAnnotations on "All about boats"\n\t\t</title>\n\t</head>\n'
        '\t<body><section>\n\t\t<a href="https://a.example/b">x</a></section>\n\t\t<section>\n'
        "\t\t\t<article>\n\t\t\t\t<p>\n\t\t\t\t\tComment: one\n\t\t\t\t\ttwo\n\n\t\t\t\t\tthree\n"
        "\t\t\t\t</p>\n\t\t\t\t<p>Quote: \n\t\t\t\t\t<blockquote>boats\n\t\t\t\t\tand more</blockquote>\n"
        "\t\t\t\t</p>\n\t\t\t</article>\n\t\t</section>\n\t</body>\n</html>"
    )
    highlight = _one(text, "x.html")
    assert (highlight.words, highlight.comment) == ("boats\nand more", "one\ntwo\n\nthree")
    assert highlight.work.title == "All about boats"


# --- Readwise -------------------------------------------------------------------------------------

COLUMNS = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    "Highlighted at,Document tags\n"
)


def test_a_readwise_note_of_tags_alone_is_tags_and_a_picture_is_kept() -> None:
    text = f"{COLUMNS}A Chapter,B,,,.h1 .key,,,,,,\n![](https://x/y.png),B,,,,,,,,,\n"
    heading, picture = _read(text).highlights
    assert (heading.words, heading.comment, heading.tags) == ("A Chapter", "", (".h1", ".key"))
    assert (picture.words, "https://x/y.png" in picture.comment) == ("", True)


def test_a_readwise_table_is_read() -> None:
    highlight = _one(
        COLUMNS + '"Slow, **bold** [boats](https://x)",Boats,Anna Sea,B00X,"a * b\n> c",yellow,'
        '"x,y",location,60,2026-07-17 14:00:25+00:00,favorites\n'
    )
    assert highlight.words == "Slow, bold boats"
    assert highlight.comment == "a \\* b\n\\> c"
    assert highlight.date == "2026-07-17"
    assert highlight.tags == ("x", "y")
    assert highlight.facts == (
        "color yellow", "location 60", "document tags favorites", "Amazon book B00X",
    )  # fmt: skip


def test_a_table_saved_by_a_spreadsheet_and_one_with_further_columns_are_read() -> None:
    highlight = _one("highlight;title;note;is_favorited\nWords, more;Boats;;True\n")
    assert (highlight.words, highlight.facts) == ("Words, more", ("is_favorited: True",))


def test_a_readwise_note_is_read() -> None:
    text = (
        "# Boats\n\n![rw-book-cover](https://x/y.png)\n\n## Metadata\n- Author: [[Anna Sea]]\n"
        "- Full Title: All About Boats\n- Category: #articles\n- Document Tags: [[a]] [[b c]]\n"
        "- URL: https://a.example/b\n\n## Highlights\n"
        "- **Slow** words\n  and *more* of them ([View Highlight](https://read.readwise.io/read/1))\n"
        "    - Note: one\n      two\n    - Tags: [[x]] [[y z]]\n"
        "- Others ([Location 12](https://readwise.io/to_kindle?a=b))\n"
        "## New highlights added July 3, 2026 at 2:00 PM\n- Third\n    - **Tags:** #q #r\n"
    )
    first, second, third = _read(text, "x.md").highlights
    assert first.words == "Slow words and more of them"
    assert first.comment == "one\ntwo"
    assert first.tags == ("x", "y z")
    assert first.facts == ("document tags a, b c", "https://read.readwise.io/read/1")
    assert first.work == Work(
        title="All About Boats", author="Anna Sea", addresses=("https://a.example/b",)
    )
    assert second.facts[1:] == ("Location 12", "https://readwise.io/to_kindle?a=b")
    assert (third.words, third.date, third.tags) == ("Third", "2026-07-03", ("q", "r"))


HEAD = (
    "# T\n\n![rw-book-cover](https://x/y.png)\n\n## Metadata\n* Author: [[A]], [[B]]\n"
    "- Document Note: on the whole\n  of it\n- URL: https://a.example/b_(c)\n\n## Highlights\n"
)
LINK = "([View Highlight](https://read.readwise.io/read/1))"


@pytest.mark.parametrize(
    "highlights",
    [
        f"- **Two** \n  words {LINK}\n    - Tags: [[x]] \n    - Note: one\ntwo\n\nthree\n"
        f"- Other ones {LINK}## New highlights added August 3, 2023 at 7:17 AM\n- Third {LINK}\n",
        f"- Two words {LINK} ^rw1\n    - **Tags:** #x\n    - **Note:** one\n      two\n\n      three\n"
        f"- Other ones\n    - {LINK} ^rw2\n## New highlights added [[2023-08-03]] at 7:17\n- Third\n",
        f"---\n\n> Two\n> words {LINK}\n  - Tags: #x\n  - Note: one\ntwo\n\nthree\n\n---\n---\n\n"
        f"> Other ones {LINK}\n\n---\n## New highlights added August 3, 2023\n---\n> Third\n",
        f"> Two words\n\n- Tags: #x\n\n- [note] one\ntwo\n\nthree\n\n * {LINK[1:-1]}\n"
        f"> Other ones\n\n * {LINK[1:-1]}\n\n### id3\n[[2023-08-03]] 12:03\n> Third\n",
        "> [!tldr]- Two words [🔗](https://readwise.io/open/1)\n>> [!info] one\n>> two\n>>\n>> three\n"
        "\n- Tags: x\n\n> [!tldr]- Other ones [🔗](https://readwise.io/open/2)\n\n"
        "### id3\n[[2023-08-03]]\n> [!tldr] Third\n",
        f"Two words %% Color: yellow %% ^1\n\n**Note:** one\ntwo\n\nthree\n\nTags: #x\n\n{LINK[1:-1]}\n"
        "\n---\nOther ones ^2\n\n---\n## New highlights added August 3, 2023\nThird ^3\n\n---\n",
        f"Two words\nTags: x\nNote: one\ntwo\n## Highlights\nOther ones {LINK}\n\n"
        "## New highlights added August 3, 2023\n\nThird\n",
    ],
)
def test_a_readwise_note_is_read_whatever_its_template(highlights: str) -> None:
    first, second, third, whole = _read(HEAD + highlights, "x.md").highlights
    assert (first.words, first.tags) == ("Two words", ("x",))
    assert first.comment.split() in (["one", "two", "three"], ["one", "two"])
    assert (second.words, second.comment) == ("Other ones", "")
    assert (third.words, third.date, third.comment) == ("Third", "2023-08-03", "")
    assert (whole.words, whole.comment) == ("", "on the whole\nof it")
    assert first.work == Work(title="T", author="A, B", addresses=("https://a.example/b_(c)",))


def test_a_blockquote_in_a_readwise_note_changes_nothing() -> None:
    text = f"{HEAD}- One {LINK}\n    - Note: so\n> said they\n- Two {LINK}\n"
    first, second, _ = _read(text, "x.md").highlights
    assert (first.words, first.comment, second.words) == ("One", "so\n\\> said they", "Two")


def test_the_items_of_an_outline_are_highlights_where_their_places_part_them() -> None:
    text = (
        f"{HEAD}- ## Part\n    - First words.\n        - More of them.\n            - {LINK}\n"
        f"    - Second {LINK}\n    - Third\n      goes on {LINK}\n        - Note: so\n          - a point\n"
        f"- Fourth\n  - nested {LINK}\n    - Tags: x\n"
    )
    first, second, third, fourth, _ = _read(text, "x.md").highlights
    assert first.words == "Part\n\nFirst words.\n\nMore of them."
    assert (second.words, third.words) == ("Second", "Third goes on")
    assert third.comment == "so\n\\- a point"
    assert (fourth.words, fourth.tags) == ("Fourth\n\nnested", ("x",))


@pytest.mark.parametrize(
    "highlights",
    [
        f"- One {LINK}\n\nMine,\nand more.\n- Two\n",
        f" >[!note]\nOne {LINK}\nMine,\nand more.\n\n >[!note]\nTwo\n",
        f"> One {LINK}\n\nMine,\nand more.\n\n> Two\n",
    ],
)
def test_what_stands_below_a_highlight_is_a_comment(highlights: str) -> None:
    head = HEAD.replace(
        "## High", "## Full Document\nTitle: Not this\n- URL: https://no.example\n\n## High"
    )
    first, second, whole = _read(head + highlights, "x.md").highlights
    assert (first.words, first.comment, second.words) == ("One", "Mine,\nand more.", "Two")
    assert whole.work == Work(title="T", author="A, B", addresses=("https://a.example/b_(c)",))


def test_a_note_of_the_mirror_of_readwise_is_read() -> None:
    text = (
        "%%\nID: 1\n%%\n\n# About\nTitle: [[T]]\nAuthors: [[A]]\nNumber of Highlights: ==1==\n"
        "Source URL: https://a.example/b\n\n---\n# Document Note\n\nmine\n\n# Highlights\n\n"
        "- a list\n- of two ([Page 4](https://readwise.io/open/1)) ^rw1\n\nNote: so\n\n---\n"
    )
    highlight, whole = _read(text, "x.md").highlights
    assert (highlight.words, highlight.comment) == ("a list\n\nof two", "so")
    assert highlight.facts == ("Page 4", "https://readwise.io/open/1")
    assert highlight.work == Work(title="T", author="A", addresses=("https://a.example/b",))
    assert whole.comment == "mine"


def test_an_answer_of_readwise_is_read() -> None:
    value = {"count": 1, "results": [{"title": "Boats", "author": "A", "source_url": "https://a.b/c",
        "document_note": "whole",
        "book_tags": [{"id": 1, "name": "t"}], "highlights": [{"text": "Words", "note": "n",
        "location": 3, "location_type": "order", "color": "blue", "tags": [{"name": "x"}],
        "highlighted_at": "2026-07-17T00:00:00Z"}]}]}  # fmt: skip
    highlight, whole = _read(json.dumps(value)).highlights
    assert (whole.words, whole.comment) == ("", "whole")
    assert highlight.facts == ("color blue", "order 3", "document tags t")
    assert (highlight.tags, highlight.date) == (("x",), "2026-07-17")


# --- Kindle ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "date", "fact"),
    [
        ("- Your Highlight on page 4 | Location 60-61 | Added on Thursday, May 9, 2019 5:36:43 PM",
         "2019-05-09", "Your Highlight on page 4 | Location 60-61"),
        ("- Your Highlight at location 60-61 | Added on Saturday, 3 October 2026 10:00:00",
         "2026-10-03", "Your Highlight at location 60-61"),
        ("- Highlight Loc. 60-61  | Added on Friday, February 28, 2014, 12:17 PM",
         "2014-02-28", "Highlight Loc. 60-61"),
        ("- La subrayado en la página 6 | posición 60-61 | Añadido el jueves, 12 de octubre de 2023 "
         "03:16:45", "2023-10-12", "La subrayado en la página 6 | posición 60-61"),
        ("- Votre surlignement Emplacement 60-61 | Ajouté le lundi 17 décembre 2012 à 08:27:45",
         "2012-12-17", "Votre surlignement Emplacement 60-61"),
        ("- Ihre Markierung auf Seite 4 | Position 60-61 | Hinzugefügt am Montag, 30. Dezember 2024 "
         "14:46:33", "2024-12-30", "Ihre Markierung auf Seite 4 | Position 60-61"),
        ("- La tua evidenziazione alla posizione 60-61 | Aggiunto in data lunedì 8 marzo 2021 "
         "22:52:57", "2021-03-08", "La tua evidenziazione alla posizione 60-61"),
        ("- Seu destaque ou posição 60-61 | Adicionado: sábado, 16 de maio de 2015 13:16:48",
         "2015-05-16", "Seu destaque ou posição 60-61"),
        ("- Je markering op pagina 6 | locatie 60-61 | Toegevoegd op maandag 30 september 2019 "
         "18:00:39", "2019-09-30", "Je markering op pagina 6 | locatie 60-61"),
        ("– Ваш выделенный отрывок в месте 60–61 | Добавлено: пятница, 1 января 2024 г. в 10:30:45",
         "2024-01-01", "Ваш выделенный отрывок в месте 60–61"),
        ("- La subrayado en la posición 60-61 | Añadido el sábado, 17 de diciembre de 2022 2:30:30 "
         "p. m.", "2022-12-17", "La subrayado en la posición 60-61"),
        ("- Evidenziazione a pagina 4 | Pos. 60-61 | Aggiunta il domenica 1 maggio 16 21:40:19 Ora "
         "media di Greenwich", "2016-05-01", "Evidenziazione a pagina 4 | Pos. 60-61"),
        ("- Highlight Loc. 60-61  | Added on Friday, 6 July 12 07:37:42 GMT+01:00",
         "2012-07-06", "Highlight Loc. 60-61"),
        ("- Ваше выделение в месте 60–61 | Добавлено: пятница, 1 января 2024 г. 10:30:45",
         "2024-01-01", "Ваше выделение в месте 60–61"),
        ("- 4ページ|位置No. 60-61のハイライト |作成日: 2024年10月28日月曜日 14:01:21",
         "2024-10-28", "4ページ | 位置No. 60-61のハイライト"),
        ("- 您在位置 #60-61的标注 | 添加于 2024年4月1日星期一 下午2:30:45",
         "2024-04-01", "您在位置 #60-61的标注"),
        ("- Somewhere 60-61 | In no language at all", "",
         "Somewhere 60-61 | In no language at all"),
    ],
)  # fmt: skip
def test_kindle_clippings_are_read_in_every_language(line: str, date: str, fact: str) -> None:
    text = f"\ufeffA Book (Series 1) (Sea, Anna)\r\n{line}\r\n\r\nThe words.\r\n==========\r\n"
    highlight = _one(text)
    assert highlight.words == "The words."
    assert (highlight.date, highlight.facts) == (date, (fact,))
    assert highlight.work == Work(title="A Book (Series 1)", author="Sea, Anna")


def test_a_kindle_note_goes_to_the_highlight_at_its_place() -> None:
    text = (
        "B (A)\n- Your Note on page 4 | Location 61 | Added on Thursday, May 9, 2019 5:36:43 PM\n\n"
        "* so *\n==========\n"
        "B (A)\n- Your Highlight on page 4 | Location 60-61 | Added on Thursday, May 9, 2019 5:36:43"
        " PM\n\nThe words.\nA second line.\n==========\n"
        "B (A)\n- Your Note on page 9 | Location 90 | Added on Thursday, May 9, 2019 5:36:43 PM\n\n"
        "Alone\n==========\n"
        "B (A)\n- Your Bookmark on page 9 | Location 95 | Added on Thursday, May 9, 2019 5:36:43 PM"
        "\n\n\n==========\n"
        "B (A)\n- Your Highlight on page 9 | Location 97-98 | Added on Thursday, May 9, 2019 5:36:43"
        " PM\n\n<You have reached the clipping limit for this item>\n==========\n"
    )
    export = _read(text)
    both, alone = export.highlights
    assert (both.words, both.comment) == ("The words.\nA second line.", "\\* so \\*")
    assert len(both.facts) == 2
    assert (alone.words, alone.comment) == ("", "Alone")
    assert [each.at for each in export.wordless] == ["line 17", "line 22"]


@pytest.mark.parametrize(
    ("highlight", "note"),
    [
        ("- Je highlight op locatie 55 t/m 88 | Toegevoegd op 30 september 2019 18:00:39",
         "- Je notitie op locatie 88 | Toegevoegd op 30 september 2019 18:00:39"),
        ("– Ваш выделенный отрывок на странице 6 | Место 53–55 | Добавлено: 3 марта 2024 г. в 18:48",
         "– Ваша заметка в месте 55 | Добавлено: 28 февраля 2024 г. в 10:07:53"),
        ("- 您在第 57 页（位置 #114-116）的标注 | 添加于 2019年9月30日星期一 18:00:39",
         "- 您在第 57 页（位置 #116）的笔记 | 添加于 2022年3月25日星期五 下午7:20:52"),
        # A day that no table knows names no place.
        ("- Highlight on Location 60-61 | Added on the 99th of Smarch 12:00:01",
         "- Note on Location 61 | Added on the 98th of Smarch 12:00:02"),
    ],
)  # fmt: skip
def test_a_kindle_note_finds_its_highlight_in_every_language(highlight: str, note: str) -> None:
    entry = "\ufeff\u200bB (A)\n{}\n\n{}\n==========\n"
    both = _one(entry.format(highlight, "words") + entry.format(note, "mine"))
    assert (both.words, both.comment, both.work.title) == ("words", "mine", "B")


def test_a_note_with_a_line_of_equals_signs_is_no_file_of_clippings() -> None:
    text = "A title\n==========\n\nWords ==marked== here.\n\n| - a | 4 |\n|---|---|\n"
    assert _read(text, "x.md").kind == "Obsidian Web Clipper"


@pytest.mark.parametrize(
    "entry",
    [
        '<div class="noteHeading">{0}</div>\n<div class="noteText">{1}</div>',
        "<h3 class='noteHeading'>{0}</div><div class='noteText'>{1}</h3>",
    ],
)
def test_a_kindle_notebook_is_read_however_its_tags_stand(entry: str) -> None:
    marked = "Highlight (<span class='highlight_yellow'>yellow</span>) - One &gt; Page 4 &middot; "
    text = (
        "<html><body><div class='bodyContainer'><div class='bookTitle'>\nAll about boats\n</div>"
        "<div class='authors'>Sea, Anna</div><h2 class='sectionHeading'>Part I</h2>"
        + entry.format(f"{marked}Location 60", "boats &amp; <i>more</i>")
        + entry.format("Note - Page 4 &middot; Location 62", "so")
        + entry.format("Note - Page 9 &middot; Location 620", "alone")
        + entry.format("Bookmark - Page 9 &middot; Location 621", "")
        + "<div class='noteText'>words without a heading</div></div></body></html>"
    )
    export = _read(text, "x.html")
    both, alone, bare = export.highlights
    assert (bare.words, bare.facts) == ("words without a heading", ("in Part I",))
    assert (both.words, both.comment) == ("boats & more", "so")
    assert both.facts[0] == "Highlight (yellow) - One > Page 4 · Location 60"
    assert "in Part I" in both.facts
    assert both.work == Work(title="All about boats", author="Sea, Anna")
    assert (alone.words, alone.comment) == ("", "alone")
    assert len(export.wordless) == 1


# --- Obsidian Web Clipper -------------------------------------------------------------------------


def test_an_export_of_the_web_clipper_is_read() -> None:
    value = [{"url": "https://a.example/b", "highlights": [
        {"text": "<p>boats &amp; <b>more</b></p><p>two</p>", "timestamp": "2026-01-02T00:00:00.000Z",
         "color": "yellow", "notes": ["first", "second"], "comment": "first"},
        {"text": "plain"},
    ]}]  # fmt: skip
    first, second = _read(json.dumps(value)).highlights
    assert first.words.split() == ["boats", "&", "more", "two"]
    assert (first.comment, first.date) == ("first\n\nsecond", "2026-01-02")
    assert first.facts == ("color yellow",)
    assert second.words == "plain"
    assert second.work.addresses == ("https://a.example/b",)


def test_a_highlight_without_words_is_kept_as_a_comment() -> None:
    value = [{"url": "https://a.example/b", "highlights": [{"text": '<img src="x.png">'}]}]
    assert _one(json.dumps(value)).comment == '\\<img src="x.png">'


def test_a_note_of_highlights_that_nothing_marks_is_read_with_a_warning() -> None:
    text = "---\nsource: https://a.example/b\n---\nFirst *words*\n\n- second\n- third\n"
    read = read_export(text, "x.md")
    assert read.value is not None
    assert [each.words for each in read.value.highlights] == ["First words", "second", "third"]
    assert [problem.code for problem in read.problems] == ["import-unmarked"]


def test_marks_in_a_clipped_text_are_highlights_and_its_blockquotes_are_not() -> None:
    text = (
        '---\ntitle: "All about boats"\nsource: "https://a.example/b"\n---\n'
        "Some ==marked *words*== here.\n\n> Said somebody.\n\n- ==and== more\n\n## A ==heading==\n"
    )
    highlights = _read(text, "x.md").highlights
    assert [each.words for each in highlights] == ["marked words", "and", "heading"]
    assert highlights[0].work == Work(title="All about boats", addresses=("https://a.example/b",))


def test_a_list_of_words_with_links_to_them_is_read() -> None:
    text = (
        "- slow boats [link](https://a.example/b#:~:text=the-,slow%20boats,-are)\n"
        "- [more](https://a.example/b#:~:text=more%20of%20them)\n\n"
        "> third [go](https://a.example/c#:~:text=third)\n"
    )
    first, second, third = _read(text, "x.md").highlights
    assert (first.words, first.prefix, first.suffix) == ("slow boats", "the", "are")
    assert second.words == "more of them"
    assert third.work.addresses == ("https://a.example/c",)


def test_blockquotes_with_comments_are_read() -> None:
    text = "# Boats\n\n> one\n> two\n>\n> three\n\nSo *it* is.\n\n- a\n- b\n\n> four\n\n## End\n\nNo.\n"
    first, second = _read(text, "x.md").highlights
    assert first.words == "one two\n\nthree"
    assert first.comment == "So *it* is.\n\n- a\n- b"
    assert (second.words, second.comment) == ("four", "")
    assert first.work.title == "Boats"


def test_the_title_of_a_callout_is_its_words_where_it_has_no_others() -> None:
    text = "> [!quote]- All the words\n\nmine\n\n> [!quote] A title\n> words\n"
    first, second = _read(text, "x.md").highlights
    assert (first.words, first.comment) == ("All the words", "mine")
    assert (second.words, second.facts) == ("words", ("A title",))


# --- Web Annotations ------------------------------------------------------------------------------

ANNOTATION = {
    "@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x/1", "type": "Annotation",
    "created": "2026-01-02T00:00:00Z", "creator": {"type": "Person", "name": "Anna"},
    "body": [{"type": "TextualBody", "value": "So *it* is.", "format": "text/markdown"},
             {"type": "TextualBody", "value": "x", "purpose": "tagging"}],
    "target": {"source": "https://a.example/b", "selector": {
        "type": "FragmentSelector", "value": "p-1", "refinedBy": {
            "type": "TextQuoteSelector", "exact": "slow boats", "prefix": "the "}}},
}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        ANNOTATION,
        [ANNOTATION],
        {"type": "AnnotationPage", "items": [ANNOTATION]},
        {
            "type": "AnnotationCollection",
            "first": {"type": "AnnotationPage", "items": [ANNOTATION]},
        },
        {"@graph": [ANNOTATION]},
    ],
)
def test_web_annotations_are_read_alone_and_in_collections(value: object) -> None:
    highlight = _one(json.dumps(value))
    assert (highlight.words, highlight.prefix) == ("slow boats", "the ")
    assert (highlight.comment, highlight.tags) == ("So *it* is.", ("x",))
    assert highlight.facts == ("fragment p-1", "by Anna")
    assert highlight.date == "2026-01-02"
    assert highlight.work.addresses == ("https://a.example/b",)


@pytest.mark.parametrize(
    ("body", "comment"),
    [
        ("just * this", "just \\* this"),
        ({"type": "TextualBody", "value": "<p>a <b>b</b></p><script>c</script>", "format": "text/html"},
         "a b"),
        ({"type": "Choice", "items": [{"value": "one"}, {"value": "two"}]}, "one\n\ntwo"),
        ([["nested"]], "nested"),
        ({"@type": "cnt:ContentAsText", "cnt:chars": "old"}, "old"),
        ({"@type": "oa:Tag", "chars": "t"}, ""),
        (None, ""),
    ],
)  # fmt: skip
def test_bodies_of_every_shape_are_comments(body: object, comment: str) -> None:
    assert _one(json.dumps({**ANNOTATION, "body": body})).comment == comment


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("https://a.example/b#:~:text=slow%20boats", "slow boats"),
        ({"id": "https://a.example/b", "selector": [{"type": "TextQuoteSelector", "exact": "w"}]}, "w"),
        ({"source": {"id": "https://a.example/b"}, "selector": {"type": "Choice", "items": [
            {"type": "CssSelector", "value": "p"}, {"type": "TextQuoteSelector", "exact": "w"}]}}, "w"),
        ({"hasSource": {"@id": "https://a.example/b"}, "oa:hasSelector": {
            "@type": "oa:TextQuoteSelector", "oa:exact": {"@value": "w"}}}, "w"),
    ],
)  # fmt: skip
def test_targets_of_every_shape_are_quotations(target: object, words: str) -> None:
    highlight = _one(json.dumps({**ANNOTATION, "target": target}))
    assert highlight.words == words
    assert highlight.work.addresses[0].startswith("https://a.example/b")


def test_each_target_of_an_annotation_is_a_highlight() -> None:
    value = {**ANNOTATION, "target": [ANNOTATION["target"], "https://a.example/c"]}
    assert len(_read(json.dumps(value)).highlights) == 2


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ({"type": "List", "items": [{"source": "https://a.example/b", "selector": {"exact": "one"}},
          {"source": "https://a.example/b", "selector": {"exact": "two"}}]}, ["one", "two"]),
        ({"type": "Choice", "items": ["https://a.example/b", {"source": "https://a.example/b",
          "selector": {"exact": "two"}}]}, ["two"]),
    ],
)  # fmt: skip
def test_targets_in_lists_are_each_a_highlight_and_of_a_choice_one(
    target: object, words: list[str]
) -> None:
    highlights = _read(json.dumps({"target": target, "bodyValue": "x"})).highlights
    assert [each.words for each in highlights] == words
    assert {each.work.addresses for each in highlights} == {("https://a.example/b",)}


def test_a_body_of_its_own_is_a_comment_and_one_of_no_known_shape_is_kept() -> None:
    bodies = [{"type": "SpecificResource", "source": {"value": "So."}}, {"value": {"a": [1]}}]
    kept = _one(json.dumps({"target": {"selector": {"exact": "w"}}, "body": bodies}))
    assert (kept.comment, kept.facts) == ("So.", ('body {"a": [1.0]}',))


def test_further_quotations_of_a_target_are_kept_and_so_is_a_range() -> None:
    several = [{"exact": "one"}, {"exact": "two"}, {"exact": "two"}]
    two = _one(json.dumps({"target": {"source": "x", "selector": several}}))
    assert (two.words, two.facts) == ("two", ("also “one”",))
    stretch = {"type": "RangeSelector", "startSelector": several[0], "endSelector": several[1]}
    for target in ({"source": "x", "selector": stretch}, "https://a.b/c#:~:text=one,two"):
        ranged = _one(json.dumps({"target": target}))
        assert (ranged.words, ranged.comment) == ("", "from “one” to “two”")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"total": 900, "rows": [ROOT, REPLY]}, "it has 900 annotations, and 2 stand in this file"),
        ({"type": "AnnotationCollection", "first": {"items": [ANNOTATION], "next": "http://x/2"}},
         "the export goes on"),
        ({"nextPageCursor": 7, "results": [{"title": "T", "highlights": [{"text": "w"}]}]},
         "the export goes on"),
        ({"total": 2, "rows": [ROOT, REPLY]}, ""),
    ],
)  # fmt: skip
def test_an_export_that_goes_on_elsewhere_is_told(value: object, message: str) -> None:
    read = read_export(json.dumps(value), "x.json")
    assert read.value is not None
    assert [problem.code for problem in read.problems] == (["import-partial"] if message else [])
    assert message in "".join(problem.message for problem in read.problems)


# --- what cannot be read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('{"rows": [\n{"id": 1,}\n]}', "import-malformed", 2),
        ('{"rows": [', "import-malformed", 1),
        ("[" * 100_000, "import-malformed", None),
        ("[" * 900 + "]" * 900, "import-malformed", None),
        ('{"a": 1}', "import-unknown", None),
        ("nothing at all", "import-unknown", None),
        ("a,b\n1,2\n", "import-unknown", None),
        ('Highlight,Note\n"never closed,x\ny\n', "import-malformed", 3),
        ("", "import-unknown", None),
    ],
)
def test_what_is_no_export_is_told_with_its_line(text: str, code: str, line: int | None) -> None:
    read = read_export(text, "x.json" if text.startswith(("{", "[")) else "x.csv")
    assert read.value is None
    [problem] = read.problems
    assert problem.code == code
    assert problem.where is not None
    assert (problem.where.path[:2], problem.where.line) == ("x.", line)


def test_a_row_with_too_many_cells_is_told_and_kept() -> None:
    read = read_export(f"{COLUMNS}a,b,c,,,,,,,,,more\n", "x.csv")
    assert [problem.code for problem in read.problems] == ["import-row"]
    assert read.value is not None
    assert "column 12: more" in read.value.highlights[0].facts


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["rows", "annotations", "uri", "target", "selector", "type", "exact", "body", "value",
             "highlights", "url", "text", "items", "first", "tags", "title", "document", "id",
             "references", "created", "source", "refinedBy", "results", "timestamp", "@value", "user"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@given(_VALUES)
def test_json_of_any_shape_is_answered(value: object) -> None:
    read_export(json.dumps([value]), "x.json")
    read_export(json.dumps({"rows": [value], "annotations": [value], "target": value}), "x.json")


@given(
    st.lists(
        st.sampled_from(
            ["==========\n", "- Your Note | x 4 | Added\n", "A (B)\n", "- |\n", "## Metadata\n",
             "## Highlights\n", "- a\n", "    - Note: b\n", "> c\n", "==d==", "\n", ",", ";", '"',
             "Highlight", "URL,Quote,Body\n", "<div class='noteHeading'>", "Location 9\n",
             "Annotation 1:\n", "Total annotations: 1\n", "Quote: \"x\"\n", "#:~:text=a,-b", "<b"]
        ) | st.text(max_size=4),
        max_size=14,
    ).map("".join)
)  # fmt: skip
def test_text_of_any_shape_is_answered(text: str) -> None:
    read_export(text, "x.txt")


@pytest.mark.parametrize(
    "text",
    [
        f"A\n- a 4 | b\n\nw\n==========\na{' ' * 60_000}b\n- a | b\n\nw\n==========\n",
        f"A\n- {'a 1 ' * 15_000}| {'b 2 ' * 15_000}\n\nw\n==========\n",
        f"## Metadata\n## Highlights\n- a{' ' * 60_000}b\n",
        "## Metadata\n## Highlights\n- a" + "\n" * 60_000,
        "## Metadata\n## Highlights\n" + "- a ([b](c))\n" * 5_000 + "  x\n" * 5_000,
        f"<title>Annotations on x</title><article>{'<a ' * 20_000}",
        f"<title>Annotations on x</title><article>{'<blockquote>' * 5_000}",
        f"<div class='noteHeading'>{'<div ' * 12_000}",
        "[a](#:~:text=b) " * 4_000,
    ],
)
def test_a_text_made_to_take_long_does_not(text: str) -> None:
    started = time.perf_counter()
    read_export(text, "x.txt")
    assert time.perf_counter() - started < 5  # they took 12 to 35 seconds, and the square of that
