"""Read a site, or a folder of sources alone, into values, a line number for every complaint.

The edge on which the owner's files come in. It never raises for what stands in them.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from glossator.model.annotations import Theme
from glossator.model.passages import LedgerRow
from glossator.model.site import SiteConfig
from glossator.model.trees import Source
from glossator.owner import Edition
from glossator.permalinks.ledger_rows import parse_rows
from glossator.problems import Checked, Problem, Where
from glossator.project.attachments import Attachment
from glossator.project.edition_file import read_edition
from glossator.project.folders import Found, owner_text, read_source, readable_name
from glossator.project.notes_file import NotesFile, read_notes
from glossator.project.own_files import (
    OWNER_FOLDER,
    is_owned,
    misnamed,
    own_files,
    page_attachments,
    slug_of,
)
from glossator.project.site_file import (
    DEFAULT_FOLDERS,
    SiteFile,
    SourceFolder,
    check_nav,
    read_site,
)
from glossator.project.sources import default_folders, read_sources
from glossator.project.themes_file import read_themes
from glossator.project.vault import Vault

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Everything an owner wrote. Sources and pages in the order of their names' code points.

    `notes` are by the slug of the document they are named after; `order_at` and `gone_at` say where
    site.yml names documents, `folders` are those of sources. `static` and `templates` are the
    site's own folders of files that win over the theme's, if it has any. `vault` is where the owner
    keeps notes of their own, which are no part of the site.
    """

    root: Path
    config: SiteConfig
    vault: Vault
    sources: tuple[Source, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    editions: Mapping[str, Edition] = field(default_factory=dict)
    themes: tuple[Theme, ...] = ()
    pages: tuple[Source, ...] = ()
    notes: Mapping[str, NotesFile] = field(default_factory=dict)
    ledgers: Mapping[str, tuple[LedgerRow, ...]] = field(default_factory=dict)
    order_at: Mapping[str, Where] = field(default_factory=dict)
    gone_at: Mapping[str, Where] = field(default_factory=dict)
    folders: tuple[SourceFolder, ...] = DEFAULT_FOLDERS
    static: Path | None = None
    templates: Path | None = None


def is_site(root: Path) -> bool:
    """Whether the folder `root` is a site of an owner's, and no folder of sources alone."""
    return os.path.isfile(root / OWNER_FOLDER / "site.yml")


def load(root: Path) -> Checked[Project]:
    """What stands in the folder `root`: a site if it has a `site_src` with more than ledgers in it,
    else every text in it."""
    name = readable_name(root.absolute().name) or "Sources"
    if not root.is_dir():
        problem = Problem(
            code="site-missing",
            message=f"there is no folder `{name}`",
            hint="Name a folder with sources in it, or make a site with `glossator new`.",
        )
        return Checked(_without_files(root, name), (problem,))
    root = root.resolve()
    problems: list[Problem] = []
    if is_owned(root):
        project = _site(root, name, problems)
    else:
        gathered = _take(read_sources(root, (SourceFolder(folder="."),)), problems)
        project = replace(
            _without_files(root, name),
            sources=gathered.sources,
            attachments=gathered.attachments,
            ledgers=_ledgers(_take(own_files(root, "permalinks", ".jsonl"), problems), problems),
        )
    return Checked(project, tuple(problems))


def _without_files(root: Path, name: str) -> Project:
    config = SiteConfig(title=name, configured=False)
    return Project(root=root, config=config, vault=Vault(root=root))


def _take(checked: Checked[T], problems: list[Problem]) -> T:
    problems.extend(checked.problems)
    return checked.value


def _site(root: Path, name: str, problems: list[Problem]) -> Project:
    own = _take(own_files(root, "", ".yml"), problems)
    problems.extend(misnamed(own, ("site.yml", "themes.yml")))
    site = _site_file(own, name, problems)
    pages = _pages(_take(own_files(root, "pages", ".md"), problems), problems)
    slugs = tuple(page.path.removeprefix("pages/").removesuffix(".md") for page in pages)
    problems.extend(check_nav(site, slugs))
    folders = site.folders or default_folders(root, site.config.configured)
    gathered = _take(read_sources(root, folders), problems)
    themes = _themes(own, problems)
    return Project(
        root=root,
        config=_with_known_nav(site, slugs),
        sources=gathered.sources,
        attachments=(*gathered.attachments, *_take(page_attachments(root), problems)),
        editions=_editions(_take(own_files(root, "editions", ".yml"), problems), problems),
        themes=themes,
        pages=pages,
        notes=_notes(_take(own_files(root, "notes", ".md"), problems), themes, problems),
        ledgers=_ledgers(_take(own_files(root, "permalinks", ".jsonl"), problems), problems),
        order_at=site.order_at,
        gone_at=site.gone_at,
        folders=folders,
        vault=Vault(root=root, named=site.backlinks, sources=folders),
        static=_folder(root / "static"),
        templates=_folder(root / "templates"),
    )


def _site_file(own: tuple[Found, ...], name: str, problems: list[Problem]) -> SiteFile:
    found = next((each for each in own if each.name == "site.yml"), None)
    text = _take(owner_text(found), problems) if found is not None else None
    if found is None or text is None:
        config = SiteConfig(title=name, configured=found is not None)
        return SiteFile(config=config, order_at={}, nav_at={})
    return _take(read_site(text, found.shown, name), problems)


def _with_known_nav(site: SiteFile, pages: tuple[str, ...]) -> SiteConfig:
    """The site's configuration; where site.yml names no `nav`, a page that is not there is not
    linked to."""
    if site.nav_given:
        return site.config
    return replace(
        site.config,
        nav=tuple(name for name in site.config.nav if name != "about" or name in pages),
    )


def _themes(own: tuple[Found, ...], problems: list[Problem]) -> tuple[Theme, ...]:
    for found in own:
        if found.name == "themes.yml":
            text = _take(owner_text(found), problems)
            return () if text is None else _take(read_themes(text, found.shown), problems)
    return ()


def _editions(found: tuple[Found, ...], problems: list[Problem]) -> dict[str, Edition]:
    editions: dict[str, Edition] = {}
    for each in found:
        slug = _take(slug_of(each, ".yml", tuple(editions)), problems)
        text = _take(owner_text(each), problems)
        if slug and text is not None:
            editions[slug] = _take(read_edition(text, each.shown, slug), problems)
    return editions


def _pages(found: tuple[Found, ...], problems: list[Problem]) -> tuple[Source, ...]:
    pages: dict[str, Source] = {}
    for each in found:
        slug = _take(slug_of(each, ".md", tuple(pages)), problems)
        if slug:
            source = _take(read_source(each, f"pages/{slug}.md"), problems)
            if source is not None:
                pages[slug] = source
    return tuple(pages.values())


def _notes(
    found: tuple[Found, ...], themes: tuple[Theme, ...], problems: list[Problem]
) -> dict[str, NotesFile]:
    notes: dict[str, NotesFile] = {}
    for each in found:
        slug = _take(slug_of(each, ".md", tuple(notes)), problems)
        source = _take(read_source(each, f"notes/{each.name}"), problems) if slug else None
        if source is not None:
            notes[slug] = _take(read_notes(source, slug, themes), problems)
    return notes


def _ledgers(found: tuple[Found, ...], problems: list[Problem]) -> dict[str, tuple[LedgerRow, ...]]:
    """The ledgers by slug. One that cannot be read is an error: what it keeps must not be lost."""
    ledgers: dict[str, tuple[LedgerRow, ...]] = {}
    for each in found:
        text = _take(owner_text(each), problems)
        if text is not None:
            slug = each.name.removesuffix(".jsonl")
            ledgers[slug] = _take(parse_rows(text, each.shown), problems)
    return ledgers


def _folder(path: Path) -> Path | None:
    return path if os.path.isdir(path) else None
