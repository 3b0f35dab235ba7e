"""The punctuation beside cited moments: which full stop changes places with them, and what parts
the moments of a list or a range. Every other mark stays where it stands."""

import re

# `</a>-<a …>`, `</a>, <a …>`: as much markup as the labels it parts
BETWEEN = frozenset(" \t,;·|/&-–—")
# what clings to the word before it: space between them is none of the words
CLINGING = frozenset(".,;:!?…)]}”’\"'»。，、；：！？")
# `[0:42] - She begins`, `[0:42]: She begins`: parts a moment that begins a paragraph from it
# (not `[0:42] – 1:05`: the dash of a range is one of its words)
PARTING = re.compile(r"[ \t]*[·•|:–—-](?=\s)(?!\s*[\[(]?\d{1,3}:\d)")
# A full stop that closes a sentence, with no other mark or word right behind it.
_FULL_STOP = re.compile(r"[.。．](?![.…\w])")
_LAST_WORD = re.compile(r"(\w+)[^\w\s]{0,4}\s*$")
# what no sentence ends with: it goes on to the moment
_OPEN = frozenset(",;:…([{“„‘«–—-/.!?。！？")
# words after which a time is part of the sentence: "from 8:05 to 9:05", "siehe 7:31"
_LEADING = frozenset({
    "at", "from", "to", "till", "until", "by", "about", "around", "circa", "after", "before",
    "since", "and", "or", "see", "between", "near", "mark", "minute", "minutes", "time", "is",
    "bei", "beim", "ab", "von", "bis", "um", "gegen", "nach", "vor", "seit", "und", "oder",
    "siehe", "zwischen", "zu", "zur", "minuten", "à", "de", "du", "vers", "après", "avant",
    "depuis", "et", "ou", "voir", "entre", "dès", "a", "las", "la", "en", "desde", "hasta",
    "hacia", "sobre", "y", "o", "ver", "minuto", "às", "as", "em", "até", "e", "da", "dal", "al",
    "alle", "fino", "verso", "vedi", "tra", "op", "vanaf", "van", "tot", "om", "of", "zie",
    "rond", "bij", "vid", "från", "och", "eller",
})  # fmt: skip

# characters before moments: what a sentence is known by, however long it is
_LOOKED_AT = 200


def closing_stop(before: str, after: str) -> int:
    """How many characters of `after`, which follows moments, go before them: the full stop that
    closes the sentence `before`, if the moments are no part of that sentence; else 0."""
    words = before[-_LOOKED_AT:].rstrip()
    if not _FULL_STOP.match(after) or not words or words[-1] in _OPEN:
        return 0
    last = _LAST_WORD.search(words)
    return 0 if last and last[1].casefold() in _LEADING else 1


def is_between(text: str) -> bool:
    """Whether `text` but parts two moments that stand together."""
    return BETWEEN.issuperset(text)
