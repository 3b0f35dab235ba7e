"""What a build tells its owner, and that is no problem."""

from collections.abc import Iterable, Sequence

from glossator.model.annotations import Annotated
from glossator.model.site import Site
from glossator.problems import Checked, Problem
from glossator.themes.counts import hidden_of

_NAMED = 5  # documents that a remark names


def decision(annotated: Annotated) -> str:
    """How a source was read, and why so."""
    reading = annotated.anchored.document.reading
    return f"{reading.source.site_path}: read as {reading.reader}, {reading.decided}"


def remarks(
    site: Site, understood: Sequence[Checked[Annotated]], of_pages: Sequence[Problem] = ()
) -> Iterable[str]:
    """What the owner may be glad to know, and no problem; `of_pages` was found in the owner's own
    pages."""
    if not site.config.base_url:
        yield (
            "No base_url: canonical links, sitemap.xml and feed.xml are left out, "
            "and 404.html expects to stand at the root of its host."
        )
    withheld = len(understood) - len(site.documents)
    if withheld:
        yield f"{withheld} withheld: private or draft; nothing of them is in the site."
    yield from _in_excerpts(site)
    yield from _in_html([*(each for one in understood for each in one.problems), *of_pages])


def _in_html(problems: Iterable[Problem]) -> Iterable[str]:
    """That Markdown inside raw HTML was read, where nobody says how it is meant."""
    told = [problem for problem in problems if problem.code == "markdown-in-html"]
    if told:
        more = f" and {len(told) - _NAMED} more" if len(told) > _NAMED else ""
        places = ", ".join(str(problem.where) for problem in told[:_NAMED])
        yield f"{places}{more}: {told[0].message}. {told[0].hint}"


def _in_excerpts(site: Site) -> Iterable[str]:
    """How much is shown of the documents in excerpts, and what to do where that is nothing."""
    counts = {
        each.slug: (len(each.anchored.passages), hidden)
        for each in site.documents
        if (hidden := hidden_of(each.anchored))
    }
    if not counts:
        return
    shown, hidden = (sum(count[n] for count in counts.values()) for n in (0, 1))
    which = next(iter(counts)) if len(counts) == 1 else f"{len(counts)} documents"
    of = f"{shown} of {shown + hidden}" if shown else f"none of {hidden}"
    noun = "passage" if shown + hidden == 1 else "passages"
    yield f"{which} in excerpts: {of} {noun} {'are' if shown > 1 else 'is'} shown."
    if bare := [slug for slug, count in counts.items() if not count[0]]:
        more = f" and {len(bare) - _NAMED} more" if len(bare) > _NAMED else ""
        yield (
            f"Nothing is shown of {', '.join(bare[:_NAMED])}{more}: no theme or note is on them. "
            "`rights: full`, in site.yml or their editions, shows all of their text."
        )
