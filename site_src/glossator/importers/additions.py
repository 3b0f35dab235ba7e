"""What an import adds to which notes files: highlights as notes, without those that stand there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.importers.destinations import Candidate, Destination
from glossator.importers.values import Highlight, Reply, Work, joined
from glossator.model.annotations import Theme
from glossator.notes.format import NoteText, clean, contained, escaped_text, note_markdown, notes_in
from glossator.problems import Checked, Problem, Where
from glossator.text import folded, slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What is put behind the end of the notes on `slug` (empty: of the file of what has no place),
    and how many notes that is."""

    slug: str
    text: str
    notes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """The highlights of one work that belong to no document, how many of them are new, and why."""

    work: Work
    highlights: tuple[Highlight, ...]
    new: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """All that an import adds. `there` is how many notes stood there before or twice in it."""

    added: tuple[Addition, ...]
    unplaced: tuple[Unplaced, ...]
    there: int


def additions(
    found: Sequence[Destination],
    candidates: Iterable[Candidate],
    themes: Sequence[Theme],
    existing: Mapping[str, str],
    set_apart: Sequence[str],
) -> Additions:
    """What `found` adds to the notes in `existing`, texts by slug; `set_apart` are the texts of
    files that hold what earlier imports could not place. What has no place is not set apart anew
    where the owner has put it into any notes since."""
    known = {each.slug: each for each in candidates}
    tags = _by_name(themes)
    placed: dict[str, list[Highlight]] = {}
    rest: dict[Work, list[Destination]] = {}
    for each in found:
        if each.slug and each.highlight.words.strip():
            placed.setdefault(each.slug, []).append(each.highlight)
        else:
            rest.setdefault(each.highlight.work, []).append(each)
    added = []
    there = 0
    for slug in sorted(placed):
        once = _once(placed[slug])
        notes = [_note(each, tags, known.get(slug)) for each in once]
        new = _new(notes, existing.get(slug, ""))
        there += len(placed[slug]) - len(new)
        if new:
            added.append(Addition(slug=slug, text="\n".join(new), notes=len(new)))
    said = _said(existing.values()) if rest else {}
    texts, unplaced = _set_apart(rest, tags, set_apart, said)
    if texts:
        new_ones = sum(each.new for each in unplaced)
        added.append(Addition(slug="", text="\n".join(texts), notes=new_ones))
    there += sum(len(each.highlights) - each.new for each in unplaced)
    return Additions(added=tuple(added), unplaced=tuple(unplaced), there=there)


def appended(existing: str, addition: Addition, where: str) -> Checked[str | None]:
    """`existing` with `addition` behind it. None, and why, if what stands there would swallow it:
    a code block or a comment that is never closed."""
    separator = "" if not existing else "\n" if existing.endswith("\n") else "\n\n"
    whole = f"{existing}{separator}{addition.text}"
    if not addition.slug:
        return Checked(whole)
    before, behind, new = notes_in(existing), notes_in(whole), notes_in(addition.text)
    if len(behind) == len(before) + len(new) and behind[len(before) :] == new:
        return Checked(whole)
    problem = Problem(
        code="notes-open",
        message="a code block or comment in the file is never closed and would swallow new notes",
        where=Where(path=where),
        hint="Close it at the end of its note; nothing was imported.",
    )
    return Checked(None, (problem,))


# --- notes on documents ---------------------------------------------------------------------------


def _by_name(themes: Iterable[Theme]) -> dict[str, str]:
    """The slug of each theme by what a tag may call it."""
    return {
        **{slugify(theme.title): theme.slug for theme in themes},
        **{theme.slug: theme.slug for theme in themes},
    }


def _once(highlights: Iterable[Highlight]) -> list[Highlight]:
    """`highlights`, those of the same words and comment as one, with all that is said of them."""
    found: dict[tuple[str, str, tuple[Reply, ...]], Highlight] = {}
    for each in highlights:
        key = (folded(each.words), folded(each.comment), each.replies)
        before = found.get(key)
        found[key] = each if before is None else joined(before, replace(each, comment=""))
    return list(found.values())


