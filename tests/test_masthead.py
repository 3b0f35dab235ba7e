"""What stands over a text: the title among its rivals, bylines, the standfirst or none."""

import pytest

from glossator.readers.clippings.cleaning import clean

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."
MORE = "By noon they were gone again, all but one, which had a cat on it and no name to speak of."


def masthead(*texts: str) -> dict[str, str]:
    cleaned = clean("\n\n".join(texts))
    return {field.name: field.value for field in cleaned.fields}


def left_out(*texts: str) -> list[str]:
    return [aside.reason for aside in clean("\n\n".join(texts)).set_aside]


def test_the_first_line_without_a_full_stop_is_the_title() -> None:
    assert masthead("The Boats", PROSE, MORE) == {"title": "The Boats"}
    assert masthead(PROSE, MORE) == {}


def test_a_line_said_again_is_the_title() -> None:
    texts = (
        "The Harbour News",
        "The boats of that morning",
        "The boats of that morning",
        PROSE,
        MORE,
    )
    assert masthead(*texts)["title"] == "The boats of that morning"
    assert "repeated-title" in left_out(*texts)


def test_a_line_that_says_the_title_and_the_sites_name_is_a_repeated_title() -> None:
    texts = (
        "The boats of that morning | The Harbour News",
        "The boats of that morning",
        PROSE,
        MORE,
    )
    assert masthead(*texts)["title"] == "The boats of that morning"
    assert left_out(*texts) == ["repeated-title"]


def test_the_words_of_a_picture_over_the_title_are_no_title() -> None:
    texts = (
        "A painting of boats in the harbour showing the cat without a name on the last of them",
        "Boats in the Harbour",
        "Introduction",
        PROSE,
        MORE,
    )
    assert masthead(*texts) == {"title": "Boats in the Harbour"}
    assert left_out(*texts) == ["image-credit"]


def test_the_name_of_a_section_over_the_title_leads_through_the_site() -> None:
    assert masthead("Culture", "Boats in the harbour at dawn", PROSE, MORE) == {
        "title": "Boats in the harbour at dawn"
    }
    assert left_out("Culture", "Boats in the harbour at dawn", PROSE, MORE) == ["navigation"]


def test_a_short_title_over_a_longer_subtitle_stays_the_title() -> None:
    assert (
        masthead("On Boats", "What a harbour taught me about cats", PROSE, MORE)["title"]
        == "On Boats"
    )


def test_a_name_alone_is_an_author_only_beside_something_that_is_stated() -> None:
    assert masthead("The Boats", "Ada Lind", "3 May 2024", PROSE)["author"] == "Ada Lind"
    assert "author" not in masthead("The Boats", "Ada Lind", PROSE, MORE)


def test_a_byline_said_twice_is_set_aside_once() -> None:
    texts = ("The boats of that morning", "By Ada Lind", "Ada Lind", PROSE, MORE)
    assert masthead(*texts)["author"] == "Ada Lind"
    assert left_out(*texts) == ["repeated-byline"]


def test_a_sentence_over_the_byline_is_the_standfirst() -> None:
    assert (
        masthead("The Boats", PROSE, "By Ada Lind", "3 May 2024", MORE, PROSE)["subtitle"] == PROSE
    )
    assert "subtitle" not in masthead("The Boats", "By Ada Lind", "3 May 2024", PROSE, MORE)


def test_a_sentence_under_the_credit_that_speaks_of_the_interview_is_the_standfirst() -> None:
    standfirst = (
        "In this interview the keeper of the harbour speaks of boats, of cats, and of the morning."
    )
    assert masthead("Boats, cats and a harbour", "Photo: Ada Lind", standfirst, MORE, PROSE) == {
        "title": "Boats, cats and a harbour",
        "subtitle": standfirst,
    }


def test_dates_that_head_entries_are_not_the_texts_date() -> None:
    assert masthead("The log", "3 May 2021", PROSE, "4 May 2021", MORE, "5 May 2021", PROSE) == {
        "title": "The log"
    }


