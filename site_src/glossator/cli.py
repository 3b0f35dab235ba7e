"""The command line: arguments, messages, progress, exit codes.

Exit 0: done (warnings allowed). 1: problems of the owner's, nothing swapped in. 2: usage.
"""

import datetime
import gc
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

import click

from glossator import __version__, messages
from glossator.added import added, added_json, scaffolded
from glossator.adding import add
from glossator.build import Built, Options, build, ledgers_to_write
from glossator.comparison import (
    addresses_told,
    as_value,
    counted,
    listed,
    summary,
)
from glossator.explain import explain, named
from glossator.finding import find
from glossator.imported import imported, imported_json
from glossator.imports import Library, import_highlights, read_import
from glossator.ledger import is_new, repair_ledgers, write_ledger
from glossator.model import Annotated
from glossator.nearest import meant
from glossator.output import INDEX, Swap, refusal, swap_in
from glossator.passage_links import FORMATS, Format, linked, links_json
from glossator.problems import Problem, as_errors, has_errors
from glossator.project.watched import watched
from glossator.scaffold import scaffold
from glossator.search import Indexed, index_site
from glossator.search_data import searched
from glossator.serve import Preview, serve
from glossator.suggest import suggestions
from glossator.suggested import suggested, suggested_json
from glossator.turns import turns_to_paste
from glossator.workers import processors

_OUTPUT = "_site"
_PATIENCE = 1.0  # seconds without a word
_GARBAGE = 100_000  # new objects after which Python looks for garbage; its own measure is 700
_SITE = click.argument(
    "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default="."
)
_BASE_URL = click.option(
    "--base-url",
    envvar="GLOSSATOR_BASE_URL",
    help="Public address of the site; wins over base_url in site.yml.",
)
_STRICT = click.option("-s", "--strict", is_flag=True, help="Make every warning an error.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print problems as JSON.")
_CACHE = click.option(
    "--cache",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep work on each source here between builds; may be deleted at any time.",
)
_OUT = click.option(
    "-o",
    "-d",
    "--output",
    type=click.Path(path_type=Path),
    help=f"Folder of the finished site.  [default: FOLDER/{_OUTPUT}]",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="glossator")
def main() -> None:
    """Turn a folder of sources into an annotated reader.

    FOLDER is a site (with site_src/) or just a folder of sources; here, if not given.
    """
    # Nearly all a build makes it keeps to its end, so that looking for garbage finds next to none.
    gc.freeze()
    gc.set_threshold(_GARBAGE)


@main.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
def new_command(folder: Path) -> None:
    """Make the folder of a new site, with files to begin with.

    FOLDER may be there if nothing stands in it but seeds/ and what a host puts into a repository.
    """
    made = scaffold(folder)
    if made.value is None:
        _end(made.problems, as_json=False)
    click.echo(scaffolded(made.value, _shown(folder)))


@main.command("add")
@click.argument(
    "sources", metavar="SOURCE... [FOLDER]", nargs=-1, required=True,
    type=click.Path(exists=True, path_type=Path),
)  # fmt: skip
@_JSON
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
    with _patience("Reading the library …", as_json):
        done = add(folder, files, dry_run=dry_run)
    if has_errors(done.problems):
        _end(done.problems, as_json)
    if as_json:
        click.echo(added_json(done.value, done.problems))
        return
    _tell(done.problems, as_json)
    if done.value:
        click.echo(added(done.value, dry_run=dry_run))


