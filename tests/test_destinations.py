"""Which document an imported highlight belongs to: its address, else its title, else its words."""

import pytest

from glossator.importers.destinations import candidate, destinations, plain_address
from glossator.importers.values import Export, Highlight, Work
from glossator.model.documents import Metadata
from made import annotated, document

MILLS = "Old tidal mills are sold for their stones, and nobody mends them."
FERRY = "What a tidal mill grinds, the harbour eats, and the ferry goes home."
BOTH = "The harbour master was late again, as ever."
CANDIDATES = [
    candidate(annotated(document(*passages, slug=slug, metadata=metadata)))
    for slug, passages, metadata in (
        ("mills", (MILLS, BOTH), Metadata(
            title="Mills: a History", subtitle="Of stones", url="https://www.a.example/mills/",
            aliases=("The Mill Book",))),
        ("ferry", (FERRY, BOTH), Metadata(title="The Ferry | A Site", video="Ff4fRgnuFgQ")),
    )
]  # fmt: skip


def _slug(words: str = "", title: str = "", *addresses: str, base_url: str = "") -> str:
    highlight = Highlight(work=Work(title=title, addresses=addresses), words=words)
    export = Export(kind="x", highlights=(highlight,))
    return destinations(export, CANDIDATES, base_url)[0].slug


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("http://a.example/mills", "mills"),
        ("https://www.a.example/mills/?utm_source=x&fbclid=y#:~:text=z", "mills"),
        ("https://via.hypothes.is/https://a.example/mills/", "mills"),
        ("https://web.archive.org/web/20260102030405/https://a.example/mills/", "mills"),
        ("https://youtu.be/Ff4fRgnuFgQ?t=4", "ferry"),
        ("https://me.github.io/read/read/ferry.html#p-1", "ferry"),
        ("http://me.github.io/read/read/ferry.html", "ferry"),
        ("http://127.0.0.1:8000/read/ferry.html", "ferry"),
        ("file:///home/x/_site/read/ferry.html#p-1", "ferry"),
        ("https://other.example/read/ferry.html", ""),
        ("https://me.github.io/reader/read/ferry.html", ""),
        ("https://a.example/mills/2", ""),
        ("https://a.example/mills?page=2", ""),
        ("http://[", ""),
        ("javascript:alert(1)", ""),
        ("../../etc/passwd", ""),
    ],
)
def test_an_address_says_the_document(address: str, slug: str) -> None:
    assert _slug("x", "", address, base_url="https://me.github.io/read") == slug


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Mills: a History", "mills"),
        ("mills – A HISTORY", "mills"),
        ("Mills: a History: Of Stones", "mills"),
        ("Mills: a History | The Site", "mills"),
        ("Mills_ a History.pdf", "mills"),
        ("The Mill Book", "mills"),
        ("The Ferry", "ferry"),
        ("Mills", ""),
        ("", ""),
    ],
)
def test_a_title_says_the_document(title: str, slug: str) -> None:
    assert _slug("x", title) == slug


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("OLD tidal mills are sold for", "mills"),
        ("old tidal mills were sold for their stone and nobody mends them", "mills"),
        ("The harbour master was late again", ""),
        ("tidal mill", ""),
        ("Quite other words than these stand nowhere", ""),
        ("", ""),
    ],
)
def test_words_of_no_known_origin_go_where_they_stand(words: str, slug: str) -> None:
    assert _slug(words) == slug


def test_an_address_wins_over_a_title_and_both_over_words() -> None:
    assert _slug(MILLS, "Mills: a History", "https://youtu.be/Ff4fRgnuFgQ") == "ferry"
    assert _slug(MILLS, "The Ferry") == "ferry"


def test_the_rest_of_a_work_goes_where_half_of_it_stands() -> None:
    work = Work(title="Unknown here")
    words = (MILLS[:30], "short", "Other words than stand anywhere here", MILLS[30:])
    export = Export(kind="x", highlights=tuple(Highlight(work=work, words=w) for w in words))
    assert [each.slug for each in destinations(export, CANDIDATES, "")] == ["mills"] * 4
    few = Export(kind="x", highlights=(*export.highlights[1:], *export.highlights[1:3]))
    slugs = [each.slug for each in destinations(few, CANDIDATES, "")]
    assert slugs == ["", "", "mills", "", ""]


def test_why_a_highlight_has_no_document_is_said() -> None:
    highlights = tuple(
        Highlight(work=Work(), words=words)
        for words in ("", "few", BOTH, "Nowhere stand these words")
    )
    found = destinations(Export(kind="x", highlights=highlights), CANDIDATES, "")
    assert [each.why for each in found] == [
        "it quotes no words",
        "its words are too few to tell by",
        "its words stand in mills, ferry",
        "its words stand in no document",
    ]


def test_addresses_that_differ_only_in_what_tells_nothing_are_one() -> None:
    assert plain_address("https://m.a.example/b/index.html?b=1&a=2") == plain_address(
        "http://www.a.example/b?a=2&b=1&utm_x=3#c"
    )
