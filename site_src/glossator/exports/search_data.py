"""What searching works on: the units of each page with what is known of them, and the names of all.

`data/names.js` names themes, people and sources; `data/passages.js` holds the words themselves for
readers without a server, where a library is small enough. Both are classic scripts, because from
disk a browser fetches nothing; they put their values under `glossatorSearch` on the window.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from glossator.html.media import words_or_pictures
from glossator.links.resolving import names, resolve
from glossator.model.annotations import Annotated
from glossator.model.site import Artifact, OwnerPage, Site
from glossator.model.trees import Heading, Voice, leaf_text, leaves, plain_text
from glossator.notes.glosses import Glosses, glosses, reference
from glossator.text import INVISIBLE

NAMES = "data/names.js"
PASSAGES = "data/passages.js"
MOST_FROM_DISK = 5_000_000  # bytes of text in UTF-8 that a page from disk loads to search them
# Times a word stands in a library from which on it is not looked up while a search has rarer ones:
# the index has a byte for each or a little less, and "the" of 1,000 documents alone weighs 40 KB.
_COMMON = 5_000
_MOST_COMMON = 100
_COUNTED = 1_000_000  # bytes of text in which words are counted, of more every so many-th unit
_WORD = re.compile(r"[^\W_]+")
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Words a search finds: a passage, a heading (no number), a note (its number is its letter), or
    an owner's page (no id). `text` is on one line, without what nobody sees; `section` is the title
    it stands under; `voice` is `heading`, `note` or `page` where nobody's words are told; `speaker`
    is of a note the reference of its passage (`Verge 91`); `time` is the moment of a recording that
    it tells of, in seconds."""

    id: str
    number: str
    text: str
    section: str = ""
    speaker: str = ""
    voice: Voice | Literal["heading", "note", "page"] = "report"
    themes: tuple[str, ...] = ()
    time: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """A page that is searched: its path from the site's root, what it can be picked by, and its
    units in reading order."""

    path: str
    language: str
    genre: str
    units: tuple[Unit, ...]


def searched(site: Site) -> Iterator[Searched]:
    """Every page of `site` that is searched, in library order, then the owner's own."""
    known = names(site)
    notes = glosses(site, lambda link, page: resolve(link, "", page, known))
    for annotated in site.documents:
        metadata = annotated.anchored.document.metadata
        yield Searched(
            path=f"read/{annotated.slug}.html",
            language=metadata.language or site.config.language,
            genre=metadata.genre,
            units=(*_units(annotated), *_notes(annotated, notes)),
        )
    for page in site.pages:
        yield Searched(
            path=_page_path(page),
            language=page.reading.language or site.config.language,
            genre="",
            units=(Unit(id="", number="", text=_line(_page_text(page)), voice="page"),),
        )


def facts(page: Searched) -> str:
    """What is known of each unit of a page but its words, as JSON: lists of sections, speakers and
    themes, and for each unit its id, number, places in those lists, voice's first letter, and its
    time if it has one."""
    sections = _Places()
    speakers = _Places()
    themes = _Places()
    units = [
        [
            unit.id,
            unit.number,
            sections.of(unit.section),
            speakers.of(unit.speaker),
            unit.voice[0],
            [themes.of(theme) for theme in unit.themes],
            *(() if unit.time is None else (unit.time,)),
        ]
        for unit in page.units
    ]
    lists = {"s": sections.values, "w": speakers.values, "t": themes.values}
    return _json({"d": page.path, **lists, "u": units})


def search_files(site: Site, pages: Iterable[Searched]) -> Iterator[Artifact]:
    """`data/names.js`, and `data/passages.js` for at most `MOST_FROM_DISK` bytes of text."""
    pages = tuple(pages)
    texts = [[unit.text for unit in page.units] for page in pages]
    size = sum(len(text.encode("utf-8", "replace")) for each in texts for text in each)
    fits = size <= MOST_FROM_DISK
    told = {**_names(site, size, fits=fits), "common": common_words(texts, size)}
    yield _script(NAMES, "names", _json(told))
    if fits:
        entries = ",\n".join(
            f'{{"f":{facts(page)},"x":{_json(words)}}}'
            for page, words in zip(pages, texts, strict=True)
        )
        yield _script(PASSAGES, "passages", f"[\n{entries}\n]")


