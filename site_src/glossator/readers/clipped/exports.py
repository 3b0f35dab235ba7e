"""What a program wrote over a page it exported: a list of who wrote it, where it is and when it was
published, as `- Author: [[Ada Lind]]`, `- URL: https://…`."""

import re
from collections.abc import Iterator, Sequence

from glossator.model.documents import MetadataField, Reason, SetAside
from glossator.model.trees import Guess, Link, Span, plain_text
from glossator.readers.clipped.evidence import ADDRESSED
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.bylines import AND
from glossator.readers.dates import iso_date
from glossator.text import folded

_TOP = 20  # lines in which a program says what it exported
_HEAD, _END = 6, 3  # lines over the text and behind it in which a service says whence it has it
_TITLED = 40  # lines in which a title is looked for
_FEWEST = 2  # lines of such a list whose word is known
# "Full Title: The Unsent Issue"
_KEYED = re.compile(r"(?P<key>[^\W\d_][^\d:：]{1,30}?)\s?[:：]\s*(?P<said>(?!//)\S.*)")
_AUTHOR = re.compile(
    r"(?:full )?authors?|writer|creator|by|aut(?:h?or(?:a|as|es|e|i|in|en|ka|zy)?|rice)|auteure?s?"
    r"|schrijver|författare|forfattere?|kirjoittaja|yazar(?:lar)?|szerző|автор(?:ы|и)?|συγγραφέας"
    r"|作者|著者|저자|글쓴이",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:date )?published(?: on| at| date| time)?|publi(?:sh|cation)[ -]date|veröffentlicht(?: am)?"
    r"|erschienen(?: am)?|publiée?(?: le)?|date de publication|publicad[oa](?: em| el)?"
    r"|fecha de publicación|data de publicação|pubblicat[oa](?: il)?|data di pubblicazione"
    r"|gepubliceerd(?: op)?|publicerad|publisert|udgivet|opublikowano|опубликовано"
    r"|公開日|発行日|게시일",
    re.IGNORECASE,
)
_SUMMARY = re.compile(
    r"summary|description|excerpt|zusammenfassung|beschreibung|résumé|resumen|resumo"
    r"|descri(?:ção|pción)|riassunto|descrizione|samenvatting|beschrijving|sammanfattning|streszczenie|описание|概要|要約",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:full )?title|titel|titre|título|titolo|tytuł|otsikko|заголовок|タイトル", re.IGNORECASE
)
# how it is filed by who exported it
_FILED = re.compile(
    r"warning|folder|notebook|ordner|notizbuch|dossier|carnet|carpeta|cuaderno|cartella|taccuino"
    r"|pasta|caderno|notitieboek|mapp|anteckningsbok|notatnik|data salvataggio|saved date"
    r"|clipped(?: on| at)?|clippé le|guardado el|gespeichert am"
    r"|category|type|kind|status|(?:document )?tags?|created(?: at| on)?|updated(?: at| on)?"
    r"|last edited(?: time)?|date (?:added|saved|created)|(?:date )?saved(?: at| on)?|kategorie|typ"
    r"|schlagwörter|erstellt(?: am)?|catégorie|étiquettes?|mots-clés|créée? le|categor[ií]a|tipo"
    r"|estado|etiquetas?|creado(?: el)?|criado em|categorie|stato|creato il|trefwoorden"
    r"|aangemaakt(?: op)?|kategori|taggar|skapad|utworzono|tagi|カテゴリ|タグ|作成日時?",
    re.IGNORECASE,
)
_WORDS = (_AUTHOR, _PUBLISHED, _SUMMARY, _TITLE, _FILED)
# over the list, and over the text below it
_HEADS = re.compile(r"meta-?data|full (?:document|text)|markdown content|document", re.IGNORECASE)
_PAGE = re.compile(r"https?://[^\s/]+/\S+")  # no home of a site
_SITED = re.compile(r"\s*[-–—|·•»«｜:]\s*\S.{0,80}")
_ADDRESS = re.compile(r"https?://\S+")
# the name of a site that stands where no author is known: "example.org"
_SITE = re.compile(r"\S+\.[a-z]{2,}", re.IGNORECASE)
_WHY = Guess(evidence="stands in the list of what was exported", confidence=0.9)


def exported(units: Sequence[Unit]) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    """The lines of such a list, each with what it states of the page: fields and their words."""
    listed = tuple(_listed(units))
    yield from listed
    taken = {unit.span for unit, _ in listed}
    shown = [unit for unit in units if unit.text and unit.span not in taken]
    text = next((unit.span.start for unit in units if is_running(unit)), 0)
    for unit in (*shown[:_HEAD], *shown[_HEAD:][-_END:]):
        if told := _sourced(unit, text) or _saved(unit):
            yield unit, told


