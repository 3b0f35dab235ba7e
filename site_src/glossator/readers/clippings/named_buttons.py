"""Buttons that say the name of the site, and the heads of summaries that a machine made."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

# "Share The Quay", "Compartilhar Miudezas": over the button itself
_SHARES = re.compile(
    r"(?:share|subscribe to|recommend|teilen sie|empfehlen sie|abonniere|partager|s['’]abonner à"
    r"|compartir|suscríbete a|condividi|iscriviti a|compartilhar|assine|deel|udostępnij|dela|del"
    r"|поделиться|paylaş) (?P<name>\S.*)",
    re.IGNORECASE,
)
_TOP = 6  # lines in which a site says its name
_WORDS = 8  # of such a button
_BUTTON = Verdict(reason="share-bar", evidence="is a button with the name of the site")
_POINTS = 8  # lines of a summary
_MACHINE = Verdict(reason="site-notice", evidence="heads a summary that a machine made")


def named_buttons(lines: Sequence[Line], begin: int) -> dict[int, Verdict]:
    """The lines behind `begin`, where the text begins, that are the word for sharing and the name
    that the site says at its top, alone in its line."""
    names = {line.key.casefold() for line in lines[: min(_TOP, begin)]}
    found: dict[int, Verdict] = {}
    for i in range(begin, len(lines)):
        match = _SHARES.fullmatch(lines[i].key) if lines[i].words <= _WORDS else None
        if match and match["name"].casefold() in names:
            found[i] = _BUTTON
    return found


def machine_heads(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int
) -> dict[int, Verdict]:
    """The name of a section right over a few points below which the site says that a machine made
    them."""
    for i in sorted(verdicts):
        said = words_of(lines[i].key) if i <= begin + _POINTS else None
        if said is None or said.name != "machine-summary":
            continue
        for j in range(i - 1, max(-1, i - 1 - _POINTS), -1):
            if is_familiar(lines[j].text) and not is_prose(lines[j]):
                return {j: _MACHINE} if _are_points(range(j + 1, i), verdicts) else {}
    return {}


def _are_points(between: Collection[int], verdicts: Mapping[int, Verdict]) -> bool:
    return bool(between) and not any(i in verdicts for i in between)
