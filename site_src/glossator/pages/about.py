"""What is known of a document, in words: its kind, its byline, and the facts of its source."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from glossator.html.links import relative
from glossator.model.annotations import Annotated
from glossator.model.documents import Document, Metadata, Replaced
from glossator.model.passages import Anchored
from glossator.model.site import Site
from glossator.pages.frame import (
    Fact,
    Piece,
    counted,
    date_words,
    document_path,
    number,
    person_path,
)
from glossator.pages.signs import stood_before
from glossator.sources.left_out import REASON_WORDS, LeftOut, left_out
from glossator.themes.counts import hidden_of, minutes_of, moments_of, turns_of, words_of
from glossator.times import clock, video_href
from glossator.timestamps import moment_seconds

_KINDS = {
    "article": "Article",
    "interview": "Interview",
    "video-note": "Video note",
    "transcript": "Transcript",
    "note": "Note",
}
# What a reader of pages calls the file a source came as.
_SOURCE_WORDS = {
    "markdown": "note", "clipping": "clipping", "interview": "clipping",
    "subtitles": "transcript", "html": "page",
}  # fmt: skip
# What a reader calls the fields of an edition that have no plain name.
_FIELDS = {
    "subtitle": "standfirst", "published": "date", "url": "address",
    "based_on": "what it is based on", "accessed": "date of access", "added": "date of adding",
    "key": "citation key", "short": "short name", "aliases": "other names",
}  # fmt: skip
_LANGUAGES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "it": "Italian", "ja": "Japanese", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "uk": "Ukrainian",
    "zh": "Chinese",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """The cited moments of a video in seconds, ascending, each once."""

    seconds: tuple[int, ...]

    @property
    def words(self) -> str:
        """`7 moments, 7:31–1:30:59`."""
        ends = dict.fromkeys((clock(self.seconds[0]), clock(self.seconds[-1])))
        return f"{counted(len(self.seconds), 'moment')}, {'–'.join(ends)}"


def kind_label(document: Document) -> str:
    """The kind of a document: `Video note`, `Clipped article`."""
    genre = document.metadata.genre
    if genre == "article" and document.reading.reader == "clipping":
        return "Clipped article"
    return _KINDS[genre]


def byline(metadata: Metadata) -> tuple[Piece, ...]:
    """Who wrote or published it, and through whom it came; empty if nobody is named."""
    first = ", ".join(metadata.author) or metadata.publisher
    if not first:
        return (Piece(text=f"via {metadata.via}"),) if metadata.via else ()
    pieces = [Piece(text=first, style="strong")]
    if metadata.genre == "video-note":
        pieces.insert(0, Piece(text="From "))
    if metadata.author and metadata.publisher:
        pieces.append(Piece(text=f", {metadata.publisher}"))
    if metadata.via:
        pieces.append(Piece(text=f", via {metadata.via}"))
    return tuple(pieces)


def dated(metadata: Metadata) -> str:
    """When it was published: `[September 2023]`, or `Undated`."""
    return date_words(metadata.published) if metadata.published else "Undated"


def moments(anchored: Anchored) -> Moments | None:
    """The moments a document cites, or None."""
    metadata = anchored.document.metadata
    seconds = {moment_seconds(moment, metadata) for moment in moments_of(anchored)}
    return Moments(seconds=tuple(sorted(seconds))) if seconds else None


def voices_words(anchored: Anchored) -> str:
    """`138 turns, 2 voices`; empty where nobody speaks."""
    turns = turns_of(anchored.passages)
    voices = {passage.leaf.speaker for passage in turns}
    return f"{counted(len(turns), 'turn')}, {counted(len(voices), 'voice')}" if turns else ""


def excerpt_words(anchored: Anchored) -> str:
    """`23 of 245 passages`, where a document is published in excerpts; else empty."""
    hidden = hidden_of(anchored)
    shown = len(anchored.passages)
    return f"{number(shown)} of {counted(shown + hidden, 'passage')}" if hidden else ""


def meta_line(anchored: Anchored) -> tuple[tuple[Piece, ...], ...]:
    """The line under the title, item by item."""
    metadata = anchored.document.metadata
    words = words_of(anchored)
    cited = moments(anchored)
    voices = voices_words(anchored)
    items: list[tuple[Piece, ...]] = [
        byline(metadata),
        (Piece(text=dated(metadata)),),
        (Piece(text=f"{counted(words, 'word')} · {minutes_of(words)} min"),) if words else (),
        (Piece(text=excerpt),) if (excerpt := excerpt_words(anchored)) else (),
        (Piece(text=cited.words),) if cited else (),
        (Piece(text=voices),) if voices else (),
    ]
    return tuple(item for item in items if item)


def about(site: Site, annotated: Annotated) -> tuple[Fact, ...]:
    """The facts of "About this source": only what is known."""
    anchored = annotated.anchored
    document = anchored.document
    page = document_path(annotated.slug)
    facts = [
        *_origin(document),
        *_speakers(site, document, page),
        *_headings(anchored),
        *_published(document.metadata),
        *_video(anchored),
        *_reading(site, document),
        _fact("Set aside", set_aside_link(annotated, page)),
        *stood_before(site, annotated),
    ]
    if source := source_pieces(site, annotated, page):
        facts.append(_fact("Source", *source))
    return tuple(facts)


def source_pieces(site: Site, annotated: Annotated, page: str) -> tuple[Piece, ...]:
    """The link to the source as it came, where the site publishes it."""
    document = annotated.anchored.document
    if not site.config.publish_source or document.metadata.rights != "full":
        return ()
    href = relative(page, f"read/{annotated.slug}.txt")
    return (Piece(text=f"the {source_word(document)} as it came", href=href),)


def copies_pieces(annotated: Annotated) -> tuple[Piece, ...]:
    """The links to what cites a document and to its copy as a note, beside its page."""
    slug = quote(annotated.slug)
    return (
        Piece(text="BibTeX", href=f"{slug}.bib"),
        Piece(text=", "),
        Piece(text="CSL-JSON", href=f"{slug}.csl.json"),
        Piece(text=", "),
        Piece(text="Markdown with ^ids", href=f"{slug}.md"),
    )


def set_aside_pieces(annotated: Annotated, page: str) -> tuple[Piece, ...]:
    """What was set aside, counted by reason, and the way to all of it."""
    document = annotated.anchored.document
    out = left_out(document)
    counts: dict[str, int] = {}
    for line in out.lines:
        word = REASON_WORDS[line.reason]
        counts[word] = counts.get(word, 0) + 1
    href = relative(page, f"set-aside/{annotated.slug}.html")
    if not out.outside:
        said = "in the text" if document.metadata.rights == "full" else "of the text, shown or not"
        said += ", but for private words" if document.reading.hidden else ""
        words = f"Nothing: every line of the {source_word(document)} is {said}. "
        return Piece(text=words), Piece(text="How they add up", href=href)
    listed = ", ".join(f"{word} {number(count)}" for word, count in counts.items())
    # a line may hold several stretches, each set aside for a reason of its own
    pieces = sum(counts.values())
    words = (
        f"{counted(pieces, 'piece')} of the {source_word(document)}"
        if pieces > out.outside
        else f"{number(out.outside)} of {counted(out.count(), 'line')}"
    )
    words += f": {listed}. " if listed else ". "
    return Piece(text=words), Piece(text="All of them, with reasons", href=href)


def source_word(document: Document) -> str:
    """What to call the file the document came as: `note`, `clipping`, `source`."""
    return _SOURCE_WORDS.get(document.reading.reader, "source")


def set_aside_link(annotated: Annotated, page: str) -> Piece:
    """What was set aside, in a few words that lead to the page that shows it."""
    document = annotated.anchored.document
    words = set_aside_words(left_out(document))
    if document.replaced:
        words += f"; replaced: {', '.join(map(field_words, document.replaced))}"
    return Piece(text=words, href=relative(page, f"set-aside/{annotated.slug}.html"))


def field_words(replaced: Replaced) -> str:
    """What readers call a field that the editor replaced."""
    return _FIELDS.get(replaced.field, replaced.field)


def set_aside_words(out: LeftOut) -> str:
    """`267 lines: a second copy of the text, and site furniture`; or `nothing`."""
    kinds = [
        words
        for group, words in (
            ("second-copy", "a second copy of the text"),
            ("furniture", "site furniture"),
            ("owner", "what the editor left out"),
            ("private", "what is private"),
        )
        if any(tally.group == group for tally in out.tallies)
    ]
    if not kinds:
        return "nothing"
    listed = kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])}, and {kinds[-1]}"
    return f"{counted(out.outside, 'line')}: {listed}"


def _fact(term: str, *pieces: Piece) -> Fact:
    return Fact(term=term, lines=(pieces,))


def _origin(document: Document) -> Iterator[Fact]:
    metadata = document.metadata
    if any(replaced.field == "title" for replaced in document.replaced):
        yield _fact("Title", Piece(text="corrected by the editor"))
    if metadata.url:
        yield _fact("Original", Piece(text=_host(metadata.url), href=metadata.url, external=True))
    if metadata.based_on:
        address = _host(metadata.based_on)
        piece = (
            Piece(text=address, href=metadata.based_on, external=True)
            if address
            else Piece(text=metadata.based_on)
        )
        yield _fact("Based on", piece)
    if metadata.archived:
        yield _fact("Archived", Piece(text=date_words(metadata.archived)))


def _host(address: str) -> str:
    """The host of a web address, without `www.`; empty if it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return parts.netloc.removeprefix("www.") if parts.scheme in ("http", "https") else ""


