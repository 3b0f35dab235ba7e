"""What sites ask of any thing they show: whether it helped, to share it, to read it elsewhere.

Other tables name the things (an article, a recipe, this page); here the noun is free, as sites find
ever new ones. The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, Formula

FORMULAS = (
    Formula(
        name="helped",
        reason="form",
        weight=SURE,
        free=8,
        evidence="asks whether it was of use",
        lines="""
        en did this ~ help | did this ~ help you | did you find this ~ helpful
        en did you find this ~ useful | how helpful was this ~ | how useful was this ~
        en is this ~ helpful | is this ~ useful | was the ~ helpful | was the ~ useful
        en was this ~ helpful | was this ~ of use | was this ~ useful
        de fanden sie ~ hilfreich | fanden sie ~ nutzlich | hat dir ~ geholfen
        de hat ihnen ~ geholfen | ist diese ~ hilfreich | war diese ~ hilfreich
        de war diese ~ nutzlich | war dieser ~ hilfreich | war dieser ~ nutzlich
        de war dieses ~ hilfreich | wie hilfreich war ~
        fr avez vous trouve ~ utile | ce ~ vous a t il aide | ce ~ vous a t il ete utile
        fr cet ~ vous a t il aide | cet ~ vous a t il ete utile | cette ~ vous a t elle aide
        fr cette ~ vous a t elle ete utile
        es fue util esta ~ | fue util este ~ | le resulto util ~ | te ha sido util ~
        es te resulto util ~ | te sirvio este ~
        it hai trovato utile questa ~ | hai trovato utile questo ~ | questa ~ e stata utile
        it questa ~ ti e stata utile | questo ~ e stato utile | questo ~ ti e stato utile
        it ti e stata utile questa ~ | ti e stato utile questo ~
        pt achou esta ~ util | achou este ~ util | essa ~ foi util | esse ~ foi util
        pt esta ~ foi util | este ~ foi util
        nl heb je iets aan deze ~ | heb je iets aan dit ~ | vond je deze ~ nuttig
        nl vond je dit ~ nuttig | was deze ~ behulpzaam | was deze ~ nuttig | was dit ~ behulpzaam
        nl was dit ~ nuttig
        sv var den har ~ till hjalp | var det har ~ till hjalp
        da var denne ~ nyttig | var denne ~ til hjaelp | var dette ~ nyttigt
        no var denne ~ nyttig | var denne ~ til hjelp | var dette ~ nyttig
        fi oliko tama ~ hyodyllinen | oliko tasta ~ apua
        pl czy ta ~ byla pomocna | czy ten ~ byl pomocny | czy to ~ bylo pomocne
        cs byl tento ~ uzitecny | byla tato ~ uzitecna | pomohl vam tento ~
        hu hasznos volt a ~ | hasznos volt ez a ~
        ro ti a fost util acest ~ | ti a fost utila aceasta ~
        tr bu ~ faydali oldu mu | bu ~ yararli oldu mu | bu ~ yardimci oldu mu
        ru был ли ~ полезен | была ли ~ полезна | вам помог этот ~ | вам помогла эта ~
        uk чи був ~ корисним | чи була ~ корисною
        el ηταν χρησιμη αυτη η ~ | ηταν χρησιμο αυτο το ~
        """,
    ),
    Formula(
        name="share-anything",
        reason="share-bar",
        weight=LIKELY,
        free=4,
        evidence="asks to share or forward it",
        lines="""
        en email this ~ to a friend | forward this ~ | forward to a ~ | pass this ~ on
        en send this ~ to a friend | share the ~ | share this ~
        de diese ~ teilen | diesen ~ teilen | dieses ~ teilen | leite diese ~ weiter
        de leite diesen ~ weiter | teile diese ~ | teile diesen ~ | teilen sie diese ~
        de teilen sie diesen ~ | teilen sie dieses ~ | ~ an freunde weiterleiten
        fr faites suivre ~ | partager ce ~ | partager cet ~ | partager cette ~ | partagez ce ~
        fr partagez cet ~ | partagez cette ~ | transferer a un ami ~ | transferez ~ a un ami
        es comparte esta ~ | comparte este ~ | compartir esta ~ | compartir este ~ | reenvia este ~
        es reenviar a un amigo ~
        it condividi il ~ | condividi la ~ | condividi questa ~ | condividi questo ~ | gira questa ~
        it inoltra a un amico | inoltra a un amico ~ | inoltra ad un amico ~ | inoltra questa ~
        it inoltra questo ~
        pt compartilhar esta ~ | compartilhar este ~ | compartilhe esta ~ | compartilhe este ~
        pt encaminhe esta ~ | encaminhe este ~ | partilhar esta ~ | partilhar este ~
        pt partilhe esta ~ | partilhe este ~
        nl deel deze ~ | deel dit ~ | stuur deze ~ door | stuur dit ~ door | stuur door aan ~
        sv dela den har ~ | dela denna ~ | dela detta ~ | tipsa en van ~
        da del denne ~ | del dette ~ | send denne ~ til en ven | send til en ven
        no del denne ~ | del dette ~ | tips en venn ~
        fi jaa tama ~ | laheta kaverille ~
        pl przeslij znajomemu ~ | udostepnij ta ~ | udostepnij te ~ | udostepnij ten ~
        cs sdilejte tento ~ | sdilejte tuto ~ | sdilet tento ~
        hu ossza meg ezt a ~ | oszd meg ezt a ~
        ro distribuie aceasta ~ | distribuie acest ~ | trimite unui prieten ~
        tr bu ~ arkadasina gonder | bu ~ paylas
        ru поделитесь этим ~ | поделитесь этой ~ | поделиться этим ~ | поделиться этой ~
        uk поділитися цим ~ | поділіться цим ~ | поділіться цією ~
        """,
    ),
    Formula(
        name="elsewhere",
        reason="newsletter",
        weight=SURE,
        free=12,
        evidence="offers the letter as a page",
        lines="""
        en can t see this email | can t see this ~ | email not displaying correctly
        en email not displaying correctly view it in your browser | having trouble viewing this ~
        en if you can t read this email ~ | is this email not displaying correctly
        en no images click here | open in your browser | problems viewing this email ~ | read online
        en read this ~ online | trouble reading this ~ | view as a web page | view as webpage
        en view online | view this email online | view this ~ in your browser | view web version
        en web version
        de e mail nicht richtig angezeigt ~ | falls diese ~ nicht richtig angezeigt wird ~
        de im browser lesen | im browser offnen | online ansehen | online lesen
        de probleme mit der darstellung ~ | webversion | webversion ansehen
        de wird diese ~ nicht richtig angezeigt ~ | zur onlineversion | zur webansicht
        de zur webversion
        fr cet e mail ne s affiche pas correctement ~ | consulter en ligne | lire dans le navigateur
        fr lire en ligne | ouvrir dans le navigateur | si ce message ne s affiche pas ~
        fr si vous ne visualisez pas ~ | version en ligne | version web | voir dans le navigateur
        fr voir dans votre navigateur | voir en ligne | voir la version en ligne
        es abrir en el navegador | leer en la web | leer en linea | no puedes ver este ~
        es no ves bien este ~ | si no ve correctamente ~ | si no ves bien ~ | ver en el navegador
        es ver en linea | ver online | ver version en linea | version web
        it apri nel browser | aprila nel browser | aprilo nel browser | leggi dal browser
        it leggi nel browser | leggi online | leggila nel browser | leggila online
        it non leggi bene ~ | non riesci a leggere ~ | non riesci a visualizzare ~
        it non vedi bene questa ~ | non vedi le immagini ~ | non visualizzi correttamente ~
        it problemi di visualizzazione ~ | se non visualizzi ~ | vedi nel browser | vedi online
        it vedila nel browser | versione online | versione web
        pt abrir no navegador | leia no navegador | ler online | nao consegue ler ~ email
        pt nao consegue ver ~ | nao consegue visualizar ~ | se nao consegue visualizar ~
        pt ver no browser | ver no navegador | ver online | versao online
        nl lees de online versie | lees in je browser | lees online | online lezen
        nl problemen met lezen ~ | webversie | wordt deze ~ niet goed weergegeven ~
        sv las i webblasaren | las pa webben | oppna i webblasaren | visa i webblasaren
        da abn i browser | laes i browser | laes online | vis i browser
        no apne i nettleser | les i nettleser | les pa nett | vis i nettleser
        fi avaa selaimessa | lue selaimessa | nayta selaimessa
        pl czytaj w przegladarce | otworz w przegladarce | wersja online | wyswietl w przegladarce
        pl zobacz w przegladarce | zobacz wersje online
        cs otevrit v prohlizeci | precist online | zobrazit v prohlizeci
        hu megnyitas bongeszoben | megtekintes bongeszoben | olvasd online
        ro citeste online | deschide in browser | vezi in browser
        tr tarayicida ac | tarayicida goruntule
        ru веб версия | открыть в браузере | посмотреть в браузере | читать в браузере
        uk відкрити в браузері | переглянути в браузері | читати в браузері
        ja ウェブで読む | ブラウザで表示 | ブラウザで開く
        zh 在浏览器中打开 | 在浏览器中查看 | 在线阅读
        """,
    ),
    Formula(
        name="others-looked",
        reason="related-links",
        weight=LIKELY + 1,
        free=5,
        evidence="names what others looked at",
        lines="""
        en others also bought | others also looked at | others looked at | people also bought
        en people who read this ~ | readers also liked ~ | readers also read ~
        en readers of this ~ also read ~ | the most read ~ | what others are reading
        de andere interessierte auch | andere kauften auch | andere lasen auch
        de andere sahen sich auch an | andere suchten auch nach | die meistgelesenen ~
        de kunden interessierten sich auch fur ~ | kunden kauften auch | kunden sahen auch
        de leser interessierten sich auch fur ~
        fr d autres ont aussi achete | d autres ont aussi lu | d autres ont aussi regarde
        fr d autres ont egalement consulte | les clients ont aussi achete
        fr les internautes ont aussi lu | les plus lues ~ | les plus lus ~
        es las mas leidas ~ | lo mas leido ~ | los mas leidos ~ | otros tambien compraron
        es otros tambien leyeron | otros tambien vieron
        it altri hanno anche visto | altri hanno comprato anche | altri hanno guardato anche
        it altri hanno letto anche | i piu letti ~ | le piu lette ~ | le piu viste ~
        pt as mais lidas ~ | os mais lidos ~ | outros tambem compraram | outros tambem leram
        pt outros tambem viram
        nl anderen bekeken ook | anderen kochten ook | anderen lazen ook | de meest gelezen ~
        nl klanten bekeken ook | klanten kochten ook
        sv andra har ocksa kopt | andra har ocksa last | andra tittade ocksa pa
        da andre har ogsa kobt | andre har ogsa laest | andre kiggede ogsa pa
        no andre har ogsa kjopt | andre har ogsa lest | andre sa ogsa pa
        fi muut katsoivat myos | muut lukivat myos | muut ostivat myos
        pl inni czytali takze | inni kupili takze | inni ogladali takze
        cs ostatni cetli take | ostatni koupili take | ostatni si prohlizeli
        hu masok ezeket is megneztek | masok ezt is olvastak
        tr bunlara da baktilar | bunu okuyanlar bunlari da okudu
        ru другие также смотрели | другие также читали | с этим также покупают
        uk інші також дивилися | інші також читали
        """,
    ),
    Formula(
        name="code-button",
        reason="navigation",
        weight=SURE,
        evidence="is a button of a box of code",
        lines="""
        en code select all | copy to clipboard | select all
        de alle auswahlen | alles auswahlen | in die zwischenablage kopieren
        fr copier dans le presse papiers | tout selectionner
        es copiar al portapapeles | seleccionar todo
        it copia negli appunti | seleziona tutto
        pt copiar para a area de transferencia | selecionar tudo
        nl alles selecteren | kopieer naar klembord
        sv kopiera till urklipp | markera allt
        da kopier til udklipsholder | marker alt | vaelg alle
        no kopier til utklippstavlen | merk alt
        pl kopiuj do schowka | zaznacz wszystko
        cs kopirovat do schranky | vybrat vse
        tr panoya kopyala | tumunu sec
        ru выделить все | копировать в буфер обмена
        uk виділити все | скопіювати в буфер обміну
        ja すべて選択 | クリップボードにコピー
        zh 全选 | 复制到剪贴板
        """,
    ),
)
