"""Readers' comments below an article, told by what stands again with each; threads and tickers."""

import pytest

from glossator.readers import read
from plain_texts import losses, source, texts
from test_feet import HEAD, LAST, MORE, TOLD

SAID = (
    "I have lived beside this mill for forty years and never heard it, which I count as a blessing.",
    "You should have asked the fishermen. They know where every stone of it lies, and why.",
    "Thank you for this! My grandmother carried flour from there, and her back was never the same.",
    "A lovely piece. Is the bread sold on Saturdays too, and does one have to queue for it?",
)
NAMES = ("marsh_hen", "Tolliver", "Ida Holm", "kettle77")


def _thread(form: str) -> str:
    return "".join(
        form.format(name=name, n=n, said=said)
        for n, (name, said) in enumerate(zip(NAMES, SAID, strict=True), 1)
    )


@pytest.mark.parametrize(
    ("heading", "form"),
    [
        ("Comments (4)\n4 Comments »", "\n{said}\n\nComment by {name} — 17.07, 2021 @ 13:0{n}\n"),
        ("Kommentare Schreibe einen Kommentar", "Antworten\n{name}\n{n}. April 2019 @ 11:3{n}\n\n{said}\n\n"),
        (
            "Comments\n7,907\nPending Comments\n172",
            "{name}\n{n}49 Fans\n{n}5 seconds ago (7:18 PM)\n{said}\nHistory  | Permalink  | Share it\n",
        ),
        ("4 Comments on How the mill was mended", "{name} {n} year\n\n{said}\n\n"),
        ("7 comentarios:", "{name} dijo...\n{said}\n{n} de septiembre de 2023, 9:12\n"),
        ("Readers' Comments (718)", "{name}\nReply #{n}\nOct. {n}, 2010 - 7:28 AM EST\n\n{said}\n\nReply\nReport Abuse\n"),
    ],
)  # fmt: skip
def test_comments_below_an_article_are_the_readers(heading: str, form: str) -> None:
    reading = read(source(f"{HEAD}{heading}\n\n{_thread(form)}\n"))
    shown = texts(reading)
    assert {TOLD, MORE, LAST} <= set(shown)
    assert not set(SAID) & set(shown)
    assert losses(reading) == ()


def test_comments_are_counted_in_any_word() -> None:
    form = "{name}\n{n}. Juni 2019 um 11:3{n} Uhr\n\n{said}\n\nReply\n"
    reading = read(source(f"{HEAD}13 Beigaben\n\n{_thread(form) * 3}\n"))
    shown = texts(reading)
    assert {TOLD, MORE, LAST} <= set(shown)
    assert not set(SAID) & set(shown)


def test_what_people_write_in_a_forum_is_text() -> None:
    form = "{name}\n{n} March 2023, 9:1{n}\n\n{said} {said}\n\nReply\nQuote\nReport\n\n"
    first = "Halden forum > Mills\nThe wheel does not turn\n\nanna\n1 March 2023, 9:10\n\n"
    posts = "".join(_thread(form.replace(":1", f":{n}")) for n in (1, 2, 3, 4))
    page = f"{first}{TOLD}\n\n{MORE}\n\nReply\nQuote\n\n16 replies\n\n{posts}"
    shown = texts(read(source(page)))
    assert {TOLD, MORE, *(f"{said} {said}" for said in SAID)} <= set(shown)


def test_a_ticker_under_a_count_of_comments_is_text() -> None:
    form = "{n}:2{n} pm, 4 May 2024\nIda Holm\n\n{said} {said}\n\n"
    entries = "".join(_thread(form.replace(":2", f":{n}")) for n in (1, 2, 3, 4))
    shown = texts(read(source(f"{HEAD}29 comments\n\n{entries}")))
    assert {f"{said} {said}" for said in SAID} <= set(shown)
