"""Citations, read back by readers of their formats: nothing is asserted that the source does not say."""

import json
import re
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import bibtexparser
import pytest

import made
from glossator.model.annotations import Annotated
from glossator.model.documents import Metadata
from glossator.model.site import Site, SiteConfig
from glossator.pages.citations import bibtex, citation, citation_keys, csl, tex
from sites import FROZEN, REPOSITORY, built, built_files, schema, write


def site(*documents: Annotated, base_url: str = "") -> Site:
    config = SiteConfig(title="Mine", configured=True, base_url=base_url)
    return Site(config=config, documents=documents, themes=(), pages=())


def cited(slug: str = "one", **fields: object) -> Annotated:
    metadata = replace(Metadata(title="A title & more"), **fields)  # type: ignore[arg-type]
    return made.annotated(made.document("Some words.", slug=slug, metadata=metadata))


def read_bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """Type, key and fields of the one entry in `text`, by a parser of others'; a field to a line,
    and no sign of TeX's left as it is but in addresses."""
    read = bibtexparser.parse_string(text)
    assert read.failed_blocks == []
    (entry,) = read.entries
    fields = {field.key: field.value for field in entry.fields}
    for name, value in fields.items():
        assert f"  {name} = {{{value}}},\n" in text
        assert name == "url" or not re.search(r"(?<!\\)[&%$#_~^]", value), value
    return entry.entry_type, entry.key, fields


@pytest.mark.parametrize("folder", [REPOSITORY, FROZEN])
def test_every_document_is_cited_in_files_that_others_can_read(folder: object) -> None:
    files = built_files(folder)  # type: ignore[arg-type]
    keys = set()
    for document in json.loads(files["data/index.json"])["documents"]:
        kind, key, fields = read_bibtex(files[f"read/{document['slug']}.bib"].decode())
        items = json.loads(files[f"read/{document['slug']}.csl.json"])
        assert kind == "online"
        assert [error.message for error in schema("csl-items").iter_errors(items)] == []
        assert len(items) == 1
        assert items[0]["id"] == key
        assert items[0]["title"] == document["title"]
        assert ("date" in fields) == ("issued" in items[0])
        keys.add(key)
    assert len(keys) == len(json.loads(files["data/index.json"])["documents"])


def test_what_the_owner_supplied_stands_in_a_note_and_is_not_asserted() -> None:
    given = cited(author=("[Ann Lee]",), published="[2023-09]", basis="It says so.", via="A feed")
    item = csl(site(given), given, "k")
    assert not {"author", "issued"} & set(item)
    assert item["note"] == "Via A feed. By [Ann Lee]. Published [2023-09]. It says so."
    fields = read_bibtex(bibtex(site(given), given, "k"))[2]
    assert not {"author", "date"} & set(fields)
    assert "[September 2023]" in citation(site(given), given)


def test_dates_are_said_as_exactly_as_the_source_says_them() -> None:
    for said, parts in (("2024", [2024]), ("2024-06", [2024, 6]), ("2024-06-01T10:00", [2024, 6, 1])):  # fmt: skip
        given = cited(published=said)
        assert csl(site(given), given, "k")["issued"] == {"date-parts": [parts]}
    given = cited(published="last spring")
    assert csl(site(given), given, "k")["issued"] == {"literal": "last spring"}


def test_a_citation_names_who_what_where_when_and_where_it_was_read() -> None:
    given = cited(
        author=("Ann Lee", "Ben Ro"), publisher="The Times", published="2024-06-01",
        url="https://a.b/c", accessed="2024-07-02",
    )  # fmt: skip
    assert citation(site(given, base_url="https://x.org/r"), given) == (
        "Lee, Ann, and Ben Ro. “A title & more.” The Times, 1 June 2024, https://a.b/c, "
        "accessed 2 July 2024. Read in Mine, https://x.org/r/read/one.html."
    )
    assert citation(site(cited()), cited()) == "“A title & more.” Undated. Read in Mine."


def test_a_document_without_an_address_of_its_own_is_found_at_its_page_if_that_has_one() -> None:
    own, none = site(cited(), base_url="https://x.org/r"), site(cited())
    assert "  url = {https://x.org/r/read/one.html},\n" in bibtex(own, cited(), "key")
    assert csl(own, cited(), "key")["URL"] == "https://x.org/r/read/one.html"
    assert "url" not in bibtex(none, cited(), "key")
    assert "URL" not in csl(none, cited(), "key")


