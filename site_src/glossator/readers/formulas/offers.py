"""What sites offer with a text: files of it, trials, a word on whether it helped: a table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, Formula

FORMULAS = (
    Formula(
        name="download",
        reason="navigation",
        weight=SURE,
        alone=LIKELY,
        evidence="offers a file of the text or of a picture in it",
        lines="""
        en click to view image in full size | download hi res image | download high res image
        en download high resolution image | download high resolution images | download image
        en download media kit | download press kit | download the data | download the full report
        en download the report | download this article | download this image | get the data
        en press enter or click to view image in full size | request this image
        en view image in full size | zoom image
        de bild herunterladen | bild vergrossern | daten herunterladen | pressebild herunterladen
        de pressefoto herunterladen | studie herunterladen
        fr telecharger l article | telecharger l image | telecharger le communique
        fr telecharger le rapport | telecharger les donnees
        es descargar el informe | descargar imagen | descargar la imagen | descargar los datos
        pt baixar a imagem | baixar imagem | baixar o relatorio | descarregar imagem
        it scarica i dati | scarica il comunicato | scarica il rapporto | scarica l immagine
        nl afbeelding downloaden | download afbeelding | download de afbeelding
        nl download het persbericht | download het rapport
        sv ladda ned bilden | ladda ner bilden | ladda ner rapporten
        da download billede | hent rapporten
        no last ned bildet | last ned rapporten
        fi lataa kuva | lataa raportti
        pl pobierz dane | pobierz raport | pobierz zdjecie | zobacz galerie | zobacz galerie # zdjec
        pl zobacz galerie # zdjecia
        cs stahnout obrazek | stahnout zpravu
        tr raporu indir | resmi indir
        ru скачать изображение | скачать отчет
        ja 画像をダウンロード
        ko 이미지다운로드
        zh 下載圖片 | 下载 ~ app ~ | 下载~app ~ | 下载图片
        """,
    ),
    Formula(
        name="stock-box",
        reason="advertisement",
        weight=2 * SURE,
        evidence="sells what its makers think of shares",
        lines="""
        en # stocks we like better than ~ | all earnings call transcripts
        en before you buy stock in ~ consider this | before you consider ~ you ll want to hear this
        en see the # stocks | see the ten stocks | stocks mentioned
        en this article is a transcript of this conference call produced for ~
        en when our analyst team has a stock tip it can pay to listen ~
        en you re reading a free article with opinions that may differ from ~
        """,
    ),
    Formula(
        name="trial",
        reason="advertisement",
        weight=SURE,
        evidence="offers a trial or a place",
        lines="""
        en join ~ people who trust ~ | join ~ teams that trust ~ | join ~ teams who trust ~
        en like what you read ~ | no card required | no credit card needed | no credit card required
        en no credit card required ~ | register now to continue reading
        en registration is free and takes ~ | see open roles | trusted by # ~ | we re hiring ~
        de jetzt gratis testen | jetzt kostenlos testen | keine kreditkarte erforderlich
        de keine kreditkarte notig | wir stellen ein | wir suchen verstarkung
        fr essayez gratuitement | nous recrutons | sans carte bancaire | sans carte de credit
        es estamos contratando | prueba gratis | sin tarjeta de credito
        pt estamos contratando | sem cartao de credito | teste gratis
        it nessuna carta di credito richiesta | prova gratis | stiamo assumendo
        nl geen creditcard nodig | probeer gratis | we zoeken collega s | wij zoeken collega s
        sv inget kreditkort kravs | vi anstaller
        da intet kreditkort kraevet | vi ansaetter
        """,
    ),
    Formula(
        name="vote",
        reason="counter",
        weight=SURE,
        evidence="asks whether the page was of use",
        lines="""
        en did this answer your question | did this help | did this help you
        en did you find this article helpful | did you find this article useful
        en did you find this helpful | did you find this page helpful
        en did you find this page useful | did you find this useful | did you make this recipe ~
        en have you made this recipe ~ | was this answer helpful | was this information helpful
        en was this useful
        de hast du das rezept ausprobiert ~ | hat ihnen das geholfen
        de hat ihnen der artikel gefallen | war das hilfreich | war dieser beitrag hilfreich
        fr avez vous realise cette recette ~ | avez vous trouve cela utile
        fr ces informations vous ont elles ete utiles | cette information vous a t elle ete utile
        es has hecho esta receta ~ | te ha resultado util | te ha servido esta informacion
        es te ha sido util
        pt esta informacao foi util | fez esta receita ~ | isso foi util
        it hai provato questa ricetta ~ | questa pagina ti e stata utile | ti e stato utile
        nl heb je dit recept gemaakt ~ | vond je dit nuttig | was dit nuttig
        """,
    ),
    Formula(
        name="outside",
        reason="cookie-notice",
        weight=SURE,
        evidence="asks before it shows what stands on another site",
        lines="""
        en accept and show content | allow external content | always allow content from ~
        en always show external content | i agree that external content may be shown to me
        en i agree to be shown content from ~ | i agree to be shown external content
        en i consent to external content being shown to me | recommended external content
        en show external content | thank you for your interest in republishing ~
        en this content is hosted by a third party ~ | to see this content you must ~
        en to view this content you must ~
        de an dieser stelle befindet sich ein externer ~
        de an dieser stelle finden sie einen externen inhalt ~
        de an dieser stelle finden sie externen inhalt ~ | empfohlener externer inhalt
        de empfohlener redaktioneller inhalt | externe inhalte anzeigen
        de externe inhalte immer anzeigen | externe inhalte zulassen | externen inhalt anzeigen
        de externer inhalt | ich bin damit einverstanden dass mir externe inhalte angezeigt werden
        de ich bin damit einverstanden dass mir externe inhalte angezeigt werden ~
        de ich bin damit einverstanden dass mir inhalte von ~ angezeigt werden
        de ich mochte externe inhalte von ~ sehen | inhalte von ~ immer anzeigen
        fr afficher le contenu externe | autoriser les contenus externes
        fr ce contenu est heberge par un tiers ~ | contenu externe
        fr j accepte d afficher les contenus externes | j accepte l affichage de contenus externes
        fr j accepte que des contenus externes me soient affiches | pour voir ce contenu ~ cookies ~
        fr toujours afficher les contenus de ~ | toujours afficher les contenus externes
        es acepto que se me muestre contenido externo | acepto que se muestren contenidos externos
        es contenido externo | este contenido esta alojado ~ | mostrar contenido externo
        es mostrar siempre contenido externo | mostrar siempre contenidos de ~
        es permitir contenido externo
        pt aceito que me sejam mostrados conteudos externos | concordo em ver conteudo externo
        pt conteudo externo | mostrar conteudo externo | mostrar sempre conteudos externos
        pt permitir conteudo externo
        it accetto la visualizzazione di contenuti esterni
        it acconsento alla visualizzazione di contenuti esterni | consenti contenuti esterni
        it contenuto esterno | mostra contenuto esterno | mostra sempre contenuti esterni
        nl externe inhoud | externe inhoud altijd tonen | externe inhoud toestaan
        nl externe inhoud tonen | ik ga akkoord met het tonen van externe inhoud
        nl ik ga ermee akkoord dat externe inhoud wordt getoond
        pl pokaz tresc zewnetrzna | wyrazam zgode na wyswietlanie tresci zewnetrznych
        pl zawsze wyswietlaj tresci zewnetrzne | zezwol na tresci zewnetrzne
        cs povolit externi obsah | souhlasim se zobrazenim externiho obsahu
        cs vzdy zobrazovat externi obsah | zobrazit externi obsah
        sv jag godkanner att externt innehall visas | tillat externt innehall
        sv visa alltid externt innehall | visa externt innehall
        da jeg accepterer at eksternt indhold vises | vis altid eksternt indhold
        da vis eksternt indhold
        no jeg godtar at eksternt innhold vises | vis alltid eksternt innhold | vis eksternt innhold
        fi hyvaksyn ulkoisen sisallon nayttamisen | nayta aina ulkoinen sisalto
        fi nayta ulkoinen sisalto
        ru всегда показывать внешнии контент | показать внешнии контент
        ru я согласен на показ внешнего контента
        uk показати зовнішніи вміст | я погоджуюся на показ зовнішнього вмісту
        tr harici icerigi goster | harici icerigin gosterilmesini kabul ediyorum
        ja 外部コンテンツの表示に同意します | 外部コンテンツを表示
        zh 我同意显示外部内容 | 显示外部内容
        ko 외부콘텐츠표시 | 외부콘텐츠표시에동의합니다
        ar اوافق على عرض محتوى خارجي | عرض المحتوى الخارجي
        """,
    ),
    Formula(
        name="forwarded",
        reason="newsletter",
        weight=SURE,
        evidence="speaks to who was sent a newsletter",
        lines="""
        en if somebody forwarded this to you ~ | if somebody forwarded this ~
        en if someone forwarded this to you ~ | if someone forwarded this ~
        en if you ve been forwarded this ~ | if you were forwarded this ~
        en p s if somebody forwarded ~ | welcome to the # new subscribers ~
        en welcome to the # of you who joined ~
        de falls dir jemand diese mail ~ | wenn dir diese mail weitergeleitet wurde ~
        fr si on vous a transfere cet e mail ~ | si quelqu un vous a transfere ~
        es si alguien te ha reenviado ~ | si te han reenviado ~
        it se qualcuno ti ha inoltrato ~ | se ti hanno inoltrato ~
        nl als je deze mail doorgestuurd kreeg ~ | heb je deze mail doorgestuurd gekregen ~
        pt se alguem lhe enviou ~ | se voce recebeu este email encaminhado ~
        """,
    ),
)
