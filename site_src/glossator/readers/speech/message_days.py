"""The days of an exported chat: each message has its day and its hour before it, and where a new
day begins, its date heads what was written on it."""

import re

from glossator.model.trees import Guess, Heading, Span, Text
from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label

DAY = Guess(evidence="the day on which the messages below were sent", confidence=0.9)
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")


def day_of(line: Line, label: Label) -> Span | None:
    """Where the day stands in the label of a message; None if it has none."""
    found = _DAY.search(line.text, 0, label.length) if label.dated else None
    return Span(line.start + found.start(), line.start + found.end()) if found else None


def day_heading(span: Span, text: str) -> Heading:
    """The heading that the day at `span` of the source `text` is."""
    words = (Text(span=span, text=text[span.start : span.end]),)
    return Heading(span=span, level=2, inlines=words, origin="guessed", guess=DAY)
