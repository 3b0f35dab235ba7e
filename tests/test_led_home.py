"""Lines of clipped pages that lead about the page or to what its site offers besides."""

import pytest

from clipped_pages import FIRST, SECOND, SITE, page, shown

FRONT = f'---\ntitle: "A harbour"\nsource: "{SITE}/news/a-12.html"\n---\n'
JOBS = "\n\n".join(
    f"[Clerk for walls, {town}](https://jobs.tidal.example/offers/{n}.html)"
    for n, town in enumerate(("Weir", "Lea", "Staithe"))
)


@pytest.mark.parametrize(
    "line",
    [
        f"[Zu den Ringen]({SITE}/news/#nav)",
        "[Aller au texte](#main-content)",
        f"1. [A harbour]({SITE}/news/a-12.html)\n2. [The second wall]({SITE}/news/a-12-2.html)",
        "- [The first wall](#one)\n- [The second wall](#two)\n  - [Its rings](#rings)",
        f"- [What it is]({SITE}/news/a-12.html#a)\n- [Asked]({SITE}/news/a-12.html#b)\n"
        f"- [Said]({SITE}/news/a-12.html#c)",
    ],
)
def test_a_line_over_the_text_leaves_that_leads_about_the_page(line: str) -> None:
    assert shown(page(FRONT, line, FIRST, SECOND)) == [FIRST, SECOND]


def test_what_a_site_offers_in_another_house_of_its_own_leaves_amid_the_text() -> None:
    assert shown(page(FRONT, FIRST, JOBS, SECOND)) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "lines",
    [
        JOBS.replace("jobs.tidal", "jobs.marram"),
        JOBS.replace("jobs.", "walls."),
        "[Clerk for walls](https://jobs.tidal.example/1) and how she came to be one.",
        f"- [One]({SITE}/news/a-11.html)\n- [Three]({SITE}/news/b-13.html)",
        "- [The first wall](#one), which was built in May\n- [The second](#two), in June\n"
        "- [The third](#three), never",
        "[1](#one)",
    ],
)
def test_lists_of_links_that_tell_or_lead_elsewhere_stay(lines: str) -> None:
    assert len(shown(page(FRONT, FIRST, SECOND, lines, SECOND.replace("spring", "autumn")))) > 3


def test_the_jobs_of_the_market_itself_stay() -> None:
    front = '---\ntitle: "A harbour"\nsource: "https://jobs.tidal.example/a"\n---\n'
    assert len(shown(page(front, FIRST, JOBS, SECOND))) == 5


def test_the_title_with_its_site_leaves_behind_the_text() -> None:
    front = f'---\ntitle: "A long harbour | Ada Lind, keeper"\nsource: "{SITE}/n/a"\n---\n'
    again = "A long harbour | Ada Lind, keeper"
    assert shown(page(front, "## A long harbour", FIRST, SECOND, again)) == [FIRST, SECOND]
