"""What a site sets round and into a text, by where and how it stands."""

from glossator.readers.clippings.contents import find_contents
from glossator.readers.clippings.frame import SIGNS
from glossator.readers.clippings.interface_words import MATTERS
from glossator.readers.clippings.overhead import is_menu, is_path, is_row
from glossator.readers.clippings.own_notes import corrects
from glossator.readers.clippings.posts import post_heads, signatures
from glossator.readers.clippings.section_links import without_section_links
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line, read_lines
from glossator.text import folded
from plain_texts import asides, headings, source, texts

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it."
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."


def reading(*lines: str):  # type: ignore[no-untyped-def]
    from glossator.readers.clippings.clipping import read_clipping

    return read_clipping(source("\n\n".join(lines)))


def lines_of(text: str) -> tuple[Line, ...]:
    return read_lines(text)


# --- the words of an interface --------------------------------------------------------------------


def test_buttons_in_any_language_consist_of_the_words_of_an_interface() -> None:
    for button in (
        "Ajouter un commentaire", "Artikel merken", "Iniciar sesión", "Kommentar schreiben",
        "Logga in", "Udostępnij", "Поделиться", "シェアする", "로그인", "تسجيل الدخول", "Paylaş",
    ):  # fmt: skip
        assert interface_of(folded(button)).share > 0.9, button


def test_a_sentence_of_a_text_hardly_has_such_words() -> None:
    assert interface_of(folded(PROSE)).share < 0.3
    assert interface_of("the cook shared the last of the bread with his menu").heavy == 0


def test_a_notice_speaks_of_several_matters_of_a_site() -> None:
    notice = "by signing up you accept our privacy policy and cookies"
    assert interface_of(notice).heavy > 1


def test_each_matter_has_a_name_and_words() -> None:
    names = [matter.name for matter in MATTERS]
    assert len(set(names)) == len(names)
    assert all(matter.words for matter in MATTERS)


# --- blocks and the end ---------------------------------------------------------------------------


def test_the_signs_are_a_table_a_person_can_read() -> None:
    names = [sign.name for sign in SIGNS]
    assert len(set(names)) == len(names)
    assert all(sign.block or sign.behind for sign in SIGNS)


def test_a_box_inside_the_text_goes_and_the_paragraph_behind_it_stays() -> None:
    got = reading(
        "The boat", PROSE, "Newsletter\nThe best of the harbour\nYour email\nSubscribe", MORE, PROSE
    )
    assert texts(got) == [PROSE, MORE, PROSE]
    assert len(asides(got)) == 4


def test_a_paragraph_between_two_buttons_stays() -> None:
    short = "Now the bench is there. The bus stops."
    got = reading("The boat", PROSE, MORE, "Advertisement", short, "Share\nLog in\nPrivacy policy")
    assert short in texts(got)


def test_a_list_under_a_colon_stays_whatever_its_words() -> None:
    got = reading(
        "The boat", PROSE, "You find these words on the door of every cabin:",
        "Privacy\nAccount\nSettings", MORE, PROSE,
    )  # fmt: skip
    assert {"Privacy", "Account", "Settings"} <= set(texts(got))


def test_verse_between_buttons_stays() -> None:
    verse = "There is a light on the pier\nThere is a rope on the stone\nThere is a way home"
    got = reading("The Wake", verse, "You might also like", verse.replace("There", "Here"), "Share")
    assert "Here is a light on the pier" in texts(got)


def test_a_two_line_note_is_a_text() -> None:
    got = reading("Milk, bread, and the key for Anna.", "Comments on the plan by Friday.")
    assert len(texts(got)) == 2
    assert asides(got) == []


# --- over the text --------------------------------------------------------------------------------


def test_rows_and_paths_are_told_from_titles() -> None:
    assert is_row("News | Sport | Weather")
    assert is_row("首页 新闻 财经 体育 娱乐")
    assert is_path("Home > Kitchen > Kettles")
    assert not is_row("The boat | The Harbour News")
    assert not is_path("A kettle that asks you to wait")
    assert is_menu(lines_of("Log in")[0])


def test_a_menu_above_the_title_is_set_aside_and_an_epigraph_is_not() -> None:
    got = reading(
        "Log in\nNews\nSport\nThe Harbour News", "A boat is found", "By Ada Lind", PROSE, MORE
    )
    assert [f.value for f in got.fields if f.name == "title"] == ["A boat is found"]
    assert ("navigation", "The Harbour News") in asides(got)
    plain = reading("A boat is found", "For M., who rowed.", PROSE, MORE)
    assert "For M., who rowed." in texts(plain)


# --- contents, posts ------------------------------------------------------------------------------


def test_what_a_table_of_contents_lists_is_a_heading() -> None:
    got = reading("The boat", "On this page\nleaving\nfinding\nkeeping", "leaving", PROSE, "finding",
                  MORE, "keeping", PROSE)  # fmt: skip
    assert [words for _, words in headings(got)] == ["leaving", "finding", "keeping"]


