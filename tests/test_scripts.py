"""What the scripts of a page add, by pointer and by keys alone, over HTTP and from disk."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from browser import LOOKS, chromium, press, serving
from sites import FROZEN, FULL, REPOSITORY, build_into, copy_of
from test_browser import AXE_OPTIONS, TYPES, Watched

pytestmark = pytest.mark.browser

LONG = "read/verge.html"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
CLIPBOARD = ["clipboard-read", "clipboard-write"]
Opener = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")


@pytest.fixture(scope="module")
def address(own: Path) -> Iterator[str]:
    with serving(own) as where:
        yield where


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens pages of the repository's own site over HTTP; no console error may come of it."""
    contexts: list[BrowserContext] = []
    watched: list[Watched] = []

    def open_page(path: str, viewport: dict[str, int] = WIDE, **options: object) -> Page:
        context = browser.new_context(
            viewport={"width": viewport["width"], "height": viewport["height"]},
            permissions=CLIPBOARD,
            **options,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        watched.append(Watched(page, address))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [fault for each in watched for fault in each.faults] == []


def _copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def _focus(page: Page, attribute: str = "id") -> str:
    return str(page.evaluate(f"document.activeElement.{attribute}"))


def _status(page: Page, words: str) -> None:
    expect(page.locator("body > [role=status]")).to_have_text(words)


def _to_middle(page: Page, number: str) -> None:
    """Scrolls to a passage, once all of the page is laid out and nothing moves any more."""
    page.wait_for_selector("html:not(.rolled):not(.held)", state="attached")
    page.evaluate(
        r"""number => document.querySelector(`.n[aria-label$="\\a ${number}"]`)
        .scrollIntoView({ block: "center" })""",
        number,
    )


def _passage(page: Page, number: str) -> str:
    return str(page.locator(f'.n[aria-label$="\\a {number}"]').get_attribute("href"))


# --- a link to a passage --------------------------------------------------------------------------


def test_a_press_on_a_number_copies_the_address_and_opens_a_menu(opened: Opener) -> None:
    page = opened(LONG)
    before = page.evaluate("history.length")
    number = page.locator('.n[aria-label$="\\a 92"]')
    number.click()
    expect(page.locator(".menu strong")).to_have_text("Link copied")
    expect(page).to_have_url(re.compile(re.escape(_passage(page, "92")) + "$"))
    assert _copied(page) == page.url
    assert page.evaluate("history.length") == before
    _status(page, "Link copied")
    assert page.locator("[role=menuitem]").all_inner_texts() == [
        "Markdown quote",
        "Obsidian callout",
        "Citation",
    ]
    page.get_by_role("menuitem", name="Obsidian callout").click()
    _status(page, "Obsidian callout copied")
    assert _copied(page).startswith("> [!quote] [Verge 92](http")
    assert "speech, Mark Zuckerberg\n> And we believe" in _copied(page)


def test_the_menu_is_gone_through_with_keys_alone(opened: Opener) -> None:
    page = opened(f"{LONG}{'#p-t20ef6'}")
    page.locator('.n[aria-label$="\\a 92"]').focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Markdown quote")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Obsidian callout")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Citation")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Markdown quote")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("Escape")
    expect(page.locator(".menu")).to_have_count(0)
    assert _focus(page, "ariaLabel.slice(-2)") == "92"
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Markdown quote")).to_be_focused()
    page.keyboard.press("Enter")
    _status(page, "Markdown quote copied")
    assert _copied(page).startswith("> And we believe")
    assert f"[Verge 92]({page.url}), speech, Mark Zuckerberg" in _copied(page)


@pytest.mark.parametrize(
    ("path", "number", "whose"),
    [
        (LONG, "13", "speech, The Verge"),
        (LONG, "2", "report"),
        ("read/hub.html", "1", "report"),
        ("read/hub.html", "16", "quoted"),
    ],
)
def test_a_copied_quotation_says_whose_words_it_has(
    opened: Opener, path: str, number: str, whose: str
) -> None:
    page = opened(path)
    page.locator(f'.n[aria-label$="\\a {number}"]').focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Markdown quote")).to_be_focused()
    page.keyboard.press("Enter")
    _status(page, "Markdown quote copied")
    assert _copied(page).rstrip().endswith(f"), {whose}")


