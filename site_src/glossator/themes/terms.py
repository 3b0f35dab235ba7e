"""Find the terms of themes in a text: whole words, in one pass whatever the number of terms.

The terms make a trie. The beginnings of all of them make one expression in the shape of that trie,
which the standard library runs at tens of megabytes a second with thousands of terms; it only says
where a term may stand. Where the word that stands there is one that a term begins with, the trie
itself is walked, and says which do.
Owners write words, never expressions: everything is escaped, and nothing repeats inside a repeat.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate

from glossator.themes.letters import (
    HANGUL,
    UNSPACED,
    Accents,
    Letters,
    end_of_word,
    fold_letters,
    is_word,
    may_break,
    word_ends,
    word_starts,
)

_DEPTH = 4  # letters the expression knows: at 6, 5,000 terms take 0.5 s to compile, here 0.05
_BETWEEN = re.compile(r"[ -]+")
_SPACES = re.compile(" +")
_BORDER = "\x00"  # between texts: no part of a word, and no gap between two
_RUN = re.compile(r"\w+")
# A letter of a script with spaces between its words: what may not stand next to a whole word.
_SPACED_LETTER = rf"[^\W{UNSPACED}{HANGUL}]"
_UNBOUND = re.compile(f"[{UNSPACED}{HANGUL}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word or phrase of the owner's: `owner` is what it belongs to (a theme's slug), `written`
    as in the file, `blocks` if it is one of the phrases that are not the theme."""

    owner: str
    written: str
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A term at `start:end`, in code points of the text that was searched."""

    start: int
    end: int
    term: Term


@dataclass(slots=True)
class _Node:
    """A place in the trie: the letters that lead on (" " for what may stand between words), `rest`
    where the word may go on as it likes, and the terms that end here. Never changed once built."""

    letters: dict[str, "_Node"] = field(default_factory=dict)
    rest: "_Node | None" = None
    terms: list[Term] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _FirstWords:
    """What terms begin with, as runs of letters, digits and underscores: `whole` ones, and where in
    the trie each leads; and what stands before a star, by its length."""

    whole: Mapping[str, _Node]
    stems: Mapping[int, frozenset[str]]

    def has_stem(self, word: str) -> bool:
        """Whether a star makes `word` what a term begins with."""
        return any(word[:length] in stems for length, stems in self.stems.items())


@dataclass(frozen=True, slots=True)
class TermFinder:
    """Compiled terms: `beginnings` matches, with no width, wherever one may stand, and has the word
    there as its group, in scripts that have spaces between words."""

    beginnings: re.Pattern[str]
    trie: _Node
    first_words: _FirstWords
    accents: Accents

    def find(self, text: str) -> Iterator[Found]:
        """Every term at every place it stands, in order of place, then longest first.

        A word with a soft hyphen in it is looked at whole, and as if it were two.
        """
        found = set(self._found(text, fold_letters(text, self.accents)))
        if may_break(text):
            found.update(self._found(text, fold_letters(text, self.accents, broken=True)))
        yield from sorted(found, key=_place)

    def find_each(self, texts: Sequence[str]) -> list[list[Found]]:
        """What `find` finds in each of `texts`. Those that fold letter by letter are looked through
        as one: as nearly all are short, to begin takes longer than to look."""
        each: list[list[Found]] = [[] for _ in texts]
        plain, folds = [], []
        for place, text in enumerate(texts):
            letters = fold_letters(text, self.accents)
            if letters.starts is None:
                plain.append(place)
                folds.append(letters.text)
            else:
                each[place] += self.find(text)
        starts = list(accumulate((len(fold) + 1 for fold in folds), initial=0))
        joined = _BORDER.join(texts[place] for place in plain)
        for found in sorted(set(self._found(joined, Letters(_BORDER.join(folds)))), key=_place):
            index = bisect_right(starts, found.start) - 1
            start = starts[index]
            each[plain[index]].append(Found(found.start - start, found.end - start, found.term))
        return each

    def _found(self, text: str, letters: Letters) -> Iterator[Found]:
        folded, trie = letters.text, self.trie
        whole, has_stem = self.first_words.whole, self.first_words.has_stem
        for beginning in self.beginnings.finditer(folded):
            word, start = beginning[1], beginning.start()
            node, place = trie, start
            if word and word.isascii():
                if not has_stem(word):  # then the trie need not be walked for it
                    if word not in whole:
                        continue
                    node, place = whole[word], start + len(word)
                if start and folded[start - 1] != " " and not word_starts(folded, start):
                    continue
            elif not word_starts(folded, start):
                continue
            for end, rests, term in _terms_at(node, folded, place):
                first, last = letters.original(start, end)
                if term.written.isupper():
                    ranges = (letters.original(*rest) for rest in rests)
                    if not _is_as_written(text, first, last, list(ranges)):
                        continue
                yield Found(first, last, term)


def _place(found: Found) -> tuple[int, int, str, str]:
    return found.start, -found.end, found.term.owner, found.term.written


def compile_terms(terms: Iterable[Term], accents: Accents) -> TermFinder:
    """A finder for `terms`. `*` at the end of a word stands for any further letters; all-capital
    terms (`AR`) match only so, others in any case. A term without a word matches nothing."""
    trie = _Node()
    firsts = set()
    for term in terms:
        if words := term_words(term.written, accents):
            _plant(trie, words, term)
            firsts.add(words[0])
    expression = _beginnings(trie) if trie.letters else "(?!)()"
    return TermFinder(re.compile(expression), trie, _first_words(trie, firsts), accents)


def _first_words(trie: _Node, firsts: Iterable[str]) -> _FirstWords:
    """The runs of letters that `firsts`, the first words of terms in `trie`, begin with."""
    whole: dict[str, _Node] = {}
    stems: dict[int, set[str]] = defaultdict(set)
    for first in firsts:
        if run := _RUN.match(first):
            if run[0] != first and first.rstrip("*") == run[0]:
                stems[len(run[0])].add(run[0])
            else:  # of don't, the text has the same run
                whole[run[0]] = reduce(lambda node, letter: node.letters[letter], run[0], trie)
    return _FirstWords(whole, {length: frozenset(each) for length, each in stems.items()})


def term_words(written: str, accents: Accents) -> tuple[str, ...]:
    """The words of a term, folded, each with its `*` if it has one; none if there is only a `*`."""
    folded = fold_letters(written, accents).text
    words = tuple(word for word in _BETWEEN.split(folded) if word)
    return words if all(word.rstrip("*") for word in words) else ()


def _plant(trie: _Node, words: Iterable[str], term: Term) -> None:
    node = trie
    for count, word in enumerate(words):
        if count:
            node = node.letters.setdefault(" ", _Node())
        stem = word.rstrip("*")
        for letter in stem:
            node = node.letters.setdefault(letter, _Node())
        if stem != word:
            node.rest = node.rest or _Node()
            node = node.rest
    node.terms.append(term)


def _terms_at(
    trie: _Node, text: str, start: int
) -> Iterator[tuple[int, tuple[tuple[int, int], ...], Term]]:
    """Every term of `trie` that stands at `start` of folded `text`: where it ends, and the ranges
    that its stars stand for. Each branch of the trie is walked at most once."""
    ways: list[tuple[_Node, int, tuple[tuple[int, int], ...]]] = [(trie, start, ())]
    length = len(text)
    while ways:
        node, place, rests = ways.pop()
        while True:  # letter by letter; only a star parts the way
            if node.terms and word_ends(text, place):
                for term in node.terms:
                    yield place, rests, term
            if node.rest is not None:
                end = end_of_word(text, place)
                ways.append((node.rest, end, (*rests, (place, end)) if end > place else rests))
            if place == length:
                break
            letter = text[place]
            gap = letter in " -"
            after = node.letters.get(" " if gap else letter)
            if after is None:
                break
            node, place = after, _behind_gap(text, place) if gap else place + 1


def _behind_gap(text: str, place: int) -> int:
    """Where the next word of a phrase starts: behind white space, or behind a dash and the white
    space behind it. A dash with space on both sides keeps words apart."""
    if text[place] == "-":
        place += 1
    spaces = _SPACES.match(text, place)
    return spaces.end() if spaces else place


def _is_as_written(text: str, start: int, end: int, rests: Iterable[tuple[int, int]]) -> bool:
    """Whether no letter of `text[start:end]` is small, what stars stand for apart."""
    free = {place for rest in rests for place in range(*rest)}
    return not any(text[place].islower() for place in range(start, end) if place not in free)


# --- the expression -------------------------------------------------------------------------------


def _beginnings(trie: _Node) -> str:
    """An expression without width for the places where a term of `trie` may begin. It lets through
    what the walk then refuses, never the other way round."""
    words, others = _Node(), _Node()
    for letter, child in trie.letters.items():
        bound = is_word(letter) and not _UNBOUND.match(letter)
        (words if bound else others).letters[letter] = child
    parts = []
    if words.letters:
        parts.append(rf"(?<!{_SPACED_LETTER})(?={_grown(words, _DEPTH)})(\w*)")
    if others.letters:
        parts.append(_grown(others, _DEPTH))
    return f"(?={'|'.join(parts)})" if words.letters else f"(?={parts[0]})()"


def _grown(node: _Node, depth: int, last: str = "") -> str:
    """The trie below `node` as an expression, `depth` letters deep; `last` is the letter that led
    here."""
    if depth == 0 or node.rest is not None:
        return ""
    branches = []
    if node.terms:
        bound = is_word(last) and not _UNBOUND.match(last)
        if not bound:
            return ""
        branches.append(f"(?!{_SPACED_LETTER})")
    for letter in sorted(node.letters):
        own = "[ -] *" if letter == " " else re.escape(letter)
        branches.append(own + _grown(node.letters[letter], depth - 1, letter))
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
