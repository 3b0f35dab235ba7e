"""How suggestions are told: as text with YAML to paste, and as JSON for tools."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from glossator.messages import as_value, in_order, one_line
from glossator.model.annotations import Theme
from glossator.themes.phrase_texts import Example
from glossator.themes.phrases import MEASURE
from glossator.themes.suggest import NewTerm, NewTheme, Suggestions, terms_with

_FILE = "site_src/themes.yml"
_WIDTH = 100  # columns of a line of terms
# A word or phrase that YAML reads as it stands, in a list too; `null`, `no` and the like are text
# in an owner's files, but would not be to other tools.
_PLAIN = re.compile(r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[^\W\d_][\w '’*-]*", re.IGNORECASE)


def suggested(found: Suggestions, themes: Sequence[Theme]) -> str:
    """`found` as text; the YAML in it can be pasted as it stands."""
    parts = [
        "\n".join(_new_themes(found)),
        "\n".join(_new_terms(found, themes)),
        "\n".join(_upkeep(found)),
    ]
    return "\n\n".join(part for part in parts if part)


def suggested_json(found: Suggestions, themes: Sequence[Theme]) -> str:
    """The same facts for tools."""
    value = {
        "measure": MEASURE,
        "documents": found.documents,
        "passages": found.passages,
        "themes": [asdict(each) for each in found.themes],
        "terms": [asdict(each) for each in found.terms],
        "upkeep": [as_value(each) for each in in_order(found.upkeep)],
        "yaml": {
            "themes": "\n".join(_themes_yaml(found.themes)),
            "terms": "\n".join(_terms_yaml(found.terms, themes)),
        },
    }
    return json.dumps(value, ensure_ascii=False, indent=1)


def _new_themes(found: Suggestions) -> Iterator[str]:
    over = f"{_count(found.passages, 'passage')} of {_count(found.documents, 'document')}"
    if not found.themes:
        yield f"No phrase without a theme stands out in two documents ({over})."
        return
    yield f"Phrases without a theme, in {over}, ranked by {MEASURE}:"
    for number, each in enumerate(found.themes, 1):
        yield ""
        where = f"{_count(each.passages, 'passage')}, {_count(each.documents, 'document')}"
        yield f"{number:>3}. {_named(each.terms)}: {where}, score {each.score:.2f}"
        if each.near:
            yield f"     stands mostly with the theme {each.near}, and might be a term of it"
        yield f"     {_shown(each.example)}"
    yield ""
    yield f"To make themes of them, paste what you want into {_FILE}:"
    yield ""
    yield from _themes_yaml(found.themes)


def _new_terms(found: Suggestions, themes: Sequence[Theme]) -> Iterator[str]:
    if not found.terms:
        return
    yield "Phrases much oftener inside a theme than outside, which would add passages to it:"
    for each in found.terms:
        yield ""
        yield (
            f"     {each.theme}: {_named(each.terms)}: {each.inside} of its passages are on the"
            f" theme, {each.outside} would be new (log-likelihood {each.strength:.1f})"
        )
        yield f"     {_shown(each.example)}"
    yield ""
    yield f"To add them, replace the terms of these themes in {_FILE}, less what does not fit:"
    yield ""
    yield from _terms_yaml(found.terms, themes)


def _upkeep(found: Suggestions) -> Iterator[str]:
    if not found.upkeep:
        return
    yield "What has no effect as it stands:"
    yield ""
    for problem in in_order(found.upkeep):
        place = f"{problem.where}: " if problem.where else ""
        yield one_line(f"     {place}{problem.message} [{problem.code}]. {problem.hint}")


def _named(terms: Sequence[str]) -> str:
    first, *others = (one_line(term) for term in terms)
    return f"{first} (also: {', '.join(others)})" if others else first


def _shown(example: Example) -> str:
    return one_line(f"“{example.text}” {example.reference}")


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


# --- YAML -----------------------------------------------------------------------------------------


def _themes_yaml(found: Sequence[NewTheme]) -> Iterator[str]:
    for number, each in enumerate(found):
        if number:
            yield ""
        yield f"{each.slug}:"
        yield f"  title: {_scalar(each.phrase[:1].upper() + each.phrase[1:])}"
        yield "  description:  # to be written: what belongs to it and what does not"
        yield from _terms_line(each.terms)


def _terms_yaml(found: Sequence[NewTerm], themes: Sequence[Theme]) -> Iterator[str]:
    added = {each.theme for each in found}
    first = True
    for theme in themes:
        if theme.slug in added:
            if not first:
                yield ""
            first = False
            yield f"{theme.slug}:"
            yield from _terms_line(terms_with(theme, found))


def _terms_line(terms: Sequence[str]) -> Iterator[str]:
    """`  terms: [one, other]`, broken where a line is full."""
    line = "  terms: ["
    for number, term in enumerate(terms):
        piece = _scalar(term) + ("]" if number == len(terms) - 1 else ",")
        if number and len(line) + len(piece) + 1 > _WIDTH:
            yield line
            line = f"          {piece}"
        else:
            line += f" {piece}" if number else piece
    yield line


def _scalar(words: str) -> str:
    return words if _PLAIN.fullmatch(words) else json.dumps(words, ensure_ascii=False)
