"""A note in a notes file: whatever it says comes back as the same words, and stays within itself."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.model.trees import Leaf, Quotation, leaf_text, leaves
from glossator.notes.format import NoteText, note_markdown, notes_in
from glossator.readers.markdown.reader import read_owner_markdown
from glossator.text import folded

# What Markdown, notes files and YAML see more in than words.
MARKS = [
    "> ", ">", "# ", "#x", "- ", "+ ", "* ", "1. ", "2) ", "---", "===", "```", "~~~", "`", "``",
    "*", "**", "_", "==", "~~", "[", "]", "(", ")", "[[", "]]", "![[", "|", "\\", "&amp;", "&", "<b>",
    "</b>", "<!--", "-->", "<script>", "<pre>", "<?", "<![CDATA[", "%%", "%", "$$", "$", "^x", " ^abc",
    "[^1]", "[^1]: ", "[x]: http://a.b", "[!note]", "> [!tip] ", "    ", "\t", "\n", "\n\n", "\r\n",
    "\u2028", "\x0b", "\x00", "\ufeff", "\u200b", "2026-01-01 #x", "#open-source", "12:03", "[0:10]",
    "https://a.b/c_d*e", "word", "Words,", "é", "漢字", "…", "“", ":", "::", "{", "}", "|---|", "\ud800",
    '<a class="yt-timestamp" data-t="00:00:10">[00:10]</a>', "{: .x}", "Q:", "**Q:** ",
]  # fmt: skip
MESSY = st.lists(
    st.one_of(st.sampled_from(MARKS), st.sampled_from(MARKS), st.text(max_size=6)), max_size=14
).map("".join)


def _folded(text: str) -> str:
    return folded(text.encode("utf-8", "replace").decode().translate(dict.fromkeys(_UNSEEN)))


_UNSEEN = [n for n in range(32) if not chr(n).isspace()] + [127]


@given(words=MESSY, after=MESSY)
@example(words="> \n2026-01-01 #x", after="> b")
@example(words="[!note] a\n\n- b", after="1. c\n===")
def test_the_words_of_a_note_come_back_as_they_were(words: str, after: str) -> None:
    words = words if _folded(words) else "A"
    first = note_markdown(NoteText(words=words, aside=after, date="2026-01-02", themes=("a-b",)))
    second = note_markdown(NoteText(words=f"B {after}"))
    notes = notes_in(f"{first}\n{second}")
    assert [note.words for note in notes] == [_folded(words), _folded(f"B {after}")]
    assert notes[0].comment == ""
    assert notes[0].tail == "2026-01-02 #a-b"


@given(words=MESSY, comment=MESSY)
@example(words="a", comment="> b\n\n> c")
@example(words="a", comment="```\nb")
@example(words="a", comment="2026-01-01 #x")
@example(words="a", comment="<!-- b")
@example(words="a", comment="%%b")
@example(words="a", comment="[x]: javascript:b")
def test_a_comment_never_reaches_into_the_next_note(words: str, comment: str) -> None:
    dated = note_markdown(NoteText(words=f"One {words}", comment=comment, date="2026-01-02"))
    bare = note_markdown(NoteText(words="Two", comment=comment))
    last = note_markdown(NoteText(words="Three", comment="of [x] and [^1]"))
    notes = notes_in(f"{dated}\n{bare}\n{last}")
    assert [note.words for note in notes] == [_folded(f"One {words}"), "Two", "Three"]
    assert [note.tail for note in notes] == ["2026-01-02", "", ""]
    assert notes[0].comment == notes[1].comment
    assert notes[2].comment == "of [x] and [^1]"


@given(words=MESSY, aside=MESSY)
@example(words="a", aside="yellow; `b")
@example(words="a", aside="%")
def test_what_is_put_aside_is_shown_nowhere(words: str, aside: str) -> None:
    text = note_markdown(NoteText(words=f"A {words}", comment="B", aside=aside))
    blocks = read_owner_markdown(text)
    assert isinstance(blocks[0], Quotation)
    assert [leaf_text(each) for each in leaves(blocks[1:])] == ["B"]


@pytest.mark.parametrize(
    ("comment", "written"),
    [
        ("plain, _told_ **so** [here](https://a.b)", "plain, _told_ **so** [here](https://a.b)"),
        ("- a\n- b", "- a\n- b"),
        ("a > b, <b>c</b>, x[0]: d", "a > b, <b>c</b>, x[0]: d"),
        ("# a", "# a"),
        ("## a\n\nb", "## a\n\nb"),
        ("#x\n\n%%y%%", "\\#x\n\n\\%\\%y\\%\\%"),
        ("prefix: a", "prefix\\: a"),
        ("> said she\n> twice", "\\> said she\n\\> twice"),
        ("```\n> code\n```", "```\n> code\n```"),
        ("#not a theme", "#not a theme"),
        ("so\n2026-01-01 #x", "so\n2026\\-01-01 #x"),
        ("[a]: https://a.b", "\\[a]: https://a.b"),
    ],
)
def test_a_comment_keeps_its_markdown_as_far_as_it_stays_a_comment(
    comment: str, written: str
) -> None:
    text = note_markdown(NoteText(words="Words", comment=comment))
    assert text == f"> Words\n\n{written}\n"


def test_a_note_is_written_as_people_write_it() -> None:
    note = NoteText(
        words='It\'s "fine" (so they say), 50% of 3.5 - or not: well…\nline two\n\nNext one!',
        comment="Compare this.",
        aside="yellow; page 4",
        date="2026-11-22",
        themes=("open-source", "safety"),
    )
    assert note_markdown(note) == (
        '> It\'s "fine" (so they say), 50% of 3.5 - or not: well…\n> line two\n>\n> Next one!\n\n'
        "Compare this.\n\n%%yellow; page 4%%\n\n2026-11-22 #open-source #safety\n"
    )


def test_words_round_the_quotation_stand_below_it_if_they_are_read_as_they_are() -> None:
    note = NoteText(
        words="Words", prefix="one two three four five six seven ", suffix=" *a*", comment="C"
    )
    text = note_markdown(note)
    assert text == "> Words\n\nprefix: two three four five six seven\n\nC\n"
    assert [each.comment for each in notes_in(text)] == ["C"]


def test_the_example_of_a_note_is_read_as_it_is_meant() -> None:
    text = "> Some words\n\nCompare [[verge#^p-k3f9w2]], twice.\n2026-11-22 #open-source\n"
    [note] = notes_in(text)
    assert note.comment == "Compare verge#^p-k3f9w2, twice."
    assert note.tail == "2026-11-22 #open-source"


def test_a_long_file_of_notes_is_read_to_its_end() -> None:
    notes = [
        NoteText(words=f"Words *number* [{n}] `of` <many>", comment="So.") for n in range(1_500)
    ]
    text = "\n".join(note_markdown(note) for note in notes)
    assert [note.words for note in notes_in(text)] == [_folded(note.words) for note in notes]


def test_a_blockquote_inside_a_list_or_quotation_begins_no_note() -> None:
    assert len(notes_in("> a\n> > b\n\n- c\n  > d\n")) == 1


def test_a_quotation_is_leaves_alone() -> None:
    block = read_owner_markdown(note_markdown(NoteText(words="- a\n\n1. b\n\n# c")))[0]
    assert isinstance(block, Quotation)
    assert all(isinstance(child, Leaf) for child in block.children)