def test_a_citation_is_offered_where_the_page_has_one(opened: Opener) -> None:
    page = opened(LONG)
    page.locator('.n[aria-label$="\\a 92"]').click()
    page.get_by_role("menuitem", name="Citation").click()
    _status(page, "Citation copied")
    copied = _copied(page)
    assert copied.startswith(
        "“Mark Zuckerberg on Threads, the future of AI, and Quest 3.” The Verge"
    )
    assert copied.endswith(f"Read in Reading Meta. Verge 92, {page.url}")


@pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])
def test_the_address_of_the_whole_source_is_copied_beside_the_way_to_its_citation(
    opened: Opener, keys: bool
) -> None:
    page = opened(LONG)
    press(page.get_by_role("button", name="Copy link"), keys=keys)
    _status(page, "Link to Verge copied")
    assert _copied(page) == page.url
    press(page.get_by_role("link", name="Cite", exact=True), keys=keys)
    expect(page.locator("#_cite")).to_be_in_viewport()


def test_modified_presses_are_the_browsers(opened: Opener) -> None:
    page = opened(LONG)
    with page.context.expect_page() as other:
        page.locator('.n[aria-label$="\\a 92"]').click(modifiers=["ControlOrMeta"])
    assert other.value.url.endswith(_passage(page, "92"))
    expect(page.locator(".menu")).to_have_count(0)


SELECT = """([id, words]) => {
  const texts = document.createTreeWalker(document.querySelector(id), NodeFilter.SHOW_TEXT);
  for (let node; (node = texts.nextNode());) {
    const at = node.data.indexOf(words);
    if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + words.length);
  }
  throw words;
}"""


@pytest.mark.parametrize(
    ("number", "words", "fragment"),
    [
        ("92", "when other people adopt the stuff", ":~:text=when%20other%20people%20adopt%20the%20stuff"),
        ("92", ", right? So it", ":~:text=business-,%2C%20right%3F%20So%20it%E2%80%99s,-not"),
        ("95", "more secure and safer", ""),
    ],
)  # fmt: skip
def test_words_selected_in_a_passage_get_a_link_of_their_own(
    opened: Opener, number: str, words: str, fragment: str
) -> None:
    page = opened(LONG)
    passage = _passage(page, number)
    page.evaluate(SELECT, [passage, words])
    page.locator(f'.n[aria-label$="\\a {number}"]').focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Link to these words").click()
    _status(page, "Link to these words copied")
    assert f"{passage}:~:text=" in _copied(page)
    assert _copied(page).endswith(fragment)


def test_words_that_come_again_are_told_apart_by_their_neighbours(opened: Opener) -> None:
    page = opened(LONG)
    passage = _passage(page, "92")
    page.evaluate(SELECT, [passage, "open-source"])
    page.locator('.n[aria-label$="\\a 92"]').focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Link to these words").click()
    _status(page, "Link to these words copied")
    assert _copied(page).endswith(":~:text=to-,open%2Dsource,-a")


def test_a_pointer_presses_the_number_while_words_are_selected(opened: Opener) -> None:
    page = opened(LONG)
    page.locator('.n[aria-label$="\\a 92"]').scroll_into_view_if_needed()
    page.evaluate(SELECT, [_passage(page, "92"), "the stuff"])
    page.locator('.n[aria-label$="\\a 92"]').click()
    expect(page.get_by_role("menuitem", name="Link to these words")).to_be_visible()


def test_c_copies_the_passage_at_the_middle_of_the_screen(opened: Opener) -> None:
    page = opened(LONG)
    _to_middle(page, "92")
    page.keyboard.press("c")
    _status(page, "Link to Verge 92 copied")
    assert _copied(page).endswith(_passage(page, "92"))


@pytest.mark.parametrize(("command", "told"), [(True, "Link copied"), (False, "Copy this address")])
def test_without_a_clipboard_the_old_command_copies_or_the_address_is_shown(
    opened: Opener, command: bool, told: str
) -> None:
    page = opened(LONG)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    if not command:
        page.evaluate("document.execCommand = () => false")
    page.locator('.n[aria-label$="\\a 92"]').click()
    expect(page.locator(".menu strong")).to_have_text(told)
    if not command:
        expect(page.locator(".menu input")).to_have_value(page.url)
        assert page.evaluate("getSelection().toString()") == page.url


