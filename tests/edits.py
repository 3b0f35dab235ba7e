"""Edits of documents with what is true of them: which passage of before each one of today comes
from. A draft is a list of lines, passages and headings; an edit makes another draft of it.

    level    passages touched   words changed in a touched one*  of all: gone, new, moved, split, merged
    typos        30 %           one letter in about ten words      0     0     0     0     0
    light        20 %                   5 to 10 %                  1     1     1     0.5   0.5  %
    medium       40 %                  10 to 30 %                  3     3     2     2     2    %
    heavy        60 %                  20 to 50 %                  6     6     4     3     3    %

* Of a passage too short for that, only signs, capitals or quotation marks. From light on a heading in ten (light), five (medium), three (heavy) is renamed; from medium on two
sections change places. What is new repeats much of what is in the document: short turns, passages
like one that was just deleted, quotations of it, and passages that differ in a number.
"""

import random
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from glossator.model.documents import Document
from glossator.model.passages import Anchored, AnchoredHeading, Passage
from glossator.permalinks.stops import stops_of
from made import Part, document, heading, passage


@dataclass(frozen=True)
class Line:
    """A passage or heading of a draft; `of` are the ids of before that it stems from, and how many
    of its words each has left of those it had when it was accepted last."""

    text: str
    kind: str
    of: tuple[str, ...] = ()


@dataclass(frozen=True)
class Level:
    touched: float
    words: tuple[float, float]  # share of the words of a touched passage that change
    gone: float = 0.0
    new: float = 0.0
    moved: float = 0.0
    split: float = 0.0
    merged: float = 0.0
    renamed: float = 0.0
    sections: int = 0  # that change places
    typos: bool = False


LEVELS = {
    "typos": Level(0.3, (0.1, 0.1), typos=True),
    "light": Level(0.2, (0.05, 0.1), 0.01, 0.01, 0.01, 0.005, 0.005, 0.1),
    "medium": Level(0.4, (0.1, 0.3), 0.03, 0.03, 0.02, 0.02, 0.02, 0.2, 1),
    "heavy": Level(0.6, (0.2, 0.5), 0.06, 0.06, 0.04, 0.03, 0.03, 0.33, 2),
}
SENTENCE = re.compile(r"(?<=[.!?…。！？؟])\s+")
_INNER = str.maketrans('“”„"', "‘’‚'")  # quotation marks inside others
Draft = list[Line]
_SYLLABLES = [
    "ba",
    "den",
    "for",
    "gel",
    "ist",
    "kon",
    "lam",
    "mer",
    "nos",
    "per",
    "rin",
    "sul",
    "tav",
    "ve",
    "wor",
    "zin",
]
OTHER_WORDS = tuple(a + b + c for a in _SYLLABLES for b in _SYLLABLES[::3] for c in ("", "ta"))


@dataclass
class Score:
    """What became of the links to published ids: `right`, `dead` though the passage lives on,
    `allowed` to be dead as less than a third of its words are left, `gone` with the passage and
    said to be, `wrong` with what was said and where it leads, or `missing` on the page."""

    right: int = 0
    dead: list[str] = field(default_factory=list)
    allowed: set[str] = field(default_factory=set)
    gone: int = 0
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Right landings among the links to what lives on."""
        return self.right / ((self.right + len(self.dead)) or 1)

    def add(self, other: "Score") -> None:
        self.right += other.right
        self.dead += other.dead
        self.allowed |= other.allowed
        self.gone += other.gone
        self.wrong += other.wrong
        self.missing += other.missing


def draft_of(made: Document) -> Draft:
    """A document's passages and headings as lines, without those that have no words."""
    return [
        Line(" ".join(stop.text.split()), stop.kind)
        for stop in stops_of(made)
        if stop.kind in ("passage", "heading") and stop.text.split()
    ]


def document_of(draft: Draft, **rest: object) -> Document:
    return document(*(_part(line) for line in draft), **rest)  # type: ignore[arg-type]


def _part(line: Line) -> Part:
    return heading(line.text) if line.kind == "heading" else passage(line.text)


def elements_of(made: Anchored) -> list[AnchoredHeading | Passage]:
    """Headings and passages in reading order."""
    starts = {each.id: each.span.start for each in made.headings}
    starts.update((each.id, each.leaf.span.start) for each in made.passages)
    return sorted((*made.headings, *made.passages), key=lambda each: starts[each.id])


def published(draft: Draft, made: Anchored, known: Collection[str]) -> Draft:
    """`draft`, whose document was just accepted: each line stems from the id it has, if that was
    not known before."""
    elements = elements_of(made)
    return [
        line if each.id in known else replace(line, of=(*line.of, each.id))
        for line, each in zip(draft, elements, strict=True)
    ]


