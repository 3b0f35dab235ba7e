"""Who is a person, what is theirs, and the pages that show it."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossator.model.annotations import Person
from glossator.model.site import Site
from glossator.pages.people import MOST, PersonPage, person_pages
from glossator.pages.people_index import people_indexes
from glossator.pages.people_lists import cut
from glossator.people.names import is_name, name_key, reads_as_personal, same_person, surname
from sites import built, built_files, write

TALK = (
    "Harbour talk\n\nTomas Okafor: What did it cost?\n\nHanna Reuter: Less than we feared.\n\n"
    "Tomas Okafor: And what does Reuter do now?\n\nHanna Reuter: She sleeps. The quay is there.\n\n"
    "Tomas Okafor: Who pays for it?\n\nHanna Reuter: All of us do, for thirty years.\n"
)


def site_of(folder: Path, **files: str) -> Site:
    site = built(write(folder, **files)).site
    assert site is not None
    return site


def person(site: Site, slug: str) -> Person:
    return next(each for each in site.people.persons if each.slug == slug)


def parts(site: Site, slug: str) -> dict[str, list[str]]:
    """Document and number of each passage of a person, by voice."""
    found: dict[str, list[str]] = {}
    for each in person(site, slug).passages:
        found.setdefault(each.part, []).append(f"{each.document.slug} {each.passage.number}")
    return found


def slugs(site: Site) -> list[str]:
    return [each.slug for each in site.people.persons]


# --- who is a person ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "role",
    ["Q", "A", "Frage", "Speaker 1", "SPEAKER B", "Interviewer", "Unknown speaker", "MZ", "Staff",
     "Editorial team", "?"],
)  # fmt: skip
def test_a_role_a_letter_and_initials_are_no_names(role: str) -> None:
    assert not is_name(role)


@pytest.mark.parametrize("name", ["Hanna Reuter", "The Verge", "Zuckerberg", "王伟", "أحمد"])
def test_whoever_speaks_under_a_name_has_one(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["Mark Zuckerberg", "Vincent van Gogh", "J. R. Tolkien"])
def test_some_names_have_the_form_of_a_persons(name: str) -> None:
    assert reads_as_personal(name)


@pytest.mark.parametrize("name", ["React", "The Verge", "Open source", "AI Safety", "Section 230"])
def test_others_have_not(name: str) -> None:
    assert not reads_as_personal(name)


@pytest.mark.parametrize(
    "written",
    ["HANNA REUTER", "hanna_reuter", "Hanna  Reuter", "Dr. Hanna Reuter", "[Hanna Reuter]",
     "Hanna Reuter (CEO)"],
)  # fmt: skip
def test_one_name_written_in_many_ways_is_one_name(written: str) -> None:
    assert name_key(written, "folded") == "hanna-reuter"


def test_initials_stand_for_the_one_full_name_they_fit() -> None:
    same = same_person(["hanna-reuter", "h-reuter", "karl-may", "kate-may", "k-may"])
    assert same["h-reuter"] == "hanna-reuter"
    assert same["k-may"] == "k-may"


def test_a_publication_has_no_surname_and_a_suffix_is_none() -> None:
    assert surname("The Verge") == ""
    assert surname("Martin King Jr.") == "King"


def test_speakers_and_authors_are_people_and_two_of_one_name_are_one(tmp_path: Path) -> None:
    site = site_of(
        tmp_path,
        seeds__talk_txt=TALK,
        seeds__essay_md="---\nauthor: hanna_reuter\n---\n\nOf mills.\n",
        seeds__other_md="---\nauthor: Staff\n---\n\nOf nothing.\n",
    )
    assert slugs(site) == ["hanna-reuter", "tomas-okafor"]
    hanna = person(site, "hanna-reuter")
    assert hanna.name == "Hanna Reuter"
    assert [each.slug for each in hanna.wrote] == ["essay"]
    assert len(parts(site, "hanna-reuter")["speech"]) == 3
    (page,) = (each for each in person_pages(site) if each.name == "Hanna Reuter")
    assert page.by_name
    assert [source.title for source in page.wrote] == ["Essay"]


def test_a_link_to_nobodys_page_makes_a_person_only_of_who_says_something(tmp_path: Path) -> None:
    note = (
        "We met [[Anna Berg]] about [[React]] in [[New Haven]], on [[Visual Studio]].\n\n"
        "Berg said it was fine. New Haven is a place.\n"
    )
    site = site_of(tmp_path, seeds__note_md=note)
    assert slugs(site) == ["anna-berg"]
    assert parts(site, "anna-berg") == {"report": ["note 1", "note 2"]}


def test_a_link_to_a_speaker_leads_to_their_page_and_a_mention_alone_makes_no_page(
    tmp_path: Path,
) -> None:
    files = built_files(
        write(
            tmp_path,
            seeds__talk_txt=TALK,
            seeds__note_md="See [[people/hanna_reuter|her]] and Karl May, who said so.\n",
        )
    )
    assert b'href="../people/hanna-reuter.html"' in files["read/note.html"]
    assert b'href="../people/hanna-reuter.html"' in files["read/talk.html"]
    assert "people/karl-may.html" not in files


def test_a_document_of_that_name_is_stronger_than_the_person(tmp_path: Path) -> None:
    files = built_files(
        write(
            tmp_path,
            seeds__talk_txt=TALK,
            seeds__life_md="---\ntitle: Hanna Reuter\n---\n\nA life.\n",
            seeds__note_md="See [[Hanna Reuter]].\n",
        )
    )
    assert b'href="life.html" title="Hanna Reuter"' in files["read/note.html"]


def test_drafts_private_documents_and_comments_contribute_nothing(tmp_path: Path) -> None:
    site = site_of(
        tmp_path,
        seeds__draft_md="---\ndraft: true\nauthor: Anna Berg\n---\n\nHidden.\n",
        seeds__secret_md="---\nrights: private\nauthor: Karl May\n---\n\nHidden.\n",
        seeds__note_md="Seen. %%[[Eva Lind]] Lind said no.%%\n",
    )
    assert slugs(site) == []
    assert not list(people_indexes(site))


# --- what is theirs -----------------------------------------------------------------------------


def test_each_passage_is_a_persons_in_one_way_only(tmp_path: Path) -> None:
    site = site_of(tmp_path, seeds__talk_txt=TALK)
    assert parts(site, "hanna-reuter") == {
        "speech": ["talk 2", "talk 4", "talk 6"],
        "report": ["talk 3"],
    }


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("Hanna Reuter is here.", True),
        ("hanna reuter is here.", False),
        ("Of Hanna Reuter's mill.", True),
        ("By Hanna Reuter: then Reuter's mill.", True),
        ("Reuter alone, in a text that names nobody in full.", False),
        ("The Reuterhaus is another word.", False),
    ],
)
def test_a_name_counts_with_its_capitals_and_a_surname_only_behind_the_full_name(
    tmp_path: Path, said: str, counts: bool
) -> None:
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=f"{said}\n")
    assert ("note 1" in parts(site, "hanna-reuter")["report"]) is counts


@pytest.mark.parametrize(
    "other",
    [
        "The next day Karl Reuter spoke of it.",  # another first name in this document
        "In the end the reuter rode away.",  # a common word
    ],
)
def test_a_surname_that_may_be_another_word_or_person_is_not_counted(
    tmp_path: Path, other: str
) -> None:
    note = f"Hanna Reuter came.\n\n{other}\n\nThen Reuter left.\n"
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=note)
    assert [each for each in parts(site, "hanna-reuter")["report"] if "note" in each] == ["note 1"]


def test_two_people_of_one_surname_are_named_in_full_only(tmp_path: Path) -> None:
    site = site_of(
        tmp_path,
        seeds__talk_txt=TALK,
        seeds__note_md="---\nauthor: Karl Reuter\n---\n\nHanna Reuter came. \n\nReuter left.\n",
    )
    assert "note 2" not in parts(site, "hanna-reuter").get("report", [])
    assert parts(site, "karl-reuter") == {}


def test_what_is_on_the_verge_is_not_the_verge(tmp_path: Path) -> None:
    talk = TALK.replace("Tomas Okafor:", "The Verge:")
    note = "It was on the verge of closing.\n\nSo the Verge wrote.\n"
    site = site_of(tmp_path, seeds__talk_txt=talk, seeds__note_md=note)
    assert parts(site, "the-verge")["report"] == ["note 2"]


@pytest.mark.parametrize(
    ("before", "quotation", "whose"),
    [
        ("Hanna Reuter wrote to them:", "> No.", True),
        ("Hanna Reuter closed her mill. She writes:", "> No.", True),
        ("Hanna Reuter closed the mill. She writes:", "> No.", False),
        ("Hanna Reuter closed her mill for his sake. She writes:", "> No.", False),
        ("Hanna Reuter closed her mill with Anna Berg. She writes:", "> No.", False),
        ("Hanna Reuter kept silent, but Berg said:", "> No.", False),
        ("Hanna Reuter closed the mill.", "> No.", False),
        ("There was a letter:", "> No.\n>\n> — Hanna Reuter", True),
        ("Hanna Reuter wrote to them:", "> No.\n>\n> — Anna Berg", False),
        ("There was a letter:", "> “Never,” Hanna Reuter said.", True),
        ("There was a letter:", "> Hanna Reuter said no.", False),
        ("“No,” Hanna Reuter said. “Not now.”", "> “Never.”", True),
        ("“No,” Hanna Reuter said. “Not now.”", "> Never.", False),
        ("“No,” Hanna Reuter said, and left.", "> “Never.”", False),
        ("Hanna Reuter came, and she smiled. “No,” she told me. “Not now.”", "> “Never.”", True),
        ("Hanna Reuter came and saw him. “No,” she told me. “Not now.”", "> “Never.”", False),
        ("Hanna Reuter met a friend. “No,” she told me. “Not now.”", "> “Never.”", False),
        ("“No,” she told me. “Not now.”", "> “Never.”", False),
    ],
)
def test_a_quotation_is_somebodys_where_the_document_says_so(
    tmp_path: Path, before: str, quotation: str, whose: bool
) -> None:
    note = f"{before}\n\n{quotation}\n"
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=note)
    assert ("note 2" in parts(site, "hanna-reuter").get("quotation", [])) is whose


@pytest.mark.parametrize(
    ("opening", "whose"),
    [
        ("What drives Hanna Reuter?", True),
        ("What drives Hanna Reuter and Anna Berg?", False),
        ("What drives Hanna Reuter, and what drove him?", False),
        ("What drives a miller?", False),
        ("What drives Hanna Reuter?\n\n## Later", False),
    ],
)
def test_she_is_the_only_one_named_so_far_under_the_heading(
    tmp_path: Path, opening: str, whose: bool
) -> None:
    note = f"{opening}\n\nA question.\n\n“Work,” she told me. “And bread.”\n\n> “And sleep.”\n"
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=note)
    assert ("note 4" in parts(site, "hanna-reuter").get("quotation", [])) is whose


def test_the_quotations_of_articles_are_found_and_no_others() -> None:
    site = built(Path(__file__).parent.parent).site
    assert site is not None
    found = parts(site, "mark-zuckerberg")
    assert found["quotation"] == ["hub 8", "hub 11", "hub 16", "hub 19", "verge 4", "verge 9"]
    assert len(found["speech"]) == 165
    assert {each.split()[0] for each in found["report"]} == {"lex", "vision", "hub", "verge"}


# --- pages --------------------------------------------------------------------------------------


def pages_of(site: Site, slug: str) -> list[PersonPage]:
    return [page for page in person_pages(site) if page.path.startswith(f"people/{slug}")]


def test_the_counts_add_up_and_every_passage_says_whose_words_it_is(tmp_path: Path) -> None:
    site = site_of(tmp_path, seeds__talk_txt=TALK)
    (page,) = pages_of(site, "hanna-reuter")
    assert [(tally.value, tally.label) for tally in page.tallies] == [
        ("3", "speech"), ("0", "quoted"), ("1", "report")
    ]  # fmt: skip
    assert [part.title for part in page.parts] == ["Speech", "Report"]
    shown = [each.whose for part in page.parts for run in part.runs for each in run.passages]
    assert shown == ["speech, Hanna Reuter"] * 3 + ["speech, Tomas Okafor"]


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("Hanna Reuter said it “was never my mill”.", "report, with quotations"),
        ('Hanna Reuter said it "was never hers".', "report, with quotations"),
        ("Hanna Reuter, a „second self“.", "report"),
        ("Hanna Reuter said so.", "report"),
    ],
)
def test_a_report_that_quotes_says_so(tmp_path: Path, said: str, whose: str) -> None:
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=f"{said}\n")
    (page,) = pages_of(site, "hanna-reuter")
    shown = {
        each.short: each.whose for part in page.parts for run in part.runs for each in run.passages
    }
    assert shown["Note"] == whose
    files = built_files(tmp_path)
    assert b"never mixed" not in files["people/hanna-reuter.html"]


def test_a_publication_that_speaks_is_called_one(tmp_path: Path) -> None:
    talk = TALK.replace("Tomas Okafor:", "The Quay:")
    site = site_of(
        tmp_path,
        seeds__talk_txt=talk,
        site_src__site_yml="title: T",
        site_src__editions__talk_yml="source: talk.txt\npublisher: The Quay",
    )
    ((quay,), (hanna,)) = pages_of(site, "the-quay"), pages_of(site, "hanna-reuter")
    assert (quay.publisher_of, hanna.publisher_of) == ("Quay", "")
    files = built_files(tmp_path)
    page = files["people/the-quay.html"].decode()
    assert "in Quay it stands for whoever speaks for it" in page
    assert "Publication</p>" in page
    assert "a publication ·" in files["people/index.html"].decode()
    about = files["read/talk.html"].decode().partition("Speakers")[2].partition("</dl>")[0]
    assert about.count(", for the publication") == 1


def test_a_long_speech_is_listed_by_its_sections() -> None:
    site = built(Path(__file__).parent.parent).site
    assert site is not None
    (page,) = pages_of(site, "mark-zuckerberg")
    (run,) = page.parts[0].runs
    assert sum(int(row.count) for row in run.sections) == 165
    assert all(row.owner and row.range.startswith("¶") for row in run.sections)
    assert len(run.passages) == 3


def test_no_page_lists_more_than_two_hundred_passages(tmp_path: Path) -> None:
    note = "\n\n".join(f"Hanna Reuter came on day {day}." for day in range(450))
    site = site_of(tmp_path, seeds__talk_txt=TALK, seeds__note_md=note + "\n")
    pages = pages_of(site, "hanna-reuter")
    assert [page.path for page in pages] == [
        "people/hanna-reuter.html", "people/hanna-reuter-2.html", "people/hanna-reuter-3.html"
    ]  # fmt: skip
    sizes = [
        sum(len(run.passages) + len(run.rest) for part in page.parts for run in part.runs)
        for page in pages
    ]
    assert sum(sizes) == 454
    assert max(sizes) == MOST
    for number, page in enumerate(pages):
        assert [link.href for link in page.pages] == [
            "hanna-reuter.html", "hanna-reuter-2.html", "hanna-reuter-3.html"
        ]  # fmt: skip
        assert [link.current for link in page.pages].index(True) == number


def test_a_name_that_is_another_page_gets_an_address_of_its_own(tmp_path: Path) -> None:
    talk = TALK.replace("Hanna Reuter", "Index").replace("Tomas Okafor", "Robo")
    note = "---\nauthor: Robo 2\n---\n\nOf nothing.\n"
    found = slugs(site_of(tmp_path, seeds__talk_txt=talk, seeds__note_md=note))
    assert "index" not in found
    assert "robo-2" not in found
    assert len(found) == 3


def test_the_index_has_those_who_speak_most_first_and_then_goes_by_name(tmp_path: Path) -> None:
    site = site_of(
        tmp_path,
        seeds__talk_txt=TALK,
        seeds__a_md="---\nauthor: [Zoe Alt, Ben Alt]\n---\n\nOf mills.\n",
    )
    (index,) = people_indexes(site)
    assert [each.name for each in index.people] == [
        "Hanna Reuter", "Tomas Okafor", "Ben Alt", "Zoe Alt"
    ]  # fmt: skip
    assert index.title == "4 people in 2 sources"
    assert [each.facts for each in index.people[1:]] == [
        "14 words spoken · in Talk", "wrote Alt", "wrote Alt"
    ]  # fmt: skip


def test_an_excerpt_holds_the_name_it_is_shown_for() -> None:
    text = "A first sentence of some length. " * 12 + "Then Hanna Reuter came. " + "More. " * 60
    start = text.index("Hanna")
    first, last = cut(text, start, start + 12)
    assert "Hanna Reuter" in text[first:last]
    assert last - first <= 200
    endless = "word " * 100 + "Hanna Reuter " + "word " * 100
    first, last = cut(endless, 500, 512)
    assert "Hanna Reuter" in endless[first:last]


def test_people_are_in_the_masthead_only_if_there_are_any(tmp_path: Path) -> None:
    site = site_of(tmp_path, seeds__talk_txt=TALK)
    (index,) = people_indexes(site)
    assert ("People", "page") in [(item.label, item.current) for item in index.frame.nav]
    nobody = replace(site, people=type(site.people)())
    assert not list(people_indexes(nobody))
    assert not list(person_pages(nobody))


def test_a_person_with_the_name_of_a_device_has_an_address_that_every_disk_can_hold(
    tmp_path: Path,
) -> None:
    site = site_of(tmp_path, seeds__a_md="---\nauthor: Con\n---\n\n# A\n\nWords.\n")
    (slug,) = (each.slug for each in site.people.persons)
    assert slug.startswith("con-")