def test_what_is_stated_behind_the_text_counts_if_the_top_does_not_say_it() -> None:
    assert (
        masthead("The Boats", PROSE, MORE, "By Ada Lind", "Share this article")["author"]
        == "Ada Lind"
    )
    assert masthead("The Boats", "By Ada Lind", PROSE, MORE, "Source: The Log") == {
        "title": "The Boats",
        "author": "Ada Lind",
        "based_on": "The Log",
    }


def test_a_title_stands_over_a_name_and_the_role_under_it() -> None:
    menu = "Quay Works\nBlog\nCareers\nLog in"
    head = "How the bell stopped ringing twice\nTomas Lind\nStaff Engineer, Ropes\nFeb 8, 2024"
    said = masthead(menu, head, PROSE, MORE, f"{PROSE} {MORE}", f"{MORE} {PROSE}")
    assert said["title"] == "How the bell stopped ringing twice"
    assert said["author"] == "Tomas Lind"


def test_a_name_under_a_menu_that_the_text_begins_with_is_the_title() -> None:
    menu = "Pennant Courier\nObituaries\nPlace a notice\nBrowse notices"
    head = "Amos Thirkell\n1931 – 2024\nShare\nFacebook"
    life = "Amos John Thirkell, ringer of the bell at Holm for forty years, died on 3 March."
    assert masthead(menu, head, life, MORE)["title"] == "Amos Thirkell"


def test_a_paragraph_behind_the_byline_is_the_texts_though_it_speaks_of_sites() -> None:
    first = (
        "Wer ein Konto anlegt, stimmt den Nutzungsbedingungen zu. Die Datenschutzerklärung liest "
        "niemand, auch nicht die Abonnenten."
    )
    texts = ("Was Plattformen verdienen", "Von Jens Kruppke", "4. Mai 2024", first, PROSE, MORE)
    assert first in [line.text for line in clean("\n\n".join(texts)).lines]


def test_a_title_may_stand_close_under_its_date_and_byline() -> None:
    menu = "The Quay\nWhat the boats of the harbour do all day\nMenu\nStart here\nAll boats"
    head = "Posted on\nAugust 30, 2023\nby\nAda Lind\nGreen boats, and what my aunt did with them"
    said = masthead(menu, head, PROSE, MORE, f"{PROSE} {MORE}")
    assert said["title"] == "Green boats, and what my aunt did with them"


@pytest.mark.parametrize(
    "line", ["Open today from 10:00 to 18:00", "Issue 88, Spring 2020", "原标题：老船", "Posted on"]
)
def test_hours_and_numbers_of_issues_are_no_titles(line: str) -> None:
    menu = "Home\nVisit\nShop\nLog in"
    head = "The jar with three handles\n3 May 2024"
    assert masthead(menu, line, head, PROSE, MORE)["title"] == "The jar with three handles"


def test_of_what_stands_close_over_the_date_the_title_comes_first() -> None:
    menu = "Home\nVisit\nOpening hours of the museum"
    head = "Find of May\nThe jar with three long handles\nA piece of stoneware of which nobody knew what it was for\nJune 2024"
    text = [f"{PROSE} {MORE} It was day {day}." for day in range(4)]
    assert masthead(menu, head, *text)["title"] == "The jar with three long handles"


def test_what_somebody_is_stands_under_the_name_in_scripts_without_capitals_too() -> None:
    menu = "الرئيسية\nآراء\nرياضة"
    head = (
        "المكتبة التي أغلقت أبوابها أمس\nنجلاء الصواف\nكاتبة وروائية من بيروت\nالأحد 16 شباط 2025"
    )
    said = masthead(menu, head, PROSE, MORE)
    assert said["title"] == "المكتبة التي أغلقت أبوابها أمس"


def test_names_parted_by_commas_beside_a_date_are_the_authors() -> None:
    head = "How the bell stopped ringing twice\nTomas Lind, Ada Osei and Eva Holm\nFeb 8, 2024"
    cleaned = clean("\n\n".join([head, PROSE, MORE, f"{PROSE} {MORE}"]))
    authors = [f.value for f in cleaned.fields if f.name == "author"]
    assert authors == ["Tomas Lind", "Ada Osei", "Eva Holm"]
    assert [mark.kind for mark in cleaned.markup[:2]] == ["delimiter", "key"]


