"""The command line: arguments, messages, progress, exit codes.

Exit 0: done (warnings allowed). 1: problems of the owner's, nothing swapped in. 2: usage.
"""

import gc

import click

from glossator import __version__
from glossator.cli.building import build_command, serve_command
from glossator.cli.checking import accept_command, check_command, link_command, suggest_command
from glossator.cli.writing import add_command, import_command, new_command

_GARBAGE = 100_000  # new objects after which Python looks for garbage; its own measure is 700


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="glossator")
def main() -> None:
    """Turn a folder of sources into an annotated reader.

    FOLDER is a site (with site_src/) or just a folder of sources; here, if not given.
    """
    look_for_little_garbage()


def look_for_little_garbage() -> None:
    """Have Python look for garbage seldom: nearly all a build makes it keeps to its end."""
    gc.freeze()
    gc.set_threshold(_GARBAGE)


for _command in (
    new_command,
    add_command,
    build_command,
    check_command,
    suggest_command,
    link_command,
    import_command,
    accept_command,
    serve_command,
):
    main.add_command(_command)
