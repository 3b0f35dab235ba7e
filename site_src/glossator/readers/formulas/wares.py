"""What shops set into guides and letters into posts, and what a few other kinds of pages say of
themselves: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="advised",
        reason="advertisement",
        weight=LIKELY + 1,
        alone=LIKELY,
        evidence="offers to advise on what a shop sells",
        lines="""
        en ask our experts | chat with an expert | chat with us | live chat | need advice
        en need help choosing | not sure which to choose | product tip | start chat
        en talk to an expert
        de beratung gefallig | brauchen sie beratung | chat starten | chatten sie mit uns
        de fragen zum produkt | live chat | produkttipp | rufen sie uns an ~
        de sie brauchen beratung | unser produkttipp
        fr appelez nous ~ | besoin d un conseil | besoin de conseils | chattez avec nous
        fr demarrer le chat | parler a un conseiller
        es chatea con nosotros | iniciar chat | llamanos ~ | necesitas asesoramiento
        es necesitas consejo | te ayudamos a elegir
        pt conversar no chat | converse conosco | fale com um especialista
        pt precisa de aconselhamento | precisa de ajuda para escolher
        it avvia la chat | chatta con noi | chiamaci ~ | hai bisogno di consigli
        it hai bisogno di un consiglio | parla con un esperto
        nl advies nodig | bel ons ~ | chat met ons | hulp nodig bij het kiezen | start chat
        pl czat z doradca | porozmawiaj z doradca | potrzebujesz porady | rozpocznij czat
        pl zadzwon do nas ~
        cs chatovat | nevite si rady s vyberem | poradte se s nami | potrebujete poradit
        cs potrebujete radu | spustit chat | tip na produkt | zavolejte nam ~
        sv behover du rad | chatta med oss | produkttips | ring oss ~ | starta chatt
        da brug for radgivning | chat med os | ring til os ~ | start chat
        no chat med oss | ring oss ~ | start chat | trenger du rad
        fi aloita chat | chattaa kanssamme | soita meille ~ | tarvitsetko neuvoja
        tr bizi arayin ~ | canli destek | canli sohbet | yardima mi ihtiyaciniz var
        ru задать вопрос эксперту | написать в чат | нужна консультация | позвоните нам ~
        ru поможем с выбором | чат с консультантом
        uk зателефонуите нам ~ | написати в чат | потрібна консультація
        el καλεστε μας ~ | συνομιλια | χρειαζεστε βοηθεια
        hu chat inditasa | hivjon minket ~ | segitsegre van szuksege | tanacsra van szuksege
        ro ai nevoie de un sfat | discuta cu noi | suna ne ~
        ja お電話で相談 | チャットで相談 | 商品の相談はこちら
        ko 상담하기 | 채팅 상담
        zh 在线咨询 | 在线客服 | 线上客服 | 联系客服 | 聯絡客服
        """,
    ),
    Formula(
        name="stocked",
        reason="advertisement",
        weight=SURE,
        alone=LIKELY,
        evidence="says how many of a ware are left",
        lines="""
        en # in stock | in stock # | more than # in stock | only # left in stock
        de # stuck auf lager | auf lager # stuck | mehr als # stuck auf lager | nur noch # stuck
        fr # en stock | en stock # | plus que # en stock
        es # en stock | en stock # unidades
        pt # em stock | em estoque #
        it # disponibili | disponibile # pezzi
        nl # op voorraad | nog # op voorraad | op voorraad # stuks
        pl dostepnych # szt | na stanie # szt | w magazynie # szt
        cs skladem # | skladem # ks | skladem # kusu | skladem vice nez # ks
        sv # i lager | i lager # st
        da # pa lager
        no # pa lager
        fi varastossa # kpl
        tr stokta # adet
        ru в наличии # шт | на складе # шт | осталось # шт
        uk в наявності # шт
        hu raktaron # db
        ro in stoc # buc
        ja 在庫 # | 在庫あり # | 残り # 点
        ko 재고 # | 재고 # 개
        zh 仅剩 # 件 | 库存 # | 庫存 #
        """,
    ),
    Formula(
        name="letter-public",
        reason="newsletter",
        weight=SURE,
        evidence="says that a letter may be passed on",
        lines="""
        en this post is public so feel free to share it
        de danke dass du ~ liest ~ beitrag ist offentlich ~ | danke furs lesen ~ offentlich ~
        de vielen dank furs lesen ~ offentlich ~
        fr merci d avoir lu ~ est public ~ | merci de lire ~ est public ~
        fr merci de votre lecture ~ est public ~
        es gracias por leer ~ es publica ~ | gracias por leer ~ es publico ~
        pt obrigada por ler ~ publica ~ | obrigado por ler ~ publica ~
        pt obrigado por ler ~ publico ~
        it grazie per aver letto ~ e pubblico ~ | grazie per la lettura ~ e pubblico ~
        nl bedankt voor het lezen ~ is openbaar ~ | dank voor het lezen ~ is openbaar ~
        pl dziekuje za przeczytanie ~ jest publiczny ~
        pl dziekujemy za przeczytanie ~ publiczny ~
        cs dekuji za precteni ~ je verejny ~ | diky za precteni ~ je verejny ~
        sv tack for att du laser ~ ar offentligt ~ | tack for att du laste ~ ar offentligt ~
        da tak fordi du laeser ~ er offentligt ~ | tak fordi du laeste ~ er offentligt ~
        no takk for at du leser ~ er offentlig ~ | takk for at du leste ~ er offentlig ~
        fi kiitos kun luit ~ on julkinen ~
        tr okudugunuz icin tesekkurler ~ herkese acik ~ | ~ okudugunuz icin tesekkurler ~ acik ~
        ru спасибо за чтение ~ открыт ~ | спасибо что читаете ~ можно поделиться ~
        uk дякую що читаєте ~ відкрит ~
        """,
    ),
    Formula(
        name="form-answer",
        reason="newsletter",
        weight=SURE,
        evidence="is what a form answers",
        lines="""
        en please check your inbox to confirm | thank you please check your email to confirm ~
        en thank you please check your inbox to confirm | thanks check your inbox to confirm ~
        de bitte bestatige deine anmeldung ~ postfach ~
        de danke bitte bestatigen sie ~ postfach ~ | danke bitte prufe dein postfach ~
        de fast geschafft bitte bestatige ~
        fr merci verifiez votre boite ~ | merci veuillez verifier votre boite ~
        es gracias revisa tu bandeja ~ | gracias revisa tu correo ~ para confirmar ~
        pt obrigado verifique o seu email ~ | obrigado verifique sua caixa ~
        it grazie controlla la tua casella ~ | grazie controlla la tua posta ~
        nl bedankt check je inbox ~ | bedankt controleer je inbox ~
        pl dziekuje sprawdz swoja skrzynke ~ | dziekujemy sprawdz swoja skrzynke ~
        cs dekujeme potvrdte ~ ve sve schrance | dekujeme zkontrolujte svou schranku ~
        sv tack kolla din inkorg ~ | tack kontrollera din inkorg ~
        da tak tjek din indbakke ~
        no takk sjekk innboksen din ~
        ru спасибо проверьте почту ~ | спасибо проверьте свою почту ~
        """,
    ),
    Formula(
        name="newsletter",
        reason="newsletter",
        weight=SURE,
        evidence="asks for an address to write to",
        lines="""
        en type your email | type your email address
        de e mail adresse eingeben | geben sie ihre e mail adresse ein
        de gib deine e mail adresse ein | gib deine e mail ein
        fr saisissez votre adresse e mail | saisissez votre e mail | saisissez votre email
        fr tapez votre e mail | tapez votre email | votre e mail ici
        es escribe tu e mail | ingresa tu correo electronico | ingresa tu email
        es introduce tu correo | introduce tu correo electronico | introduce tu email
        pt digite seu e mail | escreva o seu e mail | insira o seu e mail | insira seu e mail
        it digita la tua e mail | inserisci il tuo indirizzo e mail | scrivi la tua e mail
        nl je e mailadres | typ je e mailadres | typ uw e mailadres | voer je e mailadres in
        nl vul je e mailadres in | vul uw e mailadres in
        pl podaj adres e mail | wpisz adres e mail | wpisz swoj adres e mail | wpisz swoj e mail
        cs napiste svuj e mail | vas e mail | zadejte e mail | zadejte svuj e mail
        sv ange din e postadress | fyll i din e postadress | skriv din e postadress
        da indtast din e mail | indtast din e mailadresse | skriv din e mail
        no skriv e postadressen din | skriv inn e postadressen din
        fi kirjoita sahkopostiosoitteesi | syota sahkopostiosoitteesi
        tr e posta adresinizi girin | e postanizi yazin
        ru введите e mail | введите email | введите адрес электроннои почты | введите ваш e mail
        ru введите ваш email
        uk введіть e mail | введіть ваш e mail | введіть вашу електронну пошту
        hu add meg az e mail cimed | irja be e mail cimet
        ro introdu adresa de e mail | introdu adresa ta de e mail
        """,
    ),
    Formula(
        name="share-label",
        reason="share-bar",
        weight=SURE,
        evidence="says what a share button says",
        lines="""
        en pin on pinterest | pin recipe | pin to pinterest | save to pinterest
        de auf pinterest merken | auf pinterest pinnen | bei pinterest merken | rezept pinnen
        fr enregistrer sur pinterest | epingler la recette | epingler sur pinterest
        es guardar en pinterest | pinear | pinear en pinterest
        pt guardar no pinterest | pinar no pinterest | salvar no pinterest
        it pinna la ricetta | pinna su pinterest | salva su pinterest
        nl bewaar op pinterest | opslaan op pinterest | pin op pinterest
        pl przypnij na pinterescie | zapisz na pinterescie
        cs pripnout na pinterest | ulozit na pinterest
        sv nala pa pinterest | spara pa pinterest
        da gem pa pinterest
        no lagre pa pinterest
        tr pinterest te kaydet
        ru сохранить в pinterest
        ja pinterest に保存 | はてな | はてなブックマークに追加
        """,
    ),
    Formula(
        name="cooking",
        reason="navigation",
        weight=SURE,
        evidence="asks who has cooked it to say so",
        lines="""
        en did you cook this | have you made this recipe
        en i made this recipe | made this recipe
        de hast du das rezept nachgebacken | hast du das rezept nachgekocht
        de hast du dieses rezept nachgekocht | hast du es nachgebacken | nachgekocht
        fr avez vous fait cette recette | tu as fait cette recette
        fr vous avez cuisine cette recette | vous avez essaye cette recette
        fr vous avez fait cette recette
        es has hecho esta receta | hiciste esta receta | preparaste esta receta
        pt fez esta receita | fizeste esta receita | voce fez esta receita
        it hai fatto questa ricetta | hai preparato questa ricetta | hai provato questa ricetta
        nl heb je dit recept gemaakt | recept gemaakt
        pl robilas to danie | zrobilas ten przepis | zrobiles ten przepis
        cs uvarili jste si to | vyzkouseli jste tento recept
        sv har du lagat det har | har du lagat receptet
        da har du lavet denne opskrift | har du lavet opskriften
        no har du laget denne oppskriften
        tr bu tarifi denediniz mi | bu tarifi yaptiniz mi
        ru приготовили по этому рецепту | приготовили это блюдо
        """,
    ),
    Formula(
        name="embedded-ad",
        reason="advertisement",
        weight=SURE,
        evidence="says that advertisements may stand there",
        lines="""
        en occasionally some of your visitors may see an advertisement here
        en occasionally some of your visitors may see an advertisement here ~
        de gelegentlich konnen deine besucher hier werbung sehen ~
        de gelegentlich sehen deine besucher hier eventuell werbung ~
        fr il se peut que vos visiteurs voient parfois une publicite ici ~
        es de vez en cuando algunos de tus visitantes veran un anuncio aqui ~
        pt ocasionalmente alguns de seus visitantes podem ver um anuncio aqui ~
        it occasionalmente alcuni dei tuoi visitatori potrebbero vedere un annuncio qui ~
        """,
    ),
    Formula(
        name="standards",
        reason="site-notice",
        weight=SURE,
        evidence="says whose rules of the press the site keeps",
        lines="""
        en if you have a complaint about ~ inaccuracy or intrusion ~
        en this newspaper adheres to ~ editors code of practice ~
        en this website and associated newspapers adhere to ~
        en this website and its associated newspapers adhere to ~
        en ~ adheres to the independent press standards organisation s editors code of practice ~
        en ~ is a member of the independent press standards organisation ~
        """,
    ),
    Formula(
        name="flowers",
        reason="advertisement",
        weight=SURE,
        evidence="sells flowers for the dead",
        lines="""
        en plant a tree in memory of ~ | send flowers to the family
        en to order memorial trees or send flowers ~ | to plant a memorial tree in memory of ~
        en to plant a tree in memory of ~ store | to send a flower arrangement to the family ~
        en to send flowers or a memorial gift ~ | to send flowers ~ visit our ~ store
        """,
    ),
    Formula(
        name="figure-link",
        reason="navigation",
        weight=SURE,
        evidence="opens a figure or sends it along",
        lines="""
        en download figure | download high res image ~ | download slide | open in new tab
        en open in new tab download slide | open in new tabdownload slide | open in viewer
        en view large | view large download slide | view large image | view largedownload slide
        de abbildung herunterladen | folie herunterladen | in neuem tab offnen
        fr ouvrir dans un nouvel onglet | telecharger la diapositive | telecharger la figure
        es abrir en una nueva pestana | descargar diapositiva | descargar figura
        pt abrir em nova aba | baixar figura | descarregar figura
        it apri in una nuova scheda | scarica figura
        ru открыть в новои вкладке
        zh 下载图片 | 在新标签页中打开
        """,
    ),
    Formula(
        name="wide-table",
        reason="navigation",
        weight=SURE,
        evidence="says how to see a table that is too wide",
        lines="""
        en scroll horizontally to see more | scroll right to see more
        en scroll table horizontally | swipe left to see more | swipe to see more
        en swipe to see the whole table | table is scrollable
        en the table can be scrolled sideways | this table can be scrolled
        de die tabelle lasst sich seitlich verschieben | tabelle horizontal scrollbar
        de tabelle seitlich scrollen | wischen um mehr zu sehen | zum scrollen wischen
        fr faites defiler le tableau | faites glisser pour voir plus | tableau defilable
        es deslice para ver mas | desliza la tabla | desliza para ver mas
        pt arraste para ver mais | deslize para ver mais | role a tabela para o lado
        it scorri la tabella | scorri lateralmente | scorri per vedere di piu
        nl scroll opzij voor meer | swipe om meer te zien | veeg om meer te zien
        pl przesun aby zobaczyc wiecej | przewin tabele w bok
        cs posunte pro zobrazeni cele tabulky | tabulku lze posouvat do stran
        sv dra tabellen i sidled | skrolla i sidled | svep for att se mer
        sv tabellen gar att dra i sidled | tabellen gar att skrolla i sidled
        da stryg for at se mere | tabellen kan rulles til siden
        no sveip for a se mer | tabellen kan dras sidelengs
        fi pyyhkaise nahdaksesi lisaa | vierita taulukkoa sivusuunnassa
        ru листаите вправо | прокрутите таблицу вправо | таблицу можно прокручивать
        uk прокрутіть таблицю вправо
        ja 左右にスワイプしてください | 横にスクロールできます | 表は横にスクロールできます
        ko 좌우로 스크롤하세요 | 표를 좌우로 움직여 보세요
        zh 左右滑动查看 | 左右滑动查看更多 | 左右滑動查看更多
        """,
    ),
    Formula(
        name="encyclopedia",
        reason="navigation",
        weight=SURE - 1,
        alone=WEAK,
        evidence="is what encyclopedias of fans set round an article",
        lines="""
        en community content is available under ~ | fan feed | fandom | more ~ fandoms
        en popular pages | purge | spoiler warning | spoiler warning this article contains ~
        en start a wiki | take your favorite fandoms with you ~ | talk #
        en this article contains plot details ~ | view mobile site | view source view history
        de achtung spoiler ~ | die inhalte der community sind unter ~ verfugbar ~
        de inhalte der community sind unter ~ verfugbar
        fr attention spoiler ~ | le contenu de la communaute est disponible sous ~
        es alerta de spoilers ~ | el contenido de la comunidad esta disponible bajo ~
        pt alerta de spoilers ~ | o conteudo da comunidade esta disponivel sob ~
        it allerta spoiler ~ | il contenuto della comunita e disponibile sotto ~
        nl inhoud is beschikbaar onder ~ tenzij anders vermeld
        pl tresci spolecznosci sa dostepne na podstawie licencji ~
        ru материалы сообщества доступны в соответствии с ~
        ja 特に記載のない限り コミュニティのコンテンツは ~
        zh 除非另有说明 社区内容遵循 ~
        """,
    ),
    Formula(
        name="listening",
        reason="paywall",
        weight=SURE,
        evidence="asks listeners to pay for a show",
        lines="""
        en enjoy the show ~ leave us a review ~ | enjoying the show ~ members get ~
        en enjoying the show ~ supported ~ | like what you hear ~ become a member ~
        en love the show ~ support us ~ | read the full transcript | read the whole transcript
        en see the full transcript | support the show | view the full transcript
        de das ganze transkript lesen | dir gefallt der podcast ~ unterstutz ~
        de dir gefallt die sendung ~ unterstutze ~ | vollstandiges transkript lesen
        de zum vollstandigen transkript
        fr lire la transcription complete | lire la transcription integrale
        fr vous aimez l emission ~ soutenez ~ | vous aimez le podcast ~ soutenez ~
        es leer la transcripcion completa | te gusta el podcast ~ apoya ~
        pt gosta do podcast ~ apoie ~ | ler a transcricao completa
        it leggi la trascrizione completa | ti piace il podcast ~ sostieni ~
        nl lees het volledige transcript | vind je de podcast leuk ~ steun ~
        pl podoba ci sie podcast ~ wesprzyj ~ | przeczytaj cala transkrypcje
        sv gillar du podden ~ stod ~ | las hela transkriptionen
        ru нравится подкаст ~ поддержите ~ | полная расшифровка | читать полную расшифровку
        """,
    ),
    Formula(
        name="contents",
        reason="navigation",
        weight=LIKELY + 1,
        alone=LIKELY,
        evidence="heads the contents of the page",
        lines="""
        en page overview
        de auf einen blick springen zu | seitenubersicht
        ja このページの内容 | このページの概要
        ko 이 페이지의 내용 | 페이지 개요
        zh 本頁內容 | 本頁總覽 | 本页内容 | 本页总览 | 本页目录
        """,
    ),
    Formula(
        name="picture-alone",
        reason="image-credit",
        weight=SURE,
        evidence="offers the pictures of a release",
        lines="""
        en all images | download all images | press images | press photos
        de alle bilder | alle bilder herunterladen | pressebilder | pressefotos
        fr telecharger les visuels | toutes les images | visuels presse
        es descargar imagenes | todas las imagenes
        it scarica le immagini | tutte le immagini
        pl pobierz zdjecia | wszystkie zdjecia
        ja すべての画像 | プレスリリース素材 | 全ての画像 | 画像ダウンロード | 素材 dl
        ja 素材ダウンロード
        ko 모든 이미지 | 이미지 다운로드
        zh 下载素材 | 全部图片 | 所有图片
        """,
    ),
)
