"""What is left of the site's lines round a text when all else of the page is known."""

from collections.abc import Mapping

from glossator.readers.clippings.behind_site import behind_site
from glossator.readers.clippings.far_from_text import far_from_text
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.page import Page
from glossator.readers.clippings.posts import begins_of_posts
from glossator.readers.clippings.statement import Statement


def around_text(
    page: Page, verdicts: Mapping[int, Verdict], statements: Mapping[int, Statement]
) -> dict[int, Verdict]:
    """Verdicts on the short lines of a whole page that stand in masses round its text, and on what
    stands behind it among many lines of the site's."""
    if page.begin is None:
        return {}
    of_text = (i for i, line in enumerate(page.first) if page.is_text(line))
    titles = (
        i for i, said in statements.items() if any(field.name == "title" for field in said.fields)
    )
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
    return far | behind_site(page.lines, site, known, page.begin, staying)
