"""Frames of a page, in which another one is shown: a video, a map, a player; or nothing to see."""

import re

from glossator.model.trees import Span
from glossator.readers.html.tree import Node
from glossator.readers.inlines import youtube
from glossator.text import INVISIBLE
from glossator.times import video_href

FRAMES = frozenset({"iframe", "embed"})
# where the address stands; with the second a page waits until the reader comes near
_SAYING = ("src", "data-src", "data-lazy-src", "data-original")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s/]+\.[^\s]+", re.IGNORECASE)
# advertisements, counters, buttons to share and boxes to comment: hosts, or what their paths name
_OF_THE_SITE = re.compile(
    r"//[^/?#]*(?:doubleclick|googlesyndication|googletagmanager|adservice|amazon-adsystem|adnxs"
    r"|taboola|outbrain|criteo|teads|disqus|recaptcha|hcaptcha|addthis|sharethis|onesignal"
    r"|tinypass|tweetmeme|rcm[\w-]*\.amazon|piano\.)"
    r"|//(?:ads?|adserver|ox-d|pixel|consent|newsletters?|widgets?)\d*\."
    r"|/(?:real ?media/)?ads?/|[/_]ad_code|/afr(?:ame)?\?|/checkout/|/newsletters?[-/.]|/recaptcha/"
    r"|/eskup|/widgets/(?:twitter|facebook|latest|like|share|activity)"
    r"|facebook\.com/(?:v[\d.]+/)?plugins/(?:like|share|page|comments|activity|recommend|facepile"
    r"|follow|send|subscribe)|facebook\.com/widgets/"
    r"|platform\.(?:twitter|x)\.com/widgets/(?!tweet\.)",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTHING = re.compile(r"0*[01]?(?:\.0*)?(?:px|%)?", re.IGNORECASE)  # pixels to a side


def frame_address(node: Node) -> str:
    """Where a reader sees what a frame shows; empty if it shows nothing, or what is the site's."""
    said = _said(node)
    written = node.says(said)
    if not said or _is_unseen(node) or _OF_THE_SITE.search(written):
        return ""
    if video := youtube(written):  # a player opened by itself plays nothing
        return video_href(video.id, video.seconds)
    return f"https:{written}" if written.startswith("//") else written


def frame_words(node: Node) -> Span:
    """Where the words of a frame stand, which has an address: its title, else that."""
    title = node.attributes.get("title")
    has_title = title is not None and title.value.strip().strip(INVISIBLE)
    return node.attributes["title" if has_title else _said(node)].span


def _said(node: Node) -> str:
    """The attribute that has an address of the web; empty if none has."""
    return next((name for name in _SAYING if _ADDRESS.fullmatch(node.says(name))), "")


def _is_unseen(node: Node) -> bool:
    """Whether a frame is one that no reader sees: a counter's, a script's."""
    sides = [node.says(name) for name in ("width", "height")]
    return (
        any(side and _NOTHING.fullmatch(side) for side in sides)
        or "hidden" in node.attributes
        or node.says("aria-hidden").lower() == "true"
        or bool(_UNSEEN.search(node.says("style")))
    )
