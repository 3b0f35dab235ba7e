"""What a site says to its readers so that they share, subscribe, pay, log in and consent: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="share-label",
        reason="share-bar",
        weight=SURE,
        evidence="says what a share button says",
        lines="""
        en add as a preferred source on google | add to bookmarks | add to favorites
        en add to favourites | add to list | add to my list | add to reading list | add to wishlist
        en add us on google | audio version | bookmark this | bookmark this page | click to email ~
        en click to print ~ | click to share on ~ | click to tweet | click to tweet this
        en connect with us | copied to clipboard
        en copy link | copy link to clipboard | copy permalink | copy to clipboard | copy url
        en decrease font size | download article | download as pdf | download pdf | email a friend
        en email article | email this article | find us on ~ | follow author
        en follow our channel on whatsapp | follow this topic | follow topic | follow us
        en follow us on ~ | follow ~ on instagram | follow ~ on twitter | font size | get the app
        en gift article | gift link | gift this article | give this article | increase font size
        en join us on ~ | like it pin it for later | like us on facebook | link copied | listen now
        en listen to article | listen to the interview | listen to the interview #
        en listen to this article | listen to this article ~ | listen to this interview
        en listen to this page | listen to this post | listen to this story | opens in a new window
        en opens in new tab | opens in new window | other apps | pin it | pin it for later
        en pin recipe | pin this for later | play this article | post to x
        en preferred source on google | print article | print page | print recipe
        en print this article | print this page | qr code | read aloud | read later | reading list
        en report article | report post | report this article | report this comment
        en report this page | report this post | report this story | restack | save article
        en save for later | save recipe | save this recipe | save this story | save to collection
        en save to favorites | save to library | save to read later | saved | see on instagram
        en send to a friend | send via email | share article | share as gift | share by email
        en share full article | share it | share link | share obituary | share on #
        en share on facebook | share on twitter | share on x | share this | share this article
        en share this contribution | share this debate | share this event | share this page
        en share this post | share this quote | share this recipe | share this review
        en share this specific contribution | share this speech | share this story | share to ~
        en share via ~
        en social links | social links navigation | social media links | stay connected | text size
        en text to speech | tweet this | tweet this quote
        en unsave | view more on instagram | view on instagram
        en view pdf | view this post on instagram
        de als pdf herunterladen | artikel anhoren | artikel drucken | artikel empfehlen
        de artikel melden | artikel merken | artikel teilen | artikel verschenken
        de artikel zum horen | audio abspielen | auf die merkliste | autor folgen | beitrag anhoren
        de beitrag melden | beitrag teilen | diesen artikel melden | diesen artikel teilen
        de diesen beitrag melden | druckansicht | drucken | folge uns | folge uns auf ~
        de folgen sie uns | folgen sie uns auf ~ | gesprach anhoren | gesprach anhoren #
        de in zwischenablage kopieren | inhalt teilen | interview anhoren | interview anhoren #
        de jetzt teilen | kommentar melden | leseliste | link kopieren | link kopiert | merkliste
        de pdf herunterladen | per e mail teilen | per mail versenden | rezept drucken
        de schrift vergrossern | schrift verkleinern | schriftgrosse | seite drucken
        de seite empfehlen | seite melden | seite teilen | teilen auf ~ | teilen per ~
        de thema folgen | vorlesen | vorlesen lassen | weitere apps | weiterempfehlen
        de zu favoriten hinzufugen | zur merkliste hinzufugen
        fr agrandir le texte | ajouter a ma liste | ajouter a ma liste de courses
        fr ajouter a mes favoris | ajouter a mon carnet | ajouter a vos selections
        fr ajouter aux favoris | autres applications | copier le lien | ecouter cet article
        fr ecouter l article | ecouter l article # | ecouter l entretien | ecouter l entretien #
        fr ecouter l interview | enregistrer l article | envoyer a un ami | envoyer par mail
        fr imprimer cette page | imprimer l article | imprimer la recette | lien copie
        fr lire plus tard | liste de lecture | offrir cet article | offrir l article
        fr partager cet article | partager l article | partager la page | partager la recette
        fr partager par ~ | partager sur ~ | retrouvez nous sur ~ | sauvegarder la recette
        fr signaler ce commentaire | signaler ce contenu | signaler ce post | signaler cet article
        fr signaler cette publication | signaler la page | suivez nous | suivez nous sur ~
        fr suivre ce sujet | taille du texte | telecharger le pdf | version imprimable | version pdf
        es anadir a favoritos | aumentar texto | comparte esta noticia | comparte este articulo
        es compartir articulo | compartir en ~ | compartir este articulo | compartir noticia
        es copiar el enlace | copiar enlace | denunciar comentario | denunciar esta publicacion
        es denunciar este articulo | denunciar publicacion | descargar pdf | enlace copiado
        es enviar por correo | enviar por email | escucha este articulo | escucha la entrevista
        es escuchar articulo | escuchar este articulo | escuchar la entrevista
        es escuchar la entrevista # | escuchar noticia | guardar articulo | guardar en favoritos
        es guardar para despues | imprimir articulo | imprimir receta | leer mas tarde
        es lista de lectura | otras aplicaciones | reducir texto | regalar articulo
        es reportar esta publicacion | reportar este articulo | reportar publicacion
        es sigue el canal ~ en whatsapp | siguenos | siguenos en ~ | tamano de letra
        es tamano del texto | version para imprimir
        pt adicionar aos favoritos | aumentar fonte | baixar pdf | clique aqui para seguir ~
        pt clique e siga o canal ~ | compartilhar no ~ | compartilhar noticia | compartilhar via ~
        pt compartilhe | compartilhe esta noticia | copiar link | copiar o link | denunciar artigo
        pt denunciar comentario | denunciar esta publicacao | denunciar este artigo
        pt denunciar publicacao | descarregar pdf | diminuir fonte | guardar artigo
        pt imprimir artigo | ler mais tarde | link copiado | lista de leitura | oferecer artigo
        pt ouca a entrevista | ouca a entrevista # | ouca este conteudo | outros aplicativos
        pt outros apps | ouvir | ouvir a entrevista | ouvir a entrevista # | ouvir artigo
        pt ouvir noticia | ouvir pagina | partilhar | partilhar artigo | partilhar no ~ | partilhe
        pt salvar artigo | siga nos | siga nos no ~ | siga o canal ~ no whatsapp | tamanho da fonte
        pt tamanho do texto
        it aggiungi ai preferiti | aggiungi alla lista | altre app | ascolta articolo
        it ascolta l articolo | ascolta l intervista | ascolta l intervista # | ascolta la pagina
        it ascolta questo articolo | condividi | condividi l articolo | condividi questo articolo
        it condividi su ~ | condividi via ~ | copia il link | copia link | dimensione testo
        it invia per email | leggi dopo | link copiato | lista di lettura | regala articolo
        it salva articolo | salva nei preferiti | salva per dopo | scarica immagine | scarica pdf
        it segnala articolo | segnala commento | segnala il post | segnala questo articolo
        it segnala questo post | seguici | seguici su ~ | stampa articolo | stampa questa pagina
        it stampa ricetta | versione stampabile
        nl artikel cadeau geven | artikel delen | artikel opslaan | artikel printen
        nl artikel rapporteren | beluister artikel | bewaar artikel | bewaar recept
        nl bijdrage melden | deel dit artikel | deel dit bericht | deel op ~ | deel via ~
        nl delen op ~ | delen via ~ | dit artikel melden | dit bericht melden | dit delen
        nl geef cadeau | klik om af te drukken ~ | klik om dit te e mailen ~ | klik om te delen op ~
        nl kopieer link | lees later | lees voor | leeslijst | link gekopieerd | link kopieren
        nl luister naar dit artikel | op leeslijst | printen | rapporteer dit artikel
        nl recept printen | tekstgrootte | vind ons op ~ | volg ons | volg ons op ~ | voorlezen
        pl badz na biezaco obserwuj nas ~ | dodaj do ulubionych | dolacz do nas na ~ | drukuj
        pl dziekujemy ze przeczytalas ~ nasz artykul do konca ~ | kopiuj link
        pl lista do przeczytania | obserwuj nas | obserwuj nas na ~ | odsluchaj | odsluchaj artykul
        pl pobierz pdf | podziel sie | podziel sie ~ | polub nas na ~ | posluchaj artykulu
        pl rozmiar tekstu | skopiuj link | sledz nas na ~ | udostepnij | udostepnij artykul
        pl udostepnij na ~ | wydrukuj | wyslij e mailem | wyslij znajomemu | zapisz na pozniej
        pl zglos artykul | zglos komentarz | zglos te publikacje | zglos ten artykul
        pl zglos ten post | zglos wpis | znajdz nas na ~
        cs darovat clanek | kopirovat odkaz | nahlasit clanek | nahlasit komentar
        cs nahlasit prispevek | nahlasit tento clanek | odemknout pratelum | poslat e mailem
        cs poslechnout clanek | prehrat clanek | sdilejte | sdilet | sdilet clanek | sdilet na ~
        cs sledujte nas | sledujte nas na ~ | stahnout pdf | tisk | ulozit na pozdeji
        cs velikost pisma | vytisknout | zkopirovat odkaz
        sv anmal artikel | anmal inlagg | dela | dela artikeln | dela pa ~ | dela via ~ | folj oss
        sv folj oss pa ~ | kopiera lank | ladda ner pdf | lanken kopierad | laslista | lyssna
        sv lyssna pa artikeln | rapportera artikeln | rapportera den har artikeln
        sv rapportera inlagg | skriv ut | spara | spara artikel | textstorlek | tipsa en van
        da anmeld denne artikel | del | del artikel | del artiklen | del pa ~ | del via ~ | folg os
        da folg os pa ~ | gem artikel | hent pdf | kopier link | laes op | laeseliste
        da lyt til artiklen | print artikel | rapporter denne artikel | rapporter indlaeg
        da tekststorrelse | tip en ven | udskriv
        no del artikkelen | del saken | folg oss pa ~ | kopier lenke | lagre artikkel | leseliste
        no lytt til saken | rapporter artikkelen | rapporter denne artikkelen | rapporter innlegg
        no skriv ut siden
        fi ilmianna artikkeli | ilmoita julkaisusta | ilmoita tasta artikkelista | jaa
        fi jaa artikkeli | jaa facebookissa | jaa tama | jaa whatsappissa | jaa ~ | kopioi linkki
        fi kuuntele | kuuntele juttu | lataa pdf | lisaa suosikkeihin | lukulista | seuraa meita
        fi tallenna | tekstin koko | tulosta
        tr arkadasina gonder | baglantiyi kopyala | bizi takip edin | bu gonderiyi sikayet et
        tr bu makaleyi sikayet et | e posta gonder | facebook ta paylas | favorilere ekle
        tr gonderiyi bildir | haberi dinle | haberi paylas | haberi yazdir | kaydet | linki kopyala
        tr paylas | pdf indir | sesli dinle | takip et | twitter da paylas | yazdir | yazi boyutu
        tr yazi tipi boyutu | ~ paylas
        ru в закладки | в избранное | версия для печати | добавить в закладки | добавить в избранное
        ru копировать ссылку | мы в соцсетях | отправить другу | поделитесь с друзьями | поделиться
        ru поделиться в ~ | поделиться новостью | поделиться статьей | подписывайтесь на нас
        ru подписывайтесь на наш канал ~ | пожаловаться на запись | пожаловаться на публикацию
        ru пожаловаться на статью | пожаловаться на эту статью | прослушать | размер шрифта
        ru распечатать | скачать pdf | скопировать ссылку | следите за нами | слушать статью
        ru сохранить | ссылка скопирована | читайте нас в ~ | читать позже
        uk версія для друку | додати в обране | друкувати | зберегти | ми в соцмережах | поділитися
        uk поділитися у ~ | поскаржитися на допис | поскаржитися на статтю | поширити
        uk підписуйтесь на нас | скопіювати посилання | слухати статтю | читайте нас у ~
        el ακολουθηστε μας | ακολουθηστε μας στο ~ | ακουστε το αρθρο | αντιγραφη συνδεσμου
        el αποθηκευση | εκτυπωση | κοινοποιηση | κοινοποιηστε | μεγεθος γραμματων | μοιραστειτε
        el μοιραστειτε το
        hu betumeret | cikk meghallgatasa | elkuldom emailben | kedvencekhez adas | kovess minket
        hu kovessen minket | link masolasa | megosztas | megosztom | mentes | nyomtatas | ossza meg
        hu oszd meg
        ro asculta articolul | copiaza link | copiaza linkul | distribuie | distribuie articolul
        ro distribuie pe ~ | printeaza | salveaza | tipareste | trimite pe ~ | urmareste ne
        ro urmareste ne pe ~
        ar أضف إلى المفضلة | إرسال إلى صديق | احفظ المقال | استمع إلى المقال | استمع للمقال | اطبع
        ar الابلاغ عن المنشور | الابلاغ عن هذا المقال | تابعنا | تابعنا على ~ | تابعونا
        ar تابعونا على ~ | تحميل pdf | تصغير الخط | تكبير الخط | تم نسخ الرابط | حجم الخط | حفظ
        ar شارك | شارك الخبر | شارك المقال | شارك على ~ | طباعة | مشاركة | مشاركة عبر ~ | نسخ الرابط
        he גודל טקסט | האזינו לכתבה | הדפס | הדפסה | הוסף למועדפים | העתק קישור | העתקת קישור
        he עקבו אחרינו | שיתוף | שלח לחבר | שמור | שמירה | שתף | שתפו | שתפו כתבה
        fa ارسال به دوستان | اشتراک گذاری | اندازه متن | به اشتراک بگذارید | ذخیره | شنیدن خبر
        fa لینک کوتاه | ما را دنبال کنید | نسخه چاپی | چاپ | کپی لینک
        hi प्रिंट करें | फॉलो करें | लिंक कॉपी करें | शेयर | शेयर करें | साझा करें | सुनें
        hi सेव करें | हमें फॉलो करें
        id bagikan | bagikan artikel | bagikan ke ~ | cetak | dengarkan artikel | ikuti kami
        id ikuti kami di ~ | kirim ke teman | salin link | salin tautan | simpan | tautan disalin
        id ukuran font
        vi chia se | chia se bai viet | chia se len ~ | co chu | gui email | in bai | luu bai
        vi luu bai viet | nghe bai viet | nghe doc bai | quan tam | sao chep lien ket
        vi sao chep link | theo doi | theo doi chung toi
        th ขนาดตัวอักษร | คัดลอกลิงก์ | ติดตามเรา | บันทึก | พิมพ์ | ฟังบทความ | แชร์ | แชร์ข่าว
        th แชร์บทความ
        ja facebookでシェア | lineで送る | twitterでシェア | urlをコピー | xでシェア
        ja お気に入りに追加 | この投稿を報告 | この記事が気に入ったらいいねしよう
        ja この記事が気に入ったらシェア | この記事が気に入ったらフォローしてください
        ja この記事をシェア | この記事をシェアする | この記事を報告 | この記事を報告する
        ja はてなブックマーク | クリップする | シェア | シェアする | ツイート | フォロー
        ja フォローする | ブックマーク | プレゼントする | ポスト | ポストする | マイリストに追加
        ja メールで送る | リンクをコピー | リンクをコピーしました | 保存 | 保存する | 公式アカウント
        ja 印刷 | 印刷する | 投稿を報告する | 文字を大きく | 文字サイズ
        ja 気に入ったらシェアしてください | 記事をプレゼント | 記事を保存 | 記事を聴く | 音声で聴く
        ko sns 보내기 | url 복사 | url복사 | 게시물신고 | 공유 | 공유하기 | 구독하기
        ko 글씨 크기 조절하기 | 글자 크기 | 글자크기 | 기사 공유 | 기사 듣기 | 링크 복사
        ko 메일 보내기 | 북마크 | 스크랩 | 음성으로 듣기 | 이글신고하기 | 이기사신고 | 인쇄
        ko 인쇄하기 | 저장 | 카카오톡 공유 | 카카오톡으로 공유 | 팔로우 | 프린트
        zh 下载app | 举报帖子 | 举报本文 | 举报此文章 | 举报该文章 | 保存 | 儲存 | 关注我们 | 分享
        zh 分享到 | 分享到微博 | 分享到朋友圈 | 分享文章 | 分享本文 | 分享至 | 列印 | 加入收藏
        zh 加入書籤 | 友善列印 | 听全文 | 复制链接 | 字体大小 | 字号 | 微信扫一扫 | 打印 | 打印本页
        zh 打开app | 扫一扫分享 | 扫码关注 | 扫码分享 | 收听本文 | 收藏 | 收藏本文 | 朗读
        zh 檢舉此文章 | 点击收藏 | 聽文章 | 複製連結 | 追蹤我們 | 链接已复制 | 长按识别二维码
        """,
    ),
    Formula(
        name="share-word",
        reason="share-bar",
        weight=LIKELY,
        evidence="is the word of a share button",
        lines="""
        en bookmark | copied | copy | download | email | follow | following | gift | listen | print
        en repost | save | share
        de anhoren | folgen | herunterladen | kopieren | merken | speichern | teilen | verschenken
        fr copier | ecouter | enregistrer | imprimer | offrir | partager | suivre | telecharger
        es comparte | compartir | copiar | descargar | escuchar | guardar | imprimir | seguir
        pt baixar | compartilhar | copiar | descarregar | salvar | seguir
        it ascolta | copia | salva | scarica | segui | stampa
        nl bewaren | delen | kopieer | luister | opslaan | volgen
        pl kopiuj | obserwuj | pobierz | posluchaj | zapisz
        cs kopirovat | poslechnout | sledovat | stahnout | ulozit
        sv folj | kopiera | ladda ner
        da folg | gem | kopier | lyt
        no lagre | lytt
        fi kopioi | lataa | seuraa
        tr dinle | indir | kopyala
        ru подписаться | скачать | скопировать | слушать
        uk копіювати | скачати | слухати
        el αντιγραφη | λήψη
        hu kovetes | letoltes | masolas
        ro copiaza | descarca | urmareste
        ar استمع | تحميل | متابعة | نسخ
        he האזנה | הורדה | עקוב
        fa دانلود | کپی
        hi कॉपी | डाउनलोड
        id dengarkan | ikuti | salin | unduh
        vi sao chep | tai xuong
        th คัดลอก | ดาวน์โหลด | ติดตาม
        ja コピー | ダウンロード | 聴く
        ko 다운로드 | 듣기 | 복사
        zh 下載 | 下载 | 关注 | 复制 | 收听 | 複製 | 转发 | 追蹤
        """,
    ),
    Formula(
        name="newsletter",
        reason="newsletter",
        weight=SURE,
        evidence="asks to subscribe",
        lines="""
        en # subscribers | a free daily digest of the news that matters most | a guest post by
        en add as a preferred source on google | add ~ as a preferred source
        en add ~ as a preferred source on google | after newsletter promotion
        en by signing up you agree to ~ | by submitting your email you agree ~
        en by submitting your information you agree to ~ | by subscribing i agree to ~
        en by subscribing you agree to ~ | by ~ launched # months ago | by ~ launched # years ago
        en by ~ launched a year ago | can t see images ~ | can t see the images ~
        en check your inbox ~ | choose ~ as a preferred source ~
        en continue reading this post for free ~ | count me in | delivered to your inbox ~
        en email address required | email not displaying correctly ~ | enjoyed this article ~
        en enjoying this article ~ | enjoying ~ share it with a friend ~ | enter your email
        en enter your email address | enter your email address to follow this blog ~
        en enter your email address to subscribe to this blog ~ | follow blog via email
        en follow our whatsapp channel ~ | follow this blog by email
        en follow topics and authors from this story to see more ~ | follow us on google news
        en follow ~ on google discover | follow ~ on google news | forward to a friend
        en forwarded this email ~ | get all the latest from ~ straight to your phone ~
        en get email updates | get more from ~ in the substack app | get our newsletter
        en get our stories on whatsapp ~ | get the best of ~ in your inbox
        en get the latest ~ news on whatsapp ~ | get the newsletter | get updates
        en get ~ direct to your phone ~ | gift a subscription | give a gift
        en give a gift subscription | having trouble viewing this email ~ | having trouble viewing ~
        en hello to the # ~ of you who joined this week ~ | how did we do today
        en hungry for more ~ free ~ course ~ | i agree to receive ~
        en if you d like these in your inbox ~ | if you were forwarded this email ~
        en join # hungry readers | join # other followers | join # other subscribers
        en join # readers | join our mailing list | join our newsletter | join our whatsapp ~
        en join us on whatsapp ~ | keep me posted | like what you re reading ~ | like what you see ~
        en liked this post ~ | make us preferred on google | make ~ a preferred source ~
        en make ~ your preferred source ~ | manage preferences | manage your subscription
        en never miss a post | never miss a story | never miss an update | newsletter sign up
        en newsletter signup | no spam ever | no spam unsubscribe anytime | over # subscribers
        en please check your email ~
        en posts from this author will be added to your daily email digest and your homepage feed
        en posts from this topic will be added to your daily email digest and your homepage feed
        en prefer ~ on google | preheader ~ | privacy notice newsletters may contain ~
        en ready for more | receive updates by email | rss feed | see more of our stories on google
        en set ~ as a preferred source ~ | sign up for alerts | sign up for email alerts
        en sign up for our newsletter | sign up for the ~ newsletter get ~
        en sign up for the ~ newsletter your guide to ~
        en sign up for the ~ newsletter ~ in your inbox
        en sign up for ~ newsletter ~ delivered to ~ inbox | sign up to our newsletter
        en skip past newsletter promotion | something went wrong ~ | stay in the loop
        en stay in touch | stay informed | stay up to date | subscribe for free | subscribe free
        en subscribe now | subscribe to our newsletter | subscribe to rss | subscribe to ~ by email
        en subscribe to ~ newsletter | subscribe today
        en subscribers to ~ can sign up to ~ newsletter ~ | success now check your email ~
        en thank you for signing up
        en thanks for reading subscribe for free to receive new ~ and support my work
        en thanks for reading ~ subscribe for free to receive new ~ and support my work
        en thanks for reading ~ this post is public so feel free to share it
        en thanks for subscribing | the best of ~ in your in box ~ | the best of ~ in your inbox ~
        en this site is protected by recaptcha ~ | this substack is reader supported ~
        en to stop receiving ~ | type your email | unsubscribe | unsubscribe any time
        en unsubscribe at any time | unsubscribe from this list | unsubscribe here
        en unsubscribe or manage ~ | update preferences | update your preferences | upgrade to paid
        en view in browser | view this email in your browser | want more like this ~
        en want more stories like this ~ | want more stuff like this ~
        en want to read more ~ sign up ~ | was this email forwarded to you ~
        en was this forwarded to you ~ | we care about your data ~ | we respect your privacy
        en welcome to the # ~ who joined ~ | why did i get this
        en you are receiving this email because ~ | you can unsubscribe at any time
        en you have # referrals | you re on the list | you re receiving this email because ~
        en your email address | ~ is a nonprofit newsroom ~ sign up ~
        en ~ is a reader supported publication ~ | ~ newsletter ~ sign up here
        en ~ picks ~ stories in this newsletter | ~ selects ~ stories in this weekly newsletter
        en ~ straight to your inbox
        de abmeldung jederzeit moglich | alles wichtige ~ in ihr postfach
        de alles wichtige ~ in ihrem postfach | als bevorzugte quelle auf google hinzufugen
        de auf dem laufenden bleiben | bei google bevorzugen | deine e mail adresse
        de e mail adresse eingeben | eintragen | folge uns auf google news
        de folgen sie uns auf google news | hier anmelden | ich mochte den newsletter ~
        de ich stimme ~ zu | ihre e mail adresse | im browser ansehen | im browser anzeigen
        de immer auf dem laufenden bleiben | in ihrem postfach | jederzeit abbestellbar
        de jetzt abonnieren | jetzt anmelden | jetzt eintragen | jetzt newsletter bestellen
        de kostenlos abonnieren | melden sie sich hier fur ~ newsletter ~ an
        de mit der anmeldung stimme ich ~ | mit der anmeldung stimmen sie ~
        de mit der registrierung ~ stimme ~ | mit ihrer anmeldung ~ | newsletter abbestellen
        de newsletter abonnieren | newsletter abonnieren und ~ | newsletter bestellen
        de nichts mehr verpassen | sie erhalten diese e mail weil ~
        de sie konnen sich jederzeit ~ abmelden | unser newsletter | verpassen sie nichts
        de vom newsletter abmelden | wird diese e mail nicht richtig dargestellt ~
        de zum newsletter anmelden | ~ als bevorzugte quelle ~ | ~ auf google bevorzugen
        de ~ direkt in ihr postfach | ~ newsletter ~ hier abonnieren | ~ newsletter ~ hier anmelden
        fr abonnez vous | abonnez vous a la newsletter | adresse e mail
        fr ajouter ~ comme source preferee ~ | ajoutez ~ a vos sources preferees ~
        fr chaque matin l info ~ | en vous inscrivant ~ vous acceptez ~
        fr entrez votre adresse e mail | entrez votre email | inscription a la newsletter
        fr inscrivez vous a la newsletter | j accepte de recevoir ~ | je m abonne | je m inscris
        fr merci pour votre inscription | ne manquez rien | ne ratez rien | recevez la newsletter
        fr recevez nos ~ | restez connecte | restez informe | s abonner | s inscrire a la newsletter
        fr se desabonner | se desinscrire | si ce message ne s affiche pas ~
        fr suivez nous sur google actualites | suivez nous sur google discover
        fr toute l actualite ~ dans votre boite mail | version en ligne | voir dans le navigateur
        fr votre adresse e mail | votre adresse mail | votre email | vous pouvez vous desinscrire ~
        fr vous recevez cet email ~ | ~ comme source preferee sur google | ~ dans votre boite mail
        fr ~ lettre d information ~ inscrivez vous ici | ~ newsletter ~ inscrivez vous ici
        es acepto la politica ~ | acepto recibir ~ | agrega ~ como fuente preferida ~
        es anade ~ como fuente preferida ~ | apuntate | apuntate a nuestra newsletter
        es boletin de noticias | cancelar suscripcion | darse de baja | escribe tu correo ~
        es introduce tu correo ~ | introduce tu email | las novedades ~ en nuestro boletin ~
        es mantente informado | no te pierdas nada | quiero suscribirme | recibe en tu correo ~
        es recibe las noticias ~ | recibe las noticias ~ en tu whatsapp | recibe nuestro boletin
        es recibelo | recibes este correo porque ~ | si no ves bien este ~
        es siguenos en google discover | siguenos en google noticias | suscribete
        es suscribete a nuestra newsletter | suscribete a nuestro boletin | suscribete ahora
        es suscribirme | suscribirse | tu correo electronico | tu direccion de correo | tu email
        es ver en el navegador | ver en navegador | ~ boletin ~ apuntate aqui
        es ~ boletin ~ suscribete aqui | ~ como fuente preferida en google
        es ~ newsletter ~ suscribete aqui
        pt adicione ~ como fonte preferida ~ | assine | assine a newsletter
        pt assine nossa newsletter | cadastre se | cancelar assinatura | cancelar inscricao
        pt clique aqui e receba ~ | clique aqui para entrar no grupo ~ | concordo com ~ politica ~
        pt digite seu e mail | entre no canal do ~ no whatsapp | inscreva se
        pt inscreva se na newsletter | o seu email | quero receber | receba as noticias ~
        pt receba as noticias ~ no whatsapp | receba no seu email ~ | receba nossa newsletter
        pt receba novidades ~ | seu e mail | siga nos no google news | siga nos no google noticias
        pt subscreva | subscreva a nossa newsletter | subscrever newsletter
        pt ~ como fonte preferida no google | ~ newsletter ~ inscreva se aqui
        pt ~ newsletter ~ subscreva aqui
        it abbonati | abbonati ora | accetto di ricevere ~ | aggiungi ~ come fonte preferita ~
        it annulla iscrizione | cancella iscrizione | disiscriviti | ho letto e accetto ~
        it il tuo indirizzo email | imposta ~ come fonte preferita ~ | indirizzo email
        it inserisci la tua email | iscriviti | iscriviti alla newsletter
        it iscriviti alla nostra newsletter | iscriviti ora | la tua email | resta aggiornato
        it ricevi la newsletter | ricevi le ultime ~ | ricevi questa email perche ~
        it rimani aggiornato | scegli ~ come fonte preferita ~ | se non visualizzi correttamente ~
        it seguici su google discover | seguici su google news | visualizza nel browser
        it ~ newsletter ~ iscriviti qui
        nl aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | abonneer | abonneer nu | afmelden
        nl bekijk deze e mail in je browser | bekijk in browser | bekijk in je browser
        nl blijf op de hoogte | e mailadres | inschrijven nieuwsbrief | je e mailadres
        nl je ontvangt deze mail omdat ~ | maak ~ je voorkeursbron ~ | meld je aan
        nl meld je aan voor ~ nieuwsbrief | mis niets | neem een abonnement | ontvang de nieuwsbrief
        nl ontvang onze nieuwsbrief | schrijf je in | schrijf je in voor ~ nieuwsbrief
        nl uitschrijven | uw e mailadres | voeg ~ toe als voorkeursbron ~
        nl volg ons op google nieuws | word abonnee | ~ nieuwsbrief ~ meld je hier aan
        nl ~ nieuwsbrief ~ schrijf je hier in
        pl adres e mail | badz na biezaco | dodaj ~ do preferowanych zrodel ~
        pl dodaj ~ jako preferowane zrodlo ~ | nie przegap | obserwuj nas w google news
        pl obserwuj nas w wiadomosciach google | otrzymuj powiadomienia ~ | podaj swoj e mail
        pl subskrybuj | twoj adres e mail | twoj e mail | wypisz sie | wyrazam zgode na ~
        pl wyswietl w przegladarce | zapisz sie | zapisz sie do newslettera
        pl zapisz sie na newsletter | zaprenumeruj | zobacz w przegladarce
        pl ~ newsletter ~ zapisz sie tutaj
        cs odebirat newsletter | odebirat novinky | odhlasit odber | odhlasit se z odberu
        cs pridejte si ~ mezi preferovane zdroje ~ | prihlasit k odberu | prihlaste se k odberu ~
        cs sledujte nas na google news | vas e mail | zadejte svuj e mail
        sv anmal dig till vart nyhetsbrev | avsluta prenumeration | din e post | din e postadress
        sv lagg till ~ som foredragen kalla ~ | prenumerera | prenumerera pa vart nyhetsbrev
        da afmeld nyhedsbrev | din e mail | din e mailadresse | tilfoj ~ som foretrukken kilde ~
        da tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | tilmeld nyhedsbrev
        no din e postadresse | legg til ~ som foretrukket kilde ~ | meld deg av
        no meld deg pa nyhetsbrevet | meld deg pa vart nyhetsbrev
        fi liity postituslistalle | lisaa ~ ensisijaiseksi lahteeksi ~ | peruuta tilaus
        fi sahkopostiosoite | sahkopostiosoitteesi | tilaa | tilaa uutiskirje | tilaa uutiskirjeemme
        tr abone ol | abonelikten cik | bultene abone ol | bultenimize abone olun
        tr e bultene kayit ol | e posta adresiniz | e posta adresinizi girin
        tr google news te takip et | haberdar ol | ~ google da tercih edilen kaynak ~
        ru будьте в курсе | ваш e mail | ваш email | введите e mail
        ru добавить ~ в избранные источники ~ | добавьте ~ в избранные источники ~
        ru нажимая на кнопку ~ | отписаться | отписаться от рассылки | оформить подписку
        ru подписаться | подписаться на ~ | подписаться на рассылку | подписка на рассылку
        ru подписывайтесь на ~ | подпишитесь на ~ | подпишитесь на нашу рассылку
        ru подпишитесь на рассылку | читайте нас в google новости
        uk ваш email | ваша електронна адреса | відписатися | додайте ~ до обраних джерел ~
        uk підписатися | підписатися на ~ | підписатися на розсилку | підписуйтесь на ~
        uk підпишіться на розсилку
        el διαγραφη απο τη λιστα | εγγραφειτε | εγγραφειτε στο newsletter | εγγραφη
        el εγγραφη στο newsletter | το email σας
        hu e mail cim | e mail cimed | feliratkozas | feliratkozom | hirlevel feliratkozas
        hu iratkozz fel hirlevelunkre | iratkozzon fel hirlevelunkre | leiratkozas
        hu ~ hozzaadasa elonyben reszesitett forraskent
        ro abonare newsletter | aboneaza te | aboneaza te la newsletter
        ro adauga ~ ca sursa preferata ~ | adresa de email | adresa ta de email | dezabonare
        ro inscrie te | ma abonez
        ar أدخل بريدك الإلكتروني | إلغاء الاشتراك | اشترك | اشترك الآن | اشترك في النشرة البريدية
        ar اشترك في قناتنا ~ | اشترك في نشرتنا ~ | النشرة الإخبارية | النشرة البريدية
        ar بريدك الإلكتروني
        he האימייל שלך | הירשם לניוזלטר | הירשמו לניוזלטר | הסרה מרשימת התפוצה | הצטרפו לניוזלטר
        he הרשמה | הרשמה לניוזלטר | כתובת אימייל
        fa missa inget | modtag nyhedsbrev | nyhedsbrevet | nyheter pa e post | nyhetsbrevet
        fa اشتراک در خبرنامه | ایمیل خود را وارد کنید | ایمیل شما | خبرنامه | عضویت در خبرنامه
        fa لغو اشتراک
        hi अपना ईमेल दर्ज करें | न्यूज़लेटर | न्यूज़लेटर सब्सक्राइब करें | सब्सक्राइब करें
        id alamat email anda | berhenti berlangganan | berlangganan | berlangganan newsletter
        id daftar newsletter | langganan newsletter | masukkan email anda
        vi dang ky | dang ky nhan ban tin | dang ky nhan email | dang ky nhan tin | email cua ban
        vi huy dang ky | nhan tin moi | nhap email cua ban
        th ติดตามข่าวสาร | ยกเลิกการสมัคร | สมัครรับข่าวสาร | สมัครรับจดหมายข่าว | อีเมลของคุณ
        ja ~メルマガ登録はこちら | ~会員登録はこちら | ~無料会員登録はこちら | ニュースレターに登録
        ja ニュースレターを登録 | メルマガに登録する | メルマガ登録
        ja メールアドレス | メールアドレスを入力 | メールマガジンに登録 | メールマガジン登録
        ja 今すぐ登録 | 無料で登録 | 無料で登録する | 無料で購読
        ja 無料メルマガ登録 | 登録する | 購読する | 購読解除 | 配信停止
        ko 구독 | 구독 취소 | 구독신청 | 뉴스레터 구독 | 뉴스레터 구독하기 | 무료 구독 | 수신거부
        ko 이메일 주소 | 이메일 주소를 입력하세요
        zh 免费订阅 | 取消訂閱 | 取消订阅 | 立即訂閱 | 立即订阅 | 訂閱 | 訂閱電子報 | 订阅
        zh 订阅我们的邮件 | 订阅电子报 | 订阅通讯 | 请输入您的邮箱 | 请输入邮箱 | 输入您的邮箱
        zh 邮箱地址 | 電子郵件地址
        """,
    ),
    Formula(
        name="newsletter-word",
        reason="newsletter",
        weight=WEAK + 1,
        evidence="is the word of a subscription",
        lines="""
        en email address | join now | join us | newsletter | newsletters | sign up | stay updated
        en subscribe
        de abo | abonnieren | newsletter
        fr infolettre | newsletter
        es boletin | boletines | newsletter | newsletters
        pt boletim | newsletter
        it newsletter
        nl nieuwsbrief | nieuwsbrieven
        pl newsletter
        cs newsletter | odber novinek
        sv nyhetsbrev
        da nyhedsbrev
        no nyhetsbrev
        fi uutiskirje
        tr bulten | e bulten
        ru рассылка | рассылки
        uk розсилка
        el ενημερωτικο δελτιο
        hu hirlevel
        ro id buletin | newsletter
        vi ban tin
        ja ニュースレター | メルマガ
        ko 뉴스레터
        zh 电子报 | 電子報
        """,
    ),
    Formula(
        name="paywall",
        reason="paywall",
        weight=SURE,
        evidence="asks to pay or to log in",
        lines="""
        en # a month | access through your institution | already a member ~
        en already a paid subscriber ~ | already a subscriber ~ | already have an account ~
        en become a member | become a patron | become a subscriber | buy article pdf
        en buy me a coffee | buy now | by purchasing a subscription you are helping ~
        en cancel anytime | cancel or pause anytime | check access | continue reading with ~
        en create a free account | create your free account ~ | donate now | donate today
        en enjoying this buy me a coffee ~ | exclusive to subscribers | for subscribers | get access
        en get unlimited access ~ | get ~ in print and online ~
        en if you enjoyed this article ~ consider supporting ~
        en if you enjoyed this ~ please consider ~ | if you liked this ~ consider ~
        en if you re enjoying this article consider supporting ~
        en keep reading with a # day free trial | keep reading with a ~ subscription ~ | leave a tip
        en log in to read ~ | log in via an institution | make a contribution | make a donation
        en members only | on supporting science journalism | on supporting ~ journalism
        en please consider making a donation ~ | pledge your support | purchase article
        en register for free to save ~ | register for free ~ | rent or buy article
        en sign in to read ~ | start a # day free trial | start your free trial | subscribe from #
        en subscribe to continue reading | subscribe to keep reading | subscribe to read
        en subscribe to unlock ~ | subscriber only | subscribers only
        en support local journalism ~ unlimited access ~ | support me on patreon
        en support on patreon | support our journalism | support our work | support this site
        en support us | support us on patreon ~ | support ~ on patreon ~
        en this article is for subscribers | this article is for subscribers only
        en this is your last free article | this post is for paid subscribers
        en this post is for paying subscribers | tip the author | try it free | unlock now
        en unlock this article | view subscription options | we are a nonprofit ~
        en we re a nonprofit ~ | you are currently a free subscriber ~
        en you can save this article by registering ~ | you have # articles left ~
        en you have # free articles left | you have full access to this article
        en you have full access to this open access article | you re a free subscriber ~
        en you re currently a free reader ~ | you re currently a free subscriber to ~ ~
        en you ve reached your free article limit | you ve read your last ~ article
        en you ve read your last ~ story
        de abo abschliessen | abo bestellen | abo kundigen | abo service | alle angebote ansehen
        de bereits abonnent ~ | bereits registriert ~
        de bitte beachten sie die zeitgleiche nutzung von ~ inhalten ist auf ein gerat beschrankt
        de dieser artikel ist nur fur abonnenten ~ | digital abo | e paper | epaper
        de exklusiv fur abonnenten | guter journalismus kostet geld ~ | ich habe bereits ein abo
        de jederzeit kundbar | jetzt abo sichern | jetzt freischalten | jetzt kostenlos testen
        de jetzt spenden | jetzt testen | jetzt unterstutzen | jetzt weiterlesen | kostenlos testen
        de mehrfachnutzung erkannt | mit plus weiterlesen | mitglied werden | monatlich kundbar
        de nur fur abonnenten | plus artikel | premium artikel | sie haben bereits ein abo ~
        de sie sind bereits abonnent ~ | spenden | unterstutze uns
        de unterstutzen sie unabhangigen journalismus ~ | unterstutzen sie uns | weiterlesen mit ~
        de wenn ihnen dieser artikel gefallen hat ~ | zum e paper
        fr article reserve aux abonnes | cet article est reserve aux abonnes
        fr cet article est reserve aux abonnes ~ | contenu reserve aux abonnes
        fr decouvrir les offres | deja abonne ~ | devenir membre | essayer gratuitement
        fr faire un don | il vous reste # de cet article a lire ~ | il vous reste # de cet article ~
        fr j ai deja un abonnement | j ai deja un compte | j en profite | je fais un don
        fr je m abonne a partir de ~ | je teste pour # ~ | la suite est reservee aux abonnes
        fr lecture du ~ en cours sur un autre appareil | lecture restreinte | lire la suite
        fr lisez la suite | nous soutenir | pour lire la suite ~ | profitez de l offre
        fr reserve aux abonnes | s abonner pour lire la suite | sans engagement
        fr si vous avez aime cet article ~ | soutenez le journalisme independant ~ | soutenez nous
        fr soutenez un journalisme ~ | soutenir ~ | voir les offres
        fr votre abonnement n autorise pas la lecture de cet article | vous etes deja abonne ~
        fr vous pouvez lire ~ sur un seul appareil a la fois
        fr ~ se lit sur un seul appareil a la fois
        es anadir usuario | apoya el periodismo independiente ~ | apoya nuestro periodismo ~
        es apoya ~ periodismo ~ | apoyanos | apoyanos desde # ~
        es articulo exclusivo para suscriptores | contenido exclusivo para suscriptores
        es continuar leyendo aqui | donar | exclusivo para suscriptores | haz tu donacion
        es hazte premium | hazte socia | hazte socio | hazte socio ~
        es para hacer periodismo ~ contamos con ~ | para seguir leyendo ~
        es por que estas viendo esto | prueba gratis | quieres anadir otro usuario a tu suscripcion
        es si continuas leyendo en este dispositivo no se podra leer en el otro
        es si te ha gustado este articulo ~ | sigue leyendo ~ | solo para suscriptores
        es suscribete para leer ~ | suscribete para seguir leyendo
        es te gusta ~ apoyanos desde # al mes | te gusta ~ apoyanos ~ | te necesitamos
        es tu suscripcion se esta usando en otro dispositivo | ver ofertas | ya eres suscriptor ~
        es ya soy suscriptor ~ | ya tengo cuenta | ya tengo suscripcion
        pt apoie o jornalismo independente ~ | conteudo exclusivo para assinantes
        pt exclusivo para assinantes | so para assinantes
        it abbonati per continuare a leggere | articolo riservato agli abbonati
        it contenuto riservato agli abbonati | continua a leggere | diventa socio | dona ora
        it fai una donazione | hai gia un abbonamento ~ | ho gia un abbonamento
        it per continuare a leggere ~ | prova gratis | riservato agli abbonati | sei gia abbonato ~
        it sostieni il giornalismo indipendente ~ | sostieni il nostro giornalismo ~ | sostienici
        nl al abonnee ~ | alleen voor abonnees | doneer | doneer nu | exclusief voor abonnees
        nl lees verder met ~ | lees verder ~ abonnement | lid worden | neem een abonnement
        nl probeer gratis | steun onafhankelijke journalistiek ~ | steun ons | verder lezen ~
        nl word donateur | word lid
        pl artykul dostepny ~ dla prenumeratorow | chce wesprzec | czytaj dalej ~ prenumerate
        pl czytasz nasze teksty przekaz # podatku ~ | dostep dla prenumeratorow | krs # | kup dostep
        pl mam juz konto | mam juz prenumerate | masz juz konto ~ | masz juz prenumerate ~
        pl przekaz # podatku ~ | przekaz # swojego podatku ~ | przekaz nam # podatku
        pl tylko dla prenumeratorow | wesprzyj nas | wesprzyj niezalezne dziennikarstwo ~
        pl wspieraj nas | wykup dostep | wyprobuj za darmo
        cs clanek je exkluzivnim obsahem ~ | clanek je ~ pro predplatitele | jen pro predplatitele
        cs jiz mam predplatne | jiz mate predplatne ~ | mam predplatne | odemknout cely clanek
        cs odemknout clanek | podporte nas | podporte nezavislou zurnalistiku ~
        cs pouze pro predplatitele | prectete si cely clanek s predplatnym | predplatit
        cs predplatte si ~ | vyzkouset zdarma
        sv bli medlem | bli prenumerant | endast for prenumeranter | for prenumeranter
        sv jag har redan ett konto | las vidare ~ | prova gratis | redan prenumerant ~
        sv skaffa prenumeration | stod oberoende journalistik ~ | stod oss
        da allerede abonnent ~ | bliv abonnent | bliv medlem | er du abonnent ~ | kob abonnement
        da kraever abonnement | kun for abonnenter | prov gratis | stot os
        da stot uafhaengig journalistik ~
        no allerede abonnent ~ | bli abonnent | bli medlem | for abonnenter | kjop abonnement
        no kun for abonnenter | stott oss | stott uavhengig journalistikk ~
        fi jatka lukemista ~ | kokeile ilmaiseksi | liity jaseneksi | minulla on jo tilaus
        fi oletko jo tilaaja ~ | onko sinulla jo tilaus ~ | tilaajille | tue meita
        fi tue riippumatonta journalismia ~ | vain tilaajille
        tr abonelere ozel | bize destek olun | destek ol | devamini okumak icin ~
        tr sadece abonelere ozel | ucretsiz dene | uye ol | zaten uye misiniz ~
        ru донат | доступно по подписке | материал доступен ~ подписчикам | оформите подписку ~
        ru поддержать автора | поддержать нас | поддержать проект | поддержите нас
        ru поддержите независимую журналистику ~ | попробовать бесплатно | только для подписчиков
        ru уже есть аккаунт ~ | уже есть подписка ~ | читать далее | читать полностью
        uk вже маєте акаунт ~ | лише для передплатників | підтримайте нас
        uk підтримайте незалежну журналістику ~ | підтримати нас | підтримати проєкт
        uk стати передплатником | тільки для передплатників | читати далі
        el γινετε συνδρομητης | ειστε ηδη συνδρομητης ~ | μονο για συνδρομητες
        el συνεχιστε την αναγνωση | υποστηριξτε μας
        hu csak elofizetoknek | elofizetek | mar elofizeto ~ | tamogass minket | tamogatom
        hu tovabb olvasom
        ro citeste mai departe | continua sa citesti | doar pentru abonati | doneaza
        ro esti deja abonat ~ | sustine ne
        ar أكمل القراءة | ادعمنا | اشترك لمتابعة القراءة | تبرع الآن | لديك حساب ~ | للمشتركين فقط
        ar متابعة القراءة
        he המשך קריאה | הצטרפו למנוי | כבר מנוי ~ | להמשך קריאה | למנויים בלבד | תמכו בנו
        fa ادامه خبر | ادامه مطلب | حمایت از ما | خرید اشتراک | فقط برای مشترکین
        hi आगे पढ़ें | पूरी खबर पढ़ें | सदस्य बनें
        id baca selengkapnya | donasi | dukung kami | khusus pelanggan | lanjutkan membaca
        id sudah berlangganan ~
        vi chi danh cho thue bao | da co tai khoan ~ | doc tiep | ung ho | xem tiep
        th บริจาค | สมัครสมาชิก | สำหรับสมาชิก | อ่านต่อ
        ja apoie nos | apoie ~ | assine ja | assine para continuar lendo | continue a ler ~ | doar
        ja doe agora | e assinante ~ | ja sou assinante | note プレミアム | para continuar a ler ~
        ja torne se assinante | いいなと思ったら応援しよう | ここから先は | この続きをみるには
        ja この続きを読むには | この記事は会員限定です | この記事は有料会員限定です
        ja この記事は無料公開中です | この記事は現在無料公開中です | すでに会員の方
        ja すでに購入済みの方はログイン | サポートする | サポートをする | チップで応援する
        ja メンバーシップに加入する | ログインして続きを読む | 会員登録する | 会員限定
        ja 会員限定記事 | 応援する | 有料会員登録 | 有料会員限定 | 残り # 文字
        ja 気に入ったらサポートをしてみませんか | 無料会員登録 | 無料登録 | 続きをみるには
        ja 続きを読む | 記事を購入 | 購入する | 購入手続きへ
        ko 계속 읽기 | 구독자 전용 | 로그인 후 이용 가능합니다 | 멤버십 가입 | 무료 체험 신청
        ko 무료체험 | 유료회원 전용 | 이미 구독 중이신가요 ~ | 전체 기사 보기 | 정기후원 | 회원 전용
        ko 후원하기
        zh 仅限会员 | 付费内容 | 付费阅读 | 会员专享 | 会员免费 | 喜欢作者 | 展开全文 | 已有账号
        zh 开通会员 | 打赏 | 打赏作者 | 查看全文 | 点击阅读全文 | 繼續閱讀 | 继续阅读 | 訂閱用戶限定
        zh 購買會員 | 贊助我們 | 赞助我们 | 赞助本站 | 赞赏 | 閱讀全文 | 阅读全文
        """,
    ),
    Formula(
        name="account",
        reason="navigation",
        weight=LIKELY + 1,
        evidence="is what an account is opened or left with",
        lines="""
        en account settings | continue with apple | continue with facebook | continue with google
        en create account | create an account | forgot password | forgot your password | get started
        en join for free | log in | log in or register | log in or sign up | log out | login
        en login register | logout | manage account | manage my account | my account | my list
        en my orders | my profile | register | remember me | sign in | sign in or register
        en sign in with google | sign out | sign up free | switch account | your account
        de abmelden | angemeldet bleiben | anmelden | anmelden registrieren | ausloggen
        de benutzerkonto erstellen | einloggen | jetzt registrieren | konto erstellen | kundenkonto
        de login | mein bereich | mein konto | mein profil | passwort vergessen | registrieren
        fr connectez vous | connexion | creer un compte | deconnexion | espace client
        fr identifiez vous | inscription | mon compte | mon espace | mon profil
        fr mot de passe oublie | s inscrire | se connecter | se connecter s inscrire
        fr se deconnecter
        es acceder | acceso usuarios | cerrar sesion | crear cuenta | crear una cuenta | entrar
        es has olvidado tu contrasena | identificate | ingresar | inicia sesion | iniciar sesion
        es mi cuenta | mi perfil | olvide mi contrasena | registrarse | registrate
        pt a minha conta | area de cliente | area reservada | autenticar | cadastrar | criar conta
        pt entrar | esqueceu a senha | esqueci minha senha | fazer login | iniciar sessao
        pt meu perfil | minha conta | registar | registe se | registrar | sair | terminar sessao
        it accedi | accedi o registrati | area riservata | crea account | esci | il mio account
        it il mio profilo | login | mio account | password dimenticata | registrati
        nl aanmelden | account aanmaken | inloggen | mijn account | mijn omgeving | mijn profiel
        nl registreren | uitloggen | wachtwoord vergeten
        pl logowanie | moje konto | nie pamietam hasla | nie pamietasz hasla | przypomnij haslo
        pl rejestracja | utworz konto | wyloguj | zaloguj | zaloguj sie | zaloz konto
        pl zarejestruj sie
        cs muj ucet | odhlasit | prihlaseni | prihlasit | prihlasit se | registrace | registrovat se
        cs vytvorit ucet | zapomenute heslo
        sv bli medlem | logga in | logga ut | mina sidor | mitt konto | registrera dig | skapa konto
        da log ind | log ud | min konto | min side | opret bruger | opret konto
        no logg inn | logg ut | min side | opprett konto | registrer deg
        fi kirjaudu | kirjaudu sisaan | kirjaudu ulos | luo tili | oma tili | rekisteroidy
        tr cikis yap | giris | giris yap | hesabim | kayit ol | oturum ac | sifremi unuttum
        tr uye girisi | uye ol
        ru войти | войти или зарегистрироваться | вход | вход и регистрация | выйти | забыли пароль
        ru зарегистрироваться | личный кабинет | мой профиль | регистрация | создать аккаунт
        uk вийти | вхід | зареєструватися | особистий кабінет | реєстрація | увійти
        el αποσυνδεση | δημιουργια λογαριασμου | εγγραφη | ο λογαριασμος μου | συνδεση
        hu bejelentkezes | belepes | elfelejtett jelszo | fiokom | kijelentkezes | regisztracio
        ro autentificare | conectare | contul meu | creeaza cont | deconectare | inregistrare
        ro intra in cont
        ar إنشاء حساب | التسجيل | تسجيل | تسجيل الخروج | تسجيل الدخول | حساب جديد | حسابي | دخول
        ar نسيت كلمة المرور
        he החשבון שלי | הרשמה | התחבר | התחברות | התנתקות | כניסה | שכחתי סיסמה
        fa ثبت نام | حساب من | حساب کاربری | خروج | ورود | ورود ثبت نام
        hi रजिस्टर करें | लॉग इन | लॉगिन | साइन अप | साइन इन
        id akun saya | buat akun | daftar | keluar | lupa kata sandi | masuk
        vi dang ki | dang nhap | dang xuat | quen mat khau | tai khoan | tai khoan cua toi
        vi tao tai khoan
        th บัญชีของฉัน | ลงทะเบียน | สมัครสมาชิก | ออกจากระบบ | เข้าสู่ระบบ
        ja ~にログインして~便利な機能を使ってみませんか | アカウント作成 | パスワードを忘れた方
        ja マイアカウント | マイページ | ログアウト | ログイン | ログイン 新規登録
        ja ログインすると使える機能について | 会員登録 | 新規会員登録 | 新規登録
        ko 내 계정 | 내 정보 | 로그아웃 | 로그인 | 마이페이지 | 비밀번호 찾기 | 회원가입
        zh 个人中心 | 会员中心 | 加入會員 | 忘記密碼 | 忘记密码 | 我的帳戶 | 我的账户 | 會員中心
        zh 注册 | 用户登录 | 登入 | 登入 註冊 | 登出 | 登录 | 登录 注册 | 登錄 | 立即注册 | 註冊
        zh 退出 | 退出登录
        """,
    ),
    Formula(
        name="cookie-buttons",
        reason="cookie-notice",
        weight=SURE,
        evidence="is a choice about cookies",
        lines="""
        en accept all | accept all cookies | accept and close | accept and continue | accept cookies
        en ad choices | by continuing to use this site ~ | by using this site you agree to ~
        en consent preferences | continue without accepting | continue without consent
        en cookie notice | cookie policy | cookie preferences | cookie settings | cookies on ~
        en cookies policy | cookies settings | decline | do not sell my info
        en do not sell my personal information | do not sell or share my personal information
        en got it | i accept | i agree | manage consent | manage cookies | manage my cookies
        en manage settings | necessary cookies only | only necessary cookies | privacy manager
        en privacy settings | reject all | reject all cookies | this site uses cookies
        en this site uses cookies to ~ | this website uses cookies | utiq ~
        en we and our # partners ~ | we and our partners ~ | we care about your privacy ~
        en we use cookies | we use cookies to ~ | we value your privacy | we value your privacy ~
        en your ad choices | your privacy choices | your privacy is important to us ~
        de ablehnen | akzeptieren | alle ablehnen | alle akzeptieren | consent einstellungen
        de cookie einstellungen | cookies verwalten | datenschutz einstellungen
        de datenschutzeinstellungen | diese website verwendet cookies | einstellungen verwalten
        de einwilligung widerrufen | ihre privatsphare ist uns wichtig ~ | mehr erfahren
        de nur notwendige | nur notwendige cookies | privatsphare | privatsphare einstellungen
        de tracking | utiq verwalten | wir schatzen ihre privatsphare ~ | wir und unsere # partner ~
        de wir und unsere partner ~ | wir verwenden cookies | zustimmen | zustimmen und weiter
        fr accepter et fermer | accepter tout | avec nos # partenaires ~
        fr ce site utilise des cookies | continuer sans accepter | cookies | gerer les cookies
        fr gerer mes choix | gerer mes cookies | gestion des cookies
        fr le respect de votre vie privee ~ | nous et nos # partenaires ~
        fr nous et nos partenaires ~ | nous respectons votre vie privee ~
        fr nous utilisons des cookies ~ | nous utilisons des traceurs ~ | parametrer les cookies
        fr parametrer mes choix | parametres des cookies | personnaliser | politique de cookies
        fr preferences cookies | tout accepter | tout refuser
        es aceptar cookies | aceptar todas | aceptar todo | aceptar y continuar
        es configuracion de cookies | configurar cookies | este sitio utiliza cookies ~
        es gestionar cookies | nosotros y nuestros # socios ~ | nosotros y nuestros socios ~
        es politica de cookies | preferencias de cookies | rechazar cookies | rechazar todas
        es rechazar todo | utilizamos cookies ~ | valoramos su privacidad ~
        es valoramos tu privacidad ~
        pt a sua privacidade ~ importante ~ | aceitar cookies | aceitar todos
        pt aceitar todos os cookies | configurar cookies | definicoes de cookies
        pt este site utiliza cookies ~ | gerenciar cookies | gerir cookies
        pt nos e os nossos ~ parceiros ~ | politica de cookies | preferencias de cookies
        pt rejeitar cookies | rejeitar todos | utilizamos cookies ~
        pt valorizamos a sua privacidade ~
        it accetta e chiudi | accetta tutti | continua senza accettare | cookie policy
        it gestisci cookie | gestisci preferenze | impostazioni cookie | informativa sui cookie
        it la tua privacy e importante ~ | noi e i nostri # partner ~ | noi e terze parti ~
        it personalizza cookie | preferenze cookie | questo sito utilizza cookie ~ | rifiuta
        it rifiuta tutti | rispettiamo la tua privacy ~
        nl alle cookies accepteren | alles accepteren | cookie instellingen | cookiebeleid
        nl cookies accepteren | cookies beheren | cookies weigeren | cookievoorkeuren
        nl deze website gebruikt cookies ~ | uw privacy is belangrijk ~ | weigeren
        nl wij en onze # partners ~ | wij en onze partners ~ | wij gebruiken cookies ~
        nl wij waarderen uw privacy ~
        pl akceptuj wszystkie | akceptuje | cenimy panstwa prywatnosc ~ | cenimy twoja prywatnosc ~
        pl dbamy o twoja prywatnosc ~ | my i nasi # partnerzy ~ | my i nasi partnerzy ~
        pl odrzuc wszystkie | polityka cookies | polityka plikow cookies | przejdz do serwisu
        pl szanujemy twoja prywatnosc ~ | ta strona uzywa ciasteczek ~ | ta strona uzywa ~ cookies
        pl ta strona wykorzystuje ciasteczka ~ | ustawienia cookies | ustawienia plikow cookie
        pl usun ciasteczka witryny | zaakceptuj wszystkie | zarzadzaj cookies
        cs my a nasi # partneri ~ | nastaveni cookies | odmitnout vse | prijmout vse
        cs prijmout vsechny | souhlas s cookies | souhlasim | vazime si vaseho soukromi ~
        cs zasady cookies
        sv acceptera alla | avvisa alla | cookieinstallningar | godkann alla | hantera cookies
        sv om cookies
        da accepter alle | afvis alle | cookieindstillinger | cookiepolitik | om cookies
        no avvis alle | cookieinnstillinger | godta alle | informasjonskapsler
        fi arvostamme yksityisyyttasi ~ | evasteasetukset | evasteet | hylkaa kaikki
        fi hyvaksy evasteet | hyvaksy kaikki | me ja # kumppaniamme ~
        tr biz ve # ortagimiz ~ | cerez ayarlari | cerez politikasi | cerez tercihleri
        tr gizliliginize onem veriyoruz ~ | kabul et | tumunu kabul et | tumunu reddet
        ru мы используем cookie ~ | мы используем файлы cookie ~ | настройки cookie | отклонить
        ru политика cookie | принять | принять все | сайт использует ~ cookie ~
        uk налаштування cookie | політика cookie | прийняти | прийняти все | удалить cookies ~
        el αποδοχη | αποδοχη ολων | απορριψη | πολιτικη cookies | ρυθμισεις cookies
        hu cookie beallitasok | elfogadom | elutasitom | fontos nekunk az on adatainak ~
        hu mi es # partnerunk ~ | osszes elfogadasa | suti beallitasok
        ro accept toate | accepta toate | ne pasa de confidentialitatea ~ | noi si cei # parteneri ~
        ro noi si partenerii nostri ~ | politica cookies | respinge toate | setari cookies
        ar أوافق | إعدادات ملفات تعريف الارتباط | رفض الكل | سياسة ملفات تعريف الارتباط | قبول الكل
        ar قبول جميع ملفات تعريف الارتباط
        he אישור הכל | הגדרות עוגיות | מדיניות עוגיות | קבל הכל
        fa قبول کوکی ها | پذیرش همه
        hi कुकी नीति | सभी स्वीकार करें
        id kebijakan cookie | pengaturan cookie | terima semua | tolak semua
        vi chap nhan | chap nhan tat ca | chinh sach cookie | tu choi | vaerdsaetter dit privatliv ~
        vi varnar om din integritet ~ | verdsetter ditt personvern ~ | vi och vara # partner ~
        vi vi og vare # partnere ~ | vi og vores # partnere ~
        th ตั้งค่าคุกกี้ | นโยบายคุกกี้ | ยอมรับ | ยอมรับทั้งหมด
        ja cookieの設定 | cookieポリシー | cookie設定 | すべて同意 | すべて拒否 | すべて許可
        ja クッキーポリシー | 同意する
        ko 동의합니다 | 모두 동의 | 모두 허용 | 쿠키 설정 | 쿠키 정책
        zh cookie 設定 | cookie政策 | cookie设置 | 全部拒绝 | 全部接受 | 同意并继续 | 我知道了
        zh 接受全部 | 接受所有 | 接受所有cookie
        """,
    ),
)
