"""Front matter as people have it: read line by line, tolerantly, with the place of every value.

Not a YAML parser: an unquoted `author: [[X]]`, a stray tab or a missing quotation mark is read as
it was meant, and a line that means nothing is still accounted for.
"""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from glossator.model.documents import Markup, MetadataField
from glossator.model.trees import Span
from glossator.readers.front_matter_entries import (
    COMMENT,
    LINE_END,
    Entry,
    entries_in,
    lines_between,
    trimmed,
)
from glossator.readers.inlines import youtube
from glossator.readers.withheld import NO, WITHHOLDING, YES, keeps_back, meant_lines, unpublished
from glossator.text import comments_in


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What stands between the `---` lines at the top: `lines` how many lines they take together
    with these (0: there is none), `end` where the last of them ends, `draft` whether it says not to
    publish."""

    lines: int
    end: int = 0
    fields: tuple[MetadataField, ...] = ()
    markup: tuple[Markup, ...] = ()
    draft: bool = False

    def values(self, name: str) -> tuple[str, ...]:
        """What the fields called `name` say."""
        return tuple(each.value for each in self.fields if each.name == name)


_NOT_LINE_END = re.compile(r"[^\r\n]")
_WIKI = re.compile(r"\[\[([^\[\]|\n]+\|)?([^\[\]|\n]+)\]\]")
_ISO_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:.*")
_PATH = re.compile(r"/(?!/)")
# "View all posts by Ada Lind": what the link to the page of an author is called, and their byline
_LED = re.compile(
    r"(?:(?:(?:view|see|show|read|browse) )?(?:all |more )?(?:posts|articles|stories) (?:by|from)"
    r"|(?:zeige? )?alle (?:beiträge|artikel|posts) (?:anzeigen )?von|alle berichten (?:van|door)"
    r"|(?:voir |afficher )?tous les articles (?:de|par)|(?:ver )?todas las entradas (?:de|por)"
    r"|(?:ver )?todos os posts (?:de|por)|(?:vedi |visualizza )?tutti gli articoli (?:di|da)"
    r"|(?:visa )?alla inlägg av|zobacz wszystkie wpisy|(?:посмотреть )?все записи(?: автора)?"
    r"|(?:written |posted )?by)\s+",
    re.IGNORECASE,
)
# "example.org": what programs write as the author where a page names none
_SITE = re.compile(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|io|ai|dev|app|blog|news|tv|xyz|eu|uk|us|ca|au|nz"
    r"|de|at|ch|fr|be|nl|es|pt|it|se|no|dk|fi|is|pl|cz|ru|ua|jp|kr|cn|tw|in|br|mx|ar)"
)
_REST = re.compile(r"[^\r\n]+")

_NAMES = {
    "source": "url", "url": "url", "link": "url", "canonical": "url",
    "author": "author", "authors": "author", "creator": "author", "by": "author",
    "published": "published", "date": "published", "publish_date": "published",
    "created": "added", "added": "added", "clipped": "added", "saved": "added",
    "date_saved": "added", "saved_at": "added", "date_published": "published",
    "published_at": "published", "source_url": "url", "original_url": "url", "page_url": "url",
    "sourceurl": "url", "pageurl": "url",
    "description": "description", "summary": "description", "excerpt": "description",
    "tags": "tags", "tag": "tags", "aliases": "aliases", "alias": "aliases",
    "site": "publisher", "sitename": "publisher", "site_name": "publisher",
    "publisher": "publisher",
    "videoid": "video", "video": "video", "media": "video", "youtube": "video",
    "language": "language", "lang": "language",
    "web_url": "url", "article_url": "url", "permalink": "url", "canonical_url": "url",
    "publication_date": "published", "date_added": "added",
    "title": "title", "subtitle": "subtitle", "rights": "rights",
    "publish": "publish", "math": "math", "draft": "draft", "private": "private",
}  # fmt: skip
# the same words in other languages: they count where an address is stated, too, since a note on a
# book says who wrote that
_TRANSLATED = {
    "titel": "title", "titre": "title", "título": "title", "titulo": "title", "titolo": "title",
    "tytuł": "title", "otsikko": "title", "název": "title", "заголовок": "title",
    "タイトル": "title", "标题": "title", "標題": "title", "제목": "title",
    "quelle": "url", "lien": "url", "enlace": "url", "fuente": "url", "fonte": "url", "bron": "url",
    "källa": "url", "kilde": "url", "źródło": "url", "adres": "url", "adresse": "url",
    "адрес": "url", "источник": "url", "出典": "url", "来源": "url", "來源": "url", "網址": "url",
    "autor": "author", "autorin": "author", "auteur": "author", "autore": "author",
    "autora": "author", "autrice": "author", "autorka": "author", "författare": "author",
    "forfatter": "author", "автор": "author", "著者": "author", "作者": "author",
    "veröffentlicht": "published", "erschienen": "published", "publié": "published",
    "publicado": "published", "pubblicato": "published", "gepubliceerd": "published",
    "publicerad": "published", "opublikowano": "published", "опубликовано": "published",
    "公開日": "published", "发布日期": "published",
    "gespeichert": "added", "erstellt": "added", "enregistré": "added", "guardado": "added",
    "salvato": "added", "opgeslagen": "added", "sparad": "added", "pobrano": "added",
    "zapisano": "added", "сохранено": "added", "保存日": "added",
}  # fmt: skip
OTHER = "front-matter"  # the name of what belongs to no key


def read_front_matter(text: str) -> FrontMatter:
    """The front matter at the top of `text`, if there is any."""
    lines = lines_between(text)
    if lines is None:
        return FrontMatter(lines=0, draft=keeps_back(meant_lines(text), ()))
    inner = lines[1:-1]
    written = text
    text, hidden = _unhidden(text, lines)
    entries = entries_in(text, inner)
    names = _NAMES | _TRANSLATED if "://" in text[lines[0][0] : lines[-1][1]] else _NAMES
    fields = [
        replace(field, span=_before(field.span, hidden))
        for entry in entries
        for field in _fields(text, entry, names)
    ]
    keys = [Markup(span=entry.key, kind="key") for entry in entries]
    keys += [Markup(span=span, kind="comment") for span in hidden]
    keys += [Markup(span=span, kind="label") for field in fields for span in _led(text, field)]
    used = [*(field.span for field in fields), *(key.span for key in keys)]
    rest, markup = _remains(written, lines, used)
    read = {entry.key.start for entry in entries if entry.name.casefold() in WITHHOLDING}
    draft = any(unpublished(field.name, field.value) for field in fields)
    draft = draft or keeps_back([(start, text[start:end]) for start, end in inner], read)
    # What keeps a text back is heard in a comment too: two `%%` may have come there by themselves.
    commented = [line for line in inner if any(each.start < line[0] < each.end for each in hidden)]
    draft = draft or keeps_back([(start, written[start:end]) for start, end in commented], ())
    return FrontMatter(
        lines=len(lines),
        end=lines[-1][1],
        fields=(*fields, *rest),
        markup=(*keys, *markup),
        draft=draft,
    )


def _unhidden(text: str, lines: list[tuple[int, int]]) -> tuple[str, list[Span]]:
    """`text` with spaces where private comments stand in its front matter, and where these are."""
    start, end = lines[0][1], lines[-1][0]
    head = text[start:end]
    if "%%" not in head and "<!--" not in head:
        return text, []
    hidden = [Span(start + first, start + last) for first, last in comments_in(head)]
    for span in hidden:
        blank = _NOT_LINE_END.sub(" ", text[span.start : span.end])
        text = text[: span.start] + blank + text[span.end :]
    return text, hidden


def _before(span: Span, hidden: list[Span]) -> Span:
    """The first part of a value's place in which no comment stands."""
    start, end = span.start, span.end
    for each in hidden:
        if each.start <= start < each.end <= end:
            start = each.end
        elif start < each.start < end:
            end = each.start
    return Span(start, end)