@main.command("build")
@_SITE
@_OUT
@_BASE_URL
@_CACHE
@_STRICT
@_JSON
@click.option("--clean", is_flag=True, help="Write everything anew, in one exchange.")
@click.option("--locked", is_flag=True, help="Fail if a published permalink would be lost.")
@click.option(
    "-j", "--workers", type=click.IntRange(min=1), metavar="N",
    help="Processes to share the work; the site is the same.  [default: the processors there are]",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say how each source was read.")
def build_command(
    folder: Path,
    output: Path | None,
    base_url: str | None,
    cache: Path | None,
    strict: bool,
    as_json: bool,
    clean: bool,
    locked: bool,
    workers: int | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build the site and swap it in; nothing is swapped in if there is an error."""
    started = time.perf_counter()
    out = output or folder / _OUTPUT
    if refused := refusal(out) or _cache_refusal(cache, out):
        _end([refused], as_json)
    built = build(
        folder,
        Options(
            out=out,
            base_url=base_url,
            cache=cache,
            locked=locked,
            progress=_progress(quiet or as_json),
            workers=workers or processors(),
        ),
    )
    problems = as_errors(built.problems) if strict else built.problems
    if has_errors(problems):
        _end(problems, as_json)
    swap = swap_in(out, built.artifacts, clean=clean)
    indexed = _index(built, out, silent=quiet or as_json)
    problems = (*problems, *indexed.problems)
    _tell(problems, as_json)
    if verbose and not as_json:
        for line in built.decisions:
            click.echo(line, err=True)
    if not (quiet or as_json):
        for line in (summary(built.compared), *built.remarks):
            click.echo(line, err=True)
        click.echo(_summary(built, swap, out, time.perf_counter() - started, problems), err=True)


def _index(built: Built, out: Path, *, silent: bool) -> Indexed:
    """Make the site's index to search by, and say so if it takes long."""
    slow = threading.Timer(_PATIENCE, click.echo, ["Indexing the words …"], {"err": True})
    slow.daemon = True
    if _progress(silent):
        slow.start()
    indexed = index_site(out, tuple(searched(built.shown)) if built.shown else ())
    slow.cancel()
    return indexed


@main.command("check")
@_SITE
@_BASE_URL
@_STRICT
@_JSON
@click.option(
    "--explain", "source", metavar="SOURCE",
    help="Say line by line what a source (its path, or its document's slug) was read as, and why.",
)  # fmt: skip
def check_command(
    folder: Path, base_url: str | None, strict: bool, as_json: bool, source: str | None
) -> None:
    """Do all of a build but the last step, and say what it would keep, move and lose."""
    built = build(
        folder,
        Options(
            out=folder / _OUTPUT,
            base_url=base_url,
            progress=_progress(as_json),
            notes=True,
            comparing=True,
        ),
    )
    problems = as_errors(built.problems) if strict else built.problems
    if source is not None:
        _explain(_source_named(source, folder, built), problems, as_json)
    if as_json:
        told = [as_value(each) for each in built.compared]
        click.echo(messages.checked_json(told, problems))
        raise SystemExit(1 if has_errors(problems) else 0)
    if has_errors(problems):
        for line in _compared(built):
            click.echo(line)
        _end(problems, as_json)
    _tell(problems, as_json)
    for line in (*built.decisions, *_compared(built), *built.remarks, *_proposed(built)):
        click.echo(line)


def _compared(built: Built) -> Iterator[str]:
    """What becomes of every published address, the documents in which not all is kept in full."""
    for each in built.compared:
        if set(each.counts) - {"kept"}:
            yield counted(each)
            yield from (messages.visible(line) for line in listed(each))
    yield from addresses_told(built.site.former if built.site else ())
    yield summary(built.compared)


def _source_named(said: str, folder: Path, built: Built) -> Annotated:
    """The source named by its document's slug, or by its path from the site or from here."""
    path = Path(said)
    names = [said, path.as_posix()]
    if path.resolve().is_relative_to(folder.resolve()):
        names.append(path.resolve().relative_to(folder.resolve()).as_posix())
    found = named(built.understood, *names)
    if found is None:
        known = [each.anchored.document.source.site_path for each in built.understood]
        hint = meant(said, [*(each.slug for each in built.understood), *known])
        raise click.BadParameter(f"no source is called {said!r}. {hint}", param_hint="--explain")
    return found


def _explain(annotated: Annotated, problems: Sequence[Problem], as_json: bool) -> NoReturn:
    """Tell what each line of a source was taken for, and the site's problems, and end."""
    explanation = explain(annotated.anchored)
    if as_json:
        click.echo(messages.explained_json(explanation, problems))
    else:
        click.echo(messages.explained(explanation))
        _tell(problems, as_json)
    raise SystemExit(1 if has_errors(problems) else 0)


def _proposed(built: Built) -> Iterator[str]:
    """For each published interview that names nobody, the turns its owner may paste."""
    for annotated in built.site.documents if built.site else ():
        document = annotated.anchored.document
        if turns := turns_to_paste(document):
            yield f"hint: {document.source.site_path} names nobody who speaks\n{turns}"


@main.command("suggest")
@_SITE
@click.option(
    "-l", "--limit", type=click.IntRange(min=1), default=10, metavar="N", show_default=True,
    help="How many themes to suggest at most, and how many terms.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print suggestions (or errors) as JSON.")
def suggest_command(folder: Path, limit: int, as_json: bool) -> None:
    """Suggest themes, terms for the themes there are, and what of them has no effect.

    Writes nothing: YAML to paste is printed.
    """
    with _patience("Reading the library …", as_json):
        built = build(folder, Options(out=folder / _OUTPUT, notes=True, pages=False))
        site = built.site
        if site is None or has_errors(built.problems):
            _end(built.problems, as_json)
        found = suggestions(site, built.problems, limit)
    tell = suggested_json if as_json else suggested
    click.echo(tell(found, site.themes))


@main.command("link")
@click.argument("words")
@_SITE
@_BASE_URL
@click.option(
    "-f", "--format", "format_", type=click.Choice(FORMATS), default="url", show_default=True,
    help="What to print of each passage.",
)  # fmt: skip
@click.option(
    "-l", "--limit", type=click.IntRange(min=1), default=5, metavar="N", show_default=True,
    help="How many passages to print at most.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print passages (or errors) as JSON.")
def link_command(
    words: str, folder: Path, base_url: str | None, format_: Format, limit: int, as_json: bool
) -> None:
    """Print the permanent links of passages that contain WORDS; exit 1 if none does.

    Quotations name the speaker, and say what is speech, quoted or report.
    """
    built = build(folder, Options(out=folder / _OUTPUT, base_url=base_url, pages=False))
    site = built.site
    if site is None or has_errors(built.problems):
        _end(built.problems, as_json)
    found = find(site, words, limit)
    missed = not found or found[0].how == "near"
    if as_json:
        click.echo(links_json(site, found, format_))
    else:
        if missed:
            near = ": the nearest are" if found else ", nor anything near"
            click.echo(f"No passage has these words{near}.", err=True)
        for each in found:
            click.echo(linked(site, each, format_) + ("" if format_ == "url" else "\n"))
        if not site.config.base_url:
            click.echo("No base_url: addresses are paths in the site.", err=True)
    raise SystemExit(1 if missed else 0)


@main.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_SITE
@_BASE_URL
@_JSON
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
    writes W3C Web Annotations. What belongs to no document is kept in site_src/notes/unplaced/.
    """
    export = read_import(file)
    if export.value is None:
        _end(export.problems, as_json)
    with _patience("Reading the library …", as_json):
        built = build(folder, Options(out=folder / _OUTPUT, base_url=base_url, pages=False))
    if built.site is None or has_errors(built.problems):
        _end(built.problems, as_json)
    if not built.site.config.configured:
        _end([_no_site(folder)], as_json)
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
        _end(problems, as_json)
    if as_json:
        click.echo(imported_json(done.value, problems))
        return
    _tell(problems, as_json)
    click.echo(imported(done.value, dry_run=dry_run))


def _no_site(folder: Path) -> Problem:
    return Problem(
        code="import-no-site",
        message=f"notes cannot be added: {_shown(folder)} is no site, as it has no site.yml",
        hint="Write site_src/site.yml, or name the folder of a site.",
    )


@main.command("accept")
@_SITE
@_JSON
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be accepted, write nothing.")
@click.option("--merge", is_flag=True, help="First repair ledgers that git could not merge.")
@click.option(
    "--safe", is_flag=True,
    help="Write the ledgers that lose nothing, and fail for the others, left as they are.",
)  # fmt: skip
def accept_command(folder: Path, as_json: bool, dry_run: bool, merge: bool, safe: bool) -> None:
    """Write the permalinks of the site as it is now into site_src/permalinks/.

    Refuses to lose a published id unless the edition names it under `gone:` or `redact:`.
    """
    if merge and not dry_run:
        _repair(folder, as_json)
    built = build(folder, Options(out=folder / _OUTPUT, accepting=True))
    losses = {problem for each in built.lost.values() for problem in each}
    others = [problem for problem in built.problems if problem not in losses]
    if has_errors(others) or (losses and not safe):
        _end(built.problems, as_json)
    _tell(built.problems, as_json)
    today = os.environ.get("GLOSSATOR_TODAY") or datetime.date.today().isoformat()
    written = 0
    for path, rows in ledgers_to_write(built, folder, today):
        written += is_new(path, rows) if dry_run else write_ledger(path, rows)
    if not as_json:
        click.echo(summary(built.compared), err=True)
        verb = "would change" if dry_run else "changed"
        click.echo(f"{written} ledger {_plural(written, 'file')} {verb}.", err=True)
        for slug in built.lost:
            click.echo(f"{slug}.jsonl was left as it is: it would lose something.", err=True)
    if losses:
        raise SystemExit(1)


def _repair(folder: Path, as_json: bool) -> None:
    """Put ledgers right that git left with both sides of a merge in them."""
    repaired = repair_ledgers(folder)
    if repaired.problems:
        _end(repaired.problems, as_json)
    for path in repaired.value:
        click.echo(f"{path.name}: the rows of both sides were kept.", err=True)


@main.command("serve")
@_SITE
@_OUT
@_CACHE
@click.option(
    "-a", "--address", default="127.0.0.1", metavar="HOST[:PORT]", show_default=True,
    help="Where to serve; without a port 8000 or the next free one.",
)  # fmt: skip
@click.option("-O", "--open", "open_browser", is_flag=True, help="Open the site in a browser.")
def serve_command(
    folder: Path, output: Path | None, cache: Path | None, address: str, open_browser: bool
) -> None:
    """Build, serve, and build again on every change; the browser reloads by itself."""
    out = output or folder / _OUTPUT
    if refused := refusal(out) or _cache_refusal(cache, out):
        _end([refused], as_json=False)
    host, port = _host_and_port(address)
    preview = Preview()
    options = Options(out=out, base_url="", cache=cache)

    def rebuild() -> str:
        started = time.perf_counter()
        built = build(folder, options)
        _tell(built.problems, as_json=False)
        if not has_errors(built.problems):
            swap = swap_in(out, built.artifacts)
            if not (out / INDEX).exists():
                index_site(out, ())
            took = time.perf_counter() - started
            click.echo(_summary(built, swap, out, took, built.problems), err=True)
        return messages.told(built.problems, "plain")

    def announce(url: str) -> None:
        click.echo(f"Serving {_shown(out)} at {url} (Ctrl-C ends)", err=True)
        if open_browser:
            click.launch(url)

    try:
        serve(
            out, partial(watched, folder), rebuild, preview, host=host, port=port, announce=announce
        )
    except ModuleNotFoundError as error:
        if error.name != "watchfiles":
            raise
        _end([_no_watchfiles()], as_json=False)
    except OSError as error:
        message = f"cannot serve at {address}: {error.strerror or error}"
        hint = "Name another address with --address."
        _end([Problem(code="address-taken", message=message, hint=hint)], as_json=False)


def _cache_refusal(cache: Path | None, out: Path) -> Problem | None:
    """Why the cache may not be where it was asked for, if so: it holds what is private."""
    if cache is None or not cache.resolve().is_relative_to(out.resolve()):
        return None
    return Problem(
        code="cache-refused",
        message="the cache would be part of the site, and it holds words that are private",
        hint="Name a folder outside the output with --cache.",
    )


def _no_watchfiles() -> Problem:
    return Problem(
        code="extra-missing",
        message="serve needs the package watchfiles",
        hint="Install glossator[serve].",
    )


def _host_and_port(address: str) -> tuple[str, int | None]:
    host, colon, port = address.rpartition(":")
    if not colon:
        return ("127.0.0.1", int(address)) if address.isdigit() else (address, None)
    if not port.isdigit() or int(port) > 65535:
        raise click.BadParameter("write HOST or HOST:PORT", param_hint="--address")
    return host or "127.0.0.1", int(port)


@contextmanager
def _patience(message: str, as_json: bool) -> Iterator[None]:
    """Say `message` on a terminal if what is done within takes long."""
    slow = threading.Timer(_PATIENCE, click.echo, [message], {"err": True})
    slow.daemon = True
    if _progress(as_json):
        slow.start()
    try:
        yield
    finally:
        slow.cancel()


def _progress(silent: bool) -> bool:
    return not silent and sys.stderr.isatty()


def _tell(problems: Sequence[Problem], as_json: bool) -> None:
    text = messages.told(problems, _manner(as_json))
    if text:
        click.echo(text, err=not as_json)


def _end(problems: Sequence[Problem], as_json: bool) -> NoReturn:
    """Tell all problems and end with exit code 1."""
    _tell(problems, as_json)
    if not as_json:
        errors = sum(1 for problem in problems if problem.severity == "error")
        click.echo(f"{errors} {_plural(errors, 'error')}; nothing was written.", err=True)
    raise SystemExit(1)


def _manner(as_json: bool) -> messages.Manner:
    if as_json:
        return "json"
    if os.environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
    return "terminal" if colour else "plain"


def _summary(
    built: Built, swap: Swap, out: Path, seconds: float, problems: Sequence[Problem]
) -> str:
    """The last line: what was built, in how long, where, and how many warnings."""
    warnings = sum(1 for problem in problems if problem.severity == "warning")
    changed = f"{swap.written} written, {swap.removed} removed, {swap.kept} unchanged"
    documents = f"{built.documents} {_plural(built.documents, 'document')}"
    return (
        f"Built {documents} on {built.pages} pages in {seconds:.2f} s into {_shown(out)} "
        f"({changed}; {warnings} {_plural(warnings, 'warning')})."
    )


def _shown(path: Path) -> str:
    """`path` as the owner would write it from where they stand."""
    try:
        return str(path.resolve().relative_to(Path.cwd())) or "."
    except ValueError:
        return str(path)


def _plural(count: int, word: str) -> str:
    return word if count == 1 else word + "s"
