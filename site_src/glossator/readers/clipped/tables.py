"""Tables that a site sets round a text: the files of a project, what else an encyclopedia files
with a subject."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Block, Inline, Leaf, Link, Span, plain_text, walk
from glossator.readers.clipped.addresses import path_of
from glossator.readers.clipped.edit_links import edits
from glossator.readers.clipped.evidence import leads_to_others
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_running

# parts of the addresses of a project's files and folders, and of its changes
_FILES = frozenset({"tree", "blob", "raw", "src", "browse"})
_CHANGES = frozenset({"commit", "commits"})


_LETTERS = 3  # links of one letter each: "V T E"


def tables_of(
    units: Sequence[Unit], gone: Collection[Span], reading: Reading
) -> Mapping[Span, SetAside]:
    """Such tables of a page, by their spans, and why they are the site's: over the text those of
    which each row leads to a file and to the change it was last in, behind all of it that is not
    `gone` those whose head leads to where they are edited."""
    host = host_of(reading, units)
    running = [u.span.start for u in units if is_running(u) and not (u.cells or u.span in gone)]
    if not host or not running:
        return {}
    found: dict[Span, SetAside] = {}
    shown = [unit for unit in units if unit.text]
    headed = {b.span for a, b in pairwise(shown) if not a.kept and leads_to_others(a.text)}
    for leaf in _tables(reading.blocks):
        why: tuple[Reason, str] | None = None
        if leaf.span.start < running[0] and _lists_files(leaf, host):
            why = ("navigation", "lists the files of a project, over its text")
        elif leaf.span.start > running[-1] and leaf.span in headed and _leads_on(leaf, host):
            why = (
                "related-links",
                "leads to other pages of the site, under a heading that says so",
            )
        elif leaf.span.start > running[-1] and _is_edited(leaf, host):
            why = ("navigation", "lists what else is filed with the subject, behind the text")
        if why is not None:
            found[leaf.span] = SetAside(span=leaf.span, reason=why[0], evidence=why[1])
    return found


def _tables(blocks: Sequence[Block]) -> Sequence[Leaf]:
    return [each for each in blocks if isinstance(each, Leaf) and each.kind == "table"]


def _lists_files(leaf: Leaf, host: str) -> bool:
    rows = leaf.rows[1:]
    return bool(rows) and all(
        any(_leads(cell, host, _FILES) for cell in row)
        and any(_leads(cell, host, _CHANGES) for cell in row)
        for row in rows
    )


def _leads(cell: Sequence[Inline], host: str, names: frozenset[str]) -> bool:
    targets = [each.target for each in walk(cell) if isinstance(each, Link)]
    return any(is_home(t, host) and names & set(path_of(t)[:-1]) for t in targets)


def _leads_on(leaf: Leaf, host: str) -> bool:
    """Whether each row of a table begins with a link to a page of the site."""
    rows = leaf.rows[1:]
    return bool(rows) and all(
        any(isinstance(each, Link) and is_home(each.target, host) for each in walk(row[0]))
        for row in rows
        if row
    )


def _is_edited(leaf: Leaf, host: str) -> bool:
    cells = leaf.rows[0] if leaf.rows else ()
    links = [each for cell in cells for each in walk(cell) if isinstance(each, Link)]
    home = [each for each in links if is_home(each.target, host)]
    letters = sum(len(plain_text((e,)).strip()) == 1 and ":" in _path(e.target) for e in home)
    edited = len(home) > 1 and any(edits(each.target) for each in home)
    return letters >= _LETTERS or edited


def _path(target: str) -> str:
    return "/".join(path_of(target))
