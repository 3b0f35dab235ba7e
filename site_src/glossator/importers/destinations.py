"""Which document of a site each imported highlight belongs to: by its address, else by its title,
else by its words."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from glossator.importers.values import Export, Highlight, Work
from glossator.model.annotations import Annotated
from glossator.model.documents import Metadata
from glossator.quotes.haystack import Haystack, index
from glossator.quotes.likest import nearest
from glossator.readers.inlines import youtube
from glossator.text import folded, slugify

# Fewer folded code points than this stand somewhere by chance: "it is what it is" has 16.
_TELLING = 20
# Share of a work's highlights that must stand in one document for the rest to go there as well.
_MOST = 0.5
# Likeness from which words of no stated origin are taken for those of a document.
_ALIKE = 0.85
# Highlights times documents compared for likeness, at some milliseconds each.
_COMPARED = 3_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A document as a place for highlights: `haystack` of its passages and headings."""

    slug: str
    metadata: Metadata
    haystack: Haystack = field(compare=False)

    def has(self, words: str) -> bool:
        """Whether it reads the folded `words`, in any case."""
        return words in self.haystack.text or words.lower() in self.haystack.caseless


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """A highlight with the slug of its document; empty: `why` says in words why there is none."""

    highlight: Highlight
    slug: str
    why: str = ""


def candidate(annotated: Annotated) -> Candidate:
    """A document of the site as a place for highlights."""
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    headings = [metadata.title, metadata.subtitle, *(each.text for each in anchored.headings)]
    texts = [*(passage.text for passage in anchored.passages), *headings]
    return Candidate(slug=annotated.slug, metadata=metadata, haystack=index(texts))


def destinations(
    export: Export, candidates: Sequence[Candidate], base_url: str
) -> tuple[Destination, ...]:
    """Each highlight of `export` with its document, in order."""
    stated = _by_address(candidates)
    titled = _by_title(candidates)
    works: dict[Work, list[int]] = {}
    for number, each in enumerate(export.highlights):
        works.setdefault(each.work, []).append(number)
    found: dict[int, Destination] = {}
    budget = _COMPARED
    for work, numbers in works.items():
        slugs = _at_address(work, stated, {each.slug for each in candidates}, base_url)
        slugs = (
            slugs
            or titled.get(_title(work.title), set())
            or titled.get(_title(_without_site(work.title)), set())
        )
        members = [export.highlights[number] for number in numbers]
        if len(slugs) == 1:
            slug = next(iter(slugs))
            found |= {n: Destination(highlight=export.highlights[n], slug=slug) for n in numbers}
            continue
        among = [each for each in candidates if each.slug in slugs] or candidates
        alike = budget >= len(members) * len(among)
        budget -= len(members) * len(among) if alike else 0
        found |= dict(zip(numbers, _by_words(members, among, alike=alike), strict=True))
    return tuple(found[number] for number in range(len(export.highlights)))


# --- addresses ------------------------------------------------------------------------------------

_PROXY = re.compile(r"https?://via\.hypothes\.is/(?=https?:)|https?://web\.archive\.org/web/\w+/")
# What is added to addresses to see who follows them.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|si|feature|t")
_LOCAL = frozenset({"", "localhost", "127.0.0.1", "[::1]", "0.0.0.0"})


def plain_address(address: str) -> str:
    """`address` without what does not tell pages apart: scheme, `www.`, tracking, fragment, a
    closing slash or `index.html`. Empty if it is none."""
    if video := youtube(address):
        return f"youtube:{video.id}"
    try:
        parts = urlsplit(_PROXY.sub("", address.strip()))
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:  # a bracket or port that is none: not an address
        return ""
    path = unquote(parts.path).rstrip("/")
    path = re.sub(r"/index\.html?$|/amp$", "", path)
    query = urlencode(
        sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k))
    )
    return f"{host}{path}?{query}".rstrip("?") if host else ""


