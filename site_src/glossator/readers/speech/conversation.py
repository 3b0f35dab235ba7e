"""Whether a text without labels is a conversation, by evidence that adds up."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.model.trees import Block, Guess, Heading, Leaf, Quotation
from glossator.readers.clippings.heading_shapes import NUMBERED
from glossator.readers.clippings.listing import ASKS, QUESTION
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line
from glossator.readers.speech.persons import ENDS_ASKING, FIRST, SECOND

ENOUGH = 12
_LONGEST_SECTION = 9  # words of a heading
_PARAGRAPH = 40  # words: more may say anything
_SHORT = 6  # words of a short answer
_LONGEST_QUESTION = 80

_CLOSED = re.compile(r"[.!?…。！？]['\"”“’‘»«›‹)\]]*$")
# Words by which people speak to one another, as they begin or stand in a line.
_PERSONS = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|you|you're|you've|we|we're|me|my|your|our|ich|du|wir|mir"
    r"|mich|dir|dich|uns|mein\w*|dein\w*|je|j'ai|vous|nous|moi|tu|mon|ma|votre|yo|usted"
    r"|ustedes|tú|nosotros|mí|mi|su|io|lei|noi|eu|você|nós|ik|jij|wij|mij)\b|[我你您私]",
    re.IGNORECASE,
)
# `Drains. Nobody believes me.`
_TERSE = re.compile(r"(?:[^\s.!?…]+\s){0,3}[^\s.!?…]+[.!?…]|[^\s.!?…。！？]{1,7}[。！？]")
# how a line ends that is no heading
_ENDED = re.compile(r"[.!?…,;:。！？、，；：؟؛،।՞–—-]['\"”“’‘»«›‹)\]」』*_]*$")
_SECTION = Guess(
    evidence="a short line without a closing mark, blank lines around, right before a question",
    confidence=0.8,
)
_QUOTES = Guess(
    evidence="in quotation marks between answers, and says what is said below", confidence=0.85
)
_INTERVIEW = re.compile(
    r"\b(?:interview(?:t|s|ed)?|oral histor(?:y|ies)|hist[oó]ria oral|histoire orale|storia orale"
    r"|q&a|zeitzeug\w*|entretien|entrevista|intervista|wywiad|rozhovor|intervju|haastattelu|interjú"
    r"|interviu|söyleşi|röportaj|wawancara|интервью|устная история|інтерв['’]ю|усна історія"
    r"|συνέντευξη|ראיון|साक्षात्कार)\b"
    r"|专访|訪談|访谈|採訪|采访|口述|인터뷰|インタビュー|مقابلة|حوار",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"\b(?:interviews?|transcript|conversation|q&a|gespräch|entretien|entrevista|intervista"
    r"|conversazione|propos recueillis|entretien|rencontre|wywiad|rozhovor|intervju|haastattelu"
    r"|interjú|interviu|söyleşi|röportaj|wawancara|интервью|беседа|интерв'ю|розмова|συνέντευξη"
    r"|ראיון|साक्षात्कार)\b|(?:fragen?|gespräch)\b.{0,30}\b(?:führte|stellte)|专访|採訪|采访|인터뷰|对话|インタビュー|مقابلة|حوار",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"\b(?:edited|condensed)\b.{0,60}\b(?:clarity|length|brevity)\b|\b(?:gekürzt"
    r"|redigiert)\b.{0,60}\b(?:gespräch|interview|verständlichkeit)\b|\bpropos recueillis\b"
    r"|\beditad[oa]\b.{0,60}\b(?:claridad|extensión)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What can be counted in a text: its lines, those that ask and are answered, short sentences,
    lines in the first or second person, questions set as headings or numbered, those the
    reader asks (`How do I …?`), answers that begin with a few words; and whether the questions are
    put to somebody who answers of himself."""

    lines: int
    answered: int
    short: int
    personal: int
    listed: int
    says_so: bool
    edited: bool
    talk: bool
    asked_as_reader: int
    terse: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that speaks for (below 0: against) a conversation."""

    name: str
    weight: int
    holds: Callable[[Shape], bool]


def _sign(name: str, weight: int, holds: Callable[[Shape], bool]) -> Sign:
    return Sign(name=name, weight=weight, holds=holds)


SIGNS = (
    _sign("questions are answered", 4, lambda s: s.answered >= 5),
    _sign("all through the text", 3, lambda s: s.answered >= 0.1 * s.lines),
    _sign("hardly a question", -9, lambda s: s.answered < 4 or s.answered < 0.04 * s.lines),
    _sign("short sentences stand alone", 3, lambda s: s.short >= 3 and s.short >= 0.05 * s.lines),
    _sign("people speak of themselves", 4, lambda s: s.personal >= 0.5 * s.lines),
    _sign("somebody is asked and answers of himself", 4, lambda s: s.talk),
    _sign("the reader asks", -6, lambda s: s.asked_as_reader >= max(2, 0.3 * s.answered)),
    _sign("answers begin with a few words", 2, lambda s: s.terse >= max(3, 0.4 * s.answered)),
    _sign("it says so", 3, lambda s: s.says_so),
    _sign("it was edited for clarity", 5, lambda s: s.edited),
    _sign("the questions are listed", -7, lambda s: s.listed > 0.3 * max(1, s.answered)),
)


def weigh(lines: Sequence[Line]) -> int:
    """How much speaks for a conversation: `ENOUGH` and more if it is one, below if not."""
    if len(lines) < 8:
        return 0
    shape = _shape(lines)
    return sum(sign.weight for sign in SIGNS if sign.holds(shape))


def says_so(lines: Sequence[Line]) -> bool:
    """Whether a text calls itself an interview or a conversation, at its beginning or end."""
    edges = "\n".join(line.text[:400] for line in [*lines[:12], *lines[-4:]])
    return bool(_SAYS_SO.search(edges))


def is_interview(lines: Sequence[Line]) -> bool:
    """Whether a text calls itself an interview or oral history, above or below what is said."""
    edges = (line.text for line in (*lines[:6], *lines[-3:]) if line.words < _PARAGRAPH)
    return any(_INTERVIEW.search(text) for text in edges)


def is_record(lines: Sequence[Line]) -> bool:
    """Whether a row over a text calls it the record of a sitting, a hearing, a call or the like."""
    return any(_RECORD.search(line.text) for line in lines[:_RECORD_ROWS] if line.words <= _ROW)


_RECORD_ROWS, _ROW = 15, 24  # lines over a record, words of one
_RECORD = re.compile(
    r"\b(?:transcripts?|(?:press )?briefings?|press (?:conference|gaggle|secretary)"
    r"|remarks (?:by|of)"
    r"|official report|hansard|(?:oral )?questions to|debated on|(?:public )?hearings?|proceedings"
    r"|testimony|depositions?|superior court|supreme court|district court|earnings call"
    r"|conference call|(?:legislative )?assembly|house of (?:commons|lords|representatives)"
    r"|commons chamber|lords chamber|minutes of|city council|town council|plenary"
    r"|plenarprotokoll|stenogra\w+ (?:bericht|protokoll)|\d+\. sitzung|wortprotokoll"
    r"|\w*pressekonferenz|hauptverhandlung|conférence de presse|point de presse|compte rendu"
    r"|séance (?:du|publique)|audience publique|rueda de prensa|persconferentie"
    r"|presskonferens|pressekonferanse|pressemøde|konferencja prasowa|tisková konference"
    r"|diario de sesiones|sesión"
    r"|acta de|conferenza stampa|resoconto stenografico|seduta|coletiva de imprensa"
    r"|ata da|handelingen|(?:sprawozdanie )?stenogra\w*|стенограмма|заседани\w+)\b",
    re.IGNORECASE,
)


def with_sections(blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a conversation without labels, with headings where a short line that is no
    sentence stands apart between an answer and the next question."""
    places = {line.start: i for i, line in enumerate(lines)}
    for block in blocks:
        i = places.get(block.span.start, -1)
        guess: Guess | None = None
        if 0 < i < len(lines) - 1:
            if _quotes_below(lines, i):
                guess = _QUOTES
            elif _is_section(lines[i - 1], lines[i], lines[i + 1]) or _is_about_them(lines, i):
                guess = _SECTION
        leaf = _only_leaf(block)
        if guess and leaf and (guess is _QUOTES or leaf.kind == "paragraph"):
            yield Heading(
                span=block.span, level=2, inlines=leaf.inlines, origin="guessed", guess=guess
            )
        else:
            yield block


