"""What signs for a line's being of the site and signs against it both see."""

import re

from glossator.readers.clippings.form_fields import consents
from glossator.readers.clippings.frame_place import BOXES, CLOSED, Place

STOP_INSIDE = re.compile(r"[a-zà-ÿ]{3}[.!?] [A-ZÀ-Þ]")


_FORM = 4  # lines of a form over what is said of it


def is_under_form(place: Place) -> bool:
    """Whether a line under a form says to what those agree who fill it in, or speaks of several
    matters of the site."""
    ruler = place.ruler
    if ruler is None or ruler.reason not in BOXES or ruler.distance > _FORM:
        return False
    return place.face.heavy > 1 or (place.face.heavy > 0 and consents(place.line.text))


_COLUMNS = re.compile(r"\S(?:\t| {3,})\S")


def is_whole(place: Place) -> bool:
    return place.face.share >= 0.99 and place.line.words <= 12 and not place.stopped


def is_alone(place: Place) -> bool:
    return place.line.before > 0 and place.line.after > 0 and place.times == 1


def is_mute(place: Place) -> bool:
    """Whether neither words nor place say anything of a short line."""
    return not (place.prose or place.speaks or place.face.share or place.ruler or place.post)


def asks_in_list(place: Place) -> bool:
    """Whether a line asks in a list of titles, close under its heading."""
    ruler, line = place.ruler, place.line
    listed = ruler is not None and ruler.reason == "related-links" and ruler.distance <= 3
    return listed and line.before == 0 and line.ending.rstrip("\"'”“’‘»«›‹)")[-1:] in "?？؟"


def is_short_sentence(place: Place) -> bool:
    if place.prose or place.utters or not CLOSED.search(place.line.ending):
        return False
    return not (asks_in_list(place) or calls(place))


_MOST = 0.66  # of the lines of a group


def calls(place: Place) -> bool:
    """Whether a question stands over a group nearly all of which is the site's."""
    opens = place.line.before > 0 and place.line.after == 0
    return opens and place.mates >= _MOST and place.line.ending[-1:] in "?？؟"


def is_said(place: Place) -> bool:
    return place.prose or bool(CLOSED.search(place.line.ending))


def has_columns(place: Place) -> bool:
    text = place.line.text
    if "\t" not in text and "   " not in text:
        return False
    return not place.utters and not place.table and bool(_COLUMNS.search(text))
