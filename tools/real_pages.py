"""How real pages are read whose text somebody has marked: as saved, and as copied whole.

    PYTHONPATH=tests python tools/real_pages.py FOLDER

FOLDER holds, anywhere below it, pairs of `raw.html` (a page as it was saved) and `expected.html`
(its text alone): so the source distribution of the package `article-extractor` has them in its
tests. Pages and their words stay where they are; nothing of them belongs into this repository.

For each page: of the words shown the share that is the text's (precision), of the text's words the
share that is shown (recall), and of both the harmonic mean; then, of the lines that a browser gives
for "select all, copy", how many that are not the text's are set aside, and how many that are the
text's are lost. The browser has neither the styles nor the scripts of the page, so there is more
menu than a reader would copy.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from playwright.sync_api import Browser

from browser import chromium
from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.project.decoding import Decoded, decode
from glossator.readers import read

# What asks for something, runs or shows where scripts do not: the page is opened as it stands.
_ACTIVE = re.compile(
    r"<script\b.*?</script>|<noscript\b.*?</noscript>|<iframe\b.*?</iframe>|<link\b[^>]*>"
    r"|<meta[^>]+refresh[^>]*>",
    re.IGNORECASE | re.DOTALL,
)
_WORD = re.compile(r"\w+")
_SHORT = 5  # words up to which a line must be a line of the text, not only stand in one


class _Words(HTMLParser):
    """The words of a page, a line for each piece between two tags that part lines."""

    _INLINE = re.compile("a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u")

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(" ".join(data.split()) + " ")

    def _part(self, tag: str) -> None:
        if not self._INLINE.fullmatch(tag):
            self.pieces.append("\n")


def main(folder: Path) -> None:
    """Print the figures of each page below `folder`, and their means."""
    agreed: list[tuple[float, float, float]] = []
    lines: Counter[str] = Counter()
    with chromium() as browser:
        for raw in sorted(folder.rglob("raw.html")):
            text = _text(raw)
            parser = _Words()
            parser.feed(_text(raw.with_name("expected.html")))
            marked = "".join(parser.pieces)
            agreed.append(_agreement(_shown(_read(raw.parent.name + ".html", text)), marked))
            page = _copied(browser, text)
            told = Counter(_told(page, _read(raw.parent.name + ".txt", page), marked))
            lines += told
            shares = "  ".join(f"{each:.3f}" for each in agreed[-1])
            print(f"{raw.parent.name[:48]:48}  {shares}  {_counts(told)}")
    means = "  ".join(f"{sum(each) / len(agreed):.3f}" for each in zip(*agreed, strict=True))
    print(f"{f'{len(agreed)} pages':48}  {means}  {_counts(lines)}")


def _counts(told: Counter[str]) -> str:
    around, text = told["aside"] + told["kept"], told["lost"] + told["shown"]
    return f"{told['aside']:5} of {around:5} set aside, {told['lost']:3} of {text:4} lost"


def _text(path: Path) -> str:
    decoded = decode(path.read_bytes())
    if not isinstance(decoded, Decoded):
        raise SystemExit(f"{path}: {decoded.why}")
    return decoded.text


def _read(name: str, text: str) -> Reading:
    return read(Source(path=name, site_path=f"seeds/{name}", text=text))


def _shown(reading: Reading) -> str:
    titles = [field.value for field in reading.fields if field.name in ("title", "subtitle")]
    return "\n".join([*titles, *(leaf_text(leaf) for leaf in leaves(reading.blocks))])


def _agreement(shown: str, marked: str) -> tuple[float, float, float]:
    ours, theirs = (Counter(_WORD.findall(each.lower())) for each in (shown, marked))
    both = (ours & theirs).total()
    precision, recall = both / max(ours.total(), 1), both / max(theirs.total(), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def _copied(browser: Browser, text: str) -> str:
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.set_content(_ACTIVE.sub("", text), wait_until="domcontentloaded")
    copied: str = page.evaluate("document.body.innerText")
    context.close()
    return copied


def _told(page: str, reading: Reading, marked: str) -> Iterator[str]:
    """For each line of `page` that says something: whether it is the text's, and what became of
    it. A line stated as metadata counts as neither, nor a few words that stand more than once."""
    whole = _plain(marked)
    alone = {_plain(line) for line in marked.split("\n")}
    aside, stated = (
        {i for each in part for i in range(each.span.start, each.span.end)}
        for part in (reading.set_aside, reading.fields)
    )
    often = Counter(_plain(line) for line in page.split("\n"))
    at = 0
    for line in page.split("\n"):
        start, at = at, at + len(line) + 1
        plain = _plain(line)
        signs = [i for i in range(start, start + len(line)) if not page[i].isspace()]
        if not plain or sum(i in stated for i in signs) * 2 > len(signs):
            continue
        if often[plain] > 1 and plain.count(" ") < _SHORT:
            continue
        out = sum(i in aside for i in signs) * 2 > len(signs)
        if plain in alone or (plain.count(" ") >= _SHORT and plain in whole):
            yield "lost" if out else "shown"
        else:
            yield "aside" if out else "kept"


def _plain(line: str) -> str:
    return " ".join(_WORD.findall(line.lower()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
