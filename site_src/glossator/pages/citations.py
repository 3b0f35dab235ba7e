"""How a document is cited: a line of text, BibTeX and CSL-JSON, from what its source asserts.

Names and dates in square brackets are what the owner knows from elsewhere: they stand in a note, so
that no reference manager takes them for the source's word. Names that are plainly `Given Family`
are cited by the family's; all others are kept as they are written.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from glossator.model.annotations import Annotated
from glossator.model.documents import Metadata
from glossator.model.site import Artifact, Site
from glossator.pages.frame import date_words, document_path
from glossator.people.names import family_and_given
from glossator.problems import Problem, Where
from glossator.text import short_hash
from glossator.times import video_href

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "how", "in", "is", "it", "its", "of",
     "on", "or", "that", "the", "to", "what", "why", "with"}
)  # fmt: skip
_TYPES = {"interview": "interview", "transcript": "broadcast"}
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "&": r"\&", "%": r"\%", "$": r"\$",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def citation_files(site: Site) -> Iterator[Artifact]:
    """`read/<slug>.bib` and `read/<slug>.csl.json` of every document."""
    keys = citation_keys(site)
    for annotated in site.documents:
        slug = annotated.slug
        key = keys[slug]
        yield Artifact(path=f"read/{slug}.bib", content=_utf8(bibtex(site, annotated, key)))
        item = json.dumps([csl(site, annotated, key)], ensure_ascii=False, indent=1) + "\n"
        yield Artifact(path=f"read/{slug}.csl.json", content=_utf8(item))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # a lone surrogate has no UTF-8 form


def citation_keys(site: Site) -> Mapping[str, str]:
    """The citation key of each document by its slug: `key` of its edition, else author, year and
    first telling word of the title. Where two would be the same, or one the slug of another
    document, those have their slugs, which differ."""
    wanted = {each.slug: _key(each.anchored.document.metadata) for each in site.documents}
    plain = {slug: _ascii(slug, "-") or f"d{short_hash(slug)}" for slug in wanted}
    if len(set(plain.values())) < len(plain):  # two scripts that leave the same Latin letters
        plain = {slug: f"d{short_hash(slug)}" for slug in wanted}
    counts = Counter([*wanted.values(), *plain.values()])
    return {
        slug: key if key and counts[key] == (2 if key == plain[slug] else 1) else plain[slug]
        for slug, key in wanted.items()
    }


def check_keys(documents: Iterable[Annotated]) -> Iterator[Problem]:
    """A warning for each document that has another's `key`: both are cited by their slugs."""
    first: dict[str, str] = {}
    for annotated in documents:
        document = annotated.anchored.document
        key = _given_key(document.metadata)
        if key and key in first:
            yield Problem(
                code="key-clash",
                message=f"`{annotated.slug}` has the citation key `{key}`, and so has"
                f" `{first[key]}`: they are cited by their slugs",
                where=Where(path=document.source.site_path),
                hint=f"Say another `key:` in editions/{annotated.slug}.yml.",
                severity="warning",
            )
        first.setdefault(key, annotated.slug)


def _given_key(metadata: Metadata) -> str:
    return re.sub(r"[^\w:.+/-]", "", metadata.key, flags=re.ASCII)


def _key(metadata: Metadata) -> str:
    if metadata.key:
        return _given_key(metadata)
    names = _said(metadata.author) or _said((metadata.publisher,))
    name = _ascii(names[0].split()[-1]) if names else ""
    year = _ISO.fullmatch(metadata.published)
    words = [word for word in _ascii(metadata.title, " ").split() if word not in _SMALL]
    return "".join([name, year[1] if year else "", words[0] if words else ""])


