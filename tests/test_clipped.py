"""Pages that a clipper wrote as Markdown: what is their site's is set aside, and nothing is lost."""

from pathlib import Path

import pytest

from conftest import Golden
from glossator import editions
from glossator.model.documents import Reading
from glossator.model.site import SiteConfig
from glossator.model.trees import Link, Source, leaf_text, leaves, walk
from glossator.project.edition_file import read_edition
from glossator.readers import read
from glossator.sources import conserve
from glossator.sources.left_out import left_out
from outline import outline

CASES = Path(__file__).parent / "cases" / "clipped"
PROSE = (
    "The harbour was built for boats that nobody builds any more, and it waited for them for sixty "
    "years, with the patience of a dog at a door."
)
FRONT = '---\ntitle: "A harbour"\nsource: "https://example.org/a"\nauthor: "Ada Lind"\n---\n'


def page(text: str) -> Reading:
    return read(Source(path="page.md", site_path="seeds/page.md", text=text))


def shown(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def aside(reading: Reading) -> list[str]:
    text = reading.source.text
    return [text[each.span.start : each.span.end] for each in reading.set_aside]


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
        reading.source.text,
        reading.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *(each.span for each in reading.set_aside),
            *reading.private,
        ],
        [markup.span for markup in reading.markup if markup.kind == "delimiter"],
    )


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = page(case.read_text(encoding="utf-8"))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


def test_evidence_names_lines_by_their_numbers_in_the_source() -> None:
    reading = page(f"{FRONT}\nBy Ada Lind and others\n\n{PROSE}\n\n{PROSE}\n")
    assert losses(reading) == ()
    told = " ".join(each.evidence for each in reading.set_aside)
    assert "line 8" in told or "line 4" in told


def test_what_the_front_matter_says_is_not_said_again() -> None:
    reading = page(f"{FRONT}\nBy [Ada Lind](https://example.org/ada)\n\n{PROSE}\n")
    assert shown(reading) == [PROSE]
    assert "Ada Lind" in aside(reading)


def test_a_byline_says_who_wrote_it_where_no_front_matter_does() -> None:
    text = f"---\nsource: https://example.org/a\n---\n# A harbour\n\nBy Ada Lind\n\n{PROSE}\n"
    reading = page(text)
    assert [field.value for field in reading.fields if field.name == "author"] == ["Ada Lind"]
    assert shown(reading) == [PROSE]
    assert losses(reading) == ()


def test_who_wrote_it_and_when_is_read_where_links_and_hours_stand_between() -> None:
    text = (
        "---\nsource: https://example.org/a\n---\n# A harbour\n\n"
        "By [Ada Lind](https://example.org/ada), Transport reporter\n\n"
        f"Published 11:42 PM, Tue Oct 8, 2024 | Updated 7:05 AM, Wed Oct 9, 2024\n\n{PROSE}\n"
    )
    reading = page(text)
    said = {field.name: field.value for field in reading.fields}
    assert said["author"] == "Ada Lind"
    assert (said["published"], said["updated"]) == ("2024-10-08", "2024-10-09")
    assert shown(reading) == [PROSE]
    assert losses(reading) == ()


def test_lines_set_aside_are_counted_and_told_whatever_marks_stand_between_their_words() -> None:
    text = f"{FRONT}\n- [Home](/) / [News](/news)\n- [Sign in](/in)\n\n{PROSE}\n"
    site = SiteConfig(title="S", configured=False)
    out = left_out(editions.edit(page(text), "it", None, site, ()).value)
    assert [(line.line, line.text) for line in out.lines][:1] == [(7, "Home / News")]
    assert out.count("furniture") == len({line.line for line in out.lines}) == 2


