"""What a site puts into a line with a byline: counts, buttons, mailboxes, the names of sections."""

import re

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.bylines import ISSUE
from glossator.readers.clippings.signers import BETWEEN, TELLS
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.wording import LIKELY, words_of

_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_SECTION_WORDS = 4


def site_piece(text: str, start: int) -> Statement | None:
    """A piece of a byline that a site put there: a count, a button, the name of a section."""
    words = words_of(text)
    span = Span(start, start + len(text))
    if words and words.weight >= LIKELY:
        aside = SetAside(
            span=span, reason=words.reason, evidence=f"{words.evidence}, in a line with the byline"
        )
    elif _MAILBOX.fullmatch(text):
        aside = SetAside(span=span, reason="site-notice", evidence=TELLS)
    elif ISSUE.fullmatch(text):
        aside = SetAside(span=span, reason="counter", evidence="numbers the issue, with the date")
    elif (len(text.split()) <= _SECTION_WORDS and _is_section(text)) or _OURS.fullmatch(text):
        aside = SetAside(
            span=span, reason="navigation", evidence="is a section's name in a line with the byline"
        )
    else:
        return None
    return Statement(fields=(), asides=(aside,), markup=())


# "De notre correspondant local": somebody who is not named
_OURS = re.compile(
    r"(?:de |by |from |von |da(?:l)? |di |por |van )?(?:notre|nos|our|unsere[mnrs]?|nuestr[oa]s?"
    r"|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa]|onze)\s(?:own )?(?:correspond\w+|korrespondent\w*"
    r"|reporter\w*|redac\w+|rédac\w+|envoyée? spéciale?|corrispondent\w|corresponsal(?:es)?"
    r"|enviad[oa]|inviat[oa]|staff|mitarbeiter\w*)(?: [\w-]+){0,2}",
    re.IGNORECASE,
)


def _is_section(text: str) -> bool:
    """Whether a few words may be the name of a section, or of a paper."""
    words = text.split()
    proper = all(word[:1].isupper() or word in BETWEEN for word in words)
    uncased = not any(char.isupper() or char.islower() for char in text)
    short = len(words) < _SECTION_WORDS and (text[:1].isupper() or uncased)
    if len(words) > 1 and _RECORD.match(text):
        return False  # and its day: `Mitschrift der Pressekonferenz vom 7. Mai 2025` is a title
    return (short or proper) and not re.search(r"\d", text)


_RECORD = re.compile(
    r"(?:\w*(?:mitschrift|protokoll|niederschrift)|transcript|minutes|record|compte[ -]rendu"
    r"|procès-verbal|transcripción|acta|resoconto|verbale|transcrição|ata|notulen|verslag"
    r"|sprawozdanie|stenogram|protokół|zápis|стенограмма|протокол)\s.*"
    r"(?:konferen[zc]\w*|sitzung|anhörung|hearing|meeting|briefing|séance|conférence|réunion|sesión"
    r"|rueda|seduta|riunione|sessão|reunião|vergadering|posiedzeni\w+|zasedání|schůze|заседани\w+)",
    re.IGNORECASE,
)
