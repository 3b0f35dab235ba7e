"""What a site says of itself and of the way through it: menus, pages, feet, rights. A table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="contents",
        reason="navigation",
        weight=LIKELY + 2,
        evidence="stands over a list of what the page has",
        lines="""
        en contents hide | in this article | in this guide | in this issue | in this post
        en in this section | in this story | jump to | jump to section | more options | on this page
        en page contents | quick links | table of contents | what s in this guide
        de auf dieser seite | in diesem artikel | in diesem beitrag | in diesem ratgeber
        de inhaltsverzeichnis | inhaltsverzeichnis anzeigen
        fr au sommaire | dans ce guide | dans cet article | sommaire | sur cette page
        es en esta guia | en esta pagina | en este articulo | en este post | tabla de contenidos
        pt indice | nesta pagina | neste artigo | neste guia
        it contenuti dell articolo | in questa guida | in questa pagina | in questo articolo
        it indice | indice dei contenuti | indice dell articolo | indice della pagina
        nl in deze gids | in dit artikel | inhoudsopgave | op deze pagina
        pl na tej stronie | spis tresci | w tym artykule | w tym poradniku
        cs na teto strance | obsah | v tomto clanku
        sv i den har artikeln | i den har guiden | innehall | pa den har sidan
        da i denne artikel | indhold | pa denne side
        no innhold | pa denne siden
        fi sisallys | talla sivulla | tassa artikkelissa
        tr bu sayfada | icindekiler
        ru в этой статье | на этой странице | оглавление | содержание | содержание скрыть
        uk зміст | на цій сторінці | у цій статті
        el περιεχομενα | σε αυτη τη σελιδα
        hu tartalom | tartalomjegyzek
        ro cuprins
        ar المحتويات | في هذه الصفحة
        he בעמוד זה | תוכן עניינים
        fa فهرست مطالب
        hi विषय सूची
        id daftar isi | di halaman ini
        vi muc luc
        th สารบัญ
        ja このページの内容 | この記事の目次 | 目次 | 目次 閉じる | 目次を開く
        ko 목차
        zh 本頁內容 | 本页内容 | 目录 | 目錄
        """,
        alone=WEAK + 1,
    ),
    Formula(
        name="navigation",
        reason="navigation",
        weight=SURE,
        evidence="leads through the site",
        lines="""
        en # weather alert in effect | # weather alerts in effect | advanced search | back to all ~
        en back to blog | back to home | back to home page | back to homepage | back to list
        en back to main page | back to news | back to overview | back to results
        en back to search results | back to top | breadcrumb | breadcrumbs | bsl | change appearance
        en change edition | change language | change location | change region | change text size
        en change your region | choose language | choose location | choose region
        en choose your country | choose your region | clear all | click here
        en click image to enlarge | click on image to enlarge | click to enlarge | close menu
        en close search | close this window | collapse all | continue reading | ctrl k | dark mode
        en dismiss weather alerts alerts bar | display settings | drag the slider to compare
        en easy read | easy to read | expand all | filter by | find out more | full story | go back
        en go to top | hide navigation | in sign language | jump to content | jump to navigation
        en jump to search | keep scrolling | learn more | light mode | load more | loading
        en main menu | main navigation | menu menu | more info | newer post | newer posts
        en next article | next chapter | next episode | next lesson | next page | next post
        en next story | next up | no results found | now loading | older post | older posts
        en open menu | open navigation | open search | page # | page # of # | page not found
        en pinch to zoom | plain language | please wait | post navigation | posts navigation
        en press enter to search | previous article | previous chapter | previous episode
        en previous page | previous post | previous story | primary menu | read full story
        en read in the app | read in the ~ app | read more | read the full article | reader settings
        en refine search | reset filters | return to top | scroll | scroll down
        en scroll down for more | scroll for more | scroll horizontally to see more
        en scroll right to see more | scroll to explore | scroll to see full table | scroll to top
        en search for | search results | search results for ~ | search the site | search this site
        en see all | see all ~ stories | see more | select language | select region
        en select your region | show all | show full article | show full text | show less
        en show more | show navigation | showing content for ~ change | sign language
        en site navigation | site search | skip links | skip navigation | skip to article
        en skip to content | skip to footer | skip to main content | skip to navigation
        en skip to primary navigation | skip to primary sidebar | skip to search | slide to compare
        en sort by | sorted by ~ | swipe for more | swipe left for more ~
        en swipe left or right to see more | swipe to scroll horizontally | swipe to see more
        en switch to dark mode | tap to enlarge | tap to zoom | text only | text only edition
        en text only version | this information applies to ~ change region
        en this page applies to ~ change location | this page applies to ~ change region
        en to the top | toggle dark mode | toggle menu | toggle navigation | toggle search
        en toggle sidebar | toggle table of contents | top of page | type here to search
        en type to search ~ | useful links | view all | view full article | view more | you are here
        en you are in ~ change region | you are viewing content for ~
        en you are viewing information for ~ | your region ~ change
        de alle ansehen | alle anzeigen | alle artikel | alle aufklappen | alle beitrage
        de alle einklappen | altere beitrage | ansicht wechseln | ausgabe wechseln
        de beitragsnavigation | bitte warten | brotkrumen | diese seite gilt fur ~ region andern
        de diese seite gilt fur ~ region wechseln | einfache sprache | erweiterte suche
        de ganzen artikel anzeigen | gebardensprache | hauptmenu | hauptnavigation
        de horizontal scrollen ~ | ihre region ~ andern | in der app lesen | in gebardensprache
        de in leichter sprache | inhalte fur ~ region wechseln | jetzt lesen
        de klicken zum vergrossern | leichte sprache | mehr anzeigen | mehr dazu | mehr erfahren
        de mehr laden | mehr lesen | menu offnen | menu schliessen | nach links wischen | nach oben
        de nach rechts wischen | nach unten scrollen | nachste seite | nachster artikel
        de nachster beitrag | navigation offnen | neuere beitrage | ort andern | region andern
        de region wahlen | region wechseln | runterscrollen | scrollen sie nach unten
        de seite # von # | seitenanfang | sie befinden sich hier | sie sehen inhalte fur ~
        de sie sind hier | sprache wahlen | standort andern | suchbegriff eingeben | suche nach
        de suche offnen | suche schliessen | tabelle nach rechts scrollen | themen von a bis z
        de vollstandigen text anzeigen | vorherige seite | vorheriger artikel | vorheriger beitrag
        de weiterlesen | weniger anzeigen | wird geladen | wischen fur mehr
        de wischen um mehr zu sehen | zum artikel | zum hauptinhalt springen | zum inhalt
        de zum inhalt springen | zum seitenanfang | zum seitenende | zum thema
        de zum vergrossern klicken | zur hauptnavigation | zur navigation springen | zur startseite
        de zur suche springen | zur ubersicht | zuruck zur startseite | zuruck zur suche
        de zuruck zur ubersicht
        fr acceder au contenu | acceder au service en ligne | acces rapide
        fr afficher l article complet | afficher le texte integral | afficher plus
        fr aller a la navigation | aller a la navigation principale | aller a la recette
        fr aller a la recherche | aller au contenu | aller au contenu principal | aller au menu
        fr article precedent | article suivant | articles plus anciens | articles plus recents
        fr cette page concerne ~ changer de region | changer d edition | changer de region
        fr chargement | chargement en cours | charger plus | choisir la langue | choisir ma region
        fr choisir une region | cliquez pour agrandir | cliquez sur l image pour l agrandir
        fr contenu pour ~ changer de region | decouvrir plus | en savoir plus | facile a lire
        fr facile a lire et a comprendre | faites defiler horizontalement ~
        fr faites glisser pour comparer | faites glisser pour voir plus | falc | fermer le menu
        fr fil d ariane | haut de page | langue des signes | liens utiles | lire dans l application
        fr lire plus | menu principal | navigation des articles | navigation principale
        fr ouvrir le menu | page # sur # | page precedente | page suivante | passer au contenu
        fr recherche avancee | rechercher sur le site | rechercher un ~ | rechercher une ~
        fr retour a l accueil | retour a la liste | retour aux resultats | retour en haut
        fr sauter au contenu | tout deplier | tout replier | tout voir | version lsf
        fr veuillez patienter | voir moins | voir plus | voir tout | votre region ~ modifier
        fr vous consultez la page pour ~ | vous consultez les informations pour ~ | vous etes ici
        es abrir menu | articulo anterior | buscar en el sitio | busqueda avanzada
        es cambiar de region | cambiar edicion | cambiar idioma | cambiar region | cargando
        es cargar mas | cerrar menu | clic en la imagen para ampliar | desliza horizontalmente ~
        es desliza para ver mas | elegir region | enlaces de interes | enlaces rapidos
        es enlaces utiles | entradas anteriores | entradas mas recientes
        es esta pagina corresponde a ~ cambiar region | esta pagina es para ~ cambiar region
        es esta viendo contenido de ~ cambiar | estas aqui | haz clic para ampliar
        es ir a la busqueda | ir a la navegacion | ir a la receta | ir al contenido
        es ir al contenido principal | ir al menu | ir arriba | lectura facil | leer en la app
        es leer mas | lengua de senas | lengua de signos | mas informacion | menu principal
        es mostrar mas | mostrar texto completo | navegacion de entradas | navegacion principal
        es pagina # de # | pagina anterior | pagina siguiente | pasar al contenido principal
        es pulsa para ampliar | saber mas | saltar al contenido | saltar al contenido principal
        es se encuentra usted en | seguir leyendo | seleccionar idioma | seleccionar region
        es siguiente articulo | su region ~ cambiar | subir | texto completo de la nota
        es texto completo de la nota version accesible | ver mas | ver menos | ver todas | ver todo
        es ver todos | version accesible | volver a resultados | volver al inicio
        es volver al listado | volver arriba
        pt a carregar | a ver conteudo de ~ alterar | abrir menu | acesso rapido | alterar regiao
        pt arraste para ver mais | artigo anterior | busca avancada | carregando | carregar mais
        pt clique na imagem para ampliar | clique para ampliar | continue lendo
        pt deslize para ver mais | escolha o idioma | escolher regiao | esta em
        pt esta pagina aplica se a ~ mudar regiao | esta pagina e valida para ~ mudar de regiao
        pt fechar menu | ir para a busca | ir para a receita | ir para o conteudo
        pt ir para o conteudo principal | ir para o menu | ir para o rodape | leia mais
        pt leitura facil | ler mais | ler no app | libras | lingua gestual | linguagem simples
        pt links uteis | menu principal | mostrar mais | mostrar menos | mostrar texto completo
        pt mudar de regiao | mudar edicao | mudar regiao | navegacao de posts | pagina # de #
        pt pagina anterior | pesquisa avancada | pesquisar no site | proxima pagina | proximo artigo
        pt pular para o conteudo | pular para o conteudo principal | saber mais | saiba mais
        pt saltar para o conteudo | saltar para o conteudo principal | sua regiao ~ alterar
        pt ver mais | ver menos | ver todos | ver tudo | voce esta aqui | voltar ao inicio
        pt voltar ao topo | voltar para a pagina inicial | voltar para o topo
        it apri il menu | apri menu | articolo precedente | articolo successivo | cambia edizione
        it cambia lingua | cambia regione | carica altri | carica altro | caricamento
        it cerca nel sito | chiudi menu | clicca per ingrandire
        it clicca sull immagine per ingrandirla | collegamenti rapidi | continua
        it la tua regione ~ cambia | leggi di piu | leggi la trascrizione | leggi nell app
        it leggi tutto | lettura facilitata | lingua dei segni | lingua facile | link utili
        it menu principale | mostra altro | mostra testo completo | mostra tutto
        it navigazione articoli | navigazione principale | pagina # di # | pagina precedente
        it pagina successiva | passa al contenuto principale | post piu vecchi
        it questa pagina vale per ~ cambia regione | ricerca avanzata | salta al contenuto
        it salta al contenuto principale | scegli la regione | scegli regione | scopri di piu
        it scorri in basso | scorri orizzontalmente ~ | scorri per vedere di piu
        it scorri verso il basso | sei qui | seleziona lingua | seleziona regione
        it stai visualizzando i contenuti per ~ | ti trovi in | torna ai risultati
        it torna all inizio | torna alla home | torna alla lista | torna in alto | torna indietro
        it torna su | vai al contenuto | vai al contenuto principale | vai al footer | vai al menu
        it vai alla navigazione | vai alla ricetta | vedi altro | vedi tutte | vedi tutti
        nl bekijk alle ~ | bekijk alles | bekijk meer | berichtnavigatie
        nl deze pagina geldt voor ~ wijzig regio | deze pagina is voor ~ kies regio | direct naar ~
        nl eenvoudige taal | ga naar de inhoud | ga naar de navigatie | ga naar hoofdinhoud
        nl ga naar inhoud | ga naar zoeken | gebarentaal | handige links | hoofdmenu
        nl hoofdnavigatie | je bekijkt informatie voor ~ | je bent hier | kies je regio | kies regio
        nl klik om te vergroten | klik op de foto om te vergroten | kruimelpad | laad meer | laden
        nl lees in de app | lees meer | lees verder | meer informatie | meer laden | meer weergeven
        nl menu openen | menu sluiten | naar boven | naar de hoofdinhoud | naar het recept
        nl naar inhoud springen | naar navigatie springen
        nl naar navigatie springen naar zoeken springen | naar zoeken springen | nieuwere berichten
        nl oudere berichten | overslaan en naar de inhoud gaan | pagina # van # | regio wijzigen
        nl scroll naar beneden | scroll naar rechts ~ | scroll omlaag | scroll verder | snel naar
        nl spring naar de inhoud | spring naar inhoud | swipe voor meer | taal kiezen
        nl terug naar boven | terug naar home | terug naar overzicht | toon meer | toon minder
        nl u bent hier | uitgebreid zoeken | uw regio ~ wijzigen | veeg voor meer | verander regio
        nl volgend artikel | volgend bericht | volgende pagina | volledige tekst tonen
        nl vorig artikel | vorig bericht | vorige pagina | wijzig regio | zoek op deze site
        nl zoeken naar
        pl czytaj dalej | czytaj wiecej | do gory | dowiedz sie wiecej | jestes tutaj | jezyk migowy
        pl kliknij aby powiekszyc | kliknij zdjecie aby powiekszyc | ladowanie | menu glowne
        pl na gore | nastepna strona | nastepny artykul | nastepny wpis | nawigacja glowna
        pl nawigacja wpisu | nowsze wpisy | otworz menu | pokaz caly tekst | pokaz wiecej
        pl pokaz wszystkie | poprzedni artykul | poprzedni wpis | poprzednia strona | powrot
        pl powrot do gory | powrot do strony glownej | powrot na gore | prosty jezyk
        pl przegladasz tresci dla ~ | przejdz do glownej tresci | przejdz do menu
        pl przejdz do nawigacji | przejdz do stopki | przejdz do tresci | przejdz do tresci glownej
        pl przejdz do wyszukiwania | przejdz do zawartosci | przesun aby zobaczyc wiecej
        pl przewin w prawo ~ | przydatne linki | starsze wpisy | strona # z # | szukaj
        pl szukaj na stronie | ta strona dotyczy ~ zmien region | tekst latwy do czytania
        pl tlumacz pjm | twoj region ~ zmien | wczytaj wiecej | wiecej | wiecej informacji | wroc
        pl wroc do listy | wroc do strony glownej | wroc do ~ | wroc na gore | wybierz jezyk
        pl wybierz region | wybierz wojewodztwo | wyszukaj | wyszukiwanie zaawansowane
        pl zaawansowane wyszukiwanie | zaladuj wiecej | zamknij menu | zmien region
        pl zmien wojewodztwo | zobacz wiecej | zobacz wszystkie
        cs cist dale | cist vice | dalsi clanek | dalsi informace | dalsi stranka | hlavni menu
        cs hlavni nabidka | hlavni navigace | hledat na webu | jste zde | kliknutim zvetsite
        cs nachazite se zde | nacist dalsi | nacitani | nahoru | navigace pro prispevek
        cs otevrit menu | pokrocile vyhledavani | posunutim zobrazite vice | predchozi clanek
        cs predchozi stranka | prejit k hlavnimu obsahu | prejit k obsahu | prejit na obsah
        cs preskocit na obsah | preskocit navigaci | prohlizite si obsah pro ~
        cs rozsirene vyhledavani | rychle odkazy | snadne cteni | strana # z #
        cs tato stranka plati pro ~ zmenit region | uzitecne odkazy | vas region ~ zmenit
        cs vice informaci | vyber jazyka | vyberte kraj | vybrat region | zavrit menu | zmenit kraj
        cs zmenit region | znakovy jazyk | zobrazit vice | zobrazit vse | zpet na seznam
        cs zpet na uvod | zpet na uvodni stranku | zpet nahoru
        sv aldre inlagg | andra region | andra sprak | avancerad sokning | byt lan | byt ort
        sv byt region | den har sidan galler for ~ byt region | den har sidan galler i ~ byt region
        sv din kommun ~ byt | din region ~ byt | dra for att jamfora | du ar har
        sv du ser innehall for ~ | foregaende artikel | foregaende inlagg | foregaende sida
        sv ga till huvudinnehall | ga till innehall | genvagar | hoppa till huvudinnehall
        sv hoppa till innehall | huvudmeny | inlaggsnavigering | klicka for att forstora
        sv ladda fler | laddar | las mer | las vidare | lattlast | lattlast svenska | nasta artikel
        sv nasta inlagg | nasta sida | oppna menyn | pa latt svenska | se alla | sida # av #
        sv sidan galler for ~ byt region | sidan visar innehall for ~ | snabblankar
        sv sok pa webbplatsen | stang menyn | svenskt teckensprak | svep for att se mer
        sv teckensprak | till innehallet | till toppen | tillbaka | tillbaka till startsidan
        sv tillbaka till toppen | upp | valj lan | valj region | valj sprak | visa alla | visa fler
        sv visa mer | visa mindre
        da abn menu | avanceret sogning | denne side gaelder for ~ skift region
        da denne side gaelder ~ skift kommune | din region ~ skift | du er her
        da du ser indhold for ~ | forrige artikel | forrige side | ga til hovedindhold
        da ga til indhold | genveje | hop til indhold | hovedmenu | indlaes flere
        da klik for at forstorre | laes mere | laes videre | let at laese | letlaest | luk menu
        da naeste artikel | naeste side | se alle | side # af # | skift kommune | skift region
        da spring til hovedindhold | spring til indhold | swipe for at se mere | tegnsprog
        da til toppen | tilbage til forsiden | tilbage til toppen | vaelg kommune | vaelg region
        da vaelg sprog | vis alle | vis flere | vis mere | vis mindre
        no apne meny | avansert sok | bytt kommune | bytt region
        no denne siden gjelder for ~ bytt region | denne siden gjelder ~ bytt kommune
        no din region ~ bytt | du ser innhold for ~ | enkelt sprak | forrige artikkel | forrige side
        no ga til hovedinnhold | ga til innhold | hopp til hovedinnhold | hopp til innhold
        no hovedmeny | klikk for a forstorre | last inn flere | les mer | les videre | lettlest
        no lukk meny | neste artikkel | neste side | side # av # | snarveier | sveip for a se mer
        no tegnsprak | til innholdet | tilbake til forsiden | tilbake til toppen | velg kommune
        no velg region | velg sprak | vis flere | vis mer
        fi alueesi ~ vaihda | artikkelien selaus | avaa valikko | edellinen artikkeli
        fi edellinen sivu | hyppaa sisaltoon | ladataan | lataa lisaa | lue koko juttu | lue lisaa
        fi nayta kaikki | nayta lisaa | nayta vahemman | naytetaan sisalto alueelle ~ | olet tassa
        fi paavalikko | pikalinkit | pyyhkaise nahdaksesi lisaa | selkokielella | selkokieli
        fi seuraava artikkeli | seuraava sivu | siirry paasisaltoon | siirry sisaltoon
        fi siirry suoraan sisaltoon | sivu # | sivun alkuun | sulje valikko
        fi suurenna kuvaa napsauttamalla | takaisin | takaisin etusivulle | takaisin ylos
        fi tama sivu koskee aluetta ~ | tama sivu koskee ~ vaihda aluetta | tarkennettu haku
        fi vaihda aluetta | vaihda paikkakuntaa | valitse alue | valitse kieli | viittomakielella
        fi viittomakieli
        tr ana icerige atla | ana icerige gec | ana menu | ana sayfaya don | anasayfaya don
        tr basa don | bolge degistir | bolge sec | bolgeniz ~ degistir
        tr bu sayfa ~ icin gecerlidir bolge degistir | buradasiniz | buyutmek icin tiklayin
        tr daha fazla | daha fazla goster | daha fazla yukle | daha fazlasi icin kaydirin
        tr detayli arama | devami | devamini oku | dil secin | gelismis arama | haberin devami
        tr hizli erisim | hizli linkler | icerige atla | icerige gec | isaret dili | kolay okuma
        tr menuyu ac | menuyu kapat | onceki haber | onceki sayfa | onceki yazi | sayfa #
        tr sayfa basi | sehir degistir | sitede ara | sonraki haber | sonraki sayfa | sonraki yazi
        tr tum haberler | tumunu gor | tumunu goster | yazi gezinmesi | yukari | yukari cik
        tr yukleniyor
        ru быстрые ссылки | в начало | ваш город ~ изменить | ваш регион ~ изменить | вверх
        ru вернуться к списку | вернуться на главную | вернуться наверх | все новости | вы здесь
        ru вы смотрите информацию для ~ | выберите регион | выберите язык | выбрать город
        ru выбрать регион | главное меню | далее | жестовыи язык | загрузить еще | загрузка
        ru закрыть меню | изменить регион | к содержимому | листайте вправо ~ | на главную | наверх
        ru навигация по записям | нажмите чтобы увеличить | назад | назад к списку | открыть меню
        ru перейти к навигации | перейти к основному контенту | перейти к основному содержанию
        ru перейти к поиску | перейти к содержанию | перейти к содержимому | подробнее
        ru поиск по сайту | показать все | показать еще | показать ещё | показать полностью
        ru полезные ссылки | предыдущая запись | предыдущая статья | предыдущая страница
        ru прокрутите вправо ~ | развернуть | расширенный поиск | свернуть | следующая запись
        ru следующая статья | следующая страница | сменить город | сменить регион | смотреть все
        ru страница # из # | узнать больше | узнать подробнее | читать далее | читать дальше
        ru читать полностью | эта страница относится к ~ сменить регион | ясныи язык
        uk ваш регіон ~ змінити | ваше місто ~ змінити | вгору | ви тут | вибрати регіон
        uk всі новини | відкрити меню | головне меню | гортайте вправо ~ | детальніше | до змісту
        uk докладніше | жестова мова | завантажити ще | закрити меню | змінити регіон
        uk корисні посилання | на головну | навігація записів | нагору | наступна стаття
        uk наступна сторінка | натисніть щоб збільшити | обрати місто | обрати регіон
        uk перейти до вмісту | перейти до змісту | перейти до основного вмісту
        uk повернутися на головну | показати більше | показати ще | попередня стаття
        uk попередня сторінка | пошук по сайту | проста мова | розширений пошук | усі новини
        uk ця сторінка стосується ~ змінити регіон | читати більше | читати далі
        el ανοιγμα μενου | αρχη σελιδας | βρισκεστε εδω | δειτε ολα | δειτε περισσοτερα
        el διαβαστε ολοκληρο το αρθρο | διαβαστε περισσοτερα | ειστε εδω | επιστροφη στην αρχικη
        el επιστροφη στην κορυφη | επομενη σελιδα | επομενο αρθρο | κλεισιμο μενου | κυριο μενου
        el μεταβαση στο κυριο περιεχομενο | μεταβαση στο περιεχομενο
        el παρακαμψη προς το κυριως περιεχομενο | περισσοτερα | πισω | πλοηγηση αρθρων
        el προηγουμενη σελιδα | προηγουμενο αρθρο | συνθετη αναζητηση | φορτωση περισσοτερων
        el χρησιμοι συνδεσμοι
        hu az oldal tetejere | bejegyzes navigacio | betoltes | bovebben | elozo bejegyzes
        hu elozo cikk | elozo oldal | fomenu | hasznos linkek | kilepes a tartalomba
        hu kovetkezo bejegyzes | kovetkezo cikk | kovetkezo oldal | lap tetejere | menu bezarasa
        hu menu megnyitasa | osszes megtekintese | reszletek | reszletes kereses
        hu tobb megjelenitese | tovabb a tartalomhoz | tovabb olvasom | tovabbi cikkek
        hu ugras a tartalomhoz | ugras a tartalomra | vissza | vissza a fooldalra
        hu vissza a tetejere
        ro afla mai multe | arata mai mult | articolul anterior | articolul urmator
        ro cautare avansata | citeste mai departe | citeste mai mult | deschide meniul | esti aici
        ro inapoi | inapoi la pagina principala | inapoi sus | incarca mai multe | inchide meniul
        ro link uri utile | meniu principal | mergi la continut | mergi la continutul principal
        ro navigare in articole | pagina anterioara | pagina urmatoare | salt la continut
        ro sari la continut | sus | vezi mai mult | vezi toate | vezi tot
        ar أعلى الصفحة | أنت هنا | إغلاق القائمة | إلى الأعلى | ابحث في الموقع | اختر اللغة
        ar اختر المنطقة | اختر منطقتك | اذهب إلى المحتوى | اضغط للتكبير | اقرأ المزيد
        ar البحث المتقدم | التجاوز إلى المحتوى | الخبر التالي | الخبر السابق | الصفحة التالية
        ar الصفحة السابقة | العودة إلى الأعلى | العودة إلى الرئيسية | العودة للأعلى
        ar العودة للرئيسية | القائمة الرئيسية | المزيد | المقال التالي | المقال السابق
        ar الموضوع التالي | الموضوع السابق | انتقل إلى المحتوى | انتقل إلى المحتوى الرئيسي
        ar بحث متقدم | تجاوز إلى المحتوى الرئيسي | تحميل المزيد | تخطى إلى المحتوى
        ar تخطي إلى المحتوى | تغيير المنطقة | جاري التحميل | رجوع | روابط ذات صلة | روابط سريعة
        ar روابط مهمة | سهل القراءة | شاهد المزيد | عرض الكل | عرض المزيد | فتح القائمة
        ar لغة الاشارة | للمزيد | مرر لمشاهدة المزيد | مشاهدة الكل
        he אתה נמצא כאן | דלג לתוכן | דלג לתוכן הראשי | דלגו לתוכן | הכתבה הבאה | הכתבה הקודמת
        he העמוד הבא | העמוד הקודם | הפוסט הבא | הפוסט הקודם | הצג הכל | הצג עוד | חזור
        he חזרה לדף הבית | חזרה למעלה | חזרה לראש העמוד | חיפוש מתקדם | טען עוד | לכל הכתבות
        he לכתבה המלאה | לראש העמוד | מעבר לתוכן | מעבר לתוכן הראשי | סגור תפריט | עוד | פתח תפריט
        he קישורים מהירים | קישורים שימושיים | קרא עוד | קראו עוד | תפריט ראשי
        fa بازگشت | بازگشت به بالا | بازگشت به صفحه اصلی | بیشتر | بیشتر بخوانید | جستجوی پیشرفته
        fa خبر بعدی | خبر قبلی | دسترسی سریع | رفتن به محتوا | شما اینجا هستید | صفحه بعد
        fa صفحه بعدی | صفحه قبل | صفحه قبلی | لینک های مفید | مشاهده بیشتر | مشاهده همه | مطلب بعدی
        fa مطلب قبلی | منوی اصلی | نمایش بیشتر | پرش به محتوا | پرش به محتوای اصلی | پیوندهای مفید
        hi अगला पेज | अगली खबर | अधिक जानें | आगे पढ़ें | ऊपर जाएं | और देखें | और पढ़ें | खोजें
        hi त्वरित लिंक | पिछला पेज | पिछली खबर | मुख्य सामग्री पर जाएं | मेनू खोलें | वापस जाएं
        hi सभी देखें | सामग्री पर जाएं | होम पर जाएं
        id anda di sini | artikel berikutnya | artikel sebelumnya | baca lebih lanjut
        id baca selengkapnya | berikutnya | buka menu | halaman # dari # | halaman berikutnya
        id halaman sebelumnya | ke atas | kembali | kembali ke atas | kembali ke beranda
        id langsung ke konten | lewati ke konten | lihat lainnya | lihat selengkapnya | lihat semua
        id loncat ke konten utama | menu utama | muat lebih banyak | navigasi pos
        id pencarian lanjutan | sebelumnya | selanjutnya | selengkapnya | tampilkan lebih banyak
        id tautan cepat | tutup menu
        vi bai tiep theo | bai truoc | bai viet sau | bai viet truoc | bo qua noi dung
        vi chuyen den noi dung | chuyen den noi dung chinh | chuyen toi noi dung | doc them
        vi doc tiep | dong menu | hien thi them | len dau trang | lien ket huu ich | lien ket nhanh
        vi mo menu | quay lai | quay lai trang chu | tai them | tim hieu them | tim kiem nang cao
        vi trang sau | trang tiep | trang truoc | tro lai dau trang | ve dau trang | ve trang chu
        vi xem tat ca | xem them
        th กลับขึ้นด้านบน | กลับด้านบน | กลับหน้าหลัก | กลับหน้าแรก | ก่อนหน้า | ข้ามไปที่เนื้อหา
        th ข้ามไปยังเนื้อหา | ข้ามไปเนื้อหาหลัก | ค้นหาขั้นสูง | ดูทั้งหมด | ดูเพิ่มเติม | ถัดไป
        th ปิดเมนู | ย้อนกลับ | หน้าก่อนหน้า | หน้าถัดไป | อ่านต่อ | อ่านเพิ่มเติม | เปิดเมนู
        th เมนูหลัก | โหลดเพิ่มเติม
        ja # ページ | ~のアプリで読む | すべての記事 | すべて表示 | すべて見る | もっと見る
        ja もっと読む | やさしい日本語 | アプリで読む | クリックで拡大 | コンテンツへスキップ
        ja コンテンツへ移動 | サイト内検索 | スワイプで続きを見る | タップで拡大 | トップに戻る
        ja トップへ戻る | トップページへ | ナビゲーションへスキップ | ページの先頭へ
        ja ページの先頭へ戻る | ページトップへ | ページトップへ戻る | メインコンテンツへスキップ
        ja メニューを閉じる | メニューを開く | 一覧 | 一覧に戻る | 一覧へ戻る | 一覧を見る
        ja 全文を表示 | 全文を読む | 前のページ | 前の記事 | 前の記事へ | 前へ | 地域を変更
        ja 地域を選択 | 戻る | 手話 | 投稿ナビゲーション | 本文へ | 本文へスキップ | 本文へ移動
        ja 検索する | 横にスクロールできます | 次のページ | 次の記事 | 次の記事へ | 次へ | 現在地
        ja 続きを読む | 言語を選択 | 詳しくはこちら | 詳しく見る | 詳細はこちら | 詳細検索
        ja 読み込み中 | 閉じる | 開く
        ko 검색하기 | 기사 더보기 | 다음 글 | 다음 기사 | 다음 페이지 | 다음글 | 다음기사 | 닫기
        ko 더 보기 | 더보기 | 뒤로가기 | 맨 위로 | 맨위로 | 메뉴 닫기 | 메뉴 바로가기 | 메뉴 열기
        ko 목록 | 목록보기 | 목록으로 | 본문 바로가기 | 본문내용 바로가기 | 본문으로 바로가기
        ko 상단으로 | 상세검색 | 수어 | 쉬운글 | 앱에서 보기 | 언어 선택 | 옆으로 밀어서 더 보기
        ko 위로 | 위로가기 | 이전 글 | 이전 기사 | 이전 페이지 | 이전글 | 이전기사 | 자세히 보기
        ko 전문 보기 | 전체 보기 | 전체메뉴 | 전체보기 | 접기 | 주메뉴 바로가기 | 지역변경
        ko 지역선택 | 콘텐츠로 건너뛰기 | 클릭하시면 확대됩니다 | 통합검색 | 펼치기 | 현재 위치
        ko 홈으로
        zh 上一条 | 上一章 | 上一篇 | 上一頁 | 上一页 | 下一条 | 下一章 | 下一篇 | 下一頁 | 下一页
        zh 主菜单 | 主選單 | 了解更多 | 全部展开 | 共 # 页 | 关闭 | 关闭菜单 | 切换地区 | 切換地區
        zh 加载更多 | 友情链接 | 回到頂端 | 回到顶部 | 回頂部 | 回首頁 | 回首页 | 尾页 | 展开
        zh 展开全文 | 左右滑动查看更多 | 左右滑動查看更多 | 当前位置 | 快速連結 | 快速链接
        zh 您当前的位置 | 您現在的位置 | 您的位置 | 手语 | 打开菜单 | 收起 | 易读版 | 显示全文
        zh 显示更多 | 更多 | 更多新闻 | 更改地区 | 末页 | 查看全部 | 查看更多 | 点击查看大图
        zh 目前位置 | 看更多 | 瞭解更多 | 移至主內容 | 站内搜索 | 第 # 页 | 跳到主要內容
        zh 跳到主要内容 | 跳到内容 | 跳至主要内容 | 跳至内容 | 跳至正文 | 跳轉到主要內容 | 載入更多
        zh 返回 | 返回上一页 | 返回列表 | 返回顶部 | 返回首页 | 选择地区 | 進階搜尋 | 選擇地區
        zh 選擇語言 | 關閉 | 高级搜索 | 點擊放大
        """,
    ),
    Formula(
        name="navigation-word",
        reason="navigation",
        weight=WEAK + 2,
        evidence="is a word of a site's menu",
        lines="""
        en all | api | archive | archives | back | basket | blog | browse | business | cart | cart #
        en cart # items | categories | checkout | classifieds | close | collections | community
        en create | crossword | crosswords | culture | deutsch | discover | docs | e paper | english
        en enlarge image | enter fullscreen | enter fullscreen mode | episodes | espanol | events
        en exhibitions | exit fullscreen | exit fullscreen mode | expand chart | expand image
        en explore | features | francais | galleries | gallery | games | home | horoscopes
        en italiano | large | lifestyle | listen | live | local news | menu | merch | more | my cart
        en navigation | news | next | obituaries | opinion | photos | plan your visit | podcasts
        en politics | portfolio | prev | previous | pricing | products | projects | puzzles
        en resources | schedule | search | sections | services | shop | shows | small | sport
        en sports | standard | store | tickets | topics | tv guide | videos | visit | weather
        en wishlist | world
        de abo | aktuelles | alle ressorts | archiv | audiothek | bild vergrossern | bilder
        de e paper | fotos | kultur | lokales | mediathek | mehr | menu | nachrichten | navigation
        de newsticker | podcasts | politik | region | regional | ressorts | rubriken | schliessen
        de shop | sport | startseite | suche | suchen | termine | themen | ubersicht
        de veranstaltungen | vergrosserte ansicht | videos | warenkorb | weiter | wetter
        de wirtschaft | zuruck
        fr a la une | accueil | actualite | actualites | agenda | agrandir l image | annonces
        fr archives | billetterie | boutique | culture | direct | economie | en direct | fermer
        fr jeux | les plus lus | menu | meteo | monde | panier | plus | podcasts | politique
        fr precedent | recherche | rechercher | retour | rubrique | rubriques | societe | sport
        fr suivant | videos | voir en plein ecran
        es actualidad | agenda | ampliar imagen | anterior | blogs | buscar | busqueda | carrito
        es cerrar | cultura | deportes | desplegar redes sociales | economia | eventos | hemeroteca
        es inicio | mas | menu | noticias | opinion | podcasts | politica | portada | secciones
        es siguiente | sociedad | tiempo | tienda | ultima hora | videos | volver
        pt agenda | ampliar imagem | anterior | arquivo | busca | buscar | carrinho | cultura
        pt desporto | economia | esportes | fechar | inicio | loja | mais | menu | mundo | noticias
        pt opiniao | pagina inicial | pesquisa | pesquisar | podcasts | politica | proximo | seccoes
        pt secoes | seguinte | ultimas | videos | voltar
        it altro | archivio | avanti | biglietti | carrello | cerca | chiudi | collezione | cronaca
        it cultura | economia | esteri | eventi | home | indietro | ingrandisci immagine | menu
        it meteo | mondo | mostre | negozio | notizie | opinioni | podcast | politica | ricerca
        it rubriche | sezioni | sport | ultime notizie | video | visita
        nl agenda | archief | contact | cultuur | economie | foto s | home | lid worden | meer
        nl menu | net binnen | nieuws | opinie | podcasts | politiek | sluiten | sport | startpagina
        nl terug | video | volgende | voorpagina | vorige | weer | winkel | winkelmand | winkelwagen
        nl zoek | zoeken
        pl aktualnosci | archiwum | dalej | e wydanie | faq | gospodarka | koszyk | kraj | kultura
        pl menu | nastepny | opinie | podcasty | pogoda | polityka | poprzedni | sklep | sport
        pl strona glowna | swiat | szukaj | wiadomosci | wideo | wiecej | wstecz | wydarzenia
        pl zamknij
        cs akce | aktuality | archiv | dalsi | domaci | domu | ekonomika | hlavni stranka | hledat
        cs kosik | kultura | menu | nazory | obchod | pocasi | podcasty | predchozi | sport | uvod
        cs vice | video | vyhledavani | zahranici | zavrit | zpet | zpravy
        sv arkiv | butik | debatt | ekonomi | foregaende | hem | kalender | kontakt | kultur
        sv ledare | meny | mer | nasta | nyheter | podd | politik | sok | sport | stang | startsida
        sv tillbaka | vader | varukorg | video
        da arkiv | butik | debat | forrige | forside | forsiden | hjem | indland | kalender | kultur
        da kurv | luk | menu | mere | naeste | nyheder | podcast | sog | sport | tilbage | udland
        da vejr
        no arkiv | butikk | debatt | forrige | forside | forsiden | handlekurv | hjem | innenriks
        no kalender | kultur | lukk | meny | mer | neste | nyheter | podkast | sok | sport | tilbake
        no utenriks | vaer
        fi arkisto | edellinen | etusivu | hae | haku | kauppa | kotimaa | kulttuuri | lisaa
        fi mielipide | ostoskori | podcastit | saa | seuraava | sulje | takaisin | talous
        fi tapahtumat | ulkomaat | urheilu | uutiset | valikko | video | yhteystiedot
        tr ana sayfa | anasayfa | ara | arama | arsiv | daha fazla | dunya | ekonomi | etkinlikler
        tr foto galeri | galeri | geri | gundem | haberler | hava durumu | ileri | kapat
        tr kultur sanat | magaza | menu | onceki | saglik | sepet | sepetim | siyaset | son dakika
        tr sonraki | spor | teknoloji | video | yasam | yazarlar
        ru архив | афиша | блоги | видео | вперед | главная | далее | еще | закрыть | контакты
        ru корзина | культура | лента новостей | магазин | меню | мир | мнения | назад | новости
        ru общество | погода | подкасты | поиск | политика | предыдущая | разделы | рубрики
        ru следующая | события | спорт | фото | экономика
        uk архів | афіша | відео | головна | далі | думки | економіка | закрити | контакти | кошик
        uk культура | магазин | меню | назад | наступна | новини | погода | подкасти | події
        uk політика | попередня | пошук | рубрики | світ | спорт | суспільство | фото | ще
        el αθλητικα | αναζητηση | αποψεις | αρχειο | αρχικη | βιντεο | ειδησεις | εκδηλωσεις
        el επικαιροτητα | επικοινωνια | επομενο | καιρος | καλαθι | καταστημα | κλεισιμο | κοινωνια
        el κοσμος | μενου | οικονομια | περισσοτερα | πισω | πολιτικη | πολιτισμος | προηγουμενο
        hu archivum | belfold | bezaras | bolt | cimlap | elozo | esemenyek | fooldal | gazdasag
        hu hirek | idojaras | kapcsolat | kereses | kezdolap | kosar | kovetkezo | kulfold | kultura
        hu menu | podcast | rovatok | sport | tobb | velemeny | video | vissza
        ro acasa | actualitate | anterior | arhiva | cauta | cautare | cos | cultura | economie
        ro evenimente | externe | inainte | inapoi | inchide | magazin | mai mult | meniu | opinii
        ro politica | prima pagina | sport | stiri | urmatorul | video | vremea
        ar آراء | أخبار | إغلاق | اقتصاد | الأخبار | الأرشيف | البحث | البريد الجامعي
        ar البوابة الإلكترونية | التالي | الرئيسية | السابق | السلة | الصفحة الرئيسية | الطقس
        ar العالم | القائمة | المتجر | الوظائف | بحث | ثقافة | رياضة | سلة التسوق | سياسة | صور
        ar عاجل | فيديو | مقالات | منوعات
        he אירועים | ארכיון | דעות | דף הבית | הבא | הקודם | וידאו | חדשות | חיפוש | חנות | כלכלה
        he מזג אוויר | סגור | סל הקניות | ספורט | עגלה | עמוד הבית | פוליטיקה | ראשי | תפריט | תרבות
        fa آب و هوا | آرشیو | اخبار | اقتصادی | بستن | بعدی | بین الملل | جستجو | خانه | سبد خرید
        fa سیاسی | صفحه اصلی | صفحه نخست | عکس | فرهنگی | فروشگاه | فیلم | قبلی | منو | ورزشی
        fa ویدیو | یادداشت
        hi अगला | ई पेपर | खेल | खोज | ताज़ा खबर | देश | पिछला | फोटो | मनोरंजन | मुखपृष्ठ
        hi मुख्य पृष्ठ | मेनू | राज्य | लाइव टीवी | विदेश | वीडियो | समाचार | होम | होम पेज
        id acara | arsip | beranda | berikutnya | berita | budaya | cari | cuaca | dunia | ekonomi
        id foto | indeks | kategori | kembali | keranjang | menu | nasional | olahraga | opini
        id pencarian | politik | sebelumnya | terkini | toko | tutup | video
        vi anh | chinh tri | chuyen muc | cua hang | danh muc | dong | du lich | giao duc | gio hang
        vi gioi thieu | kinh te | lien he | luu tru | menu | quay lai | sau | su kien | suc khoe
        vi the gioi | the thao | thoi su | thoi tiet | tiep | tim kiem | tin moi | tin tuc
        vi trang chu | truoc | van hoa | video | xa hoi | y kien
        th การเมือง | กิจกรรม | กีฬา | ข่าว | ค้นหา | ตะกร้าสินค้า | ต่างประเทศ | บันเทิง | ปิด
        th พยากรณ์อากาศ | รูปภาพ | ร้านค้า | วิดีโอ | หน้าหลัก | หน้าแรก | หมวดหมู่ | เมนู
        th เศรษฐกิจ
        ja お知らせ | アクセス | アーカイブ | イベント | エンタメ | カテゴリ | カテゴリー | カート
        ja ショップ | スポーツ | トップ | ニュース | ブログ | ホーム | メニュー | ランキング | 主要
        ja 写真 | 動画 | 国内 | 国際 | 地域 | 天気 | 政治 | 文化 | 新着 | 新着記事 | 検索 | 特集
        ja 社会 | 経済 | 見出し画像 | 速報 | 連載
        ko 검색 | 경제 | 국제 | 글자크기 | 글자크기변경하기 | 글자크기조절 | 기사원문 | 날씨 | 뉴스
        ko 동영상 | 랭킹 | 메뉴 | 문화 | 본문요약봇 | 사회 | 생활 | 속보 | 쇼핑 | 스포츠 | 연예
        ko 영상 | 오피니언 | 장바구니 | 전체 | 정치 | 지역 | 최신뉴스 | 카테고리 | 포토 | 행사 | 홈
        zh 专题 | 主页 | 体育 | 分类 | 即時 | 商城 | 国内 | 国际 | 图片 | 國際 | 地方 | 天气 | 娛樂
        zh 娱乐 | 导航 | 專題 | 归档 | 影音 | 排行榜 | 搜尋 | 搜索 | 政治 | 文化 | 新聞 | 新闻
        zh 时政 | 活动 | 滚动 | 生活 | 社会 | 社會 | 科技 | 简体 | 简体中文 | 繁體 | 繁體中文 | 菜单
        zh 要闻 | 视频 | 评论 | 財經 | 購物車 | 财经 | 购物车 | 選單 | 首頁 | 首页 | 體育
        """,
    ),
    Formula(
        name="notice-heading",
        alone=WEAK + 2,
        reason="site-notice",
        weight=SURE - 1,
        evidence="is what stands in a site's foot",
        lines="""
        en # ~ all rights reserved | a note on an earlier version ~ | a part of ~ network
        en a version of this article appears in print ~ | about our reviews | about us
        en accessibility | accessibility statement | advertise with us | all rights reserved
        en as an amazon associate i earn ~ | blog at wordpress com | built with ~ | careers
        en code of ethics | colophon | company info | contact us | copyright # ~ | copyright notice
        en copyright ~ # | corporate information | corrections policy
        en create a free website or blog at wordpress com
        en create a website or blog at wordpress com | customer service | customer support
        en design by ~ | designed by ~ | do you have a photo or video of a breaking news story ~
        en editorial guidelines | editorial policy | editorial standards | editors notes
        en ethics policy | fact checked | fact checked by ~ | faqs | find out how we test
        en find out more about how we test | follow this site | found a mistake ~
        en freedom of information | funeral home website by ~ | give feedback | got a tip
        en help center | help centre | hosted by github | hosted by github pages
        en hosted by netlify | hosted by wordpress com | how we rate | how we reviewed this article
        en how we test | how we vet brands and products | how ~ practices journalism ~ | impressum
        en imprint | investor relations | jobs at ~ | last reviewed ~
        en learn more about how we test ~ | legal notice | licensing | made with ~ | masthead
        en media contact | media contacts | media kit | medically reviewed by ~
        en modern slavery statement | originally published ~ | our apps | our brands | our company
        en our editorial process | our expert reviewers spend hours testing ~ | our network
        en our review process | our reviewers spend ~ hours testing ~ | our team
        en part of the ~ network | powered by ~ | press contact | press kit | press room
        en privacy and cookies | privacy notice | privacy policy | privacy terms
        en proudly powered by ~ | quick guide | report a correction | report a problem
        en report a typo | report an error | report this ad | reprints and permissions
        en reprints permissions | reviewed by ~ | rights and permissions
        en see a spelling or grammar error in our story
        en see a spelling or grammar error in our story please click here to report it
        en send feedback | send us a tip | send us feedback | set as preferred source | site by ~
        en site map | sitemap | some rights reserved | start your substack | submit a tip
        en substack is the home for great culture | suggest a change | suggest a correction
        en suggest an edit | terms and conditions | terms conditions | terms of service
        en terms of use | terms privacy | the opinions expressed ~ are those of the author ~
        en the views expressed ~ | the ~ is not responsible for the content of external sites
        en theme by ~ | theme ~ by ~ | this article has been reviewed according to ~
        en this article originally appeared ~ | this article was originally published ~
        en this is an opinion ~ the views ~ | this page contains affiliate links ~
        en this post contains affiliate links ~ | this post may contain affiliate links ~
        en this story originally appeared ~ | this story was originally published ~
        en this story went through our review ~ | we may earn a commission ~
        en we may earn commission ~ | we test every ~ ourselves ~ | website by ~
        en website powered by ~
        en when you purchase through links on our site we may earn an affiliate commission ~
        en why trust us | why you can trust us | why you can trust ~ | work for us | work with us
        en write for us | ~ contributors publish independent expert analyses and insights
        en ~ is part of ~ visit our corporate site
        de # ~ alle rechte vorbehalten | agb | alle rechte vorbehalten | archiv | autoren
        de barriere melden | barrierefreiheit | bildnachweis | datenschutz | datenschutzerklarung
        de datenschutzhinweise | dieser artikel erschien ~ | dieser beitrag erschien ~
        de dieser beitrag im programm | dieser text erschien ~ | dieses thema im programm
        de ein angebot von ~ | ein service von ~ | erklarung zur barrierefreiheit
        de erschienen in der printausgabe ~ | fehler gefunden | fehler melden | gebardensprache
        de haftungsausschluss | hilfe | hilfe kontakt | impressum | inserieren | jobs | jugendschutz
        de karriere | kontakt | korrektur melden | kundenservice | leichte sprache | leserservice
        de mediadaten | mehr daruber wie wir arbeiten ~ | mehr uber uns | netiquette
        de nutzungsbasierte werbung | nutzungsbedingungen | presse | redaktion | redaktionsteam
        de sitemap | so arbeitet die redaktion ~ | so arbeitet unsere redaktion ~ | stellenangebote
        de uber den autor | uber die autorin | uber uns | unser team | unsere partner | urheberrecht
        de versand und zahlung | vertrag hier kundigen | vertrag kundigen | vertrage kundigen
        de werben | widerrufsrecht
        fr # ~ tous droits reserves | a propos | a propos de nous | accessibilite
        fr accessibilite non conforme | aide | aide et contact | annonceurs | cgu | cgu cgv | cgv
        fr charte d utilisation | charte editoriale | comment travaille la redaction ~
        fr conditions d utilisation | conditions generales | conditions generales d utilisation
        fr conditions generales de vente | confidentialite | contact | contactez nous | credits
        fr donnees personnelles | droits de reproduction | en savoir plus sur nos methodes ~
        fr espace presse | faq | l equipe | la redaction | mentions legales | nos applications
        fr nos engagements | nos partenaires | nos sites | nous contacter | offres d emploi
        fr plan du site | politique de confidentialite | presse | publicite sur ~ | qui sommes nous
        fr recrutement | reseaux sociaux | service client | services | signaler un abus
        fr signaler un contenu | signaler une erreur | tous droits reserves
        es # ~ todos los derechos reservados | accesibilidad | acerca de | anunciate | anunciese
        es atencion al cliente | aviso legal | ayuda | canal de denuncias | codigo etico
        es como probamos ~ productos ~ | condiciones de uso | condiciones generales
        es conforme a los criterios de ~ the trust project | contactanos | contactar | contacto
        es defensor del lector | derechos de autor | libro de reclamaciones | mapa del sitio
        es mapa web | normas de comunidad | nuestro equipo | nuestros socios
        es politica de privacidad | portal de transparencia | preguntas frecuentes | prensa
        es privacidad | publicidad | quienes somos | redaccion | sede electronica | sobre nosotros
        es terminos de uso | terminos y condiciones | todos los derechos reservados
        es trabaja con nosotros | transparencia
        pt # ~ todos os direitos reservados | acessibilidade | ajuda | anuncie | atendimento
        pt aviso legal | cofinanciado ~ | comunicar erro | contacte nos | contacto | contactos
        pt contato | entre em contato | estatuto editorial | expediente | fale connosco
        pt fale conosco | imprensa | livro de reclamacoes | mapa do site | mapa do sitio
        pt perguntas e respostas | politica de privacidade | portal da transparencia | privacidade
        pt publicidade | quem somos | recrutamento | redacao | reportar erro | sobre | sobre nos
        pt termos de uso | termos de utilizacao | termos e condicoes | todos os direitos reservados
        pt trabalhe conosco | transparencia
        it # ~ tutti i diritti riservati | accessibilita | aiuto | albo pretorio
        it amministrazione trasparente | assistenza | chi siamo | codice fiscale ~ | come arrivare
        it come testiamo i prodotti | condizioni d uso | contattaci | contatti | crediti | credits
        it dichiarazione di accessibilita | faq | gerenza | informativa privacy
        it informativa sulla privacy | la redazione | lavora con noi | mappa del sito | note legali
        it note legali e privacy | p iva # | p iva e ~ | p iva ~ | partita iva ~ | privacy
        it privacy e cookie | privacy policy | pubblicita | redazione | riproduzione riservata
        it segnala un errore | segnala un errore ~ | segnala un problema | social media policy
        it stampa | termini di servizio | termini e condizioni | trasparenza
        it tutti i diritti riservati | ufficio stampa | visitaci
        nl # ~ alle rechten voorbehouden | aangedreven door ~ | adverteren | algemene voorwaarden
        nl alle rechten voorbehouden | auteursrecht | colofon | contact | contact opnemen
        nl cookies en privacy | copyright | disclaimer | fout melden | gebruiksvoorwaarden | help
        nl huisregels | klantenservice | mogelijk gemaakt door ~ | neem contact op | over ons | pers
        nl privacy | privacy statement | privacybeleid | privacyverklaring | redactie | sitemap
        nl tip de redactie | tip ons | toegankelijkheid | toegankelijkheidsverklaring | vacatures
        nl veelgestelde vragen | voorwaarden | werken bij ~ | zo werkt de redactie ~
        pl # ~ wszelkie prawa zastrzezone | biuletyn informacji publicznej | biuro reklamy
        pl deklaracja dostepnosci | dla prasy | dostepnosc | dumnie wspierane przez ~
        pl jak pracuje nasza redakcja ~ | kariera | kontakt | mapa strony | o nas
        pl ochrona danych osobowych | oferty pracy | partnerzy | polityka prywatnosci
        pl polski pakiet jezykowy dostarcza ~ | pomoc | praca | projekt i wykonanie ~ | prywatnosc
        pl redakcja | regulamin | regulamin serwisu | reklama | rodo | skontaktuj sie z nami
        pl stopka redakcyjna | strefa czasowa ~ | technologie dostarcza ~ | warunki korzystania
        pl wszelkie prawa zastrzezone | wszystkie prawa zastrzezone | zespol | zglos blad
        pl zglos naruszenie
        cs # ~ vsechna prava vyhrazena | autorska prava | inzerce | kariera | kontakt
        cs kontaktujte nas | kontakty | mapa stranek | mapa webu | nahlasit chybu | napoveda | o nas
        cs obchodni podminky | ochrana osobnich udaju | ochrana osobnich udaju gdpr
        cs podminky pouziti | podminky uziti | pro media | prohlaseni o pristupnosti | redakce
        cs reklama | tiraz | volna mista | vsechna prava vyhrazena | vseobecne podminky
        cs zasady ochrany osobnich udaju
        sv alla rattigheter forbehallna | allmanna villkor | annonsera | ansvarig utgivare ~
        sv anvandarvillkor | hjalp | integritetspolicy | jobba hos oss | kontakta oss | kundservice
        sv lediga jobb | om oss | om webbplatsen | personuppgifter | personuppgiftspolicy | press
        sv rattelser | redaktion | sa arbetar ~ med journalistik ~
        sv sa har arbetar ~ med journalistik ~ | sa har jobbar ~ med journalistik ~
        sv sa har testar vi ~ | tillganglighet | tillganglighetsredogorelse | tipsa oss
        sv upphovsratt | vanliga fragor | villkor | webbkarta
        da alle rettigheder forbeholdes | annoncer | annoncering | ansvarshavende chefredaktor ~
        da brugervilkar | handelsbetingelser | hjaelp | job | kontakt | kontakt os | kundeservice
        da ledige stillinger | om os | ophavsret | persondatapolitik | presse | privatlivspolitik
        da redaktionen | ret en fejl | sadan arbejder ~ med journalistik ~ | tilgaengelighed
        da tilgaengelighedserklaering | tip os | vilkar og betingelser
        da ~ folger de presseetiske regler ~
        no alle rettigheter forbeholdt | annonser | annonsere | ansvarlig redaktor ~ | brukervilkar
        no hjelp | kontakt oss | kundeservice | ledige stillinger | om oss | opphavsrett
        no personvern | personvernerklaering | presse | redaksjonen
        no slik jobber ~ med journalistikk ~ | tilgjengelighet | tilgjengelighetserklaering
        no tips oss | vilkar | ~ arbeider etter vaer varsom plakatens regler ~
        no ~ redigeres etter vaer varsom ~
        fi anna palautetta | asiakaspalvelu | avoimet tyopaikat | kaikki oikeudet pidatetaan
        fi kayttoehdot | laheta juttuvinkki | mainosta | mediatiedot | meista
        fi nain ~ toimitus tyoskentelee ~ | ota yhteytta | palaute | saavutettavuus
        fi saavutettavuusseloste | sivukartta | tekijanoikeudet | tietoa meista | tietosuoja
        fi tietosuojaseloste | toimitus | usein kysytyt kysymykset | yhteystiedot
        fi ~ noudattaa journalistin ohjeita ~
        tr # ~ tum haklari saklidir | aydinlatma metni | basin | bize ulasin | gizlilik
        tr gizlilik politikasi | hakkimizda | hata bildir | ihbar hatti | iletisim | kariyer
        tr kisisel verilerin korunmasi | kullanim kosullari | kullanim sartlari | kunye | kvkk
        tr kvkk aydinlatma metni | reklam | reklam ver | sartlar ve kosullar | sikca sorulan sorular
        tr site haritasi | tum haklari saklidir | veri politikasi | yardim | yayin ilkeleri
        ru # ~ все права защищены | авторские права | вакансии | все права защищены
        ru выделите ее и нажмите ctrl enter | зарегистрировано ~ роскомнадзор ~
        ru использование материалов ~ | карта сайта | контакты | мобильная версия | нашли опечатку ~
        ru нашли ошибку ~ | о компании | о нас | о проекте | о редакции | о сайте
        ru обработка персональных данных | обратная связь | партнеры | персональные данные
        ru политика конфиденциальности | полная версия | пользовательское соглашение | помощь
        ru правила сайта | правовая информация | правообладателям | пресс служба
        ru при использовании материалов ~ | редакция | реклама | реклама на сайте | рекламодателям
        ru свидетельство о регистрации ~ | связаться с нами | служба поддержки | сообщить об ошибке
        ru условия использования
        uk # ~ всі права захищені | авторські права | вакансії | використання матеріалів ~
        uk всі права захищені | допомога | зв язатися з нами | зворотний зв язок | знайшли помилку ~
        uk карта сайту | контакти | повідомити про помилку | політика конфіденційності
        uk правила користування | про нас | про проєкт | про сайт | редакційна політика | редакція
        uk реклама | реклама на сайті | угода користувача | умови використання | усі права захищено
        el # ~ με επιφυλαξη παντος δικαιωματος | βοηθεια | δηλωση προσβασιμοτητας | διαφημιση
        el διαφημιστειτε | επικοινωνηστε μαζι μας | επικοινωνια | καριερα
        el με επιφυλαξη παντος δικαιωματος | ολα τα δικαιωματα διατηρουνται | οροι χρησης
        el ποιοι ειμαστε | πολιτικη απορρητου | προσβασιμοτητα | προσωπικα δεδομενα
        el συντακτικη ομαδα | συχνες ερωτησεις | σχετικα με εμας | ταυτοτητα | χαρτης ιστοτοπου
        hu # ~ minden jog fenntartva | adatkezelesi tajekoztato | adatvedelem
        hu adatvedelmi nyilatkozat | adatvedelmi tajekoztato | akadalymentesites
        hu akadalymentesitesi nyilatkozat | allas | altalanos szerzodesi feltetelek | aszf
        hu felhasznalasi feltetelek | gyik | hiba jelentese | hirdetes | impresszum | kapcsolat
        hu karrier | mediaajanlat | minden jog fenntartva | oldalterkep | rolunk | sajto | segitseg
        hu szerkesztoseg | szerzoi jogok | ugyfelszolgalat
        ro # ~ toate drepturile rezervate | accesibilitate | ajutor | anpc | cariere
        ro caseta redactionala | confidentialitate | contact | contacteaza ne | despre noi | echipa
        ro harta site | intrebari frecvente | politica de confidentialitate | presa
        ro protectia datelor | publicitate | raporteaza o eroare | redactia | termeni de utilizare
        ro termeni si conditii | toate drepturile rezervate
        ar # جميع الحقوق محفوظة ~ | أعلن معنا | إخلاء المسؤولية | إمكانية الوصول | اتصل بنا
        ar اتفاقية الاستخدام | الأسئلة الشائعة | الإبلاغ عن خطأ | الخصوصية | الشروط والأحكام
        ar الوظائف | بلغ عن خطأ | بيان الوصول | تصميم وبرمجة ~ | تصميم وتطوير ~ | تواصل معنا
        ar جميع الحقوق محفوظة | جميع الحقوق محفوظة ~ | حقوق النشر ~ | خريطة الموقع | سياسة الخصوصية
        ar شروط الاستخدام | عن الجامعة | عن الموقع | للإعلان | مركز المساعدة | مساعدة | من نحن
        ar هاتف # | هاتف ~ | هيئة التحرير | وظائف
        he # ~ כל הזכויות שמורות | אודות | אודותינו | דווח על טעות | דרושים | הדואר האדום | המערכת
        he הצהרת נגישות | כל הזכויות שמורות | כל הזכויות שמורות ~ | מדיניות פרטיות | מפת האתר
        he מצאתם טעות ~ | נגישות | עזרה | פרסום באתר | פרסמו אצלנו | צור קשר | צרו קשר
        he שאלות נפוצות | תנאי שימוש | תקנון | תקנון האתר
        fa آگهی | ارتباط با ما | تبلیغات | تماس با ما | تمامی حقوق ~ محفوظ است
        fa تمامی حقوق محفوظ است | حریم خصوصی | درباره ما | راهنما | سوالات متداول
        fa سیاست حفظ حریم خصوصی | شرایط استفاده | طراحی سایت ~ | طراحی و تولید ~ | فرصت های شغلی
        fa قوانین و مقررات | نقشه سایت | کلیه حقوق ~ محفوظ است | گزارش خطا
        hi अस्वीकरण | उपयोग की शर्तें | करियर | गोपनीयता नीति | नियम और शर्तें | विज्ञापन दें
        hi संपर्क करें | सर्वाधिकार सुरक्षित | सहायता | साइटमैप | हमारे बारे में
        hi हमारे साथ विज्ञापन करें
        id bantuan | copyright ~ | disclaimer | hak cipta dilindungi
        id hak cipta dilindungi undang undang | hak cipta ~ | hubungi kami | info iklan | karier
        id karir | kebijakan privasi | ketentuan layanan | kode etik | kode perilaku | kontak
        id kontak kami | laporkan kesalahan | pasang iklan | pedoman media siber | peta situs
        id redaksi | syarat dan ketentuan | syarat penggunaan | tentang kami
        vi ban quyen thuoc ve ~ | bao loi | cau hoi thuong gap | chinh sach bao mat
        vi chinh sach quyen rieng tu | co quan chu quan ~ | dieu khoan | dieu khoan su dung
        vi duong day nong ~ | giay phep so ~ | giay phep ~ | gioi thieu | giu ban quyen ~
        vi hotline ~ | lien he | lien he quang cao | lien he voi chung toi | quang cao | so do trang
        vi toa soan | tong bien tap ~ | tro giup | tuyen dung | ve chung toi
        th ข้อกำหนดและเงื่อนไข | คำถามที่พบบ่อย | ช่วยเหลือ | ติดต่อเรา | ติดต่อโฆษณา
        th นโยบายความเป็นส่วนตัว | ร่วมงานกับเรา | ลงโฆษณา | สงวนลิขสิทธิ์ | สงวนลิขสิทธิ์ ~
        th เกี่ยวกับเรา | เงื่อนไขการใช้งาน | แผนผังเว็บไซต์
        ja お問い合わせ | お問合せ | このサイトについて | ご利用規約 | ご意見 ご感想
        ja よくあるご質問 | よくある質問 | よくある質問 お問い合わせ | アクセシビリティ
        ja クリエイターへのお問い合わせ | サイトポリシー | サイトマップ | プライバシー
        ja プライバシーポリシー | プレスリリース | ヘルプ | 企業情報 | 会社概要 | 個人情報の取り扱い
        ja 個人情報保護方針 | 免責事項 | 利用規約 | 広告掲載 | 広告掲載について | 当サイトについて
        ja 採用 | 採用情報 | 推奨環境 | 本サイトの記事 ~ | 無断転載を禁じます | 無断転載禁止
        ja 特商法表記 | 特定商取引法に基づく表示 | 特定商取引法に基づく表記 | 編集方針
        ja 編集部について | 著作権について | 運営会社 | 運営者情報
        ko 개인정보 처리방침 | 개인정보처리방침 | 개인정보취급방침 | 고객 센터 | 고객센터
        ko 고충처리인 | 광고 문의 | 광고문의 | 광고안내 | 기사제보 | 도움말 | 등록번호 ~ | 매체소개
        ko 무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 문의하기 | 발행인 ~
        ko 사업자등록번호 ~ | 사이트맵 | 오류신고 | 윤리강령 | 이메일 무단수집거부
        ko 이메일무단수집거부 | 이용약관 | 인재채용 | 자주 묻는 질문 | 저작권 보호정책 | 저작권 정책
        ko 저작권자 ~ | 제보 | 제휴문의 | 채용 | 채용정보 | 청소년 보호정책 | 청소년보호정책
        ko 청소년보호책임자 ~ | 회사 소개 | 회사소개
        zh 不良信息举报 | 举报 | 举报电话 ~ | 互联网新闻信息服务许可证 ~ | 京icp备 ~ | 京公网安备 ~
        zh 人才招聘 | 企业文化 | 使用条款 | 使用條款 | 免責聲明 | 免责声明 | 关于我们 | 加入我们
        zh 加入我們 | 商务合作 | 客服中心 | 帮助中心 | 常见问题 | 幫助中心 | 广告合作 | 广告服务
        zh 廣告刊登 | 廣告合作 | 意見反饋 | 意见反馈 | 我要投稿 | 投稿 | 文章来源 ~ | 服务条款
        zh 服務條款 | 未經授權 ~ | 未经授权 ~ | 未经许可 ~ | 本文仅代表作者观点 ~ | 本文來自 ~
        zh 無障礙聲明 | 版权声明 | 版权所有 | 版权所有 ~ | 版權所有 | 版權所有 ~ | 版權聲明
        zh 特别声明 ~ | 用户协议 | 網站地圖 | 编辑 ~ | 网站地图 | 联系我们 | 联系方式 | 聯絡我們
        zh 聯繫我們 | 诚聘英才 | 責任編輯 ~ | 责任编辑 ~ | 资讯安全政策 | 转载请注明 ~
        zh 转载请注明出处 ~ | 违法和不良信息举报 ~ | 關於我們 | 隐私声明 | 隐私政策 | 隱私政策
        zh 隱私權政策
        """,
    ),
)
