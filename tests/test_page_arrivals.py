"""What a page says of published passages that are no longer what they were, and to whom."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from arrived import every_state, page_of, site_with
from browser import chromium, serving
from glossator.html.arrival import Way
from glossator.model.passages import Anchored, Former, Tombstone
from glossator.pages.arrivals import heading_arrivals, passage_arrivals, tombstones, tongues
from made import anchored, heading
from sites import FROZEN, build_into, write
from test_browser import AXE_OPTIONS

SLUG = "every-construct"


def test_an_unchanged_passage_says_nothing() -> None:
    made = anchored("Words.", heading("A heading"))
    assert passage_arrivals(made.passages[0], {}) == ()
    assert heading_arrivals(made.headings[0]) == ()
    assert tombstones(made) == {}


def test_a_divided_passage_says_where_it_goes_on_and_its_words_only_if_some_are_lost() -> None:
    made = anchored("The first half.", "The second half.")
    first, second = made.passages
    parts = {each.id: each for each in made.passages}
    whole = replace(first, first="The first half. The second half.", rest=(second.id,))
    (line,) = passage_arrivals(whole, parts)
    assert (line.kind, line.said) == ("split", ())
    assert line.rest == (Way(id=second.id, label="2"),)
    last = replace(second, first=whole.first, rest=(first.id,))  # the id stayed with the end
    (line,) = passage_arrivals(last, parts)
    assert (line.kind, line.said, line.rest) == ("split", (), (Way(id=first.id, label="1"),))
    (line,) = passage_arrivals(replace(whole, first="The first half. The lost half."), parts)
    assert [each.text for each in line.said if each.lost] == ["lost"]


def test_a_tombstone_names_what_may_be_left_of_the_passage() -> None:
    made = anchored("One thing.", "Another thing.")
    one, other = made.passages
    stone = Tombstone(
        id="p-eitherx", text="A thing.", near="", candidates=(one.id, other.id, "p-x")
    )
    (view,) = tombstones(replace(made, gone=(stone,)))[""]
    assert view.may_be == (
        Way(id=one.id, label="1", words="One thing."),
        Way(id=other.id, label="2", words="Another thing."),
    )


def test_a_language_is_named_only_where_it_is_another() -> None:
    assert tongues("en", "en") == tongues("en", "")
    assert (tongues("en", "de").own, tongues("en", "de").text) == ("en", "de")


def _unaltered(made: Anchored) -> Anchored:
    return made


def test_former_ids_are_empty_elements_of_the_passage_and_stones_alone_are_marked_gone() -> None:
    page = page_of(site_with(FROZEN, SLUG, every_state), SLUG)
    assert '<span id="p-merged"></span><span class="was" role="note">' in page
    assert page.count("data-gone") == 3
    assert '<p class="gone" id="p-redact" data-gone role="note"><span>' in page
    assert "Words &amp; &lt;b&gt;more&lt;/b&gt;" in page
    plain = page_of(site_with(FROZEN, SLUG, _unaltered), SLUG)
    assert 'class="was"' not in plain
    assert 'class="gone"' not in plain


def test_words_of_another_language_say_so() -> None:
    def edited(made: Anchored) -> Anchored:
        first, *others = made.passages
        old = replace(first, formers=(Former(id="p-merged", text="Alte Wörter"),))
        return replace(made, passages=(old, *others))

    page = page_of(site_with(FROZEN, "gespraech-muehle", edited), "gespraech-muehle")
    assert 'class="was" role="note" lang="en">' in page
    assert 'It said: “<span lang="de">' in page


# --- in a browser ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Anchored]:
    out = build_into(FROZEN, tmp_path_factory.mktemp("arrivals") / "site")
    site = site_with(FROZEN, SLUG, every_state)
    (out / "read" / f"{SLUG}.html").write_text(page_of(site, SLUG), "utf-8")
    return out, next(each.anchored for each in site.documents if each.slug == SLUG)


def test_when_the_wash_has_gone_a_narrow_bar_stays(
    browser: Browser, changed: tuple[Path, Anchored]
) -> None:
    out, made = changed
    with serving(out) as root:
        page = browser.new_page()
        page.goto(f"{root}read/{SLUG}.html#{made.passages[3].id}")
        page.evaluate("for (const each of document.getAnimations()) each.finish()")
        shadows = page.locator(".passage:target").evaluate(
            "each => getComputedStyle(each).boxShadow"
        )
        page.close()
    # What lies over the bar, all but its three pixels, must hide it.
    assert "rgba(0, 0, 0, 0)" not in shadows
    over, bar, _ = (float(each) for each in re.findall(r" (-?[\d.]+)px 0px 0px 0px", shadows))
    assert bar == over - 3


def _arrive(page: Page, root: str, id_: str) -> str:
    """All that is told on arriving at an id, in its order."""
    page.goto("about:blank")
    page.goto(f"{root}read/{SLUG}.html#{id_}")
    told = page.locator(".was:visible, .gone span:visible").all_inner_texts()
    return " | ".join(" ".join(each.split()) for each in told)


@pytest.mark.parametrize("width", [390, 1440])
def test_a_passage_put_under_a_theme_says_why_beside_its_bars_until_the_next_press(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    seed = "# Talk\n\nBefore all this.\n\nA council is a body of people.\n\nAfter it.\n"
    edition = "source: talk.md\nthemes: {rules: [{quote: A council is, reason: who decides}]}\n"
    write(tmp_path, seeds__talk_md=seed, site_src__editions__talk_yml=edition)
    write(tmp_path, site_src__themes_yml="rules: {title: Rules, description: All., terms: [law]}\n")
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto((build_into(tmp_path, tmp_path / "_site") / "read/talk.html").as_uri())
    id_ = page.locator(".passage", has_text="A council").get_attribute("id")
    drawn = """(pseudo) => { const style = getComputedStyle(document.querySelector(":target"), pseudo);
      return [style.content, style.position, style.backgroundImage.includes("linear-gradient")]; }"""
    page.goto(f"{page.url}?trail=rules#{id_}")
    page.wait_for_selector(":target:focus")
    assert page.evaluate(drawn, "::before") == ['""', "absolute", True]
    why, position, _ = page.evaluate(drawn, "::after")
    assert (why, position) == ('"Rules, assigned by the editor: who decides"', "static")
    page.locator(".passage", has_text="After it").click()
    assert page.evaluate(drawn, "::before") == ['""', "absolute", True]
    assert "assigned" not in page.evaluate(drawn, "::after")[0]
    page.close()


@pytest.mark.browser
def test_each_address_tells_what_became_of_it_and_nothing_else(
    browser: Browser, changed: tuple[Path, Anchored]
) -> None:
    out, made = changed
    first, second, third, fourth = (passage.id for passage in made.passages[:4])
    renamed = made.headings[0]
    with serving(out) as root:
        page = browser.new_page(java_script_enabled=False)
        assert _arrive(page, root, "") == ""
        assert _arrive(page, root, third) == ""
        assert _arrive(page, root, fourth) == ""
        told = _arrive(page, root, first)
        assert told.startswith("Edited since it was first published. It said: “Formerly ")
        assert page.locator(".was:visible del").all_inner_texts() == ["Formerly"]
        assert _arrive(page, root, second) == (
            "Divided since it was first published. The rest of it is in 3."
        )
        assert _arrive(page, root, "p-merged") == (
            "Another passage was merged into this one. It said: “Merged <words>”"
        )
        assert _arrive(page, root, "p-hidden") == (
            "Another passage was merged into this one. Its words are not shown."
        )
        assert _arrive(page, root, "p-goneab") == (
            "This passage was removed. It said: “Words & <b>more</b>”"
        )
        assert _arrive(page, root, "p-redact") == (
            "This passage was removed. Its words are not shown."
        )
        assert _arrive(page, root, "p-eitherx").startswith(
            "This passage was changed. It may now be 3 ("
        )
        assert f"“Once {renamed.text}”" in _arrive(page, root, renamed.id)
        assert f"“Joined {renamed.text}”" in _arrive(page, root, f"x-{renamed.id}")
        page.close()


@pytest.mark.browser
def test_what_is_told_is_no_part_of_what_one_copies(
    browser: Browser, changed: tuple[Path, Anchored]
) -> None:
    out, made = changed
    with serving(out) as root:
        page = browser.new_page()
        _arrive(page, root, made.passages[0].id)
        page.keyboard.press("Control+a")
        chosen = " ".join(page.evaluate("getSelection().toString()").split())
        assert "A scribe left room round the text" in chosen
        for words in ("Formerly", "Divided since", "Merged <words>", "was removed"):
            assert words not in chosen
        page.close()


@pytest.mark.browser
def test_on_paper_nothing_of_it_stands_and_margins_keep_their_place(
    browser: Browser, changed: tuple[Path, Anchored]
) -> None:
    out, made = changed
    with serving(out) as root:
        page = browser.new_page()
        for id_ in (made.passages[0].id, "p-goneab"):
            _arrive(page, root, id_)
            page.emulate_media(media="print")
            expect(page.locator(".was:visible, .gone span:visible")).to_have_count(0)
            assert page.evaluate(
                "[...document.querySelectorAll('.gone')].every(e => e.offsetHeight === 0)"
            )
            page.emulate_media(media="screen")
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (390, "light"),
        (1440, "dark"),
        pytest.param(390, "dark", marks=pytest.mark.full),
        pytest.param(1440, "light", marks=pytest.mark.full),
    ],
)
def test_axe_finds_nothing_on_arriving(
    browser: Browser, changed: tuple[Path, Anchored], width: int, scheme: str
) -> None:
    out, made = changed
    told = (made.passages[0].id, made.passages[1].id, "p-merged", "p-goneab", "p-eitherx")
    with serving(out) as root:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        for id_ in (*told, made.headings[0].id):
            _arrive(page, root, id_)
            found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
            assert [each["id"] for each in found] == []
            assert page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )
        context.close()