def test_a_refrain_is_no_table_of_contents() -> None:
    verse = "Leave me the light\nLeave me the line\nNobody is asking"
    assert not find_contents(lines_of(f"{verse}\n\nHere I go\n\n{verse}")).lines


def test_links_behind_headings_are_cut_off_if_there_are_two() -> None:
    lines = lines_of(f"History[edit]\n\n{PROSE}\n\nUse[edit]\n\n{MORE}")
    shorter, cut, starts = without_section_links(lines)
    assert [line.text for line in shorter][::2] == ["History", "Use"]
    assert len(cut) == len(starts) == 2
    assert without_section_links(lines[:2])[1] == []


def test_heads_of_posts_are_known_by_names_that_come_again() -> None:
    thread = "\n".join(f"{name}\nJan 2022\n{PROSE}" for name in ("ada_l", "ben", "ada_l"))
    lines = lines_of(thread)
    assert len(post_heads(lines, [interface_of(line.key) for line in lines])) == 6
    diary = "\n".join(f"Port Ellen\n{day} May 2021\n{PROSE}" for day in (1, 2))
    lines = lines_of(diary)
    assert post_heads(lines, [interface_of(line.key) for line in lines]) == set()


def test_days_are_told_exactly_or_roughly() -> None:
    for day in (
        "Jan 2022",
        "3 months ago",
        "vor 2 Tagen",
        "il y a 3 jours",
        "6時間前",
        "3 мая 2020",
    ):
        assert is_day(day), day
    assert not is_day("Three days later")


def test_heads_of_posts_may_stand_in_one_line() -> None:
    thread = "\n\n".join(
        f"Re: het licht\nBericht door {name} » 18 okt 2014, 09:13\n{PROSE}"
        for name in ("anneke", "piet", "joris")
    )
    lines = lines_of(thread)
    assert post_heads(lines, [interface_of(line.key) for line in lines]) == {0, 1, 3, 4, 6, 7}
    lines = lines_of(f"Harbour | 3 May 2021\n{PROSE}\n{MORE}")
    assert post_heads(lines, [interface_of(line.key) for line in lines]) == set()


def test_what_ends_several_posts_in_the_same_words_signs_them() -> None:
    sign = "1973 Superbe / 1958 Sports\nA boat is never finished"
    thread = "\n\n".join(
        f"Re: the light\nPost by {name} » 18 Oct 2014, 09:1{day}\n{PROSE} It was day {day}.\n{said}"
        for day, (name, said) in enumerate((("ada", sign), ("ben", "Yes."), ("ada", sign)))
    )
    lines = lines_of(thread)
    heads = post_heads(lines, [interface_of(line.key) for line in lines])
    found = signatures(lines, heads, [False] * len(lines))
    assert {lines[i].text for i in found} == set(sign.split("\n"))
    assert signatures(lines, set(), [False] * len(lines)) == set()


def test_what_ends_one_post_and_is_quoted_in_another_signs_neither() -> None:
    quoted = (
        "Where do the pipes run? If they cross the joists in notches, I would put a pound on it."
    )
    posts = (("ada", "It bangs.\nTop"), ("ben", f"{quoted}\n____________\nDrain first!\nTop"),
             ("ada", f"ben wrote:\n{quoted}\nUnder the landing, and along the wall.\nTop"),
             ("ben", "That is your bang.\n____________\nDrain first!\nTop"))  # fmt: skip
    thread = "\n\n".join(
        f"Re: the pipe\nPost by {name} » 18 Oct 2014, 09:1{k}\n{PROSE} It was day {k}.\n{said}"
        for k, (name, said) in enumerate(posts)
    )
    lines = lines_of(thread)
    heads = post_heads(lines, [interface_of(line.key) for line in lines])
    signs = {lines[i].text for i in signatures(lines, heads, [False] * len(lines))}
    assert quoted not in signs
    assert {"____________", "Drain first!", "Top"} <= signs


def test_news_of_a_day_are_no_posts() -> None:
    log = "\n\n".join(f"On {day} May 2021 the boat came back.\n{PROSE}" for day in (1, 2, 3))
    lines = lines_of(log)
    assert post_heads(lines, [interface_of(line.key) for line in lines]) == set()


# --- behind the last paragraph --------------------------------------------------------------------

LONG = f"{PROSE} {MORE} Whoever had taken it knew the water well and left nothing behind."


def test_what_stands_among_the_sites_lines_behind_the_text_is_set_aside() -> None:
    got = reading(
        "Båten", LONG.replace("boat", "raft"), LONG, LONG.replace("boat", "skiff"), "Dela artikeln", "Logga in", "Kontakt",
        "Har du sett något? Hör av dig!",
        "Dela artikeln", "Kontakt", "Integritetspolicy",
    )  # fmt: skip
    assert len(texts(got)) == 3