def judged(
    before: Draft,
    after: Draft,
    made: Anchored,
    allowed: Collection[str] = (),
    only: Collection[str] | None = None,
) -> Score:
    """Where the links to the ids of `before` (or to some `only`) lead in `made`, the document of
    `after`; those `allowed` to be dead before are so still."""
    score = Score()
    leads: dict[str, int] = {}
    for place, each in enumerate(elements_of(made)):
        for id_ in (each.id, *(former.id for former in each.formers)):
            assert id_ not in leads, id_
            leads[id_] = place
    stones = {stone.id: stone for stone in made.gone}
    home = {id_: place for place, line in enumerate(before) for id_ in line.of}
    for id_, place in home.items():
        if only is not None and id_ not in only:
            continue
        lines = [n for n, line in enumerate(after) if id_ in line.of]
        where = leads.get(id_)
        was = before[place]
        if where is None and id_ not in stones:
            score.missing.append(id_)
        elif where is not None:
            if where in lines or _is_as_good(before, after, place, where):
                score.right += 1
            else:
                score.wrong.append(f"{was.text!r} -> {after[where].text!r}")
        elif not lines:
            score.gone += 1
        elif id_ in allowed or max(_survival(was.text, after[n].text) for n in lines) < 1 / 3:
            score.allowed.add(id_)
        else:
            texts = " | ".join(after[n].text for n in lines)
            score.dead.append(f"{id_} {was.text!r} -> {texts!r} {stones[id_].candidates}")
    return score


def readdressed(before: Draft, after: Draft, made: Anchored) -> Draft:
    """`after`, where an id that leads to another line than that which stems from it, and nobody
    could say which is which, is that line's: who follows it later means what it led to."""
    leads = {
        id_: place
        for place, each in enumerate(elements_of(made))
        for id_ in (each.id, *(former.id for former in each.formers))
    }
    stems = [list(line.of) for line in after]
    for place, line in enumerate(before):
        for id_ in line.of:
            where = leads.get(id_)
            if where is None or id_ in after[where].of:
                continue
            if _is_as_good(before, after, place, where):
                for of in stems:
                    of[:] = [each for each in of if each != id_]
                stems[where].append(id_)
    return [replace(line, of=tuple(of)) for line, of in zip(after, stems, strict=True)]


def _is_as_good(before: Draft, after: Draft, place: int, where: int) -> bool:
    """Whether the line at `where` is in a row of equal ones with one that stems from that at
    `place`, or from one equal to that in a row with it; or says the same between the same two, by
    their words or by what they stem from: that it moved away and was said anew is as good a guess
    as that it stayed and was said elsewhere too, in its old words or in those it has now."""
    mine = {id_ for n in _row(before, place) for id_ in before[n].of}
    if any(mine.intersection(after[n].of) for n in _row(after, where)):
        return True
    now = {line.text for line in after if set(line.of) & set(before[place].of)}
    if after[where].text not in {before[place].text, *now}:
        return False
    if _around(before, place) == _around(after, where):
        return True
    lives = {id_ for line in after for id_ in line.of}
    stood = [line if lives.intersection(line.of) else None for line in before]
    stands = [line if line.of else None for line in after]
    return all(
        set(old.of if old else ()) & set(new.of if new else ()) or old is new
        for old, new in zip(_living(stood, place), _living(stands, where), strict=True)
    )


def _living(lines: Sequence[Line | None], place: int) -> tuple[Line | None, Line | None]:
    """The nearest lines before and behind `place` that are on both sides; None for the ends."""
    before = next((line for line in reversed(lines[:place]) if line), None)
    return before, next((line for line in lines[place + 1 :] if line), None)


def _row(draft: Draft, at: int) -> set[int]:
    """The places of the lines around `at` that say the same as it and stand in a row."""
    found = {at}
    for step in (-1, 1):
        n = at + step
        while 0 <= n < len(draft) and draft[n].text == draft[at].text:
            found.add(n)
            n += step
    return found


def _around(draft: Draft, place: int) -> tuple[str, ...]:
    """What is said before and behind a line."""
    lines = ("", *(line.text for line in draft), "")
    return lines[place], lines[place + 2]


def _survival(old: str, new: str) -> float:
    """The share of the words of the old text that stand in the new one."""
    left = re.findall(r"\w+", new.casefold())
    words = re.findall(r"\w+", old.casefold())
    kept = 0
    for word in words:
        if word in left:
            left.remove(word)
            kept += 1
    return kept / len(words) if words else 1.0


# --- the edits ------------------------------------------------------------------------------------


