"""What recipes say of themselves in facts of a few words: how long it takes, how many it serves,
what it holds. A label and its fact stand in one line, or one under the other, in either order."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line

_Kind = Literal["time", "amount", "level", "content"]
_LONGEST = 60  # code points of a line of such a row
_FEWEST = 2  # facts of a row
_APART = 2  # lines that are no facts between two of a row: buttons

# labels as sites have them, without capitals and colons
_TIMES = """
    prep|prep time|preparation|preparation time|cook|cook time|cooking|cooking time|active time
    active|total|total time|hands-on time|inactive time|rest time|resting time|rest|chill time
    chilling time|marinating time|marinate time|bake time|baking time|bake|additional time|ready in
    proofing time|rising time|soaking time|cooling time|freeze time
    vorbereitung|vorbereitungszeit|vorbereitungsdauer|zubereitung|zubereitungszeit|arbeitszeit
    koch-/backzeit|kochzeit|backzeit|garzeit|gesamtzeit|ruhezeit|wartezeit|gehzeit|kühlzeit
    zubereitungsdauer|backdauer|gesamt
    préparation|temps de préparation|cuisson|temps de cuisson|repos|temps de repos|temps total
    durée totale|réfrigération|total
    preparación|tiempo de preparación|cocción|tiempo de cocción|tiempo total|reposo
    tiempo de reposo|elaboración|horneado
    preparazione|tempo di preparazione|cottura|tempo di cottura|riposo|tempo totale|lievitazione
    tempo di riposo
    preparo|tempo de preparo|tempo de preparação|tempo de cozimento|cozimento|tempo total
    tempo de forno|descanso
    voorbereiding|voorbereidingstijd|bereidingstijd|kooktijd|baktijd|oventijd|totale tijd|wachttijd
    förberedelse|förberedelser|tillagning|tillagningstid|total tid|tid|i ugn|arbejdstid
    tilberedningstid|tid i alt|hviletid|koketid|steketid|stegetid|bagetid|valmistusaika|paistoaika
    kypsennysaika|kokonaisaika
    czas przygotowania|czas gotowania|czas pieczenia|czas całkowity|łączny czas|przygotowanie
    gotowanie|pieczenie|příprava|doba přípravy|vaření|doba vaření|pečení|doba pečení|celkem
    celkový čas
    подготовка|время подготовки|приготовление|время приготовления|общее время|выпекание|выпечка
    час приготування|час підготовки|загальний час
    hazırlık|hazırlık süresi|hazırlama|hazırlama süresi|pişirme|pişirme süresi|toplam süre
    調理時間|準備時間|加熱時間|所要時間|合計時間|准备时间|烹饪时间|烹調時間|準備時間|总时间|用时
    準備時間|조리시간|조리 시간|준비시간|준비 시간|총 시간
    وقت التحضير|مدة التحضير|وقت الطهي|مدة الطهي|وقت الطبخ|الوقت الكلي|זמן הכנה|זמן בישול|זמן אפייה
"""
_AMOUNTS = """
    servings|serves|serving|yield|yields|makes|portions|serving size|number of servings
    portionen|portion|ergibt|für|anzahl|personen
    portions|personnes|parts|nombre de personnes|pour|quantité
    raciones|porciones|comensales|personas|rendimiento|para
    dosi|dosi per|porzioni|persone|per
    rendimento|porções|doses|porção
    porties|personen|aantal personen
    portioner|portion|antal|antal portioner|personer|annoksia|annosmäärä|porsjoner
    porcje|liczba porcji|porce|počet porcí|ilość porcji
    порции|порций|количество порций|кількість порцій|порції
    porsiyon|kaç kişilik|kişilik
    分量|人数|人分|份量|份数|几人份|분량|인분
    عدد الحصص|عدد الأشخاص|الحصص|מנות|מספר מנות
"""
_LEVELS = """
    difficulty|skill level|level|effort|cuisine|course|diet|cost|rating
    schwierigkeit|schwierigkeitsgrad|niveau|kosten|küche
    difficulté|coût|budget|cuisine
    dificultad|coste|cocina|difficoltà|costo|cucina|dificuldade|custo
    moeilijkheid|moeilijkheidsgraad|keuken|svårighetsgrad|sværhedsgrad|vaikeustaso
    trudność|poziom trudności|obtížnost|сложность|складність|кухня|zorluk|zorluk derecesi
    難易度|难度|難度|난이도|الصعوبة|רמת קושי
