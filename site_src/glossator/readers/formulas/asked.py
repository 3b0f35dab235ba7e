"""What sites of questions and answers set round each of them: who asked and answered when, what may
be done with it, and how its writer is thought of. A table.

The signs of the table are told in `formula`. Its name is that of forums: on a page on which it is
said several times, answers are the text.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="forum",
        reason="navigation",
        weight=SURE,
        alone=LIKELY,
        evidence="is what sites of questions set round each",
        lines="""
        en # bronze badge | # gold badge | # silver badge | # ~ bronze badge | # ~ bronze badges
        en # ~ gold badge | # ~ gold badges | # ~ silver badge | # ~ silver badges | accepted answer
        en answer this question | answered # ~ at # | asked # ~ at # | commented ~ at #
        en follow this answer | follow this answer to receive notifications | follow this question
        en follow this question to receive notifications | improve answer | improve question
        en modified # ~ ago | modified # ~ at # | modified ~ ago | question asked ~ ago
        en save this answer | save this question | show # more comment | show activity on this post
        en sort by | sort by highest score | sort by ~ highest score default | sorted by
        en this answer is not useful | this answer is useful
        de # weitere kommentare anzeigen | antwort hinzufugen | beantwortet # ~ um #
        de bearbeitet # ~ um # | beste antwort von ~ | deine antwort | diese antwort verbessern
        de diese frage verbessern | eigene frage stellen | frage folgen
        de frage gestellt am ~ um # | frage melden | gefragt # ~ um # | sortieren nach
        de sortiert nach | vom fragesteller als hilfreich ausgezeichnet
        de zeige # weitere kommentare
        fr afficher # commentaires supplementaires | ameliorer cette question
        fr ameliorer cette reponse | modifiee le # ~ a # | posee le # ~ a #
        fr poster votre reponse | question posee le ~ a # | repondu le # ~ a #
        fr reponse acceptee | reponse donnee le ~ a # | signaler cette reponse
        fr suivre cette question | trie par | trier par | votre reponse
        es # insignias de bronce | # medallas de bronce | # medallas de plata
        es # ~ insignia de bronce | # ~ insignias de bronce | # ~ insignias de plata
        es # ~ medalla de bronce | # ~ medallas de bronce | anade un comentario
        es anadir un comentario | contestada el # ~ a las # | editada el # ~ a las #
        es formulada el # ~ a las # | mejora esta pregunta | mejora esta respuesta
        es mejorar esta pregunta | mejorar esta respuesta | modificada el # ~ a las #
        es mostrar # comentario mas | mostrar # comentarios mas | ordenado por | ordenar por
        es preguntada el # ~ a las # | publica tu respuesta | respondida el # ~ a las #
        es respuesta aceptada | seguir esta pregunta | tu respuesta | vista # veces
        pt # medalha de bronze | # medalhas de bronze | # ~ medalha de bronze
        pt # ~ medalhas de bronze | # ~ medalhas de prata | adicione um comentario
        pt editada # ~ as # | melhorar esta pergunta | melhorar esta resposta
        pt melhore esta pergunta | melhore esta resposta | modificada # ~ as #
        pt mostrar mais # comentario | mostrar mais # comentarios | ordenado por
        pt ordenado por maior pontuacao ~ | ordenar por | perguntada # ~ as #
        pt perguntada em # ~ as # | respondida # ~ as # | respondida em # ~ as # | resposta aceita
        pt seguir esta pergunta | sua resposta | vista # mil vezes | vista # vezes
        it aggiungi una risposta | chiesto il # ~ alle # | domanda posta il ~ alle #
        it la tua risposta | migliora questa domanda | migliora questa risposta
        it modificato il # ~ alle # | ordina per | ordinate per | risposta accettata
        it risposto il # ~ alle # | segnala la risposta | segui questa domanda
        nl antwoord verbeteren | beantwoord op # ~ om # | deze vraag volgen
        nl geaccepteerd antwoord | gesorteerd op | gevraagd op # ~ om # | jouw antwoord
        nl volg deze vraag | vraag verbeteren
        pl dodaj odpowiedz | edytowano # ~ o # | najlepsza odpowiedz
        pl nie znalazles odpowiedzi przejrzyj inne pytania ~ | odpowiedz zaakceptowana
        pl odpowiedziano # ~ o # | popraw odpowiedz | popraw pytanie | pytanie zadane # ~ o #
        pl sledz pytanie | sortowanie wedlug | twoja odpowiedz | zaakceptowana odpowiedz
        pl zadane # ~ o #
        cs nejlepsi odpoved | odpovezeno # ~ v # | polozeno # ~ v # | pridat odpoved
        cs sledovat otazku | vase odpoved | vylepsit odpoved | vylepsit otazku
        sv basta svaret | besvarad den # ~ kl # | ditt svar | folj fragan | forbattra fragan
        sv forbattra svaret | fragad den # ~ kl #
        fi kysytty # ~ klo # | paras vastaus | seuraa kysymysta | vastattu # ~ klo #
        tr cevabi gelistir | cevabiniz | cevaplandi # ~ | en iyi cevap | soruldu # ~
        tr soruyu gelistir | soruyu takip et
        ru # # бронзовых знака | # # бронзовых знаков | # # серебряных знаков
        ru # ~ бронзовыи знак | # ~ бронзовых знака | # ~ бронзовых знаков | # ~ серебряныи знак
        ru # ~ серебряных знака | # ~ серебряных знаков | # бронзовыи знак | # бронзовых знака
        ru # бронзовых знаков | # серебряных знаков | ваш ответ | ваш ответ на вопрос
        ru вопрос задан # ~ | вопрос задан # ~ в # | задан # ~ в # | изменен # ~ в #
        ru изменен # ~ назад | ответ дан # ~ в # | ответ написан # ~ | отправить без регистрации
        ru отправить ответ | отредактирован # ~ в # | отслеживать | отслеживать вопрос
        ru отслеживать ответ | показать еще # комментариев | показать еще # комментарии
        ru показать еще # комментария | принятыи ответ | просмотрен # ~ раз | просмотрен # раз
        ru просмотрен # раза | решение вопроса | сортировать по | улучшить вопрос
        ru улучшить ответ | улучшить этот вопрос | улучшить этот ответ
        uk ваша відповідь | відповідь надано # ~ | додати відповідь | запитано # ~ о #
        uk краща відповідь | поліпшити відповідь | поліпшити питання
        el απαντηθηκε # ~ | βελτιωση απαντησης | βελτιωση ερωτησης | ρωτηθηκε # ~
        hu kerdes kovetese | legjobb valasz | valasz irasa | valaszolt # ~
        ro adauga un raspuns | cel mai bun raspuns | intrebare pusa # ~ | raspuns dat # ~
        ar أضف إجابة | أفضل إجابة | إجابتك | تحسين الإجابة | تحسين السؤال | تمت الإجابة ~
        ar سئل في ~ | طرح السؤال ~ | متابعة السؤال
        he התשובה שלך | נענה ב ~ | נשאל ב ~ | עקוב אחר השאלה | שפר את השאלה
        id dijawab pada ~ | ditanya pada ~ | ikuti pertanyaan | jawaban anda | jawaban terbaik
        vi cau tra loi cua ban | cau tra loi hay nhat | da hoi ~ luc # | da tra loi ~ luc #
        ja # 件の回答 | この回答を改善 | この回答を改善する | この質問をフォロー
        ja この質問を改善 | この質問を改善する | さらに # 件のコメントを表示 | コメントを追加
        ja ベストアンサーに選ばれた回答 | 回答を投稿 | 編集日時 ~ | 質問をフォロー
        ja 銀バッジ # 個 | 銅バッジ # 個 | 閲覧数 # 回
        ko 답변 개선 | 답변 등록 | 이 답변 개선하기 | 질문 개선 | 질문 팔로우 | 채택 답변
        zh 你的回答 | 关注问题 | 写回答 | 回答于 ~ | 您的回答 | 提问于 ~ | 改善這個問題
        zh 改善這個回答 | 改进回答 | 改进问题 | 查看全部 # 个回答 | 邀请回答 | 采纳答案
        zh 關注問題
        """,
    ),
    Formula(
        name="forum-word",
        reason="navigation",
        weight=WEAK + 1,
        alone=WEAK + 1,
        evidence="is what sites of questions set over an answer",
        lines="""
        en solution
        de losung
        fr solution
        es solucion
        pt solucao
        it soluzione
        ru решение
        uk рішення
        """,
    ),
)