@pytest.mark.parametrize(
    "text", ["# Title\n## Section\n# Title\n", "# Title\n\n# Title\n", "## Share\n## Share\n"]
)
def test_a_heading_is_set_aside_or_states_the_title_and_never_both(text: str) -> None:
    assert losses(page(f"---\nsource: https://example.org/a\n---\n{text}")) == ()


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\ufeff", "\x00"])
def test_what_nobody_sees_at_the_ends_of_a_line_changes_nothing(unseen: str) -> None:
    text = f"{FRONT}\n{unseen}\n\n{unseen}Advertisement{unseen}\n\n{unseen}{PROSE}\n"
    reading = page(text)
    assert losses(reading) == ()
    assert "Advertisement" in " ".join(aside(reading))


def test_a_highlight_of_the_owners_stays_whatever_its_words() -> None:
    reading = page(f"{FRONT}\n{PROSE}\n\n==Share this:==\n\n{PROSE} So it was.\n")
    assert "Share this:" in shown(reading)


def test_a_page_with_comments_or_wikilinks_of_its_owner_stays_as_it_is() -> None:
    for own in ("%%see below%%", "[[Rafts]]"):
        reading = page(f"{FRONT}\n{PROSE} {own}\n\nAdvertisement\n\n{PROSE} So it was.\n")
        assert "Advertisement" in shown(reading)
        assert reading.set_aside == ()


def test_nothing_is_set_aside_where_the_edition_names_markdown_as_the_reader() -> None:
    text = f"{FRONT}\n{PROSE}\n\nAdvertisement\n\n{PROSE} So it was.\n"
    source = Source(path="page.md", site_path="seeds/page.md", text=text)
    assert "Advertisement" in shown(read(source, reader="markdown"))
    assert "Advertisement" not in shown(read(source))


def test_a_note_with_a_source_that_is_no_address_stays_as_it_is() -> None:
    reading = page(f"---\nsource: my notebook\n---\n{PROSE}\n\nAdvertisement\n\n{PROSE} Yes.\n")
    assert "Advertisement" in shown(reading)


def test_code_tables_and_footnotes_stay_amid_what_is_set_aside() -> None:
    text = (
        f"{FRONT}\n{PROSE}[^1]\n\nAdvertisement\n\n```\nShare this:\n```\n\nAdvertisement\n\n"
        "| Share | Tweet |\n|---|---|\n| 1 | 2 |\n\n[^1]: Advertisement\n"
    )
    reading = page(text)
    assert losses(reading) == ()
    assert aside(reading) == ["Advertisement", "Advertisement"]


def test_a_picture_of_the_text_stays_and_one_behind_its_end_goes() -> None:
    picture, other = "![](https://example.org/p.jpg)", "![](https://example.org/q.jpg)"
    reading = page(
        f"{FRONT}\nShare this:\n\n{picture}\n\nAdvertisement\n\n{PROSE}\n\n"
        f"### Related articles\n\n- [One](https://example.org/1)\n\n{other}\n"
    )
    text = reading.source.text
    left = [text[leaf.span.start : leaf.span.end] for leaf in leaves(reading.blocks)]
    assert picture in left
    assert other not in left
    assert losses(reading) == ()


def test_what_is_set_aside_of_a_list_leaves_the_rest_of_it() -> None:
    text = (
        f"{FRONT}\n- Four rafts lie in the north basin, and two are being built.\n- Advertisement\n"
        f"- The seventh was lost in the storm of last November.\n\n{PROSE}\n"
    )
    reading = page(text)
    assert losses(reading) == ()
    assert len(shown(reading)) == 3


def test_a_note_of_links_and_plans_without_running_text_is_no_page_of_a_site() -> None:
    links = "- [Facebook](https://facebook.com)\n- [Sign in](https://w.example/login)\n"
    text = f"# Bookmarks\n\n{links}\nShare buttons\n\nAccept all cookies\n\nAll rights reserved.\n"
    assert page(text).set_aside == ()


def test_a_task_of_the_owners_stays_whatever_its_words() -> None:
    reading = page(f"{FRONT}\n- [ ] Subscribe to our newsletter\n\n{PROSE}\n")
    assert "Subscribe to our newsletter" in shown(reading)


