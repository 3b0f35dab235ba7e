"""Themes to take along: all passages of one as Markdown, quoted, each with its link."""

import re
from collections.abc import Iterator

from glossator.model.annotations import Theme
from glossator.model.site import Artifact, Site
from glossator.people.voices import whose
from glossator.themes.concordance import Concordance, Standing

_SIGNS = re.compile(r"([\\`*_\[\]<>])")
_OPENING = re.compile(r"^(\s*)([#+-]|\d+[.)])(?=\s)")  # would begin a heading or a list


def copies(site: Site, whole: Concordance) -> Iterator[Artifact]:
    """`themes/<slug>.md` of each theme that has passages."""
    for theme in site.themes:
        if whole.trails[theme.slug]:
            text = theme_markdown(site, whole, theme)
            yield Artifact(path=f"themes/{theme.slug}.md", content=text.encode())


def theme_markdown(site: Site, whole: Concordance, theme: Theme) -> str:
    """The passages of `theme` in library order: each a quotation with its reference, whose words
    it is and its link (absolute where the site's public address is known)."""
    lines = [f"# {escaped(theme.title)}"]
    if theme.description:
        lines += ["", escaped(theme.description)]
    document = ""
    for standing in whole.trails[theme.slug]:
        if standing.document.slug != document:
            document = standing.document.slug
            title = standing.document.anchored.document.metadata.title
            lines += ["", f"## {escaped(title)}"]
        lines += ["", *_quotation(site, standing)]
    return "\n".join(lines) + "\n"


def _quotation(site: Site, standing: Standing) -> Iterator[str]:
    passage, themed = standing.passage, standing.themed
    for line in passage.text.split("\n"):
        yield f"> {escaped(line)}".rstrip()
    metadata = standing.document.anchored.document.metadata
    short = escaped(metadata.short or metadata.title)
    root = f"{site.config.base_url}/" if site.config.base_url else "../"
    address = f"{root}read/{standing.document.slug}.html#{passage.id}"
    yield ">"
    yield f"> — [{short} {passage.number}]({address}), {escaped(whose(passage))}"
    if themed.why == "assigned" and themed.reason:
        yield ">"
        yield f"> (assigned by the editor: {escaped(themed.reason)})"


def escaped(text: str) -> str:
    """`text` so that Markdown shows it as it is."""
    return _OPENING.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))
