"""What pages of one kind say of themselves and of their own forms: recipes, health, tests, wagers,
letters, newsletters, boxes of other sites. A table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="form-answer",
        reason="newsletter",
        weight=SURE,
        evidence="is what a form answers",
        lines="""
        en check your inbox to confirm your subscription | oops something went wrong ~
        en processing your application please wait ~ | sorry something went wrong ~
        en sorry there seem to be some issues please try again later
        en sorry your blog cannot share ~ | thank you we have sent you an e mail ~
        en thank you we ve sent you an email ~ | there was an error submitting ~ please try again ~
        en we have sent you an e mail | we have sent you an email | you are already subscribed
        en you have been successfully subscribed ~ | you have successfully subscribed ~
        en your submission has been received | your subscription is confirmed
        cs dekujeme poslali jsme vam e mail ~ | doslo k chybe zkuste to ~
        da noget gik galt prov igen ~ | tak vi har sendt dig en e mail ~
        de bitte prufen sie ihr postfach ~ anmeldung ~
        de es ist ein fehler aufgetreten bitte ~ erneut
        de leider ist ein fehler aufgetreten bitte versuchen sie es ~ | sie sind bereits angemeldet
        de vielen dank fur ihre anmeldung ~ newsletter ~
        de vielen dank wir haben dir eine e mail geschickt
        de vielen dank wir haben ihnen eine e mail geschickt | wir haben ihnen eine e mail geschickt
        es gracias por suscribirte ~ | gracias te hemos enviado un correo ~
        es ha ocurrido un error ~ intentalo de nuevo ~ | se ha producido un error intentelo ~
        es te hemos enviado un correo ~ | ya estas suscrito | ya te has suscrito ~
        fi jokin meni pieleen yrita uudelleen ~
        fr merci nous vous avons envoye un e mail ~
        fr merci un e mail de confirmation vous a ete envoye
        fr une erreur est survenue merci de reessayer ~
        fr une erreur est survenue veuillez reessayer ~
        fr votre inscription a bien ete prise en compte ~ | vous etes deja inscrit
        it grazie ti abbiamo inviato un e mail ~ | iscrizione avvenuta con successo ~
        it sei gia iscritto | si e verificato un errore riprova ~ | ti abbiamo inviato una mail ~
        nl bedankt we hebben je een e mail gestuurd ~ | er is iets misgegaan probeer het ~ opnieuw
        nl je bent al ingeschreven | je inschrijving is gelukt ~
        no noe gikk galt prov igjen ~ | takk vi har sendt deg en e post ~
        pl dziekujemy wyslalismy ~ e mail ~ | jestes juz zapisany
        pl wystapil blad prosimy sprobowac ~ | wystapil blad sprobuj ponownie ~
        pt enviamos um e mail para ~ confirmar ~ | ja esta subscrito
        pt obrigado enviamos lhe um e mail ~ | obrigado por subscrever ~
        pt ocorreu um erro ~ tente novamente ~
        ru произошла ошибка попробуите ~ | спасибо мы отправили вам письмо ~
        ru что то пошло не так ~ попробуите ~
        sv nagot gick fel forsok igen ~ | tack vi har skickat ett mejl ~
        tr bir hata olustu lutfen ~ tekrar deneyin
        uk дякуємо ми надіслали вам лист ~ | сталася помилка спробуите ~
        ja ご登録ありがとうございます~ | 確認メールを送信しました~
        ko 확인이메일을보냈습니다~
        zh 感谢订阅~ | 我们已向您发送~邮件~
        """,
    ),
    Formula(
        name="read-online",
        reason="newsletter",
        weight=SURE - 1,
        evidence="leads to a newsletter on the web",
        lines="""
        en read in browser | read it online | read online | read this online | view it online
        en view this newsletter online
        cs cist online | zobrazit v prohlizeci
        da laes online
        de im browser lesen | online ansehen | online lesen
        es leer en el navegador | leer en linea | ver en el navegador
        fr lire dans le navigateur | lire en ligne | voir en ligne
        it apri nel browser | leggi nel browser | leggi online | leggi sul sito | vedi nel browser
        nl bekijk in je browser | bekijk online | lees in je browser | lees online
        no les i nettleseren | les pa nett
        pl czytaj online | czytaj w przegladarce
        pt ler no navegador | ver no navegador
        sv las i webblasaren | las online
        """,
    ),
    Formula(
        name="outside-cookies",
        reason="cookie-notice",
        weight=SURE,
        evidence="says that cookies are wanted for what stands on another site",
        lines="""
        en change cookie settings | change your cookie settings
        en please accept ~ cookies to ~ this content ~ | this content ~ cookies ~ accept ~
        en to see this content ~ cookies ~ | to view this content ~ cookies ~
        en you have not accepted ~ cookies ~
        cs pro zobrazeni ~ obsahu ~ cookies ~ | upravit nastaveni cookies | zmenit nastaveni cookies
        da aendr dit cookiesamtykke | for at se ~ indhold ~ cookies ~ | rediger cookieindstillinger
        de cookie einstellungen andern | cookie einstellungen anpassen
        de sie haben ~ cookies ~ nicht akzeptiert | um diesen inhalt ~ cookies ~
        de um dieses video ~ cookies ~
        es cambiar la configuracion de cookies | modificar la configuracion de cookies
        es no has aceptado las cookies ~ | para ver este contenido ~ cookies ~
        fi muuta evasteasetuksia | nahdaksesi ~ sisallon ~ evasteet ~
        fr modifier les parametres des cookies | modifier mes choix de cookies
        fr vous avez refuse les cookies ~ | vous n avez pas accepte les cookies ~
        it modifica le impostazioni dei cookie | non hai accettato i cookie ~
        it per vedere questo contenuto ~ cookie ~ | per visualizzare questo contenuto ~ cookie ~
        nl cookie instellingen aanpassen | cookie instellingen wijzigen | cookies aanpassen
        nl je hebt de cookies voor ~ niet geaccepteerd | je hebt ~ cookies ~ niet geaccepteerd
        nl om deze inhoud te ~ cookies ~ | om dit te kunnen zien ~ cookies ~
        nl pas je cookie instellingen aan ~
        no endre informasjonskapsler | for a se ~ innholdet ~ informasjonskapsler ~
        pl aby zobaczyc te tresc ~ ciasteczka ~ | aby zobaczyc te tresc ~ cookies ~
        pl zmien ustawienia cookies | zmien ustawienia plikow cookie
        pt alterar as definicoes de cookies | alterar definicoes de cookies
        pt nao aceitou os cookies ~ | para ver este conteudo ~ cookies ~
        sv andra cookieinstallningar | for att se ~ innehallet ~ cookies ~
        sv for att se ~ innehallet ~ kakor ~
        """,
    ),
    Formula(
        name="earns-maybe",
        reason="site-notice",
        weight=SURE,
        evidence="says what the site earns from links",
        lines="""
        en this article may contain affiliate links | this article may contain affiliate links ~
        en this page may contain affiliate links | this page may contain affiliate links ~
        en this post may contain affiliate links | this post may contain affiliate links ~
        cs clanek muze obsahovat affiliate odkazy | clanek obsahuje affiliate odkazy
        da indlaegget indeholder affiliate links
        de dieser artikel enthalt affiliate links | dieser artikel kann affiliate links enthalten
        de dieser beitrag enthalt affiliate links | dieser beitrag enthalt affiliate links ~
        de dieser beitrag kann affiliate links enthalten
        es este articulo contiene enlaces de afiliado | este articulo contiene enlaces de afiliados
        es este articulo puede contener enlaces de afiliado
        es este articulo puede contener enlaces de afiliados
        es este post contiene enlaces de afiliado
        fr cet article contient des liens affilies | cet article peut contenir des liens affilies
        fr cet article peut contenir des liens affilies ~
        it questo articolo contiene link affiliati | questo articolo contiene link di affiliazione
        it questo articolo puo contenere link affiliati
        it questo articolo puo contenere link di affiliazione | questo post contiene link affiliati
        nl deze post bevat affiliate links | dit artikel bevat affiliate links
        nl dit artikel kan affiliate links bevatten | dit artikel kan affiliatelinks bevatten
        no innlegget inneholder annonselenker
        pl ten artykul moze zawierac linki afiliacyjne | wpis zawiera linki afiliacyjne
        pt este artigo contem links de afiliado | este artigo contem links de afiliados
        pt este artigo pode conter links de afiliado | este artigo pode conter links de afiliados
        pt este post pode conter links de afiliado | este post pode conter links de afiliados
        sv inlagget innehaller annonslankar | inlagget innehaller annonslankar ~
        sv inlagget innehaller reklamlankar | inlagget innehaller reklamlankar ~
        """,
    ),
    Formula(
        name="cooking",
        reason="navigation",
        weight=SURE,
        evidence="is what recipes have round them",
        lines="""
        en nutrition facts are estimates ~ | nutrition information is an estimate ~
        en nutrition information is automatically calculated ~
        en nutritional information is an estimate ~ | nutritional values are estimates ~
        en pin it now to remember it later | pin now | pin this now to remember it later
        en tried this recipe ~ tag ~ | we d love to see ~ tag ~ on instagram ~
        da tag ~ pa instagram ~
        de die nahrwertangaben sind ~ automatisch berechnet ~ | hast du das rezept ausprobiert ~
        de hast du dieses rezept ausprobiert ~ | jetzt pinnen | kochmodus | kochmodus bildschirm ~
        de markiere mich ~ auf instagram ~ | markiere ~ auf instagram ~ | verlinke ~ auf instagram ~
        es etiqueta a ~ en instagram ~ | etiquetame ~ en instagram ~ | has hecho esta receta ~
        es has preparado esta receta ~ | modo cocina | modo cocina evita que la pantalla ~
        fr avez vous teste cette recette ~ | identifiez ~ sur instagram ~ | mode cuisine
        fr mode cuisine empeche ~ ecran ~ | mode cuisson empeche ~ ecran ~
        fr taguez ~ sur instagram ~ | vous avez realise cette recette ~
        fr vous avez teste cette recette ~
        it hai fatto questa ricetta ~ | hai provato questa ricetta ~ | modalita cucina
        it modalita cucina ~ schermo ~ | tagga ~ su instagram ~ | taggami ~ su instagram ~
        nl heb je dit recept gemaakt ~ | kookmodus | kookmodus ~ scherm ~ | tag ~ op instagram ~
        no tagg ~ pa instagram ~
        pl oznacz ~ na instagramie ~ | tryb gotowania | tryb gotowania ~ ekran ~
        pl zrobilas ten przepis ~ | zrobiles ten przepis ~
        pt fez esta receita ~ instagram ~ | ja fez esta receita ~ | marca ~ no instagram ~
        pt marque ~ no instagram ~ | modo cozinha | modo cozinha ~ ecra ~ | modo cozinha ~ tela ~
        sv tagga ~ pa instagram ~
        """,
    ),
    Formula(
        name="reviewed",
        reason="site-notice",
        weight=SURE,
        evidence="says how the site makes and checks its texts",
        lines="""
        en copy edited by ~ | our experts continually monitor ~ and we update our articles ~
        en our experts spend hours testing ~ | our reviewers spend hours testing ~
        en we spend hours testing ~ so you can ~ | we spent ~ hours testing ~ so you can ~
        en you can learn more about how we ensure our content is ~ by reading our editorial policy
        en ~ has strict sourcing guidelines and only uses ~
        en ~ has strict sourcing guidelines and relies on ~
        en ~ uses only high quality sources ~ peer reviewed ~ to support the facts ~
        de unsere experten prufen ~ und aktualisieren unsere artikel ~
        de unsere tester verbringen ~ stunden ~
        es nuestros analistas dedican horas ~ | nuestros expertos dedican horas ~
        es nuestros expertos revisan ~ y actualizamos nuestros articulos ~
        fr nos experts suivent en permanence ~ et mettent a jour ~
        fr nos testeurs passent des heures ~
        it i nostri esperti ~ aggiorniamo i nostri articoli ~ | i nostri recensori dedicano ore ~
        """,
    ),
    Formula(
        name="versions",
        reason="site-notice",
        weight=LIKELY,
        alone=WEAK,
        evidence="stands over who changed a page and when",
        lines="""
        en copy edited by | copy editors | current version | edited by | fact checked by
        en medically reviewed by | version history
        """,
    ),
    Formula(
        name="try-it",
        reason="advertisement",
        weight=LIKELY,
        evidence="asks to try something or to name somebody in a network",
        lines="""
        en get started for free | mention ~ or tag ~ | start for free | try for free
        en try it for free | try it free | try it now
        de jetzt ausprobieren | jetzt gratis testen | jetzt testen
        es empezar gratis | probar ahora | pruebalo gratis
        fr essayer gratuitement | essayer maintenant
        it inizia gratis | prova ora | provalo gratis
        nl gratis proberen | nu proberen
        pt experimentar gratis | experimente gratis
        """,
    ),
    Formula(
        name="wagers",
        reason="advertisement",
        weight=SURE,
        evidence="says what an advertisement for wagers must",
        lines="""
        en when the fun stops stop | ~ begambleaware org ~ | ~ please gamble responsibly
        en ~ t cs apply ~
        de glucksspiel kann suchtig machen ~ bzga ~ | spielen kann suchtig machen ~ bzga ~
        es ~ # juega con responsabilidad | ~ # juegue con responsabilidad
        fr ~ jouer comporte des risques ~ joueurs info service ~
        it il gioco e vietato ai minori ~ dipendenza ~ | ~ il gioco e vietato ai minori ~
        nl wat kost gokken jou stop op tijd ~ | ~ stop op tijd #
        pt ~ # joga com responsabilidade | ~ # jogue com responsabilidade
        sv stodlinjen se ~
        """,
    ),
    Formula(
        name="letters-page",
        reason="form",
        weight=SURE,
        evidence="says how to write to the paper",
        lines="""
        en letters should be sent to ~ | please include name address and a telephone number
        en please include your name address and ~ telephone number | send letters to
        en send us a letter | send your letters to ~ | we reserve the right to edit letters ~
        en write to the editor at ~
        de bitte geben sie ~ name und anschrift an | leserbriefe an ~ | leserbriefe bitte an ~
        de leserbriefe richten sie bitte an ~
        es envie sus cartas a ~ | las cartas a la directora deben ~ | las cartas al director deben ~
        fr adressez vos lettres a ~ | ecrire au courrier des lecteurs ~ | envoyez vos lettres a ~
        it inviate le vostre lettere a ~ | scrivete a ~ lettere ~
        nl stuur je brief naar ~ | stuur uw brief naar ~
        """,
    ),
    Formula(
        name="corrections",
        reason="form",
        weight=SURE,
        evidence="asks readers to mark what is wrong",
        lines="""
        pl zauwazyles blad ~ ctrl enter ~
        ro ati gasit o greseala ~ ctrl enter ~
        ru если вы заметили ошибку ~ ctrl enter ~ | если вы нашли ошибку ~ ctrl enter ~
        ru заметили ошибку ~ ctrl enter ~ | нашли ошибку ~ ctrl enter ~
        ru увидели ошибку ~ ctrl enter ~
        uk знаишли помилку ~ ctrl enter ~ | помітили помилку ~ ctrl enter ~
        uk якщо ви знаишли помилку ~ ctrl enter ~ | якщо ви помітили помилку ~ ctrl enter ~
        """,
    ),
    Formula(
        name="thanks",
        reason="advertisement",
        weight=SURE,
        evidence="thanks readers and offers what the site sells",
        lines="""
        en get ~ of credit to try ~ for ~ days | subscribe to ~ and receive a free ~
        en subscribe ~ and get a free ~ | thank you for reading ~ check out our ~
        en thanks for learning with ~ check out our ~
        de abonnieren sie ~ und erhalten sie ~ gratis ~ | jetzt abonnieren und ~ sichern
        es suscribete a ~ y recibe ~ | suscribete y recibe ~
        fr abonnez vous a ~ et recevez ~ | abonnez vous et recevez ~
        it abbonati a ~ e ricevi ~
        nl neem een abonnement op ~ en ontvang ~
        pt assine ~ e receba ~
        """,
    ),
    Formula(
        name="last-edited",
        reason="navigation",
        weight=SURE,
        evidence="says who changed a post and when",
        lines="""
        en edited # time in total | edited # times in total
        en last edited by ~ edited # time in total | last edited by ~ edited # times in total
        cs naposledy upravil ~ celkem upraveno # x
        cs ru последнии раз редактировалось ~ всего ~ раз ~
        de zuletzt geandert von ~ insgesamt # mal geandert
        de zuletzt geandert von ~ insgesamt einmal geandert
        es ultima edicion por ~ editado # veces en total
        es ultima edicion por ~ editado # vez en total
        fr derniere edition par ~ edite # fois | derniere modification par ~ modifie # fois ~
        it ultima modifica di ~ modificato # volta in totale
        it ultima modifica di ~ modificato # volte in totale
        nl laatst gewijzigd door ~ # keer ~ | laatst gewijzigd door ~ totaal # keer gewijzigd
        pl ostatnio zmieniony ~ przez ~ lacznie zmieniany # raz
        pl ostatnio zmieniony ~ przez ~ lacznie zmieniany # razy
        """,
    ),
    Formula(
        name="for-payers",
        reason="paywall",
        weight=SURE,
        evidence="says for whom a text is and how many are left to read",
        lines="""
        en # free articles left this month | # of # free articles | you have # free articles left
        de noch # artikel frei | noch # kostenlose artikel
        fr il vous reste # articles gratuits
        ja あと#本閲覧できます | 今月の残り~ | 会員限定記事~ | 有料会員限定記事 | 有料会員限定記事~
        ko 유료회원전용기사~ | 회원전용기사~
        zh 付费内容~ | 会员专享~
        """,
    ),
    Formula(
        name="heard-and-counted",
        reason="counter",
        weight=LIKELY + 1,
        evidence="tells how long a text is, or reads it aloud",
        lines="""
        en # word read | # words | listen to this essay | listen to this piece
        en listen to this piece read by ~ | listen to this story read by ~ | read by the author
        de # worter | gelesen vom autor | gelesen von der autorin
        es # palabras | leido por el autor | leido por la autora
        fr # mots | lu par l auteur | lu par l autrice
        """,
    ),
    Formula(
        name="sound-and-size",
        reason="navigation",
        weight=SURE - 1,
        evidence="sets the size of the letters",
        lines="""
        ar تصغير الخط | تكبير الخط | حجم الخط | حجم الخط ~
        de schriftgrosse a a a
        es tamano de letra a a
        fa اندازه قلم | اندازه قلم ~
        fr taille du texte a a
        he גודל גופן | גודל טקסט
        """,
    ),
    Formula(
        name="ad-of",
        reason="advertisement",
        weight=SURE - 1,
        evidence="says whose an advertisement is",
        lines="""
        en advertisement by ~
        de anzeige von ~
        fr publicite par ~
        nl advertentie door ~ | advertentie via ~
        """,
    ),
)
