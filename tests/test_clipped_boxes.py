"""Threads, forms, offers, buttons and notes in pages that a clipper wrote as Markdown."""

from glossator.model.documents import Reading
from test_clipped import FRONT, PROSE, aside, losses, page, shown

OTHER = "Nobody asked the keepers, who had lived there for years, until the gates were sold away."
LAST = "In the end the town bought the lock, and the last keeper kept the key that opens nothing."


def amid(box: str) -> Reading:
    reading = page(f"{FRONT}\n{PROSE}\n\n{box}\n\n{OTHER}\n\n{LAST}\n")
    assert losses(reading) == ()
    return reading


def test_a_form_amid_a_section_leaves_with_its_head_and_the_text_behind_it_stays() -> None:
    box = (
        "### Sign up to *The Morning Reach*\nAll that the valley talks about, for nothing at all\n"
        "Enter your email address\nSign up\n**Privacy Notice:** Newsletters may contain ads. For "
        "more information see our [Privacy Policy](https://example.org/privacy)."
    )
    assert shown(amid(box)) == [PROSE, OTHER, LAST]


def test_a_heading_of_the_text_over_a_form_stays() -> None:
    reading = amid("## The winter of the ice\n\nYour email address\n\nSubscribe")
    assert "The winter of the ice" not in " ".join(aside(reading))
    assert "Your email address" in aside(reading)


def test_fields_that_a_text_lists_stay() -> None:
    box = "The form had three fields:\n\n- Your name\n- Your email address\n- Your message"
    assert "Your email address" in shown(amid(box))


def test_a_banner_is_told_by_its_host() -> None:
    banner = "[![Pumps](https://ads.example.com/p.gif)](https://ads.example.com/c?id=3)"
    assert shown(amid(banner)) == [PROSE, OTHER, LAST]
    picture = "[![Pumps](https://img.example.org/p.gif)](https://img.example.org/p-large.gif)"
    assert len(shown(amid(picture))) == 4


def test_what_is_given_for_an_address_leaves_with_its_button() -> None:
    box = (
        "**Free ebook: The keeper's guide**\n48 pages of lists from 30 locks.\n"
        "[Download now](https://example.org/ebooks/keeper)"
    )
    assert shown(amid(box)) == [PROSE, OTHER, LAST]


def test_a_button_beside_code_leaves_and_the_code_stays() -> None:
    reading = amid("```\nx = 1\n```\n\nCopy")
    assert aside(reading) == ["Copy"]
    assert "Copy" in shown(amid("Copy\n\nThat is the word he said, and no more, on the last day."))


def test_stars_and_links_to_print_leave_a_recipe() -> None:
    box = "★★★★★ 4,8 (63 avis)\n[Imprimer](https://example.org/print/22)"
    assert shown(amid(box)) == [PROSE, OTHER, LAST]
    for told in ("★★★★★ the best book of the year", "★★★★☆ 4/5"):
        assert len(shown(amid(told))) == 4


def test_the_number_of_a_note_that_leads_back_stays() -> None:
    text = (
        f"{FRONT}\n{PROSE}\n\n{OTHER}\n\n[Share](https://example.org/a?action=share)\n\n"
        f"[1](https://example.org/a#footnote-anchor-1)\n\n{LAST}\n\n"
        "[Privacy](https://example.org/privacy)\n"
    )
    assert shown(page(text)) == [PROSE, OTHER, "1", LAST]


def thread(end: str = "") -> str:
    def post(name: str, day: str, number: int, words: str) -> str:
        head = f"**[{name}](https://example.org/u/{name})**\nMember\nPosts: 23\n\n"
        return f"{head}{day} [#{number}](https://example.org/t/1#p{number})\n\n{words}\n\n"

    return (
        "---\nsource: https://example.org/t/1\n---\n# Does the pump beat?\n\n"
        + post("ole", "14.05.2022, 19:42", 1, f"{PROSE}\n\n_Old house, new pump._")
        + post("klara", "15.05.2022, 08:17", 2, f"> **ole wrote:**\n> {PROSE}\n\n{OTHER}")
        + post("ole", "18.05.2022, 20:30", 3, f"{LAST}\n\n_Old house, new pump._")
        + end
    )


def test_a_thread_says_who_began_it_and_who_wrote_each_other_post() -> None:
    reading = page(thread())
    said = {field.name: field.value for field in reading.fields}
    assert (said["author"], said["published"]) == ("ole", "2022-05-14")
    assert shown(reading) == [PROSE, "klara", OTHER, "ole", LAST]
    assert losses(reading) == ()


def test_a_table_of_other_threads_leaves_with_its_heading() -> None:
    table = (
        "### Related topics\n\n| Topic | Replies |\n|---|---|\n"
        "| [Air in the pump](https://example.org/t/2) | 14 |\n"
    )
    assert shown(page(thread(table))) == [PROSE, "klara", OTHER, "ole", LAST]


def test_a_name_and_an_office_over_the_date_are_the_author_and_what_they_are() -> None:
    text = (
        "---\nsource: https://example.org/a\n---\n# A lock\n\nAda Lind\nStaff Engineer, Gates\n"
        f"March 11, 2025 · 7 min read\n\n{PROSE}\n\n{OTHER}\n\n{LAST}\n"
    )
    reading = page(text)
    assert [f.value for f in reading.fields if f.name == "author"] == ["Ada Lind"]
    assert shown(reading) == [PROSE, OTHER, LAST]
    assert losses(reading) == ()