def test_the_name_of_a_paper_over_its_byline_is_no_title() -> None:
    menu = (
        "Skip to content\nThe Quay Courier\nLog in\nMy town\nSports\nDeaths\nNotices\nClassifieds"
    )
    head = "REPORT. The last five who dig for clams at low water, and one of them is new"
    sign = "The Quay Courier\nAda Lind\nPublished 9 February 2024"
    text = [f"{PROSE} {MORE} It was day {day}." for day in range(4)]
    said = masthead(menu, "Home / Holm / Quay", head, sign, *text)
    assert said["title"] == head


MENU = "Home | News | Culture | Sport | Contact"
LONG = [
    f"{PROSE} {MORE} A bargeman on the quay counted {day} hulls, and wrote the harbour's toll down."
    for day in range(1, 9)
]


def titled(*texts: str) -> str:
    return masthead(MENU, *texts, *LONG).get("title", "")


def test_the_line_whose_words_the_text_has_is_the_title() -> None:
    assert titled("Sign the petition", "Toll of the harbour boats") == "Toll of the harbour boats"


@pytest.mark.parametrize(
    "line",
    ["Cover image for Counting the hulls of the harbour", "連載「港の仕事」第14回",
     "Bargeman counting hulls on the harbour quay at noon\nPhoto: Ada Lind/Agency"],
)  # fmt: skip
def test_what_a_picture_or_a_series_is_called_is_no_title(line: str) -> None:
    assert titled(line, "Counting the hulls of the harbour") == "Counting the hulls of the harbour"


def test_a_name_may_stand_between_the_title_and_its_standfirst() -> None:
    title = "The harbour that nobody wanted to count any more"
    standfirst = "When the boats came back, nobody on the quay asked whose they had been before"
    day = "Sun 9 Mar 2025"
    assert titled(f"{title}\nAda Lind\n{standfirst}\n{day}") == title


def test_a_standfirst_may_stand_over_a_picture_and_the_byline() -> None:
    said = masthead(
        MENU, "Counting the hulls of the harbour", "A bargeman writes down what nobody on the quay wants to know.",
        "Share", "By Ada Lind", *LONG,
    )  # fmt: skip
    assert said["subtitle"] == "A bargeman writes down what nobody on the quay wants to know."
    assert said["author"] == "Ada Lind"


def test_neither_a_name_nor_what_its_owner_does_is_the_title_of_a_page() -> None:
    title = "Hulls are not the harbour's enemy. The toll is."
    head = f"{title}\nWhy we count the boats at noon, and what the quay gets wrong about it.\n"
    assert titled(f"{head}Marit Holm\nCo-founder & CEO\nFebruary 4, 2026") == title


def test_a_short_title_may_follow_a_menu_close_if_a_standfirst_is_below() -> None:
    menu = "Small Quay\nHome\nAbout\nArchive\nSign in\nSubscribe\n\nPricing"
    head = "Nobody counts boats\nWhat eleven weeks on the quay taught me about numbers.\nAda Lind"
    said = masthead(f"{menu}\n{head}\nJan 30, 2026", *LONG)
    assert said["title"] == "Nobody counts boats"


MENU = "Log in\nNews\nSport"
DATED = "By Ada Lind\nPublished: 11 February 2025"


def test_a_caption_with_its_credit_is_no_title_and_stays() -> None:
    title = "The oldest bridge of the county will close. Nobody asked the captains."
    caption = "A tug waits below the bridge on Tuesday at noon. (Ana Porto/Calder Ledger)"
    assert masthead(MENU, f"{title}\n{caption}\n{DATED}", PROSE, MORE)["title"] == title
    photo = "FILE PHOTO: The ferry is seen at berth with boats round it"
    above = masthead(
        MENU,
        "Boats of the harbour are told to stop at night\nIda Holm\n3 min read",
        photo,
        DATED,
        PROSE,
        MORE,
    )
    assert above["title"] == "Boats of the harbour are told to stop at night"
    told = "A beach chair stands in the water by the quay. Photo: Ana Porto/Calder Ledger"
    head = clean("\n\n".join([MENU, told, f"The Boats of May\n{DATED}", PROSE, MORE]))
    assert told in [line.text for line in head.lines]


