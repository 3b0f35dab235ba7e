"""Pieces of code on a page that a button copies: what stands at the button is the text's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.clippings.code_bars import names_language
from glossator.readers.clippings.groups import groups
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

COPIES = re.compile(
    r"(?:copy|copied|copy (?:code|snippet|to clipboard|command)|kopieren|code kopieren|copier"
    r"|copier le code|copiar|copiar (?:el )?c[oó]digo|copia|copia codice|copia il codice"
    r"|kopi[eë]ren|kopieer|code kopi[eë]ren|kopiera|kopier|kopi[eé]r|kopioi|kopiuj|skopiuj"
    r"|kopírovat|копировать|скопировать|копіювати|копіювати код|kopyala|kodu kopyala|másolás"
    r"|copiază|αντιγραφή|コピー|コードをコピー|コピーする|复制|复制代码|複製|複製程式碼|복사"
    r"|코드 복사|نسخ|نسخ الكود|העתק|คัดลอก|salin|salin kode|sao chép|कॉपी करें)[!✓]?",
    re.IGNORECASE,
)
# "log = open(x)", "$ run --fast", "sudo nano /etc/hosts", "ticker.py", "}", "<b>", "a: 1;"
_CODE = re.compile(
    r"[={}<>|;]|\w\(.*\)|^\s*[$#>%] ?\S|\s--?[a-z]|(?:^|\s)[~.]{0,2}/\w|\w/\w+[./]|\w_\w"
    r"|\w\.[a-z]{1,5}(?:\s|$)|^\s*[\"'\[\]]|^(?:import|from|def|if|for|while|return|let|var|const) "
)
_PIECES = 2  # buttons on a page that shows code
_LONGEST = 80  # lines of a piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """The buttons that copy code, the lines of code, those that stand close under a button
    that ends its piece, and those that say in what language it is."""

    bars: frozenset[int] = frozenset()
    buttons: frozenset[int] = frozenset()
    code: frozenset[int] = frozenset()
    under: frozenset[int] = frozenset()


def code_pieces(lines: Sequence[Line]) -> Pieces:
    """The pieces of code that buttons copy, two at least, most of which stand all over their button
    or all under it."""
    buttons = [i for i, line in enumerate(lines) if line.words <= 4 and COPIES.fullmatch(line.text)]
    if len(buttons) < _PIECES:
        alone = (i for i in buttons if _is_at_code(lines, i))
        return Pieces(bars=frozenset(alone))
    over = [_piece(lines, i, -1) for i in buttons]
    below = [_piece(lines, i, 1) for i in buttons]
    ends = sum(_tells(lines, piece) for piece in over) >= sum(
        _tells(lines, piece) for piece in below
    )
    pieces = over if ends else below
    telling = [i for i, piece in zip(buttons, pieces, strict=True) if _tells(lines, piece)]
    if len(telling) < _PIECES or 2 * len(telling) < len(buttons):
        return Pieces()
    bars = {bar for piece in pieces if ends and (bar := _bar(lines, piece)) is not None}
    pieces = [
        range(max((bar for bar in bars if bar in piece), default=piece.start - 1) + 1, piece.stop)
        for piece in pieces
    ]
    code = {j for piece in pieces for j in piece if _tells(lines, piece)}
    beside = {j for group in groups(lines) for j in group if not code.isdisjoint(group)}
    under = beside - code - {*buttons}
    return Pieces(
        bars=frozenset(bars),
        buttons=frozenset(telling),
        code=frozenset(code),
        under=frozenset(i for i in under if ends and i - 1 in telling),
    )


def _bar(lines: Sequence[Line], piece: range) -> int | None:
    """The line of a piece, right over its code, that names the language."""
    return next((i for i in reversed(piece[:-1]) if names_language(lines[i])), None)


def _is_at_code(lines: Sequence[Line], i: int) -> bool:
    """Whether the one button of a page stands by itself right under a line of code, and over
    running text."""
    if not 0 < i < len(lines) - 1 or lines[i].words > 1 or not is_prose(lines[i + 1]):
        return False
    above = lines[i - 1]
    return bool(_CODE.search(above.text)) and not _is_said(above)


def _piece(lines: Sequence[Line], button: int, step: int) -> range:
    """The lines from a button on, upwards or downwards, up to the text or another button."""
    i = button + step
    while 0 <= i < len(lines) and abs(i - button) <= _LONGEST:
        line = lines[i]
        if COPIES.fullmatch(line.text) or _is_said(line):
            break
        if step > 0 and i > button + 1 and line.before and not _CODE.search(line.text):
            break
        i += step
    return range(i + 1, button) if step < 0 else range(button + 1, i)


def _is_said(line: Line) -> bool:
    """Whether a line is of running text, or leads on to the code."""
    if _CODE.search(line.text) and not line.text[:1].isupper():
        return False
    return is_prose(line) or line.text.endswith((":", "："))


def _tells(lines: Sequence[Line], piece: range) -> bool:
    """Whether the nearest line of a piece looks like code, or most of them do."""
    coded = sum(bool(_CODE.search(lines[i].text)) for i in piece)
    return coded > 0 and 3 * coded >= len(piece)
