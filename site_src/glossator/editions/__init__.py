"""Apply what an owner says about a source to what a reader made of it. Pure."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from glossator.editions.asides import elsewhere, reading_text
from glossator.editions.metadata import known
from glossator.editions.naming import (
    Manner,
    check_order,
    check_shorts,
    manners,
    name_documents,
)
from glossator.editions.placing import placed, searched, with_sections, with_turns
from glossator.model.documents import Document, Reading, Speaker
from glossator.model.site import SiteConfig
from glossator.owner import Edition
from glossator.problems import Checked, Problem, Where
from glossator.readers.cited import with_video
from glossator.text import Lines
from glossator.timestamps import true_hours

__all__ = ["Manner", "check_order", "check_shorts", "edit", "manners", "name_documents"]


def edit(
    reading: Reading,
    slug: str,
    edition: Edition | None,
    config: SiteConfig,
    themes: Collection[str],
) -> Checked[Document]:
    """The document `slug`: `reading` with `edition`, whose quotes are matched against the plain
    reading text. What has no place is left out, with a problem; `themes` are the known slugs.

    The reading of the document has no markup inside what the owner set aside: that is part of it.
    """
    edition = edition or Edition(slug=slug, where=Where(path=reading.source.site_path))
    problems: list[Problem] = []
    if edition.video:
        reading = with_video(reading, edition.video)
    facts = known(reading, slug, edition, config)
    problems.extend(facts.problems)
    reading, blocks, set_aside = reading_text(reading, slug, edition, problems)
    text = searched(slug, blocks, elsewhere(reading, blocks, set_aside))
    voices = with_turns(blocks, reading, edition, text, problems)
    speakers = voices.speakers if voices else _renamed(reading.speakers, edition)
    problems.extend(_unused(edition, speakers))
    blocks = with_sections(voices.blocks if voices else blocks, edition, text, problems)
    problems.extend(_unread(reading))
    document = Document(
        slug=slug,
        reading=reading,
        metadata=replace(facts.metadata, hours=true_hours(blocks, facts.metadata)),
        blocks=blocks,
        set_aside=set_aside,
        speakers=speakers,
        labelled_by="edition" if voices else "source" if speakers else "",
        replaced=facts.replaced,
        assigned=placed("themes", edition.assigned, themes, text, problems),
        refused=placed("except", edition.refused, themes, text, problems),
        gone=edition.gone,
        redact=edition.redact,
    )
    return Checked(document, tuple(problems))


def _unread(reading: Reading) -> Iterator[Problem]:
    """A warning where a source is too long to be read whole."""
    if reading.read_to is None:
        return
    line = Lines.of(reading.source.text).line_of(reading.read_to)
    yield Problem(
        code="source-too-long",
        message="From here on the source is kept as plain paragraphs: it has more lines and marks "
        "than can be read in a few seconds",
        where=Where(path=reading.source.site_path, line=line),
        hint="Divide it into several files.",
        severity="warning",
    )


def _renamed(labelled: tuple[Speaker, ...], edition: Edition) -> tuple[Speaker, ...]:
    """The speakers the source labels, by the names the edition gives their keys."""
    names = {voice.key: voice.name for voice in edition.speakers}
    return tuple(replace(each, name=names.get(each.key, each.name)) for each in labelled)


def _unused(edition: Edition, speakers: tuple[Speaker, ...]) -> tuple[Problem, ...]:
    """A warning for each of the edition's speakers who is to say nothing."""
    used = {speaker.key for speaker in speakers} | {turn.speaker for turn in edition.turns}
    return tuple(
        Problem(
            code="speaker-silent",
            message=f"`{voice.key}` ({voice.name}) is among the `speakers` and has no turn",
            where=voice.where,
            hint="Add a turn, correct the letters, or take the line out.",
            severity="warning",
        )
        for voice in edition.speakers
        if voice.key not in used
    )
