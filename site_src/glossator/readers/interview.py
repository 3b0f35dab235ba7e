"""Interviews: who speaks, where the source says so; and nobody, where it does not.

Everything a clipping has is cleaned the same way first. Labels are markup: their names are kept in
the document's speakers. Without labels no speaker is invented: the owner's `turns:` say who speaks.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.model import (
    Block,
    Leaf,
    Markup,
    Quotation,
    Reading,
    Source,
    Span,
    Speaker,
)
from glossator.readers.clipping import Cleaned, clean
from glossator.readers.language import language_of
from glossator.readers.plain_lines import SENTENCE_END, Line, LineBreaks, inlines_of, read_lines

# `NAME:`, `Anna Smith:`, `**Anna**:`, `[Anna]`, `Q:`, `>> ANNA:`; a name begins with a capital or
# a letter of a script without them, and is at most five words long.
_NAME = r"[^\W\d_a-zà-öø-ÿ][\w.'’()-]*(?:[ \u00a0](?:[^\W\d_a-zà-öø-ÿ][\w.'’()-]*|de|van|von|der|del|la|bin|al|le)){0,4}"
_LABELS = (
    re.compile(rf"(?P<mark>(?:>>+\s*)?\*\*(?P<name>{_NAME})\s*[:：]?\*\*\s*[:：]?)(?P<rest>\s+|$)"),
    re.compile(rf"(?P<mark>\[(?P<name>{_NAME})\]\s*[:：]?)(?P<rest>\s+|$)"),
    re.compile(rf"(?P<mark>(?:>>+\s*)?(?P<name>{_NAME})\s?[:：])(?P<rest>\s*|$)"),
)
_CHEVRONS = re.compile(r"(?P<mark>>>+)\s*(?=\S)")
_ASKING = frozenset(
    "q question interviewer frage fragen host moderator reporter f p pregunta domanda int"
    " question: journaliste entrevistador 问 记者 主持人 سؤال المحاور س".split()
)
_LEAST_TURNS = 4
_LEAST_SHARE = 0.25  # of the lines begin with a label
_LEAST_QUESTIONS = 10
_QUESTION_SHARE = 0.12  # of all lines; in articles questions are fewer than one line in twelve
_TALK = re.compile(
    r"\b(?:I|I'm|I’m|you|you're|you’re|my|we|ich|wir|Sie|du|je|vous|nous|yo|usted|tú|io|lei)\b"
)
_TALK_SHARE = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    """A label met at the beginning of a line: `mark` code points of it are markup."""

    name: str
    mark: int


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for an interview: labels that return, else questions in talk."""
    lines = read_lines(source.text)
    if len(lines) < _LEAST_TURNS:
        return 0, ""
    if _labels(lines):
        return 90, "by its speaker labels"
    questions = sum(line.text.endswith(("?", "？", "؟")) for line in lines)
    talk = sum(bool(_TALK.search(line.text)) for line in lines)
    if (
        questions >= _LEAST_QUESTIONS
        and questions >= _QUESTION_SHARE * len(lines)
        and talk >= _TALK_SHARE * len(lines)
    ):
        return 70, "by its questions and answers"
    return 0, ""


def read_interview(source: Source, line_breaks: LineBreaks = "soft") -> Reading:
    """`source` as a conversation. Its speakers are those its labels name."""
    cleaned = clean(source.text)
    text = [cleaned.lines[i] for i in cleaned.text]
    labels = _labels(text)
    speakers = _speakers(text, labels)
    markup: list[Markup] = []
    blocks = tuple(_blocks(source.text, text, labels, speakers, markup))
    return Reading(
        source=source,
        reader="interview",
        decided=evidence(source)[1] or "without speaker labels",
        genre="interview",
        blocks=blocks,
        fields=cleaned.fields,
        markup=tuple(markup),
        set_aside=cleaned.set_aside,
        speakers=tuple(speakers.values()),
        language=language_of(source.text),
    )


# --- labels ---------------------------------------------------------------------------------------


def _labels(lines: Sequence[Line]) -> Mapping[int, _Label]:
    """The labels of `lines`, by index, if they are labels: two names or more that return, at the
    beginning of a good part of the lines. A name said once (`Note:`) is none."""
    found = {i: label for i, line in enumerate(lines) if (label := _label(line.text))}
    times = Counter(_same(label.name) for label in found.values())
    returning = {name for name, count in times.items() if count >= 2}
    # Somebody who speaks once among many turns is a speaker too, if the label looks like the rest.
    turns = {i: label for i, label in found.items() if _same(label.name) in returning}
    if len(returning) < 2 or len(turns) < _LEAST_TURNS or len(turns) < _LEAST_SHARE * len(lines):
        return _chevrons(lines)
    return _one_name_each(turns)


