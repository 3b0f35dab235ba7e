"""The section in which a text says on what terms it may be used, as the page of a project has it:
a site says so in its foot, under no heading or under a lesser one."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.evidence import leads_on
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.text import folded

_LINES = 4  # of such a section
_HEADS = re.compile(
    r"(?:the )?licen[cs](?:e|ing|es)|copyright and licen[cs]e|lizenz(?:en)?|licences?|licencia"
    r"|licença|licenza|licentie|licens|lisens|licencja|lisenssi|licence|лицензия|ліцензія|lisans"
    r"|ライセンス|许可证?|许可协议|授權|라이선스",
    re.IGNORECASE,
)


def kept_licences(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of a heading that names it, of the level of the last heading that stays above it,
    and of the few lines under it that is set aside with it."""
    level = 0
    for i, unit in enumerate(units):
        if not unit.heads:
            continue
        if unit.span not in found:
            level = unit.heads
            continue
        if unit.heads != level or not _HEADS.fullmatch(unit.text):
            continue
        below = (j for j in range(i + 1, len(units)) if units[j].heads or _is_sites(units[j]))
        ends = next(below, len(units))
        if 0 < ends - i - 1 <= _LINES:
            yield from (each.span for each in units[i:ends] if each.span in found)


def _is_sites(unit: Unit) -> bool:
    said = words_of(folded(unit.text))
    return leads_on(unit) is not None or (said is not None and said.weight >= LIKELY)
