"""Pages of questions and answers: what is asked and answered is the text, however little it is."""

import pytest

from glossator.readers.clippings.cleaning import clean

ENGLISH = """Stack Overgrow
Questions
Tags
Users
Log in
Sign up

Why does my loop skip every second plant?
Ask Question
Asked 3 years, 2 months ago
Modified 1 year ago
Viewed 12k times
17

I have a list of plants and I want to remove those that are dead. My loop looks right to me but it \
leaves every second dead plant in the list, whatever I do.

for p in plants:
    if p.dead:
        plants.remove(p)

What am I missing?

python list loops
Share
Improve this question
Follow
edited Mar 4, 2021 at 8:02
Olga Brandt
1,204 1 1 gold badge 9 9 silver badges 21 21 bronze badges
asked Mar 3, 2021 at 21:15
marrow_boy
443 4 4 silver badges 11 11 bronze badges
You should never change a list while you walk along it, whatever the language, because the \
positions move under your feet while you look. – Ken Osei Mar 3, 2021 at 21:20
Thanks, that was it.
– marrow_boy
Commented Mar 3, 2021 at 22:01
Add a comment
2 Answers
Sorted by:

Highest score (default)
31

You are changing the list while the loop walks along it. After a removal everything moves one place \
to the left, and the loop goes on to the next place, so it never sees the plant that moved.

Build a new list:

plants = [p for p in plants if not p.dead]

Share
Improve this answer
Follow
answered Mar 3, 2021 at 21:31
Ada Lind
8,812 3 3 gold badges 30 30 silver badges 41 41 bronze badges
Add a comment
-1

Walk backwards.

Share
Improve this answer
Follow
answered Mar 5, 2021 at 7:00
old_spade
11
Add a comment
Your Answer
Sign up or log in
Post Your Answer
"""
ITALIAN = """Chiedi in giro
Domande
Tag
Accedi
Registrati

Perché il mio pane resta crudo al centro?
Fai una domanda
Chiesto il 3 mar 2021 alle 9:12
5

Cuocio un pane da un chilo a 230 gradi per quaranta minuti. La crosta è scura e dura, ma dentro resta \
umido e si attacca al coltello, anche il giorno dopo.
pane forno lievito
Condividi
Migliora questa domanda
modificato il 4 mar 2021 alle 8:00
chiesto il 3 mar 2021 alle 9:12
Berta
812 9 badge
Quanto pesa crudo? – Ugo 3 mar 2021 alle 9:40
Aggiungi un commento
2 risposte
12

Il forno è troppo caldo per un pane così grande. Comincia a 230 gradi, dopo un quarto d'ora scendi a \
190 e lascialo dentro un'ora intera. Il pane è cotto quando il cuore arriva a 96 gradi.
Condividi
Migliora questa risposta
risposto il 3 mar 2021 alle 10:31
Ada
Aggiungi un commento
2

Fallo più piccolo.
Condividi
Migliora questa risposta
risposto il 5 mar 2021 alle 7:00
Ugo
Aggiungi un commento
La tua risposta
"""


@pytest.mark.parametrize("page", [ENGLISH, ITALIAN])
def test_questions_and_answers_are_text_and_what_is_set_round_them_is_not(page: str) -> None:
    kept = [line.text for line in clean(page).lines]
    texts = [line for line in page.splitlines() if len(line) > 120 and "–" not in line]
    assert kept[0] == texts[0]
    assert set(texts) <= set(kept)
    assert {"Walk backwards.", "Fallo più piccolo."} & {*page.splitlines()} <= {*kept}
    code = [
        "    if p.dead:",
        "        plants.remove(p)",
        "plants = [p for p in plants if not p.dead]",
    ]
    assert [line.strip() for line in code if line in page] == [
        line.strip() for line in kept if "p.dead" in line or "remove(p)" in line
    ]
    assert not [
        line
        for line in kept
        if line.endswith((" loops", " lievito"))
        or " badge" in line
        or "– " in line
        or line.strip("-").isdigit()
    ]


def test_numbers_and_small_words_stay_where_nobody_asks() -> None:
    page = (
        "The tide mill was rebuilt in the spring, and it has run on every second day since then.\n\n"
        "31\n\nSo many sacks were ground in the first week, said the miller, and she laughed.\n\n"
        "rye wheat oats\n\n"
        "The rest of the year was dry, and the mill stood still for most of it, as it does."
    )
    kept = [line.text for line in clean(page).lines]
    assert "rye wheat oats" in kept
