"""Who took a picture and for whom, alone in a line."""

import pytest

from glossator.readers.clippings.agencies import agency_credits
from plain_texts import lines_of

CAPTION = "Residents drop coins into a milk can at the shop."


def found(*texts: str) -> list[str]:
    lines = lines_of(*texts)
    times = {line.key: sum(each.key == line.key for each in lines) for line in lines}
    return [lines[i].text for i in sorted(agency_credits(lines, times))]


@pytest.mark.parametrize(
    "credit",
    ["Rowan Tice for HPR", "Cal Brightwater | Image Bureau", "Jörg Tann für die Zeitung",
     "Luca Serafin per Il Crinale", "Ana Porto / The Ledger", "Harbour News via Image Bureau"],
)  # fmt: skip
def test_such_a_line_credits_under_a_caption_or_where_it_stands_again(credit: str) -> None:
    assert found("The ferry", f"{CAPTION}\n{credit}", "A find") == [credit]
    assert found(credit, CAPTION, credit) == [credit, credit]
    assert found(CAPTION, credit, CAPTION) == []


def test_nothing_else_under_a_caption_credits() -> None:
    for line in ("Vote for Ada Lind", "Salt for the road", "A boat for sale", "Ada Lind"):
        assert found("The ferry", f"{CAPTION}\n{line}", "A find") == []
    assert (
        found("The ferry", "“We never spent it,” she said.\nAda Lind for the Ledger", "A find")
        == []
    )
