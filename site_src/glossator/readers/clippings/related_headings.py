"""Headings over links to other pages, by what they are made of: a word for likeness or choice and
one for what a site has, `Related essays`, `Obras relacionadas`."""

import re

_LONGEST = 70  # code points

# a language's pattern: {a} stands for its words for likeness, {n} for what a site has
_PATTERNS = (
    (
        r"(?:see )?(?:{a}) (?:{n})(?: and (?:{n}))?",
        "related|similar|recommended|featured|suggested|associated",
        "articles|essays|stories|works|objects|artworks|exhibitions|events|publications|resources"
        "|content|contents|items|posts|reports|projects|pages|topics|collections|guides|courses"
        "|videos|podcasts|episodes|documents|entries|records|books|titles|news|links|materials"
        "|products|people|artists|places|subjects|themes|programs|programmes|lessons|recipes|terms"
        "|features|interviews|conversations|transcripts|talks|debates|reviews|coverage|reads|reading|readings|tags|categories",
    ),
    (
        r"(?:{a}) (?:{n}) (?:by|from|in|on|at|about) .{{2,40}}",
        "additional|other|more|further|latest|recent",
        "articles|essays|stories|posts|reports|publications|news|videos|podcasts|episodes|objects"
        "|exhibitions|columns|coverage|titles|books",
    ),
    (
        r"(?:{a}) (?:{n})",
        "ähnliche|verwandte|empfohlene|passende|zugehörige|verknüpfte|weitere",
        "artikel|beiträge|texte|essays|werke|objekte|ausstellungen|themen|veranstaltungen"
        "|publikationen|inhalte|videos|podcasts|folgen|meldungen|nachrichten|geschichten|seiten"
        "|projekte|bücher|produkte|kurse|sammlungen|rezepte|einträge|gespräche|interviews"
        "|mitschriften|protokolle|vorträge|podien|debatten",
    ),
    (
        r"(?:{n}) (?:{a})",
        "liés|liées|associés|associées|similaires|connexes|apparentés|recommandés|recommandées"
        "|suggérés",
        "articles|textes|essais|œuvres|objets|expositions|événements|publications|ressources"
        "|contenus|pages|dossiers|vidéos|podcasts|épisodes|projets|livres|produits|recettes"
        "|actualités|thèmes|sujets|collections|liens|entretiens|débats|conférences",
    ),
    (
        r"(?:{n}) (?:{a})",
        "relacionad[oa]s?|similares|recomendad[oa]s?|destacad[oa]s?|semelhantes",
        "artículos|textos|ensayos|ensaios|obras|objetos|exposiciones|exposições|eventos"
        "|publicaciones|publicações|recursos|contenidos?|conteúdos?|páginas|temas|noticias|notícias"
        "|v[ií]deos|artigos|matérias|assuntos|entradas|posts|recetas|receitas|libros|livros"
        "|productos|produtos|enlaces|links|piezas|peças|reportajes|reportagens|entrevistas|charlas"
        "|debates|palestras|transcripciones|transcrições",
    ),
    (
        r"(?:{n}) (?:{a})",
        "correlat[ie]|simili|collegat[ie]|consigliat[ie]|suggerit[ie]",
        "articoli|testi|saggi|opere|oggetti|mostre|eventi|pubblicazioni|contenuti|pagine|temi"
        "|argomenti|notizie|video|voci|ricette|libri|prodotti|risorse|link|interviste|dibattiti",
    ),
    (
        r"(?:{a}) (?:{n})",
        "gerelateerde|verwante|vergelijkbare|aanbevolen|soortgelijke",
        "artikelen|berichten|essays|werken|objecten|tentoonstellingen|evenementen|publicaties"
        "|onderwerpen|thema's|verhalen|video's|pagina's|links|nieuws|projecten|boeken|recepten",
    ),
    (
        r"(?:(?:{a}) (?:{n})|(?:{n}) (?:{a}))",
        "powiązane|podobne|polecane|pokrewne|související|podobné|doporučené|príbuzné|súvisiace",
        "artykuły|wpisy|teksty|eseje|dzieła|obiekty|wystawy|wydarzenia|publikacje|tematy|materiały"
        "|treści|strony|filmy|książki|przepisy|hasła|články|příspěvky|texty|díla|objekty|výstavy"
        "|akce|publikace|témata|stránky|videa|recepty|odkazy",
    ),
    (
        r"(?:{a}) (?:{n})",
        "relaterade|relaterat|liknande|rekommenderade|relaterede|relateret|relaterte|relatert"
        "|lignende|anbefalede|anbefalte",
        "artiklar|inlägg|texter|essäer|verk|föremål|utställningar|evenemang|publikationer|ämnen"
        "|sidor|nyheter|länkar|videor|recept|innehåll|artikler|indlæg|innlegg|værker|genstande"
        "|gjenstander|udstillinger|utstillinger|arrangementer|emner|sider|nyheder|saker|indhold"
        "|innhold|videoer|opskrifter|oppskrifter",
    ),
    (
        r"(?:{a}) (?:{n})",
        "aiheeseen liittyvät|liittyvät|samankaltaiset|suositellut|ilgili|benzer|önerilen",
        "artikkelit|jutut|teokset|esineet|näyttelyt|tapahtumat|aiheet|sivut|uutiset|videot"
        "|julkaisut|makaleler|yazılar|haberler|eserler|nesneler|sergiler|etkinlikler|konular"
        "|sayfalar|videolar|içerikler|yayınlar|tarifler",
    ),
    (
        r"(?:{a}) (?:{n})",
        "похожие|связанные|рекомендуемые|смежные|схожі|пов[’']?язані|рекомендовані|σχετικ(?:ά|ές)"
        "|παρόμοια",
        "статьи|материалы|тексты|записи|публикации|работы|произведения|объекты|экспонаты|выставки"
        "|события|темы|страницы|новости|видео|книги|рецепты|статті|матеріали|тексти|публікації"
        "|роботи|твори|об[’']єкти|експонати|виставки|події|теми|сторінки|новини|відео|άρθρα|θέματα"
        "|έργα|εκθέσεις|κείμενα|νέα",
    ),
    (
        r"(?:{n}) (?:{a})",
        "ذات صلة|مشابهة|مرتبطة|مقترحة|קשורים|קשורות|דומים|דומות|مرتبط|مشابه",
        "مقالات|أعمال|مواضيع|أخبار|معارض|صفحات|فيديوهات|منشورات|قطع|محتويات|מאמרים|כתבות|יצירות"
        "|פריטים|תערוכות|אירועים|נושאים|مطالب|مقاله[‌ ]?ها|اخبار|آثار",
    ),
    (
        r"(?:{a})\s?(?:{n})",
        "関連する|関連|おすすめの|相关|相關|类似|類似|推荐|推薦|관련|추천|유사한",
        "記事|作品|資料|展覧会|展示|イベント|書籍|ページ|リンク|動画|コンテンツ|トピック|ニュース"
        "|エッセイ|商品|文章|展品|藏品|展览|展覽|活动|活動|出版物|内容|內容|页面|頁面|链接|連結"
        "|视频|影片|新闻|新聞|主题|主題|阅读|閱讀|图书|圖書|资源|資源|论文|条目|條目|기사|글|작품"
        "|유물|전시|행사|자료|콘텐츠|페이지|링크|영상|뉴스|주제|도서|상품",
    ),
)
_HEADING = re.compile(
    "|".join(f"(?:{shape.format(a=like, n=things)})" for shape, like, things in _PATTERNS),
    re.IGNORECASE,
)


def heads_related(text: str) -> bool:
    """Whether `text` is such a heading, and nothing else."""
    return len(text) <= _LONGEST and bool(_HEADING.fullmatch(text.strip(" :：›»→")))
