"""Who is a person, and what is theirs: what they say, what is quoted from them, what others report.

No person is known by name. Somebody is a person who

- speaks in a document under a real name (`person_names.is_name`: not `Q`, not `Speaker 1`); a paper
  that asks the questions speaks too;
- is named as an author of a document; or
- is linked by a wikilink of a source that leads to no document, theme, owner's page or file, and is
  one of those, or has the form of a person's name and says something, by name or surname and a
  verb, in a document that links them (`[[Hanna Reuter]] … Reuter said`). A link to a tool or a
  place is none.

Names written alike but for case, accents, hyphens, `_` and titles are one person, initials stand
for the one full name they fit, and two of one name in two documents are one: "by name", the page
says. A passage belongs to a person in one way only: as speech, else as quotation, else as report.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from glossator.exports.data import links_of
from glossator.links.resolving import Names, names, resolve
from glossator.model.annotations import Annotated, Attribution, People, Person
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.model.trees import Voice, WikiLink
from glossator.people.names import (
    best_written,
    cleaned,
    is_name,
    name_key,
    reads_as_personal,
    same_person,
)
from glossator.people.namings import Called, Namings, namings
from glossator.people.quoted import quoted_from, says
from glossator.project.own_files import RESERVED
from glossator.text import count_words, short_hash, slugify

_SPEAKER, _AUTHOR, _LINKED = 0, 1, 2  # whose way to write a name is shown before another's


@dataclass(slots=True)
class _Claim:
    """All that documents say of one name."""

    written: list[tuple[int, str]] = field(default_factory=list)
    targets: dict[str, None] = field(default_factory=dict)  # of wikilinks, as written
    documents: dict[str, None] = field(default_factory=dict)
    wrote: dict[str, Annotated] = field(default_factory=dict)
    linked: dict[str, None] = field(default_factory=dict)
    link_only: bool = True


def people(site: Site) -> People:
    """Everybody in the documents of `site`, those who speak most first, then by name."""
    accents = site.config.accents
    claims = _claims(site)
    called = [
        Called(
            key=key,
            written=tuple(dict.fromkeys(cleaned(name) for _, name in claim.written)),
            documents=frozenset(claim.documents),
        )
        for key, claim in claims.items()
    ]
    named = namings(site.documents, called, accents)
    heard = _heard(site, claims, named)
    kept = {key: claim for key, claim in claims.items() if not claim.link_only or key in heard}
    theirs = _attributions(site, kept, named)
    slugs = _slugs({key: best_written(claim.written) for key, claim in kept.items()})
    persons = [
        _person(slugs[key], claim, theirs.get(key, []))
        for key, claim in kept.items()
        if theirs.get(key) or claim.wrote
    ]
    persons.sort(key=lambda each: (-each.words, each.name.casefold(), each.slug))
    return People(
        persons=tuple(persons),
        slugs={written: each.slug for each in persons for written in each.written},
    )


# --- who ------------------------------------------------------------------------------------------


def _claims(site: Site) -> dict[str, _Claim]:
    """What documents say of each name, by its key, in the order in which they say it first."""
    found: dict[str, _Claim] = {}
    accents = site.config.accents
    library = names(site)
    for annotated in site.documents:
        for speaker in dict.fromkeys(each.speaker for each in annotated.anchored.passages):
            if speaker and is_name(speaker):
                claim = found.setdefault(name_key(speaker, accents), _Claim())
                _add(claim, _SPEAKER, speaker, annotated)
        for author in annotated.anchored.document.metadata.author:
            if is_name(author):
                claim = found.setdefault(name_key(author, accents), _Claim())
                _add(claim, _AUTHOR, author, annotated)
                claim.wrote[annotated.slug] = annotated
        for target in _unresolved(annotated, library):
            claim = found.setdefault(name_key(_last(target), accents), _Claim())
            _add(claim, _LINKED, _last(target), annotated)
            claim.targets[target] = None
    found.pop("", None)
    return _merged(found)


def _add(claim: _Claim, rank: int, written: str, annotated: Annotated) -> None:
    claim.written.append((rank, cleaned(written)))
    claim.targets[written] = None
    claim.documents[annotated.slug] = None
    claim.link_only &= rank == _LINKED
    if rank == _LINKED:
        claim.linked[annotated.slug] = None


def _merged(found: Mapping[str, _Claim]) -> dict[str, _Claim]:
    same = same_person(found.keys())
    merged: dict[str, _Claim] = {}
    for key, claim in found.items():
        into = merged.setdefault(same[key], _Claim())
        into.written += claim.written
        into.targets |= claim.targets
        into.documents |= claim.documents
        into.wrote |= claim.wrote
        into.linked |= claim.linked
        into.link_only &= claim.link_only
    return {
        key: claim
        for key, claim in merged.items()
        if not claim.link_only or any(reads_as_personal(name) for _, name in claim.written)
    }


def _unresolved(annotated: Annotated, library: Names) -> Iterator[str]:
    """The targets of a document's wikilinks that lead nowhere, each once."""
    source = annotated.anchored.document.source.path
    page = f"read/{annotated.slug}.html"
    targets = {}
    for passage in annotated.anchored.passages:
        for link in _wikilinks(passage):
            if link.target not in targets:
                targets[link.target] = resolve(link, source, page, library).resolved
    yield from (target for target, leads in targets.items() if not leads)


