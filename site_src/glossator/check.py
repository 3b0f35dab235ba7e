"""Judge finished pages before anything is swapped in: every link of ours must land.

The pages are ours and were printed by one serializer: values of attributes stand in double quotes
and hold none, words hold no angle brackets; that is why a regular expression may read them here.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from glossator.model.site import Artifact

# Every attribute, and what stands between two tags, so that nothing is looked for inside of either:
# words may be ` href="q.html"`, and the words of an `alt` may end in ` src=`.
_ATTRIBUTE = re.compile(rb'\s(?:(href|src|id)|[\w:-]+)="([^"]*)"|>[^<]*')


class BrokenPage(Exception):
    """A finished page of ours is wrong: a mistake of the engine's, never of the owner's."""


def check_pages(artifacts: Sequence[Artifact]) -> None:
    """Raise `BrokenPage`, naming all faults, if a path is used twice (in any case of letters), an
    id twice on a page, or an internal link leads to no file or to no id of its page."""
    faults = list(_clashing_paths(artifacts))
    found = {
        artifact.path: _attributes(artifact.content)
        for artifact in artifacts
        if artifact.path.endswith(".html")
    }
    ids = {path: {value for name, value in pairs if name == "id"} for path, pairs in found.items()}
    paths = {artifact.path for artifact in artifacts}
    for path, pairs in found.items():
        if len(ids[path]) != sum(1 for name, _ in pairs if name == "id"):
            faults.append(f"{path}: an id stands twice")
        if path != "404.html":  # served at any depth, so its links are absolute
            faults += _dead_links(path, pairs, paths, ids)
    if faults:
        raise BrokenPage("\n".join(faults))


def _attributes(content: bytes) -> list[tuple[str, str]]:
    return [
        (name.decode(), unescape(value.decode()))
        for name, value in _ATTRIBUTE.findall(content)
        if name
    ]


def _clashing_paths(artifacts: Iterable[Artifact]) -> Iterable[str]:
    seen: set[str] = set()
    for artifact in artifacts:
        key = artifact.path.casefold()  # two names some file systems cannot tell apart
        if key in seen:
            yield f"{artifact.path}: two files of this name"
        seen.add(key)


def _dead_links(
    path: str,
    pairs: Iterable[tuple[str, str]],
    paths: set[str],
    ids: Mapping[str, set[str]],
) -> Iterable[str]:
    targets: dict[str, str | None] = {}  # by what stands before the fragment: most links share it
    for value in dict.fromkeys(value for name, value in pairs if name != "id"):
        before, _, fragment = value.partition("#")
        if before not in targets:
            targets[before] = _target(path, before)
        target = targets[before]
        if target is None:
            continue
        if target not in paths:
            yield f"{path}: link to {value}, which is not there"
        elif target in ids and fragment and unquote(fragment) not in ids[target]:
            yield f"{path}: link to {value}, whose id is not there"


def _target(path: str, link: str) -> str | None:
    """The path that `link`, without its fragment, leads to from `path`; None if out of the site."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return None  # an address of a source's, which leaves the site
    if parts.scheme or parts.netloc:
        return None
    return normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
