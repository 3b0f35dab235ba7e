"""One note as it stands in a notes file: a blockquote of the words, the comment, the date and
themes (SITE.md 5). Whatever the words and the comment hold, they come back as they were.

    > One of the most defining elements

    prefix: And we believe

    Compare what was said of it.

    %%yellow; page 4%%

    2026-11-22 #margins

What stands between `%%` is private: kept in the file, shown nowhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.model.trees import (
    Block,
    Heading,
    Leaf,
    Quotation,
    Span,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.readers.markdown.reader import read_owner_markdown
from glossator.text import folded, line_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A note as it stands in a file: the words it quotes and the words of its comment, both plain
    and folded, the line of date and themes (empty if there is none) not among them."""

    words: str
    comment: str
    tail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteText:
    """What a note is to say. `words` are plain, their paragraphs parted by empty lines; `comment`
    is Markdown; `aside` is plain and shown nowhere; `date` is an ISO date or empty; `themes` are
    slugs. `prefix` and `suffix` tell equal words apart."""

    words: str
    prefix: str = ""
    suffix: str = ""
    comment: str = ""
    aside: str = ""
    date: str = ""
    themes: tuple[str, ...] = ()


def note_markdown(note: NoteText) -> str:
    """`note` as Markdown, with a line end behind its last line and nothing before its first.

    A comment whose Markdown would reach into the next note is written as the plain words it is."""
    words = plain_paragraphs(note.words)
    quotation = _quoted(words, _escaped)
    if not _reads(quotation, words):
        quotation = _quoted(words, _escaped_wholly)
    comment = _kept_inside(clean(note.comment).strip("\n"))
    aside = hidden(note.aside)
    tail = " ".join(each for each in (note.date, *(f"#{slug}" for slug in note.themes)) if each)
    if not _stays_inside(comment):
        comment = escaped_text(note.comment)
    comment = _AROUND.sub(r"\1\\:", comment, count=1)
    if not tail:
        comment = _not_as_tail(comment)
    around = _around(note) if words else ""
    return "\n\n".join(part for part in (quotation, around, comment, aside, tail) if part) + "\n"


def contained(comment: str) -> str:
    """`comment` as Markdown behind which more may stand: as the plain words it is if it would reach
    into that, as a code block does that is never closed."""
    whole = clean(comment).strip("\n")
    kept = _kept_inside(whole)
    closed = kept.count("\n") == whole.count("\n")
    return kept if closed and _stays_inside(kept) else escaped_text(comment)


def notes_in(text: str) -> tuple[Noted, ...]:
    """The notes of a file, in its order; what stands before the first blockquote is none."""
    return tuple(
        note for piece in _pieces(text.removeprefix("\ufeff")) for note in _notes_in(piece)
    )


