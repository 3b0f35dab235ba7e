"""How far a line of a page has the words of its text: what is about something else is hardly the
text's, whatever it is."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.readers.plain_lines import Line

_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]+")
_LONG, _STEM = 5, 6  # letters of a word that tells something, and of its stem
_FEWEST = 60  # stems of a text that a line is held against
_LOOKED_AT = 2000  # code points of a line


def shared_words(lines: Sequence[Line], text: Sequence[bool]) -> Mapping[int, float]:
    """For each of `lines` that has two telling words at least the share of them that stand in
    another line of the text too (`text` says which lines are); nothing if the text is too short
    to tell."""
    said = [tuple(dict.fromkeys(stems(line.text[:_LOOKED_AT]))) for line in lines]
    times: dict[str, int] = {}
    for mine, words in zip(text, said, strict=True):
        for word in words if mine else ():
            times[word] = times.get(word, 0) + 1
    if len(times) <= _FEWEST:
        return {}
    return {
        i: sum(times.get(word, 0) > mine for word in words) / len(words)
        for i, (mine, words) in enumerate(zip(text, said, strict=True))
        if len(words) > 1
    }


def stems(text: str) -> Iterator[str]:
    """The beginnings of the long words of `text`, in small letters; of scripts without spaces each
    two signs that stand together."""
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        if _HAN.match(word):
            yield from (word[i : i + 2] for i in range(len(word) - 1))
        elif _HANGUL.match(word):
            if len(word) > 1:
                yield word[:2]
        elif _ARABIC.match(word):
            bare = word.removeprefix("ال")
            if len(bare) > 2:
                yield bare[:4]
        elif len(word) >= _LONG:
            yield word[:_STEM]