def test_a_last_sentence_of_the_text_behind_a_button_stays() -> None:
    last = "Nobody ever asked for the oars, and they are still there."
    got = reading("The boat", LONG, LONG.replace("boat", "skiff"), "Share", last, "Subscribe")
    assert last in texts(got)


# --- a copied page with headings set strong -------------------------------------------------------


def test_a_page_whose_headings_are_strong_is_a_clipping_and_a_note_is_markdown() -> None:
    from glossator.readers import read

    page = f"Log in\n\nSubscribe\n\nThe boat\n\n**Leaving**\n\n{PROSE}\n\n**Finding**\n\n{MORE}"
    buttons = "\n\nShare on Facebook\n\nAdd a comment\n\nSkip to content\n\nPrevious article"
    got = read(source(f"{page}\n\n**Keeping**\n\n{PROSE}{buttons}"))
    assert got.reader == "clipping"
    assert [words for _, words in headings(got)] == ["Leaving", "Finding", "Keeping"] or headings(
        got
    )
    note = read(
        source(f"**Leaving**\n\n{PROSE}\n\n**Finding**\n\n{MORE}\n\n**Keeping**\n\n{PROSE}")
    )
    assert note.reader == "markdown"


# --- headings -------------------------------------------------------------------------------------


def test_a_question_with_a_word_for_an_answer_heads_what_follows() -> None:
    got = reading(
        "The boat", PROSE, MORE, "Kan båten gå igen?", "Ja.", PROSE.replace("boat", "skiff")
    )
    assert [words for _, words in headings(got)] == ["Kan båten gå igen?"]
    other = LONG.replace("boat", "skiff").replace("Three", "Four")
    quoted = reading("The boat", PROSE, MORE, "« Vous partez quand ? »", other)
    assert [words for _, words in headings(quoted)] == ["« Vous partez quand ? »"]


def test_names_of_parts_of_a_list_are_headings() -> None:
    listed = "Ingredienti\nPer la base\n▢ farina\n▢ burro\nPer la crema\n▢ latte\n▢ uova"
    got = reading("La torta", LONG, listed, LONG)
    assert [words for _, words in headings(got)][:3] == [
        "Ingredienti",
        "Per la base",
        "Per la crema",
    ]


def test_a_byline_behind_a_standfirst_begins_the_text_though_a_date_stands_above() -> None:
    got = reading(
        "3 May 2021", "The boat that came back alone", PROSE, "By Ada Lind", LONG, MORE, LONG
    )
    assert ("author", "Ada Lind") in [(f.name, f.value) for f in got.fields]


# --- what readers say -----------------------------------------------------------------------------


def test_readers_comments_below_a_text_are_set_aside_as_a_whole() -> None:
    talk = "2 Comments\nJane\n4 May 2021\nMy aunt had that boat before him, I think.\nReply\nShare"
    got = reading("The boat", PROSE, MORE, PROSE + " Twice.", MORE, PROSE + " Again.", talk)
    assert texts(got)[-1] == PROSE + " Again."


def test_footnotes_behind_the_button_that_asks_for_comments_are_the_texts() -> None:
    first = "The single exception, on p. 211, is a rope that nobody remembers, which is a proverb."
    second = "I owe this remark to a reader on the island, who asked me to leave out the surname."
    box = (
        "Subscribe to The Reader\nBy Ada Lind · Launched 3 years ago\nSubscribe\nBen\n2d\nLiked by"
    )
    got = reading(
        "The boat", "By Ada Lind", LONG, MORE, f"{PROSE} So it was.", "Leave a comment",
        f"1\n{first}\n2\n{second}", box,
    )  # fmt: skip
    assert {first, second} <= set(texts(got))


def test_a_byline_with_two_dates_over_a_text_makes_no_thread_of_the_comments_below_it() -> None:
    head = (
        "By Ada Lind, Reporter\nPublished 11:42 PM, Tue Oct 8, 2024 | Updated 7:05 AM, Oct 9, 2024"
    )
    talk = (
        "Comments (3)\nreed_9 8 hours ago\nMy aunt had that boat before him, and he knows it.\n"
        "Reply · Report · 14 likes\nMrs P 6 hours ago\nShe had.\nReply · Report · 2 likes\n"
        "Load more comments"
    )
    got = reading("The boat", head, PROSE, MORE, LONG, PROSE + " So.", talk)
    assert texts(got)[-1] == PROSE + " So."


def test_posts_of_a_thread_stay_though_buttons_stand_between() -> None:
    posts = [
        f"{name}\n{day} May 2021\n\n{words}\n\nReply"
        for name, day, words in (
            ("rope_7", 4, PROSE), ("tar_9", 5, "Nobody rowed it."), ("rope_7", 6, MORE)
        )
    ]  # fmt: skip
    got = reading("Log in\nRegister", "Who rowed the boat?", *posts, "Privacy policy\nContact us")
    assert {PROSE, "Nobody rowed it.", MORE} <= set(texts(got))


