"""Brackets in Markdown: links, images, wikilinks, embeds, footnotes."""

import re

from glossator.model.trees import FootnoteRef, Image
from glossator.readers.inlines import (
    is_picture_size,
    literal_seconds,
    picture_size,
    wikilink,
    youtube,
)
from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.links import LABEL, Ending, destination, normal_label, unescaped
from glossator.readers.markdown.scan import Bracket, Scan, Wrap

_WIKI = re.compile(r"!?\[\[([^\[\]\n]+)\]\]")
_WORD = re.compile(r"\S")
# behind `[[3]]` what makes it a link whose words have brackets, as converters write notes of pages
_LEADS = re.compile(r"\(<?https?://[^\s()<>]")
_PLACE = re.compile(r"\(#[^\s()]")
_FIGURE = re.compile(r"\d{1,4}|\w{1,2}|\w{2,6}\.? \d{1,3}")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]+)\]")

# Longer words for a picture are none; also, pictures in pictures each read theirs again.
_LONGEST_ALT = 2_000


def open_bracket(scan: Scan, at: int) -> int | None:
    """The rule for `[`, `![` and `^[`. Where what it finds ends, or None: plain words."""
    text, found = scan.text, scan.found
    if (match := _WIKI.match(text, at)) and (end := _wikilink_rule(scan, match)) is not None:
        return end
    if (match := _FOOTNOTE.match(text, at)) and match[1] in scan.around.footnotes:
        scan.claim(at, match.end(), "label")
        span = scan.content.span(at, match.end())
        return scan.atom(at, match.end(), FootnoteRef(span=span, label=match[1]))
    kind = {"!": "image", "^": "note"}.get(text[at], "link")
    end = at + (1 if kind == "link" else 2)
    sizes = (len(scan.runs), len(found.atoms), len(found.claims), len(found.wraps))
    scan.brackets.append(Bracket(at, end, kind, *sizes))
    scan.settled = max(scan.settled, end)
    return end


def _wikilink_rule(scan: Scan, match: re.Match[str]) -> int | None:
    start, end = match.span()
    inner, outer = match.span(1)
    # what is hidden is no part of a name and no word to show
    wiki, bare = wikilink(match[1].replace(MASK, "")), wikilink(match[1].replace(MASK, " "))
    if wiki is None or bare is None or _is_label(scan.text, match):
        return None
    is_embed = scan.text[start] == "!"
    first, last = inner + bare.shown_start, inner + bare.shown_end
    is_picture = is_embed and wiki.is_picture
    if is_picture and (not bare.has_words or is_picture_size(scan.text[first:last])):
        first = last = outer  # a picture's name and size are no words
    elif is_picture:
        last = first + len(_without_size(scan.text[first:last]))
    scan.claim(start, inner)
    scan.claim(inner, first, "destination")
    scan.claim(last, outer, "destination")
    scan.claim(outer, end)
    if is_picture and scan.content.is_whole(first, last):
        alt, span = scan.text[first:last], scan.content.span(first, last)
        width, height = picture_size(match[1])
        picture = Image(span=span, target=wiki.target, alt=alt, width=width, height=height)
        return scan.atom(start, end, picture)
    link = "embed" if is_embed else "wiki"
    wrap = Wrap(first, last, link=link, target=wiki.target, detail=wiki.heading)
    scan.found.wraps.append(wrap)
    return end


def _is_label(text: str, match: re.Match[str]) -> bool:
    """Whether `[[7:31]](address)`, `[[3]](#note)` is a link whose words have brackets."""
    end = match.end()
    if text[end : end + 1] != "(":
        return False
    leads = _LEADS.match(text, end) or (_FIGURE.fullmatch(match[1]) and _PLACE.match(text, end))
    return leads is not None or literal_seconds(match[1]) is not None


def _without_size(written: str) -> str:
    """The words of a picture without the size behind them; in a table the bar is `\\|`."""
    words, bar, size = written.rpartition("|")
    return words.removesuffix("\\").rstrip() if bar and is_picture_size(size) else written


