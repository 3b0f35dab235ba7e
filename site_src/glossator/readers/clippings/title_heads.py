"""What ties a line to the text that it may be the title of, and what makes it too short for one."""

from glossator.readers.clippings.title_place import TitlePlace

_VERY_FEW, _LONGER = 3, 4  # words of a title; of the line below


def is_near(place: TitlePlace) -> bool:
    """Whether a byline or the text is below a line, or another line says it too."""
    return place.signed or place.leads or place.again or place.under_stated


def is_very_short(place: TitlePlace) -> bool:
    """Whether a line under a menu has hardly any words, and nothing says that it heads a text."""
    short = place.line.words <= _VERY_FEW and place.under_site
    heads = place.over_author or (place.signed and place.leads) or _is_short_head(place)
    return short and not heads


def _is_short_head(place: TitlePlace) -> bool:
    """Whether a few words open what stands over byline or date, right over a longer line."""
    below = place.following
    longer = below is not None and below.words > max(_LONGER, place.line.words)
    return place.opens and longer
