"""Values an owner writes in a form of their own: dates, lengths, videos, addresses, languages."""

import re
from datetime import date
from urllib.parse import parse_qs, urlsplit

# 2023, 2023-09, 2023-09-27, and a time of day behind it, which is dropped; maybe in brackets.
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?", re.ASCII)
_LENGTH = re.compile(r"(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)|(\d{1,6})", re.ASCII)
_VIDEO = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
_VIDEO_PATH = re.compile(r"/(?:embed|shorts|live|v)/([A-Za-z0-9_-]{11})(?:/|$)", re.ASCII)
_YOUTUBE = ("youtube.com", "youtube-nocookie.com")
# RFC 5646, 2.1: language, script, region, variants, extensions, private use. Languages of four and
# more letters are reserved or registered, and none is: `english` is a name.
_LANGUAGE = re.compile(
    r"""
    [a-z]{2,3} (?:-[a-z]{3}){0,3} (?:-[a-z]{4})? (?:-(?:[a-z]{2}|[0-9]{3}))?
    (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*
    (?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*
    (?:-x(?:-[a-z0-9]{1,8})+)?
    | x(?:-[a-z0-9]{1,8})+
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)


def iso_date(text: str) -> str | None:
    """`text` as an ISO date or part of one, in brackets if it was; None if it is none."""
    inner = text.strip()
    bracketed = inner.startswith("[") and inner.endswith("]")
    if bracketed:
        inner = inner[1:-1].strip()
    match = _DATE.fullmatch(inner)
    if not match:
        return None
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    plain = "-".join(part for part in (year, month, day) if part)
    return f"[{plain}]" if bracketed else plain


def seconds_of(text: str) -> int | None:
    """The seconds of `2:41:00`, `41:00` or `9660`; None if `text` is none of them."""
    match = _LENGTH.fullmatch(text.strip())
    if not match:
        return None
    hours, minutes, seconds, bare = match.groups()
    if bare is not None:
        return int(bare)
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)


def video_of(text: str) -> str | None:
    """The 11-character id `text` is, or that stands in the YouTube address it is."""
    text = text.strip()
    if _VIDEO.fullmatch(text):
        return text
    try:
        parts = urlsplit(text if "//" in text else f"https://{text}")
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if host == "youtu.be":
        found = parts.path[1:].split("/")[0]
    elif any(host == site or host.endswith(f".{site}") for site in _YOUTUBE):
        match = _VIDEO_PATH.match(parts.path)
        found = match.group(1) if match else parse_qs(parts.query).get("v", [""])[0]
    else:
        return None
    return found if _VIDEO.fullmatch(found) else None


def web_address(text: str) -> str | None:
    """`text` if it is an http or https address without spaces or control characters."""
    text = text.strip()
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    sound = parts.scheme.lower() in ("http", "https") and host and text.isprintable()
    return text if sound and not re.search(r"\s", text) else None


def site_address(text: str) -> str | None:
    """`text` as the address under which a site stands, without a closing slash; None if it is no
    web address, or one with a query, a fragment or a user."""
    address = web_address(text)
    if address is None or any(sign in address for sign in "?#@"):
        return None
    return address.rstrip("/")


def language_tag(text: str) -> str | None:
    """`text` if it has the form of a BCP 47 language tag."""
    return text.strip() if _LANGUAGE.fullmatch(text.strip()) else None
