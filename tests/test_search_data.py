"""What searching works on: units in reading order, names, and the words for readers from disk."""

import json
from pathlib import Path

import pytest

from glossator.exports import search_data
from glossator.exports.search_data import Searched, common_words, facts, search_files, searched
from glossator.model.site import Artifact, Site
from sites import FROZEN, REPOSITORY, built, write


def site_of(folder: Path) -> Site:
    site = built(folder, pages=False).site
    assert site is not None
    return site


def value_of(artifact: Artifact) -> object:
    """What the script puts on the window."""
    text = artifact.content.decode()
    assert text.startswith("(window.glossatorSearch ??= {})."), artifact.path
    assert text.endswith(";\n")
    return json.loads(text.split(" = ", 1)[1][:-2])


def files(site: Site) -> dict[str, Artifact]:
    return {each.path: each for each in search_files(site, searched(site))}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        seeds__one_md="# One\n\nBefore all.\n\n## The mill\n\nThe  wheel\nturns\u00ad.\n\n- an item\n",
        seeds__two_md="---\ndraft: true\n---\n\nzyxwv\n",
        site_src__site_yml="title: T\nnav: [about]\n",
        site_src__pages__about_md="# About\n\n## Why\n\nOn *mills*. %%privately%%\n",
        site_src__themes_yml="wheels:\n  title: Wheels\n  terms: [wheel]\n",
    )


def test_units_stand_in_reading_order_with_their_section_and_themes(small: Path) -> None:
    page = next(iter(searched(site_of(small))))
    assert page.path == "read/one.html"
    assert [(unit.text, unit.voice, unit.section) for unit in page.units] == [
        ("Before all.", "report", ""),
        ("The mill", "heading", ""),
        ("The wheel turns.", "report", "The mill"),
        ("an item", "report", "The mill"),
    ]
    assert [unit.number for unit in page.units] == ["1", "", "2", "3"]
    assert page.units[2].themes == ("wheels",)


def test_an_owners_page_is_one_unit_without_an_id_or_what_is_private(small: Path) -> None:
    page = list(searched(site_of(small)))[-1]
    assert (page.path, page.genre) == ("pages/about.html", "")
    assert [(unit.id, unit.voice) for unit in page.units] == [("", "page")]
    assert page.units[0].text == "Why On mills."


def test_notes_stand_behind_the_passages_with_letter_reference_and_themes(small: Path) -> None:
    said = "> The wheel turns\n\nSee [[two-mills#^{id}]]. %%privately%%\n2026-01-02 #wheels\n"
    write(small, seeds__two_mills_md="# Two mills\n\nAnother passage.\n")
    there = next(each for each in searched(site_of(small)) if each.path == "read/two-mills.html")
    quoted = said.format(id=there.units[0].id)
    write(
        small,
        site_src__notes__one_md=quoted + "\n> Before all\n\n> nowhere at all\n\nLost words.\n",
    )
    page = next(iter(searched(site_of(small))))
    notes = [unit for unit in page.units if unit.voice == "note"]
    assert [(unit.number, unit.text, unit.speaker, unit.themes) for unit in notes] == [
        ("b", "See Two Mills 1.", "One\u00a02", ("wheels",)),
        ("c", "Lost words.", "", ()),
    ]
    assert all(unit.id.startswith("n-") for unit in notes)
    told = {path: each.content.decode() for path, each in files(site_of(small)).items()}
    assert "Lost words." in told["data/passages.js"]
    assert "privately" not in told["data/passages.js"]
    assert '"notes":true' in told["data/names.js"]


def test_facts_name_each_section_speaker_and_theme_once() -> None:
    page = next(each for each in searched(site_of(REPOSITORY)) if each.path == "read/lex.html")
    told = json.loads(facts(page))
    assert told["d"] == "read/lex.html"
    assert len(told["u"]) == len(page.units)
    assert [unit.time for unit in page.units if unit.time][:2] == [451, 1146]
    for unit, (id_, number, section, speaker, voice, themes, *time) in zip(
        page.units, told["u"], strict=True
    ):
        assert (time or [None]) == [unit.time]
        assert (unit.id, unit.number, unit.voice[0]) == (id_, number, voice)
        assert (unit.section, unit.speaker) == (told["s"][section], told["w"][speaker])
        assert unit.themes == tuple(told["t"][theme] for theme in themes)
    for values in (told["s"], told["w"], told["t"]):
        assert len(values) == len(set(values))


def test_names_lead_to_every_theme_person_and_source(small: Path) -> None:
    names = value_of(files(site_of(small))["data/names.js"])
    assert names == {
        "themes": [["wheels", "Wheels", 1]],
        "people": [],
        "sources": [
            ["read/one.html", "One", "One", "note"],
            ["pages/about.html", "", "About", ""],
        ],
        "notes": False,
        "megabytes": 0.0,
        "passages": True,
        "common": [],
    }


def test_words_that_stand_everywhere_are_named_the_commonest_first() -> None:
    units = ["The sea is the sea.", "É is the sea’s name"] * 2000
    size = sum(len(unit) for unit in units)
    assert common_words([units], size) == ["sea", "the"]
    assert common_words([units[:1000]], size // 4) == []
    assert common_words([units * 20], size * 20)[:3] == ["sea", "the", "is"]  # a part is counted


def test_the_words_of_a_small_library_are_there_for_readers_from_disk(small: Path) -> None:
    passages = value_of(files(site_of(small))["data/passages.js"])
    assert isinstance(passages, list)
    assert [page["x"] for page in passages] == [
        ["Before all.", "The mill", "The wheel turns.", "an item"],
        ["Why On mills."],
    ]
    assert all(len(page["x"]) == len(page["f"]["u"]) for page in passages)


def test_a_library_of_more_than_five_megabytes_only_says_how_large_it_is(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert search_data.MOST_FROM_DISK == 5_000_000
    site = site_of(small)
    pages = [
        Searched(
            path=f"read/{number}.html",
            language="en",
            genre="note",
            units=(search_data.Unit(id="p-aaaaaa", number="1", text="é" * 1_250_000),),
        )
        for number in range(3)
    ]
    made = {each.path: each for each in search_files(site, pages)}
    assert list(made) == ["data/names.js"]
    names = value_of(made["data/names.js"])
    assert isinstance(names, dict)
    assert (names["megabytes"], names["passages"]) == (7.5, False)
    assert len(list(search_files(site, pages[:2]))) == 2


def test_nothing_private_or_unfinished_is_searched() -> None:
    site = site_of(FROZEN)
    everything = b"".join(each.content for each in search_files(site, searched(site)))
    assert b"quuxfrobnicate" not in everything
    assert b"xyzzyplugh" not in everything
    assert b"Hanna Reuter" in everything