def asks_for_math(text: str) -> bool | None:
    """Whether the front matter at the top of `text` says that dollars stand round mathematics; None
    where it says nothing, or neither yes nor no."""
    said = [value.casefold() for value in read_front_matter(text).values("math")]
    return None if not said else True if said[-1] in YES else False if said[-1] in NO else None


# --- what the values say --------------------------------------------------------------------------


def _fields(text: str, entry: Entry, names: Mapping[str, str]) -> Iterator[MetadataField]:
    name = names.get(re.sub(r"[- ]", "_", entry.name.casefold()), entry.name)
    for span in _each_author(text, entry.values) if name == "author" else entry.values:
        for inner, value in _unquoted(text, span):
            if name == "video":
                video = youtube(value)
                is_id = re.fullmatch(r"[A-Za-z0-9_-]{11}", value)
                known = video.id if video else value if is_id else ""
                yield MetadataField(
                    name="video" if known else entry.name, value=known or value, span=inner
                )
                continue
            if name == "url" and _PATH.match(value):
                # where the owner's own site has the note
                yield MetadataField(name=entry.name, value=value, span=inner)
                continue
            if name in ("published", "added") and (date := _ISO_DATE.fullmatch(value)):
                value = date[1]
            led = _LED.match(value) if name == "author" else None
            if led and led.end() < len(value) and text[inner.start : inner.end] == value:
                inner, value = Span(inner.start + led.end(), inner.end), value[led.end() :]
            said = "publisher" if name == "author" and _SITE.fullmatch(value) else name
            yield MetadataField(name=said, value=value, span=inner)
            if name == "url" and (video := youtube(value)):
                # the address of the page is also that of the video: said twice, written once
                nowhere = Span(inner.start, inner.start)
                yield MetadataField(name="video", value=video.id, span=nowhere)