def _wikilinks(passage: Passage) -> Iterator[WikiLink]:
    for link in links_of(passage.leaf):
        if isinstance(link, WikiLink) and not link.embed and link.target.strip():
            yield link


def _last(target: str) -> str:
    """The name in a wikilink's target, which may be a path in a vault: `People/Hanna Reuter`."""
    return PurePosixPath(target.strip()).name.removesuffix(".md")


def _heard(site: Site, claims: Mapping[str, _Claim], named: Namings) -> set[str]:
    """The keys of those who say something in a document that links them."""
    return {
        naming.key
        for annotated in site.documents
        for place, here in named[annotated.slug].items()
        for naming in here
        if annotated.slug in claims[naming.key].linked
        and says(annotated.anchored.passages[place].text, naming)
    }


# --- what is theirs -------------------------------------------------------------------------------


def _attributions(
    site: Site, kept: Mapping[str, _Claim], named: Namings
) -> Mapping[str, list[Attribution]]:
    """The passages of each person, in library order."""
    keys = {target: key for key, claim in kept.items() for target in claim.targets}
    found: dict[str, list[Attribution]] = {}
    for annotated in site.documents:
        here = named[annotated.slug]
        quoted = quoted_from(annotated, here)
        for place, passage in enumerate(annotated.anchored.passages):
            owner, part = _owner(passage, quoted.get(place, ""), keys)
            if owner in kept and part != "report":
                found.setdefault(owner, []).append(
                    Attribution(document=annotated, passage=passage, part=part)
                )
            spans = {each.key: (each.start, each.end) for each in reversed(here.get(place, ()))}
            for link in _wikilinks(passage):
                if key := keys.get(link.target):
                    spans.setdefault(key, (0, 0))
            for key, (start, end) in spans.items():
                if key == owner or key not in kept or _is_own(passage, annotated, kept[key]):
                    continue
                found.setdefault(key, []).append(
                    Attribution(
                        document=annotated, passage=passage, part="report", start=start, end=end
                    )
                )
    return found


def _owner(passage: Passage, quoted: str, keys: Mapping[str, str]) -> tuple[str, Voice]:
    """Whose words a passage is, and how; its own voice if nobody's."""
    if passage.voice == "report":
        return "", "report"
    return (keys.get(passage.speaker, "") if passage.speaker else quoted), passage.voice


def _is_own(passage: Passage, annotated: Annotated, claim: _Claim) -> bool:
    """Whether a report that names a person is by themselves."""
    return passage.voice == "report" and annotated.slug in claim.wrote


def _person(slug: str, claim: _Claim, passages: list[Attribution]) -> Person:
    name = best_written(claim.written)
    return Person(
        slug=slug,
        name=name,
        written=tuple(dict.fromkeys([name, *(each for _, each in claim.written), *claim.targets])),
        words=sum(count_words(each.passage.text) for each in passages if each.part == "speech"),
        wrote=tuple(claim.wrote.values()),
        passages=tuple(passages),
    )


def _slugs(shown: Mapping[str, str]) -> Mapping[str, str]:
    """An address for each key from the name shown; one that another has, or that could be a further
    page of another's, is told by a hash of its key."""
    wanted = {key: slugify(name) or f"person-{short_hash(key)}" for key, name in shown.items()}
    bearers: dict[str, int] = {}
    for slug in wanted.values():
        bearers[slug] = bearers.get(slug, 0) + 1
    return {
        key: f"{slug}-{short_hash(key)}" if bearers[slug] > 1 or _is_taken(slug, bearers) else slug
        for key, slug in wanted.items()
    }


def _is_taken(slug: str, bearers: Collection[str]) -> bool:
    stem, _, page = slug.rpartition("-")
    return slug in {"index", *RESERVED} or (
        page.isdecimal() and (stem in bearers or stem == "index")
    )
