"""What tests of clipped Markdown share: some running text, a site, and what is left of a page."""

from glossator.model.documents import Reading
from glossator.model.trees import Heading, leaf_text, leaves, plain_text
from glossator.readers import read
from plain_texts import losses, source

FIRST = (
    "The harbour was built for boats that nobody builds any more, and it waited for them for sixty "
    "years, with the patience of a dog at a door."
)
SECOND = (
    "In the spring the clerk counted the rings in the wall and found that one of them had never "
    "been used, though it was worn on the side that faces the sea."
)
SITE = "https://tidal.example"
FOOT = f"[Privacy]({SITE}/privacy) | [Terms]({SITE}/terms)\n\n© 2024 The Tidal\n"


def page(*parts: str) -> Reading:
    """What is made of a page of these parts, every character of which is accounted for."""
    text = "\n\n".join(parts) + "\n"
    reading = read(source(text, "page.md"))
    assert losses(reading) == ()
    return reading


def shown(reading: Reading) -> list[str]:
    """The headings and paragraphs that are left, in their order."""
    heads = [
        (b.span.start, plain_text(b.inlines)) for b in reading.blocks if isinstance(b, Heading)
    ]
    told = [(leaf.span.start, leaf_text(leaf)) for leaf in leaves(reading.blocks)]
    return [words for _, words in sorted([*heads, *told])]


def given(reading: Reading, name: str) -> list[str]:
    return [field.value for field in reading.fields if field.name == name]
