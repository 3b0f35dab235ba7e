"""Arguments and options that several commands have."""

from pathlib import Path

import click

from glossator.project.values import site_address

OUTPUT = "_site"


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
