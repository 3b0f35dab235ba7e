"""Links of a page: their addresses, what they say, and which of them a browser may follow."""

from functools import lru_cache
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from glossator.model.site import Target
from glossator.times import clock, duration, spoken, video_href

# Every page holds one hidden element of this id that says "leaves this site". No heading can have
# it: a heading's id is made of letters, digits and hyphens.
AWAY_ID = "_away"
_SCHEMES = frozenset({"http", "https", "mailto"})


def attributes(**values: str | None) -> Markup:
    """HTML attributes, each with a space before it; `None` and empty ones are left out. A
    trailing underscore is dropped from a name, other underscores become hyphens."""
    return Markup("").join(
        Markup(f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"')
        for name, value in values.items()
        if value
    )


@lru_cache(maxsize=4096)  # a document's page leads to the same few places hundreds of times
def relative(page: str, href: str) -> str:
    """`href`, counted from the site's root, as a link on `page`: within one page its fragment."""
    path, mark, fragment = href.partition("#")
    if path == page and mark:
        return f"#{quote(fragment, safe=_FRAGMENT)}"
    here, there = page.split("/")[:-1], path.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    way = "../" * (len(here) - shared) + "/".join(there[shared:])
    return quote(way) + (f"#{quote(fragment, safe=_FRAGMENT)}" if mark else "")


_FRAGMENT = "/?:@!$&'()*+,;=-._~"  # what RFC 3986 allows in a fragment besides letters and digits


def moment_html(seconds: int, video: str, label: str = "") -> Markup:
    """A cited moment: a link to the video at that second, or its time alone without a video. Where
    the source's own `label` says another time, it is shown and that is told."""
    shown = label or clock(seconds)
    time = Markup('<time datetime="{}">{}</time>').format(duration(seconds), shown)
    told = f"The source writes {label} and cites {clock(seconds)}" if label else ""
    if not video:
        return Markup('<span class="time"{}>{}</span>').format(attributes(title=told), time)
    heard = f"Play from {spoken(seconds)}" + (f", written {label}" if label else "")
    return Markup(
        '<a class="time" href="{}" rel="noopener noreferrer external" aria-label="{}"{}>{}</a>'
    ).format(video_href(video, seconds), heard, attributes(title=told), time)


def link_html(target: Target, content: Markup, page: str) -> Markup:
    """`content` as a link to `target` on `page`; words alone where it leads nowhere."""
    is_empty = not content.striptags() and "<img" not in content
    if not target.resolved or is_empty:
        return Markup('<span class="nopage" title="no page">{}</span>').format(content)
    if not target.external:
        return Markup("<a{}>{}</a>").format(
            attributes(href=relative(page, target.href), title=target.title or None), content
        )
    if not _is_safe(target.href):
        return Markup('<span class="nopage" title="no page">{}</span>').format(content)
    return Markup(
        '<a href="{}" rel="noopener noreferrer external" aria-describedby="{}">{}</a>'
    ).format(target.href, AWAY_ID, content)


def _is_safe(href: str) -> bool:
    """Whether a browser may be sent there: a scheme of the allow-list, and nothing before it."""
    try:
        return urlsplit(href).scheme.lower() in _SCHEMES and href[:1].isalpha()
    except ValueError:
        return False


def quotation_html(text: str, href: str, reference: str, whose: str) -> str:
    """A quotation to paste elsewhere, with its link and whose words it is."""
    return Markup(
        '<blockquote cite="{0}"><p>{1}</p></blockquote>\n<p>— <a href="{0}">{2}</a>, {3}</p>'
    ).format(href, text, reference, whose)
