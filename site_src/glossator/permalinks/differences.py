"""How an old wording differs from a new one, word by word, short enough to be read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# A word, one sign of a script that puts no spaces between words, or one other sign.
_TOKEN = re.compile(r"[぀-ヿ㐀-鿿]|(?:(?![぀-ヿ㐀-鿿])\w)+|[^\w\s]")
# difflib takes time by the square of what it compares: a tenth of a second for so many words.
_MOST_WORDS = 1_000
_AROUND = 48  # code points of words that stayed, shown beside those that went
_MOST_TEXT = 600  # code points shown in all


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A stretch of an old wording; `lost` where the new one does not have its words."""

    text: str
    lost: bool = False


def difference(old: str, new: str) -> tuple[Said, ...]:
    """`old` on one line, what `new` does not have of it marked, and far from any mark shortened."""
    old, new = " ".join(old.split()), " ".join(new.split())
    stretches = list(_stretches(old, new))
    if not any(each.lost for each in stretches) or all(each.lost for each in stretches):
        return (Said(text=_head(old, _MOST_TEXT)),) if old else ()
    last = len(stretches) - 1
    room = _MOST_TEXT
    shown: list[Said] = []
    for i, each in enumerate(stretches):
        text = each.text
        if not each.lost:
            text = _near(text, behind=i > 0, before=i < last)
        if len(text) > room:
            shown.append(Said(text=_head(text, room), lost=each.lost))
            break
        room -= len(text)
        shown.append(Said(text=text, lost=each.lost))
    return tuple(shown)


def _stretches(old: str, new: str) -> Iterator[Said]:
    """All of `old`, cut where words begin or cease to be lost."""
    tokens = list(_TOKEN.finditer(old))
    others = _TOKEN.findall(new)
    if not tokens or max(len(tokens), len(others)) > _MOST_WORDS:
        yield from (Said(text=old),) if old else ()
        return
    at = 0
    for lost, first, last in _runs([token[0] for token in tokens], others):
        start, end = tokens[first].start(), tokens[last - 1].end()
        if lost:
            yield from (Said(text=old[at:start]),) if at < start else ()
            yield Said(text=old[start:end], lost=True)
            at = end
    yield from (Said(text=old[at:]),) if at < len(old) else ()


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, int, int]]:
    for tag, first, last, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if first < last:
            yield tag != "equal", first, last


def _near(text: str, *, behind: bool, before: bool) -> str:
    """Of words that stayed, those `behind` lost ones and those `before` lost ones."""
    if len(text) <= 2 * _AROUND:
        return text
    head = _head(text, _AROUND) if behind else "…"
    tail = text[-_AROUND:].split(" ", 1)[-1] if before else ""
    return f"{head} {tail}".rstrip(" ") if behind else f"… {tail}"


def _head(text: str, limit: int) -> str:
    """The beginning of `text`, at most about `limit` code points, cut at a word."""
    if len(text) <= limit:
        return text
    cut = text[:limit]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:–—") + "…"
