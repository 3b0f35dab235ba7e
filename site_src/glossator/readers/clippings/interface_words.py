"""The words sites are operated with, in many languages: what buttons, menus, boxes and notices are
made of, whatever phrase a site makes of them. A table."""

from dataclasses import dataclass

from glossator.model.documents import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One matter of a site. `words` are parted by spaces, a word that ends in `*` begins others.
    `heavy`: a sentence that speaks of two such matters is hardly the text's own; `heads`: the word
    stands over boxes and lists."""

    name: str
    reason: Reason
    words: str
    unspaced: str = ""
    heavy: bool = False
    heads: bool = False


# Stems are long enough not to begin common words of the languages around.
MATTERS: tuple[Matter, ...] = (
    Matter(
        name="share",
        reason="share-bar",
        words="save saved speichern sauvegarder paylaşım udostępnienia jaa tulosta gönder"
        " lauschen reading listening kopiëren kopiera share* sharing teilen geteilt"
        " weiterleiten partage* compart* condivid* compartilh* delen deel dela delning"
        " udostępn* sdílet megoszt* поделиться поделитесь paylaş* distribuie bagikan"
        " κοινοποίηση поширити tweet* twittern repost* retweet* pin print drucken druckversion"
        " imprimer imprime imprimir stampa afdrukken skriv drukuj wydrukuj yazdır печать"
        " распечатать bookmark* copy copied kopieren copier copiar копировать merken guardar"
        " salva salvar enregistrer opslaan spara tallenna zapisz kaydet сохранить listen"
        " anhören vorlesen écouter escuchar escucha ascolta ouvir ouça luister* lyssna"
        " kuuntele posłuchaj dinle слушать شارك مشاركة مشاركه طباعة حفظ استمع שתף שיתוף",
        unspaced="はてなブックマーク|シェアする|设为星标|ツイート"
        "|공유하기|扫一扫|二维码|보내기|북마크"
        "|シェア|ポスト|はてブ|コピー|스크랩|拡散|转载|转发|在看|长按|识别|点击|蓝字|星标|공감"
        "|링크|共有|印刷|保存|收藏|分享|打印|朗读|复制|공유|인쇄|복사",
    ),
    Matter(
        name="service",
        reason="share-bar",
        heavy=True,
        words="blogger wordpress substack google news feedly facebook twitter whatsapp linkedin"
        " pinterest telegram instagram reddit bluesky mastodon tiktok youtube flipboard tumblr"
        " threads messenger viber вконтакте одноклассники xing фейсбук твиттер телеграм"
        " discord spotify patreon فيسبوك تويتر واتساب تيليجرام תלגרם פייסבוק טוויטר",
        unspaced="Facebook|Twitter|QQ空间|카카오톡|페이스북"
        "|LINE|朋友圈|카카오|트위터|微信|微博|X（",
    ),
    Matter(
        name="follow",
        reason="share-bar",
        heavy=True,
        words="follow following folgen folge suivre suivez suivi síguenos sigue seguir seguici"
        " segui siga volgen volg följ følg seuraa obserwuj sledujte следите подписывайтесь"
        " takip urmărește تابع تابعنا متابعة עקבו",
        unspaced="フォロー(?:する)?|이웃추가|팔로우|关注|追蹤",
    ),
    Matter(
        name="account",
        reason="navigation",
        heavy=True,
        words="konto registrer påmeld fiók bejelentkezés hesap oluştur tercihleri innstillinger "
        "indstillinger inställningar asetuksia beállítások préférences preferencias "
        "preferências preferințele gestionar gestionează gerenciar gérer administrer "
        "administrera hantera hallitse beheren spravovat zarządzaj yönet kezelése "
        "управление налаштування "
        "iniciar sesión sessão sessione ingresar entra connect inschrijven profile"
        " profilo perfil профиль пользователь benutzerkonto user gebruiker brugere käyttäjä"
        " użytkownik uživatel utilisateur utilisateurs notifications benachrichtigung*"
        " notificaciones notificações notifiche meldingen notiser aviseringar varsler"
        " notifikationer powiadomienia upozornění értesítések уведомления сповіщення"
        " bildirimler notificări ειδοποιήσεις"
        " إشعارات الإشعارات התראות settings einstellungen"
        " réglages ajustes impostazioni instellingen inställningar настройки login logout"
        " signin signup register* registrier* anmelden anmeldung angemeldet abmelden einloggen"
        " konto mitmachen connecter connexion connectez déconnexion inscri* compte registr*"
        " cuenta acceso acceder accedi iscriviti entrar conta cadastr* inloggen aanmelden"
        " registreer* logga inloggning logg kirjaudu rekisteröidy tili zaloguj zarejestruj"
        " logowanie přihlásit přihlášení registrace účet bejelentkezés regisztráció fiók войти"
        " вход выйти регистрация зарегистр* авториз* аккаунт увійти giriş oturum üye kayıt"
        " autentificare cont username passwort password kennwort contraseña senha wachtwoord"
        " lösenord пароль profil mitglied member* membre تسجيل الدخول حساب حسابي عضو התחבר"
        " הרשמה σύνδεση εγγραφή masuk daftar",
        unspaced="ログアウト|マイページ|アカウント|마이페이지|내 메뉴"
        "|MY메뉴|ログイン|会員登録|新規登録"
        "|회원가입|로그아웃|프로필|로그인|계정|設定|设置|通知|登录|登錄|登入|注册|註冊|账号"
        "|会员",
    ),
    Matter(
        name="subscription",
        reason="newsletter",
        heavy=True,
        heads=True,
        words="anmäl tilmeld langganan odebírat předplatné előfizetés probeabo subscrever "
        "zapisz prenumeration csatlakozz "
        "preferences receiving newsletters updates unsubscribed mailing paid publication"
        " receive recevez recibe ricevi ontvang получать dołącz join mails subscri*"
        " unsubscrib* newsletter* abonnieren abonniere abonnent* abonnement* abbestell*"
        " abonne* abonnez abonné* suscri* suscríb* boletín boletim assine assinar assinatura"
        " assinante* abbonati abbonamento abbonat* nieuwsbrief nyhetsbrev nyhedsbrev prenumer*"
        " tilaa uutiskirje tilaajille subskry* prenumerat* odběr newsletteru hírlevél"
        " feliratkoz* подпис* рассылк* підпис* abone bülten bülteni abonament inbox postfach"
        " posteingang boîte buzón mailbox briefing spam newsletterem epaper abo abos feed rss"
        " اشترك الاشتراك اشتراك مشترك النشرة نشرتنا البريدية ניוזלטר מנוי",
        unspaced="メールマガジン|ニュースレター|무료체험|メルマガ"
        "|有料会員|定期購読|邮件通讯|뉴스레터"
        "|ご登録|電子報|購読|订阅|訂閱|구독",
    ),
    Matter(
        name="comment",
        reason="form",
        heavy=True,
        heads=True,
        words="message messages nachricht yorumlar yorum discuss diskutieren diskussion"
        " discussion discusión discussione discussie diskuter keskustelu dyskusja diskuze"
        " обсуждение conversation gespräch feedback opinión opiniones opinioni opiniões opinie"
        " mening comment* kommentar* kommentier* commentaire* réaction* réagir comentar*"
        " comentár* comenta commenti commento commenta reactie* reageer reageren kommentti"
        " kommentit kommentoi komentarz* komentuj komentář* hozzászól* комментар* коммент"
        " комментировать коментар* yorum* comentariu* comentează contribuer contributions"
        " reply replies antworten répondre réponse* responder respuesta* risposta rispondi"
        " resposta* antwoord* svara odpowiedz ответить ответов disqus تعليق تعليقات التعليقات"
        " علق תגובה תגובות הגב σχόλι*",
        unspaced="みんなの意見|リアクション|コメント|网友评论"
        "|意见|吐槽|后感|评论|評論|留言|跟帖|発言"
        "|댓글|의견|返信|回复|回覆",
    ),
    Matter(
        name="field",
        reason="form",
        words="address type enter adresse dirección indirizzo endereço adresą адрес email"
        " e-mail-adresse mail e mailadresse mailadres emailadres correo electrónico adres"
        " eposta posta sähköposti pflichtfeld* obligatoire* obligatorio* obrigatório*"
        " verplicht* vereiste velden felder champs campos required captcha website webseite"
        " absenden submit send senden envoyer enviar invia verzenden versturen skicka lähetä"
        " wyślij odeślij küldés отправить gönder trimite naam vorname nachname nom prénom"
        " apellido* cognome sobrenome navn imię jméno név имя почта isim ad soyad betreff"
        " nachricht البريد الإلكتروني الاسم إرسال الحقول الإلزامية אימייל שלח שם",
        unspaced="メールアドレス|验证码|이메일|名前|必須|送信"
        "|邮箱|昵称|姓名|提交|发送|이름|전송|등록",
    ),
    Matter(
        name="cookies",
        reason="cookie-notice",
        heavy=True,
        words="continuer rejeitar respinge acceptă elutasítása відхилити отклонить απόρριψη "
        "doorgaan fortsæt fortsett fortsätt "
        "cookie* cookies akkoord akzeptieren accepter aceptar aceitar accetta accetto"
        " accepteren godkänn hyväksy akceptuj akceptuję přijmout elfogad* принять kabul accept"
        " ablehnen refuser rechazar rifiuta rejeitar weigeren reject consent einwilligung"
        " zustimm* consentement consentimiento gdpr dsgvo evästee* evästeet çerez* cookieu"
        " куки кук الكوكيز الارتباط עוגיות",
        unspaced="Cookie|クッキー|同意する|同意|接受|쿠키|동의",
    ),
    Matter(
        name="privacy",
        reason="site-notice",
        heavy=True,
        words="privacy datenschutz* confidentialité privacidad privacidade riservatezza"
        " privacybeleid privacyverklaring privatliv integritetspolicy personvern tietosuoja*"
        " prywatności soukromí adatvédelm* конфиденциальност* конфіденційності gizlilik"
        " confidențialitate kvkk impressum imprint agb nutzungsbedingungen nutzungsbasierte"
        " mentions légales légale legal avviso legale voorwaarden villkor vilkår käyttöehdot"
        " regulamin podmínky feltételek соглашение пользовательск* şartları koşulları"
        " conditions générales condizioni condiciones condições termos términos terms policy"
        " policies politique política politica polityka zásady disclaimer avertissement"
        " colophon colofon uppgifter informativa persónuvernd خصوصية الخصوصية سياسة الشروط"
        " الأحكام شروط פרטיות תנאי απορρήτου",
        unspaced="プライバシー(?:ポリシー)?|청소년보호정책|特定商取引法|利用規約|個人情報|服务协议"
        "|免责声明|法律声明|用户协议|개인정보|이용약관|隐私|隱私",
    ),
    Matter(
        name="rights",
        reason="site-notice",
        heavy=True,
        words="tema sencillo tecnología theme themes simple kopieren reproduktion riservata"
        " riproduzione reservada reservado vervielfältigung verboten interdite prohibida"
        " vietata proibida copyrighted property lizenz lizenzen built generated published"
        " version license copyright urheberrecht* rechte rights droits derechos diritti"
        " direitos rechten rättigheter rettigheter oikeudet prawa práva jogok права правами"
        " hakları drepturile reserved vorbehalten réservés reservados riservati voorbehouden"
        " förbehållna forbeholdes zastrzeżone vyhrazena fenntartva защищены saklıdır rezervate"
        " licence licencia licenza licença licentie creative commons reproduc* reprint*"
        " nachdruck wiederverwend* réutiliser перепечатка powered hosted wikipedia wikimedia"
        " wikidata akismet recaptcha wordpress zendesk discourse жалоба barrierefreiheit"
        " accessibility accessibilité accesibilidad حقوق محفوظة النشر הזכויות שמורות",
        unspaced="All Rights Reserved|来源网络|版权所有"
        "|無断転載|未经授权|責任編集|责任编辑|무단전재"
        "|ICP备|版权归|禁転載|著作権|저작권|재배포|侵删|图源|無断|복제|版权|転載|转载|编辑",
    ),
    Matter(
        name="house",
        reason="site-notice",
        words="stellenmarkt traueranzeigen leserbriefe kreuzworträtsel cruciverba crucigramas "
        "kruiswoordpuzzel korsord krydsord kryssord křížovky keresztrejtvény "
        "кроссворд krzyżówka bulmaca esquelas necrologi obituários nekrologi "
        "familieberichten familjesidor dødsannoncer dødsannonser kuolinilmoitukset "
        "nettstedskart scrivici napište uutisvinkki "
        "yazarlar künye authors autoren auteurs autores autori skribenter авторы"
        " корреспондент newsletterem correction corrections korrektur korrekturen errata"
        " corrigenda typo organisation organization stiftung hosting kontakt"
        " contact* contatti contacto contato yhteystiedot kapcsolat контакты iletişim über uns"
        " about equipo team redaktion rédaction redacción redazione redação redactie"
        " redaktionen toimitus redakcja redakce редакция mediadaten advertise advertising"
        " werben annonceurs anunciantes publicidad anunciarse adverteren annonsera karriere"
        " careers jobs stellenangebote emplois empleo vacatures presse press prensa stampa"
        " pers hilfe help aide ayuda aiuto ajuda hjälp hjelp apua pomoc segítség помощь yardım"
        " faq support kundenservice sitemap plan newsroom charte normas criterios standards"
        " trust feedback report melden signaler denunciar пожаловаться segnala issue github"
        " hakkımızda hakkında impronta apropos acerca quiénes somos chi siamo sobre nosotros"
        " нас компании rolunk اتصل تواصل عنا نحن الموقع أعلن معنا צור קשר אודות",
        unspaced="お問い合わせ|サイトマップ|お知らせ|企業情報|編集方針|会社概要|会社案内|運営会社"
        "|広告掲載|採用情報|免責事項|关于我们|联系我们|联系方式|广告服务|网站地图|友情链接"
        "|회사소개|고객센터|광고문의|사이트맵|기사제보|读者群|ヘルプ|編集部|会社|投稿|欢迎"
        "|加入|招聘|帮助|投诉|举报|제휴|문의",
    ),
    Matter(
        name="navigation",
        reason="navigation",
        words="sections schedule go icon mobile mobil version versione versión versão versie"
        " avvertenze expand collapse open öffnen ouvrir abrir apri openen öppna åbn avaa"
        " otwórz otevřít открыть aç user options optionen opciones opções fullscreen vollbild"
        " pantalla schermo bildschirm display footer header sidebar sezioni secciones seções"
        " rubriques rubrieken sektioner dział folders files repository branch commits issues"
        " releases wiki threads forum forums board community ayarlar font schrift fonte fuente"
        " carattere aumentar diminuir größer kleiner agrandir aumenta riduci loading"
        " carregando cargando chargement caricamento загрузка yükleniyor laden lädt index"
        " thread prev browser javascript images view older newer antigua reciente vieja jump"
        " scroll home homepage startseite accueil inicio início startpagina hjem forside"
        " etusivu główna hlavní kezdőlap главная головна anasayfa acasă menu menü menú suche"
        " suchen search rechercher recherche buscar busca cerca pesquisar zoeken sök søg søk"
        " haku etsi szukaj hledat keresés поиск пошук ara skip content contenu contenido"
        " contenuto conteúdo inhalt inhoud innehåll indhold innhold sisältöön treści obsahu"
        " содержанию back zurück retour volver voltar torna terug tillbaka tilbage takaisin"
        " wróć zpět vissza назад вперёд geri next weiter suivant* siguiente successivo próximo"
        " próxima volgende nästa næste seuraava następny další következő далее следующ*"
        " sonraki previous vorherig* précédent* anterior precedente vorige föregående forrige"
        " edellinen poprzedni předchozí előző предыдущ* önceki top nach oben haut arriba topo"
        " su page seite página pagina pages edit bearbeiten modifier editar modifica bewerken"
        " redigera edytuj upravit править quelltext wikitesto wikitext versionsgeschichte"
        " historique historial cronologia history permalink permanent tools strumenti outils"
        " herramientas ferramentas hulpmiddelen app apps shop store boutique tienda negozio"
        " loja winkel archive* archiv archives archivo language languages sprachen langues"
        " idiomas lingue talen языки close schließen fermer cerrar chiudi fechar sluiten show"
        " hide anzeigen ausblenden einklappen afficher masquer mostrar ocultar nascondi tonen"
        " verbergen more load charger cargar caricar carregar deutsch english français español"
        " italiano português nederlands русский العربية 日本語 الرئيسية القائمة بحث التالي السابق"
        " المزيد الصفحة ראשי תפריט חיפוש αρχική αναζήτηση",
        unspaced="一覧(?:へ|を見る|に戻る)?|トップ(?:ページ)?"
        "|카테고리 이동|ページの先頭へ|トップページ"
        "|もっと見る|続きを読む|阅读原文|メールで|바로가기|メニュー|前の記事|次の記事|記事一覧"
        "|当前位置|返回顶部|글자크기|블로그|ブログ|公众号|阅读器|その他|一覧へ|ホーム|上一篇"
        "|下一篇|이전글|다음글|더보기|本文|기능|이동|地図|小说|原文|詳細|열기|検索|目次|前へ"
        "|次へ|首页|主页|正文|返回|更多|搜索|字号|导航|目录|메뉴|검색|목록|본문|大|中|小|홈",
    ),
    Matter(
        name="related",
        reason="related-links",
        heads=True,
        words="İlgili ilgili bakmadan geçme zobacz też czytaj podobne older previous favourites"
        " favorites favoris favoritos preferiti picks consigli suggested suggestions suggeriti"
        " suggerimenti sugeridos sugerencias dalsí další läs missa fler videre ler depois"
        " later später dopo tarde tard senere senare później později позже sonra voir aussi"
        " zie vedi véase veja смотрите siehe see related verwandt* ähnlich* weiterlesen liés"
        " similaires similares relacionad* correlat* simili gerelateerd* verwante relaterad*"
        " relaterede lignende aiheesta powiązane související podobné kapcsolódó похожие"
        " похожее связанные схожі benzer recommend* empfohlen* recomend* raccomand*"
        " consigliat* aanbevolen rekommender* suosittele* polecane doporučujeme ajánlott"
        " рекоменд* önerilen recommandé* popul* beliebt* meistgelesen* meistgeklickt* trending"
        " gelesen lus leído leídas leídos visto vistas vistos letto letti lidas lidos gelezen"
        " läst læste lest luetuimmat popularne nejčtenější olvasott популярн* читаем* okunan*"
        " citite latest neueste neuste aktuelle derniers dernières últimas últimos recientes"
        " recenti ultime laatste senaste seneste siste uusimmat najnowsze nejnovější"
        " legfrissebb последние свежие новые interessieren interessant interesar interese"
        " interessare interessarti interessar intéresser intéressant gefallen gustar piacerti"
        " gostar aimerez lekker lezen lesen lire lee lea leia leggi læs les lue čtěte olvassa"
        " читайте читать oku read also auch également también anche também ook också også myös"
        " także również také ещё также ayrıca mehr plus más mais più meer mer lisää więcej"
        " více больше daha ذات صلة اقرأ أيضا أيضاً الأكثر قراءة مقالات مواضيع المزيد נוספות"
        " קשורות עוד",
        unspaced="関連(?:記事|リンク|ニュース)?|相关(?:阅读|文章|新闻|推荐)?|おすすめ(?:記事)?"
        "|관련(?:기사|글)?|인기(?:기사|글)?|人気(?:記事)?|あわせて読みたい|読まれています"
        "|よく読まれ|ランキング|이 기사와|あわせて|往期推荐|더 보기|다른 글|이 글과|推荐阅读"
        "|排行榜?|猜你喜欢|延伸阅读|많이 본|往期|推荐|上一|延伸|新着|热门|热点|最新|추천|최신",
    ),
    Matter(
        name="piece",
        reason="related-links",
        words="haber haberi haberin haberler wątek materiał материал материалы episode episodes"
        " folge folgen épisode épisodes capítulos thread threads discussion article* artikel*"
        " articolo articoli artículo* artigo* artikkel* artiklar artikkelit artykuł* článek"
        " články cikk* статья статьи статей makale* post posts beitrag beiträge eintrag"
        " einträge entrada* entries entry billet* publicación publicaciones story stories"
        " geschichte* news nachrichten actualités noticias notizie notícias nieuws nyheter"
        " nyheder uutiset wiadomości zprávy hírek новости новини haber* wpisy wpis запись"
        " записи записей topic* thema themen thème* tema temas tópico* onderwerp* ämne aihe"
        " temat téma тема темы konu video* videos podcast* foto fotos photos galerie gallery"
        " recipe* rezept* recette* receta* ricett* receita* recept* reads newsticker ticker"
        " مقال مقالات المقال أخبار",
        unspaced="こちらの記事|この記事|ニュース|读本章|号外|記事|文章|新闻|资讯|기사|뉴스|章|글",
    ),
    Matter(
        name="tags",
        reason="tags",
        heads=True,
        words="topics sujets temas tematy hashtags etykiety хабы хаб rubriek tag tags tagged"
        " taggar tagi címkék schlagwort* schlagwörter stichwort* stichwörter étiquettes"
        " étiquette etiquetas etiquetado etichette mots clés trefwoord* avainsanat asiasanat"
        " nøgleord stikkord nyckelord klíčová štítky метки метка теги тэги etiketler etiket"
        " etichete categor* kategori* catégor* kategorie kategorien rubrik rubrique рубрика"
        " рубрики категория категории filed archivado archiviato arkiveret abgelegt classé"
        " ressort portal portale portail keywords الوسوم وسوم تصنيف תגיות תגים",
        unspaced="カテゴリー?|キーワード|카테고리|키워드|关键词|주제|タグ|标签|标籤|分类|태그",
    ),
    Matter(
        name="advertising",
        reason="advertisement",
        words="sponsor sponsors together newsletterpartner tickets shop angebote reklam reklamı"
        " sponsorlu sponsored partner partners partnera partenaire partenaires oferty"
        " advertis* anzeige anzeigen werbung publicité publicidad pubblicità publicidade"
        " advertentie* annons reklame reklama reklamy hirdetés реклам* реклама sponsor*"
        " gesponsert sponsorisé patrocinad* promo* promoted angebot offre offres oferta"
        " ofertas offerta offerte aanbieding* deal deals price prices preise prix precios"
        " prezzi preços prijzen цены rabatt shoppen affiliate* kaufen acheter comprar acquista"
        " kopen buy إعلان اعلان ممول פרסומת διαφήμιση",
        unspaced="スポンサー(?:リンク)?|お買い物|购买|特惠|厂家"
        "|直降|広告|PR|推广|广告|赞助|광고|협찬",
    ),
    Matter(
        name="counter",
        reason="counter",
        words="upvote downvote upvotes comments yanıt shares reads plays stars star fork forks"
        " contributors contributor mitwirkende restacks restack liked reactions rate ratings"
        " rating votes valutazioni sterne étoiles estrellas stelle estrelas sterren views view"
        " aufrufe vues visualizaciones visualizações visualizzazioni weergaven visningar"
        " visninger katselu* wyświetle* zobrazení megtekint* просмотр* переглядів görüntülen*"
        " like likes gefällt aime aimez gusta piace curtir curtidas tykkää lubię лайк* beğen"
        " vote stimmen votos voti stemmen głosów голосов follower* followers abonnés"
        " seguidores seguaci volgers följare подписчиков takipçi users user nutzer usuarios"
        " utenti usuários gebruikers helpful hilfreich utile útil nuttig bewertung* bewerte*"
        " puntuación valora* valut* avalie* avaliação waardeer* rated مشاهدة مشاهدات إعجاب",
        unspaced="参考になりました|分かりやすい|参考になった|学びがある|新しい視点|いいね!?|閲覧数?"
        "|阅读量?|浏览量?|조회수?|いいね|공감한|ビュー|좋아요|役に立|人が|拍手|点击|点赞|추천"
        "|읽음|件|万|명|赞",
    ),
    Matter(
        name="paywall",
        reason="paywall",
        words="doneren lahjoita skänk bağış пожертвовать "
        "abonnenten abonnés suscriptores assinantes abbonati abonnees prenumeranter"
        " tilaajille premium exclusive exklusiv exclusif exclusivo réservé réservée réservés"
        " reservado gratis kostenlos gratuit free testen monat monatlich kündigen kündbar"
        " essai prueba prova proefabonnement payer angebot freischalten unlock donate spenden"
        " don dons dona donar donazione doação doneer donera spende unterstützen soutenez"
        " soutenir apoya apoie sostieni contribute поддержать донат",
        unspaced="会員限定|無料会員|会员专享|有料|付费|打赏|赞赏|유료|후원",
    ),
    Matter(
        name="contents",
        reason="navigation",
        heads=True,
        words="contents inhaltsverzeichnis inhalt sommaire indice índice contenido inhoud"
        " inhoudsopgave innehåll indhold sisällys spis treści obsah tartalom содержание"
        " оглавление içindekiler cuprins zmist зміст περιεχόμενα المحتويات תוכן",
        unspaced="目次|目录|目錄|목차",
    ),
)

# words that are neither here nor there: they may stand on a button between those that count
BETWEEN = frozenset(
    """
    how many again ago last more back all your our their any every end get low only key please
    turn feature enjoying thanks thank support main principal principale hauptinhalt hoofdinhoud
    pular saltar saltare przejdź siirry gå hoppa direct directly направо information info
    informationen información informações informazioni informatie best beste besten mejor
    mejores meilleur meilleurs migliori melhores today heute hoy oggi hoje vandaag idag dnes
    today's you're maybe perhaps vielleicht könnte könnten peut être pourrait podría puede
    pueden potrebbe potrebbero pode podem vind vindt misschien kunnen może mogą может kan kanske
    haluat this week month year tag woche semana settimana semaine dag vecka a an the these that
    my us you we it its to on in of for from by with via at and or here now not be is are was
    will can do don t s first new one see add leave write make join go visit use about out up as
    most have has if also into yes want what der die das den dem des dieser diese dieses diesen
    ein eine einen ihr ihre ihren ihrem ihrer sie uns unser unsere unseren wir mein dein deine
    deinen du dir dich zu zum zur im am auf aus bei mit nach von vom für über um und oder alle
    alles hier jetzt bitte nicht ist sich direkt per es wer kann können möchten melden schreiben
    verfassen hinzufügen lassen le la les un une de d l à au aux en dans sur pour par avec et ou
    ce cet cette ces votre vos notre nos mon ma mes vous nous je se y est ici tout tous toutes
    ne pas que qui n lien plus dès même ajouter voir écrire publier laisser copier envoyer
    rejoindre déjà avez el los las una unos unas del al por para con sin o este esta estos estas
    tu tus su sus nuestro nuestra nuestros mi mis te lo aquí todo todos no ahora ir ver deja
    añadir escribe escribir publicar copiar enlace sobre desde hasta gratis il gli i uno di
    della dei delle dello da e questo questa questi tuo tua tuoi nostro nostra mio ti si ci è
    tutti tutto non ora vai vedi lascia scrivi aggiungi copia link alla allo ai nel nella sul
    sulla os uma dos na nas ao com isto seu sua seus nosso nossa meu é aqui não agora deixe
    escreva adicionar mais isso acharam foi tem het een van naar op met door voor dit deze dat
    uw jouw onze ons mijn u jij wij nu ga plaats geef schrijf voeg toe niet bij aan om wordt
    zijn det ett på med för och eller som din ditt dina vår våra är här inte till av af til og
    jeg dette denne fra ved ikke nå kaikki tämä tästä ja tai w z ze lub oraz ten ta twój twoje
    nasz nasze się jest wszystkie nie dodaj pokaż v k nebo tento vaše naše zde vše přidat
    zobrazit в во на с со по к из от для за о об и или этот эта это эти ваш ваша ваши вашу мой
    наш наша наши вы мы я не все всё здесь тут сейчас добавить оставить написать показать чтобы
    этого дня ve bu bir için ile tüm burada في من على إلى الى عن مع هذا هذه و أو كل هنا لا لم لن
    ما هل يتم جميع غير
    """.split()  # noqa: SIM905 - a table of words reads better as text
)
