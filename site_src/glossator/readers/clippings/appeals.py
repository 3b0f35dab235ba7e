"""Sentences and lines in which a site asks to be followed, by what they name: two networks behind a
verb that calls, a channel of the site's, a bell; links that say how they open; and sentences in
which it asks for money, or says what it earns from links, by how much in them speaks for that."""

import re

from glossator.model.documents import Reason
from glossator.readers.formulas.formula import LIKELY, SURE, Formula
from glossator.readers.formulas.said import Said

_MOST_WORDS = 45
_NETWORK = re.compile(
    r"\b(?:facebook|instagram|x|twitter|tik ?tok|you ?tube|whats ?app|telegram|threads|bluesky"
    r"|mastodon|linked ?in|pinterest|snapchat|reddit|discord|spotify|apple (?:podcasts|news)"
    r"|google (?:news|discover|noticias|notícias|actualités)|flipboard|weibo|line|viber|vk"
    r"|messenger"
    r"|rss|feedly|soundcloud|twitch)\b"
    r"|微博|微信|抖音|小红书|フェイスブック|インスタグラム|ツイッター|카카오톡|페이스북|인스타그램|유튜브"
    r"|фейсбук|инстаграм|телеграм|вконтакте|одноклассник|فيسبوك|تويتر|إنستغرام|انستغرام|يوتيوب"
    r"|واتساب|تلغرام",
    re.IGNORECASE,
)
# how a call to readers begins, behind the glyph of an item
_CALLS = re.compile(
    r"[\W_]*(?:(?:please|you can(?: also)?|don't forget to|make sure to|and|or|also"
    r"|stay (?:connected"
    r"|up to date|informed)\W+(?:and )?) ?)?"
    r"(?:follow|like|find|join|connect with|subscribe|chat with|keep up with|catch up|get in touch"
    r"|folgen sie|folg(?:e|t)?|abonnier(?:e|en sie|t)|besuch(?:e|en sie|t)|werden sie|finden sie"
    r"|suivez|retrouvez|abonnez|rejoignez|likez|sígue(?:nos|me|lo)?|sigue|síganos|siga|seguinos"
    r"|únete|unite|sumate|súmate|suscríbete|suscribite|encuéntranos|dale|seguici|segui|seguite"
    r"|iscriviti|unisciti|diventa"
    r"|siga-nos|siga|acompanhe|curta|inscreva|entre no|participe|segue|subscreva|junte"
    r"|volg|abonneer|like|praat|zoek|obserwuj|śledź|polub|dołącz|zasubskrybuj|subskrybuj"
    r"|sledujte|přidejte|följ|gilla|prenumerera|følg|synes godt om|abonner|lik|seuraa|tykkää|tilaa"
    r"|takip ed|abone ol|bizi|katıl|beğen|подпис(?:ывайтесь|аться|ывайся)|следите|читайте нас"
    r"|присоединяйтесь|вступайте|ставьте|підпис(?:уйтесь|уйся)|стежте|приєднуйтесь|читайте нас"
    r"|ακολουθήστε|εγγραφείτε|βρείτε|kövess|kövesse|csatlakozz|iratkozz|urmăriți|urmărește"
    r"|abonați|aboneaza|ikuti|gabung|bergabung|theo dõi|tham gia|ติดตาม|กดติดตาม"
    r"|تابعوا|تابعونا|تابع|اشترك|اشتركوا|انضم|עקבו|הצטרפו|ما را|फॉलो|हमें|जुड़ें"
    r"|フォロー|関注|关注|關注|加入|订阅|訂閱|扫码|追踪|追蹤|팔로우|구독)",
    re.IGNORECASE,
)
# what such a call names beside one network
_MATTER = re.compile(
    r"\b(?:newsletters?|podcasts?|sign up|subscribe|weekly email|daily email|infolettre|boletín"
    r"|boletim|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*|bülten\w*|рассылк\w+|розсилк\w+"
    r"|абонн?емент\w*|notifications?|benachrichtigung\w*)\b|メルマガ|ニュースレター|뉴스레터",
    re.IGNORECASE,
)
# "join our WhatsApp channel", "sumate al canal de WhatsApp", "zum Telegram-Kanal"
_APP = r"(?:whats ?app|telegram|viber|messenger|signal|line|واتساب|تلغرام|телеграм\w*|вайбер\w*)"
_CHANNEL = re.compile(
    rf"(?:(?:can(?:al|ale|ais|ali|aux|ales)|chaînes?|channels?|kan(?:al|aal|ál|alen|ał|ale|álu)\w*"
    rf"|gru(?:po|ppo|pa|ppe)|groupe|group|gruppen?|groep|community|comunidad|comunità|communauté"
    rf"|канал\w*|групп\w*|قناة|ערוץ|kanavalle?|kanalı\w*)(?:\W+[\w’']+){{0,4}}?\W+{_APP}\b"
    rf"|\b{_APP}(?:'s|s)?[\s-]+(?:can(?:al|ale)|channels?|kan(?:al|aal|ál|ał)\w*|group\w*|gruppe\w*"
    rf"|groep|community|канал\w*|kanava\w*|kanalı\w*|チャンネル)"
    r"|(?:канал\w*|групп\w*) в (?:телеграм|whatsapp|telegram|viber))",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:join|follow|subscribe|click|sign up|get|receive|folg\w*|abonnier\w*|klick\w*"
    r"|suivez|rejoignez|abonnez|cliquez|recevez|sum[aá]te|[uú]nete|unite|sigue|s[ií]gue\w*"
    r"|suscr[ií]b\w*"
    r"|recib[eíi]\w*|hac[eé] clic|haz clic|haciendo clic|pincha|seguici|segui|iscrivi\w*|clicca"
    r"|ricevi"
    r"|unisciti|entr[ea]|siga|acompanhe|receba|clique|participe|inscreva\w*|volg|abonneer|klik\w*"
    r"|dołącz|obserwuj|kliknij|sledujte|följ|følg|klicka|seuraa|liity|takip|katıl\w*|tıkla\w*"
    r"|подпи\w+|присоединя\w+|підпи\w+|приєдну\w+|ακολουθήστε|kövess\w*|csatlakoz\w*"
    r"|انضم\w*|تابع\w*|اشترك\w*|הצטרפו|עקבו)\b",
    re.IGNORECASE,
)
# "Subscribe and hit the bell", "Suscríbete al canal y activa la campanita 🔔"
_BELL = re.compile(
    r"\b(?:hit|ring|click|press|tap|smash|turn on|activ\w*|aktivier\w*|drück\w*|clique\w*|attiva\w*"
    r"|ativ\w*|klik\w*|włącz\w*|aktivuj\w*|нажм\w*|жми\w*|dale)\b.{0,30}"
    r"\b(?:bell|glocke|cloche\w*|campan\w+|sininho|bel(?:letje)?|dzwon\w*|zvone\w*|колокольч\w*)\b"
    r"|🔔",
    re.IGNORECASE,
)
_LONGEST_BELL = 20  # words
# "[ Restoring the midlandsOpens in new window ]"
_OPENS = re.compile(
    r".{3,160}?(?:\s?[,–-]\s?)?[(\[]?(?:opens in (?:a )?new (?:window|tab)"
    r"|opens an external (?:site|page)"
    r"|öffnet (?:sich )?in (?:einem )?neue[mns] (?:fenster|tab)|wird in neuem (?:fenster"
    r"|tab) geöffnet"
    r"|s['’]ouvre dans une? nouvel(?:le)? (?:fenêtre|onglet)|nouvelle fenêtre|nouvel onglet"
    r"|(?:se )?abre (?:en|em) (?:una |uma )?(?:nueva|nova) (?:ventana|pestaña|janela|aba|guia)"
    r"|si apre in una nuova (?:finestra|scheda)|opent in (?:een )?nieuw (?:venster|tabblad)"
    r"|otwiera się w nowym (?:oknie|karcie)|otevře se v novém (?:okně|panelu)"
    r"|öppnas i (?:ett )?nytt fönster|åbner i (?:et )?nyt vindue|åpnes i (?:et )?nytt vindu"
    r"|avautuu uuteen (?:ikkunaan|välilehteen)|yeni (?:pencerede|sekmede) açılır"
    r"|откро?ется в новом окне|открывается в новом окне|відкриється в новому вікні"
    r"|新しい(?:ウィンドウ|タブ)で開(?:く|きます)|在新(?:窗口|标签页)(?:中)?打开"
    r"|새 창(?:에서)? 열(?:림|기))"
    r"[)\]]?\s*[\])】]?",
    re.IGNORECASE,
)


