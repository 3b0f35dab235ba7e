"""Who wrote a text that names nobody above it: in the box on the author behind it, or as the one
whose name the licence asks for."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.signatures import AUTHORS, is_short_name
from glossator.readers.clippings.statement import Statement, field_of
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

# "About the author", alone over a name
_LABEL = re.compile(
    r"(?:about|meet) the author|written by|(?:post|article|story|text) (?:author|by)"
    r"|über (?:den autor|die autorin)|(?:geschrieben|verfasst) von|à propos de l['’]aut(?:eur|rice)"
    r"|écrit par|(?:sobre|acerca de) (?:el autor|la autora|o autor|a autora)|escrito por"
    r"|(?:sull['’]|l['’])aut(?:ore|rice)|scritto da|over de (?:auteur|schrijver)|geschreven door"
    r"|o (?:autorze|autorce)|об авторе|про автора|om (?:författaren|forfatteren)|yazar hakkında"
    r"|(?:この)?記事を書いた人|この記事の(?:著者|執筆者|筆者|ライター)|(?:著者|筆者|執筆者|ライター)(?:紹介|について|プロフィール)"
    r"|(?:关于|關於)作者|作者(?:简介|簡介|介绍)|글쓴이(?: 소개)?|عن الكاتب",
    re.IGNORECASE,
)
_LABELLED = Guess(
    evidence="a name behind the text, under the word for who wrote it", confidence=0.7
)
# "© 2014–2023 Ada Lind. Text is CC BY-SA 4.0."
_LICENSED = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)\d\d|\d\d|now"
    r"|present))?,?\s+)?(?:by\s+)?(?P<name>[^\d.,|·•–—;:()]{4,40}?)\s*[.,|·•–—;:(]"
    r"(?=.*\bCC[ -]BY\b)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:foundation|project|team|contributors?|media|press|group|labs?|institute?|university"
    r"|society|association|network|library|archive|museum|news|journal|community|company|studios?"
    r"|collective|partners|publishing|verlag|stiftung|verein|redaktion|fondation|fundación"
    r"|fondazione|all rights?|creative commons)\b",
    re.IGNORECASE,
)
_OWNS = Guess(evidence="owns the text, whose licence asks for the author's name", confidence=0.6)
# "Posted by Ada Lind at 7:48 PM", as blogs sign a post below it
_POSTED = re.compile(
    r"(?:posted by|publicad[oa] por|publié par|eingestellt von|gepostet von|pubblicato da"
    r"|gepost door|inlagt av|lagt inn av|opslået af|lähettänyt|autor:|přidal\(a\)|bejegyezte:"
    r"|yayınlayan|автор:|投稿者)\s(?P<name>\D{3,40}?)"
    r"\s(?:at|en|em|um|à|à\(s\)|a|op|kl\.?|o|v|klo|dátum:|на|時刻:)\s"
    r"[0-2]?\d[:.h][0-5]\d(?: ?[ap]\.?m\.?)?\b.{0,40}",
    re.IGNORECASE,
)
_SIGNED = Guess(evidence="who posted it and at what time, right behind the text", confidence=0.8)
_FOOT = 6  # lines


def named_behind(
    lines: Sequence[Line], end: int, verdicts: Mapping[int, Verdict]
) -> dict[int, Statement]:
    """The one line among what the site sets behind `end`, where the text ends, that names its
    author: right under the word for authors, else whose the text is under a licence by name. The
    line stays set aside."""
    for i in range(end + 1, len(lines)):
        label = lines[i - 1].text.rstrip(":： ")
        under = lines[i].before == 0 and (_LABEL.fullmatch(label) or AUTHORS.fullmatch(label))
        if under and i in verdicts and (is_name(lines[i].text) or is_short_name(lines[i].text)):
            return {i: _named(lines[i], lines[i].text, verdicts[i], _LABELLED)}
    for i in range(end, min(end + _FOOT, len(lines))):
        match = _POSTED.fullmatch(lines[i].text) if i in verdicts else None
        if match and (is_name(match["name"]) or is_short_name(match["name"])):
            return {i: _named(lines[i], match["name"], verdicts[i], _SIGNED)}
    for i in range(max(end, len(lines) - _FOOT), len(lines)):
        match = _LICENSED.match(lines[i].text) if i in verdicts else None
        if match and is_name(match["name"]) and not _NOBODY.search(match["name"]):
            return {i: _named(lines[i], match["name"], verdicts[i], _OWNS)}
    return {}


def _named(line: Line, name: str, verdict: Verdict, guess: Guess) -> Statement:
    said = field_of("author", name, Span(line.end, line.end), guess)
    aside = SetAside(span=line.span, reason=verdict.reason, evidence=verdict.evidence)
    return Statement(fields=said.fields, asides=(aside,), markup=())