def _listed(units: Sequence[Unit]) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    run: list[tuple[Unit, re.Match[str]]] = []
    for unit in [*[each for each in units[:_TOP] if each.text], None]:
        match = _KEYED.fullmatch(unit.text) if unit and not unit.heads else None
        if unit and match:
            run.append((unit, match))
            continue
        known = sum(any(word.fullmatch(match["key"]) for word in _WORDS) for _, match in run)
        addressed = any(ADDRESSED.match(each.text) for each, _ in run)
        if addressed and known + 1 >= _FEWEST and len(run) >= _FEWEST:
            titled = any(unit.heads == 1 and not _FROM.match(unit.text) for unit in units)
            yield from _stated(run, titled=titled)
            return
        run = []


def filed(
    units: Sequence[Unit],
    listed: Sequence[tuple[Unit, Sequence[tuple[MetadataField, str]]]],
    given: Sequence[MetadataField],
) -> Iterator[tuple[Span, SetAside]]:
    """The lines of such a list that tell nothing of the page, and the headings that the program set
    right over it and right under it: their spans, and why they leave the text."""
    titles = [field.value for field in given if field.name == "title"]
    titles += [unit.text for unit in units[:_TITLED] if unit.heads]
    stated = [*given, *(field for _, told in listed for field, _ in told)]
    for unit, told in listed:
        if not told and (aside := _filed(unit, titles, stated)):
            yield unit.span, aside
    shown = [unit for unit in units if unit.text]
    spans = {unit.span for unit, _ in listed}
    for i, unit in enumerate(shown[:_HEAD]):
        if unit.span in spans:
            continue
        if _says_address(unit, stated):
            why = "says the address of the page again"
            yield unit.span, SetAside(span=unit.span, reason="repeated-byline", evidence=why)
        beside = (*shown[max(0, i - 1) : i], *shown[i + 1 : i + 2])
        original = any(each.span in spans and _ORIGINAL.fullmatch(each.text) for each in beside)
        if original and unit.linked and _KEPT.fullmatch(unit.text):
            why = "leads to where a service keeps the page"
            yield unit.span, SetAside(span=unit.span, reason="related-links", evidence=why)
    at = [i for i, unit in enumerate(shown) if unit.span in spans]
    for i in (at[0] - 1, at[-1] + 1) if at else ():
        headed = 0 <= i < len(shown) and (shown[i].heads or shown[i].text.endswith(":"))
        if headed and _HEADS.fullmatch(shown[i].text.rstrip(":")):
            span, why = shown[i].span, "is of the program that exported the page"
            yield span, SetAside(span=span, reason="site-notice", evidence=why)


# what nobody writes over a note of their own: "Full Title: …", "URL Source: …"
_PROGRAMS = re.compile(r"full title|url source|published time|document tags", re.IGNORECASE)


def is_programs(listed: Sequence[tuple[Unit, Sequence[tuple[MetadataField, str]]]]) -> bool:
    """Whether such a list has a word that only a program writes."""
    keyed = (_KEYED.fullmatch(unit.text) for unit, _ in listed)
    return any(match and _PROGRAMS.fullmatch(match["key"]) for match in keyed)


def _says_address(unit: Unit, stated: Sequence[MetadataField]) -> bool:
    """Whether a line is a word or two and the address of the page, which is `stated`."""
    match = _ADDRESSED.fullmatch(unit.text)
    said = match is not None and ("url", match["said"]) in [(f.name, f.value) for f in stated]
    return said and not unit.item


# "📖 Reading: https://…"
_ADDRESSED = re.compile(r"(?:[^\w\s]{1,3}\s*)?[^\W\d_][\w ]{1,30}\s?[:：]\s*(?P<said>https?://\S+)")
# "Read on Omnivore", a link
_KEPT = re.compile(r"(?:read|view|open|see) (?:on|in) [A-Z][\w.]*(?: [A-Z][\w.]*)?", re.IGNORECASE)


def _filed(unit: Unit, titles: Sequence[str], stated: Sequence[MetadataField]) -> SetAside | None:
    """Why a line says nothing of the page: it says one of `titles` again or an author that is
    `stated`, or how it was filed."""
    match = _KEYED.fullmatch(unit.text)
    if match is None:
        return None
    said = folded(match["said"]).casefold()
    signers = [field.value for field in stated if field.name in ("author", "publisher")]
    authors = [folded(name).casefold() for name in signers]
    again = any(_says_title(said, folded(title).casefold()) for title in titles)
    reason: Reason = "tags"
    why = "tells how the page was filed, in the list of what was exported"
    if _TITLE.fullmatch(match["key"]) and again:
        reason, why = "repeated-title", "says the title again, in the list of what was exported"
    elif _AUTHOR.fullmatch(match["key"]) and said in authors:
        reason, why = "repeated-byline", "says who wrote it again, in the list of what was exported"
    elif not _FILED.fullmatch(match["key"]):
        return None
    return SetAside(span=unit.span, reason=reason, evidence=why)


