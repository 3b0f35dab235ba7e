"""Hypothesis: what its API answers, and the client's exports as JSON, CSV, text and HTML.

https://github.com/hypothesis/client: src/sidebar/services/annotations-exporter.tsx
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.importers.dated import day
from glossator.importers.json_text import Json, items, mapping, texts, words
from glossator.importers.plain import plain_html
from glossator.importers.selectors import facts_of, quoted
from glossator.importers.tables import Row, Table
from glossator.importers.values import Export, Highlight, Reply, Work, parted
from glossator.notes.format import escaped_text

_KIND = "Hypothesis"


# --- JSON -----------------------------------------------------------------------------------------


def is_api(value: Json) -> bool:
    """Whether `value` is an answer of the API, an export of the client, or a list of annotations
    as they have them."""
    return any(
        isinstance(each, dict) and "uri" in each and ("target" in each or "text" in each)
        for each in _annotations(value)
    )


def _annotations(value: Json) -> Sequence[Json]:
    if isinstance(value, dict):
        listed = value.get("rows", value.get("annotations"))
        if listed is None and "uri" in value:
            return [value]
        # The API may answer with replies apart: `?_separate_replies=true`
        return [*items(listed), *items(value.get("replies"))]
    return items(value)


def from_api(value: Json) -> Export:
    """The annotations, each with the replies to it; a reply to one that is not there is a comment
    of its own."""
    found = [mapping(each) for each in _annotations(value)]
    roots = {words(each.get("id")) for each in found if not items(each.get("references"))}
    replies: dict[str, list[Mapping[str, Json]]] = {}
    highlights = []
    for each in found:
        references = texts(each.get("references"))
        if references and references[0] in roots:
            replies.setdefault(references[0], []).append(each)
    for number, each in enumerate(found, 1):
        references = texts(each.get("references"))
        if not (references and references[0] in roots):
            answers = replies.get(words(each.get("id")), [])
            highlights.append(_highlight(each, answers, number))
    return parted(_KIND, highlights)


def _highlight(
    each: Mapping[str, Json], answers: Sequence[Mapping[str, Json]], number: int
) -> Highlight:
    targets = [mapping(target) for target in items(each.get("target"))]
    selectors = [selector for target in targets for selector in items(target.get("selector"))]
    quote = quoted(selectors)
    document = mapping(each.get("document"))
    is_reply = bool(items(each.get("references")))
    return Highlight(
        work=Work(
            title=words(document.get("title")),
            addresses=tuple(
                dict.fromkeys([words(each.get("uri")), *(words(t.get("source")) for t in targets)])
            ),
        ),
        words=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        comment=words(each.get("text")),
        date=day(words(each.get("created")) or words(each.get("updated"))),
        tags=texts(each.get("tags")),
        facts=(
            *(["a reply to an annotation that the export does not have"] if is_reply else []),
            *facts_of(selectors),
            *_by(_person(each)),
        ),
        replies=tuple(_reply(answer) for answer in sorted(answers, key=_made)),
        at=f"annotation {number}",
    )


def _made(each: Mapping[str, Json]) -> str:
    return words(each.get("created"))


def _reply(each: Mapping[str, Json]) -> Reply:
    tags = texts(each.get("tags"))
    tagged = escaped_text(f"(tags: {', '.join(tags)})") if tags else ""
    return Reply(
        by=_person(each),
        text="\n\n".join(part for part in (words(each.get("text")), tagged) if part.strip()),
        date=day(words(each.get("created"))),
    )


def _person(each: Mapping[str, Json]) -> str:
    """`acct:name@hypothes.is` as a name, or the name to show."""
    shown = words(mapping(each.get("user_info")).get("display_name"))
    return shown or words(each.get("user")).removeprefix("acct:").partition("@")[0]


def _by(person: str) -> list[str]:
    return [f"by {person}"] if person.strip() else []


# --- CSV ------------------------------------------------------------------------------------------


def is_table(table: Table) -> bool:
    """Whether `table` is an export of the client's."""
    return {"url", "quote"} <= table.columns and bool({"body", "comment"} & table.columns)


_READ = ("creation date", "created at", "url", "quote", "body", "comment", "tags", "user", "page",
         "group", "annotation/reply type")  # fmt: skip


def from_table(table: Table) -> Export:
    """The rows as highlights. A reply does not say what it answers, and is a comment of its own."""
    return parted(_KIND, [_row(row) for row in table.rows])


def _row(row: Row) -> Highlight:
    made = row.cell("creation date", "created at")
    is_reply = row.cell("annotation/reply type").strip().casefold() == "reply"
    return Highlight(
        work=Work(addresses=(row.cell("url"),)),
        words=row.cell("quote"),
        comment=row.cell("body", "comment"),
        date=day(made),
        tags=_listed(row.cell("tags")),
        facts=(
            *(["a reply"] if is_reply else []),
            *([f"page {row.cell('page')}"] if row.cell("page") else []),
            *([f"group {row.cell('group')}"] if row.cell("group") else []),
            *_by(row.cell("user")),
            *([] if day(made) or not made else [f"made {made}"]),
            *(f"{name}: {cell}" for name, cell in row.cells.items() if cell and name not in _READ),
        ),
        at=f"line {row.line}",
    )