def test_one_number_is_in_the_order_of_tab_and_arrows_reach_the_others(opened: Opener) -> None:
    page = opened(LONG)
    expect(page.locator("article .n:not([tabindex='-1'])")).to_have_count(1)
    page.locator('.n[aria-label$="\\a 92"]').focus()
    page.keyboard.press("ArrowDown")
    assert _focus(page, "ariaLabel.slice(-2)") == "93"
    assert (
        page.locator("article .n:not([tabindex='-1'])").get_attribute("aria-label").split()[-1]
        == "93"
    )


# --- arriving ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_the_target_stands_below_the_top_has_the_focus_and_no_ring(
    opened: Opener, viewport: dict[str, int]
) -> None:
    page = opened(f"{LONG}#p-t20ef6", viewport)
    page.wait_for_selector("#p-t20ef6:focus", state="attached")
    top, ring, shadow = page.evaluate(
        """() => { const e = document.activeElement, s = getComputedStyle(e);
                   return [e.getBoundingClientRect().top, s.outlineStyle, s.boxShadow] }"""
    )
    assert (abs(top - 96) < 2, ring) == (True, "none")
    assert "3px" not in ring
    assert "rgb(160, 42, 28)" in shadow
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.passage')?.id") == "p-t20ef6"
    page.locator("h1").dispatch_event("click")
    assert page.evaluate("getComputedStyle(document.querySelector(':target')).boxShadow") == "none"


def test_arriving_is_told_and_a_note_has_no_ring_either(opened: Opener) -> None:
    page = opened(f"{LONG}#p-t20ef6")
    _status(page, "Verge 92")
    note = page.locator(".note[id]").first
    page.evaluate("id => { location.hash = id }", note.get_attribute("id"))
    expect(note).to_be_focused()
    expect(note).to_have_css("outline-style", "none")


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_the_bars_of_themes_stay_beside_the_mark_of_an_arrival_and_a_press_on_its_number_leaves_both(
    opened: Opener, viewport: dict[str, int]
) -> None:
    page = opened(f"{LONG}#p-gjejcr", viewport, reduced_motion="reduce")
    marks = """() => { const e = document.querySelector("#p-gjejcr"), b = getComputedStyle(e, "::before");
      const right = (side) => parseFloat(side), s = getComputedStyle(e);
      const rule = s.boxShadow.split(/, (?=color|rgb)/).map(each => each.match(/ (-[\\d.]+)px/)?.[1]).filter(Boolean);
      return [b.content, b.backgroundImage.includes("rgb(40, 102, 68)"), s.boxShadow.includes("rgb(160, 42, 28)"),
        Math.max(...rule.map((x) => -x)) <= parseFloat(b.insetInlineEnd) + parseFloat(b.marginInlineEnd) - e.clientWidth] }"""
    assert page.evaluate(marks) == ['""', True, True, True]
    page.locator("#p-gjejcr .n").click()
    expect(page.locator(".menu")).to_be_visible()
    assert page.evaluate(marks) == ['""', True, True, True]
    page.locator("h1").dispatch_event("click")
    assert page.evaluate(marks)[:3] == ['""', True, False]


def test_a_lists_mark_is_seen_beside_an_arrival(opened: Opener) -> None:
    page = opened("read/hub.html?trail=open-source", reduced_motion="reduce")
    second = page.locator("ol > li:nth-child(2):has(> .passage)").first
    page.evaluate("id => { location.hash = id }", second.locator(".passage").get_attribute("id"))
    expect(second.locator(":target")).to_have_count(1)
    item = second.bounding_box()
    assert item is not None
    place = {"x": item["x"] - 24, "y": item["y"], "width": 24, "height": 24}
    marked = page.screenshot(clip=place)  # type: ignore[arg-type]
    second.evaluate("e => { e.style.listStyle = 'none' }")
    assert page.screenshot(clip=place) != marked  # type: ignore[arg-type]


def test_an_unknown_id_is_told_and_lands_on_nothing(opened: Opener) -> None:
    page = opened(f"{LONG}#p-zzzzzz")
    line = page.locator(".lost")
    expect(line).to_have_text(
        "No passage of this document has the id p-zzzzzz. Nothing was ever published under it."
    )
    expect(line).to_be_focused()
    page.evaluate("location.hash = '#n-zzzzzz'")  # a note may have been taken out
    expect(line).to_have_text(
        "No note on this document has the id n-zzzzzz. It was taken out, or never stood here."
    )
    page.evaluate("location.hash = '#p-t20ef6'")
    expect(line).to_have_count(0)


