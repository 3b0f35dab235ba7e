"""Links an owner may want: where a note or a page of theirs names a document and does not link."""

from collections.abc import Iterator

from glossator.links.media import texts
from glossator.model.annotations import Annotated
from glossator.model.site import Site
from glossator.model.trees import leaf_text, leaves
from glossator.problems import Problem, Where
from glossator.text import Lines
from glossator.themes.membership import outside_links
from glossator.themes.terms import Term, compile_terms

_FEWEST_LETTERS = 8  # of a name in one word: shorter ones are words of the language as well
# A title may be as long as its text and like itself all over: at each letter of the text all of it
# would be compared.
_MOST_LETTERS = 300


def unlinked_names(site: Site) -> Iterator[Problem]:
    """A note for each document that a Markdown text names by title or alias without linking to it,
    at the first place. What came from elsewhere in other forms is not the owner's to link."""
    finder = compile_terms(
        (
            Term(owner=annotated.slug, written=name)
            for annotated in site.documents
            for name in _names(annotated)
            if len(name) <= _MOST_LETTERS
        ),
        site.config.accents,
    )
    documents = {each.slug: each for each in site.documents}
    sources = {
        **{
            f"read/{each.slug}.html": (each.slug, each.anchored.document.source)
            for each in site.documents
            if each.anchored.document.reading.reader == "markdown"
        },
        **{f"pages/{each.slug}.html": ("", each.reading.source) for each in site.pages},
    }
    for _, page, blocks in texts(site):
        if page not in sources:
            continue
        own, source = sources[page]
        lines = Lines.of(source.text)
        told = {own}
        for leaf in leaves(blocks):
            for found in finder.find(outside_links(leaf)):
                slug = found.term.owner
                if slug in told:
                    continue
                told.add(slug)
                title = documents[slug].anchored.document.metadata.title
                yield Problem(
                    code="link-offer",
                    message=f"“{leaf_text(leaf)[found.start : found.end]}” names "
                    f"the document `{slug}` without a link",
                    where=Where(path=source.site_path, line=lines.line_of(leaf.span.start)),
                    hint=f"Write [[{title}]], if you mean it.",
                    severity="note",
                )


def _names(annotated: Annotated) -> Iterator[str]:
    metadata = annotated.anchored.document.metadata
    for name in (metadata.title, *metadata.aliases):
        plain = name.replace("*", " ").strip()
        if len(plain.split()) > 1 or len(plain) >= _FEWEST_LETTERS:
            yield plain
