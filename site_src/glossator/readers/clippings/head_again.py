"""What a text's head says and its body says again: the title over a part, the standfirst."""

from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.statement import Statement
from glossator.readers.plain_lines import Line

_TITLE_WORDS = 3  # fewest of a title said again
_REFRAIN = 4  # times that a line stands: more often it is a refrain
_UNDER = 4  # lines under a title said again in which byline and standfirst are too


def head_again(
    lines: Sequence[Line],
    begin: int,
    end: int,
    taken: Collection[int],
    statements: Mapping[int, Statement],
) -> Mapping[int, Verdict]:
    """Of `lines[begin:end]`, those that say again what the head of the text does: its title alone,
    and right under this the author and the first lines. Lines `taken` are none."""
    titles = [i for i, said in statements.items() if any(f.name == "title" for f in said.fields)]
    if not titles or lines[titles[0]].words < _TITLE_WORDS:
        return {}
    title = titles[0]
    if sum(line.key == lines[title].key for line in lines) > _REFRAIN:
        return {}
    head = {lines[i].key for i in range(title + 1, begin + 1)} | {
        field.value for said in statements.values() for field in said.fields
    }
    found: dict[int, Verdict] = {}
    again = {i for i in range(begin + 1, end) if lines[i].key == lines[title].key}
    for i in range(begin + 1, end):
        if i in taken:
            continue
        if i in again:
            evidence = f"says the title of line {lines[title].number} again"
            found[i] = Verdict(reason="repeated-title", evidence=evidence)
        elif lines[i].key in head and any(j in found or j in again for j in range(i - _UNDER, i)):
            evidence = "says again what stands under the title"
            found[i] = Verdict(reason="second-copy", evidence=evidence)
    return found


_STANDFIRST_WORDS = 12  # of one that stands again by no accident


def standfirst_again(
    lines: Sequence[Line],
    begin: int,
    end: int,
    taken: Collection[int],
    statements: Mapping[int, Statement],
) -> Mapping[int, Verdict]:
    """Of `lines[begin:end]`, the one that is the standfirst to the letter: a pull quote, or a
    lead told twice. None if it stands more often. Lines `taken` are none."""
    stated = [i for i, said in statements.items() if any(f.name == "subtitle" for f in said.fields)]
    long = {lines[i].key: i for i in stated if lines[i].words >= _STANDFIRST_WORDS}
    rest = (i for i in range(begin, end) if i not in taken and i not in stated)
    again = [i for i in rest if lines[i].key in long]
    if len(again) != 1:
        return {}
    evidence = f"says the standfirst of line {lines[long[lines[again[0]].key]].number} again"
    return {again[0]: Verdict(reason="second-copy", evidence=evidence)}
