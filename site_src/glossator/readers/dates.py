"""Dates as people write them over a text, in several languages, as ISO dates."""

import re
from collections.abc import Iterator

from glossator.patterns import late

_MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января янв "
    "ocak oca"
    " stycznia sty ledna leden tammikuuta يناير ינואר ιανουαρίου ιαν január ianuarie січня"
    " كانون_الثاني جانفي януари januára gener जनवरी"
    " styczeń январь січень tammikuu ιανουάριος",
    "february feb februar feber février févr febrero febbraio fevereiro fev februari февраля фев"
    " şubat şub lutego lut února únor helmikuuta φεβρουαρίου φεβ február februarie"
    " лютого فبراير פברואר"
    " شباط فيفري февруари februára febrer फ़रवरी फरवरी"
    " luty февраль лютий helmikuu φεβρουάριος",
    "march mar märz mrz mars marzo março maart mrt marts марта мар mart marca března březen"
    " maaliskuuta μαρτίου μαρ március martie березня maret مارس מרץ"
    " آذار marca març मार्च"
    " marzec март березень maaliskuu μάρτιος",
    "april apr avril avr abril abr aprile апреля апр nisan nis kwietnia kwi dubna"
    " duben huhtikuuta απριλίου απρ április aprilie квітня"
    " أبريل ابريل אפריל"
    " نيسان أفريل apríla"
    " kwiecień апрель квітень huhtikuu απρίλιος",
    "may mai mayo maggio mag maio mei maj maja мая май mayıs května květen toukokuuta"
    " μαΐου μαίου május травня مايو מאי"
    " أيار mája maig मई"
    " травень toukokuu μάιος",
    "june jun juni juin junio giugno giu junho июня июн haziran haz czerwca cze června červen"
    " kesäkuuta ιουνίου június iunie червня يونيو يونيه יוני"
    " حزيران جوان júna juny जून"
    " czerwiec июнь червень kesäkuu ιούνιος",
    "july jul juli juillet juil julio luglio lug julho июля июл temmuz tem lipca lip července"
    " červenec heinäkuuta ιουλίου július iulie липня يوليو يوليه יולי"
    " تموز جويلية júla juliol जुलाई"
    " lipiec июль липень heinäkuu ιούλιος",
    "august aug août aout agosto ago augustus augusti августа авг ağustos ağu sierpnia sie srpna"
    " srpen elokuuta αυγούστου augusztus серпня agustus أغسطس اغسطس אוגוסט"
    " آب أوت agost अगस्त"
    " sierpień август серпень elokuu αύγουστος",
    "september sep sept septembre septiembre settembre set setembro сентября сен eylül eyl"
    " września wrz září syyskuuta σεπτεμβρίου szeptember septembrie вересня سبتمبر ספטמבר"
    " أيلول septembra setembre सितंबर"
    " wrzesień сентябрь вересень syyskuu σεπτέμβριος",
    "october oct oktober okt octobre octubre ottobre ott outubro out октября окт ekim eki"
    " października paź října říjen lokakuuta οκτωβρίου október octombrie жовтня أكتوبر"
    " اكتوبر אוקטובר"
    " تشرين_الأول októbra d'octubre अक्टूबर"
    " październik октябрь жовтень lokakuu οκτώβριος",
    "november nov novembre noviembre novembro ноября ноя kasım kas listopada lis listopadu listopad"
    " marraskuuta νοεμβρίου noiembrie نوفمبر נובמבר"
    " تشرين_الثاني novembra नवंबर"
    " ноябрь marraskuu νοέμβριος",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек aralık ara"
    " grudnia gru prosince prosinec joulukuuta δεκεμβρίου decembrie грудня desember ديسمبر דצמבר"
    " كانون_الأول decembra desembre दिसंबर"
    " grudzień декабрь грудень joulukuu δεκέμβριος",
)
# a name of two words has `_` between them above
MONTHS = {
    name.replace("_", " "): n for n, names in enumerate(_MONTH_NAMES, 1) for name in names.split()
}
_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
MONTH = rf"(?:{_NAME})"
WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì"
    r"|giovedì|venerdì"
    r"|sabato|domenica|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
    r"|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда"
    r"|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
    r"|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|يوم \w+"
    r"|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)"
)
_TIME = (
    r"(?:,?\s*(?:[-–—|·•]\s*)?(?:at|um|à|a las|alle|ore|às|om"
    r"|kl\.|klo|в|о|saat|godz\.|الساعة"
    r"|오전|오후|上午|下午|午前|午後)?\s*\d{1,2}(?:(?:[:.h]| h )\d{2})?(?:[:.]\d{2})?"
    r"\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s*\(?(?:[a-z]{2,4}|utc[+-]\d+|gmt[+-]\d+|[+-]\d{4})\)?)?(?:\s*\([^()]{2,20}\))?"
    r"(?:\s+[a-z]+(?: standard| daylight| summer)? time)?)"
)
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?"
_SHAPES = tuple(
    late(
        rf"(?:{WEEKDAY}\.?[,،]?\s+(?:den\s+|le\s+|el\s+)?|den\s+|le\s+|el\s+|the\s+)?{shape}",
        re.IGNORECASE,
    )
    for shape in (
        rf"{_YEAR}(?:[-/.]|\.\s)(?P<month>\d{{1,2}})(?:[-/.]|\.\s)(?P<day>\d{{1,2}})\.?(?:t\d{{2}}:\d{{2}}\S*|{_TIME})?",
        rf"{_YEAR}\s?[年년]\s?(?P<mo"
        rf"nth>\d{{1,2}})\s?[月월](?:\s?(?P<day>\d{{1,2}})\s?[日일])?(?:\s?\(\w\))?"
        rf"(?:\s*(?:오전|오후|午前|午後)?\s*\d{{1,2}}[:時시]\s?\d{{2}}[分분]?(?::\d{{2}})?)?",
        rf"{_DAY}\s*(?:de\s+|of\s+)?(?P<name>{_NAME})(?:\.?,?\s+|\.)(?:de\s+|del\s+)?{_YEAR}"
        rf"(?:\s?г\.?| ?r\.|\.)?,?{_TIME}?",
        rf"(?P<name>{_NAME})\.?\s+{_DAY},?\s+{_YEAR}{_TIME}?",
        rf"(?P<name>{_NAME})\.?,?\s+(?:de\s+)?{_YEAR}",
        rf"(?P<one>\d{{1,2}})(?P<mark>[./-]) ?(?P<two>\d{{1,2}})\.?(?P=mark) ?{_YEAR}{_TIME}?",
    )
)
# every shape has one: most lines are refused by this alone
_WITH_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def iso_date(text: str, *, day_first: bool | None = None) -> str:
    """The date `text` is, as `YYYY-MM-DD` or as much of it as is certain; empty if it is none.

    In `03/05/2024` day and month may be meant either way: unless it is known which comes first,
    only the year is certain. With dots the day comes first.
    """
    if not _WITH_YEAR.search(text):
        return ""
    text = _HOUR_FIRST.sub("", " ".join(text.split()), count=1)
    for shape in _SHAPES:
        match = shape.fullmatch(text)
        if match:
            return _iso(match.groupdict(), day_first)
    return ""


