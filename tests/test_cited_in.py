"""The owner's own notes: their links to passages are told with their titles, and nothing else."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.links.cited_in import cited_in
from glossator.model.passages import Former
from glossator.model.site import CitedIn, Linked, OwnNote
from glossator.project.watched import matters, watched
from sites import built, built_files, write
from test_excerpts import accept
from test_vaults import put

BASE = "https://me.example/reading"
SITE = f"title: T\nbase_url: {BASE}\nbacklinks: ../vault\n"
TALK = """---
title: A talk in the harbour
---

The pilot comes aboard. ^pilot

# Dues

Nobody pays the dues of the whole harbour in a winter like the last one, and nobody has ever asked.

The wind comes up from the south in the morning.
"""
SECRET = "qzx"


def site(folder: Path, notes: dict[str, str], config: str = SITE) -> Path:
    """A site at `folder`/site of one talk beside a vault of `notes`."""
    put(folder / "vault", notes)
    write(folder / "site", seeds__talk_md=TALK, site_src__site_yml=config)
    return folder / "site"


def cited(folder: Path) -> list[tuple[str, str]]:
    """Title and number of passage (none: the whole) of each citation of the talk."""
    data = json.loads(built_files(folder)["data/documents/talk.json"])
    numbers = {each["id"]: each["number"] for each in data["passages"]}
    return [(each["title"], numbers.get(each["passage"], "")) for each in data.get("cited_in", ())]


def passage_ids(folder: Path) -> list[str]:
    data = json.loads(built_files(folder)["data/documents/talk.json"])
    return [each["id"] for each in data["passages"]]


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("[[talk#^{id}]]", "2"),
        ("![[talk#^{id}]]", "2"),
        ("[[read/Talk.md#^{id}|the dues]]", "2"),
        ("| a | [[talk#^{id}\\|dues]] |", "2"),
        ("[dues](" + BASE + "/read/talk.html#{id})", "2"),
        ("See " + BASE + "/read/talk.html#{id}.", "2"),
        ("<" + BASE + "/read/talk.html#{id}:~:text=Nobody>", "2"),
        ("[[talk#^pilot]]", "1"),
        ("[[talk#Dues]]", "2"),
        ("[[talk]]", ""),
        (BASE + "/read/talk.html", ""),
        ("[[talk#^nothing]]", ""),
        ("[[talk]] and [[talk#^{id}]]", "2"),
    ],
)
def test_a_link_is_told_with_the_title_of_its_note_and_the_passage(
    tmp_path: Path, link: str, number: str
) -> None:
    folder = site(tmp_path, {})
    id_ = passage_ids(folder)[1]
    site(tmp_path, {"Of harbours.md": f"Words {link.replace('{id}', id_)} and more."})
    assert cited(folder) == [("Of harbours", number)]


@pytest.mark.parametrize(
    "words",
    [
        "[[talks]]", "[[a talk in the harbour]]", "`[[talk]]`", "```\n[[talk]]\n```", "%%[[talk]]%%",
        "<!-- [[talk]] -->", "https://other.example/read/talk.html", "[talk](talk.md)", "talk",
        "https://me.example/reading-list/read/talk.html",
    ],
)  # fmt: skip
def test_what_is_no_link_to_a_document_is_not_told(tmp_path: Path, words: str) -> None:
    assert cited(site(tmp_path, {"n.md": words})) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("n.md", "---\npublish: false\n---\n[[talk]]"),
        ("n.md", "---\nprivate: true\n---\n[[talk]]"),
        ("n.md", "---\ndraft: true\n---\n[[talk]]"),
        ("n.md", "---\nrights: private\n---\n[[talk]]"),
        (".obsidian/n.md", "[[talk]]"),
        (".trash/n.md", "[[talk]]"),
        ("Templates/n.md", "[[talk]]"),
        ("node_modules/n.md", "[[talk]]"),
        ("n.excalidraw.md", "[[talk]]"),
        ("n.txt", "[[talk]]"),
        ("talk.md", "[[talk]]"),  # the document's own copy
    ],
)
def test_notes_that_are_kept_back_or_are_no_notes_are_not_named(
    tmp_path: Path, name: str, text: str
) -> None:
    assert cited(site(tmp_path, {name: text, ".obsidian/app.json": "{}"})) == []


def test_a_title_is_that_of_the_front_matter_and_passages_stand_in_reading_order(
    tmp_path: Path,
) -> None:
    ids = passage_ids(site(tmp_path, {}))
    folder = site(
        tmp_path,
        {
            "z.md": f"---\ntitle: Tides\n---\n[[talk#^{ids[2]}]] [[talk#^{ids[0]}]]",
            "b/Boats.md": f"[[talk#^{ids[1]}]]",
            "a/boats.md": f"[[talk#^{ids[0]}]]",
            "c/Boats.md": "[[talk]]",
        },
    )
    assert cited(folder) == [("Boats", "2"), ("boats", "1"), ("Tides", "1"), ("Tides", "3")]
    page = built_files(folder)["read/talk.html"].decode()
    section = page[page.index("<h2>Who links here</h2>") :].partition("</section>")[0]
    assert re.sub(r"<[^>]+>", "", section).splitlines()[1:4] == [
        "Cited in Boats 2", "Cited in boats 1", "Cited in Tides 1, 3",
    ]  # fmt: skip
    assert f'href="#{ids[2]}"' in section


def test_nothing_of_a_note_but_its_title_is_in_the_output(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {f"{SECRET}/{SECRET}.md": f"---\ntitle: Tides\ntags: [{SECRET}]\n---\n# {SECRET}\n\n"
                                  f"{SECRET} [[talk#^pilot|{SECRET}]] ^{SECRET}"},
    )  # fmt: skip
    files = built_files(folder)
    assert b"Tides" in files["read/talk.html"]
    assert not [path for path, content in files.items() if SECRET.encode() in content]
    assert not [each for each in built(folder).problems if SECRET in f"{each.message}{each.where}"]


def test_without_backlinks_no_note_is_named(tmp_path: Path) -> None:
    folder = site(tmp_path, {"n.md": "[[talk]]"}, config=f"title: T\nbase_url: {BASE}\n")
    assert b"Cited in" not in built_files(folder)["read/talk.html"]
    assert b"cited_in" not in built_files(folder)["data/documents/talk.json"]


def test_a_former_id_counts_for_the_passage_that_carries_it_now(tmp_path: Path) -> None:
    whole = built(site(tmp_path, {})).site
    assert whole is not None
    (talk,) = whole.documents
    first, second, third = talk.anchored.passages
    merged = replace(second, formers=(Former(id="p-222222", text=""),))
    anchored = replace(talk.anchored, passages=(first, merged, third))
    note = OwnNote(
        name="n",
        title="N",
        links=(
            Linked(name="talk", heading="^p-222222"),
            Linked(address=f"{BASE}/read/talk.html#pilot"),
        ),
    )
    now = replace(whole, documents=(replace(talk, anchored=anchored),))
    assert cited_in(now, (note,)) == {"talk": (CitedIn(title="N", passages=(first.id, second.id)),)}


def test_a_former_name_of_a_document_counts(tmp_path: Path) -> None:
    folder = site(tmp_path, {"n.md": f"[[talk]] {BASE}/read/talk.html#pilot"})
    accept(folder)
    write(folder, site_src__editions__speech_yml="source: talk.md\n")
    data = json.loads(built_files(folder)["data/documents/speech.json"])
    assert [each["title"] for each in data["cited_in"]] == ["n"]


def test_a_link_out_of_the_vault_is_not_followed(tmp_path: Path) -> None:
    folder = site(tmp_path, {"n.md": "[[talk]]"})
    put(tmp_path / "elsewhere", {"private.md": "[[talk]]"})
    (tmp_path / "vault" / "out.md").symlink_to(tmp_path / "elsewhere" / "private.md")
    (tmp_path / "vault" / "outside").symlink_to(tmp_path / "elsewhere")
    assert cited(folder) == [("n", "")]


def test_sources_of_the_site_are_no_notes_beside_it(tmp_path: Path) -> None:
    config = f"{SITE}sources:\n  - folder: ../vault/clippings\n  - {{folder: ../vault, only: publish}}\n  - seeds\n"
    folder = site(
        tmp_path,
        {
            "clippings/clip.md": "A clipping of [[talk]].",
            "shown.md": "---\npublish: true\n---\nA note on [[talk]].",
            "own.md": "My own on [[talk]].",
        },
        config=config,
    )
    assert cited(folder) == [("own", "")]


def test_a_folder_that_is_not_there_is_a_warning(tmp_path: Path) -> None:
    write(tmp_path, seeds__talk_md=TALK, site_src__site_yml="title: T\nbacklinks: ../nowhere\n")
    (problem,) = (each for each in built(tmp_path).problems if each.code == "backlinks-missing")
    assert (problem.severity, str(problem.where)) == ("warning", "site_src/site.yml:2:12")


def test_the_folder_is_watched(tmp_path: Path) -> None:
    folder = site(tmp_path, {"n.md": "[[talk]]"})
    places = watched(folder)
    assert matters(tmp_path / "vault" / "n.md", places, folder / "_site")
    assert not matters(tmp_path / "vault" / ".obsidian" / "app.json", places, folder / "_site")
