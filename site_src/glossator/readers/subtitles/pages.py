"""The page of a film with its transcript opened: the transcript is read as one, what stands over
and under it as a copied page."""

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from glossator.model.documents import MetadataField, Reading, SetAside
from glossator.model.trees import Guess, Heading, Source, Span, plain_text
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.plain_blocks import BlockBuilder
from glossator.readers.clippings.wording import Words, words_of
from glossator.readers.plain_lines import Line, physical_lines
from glossator.readers.speech.sittings import sitting_day
from glossator.readers.subtitles.cues import Cue, is_panel, read_cues
from glossator.text import folded

# "218K subscribers", "41,306 views  Mar 9, 2024", "1.2M views 3 years ago"
COUNTED = re.compile(
    r"[\d.,]+ ?(?:[KMB]|Tsd\.|Mio\.|Mln|mil)? ?(?:subscribers|views|abonnenten|aufrufe|abonnés|vues"
    r"|suscriptores|visualizaciones|inscritos|visualizações|iscritti|visualizzazioni|weergaven)\b"
    r".{0,60}",
    re.IGNORECASE,
)
_SUBSCRIBED = re.compile(
    r"[\d.,]+ ?(?:[KMB]|Tsd\.|Mio\.|Mln|mil)? ?(?:subscribers|abonnenten|abonnés|suscriptores"
    r"|inscritos|iscritti)",
    re.IGNORECASE,
)
_FEWEST_ABOVE = 7  # lines over a transcript that are a page's
_FEWEST_CUES = 4
_MOST_LINES = 3  # of a cue and the chapter below it; more are what stands under the transcript
_SIGNS = re.compile(r"[^\r\n]")


def read_film_page(source: Source, read: Callable[[Source], Reading]) -> Reading | None:
    """What the page in `source` says, its transcript by `read`; None if nothing of a page stands
    round the transcript."""
    text = source.text
    lines = physical_lines(text)
    panels = [line.end for line in lines if is_panel(line.text)]
    if not panels:
        return None
    # what the film has played of its time stands over the panel: `0:02 / 9:47`
    cues = read_cues(text, "pasted").cues
    timed = [cue for cue in cues if cue.label and cue.place.start > panels[0]]
    if len(timed) < _FEWEST_CUES:
        return None
    begin = _begin(lines, timed[0].place.start)
    end = _end(timed, len(text))
    around = [line for line in lines if line.end <= begin or line.start >= end]
    if sum(line.end <= begin for line in around) < _FEWEST_ABOVE:
        return None
    hidden = _SIGNS.sub(" ", text[:begin]), _SIGNS.sub(" ", text[end:])
    said = read(replace(source, text=f"{hidden[0]}{text[begin:end]}{hidden[1]}"))
    chapters = {
        folded(plain_text(each.inlines)) for each in said.blocks if isinstance(each, Heading)
    }
    played = [line for line in around if line.key in chapters]
    behind = [line for line in around if line.start >= end and line not in played]
    comments = _comments(behind)
    stated, counts = _stated([each for each in around if each not in (*played, *comments)])
    taken = {field.span for field in stated if field.span.start < field.span.end}
    counts = [line for line in counts if not _within(line.span, taken)]
    taken |= _spans(counts)
    cleaned = clean(text, [line for line in around if line not in (*played, *comments)])
    known = {field.name for field in stated}
    fields = [f for f in cleaned.fields if f.name not in known and not _within(f.span, taken)]
    told = taken | {field.span for field in fields} | _spans((*played, *comments))
    others = [each for each in _others(behind) if not _within(each.span, told)]
    taken |= _spans(others)
    buttons = {
        line.span: says
        for line in cleaned.lines
        if line.span not in taken and (says := _button(line))
    }
    taken |= buttons.keys()
    left = [line for line in cleaned.lines if line.span not in taken]
    # a line that stated something else than what is known now is shown
    said_so = [f.span for f in cleaned.fields if f.name in known and not _within(f.span, taken)]
    left += [line for line in around if any(_within(span, {line.span}) for span in said_so)]
    left.sort(key=lambda line: line.start)
    marks = [mark for mark in cleaned.markup if not _within(mark.span, taken | _spans(left))]
    builder = BlockBuilder(left, text, hard=False)
    blocks = (*builder.blocks(), *said.blocks)
    why = "names a chapter that stands again in the transcript"
    names = [SetAside(span=line.span, reason="navigation", evidence=why) for line in played]
    why = "counts who saw the film, and tells when it came out"
    names += [SetAside(span=line.span, reason="counter", evidence=why) for line in counts]
    why = "stands among what those who saw the film said of it"
    names += [SetAside(span=line.span, reason="form", evidence=why) for line in comments]
    names += [
        SetAside(span=span, reason=says.reason, evidence=f"{says.evidence}, on the page of a film")
        for span, says in buttons.items()
    ]
    why = "offers another film, with its length or how many saw it"
    names += [SetAside(span=line.span, reason="related-links", evidence=why) for line in others]
    gone = (each for each in cleaned.set_aside if not _within(each.span, taken))
    asides = (*gone, *names, *said.set_aside)
    return replace(
        said,
        source=source,
        blocks=tuple(sorted(blocks, key=lambda block: block.span)),
        fields=(*stated, *fields, *said.fields),
        markup=(*marks, *builder.markup, *said.markup),
        set_aside=tuple(sorted(asides, key=lambda each: each.span)),
    )


