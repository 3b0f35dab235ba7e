"""Who speaks in saved pages: labels, names over what they say, questions in bold type."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import leaf_text, leaves
from glossator.readers import read
from plain_texts import losses, source


def page(body: str) -> Reading:
    text = f"<!doctype html><html><body><article><h1>Salt</h1>{body}</article></body></html>"
    reading = read(source(text, "page.html"))
    assert losses(reading) == ()
    return reading


def turns(reading: Reading) -> list[tuple[str, str]]:
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_labels_in_paragraphs_are_cut_out_of_them() -> None:
    reading = page(
        "<p>They met by the shore on a day in May, and they talked of salt all day long.</p>"
        "<p><strong>Ada Lind:</strong> Do you <em>like</em> salt?</p><p><b>Ben&nbsp;Osei:</b> I do."
        "</p><p>And <a href=/p>pepper</a>, too.</p><p><b>Ada Lind</b>: Why do you?</p>"
        "<p><b>Ben Osei: </b>I was born here &amp; there.</p>"
    )
    assert turns(reading)[1:] == [
        ("Ada Lind", "Do you like salt?"), ("Ben Osei", "I do."), ("Ben Osei", "And pepper, too."),
        ("Ada Lind", "Why do you?"), ("Ben Osei", "I was born here & there."),
    ]  # fmt: skip
    assert reading.genre == "interview"


def test_names_alone_over_what_they_say_are_labels() -> None:
    one = "<div class=t><span class=who>{}</span><div><p>{}</p></div></div>"
    said = [
        ("Ada", "Do you like salt?"), ("Ben", "I do, and I always did."), ("Ada", "Why is that?"),
        ("Ben", "I was born here."), ("Ada", "Were you? I was not."), ("Ben", "I know."),
    ]  # fmt: skip
    reading = page("<h2>How it began</h2>" + "".join(one.format(*each) for each in said))
    assert turns(reading) == said


def test_the_record_of_a_sitting_has_speakers() -> None:
    reading = page(
        "<p><strong>Mme la présidente . </strong>La parole est à M. Ness.<br><br>"
        "<strong>M. Luc Ness . </strong>Je vous demande du sel, et vous le savez.<br><br>"
        "<strong>Mme la présidente . </strong>La parole est à M. le ministre.<br><br>"
        "<strong>M. Jean Dore,</strong><i> ministre . </i>Vous avez raison.<br><br>"
        "<strong>M. Luc Ness . </strong>Très bien !</p>"
    )
    assert [who for who, _ in turns(reading)] == [
        "Mme la présidente", "Luc Ness", "Mme la présidente", "Jean Dore", "Luc Ness",
    ]  # fmt: skip


def test_questions_in_bold_type_are_questions() -> None:
    reading = page(
        "<p>She keeps the salt of the town, and has for as long as anybody remembers it.</p>"
        + "".join(
            f"<p><strong>What did you do {when}?</strong></p><p>I was on the shore {when}, as I "
            "always am, and I looked for salt.</p>"
            for when in ("in May", "in June", "then", "after that")
        )
    )
    kinds = [leaf.kind for leaf in leaves(reading.blocks)]
    assert kinds == ["paragraph", *["question", "answer"] * 4]
    assert turns(reading)[1][1] == "What did you do in May?"


@pytest.mark.parametrize(
    "body",
    [
        "<p><b>Note:</b> Wash the salt.</p><p><b>Tip:</b> Dry it.</p>" * 3,
        "<p><b>Pros:</b> It is salty.</p><p><b>Cons:</b> It is dear.</p>" * 3,
        "<p><b>Step 1:</b> Boil it.</p><p><b>Step 2:</b> Stir it.</p><p><b>Step 3:</b> Eat.</p>"
        * 2,
        "<p><b>How do I return salt?</b></p><p>Send it back to the shop in thirty days.</p>" * 4,
        "<p><b>Smoked Salt:</b> dark, loud.</p><p><b>Grey Salt:</b> wet, soft.</p>" * 3,
        "<p>Ada Lind said: “We like it.”</p><p>Ben Osei said: “We do not.”</p>" * 3,
    ],
)
def test_what_articles_recipes_and_shops_set_in_bold_type_is_nobody(body: str) -> None:
    reading = page(f"<p>The salt of the shore was carried in bags over the hills.</p>{body}")
    assert reading.speakers == ()
    assert reading.genre == "article"
