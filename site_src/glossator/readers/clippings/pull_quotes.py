"""Sentences of a text that stand once more by themselves, set large: pull quotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.plain_lines import Line, is_list_start

_LEAST, _MOST = 4, 45  # words of a pull quote
_LEAST_BARE = 9  # words of one without quotation marks, or without a full stop
_LETTERS = 16  # letters of one in a script without spaces
_LONGER = 1.3  # times as many letters has the paragraph it is taken from
_NEAR = 20  # lines: what is quoted from further away is told anew
_WHO = 9  # words of the line below that says whose words they are
_OPENS = "\"'“‘„‚«‹»›「『”’"
_ENDS = re.compile(r"[.!?…。！？][\"'”’»›)」』]*$")
_WORD = re.compile(r"\w[\w'’-]*")  # guillemets stand apart, and are none
_SILENT = re.compile(r"[\W_]+")


def pull_quotes(
    lines: Sequence[Line], begin: int, end: int, taken: Collection[int]
) -> Mapping[int, Verdict]:
    """Of `lines[begin:end]`, those that repeat to the letter a sentence of a longer line, by
    themselves; and the line below one that says who says it. Lines `taken` are none."""
    free = [i for i in range(begin, end) if i not in taken]
    said: dict[int, str] = {}  # of the lines near what may be one
    found: dict[int, Verdict] = {}
    for i in free:
        if i in found or (i and _is_led_to(lines, i)):
            continue
        if not _may_be(lines[i]) and not (_is_quoted(lines[i]) and _says_who(lines, i + 1, free)):
            continue
        near = free[bisect_left(free, i - _NEAR) : bisect_right(free, i + _NEAR)]
        said.update((j, _said(lines[j])) for j in near if j not in said)
        source = next((j for j in near if _holds(said[j], said[i])), None)
        if source is None:
            continue
        place = f"line {lines[source].number}"
        found[i] = Verdict(reason="second-copy", evidence=f"a pull quote: stands in {place}")
        if _says_who(lines, i + 1, free):
            found[i + 1] = Verdict(reason="second-copy", evidence="says whose a pull quote is")
    return found


def _said(line: Line) -> str:
    return _SILENT.sub("", line.key.casefold())


def _may_be(line: Line) -> bool:
    if line.before == 0 and line.after == 0:
        return False
    text = line.text.strip()
    if is_list_start(text) or line.words > _MOST or text.endswith((":", "?")):
        return False
    if " " not in text:
        return len(_said(line)) >= _LETTERS
    # a heading may be a phrase of the text, in quotation marks too, and has no full stop
    closed = bool(_ENDS.search(text)) or len(_WORD.findall(text)) >= _LEAST_BARE
    return closed and line.words >= (_LEAST if text[:1] in _OPENS else _LEAST_BARE)


def _is_led_to(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words right above lead on to line `i`: `Resolved,`."""
    above = lines[i - 1]
    return lines[i].before == 0 and above.words <= _WHO and above.text.endswith((",", ":", "："))


def _is_quoted(line: Line) -> bool:
    """Whether a line by itself is in quotation marks from end to end."""
    text = line.text.strip()
    quoted = text[:1] in _OPENS and text[-1:] in _OPENS and line.before > 0
    return quoted and len(_said(line)) >= _LETTERS and line.words <= _MOST


def _holds(paragraph: str, words: str) -> bool:
    return len(paragraph) >= _LONGER * len(words) and words in paragraph


def _says_who(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether line `i`, right below a pull quote, names somebody the text names as well."""
    if i not in free or lines[i].before > 0 or lines[i].words > _WHO or _ENDS.search(lines[i].text):
        return False
    name = " ".join(re.findall(r"[^\W\d_][\w’'-]*", lines[i].text)[:2])
    known = sum(1 for line in lines if name.casefold() in line.text.casefold())
    return name[:1].isupper() and known > 1
