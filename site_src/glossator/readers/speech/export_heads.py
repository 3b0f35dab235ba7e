"""What programs that write down talk set over it: words it is about, and who speaks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.readers.clippings.cleaning import Cleaned
from glossator.readers.plain_lines import Line
from glossator.readers.speech.labels import Labels

_KEYWORDS = re.compile(
    r"(?:summary |conversation |main )?(?:key ?words|key ?phrases|topics(?: discussed)?)"
    r"|(?:zusammenfassung )?(?:schlüsselwörter|schlagwörter|stichw[oö]rte[r]?)"
    r"|mots[- ]cl(?:és|efs)(?: du résumé)?|(?:résumé )?mots[- ]cl(?:és|efs)"
    r"|(?:resumen )?palabras clave(?: del resumen)?|(?:resumo )?palavras[- ]chave(?: do resumo)?"
    r"|(?:riepilogo )?parole chiave|(?:samenvatting )?(?:trefwoorden|sleutelwoorden)"
    r"|słowa kluczowe|klíčová slova|nyckelord|nøkkelord|nøgleord|avainsanat|ключевые слова"
    r"|ключові слова|anahtar kelimeler|キーワード|关键词|關鍵詞|키워드",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*[,、，;]\s*")
_FEWEST, _LONGEST = 3, 5  # words or terms of such a list, words of a term
_TOLD = "lists what the talk is about, as programs that write it down do"


def without_export_head(cleaned: Cleaned, lines: Sequence[Line], labels: Labels) -> Cleaned:
    """`cleaned` without the list of keywords over the first turn, and the word for it; and a list
    of nothing but those who speak back among its lines, if it was taken for a title."""
    over = [line for line in lines if line.start < min(labels.at)]
    gone: dict[int, Line] = {}
    for line, below in pairwise(over):
        if _KEYWORDS.fullmatch(line.text.rstrip(":： ")) and _lists_terms(below):
            gone |= {line.start: line, below.start: below}
    known = {aside.span.start for aside in cleaned.set_aside}
    asides = [
        *cleaned.set_aside,
        *(
            SetAside(span=line.span, reason="tags", evidence=_TOLD)
            for line in gone.values()
            if line.start not in known
        ),
    ]
    names = {speaker.name.casefold() for speaker in labels.speakers}
    cast = {line.start: line for line in over if _names_all(line, names)}
    back = [
        cast[field.span.start]
        for field in cleaned.fields
        if field.name == "title" and field.span.start in cast
    ]
    lost = {*gone, *(line.start for line in back)}
    kept = [line for line in cleaned.lines if line.start not in gone]
    return replace(
        cleaned,
        lines=tuple(sorted((*kept, *back), key=lambda line: line.start)),
        fields=tuple(field for field in cleaned.fields if field.span.start not in lost),
        set_aside=tuple(sorted(asides, key=lambda aside: aside.span)),
    )


def _lists_terms(line: Line) -> bool:
    terms = _COMMA.split(line.text)
    return len(terms) >= _FEWEST and all(0 < len(t.split()) <= _LONGEST for t in terms)


def _names_all(line: Line, names: set[str]) -> bool:
    """Whether a line is nothing but names of those who speak, two at least."""
    said = [name.casefold() for name in _COMMA.split(line.text)]
    return len(said) > 1 and all(name in names for name in said)
