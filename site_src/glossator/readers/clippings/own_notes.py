"""What a text says of itself behind its end: that names are changed, who paid for it, that nobody
has an interest in it."""

import re

from glossator.readers.plain_lines import Line

_WORDS = 40
# "*Names have been changed"
_NAME_CHANGED = re.compile(
    r"\bnames? (?:has been |have been )?changed"
    r"|\bnamen? (?:von der redaktion |wurden? )?geändert"
    r"|\b(?:pré)?noms? (?:a|ont) été (?:modifié|changé)"
    r"|\bnombres? (?:ha|han) sido (?:cambiad|modificad)"
    r"|\bnomi? (?:è|sono) (?:di fantasia|stat[oi] cambiat)|\bnomes? fictícios?"
    r"|化名|仮名|가명|اسم مستعار"
)
# "The authors declare no conflicts of interest", "This work was supported by …"
_DECLARED = re.compile(
    r"\b(?:declares?|reports?|has|have) (?:that )?(?:they have |there (?:is|are) )?no (?:known )?"
    r"(?:potential )?(?:conflicts?|competing|financial)"
    r"|\b(?:research|study|work|project) (?:was|is|has been|received)(?: \w+){0,2} (?:funded"
    r"|supported"
    r"|financed|external funding|no external funding|funding)"
    r"|keine?n? interessenkonflikte?\b|kein interessenkonflikt\b"
    r"|\b(?:aucun|pas de) (?:conflit|lien) d['’]intérêts?|\b(?:ningún|no (?:tener|tienen"
    r"|existe\w*|hay)) "
    r"(?:\w+ )?conflictos? de inter|\b(?:nessun|non (?:avere|hanno)) conflitt[oi] di interess"
    r"|\b(?:não (?:haver|há|ter|possu\w+)|nenhum) conflitos? de interesse"
    r"|\bgeen belangen(?:conflict|verstrengeling)|\bbrak konfliktu interesów"
    r"|\binga (?:intresse)?konflikter|об отсутствии конфликта интересов|конфликта интересов нет"
    r"|利益相反(?:は|に)|(?:不存在|无)利益冲突|이해\s?상충",
)


def is_own_note(line: Line) -> bool:
    """Whether a line is such a note of the text's own."""
    if line.words > _WORDS:
        return False
    key = line.key.casefold()
    short = line.words <= _WORDS // 2
    return bool((short and _NAME_CHANGED.search(key)) or _DECLARED.search(key))
