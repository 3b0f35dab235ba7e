"""Names made of what a source has: its title, and a file name as words."""

import re
from pathlib import PurePosixPath

from glossator.model.documents import Reading
from glossator.model.trees import Heading, leaf_text, leaves, plain_text

# A number in front (`003_`), as exports give.
_LEADING_NUMBER = re.compile(r"\d+_+")
# A hash behind (`_c33cb86065dcf8d2`) or alone: eight hexadecimal digits or more, one a number.
_HASH = re.compile(r"(?:^|[_\-. ])(?=[0-9a-f]*\d)[0-9a-f]{8,}$", re.I)
_UUID = re.compile(r"(?:^|[_\-. ])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.I)
_WORD = re.compile(r"[^\W\d_]{2,}")
_TITLE_WORDS = 8  # of a text that has neither a title nor a name
_LONGEST_TITLE = 120  # characters of it: what has longer words is no writing


def words_of_file_name(path: str) -> str:
    """The words in a source's file name, without a leading number and a trailing hash; empty if
    it does not read as words."""
    stem = _stem(path)
    bare = _LEADING_NUMBER.sub("", stem, count=1) if _LEADING_NUMBER.match(stem) else stem
    bare = _HASH.sub("", _UUID.sub("", bare))
    words = " ".join(re.split(r"[_\s]+|-(?=\S)", bare)).strip()
    return words if _WORD.search(words) else ""


def _stem(path: str) -> str:
    """A file's name without its ending; a name that is an ending alone stays."""
    name = PurePosixPath(path).name
    return name.rpartition(".")[0] or name


def title_of(reading: Reading) -> str:
    """The title a source has: as it states it, else its file's name as words, else its first
    heading, else its first words; the file's name as it is if it has no words at all."""
    stated = next((f.value.strip() for f in reading.fields if f.name == "title"), "")
    name = words_of_file_name(reading.source.path)
    return (
        stated
        or name[:1].upper() + name[1:]
        or _first_heading(reading)
        or _first_words(reading)
        or _stem(reading.source.path)
    )


def _first_heading(reading: Reading) -> str:
    headings = (block for block in reading.blocks if isinstance(block, Heading))
    return next((text for h in headings if (text := " ".join(plain_text(h.inlines).split()))), "")


def _first_words(reading: Reading) -> str:
    for leaf in leaves(reading.blocks):
        words = leaf_text(leaf).split()
        if words:
            title = " ".join(words[:_TITLE_WORDS])
            is_cut = len(words) > _TITLE_WORDS or len(title) > _LONGEST_TITLE
            return title[:_LONGEST_TITLE] + "…" * is_cut
    return ""