def _speakers(site: Site, document: Document, page: str) -> Iterator[Fact]:
    if not document.speakers:
        return
    yield Fact(
        term="Speakers",
        lines=tuple(
            (
                Piece(text=speaker.key, style="strong"),
                Piece(text=" "),
                Piece(text=speaker.name, href=_person(site, speaker.name, page)),
                *_publication(speaker.name, document.metadata),
            )
            for speaker in document.speakers
        ),
    )
    if document.labelled_by == "edition":
        kind = source_word(document)
        yield _fact("Labels", Piece(text=f"the editor’s; the {kind} has none"))
    elif document.labelled_by == "source":
        yield _fact("Labels", Piece(text="the source’s"))


def _publication(name: str, metadata: Metadata) -> tuple[Piece, ...]:
    """That a speaker's name is the publication's, if it is; else nothing."""
    same = name.casefold() == metadata.publisher.strip("[]").casefold()
    return (Piece(text=", for the publication"),) if same else ()


def _person(site: Site, name: str, page: str) -> str:
    """The way from `page` to the page of the person of that name; empty if there is none."""
    slug = site.people.slugs.get(name, "")
    return relative(page, person_path(slug)) if slug else ""


def _headings(anchored: Anchored) -> Iterator[Fact]:
    origins = {heading.origin for heading in anchored.headings if not heading.callout}
    if "edition" in origins:
        pieces = [Piece(text="the editor’s", style="owner"), Piece(text=", red and italic")]
        if len(origins) > 1:
            pieces.append(Piece(text="; the others are the source’s"))
        yield _fact("Headings", *pieces)
    elif "guessed" in origins:
        yield _fact("Headings", Piece(text="recognised by their form"))


