"""Links that a converter wrote over several paragraphs: `[`, the words or the picture, `](https://…)`."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.addresses import is_tag
from glossator.readers.clipped.units import Unit

_MOST = 4  # paragraphs in such a link
_CLOSES = re.compile(r"\]\((?P<target>[^()\s]+)\)")


def spanning_links(
    units: Sequence[Unit], found: Mapping[Span, SetAside], text: str
) -> Mapping[Span, SetAside]:
    """All lines of such links to tags, and of those of which some are of `found`."""
    added: dict[Span, SetAside] = {}
    for i, unit in enumerate(units):
        if text[unit.span.start : unit.span.end].strip() != "[":
            continue
        for j in range(i + 1, min(i + 2 + _MOST, len(units))):
            close = _CLOSES.fullmatch(text[units[j].span.start : units[j].span.end].strip())
            if close is None:
                continue
            run = units[i : j + 1]
            known = next((found[each.span] for each in run if each.span in found), None)
            if known is not None and any(each.kept for each in run):
                break
            if is_tag(close["target"]):
                why = "leads to what the site files under a word"
                known = SetAside(span=unit.span, reason="tags", evidence=why)
            if known is not None:
                added |= {each.span: known for each in run if each.span not in found}
            break
    return added