# "Source: https://…", "Clipped from: https://…", by themselves
_FROM = re.compile(
    r"(?:(?:original |article )?(?:source|url|link)"
    r"|(?:clipped|saved|captured|archived|exported) (?:from|at)"
    r"|quelle|gespeichert von|lien|enregistré depuis|fuente|enlace|guardado de|fonte|salvato da"
    r"|salvo de|bron|opgeslagen van|källa|kilde|źródło|zapisano z|источник|出典|来源|來源|원문)"
    r"\s?[:：]\s*",
    re.IGNORECASE,
)
# "Read Original", a link
_ORIGINAL = re.compile(
    r"(?:read|view|open|see) (?:the )?original(?: article| post| page)?", re.IGNORECASE
)
# "Guardado el 14 de enero de 2020 · 11 min"
_SAVED = re.compile(
    r"(?:saved|clipped|captured|archived|gespeichert|clippé|enregistré|sauvegardé|guardado|salvato"
    r"|salvo|opgeslagen|bewaard|sparad|gemt|lagret|zapisano|uloženo|сохранено|kaydedildi)"
    r"(?: (?:on|at|am|le|el|il|em|op|den|dnia))?\s?:?\s+(?P<said>\S.{4,40}?)"
    r"(?:\s*[·|•,–-]\s*\d{1,3}\s?min.{0,12})?",
    re.IGNORECASE,
)


def _sourced(unit: Unit, before: int) -> Sequence[tuple[MetadataField, str]]:
    """The address that is all a line says of where the page is from; one that is no link, if it
    stands `before` that place."""
    if unit.linked and _ORIGINAL.fullmatch(unit.text):
        targets = [each.target for each in unit.inlines if isinstance(each, Link)]
        whole = len(targets) == 1 and _PAGE.fullmatch(targets[0])
        return ((_field("url", targets[0], unit), unit.text),) if whole else ()
    match = _FROM.match(unit.text)
    said = unit.text[match.end() if match else 0 :].strip()
    links = [each for each in unit.inlines if isinstance(each, Link)]
    led = [each for each in links if plain_text((each,)).strip() == said]
    written = not links and not unit.heads and unit.span.start < before
    if match is None and not written and not any(each.target == said for each in led):
        return ()
    if unit.item or not _PAGE.fullmatch(said) or len(links) > len(led):
        return ()
    return ((_field("url", said, unit), said),)


def _saved(unit: Unit) -> Sequence[tuple[MetadataField, str]]:
    """The day on which somebody kept the page, if a line says no more than that."""
    match = _SAVED.fullmatch(unit.text)
    date = iso_date(match["said"]) if match and not (unit.heads or unit.item or unit.links) else ""
    return ((_field("added", date, unit), match["said"]),) if match and date else ()


def _says_title(said: str, title: str) -> bool:
    """Whether `said` is the title, or that and the name of its site: `The gauge | Wikipedia`."""
    rest = said[len(title) :] if title and said.startswith(title) else ""
    return said == title or _SITED.match(rest) is not None


def _stated(
    run: Sequence[tuple[Unit, re.Match[str]]], *, titled: bool
) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    for unit, match in run:
        said = match["said"].strip()
        told: list[tuple[MetadataField, str]] = []
        if _AUTHOR.fullmatch(match["key"]):
            names = [name for each in AND.split(said) if (name := each.strip())]
            if not any(map(_SITE.fullmatch, names)):
                told = [(_field("author", name, unit), name) for name in names]
        elif _PUBLISHED.fullmatch(match["key"]) and (date := iso_date(said)):
            told = [(_field("published", date, unit), said)]
        elif _SUMMARY.fullmatch(match["key"]):
            told = [(_field("description", said, unit), said)]
        elif _TITLE.fullmatch(match["key"]) and not titled:
            told = [(_field("title", said, unit), said)]
        elif ADDRESSED.match(unit.text) and _ADDRESS.fullmatch(said):
            told = [(_field("url", said, unit), said)]
        yield unit, told


def _field(name: str, value: str, unit: Unit) -> MetadataField:
    span = Span(unit.span.start, unit.span.end)
    return MetadataField(name=name, value=value, span=span, guess=_WHY)
