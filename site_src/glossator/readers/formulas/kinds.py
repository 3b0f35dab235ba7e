"""What sites of one kind set round their texts: a table of manuals, encyclopedias, code, recipes,
journals, offices, lists, films and funerals.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="kind",
        alone=WEAK + 2,
        reason="navigation",
        weight=SURE - 1,
        evidence="is what sites of one kind set round a text",
        lines="""
        en # altmetric | # branches | # comments sort by | # commit | # commits | # contributors
        en # day forecast | # forks | # from # votes | # km h | # languages | # latest | # mo ago
        en # more replies | # mph | # new updates | # participants | # releases | # stable | # stars
        en # subscribers subscribe | # tags | # views # ago | # watching | # x # x # x
        en a ~ website belongs to an official ~ | about | about this article | about this journal
        en about wikipedia | actions | activity | add a comment | add a photo | add file
        en add languages | add photo | add to schedule | add to shopping list
        en additional information | all content is available under the open government licence ~
        en all issues | all lyrics are property ~
        en all official website addresses are in the ~ domain
        en all official ~ website addresses are in the ~ domain | altmetric
        en an official website of the united states government | an official website of the ~
        en anyone you share the following link with ~ | apache # license | appearance
        en appearance settings | apply now | apply online | archived at ~ | archives ~ search ~
        en article access statistics | article cas google scholar | article google scholar
        en article metrics | article pubmed google scholar | article talk | article versions notes
        en article views | as it happened | ask | ask about this page ~ | ask ai
        en ask questions find answers and collaborate at work with ~ | assignees
        en associated content | author index | authority control | authority control databases
        en auto dubbed | avoid common mistakes on your manuscript | back to live blog
        en back to top page | best viewed ~ | bitcoin # | browse figures | bsd # clause license
        en build passing ~ | builds | built with docusaurus | built with mkdocs ~
        en built with sphinx ~ | categories ~ | category ~ | caution | check for updates
        en check the condition report or get in touch ~ | cite | cite this | cite this article
        en cite this page | clip | clone | closed | code | code local codespaces | code of conduct
        en comment removed by moderator | comments are turned off | community portal
        en contact wikipedia | content is available under ~ | contents hide | contents part of ~
        en contributors | contributors # | cook mode | cook mode keep screen awake
        en cook mode prevent your screen from going dark | cookie statement | copy
        en copy as markdown | copy code | copy page
        en copyright # ~ contributors built with docusaurus | correspondence to ~
        en corresponding author | created by ~ last modified ~ | created using sphinx ~ | crossref
        en crown copyright | current events | current issue | custom properties | date index
        en date next | date prev | date prev thread prev ~ | decrease servings | deleted
        en departments | desc img | deselect all | desktop view | developers | development
        en did you make this recipe | did you make this recipe ~ | did you make this ~ rating ~
        en did you try this recipe | disclaimer publisher s note ~ | disclaimers
        en discover the latest articles ~ | discussions | dismiss alert | docs version ~ | donate
        en dow # | download | download as pdf | download citation | download qr code
        en download references | download slides | download zip | e mail the webmaster | edit
        en edit links | edit on github | edit section | edit source | edit this page
        en edit this page on github | entry share ~ | estimate does not include buyer s premium
        en estimates do not reflect the final hammer price ~ | events calendar
        en expand comment search | expand user menu | explore all metrics | explore related subjects
        en explore teams | explore the topic | explore this journal | export citation
        en export references | feels like # | find sources ~ | folders and files
        en follow along using the transcript | follow ups | footer navigation
        en for more information on the journal statistics click here | for other uses see ~
        en for the ~ of the same name see ~ | fork # | forward | from wikipedia
        en from wikipedia the free encyclopedia | from ~ the free encyclopedia | full size image
        en full size table | full text | full text html | full text pdf | further information ~
        en get citation | get emails about this page | get recipe | get shareable link
        en get shortened url | get tickets as low as # | go to comments | go to file | go to file t
        en go to reddit home | google scholar | government activity | gpl # license
        en grief resources | have you tried this recipe ~ | here s how you know
        en hidden categories ~ | hidden category ~ | hide full nutrition label
        en hide navigation sidebar | hide table of contents sidebar | high # low #
        en how this was made | humidity # | i made it | in memory of ~ | in other projects
        en in this video | increase servings | insights | is there anything wrong with this page
        en is this page useful | issues | issues # | journal home | journal information
        en jump to content navigation | jump to ingredients | jump to navigation jump to search
        en jump to nutrition facts | jump to recipe | jump to video | keep screen awake
        en key concepts | key events | key events # | labels | languages | last edited ~
        en last modified ~ by ~ | last updated on ~ | last updated ~ | last updated ~ by ~ | latest
        en latest commit | latest updates | learn how and when to remove this message
        en learn to edit | leave a review | license | list archive | live | live feed | live updates
        en log in to reddit | looking for more ~ recipes ~ | looking for more ~ try my ~
        en lyrics licensed by ~ | made this recipe ~ | made with sphinx ~ | mailing list archive
        en main article ~ | mark ~ as favorite | memorial | merged | messages sorted by ~ | metric
        en metrics | metrics details | metricsdetails | milestone | mit license | mobile view
        en more information about the ~ mailing list | more posts you may like
        en multiple requests from the same ip address are counted as one view | music in this video
        en name last commit message last commit date | nasdaq # | nature ~ articles article
        en navigation menu | new updates | newest | next by date | next by thread | next in thread
        en next message ~ | no branches or pull requests
        en no citations were found for this article ~ | no milestone | no one assigned
        en no packages published | no releases published | none yet | not to be confused with ~
        en notifications | notifications you must be signed in to change notification settings
        en nutrition disclaimer | obituaries | official websites use gov | oldest | on github
        en on read the docs | open | open access this article is licensed under ~
        en open government licence | open in playground | open menu log in | order article reprints
        en original recipe # x yields # servings | packages | page contents | page history
        en page information | part of ~ | pdf | permanent link | personal tools | pin recipe
        en pinned by ~ | pinned discussions | pinned post | plan ahead
        en please turn on javascript to use this feature | pre planning | prev by date
        en prev by thread | prev list next | prevent your screen from going dark
        en previous message ~ | print recipe | print this page | printable version | project home
        en projects | projects # | proudly serving ~ | provided by the springer nature sharedit ~
        en public | published # ~ last updated # ~ | publisher s note ~
        en publisher s note ~ remains neutral with regard to ~ | pubmed | pubmed google scholar
        en pull requests | pull requests # | random article | random site | rate recipe
        en rate this recipe | read edit view history | read the docs | read view source view history
        en readme | readme md | readme mit license | redirected from ~ | related changes
        en related talks | releases | releases # | reload to refresh your session | remix
        en reply to all | reply to author | report a problem with this page | report repository
        en reporting by ~ | repository files navigation | reprints and permissions
        en retrieved from ~ | rights and permissions | run | s p # # | save recipe
        en scale # x # x # x | search author on pubmed google scholar | search author on ~
        en search code repositories users issues pull requests | search comments | search or jump to
        en secure gov websites use https | security | security policy | see all updates | see more
        en see more weather | see recipe card below for ~ | see recipe card for quantities ~
        en see ~ live get tickets ~ | send sympathy | services and information
        en share sensitive information only on official ~ | share this article anyone you share ~
        en share this post | shop the ~ store | shopping list | show all updates | show chat replay
        en show full nutrition label | show key events only | show more obituaries | show source
        en show transcript | similar content | sorry a shareable link is not currently available ~
        en sort by top comments | sorted by ~ | special pages | sponsor this project
        en springer nature remains neutral ~ | stable | star # | start now | statistics | subjects
        en submit corrections | submit manuscript | submit to this journal | submit your article
        en subscribe # | suggest edits | summary | supplementary information | tag us ~
        en tag ~ on instagram ~ | tested by ~ test kitchen
        en text is available under the creative commons ~ | thanks
        en thanks to ~ for adding these lyrics
        en the alternative text for this image may have been generated using ai
        en the condition of lots can vary widely ~ | the site is secure ~ https ~
        en there was an error while loading please reload this page
        en these highlights were written by ~ | this article does not cite any sources ~
        en this article is a stub ~ | this article is about ~ for ~
        en this article needs additional citations ~ | this is an official website ~
        en this lot has been imported ~ | this lot is subject to ~ | this page best viewed ~
        en this page was last edited on ~ | this page was last modified ~
        en this recipe was developed at its original yield ~ | this section needs expansion ~
        en this site is a member of ~ | this ~ site is owned by ~ | thread index | thread next
        en thread prev | to plant memorial trees or send flowers ~ | to plant trees in memory ~
        en to send flowers to the family ~ | to unsubscribe from this group ~ | to unsubscribe ~
        en toggle light dark auto color theme | toggle the table of contents | tried this recipe
        en tried this recipe ~ | try it | try it yourself | try teams for free explore teams | uh oh
        en updated # ~ | upload file | us customary | us customary metric
        en use our pre submission checklist | used by # | vat at # is payable on ~
        en vat rate of # is payable ~ | verify currency and authenticity via crossmark | version #
        en version # latest | versions | versions notes | video recipe | view all files
        en view article | view author publications | view edit history | view full obituary
        en view history | view license | view metrics | view on github | view page source
        en view references | view slides | view source | view thread | visitors since ~
        en was this page helpful yes no | watch # | weather | webmaster | what links here | wiki
        en wikidata item | wikimedia commons | wikimedia commons has media related to ~ | wind #
        en you are free to republish ~ | you are reading the documentation for ~
        en you are viewing docs for ~ | you are visitor number ~
        en you can also search for this author ~ | you can t perform that action at this time
        en you have full access ~ | you must be signed in to change notification settings
        en you received this message because ~ | you signed in with another tab or window ~
        en ~ added the ~ label ~ | ~ and acs style | ~ closed this as completed ~ | ~ commented on ~
        en ~ joined the meeting | ~ left the meeting | ~ mentioned this ~ | ~ opened on ~
        en ~ started recording | ~ started transcription | ~ stopped recording
        en ~ stopped transcription
        en ~ the alternative text for this image may have been generated using ai
        de # sprachen | abgerufen von ~ | abrufstatistik autoren
        de alle offiziellen ~ adressen ~ domain ~ | anderungen an verlinkten seiten
        de artikel diskussion | artikel zitieren | auf github bearbeiten
        de aus wikipedia der freien enzyklopadie | bearbeiten | bearbeiten quelltext bearbeiten
        de bildschirm aktiv lassen | bildschirm anlassen | code | code kopieren
        de commons ~ sammlung von bildern ~ | der text ist unter der lizenz ~
        de die schatzpreise enthalten kein aufgeld ~ | diese seite wurde zuletzt am ~ bearbeitet
        de diese sendung ~ am ~ um ~ uhr | dieser artikel behandelt ~ weitere bedeutungen ~
        de dieser artikel ist nicht hinreichend mit belegen ~
        de dieser beitrag wurde unter ~ veroffentlicht ~ | dieses thema im programm ~
        de eine offizielle website der ~ | einkaufsliste | einzelnachweise bearbeiten | entwickler
        de hast du das rezept ausprobiert ~ | hast du dieses rezept ausprobiert ~ | hauptartikel ~
        de in anderen projekten | kategorie ~ | kategorien ~ | kochmodus
        de lesen bearbeiten quelltext bearbeiten versionsgeschichte | links auf diese seite
        de mobile ansicht | nahrwerte pro portion | normdaten ~ | permanenter link | portionen
        de quelltext anzeigen | quelltext bearbeiten | rezept ausprobiert | rezept ausprobiert ~
        de rezept speichern | seite bearbeiten | seiteninformationen | spezialseiten | statistiken
        de uber dieses thema berichtete ~ | uber wikipedia | verhaltenskodex | versionsgeschichte
        de versteckte kategorie ~ | versteckte kategorien ~ | weitergeleitet von ~
        de zufalliger artikel | zuletzt aktualisiert ~ | zum rezept | zum rezept springen
        de zur einkaufsliste hinzufugen | zur navigation springen zur suche springen
        de zuzuglich aufgeld ~
        fr # langues | a propos de wikipedia | aller a la recette | article detaille ~
        fr article discussion | avertissements | avez vous essaye cette recette ~
        fr categorie cachee ~ | categorie ~ | categories cachees ~ | categories ~
        fr ce contenu a ete publie dans ~ | cet article est une ebauche ~
        fr cet article ne cite pas ~ | cette page vous a t elle ete utile | citer cette page
        fr commence la recette | commencer la recette | copier le code | dans d autres projets
        fr derniere mise a jour ~ | droit d auteur les textes ~ | ecouter la page
        fr frais acheteur en sus ~ | garder l ecran allume | imprimer la recette
        fr informations sur la page | j ai teste cette recette
        fr la derniere modification de cette page ~ | le service
        fr les estimations ne comprennent pas ~ | lien permanent | lire modifier ~ voir l historique
        fr mode cuisine | modifier | modifier cette page | modifier le code
        fr modifier modifier le code | nombre de personnes | notices d autorite ~ | pages liees
        fr pages speciales | portions | pour les articles homonymes voir ~ | redirige depuis ~
        fr service public | suivi des pages liees | toutes les adresses des sites officiels ~
        fr tu as teste cette recette ~ | un article de wikipedia l encyclopedie libre
        fr un site officiel de l ~ | version mobile | voir l historique | vos demarches
        fr vous avez realise cette recette ~ | vous avez teste cette recette ~
        es # idiomas | acceso al tramite | acerca de wikipedia | articulo discusion
        es articulo principal ~ | articulos principales ~ | asi es como usted puede verificarlo
        es busca fuentes ~ | cambios en enlazadas | categoria oculta ~ | categoria ~
        es categorias ocultas ~ | categorias ~ | citar esta pagina | codigo de conducta
        es control de autoridades | copiar codigo | de wikipedia la enciclopedia libre
        es desarrolladores | editar | editar codigo | editar editar codigo | editar esta pagina
        es el texto esta disponible bajo ~ | en otros proyectos | enlace permanente
        es esta entrada fue publicada en ~ | esta entrada se publico en ~
        es esta pagina se edito por ultima vez ~ | estadisticas
        es este articulo o seccion necesita referencias ~ | este aviso fue puesto ~
        es evita que tu pantalla se apague | has hecho esta receta | has hecho esta receta ~
        es has preparado esta receta ~ | has probado esta receta ~ | herramientas | imprimir receta
        es informacion de la pagina | iniciar solicitud | ir a la receta
        es las estimaciones no incluyen ~ | leer editar ver historial
        es limitacion de responsabilidad | lo que enlaza aqui | mantener la pantalla encendida
        es modo cocina | paginas especiales | para otros usos de este termino vease ~ | porciones
        es probaste esta receta ~ | proyectos wikimedia ~ | raciones | redirigido desde ~
        es todas las direcciones web oficiales ~ | tramitar | ultima actualizacion ~
        es un sitio web oficial de ~ | ver codigo | ver historial | version para moviles
        es wikimedia commons alberga ~
        pt # linguas | artigo discussao | artigo principal ~ | avisos gerais | categoria oculta ~
        pt categoria ~ | categorias ocultas ~ | categorias ~ | citar esta pagina | copiar codigo
        pt dias uteis das ~ | editar | editar codigo fonte | editar editar codigo fonte
        pt editar esta pagina | esta entrada foi publicada em ~ | esta pagina cita fontes ~
        pt esta pagina foi editada pela ultima vez ~ | este artigo nao cita fontes ~
        pt este e um sitio oficial ~ | este texto e disponibilizado nos termos ~
        pt experimentou esta receita ~ | fez esta receita ~ | hiperligacao permanente
        pt imprimir receita | iniciar pedido | ir para a receita | ler editar ~ ver historico
        pt linha ~ # # # | manter a tela ligada | manter o ecra ligado | modo cozinha
        pt necessita de ~ digital | noutros projetos | o commons possui ~
        pt o wikimedia commons tem ~ | origem wikipedia a enciclopedia livre | paginas afluentes
        pt paginas especiais | porcoes | precisa de ajuda | redirecionado de ~ | sobre a wikipedia
        pt todos os enderecos oficiais ~ | ultima atualizacao ~ | um sitio oficial da ~
        pt ver historico | versao movel
        it # lingue | accedi al servizio | altri progetti | avvertenze | categoria nascosta ~
        it categoria ~ | categorie nascoste ~ | categorie ~ | cita questa voce
        it controllo di autorita ~ | copia codice | cronologia | da wikipedia l enciclopedia libera
        it disambiguazione ~ | esposto sala ~ | hai fatto questa ricetta ~
        it hai provato questa ricetta | hai provato questa ricetta ~
        it il testo e disponibile secondo la licenza ~ | in altri progetti | informazioni pagina
        it informazioni su wikipedia | le stime non comprendono ~ | leggi modifica ~ cronologia
        it link permanente | lo stesso argomento in dettaglio ~ | mappa di localizzazione
        it modalita cucina | modifica | modifica dati su wikidata ~ | modifica modifica wikitesto
        it modifica questa pagina | modifica wikitesto | modifiche correlate | pagine speciali
        it porzioni | puntano qui | questa pagina e stata modificata per l ultima volta ~
        it questa voce e solo un abbozzo ~ | questa voce e stata pubblicata in ~
        it questa voce o sezione ~ | questo articolo e stato pubblicato in ~ | reindirizzamento da ~
        it scarica la scheda | scheda aggiornata ~ | segnala un errore in questa scheda
        it stampa ricetta | tieni lo schermo acceso | tutti gli indirizzi ufficiali ~
        it ultima modifica ~ | ultimo aggiornamento ~ | un sito web ufficiale ~ | vai alla ricetta
        it versione mobile | visualizza wikitesto | voce discussione | voce principale ~
        nl # talen | alle officiele websites ~ | artikel overleg | bewaar recept | bewerken
        nl bewerken brontekst bewerken | brontekst bewerken | categorie ~ | categorieen ~
        nl code kopieren | de tekst is beschikbaar onder de licentie ~ | deze pagina citeren
        nl deze pagina is voor het laatst bewerkt op ~ | dit bericht is geplaatst in ~
        nl dit bericht werd geplaatst in ~ | doorverwezen vanaf ~ | een officiele website van ~
        nl geplaatst in ~ | geschiedenis weergeven | heb je dit recept gemaakt ~
        nl houd het scherm aan | in andere projecten | kookmodus | kookstand | laatst bijgewerkt ~
        nl links naar deze pagina | mobiele weergave | naar het recept | opgericht #
        nl over wikipedia | paginagegevens | permanente koppeling | personen | porties
        nl print recept | recept gemaakt ~ | speciale pagina s | uit wikipedia de vrije encyclopedie
        nl verborgen categorieen ~ | voorbehoud | voorkom dat je scherm uitgaat
        nl zie ~ voor andere betekenissen ~ | zie ~ voor het hoofdartikel ~
        pl # jezyki | # jezykow | artykul dyskusja | cytowanie tego artykulu | drukuj przepis
        pl edytuj | edytuj edytuj kod | edytuj kod | edytuj te strone | historia i autorzy
        pl informacje o tej stronie | kategoria ~ | kategorie ~ | kontrola autorytatywna ~
        pl kopiuj kod | link do tej wersji | linkujace | nie wygaszaj ekranu | o wikipedii
        pl oficjalna strona internetowa ~ | osobny artykul ~ | ostatnia aktualizacja ~ | porcje
        pl przejdz do przepisu | przekierowano z ~ | strony specjalne
        pl te strone ostatnio edytowano ~ | tekst udostepniany na licencji ~ | ten artykul wymaga ~
        pl tryb gotowania | ukryta kategoria ~ | ukryte kategorie ~ | w innych projektach
        pl wersja mobilna | wszystkie oficjalne adresy ~ | wyprobowales ten przepis ~
        pl wyswietl historie | z wikipedii wolnej encyklopedii | zastrzezenia | zmiany w linkowanych
        pl zrobilas ten przepis ~
        cs # jazyku | # jazyky | citovat stranku | clanek diskuse | editovat
        cs editovat editovat zdroj | editovat zdroj | hlavni clanek ~ | informace o strance
        cs kategorie ~ | mobilni verze | o wikipedii | odkazuje sem | porce | posledni aktualizace ~
        cs prejit na recept | presmerovano z ~ | skryte kategorie ~ | souvisejici zmeny
        cs specialni stranky | stranka byla naposledy editovana ~ | tento clanek potrebuje ~
        cs text je dostupny pod licenci ~ | trvaly odkaz | upravit tuto stranku
        cs v jinych projektech | vytisknout recept | z wikipedie otevrene encyklopedie
        cs zobrazit historii
        sv # sprak | artikel diskussion | citera denna artikel | dolda kategorier ~
        sv en officiell webbplats ~ | fran wikipedia | hall skarmen tand | har du lagat receptet ~
        sv hoppa till receptet | huvudartikel ~ | kategori ~ | kategorier ~ | om wikipedia
        sv pa andra projekt | permanent lank | portioner | redigera | redigera redigera wikitext
        sv redigera wikitext | relaterade andringar | senast uppdaterad ~
        sv sidan redigerades senast ~ | sidinformation | skriv ut recept | specialsidor
        sv texten ar tillganglig under ~ | till receptet | vad som lankar hit | visa historik
        sv wikimedia commons har media ~
        da denne side blev senest redigeret ~ | et officielt websted ~
        da fra wikipedia den frie encyklopaedi | ga til opskrift | har du provet opskriften ~
        da portioner | rediger | rediger kildetekst | rediger rediger kildetekst | se historik
        da sidst opdateret ~ | skjulte kategorier ~ | teksten er tilgaengelig under ~
        da uddybende artikel ~ | udskriv opskrift
        no denne siden ble sist redigert ~ | fra wikipedia den frie encyklopedi
        no har du provd oppskriften ~ | hopp til oppskrift | porsjoner | rediger kilde
        no rediger rediger kilde | sist oppdatert ~ | skjulte kategorier ~ | skriv ut oppskrift
        no utdypende artikkel ~
        fi # kielta | annosta | euroopan unionin virallinen verkkosivusto | ikilinkki | luokat ~
        fi luokka ~ | muissa projekteissa | muokkaa | muokkaa muokkaa wikitekstia
        fi muokkaa wikitekstia | nayta historia | paaartikkeli ~ | piilotetut luokat ~
        fi siirry reseptiin | sivua on viimeksi muutettu ~ | sivun tiedot | tanne viittaavat sivut
        fi teksti on saatavilla ~ | toimintosivut | tulosta resepti | viimeksi paivitetty ~
        fi viitetiedot | wikipediasta
        tr # dil | ana madde ~ | bu sayfayi kaynak goster | bu tarifi denediniz mi
        tr bu tarifi denediniz mi ~ | degistir kaynagi degistir | diger projelerde | duzenle
        tr gecmisi gor | gizli kategoriler ~ | kalici baglanti | kategori ~ | kategoriler ~
        tr kaynagi degistir | kisilik | metin ~ lisansi altindadir ~ | ozel sayfalar | sayfa bilgisi
        tr sayfa en son ~ degistirildi | sayfaya baglantilar | son guncelleme ~ | tarife git
        tr tarifi yazdir | vikipedi ozgur ansiklopedi | ~ sayfasindan yonlendirildi
        ru # языка | # языков | в других проектах | изменить | история | категории ~ | категория ~
        ru копировать код | материал из википедии свободной энциклопедии | медиафаилы на викискладе
        ru мобильная версия | не выключать экран | описание википедии | основная статья ~
        ru отказ от ответственности | перейти к рецепту | перенаправлено с ~
        ru попробовали этот рецепт ~ | порции | порций | последнее обновление ~ | постоянная ссылка
        ru править | править код | править править код | просмотр кода | распечатать рецепт
        ru редактировать эту страницу | сведения о странице | связанные правки | скрытая категория ~
        ru скрытые категории ~ | служебные страницы | ссылки сюда | статья обсуждение
        ru текст доступен по лицензии ~ | у этого термина существуют и другие значения ~
        ru цитировать страницу | читать править ~ история | эта статья ~ нуждается ~
        ru эта страница в последний раз была отредактирована ~
        uk # мов | в інших проєктах | категорія ~ | категорії ~
        uk матеріал з вікіпедії вільної енциклопедії | мобільний вигляд | основна стаття ~
        uk останнє оновлення ~ | переглянути історію | перейти до рецепту | перенаправлено з ~
        uk порцій | посилання сюди | постійне посилання | приховані категорії ~ | ред ред код
        uk редагувати | редагувати код | роздрукувати рецепт | спеціальні сторінки
        uk текст доступний на умовах ~ | цю сторінку востаннє відредаговано ~
        el απο τη βικιπαιδεια την ελευθερη εγκυκλοπαιδεια | εκτυπωση συνταγης | επεξεργασια
        el επεξεργασια κωδικα | κατηγοριες ~ | κρυμμενες κατηγοριες ~ | κυριο λημμα ~ | μεριδες
        el μεταβαση στη συνταγη | προβολη ιστορικου | τελευταια τροποποιηση ~
        hu a lap szovege ~ | a lap utolso modositasa ~ | a wikipediabol a szabad enciklopediabol
        hu adag | fo szocikk ~ | forraskod szerkesztese | kategoria ~ | kategoriak ~ | laptortenet
        hu recept nyomtatasa | rejtett kategoria ~ | szerkesztes
        hu szerkesztes forraskod szerkesztese | ugras a recepthez | utolso frissites ~
        ro articol principal ~ | categorii ascunse ~ | categorii ~
        ro de la wikipedia enciclopedia libera | istoric | modifica | modifica sursa
        ro modificare modificare sursa | portii | printeaza reteta | sari la reteta
        ro ultima actualizare ~ | ultima editare a paginii ~
        ar # لغة | آخر تحديث ~ | آخر تعديل لهذه الصفحة ~ | استشهد بهذه الصفحة | النصوص متاحة تحت ~
        ar انتقل إلى الوصفة | بالتحويل من ~ | تاريخ | تصنيف ~ | تصنيفات ~ | تصنيفات مخفية ~ | تعديل
        ar حصص | حفظ الوصفة | رابط دائم | صفحات خاصة | طباعة الوصفة | عدل | عدل المصدر
        ar عدل عدل المصدر | عرض التاريخ | في مشاريع أخرى | ماذا يصل هنا | مقالة مفصلة ~
        ar من ويكيبيديا الموسوعة الحرة
        he גרסאות קודמות | דף זה נערך לאחרונה ~ | הדפס מתכון | הטקסט מוגש בכפוף ~ | מנות
        he מעבר למתכון | מתוך ויקיפדיה האנציקלופדיה החופשית | עודכן לאחרונה ~ | עריכה
        he עריכת קוד מקור | ערך מורחב ~ | קטגוריה ~ | קטגוריות ~ | קטגוריות מוסתרות ~
        fa آخرین به روزرسانی ~ | از ویکی پدیا دانشنامه آزاد | این صفحه آخرین بار در ~ | رده ~
        fa رده ها ~ | نمایش تاریخچه | نوشتار اصلی ~ | همه نوشته ها تحت ~ | ویرایش | ویرایش مبدأ
        fa پیوند پایدار | چاپ دستور
        hi अंतिम अपडेट ~ | इतिहास देखें | इस पृष्ठ का पिछला बदलाव ~ | मुक्त ज्ञानकोश विकिपीडिया से
        hi मुख्य लेख ~ | रेसिपी प्रिंट करें | श्रेणियाँ ~ | श्रेणी ~ | संपादित करें
        hi स्रोत सम्पादित करें
        id # bahasa | artikel utama ~ | cetak resep
        id dari wikipedia bahasa indonesia ensiklopedia bebas | di proyek lain
        id halaman ini terakhir diubah ~ | halaman istimewa | kategori tersembunyi ~ | kategori ~
        id lihat riwayat | lompat ke resep | porsi | pranala balik | pranala permanen | sunting
        id sunting sumber | sunting sunting sumber | teks tersedia di bawah ~
        id terakhir diperbarui ~ | versi terdahulu
        vi # ngon ngu | bach khoa toan thu mo wikipedia | bai chi tiet ~ | cac lien ket den day
        vi cap nhat lan cuoi ~ | den cong thuc | in cong thuc | khau phan | lien ket thuong truc
        vi sua | sua doi | sua ma nguon | sua sua ma nguon | the loai an ~ | the loai ~
        vi trang nay duoc sua doi lan cuoi ~ | van ban duoc phat hanh theo ~ | xem lich su
        th จากวิกิพีเดีย สารานุกรมเสรี | ดูประวัติ | บทความหลัก ~ | พิมพ์สูตร
        th หน้านี้แก้ไขล่าสุดเมื่อ ~ | หมวดหมู่ ~ | อัปเดตล่าสุด ~ | แก้ไข | แก้ไขต้นฉบับ
        ja # の言語版 | # 人分 | ~ から転送 | いいね した人 | このブログをフォローする
        ja このページを引用 | このページを編集 | この版への固定リンク
        ja この記事は検証可能な参考文献 ~ | つくれぽ # 件 | つくれぽを書く | にほんブログ村
        ja アメブロ ~ | カテゴリ ~ | クリエイターをフォロー | コードをコピー | ソースを編集
        ja テキストは ~ のもとで利用できます ~ | テーマ ~ | フリー百科事典 ウィキペディア wikipedia
        ja ブログトップ | ページ情報 | モバイルビュー | ランキングに参加しています ~ | リンク元
        ja レシピへジャンプ | レシピを印刷 | 人分 | 人気ブログランキング | 他のプロジェクト
        ja 出典 フリー百科事典 ウィキペディア wikipedia | 履歴を表示 | 履歴表示 | 最終更新 ~
        ja 特別ページ | 画像つき記事 | 編集 | 見出し画像 | 記事一覧へ | 詳細は ~ を参照 | 読者になる
        ja 隠しカテゴリ ~
        ko # 개 언어 | url 복사 이웃추가 | ~ 에서 넘어옴 | 고유 링크 | 공감한 사람 보러가기
        ko 다른 프로젝트 | 레시피 인쇄 | 모든 문서는 ~ 사용할 수 있으며 ~ | 본문 ~ 문서
        ko 본문 기타 기능 | 분류 ~ | 숨은 분류 ~ | 여기를 가리키는 문서 | 역사 보기 | 원본 보기
        ko 원본 편집 | 위키백과 우리 모두의 백과사전 | 이 문서 인용하기
        ko 이 문서는 # 년 ~ 편집되었습니다 | 이웃추가 | 최종 수정일 ~ | 코드 복사 | 특수 문서 | 편집
        zh # 种语言 | # 種語言 | end | 主条目 ~ | 主條目 ~ | 其他项目 | 写留言 | 分享 收藏 在看 赞
        zh 分类 ~ | 分類 ~ | 原创 | 去阅读 | 名称已清空 | 向上滑动看下一个 | 喜欢此内容的人还喜欢
        zh 喜欢此内容的人还喜欢 ~ | 固定链接 | 图源网络 侵删 | 图片来自网络 ~
        zh 在小说阅读器中沉浸阅读 | 在小说阅读器读本章 | 复制代码 | 广告声明 ~ | 引用本页
        zh 微信扫一扫关注该公众号 | 微信扫一扫赞赏作者 | 打印食谱 | 扫码 ~ | 收录于合集 ~
        zh 收录于话题 ~ | 最后更新 ~ | 最後更新 ~ | 本站的全部文字 ~ | 本頁面最後修訂於 ~
        zh 本页面最后修订于 ~ | 查看历史 | 查看源代码 | 檢視歷史 | 点击上方 ~ 关注我们
        zh 点击上方蓝字 ~ | 点击上方蓝字关注我们 | 特殊页面 | 知道了 | 移动版视图
        zh 維基百科 自由的百科全書 | 編輯 | 继续滑动看下一个 | 维基百科 自由的百科全书 | 编辑
        zh 编辑 编辑源代码 | 编辑此页 | 编辑源代码 | 複製程式碼 | 设为星标 | 设为星标 ~ | 赞 在看
        zh 轻触阅读原文 | 重定向自 ~ | 重新導向自 ~ | 链入页面 | 长按二维码 ~ | 阅读原文
        zh 隐藏分类 ~ | 隱藏分類 ~ | 页面信息 | 预览时标签不可点 | 预览时标签不可点 ~
        """,
    ),
)
