"""What is printed for those who come by an old address: every word of a source escaped."""

from glossator.html.arrival import (
    Arrival,
    TombstoneView,
    Tongues,
    Way,
    arrivals_html,
    tombstone_html,
)
from glossator.permalinks.differences import Said

NONE = Tongues()


def test_nothing_is_printed_where_there_is_nothing_to_tell() -> None:
    assert arrivals_html((), NONE) == ""


def test_a_former_id_is_an_empty_element_before_its_line() -> None:
    merged = Arrival(kind="merged", id="p-merged", said=(Said(text="Yeah & <no>"),))
    assert arrivals_html((merged,), NONE) == (
        '<span id="p-merged"></span><span class="was" role="note">'
        "<b>Another passage was merged into this one.</b> It said: “Yeah &amp; &lt;no&gt;”</span>"
    )


def test_words_that_went_are_struck_out_and_escaped() -> None:
    edited = Arrival(kind="edited", said=(Said(text="<b>"), Said(text="<i>", lost=True)))
    assert "“&lt;b&gt;<del>&lt;i&gt;</del>”" in arrivals_html((edited,), NONE)


def test_a_divided_passage_says_where_the_rest_of_it_is() -> None:
    rest = (Way(id="p-aaaaaa", label="91a"), Way(id="p-bbbbbb", label="91b"))
    assert arrivals_html((Arrival(kind="split", rest=rest),), NONE) == (
        '<span class="was" role="note"><b>Divided since it was first published.</b> The rest of '
        'it is in <a href="#p-aaaaaa">91a</a> and <a href="#p-bbbbbb">91b</a>.</span>'
    )


def test_a_heading_is_called_one() -> None:
    merged = Arrival(kind="merged", id="old", heading=True)
    printed = arrivals_html((merged,), NONE)
    assert "Another heading was merged into this one.</b> Its words are not shown." in printed


def test_a_tombstone_says_what_it_was_unless_its_words_are_to_be_forgotten() -> None:
    told = tombstone_html(TombstoneView(id="p-aaaaaa", said="Yeah & no."), NONE)
    assert ' id="p-aaaaaa" data-gone role="note">' in told
    assert "<b>This passage was removed.</b> It said: “Yeah &amp; no.”" in told
    numbered = tombstone_html(TombstoneView(id="p-aaaaaa", said="", number="34"), NONE)
    assert ' data-gone role="note" data-n="34">' in numbered
    hidden = tombstone_html(TombstoneView(id="p-aaaaaa", said=""), NONE)
    assert "<b>This passage was removed.</b> Its words are not shown." in hidden


def test_a_tombstone_leads_to_what_may_be_left_of_the_passage() -> None:
    ways = (Way(id="p-b", label="7", words="One <i>"), Way(id="p-c", label="9", words="Two"))
    told = tombstone_html(TombstoneView(id="p-a", said="One. Two.", may_be=ways), NONE)
    assert (
        'It may now be <a href="#p-b">7</a> (<span>One &lt;i&gt;</span>) or '
        '<a href="#p-c">9</a> (<span>Two</span>). It said: “One. Two.”'
    ) in told


def test_the_languages_of_frame_and_words_are_named_where_they_differ() -> None:
    both = Tongues(own="en", text="de")
    edited = Arrival(kind="edited", said=(Said(text="Alte Wörter"),))
    told = arrivals_html((edited,), both)
    assert 'role="note" lang="en"' in told
    assert '“<span lang="de">Alte Wörter</span>”' in told
    stone = TombstoneView(id="p-a", said="Weg", may_be=(Way(id="p-b", label="7", words="Da"),))
    assert '(<span lang="de">Da</span>)' in tombstone_html(stone, both)
