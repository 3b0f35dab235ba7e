"""Boxes of facts beside an article, as encyclopedias of fans have them, copied line by line: a
label, and under it what it says."""

import re
from collections import Counter
from collections.abc import Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

_FEWEST, _SURE = 4, 2  # labels in a box, and of them such as hardly head anything else
_SHORT = 10  # words of a line in it
_PARAGRAPH = 15  # words of the paragraph it stands beside
_LEAD = 3  # lines over the first known label that are the box's too
_REST = 4  # lines under the last

# "Born", "First seen", "Species": what is told of people, of somebody in a story, of a work
_FACT = re.compile(
    r"(?:born|died|birth ?(?:name|place|date)|date of (?:birth|death)|place of (?:birth|death)"
    r"|occupations?|nationality|spouses?(?:\(s\))?|relatives|siblings|residence|species"
    r"|affiliations?(?:\(s\))?|alias(?:es)?|also known as|(?:portrayed|played|voiced) by"
    r"|(?:first|last|latest) (?:appearance|seen|appeared)|hair colou?r|eye colou?r|years active"
    r"|known for|alma mater|developers?(?:\(s\))?|publishers?(?:\(s\))?|platforms?(?:\(s\))?"
    r"|composers?(?:\(s\))?|designers?(?:\(s\))?"
    # German, Dutch, the North
    r"|geboren|gestorben|geburtsort|geburtsdatum|spezies|zugehörigkeit|(?:erster|letzter) auftritt"
    r"|gespielt von|dargestellt von|synchronsprecher(?:in)?|augenfarbe|haarfarbe"
    r"|staatsangehörigkeit"
    r"|overleden|geboorteplaats|beroep|geslacht|eerste verschijning|gespeeld door"
    r"|född|död|yrke|födelseort|första framträdande|spelas av|født|yrke|erhverv|spilt av|spillet af"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|naissance|décès|profession|espèce|(?:première|dernière) apparition|interprété(?:e)? par"
    r"|joué(?:e)? par|conjoint(?:e|\(e\))?|nationalité|nom complet|cheveux|yeux"
    r"|nacimiento|fallecimiento|ocupación|especie|afiliación|(?:primera|última) aparición"
    r"|interpretad[oa] por|cónyuge|nacionalidad|color de (?:ojos|pelo|cabello)"
    r"|nascimento|falecimento|ocupação|espécie|afiliação|(?:primeira|última) aparição"
    r"|nacionalidade|cor dos olhos|cor do cabelo"
    r"|nascita|professione|specie|affiliazione|(?:prima|ultima) apparizione|interpretat[oa] da"
    r"|nazionalità|coniuge|născut|decedat|ocupație|specie"
    # Polish, Czech, Turkish, Hungarian
    r"|data urodzenia|data śmierci|zawód|gatunek|przynależność|pierwsz[ey] (?:występ|pojawienie)"
    r"|kolor (?:oczu|włosów)|odtwórca|narození|povolání|první výskyt|národnost"
    r"|doğum (?:tarihi|yeri)|meslek|ilk görünüş|canlandıran|született|foglalkozás|első megjelenés"
    # Russian, Ukrainian, Greek
    r"|дата рождения|место рождения|дата смерти|род занятий|профессия|принадлежность"
    r"|(?:первое|последнее) появление|роль исполня(?:ет|л|ла)|цвет (?:глаз|волос)|гражданство"
    r"|дата народження|місце народження|рід занять|перша поява|колір (?:очей|волосся)"
    r"|γέννηση|θάνατος|επάγγελμα|πρώτη εμφάνιση"
    # Japanese, Korean, Chinese, Arabic, Hebrew
    r"|誕生日|生年月日|性別|身長|血液型|出身地|種族|声優|初登場"
    r"|生日|出生日期|性别|职业|職業|种族|首次登场|首次登場"
    r"|配音员|국적|생일|성별|직업|종족|성우|첫 등장|출생|사망"
    r"|تاريخ الميلاد|مكان الميلاد|المهنة|الجنسية|أول ظهور"
    r"|תאריך לידה|מקום לידה|עיסוק|הופעה ראשונה)",
    re.IGNORECASE,
)
# labels too, and headings and words of menus as often
_MAYBE = re.compile(
    r"(?:status|home|gender|sex|race|family|children|parents?|height|age|title|genre|release[sd]?"
    r"|created by|country|region|location|built|owner|appears in|portrayal|occupation|weight"
    r"|beruf|geschlecht|familie|kinder|eltern|größe|herkunft|alter|wohnort|verheiratet mit"
    r"|sexe|famille|taille|enfants|statut|sexo|género|familia|altura|hijos|estado|residencia"
    r"|gênero|família|filhos|sesso|famiglia|altezza|figli|residenza|stato|płeć|rasa|rodzina|wzrost"
    r"|pohlaví|rodina|výška|вид|раса|пол|семья|рост|статус|дети|возраст|年齢|所属|家族|別名|職業"
    r"|年龄|身高|所属|国籍|别名|나이|소속|배우|가족)",
    re.IGNORECASE,
)


def fact_box(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of the first such box, what it begins with and its last fact among them: short
    lines over a paragraph, four at least of which are labels, each its own, with something under
    each."""
    start = 0
    for end in range(len(lines) + 1):
        if end < len(lines) and _is_short(lines[end]):
            continue
        if end < len(lines) and lines[end].words >= _PARAGRAPH:
            found = _box(lines, range(start, end))
            if found:
                return found
        start = end + 1
    return frozenset()


def _is_short(line: Line) -> bool:
    return line.words <= _SHORT and not is_prose(line) and "\t" not in line.text


def _box(lines: Sequence[Line], run: range) -> frozenset[int]:
    sure = [i for i in run if _FACT.fullmatch(lines[i].text.rstrip(":： "))]
    maybe = [i for i in run if _MAYBE.fullmatch(lines[i].text.rstrip(":： "))]
    labels = sorted({*sure, *maybe})
    if len(sure) < _SURE or len(labels) < _FEWEST:
        return frozenset()
    # a label that comes again, or that another follows, is of a menu or a table
    times = Counter(lines[i].key.casefold() for i in labels)
    answered = sum(i + 1 in run and i + 1 not in labels for i in labels)
    if max(times.values()) > 1 or answered < len(labels) - 1:
        return frozenset()
    near = [i for i in labels if i >= sure[0] - 2 * _LEAD]
    first = min(near)
    for _ in range(_LEAD):
        if first - 1 not in run or not _may_lead(lines, first - 1):
            break
        first -= 1
    last = max(labels)
    end = run.stop if run.stop - last <= _REST + 1 else last + 2
    return frozenset(range(first, end))


def _may_lead(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` can be a label or a name of a part, and is no site's, nor said elsewhere."""
    said = words_of(lines[i].key)
    again = sum(each.key == lines[i].key for each in lines) > 1
    return not again and (said is None or said.weight < LIKELY)
