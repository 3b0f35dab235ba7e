"""What a paragraph says in the place of words that quote it otherwise."""

import re

from glossator.readers.clippings.quotation_marks import letters
from glossator.readers.plain_lines import Line
from glossator.text import folded

WORD = re.compile(r"\w[\w'’-]*")  # guillemets stand apart, and are none
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"'”“’‘»«›‹)]*(?=\s|$)|[。！？]+[」』”）]*|$)")


def first_wording(source: Line, quote: str) -> str:
    """The sentences of `source` that `quote` gives in other words; empty if it has these words."""
    if letters(quote) in letters(source.text):
        return ""
    words = [word.casefold() for word in WORD.findall(folded(quote))]
    sentences = _SENTENCE.findall(" ".join(source.text.split()))
    for many in range(1, len(sentences)):
        for start in range(len(sentences) - many + 1):
            said = " ".join(sentences[start : start + many])
            rest = iter([word.casefold() for word in WORD.findall(folded(said))])
            if all(word in rest for word in words):
                return said
    return " ".join(sentences)
