"""A statement of a line, and how it is made from the word before it and what it names."""

import re
from dataclasses import dataclass

from glossator.model.documents import Markup, MetadataField, SetAside
from glossator.model.trees import Guess, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a line states: every character of it is in a field, in markup or set aside."""

    fields: tuple[MetadataField, ...]
    asides: tuple[SetAside, ...]
    markup: tuple[Markup, ...]


_ADDRESSED = Guess(evidence="an address and nothing else", confidence=0.9)
_KEYED = 0.9


def field_of(name: str, value: str, span: Span, guess: Guess) -> Statement:
    """A statement that is one field (`span` in the source), and what speaks for it."""
    field = MetadataField(name=name, value=" ".join(value.split()), span=span, guess=guess)
    return Statement(fields=(field,), asides=(), markup=())


def behind(key: str) -> Guess:
    """What speaks for a field behind the word `key`."""
    return Guess(evidence=f"stands behind “{key.strip()}”", confidence=_KEYED)


def keyed(
    match: re.Match[str], name: str, start: int, *, group: str = "what", value: str = ""
) -> Statement:
    """A statement with a word before it: the word is markup, what follows (the match's `group`) the
    field. `start` is where the matched text begins in the source."""
    words = match[group].rstrip()
    at = start + match.start(group)
    span = Span(at, at + len(words))
    if not match["key"].strip():
        return field_of(name, value or words, span, _ADDRESSED)
    field = field_of(name, value or words, span, behind(match["key"]))
    return Statement(
        fields=field.fields,
        asides=(),
        markup=(Markup(span=Span(start + match.start("key"), at), kind="key"),),
    )
