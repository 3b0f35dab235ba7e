"""A line as the signs of the frame (`frame`) see it."""

import re
from dataclasses import dataclass

from glossator.model.documents import Reason
from glossator.readers.clippings.shapes import Shape
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import Words
from glossator.readers.plain_lines import Line

LONGEST_FACE = 60  # words of a line that is asked for the words of an interface


CLOSED = re.compile(r"[.!?…。！？؟।][\"'”“’‘»«›‹)\]」』）]*$")


BRACKETED = re.compile(r"[\[(（【].{1,60}[\])）】]")


PRICE = re.compile(
    r"(?:[$€£¥₽₩]|USD|EUR) ?\d[\d.,]*|\d[\d.,]* ?(?:[$€£¥₽₩元円원]|USD|EUR|zł|kr|TL)"
)


BOXES = ("newsletter", "advertisement", "paywall")


_MOSTLY = 0.5  # of the words of a paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """A line over a box or a list of links: what it is set aside for, and how many lines above."""

    reason: Reason
    distance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line as the signs see it. `words` and `face` are what its words say; `prose`: running text;
    `company`: running text of no site's beside it; `heads`: stands over such; `ruler`: the heading
    of the site's it stands under; `times`: how often its words stand alone in the source; `listed`:
    in a run of short lines under a colon; `post`: in the head of a post; `author`: names the
    author; `states`: states one where none is known; `posted`: begins a post's words; `labelled`:
    has a label of an interface before a colon; `table`: in a table; `mates`: the share of the
    site's in its group of lines; `boxed`: right under a line that names the author; `paragraphs`:
    the text is one of paragraphs, not of verse or lists; `advertised`: marked as an advertisement;
    `marked`: a mark that sites set; `trails`: among lines of the site behind the last real
    paragraph (`teased`: a sentence far behind it); `noted`: the words of a footnote under its mark;
    `talk`: among what readers say; `begins`: stands right under the head of a post; `credited`: a
    name and an agency with a stroke between; `chrome`: the language or file of the code under it,
    over the button that copies it, or a file of a list; `row`: in a row of labels behind the text;
    `paired`: a label that stands again, each time over a title, or such a title, or a title and its
    date; `ended`: behind the mark that ends the text; `about`: begins with the name of the author;
    `bio`: tells of the author behind the text; `owned`: names the owner of the page; `after`: no
    paragraph of the text stands below; `called`: in a small box that ends in a button; `asking`: in
    one that asks for something, as its shape tells; `anchor`: a link to the section it stands
    under; `signs`: ends several posts in the same words; `answered`: a question over answers to
    click; `arrow`: ends in the arrow of a link; `fact`: of a row of facts with the text; `parts`:
    stands between items of a list; `shape`:
    what it is by its company; `shared`: how many of its telling words the text has elsewhere, None
    if it has none to tell by."""

    line: Line
    words: Words | None
    face: Interface
    prose: bool
    company: bool
    heads: bool
    ruler: Ruler | None
    times: int
    listed: bool
    post: bool
    author: bool
    states: bool
    posted: bool
    labelled: bool
    boxed: bool
    signed: bool
    table: bool
    mates: float
    paragraphs: bool
    advertised: bool
    marked: bool
    trails: bool
    teased: bool
    noted: bool
    talk: bool
    begins: bool
    credited: bool
    chrome: bool
    row: bool
    paired: bool
    ended: bool
    about: bool
    bio: bool
    owned: bool
    after: bool
    called: bool
    asking: bool
    anchor: bool
    signs: bool
    answered: bool
    arrow: bool
    fact: bool
    parts: bool
    shape: Shape | None
    shared: float | None

    @property
    def weight(self) -> int:
        return self.words.weight if self.words else 0

    @property
    def speaks(self) -> bool:
        """Whether the line has evidence of its own or its group has, so that a block may begin with
        it."""
        return self.utters or (self.mates >= 0.4 and not self.heads)

    @property
    def utters(self) -> bool:
        """Whether the line's own words and shape are a site's."""
        return (
            self.weight > 0
            or (self.face.share > 0.5 and not self.stopped)
            or self.face.heavy > 1
            or self.advertised
            or self.post
            or self.labelled
            or (self.author and not self.prose)
            or self.marked
            or self.credited
            or self.chrome
            or self.row
            or self.paired
            or self.ended
            or self.about
            or self.called
            or self.anchor
            or self.signs
            or self.answered
            or (self.arrow and not self.prose)
            or self.shape not in (None, "caption")
        )

    @property
    def ours(self) -> bool:
        """Whether running text has something of the site's about it."""
        known = self.author or self.boxed or self.about or self.ended or self.called
        known = known or self.signs or self.bio or self.face.share > _MOSTLY
        return known or self.weight > 0 or self.face.heavy > 0 or self.labelled

    @property
    def stopped(self) -> bool:
        """Whether the line ends in a full stop: buttons and menus do not."""
        return self.line.text[-1:] in ".。"
