"""Labels in the brackets of East Asian print, and offices in them."""

import pytest

from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read

ABOVE = "市長定例記者会見\n\n出席者：市長 森田 花子、港湾課長 谷口 実、報道機関6社\n\n"
TALK = (
    "【市長】おはようございます。本日は一件ございます。\n\n渡し船は続けます。\n\n"
    "【司会】質問をどうぞ。\n\n【東浜新聞】船長は何人になりますか。\n\n【市長】三名でございます。\n\n"
    "【港湾課長】一名は公募いたします。\n\n【東浜新聞】応募はありそうですか。\n\n"
    "【港湾課長】問い合わせは一件です。\n\n【東浜新聞】運賃のお考えは。\n\n【市長】据え置きます。\n\n"
    "【司会】以上で終了いたします。\n"
)


def spoken(text: str) -> list[tuple[str, str]]:
    reading = read(Source(path="a.txt", site_path="seeds/a.txt", text=text))
    names = {each.key: each.name for each in reading.speakers}
    return [(names.get(leaf.speaker, ""), leaf_text(leaf)) for leaf in leaves(reading.blocks)]


def test_labels_in_brackets_begin_turns_of_whom_the_list_of_those_present_names() -> None:
    said = spoken(ABOVE + TALK)
    assert ("森田 花子", "渡し船は続けます。") in said
    assert ("谷口 実", "問い合わせは一件です。") in said
    assert ("東浜新聞", "応募はありそうですか。") in said
    assert ("司会", "質問をどうぞ。") in said


@pytest.mark.parametrize(
    "row", ["", "出席者：市長 森田 花子、市長 谷口 実\n\n", "市長は森田です。\n\n"]
)
def test_an_office_that_no_row_or_several_fill_stays_one(row: str) -> None:
    assert ("市長", "据え置きます。") in spoken("市長定例記者会見\n\n" + row + TALK)


def test_merits_and_faults_of_things_in_such_brackets_are_said_by_nobody() -> None:
    thing = "{}は三年使った道具です。\n\n【良い点】とても軽いところです。\n\n【悪い点】少し高いところです。\n\n"
    text = "道具を比べる\n\n" + "".join(thing.format(n) for n in ("鍋", "釜", "桶", "樽", "箱"))
    assert {name for name, _ in spoken(text)} == {""}


def test_a_bare_name_behind_questions_and_answers_is_nobody_who_speaks() -> None:
    asked = (
        "P. ¿Y la torre, cuántos escalones tiene?\n\nR. Ciento treinta y ocho, y yo los subo.\n\n"
    )
    text = f"La campanera\n\nAda Lind\n\n29 jun 2025\n\n{asked * 4}Sobre la firma\n\nAda Lind\n\nNacida en Soria.\n"
    assert "Ada Lind" not in {name for name, _ in spoken(text)}


def test_the_place_before_a_dash_under_who_wrote_it_is_no_role_of_theirs() -> None:
    asked = (
        "P. ¿Y la torre, cuántos escalones tiene?\n\nR. Ciento treinta y ocho, y yo los subo.\n\n"
    )
    text = f"La campanera se jubila\n\nAda Lind\n\nBordecillas -\n\n29 jun 2025\n\n{asked * 4}"
    assert "Bordecillas -" in [words for _, words in spoken(text)]
