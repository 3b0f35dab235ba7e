"""What a site says where it advertises and sells, and round what it plays and shows: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import SURE, Formula

FORMULAS = (
    Formula(
        name="advertisement",
        reason="advertisement",
        weight=SURE,
        evidence="is an advertisement or sells",
        lines="""
        en # # at ~ | # at ~ | # at ~ co | # off with code ~ | # off your first ~ | # on amazon
        en a message from ~ | a word from our sponsor | ad feedback | add to bag | add to basket
        en add to calendar | add to cart | add to wishlist | ads by ~ | advertisement
        en advertisements | app store
        en article continues below ~ | at the best price | available on google play
        en available on the app store | best deals | book a demo | book now | book tickets
        en brought to you by ~ | buy at amazon | buy at ~ | buy from amazon | buy here | buy it now
        en buy now | buy on amazon | buy online | buy tickets | check amazon | check on amazon
        en check price | check price at ~ | check prices
        en compare all offers | compare all prices | compare prices | contact sales
        en continue in app | continue reading below | description reviews | directions
        en download on the app store | download our app | download the app | enrol now | enroll now
        en find a store | find tickets | free delivery | free returns | free shipping | from #
        en get # off your first ~ with code ~ | get # off ~ | get a free quote | get a quote
        en get deal | get directions | get it on google play | get our app | get the app
        en get tickets | gift cards | go ad free | go ad free ~ | google calendar | google play
        en heads up some links ~ | heb je dit recept gemaakt ~ | hide ad | ical export
        en in partnership with ~ | in stock | install app | learn more today | limited time offer
        en now # | open in app | order now | our sponsor | our sponsors | out of stock
        en outlook calendar | paid for by ~ | pin this for later | pin this recipe for later
        en plus shipping ~ | powered by | pre order
        en pre order now | presented by ~ | price comparison
        en product details | qty | quantity | read in app | register now | regular price
        en remove ads | remove ads ~ | request a demo | reserve a table | reserve now | sale price
        en save # ~ with code ~ | save the date | scan the qr code ~ | scroll to continue
        en see all deals | see deal | see more ~ deals | see price | see prices | shop now
        en shop the look | size chart | size guide | skip ad | skip advertisement | sold out
        en some links on here earn ~ | some of the links ~ commission ~ | special offer
        en sponsored by ~ | start free trial | store locator | story continues below ~
        en support for ~ comes from ~ | thanks to our sponsor ~ | this content was produced by ~
        en this episode is brought to you by ~ | this episode is sponsored by ~
        en this post contains ~ commission ~ | this post is sponsored by ~ | tickets
        en today s best deals | today s best ~ deals | today s sponsor | together with ~
        en try for free | use app | use code ~ | view at ~ | view deal | view deals
        en view larger map | view map | was # | we check over # products ~
        en we check over ~ for the best prices | why am i seeing this | why am i seeing this ad
        en why this ad | you save # | ~ price comparison
        de affiliate link | alle angebote vergleichen | alle preise vergleichen | anzeige
        de anzeige schalten | anzeige ~ weiterlesen | app herunterladen
        de app laden | artikel geht nach der werbung weiter | auf karte anzeigen | auf lager
        de ausverkauft | bei amazon ansehen | bei amazon kaufen
        de der artikel wird nach ~ fortgesetzt | dieser artikel enthalt affiliate links ~
        de dieser beitrag enthalt affiliate links ~ | gesponsert von ~ | in den warenkorb
        de in kalender eintragen | in kooperation mit ~ | inkl mwst | inkl mwst zzgl versand
        de jetzt app laden | jetzt bei google play | jetzt bestellen | jetzt buchen | jetzt kaufen
        de jetzt sichern | karte anzeigen | karten kaufen | laden im app store
        de mehr nach der werbung | mit einem stern ~ affiliate links ~
        de mit freundlicher unterstutzung von ~ | nicht vorratig | nur heute | prasentiert von ~
        de preis prufen | preise vergleichen | preisvergleich
        de route berechnen | route planen | tickets kaufen
        de unsere empfehlung | unverbindlich anfragen | versandkostenfrei
        de warum sehe ich diese anzeige | weiter nach der werbung | weiterlesen nach der anzeige
        de werbung | zum angebot | zum angebot bei ~
        de zum besten preis | zum bestpreis | zum kalender hinzufugen | zum shop
        de zzgl versand ~ | zzgl versandkosten
        fr acheter | acheter des billets | acheter maintenant | acheter sur amazon
        fr ajouter a mon agenda | ajouter au calendrier | ajouter au panier
        fr au meilleur prix | cet article contient des liens affilies ~
        fr cet article peut contenir des liens affilies ~ | code promo | commander
        fr comparer les prix | contenu sponsorise | continuer apres la publicite
        fr disponible sur google play | en partenariat avec ~ | en stock
        fr epuise | frais de port en sus ~ | itineraire
        fr j en profite | je reserve | la suite apres cette publicite | la suite apres la publicite
        fr livraison gratuite | pourquoi cette publicite | prendre mes billets | presente par ~
        fr propose par ~ | publicite | reserver | reserver maintenant | rupture de stock
        fr sponsorise | sponsorise par ~ | suite de l article apres la publicite
        fr telecharger dans l app store | telecharger l appli | telecharger l application
        fr voir l offre | voir la carte | voir le prix | voir les offres | voir toutes les offres
        es agotado | agregar al carrito | anadir al calendario | anadir al carrito | como llegar
        es comparar precios | comprar | comprar ahora | comprar en amazon | comprar entradas
        es consiguelo en google play | contenido patrocinado | continua leyendo despues de ~
        es descarga la app | descarga nuestra app | descargar en app store | descargar la app
        es disponible en google play | en stock | envio gratis
        es este articulo contiene enlaces de afiliados ~
        es este articulo puede contener enlaces de afiliado ~
        es este post contiene enlaces de afiliado ~ | iniciar tramite
        es la noticia continua despues de ~ | ofrecido por ~ | patrocinado | patrocinado por ~
        es por que veo este anuncio | prepara tu viaje | presentado por ~ | publicidad
        es reserva aqui ~ al mejor precio | reservar | reservar ahora
        es sigue despues de la publicidad | solicitar ahora | ver mapa | ver oferta | ver ofertas
        es ver precio | ver precio en amazon | ver todas las ofertas
        pt a noticia continua ~ publicidade | adicionar ao calendario | adicionar ao carrinho
        pt apresentado por ~ | baixe o aplicativo | baixe o app | como chegar | comparar precos
        pt comprar | comprar agora | comprar bilhetes | comprar ingressos | compre agora
        pt conteudo patrocinado | continua apos a publicidade | continua apos publicidade
        pt continua depois da publicidade | descarregar a app | disponivel na app store
        pt disponivel no google play | em stock | esgotado | este artigo contem links de afiliados ~
        pt este post pode conter links de afiliados ~ | fazer pedido | frete gratis | iniciar pedido
        pt patrocinado | patrocinado por ~ | portes gratis | publicidade | reservar | reserve agora
        pt reserve ja | ver mapa | ver oferta | ver preco
        it acquista | acquista biglietti | acquista ora | acquista su amazon
        it aggiungi al calendario | aggiungi al carrello | come raggiungerci | compra
        it compra biglietti | compra ora
        it confronta i prezzi | confronta prezzi | contenuto sponsorizzato
        it continua a leggere dopo la pubblicita | disponibile | disponibile su google play
        it esaurito | in collaborazione con ~ | indicazioni stradali | l articolo continua dopo ~
        it la notizia continua dopo la pubblicita | offerto da ~ | prenota | prenota ora
        it presentato da ~ | pubblicita | questo articolo contiene link di affiliazione ~
        it questo articolo puo contenere link ~ | scarica l app | scarica su app store
        it spedizione gratuita | sponsorizzato | sponsorizzato da ~ | vedi mappa | vedi offerta
        it vedi prezzo | vedi su amazon | vedi tutte le offerte
        nl aangeboden door ~ | advertentie | artikel gaat verder onder de advertentie
        nl bekijk aanbieding | bekijk kaart | bekijk prijs | bestel nu | boek nu
        nl deze pagina bevat affiliate links ~ | dit artikel bevat affiliate links ~
        nl download de app | download in de app store | gesponsord | gesponsord door ~
        nl gratis verzending | het artikel gaat verder ~ | in samenwerking met ~ | in winkelmandje
        nl in winkelwagen | kaarten bestellen | koop nu | koop tickets
        nl lees verder na de advertentie | mede mogelijk gemaakt door ~ | nu kopen
        nl ontdek het op google play | onze sponsors | op voorraad | prijzen vergelijken | reserveer
        nl reserveer nu | routebeschrijving | sponsors | tekst gaat verder onder ~
        nl toevoegen aan agenda | uitverkocht | voeg toe aan agenda
        pl artykul sponsorowany | ciag dalszy artykulu pod ~ | czytaj dalej pod reklama
        pl dalsza czesc artykulu pod reklama | dalsza czesc tekstu pod reklama | darmowa dostawa
        pl dodaj do kalendarza | dodaj do koszyka | dostepny | kup bilet | kup bilety | kup teraz
        pl material sponsorowany | niedostepny | partner artykulu | partner ~ | pobierz aplikacje
        pl pobierz w app store | pobierz z google play | pokaz na mapie | porownaj ceny | reklama
        pl sklep | sponsor ~ | sponsorowane | sprawdz cene | sprawdz oferte
        pl ten artykul zawiera linki afiliacyjne ~ | wyprzedane | wyznacz trase | zamow
        pl zamow teraz | zarezerwuj | zobacz oferte
        cs clanek pokracuje pod reklamou | do kosiku | doprava zdarma | inzerce | komercni sdeleni
        cs koupit | koupit nyni | koupit vstupenky | objednat | pokracovani clanku pod reklamou
        cs porovnat ceny | pridat do kalendare | pridat do kosiku | reklama | rezervovat | skladem
        cs sponzorovano | sponzorovany obsah | stahnout aplikaci | stahujte na google play
        cs vyprodano | zobrazit na mape | zobrazit nabidku
        sv annons | annonser | annonsorsinnehall | artikeln fortsatter efter annonsen
        sv artikeln fortsatter under annonsen | bestall | boka | boka nu | fri frakt | i lager
        sv i samarbete med ~ | jamfor priser | kop | kop biljetter | kop nu | ladda ner appen
        sv lagg i varukorg | lagg i varukorgen | lagg till i kalender | slutsald | sponsras av ~
        sv sponsrat innehall | vagbeskrivning | visa karta
        da annonce | annoncorbetalt indhold | artiklen fortsaetter efter annoncen
        da artiklen fortsaetter under annoncen | bestil | bestil nu | book nu | fri fragt
        da hent appen | i samarbejde med ~ | kob billetter | kob nu | laeg i kurv | pa lager
        da rutevejledning | sammenlign priser | sponsoreret | sponsoreret indhold
        da tilfoj til kalender | tilfoj til kurv | udsolgt | vis kort
        no annonse | annonsorinnhold | artikkelen fortsetter under annonsen | bestill | bestill na
        no fri frakt | i samarbeid med ~ | kjop billetter | kjop na | last ned appen
        no legg i handlekurv | legg til i kalender | pa lager | saken fortsetter under annonsen
        no sammenlign priser | sponset innhold | utsolgt | vis kart
        fi artikkeli jatkuu mainoksen alla | ilmainen toimitus | juttu jatkuu mainoksen jalkeen
        fi kaupallinen yhteistyo | lataa sovellus | lisaa kalenteriin | lisaa ostoskoriin
        fi loppu varastosta | loppuunmyyty | mainos | nayta kartta | osta | osta liput | osta nyt
        fi sponsoroitu | tilaa nyt | varaa | varaa nyt | varastossa | vertaa hintoja
        fi yhteistyossa ~
        tr app store dan indirin | bilet al | fiyatlari karsilastir | google play den alin
        tr haberin devami reklamdan sonra | haritada goster | hemen al | reklam | rezervasyon yap
        tr satin al | sepete ekle | simdi satin al | sponsorlu | sponsorlu icerik | stokta
        tr stokta yok | takvime ekle | tanitim | tukendi | ucretsiz kargo | uygulamayi indir
        tr yol tarifi al
        ru erid ~ | бесплатная доставка | в корзину | в наличии | добавить в календарь
        ru добавить в корзину | доступно в google play | забронировать | загрузите в app store
        ru заказать | купить | купить билет | купить билеты | купить сейчас | на правах рекламы
        ru нет в наличии | партнерский материал | партнёрский материал | показать на карте
        ru при поддержке ~ | продолжение после рекламы | проложить маршрут | промокод ~ | распродано
        ru реклама | реклама ~ erid ~ | скачать приложение | спонсор ~ | сравнить цены | узнать цену
        ru установить приложение
        uk безкоштовна доставка | в наявності | до кошика | додати в кошик | додати до календаря
        uk за підтримки ~ | забронювати | завантажити додаток | замовити | купити | купити зараз
        uk купити квитки | купити квиток | на правах реклами | немає в наявності
        uk партнерський матеріал | показати на карті | порівняти ціни | продовження після реклами
        uk реклама | спонсор ~
        el αγορα | αγορα εισιτηριων | αγορα τωρα | δειτε στον χαρτη | διαθεσιμο | διαφημιση
        el δωρεαν αποστολη | εξαντληθηκε | κατεβαστε την εφαρμογη | κρατηση | κρατηση τωρα
        el προσθηκη στο ημερολογιο | προσθηκη στο καλαθι | χορηγουμενο | χορηγουμενο περιεχομενο
        hu a cikk a hirdetes utan folytatodik | alkalmazas letoltese | arak osszehasonlitasa
        hu elfogyott | foglalas | foglalj most | hirdetes | hozzaadas a naptarhoz
        hu ingyenes szallitas | jegyvasarlas | kosarba | kosarba teszem | megrendelem | megveszem
        hu raktaron | szponzoralt | szponzoralt tartalom | tamogatott tartalom | terkep megtekintese
        ro adauga in calendar | adauga in cos | articolul continua dupa publicitate | comanda
        ro compara preturile | continuarea dupa publicitate | continut sponsorizat | cumpara
        ro cumpara acum | cumpara bilete | descarca aplicatia | in stoc | publicitate | rezerva
        ro rezerva acum | sponsorizat | stoc epuizat | sustinut de ~ | transport gratuit
        ro vezi harta
        ar أضف إلى التقويم | أضف إلى السلة | أضف للسلة | إعلان | إعلان ممول | إعلانات | احجز الآن
        ar احجز تذكرتك | اشتر الآن | اطلب الآن | اعلان | برعاية ~ | تحميل التطبيق | حمل التطبيق
        ar شحن مجاني | شراء التذاكر | عرض الخريطة | غير متوفر | قارن الأسعار | متوفر | محتوى ممول
        ar نزل التطبيق | نفدت الكمية | يستكمل بعد الإعلان
        he אזל מהמלאי | בחסות ~ | במלאי | בשיתוף ~ | הוסף ליומן | הוסף לסל | הוסף לעגלה
        he הורידו את האפליקציה | הזמינו עכשיו | הזמן עכשיו | הצג מפה | השוואת מחירים | משלוח חינם
        he פרסומת | קנה עכשיו | קנו עכשיו | רכישת כרטיסים | תוכן ממומן | תוכן שיווקי
        fa آگهی | ارسال رایگان | افزودن به تقویم | افزودن به سبد خرید | تبلیغات | خرید | خرید آنلاین
        fa خرید بلیت | دانلود اپلیکیشن | رزرو | رپورتاژ آگهی | سفارش دهید | مقایسه قیمت | موجود
        fa ناموجود | نمایش نقشه
        hi अभी खरीदें | ऐप डाउनलोड करें | कार्ट में जोड़ें | कैलेंडर में जोड़ें | टिकट बुक करें
        hi प्रायोजित | विज्ञापन | स्टॉक में
        id advertisement | artikel berlanjut setelah iklan | bandingkan harga | beli | beli sekarang
        id beli tiket | disponsori oleh ~ | gratis ongkir | iklan | konten bersponsor
        id lanjut baca di bawah iklan | lanjutkan membaca di bawah iklan | lihat peta
        id masukkan keranjang | pesan | pesan sekarang | scroll untuk melanjutkan ~ | stok habis
        id tambah ke keranjang | tambahkan ke kalender | unduh aplikasi
        vi chi duong | con hang | dat hang | dat ngay | het hang | mien phi van chuyen | mua
        vi mua ngay | mua ve | noi dung tai tro | quang cao | so sanh gia | tai app | tai tro boi ~
        vi tai ung dung | them vao gio | them vao gio hang | them vao lich | xem ban do
        th จองเลย | ซื้อ | ซื้อบัตร | ซื้อเลย | ดาวน์โหลดแอป | ดูแผนที่ | มีสินค้า | สั่งซื้อ
        th สินค้าหมด | ส่งฟรี | หยิบใส่ตะกร้า | เนื้อหาสปอนเซอร์ | เพิ่มลงตะกร้า | เพิ่มในปฏิทิน
        th โฆษณา
        ja amazonで見る | amazonで購入 | pr | yahoo ショッピングで見る | お申し込みはこちら
        ja この記事にはプロモーションが含まれています ~ | ご購入はこちら | アプリで読む
        ja アプリで開く | アプリをダウンロード | カレンダーに追加 | カートに入れる | カートに追加
        ja スポンサードリンク | スポンサーリンク | チケットを購入 | プロモーション | 予約する
        ja 今すぐ予約 | 今すぐ購入 | 価格を比較 | 価格を見る | 在庫あり | 在庫切れ | 地図を見る
        ja 売り切れ | 大きな地図で見る | 完売 | 広告 | 広告の後に続きます
        ja 当サイトはアフィリエイト ~ | 当サイトはアフィリエイト広告を利用しています | 提供 ~
        ja 本ページはプロモーションが含まれています | 本ページはプロモーションが含まれています ~
        ja 本記事には広告が含まれます | 本記事はアフィリエイト ~ | 本記事はプロモーションを含みます
        ja 楽天で見る | 楽天市場で見る | 申し込む | 記事の続きは広告の下へ | 購入はこちら | 送料無料
        ko ad | 가격 비교 | 광고 | 구매하기 | 길찾기 | 무료배송 | 바로구매 | 스폰서 | 신청하기
        ko 앱 다운로드 | 앱에서 보기 | 앱으로 보기 | 예매하기 | 예약하기
        ko 이 포스팅은 쿠팡 파트너스 ~ | 장바구니 담기 | 장바구니에 담기 | 재고 있음 | 주문하기
        ko 지도 보기 | 최저가 보기 | 캘린더에 추가 | 티켓 예매 | 파트너스 활동의 일환으로 ~ | 품절
        ko 협찬
        zh app下载 | 下載 app | 下载 app | 下载客户端 | 下载应用 | 免運費 | 加入日历 | 加入行事曆
        zh 加入購物車 | 加入购物车 | 包邮 | 售罄 | 在app内打开 | 已售完 | 广告 | 廣告 | 打开app阅读
        zh 推广 | 文章未完 | 有货 | 本文包含联盟链接 ~ | 查看价格 | 查看地图 | 查看地圖 | 比价
        zh 立即報名 | 立即报名 | 立即購買 | 立即购买 | 立即預訂 | 立即预约 | 立即预订 | 缺货
        zh 請繼續往下閱讀 | 请继续往下阅读 | 購票 | 贊助 | 购票 | 赞助商 | 赞助商链接 | 马上下单
        zh 马上购买
        """,
    ),
    Formula(
        name="player",
        reason="navigation",
        weight=SURE - 1,
        evidence="is of a player or a picture's frame",
        lines="""
        en # of # images | # speed | also available on ~ | amazon music | apple podcasts | audio # #
        en audio playback is not supported ~ | audio player | auto | auto refresh | autoplay
        en back # seconds | captions | castbox | chapters | click to enlarge | closed captions
        en copy embed code | current time # | deezer | download episode | download image
        en download mp # | duration # | embed | embed code | enlarge | enlarge image
        en enter fullscreen | episode # | episode transcript | exit fullscreen | expand image
        en fast forward | fast forward # seconds | follow on spotify | forward # seconds
        en full screen | full size image | full size table | fullscreen | google podcasts
        en hide caption | hide transcript | image | image # of # | image # of # view gallery
        en image unavailable | javascript is disabled ~ | javascript required ~
        en jump back # seconds | jump forward # seconds | listen on apple podcasts
        en listen on spotify | listen on ~ | listen to article ~ | listen to this article ~
        en listen to this story ~ | live | live updates | loaded # | loaded # progress # | loading
        en multimedia | mute | mute unmute | mute unmute episode | new updates | next slide
        en now playing | on air | open gallery | open image in gallery | overcast | pause
        en pause episode | pause slideshow | photo # of # | photo # of # see the gallery
        en photo # of # view gallery | picture in picture | play | play all | play audio
        en play episode | play in new window | play now | play pause | play pause episode
        en play video | playback speed | please enable javascript ~ | pocket casts | previous slide
        en quality | read the full transcript ~ | read the transcript | read transcript | refresh
        en remaining time # | rewind | rewind # seconds | rss | see all photos | seek | settings
        en show caption | show notes | show transcript | skip ahead # seconds | skip back # seconds
        en skip forward # seconds | slide # of # | soundcloud | speed # x | spotify | stitcher
        en stop | stream type live | subscribe on apple podcasts | subscribe on ~ | subtitles
        en subtitles off | swipe for more | tap to copy | tap to unmute | text for editors ~
        en this is a modal window | this slideshow requires javascript
        en this text was extracted by ocr ~ | this text was generated automatically ~
        en this transcript was automatically generated ~
        en this transcript was generated automatically ~ | this video is not available ~
        en toggle caption | transcript may contain errors ~ | unmute | up next
        en use left right arrow keys ~ | use up down arrow keys ~ | video # #
        en video playback is not supported ~ | video player | video player is loading
        en video unavailable | view all photos | view full size | view gallery
        en view image in fullscreen | view in gallery | view photos | view transcript | volume
        en watch later | watch live | watch now | watch on youtube | watch on ~ | watch the video
        en watch video | you need to enable javascript ~ | your browser does not support ~
        en your browser doesn t support ~ | youtube music | zoom in | zoom out
        de # bilder | abspielen | aktualisieren | an dieser stelle ~ externer inhalt ~
        de anhoren auf ~ | artikel anhoren ~ | auch verfugbar auf ~ | audio abspielen
        de audio anhoren ~ | automatisch | bild # von # | bild # von # zur bildergalerie
        de bild # von # zur galerie | bild in vollgrosse anzeigen | bild vergrossern | bildergalerie
        de bilderstrecke | bitte aktivieren sie javascript ~ | die wiedergabe wurde unterbrochen
        de diese diashow benotigt javascript | dieser text wurde automatisch erstellt ~
        de einstellungen | externe inhalte laden | externer inhalt | folge abspielen | foto # von #
        de foto # von # zur galerie | galerie offnen | geschwindigkeit
        de ihr browser unterstutzt ~ nicht ~ | inhalte anzeigen | jetzt anhoren | jetzt ansehen
        de jetzt horen | kapitel | lautstarke | live | pause | podcast abonnieren | podcast horen
        de shownotes | stumm | ton an | ton aus | transkript | transkript anzeigen
        de transkript lesen | untertitel | video | video abspielen | video wird geladen | vollbild
        de wiedergabe | wiedergabegeschwindigkeit | wird geladen | zum video | zur bildergalerie
        fr actualiser | agrandir | agrandir l image | ce diaporama necessite javascript
        fr ce texte a ete genere automatiquement ~ | chapitres | chargement | diaporama
        fr ecouter cet article ~ | ecouter l episode | ecouter le podcast | ecouter sur ~
        fr egalement disponible sur ~ | en direct | image # sur # | lancer la lecture | lecture
        fr lire la transcription | lire la video | muet | parametres | pause | photo # sur #
        fr photo # sur # voir la galerie | photo # sur # voir le diaporama | plein ecran | qualite
        fr regarder | regarder la video | sous titres | transcription
        fr veuillez activer javascript ~ | vitesse de lecture | voir l image en plein ecran
        fr voir la galerie | voir la video | voir le diaporama | volume
        es actualizar | ajustes | ampliar | ampliar foto | ampliar imagen | calidad | capitulos
        es cargando | en directo | en vivo | escuchar el episodio | escuchar en ~
        es escuchar episodio | escuchar este articulo ~
        es este pase de diapositivas requiere javascript | este texto fue generado automaticamente ~
        es foto # de # | foto # de # ver galeria | foto # de # ver la galeria | galeria de fotos
        es imagen # de # | imagen # de # ver galeria | leer transcripcion | pantalla completa
        es pausa | pausar | por favor active javascript ~ | reproducir | reproducir video
        es silenciar | subtitulos | tambien disponible en ~ | transcripcion
        es velocidad de reproduccion | ver el video | ver galeria | ver imagen a pantalla completa
        es ver transcripcion | ver video | volumen
        pt ampliar | ampliar imagem | ao vivo | assista ao video | assistir | ative o javascript ~
        pt atualizar | capitulos | configuracoes | definicoes | ecra inteiro | em direto
        pt esta apresentacao de slides requer javascript | este texto foi gerado automaticamente ~
        pt foto # de # | foto # de # ver galeria | galeria de fotos | imagem # de #
        pt imagem # de # ver galeria | legendas | ouca no ~ | ouvir episodio | ouvir no ~ | pausar
        pt qualidade | reproduzir | sem som | silenciar | tambem disponivel em ~ | tela cheia
        pt transcricao | transcricao do audio | velocidade de reproducao | ver galeria
        pt ver transcricao | ver video | volume
        it abilita javascript ~ | aggiorna | apri galleria | ascolta il podcast | ascolta l episodio
        it ascolta su ~ | capitoli | caricamento | diretta | disattiva audio
        it disponibile anche su ~ | foto # di # | foto # di # guarda la galleria
        it foto # di # vai alla galleria | fotogallery | guarda il video | guarda la galleria
        it guarda video | immagine # di # | impostazioni | in diretta | ingrandisci
        it ingrandisci immagine | leggi la trascrizione | mostra trascrizione | muto | pausa
        it qualita | questa presentazione richiede javascript | riproduci | schermo intero
        it sottotitoli | trascrizione | velocita di riproduzione | volume
        nl afbeelding # van # | afspeelsnelheid | afspelen | bekijk de video | bekijk fotoserie
        nl bekijk transcript | bekijk video | dempen | deze diavoorstelling vereist javascript
        nl foto # van # | foto # van # bekijk de fotos | foto # van # bekijk fotoserie | fotoserie
        nl geluid uit | hoofdstukken | instellingen | kwaliteit | lees het transcript | live
        nl luister aflevering | luister op ~ | ondertiteling | ook beschikbaar op ~ | pauze
        nl pauzeren | schakel javascript in ~ | speel video af | transcript | vergroot afbeelding
        nl vergroten | vernieuwen | volledig scherm | volume
        pl dostepne tez na ~ | galeria zdjec | glosnosc | jakosc | na zywo | napisy | obejrzyj film
        pl obejrzyj wideo | odswiez | odtwarzaj | odtworz | pauza | pelny ekran | pokaz transkrypcje
        pl posluchaj odcinka | powieksz | powieksz zdjecie | predkosc odtwarzania | rozdzialy
        pl sluchaj na ~ | ten pokaz slajdow wymaga wlaczonego javascript | transkrypcja | ustawienia
        pl wczytywanie | wlacz javascript ~ | wycisz | zdjecie # z # | zdjecie # z # zobacz galerie
        pl zdjecie # z # zobacz wszystkie | zobacz galerie | zobacz wideo
        cs cela obrazovka | foto # z # | fotogalerie | hlasitost | kapitoly | kvalita | nastaveni
        cs obnovit | poslechnout epizodu | poslouchejte na ~ | pozastavit | prehrat | prehrat video
        cs prepis | rychlost prehravani | titulky | toto promitani vyzaduje javascript
        cs zapnete javascript ~ | zive | zobrazit galerii | zobrazit prepis | ztlumit | zvetsit
        cs zvetsit obrazek
        sv aktivera javascript ~ | bild # av # | bildspel | detta bildspel kraver javascript
        sv forstora | forstora bild | foto # av # | helskarm | installningar | kapitel | kvalitet
        sv live | ljud av | lyssna pa avsnittet | lyssna pa ~ | pausa | se video | spela | spela upp
        sv spela video | transkription | undertexter | uppdatera | uppspelningshastighet
        sv visa bildspel | visa transkription | volym
        da afspil | afspil video | afspilningshastighed | billede # af #
        da dette lysbilledshow kraever javascript | forstor | forstor billede | fuld skaerm
        da hor afsnittet | indstillinger | kapitler | kvalitet | live | lyd fra | lydstyrke
        da lyt pa ~ | opdater | pause | se billeder | se video | transskription | undertekster
        no aktiver javascript ~ | avspillingshastighet | bilde # av # | direkte | forstorr
        no fullskjerm | hor episoden | innstillinger | kapitler | kvalitet | lyd av | lytt pa ~
        no oppdater | pause | se bilder | se video | spill av | transkripsjon | undertekster | volum
        fi aanenvoimakkuus | asetukset | katso kuvat | katso video | koko naytto | kuuntele jakso
        fi kuuntele ~ | kuva # # | kuvagalleria | laatu | luvut | mykista
        fi ota javascript kayttoon ~ | paivita | suora lahetys | suurenna | suurenna kuva | tauko
        fi tekstitykset | tekstivastine | toista | toista video | toistonopeus
        tr altyazilar | ayarlar | bolumler | bolumu dinle | buyut | canli | canli yayin | desifre
        tr duraklat | fotograf # # | fotograf galerisi | kalite | lutfen javascript i ~ | oynat
        tr oynatma hizi | resmi buyut | ses duzeyi | sesi kapat | sessiz | tam ekran | transkript
        tr videoyu izle | videoyu oynat | yenile | ~ da dinle
        ru без звука | включите javascript ~ | во весь экран | воспроизвести | выключить звук
        ru главы | громкость | для ~ требуется javascript | изображение # из # | качество
        ru настройки | обновить | онлайн | открыть галерею | пауза | показать расшифровку
        ru полный экран | прямой эфир | расшифровка | скорость воспроизведения | слушайте на ~
        ru слушать выпуск | слушать на ~ | слушать подкаст | смотреть видео | смотреть на youtube
        ru смотреть фото | стенограмма | субтитры | увеличить | увеличить фото | фото # из #
        ru фотогалерея | читать расшифровку
        uk без звуку | відтворити | гучність | дивитися відео | дивитися фото | збільшити
        uk на весь екран | наживо | налаштування | оновити | пауза | розділи | розшифровка
        uk слухайте на ~ | слухати випуск | субтитри | увімкніть javascript ~ | фото # з #
        uk фотогалерея | швидкість відтворення | якість
        el ακουστε στο ~ | ακουστε το επεισοδιο | ανανεωση | αναπαραγωγη | δειτε το βιντεο
        el ενεργοποιηστε javascript ~ | ενταση | ζωντανα | μεγεθυνση | παυση | πληρης οθονη
        el ποιοτητα | ρυθμισεις | σιγαση | συλλογη φωτογραφιων | υποτιτλοι | φωτογραφια # απο #
        hu atirat | beallitasok | elo | epizod meghallgatasa | fejezetek | feliratok | frissites
        hu galeria megnyitasa | hallgasd ~ | hangero | kapcsolja be a javascript ~ | kep # #
        hu kepgaleria | lejatszas | lejatszasi sebesseg | minoseg | nagyitas | nemitas | szunet
        hu teljes kepernyo | video megtekintese
        ro activati javascript ~ | actualizeaza | asculta episodul | asculta pe ~ | calitate
        ro capitole | ecran complet | fara sunet | foto # din # | galerie foto | in direct | mareste
        ro mareste imaginea | pauza | reda | setari | subtitrari | transcriere | vezi galeria
        ro vezi video | vezi videoclipul | viteza de redare | volum
        ar أ | إيقاف مؤقت | استمع إلى الحلقة | استمع على ~ | الإعدادات | الترجمة | الجودة
        ar النص الكامل | بث مباشر | تحديث | تشغيل | تشغيل الحلقة | تشغيل الفيديو | تكبير الصورة
        ar سرعة التشغيل | شاهد الفيديو | صورة # من # | كتم | كتم الصوت | مباشر | متوفر على ~
        ar مستوى الصوت | معرض الصور | ملء الشاشة | يرجى تفعيل جافا سكريبت ~
        he איכות | אנא הפעל javascript ~ | גלריית תמונות | האזינו ב ~ | האזינו לפרק | הגדל תמונה
        he הגדרות | השהה | השתק | כתוביות | מהירות ניגון | מסך מלא | נגן | עוצמת קול | צפו בסרטון
        he צפייה בסרטון | רענן | שידור חי | תמונה # מתוך # | תמלול
        fa بزرگنمایی | بی صدا | تازه سازی | تصویر # از # | تمام صفحه | تنظیمات | دیدن ویدیو
        fa زیرنویس | سرعت پخش | صدا | متن کامل | مکث | پخش | پخش زنده | پخش ویدیو | کیفیت
        fa گالری تصاویر
        hi एपिसोड सुनें | चलाएं | तस्वीर # | फुल स्क्रीन | फोटो गैलरी | म्यूट | रिफ्रेश | रोकें
        hi लाइव | वीडियो देखें | वॉल्यूम | सबटाइटल | सेटिंग्स
        id aktifkan javascript ~ | bisukan | dengarkan di ~ | dengarkan episode | foto # dari #
        id galeri foto | jeda | kecepatan pemutaran | kualitas | langsung | layar penuh | lihat foto
        id pengaturan | perbesar | perbesar gambar | putar | putar video | segarkan
        id siaran langsung | subtitle | takarir | tonton video | transkrip | volume
        vi am luong | anh # # | ban ghi | bat javascript ~ | cai dat | chat luong | lam moi
        vi nghe tap nay | nghe tren ~ | phat | phong to | phu de | tam dung | tat tieng
        vi toan man hinh | toc do phat | truc tiep | xem anh | xem video
        th ขยายภาพ | ความเร็ว | คำบรรยาย | คุณภาพ | ดูวิดีโอ | ตั้งค่า | ถ่ายทอดสด | ปิดเสียง
        th ฟังตอนนี้ | ระดับเสียง | รีเฟรช | หยุดชั่วคราว | เต็มจอ | เล่น | แกลเลอรี
        ja # 枚目 # 枚 | apple podcastで聴く | javascriptを有効にしてください | spotifyで聴く
        ja この動画は ~ | すべての写真を見る | エピソードを再生 | エピソードを聴く | チャプター
        ja フォトギャラリー | ミュート | ミュート解除 | ライブ | 一時停止 | 全 # 枚 | 全画面
        ja 全画面表示 | 再生 | 再生する | 再生速度 | 写真 # 枚目 | 写真を拡大する | 写真を見る
        ja 写真ギャラリー | 動画を再生 | 動画を見る | 字幕 | 拡大 | 拡大する | 文字サイズ
        ja 文字起こし | 文字起こしを見る | 更新 | 生中継 | 画像を拡大 | 画像を拡大する | 画質 | 設定
        ja 音量
        ko 동영상 보기 | 사진 # | 사진 크게보기 | 사진 확대 | 새로고침 | 생방송 | 설정
        ko 스크립트 보기 | 실시간 | 에피소드 듣기 | 영상 보기 | 음량 | 음소거 | 이미지 크게 보기
        ko 이미지 확대 | 일시정지 | 자막 | 자바스크립트를 ~ | 재생 | 재생 속도 | 재생속도
        ko 전체 화면 | 전체화면 | 챕터 | 포토갤러리 | 화질
        zh 倍速 | 全屏 | 全螢幕 | 共 # 张 | 刷新 | 发弹幕 | 取消静音 | 图集 | 圖 # | 圖輯 | 字幕
        zh 弹幕 | 播放 | 播放影片 | 播放视频 | 播放速度 | 收听本期节目 | 收听节目 | 文字稿 | 暂停
        zh 暫停 | 查看原图 | 查看大图 | 查看文字稿 | 正在播放 | 清晰度 | 点击放大 | 点击查看大图
        zh 画质 | 直播 | 看大图 | 章节 | 觀看影片 | 观看视频 | 設定 | 设置 | 请启用javascript
        zh 退出全屏 | 静音 | 靜音 | 音量 | 點擊放大
        """,
    ),
)