def _only_leaf(block: Block) -> Leaf | None:
    """The one leaf that a block is, or that a quotation holds; None if it is anything else."""
    if isinstance(block, Quotation) and len(block.children) == 1:
        block = block.children[0]
    return block if isinstance(block, Leaf) else None


def _is_section(above: Line, line: Line, below: Line) -> bool:
    return (
        min(line.before, line.after) > 0
        and line.words <= _LONGEST_SECTION
        and not line.text[0].islower()
        and not _ENDED.search(line.ending)
        and bool(_CLOSED.search(above.ending))
        and bool(ENDS_ASKING.search(below.ending))
    )


# over who somebody is, behind the last answer
_ABOUT = re.compile(
    r"zur person|zu den personen|steckbrief|(?:kurz)?biogra(?:ph|f)ie|biografía|vita"
    r"|about (?:the )?(?:guest|interviewee|speaker)s?|quién es|qui est-(?:il|elle)|chi è|wie is"
    r"|kim jest|kto to je|om personen",
    re.IGNORECASE,
)
_TOLD = 12  # words of what stands below


def _is_about_them(lines: Sequence[Line], i: int) -> bool:
    below = lines[i + 1]
    return (
        bool(_ABOUT.fullmatch(lines[i].text))
        and bool(_CLOSED.search(lines[i - 1].ending))
        and below.words >= _TOLD
        and bool(_CLOSED.search(below.ending))
    )


