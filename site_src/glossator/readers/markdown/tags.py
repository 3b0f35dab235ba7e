"""Raw HTML in Markdown: which tags give a shape, which show nowhere. None is ever passed on."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.model.trees import Image, LineBreak, Span, Style, Text
from glossator.readers.inlines import Video, literal_seconds, youtube
from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.links import ADDRESS, MAIL, unescaped
from glossator.readers.markdown.scan import Scan, Wrap

_STYLES: dict[str, Style] = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "cite": "emphasis",
    "u": "underline", "ins": "underline", "s": "strike", "del": "strike", "strike": "strike",
    "mark": "mark", "sub": "sub", "sup": "sup", "kbd": "kbd", "small": "small",
}  # fmt: skip
# shapes of a page: where their tags stand, words before and after do not run together
_BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
# what else CommonMark takes for raw HTML: instructions, CDATA, declarations (comments are hidden
# before)
_OTHERS = (("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">"))
_DECLARATION = re.compile(r"<(?:\?|!\[CDATA\[|![A-Za-z])")
_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9-]*)"
    r"((?:\s+[A-Za-z_:@][\w.:@-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)\s*/?>"
)
_STAMP_END = re.compile(r"([^<>\n]*)</a\s*>", re.IGNORECASE)
# where the address of a frame stands
_ADDRESS = re.compile(r"\ssrc\s*=\s*[\"']?\s*((?:https?:)?//[^\s\"'<>]+)", re.IGNORECASE)
_ALT = re.compile(
    r"\salt\s*=\s*(?:\"([^\"]+)\"|'([^']+)'|([^\s\"'=<>`]+))", re.IGNORECASE
)  # fmt: skip
_ATTRIBUTE = re.compile(r"([A-Za-z_:@][\w.:@-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+))")


@dataclass(frozen=True, slots=True)
class _Tag:
    """An HTML tag at `start:end`, its name and attributes' names in lower case."""

    start: int
    end: int
    name: str
    is_closing: bool
    attributes: Mapping[str, str]

    @property
    def is_moment(self) -> bool:
        """Whether it opens the timestamp anchor of video notes."""
        classes = self.attributes.get("class", "").split()
        return self.name == "a" and "yt-timestamp" in classes


def angle(scan: Scan, at: int) -> int | None:
    """The rule for `<`: addresses, tags, declarations. Where it ends, or None: plain words."""
    if match := ADDRESS.match(scan.text, at) or MAIL.match(scan.text, at):
        start, end = match.span(1)
        target = match[1] if ":" in match[1] else f"mailto:{match[1]}"
        scan.claim(at, start)
        scan.claim(end, match.end())
        scan.found.wraps.append(Wrap(start, end, link="link", target=target, loose=True))
        return match.end()
    if tag := _tag_at(scan.text, at):
        return _tag(scan, tag)
    end_of_other = _declaration_end(scan.text, at, scan.hopeless)
    if end_of_other is not None:
        scan.claim(at, end_of_other, "dropped-tag")
    return end_of_other


def _tag(scan: Scan, tag: _Tag) -> int:
    name = tag.name
    if tag.is_closing and scan.open_tags.get(name):
        _close_tag(scan, tag)
    elif tag.is_closing:
        _drop_tag(scan, tag)
    elif name == "br":
        scan.claim(tag.start, tag.end, "tag")
        scan.atom(tag.start, tag.end, LineBreak(span=scan.content.span(tag.start, tag.end)))
    elif name in ("iframe", "embed") and (
        address := _ADDRESS.search(scan.text, tag.start, tag.end)
    ):
        _embedded(scan, tag, address)
    elif name == "img" and _is_shown(tag.attributes.get("src", "")):
        _picture(scan, tag)
    elif tag.is_moment:
        return _anchor_moment(scan, tag)
    elif name in _STYLES or (name == "a" and tag.attributes.get("href")):
        scan.claim(tag.start, tag.end, "tag")
        scan.tags.append((name, tag.end, tag.attributes.get("href", "")))
        scan.open_tags[name] = scan.open_tags.get(name, 0) + 1
    else:
        _drop_tag(scan, tag)
    return tag.end


