"""Lines that the widgets of sites say in the same words on every page: rules for those who comment,
what readers felt, articles given away, other networks, and where a reporter is reached."""

import re
from collections.abc import Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

# each the whole of a line
_WORDINGS: tuple[tuple[Reason, str, str], ...] = (
    (
        "form",
        "is a rule for those who comment",
        r"keep it clean\. please avoid .{10,90}|please turn off your caps lock\."
        r"|don['’]t threaten\. threats of .{10,80}"
        r"|be (?:truthful|nice|proactive|civil|respectful|kind)\."
        r" (?:don['’]t|no|use|please)\b.{8,120}"
        r"|share with us\. we['’]d love to hear .{8,90}"
        r"|this (?:text ?box|text area|field|editor) (?:defaults to|supports|uses|accepts)"
        r" .{0,20}markdown.{0,60}"
        r"|you can type .{1,14} in this (?:text area|text ?box|field) .{4,120}"
        r"|sign (?:in|up)(?:/up| or sign up)? to comment\.?",
    ),
    (
        "counter",
        "asks what readers feel",
        r"(?:react to|what['’]s your reaction(?: to)?)(?: this)?"
        r"(?: (?:story|article|post|page))? ?[:?]",
    ),
    (
        "paywall",
        "says who may give the article away",
        r"(?:gift|give)(?: this)? article(?: \(\d+ left\))?"
        r"|(?:give a gift|gift link|dê um presente|link presente|regala este artículo"
        r"|offrir cet article|offrez cet article|regala (?:questo )?l?['’]?articolo"
        r"|artikel (?:verschenken|cadeau geven)|geef dit artikel cadeau)\b"
        r"(?: ?[:：] ?(?=.*\b(?:subscriber|assinante|abonné|abonnent|suscriptor"
        r"|abbonat|abonnee)).{10,170})?",
    ),
    (
        "advertisement",
        "is marked as an advertisement",
        r"[【\[［](?:pr|ad|広告|スポンサード?|广告|廣告|광고|anzeige|sponsored|werbung|publicidad"
        r"|publicité|pubblicità|publicidade|advertentie|реклама)[】\]］] ?.{3,80}",
    ),
    (
        "site-notice",
        "asks to be preferred by a search engine",
        r"(?:prefer|add|set|choose) .{2,40}"
        r" (?:on (?:google(?: search)?|search)"
        r"|as (?:a|your) preferred (?:news )?source.{0,20})",
    ),
)
_SAID = tuple(
    (Verdict(reason=reason, evidence=evidence), re.compile(pattern, re.IGNORECASE))
    for reason, evidence, pattern in _WORDINGS
)
# "Reach reporter Ada Lind at 555-0142 or follow her at @alind"
_REACHES = re.compile(
    r"(?i:reach|contact|e-?mail)(?: (?i:the )?"
    r"(?i:reporter|staff writer|writer|editor|columnist|author))?"
    r" (?:[A-ZÀ-Þ][\w.'’-]+ ){2,4}(?:at|on|via) (?=.*(?:@|\d{3})).{5,120}"
)
_NETWORKS = re.compile(
    r"\b(?:pinterest|instagram|facebook|tiktok|youtube|whatsapp|telegram|mastodon|bluesky)\b"
    r"|(?<!\S)[#@]\w{3,}",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\b(?:follow|tag|pin|save|share|subscribe|merk|folg\w*|teile?|speicher\w*|etiqu[eé]ta\w*|síguem?e?\w*"
    r"|guarda|comparte|compárte\w*|suivez|épingle[zr]?|partage[zr]?|abonne[zr]?|segui(?:mi|ci|te)?"
    r"|condividi|tagga(?:mi|ci)?|salva|siga|marque|marca|compartilhe|volg|deel|bewaar|tag(?:ga)?|följ"
    r"|obserwuj|oznacz)\b",
    re.IGNORECASE,
)
_CALL_WORDS = 22
_PARAGRAPH = 25  # words
_LICENSED = re.compile(
    r"(?:this (?:work|article|page|text|content|post) is|(?:all|the) content"
    r" (?:on this (?:page|site) )?is|dieses werk ist|dieser (?:text|artikel) ist|cette œuvre est"
    r"|est[ae] obra está"
    r"|quest[ao] (?:opera|articolo) è|dit werk is) .{0,60}creative[ -]commons .{0,120}",
    re.IGNORECASE,
)
_LICENCE = Verdict(reason="owner", evidence="says under which licence the site gives its pages")
_REACHED = Verdict(reason="site-notice", evidence="says where the reporter is reached")
_CALLED = Verdict(reason="share-bar", evidence="calls readers to a network, behind the text")


def widget_lines(lines: Sequence[Line], begin: int) -> dict[int, Verdict]:
    """Such lines of a page whose text begins at `begin`; where they reach somebody, name a network
    or a licence, only behind the last full paragraph."""
    full = [i for i in range(begin, len(lines)) if lines[i].words >= _PARAGRAPH]
    last = max((i for i in full if is_prose(lines[i]) and not _is_said(lines[i])), default=begin)
    found: dict[int, Verdict] = {}
    for i, line in enumerate(lines):
        if line.words > _LONGEST:
            continue
        if said := _verdict(line):
            found[i] = said
        elif i > last and len(full) >= _FEWEST:
            if _REACHES.fullmatch(line.text):
                found[i] = _REACHED
            elif _LICENSED.fullmatch(line.text):
                found[i] = _LICENCE
            elif _calls(line):
                found[i] = _CALLED
    return found


_LONGEST, _FEWEST = 40, 3  # words of such a line; paragraphs of a text


def _is_said(line: Line) -> bool:
    return _verdict(line) is not None or bool(_LICENSED.fullmatch(line.text))


def _verdict(line: Line) -> Verdict | None:
    return next((verdict for verdict, said in _SAID if said.fullmatch(line.text)), None)


def _calls(line: Line) -> bool:
    named = bool(_NETWORKS.search(line.text)) and line.words <= _CALL_WORDS
    return named and bool(_CALLS.search(line.text)) and line.text[-1] in "!！"
