"""Speaker labels: their shapes, whose they are, and colons that are none."""

import pytest

from glossator.model.trees import leaf_text, leaves
from glossator.readers import read
from glossator.readers.plain_lines import read_lines
from glossator.readers.speech.labels import find_labels
from plain_texts import source


def found(text: str) -> tuple[dict[str, str], list[str]]:
    """Keys and names of the speakers, and the labels as written."""
    labels = find_labels(read_lines(text))
    if labels is None:
        return {}, []
    written = [text[at : at + label.length] for at, label in sorted(labels.at.items())]
    return {speaker.key: speaker.name for speaker in labels.speakers}, written


@pytest.mark.parametrize(
    ("one", "other", "keys"),
    [
        ("ADA LIND: ", "BEN OSEI: ", {"AL": "ADA LIND", "BO": "BEN OSEI"}),
        ("Ada Lind: ", "Ben Osei: ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("**Ada Lind:** ", "**Ben Osei**: ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("[Ada Lind] ", "[Ben Osei] ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("Ada Lind (00:01): ", "Ben Osei (00:02): ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("[00:01:02] Ada Lind: ", "[00:01:09] Ben Osei: ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("Q: ", "A: ", {"Q": "Q", "A": "A"}),
        ("Q. ", "A. ", {"Q": "Q", "A": "A"}),
        (">> ADA LIND: ", ">> BEN OSEI: ", {"AL": "ADA LIND", "BO": "BEN OSEI"}),
        ("Frage: ", "Antwort: ", {"F": "Frage", "A": "Antwort"}),
        ("Speaker 1: ", "Speaker 2: ", {"S1": "Speaker 1", "S2": "Speaker 2"}),
        ("Maria de la Cruz: ", "Luc d'Aubigné: ", {"MC": "Maria de la Cruz", "L": "Luc d'Aubigné"}),
        ("记者：", "李明：", {"记者": "记者", "李明": "李明"}),
        ("Ada Lind  0:41\n", "Ben Osei  0:52\n", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("Ada Lind (00:12:31):\n", "Ben Osei (00:12:40):\n", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("[Ada Lind] 00:12:31\n", "[Ben Osei] 00:12:40\n", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("00:00:01 Speaker 1\n", "00:00:09 Speaker 2\n", {"S1": "Speaker 1", "S2": "Speaker 2"}),
        ("Ada Lind • 10:41 AM\n", "Ben Osei • 10:42 AM\n", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("**Ada Lind** ", "**Ben Osei** ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("<b>Ada Lind:</b> ", "<b>Ben Osei:</b> ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("Ada Lind (host): ", "Ben Osei (guest): ", {"AL": "Ada Lind", "BO": "Ben Osei"}),
        ("- Ada: ", "- Ben: ", {"Ada": "Ada", "Ben": "Ben"}),
        ("F: ", "A: ", {"F": "F", "A": "A"}),
        ("P: ", "R: ", {"P": "P", "R": "R"}),
        ("В: ", "О: ", {"В": "В", "О": "О"}),
        ("问：", "答：", {"问": "问", "答": "答"}),
        ("س: ", "ج: ", {"س": "س", "ج": "ج"}),
        ("LA JOURNALISTE : ", "LE MAIRE : ", {"LJ": "LA JOURNALISTE", "LM": "LE MAIRE"}),
        ("Łukasz Żak: ", "Ölçün Şen: ", {"ŁŻ": "Łukasz Żak", "ÖŞ": "Ölçün Şen"}),
        ("Иван Петров: ", "Ольга Ким: ", {"ИП": "Иван Петров", "ОК": "Ольга Ким"}),
        ("राम: ", "सीता: ", {"राम": "राम", "सीत": "सीता"}),
        ("ADA LIND\n", "BEN OSEI\n", {"AL": "ADA LIND", "BO": "BEN OSEI"}),
    ],
)
def test_labels_of_every_shape_are_found(one: str, other: str, keys: dict[str, str]) -> None:
    text = f"{one}Do you hear me?\n\n{other}I hear you.\n\n" * 3
    speakers, written = found(text)
    assert speakers == keys
    assert [label.strip() for label in written] == [one.strip(), other.strip()] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Pros: It is light.\n\nCons: It is dear.\n\n" * 3,
        "Note: I was there.\n\nSource: You were not.\n\n" * 3,
        "Price: 20\n\nWeight: 3 kg\n\n" * 4,
        "Step 1: You cut it.\n\nStep 2: You glue it.\n\n" * 3,
        "Breakfast: eggs.\n\nLunch: bread.\n\n" * 3,
        "Day One: We left.\n\nA paragraph of the text without any label.\n\n" * 2,
        "Here is the thing: I forgot it.\n\nThere is another: I did not.\n\n" * 3,
        "Paris: I liked it, and you will.\n\nRome: I did not.\n\n" * 3,
        "Chapter One: I am born. Why?\n\nChapter Two: I grow.\n\n" * 3,
        "Prep Time: ten minutes?\n\nCook Time: as you like.\n\n" * 3,
        "Disclosing Party: means us.\n\nReceiving Party: means you. Who else?\n\n" * 3,
        "INFO: are you there?\n\nERROR: I am not.\n\n" * 3,
        "Who am I?\n\nA: You\n\nB: Me\n\nC: Us\n\n" * 3,
        "[Music]\n\nI am here, are you?\n\n[Applause]\n\n" * 3,
        "优点：我喜欢它。\n\n缺点：你会觉得重吗？\n\n" * 3,
        "Плюсы: я доволен.\n\nМинусы: а вы?\n\n" * 3,
        "https://example.org\n\nhttps://example.com\n\n" * 4,
    ],
)
def test_colons_of_articles_and_lists_are_no_labels(text: str) -> None:
    assert found(text) == ({}, [])


def test_initials_and_last_names_are_the_same_voice_as_the_full_name() -> None:
    speakers, written = found(
        "Ada Lind: Who?\n\nBen Osei: I.\n\nLind: You?\n\nBO: I, yes.\n\nAda Lind: Well?\n\nBO: No.\n"
    )
    assert speakers == {"AL": "Ada Lind", "BO": "Ben Osei"}
    assert len(written) == 6


def test_initials_that_look_like_a_title_are_those_of_the_full_name() -> None:
    speakers, _ = found(
        "Bo Corvin : Pourquoi ?\n\nMaëlle Quint : Parce que.\n\nB. C. : Et ?\n\nM. Q. : Rien.\n\n"
        "B. C. : Ah ?\n\nM. Q. : Oui.\n"
    )
    assert list(speakers.values()) == ["Bo Corvin", "Maëlle Quint"]


def test_initials_in_brackets_are_the_key() -> None:
    speakers, _ = found("Maria Le Goff (MLG): I do.\n\nOuest: You?\n\nMLG: I.\n\nOuest: Why?\n" * 2)
    assert speakers == {"MLG": "Maria Le Goff", "O": "Ouest"}


def test_equal_initials_are_told_apart() -> None:
    speakers, _ = found("Ada Lind: You?\n\nAnna Lund: I.\n\nAl Lin: And I?\n\n" * 2)
    assert len(speakers) == 3
    assert list(speakers.values()) == ["Ada Lind", "Anna Lund", "Al Lin"]


def test_a_voice_heard_once_among_others_is_a_voice() -> None:
    speakers, _ = found(
        "ADA: You?\n\nBEN: I.\n\nMODERATOR: One at a time, I beg you.\n\nADA: You?\n\nBEN: I.\n"
    )
    assert set(speakers.values()) == {"ADA", "BEN", "MODERATOR"}


def test_a_word_before_a_colon_in_a_turn_is_nobody() -> None:
    text = "ADA: You?\n\nBEN: I.\n\nLook: I was there.\n\nADA: You?\n\nBEN: I.\n"
    assert set(found(text)[0].values()) == {"ADA", "BEN"}


def test_a_name_in_capitals_is_shown_as_the_text_writes_it() -> None:
    text = "A talk between Ada Lind and others\n\n" + "ADA LIND: You?\n\nBEN OSEI: I.\n\n" * 2
    assert set(found(text)[0].values()) == {"Ada Lind", "BEN OSEI"}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Q: It rains.\n\nA: You see?\n\n" * 3, "Q"),
        ("Interviewer: I see.\n\nBen: You see?\n\n" * 3, "Interviewer"),
        ("ADA: Why?\n\nBEN: I do.\n\nADA: And you?\n\nBEN: I too.\n\n", "ADA"),
        ("ADA: I do.\n\nBEN: I do.\n\n" * 3, ""),
        ("ADA: Do you?\n\nBEN: Do you?\n\n" * 3, ""),
    ],
)
def test_who_asks_is_called_so_or_asks_clearly_most_often(text: str, asks: str) -> None:
    labels = find_labels(read_lines(text))
    assert labels is not None
    assert [speaker.name for speaker in labels.speakers if speaker.asks] == ([asks] if asks else [])


@pytest.mark.parametrize(
    ("names", "people"),
    [
        (["Ada Lind", "Ben Osei", "Ada", "Ben"], ["Ada Lind", "Ben Osei"]),
        (["Jane Doe", "Max Roe", "JD", "MR"], ["Jane Doe", "Max Roe"]),
        (["Marta Köhler", "Zeit", "Frau Köhler", "Zeit"], ["Marta Köhler", "Zeit"]),
        (["Dr. Ada Lind", "J. Osei", "Lind", "Joe Osei"], ["Dr. Ada Lind", "Joe Osei"]),
        (["陈雨桐", "记者", "陈", "记者"], ["陈雨桐", "记者"]),
        (["Ada Lind", "Ada Osei", "Ada", "Lind"], ["Ada Lind", "Ada Osei", "Ada"]),
        (["Speaker 1", "Speaker 2", "Speaker", "Speaker 1"], ["Speaker 1", "Speaker 2", "Speaker"]),
    ],
)
def test_short_names_are_those_of_the_one_they_fit(names: list[str], people: list[str]) -> None:
    text = "".join(f"{name}: Do I hear you?\n\n" for name in names * 2)
    assert list(found(text)[0].values()) == people


def test_what_a_forum_tells_of_its_users_is_no_speech() -> None:
    head = "\n".join(("{0}", "Moderator", "Posts: {1}", "Joined: 3 May 2014", "{2}"))
    text = "\n\n".join(
        head.format(name, count, f"I have looked at the clock, and it says {count} to me.")
        for name, count in (
            ("Ada Lind", 14),
            ("Ben Holm", 377),
            ("Ada Lind", 14),
            ("Ben Holm", 377),
        )
    )
    assert find_labels(read_lines(text)) is None


@pytest.mark.parametrize(
    ("one", "following"),
    [
        ("第1步：", ["第2步：", "第3步："]),
        ("步骤一：", ["步骤二：", "步骤三："]),
        ("Krok 1: ", ["Krok 2: ", "Krok 3: "]),
        ("Loop 1: ", ["Loop 2: ", "Loop 3: ", "Loop 4: "]),
        ("Vaihe 1: ", ["Vaihe 2: ", "Vaihe 3: "]),
    ],
)
def test_a_word_that_counts_what_follows_is_nobody_in_any_language(
    one: str, following: list[str]
) -> None:
    steps = "".join(
        f"{label}I wash it, and you dry it. Is it clean?\n\n" for label in (one, *following)
    )
    assert found(steps + "Then again.\n\n" + steps) == ({}, [])


def test_voices_that_have_only_numbers_are_voices() -> None:
    turns = [1, 2, 1, 3, 2, 1, 3, 2]
    text = "".join(f"Person {each}: Do you hear what I say?\n\n" for each in turns)
    assert set(found(text)[0].values()) == {"Person 1", "Person 2", "Person 3"}
    asked = "".join(f"Muž {each}: Do you hear what I say?\n\n" for each in (1, 2, 1, 2, 1, 2))
    assert set(found(asked)[0].values()) == {"Muž 1", "Muž 2"}


_PARAGRAPH = (
    "The pan lay behind the wood for forty years, and rust had eaten at it all that time.\n\n"
)


@pytest.mark.parametrize("marks", [("问：", "答："), ("Q: ", "A: "), ("Frage: ", "Antwort: ")])
def test_a_few_questions_behind_a_long_text_have_no_voices(marks: tuple[str, str]) -> None:
    asks, answers = marks
    questions = f"{asks}Can I save it?\n\n{answers}You can, with time.\n\n" * 3
    assert found(_PARAGRAPH * 12 + questions) == ({}, [])
    assert found("The author\n\n" + _PARAGRAPH * 12 + questions + "The author\n\n") == ({}, [])


def test_questions_behind_a_short_introduction_have_voices() -> None:
    questions = "Q: Can you save it?\n\nA: I can, with time.\n\n" * 5
    assert set(found(_PARAGRAPH * 2 + questions)[0].values()) == {"Q", "A"}


def test_letters_behind_a_name_belong_to_it() -> None:
    text = "**Ada Lind, Psy.D:** Do you?\n\n**Ben Osei:** I do.\n\n" * 3
    keys, _ = found(text)
    assert keys == {"AL": "Ada Lind", "BO": "Ben Osei"}


CAPTIONED = (
    "**SPEAKER_00:**\n[00:00] Okay, we are recording now.\n[00:04] Salt.\n[00:05] I like it.\n"
    "[00:09] Where did you find it, Ada?\n\n**SPEAKER_01:**\n[00:12] Today.\n[00:14] I found it on "
    "the shore.\n[00:16] It was there.\n\n**SPEAKER_02:**\n[00:19] Indeed.\n\n"
    "**SPEAKER_00:**\n[00:21] Was it much?\n[00:24] Tell us.\n\n**SPEAKER_01:**\n[00:26] Fantastic."
    "\n[00:28] It was a whole bag of it, and it was wet.\n[00:31] So we dried it.\n"
)


def test_a_word_behind_a_time_is_nobody_where_every_line_has_a_time() -> None:
    keys, _ = found(CAPTIONED)
    assert sorted(keys.values()) == ["SPEAKER_00", "SPEAKER_01", "SPEAKER_02"]


def test_names_behind_a_time_are_names_where_what_is_said_has_a_time_too() -> None:
    keys, _ = found(
        "0:00 Ada\n0:01 Do you like the salt of the sea?\n0:05 Ben\n0:06 I do, and you know it.\n"
        "0:09 Ada\n0:10 Why do you like it so much?\n0:14 Ben\n0:15 I was born on the shore.\n"
        "0:19 Ada\n0:20 Were you?\n"
    )
    assert list(keys.values()) == ["Ada", "Ben"]


def test_a_stop_and_an_ellipsis_part_who_goes_on_from_what_he_says() -> None:
    reading = read(source(
        "SALZ\n\nMme la présidente . La parole est à M. Luc Ness.\n\nM. Luc Ness . Je vous demande "
        "du sel.\n\nMme la présidente . La parole est à M. le ministre du sel.\n\nM. Jean Dore, "
        "ministre du sel . Vous avez raison…\n\nM. Luc Ness . Très bien !\n\nM. Jean Dore, "
        "ministre . …et du poivre aussi.\n\nMme la présidente . Merci, monsieur le ministre.\n",
        "seance.txt",
    ))  # fmt: skip
    names = {speaker.key: speaker.name for speaker in reading.speakers}
    said = {leaf_text(leaf): names.get(leaf.speaker) for leaf in leaves(reading.blocks)}
    assert said["…et du poivre aussi."] == "Jean Dore"
