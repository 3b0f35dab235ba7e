"""The wordings of furniture in several languages: what each kind of it is used to say."""

import re
from dataclasses import dataclass

from glossator.model.documents import Reason
from glossator.patterns import late
from glossator.readers.formulas.formula import LIKELY as LIKELY
from glossator.readers.formulas.formula import SURE as SURE
from glossator.readers.formulas.formula import WEAK as WEAK


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One kind of furniture's words. `whole`: they are the whole line; else they stand somewhere in
    it. `evidence` completes "set aside because it …"."""

    name: str
    reason: Reason
    weight: int
    evidence: str
    whole: bool
    pattern: re.Pattern[str]


def _whole(name: str, reason: Reason, weight: int, evidence: str, *patterns: str) -> Wording:
    return _wording(name, reason, weight, evidence, True, patterns)


def _phrase(name: str, reason: Reason, weight: int, evidence: str, *patterns: str) -> Wording:
    """Patterns that begin where a word does."""
    return _wording(name, reason, weight, evidence, False, patterns)


def _wording(
    name: str, reason: Reason, weight: int, evidence: str, whole: bool, patterns: tuple[str, ...]
) -> Wording:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return Wording(
        name=name,
        reason=reason,
        weight=weight,
        evidence=evidence,
        whole=whole,
        pattern=late(joined if whole else rf"\b(?:{joined})"),
    )


# Patterns meet case-folded text with straight quotes and plain hyphens (`text.folded`).
_NET = (
    r"(?:facebook|twitter|x|mail|linkedin|reddit|whatsapp|pinterest|e-?mail|telegram|tumblr"
    r"|pocket|xing"
    r"|mastodon|threads|bluesky|messenger|instagram|flipboard|sms|line|vk|weibo|wechat|微信|微博"
    r"|copy link|link kopieren|copier le lien|copiar enlace|copia link|print|drucken"
    r"|imprimer|imprimir)"
)


_THIS = r"(?:this|the|our|the following)"


_PIECE = r"(?:article|story|post|page|piece|link|video|news|recipe|interview)"


_PIECE_DE = r"(?:artikel|beitrag|text|seite|meldung|interview)"


_COFFEE = (
    r"\b(?:buy (?:me|us) a|spendiert? (?:mir|uns) einen|(?:offrez|payez)[- ](?:moi|nous) un"
    r"|inv[ií]t[ae](?:me|nos)(?: a)? un|(?:me|nos) pag(?:a|ue) um|pag(?:a|ue)-(?:me|nos) um"
    r"|offri(?:mi|ci) un|trakteer (?:me|mij|ons) op (?:een )?|postaw (?:mi|nam)|kup(?:te)? mi"
    r"|bjud mig på(?: en)?|угост\w+ меня|купи\w* мне)"
    r" ?(?:coffee|kaffee|café|cafezinho|caffè|koffie|kawę|kafe|kávu|kaffe|кофе)"
)


_NUMBER = r"\d[\d.,]*\s?[km]?"


WORDINGS: tuple[Wording, ...] = (
    # --- share bars ---
    _whole(
        "share-label",
        "share-bar",
        SURE,
        "says what a share button says",
        r"share (?:via|on|with)(?: friends)?",
        rf"(?:please )?(?:share|save|email|print|bookmark|gift) {_THIS} {_PIECE}(?: (?:on"
        rf"|via|with).{{0,30}})?",
        rf"(?:diesen |den )?{_PIECE_DE} (?:teilen|drucken|versenden|merken)",
        r"(?:jetzt )?teilen (?:auf|mit|über|via).{0,20}",
        r"partagez? (?:cet? (?:article|page|page web)|sur|via).{0,20}",
        r"compartir (?:en|este artículo|esta noticia|esta nota|por|vía).{0,20}",
        r"condividi (?:su|questo articolo|l'articolo).{0,20}",
        r"compartilh(?:e|ar) (?:em|no|este artigo|esta notícia).{0,20}",
        r"deel (?:dit artikel|via|op).{0,20}",
        r"分享(?:到|至).{0,12}",
        r"شارك (?:المقال|هذا المقال|على).{0,20}",
        r"click to (?:share|email|print)\b.{0,60}",
        rf"share on {_NET}.{{0,30}}",
        rf"auf {_NET} teilen",
        rf"(?:partager|compartir|condividi|compartilhar) (?:sur|en|su|no) {_NET}",
        r"(?:partager|imprimer|envoyer) (?:cet article|cette (?:page|histoire)|ce texte)",
        r"(?:condividi|stampa) (?:quest'articolo|questo articolo|questa pagina|la notizia)",
        r"(?:compartir|comparte) (?:esta (?:página|historia|entrada)|este contenido)",
        r"deel dit (?:artikel|bericht)|dela (?:artikeln|inlägget)|udostępnij(?: ten artykuł)?",
        r"tweet this|pin it|share 0",
    ),
    _whole(
        "share-row",
        "share-bar",
        SURE,
        "is a row of services to share on",
        rf"(?:share |teilen |partager |compartir )?{_NET}(?:[\s,|/·•]+(?:and |und |et "
        rf"|y )?(?:share |teilen )?{_NET}){{1,12}}",
    ),
    _whole(
        "share-buttons",
        "share-bar",
        SURE,
        "is a row of share buttons",
        r"(?:(?:share|tweet|pin|email|print)(?: about)?(?: this)?(?: (?:on|to|via))?"
        r" ?(?:facebook|twitter|google\+?|linkedin|pinterest|whatsapp|reddit"
        r"|someone)?\d{0,6} ?){2,8}",
    ),
    _whole(
        "share-word",
        "share-bar",
        LIKELY,
        "is the word of a share button",
        r"share|shares|teilen|partager|compartir|condividi|compartilhar|delen|分享|شارك"
        r"|save|merken|tweet|repost|copy link|copied!?|link copied",
    ),
    _whole("share-service", "share-bar", WEAK + 1, "is the name of a service to share on", _NET),
    _whole(
        "forum",
        "navigation",
        SURE,
        "says whom a post quotes, or with what it was sent",
        r"\S.{0,40} (?:wrote|said|schrieb|a écrit|escribió|ha scritto|escreveu|schreef"
        r"|napisał\(?a?\)?|написал\(?а?\)?)\s?[:：]?\s?(?:↑|↪|⤴).{0,60}",
        r"(?:sent|posted) from my \S.{0,40}|(?:gesendet von|von) mein(?:em)? \S.{0,20}gesendet"
        r"|envoyé de(?:puis)? mon \S.{0,20}|enviado desde mi \S.{0,20}|inviato dal mio \S.{0,20}",
        r"(?:last edited|edited \d+ times?|zuletzt geändert|dernière édition|última edición"
        r"|modificato l'ultima volta) .{0,80}\d.{0,60}",
    ),
    _whole(
        "thread-head",
        "navigation",
        2 * SURE,
        "is the head of an answer, with the way to the one before and behind",
        r"[\w.-]{2,30} (?:on \S.{3,14}|\d{1,3} \w+ ago)(?: \|)?"
        r"(?: \| (?:root|parent|prev|next|context|on: .{1,60})| (?:root|parent|prev|next))*"
        r" ?\[(?:[-–—+]|\d{1,4} more)\]",
        r"\[(?:flagged|dead|deleted|removed)\](?: \[(?:flagged|dead|deleted|removed)\])*",
    ),
    _whole(
        "reference-links",
        "navigation",
        2 * SURE,
        "leads to a work in the catalogues of papers",
        r"(?:(?:article|view article|full text|abstract|pdf|cas|ads|pubmed(?: central)?|pmc"
        r"|mathscinet"
        r"|math|zbmath|crossref|google scholar|web of science|scopus|isi|doi|medline"
        r"|semantic scholar"
        r"|open in new tab|worldcat|search adsworldcat)®? ?[|,·]? ?){2,9}",
    ),
    _whole(
        "cites-article",
        "navigation",
        2 * SURE,
        "says in which volume the article stands, and how to cite it",
        r"\S.{2,60} (?:volume|vol\.?|band|tome|volumen) \d{1,4},? .{0,60}\(\d{4}\).{0,12}"
        r"\bcite (?:this article|as)",
    ),
    _phrase(
        "recaptcha",
        "form",
        2 * SURE,
        "says what becomes of what is filled in",
        # what the makers of it ask sites to say, in their words
        r"re?captcha\b.{0,60}\bgoogle\b.{0,60}\b(?:terms of service|nutzungsbedingungen"
        r"|conditions d'utilisation|términos del? servicio|termini di servizio|termos de serviço"
        r"|(?:service|gebruiks)voorwaarden|warunki|условия)\b.{0,40}"
        r"\b(?:apply|gelten|s'appliquent|(?:se )?apli\w+|si applicano|van toepassing|obowiązują"
        r"|применяются)",
    ),
    # --- credits of pictures ---
    _whole(
        "credit",
        "image-credit",
        SURE - 1,
        "credits a picture",
        r"(?:photo|photograph|image|picture|illustration|photo illustration|graphic"
        r"|cover image|featured image|artwork|collage)s?"
        r"(?: illustration)?(?: (?:by|courtesy of|courtesy|credits?:?|source:|via|:|-)"
        r"|:) ?\S.{0,140}",
        # a diagram's: what it shows is not said
        r"(?:chart|map|graphic|infographic|karte|carte|graphique|mapa|gráfico|mappa|grafico)s?"
        r" ?: ?[^\W\d_][^\W\d_]+(?: [^\W\d_]+){1,3}",
        r"cover image for .{4,150}",
        r"(?:photo )?illustration by \S.{0,60}\. photos? by \S.{0,60}",
        r"(?:[^.!?:]{2,50}, )?cc[ -]by(?:[ -](?:sa|nd|nc)){0,2}(?: \d\.\d)?",
        r"(?:foto|fotos|bild|bilder|grafik|illustration|titelbild|bildquelle|bildnachweis"
        r"|bildrechte|copyright bild)s? ?(?:: ?|von |© ?)\S.{0,140}",
        r"(?:fotografi[ea]|fotografías?|foto|illustrazioni|ilustraciones|ilustrações|photographies"
        r"|fotografien|illustrationen|fotos|bilder|zdjęcia|foto's) (?:by|de|di|von|par|por|door)"
        r" \S{2,20}(?: \S{2,20}){1,4}(?<![.!?])",
        r"photos? [^\W\d_][^/.!?]{2,50}/[^\W\d_][^/.!?]{2,50}",
        r"(?:credit|beeld|pics?|pictured by|words and pictures|photographer|videographer|footage"
        r"|fotograf(?:in|en|ie)?|fotógraf[oa]|fotoreporter|grafica|grafik) ?: ?\S.{0,100}",
        r"(?:courtesy of|avec l'aimable autorisation de|cortes[ií]a de"
        r"|per gentile concessione d[ie]) \S.{0,100}(?<![.!?])",
        r"(?:crédits?(?: photos?)?|photos?|illustration|image|légende) ?(?:: ?|par |© ?)\S.{0,140}",
        r"(?:foto|fotos|imagen|fotografía|ilustración|crédito|créditos|imagem|fotografia"
        r"|immagine) ?(?:: ?|de |di |por |© ?)\S.{0,140}",
        r"(?:图片来源|圖片來源|图源|摄影|攝影|写真|写真提供|사진) ?[:：=＝/] ?\S.{0,60}",
        r"(?:图|圖) ?[:：=/] ?[^,，、。]{1,20}",
        r"(?:autor(?:ka)?|zdroj|źródło|source|bron|kilde) ?: ?\S{2,30} ?/ ?\S.{0,60}",
        r"(?:fot|zdj|foto|ph|ill?|illus|infografika|rys)\. (?!\d)\S.{1,80}(?<![.!?])",
        r"(?:撮影|摄影|攝影|提供|写真提供|画像提供|配图|图文|촬영|사진제공)"
        r" ?[:：＝=/｜|] ?\S.{0,40}",
        r"(?:الصورة|تصوير|صورة|عکس|צילום|תצלום|фото|ảnh|ภาพ|kuvat?|fot\.|fotó|kép|zdjęcia?|zdj\."
        r"|obrázek|bilde|billede|illustrasjon|fotoğraf"
        r"|φωτο(?:γραφία)?|फोटो|사진) ?[:：/] ?\S.{0,100}",
    ),
    _whole(
        "credit-agency",
        "image-credit",
        LIKELY + 1,
        "names a picture agency",
        # behind a sentence it is a caption that ends in its credit
        r"\S(?:(?![.!?] ).){0,90}(?:/|\||via|©|-|\()\s?"
        r"(?:getty(?: images)?|reuters|ap(?: photo)?|afp"
        r"|shutterstock|unsplash|dpa|alamy|epa|istock|pixabay|pexels|imago|keystone)\)?",
        r"(?:getty(?: images)?|reuters|afp|pa media|shutterstock|unsplash|alamy"
        r"|dpa picture[- ]alliance"
        r"|istock(?:photo)?|pexels|pixabay)(?:/.{1,40})?",
    ),
    _whole(
        "hashtags",
        "tags",
        SURE - 1,
        "is nothing but tags",
        r"#[^\W\d_][\w-]{1,40}(?:[ ,·|]{1,3}#[^\W\d_][\w-]{1,40}){0,20}",
    ),
    _whole(
        "credit-sign",
        "image-credit",
        SURE,
        "credits a picture",
        r"© ?(?!\d{4})\S.{0,100}|(?:photo |image )?credits? ?(?:\.\.\.|…) ?\S.{0,100}",
        r"(?:▲|▼|△|▽|◄|►|▲|（|\()? ?(?:(?:图源|图片来源|攝影)[:：/]?\S.{0,40}"
        r"|图[:：/]?[^\s,，、。][^,，、。]{0,11})",
    ),
    _whole(
        "reactions",
        "counter",
        SURE,
        "counts how readers answered",
        r"(?:[♡♥❤🤍💬🗨🔁🔄↻↺⟳♻👍👏🔖]\ufe0f?\s?\d[\d.,]{0,6}\s?[kKM]?\s*){2,5}",
    ),
    _whole(
        "avatar",
        "site-notice",
        SURE,
        "stands for the picture of who wrote it",
        r"\S.{1,40}['’]s? (?:avatar|profile (?:picture|photo|image))",
        r"(?:user )?avatar (?:of|for|image for) \S.{1,40}",
        r"profile (?:picture|photo|image) (?:of|for) \S.{1,40}",
        r"(?:avatar(?:bild)?|profilbild|profilfoto) von \S.{1,40}",
        r"(?:avatar|photo de profil) de \S.{1,40}|(?:avatar|foto d[eo] perfil) d[eo] \S.{1,40}",
        r"(?:avatar|(?:immagine|foto) (?:di|del) profilo) di \S.{1,40}",
        r"(?:avatar|profielfoto) van \S.{1,40}|(?:profilbild|avatar) (?:för|av|af|for) \S.{1,40}",
        r"аватар(?:ка)? \S.{1,40}",
    ),
    _whole(
        "picture-file",
        "image-credit",
        SURE,
        "is the name of a picture's file",
        r"[^\s/:?]{3,80}\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)",
    ),
    _whole(
        "player-row",
        "navigation",
        SURE,
        "names a recording and how long it is",
        r"(?:audio|video|vídeo|vidéo|wideo|видео|аудио|відео)"
        r" ?[:：|] ?\S.{2,120}[(\[（ ](?:\d{1,3}:\d\d"
        r"|\d{1,3} ?(?:min|мин|хв)[^\s)]{0,6}\.?)[)\]）]",
    ),
    _whole(
        "player-length",
        "navigation",
        LIKELY + 1,
        "names a recording and how long it is",
        r"(?:audio|video|podcast|clip|vídeo|vidéo|wideo|видео|аудио|відео|فيديو|صوت)"
        r" ?[:：|] ?\S.{2,120}[(\[（ ](?:\d{1,3}:\d\d"
        r"|\d{1,3} ?(?:min|sek|sec|мин|хв|dk|د)[^\s)]{0,6}\.?)[)\]）]",
    ),
    _whole(
        "player-length-alone",
        "navigation",
        LIKELY,
        "ends in the length of a recording",
        r"(?!(?:film|movie|filme|película|фильм|фільм) ?[:：])"  # of a list of films
        r"\S+(?: \S+){2,20} [(\[](?:\d{1,3}:\d\d"
        r"|\d{1,3} ?min(?:\.|uten|utes|uti|utos)?)[)\]]",
    ),
    _whole(
        "available-until",
        "navigation",
        SURE - 1,
        "says how long a recording can be had",
        r"(?:verfügbar (?:bis|in der)|available (?:until|till)|disponible (?:jusqu'au|hasta)"
        r"|disponibile fino"
        r"|disponível até|beschikbaar tot|dostępn[eay] do|tillgänglig(?:t)? till"
        r"|tilgængelig til|tilgjengelig til"
        r"|katsottavissa|доступно до|配信期限|公開期限)[^.]{0,16}\d[\d./年月日 -]*[^.]{0,24}",
    ),
    _whole(
        "waiting",
        "navigation",
        SURE,
        "stands where the page was loading something",
        r"(?:loading|carregando|cargando|chargement(?: en cours)?|wird geladen|lädt|caricamento"
        r"|ładowanie|laden|laddar|загрузка|завантаження|読み込み中|加载中|載入中) ?(?:\.{3}|…)",
    ),
    _whole(
        "how-it-works",
        "navigation",
        LIKELY,
        "says how the site makes its texts",
        r"(?:medically|clinically|expert|fact) ?-?(?:reviewed|checked)"
        r"|(?:medizinisch|fachlich|ärztlich|wissenschaftlich|redaktionell) geprüft"
        r"|(?:how we (?:work|test|rate|review)|so (?:arbeiten|testen|bewerten|prüfen) wir"
        r"|comment nous (?:travaillons|testons)|cómo trabajamos|como trabalhamos"
        r"|come (?:lavoriamo|testiamo))",
    ),
    _whole(
        "licence",
        "site-notice",
        SURE,
        "says on which terms the site may be used",
        r"(?:der text ist unter der lizenz|(?:the )?text is available under|les textes sont"
        r" disponibles sous (?:la )?licence|el texto está disponible bajo la licencia|il testo è"
        r" disponibile secondo la licenza|o texto está disponível (?:nos termos da|sob a)"
        r" licença|de tekst is beschikbaar onder) .{10,400}",
        r"\S{2,30}(?: \S{2,20}){0,2}® (?:is a registered trademark|ist eine (?:eingetragene )?marke"
        r"|est une marque déposée|es una marca registrada|è un marchio registrato|é uma marca"
        r" registrada) .{2,100}",
    ),
    _whole(
        "alphabet",
        "navigation",
        SURE,
        "is an alphabet to choose from",
        r"(?:[^\W\d_][ |·•]{1,3}){12,40}[^\W\d_](?:[ |·•]+(?:#|\d|0 ?- ?9))*",
    ),
    _whole(
        "reaction-count",
        "counter",
        LIKELY + 1,
        "counts how readers feel",
        r"(?:[\u2764\u2b50\u2b06\U0001f300-\U0001faff]\ufe0f? ?\d{1,5} ?){1,8}",
    ),
    _whole(
        "sponsor",
        "advertisement",
        2 * SURE,
        "says who pays for it and what they offer",
        r"(?:together with|presented by|brought to you by|in partnership with|sponsored by"
        r"|a message from|präsentiert von|in (?:zusammenarbeit|kooperation) mit"
        r"|mit unterstützung von"
        r"|en partenariat avec|présenté par|patrocinado por|presentado por|en colaboración con"
        r"|em parceria com|oferecido por|in collaborazione con|offerto da|in samenwerking met"
        r"|mogelijk gemaakt door|we współpracy z|i samarbete med|i samarbejde med)"
        r" [^.:]{2,40}: .{0,160}(?:\d ?%|\b(?:free|code|discount|offer|save|try|rabatt|gutschein"
        r"|gratis|code promo|réduction|descuento|código|desconto|sconto|codice|korting|rabat)\b)"
        r".{0,80}",
    ),
    _whole(
        "picture-alone",
        "image-credit",
        SURE,
        "stands for a picture",
        r"\[?(?:image|img|imagen|imagem|immagine|afbeelding|obrazek|изображение|зображення|画像"
        r"|이미지|图片|圖片|写真・図版|写真|図版|フォトギャラリー|사진)(?: \d{1,2})?\]?",
        r"(?:画像|写真|図版|이미지|사진|图片|圖片)\d{1,2}",
    ),
    _whole(
        "player-time",
        "navigation",
        SURE - 1,
        "is the clock or a button of a player",
        r"[▶►⏸⏯◀▷🔊🔇\s]*-?\d{1,2}:\d\d(?::\d\d)? ?/ ?-?\d{1,2}:\d\d(?::\d\d)?",
        r"[▶►⏸⏯◀▷🔊🔇]+ ?-?\d{1,2}:\d\d(?::\d\d)?|-\d{1,2}:\d\d(?::\d\d)?",
        r"[0-3](?:\.\d\d?)?[x×]|(?:[½¼]|1/[24])[x×]",
    ),
    _whole(
        "button-sign",
        "navigation",
        WEAK + 1,
        "is the sign of a button",
        r"[+−–×✕✖⋮⋯☰•…▼▲▾▴›»‹«→←↑↓✓♡❤♥👍👎🔗]{1,2}",
    ),
    _whole(
        "credit-word",
        "image-credit",
        WEAK,
        "is the word for a picture's legend",
        r"image|photo|illustration|bild|foto|view gallery|enlarge(?: image)?"
        r"|bild vergrößern|agrandir l'image|caption|listen to (?:this )?article.{0,20}",
    ),
    # --- forms ---
    _whole(
        "comment-form",
        "form",
        SURE,
        "belongs to a form for comments",
        r"(?:add|leave|post|write|submit) (?:a |your |an?other |new )?(?:comments?|reply"
        r"|response)(?: below)?(?: cancel reply)?",
        r"cancel reply|be the first to (?:comment|reply).{0,20}",
        r"your e-?mail address will not be (?:published|shared).{0,80}",
        r"required fields are marked.{0,20}",
        r"\* ?(?:required|pflichtfeld(?:er)?|obligatoire|obligatorio).{0,10}",
        r"save my name,? e-?mail.{0,100}",
        r"notify me of (?:follow-?up comments|new posts).{0,40}",
        r"(?:schreibe?n?|hinterlassen?) (?:sie |du )?(?:uns )?(?:einen|deinen"
        r"|ihren) kommentar.{0,30}|kommentar (?:schreiben|hinterlassen|verfassen|absenden"
        r"|abschicken)|antworten abbrechen",
        r"(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht.{0,80}"
        r"|erforderliche felder sind.{0,30}",
        r"laisser un commentaire.{0,30}|(?:ajouter|écrire|publier|poster) un commentaire"
        r"|annuler la réponse",
        r"votre adresse e-?mail ne sera pas publiée.{0,80}"
        r"|(?:les )?champs obligatoires sont.{0,30}",
        r"deja (?:un|tu) comentario.{0,30}|(?:escribe|escribir|publicar|añadir) (?:un |el "
        r"|tu )?comentario|cancelar (?:la )?respuesta",
        r"tu (?:dirección de )?correo electrónico no será publicad[oa].{0,80}"
        r"|los campos (?:obligatorios|necesarios).{0,40}",
        r"lascia un commento.{0,30}|il tuo indirizzo e-?mail non sarà pubblicato.{0,60}"
        r"|deixe (?:um|seu) comentário.{0,30}"
        r"|o seu endereço de e-?mail não será publicado.{0,60}"
        r"|laat een reactie achter.{0,30}|(?:het"
        r"|je) e-?mailadres wordt niet gepubliceerd.{0,60}",
        r"发表(?:评论|回复)|發表(?:評論|回覆)|留下评论|添加评论|您的(?:邮箱"
        r"|电子邮箱)地址不会被公开.{0,40}|コメントを残す|اترك (?:تعليقا|تعليقاً|ردا"
        r"|رد).{0,20}|لن يتم نشر عنوان.{0,40}",
    ),
    _whole(
        "captcha",
        "form",
        SURE - 2,
        "asks whether a human fills in a form",
        r"are you (?:a )?human\b.{0,40}",
        r"(?:please )?solve (?:this|the (?:sum|puzzle|captcha)).{0,20}",
        r"i(?:'| a)m not a robot",
        r"bist du (?:ein )?mensch.{0,40}",
        r"captcha.{0,30}",
    ),
    _whole(
        "sum",
        "form",
        LIKELY,
        "is a sum to be solved in a form",
        r"\d{0,3} ?[+x×*-] ?\d{0,3} ?= ?\??",
    ),
    _whole(
        "field",
        "form",
        WEAK,
        "is the label of a field to fill in",
        r"(?:(?:first|last|full|your|user)[ -]?)?(?:name|e-?mail|website|comment|message"
        r"|subject|phone|company|password)(?: address)?(?: ?\*)?(?: \((?:required|optional"
        r"|will not be published)\))?",
        r"say something.{0,12}|what(?:'s| is) on your mind.{0,5}|type here.{0,10}",
        r"(?:vor|nach)?name ?\*?|nachricht ?\*?|kommentar ?\*?|webse?ite ?\*?|betreff"
        r"|passwort|e-?mail(?:-?adresse)? ?\*?",
        r"nom ?\*?|prénom ?\*?|courriel ?\*?|site (?:web|internet)|mot de passe|nombre ?\*?"
        r"|apellidos? ?\*?|correo(?: electrónico)? ?\*?|sitio web|web|mensaje ?\*?"
        r"|contraseña|nome ?\*?|sito web",
        r"submit|send|post comment|post|absenden|senden|abschicken|envoyer|enviar|publicar"
        r"|invia|search|search for|suche|suchen|rechercher|buscar",
    ),
    _whole(
        "search-field",
        "navigation",
        SURE,
        "is the label of a field to search the site",
        r"search (?:this|our|the) (?:blog|site|website|archives?)",
        r"(?:dieses|das) blog durchsuchen|(?:diese|unsere) (?:seite|website) durchsuchen",
        r"rechercher (?:dans|sur) (?:ce|le) (?:blog|site)|buscar en (?:este|el) (?:blog|sitio)",
        r"cerca (?:nel|in questo) (?:blog|sito)|pesquisar (?:este|neste) (?:blogue?|site)",
        r"(?:deze|dit) (?:blog|site) doorzoeken|szukaj na tym blogu|sök i (?:den här )?bloggen",
        r"søg i denne blog|søk i denne bloggen|поиск по (?:этому )?(?:блогу|сайту)",
        r"この(?:ブログ|サイト)(?:内)?を検索|搜索此(?:博客|网站)|搜尋此網誌|이 블로그 검색",
    ),
    _whole(
        "text-size",
        "navigation",
        LIKELY,
        "offers letters of other sizes",
        r"(?:(?:text|font) size:? ?)?a{1,3}[+−–-]{0,3}(?:\s*[|/·]?\s*a{1,3}[+−–-]{0,3}){1,4}",
        r"a[+−–-]{1,3}",
    ),
    _whole(
        "comment-count",
        "form",
        LIKELY,
        "counts comments",
        r"(?:no|one|\d+) (?:comments?|thoughts?|responses?|replies|kommentare?"
        r"|commentaires?|comentarios?"
        r"|commenti|reacties)(?: (?:yet|on|to|zu|sur|en)\b.{0,80})?",
        r"(?:view|show|load|see|read)(?: all| more)?(?: \d+)? comments?(?: \(\d+\))?"
        r"|join the (?:conversation|discussion)",
        # over what readers say, whose title a site sets in quotation marks
        r"(?:[^\s“\"„«]+ ){0,5}"
        r"(?:comment\w*|comentário\w*|comentario\w*|commento?\w*|kom+enta\w*|ком+ент\w*|thoughts?"
        r"|responses?|repl(?:y|ies)|reviews?|discussion|gedanken?|antwort\w*|pensées?|réponses?"
        r"|réactions?|avis|pensamientos?|respuestas?|opini\w+|pensamentos?|respostas?|pensier[oi]"
        r"|rispost[ae]|reacties?|gedachten?|tank(?:e|ar|er)|svar|myśl[iy]?|odpowied\w+|мысл\w+"
        r"|думк\w+|відповід\w+|yorum\w*)(?: [^\s“\"„«]+){0,2} [“\"„«”] ?[^“”\"„«»]{2,120} ?[”\"“»]",
        r"[“\"「『《][^”\"」』》]{1,60}[”\"」』》](?:への|に|有)? ?\d{0,4} ?[件条則则个]?の?"
        r"(?:フィードバック|コメント|评论|評論|回复|留言).{0,6}",
        r"comments? \(\d+\)|comments are closed.{0,5}|kommentare \(\d+\)"
        r"|alle kommentare (?:anzeigen|lesen)",
    ),
    _whole(
        "comments",
        "form",
        WEAK,
        "is the heading over comments",
        r"comments?|discussion|responses|kommentare|commentaires|comentarios|commenti"
        r"|reacties|评论|评论列表|コメント|التعليقات",
    ),
    # --- links to other pages ---
    _whole(
        "related",
        "related-links",
        LIKELY + 1,
        "is a heading over links to other pages",
        r"(?:posts? |articles? |stories )?you (?:may|might|will|'ll)(?: also)? (?:like"
        r"|enjoy|love|be interested in|have missed).{0,20}",
        r"(?:read |see )?more (?:like this|from .{1,40}|stories|posts|articles|news"
        r"|to explore|to read|reading)",
        r"(?:related|recommended|similar|popular|recent|latest|trending|featured|top|more"
        r"|other) (?:articles?|posts?|stor(?:y|ies)|reads?|reading|news|content|videos?"
        r"|links|picks|coverage)(?: (?:for you|today|this week|now))?",
        r"most (?:popular|read|viewed|commented|shared)|trending now|what to read next"
        r"|read (?:this )?next|up next|keep reading|recommended for you|editor'?s picks"
        r"|you missed it|in case you missed it|don't miss|also in .{1,30}"
        r"|elsewhere on the web|around the web|from the web"
        r"|(?:related|popular|recommended) from .{1,30}",
        r"(?:weitere|ähnliche|verwandte|beliebte|neueste|aktuelle|passende"
        r"|empfohlene) (?:artikel|beiträge|themen|meldungen|nachrichten|texte"
        r"|videos)(?: .{0,20})?|auch interessant|das könnte (?:sie|dich|ihnen|dir"
        r"|euch) auch (?:interessieren|gefallen)|mehr (?:zum thema|dazu|aus dem ressort"
        r"|von .{1,30})|meistgelesen(?:e artikel)?|lesen sie auch|lesetipps?",
        r"(?:articles?|sujets|contenus) (?:similaires?|liés|connexes|récents?|populaires?"
        r"|recommandés)|à lire (?:aussi|également|ensuite)|lire (?:aussi|également)"
        r"|sur le même (?:sujet|thème)|(?:vous aimerez|ces articles|cela) .{0,20}(?:aussi"
        r"|intéresser).{0,20}|les? plus lus?|dans la même (?:rubrique|catégorie)"
        r"|nos derniers articles",
        r"(?:artículos?|noticias|entradas|contenidos?|temas) (?:relacionad[oa]s?|recientes"
        r"|populares|recomendad[oa]s?)|(?:también )?te puede (?:interesar|gustar)|(?:lee"
        r"|lea|leer) también|lo más (?:leído|visto)|más (?:noticias|artículos"
        r"|sobre .{1,30})|no te pierdas",
        r"articoli (?:correlati|recenti)|leggi anche"
        r"|potrebbe(?:ro)? (?:anche )?interessarti.{0,10}|(?:artigos"
        r"|notícias) relacionad[oa]s|leia (?:também|mais)|veja também|lees ook"
        r"|meer (?:lezen|artikelen)|gerelateerde artikelen",
        r"相关(?:文章|阅读|推荐|新闻)|推荐阅读|猜你喜欢|热门(?:文章|推荐)|最新文章|関連記事"
        r"|おすすめ記事|مقالات ذات صلة|اقرأ أيضا?ً?|قد يعجبك أيضا?ً?|مواضيع ذات صلة",
    ),
    _whole(
        "related-weak",
        "related-links",
        WEAK,
        "is a word that often heads links",
        r"popular|related|trending|latest|recent|recommended|archives?|categories|events"
        r"|upcoming events?|calendar|featured|editor's choice|see also|further reading"
        r"|beliebt|aktuell(?:es)?|termine|veranstaltungen|archiv|populaires?|à la une"
        r"|agenda|populares|destacado|eventos|in evidenza|blogroll|more|read more|view all"
        r"|see all|load more|show more|mehr anzeigen|mehr laden|voir plus|ver más",
    ),
    _whole(
        "related-inline",
        "related-links",
        SURE - 1,
        "points to another article by its title",
        r"(?:also read|read also|read next|read more|related(?: (?:story|article"
        r"|coverage))?|lesen sie (?:auch|mehr)(?: dazu)?|lesen sie hierzu|mehr dazu"
        r"|zum thema|à lire aussi|lire aussi|lire également"
        r"|lee también|lea también|leer más|te puede interesar|leggi anche|leia também"
        r"|lees ook|اقرأ أيضا?ً?|延伸阅读|相关阅读|関連記事)(?: ?[:：|»>→] ?| - )\S.{0,160}",
    ),
    _whole(
        "related-lead",
        "related-links",
        SURE - 1,
        "points to another article by its title",
        r"(?:à lire (?:aussi|également)|lire aussi|leggi anche|lees ook|czytaj (?:też|także)"
        r"|zobacz (?:też|także)|läs (?:också|mer|även)|lue myös|les også|læs også"
        r"|leia (?:também|mais)|(?:lea|lee) también|ver también|přečtěte si(?: také)?"
        r"|читайте также|смотрите также|ayrıca oku|bunu da oku|اقرأ (?:أيضا?ً?|المزيد)|קראו גם)"
        r"[\s:|»-]+\S.{2,140}(?<![.!;,])",
        r"(?:【関連(?:記事)?】|関連記事[:：]|あわせて読みたい[:：]|【写真】|相关阅读[:：]|관련기사[:：]?)\s?\S.{2,80}",
    ),
    _whole(
        "see-also",
        "related-links",
        LIKELY,
        "points to something else",
        r"(?:see also|siehe auch|voir aussi|véase también|vedi anche|zie ook)"
        r"(?: ?[:：|»>→] ?| - )\S.{0,160}",
    ),
    _whole(
        "related-lead-title",
        "related-links",
        SURE - 1,
        "points to another article by its title",
        r"(?:(?:ti |vi |le )?potrebbe(?:ro)? interessar(?:e|ti|vi)(?: anche)?"
        r"|(?:te|le) (?:puede|podría)"
        r" interesar|(?:das |auch )?(?:könnte|dürfte) (?:sie|dich)(?: auch)? interessieren"
        r"|mehr (?:zum thema|dazu)|lesen sie (?:auch|dazu|hier|mehr)|lies (?:auch|dazu)"
        r"|à (?:voir|écouter|consulter) (?:aussi|également)|sur le même (?:sujet|thème)"
        r"|pour aller plus loin|(?:leggi|guarda) (?:pure|qui|anche)|para saber más|más sobre"
        r"|(?:veja|confira|saiba|ouça) (?:também|mais)|ook interessant|meer (?:over|lezen)"
        r"|(?:przeczytaj|sprawdź|posłuchaj|polecamy)(?: też| także| również)?"
        r"|(?:mohlo by vás zajímat|čtěte (?:také|též))|(?:läs|se) (?:också|även)"
        r"|(?:katso|kuuntele) myös"
        r"|(?:ilginizi çekebilir|şunu da oku)"
        r"|(?:вам может быть интересно|по теме|читайте по теме)"
        r"|(?:читайте також|дивіться також)|(?:olvasd el|kapcsolódó)"
        r"|(?:citește|vezi) și|διαβάστε (?:επίσης|ακόμα)"
        r"|(?:قد يهمك|شاهد أيضا?ً?|اقرأ كذلك)|(?:đọc thêm|xem thêm)|baca juga|อ่านเพิ่มเติม"
        r"|recommended|related|more on this|read next|don't miss|also (?:read|on)|watch|listen"
        r"|from the archives?|(?:opinion|analysis|review|essay|explainer) ?[:|] ?read)"
        r" ?[:|»>–] ?\S.{7,140}(?<![.!;,])",
        r"(?:こちらも読む|おすすめ記事|合わせて読む|延伸阅读|延伸閱讀|推荐阅读|함께 읽기|더 읽기)"
        r" ?[:：｜|] ?\S.{2,80}",
    ),
    # --- newsletters ---
    _whole(
        "newsletter",
        "newsletter",
        SURE,
        "asks to subscribe to a newsletter",
        r"(?:please )?(?:subscribe|sign up|join|register)(?: (?:now|here|today|free"
        r"|for free))?(?: (?:to|for))?(?: (?:our|the|my|his"
        r"|her))?(?: [\w'&-]+){0,4} (?:newsletter|mailing list|e-?mail list|e-?mail updates"
        r"|daily briefing)s?\b.{0,100}",
        r"(?:get|receive) (?:the |our |all (?:the |our )?)?(?:latest|best|top|daily|weekly"
        r"|more)\b.{0,80}\b(?:inbox|newsletter|by e-?mail|to your e-?mail)\b.{0,40}",
        r".{0,80}\b(?:newsletter|unseren newsletter)\b.{0,20} (?:abonnieren|anmelden"
        r"|bestellen|eintragen)\b.{0,60}|(?:abonnieren|abonniere|bestellen|holen) (?:sie"
        r"|dir|sie sich)?.{0,30}newsletter.{0,60}|(?:melden sie sich"
        r"|melde dich) .{0,40}newsletter .{0,40}",
        r"(?:abonnez-vous|inscrivez-vous|s'abonner|s'inscrire|recevez) .{0,50}(?:newsletter"
        r"|lettre d'information|infolettre)\b.{0,60}",
        r"(?:suscríbete|suscríbase|regístrate|recibe|apúntate|inscríbete) .{0,50}(?:boletín"
        r"|newsletter|correo)\b.{0,60}",
        r"(?:iscriviti|inscreva-se|assine|schrijf je in|meld je aan) .{0,50}(?:newsletter"
        r"|nieuwsbrief|boletim)\b.{0,60}",
        r"zapisz się (?:do|na) .{0,40}newsletter\w*.{0,60}|(?:přihlaste|přihlas) se k .{0,30}"
        r"newsletter\w*.{0,60}|подпишитесь на .{0,40}рассылк\w+.{0,60}"
        r"|(?:prenumerera på|anmäl dig till|tilmeld dig|meld deg på) .{0,40}"
        r"(?:nyhetsbrev|nyhedsbrev)\w*.{0,60}|tilaa .{0,30}uutiskir\w+.{0,40}",
        r"订阅.{0,10}(?:邮件|通讯|新闻).{0,20}|اشترك في .{0,20}(?:النشرة|نشرتنا).{0,30}",
    ),
    _whole(
        "inbox",
        "newsletter",
        LIKELY + 1,
        "speaks of what comes to the reader's inbox",
        r".{0,90}\b(?:in|into|to|straight to|delivered to) your (?:e-?mail )?inbox\b.{0,40}",
        r"(?:enter )?your e-?mail(?: address)?(?: here)?|(?:deine|ihre) e-?mail-?adresse"
        r"|votre (?:adresse )?e-?mail|tu (?:correo|e-?mail)|il tuo indirizzo e-?mail",
        r"no spam\b.{0,60}|(?:you can )?unsubscribe (?:at )?any ?time.{0,40}"
        r"|(?:jederzeit )?abmelden.{0,20}|we respect your privacy.{0,40}",
    ),
    _whole(
        "subscribe-word",
        "newsletter",
        WEAK + 1,
        "is the word of a subscription button",
        r"(?:subscribe|sign up|newsletters?|abonnieren|s'abonner|abonnez-vous|suscríbete"
        r"|suscribirse|iscriviti|inscreva-se|订阅|اشترك)(?: now| today| here| jetzt)?[!.]?"
        r"|jetzt abonnieren|follow us(?: on .{1,40})?|folgen sie uns.{0,40}"
        r"|suivez-nous.{0,40}|síguenos.{0,40}",
    ),
    # --- cookies, paywalls, advertisements ---
    _whole(
        "cookie-buttons",
        "cookie-notice",
        SURE,
        "is a choice about cookies",
        r"cookies (?:on|at|und datenschutz|auf|sur|en) \S+|your privacy|view cookies"
        r"|(?:accept|reject|allow|decline|manage) (?:all )?(?:cookies|cookie preferences"
        r"|all and close|all|my preferences)|cookie (?:settings|policy|preferences|consent"
        r"|einstellungen|hinweis)|cookie-einstellungen|alle (?:cookies )?(?:akzeptieren"
        r"|ablehnen)|tout (?:accepter|refuser)|(?:accepter|refuser) (?:tout"
        r"|tous les cookies|et fermer)|(?:aceptar|rechazar)(?: todas?)?(?: las)? cookies"
        r"|accetta tutti(?: i cookie)?|aceitar (?:todos os )?cookies",
    ),
    _phrase(
        "javascript",
        "site-notice",
        SURE,
        "asks for scripts",
        r"javascript is (?:disabled|turned off|not available|required)|enable javascript"
        r"|javascript (?:aktivieren|ist deaktiviert)|activer javascript|(?:habilit|activ)[ae]r? "
        r"javascript|abilita(?:re)? javascript|schakel javascript in|включите javascript"
        r"|javascript(?:'i|i)? (?:devre dışı|kapalı|etkinleştir)"
        r"|javascript (?:jest wyłączon|er slået fra|är inaktiver|är avstängt|er deaktivert"
        r"|on pois käytöstä|отключ[её]н|вимкнен|je vypnut|is uitgeschakeld|est désactivé"
        r"|está de[sc]*(?:activad|ativad|habilitad)|è disabilitat"
        r"|está desabilitad|nincs engedélyez)|(?:włącz|zapnite|povolte|увімкніть|aktiver|aktivera"
        r"|activa) javascript|javascript ?(?:を有効|が無効|を?사용|已禁用|已停用)"
        r"|(?:启用|啟用) ?javascript",
    ),
    _whole(
        "recipe-list",
        "navigation",
        SURE,
        "is a button of a site of recipes",
        r"(?:send|get|save|print|copy|add to|view|create)(?: me)? (?:the |my |your )?shopping list",
        r"(?:einkaufsliste (?:senden|drucken|speichern|erstellen)|(?:zur|auf die) einkaufsliste)",
        r"(?:envoyer|imprimer|recevoir|ajouter à) (?:la |ma )?liste de courses",
        r"(?:enviar|imprimir|guardar|añadir a) (?:la |mi )?lista de (?:la )?compras?",
        r"(?:invia|stampa|salva|aggiungi alla) (?:la )?(?:lista della spesa)",
        r"(?:enviar|imprimir|salvar|adicionar à) (?:a )?lista de compras",
        r"(?:boodschappenlijst (?:versturen|printen|opslaan)|op (?:de |je )?boodschappenlijst)",
        r"(?:dodaj do|wyślij|drukuj) list[ęy] zakupów",
    ),
    _whole(
        "age",
        "site-notice",
        SURE,
        "tells how old the page is",
        r"this (?:article|story|page|content|post|video)"
        r" (?:is|was (?:last )?(?:published|updated)) more than"
        r" (?:\d+|an?|one) (?:day|week|month|year)s? (?:old|ago)",
        r"dieser (?:artikel|beitrag|text) ist (?:mehr|älter) als (?:\d+|ein(?:e|en|em)?) "
        r"(?:monate?n?|jahre?n?)(?: alt)?",
        r"(?:cet article|ce contenu) (?:a|date de) plus (?:de|d'un) ?(?:\d+ )?(?:mois|ans?)",
        r"(?:este artículo|esta noticia) tiene más de (?:\d+|un) (?:mes(?:es)?|años?)",
        r"(?:questo articolo|dit artikel) (?:ha più di|is (?:meer|ouder) dan) .{3,20}",
    ),
    _phrase(
        "cookies",
        "cookie-notice",
        LIKELY,
        "speaks of the site's cookies",
        r"(?:we|this (?:web)?site|our (?:web)?site|our partners|website) uses? (?:some )?"
        r"(?:(?:essential|necessary|analytics|optional|tracking) )?cookies\b"
        r"|(?:set|use|accept(?:ed)?|reject(?:ed)?) (?:additional|optional|analytics|all) cookies\b"
        r"|by (?:continuing|using|clicking)\b.{0,80}\bcookies\b|use of cookies\b",
        r"(?:wir|diese (?:web)?seite|unsere (?:web)?seite|website) (?:verwende[nt]"
        r"|nutz(?:en|t)|setz(?:en|t)) .{0,20}cookies\b|verwendung von cookies\b"
        r"|cookies zu(?:stimmen)?\b",
        r"(?:ce site|nous|notre site) (?:utilise|utilisons"
        r"|et nos partenaires).{0,30} (?:des |les )?cookies\b|utilisation (?:de"
        r"|des) cookies\b",
        r"(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)|esta web (?:usa"
        r"|utiliza)).{0,20} cookies\b|uso de cookies\b|questo sito (?:usa"
        r"|utilizza) .{0,15}cookie\b|(?:este site|nós) (?:usa|usamos|utiliza) cookies\b",
    ),
    _whole(
        "cookies-unspaced",
        "cookie-notice",
        LIKELY,
        "speaks of the site's cookies",
        r".{0,60}(?:本网站使用\s?cookie|クッキーを使用).{0,120}",
    ),
    _phrase(
        "consent",
        "cookie-notice",
        WEAK,
        "asks for the visitor's consent",
        r"to (?:improve|enhance) your (?:browsing )?experience\b"
        r"|personali[sz]ed? (?:ads|content)\b|privacy policy\b|datenschutzerklärung\b"
        r"|politique de confidentialité\b|política de (?:privacidad|cookies)\b"
        r"|accept\b.{0,20}\bcookies\b",
    ),
    _whole(
        "paywall",
        "paywall",
        SURE,
        "asks to pay or to log in",
        r"already (?:a|an) (?:subscriber|member)\b.{0,40}|(?:log|sign) in to (?:continue"
        r"|read|view)\b.{0,40}|subscribe (?:now )?to (?:continue|read|unlock"
        r"|keep reading)\b.{0,60}|(?:this|the full) (?:article|story"
        r"|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:paying "
        r"|paid )?(?:subscribers|members)\b.{0,40}|to (?:continue"
        r"|keep) reading,? (?:subscribe|log in|sign (?:in|up)|register)\b.{0,60}",
        r"(?:you have|you've) (?:\d+|one|two|three|no"
        r"|reached your limit of) (?:more )?(?:free )?articles?\b.{0,60}"
        r"|start your free trial\b.{0,40}",
        r"(?:dieser|der) (?:artikel|text|inhalt) ist (?:nur )?(?:für abonnenten"
        r"|exklusiv).{0,60}|jetzt (?:weiterlesen|abo abschließen|freischalten).{0,60}"
        r"|(?:weiterlesen|testen) mit .{0,60}abo.{0,20}|bereits abonnent.{0,40}",
        r"(?:cet )?article (?:est )?réservé aux abonnés.{0,60}"
        r"|il vous reste .{0,20}% de cet article.{0,60}|déjà abonné.{0,40}|(?:contenido"
        r"|artículo) (?:exclusivo )?(?:solo )?para suscriptores.{0,60}|ya (?:eres"
        r"|soy) suscriptor.{0,40}|contenuto riservato agli abbonati.{0,40}",
    ),
    _whole(
        "paywall-word",
        "paywall",
        WEAK,
        "is the word of a door",
        r"(?:log|sign) ?in|log ?out|register|einloggen|anmelden|registrieren|se connecter"
        r"|connexion|iniciar sesión|acceder|accedi|entrar|登录|注册|my account|mein konto"
        r"|mon compte",
    ),
    _whole(
        "ad-mark",
        "advertisement",
        SURE,
        "marks an advertisement",
        r"(?:advertisement|advertorial|advertising|sponsored(?: (?:content|post"
        r"|by\b.{0,40}))?|promoted(?: content)?|paid (?:content|partnership"
        r"|post))(?: [-:·•|] .{0,60})?",
        r"(?:anzeigen?|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама"
        r"|reklama|reklam|annonse?|mainos|hirdetés|publicitate"
        r"|广告|إعلان|広告)(?: [·•|] .{0,40})?",
        r"(?:story|article|continue reading|(?:article"
        r"|story) continues) (?:continues )?below(?: advertisement| this ad)?.{0,20}"
        r"|scroll (?:down )?to continue.{0,30}|skip ad(?:vertisement)?|(?:artikel"
        r"|beitrag) (?:geht|wird) (?:nach|unter) der (?:anzeige|werbung) (?:weiter"
        r"|fortgesetzt).{0,10}|la suite après (?:la|cette) publicité"
        r"|continúa (?:leyendo )?(?:después de|tras) la publicidad",
        r"content continues (?:below|after).{0,20}|passer (?:la )?(?:publicité|l'annonce)"
        r"|saltar (?:la )?publicidad|(?:anzeige|werbung) überspringen|salta (?:la )?pubblicità"
        r"|pular (?:o )?anúncio|saltar (?:o )?anúncio|advertentie overslaan",
    ),
    # "Did you make this recipe? Tag @…"
    _whole(
        "tried-it",
        "form",
        SURE,
        "asks whether the reader has tried it",
        r"(?:did|have) you (?:try|tried|make|made|bake|baked|cook|cooked|build|built) this"
        r" (?:recipe|project|pattern|tutorial)(?: yet)?\?.{0,60}",
        r"(?:hast du|habt ihr|haben sie) (?:das|dieses|mein|unser) rezept (?:schon )?(?:aus)?"
        r"(?:probiert|getestet|nachgekocht|nachgebacken|gekocht|gebacken)\?.{0,60}",
        r"(?:vous avez|avez-vous|tu as|as-tu) (?:testé|essayé|réalisé|fait|préparé) (?:cette|la|ma)"
        r" recette\s?\?.{0,60}",
        r"¿(?:has|habéis|ha) (?:hecho|probado|preparado) (?:esta|la) receta\?.{0,60}",
        r"(?:hai|avete) (?:fatto|provato|preparato) (?:questa|la) ricetta\?.{0,60}",
        r"(?:já )?(?:fez|fizeste|experimentou|provou) (?:esta|essa|a) receita\?.{0,60}",
        r"heb je (?:dit|het) recept (?:al )?(?:gemaakt|geprobeerd|uitgeprobeerd)\?.{0,60}",
        r"(?:zrobił|wypróbował)[ae]ś (?:ten |mój )?przepis\?.{0,60}",
        r"har du (?:testat|provat|lagat|bakat) (?:det här )?receptet\?.{0,60}",
        r"(?:вы )?(?:приготовили|попробовали|пробовали) (?:по )?(?:этот|этому) рецепту?\?.{0,60}",
    ),
    # 【限时福利】…早鸟票5折起，点击抢购>>
    _whole(
        "ad-offer",
        "advertisement",
        2 * SURE,
        "offers something for sale behind a label in brackets",
        r"[【\[［〔](?:限[时時量定]|期間限定|数量限定|福利|优惠|優惠|特[价價惠]|秒[杀殺]|促[销銷]|大[促賞]"
        r"|推广|推廣|广告|廣告|セール|タイムセール|特売|お得|특가|할인|이벤트|한정)[^】\]］〕]{0,8}[】\]］〕]"
        r".{4,80}?(?:点击|點擊|抢购|搶購|戳我|戳这里|立即|马上|馬上|クリック|こちら|클릭|바로가기|>>|＞＞|»|→)"
        r".{0,8}",
    ),
    _phrase(
        "ad-call",
        "advertisement",
        WEAK + 1,
        "calls the reader to buy or to get in touch",
        r"(?:contact|call|reach out to) us (?:today|now|for|at)\b",
        r"get in touch(?: with us)?(?: (?:now|today))?\b",
        r"(?:sign up|enrol|enroll|register|apply|book|order|buy|download"
        r"|join)(?: us)? (?:now|today)\b",
        r"(?:book|schedule|request) (?:a|your) (?:free )?(?:call|demo|consultation"
        r"|trial)\b",
        r"start your (?:free )?trial\b",
        r"(?:jetzt|heute noch) (?:buchen|bestellen|anmelden|kaufen|sichern|testen)\b"
        r"|kontaktieren sie uns\b",
        r"(?:contactez-nous|inscrivez-vous|réservez|commandez) (?:dès )?(?:maintenant"
        r"|aujourd'hui)\b",
        r"(?:contáctanos|inscríbete|reserva|compra|regístrate) (?:ahora|hoy|ya)\b",
    ),
    _phrase(
        "ad-promise",
        "advertisement",
        WEAK,
        "promises what advertisements promise",
        r"unlock your (?:full |true )?potential\b",
        r"(?:achieve|reach) your goals\b",
        r"don't miss (?:out|this)\b",
        r"take your \w+(?: \w+)? to the next level\b",
        r"(?:kickstart|kick-start|boost|jumpstart) your\b",
        r"(?:limited time|exclusive) offer\b|\d+ ?% (?:off|discount|rabatt|de descuento"
        r"|de réduction)\b|money-back guarantee\b|promo code\b|use (?:the )?code\b",
    ),
    _phrase(
        "ad-we",
        "advertisement",
        WEAK,
        "praises the services of the site",
        r"our (?:expert|experienced|dedicated|professional|team of|courses|instructors"
        r"|services|products|customers|clients)\b",
        r"we (?:offer|provide|help (?:you|businesses|companies))\b",
        r"ready to (?:kickstart|start|take|get started|boost|transform|grow|learn)\b",
        r"empowers? you to\b|here to (?:guide|help) you\b",
        r"unser(?:e|en)? (?:experten|team|kurse|angebote)\b|nos (?:experts|formations"
        r"|offres)\b|nuestr[oa]s (?:expertos|cursos|servicios)\b",
    ),
    # the terms of an offer: one of them may be told of, two in one line sell
    _phrase(
        "no-card",
        "advertisement",
        SURE + 4,
        "offers something for no card",
        r"no (?:credit |debit )?card (?:required|needed|necessary)\b|without a (?:credit )?card\b",
        r"(?:ohne|keine) kreditkarte\b|(?:sans|aucune) (?:carte (?:bancaire|de crédit)|cb)\b",
        r"sin tarjeta(?: de crédito)?\b|sem cartão(?: de crédito)?\b"
        r"|(?:senza|nessuna) carta(?: di credito)?\b",
        r"geen creditcard\b|bez (?:platební )?kart[yę](?: kredytowej)?\b"
        r"|inget kort (?:krävs|behövs)"
        r"|(?:intet kreditkort|ingen kredittkort|ei luottokorttia|kredi kartı (?:gerek|olmadan))",
        r"без (?:банковской |кредитной )?карты\b|без (?:кредитної )?картки\b"
        r"|nu (?:este|e) necesar cardul"
        r"|bankkártya nélkül|χωρίς (?:πιστωτική )?κάρτα",
        r"クレジットカード(?:は)?不要|신용카드 (?:불필요|필요 없)|(?:无需|無需|不需要)信用卡"
        r"|(?:دون|بدون) بطاقة ائتمان|ללא כרטיס אשראי",
    ),
    _phrase(
        "cancel-anytime",
        "advertisement",
        LIKELY + 2,
        "says how an offer ends",
        r"cancel (?:or pause |it )?(?:any ?time|at any time|whenever)\b"
        r"|no (?:commitment|obligation)s?\b",
        r"jederzeit (?:kündbar|kündigen|abbestell)|monatlich kündbar|sans engagement\b"
        r"|résili(?:able|ez|er) (?:à tout moment|quand|en ligne)",
        r"cancela (?:cuando|en cualquier momento)|sin (?:permanencia|compromiso)\b"
        r"|cancele (?:quando|a qualquer)|sem (?:fidelização|compromisso)\b"
        r"|disdici (?:quando|in qualsiasi)|senza (?:impegno|vincoli)\b",
        r"(?:maandelijks|(?:op )?elk moment|altijd) opzegbaar|stop wanneer je wilt"
        r"|(?:zrezygnuj|rezygnacja|anuluj) w (?:każdej|dowolnym)|bez zobowiąza[ńn]"
        r"|(?:zrušit|zrušíte) kdykoli|bez závazků",
        r"avsluta när (?:du|som)|ingen bindnings?tid|(?:opsig|avslutt) når (?:som|du)"
        r"|ingen binding\b"
        r"|peru(?:uta)? milloin|ei sitoutumis|(?:istedi|diledi)ğin(?:iz)? zaman (?:iptal|vazgeç)",
        r"отмен(?:а|ить|ите) в любой|скасу(?:вати|йте) будь|anulezi oricând|bármikor lemond"
        r"|ακύρωσ\w+ οποτεδήποτε",
        r"いつでも(?:解約|キャンセル|退会)|언제든지? (?:해지|취소)|(?:随时|隨時)(?:取消|退订|退訂)",
    ),
    _whole(
        "free-or-paid",
        "newsletter",
        2 * SURE,
        "asks readers to pay for letters or have them for nothing",
        r".{0,180}\b(?:become|becoming|werde|werden sie|devenez|en devenant|conviértete|hazte"
        r"|considera|convertirte|torne-se|torna-te|considere|diventa|diventare|diventando|word|wordt"
        r"|te worden|zostań|zostania|staňte se|bliv|bli|att bli|at blive|å bli|стань|стать|станьте"
        r"|оформите|станьте|abone ol)\b.{0,40}\b"
        r"(?:free or paid subscri\w+|kostenlose\w* oder (?:zahlende|bezahl|kostenpflichtige)\w*"
        r" abonn\w+|abonnée?s? gratuite?s? ou payante?s?|suscriptora? gratuit[ao] o de pago"
        r"|(?:assinante|subscritora?) gratuit[ao] ou pag[ao]"
        r"|abbonat[oi] gratuit[oi] o (?:a pagamento|pagant[ei])"
        r"|(?:gratis|kosteloze?) of (?:betalende?|betaalde?) abonnee"
        r"|(?:darmow|bezpłatn)\w+ (?:lub|albo|czy) (?:płatn|płacąc)\w+ (?:subskry|abonent)\w+"
        r"|(?:bezplatným|neplatícím) (?:nebo|či) (?:placeným|platícím) (?:odběr|předpl)\w*"
        r"|(?:gratis|fri) eller (?:betalande|betalende|betald) (?:prenumerant|abonnent)"
        r"|ücretsiz veya ücretli abone|бесплатн\w+ или платн\w+ подпис\w+"
        r"|безкоштовн\w+ або платн\w+ підпис\w+).{0,60}",
    ),
    _whole(
        "coffee",
        "paywall",
        2 * SURE,
        "asks readers to pay for a coffee",
        # with its sign before it, or beside what it is asked for: in a story one says it too
        rf"\W*☕.{{0,120}}{_COFFEE}\W*",
        r".{0,100}\b(?:blog|weblog|sit[eio]|website|podcast|newsletter|канал|сайт|блог)\w{0,2}\b"
        rf".{{0,60}}{_COFFEE}\W*",
    ),
    _whole(
        "buy-at",
        "advertisement",
        LIKELY + 2,
        "sells what the text tells of",
        r"(?:buy|shop)\b[^.!?]{0,80} (?:at|from|on) [^.!?]{2,40}?(?: (?:for|from|-))?"
        r" ?[$£€] ?\d[\d.,]*",
        r"[^.!?]{2,80} (?:bei|auf) [^.!?]{2,40} (?:für|ab) ?\d[\d.,]* ?€ (?:kaufen|bestellen)",
        r"acheter\b[^.!?]{0,80} (?:chez|sur) [^.!?]{2,40} (?:à|pour) ?\d[\d.,]* ?€",
        r"comprar\b[^.!?]{0,80} en [^.!?]{2,40} (?:por|desde) ?\d[\d.,]* ?(?:€|\$|pesos)",
        r"comprar\b[^.!?]{0,80} (?:na|no|em) [^.!?]{2,40} por r\$ ?\d[\d.,]*",
        r"(?:acquista|compra)\b[^.!?]{0,80} su [^.!?]{2,40} (?:a|per) ?\d[\d.,]* ?€",
        r"(?:koop|bestel)\b[^.!?]{0,80} bij [^.!?]{2,40} voor €? ?\d[\d.,]*(?: ?€)?",
    ),
    _whole(
        "scholars",
        "navigation",
        2 * SURE,
        "is a row of catalogues a work may be looked up in",
        r"(?:(?:google scholar|crossref|worldcat|pubmed(?: central)?|web of science|scopus|medline"
        r"|search ads|ads|adsabs|mathscinet|zbmath|semantic scholar|jstor|europe pmc|pmc|arxiv"
        r"|openurl(?: placeholder text)?|article|cas|view article|full text|isi|ncbi|sfx|doi)"
        r"[\s|·,;]*){2,9}",
    ),
    _whole(
        "published-in",
        "navigation",
        LIKELY,
        "tells where the text was published",
        # at the top of a paper; among its references they begin with who wrote it
        r"[^.,:;?!]{4,80}, (?:volume|vol\.?|band|tome) \d{1,4},? (?:\(?(?:issue|no\.?|number|heft"
        r"|numéro|n[°º]) ?\d{1,4}\)?,? ).{0,60}"
        r"\b(?:pages?|pp?\.?|seiten?|s\.|article|e) ?\d.{0,80}",
    ),
    _phrase(
        "free-start",
        "advertisement",
        WEAK + 1,
        "asks to begin for free, or says what is paid for",
        r"(?:try|start|get started|join|sign up|register)(?: \w+){0,3} (?:for )?free\b",
        r"(?:start|begin|try|get|claim) (?:your|my|a) (?:\d+[- ](?:day|month) )?(?:free )?trial\b",
        r"unlimited (?:\w+ )?access\b|unbegrenzte[rn]? zugang\b|accès illimité\b|acceso ilimitado\b"
        r"|acesso ilimitado\b|accesso illimitato\b|onbeperkte? toegang\b|nieograniczony dostęp"
        r"|neomezený přístup|sınırsız erişim",
    ),
    _phrase(
        "free-trial",
        "advertisement",
        WEAK + 1,
        "offers something free for some time",
        r"(?:for )?free for (?:\d+|one|two|three|a) (?:days?|weeks?|months?)\b"
        r"|\d+[- ](?:day|month) (?:free )?trial\b|free trial\b",
        r"(?:from|for) (?:only |just )?[$£€]\d[\d.]* (?:a|per|for|/)",
        r"\d+ (?:tage|wochen|monate)(?: lang)? (?:kostenlos|gratis|testen)"
        r"|(?:kostenlos|gratis|unverbindlich) testen\b",
        r"essa(?:i|yez)(?: \w+){0,2} gratuit\w*|gratuit pendant \d+",
        r"prueba gratu?i\w+|\d+ días gratis|gratis (?:durante|por) \d+"
        r"|teste grátis|\d+ dias grátis|grátis por \d+",
        r"prova gratuita\b|prova(?: \w+)? gratis\b|gratis per \d+"
        r"|gratis proberen|probeer(?: \w+)? gratis|\d+ dagen gratis",
        r"(?:wypróbuj|testuj)(?: \w+)? (?:za darmo|bezpłatnie)|\d+ dni za darmo"
        r"|(?:vyzkoušejte|zkuste)(?: \w+)? zdarma|\d+ dní zdarma",
        r"(?:prova|testa)(?: \w+)? gratis|(?:prøv|test)(?: \w+)? gratis"
        r"|\d+ (?:dagar|dage|dager) gratis"
        r"|kokeile (?:ilmaiseksi|maksutta)|ücretsiz (?:dene|deneyin|başla)",
        r"попробуйте(?: \w+)? бесплатно|\d+ дней бесплатно"
        r"|спробуйте(?: \w+)? безкоштовно"
        r"|încearcă(?: \w+)? gratuit|próbálja? ki ingyen|δοκιμάστε(?: \w+)? δωρεάν",
        r"\d+日間無料|無料(?:で試|体験|トライアル)|\d+일 무료|무료 체험|免费试用|免費試用"
        r"|جرّ?ب مجان",
    ),
    # --- notices of the site ---
    _whole(
        "notice-heading",
        "site-notice",
        LIKELY,
        "is the heading of a notice by the site",
        r"disclaimer(?: ?: .{10,})?|disclosures?|legal notice|privacy (?:policy|notice)"
        r"|terms (?:of (?:use"
        r"|service)|and conditions)|imprint|impressum|datenschutz(?:erklärung)?"
        r"|haftungsausschluss|nutzungsbedingungen|agb|mentions légales"
        r"|politique de confidentialité|conditions d'utilisation|aviso legal"
        r"|política de privacidad|note legali|免责声明|版权声明|إخلاء مسؤولية",
    ),
    _whole(
        "about-author",
        "site-notice",
        LIKELY,
        "is the heading over a word about the author",
        r"about (?:the author|the writer|this author)s?|(?:über|zu) (?:den autor"
        r"|die autorin|die autoren|den verfasser)|zur person|à propos (?:de l'auteur"
        r"|de l'autrice)|l'auteur|sobre (?:el autor|la autora)|l'autore|sobre o autor"
        r"|关于作者|عن الكاتب",
    ),
    _whole(
        "copyright",
        "site-notice",
        SURE - 1,
        "states the rights of the site",
        r"(?:©|ⓒ|\(c\)|copyright(?: ©)?) ?(?:\d{4}\b|by ).{0,230}",
        r"(?:©|ⓒ|copyright ©) ?.{2,90}\b(?:all rights reserved|no reproduction).{0,140}",
        r".{0,90}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
        r"|todos los derechos reservados|tutti i diritti riservati"
        r"|todos os direitos reservados)\b.{0,60}",
        r"版权所有.{0,60}|جميع الحقوق محفوظة.{0,40}",
    ),
    _whole(
        "about-weak",
        "site-notice",
        WEAK,
        "is a word of a site's foot",
        r"about(?: us)?|contact(?: us)?|über uns|kontakt|à propos|contactez-nous"
        r"|nous contacter|acerca de|contacto|quiénes somos|chi siamo|contatti|privacy|terms"
        r"|help|faq|advertise(?: with us)?|careers|jobs|press|sitemap|report (?:a"
        r"|an) (?:typo|error|correction).{0,20}|send (?:us )?feedback|editor'?s note",
    ),
    _phrase(
        "notice-standards",
        "site-notice",
        LIKELY - 1,
        "speaks of the standards of the site",
        r"(?:ethical|editorial|journalistic) standards\b|our (?:editorial"
        r"|ethics) (?:policy|guidelines|team|standards)\b|integrity (?:or"
        r"|and) impartiality\b|committed to delivering\b",
    ),
    _phrase(
        "notice-we",
        "site-notice",
        WEAK,
        "speaks for the site",
        r"our (?:reporting|coverage|readers|audience|journalism|website|site|newsroom)\b"
        r"|conflicts? of interest\b|thank you for your (?:trust|support|patience"
        r"|understanding)\b|unsere (?:leser|redaktion)\b|nos lecteurs\b"
        r"|nuestros lectores\b",
    ),
    _phrase(
        "notice-liability",
        "site-notice",
        LIKELY,
        "declines a liability",
        r"(?:for )?informational purposes only\b|(?:does not|do not|is not"
        r"|not) (?:constitute|intended as|provide) (?:\w+ ){0,3}advice\b|(?:views"
        r"|opinions) expressed\b.{0,60}\b(?:author|own|not necessarily)\b|keine (?:anlage"
        r"|rechts|finanz)beratung\b|ohne gewähr\b",
        # of the site itself: a text may give prices "à titre informatif" too
        r"(?:inhalte?|seiten?|website)\b.{0,30}\b(?:nur|lediglich|ausschließlich) (?:der|zu) "
        r"informations?(?:zwecken)?\b",
        r"(?:contenus?|site|page)\b.{0,40}à titre (?:purement |uniquement )?informatif\b",
        r"(?:contenidos?|sitio|página|contenuti?|sito|pagina|conteúdos?|site|página)\b.{0,40}"
        r"\b(?:fines|scopo|fins) (?:\w+ )?informativ[oi]s?\b",
        r"(?:treści|strona|serwis)\b.{0,40}charakter (?:wyłącznie )?informacyjny\b",
        r"(?:sayfa|site)(?:nin|deki)? içeriği?\b.{0,30}bilgilendirme amaçlıdır\b",
        r"(?:материалы|сайт\w?|информация на сайте)\b.{0,40}информационный характер\b",
    ),
    _phrase(
        "notice-affiliate",
        "site-notice",
        LIKELY,
        "speaks of affiliate links",
        r"affiliate (?:links?|commissions?|partners?|program)\b|we (?:may )?(?:earn"
        r"|receive) (?:a |an )?(?:small )?commission\b|affiliate-links?\b"
        r"|wir (?:erhalten|bekommen) (?:eine |ggf\. eine )?provision\b|liens affiliés\b"
        r"|enlaces de afiliados?\b",
    ),
    _phrase(
        "notice-page",
        "site-notice",
        WEAK + 1,
        "speaks of the page and not of its subject",
        r"(?:website|site) (?:upgrad\w+|maintenance|update|migration)\b"
        r"|under (?:maintenance|construction)\b|(?:glitch|technical (?:issue"
        r"|difficult)\w*)\b.{0,60}\b(?:contact|connect|e-?mail|write)\b|this (?:article"
        r"|post|story|piece) (?:was|has been) (?:originally |first )?(?:published|updated"
        r"|translated|generated|syndicated)\b|this (?:article"
        r"|post) (?:may )?contains? affiliate\b|dieser (?:artikel|beitrag) (?:wurde"
        r"|erschien|ist) (?:zuerst|erstmals|ursprünglich)\b|cet article (?:a été"
        r"|est) (?:initialement|d'abord)? ?(?:publié|paru)\b",
    ),
    _phrase(
        "notice-mail",
        "site-notice",
        WEAK,
        "gives an address to write to",
        r"(?:connect|contact|write|e-?mail|reach|schreiben|écrivez"
        r"|escrib\w+)\b.{0,60}[\w.+-]+@[\w-]+\.[\w.]{2,}",
    ),
    _phrase(
        "author-words",
        "site-notice",
        WEAK + 1,
        "tells who the author is",
        r"^[^.]{2,60}\bis (?:a|an|the) (?:[\w'-]+ ){0,5}(?:writer|reporter|journalist"
        r"|editor|author|correspondent|columnist|freelancer?|blogger|contributor)\b",
        r"^[^.]{2,60}\bist (?:freie[r]? |leitende[r]? )?(?:autor|journalist|redakteur"
        r"|korrespondent|reporter|schriftsteller)(?:in)?\b",
        r"^[^.]{2,60}\best (?:un |une )?(?:journaliste|auteur|autrice|rédact\w+"
        r"|correspondant\w*)\b",
        r"^[^.]{2,60}\bes (?:un |una )?(?:periodista|escritor|autor|redactor"
        r"|corresponsal)a?\b",
        r"follow (?:him|her|them) on (?:twitter|x|mastodon|bluesky|linkedin)\b",
    ),
    # --- navigation, counters, tags ---
    _whole(
        "navigation",
        "navigation",
        SURE - 1,
        "leads through the site",
        r"(?:skip|jump|back|return) to (?:(?:main |the )?content|navigation|top"
        r"|home(?:page)?|(?:[\w'-]+ ){1,4}(?:main )?page|all (?:posts|articles|news))"
        r"|zum (?:inhalt|seitenanfang"
        r"|hauptinhalt)(?: springen)?|nach oben|zurück zur (?:startseite|übersicht)"
        r"|aller au contenu(?: principal)?|retour (?:en haut|à l'accueil)|(?:saltar"
        r"|ir) al contenido(?: principal)?|volver (?:arriba|al inicio)|vai al contenuto"
        r"|ir para o conteúdo|naar de inhoud",
        r"(?:previous|next) (?:day|hearing|session|sitting|debate|transcript|episode|issue)"
        r" ?[>»|:] .{0,80}",
        r"(?:previous|next|older|newer) (?:article|post|page|story|entry"
        r"|entries)s?(?: ?[:>»|] .{0,80})?|(?:vorheriger|nächster) (?:artikel"
        r"|beitrag)(?: ?[:>»|] .{0,80})?"
        r"|article (?:précédent|suivant)(?: ?[:>»|] .{0,80})?|(?:entrada|artículo"
        r"|noticia) (?:anterior|siguiente)(?: ?[:>»|] .{0,80})?|articolo (?:precedente|successivo)"
        r"|上一篇.{0,40}|下一篇.{0,40}|post navigation",
        r"(?:page|seite|página|pagina) \d+ (?:of|von|sur|de|di) \d+"
        r"|1(?: \d+){1,9}(?: (?:next|weiter|suivant|siguiente|»|>))?",
        r"(?:home|startseite|accueil|inicio|início|首页|ホーム) ?(?:[›»>/|]|::|->) ?\S.{0,110}",
        r"[^.!?›»>]{2,30}(?: [›»>] [^.!?›»>]{2,60}){2,6}",
    ),
    _whole(
        "navigation-row",
        "navigation",
        WEAK + 1,
        "is a row of a site's sections",
        r"[\w'&-]{2,18}(?: [\w'&-]{1,18}){0,2}(?: ?["
        r"|•] ?[\w'&-]{2,18}(?: [\w'&-]{1,18}){0,2}){2,14}",
    ),
    _whole(
        "navigation-word",
        "navigation",
        WEAK + 1,
        "is a word of a site's menu",
        r"menu|home|search|main menu|navigation|open menu|close|back|next|previous"
        r"|startseite|menü|menü öffnen|suche|weiter|zurück|accueil|rechercher|recherche"
        r"|suivant|précédent|retour|inicio|menú|buscar|siguiente|anterior|cerrar|cerca"
        r"|avanti|首页|菜单|搜索|メニュー|القائمة|الرئيسية|contents|inhalt"
        r"|table of contents|on this page"
        r"|in this article|jump to|inhaltsverzeichnis|sommaire|tabla de contenidos|índice",
    ),
    _whole(
        "counter",
        "counter",
        SURE - 2,
        "counts views, likes or shares",
        rf"{_NUMBER} ?(?:views?|reads?|likes?|shares?|claps?|votes?|upvotes?|points?"
        r"|followers?|subscribers?|aufrufe|gefällt mir|mal geteilt|vues|partages|visitas"
        r"|lecturas|vistas|me gusta|visualizzazioni|visualizações|weergaven|words|wörter"
        r"|mots|palabras|次?阅读|浏览"
        rf"|点赞|مشاهدة|مشاهدات)(?: ?[,·•|] ?{_NUMBER} ?\w{{0,14}})*",
        r"(?:views?|reads?|likes?|shares?|aufrufe|vues|visitas|vistas|阅读量?|浏览量?"
        rf"|点击) ?[:：] ?{_NUMBER}",
        r"\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago"
        r"|vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
        r"|il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)"
        r"|hace \d{1,3} (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)",
    ),
    # alone it may be the text's; two beside one another are a pager: `furniture` looks
    _whole(
        "row-pager",
        "navigation",
        LIKELY,
        "leads to the one before or behind",
        r"(?:previous|next|prev) ?: ?[^.!?]{2,60}",
        r"(?:vorige|volgende) (?:vergadering|zitting|aflevering|notulen) ?: ?[^.!?]{2,60}"
        r"|(?:vorige|letzte|nächste) (?:sitzung|folge|ausgabe|mitschrift) ?: ?[^.!?]{2,60}"
        r"|(?:séance|réunion|audience|épisode) (?:précédente?|suivante?) ?: ?[^.!?]{2,60}"
        r"|(?:sesión|reunión|episodio|sessão|reunião|episódio) (?:anterior|siguiente|seguinte)"
        r" ?: ?[^.!?]{2,60}"
        r"|(?:seduta|riunione|puntata) (?:precedente|successiva) ?: ?[^.!?]{2,60}",
    ),
    _whole(
        "file",
        "navigation",
        WEAK,
        "is the name of a file",
        r"[^.!?:\s]+ [^.!?:\s]+ [^.!?:]{2,100}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods)",
    ),
    _whole(
        "stock-box",
        "advertisement",
        2 * SURE,
        "sells what its makers think of shares",
        r"should you (?:invest \$[\d,]+|buy (?:stock|shares)) in .{2,80} right now ?\?",
        r".{0,60}\bteam (?:has )?just (?:identified|revealed) .{0,40}\b(?:best|top) stocks\b"
        r".{0,160}|average returns? of all recommendations since .{0,160}",
    ),
    _whole(
        "stock-quote",
        "counter",
        WEAK,
        "quotes shares",
        r"(?:nyse|nasdaq|amex|otc\w*|lse|tsx|asx|etr|euronext|fra|six|bme|b3) ?: ?[a-z.]{1,6}\d?",
        r"[$€£] ?[\d.,]+ ?\([-+]?[\d.,]+ ?%\)(?: ?[-+]?[$€£]?[\d.,]+)?",
        r"more [a-z.]{1,5} analysis|.{2,40} returns as of [^.!?]{4,20}\d{4}",
    ),
    _whole(
        "votes",
        "counter",
        LIKELY,
        "counts votes for and against",
        r"[+＋]\s?\d{1,5}\s{1,3}[-−–]\s?\d{1,5}|[▲△⬆👍]\s?\d{1,5}\s{1,3}[▼▽⬇👎]\s?\d{0,5}",
    ),
    _whole(
        "number",
        "counter",
        WEAK + 1,
        "is a number alone",
        r"(?!(?:1[5-9]|20)\d\d$)\d[\d.,]{0,9}\s?[km]?",
    ),
    _whole(
        "tags",
        "tags",
        SURE - 1,
        "lists tags",
        r"(?:tags?|tagged(?: (?:in|with|as|under))?|filed under|posted in|labels|schlagw[oö]rter"
        r"|schlagworte|stichwörter|étiquettes?|mots[- ]clés|etiquetas|标签|タグ|الوسوم"
        r"|كلمات مفتاحية|abgelegt (?:unter|in)|einsortiert unter|class[ée]e? (?:dans|sous)"
        r"|archivado (?:en|bajo)|publicado en|arquivado (?:em|sob)|archiviato (?:in|sotto)"
        r"|geplaatst in|gearchiveerd onder|sparat under|arkiverat? under|arkiverad under"
        r"|arkivert under|lagt i|arkiveret under|gemt under|zaszufladkowano do|рубрик[аи]"
        r"|опубликовано в) ?[:：] ?\S.{0,220}",
        r"#[\w-]+(?:[\s,]+#[\w-]+){1,20}",
    ),
    _whole(
        "files",
        "navigation",
        SURE - 1,
        "offers files",
        r"(?:download(?: as)?|herunterladen|télécharger|descargar|baixar|scarica|pobierz|stáhnout"
        r"|ladda ner|last ned|lataa|скачать|завантажити|letöltés|descarcă|indir)\s?[:：]\s?"
        r"(?:(?:pdf|epub|mobi|docx?|rtf|txt|odt|csv|xlsx?|mp3|xml|html)\b[\s|,/·]*){1,6}",
    ),
    _whole(
        "topics",
        "tags",
        LIKELY + 2,
        "lists topics",
        r"(?:topics?|more on|keywords?|themen|kategorien?|categories|thèmes?|categorías?|temas"
        r"|palabras clave|argomenti|关键词) ?[:：] ?\S.{0,220}",
    ),
    _whole(
        "tags-word",
        "tags",
        WEAK,
        "is the heading over tags",
        r"tags?|topics|schlagw[oö]rter|themen|étiquettes|etiquetas|temas|标签|タグ|الوسوم"
        r"|categories|kategorien",
    ),
)
