"""What an owner says in their files, as values that know where it was said.

An edition points into its document by quotation; its entries are placed by `editions`.
A text of None was not given; an empty one was given as `""` and empties what the source says.
"""

from dataclasses import dataclass
from typing import Literal

from glossator.model.documents import Genre, Quote, Reason, Rights, Stretch
from glossator.problems import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEntry:
    """From the passage that begins with `quote` the voice `speaker` speaks (empty: nobody)."""

    speaker: str
    quote: Quote | Stretch
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEntry:
    """A heading of the owner's before the passage that begins with `at`. `level` 1–6."""

    title: str
    at: Quote | Stretch
    level: int
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAsideEntry:
    """Words to be left out of the reading text."""

    quote: Quote | Stretch
    reason: Reason
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepEntry:
    """Words of the set-aside text that belong to the reading text."""

    quote: Quote | Stretch
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeEntry:
    """Words that belong under `theme`, or that do not although a term of it stands there."""

    theme: str
    quote: Quote | Stretch
    reason: str
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A key of `speakers` and the name it stands for."""

    key: str
    name: str
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """`editions/<slug>.yml`: what the owner says about one source.

    `source` is the source's path in its sources folder (empty: the source whose own slug is this).
    `length` is seconds, `video` an 11-character YouTube id; dates are as in `Metadata`.
    """

    slug: str
    where: Where
    source: str = ""
    source_where: Where | None = None
    reader: str = ""
    draft: bool | None = None
    genre: Genre | None = None
    title: str | None = None
    subtitle: str | None = None
    short: str | None = None
    author: tuple[str, ...] | None = None
    publisher: str | None = None
    via: str | None = None
    published: str | None = None
    basis: str | None = None
    url: str | None = None
    based_on: str | None = None
    accessed: str | None = None
    archived: str | None = None
    added: str | None = None
    key: str | None = None
    language: str | None = None
    dir: Literal["ltr", "rtl"] | None = None
    description: str | None = None
    aliases: tuple[str, ...] | None = None
    video: str | None = None
    length: int | None = None
    timestamps: Literal["h:mm:ss", "mm:ss"] | None = None
    rights: Rights | None = None
    robots: Literal["index", "noindex"] | None = None
    typography: bool | None = None
    math: bool | None = None
    markdown_in_html: bool | None = None
    speakers: tuple[Voice, ...] = ()
    turns: tuple[TurnEntry, ...] = ()
    sections: tuple[SectionEntry, ...] = ()
    set_aside: tuple[SetAsideEntry, ...] = ()
    keep: tuple[KeepEntry, ...] = ()
    assigned: tuple[ThemeEntry, ...] = ()
    refused: tuple[ThemeEntry, ...] = ()
    gone: tuple[str, ...] = ()
    redact: tuple[str, ...] = ()
    said_of: tuple[tuple[str, str, Where], ...] = ()  # key, id and place of each of these
