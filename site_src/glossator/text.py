"""Pure string functions: folding with offsets, slugs, hashes, lines."""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud.
_BASE32 = "0123456789abcdefghjkmnpqrstvwxyz"
HASH_LETTERS = 6  # 30 bits: two passages of a 245-passage document collide once in 36,000 documents
SLUG_LENGTH = 60  # code points, cut at a word

_SINGLE_QUOTES = "‘’‚‛′ʼ`´＇"
_DOUBLE_QUOTES = "“”„‟″«»＂"
_HYPHENS = "‐‑‒–—―−﹘﹣－"
# Soft hyphen, zero-width space, word joiner, byte-order mark, direction marks: seen by no reader.
INVISIBLE = (
    "\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
_FOLDS = {
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(INVISIBLE, ""),
    "…": "...",
}
_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with quotation marks, hyphens and spaces made equal.

    `offsets[i]` is where `text[i]` began in the original, in code points; one more entry
    holds the original's length, so that a half-open range maps to a half-open range.
    """

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The original range of folded range `start:end`, without what was dropped behind it."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold `text` for comparison: straight quotes, plain hyphens, one space for any white space.

    Invisible characters are dropped, `…` becomes three dots, letters are kept as they are (NFC is
    not applied: offsets must map). White space at both ends is dropped.
    """
    letters: list[str] = []
    offsets: list[int] = []
    pending_space: int | None = None
    for position, char in enumerate(text):
        if char.isspace():
            if letters and pending_space is None:
                pending_space = position
            continue
        folded = _FOLDS.get(char, char)
        if not folded:
            continue
        if pending_space is not None:
            letters.append(" ")
            offsets.append(pending_space)
            pending_space = None
        for letter in folded:
            letters.append(letter)
            offsets.append(position)
    offsets.append(len(text))
    return Folded("".join(letters), tuple(offsets))


def folded(text: str) -> str:
    """`fold(text).text`, without the offsets (and an order of magnitude faster)."""
    return " ".join(_FOLDING.sub(lambda char: _FOLDS[char[0]], text).split())


def caseless(text: str) -> str:
    """`text` folded, and its letters whatever their case: equal where two texts say the same."""
    return folded(text).casefold()


_FOLDING = re.compile(f"[{re.escape(''.join(_FOLDS))}]")


def slugify(text: str, limit: int = SLUG_LENGTH) -> str:
    """Letters and digits of any script, case-folded, joined by `-`, at most `limit` code points.

    Cut at a word where there is one. Empty if `text` has no letter or digit.
    """
    decomposed = unicodedata.normalize("NFC", text).casefold()
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", decomposed)
    slug = ""
    for word in words:
        part = word.replace("'", "").replace("’", "")
        longer = f"{slug}-{part}" if slug else part
        if len(longer) > limit:
            break
        slug = longer
    return slug or "".join(words)[:limit]


def comments_in(text: str) -> Iterator[tuple[int, int]]:
    """Where private comments stand in a text of an owner's: `%%…%%` and `<!--…-->`."""
    return (match.span() for match in _COMMENT.finditer(text))


# Anything may stand in a comment but what closes it.
_COMMENT = re.compile(r"%%.*?%%|<!--(?=-?>)-?>|<!--.*?-->", re.DOTALL)
_OPEN = re.compile(r"\s*(?:%%|<!--)")


def without_comments(text: str) -> str:
    """`text` without the private comments in it, and the spaces that stood round them on one side;
    nothing of one that begins with a comment and never closes it."""
    if "%%" not in text and "<!--" not in text:
        return text
    kept = list(text)
    for start, end in comments_in(text):
        kept[start:end] = [""] * (end - start)
        if start and text[start - 1].isspace() and (end == len(text) or text[end].isspace()):
            kept[start - 1] = ""
    left = "".join(kept)
    return "" if _OPEN.match(left) else left


def short_hash(*parts: str) -> str:
    """Six letters of base 32 from a SHA-256 of `parts`, in order and kept apart."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest[:8], "big")
    return "".join([_BASE32[(number >> place) & 31] for place in range(0, 5 * HASH_LETTERS, 5)])


_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@lru_cache(maxsize=16384)  # strips, totals and shares ask for the same passages again and again
def count_words(text: str) -> int:
    """White-space separated tokens; two characters of a script without spaces count as one."""
    words = len(text.split())
    return words if text.isascii() else words + len(_UNSPACED.findall(text)) // 2


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the lines of a text start, so that an offset can be named as a line from 1.

    A line ends with CRLF, CR or LF, as the owner's editor counts.
    """

    starts: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, text: str) -> "Lines":
        """The lines of `text`."""
        return cls((0, *(match.end() for match in _NEWLINE.finditer(text))), len(text))

    def line_of(self, offset: int) -> int:
        """The line, from 1, in which code point `offset` stands."""
        return bisect_right(self.starts, offset)

    def __len__(self) -> int:
        return len(self.starts)


def line_spans(text: str) -> list[tuple[int, int]]:
    """Half-open code-point ranges of the lines of `text`, without their line ends."""
    spans = []
    start = 0
    for match in _NEWLINE.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return spans