def edited(draft: Draft, level: Level, chance: random.Random) -> Draft:
    """Another draft of `draft`: everything a level does, in an order in which each still knows what
    it does it to."""
    lines = list(draft)
    words = [word for line in draft for word in line.text.split()]
    if len(words) < 1000:  # what is new in a short text is not said in its own few words
        words = [*words, *OTHER_WORDS]
    lines = _merges(lines, level.merged, chance)
    lines = _splits(lines, level.split, chance)
    lines = [_touched(line, level, words, chance) for line in lines]
    lines = _deletions_and_insertions(lines, level, words, chance)
    lines = _moves(lines, level.moved, chance)
    for _ in range(level.sections):
        lines = _sections_swapped(lines, chance)
    return [line for line in lines if line.text.split()]


def _count(share: float, of: int, chance: random.Random) -> int:
    whole = share * of
    return int(whole) + (chance.random() < whole - int(whole))


def _touched(line: Line, level: Level, words: Sequence[str], chance: random.Random) -> Line:
    if line.kind == "heading" and not level.typos:
        if chance.random() >= level.renamed:
            return line
        return replace(line, text=_renamed(line.text, words, chance))
    if chance.random() >= level.touched:
        return line
    if level.typos:
        return replace(line, text=_mistyped(line.text, chance))
    share = chance.uniform(*level.words)
    return replace(line, text=_reworded(line.text, share, words, chance, level.words[1]))


