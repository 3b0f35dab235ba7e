"""Finished pages are judged before anything is swapped in."""

import pytest

from glossator.check import BrokenPage, check_pages
from glossator.model.site import Artifact


def _page(path: str, body: str) -> Artifact:
    return Artifact(path=path, content=body.encode())


def test_links_that_land_are_fine() -> None:
    check_pages(
        [
            _page("index.html", '<a href="read/a.html#p-1">a</a><a href="https://x.org/">x</a>'),
            _page("read/a.html", '<p id="p-1"></p><a href="../index.html">up</a><a href="#p-1">'),
        ]
    )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="b.html">', "b.html, which is not there"),
        ('<a href="#nothing">', "#nothing, whose id is not there"),
        ('<p id="x"></p><p id="x"></p>', "an id stands twice"),
        ('<img src="../../etc/x.png">', "which is not there"),
    ],
)
def test_a_page_that_is_wrong_stops_the_build(body: str, fault: str) -> None:
    with pytest.raises(BrokenPage, match=fault):
        check_pages([_page("index.html", body)])


def test_two_files_that_differ_only_in_case_stop_the_build() -> None:
    with pytest.raises(BrokenPage, match="two files"):
        check_pages([_page("read/A.txt", ""), _page("read/a.txt", "")])
