"""What seems to sign or date a text in the head of a page and is the site's: the day of the page's
last visit, the menu's words, a section's name."""

from collections.abc import Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.statement import Statement
from glossator.readers.plain_lines import Line

_TODAY = Verdict(
    reason="navigation", evidence="is a day above the title, and another stands below it"
)


def days_above(statements: Mapping[int, Statement], title: int) -> dict[int, Verdict]:
    """The days alone above a title below which the text's own stands: of the page's last visit."""
    days = {
        i
        for i, said in statements.items()
        if said.fields and all(field.name == "published" for field in said.fields)
    }
    own = any(i > title for i in days)
    return {i: _TODAY for i in days if own and i < title}


_FILED = Verdict(
    reason="navigation", evidence="stands between title and author, and above the title too"
)


def filed_between(
    lines: Sequence[Line], title: int, statements: Mapping[int, Statement]
) -> dict[int, Verdict]:
    """The line right under the title and right over the author that names a section, as a line
    above the title does."""
    i = title + 1
    signed = i + 1 in statements and any(f.name == "author" for f in statements[i + 1].fields)
    if not signed or i in statements or lines[i].words > _SECTION_WORDS:
        return {}
    key = lines[i].key.casefold()
    return {i: _FILED} if any(line.key.casefold() == key for line in lines[:title]) else {}


_SECTION_WORDS = 3  # of a section's name


_IN_MENU = Verdict(
    reason="navigation", evidence="has the word of a byline above the title, and another below it"
)


def names_in_menu(statements: Mapping[int, Statement], title: int) -> dict[int, Verdict]:
    """Lines above a title that seem to sign it, `By Season`, where one below signs it too."""
    signed = {
        i
        for i, said in statements.items()
        if said.fields and all(field.name == "author" for field in said.fields)
    }
    own = any(i > title for i in signed)
    return {i: _IN_MENU for i in signed if own and i < title}
