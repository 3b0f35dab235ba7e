"""Bytes to text: which encoding a file is in, and whether it is text at all."""

import codecs
import re
from dataclasses import dataclass

# What the first bytes say that a file with a text's name is none.
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a sound, film or WebP image"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or a word processor's file"),
    (b"\xd0\xcf\x11\xe0", "an old word processor's file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"SQLite format 3\x00", "a database"),
)
# UTF-32 first: its mark for little end begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# <meta charset="x">, <meta … content="text/html; charset=x">, <?xml encoding="x"?>, coding: x
_DECLARED = re.compile(rb"(?:charset|encoding|coding)\s*[=:]\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)
_DECLARED_WITHIN = 1024
# Control characters that stand in no text: all but tab, line ends, form feed and escape.
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
# Share of them above which a file is no text: one in fifty is more than any damaged text has.
_TOO_MANY_CONTROLS = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text, the codec it was in, and whether that was guessed (and how) or stated by Unicode."""

    text: str
    encoding: str
    guessed: str = ""  # how a legacy encoding was found; empty for Unicode


@dataclass(frozen=True, slots=True, kw_only=True)
class NoText:
    """Bytes that are no text, and why in words: "a PNG image"."""

    why: str


def decode(content: bytes) -> Decoded | NoText:
    """The text in `content`, its byte-order mark dropped and its newlines untouched."""
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return _in_unicode(content, codec)
    for magic, what in _MAGIC:
        if content.startswith(magic):
            return NoText(why=what)
    if (wide := _utf16_without_mark(content)) is not None:
        return wide
    if len(content.translate(None, _CONTROLS)) < len(content) * (1 - _TOO_MANY_CONTROLS):
        return NoText(why="full of bytes that stand in no text")
    try:
        return Decoded(text=content.decode("utf-8-sig"), encoding="utf-8")
    except UnicodeDecodeError:
        return _legacy(content)


def _in_unicode(content: bytes, codec: str) -> Decoded | NoText:
    try:
        text = content.decode(codec)
    except UnicodeDecodeError:
        return NoText(why=f"marked as {codec.upper()} and not in it")
    if any("\ud800" <= char <= "\udfff" for char in text):
        return NoText(why=f"marked as {codec.upper()} and not in it")
    return Decoded(text=text, encoding=codec)


def _utf16_without_mark(content: bytes) -> Decoded | None:
    """A text in UTF-16 whose mark is missing: every other byte of Latin letters is zero."""
    if len(content) < 4 or len(content) % 2 or b"\x00" not in content[:200]:
        return None
    half = len(content) / 2
    for codec, zeros in (("utf-16-le", content[1::2]), ("utf-16-be", content[0::2])):
        if zeros.count(0) > half * 0.7:
            try:
                text = content.decode(codec)
            except UnicodeDecodeError:
                return None
            if "\x00" not in text:
                return Decoded(text=text, encoding=codec, guessed="by its zero bytes")
    return None


def _legacy(content: bytes) -> Decoded:
    """Text that is not valid UTF-8: in the encoding it declares, else mostly UTF-8 with some other
    bytes, else Windows-1252 (of which Latin-1 is the part that never fails)."""
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    if declared and (read := _declared(content, declared.group(1).decode("ascii"))):
        return read
    valid = content.decode("utf-8", "ignore")
    bad = len(content) - len(valid.encode("utf-8"))
    # A letter of several bytes that reads as UTF-8 by chance is one in dozens at most.
    if sum(char > "\x7f" for char in valid) > 2 * bad:
        mixed = content.decode("utf-8", _BYTE_BY_BYTE).removeprefix("\ufeff")
        return Decoded(text=mixed, encoding="utf-8", guessed=f"but for {_bytes(bad)}")
    for codec in ("cp1252", "latin-1"):
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        return Decoded(text=text, encoding=codec, guessed="as it is not UTF-8 and declares nothing")
    raise AssertionError("latin-1 decodes any bytes")


def _bytes(count: int) -> str:
    return "one byte" if count == 1 else f"{count} bytes"


def _declared(content: bytes, name: str) -> Decoded | None:
    try:
        info = codecs.lookup(name)
        if not info._is_text_encoding or info.name.startswith(("utf", "idna", "punycode")):
            return None
        text, _ = info.decode(content, "strict")
    except (LookupError, UnicodeError, ValueError):
        return None
    return Decoded(text=text, encoding=info.name, guessed="as it declares")


def _one_byte(error: UnicodeError) -> tuple[str, int]:
    """The byte that is not UTF-8 as Windows-1252 has it, and where to go on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start : error.start + 1]
    try:
        return byte.decode("cp1252"), error.start + 1
    except UnicodeDecodeError:
        return byte.decode("latin-1"), error.start + 1


# The standard library knows handlers of decoding errors by name only.
_BYTE_BY_BYTE = "glossator-one-byte"
codecs.register_error(_BYTE_BY_BYTE, _one_byte)
