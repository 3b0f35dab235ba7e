"""Which row over a record or a recording is its title."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read
from plain_texts import losses

_BRIEFING = """Log In
Get Started
Transcript Library
> Local Government
{step}
Shore Street Pier Closure Press Conference Transcript
Feb 7, 2024
Port Mayor Ada Lind and engineer Ben Osei hold a press conference on the closing of the pier.

Mayor Ada Lind (00:00):
Good afternoon, everybody. I'm going to keep this short. At five this morning I closed the pier.

Ben Osei (00:31):
Thank you, Mayor. We found a crack in one of the posts, and I want to tell you where it is.

Speaker 3 (00:52):
Can you say when that post was last looked at?

Ben Osei (01:16):
It was looked at in August, and it was rated fair. I have seen the photographs of that day.

Mayor Ada Lind (01:41):
And we will show you these photographs tonight. Thank you all for coming.
"""
_DEBATE = """Index
Previous
Next
Verbatim report of proceedings
Wednesday, 22 November 2023 - Strand

{business}

President. – The next item is the debate on the lamps of the harbours.

Carl Ness, on behalf of the Lamp Group. – Madam President, I thank you. We need more lamps.

Ada Lind, on behalf of the Dark Group. – Madam President, I do not agree with my colleague.

President. – Thank you. I give the floor to Mr Osei.

Ben Osei (Oil). – Madam President, we have all the oil that we need. I ask you to vote for it.

President. – The debate is closed.
"""
_SWORN = """IN THE DISTRICT COURT OF SHORE COUNTY

THE SALT COMPANY,
Plaintiff,
v.
THE PIER COMPANY,
Defendant.

{title}
August 17, 2021, 9:08 a.m.
Taken at the Elk Lodge, 14 South Second Street, Marlow
Reported by: Cora Ness, RPR

APPEARANCES

For the Plaintiff: Ada Lind, Lind & Co.
For the Defendant: Ben Osei, Osei LLP

ADA MARSH,
having been first duly sworn, testified as follows:

EXAMINATION
BY MS. LIND:

Q. Good morning, Ms. Marsh. Have you ever been deposed before?
A. No, I have not.
Q. You understand that you are under oath today?
A. I do.
Q. Where did you work in October?
A. At the pier. I sold the tickets.
Q. Who was with you?
A. Nobody was.
"""


def reading(text: str) -> Reading:
    found = read(Source(path="talk.txt", site_path="talk.txt", text=text))
    assert losses(found) == ()
    return found


def title(text: str) -> str:
    return next((each.value for each in reading(text).fields if each.name == "title"), "")


def rows(text: str) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading(text).blocks)]


def test_a_step_of_a_sites_way_is_no_title_where_the_row_below_says_it_in_full() -> None:
    text = _BRIEFING.format(step="> Shore Street Pier Closure")
    assert title(text) == "Shore Street Pier Closure Press Conference Transcript"


def test_the_only_business_of_a_record_is_its_title_and_not_the_sections_name() -> None:
    text = _DEBATE.format(business="17. Lamps of the harbours (debate)")
    assert title(text) == "Lamps of the harbours (debate)"


def test_of_several_pieces_of_business_none_is_the_title() -> None:
    text = _DEBATE.format(business="16. Order of business\n\n17. Lamps of the harbours (debate)")
    assert title(text) not in ("Order of business", "Lamps of the harbours (debate)")


@pytest.mark.parametrize(
    "name", ["DEPOSITION OF ADA T. MARSH", "Videotaped Deposition of Ada Marsh"]
)
def test_a_deposition_is_called_by_whose_it_is_and_not_by_where_it_was_taken(name: str) -> None:
    text = _SWORN.format(title=name)
    assert title(text) == name
    assert "Taken at the Elk Lodge, 14 South Second Street, Marlow" in rows(text)


def test_a_record_of_which_the_day_alone_was_found_is_called_by_the_row_over_the_day() -> None:
    text = (
        "Meny\nSök\nHamntingets protokoll 2024/25:71\nLadda ner\nProtokoll 2024/25:71\n"
        "Onsdagen den 5 mars\nKl. 13.00 – 14.05\n\n§ 1  Svar på fråga om fyrarna\n"
        "Anf.  1  Klimatminister CARL NESS (L):\n"
        "Fru talman! Ada Lind har frågat mig om jag avser att tända fyren. Svaret är ja.\n"
        "Anf.  2  ADA LIND (S):\nFru talman! Tack för svaret, ministern. Men när?\n"
        "Anf.  3  Klimatminister CARL NESS (L):\nFru talman! I juni. Jag har sett lampan.\n"
        "Anf.  4  ADA LIND (S):\nFru talman! Det låter bra. Jag kommer att vara där.\n"
        "Anf.  5  TREDJE VICE TALMANNEN:\nJag vill påminna om att taltiden är ute.\n"
        "Anf.  6  ADA LIND (S):\nFru talman! Då tackar jag för debatten.\n\n"
        "§ 2  Bordläggning\nFöljande bordlades.\n\n§ 3  Kammaren åtskildes kl. 14.05.\n"
    )
    assert title(text) == "Hamntingets protokoll 2024/25:71"