def test_a_question_under_the_name_of_a_section_may_be_the_title() -> None:
    standfirst = (
        "Some boats hum when they are rowed. After two centuries of guesses, people agree on why"
    )
    head = f"Explainer\nEarth Science\nWhy do boats sing?\n{standfirst}\nBy Ada Lind\nMay 2025 Issue\n8 min read"
    assert (
        masthead("Home\nLog in\nLatest\nPodcasts", head, PROSE, MORE)["title"]
        == "Why do boats sing?"
    )


def test_the_time_under_a_button_that_reads_aloud_is_not_the_readers() -> None:
    assert "reading-time" not in masthead(
        "The Boats of May", f"{DATED}\nListen to this article\n4 min\nShare", PROSE, MORE
    )
    assert (
        masthead("The Boats of May", f"{DATED}\nShare\n4 min", PROSE, MORE)["reading-time"]
        == "4 min"
    )


def test_the_name_of_who_took_the_picture_stands_alone_under_its_caption() -> None:
    caption = "The stairs of the quarter, each of them with a cat of its own"
    page = (
        "The Boats of May",
        "By Ada Lind\nPhotography by Luca Serafin\n3 May 2024",
        f"{caption}\nLuca Serafin",
        PROSE,
        MORE,
    )
    assert "image-credit" in left_out(*page)


def test_a_short_title_in_the_menu_too_stands_over_who_wrote_it() -> None:
    menu = "Skip to main content\nSearch\nSign in"
    entries = "Articles in this section\nConnecting a calendar\nFixing duplicate events\nCalendar limits\nSee more"
    head = "Fixing duplicate events\nAvatar\nRenata\nUpdated 3 months ago\nFollow"
    scope = "Applies to: Team, Business and Enterprise plans"
    assert titled(menu, entries, head, scope, PROSE, MORE) == "Fixing duplicate events"


def test_a_standfirst_may_stand_over_a_byline_of_a_script_without_spaces() -> None:
    found = masthead(
        "首页\n快讯\n登录\n搜索", "把电池藏进砖头里\n没有融资发布会,只有两万块会发热的砖。", "文 | 顾念秋",
        "十月的绍兴,染坊的蒸汽从早上五点开始冒。后院里立着一座三层楼高的铁柜子。",
        "柜子里码着两万块砖。夜里电价便宜的时候,电流穿过砖缝里的电阻丝。",
    )  # fmt: skip
    assert found["author"] == "顾念秋"


def test_a_recording_between_a_button_and_its_length_is_no_text() -> None:
    page = "\n\n".join((
        "Menu\nSign in\nSearch", "The driver who backed out of a fire", "By Ada Lind\n3 May 2024",
        "Play Video\nNow Playing\nDriver tells story of the bridge fire\n2:14", PROSE, MORE,
    ))  # fmt: skip
    assert [line.text for line in clean(page).lines] == [PROSE, MORE]


# --- bylines of many shapes -----------------------------------------------------------------------


def authors(*texts: str) -> list[str]:
    return [f.value for f in clean("\n\n".join(texts)).fields if f.name == "author"]


@pytest.mark.parametrize(
    ("byline", "date"),
    [
        ("26 Janeiro, 2020 por Ada Lind 14 comentários", "2020-01-26"),
        ("By Ada Lind published April 22, 2024", "2024-04-22"),
        ("— By Ada Lind", None),
    ],
)
def test_a_byline_runs_together_with_date_and_comments(byline: str, date: str | None) -> None:
    found = masthead("The boats of that morning", byline, PROSE, MORE)
    assert (found.get("author"), found.get("published")) == ("Ada Lind", date)


def test_a_date_may_say_at_what_time_and_when_it_was_changed() -> None:
    lines = "13/03/2024 - 20:47 h. Actualizado a las 21:15 h."
    found = masthead("Los barcos de aquella mañana", lines, PROSE, MORE)
    assert found["published"] == "2024-03-13"
    found = masthead("港の朝と船の話", "2024年2月11日 6:00　（2月11日 9:42更新）", PROSE, MORE)
    assert found["published"] == "2024-02-11"


