"""What somebody by name calls while another has the floor, as records print it in brackets."""

import re
from collections.abc import Iterator, Sequence, Set

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import known_person, person_in
from glossator.readers.speech.speakers import Label

# (Ada Lind [Grüne Heimat]: Da ist doch besetzt!) · (Poseł Ada Lind: Nie my!)
_INTERJECTED = re.compile(
    r"\((?:(?:Gegenruf|Zuruf|Zwischenruf) (?:des|der) )?(?:Abg\. )?(?P<name>[^():.!?]{4,80}):\s+"
    r"(?=[^()]{2,300}\)$)"
)
# what parts one interjection from the next
_NEXT = re.compile(r"[.!?] [–—-] ")


def interjected(lines: Sequence[Line], known: Set[str]) -> Iterator[tuple[int, Label]]:
    """What somebody by name calls while another speaks: a line in brackets, and nothing else in
    it."""
    for i, line in enumerate(lines):
        match = _INTERJECTED.match(line.text) if line.text[0] == "(" else None
        person = person_in(match["name"]) if match else None
        if match is None or person is None or _NEXT.search(line.text):
            continue
        if (person.sure and " " in person.name) or known_person(person) in known:
            length = match.end()
            yield i, Label(name=person.name, short="", length=length, tail=1, inner=True)
