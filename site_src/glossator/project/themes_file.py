"""Read `themes.yml`."""

import re

from glossator.model.annotations import Theme
from glossator.nearest import meant
from glossator.problems import Checked
from glossator.project.forms import Form, Page, kind_of, shown, told
from glossator.project.keys import (
    Key,
    Line,
    Lines,
    Named,
    Table,
)
from glossator.project.own_files import RESERVED
from glossator.text import slugify
from glossator.yaml_text import Mapping, Node, Scalar, parse

KEYS = (
    Key(name="title", shape=Line(), about="The theme's name; without it, its key as words."),
    Key(name="description", shape=Line(), about="What belongs to it and what does not."),
    Key(
        name="terms",
        shape=Lines(),
        about="Words and phrases that belong to it; `*` at the end of a word for any ending.",
    ),
    Key(name="not", shape=Lines(), about="Phrases that look like the theme and are not."),
    Key(name="related", shape=Lines(), about="Other themes, by their keys."),
)
FILE = Named(of=Table(keys=KEYS))
# The palette has seven colours; themes after the seventh share the eighth, which is grey.
_LAST_SLOT = 8
# A star that is not at the end of a word: at its beginning, inside it, alone, or doubled.
_STRAY_STAR = re.compile(r"(?<!\w)\*|\*(?=[\w*])")


def read_themes(text: str, path: str) -> Checked[tuple[Theme, ...]]:
    """The themes of `themes.yml` in the owner's order; one that cannot be read is left out."""
    parsed = parse(text, path)
    page = Page(path)
    page.problems.extend(parsed.problems)
    node = parsed.value
    themes: list[Theme] = []
    if isinstance(node, Mapping):
        slugs = tuple(key.value for key, _ in node.entries)
        for key, value in node.entries:
            theme = _theme(page, key, value, slugs, slot=min(len(themes) + 1, _LAST_SLOT))
            if theme is not None:
                themes.append(theme)
    elif node is not None and not (isinstance(node, Scalar) and node.is_nothing):
        page.problem(
            "value-shape",
            f"`themes.yml` holds one key for each theme, and this is {kind_of(node)}",
            node,
            "Write `rivers:` on a line of its own and its keys indented below it.",
        )
    return Checked(tuple(themes), tuple(page.problems))


def _theme(
    page: Page, key: Scalar, value: Node, slugs: tuple[str, ...], *, slot: int
) -> Theme | None:
    slug = key.value
    if slugify(slug) != slug:
        page.problem(
            "slug-invalid",
            f"`{shown(slug)}` cannot be a theme's key, which becomes an address",
            key,
            f"Write `{slugify(slug)}` and put the name under `title`."
            if slugify(slug)
            else "Use letters and digits, with hyphens between words.",
        )
        return None
    stem, _, number = slug.rpartition("-")
    kept = slug in RESERVED
    if kept or slug == "index" or (number.isdecimal() and stem in ("index", *slugs)):
        why = "Windows keeps it for a device" if kept else "a page of the site has that address"
        page.problem(
            "slug-reserved",
            f"`{slug}` cannot be a theme's key: {why}",
            key,
            "Choose another key, and put the name under `title`.",
        )
        return None
    form = page.form(value, KEYS, f"the theme `{slug}`")
    if form is None:
        return None
    return Theme(
        slug=slug,
        title=form.line("title") or _words(slug),
        description=form.line("description") or "",
        terms=_terms(form, "terms"),
        refused=_terms(form, "not"),
        related=_related(form, slug, slugs),
        slot=slot,
    )


def _words(slug: str) -> str:
    words = slug.replace("-", " ")
    return words[:1].upper() + words[1:]


def _terms(form: Form, key: str) -> tuple[str, ...]:
    """The terms after `key`, each once, without those that could match nothing or anything."""
    terms: list[str] = []
    for scalar in form.scalars(key) or ():
        term = told(scalar.value)
        if not any(char.isalnum() for char in term):
            form.page.problem(
                "term-invalid",
                f"`{shown(scalar.value)}` under `{key}` has no letter or digit to be found by",
                scalar,
                "Write a word or a phrase.",
            )
        elif _STRAY_STAR.search(term):
            form.page.problem(
                "term-invalid",
                f"`{shown(term)}`: a `*` stands only at the end of a word, for any ending",
                scalar,
                "Write `regulat*` for regulate, regulation and regulator.",
            )
        elif term not in terms:
            terms.append(term)
    return tuple(terms)


def _related(form: Form, slug: str, slugs: tuple[str, ...]) -> tuple[str, ...]:
    related: list[str] = []
    others = [other for other in slugs if other != slug]
    for scalar in form.scalars("related") or ():
        name = scalar.value.strip()
        if name not in others:
            form.page.problem(
                "theme-unknown",
                f"`{slug}` is related to itself"
                if name == slug
                else f"`{slug}` is related to `{shown(name)}`, and there is no such theme",
                scalar,
                meant(name, others, "There is no other theme."),
            )
        elif name not in related:
            related.append(name)
    return tuple(related)
