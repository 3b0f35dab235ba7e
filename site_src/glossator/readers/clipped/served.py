"""What a site serves besides its texts, by where links lead: its home, what it files under a word,
who writes for it, what readers say, sharing, accounts, print, terms."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from glossator.readers.clipped.addresses import is_tag, leads_to_author, path_of
from glossator.readers.clipped.hosts import is_home

# "https://facebook.example/s?u=47"
SHARED = re.compile(
    r"^(?:www\.|m\.|api\.|web\.)?(?:facebook|twitter|x|linkedin|whatsapp|wa|t|telegram|pinterest"
    r"|pin|reddit|vk|tumblr|xing|bsky|mastodon|pocket|getpocket|line|weibo)\.",
    re.IGNORECASE,
)
# parts of a path under which a site keeps readers' accounts
_ACCOUNTS = frozenset({
    "login", "signin", "sign-in", "log-in", "register", "signup", "sign-up", "account", "konto",
    "anmelden", "registrieren", "connexion", "compte", "inscription", "mon-compte", "cuenta",
    "iniciar-sesion", "registro", "entrar", "conta", "accedi", "registrati", "inloggen", "logga-in",
    "logowanie", "zaloguj", "prihlaseni",
})  # fmt: skip
# and takes addresses and money
_ORDERS = frozenset({
    "subscribe", "subscription", "subscriptions", "abo",
    "abonnement", "abonnements", "abbonamenti", "abbonati", "suscripcion", "suscripciones",
    "suscribete", "assine", "assinatura", "prenumerata", "predplatne", "newsletter", "newsletters",
    "boletin", "boletines", "nieuwsbrief", "nyhetsbrev", "infolettre", "cart", "basket",
    "warenkorb", "panier", "carrito", "carrinho", "carrello", "winkelwagen", "koszyk", "kosik",
    "donate", "spenden",
})  # fmt: skip
# under which it keeps its terms and who it is
_TERMS = frozenset({
    "privacy", "privacy-policy", "terms", "terms-of-service", "terms-of-use", "cookies", "cookie",
    "cookie-policy", "imprint", "legal", "datenschutz", "impressum", "agb", "nutzungsbedingungen",
    "mentions", "mentions-legales", "confidentialite", "cgu", "cgv", "aviso-legal", "privacidad",
    "privacidade", "termos", "termini", "note-legali", "privacybeleid", "voorwaarden", "colofon",
    "integritet", "villkor", "personvern", "privatliv", "regulamin", "prywatnosc",
    "polityka-prywatnosci", "podminky", "tietosuoja", "gizlilik",
})  # fmt: skip
_PRINTED = frozenset({
    "print", "printview", "imprimer", "drucken", "druckansicht", "imprimir", "stampa", "afdrukken",
    "skriv-ut", "drukuj", "druk", "udskriv", "tisk",
})  # fmt: skip
# "#comments", "#comment-881", "?replytocom=881", "/comments"
_REMARKS = re.compile(
    r"(?:comment|kommentar|commentaire|comentario|comentário|commenti|reactie|komentarz|komentar"
    r"|yorum|respond|replytocom|disqus|#reply)",
    re.IGNORECASE,
)


def services(targets: Iterable[str], host: str) -> frozenset[str]:
    """The sorts of what the site `host` serves besides its texts to which `targets` lead; who takes
    notes links what they have read there."""
    return frozenset(sort for target in targets for sort in _sorts(target, host))


def takes_orders(target: str) -> bool:
    """Whether an address is of where a site takes addresses of readers, or their money."""
    return not _ORDERS.isdisjoint(path_of(target))


# "…/boats/lock#comment-881", "…/boats/lock?replytocom=881"
_REMARK = re.compile(
    r"[^#]*#(?:li-)?(?:comment|kommentar|commentaire|comentario|commento|reactie|komentarz)-?\d+"
    r"|.*[?&]replyto(?:com)?=\d+.*",
    re.IGNORECASE,
)


def is_remark(target: str, host: str) -> bool:
    """Whether an address is of one remark of a reader, or of where it is answered."""
    return is_home(target, host) and _REMARK.fullmatch(target) is not None


def _sorts(target: str, host: str) -> Iterator[str]:
    if target.startswith("mailto:?") or (
        SHARED.match(name_of(target)) and not is_home(target, host)
    ):
        yield "share"
    if not name_of(target) or not is_home(target, host):
        return
    path = path_of(target)
    _, _, place = target.partition("#")
    if not path and not place:
        yield "home"
    if is_tag(target):
        yield "tag"
    if leads_to_author(target):
        yield "author"
    if (_ACCOUNTS | _ORDERS) & set(path):
        yield "account"
    if _TERMS & set(path[-1:]):
        yield "terms"
    if _PRINTED & set(path):
        yield "print"
    if (
        _REMARKS.match(place)
        or _REMARKS.match(urlsplit(target).query)
        or any(map(_REMARKS.match, path[1:]))
    ):
        yield "remarks"


# what a service is asked to do with the page that an address hands it
_SHARES = re.compile(
    r"/(?:share|sharer|sharer\.php|sharing|sharearticle|share-offsite|share_link|intent|create"
    r"|submit|submitlink|send)(?:/|$)",
    re.IGNORECASE,
)


def shares(target: str) -> bool:
    """Whether an address hands a page to a service on which people share such:
    `https://x.com/intent/post?url=…`."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return bool(parts.query and SHARED.match(parts.hostname or "") and _SHARES.search(parts.path))


def name_of(target: str) -> str:
    """The whole name of the host of an address; empty if it has none."""
    try:
        return urlsplit(target).hostname or ""
    except ValueError:
        return ""
