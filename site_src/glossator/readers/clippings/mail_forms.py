"""Forms that ask for a mail address or a name, by the fields they have: what is promised over them,
the button and the consent under them."""

import re
from collections.abc import Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.form_fields import consents, names_field
from glossator.readers.clippings.groups import LABEL_WORDS, SOME, are_quoted, groups
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.wording import Words
from glossator.readers.plain_lines import Line, is_list_start

# what a field to put a mail address in is called, or has in it to show how
_MAIL = re.compile(
    r"e-?mail|e-?post|mail|mél\b|courriel|correo|adresse électronique|correio|sähköposti|poczt|почт"
    r"|メール|邮箱|郵箱|電郵|이메일|بريد|אימייל|דוא",
    re.IGNORECASE,
)


_FIELD = re.compile(r"[^\d.!?;,@/]{2,60}(?:\.{3}|…)?")


_EXAMPLE = re.compile(
    r"(?:you|your|name|email|nom|vous|ihre?|du|tu|nombre|example|me"
    r"|user)[\w.]{0,20}@\w{2,20}(?:\.\w{2,7})?",
    re.IGNORECASE,
)


_FIELD_WORDS, _FIELD_SHARE = 6, 0.45


_PROMISE = 45  # words of what is promised over such a field


_OVER, _UNDER = 3, 3  # lines of a form over and under the field


def mail_forms(lines: Sequence[Line], prose: Sequence[bool], shares: Sequence[float]) -> set[int]:
    """The lines of forms that ask for a mail address, between blank lines: the field, what is
    promised over it, the button and the consent under it."""
    found: set[int] = set()
    for group in groups(lines):
        if not 2 <= len(group) <= _OVER + _UNDER + 1 or is_list_start(lines[group[0]].text):
            continue
        if are_quoted(lines, group):
            continue
        field = next((i for i in group if is_mail_field(lines[i], shares[i])), None)
        group = group if field is None else _without_text(lines, prose, shares, group, field)
        if field is None or field - group[0] > _OVER or group[-1] - field > _UNDER:
            continue
        if any(lines[i].words > _PROMISE for i in group) or (
            field == group[0] and lines[field + 1].words > LABEL_WORDS
        ):
            continue
        bare = prose[group[0]] and not shares[group[0]]  # a paragraph of the text's own
        if not bare and sum(prose[i] for i in group if i < field) <= 1:
            found.update(group)
    return found


def _without_text(
    lines: Sequence[Line], prose: Sequence[bool], shares: Sequence[float], group: range, field: int
) -> range:
    """The lines of `group` down to the button behind line `field`, if a paragraph of the text's
    stands below, or its heading and the paragraph."""
    told = next((i for i in group if i > field + 1 and prose[i] and not consents(lines[i].text)), 0)
    if not told or shares[told] > SOME or not _is_pressed(shares, range(field + 1, told)):
        return group
    headed = told - 1 > field + 1 and shares[told - 1] < SOME and lines[told - 1].text[0].isupper()
    return range(group.start, told - headed)


def _is_pressed(shares: Sequence[float], place: range) -> bool:
    return any(shares[i] >= _PRESSED for i in place)


_FIELD_LINES, _FORM_WORDS, _HEAD_WORDS = (
    3,
    14,
    6,
)  # lines over the field, words of each, of the first


def close_forms(
    lines: Sequence[Line], prose: Sequence[bool], shares: Sequence[float], sure: Sequence[bool]
) -> set[int]:
    """The lines right over the field for a mail address in a text without gaps, from a short one
    with words of an interface on: what is promised there. The field has a site's sure words, and
    more of the site's under it."""
    found: set[int] = set()
    for i in range(_FIELD_LINES, len(lines) - 1):
        if not (sure[i] and is_mail_field(lines[i], shares[i]) and lines[i].before == 0):
            continue
        if not (sure[i + 1] or shares[i + 1] >= _FIELD_SHARE) or lines[i + 1].before:
            continue
        above = range(i - _FIELD_LINES, i)
        heads = [
            j
            for j in above
            if shares[j] > SOME
            and lines[j].words <= _HEAD_WORDS
            and not CLOSED.search(lines[j].ending)
        ]
        first = heads[0] if heads else i
        box = range(first, i)
        if all(
            lines[j].words <= _FORM_WORDS
            and not prose[j]
            and not is_list_start(lines[j].text)
            and (j == first or lines[j].before == 0)
            for j in box
        ):
            found.update(box)
    return found


_ASKED = range(3, 10)  # lines of a form that asks for more than an address
_PRESSED = 0.99  # share of a button's words that are an interface's
_FIELDS = ("field", "inbox")  # wordings that name what a form asks for


def asked_forms(
    lines: Sequence[Line], words: Sequence[Words | None], shares: Sequence[float]
) -> set[int]:
    """The lines of forms between blank lines that ask for two things, or for one and a consent,
    have no paragraph and end in a button: an appointment, a call back."""
    found: set[int] = set()
    for group in groups(lines):
        if len(group) not in _ASKED or any(
            lines[i].words > _PROMISE // 2 or is_list_start(lines[i].text) or "\t" in lines[i].text
            for i in group
        ):
            continue
        fields = {
            lines[i].key
            for i in group
            if names_field(lines[i].text) or ((said := words[i]) and said.name in _FIELDS)
        }
        if lines[group[-1]].key in fields or shares[group[-1]] < _PRESSED:
            continue
        agreed = any(consents(lines[i].text) for i in group)
        if len(fields) + agreed > 1 and (agreed or len(fields) * 2 >= len(group)):
            found.update(group)
    return found


_ANSWERED = range(3, 12)  # lines of a box that also has what the form answers


def answered_forms(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines of forms between blank lines of which one is what the form answers once it is
    filled in: sites hide it, a copy has it. None is a long paragraph."""
    found: set[int] = set()
    for group in groups(lines):
        if len(group) not in _ANSWERED or any(lines[i].words > _PROMISE for i in group):
            continue
        said = [words[i] for i in group]
        answers = any(each is not None and each.name == "form-answer" for each in said)
        asks = sum(each is not None and each.reason in _ASK for each in said) > 1
        if answers and asks:
            found.update(group)
    return found


_ASK: tuple[Reason, ...] = ("newsletter", "form", "paywall", "navigation")


def is_mail_field(line: Line, share: float) -> bool:
    """Whether a line is nothing but what such a field is called; `share` is that of the words of
    an interface in it."""
    if line.words > _FIELD_WORDS:
        return False
    named = share >= _FIELD_SHARE and _FIELD.fullmatch(line.text) and _MAIL.search(line.text)
    return bool(named or _EXAMPLE.fullmatch(line.text))
