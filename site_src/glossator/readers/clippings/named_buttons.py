"""Buttons that say the name of the site, and the heads of summaries that a machine made."""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line

# "Share The Quay", "Compartilhar Miudezas": over the button itself
_SHARES = re.compile(
    r"(?:share|subscribe to|recommend|teilen sie|empfehlen sie|abonniere|partager|s['’]abonner à"
    r"|compartir|suscríbete a|condividi|iscriviti a|compartilhar|assine|deel|udostępnij|dela|del"
    r"|поделиться|paylaş) (?P<name>\S.*)",
    re.IGNORECASE,
)
_TOP = 6  # lines in which a site says its name
_WORDS = 8  # of such a button
_BUTTON = Verdict(reason="share-bar", evidence="is a button with the name of the site")
_POINTS = 8  # lines of a summary
# what stands under the points of a summary that a machine made
_BY_MACHINE = re.compile(
    r"(?:ai|artificial intelligence|machine)[ -](?:assisted|generated|powered|written|made)"
    r" (?:article )?(?:summary|overview|highlights|key points|takeaways)|"
    r"(?:this |article )?(?:summary|overview|key points|highlights)"
    r" (?:was |were |is |are )?(?:generated|created|written|made|produced|assisted)"
    r" (?:by|with|using)(?: the help of)? (?:ai|artificial intelligence|a machine)|"
    r"ki-(?:generierte|gestützte|erstellte|unterstützte) zusammenfassung|"
    r"(?:die |diese )?zusammenfassung (?:wurde |ist )?(?:mit|durch|von) (?:einer )?ki"
    r" (?:erstellt|generiert)|"
    r"résumé (?:généré|assisté|rédigé|créé) (?:par|avec) (?:l['’])?"
    r"(?:ia|intelligence artificielle)|"
    r"resumen (?:generado|asistido|elaborado|hecho|creado) (?:por|con) (?:la )?"
    r"(?:ia|inteligencia artificial)|"
    r"riassunto (?:generato|creato|realizzato) (?:da|con)(?: l['’]|ll['’])? ?"
    r"(?:ia|ai|intelligenza artificiale)|"
    r"resumo (?:gerado|criado|produzido|feito) (?:por|pela|com) (?:ia|inteligência artificial)|"
    r"(?:ai-samenvatting|samenvatting (?:gemaakt|gegenereerd) (?:door|met) ai)|"
    r"podsumowanie (?:wygenerowane|stworzone) przez (?:ai|sztuczną inteligencję)|"
    r"ai(?:による|が作成した)要約|由?ai(?:生成(?:的)?)?(?:摘要|总结|總結)|"
    r"ai가 (?:요약|작성).{0,8}",
    re.IGNORECASE,
)
_MACHINE = Verdict(
    reason="site-notice", evidence="stands over or under a summary that a machine made"
)


def named_buttons(lines: Sequence[Line], begin: int) -> dict[int, Verdict]:
    """The lines behind `begin`, where the text begins, that are the word for sharing and the name
    that the site says at its top, alone in its line."""
    names = {line.key.casefold() for line in lines[: min(_TOP, begin)]}
    found: dict[int, Verdict] = {}
    for i in range(begin, len(lines)):
        match = _SHARES.fullmatch(lines[i].key) if lines[i].words <= _WORDS else None
        if match and match["name"].casefold() in names:
            found[i] = _BUTTON
    return found


def machine_heads(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int
) -> dict[int, Verdict]:
    """The name of a section close over a few points at the top of a text, and the line right under
    these that says that a machine made them."""
    for i in range(1, min(len(lines), begin + _POINTS)):
        if not _BY_MACHINE.fullmatch(lines[i].text):
            continue
        for j in range(i - 1, max(-1, i - 1 - _POINTS), -1):
            if is_familiar(lines[j].text) and not is_prose(lines[j]):
                points = range(j + 1, i)
                told = bool(points) and not any(k in verdicts for k in points)
                return {j: _MACHINE, i: _MACHINE} if told else {}
    return {}
