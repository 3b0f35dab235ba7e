"""What a site puts round a text, recognised by evidence that adds up.

Each rule names a reason, its weight, and in words what speaks for it. Wording alone sets a line
aside only if the whole line is such wording (weight 1); hints (less than 1) count where other
evidence agrees: in the zone behind the text, under a furniture heading, or for truncated teasers.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from glossator.model import Reason
from glossator.readers.plain_lines import Line

ENOUGH = 1.0  # from this sum of evidence a line is furniture
_LONGEST_TEASER = 16  # words
_LONGEST_LABEL = 12  # words of a heading or button


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of wording: whole lines that `pattern` matches speak with `weight` for `reason`."""

    name: str
    reason: Reason
    weight: float
    evidence: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why a line is furniture; `strength` is the sum of its evidence."""

    reason: Reason
    evidence: str
    strength: float


def _rule(name: str, reason: Reason, weight: float, evidence: str, *patterns: str) -> Rule:
    whole = "|".join(f"(?:{pattern})" for pattern in patterns)
    return Rule(
        name=name,
        reason=reason,
        weight=weight,
        evidence=evidence,
        pattern=re.compile(rf"\W*(?:{whole})\W*", re.IGNORECASE),
    )


_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|reddit|whatsapp|pinterest|e-?mail|telegram|tumblr|pocket"
    r"|mastodon|threads|bluesky|messenger|copy link|link kopieren|print|drucken|imprimer|imprimir)"
)
_RULES = (
    _rule("share-label", "share-bar", 1, "the words of a share bar",
          r"share(?: (?:this|on|via|the)(?: (?:article|post|story|page|link))?)?(?: on| via)?",
          r"share (?:this )?(?:article|post|story)", r"(?:jetzt )?teilen(?: auf| mit| über)?",
          r"(?:diesen )?(?:artikel|beitrag) teilen",
          r"partager(?: (?:cet article|sur|via))?", r"compartir(?: (?:en|este artículo|via))?",
          r"condividi(?: (?:su|questo articolo))?", r"compartilhar(?: (?:em|no|este artigo))?",
          r"delen(?: (?:via|op))?", r"save(?: article| for later)?", r"gift this article",
          r"分享(?:到|至)?.{0,8}", r"شارك(?: (?:المقال|هذا المقال))?", r"copy link",
          r"click to share.*"),
    _rule("share-networks", "share-bar", 1, "a row of social networks",
          rf"{_NETWORKS}(?:\W+(?:(?:share|teilen|and|und|et|y) )?{_NETWORKS})+"),
    _rule("share-network", "share-bar", 0.5, "the name of a social network alone",
          _NETWORKS, rf"(?:share|tweet|pin|post)(?: (?:on|to) {_NETWORKS})?", r"tweet(?:en)?"),
    _rule("credit", "image-credit", 1, "credits a picture",
          r"(?:photo|image|picture|illustration|photograph|graphic|cover|featured image|header image"
          r"|video|art|photo illustration)s?(?: illustration)?(?: (?:credit|source|courtesy))?s?"
          r"(?: by | courtesy of | via |: ?)\S.{0,120}",
          r"(?:foto|bild|grafik|illustration|titelbild|bildquelle|bildnachweis)(?:s)?(?:: | ?© ?)\S.{0,120}",
          r"(?:crédits?(?: photo)?|photographie|illustration)s? ?: ?\S.{0,120}",
          r"(?:foto|imagen|crédito|fotografía|ilustración)(?: de |: )\S.{0,120}",
          r"(?:credit|credits|©|\(c\))(?:: ?| )(?!\d{4}\b)\S.{0,60}",
          r"\S.{0,60} ?/ ?(?:getty images|reuters|ap|afp|shutterstock|unsplash|dpa|alamy|epa)",
          r"(?:getty images|reuters|shutterstock|unsplash|alamy|dpa picture[- ]alliance)"),
    _rule("comment-heading", "form", 1, "the heading of a comment form",
          r"(?:add|leave|post|write|submit)(?: (?:a|your|an?other))? (?:comments?|reply|response)"
          r"(?: below)?(?: cancel reply)?", r"cancel reply",
          r"(?:schreibe?n?|hinterlasse?n?|verfassen)(?: (?:sie|du))?(?: (?:einen|deinen|ihren))?"
          r" kommentar.{0,20}", r"kommentar (?:schreiben|hinterlassen|verfassen|absenden)",
          r"laisser un commentaire|(?:ajouter|écrire|publier) un commentaire|votre commentaire",
          r"deja (?:un|tu) comentario|escribe un comentario|publicar comentario",
          r"lascia un commento", r"deixe (?:um|seu) comentário", r"laat een reactie achter",
          r"发表评论|發表評論|留下评论|添加评论", r"(?:اترك|أضف) (?:تعليقا|تعليقاً|تعليقًا|رد)\S*"),
    _rule("comment-words", "form", 1, "the words of a comment form",
          r"your e-?mail address will not be published.*", r"required fields are marked.*",
          r"save my name,? e-?mail.*for the next time i comment.*",
          r"(?:deine|ihre) e-?mail-adresse wird nicht veröffentlicht.*", r"erforderliche felder.*",
          r"votre adresse e-?mail ne sera pas publiée.*", r"les champs obligatoires.*",
          r"tu (?:dirección de )?correo electrónico no será publicad[oa].*", r"los campos.*obligatorios.*",
          r"il tuo indirizzo e-?mail non sarà pubblicato.*", r"o seu endereço de e-?mail não será.*",
          r"are you (?:a )?human\b.{0,40}", r"solve this.{0,20}", r"say something.{0,12}",
          r"您的邮箱(?:地址)?不会被公开.*", r"必填项已用.*", r"لن يتم نشر عنوان بريدك.*"),
    _rule("comment-count", "form", 1, "counts comments",
          r"(?:no|\d+) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?)"
          r"(?: (?:yet|on|zu).{0,80})?", r"(?:comments?|kommentare|commentaires|comentarios)(?: \(\d+\))?",
          r"(?:all|view|show|load)(?: (?:all|more))? comments?(?: \(\d+\))?", r"join the (?:conversation|discussion)"),
    _rule("form-field", "form", 0.6, "the label of a form's field",
          r"(?:(?:first|last|full|your|user)[ -]?)?(?:name|e-?mail|website|comment|message|subject"
          r"|phone|company)(?: address)?(?: \*)?(?: \((?:required|optional)\))?",
          r"(?:vor|nach)?name|nachricht|kommentar|webseite|betreff",
          r"nom|prénom|courriel|e-?mail|site web|nombre|correo(?: electrónico)?|sitio web|mensaje",
          r"(?:submit|send|post comment|absenden|senden|envoyer|enviar|search|login|log in|sign in)",
          r"[+\-×x*/=?\d\s]{3,}"),
    _rule("related-heading", "related-links", 1, "a heading over links to other pages",
          r"(?:you|post you|posts you|articles you)(?: (?:may|might|will))?(?: also)? (?:be interested in|like|enjoy|love).{0,20}",
          r"(?:more|read more|see more)(?: (?:like this|from .{1,40}|in .{1,30}|on .{1,30}|stories|posts|articles|news))",
          r"(?:related|recommended|similar|popular|recent|latest|trending|featured|most read|more|top|editor'?s)"
          r"(?: (?:articles?|posts?|stor(?:y|ies)|reads?|news|content|topics?|videos?|links|picks|now|today|this week))+",
          r"most (?:popular|read|viewed|commented)|trending(?: now)?|read (?:next|also|this next)|up next|don'?t miss",
          r"upcoming events?|what to read next|keep reading|further stories|also on .{1,40}|in this series",
          r"(?:weitere|ähnliche|verwandte|beliebte|neueste|meistgelesene?)(?: (?:artikel|beiträge|themen|meldungen|nachrichten))?",
          r"(?:auch interessant|das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|mehr zum thema|lesen sie auch|meistgelesen)",
          r"(?:articles? (?:similaires?|liés|récents?|populaires?)|à lire (?:aussi|également)|lire aussi|sur le même sujet|vous aimerez aussi|les plus lus|dans la même rubrique)",
          r"(?:artículos? relacionados?|te puede interesar|también te puede (?:interesar|gustar)|lee también|lo más leído|más noticias|noticias relacionadas|entradas recientes)",
          r"(?:articoli correlati|leggi anche|potrebbe interessarti anche)|(?:artigos relacionados|leia também|veja também|lees ook|meer lezen)",
          r"相关(?:文章|阅读|推荐|新闻)|推荐阅读|猜你喜欢|热门文章|مقالات ذات صلة|اقرأ أيضا?ً?|قد يعجبك أيضا?ً?"),
    _rule("related-weak", "related-links", 0.7, "a heading that often stands over links",
          r"popular|related|trending|latest|recent|recommended|archives?|categories|beliebt|aktuell|populaires?|populares?"),
    _rule("related-inline", "related-links", 1, "points to another article",
          r"(?:read (?:also|more|next)|see also|also read|related|lesen sie (?:auch|mehr)|siehe auch|lire aussi|à lire aussi|voir aussi|lee también|leer más|leggi anche|leia também|لمزيد|اقرأ أيضا?ً?|延伸阅读|相关阅读) ?[:：|»>→] ?\S.{0,140}"),
    _rule("newsletter", "newsletter", 1, "asks for a subscription",
          r"(?:subscribe|sign up|join|register)(?: (?:now|here|today|free|for free))?(?: (?:to|for))?(?: (?:our|the|my))?(?: [\w-]+){0,3} (?:newsletter|mailing list|e-?mail list|updates|digest|briefing)s?\b.{0,80}",
          r"(?:subscribe|newsletter|sign up|abonnieren|s'abonner|suscríbete|suscribirse|iscriviti|inscreva-se|订阅)(?: now| today| jetzt)?",
          r".{0,70}\b(?:in(?:to)?|to) your (?:e-?mail )?inbox\b.{0,30}",
          r"get (?:the|our|all the) (?:latest|best)\b.{0,80}\b(?:inbox|newsletter|e-?mail)\b.{0,40}",
          r".{0,40}\bnewsletter (?:abonnieren|anmelden|bestellen)\b.{0,60}", r"(?:abonnieren|melden) sie .{0,30}newsletter.{0,60}",
          r"(?:abonnez-vous|inscrivez-vous) .{0,40}(?:newsletter|lettre d'information|infolettre).{0,60}",
          r"(?:suscríbete|regístrate) .{0,40}(?:boletín|newsletter).{0,60}",
          r"enter your e-?mail(?: address)?.{0,40}|your e-?mail address", r"no spam.{0,60}|unsubscribe (?:at )?any ?time.{0,30}"),
    _rule("cookies", "cookie-notice", 1, "speaks of cookies",
          r"(?:we|this (?:site|website)|our (?:site|website|partners)|diese (?:seite|website)|wir|ce site|nous|este sitio|usamos|utilizamos|questo sito)\b.{0,90}\bcookies?\b.{0,220}",
          r"(?:accept|reject|allow|manage)(?: all)?(?: (?:cookies|preferences|settings|and close))?",
          r"(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen)|(?:tout )?(?:accepter|refuser)(?: tout)?|aceptar(?: todas?)?(?: las cookies)?|cookie (?:settings|policy|preferences|einstellungen)"),
    _rule("paywall", "paywall", 1, "asks to pay or to log in",
          r"(?:already (?:a|an) (?:subscriber|member)\b.{0,30}|log in to (?:continue|read).{0,40}|subscribe to (?:continue|read|unlock).{0,60}|this (?:article|story|content) is (?:for|only for|available to) (?:subscribers|members).{0,40})",
          r"(?:you have|you've) (?:\d+|one|two|no) (?:free )?articles? (?:left|remaining).{0,40}|(?:become|be) a (?:member|subscriber).{0,40}|start your free trial.{0,40}",
          r"(?:jetzt weiterlesen|weiterlesen mit|nur für abonnenten|dieser artikel ist (?:nur )?für).{0,60}|(?:réservé aux abonnés|article réservé).{0,50}|(?:contenido|artículo) (?:exclusivo )?para suscriptores.{0,40}"),
    _rule("advertisement", "advertisement", 1, "marks an advertisement",
          r"(?:advertisement|advertorial|sponsored(?: content| post)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|广告|إعلان)(?: ?[-–—:] .{0,60})?",
          r"(?:continue reading|story continues|article continues) below.{0,30}", r"scroll (?:down )?to continue.{0,30}"),
    _rule("offer", "advertisement", 0.7, "offers the reader something",
          r".{0,400}\b(?:contact us|get in touch with us|sign up|enrol+|book a (?:call|demo)|get started|buy now|order now|join us|our (?:expert|instructors?|team|courses?|services?))\b.{0,400}"),
    _rule("notice-heading", "site-notice", 1, "the heading of a site's notice",
          r"disclaimer|disclosure|editor'?s note|legal notice|privacy policy|terms (?:of (?:use|service)|and conditions)|imprint|impressum|datenschutz(?:erklärung)?|haftungsausschluss|mentions légales|aviso legal|about (?:us|the author)|contact(?: us)?|免责声明"),
    _rule("notice", "site-notice", 1, "a notice of the site",
          r"(?:©|\(c\)|copyright) ?(?:\d{4}|by ).{0,140}", r"all rights reserved.{0,60}|alle rechte vorbehalten.{0,40}|tous droits réservés.{0,40}|todos los derechos reservados.{0,40}",
          r"(?:this|the) (?:article|post|story|content|page) (?:was|is|has been|may) (?:originally |first )?(?:published|posted|appeared|updated|syndicated|contain affiliate|written by ai)\b.{0,140}",
          r".{0,40}\baffiliate (?:links?|commission).{0,160}", r"(?:last )?(?:updated|modified)(?: on)?:? .{4,40}",
          r".{0,120}\b[\w.+-]+@[\w-]+\.[\w.]{2,}\b.{0,20}",
          r"(?:views|opinions) expressed (?:here|in this).{0,160}", r"版权所有.{0,60}|جميع الحقوق محفوظة.{0,40}"),
    _rule("notice-words", "site-notice", 0.7, "speaks of the site's own principles",
          r".{0,400}\b(?:our (?:reporting|readers|audience|coverage|editorial|principles)|conflicts? of interest|(?:terms|conditions) of use)\b.{0,800}"),
    _rule("navigation", "navigation", 1, "leads through the site",
          r"(?:skip|jump|back) to (?:(?:main )?content|navigation|top|home)|(?:menu|home|search|navigation|main menu|startseite|menü|accueil|inicio|zum inhalt springen|aller au contenu|nach oben)",
          r"(?:previous|next|older|newer)(?: (?:article|post|page|story|entry))s?|(?:vorheriger|nächster)(?: (?:artikel|beitrag))?|article (?:précédent|suivant)|(?:entrada|artículo) (?:anterior|siguiente)",
          r"(?:page|seite) \d+ (?:of|von) \d+|(?:1 )?(?:\d+ ){2,}(?:next|weiter|»)",
          r"\S[^.!?]{0,30}(?: ?[›»>] ?[^.!?›»>]{1,40}){2,}|(?:home|startseite|accueil|inicio) ?[›»>/|] ?.{1,100}",
          r"(?:\w[\w &'-]{1,18} ?\| ?){3,}\w[\w &'-]{1,18}"),
    _rule("counter", "counter", 1, "a count of views, likes or shares",
          r"\d[\d.,]*\s?[km]?(?:\s?(?:views?|reads?|likes?|shares?|claps?|votes?|points?|followers?|aufrufe|vues|visitas|lectures|阅读|浏览|مشاهد\S*))?(?: [•·|] \d[\d.,]* ?\w*)*",
          r"(?:views?|reads?|likes?|shares?|claps?|阅读量?|浏览)\s?[:：]?\s?\d[\d.,]*\s?[km]?"),
    _rule("tags", "tags", 1, "a list of tags",
          r"(?:tags?|tagged(?: (?:in|with|as))?|topics?|categor(?:y|ies)|filed under|posted in|schlagw[oö]rter|schlagworte|themen|kategorien?|étiquettes?|mots[- ]clés|etiquetas|categorías?|标签|الوسوم|كلمات مفتاحية) ?[:：] ?\S.{0,200}",
          r"(?:#[\w-]+[\s,]*){2,}"),
)  # fmt: skip

_TRUNCATED = re.compile(r".{10,}(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*(?:read more|continue reading)?$", re.I)


def wording(line: Line) -> Verdict | None:
    """The strongest thing a line's own words say for its being furniture."""
    if len(line.text) > 1300:
        return None  # no furniture is this long, and no expression need look at it
    best: Verdict | None = None
    for rule in _RULES:
        if (best is None or rule.weight > best.strength) and rule.pattern.fullmatch(line.folded):
            best = Verdict(reason=rule.reason, evidence=rule.evidence, strength=rule.weight)
    return best


