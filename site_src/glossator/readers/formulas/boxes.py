"""What sites set in boxes inside a text, on embeds, and in the mails they send: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="share-buttons",
        reason="share-bar",
        weight=SURE,
        evidence="says what the buttons of a blog's software say",
        lines="""
        en click here to share on ~ | click to share on ~ opens in new window | copy code
        en copy page | copy your referral link ~ | discuss on ~ | discuss this on ~ | like loading
        en like this | refer a friend ~ | reply by email | share this issue | share this newsletter
        en share this with a friend | share this with ~ | you currently have # referrals ~
        en you have # referrals ~ | your referral link ~
        de ausgabe teilen | dein empfehlungslink ~ | gefallt mir wird geladen
        de klick um auf ~ zu teilen ~ | klick um uber ~ zu teilen ~ | klicke um ~ zu teilen ~
        de klicken um ~ zu teilen ~ | klicken zum ausdrucken ~ | lade freunde ein ~ | teilen mit
        fr cliquer pour envoyer ~ | cliquer pour imprimer ~ | cliquer pour partager sur ~
        fr cliquez pour envoyer ~ | cliquez pour partager sur ~ | copier le code | j aime ca
        fr j aime chargement | partager cette lettre | votre lien de parrainage ~
        es comparte este boletin | comparte esto | copiar codigo | haz clic para compartir en ~
        es haz clic para enviar ~ | haz clic para imprimir ~ | me gusta cargando | me gusta esto
        es tu enlace de referido ~
        pt clique para compartilhar no ~ | clique para enviar ~ | clique para imprimir ~
        pt clique para partilhar no ~ | compartilhe isso | copiar codigo | curtir carregando
        pt curtir isso | gosto carregando | partilhar isto
        it condividi questa newsletter | condividi questo | copia codice
        it fai clic per condividere su ~ | fai clic qui per condividere su ~
        it fai clic qui per stampare ~ | mi piace caricamento
        nl code kopieren | deel deze nieuwsbrief | dit delen | dit vind ik leuk
        nl klik om te delen op ~ | klik om te printen ~ | vind ik leuk laden
        pl dodaj do polubionych | kliknij aby udostepnic na ~ | kliknij by udostepnic na ~
        pl kopiuj kod | lubie to wczytywanie | udostepnij to
        cs kliknutim sdilite na ~ | kopirovat kod | to se mi libi nacitani
        sv dela detta | gilla laddar in | klicka for att dela pa ~ | kopiera kod
        da klik for at dele pa ~ | kopier kode | synes godt om indlaeser
        no klikk for a dele pa ~ | kopier kode | liker laster
        fi jaa ~ avautuu uudessa ikkunassa | kopioi koodi | tykkaa lataa
        tr begen yukleniyor | kodu kopyala | ~ uzerinde paylasmak icin tiklayin ~
        ru нажмите здесь чтобы поделиться ~ | нажмите чтобы поделиться ~ | понравилось загрузка
        ru скопировать код
        uk копіювати код | натисніть щоб поділитися ~
        ja いいね読み込み中 | クリックして~で共有 | クリックして~共有 | コードをコピー
        ko 코드복사 | 클릭하여~공유
        zh 复制代码 | 点击分享到~ | 複製程式碼 | 點擊分享到~
        ar اضغط للمشاركة على ~ | انقر للمشاركة على ~ | نسخ الكود
        """,
    ),
    Formula(
        name="embedded-ad",
        reason="advertisement",
        weight=SURE,
        evidence="says what stands with an advertisement",
        lines="""
        en a message from our sponsor | a word from our sponsor | advertisements
        en article continues after ~ | article continues below ~ | privacy settings report this ad
        en report this ad | scroll down to continue ~ | scroll to continue | story continues below ~
        en thanks to our sponsor | today s sponsor
        de anzeige melden | artikel geht unter ~ weiter | der artikel geht nach ~ weiter
        de diese anzeige melden | eine nachricht unseres sponsors | nach der anzeige geht es weiter
        de weiter nach der werbung | werbeanzeigen
        fr l article continue apres ~ | la suite apres cette publicite | la suite apres ~
        fr la suite sous ~ | publicites | signaler cette annonce
        es anuncios | continua leyendo despues de ~ | denunciar este anuncio
        es el articulo continua despues de ~ | informa sobre este anuncio
        es la noticia continua despues de ~ | sigue leyendo despues de ~
        pt anuncios | continua apos a publicidade | continua depois da publicidade
        pt denunciar este anuncio | o artigo continua apos ~
        it annunci pubblicitari | continua dopo la pubblicita | l articolo continua dopo ~
        it l articolo continua sotto ~ | segnala questo annuncio
        nl advertenties | artikel gaat verder onder ~ | het artikel gaat verder onder ~
        nl lees verder onder de advertentie | rapporteer deze advertentie
        nl tekst gaat verder onder ~ | verhaal gaat verder onder ~
        pl ciag dalszy artykulu pod ~ | dalsza czesc artykulu pod ~ | dalsza czesc tekstu pod ~
        pl dalszy ciag materialu pod ~ | reklamy | reszta artykulu pod ~ | zglos te reklame
        cs clanek pokracuje pod ~ | nahlasit reklamu | pokracovani clanku pod ~
        sv annonser | artikeln fortsatter efter ~ | artikeln fortsatter under ~
        sv rapportera denna annons
        da artiklen fortsaetter efter ~ | artiklen fortsaetter under ~
        no artikkelen fortsetter under ~ | saken fortsetter etter ~ | saken fortsetter under ~
        fi artikkeli jatkuu mainoksen jalkeen | juttu jatkuu kuvan alla
        fi juttu jatkuu mainoksen jalkeen | juttu jatkuu videon alla
        tr haberin devami reklamdan sonra | haberin devami ~ | reklamdan sonra devam ediyor
        ru пожаловаться на объявление | продолжение под видео | продолжение после рекламы
        uk продовження під відео | продовження після реклами
        hu a cikk a hirdetes utan folytatodik | cikkunk a hirdetes utan folytatodik
        ro articolul continua dupa publicitate | articolul continua mai jos
        el το αρθρο συνεχιζεται μετα ~
        ja この広告を報告 | 広告の後にも続きます | 記事は広告の後に続きます
        ko 광고뒤에계속됩니다 | 기사는광고뒤에이어집니다
        zh 广告之后继续 | 廣告之後文章繼續 | 文章未完下滑继续 | 请继续往下阅读
        ar تابع القراءة بعد الاعلان | يتبع بعد الاعلان
        """,
    ),
    Formula(
        name="embed",
        reason="navigation",
        weight=SURE - 1,
        evidence="says what stands on a player or a gallery",
        lines="""
        en # images | # photos | enlarge image | gallery # images | gallery # photos | hide caption
        en image # of # | loading the player | loading video | open image in gallery | pause video
        en photo # of # | photo gallery # | play audio | play video | see all # photos
        en show caption | the video is loading | this video could not be loaded | video is loading
        en video loading | view all # photos | view gallery # | watch the video
        en your browser does not support ~
        de # bilder | # fotos | audio abspielen | audio wird geladen | bild # von #
        de bildergalerie # bilder | bildunterschrift anzeigen | das video wird geladen
        de fotostrecke # bilder | galerie # bilder | ihr browser unterstutzt ~ | player wird geladen
        de video abspielen | video wird geladen
        fr # images | # photos | agrandir l image | chargement de la video | chargement du lecteur
        fr diaporama # photos | galerie # photos | lancer la video | lire la video | photo # sur #
        fr video en cours de chargement | votre navigateur ne prend pas ~
        es # fotos | # imagenes | ampliar foto | cargando el video | cargando reproductor
        es cargando video | foto # de # | fotogaleria # | galeria # fotos | reproducir audio
        es reproducir video | tu navegador no soporta ~
        pt # fotos | # imagens | a carregar o video | ampliar imagem | carregando video
        pt foto # de # | galeria # fotos | reproduzir audio | reproduzir video | ver video
        it # foto | # immagini | caricamento del video | caricamento video | foto # di #
        it fotogallery # | galleria # foto | in caricamento il video | ingrandisci immagine
        it riproduci audio | riproduci video | video in caricamento
        nl # beelden | # foto s | afbeelding vergroten | foto # van # | fotoserie # | video afspelen
        nl video laden | video wordt geladen
        pl # zdjec | # zdjecia | galeria # zdjec | ladowanie wideo | odtworz film | odtworz wideo
        pl powieksz zdjecie | wideo laduje sie | zdjecie # z #
        cs # fotografii | galerie # fotografii | nacitani videa | prehrat video | video se nacita
        sv # bilder | bild # av # | bildspel # bilder | laddar video | spela upp video | spela video
        sv videon laddas
        da # billeder | afspil video | billede # af # | videoen indlaeses
        no # bilder | bilde # av # | spill av video | videoen lastes
        fi # kuvaa | toista video | video latautuu
        tr # fotograf | foto galeri # | video yukleniyor | videoyu oynat
        ru # фото | видео загружается | воспроизвести видео | загрузка видео | загрузка плеера
        ru смотреть видео | фото # из # | фотогалерея #
        uk # фото | відео завантажується | відтворити відео | фото # з #
        hu # kep | video lejatszasa
        ro # foto | redare video
        el # φωτογραφιες | αναπαραγωγη βιντεο
        ja この記事の写真 | 全#枚 | 写真#枚 | 写真を拡大 | 写真全#枚 | 写真図版 | 写真枚
        ja 動画を再生 | 動画を読み込み中 | 拡大する | 画像#枚 | 画像を拡大 | 記事中の写真
        ko 동영상로딩중 | 동영상재생 | 사진#장 | 이미지크게보기
        zh 共#张 | 影片載入中 | 播放影片 | 播放视频 | 查看大图 | 视频加载中 | 點擊看大圖
        ar # صور | # صورة | تشغيل الفيديو | جاري تحميل الفيديو | شاهد الفيديو
        he הפעל וידאו
        hi वीडियो चलाएं
        id putar video
        vi phat video
        """,
    ),
    Formula(
        name="mail",
        reason="newsletter",
        weight=SURE,
        evidence="says what a newsletter or its form says",
        lines="""
        en # readers so far | # subscribers so far | a welcome email is on its way ~
        en add us to your address book | always display images from ~
        en by signing up you consent to receive ~ | check your inbox to confirm ~
        en did someone forward you this ~ | display images below ~
        en email not displaying correctly ~ | enjoying this i send ~ | forwarded this email ~
        en get our ~ newsletter | get the ~ newsletter | get ~ delivered to your inbox
        en get ~ free daily newsletter | get ~ free weekly newsletter | get ~ in your inbox
        en having trouble reading this email ~ | having trouble viewing this email ~
        en i send one email ~ | if you can t read this email ~
        en if you don t see it please check your junk folder | images are not displayed ~
        en manage preferences | manage your subscription | no spam ever ~ | no spam unsubscribe ~
        en please check your inbox to confirm ~ | please check your junk folder
        en please enter a valid email address | please provide a valid email address
        en success you re on the list | thank you for signing up | thank you for signing up ~
        en thank you for subscribing | thank you for subscribing ~ | thanks for signing up
        en thanks for signing up ~ | thanks for subscribing | thanks for subscribing ~
        en the next issue of ~ will soon be in your inbox
        en there was an error please provide a valid email address | this email was sent to ~
        en to protect your privacy remote ~ blocked ~ | trouble viewing this email ~
        en unsubscribe at any time | update your email preferences | update your preferences
        en was this email forwarded to you ~ | was this forwarded to you ~
        en we encountered an issue signing you up ~ | we won t spam you | you are now subscribed ~
        en you are receiving this because ~ | you are receiving this email because ~
        en you have been subscribed ~ | you re getting this email because ~ | you re on the list
        en you re receiving this because ~ | you re receiving this email because ~
        en you re signed up ~ | you re subscribed | you received this email because ~
        en you ve successfully subscribed ~
        de # leserinnen und leser bisher | abmeldung jederzeit ~
        de bilder in dieser nachricht ~ blockiert ~ | bilder werden nicht angezeigt ~
        de bitte geben sie eine gultige e mail adresse ein | bitte prufen sie ihr postfach ~
        de bitte uberprufen sie ihr postfach ~ | danke fur deine anmeldung ~
        de danke fur ihre anmeldung ~ | diese e mail wurde ~ gesendet ~
        de du bekommst diese mail weil ~ | du erhaltst diese e mail weil ~ | einstellungen verwalten
        de falls diese e mail nicht richtig ~ | kein spam ~ abmelden ~
        de newsletter weitergeleitet bekommen ~ | probleme mit der darstellung ~
        de sie erhalten diese e mail weil ~ | sie erhalten diesen newsletter weil ~
        de sie erhalten in kurze eine bestatigungs ~ | sie haben sich erfolgreich angemeldet ~
        de vielen dank fur ihre anmeldung | wird diese e mail nicht richtig ~
        fr gerer mes preferences | gerer mon abonnement | les images ne sont pas affichees ~
        fr merci de saisir une adresse e mail valide | merci de votre inscription ~
        fr merci pour votre inscription ~ | on vous a transfere ~ | pas de spam ~
        fr si ce message ne s affiche pas ~ | si cet e mail ne s affiche pas ~
        fr si vous ne parvenez pas a lire cet e mail ~ | un e mail de confirmation ~
        fr verifiez votre boite de reception ~ | veuillez saisir une adresse e mail valide
        fr votre inscription a bien ete prise en compte ~ | vous recevez ce mail parce que ~
        fr vous recevez cet e mail car ~ | vous recevez cet e mail parce que ~
        fr vous recevez cette lettre parce que ~
        es gestionar suscripcion | gracias por registrarte ~ | gracias por suscribirse ~
        es gracias por suscribirte ~ | ha recibido este correo porque ~
        es introduce un correo electronico valido | no se muestran las imagenes ~
        es por favor introduce un correo electronico valido | recibes este correo porque ~
        es recibiste este correo porque ~ | revisa tu bandeja de entrada ~
        es si no puede ver este correo ~ | si no puedes leer este correo ~
        es si no ves bien este correo ~ | sin spam ~ | te han reenviado ~
        es te has suscrito correctamente ~ | unete a otros # suscriptores
        pt as imagens nao sao exibidas ~ | caso nao consiga visualizar ~ | gerir subscricao
        pt inscricao realizada com sucesso ~ | insira um e mail valido | introduza um email valido
        pt junte se a # outros assinantes | obrigado pela inscricao ~ | obrigado por se inscrever ~
        pt obrigado por subscrever ~ | recebeu este e mail porque ~
        pt se nao consegue ler este e mail ~ | sem spam ~ | subscricao efetuada com sucesso ~
        pt verifique a sua caixa de entrada ~ | voce recebeu este e mail porque ~
        it controlla la tua casella ~ | gestisci iscrizione | grazie per esserti iscritto ~
        it grazie per l iscrizione ~ | hai ricevuto questa e mail perche ~
        it inserisci un indirizzo e mail valido | inserisci un indirizzo email valido
        it iscrizione avvenuta con successo ~ | le immagini non vengono visualizzate ~
        it niente spam ~ | ricevi questa e mail perche ~ | se non riesci a leggere questa ~
        it se non visualizzi correttamente ~ | unisciti a # altri iscritti
        nl afbeeldingen worden niet weergegeven ~ | bedankt voor je aanmelding ~
        nl bedankt voor je inschrijving ~ | bedankt voor uw aanmelding | controleer je inbox ~
        nl geen spam ~ | je bent succesvol ingeschreven ~ | je ontvangt deze e mail omdat ~
        nl kun je deze e mail niet lezen ~ | u ontvangt deze e mail omdat ~
        nl vul een geldig e mailadres in | wordt deze e mail niet goed ~
        pl dziekujemy za subskrypcje ~ | dziekujemy za zapis ~ | dziekujemy za zapisanie sie ~
        pl jesli nie widzisz tego maila ~ | nie widzisz tej wiadomosci ~
        pl obrazy nie sa wyswietlane ~ | otrzymales ten e mail poniewaz ~
        pl otrzymujesz te wiadomosc poniewaz ~ | podaj poprawny adres e mail
        pl sprawdz swoja skrzynke ~ | zero spamu ~
        cs dekujeme za prihlaseni ~ | nezobrazuje se vam e mail ~
        cs tento e mail jste obdrzeli protoze ~ | zadejte platnou e mailovou adresu
        cs zkontrolujte svou schranku ~
        sv ange en giltig e postadress | bilder visas inte ~ | du far det har mejlet ~
        sv du far detta mejl eftersom ~ | tack for att du prenumererar ~ | tack for din anmalan ~
        sv visas inte mejlet ~
        da du modtager denne e mail fordi ~ | indtast en gyldig e mailadresse
        da tak for din tilmelding ~
        no du mottar denne e posten fordi ~ | skriv inn en gyldig e postadresse
        no takk for pameldingen ~
        fi anna kelvollinen sahkopostiosoite | kiitos tilauksesta ~ | saat taman viestin koska ~
        fi sait taman viestin koska ~
        tr abone oldugunuz icin tesekkurler ~ | bu e posta ~ adresine gonderildi
        tr bu e postayi ~ icin aldiniz ~ | lutfen gecerli bir e posta adresi girin
        ru введите корректный адрес электронной почты | вы получили это письмо потому что ~
        ru вы получили это письмо так как ~ | письмо отображается некорректно ~
        ru проверьте свою почту ~ | спасибо за подписку ~
        uk введіть коректну електронну адресу | ви отримали цей лист ~ | дякуємо за підписку ~
        ja このメールは~お送りしています | このメールは~配信しています
        ja ご登録ありがとうございました | ご登録ありがとうございます | メールが正しく表示されない~
        ja 有効なメールアドレスを入力してください
        ko ~ 구독 해지되었습니다 | ~ 구독되었습니다 메인 뉴스판에서 주요뉴스를 볼 수 있습니다
        ko ~ 언론사 구독되었습니다 메인 뉴스판에서 주요뉴스를 볼 수 있습니다
        ko 구독해주셔서감사합니다 | 메일이잘보이지않으시면~ | 올바른 이메일 주소를 입력해 주세요
        ko 이메일은~발송되었습니다
        zh 您收到此邮件是因为~ | 您收到這封郵件~ | 感謝您的訂閱 | 感谢您的订阅 | 无法正常显示~邮件~
        zh 請輸入有效的電子郵件地址 | 订阅成功 | 请输入有效的电子邮件地址
        ar تلقيت هذا البريد لان ~ | شكرا لاشتراكك ~ | شكرا لاشتراككم ~ | وصلتك هذه الرسالة لانك ~
        ar يرجى ادخال بريد الكتروني صحيح
        """,
    ),
    Formula(
        name="poll",
        reason="counter",
        weight=SURE,
        alone=LIKELY,
        evidence="asks or answers how readers liked it",
        lines="""
        en # found this helpful | did this page help you | did you find this page ~
        en how did we do today | how did you like ~ issue | how did you like ~ newsletter
        en how was today s ~ | rate this issue | rate this newsletter | rate this page
        en rate today s ~ | was this answer helpful | was this content helpful | was this helpful
        en what did you think of ~ edition | what did you think of ~ email
        en what did you think of ~ issue | what did you think of ~ newsletter
        de war diese seite hilfreich | wie fanden sie ~ ausgabe | wie hat dir ~ ausgabe gefallen
        de wie hat dir ~ newsletter gefallen | wie hat ihnen ~ ausgabe gefallen
        de wie hat ihnen ~ newsletter gefallen
        fr avez vous aime ~ lettre | cette page vous a t elle aide | qu avez vous pense de ~
        es que te ha parecido ~ boletin | que te parecio ~ | te ha resultado util ~
        es te ha sido util esta pagina
        pt esta pagina foi util | o que achou da ~ edicao | o que achou desta ~
        pt o que voce achou da ~ edicao
        it che ne pensi di ~ newsletter | questa pagina e stata utile | ti e piaciuta ~ newsletter
        nl heeft deze pagina u geholpen | was deze informatie nuttig | was deze pagina nuttig
        nl wat vond je van ~ nieuwsbrief
        pl czy ta strona byla pomocna | jak ci sie podobal ~ | jak oceniasz ~ wydanie
        sv vad tyckte du om ~ | var den har sidan till hjalp
        da hvad synes du om ~ nyhedsbrev | var denne side nyttig
        no var denne siden nyttig
        fi mita pidit ~ | oliko tama sivu hyodyllinen
        tr bu sayfa faydali oldu mu | bu sayfa yararli oldu mu
        ru была ли эта страница полезной | как вам ~ выпуск
        ja このページは役に立ちましたか | この記事は役に立ちましたか | 今回の~いかがでしたか
        ko 이페이지가도움이되었나요 | 이페이지가도움이되었습니까
        zh 本页内容对您有帮助吗 | 此页面对您有帮助吗 | 這個頁面有幫助嗎
        ar هل افادتك هذه الصفحة | هل كانت هذه الصفحة مفيدة
        """,
    ),
    Formula(
        name="poll-answer",
        reason="counter",
        weight=WEAK,
        alone=WEAK,
        evidence="answers how readers liked it",
        lines="""
        en could be better | didn t like it | hated it | it was fine | it was good | it was great
        en it was ok | it was okay | liked it | loved it | meh | needs work | not for me | not great
        en not my favorite | so so
        de gar nicht gut | ging so | konnte besser sein | sehr gut gefallen | war ganz okay
        fr bof | c etait bien | j ai adore | peut mieux faire
        es me encanto | me ha encantado | no me ha gustado | podria mejorar
        pt adorei | pode melhorar | podia ser melhor
        it cosi cosi | mi e piaciuta molto | si puo migliorare
        nl ging wel | kon beter
        pl bardzo mi sie podobalo | moglo byc lepiej
        sv alskade det | kunde varit battre
        ru могло быть лучше | понравилось
        ja とても良かった | 普通 | 良くなかった
        """,
    ),
    Formula(
        name="privacy",
        reason="cookie-notice",
        weight=SURE,
        alone=WEAK + 2,
        evidence="heads or says a notice on cookies",
        lines="""
        en by clicking ~ you agree to ~ processing ~ | by clicking ~ you consent to ~
        en customise choices | customise cookies | customize cookies | set preferences
        en we and our # partners ~ | we and our partners store ~ | we and our partners use ~
        en we care about your privacy | we respect your privacy
        en we use your sign up to provide content ~ | we value your privacy
        en with your consent we and our # partners ~ | your privacy is important to us
        en your privacy matters | your privacy matters ~ | your privacy your choice
        de datenschutz ist uns wichtig | deine privatsphare ist uns wichtig
        de ihre entscheidung ihre daten | ihre privatsphare ist uns wichtig
        de indem sie auf ~ klicken stimmen sie ~ | mit einem klick auf ~ stimmen sie ~
        de mit klick auf ~ stimmen sie ~ | wir respektieren ihre privatsphare
        de wir schatzen ihre privatsphare | wir und unsere # partner ~
        fr avec nos # partenaires ~ | avec vos choix nos # partenaires et nous ~
        fr avec votre accord nos # partenaires et nous ~
        fr avec votre accord nous et nos # partenaires ~ | en cliquant sur ~ vous acceptez ~
        fr en cliquant sur ~ vous consentez ~ | le respect de votre vie privee ~
        fr nous et nos # partenaires ~ | nous respectons votre vie privee | parametrer
        fr parametrer les cookies | parametrer mes choix | personnaliser mes choix
        fr votre vie privee est importante ~ | votre vie privee nous importe
        fr votre vie privee nous tient a coeur
        es al hacer clic en ~ acepta ~ | al hacer clic en ~ aceptas ~ | al pulsar ~ acepta ~
        es con tu consentimiento nosotros y nuestros # socios ~ | configurar cookies
        es nosotros y nuestros # socios ~ | respetamos tu privacidad | su privacidad es importante ~
        es su privacidad nos importa | tu privacidad es importante ~ | tu privacidad nos importa
        es valoramos su privacidad | valoramos tu privacidad
        pt a sua privacidade e importante ~ | ao clicar em ~ aceita ~ | ao clicar em ~ concorda ~
        pt ao clicar em ~ voce concorda ~ | configurar cookies | nos e nossos # parceiros ~
        pt nos e os nossos # parceiros ~ | respeitamos a sua privacidade
        pt sua privacidade e importante ~ | valorizamos a sua privacidade
        it cliccando su ~ accetti ~ | cliccando su ~ acconsenti ~ | il rispetto della tua privacy ~
        it la tua privacy ci sta a cuore | la tua privacy e importante ~
        it noi e i nostri # partner ~ | personalizza le scelte | rispettiamo la tua privacy
        it teniamo alla tua privacy
        nl door op ~ te klikken ga je akkoord ~ | door op ~ te klikken stem je in ~
        nl jouw privacy is belangrijk ~ | uw privacy is belangrijk ~ | wij en onze # partners ~
        nl wij respecteren je privacy | wij respecteren uw privacy | wij waarderen uw privacy
        pl cenimy twoja prywatnosc | dbamy o twoja prywatnosc | drogi uzytkowniku
        pl klikajac ~ wyrazasz zgode na ~ | klikajac ~ zgadzasz sie na ~ | my i nasi # partnerzy ~
        pl szanowna uzytkowniczko szanowny uzytkowniku | szanujemy twoja prywatnosc
        pl twoja prywatnosc jest ~ wazna ~
        cs kliknutim na ~ souhlasite s ~ | my a nasi # partneri ~
        cs vase soukromi je pro nas dulezite | vazime si vaseho soukromi
        sv din integritet ar viktig for oss | genom att klicka pa ~ godkanner du ~
        sv genom att klicka pa ~ samtycker du ~ | vi och vara # partner ~
        sv vi vardesatter din integritet
        da dit privatliv er vigtigt for os | ved at klikke pa ~ accepterer du ~
        da vi og vores # partnere ~ | vi respekterer dit privatliv
        no ved a klikke pa ~ godtar du ~ | ved a klikke pa ~ samtykker du ~
        no vi og vare # partnere ~ | vi verdsetter personvernet ditt
        fi me ja # kumppaniamme ~ | napsauttamalla ~ hyvaksyt ~ | yksityisyytesi on meille tarkeaa
        tr gizliliginiz bizim icin onemli | gizliliginize onem veriyoruz
        tr ~ tiklayarak ~ kabul etmis ~
        ru ваша конфиденциальность важна для нас | мы ценим вашу конфиденциальность
        ru нажимая ~ вы соглашаетесь ~
        uk ми цінуємо вашу конфіденційність | натискаючи ~ ви погоджуєтесь ~
        hu fontos szamunkra az on adatainak vedelme
        ro confidentialitatea ta este importanta ~ | dand click pe ~ sunteti de acord ~
        el σεβομαστε την ιδιωτικοτητα σας
        ja お客様のプライバシーを尊重します | プライバシーを尊重します
        ko 귀하의개인정보를소중히여깁니다
        zh 我们重视您的隐私 | 我們重視您的隱私
        ar خصوصيتك تهمنا | نحترم خصوصيتك | نحن نقدر خصوصيتك
        """,
    ),
    Formula(
        name="rest-for-payers",
        reason="paywall",
        weight=SURE,
        evidence="keeps the rest for those who pay",
        lines="""
        en # of this article remains ~ | continue reading with a subscription
        en the rest is for subscribers | the rest of this article is for subscribers ~
        en this article is for subscribers only | to read the rest ~ subscribe
        en you have # of this article left to read | you have read # of this article ~
        de der rest des artikels ist abonnenten vorbehalten | ihnen verbleiben # dieses artikels
        de noch # des artikels zu lesen | sie haben # dieses artikels gelesen
        fr il vous reste # de cet article a lire | il vous reste # de l article a lire
        fr la lecture des articles est reservee ~ | la suite est reservee a nos abonnes
        es el resto de este articulo es solo para suscriptores | te queda # por leer
        es te queda el # de este articulo por leer | te queda un # de este articulo
        pt falta ler # deste artigo | o resto e exclusivo para assinantes | restam # deste artigo
        it il resto dell articolo e riservato agli abbonati | ti resta da leggere il # dell articolo
        it ti resta da leggere il # di questo articolo
        nl de rest is voor abonnees | je hebt nog # van dit artikel te lezen
        nl u heeft # van dit artikel gelezen
        pl dalsza czesc artykulu tylko dla prenumeratorow | pozostalo # artykulu do przeczytania
        pl pozostalo # tekstu | to # calego artykulu
        cs zbyva precist # clanku
        sv # av artikeln aterstar | resten ar for prenumeranter
        da # af artiklen mangler
        no # av saken gjenstar
        fi artikkelista jaljella #
        ru дальше только для подписчиков | осталось прочитать # статьи
        ja この続きは会員限定です | この記事は有料会員限定です残り# | 会員限定記事 | 有料会員記事
        ja 有料記事 | 残り#字 | 残り#文字
        ko 구독자전용기사 | 유료기사
        zh 付费文章 | 会员专享 | 剩余#未读
        ar تبقى # من هذا المقال | مقال للمشتركين فقط
        """,
    ),
    Formula(
        name="lead-in",
        reason="related-links",
        weight=SURE - 1,
        alone=LIKELY,
        evidence="heads links to other texts",
        lines="""
        en also in this issue | from the archive | more like this | past issues | previous issues
        en recent issues | related | related posts | up next | you might be interested in
        de ahnliche beitrage | aus dem archiv | das konnte dich interessieren
        de das konnte sie interessieren | fruhere ausgaben
        fr articles similaires | cela pourrait vous interesser | similaire | sur le meme theme
        es entradas relacionadas | puede interesarte | relacionado | te podria interesar
        pt artigos relacionados | pode interessar lhe | poderia te interessar | relacionado
        it articoli correlati | correlati | potrebbe interessarti | ti potrebbe interessare
        nl dit vind je misschien ook interessant | gerelateerd | gerelateerde berichten
        pl moze cie zainteresowac | podobne wpisy | powiazane | to cie moze zainteresowac
        cs mohlo by vas zajimat | souvisejici
        sv relaterade inlagg | relaterat
        da lignende indlaeg | relateret
        no lignende innlegg | relatert
        fi samankaltaista
        tr benzer yazilar | ilgili | ilginizi cekebilir
        ru вам может быть интересно | похожее | похожие записи
        uk вас може зацікавити | схожі записи
        ja 関連 | 関連投稿
        ko 관련글
        zh 相关 | 相关文章推荐
        ar ذات صلة | قد يهمك | مقالات ذات صلة
        """,
    ),
    Formula(
        name="tell-us",
        reason="form",
        weight=SURE,
        evidence="asks readers to tell the site something",
        lines="""
        en are you a current or former ~ we d like to hear from you ~ | contact our newsdesk ~
        en did you enjoy this article | did you enjoy this story | did you like this article ~
        en did you try it ~ comment ~ | do you have a story to share ~
        en do you have an opinion on the issues raised in this article ~
        en do you have information to share ~ | do you have news ~ send ~
        en do you work ~ want to hear from you ~ | do you ~ tell our newsdesk ~
        en don t forget to rate ~ | email our newsdesk ~ | enjoying ~ forward it to ~
        en found a mistake let us know | found a mistake report it | found a typo ~
        en found an error report it | found an error ~ report it ~ | get in touch | got a story ~
        en got a story ~ newsdesk ~ | got a tip ~ | have a news tip ~
        en have a story ~ get in touch ~ | have you been affected ~ email ~ | have you got a story ~
        en have you got news ~ send ~ | i cover ~ send me tips ~ | if you loved this recipe ~
        en if you made this recipe ~ | if you make this recipe ~ | if you spot an error ~
        en if you tried this recipe ~ | if you try this recipe ~ | leave a star rating ~
        en leave us a review ~ | leave us five stars ~ | let me know how it turned out ~
        en let us know how it turned out ~ | let us know what you think about this ~
        en let us know what you think of this ~ | like what you re reading ~
        en listen to highlights from ~ on ~ tell us ~ | love the show | noticed an error ~
        en our reporters want to hear from you ~ | pin it for later | pin this recipe for later
        en please leave a star rating ~ | rate and review ~ | report a mistake
        en report an error in this article | say hi ~ | see a mistake ~ | see an error ~
        en send us your news ~ | send us your photos ~ | send us your tips ~ | spotted a mistake ~
        en spotted an error ~ | submit a letter to the editor ~ | tag me on instagram ~
        en what do you think ~ email ~ | when we learn of a mistake ~
        en ~ tell us about a story you think we should be covering ~
        de bewerte das rezept ~ | fehler entdeckt jetzt melden | fehler entdeckt ~
        de fehler gefunden jetzt melden | fehler gefunden schreiben sie uns | fehler gefunden ~
        de fehler im artikel melden | haben sie ein foto ~ schicken sie ~
        de haben sie einen fehler entdeckt ~ | haben sie einen fehler gefunden ~
        de haben sie einen hinweis ~ | haben sie hinweise ~ an die redaktion ~
        de hast du das rezept ausprobiert ~ | hast du einen fehler gefunden ~
        de hast du einen hinweis ~ | hat dir der artikel gefallen ~
        de hat ihnen der artikel gefallen ~ | hat ihnen dieser artikel gefallen ~
        de ihnen ist ein fehler ~ aufgefallen ~ | ist ihnen ein fehler ~ aufgefallen ~
        de lass mir eine bewertung da ~ | schreiben sie der redaktion ~
        de wenn du das rezept nachmachst ~ | wenn du dieses rezept ausprobierst ~
        fr cet article vous a plu ~ | envoyez nous vos photos ~ | epinglez cette recette ~
        fr si tu as teste cette recette ~ | si vous avez teste cette recette ~
        fr si vous testez cette recette ~ | signaler une erreur ~ | une erreur dans cet article ~
        fr une faute ~ signalez la ~ | une information a nous transmettre ~
        fr vous avez aime cet article ~ | vous avez ete temoin ~ envoyez ~
        fr vous avez realise cette recette ~ | vous avez repere une erreur ~ | vous avez une info ~
        fr vous avez vu une erreur ~ | vous souhaitez nous transmettre une information ~
        es deja tu valoracion ~ | encontraste un error ~ | envianos tus fotos ~
        es has detectado un error ~ | has encontrado un error ~ | has hecho esta receta ~
        es has visto algun error ~ | has visto un error ~ | reporta un error
        es si haces esta receta ~ | si preparas esta receta ~ | si te ha gustado esta receta ~
        es te ha gustado este articulo ~ | tienes fotos o videos ~ envia ~
        es tienes informacion que quieras compartir ~ | tienes una historia ~ | tienes una noticia ~
        pt comunicar erro | encontrou algum erro ~ | encontrou um erro ~
        pt envie sua sugestao de pauta ~ | fez esta receita ~ | gostou deste artigo ~
        pt reportar um erro | se fizer esta receita ~ | se voce fez esta receita ~
        pt tem fotos ou videos ~ envie ~ | tem uma denuncia ~ | tem uma historia ~
        pt viu algum erro ~ | viu um erro ~ avise ~
        it aggiungi al ricettario | aggiungi alla lista della spesa | hai foto o video ~ invia ~
        it hai notato un errore ~ | hai provato questa ricetta ~ | hai trovato un errore ~
        it hai una segnalazione ~ | hai una storia ~ | hai visto un errore ~ | inviaci le tue foto ~
        it se prepari questa ricetta ~ | se provi questa ricetta ~ | segnala un errore
        it ti e piaciuta questa storia | ti e piaciuto questo articolo ~
        nl als je dit recept maakt ~ | fout gevonden laat het ons weten | fout gevonden meld het ons
        nl fout gezien ~ | foutje gezien ~ | heb je dit recept gemaakt ~ | heb je een fout gezien ~
        nl heb je een tip ~ | heb je nieuws ~ stuur ~ | heeft u een fout gezien ~
        nl heeft u een tip ~ | klopt er iets niet ~ laat het ~
        nl mail naar ~ of app met onze redactie | tip de redactie ~ | wil je informatie delen met ~
        nl wilt u belangrijke informatie delen met ~ | zie je een fout ~ laat het ~ weten
        pl byles swiadkiem ~ napisz ~ | jesli zrobisz ten przepis ~ | masz ciekawy temat ~
        pl masz dla nas temat | masz dla nas temat ~ | masz newsa zdjecie lub filmik ~
        pl masz newsa ~ przeslij ~ | masz temat ~ | masz zdjecia lub film ~ przeslij ~
        pl podoba ci sie ten artykul ~ | przeslij nam ~ zdjecie ~ | skomentuj
        pl widziales cos ~ napisz do nas ~ | widzisz blad ~ | zauwazyles blad ~ | zglos blad
        pl znalazles blad ~ | znalazles blad ~ zglos ~ | zrobiles ten przepis ~
        cs mate foto nebo video ~ poslete ~ | mate tip ~ | nahlasit chybu v clanku
        cs nasli jste chybu ~ | nasli jste v clanku chybu ~ | vyzkouseli jste tento recept ~
        sv har du bilder eller film ~ skicka ~ | har du ett tips ~ | har du hittat ett fel ~
        sv har du provat receptet ~ | har du sett ett fel ~ | hittat ett fel ~
        sv rapportera fel i artikeln | tipsa redaktionen ~
        da fandt du en fejl ~ | har du billeder ~ send ~ | har du et tip ~ | har du fundet en fejl ~
        da har du lavet opskriften ~ | har du set en fejl ~
        no funnet en feil ~ | har du bilder ~ send ~ | har du et tips ~ | har du funnet en feil ~
        no har du provd oppskriften ~ | tips oss ~
        fi huomasitko virheen kerro ~ | huomasitko virheen ~ | kokeilitko reseptia ~
        fi laheta juttuvinkki ~ | laheta uutisvinkki ~ | onko sinulla juttuvinkki ~
        tr bir hata mi gordunuz ~ | bu tarifi denediyseniz ~ | haber ihbar hatti ~ | haber ihbar ~
        tr hata mi gordunuz ~ | hatali bir sey mi gordunuz ~
        ru если вы нашли ошибку ~ | если вы приготовили ~ | есть новость ~ | есть чем поделиться ~
        ru заметили ошибку ~ | нашли опечатку ~ | нашли ошибку ~ | присылайте ~ фото и видео ~
        ru стали очевидцем ~ пришлите ~
        uk знаишли помилку ~ | знайшли помилку ~ | маєте новину ~ | помітили помилку ~
        uk стали свідком ~ надішліть ~ | якщо ви знайшли помилку ~ | якщо ви приготували ~
        ja ご意見ご感想は~ | 作ったら感想を~ | 情報提供は~ | 誤りを見つけた~
        ko 오류를발견하~ | 제보는~
        zh 我要纠错 | 投稿信箱~ | 投稿邮箱~ | 投诉水文 | 新闻线索~ | 爆料请联系~
        ar ارسل لنا ~ | هل لديك خبر ~ | هل وجدت خطا ~
        hu hibat talalt ~
        ro ai gasit o greseala ~ | ai vazut o greseala ~
        el βρηκατε λαθος ~
        """,
    ),
)
