"""Clipped pages: what stands beside the byline and behind the text, by its place and company."""

from test_clipped import FRONT, PROSE, aside, losses, page, shown

OTHER = (
    "A ferry crosses twice a day, and whoever wants to stay has to say so before the gate is shut "
    "behind the last of the cars that came with it."
)
TOP = (
    "[Home](https://example.org/) [News](https://example.org/news) [Shop](https://example.org/shop)"
    "\n\n[Subscribe](https://example.org/subscribe)\n\n# A harbour\n\n"
)
TAGS = "Tags: [Boats](https://example.org/tag/boats) [Sea](https://example.org/tag/sea)\n\n"
FOOT = (
    "[About](https://example.org/about) [Terms](https://example.org/terms)"
    " [Privacy](https://example.org/privacy)\n\n© 2024 Example. All rights reserved.\n"
)


def clipped(text: str) -> tuple[str, str]:
    """What is shown of a page and what is set aside."""
    reading = page(FRONT + TOP + text)
    assert losses(reading) == ()
    return " / ".join(shown(reading)), " / ".join(aside(reading))


def test_how_to_write_to_the_site_behind_the_text_is_its_own() -> None:
    left, gone = clipped(
        f"{PROSE}\n\n{OTHER}\n\n{TAGS}Thoughts? [Reply by email](mailto:a@example.org) or come by."
        f"\n\n{FOOT}"
    )
    assert "Reply by email" in gone and PROSE in left and OTHER in left


def test_how_to_write_to_a_house_amid_the_text_is_of_the_text() -> None:
    left, _ = clipped(
        f"{PROSE}\n\nWrite to [the office](mailto:a@example.org) for a timetable.\n\n{OTHER}\n\n{FOOT}"
    )
    assert "for a timetable" in left


def test_the_address_of_a_house_over_its_foot_is_the_sites() -> None:
    left, gone = clipped(
        f"{PROSE}\n\n{OTHER}\n\n{TAGS}Share\n\n[Print](https://example.org/print)\n\n"
        f"Harbour Works Ltd\nQuay 4\n86381 Holm\n\n{FOOT}\n© 2024 Harbour Works Ltd\n"
    )
    assert "Quay 4" in gone and "Quay" not in left


def test_a_correction_and_sources_behind_the_tags_are_of_the_text() -> None:
    left, _ = clipped(
        f"{PROSE}\n\n{OTHER}\n\n{TAGS}Correction: the harbour was opened in 1911.\n\n### Sources\n\n"
        f"Harbour Office, Annual Report 1911.\n\n{FOOT}"
    )
    assert "opened in 1911" in left and "Annual Report" in left


def test_a_farewell_between_a_letters_form_and_the_share_bar_is_of_the_text() -> None:
    left, _ = clipped(
        f"{PROSE}\n\n{OTHER}\n\nSign up for our newsletter\n\nYour email address\n\nSubscribe\n\n"
        f"Until next Thursday,\nIda\n\n[Share](https://example.org/share)\n\n{FOOT}"
    )
    assert "Until next Thursday" in left and "Ida" in left


def test_what_readers_said_elsewhere_is_the_sites_with_its_heading() -> None:
    data = "![](data:image/png;base64,iVBORw0KGgo=)"
    left, gone = clipped(
        f"{PROSE}\n\n{OTHER}\n\n{TAGS}### 3 webmentions\n\n- {data} **Tamsin** liked this\n"
        f'- {data} **Joost** reposted this\n- **fen** wrote: "Lovely."\n\n{FOOT}'
    )
    assert "webmentions" in gone and "Lovely" in gone and "Tamsin" not in left


def test_an_authors_own_remark_in_italics_is_no_notice_of_the_site() -> None:
    left, _ = clipped(
        f"{PROSE}\n\n{OTHER}\n\n*This is not legal advice. We build boats.*\n\n{TAGS}"
    )
    assert "We build boats." in left


def test_counts_and_buttons_in_the_paragraph_of_the_byline_are_the_sites() -> None:
    left, gone = clipped(
        "By [Ada Lind](https://example.org/authors/ada)\n2 March 2024\n∙ Paid\n148\n12\n"
        f"[Offer](https://example.org/offer/1) [Keep](https://example.org/later)\n\n{PROSE}\n\n{OTHER}"
        f"\n\n{FOOT}"
    )
    assert all(each in gone for each in ("Paid", "148", "12", "Offer"))
    assert "148" not in left and PROSE in left and OTHER in left


def test_figures_alone_over_posts_are_votes_and_those_that_go_up_chapters() -> None:
    share, again = "[Share](https://example.org/share)\n\n", "Advertisement\n\n"
    votes = "".join(
        f"{share}{n}\n\n{text}\n\n" for n, text in ((17, PROSE), (6, OTHER), (1, PROSE))
    )
    texts = (OTHER, f"Later {OTHER}", f"Now {PROSE}")
    chapters = "".join(f"{again}{n}\n\n{text}\n\n" for n, text in enumerate(texts, 1))
    assert "17" not in clipped(votes + FOOT)[0].split(" / ")
    assert "2" in clipped(f"{PROSE}\n\n{chapters}{FOOT}")[0].split(" / ")


def test_the_few_words_that_name_the_site_right_under_the_title_are_its_own() -> None:
    text = f"From Example, the book of harbours\n\n{PROSE}\n\n{OTHER}\n\n{FOOT}"
    left, gone = clipped(text)
    assert "the book of harbours" in gone and "From" not in left


def test_a_box_to_tick_under_a_form_is_the_sites_and_a_task_is_its_owners() -> None:
    left, gone = clipped(
        f"{PROSE}\n\n**Like boats?** Sign up for our newsletter.  \nYour email address  \n"
        "- [ ] I have read the [privacy policy](https://example.org/privacy/)  \nI WANT IT\n\n"
        f"{OTHER}\n\n- [ ] Buy rope\n\n{FOOT}"
    )
    assert "privacy policy" in gone and "Buy rope" in left


def test_a_pull_quote_that_is_a_heading_in_a_quotation_is_a_second_copy() -> None:
    said = "Nobody builds any more the boats that it was built for."
    left, gone = clipped(f"{PROSE} {said}\n\n{OTHER}\n\n> ### “{said}”\n\n{OTHER[2:]}\n\n{FOOT}")
    assert said in gone and left.count(said) == 1


def test_a_quotation_that_is_a_strong_label_and_a_link_leads_on() -> None:
    text = f"{PROSE}\n\n> **Read also** [The well](https://example.org/b)\n\n{OTHER}\n\n{FOOT}"
    assert "The well" in clipped(text)[1]


def test_who_asked_is_the_author_of_a_page_of_questions() -> None:
    post = "asked 9 July 2023 at 14:22\n\n[{}](https://example.org/users/{}/x)\n\n"
    reading = page(
        "URL Source: https://example.org/q/1\n\nMarkdown Content:\n# Why does it rot?\n\n"
        f"{PROSE}\n\n{post.format('Ada Lind', 8)}{OTHER}\n\n"
        + post.format("Tom Berg", 9).replace("asked", "answered")
    )
    assert [f.value for f in reading.fields if f.name == "author"] == ["Ada Lind"]
