"""Where the text of a page ends and the site begins again, by evidence that adds up over the lines.

Every line below the beginning of the text is of the text, of a block of the site's inside it, or
of what stands behind it. Each `Sign` says how much it speaks for the second and for the third; to
open a block or the end costs something, and what is behind the end stays there. The reading that
has the most evidence for it is taken: so short lines that say nothing are drawn along by those
around them, and a paragraph of the text ends any block.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Reason
from glossator.readers.clippings.frame_place import CLOSED, Place
from glossator.readers.clippings.frame_places import places_of
from glossator.readers.clippings.frame_shapes import SHAPE_SIGNS
from glossator.readers.clippings.frame_signs import SITE_SIGNS
from glossator.readers.clippings.frame_text_signs import TEXT_SIGNS
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.wording import Words
from glossator.readers.plain_lines import Line

SIGNS = (*SITE_SIGNS, *TEXT_SIGNS, *SHAPE_SIGNS)

# --- reading the lines ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """Lines set aside by where they stand, by index, and where what stands behind the text
    begins."""

    verdicts: Mapping[int, Verdict]
    tail: int


def frame(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    kept: Sequence[bool],
    *,
    begin: int,
    authors: Sequence[str] = (),
    names: Sequence[str] = (),
    whole: bool = True,
) -> Framed:
    """What of `lines` from `begin` on is the site's. `words` are what each line's words say;
    `kept` lines are of the text, whatever speaks against it; `authors` are the names in bylines,
    `names` those that stand alone over the text; `whole` says that `lines` are no rest behind a
    copy."""
    places = places_of(lines, words, authors, names, whole=whole)
    states = _best_states(places, kept, begin)
    verdicts: dict[int, Verdict] = {}
    for i in range(begin, len(lines)):
        states_own = places[i].states and not (places[i].talk or _is_enclosed(states, i))
        own = kept[i] or states_own or _is_told(places, i)
        own = own or _names_card(places, i)
        if states[i] and not own:
            verdicts[i] = _verdict(places, states, i)
    tail = next((i for i in range(begin, len(lines)) if states[i] == _BEHIND), len(lines))
    return Framed(verdicts=verdicts, tail=tail)


def _is_enclosed(states: Sequence[int], i: int) -> bool:
    """Whether line `i` stands inside a block: who wrote a text that it leads to is not the author
    of this."""
    return states[i - 1 : i + 2] == [_BLOCK, _BLOCK, _BLOCK]


_CARD = 5  # lines of the site's between the name on a card and its facts
_OF_TEXT = 0.6  # share of the telling words of such a name that the text has


def _names_card(places: Sequence[Place], i: int) -> bool:
    """Whether line `i` opens a group in words of the text, over facts of the text with nothing but
    buttons and counts between: the name of a recipe over its rating and its times."""
    place = places[i]
    if not place.line.before or place.line.after or place.prose or place.utters:
        return False
    about_else = place.shared is not None and place.shared < _OF_TEXT
    if place.ruler or about_else or CLOSED.search(place.line.ending):
        return False
    for below in places[i + 1 : i + 2 + _CARD]:
        if below.line.before or not (below.fact or below.utters):
            return False
        if below.fact:
            return True
    return False


_TOLD = 12  # words of a paragraph
_NEAR = 3  # lines under the heading of a box


def _is_told(places: Sequence[Place], i: int) -> bool:
    """Whether line `i` is a paragraph of which nothing says that it is the site's, so that it is
    shown wherever it stands."""
    place = places[i]
    if place.ended and place.prose and is_own_note(place.line):
        return True
    ruler = place.ruler
    ruled = ruler is not None and ruler.distance < _NEAR and not place.noted
    # what an advertisement said was a picture; behind its label the text goes on
    goes_on = ruler is not None and ruler.reason == "advertisement" and place.line.before > 0
    if place.talk or place.ended or place.speaks or (ruled and not goes_on):
        return False
    return place.prose and not place.ours and place.line.words >= _TOLD


# --- the best reading ---------------------------------------------------------------------------

_TEXT, _BLOCK, _BEHIND = 0, 1, 2
_OPENS = 5.5  # to begin a block or the end with a line that has evidence of its own
_OPENS_MUTE = 25.0  # with one that has none
_CLOSES = 1.0
_FROM_BLOCK = 2.0  # from a block to what is behind the text
_KEPT = -20.0
_NEVER = float("-inf")


def _best_states(places: Sequence[Place], kept: Sequence[bool], begin: int) -> list[int]:
    """For each line the state in the reading that has most evidence (Viterbi's algorithm)."""
    score = [0.0, _NEVER, _NEVER]
    back: list[tuple[int, int, int]] = []
    for i in range(begin, len(places)):
        place = places[i]
        speaks = place.speaks
        opens = _OPENS if speaks else _OPENS_MUTE
        block, behind = (_KEPT, _KEPT) if kept[i] else _evidence(place, speaks=speaks)
        again = score[_BEHIND] - _CLOSES if place.begins else _NEVER
        text = max((score[_TEXT], _TEXT), (score[_BLOCK] - _CLOSES, _BLOCK), (again, _BEHIND))
        inside = max((score[_BLOCK], _BLOCK), (score[_TEXT] - opens, _TEXT))
        after = max(
            (score[_BEHIND], _BEHIND),
            (score[_TEXT] - opens, _TEXT),
            (score[_BLOCK] - _FROM_BLOCK, _BLOCK),
        )
        score = [text[0], inside[0] + block, after[0] + behind]
        back.append((text[1], inside[1], after[1]))
    state = max(range(3), key=lambda each: score[each])
    states = [_TEXT] * len(places)
    for i in range(len(places) - 1, begin - 1, -1):
        states[i] = state
        state = back[i - begin][state]
    return states


# of running text in which nothing is the site's, only these can hold: most lines are such
_OF_PROSE = tuple(
    sign
    for sign in SIGNS
    if sign.name
    in {"address", "handle", "comment mark", "cut", "day", "figures", "prose", "long", "company"}
    | {"paragraph about something else"}
    | {"quoted", "post's words", "signature", "listed", "item", "table", "columns", "leads"}
    | {"sentence among the site's", "teaser", "footnote", "talk", "reference", "chapter"}
)


def _evidence(place: Place, *, speaks: bool) -> tuple[float, float]:
    if place.states:
        return 0.0, 0.0  # it says the same of the text within the site's lines and without
    plain = place.prose and not (
        speaks or place.face.share or place.ruler or place.post or place.ours
    )
    held = [sign for sign in (_OF_PROSE if plain else SIGNS) if sign.holds(place)]
    return sum(sign.block for sign in held), sum(sign.behind for sign in held)


def _verdict(places: Sequence[Place], states: Sequence[int], i: int) -> Verdict:
    place = places[i]
    where = (
        "stands behind the end of the text"
        if states[i] == _BEHIND
        else "stands in a block of the site's inside the text"
    )
    said = [place.words.evidence] if place.words else []
    told = [sign.evidence for sign in SIGNS if sign.evidence and sign.holds(place)]
    return Verdict(reason=_reason(places, states, i), evidence=", ".join([*said, *told, where]))


def _reason(places: Sequence[Place], states: Sequence[int], i: int) -> Reason:
    """By the line's own words, its heading, or its nearest neighbour that has either."""
    place = places[i]
    if place.words:
        return place.words.reason
    if place.answered:
        return "counter"
    if place.face.reason and place.face.share >= 0.5:
        return place.face.reason
    if place.ruler:
        return place.ruler.reason
    for j in range(i - 1, max(-1, i - 6), -1):
        if not states[j]:
            break
        near = places[j]
        if near.words or (near.face.reason and near.face.share >= 0.5):
            return near.words.reason if near.words else near.face.reason or "navigation"
    return place.face.reason or "navigation"
