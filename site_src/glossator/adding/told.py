"""What adding sources did, and what making a site did, as lines for a terminal and as JSON."""

import json
import shlex
from collections.abc import Iterator, Sequence

from glossator.adding.adding import Added
from glossator.adding.scaffold import Scaffolded
from glossator.messages import as_value, in_order, one_line, visible
from glossator.problems import Problem
from glossator.sources.left_out import GROUPS, Group, left_out
from glossator.turns import is_unlabelled, proposed_lines

_WORDS: dict[Group, str] = {
    "text": "read",
    "second-copy": "of a second copy",
    "furniture": "of what a site puts round a text",
    "owner": "left out by your edition",
    "private": "private",
}


def added(done: Sequence[Added], *, dry_run: bool) -> str:
    """What was found in each source, what was set aside, and what is for the owner to confirm."""
    lines = [line for each in done for line in _lines(each, dry_run=dry_run)]
    return "\n".join(visible(line) for line in lines)


def _lines(each: Added, *, dry_run: bool) -> Iterator[str]:
    document = each.document
    metadata = document.metadata
    by = f", by {', '.join(metadata.author)}" if metadata.author else ""
    date = f", {metadata.published}" if metadata.published else ""
    verb = "would be added" if dry_run else "added"
    yield f"{each.copy} {verb}: “{one_line(metadata.title)}”{by}{date}"
    yield f"  {metadata.genre}, read as {document.reading.reader}, {document.reading.decided}"
    counts = [
        f"{tally.lines} {_WORDS[tally.group]} ({tally.words} {_plural(tally.words, 'word')})"
        for tally in left_out(document).tallies
    ]
    yield f"  lines: {', '.join(counts)}"
    if proposed_lines(document):
        yield "  nobody is named who speaks: turns are proposed in the edition"
    elif is_unlabelled(document):
        yield "  nobody is named who speaks: write `turns` into the edition"
    if each.edition:
        yield f"  {each.edition}: {'would hold' if dry_run else 'holds'} what was found, to confirm"


def added_json(done: Sequence[Added], problems: Sequence[Problem]) -> str:
    """The same for tools, and the problems."""
    values = [
        {
            "source": each.copy,
            "edition": each.edition,
            "slug": each.document.slug,
            "title": each.document.metadata.title,
            "author": list(each.document.metadata.author),
            "published": each.document.metadata.published,
            "genre": each.document.metadata.genre,
            "reader": each.document.reading.reader,
            "lines": {
                group: tallied.count(group)
                for tallied in [left_out(each.document)]
                for group in GROUPS
                if tallied.count(group)
            },
        }
        for each in done
    ]
    told = [as_value(problem) for problem in in_order(problems)]
    return json.dumps({"added": values, "problems": told}, ensure_ascii=False, indent=1)


def scaffolded(made: Scaffolded, shown: str, command: str = "glossator") -> str:
    """What stands in the new site, named `shown`, and what to do next; `command` is how Glossator
    is called there."""
    lines = [f"Made a site in {shown}: {len(made.written)} files."]
    if made.there:
        lines.append(f"Left as they were: {', '.join(made.there)}.")
    if not made.installable:
        lines.append("Before you publish, say in requirements.txt where Glossator is to be had.")
    lines.append(
        "It shows of each source the passages under a theme or a note of yours. If you may publish "
        "whole texts, say `rights: full` in site_src/site.yml."
    )
    there = "" if shown == "." else f" {shlex.quote(shown)}"
    call = shlex.quote(command)
    lines.append(f"Next: {call} add FILE…{there}, then {call} serve{there}")
    return "\n".join(one_line(line) for line in lines)


def _plural(count: int, word: str) -> str:
    return word if count == 1 else word + "s"