def close_bracket(scan: Scan, at: int) -> int | None:
    """The rule for `]`: does what opened become a link, a picture, a note?"""
    if not scan.brackets:
        return None
    opener = scan.brackets.pop()
    is_dead = len(scan.brackets) < scan.dead_brackets
    scan.dead_brackets = min(scan.dead_brackets, len(scan.brackets))
    if opener.kind == "note":
        return _note(scan, opener, at)
    if opener.kind == "link" and is_dead:
        return None
    ending = destination(scan.text, at + 1, scan.hopeless) or _reference(scan, opener, at)
    if ending is None:
        return None
    if opener.kind == "image":
        return _image(scan, opener, at, ending)
    return _link(scan, opener, at, ending)


def _note(scan: Scan, opener: Bracket, at: int) -> int | None:
    if not _WORD.search(scan.text, opener.end, at):
        return None
    scan.emphasise(opener.runs)
    scan.claim(opener.start, opener.end)
    scan.claim(at, at + 1)
    scan.found.wraps.append(Wrap(opener.end, at, link="note"))
    return at + 1


def _link(scan: Scan, opener: Bracket, at: int, ending: Ending) -> int:
    label = unescaped(scan.text[opener.end : at])
    if literal_seconds(label) is not None and (video := youtube(ending.target)):
        _forget(scan, opener)
        scan.claim(opener.start, opener.end)
        scan.claim(opener.end, at, "label")
        scan.claim(at, ending.end, "destination")
        return scan.moment(opener.start, ending.end, label, video.written, video)
    scan.claim(opener.start, opener.end)
    scan.claim(at, ending.end, "destination")
    scan.emphasise(opener.runs)
    wrap = Wrap(opener.end, at, link="link", target=ending.target, detail=ending.title)
    scan.found.wraps.append(wrap)
    scan.dead_brackets = len(scan.brackets)
    return ending.end


def _image(scan: Scan, opener: Bracket, at: int, ending: Ending) -> int | None:
    if at - opener.end > _LONGEST_ALT:
        return None
    written = scan.text[opener.end : at]
    words = "" if is_picture_size(written) else _without_size(written)
    words = words.replace(MASK, " ")
    first = opener.end + len(words) - len(words.lstrip())
    last = max(first, opener.end + len(words.rstrip()))
    if not scan.content.is_joined(first, last):
        return None
    scan.emphasise(opener.runs)
    alt = _without_claims(scan, first, last, opener.claims)
    _forget(scan, opener)
    scan.claim(opener.start, opener.end)
    scan.claim(last, ending.end, "destination")
    span = scan.content.span(first, last)
    width, height = picture_size(written)
    picture = Image(
        span=span,
        target=ending.target,
        alt=alt,
        title=ending.title,
        width=width,
        height=height,
    )
    return scan.atom(opener.start, ending.end, picture)


def _without_claims(scan: Scan, start: int, end: int, since: int) -> str:
    """The words of `start:end` between what was claimed of it."""
    parts = []
    for claim in sorted(scan.found.claims[since:], key=lambda each: each.start):
        parts.append(scan.text[start : min(claim.start, end)])
        start = max(start, claim.end)
    parts.append(scan.text[start:end])
    return unescaped(" ".join("".join(parts).split()))


def _forget(scan: Scan, opener: Bracket) -> None:
    """Drop what was found since `opener`: its words stand for themselves."""
    found = scan.found
    del scan.runs[opener.runs :], found.atoms[opener.atoms :]
    del found.claims[opener.claims :], found.wraps[opener.wraps :]


def _reference(scan: Scan, opener: Bracket, at: int) -> Ending | None:
    """What the definition says to which the words that end at `at` refer."""
    references = scan.around.references
    if not references:
        return None
    match = LABEL.match(scan.text, at + 1)
    if match and match[1].strip():
        known = references.get(normal_label(match[1]))
        return Ending(match.end(), *known) if known else None
    if at - opener.end > 999:  # CommonMark: a label has at most 999 characters
        return None
    known = references.get(normal_label(scan.text[opener.end : at]))
    end = match.end() if match and not match[1] else at + 1
    return Ending(end, *known) if known else None
