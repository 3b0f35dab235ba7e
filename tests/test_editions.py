"""What an owner says is put where its quotes stand; nothing of the source is lost by it."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.editions import Manner, check_order, check_shorts, edit, manners, name_documents
from glossator.editions.metadata import iso_of_words, short_name
from glossator.model.documents import (
    Document,
    Markup,
    MetadataField,
    Quote,
    Reading,
    Reason,
    SetAside,
    Speaker,
    Stretch,
)
from glossator.model.site import SiteConfig
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Heading,
    Inline,
    Item,
    Kind,
    Leaf,
    Quotation,
    Source,
    Span,
    Styled,
    Text,
    Timestamp,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.owner import Edition, SetAsideEntry
from glossator.problems import Checked, Where
from glossator.project.edition_file import read_edition
from glossator.readers import read
from glossator.sources import conserve
from glossator.text import line_spans

CONFIG = SiteConfig(title="Site", configured=True, language="en")
THEMES = ("open-source", "regulation")


def words(text: str, start: int, end: int) -> Text:
    return Text(span=Span(start, end), text=text[start:end])


def reading(text: str, path: str = "doc.txt") -> Reading:
    """A reading of `text` by lines: `# ` a heading, `- ` items, `> ` a quotation, `! ` set aside as
    a share bar, `!! ` as part of a second copy, `key:: ` a field; others paragraphs, `*strong*`."""
    blocks: list[Block] = []
    markup: list[Markup] = []
    fields: list[MetadataField] = []
    aside: list[SetAside] = []
    for start, end in line_spans(text):
        line = text[start:end]
        mark, _, rest = line.partition(" ")
        inner = start + len(mark) + 1
        if not line.strip():
            continue
        if mark.endswith("::"):
            fields.append(MetadataField(name=mark[:-2], value=rest, span=Span(start, end)))
        elif mark in ("!", "!!"):
            reason: Reason = "share-bar" if mark == "!" else "second-copy"
            aside.append(SetAside(span=Span(start, end), reason=reason, evidence="test"))
        elif mark in ("#", "-", ">"):
            markup.append(Markup(span=Span(start, inner - 1), kind="delimiter"))
            blocks.append(shape(mark, text, inner, end, markup))
        else:
            blocks.append(leaf(text, start, end, markup))
    return Reading(
        source=Source(path=path, site_path=f"seeds/{path}", text=text),
        reader="clipping",
        decided="",
        genre="article",
        blocks=tuple(joined(blocks)),
        fields=tuple(fields),
        markup=tuple(markup),
        set_aside=tuple(aside),
    )


def leaf(text: str, start: int, end: int, markup: list[Markup], kind: Kind = "paragraph") -> Leaf:
    """Words between stars are strong; `@` is a timestamp, which has no text."""
    inlines: list[Inline] = []
    at = start
    for match in re.compile(r"\*([^*@\n]+)\*|@").finditer(text, start, end):
        low, high = match.span()
        if at < low:
            inlines.append(words(text, at, low))
        if match.group() == "@":
            inlines.append(Timestamp(span=Span(low, high), label="", seconds=1))
            markup.append(Markup(span=Span(low, high), kind="delimiter"))
        else:
            inner = words(text, low + 1, high - 1)
            inlines.append(Styled(span=Span(low, high), style="strong", children=(inner,)))
            markup += [
                Markup(span=Span(place, place + 1), kind="delimiter") for place in (low, high - 1)
            ]
        at = high
    if at < end:
        inlines.append(words(text, at, end))
    return Leaf(span=Span(start, end), kind=kind, inlines=tuple(inlines))


def shape(mark: str, text: str, start: int, end: int, markup: list[Markup]) -> Block:
    if mark == "#":
        return Heading(span=Span(start, end), level=2, inlines=(words(text, start, end),))
    outer = Span(start - 2, end)
    if mark == "-":
        inner = leaf(text, start, end, markup, "item")
        return Bullets(span=outer, children=(Item(span=outer, children=(inner,)),))
    return Quotation(span=outer, children=(leaf(text, start, end, markup, "quotation"),))


def joined(blocks: list[Block]) -> list[Block]:
    """Neighbouring items as one list, neighbouring quotations as one quotation."""
    made: list[Block] = []
    for block in blocks:
        before = made[-1] if made else None
        span = Span(before.span.start if before else 0, block.span.end)
        match before, block:
            case (Bullets(), Bullets()):
                made[-1] = replace(before, span=span, children=before.children + block.children)
            case (Quotation(), Quotation()):
                made[-1] = replace(before, span=span, children=before.children + block.children)
            case _:
                made.append(block)
    return made


def edited(text: str, edition: str) -> Checked[Document]:
    """`text` with the edition that `edition` is the file of."""
    read = read_edition(edition, "editions/doc.yml", "doc")
    assert read.problems == ()
    document = edit(reading(text), "doc", read.value, CONFIG, THEMES)
    assert conserve.losses(document.value) == ()
    return document


def fine(text: str, edition: str) -> Document:
    checked = edited(text, edition)
    assert checked.problems == ()
    return checked.value


def shown(document: Document) -> list[str]:
    """The text of every heading and passage, headings with a mark."""
    return list(_shown(document.blocks))


def _shown(blocks: Sequence[Block]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        match block:
            case Leaf():
                found.append(leaf_text(block))
            case Heading():
                found.append("# " + plain_text(block.inlines))
            case Bullets() | Item() | Quotation() | Callout():
                found += _shown(block.children)
            case _:
                pass
    return found


def asides(document: Document) -> list[tuple[str, str]]:
    text = document.source.text
    return [(text[a.span.start : a.span.end], a.reason) for a in document.set_aside]


def codes(checked: Checked[Document]) -> list[tuple[str, int | None]]:
    return [(p.code, p.where.line if p.where else None) for p in checked.problems]


# --- setting aside ------------------------------------------------------------------------------

TEXT = "One apple here.\n# Fruit\nTwo *ripe* pears there@.\n- first plum\n- second plum\nThe end."


def test_a_whole_passage_is_set_aside() -> None:
    document = fine(TEXT, "set_aside: ['One apple here.']")
    assert shown(document)[0] == "# Fruit"
    assert asides(document) == [("One apple here.", "owner")]
    assert document.set_aside[0].evidence == "the owner's edition"


def test_punctuation_left_alone_goes_with_its_passage() -> None:
    assert asides(fine(TEXT, "set_aside: ['One apple here']")) == [("One apple here.", "owner")]


def test_part_of_a_passage_is_set_aside_and_one_space_is_left() -> None:
    document = fine(TEXT, "set_aside: [{exact: apple, reason: advertisement}]")
    assert shown(document)[0] == "One here."
    assert asides(document) == [("apple", "advertisement")]


def test_a_passage_whose_beginning_is_set_aside_starts_where_the_rest_does() -> None:
    document = fine(TEXT, "set_aside: ['One apple']")
    first = next(leaves(document.blocks))
    assert (leaf_text(first), first.span) == ("here.", Span(10, 15))


def test_part_of_a_passage_is_set_aside_across_a_style() -> None:
    document = fine(TEXT, "set_aside: ['ripe pears']")
    assert shown(document)[2] == "Two there."
    assert asides(document) == [("ripe* pears", "owner")]


def test_a_stretch_takes_the_headings_in_it_along() -> None:
    document = fine(TEXT, "set_aside: [{from: apple, to: first plum}]")
    assert shown(document) == ["One", "second plum", "The end."]
    assert asides(document) == [
        ("apple here.\n# Fruit\nTwo *ripe* pears there@.\n- first plum", "owner")
    ]


def test_a_list_whose_items_are_all_set_aside_is_gone() -> None:
    document = fine(TEXT, "set_aside: [{from: first plum, to: second plum}]")
    assert not any(isinstance(block, Bullets) for block in document.blocks)


def test_a_heading_is_set_aside_by_its_words() -> None:
    assert asides(fine(TEXT, "set_aside: [Fruit]")) == [("Fruit", "owner")]


def test_several_stretches_are_set_aside_each_where_it_stands() -> None:
    document = fine(TEXT, "set_aside: [One, 'apple h', {exact: ripe, reason: form}, 'The end.']")
    assert shown(document)[0] == "ere."
    assert [reason for _, reason in asides(document)] == ["owner", "owner", "form", "owner"]


def test_what_is_set_aside_within_a_stretch_keeps_its_reason() -> None:
    document = fine("a one\n! Share this\nb two", "set_aside: [{from: a one, to: b two}]")
    assert asides(document) == [
        ("a one", "owner"),
        ("! Share this", "share-bar"),
        ("b two", "owner"),
    ]


def test_setting_aside_what_is_set_aside_already_is_a_note() -> None:
    checked = edited("a one\n! Share this", "set_aside: [Share this]")
    assert codes(checked) == [("already-set-aside", 1)]
    assert checked.problems[0].severity == "note"
    assert asides(checked.value) == [("! Share this", "share-bar")]


def test_words_that_stand_nowhere_are_an_error_with_the_closest() -> None:
    checked = edited(TEXT, "\n\nset_aside: ['Two ripe peers there']")
    assert codes(checked) == [("quote-not-found", 3)]
    assert "Two ripe peers there" in checked.problems[0].message
    assert "Closest: “Two ripe pears there" in checked.problems[0].hint


def test_words_that_stand_twice_are_an_error_with_what_to_add() -> None:
    checked = edited(TEXT, "set_aside: [plum]")
    assert codes(checked) == [("quote-ambiguous", 1)]
    assert "twice" in checked.problems[0].message
    assert "“there. first” or “plum second”" in checked.problems[0].hint


PIECE = st.sampled_from(["One", "two", "*three* four", "five@.", "…", "“six”", "- x", "# y", "> z",
                         "! share", "seven  eight", "\u00a0", "é"])  # fmt: skip


@given(st.lists(st.lists(PIECE, max_size=5).map(" ".join), min_size=1, max_size=7), st.data())
def test_no_cut_loses_or_doubles_a_character(lines: list[str], data: st.DataObject) -> None:
    source = reading("\n".join(line.strip() for line in lines))
    if conserve.losses(edit(source, "doc", None, CONFIG, THEMES).value):
        return  # the small reader above does not know what to do with it
    texts = " ".join(leaf_text(each) for each in leaves(source.blocks))
    start = data.draw(st.integers(0, len(texts)))
    end = data.draw(st.integers(start, len(texts)))
    more = data.draw(st.integers(0, len(texts)))
    said = f"set_aside: [{_quoted(texts[start:end])}, {_quoted(texts[more : more + 4])}]"
    edition = read_edition(said, "e.yml", "doc").value
    document = edit(source, "doc", edition, CONFIG, THEMES).value
    assert conserve.losses(document) == ()
    for each in leaves(document.blocks):
        assert leaf_text(each) == leaf_text(each).strip()
        assert leaf_text(each)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''").replace("\n", " ") + "'"


# --- keeping ------------------------------------------------------------------------------------

CLIPPED = "Title\n! Photo by A B\n! Share\nBody one.\n!! Title\n!! Photo by A B\n!! Body one."


def test_a_stretch_comes_back_where_it_stood_in_the_first_copy() -> None:
    document = fine(CLIPPED, "keep: ['Photo by']")
    assert shown(document) == ["Title", "! Photo by A B", "Body one."]
    assert ("! Share", "share-bar") in asides(document)
    assert ("!! Photo by A B", "second-copy") in asides(document)


def test_what_stands_in_the_second_copy_alone_comes_back_from_there() -> None:
    text = CLIPPED + "\n!! Only here."
    assert shown(fine(text, "keep: [Only here.]"))[-1] == "!! Only here."


def test_equal_lines_come_back_once() -> None:
    text = "! Share\nBody\n! Share"
    assert shown(fine(text, "keep: [Share]")) == ["! Share", "Body"]


def test_lines_that_are_not_equal_must_be_told_apart() -> None:
    checked = edited("! Share this\nBody\n! Share that", "keep: [Share]")
    assert codes(checked) == [("quote-ambiguous", 1)]


def test_a_stretch_of_several_lines_comes_back_whole() -> None:
    document = fine(CLIPPED, "keep: [{from: Photo, to: Share}]")
    assert shown(document) == ["Title", "! Photo by A B", "! Share", "Body one."]


def test_keeping_what_is_in_the_text_is_a_note() -> None:
    checked = edited(CLIPPED, "keep: [{exact: Body one, prefix: Title}]")
    assert codes(checked) == [("already-in-text", 1)]


def test_keeping_what_is_nowhere_is_an_error() -> None:
    assert codes(edited(CLIPPED, "keep: [Foto by A B]")) == [("quote-not-found", 1)]


def test_what_comes_back_inside_a_list_is_of_its_kind() -> None:
    edition = read_edition("keep: [mid]", "e.yml", "doc").value
    document = edit(reading("- one\n! mid\n- two"), "doc", edition, CONFIG, THEMES).value
    assert [(leaf_text(each), each.kind) for each in leaves(document.blocks)] == [
        ("one", "item"), ("! mid", "item"), ("two", "item"),
    ]  # fmt: skip


# --- turns --------------------------------------------------------------------------------------

TALK = "An essay.\nSo why now?\nBecause.\n- a point\nAnd later?\nPerhaps.\nThe end of it."
TURNS = """speakers: {Q: Verge, MZ: Mark}
turns:
  - Q: So why
  - MZ: Because
  - Q: And later
  - MZ: Perhaps
  - ~: The end
