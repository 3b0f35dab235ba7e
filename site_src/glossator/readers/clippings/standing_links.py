"""Lines that a site sets into a text again and again, links or tabs of its own: to copy the address
of a section under its heading, to choose for what a piece of code is shown."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.code_bars import CODE, LANGUAGE
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line

_SAME = 3  # times that a line says the same
_LONGEST = 7  # words of it
_HEADING = 14  # words of what it stands under
_OVER_TEXT = 0.6  # of its places, in which the text stands below: code has buttons too
_UNDER = 0.8  # of its places, in which it stands so
# of its words, which interfaces use for this: many words lead through a site and home
_SHARES = {"share-bar": 0.3, "navigation": 0.6}
_CLOSED = re.compile(r"[.!?;:…。！？；：]['\"”’»)\]]*$")
# what else than a language the tabs over a piece of code name: who installs it, and where it runs
_MANAGER = re.compile(
    r"npm|npx|yarn|pnpm|bun|deno|pip|pip3|pipx|pipenv|poetry|conda|mamba|uv|brew|homebrew|apt|dnf|yum"
    r"|pacman|zypper|nix|cargo|composer|bundler|gem|maven|gradle|sbt|nuget|docker|podman|curl|wget"
    r"|macos|linux|windows|debian|ubuntu|fedora|arch",
    re.IGNORECASE,
)


def standing_links(lines: Sequence[Line]) -> dict[int, bool]:
    """The lines that say the same in three places at least, in words of an interface, under as many
    headings; and whether a heading stands over each."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if 1 < line.words <= _LONGEST and 0 < i < len(lines) - 1:
            places[line.key.casefold()].append(i)
    found: dict[int, bool] = {}
    for key, at in places.items():
        if len(at) < _SAME:
            continue
        face = interface_of(key)
        if face.share < _SHARES.get(face.reason or "", 2):
            continue
        under = [i for i in at if _is_heading(lines[i - 1])]
        over_text = sum(is_prose(lines[i + 1]) for i in at)
        headings = {lines[i - 1].key for i in under}
        if len(headings) >= _UNDER * len(at) and over_text >= _OVER_TEXT * len(at):
            found.update({i: i in under for i in at})
    return found


def code_tabs(lines: Sequence[Line]) -> Iterator[int]:
    """The lines of rows of tabs, two at least, right over a piece of code."""
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and _is_tab(lines[end]):
            end += 1
        if end - i > 1 and end < len(lines) and _is_code(lines[end]):
            yield from range(i, end)
        i = max(end, i + 1)


def _is_heading(line: Line) -> bool:
    return (
        line.words <= _HEADING
        and not is_prose(line)
        and not _CLOSED.search(line.ending)
        and any(map(str.isalpha, line.text))
        and not (LANGUAGE.fullmatch(line.text) or CODE.search(line.text))
    )


def _is_tab(line: Line) -> bool:
    return line.words <= 2 and bool(_MANAGER.fullmatch(line.text) or LANGUAGE.fullmatch(line.text))


def _is_code(line: Line) -> bool:
    first, _, rest = line.text.partition(" ")
    commands = bool(rest) and first.islower() and bool(_MANAGER.fullmatch(first))
    return not is_prose(line) and (commands or bool(CODE.search(line.text)))