def judge(
    lines: Sequence[Line], segments: Sequence[tuple[int, int]], ends: Collection[int] = ()
) -> dict[int, Verdict]:
    """Which of `lines` are furniture, by index. `segments` are half-open ranges that each hold one
    text with what stands round it: the whole source, or each copy of it. At `ends` a text says that
    it is over (a source line)."""
    alone = [wording(line) for line in lines]
    found = {
        i: verdict
        for i, verdict in enumerate(alone)
        if verdict and verdict.strength >= ENOUGH and _stands_alone(lines, i, verdict)
    }
    for start, end in segments:
        found.update(_tail(lines, alone, start, end, ends))
    return found


def _stands_alone(lines: Sequence[Line], i: int, verdict: Verdict) -> bool:
    """Wording in the middle of running text is a sentence: it must close no paragraph's thought.
    What reads as a whole sentence of a text counts only where it is short or speaks of the site."""
    line = lines[i]
    if verdict.reason in ("counter", "share-bar", "image-credit", "navigation"):
        return True
    return not (line.ends_sentence and line.words > 25 and verdict.reason != "cookie-notice")


def _tail(
    lines: Sequence[Line],
    alone: Sequence[Verdict | None],
    start: int,
    end: int,
    ends: Collection[int],
) -> dict[int, Verdict]:
    """The zone behind a text: from the first sure furniture behind which nothing is unexplained.

    Read backwards: every line must be furniture by its words or a hint of them, short as a button
    or teaser, truncated, or a paragraph under a furniture heading.
    """
    zone = end
    for i in range(end - 1, start - 1, -1):
        verdict = alone[i]
        if verdict and verdict.strength >= ENOUGH and verdict.reason != "counter":
            zone = i
        elif i in ends or not _may_be_furniture(lines, alone, i, start):
            break
    if zone < end:
        zone = _with_offers(lines, alone, zone, start, ends)
    found: dict[int, Verdict] = {}
    ruling = next((alone[i] for i in range(zone, end) if alone[i]), None)
    for i in range(zone, end):
        own = alone[i]
        if own:
            ruling = own
            sure = own.strength >= ENOUGH
            found[i] = own if sure else _in_zone(own.reason, own.evidence)
        elif ruling:
            found[i] = _in_zone(ruling.reason, _shape(lines[i]))
    return found


