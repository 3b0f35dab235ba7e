"""Companies that publish what they write: their names, told by the legal form at one end."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.model.trees import Guess
from glossator.readers.clippings.signatures import whole_line
from glossator.readers.clippings.statement import Statement
from glossator.readers.plain_lines import Line

_COMPANY = re.compile(
    r"(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|주식회사)[^\s。、]{1,16}"
    r"|[^\s。、]{1,16}(?:株式会社|有限会社|合同会社|有限公司|주식회사)"
    r"|(?:\S+ ){1,4}(?:GmbH(?: & Co\. KG)?|Inc\.?|Ltd\.?|LLC|S\.A\.|S\.r\.l\.?|S\.p\.A\.?|B\.V\."
    r"|A/S|AB|Oyj?|plc|Sp\. z o\.o\.)"
)
_ISSUES = Guess(evidence="names a company, right beside the date over the text", confidence=0.7)


def is_company(text: str) -> bool:
    """Whether a line is the name of a company and nothing else."""
    return bool(_COMPANY.fullmatch(text))


def companies_dated(
    lines: Sequence[Line], top: Collection[int], statements: Mapping[int, Statement]
) -> dict[int, Statement]:
    """The company whose name stands alone among the lines `top`, right under or over the date of
    what it announces, if nobody signs that."""
    said = [field.name for each in statements.values() for field in each.fields]
    if "author" in said:
        return {}
    dated = {i for i, s in statements.items() if any(f.name == "published" for f in s.fields)}
    found = [
        i
        for i in top
        if i not in statements and is_company(lines[i].text) and {i - 1, i + 1} & dated
    ]
    return {found[0]: whole_line("author", lines[found[0]], _ISSUES)} if found else {}
