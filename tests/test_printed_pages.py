"""Running heads of printed records: told by a number that counts up, and by what stands with it."""

from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.pages import page_rows

SAID = (
    "Ms ODD: The lamp has been mended twice, and both times it was the wrong lamp.",
    "Mr LIND: That is the third time I hear of it, and the first time I am told of a second lamp.",
    "Ms ODD: Then I shall say it a fourth time, since nobody has written it down so far.",
    "Mr LIND: I have written it down. It stands on page four, where nobody looks for it.",
)


def _left(text: str) -> list[str]:
    lines = read_lines(text)
    aside = page_rows(lines)
    return [line.text for i, line in enumerate(lines) if i not in aside]


def test_heads_alike_but_for_the_number_of_their_page_are_set_aside_with_what_stands_with_them() -> (
    None
):
    pages = "\n".join(
        f"{said}\nref: HC-15-52\nRECORD OF THE HARBOUR COUNCIL\nNo. 52 11 June 2024 Page {number}"
        for number, said in enumerate(SAID, 2)
    )
    assert _left(pages) == list(SAID)


def test_what_is_numbered_and_no_page_stays() -> None:
    questions = "\n".join(f"Question {n} of Ms Odd\n{said}" for n, said in enumerate(SAID[:2], 1))
    assert len(_left(questions)) == 4
    figures = "\n".join(
        f"{said}\nThe vote: {ayes} to {noes}"
        for said, ayes, noes in zip(SAID, (12, 9, 30, 4), (3, 8, 1, 6), strict=True)
    )
    assert len(_left(figures)) == 8
