"""Ids for everything in a document that has an address, and how the ledger sees it."""

from collections.abc import Collection, Mapping, Sequence

from glossator.permalinks import addresses
from glossator.permalinks.alignment import Stand, head, tail
from glossator.permalinks.stops import Stop
from glossator.text import folded


def folded_words(stops: Sequence[Stop]) -> list[str]:
    """What each stop is known by, folded: to be made once, as it is most of the work here."""
    return [folded(stop.words) for stop in stops]


def stands_of(stops: Sequence[Stop], texts: Sequence[str]) -> list[Stand]:
    """The stops as the ledger sees them; `texts` are their folded words."""
    ids = new_ids(stops, texts, {}, ())
    return [
        Stand(
            kind=stop.kind,
            text=texts[i],
            before=tail(texts[i - 1]) if i else "",
            after=head(texts[i + 1]) if i + 1 < len(texts) else "",
            id=ids[i],
        )
        for i, stop in enumerate(stops)
    ]


def new_ids(
    stops: Sequence[Stop],
    texts: Sequence[str],
    known: Mapping[int, str],
    published: Collection[str],
) -> list[str]:
    """The id of each stop, with the folded words `texts`: the one it is `known` by, else a new one
    that none was `published` with."""
    ids = dict(known)
    passages = [i for i, stop in enumerate(stops) if stop.kind == "passage"]
    made = addresses.passage_ids(
        [texts[i] for i in passages],
        [place for place, i in enumerate(passages) if i not in ids],
        published,
    )
    ids.update((passages[place], id_) for place, id_ in made.items())
    following = _following(stops, texts)
    # The title has the first choice of words; a standfirst is never named by its own.
    for kinds in (("title", "standfirst"), ("heading",)):
        headings = [i for i, stop in enumerate(stops) if stop.kind in kinds]
        made = addresses.heading_ids(
            [_heading_words(i, stops, following[i]) for i in headings],
            texts,
            [place for place, i in enumerate(headings) if i not in ids],
            {*published, *ids.values()},
        )
        ids.update((headings[place], id_) for place, id_ in made.items())
    return [ids[i] for i in range(len(stops))]


def _following(stops: Sequence[Stop], texts: Sequence[str]) -> list[str]:
    """The words of the next passage behind each stop."""
    following = [""] * len(stops)
    for i in range(len(stops) - 2, -1, -1):
        following[i] = texts[i + 1] if stops[i + 1].kind == "passage" else following[i + 1]
    return following


def _heading_words(place: int, stops: Sequence[Stop], following: str) -> addresses.HeadingWords:
    stop = stops[place]
    return addresses.HeadingWords(
        text=stop.text,
        by_words=stop.kind != "standfirst",
        parent="" if stop.section is None else stops[stop.section].text,
        following=following,
        place=place,
    )
