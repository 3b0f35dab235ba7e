"""Words of a `class` or `id` that speak for furniture without being sure of it.

They are short, cut off, or names of parts of texts as well; what else is known of an element
must agree with them (`boxes`).
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from glossator.model.documents import Reason
from glossator.readers.html.names import called

_HINTS: dict[Reason, str] = {
    "cookie-notice": "ck cky rodo privacy datenschutz lopd privacidad prywatnosc aviso",
    "share-bar": "soc rrss redes sns like like liked vote votes rate reaction follow"
    " udostepnij udostepnianie dela del partage tweet bookmark zap shr compart action actions"
    " actionbar buttons ufi",
    "related-links": "rel sim similar more mehr plus mas see also lea leer lire czytaj zobacz lees"
    " crosslink teaser promo suggest suggested suggestions next popular najczesciej mostcommented"
    " richlink rich interesting interesa podobne polecane powiazane similaires suivant"
    " liens enlaces linki members online stats statistics who whos latest osusume",
    "newsletter": "nws nl news-letter mail email letter maillist abo lettre correo subs join",
    "form": "cmt cmts com comm kom komentarze komentarz opinion opiniones opinie discussion"
    " discuss thread-tools tools tool reply responses response answers-header ocena votebox perm"
    " permissions rank usertitle user userinfo userbox useritem postprofile profile poster who"
    " author-box postauthor postbit sig signature signatur firma-foro lastedit lastedited edited"
    " edit attribution msgmeta postmeta postinfo hint quote-button report ctl control controls",
    "navigation": "bread crumbs okruszki migas nav navi topmenu top topic-nav pager pages paging"
    " index section-links chrome prev next anchor copy link-copy back rubrik path",
    "advertisement": "adv adrow ad-row adbox pub publi rek reklama rekl banner bnr anz commercial"
    " inserat pubblicita sponsor sponsored partner partners offer oferta deal kauf shop buy",
    "tags": "tgs tagi tag labels label topics temas temi themen topic keyword thema",
    "paywall": "meter wall gate",
    "counter": "count cnt views stats zaehler visits",
    "repeated-byline": "bio author authorbio vita about autor autore auteur autorin writer credits"
    " profile contributor",
    "site-notice": "ft foot stopa pie-pagina notice hinweis alert warn sitemsg msgbar info-bar"
    " legal lic licence license note-site rights webring ring hosted best-viewed maintenance"
    " sitenotice announce colofon",
}  # fmt: skip
_REASONS: Mapping[str, Reason] = {
    word.replace("-", ""): reason
    for reason, words in reversed(_HINTS.items())
    for word in words.split()
}
_ORDER = tuple(_HINTS)


@lru_cache(maxsize=8192)
def hinted_reason(said: str) -> Reason | None:
    """What furniture a `class` or `id` may name."""
    found = [_REASONS[name] for name in called(said) if name in _REASONS]
    return min(found, key=_ORDER.index) if found else None


# names of what stands round the text of an article without being a heading or a paragraph
_HEADS = re.compile(
    r"(?:sub|inter|mellan|mellom|zwischen|inter)?(?:title|titel|titre|titulo|titolo|titulek"
    r"|tytul|heading|rubrik)|h[1-6]|hd|head|subhead|subhed|crosshead|ladillo|despiece|tussenkop"
    r"|srodtytul|midashi|koushutsu|komidashi|zwischenueberschrift|ueberschrift|sh|msotitle"
    r"|subtitulo|subtitle|intertitulo|sectiontitle|sectionheading",
)
_CAPTIONS = frozenset({
    "caption", "captions", "legend", "legende", "leyenda", "pie", "piefoto", "bildunterschrift",
    "bu", "didascalia", "podpis", "bijschrift", "bildtext", "credit", "credito", "cr", "foto",
    "photo", "zrodlo", "source", "cp", "cap", "trcaption", "thumbcaption", "copyright",
})  # fmt: skip
_QUOTED = frozenset({
    "quote", "pullquote", "dest", "destacado", "zitat", "citation", "citat", "cita", "cytat",
    "blockquote", "exergue", "sumario", "pull", "bbq",
})  # fmt: skip


@lru_cache(maxsize=8192)
def names_heading(said: str) -> bool:
    """Whether a `class` may name a heading."""
    return any(_HEADS.fullmatch(name) for name in called(said))


@lru_cache(maxsize=8192)
def names_caption(said: str) -> bool:
    """Whether a `class` may name what stands under a picture."""
    return bool(called(said) & _CAPTIONS)


@lru_cache(maxsize=8192)
def names_quotation(said: str) -> bool:
    """Whether a `class` may name words that are cited or drawn out."""
    return bool(called(said) & _QUOTED)
