"""What a page says of itself in its head, and where."""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import MetadataField
from glossator.model.trees import Span
from glossator.readers.dates import MONTHS, iso_date
from glossator.readers.html.data import stated_in_data
from glossator.readers.html.tokens import Attribute
from glossator.readers.html.tree import Node, Tree
from glossator.text import caseless

# keys of `meta` elements, the better one first
_META: dict[str, tuple[str, ...]] = {
    "published": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
        "citation_publication_date", "citation_date", "citation_online_date", "parsely-pub-date",
        "og:published_time", "sailthru.date", "publish-date", "publishdate", "publish_date",
        "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "article:published",
        "article.published", "originalpublicationdate", "date.created", "datum", "fecha",
        "weibo:article:create_at", "cxenseparse:recs:publishtime", "created", "datecreated",
        "publication_date", "publication-date", "release_date", "article:create_at", "pub_date",
        "date_published", "date-published", "firstpublished", "bt:pubdate", "dc.terms.created",
    ),
    "description": ("og:description", "description", "twitter:description"),
    "publisher": ("og:site_name", "application-name", "citation_journal_title"),
    "author": (
        "author", "article:author", "citation_author", "dc.creator", "dcterms.creator",
        "parsely-author", "sailthru.author", "byl", "creator", "og:article:author", "autor",
        "auteur", "weibo:article:author", "cxenseparse:author", "dc.contributor",
    ),
    "title": (
        "og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "headline",
        "parsely-title", "sailthru.title",
    ),
    "url": ("og:url",),
}  # fmt: skip
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?=[T ])")
_COMPACT_DATE = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=$|T|\d{6}$)")
_AND = re.compile(r"(?:\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b))+\s+")
# "By Ada Lind, CPT": the agency is no name
_BY = re.compile(r"(?i:by|von|par|por|di|door)\s+(?=[^\W\d_a-z])")
_AGENCY = re.compile(r"[A-Z][A-Z.]{1,6}")
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,3}")
# what browsers and their extensions write into a page they save
_SAVED_FROM = re.compile(
    r"saved from url=\(\d+\)\s*(https?://[^\s<>]+)|\burl:\s*(https?://[^\s<>]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What is known before the text is read: `fields` with their places in tags and comments,
    `title` the title the head states (its `field` is not among them: a heading may be it), `base`
    the address links start from."""

    fields: tuple[MetadataField, ...]
    title: MetadataField | None
    base: str

    def values(self, name: str) -> tuple[str, ...]:
        """What the fields called `name` say."""
        return tuple(each.value for each in self.fields if each.name == name)


def read_head(text: str, tree: Tree) -> Head:
    """The metadata of the page whose elements `tree` holds."""
    said: dict[str, list[Attribute]] = {}
    links: list[Attribute] = []
    language: Attribute | None = None
    base = ""
    for node in tree.nodes:
        if not node.name:
            continue
        match node.name:
            case "meta":
                key = node.says("property") or node.says("name") or node.says("itemprop")
                key = key or node.says("http-equiv")
                content = node.attributes.get("content")
                if content and content.value:
                    said.setdefault(key.lower(), []).append(content)
            case "link" if "canonical" in node.says("rel").lower().split():
                links += [node.attributes["href"]] if node.says("href") else []
            case "html" if language is None:
                language = node.attributes.get("lang") or node.attributes.get("xml:lang")
            case "base":
                base = base or node.says("href")
    fields = list(_fields(said))
    known = {each.name for each in fields} | (
        {"language"} if language and language.value else set()
    )
    owned = _is_owner(fields, said.get("copyright", ()))
    stated = list(stated_in_data(text, tree.nodes, known - {"author"} if owned else known))
    if owned and any(each.name == "author" for each in stated):
        fields = [each for each in fields if each.name != "author"]
    fields += stated
    fields += [_field("url", each) for each in links[:1]]
    if links:
        fields = [each for each in fields if each.name != "url" or each.span == links[0].span]
    language = next((a for a in (language, *_languages(said)) if a and a.value), None)
    if language:
        fields.append(_language(language))
    if not any(each.name == "url" for each in fields):
        fields += _saved_from(text, tree.comments)
    url = next((each.value for each in fields if each.name == "url"), "")
    titles = [each for each in fields if each.name == "title"]
    return Head(
        fields=tuple(each for each in fields if each.name != "title"),
        title=titles[0] if titles else None,
        base=base if base.startswith(("http:", "https:")) else url,
    )


def _is_owner(fields: Sequence[MetadataField], rights: Sequence[Attribute]) -> bool:
    """Whether the head names as the author nobody but who holds the rights or publishes."""
    publishers = {caseless(each.value) for each in fields if each.name == "publisher"}
    authors = [caseless(each.value) for each in fields if each.name == "author"]
    return bool(authors) and all(
        name in publishers or any(name in caseless(each.value) for each in rights)
        for name in authors
    )


def _field(name: str, attribute: Attribute) -> MetadataField:
    return MetadataField(name=name, value=" ".join(attribute.value.split()), span=attribute.span)


_LANGUAGES = (
    "content-language", "dc.language", "dcterms.language", "citation_language", "language",
    "inlanguage", "og:locale",
)  # fmt: skip


def _languages(said: Mapping[str, Sequence[Attribute]]) -> Iterator[Attribute]:
    return (attribute for key in _LANGUAGES for attribute in said.get(key, ()))


def _language(attribute: Attribute) -> MetadataField:
    value = attribute.value.split(",")[0].strip().replace("_", "-")
    return MetadataField(name="language", value=value, span=attribute.span)


def _fields(said: dict[str, list[Attribute]]) -> Iterator[MetadataField]:
    for name, keys in _META.items():
        found = next((said[key] for key in keys if _usable(name, said.get(key, ()))), [])
        if name == "description":  # some give the words of the site for both
            words = {each.value for each in said.get("keywords", ())}
            found = [each for each in found if each.value not in words]
        for attribute in found if name == "author" else found[:1]:
            if name == "author":
                yield from _authors(attribute)
            elif name == "published":
                value = day_of(attribute.value)
                yield MetadataField(name=name, value=value, span=attribute.span)
            else:
                yield _field(name, attribute)


def day_of(written: str) -> str:
    """The day a date of any form names, as it is written if that is not certain."""
    if iso := _ISO_DATE.match(written):
        return iso[0]
    if compact := _COMPACT_DATE.match(written):
        return "-".join(compact.groups())
    return iso_date(written) or written


# of a person, or of the site: `www.salt.example,The Salt`
_ADDRESS = re.compile(
    r"^(?:https?:|@)|(?:^|[,;\s])(?:www\.\S|[\w.-]+\.(?:com|org|net|info|cn|jp|de|fr|es|it|ru|pl)"
    r"(?:$|[,;\s]))"
)


def _usable(name: str, values: Sequence[Attribute]) -> bool:
    """Whether there is a value, and for authors a name and not an address."""
    return bool(values) and not (name == "author" and any(_ADDRESS.search(v.value) for v in values))


def _authors(attribute: Attribute) -> Iterator[MetadataField]:
    """A field for each name of a list of names; one for all that is no such list."""
    written = attribute.value
    if len(written) == attribute.span.end - attribute.span.start:
        parts = [(m.start(), m.end()) for m in _AND.finditer(written)]
        bounds = [0, *(edge for part in parts for edge in part), len(written)]
        names = list(zip(bounds[::2], bounds[1::2], strict=True))
        if by := _BY.match(written):
            names[0] = (by.end(), names[0][1])
        if len(names) > 1 and _AGENCY.fullmatch(written[slice(*names[-1])]):
            names.pop()
        if (len(names) > 1 or by or names[0] != (0, len(written))) and all(
            _NAME.fullmatch(written[a:b]) for a, b in names
        ):
            for a, b in names:
                span = Span(attribute.span.start + a, attribute.span.start + b)
                yield MetadataField(name="author", value=written[a:b], span=span)
            return
    yield _field("author", attribute)


def _saved_from(text: str, comments: Sequence[Span]) -> Iterator[MetadataField]:
    """The address a browser wrote into the page when it was saved."""
    for comment in comments[:20]:
        if match := _SAVED_FROM.search(text, comment.start, min(comment.end, comment.start + 2000)):
            end = match.end()
            while text[end - 1 : end] in ("-", "!"):
                end -= 1
            span = Span(match.start(1), min(end, comment.end))
            yield MetadataField(
                name="url", value=html.unescape(text[span.start : span.end]), span=span
            )
            return


# ".../2019/05/30/the-salt", ".../fragments/2026-02-25.html", ".../2013/jul/04/the-salt"
_DATED_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-])(?P<month>0?[1-9]|1[0-2]|[a-z]{3})"
    r"(?:(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01]))?(?=[/.]|$)"
)


def day_of_address(url: str) -> str:
    """The day, or the month, that an address names; empty if it names none."""
    for found in _DATED_ADDRESS.finditer(url):
        month = MONTHS.get(found["month"], 0) if found["month"].isalpha() else int(found["month"])
        if month and (found["day"] or found["mark"] == "/"):
            day = f"-{int(found['day']):02}" if found["day"] else ""
            return f"{found['year']}-{month:02}{day}"
    return ""


def visible_words(node: Node, is_furniture: Callable[[Node], bool] = lambda _: False) -> str:
    """The words of a node, entities replaced, white space as one space."""
    return " ".join(html.unescape(node.words(is_furniture)).split())
