"""Whether the head of a text says that it is not to be published, in whatever form it says so.

A mistake here publishes what its owner keeps back, so that what speaks of it and cannot be read
keeps the text back: the owner sees that it is missing, and nobody else that it is there.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from glossator.text import line_spans

YES = frozenset({"true", "yes", "on", "y", "1"})
NO = frozenset({"false", "no", "off", "n", "0"})
WITHHOLDING = frozenset({"publish", "published", "draft", "private", "rights"})
_NOTHING = frozenset({"", "null", "~", "none"})
_RIGHTS = frozenset({"full", "excerpts", "private"})
_LONGEST = 20_000  # characters of a head that no line ends

# `&a false`, `!!bool false`: an anchor or a tag before the value
_BEFORE = re.compile(r"(?:[&!]\S*\s+)+")
_ROUND = " \t\r\n\"'`“”‘’«»[](){},;."
_COMMENT = re.compile(r"(?:^|(?<=[\s\w]))#.*")
_DATE = re.compile(r"\W*\d")
_PRIVATE = re.compile(r"\bprivate\b", re.IGNORECASE)
# `\tpublish: x`, `"publish" = x`, `- publish: x`, `? publish`, `&a publish: x`, `**publish**: x`
_KEY = re.compile(
    r"[^\w#]*?(?:[&!]\S*\s+)?[^\w#]*(publish(?:ed)?|draft|private|rights)(?!\w)[^\w:=：]*"
    r"(?:[:=：](.*)|$)",
    re.IGNORECASE,
)
# `{title: x, publish: false}`, `meta: {publish: false}`
_FLOW = re.compile(r"\s*(?:[^\s:{}]+\s*[:=]\s*)?[{\[]")
_PAIRS = re.compile(r"[{},\[\]]")
# `description: >`: the lines under it are words
_WORDS = re.compile(r"(\s*)[^:#]*:\s*[|>][+-]?\d?[+-]?\s*(?:#.*)?$")
# `draft`, `? publish`: nothing but a key
_ALONE = re.compile(r"(?:\?\s+)?[\w\"']")
_OPENING = re.compile(r"(---|\+\+\+|;;;|\{)")
_CLOSING = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",), "{": ("}",)}


def unpublished(name: str, value: str) -> bool:
    """Whether the key `name` with `value` keeps its note back: `publish` that says anything but
    yes (or a day), `published: false`, as Jekyll has it, a `draft` or `private` that says anything
    but no, and `rights` that speak of private in a form that is none of ours."""
    said = _bare(value)
    if name == "publish":
        return said not in YES | _NOTHING and not (_DATE.match(said) and len(said) > 1)
    if name == "published":
        return said in NO
    if name == "rights":
        return value.strip().casefold() not in _RIGHTS and _PRIVATE.search(value) is not None
    return name in ("draft", "private") and said not in NO | _NOTHING


def _bare(value: str) -> str:
    """What a value says, without anchor, tag, quotation marks, brackets and comment."""
    said = _BEFORE.sub("", value.strip(), count=1)
    return _COMMENT.sub("", said).strip(_ROUND).casefold()


def keeps_back(lines: Sequence[tuple[int, str]], read: Collection[int]) -> bool:
    """Whether one of `lines`, each with its place, keeps the text back in a form that is no key of
    front matter; `read` are the places of those that are."""
    for place, line in _keyed(lines):
        if place in read:
            continue
        parts = _PAIRS.split(line) if _FLOW.match(line) else (line,)
        for part in parts:
            match = _KEY.match(part)
            if match is None and part is not line:
                match = _KEY.match(part.partition(":")[2])
            if match and match[2] is None and not (part is line and _ALONE.match(line)):
                continue  # an entry of a list, such as a tag
            if match and unpublished(match[1].casefold(), _said(match)):
                return True
    return False


def _said(match: re.Match[str]) -> str:
    if match[2] is None:
        return "?"  # `draft` alone: a misspelt yes
    # Of rights that are written elsewhere than as a key no word counts as ours.
    return f"= {match[2]}" if match[1].casefold() == "rights" else match[2]


def _keyed(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """`lines` without those of a value that is several lines of words."""
    depth = -1
    for place, line in lines:
        indent = len(line) - len(line.lstrip())
        if depth >= 0 and (not line.strip() or indent > depth):
            continue
        words = _WORDS.match(line)
        depth = len(words[1]) if words else -1
        yield place, line


def meant_lines(text: str) -> list[tuple[int, str]]:
    """The lines at the top of `text` that are meant for front matter and are none as it is read:
    between other marks than `---`, or with no line that ends them (then to the first empty one)."""
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    opening = _OPENING.match(text, start)
    if not opening:
        return []
    spans = line_spans(text[: start + _LONGEST])
    lines = [(first, text[first:last]) for first, last in spans if last > start]
    ends = _CLOSING[opening[1]]
    inner = lines if opening[1] == "{" else lines[1:]
    blank = next((n for n, (_, line) in enumerate(inner) if not line.strip()), len(inner))
    closed = next((n for n, (_, line) in enumerate(inner) if line.strip() in ends), blank)
    # Between two `---` that are no front matter stand the words of a text: its first lines alone.
    return inner[: min(closed, blank) if opening[1] == "---" else closed]