def test_two_names_each_over_an_office_are_the_authors() -> None:
    names = "Ada Lind\nStaff Engineer, Platform\nBen Osei\nHead of Reliability"
    texts = (f"May 14, 2024 • 9 min read\nThe boats of that morning\n{names}", PROSE, MORE)
    assert authors(*texts) == ["Ada Lind", "Ben Osei"]
    assert left_out(*texts) == ["site-notice", "site-notice"]


def test_a_name_over_a_profession_is_the_author() -> None:
    assert authors("The boats of that morning", "Joris Veldman\nredacteur Noord", PROSE, MORE) == [
        "Joris Veldman"
    ]
    assert authors("The boats of that morning", "Joris Veldman\nfrom the north", PROSE, MORE) == []


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Harbour News • Inland\nWednesday, 4 September 2024", "The boats of that morning come home"),
        ("SECOND DIVISION | ROVERS 3-LOCK 2", "The boats of that morning come home"),
        ("the monthly letter of those behind the counter", "Slow loans no. 47 – The boats"),
    ],
)  # fmt: skip
def test_a_rubric_or_a_motto_over_the_title_is_no_title(above: str, title: str) -> None:
    menu = "Home\nNews\nSport\nLog in\nSubscribe"
    text = f"{title}\nBy Ada Lind\n30 November 2023"
    assert masthead(menu, f"{above}\n{text}", PROSE, MORE)["title"] == title


def test_a_review_is_titled_above_the_books_it_reviews() -> None:
    books = (
        "The Last Watch: Lighthouse Keepers and the Lamp\nby Harriet Lyle.\n"
        "Marrow, 388 pp., £25, October 2017, 978 0 00 000000 2\n"
    )
    page = f"Home\nArchive\nLog in\nKeeping All the Light Out\nEdmund Remm\nPrint\nEmail\n{books}{PROSE}\n{MORE}"
    assert masthead(page)["title"] == "Keeping All the Light Out"
    assert authors(page) == ["Edmund Remm"]
    assert not any("Marrow" in page[a.span.start : a.span.end] for a in clean(page).set_aside)


def test_an_entry_of_the_menu_signs_nothing_that_is_signed_below() -> None:
    menu = "Skip to main content\nRecipes\nBy Season\nAbout\nShop\nMy Cookbook!\nHome » Cakes » Plum cake"
    texts = (menu, "Upside-down plum cake\nPublished: Sep 8, 2022\nby Maribel Tork", PROSE, MORE)
    assert authors(*texts) == ["Maribel Tork"]


def test_a_title_in_a_script_without_spaces_has_no_sentence_inside() -> None:
    page = (
        "新聞デジタル\n会員登録\nログイン\nトップ\n\n港の朝を待つ人びと　三十年ぶりの船\n2024年2月11日 6:00\n"
        "印刷する\n平釜の前に立つ竹原さん。湯気は朝から夕方まで絶えない＝1月28日、汐見町\n\n"
        "　港の朝は静かだった。船は一隻も出ていない。漁師たちは網を干しながら、空を見上げている。\n\n"
        "　船が戻ったのは三日後のことだった。誰も乗っていない船に、猫が一匹だけ座っていたという。"
    )
    assert masthead(page)["title"] == "港の朝を待つ人びと 三十年ぶりの船"


# --- behind the text ------------------------------------------------------------------------------


def test_a_name_alone_behind_the_last_paragraph_of_a_dated_text_signs_it() -> None:
    note = "Correction, April 24: An earlier version of this text counted the boats of Monday."
    head = ("The Boats", "3 May 2024")
    assert authors(*head, PROSE, MORE, "Ada Lind") == ["Ada Lind"]
    assert authors(*head, PROSE, MORE, "Ada Lind", note) == ["Ada Lind"]
    assert authors("The Boats", PROSE, MORE, "Ada Lind") == []
    assert authors(*head, "By Ben Osei", PROSE, MORE, "Ada Lind") == ["Ben Osei"]
    assert authors(*head, PROSE, "“Who took the boats away that morning?”", "Ada Lind") == []
    assert authors(*head, PROSE, "Yours, with all good wishes for it,", "Ada Lind") == []
    assert (
        authors(*head, PROSE, "They were happy all their lives, and baking.", "Happy Baking") == []
    )


