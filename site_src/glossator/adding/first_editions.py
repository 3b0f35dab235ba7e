"""The first edition of a source just added: what was found in it, for its owner to confirm."""

import json
from collections.abc import Iterator

from glossator.model.documents import Document
from glossator.times import clock
from glossator.turns import proposed_lines


def first_edition(document: Document) -> str:
    """An edition that says which source it is of, and as comments what was found there."""
    lines = [
        "# What you say about this source; the source itself is never edited.",
        f"source: {_written(document.source.path)}",
        "",
        "# Found in the source. Where it is wrong, take the # away and correct it.",
        *_found(document),
    ]
    if turns := proposed_lines(document):
        lines += [
            "",
            "# Who speaks stands nowhere in this text: these turns are proposed, and nothing is",
            "# shown of them. Correct them, put in the names, and take the # away.",
            *(f"# {line}" for line in turns),
        ]
    return "\n".join(lines) + "\n"


def _found(document: Document) -> Iterator[str]:
    metadata = document.metadata
    said = {
        "title": metadata.title,
        "subtitle": metadata.subtitle,
        "publisher": metadata.publisher,
        "via": metadata.via,
        "published": metadata.published,
        "url": metadata.url,
        "video": metadata.video,
        "length": clock(metadata.length) if metadata.length else "",
        "language": metadata.language if document.reading.language else "",  # else the site's
    }
    yield f"# genre: {metadata.genre}"
    if metadata.author:
        yield f"# author: [{', '.join(_written(name) for name in metadata.author)}]"
    yield from (f"# {key}: {_written(value)}" for key, value in said.items() if value)
    if document.speakers:
        named = ", ".join(f"{each.key}: {_written(each.name)}" for each in document.speakers)
        yield f"# speakers: {{{named}}}"


def _written(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
