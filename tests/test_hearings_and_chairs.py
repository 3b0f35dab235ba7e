"""Hearings in which rows and labels name who asks, and sittings whose chair changes."""

from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read

_HEARING = """THE SALT MARSH INQUIRY
Tuesday, 6 June 2023
Before: Dame Ada Lind (Chair)
Counsel to the Inquiry: Mr Ben Osei KC
Counsel for the Pilots: Ms Berta Quill
(10.02 am)
THE CHAIR: Good morning, everyone. Good morning, Mr Osei.
MR OSEI: Good morning. I call Mr Varley, who raked the salt, as you know.
MR TOM VARLEY (affirmed)
Questions from COUNSEL TO THE INQUIRY
MR OSEI: Could you give us your full name, please?
A. Tom Edwin Varley.
Q. You raked salt at Orrin, I think, for thirty years?
A. Thirty-one. I have it in a book.
Q. I want to ask you about that book. Is it yours?
1
A. It is mine, except where it says "noted".
THE CHAIR: I am sorry, Mr Osei. Who wrote that word, Mr Varley?
A. The engineer did, ma'am.
THE CHAIR: Thank you.
MR OSEI: And was that usual?
A. It was. He noted everything and did nothing.
Q. I have no further questions for you, and I thank you.
2
Questions from MS QUILL
MS QUILL: Mr Varley, I appear for the pilots. They admire your book.
A. That's kind of them.
Q. You were given a telephone, were you not?
A. I was, and I rang you on it.
Q. Did anybody answer you?
A. A young man did. He was very polite to me.
3
Questions from THE CHAIR
THE CHAIR: I have only one. Where was the book when the sea came?
A. Inside my coat, ma'am.
(12.21 pm)
(The hearing adjourned until 10.00 am on Wednesday)
"""


def source(text: str) -> Source:
    return Source(path="talk.txt", site_path="talk.txt", text=text)


def _said(text: str) -> list[tuple[str, str]]:
    reading = read(source(text))
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def _headings(text: str) -> list[str]:
    blocks = read(source(text)).blocks
    return [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]


def test_letters_are_the_counsel_whose_questions_by_name_were_answered() -> None:
    said = _said(_HEARING)
    assert ("Ben Osei", "You raked salt at Orrin, I think, for thirty years?") in said
    assert ("Berta Quill", "You were given a telephone, were you not?") in said
    assert ("Ben Osei", "I have no further questions for you, and I thank you.") in said


def test_letters_are_the_witness_whom_a_row_with_affirmed_names() -> None:
    said = _said(_HEARING)
    assert {who.title() for who, text in said if text.startswith(("Thirty-one", "Inside"))} == {
        "Tom Varley"
    }


def test_the_chair_is_whom_a_row_above_names_with_that_office_in_brackets() -> None:
    assert ("Ada Lind", "Thank you.") in _said(_HEARING)


def test_a_counsel_who_objects_does_not_become_the_one_who_asks() -> None:
    text = _HEARING.replace(
        "A. I was, and I rang you on it.\n",
        "MR OSEI: I object to that question.\nA. I was, and I rang you on it.\n",
    )
    assert ("Berta Quill", "Did anybody answer you?") in _said(text)


def test_numbers_alone_that_count_the_pages_of_a_record_are_set_aside() -> None:
    reading = read(source(_HEARING))
    aside = [_HEARING[each.span.start : each.span.end] for each in reading.set_aside]
    assert aside == ["1", "2", "3"]


def test_a_row_of_what_was_done_behind_the_last_turn_is_kept() -> None:
    assert ("", "(The hearing adjourned until 10.00 am on Wednesday)") in _said(_HEARING)


def test_rows_that_say_whose_questions_follow_are_headings() -> None:
    assert _headings(_HEARING)[-2:] == ["Questions from MS QUILL", "Questions from THE CHAIR"]


