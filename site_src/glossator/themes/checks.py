"""What a careful owner would want to hear of themes: terms, refusals and assignments that do
nothing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from glossator.model.annotations import Annotated, Theme
from glossator.problems import Problem, Where
from glossator.themes.letters import Accents
from glossator.themes.membership import (
    Matcher,
    by_passage,
    compile_themes,
    mentions_in,
    refuses,
    searched,
)
from glossator.themes.terms import term_words

_THEMES_FILE = "site_src/themes.yml"


def check_themes(
    documents: Sequence[Annotated], themes: Sequence[Theme], accents: Accents = "folded"
) -> tuple[Problem, ...]:
    """Terms without a word, terms and themes that never occur, refusals that refuse nothing, and
    assignments that a term has made needless. None keeps a site from being built."""
    if not documents:
        return ()
    matcher = compile_themes(tuple(themes), accents)
    problems = list(_idle_terms(documents, themes, accents))
    for annotated in documents:
        problems += _idle_refusals(annotated, matcher)
        problems += _needless_assignments(annotated)
    return tuple(problems)


def _idle_terms(
    documents: Sequence[Annotated], themes: Sequence[Theme], accents: Accents
) -> Iterator[Problem]:
    standing = {themed.theme for annotated in documents for themed in annotated.themed}
    met = {
        (mention.theme, mention.term)
        for annotated in documents
        for themed in annotated.themed
        for mention in themed.mentions
    }
    where = Where(path=_THEMES_FILE)
    for theme in themes:
        if theme.slug not in standing:
            yield Problem(
                code="theme-unmet",
                message=f"no passage stands under the theme {theme.slug}",
                where=where,
                hint="Give it a term that occurs, or assign a passage to it in an edition.",
                severity="warning",
            )
        for term in theme.terms:
            if not term_words(term, accents):
                yield Problem(
                    code="term-wordless",
                    message=f'"{term}" of the theme {theme.slug} has no word in it',
                    where=where,
                    hint="Write a word; `*` may follow its first letters, not stand for it.",
                    severity="warning",
                )
            elif (theme.slug, term) not in met and theme.slug in standing:
                yield Problem(
                    code="term-unmet",
                    message=f'"{term}" of the theme {theme.slug} marks nothing in any document',
                    where=where,
                    hint="Leave it for sources to come, or take it out.",
                    severity="note",
                )


def idle_phrases(
    documents: Sequence[Annotated], themes: Sequence[Theme], accents: Accents = "folded"
) -> Iterator[Problem]:
    """The phrases under `not` that stand round no term of their theme in any passage. All of the
    library is looked through for them, so that this is for who asks, and not for every build."""
    matcher = compile_themes(tuple(themes), accents)
    waiting = {(theme.slug, phrase) for theme in themes for phrase in theme.refused}
    for annotated in documents if waiting else ():
        passages = annotated.anchored.passages
        for found in matcher.finder.find_each([searched(passage) for passage in passages]):
            terms = [each for each in found if not each.term.blocks]
            waiting -= {
                (owner, phrase.term.written)
                for phrase in found
                if phrase.term.blocks and (phrase.term.owner, phrase.term.written) in waiting
                for owner in [phrase.term.owner]
                if any(
                    term.term.owner == owner
                    and phrase.start <= term.start
                    and term.end <= phrase.end
                    for term in terms
                )
            }
    for theme in themes if documents else ():
        for phrase in theme.refused:
            if (theme.slug, phrase) in waiting:
                yield Problem(
                    code="not-unmet",
                    message=f'"{phrase}" under `not` of the theme {theme.slug} keeps no term from'
                    " being marked",
                    where=Where(path=_THEMES_FILE),
                    hint="Leave it for sources to come, or take it out.",
                    severity="note",
                )


def _idle_refusals(annotated: Annotated, matcher: Matcher) -> Iterator[Problem]:
    document = annotated.anchored.document
    passages = annotated.anchored.passages
    covering = by_passage(document.refused, passages)
    refusing = {
        id(entry)
        for passage in passages
        for entry in covering.get(passage.id, ())
        for mention in mentions_in(passage, matcher)
        if refuses(entry, mention, passage)
    }
    for entry in document.refused:
        if id(entry) not in refusing:
            yield Problem(
                code="refusal-idle",
                message=f"the refusal of {entry.theme}{_because(entry.reason)} meets no mention",
                where=Where(path=f"site_src/editions/{annotated.slug}.yml"),
                hint="Take it out, or quote the words that are marked and should not be.",
                severity="warning",
            )


def _needless_assignments(annotated: Annotated) -> Iterator[Problem]:
    by_term = {
        (themed.passage, themed.theme) for themed in annotated.themed if themed.why == "term"
    }
    document = annotated.anchored.document
    covered: dict[int, list[str]] = defaultdict(list)
    for passage, entries in by_passage(document.assigned, annotated.anchored.passages).items():
        for entry in entries:
            covered[id(entry)].append(passage)
    for entry in document.assigned:
        passages = covered[id(entry)]
        if passages and all((passage, entry.theme) in by_term for passage in passages):
            yield Problem(
                code="assignment-needless",
                message=f"a term of {entry.theme} stands in what is assigned to it"
                f"{_because(entry.reason)}",
                where=Where(path=f"site_src/editions/{annotated.slug}.yml"),
                hint="The assignment can be taken out, unless its reason should be shown.",
                severity="note",
            )


def _because(reason: str) -> str:
    return f' because "{reason}"' if reason else ""
