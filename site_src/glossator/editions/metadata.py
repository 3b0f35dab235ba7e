"""What is known of a document: the owner's word before the source's."""

import re
from dataclasses import dataclass
from typing import TypeVar, get_args

from glossator.editions.titles import title_of
from glossator.model.documents import GENRES, Metadata, Reading, Replaced, Rights
from glossator.model.site import SiteConfig
from glossator.owner import Edition
from glossator.problems import Problem, Where
from glossator.project.values import iso_date, language_tag, seconds_of, video_of, web_address
from glossator.text import Lines

C = TypeVar("C", bound=str)
_RIGHTS: tuple[Rights, ...] = get_args(Rights)
# Articles a publisher's name may begin with: The Herald is "Herald" in a reference.
_ARTICLES = frozenset(
    {"the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "de",
     "het"}
)  # fmt: skip
_LETTERS = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"^l['’]", re.I)
# Behind an author's last name.
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "esq", "esq."})
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]+)\.?,? (\d{4})\b.*", re.I)
_MONTH_DAY_YEAR = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b.*", re.I)
_MONTH_YEAR = re.compile(r"([a-z]+)\.? (\d{4})", re.I)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?! )", re.I)  # `javascript:…`, `file:///…`
_TEXTS = (
    "title", "subtitle", "publisher", "via", "basis", "based_on", "archived", "key", "description",
)  # fmt: skip
_DATES = ("published", "accessed", "added")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A document's metadata, what of the source's the owner replaced, and what is wrong in it."""

    metadata: Metadata
    replaced: tuple[Replaced, ...]
    problems: tuple[Problem, ...]


def known(reading: Reading, slug: str, edition: Edition, config: SiteConfig) -> Known:
    """The metadata of the source `reading`, with `edition` before it and the site's word behind."""
    said = _Said(reading)
    problems: list[Problem] = []
    texts = {key: _first(getattr(edition, key), said.text(key)) for key in _TEXTS}
    dates = {
        key: _first(getattr(edition, key), _date(said, key, edition, problems)) for key in _DATES
    }
    texts |= _origin(said, edition, problems)
    author = edition.author if edition.author is not None else said.texts("author")
    title = texts.pop("title") or title_of(reading)
    metadata = Metadata(
        title=title,
        short=edition.short
        or said.text("short")
        or short_name(texts["publisher"], author, slug, title),
        genre=edition.genre or said.choice("genre", GENRES) or reading.genre,
        author=author,
        language=edition.language
        or language_tag(said.text("language"))
        or reading.language
        or config.language,
        dir=edition.dir or said.choice("dir", ("ltr", "rtl")) or "",
        aliases=edition.aliases if edition.aliases is not None else said.texts("aliases"),
        video=_first(edition.video, video_of(said.text("video")) or ""),
        length=edition.length
        if edition.length is not None
        else seconds_of(said.text("length")) or 0,
        timestamps=edition.timestamps or "h:mm:ss",
        hours=(),  # the order of the moments tells, when there are blocks
        rights=edition.rights or said.choice("rights", _RIGHTS) or config.rights,
        robots=edition.robots or config.robots,
        typography=bool(edition.typography),
        **texts,
        **dates,
    )
    return Known(metadata=metadata, replaced=_replaced(said, edition), problems=tuple(problems))


def _first(edition: str | None, source: str) -> str:
    return source if edition is None else edition


class _Said:
    """What a source says of itself, by the names of metadata."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._fields: dict[str, list[str]] = {}
        for field in reading.fields:
            if value := " ".join(field.value.split()):
                self._fields.setdefault(field.name, []).append(value)

    def text(self, key: str) -> str:
        """The first the source says under `key`."""
        return next(iter(self._fields.get(key, ())), "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Everything it says under `key`, each once."""
        return tuple(dict.fromkeys(self._fields.get(key, ())))

    def choice(self, key: str, of: tuple[C, ...]) -> C | None:
        """The one of `of` it says under `key`; any other word is some other tool's."""
        return next((each for each in of if each == self.text(key).lower()), None)

    def where(self, key: str) -> Where:
        """The line of the source at which it says it."""
        source = self.reading.source
        field = next(field for field in self.reading.fields if field.name == key)
        line = Lines.of(source.text).line_of(field.span.start)
        return Where(path=source.site_path, line=line)


