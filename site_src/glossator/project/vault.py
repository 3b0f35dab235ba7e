"""The owner's own notes, for which passages they cite: their titles and links, and nothing else."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from glossator.model.site import Linked, OwnNote
from glossator.problems import Checked, Problem
from glossator.project.decoding import NoText, decode
from glossator.project.folders import Folder, Found, files, is_source, read_bytes
from glossator.project.keys import TRUE
from glossator.project.site_file import SourceFolder
from glossator.project.sources import no_sources, place
from glossator.readers.front_matter import FrontMatter, read_front_matter

# Private comments, and code, in which a link is none.
_NOT_SAID = re.compile(
    r"%%.*?(?:%%|\Z)|<!--.*?(?:-->|\Z)|^[ >]*(`{3,}|~{3,}).*?(?:^[ >]*\1|\Z)|`[^`\n]*`", re.S | re.M
)
_WIKI = re.compile(r"\[\[([^\[\]|#\n]+)(?:#([^\[\]|\n]*))?(?:\|[^\[\]\n]*)?\]\]")
# `https://me.github.io/reading/read/talk.html#p-k3f9w2`, alone or in a Markdown link
_ADDRESS = re.compile(r"https?://[^\s<>\[\]()\"'|]{1,300}/read/[^\s<>\[\]()\"'|]{1,600}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vault:
    """The folder of the owner's own notes, if the site at `root` (which is a real path) `named`
    one, and the folders of the site's `sources`."""

    root: Path
    named: SourceFolder | None = None
    sources: tuple[SourceFolder, ...] = ()


def read_notes(vault: Vault, slugs: Collection[str]) -> Checked[tuple[OwnNote, ...]]:
    """The notes that link to what may be one of the documents `slugs`, or to a page of a site, and
    that may be named: none that is kept back, is a source of the site, or is reached by a link that
    leads outside.

    Of files that are not read nothing is told: a workflow's log is public, and a note is not.
    """
    if vault.named is None:
        return Checked(())
    path = place(vault.root, vault.named)
    if path is None:
        problem = Problem(
            code="backlinks-missing",
            message="the folder under `backlinks` is not there: no passage says where it is cited",
            where=vault.named.where,
            hint="Correct it. Where a workflow builds the site, put the notes within its reach.",
            severity="warning",
        )
        return Checked((), (problem,))
    folder = Folder(path=path, shown="", allowed=(path,), without=no_sources(vault.root, path))
    taken = [
        (found, each) for each in vault.sources if (found := place(vault.root, each)) is not None
    ]
    wanted = frozenset(slug.casefold() for slug in slugs)
    notes = (_note(each, taken, wanted) for each in files(folder).value if _is_markdown(each))
    return Checked(tuple(note for note in notes if note is not None))


def _is_markdown(found: Found) -> bool:
    return is_source(found) and found.name.lower().endswith((".md", ".markdown"))


def _note(
    found: Found, taken: Sequence[tuple[Path, SourceFolder]], wanted: Collection[str]
) -> OwnNote | None:
    content = read_bytes(found).value or b""
    decoded = decode(content) if b"[[" in content or b"/read/" in content else None
    # Most notes of a vault link to none of the site's documents: these are not looked into.
    if decoded is None or isinstance(decoded, NoText) or not _links(decoded.text, wanted):
        return None
    front = read_front_matter(decoded.text)
    if _is_kept_back(front) or _is_source(found, front, taken):
        return None
    stem = PurePosixPath(found.name).stem
    title = next((each for each in front.values("title") if each.strip()), stem)
    links = _links(_NOT_SAID.sub(" ", decoded.text[front.end :]), wanted)
    if not links:
        return None
    return OwnNote(name=stem, title=" ".join(title.split()), links=links)


def _links(text: str, wanted: Collection[str]) -> tuple[Linked, ...]:
    """The links in `text` to what may be a document `wanted`."""
    found: dict[Linked, None] = {}
    for match in _WIKI.finditer(text):
        # A note may be named by its path; in a table's cell the bar is written `\\|`.
        name, heading = ((part or "").removesuffix("\\").strip() for part in match.groups())
        name = name.rpartition("/")[2].removesuffix(".md")
        if name.casefold() in wanted:
            found[Linked(name=name, heading=heading)] = None
    for address in _ADDRESS.findall(text):
        found[Linked(address=address)] = None
    return tuple(found)


def _is_source(
    found: Found, front: FrontMatter, taken: Sequence[tuple[Path, SourceFolder]]
) -> bool:
    """Whether the file is one of the site's sources, which lie in the folders `taken`."""
    path = found.path.resolve()
    over = [source for folder, source in taken if path.is_relative_to(folder)]
    published = any(value.strip().lower() in TRUE for value in front.values("publish"))
    return any(published or not source.only_published for source in over)


def _is_kept_back(front: FrontMatter) -> bool:
    return front.draft or any(
        value.strip().casefold() == "private" for value in front.values("rights")
    )
