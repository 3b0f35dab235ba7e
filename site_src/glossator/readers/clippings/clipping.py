"""The clipping reader: a page as somebody copied it, furniture and all.

One line that is not blank is one passage. `cleaning` tells the text from what stands round it,
`plain_blocks` finds its shapes; nothing is lost between them.
"""

from typing import Literal

from glossator.model.documents import Reading
from glossator.model.trees import Source
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.evidence import evidence
from glossator.readers.clippings.plain_blocks import BlockBuilder, text_of
from glossator.readers.language import language_of


def read_clipping(source: Source, line_breaks: Literal["soft", "hard"] = "soft") -> Reading:
    """What `source` says, read as a copied article. `line_breaks` hard: the line ends inside a
    paragraph that was broken into lines show."""
    cleaned = clean(source.text)
    builder = BlockBuilder(
        cleaned.lines,
        source.text,
        hard=line_breaks == "hard",
        sections=cleaned.sections,
        captions=cleaned.captions,
        code=cleaned.code,
    )
    blocks = tuple(builder.blocks())
    return Reading(
        source=source,
        reader="clipping",
        decided=evidence(source)[1],
        genre="article",
        blocks=blocks,
        fields=cleaned.fields,
        markup=(*cleaned.markup, *builder.markup),
        set_aside=cleaned.set_aside,
        language=language_of(text_of(cleaned.lines)),
    )
