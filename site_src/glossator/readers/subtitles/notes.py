"""What the head of WebVTT and the notes under it say of a recording: its title, and its day."""

import re
from collections.abc import Iterator, Sequence

from glossator.model.documents import MetadataField
from glossator.model.trees import Guess, Span
from glossator.readers.dates import dates_in

_LINE = 160  # code points
_WORDS = 3  # of a title, that stands behind `WEBVTT` or over a day
_LONGEST = 25  # words of one
_KEYED = re.compile(
    r"(?:NOTE\s+)?(?:full |episode )?"
    r"(?:title|titel|titre|título|titolo|tytuł|otsikko|název|заголовок|タイトル"
    r"|标题)"
    r"\s?[:：=]\s*(?P<title>\S.*)",
    re.IGNORECASE,
)
# what says of a file how and when it was made, or what it holds
_OF_FILE = re.compile(
    r"\b(?:made|created?|generated?|export\w*|convert\w*|download\w*|updated?|revis\w*|correct\w*"
    r"|edit\w*|proofread|captions?|captioned|subtitl\w*|transcri\w*|translat\w*|version|file|cues"
    r"|kind|language|encoder|erstellt|erzeugt|bearbeitet|korrigiert|untertitel\w*|créé\w*|généré\w*"
    r"|corrigé\w*|sous-titr\w*|relectur\w*|creado|generado|revisado|revisión|subtít\w*|legenda\w*"
    r"|sottotitol\w*|creato|gemaakt|gegenereerd|ondertitel\w*|nagekeken|undertext\w*|utworzon\w*"
    r"|napisy|titulky|субтитр\w*|создан\w*|字幕)\b",
    re.IGNORECASE,
)
_HEAD = Guess(evidence="stands behind the mark of the format", confidence=0.8)
_NOTED = Guess(evidence="stands in a note over the first cue", confidence=0.8)


def is_title(words: str) -> bool:
    """Whether the words behind `WEBVTT` are a title: several, that tell nothing of the file."""
    count = len(words.split())
    told = _OF_FILE.search(words) is not None or words[-1:] in ".:;,"
    return _WORDS <= count <= _LONGEST and not told and "://" not in words


def told_in_notes(
    text: str, notes: Sequence[Span], *, titled: bool
) -> Iterator[tuple[MetadataField, Span]]:
    """What the lines `notes` of the notes over the first cue state, each with the words it is said
    in: the title behind such a key, or over a line with a day; and the only day that is none of the
    file's own. `titled`: the title is known."""
    lines = [(span, text[span.start : span.end]) for span in notes]
    lines = [
        (span, words)
        for span, words in lines
        if words.strip() not in ("", "NOTE") and len(words) <= _LINE
    ]
    days = [
        (i, span.start + start, span.start + end, day)
        for i, (span, words) in enumerate(lines)
        if not _OF_FILE.search(words.split(". ")[0])
        for start, end, day in dates_in(words)
    ]
    for i, (span, words) in enumerate(lines):
        match = _KEYED.match(words.strip())
        if titled:
            break
        if match:
            start = span.start + words.index(match["title"])
            place = Span(start, start + len(match["title"].rstrip()))
        elif is_title(words) and any(line == i + 1 for line, *_ in days) and i == 0:
            start = span.start + len(words) - len(words.lstrip())
            place = Span(start, start + len(words.strip()))
        else:
            continue
        titled = True
        yield _field("title", text[place.start : place.end], place, _NOTED), place
    if len({day for *_, day in days}) == 1:
        _, start, end, day = days[0]
        place = Span(start, end)
        yield _field("published", day, place, _NOTED), place


def title_behind(words: str, place: Span) -> MetadataField:
    """The title that stands behind `WEBVTT`."""
    return _field("title", words, place, _HEAD)


def _field(name: str, value: str, span: Span, guess: Guess) -> MetadataField:
    return MetadataField(name=name, value=value, span=span, guess=guess)