def test_a_name_in_brackets_behind_the_last_paragraph_signs_it() -> None:
    head = ("港の朝を待つ人びと", "2024年2月11日")
    said = "港の朝は静かだった。船は一隻も出ていない。漁師たちは網を干しながら、空を見上げている。"
    assert authors(*head, said, "（三宅沙耶）") == ["三宅沙耶"]
    for other in ("（敬称略）", "（全文完）", "（転載禁止）"):
        assert authors(*head, said, other) == []


def test_a_book_on_its_publishers_page_is_the_title() -> None:
    page = f"The Tide Mill at Night\nby Ada Lind\nMarrow, 388 pp., £25, October 2017\n\n{PROSE}\n\n{MORE}"
    assert masthead(page) == {"title": "The Tide Mill at Night", "author": "Ada Lind"}


def test_a_list_of_people_right_under_a_title_without_date_stays() -> None:
    people = "Ada Lind\nPresident\nBen Osei\nTreasurer"
    got = clean("\n\n".join((f"The board of the boats\n{people}", PROSE, MORE)))
    assert "President" in [line.text for line in got.lines]


def test_the_steps_of_a_way_through_the_site_are_no_title() -> None:
    way = "Home ▸ Boats ▸ Cats"
    texts = (
        f"Harbour\nGuides\nLog in\n{way}\nHow to find the cat of a boat\nBy Ada Lind\n2 May 2021"
    )
    assert masthead(texts, PROSE, MORE)["title"] == "How to find the cat of a boat"


def test_a_step_that_says_the_head_of_the_title_is_not_it() -> None:
    way = "Home\n/\nNews\n/\nBoats of the old harbour"
    texts = f"{way}\nBoats of the old harbour: where they went by noon\n2 May 2021"
    assert masthead(texts, PROSE, MORE)["title"].endswith("went by noon")


def test_names_under_the_word_for_authors_all_sign_the_text() -> None:
    texts = ("The Boats of the Harbour", "27 April 2023", "AUTHORS\nAda Lind\nBen Osei\nIda Holm")
    cleaned = clean("\n\n".join((*texts, PROSE, MORE)))
    authors = [field.value for field in cleaned.fields if field.name == "author"]
    assert authors == ["Ada Lind", "Ben Osei", "Ida Holm"]


PARAGRAPH = " ".join([PROSE, MORE, PROSE])
EPIGRAPH = "« Nobody leaves a harbour, one only waits in it. »\nIda Holm, Letters from the Quay"


def test_an_epigraph_is_no_title_and_a_name_said_again_behind_the_text_signs_it() -> None:
    head = f"The Waiting Room\nletters\nauthors\nIn praise of quays\nAda Lind\n{EPIGRAPH}"
    foot = "Ada Lind\nBorn in 1951, mends nets."
    cleaned = clean("\n\n".join((head, f"I\n{PARAGRAPH}", f"II\n{PARAGRAPH}", PARAGRAPH, foot)))
    fields = {field.name: field.value for field in cleaned.fields}
    assert fields["title"] == "In praise of quays"
    assert fields["author"] == "Ada Lind"
    kept = [line.text for line in cleaned.lines]
    assert EPIGRAPH.split("\n")[0] in kept
    assert "I" in kept


def test_what_an_exhibition_is_called_stands_over_its_days() -> None:
    menu = "Museum\nTickets\nCollection\nSearch"
    head = "The long thread\nFour hundred years of rope from here\n3 May – 14 September 2024"
    cleaned = clean("\n\n".join((menu, head, f"The long thread is the first of its kind. {PROSE}")))
    assert {field.name: field.value for field in cleaned.fields}["title"] == "The long thread"
    kept = [line.text for line in cleaned.lines]
    assert kept[:2] == head.split("\n")[1:]


