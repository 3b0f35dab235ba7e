"""What an export of other people's programs says: highlights, and the works they stand in."""

import re
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a highlight was made in, as far as the export says: `addresses` as written."""

    title: str = ""
    author: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody answered to a comment; `text` is Markdown, `date` an ISO date or empty."""

    by: str
    text: str
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Words somebody marked and what they said of them.

    `words` are plain text, paragraphs parted by an empty line; empty for a comment on the whole
    work. `comment` is Markdown. `date` is an ISO date or empty. `facts` are what else the export
    says (colour, place, who), each a few plain words. `prefix` and `suffix` stood round the words.
    `at` says where in the export it stands, in words for messages."""

    work: Work
    words: str = ""
    comment: str = ""
    date: str = ""
    tags: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()
    prefix: str = ""
    suffix: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """All highlights of one file, in its order. `kind` names the program in words; `wordless` are
    marks that hold neither words nor a comment (bookmarks), told but kept nowhere."""

    kind: str
    highlights: tuple[Highlight, ...]
    wordless: tuple[Highlight, ...] = ()


def parted(kind: str, highlights: list[Highlight]) -> Export:
    """An export of `highlights`, those without anything to say apart."""
    return Export(
        kind=kind,
        highlights=tuple(each for each in highlights if _says_something(each)),
        wordless=tuple(each for each in highlights if not _says_something(each)),
    )


def _says_something(each: Highlight) -> bool:
    return bool(each.words.strip() or each.comment.strip() or each.replies or each.tags)


def joined(highlight: Highlight, comment: Highlight) -> Highlight:
    """`highlight` with what `comment`, a note of its own in the export, says of it."""
    both = [each for each in (highlight.comment, comment.comment) if each]
    return replace(
        highlight,
        comment="\n\n".join(both),
        date=highlight.date or comment.date,
        tags=tuple(dict.fromkeys((*highlight.tags, *comment.tags))),
        facts=tuple(dict.fromkeys((*highlight.facts, *comment.facts))),
    )


# `.h1`, `.favorite`: a note that is nothing but tags, as Readwise's users write them
_ACTION = re.compile(r"\.[\w-]+(?:\s+\.[\w-]+)*")


def acted_on(highlight: Highlight) -> Highlight:
    """`highlight` with a comment that only tags it as its tags."""
    said = highlight.comment.strip().replace("\\", "")
    if not _ACTION.fullmatch(said):
        return highlight
    tags = (*highlight.tags, *said.split())
    return replace(highlight, comment="", tags=tuple(dict.fromkeys(tags)))
