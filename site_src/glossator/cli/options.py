"""Arguments and options that several commands have."""

import errno
import os
from pathlib import Path

import click

from glossator.cli.telling import shown, tell
from glossator.problems import Problem, Where
from glossator.project.values import site_address

OUTPUT = "_site"
# What a disk answers where its owner, and no fault of ours, is in the way.
_REFUSALS = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO}
)


class Command(click.Command):
    """A command that tells in one line, as it tells all problems, what the disk refused to it."""

    def invoke(self, ctx: click.Context) -> object:
        """What the command gives back; exit 1 where a file may not be read or written."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno not in _REFUSALS:
                raise
            tell([refused(error)], as_json=bool(ctx.params.get("as_json")))
            raise SystemExit(1) from error


def refused(error: OSError) -> Problem:
    """What a disk refused, and where."""
    named = os.fsdecode(error.filename) if error.filename is not None else ""
    path = shown(Path(named)) if named else ""
    why = (error.strerror or str(error)).lower()
    return Problem(
        code="disk-refused",
        message=f"{f'`{path}`' if path else 'a file'} cannot be read or written: {why}",
        where=Where(path=path) if path else None,
        hint="Look at who may read and write there, and whether the disk is full.",
    )


SITE = click.argument(
    "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default="."
)


def _address(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The address of the site, "" for none; a mistake of usage if it cannot be one."""
    if not value or not value.strip():
        return value and ""
    address = site_address(value)
    if address is None:
        raise click.BadParameter(
            f"{value!r} cannot be the site's address. Write all of it, as in "
            "https://me.github.io/reading."
        )
    return address


BASE_URL = click.option(
    "--base-url",
    metavar="URL",
    callback=_address,
    envvar="GLOSSATOR_BASE_URL",
    help="Public address of the site; wins over base_url in site.yml.",
)


STRICT = click.option("-s", "--strict", is_flag=True, help="Make every warning an error.")


JSON = click.option("--json", "as_json", is_flag=True, help="Print problems as JSON.")


CACHE = click.option(
    "--cache",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep work on each source here between builds; may be deleted at any time.",
)


OUT = click.option(
    "-o",
    "-d",
    "--output",
    type=click.Path(path_type=Path),
    help=f"Folder of the finished site.  [default: FOLDER/{OUTPUT}]",
)
