"""Lines that lead to other texts, in whatever words: `Read more retail news`, `Weitere Rezepte`.

Each language says it in a grammar of its own: what to do, how many more, what the others are
called. Such a line proves nothing alone; over titles it does.
"""

import re

from glossator.patterns import late
from glossator.readers.plain_lines import Line

_LONGEST, _LONGEST_OTHER = 10, 34  # words; code points of other scripts

_EN = (
    r"(?:read|see|watch|hear|explore|discover|browse|check out|dig into|listen to"
    r"|catch up (?:on|with))"
    r" (?:more|also|next|our|all|these|other|others|the (?:other|rest|full|whole|latest))\b.*"
    r"|(?:more|further|other|earlier|previous|recent|latest|the latest|related|similar|recommended"
    r"|popular|top|our|all|selected|essential|must-read)\b.{0,50}\b(?:stor(?:y|ies)|news|articles?"
    r"|coverage|reads?|posts?|episodes?|recipes|reviews?|guides?|interviews?|features"
    r"|columns|essays|reporting|reports|videos?|podcasts?|picks|headlines|dispatches|exclusives)"
    r"(?: (?:for you|today|this week|by .{2,30}|from .{2,30}|on .{2,30}|about .{2,30}|in .{2,30}))?"
    r"|more (?:from|by) (?:the|our|this) .{2,40}|more from [A-Z0-9].{1,40}"
    r"|(?:don['’]?t|do not) miss (?:these|our|the|this|out)\b.*|if you (?:liked|enjoyed) this\b.*"
    r"|(?:want|looking for|hungry for|need) more\b.*"
    r"|from (?:our|the) (?:archives?|partners|magazine|blog|newsroom)\b.*"
    r"|also (?:in|on|from|by) (?:this|the|our|[A-Z])\b.*|what to (?:read|watch|hear|cook) next"
    r"|(?:our|editors?['’]?s?|staff|readers?['’]?) (?:picks|favou?rites|choices?)\b.*"
    r"|(?:elsewhere|in this|this) (?:on|in|series|package)\b.{0,30}|(?:keep|continue) reading\b.*"
)
_DE = (
    r"(?:mehr|weitere[rsn]?|andere|frühere|neueste|aktuelle|ähnliche|verwandte|passende|alle"
    r"|unsere(?: \w+)?)\b.{0,40}(?:artikel|texte|beiträge|nachrichten|meldungen|rezepte|folgen"
    r"|geschichten|interviews|kolumnen|reportagen|analysen|berichte|videos|podcasts|tests)\b.{0,30}"
    r"|mehr (?:zum thema|zu diesem|aus dem ressort|aus der rubrik|von unser|von dies)\b.*"
    r"|(?:lesen|lies|hören|sehen|schauen) (?:sie )?(?:auch|mehr|dazu|hierzu|weiter|unsere)\b.*"
    r"|auch (?:lesenswert|interessant|spannend)\b.*|aus (?:dem|unserem) archiv"
    r"|.{0,20}nicht verpassen"
)
_FR = (
    r"(?:plus d['’e]|d['’]autres?|nos|nos autres|nos derni\w+|les derni\w+|tou(?:s|tes) (?:nos"
    r"|les))"
    r" ?.{0,20}(?:articles|actualités|recettes|épisodes|enquêtes|reportages|vidéos|récits|critiques"
    r"|entretiens|dossiers|podcasts|chroniques|analyses)\b.{0,30}"
    r"|(?:à )?(?:lire|lisez|relire|voir|écouter|découvrir|retrouvez|découvrez|consultez)"
    r" (?:aussi|également|nos|notre|tous|toute|encore|plus|la suite|l['’]ensemble|ensuite)\b.*"
    r"|sur le même (?:sujet|thème)|en savoir plus(?: sur)?.{0,30}|pour aller plus loin"
    r"|ne (?:manquez|ratez) pas\b.*|dans la même (?:série|rubrique|catégorie)"
)
_ES_PT = (
    r"(?:más|otr[oa]s|nuestr[oa]s|últim[oa]s|mais|outr[oa]s|noss[oa]s)\b.{0,30}(?:noticias"
    r"|artículos"
    r"|textos|notas|recetas|reportajes|historias|entrevistas|columnas|episodios|vídeos|videos"
    r"|crónicas"
    r"|notícias|artigos|reportagens|receitas|matérias|histórias|colunas|episódios"
    r"|crônicas)\b.{0,30}"
    r"|(?:lee|lea|leer|mira|mirá|escucha|descubre|leé|leia|veja|ouça|assista|confira|saiba"
    r"|descubra)"
    r" (?:también|más|nuestr\w+|otr[oa]s|tod[oa]s|también|também|mais|outr[oa]s|noss\w+|a série"
    r"|la serie|además)\b.*"
    r"|no te pierdas\b.*|no (?:se|te) lo pierda\w*|não perca\b.*|en esta (?:serie|sección)"
    r"|nesta (?:série|seção)|te puede (?:interesar|gustar)\b.*"
)
_IT_NL = (
    r"(?:altr[ei]|le ultime|gli ultimi|tutt[ei] (?:le|gli|i))\b.{0,30}(?:notizie|articoli|ricette"
    r"|storie|interviste|inchieste|puntate|video|recensioni)\b.{0,30}"
    r"|(?:leggi|guarda|ascolta|scopri) (?:anche|tutt[ei]|gli altri|le altre|altr[ei]|qui)\b.*"
    r"|per saperne di più|da non perdere|(?:meer|andere|onze|alle|recente"
    r"|het laatste)\b.{0,30}(?:nieuws"
    r"|artikelen|recepten|verhalen|interviews|columns|afleveringen|video['’]?s|reportages)\b.{0,30}"
    r"|(?:lees|bekijk|luister|ontdek) (?:ook|meer|verder|onze|alle|de rest)\b.*|meer (?:uit"
    r"|van) .{2,30}"
)
_SLAVIC = (
    r"(?:więcej|inne|pozostałe|nasze|ostatnie|wszystkie)\b.{0,20}(?:artykuł\w*|tekst\w*|przepis\w*"
    r"|wiadomości|wywiad\w*|materiał\w*|odcink\w*|recenzj\w*)\b.{0,30}|nie przegap\b.*"
    r"|(?:czytaj|zobacz|przeczytaj|obejrzyj|posłuchaj|sprawdź) (?:też|także|również|więcej|inne"
    r"|nasze)\b.*"
    r"|(?:čtěte|přečtěte|podívejte|poslechněte)(?: si| se)?(?: také| dále| více| i"
    r"| další)?\b.{0,30}"
    r"|další (?:články|recepty|texty|zprávy|díly|rozhovory)\b.{0,30}|nenechte si ujít\b.*"
    r"|(?:читайте|смотрите|слушайте|почитайте|дивіться|слухайте)"
    r" (?:также|ещё|еще|другие|наши|другое|далее|також|ще|інші|далі)\b.*"
    r"|(?:другие|ещё|еще|больше|наши|інші|більше|ще|наші)\b.{0,20}(?:материал\w*|стат\w*|новост\w*"
    r"|рецепт\w*|текст\w*|выпуск\w*|матеріал\w*|новин\w*|випуск\w*)\b.{0,30}|не пропустите\b.*"
)
_NORTH = (
    r"(?:mer|mera|fler|fler[ae]|mere|andra|andre|våra|vores|våre|alla|alle|lisää|muut"
    r"|muita)\b.{0,20}"
    r"(?:artiklar|artikler|nyheter|nyheder|recept|opskrifter|oppskrifter|avsnitt|afsnit|intervjuer"
    r"|interviews|juttuja|artikkeleita|uutisia|reseptejä|saker)\b.{0,30}|missa inte\b.*"
    r"|gå ikke glip\b.*"
    r"|(?:läs|læs|les|lue|se|katso|hør|lyssna|kuuntele|hör) (?:också|även|mer|mera|mere|også"
    r"|myös|lisää"
    r"|vidare|videre|fler|flere|hela|hele)\b.*"
    r"|(?:daha fazla|diğer|ilgili|benzer|tüm|son)\b.{0,20}(?:haber\w*|yazı\w*|içerik\w*|tarif\w*"
    r"|video\w*|bölüm\w*|röportaj\w*)\b.{0,20}|(?:bunu|bunları|şunu) da (?:oku|izle)\w*\b.*"
)
_SPACED = late(f"(?:{'|'.join((_EN, _DE, _FR, _ES_PT, _IT_NL, _SLAVIC, _NORTH))})", re.IGNORECASE)
_OTHER = late(
    r".{0,12}(?:関連|あわせて|合わせて|こちらも|ほかの|他の|もっと|おすすめの?).{0,14}"
    r"|.{1,14}の(?:他の|ほかの|最新の?)?記事(?:一覧)?"
    r"|.{0,10}(?:更多|相关|相關|推荐|推薦|延伸|往期|其他|热门|熱門|精彩).{0,8}(?:文章|阅读|閱讀|新闻|新聞|报道"
    r"|報導|内容|內容|推荐|推薦|回顾|回顧)"
    r"|.{0,10}(?:더|관련|다른|추천|함께).{0,8}(?:기사|글|보기|뉴스|읽기|콘텐츠|볼만한.{0,6})"
    r"|(?:اقرأ|شاهد|استمع|تابع) (?:أيضا?ً?|المزيد|كذلك).{0,30}|(?:المزيد من|مقالات|مواضيع"
    r"|أخبار) .{2,30}"
    r"|(?:קראו|צפו|האזינו) (?:גם|עוד).{0,30}|(?:עוד|כתבות) .{2,30}"
)


def leads_on(line: Line) -> bool:
    """Whether a line is such as sites set over the titles of other texts."""
    text = line.text.rstrip(":：→»›> ").lstrip("▶►→»› ")
    if not text or line.words > _LONGEST or text[-1] in ".,;。，":
        return False
    if _SPACED.fullmatch(text):
        return True
    return len(text) <= _LONGEST_OTHER and bool(_OTHER.fullmatch(text))
