"""Read `editions/<slug>.yml`: what an owner says about one source."""

import re
from collections.abc import Callable
from typing import Literal, TypeVar

from glossator.model.documents import GENRES
from glossator.owner import (
    Edition,
)
from glossator.problems import Checked, Where
from glossator.project import edition_entries as entries
from glossator.project.edition_entries import SECTION, THEMED, WHY_ASIDE
from glossator.project.forms import Form, Page, one_line, shown
from glossator.project.keys import (
    Choice,
    Flag,
    Key,
    Line,
    Lines,
    Many,
    Named,
    Quoted,
    Table,
)
from glossator.project.site_file import RIGHTS, ROBOTS, language_of
from glossator.project.values import iso_date, seconds_of, video_of, web_address
from glossator.readers import READERS
from glossator.yaml_text import parse

_READERS = ("markdown", "clipping", "interview", "subtitles", "html")
_DIRECTIONS: tuple[Literal["ltr", "rtl"], ...] = ("ltr", "rtl")
_TIMESTAMPS: tuple[Literal["h:mm:ss", "mm:ss"], ...] = ("h:mm:ss", "mm:ss")
_ID = re.compile(r"\w[\w-]*")  # `p-k3f9w2`, `h-7d2mq9`, or a heading's own words: `why-margins`


def _line(name: str, about: str) -> Key:
    return Key(name=name, shape=Line(), about=about)


KEYS = (
    _line("source", "The source's file name in its folder."),
    Key(name="reader", shape=Choice(of=_READERS), about="How to read it, if not as detected."),
    Key(name="genre", shape=Choice(of=GENRES), about="What kind of text it is."),
    _line("title", "The title."),
    _line("subtitle", "The standfirst."),
    _line("short", "The name in references."),
    Key(
        name="author",
        shape=Lines(),
        about="The authors' names; in [brackets] if known from elsewhere.",
    ),
    _line("publisher", "Who published it first."),
    _line("via", "Where it was clipped from, if not there."),
    _line("published", "The date, or part of one; in [brackets] if known from elsewhere."),
    _line("basis", "What the words in brackets rest on."),
    _line("url", "The address of the original."),
    _line("based_on", "What the source reports on: words or an address."),
    _line("accessed", "The date it was read."),
    _line("archived", "The address of an archived copy."),
    _line("added", "The date it came into the library."),
    _line("key", "The citation key."),
    _line("language", "The language of the text, as in `en`."),
    Key(name="dir", shape=Choice(of=_DIRECTIONS), about="The direction of writing."),
    _line("description", "The document in one sentence."),
    Key(name="aliases", shape=Lines(), about="Other names that wikilinks reach it by."),
    _line("video", "The YouTube id or address of its video."),
    _line("length", "The length of the video, as in 2:41:00."),
    Key(
        name="timestamps",
        shape=Choice(of=_TIMESTAMPS),
        about="`mm:ss` where the source writes minutes as hours.",
    ),
    Key(name="rights", shape=Choice(of=RIGHTS), about="How much of it is published."),
    Key(name="draft", shape=Flag(), about="Whether it is left out of the site for now."),
    Key(name="robots", shape=Choice(of=ROBOTS), about="Whether search engines may list it."),
    Key(name="typography", shape=Flag(), about="Whether quotation marks are curled on the page."),
    Key(name="math", shape=Flag(), about="Whether dollars stand round mathematics."),
    Key(
        name="markdown_in_html",
        shape=Flag(),
        about="Whether Markdown inside blocks of raw HTML is read as Markdown.",
    ),
    Key(name="speakers", shape=Named(of=Line()), about="Letters and the name each stands for."),
    Key(
        name="turns",
        shape=Many(of=Named(of=Quoted(), single=True)),
        about="Who starts to speak where; `~` ends speech.",
    ),
    Key(name="sections", shape=Many(of=Table(keys=SECTION)), about="Headings the owner adds."),
    Key(
        name="set_aside",
        shape=Many(of=Quoted(beside=(WHY_ASIDE,))),
        about="Words to leave out of the reading text.",
    ),
    Key(name="keep", shape=Many(of=Quoted()), about="Words set aside that belong to the text."),
    Key(name="themes", shape=THEMED, about="Passages that belong to a theme without its terms."),
    Key(name="except", shape=THEMED, about="Terms that do not make their passage the theme's."),
    Key(name="gone", shape=Lines(), about="Ids of published passages known to be gone."),
    Key(name="redact", shape=Lines(), about="Ids of passages whose words are shown nowhere."),
)
FILE = Table(keys=KEYS)


