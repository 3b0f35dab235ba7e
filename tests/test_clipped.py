"""Pages that a clipper wrote as Markdown: what is their site's is set aside, and nothing is lost."""

from pathlib import Path

import pytest

from conftest import Golden
from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read
from glossator.sources import conserve
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