# whom a site says it lives by
_LIVES = re.compile(
    r"\b(?:rel(?:y|ies|iant)|depends?|counts?|(?:funded|supported|financed|sustained|kept (?:going"
    r"|alive|free)|made possible|powered) by)\b.{0,40}\b(?:readers?|you|members|donations?|gifts"
    r"|listeners|subscribers|supporters|donors)\b"
    r"|\b(?:lebt|leben|finanzier\w+|angewiesen)\b.{0,40}\b(?:leser\w*|spenden?|abos?|abonn\w+"
    r"|mitglied\w*|euch|unterstützer\w*)\b|\bauf .{0,30}\b(?:spenden|leser\w*) angewiesen"
    r"|\b(?:vi(?:t|vons|vent)|dépend\w*|financé\w*|exist\w+|compt(?:e|ons))\b.{0,40}\b(?:lecteurs"
    r"|lectrices|abonné\w*|abonnements?|dons|adhérent\w*|soutien)\b"
    r"|\b(?:viv(?:e|imos|en|e)|depend\w+|(?:se )?financia\w*|sosteni\w+|existe\w*)\b.{0,40}"
    r"\b(?:lector[ae]s|leitor[ae]s|socios|sócios|soci[ao]s|donaciones|doações|suscriptores"
    r"|suscripciones|assinantes|assinaturas)\b"
    r"|\b(?:viv(?:e|iamo|ono)|dipend\w+|(?:si )?finanzia\w*|sosten\w+)\b.{0,40}\b(?:lettor[ie]"
    r"|lettrici|abbonat[ie]|abbonament[io]|donazioni|soci)\b"
    r"|\b(?:leeft|leven|afhankelijk|gefinancierd)\b.{0,40}\b(?:lezers|donaties|leden|abonnees)\b",
    re.IGNORECASE,
)
# what it asks for
_GIFT_WORD = (
    r"(?:gifts?|donations?|contributions?|subscriptions?|memberships?|tips?|pounds?|euros?|dollars?"
    r"|pence|penny|cents?|spende|beitrag|abo|abonnement|mitgliedschaft|dons?|adhésion|donación"
    r"|aportación|suscripción|doação|contribuição|assinatura|donazione|abbonamento|contributo"
    r"|donatie|bijdrage|lidmaatschap)"
)
# "please consider a gift" · "every euro counts" · "support our work"
_GIVE = re.compile(
    rf"\b(?:consider|make|leave|send|give)(?: making| giving)? an? (?:[\w-]+ )?{_GIFT_WORD}\b"
    r"|\bplease (?:consider (?:donating|subscribing|supporting us)|donate(?! blood)|chip in)\b"
    r"|\bbecome a (?:member|subscriber|supporter)\b"
    r"|\bsupport (?:us|our (?:work|journalism|reporting)|my work)\b"
    r"|\bunterstütz(?:e|en sie|t) (?:uns|unsere (?:arbeit|redaktion)|unseren journalismus)"
    rf"|\b(?:mit einer|eine|per) {_GIFT_WORD}\b"
    r"|\bsoutenez[ -](?:nous|notre|un)|\bfai(?:tes|re) un don\b|\babonnez-vous"
    r"|\bapóya(?:nos|me)\b|\bhaz(?:te)? (?:soci|una (?:donaci|aport))|\bapoie (?:o nosso|nos)"
    r"|\bfaça uma doação|\bsostienici\b|\bfai una donazione|\bsteun ons\b"
    r"|\b(?:every|each|jede[rs]?|chaque|cada|ogni|elke?) "
    rf"{_GIFT_WORD} (?:counts|helps|matters|zählt|hilft|compte|aide|cuenta|ayuda|conta|ajuda|aiuta"
    r"|telt|helpt)\b",
    re.IGNORECASE,
)
_LIKED = re.compile(
    r"\bif you(?:['’]ve)? (?:found|enjoy\w*|liked?|valued?|appreciate\w*|can afford)\b"
    r"|\bwenn (?:ihnen|dir|euch|sie|du)\b.{0,40}\b(?:gefallen|gefällt|hilfreich|schätz\w+)"
    r"|\bsi (?:vous (?:avez )?(?:aim|appréci)\w+|cet article vous)"
    r"|\bsi (?:te|le|os) (?:ha )?(?:gust|serv|result)\w+|\bse (?:gostou|você gost\w+)"
    r"|\bse (?:ti|vi) (?:è|e['’]) (?:piaciut|stat)\w+"
    r"|\bals (?:je|u) .{0,30}\b(?:waarde\w+|nuttig)",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:a (?:registered )?(?:charity|non-?profit)|no (?:owners?|adver\w+|ads|paywall"
    r"|shareholders|sponsors)|(?:ad|advert)-?free|without (?:ads|adver\w+)|independent"
    r"|gemeinnützig\w*|unabhängig\w*|werbefrei\w*|ohne werbung"
    r"|sans (?:publicité|pub|actionnaires?)|indépendant\w*|sin (?:publicidad|ánimo de lucro"
    r"|anuncios)|independiente\w*|independente\w*|sem publicidade|senza pubblicità"
    r"|indipendent\w*|zonder reclame|onafhankelijk\w*)\b",
    re.IGNORECASE,
)
# what a site says of links by which it earns
_LINKS = re.compile(
    r"\b(?:affiliate|partner|werbe|provisions)[ -]?links?\b|\blinks?\b.{0,30}\baffilia\w+"
    r"|\bliens? (?:affiliés?|sponsorisés?|partenaires?)\b|\benlaces? (?:de )?afilia\w+"
    r"|\blinks? (?:de )?afiliad\w+|\blink (?:di affiliazione|affiliati|sponsorizzati)"
    r"|\baffiliatelinks?\b|\blink\w* (?:afiliacyjn\w+|partnersk\w+)|\bannonslänk\w*",
    re.IGNORECASE,
)
_EARNS = re.compile(
    r"\b(?:commissions?|provision(?:en)?|vermittlungsgebühr|comisi[oó]n(?:es)?|comiss(?:ão|ões)"
    r"|commission[ei]|commissie|prowizj\w+|provizi\w*|provisjon)\b",
    re.IGNORECASE,
)
_BUYS = re.compile(
    r"\b(?:buy|bought|purchas\w+|kauf\w*|(?:ein)?kauf\w*|achet\w+|achats?|compr\w+|acquist\w+"
    r"|koop\w*|aankop\w*|kup\w+|zakup\w*|köp\w*|kjøp\w*)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:we|us|our|wir|uns(?:er\w*)?|nous|notre|nos|nosotros|nuestr\w+|noss[ao]s?|noi|nostr\w+|wij"
    r"|ons|onze)\b",
    re.IGNORECASE,
)


def _formula(name: str, reason: Reason, evidence: str) -> Formula:
    return Formula(name=name, reason=reason, weight=2 * SURE, evidence=evidence, lines="")


_FOLLOW = _formula("follow", "share-bar", "asks to follow the site")
_GIFT = _formula("gift", "paywall", "asks for money")
_EARNING = _formula("earning", "advertisement", "says what the site earns from links")
_LINK = _formula("link", "related-links", "is a link that says how it opens")


def appeal(key: str) -> Said | None:
    """What such a line says; None if it is none."""
    if len(key) > 400 or len(key.split()) > _MOST_WORDS:
        return None
    named = {match[0].casefold() for match in _NETWORK.finditer(key)}
    calls = bool(named) and _CALLS.match(key) is not None
    if calls and (len(named) > 1 or _MATTER.search(key)):
        return Said(formula=_FOLLOW, weight=_FOLLOW.weight)
    if _BELL.search(key) and _CALLS.match(key) and len(key.split()) <= _LONGEST_BELL:
        return Said(formula=_FOLLOW, weight=_FOLLOW.weight)
    if named and _CHANNEL.search(key) and _ASKED.search(key):
        return Said(formula=_FOLLOW, weight=_FOLLOW.weight)
    if asked := _asks_money(key):
        return Said(formula=_GIFT, weight=asked)
    if _EARNS.search(key) and _LINKS.search(key) and (_BUYS.search(key) or _OURS.search(key)):
        return Said(formula=_EARNING, weight=_EARNING.weight)
    if _OPENS.fullmatch(key):
        return Said(formula=_LINK, weight=_LINK.weight)
    return None


def _asks_money(key: str) -> int:
    """How surely a sentence asks its readers for money; 0 if it does not."""
    lives, gives = bool(_LIVES.search(key)), bool(_GIVE.search(key))
    more = [bool(each.search(key)) for each in (_LIKED, _FREE, _OURS)]
    if gives and lives + sum(more) > 1:
        return _GIFT.weight
    return LIKELY + 1 if gives and lives else 0