def read_edition(text: str, path: str, slug: str) -> Checked[Edition]:
    """The edition `slug`; whatever is wrong in it is left out of it."""
    parsed = parse(text, path)
    page = Page(path)
    page.problems.extend(parsed.problems)
    nothing = Edition(slug=slug, where=Where(path=path))
    if parsed.value is None:
        return Checked(nothing, tuple(page.problems))
    form = page.form(parsed.value, KEYS, "an edition")
    if form is None:
        return Checked(nothing, tuple(page.problems))
    source = form.scalar("source")
    gone, redact = _ids(form, "gone"), _ids(form, "redact")
    edition = Edition(
        slug=slug,
        where=Where(path=path),
        source=one_line(source.value) if source is not None else "",
        source_where=page.where(source) if source is not None else None,
        reader=_reader(form),
        draft=form.flag("draft"),
        genre=form.choice("genre", GENRES),
        title=form.line("title"),
        subtitle=form.line("subtitle"),
        short=form.line("short"),
        author=form.lines("author"),
        publisher=form.line("publisher"),
        via=form.line("via"),
        published=_date(form, "published"),
        basis=form.line("basis"),
        url=_url(form),
        based_on=form.line("based_on"),
        accessed=_date(form, "accessed"),
        archived=form.line("archived"),
        added=_date(form, "added"),
        key=form.line("key"),
        language=language_of(form, "language"),
        dir=form.choice("dir", _DIRECTIONS),
        description=form.line("description"),
        aliases=form.lines("aliases"),
        video=_video(form),
        length=_length(form),
        timestamps=form.choice("timestamps", _TIMESTAMPS),
        rights=form.choice("rights", RIGHTS),
        robots=form.choice("robots", ROBOTS),
        typography=form.flag("typography"),
        math=form.flag("math"),
        markdown_in_html=form.flag("markdown_in_html"),
        speakers=entries.speakers(form),
        turns=entries.turns(form),
        sections=entries.sections(form),
        set_aside=entries.set_aside(form),
        keep=entries.keep(form),
        assigned=entries.themed(form, "themes"),
        refused=entries.themed(form, "except"),
        gone=tuple(id_ for id_, _ in gone),
        redact=tuple(id_ for id_, _ in redact),
        said_of=(
            *(("gone", id_, where) for id_, where in gone),
            *(("redact", id_, where) for id_, where in redact),
        ),
    )
    _check_basis(form, edition)
    return Checked(edition, tuple(page.problems))


def _reader(form: Form) -> str:
    """The reader the edition names; empty, with a warning, if this version does not have it."""
    name = form.choice("reader", _READERS)
    if name is None or name in {reader.name for reader in READERS}:
        return name or ""
    node = form.get("reader")
    assert node is not None
    form.page.problem(
        "feature-later",
        f"this version of Glossator has no reader `{name}`: the source is read as detected",
        node,
        "Leave the line for a later version, or take it out.",
        severity="warning",
    )
    return ""


V = TypeVar("V", str, int)


def _valued(
    form: Form, key: str, value_of: Callable[[str], V | None], code: str, form_of_it: str
) -> V | None:
    """The text after `key` as `value_of` reads it; None, with a problem, where it cannot."""
    node = form.scalar(key)
    if node is None:
        return None
    value = value_of(node.value)
    if value is None:
        form.page.problem(code, f"`{key}` cannot be `{shown(node.value)}`", node, form_of_it)
    return value


def _date(form: Form, key: str) -> str | None:
    return _valued(
        form,
        key,
        lambda text: iso_date(text) if text.strip() else "",
        "date-invalid",
        "Write a date that exists or a part of one: 2023-09-27, 2023-09, 2023; in quotation marks "
        'and brackets, "[2023-09]", if the source does not say it.',
    )


def _video(form: Form) -> str | None:
    return _valued(
        form,
        "video",
        lambda text: video_of(text) if text.strip() else "",
        "video-invalid",
        "Write the 11 characters behind `v=` in the address of the video, or all of the address.",
    )


def _url(form: Form) -> str | None:
    return _valued(
        form,
        "url",
        lambda text: web_address(text) if text.strip() else "",
        "address-invalid",
        "Write all of it, as in `https://example.org/a`; what is none goes under `based_on`.",
    )


def _length(form: Form) -> int | None:
    return _valued(
        form,
        "length",
        lambda text: seconds_of(text) if text.strip() else 0,
        "length-invalid",
        "Write hours, minutes and seconds: 2:41:00.",
    )


def _check_basis(form: Form, edition: Edition) -> None:
    """What stands in square brackets is from elsewhere, and says from where."""
    if edition.basis:
        return
    for key in ("author", "published", "publisher", "title"):
        node = form.get(key)
        said = getattr(edition, key) or ()
        values = (said,) if isinstance(said, str) else said
        if node is not None and any(v.startswith("[") and v.endswith("]") for v in values):
            form.page.problem(
                "basis-missing",
                f"`{key}` stands in square brackets, and `basis` does not say how it is known",
                node,
                "Add a line `basis: …` with what it rests on.",
                severity="warning",
            )
            return


def _ids(form: Form, key: str) -> list[tuple[str, Where]]:
    """Ids of passages or headings, without the `#` or `^` they may have been copied with, and where
    each stands."""
    ids: list[tuple[str, Where]] = []
    for scalar in form.scalars(key) or ():
        name = scalar.value.strip().lstrip("#^")
        if _ID.fullmatch(name):
            ids.append((name, form.page.where(scalar)))
        else:
            form.page.problem(
                "id-invalid",
                f"`{shown(scalar.value)}` under `{key}` is no id of a passage",
                scalar,
                "Copy it from the link: what stands behind the `#`, as in `p-k3f9w2`.",
            )
    return ids
