"""Quotations cut from texts and spoilt as people and programs spoil them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from glossator.model.passages import Passage

_LETTERS = "abcdefghijklmnopqrstuvwxyz ,."
# What programs that read print see for what stands there.
_MISREAD = (
    ("m", "rn"), ("rn", "m"), ("l", "1"), ("I", "l"), ("O", "0"), ("cl", "d"), ("e", "c"),
    ("h", "b"), ("fi", "ﬁ"), ("w", "vv"), ("’", "'"), ("“", '"'), ("a", "o"), ("t", "f"),
)  # fmt: skip


@dataclass(frozen=True)
class Cut:
    """Words cut from passages `first` to `last`, and what became of them."""

    first: int
    last: int
    words: str
    spoilt: str


def cut(passages: Sequence[Passage], random: Random, length: int) -> tuple[int, int, str]:
    """About `length` code points from a place taken by chance, whole words, now and then over the
    border of a passage; with the first and last passage they stand in."""
    while True:
        joined, owners = "", []
        first = random.randrange(len(passages))
        for number in range(first, len(passages)):
            text = " ".join(passages[number].text.split())
            joined += (" " if joined else "") + text
            owners += [number] * (len(joined) - len(owners))
            if len(joined) > 3 * length:
                break
        start = random.randrange(max(1, len(joined) - length))
        start = joined.rfind(" ", 0, start) + 1
        end = joined.find(" ", start + length)
        end = len(joined) if end < 0 else end
        if end - start >= length * 2 // 3:
            return owners[start], owners[end - 1], joined[start:end]


def with_slips(words: str, random: Random, count: int) -> str:
    """`count` letters put in, left out, changed or swapped with the next."""
    letters = list(words)
    for _ in range(count):
        place = random.randrange(len(letters) - 1)
        match random.randrange(4):
            case 0:
                letters.insert(place, random.choice(_LETTERS))
            case 1:
                del letters[place]
            case 2:
                letters[place] = random.choice(_LETTERS)
            case _:
                letters[place : place + 2] = reversed(letters[place : place + 2])
    return "".join(letters)


def with_words_swapped(words: str, random: Random, count: int) -> str:
    """`count` pairs of neighbouring words the other way round."""
    parts = words.split()
    for _ in range(count):
        place = random.randrange(max(1, len(parts) - 1))
        parts[place : place + 2] = reversed(parts[place : place + 2])
    return " ".join(parts)


def with_words_dropped(words: str, random: Random, count: int) -> str:
    """`count` words in a row left out from somewhere in the middle, with three dots for them or
    not."""
    parts = words.split()
    place = random.randrange(1, max(2, len(parts) - count - 1))
    parts[place : place + count] = ["..."] if random.random() < 0.5 else []
    return " ".join(parts)


def misread(words: str, random: Random, count: int) -> str:
    """`count` letters as a scanner reads them."""
    for _ in range(count):
        wrong = [each for each in _MISREAD if each[0] in words]
        seen, read = random.choice(wrong)
        places = [i for i in range(len(words)) if words.startswith(seen, i)]
        place = random.choice(places)
        words = words[:place] + read + words[place + len(seen) :]
    return words


Spoiler = Callable[[str, Random, int], str]


def cuts(
    documents: Sequence[Sequence[Passage]], count: int, spoil: Spoiler, most: int, seed: int
) -> list[tuple[int, Cut]]:
    """`count` quotations of about 120 code points, each with the index of its document, spoilt
    with 1 to `most` edits."""
    random = Random(seed)
    made = []
    for number in range(count):
        document = number % len(documents)
        first, last, words = cut(documents[document], random, 120)
        spoilt = spoil(words, random, random.randint(1, most))
        made.append((document, Cut(first=first, last=last, words=words, spoilt=spoilt)))
    return made
