"""Whom a quotation is quoted from, where the document says so plainly; else from nobody.

A quotation's own paragraphs belong together. They are quoted from a person if

1. the document gives them a speaker (a label of the source, a turn of the edition); or
2. their last line is a dash and the person's name (`— Hanna Reuter`); a dash and any other name
   makes them nobody's whom we know; or
3. behind a closing quotation mark they say themselves whose words they are (`,” Reuter said`); or
4. the passage directly before them, a report under the same heading, ends in a colon, and the last
   who says anything in its last sentence is the person: by name (`Reuter writes: …`), or as `he` or
   `she`, if an earlier sentence of it has the name as its subject and refers back to it (`Reuter
   kept her books. She writes:`), and the passage has no other name and no other pronoun; or
5. they stand in quotation marks and go on from the passage directly before them, a report under the
   same heading: it ends in a quotation, and says behind one whose it is (`,” Reuter said. “…”`): by
   name, or as `he` or `she`, if that is the person as in 4 or the only one named so far under the
   heading, in words that have no other name and no other pronoun.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.model.annotations import Annotated
from glossator.model.passages import Passage
from glossator.model.trees import Block, Gap, Heading, Leaf, Quotation, Rule, leaves
from glossator.people.namings import Naming
from glossator.sentences import sentences

_VERBS = (
    r"(?:says?|said|tells|told|writes|wrote|asks|asked|answers|answered|replies|replied|explains"
    r"|explained|argues|argued|adds|added|notes|noted|admits|admitted|acknowledges|acknowledged"
    r"|describes|described|emphasi[sz]e[sd]|stress(?:es|ed)|highlight(?:s|ed)|insist(?:s|ed)|claims"
    r"|claimed|believes|believed|thinks|thought|sees|saw|recalls|recalled|remembers|remembered"
    r"|concludes|concluded|suggests|suggested|states|stated|declares|declared|warns|warned|predicts"
    r"|predicted|envisions|envisioned|envisages|envisaged|puts|put|reveals|revealed|confess(?:es|ed)"
    r"|observes|observed|remarks|remarked|responds|responded|continues|continued|quips|quipped"
    r"|sagt|sagte|meint|meinte|erklärt|erklärte|schreibt|schrieb|fragt|fragte|antwortet|antwortete"
    r"|dit|affirme|explique|écrit|répond|demande|dice|dijo|explica|escribe|afirma|responde)"
)
_SAYS = re.compile(rf"\s+(?:\w+ly\s+)?{_VERBS}\b")
_SAID_BY = re.compile(rf"(?:{_VERBS}|(?:[Aa]ccording|[Ll]aut|[Ss]elon|[Ss]egún)(?:\s+to)?)\s+$")
_SAYING = re.compile(rf"([^\W\d_]+)\s+(?:\w+ly\s+)?{_VERBS}\b")
_CLOSED = re.compile(r"[”\"»“][,.]?\s+$|[,.?!][”\"»“]\s+$")
_SIGNED = re.compile(r"(?:^|\n)\s*[—–―]\s*([^\n]+)$|(?:^|\n)\s*--?\s+([^\n]+)$")
_ANY_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’-][^\W_]+)*")
_OTHER_NAME = re.compile(r"(?<![\w’'])[A-ZÀ-Þ][\w’'-]+\s+[A-ZÀ-Þ][a-zà-ÿ][\w-]*")
_JOINS = re.compile(
    r"and|or|to|of|with|from|by|as|at|in|on|for|than|but|that|which|who|whom|whose", re.IGNORECASE
)
_OBJECT_OF = re.compile(rf"{_JOINS.pattern}|is|was|unlike|like|about", re.IGNORECASE)
_HIS = re.compile(r"\b(?:his|him|himself|and he)\b", re.I)
_HERS = re.compile(r"\b(?:her|hers|herself|and she)\b", re.I)
_ENDS_QUOTING = re.compile(r"[”\"»“]\s*$")
_IN_MARKS = re.compile(r"\s*[“\"«»„].*[”\"»«“]\s*", re.DOTALL)
# For each pronoun what refers back as it does, and what would mean somebody else.
_PRONOUNS = {
    "he": (_HIS, re.compile(rf"\bshe\b|{_HERS.pattern}", re.I)),
    "she": (_HERS, re.compile(rf"\bhe\b|{_HIS.pattern}", re.I)),
}
_BEFORE_WINDOW = 40  # code points before a name in which its verb may stand


def says(text: str, naming: Naming) -> bool:
    """Whether the person named says something there: `Reuter said`, `according to Reuter`."""
    start = max(0, naming.start - _BEFORE_WINDOW)
    return bool(_SAYS.match(text, naming.end) or _SAID_BY.search(text, start, naming.start))


def quoted_from(annotated: Annotated, namings: Mapping[int, Sequence[Naming]]) -> Mapping[int, str]:
    """The key of the person by the place of each passage that is quoted from one; those whose
    speaker the document names are left out. `namings` are the document's."""
    passages = annotated.anchored.passages
    found: dict[int, str] = {}
    for places in _quotations(annotated):
        if any(passages[place].leaf.speaker for place in places):
            continue
        key = _signed(passages, places, namings)
        if key is None:
            key = (
                _inside(passages, places, namings)
                or _introduced(passages, places[0], namings)
                or _gone_on(passages, places, namings)
            )
        if key:
            found.update(dict.fromkeys(places, key))
    return found