"""
_CONTENTS = """
    calories|kcal|energy|fat|total fat|saturated fat|saturates|trans fat|carbs|carbohydrates
    carbohydrate|total carbohydrate|sugar|sugars|total sugars|fiber|fibre|dietary fiber|protein
    salt|sodium|cholesterol|potassium|calcium|iron|vitamin c
    kalorien|brennwert|energie|fett|gesättigte fettsäuren|kohlenhydrate|zucker|ballaststoffe|eiweiß
    eiweiss|salz
    énergie|lipides|matières grasses|acides gras saturés|glucides|sucres|fibres|protéines|sel
    fibres alimentaires
    calorías|energía|grasas|grasas saturadas|hidratos de carbono|hidratos|carbohidratos|azúcares
    fibra|proteínas|sal|colesterol|sodio
    calorie|energia|grassi|grassi saturi|carboidrati|zuccheri|fibre|proteine|sale
    calorias|gorduras|gorduras saturadas|açúcares|açúcar|proteína|proteínas|sódio|fibras
    calorieën|vet|verzadigd vet|koolhydraten|suikers|vezels|eiwit|eiwitten|zout
    energi|kolhydrater|socker|kulhydrater|karbohydrater|hiilihydraatit|rasva|proteiini|suola
    kalorie|tłuszcz|tłuszcze|węglowodany|cukry|błonnik|białko|białka|sól|tuky|sacharidy|bílkoviny
    калории|калорийность|ккал|жиры|углеводы|белки|клетчатка|соль|калорійність|білки|вуглеводи
    kalori|yağ|karbonhidrat|lif|tuz
    カロリー|エネルギー|脂質|炭水化物|糖質|たんぱく質|タンパク質|食物繊維|塩分|食塩相当量
    热量|熱量|脂肪|碳水化合物|碳水|蛋白质|蛋白質|膳食纤维|钠|糖|칼로리|열량|지방|탄수화물|단백질|나트륨
    سعرات حرارية|السعرات الحرارية|دهون|كربوهيدرات|بروتين|ألياف|קלוריות|שומן|פחמימות|חלבון
"""


def _labels(table: str) -> frozenset[str]:
    return frozenset(each.strip() for line in table.split("\n") for each in line.split("|")) - {""}


_BY_KIND: tuple[tuple[_Kind, frozenset[str]], ...] = (
    ("time", _labels(_TIMES)),
    ("amount", _labels(_AMOUNTS)),
    ("level", _labels(_LEVELS)),
    ("content", _labels(_CONTENTS)),
)
# "20 mins", "1 hr 20 mins", "ca. 1 Std. 10 Min.", "1h30", "約20分", "35-40 min."
_UNIT = (
    r"(?:h|hrs?|hours?|m|mins?|minutes?|days?|std|stunden?|stdn|minuten?|tage?|heures?|jours?"
    r"|horas?|días?|minutos?|ore|ora|minuti|giorn[io]|dias?|uur|uren|dagen|tim|timmar|timer?|dager"
    r"|minuter|minutter|tuntia?|minuuttia|godz|godziny?|minut[ay]?|hod|hodiny?|час\w*|ч|мин\w*|хв"
    r"|годин\w*|saat|dk|dakika|時間|小时|小時|時|分鐘|分钟|分|시간|분|دقيقة|دقائق|ساعة|ساعات|דקות|שעות|שעה)"
)
_TIME = re.compile(
    rf"(?:[^\W\d]{{2,8}}\.? |[~≈約约])?(?:\d[\d.,/ ½¼¾–-]*\s?{_UNIT}\.?,?\s?(?:\d+$|und |et |y "
    rf"|e )?)"
    r"{1,3}(?: ?\+ ?.{2,20})?|[-–—]|½ .{1,8}",
    re.IGNORECASE,
)
# "8", "4 servings", "1 10-inch skillet", "4-6 Personen", "12 stuks"
_AMOUNT = re.compile(r"(?:[^\W\d]{1,8}\.? )?\d[\d.,/½¼¾–-]*(?:[\s-]?[^\s.,;:!?]+){0,4}")
_CONTENT = re.compile(
    r"[<~≈]?\s?\d[\d.,]*\s?(?:k?g|mg|µg|mcg|kcal|cal|kj|iu|%|г|мг|ккал|кдж|克|毫克|千卡|大卡|グラム|그램)?"
    r"(?:\s?/\s?\d[\d.,]*\s?(?:kcal|kj))?(?:\s?\(?\d{1,3}\s?%\)?)?",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"[^\W\d][^\d.!?;:]{1,30}|[€$£★☆●○•]{1,5}|\d ?/ ?\d")
# alone among such facts
_EASE = frozenset(
    """
    easy medium moderate hard challenging simpel einfach leicht mittel schwer facile facil fácil
    moyen moyenne difficile intermedia media difícil bassa bassissima molto médio média makkelijk
    gemiddeld moeilijk enkel medel svår let nem middel lett łatwe łatwy średni średnie trudne
    snadné střední těžké легко просто средне сложно легкий
    kolay orta zor 簡単 普通 难 简单 简易 쉬움
    보통
    """.split()  # noqa: SIM905 - a table of words reads better as text
)
_VALUES = {"time": _TIME, "amount": _AMOUNT, "level": _LEVEL, "content": _CONTENT}


@dataclass(frozen=True, slots=True)
class _Fact:
    """One fact: its first line, how many lines it takes, its label, whether it is of figures, and
    whether these stand above the label."""

    start: int
    size: int
    label: str
    sure: bool
    upside: bool = False


def work_facts(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of rows of such facts, two at least with different labels, one of them in figures;
    and what a row of contents is called, right over it. Rows with the same labels behind the last
    paragraph are of other works, which the site shows there."""
    rows = [row for row in _rows(lines) if _is_told(row)]
    last = max((i for i, line in enumerate(lines) if is_prose(line)), default=-1)
    times = Counter(label for row in rows for label in {fact.label for fact in row})
    own = (row for row in rows if row[0].start < last or _is_single(row, times))
    told = {i for row in own for i in _lines_of(lines, row)}
    return frozenset(told | _timed(lines, last))


