"""Turns to propose to the owner of a conversation that names nobody; no page shows them."""

import json
from collections.abc import Iterator, Sequence

from glossator.model.documents import Document, Quote
from glossator.model.trees import Leaf, leaf_text, leaves
from glossator.quotes.finding import find
from glossator.quotes.haystack import Haystack, Match, index
from glossator.readers.speech.proposals import Part, Proposal, propose

_KEYS: dict[Part, str] = {"asks": "Q", "answers": "A", "nobody": "~"}
_WORDS = (4, 6, 9, 14, 24)  # tried in turn, until they stand nowhere else
_NEIGHBOURS = 6  # words before and after, where a passage has too few of its own
_DOUBTFUL = 0.75  # below this, one proposal in three was wrong in a long interview


def is_unlabelled(document: Document) -> bool:
    """Whether `document` is an interview in which neither source nor edition says who speaks."""
    return document.metadata.genre == "interview" and not document.labelled_by


def proposals(document: Document) -> tuple[Proposal, ...]:
    """Who may ask and who may answer in each passage of an unlabelled interview; else nothing."""
    return propose(document.blocks) if is_unlabelled(document) else ()


def turns_to_paste(document: Document) -> str:
    """The proposals as lines of an edition for the owner to correct; empty if there are none."""
    lines = proposed_lines(document)
    if not lines:
        return ""
    return "\n".join(
        [
            "# Who speaks stands nowhere in this text: these turns are proposed, and nothing is",
            "# shown of them. Correct them, put in the names, and paste all into",
            f"# site_src/editions/{document.slug}.yml",
            *lines,
        ]
    )


def proposed_lines(document: Document) -> tuple[str, ...]:
    """`speakers` and `turns` of an edition as they are proposed; none if nobody seems to ask."""
    found = proposals(document)
    if not any(each.part == "asks" for each in found):
        return ()
    return (
        'speakers: {Q: "who asks", A: "who answers"}',
        "turns:",
        *_turns(tuple(leaves(document.blocks)), found),
    )


def _turns(found: Sequence[Leaf], proposed: Sequence[Proposal]) -> Iterator[str]:
    """A line for each passage at which somebody else is proposed than before."""
    texts = [leaf_text(leaf) for leaf in found]
    haystack = index(texts)
    before: Part = "nobody"
    for number, proposal in enumerate(proposed):
        if proposal.part == before:
            continue
        before = proposal.part
        sure = f"  # {proposal.confidence:.2f} sure" if proposal.confidence < _DOUBTFUL else ""
        quoted = _quoted(number, texts, haystack)
        if quoted:
            yield f"  - {_KEYS[proposal.part]}: {quoted}{sure}"
        else:
            yield f"  # {_KEYS[proposal.part]} begins: {_written(texts[number][:60])}{sure}"


def _quoted(number: int, texts: Sequence[str], haystack: Haystack) -> str:
    """The fewest first words of a passage that stand at no other place, as YAML; empty if even its
    neighbours do not tell it from another."""
    words = texts[number].split()
    for count in _WORDS:
        exact = " ".join(words[:count])
        if _begins(Quote(exact=exact), number, haystack):
            return _written(exact)
        if count >= len(words):
            break
    exact = " ".join(words[: _WORDS[-1]])
    prefix = " ".join(texts[number - 1].split()[-_NEIGHBOURS:]) if number else ""
    following = texts[number + 1].split()[:_NEIGHBOURS] if number + 1 < len(texts) else []
    quote = Quote(exact=exact, prefix=prefix, suffix=" ".join(following))
    if not _begins(quote, number, haystack):
        return ""
    parts = (("exact", exact), ("prefix", prefix), ("suffix", quote.suffix))
    return f"{{{', '.join(f'{key}: {_written(said)}' for key, said in parts if said)}}}"


def _begins(quote: Quote, number: int, haystack: Haystack) -> bool:
    """Whether `quote` stands at the beginning of passage `number` and at no other place."""
    found = find(quote, haystack)
    return isinstance(found, Match) and (found.first, found.start) == (number, 0)


def _written(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