def test_a_line_that_says_to_what_a_manual_applies_is_text() -> None:
    texts = (
        "Restore your notes\nLast updated: 3 May 2024\nPrint\nApplies to: Team, Business\nCopy link"
    )
    kept = [line.text for line in clean("\n\n".join((texts, PROSE, MORE))).lines]
    assert "Applies to: Team, Business" in kept


def test_a_byline_alone_behind_a_paragraph_signs_the_text_before_its_box_of_facts() -> None:
    texts = ("The Boats of the Harbour", "2 May 2021", PROSE, MORE, "Text: Ada Lind")
    said = masthead(*texts, "Facts: Boats", PROSE)
    assert said["author"] == "Ada Lind"


def test_who_asked_a_question_is_its_author() -> None:
    question = f"{PROSE}\nAsked May 3, 2021 at 9:12\nAda Lind\n443●1 gold badge"
    said = masthead("Why do boats leave the harbour at noon?", question, MORE, PROSE)
    assert said["author"] == "Ada Lind"


def test_who_wrote_the_first_post_is_the_author_of_a_thread() -> None:
    texts = ("Why do boats leave the harbour?", "by ada_lind » Tue Jan 17, 2023 7:31 am", PROSE)
    said = masthead(*texts, "by ben_osei » Tue Jan 17, 2023 8:02 am", MORE)
    assert (said["author"], said["published"]) == ("ada_lind", "2023-01-17")


def test_an_invitation_over_the_title_is_not_it() -> None:
    menu = "Skip to main content\nBenchnotes\nProducts\nLog in\nSign up\nHome\nTags\nUsers"
    head = "Why do boats leave the harbour at noon?\nAsk Question\nAsked May 3, 2021 at 9:12"
    said = masthead(menu, "Sign up to join this community", head, PROSE, MORE)
    assert said["title"] == "Why do boats leave the harbour at noon?"
    assert said["published"] == "2021-05-03"


def test_the_way_to_the_page_ends_a_box_of_links_over_the_title() -> None:
    news = "Home\nPolitics\nSport\nLatest news\nStorm warning for the whole coast tonight"
    head = "Home / News / Harbour\nThe day the boats came back to the old harbour"
    texts = (f"{news}\n{head}", "Ada Lind\n9 March 2022", PROSE, MORE)
    assert masthead(*texts)["title"] == "The day the boats came back to the old harbour"


def test_the_days_for_which_something_is_shown_are_text_under_a_name_of_one_word() -> None:
    head = "Lanternfest\n3 May 2025 – 4 May 2025\nOn the quay, admission free"
    cleaned = clean("\n\n".join(("Menu\nSearch\nHome / Programme", head, PROSE, MORE)))
    assert {field.name: field.value for field in cleaned.fields}["title"] == "Lanternfest"
    assert [line.text for line in cleaned.lines][:2] == head.split("\n")[1:]


def test_a_name_with_an_office_beside_the_date_is_the_authors() -> None:
    top = ("Home", "Search", "The boats of that morning", "3 May 2024")
    assert authors(*top, "Ada Lind, University of Holm", PROSE, MORE) == ["Ada Lind"]
    assert authors(*top[:3], "Ada Lind, Staff Writer\nBen Osei, Head of Boats", "3 May 2024", PROSE,
                   MORE) == ["Ada Lind", "Ben Osei"]  # fmt: skip
    assert authors(*top, "Ada Lind, Ben Osei and the others were on board", PROSE, MORE) == []


def test_a_date_and_how_long_it_takes_stand_in_one_line() -> None:
    found = masthead("The boats of that morning", "Von Ada Lind", "3. Mai 2024, 11 Min. Lesezeit", PROSE, MORE)  # fmt: skip
    assert (found["published"], found["reading-time"]) == ("2024-05-03", "11 Min. Lesezeit")


def test_the_number_of_a_paper_in_its_year_is_no_title() -> None:
    top = (
        "Home",
        "Search",
        "Nota de análisis n.º 23/2024",
        "Los barcos de aquella mañana en el puerto",
    )
    assert masthead(*top, "20 de junio de 2024", PROSE, MORE)["title"] == top[3]