def _anchor_moment(scan: Scan, tag: _Tag) -> int:
    label = _STAMP_END.match(scan.text, tag.end)
    data = tag.attributes.get("data-t", "")
    shown = unescaped(label[1]) if label else ""
    if not label or literal_seconds(data or shown) is None:
        scan.claim(tag.start, tag.end, "dropped-tag")
        return tag.end
    scan.claim(tag.start, tag.end, "tag")
    scan.claim(*label.span(1), "label")
    scan.claim(label.end(1), label.end(), "tag")
    video = youtube(tag.attributes.get("href", ""))
    if video and data:
        video = Video(id=video.id, seconds=None)
    return scan.moment(tag.start, label.end(), shown, data, video)


def _embedded(scan: Scan, tag: _Tag, address: re.Match[str]) -> None:
    """A video shown in a frame: a link to it, as if its address stood there by itself."""
    target = unescaped(address[1])
    if youtube(target) is None:
        _drop_tag(scan, tag)
        return
    start, end = address.span(1)
    end = scan.text.find("&", start, end) if "&" in address[1] else end  # entities are no words
    target = f"https:{target}" if target.startswith("//") else target
    scan.claim(tag.start, start, "tag")
    scan.claim(end, tag.end, "tag")
    scan.found.wraps.append(Wrap(start, end, link="link", target=target, loose=True))


def _is_shown(source: str) -> bool:
    """Whether a picture lies at an address, and is not written out in the text itself."""
    return bool(source.strip()) and not source.strip().lower().startswith("data:")


def _picture(scan: Scan, tag: _Tag) -> None:
    """A picture as raw HTML: the words for it are those of `alt`."""
    said = _ALT.search(scan.text, tag.start, tag.end)
    first, last = said.span(said.lastindex or 0) if said else (tag.end, tag.end)
    if not scan.content.is_joined(first, last):
        first = last = tag.end
    scan.claim(tag.start, first, "tag")
    scan.claim(last, tag.end, "tag")
    width, height = (_pixels(tag.attributes.get(side, "")) for side in ("width", "height"))
    picture = Image(
        span=scan.content.span(first, last),
        target=tag.attributes["src"].strip(),
        alt=" ".join(unescaped(scan.text[first:last].replace(MASK, " ")).split()),
        title=" ".join(tag.attributes.get("title", "").split()),
        width=width,
        height=height if width else 0,
    )
    scan.atom(tag.start, tag.end, picture)


def _pixels(said: str) -> int:
    """`640` or `640px`; 0 for a share of the page, or more than any screen shows."""
    digits = said.strip().lower().removesuffix("px")
    return int(digits) if digits.isdecimal() and len(digits) <= 4 else 0


def _close_tag(scan: Scan, closing: _Tag) -> None:
    scan.claim(closing.start, closing.end, "tag")
    while scan.tags:
        name, inner, target = scan.tags.pop()
        scan.open_tags[name] -= 1
        if name == closing.name:
            shape = _STYLES.get(name)
            link = "" if shape else "link"
            scan.found.wraps.append(Wrap(inner, closing.start, shape, link, target, loose=True))
            return


def _drop_tag(scan: Scan, tag: _Tag) -> None:
    scan.claim(tag.start, tag.end, "dropped-tag")
    if tag.name in _BLOCK_TAGS:
        at = scan.content.origin(tag.start)
        scan.atom(tag.start, tag.end, Text(span=Span(at, at), text=" "))


def _tag_at(text: str, at: int) -> _Tag | None:
    """The tag at `at`, or None."""
    match = _TAG.match(text, at)
    if not match or (match[1] and match[3]):  # an end has no attributes
        return None
    attributes: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(match[3]):
        value = next((group for group in each.groups()[1:] if group is not None), "")
        attributes.setdefault(each[1].lower(), html.unescape(value.replace(MASK, "")))
    return _Tag(match.start(), match.end(), match[2].lower(), bool(match[1]), attributes)


def _declaration_end(text: str, at: int, hopeless: set[str]) -> int | None:
    """Where the instruction or declaration at `at` ends, or None. `hopeless` holds the endings that
    stand nowhere behind, so that each is searched in vain once."""
    if not _DECLARATION.match(text, at):
        return None
    for opening, closing in _OTHERS:
        if text.startswith(opening, at):
            end = -1 if closing in hopeless else text.find(closing, at + len(opening))
            if end >= 0:
                return end + len(closing)
            hopeless.add(closing)
            return None
    return None