def _note(each: Highlight, tags: Mapping[str, str], candidate: Candidate | None) -> NoteText:
    themes = {tag: tags.get(slugify(tag.lstrip("#").replace("_", " ")), "") for tag in each.tags}
    others = [tag for tag in each.tags if not themes[tag]]
    facts = [*each.facts, *([f"tags: {', '.join(others)}"] if others else [])]
    several = candidate is not None and _stands_twice(each.words, candidate)
    return NoteText(
        words=each.words,
        prefix=each.prefix if several else "",
        suffix=each.suffix if several else "",
        comment=_comment(each),
        aside="; ".join(" ".join(fact.split()) for fact in facts if fact.strip()),
        date=each.date,
        themes=tuple(dict.fromkeys(slug for slug in themes.values() if slug)),
    )


def _stands_twice(words: str, candidate: Candidate) -> bool:
    return candidate.haystack.caseless.count(folded(words).lower()) > 1


def _comment(each: Highlight) -> str:
    """The comment with the list of the replies to it below."""
    if not each.replies:
        return clean(each.comment)
    return "\n\n".join(part for part in (contained(each.comment), _replies(each.replies)) if part)


def _replies(replies: Iterable[Reply]) -> str:
    """What others answered, a list item each."""
    items = []
    for each in replies:
        who = escaped_text(each.by) or "somebody"
        when = f", {each.date}" if each.date else ""
        lines = f"{who}{when}: {clean(each.text).strip()}".split("\n")
        items.append("\n".join([f"- {lines[0]}", *(f"  {line}".rstrip() for line in lines[1:])]))
    return "\n".join(items)


def _new(notes: Iterable[NoteText], existing: str) -> list[str]:
    """Those of `notes`, written, whose words and comment do not stand in `existing`."""
    said = _said([existing])
    written = (note_markdown(note) for note in notes)
    return [text for text in written if not _stands(text, said)]


def _said(texts: Iterable[str]) -> dict[str, list[str]]:
    """The comments in notes files by the words they are on."""
    said: dict[str, list[str]] = {}
    for text in texts:
        for each in notes_in(text):
            said.setdefault(each.words, []).append(each.comment)
    return said


def _stands(text: str, said: Mapping[str, Sequence[str]]) -> bool:
    """Whether the words and the comment of a written note are among `said`."""
    read = notes_in(text)
    return bool(read) and any(read[0].comment in comment for comment in said.get(read[0].words, ()))


# --- what has no place ----------------------------------------------------------------------------


def _set_apart(
    rest: Mapping[Work, Sequence[Destination]],
    tags: Mapping[str, str],
    texts: Sequence[str],
    said: Mapping[str, Sequence[str]],
) -> tuple[list[str], list[Unplaced]]:
    """What has no place, written by work, and told; without what stands in `texts` or is `said`."""
    written: list[str] = []
    unplaced = []
    for work, members in rest.items():
        notes = dict.fromkeys(note_markdown(_note(each.highlight, tags, None)) for each in members)
        new = [
            note
            for note in notes
            if not any(note in text for text in texts) and not _stands(note, said)
        ]
        whys = dict.fromkeys(each.why or "it quotes no words" for each in members)
        unplaced.append(
            Unplaced(
                work=work,
                highlights=tuple(each.highlight for each in members),
                new=len(new),
                why="; ".join(whys),
            )
        )
        if new:
            written.append(_headed(work))
            # What quotes no words would be read as part of the note above it.
            written += [n if n.startswith(">") else f"### On the whole\n\n{n}" for n in new]
    return written, unplaced


def _headed(work: Work) -> str:
    title = escaped_text(" ".join(clean(work.title).split())) or "Without a title"
    lines = [f"## {title}"]
    if work.author.strip():
        lines.append(escaped_text(" ".join(clean(work.author).split())))
    lines += [
        escaped_text(" ".join(clean(each).split())) for each in work.addresses if each.strip()
    ]
    return "\n\n".join(lines) + "\n"