def _by_address(candidates: Iterable[Candidate]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in candidates:
        said = each.metadata
        video = f"youtube:{said.video}" if said.video else ""
        addresses = {plain_address(said.url), plain_address(said.archived), video}
        for address in addresses - {""}:
            found.setdefault(address, set()).add(each.slug)
    return found


def _at_address(
    work: Work, stated: Mapping[str, set[str]], slugs: Collection[str], base_url: str
) -> set[str]:
    """The documents at the addresses of `work`, here or where they come from."""
    for address in work.addresses:
        if (own := _own_slug(address, base_url)) in slugs:
            return {own}
    for address in work.addresses:
        if found := stated.get(plain_address(address)):
            return found
    return set()


def _own_slug(address: str, base_url: str) -> str:
    """The slug in an address of this site itself: `<base_url>/read/<slug>.html#id`, a preview's or
    a file's; empty for any other."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    path = unquote(parts.path)
    if base_url and _hostless(address).startswith(f"{_hostless(base_url)}/"):
        path = path[len(unquote(urlsplit(base_url).path)) :]
    elif host not in _LOCAL or parts.scheme not in ("http", "https", "file"):
        return ""
    found = re.search(r"(?:^|/)read/([^/]+?)(?:\.html?|\.md|\.txt)?$", path)
    return found[1] if found else ""


def _hostless(address: str) -> str:
    """`address` without its scheme."""
    return address.strip().partition("://")[2].casefold()


# --- titles ---------------------------------------------------------------------------------------

# `The title | The Site`, `The title - YouTube`
_SITE = re.compile(r"\s+[|–—·•-]\s+[^|–—·•]{2,40}$")
_FILED = re.compile(r"\.(?:pdf|epub|mobi|azw3?|html?|txt|md)$", re.I)


def _title(title: str) -> str:
    return slugify(_FILED.sub("", title), 300)


def _without_site(title: str) -> str:
    return _SITE.sub("", title)


def _by_title(candidates: Iterable[Candidate]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in candidates:
        said = each.metadata
        whole = f"{said.title} {said.subtitle}"
        for title in {said.title, _without_site(said.title), whole, *said.aliases}:
            if key := _title(title):
                found.setdefault(key, set()).add(each.slug)
    return found


# --- words ----------------------------------------------------------------------------------------


def _by_words(
    members: Sequence[Highlight], candidates: Sequence[Candidate], *, alike: bool
) -> list[Destination]:
    """The highlights of one work by where their words stand. Where half of them stand in one
    document and in no other, it is that work's, and the rest go there too."""
    places = [_having(each, candidates) for each in members]
    sure = [slugs[0] for slugs in places if len(slugs) == 1]
    named = bool(members[0].work.title or members[0].work.addresses)
    home = sure[0] if named and len(set(sure)) == 1 and len(sure) >= _MOST * len(members) else ""
    made = []
    for each, slugs in zip(members, places, strict=True):
        if len(slugs) != 1 and not home and alike and not slugs:
            slugs = _like(each, candidates)
        slug = slugs[0] if len(slugs) == 1 else home
        made.append(Destination(highlight=each, slug=slug, why="" if slug else _why(each, slugs)))
    return made


def _having(each: Highlight, candidates: Sequence[Candidate]) -> list[str]:
    words = folded(each.words)
    if len(words) < _TELLING:
        return []
    return [candidate.slug for candidate in candidates if candidate.has(words)]


def _like(each: Highlight, candidates: Sequence[Candidate]) -> list[str]:
    if len(folded(each.words)) < _TELLING:
        return []
    near = [(nearest(each.words, other.haystack), other.slug) for other in candidates]
    return [slug for found, slug in near if found is not None and found[2] >= _ALIKE]


def _why(each: Highlight, slugs: Sequence[str]) -> str:
    if slugs:
        return f"its words stand in {', '.join(slugs)}"
    if not each.words.strip():
        return "it quotes no words"
    if len(folded(each.words)) < _TELLING:
        return "its words are too few to tell by"
    return "its words stand in no document"