def _mistyped(text: str, chance: random.Random) -> str:
    """A slip of the pen in about one word of ten, at least one: letters only, a changed number is
    another number."""
    words = text.split()
    places = [n for n, word in enumerate(words) if len(word) > 2 and word.isalpha()]
    for n in chance.sample(places, min(len(places), max(1, len(words) // 10))):
        word = words[n]
        at = chance.randrange(len(word) - 1)
        letter = chance.choice("aeioustnr")
        words[n] = chance.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    return " ".join(words)


def _reworded(
    text: str, share: float, words: Sequence[str], chance: random.Random, most: float = 0.5
) -> str:
    """`text` with about `share` of its words changed, by several of the ways people do."""
    inside = text.split()
    budget = min(round(share * len(inside)), int(most * len(inside)))
    if not budget:  # too short for the share of a word: only its signs change
        chance.choice((_signs, _capitals, _quotes))(inside, 1, words, chance)
    while budget > 0 and inside:
        way = chance.choice(_WAYS)
        budget -= way(inside, budget, words, chance)
    return " ".join(inside)


def _other_word(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    inside[chance.randrange(len(inside))] = chance.choice(words)
    return 1


def _less(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    if len(inside) > 2:
        del inside[chance.randrange(len(inside))]
    return 1


def _more(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    inside.insert(chance.randrange(len(inside) + 1), chance.choice(words))
    return 1


def _less_of_a_clause(
    inside: list[str], budget: int, words: Sequence[str], chance: random.Random
) -> int:
    size = min(budget, 6, len(inside) - 2)
    if size > 0:
        at = chance.randrange(len(inside) - size + 1)
        del inside[at : at + size]
    return max(1, size)


def _more_of_a_clause(
    inside: list[str], budget: int, words: Sequence[str], chance: random.Random
) -> int:
    size = min(budget, 6)
    at = chance.randrange(len(words))
    place = chance.randrange(len(inside) + 1)
    inside[place:place] = words[at : at + size]
    return size


def _signs(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    at = chance.randrange(len(inside))
    inside[at] = chance.choice([inside[at].rstrip(".,;:!?"), inside[at] + ",", inside[at] + "!"])
    return 1


def _capitals(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    at = chance.randrange(len(inside))
    inside[at] = inside[at].swapcase() if len(inside[at]) < 5 else inside[at].capitalize()
    return 1


def _quotes(inside: list[str], budget: int, words: Sequence[str], chance: random.Random) -> int:
    text = " ".join(inside).translate({0x201C: 0x22, 0x201D: 0x22, 0x2019: 0x27})
    inside[:] = text.split()
    at = chance.randrange(len(inside))
    if '"' not in text:
        inside[at] = f'"{inside[at]}"'
    return 1


def _other_order(
    inside: list[str], budget: int, words: Sequence[str], chance: random.Random
) -> int:
    sentences = SENTENCE.split(" ".join(inside))
    chance.shuffle(sentences)
    inside[:] = " ".join(sentences).split()
    return 1


_Way = Callable[[list[str], int, Sequence[str], random.Random], int]
_WAYS: tuple[_Way, ...] = (
    _other_word, _other_word, _other_word, _less, _more, _less_of_a_clause, _more_of_a_clause,
    _signs, _capitals, _quotes, _other_order,
)  # fmt: skip


def _renamed(text: str, words: Sequence[str], chance: random.Random) -> str:
    """A heading that says the same in other words, or something else over the same section."""
    if chance.random() < 0.5:
        return _reworded(text, 0.3, words, chance)
    return " ".join(chance.choice(words) for _ in range(chance.randint(2, 6))).strip(".,")


def _merges(lines: Draft, share: float, chance: random.Random) -> Draft:
    lines = list(lines)
    for _ in range(_count(share, len(lines), chance)):
        pairs = [
            n for n in range(len(lines) - 1) if lines[n].kind == lines[n + 1].kind == "passage"
        ]
        if pairs:
            n = chance.choice(pairs)
            first, second = lines[n : n + 2]
            both = Line(f"{first.text} {second.text}", "passage", first.of + second.of)
            lines[n : n + 2] = [both]
    return lines


def _splits(lines: Draft, share: float, chance: random.Random) -> Draft:
    lines = list(lines)
    for _ in range(_count(share, len(lines), chance)):
        long = [
            n
            for n, line in enumerate(lines)
            if line.kind == "passage" and len(SENTENCE.split(line.text)) > 1
        ]
        if long:
            n = chance.choice(long)
            sentences = SENTENCE.split(lines[n].text)
            at = chance.randint(1, len(sentences) - 1)
            parts = " ".join(sentences[:at]), " ".join(sentences[at:])
            lines[n : n + 1] = [replace(lines[n], text=part) for part in parts]
    return lines


def _deletions_and_insertions(
    lines: Draft, level: Level, words: Sequence[str], chance: random.Random
) -> Draft:
    """Deleted passages leave a hole, or something new stands in it at once; other new ones stand
    anywhere."""
    lines = list(lines)
    for _ in range(_count(level.gone, len(lines), chance)):
        n = chance.randrange(len(lines))
        if lines[n].kind == "passage" and len(lines) > 3:
            old = lines.pop(n)
            if chance.random() < 0.3:
                lines.insert(n, _like(old.text, words, chance))
    for _ in range(_count(level.new, len(lines), chance)):
        lines.insert(chance.randrange(len(lines) + 1), _new(lines, words, chance))
    return lines


def _like(old: str, words: Sequence[str], chance: random.Random) -> Line:
    """What stands where `old` was deleted: of the document's words, or a quotation of it."""
    inside = old.split()
    words = [word for word in words if word not in inside]
    if chance.random() < 0.5 or len(inside) < 8:
        return Line(_told(len(inside), words, chance), "passage")
    size = max(3, len(inside) // 2)
    at = chance.randrange(len(inside) - size + 1)
    quoted = " ".join(inside[at : at + size]).translate(_INNER)
    lead, end = _told(6, words, chance), _told(6, words, chance)
    return Line(f"{lead} “{quoted}” {end}", "passage")


def _told(size: int, words: Sequence[str], chance: random.Random) -> str:
    """New words of the document's own: runs of it of one to three words, in another order."""
    said: list[str] = []
    while len(said) < size:
        at = chance.randrange(len(words))
        said += words[at : at + chance.randint(1, 3)]
    return " ".join(said[: max(1, size)])


def _new(lines: Draft, words: Sequence[str], chance: random.Random) -> Line:
    passages = [line.text for line in lines if line.kind == "passage"]
    some = chance.choice(passages)
    short = [text for text in passages if len(text.split()) < 4]
    numbered = [text for text in passages if re.search(r"\d", text)]
    kind = chance.choice(["told", "told", "near", "short", "number"])
    near = _reworded(some, 0.4, words, chance)
    if kind == "near" and _survival(some, near) < 0.9:  # else it would be the same once more
        return Line(near, "passage")
    if kind == "short" and short:
        return Line(chance.choice(short), "passage")
    if kind == "number" and numbered:
        text = chance.choice(numbered)
        return Line(re.sub(r"\d+", lambda _: str(chance.randint(1, 99)), text, count=1), "passage")
    return Line(_told(chance.randint(3, 60), words, chance), "passage")


def _moves(lines: Draft, share: float, chance: random.Random) -> Draft:
    lines = list(lines)
    for _ in range(_count(share, len(lines), chance)):
        n = chance.randrange(len(lines))
        if lines[n].kind == "passage":
            line = lines.pop(n)
            lines.insert(chance.randrange(len(lines) + 1), line)
    return lines


def _sections_swapped(lines: Draft, chance: random.Random) -> Draft:
    starts = [n for n, line in enumerate(lines) if line.kind == "heading"]
    if len(starts) < 3:
        return lines
    n = chance.randrange(len(starts) - 2)
    first, second, end = starts[n], starts[n + 1], starts[n + 2]
    return [*lines[:first], *lines[second:end], *lines[first:second], *lines[end:]]
