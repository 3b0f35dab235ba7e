"""Which legacy encoding a text is in is told by its letters, and never told where they do not tell."""

import random

import pytest

import legacy_texts as texts
from glossator.project.decoding import Decoded, NoText, decode

CASES = [
    (texts.RUSSIAN, "cp1251", "cp1251"),
    (texts.RUSSIAN, "koi8-r", "koi8-r"),
    (texts.RUSSIAN, "iso8859-5", "iso8859-5"),
    (texts.RUSSIAN, "cp866", "cp866"),
    (texts.RUSSIAN, "mac-cyrillic", "mac-cyrillic"),
    (texts.UKRAINIAN, "cp1251", "cp1251"),
    (texts.UKRAINIAN, "koi8-u", "koi8-u"),
    (texts.BULGARIAN, "cp1251", "cp1251"),
    (texts.POLISH, "cp1250", "cp1250"),
    (texts.POLISH, "iso8859-2", "iso8859-2"),
    (texts.CZECH, "cp1250", "cp1250"),
    (texts.CZECH, "iso8859-2", "iso8859-2"),
    (texts.HUNGARIAN, "cp1250", "cp1250"),
    (texts.ROMANIAN, "cp1250", "cp1250"),
    (texts.CROATIAN, "cp1250", "cp1250"),
    (texts.GREEK, "cp1253", "cp1253"),
    (texts.TURKISH, "cp1254", "cp1254"),
    (texts.HEBREW, "cp1255", "cp1255"),
    (texts.ARABIC, "cp1256", "cp1256"),
    (texts.ARABIC, "iso8859-6", "iso8859-6"),
    (texts.JAPANESE, "shift_jis", "cp932"),
    (texts.JAPANESE, "euc-jp", "euc-jp"),
    (texts.JAPANESE, "iso2022_jp", "iso2022_jp"),
    (texts.SIMPLIFIED, "gb18030", "gb18030"),
    (texts.SIMPLIFIED, "gbk", "gb18030"),
    (texts.TRADITIONAL, "big5", "big5hkscs"),
    (texts.KOREAN, "euc-kr", "cp949"),
    (texts.FRENCH, "mac-roman", "mac-roman"),
    (texts.GERMAN, "mac-roman", "mac-roman"),
    (texts.SPANISH, "mac-roman", "mac-roman"),
    (texts.ENGLISH, "mac-roman", "mac-roman"),
    (texts.SWEDISH, "mac-roman", "mac-roman"),
    (texts.FRENCH, "cp1252", "cp1252"),
    (texts.GERMAN, "cp1252", "cp1252"),
    (texts.SPANISH, "latin-1", "cp1252"),
    (texts.ENGLISH, "cp1252", "cp1252"),
    (texts.SWEDISH, "cp1252", "cp1252"),
    (texts.PORTUGUESE, "cp1252", "cp1252"),
    (texts.FRENCH, "cp850", "cp850"),
    (texts.GERMAN, "cp850", "cp850"),
]


def read(content: bytes) -> Decoded:
    decoded = decode(content)
    assert isinstance(decoded, Decoded), decoded
    return decoded


@pytest.mark.parametrize("length", [10_000, 300, 150])
@pytest.mark.parametrize(
    ("text", "codec", "named"), CASES, ids=[f"{c}-{t[:9]}" for t, c, _ in CASES]
)
def test_an_encoding_that_is_not_declared_is_told_by_its_letters(
    text: str, codec: str, named: str, length: int
) -> None:
    content = text[:length].encode(codec, "ignore")
    found = read(content)
    assert found.text == content.decode(codec)
    assert found.guessed
    if length > 150:  # shorter ones may read alike in two
        assert found.encoding == named


@pytest.mark.parametrize(
    ("text", "codec"), [(texts.RUSSIAN, "cp1251"), (texts.RUSSIAN, "koi8-r"), (texts.GREEK, "cp1253"),
                        (texts.POLISH, "cp1250"), (texts.FRENCH, "cp1252")],
)  # fmt: skip
def test_capitals_throughout_mislead_nobody(text: str, codec: str) -> None:
    content = text.upper().encode(codec, "ignore")
    assert read(content).text == content.decode(codec)


@pytest.mark.parametrize(
    ("text", "codec"),
    [(texts.RUSSIAN, "koi8-r"), (texts.HEBREW, "cp1255"), (texts.JAPANESE, "cp932")],
)
def test_a_few_foreign_words_in_an_english_text_are_enough(text: str, codec: str) -> None:
    content = (texts.ENGLISH.encode("ascii", "ignore").decode() * 20 + text[:80]).encode(codec)
    assert read(content).text == content.decode(codec)


@pytest.mark.parametrize(
    ("text", "codec"),
    [(texts.RUSSIAN, "cp1251"), (texts.SIMPLIFIED, "gb18030"), (texts.TRADITIONAL, "big5")],
)
def test_a_damaged_byte_and_a_cut_end_do_not_spoil_the_rest(text: str, codec: str) -> None:
    content = text.encode(codec)
    found = read(content[:200] + b"\xff" + content[200:-2])
    assert found.text[:90] == text[:90]
    assert found.text[-30:-5] in text