def _with_offers(
    lines: Sequence[Line],
    alone: Sequence[Verdict | None],
    zone: int,
    start: int,
    ends: Collection[int],
) -> int:
    """The zone, with the offers just before it and the line over them: only where two of them stand
    together or the text has said that it is over, since a text may end by inviting an answer."""
    first = zone
    while first - 1 > start and alone[first - 1] and first - 1 not in ends:
        first -= 1
    if first == zone:
        return zone
    over = first - 1
    headed = over > start and over not in ends and _is_label(lines[over])
    begin = over if headed else first
    return begin if zone - first >= 2 or begin - 1 in ends else zone


def _is_label(line: Line) -> bool:
    return line.words <= _LONGEST_LABEL and not line.ends_sentence


def _in_zone(reason: Reason, evidence: str) -> Verdict:
    return Verdict(reason=reason, evidence=f"{evidence}, behind the text", strength=ENOUGH)


def _shape(line: Line) -> str:
    if _TRUNCATED.fullmatch(line.text):
        return "a teaser cut short"
    return "a line among other furniture" if line.words <= _LONGEST_LABEL else "under such a heading"


def _may_be_furniture(
    lines: Sequence[Line], alone: Sequence[Verdict | None], i: int, start: int
) -> bool:
    line = lines[i]
    if alone[i] or _TRUNCATED.fullmatch(line.text):
        return True
    if line.words <= _LONGEST_TEASER and not line.ends_sentence:
        return True
    heading = alone[i - 1] if i > start else None
    return heading is not None and heading.reason in ("site-notice", "newsletter", "advertisement")