@pytest.mark.parametrize(
    "unit",
    [
        "Nobody came.",
        '"Where is it?" she said.',
        "### What we kept\n\nTwo chairs.",
        "## Contact\n\nThe first contact was a letter from Ghent.",
        "Opening hours: 9–17\n\nTickets: €5",
        "![The shed](https://a.example/s.jpg)\n\nThe shed in winter",
        "### Log out\n\nRun `tool logout`.",
        "![The Plough](https://a.example/p.jpg)\n\nThe Plough in 1962. *Photo: Hale family*",
        "Run this:\n\n```\nlogin --share\n```",
        "14 March 1956",
        "Update: the rope was found.",
        "[The salt book](https://salt.example/book)",
        "- [Contact](https://salt.example/contact)\n- [The salt book](https://salt.example/book)",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_stands_between_text_and_furniture_stays(unit: str, place: int) -> None:
    parts = [
        f"{PROSE} So it was.",
        f"{PROSE} Nobody minded.\n\nAdvertisement\n\n{PROSE} They went on.",
        "Share this:\n\n- [Facebook](https://facebook.com)\n- [Email](mailto:)\n\n"
        "### Related articles\n\n- [Why mussels sing](https://example.org/1)",
    ]
    parts.insert(place if place < 2 else 2, unit)
    text = f"{FRONT}\n" + "\n\n".join(parts) + "\n"
    reading = page(text)
    start, end = text.index(unit), text.index(unit) + len(unit)
    assert not [each for each in reading.set_aside if start <= each.span.start < end]
    assert "Advertisement" in aside(reading)
    assert "Why mussels sing" in aside(reading)
    assert losses(reading) == ()


def test_a_name_in_a_list_or_a_section_is_not_who_wrote_the_page() -> None:
    front = "---\nsource: https://example.org/a\n---\n"
    for listed in ("- Call Tom\n- Order tiles", "## Contact\n\nTenby Bakers"):
        reading = page(f"{front}# A harbour\n\n{PROSE}\n\n{listed}\n")
        assert not [field for field in reading.fields if field.name == "author"]


def test_a_list_of_other_sites_pages_stays_where_most_links_tell_whose_site_it_is() -> None:
    menu = "".join(
        f"- [{name}](https://example.org/{name})\n" for name in ("Home", "News", "Login")
    )
    books = "- [The salt book](https://salt.example/book)\n- [A rope atlas](https://rope.example/a)"
    text = (
        f"{menu}\n# A harbour\n\n{PROSE}\n\nAdvertisement\n\n{PROSE} So it was.\n\n"
        f"Advertisement\n\n## Further reading\n\n{books}\n\nShare this:\n\n"
        "- [Email](https://example.org/mail)\n- [Print](https://example.org/print)\n\n"
        "### Related articles\n\n- [Why mussels sing](https://example.org/1)\n"
    )
    reading = page(text)
    assert {"The salt book", "A rope atlas"} <= set(shown(reading))
    assert "Further reading" not in aside(reading)
    assert {"Home", "News", "Login", "Advertisement"} <= set(aside(reading))


@pytest.mark.parametrize(
    "quoted", ["Read also", "The church that walked", "uphill", "bells of Orr"]
)
def test_what_is_kept_comes_back_as_it_stood_with_its_links(quoted: str) -> None:
    box = "Read also: [The church that walked uphill](https://example.org/c) and all bells of Orrin"
    reading = page(
        f"{FRONT}\n{PROSE}\n\nShare this:\n\n{PROSE} Or so.\n\n## Related articles\n\n{box}\n"
    )
    assert {"Share this:", "Related articles"} <= set(aside(reading))
    edition = read_edition(f"keep: [{quoted}]", "e.yml", "doc").value
    config = SiteConfig(title="T", configured=True)
    document = editions.edit(reading, "doc", edition, config, ()).value
    last = list(leaves(document.blocks))[-1]
    assert leaf_text(last) == "Read also: The church that walked uphill and all bells of Orrin"
    assert any(isinstance(each, Link) for each in walk(last.inlines))
    assert not any(
        "church" in document.source.text[a.span.start : a.span.end] for a in document.set_aside
    )
    assert conserve.losses(document) == ()
