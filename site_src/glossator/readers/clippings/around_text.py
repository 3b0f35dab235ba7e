"""What is left of the site's lines round a text when all else of the page is known."""

from collections.abc import Collection, Mapping

from glossator.readers.clippings.behind_site import behind_site
from glossator.readers.clippings.far_from_text import far_from_text
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.page import Page
from glossator.readers.clippings.posts import begins_of_posts
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statement import Statement


def around_text(
    page: Page, verdicts: Mapping[int, Verdict], statements: Mapping[int, Statement]
) -> dict[int, Verdict]:
    """Verdicts on the short lines of a whole page that stand in masses round its text, and on what
    stands behind it among many lines of the site's."""
    if page.begin is None:
        return {}
    of_text = (i for i, line in enumerate(page.first) if page.is_text(line))
    titles = [
        i for i, said in statements.items() if any(field.name == "title" for field in said.fields)
    ]
    far = far_from_text(
        page.first,
        verdicts.keys(),
        {*statements, *of_text},
        min(titles, default=None),
        posts=begins_of_posts(page.first),
    )
    site = {*verdicts, *far}
    staying = {i for i, line in enumerate(page.lines) if page.is_text(line)}
    known = {*site, *statements, *page.paired}
    behind = behind_site(page.lines, site, known, page.begin, staying)
    return far | behind | _rubrics(page, min(titles, default=0), known | staying)


def _rubrics(page: Page, title: int, known: Collection[int]) -> dict[int, Verdict]:
    """Verdicts on the words of what a page is filed under, right over the title, where a copy
    begins with some: one alone may be a short title."""
    free = [i for i in range(title) if i not in known and not page.keep(page.lines[i])]
    above = page.lines[:title]
    short = all(line.words <= _WORDS and not CLOSED.search(line.text) for line in above)
    return dict.fromkeys(free, _RUBRIC) if len(above) == len(free) in _RUBRICS and short else {}


_RUBRICS, _WORDS = (2, 3), 3  # lines over a title, and words of each at most
_RUBRIC = Verdict(
    reason="navigation", evidence="says in a word or two over the title where the site files it"
)
