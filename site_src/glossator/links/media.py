"""Which of the files beside the sources the published texts show or link to: no others are read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from glossator.blocks import inlines_in
from glossator.links import resolving as links
from glossator.model.site import Medium, Site
from glossator.model.trees import Block, Image, Inline, Link, WikiLink, walk
from glossator.problems import Problem, Where
from glossator.project.attachments import SUFFIXES
from glossator.text import Lines

_NAMED = 3  # files that are not there, of one text, that a warning names


def used_media(site: Site, offered: Iterable[Medium]) -> frozenset[str]:
    """The places in the site of those of the `offered` media that its texts and notes ask for."""
    names = links.names(replace(site, media=tuple(offered)))
    return frozenset(
        links.resolve(link, path, page, names).href.partition("#")[0]
        for path, page, blocks in (*texts(site), *_comments(site))
        for link in links_among(inlines_in(blocks))
    )


def missing_media(site: Site) -> Iterator[Problem]:
    """A warning for each text of a source or page that shows files which are not there."""
    names = links.names(site)
    shown = [
        (each.anchored.document.source, f"read/{each.slug}.html", each.anchored.document.blocks)
        for each in site.documents
    ]
    shown += [
        (each.reading.source, f"pages/{each.slug}.html", each.reading.blocks) for each in site.pages
    ]
    for source, page, blocks in shown:
        missing = [
            file
            for file in _shown_files(blocks)
            if not links.resolve(file, source.path, page, names).resolved
        ]
        if missing:
            named = ", ".join(dict.fromkeys(f"`{file.target}`" for file in missing[:_NAMED]))
            more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
            line = Lines.of(source.text).line_of(missing[0].span.start)
            yield Problem(
                code="media-missing",
                message=f"{named}{more} {'is' if len(missing) == 1 else 'are'} not there",
                where=Where(path=source.site_path, line=line),
                hint="Put the files beside the source, or correct their names.",
                severity="warning",
            )


def _shown_files(blocks: tuple[Block, ...]) -> Iterator[Link | WikiLink]:
    """What shows a file in `blocks`: each picture as the link it would be, and `![[talk.mp3]]`."""
    for inline in walk(inlines_in(blocks)):
        if isinstance(inline, Image) and _is_local(inline.target):
            yield _link(inline)
        elif isinstance(inline, WikiLink) and inline.embed and _names_a_file(inline.target):
            yield inline


def _names_a_file(target: str) -> bool:
    return PurePosixPath(target).suffix.lower() in SUFFIXES


def texts(site: Site) -> Iterator[tuple[str, str, tuple[Block, ...]]]:
    """Everything published that came as a source or that the owner wrote as a page: its path among
    the files, its page, and its blocks."""
    for annotated in site.documents:
        document = annotated.anchored.document
        yield document.source.path, f"read/{document.slug}.html", document.blocks
    for page in site.pages:
        yield page.reading.source.path, f"pages/{page.slug}.html", page.reading.blocks


def _comments(site: Site) -> Iterator[tuple[str, str, tuple[Block, ...]]]:
    """What each published note says, under the path and page of its document, by which its links
    are looked up; a stray has neither."""
    for annotated in site.documents:
        path, page = annotated.anchored.document.source.path, f"read/{annotated.slug}.html"
        yield from ((path, page, placed.note.blocks) for placed in annotated.notes)
    yield from (("", "read/.html", placed.note.blocks) for placed in site.strays)


def links_among(inlines: Iterable[Inline]) -> Iterator[Link | WikiLink]:
    """Every link in `inlines`, and every image as the link it would be."""
    for inline in walk(inlines):
        if isinstance(inline, Link | WikiLink):
            yield inline
        elif isinstance(inline, Image):
            yield _link(inline)


def _link(image: Image) -> Link:
    return Link(span=image.span, target=image.target, children=())


def _is_local(target: str) -> bool:
    """Whether `target` names a file beside the source and no address."""
    return bool(target.strip()) and not target.startswith(("//", "#")) and ":" not in target