def clean(text: str) -> str:
    """`text` with `\\n` for every line end, and without what no text file can hold."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return _CONTROLS.sub("", _LINE_END.sub("\n", whole))


def plain_paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    """The paragraphs of plain `text`, each a row of lines, none of them empty."""
    lines = [" ".join(line.split()) for line in clean(text).split("\n")]
    parts: list[list[str]] = [[]]
    for line in lines:
        if folded(line):
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return tuple(tuple(part) for part in parts if part)


def escaped_text(text: str) -> str:
    """Markdown that shows plain `text` as it is, its paragraphs and lines kept."""
    paragraphs = plain_paragraphs(text)
    written = "\n\n".join("\n".join(map(_escaped, lines)) for lines in paragraphs)
    expected = [folded(" ".join(lines)) for lines in paragraphs]
    if [folded(leaf_text(leaf)) for leaf in leaves(read_owner_markdown(written))] == expected:
        return written
    return "\n\n".join("\n".join(map(_escaped_wholly, lines)) for lines in paragraphs)


def hidden(text: str) -> str:
    """A line of Markdown that keeps plain `text` and shows nothing of it; empty for no text."""
    bare = " ".join(clean(text).split())
    # A backslash between them: `%%` would end what is hidden, `<!--` begin more of it, and a
    # backquote could hide the end.
    safe = re.sub(r"%(?=%)|%$|<(?=!)|`", lambda found: found[0] + "\\", bare)
    return f"%%{safe}%%" if bare else ""


_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
# The last line of a note: `2026-11-22 #margins`, either of them alone
_TAIL = re.compile(r"(?:\d{4}-\d\d-\d\d|#[^\s#]+)(?:\s+#[^\s#]+)*")


# --- writing --------------------------------------------------------------------------------------

# What begins something in the middle of a line: code, emphasis, links, tags, entities, strikes,
# tables, moments, marks, formulas, comments, block ids, tags.
_IN_LINE = re.compile(
    r"\\|`|\*|\[|\]|<|&(?=#|\w+;)|~|\||=(?==)|(?<==)=|\$|%(?=%)|(?<=%)%|\^|(?<!\w)#|_(?!\w)|(?<!\w)_"
)
# What begins something at the start of a line: `- `, `+ `, `1. `, `1) `, `> `, `# `, `===`, `---`
_AT_START = re.compile(r"([-+>=:#])|(\d{1,9})([.)])")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def _quoted(paragraphs: Sequence[Sequence[str]], escape: Callable[[str], str]) -> str:
    written = ["\n".join(f"> {escape(line)}" for line in lines) for lines in paragraphs]
    return "\n>\n".join(written)


def _escaped(line: str) -> str:
    """`line` with a backslash wherever Markdown would see more than words."""
    body = _IN_LINE.sub(r"\\\g<0>", line)
    start = _AT_START.match(body)
    if start is None:
        return body
    if start[1]:
        return f"\\{body}"
    return f"{start[2]}\\{body[start.end(2) :]}"


def _escaped_wholly(line: str) -> str:
    return _PUNCTUATION.sub(r"\\\g<0>", line)


# `prefix: And we believe`, as a comment may begin by chance
_AROUND = re.compile(r"\A(\s*(?:prefix|suffix)):")
_AROUND_WORDS = 6


def _around(note: NoteText) -> str:
    """The lines that say what stands round the words; they are read as they are written, and so
    are left out where Markdown would see more in them than words."""
    before = " ".join(clean(note.prefix).split()[-_AROUND_WORDS:])
    behind = " ".join(clean(note.suffix).split()[:_AROUND_WORDS])
    lines = [("prefix", before), ("suffix", behind)]
    return "\n".join(f"{key}: {said}" for key, said in lines if said and _escaped(said) == said)


def _reads(quotation: str, paragraphs: Sequence[Sequence[str]]) -> bool:
    """Whether the Markdown `quotation` says just the words of `paragraphs`."""
    if not paragraphs:
        return True
    expected = [folded(" ".join(lines)) for lines in paragraphs]
    blocks = read_owner_markdown(f"{quotation}\n\n{_SENTINEL}")
    if len(blocks) != 2 or not isinstance(blocks[0], Quotation):
        return False
    children = blocks[0].children
    return all(isinstance(child, Leaf) for child in children) and (
        [folded(leaf_text(leaf)) for leaf in leaves(children)] == expected
    )


_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_QUOTES = re.compile(r"\A( {0,3})>")
# A definition holds for the whole file, and so for the notes of others: `[name]: address`
_DEFINES = re.compile(r"\A( {0,3})\[(?=[^\]]*\]:)")


def _kept_inside(comment: str) -> str:
    """`comment` with nothing in it that begins a note or changes another one."""
    fence = ""
    lines = []
    for line in comment.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        else:
            line = _DEFINES.sub(r"\1\\[", _QUOTES.sub(r"\1\\>", line, count=1), count=1)
        lines.append(line)
    return "\n".join([*lines, fence] if fence else lines)


_SENTINEL = "2000-01-01 #end"
# A note with what would end or answer something that a comment left open.
_NEXT = "> The words of the next note\n\nIts comment [x] [^1]. %% --> $$ `` ]]> ?>\n\n</pre>\n\n```"


def _stays_inside(comment: str) -> bool:
    """Whether the Markdown `comment` says the same alone and in its note, and ends with itself: the
    line behind it and the note behind that are read as if it were not there."""
    if not comment:
        return True
    notes = _notes_in(f"> Words\n\n{comment}\n\n{_SENTINEL}\n\n{_NEXT}\n")
    if len(notes) != 2 or notes[0].words != "Words" or notes[0].tail != _SENTINEL:
        return False
    # Alone, `# So` would be its title and not its words, and `---` the beginning of front matter.
    alone = folded(" ".join(_texts(read_owner_markdown(comment))))
    return notes[0].comment == alone and notes[1:] == _notes_in(_NEXT)


def _not_as_tail(comment: str) -> str:
    """`comment`, its last line not one of date and themes."""
    head, end, last = comment.rpartition("\n")
    if not _TAIL.fullmatch(last.strip()):
        # Its last line may be hidden, and the one above it what is read as the last.
        if any(note.tail for note in _notes_in(f"> Words\n\n{comment}\n")):
            return _not_as_tail(escaped_text(comment))
        return comment
    # `2026\-01-01`, or `\#x`
    return head + end + re.sub(r"(?=[-#])", r"\\", last.strip(), count=1)


# --- reading --------------------------------------------------------------------------------------

# Code points above which a file is read in pieces: the reader of sources reads only so many marks.
_PIECE = 60_000


def _pieces(text: str) -> Iterator[str]:
    """`text` cut before blockquotes that follow an empty line, if it is long."""
    start = 0
    before = ""
    for begin, end in line_spans(text) if len(text) > _PIECE else ():
        line = text[begin:end]
        if begin - start > _PIECE and line.startswith(">") and not before.strip():
            yield text[start:begin]
            start = begin
        before = line
    yield text[start:]


def _notes_in(text: str) -> list[Noted]:
    found: list[tuple[Quotation, list[Block]]] = []
    for block in read_owner_markdown(text):
        if isinstance(block, Quotation):
            found.append((block, []))
        elif found:
            found[-1][1].append(block)
    return [_noted(quotation, blocks, text) for quotation, blocks in found]


def _noted(quotation: Quotation, blocks: Sequence[Block], text: str) -> Noted:
    words = " ".join(_texts([quotation]))
    comment = [each for each in _texts(blocks) if each]
    if comment and _AROUND.match(comment[0]):
        del comment[0]
    last = blocks[-1] if blocks else None
    tail = ""
    if isinstance(last, Leaf) and last.kind == "paragraph":
        tail = _last_line(text, last.span)
    if tail and comment:
        # Only its last line may be the tail, which SITE.md's own example writes below the comment.
        comment[-1] = comment[-1].removesuffix(folded(tail)).strip()
    return Noted(words=folded(words), comment=folded(" ".join(comment)), tail=tail)


def _last_line(text: str, span: Span) -> str:
    last = text[span.start : span.end].rpartition("\n")[2].strip()
    return last if _TAIL.fullmatch(last) else ""


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of every heading and leaf in `blocks`, in order."""
    for block in blocks:
        if isinstance(block, Heading):
            yield folded(plain_text(block.inlines))
        else:
            yield from (folded(leaf_text(leaf)) for leaf in leaves([block]))
