"""What sites of questions set close round each answer and question: votes, tags, the word over an
answer that was accepted, remarks of one line. Alone they say nothing; on a page that says what such
sites say they do."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.vocabulary import is_small_word
from glossator.readers.clippings.wording import LIKELY, SURE, Words
from glossator.readers.plain_lines import Line

_FEWEST = 3  # things such sites say, on a page of one
_VOTES = re.compile(r"[−–+-]?\d{1,5}(?:[.,]\d)?\s?[kK]?")
_TAGS = re.compile(r"[^\W\d_A-Z][\w.+#-]*(?:[ \t,]+[^\W\d_][\w.+#-]*){1,6}")
_LONGEST = 900  # code points of a remark
# "Did you turn it off? – Ken Osei Mar 3, 2021 at 21:20"
_REMARK = re.compile(
    r"\S.{3,} [–—-] ?\S.{0,40}? (?=\D{0,12}\d)[^.!?]{4,24}?\.?,?"
    r" (?:\S{1,3} )?(?:las |ore )?[0-2]?\d[:.]\d\d(?: ?[ap]\.?m\.?)?",
    re.IGNORECASE | re.DOTALL,
)
_BY = re.compile(r"[–—-]\s?[^\s–—-]\S*(?: \S+){0,3}")  # "– Ken Osei", over when it was remarked
_STEM = 4  # letters two words share that are forms of one


def is_thread(words: Sequence[Words | None]) -> bool:
    """Whether a page says what forums and sites of questions say, whose posts are its text."""
    told = [each for each in words if each is not None and each.name == "forum"]
    return sum(each.weight > LIKELY for each in told) >= _FEWEST


def round_answers(lines: Sequence[Line], words: Sequence[Words | None]) -> dict[int, Words]:
    """What lines of a page of questions say by where they stand: a number of votes and the word of
    an accepted answer right over what is answered, tags right over the buttons."""
    if not is_thread(words):
        return {}
    found: dict[int, Words] = {}
    for i in range(1, len(lines) - 1):
        if _is_vote(lines, words, i):
            found[i] = _VOTED
        elif _name(words[i]) == "forum-word" and _VOTES.fullmatch(lines[i - 1].text):
            found[i] = _ACCEPTED
        elif _is_tags(lines, words, i):
            found[i] = _TAGGED
        elif len(lines[i].text) <= _LONGEST and _REMARK.fullmatch(lines[i].text):
            found[i] = _REMARKED
        elif i > 1 and _BY.fullmatch(lines[i].text) and _name(words[i + 1]) == "forum":
            found |= {i - 1: _REMARKED, i: _REMARKED}
    return found


def is_answer(words: Sequence[Words | None], i: int) -> bool:
    """Whether line `i` is what was voted for: right under the votes, or the word over an answer."""
    return i > 0 and words[i] is None and words[i - 1] in (_VOTED, _ACCEPTED)


def _is_vote(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    """Whether line `i` is a number between what the site says and what somebody answers."""
    if not _VOTES.fullmatch(lines[i].text):
        return False
    above = words[i - 1]
    said = above is not None and above.weight >= LIKELY
    below = lines[i + 1 : i + 3]
    below = below[: 2 if _name(words[i + 1]) else 1]
    return said and any(is_prose(line) or CLOSED.search(line.ending) for line in below)


def _is_tags(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    """Whether line `i`, right over a button and under a paragraph, is words in small letters that
    the page uses elsewhere, with none of those that join words."""
    line = lines[i]
    close = lines[i + 1].before == 0 and _name(words[i + 1]) in _BUTTONS
    if words[i] is not None or not close or CLOSED.search(line.ending):
        return False
    if line.text != line.text.lower() or not _TAGS.fullmatch(line.text):
        return False
    tags = re.split(r"[ \t,]+", line.text)
    if any(is_small_word(tag) for tag in tags):
        return False
    others = " ".join(each.key.casefold() for each in lines if each.key != line.key)
    return 2 * sum(tag[:_STEM] in others for tag in tags) >= len(tags)


def _name(said: Words | None) -> str:
    return said.name if said is not None else ""


_BUTTONS = ("forum", "share-word", "share-label", "share-row", "share-buttons")
_VOTED = Words(
    name="vote-below",
    reason="counter",
    weight=2 * SURE,
    evidence="counts the votes for what is below",
)
_REMARKED = Words(
    name="remark", reason="form", weight=3 * SURE, evidence="remarks on an answer in one line"
)
_ACCEPTED = Words(
    name="forum",
    reason="navigation",
    weight=2 * SURE,
    evidence="says that the answer below was accepted",
)
_TAGGED = Words(
    name="tags", reason="tags", weight=2 * SURE, evidence="is the tags of what is above"
)