def _button(line: Line) -> Words | None:
    """What a short line of the site's says, if its tables know it: alone it proves little, but the
    page is known to be a film's."""
    return words_of(line.key) if line.words <= _LONGEST_BUTTON else None


_LONGEST_BUTTON = 4  # words of "Search in video"


def _others(behind: Sequence[Line]) -> Sequence[Line]:
    """The lines behind the transcript that offer other films: lengths, counts, and what stands
    between a length and a count."""
    found = [_LENGTH.fullmatch(line.text) or COUNTED.fullmatch(line.text) for line in behind]
    return [
        line
        for i, line in enumerate(behind)
        if found[i] or (0 < i < len(behind) - 1 and found[i - 1] and found[i + 1])
    ]


_LENGTH = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}")


def _comments(behind: Sequence[Line]) -> Sequence[Line]:
    """The lines behind the transcript from the one on that counts what people said of the film: a
    page says above it what the film is about."""
    for i, line in enumerate(behind):
        said = words_of(line.key)
        if said is not None and said.name in _COMMENTS:
            return behind[i:]
    return ()


_COMMENTS = ("comments", "comment-count", "comment-form")


def _within(span: Span, others: Set[Span]) -> bool:
    return any(each.start <= span.start and span.end <= each.end for each in others)


def _spans(lines: Sequence[Line]) -> set[Span]:
    return {line.span for line in lines}


def _stated(around: Sequence[Line]) -> tuple[list[MetadataField], list[Line]]:
    """What the page states of the film, whose title stands over its maker's name and that over how
    many follow him; and the lines that count."""
    found: list[MetadataField] = []
    counts = [line for line in around if COUNTED.fullmatch(line.text)]
    for i, line in enumerate(around):
        if i < 2 or not _SUBSCRIBED.fullmatch(line.text):
            continue
        for name, each in (("title", around[i - 2]), ("author", around[i - 1])):
            value = " ".join(each.text.split())
            found.append(MetadataField(name=name, value=value, span=each.span, guess=_OVER_COUNT))
        if day := sitting_day([each for each in counts if each.start > line.start][:1]):
            found.append(day)
        break
    return found, counts


_OVER_COUNT = Guess(evidence="stands over how many follow the maker of the film", confidence=0.8)


def _begin(lines: Sequence[Line], first: int) -> int:
    """Where the transcript begins whose first time is at `first`: with the chapter over it."""
    above = [line for line in lines if line.end <= first]
    if above and not is_panel(above[-1].text) and len(above) >= _FEWEST_ABOVE:
        return above[-1].start
    return first


def _end(cues: Sequence[Cue], last: int) -> int:
    """Where what is said ends: with the first line of a cue below which stands more than a cue."""
    for place, cue in enumerate(cues):
        if place >= _FEWEST_CUES and len(cue.lines) >= _MOST_LINES:
            return cue.lines[0].end
    return last
