"""Read `site.yml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from glossator.model.documents import Rights
from glossator.model.site import SiteConfig
from glossator.nearest import meant
from glossator.problems import Checked, Problem, Where
from glossator.project.forms import Form, Page, one_line
from glossator.project.keys import (
    Choice,
    Flag,
    Key,
    Line,
    Lines,
    Many,
    Table,
)
from glossator.project.values import language_tag, site_address
from glossator.text import without_comments
from glossator.yaml_text import Scalar, parse

RIGHTS: tuple[Rights, ...] = get_args(Rights)
ROBOTS: tuple[Literal["index", "noindex"], ...] = ("index", "noindex")
_ACCENTS: tuple[Literal["folded", "exact"], ...] = ("folded", "exact")
_LINE_BREAKS: tuple[Literal["soft", "hard"], ...] = ("soft", "hard")
# Entries of `nav` that are no page of the owner's.
NAV = ("home", "themes", "people", "notes", "search")

_FOLDER = (
    Key(name="folder", shape=Line(), about="A folder, from the site's folder.", required=True),
    Key(
        name="only",
        shape=Choice(of=("publish",)),
        about="`publish` takes only notes whose front matter says `publish: true`.",
    ),
)
KEYS = (
    Key(name="title", shape=Line(), about="The name of the site.", required=True),
    Key(name="description", shape=Line(), about="The site in one sentence."),
    Key(name="language", shape=Line(), about="The language of the site's own words, as in `en`."),
    Key(
        name="base_url",
        shape=Line(),
        about="The public address of the site. Without it there are no canonical links, no sitemap "
        "and no feed.",
    ),
    Key(
        name="order",
        shape=Lines(),
        about="The documents in the library's order; others follow by file name.",
    ),
    Key(
        name="sources",
        shape=Many(of=Table(keys=_FOLDER, line=True)),
        about="The folders of sources; without it `seeds`.",
    ),
    Key(
        name="rights",
        shape=Choice(of=RIGHTS),
        about="How much of a document is published, where its edition does not say.",
    ),
    Key(
        name="robots",
        shape=Choice(of=ROBOTS),
        about="Whether search engines may list documents, where an edition does not say.",
    ),
    Key(
        name="publish_source",
        shape=Flag(),
        about="Whether each source is published as it came, `read/<slug>.txt`.",
    ),
    Key(
        name="nav",
        shape=Lines(),
        about="What the site's head links to: `themes`, `people`, `notes`, `search`, or a page.",
    ),
    Key(name="footer", shape=Line(), about="The words at the foot of each page, in Markdown."),
    Key(
        name="backlinks",
        shape=Line(),
        about="A folder of the owner's own notes, whose links to passages are told there.",
    ),
    Key(
        name="accents",
        shape=Choice(of=_ACCENTS),
        about="Whether terms of themes match letters with other accents.",
    ),
    Key(
        name="line_breaks",
        shape=Choice(of=_LINE_BREAKS),
        about="Whether a line end inside a paragraph of a Markdown note shows as one.",
    ),
    Key(
        name="math",
        shape=Flag(),
        about="Whether dollars in Markdown stand round mathematics, where neither an edition nor "
        "the note itself says.",
    ),
    Key(
        name="markdown_in_html",
        shape=Flag(),
        about="Whether Markdown inside blocks of raw HTML is read as Markdown, where an edition "
        "does not say.",
    ),
    Key(
        name="gone",
        shape=Lines(),
        about="Documents that were published and are removed on purpose, by the names of their "
        "ledgers.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFolder:
    """A folder of sources as `site.yml` names it; `only_published` takes some of its notes."""

    folder: str
    only_published: bool = False
    where: Where | None = None


# Where sources lie, unless site.yml says.
DEFAULT_FOLDERS = (SourceFolder(folder="seeds"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """What `site.yml` says; `order_at`, `nav_at` and `gone_at` are where its entries
    stand, `backlinks` is the folder of the owner's own notes."""

    config: SiteConfig
    folders: tuple[SourceFolder, ...] = ()
    order_at: Mapping[str, Where]
    nav_at: Mapping[str, Where]
    gone_at: Mapping[str, Where] = field(default_factory=dict)
    nav_given: bool = False
    backlinks: SourceFolder | None = None


