"""Pages whose author had not seen the program and said of each line what it is, and how a reading
meets that.

A labelled file is a page with `X|` before each line that is not blank: N title, S standfirst,
B byline, D date, T text (`T@Name|`: said by that person), H heading of a section, F furniture,
R what stands a second time, V the differing line of a second copy, L a label alone, M markup alone,
? where either is right. Above the page, `!title=`, `!author=`, `!date=` and `!language=` say what is
known of it."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Callout,
    Gap,
    Heading,
    Leaf,
    Rule,
    Source,
    Span,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.readers import read

_LABELLED = re.compile(r"([NSBDTHFRVLM?])(?:@([^|\n]+))?\|(.*)")
_DAY = re.compile(r"[\d./-]+")
_KNOWN = re.compile(r"!(\w+)=(.*)")
# of a line's signs that are no space so many must be left out for it to count as left out
MOST = 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: what it is, who says it, and where its words are in the page."""

    label: str
    speaker: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page: `text` is what the program sees."""

    name: str
    text: str
    lines: tuple[Line, ...]
    known: dict[str, str]


@dataclass(slots=True)
class Score:
    """Counts over pages: of furniture, text, headings, speakers and fields; `told` says each miss."""

    furniture: int = 0
    set_aside: int = 0
    text: int = 0
    lost: int = 0
    headings: int = 0
    found: int = 0
    extra: int = 0
    repeats: int = 0
    shown_twice: int = 0
    differing: int = 0
    differing_lost: int = 0
    said: int = 0
    said_right: int = 0
    fields: int = 0
    fields_right: int = 0
    invented: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Of headings: the harmonic mean of precision and recall; 1 where there are none."""
        both = self.headings + self.found + self.extra
        return 2 * self.found / both if both else 1.0

    def line(self) -> str:
        """The counts in one line."""
        share = 100 * self.set_aside / max(self.furniture, 1)
        return (
            f"furniture {share:.1f} % of {self.furniture}, lost {self.lost} of {self.text}, heading F1"
            f" {self.f1:.3f} ({self.found} of {self.headings}, {self.extra} extra), twice"
            f" {self.shown_twice} of {self.repeats}, differing lost {self.differing_lost} of"
            f" {self.differing}, speakers {self.said_right} of {self.said}, invented"
            f" {len(self.invented)}, fields {self.fields_right} of {self.fields}"
        )


def page_of(path: Path) -> Page:
    """The labelled page of `path`. Raises `ValueError` for a line without label."""
    lines: list[Line] = []
    known: dict[str, str] = {}
    pieces: list[str] = []
    at = 0
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not pieces and (told := _KNOWN.fullmatch(raw)):
            known[told[1]] = told[2].strip()
            continue
        if not pieces and not raw.strip():
            continue
        if raw.strip():
            match = _LABELLED.fullmatch(raw.lstrip() if not _LABELLED.fullmatch(raw) else raw)
            if match is None:
                raise ValueError(f"{path}:{number}: no label: {raw[:60]}")
            label, speaker, raw = match[1], match[2] or "", match[3]
            if raw.strip():
                lines.append(Line(label, speaker, Span(at, at + len(raw)), raw))
        pieces.append(raw)
        at += len(raw) + 1
    return Page(path.name.removesuffix(".lab"), "\n".join(pieces) + "\n", tuple(lines), known)


def reading_of(page: Page) -> Reading:
    """What the readers make of `page`, with no edition."""
    return read(Source(path=page.name, site_path=f"seeds/{page.name}", text=page.text))


def judge(page: Page, reading: Reading, score: Score) -> None:
    """Add to `score` how `reading` meets the labels of `page`."""
    aside = _covered(page.text, [each.span for each in reading.set_aside])
    stated = _covered(page.text, [each.span for each in reading.fields])
    marks = _covered(page.text, [each.span for each in reading.markup if each.kind != "label"])
    titles = [(each.span, plain_text(each.inlines)) for each in _headings(reading)]
    said_in = tuple(leaves(reading.blocks))
    names = {each.key: each.name for each in reading.speakers}
    score.invented |= {
        f"{page.name}: {name}"
        for name in names.values()
        if not any(line.speaker and _alike(line.speaker, name) for line in page.lines)
        and not any(line.label == "?" for line in page.lines)
    }
    for number, line in enumerate(page.lines, 1):
        if not _seen(page.text, line, marks):
            continue  # nobody sees it
        out = _share(page.text, line, aside, marks) > MOST
        is_field = _share(page.text, line, stated, marks) > MOST
        heads = any(_touch(span, line.span) for span, _ in titles)
        tell = _teller(score, page, line, number)
        label = line.label
        if label == "H" and line.text.lstrip("# ") == page.known.get("title"):
            label = "N"  # in an owner's note the heading over all is the title
        match label:
            case "F":
                score.furniture += 1
                score.set_aside += out
                if not out:
                    tell("kept" + (" as heading" if heads else " as field" if is_field else ""))
            # of a heading with a long link behind it, to edit the section, the words are shown
            case "T" | "H" | "S" if out and not (label == "H" and heads):
                score.lost += 1
                tell("LOST")
            case "R":
                score.repeats += 1
                score.shown_twice += not out
                if not out:
                    tell("twice")
            case "V":
                score.differing += 1
                shown = not out or any(
                    each.differs and _touch(each.span, line.span) for each in reading.set_aside
                )
                score.differing_lost += not shown
                if not shown:
                    tell("DIFFERING LOST")
        if label in "THS":
            score.text += 1
        if label == "H":
            score.headings += 1
            score.found += heads
            if not heads:
                tell("no heading")
        elif heads and label in "TFRV":
            score.extra += 1
            tell("HEADING")
        if line.speaker:
            score.said += 1
            said = {names.get(each.speaker, "") for each in _on(said_in, line)}
            right = any(_alike(line.speaker, name) for name in said if name)
            score.said_right += right
            if not right:
                tell(f"said by {', '.join(sorted(said)) or 'nobody'} not {line.speaker}")
    _judge_fields(page.known, page.name, reading, score)


