"""What the signs of the frame (`frame`) see of each line of a page."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.agencies import agency_credits, is_again_in_brackets
from glossator.readers.clippings.answers import is_answer, is_thread
from glossator.readers.clippings.bios import bios, bylined_cards
from glossator.readers.clippings.captions import AGENCY, photographers
from glossator.readers.clippings.code_bars import heads_code, is_button, names_code
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.comment_threads import thread_begins
from glossator.readers.clippings.comments import comments_begin
from glossator.readers.clippings.dense import is_dense
from glossator.readers.clippings.enclosed import cards, enclosed
from glossator.readers.clippings.facts import captioned, chapters, rows_of_facts
from glossator.readers.clippings.feet import foot_begins
from glossator.readers.clippings.frame_place import BRACKETED, LONGEST_FACE, PRICE, Place
from glossator.readers.clippings.frame_rulers import find_rulers, is_under_box
from glossator.readers.clippings.groups import (
    calls,
    dated_pairs,
    grouped,
    label_pairs,
    label_rows,
    last_paragraph,
    sandwiched,
    shares_apart,
    text_ends,
)
from glossator.readers.clippings.mail_forms import (
    answered_forms,
    asked_forms,
    close_forms,
    mail_forms,
)
from glossator.readers.clippings.outskirts import find_listed, find_trailing, is_noted, of_text
from glossator.readers.clippings.own_words import shared_words
from glossator.readers.clippings.page_marks import owners
from glossator.readers.clippings.pitches import close_pitches, pitches, pitches_apart
from glossator.readers.clippings.posts import (
    aged_rows,
    closes_post,
    opens_post,
    post_heads,
    signatures,
)
from glossator.readers.clippings.prose import TEASER_WORDS, is_prose
from glossator.readers.clippings.section_anchors import links_section
from glossator.readers.clippings.shapes import listed_terms, shapes
from glossator.readers.clippings.statements import is_day, may_sign, stated
from glossator.readers.clippings.vocabulary import NOTHING, Interface, interface_of
from glossator.readers.clippings.wording import LIKELY, Words
from glossator.readers.clippings.zones import is_comment_mark, is_table_row
from glossator.readers.plain_lines import Line, is_list_start

_LONGEST_NAMED = 6  # words of a line that names somebody who only stands over the text


# "--" over a signature, "★★★★½" under a review
_MARKED = re.compile(r"--|_{6,}|(?!\w{4,20}: ?[★☆]+½?$)[^★☆]*[★☆]{3}.*")
_TAGGED = re.compile(r"[\[(（【]([^\])）】]{1,16})[\])）】]")


# "—Mabel", under a letter
_SIGNED = re.compile(r"[—–―]\s?[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,2}")


def _is_advertised(line: Line, face: Interface) -> bool:
    """`[Ad] The lock of the year`, `(Article goes on below the ad)`."""
    if "advertising" not in face.matters:
        return False
    match = _TAGGED.match(line.text)
    tagged = match is not None and "advertising" in interface_of(match[1].casefold()).matters
    return tagged or bool(BRACKETED.fullmatch(line.text))


def places_of(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    authors: Sequence[str] = (),
    names: Sequence[str] = (),
    *,
    whole: bool = True,
) -> list[Place]:
    """What the signs see of each line."""
    faces = [_face(line) for line in lines]
    prose = [is_prose(line) for line in lines]
    site = [
        (w is not None and w.weight >= LIKELY)
        or f.heavy > 1
        or f.share > 0.5
        or (
            f.heavy > 0
            and lines[i].words <= 2 * TEASER_WORDS
            and is_under_box(i, lines, words, faces)
        )
        for i, (w, f) in enumerate(zip(words, faces, strict=True))
    ]
    own = [p and not s for p, s in zip(prose, site, strict=True)]
    telling = [w is not None and w.reason != "image-credit" for w in words]
    shares = [max(f.share, _TELLS) if f.heavy else f.share for f in faces]
    asking = mail_forms(lines, prose, shares) | (pitches(lines, prose, faces) if whole else set())
    took = photographers(line.key for line in lines[:_TOP])
    carded, pressed = cards(lines)
    asking = (asking - carded) | pressed | enclosed(lines, words)
    asking |= asked_forms(lines, words, shares) | close_pitches(lines, words)
    asking |= pitches_apart(lines, words) | answered_forms(lines, words)
    asking |= close_forms(lines, prose, shares, telling) if whole else set()
    called = (calls(lines, prose, shares, telling) - carded) | asking
    terms = listed_terms(lines, words)
    copied = code_pieces(lines)
    called -= copied.code | copied.under
    bylined = bylined_cards(lines, words, own) if whole else set()
    told = bios(lines, words, own, site, (authors, names)) if whole else set()
    for i in {*sandwiched(lines, own, site), *called, *terms, *bylined, *told}:
        own[i], site[i] = False, True
    times: dict[str, int] = {}
    for line in lines:
        times[line.key] = times.get(line.key, 0) + 1
    said = sum(line.words for line, mine in zip(lines, own, strict=True) if mine)
    paragraphs = said >= 0.4 * sum(line.words for line in lines) and sum(own) > 2
    paragraphs = paragraphs or not whole or is_dense(lines, prose)
    facts = rows_of_facts(lines, words) if paragraphs and whole else set()
    facts |= captioned(lines, words) | copied.code | copied.under | chapters(lines)
    for i in facts:
        site[i] = False
    whole_text = paragraphs and whole
    posts = post_heads(lines, faces)
    texts = of_text(lines, own, site) if whole_text and not posts else own
    trailing = find_trailing(lines, texts, site) if whole_text else [False] * len(lines)
    facts = {i for i in facts if not trailing[i]}
    for i in facts:
        own[i] = True
    taken = agency_credits(lines, times) if paragraphs else set()
    signs = signatures(lines, posts, telling)
    ruled = own if paragraphs else [True] * len(lines)
    rulers = find_rulers(lines, words, faces, ruled, thread=bool(posts))
    speaking = [w is not None or f.share >= 0.5 for w, f in zip(words, faces, strict=True)]
    listed = find_listed(lines, own, speaking)
    files = aged_rows(lines)
    named = [
        line.words <= LONGEST_FACE
        and any(
            name in line.key.casefold()
            for name in (*authors, *(names if line.words <= _LONGEST_NAMED else ()))
        )
        for line in lines
    ]
    named = [
        here or (i > 0 and named[i - 1] and not prose[i - 1] and _goes_on(lines[i - 1], line))
        for i, (line, here) in enumerate(zip(lines, named, strict=True))
    ]
    shaped = dict(shapes(lines, words, faces, own)) if paragraphs and whole else {}
    # beside its credit may stand what a picture shows
    speaking_site = [
        telling[i]
        or f.share > 0.5
        or i in called
        or shaped.get(i) == "linked"
        or bool(PRICE.fullmatch(lines[i].text))
        for i, f in enumerate(faces)
    ]
    grouping = grouped if paragraphs else shares_apart
    mates = grouping(lines, own, speaking_site)
    none = [False] * len(lines)
    last = last_paragraph(lines, own) if paragraphs and whole else len(lines)
    shaped |= dict.fromkeys(terms, "entries")
    shaped |= dict.fromkeys(bylined, "titles")
    telling_lines = [mine and line.words >= _TEXT for line, mine in zip(lines, own, strict=True)]
    shared = shared_words(lines, telling_lines) if whole else {}
    rows = label_rows(lines, own) if paragraphs and whole else none
    labels = [0.0 if f.reason in _PRESSED else f.share for f in faces]
    pairs = label_pairs(lines, prose, labels) if paragraphs else none
    dated = dated_pairs(lines, own) if paragraphs and whole else none
    end = text_ends(lines) if paragraphs and whole else len(lines)
    if whole_text:
        end = min(end, foot_begins(lines, words, faces, own, prose, site, posts))
    full = (*(name for name in (*authors, *names) if " " in name),)
    about = [line.words <= LONGEST_FACE and line.key.casefold().startswith(full) for line in lines]
    owned = owners(lines) if whole else ()
    no_thread = paragraphs and not is_thread(words)
    talk = comments_begin(lines, words, faces, own, whole=whole) if no_thread else len(lines)
    opened = [i for i in posts if i < talk and i - 1 not in posts and opens_post(lines, i, own)]
    if talk < len(lines) and len(opened) > 1:
        talk = len(lines)  # what readers wrote is the text of a thread
    if paragraphs and whole:
        talk = min(talk, thread_begins(lines, words, faces, own))
    return [
        Place(
            line=line,
            words=words[i],
            face=faces[i],
            prose=prose[i],
            company=(i > 0 and own[i - 1]) or (i + 1 < len(lines) and own[i + 1]),
            heads=not prose[i]
            and i + 1 < len(lines)
            and (
                own[i + 1]
                or (line.before > 0 and _leads(lines, i + 1, own))
                or (
                    line.before > 0
                    and site[i + 1]
                    and i + 2 < len(lines)
                    and is_table_row(lines, i + 2)
                )
                or (links_section(lines[i + 1]) and own[i + 2 : i + 3] == [True])
            )
            and not trailing[i],
            ruler=rulers[i],
            times=times[line.key],
            listed=listed[i],
            post=i in posts,
            author=named[i] or about[i],
            boxed=i > 0 and any(named[max(0, i - 2) : i]) and not own[i - 1],
            signed=bool(_SIGNED.fullmatch(line.text))
            or (
                i > 0
                and lines[i - 1].text.endswith((",", "，", "،"))
                and line.words <= 4 >= lines[i - 1].words
            ),
            states=not (authors or named[i]) and not prose[i] and _states_author(line),
            posted=i > 0
            and (
                i - 1 in posts
                or closes_post(line, i, posts)
                or is_comment_mark(lines[i - 1])
                or (i > 1 and is_day(lines[i - 1].text))
                or is_answer(words, i)
            ),
            table=i not in files and is_table_row(lines, i),
            mates=mates[i],
            labelled=_is_labelled(line),
            paragraphs=paragraphs,
            trails=trailing[i],
            teased=own[i] and not texts[i],
            noted=own[i] and is_noted(lines, i),
            talk=i >= talk and not (own[i] and is_noted(lines, i)),
            begins=i < min(talk, end)
            and (
                (i not in posts and (i - 1 in posts or closes_post(line, i, posts)))
                or is_answer(words, i)
            ),
            advertised=_is_advertised(line, faces[i]),
            marked=line.words <= LONGEST_FACE and bool(_MARKED.fullmatch(line.text)),
            credited=i in taken
            or (line.before == 0 and line.key.casefold() in took)
            or (paragraphs and bool(AGENCY.fullmatch(line.text)))
            or (paragraphs and is_again_in_brackets(line, times)),
            chrome=i in files
            or i in copied.buttons
            or (i + 1 < len(lines) and heads_code(line, lines[i + 1], faces[i + 1]))
            or (i > 0 and is_button(lines[i - 1]) and names_code(line)),
            row=rows[i],
            paired=pairs[i] or dated[i],
            ended=i >= end,
            after=i > last,
            called=i in called,
            asking=i in asking,
            anchor=links_section(line) and i > 0 and line.before == 0 and not prose[i - 1],
            signs=i in signs,
            answered=line.ending[-1:] in "?？؟" and _are_answers(words[i + 1 : i + 3]),
            arrow=1 < line.words <= LONGEST_FACE
            and (line.text[-1] in _ARROWS or line.text[0] in _BACK),
            fact=i in facts,
            parts=0 < i < len(lines) - 1
            and not (prose[i] or prose[i - 1])
            and is_list_start(lines[i - 1].text)
            and is_list_start(lines[i + 1].text)
            and not is_list_start(line.text),
            shape=shaped.get(i),
            shared=shared.get(i),
            about=about[i],
            bio=i in told,
            owned=line.words <= LONGEST_FACE and any(name in line.key.casefold() for name in owned),
        )
        for i, line in enumerate(lines)
    ]


_TEXT = 15  # words of a paragraph whose words are the text's


_TOP = 40  # lines in which it is said who took the pictures


_TELLS = 0.4  # share of a line that speaks of a matter only sites have


_PRESSED = ("share-bar", "newsletter", "form")  # what buttons are for, not labels over titles


_LEADS = 4  # words of a line that leads on to a list


def _leads(lines: Sequence[Line], i: int, own: Sequence[bool]) -> bool:
    """Whether line `i` leads on to a list, or is a question over a paragraph."""
    line = lines[i]
    asks = line.ending[-1:] in "?？؟" and line.before > 0 and i + 1 < len(lines) and own[i + 1]
    return line.words >= _LEADS and (asks or line.text.endswith((":", "：")))


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a paragraph begins with a name of the line above it: "By Ida Holm", "Ida teaches"."""
    first = line.text.split()[0].strip(",")
    return len(first) > 2 and first[0].isupper() and first in above.text.split()


