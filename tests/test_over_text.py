"""A saved page whose title stands over the element it calls its text."""

from glossator.model.documents import Reading
from glossator.model.trees import leaf_text, leaves
from glossator.readers import read
from plain_texts import losses, source

PROSE = "".join(
    f"<p>The salt of the {n} shore was carried in bags over the hills, and nobody knew why.</p>"
    for n in ("first", "second", "third", "fourth", "fifth")
)


def page(head: str, main: str = PROSE) -> Reading:
    text = f"<!doctype html><html><body>{head}<main>{main}</main></body></html>"
    reading = read(source(text, "page.html"))
    assert losses(reading) == ()
    return reading


def words(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


STANDFIRST = "Five shores, one road, and a winter in which it was dearer than bread."


def test_a_standfirst_with_the_title_over_the_main_element_is_text() -> None:
    reading = page(
        f"<div class=hero><div><span>Roads</span><h1>Salt</h1><p>{STANDFIRST}</p></div>"
        "<ol><li><a href=#a>First</a></li></ol></div>"
    )
    assert words(reading)[0] == STANDFIRST
    assert len(words(reading)) == 6


def test_a_standfirst_beside_the_title_is_text() -> None:
    assert words(page(f"<h1>Salt</h1><p>{STANDFIRST}</p>"))[0] == STANDFIRST


def test_rows_links_and_what_a_site_says_over_the_main_element_are_none() -> None:
    reading = page(
        "<p>We bring you the best of salt every day, since nineteen hundred and two.</p>"
        "<div class=hero><h1>Salt</h1><p>By Ada Lind, who has written of the road for years</p>"
        "<p><a href=/all>All our texts on the roads of the country are here, and more.</a></p>"
        "<nav><p>A long sentence in the menu that says what all of this is about.</p></nav></div>"
    )
    assert len(words(reading)) == 5


def test_a_row_with_entities_for_blanks_says_when_the_text_is_from() -> None:
    reading = page(
        "",
        "<h1>Salt</h1><div>&nbsp;&nbsp;发布时间：2022-02-13 04:22:18&nbsp;&nbsp;来源：<a "
        f"href=/>盐报</a></div>{PROSE}",
    )
    fields = {field.name: field.value for field in reading.fields}
    assert fields["published"] == "2022-02-13"
    assert words(reading)[0].startswith("The salt")


def test_a_site_that_calls_itself_author_and_its_keywords_a_description_says_neither() -> None:
    head = (
        '<meta name="author" content="www.salt.example,Salt House"><meta name="keywords" '
        'content="salt,2013"><meta name="description" content="salt,2013"><title>Salt</title>'
    )
    reading = read(
        source(f"<!doctype html><html><head>{head}</head><body>{PROSE}</body>", "p.html")
    )
    assert losses(reading) == ()
    assert {field.name for field in reading.fields} == {"title"}


def test_a_table_that_only_keeps_space_round_a_picture_is_none() -> None:
    spacer = "<td><img src=/s.gif width=1 height=1></td>"
    table = f"<table><tr>{spacer}<td><img src=/l.gif alt='The salt'></td>{spacer}</tr></table>"
    kinds = {leaf.kind for leaf in leaves(page("", f"<h1>Salt</h1>{table}{PROSE}").blocks)}
    assert "table" not in kinds