def _published(metadata: Metadata) -> Iterator[Fact]:
    if metadata.published:
        basis = f": {metadata.basis[:1].lower()}{metadata.basis[1:]}" if metadata.basis else ""
        yield _fact("Published", Piece(text=date_words(metadata.published) + basis))


def _video(anchored: Anchored) -> Iterator[Fact]:
    metadata = anchored.document.metadata
    if metadata.video:
        link = Piece(text=metadata.video, href=video_href(metadata.video), external=True)
        yield _fact("Video", link, Piece(text=" on YouTube"))
    if metadata.length:
        yield _fact("Length", Piece(text=clock(metadata.length)))
    if cited := moments(anchored):
        last = clock(cited.seconds[-1])
        yield _fact("Moments", Piece(text=f"{len(cited.seconds)}, the last at {last}"))


def _reading(site: Site, document: Document) -> Iterator[Fact]:
    """How the source was read: of interest where nobody has said it, or where it is not plain."""
    language = document.metadata.language
    main = language.split("-")[0].lower()
    if language and main != site.config.language.split("-")[0].lower():
        yield _fact("Language", Piece(text=_LANGUAGES.get(main, language)))
    if not site.config.configured:
        reading = document.reading
        yield _fact("Read as", Piece(text=f"{reading.reader}, {reading.decided}"))