def test_the_owner_of_the_rights_is_not_the_title() -> None:
    got = reading(
        "Brandt & Sons Boats\nHome\nContact us", "The boat at the quay", PROSE, MORE,
        "© 2021 Brandt & Sons Boats. All rights reserved.",
    )  # fmt: skip
    assert [field.value for field in got.fields if field.name == "title"] == [
        "The boat at the quay"
    ]


def test_a_list_under_its_name_and_references_stay_between_buttons() -> None:
    got = reading(
        "The boat", PROSE, MORE, "Ingredients\n3 ropes\n1 anchor\nPrint recipe",
        "References", "Reiter A (2014) The last walk of a rower. Small Finds 9:112\nGoogle Scholar",
        "Acknowledgements", PROSE + " Again.",
    )  # fmt: skip
    assert {"3 ropes", "1 anchor"} <= set(texts(got))
    assert any(text.startswith("Reiter A") for text in texts(got))


# --- paragraphs nobody claims, anchors, votes -----------------------------------------------------


def aside_texts(page) -> list[str]:  # type: ignore[no-untyped-def]
    return [words for _, words in asides(page)]


_FOOT = ("Share this story", "Related articles", "The bell rings twice", "© 2024 Quay Herald")


def test_a_paragraph_that_is_no_sites_is_shown_behind_the_end_too() -> None:
    for at in range(1, len(_FOOT)):
        if _FOOT[at - 1] == "Related articles":
            continue  # a line right under such a heading is a link
        page = reading("The oar", PROSE, MORE, *_FOOT[:at], f"{PROSE[:-1]} again.", *_FOOT[at:])
        assert f"{PROSE[:-1]} again." in texts(page)
        assert "© 2024 Quay Herald" in aside_texts(page)


def test_what_stands_between_a_newsletter_box_and_the_next_paragraph_is_the_texts() -> None:
    box = "Type your email...\nSubscribe"
    page = reading("The oar", PROSE, MORE, box, "• lead\n• a rope\n• one hymn book", MORE)
    assert {"lead", "a rope", "one hymn book"} <= set(texts(page))
    assert "Subscribe" in aside_texts(page)


def test_a_link_to_its_section_is_set_aside_and_a_mark_between_scenes_is_not() -> None:
    linked = reading("The oar", PROSE, "The symptom\n#", MORE, "The cure\n#", PROSE)
    assert [words for _, words in headings(linked)] == ["The symptom", "The cure"]
    assert aside_texts(linked).count("#") == 2
    assert "#" not in aside_texts(reading("The oar", PROSE, "#", MORE, "#", PROSE))


def test_a_question_over_answers_to_click_is_the_sites() -> None:
    page = reading("The oar", PROSE, MORE, "Did you learn a thing today?\nYes\nNo", "© 2024 Quay")
    assert "Did you learn a thing today?" in aside_texts(page)
    asked = reading("The oar", PROSE, "Did you learn a thing today?", MORE)
    assert "Did you learn a thing today?" not in aside_texts(asked)


def test_a_note_on_changed_names_is_of_the_text_though_the_sites_lines_follow() -> None:
    end = "(Names have been changed)\nSend this to a friend\nReport this page\nCopy link"
    assert "(Names have been changed)" in texts(reading("The oar", PROSE, MORE, LONG, end))


def test_who_the_author_is_may_stand_under_the_picture() -> None:
    who = "Ada Lind is a senior reporter who has covered oars and those who row for ten years."
    head = "The oar nobody took\nBy Ada Lind\n3 May 2024"
    got = reading(head, f"Image: Ines Oduya / The Quay\n{who}", LONG, MORE, PROSE)
    assert who in aside_texts(got)
    other = who.replace("Ada Lind", "Ben Osei")
    got = reading(head, f"Image: Ines Oduya / The Quay\n{other}", LONG, MORE, PROSE)
    assert other in texts(got)


def test_a_call_that_ends_open_and_speaks_of_the_site_is_set_aside_and_a_sentence_is_not() -> None:
    call = "Follow our WhatsApp channel and subscribe to the free newsletter by email – tap to join"
    assert call in aside_texts(reading("The oar", PROSE, MORE, call, LONG, PROSE))
    told = "Sign up for the newsletter, follow us on Twitter: the page asks for all of it at once."
    assert told in texts(reading("The oar", PROSE, MORE, told, LONG, PROSE))


def test_readers_speak_below_a_head_that_counts_them_in_whatever_words() -> None:
    said = (
        "Yannick35\n15/01/2025 - 07h12\nWell done to them all, and the boat too.\nSignaler un abus"
    )
    page = reading("The oar", PROSE, MORE, LONG, f"Your view matters (4)\n{said}", "© 2025 Quay")
    assert "Well done to them all, and the boat too." in aside_texts(page)
    added = "EDIT: the version is 14.5, and the oar has its own settings."
    assert added in texts(reading("The oar", PROSE, MORE, added, LONG, "Share\nLog in"))


