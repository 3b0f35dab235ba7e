"""Pictures, sounds and films of a page. Nothing elsewhere is ever asked for."""

import re
from dataclasses import replace
from pathlib import PurePosixPath

from markupsafe import Markup, escape

from glossator.html.links import attributes, link_html, relative
from glossator.model.site import Target
from glossator.model.trees import Image, Leaf, walk
from glossator.readers.inlines import youtube

_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp")
_LONGEST_NAME = 100  # code points of a file's name
_VIMEO = re.compile(r"https?://(?:www\.|player\.)?vimeo\.com/\S*\d", re.I)
_SOUNDS = (".mp3", ".m4a", ".ogg", ".oga", ".wav", ".flac", ".opus")
_PLAYED = (*_SOUNDS, ".mp4", ".webm", ".ogv", ".mov")


def image_html(
    image: Image, target: Target, page: str, *, in_link: bool, naming: bool = False
) -> Markup:
    """An image of the library is shown; one elsewhere is never asked for: its words link to it.
    `naming`: nothing but its name says what an image without words is."""
    if _file_of(target).endswith(_IMAGES):
        named = replace(image, alt=image.alt or picture_name(image)) if naming else image
        return _picture(named, target, page)
    if is_played(target) and not in_link:
        return player_html(target, image.alt or PurePosixPath(image.target).name, page)
    words = escape(image.alt or ("" if target.external else picture_name(image)))
    if not image.alt and target.external and (naming or not in_link):
        words = Markup('<span class="wordless">{}</span>').format(_elsewhere(image.target))
    if in_link:
        return words
    return link_html(target, words, page) if words else Markup("")


def _elsewhere(address: str) -> str:
    """What to call something shown from `address` for which the text has no words: Obsidian shows
    films of the two sites as it shows pictures."""
    if youtube(address):
        return "video on YouTube"
    return "video on Vimeo" if _VIMEO.match(address) else "image"


def picture_name(image: Image) -> str:
    """What stands for an image without words that cannot be shown: the name of its file."""
    name = PurePosixPath(image.target).name
    # the picture itself may be written there, in letters and digits
    return name if name and ":" not in image.target and len(name) <= _LONGEST_NAME else "image"


def words_or_pictures(text: str, leaf: Leaf) -> str:
    """The `text` of a leaf; where that has no word, what its pictures are called."""
    if text.strip():
        return text
    parts = (leaf.inlines, *(cell for row in leaf.rows for cell in row))
    images = (each for part in parts for each in walk(part) if isinstance(each, Image))
    return ", ".join(
        _elsewhere(each.target) if "://" in each.target else picture_name(each) for each in images
    )


def _file_of(target: Target) -> str:
    """The file of the site a link leads to, in small letters; nothing for what leaves the site."""
    return "" if target.external else target.href.partition("#")[0].lower()


def is_played(target: Target) -> bool:
    return _file_of(target).endswith(_PLAYED)


def player_html(target: Target, name: str, page: str) -> Markup:
    """A sound or film of the library, which is not asked for before somebody plays it."""
    element = Markup("audio" if _file_of(target).endswith(_SOUNDS) else "video")
    return Markup('<{0} src="{1}" controls preload="none"{2}></{0}>').format(
        element, relative(page, target.href), attributes(aria_label=name)
    )


def _picture(image: Image, target: Target, page: str) -> Markup:
    """The picture in the width its text asks for, else its own, so that its room is known before
    it comes."""
    width, height = target.width, target.height
    if image.width and width:
        height = image.height or round(height * image.width / width)
    width, height = image.width or width, height if width else image.height
    return Markup('<img src="{}" alt="{}"{} loading="lazy" decoding="async">').format(
        relative(page, target.href),
        image.alt,
        attributes(title=image.title, width=str(width or ""), height=str(height or "")),
    )
