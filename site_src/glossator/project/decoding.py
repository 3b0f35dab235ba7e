"""Bytes to text: which encoding a file is in, and whether it is text at all."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from glossator.project.legacy import encoding_of

# What the first bytes say that a file with a text's name is none.
_MAGIC = tuple(
    (re.compile(pattern, re.S), what)
    for pattern, what in (
        (rb"\x89PNG\r\n\x1a\n", "a PNG image"),
        (rb"\xff\xd8\xff", "a JPEG image"),
        (rb"GIF8[79]a", "a GIF image"),
        (rb"RIFF....(?:WEBP|WAVE|AVI )", "a sound, film or WebP image"),
        (rb"....ftyp", "a film or a photograph"),
        (rb"%PDF-", "a PDF"),
        (rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", "a ZIP archive or a word processor's file"),
        (rb"\xd0\xcf\x11\xe0", "an old word processor's file"),
        (rb"\x1f\x8b|BZh[1-9]1AY|\xfd7zXZ\x00|\x28\xb5\x2f\xfd", "a compressed file"),
        (rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|.{257}ustar", "an archive"),
        (rb"\x7fELF|MZ.\x00|\xca\xfe\xba\xbe|[\xcf\xce]\xfa\xed\xfe|\x00asm", "a program"),
        (rb"ID3[\x02-\x04]|OggS\x00|fLaC\x00", "a sound"),
        (rb"SQLite format 3\x00", "a database"),
    )
)
# UTF-32 first: its mark for little end begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# <meta charset="x">, <meta … content="text/html; charset=x">, <?xml encoding="x"?>, `charset: x` in
# front matter, -*- coding: x -*-, and at the end too: vim: set fileencoding=x: (or fenc=x)
_DECLARED = re.compile(
    rb"(?:charset|encoding|coding|\bfenc)\s*[=:]\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I
)
_DECLARED_WITHIN = 1024
# What is declared, and what browsers take it for because people mean it: Windows' larger set.
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "shift_jis": "cp932",
    "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "tis-620": "cp874",
    "iso8859-11": "cp874", "big5": "big5hkscs",
}  # fmt: skip
# Control characters that stand in no text: all but tab, line ends, form feed and escape.
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
# Share of them above which a file is no text: one in fifty is more than any damaged text has.
_TOO_MANY_CONTROLS = 0.02
_NO_CHARACTER = "\ufffd"  # what stands where there was none


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
        if magic.match(content):
            return NoText(why=what)
    if (wide := _without_mark(content)) is not None:
        return wide
    if len(content.translate(None, _CONTROLS)) < len(content) * (1 - _TOO_MANY_CONTROLS):
        return NoText(why="full of bytes that stand in no text")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _with_halves(content) or _legacy(content)
    return _escaped(content) or Decoded(text=text, encoding="utf-8")


def _in_unicode(content: bytes, codec: str) -> Decoded | NoText:
    """Text that is marked as `codec`; what of it is none (half of a character, a cut end) is shown
    as the character for that."""
    text = content.decode(codec, "replace")
    bad = text.count(_NO_CHARACTER)
    if bad > len(text) * _TOO_MANY_CONTROLS + 1 or not text.strip(_NO_CHARACTER):
        return NoText(why=f"marked as {codec.upper()} and not in it")
    guessed = f"but for {_count(bad, 'place')} where it is not" if bad else ""
    return Decoded(text=text, encoding=codec, guessed=guessed)


def _with_halves(content: bytes) -> Decoded | None:
    """UTF-8 in which characters beyond the first 65,536 stand as the two halves of UTF-16, or one
    half alone: what some programs write. Whole ones are put together."""
    try:
        halves = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    wide = halves.removeprefix("\ufeff").encode("utf-16-le", "surrogatepass")
    text = wide.decode("utf-16-le", "replace")
    return Decoded(text=text, encoding="utf-8", guessed="but for halves of characters")


def _escaped(content: bytes) -> Decoded | None:
    """Japanese as mails have it: all ASCII, with escapes between the scripts."""
    if b"\x1b$" not in content or not content.isascii():
        return None
    try:
        text = content.decode("iso2022_jp_ext")
    except UnicodeDecodeError:
        return None
    return Decoded(text=text, encoding="iso2022_jp", guessed="by its escapes")


def _without_mark(content: bytes) -> Decoded | None:
    """A text in UTF-16 or UTF-32 whose mark is missing: half of its bytes, or more, are nearly all
    the same, as they name the script."""
    head = content[:4096]
    if len(content) < 4 or len(content) % 2 or len(head.translate(None, _CONTROLS)) == len(head):
        return None
    codecs_tried = ["utf-16-le", "utf-16-be"]
    if len(content) % 4 == 0 and head.count(0) * 2 > len(head):
        codecs_tried = ["utf-32-le", "utf-32-be", *codecs_tried]
    for codec in codecs_tried:
        half = head[1::2] if codec.endswith("le") else head[0::2]
        script = Counter(byte for byte in half if byte).most_common(1)
        if half.count(0) + (script[0][1] if script else 0) < len(half) * 0.7:
            continue
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        odd = sum(not (char.isprintable() or char.isspace()) for char in text)
        if odd <= len(text) * _TOO_MANY_CONTROLS and "\x00" not in text:
            return Decoded(text=text, encoding=codec, guessed="by the bytes that repeat")
    return None


def _legacy(content: bytes) -> Decoded:
    """Text that is not valid UTF-8: in the encoding it declares, else mostly UTF-8 with some other
    bytes, else in the one its letters tell, else in Windows-1252 (of which Latin-1 is the part
    that never fails)."""
    ends = content[:_DECLARED_WITHIN] + b"\n" + content[_DECLARED_WITHIN:][-_DECLARED_WITHIN:]
    names = [match.group(1).decode("ascii").rstrip(":.") for match in _DECLARED.finditer(ends)]
    for name in names:
        if read := _declared(content, name):
            return read
    valid = content.decode("utf-8", "ignore")
    bad = len(content) - len(valid.encode("utf-8"))
    if sum(_chance(char) for char in valid if char > "\x7f") > 2 * bad:
        mixed = content.decode("utf-8", _BYTE_BY_BYTE).removeprefix("\ufeff")
        return Decoded(text=mixed, encoding="utf-8", guessed=f"but for {_count(bad, 'byte')}")
    wrong = next((name for name in names if _is_codec(name)), "")
    declares = f"it is not in the {wrong} it declares" if wrong else "it declares nothing"
    if codec := encoding_of(content, _BYTE_BY_BYTE):
        text = content.decode(codec, _BYTE_BY_BYTE)
        return Decoded(text=text, encoding=codec, guessed=f"by its letters, as {declares}")
    for codec in ("cp1252", "latin-1"):
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        why = f"as {declares}" if wrong else "as nothing in it says what it is"
        return Decoded(text=text, encoding=codec, guessed=why)
    raise AssertionError("latin-1 decodes any bytes")


def _chance(char: str) -> int:
    """How little it can be chance that bytes of some other encoding read as `char` in UTF-8. Of
    two bytes one letter in dozens does; each byte more makes it rarer, and what dashes and curly
    quotation marks are in UTF-8 (`â€™`) nobody writes."""
    return 3 if "\u2000" <= char < "\u2070" else len(char.encode("utf-8")) - 1


def _is_codec(name: str) -> bool:
    try:
        return bool(codecs.lookup(name))
    except (LookupError, ValueError):
        return False


def _count(count: int, word: str) -> str:
    return f"one {word}" if count == 1 else f"{count} {word}s"


def _declared(content: bytes, name: str) -> Decoded | None:
    """`content` in the encoding called `name`, if there is one of legacy and it is in that."""
    try:
        info = codecs.lookup(name.lower().removeprefix("x-").removesuffix(":"))
        if not info._is_text_encoding or info.name.startswith(("utf", "idna", "punycode")):
            return None
    except (LookupError, ValueError):
        return None
    for codec in (_MEANT.get(info.name, info.name), info.name):
        try:
            text = content.decode(codec)
        except (UnicodeError, ValueError):
            continue
        return Decoded(text=text, encoding=codec, guessed="as it declares")
    return None


def _one_byte(error: UnicodeError) -> tuple[str, int]:
    """The byte that is not in an encoding as Windows-1252 has it, and where to go on."""
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
