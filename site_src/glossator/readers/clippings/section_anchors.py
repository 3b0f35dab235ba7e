"""What a site sets beside a heading to link to its section: a sign, or words for it."""

import re

from glossator.readers.plain_lines import Line

_SIGNS = ("#", "¶", "🔗", "§")
# "Copy link to this section" · "Link to this heading" · "Lien vers cette section"
_WORDS = re.compile(
    r"(?:(?:copy|get|share) )?(?:a |the )?(?:direct |anchor )?(?:perma)?link (?:to|for)"
    r" (?:this |the )?(?:section|head(?:ing|line)|title|anchor)"
    r"|copy (?:section|heading|anchor) link"
    r"|(?:direkt)?link (?:zu|auf) diese[mnr]? (?:abschnitt|überschrift)(?: kopieren)?"
    r"|(?:copier le |copier un )?lien (?:vers|de) (?:cette|la) section"
    r"|(?:copiar (?:el )?)?enlace (?:a|de) (?:esta|la) sección"
    r"|(?:copia (?:il )?)?link (?:a|di) questa sezione"
    r"|(?:copiar (?:o )?)?link (?:para|d)(?:esta| esta) seção"
    r"|ссылка на (?:этот )?раздел|このセクションへのリンク|見出しへのリンク|复制本节链接",
    re.IGNORECASE,
)


def links_section(line: Line) -> bool:
    """Whether a line is nothing but a link to the section it stands in."""
    return line.text in _SIGNS or bool(_WORDS.fullmatch(line.text))