def judge_saved(path: Path, score: Score) -> None:
    """Add to `score` how the saved page at `path` is read. Beside it stands `….expect.json`: its
    title, author and date, its headings, and words of each piece of text and of furniture."""
    known = json.loads(path.with_suffix(".expect.json").read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    reading = read(Source(path=path.name, site_path=f"seeds/{path.name}", text=text))
    titles = [plain_text(each.inlines) for each in _headings(reading)]
    fields = [each.value for each in reading.fields]
    said = [leaf_text(each) for each in leaves(reading.blocks)]
    callouts = [plain_text(e.title) for e in _blocks(reading.blocks) if isinstance(e, Callout)]
    shown = _folded(" ".join([*titles, *said, *callouts]))
    stated = _folded(" ".join(fields))
    for words in known["text"]:
        score.text += 1
        if _folded(words) not in shown and _folded(words) not in stated:
            score.lost += 1
            score.told.append(f"{path.name}: LOST: {words}")
    for words in known["furniture"]:
        score.furniture += 1
        score.set_aside += (gone := _folded(words) not in shown)
        if not gone:
            score.told.append(f"{path.name}: kept: {words}")
    wanted = [_folded(each) for each in known["headings"]]
    found = [_folded(each) for each in titles]
    score.headings += len(wanted)
    score.found += sum(each in found for each in wanted)
    score.extra += sum(each not in wanted for each in found)
    score.told += [f"{path.name}: no heading: {each}" for each in wanted if each not in found]
    score.told += [f"{path.name}: HEADING: {each}" for each in found if each not in wanted]
    _judge_fields(
        {name: known[name] or "none" for name in ("title", "author", "date")},
        path.name, reading, score,
    )  # fmt: skip


def _judge_fields(known: dict[str, str], of: str, reading: Reading, score: Score) -> None:
    for name, key in (("title", "title"), ("author", "author"), ("date", "published")):
        if name not in known:
            continue
        want = "" if known[name] == "none" else known[name]
        have = "; ".join(each.value for each in reading.fields if each.name == key)
        if key == "title" and not have:
            have = next((plain_text(each.inlines) for each in _headings(reading)), "")
        score.fields += 1
        right = _folded(want) == _folded(have) or (key == "published" and want and want in have)
        score.fields_right += bool(right)
        if not right:
            score.told.append(f"{of}: {name} is {have!r}, not {want!r}")


def _headings(reading: Reading) -> Iterator[Heading]:
    """The headings, but for the days of a chat's messages, which stand in lines that are talk."""
    for each in _blocks(reading.blocks):
        if isinstance(each, Heading) and not _DAY.fullmatch(plain_text(each.inlines)):
            yield each


def _blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if not isinstance(block, Heading | Leaf | Rule | Gap):
            yield from _blocks(block.children)


def _teller(score: Score, page: Page, line: Line, number: int) -> Callable[[str], None]:
    def tell(what: str) -> None:
        score.told.append(f"{page.name}:{number}: {what}: {line.label}| {line.text[:150]}")

    return tell


def _covered(text: str, spans: Sequence[Span]) -> bytearray:
    covered = bytearray(len(text))
    for span in spans:
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    return covered


def _share(text: str, line: Line, covered: bytearray, marks: bytearray) -> float:
    signs = [
        at
        for at in range(line.span.start, line.span.end)
        if not text[at].isspace() and not marks[at]
    ]
    return sum(covered[at] for at in signs) / len(signs) if signs else 0.0


def _seen(text: str, line: Line, marks: bytearray) -> bool:
    return any(text[at].isalnum() and not marks[at] for at in range(line.span.start, line.span.end))


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _on(leaves: Sequence[Leaf], line: Line) -> Iterator[Leaf]:
    return (each for each in leaves if _touch(each.span, line.span))


def _alike(want: str, have: str) -> bool:
    """Whether two names are of one person: alike, or one with a title or by the surname alone."""
    one, other = set(_folded(want).split()), set(_folded(have).split())
    return bool(one and other) and (one <= other or other <= one)


def _folded(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))