def _listed(tags: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in tags.split(",") if tag.strip())


# --- text and HTML --------------------------------------------------------------------------------

_FIRST = re.compile(r"^Annotation \d+:[ \t]*$", re.M)
_TOTAL = re.compile(r"^Total annotations:[ \t]*\d+[ \t]*$", re.M)
_QUOTE = re.compile(r'^Quote: "(.*)"[ \t]*$', re.M | re.S)
_FIELD = re.compile(r"^(Tags|Page): (.*)$", re.M)
_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]*:\S+$", re.M | re.I)


def is_text(text: str) -> bool:
    """Whether `text` is what the client exports as text."""
    return bool(_TOTAL.search(text) and _FIRST.search(text))


def from_text(text: str) -> Export:
    """Its annotations. Who wrote one stands on a line of its own, below the comment."""
    head, *bodies = _FIRST.split(text)
    lines = [line.strip() for line in head.split("\n") if line.strip()]
    address = next((line for line in lines if _ADDRESS.fullmatch(line)), "")
    title = lines[1] if len(lines) > 1 and lines[1] != address else ""
    work = Work(title=title, addresses=(address,))
    return parted(_KIND, [_annotation(body, work, n) for n, body in enumerate(bodies, 1)])


def _annotation(body: str, work: Work, number: int) -> Highlight:
    quote = _QUOTE.search(body)
    before = body[: quote.start()] if quote else body
    behind = body[quote.end() :] if quote else ""
    fields = {name: value for name, value in _FIELD.findall(behind)}
    made, _, said = before.strip("\n").partition("\n")
    comment, _, person = said.rstrip().rpartition("\n")
    if not comment:  # nobody's name, or no comment
        comment, person = (person, "") if person.startswith("Comment:") else ("", person)
    words_ = quote[1] if quote else ""
    made = made.strip().removeprefix("Created at: ")
    return Highlight(
        work=work,
        words="" if words_ == "null" else words_,  # what a comment on the whole page quotes
        comment=comment.removeprefix("Comment:").strip(),
        date=day(made),
        tags=_listed(fields.get("Tags", "")),
        facts=(
            *([f"page {fields['Page']}"] if "Page" in fields else []),
            *_by(person),
            *([] if day(made) or not made else [f"made {made}"]),
        ),
        at=f"annotation {number}",
    )


_ARTICLE = re.compile(r"<article\b.*?(?=<article\b|</section>|\Z)", re.S | re.I)
_QUOTED = re.compile(
    r"<blockquote\b[^<>]*>([^<]*(?:<(?!/?blockquote)[^<]*)*)</blockquote>", re.S | re.I
)
_TIME = re.compile(r"<time\b[^<>]*?\bdatetime=[\"']([^\"']*)", re.I)
_TITLE = re.compile(
    r"<title\b[^<>]*>\s*Annotations on ?(?:&quot;|\")?([^<]*?)(?:&quot;|\")?\s*</title>"
)
_LINK = re.compile(r"<a\b[^<>]*?\bhref=[\"']([^\"']*)", re.I)
_PARAGRAPH = re.compile(r"<(p|tr|li)\b[^<>]*>(.*?)(?=</\1>|<\1\b|</article>|\Z)", re.S | re.I)


def is_page(text: str) -> bool:
    """Whether `text` is what the client exports as HTML."""
    return bool(_TITLE.search(text) and _ARTICLE.search(text))


def from_page(text: str) -> Export:
    """Its annotations."""
    title, link = _TITLE.search(text), _LINK.search(text)
    work = Work(
        title=plain_html(title[1]).strip() if title else "",
        addresses=(plain_html(link[1]),) if link else (),
    )
    articles = [match[0] for match in _ARTICLE.finditer(text)]
    return parted(_KIND, [_article(each, work, n) for n, each in enumerate(articles, 1)])


# The client indents what it writes with tabs, the lines of a comment too.
_INDENT = re.compile(r"(?<=\n)\t+")


def _article(article: str, work: Work, number: int) -> Highlight:
    article = _INDENT.sub("", article)
    quote, made = _QUOTED.search(article), _TIME.search(article)
    fields = dict(_paragraphs(_QUOTED.sub("", article)))
    comment = fields.pop("Comment", "")
    tags = _listed(fields.pop("Tags", ""))
    page = fields.pop("Page", "")
    return Highlight(
        work=work,
        words=plain_html(quote[1]) if quote else "",
        comment=comment,
        date=day(made[1]) if made else "",
        tags=tags,
        facts=(*([f"page {page}"] if page else []), *_by(fields.get("", ""))),
        at=f"annotation {number}",
    )


def _paragraphs(article: str) -> Iterator[tuple[str, str]]:
    """The paragraphs of an article by the word before their colon; the one without is a name."""
    for _, inner in _PARAGRAPH.findall(article):
        text = plain_html(inner)
        name, colon, value = text.partition(":")
        if colon and name in ("Comment", "Tags", "Page"):
            yield name, value.strip()
        elif text and not _TIME.search(inner) and text != "Quote:":
            yield "", text