def test_bytes_that_do_not_tell_are_still_read_and_the_warning_says_so() -> None:
    noise = random.Random(1)
    content = bytes(
        noise.choice(b"abc def ghi\n") if noise.random() < 0.6 else noise.randrange(128, 256)
        for _ in range(600)
    )
    found = read(content)
    assert found.encoding in ("cp1252", "latin-1")
    assert found.guessed == "as nothing in it says what it is"


@pytest.mark.parametrize(
    ("declaration", "codec", "named"),
    [
        ("<meta charset=iso-8859-1>", "cp1252", "cp1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=x-sjis'>", "cp932", "shift_jis"),
        ('<?xml version="1.0" encoding="iso-8859-2"?>', "iso8859-2", "iso8859-2"),
        ("---\ncharset: windows-1257\n---", "cp1257", "cp1257"),
        ("# -*- coding: koi8-r -*-", "koi8-r", "koi8-r"),
        ("# vim: set fenc=cp737 :", "cp737", "cp737"),
        ("# vim: set fileencoding=macgreek :", "mac-greek", "mac-greek"),
        ("<meta charset=gb2312>", "gb18030", "gb18030"),
    ],
)  # fmt: skip
def test_what_a_text_declares_comes_before_its_letters(
    declaration: str, codec: str, named: str
) -> None:
    words = bytes(byte for byte in range(0xE1, 0xF2)).decode(codec, "ignore")
    if named == "gb18030":
        words = "朱镕基"  # whose second letter is not in GB2312, and browsers show it
    if named == "cp1252":
        words = "“quoted”"  # which Latin-1 does not have, and browsers show them
    content = f"{declaration}\n\n{words}".encode(codec)
    found = read(content)
    assert found.text == f"{declaration}\n\n{words}"
    assert found.guessed == "as it declares"


def test_a_declaration_may_stand_at_the_end() -> None:
    content = ("Дневник\n" * 500 + "vim: set fileencoding=cp855 :\n").encode("cp855")
    assert read(content).encoding == "cp855"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text", [texts.RUSSIAN, texts.GREEK, texts.ENGLISH], ids=["ru", "el", "en"]
)
def test_unicode_of_wide_characters_is_known_without_its_mark(text: str, codec: str) -> None:
    found = read(text.encode(codec))
    assert (found.text, found.encoding, bool(found.guessed)) == (text, codec, True)


def test_halves_of_characters_are_put_together_or_shown_as_what_they_are() -> None:
    found = read(b"one \xed\xa0\xbd\xed\xb8\x80 and half \xed\xa0\xbd of one")
    assert found.text == "one \U0001f600 and half \ufffd of one"
    assert found.guessed
    wide = "It goes on for a while. ".encode("utf-16") + b"\x3d\xd8" + "And on.".encode("utf-16-le")
    assert read(wide).text == "It goes on for a while. \ufffdAnd on."
    assert read("It goes on, and ends".encode("utf-16")[:-1]).text == "It goes on, and end\ufffd"


@pytest.mark.parametrize(
    "content",
    [b"ID3 tags are what MP3s carry.", b"RIFF raff", b"BZh is a word", b"MZ-Seite", b"Oggsford"],
)
def test_words_that_begin_like_another_kind_of_file_are_words(content: bytes) -> None:
    assert read(content).text == content.decode()


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(99), b"PK\x03\x04" + bytes(99), b"%PDF-1.4\n", b"\x1f\x8b\x08",
        b"\x7fELF\x02", b"Rar!\x1a\x07\x01", bytes(257) + b"ustar\x00", b"\x00\x00\x00\x18ftypmp42",
        b"ID3\x03\x00" + bytes(9), b"RIFF1234WEBPVP8 ", bytes(range(256)) * 4,
    ],
)  # fmt: skip
def test_other_kinds_of_files_are_known_by_their_bytes(content: bytes) -> None:
    assert isinstance(decode(content), NoText)


@pytest.mark.parametrize(
    "content",
    [
        b"It\xe2\x80\x99s a boat and it\xe2\x80\x99s old; the caf\xe9 is shut for the whole winter.",
        b"It\xe2\x80\x99s a boat; the caf\xe9 is shut for the whole winter season.",
        "A word \U0001f600 or \u65e5\u672c and the caf".encode() + b"\xe9 is shut.",
    ],
)
def test_one_foreign_byte_among_few_characters_of_three_bytes_leaves_them_unicode(
    content: bytes,
) -> None:
    found = decode(content)
    assert isinstance(found, Decoded)
    assert (found.encoding, found.guessed) == ("utf-8", "but for one byte")
    assert "caf\u00e9" in found.text and "\u00e2" not in found.text


def test_a_wrong_declaration_is_said_to_be_one() -> None:
    words = "Zażółć gęślą jaźń, a potem idź nad rzekę i połów trochę ryb, bo są świeże."
    content = f'<meta charset="utf-8"><p>{words}'.encode("iso8859-2")
    found = decode(content)
    assert isinstance(found, Decoded)
    assert found.guessed == "by its letters, as it is not in the utf-8 it declares"


def test_so_it_is_where_its_letters_do_not_tell() -> None:
    found = decode(b'<meta charset="utf-8"><p>\xe9')
    assert isinstance(found, Decoded)
    assert "not in the utf-8 it declares" in found.guessed
