"""What a page says at ids of documents that had its address before: where what had them is now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from markupsafe import Markup

from glossator.html.arrival import SignView, Tongues, sign_html
from glossator.html.links import relative
from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored, Signpost
from glossator.model.site import Site
from glossator.pages.frame import Fact, Piece, document_path, shortened
from glossator.permalinks.addresses import veiled_id

_TITLE = 200  # code points


def sign_views(site: Site, signs: Iterable[Signpost], page: str) -> dict[str, SignView]:
    """What stands at each of the `signs` on the page at `page`, by id."""
    signs = _as_told(site, signs, page)
    documents = _documents(site, signs)
    removed = {each.slug for each in site.former if each.state == "removed"}
    return {
        each.id: SignView(
            id=each.id,
            href=_href(each, documents, removed, page),
            title=_title(documents.get(each.now)),
            removed=each.now in removed,
        )
        for each in signs
    }


def _as_told(site: Site, signs: Iterable[Signpost], page: str) -> tuple[Signpost, ...]:
    """`signs` on the page at `page` with the ids that may be told."""
    signs = tuple(signs)
    if not signs:
        return ()
    removed = {each.slug for each in site.former if each.state == "removed"}
    ids = {slug: _ids(each.anchored) for slug, each in _documents(site, signs).items()}
    here = (_ids(each.anchored) for each in site.documents if document_path(each.slug) == page)
    own = next(here, frozenset())
    told = {each: _told(each, ids, removed) for each in signs}
    return tuple(
        replace(each, id=id_, shared=each.shared or (id_ != each.id and id_ in own))
        for each, id_ in told.items()
    )


def _told(sign: Signpost, ids: Mapping[str, frozenset[str]], removed: set[str]) -> str:
    """The id of `sign` as the document has it to which it leads, `ids` by the document: what is
    private there is not told here by its id, and what is public again has its words back."""
    if sign.now in removed:
        return sign.id
    if sign.now not in ids:
        return veiled_id(sign.id)
    own = (id_ for id_ in sorted(ids[sign.now]) if {id_, veiled_id(id_)} & {sign.id})
    hidden = veiled_id(sign.id)
    return next(own, hidden if hidden in ids[sign.now] else sign.id)


def _ids(anchored: Anchored) -> frozenset[str]:
    """The ids of a document that may be made of words, or stand for such."""
    formers = [former.id for each in anchored.headings for former in each.formers]
    formers += [former.id for each in anchored.passages for former in each.formers]
    headings = (each.id for each in anchored.headings)
    gone = (each.id for each in anchored.gone)
    return frozenset((anchored.title_id, anchored.standfirst_id, *headings, *gone, *formers))


def shared_with(views: Mapping[str, SignView], id_: str) -> tuple[SignView, ...]:
    """The line over what has the id `id_` here, if something else had it at this address."""
    return (views[id_],) if id_ in views else ()


def sign_lines(
    site: Site, signs: Iterable[Signpost], page: str, tongues: Tongues
) -> tuple[Markup, ...]:
    """The signposts on the page at `page` whose ids nothing there has."""
    signs = _as_told(site, signs, page)
    views = sign_views(site, [each for each in signs if not each.shared], page)
    return tuple(sign_html(each, tongues) for each in views.values())


def stood_before(site: Site, annotated: Annotated) -> Iterator[Fact]:
    """The documents that stood at this one's address before and are published under another."""
    documents = _documents(site, annotated.anchored.signs)
    page = document_path(annotated.slug)
    lines = tuple(
        (Piece(text=_title(each), href=relative(page, document_path(slug))),)
        for slug, each in sorted(documents.items())
    )
    if lines:
        yield Fact(term="Stood here before", lines=lines)


def _documents(site: Site, signs: Iterable[Signpost]) -> Mapping[str, Annotated]:
    wanted = {each.now for each in signs}
    return {each.slug: each for each in site.documents if each.slug in wanted} if wanted else {}


def _href(sign: Signpost, documents: Mapping[str, Annotated], removed: set[str], page: str) -> str:
    if sign.now in removed:
        return relative(page, document_path(sign.now))
    found = documents.get(sign.now)
    if found is None:
        return ""
    # A note may have been taken out since, and then nothing has its id.
    taken_out = sign.id.startswith("n-") and sign.id not in {note.id for note in found.notes}
    return relative(page, document_path(sign.now) + ("" if taken_out else f"#{sign.id}"))


def _title(annotated: Annotated | None) -> str:
    return shortened(annotated.anchored.document.metadata.title, _TITLE) if annotated else ""
