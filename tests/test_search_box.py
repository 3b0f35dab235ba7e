"""The search box in a real browser, by keys and by pointer: over HTTP, from disk, without script."""

import gzip
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Response, Route, expect

from browser import LOOKS, chromium, serving
from glossator.exports.search_data import searched
from glossator.output import swap_in
from glossator.search import index_site
from sites import FROZEN, REPOSITORY, built, write
from test_browser import AXE_OPTIONS, Watched

pytestmark = pytest.mark.browser

Opened = Callable[[str], Page]


def _count(page: Page) -> Locator:
    """Where the search says how many it found: the page has a region of its own beside it."""
    return page.locator("[role=status]:not(.vh)")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


def indexed(folder: Path, out: Path) -> Path:
    """`folder` built into `out` and indexed: a test of the search fails without Pagefind."""
    result = built(folder)
    assert result.shown
    swap_in(out, result.artifacts)
    assert index_site(out, tuple(searched(result.shown))).made
    return out


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(FROZEN, tmp_path_factory.mktemp("frozen") / "site")


@pytest.fixture(scope="module")
def address(own: Path) -> Iterator[str]:
    with serving(own) as served:
        yield served


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Pages of the repository's own site over HTTP; a fault of theirs fails the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    watched = []

    def go(path: str) -> Page:
        page = context.new_page()
        watched.append(Watched(page, address))
        page.goto(address + path)
        return page

    yield go
    context.close()
    assert [fault for each in watched for fault in each.faults] == []


def hits(page: Page) -> Locator:
    return page.get_by_role("listbox").get_by_role("option")


def _count(page: Page) -> Locator:
    """What the box says of its results; a page has another status for other things."""
    return page.locator(".search-box").get_by_role("status")


def look_for(page: Page, words: str) -> Locator:
    """Open the dialog by its key, put in `words`, and wait until they were looked for."""
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Search")
    expect(field).to_be_focused()
    field.fill(words)  # at once: what letters find on the way is not waited for
    expect(_count(page)).to_contain_text("passage")
    return hits(page)


