"""`glossator build` and `glossator serve`."""

import time
from functools import partial
from pathlib import Path

import click

from glossator import messages
from glossator.build import Built, Options, build
from glossator.cli.options import BASE_URL, CACHE, JSON, OUT, OUTPUT, SITE, STRICT, Command
from glossator.cli.telling import built_line, end, patience, shown, shows_progress, tell
from glossator.exports.search_data import searched
from glossator.output import INDEX, refusal, swap_in
from glossator.permalinks.comparison import summary
from glossator.problems import Problem, Where, as_errors, has_errors
from glossator.project.watched import watched
from glossator.search import Indexed, index_site
from glossator.serve import Preview, serve
from glossator.workers import processors


@click.command("build", cls=Command)
@SITE
@OUT
@BASE_URL
@CACHE
@STRICT
@JSON
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
    out = output or folder / OUTPUT
    if refused := refusal(out) or _cache_refusal(cache, out):
        end([refused], as_json)
    built = build(
        folder,
        Options(
            out=out,
            base_url=base_url,
            cache=cache,
            locked=locked,
            progress=shows_progress(quiet or as_json),
            workers=workers or processors(),
        ),
    )
    problems = as_errors(built.problems) if strict else built.problems
    if has_errors(problems):
        end(problems, as_json)
    try:
        swap = swap_in(out, built.artifacts, clean=clean)
        indexed = _index(built, out, silent=quiet or as_json)
    except OSError as error:
        end([_unwritable(out, error)], as_json)
    problems = (*problems, *indexed.problems)
    tell(problems, as_json)
    if verbose and not as_json:
        for line in built.decisions:
            click.echo(line, err=True)
    if not (quiet or as_json):
        for line in (summary(built.compared), *built.remarks):
            click.echo(line, err=True)
        click.echo(built_line(built, swap, out, time.perf_counter() - started, problems), err=True)


def _index(built: Built, out: Path, *, silent: bool) -> Indexed:
    """Make the site's index to search by, and say so if it takes long."""
    with patience("Indexing the words …", silent):
        return index_site(out, tuple(searched(built.shown)) if built.shown else ())


@click.command("serve", cls=Command)
@SITE
@OUT
@CACHE
@click.option(
    "-a", "--address", default="127.0.0.1", metavar="HOST[:PORT]", show_default=True,
    help="Where to serve; without a port 8000 or the next free one.",
)  # fmt: skip
@click.option("-O", "--open", "open_browser", is_flag=True, help="Open the site in a browser.")
def serve_command(
    folder: Path, output: Path | None, cache: Path | None, address: str, open_browser: bool
) -> None:
    """Build, serve, and build again on every change; the browser reloads by itself."""
    out = output or folder / OUTPUT
    if refused := refusal(out) or _cache_refusal(cache, out):
        end([refused], as_json=False)
    host, port = _host_and_port(address)
    preview = Preview()
    options = Options(out=out, base_url="", cache=cache)

    def rebuild() -> str:
        started = time.perf_counter()
        built = build(folder, options)
        problems = built.problems
        swap = None
        if not has_errors(problems):
            try:
                swap = swap_in(out, built.artifacts)
                if not (out / INDEX).exists():
                    index_site(out, ())
            except OSError as error:
                problems = (*problems, _unwritable(out, error))
        tell(problems, as_json=False)
        if swap is not None:
            took = time.perf_counter() - started
            click.echo(built_line(built, swap, out, took, problems), err=True)
        return messages.told(problems, "plain")

    def announce(url: str) -> None:
        click.echo(f"Serving {shown(out)} at {url} (Ctrl-C ends)", err=True)
        if open_browser:
            click.launch(url)

    try:
        serve(
            out, partial(watched, folder), rebuild, preview, host=host, port=port, announce=announce
        )
    except ModuleNotFoundError as error:
        if error.name != "watchfiles":
            raise
        end([_no_watchfiles()], as_json=False)
    except OSError as error:
        message = f"cannot serve at {address}: {error.strerror or error}"
        hint = "Name another address with --address."
        end([Problem(code="address-taken", message=message, hint=hint)], as_json=False)


def _cache_refusal(cache: Path | None, out: Path) -> Problem | None:
    """Why the cache may not be where it was asked for, if so: it holds what is private."""
    if cache is None or not cache.resolve().is_relative_to(out.resolve()):
        return None
    return Problem(
        code="cache-refused",
        message="the cache would be part of the site, and it holds words that are private",
        hint="Name a folder outside the output with --cache.",
    )


def _unwritable(out: Path, error: OSError) -> Problem:
    return Problem(
        code="output-unwritable",
        message=f"the site cannot be written to {shown(out)}: {(error.strerror or 'no').lower()}",
        where=Where(path=shown(out)),
        hint="Name a folder that you may write in with --output.",
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
