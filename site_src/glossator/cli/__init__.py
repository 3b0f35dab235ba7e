"""The command line: arguments, messages, progress, exit codes.

Exit 0: done (warnings allowed). 1: problems of the owner's, nothing swapped in. 2: usage.
"""

import gc
from pkgutil import resolve_name

import click

from glossator import __version__

_GARBAGE = 100_000  # new objects after which Python looks for garbage; its own measure is 700
# Each command, where it is, and what it does in a few words: `--help` imports none of them.
COMMANDS = (
    ("new", "writing:new_command", "Make the folder of a new site."),
    ("add", "writing:add_command", "Copy sources into a site, each with an edition."),
    ("build", "building:build_command", "Build the site and swap it in."),
    ("check", "checking:check_command", "Say what a build would find, keep, move and lose."),
    ("suggest", "checking:suggest_command", "Suggest themes, and terms for those there are."),
    ("link", "checking:link_command", "Print the permanent links of passages with WORDS."),
    ("import", "writing:import_command", "Add highlights and comments from FILE to the notes."),
    ("accept", "checking:accept_command", "Write the permalinks of the site as it is now."),
    ("serve", "building:serve_command", "Build, serve, and build again on every change."),
)


class _Commands(click.Group):
    """Commands of which one is imported when it is called: what most of them need of the engine
    takes longer to import than a mistake in their arguments to tell."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, named, rest = super().resolve_command(ctx, args)
        return name, command(name) if name and named else named, rest


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="glossator")
def main() -> None:
    """Turn a folder of sources into an annotated reader.

    FOLDER is a site (with site_src/) or just a folder of sources; here, if not given.
    """
    look_for_little_garbage()


def command(name: str) -> click.Command:
    """The command called `name`, with all that it needs."""
    where = next(where for each, where, _ in COMMANDS if each == name)
    found: click.Command = resolve_name(f"glossator.cli.{where}")
    return found


def look_for_little_garbage() -> None:
    """Have Python look for garbage seldom: nearly all a build makes it keeps to its end."""
    gc.freeze()
    gc.set_threshold(_GARBAGE)


for _name, _, _told in COMMANDS:
    main.add_command(click.Command(_name, short_help=_told))
