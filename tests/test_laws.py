"""Laws that hold for every input: nothing lost, nothing raised, addresses from words alone."""

import gc
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator import editions
from glossator.cli import look_for_little_garbage
from glossator.model.documents import Document
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.permalinks import anchors
from glossator.readers import READERS, read
from glossator.sources import conserve
from sites import FULL, REPOSITORY

SEEDS = sorted((REPOSITORY / "seeds").glob("*.txt"))
LONGEST = 15.0  # seconds of this process: ten are promised, and a busy machine takes more of them
INPUTS = 6000 if FULL else 250
MUCH = 100_000 if FULL else 30_000  # of the longest texts that are but one thing again and again
KINDS = 1500 if FULL else 60  # inputs of one kind: front matter, clippings, subtitles, …
MUTATIONS = 300 if FULL else 8  # of each seed, on its whole length

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
_NUMBER = st.integers(0, 99)


def _lines(*kinds: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Texts of up to forty lines or paragraphs of these kinds."""
    part = st.tuples(st.one_of(*kinds), st.sampled_from(["\n", "\n\n"])).map("".join)
    return st.lists(part, max_size=40).map("".join)


_PROSE = st.sampled_from(
    [
        "The river, wide and slow, had carried the timber down before anybody thought of a road.",
        "Der Fluss trug das Holz hinab, lange bevor jemand an eine Straße dachte; so war es.",
        "Le fleuve, large et lent, portait le bois bien avant que l’on songe à une route.",
        "El río llevaba la madera mucho antes de que nadie pensara en un camino.",
        "川は広くゆるやかで、道ができるずっと前から木材を運んでいた。",
        "كان النهر يحمل الخشب قبل أن يفكر أحد في طريق.", "He said: “It was so.” And went.",
    ]
)  # fmt: skip
_FURNITURE = st.sampled_from(
    [
        "Share", "Share via:", "Teilen", "Partager", "Compartir", "Read more", "Mehr lesen", "51",
        "Related articles", "Das könnte Sie auch interessieren", "Leave a comment", "Name *",
        "Your email address will not be published. Required fields are marked *", "Subscribe",
        "Newsletter abonnieren", "We use cookies.", "Advertisement", "Home", "Contact", "© 2024",
        "Photo: A / B", "By Jane Doe", "Von Jan Doe", "3 May 2024", "3. Mai 2024", "Tags: a, b",
    ]
)  # fmt: skip
_SCALAR = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["yes", "null", "~", "2024-05-03", "[a, b]", "{a: b}", "'q'", '"q', "|", ">-", "&a x", "*a",
         "!!str x", "# c", "- x", "[[Note]]", "https://a.b/c", "a: b", "[", "{", "@", "%", "\t"]
    ),
)  # fmt: skip
_KEYS = st.sampled_from(
    ["title", "tags", "author", "date", "draft", "source", "a b", "? k", "", "-"]
)
_YAML = st.lists(
    st.one_of(
        st.tuples(_KEYS, _SCALAR).map(": ".join),
        st.tuples(st.sampled_from(["  - ", "- ", "  ", "    ", "  k: "]), _SCALAR).map("".join),
        _SCALAR,
    ),
    max_size=12,
).map("\n".join)
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)
_MATTER = st.one_of(
    _YAML,
    _JSON.map(json.dumps),
    st.tuples(_JSON.map(json.dumps), _NUMBER).map(lambda p: p[0][: p[1]]),
)
_FRONT = st.tuples(
    st.sampled_from(["---\n", "--- \n", "\ufeff---\r\n", "---"]), _MATTER,
    st.sampled_from(["\n---\n", "\n...\n", "\n--- x\n", ""]), _TEXTS,
).map("".join)  # fmt: skip


@st.composite
def _clippings(draw: st.DrawFn) -> str:
    """Prose among furniture, at times with a second copy in which words were changed."""
    text = draw(_lines(_PROSE, _PROSE, _FURNITURE, _LINE))
    if text and draw(st.booleans()):
        copy = text
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(copy)))
            copy = copy[:at] + draw(st.sampled_from(["", " new", "\n", "x"])) + copy[at + 2 :]
        text += draw(st.sampled_from(["", "\n", "Share\n"])) + copy
    return text


_SPEAKERS = st.sampled_from(
    ["Anna: ", "Ben: ", "ANNA: ", "**Ben**: ", "Q: ", "A: ", "Q1. ", ">> ", "[Anna] ", "Dr. Ann Lee: ",
     "Interviewer: ", "— ", "Anna (00:01:02) ", "Анна: ", "安娜：", "- "]
)  # fmt: skip
_TURN = st.tuples(_SPEAKERS, st.one_of(_PROSE, _LINE)).map("".join)
_INTERVIEWS = _lines(_TURN, _TURN, _PROSE, _FURNITURE)
_TIME = st.tuples(
    _NUMBER, _NUMBER, st.sampled_from([":", "."]), st.sampled_from([".000", ",5", ""])
).map(lambda p: f"{p[0]:02}{p[2]}{p[1]:02}{p[3]}")
_CUE = st.one_of(
    st.tuples(_TIME, _TIME, st.sampled_from(["", " align:start", " x"])).map(
        lambda p: f"{p[0]} --> {p[1]}{p[2]}"
    ),
    _TIME, _NUMBER.map(str), _PROSE, _LINE,
    st.sampled_from(["<v Anna>Hi</v>", "<c.x>a</c>", "<00:01.000>", "NOTE a", "STYLE", "{\\an8}x", "- Hi", "[music]"]),
)  # fmt: skip
_SUBTITLES = st.tuples(st.sampled_from(["WEBVTT\n\n", "1\n", "0:00\n", ""]), _lines(_CUE)).map(
    "".join
)
_TAGS = [
    "p", "div", "h1", "h2", "ul", "li", "table", "tr", "td", "blockquote", "pre", "code", "a", "b", "i",
    "nav", "footer", "article", "main", "script", "style", "form", "select", "svg", "template", "time",
]  # fmt: skip
_TAG = st.tuples(
    st.sampled_from(["<", "</", "<"]), st.sampled_from(_TAGS),
    st.sampled_from(["", " class='share'", ' href="x"', " a=", ' b="', " hidden", "/"]),
    st.sampled_from([">", ">", ">", ""]),
).map("".join)  # fmt: skip
_HTML = st.lists(
    st.one_of(
        _TAG, _TAG, _PROSE, _LINE,
        st.sampled_from(["<!-- c -->", "<!--", "<br>", "&amp;", "&#0;", "<!doctype html>", "<![CDATA[x]]>",
                         "<img src=a alt='b c'>", '<meta name="author" content="A B">', "<title>T</title>"]),
    ), max_size=40,
).map(lambda parts: "<html>" + "".join(parts))  # fmt: skip
_CLIPPED_FROM = st.sampled_from(
    ["---\nsource: https://a.b/c\n---\n", '---\ntitle: "T"\nurl: http://a.b\nauthor: [[Ann]]\n---\n', "# T\n\n"]
)  # fmt: skip
_LINK = st.tuples(
    st.sampled_from(["", "- ", "> ", "### ", "1. ", "**"]), st.one_of(_FURNITURE, _PIECES),
    st.sampled_from(["](http://a.b)", "](#)", "](http://a.b/c.jpg)", "] "]), st.one_of(st.just(""), _PROSE),
).map(lambda p: f"{p[0]}[{p[1]}{p[2]}{p[3]}")  # fmt: skip
_OF_ALL_KINDS = {
    "front matter": ("note.md", _FRONT), "clipping": ("clip.txt", _clippings()),
    "clipped page": ("page.md", st.tuples(_CLIPPED_FROM, _lines(_PROSE, _FURNITURE, _LINK, _LINE)).map("".join)),
    "interview": ("talk.txt", _INTERVIEWS), "subtitles": ("talk.vtt", _SUBTITLES),
    "HTML": ("page.html", _HTML),
}  # fmt: skip

_NAMES = st.sampled_from(["note.md", "clip.txt", "talk.vtt", "page.html"])


def _document(name: str, text: str, reader: str = "") -> Document:
    reading = read(Source(path=name, site_path=f"seeds/{name}", text=text), reader=reader)
    return editions.edit(reading, "it", None, SiteConfig(title="S", configured=False), ()).value


def _nothing_is_lost(name: str, text: str, reader: str = "") -> Document:
    """The document, in the time promised for one of any size."""
    started = time.process_time()
    document = _document(name, text, reader)
    assert conserve.losses(document) == ()
    assert time.process_time() - started < LONGEST
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


@pytest.mark.parametrize("kind", _OF_ALL_KINDS)
@given(st.data())
@settings(max_examples=KINDS, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_character_of_any_kind_of_source_is_lost(kind: str, data: st.DataObject) -> None:
    name, texts = _OF_ALL_KINDS[kind]
    text = data.draw(texts)
    _nothing_is_lost(name, text)
    _nothing_is_lost(name, text, data.draw(st.sampled_from([reader.name for reader in READERS])))


@pytest.mark.parametrize("path", SEEDS, ids=[path.name[:3] for path in SEEDS])
def test_no_character_of_a_damaged_seed_is_lost(path: Path) -> None:
    """Bytes changed, cut out, doubled: as transfers and editors do."""
    dice = random.Random(path.name)
    content = path.read_bytes()
    for _ in range(MUTATIONS):
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
    ["x" * 50 * MUCH, "word " * 10 * MUCH, "> " * 3000 + "deep", "- " * 3000 + "deep",
     "[" * 50_000, "*a_" * 50_000, "`" * 50_000, "<" * 50_000, "# h\n\n" * 10_000,
     "**" * 50_000, "![[" * 30_000, "%%" * 50_001, "(((" * 50_000, "Q: a?\n" * 10_000,
     "a\n" * (MUCH // 2), "<div>" * 10_000, "1. " * 5000, "&" * 100_000, "| a " * 20_000],
    ids=lambda text: text[:8].replace("\n", " "),
)  # fmt: skip
def test_no_text_takes_long_or_breaks_the_reader(text: str) -> None:
    for name in ("note.md", "clip.txt"):
        _nothing_is_lost(name, text)


@pytest.fixture
def as_a_command_does() -> Iterator[None]:
    """Python looks for garbage as seldom as when a command runs, which is what was promised of."""
    before = gc.get_threshold()
    look_for_little_garbage()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


_LINES_OF_5_MB = [
    "\n", " ",
    "a\n\n", "- a\n", "# h\n", "<!-- c -->\n", "%% a\n", "| a | b |\n", "> a\n\n", "```\na\n```\n",
    "[^1]: note\n\n", "---\n", "Anna: yes\nBen: no\n", "What is it?\n\nIt is so.\n\n", "0:01\nwords\n",
    "[a](b) ", "![[", "`", "*a_ ", "<", "(1:02) ", "https://a.b/c ", "> " * 400 + "w\n",
    "1\n00:00:01,000 --> 00:00:02,000\na\n\n", "<p>a", "<div>", "<span>a</span>", "<a b='",
]  # fmt: skip


@pytest.mark.full
@pytest.mark.parametrize("line", _LINES_OF_5_MB, ids=repr)
@pytest.mark.parametrize("name", ["note.md", "clip.txt", "talk.vtt", "page.html"])
@pytest.mark.usefixtures("as_a_command_does")
def test_five_megabytes_of_anything_are_read_in_the_time_promised(name: str, line: str) -> None:
    started = time.process_time()
    document = _nothing_is_lost(name, line * (5_000_000 // len(line)))
    anchors.anchor(document, ())
    assert time.process_time() - started < LONGEST
