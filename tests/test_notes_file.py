"""What a file of notes says: quotations, comments, dates and themes, and what is wrong with them."""

import pytest

from glossator.model.annotations import Note, Theme
from glossator.model.trees import Heading, Rule, Source, leaf_text, leaves, plain_text
from glossator.problems import Checked
from glossator.project.notes_file import NotesFile, read_notes

THEMES = (
    Theme(
        slug="open-source", title="Open source", description="", terms=(), refused=(), related=(),
        slot=1,
    ),
    Theme(
        slug="safety", title="Safety and trust", description="", terms=(), refused=(), related=(),
        slot=2,
    ),
)  # fmt: skip


def read(text: str) -> Checked[NotesFile]:
    source = Source(path="notes/x.md", site_path="site_src/notes/x.md", text=text)
    return read_notes(source, "x", THEMES)


def only(text: str) -> Note:
    (note,) = read(text).value.notes
    return note


def said(note: Note) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(note.blocks)]


def test_a_note_is_a_quotation_and_everything_to_the_next() -> None:
    notes = read("> First words\n\nOne.\n\n- two\n\n> Other\n> words\n\nThree.\n").value.notes
    assert [note.quote.exact for note in notes] == ["First words", "Other words"]
    assert [said(note) for note in notes] == [["One.", "two"], ["Three."]]
    assert [note.line for note in notes] == [1, 7]


def test_a_quotation_may_hold_several_paragraphs_and_markup() -> None:
    note = only("> One **two**\n>\n> “three” [four](https://example.org)\n\nSo.")
    assert note.quote.exact == "One two “three” four"


def test_a_line_without_a_sign_ends_the_quotation() -> None:
    note = only("> Words\nComment right below.")
    assert note.quote.exact == "Words"
    assert said(note) == ["Comment right below."]


def test_a_quotation_inside_a_list_or_a_fence_begins_no_note() -> None:
    note = only("> Words\n\n- item\n  > inner\n\n```\n> code\n```\n")
    assert note.quote.exact == "Words"
    assert said(note) == ["item", "inner", "> code"]


@pytest.mark.parametrize(
    ("last", "date", "themes"),
    [
        ("2026-11-22 #open-source", "2026-11-22", ("open-source",)),
        ("2026-11-22", "2026-11-22", ()),
        ("#Open_Source #safety", "", ("open-source", "safety")),
        ("#safety-and-trust", "", ("safety",)),
        ("#safety #safety", "", ("safety",)),
    ],
)
def test_the_last_line_may_hold_a_date_and_themes(
    last: str, date: str, themes: tuple[str, ...]
) -> None:
    note = only(f"> Words\n\nComment.\n{last}\n")
    assert (note.date, note.themes) == (date, themes)
    assert note.markdown == "Comment."


def test_what_only_looks_like_a_last_line_is_part_of_the_comment() -> None:
    note = only("> Words\n\n2026-11-22 was a Sunday\n")
    assert (note.date, note.markdown) == ("", "2026-11-22 was a Sunday")


def test_prefix_and_suffix_stand_in_lines_under_the_quotation() -> None:
    note = only("> Yes.\n\nprefix: he said\nsuffix: and left\n\nComment: prefix: no.\n")
    assert (note.quote.prefix, note.quote.suffix) == ("he said", "and left")
    assert note.markdown == "Comment: prefix: no."
    assert note.comment_line == 5


def test_a_note_may_have_no_comment() -> None:
    note = only("> Words\n")
    assert (note.markdown, note.blocks) == ("", ())


def test_private_words_are_in_no_part_of_a_note() -> None:
    note = only("> Words %%quoted secret%% here\n\nSaid %%a\nsecret%% aloud.\n<!-- secret -->\n")
    assert "secret" not in repr(note)
    assert note.quote.exact.split() == ["Words", "here"]
    assert said(note)[0].split() == ["Said", "aloud."]


def test_a_note_inside_a_private_stretch_is_none() -> None:
    assert [n.quote.exact for n in read("> A\n\nx\n\n%%\n> B\n\ny\n%%\n").value.notes] == ["A"]


def test_front_matter_is_tolerated_and_a_draft_holds_nothing() -> None:
    assert only("---\ntitle: Mine\n---\n> Words\n\nComment.").line == 4
    assert read("---\ndraft: true\n---\n> Words\n").value.notes == ()


def test_headings_before_the_first_quotation_say_nothing_wrong() -> None:
    assert read("# My notes\n\n> Words\n\nComment.").problems == ()


@pytest.mark.parametrize(
    ("text", "code", "line", "hint"),
    [
        ("Lost words.\n\n> Words\n", "note-unquoted", 1, "`>`"),
        ("> Words\n\nComment.\n2026-13-40\n", "note-date", 4, "2026-11-22"),
        ("> Words\n\nComment.\n\n#opensource\n", "note-theme", 5, "open-source"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, code: str, line: int, hint: str) -> None:
    (problem,) = read(text).problems
    assert (problem.code, problem.where.line if problem.where else 0) == (code, line)
    assert problem.severity == "warning"
    assert hint in problem.hint


def test_html_in_a_comment_is_read_by_the_allow_list() -> None:
    assert "script" not in repr(only("> Words\n\n<script>alert(1)</script> x").blocks).lower()


# --- what is hard to read -------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "Hello.\n", "# Heading\n", ">\n", ">\n\nNothing quoted.\n"])
def test_a_file_without_a_quotation_holds_no_note(text: str) -> None:
    assert read(text).value.notes == ()


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("# A heading alone", "A heading alone"),
        ("# A heading\n\nWords.", "A heading"),
        ("A heading\n=========\n\nWords.", "A heading"),
        ("---\ntitle: mine\n---\n\nWords.", "title: mine"),
    ],
)
def test_a_comment_is_no_document_and_keeps_its_first_heading(comment: str, words: str) -> None:
    blocks = only(f"> Words\n\n{comment}\n").blocks
    assert words in [plain_text(each.inlines) for each in blocks if isinstance(each, Heading)]


def test_a_comment_keeps_its_rule_and_its_first_line_whatever_it_says() -> None:
    assert said(only("> Words\n\nFrom: [[harbour]]\n")) == ["From: harbour"]
    assert isinstance(only("> Words\n\n---\n\nSo.").blocks[0], Rule)


@pytest.mark.parametrize("code", ["    2026-11-22", "```\n2026-11-22", "```\nx\n#rules"])
def test_a_line_of_code_is_no_date_and_no_tag(code: str) -> None:
    checked = read(f"> Words\n\n{code}")
    (note,) = checked.value.notes
    assert (note.date, note.themes, checked.problems) == ("", (), ())
    assert code in note.comment


def test_a_quoted_heading_is_words_like_others() -> None:
    assert only("> # Head\n\nSo.").quote.exact == "Head"
    assert only("> # Head\n> and words\n\nSo.").quote.exact == "Head and words"


def test_a_quotation_of_no_words_between_others_is_told_of() -> None:
    checked = read("> Words\n\nSo.\n\n>\n\nOn nothing.\n")
    assert [each.code for each in checked.problems] in ([], ["note-unquoted"])
    assert checked.problems or "On nothing." in checked.value.notes[0].comment


def test_line_ends_of_every_kind_are_read() -> None:
    text = "> One\n\nA.\n2026-11-22\n\n> Two\n\nB.\n"
    for end in ("\r\n", "\r"):
        notes = read(text.replace("\n", end)).value.notes
        assert [(n.quote.exact, said(n), n.date) for n in notes] == [
            ("One", ["A."], "2026-11-22"),
            ("Two", ["B."], ""),
        ]