"""


def test_turns_hold_until_the_next() -> None:
    document = fine(TALK, TURNS)
    assert [(each.speaker, each.voice, each.kind) for each in leaves(document.blocks)] == [
        ("", "report", "paragraph"),
        ("Q", "speech", "question"),
        ("MZ", "speech", "answer"),
        ("MZ", "speech", "item"),
        ("Q", "speech", "question"),
        ("MZ", "speech", "answer"),
        ("", "report", "paragraph"),
    ]
    assert document.speakers == (
        Speaker(key="Q", name="Verge", asks=True),
        Speaker(key="MZ", name="Mark"),
    )
    assert document.labelled_by == "edition"


def test_turns_may_stand_in_any_order() -> None:
    lines = TURNS.splitlines()
    mixed = "\n".join([*lines[:2], *reversed(lines[2:])])
    assert fine(TALK, mixed).blocks == fine(TALK, TURNS).blocks


def test_who_asks_is_who_ends_with_question_marks() -> None:
    named = TURNS.replace("Q:", "AH:")
    assert fine(TALK, named).speakers[0] == Speaker(key="AH", name="Verge", asks=True)


def test_where_nobody_clearly_asks_nobody_does() -> None:
    document = fine(
        "One.\nTwo.\nThree.", "speakers: {A: a, B: b}\nturns: [A: One, B: Two, A: Three]"
    )
    assert {each.kind for each in leaves(document.blocks)} == {"paragraph"}
    assert not any(speaker.asks for speaker in document.speakers)


@pytest.mark.parametrize(
    ("turns", "code"),
    [
        ("- X: So why", "speaker-unknown"),
        ("- Q: why now", "quote-inside-passage"),
        ("- Q: Why not", "quote-not-found"),
        ("- Q: So why\n- MZ: So why now", "turn-twice"),
    ],
)
def test_each_mistake_in_turns_is_told(turns: str, code: str) -> None:
    checked = edited(TALK, f"speakers: {{Q: Verge, MZ: Mark}}\nturns:\n{turns}")
    assert code in [problem.code for problem in checked.problems]
    assert all(problem.hint for problem in checked.problems)


def test_a_turn_may_begin_behind_a_quotation_mark() -> None:
    document = fine("“Why?” he asked.", "speakers: {Q: a}\nturns: [Q: 'Why?']")
    assert document.speakers[0].key == "Q"


def test_a_speaker_without_a_turn_is_a_warning() -> None:
    checked = edited(TALK, "speakers:\n  Q: a\n  X: b\nturns: [Q: So why]")
    assert codes(checked) == [("speaker-silent", 3)]


LABELLED = """ADA LIND: Who keeps the light?