_PAIRS, _TIMED_WORDS = 3, 3  # pairs of a row, words of a label in it


def _timed(lines: Sequence[Line], last: int) -> set[int]:
    """The lines of rows above the last paragraph in which each label of a few words has a time
    close under it, whatever they are called: of an exercise, a journey."""
    found: set[int] = set()
    row: list[int] = []
    i = 0
    while i < last:
        label, value = lines[i], lines[i + 1]
        pair = label.words <= _TIMED_WORDS and not any(char.isdigit() for char in label.text)
        pair = pair and value.before == 0 and bool(_TIME.fullmatch(value.text))
        if pair and (not row or (row[-1] == i - 1 and label.before == 0)):
            row += [i, i + 1]
            i += 2
            continue
        found |= set(row) if len(row) >= 2 * _PAIRS else set()
        row = [i, i + 1] if pair else []
        i += 2 if pair else 1
    return found | (set(row) if len(row) >= 2 * _PAIRS else set())


def _is_single(row: Sequence[_Fact], times: Mapping[str, int]) -> bool:
    return all(times[fact.label] == 1 for fact in row)


def _rows(lines: Sequence[Line]) -> Iterator[list[_Fact]]:
    """The rows of facts, with a button or two between them or none."""
    row: list[_Fact] = []
    at = 0
    while at < len(lines):
        upside = bool(row) and row[-1].upside and _end(row) == at
        fact = _fact(lines, at, upside=upside)
        if row and at - _end(row) > _APART:
            yield row
            row = []
        if fact is not None:
            row.append(fact)
        at += 1 if fact is None else fact.size
    yield row


def _end(row: Sequence[_Fact]) -> int:
    return row[-1].start + row[-1].size


def _is_told(row: Sequence[_Fact]) -> bool:
    return len({fact.label for fact in row}) >= _FEWEST and any(fact.sure for fact in row)


def _lines_of(lines: Sequence[Line], row: Sequence[_Fact]) -> Iterator[int]:
    """The lines of a row, and the name of a section right over it."""
    over = row[0].start - 1
    if over >= 0 and is_familiar(lines[over].text) and lines[over + 1].before == 0:
        yield over
    for fact in row:
        yield from range(fact.start, fact.start + fact.size)


def _fact(lines: Sequence[Line], i: int, *, upside: bool) -> _Fact | None:
    """The fact that begins at line `i`, if one does; `upside`: the one right above has its figures
    over its label."""
    line = lines[i]
    if len(line.text) > _LONGEST:
        return None
    kind = _kind(line.text)
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    if kind and (fact := _under(i, kind, line.text, below)):
        return fact
    over = bool(below) and bool(_CONTENT.fullmatch(line.text)) and _kind(below) == "content"
    # "Fat", "10g", "Carbs", "46g" has figures over labels too
    if over and (upside or not (i and _kind(lines[i - 1].text) == "content")):
        return _Fact(i, 2, below, sure=True, upside=True)
    if line.text.casefold() in _EASE:
        return _Fact(i, 1, line.text, sure=False)
    return _in_line(i, line.text)


def _under(i: int, kind: _Kind, label: str, value: str) -> _Fact | None:
    """The fact of a label with its value below."""
    known = not value or len(value) > _LONGEST or _kind(value) or not _VALUES[kind].fullmatch(value)
    return None if known else _Fact(i, 2, label, sure=kind != "level")


# "Prep Time: 20 mins", "Arbeitszeit ca. 20 Minuten", "Fett 12 g", "Serves 4"
_PARTS = re.compile(
    r"(?P<label>[^\d:：]{2,30}?)(?:\s?[:：]\s?|\s(?:ca\. ?)?(?=[\d~≈<]))(?P<value>\S.*)"
)


def _in_line(i: int, text: str) -> _Fact | None:
    """The fact that all of a line is, if it is one."""
    match = _PARTS.fullmatch(text)
    kind = _kind(match["label"]) if match else None
    if match is None or kind is None or not _VALUES[kind].fullmatch(match["value"]):
        return None
    return _Fact(i, 1, match["label"], sure=kind != "level")


@lru_cache(maxsize=2048)
def _kind(text: str) -> _Kind | None:
    """Of which kind a label is; None if it is none."""
    key = text.strip(" :：*\t").casefold()
    if len(key) > 30:
        return None
    return next((kind for kind, labels in _BY_KIND if key in labels), None)
