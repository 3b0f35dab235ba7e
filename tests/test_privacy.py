"""What an owner keeps to themselves is in no byte of the output, whatever they wrote it into."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner

from glossator.cli import main
from glossator.readers.front_matter import read_front_matter
from sites import built, built_files, write

PRIVATE = re.compile(rb"zqx\d+zqx|zqxuser")
PUBLISHED = "---\npublish: true\n---\n"
KEPT_BACK = (
    "publish: false",
    "publish: true\ndraft: true",
    "publish: true\ndraft: 'yes'",
    "publish: True\ndraft: 1",
    "publish: no",
    "publish: true\nrights: private",
    "publish: true\npublish: false",
    "publish: true\nprivate: true",
    "draft: false",
    "publish:",
    "tags: [publish]",
)
# What a source says of itself that is published unless it says no.
KEEPS_BACK = (
    "\tpublish: false",
    "  publish: false",
    "publish: &a false",
    "publish: !!bool false",
    "publish: 'False'",
    "publish : NO",
    "publish: >\n  false",
    "publish:\n  - off",
    "publish: [false]",
    "{publish: false}",
    "{title: x, publish: false}",
    "publish:false",
    "publish: true\npublish: false",
    "publish: false # so far",
    "publish: “false”",
    "a: &x false\npublish: *x",
    "? publish\n: false",
    "&k publish: false",
    "draft = true",
    "draft",
    '{"title": "x", "draft" : true}',
    "meta:\n  draft: true",
    "\trights: private",
    "rights: &a private",
    "publish: never",
)
PUBLISHES = (
    "publish: true", "draft: false", "draft:", "publish: 2024-01-01", "publish: !!bool yes",
    "tags: [draft, private]", "tags:\n  - draft", "description: |\n  draft: of a talk",
    "# publish: false", "title: We do not publish: false news", "rights: full", "\tdraft: false",
)  # fmt: skip
NOTE = """---
title: A note # {m}
# a comment {m}
publish: true
tags: [one] # {m}
aliases: # {m}
  - "Alpha" # {m}
  # {m}
author: ['Ann', Bob] # {m}
---
# Head %%{m}%% ing

Words inline %%{m}%% and <!-- {m} --> more.

%%
{m} over

lines {m}
%%

- item %%{m}%%
- item <!-- {m}
  over lines {m} -->
  - nested
    %%
    {m}
    %%

| a | b |
|---|---|
| x %%{m}%% | y <!-- {m} --> |

> [!note] Title %%{m}%%
> words <!-- {m} -->
> %%
> {m}
> %%

> quoted %%{m}%% words

Foot[^1], [[A draft]] and ![[elsewhere.png]].

[^1]: foot %%{m}%% note

<!--
{m}
-->