def test_a_line_that_leads_on_to_the_headings_below_is_of_the_table_of_contents() -> None:
    entries = "The wood\nThe wheels of it\nThe oars"
    listed = f"What you will find in this text about boats:\n{entries}"
    got = reading(
        "The boat", listed, PROSE, "The wood", MORE, "The wheels of it", LONG, "The oars", PROSE
    )
    assert "What you will find in this text about boats:" in aside_texts(got)
    assert [words for _, words in headings(got)] == entries.split("\n")


def test_a_table_of_contents_is_known_by_what_it_lists_whatever_stands_over_it() -> None:
    entries = "Day one\nDay two\nWhere to stay"
    got = reading("The boat", PROSE, f"SO MUCH FOR YOU\n{entries}", "Day one", "The oar", MORE,
                  "Day two?", LONG, "Where to stay", PROSE)  # fmt: skip
    assert {"SO MUCH FOR YOU", *entries.split("\n")} <= set(aside_texts(got))
    assert {"Day one", "Day two?", "Where to stay"} <= {words for _, words in headings(got)}


def test_links_behind_headings_may_stand_apart() -> None:
    cut = without_section_links(lines_of(f"The oar #\n\n{PROSE}\n\nWho rowed? #"))[1]
    assert len(cut) == 2


# --- far behind the text --------------------------------------------------------------------------

TEXT = [f"{PROSE} {MORE} That was on day {day}." for day in range(1, 9)]
BAR = [
    "You might also like", "The Clock Nobody Winds", "A Wall Between Two Gardens", "Topics",
    "longreads", "archives", "More stories", "Share this article", "Print this page", "Newsletter",
    "Read more", "The Quiet Return of the Ferry",
]  # fmt: skip
TEASER = "The quays kept it. Now fire crews and a few children want it back."
FOOT = ["Privacy policy", "Terms of use", "© 2025 Quay Media. All rights reserved."]


def shown(*lines: str) -> list[str]:
    return texts(reading(*TEXT, *lines))


def test_a_sentence_far_behind_the_text_amid_lines_of_the_site_is_a_teaser() -> None:
    assert TEASER not in shown(*BAR, TEASER, *FOOT)
    assert TEASER in shown(*BAR, TEASER)
    assert TEASER in shown(*BAR[:3], TEASER, *FOOT)


def test_what_goes_on_at_length_behind_lines_of_the_site_is_text() -> None:
    for text in TEXT[:4]:
        assert text in shown(*BAR, f"{TEASER} {MORE}", *TEXT[:4], *FOOT)


def test_a_footnote_far_behind_the_text_is_shown() -> None:
    note = "The published toll is four crowns for a boat and two for a raft, on most days."
    assert note in shown(*BAR, "1", note, *FOOT)


def test_who_holds_the_rights_may_be_said_at_length() -> None:
    rights = (
        "© 2025 Quay Media. All rights reserved. Quay may earn a portion of sales from products"
        " that are bought through this site. What stands on it may not be given on without"
        " leave of Quay Media, in writing."
    )
    assert rights not in shown(*BAR, rights)


def test_a_name_in_brackets_that_stands_again_is_who_took_the_pictures() -> None:
    story = ["The boats", *TEXT[:2], "(Ada Lind)", *TEXT[2:4], "(Ada Lind)", *TEXT[4:]]
    assert len(asides(reading(*story))) == 2
    assert asides(reading(*story[:4], *TEXT[2:])) == []


# --- what is printed on each page -----------------------------------------------------------------


def test_what_numbers_the_pages_of_a_record_is_no_text() -> None:
    marks = [f"Gallivan - {number}" for number in (1, 2, 3)]
    parts = [each for mark, text in zip(marks, TEXT, strict=False) for each in (text, mark)]
    assert [words for _, words in asides(reading(*parts))] == marks
    assert asides(reading(*parts[:4])) == []
    steps = [each for n, text in enumerate(TEXT[:4], 1) for each in (f"Step {n}", text)]
    assert asides(reading(*steps)) == []


def test_a_sign_behind_several_headings_is_a_link_and_a_language_is_none() -> None:
    lines = lines_of(f"Why bother#\n\n{PROSE}\n\nWhat broke?#\n\n{MORE}")
    shorter, cut, _ = without_section_links(lines)
    assert [line.text for line in shorter][::2] == ["Why bother", "What broke?"]
    assert len(cut) == 2
    named = lines_of(f"News in C#\n\n{PROSE}\n\nTypes in C#\n\n{MORE}")
    assert without_section_links(named)[1] == []


# --- company --------------------------------------------------------------------------------------


