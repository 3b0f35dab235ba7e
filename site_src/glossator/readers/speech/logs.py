"""What the log of a chat says of those who come and go, between what they write."""

import re
from dataclasses import replace

from glossator.model.documents import SetAside
from glossator.readers.clippings.cleaning import Cleaned
from glossator.readers.speech.labels import Labels

# 15:58:10 *** ada has joined #salt · 20:00 -!- ness [~ness@203.0.113.9] has quit (Ping timeout)
# [10:02] * osei is now known as osei_away · 10:04 --> lind (~lind@203.0.113.4) has joined #salt
_MOVED = re.compile(
    r"\[?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?\]?\s+"
    r"(?:(?:-!-|\*{3}|-->|<--|→|←|--|==|>>>|<<<)\s+(?:Joins|Parts|Quits): \S+.*"
    r"|(?:-!-|\*{1,3}|-->|<--|→|←|--|==|>>>|<<<)\s+\S{1,40}(?: [\[(]\S+[\])])?"
    r" (?:(?:has |is )?(?:joined|left|quit|parted|now known as|disconnected|timed out)\b"
    r"|(?:hat|ist)\b.{0,40}(?:betreten|verlassen|beigetreten|gegangen)\b"
    r"|(?:a (?:rejoint|quitté)|(?:se )?ha (?:unido|salido|entrado)|è (?:entrat|uscit)[oa])\b"
    r"|heeft\b.{0,40}(?:betreden|verlaten)\b).{0,160}"
    r"|(?:-!-|\*{1,3}|--|==)\s+(?:mode/\S+|(?:topic|mode|nicks?)\b.{0,20}[:#]).{0,200})",
    re.IGNORECASE,
)
_LOGGED = 0.5  # of the turns
_MOVES = "says who came to a chat or went"


def without_moves(cleaned: Cleaned, labels: Labels) -> Cleaned:
    """`cleaned` without the lines of a log that say who came or went; as it is if the times before
    its labels are of no log."""
    if sum(label.dated for label in labels.at.values()) <= _LOGGED * len(labels.at):
        return cleaned
    moved = [line for line in cleaned.lines if _MOVED.fullmatch(line.text)]
    if not moved:
        return cleaned
    gone = {line.start for line in moved}
    asides = (
        *cleaned.set_aside,
        *(SetAside(span=line.span, reason="site-notice", evidence=_MOVES) for line in moved),
    )
    return replace(
        cleaned,
        lines=tuple(line for line in cleaned.lines if line.start not in gone),
        set_aside=tuple(sorted(asides, key=lambda aside: aside.span)),
    )