BEN OSEI: I keep it.

And at night it keeps me.

BEN OSEI: So it goes.

ADA LIND: Since when?

BEN OSEI: Since the storm.
"""


def labelled(edition: str, text: str = LABELLED, path: str = "talk.txt") -> Document:
    """`text`, which labels its speakers, with an edition."""
    source = Source(path=path, site_path=f"seeds/{path}", text=text)
    made = read_edition(edition, "e.yml", "doc").value
    checked = edit(read(source), "doc", made, CONFIG, THEMES)
    assert checked.problems == ()
    assert conserve.losses(checked.value) == ()
    return checked.value


def test_a_turn_holds_until_the_next_label_of_the_source() -> None:
    document = labelled("turns: [AL: And at night]")
    assert [(each.speaker, each.kind) for each in leaves(document.blocks)] == [
        ("AL", "question"), ("BO", "answer"), ("AL", "question"), ("BO", "answer"),
        ("AL", "question"), ("BO", "answer"),
    ]  # fmt: skip
    assert [speaker.key for speaker in document.speakers if speaker.asks] == ["AL"]


def test_a_turn_at_a_label_wins_over_it_and_the_next_label_over_the_turn() -> None:
    document = labelled("speakers: {X: Somebody}\nturns: [X: Who keeps the light?]")
    assert [each.speaker for each in leaves(document.blocks)] == ["X", "BO", "BO", "BO", "AL", "BO"]


def test_an_owners_turn_in_subtitles_holds_until_the_next_voice_and_no_time_ends_it() -> None:
    cues = [
        "<v Ada>Who keeps the light?",
        "And why at night?",
        "In the dark?",
        "<v Ben>I keep it.",
    ]
    text = "WEBVTT\n" + "".join(
        f"\n00:00:{10 * n:02}.000 --> 00:00:{10 * n + 2:02}.000\n{cue}\n"
        for n, cue in enumerate(cues)
    )
    read_so = [each.speaker for each in leaves(labelled("", text, "talk.vtt").blocks)]
    assert read_so == ["A", "", "", "B"]  # a voice ends with its cue; an owner's turn goes on
    document = labelled("turns: [B: And why]", text, "talk.vtt")
    assert [each.speaker for each in leaves(document.blocks)] == ["A", "B", "B", "B"]


def test_speakers_of_the_source_get_the_names_the_edition_gives_them() -> None:
    source = replace(reading("Why?"), speakers=(Speaker(key="Q", name="Q", asks=True),))
    edition = read_edition("speakers: {Q: The Verge}", "e.yml", "doc").value
    checked = edit(source, "doc", edition, CONFIG, THEMES)
    assert checked.problems == ()
    assert checked.value.speakers == (Speaker(key="Q", name="The Verge", asks=True),)
    assert checked.value.labelled_by == "source"


# --- sections -----------------------------------------------------------------------------------


def test_a_section_stands_before_its_passage_and_is_no_word_of_the_source() -> None:
    document = fine(TALK, "sections: [{title: Later, at: And later?, level: 3}]")
    place = shown(document).index("# Later")
    assert shown(document)[place + 1] == "And later?"
    heading = document.blocks[place]
    assert isinstance(heading, Heading)
    start = TALK.index("And later")
    assert (heading.origin, heading.level, heading.span) == ("edition", 3, Span(start, start))
    assert heading.inlines == (Text(span=Span(start, start), text="Later"),)


def test_a_section_may_stand_before_a_list_and_not_inside_one() -> None:
    assert shown(fine(TEXT, "sections: [{title: Plums, at: first plum}]"))[3] == "# Plums"
    checked = edited(TEXT, "sections: [{title: Plums, at: second plum}]")
    assert codes(checked) == [("section-inside", 1)]
    assert "first plum" in checked.problems[0].hint


def test_a_section_that_starts_inside_a_passage_is_an_error_with_its_beginning() -> None:
    checked = edited(TALK, "sections: [{title: X, at: why now}]")
    assert codes(checked) == [("quote-inside-passage", 1)]
    assert "“So why now?”" in checked.problems[0].hint


# --- themes -------------------------------------------------------------------------------------


def test_assignments_and_refusals_are_placed_by_passage_and_character() -> None:
    document = fine(
        TEXT,
        "themes: {regulation: [{quote: pears there, reason: why}]}\n"
        "except: {open-source: [{from: apple, to: ripe}]}",
    )
    (assigned,), (refused,) = document.assigned, document.refused
    start = TEXT.index("Two")
    assert (assigned.theme, assigned.reason) == ("regulation", "why")
    assert (assigned.place.first, assigned.place.last) == (start, start)
    assert (assigned.place.start, assigned.place.end) == (9, 20)
    assert (refused.place.first, refused.place.last, refused.place.end) == (0, start, 8)


def test_places_count_in_the_text_after_what_was_set_aside() -> None:
    document = fine(TEXT, "set_aside: [One]\nthemes: {regulation: [apple here]}")
    place = document.assigned[0].place
    first = next(leaves(document.blocks))
    assert place.first == first.span.start
    assert leaf_text(first)[place.start : place.end] == "apple here"


def test_an_unknown_theme_is_an_error_with_the_nearest() -> None:
    checked = edited(TEXT, "themes:\n  regulations:\n    - apple\n    - pears")
    assert codes(checked) == [("theme-unknown", 3)]
    assert checked.problems[0].hint == "Did you mean `regulation`?"


@pytest.mark.parametrize(
    ("quote", "hint"),
    [
        ("Share this", "`keep`"),
        ("A heading", "heading"),
        ("A B", "metadata"),
        ("quite another thing", "Copy the words"),
        ("one … three", "from"),
    ],
)
def test_words_that_stand_elsewhere_are_answered_with_where(quote: str, hint: str) -> None:
    text = "author:: A B\n# A heading\nBody\n! Share this"
    checked = edited(text, f"themes: {{regulation: ['{quote}']}}")
    assert codes(checked) == [("quote-not-found", 1)]
    assert hint in checked.problems[0].hint


# --- metadata -----------------------------------------------------------------------------------

STATED = """title:: The title
author:: A B
author:: C D
published:: Sep 27, 2023
publisher:: The Verge
video:: https://youtu.be/Ff4fRgnuFgQ
language:: de
Body"""


def test_a_document_says_what_its_source_states() -> None:
    metadata = fine(STATED, "").metadata
    assert (metadata.title, metadata.author) == ("The title", ("A B", "C D"))
    assert (metadata.published, metadata.publisher) == ("2023-09-27", "The Verge")
    assert (metadata.short, metadata.language, metadata.video) == ("Verge", "de", "Ff4fRgnuFgQ")
    assert (metadata.rights, metadata.robots) == ("full", "noindex")


def test_the_edition_wins_and_what_it_replaces_is_told() -> None:
    document = fine(STATED, "title: Mine\nauthor: [A B]\npublished: 2023-09-27\nlanguage: en")
    assert (document.metadata.title, document.metadata.author) == ("Mine", ("A B",))
    assert [(r.field, r.source, r.edition) for r in document.replaced] == [
        ("title", "The title", "Mine"),
        ("language", "de", "en"),
        ("author", "A B, C D", "A B"),
    ]


def test_an_empty_text_in_an_edition_empties_what_the_source_states() -> None:
    document = fine(STATED, 'publisher: ""\nauthor: [""]')
    assert (document.metadata.publisher, document.metadata.author) == ("", ())
    assert {row.field for row in document.replaced} == {"publisher", "author"}


def test_a_date_that_is_not_understood_is_a_warning_until_the_owner_says_it() -> None:
    text = "published:: last spring\nBody"
    checked = edited(text, "")
    assert codes(checked) == [("date-unreadable", 1)]
    assert str(checked.problems[0].where) == "seeds/doc.txt:1"
    assert fine(text, "published: 2023").metadata.published == "2023"


@pytest.mark.parametrize(
    ("given", "url", "told"),
    [
        ("javascript:alert(1)", "", [("address-unreadable", 1)]),
        ("file:///home/ann/essay.html", "", [("address-unreadable", 1)]),
        ("https:///essay", "", [("address-unreadable", 1)]),
        ("The Herald, p. 4", "", []),
        ("https://example.org/an essay", "https://example.org/an%20essay", []),
        ("javascript:x\nurl:: http://example.org", "http://example.org", []),
    ],
)
def test_only_addresses_of_the_web_are_a_documents_own(
    given: str, url: str, told: list[tuple[str, int]]
) -> None:
    text = f"url:: {given}\nBody"
    checked = edited(text, "")
    assert checked.value.metadata.url == url
    assert codes(checked) == told
    assert {each.severity for each in checked.problems} <= {"warning"}
    assert fine(text, "url: https://example.org/1").metadata.url == "https://example.org/1"
    assert fine(text, 'url: ""').metadata.url == ""


def test_the_sites_word_holds_where_nobody_else_speaks() -> None:
    config = replace(CONFIG, rights="private", robots="index", language="fr")
    metadata = edit(reading("Body"), "a-b-c", None, config, ()).value.metadata
    assert (metadata.rights, metadata.robots, metadata.language) == ("private", "index", "fr")
    assert metadata.short == "A B"


def test_drafts_are_the_owners_to_make_and_to_unmake() -> None:
    assert fine("Body", "draft: yes").reading.draft
    source = replace(reading("Body"), draft=True)
    edition = read_edition("draft: no", "e.yml", "doc").value
    assert not edit(source, "doc", edition, CONFIG, ()).value.reading.draft


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("27 September 2023", "2023-09-27"),
        ("September 27th, 2023 at 9:00", "2023-09-27"),
        ("Sept. 2023", "2023-09"),
        ("31 June 2023", None),
        ("Smarch 2023", None),
        ("yesterday", None),
    ],
)
def test_dates_in_words_are_read(text: str, date: str | None) -> None:
    assert iso_of_words(text) == date


@pytest.mark.parametrize(
    ("publisher", "author", "short"),
    [
        ("The Verge", ("A B",), "Verge"),
        ("[The Verge]", (), "Verge"),
        ("L’Équipe", (), "Équipe"),
        ("The", (), "The"),
        ("", ("Martin Luther King Jr.",), "King"),
        ("", ("lexfridman",), "lexfridman"),
        ("", (), "Mark Zuckerberg"),
    ],
)
def test_a_short_name_is_publisher_author_or_two_words(
    publisher: str, author: tuple[str, ...], short: str
) -> None:
    assert short_name(publisher, author, "mark-zuckerberg-on-threads") == short


def test_a_short_name_of_the_slug_has_the_capitals_of_the_title() -> None:
    chat = "whatsapp-chat-with-bus-group"
    assert short_name("", (), chat, "WhatsApp Chat with Bus Group") == "WhatsApp Chat"
    assert short_name("", (), chat, "WHATSAPP CHAT") == "Whatsapp Chat"
    assert short_name("", (), "night-buses", "The night buses of NATO") == "Night Buses"


def test_equal_short_names_are_a_warning() -> None:
    documents = [
        edit(reading("publisher:: The Verge\nBody", f"{slug}.txt"), slug, None, CONFIG, ()).value
        for slug in ("a", "b")
    ]
    (problem,) = check_shorts(documents)
    assert (problem.code, problem.severity) == ("short-clash", "warning")
    assert problem.message == "`a` and `b` are both called “Verge” in references"
    assert "editions/b.yml" in problem.hint


def test_a_short_name_that_very_many_have_is_told_once() -> None:
    slugs = [f"text-{n}" for n in range(40)]
    documents = [
        edit(reading("publisher:: The Verge\nBody", f"{slug}.txt"), slug, None, CONFIG, ()).value
        for slug in slugs
    ]
    (problem,) = check_shorts(documents)
    assert problem.message.startswith("40 documents, among them `text-0`, `text-1`, `text-2`, are")


def test_the_order_names_documents_there_are() -> None:
    config = replace(CONFIG, order=("verge", "huub"))
    places = {"huub": Where(path="site.yml", line=3)}
    (problem,) = check_order(config, places, ["hub", "verge"])
    assert (problem.code, problem.where) == ("order-unknown", places["huub"])
    assert problem.hint == "Did you mean `hub`?"


# --- names --------------------------------------------------------------------------------------


def slugs(*sources: tuple[str, str], **editions: str) -> dict[str, str]:
    named = name_documents(
        [reading(text, path) for path, text in sources],
        {
            slug: Edition(slug=slug, where=Where(path=f"{slug}.yml"), source=source)
            for slug, source in editions.items()
        },
    )
    assert named.problems == ()
    return dict(named.value)


@pytest.mark.parametrize(
    ("path", "title", "slug"),
    [
        ("My Notes on Threads.md", "", "my-notes-on-threads"),
        ("003_on_threads.txt", "", "on-threads"),
        ("000_c33cb86065dcf8d2.txt", "Zuckerberg’s Vision", "zuckerbergs-vision"),
        ("on-threads_c33cb86065dcf8d2.txt", "Other", "on-threads"),
        ("0c33cb86-1111-2222-3333-065dcf8d2abc.md", "A title", "a-title"),
        ("2023-09-27.md", "A day", "a-day"),
        ("2023-09-27.md", "", "body"),
        ("in/folder/Über Größe.md", "", "über-grösse"),
        ("書評.md", "", "書評"),
        ("….txt", "", "body"),
        ("deadbeef.md", "Title", "deadbeef"),
        ("decade 1999.md", "", "decade-1999"),
    ],
)
def test_a_slug_is_the_files_name_if_it_reads_as_words_else_the_title(
    path: str, title: str, slug: str
) -> None:
    assert slugs((path, f"title:: {title}\nBody" if title else "Body")) == {path: slug}


def test_an_edition_names_its_source() -> None:
    assert slugs(("a.txt", "x"), ("in/b.txt", "y"), verge="b.txt", lex="A.txt") == {
        "a.txt": "lex",
        "in/b.txt": "verge",
    }


def test_an_edition_without_a_source_is_that_of_the_same_name() -> None:
    assert slugs(("on_threads.txt", "x"), **{"on-threads": ""}) == {"on_threads.txt": "on-threads"}


def test_a_clash_adds_words_and_never_a_counter() -> None:
    named = slugs(
        ("a/notes.md", "x"),
        ("b/notes.md", "y"),
        ("b/notes.txt", "z"),
        ("001_c33cb86065dcf8d2.txt", "title:: Notes\nx"),
        ("con.md", "title:: A devil\nx"),
    )
    assert named == {
        "a/notes.md": "notes",
        "b/notes.md": "notes-b",
        "b/notes.txt": "notes-txt",
        "001_c33cb86065dcf8d2.txt": "notes-001-c33cb86065dcf8d2",
        "con.md": "con-a-devil",
    }


def test_names_do_not_depend_on_the_order_of_sources() -> None:
    sources = [("a/n.md", "x"), ("b/n.md", "y"), ("c.md", "title:: N\nz")]
    assert slugs(*sources) == slugs(*reversed(sources))


@given(st.lists(st.text(alphabet="aAé1._- /中", min_size=1, max_size=9), max_size=8, unique=True))
def test_every_source_has_a_slug_of_its_own(paths: list[str]) -> None:
    named = name_documents([reading("Body", path) for path in paths], {}).value
    assert set(named) == set(paths)
    assert len(set(named.values())) == len(paths)
    assert all(named.values())


def test_an_edition_without_its_source_is_an_error_with_the_closest_name() -> None:
    checked = name_documents(
        [reading("x", "003_07ab.txt")],
        {
            "verge": Edition(slug="verge", where=Where(path="verge.yml"), source="003_07ac.txt"),
            "other": Edition(slug="other", where=Where(path="other.yml")),
        },
    )
    assert [p.code for p in checked.problems] == ["edition-source-missing"] * 2
    assert checked.problems[1].hint == "Did you mean `003_07ab.txt`?"


def test_two_editions_of_one_source_are_an_error() -> None:
    checked = name_documents(
        [reading("x", "a.txt")],
        {
            slug: Edition(slug=slug, where=Where(path=f"{slug}.yml"), source="a.txt")
            for slug in ("one", "two")
        },
    )
    assert [p.code for p in checked.problems] == ["edition-source-twice"]
    assert checked.value == {"a.txt": "one"}


# --- with what readers really make --------------------------------------------------------------

NOTE = """---
title: A note
---