**bold %%{m}%% words**, ==mark %%{m}%%== and [link %%{m}%%](http://example.org/y).
"""
PAGE = (
    "<html><head><title>A page</title><!-- {m} --></head><body><!-- {m} --><h1>A page</h1>"
    "<p>Many words of a page <!-- {m} --> and so on it goes, with a sentence or two.</p></body></html>"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site beside a vault, both full of private words, each of them another."""
    numbers: Iterator[int] = count(1)

    def put(path: str, text: str) -> None:
        target = tmp_path / re.sub(r"\{m\}", lambda _: f"zqx{next(numbers)}zqx", path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(re.sub(r"\{m\}", lambda _: f"zqx{next(numbers)}zqx", text), "utf-8")

    vault = "zqxuser/vault"
    put(f"{vault}/A note.md", NOTE)
    put(f"{vault}/Other.md", PUBLISHED + "# Other\n\nWords on [[A note]] and [[A draft]].\n")
    for front in KEPT_BACK:
        put(
            f"{vault}/{{m}}.md", f"---\n{front}\ntitle: {{m}}\n---\n# {{m}}\n\nWords {{m}} of it.\n"
        )
    put(f"{vault}/{{m}}.md", "No front matter, {m}.")
    for name in (".obsidian/x.md", ".trash/x.md", ".git/x.md", "Templates/t.md", "e.excalidraw.md"):
        put(f"{vault}/{name}", PUBLISHED + "{m}")
    for name in ("unused.png", "Board.canvas", "Table.base", "{m}.pdf"):
        put(f"{vault}/{name}", "{m}")
    put(
        "site/site_src/site.yml",
        "# {m}\ntitle: Mine\nbase_url: https://example.org/x\nsources:\n  - seeds\n"
        f"  - folder: ../{vault}\n    only: publish # {{m}}\n",
    )
    put("site/site_src/themes.yml", "# {m}\nwords:\n  terms: [words]\n")
    put("site/seeds/page.html", PAGE)
    put("site/seeds/secret.md", "# {m}\n\n{m} and words.")
    put("site/seeds/later.md", "# {m}\n\n{m} and words.")
    put("site/site_src/editions/secret.yml", "source: secret.md\nrights: private\ntitle: '{m}'\n")
    put("site/site_src/editions/later.yml", "source: later.md\ndraft: true # {m}\n")
    put(
        "site/site_src/pages/about.md",
        "---\ntitle: About # {m}\n---\nAbout %%{m}%% me <!-- {m} -->.\n",
    )
    put("site/site_src/pages/hidden.md", "---\ntitle: '{m}'\ndraft: true\n---\n{m}\n")
    return tmp_path / "site"


def told(site: Path, *command: str) -> bytes:
    with chdir(site):
        done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    return done.output.encode()


def found_in(folder: Path) -> dict[str, set[bytes]]:
    """The private words in the bytes and names of all files below `folder`, by file."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        content = path.read_bytes() if path.is_file() else b""
        if words := set(PRIVATE.findall(content + name.encode())):
            found[name] = words
    return found


def test_private_words_are_in_no_byte_of_the_output(site: Path) -> None:
    told(site, "build", "--cache", "kept")
    out = site / "_site"
    index = json.loads((out / "data/index.json").read_text("utf-8"))
    assert {each["slug"] for each in index["documents"]} == {"a-note", "other", "page"}
    assert found_in(out) == {}
    for path in out.rglob("*"):
        assert not path.is_file() or str(site.parent).encode() not in path.read_bytes(), path
    told(site, "build", "--cache", "kept")
    assert found_in(out) == {}


def test_private_words_are_in_no_ledger(site: Path) -> None:
    told(site, "accept")
    assert (site / "site_src/permalinks/a-note.jsonl").exists()
    assert found_in(site / "site_src/permalinks") == {}


@pytest.mark.parametrize("command", [["build"], ["build", "--json"], ["check", "--json"]])
def test_private_words_are_in_no_message(site: Path, command: list[str]) -> None:
    said = told(site, *command)
    assert not re.search(rb"zqx\d+zqx", said)
    assert str(site.parent).encode() not in said


def test_a_cache_is_no_part_of_the_output(site: Path) -> None:
    for cache in ("_site", "_site/cache", "_site/../_site/x"):
        done = subprocess.run(
            [sys.executable, "-m", "glossator", "build", "--cache", cache],
            cwd=site, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 1
        assert "cache-refused" in done.stderr
    assert not (site / "_site").exists()


SECRET = "The ferry carries what nobody may know, zqx1zqx, to the farther shore."
QUOTING = (
    f"> {SECRET}\n\nOne.\n\n> carries what nobody may know\n\nTwo.\n\n"
    "> Ships pay by weight, nobody may know, in every port of this long coast.\n\nThree.\n"
)


@pytest.mark.parametrize("how", ["comment", "redact"])
def test_a_note_on_words_that_became_private_tells_none_of_them(tmp_path: Path, how: str) -> None:
    site = tmp_path / "site"
    ships = "Ships pay by weight in every port of this long coast."
    for path, text in {
        "site_src/site.yml": "title: T\nbase_url: https://example.org/x\nnav: [notes]\n",
        "site_src/notes/one.md": QUOTING,
        "seeds/one.md": f"# One\n\n{SECRET}\n\n{ships}\n",
    }.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text, "utf-8")
    told(site, "accept")
    ledger = site / "site_src/permalinks/one.jsonl"
    rows = [json.loads(line) for line in ledger.read_text("utf-8").splitlines()]
    id_ = next(row["id"] for row in rows if row["text"] == SECRET and row["kind"] == "passage")
    (site / "site_src/editions").mkdir()
    said = f"gone: [{id_}]\n" if how == "comment" else f"redact: [{id_}]\n"
    (site / "site_src/editions/one.yml").write_text(said, "utf-8")
    now = f"%%{SECRET}%%" if how == "comment" else ""
    (site / "seeds/one.md").write_text(f"# One\n\n{now}\n\n{ships}\n", "utf-8")
    before = told(site, "check") + told(site, "check", "--json") + told(site, "build")
    assert b"note-private" in before
    assert not PRIVATE.search(before)
    for step in range(2):  # the ledger still has the words, then it has forgotten them
        messages = told(site, "check") + told(site, "build", "--locked")
        assert not PRIVATE.search(messages)
        assert messages.count(b"note-private") == 4
        assert not found_in(site / "_site")
        assert b"nobody may know" not in b"".join(
            path.read_bytes() for path in (site / "_site").rglob("*") if path.is_file()
        )
        if not step:
            told(site, "accept")
            assert not PRIVATE.search(ledger.read_bytes())
    assert b"Three." in (site / "_site/data/notes.json").read_bytes()  # its words are shown


def _made(folder: Path, text: str) -> bool:
    """Whether a site of one source that says `text` shows its words."""
    write(folder, seeds__one_md=text)
    return any(b"zqxword" in content for content in built_files(folder).values())


@pytest.mark.parametrize("front", KEEPS_BACK)
def test_front_matter_that_keeps_a_text_back_keeps_it_back_in_any_form(
    tmp_path: Path, front: str
) -> None:
    for head in (f"---\ntitle: x\n{front}\n---\n", f"---\n{front}\ntitle: x\n---\n"):
        if front.startswith("{") and "title: x\n" not in head[:14]:
            head = f"---\n{front}\n---\n"
        assert read_front_matter(f"{head}zqxword\n").draft, head


@pytest.mark.parametrize("front", PUBLISHES)
def test_front_matter_that_does_not_keep_a_text_back_publishes_it(front: str) -> None:
    assert not read_front_matter(f"---\n{front}\n---\nzqxword\n").draft


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: x\n\tpublish: false\n---\nzqxword\n",
        "+++\ntitle = 'x'\ndraft = true\n+++\nzqxword\n",
        '{\n"draft": true\n}\n\nzqxword\n',
        "---\npublish: false\n\nzqxword\n",
    ],
)
def test_a_source_that_keeps_itself_back_is_not_in_the_site(tmp_path: Path, text: str) -> None:
    assert not _made(tmp_path, text)


SAID = """---
title: A %%zqxword%% title
author: [Ann %%zqxword%%, "Bob <!-- zqxword -->"]
tags:
  - harbours %%zqxword%%
aliases: "%%zqxword%% Port"
subtitle: On <!-- zqxword --> ports # said %%zqxword%% zqxword
x: >
  Words %%zqxword
  zqxword%% here
---
On harbours and %%zqxword%% ships.
"""


def test_a_comment_in_what_an_owner_says_of_a_text_is_in_no_file(tmp_path: Path) -> None:
    hidden = "%%zqxword%% here <!-- zqxword -->"
    write(
        tmp_path,
        seeds__one_md=SAID,
        seeds__two_md="Words on harbours.\n",
        site_src__site_yml=f"title: Mine {hidden}\ndescription: Of {hidden}\n"
        f"footer: Foot {hidden}\nbase_url: https://e.org\n",
        site_src__themes_yml=f"harbour:\n  title: Harbours {hidden}\n  description: About {hidden}\n"
        "  terms: ['harbours %%zqxword%%']\n",
        site_src__editions__two_yml=f"source: two.md\ntitle: Two {hidden}\ndescription: Ed {hidden}\n"
        f"subtitle: Sub {hidden}\nauthor: ['Cid {hidden}']\naliases: ['Zwei {hidden}']\n"
        f"themes:\n  harbour: [{{quote: Words on, reason: 'Why {hidden}'}}]\n"
        f"sections: [{{title: 'Part {hidden}', at: Words on}}]\n",
        site_src__pages__about_md=f"---\ntitle: About {hidden}\n---\nUs.\n",
    )
    made = built(tmp_path)
    assert not any("zqxword" in problem.message for problem in made.problems)
    files = {artifact.path: artifact.content for artifact in made.artifacts}
    assert [path for path, content in files.items() if b"zqxword" in content] == []
    page = files["read/one.html"].decode()
    for word in ("A title", "Ann", "Bob", "On ports"):
        assert word in page
    assert "Ed here" in files["read/two.md"].decode()
    assert "About here" in files["themes/harbour.html"].decode()
    assert "1 passage" in files["themes/harbour.html"].decode()


def test_a_no_between_two_marks_of_a_comment_is_heard() -> None:
    assert read_front_matter("---\ntitle: 100%% a\npublish: false\nx: 50%% b\n---\nText\n").draft
