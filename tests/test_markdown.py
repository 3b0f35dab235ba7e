"""The Markdown reader: cases with outlines, and the law that no word is lost."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Golden
from glossator.html.inlines import inlines_html
from glossator.html.setting import Setting
from glossator.model.documents import MetadataField, Reading
from glossator.model.site import Target
from glossator.model.trees import (
    Callout,
    Code,
    Heading,
    Image,
    Inline,
    Leaf,
    Source,
    Text,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.readers import READERS, read
from glossator.readers.markdown.reader import read_owner_markdown
from glossator.readers.markdown.scan import Surroundings
from glossator.readers.markdown.signs import evidence
from glossator.readers.markdown.turns import read_markdown
from glossator.sources import conserve
from outline import outline

CASES = Path(__file__).parent / "cases" / "markdown"
SEED = Path(__file__).parent.parent / "seeds" / "000_c33cb86065dcf8d2.txt"
PLAIN = Setting(
    page="read/note.html",
    resolve=lambda link: Target(href="", resolved=False),
    seconds=lambda moment: moment.seconds,
)


def source(text: str, path: str = "note.md") -> Source:
    return Source(path=path, site_path=f"seeds/{path}", text=text)


def markdown(text: str) -> Reading:
    return read_markdown(source(text))


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
        reading.source.text,
        reading.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *(aside.span for aside in reading.set_aside),
            *reading.private,
        ],
        [markup.span for markup in reading.markup if markup.kind == "delimiter"],
    )


def inlines(reading: Reading) -> Iterator[Inline]:
    for leaf in leaves(reading.blocks):
        for part in (leaf.inlines, *(cell for row in leaf.rows for cell in row)):
            yield from walk(part)


def texts(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def named(reading: Reading, name: str) -> list[MetadataField]:
    return [field for field in reading.fields if field.name == name]


# --- cases ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_a_case_reads_as_its_outline_says(case: Path, golden: Golden) -> None:
    reading = markdown(case.read_text(encoding="utf-8"))
    assert losses(reading) == ()
    golden.check(outline(reading), case.with_suffix(".outline"))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing_but_places(case: Path, newline: str) -> None:
    text = case.read_text(encoding="utf-8")
    reading = markdown(text.replace("\n", newline))
    assert losses(reading) == ()
    other = outline(reading).replace("\\r\\n", "\\n").replace("\\r", "\\n")
    private = [line for line in outline(markdown(text)).splitlines() if "private" not in line]
    assert [line for line in other.splitlines() if "private" not in line] == private


# --- the seed -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seed() -> Reading:
    text = SEED.read_bytes().decode("utf-8")
    return read(source(text, SEED.name))


def test_the_video_note_is_read_by_its_front_matter(seed: Reading) -> None:
    assert (seed.reader, seed.genre, seed.decided) == (
        "markdown",
        "video-note",
        "by its front matter",
    )
    assert losses(seed) == ()


def test_the_video_note_says_its_metadata(seed: Reading) -> None:
    assert [(field.name, field.value) for field in seed.fields] == [
        ("title", "Mark Zuckerbergs vision for AI and Metas future"),
        ("video", "Ff4fRgnuFgQ"),
        ("publisher", "lexfridman"),
    ]
    for field in seed.fields:
        assert seed.source.text[field.span.start : field.span.end] == field.value


def test_the_video_note_has_its_headings_at_their_levels(seed: Reading) -> None:
    headings = [block for block in seed.blocks if isinstance(block, Heading)]
    assert [(heading.level, plain_text(heading.inlines)) for heading in headings] == [
        (2, "The Vision for AI at Meta"),
        (3, "AI Development and Open Source"),
        (2, "AI in Social Interaction"),
        (3, "AI Agents and Personalization"),
        (2, "Addressing Ethical Challenges"),
        (3, "Combating Misinformation and Maintaining Security"),
        (2, "Concluding Thoughts"),
    ]


def test_the_video_note_has_its_moments_behind_the_full_stop(seed: Reading) -> None:
    stamps = [inline for inline in inlines(seed) if isinstance(inline, Timestamp)]
    assert [stamp.seconds for stamp in stamps] == [451, 1146, 1318, 2034, 2762, 4446, 5459]
    assert stamps[0].label == "[00:07:31]"
    assert stamps[0].data == "00:07:31"
    last = [leaf for leaf in leaves(seed.blocks) if leaf.inlines[-1] in stamps]
    assert len(last) == 7
    assert all(leaf_text(leaf).endswith((".", "s.")) for leaf in last)


def test_the_video_note_has_its_callout_and_its_wikilink(seed: Reading) -> None:
    (callout,) = [block for block in seed.blocks if isinstance(block, Callout)]
    assert (callout.type, plain_text(callout.title)) == ("info", "Emphasizing Open Source")
    assert [leaf.kind for leaf in leaves([callout])] == ["callout"]
    (link,) = [inline for inline in inlines(seed) if isinstance(inline, WikiLink)]
    assert link.target == "Mark Zuckerberg"


# --- places ---------------------------------------------------------------------------------------


def test_every_word_stands_where_its_span_says() -> None:
    text = "> - *one* [two](x)\r\n>   `three`\n\n| a | b |\n|---|---|\n| c\\|d | e |\n"
    for inline in inlines(markdown(text)):
        if isinstance(inline, Text) and inline.text not in (" ", "|"):
            assert text[inline.span.start : inline.span.end] == inline.text
        if isinstance(inline, Code):
            assert text[inline.span.start : inline.span.end] == "three"


def test_leaves_start_at_places_of_their_own() -> None:
    reading = markdown((CASES / "footnotes.md").read_text(encoding="utf-8"))
    starts = [leaf.span.start for leaf in leaves(reading.blocks)]
    assert len(set(starts)) == len(starts)


def test_a_quoted_code_block_has_a_code_for_each_line() -> None:
    (leaf,) = leaves(markdown("> ```\n> a\n>  b\n> ```").blocks)
    assert [(inline.span.start, inline.text) for inline in leaf.inlines if isinstance(inline, Code)]
    assert leaf_text(leaf) == "a\n b"


def test_words_that_follow_a_moment_keep_one_space() -> None:
    stamp = '<a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>'
    assert texts(markdown(f"words {stamp} more")) == ["words more"]
    assert texts(markdown(f"words {stamp}.")) == ["words."]
    assert texts(markdown(f"words ({stamp}).")) == ["words."]
    assert texts(markdown(f"words {stamp}, {stamp}.")) == ["words."]
    assert texts(markdown(f"{stamp} words")) == ["words"]
    assert texts(markdown(f"words\n{stamp}. More")) == ["words. More"]
    assert texts(markdown(f"words\n{stamp}, more")) == ["words, more"]


def test_but_a_closing_full_stop_changes_places_with_a_moment() -> None:
    def stamp(time: str) -> str:
        return f'<a class="yt-timestamp" data-t="{time}">[{time}]</a>'

    def link(time: str, seconds: int) -> str:
        return f"[{time}](https://youtu.be/dQw4w9WgXcQ?t={seconds})"

    def shown(words: str) -> str:
        (leaf,) = leaves(markdown(words).blocks)
        return inlines_html(leaf.inlines, PLAIN).striptags()

    assert shown(f"She counts {stamp('1:05')}, {stamp('2:05')}, and {stamp('3:05')}.") == (
        "She counts 1:05, 2:05, and 3:05."
    )
    assert shown(f"First (at {link('4:05', 245)}), then {link('5:05', 305)}; later: no.") == (
        "First (at 4:05), then 5:05; later: no."
    )
    assert shown(f"At {link('7:05', 425)}, she turns.") == "At 7:05, she turns."
    assert shown(f"From {link('8:05', 485)} to {link('9:05', 545)}, nothing.") == (
        "From 8:05 to 9:05, nothing."
    )
    assert shown(f"It lasts from {link('8:05', 485)} to {link('9:05', 545)}.") == (
        "It lasts from 8:05 to 9:05."
    )
    assert shown(f"She laughs {stamp('1:05')}-{stamp('2:05')}. So.") == "She laughs. 1:05-2:05 So."
    assert shown(f"({link('1:05', 65)}, {link('2:05', 125)}) both") == "1:05, 2:05 both"
    assert shown(f"“Why {stamp('1:05')}?” he asks {stamp('2:05')}!") == "“Why 1:05?” he asks 2:05!"


def test_what_parts_moments_is_no_word_and_what_follows_them_is() -> None:
    stamp = '<a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>'
    assert texts(markdown(f"She counts {stamp}, {stamp}, and {stamp}.")) == ["She counts, and."]
    assert texts(markdown(f"{stamp}: She counts")) == ["She counts"]
    assert texts(markdown(f"see {stamp}.")) == ["see."]


RANGE = [(240, ""), (300, " – ")]


@pytest.mark.parametrize(
    ("line", "moments", "shown"),
    [
        ("4:00 – 5:00 the range", RANGE, "the range"),
        ("4:00-5:00 the range", [(240, ""), (300, "-")], "the range"),
        ("4:00 – 5:00 – the range", RANGE, "the range"),
        ("[4:00] – [5:00] the range", RANGE, "the range"),
        ("[4:00] – 5:00 the range", RANGE, "the range"),
        ("**4:00** – 5:00 the range", RANGE, "the range"),
        ("**4:00** – **5:00** the range", RANGE, "the range"),
        ("**4:00** – **5:00** · the range", RANGE, "the range"),
        ("see [4:00] – 5:00 the range", RANGE, "see the range"),
        ("see (4:00)– 5:00.", [(240, ""), (300, "– ")], "see."),
        ("[4:00] – 5:0 the range", [(240, "")], "– 5:0 the range"),
        ("4:00 – [5:00] the range", RANGE, "the range"),
        ("see 4:00– (5:00) the range", [(240, ""), (300, "– ")], "see the range"),
        ("1.4:00 – [5:00] the range", [(300, "")], "1.4:00 – the range"),
        ("[4:00] –5:00th", [(240, "")], "–5:00th"),
        ("4:00 – the words", [(240, "")], "the words"),
    ],
)
def test_the_dash_of_a_range_of_times_stays_between_them(
    line: str, moments: list[tuple[int, str]], shown: str
) -> None:
    reading = markdown(f"---\nvideoId: AAAAAAAAAA1\n---\n\n# T\n\n- {line}\n")
    found = [each for each in inlines(reading) if isinstance(each, Timestamp)]
    assert [(each.seconds, each.separator) for each in found] == moments
    assert texts(reading) == [shown]
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "address",
    ["https://www.youtube.com/embed/AAAA_AAAA_1?start=42",
     "//www.youtube-nocookie.com/embed/AAAA_AAAA_1?rel=0&amp;start=42"],
)  # fmt: skip
def test_a_video_in_a_frame_is_a_moment_of_it_at_its_place(address: str) -> None:
    reading = markdown(f'# T\n\nSome <iframe src="{address}" title="x"></iframe> words (1:02).')
    assert [field.value for field in named(reading, "video")] == ["AAAA_AAAA_1"]
    (leaf,) = leaves(reading.blocks)
    found = [each.seconds for each in leaf.inlines if isinstance(each, Timestamp)]
    assert found == [42, 62]
    assert leaf_text(leaf).split() == ["Some", "words."]
    assert losses(reading) == ()


def test_a_frame_by_itself_is_a_link_and_one_of_no_video_shows_nowhere() -> None:
    link = "https://www.youtube.com/embed/AAAAAAAAAA1?start=42"
    reading = markdown(f'<iframe src="{link}"></iframe>\n\na <iframe src="http://x.y"></iframe> b')
    assert texts(reading) == [link, "a b"]
    assert losses(reading) == ()


@pytest.mark.parametrize("around", ["{}", "<p align=center>{}</p>", "> {}", "Some {} words."])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_picture_in_raw_html_is_a_picture_with_its_words_and_size(
    around: str, quote: str
) -> None:
    tag = f"<img width=200 height=100px src={quote}a.png{quote} alt={quote}A tower{quote}/>"
    reading = markdown("# T\n\n" + around.format(tag))
    (leaf,) = leaves(reading.blocks)
    (picture,) = (each for each in walk(leaf.inlines) if isinstance(each, Image))
    assert (picture.target, picture.alt) == ("a.png", "A tower")
    assert (picture.width, picture.height) == (200, 100)
    assert losses(reading) == ()


@pytest.mark.parametrize("tag", ["<img>", '<img alt="x">', '<img src="data:image/png;base64,AA">'])
def test_a_picture_in_raw_html_that_lies_nowhere_is_none(tag: str) -> None:
    reading = markdown(f"# T\n\nSome {tag} words.")
    assert texts(reading) == ["Some words."]
    assert losses(reading) == ()


def test_words_for_a_picture_that_go_over_marks_of_a_quotation_are_no_words_of_it() -> None:
    reading = markdown('# T\n\n> Some <img src="a.png" alt="one\n> two"> words.')
    assert losses(reading) == ()


# --- privacy --------------------------------------------------------------------------------------


def test_a_comment_is_in_no_block_field_or_claim() -> None:
    reading = markdown((CASES / "comments.md").read_text(encoding="utf-8"))
    shown = " ".join([*texts(reading), *(field.value for field in reading.fields)])
    for secret in ("secret", "end%%", "between", "unseen", "HTML comment", "all of it", "hidden"):
        assert secret not in shown.replace("not a comment", "")
    hidden = {place for span in reading.private for place in range(span.start, span.end)}
    assert not any(
        place in hidden
        for markup in reading.markup
        for place in range(markup.span.start, markup.span.end)
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![alt %%z%%](p.png) end", "alt"),
        ("![<!-- c --> alt](p.png)", "alt"),
        ("![%%z%%](p.png)", ""),
        ("![[p.png|%%z%%]]", ""),
        ("![[p.png|<!-- c --> alt %%z%%]]", "alt"),
        ("![[p.png%%z%%]]", ""),
    ],
)
def test_a_comment_at_an_end_of_the_words_of_a_picture_is_none_of_them(
    text: str, shown: str
) -> None:
    reading = markdown(text)
    (picture,) = [each for each in inlines(reading) if isinstance(each, Image)]
    assert (picture.target, picture.alt) == ("p.png", shown)
    assert losses(reading) == ()


def test_a_link_whose_words_are_but_a_comment_shows_its_page() -> None:
    assert texts(markdown("[[Page|%%z%%]]")) == ["Page"]


@pytest.mark.parametrize("name", ["%%z%%c d", "c %%z%% d", "c d<!-- z -->", "c%%y%% %%z%%d"])
def test_a_comment_in_the_line_that_names_the_channel_is_none_of_its_name(name: str) -> None:
    reading = markdown(f"From: [[{name}]] <br/>\n\nx")
    assert [field.value for field in named(reading, "publisher")] == ["c d"]
    assert losses(reading) == ()


def test_a_comment_behind_a_title_is_none_of_it() -> None:
    reading = markdown("# The title %%z%%\n\nWords.")
    assert [field.value for field in named(reading, "title")] == ["The title"]
    assert losses(reading) == ()


def test_a_comment_between_the_lines_of_a_heading_is_accounted_for_once() -> None:
    reading = markdown("Lighthouses\n%%z%%\nof the North\n===\n\nWords.")
    assert named(reading, "title") == []
    assert isinstance(head := reading.blocks[0], Heading)
    assert plain_text(head.inlines) == "Lighthouses of the North"
    assert losses(reading) == ()


def test_a_comment_that_hides_a_fence_leaves_the_rest_readable() -> None:
    reading = markdown("%%\n```\n%%\n\nWords %%secret%% here.")
    assert texts(reading) == ["Words here."]


def test_a_comment_parts_no_paragraph() -> None:
    assert texts(markdown("one\n%%x%%\ntwo")) == ["one two"]


@pytest.mark.parametrize(
    "text",
    ["``%%SECRET%%``````%%b%%``````", "*%%SECRET%%*b*", "[a](b%%SECRET%%c)"],
)
def test_marks_on_either_side_of_a_comment_do_not_come_together(text: str) -> None:
    reading = markdown(text)
    assert losses(reading) == ()
    assert "SECRET" not in outline(reading)


def test_many_comments_that_hide_code_stay_hidden() -> None:
    reading = markdown("%%\n```\nSECRET\n%%\n\nwords\n\n" * 2_000)
    assert losses(reading) == ()
    assert set(texts(reading)) == {"words"}


def test_a_draft_is_one_that_says_so() -> None:
    assert markdown("---\npublish: false\n---\nx").draft
    assert markdown("---\ndraft: true\n---\nx").draft
    assert not markdown("---\npublish: true\ndraft: no\n---\nx").draft


# --- options and detection ------------------------------------------------------------------------


def test_a_line_end_is_a_space_or_a_break_as_the_owner_says() -> None:
    assert [leaf_text(leaf) for leaf in leaves(read_markdown(source("a\nb")).blocks)] == ["a b"]
    hard = read_markdown(source("a\nb"), "hard")
    assert [leaf_text(leaf) for leaf in leaves(hard.blocks)] == ["a\nb"]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("**Title**: A wall\n**Keepers**: Ada Lind", True),
        ("__Title:__ A wall\n__Keepers:__ Ada Lind", True),
        ("status:: read\nrated:: 4", True),
        ("> [!info] Of it\n> **Title**: A wall\n> **Keepers**: Ada Lind", True),
        ("**Title**: A wall\nthat is old", False),
        ("**Once** there was a wall\n**and** it fell", False),
        ("std::vector holds them\nstd::list too", False),
        ("The wall: old\nThe sea: older", False),
    ],
)
def test_facts_one_under_the_other_stand_so_whatever_the_owner_says(
    text: str, broken: bool
) -> None:
    said = [leaf_text(leaf) for leaf in leaves(read_markdown(source(text)).blocks)]
    assert ("\n" in said[-1]) is broken


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("Words.", "note"),
        ("---\nsource: https://example.org/a\n---\nWords.", "article"),
        ("---\nvideoId: Ff4fRgnuFgQ\n---\nWords.", "video-note"),
        ("![](https://youtu.be/Ff4fRgnuFgQ)", "video-note"),
        ('a <a class="yt-timestamp" data-t="00:01:00">[00:01:00]</a>', "video-note"),
    ],
)
def test_the_genre_is_what_the_note_is_about(text: str, genre: str) -> None:
    assert markdown(text).genre == genre


@pytest.mark.parametrize(
    ("path", "text", "at_least"),
    [
        ("a.md", "plain", 90),
        ("a.txt", "---\ntitle: x\n---\n", 80),
        ("a.txt", "## One\n\n## Two\n", 50),
        ("a.txt", "# One\nWhat it says.\n\n# Two\n> what he said\n", 50),
        ("a.txt", "> [!info] Title\n", 50),
        ("a.txt", "See [[this]] and [that](https://example.org).", 50),
    ],
)
def test_what_looks_like_markdown_is_read_so(path: str, text: str, at_least: int) -> None:
    assert evidence(source(text, path))[0] >= at_least


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words.",
        "# 1 in the charts",
        "**** of five",
        'zone = load("Rome")\n# no data on disk\nprint(zone.at(noon))\n# one hour, all year\nEnd.',
        "# install it first\nsudo apt install pump\n\n# then run it\n$ pump --fast\n",
    ],
)
def test_a_plain_text_is_not_taken_for_markdown(text: str) -> None:
    assert evidence(source(text, "a.txt"))[0] == 0
    assert read(source(text, "a.txt")).reader == "clipping"


_PARAGRAPH = "Last week the old box in the cellar made a noise like a kettle, and I moved its mail."


@pytest.mark.parametrize(
    "text",
    [
        # what an administrator types stands behind the sign by which a machine asks
        "Skip to content\nPosts\nAbout\nA mail queue moves\n11 February 2024\n"
        f"{_PARAGRAPH}\n# systemctl stop postfix\nThe last line says how many letters wait.\n"
        "# postqueue -p | tail -n 1\nWrite it down on paper.\n# rsync -aH /var/ new:/var/\n"
        "Previous: A shelf for radios\n© 2024 Ines Kold. Powered by Hugo.",
        # a static blog shows the sign before its headings
        "~/inga\nhome · posts · rss\nA backup nobody restored\n"
        f"{_PARAGRAPH}\n{_PARAGRAPH}\n# What was in it\n{_PARAGRAPH}\n# What I do\n{_PARAGRAPH}\n"
        "Tags: backups, shell\n← A borrowed bicycle\nThe keyboard is fine →",
        # places in a list
        "Abo\nAnmelden\nPolitik\nDie besten Bäckereien\n"
        f"{_PARAGRAPH}\n# 2 Café Morgen\n{_PARAGRAPH}\n# 1 Brot & Söhne\n{_PARAGRAPH}\n"
        "Lesen Sie auch\nNewsletter\nJetzt anmelden\nImpressum\nDatenschutz",
        # a forum that shows what its users wrote as they wrote it
        "Skip to main content\nLog In\nHow do I stop the loaf from sticking?\n"
        f"{_PARAGRAPH} I used **a lot** of flour.\n**Edit:** a cane basket.\n**Edit 2:** thanks.\n"
        "Upvote\n41\nDownvote\nShare\nPrivacy Policy\nUser Agreement",
    ],
)
def test_a_copied_page_with_a_mark_here_and_there_is_no_note(text: str) -> None:
    assert evidence(source(text, "a.txt"))[0] == 0
    assert read(source(text, "a.txt")).reader == "clipping"


@pytest.mark.parametrize(
    "text",
    [
        # a plan of a site names what stands in a menu
        "Relaunch of the site\n\nHome\nAbout us\nNewsletter\nContact\n\n## The home page\n\n"
        f"{_PARAGRAPH}\n\n## The newsletter box\n\nSubscribe to our newsletter\n\n## Open\n\n- a menu?",
        # a clipper's page keeps a bare line here and there
        f"The Quiet Bell\nriver.example\n\n# The Quiet Bell\n\n{_PARAGRAPH}\n\nAdvertisement\n\n"
        f"## Who rang it\n\n{_PARAGRAPH} **The wind.**\n\nShare\n\n## What next\n\n{_PARAGRAPH}\n\n"
        "More from River\n\n© River 2023",
        # a diary without blank lines
        f"Monday\n{_PARAGRAPH}\n{_PARAGRAPH}\n# Tuesday\n{_PARAGRAPH}\nHome\n# Wednesday\n{_PARAGRAPH}",
    ],
)
def test_a_note_that_names_what_sites_have_stays_markdown(text: str) -> None:
    assert read(source(text, "a.txt")).reader == "markdown"


def test_a_reader_named_by_the_owner_reads() -> None:
    assert read(source("# x", "a.txt"), reader="markdown").decided == "as its edition says"
    with pytest.raises(KeyError):
        read(source("x"), reader="no such reader")
    assert READERS[-1].name == "clipping"


def test_the_owners_own_lines_are_markdown_too() -> None:
    (leaf,) = read_owner_markdown("By *me*, see [[about]].")
    assert isinstance(leaf, Leaf)
    assert leaf_text(leaf) == "By me, see about."


# --- too deep, too long, too odd ------------------------------------------------------------------


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - ", ">", "- > "])
@pytest.mark.parametrize("depth", [40, 120, 3_000])
def test_what_is_nested_too_deep_keeps_its_words(mark: str, depth: int) -> None:
    reading = markdown(f"{mark * depth}deep words\n\nafter")
    assert losses(reading) == ()
    assert "deep words" in texts(reading)[0]
    assert texts(reading)[-1] == "after"


@pytest.mark.parametrize("mark", ["*a ", "**a _b ", "[", "![", "^[", "<b>", "==a ~~b ", "[[", "a`"])
def test_shapes_nested_too_deep_keep_their_words(mark: str) -> None:
    reading = markdown(f"{mark * 3_000}words")
    assert losses(reading) == ()
    assert any("words" in text for text in texts(reading))


def test_styles_that_close_are_nested_no_deeper_than_trees_may_be() -> None:
    reading = markdown("*a **b " * 500 + "c" + "** d*" * 500)
    assert losses(reading) == ()
    leaf = next(leaves(reading.blocks))
    depth, level = 0, leaf.inlines
    while level:
        depth += 1
        level = tuple(child for inline in level for child in getattr(inline, "children", ()))
    assert depth < 40


@pytest.mark.parametrize(
    "pattern",
    ["a ", "*a* ", "[", "[a](b", "![", "`", "<a ", "<?", "<!X", "&a", "%%", "<!--", "\\", "^[a]",
     '[a](b "', "https://a)))", "[[a|b]] ", "> ", "- ", "|a", "~~a", "a_b*c ", "</b>", "\t"],
)  # fmt: skip
def test_a_long_line_takes_no_longer_than_its_length(pattern: str) -> None:
    short = min(_seconds(pattern, 4_000) for _ in range(3))
    # 16 times as long; a quadratic reader takes 256 times as long
    assert _seconds(pattern, 64_000) < 80 * short + 0.5


@pytest.mark.parametrize(
    "pattern",
    ["(1:02) ", "[1:02]. ", "a *b*\n", "1:02 a\n", "https://youtu.be/AAAAAAAAAA1?t=5 "],
)
@pytest.mark.parametrize(
    "before", ["https://youtu.be/AAAAAAAAAA1 ", "---\nvideoId: AAAAAAAAAA1\n---\n\n"]
)
def test_so_it_is_where_the_line_has_moments(before: str, pattern: str) -> None:
    short = min(_seconds(pattern, 4_000, before) for _ in range(2))
    assert _seconds(pattern, 64_000, before) < 80 * short + 0.5


def _seconds(pattern: str, length: int, before: str = "") -> float:
    """Of the processor, to read a line of `length` code points behind what stands `before`."""
    start = time.process_time()
    reading = markdown(before + pattern * (length // len(pattern)))
    taken = time.process_time() - start
    assert losses(reading) == ()
    return taken


@pytest.mark.parametrize(
    "text",
    ["", "\ufeff", "\ufeff# x", "\x00", "a\x00b", "```\n\x00a\n```", "\ud800 *a\udfff*", "\f\f",
     "\ufdd0", "\ufdd0%%x%%", "---", "---\n---", "---\n", "\r", "\r\r\n", "a\u2028b", "%%", "[[",
     "|", "|-|", "|a|\n|-|", "> ", "-", "1.", "[x]:", "[^a]:", "^x", "#", "```", "\t", "&#0;",
     "&#xD800;", "<a\n>", "\x85", "a\x0bb", "> [!x", "> [!]", "- [ ]"],
)  # fmt: skip
def test_odd_texts_are_read_without_loss(text: str) -> None:
    for line_breaks in ("soft", "hard"):
        assert losses(read_markdown(source(text), line_breaks)) == ()  # type: ignore[arg-type]


# --- the law --------------------------------------------------------------------------------------

PARTS = [
    "*", "**", "_", "`", "``", "```\n", "~~~\n", "~~", "==", "[", "]", "(", ")", "![", "[[", "]]",
    "|", "\\|", "^[", "[^1]", "\n[^1]: ", " ^id", "%%", "<!--", "-->", "<b>", "</b>", "<br>",
    "<div>", "<script>", "</script>", "<a href='x'>", "</a>", "<https://a.b>", "https://x.org/a_b",
    '<a class="yt-timestamp" data-t="00:07:31">[00:07:31]</a>', "[7:31]", "&amp;", "&nbsp;", "\\",
    "\\*", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "  \n", " ", "> ", "> [!info] ", "[!x]- ",
    "- ", "* ", "1. ", "- [ ] ", "# ", "## ", "\n===\n", "\n---\n", "***\n", "![a|100](u)",
    "| a | b |\n|---|:-:|\n", "\n[x]: /url 't'\n", "[x]", "[a](u)", "word", "Words here.", "é",
    "日本", "\u200b", "\x00", "\x0c", "\xa0", "\ud800", ".", ",", "!", ":", '"', "<", ">", "1",
    "---\ntitle: T\n", "author: [[X]]\n", "tags: [a, 'b']\n", "- x\n", "k: |\n  v\n", "---\n",
]  # fmt: skip
MARKDOWNISH = st.lists(st.sampled_from(PARTS), max_size=60).map("".join)


def breaches(text: str) -> list[object]:
    """What in the reading of `text` is not as readers promise."""
    reading = markdown(text)
    found: list[object] = list(losses(reading))
    starts = [leaf.span.start for leaf in leaves(reading.blocks)]
    if len(set(starts)) != len(starts):
        found.append("two leaves at one place")
    for leaf in leaves(reading.blocks):
        parts = [leaf.inlines, *(cell for row in leaf.rows for cell in row)]
        words = [plain_text(part) for part in parts]
        if leaf.kind != "code" and any(each != each.strip() for each in words):
            found.append(("white space at an end", leaf))
        if not "".join(words).strip() and not any(
            isinstance(inline, Image) for part in parts for inline in walk(part)
        ):
            found.append(("no words", leaf))
    return found


@given(MARKDOWNISH)
@settings(max_examples=300, deadline=None)
def test_no_word_is_lost(text: str) -> None:
    assert breaches(text) == []


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_word_of_any_text_is_lost(text: str) -> None:
    assert breaches(text) == []


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), st.sampled_from(PARTS)), max_size=12))
@settings(max_examples=100, deadline=None)
def test_no_word_of_a_damaged_note_is_lost(edits: list[tuple[float, int, str]]) -> None:
    text = SEED.read_bytes().decode("utf-8")
    for place, cut, part in edits:
        at = int(place * len(text))
        text = text[:at] + part + text[at + cut :]
    assert breaches(text) == []


@pytest.mark.full
@given(MARKDOWNISH)
@settings(max_examples=20_000, deadline=None)
def test_no_word_is_lost_in_many_texts(text: str) -> None:
    assert breaches(text) == []


def test_plain_words_are_read_as_they_are() -> None:
    around = Surroundings({}, frozenset())
    assert not around.moments
    assert texts(markdown("Just words: 5 * 3 = 15, a_b_c & so on.")) == [
        "Just words: 5 * 3 = 15, a_b_c & so on."
    ]


# --- what front matter keeps back ---------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["draft: true", "draft: True", 'draft: "true"', "draft: yes", "draft: 1", "draft: treu",
     "draft: TRUE # until May", "publish: false", "publish: No", "publish: 'off'", "publish: 0",
     "published: false", "private: true"],
)  # fmt: skip
@pytest.mark.parametrize("reader", ["", "markdown", "clipping", "interview"])
def test_front_matter_that_keeps_a_note_back_is_heeded_by_every_reader(
    said: str, reader: str
) -> None:
    text = f"---\ntitle: A note\n{said}\n---\n\nSome words of a note."
    assert read(Source(path="a.md", site_path="a.md", text=text), reader=reader).draft


@pytest.mark.parametrize(
    "said",
    ["draft: false", "draft:", "draft: no", "publish: true", "publish:", "published: 2024-05-01"],
)
def test_front_matter_that_keeps_nothing_back_keeps_nothing_back(said: str) -> None:
    text = f"---\ntitle: A note\n{said}\n---\n\nSome words of a note."
    assert not read(Source(path="a.md", site_path="a.md", text=text)).draft


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("author: Ann # secret", ["Ann"]),
        ('author: "Ann" # secret', ["Ann"]),
        ("author: 'Ann' # secret", ["Ann"]),
        ("author: [Ann, Bob] # secret", ["Ann", "Bob"]),
        ("author: [Ann,\n  Bob # secret\n  ] # secret", ["Ann", "Bob"]),
        ("author: [ # secret\n  Ann, # secret\n  Bob]", ["Ann", "Bob"]),
        ('author:\n  - "Ann" # secret\n  # secret\n  - Bob # secret', ["Ann", "Bob"]),
        ("author: # secret\n  - Ann", ["Ann"]),
        ("author: Ann\n  # secret", ["Ann"]),
        ("# secret\nauthor: Ann\n#secret", ["Ann"]),
        ("author: Ann#1", ["Ann#1"]),
        ('author: "Ann # 1"', ["Ann # 1"]),
        ("author: [#1, #2]", ["#1", "#2"]),
    ],
)
def test_a_comment_in_front_matter_is_private(written: str, values: list[str]) -> None:
    text = f"---\n{written}\n---\n\nSome words."
    made = read(Source(path="a.md", site_path="a.md", text=text))
    assert [each.value for each in made.fields if each.name == "author"] == values
    hidden = [text[span.start : span.end] for span in made.hidden]
    assert len(hidden) == text.count("secret")
    assert "secret" not in "".join(each.value for each in made.fields)


# --- the video a note is about ----------------------------------------------------------------------

_CITES = (
    "She begins with the thumb [0:42] and goes on to the press (12:05).\n\n"
    "See [the end](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s) and "
    "https://youtu.be/dQw4w9WgXcQ?t=1m30s, and <https://youtu.be/dQw4w9WgXcQ?t=95>."
)


def seconds(reading: Reading) -> list[int]:
    return [each.seconds for each in inlines(reading) if isinstance(each, Timestamp)]


@pytest.mark.parametrize(
    "front",
    [
        "",
        "---\nvideoId: dQw4w9WgXcQ\n---\n",
        "---\nsource: https://www.youtube.com/watch?v=dQw4w9WgXcQ\n---\n",
        "![](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n\n",
        "https://youtu.be/dQw4w9WgXcQ\n\nRead about it on [a page](https://a.example/page).\n\n",
    ],
)
def test_a_note_on_one_video_cites_it_wherever_it_says_so(front: str) -> None:
    reading = markdown(front + _CITES)
    assert losses(reading) == ()
    assert reading.genre == "video-note"
    assert [each.value for each in named(reading, "video")] == ["dQw4w9WgXcQ"]
    assert seconds(reading) == [42, 725, 3723, 90, 95]
    assert texts(reading)[-2:] == [
        "She begins with the thumb and goes on to the press.",
        "See the end and, and.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They met at (12:05) and read [3:16] aloud.\n\n12:00 was late.",
        "A talk: https://youtu.be/dQw4w9WgXcQ and another: https://youtu.be/aaaaaaaaaaa?t=9 (12:05)",
        "[A page](https://a.example), [a page](https://b.example).\n\nMore.\n\nAnd more.\n\n"
        "See https://youtu.be/dQw4w9WgXcQ (12:05).",
        "Seen https://youtu.be/dQw4w9WgXcQ at noon (12:05), and not at (12:10).",
    ],
)
def test_times_of_a_day_are_no_moments(text: str) -> None:
    assert seconds(markdown(text)) == []


def test_chapters_of_a_note_are_moments_each_on_its_line() -> None:
    video = "https://youtu.be/dQw4w9WgXcQ\n\n"
    said = markdown(f"{video}0:00 Intro\n1:30 - Thumbs\n12:05 Presses\n")
    assert (seconds(said), texts(said)[1:]) == ([0, 90, 725], ["Intro\nThumbs\nPresses"])
    for mark in ("- {} {}\n", "## {} {}\n", "**{}** · {}\n\n"):
        chapters = (("0:00", "Intro"), ("1:30", "Thumbs"), ("12:05", "Presses"))
        said = markdown(video + "".join(mark.format(*each) for each in chapters))
        assert losses(said) == ()
        blocks = [each for each in said.blocks if isinstance(each, Heading)] or leaves(said.blocks)
        found = [plain_text(each.inlines) for each in blocks]
        assert found[-3:] == ["Intro", "Thumbs", "Presses"], mark
    given = markdown("---\nvideo: dQw4w9WgXcQ\n---\n0:00 Intro\n1:30 - Thumbs\n")
    assert (seconds(given), texts(given)) == ([0, 90], ["Intro\nThumbs"])


def test_an_address_that_is_all_of_a_line_stays_a_link() -> None:
    reading = markdown("- https://youtu.be/dQw4w9WgXcQ?t=9\n- https://youtu.be/dQw4w9WgXcQ?t=90\n")
    assert seconds(reading) == []
    assert len(texts(reading)) == 2


def test_times_alone_on_their_line_belong_to_the_next_words() -> None:
    reading = markdown("https://youtu.be/dQw4w9WgXcQ\n\n[0:42]\n\nShe begins.\n\n[1:42]\n")
    assert losses(reading) == ()
    assert texts(reading)[1:] == ["She begins."]
    assert seconds(reading) == [42, 102]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Shown.\n\n<!-- my private draft\n\nand more secret words", ["Shown."]),
        ("Shown.\n<!-- my private draft\n\n# and more", ["Shown."]),
        ("Shown.\n\n%%\nmy private draft\n\n- and more", ["Shown."]),
        ("Shown %%x%%.\n\n%% private", ["Shown ."]),
        ("> Shown.\n> <!-- private\n>\n> and more\n\nOutside.", ["Shown.", "Outside."]),
        ("- Shown.\n- <!-- private\n\n  and more\n\nOutside.", ["Shown.", "Outside."]),
        ("A line\n    <!-- too.\n\nmore", ["A line <!-- too.", "more"]),
        ("100%% sure, unclosed <!-- too.", ["100%% sure, unclosed <!-- too."]),
        ("```\n<!-- code\n```\n\nmore", ["<!-- code", "more"]),
    ],
)
def test_a_comment_that_begins_a_line_and_is_never_closed_hides_what_follows(
    text: str, shown: list[str]
) -> None:
    reading = markdown(text)
    assert [leaf_text(leaf).strip() for leaf in leaves(reading.blocks)] == shown
    assert not losses(reading)


def test_a_note_that_states_no_language_is_in_the_one_its_words_are_in() -> None:
    japanese = "# 夜行バス\n\n最終バスは午前0時40分に出る。誰も時刻表を信じていない。\n"
    german = "Die Boote waren mittags fort, und niemand, der dabei war, konnte es sagen.\n\n" * 4
    for text, language in ((japanese, "ja"), (german, "de"), ("Port Ellen\n", "")):
        assert read_markdown(source(text)).language == language
    stated = "---\nlang: fr\n---\n" + german
    assert read_markdown(source(stated)).language == "fr"
    named = "---\nlanguage: Deutsch\n---\n" + german
    assert read_markdown(source(named)).language == "de"
    code = "```\n" + german + "```\n"
    assert read_markdown(source(code)).language == ""
