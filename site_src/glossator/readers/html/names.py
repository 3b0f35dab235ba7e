"""What the `class`, `id` or `role` of an element calls it, where that is a name of furniture."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from glossator.model.documents import Reason

# words of a `class` or `id`, or two that stand side by side in one, in several languages; only
# those that no one calls a text by
_NAMED: dict[Reason, str] = {
    "cookie-notice": "cookie cookies cookiebar consent gdpr rgpd dsgvo lgpd cmp onetrust didomi"
    " usercentrics cookiebot",
    "share-bar": "share shares sharing sharedaddy addtoany addthis social socials sharebar sharebox"
    " sharetools sharelinks sharebuttons likes likebutton likebox facepile ufi claps applause"
    " reactions reactionbar followus teilen weiterempfehlen partager partage compartir condividi"
    " compartilhar delen udostepnij fenxiang bdsharebuttonbox jiathis",
    "related-links": "related relatedposts relatedlinks relatedarticles recommended recommendations"
    " recommend readmore readnext upnext trending outbrain taboola zergnet sidebar sidebars widget"
    " widgets teasers teaserlist mostread mostpopular popularposts topstories morestories morefrom"
    " seealso youmaylike alsolike alsoread relacionados relacionadas correlati correlate"
    " gerelateerd verwandt verwandte weiterlesen lireaussi aliresaussi leiaaussi leiamais leamas"
    " rightrail siderail railright marginalspalte seitenleiste seitenspalte barralateral"
    " zijbalk xiangguan tuijian kanren relatert relaterte powiazane blogroll linklist"
    " recentposts recententries latestposts morelikethis hotnews paihang portablearchive"
    " crosslinks furtherreadinglinks rightbar",
    "newsletter": "newsletter newsletters subscribe subscribebox subscription subscriptions"
    " subscribewidget signup signupform mailchimp optin mailinglist emailsignup stayconnected"
    " stayintouch keepintouch infolettre boletin"
    " boletim nyhetsbrev nieuwsbrief abonnieren abonnement suscribete suscripcion substackembed",
    "form": "comments comment commentlist commentlink commentform commentsarea respond disqus"
    " kommentare kommentar kommentarer commentaires commentaire comentarios comentario commenti"
    " commento reacties reactie komentarze kommentit pinglun guestbook gaestebuch livredor"
    " webmentions trackbacks pingbacks replies replylink hcomments utterances giscus isso"
    " searchform searchbox searchbar suche suchformular recherche buscador cerca zoeken loginform"
    " login signin feedback contactform helpful washelpful rating ratings poll "
    " editlink editonforge editongithub editthispage editpage copybtn copybutton clipboard",
    "navigation": "breadcrumb breadcrumbs crumb crumbs crumbtrail pagination pager paginate navbar"
    " navigation nav menu menus mainmenu submenu toc tocbot tableofcontents skiplink skiptocontent"
    " headerlink editsection topbar masthead siteheader pageheader globalheader navlinks navlink"
    " navlist navi sitenav postnav postnavigation postnavlinks prevnext nextprev previousnext"
    " pagenav nextpost prevpost backtotop totop scrolltotop jumplinks langswitch languageswitcher"
    " languageselector versionswitch rstversions sitemap toolbar topnav bottomnav"
    " jumptonav jumptosearch mwjumplink navbox printfooter menue hauptmenue brotkrumen"
    " brotkruemel brotkrume seitennavigation fildariane ariane filariane migas migasdepan"
    " migajas briciole briciola kruimelpad kruimels daohang mianbaoxie webring sectionnav"
    " localnav globalnav sidenav drawer hamburger offcanvas megamenu siteseries",
    "advertisement": "advertisement advertisements advert adverts ad ads adsbygoogle adslot adunit"
    " adbox adbanner adcontainer adwrap adwrapper adplace adspace adzone gptad googlead dfp mpu"
    " sponsor sponsored sponsors promo promos promotion promobox promoted werbung anzeige anzeigen"
    " publicite publicidad publicidade pubblicita reklama reklame reklam annons annonse advertentie"
    " guanggao affiliate buybox cta calltoaction donate donation donatebox spenden"
    " supportus",
    "tags": "tags taglist tagcloud taglinks taglines taxonomy catlinks categories categorylinks"
    " postcategories posttags schlagworte schlagwoerter etiquetas etiquettes motscles keywords"
    " filedunder",
    "paywall": "paywall regwall metered premiumwall bezahlschranke subscribewall",
    "counter": "counter hitcounter visitorcount besucher besucherzaehler zaehler compteur"
    " contador contatore licznik viewcount pageviews postviews readcount",
    "repeated-byline": "authorbio authorbox aboutauthor abouttheauthor authorinfo authorcard"
    " biobox autorenbox authordescription authorprofile",
    "site-notice": "disclaimer sr visuallyhidden screenreader screenreadertext footer sitefooter"
    " colophon"
    " pagefooter copyright copyrights legals imprint impressum mentionslegales siteinfo"
    " poweredby fusszeile fuss fusz piedepagina piedipagina rodape voettekst stopka sidfot"
    " bunntekst"
    " noprint printonly toast modal popup lightbox appbanner smartbanner"
    " lastmodified lastupdated reportproblem printpage yejiao banquan tooltip dropdown"
    " announcement announcementbar alertbar",
}  # fmt: skip
_REASONS: dict[str, Reason] = {
    word: reason for reason, words in reversed(_NAMED.items()) for word in words.split()
}
# long enough to be sure of inside any word
_STEMS: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (re.compile(r"cookie(?:consent|notice|banner|law|hinweis|melding|avis)"), "cookie-notice"),
    (re.compile(r"share(?:button|tool|link|icon|widget|this|post)|socialshar"), "share-bar"),
    (re.compile(
        r"related(?:post|article|link|stor|content|item|news|topic)|recommendation|mostread"
        r"|mostpopular|morestories|relacionad[ao]s|recent(?:post|comment|entr|articl|stor)|verwandteartikel"
    ), "related-links"),
    (re.compile(r"newsletter|subscri(?:be|ption)(?!er)|mailchimp|mailinglist"), "newsletter"),
    (re.compile(
        r"comments?(?:list|section|area|form|block|wrap|container|thread|respond|count)"
        r"|kommentar|commentaire|comentario|g(?:ae|a|ä)stebuch"
    ), "form"),
    (re.compile(
        r"breadcrumb|skip(?:link|nav|tocontent)|(?:main|site|page|post|sub|top|side)(?:menu|nav)"
        r"|navigation|pagination|site(?:header|banner)|backtotop|languageswitch|tableofcontents"
    ), "navigation"),
    (re.compile(r"advert(?:is|ori)|adsbygoogle|sponsored|googlead"), "advertisement"),
    (re.compile(r"tag(?:cloud|links)|posttags"), "tags"),
    (re.compile(r"(?:site|page|publication)footer|visuallyhidden|screenreader"), "site-notice"),
    (re.compile(r"(?:visitor|hit)count|besucherz"), "counter"),
)  # fmt: skip
# what a class says of the look of a part of the text, and not what it is
_NOT = frozenset({
    "footernote", "footnotes", "adhoc", "nocomments", "hasmenu", "withsidebar", "hassidebar",
    "nosidebar",
    "rightsidebar", "leftsidebar", "elementorwidget", "commentsopen", "commentsclosed",
    "headerfooter",
})  # fmt: skip
# names that may stand in a sentence as well, on a link or a stretch of it
_INLINE = frozenset({
    "headerlink", "skiplink", "editsection", "editlink", "share", "sharebutton", "sharelink",
    "likebutton", "subscribe", "subscribebutton", "copybtn", "copybutton", "screenreadertext",
    "visuallyhidden", "sr", "replylink", "commentlink", "backtotop", "tooltip", "anchorlink",
    "permalink", "hashlink", "sronly",
})  # fmt: skip
_BUTTONS = frozenset({"button", "btn", "cta"})
_ROLES: dict[str, Reason] = {
    "navigation": "navigation", "banner": "navigation", "contentinfo": "site-notice",
    "complementary": "related-links", "search": "form", "form": "form", "dialog": "site-notice",
    "alert": "site-notice", "alertdialog": "site-notice", "menu": "navigation", "status": "form",
    "menubar": "navigation", "toolbar": "share-bar", "tablist": "navigation", "button": "form",
    "searchbox": "form", "doc-toc": "navigation", "doc-pagelist": "navigation",
    "directory": "navigation",
}  # fmt: skip
# a state or a subject of what the class stands on: `has-sidebar`, `category-social`
_STATE = re.compile(r"(?:has|with|no|is|tag|category|type|status|format|postid|parent|page)-")
# what the class goes with, not what it is: `anchorWithStickyNavbar`, `content-with-sidebar`,
# `section--has-ads`
_BESIDE = re.compile(
    r"(?<=[a-z])(?:With(?:out)?|Has)(?=[A-Z])|[-_](?:with(?:out)?|has)[-_]|[-_]{2}(?:no|is)[-_]"
)
_NAME_WORD = re.compile(r"[A-Z]?[a-zß-ÿ]+|[A-Z]+")
# colours and places that an old page writes into a name
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "à": "a"})


# the attributes in which a page names its parts, for its style or for whoever tests it
NAMING = (
    "class", "id", "data-testid", "data-test-id", "data-test", "data-component", "data-module",
    "data-qa", "data-block", "data-name", "data-area", "data-widget",
)  # fmt: skip


def role_reason(role: str) -> Reason | None:
    """What furniture an element of this `role` is; None if it is none."""
    return _ROLES.get(role.lower())


@lru_cache(maxsize=8192)  # a page has few classes, many times over
def named_reason(said: str, *, inline: bool) -> Reason | None:
    """What furniture a `class` or `id` names; None if it names none. `inline`: it stands on words
    inside a sentence, where a name is mostly a colour."""
    for part in said.split():
        part = _BESIDE.split(part, maxsplit=1)[0]
        names = set(_names(part))
        if names & _NOT or _STATE.match(part):
            continue
        if inline:
            if names & _INLINE:
                return next((_REASONS[n] for n in sorted(names) if n in _REASONS), "navigation")
            continue
        found = [_REASONS[name] for name in names if name in _REASONS]
        if found:
            return min(found, key=_ORDER.index)
        joined = _joined([part])
        for stem, reason in _STEMS:
            if stem.search(joined):
                return reason
    return None


def is_button(said: str) -> bool:
    """Whether a `class` says that a link is a button."""
    return any(word.lower() in _BUTTONS for word in _NAME_WORD.findall(said))


def called(said: str) -> set[str]:
    """The names in a `class`, hyphens left out, and each word of them."""
    return {name for part in said.split() for name in _names(part)}


_ORDER = tuple(_NAMED)


def _names(part: str) -> Iterator[str]:
    """The words of a name, each two that stand side by side, and all of them as one."""
    words = [word.lower().translate(_LETTERS) for word in _NAME_WORD.findall(part)]
    yield from words
    yield from (a + b for a, b in pairwise(words))
    yield _joined([part])


def _joined(parts: Iterable[str]) -> str:
    return "".join(
        part.replace("-", "").replace("_", "").lower().translate(_LETTERS) for part in parts
    )
