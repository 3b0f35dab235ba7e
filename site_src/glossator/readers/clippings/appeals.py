"""Sentences and lines in which a site asks to be followed, by what they name: two networks behind a
verb that calls, a channel of the site's, a bell; and links that say how they open."""

import re

from glossator.model.documents import Reason
from glossator.readers.formulas.formula import SURE, Formula
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


def _formula(name: str, reason: Reason, evidence: str) -> Formula:
    return Formula(name=name, reason=reason, weight=2 * SURE, evidence=evidence, lines="")


_FOLLOW = _formula("follow", "share-bar", "asks to follow the site")
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
    if _OPENS.fullmatch(key):
        return Said(formula=_LINK, weight=_LINK.weight)
    return None