def _origin(said: _Said, edition: Edition, problems: list[Problem]) -> dict[str, str]:
    """Where the document comes from: `url` is the address of a web page and nothing else; words
    that a source has in its place (`source: A book`) say what it is based on. Any other address is
    a link on no page, and a warning unless the owner says another."""
    based_on = _first(edition.based_on, said.text("based_on"))
    if edition.url is not None:
        return {"url": edition.url, "based_on": based_on}
    given = said.texts("url")
    addresses = (web_address(text.replace(" ", "%20")) for text in given)
    if address := next(filter(None, addresses), ""):
        return {"url": address, "based_on": based_on}
    if given and not _SCHEME.match(given[0]):
        words = _WIKILINK.sub(lambda match: match[1], given[0])
        return {"url": "", "based_on": based_on or words}
    if given:
        problems.append(
            Problem(
                code="address-unreadable",
                message=f"the source gives `{given[0][:60]}` as its address, which is none of "
                "the web",
                where=said.where("url"),
                hint="Say it in the edition: `url: https://…`.",
                severity="warning",
            )
        )
    return {"url": "", "based_on": based_on}


_WIKILINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")


def _date(said: _Said, key: str, edition: Edition, problems: list[Problem]) -> str:
    """The date the source states as an ISO date; a warning if it is not understood and the owner
    does not say it."""
    text = said.text(key)
    if not text:
        return ""
    found = iso_date(text) or iso_of_words(text)
    if found is None and getattr(edition, key) is None:
        problems.append(
            Problem(
                code="date-unreadable",
                message=f"the source says `{key}: {text[:60]}`, which is not understood as a date",
                where=said.where(key),
                hint=f"Say it in the edition: `{key}: 2023-09-27`.",
                severity="warning",
            )
        )
    return found or ""


def iso_of_words(text: str) -> str | None:
    """`27 September 2023`, `Sep 27, 2023` or `September 2023` as an ISO date or part of one."""
    line = " ".join(text.split())
    day, month, year = "", "", ""
    if match := _DAY_MONTH_YEAR.fullmatch(line):
        day, month, year = match.groups()
    elif match := _MONTH_DAY_YEAR.fullmatch(line):
        month, day, year = match.groups()
    elif match := _MONTH_YEAR.fullmatch(line):
        month, year = match.groups()
    number = _MONTHS.get(month.lower())
    if number is None:
        return None
    return iso_date(f"{year}-{number:02}" + (f"-{int(day):02}" if day else ""))


def short_name(publisher: str, author: tuple[str, ...], slug: str, title: str = "") -> str:
    """What references call a document: its publisher without the article, else its first author's
    last name, else two words of its slug, with capitals where its `title` has them."""
    words = _plain(publisher).split()
    if len(words) > 1 and words[0].casefold() in _ARTICLES:
        words = words[1:]
    if words:
        return _ELIDED.sub("", " ".join(words))
    names = _plain(author[0]).split() if author else []
    while len(names) > 1 and names[-1].casefold().strip(",") in _SUFFIXES:
        names.pop()
    if names:
        return names[-1].strip(",")
    written = [] if title.isupper() else _LETTERS.findall(title)
    capitals = {word.casefold(): word for word in written}
    words = [capitals.get(word, word) for word in slug.split("-")[:2]]
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _plain(name: str) -> str:
    return name.strip().removeprefix("[").removesuffix("]")


def _replaced(said: _Said, edition: Edition) -> tuple[Replaced, ...]:
    """The fields that the source states and the edition says otherwise."""
    rows = []
    for key in (*_TEXTS, *_DATES, "url", "short", "language", "video", "genre", "rights", "length"):
        edited = getattr(edition, key)
        stated = said.text(key)
        if edited is not None and stated and not _same(key, stated, edited):
            rows.append(Replaced(field=key, source=stated, edition=_written(edited)))
    for key in ("author", "aliases"):
        names = getattr(edition, key)
        stated_names = said.texts(key)
        if names is not None and stated_names and stated_names != names:
            rows.append(
                Replaced(field=key, source=", ".join(stated_names), edition=", ".join(names))
            )
    return tuple(rows)


def _written(value: str | int) -> str:
    if isinstance(value, int):
        return f"{value // 3600}:{value % 3600 // 60:02}:{value % 60:02}"
    return value


def _same(key: str, stated: str, edited: str | int) -> bool:
    match key:
        case "published" | "accessed" | "added":
            return (iso_date(stated) or iso_of_words(stated) or stated) == edited
        case "video":
            return (video_of(stated) or stated) == edited
        case "length":
            return seconds_of(stated) == edited
        case _:
            return stated == edited
