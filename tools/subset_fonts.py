"""Cut the theme's three fonts out of the complete families: fewer letters, shorter axes, no hints.

Each comes whole, with all of Latin, and as a basic file, which is all that most pages in English
load: a page with one letter more loads the whole files instead, for nothing is kerned across two.

    python tools/subset_fonts.py LITERATA.ttf LITERATA-ITALIC.ttf SOURCE-SANS-3.ttf OUTPUT_FOLDER

tools/fonts.sh fetches the families and calls this. Needs fonttools and brotli.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Latin, Latin-1, Latin Extended-A without the long s, and the marks that the theme and its
# sources use.
CHARACTERS = parse_unicodes(
    "0020-007E,00A0-017E,2010-2015,2018-201E,2020-2022,2026,2030,2032-2033,2039-203A,2044,20AC,"
    "2122,2190-2193,2197,2212,2215,25B6,25B8"
)
# The basic files: English, and the signs of our own pages. With over 27.4 KB, Literata would be one
# round trip longer under way on a line of 150 ms.
BASIC = parse_unicodes(
    "0020-007E,00A0,00A3,00A9,00AD,00B6-00B7,00D7,00E9,2010-2015,2018-201E,2020-2022,2026,2039-203A,"
    "2190-2193,2197,2212,25B6,25B8"
)
SETS = {"-basic": BASIC, "": CHARACTERS}  # what stands behind a font's name, and what it holds
# Accents that stand behind their letters in a text: no font of ours has them, they are composed to
# letters of the whole files.
ACCENTS = range(0x300, 0x329)
# Figures are lining in both families as they are, and of equal width in Source Sans 3. Literata's
# other figures would cost 6 KB, its bold-only shapes (rvrn) begin where its axis ends here.
FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga")
BUDGETS = {"-basic": 58_000, "": 96_000}  # bytes for the three files that a page loads at most
NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)  # copyright, names, version, licence

# Thousandths of an em: a kerning pair that changes less than this over the axes stays at its value
# for text. At 42 px it is half a pixel, and it saves 5 KB in the roman alone.
LEAST_KERNING_CHANGE = 12
NO_VARIATION = 0xFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One font file to make: its name, and the part of each axis to keep (a number pins it)."""

    name: str
    axes: dict[str, tuple[float, float] | float]
    features: tuple[str, ...] = FEATURES
    family: str | None = None  # a new name, where the licence reserves the old for the uncut font


CUTS = (
    Cut(name="literata", axes={"wght": (400, 650), "opsz": (12, 36)}),
    # Italic is emphasis in the text and the owner's headings: one weight, one size between the two.
    Cut(name="literata-italic", axes={"wght": 400, "opsz": 18}),
    Cut(
        name="source-sans-3",
        axes={"wght": (400, 650)},
        features=(*FEATURES, "pnum"),
        family="Glossator Sans",
    ),
)


def main() -> int:
    """Make the six files; 1 when three that a page loads are over their budget."""
    parser = argparse.ArgumentParser(description="Cut the theme's fonts.")
    parser.add_argument("families", nargs=3, type=Path)
    parser.add_argument("output", type=Path)
    given = parser.parse_args()
    within = True
    for end, budget in BUDGETS.items():
        cuts = zip(given.families, CUTS, strict=True)
        total = sum(_make(family, cut, end, given.output) for family, cut in cuts)
        print(f"{total:>7,} bytes together, of {budget:,}")
        within = within and total <= budget
    beyond = sorted({*CHARACTERS, *ACCENTS} - {*BASIC})
    print(f"The basic files: {_ranges(BASIC)}")
    print(f"The whole ones beyond them: {_ranges(beyond)}")
    return 0 if within else 1


def _make(family: Path, cut: Cut, end: str, output: Path) -> int:
    font = TTFont(family, recalcTimestamp=False)
    _keep_characters(font, cut, SETS[end])
    font = instantiateVariableFont(font, cut.axes, inplace=True)
    if "gvar" in font:
        _drop_corner_masters(font)
        _settle_kerning(font)
    if cut.family:
        _rename(font, cut.family)
    font.flavor = "woff2"
    path = output / f"{cut.name}{end}.woff2"
    font.save(path)
    missing = [f"U+{code:04X}" for code in SETS[end] if code not in font.getBestCmap()]
    absent = " ".join(missing) or "nothing"
    print(f"{path.stat().st_size:>7,} bytes {path.name}; not in the family: {absent}")
    return path.stat().st_size


def _ranges(codes: list[int]) -> str:
    """Characters as CSS has them."""
    first = [code for code in codes if code - 1 not in codes]
    last = [code for code in codes if code + 1 not in codes]
    pairs = zip(first, last, strict=True)
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in pairs)


def _keep_characters(font: TTFont, cut: Cut, characters: list[int]) -> None:
    options = Options()
    options.layout_features = list(cut.features)
    options.drop_tables += ["vhea", "vmtx", "DSIG", "meta"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = list(NAMES)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def _drop_corner_masters(font: TTFont) -> None:
    """Let weight and optical size add up, without the extra correction where both are large.

    It moves a point by 3 thousandths of an em (median) at weight 650 in size 36, which no page
    sets, by a seventh of that at weight 545 in size 18; and it is a fifth of the file.
    """
    for name, variations in font["gvar"].variations.items():
        font["gvar"].variations[name] = [each for each in variations if len(each.axes) < 2]
    for store in (font["HVAR"].table.VarStore, font["GDEF"].table.VarStore):
        for data in store.VarData:
            kept = [i for i, region in enumerate(data.VarRegionIndex) if _axes(store, region) < 2]
            data.Item = [[row[i] for i in kept] for row in data.Item]
            data.VarRegionIndex = [data.VarRegionIndex[i] for i in kept]
            data.VarRegionCount = len(kept)
            data.calculateNumShorts()


def _axes(store: Any, region: int) -> int:
    axes = store.VarRegionList.Region[region].VarRegionAxis
    return sum(axis.PeakCoord != 0 for axis in axes)


def _settle_kerning(font: TTFont) -> None:
    """Keep a pair's variation only where a reader could see it."""
    positions, store = font["GPOS"].table, font["GDEF"].table.VarStore
    for value in _pair_values(positions):
        device = getattr(value, "XAdvDevice", None)
        if device is None:
            continue
        outer, inner = device.StartSize, device.EndSize
        deltas = () if outer == NO_VARIATION else store.VarData[outer].Item[inner]
        if max(map(abs, deltas), default=0) < LEAST_KERNING_CHANGE:
            value.XAdvDevice = None
    used: set[int] = set()
    positions.collect_device_varidxes(used)
    positions.remap_device_varidxes(store.subset_varidxes(used))


def _pair_values(positions: Any) -> Iterator[Any]:
    for lookup in positions.LookupList.Lookup:
        for table in lookup.SubTable:
            table.ensureDecompiled(recurse=True)
            for pairs in getattr(table, "PairSet", ()):
                yield from (record.Value1 for record in pairs.PairValueRecord)
            for first in getattr(table, "Class1Record", ()):
                yield from (record.Value1 for record in first.Class2Record)


def _rename(font: TTFont, family: str) -> None:
    for name_id, text in ((1, family), (3, family), (4, family), (6, family.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)


if __name__ == "__main__":
    sys.exit(main())
