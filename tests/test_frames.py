"""What a saved page shows in a frame is a link at its place."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Leaf, Link, Source, leaf_text, leaves, walk
from glossator.readers.html.page import read_html
from glossator.sources import conserve

START = "<!doctype html><title>T</title><article><h1>T</h1><p>The first of the harbours is old.</p>"
END = "<p>The second of the harbours is new.</p></article>"


def page(body: str) -> Reading:
    return read_html(Source(path="p.html", site_path="seeds/p.html", text=START + body + END))


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    spans = [
        *(each.span for each in reading.fields),
        *(each.span for each in reading.markup),
        *(each.span for each in reading.set_aside),
    ]
    return conserve.audit(reading.source.text, reading.blocks, spans, ())


def linked(reading: Reading) -> list[tuple[str, list[str]]]:
    """The passages between the two of the page, with where they lead."""
    return [(leaf_text(leaf), targets(leaf)) for leaf in list(leaves(reading.blocks))[1:-1]]


def targets(leaf: Leaf) -> list[str]:
    cells = [cell for row in leaf.rows for cell in row]
    inlines = [each for part in (leaf.inlines, *cells) for each in walk(part)]
    return [each.target for each in inlines if isinstance(each, Link)]


VIDEO = "https://www.youtube.com/watch?v=AAAA_AAAA_1"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            '<iframe title="A map of Porto" src="https://maps.example/embed?a=1&amp;b=2"></iframe>',
            ("A map of Porto", "https://maps.example/embed?a=1&b=2"),
        ),
        (
            '<div class="wrap"><iframe src="//maps.example/embed?a=1&amp;b=2" width=600></iframe></div>',
            ("//maps.example/embed?a=1&b=2", "https://maps.example/embed?a=1&b=2"),
        ),
        (
            '<p><iframe data-src="https://www.youtube.com/embed/AAAA_AAAA_1?start=9" title="Ships '
            '&amp;  tides"></iframe></p>',
            ("Ships & tides", f"{VIDEO}&t=9s"),
        ),
        (
            '<figure><embed src="https://www.youtube.com/embed/AAAA_AAAA_1" title="Ships"><figcaption>'
            "How they sail</figcaption></figure>",
            ("Ships How they sail", VIDEO),
        ),
        (
            '<table><tr><td>See<iframe src="https://a.example/x" title="this"></iframe></td><td>b</td>'
            "</tr></table>",
            ("See this\nb", "https://a.example/x"),
        ),
    ],
)
def test_what_a_frame_shows_is_a_link_in_its_own_words(body: str, found: tuple[str, str]) -> None:
    reading = page(body)
    assert [(" ".join(words.split()), where) for words, where in linked(reading)] == [
        (" ".join(found[0].split()), [found[1]])
    ]
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://ad.doubleclick.net/x" title="Advertisement"></iframe>',
        '<iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0"></iframe>',
        '<iframe src="https://pixel.example/x" width="1" height="1"></iframe>',
        '<iframe src="https://pixel.example/x" style="display: none"></iframe>',
        '<iframe src="https://a.example/x" hidden></iframe>',
        '<iframe src="javascript:alert(1)" title="x"></iframe>',
        '<iframe src="data:text/html,x" title="x"></iframe>',
        '<iframe src="./page_files/saved_resource.html" title="x"></iframe>',
        '<iframe title="x"></iframe><iframe src="about:blank"></iframe>',
        '<div class="advertisement"><iframe src="https://a.example/x" title="x"></iframe></div>',
    ],
)
def test_a_frame_that_shows_nothing_or_what_is_the_sites_is_no_link(frame: str) -> None:
    reading = page(frame)
    assert linked(reading) == []
    assert losses(reading) == ()