def _quotations(annotated: Annotated) -> Iterator[list[int]]:
    """The places of the quoted passages of each quotation, in reading order."""
    whole = dict(_containers(annotated.anchored.document.blocks))
    group: list[int] = []
    before: int | None = None
    for place, passage in enumerate(annotated.anchored.passages):
        if passage.voice != "quotation":
            continue
        container = whole.get(passage.leaf.span.start)
        if group and (container is None or container != before):
            yield group
            group = []
        group.append(place)
        before = container
    if group:
        yield group


def _containers(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where each quoted leaf begins, and where its outermost quotation does."""
    for block in blocks:
        if isinstance(block, Quotation):
            yield from ((leaf.span.start, block.span.start) for leaf in leaves((block,)))
        elif not isinstance(block, Leaf | Heading | Rule | Gap):
            yield from _containers(block.children)


def _signed(
    passages: Sequence[Passage], places: Sequence[int], namings: Mapping[int, Sequence[Naming]]
) -> str | None:
    """Whose name stands behind a dash at the end; "" if it is nobody's we know, None if there is no
    such line."""
    signature = _SIGNED.search(passages[places[-1]].text)
    if signature is None:
        return None
    start = max(signature.start(1), signature.start(2))
    for naming in namings.get(places[-1], ()):
        if naming.start == start:
            return naming.key
    return ""


def _inside(
    passages: Sequence[Passage], places: Sequence[int], namings: Mapping[int, Sequence[Naming]]
) -> str:
    """Who is said to speak behind a closing quotation mark; empty if nobody or several are."""
    keys = set()
    for place in places:
        text = passages[place].text
        for naming in namings.get(place, ()):
            verb = _SAID_BY.search(text, max(0, naming.start - _BEFORE_WINDOW), naming.start)
            start = verb.start() if verb else naming.start
            if (verb or _SAYS.match(text, naming.end)) and _CLOSED.search(text, 0, start):
                keys.add(naming.key)
    return keys.pop() if len(keys) == 1 else ""


def _introduced(
    passages: Sequence[Passage], first: int, namings: Mapping[int, Sequence[Naming]]
) -> str:
    """Whom the passage before the quotation that begins at place `first` lets speak; or nobody."""
    before = passages[first - 1] if first else None
    if before is None or before.voice != "report" or before.section != passages[first].section:
        return ""
    text = before.text.rstrip()
    if not text.endswith((":", "：")):
        return ""
    start, end = sentences(text)[-1]
    sayings = list(_SAYING.finditer(text, start, end))
    if not sayings:
        return ""
    subject = sayings[-1]
    named = namings.get(first - 1, ())
    for naming in named:
        if naming.end == subject.end(1):
            return naming.key
    pronoun = subject[1].lower()
    if pronoun in _PRONOUNS and len({naming.key for naming in named}) == 1:
        return _referred_to(text, start, pronoun, named)
    return ""


def _gone_on(
    passages: Sequence[Passage], places: Sequence[int], namings: Mapping[int, Sequence[Naming]]
) -> str:
    """Whose quotation in the passage before goes on at `places`; or nobody's."""
    first = places[0]
    before = passages[first - 1] if first else None
    if before is None or before.voice != "report" or before.section != passages[first].section:
        return ""
    if not _ENDS_QUOTING.search(before.text):
        return ""
    if not all(_IN_MARKS.fullmatch(passages[place].text) for place in places):
        return ""
    return _inside(passages, [first - 1], namings) or _told(passages, first - 1, namings)


def _told(passages: Sequence[Passage], place: int, namings: Mapping[int, Sequence[Naming]]) -> str:
    """Whom the pronoun behind a closing quotation mark means in the passage at `place`; empty where
    that is not plain."""
    text = passages[place].text
    said = [
        each
        for each in _SAYING.finditer(text)
        if each[1].lower() in _PRONOUNS and _CLOSED.search(text, 0, each.start())
    ]
    if len({each[1].lower() for each in said}) != 1:
        return ""
    pronoun = said[0][1].lower()
    if named := namings.get(place, ()):
        alone = len({naming.key for naming in named}) == 1
        return _referred_to(text, said[0].start(), pronoun, named) if alone else ""
    return _only_one(passages, place, pronoun, namings)


def _only_one(
    passages: Sequence[Passage],
    place: int,
    pronoun: str,
    namings: Mapping[int, Sequence[Naming]],
) -> str:
    """The one person named under the heading of the passage at `place` before it, if no word until
    its end names or means another."""
    keys = set()
    _, other = _PRONOUNS[pronoun]
    for index in range(place, -1, -1):
        if passages[index].section != passages[place].section:
            break
        text, named = passages[index].text, namings.get(index, ())
        if other.search(text) or _names_another(text, named):
            return ""
        keys |= {naming.key for naming in named}
    return keys.pop() if len(keys) == 1 else ""


def _referred_to(text: str, last: int, pronoun: str, named: Sequence[Naming]) -> str:
    """Whom `pronoun` means in the sentence that begins at `last`: the one person of the passage, if
    an earlier sentence has them as its subject and refers back to them."""
    own, other = _PRONOUNS[pronoun]
    if other.search(text) or _names_another(text, named):
        return ""
    for start, end in sentences(text[:last]):
        for naming in named:
            inside = start <= naming.start and naming.end <= end
            if inside and _is_subject(text, naming) and own.search(text, naming.end, end):
                return naming.key
    return ""


def _names_another(text: str, named: Sequence[Naming]) -> bool:
    return any(
        not any(naming.start < name.end() and name.start() < naming.end for naming in named)
        for name in _OTHER_NAME.finditer(text)
    )


def _is_subject(text: str, naming: Naming) -> bool:
    """Whether a verb may follow: a word in small letters that joins nothing, and no word before the
    name makes it an object."""
    following = _ANY_WORD.search(text, naming.end)
    if following is None or text[naming.end : following.start()].strip():
        return False
    before = _ANY_WORD.findall(text, max(0, naming.start - _BEFORE_WINDOW), naming.start)
    joined = text[: naming.start].rstrip().endswith(",") or not before
    is_object = not joined and _OBJECT_OF.fullmatch(before[-1]) is not None
    return following[0][0].islower() and not _JOINS.fullmatch(following[0]) and not is_object
