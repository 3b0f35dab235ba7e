"""Laws that hold for every input: nothing lost, nothing raised, addresses from words alone."""

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator import anchors, conserve, editions
from glossator.model import Document, SiteConfig, Source
from glossator.readers import READERS, read
from sites import REPOSITORY

SEEDS = sorted((REPOSITORY / "seeds").glob("*.txt"))
FULL = os.environ.get("GLOSSATOR_FULL") == "1"
INPUTS = 6000 if FULL else 400
MUTATIONS = 2000 if FULL else 150

_PIECES = st.sampled_from(
    [
        "# Title", "## Section", "Title Case Line", "- item", "* item", "1. One", "2) Two", "> quote",
        "> [!note]+ Callout", "> > nested", "```python", "```", "~~~", "| a | b |", "|---|---|",
        "[[Wiki|link]]", "![[embed.png|100]]", "[text](http://a.b/c \"t\")", "[ref]: http://x.y 'z'",
        "[ref]", "[^1]", "[^1]: A note.", "^[inline]", "==mark==", "%%hidden%%", "%%", "<!-- c -->",
        "<!--", "<b>bold</b>", "<script>x</script>", "<div class=\"a\">", "</div>", "&amp;", "&nope;",
        "\\*", "`code`", "``a`b``", "**bold**", "*it*", "***", "___", "---", "===", "~~no~~",
        "[00:01:02]", '<a class="yt-timestamp" data-t="00:07:31">[00:07:31]</a>', "(1:02)",
        "https://youtu.be/aBcDeFgHiJk?t=90", "$5 and $6", "#tag", "^block-id", "Q1. What is it?",
        "A: It is.", "Anna: Hello?", "Ben: Yes.", "ANNA: Well.", "**Ben**: No.", ">> Who?", "Yeah.",
        "Share via:", "Related articles", "Your email address will not be published.", "51",
        "By Jane Doe", "3 May 2024", "Photo by A / B", "Source: Elsewhere", "WEBVTT",
        "00:01.000 --> 00:02.000", "1", "00:00:01,000 --> 00:00:02,000", "<v Anna>Hi", "0:01",
        "---\ntitle: A\n---", "---", "title: x", "tags: [a, b]", "{\"a\": 1}", "<p>para", "<html>",
        "</p>", "<nav>Menu</nav>", "Ein deutscher Satz, der etwas länger ist.", "短い文。", "نص قصير.",
        "e\u0301", "\u00ad", "\u200b", "\ufeff", "\t", "    indented", "\x00", "\ud800", "\r", "\x0c",
        "A sentence that goes on for a while, so that it is taken for the text it is.", "“Quoted whole.”",
    ]
)  # fmt: skip
_LINE = st.one_of(
    _PIECES, st.lists(_PIECES, min_size=1, max_size=4).map(" ".join), st.text(max_size=40)
)
_TEXT = st.lists(
    st.tuples(_LINE, st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n\n\n", " "])), max_size=30
)
_TEXTS = _TEXT.map(lambda parts: "".join(line + end for line, end in parts))
_NAMES = st.sampled_from(["note.md", "clip.txt", "talk.vtt", "page.html"])


def _document(name: str, text: str, reader: str = "") -> Document:
    reading = read(Source(path=name, site_path=f"seeds/{name}", text=text), reader=reader)
    return editions.edit(reading, "it", None, SiteConfig(title="S", configured=False), ()).value


def _nothing_is_lost(name: str, text: str, reader: str = "") -> Document:
    document = _document(name, text, reader)
    assert conserve.losses(document) == ()
    return document


@given(_NAMES, _TEXTS)
@settings(max_examples=INPUTS, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_character_of_any_source_is_lost(name: str, text: str) -> None:
    _nothing_is_lost(name, text)


@pytest.mark.parametrize("reader", [reader.name for reader in READERS])
@given(text=_TEXTS)
@settings(max_examples=INPUTS // 4, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_reader_loses_a_character_of_a_text_it_was_not_made_for(reader: str, text: str) -> None:
    _nothing_is_lost("anything.txt", text, reader)


@pytest.mark.parametrize("path", SEEDS, ids=[path.name[:3] for path in SEEDS])
def test_no_character_of_a_damaged_seed_is_lost(path: Path) -> None:
    """Bytes changed, cut out, doubled: as transfers and editors do."""
    dice = random.Random(path.name)
    content = path.read_bytes()[:20_000]
    for _ in range(MUTATIONS if path.stat().st_size < 20_000 else MUTATIONS // 5):
        damaged = bytearray(content)
        for _ in range(dice.randint(1, 12)):
            place = dice.randrange(len(damaged))
            match dice.randrange(4):
                case 0:
                    damaged[place] = dice.randrange(256)
                case 1:
                    del damaged[place : place + dice.randint(1, 400)]
                case 2:
                    damaged[place:place] = damaged[place : place + dice.randint(1, 400)]
                case 3:
                    damaged[place:place] = dice.choice([b"\n", b"\r", b"\x00", b"<", b"[[", b"%%"])
            damaged = damaged or bytearray(b"x")
        _nothing_is_lost(path.name, damaged.decode("utf-8", "surrogateescape"))


@given(_TEXTS)
@settings(max_examples=INPUTS // 2, deadline=None, suppress_health_check=list(HealthCheck))
def test_addresses_are_each_used_once_and_fit_other_peoples_notes(text: str) -> None:
    anchored = anchors.anchor(_document("note.md", text), ())
    ids = [each.id for each in (*anchored.headings, *anchored.passages)]
    assert len(set(ids)) == len(ids)
    assert all(set(id_) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for id_ in ids)
    assert [each.number for each in anchored.passages] == [
        str(n) for n in range(1, len(anchored.passages) + 1)
    ]


@pytest.mark.parametrize(
    "text",
    ["x" * 5_000_000, "word " * 1_000_000, "> " * 3000 + "deep", "- " * 3000 + "deep",
     "[" * 50_000, "*a_" * 50_000, "`" * 50_000, "<" * 50_000, "# h\n\n" * 10_000,
     "**" * 50_000, "![[" * 30_000, "%%" * 50_001, "(((" * 50_000, "Q: a?\n" * 10_000,
     "a\n" * 40_000, "<div>" * 10_000, "1. " * 5000, "&" * 100_000, "| a " * 20_000],
    ids=lambda text: text[:8].replace("\n", " "),
)  # fmt: skip
def test_no_text_takes_long_or_breaks_the_reader(text: str) -> None:
    import time

    for name in ("note.md", "clip.txt"):
        started = time.perf_counter()
        _nothing_is_lost(name, text)
        assert time.perf_counter() - started < 20.0  # seconds; twice the promise, on a busy machine