# »The villages fear the winter«, which ends in no stop
_QUOTED = re.compile(r"(?P<open>[\"“„»«『「])(?P<said>[^\"“”„«»]{8,120}[^\W\d])[\"”“«»』」]")
_LONGEST_QUOTED = 14  # words
_REACH = 60  # lines in which a heading's words are looked for


def _quotes_below(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i`, in quotation marks from end to end, says to the letter what somebody says
    further below and nobody above, as headings between answers do, and no pull quote does."""
    match = _QUOTED.fullmatch(lines[i].text)
    if (
        match is None
        or lines[i].words > _LONGEST_QUOTED
        or not _CLOSED.search(lines[i - 1].ending)
        or not _CLOSED.search(lines[i + 1].ending)
    ):
        return False
    said = match["said"].casefold()
    above = any(said in line.text.casefold() for line in lines[max(0, i - _REACH) : i])
    below = lines[i + 1 : i + 1 + _REACH]
    return not above and any(said in line.text.casefold() for line in below)


def _shape(lines: Sequence[Line]) -> Shape:
    asks = [bool(ASKS.search(line.ending)) and line.words <= _LONGEST_QUESTION for line in lines]
    answered = [i for i in range(len(lines) - 1) if asks[i] and not asks[i + 1]]
    faq = any(FAQ.fullmatch(line.text) for line in lines if line.words <= 8)
    listed = sum(
        bool(QUESTION.match(lines[i].text) or NUMBERED.match(lines[i].text)) for i in answered
    )
    return Shape(
        lines=len(lines),
        answered=len(answered),
        short=sum(line.words <= _SHORT and bool(_CLOSED.search(line.ending)) for line in lines),
        personal=sum(_is_personal(line.text) for line in lines),
        listed=len(answered) if faq else listed,
        says_so=says_so(lines),
        talk=_is_talk([lines[i] for i in answered], [lines[i + 1] for i in answered]),
        asked_as_reader=sum(bool(FIRST.search(lines[i].text)) for i in answered),
        terse=sum(bool(_TERSE.match(lines[i + 1].text)) for i in answered),
        edited=any(_EDITED.search(line.text[:400]) for line in [*lines[:40], *lines[-12:]]),
    )


def _is_talk(questions: Sequence[Line], answers: Sequence[Line]) -> bool:
    """Whether questions have "you" in them and seldom "I", and answers "I": in those of shops and
    manuals it is the other way round, and an essay's are asked of nobody."""
    asked = [line.text for line in questions]
    first = sum(bool(FIRST.search(line.text[:2000])) for line in answers)
    second = sum(bool(SECOND.search(text)) for text in asked)
    reversed_ = sum(bool(FIRST.search(text)) for text in asked)
    return first >= 0.5 * len(answers) and second >= max(2, 2 * reversed_, 0.25 * len(asked))


@lru_cache(maxsize=4096)  # a source is weighed, then read
def _is_personal(text: str) -> bool:
    return bool(_PERSONS.search(text))
