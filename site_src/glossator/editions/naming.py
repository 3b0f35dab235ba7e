"""Name documents: which source is which, under what slug, and under what short name."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from glossator.editions.titles import title_of, words_of_file_name
from glossator.model.documents import Document, Reading
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.nearest import meant
from glossator.owner import Edition
from glossator.problems import Checked, Problem, Where
from glossator.project.own_files import RESERVED
from glossator.text import folded, short_hash, slugify

_NAMED = 3  # documents that a message names; of a thousand, nobody reads more


def name_documents(
    readings: Sequence[Reading], editions: Mapping[str, Edition]
) -> Checked[Mapping[str, str]]:
    """The slug of each source, by its path: its edition's name, else one made of its own names.

    Made slugs never hold a counter: of two equal ones, the later in the order of paths takes words
    of its file's name, so that nothing depends on how many there are.
    """
    by_path = {reading.source.path: reading for reading in readings}
    sources = [reading.source for reading in readings]
    own = {path: next(_made(reading)) for path, reading in by_path.items()}
    slugs: dict[str, str] = {}
    problems: list[Problem] = []
    for slug in sorted(editions):
        edition = editions[slug]
        path = _path_of(edition, sources, own)
        if path is None:
            problems.append(_no_source(edition, by_path))
        elif path in slugs:
            problems.append(_second_edition(edition, editions[slugs[path]], path))
        else:
            slugs[path] = slug
    taken = {*slugs.values(), *editions}
    for path in _file_names_first(by_path.values()):
        if path not in slugs:
            slugs[path] = next(
                slug for slug in _made(by_path[path]) if slug not in taken | RESERVED
            )
            taken.add(slugs[path])
    return Checked({path: slugs[path] for path in by_path}, tuple(problems))


def _file_names_first(readings: Iterable[Reading]) -> list[str]:
    """Paths in their order, those whose file names read as words before the others."""
    paths = [reading.source.path for reading in readings]
    return sorted(
        paths,
        key=lambda path: (
            not words_of_file_name(path),
            unicodedata.normalize("NFC", path),
            path,
        ),
    )


def _made(reading: Reading) -> Iterator[str]:
    """Slugs for a source without an edition, the plainest first; the last ones only it can have."""
    path = PurePosixPath(reading.source.path)
    name = slugify(words_of_file_name(reading.source.path))
    title = slugify(title_of(reading))
    stem = slugify(path.stem)
    plain = name or title or stem or "text"
    yield plain
    if stem and stem != plain:
        yield _longer(plain, stem)
    elif title and title != plain:
        yield _longer(plain, title)
    folders = slugify(" ".join(path.parts[:-1]))
    if folders:
        yield _longer(plain, folders)
        yield _longer(plain, f"{folders}-{stem}".strip("-"))
    if path.suffix[1:]:
        yield _longer(plain, slugify(path.suffix[1:]))
    yield _longer(plain, short_hash(reading.source.path))
    yield _longer(plain, f"{short_hash(reading.source.path)}{short_hash('2', str(path))}")


def _longer(plain: str, more: str) -> str:
    """`plain` and the words of `more` that it does not have, within a slug's length."""
    had = plain.split("-")
    added = [word for word in more.split("-") if word not in had] or [more]
    return f"{plain[:30].rstrip('-')}-{slugify(' '.join(added), 29)}".strip("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How an edition says to read its source: by which reader (empty: by the one that recognises
    it), whether dollars stand round mathematics, and whether blocks of raw HTML have Markdown in
    them (None: it does not say)."""

    reader: str = ""
    math: bool | None = None
    markdown_in_html: bool | None = None


def manners(sources: Sequence[Source], editions: Mapping[str, Edition]) -> dict[str, Manner]:
    """How editions say to read their sources, by the source's path; before anything is read, so an
    edition without `source` is that of the file whose name says its slug."""
    own = {source.path: slugify(words_of_file_name(source.path)) for source in sources}
    return {
        path: manner
        for edition in editions.values()
        if (manner := _manner(edition)) != Manner()
        and (path := _path_of(edition, sources, own)) is not None
    }


def _manner(edition: Edition) -> Manner:
    return Manner(
        reader=edition.reader, math=edition.math, markdown_in_html=edition.markdown_in_html
    )


def _path_of(edition: Edition, sources: Sequence[Source], own: Mapping[str, str]) -> str | None:
    """The path of the source an edition is of: as written, else equal in Unicode and case, else
    by its place in the site, else by its file's name alone. Without `source` it is the one whose
    `own` slug is the edition's."""
    wanted = edition.source
    if not wanted:
        found = [path for path, slug in own.items() if slug == edition.slug]
        return found[0] if len(found) == 1 else None
    if wanted in own:
        return wanted
    folded_name = _alike(wanted)
    for name_of in (_path, _site_path, _file_name):
        found = [each.path for each in sources if _alike(name_of(each)) == folded_name]
        if len(found) == 1:
            return found[0]
    return None


def _path(source: Source) -> str:
    return source.path


def _site_path(source: Source) -> str:
    return source.site_path


def _file_name(source: Source) -> str:
    return PurePosixPath(source.path).name


def _alike(path: str) -> str:
    return unicodedata.normalize("NFC", path.removeprefix("./")).casefold()


def _no_source(edition: Edition, by_path: Mapping[str, Reading]) -> Problem:
    if not edition.source:
        return Problem(
            code="edition-source-missing",
            message=f"the edition `{edition.slug}` does not say of which source it is",
            where=edition.where,
            hint="Add a line `source: …` with the name of the source's file.",
        )
    return Problem(
        code="edition-source-missing",
        message=f"there is no source `{edition.source}`",
        where=edition.source_where or edition.where,
        hint=meant(edition.source, by_path, "There are no sources at all."),
    )


def _second_edition(edition: Edition, first: Edition, path: str) -> Problem:
    return Problem(
        code="edition-source-twice",
        message=f"`{path}` has two editions: this one and {first.where.path}",
        where=edition.source_where or edition.where,
        hint="Put what they say into one file.",
    )


def check_shorts(documents: Sequence[Document]) -> tuple[Problem, ...]:
    """A warning for each short name that several documents have: references would look the same."""
    called: dict[str, list[Document]] = {}
    for document in documents:
        called.setdefault(folded(document.metadata.short).casefold(), []).append(document)
    return tuple(_short_clash(same) for same in called.values() if len(same) > 1)


def _short_clash(same: Sequence[Document]) -> Problem:
    last = same[-1]
    named = ", ".join(f"`{each.slug}`" for each in same[:_NAMED])
    if len(same) > _NAMED:
        told = f"{len(same)} documents, among them {named},"
    else:
        told = " and ".join(named.rsplit(", ", 1))
    every = "both" if len(same) == 2 else "all"
    return Problem(
        code="short-clash",
        message=f"{told} are {every} called “{last.metadata.short}” in references",
        where=Where(path=last.source.site_path),
        hint=f"Say another `short:` in editions/{last.slug}.yml"
        f"{'.' if len(same) == 2 else ', and so for each but one.'}",
        severity="warning",
    )


def check_order(
    config: SiteConfig, order_at: Mapping[str, Where], slugs: Iterable[str]
) -> tuple[Problem, ...]:
    """A problem for each name in the site's order that no document has."""
    known = sorted(slugs)
    return tuple(
        Problem(
            code="order-unknown",
            message=f"`order` names `{slug}`, and there is no such document",
            where=order_at.get(slug),
            hint=meant(slug, known, "There are no documents."),
        )
        for slug in config.order
        if slug not in known
    )