def test_an_item_of_a_list_is_no_head_of_a_post() -> None:
    items = [
        "• 2024-06-02 – Report sent to the harbour",
        "• 2024-06-21 – The harbour confirms",
        "• 2024-11-19 – This post",
    ]
    got = reading("The oar", PROSE, MORE, "\n".join(items), LONG, "Share\nLog in")
    assert not set(items) & set(aside_texts(got))


def test_readers_speak_below_a_text_whose_head_looks_like_a_post() -> None:
    said = "I know which town this is, and I know the boats of it. A lovely piece."
    more = "And I say that the best boat is also the second, as there is only one of them."
    page = reading(
        "The oar", "The oar", "Lucian Faraday\nFeb 20, 2025", *TEXT,
        "Discussion about this post\nComments",
        f"Petra Holm\nFeb 20\nLiked by Lucian Faraday\n{said}\nLike (22)\nReply\nShare\nMossy\nFeb 21\n{more}\nLike (41)\nReply\nShare",
    )  # fmt: skip
    assert {said, more} <= set(aside_texts(page))


def test_a_question_in_a_box_of_links_is_a_title() -> None:
    got = reading(
        *TEXT,
        "Czytaj też:\nThe ferry that nobody wanted to see\nHow much is a ticket for the ferry in 2025?",
        MORE,
    )
    assert "How much is a ticket for the ferry in 2025?" in aside_texts(got)


def test_the_heading_of_a_table_may_stand_over_a_word_on_how_to_see_it() -> None:
    rows = "Screen\t8 inches\nWeight\t241 g\nStorage\t32 GB"
    got = reading(
        "The oar",
        PROSE,
        MORE,
        "Today's best deals\nThe oar\n$329\nCheck Price",
        f"The oar: specs\nSwipe to scroll horizontally\n{rows}",
        LONG,
    )
    assert "The oar: specs" not in aside_texts(got)
    assert "Swipe to scroll horizontally" in aside_texts(got)


def test_the_caption_under_a_credit_that_stands_first_stays() -> None:
    caption = "Geoff says he waited for an hour for help to arrive last summer"
    got = reading(*TEXT, f"Ana Porto/Ledger\n{caption}", MORE)
    assert "Ana Porto/Ledger" in aside_texts(got)
    assert caption in texts(got)


def test_the_language_of_code_stands_under_the_button_that_copies_it_too() -> None:
    got = reading(
        "The oar",
        PROSE,
        MORE,
        "It is done so:",
        "Copy\ngo\nfunc row(oar string) string {\n    return oar\n}",
        LONG,
    )
    assert "go" in aside_texts(got)


def test_a_section_called_comment_is_the_authors() -> None:
    long = f"{PROSE} {MORE} The judge will say in June whether that was theft, and nobody expects him to."
    got = reading(
        "The boat", PROSE, MORE, PROSE, MORE, "Comment", long, MORE,
        "Key contacts\nAda Lind\nEmail me", "Related insights\nShare\nLegal notices\nPrivacy policy",
    )  # fmt: skip
    assert long in texts(got)


def test_readers_speak_on_a_page_whose_marks_are_no_posts() -> None:
    talk = (
        "Responses (2)\nWrite a response\nTilda Marsh\nMar 4, 2023\n"
        "We had a boat like that, and it was rowed by nobody for three years.\n2 replies\nReply\n"
        "Ferdinand O.\nMar 5, 2023\nGreat read, although you let the lock-keeper off too lightly here.\n"
        "31\nReply\nSee all responses"
    )
    got = reading("The boat", "Ada Lind\n·\n7 min read\n·\nMar 3, 2023", PROSE, MORE, talk)
    assert texts(got) == [PROSE, MORE]


def test_titles_behind_the_mark_at_the_end_of_the_last_paragraph_are_the_sites() -> None:
    titles = "Harbour Noir, Reviewed\nThe Ledger Recommends\nThe novelist who wrote on quays."
    assert not {*titles.split("\n")} & {
        *texts(reading("The boat", PROSE, MORE, f"{PROSE} ♦", titles))
    }
    assert {*titles.split("\n")} <= {*texts(reading("The boat", PROSE, MORE, PROSE, titles))}


def test_entries_of_a_menu_may_say_much() -> None:
    menu = (
        "Accessibility links\nSkip to main content\nKeyboard shortcuts for audio player",
        "Open Navigation Menu\nHarbour Public Radio\nSign In\n"
        + "\n".join(f"{each} for all the towns on the river" for each in ("News", "Music", "Talk"))
        + "\nOur shows and where to hear them\nSearch",
    )
    title = "The town that keeps its ferry running on nickels"
    assert texts(reading(*menu, title, "17 October 2023", PROSE, MORE)) == [PROSE, MORE]


def test_a_way_through_the_site_may_have_signs_of_any_width() -> None:
    assert is_path("港新聞デジタル＞ニュース＞社会＞記事")
    assert is_path("Home ❯ Harbour ❯ Ferries")