def test_days_of_comments_make_no_diary_of_a_text() -> None:
    found = masthead("The boats of that morning", "20 February 2022", PROSE, MORE, PROSE, MORE, "Ada",
                     "21 Feb 2022 at 08:14", MORE, "Ben", "22 Feb 2022 at 07:02", PROSE)  # fmt: skip
    assert found["published"] == "2022-02-20"


def test_a_chinese_byline_has_a_button_to_follow_and_a_place_in_its_date() -> None:
    found = masthead("生锈的老铁锅别扔掉了", "灶台边的老顾\n关注\n2023-10-21 19:36 发布于 浙江", "上个月回老家收拾灶屋，在柴堆后面翻出一口奶奶用过的铁锅，锅底锈得像一张旧地图。")  # fmt: skip
    assert (found["author"], found["published"]) == ("灶台边的老顾", "2023-10-21")


def test_what_others_gave_to_a_text_does_not_hide_who_wrote_it() -> None:
    assert authors("The boats of that morning", "By Ada Lind, with notes by the late Ben Osei", PROSE, MORE) == ["Ada Lind"]  # fmt: skip


def test_a_row_of_tabs_over_the_heading_of_the_first_is_the_sites() -> None:
    top = ("Home", "Search", "The boats of that morning", "By Ada Lind", "3 May 2024")
    cleaned = clean("\n\n".join([*top, "Digest\nWhole text\nFigures", "Digest", PROSE, MORE]))
    assert [line.text for line in cleaned.lines] == ["Digest", PROSE, MORE]
    cleaned = clean("\n\n".join([*top, "Harbours\nWhole boats\nFigures", "Digest", PROSE, MORE]))
    assert "Whole boats" in [line.text for line in cleaned.lines]


def test_an_issue_with_a_title_behind_its_number_is_titled_so() -> None:
    title = "Issue 88: The bench nobody sits on"
    found = masthead(title, "On shade, and what it is for", "By Ada Lind", "12 May 2021", PROSE)
    assert found["title"] == title


@pytest.mark.parametrize(
    "line",
    ["Words and pictures by Ada Lind", "Text und Fotos: Ada Lind", "Texte et photos : Ada Lind",
     "Texto y fotos de Ada Lind", "Testo e foto di Ada Lind", "Tekst en foto's: Ada Lind"],
)  # fmt: skip
def test_who_wrote_a_text_and_took_its_pictures_is_its_author(line: str) -> None:
    found = masthead("Nine miles on the old line", line, "12 May 2021", PROSE)
    assert found["author"] == "Ada Lind"


def test_the_name_of_a_magazine_over_its_menu_is_no_title() -> None:
    menu = "The Threshold\nTales\nEssays\nPoems\nThe man at window number four\nBy Ada Lind"
    assert masthead(f"{menu}\n12 May 2021\n{PROSE}\n{PROSE}")["title"] == (
        "The man at window number four"
    )


def test_a_line_with_its_day_is_the_title_where_nothing_else_is() -> None:
    line = "Aus der Gemeinderatssitzung vom 6. November 2014"
    found = masthead(line, PROSE, MORE)
    assert (found["title"], found["published"]) == (line, "2014-11-06")
    sittings = ("Gemeinderatssitzung – März 2021", "Gemeinderatssitzung vom 02.03.2021")
    assert masthead(*sittings, PROSE, MORE)["title"] in sittings
    under = masthead("The boats of that morning", "Harbours, 3 May 2024", PROSE, MORE)
    assert under["title"] == "The boats of that morning"


def test_the_page_for_the_printer_names_no_text() -> None:
    top = ("Parish of Kirkby (print version)", "Author: Parish of Kirkby")
    found = masthead(*top, "From the council's sitting of 6 November 2014", PROSE, MORE)
    assert found["title"] == "From the council's sitting of 6 November 2014"


def test_a_title_in_capitals_that_says_in_what_is_no_name_with_a_place() -> None:
    title = "Residents Support Boatmen in Keeping Old Moorings"
    assert masthead(title, PROSE, MORE)["title"] == title


def test_a_row_of_a_table_states_no_date() -> None:
    rows = "Opened\t14 May 1897\nClosed\t1941"
    assert "published" not in masthead("The cliff railway", rows, PROSE, MORE)