def test_with_reduced_motion_nothing_fades(opened: Opener) -> None:
    page = opened(f"{LONG}#p-t20ef6", reduced_motion="reduce")
    assert page.evaluate("document.getAnimations().length") == 0


# --- the contents, the themes -------------------------------------------------------------------


@pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])
def test_the_contents_say_where_the_reader_is_and_take_the_focus_along(
    opened: Opener, keys: bool
) -> None:
    page = opened(LONG)
    entry = page.locator("#_contents a").nth(6)
    heading = str(entry.get_attribute("href"))
    press(entry, keys=keys)
    expect(page.locator(heading)).to_be_focused()
    expect(entry).to_have_attribute("aria-current", "location")
    expect(page.locator("[aria-current=location]")).to_have_count(1)
    expect(page.locator(".strip .here")).to_have_attribute("href", heading)
    last = page.locator("#_contents a").last
    page.evaluate("scrollTo(0, document.querySelector('.end').offsetTop)")
    expect(last).to_have_attribute("aria-current", "location")
    expect(last).to_be_in_viewport()


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_theme_of_the_legend_is_lit_and_the_others_dimmed(opened: Opener, way: str) -> None:
    page = opened(LONG)
    link = page.locator("#_t-open-source")
    getattr(link, way)()
    assert page.locator(".lit").count() >= 15
    colour = "getComputedStyle(document.querySelector('.strip .s%d')).stroke"
    assert page.evaluate(colour % 1) == "rgb(40, 102, 68)"
    assert page.evaluate(colour % 4) == page.evaluate(
        "getComputedStyle(document.querySelector('.strip rect')).fill"
    )
    if way == "hover":
        page.locator("h1").hover()
    else:
        page.keyboard.press("Shift+Tab")
    expect(page.locator(".lit")).to_have_count(0)


# --- the trail ----------------------------------------------------------------------------------


