"""Addresses of words inside a passage: a passage's id and a text fragment behind it.

`#<id>:~:text=[prefix-,]start[,end][,-suffix]`. The id comes first, so that a browser that knows no
text fragments, or does not find the words, still lands on the passage.
"""

import re
from collections.abc import Sequence
from urllib.parse import quote

_WHOLE = 80  # code points; longer stretches are named by their first and last words
_ENDS = 4  # words of each end of a long stretch
_MOST = 12  # words of a prefix or suffix that are tried
_WORD = re.compile(r"\S+")


def text_fragment(passage: str, start: int, end: int, page: Sequence[str]) -> str:
    """The fragment (without `#<id>`) that names `start:end` of `passage`, whole words round it;
    empty if there are none. `page` are the texts of all blocks of the page in order, the passage
    among them: words before and after are added until only one place fits."""
    words = [word.span() for word in _WORD.finditer(passage)]
    chosen = [place for place, (first, last) in enumerate(words) if first < end and start < last]
    if not chosen:
        return ""
    first, last = chosen[0], chosen[-1]
    stretch = passage[words[first][0] : words[last][1]]
    before = [passage[a:b] for a, b in words[:first]]
    after = [passage[a:b] for a, b in words[last + 1 :]]
    texts = [" ".join(text.split()).casefold() for text in page]
    prefix, suffix = _context(" ".join(stretch.split()), before, after, texts)
    parts = [f"{_encoded(prefix)}-"] if prefix else []
    inside = [passage[a:b] for a, b in words[first : last + 1]]
    if len(stretch) > _WHOLE and len(inside) > 2 * _ENDS:
        parts += [_encoded(" ".join(inside[:_ENDS])), _encoded(" ".join(inside[-_ENDS:]))]
    else:
        parts.append(_encoded(" ".join(inside)))
    parts += [f"-{_encoded(suffix)}"] if suffix else []
    return f":~:text={','.join(parts)}"


def _context(
    stretch: str, before: Sequence[str], after: Sequence[str], texts: Sequence[str]
) -> tuple[str, str]:
    """As few words before and after `stretch` as tell it from all others like it in `texts`."""
    for count in range(_MOST + 1):
        prefix = " ".join(before[len(before) - count :]) if count else ""
        suffix = " ".join(after[:count])
        wanted = " ".join(part for part in (prefix, stretch, suffix) if part).casefold()
        if sum(_times(wanted, text) for text in texts) <= 1:
            break
    return prefix, suffix


def _times(words: str, text: str) -> int:
    """How often `words` stand in `text`, also one over another."""
    count = place = 0
    while (place := text.find(words, place)) >= 0:
        count, place = count + 1, place + 1
    return count


def _encoded(text: str) -> str:
    """`text` percent-encoded, the signs included that part the terms of a fragment."""
    return quote(text.encode("utf-8", "replace"), safe="").replace("-", "%2D")