def common_words(texts: Iterable[Iterable[str]], size: int) -> list[str]:
    """The words that stand everywhere in units of `size` bytes in all, as they are searched (small
    and without accents), the commonest first."""
    every = 1 + size // _COUNTED
    units = [text for each in texts for text in each][::every]
    found = Counter(word for text in units for word in _WORD.findall(_plain(text)))
    most = sorted(found.items(), key=lambda each: (-each[1], each[0]))[:_MOST_COMMON]
    return [word for word, count in most if count * every > _COMMON]


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).lower()


def _names(site: Site, size: int, *, fits: bool) -> dict[str, object]:
    sources: list[list[str]] = []
    for annotated in site.documents:
        metadata = annotated.anchored.document.metadata
        path = f"read/{annotated.slug}.html"
        sources.append([path, metadata.short, metadata.title, metadata.genre])
    sources += [[_page_path(page), "", page.title, ""] for page in site.pages]
    return {
        "themes": [[theme.slug, theme.title, theme.slot] for theme in site.themes],
        "people": [[person.slug, person.name] for person in site.people.persons],
        "sources": sources,
        "notes": any(annotated.notes for annotated in site.documents),
        "megabytes": round(size / 1e6, 1),
        "passages": fits,
    }


def _units(annotated: Annotated) -> Iterator[Unit]:
    """Headings and passages as they stand in the text."""
    anchored = annotated.anchored
    on_themes: dict[str, list[str]] = {}
    for each in annotated.themed:
        on_themes.setdefault(each.passage, []).append(each.theme)
    titles = {heading.id: _line(heading.text) for heading in anchored.headings}
    placed = [
        (
            passage.leaf.span.start,
            1,
            Unit(
                id=passage.id,
                number=passage.number,
                text=_line(words_or_pictures(passage.text, passage.leaf)),
                section=titles.get(passage.section, ""),
                speaker=passage.speaker,
                voice=passage.voice,
                themes=tuple(on_themes.get(passage.id, ())),
                time=passage.time,
            ),
        )
        for passage in anchored.passages
    ]
    placed += [
        (
            heading.span.start,
            0,
            Unit(id=heading.id, number="", text=_line(heading.text), voice="heading"),
        )
        for heading in anchored.headings
    ]
    yield from (unit for _, _, unit in sorted(placed, key=lambda each: each[:2]))


def _notes(annotated: Annotated, notes: Glosses) -> Iterator[Unit]:
    """What the owner wrote to the document, as its page has it; words only marked say nothing."""
    passages = {each.leaf.span.start: each for each in annotated.anchored.passages}
    for placed in annotated.notes:
        comment = notes.comments[annotated.slug, placed.id]
        if text := _line(" ".join(leaf_text(leaf) for leaf in leaves(comment))):
            passage = passages[placed.place.first] if placed.place else None
            yield Unit(
                id=placed.id,
                number=notes.letters[annotated.slug].notes[placed.id],
                text=text,
                speaker=reference(annotated, passage) if passage else "",
                voice="note",
                themes=placed.note.themes,
            )


def _page_path(page: OwnerPage) -> str:
    return f"pages/{page.slug}.html"


def _page_text(page: OwnerPage) -> str:
    return " ".join(
        plain_text(block.inlines)
        if isinstance(block, Heading)
        else " ".join(leaf_text(leaf) for leaf in leaves([block]))
        for block in page.reading.blocks
    )


def _line(text: str) -> str:
    return " ".join(text.translate(_UNSEEN).split())


class _Places:
    """Values, each once, and the place of each among them."""

    def __init__(self) -> None:
        self.values: list[str] = []
        self._places: dict[str, int] = {}

    def of(self, value: str) -> int:
        place = self._places.setdefault(value, len(self.values))
        if place == len(self.values):
            self.values.append(value)
        return place


def _script(path: str, name: str, value: str) -> Artifact:
    line = f"(window.glossatorSearch ??= {{}}).{name} = {value};\n"
    return Artifact(path=path, content=line.encode("utf-8", "replace"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
