"""What an edition quotes of its source: voices and turns, sections, stretches set aside or kept,
and what stands under a theme."""

from glossator.model.documents import REASONS
from glossator.owner import KeepEntry, SectionEntry, SetAsideEntry, ThemeEntry, TurnEntry, Voice
from glossator.project.forms import Form, kind_of, one_line, told
from glossator.project.keys import Choice, Key, Line, Many, Named, Quoted
from glossator.project.quotations import quote_beside, quote_of
from glossator.yaml_text import Mapping, Node, Scalar

_LEVELS = ("1", "2", "3", "4", "5", "6")
_REASON = Key(name="reason", shape=Line(), about="Why, in a few words.")
THEMED = Named(of=Many(of=Quoted(beside=(_REASON,))))
WHY_ASIDE = Key(name="reason", shape=Choice(of=REASONS), about="What kind of stretch it is.")
SECTION = (
    Key(name="title", shape=Line(), about="The words of the heading.", required=True),
    Key(name="at", shape=Quoted(), about="The first words below it.", required=True),
    Key(name="level", shape=Choice(of=_LEVELS), about="1 to 6; 2 unless said."),
)


def speakers(form: Form) -> tuple[Voice, ...]:
    """The letters of each voice and whose they are."""
    voices: list[Voice] = []
    for key, value in form.named("speakers"):
        name = told(value.value) if isinstance(value, Scalar) else ""
        letters = one_line(key.value)
        if not isinstance(value, Scalar) or not letters or key.is_nothing:
            form.page.problem(
                "value-shape",
                "`speakers` takes letters and the name each stands for",
                key,
                "Write `HR: Hanna Reuter`.",
            )
        else:
            voices.append(Voice(key=letters, name=name or letters, where=form.page.where(key)))
    return tuple(voices)


def turns(form: Form) -> tuple[TurnEntry, ...]:
    """Who speaks from which words on."""
    turns: list[TurnEntry] = []
    for item in form.items("turns"):
        entries = item.entries if isinstance(item, Mapping) else ()
        if len(entries) != 1:
            form.page.problem(
                "value-shape",
                "a turn is one speaker and the first words of the turn, and this is "
                + ("a mapping of several keys" if entries else kind_of(item)),
                item,
                'Write `- Q: "the first words"`, each turn with a hyphen of its own.',
            )
            continue
        key, value = entries[0]
        quote = quote_of(form.page, value)
        if quote is not None:
            speaker = "" if key.is_nothing else one_line(key.value)
            turns.append(TurnEntry(speaker=speaker, quote=quote, where=form.page.where(item)))
    return tuple(turns)


def sections(form: Form) -> tuple[SectionEntry, ...]:
    """Headings that the source does not have."""
    sections: list[SectionEntry] = []
    for item in form.items("sections"):
        entry = form.page.form(item, SECTION, "a section")
        if entry is None:
            continue
        title, at, level = entry.line("title"), entry.get("at"), entry.choice("level", _LEVELS)
        quote = quote_of(form.page, at) if at is not None else None
        if title and quote is not None:
            sections.append(
                SectionEntry(
                    title=title, at=quote, level=int(level or 2), where=form.page.where(item)
                )
            )
    return tuple(sections)


def set_aside(form: Form) -> tuple[SetAsideEntry, ...]:
    """Stretches to leave out, each with what it is."""
    entries: list[SetAsideEntry] = []
    for item in form.items("set_aside"):
        read = quote_beside(form.page, item, (WHY_ASIDE,), "a stretch to set aside")
        if read is not None:
            quote, beside = read
            reason = (beside and beside.choice("reason", REASONS)) or "owner"
            entries.append(SetAsideEntry(quote=quote, reason=reason, where=form.page.where(item)))
    return tuple(entries)


def keep(form: Form) -> tuple[KeepEntry, ...]:
    """Stretches to bring back."""
    quotes = [(quote_of(form.page, item), item) for item in form.items("keep")]
    return tuple(
        KeepEntry(quote=quote, where=form.page.where(item))
        for quote, item in quotes
        if quote is not None
    )


def themed(form: Form, key: str) -> tuple[ThemeEntry, ...]:
    """What is under a theme, or not, by the words of `key`."""
    entries: list[ThemeEntry] = []
    for theme, value in form.named(key):
        for item in _items(value):
            read = quote_beside(form.page, item, (_REASON,), f"an entry of `{key}`")
            if read is not None:
                quote, beside = read
                reason = (beside.line("reason") if beside else "") or ""
                entries.append(
                    ThemeEntry(
                        theme=theme.value,
                        quote=quote,
                        reason=reason,
                        where=form.page.where(item),
                    )
                )
    return tuple(entries)


def _items(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Scalar) and node.is_nothing:
        return ()
    return (node,) if isinstance(node, Scalar | Mapping) else node.items
