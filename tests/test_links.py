"""Where links lead: by every name a thing has, and never to nothing."""

import pytest

from glossator.links.resolving import Names, names, resolve
from glossator.model.annotations import Annotated, Theme
from glossator.model.documents import Document, Metadata, Reading
from glossator.model.passages import Anchored, AnchoredHeading, Passage
from glossator.model.site import Site, SiteConfig
from glossator.model.trees import Leaf, Link, Source, Span, WikiLink

NOWHERE = Span(0, 0)


def _document(slug: str, path: str, title: str, aliases: tuple[str, ...] = ()) -> Annotated:
    source = Source(path=path, site_path=f"seeds/{path}", text="")
    reading = Reading(source=source, reader="markdown", decided="", genre="note", blocks=())
    document = Document(
        slug=slug,
        reading=reading,
        metadata=Metadata(title=title, aliases=aliases),
        blocks=(),
        set_aside=(),
    )
    heading = AnchoredHeading(
        id="the-plan", span=NOWHERE, level=2, text="The Plan", origin="source", time=None,
        inlines=(),
    )  # fmt: skip
    passage = Passage(
        id="p-aaaaaa", number="1", leaf=Leaf(span=NOWHERE, kind="paragraph"), text="", section="",
        speaker="", voice="report", time=None, lines=(1, 1), aliases=("authors-own",),
    )  # fmt: skip
    anchored = Anchored(
        document=document, title_id="t", standfirst_id="", headings=(heading,), passages=(passage,)
    )
    return Annotated(anchored=anchored, themed=())


@pytest.fixture
def library() -> Names:
    theme = Theme(
        slug="open-source", title="Open source", description="", terms=(), refused=(), related=(),
        slot=1,
    )  # fmt: skip
    return names(
        Site(
            config=SiteConfig(title="", configured=True),
            documents=(
                _document("vision", "notes/Some Vision.md", "A Vision of Things", ("Foresight",)),
                _document("other", "notes/other.md", "Same"),
                _document("third", "deep/er/third.md", "Same"),
            ),
            themes=(theme,),
            pages=(),
        )
    )


def _wiki(library: Names, target: str, heading: str = "") -> str:
    link = WikiLink(span=NOWHERE, target=target, heading=heading, children=())
    return resolve(link, "notes/other.md", "read/other.html", library).href


@pytest.mark.parametrize(
    "name",
    ["vision", "VISION", "Some Vision", "some_vision", "notes/Some Vision", "Some Vision.md",
     "A Vision of Things", "foresight"],
)  # fmt: skip
def test_a_wikilink_finds_a_document_by_every_name_it_has(library: Names, name: str) -> None:
    assert _wiki(library, name) == "read/vision.html"


def test_a_wikilink_finds_a_theme_by_title_and_slug(library: Names) -> None:
    assert _wiki(library, "Open Source") == "themes/open-source.html"
    assert _wiki(library, "open-source") == "themes/open-source.html"


def test_headings_and_blocks_are_found_inside(library: Names) -> None:
    assert _wiki(library, "vision", "the plan") == "read/vision.html#the-plan"
    assert _wiki(library, "vision", "Part#The Plan") == "read/vision.html#the-plan"
    assert _wiki(library, "vision", "^p-aaaaaa") == "read/vision.html#p-aaaaaa"
    assert _wiki(library, "vision", "^authors-own") == "read/vision.html#p-aaaaaa"
    assert _wiki(library, "", "The Plan") == "read/other.html#the-plan"
    assert _wiki(library, "vision", "no such heading") == "read/vision.html"


def test_a_name_of_two_things_and_of_none_leads_nowhere(library: Names) -> None:
    assert _wiki(library, "Same") == ""
    assert _wiki(library, "Nobody") == ""


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("Some%20Vision.md#The%20Plan", "read/vision.html#the-plan"),
        ("../deep/er/third.md", "read/third.html"),
        ("#the-plan", "read/other.html"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("//example.org/a", "https://example.org/a"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        (" JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("http://[", ""),
        ("../../../../etc/passwd", ""),
    ],
)
def test_a_markdown_link_leads_to_a_file_or_leaves_by_a_safe_scheme(
    library: Names, target: str, href: str
) -> None:
    link = Link(span=NOWHERE, target=target, children=())
    assert resolve(link, "notes/other.md", "read/other.html", library).href == href
