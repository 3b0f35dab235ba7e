"""What encyclopedias set round articles, and networks under what is passed on: a table in the
languages both are read in.

The signs of the table are told in `formula`. Words that sections are called too, as `History`, are
not in it: their neighbours tell them.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="encyclopedia",
        alone=WEAK,
        reason="navigation",
        weight=SURE - 1,
        evidence="is what encyclopedias set round an article",
        lines="""
        en # language | # languages | add languages | all stub articles ~
        en articles with short description ~ | authority control databases ~ | categories ~
        en cite this page | community portal | contents hide | current events | download as pdf
        en download qr code | edit on wikidata | edit source | edit this at wikidata
        en for other uses see ~ | from ~ the free encyclopedia ~ | further information ~
        en get shortened url | hidden categories ~ | hide contents
        en learn how and when to remove these messages | main article ~ | main articles ~
        en media related to ~ commons | move to sidebar | move to sidebar hide
        en not to be confused with ~ | page information | permanent link
        en please help improve this article ~ | portals ~ | printable version | random page
        en recent changes | related changes | special pages
        en text is available under ~ additional terms may apply ~
        en this article has multiple issues ~
        en this article needs additional citations for verification ~
        en this page was last edited on ~ | this section does not cite any sources ~
        en this section is empty you can help ~ | this section needs expansion ~
        en toggle limited content width | toggle ~ subsection
        en unsourced material may be challenged and removed ~ | v t e | view history | view source
        en what links here | wikidata item | ~ has media related to ~
        it # lingua | # lingue | aggiungi lingue | altri progetti modifica modifica wikitesto
        it attiva disattiva la sottosezione ~ | cita questa voce | collabora a wikimedia commons ~
        it controllo di autorita ~ | da non confondere con ~ | da ~ l enciclopedia libera ~
        it disambiguazione se stai cercando ~ | elemento wikidata | indice nascondi
        it informazioni pagina | link permanente | lo stesso argomento in dettaglio ~
        it menu principale | modifica dati su wikidata ~ | modifica wikitesto | modifiche correlate
        it mostra nascondi la sottosezione ~ | ottieni url breve | portale ~ accedi alle voci ~
        it puntano qui | puoi migliorare questa voce aggiungendo citazioni ~
        it questa sezione e ancora vuota ~ | questa sezione ~ e ancora vuota ~
        it questa sezione ~ non cita le fonti necessarie ~ | questa voce o sezione sull argomento ~
        it questa voce ~ non cita le fonti necessarie ~ | scarica codice qr | scarica come pdf
        it sposta nella barra laterale nascondi | ultime modifiche | una voce a caso | v d m
        it versione stampabile | visualizza wikitesto | voce principale ~
        it wikimedia commons contiene immagini o altri file su ~
        it ~ contiene immagini o altri file su ~
        es # idioma | # idiomas | alternar subseccion ~ | anadir idiomas | articulo principal ~
        es articulos principales ~ | cambios en enlazadas | cambios recientes | citar esta pagina
        es contenidos ocultar | de ~ la enciclopedia libre ~ | descargar codigo qr
        es descargar como pdf | editar datos en wikidata | elemento de wikidata | enlace permanente
        es esta seccion esta vacia ~ | este articulo o seccion necesita referencias ~
        es este articulo tiene referencias ~ pero necesita mas ~ | informacion de la pagina
        es lo que enlaza aqui | menu principal | mostrar u ocultar subseccion ~
        es mover a la barra lateral ocultar | no debe confundirse con ~ | obtener url acortado
        es pagina aleatoria | para otros usos de este termino vease ~ | para otros usos vease ~
        es portal ~ contenido relacionado con ~ | v t e | ver codigo | ver fuente | ver historial
        es version para imprimir | ~ alberga una categoria multimedia sobre ~
        de # sprache | # sprachen | als pdf herunterladen | anderungen an verlinkten seiten
        de angaben ohne ausreichenden beleg konnten demnachst entfernt werden ~ | artikel zitieren
        de aus ~ der freien enzyklopadie ~ | bitte hilf wikipedia indem du ~
        de dieser abschnitt ist noch leer ~
        de dieser artikel oder nachfolgende abschnitt ist nicht hinreichend mit belegen ~
        de hauptartikel ~ | in die seitenleiste verschieben verbergen | inhaltsverzeichnis verbergen
        de klassifikation ~ | letzte anderungen | links auf diese seite | nicht zu verwechseln mit ~
        de permanenter link | qr code herunterladen | quelltext anzeigen | sprachen hinzufugen
        de unterabschnitt ~ umschalten | unterabschnitte ~ anzeigen ~ | wikidata datenobjekt
        de zufalliger artikel
        fr # langue | # langues | afficher masquer la sous section ~ | ajouter des langues
        fr article au hasard | article detaille ~ | article principal ~ | articles detailles ~
        fr basculer la sous section ~ | cet article ne cite pas suffisamment ses sources ~
        fr cette section est vide ~ | cette section ne cite pas ~ | citer cette page
        fr consultez la documentation du modele | deplacer vers la barre laterale masquer
        fr element wikidata | en pratique quelles sources sont attendues ~
        fr informations sur la page | lien permanent | menu principal | modifications recentes
        fr modifier le code | modifier modifier le code modifier wikidata | modifier wikidata
        fr ne doit pas etre confondu avec ~ | obtenir l url raccourcie | pages liees
        fr portail de l ~ | portail de la ~ | portail de ~ | portail des ~ | portail du ~
        fr pour l article homonyme voir ~ | pour les articles homonymes voir ~
        fr si vous disposez d ouvrages ou d articles de reference ~
        fr si vous disposez d ouvrages ~ merci de completer l article ~ | sommaire masquer
        fr suivi des pages liees | sur les autres projets wikimedia ~ | telecharger comme pdf
        fr telecharger le code qr | un article de ~ l encyclopedie libre ~ | v d m | v m
        fr version imprimable | voir l historique | voir le texte source
        fr vous pouvez partager vos connaissances en l ameliorant ~
        pt # idiomas | # lingua | # linguas | adicionar idiomas | adicionar linguas
        pt ajude a melhorar este artigo ~ | alteracoes relacionadas | alternar a subsecao ~
        pt alternar a subseccao ~ | alternar subseccao ~ | artigo principal ~ | artigos principais ~
        pt baixar como pdf | citar esta pagina | conteudo ocultar | descarregar codigo qr
        pt descarregar como pdf | elemento wikidata | esta pagina ou seccao nao cita fontes ~
        pt esta secao esta vazia ~ | esta seccao esta vazia ~ | este artigo carece de fontes ~
        pt hiperligacao permanente | informacoes da pagina | ligacao permanente | menu principal
        pt mover para a barra lateral ocultar | mudancas recentes | nao confundir com ~
        pt nota para outros significados veja ~ | obter url encurtado
        pt origem ~ a enciclopedia livre ~ | pagina aleatoria | paginas afluentes | portal da ~
        pt portal do ~ | v d e | ver codigo fonte | ver fonte | ver historico
        pt versao para impressao
        nl # taal | # talen | bewerken op wikidata | bronnen noemen graag ~ | brontekst bekijken
        nl deze pagina citeren | deze paragraaf is nog leeg ~ | downloaden als pdf
        nl gerelateerde wijzigingen | geschiedenis weergeven | hoofdartikel ~ | inhoud verbergen
        nl links naar deze pagina | naar zijbalk verplaatsen verbergen | niet te verwarren met ~
        nl permanente koppeling | printvriendelijke versie | qr code downloaden
        nl recente wijzigingen | subkopje ~ inklappen | talen toevoegen | toon verberg subsectie ~
        nl uit ~ de vrije encyclopedie ~ | verkorte url verkrijgen | wikidata item
        nl willekeurig artikel | zie voor andere betekenissen ~
        nl zie ~ voor het hoofdartikel over dit onderwerp
        sv # sprak | anvand denna sida som referens | den har artikeln behover ~ kallhanvisningar ~
        sv ej att forvaxla med ~ | flytta till sidofaltet dolj | for andra betydelser se ~
        sv fran ~ den fria encyklopedin ~ | hamta forkortad url | huvudartikel ~ | innehall dolj
        sv ladda ned som pdf | ladda ner qr kod | lagg till sprak | permanent lank
        sv redigera wikidata | redigera wikitext | relaterade andringar | senaste andringarna
        sv utskriftsvanlig version | vad som lankar hit | vaxla underavsnittet ~ | visa historik
        sv visa kalla | visa wikitext | wikidata objekt
        pl # jezyk | # jezyki | # jezykow | artykul od ~ wymaga ~ | cytowanie tego artykulu
        pl dodaj jezyki | element wikidanych | glowny artykul ~ | historia i autorzy
        pl informacje o tej stronie | kategoria ~ | kategorie ~ | link do tej wersji | losowa strona
        pl losuj artykul | menu glowne | nie mylic z ~ | osobne artykuly ~ | osobny artykul ~
        pl ostatnie zmiany | p d e | pobierz jako pdf | pobierz kod qr | pokaz ukryj podsekcje ~
        pl pokaz zrodlo | przelacz podrozdzial ~ | przelacz podsekcje ~ | przypnij ukryj
        pl spis tresci ukryj | ta sekcja jest pusta ~ | tekst zrodlowy
        pl ten artykul dotyczy ~ zobacz tez ~ | ten artykul nalezy dopracowac ~ | wersja do druku
        pl wyswietl historie | z ~ wolnego zbioru wiedzy | z ~ wolnej encyklopedii ~
        pl zmiany w linkowanych | zobacz skrocony adres url
        cs # jazyku | # jazyky | autoritni data ~ | citovat stranku | editovat zdroj
        cs hlavni clanek ~ | hlavni menu | informace o strance | nahodny clanek | obsah skryt
        cs odkazuje sem | podrobnejsi informace naleznete v clanku ~
        cs podrobnejsi informace naleznete ~ | polozka na wikidatech | posledni zmeny
        cs prepnout podsekci ~ | presunout do postranniho panelu skryt | pridat jazyky
        cs souvisejici zmeny | stahnout jako pdf | stahnout qr kod | tento clanek potrebuje ~
        cs trvaly odkaz | verze k tisku | ziskat zkraceny odkaz | zobrazit historii | zobrazit zdroj
        da # sprog | denne artikel ~ mangler kilder ~ | download qr kode
        da flyt til sidebjaelken skjul | for alternative betydninger se ~ | hent forkortet url
        da hovedartikel ~ | hvad henviser hertil | oplysninger om siden | permanent link
        da referer til siden | relaterede aendringer | se historik | seneste aendringer
        da skift underafsnittet ~ | tilfaeldig artikel | tilfoj sprog | uddybende artikel ~
        da udskriftsvenlig udgave | vis kilde | vis kildetekst | wikidata element
        no # sprak | denne artikkelen mangler kildehenvisninger ~ | flytt til sidefeltet skjul
        no for andre betydninger se ~ | hent forkortet url | hovedartikkel ~ | last ned qr kode
        no last ned som pdf | legg til sprak | lenker hit | permanent lenke | relaterte endringer
        no siste endringer | siter denne siden | tilfeldig side | utdypende artikkel ~
        no utskriftsvennlig versjon | vis historikk | vis kilde | vis skjul underseksjon ~
        no wikidata element
        fi # kieli | # kielta | avaa sulje alaosio ~ | lataa pdf tiedostona
        fi linkitettyjen sivujen muutokset | lisaa kielia | nayta historia | nayta lahdekoodi
        fi nayta wikiteksti | paaartikkeli ~ | satunnainen artikkeli | siirra sivupalkkiin piilota
        fi sivun tiedot | tanne viittaavat sivut
        fi tata artikkelia tai sen osaa ei ole merkitty lahteita ~ | tulostettava versio
        fi tuoreet muutokset | wikidata kohde
        tr # dil | ana madde ~ | ana menu | basilmaya uygun gorunum | baska anlamlari icin ~
        tr bu madde hicbir kaynak icermemektedir ~ | bu sayfayi kaynak goster | dil ekle
        tr gecmisi gor | ilgili degisiklikler | kalici baglanti | karekodu indir | kaynagi goruntule
        tr kenar cubuguna tasi gizle | kisaltilmis url yi al | pdf olarak indir | rastgele madde
        tr sayfa bilgisi | sayfaya baglantilar | son degisiklikler | vikiveri ogesi
        tr ~ alt bolumunu ac kapa | ~ alt bolumunu degistir
        hu # nyelv | athelyezes az oldalsavba elrejtes | friss valtoztatasok
        hu hivatkozas erre a valtozatra | hogyan hivatkozz erre a lapra | kapcsolodo valtoztatasok
        hu lap talalomra | letoltes pdf kent | mi hivatkozik erre | nyelvek hozzaadasa
        hu nyomtathato valtozat | wikidata adatlap
        ro # limbi | adauga limbi | articol aleatoriu | articol principal ~ | ce trimite aici
        ro citeaza acest articol | comuta subsectiunea ~ | descarca ca pdf | element wikidata
        ro informatii despre pagina | legatura permanenta | meniu principal
        ro muta in bara laterala ascunde | pentru alte sensuri vedeti ~ | schimbari corelate
        ro schimbari recente | versiune de tiparit | vizualizare sursa
        ru # язык | # языка | # языков | в статье не хватает ссылок на источники ~
        ru версия для печати | вы можете отредактировать статью добавив ссылки ~ | главное меню
        ru добавить языки | информация должна быть проверяема ~ | не следует путать с ~
        ru основная статья ~ | основные статьи ~ | переместить в боковую панель скрыть
        ru показать скрыть подраздел ~ | получить короткии url | постоянная ссылка | править код
        ru просмотр вики текста | просмотр истории | просмотр кода | просмотреть код
        ru сведения о странице | свежие правки | связанные правки | скачать qr код | скачать как pdf
        ru случаиная статья | содержание скрыть | ссылки сюда
        ru у этого термина существуют и другие значения ~ | цитировать страницу | элемент викиданных
        ru эта страница в последнии раз была отредактирована ~
        uk # мов | # мова | # мови | версія до друку | випадкова стаття | головне меню | додати мови
        uk елемент вікіданих | завантажити qr код | завантажити як pdf | не плутати з ~
        uk нові редагування | основна стаття ~ | отримати вкорочену url адресу | переглянути код
        uk переглянути історію | перемкнути підрозділ ~ | перемістити до бічноі панелі сховати
        uk пов язані редагування | посилання сюди | постіине посилання | ред код | редагувати код
        uk цитувати сторінку | ця стаття потребує додаткових посилань на джерела ~
        uk інформація про сторінку
        el # γλωσσα | # γλωσσεσ | εκτυπωσιμη εκδοση | εναλλαγη ~ υποενοτητασ | κατεβαστε ωσ pdf
        el κυριο λημμα ~ | κυριο μενου | μετακινηση στην πλαινη μπαρα αποκρυψη | πληροφοριεσ σελιδασ
        el προβολη ιστορικου | προβολη κωδικα | προσθηκη γλωσσων | σταθεροσ συνδεσμοσ
        el συνδεσεισ προσ εδω | σχετικεσ αλλαγεσ
        ar # لغات | # لغة | احدث التغييرات | احصل على مسار مختصر | استشهد بهذه الصفحة | اضف لغات
        ar القايمة الرييسية | انقل للشريط الجانبي اخف | تبديل ~ القسم الفرعي | تبديل القسم الفرعي ~
        ar تحميل pdf | تغييرات ذات علاقة | تنزيل رمز الاستجابة السريعة | رابط دايم | ع ن ت
        ar عدل المصدر | عرض التاريخ | عرض المصدر | عنصر ويكي بيانات | لمعان اخرى طالع ~
        ar ماذا يصل هنا | معلومات الصفحة | مقالة عشوايية | مقالة مفصلة ~ | ميز عن ~ | نسخة للطباعة
        ar هذه المقالة بحاجة ~
        he # שפות | גרסאות קודמות | גרסה להדפסה | דפים המקושרים לכאן | הוספת שפות | הורדה כ pdf
        he העברה לסרגל הצד הסתרה | הצגת מקור | מידע על הדף | עריכת קוד מקור | ערך אקראי
        he ערך מורחב ~ | פריט ויקינתונים | ציטוט ערך זה | קישור קבוע | שינויים אחרונים
        he שינויים בדפים המקושרים | תפריט ראשי
        fa # زبان | اطلاعات صفحه | افزودن زبان | انتقال به نوار کناری نهفتن | ایتم ویکی داده
        fa بارگیری به صورت pdf | تغییرات اخیر | تغییرات مرتبط | مقاله اصلی ~ | مقاله تصادفی
        fa منوی اصلی | ن ب و | نسخه قابل چاپ | نمایش تاریخچه | نمایش مبدا | نوشتار اصلی ~
        fa ویرایش مبدا | پیوند پایدار | پیوندها به این صفحه | یادکرد پیوند این مقاله
        hi # भषए | इतहस दख | मखय मनय | मखय लख ~
        id # bahasa | artikel utama ~ | butir di wikidata | gulingkan subbagian ~
        id halaman sembarang | informasi halaman | kutip halaman ini | l b s | lihat riwayat
        id lihat sumber | lihat url pendek | menu utama | perubahan terbaru | perubahan terkait
        id pindah ke bilah sisi sembunyikan | pranala balik | pranala permanen | sunting sumber
        id tambah bahasa | unduh kode qr | unduh versi pdf | untuk kegunaan lain lihat ~
        id versi cetak
        vi # ngon ngu | bai chi tiet ~ | bai viet | bai viet ngau nhien | ban de in ra
        vi cac lien ket den day | chuyen doi muc con ~ | chuyen sang thanh ben an | cong cu
        vi khoan muc wikidata | lien ket thuong truc | sua doi | sua ma nguon | tai ve duoi dang pdf
        vi thao luan | thay doi gan day | thay doi lien quan | them ngon ngu | thong tin trang
        vi trich dan trang nay | trinh don chinh | x t s | xem lich su | xem ma nguon
        zh #种语言 | #種語言 | 下載二維碼 | 下載為pdf | 下载为pdf | 下载二维码 | 主条目~ | 主條目~
        zh 取得短網址 | 可列印版 | 固定連結 | 固定链接 | 开关~子章节 | 引用此頁 | 引用此页
        zh 打印版本 | 新增語言 | 最近更改 | 查看历史 | 查看源代码 | 查論編 | 查论编 | 檢視原始碼
        zh 檢視歷史 | 此条目没有列出任何参考或来源~ | 此条目需要补充更多来源~
        zh 此條目需要補充更多來源~ | 添加语言 | 目录隐藏 | 目錄隱藏 | 相关更改 | 相關變更 | 移至侧栏
        zh 移至側欄 | 維基數據項目 | 編輯原始碼 | 维基数据项目 | 编辑源代码 | 获取短链接 | 連入頁面
        zh 链入页面 | 開關~子章節 | 随机条目 | 隨機條目 | 頁面資訊 | 页面信息
        ja #の言語版 | pdf形式でダウンロード | qrコードをダウンロード
        ja ~サブセクションを切り替えます | おまかせ表示 | このページを引用 | この版への固定リンク
        ja この記事は検証可能な参考文献や出典が~ | ウィキデータ項目 | サイドバーに移動非表示
        ja ソースを編集 | ソースを閲覧 | ページ情報 | メインメニュー | リンク元
        ja 出典を追加して記事の信頼性向上にご協力ください~ | 印刷用バージョン | 履歴表示
        ja 最近の更新 | 目次非表示 | 短縮urlを取得する | 表話編歴 | 言語を追加 | 詳細は~を参照
        ja 関連ページの更新状況
        ko #개언어 | pdf로다운로드 | qr코드다운로드 | v d e h | v t e | ~부분의본문은~입니다
        ko ~하위섹션토글하기 | 가리키는글의최근바뀜 | 고유링크 | 문서정보 | 사이드바로이동숨기기
        ko 언어추가 | 여기를가리키는문서 | 역사보기 | 원본보기 | 원본편집 | 위키데이터항목
        ko 이문서의내용은출처가분명하지않습니다~ | 이문서인용하기 | 인쇄용판 | 임의의문서로
        ko 최근바뀜 | 축약된url얻기
        """,
    ),
    Formula(
        name="reblogs",
        alone=LIKELY,
        reason="counter",
        weight=SURE,
        evidence="says who liked the post or passed it on",
        lines="""
        en # boosts | # favorites | # favourites | # quotes | # reblogs | # reposts | # restacks
        en liked by ~ and # others | liked by ~ and others | load more notes | originally from ~
        en pinned post ~ | reblogged from ~ | see all notes | see who liked this | see who reacted
        en show more notes | you and # others liked this | ~ and # more reacted
        en ~ and # others liked this | ~ boosted this | ~ liked this | ~ liked this post
        en ~ likes this | ~ posted this | ~ reblogged this | ~ reblogged this from ~
        en ~ reblogged this from ~ and added ~ | ~ reblogged ~ and added ~ | ~ replied to this ~
        en ~ reposted this | ~ restacked this
        de # anmerkung | # anmerkungen | # boosts | # favoriten | # reposts | angehefteter beitrag ~
        de gefallt ~ und # weiteren | mehr anmerkungen anzeigen
        de weitere anmerkungen anzeigen | ~ gefallt das | ~ gefallt dies | ~ gefallt dieser beitrag
        de ~ hat das geteilt | ~ hat dies gepostet | ~ hat dies gerebloggt
        de ~ hat dies gerebloggt und ~ | ~ hat dies von ~ gerebloggt | ~ hat geteilt
        de ~ rebloggte dies von ~ | ~ und # weiteren personen gefallt das
        fr # favoris | # partages | afficher davantage de notes | afficher plus de notes
        fr aime par ~ et # autres | billet epingle ~ | post epingle ~ | publication epinglee ~
        fr ~ a aime ce billet | ~ a aime ceci | ~ a partage | ~ a partage ce message
        fr ~ a publie ce billet | ~ a reblogue ce billet ~ | ~ a reblogue ceci depuis ~
        fr ~ a republie | ~ aime ca | ~ aime ceci | ~ et # autres personnes aiment ca
        es # favoritos | # impulsos | a ~ le gusta esto | a ~ le ha gustado esto
        es a ~ y # personas mas les gusta esto | entrada fijada ~
        es les gusta a ~ y # personas mas | mostrar mas notas | post fijado ~ | publicacion fijada ~
        es ver mas notas | ~ ha impulsado | ~ ha publicado esto | ~ ha reblogueado esto de ~
        es ~ le ha dado me gusta | ~ lo ha reblogueado de ~ | ~ reblogueo esto de ~
        pt # favoritos | # impulsos | curtido por ~ e mais # pessoas
        pt curtido por ~ e outras # pessoas | mostrar mais notas | post fixado ~ | postagem fixada ~
        pt publicacao fixada ~ | ver mais notas | ~ curtiu isso | ~ curtiu isto | ~ gosta disto
        pt ~ gostou disto | ~ postou isso | ~ publicou isto | ~ reblogou isso de ~
        pt ~ reblogou isto de ~
        it # condivisioni | # preferiti | a ~ piace questo | a ~ piace questo elemento
        it mostra altre note | mostra piu note | piace a ~ e ad altre # persone
        it piace a ~ e altri # | post fissato ~ | post in evidenza ~ | ~ ha condiviso
        it ~ ha pubblicato questo elemento | ~ ha rebloggato questo ~ | ~ l ha ripubblicato da ~
        nl # notitie | # notities | meer notities tonen | meer notities weergeven
        nl vastgemaakt bericht ~ | vastgezet bericht ~ | vind ik leuk van ~ en # anderen
        nl ~ en # anderen vinden dit leuk | ~ heeft dit geplaatst | ~ heeft dit gereblogd ~
        nl ~ heeft geboost | ~ reblogde dit van ~ | ~ vindt dit leuk | ~ vond dit leuk
        pl # notek | # notka | # notki | # podbic | # polubien | lubi to ~ i # innych | podbil a ~
        pl pokaz wiecej notek | przypiety post ~ | przypiety wpis ~ | ~ dodal a ~
        pl ~ i # innych osob lubia to | ~ lubi to | ~ opublikowal a to | ~ podal a dalej
        pl ~ polubil a to | ~ polubil to | ~ polubila to | ~ przereblogowal a to od ~
        pl ~ przereblogowal to od ~ | ~ przereblogowala to od ~ | ~ zreblogowal ~ od ~
        cs # poznamek | # poznamky | libi se ~ a # dalsim | pripnuty prispevek ~
        cs zobrazit dalsi poznamky | ~ se to libi | ~ to rebloguje ~
        sv # anteckningar | # noteringar | fast inlagg ~ | fastnalat inlagg ~
        sv gillas av ~ och # andra | visa fler anteckningar | ~ gillade detta | ~ gillar detta
        sv ~ och # andra gillar detta | ~ rebloggade detta fran ~
        da fastgjort opslag ~ | vis flere noter | ~ har reblogget dette fra ~ | ~ kan lide dette
        da ~ og # andre synes godt om dette | ~ synes godt om dette
        no festet innlegg ~ | vis flere notater | ~ liker dette | ~ likte dette
        no ~ og # andre liker dette | ~ reblogget dette fra ~
        fi # merkintaa | kiinnitetty julkaisu ~ | kiinnitetty viesti ~ | nayta lisaa merkintoja
        fi ~ jakoi taman | ~ tykkaa tasta | ~ tykkasi tasta
        tr daha fazla not goster | sabitlenmis gonderi ~ | ~ bunu begendi | ~ bunu begeniyor
        tr ~ bunu yeniden blogladi | ~ bunu ~ adli kullanicidan yeniden blogladi
        tr ~ ve # diger kisi bunu begendi | ~ yeniden paylasti
        ru # заметка | # заметки | # заметок | ~ нравится это | ~ понравилась эта запись
        ru ~ понравилось это | ~ продвинул а | ~ сделал а реблог ~ | ~ сделал реблог ~
        ru закрепленная запись ~ | закрепленное сообщение ~ | закрепленныи пост ~
        ru нравится ~ и еще # людям | показать больше заметок | показать еще заметки
        ru понравилось ~ и еще #
        uk # нотатки | # нотаток | ~ вподобав це | ~ вподобала це | ~ подобається це
        uk закріплении допис ~ | закріплении пост ~ | показати більше нотаток
        ar # ملاحظات | # ملاحظة | ~ اعاد تدوين هذا من ~ | ~ اعجب بهذا | ~ اعجبه هذا
        ar اظهار المزيد من الملاحظات | اعجب ~ و # اخرين | التدوينة المثبتة ~ | منشور مثبت ~
        ja #件のノート | #件のリアクション | ~からリブログしました | ~がいいねしました
        ja ~がスキしました | ~がリブログしました | ~さんがブーストしました | ~さんがリポスト
        ja さらにノートを表示 | リブログ | 固定された投稿~ | 固定ツイート
        ko ~님외#명이좋아합니다 | ~님이리블로그했습니다 | ~님이이게시물을좋아합니다
        ko ~님이좋아합니다 | 고정된게시물 | 노트#개 | 노트더보기 | 리블로그
        zh #条笔记 | #热度 | ~喜欢了此帖子 | ~喜欢这篇文章 | ~等#人喜欢 | ~等#人觉得很赞
        zh ~等#人赞过 | ~转发了 | ~转嘟 | 显示更多备注 | 查看更多热度 | 置顶帖子~ | 置顶微博
        """,
    ),
)
