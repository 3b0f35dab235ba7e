"""Moments of a video as words, labels and addresses: seconds in, text out."""

from urllib.parse import quote

# beside which a moment needs no space: what opens before it, and what clings to it behind it
_OPENS = frozenset("([{“‘«„–—-/")
_DASHES = frozenset("–—-")
_CLINGS = frozenset(".,;:!?…)]}”’»–—-/。，、；：！？")


def clock(seconds: int) -> str:
    """A moment as `7:31` or `1:30:59`."""
    hours, minutes, secs = _parts(seconds)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes}:{secs:02}"


def spoken(seconds: int) -> str:
    """A moment in words: `7 minutes 31 seconds`; second nought is `the start`."""
    units = zip(_parts(seconds), ("hour", "minute", "second"), strict=True)
    words = [f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in units if number]
    return " ".join(words) or "the start"


def duration(seconds: int) -> str:
    """A moment as ISO 8601 has it and `<time datetime>` wants it: `PT7M31S`."""
    units = zip(_parts(seconds), "HMS", strict=True)
    return "PT" + ("".join(f"{number}{unit}" for number, unit in units if number) or "0S")


def video_href(video: str, seconds: int | None = None) -> str:
    """The address of a YouTube video, at a second if one is given; empty without a video."""
    if not video:
        return ""
    at = f"&t={max(0, seconds)}s" if seconds is not None else ""
    return f"https://www.youtube.com/watch?v={quote(video, safe='')}{at}"


def room(before: str, after: str, separator: str = "") -> tuple[str, str]:
    """What is printed right before and right behind a moment between the words `before` and `after`
    (empty: none; two characters are enough): space where it needs some, and the `separator` that
    parts it from a moment. A dash with space before it has space behind it too."""
    if separator:
        ahead = " ".join(f"|{separator}|".split())[1:-1] or " "
    elif not before or before[-1].isspace():
        ahead = ""
    else:
        spaced = before[-1] in _DASHES and before[-2:-1].isspace()
        ahead = "" if before[-1] in _OPENS and not spaced else " "
    glued = after and not after[0].isspace() and after[0] not in _CLINGS
    return ahead, " " if glued else ""


def _parts(seconds: int) -> tuple[int, int, int]:
    hours, rest = divmod(max(0, seconds), 3600)
    minutes, secs = divmod(rest, 60)
    return hours, minutes, secs
