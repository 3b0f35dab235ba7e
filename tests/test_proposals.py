"""Who may ask and who may answer where nobody is named: proposed by evidence, and never certain."""

from glossator.model.trees import leaves
from glossator.readers.speech.proposals import Proposal, propose
from made import document
from sites import REPOSITORY, built


def _proposed(*passages: str) -> list[Proposal]:
    return list(propose(document(*passages).blocks))


def test_nothing_is_proposed_for_no_passages() -> None:
    assert propose(()) == ()


def test_questions_ask_and_what_follows_them_answers() -> None:
    found = _proposed(
        "Why did you leave the lighthouse?",
        "I was tired of the sea.",
        "Where did you go?",
        "Inland, and then further inland.",
    )
    assert [each.part for each in found] == ["asks", "answers", "asks", "answers"]
    assert all(each.evidence for each in found)


def test_an_answer_may_go_on_and_end_with_a_question_of_its_own() -> None:
    going_on = "I think the sea is what it is. " * 12 + "And who am I to tell it so, right?"
    found = _proposed("Do you miss it?", "I do.", going_on, "Will you go back?", "No.")
    assert [each.part for each in found] == ["asks", "answers", "answers", "asks", "answers"]


def test_an_essay_before_the_conversation_is_nobodys_words() -> None:
    found = _proposed(
        "The keeper lives alone on a rock that no map of the bay has ever shown.",
        "“They forgot the rock,” he said to a reporter who came by boat.",
        "Do you like it here?",
        "I like it well enough.",
        "And in winter?",
        "I like it better.",
    )
    assert [each.part for each in found] == ["nobody", "nobody", *["asks", "answers"] * 2]


def test_no_proposal_is_certain_and_no_text_too_long() -> None:
    found = _proposed(*["Why did you do it?", "I had to, I think."] * 2000)
    assert {each.part for each in found} == {"asks", "answers"}
    assert all(0.3 < each.confidence <= 0.95 for each in found)


def test_in_a_long_interview_confidence_is_how_often_a_proposal_is_right() -> None:
    """The owner's own turns say who spoke; the proposals know nothing of them."""
    site = built(REPOSITORY).site
    assert site is not None
    spoken = next(each for each in site.documents if each.slug == "verge").anchored.document
    asks = {speaker.key for speaker in spoken.speakers if speaker.asks}
    right: dict[bool, list[bool]] = {True: [], False: []}
    for leaf, proposal in zip(leaves(spoken.blocks), propose(spoken.blocks), strict=True):
        part = "nobody" if not leaf.speaker else "asks" if leaf.speaker in asks else "answers"
        right[proposal.confidence >= 0.9].append(part == proposal.part)
    assert sum(right[True]) / len(right[True]) > 0.88
    assert 0.5 < sum(right[False]) / len(right[False]) < 0.9
