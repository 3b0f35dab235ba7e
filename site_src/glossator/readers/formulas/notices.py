"""What sites say of a picture's size, of summaries by machines, of their rights, of markets, and to
those who could tell them something: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, Formula

FORMULAS = (
    Formula(
        name="enlarge",
        reason="navigation",
        weight=SURE,
        evidence="shows a picture at another size",
        lines="""
        en click here to see full size | click image to enlarge | click on image to enlarge
        en click photo to enlarge | click to expand image | collapse code | enlarge this graphic
        en enlarge this image | enlarge this map | enlarge this photo | enlarge this picture
        en enter fullscreen mode | exit fullscreen mode | expand chart | expand code
        en expand collapse | expand figure | expand table | full screen | fullscreen | go fullscreen
        en hide image caption | image placeholder | initial plugin text | open image in new tab
        en open in new tab | press enter or click to view image in full size | see full size image
        en show all lines | show chart | show data | show image caption | show table
        en tap to enlarge | tap to zoom | toggle word wrap | view chart | view data | view figure
        en view full figure | view full screen | view fullscreen | view graphic
        en view image full size | view in full screen | view larger | view larger image | view map
        en view table | wrap lines | zoom in | zoom out
        ar اضغط لتكبير الصورة | الخروج من ملء الشاشة | تكبير الصورة | عرض البيانات | عرض الجدول
        ar عرض الخريطة | عرض الرسم البياني | عرض بملء الشاشة | ملء الشاشة
        cs cela obrazovka | kliknutim zvetsite | ukoncit rezim cele obrazovky | zobrazit data
        cs zobrazit graf | zobrazit mapu | zobrazit na celou obrazovku | zobrazit tabulku
        cs zvetsit fotografii | zvetsit obrazek
        da afslut fuld skaerm | forstor billedet | fuld skaerm | klik for at forstorre | vis data
        da vis diagram | vis i fuld skaerm | vis kort | vis tabel
        de bild in gross anzeigen | bild in lightbox offnen | bild vergrossern | code ausklappen
        de daten anzeigen | diagramm anzeigen | foto vergrossern | grafik ansehen | grafik anzeigen
        de grafik vergrossern | im vollbild anzeigen | in lightbox offnen | karte anzeigen
        de klicken zum vergrossern | tabelle ansehen | tabelle anzeigen | vollbild anzeigen
        de vollbild beenden | vollbildmodus | vollbildmodus beenden | zeilenumbruch umschalten
        de zum vergrossern klicken
        es ampliar foto | ampliar imagen | ampliar la imagen | ampliar tabla | expandir codigo
        es haga clic para ampliar | haz clic para ampliar | modo pantalla completa | mostrar grafico
        es mostrar tabla | pantalla completa | pulse para ampliar | salir de pantalla completa
        es ver datos | ver el grafico | ver el mapa | ver en pantalla completa | ver grafico
        es ver imagen completa | ver la tabla | ver mapa | ver tabla
        fi avaa kuva isompana | koko naytto | nayta kaavio | nayta kartta | nayta koko naytolla
        fi nayta taulukko | nayta tiedot | poistu koko naytosta | suurenna kuva
        fr afficher en plein ecran | afficher la carte | afficher le graphique | afficher le tableau
        fr afficher les donnees | agrandir | agrandir l image | agrandir la photo
        fr agrandir le tableau | cliquer pour agrandir | cliquez pour agrandir | developper le code
        fr mode plein ecran | ouvrir en plein ecran | passer en plein ecran | quitter le plein ecran
        fr voir en plein ecran | voir l image en grand | voir la carte | voir le graphique
        fr voir le tableau | voir les donnees | zoomer sur l image
        he הגדל תמונה | לחצו להגדלה
        hu kattintson a nagyitashoz | kep nagyitasa
        it apri a schermo intero | clicca per ingrandire | clicca sull immagine per ingrandire
        it esci da schermo intero | espandi codice | espandi tabella | ingrandisci l immagine
        it ingrandisci la foto | mostra dati | mostra grafico | mostra tabella | schermo intero
        it vedi a schermo intero | vedi grafico | vedi il grafico | vedi la tabella | vedi mappa
        it vedi tabella | visualizza a schermo intero
        ja クリックすると拡大します | クリックで拡大 | グラフを表示 | グラフを見る | データを見る
        ja 全画面で見る | 全画面モードに切り替え | 全画面モードを終了 | 全画面表示 | 写真を拡大する
        ja 地図を見る | 画像を拡大する | 表を表示 | 表を見る
        ko 그래프보기 | 데이터보기 | 사진확대 | 이미지확대 | 전체화면 | 전체화면으로보기
        ko 전체화면종료 | 지도보기 | 차트보기 | 클릭하면확대됩니다 | 표보기
        nl bekijk grafiek | bekijk kaart | bekijk op volledig scherm | bekijk tabel | foto vergroten
        nl klik om te vergroten | tabel vergroten | toon gegevens | toon grafiek | toon tabel
        nl vergroot afbeelding | vergroot foto | volledig scherm | volledig scherm sluiten
        no avslutt fullskjerm | forstorr bildet | fullskjerm | klikk for a forstorre | vis data
        no vis diagram | vis i fullskjerm | vis kart | vis tabell
        pl kliknij aby powiekszyc | pelny ekran | pokaz dane | pokaz tabele | pokaz wykres
        pl powieksz | powieksz obraz | rozwin kod | tryb pelnoekranowy | zamknij pelny ekran
        pl zobacz mape | zobacz na pelnym ekranie | zobacz tabele | zobacz wykres
        pt ampliar a imagem | ampliar foto | clique na imagem para ampliar | clique para ampliar
        pt ecra inteiro | expandir codigo | expandir tabela | modo tela cheia | mostrar grafico
        pt mostrar tabela | sair da tela cheia | tela cheia | ver dados | ver em ecra inteiro
        pt ver em tela cheia | ver grafico | ver imagem completa | ver mapa | ver tabela
        ro mareste imaginea
        ru во весь экран | выити из полноэкранного режима | на весь экран | нажмите чтобы увеличить
        ru открыть на весь экран | показать график | показать данные | показать карту
        ru показать таблицу | развернуть код | развернуть на весь экран | смотреть график
        ru смотреть таблицу | увеличить изображение | увеличить фото
        sv avsluta helskarm | forstora bild | forstora bilden | helskarm | klicka for att forstora
        sv visa data | visa diagram | visa i helskarm | visa karta | visa tabell
        tr buyutmek icin tiklayin | grafigi gor | grafigi goster | haritayi gor | resmi buyut
        tr tabloyu gor | tabloyu goster | tam ekran | tam ekran goster | tam ekrandan cik
        uk виити з повноекранного режиму | відкрити на весь екран | збільшити зображення
        uk на весь екран | натисніть щоб збільшити | показати графік | показати дані
        uk показати карту | показати таблицю
        zh 全屏查看 | 全屏模式 | 全螢幕 | 显示图表 | 查看图表 | 查看圖表 | 查看地图 | 查看数据
        zh 查看表格 | 点击放大 | 点击查看大图 | 进入全屏 | 退出全屏 | 退出全螢幕 | 點擊放大
        """,
    ),
    Formula(
        name="summary",
        reason="navigation",
        weight=SURE,
        evidence="is of a box in which a machine sums up",
        lines="""
        en ai generated summary | ai generated summary reviewed by ~ | ai summary
        en ask a question about this article | ask about this article | ask ai about this article
        en explain it like i m # | explain like i m # | generate a summary | generate summary
        en give me a quick recap | give me a ~ recap | here is a fact based summary ~
        en here s a fact based summary ~ | listen to a summary | quick summary ai
        en show me the facts | summarise this article | summarize this article | summarize with ai
        en summarize with ~ | summary by ai | summary generated by ai ~
        en this summary was created ~ ai ~ | this summary was generated ~ ai ~
        en this summary was written ~ ai ~ | try something different | was this summary helpful
        ar ملخص الذكاء الاصطناعي | ملخص بالذكاء الاصطناعي
        cs shrnout clanek | shrnuti ai | shrnuti vytvorila umela inteligence
        da ai resume | opsummer artiklen
        de artikel zusammenfassen | diese zusammenfassung wurde ~ ki ~
        de diese zusammenfassung wurde ~ kunstlicher intelligenz ~ | frage zum artikel stellen
        de ki zusammenfassung | mit ki zusammenfassen | zusammenfassung der ki
        es este resumen fue generado ~ | este resumen ha sido generado ~ | resumen con ia
        es resumen generado por ~ | resumir articulo | resumir con ia
        fi tekoalyn tiivistelma | tiivistelma on tehty tekoalylla ~
        fr ce resume a ete genere ~ | poser une question sur cet article | resume genere par ~
        fr resume par l ia | resumer avec l ia | resumer l article
        it questa sintesi e stata generata ~ | riassumi con ia | riassumi l articolo
        it riassunto generato da ~ | sintesi generata da ~
        ja aiによる要約 | ai要約 | この要約は~aiが~
        ko ai가요약한~ | ai요약 | 기사요약
        nl ai samenvatting | deze samenvatting is ~ ai ~ | samenvatting door ai
        nl vat dit artikel samen
        no ki oppsummering | oppsummeringen er laget ~ | oppsummert av ki
        pl podsumowanie ai | podsumuj artykul | streszczenie ai | streszczenie wygenerowane przez ~
        pt este resumo foi gerado ~ | resumir com ia | resumo com ia | resumo gerado por ~
        ru краткий пересказ ~ нейросети | краткий пересказ от ии | пересказ нейросети
        sv ai sammanfattning | sammanfatta artikeln | sammanfattning skapad av ai
        sv sammanfattningen ar gjord med ~ ai ~
        tr haberi ozetle | yapay zeka ozeti
        uk короткий переказ від ші
        zh ai总结 | ai摘要 | ai生成摘要 | 以上内容由ai生成~
        """,
    ),
    Formula(
        name="tip",
        reason="form",
        weight=SURE,
        evidence="asks who knows more to tell the site",
        lines="""
        en contact our reporters ~ | contact the author at ~ | contact the reporter ~
        en do you have a tip ~ | do you have information about ~ | do you have news tips ~
        en do you know more about ~ | do you know something about ~
        en do you work ~ we d like to hear from you | do you work ~ we want to hear from you
        en have a tip ~ | have information about ~ contact ~ | if you have a tip ~
        en if you have information ~ contact ~ | reach the author at ~ | reach the reporter at ~
        en send a tip to ~ | send tips to ~ | send us a tip ~ | send your tips to ~
        en we want to hear from you share your opinions ~ | you can contact ~ on signal ~
        en you can reach ~ on signal ~
        ar لديك معلومات عن ~ | للتواصل مع المحرر ~
        cs napiste autorovi ~ | napiste nam na ~ | vite vic o ~
        da skriv til redaktionen ~ | ved du mere om ~
        de haben sie einen tipp ~ | haben sie hinweise ~ | haben sie informationen zu ~
        de hinweise an ~ | kontaktieren sie unsere redaktion ~ | schreiben sie uns an ~
        de schreiben sie uns unter ~ | sie haben hinweise ~ | wissen sie mehr ~
        es contacta con nuestra redaccion ~ | envia tus pistas a ~ | escribenos a ~
        es si tienes informacion ~ | tiene informacion ~ | tienes informacion sobre ~
        es tienes mas informacion ~
        fi onko sinulla tietoa ~ | ota yhteytta toimittajaan ~ | tiedatko aiheesta lisaa ~
        fr contactez la redaction ~ | contactez nos journalistes ~ | ecrivez nous a ~
        fr une info a partager ~ | vous avez des informations sur ~ | vous avez une information ~
        fr vous souhaitez nous signaler ~
        it hai informazioni su ~ | hai una notizia ~ | invia la tua segnalazione ~
        it scrivi alla redazione ~ | scrivici a ~
        ja ~の情報をお待ちしています | 取材のご依頼は~ | 情報をお寄せください
        ko 제보는카카오톡~ | 제보하기
        nl heb je informatie over ~ | mail de redactie ~ | mail onze redactie ~
        nl stuur je tip naar ~ | weet je meer over ~ | weet u meer over ~
        no har du opplysninger ~ | kontakt journalisten ~ | vet du mer om ~
        pl masz informacje ~ napisz ~ | napisz do autora ~ | napisz do autorki ~
        pl napisz do redakcji ~ | wiesz wiecej ~ napisz ~
        pt envie a sua sugestao ~ | envie sua denuncia ~ | escreva para a redacao ~
        pt fale com a reportagem ~ | tem informacoes sobre ~ | voce tem informacoes ~
        ru если вам есть что рассказать ~ | знаете больше ~ напишите ~ | напишите нам ~
        ru прислать новость ~ | связаться с редакцией ~
        sv har du information om ~ | kontakta reportern ~ | mejla oss ~ | vet du mer ~
        tr bir bilginiz varsa ~ | bize ulasin ~ | haber ihbar hatti ~
        uk знаєте більше ~ напишіть ~ | напишіть нам ~
        zh 寻求报道~ | 寻求报道请点击~ | 欢迎提供新闻线索~ | 欢迎爆料~ | 联系记者~
        """,
    ),
    Formula(
        name="rights",
        reason="site-notice",
        weight=SURE,
        evidence="says who may do what with the text",
        lines="""
        en buy a license for this article | copy html | copy the html ~
        en copy the text below into your cms | if you republish ~
        en if you share republished stories ~ | license this article | license this content
        en licensing reprints | reprints and permissions | republish
        en republish our articles for free | republish our stories for free | republish this article
        en republish this story | republish this story for free | request permission to reuse ~
        en steal our stories | steal our story | this material may not be published ~
        en this story may not be reproduced ~ | unless otherwise noted you can republish ~
        en you can t edit our material ~ | you can t edit our stories ~
        en you can t sell our material ~ | you can t sell our stories ~ | you have to credit us ~
        en you must credit us ~
        ar جميع الحقوق محفوظة ~ | يمنع اعادة النشر ~
        cs prevzeti clanku ~
        de artikel lizenzieren | artikel weiterverwenden | diesen artikel nachdrucken
        de mochten sie diesen artikel nachdrucken ~ | nutzungsrechte erwerben
        de nutzungsrechte erwerben ~
        es prohibida la reproduccion ~ | prohibida su reproduccion ~
        es quieres republicar este articulo ~ | republicar | republicar este articulo
        es republique este articulo ~
        fr acheter les droits de cet article | reproduction interdite ~ | republier
        fr republier cet article | vous souhaitez reproduire cet article ~
        it riproduzione riservata | riproduzione riservata ~ | ripubblica questo articolo
        it vuoi ripubblicare questo articolo ~
        ja 無断転載を禁じます | 無断転載禁止 | 無断転載複製を禁じます | 記事の無断転載~
        ko 무단전재및재배포금지 | 무단전재재배포금지
        nl herpubliceer dit artikel | op alle verhalen van ~ rust ~ copyright ~
        nl op dit artikel rust copyright ~ | overname van artikelen ~ | wil je tekst overnemen ~
        nl wilt u tekst overnemen ~
        pl kopiowanie tresci ~ | licencja na artykul | przedruk ~
        pt e proibida a reproducao ~ | proibida a reproducao ~ | quer republicar este artigo ~
        pt republicar este artigo | republique esta reportagem | republique nossa reportagem ~
        ru перепечатка материалов ~ | при использовании материалов ~ ссылка ~ | при перепечатке ~
        sv aterpublicera artikeln | kopiera inte ~
        tr izinsiz alintilanamaz ~ | kaynak gosterilmeden ~ kullanilamaz
        uk передрук матеріалів ~ | у разі використання матеріалів ~
        zh 平台仅提供信息存储空间服务 | 文章观点仅代表作者本人~ | 未经授权不得转载
        zh 未经许可不得转载 | 本文为~原创~ | 本文仅代表作者个人观点~ | 本文来自微信公众号~
        zh 本文由~原创出品~ | 本文由~授权~ | 本菜谱版权归~ | 版权归作者所有~ | 著作權歸作者所有~
        zh 该文观点仅代表作者本人~ | 该菜谱发布于~版权归~ | 该菜谱版权归~ | 转载请注明~
        zh 转载请联系~ | 违规转载必究
        """,
    ),
    Formula(
        name="market",
        reason="site-notice",
        weight=SURE,
        evidence="says how old the figures of a market are",
        lines="""
        en data delayed ~ | data is a real time snapshot ~ | data is delayed ~
        en follow your favorite stocks | global business and financial news stock quotes ~
        en market data by ~ | market data delayed ~ | market data provided by ~ | prices delayed ~
        en quotes are delayed ~ | quotes delayed ~ | real time quotes ~ | stock quotes delayed ~
        da kurser forsinket ~
        de kursdaten ~ verzogert ~ | kurse mindestens ~ verzogert | kurse verzogert ~
        es cotizaciones con retraso ~ | cotizaciones diferidas ~ | datos con retraso ~
        es datos diferidos ~
        fi kurssit viivastettyja ~
        fr cours differes ~ | cours fournis par ~ | donnees differees ~
        it dati ritardati ~ | quotazioni in differita ~
        ja 株価は~遅れ~
        ko 시세는~지연~
        nl koersen met ~ vertraging | koersen vertraagd ~
        no forsinkede kurser ~
        pl dane opoznione ~ | notowania opoznione ~
        pt cotacoes com atraso ~ | dados com atraso ~
        ru котировки с задержкой ~
        sv kurser fordrojda ~ | kurserna ar fordrojda ~
        tr veriler ~ gecikmelidir
        zh 数据延迟~ | 行情延时~ | 行情數據延遲~
        """,
    ),
    Formula(
        name="earns",
        reason="advertisement",
        weight=SURE,
        evidence="says what the site earns from links",
        lines="""
        en all products are independently selected ~ | all products featured ~ selected ~
        en every item on this page was ~ | every product on this page was ~
        en every ~ is independently chosen ~ | if you buy something ~ link ~ commission ~
        en if you buy something ~ we may earn ~ | our editors choose every ~ independently ~
        en our writers choose every ~ independently ~ | prices and availability ~ subject to change
        en prices are accurate as of ~ | we include products we think are useful for our readers ~
        en we independently evaluate ~ | we independently select ~
        en we may earn a portion of sales ~ | we may earn ~
        en we may earn ~ from links on this page ~ | we may receive a commission ~
        en when you buy something ~ we may earn ~ | when you buy through ~ we may earn ~
        en when you buy ~ on this page we receive a commission ~
        en when you buy ~ using a link on this page we receive a commission ~
        en ~ may earn a commission ~ links ~ | ~ may earn a portion of sales ~
        en ~ may earn a small commission ~ links ~ | ~ may earn commission ~ links ~
        en ~ may receive a commission ~
        da vi kan tjene provision ~
        de beim kauf uber unsere links ~ | die mit einem ~ versehenen links ~
        de die mit ~ gekennzeichneten links sind ~ | mit sternchen ~ affiliate links ~
        de wenn sie uber diese links ~ provision ~
        es este articulo contiene enlaces de afiliados ~ | podemos ganar una comision ~
        es podemos recibir una comision ~ | si compras ~ podemos recibir una comision ~
        fi juttu sisaltaa kumppanilinkkeja ~
        fr cet article contient des liens affilies ~ | nous percevons une commission ~
        fr nous pouvons percevoir une commission ~ | si vous achetez via ~ commission ~
        fr tous les produits ~ selectionnes ~ independante ~
        it potremmo ricevere una commissione ~ | questo articolo contiene link affiliati ~
        it se acquisti tramite questi link ~
        ja pr当サイトはアフィリエイト広告を利用しています
        ja pr当ブログはアフィリエイト広告を利用しています | pr本記事はアフィリエイト~
        ja pr本記事はプロモーションを含みます | pr本記事は広告を含みます
        ja この記事にはアフィリエイト~ | この記事にはプロモーションが含まれています
        ja この記事には広告が含まれています | この記事には広告が含まれます
        ja 当サイトにはプロモーションが含まれています | 当サイトはアフィリエイト広告を利用しています
        ja 当ブログにはプロモーションが含まれています | 当ブログはアフィリエイト広告を利用しています
        ja 当記事にはプロモーションが含まれています | 本ページはプロモーションが含まれています
        ja 本記事にはプロモーションが含まれています | 本記事にはプロモーションが含まれます
        ja 本記事には広告が含まれています | 本記事はアフィリエイト~ | 記事内のリンクから購入~
        ko 쿠팡파트너스활동~
        nl als je via deze links ~ commissie ~ | dit artikel bevat affiliate links ~
        nl wij kunnen een commissie ontvangen ~
        no vi kan motta provisjon ~
        pl artykul zawiera linki afiliacyjne ~ | mozemy otrzymac prowizje ~
        pt este artigo contem links de afiliados ~ | podemos ganhar uma comissao ~
        pt podemos receber uma comissao ~
        sv artikeln innehaller annonslankar ~ | vi kan fa provision ~
        tr komisyon kazanabiliriz ~
        zh 文中含有推广链接~ | 通过链接购买~佣金~
        """,
    ),
    Formula(
        name="more-at",
        reason="site-notice",
        weight=SURE,
        evidence="says where the site has more",
        lines="""
        en follow us for more ~ | for more news go to ~ | for more news visit ~
        en for more stories like this ~ | for more stories visit ~
        en for the latest news ~ download ~ | for the latest news ~ follow ~
        en for the latest news ~ head to ~ | for the latest news ~ visit ~
        en for the latest updates ~ | for the latest ~ go to ~ | for the latest ~ head to ~
        en for the latest ~ visit ~ | get the latest news ~ | last published # ~ ago
        en read more of our ~ coverage | read more stories from ~ | stay up to date with ~
        en stories from ~ by ~
        ar تابعوا اخر الاخبار ~ | لمزيد من الاخبار ~
        cs vice zprav najdete ~
        da flere nyheder pa ~
        de aktuelle nachrichten ~ lesen sie ~ | alle aktuellen nachrichten ~ finden sie ~
        de mehr nachrichten aus ~ finden sie ~ | mehr nachrichten finden sie ~
        es consulta toda la actualidad ~ | sigue toda la actualidad ~
        es sigue toda la informacion de ~ | toda la informacion de ~ en ~
        fi lisaa uutisia loydat ~
        fr retrouvez l actualite ~ | retrouvez toute l actualite ~ | suivez toute l actualite ~
        fr toute l actualite ~ sur ~
        it leggi tutte le notizie ~ | segui tutte le notizie ~ | tutte le notizie di ~
        ja 最新ニュースは~
        ko 더많은기사는~
        nl meer nieuws uit ~ | volg het laatste nieuws ~
        no flere nyheter pa ~
        pl najnowsze wiadomosci ~ znajdziesz ~ | wiecej informacji ~ znajdziesz ~
        pt acompanhe todas as noticias ~ | siga ~ para mais noticias | veja mais noticias ~
        ru больше новостей ~ читайте ~ | больше новостей в нашем ~ | следите за новостями ~
        sv fler nyheter hittar du ~
        tr daha fazla haber icin ~
        uk більше новин ~ читайте ~
        zh 好文章需要你的鼓励 | 更多内容请关注~ | 更多新闻请~ | 更多精彩内容~
        """,
    ),
    Formula(
        name="hatnote",
        reason="navigation",
        weight=SURE,
        alone=LIKELY,
        evidence="points to an article on the same",
        lines="""
        en for other uses see ~ | further information ~ | main article ~ | main articles ~
        en not to be confused with ~ | see also ~ disambiguation
        en this article is about ~ for ~ see ~ | this section is an excerpt from ~
        ar المقالة الرئيسية ~
        cs hlavni clanek ~ | podrobnejsi informace naleznete v clanku ~
        da hovedartikel ~
        de dieser artikel behandelt ~ zu ~ siehe ~ | hauptartikel ~ | nicht zu verwechseln mit ~
        de siehe hauptartikel ~
        es articulo principal ~ | articulos principales ~ | no debe confundirse con ~
        es para otros usos de este termino ~
        fi paaartikkeli ~
        fr article detaille ~ | articles detailles ~ | ne doit pas etre confondu avec ~
        fr pour les articles homonymes voir ~
        he ערך מורחב ~
        hu bovebben ~
        it disambiguazione se stai cercando ~ | lo stesso argomento in dettaglio ~
        it voce principale ~
        ja 主要記事~ | 詳細は~を参照 | 詳細は~を参照のこと
        ko ~문서를참고하십시오 | 이부분의본문은~
        nl zie ook het hoofdartikel ~ | zie ~ doorverwijspagina ~
        nl zie ~ voor het hoofdartikel over dit onderwerp
        no hovedartikkel ~ | utdypende artikkel ~
        pl glowny artykul ~ | osobny artykul ~ | ten artykul dotyczy ~
        pt artigo principal ~ | artigos principais ~ | nao confundir com ~
        pt para outros significados veja ~
        ro articol principal ~
        ru не следует путать с ~ | основная статья ~
        sv for andra betydelser se ~ | huvudartikel ~
        tr ana madde ~
        uk докладніше ~ | основна стаття ~
        zh 主条目~ | 主條目~
        """,
    ),
    Formula(
        name="judges-ads",
        reason="advertisement",
        weight=SURE,
        evidence="asks what the visitor thinks of an advertisement",
        lines="""
        en # did you encounter any technical issues | # how relevant is this ad to you | ad feedback
        en ad froze or did not finish loading | ad never loaded
        en ad prevented slowed the page from loading | ad was repetitive to ads i ve seen previously
        en audio on ad was too loud | content moved around while ad loaded
        en did you encounter any technical issues | how relevant is this ad to you | report this ad
        en video content did not start after ad | video content never loaded
        en video player was slow to load content | why am i seeing this ad
        en your effort and contribution in providing this feedback is much ~
        en ~ values your feedback
        de anzeige melden | warum sehe ich diese anzeige
        fr pourquoi cette publicite | signaler cette annonce | signaler cette publicite
        es denunciar este anuncio | informar de este anuncio | por que veo este anuncio
        pt denunciar este anuncio | por que estou vendo este anuncio
        it perche vedo questo annuncio | segnala questo annuncio
        """,
    ),
)
