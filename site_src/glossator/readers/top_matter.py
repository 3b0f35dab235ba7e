"""What stands over a clipped text: title, byline, date, standfirst; and what repeats them."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.model import Reason
from glossator.readers.furniture import Verdict
from glossator.readers.plain_lines import Line

_TOP = 14  # lines in which a title, byline and date are looked for
_LONGEST_TITLE = 30  # words
_BODY_LINE = 25  # words from which a line with a closed sentence is the text itself
_LONGEST_STANDFIRST = 45  # words

_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|written by|words by|text:|autor(?:in)?:|author:|auteur ?:|作者[:：]|بقلم:?)"
    r"[ :]*(?P<name>\S.{1,60})",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-ZÀ-ÞŁŚŻ][\w'’.-]*)(?: (?:[A-ZÀ-ÞŁŚŻ][\w'’.-]*|de|van|von|der|del|la|bin|al)){1,3}")
_SOURCE_LINE = re.compile(
    r"(?:source|quelle|fuente|fonte|bron|来源|المصدر) ?[:：] ?(?P<what>\S.{1,200})", re.IGNORECASE
)
_VIA = re.compile(r"(?:via|originally (?:published|appeared) (?:on|in|at)) ?:? (?P<what>\S.{1,80})", re.IGNORECASE)
_READING_TIME = re.compile(
    r"(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura) ?:? ?)?\d+ ?-? ?"
    r"(?:min(?:ute)?s?|minuten|minutos|分钟|دقائق)\.?(?:[ -](?:read|lesezeit|de lecture|de lectura|阅读))?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero gennaio janeiro januari يناير",
            "february feb februar février fevrier febrero febbraio fevereiro februari فبراير",
            "march mar märz mars marzo março maart مارس",
            "april apr avril abril aprile أبريل",
            "may mai mayo maggio maio mei مايو",
            "june jun juni juin junio giugno junho يونيو",
            "july jul juli juillet julio luglio julho يوليو",
            "august aug août aout agosto augustus أغسطس",
            "september sep sept septembre septiembre settembre setembro سبتمبر",
            "october oct oktober octobre octubre ottobre outubro أكتوبر",
            "november nov novembre noviembre novembro نوفمبر",
            "december dec dezember décembre decembre diciembre dicembre dezembro ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}
_DATE_PREFIX = (
    r"(?:(?:published|posted|updated|veröffentlicht|publié|publicado|stand|date|datum|发布时间|نشر)"
    r"(?: (?:on|am|le|el|em))?:? ?)?(?:[^\W\d]+day,? |\w+tag,? |lundi |mardi |mercredi |jeudi "
    r"|vendredi |samedi |dimanche )?(?:den |le |el )?"
)
_DATES = tuple(
    re.compile(_DATE_PREFIX + shape + r"(?:,? (?:at |um |à )?\d{1,2}[:.h]\d{2}.{0,12})?", re.IGNORECASE)
    for shape in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de |of )?(?P<name>[^\W\d]+)\.?,? (?:de )?(?P<year>\d{4})",
        r"(?P<name>[^\W\d]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
    )
)
# A picture's words tell what it shows; a title does not.
_SHOWS = re.compile(
    r"\b(?:showing|depicting|featuring|illustration of|photo of|picture of|image of|portrait of"
    r"|symbolbild|zeigt|montrant|représentant|mostrando)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TopMatter:
    """Lines over a text, by index: `fields` name what they state and its value; `asides` what only
    repeats or describes it. `title` is the index of the title, -1 for none."""

    title: int = -1
    fields: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    asides: Mapping[int, Verdict] = field(default_factory=dict)


def top_matter(lines: Sequence[Line], furniture: Mapping[int, Verdict], end: int) -> TopMatter:
    """Title, byline, date and standfirst among the first of `lines[:end]`."""
    top = [i for i in range(min(end, _TOP)) if i not in furniture]
    body = next((i for i in top if _is_body(lines[i])), min(end, _TOP))
    above = [i for i in top if i < body]
    title = _title(lines, above)
    if title < 0:
        return TopMatter()
    fields: dict[int, tuple[str, str]] = {title: ("title", lines[title].text)}
    asides: dict[int, Verdict] = {}
    for i in above:
        if i < title:
            asides[i] = _verdict("image-credit", "describes a picture over the title")
        elif i > title and lines[i].folded == lines[title].folded:
            asides[i] = _verdict("repeated-title", "says the title again")
    last = max(asides, default=title)
    for i in above:
        if i > title and i not in asides:
            if stated := _stated(lines, i, above, furniture, max(title, last)):
                if stated[0] == "author" and stated in fields.values():
                    asides[i] = _verdict("repeated-byline", "says the author's name again")
                else:
                    fields[i] = stated
    standfirst = _standfirst(lines, furniture, fields, asides, title, end)
    if standfirst >= 0:
        fields[standfirst] = ("subtitle", lines[standfirst].text)
    return TopMatter(title=title, fields=fields, asides=asides)


def source_line(line: Line) -> str:
    """What a line behind a text names as its source; "" for any other line."""
    match = _SOURCE_LINE.fullmatch(line.text)
    return match["what"].strip() if match and line.words <= 30 else ""


def iso_date(text: str) -> str:
    """A date in words or figures of common languages as YYYY-MM-DD; "" for anything else."""
    for pattern in _DATES:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = match.groupdict()
        name = (parts.get("name") or "").casefold()
        month = int(parts["month"]) if parts.get("month") else _MONTHS.get(name, 0)
        day, year = int(parts["day"]), int(parts["year"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return f"{year:04}-{month:02}-{day:02}"
    return ""


def _is_body(line: Line) -> bool:
    return line.words >= _BODY_LINE and line.ends_sentence


def _verdict(reason: Reason, evidence: str) -> Verdict:
    return Verdict(reason=reason, evidence=evidence, strength=1.0)


def _title(lines: Sequence[Line], above: Sequence[int]) -> int:
    """The first line that can be a title: one said twice before any other; and not the words of a
    picture when a line that shares them follows."""
    fitting = [i for i in above if _can_be_title(lines[i])]
    said = [lines[i].folded for i in fitting]
    for i in fitting:
        if said.count(lines[i].folded) > 1 and lines[i].words > 2:
            return i
    if len(fitting) > 1 and _SHOWS.search(lines[fitting[0]].text):
        first = set(lines[fitting[0]].folded.casefold().split())
        second = set(lines[fitting[1]].folded.casefold().split())
        if len(first & second) * 2 >= len(second):
            return fitting[1]
    return fitting[0] if fitting else -1


def _can_be_title(line: Line) -> bool:
    closed = line.ends_sentence and not line.text.endswith(("?", "!", "？", "！", "…"))
    return (
        1 <= line.words <= _LONGEST_TITLE
        and not closed
        and not line.text.endswith((":", "：", ",", ";"))
        and line.text[:1] not in "•-*–—>|#"
        and not iso_date(line.text)
        and any(char.isalpha() for char in line.text)
    )


def _stated(
    lines: Sequence[Line],
    i: int,
    above: Collection[int],
    furniture: Mapping[int, Verdict],
    title: int,
) -> tuple[str, str] | None:
    """The field and value a line states, if it states one."""
    text = lines[i].text
    if date := iso_date(text):
        return "published", date
    if _READING_TIME.fullmatch(text):
        return "reading-time", text
    if match := _BYLINE.fullmatch(text):
        name = re.split(r"\s*[|•·,]\s*|\s+[–—-]\s+", match["name"])[0].strip()
        if _NAME.fullmatch(name) or not name.isascii():
            return "author", name
    if match := _VIA.fullmatch(text):
        return "via", match["what"].strip()
    if _NAME.fullmatch(text) and lines[i].words <= 4:
        again = sum(lines[j].folded == lines[i].folded for j in above)
        after = lines[i + 1] if i + 1 < len(lines) else None
        dated = after is not None and (
            bool(iso_date(after.text))
            or bool(_READING_TIME.fullmatch(after.text))
            or (i + 1 in furniture and furniture[i + 1].reason == "counter")
        )
        if again > 1 or dated:
            return "author", text
    return None


def _standfirst(
    lines: Sequence[Line],
    furniture: Mapping[int, Verdict],
    fields: Mapping[int, tuple[str, str]],
    asides: Mapping[int, Verdict],
    title: int,
    end: int,
) -> int:
    """The index of the standfirst: one sentence between title and text, with the picture's credit
    right before it, or the byline or date right behind it. -1 if there is none."""
    i = title + 1
    while i < end and (i in furniture or i in fields or i in asides):
        i += 1
    if i + 1 >= end:
        return -1
    line = lines[i]
    one_sentence = line.ends_sentence and not re.search(r"[.!?…] +[A-ZÀ-Þ]", line.text)
    if not (one_sentence and 6 <= line.words <= _LONGEST_STANDFIRST):
        return -1
    credited = i - 1 in furniture and furniture[i - 1].reason == "image-credit"
    following = i + 1
    bylined = fields.get(following, ("", ""))[0] in ("author", "published")
    return i if credited or bylined else -1