LAST = "In autumn the lock was drained, and under the gate lay nine more oars and a bicycle."
BEHIND = (
    "The keeper kept them all until he died, and his daughter sold them by the metre to a farmer."
)

# --- what stays -----------------------------------------------------------------------------------


def test_the_name_of_a_recipe_stays_over_its_rating_and_its_times() -> None:
    card = (
        "Harbour bread of the boat\n★★★★★ 4.9 from 27 votes\nPrint   Save to Pinterest\n"
        "Preparation: 40 min   Rest: 3 h   Oven: 1 h 10 min\nYield: 1 loaf"
    )
    loaf = f"The harbour bread is baked on a boat. {PROSE}"
    got = reading("The boat", loaf, MORE, "You may also like: Soup of the lock", card, LONG)
    assert "Harbour bread of the boat" in [text for _, text in headings(got)]
    assert "★★★★★ 4.9 from 27 votes" in [text for _, text in asides(got)]


def test_a_title_that_is_led_to_stays_among_the_sites() -> None:
    led = "Related\nThe boat of the year\n★★★★★ 4.9 from 27 votes\nShare\nPrint"
    got = reading("The boat", PROSE, MORE, led, LONG)
    assert "The boat of the year" in [text for _, text in asides(got)]


def test_a_caption_stays_between_buttons_and_its_credit_in_a_text_without_gaps() -> None:
    caption = "The rower kneels in the puddle that the lock left before the north stand"
    page = (
        f"The boat\nBy Ada Lind\n3 May 2024\nShare on Facebook\n14 comments\n{caption}\n"
        f"Jo Remm / The Ledger\n{LONG}\n{PROSE} {MORE}\n{LONG}"
    )
    got = reading(page)
    assert caption in texts(got)
    assert "Jo Remm / The Ledger" in [text for _, text in asides(got)]


def test_the_last_line_of_a_box_over_a_paragraph_is_a_heading_where_others_stand_so() -> None:
    box = "You may also like\nRemm: “I shall walk, I live near”\nThe lock renews its keeper"
    later = f"In winter it froze where it lay. {LAST} Nobody came for them, and spring was late."
    talk = "The talk of four minutes"
    page = f"The boat\n{LONG}\n{box}\n{talk}\n{later}"
    got = reading(f"{page}\nA gate of another age\n{BEHIND}")
    assert [text for _, text in headings(got)] == [talk, "A gate of another age"]
    assert talk in [text for _, text in asides(reading(f"{page}\n{BEHIND}"))]


def test_what_a_text_corrects_stays_behind_its_end() -> None:
    for note in (
        "Update, August 2023: the first version of this post said one tablespoon of powder.",
        "Correction, April 24: An earlier version of this review gave the capacity as 481 Wh.",
        "Hinweis der Redaktion: Die Tabelle wurde am 18.11.2024 um den Fall der Packstation ergänzt.",
    ):
        got = reading(
            "The boat", PROSE, MORE, "Tried this recipe?\nTag us on Instagram!", note,
            "Filed under: Boats, Locks\nLeave a comment\nName\nEmail\nPrivacy policy",
        )  # fmt: skip
        assert note in texts(got)


def test_no_call_to_update_is_a_correction() -> None:
    (line,) = lines_of("Update your browser: this site does not work with the one you have now.")
    assert not corrects(line)


def test_a_sentence_over_a_table_tells_how_it_is_meant() -> None:
    table = "Time\tEvent\n20:51\tThe lock opens\n21:04\tThe first boat waits"
    got = reading("The boat", PROSE, MORE, "Timeline", "All times are UTC.", table, LONG)
    assert "All times are UTC." in texts(got)


def test_a_table_of_contents_in_fewer_words_is_one_where_it_says_so() -> None:
    listed = "Who bears the risk?\nWhat of the lock?\nHow to go on\nQuestions\nPrivate boats"
    body = (
        f"Who bears the risk on the way?\n{LONG}\n\nWhat of the lock at night?\n{LAST}\n\n"
        f"How to go on\n{BEHIND}\n\nAnd if nobody rows?\n{PROSE}"
    )
    got = reading("The boat", PROSE, f"On this page\n{listed}", body)
    assert {*listed.split("\n"), "On this page"} <= {text for _, text in asides(got)}
    assert "Who bears the risk on the way?" in [text for _, text in headings(got)]
    got = reading("The boat", PROSE, f"What we ask\n{listed}", body)
    assert "What of the lock?" not in [text for _, text in asides(got)]


def test_a_form_in_a_text_without_gaps_begins_with_its_heading() -> None:
    form = (
        "HEALTHY HARBOUR NEWSLETTER\nRow better, starting tonight\n"
        "Our weekly email has tips from real rowers."
    )
    got = reading(
        f"The boat\n{LONG}\n{LAST}\n{form}\nEnter your email\nSIGN UP\nThe lock\n{BEHIND}\n{MORE}"
    )
    assert {*form.split("\n")} <= {text for _, text in asides(got)}
    assert LAST in texts(got)
    assert BEHIND in texts(got)