_SEDUTA = """Seduta n. 12 di mercoledì 5 marzo 2025
PRESIDENZA DEL PRESIDENTE CARLO NESS
La seduta comincia alle 10,05.
PRESIDENTE. La seduta è aperta. Invito la segretaria a leggere il processo verbale.
ADA LIND, Segretaria, legge il processo verbale della seduta precedente.
PRESIDENTE. Se non vi sono osservazioni, il processo verbale si intende approvato.
(È approvato).
Missioni.
PRESIDENTE. Comunico che sono in missione i consiglieri Osei e Quill.
Seguito della discussione della proposta di legge: Lind: Norme sul faro (T.U. 12) (ore 10,12).
PRESIDENTE. L'ordine del giorno reca il seguito della discussione della proposta di legge n. 12.
Ha facoltà di parlare il consigliere Varlei.
TOMMASO VARLEI (Mare). Grazie, Presidente. Il faro è spento da nove anni e noi lo sappiamo.
Chiediamo che sia riacceso.
BERTA QUILL (Sabbia). Presidente, non ho nulla contro il faro. Chi lo paga?
PRESIDENTE. La prego. Sospendo la seduta, che riprenderà alle 11,15.
La seduta, sospesa alle 10,48, è ripresa alle 11,20.
PRESIDENZA DELLA VICEPRESIDENTE MARTA OSEI
Ripresa della discussione.
PRESIDENTE. Riprendiamo con l'articolo 1. Prego, consigliere.
TOMMASO VARLEI (Mare). Lo paghiamo noi. Grazie.
PRESIDENTE. Comunico il risultato della votazione: il Consiglio approva.
Presenti\t36
Hanno votato no\t2
La seduta termina alle 11,40.
"""


def test_headings_of_business_that_end_in_a_stop_are_headings() -> None:
    assert _headings(_SEDUTA) == [
        "Missioni.",
        "Seguito della discussione della proposta di legge: Lind: Norme sul faro (T.U. 12) "
        "(ore 10,12).",
        "Ripresa della discussione.",
    ]


def test_a_speakers_last_short_paragraph_before_a_turn_is_no_heading() -> None:
    said = _said(_SEDUTA)
    assert ("Tommaso Varlei", "Chiediamo che sia riacceso.") in [
        (who.title(), text) for who, text in said
    ]
    assert ("Carlo Ness", "Ha facoltà di parlare il consigliere Varlei.") in said


def test_the_chair_is_another_from_the_row_on_that_names_another() -> None:
    said = _said(_SEDUTA)
    assert ("Carlo Ness", "La prego. Sospendo la seduta, che riprenderà alle 11,15.") in said
    assert ("Marta Osei", "Riprendiamo con l'articolo 1. Prego, consigliere.") in said


def test_nobody_says_who_leads_now_what_was_done_or_how_many_voted() -> None:
    nobodys = [text for who, text in _said(_SEDUTA) if not who]
    assert "PRESIDENZA DELLA VICEPRESIDENTE MARTA OSEI" in nobodys
    assert "La seduta, sospesa alle 10,48, è ripresa alle 11,20." in nobodys
    assert "Hanno votato no\t2" in nobodys


def test_a_chair_who_calls_on_people_before_a_colon_does_not_become_them() -> None:
    text = """Chair: Ada Lind
Minutes of the council, 5 March 2025
CHAIR: Good evening. I open the meeting. Have you all got the paper?
COUNCILLOR OSEI: I have it, thank you. I have a question about it.
CHAIR: Ben Osei
COUNCILLOR OSEI: Who pays for the lamp? I asked you in May.
CHAIR: You did. I will find out for you.
COUNCILLOR QUILL: We all want to know, I think. Will you write to us?
CHAIR: I will write to you.
"""
    assert ("Ben Osei", "You did. I will find out for you.") not in _said(text)


def test_the_title_of_a_record_is_no_row_that_says_who_leads() -> None:
    fields = {field.name: field.value for field in read(source(_SEDUTA)).fields}
    assert fields["title"] == "Seduta n. 12 di mercoledì 5 marzo 2025"


def test_the_chair_of_a_committee_is_named_in_the_row_of_the_members_present() -> None:
    text = """Committee on Salt
Members present: Ada Lind (Chair); Ben Osei; Berta Quill.
Chair: Good morning. Would you like to say who you are?
Tom Varley: I am Tom Varley. I rake salt, as my father did.
Chair: Who pays you?
Tom Varley: You do, in the end.
Chair: Thank you. We are grateful to you.
Tom Varley: I thank you.
"""
    assert ("Ada Lind", "Who pays you?") in _said(text)