def _ascii(text: str, joint: str = "") -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("'", "").replace("’", "")
    return joint.join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def _said(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `names` that the source says, without those in square brackets."""
    return tuple(name for name in names if name and not _is_supplied(name))


def _is_supplied(value: str) -> bool:
    return value.startswith("[") and value.endswith("]")


def citation(site: Site, annotated: Annotated) -> str:
    """The document in a line: who, what, where, when, and where to find it; what the owner has
    supplied stays in its square brackets."""
    metadata = annotated.anchored.document.metadata
    end = "" if metadata.title.endswith(("?", "!", "…", ".")) else "."
    parts = [f"“{metadata.title}{end}”"]
    if metadata.author:
        parts.insert(0, _listed(metadata.author).removesuffix(".") + ".")
    undated = "undated" if metadata.publisher else "Undated"  # it begins what follows the title
    rest = [metadata.publisher, date_words(metadata.published) or undated]
    rest += [f"via {metadata.via}"] if metadata.via else []
    source = _source(metadata)
    rest += [source] if source else []
    rest += [f"accessed {date_words(metadata.accessed)}"] if metadata.accessed else []
    parts.append(", ".join(part for part in rest if part) + ".")
    read = f"Read in {site.config.title}"
    address = _address(site, annotated)
    return " ".join([*parts, f"{read}, {address}." if address else f"{read}."])


def _source(metadata: Metadata) -> str:
    """Where the source is found: at its own address, else its video's."""
    return metadata.url or (video_href(metadata.video) if metadata.video else "")


def _address(site: Site, annotated: Annotated) -> str:
    """The document's public address in this site, if the site knows it."""
    base = site.config.base_url
    return f"{base}/{document_path(annotated.slug)}" if base else ""


def _listed(names: tuple[str, ...]) -> str:
    """`Lee, Ann, and Ben Ro`: whom a list would be ordered by, with the family's name first."""
    parts = family_and_given(names[0])
    first = ", ".join(parts) if parts else names[0]
    if len(names) == 1:
        return first
    comma = "," if parts or len(names) > 2 else ""
    return f"{', '.join([first, *names[1:-1]])}{comma} and {names[-1]}"


def csl(site: Site, annotated: Annotated, key: str) -> dict[str, object]:
    """The document as an item of CSL-JSON."""
    metadata = annotated.anchored.document.metadata
    item: dict[str, object] = {"id": key, "type": _TYPES.get(metadata.genre, "webpage")}
    item["title"] = metadata.title
    if authors := _said(metadata.author):
        item["author"] = [_csl_name(name) for name in authors]
    if publisher := _said((metadata.publisher,)):
        item["container-title"] = publisher[0]
    if metadata.published and not _is_supplied(metadata.published):
        item["issued"] = _date(metadata.published)
    if metadata.accessed:
        item["accessed"] = _date(metadata.accessed)
    if address := _source(metadata) or _address(site, annotated):
        item["URL"] = address
    if metadata.language:
        item["language"] = metadata.language
    if note := _note(metadata):
        item["note"] = note
    return item


def _csl_name(name: str) -> dict[str, str]:
    parts = family_and_given(name)
    return {"family": parts[0], "given": parts[1]} if parts else {"literal": name}


def _date(value: str) -> dict[str, object]:
    found = _ISO.fullmatch(value)
    if found is None:
        return {"literal": value}
    return {"date-parts": [[int(part) for part in found.groups() if part]]}


def _note(metadata: Metadata) -> str:
    """What is known besides: through whom it came, and what the owner supplied, with its basis."""
    parts = [f"Via {metadata.via}"] if metadata.via else []
    parts += [f"Video: {video_href(metadata.video)}"] if metadata.video and metadata.url else []
    parts += [f"By {name}" for name in metadata.author if _is_supplied(name)]
    if _is_supplied(metadata.publisher):
        parts.append(f"Published by {metadata.publisher}")
    if _is_supplied(metadata.published):
        parts.append(f"Published {metadata.published}")
    if metadata.basis and any("[" in part for part in parts):
        parts.append(metadata.basis.rstrip("."))
    return "".join(f"{part}. " for part in parts).rstrip()


def bibtex(site: Site, annotated: Annotated, key: str) -> str:
    """The document as an entry of a BibTeX file."""
    metadata = annotated.anchored.document.metadata
    date = "" if _is_supplied(metadata.published) else metadata.published.split("T")[0]
    publisher = _said((metadata.publisher,))
    authors = " and ".join(_tex_name(name) for name in _said(metadata.author))
    fields = {
        "author": authors,
        "title": f"{{{tex(metadata.title)}}}",
        "publisher": tex(publisher[0]) if publisher else "",
        "date": tex(date),
        "url": _verbatim(_source(metadata) or _address(site, annotated)),
        "urldate": tex(metadata.accessed),
        "note": tex(_note(metadata)),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@online{{{key},\n{''.join(lines)}}}\n"


def _verbatim(address: str) -> str:
    """An address, which TeX takes as it is, without what would end or break its field."""
    return re.sub(r"[\s\\{}]", lambda match: quote(match[0]), address)


def _tex_name(name: str) -> str:
    """`Lee, Ann`; in braces, as one name, what is not plainly that."""
    parts = family_and_given(name)
    return tex(", ".join(parts)) if parts else f"{{{tex(name)}}}"


def tex(text: str) -> str:
    """`text` so that TeX sets it as it is. Programs count braces, also behind a backslash: all it
    writes are pairs."""
    return "".join(_TEX.get(char, char) for char in " ".join(text.split()))
