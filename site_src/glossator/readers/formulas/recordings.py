"""What sites say round recordings and what was written down of them: tools that transcribe calls,
films with a transcript beside them, stations that print what they sent. A table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, Formula

FORMULAS = (
    Formula(
        name="transcript",
        reason="navigation",
        weight=SURE,
        evidence="is of a tool that shows a transcript",
        lines="""
        en ask ai about this conversation | ask ai about this meeting | ask ai about this recording
        en chat with this transcript | copy summary | copy transcript | download transcript
        en export transcript | hear the recording of ~ | how was the quality of this transcript
        en listen to the recording | listen to the recording of ~
        en rate the quality of this transcript | rate this transcript | search in transcript
        en search in video | search the transcript | search transcript | share transcript
        en sync to video time | toggle timestamps | upgrade to ~ transcription minutes
        en upgrade to ~ transcripts | view full transcript | view the webcast | watch the recording
        en watch the recording of ~ | watch the webcast ~
        de aufzeichnung ansehen | aufzeichnung der sitzung ansehen
        de folge dem video anhand des transkripts | im transkript suchen | im video suchen
        de sitzung als video ansehen | transkript durchsuchen | transkript exportieren
        de transkript herunterladen | transkript kopieren | transkript schliessen
        de wie war die qualitat dieses transkripts
        fr afficher la transcription | copier la transcription | exporter la transcription
        fr masquer la transcription | rechercher dans la transcription | rechercher dans la video
        fr revoir la seance | suivez la video a l aide de la transcription
        fr suivre la video avec la transcription | telecharger la transcription
        fr voir l enregistrement de ~ | voir la video de la seance
        es buscar en el video | buscar en la transcripcion | cerrar transcripcion
        es copiar transcripcion | descargar transcripcion | exportar transcripcion
        es mostrar transcripcion | ocultar la transcripcion | ocultar transcripcion
        es sigue el video con la transcripcion | sigue el video mediante la transcripcion
        es ver la grabacion de ~ | ver transcripcion
        pt acompanhe o video com a transcricao | assista a gravacao da ~ | baixar transcricao
        pt copiar transcricao | esconder transcricao | exportar transcricao | fechar transcricao
        pt mostrar transcricao | ocultar transcricao | pesquisar na transcricao | pesquisar no video
        it cerca nel video | cerca nella trascrizione | chiudi trascrizione | copia trascrizione
        it esporta trascrizione | guarda la registrazione ~ | guarda la seduta
        it nascondi trascrizione | scarica trascrizione | segui il video utilizzando la trascrizione
        nl bekijk de opname van ~ | download transcript | kopieer transcript | transcript sluiten
        nl transcript verbergen | transcript weergeven
        nl volg mee met de video met behulp van het transcript | zoeken in transcript
        nl zoeken in video
        pl kopiuj transkrypcje | obejrzyj film z transkrypcja | obejrzyj nagranie ~
        pl pobierz transkrypcje | szukaj w transkrypcji | ukryj transkrypcje | zamknij transkrypcje
        sv kopiera transkription | sok i transkription | visa transkription
        ru искать в расшифровке | поиск в видео | показать расшифровку | показать текст видео
        ru скачать расшифровку
        """,
    ),
    Formula(
        name="recordings-shelf",
        reason="navigation",
        weight=LIKELY,
        evidence="is of a shelf of recordings",
        lines="""
        en my conversations | shared with me
        de freigegeben fur mich | meine gesprache
        fr mes conversations | partages avec moi
        es compartido conmigo | mis conversaciones
        pt compartilhados comigo | minhas conversas
        it condivisi con me | le mie conversazioni
        nl met mij gedeeld | mijn gesprekken
        pl udostepnione mi
        """,
    ),
    Formula(
        name="captions-language",
        reason="navigation",
        weight=LIKELY + 1,
        evidence="says in what language captions were made, and that a machine made them",
        free=2,
        lines="""
        en ~ auto generated | ~ automatically generated
        de ~ automatisch erzeugt | ~ automatisch generiert
        fr ~ generee automatiquement | ~ generes automatiquement
        es ~ generada automaticamente | ~ generados automaticamente
        pt ~ gerada automaticamente | ~ geradas automaticamente | ~ gerado automaticamente
        it ~ generati automaticamente | ~ generato automaticamente
        nl ~ automatisch gegenereerd
        pl ~ wygenerowane automatycznie | ~ wygenerowany automatycznie
        sv ~ automatiskt genererad
        ru ~ созданные автоматически | ~ создано автоматически
        """,
    ),
    Formula(
        name="listen-time",
        reason="counter",
        weight=SURE - 1,
        evidence="tells how long a recording is",
        free=1,
        lines="""
        en # min listen | # minute listen | # minutes listen | ~ minute listen
        de # min anhoren | # minuten anhoren | horzeit # min | horzeit # minuten
        fr # min d ecoute | # minutes d ecoute | ecoute # min
        es # min de audio | # min de escucha
        nl # min luisteren | luistertijd # min
        """,
    ),
    Formula(
        name="transcript-terms",
        reason="site-notice",
        weight=SURE,
        evidence="says how far a transcript can be relied on",
        lines="""
        en accuracy and availability may vary ~ | accuracy and availability of ~ transcripts ~
        en automated transcript ~ may contain errors | automatic transcript ~ may contain errors
        en available on the internet ~ | available via the internet ~
        en available via the world wide web ~ | narrated by an automated voice ~
        en please check the ~ audio before quoting ~ | printed for the use of the ~
        en produced by ~ using ai narration ~ | the authoritative record of ~ is the audio ~
        en this article was narrated by an automated voice | this audio was generated by ~
        en this is an unedited transcript ~ may contain errors ~
        en this transcript was created by ~ may contain errors ~
        en transcripts are created on a rush deadline ~
        en ~ transcripts are created on a ~ deadline ~
        de automatisches transkript ~ kann fehler enthalten
        de das transkript wurde automatisch erstellt ~
        de dieser artikel wurde von einer ki stimme vorgelesen ~
        de dieses transkript ~ automatisch erstellt ~ | vorgelesen von einer kunstlichen stimme ~
        fr cet article est lu par une voix de synthese ~
        fr cette transcription a ete generee automatiquement ~ | lu par une voix de synthese ~
        fr transcription automatique ~ peut contenir des erreurs
        es esta transcripcion ~ generada automaticamente ~ | este audio ha sido generado ~
        es leido por una voz sintetica ~
        es transcripcion automatica ~ puede contener errores
        it audio generato ~ intelligenza artificiale | letto da una voce sintetica ~
        it trascrizione automatica ~ puo contenere errori
        pt este audio foi gerado ~ inteligencia artificial
        pt transcricao automatica ~ pode conter erros
        nl voorgelezen door een computerstem ~
        pl transkrypcja automatyczna ~ moze zawierac bledy
        """,
    ),
    Formula(
        name="sponsor",
        reason="advertisement",
        weight=SURE - 1,
        evidence="announces words of a sponsor",
        lines="""
        en a message from our sponsor | a message from our sponsors | become a sponsor
        en message from our sponsor | sponsor message | sponsor messages | sponsored message
        de hinweis unseres sponsors | sponsorenhinweis
        fr message de notre sponsor | message du sponsor
        es mensaje de nuestro patrocinador | mensaje del patrocinador
        pt mensagem do patrocinador
        it messaggio dello sponsor
        nl bericht van onze sponsor
        """,
    ),
    Formula(
        name="heard-on",
        reason="navigation",
        weight=LIKELY,
        evidence="names the programme in which it was heard",
        free=4,
        lines="""
        en as heard on ~ | heard on ~
        """,
    ),
    Formula(
        name="sorted-by",
        reason="form",
        weight=LIKELY,
        evidence="sorts what readers say",
        lines="""
        en sort by | sort by newest | sort by top | top comments first
        de kommentar hinzufugen | sortieren nach
        fr trier par
        es anade un comentario | ordenar por
        pt adicione um comentario | ordenar por
        it aggiungi un commento | ordina per
        nl sorteren op | voeg een reactie toe
        pl sortuj wedlug
        sv lagg till en kommentar | sortera efter
        ru сортировать по | упорядочить
        """,
    ),
)
