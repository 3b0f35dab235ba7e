"""Where links lead: by every name a thing has, and never to nothing."""

import re
from pathlib import Path

import pytest

from glossator.links.resolving import Names, names, resolve
from glossator.model.annotations import Annotated, Theme
from glossator.model.documents import Document, Metadata, Reading
from glossator.model.passages import Anchored, AnchoredHeading, Passage
from glossator.model.site import Site, SiteConfig
from glossator.model.trees import Leaf, Link, Source, Span, WikiLink
from sites import built, write

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
        ("#the-plan", "read/other.html#the-plan"),
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


SINGLES = {
    "site_src__site_yml": "title: Notes\n",
    "seeds__a__Single_md": "One of two.\n",
    "seeds__b__Single_md": "The other.\n",
    "seeds__b__linker_md": "See [[Single]].\n\nAnd [[SINGLE|it]] again, [[a/Single]].\n",
}


def _told(folder: Path, **files: str) -> tuple[str, list[tuple[str, int | None]]]:
    """The page of `linker`, and what is told of it, with lines."""
    made = built(write(folder, **files))
    pages = {each.path: each.content.decode("utf-8", "replace") for each in made.artifacts}
    told = [(each.code, each.where.line if each.where else None) for each in made.problems]
    return pages["read/linker.html"], told


def test_a_name_of_two_notes_leads_nowhere_whatever_slug_was_made_of_it(tmp_path: Path) -> None:
    page, told = _told(tmp_path, **SINGLES)
    assert told == [("link-ambiguous", 1), ("link-ambiguous", 3)]
    assert re.findall(r'href="([^"#]*)"[^>]*>a/Single', page) == ["single.html"]  # by its path
    assert len(re.findall(r'class="nopage"', page)) == 2


def test_a_slug_leads_to_its_document_where_it_is_written_as_a_slug(tmp_path: Path) -> None:
    files = {**SINGLES, "seeds__b__linker_md": "See [[single]], and [[single]].\n"}
    page, told = _told(tmp_path, **files)
    assert told == []
    assert len(re.findall(r'href="single.html"[^>]*>single<', page)) == 2


def test_of_two_equal_ambiguous_links_in_a_line_one_is_told(tmp_path: Path) -> None:
    _, told = _told(
        tmp_path, **{**SINGLES, "seeds__b__linker_md": "See [[Single]] and [[Single]].\n"}
    )
    assert told == [("link-ambiguous", 1)]


def test_a_block_id_is_found_in_any_case_and_the_id_of_a_heading_as_an_address_has_it(
    tmp_path: Path,
) -> None:
    page, told = _told(
        tmp_path,
        seeds__alpha_md="Alpha first. ^a1\n",
        seeds__linker_md="# X\n\n## Own heading\n\n[[ALPHA#^A1]] [w](#own-heading) [v](linker.md#own-heading)\n",
    )
    assert told == []
    assert re.search(r'href="alpha.html#p-\w+"', page)
    assert page.count('href="#own-heading"') >= 3  # that of the heading itself, and both links


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("[[b/c/Deep]]", True),
        ("[[c/Deep]]", True),  # as Obsidian finds it
        ("[[./b/c/Deep]]", True),
        ("[[/b/c/Deep.md#x|t]]", True),
        ("[[vault/b/c/deep]]", True),  # the sources are a folder of the vault
        ("[t](c/Deep.md)", True),
        ("[[x/Deep]]", False),
        ("[[x/Top]]", False),
        ("[[eep]]", False),
        ("[[c/Two]]", False),  # two paths end so
        ("[[a/c/Two]]", True),
    ],
)
def test_a_document_is_found_by_the_path_a_link_writes(
    tmp_path: Path, link: str, *, found: bool
) -> None:
    files = {f"{path}_md": "Words.\n" for path in ("Top", "b__c__Deep", "a__c__Two", "b__c__Two")}
    folder = write(tmp_path, start_md=f"See {link}.\n", **files)
    made = built(folder)
    page = next(each.content.decode() for each in made.artifacts if each.path == "read/start.html")
    assert ('class="nopage"' in page) is not found


def test_a_path_counts_from_the_folder_of_the_text_that_writes_it(tmp_path: Path) -> None:
    files = {
        "a__One_md": "1.\n",
        "b__One_md": "2.\n",
        "b__x__Start_md": "[[../One]] [[../../a/One]]\n",
    }
    made = built(write(tmp_path, **files))
    page = next(each.content.decode() for each in made.artifacts if each.path == "read/start.html")
    sources = {each.anchored.document.source.path: each.slug for each in made.site.documents}
    assert re.findall(r'<a href="([\w-]+)\.html" title', page) == [
        sources["b/One.md"], sources["a/One.md"]
    ]  # fmt: skip
