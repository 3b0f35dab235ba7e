"""What a post in a thread quotes of another: the name that is said, and words that stand above."""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.plain_lines import Line

_LONGEST_NAME = 40  # code points
_LEAST = 4  # words of what is quoted
_MOST = 8  # lines of it
# "Old Hornbeam said:" · "Zitat von Tess:" · "Tess a écrit :"
_SAYS = re.compile(
    r"(?P<name>\S.{1,40}?) (?:said|wrote|says|writes|schrieb|hat geschrieben|sagte|a écrit|a dit"
    r"|escribió|dijo|ha scritto|ha detto|schreef|zei|napisał(?:\(a\)|a)?|napsal\(?a?\)?|skrev|sade"
    r"|kirjoitti|sanoi|yazdı|dedi|demiş ki|escreveu|disse|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?"
    r"|сказал(?:\(а\)|а)?|написав(?:\(ла\))?)\s?[:：](?:.{0,3}|\s?[↑⬆]?\s?(?P<when>\S.{5,34}\d.{0,3}))"
    r"|(?:(?:quote:? )?originally posted by|quote from|zitat von|cita de|citation de|citato da"
    r"|citaat van|cytat) (?P<other>\S.{1,40}?)\s?[:：]?",
    re.IGNORECASE,
)
_HEAD = Verdict(reason="navigation", evidence="says whose words of the thread are quoted")


def quoted_posts(lines: Sequence[Line]) -> Mapping[int, Verdict]:
    """Lines that name one who writes in the thread, over lines that say again to the letter what
    stands above; and these."""
    names = {line.key.casefold() for line in lines if len(line.text) <= _LONGEST_NAME}
    found: dict[int, Verdict] = {}
    for i, line in enumerate(lines):
        match = _SAYS.fullmatch(line.key) if len(line.text) <= 2 * _LONGEST_NAME else None
        if match is None or (match["name"] or match["other"]).casefold() not in names:
            continue
        again = list(_again(lines, i))
        if again:
            found[i] = _HEAD
            found.update(again)
    return found


def says_of(text: str) -> tuple[str, str] | None:
    """The name of who is quoted and the words behind it, where `text` begins so: `Tess said: …`."""
    for match in _COLON.finditer(text[: 2 * _LONGEST_NAME]):
        if said := _SAYS.fullmatch(text[: match.end()].strip()):
            return said["name"] or said["other"], text[match.end() :].strip()
    return None


_COLON = re.compile(r"[:：]")


def _again(lines: Sequence[Line], i: int) -> list[tuple[int, Verdict]]:
    """The lines close under line `i` that stand above, in another line or alone."""
    found: list[tuple[int, Verdict]] = []
    for j in range(i + 1, min(len(lines), i + 1 + _MOST)):
        said = lines[j].key
        if lines[j].before or lines[j].words < _LEAST:
            break
        place = next((line for line in lines[:i] if said in line.key), None)
        if place is None:
            break
        verdict = Verdict(
            reason="second-copy", evidence=f"quotes in a thread what stands in line {place.number}"
        )
        found.append((j, verdict))
    return found
