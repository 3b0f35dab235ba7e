"""The words of furniture in several languages: what each kind of it is used to say, and how surely.

A table of patterns; what is said in the same words everywhere stands in the tables of `formulas`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from glossator.model.documents import Reason
from glossator.readers.clippings.appeals import appeal
from glossator.readers.clippings.button_rows import button_row
from glossator.readers.clippings.captions import is_credit, tells_picture
from glossator.readers.clippings.letter_offers import offers_letters
from glossator.readers.clippings.related_headings import heads_related
from glossator.readers.clippings.wording_tables import WORDINGS, Wording
from glossator.readers.formulas.formula import LIKELY as LIKELY
from glossator.readers.formulas.formula import SURE as SURE
from glossator.readers.formulas.formula import WEAK as WEAK
from glossator.readers.formulas.formula import Formula
from glossator.readers.formulas.said import Said, said

_LONGEST_WHOLE = 240  # code points of a line that is furniture by all its words
_LONGEST_READ = 3000  # code points of a line in which phrases are looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a line's words say: for `reason` with `weight`, by the wording `evidence`; `also` are
    the other reasons they speak for. `name` is that of the strongest wording."""

    name: str
    reason: Reason
    weight: int
    evidence: str
    also: tuple[Reason, ...] = ()


@lru_cache(maxsize=4096)  # a text that is there twice is asked about twice
def words_of(key: str) -> Words | None:
    """What the words of a folded line say most strongly; None if they are no furniture's.

    Phrases that stand in a line add up, reason by reason.
    """
    text = key.casefold()
    bare = text.strip(" \t:*|>»›·•→←▶►▼") or text
    if bare[:1] in "([（【" and bare[-1:] in ")]）】":
        bare = bare[1:-1].strip()
    sums: dict[Reason, int] = {}
    strongest: dict[Reason, Wording] = {}
    for each in _applicable(text):
        match = each.pattern.fullmatch(bare) if each.whole else each.pattern.search(text)
        if not match or (each.name == "credit" and tells_picture(key)):
            continue
        best = strongest.get(each.reason)
        if best is None or each.weight > best.weight:
            strongest[each.reason] = each
        before = sums.get(each.reason, 0)
        sums[each.reason] = max(before, each.weight) if each.whole else before + each.weight
    whole = (
        said(key)
        or _tagged(key)
        or _captioned(key)
        or _filed(key)
        or appeal(key)
        or offers_letters(key)
        or _heads_related(key)
    )
    whole = whole or (button_row(key) if not sums else None)
    if whole and whole.weight > max(sums.values(), default=0):
        return Words(
            name=whole.formula.name,
            reason=whole.formula.reason,
            weight=whole.weight,
            evidence=whole.formula.evidence,
            also=tuple(other for other in sums if other != whole.formula.reason),
        )
    if not sums:
        return None
    reason = max(sums, key=lambda each: sums[each])
    if strongest[reason].name in _NEVER_ALONE:
        return None
    return Words(
        name=strongest[reason].name,
        reason=reason,
        weight=sums[reason],
        evidence=strongest[reason].evidence,
        also=tuple(other for other in sums if other != reason),
    )


_NEVER_ALONE = ("free-trial",)  # tells with others; alone it may be a title's
_LABELLED = re.compile(r"([^:：]{2,30})(?<!\d)[:：]\s*(?P<rest>[^:：]{2,160}[^.:：。])")
_MOST_TAGS = 14  # words
_LEADS = ("related", "lead-in")  # `You might also like: Wax`


def _tagged(key: str) -> Said | None:
    """What a line says that has the word for tags or for other texts before a colon, and no
    sentence behind it."""
    match = _LABELLED.fullmatch(key)
    if match is None or len(match["rest"].split()) > _MOST_TAGS:
        return None
    label = said(match[1])
    if label is None or label.formula.name not in (*_LEADS, "tags-word"):
        return None
    leads = label.formula.name in _LEADS
    formula = replace(label.formula, name="lead") if leads else label.formula
    return Said(formula=formula, weight=LIKELY + (3 if leads else 2))


_CAPTION = Formula(
    name="caption",
    reason="image-credit",
    weight=2 * SURE,
    evidence="tells what a picture shows and who took it",
    lines="",
)


def _captioned(key: str) -> Said | None:
    return Said(formula=_CAPTION, weight=_CAPTION.weight) if is_credit(key) else None


_RELATED = Formula(
    name="related",
    reason="related-links",
    weight=LIKELY + 1,
    evidence="is a heading over links to other pages",
    lines="",
)


def _heads_related(key: str) -> Said | None:
    return Said(formula=_RELATED, weight=_RELATED.weight) if heads_related(key) else None


# "Download PDF (1.2 MB)", "Get the annex (XLSX)", "Rapport annuel (PDF, 3,4 Mo)", "PDF 214 KB"
_FILE = r"(?:pdf|xlsx?|docx?|pptx?|csv|zip|epub|png|jpe?g|svg|mp3|ods|odt|json)"
_FILED = re.compile(
    rf"{_FILE}\W{{1,3}}[\d.,]+ ?[kmg][bo]"
    rf"|.{{0,80}}[(\[]\s?{_FILE}\s?[,;|·–-]?\s?(?:[\d.,]+ ?[kmg][bo])?\s?[)\]]"
    r"|.{1,80}[(\[,–-]\s?[\d.,]+ ?[kmg][bo]\s?[)\]]?"
    r"|(?:download|télécharger|descargar|baixar|descarregar|scarica|herunterladen|ladda ner|pobierz"
    rf"|stáhnout|скачать|indir|下载|下載)\W{{1,3}}(?:(?:the|le|la|el|o|il|de|as) )?{_FILE}",
    re.IGNORECASE,
)
_OFFERED = Formula(
    name="download",
    reason="navigation",
    weight=SURE,
    evidence="offers a file",
    lines="",
)
_MOST_FILED = 14  # words
_CLOSES_FILE = frozenset(")]bBoOfFxXsSvVpPgGtTnNcC34")  # what kinds and sizes end in


def _filed(key: str) -> Said | None:
    """What a line says that offers a file, by its kind or size."""
    hinted = key[-1:] in _CLOSES_FILE and len(key) <= _LONGEST_WHOLE
    offers = hinted and len(key.split()) <= _MOST_FILED and _FILED.fullmatch(key)
    return Said(formula=_OFFERED, weight=_OFFERED.weight) if offers else None


def _applicable(text: str) -> Iterable[Wording]:
    is_short = len(text) <= _LONGEST_WHOLE
    # hardly a line of a text has any phrase: one search says so for all of them
    if len(text) <= _LONGEST_READ and _ANY_PHRASE.search(text):
        return WORDINGS if is_short else _PHRASES
    return _WHOLES if is_short else ()


_WHOLES = tuple(each for each in WORDINGS if each.whole)
_PHRASES = tuple(each for each in WORDINGS if not each.whole)
_ANY_PHRASE = re.compile(
    # all of them begin where a word does, which is asked once
    r"\b(?=\w)(?:" + "|".join(each.pattern.pattern.removeprefix(r"\b") for each in _PHRASES) + ")"
)