def _states_author(line: Line) -> bool:
    said = stated(line, line.text) if line.words <= 20 and may_sign(line.text) else None
    return said is not None and any(field.name == "author" for field in said.fields)


# "Tags: …", "责任编辑:…", "Archivado en: …"
_LABEL = re.compile(r"[(\[（【]?([^:：|]{2,30})[:：]\s?\S")


_BACK = "←➞⟵◀◄"


_ARROWS = "→➜➔➝➞⟶▸▶❯↗"


def _are_answers(below: Sequence[Words | None]) -> bool:
    """Whether lines are two answers that a site gives to choose from."""
    return sum(each is not None and each.name in _ANSWERS for each in below) > 1


_ANSWERS = ("vote-word", "poll-answer")


# "EDIT: the version is 14.5": what writers add to what they wrote
_ADDS = re.compile(r"(?:edit(?:ed)?|update|eta|addendum|ps|nb|tl;?dr)(?: ?\d)?", re.IGNORECASE)


def _is_labelled(line: Line) -> bool:
    match = _LABEL.match(line.key)
    if match is None or _ADDS.fullmatch(match[1]):
        return False
    face = interface_of(match[1])
    return face.share >= 0.99 and not face.tabular


def _face(line: Line) -> Interface:
    return interface_of(line.key) if line.words <= LONGEST_FACE else NOTHING