def test_the_trail_is_followed_by_keys_across_documents_and_back(opened: Opener) -> None:
    page = opened("read/hub.html?trail=open-source#p-bvfd0e")
    expect(page.locator(".trail")).to_contain_text("Open source Hub 14, 9 of 26 ‹ Hub 13 next: Verge 91 › leave", use_inner_text=True)  # fmt: skip
    _status(page, "Open source: Hub 14, 9 of 26")
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".trail > strong, .trail span")].map((part) => {
             const words = document.createRange();
             words.selectNodeContents(part.querySelector("a") ?? part);
             return words.getBoundingClientRect().bottom })"""
    )
    assert max(lines) - min(lines) < 1
    page.keyboard.press("]")
    page.wait_for_url("**/read/verge.html?trail=open-source#*")
    expect(page.locator(".trail")).to_contain_text("Verge 91")
    page.keyboard.press("]")
    expect(page.locator(".trail")).to_contain_text("Verge 92")
    page.keyboard.press("[")
    expect(page.locator(".trail")).to_contain_text("next: Verge 92 ›")
    for _ in range(3):
        page.go_back()
    expect(page.locator(".trail")).to_contain_text("Hub 14")
    page.locator(".trail").get_by_role("link", name="leave").click()
    page.wait_for_url("**/read/hub.html#p-bvfd0e")
    _status(page, "Hub 14")
    expect(page.locator(".trail")).to_have_count(0)


def test_the_trail_is_followed_and_left_by_tab_and_enter_too(opened: Opener) -> None:
    page = opened("read/hub.html?trail=open-source#p-bvfd0e")
    on = page.locator(".trail").get_by_role("link", name="next: Verge 91")
    on.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/verge.html?trail=open-source#*")
    page.locator(".trail a").first.focus()
    leave = page.locator(".trail").get_by_role("link", name="leave")
    for _ in range(page.locator(".trail a").count() - 1):
        page.keyboard.press("Tab")
    expect(leave).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/verge.html#*")
    expect(page.locator(".trail")).to_have_count(0)


def test_the_trail_ends_and_says_so(opened: Opener) -> None:
    page = opened("read/lex.html?trail=open-source#p-bwzeb3")
    expect(page.locator(".trail")).to_contain_text("the first passage")
    page.keyboard.press("[")
    _status(page, "Open source: the first passage of the trail")


@pytest.mark.parametrize("arrived", ["", "#p-62fbec"], ids=["by scrolling", "and long gone on"])
def test_a_trail_begins_with_the_theme_in_view_at_the_place_in_view(
    opened: Opener, arrived: str
) -> None:
    page = opened(LONG + arrived)
    _to_middle(page, "93")
    page.keyboard.press("]")
    page.wait_for_url("**?trail=open-source*")
    expect(page.locator(".trail")).to_contain_text("Open source Verge 94, 13 of 26 ‹ Verge 93", use_inner_text=True)  # fmt: skip


def test_the_trail_stands_above_the_dock_on_the_narrowest_screen(opened: Opener) -> None:
    page = opened("read/verge.html?trail=open-source#p-t20ef6", {"width": 320, "height": 700})
    trail, dock = (page.locator(each).bounding_box() for each in (".trail", ".dock"))
    assert trail and dock
    assert trail["y"] + trail["height"] <= dock["y"] + 1


def test_an_arrow_in_the_margin_keeps_its_theme_in_the_address(opened: Opener) -> None:
    page = opened("read/hub.html")
    page.locator('.ref[aria-label^="Open source"] a.step').last.click()
    page.wait_for_url("**?trail=open-source#*")
    expect(page.locator(".trail strong")).to_have_text("Open source")


@pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])
def test_a_theme_page_starts_the_trail_folds_and_copies(opened: Opener, keys: bool) -> None:
    page = opened("themes/open-source.html")
    assert page.locator("details.rest").count() >= 1
    expect(page.locator("details.rest[open]")).to_have_count(0)
    rest = page.locator("details.rest").first
    press(rest.locator("summary"), keys=keys)
    expect(rest.locator(".excerpt").first).to_be_visible()
    press(page.get_by_role("button", name="Copy all"), keys=keys)
    _status(page, "All passages copied as Markdown")
    assert "Open source" in _copied(page)
    press(page.locator(".about .button").first, keys=keys)
    page.wait_for_url("**/read/*.html?trail=open-source#*")


# --- the dock, the colours, the keys, where you left off -----------------------------------------


@pytest.mark.parametrize("keys", [False, True])
def test_the_dock_opens_sheets(opened: Opener, keys: bool) -> None:
    page = opened(LONG, NARROW)
    opener = page.locator(".dock a").first
    if keys:
        opener.focus()
        page.keyboard.press("Enter")
    else:
        opener.click()
    sheet = page.get_by_role("dialog", name="Contents")
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(opener).to_be_focused()
    opener.press("Enter")
    entry = sheet.locator("ol a").nth(5)
    href = str(entry.get_attribute("href"))
    entry.press("Enter")
    expect(page.locator(href)).to_be_focused()
    expect(page.locator("#_contents")).to_have_count(1)


def test_a_sheet_opened_again_at_once_has_its_list_and_gives_it_back(opened: Opener) -> None:
    page = opened(LONG, NARROW)
    page.evaluate(
        """() => {
          const opener = document.querySelector(".dock a");
          opener.click();
          document.querySelector("dialog").close();
          opener.click();
        }"""
    )
    sheet = page.get_by_role("dialog", name="Contents")
    expect(sheet.locator("#_contents ol a").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator("#_contents")).to_have_count(1)


def test_the_notes_of_the_page_open_in_a_sheet_and_lead_to_their_words(opened: Opener) -> None:
    page = opened("read/hub.html", NARROW)
    page.locator(".dock a", has_text="Notes").click()
    sheet = page.get_by_role("dialog", name="Notes")
    notes = sheet.get_by_role("note")
    expect(notes).to_have_count(5)
    expect(notes.first).to_contain_text("Verge\u00a0150")
    assert page.evaluate("[...document.querySelectorAll('[id]')].length") == page.evaluate(
        "new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
    )
    page.keyboard.press("Escape")
    expect(page.locator(".dock a", has_text="Notes")).to_be_focused()
    page.keyboard.press("Enter")
    letter = notes.nth(1).get_by_role("link", name="b", exact=True)
    place = str(letter.get_attribute("href"))
    letter.click()
    expect(sheet).to_have_count(0)
    expect(page.locator(place)).to_be_in_viewport()


def test_the_dock_leaves_while_reading_on_and_comes_back(opened: Opener) -> None:
    page = opened(LONG, NARROW)
    page.mouse.wheel(0, 2500)
    expect(page.locator(".dock")).to_have_class("dock away")
    page.mouse.wheel(0, -900)
    expect(page.locator(".dock")).to_have_class("dock")
    page.mouse.wheel(0, 2500)
    expect(page.locator(".dock")).to_have_class("dock away")
    page.locator(".dock a").first.focus()
    expect(page.locator(".dock")).to_have_class("dock")


def test_the_colours_are_chosen_named_and_kept_and_stand_before_the_first_paint(
    opened: Opener, own: Path
) -> None:
    page = opened("index.html")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light, dark = "rgb(252, 250, 245)", "rgb(24, 22, 19)"
    look = page.locator(".look")
    expect(look).to_have_accessible_name("Colours: as the system")
    assert page.evaluate(ground) == light
    look.click()
    look.press("Enter")
    expect(look).to_have_accessible_name("Colours: dark")
    assert page.evaluate(ground) == dark
    _status(page, "Colours: dark")
    page.context.add_init_script(
        """new MutationObserver(() => { if (document.body) window.early ??= document.documentElement.dataset.scheme })
             .observe(document, {childList: true, subtree: true})"""
    )
    page.reload()
    assert page.evaluate("early") == "dark"
    assert page.evaluate(ground) == dark
    page.locator(".look").click()
    assert page.evaluate("localStorage.length") == 0
    assert len((own / "static" / "before.js").read_bytes()) <= 512


# How far the middles of the box and of the words beside it are apart.
MIDDLES = """(dialog) => {
  const label = dialog.querySelector("label"), words = document.createRange();
  words.selectNode(label.lastChild);
  const [box, text] = [label.querySelector("input"), words].map((each) => each.getBoundingClientRect());
  return Math.abs(box.top + box.height / 2 - text.top - text.height / 2);
}"""


def test_the_keys_are_listed_and_can_be_switched_off(opened: Opener) -> None:
    page = opened(LONG)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert dialog.locator("kbd").all_inner_texts()[:4] == ["?", "c", "]", "["]
    assert "Ctrl-K" in dialog.locator("kbd").all_inner_texts()
    assert all(each[0].islower() for each in dialog.locator("dd").all_inner_texts())
    assert dialog.evaluate(MIDDLES) < 3
    dialog.get_by_role("checkbox").press("Space")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.keyboard.press("?")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Keys").click()
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Close").click()
    page.keyboard.press("?")
    expect(dialog).to_be_visible()


@pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])
def test_home_knows_where_the_reader_left_off_and_forgets_on_request(
    opened: Opener, keys: bool
) -> None:
    page = opened(LONG)
    home = page.url.replace(LONG, "index.html")
    page.goto(home)
    expect(page.locator(".left")).to_have_count(0)
    page.goto(home.replace("index.html", LONG))
    _to_middle(page, "120")
    expect(page.locator("[aria-current=location]")).to_have_count(1)
    page.goto(home)
    expect(page.locator(".left")).to_contain_text("of 245 · kept in this browser only")
    press(page.get_by_role("link", name="Resume"), keys=keys)
    expect(page.locator(":target")).to_be_focused()
    page.goto(home)
    press(page.get_by_role("button", name="Forget"), keys=keys)
    expect(page.locator(".left")).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


# --- every page ---------------------------------------------------------------------------------


# What a page says, in its order: words, links with their addresses, notes, tables and fields. Only what
# scripts may add or change is left out: buttons, what opens, the titles of a drawing, the panel that
# becomes a player, what the search says where it cannot run, what narrows a list, and the order of the
# library, which becomes a choice.
TOLD = """() => {
  const told = [], added = "button, dialog, [popover], [role=status], .strip title, .search-box, #_unsearched, .video, .narrow, .library .head p";
  const walk = (node) => {
    if (node.nodeType === 3) told.push(...node.data.split(/\\s+/).filter(Boolean));
    if (node.nodeType !== 1 || node.matches(added)) return;
    if (node.matches("a[href]")) told.push("link " + node.href);
    if (node.matches("[role=note]")) told.push("note " + node.id);
    if (/^(h[1-6]|nav|section|article|table|tr|li|img|details|time|mark)$/.test(node.localName)) told.push(node.localName);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  return told;
}"""


def _same_without_scripts(browser: Browser, pages: list[str]) -> None:
    scripted = browser.new_page()
    plain = browser.new_context(java_script_enabled=False).new_page()
    for page in pages:
        scripted.goto(page)
        plain.goto(page)
        assert scripted.evaluate(TOLD) == plain.evaluate(TOLD), page
    scripted.close()
    plain.context.close()


def test_words_links_notes_and_their_order_are_the_same_with_scripts_and_without(
    browser: Browser, frozen: Path
) -> None:
    with serving(frozen) as address:
        pages = [address + path for path in TYPES if path != "404.html"]
        _same_without_scripts(browser, pages)


def test_from_disk_too_words_links_notes_and_their_order_are_the_same(
    browser: Browser, own: Path
) -> None:
    pages = [path.as_uri() for path in sorted(own.rglob("*.html")) if path.name != "404.html"]
    _same_without_scripts(browser, pages if FULL else pages[::3])


def test_a_handler_in_a_source_does_not_run_and_no_other_script_does(
    browser: Browser, tmp_path: Path
) -> None:
    site = copy_of(FROZEN, tmp_path / "planted")
    source = site / "seeds" / "every-construct.md"
    source.write_text(
        source.read_text("utf-8") + '\n\n<img src="x" onerror="window.ran = 1">\n', "utf-8"
    )
    out = build_into(site, tmp_path / "out")
    page = browser.new_page()
    with serving(out) as address:
        page.goto(f"{address}read/every-construct.html")
        trick = "document.body.setAttribute('onclick', 'window.ran = 1')"
        with pytest.raises(Error, match="TrustedScript"):
            page.evaluate(trick)
        assert page.evaluate("window.ran") is None
        assert (
            page.evaluate("document.head.firstElementChild.httpEquiv") == "Content-Security-Policy"
        )
        refused = "() => { try { document.body.innerHTML = 'x' } catch (e) { return e.name } }"
        assert page.evaluate(refused) == "TypeError"
    page.close()


def test_from_disk_the_trail_follows_what_the_page_holds(browser: Browser, own: Path) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    watched = Watched(page, own.as_uri())
    page.goto((own / "read/hub.html").as_uri() + "?trail=open-source#p-rfk8jr")
    expect(page.locator(".trail")).to_contain_text("next: Hub 14 ›")
    page.keyboard.press("]")
    page.wait_for_url("**#p-bvfd0e")
    page.locator('.n[aria-label$="\\a 14"]').click()
    expect(page.locator(".menu")).to_be_visible()
    page.close()
    assert watched.faults == []


@pytest.mark.parametrize(("width", "colours"), LOOKS)
def test_axe_finds_nothing_with_the_menu_the_keys_a_sheet_or_the_trail_open(
    browser: Browser, frozen: Path, width: int, colours: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if colours == "dark" else "light",
        permissions=CLIPBOARD,
    )
    page = context.new_page()
    found: list[str] = []

    def judge(state: str) -> None:
        for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.append(f"{state}: {violation['id']}: {nodes}")

    with serving(frozen) as address:
        page.goto(address + "read/gespraech-muehle.html?trail=open-source")
        page.locator("article .n").nth(2).click()
        expect(page.locator(".menu")).to_be_visible()
        judge("menu")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        expect(page.get_by_role("dialog")).to_be_visible()
        judge("keys")
        page.keyboard.press("Escape")
        if width == 390:
            page.locator(".dock a").first.click()
            expect(page.get_by_role("dialog")).to_be_visible()
            judge("sheet")
            page.keyboard.press("Escape")
        page.goto(address + "read/gespraech-muehle.html#p-zzzzzz")
        expect(page.locator(".lost")).to_be_visible()
        judge("unknown id")
        page.locator("#_themes a").first.dispatch_event("focus")
        judge("lit")
    context.close()
    assert found == []


def test_contents_longer_than_the_screen_are_open_beside_the_text_and_folded_above_it(
    opened: Opener,
) -> None:
    page = opened(LONG)
    found = Axe().run(page, context=".rail", options=AXE_OPTIONS).response["violations"]
    assert [each["id"] for each in found] == []
    page.set_viewport_size({"width": 1024, "height": 900})
    expect(page.locator(".rail")).not_to_have_attribute("open", "")
