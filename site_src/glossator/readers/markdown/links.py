"""The parts of Markdown's links: destinations, titles, labels, bare addresses."""

import html
import re
from typing import NamedTuple

from glossator.readers.markdown.content import MASK

PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
ADDRESS = re.compile(rf"<([A-Za-z][A-Za-z0-9+.\-]{{1,31}}:[^\s<>\x00-\x20{MASK}]*)>")
MAIL = re.compile(
    r"<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?)>"
)
LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
_BARE = re.compile(rf"https?://[^\s<>\[\]`|\"{MASK}]+", re.IGNORECASE)
# what may follow an address and is seldom its end
_BARE_STOPS = frozenset(".,;:!?'*_~。，、；：！？）」』”’")
_TITLE = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)", re.DOTALL)
_ANGLED = re.compile(r"<(?:[^<>\n\\]|\\.)*>")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# An entity ends in a semicolon: `?page=3&section=1` has none.
_HIDDEN = re.compile(
    rf"{_ESCAPE.pattern}|&(?:#[xX][0-9a-fA-F]{{1,6}}|#[0-9]{{1,7}}|[A-Za-z][A-Za-z0-9]{{1,31}});"
)
# Brackets in a target without angle brackets: CommonMark asks for balance, cmark for at most these.
_DEEPEST_BRACKETS = 32


class Ending(NamedTuple):
    """What follows a link's words: where it ends, and the target and title it gives."""

    end: int
    target: str
    title: str


def normal_label(label: str) -> str:
    """A link label as CommonMark compares it."""
    return " ".join(label.replace(MASK, "").split()).casefold().upper()


def unescaped(written: str) -> str:
    """A target, title or label without its escapes and entities, and without what is hidden."""
    written = written.replace(MASK, "")
    if "\\" not in written and "&" not in written:
        return written
    return _HIDDEN.sub(lambda match: match[1] or html.unescape(match[0]), written)


def destination(text: str, at: int, hopeless: set[str]) -> Ending | None:
    """What `(target "title")` at `at` says; None if there is none.

    `hopeless` holds the quotation marks that nothing behind closes, so that this is found out once.
    """
    if text[at : at + 1] != "(":
        return None
    at = _behind_space(text, at + 1)
    end = _target_end(text, at)
    if end is None:
        return None
    target = text[at:end]
    target = target[1:-1] if target.startswith("<") else target
    after = _behind_space(text, end)
    title = ""
    if after > end and text[after : after + 1] in ('"', "'", "("):
        quote = text[after]
        match = None if quote in hopeless else _TITLE.match(text, after)
        if not match:
            if quote != "(":  # a parenthesis may also fail on the next one, with others behind
                hopeless.add(quote)
            return None
        title, after = match[0][1:-1], _behind_space(text, match.end())
    if text[after : after + 1] != ")":
        return None
    return Ending(after + 1, unescaped(target), unescaped(title))


def bare_address_end(text: str, at: int) -> int | None:
    """Where the bare address at `at` ends, without the punctuation of the sentence it stands in."""
    match = _BARE.match(text, at)
    if not match:
        return None
    end = match.end()
    surplus = match[0].count(")") - match[0].count("(")
    while end > at:
        last = text[end - 1]
        if last == ")" and surplus > 0:
            surplus -= 1
        elif last not in _BARE_STOPS and text[end - 2 : end] != "==":
            break
        end -= 2 if last == "=" else 1
    return end if end - at > len("https://") else None


def _behind_space(text: str, at: int) -> int:
    while text[at : at + 1] in (" ", "\t", "\n"):
        at += 1
    return at


def _target_end(text: str, at: int) -> int | None:
    """Where the link target at `at` ends: `<…>`, or a word with its brackets in balance."""
    if text[at : at + 1] == "<":
        match = _ANGLED.match(text, at)
        return match.end() if match else None
    depth = 0
    while at < len(text):
        char = text[at]
        if char == "\\" and text[at + 1 : at + 2] in PUNCTUATION:
            at += 2
            continue
        if char <= " " or char == "\x7f":
            break
        if char == "(":
            depth += 1
            if depth > _DEEPEST_BRACKETS:
                return None
        elif char == ")":
            if not depth:
                break
            depth -= 1
        at += 1
    return None if depth else at
