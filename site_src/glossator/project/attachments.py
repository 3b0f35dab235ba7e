"""Attachments: the pictures, sounds, films and papers that lie beside sources and are linked to.

Only their names are read until a published text asks for one; what nobody asks for stays unread.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree

import imagesize

from glossator.model.site import Medium
from glossator.problems import Checked, Problem, Where
from glossator.project.folders import Found, read_bytes
from glossator.text import short_hash, slugify

IMAGES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"})
SOUNDS = frozenset({".mp3", ".m4a", ".ogg", ".oga", ".wav", ".flac", ".opus"})
FILMS = frozenset({".mp4", ".webm", ".ogv", ".mov"})
PAPERS = frozenset({".pdf"})
SUFFIXES = IMAGES | SOUNDS | FILMS | PAPERS
_SVG = "{http://www.w3.org/2000/svg}"
# What a drawing consists of, besides filters; whatever else an SVG file can hold may run or fetch
# something.
_DRAWING = """svg g defs symbol use title desc metadata style path rect circle ellipse line polyline
polygon text tspan textPath marker linearGradient radialGradient stop pattern clipPath mask filter
image switch view a"""
_DRAWN = frozenset(_DRAWING.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that texts may link to: `medium` is what it becomes in the site."""

    found: Found
    medium: Medium


def is_attachment(found: Found) -> bool:
    """Whether a file's name is that of something texts show or link to."""
    return PurePosixPath(found.name).suffix.lower() in SUFFIXES


def attachments(found: Mapping[str, Found]) -> tuple[Attachment, ...]:
    """An attachment for each file, by its path among the sources. Its name in the site is that of
    the file with a hash of the path, so that a file added later renames no other."""
    made = []
    for path, each in found.items():
        name = PurePosixPath(path)
        stem = slugify(name.stem) or "file"
        medium = Medium(path=path, href=f"media/{stem}-{short_hash(path)}{name.suffix.lower()}")
        made.append(Attachment(found=each, medium=medium))
    return tuple(made)


def read_attachments(
    attachments: Iterable[Attachment], used: frozenset[str]
) -> Checked[dict[Medium, bytes]]:
    """The bytes of the attachments at the site's paths `used`, each medium with its size; what
    cannot be read, or might run something, is a warning and left out."""
    contents: dict[Medium, bytes] = {}
    problems: list[Problem] = []
    for each in attachments:
        if each.medium.href not in used:
            continue
        read = read_bytes(each.found)
        problems.extend(read.problems)
        if read.value is None:
            continue
        if each.medium.href.endswith(".svg") and (why := _unsafe(read.value)):
            problems.append(_left_out(each.found, why))
            continue
        contents[_measured(each.medium, read.value)] = read.value
    return Checked(contents, tuple(problems))


def _measured(medium: Medium, content: bytes) -> Medium:
    """`medium` with its width and height, so that a page does not jump when the picture comes."""
    if PurePosixPath(medium.href).suffix not in IMAGES:
        return medium
    try:
        width, height = imagesize.get(io.BytesIO(content))
    except (ValueError, OSError, ArithmeticError, LookupError):
        return medium  # a damaged file: the browser will say so
    width, height = round(width), round(height)
    if width <= 0 or height <= 0:
        return medium
    return Medium(path=medium.path, href=medium.href, width=width, height=height)


def _unsafe(content: bytes) -> str:
    """Why a drawing is not published: opened by itself, an SVG file can run scripts."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"<?xml-stylesheet" in content:
        return "it declares entities or a style sheet"
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError):
        return "it is no well-formed drawing"
    for element in root.iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        name = tag.removeprefix(_SVG)
        if tag.startswith(_SVG) and name not in _DRAWN and not name.startswith("fe"):
            return f"it holds the element `{name}`"
        if "www.w3.org/1999/xhtml" in tag:
            return "it holds HTML"
        for key, value in element.attrib.items():
            said = value.strip().lower()
            if key.rpartition("}")[2].lower().startswith("on"):
                return f"it holds the handler `{key}`"
            if key.rpartition("}")[2].lower() == "href" and not _is_inside(said):
                return "it leads to another address"
            if "url(" in said and "url(#" not in said.replace("'", "").replace('"', ""):
                return "it asks for another file"
        words = (element.text or "").lower()
        if tag == f"{_SVG}style" and ("@import" in words or "url(" in words):
            return "its style asks for another file"
    return ""


def _is_inside(address: str) -> bool:
    return address.startswith(("#", "data:image/png", "data:image/jpeg", "data:image/gif"))


def _left_out(found: Found, why: str) -> Problem:
    return Problem(
        code="media-unsafe",
        message=f"`{found.shown}` was left out: {why}",
        where=Where(path=found.shown),
        hint="Save it as a plain SVG drawing or as PNG.",
        severity="warning",
    )