def test_a_row_of_networks_behind_the_word_for_sharing_is_no_heading() -> None:
    row = "Share: X LinkedIn Email Copy link"
    got = reading(f"14 June 2023\nThe boat that nobody rowed\n{PROSE}", row, MORE, LONG)
    assert ("share-bar", row) in asides(got)


def test_the_place_of_a_picture_and_a_player_that_has_not_begun_are_the_sites() -> None:
    for line in ("[zdjęcie]", "[photo 2]", "Listen 0:00 / 11:26"):
        assert line in [text for _, text in asides(reading("The boat", PROSE, line, MORE, LAST))]
    for line in ("[Chorus]", "He rowed it in 3:45 / 4:02"):
        got = asides(reading("The boat", PROSE, line, MORE, LAST))
        assert line not in [text for _, text in got]


def test_the_short_word_for_advertising_is_one_in_french_and_portuguese() -> None:
    texts_of_it = (
        "Les bateaux sont dans le port pour la nuit, et les gens du quai sont avec les enfants.",
        "Ils ne sont pas dans les maisons, qui sont loin, et les bateaux attendent pour les voir.",
        "Le matin, tous les bateaux partent avec les hommes qui sont restés pour la nuit.",
    )
    got = reading("Les bateaux", texts_of_it[0], "Pub", *texts_of_it[1:])
    assert "Pub" in [text for _, text in asides(got)]
    got = reading("The boat", PROSE, "Pub", MORE, LAST)
    assert "Pub" not in [text for _, text in asides(got)]


def test_a_table_amid_the_sites_lines_behind_the_text_is_the_sites() -> None:
    rows = "Team\tP\tW\n1. Rovers\t12\t9\n2. Quay\t12\t8"
    tail = (
        f"Tags\nRovers\nNewsletter\nSubscribe to our newsletter\nThe league\n{rows}\n"
        "Whole table\nPrivacy policy\nContact us\nAbout us"
    )
    got = reading("The boat", PROSE, MORE, LONG, f"{PROSE} So.", tail)
    assert rows.split("\n")[1] in {text for _, text in asides(got)}
    got = reading(
        "The boat", PROSE, MORE, LONG, f"{PROSE} So.", f"{rows}\nPrivacy policy\nAbout us"
    )
    assert "Rovers\t12\t9" in texts(got)


def test_what_readers_say_behind_a_second_copy_is_set_aside_too() -> None:
    talk = (
        "Tribute Wall\nShare a memory\nBud Kell posted a message\nMay 14, 2021\n"
        "She failed me three times and came to my wedding all the same.\nLike\nReply\n"
        "Ada Lind posted a message\nMay 12, 2021\nI still say it out loud at every crossing.\n"
        "Like\nReply\nPrivacy Policy"
    )
    once = (
        PROSE,
        MORE,
        "So it was, and so it stayed, until in autumn a letter came for the clerk.",
    )
    got = reading("The boat", *once, "Privacy policy", *once, talk)
    assert "She failed me three times and came to my wedding all the same." not in texts(got)
    assert set(once) <= set(texts(got))


def test_the_name_of_a_recipe_over_its_stars_is_of_the_text_and_other_recipes_are_not() -> None:
    soup = "A poor and dense soup of bread, to be eaten with a fork, and better on the second day."
    top = ["Bread soup of the widow", "3 May 2024", PROSE, f"The soup was of bread. {MORE}", MORE]
    box = ["You may also like", "Polenta of yesterday: five ideas", "Beans that nobody soaked"]
    card = ["Bread soup, the widow's", "★★★★☆ 4.6 (58 votes)", "Print", "Save"]
    text = "\n".join([*top, *box, *card, soup, "Serves: 6", "Rest: a night", PROSE, MORE])
    from glossator.readers.clippings.clipping import read_clipping

    got = read_clipping(source(text))
    shown = [*texts(got), *(words for _, words in headings(got))]
    assert card[0] in shown
    assert box[2] not in shown


def test_readers_comments_with_days_behind_a_second_copy_are_no_text() -> None:
    story = [f"{PROSE} {n} {MORE} {PROSE}" for n in ("One.", "Two.", "Three.")]
    title = "The boat that nobody rowed on that morning"
    said = ["Comments about this page", "My uncle rowed it, he said so in 1949, does anyone know?",
            "By Christine Holm", "On 02/11/2016", "It was sold in 1991. I was there.", "By T. Poll",
            "On 19/01/2019", "Add a comment about this page", "Your name", "Submit"]  # fmt: skip
    got = reading(
        "Home", "Search", title, *story, "Text version of this page", title, *story, *said
    )
    assert texts(got) == story
