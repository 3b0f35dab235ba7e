"""Words of a `class` or `id` that speak for furniture without being sure of it.

They are short, cut off, or names of parts of texts as well; what else is known of an element
must agree with them (`boxes`).
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from glossator.model.documents import Reason
from glossator.readers.html.names import called

# cut-off words, and names of what only sites have
_CLEAR: dict[Reason, str] = {
    "cookie-notice": "ck cky rodo privacidad prywatnosc lopd",
    "share-bar": "soc rrss sns udostepnij udostepnianie shr compart actionbar ufi upvote downvote"
    " votecount",
    "related-links": "rel similar mostcommented najczesciej czytaj richlink podobne polecane"
    " similaires recs reco recirc recirculation"
    " usersonline membersonline suggestions teaser osusume playlist jukebox nextstory mostviewed"
    " popularthisweek",
    "newsletter": "nws nl maillist",
    "form": "cmt cmts kom komentarze komentarz opiniones opinie ocena votebox usertitle userinfo"
    " userbox useritem postprofile user poster who rank profile sig signature"
    " signatur lastedit"
    " postbit attribution userdetails usercard threadtools permissions reply responses sort"
    " ctl controls",
    "navigation": "okruszki migas nav navi topmenu bread pager",
    "advertisement": "adv adrow adbox rek rekl bnr banner commercial inserat reklama publi",
    "tags": "tgs tagi topics temas themen",
    "counter": "cnt zaehler visits",
    "repeated-byline": "bio vita authorbio autrice autorin auteure aboutme chisono sobremi"
    " articlecontributors aboutauthors",
    "site-notice": "ft foot stopa rights webring colofon sitenotice sitemsg endprint"
    " printfooter printinfo disclosure amazonnotice",
}  # fmt: skip
# words that texts and their parts have for names as well
_VAGUE: dict[Reason, str] = {
    "cookie-notice": "privacy datenschutz aviso",
    "share-bar": "redes like liked vote votes rate reaction follow tweet bookmark zap"
    " action actions buttons",
    "related-links": "sim more mehr plus mas see also lea leer lire zobacz lees crosslink promo"
    " product"
    " suggest suggested next popular rich interesting interesa suivant liens enlaces linki members"
    " online stats statistics latest",
    "newsletter": "mail email letter abo lettre correo subs join",
    "form": "com comm opinion discussion discuss tools tool response answers edited edit"
    " perm hint report control",
    "navigation": "top pages paging index chrome prev anchor copy back rubrik path",
    "advertisement": "pub anz sponsor partner partners offer oferta deal kauf shop buy",
    "tags": "tag labels label topic keyword thema temi",
    "paywall": "meter wall gate",
    "counter": "count views",
    "repeated-byline": "about author autor autore auteur autorin writer contributor credits",
    "site-notice": "notice hinweis alert warn legal lic licence license ring hosted maintenance"
    " announce",
}  # fmt: skip


def _by_word(table: dict[Reason, str]) -> Mapping[str, Reason]:
    return {word: reason for reason, words in reversed(table.items()) for word in words.split()}


_REASONS = {False: _by_word(_CLEAR), True: _by_word(_VAGUE)}
_ORDER = (*_CLEAR, "paywall")


@lru_cache(maxsize=8192)
def hinted_reason(said: str, *, vague: bool) -> Reason | None:
    """What furniture a `class` or `id` may name; `vague`: by a word that texts have as well."""
    table = _REASONS[vague]
    found = [table[name] for name in called(said) if name in table]
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
_CREDITS = frozenset({
    "credit", "credits", "credito", "creditos", "photocredit", "imagecredit", "mediacredit",
    "fotocredit", "bildnachweis", "bildquelle", "fotograf", "zrodlo", "copyright", "cr", "agency",
    "photographer", "source", "quelle", "fuente", "fonte",
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
def names_credit(said: str) -> bool:
    """Whether a `class` may name the words on who took a picture."""
    return bool(called(said) & _CREDITS)


@lru_cache(maxsize=8192)
def names_quotation(said: str) -> bool:
    """Whether a `class` may name words that are cited or drawn out."""
    return bool(called(said) & _QUOTED)
