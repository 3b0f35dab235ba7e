"""What a site says of other pieces, of the author and of its topics: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, WEAK, Formula

FORMULAS = (
    Formula(
        name="related",
        alone=WEAK,
        reason="related-links",
        weight=LIKELY + 1,
        evidence="is a heading over links to other pages",
        lines="""
        en all episodes | also in ~ | also on ~ | also read | archives | around the web
        en best picks for you | breaking news | browse all episodes | browse by topic
        en browse categories | by taboola | continue exploring | customers also bought
        en discover more from ~ | dive deeper | don t miss | editor s choice | editor s picks
        en editors picks | elsewhere on ~ | events calendar | explore further | explore more
        en explore more ~ | featured articles | featured posts | featured stories | featured videos
        en from our partners | from the web | further stories | go deeper | handpicked for you
        en in case you missed it | in other news | keep exploring | keep reading | latest articles
        en latest episodes | latest from ~ | latest in ~ | latest news | latest posts
        en latest stories | latest videos | listen to highlights from ~
        en looking for other recipes like this try these | looking for other recipes like this ~
        en more about ~ | more articles | more episodes | more for you | more from ~ | more in ~
        en more like this | more news | more on this | more on this story | more on this topic
        en more posts | more recipes | more stories | more to discover | more to explore
        en more to read | more videos | more ~ recipes | more ~ to try | more ~ you ll love
        en most commented | most popular | most popular stories | most read | most recent
        en most shared | most viewed | most watched | must read | must reads | newer | next in ~
        en next read | older | other articles | other episodes | other news | other posts
        en other recipes you may like | other stories | others also read | others also viewed
        en our picks for you | paid content | partner content | people also ask | people also read
        en people also viewed | picked by our editors | popular articles | popular in ~
        en popular now | popular on ~ | popular posts | popular stories | popular this week
        en popular topics | previous episodes | previously | promoted links by ~ | promoted stories
        en read more on ~ | read next | read next ~ | read related topics ~ | read this next
        en readers also like | recent articles | recent comments | recent episodes | recent news
        en recent posts | recent stories | recommendations | recommended | recommended articles
        en recommended by our editors | recommended by outbrain | recommended by the editors
        en recommended by ~ | recommended for you | recommended from editorial | recommended reading
        en recommended stories | related activities | related articles | related book
        en related content | related episodes | related events | related items | related links
        en related news | related pages | related posts | related products | related questions
        en related reading | related recipes | related searches | related services | related stories
        en related topics | related videos | related works | see also | selected by our editors
        en selected by the editors | similar articles | similar content
        en similar content being viewed by others | similar posts | similar products
        en similar recipes | similar stories | sponsored content | sponsored links
        en sponsored links by ~ | sponsored stories | staff picks | suggested articles
        en suggested reading | the latest | top articles | top picks | top picks for you | top posts
        en top stories | trending | trending articles | trending now | trending on ~
        en trending stories | trending topics | up next | up next ~ | upcoming events
        en what to read next | what we re reading | what we re watching ~
        en you ll probably love these too | you ll probably love ~ | you may also be interested in
        en you may also like | you may have missed | you may like | you may like by taboola
        en you might also be interested in | you might also enjoy | you might also like
        en you might have missed | you might like
        de ahnliche artikel | ahnliche beitrage | ahnliche produkte | ahnliche rezepte
        de ahnliche themen | aktuelle artikel | aktuelle beitrage | aktuelle meldungen
        de aktuelle nachrichten | aktuelle themen | alle folgen | am meisten gelesen
        de andere nutzer interessierten sich auch fur | anderen lesern gefallt auch | anzeige
        de anzeigen | auch interessant | auch spannend | aus dem archiv | auswahl der redaktion
        de beliebt | beliebte artikel | beliebte beitrage | beliebteste artikel
        de das konnte dich auch interessieren | das konnte dir auch gefallen
        de das konnte ihnen auch gefallen | das konnte sie auch interessieren | das meistgelesene
        de dossier | empfehlungen | empfehlungen der redaktion | empfohlen | empfohlen von ~
        de empfohlene artikel | fur sie ausgewahlt | jetzt lesen | kommende veranstaltungen
        de kunden kauften auch | leseempfehlungen | lesen sie auch | lesen sie dazu auch
        de lesen sie mehr | lesen sie mehr zum thema | lesen sie unsere titelgeschichte ~
        de leser interessierten sich auch fur | lesetipp | lesetipps | letzte artikel
        de letzte beitrage | mehr artikel | mehr aus ~ | mehr lesen | mehr nachrichten | mehr von ~
        de mehr zu diesem thema | mehr zu ~ | mehr zum thema | meist gelesen | meistgelesen
        de meistgelesen in ~ | meistgelesene artikel | meistkommentiert | nachste folge
        de neueste artikel | neueste beitrage | neueste kommentare | neueste meldungen
        de nicht verpassen | passend dazu | schlagzeilen | themen des tages | top artikel
        de top themen | unsere empfehlungen | unsere empfehlungen fur sie | verwandte artikel
        de verwandte beitrage | verwandte themen | von der redaktion ausgewahlt
        de von der redaktion empfohlen | vorherige folge | weitere artikel | weitere artikel ~
        de weitere beitrage | weitere episoden | weitere folgen | weitere informationen
        de weitere meldungen | weitere nachrichten | weitere rezepte | weitere themen
        de weiterfuhrende links | zugehorige themen | zugehorige veranstaltungen | zum thema
        de zum weiterlesen | zur aktuellen ausgabe | zur ausgabe
        fr a decouvrir | a decouvrir aussi | a ecouter aussi | a lire | a lire aussi
        fr a lire egalement | a lire sur ~ | a ne pas manquer | a voir aussi | activites associees
        fr actualites recentes | annonces | articles associes | articles connexes | articles lies
        fr articles populaires | articles recents | articles recommandes | articles similaires
        fr autres articles | autres recettes | ceci pourrait vous interesser
        fr cela pourrait vous interesser | ces articles pourraient vous interesser
        fr contenus associes | contenus sponsorises | dans l actualite | dans la meme categorie
        fr dans la meme rubrique | dernieres actualites | dernieres nouvelles
        fr dernieres publications | derniers articles | dossiers | du meme auteur | en ce moment
        fr en savoir plus sur ~ | episode precedent | episode suivant | la redaction vous recommande
        fr la selection de la redaction | la video du moment | le choix de la redaction | le plus lu
        fr les dernieres infos | les derniers articles | les plus commentes | les plus consultes
        fr les plus lues | les plus lus | les plus partages | les recommandations de la redaction
        fr les services ~ | liens utiles | lire aussi | lire aussi ~ | lire egalement
        fr nos derniers articles | nos recommandations | notre selection | notre selection pour vous
        fr plus d actualites | plus d articles | plus d infos | plus de ~ sur ~
        fr pour aller plus loin | produits similaires | recettes associees | recettes similaires
        fr recommande par la redaction | recommande pour vous | recommandes pour vous
        fr selectionne par la redaction | selectionnes par la redaction | sur le meme sujet
        fr sur le meme theme | tendances | tous les episodes | toute l actualite | video du moment
        fr voir aussi | vous aimerez aussi | vous aimerez peut etre | vous pourriez aussi aimer
        es actividades relacionadas | archivado en | articulos populares | articulos recientes
        es articulos relacionados | contenido patrocinado | contenido relacionado
        es contenidos relacionados | del mismo autor | destacadas | destacados | en portada
        es enlaces relacionados | entradas populares | entradas recientes | entradas relacionadas
        es episodios anteriores | eventos relacionados | las mas leidas | le puede interesar
        es lea tambien | lectura recomendada | lee tambien | leer tambien | lo mas comentado
        es lo mas compartido | lo mas leido | lo mas reciente | lo mas visto | lo ultimo
        es mas articulos | mas de ~ | mas en ~ | mas informacion | mas leidas | mas leidos
        es mas noticias | mas noticias de ~ | mas recetas | mas sobre ~ | mira tambien
        es no te lo pierdas | no te pierdas | noticia relacionada | noticias recientes
        es noticias relacionadas | nuestra seleccion para ti | otras noticias | otros articulos
        es otros usuarios tambien vieron | podria interesarte | productos relacionados
        es proximos eventos | quiza te interese | quizas te interese | recetas relacionadas
        es recomendaciones | recomendado | recomendado para ti | recomendado por la redaccion
        es recomendados | recomendados por la redaccion | seleccion de la redaccion
        es seleccionado para ti | seleccionado por la redaccion | servicios relacionados
        es tambien te puede gustar | tambien te puede interesar | te podria interesar
        es te puede interesar | te recomendamos | temas relacionados | tendencias
        es todos los episodios | ultimas entradas | ultimas noticias | ultimos articulos
        es ver tambien | videos relacionados
        pt artigos recentes | artigos relacionados | as mais lidas | assuntos relacionados
        pt conteudo patrocinado | conteudo relacionado | conteudos relacionados | destaques
        pt do mesmo autor | em alta | em destaque | escolhas da redacao | escolhido para si
        pt leia mais | leia mais noticias ~ | leia tambem | ler tambem | mais artigos
        pt mais comentadas | mais de ~ | mais em ~ | mais lidas | mais lidos | mais noticias
        pt mais populares | mais receitas | mais sobre ~ | mais vistas | mais vistos | nao perca
        pt noticias recentes | noticias relacionadas | outras noticias | outros artigos
        pt pode gostar de | pode interessar | pode interessar lhe | posts populares | posts recentes
        pt posts relacionados | produtos relacionados | proximos eventos | receitas relacionadas
        pt recomendado para voce | recomendado pela redacao | recomendados
        pt recomendados pela redacao | recomendamos | relacionados | saiba mais | selecao da redacao
        pt selecionado para voce | servicos relacionados | talvez te interesse
        pt tambem lhe pode interessar | tambem pode gostar | tambem pode gostar de
        pt tambem podera gostar de | temas relacionados | todos os episodios | ultimas
        pt ultimas noticias | veja mais noticias ~ | veja tambem | videos em alta ~
        pt videos mais vistos ~ | videos tudo sobre ~ | voce pode gostar | voce tambem pode gostar
        it altre notizie | altre notizie di ~ | altre ricette | altri articoli | altri contenuti
        it altro su ~ | approfondimenti | argomenti correlati | articoli consigliati
        it articoli correlati | articoli popolari | articoli recenti | articoli simili
        it attivita correlate | consigliati | consigliati dalla redazione | consigliati per te
        it contenuti correlati | contenuti simili | contenuto sponsorizzato | correlati
        it da non perdere | dello stesso autore | di tendenza | eventi correlati | guarda anche
        it i piu letti | i piu visti | in evidenza | in primo piano | la nostra selezione per te
        it la scelta della redazione | le piu lette | le ultime | leggi anche | leggi anche ~
        it notizie correlate | notizie recenti | per approfondire | piu commentati | piu lette
        it piu letti | piu visti | potrebbe interessarti | potrebbe interessarti anche
        it potrebbe piacerti | potrebbe piacerti anche | potrebbero interessarti
        it potrebbero interessarti anche | prodotti correlati | prossimi eventi | ricette correlate
        it ricette simili | scelti dalla redazione | scelti per te dalla redazione
        it servizi correlati | ti consigliamo | ti potrebbe interessare
        it ti potrebbe interessare anche | ti potrebbero interessare | tutti gli episodi | ultim ora
        it ultime news | ultime notizie | ultimi articoli | vedi anche
        nl aanbevolen | aanbevolen door de redactie | aanbevolen voor jou | aanraders
        nl aanraders van de redactie | alle afleveringen | andere artikelen | anderen lazen ook
        nl bekijk ook | best gelezen | dit vind je misschien ook interessant
        nl dit vind je misschien ook leuk | door de redactie geselecteerd | gerelateerd
        nl gerelateerde artikelen | gerelateerde berichten | gerelateerde onderwerpen
        nl gerelateerde producten | gerelateerde recepten | geselecteerd door de redactie
        nl het laatste nieuws | in het nieuws | keuze van de redactie | laatste berichten
        nl laatste nieuws | lees ook | lees verder | meer artikelen | meer lezen | meer nieuws
        nl meer over ~ | meer recepten | meer uit ~ | meer van ~ | meest bekeken | meest gelezen
        nl mis het niet | misschien ook interessant | misschien vind je dit ook leuk | net binnen
        nl nieuwste artikelen | onderwerpen | ook interessant | populair | populaire artikelen
        nl populaire berichten | recente artikelen | recente berichten | recente reacties
        nl tips van de redactie | uitgelicht | vergelijkbare artikelen | vergelijkbare producten
        nl verwante artikelen | volgende aflevering | voor jou geselecteerd | vorige aflevering
        nl zie ook
        pl a moze zajrzysz tez tu | artykuly powiazane | czytaj rowniez | czytaj takze | czytaj tez
        pl inne artykuly | inne wpisy | moze ci sie spodobac | moze cie zainteresowac
        pl nadchodzace wydarzenia | najczesciej czytane | najnowsze | najnowsze artykuly
        pl najnowsze wiadomosci | najnowsze wpisy | najpopularniejsze | nie przegap | ostatnie wpisy
        pl ostatnio dodane | podobne artykuly | podobne produkty | podobne przepisy | podobne wpisy
        pl polecamy | polecane | polecane artykuly | polecane dla ciebie | polecane przepisy
        pl polecane przez redakcje | popularne | popularne artykuly | popularne wpisy | powiazane
        pl powiazane artykuly | powiazane tematy | powiazane wpisy | przeczytaj rowniez
        pl przeczytaj takze | przeczytaj tez | redakcja poleca | sprawdz rowniez | sprawdz takze
        pl sprawdz tez | tego samego autora | to moze cie zainteresowac | wiecej artykulow
        pl wiecej na ten temat | wiecej o ~ | wiecej wiadomosci | wiecej z ~ | wszystkie odcinki
        pl wybor redakcji | wybrane dla ciebie | z ostatniej chwili | z tej samej kategorii
        pl zobacz rowniez | zobacz takze | zobacz takze ~ | zobacz tez
        cs aktualni zpravy | ctete dale | ctete take | dalsi clanky | dalsi dily | dalsi z rubriky
        cs dalsi zpravy | doporucene | doporucene clanky | doporucujeme | k tematu
        cs mohlo by se vam libit | mohlo by vas take zajimat | mohlo by vas zajimat | nejctenejsi
        cs nejctenejsi clanky | nejnovejsi | nejnovejsi clanky | nejnovejsi zpravy
        cs nenechte si ujit | podobne clanky | podobne produkty | podobne recepty | posledni clanky
        cs posledni prispevky | prectete si take | redakce doporucuje | souvisejici
        cs souvisejici clanky | souvisejici prispevky | souvisejici temata | vice k tematu
        cs vice o ~ | vice z ~ | viz take | vsechny dily | vyber redakce | vybrano pro vas
        sv andra har last | andra laser | du kanske gillar | du kanske ocksa gillar | las aven
        sv las mer | las mer om ~ | las ocksa | liknande artiklar | liknande recept | mer fran ~
        sv mer i amnet | mer nyheter | mer om ~ | redaktionen rekommenderar | redaktionens val
        sv rekommenderas | rekommenderat | rekommenderat for dig | relaterade amnen
        sv relaterade artiklar | relaterade inlagg | relaterade recept | relaterat
        sv relaterat innehall | utvalt for dig
        da anbefalet | anbefalet til dig | andre laeser | andre laeste
        da du vil maske ogsa kunne lide | hor ogsa | laes mere | laes mere om ~ | laes ogsa
        da lignende artikler | lignende opskrifter | maske er du ogsa interesseret i
        da redaktionen anbefaler | redaktionens udvalgte | relaterede artikler | relaterede emner
        da relaterede opskrifter | relateret | relateret indhold | se ogsa | udvalgt til dig
        no anbefalt | anbefalt for deg | andre leser | du liker kanske ogsa
        no du vil kanskje ogsa like | hor ogsa | les mer om ~ | les ogsa | lignende artikler
        no lignende oppskrifter | redaksjonen anbefaler | redaksjonens utvalgte | relatert
        no relaterte artikler | relaterte oppskrifter | relaterte saker | se ogsa | utvalgt for deg
        fi aiheeseen liittyvaa | aiheeseen liittyvat ~ | kaikki jaksot | katso myos | kuuntele myos
        fi liittyvat artikkelit | lisaa aiheesta | lisaa ~ aiheesta | lue lisaa aiheesta
        fi lue lisaa ~ | lue myos | luetuimmat | luetuimmat nyt | muut lukivat myos
        fi saatat pitaa myos naista | samankaltaisia artikkeleita | samankaltaisia resepteja
        fi samasta aiheesta | sinua saattaisi kiinnostaa | sinua voisi kiinnostaa myos
        fi sinulle valittua | suositellut | suositeltua | suosittelemme | suosituimmat
        fi toimituksen valinnat | toimitus suosittelee | tuoreimmat | uusimmat | uusimmat artikkelit
        fi uusimmat uutiset | vastaavat artikkelit | viimeisimmat artikkelit
        fi viimeisimmat kommentit
        tr ayrica bakin | ayrica oku | benzer haberler | benzer icerikler | benzer tarifler
        tr benzer urunler | benzer yazilar | bunlar da ilgini cekebilir
        tr bunlar da ilginizi cekebilir | bunlari da begenebilirsiniz | bunu da oku | cok okunanlar
        tr daha fazla haber | diger haberler | diger yazilar | editorun sectikleri
        tr en cok okunan haberler | en cok okunanlar | gunun haberleri | ilgili haberler
        tr ilgili icerikler | ilgili konular | ilgili urunler | ilgili videolar | ilgili yazilar
        tr ilginizi cekebilir | one cikanlar | onerilen | onerilen haberler | populer
        tr populer haberler | populer yazilar | sizin icin onerilenler | sizin icin sectiklerimiz
        tr son dakika haberleri | son haberler | son yazilar | son yorumlar
        tr sunlar da hosunuza gidebilir | tum bolumler
        ru ближайшие события | больше новостей | больше по теме | вам будет интересно
        ru вам может быть интересно | вам может понравиться | вам также может понравиться
        ru вас может заинтересовать | возможно вас заинтересует | все выпуски | выбор редакции
        ru главное | главные новости | другие материалы | другие новости | другие статьи
        ru еще новости | еще по теме | еще статьи | ещё новости | ещё по теме | лучшее за неделю
        ru лучшее за сутки | материалы по теме | не пропустите | новости smi2 | новости партнеров
        ru новости по теме | новости сми2 | новые статьи | по теме | подобрано для вас | популярное
        ru популярные записи | популярные новости | популярные статьи | последние записи
        ru последние новости | похожие записи | похожие материалы | похожие новости
        ru похожие публикации | похожие рецепты | похожие статьи | похожие товары
        ru предыдущий выпуск | редакция рекомендует | рекомендации | рекомендовано для вас
        ru рекомендуем | рекомендуем прочитать | рекомендуемые статьи | с этим товаром покупают
        ru самое популярное | самое читаемое | свежие записи | свежие комментарии | свежие новости
        ru связанные материалы | связанные статьи | связанные темы | следующий выпуск | см также
        ru смотрите также | статьи по теме | тренды | читайте еще | читайте ещё | читайте также
        ru читать также | что еще почитать | что почитать
        uk більше за темою | більше новин | вам може бути цікаво | вам може сподобатися
        uk вам також може сподобатися | вас може зацікавити | вибір редакціі | вибір редакції
        uk головне | головні новини | див також | дивіться також | за темою | матеріали за темою
        uk найпопулярніше | найчитаніше | не пропустіть | новини за темою | новини партнерів
        uk нові статті | останні записи | останні новини | пов язані статті | популярне
        uk популярні новини | популярні статті | редакція рекомендує | рекомендоване
        uk рекомендовані статті | рекомендуємо | свіжі новини | схожі записи | схожі матеріали
        uk схожі новини | схожі публікації | схожі рецепти | схожі статті | усі випуски
        uk читайте також | читати також | ще новини | інші новини | інші статті
        el αλλα αρθρα | δειτε επισης | δημοφιλη | δημοφιλη αρθρα | διαβαστε ακομα | διαβαστε ακομη
        el διαβαστε επισης | διαβαστε και | ισως σας ενδιαφερει | μη χασετε | μπορει να σας αρεσει
        el μπορει να σας ενδιαφερει | παρομοια αρθρα | περισσοτερα αρθρα | πιο δημοφιλη
        el προσφατα αρθρα | προσφατες αναρτησεις | προτεινομενα | προτεινουμε | ροη ειδησεων
        el συνταγες παρομοιες | σχετικα | σχετικα αρθρα | σχετικα θεματα | σχετικες αναρτησεις
        el σχετικες ειδησεις | τα πιο διαβασμενα | τελευταια νεα | τελευταιες ειδησεις
        hu a szerkeszto ajanlja | ajanljuk | ajanlo | ajanlott | ajanlott cikkek | ez is erdekelhet
        hu ez is erdekelheti | friss hirek | hasonlo cikkek | hasonlo receptek | hasonlo termekek
        hu kapcsolodo | kapcsolodo bejegyzesek | kapcsolodo cikkek | kapcsolodo tartalom
        hu kapcsolodo temak | lasd meg | legfrissebb | legfrissebb hirek | legnepszerubb
        hu legolvasottabb | legolvasottabb cikkek | legutobbi bejegyzesek | meg tobb ~
        hu ne maradj le | nezd meg ezt is | olvasd el ezt is | olvassa el ezt is | olvasson tovabb
        hu tovabbi hirek
        ro alte articole | alte stiri | articole asemanatoare | articole populare | articole recente
        ro articole recomandate | articole similare | cele mai citite | cele mai noi
        ro cele mai populare | citeste si | citeste si ~ | cititi si | continut similar
        ro mai multe despre ~ | mai multe stiri | nu rata | pe aceeasi tema | populare
        ro produse similare | recomandari | recomandarile redactiei | recomandate
        ro recomandate pentru tine | retete similare | s ar putea sa iti placa
        ro s ar putea sa te intereseze | stiri similare | te ar putea interesa | ultima ora
        ro ultimele articole | ultimele stiri | vezi si
        ar آخر الأخبار | آخر المستجدات | آخر المقالات | أحدث الأخبار | أحدث المقالات | أحدث المواضيع
        ar أخبار أخرى | أخبار ذات صلة | أهم الأخبار | اخترنا لك | اختيارات المحررين | اقرأ أيضا
        ar اقرأ أيضاً | اقرأ المزيد | اقرا ايضا | الأكثر تداولا | الأكثر تعليقا | الأكثر رواجا
        ar الأكثر شعبية | الأكثر قراءة | الأكثر مشاهدة | المزيد من ~ | انظر أيضا | جميع الحلقات
        ar خدمات ذات صلة | ذات صلة | ربما يعجبك | روابط ذات صلة | شاهد أيضا | شاهد ايضا | طالع أيضا
        ar قد يعجبك | قد يعجبك أيضا | قد يهمك | قد يهمك أيضا | لا يفوتك | للكاتب أيضا | محتوى ذو صلة
        ar مزيد من الأخبار | مقالات أخرى | مقالات ذات صلة | مقالات مشابهة | مقترح لك | مقترحات
        ar من نفس القسم | منتجات ذات صلة | مواضيع أخرى | مواضيع ذات صلة | مواضيع مشابهة | موصى به
        ar نرشح لك | وصفات مشابهة | ينصح به
        he אולי יעניין אותך | אולי יעניין אותך גם | אולי יעניין אתכם | אל תפספסו | הכי נקראים
        he הנצפים ביותר | הנקראות ביותר | חדשות אחרונות | כל הפרקים | כתבות מומלצות | כתבות נוספות
        he כתבות קשורות | מאמרים נוספים | מאמרים קשורים | מבזקים | מומלץ עבורך | מומלצים
        he מוצרים דומים | מתכונים דומים | מתכונים נוספים | נושאים קשורים | עוד באתר | עוד בנושא
        he עוד כתבות | עוד מ ~ | פוסטים אחרונים | פוסטים קשורים | פופולרי | פופולריים | צפו גם
        he קרא גם | קראו גם | ראו גם | תוכן קשור
        fa آخرین اخبار | آخرین مطالب | اخبار بیشتر | اخبار مرتبط | از همین نویسنده
        fa این را هم بخوانید | بخوانید | بیشتر بخوانید | تازه ترین ها | جدیدترین ها | خبرهای مرتبط
        fa سایر اخبار | شاید بپسندید | محصولات مرتبط | مطالب بیشتر | مطالب مرتبط | مطالب مشابه
        fa مطالب پیشنهادی | مقالات مرتبط | نوشته های مرتبط | همچنین بخوانید | پربازدیدترین
        fa پربازدیدترین ها | پربیننده ترین | پرطرفدارترین | پیشنهاد سردبیر | پیشنهاد ما
        hi अन्य खबरें | आपको यह भी पसंद आ सकता है | इसे भी पढ़ें | और खबरें | ट्रेंडिंग
        hi ताज़ा खबरें | ताजा खबरें | नवीनतम समाचार | बड़ी खबरें | यह भी देखें | यह भी पढ़ें
        hi ये भी पढ़ें | लोकप्रिय | संबंधित खबरें | संबंधित पोस्ट | संबंधित लेख | संबंधित विषय
        hi संबंधित समाचार | सबसे ज्यादा पढ़े गए | सुझाव
        id anda mungkin juga suka | anda mungkin tertarik | artikel lainnya | artikel terbaru
        id artikel terkait | baca juga | berita lainnya | berita terbaru | berita terkait
        id berita terpopuler | direkomendasikan | jangan lewatkan | konten terkait | lainnya dari ~
        id lihat juga | mungkin anda suka | paling banyak dibaca | paling populer | pilihan editor
        id populer | pos terbaru | pos terkait | produk terkait | rekomendasi
        id rekomendasi untuk anda | resep serupa | selanjutnya | simak juga | terbaru | terkait
        id terkini | terpopuler | tonton juga | topik terkait | trending
        vi alla avsnitt | alle afsnit | alle episoder | amnen i artikeln | anbefaler | bai lien quan
        vi bai moi nhat | bai viet gan day | bai viet khac | bai viet lien quan | bai viet moi
        vi ban co the quan tam | ban co the thich | cac tin khac | chu de lien quan
        vi co the ban quan tam | co the ban thich | cong thuc lien quan | cung chuyen muc
        vi cung tac gia | de xuat cho ban | det senaste | doc nhieu | doc nhieu nhat | doc them
        vi doc tiep | dung bo lo | fler artiklar | fler avsnitt | fler nyheter | fler recept
        vi flere artikler | flere nyheder | flere nyheter | flere opskrifter | flere saker
        vi ga ikke glip af | goi y cho ban | i fokus | mer fra ~ | mer i ~ | mer om ~ | mere fra ~
        vi mere i ~ | mere om ~ | mest laest | mest laeste | mest last | mest lasta | mest lest
        vi mest leste | missa inte | noi bat | noi dung lien quan | nyeste | populaere artikler
        vi populaert | populara artiklar | populara inlagg | populart | rekommenderar
        vi san pham lien quan | san pham tuong tu | se ocksa | senaste artiklarna | senaste inlaggen
        vi senaste kommentarerna | senaste nyheterna | senaste nytt | seneste artikler
        vi seneste indlaeg | seneste nyheder | seneste nyt | siste innlegg | siste nyheter
        vi siste nytt | siste saker | tin cu hon | tin cung chuyen muc | tin doc nhieu | tin khac
        vi tin lien quan | tin moi | tin moi nhat | tin noi bat | xem nhieu | xem nhieu nhat
        vi xem them
        th ข่าวที่เกี่ยวข้อง | ข่าวยอดนิยม | ข่าวล่าสุด | ข่าวอื่นๆ | ข่าวแนะนำ | คุณอาจชอบ
        th คุณอาจสนใจ | บทความที่เกี่ยวข้อง | บทความยอดนิยม | บทความล่าสุด | บทความแนะนำ | มาแรง
        th ยอดนิยม | สินค้าที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม
        th เนื้อหาที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เรื่องล่าสุด | แนะนำ | แนะนำสำหรับคุณ
        ja あなたにおすすめ | あなたにマッチした記事をお届けします | あなたへのおすすめ
        ja あわせて読みたい | おすすめ | おすすめの記事 | おすすめレシピ | おすすめ記事
        ja こちらの記事もおすすめ | こちらもおすすめ | このライターの記事 | この人の記事をもっと読む
        ja この著者の記事 | この著者の記事一覧 | この記事に関連する記事
        ja この記事を読んだ人におすすめ | この記事を読んだ人はこちらも
        ja この記事を読んでいる人におすすめ | その他の記事 | もっと読む | よく読まれている記事
        ja アクセスランキング | シリーズ一覧 | トレンド | バックナンバー | ピックアップ | 人気の記事
        ja 人気ランキング | 人気記事 | 人気記事ランキング | 他の記事 | 似たレシピ | 似た記事
        ja 合わせて読みたい | 同じカテゴリの記事 | 同じ著者の記事 | 新着記事 | 最新の記事
        ja 最新ニュース | 最新記事 | 最近のコメント | 最近の投稿 | 最近の記事 | 注目の記事
        ja 注目記事 | 編集部おすすめ | 編集部のおすすめ | 記事ランキング | 話題の記事 | 連載一覧
        ja 関連する記事 | 関連キーワード | 関連トピックス | 関連ニュース | 関連ページ | 関連リンク
        ja 関連動画 | 関連商品 | 関連情報 | 関連記事 | 類似記事
        ko 가장 많이 본 뉴스 | 관련 글 | 관련 기사 | 관련 뉴스 | 관련 링크 | 관련 상품 | 관련 영상
        ko 관련 콘텐츠 | 관련 키워드 | 관련글 | 관련기사 | 관련뉴스 | 다른 글 | 다른 기사
        ko 다른 기사 보기 | 다른기사 보기 | 많이 본 기사 | 많이 본 뉴스 | 많이본 뉴스
        ko 실시간 인기기사 | 에디터 추천 | 에디터 추천 기사 | 연관 기사 | 연관기사 | 오늘의 주요뉴스
        ko 이 기사와 함께 많이 본 | 이 카테고리의 다른 글 | 이슈 | 인기 글 | 인기 기사 | 인기 뉴스
        ko 인기글 | 인기기사 | 주요 뉴스 | 주요뉴스 | 최근 글 | 최근 댓글 | 최근글 | 최신 기사
        ko 최신 뉴스 | 최신글 | 최신기사 | 추천 글 | 추천 기사 | 추천 뉴스 | 추천 콘텐츠 | 추천기사
        ko 편집자 추천 | 함께 보면 좋은 글 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 글 | 핫이슈
        ko 헤드라인
        zh 为你推荐 | 为您推荐 | 今日热点 | 今日頭條 | 作者其他文章 | 作者最新文章 | 你也許會喜歡
        zh 你可能也喜歡 | 你可能感兴趣 | 你可能感兴趣的 | 你可能會喜歡 | 其他人也看 | 同类文章
        zh 大家还在看 | 大家都在看 | 延伸閱讀 | 延伸阅读 | 往期回顾 | 往期推荐 | 您可能也會喜歡
        zh 您可能感兴趣 | 排行榜 | 推荐 | 推荐文章 | 推荐阅读 | 推薦 | 推薦文章 | 推薦閱讀
        zh 新闻排行 | 更多文章 | 更多新聞 | 更多新闻 | 更多精彩 | 最新文章 | 最新新聞 | 最新新闻
        zh 最新消息 | 最新资讯 | 最近文章 | 本类推荐 | 点击排行 | 為你推薦 | 為您推薦 | 热榜
        zh 热点推荐 | 热点新闻 | 热门 | 热门推荐 | 热门文章 | 热门新闻 | 热门话题 | 熱門 | 熱門推薦
        zh 熱門文章 | 熱門新聞 | 猜你喜欢 | 猜你喜歡 | 相似文章 | 相关产品 | 相关内容 | 相关报道
        zh 相关推荐 | 相关文章 | 相关新闻 | 相关视频 | 相关话题 | 相关链接 | 相关阅读 | 相關主題
        zh 相關報導 | 相關推薦 | 相關文章 | 相關新聞 | 相關連結 | 相關閱讀 | 看更多 | 精彩推荐
        zh 精选推荐 | 編輯推薦 | 编辑推荐 | 编辑精选 | 编辑精選 | 要闻推荐 | 近期文章 | 近期留言
        zh 阅读排行 | 類似文章
        """,
    ),
    Formula(
        name="about-author",
        alone=WEAK,
        reason="site-notice",
        weight=LIKELY + 1,
        evidence="is what a box about the author says",
        lines="""
        en about the author | about the authors | about the contributor | about the contributors
        en about the writer | about ~ | all posts by ~ | also by the same author
        en also by this author | author archive | author bio | author of the article
        en author of this article | author profile | author website | by the same author
        en chief reporter | contact the author | contributing editor | contributing writer
        en contributor | contributors | edited by ~ | editor in chief | email the author
        en follow the author | follow ~ on ~ | freelance writer | get in touch with ~ | guest author
        en managing editor | meet the author | more by ~ | more posts by ~ | news reporter
        en posted by ~ | presented by | published by | published by ~ | read full bio
        en read more by ~ | see all by ~ | see all posts by ~ | see bio | senior appliances editor
        en senior editor | senior reporter | senior writer | special correspondent | staff reporter
        en staff writer | view all articles by ~ | view all posts by ~ | view author profile
        en view bio | view full bio | view profile | written by | written by ~ | ~ s work
        de alle artikel von ~ | alle beitrage anzeigen | alle beitrage von ~ | autor
        de autor des artikels | autoreninfo | autorenprofil | autorin | autorin des artikels
        de biografie ansehen | chefredakteur | chefredakteurin | freie autorin | freier autor
        de lokalredaktion | mehr vom autor | mehr von der autorin | mehr von ~ | redakteur
        de redakteurin | redaktionsleiter | uber den autor | uber die autoren | uber die autorin
        de veroffentlicht von ~ | volontar | volontarin | vom gleichen autor | vom selben autor
        de von der gleichen autorin | von derselben autorin | weitere artikel von ~ | zum autor
        de zum autorenprofil | zum profil | zur autorin | zur person
        fr a propos de l auteur | a propos de l autrice | a propos des auteurs | auteur
        fr auteur de l article | autrice | contribution | correspondant | correspondante
        fr de la meme autrice | de la meme autrice ~ | du meme auteur | du meme auteur ~
        fr grand reporter | journaliste | l auteur | l autrice | publie par ~ | redacteur en chef
        fr redactrice en chef | ses derniers articles | tous les articles de ~ | voir la biographie
        fr voir sa biographie | voir tous les articles de ~
        es acerca de la autora | acerca del autor | archivo del autor | autor | autor del articulo
        es autora | colaborador | colaboradora | corresponsal | de la misma autora | del mismo autor
        es mas articulos de ~ | periodista | publicado por ~ | redactor | redactor jefe | redactora
        es redactora jefa | sobre el autor | sobre la autora | sobre la firma
        es todas las entradas de ~ | ver biografia | ver perfil | ver todas las entradas de ~
        es ver todos los articulos de ~
        pt autor | autor do artigo | autora | colaborador | colaboradora | da mesma autora
        pt do mesmo autor | editor | editora | jornalista | mais artigos de ~ | publicado por ~
        pt redator | redatora | sobre a autora | sobre o autor | ver perfil
        pt ver todos os artigos de ~ | ver todos os posts de ~
        it altri articoli di ~ | autore dell articolo | caporedattore | chi e l autore
        it collaboratore | collaboratrice | della stessa autrice | dello stesso autore | giornalista
        it informazioni sull autore | l autore | l autrice | pubblicato da ~ | redattore
        it redattrice | sull autore | sull autrice | tutti gli articoli di ~ | vedi biografia
        it vedi profilo | vedi tutti gli articoli di ~
        nl alle artikelen van ~ | alle berichten van ~ | auteur | auteur van het artikel
        nl bekijk alle berichten van ~ | bekijk profiel | correspondent | gepubliceerd door ~
        nl hoofdredacteur | meer van ~ | over de auteur | over de schrijver | redacteur
        nl van dezelfde auteur | verslaggever
        pl autor | autor artykulu | autorka | dziennikarka | dziennikarz | inne teksty autora
        pl inne teksty autorki | o autorce | o autorze | opublikowal ~ | opublikowane przez ~
        pl redaktor | redaktor naczelny | redaktorka | tego samego autora | tej samej autorki
        pl wiecej artykulow autora | wszystkie artykuly autora | zobacz profil
        pl zobacz wszystkie artykuly ~ | zobacz wszystkie wpisy
        cs autor | autorka | dalsi clanky autora | o autorce | o autorovi | od stejne autorky
        cs od stejneho autora | publikoval ~ | redaktor | redaktorka | sefredaktor
        cs vsechny clanky autora | zobrazit profil
        sv alla artiklar av ~ | av samma forfattare | fler artiklar av ~ | forfattare | journalist
        sv om forfattaren | om skribenten | publicerad av ~ | redaktor | reporter | visa profil
        da alle artikler af ~ | flere artikler af ~ | forfatter | journalist | om forfatteren
        da om skribenten | redaktor | se profil
        no alle artikler av ~ | flere artikler av ~ | forfatter | journalist | om forfatteren
        no redaktor | vis profil
        fi kaikki kirjoittajan artikkelit | kirjoittaja | kirjoittajasta | lisaa kirjoittajalta
        fi nayta profiili | paatoimittaja | tietoa kirjoittajasta | toimittaja
        tr editor | genel yayin yonetmeni | muhabir | profili gor | tum yazilari | yazar
        tr yazar hakkinda | yazarin diger yazilari | yazarin tum yazilari
        ru автор | автор статьи | все записи автора ~ | все материалы автора | все статьи автора
        ru главный редактор | другие материалы автора | другие статьи автора | еще статьи автора
        ru журналист | корреспондент | об авторах | об авторе | обозреватель | опубликовано ~
        ru посмотреть профиль | редактор | того же автора
        uk автор | авторка | всі матеріали автора | журналіст | журналістка | кореспондент
        uk кореспондентка | переглянути профіль | про автора | про авторку | редактор | редакторка
        uk усі статті автора | інші статті автора
        el αρθρογραφος | δειτε ολα τα αρθρα ~ | δημοσιογραφος | ολα τα αρθρα του ~
        el περισσοτερα αρθρα ~ | συντακτης | σχετικα με τον συντακτη
        hu a szerzo cikkei | a szerzo tovabbi cikkei | a szerzorol | foszerkeszto | szerkeszto
        hu szerzo | ujsagiro
        ro autor | despre autor | jurnalist | mai multe articole de ~ | redactor | redactor sef
        ro toate articolele de ~ | vezi toate articolele ~
        ar الكاتب | الكاتبة | المزيد من مقالات الكاتب | المزيد من مقالات الكاتبة
        ar جميع مقالات الكاتب | جميع مقالات الكاتبة | حول الكاتب | حول الكاتبة | رئيس التحرير
        ar صحفي | صحفية | عرض الملف الشخصي | عن الكاتب | عن الكاتبة | عن المؤلف | عن المؤلفة
        ar كل مقالات الكاتب | كل مقالات الكاتبة | محرر | محررة | مراسل | مراسلة | مقالات الكاتب
        ar مقالات الكاتبة | نشر بواسطة ~
        he אודות הכותב | אודות המחבר | הכותב | הכותבת | כל הכתבות של ~ | כתב | כתבות נוספות של ~
        he כתבת | עורך | עורך ראשי | עורכת | על הכותב | על הכותבת
        fa خبرنگار | درباره نویسنده | سردبیر | نویسنده | نویسنده ~ | همه مطالب نویسنده
        hi लेखक | लेखक की और खबरें | लेखक के बारे में | संपादक | संवाददाता
        id artikel lain oleh ~ | editor | jurnalis | lihat semua pos oleh ~ | penulis | penulis ~
        id redaktur | reporter ~ | tentang penulis
        vi bai viet cua ~ | bien tap vien | phong vien | tac gia | tac gia ~ | ve tac gia
        vi xem tat ca bai viet cua ~
        th นักข่าว | บรรณาธิการ | ผู้เขียน | ผู้เขียน ~ | เกี่ยวกับผู้เขียน
        ja お仕事の依頼はプロフィールから | このライターの他の記事 | この著者について
        ja この記事のライター | この記事の著者 | この記事を書いた人 | プロフィール | ライター
        ja ライター紹介 | 執筆者 | 投稿者 ~ | 筆者プロフィール | 編集者 | 著者 | 著者について
        ja 著者の記事一覧 | 著者プロフィール | 記者プロフィール
        ko ~ 기자 구독하기 | ~ 기자의 기사 더보기 | ~ 기자의 다른기사 보기 | 글쓴이 | 기자 구독
        ko 기자 소개 | 기자 페이지 | 기자의 다른 기사 | 기자페이지 | 이 기자의 다른 기사 | 작성자
        ko 저자 소개 | 필자 소개
        zh 主编 | 作者 | 作者介绍 | 作者其他文章 | 作者简介 | 作者簡介 | 关于作者 | 撰文
        zh 更多作者文章 | 本文作者 | 查看作者所有文章 | 查看更多文章 | 记者 | 關於作者
        """,
    ),
    Formula(
        name="tags-word",
        alone=WEAK + 1,
        reason="tags",
        weight=LIKELY,
        evidence="is the heading over tags",
        lines="""
        en article topics | categories | category | explore more topics | explore topics
        en filed under | in this story | keywords | labels | more on
        en people in this story | places in this story | posted in | read more about | related tags
        en relevant tags | see more on | summary keywords | tagged | tagged with | tags
        en this entry was posted in ~ | topics | topics in this article
        en topics mentioned in this article
        de artikel zum thema | kategorie | kategorien | mehr zu diesem thema | mehr zum thema
        de schlagwort | schlagworte | schlagworter | stichworte | stichworter | tags | themen
        de themen in diesem artikel
        fr categorie | categories | en savoir plus sur | etiquettes | mots clefs | mots cles
        fr plus sur | sujets | sur ces sujets | tags | thematiques | themes
        es archivado en | categoria | categorias | en este articulo | etiquetas | lee mas sobre
        es mas sobre | palabras clave | temas
        pt assuntos | categoria | categorias | etiquetas | leia mais sobre | mais sobre
        pt palavras chave | saiba mais sobre | tags | temas | topicos
        it altri articoli su | argomenti | categoria | categorie | etichette | leggi altro su
        it parole chiave | tag | tags | temi
        nl categorie | categorieen | labels | lees meer over | meer over | onderwerpen | tags
        nl thema s | trefwoorden
        pl czytaj wiecej o | etykiety | kategoria | kategorie | slowa kluczowe | tagi | tematy
        pl wiecej na temat
        cs kategorie | klicova slova | rubriky | stitky | tagy | temata | vice o tematu
        sv amnen | etiketter | kategorier | las mer om | nyckelord | taggar
        da emneord | emner | kategorier | laes mere om | tags
        no emner | kategorier | les mer om | stikkord | tagger
        fi aiheet | asiasanat | avainsanat | kategoriat | lisaa aiheesta | lue lisaa aiheesta
        fi tunnisteet
        tr anahtar kelimeler | etiketler | kategoriler | konular
        ru категории | ключевые слова | метки | рубрика | рубрики | сюжеты | теги | темы
        uk категорії | ключові слова | мітки | позначки | рубрики | теги | теми
        el ετικετες | θεματα | κατηγοριες | λεξεις κλειδια
        hu cimkek | kategoriak | kulcsszavak | temak
        ro categorii | cuvinte cheie | etichete | subiecte | taguri
        ar التصنيفات | الكلمات الدلالية | الكلمات المفتاحية | الوسوم | تصنيفات | كلمات دلالية
        ar كلمات مفتاحية | مواضيع | وسوم
        he מילות מפתח | נושאים | קטגוריות | תגיות | תגים
        fa برچسب ها | برچسبها | دسته بندی | دسته بندی ها | کلمات کلیدی | کلیدواژه ها
        hi टैग | टैग्स | विषय | श्रेणियां
        id kata kunci | kategori | label | tag | tags | topik
        vi chu de | chuyen muc | tags | the | tu khoa
        th หมวดหมู่ | หัวข้อ | แท็ก | แท็กที่เกี่ยวข้อง
        ja この記事のタグ | カテゴリ | カテゴリー | キーワード | タグ | テーマ | トピック
        ja ハッシュタグ
        ko 주제 | 카테고리 | 키워드 | 태그 | 해시태그
        zh 主題 | 关键词 | 分类 | 分類 | 标签 | 標籤 | 话题 | 關鍵字
        """,
    ),
)
