"""What can be counted in a document: words, minutes, passages on a theme, moments, turns."""

from collections.abc import Iterable

from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored, Passage
from glossator.model.trees import Timestamp, gaps, leaves, walk
from glossator.text import count_words

MOST_ON_PAGE = 200  # passages; a longer page would be no place to read
WORDS_A_MINUTE = 238  # Brysbaert 2019, silent reading of English non-fiction


def words_of(anchored: Anchored) -> int:
    """White-space tokens of passages and of the source's own headings."""
    headings = sum(count_words(h.text) for h in anchored.headings if h.origin != "edition")
    return headings + sum(count_words(passage.text) for passage in anchored.passages)


def hidden_of(anchored: Anchored) -> int:
    """How many passages of a document in excerpts are not shown; of any other none."""
    return sum(gap.count for gap in gaps(anchored.document.blocks))


def passages_of(anchored: Anchored) -> int:
    """How many passages a document has, those not shown included."""
    return len(anchored.passages) + hidden_of(anchored)


def gap_words(count: int) -> str:
    """`14 passages not shown`: what a gap says of itself."""
    if not count:
        return "a heading not shown"
    return f"{count:,} {'passage' if count == 1 else 'passages'} not shown"


def minutes_of(words: int) -> int:
    """Reading time in whole minutes, at least one; of no words none."""
    return max(1, round(words / WORDS_A_MINUTE)) if words else 0


def theme_counts(annotated: Annotated) -> dict[str, int]:
    """How many passages of the document stand under each theme it has, by the theme's slug."""
    counts: dict[str, int] = {}
    for themed in annotated.themed:
        counts[themed.theme] = counts.get(themed.theme, 0) + 1
    return counts


def theme_pages(documents: Iterable[Annotated]) -> dict[tuple[str, str], int]:
    """The page of a theme on which each document stands, by theme and document, where it is not
    the first: a page is full when the next document would bring it above `MOST_ON_PAGE`."""
    sizes: dict[str, int] = {}
    last: dict[str, int] = {}
    found = {}
    for annotated in documents:
        for theme, count in theme_counts(annotated).items():
            count = min(count, MOST_ON_PAGE)
            size, page = sizes.get(theme, 0), last.get(theme, 1)
            if size and size + count > MOST_ON_PAGE:
                size, page = 0, page + 1
            sizes[theme], last[theme] = size + count, page
            if page > 1:
                found[theme, annotated.slug] = page
    return found


def moments_of(anchored: Anchored) -> tuple[Timestamp, ...]:
    """Every moment cited in passages and headings, in reading order of each."""
    inlines = [heading.inlines for heading in anchored.headings]
    for leaf in leaves(anchored.document.blocks):
        inlines += [leaf.inlines, *(cell for row in leaf.rows for cell in row)]
    return tuple(each for some in inlines for each in walk(some) if isinstance(each, Timestamp))


def turns_of(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The first passage of each turn: where somebody begins to speak who did not speak before."""
    turns = []
    speaking = ""
    for passage in passages:
        if passage.leaf.speaker and passage.leaf.speaker != speaking:
            turns.append(passage)
        speaking = passage.leaf.speaker
    return tuple(turns)


def questions_of(passages: Iterable[Passage]) -> int:
    """How many passages are questions."""
    return sum(1 for passage in passages if passage.leaf.kind == "question")
