"""Talks as magazines of East Asia print them: a name, a wide space, what is said."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers import read
from plain_texts import losses

_TALK = """塩の道を、船大工と測量士が歩く

港の古い塩の道について、船大工の佐々木さんと測量士の沖田さんに話を聞いた。

佐々木実（ささき・みのる）
一九六〇年生まれ。十五歳から船をつくる。港の組合の理事。

沖田 環（おきた・たまき）
一九八二年生まれ。専門は海岸の測量。

――お二人の出会いから聞かせてください。

佐々木　春の浜だったかな。知らない人が棒を立てていてね。声をかけたんですよ。

沖田　怖かったです（笑）。でも、すぐに道の話を始めてくださって。

佐々木　道はあるんだよ。見えないだけで。

沖田　それで二人で歩くことになりました。

――そのころ、もう道は消えていたんですね。

佐々木　消えたというより、草の下に移った。足で踏むとわかる。

沖田　地図に重ねると、確かに合うんです。

※文中の距離は測量の資料による。
"""


def reading(text: str) -> Reading:
    found = read(Source(path="talk.txt", site_path="talk.txt", text=text))
    assert losses(found) == ()
    return found


def voices(text: str) -> list[str]:
    return [speaker.name for speaker in reading(text).speakers if speaker.name]


def test_a_surname_before_a_wide_space_speaks_under_the_full_name_with_its_reading() -> None:
    assert voices(_TALK) == ["佐々木実", "沖田環"]


def test_who_asks_behind_a_line_is_nobody_by_name() -> None:
    found = reading(_TALK)
    asked = [leaf for leaf in leaves(found.blocks) if leaf_text(leaf).startswith("お二人の")]
    assert [leaf.speaker for leaf in asked] == [""]


def test_a_row_that_introduces_who_speaks_heads_nothing() -> None:
    blocks = reading(_TALK).blocks
    heads = [plain_text(block.inlines) for block in blocks if isinstance(block, Heading)]
    assert not any("佐々木" in head for head in heads)


def test_without_a_full_name_the_surname_stays_as_written() -> None:
    text = _TALK.replace("佐々木実（ささき・みのる）", "船大工").replace(
        "沖田 環（おきた・たまき）", "測量士"
    )
    assert voices(text) == ["佐々木", "沖田"]


def test_who_took_the_pictures_does_not_speak() -> None:
    credited = _TALK.replace("港の古い", "取材・文：浜口みどり　写真：磯野港\n\n港の古い", 1)
    text = credited.replace("――そのころ", "草の下の道\n撮影：磯野港\n\n――そのころ")
    assert voices(text) == ["佐々木実", "沖田環"]


@pytest.mark.parametrize(
    "text",
    [
        # a timetable
        "港の一日\n\n"
        + "\n".join(f"{part}　{what}" for part in ("午前", "午後") for what in "網船魚塩"),
        # terms and what they mean
        "塩の言葉\n\n"
        + "\n\n".join(f"{t}　塩をつくるときに使う道具。" for t in ("釜", "浜", "樋", "桶", "柄")),
        # a recipe
        "昆布の煮物\n\n材料　昆布二十グラム。\n材料　水一リットル。\n作り方　水に入れる。\n作り方　火にかける。\n"
        "作り方　三十分煮る。\n材料　塩。\n",
        # a diary
        "浜の日記\n\n" + "\n\n".join(f"{d}曜　浜を歩いた。風が強い。" for d in "月火水木金土日月"),
    ],
)
def test_other_texts_with_wide_spaces_are_no_talk(text: str) -> None:
    assert reading(text).speakers == ()
