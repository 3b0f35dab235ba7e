"""What readers of every kind find inside a line: moments, YouTube addresses, wikilinks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

# --- moments ------------------------------------------------------------------------------------

# 7:31 · 75:30 · 1:14:06, whole: the seconds are always two digits below 60
_TIME = r"(?:\d{1,3}:[0-5]\d:[0-5]\d|\d{1,3}:[0-5]\d)"
_LITERAL = re.compile(r"[\[(]?\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{1,3})(?:\.\d+)?\s*[\])]?")
# [00:07:31] and (7:31), not part of a longer number or word
_BRACKETED = re.compile(rf"\[{_TIME}\](?!\()|\({_TIME}\)")
# "0:00 Introduction", "0:00 · Introduction", "0:00 – 1:30 Introduction" at the start of a line
_PARTED = r"(?=\s|$)(?:\s+[·•|–—-](?=\s)(?!\s+[\[(]\d))?"
_LEADING = re.compile(rf"(?P<first>{_TIME})(?:\s*[–—-]\s*(?P<last>{_TIME}){_PARTED}|{_PARTED})")

# `4:00 – [5:00]`: what stands before a moment; `[4:00] – 5:00`: what stands behind one
_RANGE_START = re.compile(rf"(?<![\w:.])(?P<first>{_TIME})[ \t]*[–—-][ \t]*\Z")
_LONGEST_START = 20  # code points of it
_RANGE_END = re.compile(rf"[ \t]*[–—-][ \t]*(?P<last>{_TIME})(?![\w:])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A moment written in a text: `start:end` are code points of it, `label` the time with its
    brackets as written, `seconds` its literal reading; `opening` is the bracket of the time whose
    range a bare one ends: `[4:00] – 5:00`."""

    start: int
    end: int
    label: str
    seconds: int
    opening: str = ""

    @property
    def bracket(self) -> str:
        """The bracket that says it is a moment; empty if none does."""
        return self.opening or (self.label[0] if self.label[0] in "[(" else "")


def literal_seconds(label: str) -> int | None:
    """`HH:MM:SS` or `MM:SS` (brackets allowed) in seconds, read literally; None if it is no time.

    Numbers above 59 are read as they stand: whether `42:40:00` can be meant is judged later.
    """
    match = _LITERAL.fullmatch(label.strip())
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds


def stamps(text: str, *, leading: bool = False, behind: str = "") -> Iterator[Stamp]:
    """Moments in brackets in `text`, with the bare other end of a range, and with `leading` a bare
    one at its start (with the dot or dash that parts it from the words), or both ends of a range.
    `behind` is the moment right before `text`, of which this may be the end."""
    taken = 0
    if leading and (match := _LEADING.match(text)):
        taken = match.end()
        first, last = match["first"], match["last"]
        yield _stamp(0, match.end("first") if last else match.end(), first)
        if last:
            yield _stamp(match.start("last"), match.end(), last)
    if behind and (end := _RANGE_END.match(text)):
        yield replace(_stamp(*end.span("last"), end["last"]), opening=behind[0])
    for match in _BRACKETED.finditer(text):
        near = max(taken, match.start() - _LONGEST_START)
        start = _RANGE_START.search(text, near, match.start())
        if start:
            yield replace(_stamp(*start.span("first"), start["first"]), opening=match[0][0])
        yield _stamp(*match.span(), match[0])
        taken = match.end()
        if end := _RANGE_END.match(text, match.end()):
            yield replace(_stamp(*end.span("last"), end["last"]), opening=match[0][0])


def _stamp(start: int, end: int, label: str) -> Stamp:
    return Stamp(start=start, end=end, label=label, seconds=literal_seconds(label) or 0)


# --- YouTube ------------------------------------------------------------------------------------

_VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_YOUTUBE_HOSTS = frozenset(
    {"youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com"}
)
_TIME_KEYS = ("t", "start", "time_continue")
# 90 · 90s · 1m30s · 1h2m3s
_DURATION = re.compile(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A YouTube video: its 11-character id, the moment its address names in seconds (None: none),
    and how the address writes it (`451s`)."""

    id: str
    seconds: int | None
    written: str = ""


def youtube(address: str) -> Video | None:
    """The video a YouTube address of any shape names, or None if it names none."""
    address = address.strip()
    if address.startswith("//"):  # as pages write it, in the scheme they came by
        address = f"https:{address}"
    try:
        parts = urlsplit(address if "//" in address else f"https://{address}")
        host = (parts.hostname or "").removeprefix("www.")
        query = parse_qs(parts.query) | parse_qs(parts.fragment)
    except ValueError:  # a port or bracket that is none: not an address
        return None
    if parts.scheme not in ("http", "https"):
        return None
    video = _video_id(host, parts.path, query)
    if not _VIDEO_ID.fullmatch(video):
        return None
    for key in _TIME_KEYS:
        for written in query.get(key, ())[:1]:
            seconds = duration_seconds(written)
            if seconds is not None:
                return Video(id=video, seconds=seconds, written=written)
    return Video(id=video, seconds=None)


def _video_id(host: str, path: str, query: dict[str, list[str]]) -> str:
    steps = [step for step in path.split("/") if step]
    if host == "youtu.be":
        return steps[0] if steps else ""
    if host not in _YOUTUBE_HOSTS:
        return ""
    if steps == ["watch"]:
        return query.get("v", [""])[0]
    if len(steps) >= 2 and steps[0] in ("embed", "shorts", "live", "v"):
        return steps[1]
    return ""


def duration_seconds(written: str) -> int | None:
    """`90`, `90s`, `1m30s` or `1h2m3s` in seconds; None if it is nothing of the kind."""
    match = _DURATION.fullmatch(written.strip())
    if not match or not any(match.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds


# --- wikilinks ----------------------------------------------------------------------------------

# the pipe that parts a target from the words shown: in a table it is written `\|`
_PIPE = re.compile(r"\\?\|")
_SIZE = re.compile(r"\s*\d{1,5}(?:x\d{1,5})?\s*")
_PICTURES = ("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiki:
    """What stands in `[[…]]`: a page, a heading of it (`^id`: a block), and where in the written
    text the words shown stand (`shown_start:shown_end`, code points of it)."""

    target: str
    heading: str
    shown_start: int
    shown_end: int
    has_words: bool  # of its own, behind a pipe

    @property
    def is_picture(self) -> bool:
        """Whether the target is an image file."""
        return self.target.rpartition(".")[2].lower() in _PICTURES


def wikilink(written: str) -> Wiki | None:
    """Read what stands between `[[` and `]]`; None if that is no link (`[[]]`, `[[ | ]]`)."""
    pipe = _PIPE.search(written)
    name = written[: pipe.start()] if pipe else written
    if not name.strip():
        return None
    page, _, heading = name.partition("#")
    shown = _trimmed(written, pipe.end(), len(written)) if pipe else (0, 0)
    has_words = shown[0] < shown[1]
    if not has_words:  # `[[Note|]]` shows the link as written, as Obsidian does
        shown = _trimmed(written, 0, len(name))
    return Wiki(
        target=page.strip(),
        heading=heading.lstrip("#").strip(),
        shown_start=shown[0],
        shown_end=shown[1],
        has_words=has_words,
    )


def is_picture_size(words: str) -> bool:
    """Whether `words` are the size Obsidian lets one write for a picture's text: `640x480`."""
    return bool(_SIZE.fullmatch(words))


def picture_size(words: str) -> tuple[int, int]:
    """The width and height in pixels that stand behind the last `|` of `words`, or alone there;
    0 for what is not said."""
    size = words.rpartition("|")[2]
    if not is_picture_size(size):
        return 0, 0
    width, _, height = size.strip().lower().partition("x")
    return _pixels(width), _pixels(height)


def _pixels(digits: str) -> int:
    """Nothing for what no screen shows, so that a page is not stretched by a slip."""
    return int(digits) if digits.isdecimal() and len(digits) <= 4 else 0


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
