"""Selectors of the Web Annotation model, as Hypothesis and others write them, in any nesting."""

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from glossator.importers.json_text import Json, items, mapping, words
from glossator.model.documents import Quote

_NONE = Quote(exact="")


def quoted(selector: Json) -> Quote:
    """The words a selector (or a list of them) picks out; of several the last stated inmost, as
    what refines comes behind what it refines. No words: an empty quote."""
    return next(reversed(list(_quotes(selector))), _NONE)


def _quotes(selector: Json) -> Iterator[Quote]:
    """The quotations a selector states, the same words once."""
    found = {quote.exact: quote for each in _all(selector) if (quote := _quote(each)).exact.strip()}
    yield from found.values()


def facts_of(selector: Json) -> Iterator[str]:
    """Where a selector says that the words stand, in a few plain words each."""
    for quote in list(_quotes(selector))[:-1]:
        yield f"also “{quote.exact}”"
    for each in _all(selector):
        kind = words(each.get("type"))
        start, end, value = (words(each.get(key)) for key in ("start", "end", "value"))
        if kind == "TextPositionSelector" and (start or end):
            yield f"position {start}–{end}"
        elif kind == "MediaTimeSelector" and (start or end):
            yield f"seconds {start}–{end}"
        elif kind == "PageSelector" and (label := words(each.get("label"))):
            yield f"page {label}"
        elif kind == "PageSelector" and (index := words(each.get("index"))):
            yield f"page index {index}"
        elif kind == "EPUBContentSelector" and (title := words(each.get("title"))):
            yield f"section {title}"
        elif kind in ("FragmentSelector", "CssSelector", "XPathSelector", "SvgSelector") and value:
            yield f"{kind.removesuffix('Selector').lower()} {value}"


def fragment_quote(address: str) -> Quote:
    """The words a text fragment of `address` names: `#:~:text=[prefix-,]start[,end][,-suffix]`."""
    prefix, parts, suffix = _fragment(address)
    if len(parts) != 1:  # from here to there: its words are not all stated
        return _NONE
    return Quote(exact=parts[0], prefix=prefix, suffix=suffix)


def fragment_stretch(address: str) -> list[str]:
    """What a text fragment from one quotation to another says, in a few words."""
    _, parts, _ = _fragment(address)
    return [f"from “{parts[0]}” to “{parts[1]}”"] if len(parts) == 2 else []


def _fragment(address: str) -> tuple[str, list[str], str]:
    """The terms of the first text fragment of `address`, and what stands before and behind."""
    _, _, directive = address.partition(":~:")
    terms = next((part for part in directive.split("&") if part.startswith("text=")), "")
    parts = terms.removeprefix("text=").split(",") if terms else []
    prefix = unquote(parts.pop(0)[:-1]) if len(parts) > 1 and parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]) if len(parts) > 1 and parts[-1].startswith("-") else ""
    return prefix, [unquote(part) for part in parts], suffix


def _all(selector: Json) -> Iterator[Mapping[str, Json]]:
    """Every selector in a nest of lists, choices and refinements, outer ones first."""
    for each in items(selector):
        if isinstance(each, list):
            yield from _all(each)
            continue
        one = mapping(each)
        if one:
            yield one
        yield from _all(one.get("items"))
        yield from _all(one.get("refinedBy"))


def _quote(selector: Mapping[str, Json]) -> Quote:
    if exact := words(selector.get("exact")):
        return Quote(
            exact=exact,
            prefix=words(selector.get("prefix")),
            suffix=words(selector.get("suffix")),
        )
    return fragment_quote(words(selector.get("value")))