def test_keys_are_words_and_two_documents_never_share_one() -> None:
    alone = cited(author=("Ann Müller",), published="2024-06")
    twin = cited("two", author=("Ben Müller",), published="2024")
    own = cited("three", key="mine2024")
    named = cited("four", key="two")
    assert citation_keys(site(alone)) == {"one": "muller2024title"}
    assert citation_keys(site(alone, twin, own, named)) == {
        "one": "one", "two": "two", "three": "mine2024", "four": "four",
    }  # fmt: skip
    assert re.fullmatch(r"d\w{6}", citation_keys(site(cited("слово", title="Слово")))["слово"])


def test_signs_of_tex_are_words() -> None:
    assert tex("a_b {50%} \\ ~^") == (
        r"a\_b \textbraceleft{}50\%\textbraceright{} \textbackslash{} \textasciitilde{}\textasciicircum{}"
    )


@pytest.mark.parametrize(
    "title", ["{", "}", "a \\{ b", "}}@online{x,", 'say "so"', "100% & #1_~^$"]
)
def test_no_title_breaks_its_entry(title: str) -> None:
    entry = bibtex(site(cited()), cited(title=title, author=(title,), publisher=title), "key")
    depths = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in entry))
    assert (depths[-1], min(depths[len("@online{") : -2])) == (0, 1)
    assert entry.count("\n@") == 0


def test_an_address_stands_in_its_entry_as_it_is() -> None:
    given = cited(url="https://a.b/c_d?e=1&f=%20#g~{h}")
    assert "  url = {https://a.b/c_d?e=1&f=%20#g~%7Bh%7D},\n" in bibtex(site(given), given, "key")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Noah Olatoye", ("Olatoye", "Noah")),
        ("Ann B. Lee", ("Lee", "Ann B.")),
        ("Jean-Luc O'Brien", ("O'Brien", "Jean-Luc")),
        ("Ada McDonald", ("McDonald", "Ada")),
        ("Zoë Müller", ("Müller", "Zoë")),
    ],
)
def test_a_plain_name_is_cited_by_the_family(name: str, parts: tuple[str, str]) -> None:
    given = cited(author=(name,))
    family, first = parts
    assert csl(site(given), given, "k")["author"] == [{"family": family, "given": first}]
    assert f"  author = {{{family}, {first}}},\n" in bibtex(site(given), given, "k")
    assert citation(site(given), given).startswith(f"{family}, {first}")


@pytest.mark.parametrize(
    "name",
    [
        "The Guardian", "Associated Press", "Reading Board", "Plato", "OpenAI Research", "eBay Talks",
        "NASA Glenn", "Ludwig van Beethoven", "Gabriel García Márquez", "Dr Lee", "Ann Lee Jr",
        "Мария Петрова", "王 小波", "Ann Lee and Ben Ro", "ann lee", "Room 101", "Li, Wei", "[Ann Lee]",
    ],
)  # fmt: skip
def test_what_is_not_plainly_given_and_family_stays_as_it_is_written(name: str) -> None:
    given = cited(author=(name,))
    item = csl(site(given), given, "k")
    assert item.get("author", [{"literal": name}]) == [{"literal": name}]
    assert citation(site(given), given).startswith(f"{name}. “")


def test_two_documents_with_one_key_are_told(tmp_path: Path) -> None:
    write(
        tmp_path, seeds__one_md="One.", seeds__two_md="Two.", site_src__site_yml="title: T\n",
        site_src__editions__one_yml="source: one.md\nkey: mine\n",
        site_src__editions__two_yml="source: two.md\nkey: mine\n",
    )  # fmt: skip
    (problem,) = (each for each in built(tmp_path).problems if each.code == "key-clash")
    assert (problem.severity, "`two`" in problem.message) == ("warning", True)
    assert b"@online{two," in built_files(tmp_path)["read/two.bib"]


def test_a_citation_stands_in_its_own_order_on_a_page_that_runs_the_other_way() -> None:
    files = built_files(FROZEN)
    html = next(
        content.decode()
        for path, content in files.items()
        if path.startswith("read/") and b'<article dir="rtl">' in content
    )
    assert re.search(r'<bdi dir="ltr">[^<]*Read in [^<]*</bdi>', html)
    assert '<bdi dir="ltr">' not in files["read/talk.html"].decode()
