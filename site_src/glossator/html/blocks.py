"""Trees of blocks to HTML: passages with their ids, numbers and bars, headings, and shapes.

The other half of `html`, and like it a place that escapes. Shapes are nested as in the source;
`indent` counts the lists and quotations round a block, so that the style sheet can put numbers
and bars of all passages in one gutter.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from markupsafe import Markup

from glossator.html.arrival import arrivals_html
from glossator.html.code import code_html
from glossator.html.inlines import inlines_html
from glossator.html.links import attributes
from glossator.html.setting import NoteRef
from glossator.html.tables import table_html
from glossator.html.views import Blocks, PassageView
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Quotation,
    Rule,
    Text,
    WikiLink,
    leaf_text,
    plain_text,
)
from glossator.themes.counts import gap_words

_PLAIN = frozenset({"note", "info"})  # callouts of no special kind: the lines round them say it
MAX_INDENT = 6  # the style sheet's last step; deeper shapes are not moved in further


def block_html(block: Block, page: Blocks, indent: int = 0) -> Markup:
    """`block` as HTML. Footnotes print nothing here: they stand at the page's end."""
    match block:
        case Leaf():
            return leaf_html(block, page, inside=indent > 0)
        case Heading():
            return heading_html(block, page)
        case Rule():
            return Markup("<hr>")
        case Gap():
            return _gap(block, page)
        case Bullets():
            return _bullets(block, page, indent)
        case Item():
            return _item(block, page, indent)
        case Quotation():
            return Markup('<blockquote class="i{}">{}</blockquote>').format(
                min(indent + 1, MAX_INDENT), children_html(block.children, page, indent + 1)
            )
        case Callout():
            return _callout(block, page, indent)
        case Footnote():
            return Markup("")
        case _:
            assert_never(block)


def leaf_html(leaf: Leaf, page: Blocks, *, inside: bool = False) -> Markup:
    """A leaf with its passage's id, number and bars; as plain words where it has none."""
    view = page.passages.get(leaf.span.start)
    tail = _tail(view) if view else Markup("")
    told = arrivals_html(view.arrivals, page.tongues) if view else Markup("")
    if leaf.kind == "table":
        return _framed("table", told + table_html(leaf, view, page), view, tail)
    if leaf.kind == "code":
        return _framed("code", told + code_html(leaf_text(leaf), leaf.language), view, tail)
    if leaf.kind == "figure":
        return _figure(leaf, view, page, told, tail)
    if (link := _embed(leaf)) and (shown := page.embedded(link)):
        words = inlines_html(leaf.inlines, page.setting, view.marks if view else ())
        source = Markup('<p class="from">{}</p>').format(words)
        return _framed("embed", told + shown + source, view, tail)
    words = inlines_html(leaf.inlines, page.setting, view.marks if view else ())
    kind = leaf.kind if leaf.kind in ("question", "math") else ""
    paragraph = Markup("<p%s>%s%s%s</p>") % (_passage(view, kind), told, words, tail)
    if leaf.kind == "quotation" and not inside:
        return Markup('<blockquote class="i1">{}</blockquote>').format(paragraph)
    return paragraph


def heading_html(heading: Heading, page: Blocks) -> Markup:
    """A heading of the source or, in its own class, of the edition."""
    view = page.headings.get((heading.span.start, plain_text(heading.inlines)))
    words = inlines_html(heading.inlines, page.setting)
    if view is None:
        return Markup('<p class="subheading">{}</p>').format(words)
    return Markup("<h{0}{1}>{2}{3}</h{0}>").format(
        view.level,
        attributes(class_="owner" if view.owner else None, id=view.id),
        arrivals_html(view.arrivals, page.tongues) + _aliases(view.aliases),
        words,
    )


def _gap(gap: Gap, page: Blocks) -> Markup:
    """How much is not shown here; an empty element for each address that leads to it."""
    own = attributes(class_="gap", lang=page.tongues.own)
    ids = _aliases(gap.ids if page.addressed else ())
    return Markup("<p{}>{}… {}</p>").format(own, ids, gap_words(gap.count))


def turn_html(letters: str, name: str, *, first: bool) -> Markup:
    """Who speaks from here on: the name in full at a voice's first turn, else its letters; the
    name is read aloud either way."""
    return Markup('<p class="turn%s" data-letters="%s">%s</p>') % (
        " first" if first else "",
        letters,
        name,
    )


def footnotes_html(
    footnotes: Iterable[tuple[Footnote, NoteRef]], page: Blocks
) -> tuple[Markup, ...]:
    """Each footnote with its letter and, where it is referred to, the way back; with the id it is
    known by where no passage of this page has it."""
    shown = {view.id for view in page.passages.values()}
    printed = []
    for note, ref in footnotes:
        letter = Markup('<b class="letter">{}</b>').format(ref.letter) if ref.letter else ""
        back = (
            Markup('<a class="back" href="#{}" role="doc-backlink">back</a>').format(ref.anchor)
            if ref.anchor
            else Markup("")
        )
        own = None if ref.page or ref.target in shown else ref.target
        printed.append(
            Markup("<div{}>{}<div>{}{}</div></div>").format(
                attributes(class_="footnote", id=own),
                letter,
                children_html(note.children, page, 0),
                back,
            )
        )
    return tuple(printed)


# --- a passage's frame ----------------------------------------------------------------------------


