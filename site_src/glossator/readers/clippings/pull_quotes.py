"""What of a text stands once more by itself: pull quotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.near_quotes import near_source
from glossator.readers.clippings.quotation_marks import CLOSES, OPENS, letters
from glossator.readers.clippings.quoted_whom import (
    ENDS,
    WHO,
    is_named_apart,
    says_who,
    tells_role,
)
from glossator.readers.clippings.rewordings import WORD, first_wording
from glossator.readers.clippings.sentences_above import says_one
from glossator.readers.plain_lines import Line, count_words, is_list_start

_LEAST, _MOST = 4, 45  # words of a pull quote
_LEAST_BARE = 9  # words of one without quotation marks, or without a full stop
_LETTERS = 16  # letters of one in a script without spaces
_LETTERS_QUOTED = 5  # of one there in quotation marks
_LONGER = 1.3  # times as many letters has the paragraph it is taken from
_WHOLE = 15  # words from which it may be the whole paragraph, or nearly
_WHOLE_FAR = 25  # words of one with furniture between
_NEXT = 2  # lines below it, at most, if it is
_NEAR = 20  # lines: what is quoted from further away is told anew, if it is
_FAR = 9  # words or more: then it is quoted from anywhere above; an introduction quotes from below
_SKIPPED = 90  # letters of the paragraph between two sentences that are drawn together
_PART, _PART_QUOTED = 4, 3  # words of the first part of words drawn together, of one in marks
_MANY = 1500  # lines of a text in which what is quoted is looked for far above
_PAUSE = re.compile(r"(?<=[.,;:!?…—–])[\"'”“’‘»«›‹]*\s+")


def pull_quotes(
    lines: Sequence[Line], begin: int, end: int, taken: Collection[int]
) -> Mapping[int, Verdict]:
    """Of `lines[begin:end]`, those that repeat to the letter a sentence of a longer line, or two
    that stand near each other in one, by themselves; and the line below one that says who says
    it. Lines `taken` are none."""
    free = [i for i in range(begin, end) if i not in taken]
    text = _Text(lines, free)
    found: dict[int, Verdict] = {}
    for i in free:
        if i in found or (i and _is_led_to(lines, i)) or _is_answered(lines, i):
            continue
        sure = _may_be(lines[i]) or _is_set_in(lines, i, free) or _says_sentence(lines, i, free)
        sure = sure or _is_said_whole(lines, i) or _says_last(lines, i) or _says_part(lines, i)
        sure = sure or says_one(lines, i)
        maybe = sure or _is_quoted(lines[i]) or _is_said_by(lines[i])
        source = _source(text, i) if maybe else None
        if source is None and (maybe or _is_quoted_close(lines[i])):
            source = _shortened(text, i)
        # a heading may quote what comes below it, but not what was just said
        if source is not None and not (sure or source < i or says_who(lines, i + 1, free)):
            continue
        if source is None:
            source = near_source(lines, i, free)
        if source is None:
            continue
        place = f"line {lines[source].number}"
        first = first_wording(lines[source], _without_who(lines[i].text.strip()))
        how = "a pull quote: stands reworded in" if first else "a pull quote: stands in"
        found[i] = Verdict(reason="second-copy", evidence=f"{how} {place}", differs=first)
        if says_who(lines, i + 1, free) or is_named_apart(lines, i, free):
            found[i + 1] = _WHOSE
            if tells_role(lines, i + 2, free):
                found[i + 2] = _WHOSE
        if i - 1 in free and _CALLED.fullmatch(lines[i - 1].text):
            found[i - 1] = Verdict(reason="second-copy", evidence="says that a pull quote is below")
    return found


_WHOSE = Verdict(reason="second-copy", evidence="says whose a pull quote is")
# what some sites write over a pull quote
_CALLED = re.compile(
    r"quote|zitat|citation|citas?|citazione|citação|citaat|quote van de dag|cytat|citát|citat|sitat"
    r"|sitaatti|alıntı|цитата|παράθεμα|idézet|citat|引用|引述|인용|اقتباس|ציטוט",
    re.IGNORECASE,
)


class _Text:
    """The letters of some lines, in which what is quoted is looked up."""

    def __init__(self, lines: Sequence[Line], numbers: Sequence[int]) -> None:
        self.lines, self.numbers = lines, numbers
        said = [_said(lines[i]) for i in numbers]
        self.letters = "\n".join(said)
        self.starts = [0, *accumulate(len(each) + 1 for each in said)]

    def holding(self, words: str, i: int, reach: int) -> Iterator[tuple[int, str]]:
        """The lines that have the letters `words` and stand at most `reach` lines above line `i`,
        or near below: number, and its letters behind these."""
        at = bisect_left(self.numbers, i)
        first, last = max(0, at - reach), min(len(self.numbers), at + _NEAR + 1)
        where = self.letters.find(words, self.starts[first], self.starts[last])
        while where >= 0:
            row = bisect_right(self.starts, where) - 1
            end = self.starts[row + 1]
            if row != at:
                yield self.numbers[row], self.letters[where + len(words) : end - 1]
            where = self.letters.find(words, end, self.starts[last])


def _source(text: _Text, i: int) -> int | None:
    """The line out of which line `i` is taken."""
    line = text.lines[i]
    # a last line that says again what was said further up is how many texts end
    far = line.words >= _FAR and i != text.numbers[-1] and len(text.numbers) <= _MANY
    reach = len(text.numbers) if far else _NEAR
    whole = letters(_without_who(line.text.strip()))
    for words in (whole, _without_name(line)):
        for j, _ in text.holding(words, i, reach) if words else ():
            # what the site sets between the two does not count if no such line is said by chance
            rank = bisect_left(text.numbers, i) - bisect_left(text.numbers, j)
            between = rank if line.words >= _WHOLE_FAR else i - j
            whole_again = words == _said(line) and line.words >= _WHOLE and 0 < between <= _NEXT
            if whole_again or _is_longer(text.lines[j], line, len(words)):
                return j
    first, *others = _parts(line)
    for j, behind in text.holding(first, i, reach) if others else ():
        if text.lines[j].words > line.words and _go_on(behind, others):
            return j
    return None


_SHORTENED = 6  # words, at least, of a quotation that leaves some out
_SHORTENED_CLOSE = 9  # of one that no blank line parts from what is said above it
_LEFT_OUT = 8  # words it may leave out


def _shortened(text: _Text, i: int) -> int | None:
    """The line near by that has all words of line `i`, a quotation alone between paragraphs, in
    their order, and few between them."""
    line = text.lines[i]
    apart = line.before > 0 and _is_quoted(line)
    apart = apart and (line.after > 0 or says_who(text.lines, i + 1, text.numbers))
    close = not apart and line.before == 0 and _is_quoted_close(line)
    words = _words(line) if apart or close else []
    if len(words) < (_SHORTENED if apart else _SHORTENED_CLOSE):
        return None
    closed = apart and bool(ENDS.search(line.text))
    at = bisect_left(text.numbers, i)
    reach = at + 1 + _NEAR if closed else at  # a heading may quote what comes below it
    for j in text.numbers[max(0, at - (_NEAR if apart else _ABOVE)) : reach]:
        if j != i and text.lines[j].words > line.words and _has_in_order(text.lines[j], words):
            return j
    return None


def _words(line: Line) -> list[str]:
    return [word.casefold() for word in WORD.findall(line.key)]


def _has_in_order(line: Line, words: Sequence[str]) -> bool:
    theirs = _words(line)
    for start, word in enumerate(theirs):
        if word != words[0]:
            continue
        rest = iter(theirs[start : start + len(words) + _LEFT_OUT])
        if all(word in rest for word in words):
            return True
    return False


def _is_longer(source: Line, line: Line, size: int) -> bool:
    return len(_said(source)) >= _LONGER * size and source.words > line.words


def _is_said_by(line: Line) -> bool:
    """Whether a line by itself quotes some words, and ends open in whose they are."""
    text = line.text.strip()
    apart = line.before > 0 and line.after > 0
    return apart and _without_who(text) != text and text[-1] not in ":："


def _without_who(text: str) -> str:
    """A quotation without the few words behind it that say whose it is, if no sentence ends."""
    mark = text.rfind(CLOSES.get(text[:1], "\0"), 1)
    who = text[mark + 1 :]
    long = mark > 0 and count_words(text[:mark]) >= _LEAST
    is_said = long and count_words(who) <= WHO and not ENDS.search(who)
    return text[:mark] if is_said else text


def _without_name(line: Line) -> str:
    """The letters of a line but those of its first word, a name where the text has a pronoun."""
    words = line.text.split()
    return letters(" ".join(words[1:])) if len(words) > _FAR else ""


def _parts(line: Line) -> Sequence[str]:
    """The letters of the parts a quotation may be drawn together from, the first some words
    long."""
    first, *others = _PAUSE.split(line.text)
    while others and len(first.split()) < (_PART_QUOTED if first[0] in OPENS else _PART):
        first = f"{first} {others.pop(0)}"
    return [letters(part) for part in (first, *others)]


def _go_on(behind: str, parts: Sequence[str]) -> bool:
    """Whether `parts` follow in these letters, with little between them."""
    at = 0
    for part in parts:
        where = behind.find(part, at, at + _SKIPPED + len(part))
        if where < 0:
            return False
        at = where + len(part)
    return True


def _said(line: Line) -> str:
    return letters(line.key)


def _may_be(line: Line) -> bool:
    if line.before == 0 and line.after == 0:
        return False
    text = line.text.strip()
    if is_list_start(text) or line.words > _MOST or text.endswith((":", "：", "?", "？", "؟")):
        return False
    if _PATH.fullmatch(text):
        return False
    if " " not in text:  # in a script with spaces it is one word, however long
        return line.words > 1 and len(_said(line)) >= _LETTERS
    # a heading may be a phrase of the text, in quotation marks too, and has no full stop
    closed = bool(ENDS.search(text)) or len(WORD.findall(text)) >= _LEAST_BARE
    return closed and line.words >= (_LEAST if text[:1] in OPENS else _LEAST_BARE)


# "/usr/local/bin/backup": the file whose words stand below, in a bar over them
_PATH = re.compile(
    r"[\w.~:@%+-]*(?:[/\\][\w.~:@%+-]+)+/?|[\w-]+(?:\.[\w-]+)+|\w+(?:[_-]\w+)+", re.ASCII
)


def _is_led_to(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words right above lead on to line `i`: `Resolved,`."""
    above = lines[i - 1]
    return lines[i].before == 0 and above.words <= WHO and above.text.endswith((",", ":", "："))