# One

A paragraph with **strong words**, a [link](https://a.b/c), `code` and &amp; an \\*escape\\*
over two lines <a class="yt-timestamp" data-t="00:07:31">[00:07:31]</a>.

> [!tip] A title
> Said in a callout
> - an item
>   1. another

| a | b *c* |
|---|-------|
| d |       |
| — | …     |

```python
def f():
    return 1
```

- [ ] a task[^1]

[^1]: A footnote.
"""


@given(st.data())
def test_no_cut_in_a_markdown_note_loses_a_character(data: st.DataObject) -> None:
    source = read(Source(path="n.md", site_path="n.md", text=NOTE), reader="markdown")
    texts = [leaf_text(each) for each in leaves(source.blocks)]
    entries = []
    for _ in range(data.draw(st.integers(1, 2))):
        first = data.draw(st.integers(0, len(texts) - 1))
        last = data.draw(st.integers(first, len(texts) - 1))
        start = data.draw(st.integers(0, len(texts[first]) - 1))
        end = data.draw(st.integers(1, len(texts[last])))
        stretch = Stretch(
            start=Quote(exact=texts[first][start:]), end=Quote(exact=texts[last][:end])
        )
        entries.append(SetAsideEntry(quote=stretch, reason="owner", where=Where(path="e.yml")))
    edition = Edition(slug="n", where=Where(path="e.yml"), set_aside=tuple(entries))
    assert conserve.losses(edit(source, "n", edition, CONFIG, ()).value) == ()


def test_how_an_edition_says_to_read_its_source_is_known_before_anything_is_read() -> None:
    sources = [
        reading("x", path).source for path in ("in/b.txt", "on threads.txt", "c.txt", "d.md")
    ]
    editions = {
        "verge": Edition(slug="verge", where=Where(path="v"), source="b.txt", reader="interview"),
        "on-threads": Edition(slug="on-threads", where=Where(path="o"), reader="clipping"),
        "other": Edition(slug="other", where=Where(path="x"), source="c.txt"),
        "sums": Edition(slug="sums", where=Where(path="s"), source="d.md", math=False),
    }
    assert manners(sources, editions) == {
        "in/b.txt": Manner(reader="interview"),
        "on threads.txt": Manner(reader="clipping"),
        "d.md": Manner(math=False),
    }


# --- where a document comes from -----------------------------------------------------------------


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/a"])
def test_what_a_source_says_is_its_address_and_is_none_of_a_page_is_told_and_left_out(
    address: str,
) -> None:
    note = read(
        Source(path="n.md", site_path="n.md", text=f"---\nsource: {address}\n---\nWords.\n")
    )
    checked = edit(note, "n", None, CONFIG, ())
    assert (checked.value.metadata.url, checked.value.metadata.based_on) == ("", "")
    assert codes(checked) == [("address-unreadable", 2)]


@pytest.mark.parametrize(
    ("said", "book"), [("The Salt Book, 1911", "The Salt Book, 1911"), ('"[[b/c|Salt]]"', "Salt")]
)
def test_a_source_that_is_no_address_is_what_the_text_is_based_on(said: str, book: str) -> None:
    note = read(Source(path="n.md", site_path="n.md", text=f"---\nsource: {said}\n---\nWords.\n"))
    checked = edit(note, "n", None, CONFIG, ())
    assert (checked.value.metadata.url, checked.value.metadata.based_on) == ("", book)
    assert checked.problems == ()


def test_an_edition_names_the_address_of_a_web_page_or_none() -> None:
    wrong = read_edition("url: javascript:alert(1)", "e.yml", "n")
    assert [(each.code, each.where and each.where.line) for each in wrong.problems] == [
        ("address-invalid", 1)
    ]
    assert wrong.value.url is None
    assert read_edition('url: ""', "e.yml", "n").value.url == ""


def test_a_video_of_the_edition_is_one_of_the_front_matter() -> None:
    text = (
        "She begins with the thumb [0:42], and goes on (12:05). See [the end]"
        "(https://youtu.be/dQw4w9WgXcQ?t=3723).\n\n[13:00]\n\n- 14:00 Presses\n- More\n\n"
        "**15:30** · Ends.\n\n| a |\n|---|\n| [16:00] b |\n\n> [!note] Now [17:00]\n> Then [18:00]."
        "\n\n[1]: https://a.example\n"
    )
    front = "---\nvideo: dQw4w9WgXcQ\n---\n"
    edition = Edition(slug="n", where=Where(path="e.yml"), video="dQw4w9WgXcQ")

    def edited(text: str, edition: Edition | None) -> tuple[Document, list[tuple[str, int]]]:
        source = Source(path="n.md", site_path="seeds/n.md", text=text)
        document = edit(read(source), "n", edition, CONFIG, ()).value
        assert conserve.losses(document) == ()
        moments = [(each.label, each.seconds) for each in _moments(document.blocks)]
        return document, moments

    said, moments = edited(front + text, None)
    for plain in (text, text.replace("youtu.be", "a.example")):
        document, found = edited(plain, edition)
        assert document.metadata.genre == said.metadata.genre == "video-note"
        assert document.metadata.video == "dQw4w9WgXcQ"
        if plain == text:
            assert found == moments
            assert [leaf_text(each) for each in leaves(document.blocks)] == [
                leaf_text(each) for each in leaves(said.blocks)
            ]
        else:
            assert len(found) == len(moments) - 1
    assert [seconds for _, seconds in moments] == [42, 725, 3723, 780, 840, 930, 960, 1020, 1080]


def _moments(blocks: Sequence[Block]) -> list[Timestamp]:
    found: list[Inline] = []
    for block in blocks:
        match block:
            case Leaf():
                found += [*block.inlines, *(i for row in block.rows for cell in row for i in cell)]
            case Callout():
                found += [*block.title, *_moments(block.children)]
            case Bullets() | Item() | Quotation():
                found += _moments(block.children)
    return [each for each in found if isinstance(each, Timestamp)]
