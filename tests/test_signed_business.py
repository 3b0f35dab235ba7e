"""Records whose business a sign numbers, and whose speeches a number before the name."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from plain_texts import losses


def reading(text: str) -> Reading:
    found = read(Source(path="talk.txt", site_path="talk.txt", text=text))
    assert losses(found) == ()
    return found


def said(text: str) -> list[tuple[str, str]]:
    """Who says what, in order; nobody is "-"."""
    found = reading(text)
    names = {speaker.key: speaker.name for speaker in found.speakers}
    return [(names.get(leaf.speaker, "-"), leaf_text(leaf)) for leaf in leaves(found.blocks)]


def headings(text: str) -> list[str]:
    blocks = reading(text).blocks
    return [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]


def aside(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in reading(text).set_aside]


_MENU = "Till innehållet\nKalender\nKontakt\nSök\nMeny\nStart\n\n"
_RECORD = """Hamntingets protokoll 2024/25:71
Onsdagen den 5 mars
Kl.  13.00 – 14.05
Protokollet publiceras i sin helhet om tre veckor.

§ 1  Justering av protokoll
Protokollet för den 25 februari justerades.

§ 2  Anmälan om fördröjda svar
Följande skrivelse hade kommit in:
Skrivelse 2024/25:402 Stängda badhus på öarna
av Bo Osei (S)

§ 3  Svar på fråga 2024/25:412 om fyrarna
Anf.  1  Klimatminister CARL NESS (L):
Fru talman! Ada Lind har frågat mig om jag avser att tända fyren vid Orrin. Svaret är ja.
Anf.  2  ADA LIND (S):
Fru talman! Tack för svaret, ministern. Men när?
Mina väljare har väntat i nio år. De har gått hem i mörkret.
Anf.  3  Klimatminister CARL NESS (L):
Fru talman! I juni. Jag har sett lampan och den är fin.
Anf.  4  ADA LIND (S):
Fru talman! Det låter bra. Jag kommer att vara där, och jag hoppas att ministern är det.
Anf.  5  TREDJE VICE TALMANNEN:
Jag vill påminna om att taltiden är ute.
Anf.  6  ADA LIND (S):
Fru talman! Då tackar jag för debatten.
Överläggningen var härmed avslutad.

§ 4  Bordläggning
Följande dokument anmäldes och bordlades:
2024/25:FiU27 Lokalkontor på öarna

§ 5  Kammaren åtskildes kl. 14.05.
Sammanträdet leddes av tredje vice talmannen.
"""
_INDEX = """
Innehållsförteckning
§ 1  Justering av protokoll
§ 2  Anmälan om fördröjda svar
§ 3  Svar på fråga 2024/25:412 om fyrarna
Anf.  1  Klimatminister CARL NESS (L)
Anf.  2  ADA LIND (S)
Anf.  3  Klimatminister CARL NESS (L)
§ 4  Bordläggning
§ 5  Kammaren åtskildes kl. 14.05.
"""


def test_a_number_with_two_spaces_before_a_name_is_part_of_the_label() -> None:
    names = [name for name, _ in said(_MENU + _RECORD) if name != "-"]
    assert names == [
        "CARL NESS",
        "Ada Lind",
        "Ada Lind",
        "CARL NESS",
        "Ada Lind",
        "TREDJE VICE TALMANNEN",
        "Ada Lind",
    ]


def test_business_numbered_by_a_sign_heads_what_is_only_done_as_well() -> None:
    assert [heading[:3] for heading in headings(_MENU + _RECORD)] == [
        "§ 1",
        "§ 2",
        "§ 3",
        "§ 4",
        "§ 5",
    ]


@pytest.mark.parametrize("menu", ["", _MENU])
def test_no_row_between_the_first_business_and_the_first_turn_is_lost(menu: str) -> None:
    rows = [words for _, words in said(menu + _RECORD)]
    begins = _RECORD.index("Kl.  13")
    for line in _RECORD[begins : _RECORD.index("Anf.  1")].split("\n"):
        assert not line or line in rows or line in headings(menu + _RECORD)


def test_an_index_behind_a_record_that_says_its_headings_again_is_set_aside() -> None:
    gone = aside(_RECORD + _INDEX)
    assert "Innehållsförteckning" in gone
    assert "Anf.  2  ADA LIND (S)" in gone
    assert headings(_RECORD + _INDEX) == headings(_RECORD)


def test_an_index_of_what_does_not_stand_above_stays() -> None:
    index = "\nInnehållsförteckning\n" + "".join(f"Bilaga {n} om hamnen\n" for n in "ABCDEF")
    assert not any(each.startswith("Bilaga") for each in aside(_RECORD + index))


def test_sections_of_a_contract_are_no_record() -> None:
    contract = "Agreement on the boathouse\n\n" + "\n\n".join(
        f"§ {n} {name}\nThe tenant keeps the {name.lower()} in order and pays for it by the month."
        for n, name in enumerate(("Subject", "Rent", "Keys", "Notice", "Roof"), 1)
    )
    found = reading(contract)
    assert found.speakers == ()
    assert found.reader != "interview"


def test_signs_that_laws_are_cited_by_head_nothing_in_a_record() -> None:
    cited = _RECORD.replace("Fru talman! I juni.", "§ 12 hamnlagen säger juni.")
    assert not any(heading.startswith("§ 12") for heading in headings(cited))