def _passage(view: PassageView | None, *kinds: str) -> Markup:
    """The attributes of the element that is a passage. Its bars are counted from the text outward,
    the last theme nearest to it."""
    if view is None:
        return attributes(class_=" ".join(kind for kind in kinds if kind))
    bars = [
        f"b{place}{bar.slot}" + f" k{place}" * bar.assigned
        for place, bar in enumerate(reversed(view.bars), start=1)
    ]
    return attributes(
        class_=" ".join(["passage", *(kind for kind in kinds if kind), *bars]),
        id=view.id,
        data_letters=view.letters,
        data_why=", ".join(filter(None, (view.letters, "; ".join(view.why)))) if view.why else "",
    )


def _tail(view: PassageView) -> Markup:
    """Former ids and the number, which is a link; its figures are drawn by the style sheet, so
    that they are not among the words: the second line of its name."""
    # The address stands last, here and in other links of which a page has hundreds: what they have
    # in common then stands together, and packs smaller.
    link = Markup('<a class="n" aria-label="Link to passage\n%s"%s href="#%s"></a>')
    described = attributes(aria_describedby=" ".join(view.described_by))
    # `%` and not `format`, here and where else there are thousands: it takes a quarter of the time
    return _aliases(view.aliases) + link % (
        view.number,
        described,
        view.id,
    )


def _aliases(aliases: Sequence[str]) -> Markup:
    if not aliases:
        return Markup("")
    return Markup("").join(Markup('<span id="{}"></span>').format(alias) for alias in aliases)


def _framed(kind: str, content: Markup, view: PassageView | None, tail: Markup) -> Markup:
    return Markup("<div{}>{}{}</div>").format(_passage(view, kind), content, tail)


def _embed(leaf: Leaf) -> WikiLink | None:
    """The embed that is all of a leaf, if it is one."""
    only = [each for each in leaf.inlines if not (isinstance(each, Text) and each.text.isspace())]
    if len(only) == 1 and isinstance(only[0], WikiLink) and only[0].embed:
        return only[0]
    return None


def _figure(
    leaf: Leaf, view: PassageView | None, page: Blocks, told: Markup, tail: Markup
) -> Markup:
    """Its images, where they are the library's, and all its words as the caption."""
    images, words = [], []
    captioned = bool(leaf_text(leaf).strip())
    for inline in leaf.inlines:
        shown = inlines_html((inline,), page.setting) if isinstance(inline, Image) else Markup("")
        if isinstance(inline, Image) and shown.startswith("<img"):
            bare = (replace(inline, alt=""),)
            images.append(inlines_html(bare, page.setting, captioned=captioned))
            words.append(_alt(inline))
        else:
            words.append(inline)
    marks = view.marks if view else ()
    caption = inlines_html(words, page.setting, marks)
    return Markup("<figure{}>{}{}<figcaption>{}{}</figcaption></figure>").format(
        _passage(view), told, Markup("").join(images), caption, tail
    )


def _alt(image: Image) -> Inline:
    return Text(span=image.span, text=image.alt)


# --- shapes -------------------------------------------------------------------------------------


def children_html(blocks: Iterable[Block], page: Blocks, indent: int = 0) -> Markup:
    """Several blocks, one after the other."""
    return Markup("").join(block_html(block, page, indent) for block in blocks)


def _bullets(block: Bullets, page: Blocks, indent: int) -> Markup:
    element = Markup("ol" if block.ordered else "ul")
    start = str(block.start) if block.ordered and block.start != 1 else None
    return Markup("<{0}{1}>{2}</{0}>").format(
        element,
        attributes(class_=f"i{min(indent + 1, MAX_INDENT)}", start=start),
        children_html(block.children, page, indent + 1),
    )


def _item(item: Item, page: Blocks, indent: int) -> Markup:
    content = children_html(item.children, page, indent)
    if item.task is None:
        return Markup("<li>{}</li>").format(content)
    done = item.task.strip() != ""
    box = Markup('<span class="box{}" role="img" aria-label="{}"></span>').format(
        " done" if done else "", "done" if done else "to do"
    )
    return Markup('<li class="task">{}{}</li>').format(box, content)


def _callout(callout: Callout, page: Blocks, indent: int) -> Markup:
    """Defuddle reads `callout`, `data-callout`, `callout-title`, `-inner` and `-content`: these
    names are kept, so that our pages clip as well as Obsidian's."""
    kind = callout.type.split("|")[0].strip().lower()
    words = inlines_html(callout.title, page.setting)
    view = page.headings.get((callout.span.start, plain_text(callout.title)))
    inner = Markup('<span class="callout-title-inner">{}{}</span>').format(
        _aliases(view.aliases) if view else "", words or kind.capitalize()
    )
    shown = bool(words) and kind not in _PLAIN and kind not in plain_text(callout.title).lower()
    said = Markup(' <span class="kind">{}</span>').format(kind) if shown else Markup("")
    element, title = ("details", "summary") if callout.fold else ("aside", "p")
    return Markup(
        '<{0} class="callout" data-callout="{1}"{2}><{3} class="callout-title"{4}>{5}{6}{7}</{3}>'
        '<div class="callout-content">{8}</div></{0}>'
    ).format(
        Markup(element),
        callout.type,
        Markup(" open") if callout.fold == "+" else Markup(""),
        Markup(title),
        attributes(id=view.id if view else None),
        arrivals_html(view.arrivals, page.tongues) if view else Markup(""),
        inner,
        said,
        children_html(callout.children, page, indent),
    )
