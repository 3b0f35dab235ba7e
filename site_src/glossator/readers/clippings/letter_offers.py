"""Sentences in which a site offers letters by mail: by how many of the things are named that such
an offer is made of."""

import re

from glossator.readers.formulas.formula import LIKELY, SURE, Formula
from glossator.readers.formulas.said import Said

_LETTER = (
    r"newsletters?|nyhetsbrev\w*|nyhedsbrev\w*|infolettre|lettre d['’]information|bolet(?:ín|im)"
    r"|bolet(?:ines|ins)|nieuwsbrief|rundbrief|uutiskirje\w*|bülten\w*|рассылк\w*|розсилк\w*"
    r"|hírlev\w+|buletin\w*|morning briefing|daily briefing|digest"
    r"|(?:daily|weekly|monthly|free) e-?mails?"
)
_MAILBOX = (
    r"inbox|in-box|e-?mails?|mailbox\w*|posteingang|postfach|boîte (?:mail|de réception)|par mail"
    r"|bandeja|correo|buzón|casella(?: di posta)?|caixa de entrada|e-post\w*|skrzynk\w+|почт\w+"
    r"|пошт\w+|gelen kutu\w*|postafiók\w*|sähköposti\w*|schránk\w+"
)
_ORDERED = (
    r"sign(?:ing)? up|subscribe|get|receive|join|recevez|recevoir|inscrivez"
    r"|abonnez|abonne-toi|abonnieren|abonniere|erhalten|bestellen|anmelden|melden sie|recib[ae]n?"
    r"|recibir|suscr[íi]b\w+|apúnt\w+|ricev\w+|iscriv\w+|receb\w+|assine|inscrev\w+|cadastr\w+"
    r"|subscreva|ontvang\w*|schrijf je|meld je|abonneer\w*|få|prenumerer\w*|tilmeld\w*|meld deg"
    r"|tilaa|zapisz się|otrzymuj\w*|přihla[sš]\w*|odebír\w*|подпи[шс]\w+|получайте|підпи[шс]\w+"
    r"|abone ol\w*|iratkoz\w+"
)
_WHEN = (
    r"daily|weekly|monthly|fortnightly|every (?:\w+ )?(?:morning|week|day|month|\w+day)"
    r"|each (?:week|morning|day)|once a (?:week|month)|täglich\w*|wöchentlich\w*|monatlich\w*"
    r"|jeden? (?:\w+ )?\w+|chaque \w+|tous les \w+|hebdomadaire|quotidienne|cada \w+"
    r"|seman(?:al|ais)|diari[oa]|mensual|ogni \w+|settimanale|tod[oa]s? (?:[ao]s? )?\w+"
    r"|elke \w+|dagelijks\w*|wekelijks\w*|varje \w+|hver \w+|joka \w+|co (?:tydzień|rano)"
    r"|każd\w+ \w+"
    r"|každ\w+ \w+|кажд\w+ \w+|еженедельн\w+|щотижн\w+|her (?:hafta|gün|sabah)|minden \w+"
)
_FREELY = (
    r"free|kostenlos\w*|kostenfrei\w*|gratis|gratuit\w*|no spam|kein spam|unsubscribe|abmelden"
    r"|abbestell\w+|désinscri\w+|darse de baja|besplatn\w+|бесплатн\w+|безкоштовн\w+|ücretsiz"
    r"|bezpłatn\w+|zdarma|ilmai\w+|ingyenes\w*"
)
_OF_OURS = (
    r"our|unser\w*|notre|nos|nuestr[oa]s?|nostr[oa]|nossa?s?|nosso|onze|vår\w*|vores|nasz\w*|naš\w*"
    r"|наш\w*"
)
_NAMED = tuple(
    re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for words in (_LETTER, _MAILBOX, _ORDERED, _WHEN, _FREELY, _OF_OURS)
)
# what tells that somebody speaks of such letters, or lists them, and offers none
_TOLD = re.compile(
    r"[|\t\"“”„«»「]"
    r"|(?<!\w)(?:(?-i:I|I['’](?:m|ve|d|ll))|she|he|they|ich|er hat|elle|il (?:a|est)|yo|ella"
    r"|él|lei|lui|ele|ik|zij|hij|jag|hon|han|jeg|hun|она|они)(?!\w)",
    re.IGNORECASE,
)
# to whom such an offer speaks
_YOU = re.compile(
    r"(?<!\w)(?:you|your|ihre?[mnrs]?|deine?[mnrs]?|sie|vos|votre|vous|tes|ton|ta|tu|tus|su|tuo|tua"
    r"|tuoi|vostr[oa]|seu|sua|você|jouw|uw|din|ditt|dit|sinun|twoj\w+|twój|swoj\w+|svůj|váš|vaš\w+"
    r"|ваш\w*|вам|тво\w+)(?!\w)",
    re.IGNORECASE,
)
_SPEAKS = 8  # words of an offer that speaks to nobody: "Free weekly newsletter: bells and tides"
_LONGEST, _SHORT = 45, 12  # words of an offer, of one that two of the things make
_ENOUGH = 3
_OFFER = Formula(
    name="letter-offer",
    reason="newsletter",
    weight=SURE,
    evidence="offers letters by mail",
    lines="",
)


def offers_letters(key: str) -> Said | None:
    """What a line says in which a site offers letters by mail; None if it names too little of what
    such an offer is made of, or tells of somebody."""
    words = len(key.split())
    if not 4 <= words <= _LONGEST or _TOLD.search(key):
        return None
    named = [bool(each.search(key)) for each in _NAMED]
    if not (named[0] or named[1]):
        return None
    if not (named[2] or words <= _SPEAKS or _YOU.search(key)):
        return None
    if sum(named) >= _ENOUGH:
        return Said(formula=_OFFER, weight=SURE if words <= 2 * _SHORT else LIKELY + 1)
    ordered = named[2] and sum(named) == _ENOUGH - 1 and words <= _SHORT
    begins = _NAMED[2].match(key) is not None
    return Said(formula=_OFFER, weight=LIKELY) if ordered and begins else None
