"""`glossator new`, `add` and `import`: what writes the files of an owner."""

import shutil
import sys
from pathlib import Path

import click

from glossator.adding.adding import add
from glossator.adding.scaffold import scaffold
from glossator.adding.told import added, added_json, scaffolded
from glossator.build import Options, build
from glossator.cli.options import BASE_URL, JSON, OUTPUT, SITE, Command
from glossator.cli.telling import end, patience, shown, tell
from glossator.imported import imported, imported_json
from glossator.imports import Library, import_highlights, read_import
from glossator.nearest import meant
from glossator.problems import Problem, has_errors


@click.command("new", cls=Command)
@click.argument("folder", type=click.Path(path_type=Path))
def new_command(folder: Path) -> None:
    """Make the folder of a new site, with files to begin with.

    FOLDER may be there if nothing stands in it but seeds/ and what a host puts into a repository.
    """
    made = scaffold(folder)
    if made.value is None:
        end(made.problems, as_json=False)
    click.echo(scaffolded(made.value, shown(folder), called(Path(sys.argv[0]))))


def called(program: Path) -> str:
    """How the command is called that ran as `program`: by its name where the shell finds it."""
    is_found = shutil.which("glossator") is not None
    return "glossator" if is_found or program.stem != "glossator" else str(program)


@click.command("add", cls=Command)
@click.argument(
    "sources", metavar="SOURCE... [FOLDER]", nargs=-1, required=True,
    type=click.Path(exists=True, path_type=Path),
)  # fmt: skip
@JSON
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be added, write nothing.")
def add_command(sources: tuple[Path, ...], as_json: bool, dry_run: bool) -> None:
    """Copy sources into a site, and write for each an edition with what was found in it.

    FOLDER is the site; here, if the last argument is a file. Nothing is ever overwritten.
    """
    *files, last = sources
    folder = last if last.is_dir() else Path()
    files = files if last.is_dir() else list(sources)
    if not files or (named := next((each for each in files if each.is_dir()), None)):
        told = f"{named} is a folder" if files else "no file is named"
        raise click.UsageError(f"{told}: name the files to add, and the site last.")
    with patience("Reading the library …", as_json):
        done = add(folder, files, dry_run=dry_run)
    if has_errors(done.problems):
        end(done.problems, as_json)
    if as_json:
        click.echo(added_json(done.value, done.problems))
        return
    tell(done.problems, as_json)
    if done.value:
        click.echo(added(done.value, dry_run=dry_run))


@click.command("import", cls=Command)
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@SITE
@BASE_URL
@JSON
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be added, write nothing.")
@click.option(
    "--document", metavar="SLUG", default="",
    help="Add everything to the notes on this document, whatever the export says.",
)  # fmt: skip
def import_command(
    file: Path, folder: Path, base_url: str | None, as_json: bool, dry_run: bool, document: str
) -> None:
    """Add the highlights and comments in FILE to the notes on your documents.

    FILE is an export of Hypothesis, Readwise, Kindle, Obsidian Web Clipper or any program that
    writes W3C Web Annotations, or a folder of such exports. What belongs to no document is kept in
    site_src/notes/unplaced/.
    """
    export = read_import(file)
    if export.value is None:
        end(export.problems, as_json)
    with patience("Reading the library …", as_json):
        built = build(folder, Options(out=folder / OUTPUT, base_url=base_url, pages=False))
    if built.site is None or has_errors(built.problems):
        end(built.problems, as_json)
    if not built.site.config.configured:
        end([_no_site(folder)], as_json)
    slugs = [each.slug for each in built.understood]
    if document and document not in slugs:
        hint = meant(document, slugs)
        raise click.BadParameter(
            f"no document is called {document!r}. {hint}", param_hint="--document"
        )
    library = Library(
        root=folder,
        documents=built.understood,
        themes=built.site.themes,
        base_url=built.site.config.base_url,
    )
    done = import_highlights(export.value, file.name, library, document=document, dry_run=dry_run)
    problems = (*export.problems, *done.problems)
    if done.value is None:
        end(problems, as_json)
    if as_json:
        click.echo(imported_json(done.value, problems))
        return
    tell(problems, as_json)
    click.echo(imported(done.value, dry_run=dry_run))


def _no_site(folder: Path) -> Problem:
    return Problem(
        code="import-no-site",
        message=f"notes cannot be added: {shown(folder)} is no site, as it has no site.yml",
        hint="Write site_src/site.yml, or name the folder of a site.",
    )