def dates_in(text: str) -> Iterator[tuple[int, int, str]]:
    """The dates in `text`, from left to right: where each begins and ends, and what it is, as
    `iso_date` tells it."""
    at = 0
    while _WITH_YEAR.search(text, at):
        found = [
            match
            for shape in _SHAPES
            for match in shape.finditer(text, at)
            if not _CUT.search(text[max(match.start() - 1, 0) : match.start() + 1])
            and _iso(match.groupdict(), None)
        ]
        if not found:
            return
        match = min(found, key=lambda match: (match.start(), -match.end()))
        yield match.start(), match.end(), _iso(match.groupdict(), None)
        at = match.end()


_CUT = re.compile(r"[\d./-]\d")  # where a date begins that is not all of one


# "11:42 PM, Tue Oct 8, 2024"
_HOUR_FIRST = re.compile(
    r"^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?:,| [·|–-])? ", re.I
)


def is_day_of_month(text: str) -> bool:
    """Whether `text` begins with a day and a month: `3. Oktober`, which is no third item."""
    return bool(_DAY_OF_MONTH.match(text))


_DAY_OF_MONTH = late(rf"\d{{1,2}}\.?\s+(?:{_NAME})\b", re.IGNORECASE)


def _iso(parts: dict[str, str | None], day_first: bool | None) -> str:
    year, day = parts["year"], int(parts.get("day") or 0)
    month = int(parts.get("month") or 0) or MONTHS.get((parts.get("name") or "").casefold(), 0)
    one, two = int(parts.get("one") or 0), int(parts.get("two") or 0)
    if one:
        if parts["mark"] == "." or one > 12:
            day, month = one, two
        elif two > 12:
            month, day = one, two
        elif one == two:
            day = month = one
        elif day_first is not None:
            day, month = (one, two) if day_first else (two, one)
        elif one and two:
            return year or ""
    if not 1 <= month <= 12 or not 0 <= day <= _LAST_DAYS[month - 1]:
        return ""
    return f"{year}-{month:02}" + (f"-{day:02}" if day else "")


# "12 oktober 2024 t/m 9 maart 2025", "March 2, 1931 – January 6, 2024", "3 May to 14 June 2025"
_FROM_TO = re.compile(
    r"\s*[–—~～]\s*|\s+-\s+|\s*から\s*|\s+(?:to|until|till|through|t/m|tot(?: en met)?|bis(?: zum)?"
    r"|au|al|fino al|até|a|ao|do|по|до|till och med|til og med|til)\s+",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(
    r"^(?:from|von|vom|du|dal|del|desde el|de|od|с|van|fra|från)\s+",
    re.IGNORECASE,
)


def is_span_of_days(text: str) -> bool:
    """Whether `text` is two days and what stands between them: how long somebody lived, or an
    exhibition is open."""
    if len(text) > _LONGEST_SPAN or not _WITH_YEAR.search(text):
        return False
    bare = _BEFORE_DAY.sub("", text.strip())
    for gap in _FROM_TO.finditer(bare):
        first, second = bare[: gap.start()].strip(), bare[gap.end() :].strip()
        dated = iso_date(second)
        if dated and (iso_date(first) or iso_date(f"{first} {dated[:4]}")):
            return True
    return False


_LONGEST_SPAN = 80  # code points
