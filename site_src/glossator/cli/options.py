"""Arguments and options that several commands have."""

from pathlib import Path

import click

OUTPUT = "_site"


SITE = click.argument(
    "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default="."
)


BASE_URL = click.option(
    "--base-url",
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
