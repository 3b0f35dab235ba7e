"""New ids for passages and headings, from their own words and never from their position.

Every rule here is a row of candidates, the plainest first. A candidate counts only if no other text
of the document has the same one, so that the order in which texts are looked at changes nothing.

    passage   p-k3f9w2             its folded words
              p-7d2mq9             its words and its neighbours', ring by ring, if equal
    heading   what-it-learns-from  its words
              meta-ai-safety       the words of the heading above it first
              safety-4n8x2k        with a hash of its own words, then of the passage below it
              h-9c0v7t             where its words make no id, and where nothing else helped

All ids are Latin letters, digits and dashes, as block ids in notes must be.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.text import folded, short_hash, slugify

# Ids of the page's frame begin with `_` or `g-`; `p-`, `h-` and `n-` are passages, headings, notes.
_KEPT_WORDS = frozenset({"main", "contents", "top"})
_KEPT_BEGINNINGS = ("_", "g-", "h-", "n-", "p-")
_PLAIN_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_AUTHOR_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_PARENT_LENGTH = 30  # code points of the heading above, so that the heading's own words stay whole
_START, _END = "\x02", "\x03"  # for what is before and behind all texts; no text is one


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingWords:
    """What a heading can be told by: its words, those of the heading above it, those of the next
    passage, and its place in `order`, the folded words of everything in reading order.

    `by_words` unless its id shall be a hash whatever its words."""

    text: str
    by_words: bool = True
    parent: str = ""
    following: str = ""
    place: int = 0


def is_kept_for_us(id_: str) -> bool:
    """Whether the frame of a page, or ids of another kind, may use `id_`."""
    return id_ in _KEPT_WORDS or id_.startswith(_KEPT_BEGINNINGS)


def may_be_alias(id_: str) -> bool:
    """Whether an id that an author gave can stand in a page as it is."""
    return _AUTHOR_ID.fullmatch(id_) is not None and not is_kept_for_us(id_)


def is_of_words(id_: str) -> bool:
    """Whether `id_` is made of words that can be read in it, and is no hash of them."""
    return not id_.startswith(("h-", "n-", "p-"))


def veiled_id(id_: str) -> str:
    """An id that stands for `id_` where the words of this are not to be told; a hash stays."""
    return f"h-{short_hash('id', id_)}" if is_of_words(id_) else id_


def with_veiled(ids: Iterable[str]) -> frozenset[str]:
    """`ids` as they were published, and as they are known where their words are not to be told."""
    return frozenset(form for id_ in ids for form in (id_, veiled_id(id_)))


def id_words(text: str) -> str:
    """All words of `text`, folded as an id has them, one space round each."""
    bare = "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
    )
    return f" {slugify(bare, len(bare) + 1).replace('-', ' ')} "


def passage_ids(
    texts: Sequence[str], wanted: Collection[int], taken: Collection[str]
) -> dict[int, str]:
    """An id for each of `wanted`, indices into the folded `texts` of all passages of a document;
    none is in `taken`, none occurs twice. A text that stands once is told by its words alone."""
    rows = (_hashed("p", labels) for labels in _rings(texts))
    return _settled(rows, wanted, taken)


def heading_ids(
    headings: Sequence[HeadingWords],
    order: Sequence[str],
    wanted: Collection[int],
    taken: Collection[str],
) -> dict[int, str]:
    """An id for each of `wanted`, indices into `headings`: all of a document's, so that equal ones
    are known to be equal."""
    return _settled(_heading_rows(headings, order), wanted, taken)


def words_id(text: str) -> str:
    """The words of a heading as an id; empty if they make none (another script, a kept word)."""
    bare = "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
    )
    slug = slugify(bare)
    return slug if _PLAIN_ID.fullmatch(slug) and not is_kept_for_us(slug) else ""


def hash_id(text: str) -> str:
    """The id of a heading whose words make none."""
    return f"h-{short_hash(folded(text))}"


def _heading_rows(headings: Sequence[HeadingWords], order: Sequence[str]) -> Iterator[list[str]]:
    own = [words_id(heading.text) if heading.by_words else "" for heading in headings]
    yield [slug or hash_id(heading.text) for slug, heading in zip(own, headings, strict=True)]
    yield [_under_parent(slug, heading) for slug, heading in zip(own, headings, strict=True)]
    for telling in (
        [folded(heading.text) for heading in headings],
        [heading.following for heading in headings],
    ):
        yield [
            f"{slug}-{short_hash(each)}" if slug and each else ""
            for slug, each in zip(own, telling, strict=True)
        ]
    for labels in _rings(order):
        yield _hashed("h", [labels[heading.place] for heading in headings])


def _hashed(kind: str, labels: Sequence[str]) -> list[str]:
    """An id of `kind` for each of `labels`, each label hashed once: a thousand may be equal."""
    ids = {label: f"{kind}-{short_hash(label)}" for label in set(labels)}
    return [ids[label] for label in labels]


def _under_parent(slug: str, heading: HeadingWords) -> str:
    parent = slugify(words_id(heading.parent).replace("-", " "), _PARENT_LENGTH)
    return words_id(f"{parent} {slug.replace('-', ' ')}") if slug and parent else ""


def _settled(
    rows: Iterable[Sequence[str]], wanted: Collection[int], taken: Collection[str]
) -> dict[int, str]:
    """For each of `wanted` the first candidate that is nobody else's; "" is no candidate."""
    settled: dict[int, str] = {}
    given = set(taken)
    open_ = sorted(wanted)
    for candidates in rows if open_ else ():
        counts = Counter(candidates)
        for i in open_:
            candidate = candidates[i]
            # What was published and may not be told is among those taken as its hash alone.
            if counts[candidate] == 1 and candidate and given.isdisjoint(with_veiled((candidate,))):
                settled[i] = candidate
        given.update(settled.values())
        open_ = [i for i in open_ if i not in settled]
        if not open_:
            break
    return settled


def _rings(texts: Sequence[str]) -> Iterator[list[str]]:
    """For each text a label that stands for it, then for it and one text on either side, then
    three, then seven, for ever. Two places have the same label only as long as all within reach
    is equal; as the document's ends are like nothing in it, sooner or later all labels differ."""
    labels = list(texts)
    shift = 1
    while True:
        yield labels
        before = [_START] * min(shift, len(labels)) + labels[:-shift]
        after = labels[shift:] + [_END] * min(shift, len(labels))
        rings = list(zip(before, labels, after, strict=True))
        digests = {ring: _digest(*ring) for ring in set(rings)}
        labels = [digests[ring] for ring in rings]
        shift *= 2


def _digest(*parts: str) -> str:
    """Long enough that two different neighbourhoods never have the same label."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