def _label(text: str) -> _Label | None:
    for pattern in _LABELS:
        if match := pattern.match(text):
            name = match["name"].strip(" :：.")
            # "He said: …" is no label, nor is a sentence that happens to hold a colon.
            if name and (match["rest"] or match.end() == len(text)) or "：" in match["mark"]:
                return _Label(name=name, mark=len(match["mark"]))
    return None


def _same(name: str) -> str:
    return name.casefold().replace(".", "")


def _chevrons(lines: Sequence[Line]) -> Mapping[int, _Label]:
    """`>>` begins a turn of nobody named, as captions have it: marks that are not words."""
    found = {i: _CHEVRONS.match(line.text) for i, line in enumerate(lines)}
    met = {i: match for i, match in found.items() if match}
    if len(met) < _LEAST_TURNS:
        return {}
    return {i: _Label(name="", mark=len(match["mark"])) for i, match in met.items()}


def _one_name_each(labels: Mapping[int, _Label]) -> Mapping[int, _Label]:
    """Initials and parts of a full name stand for it: `HR` and `Reuter` for `Hanna Reuter`."""
    names = sorted({label.name for label in labels.values()}, key=lambda n: (-len(n), n))
    full: dict[str, str] = {}
    for name in names:
        longer = [
            other
            for other in names
            if len(other) > len(name)
            and " " in other
            and (_initials(other) == name.upper().replace(".", "") or name in other.split())
        ]
        full[name] = longer[0] if len(longer) == 1 else name
    return {i: replace(label, name=full[label.name]) for i, label in labels.items()}


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


# --- speakers -------------------------------------------------------------------------------------


def _speakers(lines: Sequence[Line], labels: Mapping[int, _Label]) -> dict[str, Speaker]:
    """The speakers by name, in order of their first turn, with letters of their own."""
    turns: dict[str, list[str]] = {}
    for i, label in sorted(labels.items()):
        if label.name:
            turns.setdefault(label.name, []).append(lines[i].text)
    asking = _who_asks(turns)
    keys: set[str] = set()
    found = {}
    for name in turns:
        key = _key(name, keys)
        keys.add(key)
        found[name] = Speaker(key=key, name=_shown(name), asks=name == asking)
    return found


def _who_asks(turns: Mapping[str, Sequence[str]]) -> str:
    """The one whose label says so, else whose turns are questions clearly more often than the
    others'; "" if nobody's are."""
    for name in turns:
        if _same(name) in _ASKING:
            return name
    shares = sorted(
        (
            (sum(text.rstrip("\"”’").endswith(("?", "？", "؟")) for text in texts) / len(texts), name)
            for name, texts in turns.items()
        ),
        reverse=True,
    )
    if len(shares) > 1 and shares[0][0] >= 0.4 and shares[0][0] >= 2 * shares[1][0]:
        return shares[0][1]
    return ""


def _key(name: str, taken: set[str]) -> str:
    """One to three letters for a speaker: initials, else the first letters, else with a figure."""
    words = name.split()
    letters = name if len(name) <= 2 else "".join(word[0] for word in words)[:3].upper()
    candidates = [letters, name[:2].upper(), name[:3].upper(), words[-1][:3].upper()]
    for candidate in candidates:
        if candidate and candidate not in taken:
            return candidate
    number = 2
    while f"{letters}{number}" in taken:
        number += 1
    return f"{letters}{number}"


def _shown(name: str) -> str:
    """A name in capitals as names are written; initials and others as they stand."""
    if name.isupper() and len(name) > 3:
        return " ".join(word[:1] + word[1:].lower() for word in name.split(" "))
    return name


# --- blocks ---------------------------------------------------------------------------------------


def _blocks(
    text: str,
    lines: Sequence[Line],
    labels: Mapping[int, _Label],
    speakers: Mapping[str, Speaker],
    markup: list[Markup],
) -> Iterator[Block]:
    """A leaf a line; a label holds until the next one."""
    speaker: Speaker | None = None
    for i, line in enumerate(lines):
        span = line.span
        if label := labels.get(i):
            speaker = speakers.get(label.name)
            cut = span.start + label.mark
            markup.append(Markup(span=Span(span.start, cut), kind="label"))
            rest = text[cut : span.end]
            span = Span(cut + len(rest) - len(rest.lstrip()), span.end)
        if span.start >= span.end:
            continue  # a label on a line of its own
        yield _leaf(text, span, speaker, bool(speakers))


def _leaf(text: str, span: Span, speaker: Speaker | None, labelled: bool) -> Leaf:
    inlines = inlines_of(text, span)
    if speaker is None:
        words = text[span.start : span.end]
        quoted = words[:1] in "\"“„«" and words[-1:] in "\"”“»" and len(words.split()) >= 5
        return Leaf(
            span=span, kind="paragraph", inlines=inlines, voice="quotation" if quoted else "report"
        )
    kind = "question" if speaker.asks else "answer"
    return Leaf(
        span=span,
        kind=kind if labelled else "paragraph",  # type: ignore[arg-type]
        inlines=inlines,
        speaker=speaker.key,
        voice="speech",
    )
