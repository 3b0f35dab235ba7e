"""`glossator check`, `accept`, `suggest` and `link`: what a site would be, and what is in it."""

import datetime
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import click

from glossator import messages
from glossator.build import Built, Options, build, ledgers_to_write
from glossator.cli.options import BASE_URL, JSON, OUTPUT, SITE, STRICT, Command
from glossator.cli.telling import end, patience, plural, shows_progress, tell
from glossator.finding import find
from glossator.ledger import is_new, repair_ledgers, write_ledger
from glossator.model.annotations import Annotated
from glossator.nearest import meant
from glossator.pages.passage_links import FORMATS, Format, linked, links_json
from glossator.permalinks.comparison import (
    addresses_told,
    as_value,
    counted,
    listed,
    loses,
    summary,
)
from glossator.problems import Problem, as_errors, has_errors
from glossator.sources.explain import explain, named
from glossator.suggested import suggested, suggested_json
from glossator.themes.suggest import suggestions
from glossator.turns import turns_to_paste

_MANY = 12  # sources that are told one by one, unless more is asked for


@click.command("check", cls=Command)
@SITE
@BASE_URL
@STRICT
@JSON
@click.option(
    "--explain", "source", metavar="SOURCE",
    help="Say line by line what a source (its path, or its document's slug) was read as, and why.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say how each source was read, however many.")
def check_command(
    folder: Path,
    base_url: str | None,
    strict: bool,
    as_json: bool,
    source: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Do all of a build but the last step, and say what it would keep, move and lose."""
    built = build(
        folder,
        Options(
            out=folder / OUTPUT,
            base_url=base_url,
            progress=shows_progress(as_json),
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
    compared = () if quiet else tuple(_compared(built, verbose))
    if has_errors(problems):
        for line in compared:
            click.echo(line)
        end(problems, as_json)
    tell(problems, as_json)
    if quiet:
        return
    # What would be lost is told last: it must not go by on a full screen.
    for line in (*_read(built, verbose), *built.remarks, *_proposed(built), *compared):
        click.echo(line)


def _read(built: Built, verbose: bool) -> Iterator[str]:
    """How each source was read; of many, how many by which reader."""
    if verbose or len(built.decisions) <= _MANY:
        yield from built.decisions
        return
    readers = Counter(each.anchored.document.reading.reader for each in built.understood)
    told = ", ".join(f"{count} as {reader}" for reader, count in readers.most_common())
    yield f"{len(built.decisions)} sources read: {told} (--verbose says each)"


def _compared(built: Built, verbose: bool) -> Iterator[str]:
    """What becomes of every published address, the documents in which not all is kept in full,
    those last that lose one; many that are new as a whole in one line."""
    changed = [each for each in built.compared if set(each.counts) - {"kept"}]
    new = [each for each in changed if set(each.counts) == {"new"} and not each.changes]
    if len(new) > _MANY and not verbose:
        count = sum(each.counts["new"] for each in new)
        yield f"permalinks of {len(new)} documents that have none yet: {count} new"
        changed = [each for each in changed if each not in new]
    for each in sorted(changed, key=loses):
        yield counted(each)
        yield from (messages.visible(line) for line in listed(each))
    if built.site:
        documents = (each.anchored for each in built.site.documents)
        yield from addresses_told(built.site.former, documents)
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
        slugs = [each.slug for each in built.understood]
        hint = meant(said, [*slugs, *known], "The site has no source yet.")
        raise click.BadParameter(f"no source is called {said!r}. {hint}", param_hint="--explain")
    return found


def _explain(annotated: Annotated, problems: Sequence[Problem], as_json: bool) -> NoReturn:
    """Tell what each line of a source was taken for, and the site's problems, and end."""
    explanation = explain(annotated.anchored)
    if as_json:
        click.echo(messages.explained_json(explanation, problems))
    else:
        click.echo(messages.explained(explanation))
        tell(problems, as_json)
    raise SystemExit(1 if has_errors(problems) else 0)


def _proposed(built: Built) -> Iterator[str]:
    """For each published interview that names nobody, the turns its owner may paste."""
    for annotated in built.site.documents if built.site else ():
        document = annotated.anchored.document
        if turns := turns_to_paste(document):
            yield f"hint: {document.source.site_path} names nobody who speaks\n{turns}"


@click.command("accept", cls=Command)
@SITE
@JSON
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
    built = build(folder, Options(out=folder / OUTPUT, accepting=True))
    losses = {problem for each in built.lost.values() for problem in each}
    others = [problem for problem in built.problems if problem not in losses]
    if has_errors(others) or (losses and not safe):
        end(built.problems, as_json)
    tell(built.problems, as_json)
    today = os.environ.get("GLOSSATOR_TODAY") or datetime.date.today().isoformat()
    written = 0
    for path, rows in ledgers_to_write(built, folder, today):
        written += is_new(path, rows) if dry_run else write_ledger(path, rows)
    if not as_json:
        click.echo(summary(built.compared), err=True)
        verb = "would change" if dry_run else "changed"
        click.echo(f"{written} ledger {plural(written, 'file')} {verb}.", err=True)
        for slug in built.lost:
            click.echo(f"{slug}.jsonl was left as it is: it would lose something.", err=True)
    if losses:
        raise SystemExit(1)


def _repair(folder: Path, as_json: bool) -> None:
    """Put ledgers right that git left with both sides of a merge in them."""
    repaired = repair_ledgers(folder)
    if repaired.problems:
        end(repaired.problems, as_json)
    for path in repaired.value:
        click.echo(f"{path.name}: the rows of both sides were kept.", err=True)


@click.command("suggest", cls=Command)
@SITE
@click.option(
    "-l", "--limit", type=click.IntRange(min=1), default=10, metavar="N", show_default=True,
    help="How many themes to suggest at most, and how many terms.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print suggestions (or errors) as JSON.")
def suggest_command(folder: Path, limit: int, as_json: bool) -> None:
    """Suggest themes, terms for the themes there are, and what of them has no effect.

    Writes nothing: YAML to paste is printed.
    """
    with patience("Reading the library …", as_json):
        built = build(folder, Options(out=folder / OUTPUT, notes=True, pages=False))
        site = built.site
        if site is None or has_errors(built.problems):
            end(built.problems, as_json)
        found = suggestions(site, built.problems, limit)
    tell = suggested_json if as_json else suggested
    click.echo(tell(found, site.themes))


@click.command("link", cls=Command)
@click.argument("words")
@SITE
@BASE_URL
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
    built = build(folder, Options(out=folder / OUTPUT, base_url=base_url, pages=False))
    site = built.site
    if site is None or has_errors(built.problems):
        end(built.problems, as_json)
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