def _is_answered(lines: Sequence[Line], i: int) -> bool:
    """Whether a line in quotation marks stands over another few words that begin with them: what
    people in a tale say to one another."""
    if i + 1 >= len(lines) or lines[i].text[0] not in OPENS:
        return False
    below = lines[i + 1]
    return below.text[0] in OPENS and below.words < _PARAGRAPH and below.before == lines[i].before


def _is_set_in(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether a line is a sentence in quotation marks from end to end, and whose it is stands right
    below, in a text without blank lines."""
    text = lines[i].text.strip()
    quoted = CLOSES.get(text[:1]) == text[-1:] and bool(ENDS.search(text))
    short = _LEAST <= lines[i].words <= _MOST and lines[i].before == lines[i].after == 0
    return quoted and short and says_who(lines, i + 1, free)


_PARAGRAPH, _ABOVE = 18, 3  # words of the paragraph such a line is taken from, lines above it


def _says_sentence(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether a line without blank ones beside it is a sentence, from beginning to end, of a
    paragraph right above: in a text without gaps."""
    line = lines[i]
    said = line.text.strip(OPENS + " ")
    if line.before or line.after or not _LEAST <= line.words <= _MOST or is_list_start(line.text):
        return False
    if not ENDS.search(line.text):
        return False
    bare = said.rstrip(".!?…。！？")
    for above in lines[max(0, i - _ABOVE) : i]:
        at = above.text.find(bare) if above.words >= _PARAGRAPH else -1
        before = above.text[:at].rstrip(OPENS + " ") if at >= 0 else "x"
        whole = not before or ENDS.search(before) is not None
        if at >= 0 and (whole or above.text[at - 1] in OPENS):
            return True
    return False


def _says_last(lines: Sequence[Line], i: int) -> bool:
    """Whether a line between blank ones says, with no stop, the last sentence of the paragraph
    right above, from its beginning to its end."""
    line = lines[i]
    apart = line.before > 0 and line.after > 0 and _LEAST_LAST <= line.words <= _MOST
    if not (apart and i) or lines[i - 1].words < _PARAGRAPH or ENDS.search(line.text):
        return False
    above = lines[i - 1].text.rstrip(OPENS + ".!?…。！？ ")
    before = above[: -len(line.text)].rstrip(OPENS + " ")
    return above.endswith(line.text) and bool(ENDS.search(before))


def _says_part(lines: Sequence[Line], i: int) -> bool:
    """Whether a line between blank ones is a sentence whose words stand in a row in the paragraph
    right above, wherever a sentence of that one begins and ends."""
    line = lines[i]
    apart = line.before > 0 and line.after > 0 and _LEAST_LAST <= line.words <= _MOST
    if not (apart and i and ENDS.search(line.text)) or is_list_start(line.text):
        return False
    above = lines[i - 1]
    return above.words >= _PARAGRAPH and _said(line) in _said(above)


_LEAST_LAST = 6  # words of a sentence said again: a heading may take up a word or two


def _is_said_whole(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a quotation from end to end that stands, marks and all, in a paragraph
    right above, with words of others round it."""
    line = lines[i]
    text = line.text.strip()
    fewest = _LETTERS if " " in text else _LETTERS_WHOLE
    if CLOSES.get(text[:1]) != text[-1:] or line.words > _MOST or len(_said(line)) < fewest:
        return False
    near = (above for above in lines[max(0, i - _ABOVE) : i] if text in above.text)
    return any(len(_said(above)) >= _TWICE * len(_said(line)) for above in near)


_LETTERS_WHOLE = 10  # letters of one in a script without spaces
_TWICE = 2  # times as many letters has the paragraph that tells who said it


def _is_quoted(line: Line) -> bool:
    """Whether a line by itself is in quotation marks from end to end."""
    text = line.text.strip()
    quoted = text[:1] in OPENS and text[-1:] in OPENS and line.before > 0
    fewest = _LETTERS if " " in text else _LETTERS_QUOTED
    return quoted and len(_said(line)) >= fewest and line.words <= _MOST


def _is_quoted_close(line: Line) -> bool:
    """Whether a line is one closed quotation from end to end, in marks that open and close."""
    text = line.text.strip()
    inside = text[1:-1]
    ends = CLOSES.get(text[:1]) == text[-1:] and text[:1] != text[-1:]
    return (
        ends and not any(sign in inside for sign in (text[0], text[-1])) and inside[-1:] in ".!?…"
    )