def _led(text: str, field: MetadataField) -> Iterator[Span]:
    """The words before the name of an author that say no more than that it is one."""
    start = max(text.rfind("\n", 0, field.span.start) + 1, field.span.start - _LONGEST_LEAD)
    if field.name in ("author", "publisher"):
        found = _LED.finditer(text, start, field.span.start)
        yield from (Span(*each.span()) for each in found if each.end() == field.span.start)


_LONGEST_LEAD = 60  # code points


def _each_author(text: str, values: Iterable[Span]) -> Iterator[Span]:
    """`values`, where one names several people those parted: `Ada Lind; Tom Hale`."""
    for span in values:
        words = text[span.start : span.end]
        if "; " not in words or words[:1] in "\"'[":
            yield span
            continue
        for match in re.finditer(r"[^;]+", words):
            yield trimmed(text, Span(span.start + match.start(), span.start + match.end()))


def _unquoted(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """The values in a written value, without quotation marks and wikilink brackets."""
    words = text[span.start : span.end]
    start = span.start
    if len(words) > 1 and words[0] in "\"'" and words[-1] == words[0]:
        start, quote, words = start + 1, words[0], words[1:-1]
    else:
        quote = ""
    wikis = list(_WIKI.finditer(words))
    if wikis and not _WIKI.sub("", words).strip(" ,;&[]"):
        for wiki in wikis:
            yield Span(start + wiki.start(2), start + wiki.end(2)), wiki[2].strip()
    elif words.strip():
        yield Span(start, start + len(words)), _said(words, quote)


def _said(words: str, quote: str) -> str:
    if quote == '"' and "\\" in words:
        with contextlib.suppress(ValueError):  # an escape JSON does not know stands as written
            words = str(json.loads(f'"{words}"', strict=False))
    elif quote == "'":
        words = words.replace("''", "'")
    return " ".join(words.split())


def _remains(
    text: str, lines: list[tuple[int, int]], used: list[Span]
) -> tuple[list[MetadataField], list[Markup]]:
    """What no field and no key accounts for: punctuation, or words of no key, a line at a time."""
    fields: list[MetadataField] = []
    markup: list[Markup] = []
    position = lines[0][0]
    for span in [*sorted(used), Span(lines[-1][1], lines[-1][1])]:
        for match in _REST.finditer(text, position, max(span.start, position)):
            place, comment = _divided(text, trimmed(text, Span(*match.span())))
            if place.start < place.end and _goes_on(text, place, markup):
                place, comment = Span(place.start, place.start), place
            if comment:
                markup.append(Markup(span=comment, kind="comment"))
            words = text[place.start : place.end]
            if any(char.isalnum() for char in words):
                fields.append(MetadataField(name=OTHER, value=words, span=place))
            elif words:
                markup.append(Markup(span=place, kind="delimiter"))
        position = max(position, span.end)
    return fields, markup


def _goes_on(text: str, place: Span, markup: Iterable[Markup]) -> bool:
    """Whether before `place` a comment `#` stands in its line, from which `%%` parted it."""
    return any(
        mark.kind == "comment" and not LINE_END.search(text, mark.span.start, place.start)
        for mark in markup
    )


def _divided(text: str, span: Span) -> tuple[Span, Span | None]:
    """A stretch before its comment, and the comment, if it ends in one."""
    comment = COMMENT.search(text, span.start, span.end)
    if text.startswith("#", span.start):
        return Span(span.start, span.start), span
    if not comment:
        return span, None
    before = trimmed(text, Span(span.start, comment.start()))
    return before, trimmed(text, Span(comment.start(), span.end))
