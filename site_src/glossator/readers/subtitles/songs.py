"""Songs in subtitles: lines between signs of music, which none of the speakers says."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.trees import Span
from glossator.readers.subtitles.cues import Cue

# `♪ because you're mine`, `# La la la #`; `#1` and `#song` are no songs
_OPENS = re.compile(r"[♪♫♬🎵🎶]|#(?=\s)")
_CLOSES = re.compile(r"[♪♫♬🎵🎶][.…]?$|(?<=\s)#$")
_LABEL = re.compile(r"[-–—>]|[^\s:：]{1,20}(?: [^\s:：]{1,20}){0,2}[:：](?:\s|$)")
_LONGEST = 12  # lines: a song that is not closed so soon was not opened


def sung(lines: Sequence[tuple[Cue, Span]], words: Sequence[str]) -> Mapping[int, bool]:
    """Where those of `lines` begin that are sung, and whether a song begins with them; `words` are
    the lines' without tags and white space round them. A song goes from a sign of music at the
    beginning of a line to one at the end of a line."""
    found: dict[int, bool] = {}
    number = 0
    while number < len(lines):
        if not _OPENS.match(words[number]):
            number += 1
            continue
        last = _last(lines, words, number)
        for place in range(number, last + 1):
            # `♪ line`, `♪ line`: one song
            goes_on = lines[place - 1][1].start in found if place else False
            found[lines[place][1].start] = place == number and not goes_on
        number = max(last, number) + 1
    return found


def _last(lines: Sequence[tuple[Cue, Span]], words: Sequence[str], first: int) -> int:
    """The number of the last line of the song that line `first` opens; less if it opens none."""
    if len(words[first]) > 1 and _CLOSES.search(words[first]):
        return first
    for place in range(first + 1, min(first + _LONGEST, len(words))):
        if _OPENS.match(words[place]) or _LABEL.match(words[place]):
            break
        if _CLOSES.search(words[place]):
            return place
    if words[first][0] == "#":
        return first - 1
    # never closed: what its cue has left is sung too
    last = first
    while last + 1 < len(lines) and lines[last + 1][0] is lines[first][0]:
        if _OPENS.match(words[last + 1]) or _LABEL.match(words[last + 1]):
            break
        last += 1
    return last