def passages(site: Path) -> dict[str, str]:
    """The text of every passage by its address from the site's root."""
    found = {}
    for path in sorted((site / "data" / "documents").glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        for each in document["passages"]:
            found[f"{document['page']}#{each['id']}"] = " ".join(each["text"].split())
    return found


def everything_found(page: Page) -> list[str]:
    """The addresses of all passages found, every source unfolded and `more` pressed to its end."""
    while (more := page.get_by_role("option", name=re.compile("^Look in"))).count():
        before = more.text_content()
        more.click()
        expect(page.get_by_role("option", name=before or "")).to_have_count(0)
    found = []
    for option in page.locator("[role=option]:has(.known)").all():
        if "¶" in (option.text_content() or ""):
            path, place = (option.get_attribute("href") or "").split("#")
            found.append(f"read/{path.split('?')[0].rsplit('/', 1)[1]}#{place}")
    return found


# --- the dialog ------------------------------------------------------------------------------------


def test_nothing_of_the_search_is_fetched_before_it_is_asked_for(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address + "read/verge.html", wait_until="networkidle")
    assert "static/reader.js" in asked
    assert [path for path in asked if re.search("pagefind|search-box|search.css|data/", path)] == []
    page.close()


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_a_key_opens_the_dialog_and_escape_gives_the_focus_back(opened: Opened, key: str) -> None:
    page = opened("read/lex.html")
    page.locator("main a:visible").first.focus()
    before = page.evaluate("document.activeElement.outerHTML")
    page.keyboard.press(key)
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()
    expect(page.get_by_role("combobox", name="Search")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.evaluate("document.activeElement.outerHTML") == before


def test_a_slash_in_a_field_is_a_slash(opened: Opened) -> None:
    page = opened("index.html")
    page.keyboard.press("/")
    expect(page.get_by_role("combobox", name="Search")).to_be_focused()
    page.keyboard.type("and/or")
    expect(page.get_by_role("combobox", name="Search")).to_have_value("and/or")


def test_the_masthead_opens_it_by_pointer_and_the_button_closes_it(opened: Opened) -> None:
    page = opened("themes/index.html")
    page.get_by_role("link", name="Search", exact=True).click()
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(re.compile(r"themes/index\.html$"))


def test_without_a_query_it_offers_themes_people_and_sources(opened: Opened) -> None:
    page = opened("index.html")
    page.keyboard.press("/")
    expect(page.get_by_role("group", name="Themes").get_by_role("option").first).to_be_visible()
    expect(page.get_by_role("group", name="Sources").get_by_role("option")).to_have_count(5)
    expect(page.get_by_role("group", name="Themes").get_by_role("option")).to_have_count(13)
    hits(page).filter(has_text="Open source").click()
    page.wait_for_url("**/themes/open-source.html")


def test_without_a_query_many_names_end_with_the_way_to_all(
    browser: Browser, own: Path, tmp_path: Path
) -> None:
    site = shutil.copytree(own, tmp_path / "many")
    path = site / "data" / "names.js"
    people = ",".join(f'["person-{number}","Person {number}"]' for number in range(40))
    path.write_text(path.read_text("utf-8").replace('"people":[', f'"people":[{people},'), "utf-8")
    page = browser.new_page()
    page.goto((site / "read/hub.html").as_uri())
    page.keyboard.press("/")
    named = page.get_by_role("group", name="People").get_by_role("option")
    expect(named).to_have_count(13)
    expect(named.last).to_have_text("All 43 people")
    named.last.click()
    page.wait_for_url("**/people/index.html")
    page.close()


def test_what_is_picked_without_a_query_is_offered_itself(opened: Opened) -> None:
    page = opened("index.html")
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Theme").select_option("regulation")
    expect(hits(page)).to_have_text(["Regulation"])
    expect(_count(page)).to_have_text("Type words to look for there")
    page.get_by_role("combobox", name="Theme").select_option("")
    page.get_by_role("combobox", name="Kind").select_option("interview")
    expect(hits(page)).to_have_count(1)
    hits(page).click()
    page.wait_for_url("**/read/verge.html")


TITLE = "Mark Zuckerberg on Threads, the future of AI, and Quest 3"


@pytest.mark.parametrize(
    ("start", "queries"),
    [
        ("read/hub.html", ("Verge 95", "verge ¶95", "Verge, ¶ 95", f"{TITLE} 95")),
        ("read/verge.html", ("95", "¶ 95")),
    ],
    ids=["by its name", "on its page"],
)
@pytest.mark.parametrize("from_disk", [False, True], ids=["http", "disk"])
def test_a_reference_is_looked_up(
    browser: Browser, own: Path, address: str, start: str, queries: tuple[str], from_disk: bool
) -> None:
    page = browser.new_page()
    page.goto((own.as_uri() + "/" if from_disk else address) + start)
    look_for(page, "qqxzzv")
    for query in queries:
        page.get_by_role("combobox", name="Search").fill("qqxzzv")
        expect(page.locator(".none")).to_be_visible()
        page.get_by_role("combobox", name="Search").fill(query)
        first = hits(page).first
        expect(first).to_contain_text("So I think that all that stuff is true")
        expect(first).to_contain_text("¶ 95")
        expect(first).to_contain_text("speech, Mark Zuckerberg")
        expect(page.get_by_role("group", name=re.compile("^Verge")).first).to_be_visible()
        expect(_count(page)).to_contain_text("1 passage")
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/verge.html#p-gjejcr")
    page.close()


def test_what_no_passage_has_is_no_reference(opened: Opened) -> None:
    page = opened("index.html")
    look_for(page, "Verge 9999")
    expect(page.get_by_role("option").filter(has_text="¶")).to_have_count(0)
    page.get_by_role("combobox", name="Search").fill("Nowhere 95")
    expect(_count(page)).to_contain_text("0 passages")


def test_found_passages_say_where_they_stand_and_whose_words_they_are(opened: Opened) -> None:
    page = opened("index.html")
    found = look_for(page, "zealot")
    expect(found).to_have_count(1)
    expect(found).to_contain_text("¶ 91")
    expect(found).to_contain_text("speech, Mark Zuckerberg")
    expect(found).to_contain_text("Open source")
    expect(found.locator("mark")).to_have_text(["zealot"])
    expect(_count(page)).to_have_text("1 passage in 1 source")
    expect(page.get_by_role("group", name=re.compile("^Verge"))).to_be_visible()


def test_enter_lands_on_the_passage_with_its_words_marked(opened: Opened) -> None:
    page = opened("index.html")
    expect(look_for(page, "zealot")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/verge.html?q=zealot#p-*")
    place = page.url.split("#")[1]
    assert "zealot" in (page.locator(f"#{place}").text_content() or "")
    expect(page.locator(f"#{place}")).to_be_in_viewport()
    page.locator("link[href$='search.css']").wait_for(state="attached")
    marked = "[...(CSS.highlights.get('found') ?? [])].map(String)"
    for _ in range(50):
        if page.evaluate(marked):
            break
        page.wait_for_timeout(20)
    assert page.evaluate(marked) == ["zealot"]
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_query_stays_in_the_address_so_that_back_finds_it(opened: Opened) -> None:
    page = opened("read/hub.html")
    look_for(page, "zealot")
    expect(page).to_have_url(re.compile(r"read/hub\.html\?search=zealot$"))
    hits(page).first.click()
    page.wait_for_url("**/read/verge.html?q=zealot#p-*")
    page.go_back()
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()
    expect(page.get_by_role("combobox", name="Search")).to_have_value("zealot")
    expect(hits(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"read/hub\.html$"))


def test_arrows_move_through_what_was_found_and_round(opened: Opened) -> None:
    page = opened("index.html")
    found = look_for(page, "closed")
    expect(found.nth(3)).to_be_visible()
    field = page.get_by_role("combobox", name="Search")
    expect(field).to_have_attribute("aria-expanded", "true")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen).to_have_count(1)
    for key, place in (("ArrowDown", 1), ("ArrowDown", 2), ("ArrowUp", 1), ("ArrowUp", 0)):
        page.keyboard.press(key)
        expect(found.nth(place)).to_have_attribute("aria-selected", "true")
        expect(chosen).to_have_count(1)
        assert field.get_attribute("aria-activedescendant") == found.nth(place).get_attribute("id")
    page.keyboard.press("ArrowUp")
    expect(found.last).to_have_attribute("aria-selected", "true")
    expect(found.last).to_be_in_viewport()
    expect(field).to_be_focused()


def test_a_theme_a_source_and_a_kind_narrow_what_is_found(opened: Opened) -> None:
    page = opened("index.html")
    look_for(page, "open")
    page.get_by_role("combobox", name="Source").select_option("read/verge.html")
    page.get_by_role("combobox", name="Theme").select_option("regulation")
    found = page.locator("[role=option]:has(.known)")
    expect(found.filter(has_not_text="Regulation")).to_have_count(0)
    expect(found.first).to_be_visible()
    expect(_count(page)).to_have_text(re.compile("^[1-9]\\d* passages? in 1 source$"))
    expect(page.locator("[role=option][href*='read/']:not([href*='verge.html'])")).to_have_count(0)
    page.get_by_role("combobox", name="Source").select_option("")
    page.get_by_role("combobox", name="Theme").select_option("")
    page.get_by_role("combobox", name="Kind").select_option("article")
    expect(page.get_by_role("group", name=re.compile("^Hub"))).to_be_visible()
    expect(page.get_by_role("group", name=re.compile("^Verge"))).to_have_count(0)


def test_a_name_with_a_typing_error_leads_to_whom_it_means(opened: Opened) -> None:
    page = opened("index.html")
    look_for(page, "zukerberg")
    named = page.get_by_role("group", name="People").get_by_role("option")
    expect(named).to_have_text(["Mark Zuckerberg"])
    expect(_count(page)).to_have_text("0 passages in 0 sources; see below")


def test_what_is_nowhere_is_said_to_be_nowhere(opened: Opened) -> None:
    page = opened("index.html")
    look_for(page, "qqxzzv")
    expect(_count(page)).to_have_text("0 passages in 0 sources")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(page.locator(".none")).to_have_text(
        "No passage, heading, note or name has all these words."
    )
    expect(page.get_by_role("combobox", name="Search")).to_have_attribute("aria-expanded", "false")
    page.get_by_role("combobox", name="Search").fill("zealot")
    expect(page.locator(".none")).to_be_hidden()


def test_a_word_with_a_letter_missing_finds_what_it_means_and_offers_it(opened: Opened) -> None:
    page = opened("index.html")
    found = look_for(page, "activtypub")
    expect(found.first).to_have_text("ActivityPub")
    expect(page.locator("#_hits mark").first).to_be_visible()
    assert set(page.locator("#_hits mark").all_text_contents()) == {"ActivityPub"}
    found.first.click()
    expect(page.get_by_role("combobox", name="Search")).to_have_value("ActivityPub")
    expect(page.get_by_role("group", name="Did you mean")).to_have_count(0)
    expect(_count(page)).to_contain_text("1 passage")


def test_figures_agree_and_a_moment_is_told(opened: Opened) -> None:
    page = opened("index.html")
    found = look_for(page, "ethical")
    told = _count(page).text_content() or ""
    sums = [int(number) for number in re.findall(r"(\d+) (?:passage|heading|note)", told)]
    assert len(sums) > 1
    expect(page.get_by_role("group", name="Where").get_by_role("button").first).to_have_text(
        f"All {sum(sums)}"
    )
    expect(found.filter(has_text="A critical aspect")).to_contain_text("¶ 7 1:14:06")


def test_words_are_found_by_their_stems(opened: Opened) -> None:
    page = opened("index.html")
    look_for(page, "regulating")
    expect(page.locator("#_hits mark").first).to_be_visible()
    expect(page).to_have_url(re.compile("search=regulating$"))
    expect(page.locator("#_hits mark").filter(has_text="regulating").first).to_be_visible()
    marked = {each.lower() for each in page.locator("#_hits mark").all_text_contents()}
    assert len(marked) > 1
    assert all(each.startswith("regul") for each in marked)


@pytest.mark.parametrize(
    "phrase", ["open source", "as well", "I don’t", "the future of", "super intelligence", "well"]
)
def test_a_quotation_finds_exactly_the_passages_that_hold_it(
    opened: Opened, own: Path, phrase: str
) -> None:
    straight = phrase.replace("’", "['’]")
    holds = re.compile(rf"(?<!\w){straight}(?!\w)", re.IGNORECASE)
    expected = sorted(place for place, text in passages(own).items() if holds.search(text))
    assert expected
    found: list[str] = []
    for source in sorted({place.split("#")[0] for place in expected}):
        page = opened("index.html")
        page.keyboard.press("/")
        page.get_by_role("combobox", name="Source").select_option(source)
        page.get_by_role("combobox", name="Search").fill(f'"{phrase}"')
        expect(_count(page)).to_contain_text("1 source")
        found += everything_found(page)
        page.close()
    assert sorted(found) == expected


def test_what_a_source_says_in_another_language_is_found(browser: Browser, frozen: Path) -> None:
    page = browser.new_page()
    with serving(frozen) as address:
        watched = Watched(page, address)
        page.goto(address + "index.html")
        found = look_for(page, "muhle")
        expect(found.filter(has_text="Mühle").first).to_be_visible()
        page.get_by_role("combobox", name="Search").fill('"الهوامش"')
        expect(page.locator("#_hits mark").first).to_have_text("الهوامش")
    page.close()
    assert watched.faults == []


def test_words_that_look_like_markup_are_shown_as_words(browser: Browser, tmp_path: Path) -> None:
    folder = write(
        tmp_path / "s",
        seeds__one_md="# One <b>\n\nA wheel &lt;img src=x onerror=alert(1)&gt; turns.\n",
    )
    site = indexed(folder, tmp_path / "out")
    page = browser.new_page()
    with serving(site) as address:
        watched = Watched(page, address)
        page.goto(address + "index.html")
        found = look_for(page, "wheel")
        expect(found.last).to_contain_text("<img src=x onerror=alert(1)>")
        expect(page.locator("dialog img")).to_have_count(0)
    page.close()
    assert watched.faults == []


# --- its other places -----------------------------------------------------------------------------


def test_the_page_has_the_box_and_keeps_the_query(opened: Opened) -> None:
    page = opened("search.html?q=zealot")
    expect(hits(page)).to_have_count(1)
    field = page.get_by_role("combobox", name="Search")
    expect(field).to_have_value("zealot")
    field.fill('"super intelligence"')
    expect(page.locator("#_hits mark")).to_have_text(["super intelligence"])
    expect(page).to_have_url(re.compile(r"search\.html\?q=%22super\+intelligence%22$"))
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(field).to_be_focused()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_keys_are_still_listed_on_a_phone_with_the_style_of_the_search(opened: Opened) -> None:
    page = opened("search.html")
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("button", name="Keys").click()
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def test_without_script_the_page_says_so_and_lists_what_there_is(
    browser: Browser, address: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + "read/verge.html")
    page.get_by_role("link", name="Search", exact=True).click()
    expect(page.get_by_text("Searching needs JavaScript")).to_be_visible()
    for name, target in (
        ("Open source", "themes/open-source.html"),
        ("Mark Zuckerberg", "people/mark-zuckerberg.html"),
        ("Mark Zuckerberg on Threads, the future of AI, and Quest 3", "read/verge.html"),
    ):
        link = page.get_by_role("main").get_by_role("link", name=name, exact=True)
        assert link.get_attribute("href") == target
    page.context.close()


def test_from_disk_the_words_are_looked_for_exactly(browser: Browser, own: Path) -> None:
    page = browser.new_page()
    watched = Watched(page, own.as_uri())
    page.goto((own / "read" / "hub.html").as_uri())
    found = look_for(page, "not like a zealot")
    expect(found).to_have_count(1)
    expect(_count(page)).to_have_text("1 passage in 1 source, by these exact words")
    expect(found.locator("mark")).to_have_text(["not like a zealot"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/verge.html?q=*#p-*")
    page.close()
    assert watched.faults == []


def test_letters_typed_before_the_box_is_there_are_not_lost(browser: Browser, address: str) -> None:
    page = browser.new_page()
    waiting: list[Route] = []
    page.route("**/static/search-box.js", lambda route: waiting.append(route))
    page.goto(address + "read/hub.html")
    with page.expect_request("**/static/search-box.js"):
        page.keyboard.press("/")
    page.keyboard.type("zealoo")
    page.keyboard.press("Backspace")
    page.keyboard.press("ControlOrMeta+k")
    waiting[0].continue_()
    expect(page.get_by_role("combobox", name="Search")).to_have_value("zealo")
    page.keyboard.type("t")
    expect(_count(page)).to_have_text("1 passage in 1 source")
    expect(page).to_have_url(re.compile(r"\?search=zealot$"))
    page.close()


@pytest.fixture
def annotated(tmp_path: Path) -> Path:
    write(tmp_path, seeds__one_md="# One\n\nThe wheel turns.\n\nA second wheel.\n",
          seeds__two_md="# Two\n\nNo such thing.\n",
          site_src__notes__one_md="> The wheel turns\n\nA wheel of another kind.\n",
          site_src__notes__two_md="> No such\n\nHere neither: the wheel is left out.\n",
          site_src__site_yml="title: T\n")  # fmt: skip
    return indexed(tmp_path, tmp_path / "_site")


@pytest.mark.parametrize("from_disk", [False, True])
def test_notes_are_found_apart_and_their_results_land_on_them(
    browser: Browser, annotated: Path, from_disk: bool
) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    with serving(annotated) as served:
        page.goto((annotated.as_uri() + "/" if from_disk else served) + "read/one.html")
        found = look_for(page, "wheel")
        box = page.get_by_role("dialog", name="Search")
        parts = box.get_by_role("group", name="Where").get_by_role("button")
        expect(parts).to_have_text(["All 4", "Text 2", "Notes 2"])
        expect(found).to_have_count(4)
        parts.nth(1).click()
        expect(found).to_have_count(2)
        parts.nth(2).click()
        expect(found).to_have_count(2)
        expect(parts.nth(2)).to_have_attribute("aria-pressed", "true")
        expect(parts.nth(0)).to_have_attribute("aria-pressed", "false")
        note = found.filter(has_text="of another kind")
        expect(note.locator("b")).to_have_text("a")
        expect(note).to_contain_text("at One")
        note.click()
        page.wait_for_url("**/read/one.html?q=wheel#n-*")
        expect(page.locator(":target")).to_have_text(re.compile(r"\w"), use_inner_text=True)
    page.close()


def test_a_library_without_notes_has_nothing_to_tell_apart(
    browser: Browser, tmp_path: Path
) -> None:
    write(tmp_path, seeds__one_md="# One\n\nThe wheel turns.\n")
    page = browser.new_page()
    with serving(indexed(tmp_path, tmp_path / "_site")) as served:
        page.goto(served + "index.html")
        expect(look_for(page, "wheel")).to_have_count(1)
        expect(page.get_by_role("group", name="Where")).to_be_hidden()
    page.close()


def test_a_large_library_says_from_disk_why_it_is_not_searched(
    browser: Browser, own: Path, tmp_path: Path
) -> None:
    site = shutil.copytree(own, tmp_path / "large")
    names = (site / "data" / "names.js").read_text("utf-8")
    without = names.replace('"passages":true', '"passages":false')
    (site / "data" / "names.js").write_text(without, "utf-8")
    (site / "data" / "passages.js").unlink()
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("/")
    expect(_count(page)).to_contain_text("pages from disk search at most 5 MB")
    page.close()


def test_without_an_index_exact_words_are_still_found(
    browser: Browser, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = shutil.copytree(own, tmp_path / "plain", ignore=shutil.ignore_patterns("pagefind"))
    monkeypatch.setitem(sys.modules, "pagefind.service", None)
    index_site(site, ())
    page = browser.new_page()
    with serving(site) as address:
        watched = Watched(page, address)
        page.goto(address + "index.html")
        look_for(page, "zealot")
        expect(_count(page)).to_contain_text("by these exact words")
    page.close()
    assert watched.faults == []


@pytest.mark.parametrize(("width", "colours"), LOOKS)
def test_axe_finds_nothing_in_the_open_dialog_or_on_the_page(
    browser: Browser, address: str, width: int, colours: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if colours == "dark" else "light",
    )
    page = context.new_page()
    found = []
    for start, words in (("read/verge.html", ""), ("index.html", "open"), ("search.html", "open")):
        page.goto(address + start)
        if start != "search.html":
            page.keyboard.press("/")
        field = page.get_by_role("combobox", name="Search")
        expect(field).to_be_focused()
        field.fill(words)
        expect(hits(page).first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.append(f"{start}: {violation['id']}: {nodes}")
    context.close()
    assert found == []


# --- weight ---------------------------------------------------------------------------------------


@pytest.mark.full
def test_a_first_search_of_a_thousand_documents_is_light_quick_and_exact(
    browser: Browser, tmp_path: Path
) -> None:
    """At most 250 KB, 60 of them index; what is sent compressed by hosts is counted so."""
    folder = _library(tmp_path / "library")
    site = indexed(folder, tmp_path / "out")
    told = (site / "data" / "names.js").read_text("utf-8")
    one, other, third, *_ = json.loads(told.split('"common":')[1].split("]")[0] + "]")
    nowhere = f'"{one} {other} {third}"'
    with serving(site) as address:
        for words in (one, f"{one} {other}", f'"{other} {one}"', nowhere, '"open source"'):
            page = browser.new_context().new_page()
            weights: dict[str, int] = {}
            page.goto(address + "index.html")
            page.on("response", partial(_weigh, weights))
            found = look_for(page, words)
            expect(found.first).to_be_visible()
            page.wait_for_load_state("networkidle")
            index = sum(
                size for url, size in weights.items() if re.search(r"pf_(meta|index)|entry", url)
            )
            assert sum(weights.values()) <= 250_000, (words, weights)
            assert index <= 60_000, (words, weights)
            assert sum("/fragment/" in url for url in weights) <= 12, words
        holds = re.compile(r"(?<!\w)open source(?!\w)", re.IGNORECASE)
        expected = sorted(place for place, text in passages(site).items() if holds.search(text))
        assert len(expected) > 50
        assert sorted(everything_found(page)) == expected
    page.close()


def test_words_that_are_said_everywhere_are_not_looked_up_beside_others(
    browser: Browser, own: Path, tmp_path: Path
) -> None:
    site = shutil.copytree(own, tmp_path / "common")
    path = site / "data" / "names.js"
    told = path.read_text("utf-8").replace('"common":[]', '"common":["the","a","not","like"]')
    assert '"common":["the"' in told
    path.write_text(told, "utf-8")
    with serving(site) as address:
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address + "index.html")
        found = look_for(page, "the zealot")
        assert len([url for url in asked if "/pagefind/index/" in url]) == 1
        expect(found.first.locator("mark").first).to_be_visible()
        assert {mark.lower() for mark in found.locator("mark").all_inner_texts()} <= {
            "the",
            "zealot",
        }
        for words in ('"not like a zealot"', '"is the"', "the"):
            page.get_by_role("combobox", name="Search").fill("")
            page.get_by_role("combobox", name="Search").fill(words)
            inside = words.strip('"')
            expected = sorted(
                address
                for address, text in passages(site).items()
                if re.search(rf"(?<!\w){inside}(?!\w)", text, re.I)
            )
            assert expected
            expect(hits(page).first.locator("mark").first).to_have_text(re.compile(inside, re.I))
            if words[0] == '"' and len(expected) < 8:
                assert sorted(everything_found(page)) == expected
        page.close()


def _weigh(weights: dict[str, int], answer: Response) -> None:
    url, content = answer.url, answer.body()
    packed = url.endswith((".js", ".css", ".html", ".svg", ".json"))
    weights[url] = len(gzip.compress(content, 9)) if packed else len(content)


def _library(folder: Path) -> Path:
    """A thousand documents of some 8 KB, the same each time; every fifth holds the phrase."""
    stems = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in "aeiou" for c in "lmnrst"]
    (folder / "seeds").mkdir(parents=True)
    state = 7
    for number in range(1000):
        paragraphs = []
        for place in range(16):
            words = []
            for _ in range(70):
                state = (state * 1103515245 + 12345) % 2**31
                rank = int(len(stems) ** 2 * ((state >> 8) % 10_000 / 10_000) ** 3)
                words.append(
                    stems[rank % len(stems)] + (stems[rank // len(stems)] if rank >= 360 else "")
                )
            words[20:20] = ["open"] if place % 5 == 0 else ["source"] if place % 7 == 0 else []
            words[30:30] = ["open", "source"] if number % 5 == 0 and place == 3 else []
            paragraphs.append(" ".join(words).capitalize() + ".")
        text = f"# Document {number} of the library\n\n" + "\n\n".join(paragraphs)
        (folder / "seeds" / f"document-{number:04}.md").write_text(text + "\n", "utf-8")
    return folder
