"""Tell by its letters which legacy encoding a text is in.

Each encoding is judged by what it makes of the bytes beyond ASCII: letters of one alphabet where
letters belong, quotation marks where words begin and end, common characters of a script that has
thousands; and never a capital inside a word, a sign between letters, or two scripts in one word.
"""

from collections.abc import Iterator

from glossator.project.alphabets import LATIN, SCRIPTS, THOUSANDS

# What an encoding scores at least, of 1: in 180 beginnings of texts the right one came to 0.76 and
# more; bytes of a kind that is not known here (EBCDIC) came to 0.5, noise to nothing.
_SURE = 0.6
# Bytes that are judged: enough for a few hundred words.
_JUDGED = 16_384
_OPENING = "“„‘‚«‹¿¡([-–—/"
_CLOSING = "”’»›…‰"
_DASHES = "–—…•·"
# Signs that stand in texts of every language; and the no-break and the soft space.
_SIGNS = frozenset("©®™°§€£†‡№\u00a0\u00ad\u200e\u200f")
_COMMON = 10  # letters of a foreign alphabet that count in full
_CAPITAL_INSIDE = _MISPLACED = -1.0
_NO_TEXT = -2.0  # a control character, or one that no text has


def encoding_of(content: bytes, on_error: str) -> str | None:
    """The codec that `content`, which is not Unicode, is in; None if its bytes do not tell.

    `on_error` names the handler for bytes a codec does not have.
    """
    sample = _sample(content)
    best, found = _SURE, None
    for codec, score in _scores(sample, on_error):
        if score > best + 1e-9:  # the first of equals
            best, found = score, codec
    return found


def _scores(sample: bytes, on_error: str) -> Iterator[tuple[str, float]]:
    for codec, languages in LATIN:
        text = sample.decode(codec, on_error)
        yield codec, max(_fit(text, frozenset(language), "latin") for language in languages)
    for codec, languages in SCRIPTS:
        text = sample.decode(codec, on_error)
        yield codec, max(_fit(text, frozenset(language), language) for language in languages)
    for codec, common in THOUSANDS:
        yield codec, _wide_fit(sample.decode(codec, on_error), common)


def _sample(content: bytes) -> bytes:
    """Lines with bytes beyond ASCII, as many as are judged."""
    taken: list[bytes] = []
    size = 0
    for line in content.splitlines():
        if not line.isascii():
            taken.append(line[: _JUDGED - size])
            size += len(line)
            if size >= _JUDGED:
                break
    return b"\n".join(taken)


def _fit(text: str, letters: frozenset[str], alphabet: str) -> float:
    """How well `text` reads as one of a language with `letters`: the mean over its characters
    beyond ASCII."""
    padded = f" {text} "
    total, count = 0.0, 0
    for place in range(1, len(padded) - 1):
        char = padded[place]
        if char > "\x7f":
            count += 1
            total += _worth(padded[place - 1], char, padded[place + 1], letters, alphabet)
    return total / count if count else 0.0


def _worth(before: str, char: str, after: str, letters: frozenset[str], alphabet: str) -> float:
    lower = char.lower()
    if lower in letters or char in letters:
        if char != lower and before.islower():
            return _CAPITAL_INSIDE
        if alphabet == "latin":
            # words of accented letters only are no Latin words
            return -0.5 if _beyond(before) and _beyond(after) else 1.0
        if (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()):
            return _MISPLACED
        return 1.0 if lower in alphabet[:_COMMON] else 0.6
    if char in _OPENING and not before.isalnum() and not after.isspace():
        return 1.0
    if char in _CLOSING and not before.isspace() and (char == "’" or not after.isalnum()):
        return 1.0
    if char in _DASHES or char in _SIGNS:
        return 0.5 if not (before.isalpha() and after.isalpha()) else -0.2
    if char in "“”»«" and (before.isspace() or after.isspace()):
        return 0.8
    if not char.isprintable():
        return _NO_TEXT
    return _MISPLACED if before.isalpha() or after.isalpha() else -0.3


def _beyond(char: str) -> bool:
    return char > "\x7f" and char.isalpha()


def _wide_fit(text: str, common: frozenset[str]) -> float:
    """The same for a script of thousands of characters, by those that are `common` in it."""
    total, count = 0.0, 0
    before = " "
    for char in text:
        if char > "\x7f":
            count += 1
            if char in common:
                total += 1.0
            elif "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3":
                total += -0.5 if before.isascii() and before.isalpha() else 0.4
            elif "\uff01" <= char <= "\uff60":  # full-width letters and marks
                total += 0.5
            else:
                total += _NO_TEXT
        before = char
    return total / count if count else 0.0
