"""What speaks for a thing and what against it, as reviews list it: a few words each, under two
labels that are opposites. In shape such lines are a site's; as a pair they are the text's."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.readers.clippings.frame_place import PRICE
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

# what stands over the two lists, one pair a line
_PAIRS = """
plus | minus
plus | moins
les plus | les moins
les + | les -
points forts | points faibles
points positifs | points négatifs
on aime | on aime moins
pour | contre
avantages | inconvénients
pro | contra
pro | kontra
pros | cons
pros | contras
pro | contro
prós | contras
for | against
the good | the bad
good | bad
likes | dislikes
we like | we don't like
what we like | what we don't like
what we liked | what we didn't like
reasons to buy | reasons to avoid
strengths | weaknesses
highs | lows
upsides | downsides
hot | not
top | flop
vorteile | nachteile
stärken | schwächen
positiv | negativ
das gefällt uns | das gefällt uns nicht
was uns gefällt | was uns nicht gefällt
gut | weniger gut
ventajas | desventajas
ventajas | inconvenientes
lo mejor | lo peor
a favor | en contra
puntos fuertes | puntos débiles
vantagens | desvantagens
pontos fortes | pontos fracos
pregi | difetti
vantaggi | svantaggi
ci piace | non ci piace
punti di forza | punti deboli
voordelen | nadelen
pluspunten | minpunten
plusy | minusy
zalety | wady
výhody | nevýhody
klady | zápory
fördelar | nackdelar
fordele | ulemper
fordeler | ulemper
plussat | miinukset
hyvää | huonoa
artılar | eksiler
artıları | eksileri
előnyök | hátrányok
avantaje | dezavantaje
плюсы | минусы
достоинства | недостатки
переваги | недоліки
плюси | мінуси
υπέρ | κατά
θετικά | αρνητικά
المزايا | العيوب
الإيجابيات | السلبيات
יתרונות | חסרונות
مزایا | معایب
kelebihan | kekurangan
ưu điểm | nhược điểm
ข้อดี | ข้อเสีย
फायदे | नुकसान
优点 | 缺点
優點 | 缺點
長所 | 短所
良い点 | 悪い点
メリット | デメリット
장점 | 단점
+ | -
+ | –
+ | −
👍 | 👎
✓ | ✗
✔ | ✘
✅ | ❌
"""


def _opposites() -> Mapping[str, frozenset[str]]:
    """For each first label its opposites."""
    pairs = [line.split(" | ") for line in _PAIRS.strip().split("\n")]
    return {one: frozenset(two for first, two in pairs if first == one) for one, _ in pairs}


_OPPOSITE = _opposites()
_MARK = re.compile(r"(?<=\w)\s?[:：]$")
_ITEM = 14  # words of an item
_ITEMS = 10  # items of one list
_FURTHER = 2  # items that the second list may have more than the first
_WHOLE = 0.99  # share of the words of a button that are an interface's


def points(lines: Sequence[Line]) -> set[int]:
    """The lines of such lists, and their labels."""
    return {i for first, _, end in _pairs(lines) for i in range(first, end)}


def labels(lines: Sequence[Line]) -> frozenset[int]:
    """The labels of such lists in words, each over two items at least."""
    return frozenset(
        i
        for first, other, end in _pairs(lines)
        if min(other - first, end - other) > _FEWEST
        for i in (first, other)
        if _WORDS.search(lines[i].text)
    )


_FEWEST = 2  # items under a label that is a heading
_WORDS = re.compile(r"[^\W\d_]{2}")


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[int, int, int]]:
    """Where the two labels of such lists are, and behind which line these end."""
    for i, line in enumerate(lines):
        others = _OPPOSITE.get(_label(line))
        if others is None:
            continue
        below = range(i + 2, min(len(lines), i + 2 + _ITEMS))
        other = next((j for j in below if _label(lines[j]) in others), None)
        if other is None or not all(_may_be(lines[j]) for j in range(i + 1, other)):
            continue
        end = _ends(lines, other + 1, other - i - 1 + _FURTHER)
        if end > other + 1:
            yield i, other, end


def _label(line: Line) -> str:
    return _MARK.sub("", line.key.casefold().replace("’", "'")) if line.words <= _LABEL else ""


_LABEL = 5  # words of a label


def _ends(lines: Sequence[Line], start: int, most: int) -> int:
    """Behind which line the second list ends, which begins at line `start`."""
    end = start
    while end < min(len(lines), start + most):
        line = lines[end]
        if (end > start and line.before > lines[start].before) or not _may_be(line):
            break
        said = words_of(line.key)
        if (said is not None and said.weight >= LIKELY) or PRICE.fullmatch(line.text):
            break
        if interface_of(line.key).share >= _WHOLE:
            break
        end += 1
    return end


def _may_be(line: Line) -> bool:
    return line.words <= _ITEM and "\t" not in line.text
