"""Questions that readers may have, with their answers: nobody talks there, however labelled."""

import pytest

from glossator.model.trees import leaves
from glossator.readers import read
from plain_texts import headings, losses, source

TOLD = "A waxed jacket dries out after two winters or so, and you can see it in the creases."
DONE = "Stand the tin in hot water until the wax runs, and work it into the cloth, seams first."
LAST = "Then go over it with the dryer until the shine is gone, and hang it up for a night."


def kinds(text: str) -> list[str]:
    return [leaf.kind for leaf in leaves(read(source(text)).blocks)]


@pytest.mark.parametrize(
    ("head", "asked", "said"),
    [
        ("Frequently asked questions", "Q: Can I put it in the machine?", "A: No, not even once."),
        ("Your questions", "Q. May I iron it?", "A. You may, if you like the smell of smoke."),
        ("Häufige Fragen", "Frage: Darf ich sie waschen?", "Antwort: Nein, nicht einmal kalt."),
        (
            "Preguntas frecuentes",
            "Pregunta: ¿Puedo lavarla?",
            "Respuesta: No, ni siquiera en frío.",
        ),
        ("Частые вопросы", "Вопрос: Можно ли её стирать?", "Ответ: Нет, даже в холодной воде."),
    ],
)
def test_questions_at_the_end_of_an_article_make_no_interview(
    head: str, asked: str, said: str
) -> None:
    pairs = f"{asked}\n{said}\n" + f"{asked}\n{said} Ever.\n{asked}\n{said} Never.\n"
    text = f"How to wax a jacket at home\n\n{TOLD}\n{DONE}\n{LAST}\n\n{head}\n{pairs}"
    reading = read(source(text))
    assert reading.reader == "clipping"
    assert reading.speakers == ()
    assert [leaf.kind for leaf in leaves(reading.blocks)][-6:] == ["question", "answer"] * 3
    assert (2, head) in headings(reading)
    assert losses(reading) == ()


def test_somebody_who_is_asked_about_himself_is_interviewed() -> None:
    pairs = (
        "Q: When did you begin to wax jackets?\nA: I was nine, and my uncle had a tin of it.\n"
        "Q: Did you like it?\nA: I hated it, and my hands smelt of it for years.\n"
        "Q: And your uncle?\nA: He was the best of us, and I still have his cloth.\n"
    )
    reading = read(source(f"A life in wax\n\n{TOLD}\n\nQuestions and answers\n{pairs}"))
    assert reading.reader == "interview"


def test_a_witness_who_is_examined_answers_for_himself() -> None:
    pairs = "".join(
        f"Q. Where were you at {n} o'clock?\nA. I was at the lock, sir.\n" for n in range(1, 8)
    )
    assert read(source(f"{TOLD}\n\n{pairs}")).reader == "interview"
