"""Who wrote a text, where no word of a byline says it."""

import pytest

from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.wrote import is_chinese_name
from glossator.readers.plain_lines import read_lines


def said(text: str) -> list[tuple[str, str]]:
    (line,) = read_lines(text)
    found = stated(line, text)
    return [(field.name, field.value) for field in found.fields] if found else []


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("This article was written by Ada Lind.", "Ada Lind"),
        ("Dieser Beitrag wurde von Ada Lind verfasst.", "Ada Lind"),
        ("Cet article a été rédigé par Ada Lind.", "Ada Lind"),
        ("Bu içerik Liman Sağlık Yayın Kurulu tarafından hazırlanmıştır.",
         "Liman Sağlık Yayın Kurulu"),
        ("Thread starter ada_lind", "ada_lind"),
        ("Autor wątku: ada_lind", "ada_lind"),
        ("كتبت: هالة المنصوري", "هالة المنصوري"),
    ],
)  # fmt: skip
def test_a_line_may_say_in_other_words_who_wrote_a_text(text: str, author: str) -> None:
    assert said(text) == [("author", author)]


@pytest.mark.parametrize(
    "text",
    [
        "This guide was written by hand and by candle light.",
        "This article was written by Ada Lind, who keeps bees.",
        "The text was written by somebody in the harbour.",
        "Bu ev dedem tarafından yapıldı.",
        "Started by mistake, finished on purpose: a year of nets.",
    ],
)
def test_a_sentence_that_names_nobody_tells_of_no_author(text: str) -> None:
    assert said(text) == []


def test_a_chinese_name_beside_a_date_is_the_authors() -> None:
    assert said("林知夏 2024-08-06 14:20") == [("author", "林知夏"), ("published", "2024-08-06")]
    assert said("连云港 2024-08-06") == []
    assert said("发布 2024-08-06") == [("published", "2024-08-06")]


@pytest.mark.parametrize("text", ["快讯", "高考", "金融", "黄金", "郑州市", "时尚"])
def test_the_name_of_a_section_or_a_place_is_no_chinese_name(text: str) -> None:
    assert not is_chinese_name(text)