def read_site(text: str, path: str, name: str) -> Checked[SiteFile]:
    """`site.yml`; `name` is the title where it has none. Wrong values leave the default."""
    parsed = parse(text, path)
    page = Page(path)
    page.problems.extend(parsed.problems)
    default = SiteConfig(title=name, configured=True)
    nothing = SiteFile(config=default, order_at={}, nav_at={})
    if parsed.problems and parsed.value is None:
        return Checked(nothing, tuple(page.problems))
    node = parsed.value or Scalar(value="", start=0, end=0, line=1, column=1)
    form = page.form(node, KEYS, "the site")
    if form is None:
        return Checked(nothing, tuple(page.problems))
    order = _placed(form, "order")
    nav = _placed(form, "nav")
    gone = _placed(form, "gone")
    site = SiteFile(
        config=replace(_config(form, default, order, nav), gone=tuple(gone)),
        folders=_folders(form),
        order_at=order,
        nav_at=nav,
        gone_at=gone,
        nav_given=form.get("nav") is not None,
        backlinks=_backlinks(form),
    )
    return Checked(site, tuple(page.problems))


def _config(
    form: Form, default: SiteConfig, order: Mapping[str, Where], nav: Mapping[str, Where]
) -> SiteConfig:
    given = form.flag("publish_source")
    footer = form.scalar("footer")
    return SiteConfig(
        title=form.line("title") or default.title,
        configured=True,
        description=form.line("description") or "",
        language=_language(form) or default.language,
        base_url=_base_url(form),
        order=tuple(order),
        rights=form.choice("rights", RIGHTS) or default.rights,
        robots=form.choice("robots", ROBOTS) or default.robots,
        publish_source=default.publish_source if given is None else given,
        nav=tuple(nav) if form.get("nav") is not None else default.nav,
        footer=without_comments(footer.value).strip() if footer is not None else "",
        accents=form.choice("accents", _ACCENTS) or default.accents,
        line_breaks=form.choice("line_breaks", _LINE_BREAKS) or default.line_breaks,
        math=bool(form.flag("math")),
        markdown_in_html=form.flag("markdown_in_html"),
    )


def _placed(form: Form, key: str) -> dict[str, Where]:
    """The texts in the list after `key` and their places; one that stands twice is a problem."""
    placed: dict[str, Where] = {}
    for scalar in form.scalars(key) or ():
        name = one_line(scalar.value)
        if name in placed:
            form.page.problem(
                "value-twice",
                f"`{name}` stands twice in `{key}`",
                scalar,
                "Take one of them out.",
            )
        elif name:
            placed[name] = form.page.where(scalar)
    return placed


def _language(form: Form) -> str | None:
    return language_of(form, "language")


def language_of(form: Form, key: str) -> str | None:
    """The language tag after `key`, empty if given as `""`."""
    node = form.scalar(key)
    if node is None or not node.value.strip():
        return None if node is None else ""
    tag = language_tag(node.value)
    if tag is None:
        form.page.problem(
            "language-invalid",
            f"`{one_line(node.value)}` is no language tag",
            node,
            "Write a short one: `en`, `de`, `pt-BR`.",
        )
    return tag


def _base_url(form: Form) -> str:
    node = form.scalar("base_url")
    if node is None or not node.value.strip():
        return ""
    address = site_address(node.value)
    if address is None:
        form.page.problem(
            "address-invalid",
            f"`{one_line(node.value)}` cannot be the site's address",
            node,
            "Write all of it, as in `https://me.github.io/reading`.",
        )
    return address or ""


def _folders(form: Form) -> tuple[SourceFolder, ...]:
    folders: list[SourceFolder] = []
    for item in form.items("sources"):
        where = form.page.where(item)
        if isinstance(item, Scalar):
            if not item.is_nothing and item.value.strip():
                folders.append(SourceFolder(folder=item.value.strip(), where=where))
            continue
        entry = form.page.form(item, _FOLDER, "a folder of sources")
        folder = entry and entry.verbatim("folder")
        if entry is not None and folder:
            only = entry.choice("only", ("publish",)) is not None or _says_only(entry)
            folders.append(SourceFolder(folder=folder, only_published=only, where=where))
    return tuple(folders)


def _backlinks(form: Form) -> SourceFolder | None:
    node = form.scalar("backlinks")
    if node is None or node.is_nothing or not node.value.strip():
        return None
    return SourceFolder(folder=node.value.strip(), where=form.page.where(node))


def _says_only(entry: Form) -> bool:
    """Whether `only` says anything: what it says wrongly must not publish the whole folder."""
    return entry.get("only") is not None


def check_nav(site: SiteFile, pages: tuple[str, ...]) -> tuple[Problem, ...]:
    """A problem for each entry of `nav` that is neither a part of the site nor one of `pages`."""
    known = (*NAV, *pages)
    return tuple(
        Problem(
            code="nav-unknown",
            message=f"`nav` names `{name}`, and there is no such page",
            where=where,
            hint=f"{meant(name, known)} A page of yours is a file in `pages/`.",
        )
        for name, where in site.nav_at.items()
        if name not in known
    )
