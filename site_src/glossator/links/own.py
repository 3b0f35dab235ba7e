"""Links on the owner's own pages that lead to nothing: they are written for this site."""

from collections.abc import Iterator

from glossator.blocks import inlines_in
from glossator.links.resolving import Names, resolve
from glossator.model.site import Site
from glossator.model.trees import WikiLink, walk
from glossator.nearest import nearest
from glossator.problems import Problem, Where
from glossator.text import Lines


def check_pages(site: Site, names: Names) -> Iterator[Problem]:
    """A warning for each wikilink of an owner’s page that names a passage or heading which is
    not there. A name that nothing has may be meant so; one that is nearly another is told too."""
    for page in site.pages:
        source = page.reading.source
        lines = Lines.of(source.text)
        for link in walk(inlines_in(page.reading.blocks)):
            if not isinstance(link, WikiLink) or link.embed:
                continue
            found = resolve(link, source.path, f"pages/{page.slug}.html", names)
            told = Where(path=source.site_path, line=lines.line_of(link.span.start))
            if found.resolved and link.heading and "#" not in found.href:
                kind = "passage" if link.heading.startswith("^") else "heading"
                yield Problem(
                    code="page-link",
                    message=f"[[{link.target}#{link.heading}]] leads to no {kind}",
                    where=told,
                    hint="It leads to the top of the page; copy the link of the one you mean.",
                    severity="warning",
                )
            elif not found.resolved and (close := nearest(link.target, names.entries)):
                yield Problem(
                    code="page-link",
                    message=f"[[{link.target}]] names nothing in the site, and is no link",
                    where=told,
                    hint=f"Did you mean `{close}`?",
                    severity="warning",
                )
