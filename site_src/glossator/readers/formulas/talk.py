"""What a site says where its readers speak: comments, votes, counts, forums, questions. A table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="comment-form",
        reason="form",
        weight=SURE,
        evidence="belongs to what readers may say",
        lines="""
        en # comment from the forums | # likes reply | # more replies | # replies
        en a candle was lit ~ | add a comment | add a memory | add a public comment | add comment
        en add your comment | all comments | be the first to comment | be the first to like this
        en comment from the forums | comment on this article | comment on this story
        en comment policy | commenting guidelines | commenting is closed | comments are closed
        en comments are disabled | comments are the opinion ~ | comments are turned off
        en comments closed | comments do not necessarily reflect ~ | comments do not represent ~
        en comments have been disabled | community guidelines | continue this thread
        en create an account or sign in to comment | email details | expand full comment
        en flag as inappropriate | guest book | have your say | have your say in the comments ~
        en hide comments | hide replies | in reply to ~ | join the conversation
        en join the discussion | learn how your comment data is processed | leave a comment
        en leave a condolence | leave a reply | leave a reply cancel reply
        en let me know in the comments ~ | let us know in the comments ~ | light a candle
        en like reply | like reply share | liked by ~ | load # more comments | load comments
        en load more comments | log in to comment | log in to leave a comment | log in to reply
        en most liked | most recent | newest | newest first | no comments yet
        en notify me of follow up comments by email | notify me of new posts by email
        en notify me of ~ by email | oldest first | our commenting policy ~ | plant a tree ~
        en please log in to comment | please sign in to comment | post a comment | post comment
        en post reply | post your comment | read # comments | read comments | reply to this
        en reply to ~ | report comment | report this comment | required fields are marked | restacks
        en see all comments | see all comments # | send flowers | share a memory | share memory
        en share your thoughts | share your thoughts in the comments ~ | share your thoughts ~
        en show # comments | show comments | show replies | sign in to comment | sign my guestbook
        en sign the guestbook | sort comments by ~ | spotted a typo ~ | spotted an error ~
        en start a discussion | start the conversation | submit a comment | submit comment
        en tell us in the comments ~ | text details | the views expressed in the comments ~
        en this article is closed for comments | this site uses akismet ~ | top comments
        en tribute wall | view # comments | view # replies | view all comments | view comments
        en view discussion | view guestbook | view replies | view thread | what are your thoughts
        en what do you think | what do you think ~ in the comments ~ | write a comment
        en write a reply | write a response | you must be logged in to post a comment
        en you must log in to post a comment | your comment ~ moderation
        en your e mail address will not be published ~ | your feedback is important to us ~
        en your feedback matters to us ~ | your opinion counts | your opinion matters
        de # antworten | # gedanke zu ~ | # gedanken zu ~ | # kommentar | # kommentare
        de alle # kommentare anzeigen | alle kommentare anzeigen | alle kommentare lesen
        de alle leserkommentare | alteste zuerst | anmelden und kommentieren | antwort auf ~
        de antworten anzeigen | antworten auf ~ | auf ~ antworten | beitrag melden
        de beliebteste zuerst | benachrichtige mich ~ | dein kommentar | deine meinung
        de die kommentare geben ~ wieder | die kommentare sind geschlossen
        de die kommentare ~ geben nicht notwendigerweise die meinung der redaktion wieder
        de die kommentarfunktion ist geschlossen | die kommentarfunktion ~ ist geschlossen
        de die kommentarfunktion ~ wurde geschlossen | diskussion beitreten | diskutiere mit
        de diskutieren sie mit | erforderliche felder ~ | hinterlasse einen kommentar
        de ihr kommentar | ihre meinung zahlt | ihre meinung ~ | jetzt kommentieren
        de jetzt mitdiskutieren | keine kommentare | kerze anzunden | kommentar abgeben
        de kommentar hinterlassen | kommentar melden | kommentar schreiben | kommentar verfassen
        de kommentare # | kommentare anzeigen
        de kommentare geben nicht notwendigerweise die meinung ~ | kommentare geschlossen
        de kommentare laden | kommentare lesen | kommentare zum thema | kommentieren
        de kondolenz schreiben | kondolieren | leserkommentare | meinen namen meine e mail adresse ~
        de melden | melden sie sich an um ~ | mitdiskutieren | netiquette beachten | neueste zuerst
        de noch keine kommentare | sagen sie uns ihre meinung | schreib es in die kommentare ~
        de schreibe einen kommentar | schreiben sie einen kommentar | was meinen sie
        de weitere kommentare | weitere kommentare anzeigen | zum kommentieren anmelden
        de zum kommentieren ~ anmelden | zur diskussion
        fr # avis | # commentaire | # commentaires | # reactions | # reponses
        fr afficher les commentaires | ajouter un commentaire | annuler la reponse
        fr aucun commentaire | aucun commentaire pour le moment | avis # | avis des internautes
        fr commentaires # | commentaires fermes | commenter | commenter cet article
        fr connectez vous pour commenter | deposer un avis | dites le nous en commentaire ~
        fr dites nous en commentaire ~ | donner mon avis | donnez votre avis | ecrire un commentaire
        fr enregistrer mon nom ~ | laisser un avis | laisser un commentaire | laissez un commentaire
        fr les commentaires n engagent que leurs auteurs
        fr les commentaires n engagent que leurs auteurs ~ | les commentaires sont fermes
        fr les commentaires ~ n engagent que leurs auteurs | les plus recents | lire les avis
        fr lire les commentaires | lire tous les commentaires | plus anciens | plus recents
        fr poster un commentaire | prevenez moi ~ | publier un commentaire | qu en avez vous pense
        fr reagir | reagir a cet article | reagissez | repondre | repondre a ~ | signaler
        fr signaler ce commentaire | signaler un abus | signalez la nous
        fr soyez le premier a commenter | soyez le premier a reagir | tous les commentaires
        fr une erreur dans l article ~ | voir les commentaires | voir tous les avis
        fr voir tous les commentaires | vos reactions | votre adresse ~ ne sera pas publiee ~
        fr votre avis | votre avis compte | votre avis nous interesse | votre commentaire
        fr vous devez ~ pour commenter
        es # comentario | # comentarios | # respuesta | # respuestas | agregar comentario
        es anadir comentario | avisame ~ | cancelar respuesta | comenta | comenta esta noticia
        es comentar | comentarios # | comentarios cerrados | cuentanos en los comentarios ~
        es danos tu opinion | debes ~ para comentar | deja tu opinion | deja un comentario
        es dejar un comentario | denunciar | enviar comentario | escribe un comentario
        es escribir comentario | guardar mi nombre ~ | inicia sesion para comentar
        es los comentarios estan cerrados | los comentarios no representan la opinion ~
        es los comentarios no representan ~ | los comentarios ~ responsabilidad de sus autores
        es los comentarios ~ responsabilidad de sus autores ~ | mas antiguos | mas recientes
        es mas valorados | no hay comentarios | normas de participacion
        es participa en la conversacion | publicar comentario | publicar un comentario | reportar
        es reportar comentario | responder | responder a ~ | se el primero en comentar
        es sin comentarios | tu opinion | tu opinion cuenta | tu opinion importa
        es unete a la conversacion | ver # comentarios | ver comentarios | ver todos los comentarios
        pt # comentario | # comentarios | # respostas | a sua opiniao | adicionar comentario
        pt ainda nao ha comentarios | avise me ~ | cancelar resposta | comentar | comentarios #
        pt comentarios encerrados | comente | conte nos comentarios ~ | de a sua opiniao
        pt deixar um comentario | deixe o seu comentario | deixe seu comentario
        pt deixe um comentario | denunciar | denunciar comentario | enviar comentario
        pt envie sua noticia | escreva um comentario | faca login para comentar
        pt guardar o meu nome ~ | junte se a conversa | mais antigos | mais recentes
        pt nenhum comentario | os comentarios nao representam a opiniao ~
        pt os comentarios nao representam ~ | os comentarios sao de responsabilidade de seus autores
        pt os comentarios sao de responsabilidade ~ | os comentarios ~ | participe da conversa
        pt por favor entre para comentar | publicar comentario | responder | responder a ~
        pt seja o primeiro a comentar | sem comentarios | sua opiniao | sua opiniao e importante
        pt ver comentarios | ver todos os comentarios
        it # commenti | # commento | # risposte | accedi per commentare | aggiungi un commento
        it annulla risposta | avvertimi ~ | commenta | commenta l articolo | commenta la notizia
        it commenta per primo | commenti # | commenti chiusi | devi ~ per commentare | dicci la tua
        it faccelo sapere nei commenti ~ | i campi obbligatori ~ | i commenti non rappresentano ~
        it i commenti sono chiusi | i commenti sono disabilitati | invia commento | la tua opinione
        it la tua opinione conta | lascia il tuo commento | lascia un commento | leggi i commenti
        it meno recenti | mostra commenti | nessun commento | notificami ~
        it partecipa alla conversazione | partecipa alla discussione | piu recenti
        it pubblica commento | rispondi | rispondi a ~ | salva il mio nome ~ | scrivi un commento
        it scrivilo nei commenti ~ | segnala abuso | segnala commento | vedi commenti
        it vedi tutti i commenti
        nl # reactie | # reactie op ~ | # reacties | # reacties op ~ | antwoord annuleren
        nl antwoord op ~ | beantwoord | beantwoorden | bekijk alle reacties | bekijk reacties
        nl een reactie op ~ | geef een reactie | geen reacties | het e mailadres wordt niet ~
        nl informeer mij ~ | je e mailadres wordt niet gepubliceerd ~ | je moet ~ om te reageren
        nl jouw mening | laat een reactie achter | laat het weten in de reacties ~
        nl lees de reacties | log in om te reageren | meld misbruik | mijn naam e mail ~ bewaren ~
        nl nieuwste eerst | nog geen reacties | oudste eerst | plaats een reactie | plaats reactie
        nl praat mee | rapporteer | reactie annuleren | reactie plaatsen | reactie toevoegen
        nl reacties # | reacties gesloten | reacties geven niet noodzakelijk de mening ~ | reageer
        nl reageer als eerste | reageer op dit artikel | reageren is niet meer mogelijk
        nl reageren niet mogelijk | schrijf een reactie | toon reacties | uw mening telt
        nl vereiste velden ~ | wat vind jij
        pl # komentarz | # komentarze | # komentarzy | # odpowiedzi | anuluj odpowiedz
        pl badz pierwszy ~ | brak komentarzy | daj znac w komentarzu ~ | dodaj komentarz
        pl dolacz do dyskusji | komentarze # | komentarze sa prywatnymi opiniami ~
        pl komentarze zamkniete | komentowanie zostalo wylaczone | komentuj | masz ciekawy temat ~
        pl mozliwosc komentowania zostala wylaczona | najnowsze | najpopularniejsze | najstarsze
        pl napisz do nas ~ | napisz komentarz | odpowiedz | odpowiedzi # | opublikuj komentarz
        pl pokaz komentarze | powiadom mnie ~
        pl redakcja nie ponosi odpowiedzialnosci za tresc komentarzy
        pl redakcja nie ponosi odpowiedzialnosci za ~ komentarzy ~ | skomentuj | skomentuj artykul
        pl twoj adres e mail nie zostanie opublikowany ~ | twoj komentarz | twoja opinia
        pl wymagane pola ~ | wyslij komentarz | zaloguj sie aby komentowac | zaloguj sie by ~
        pl zapamietaj moje dane ~ | zglos | zglos komentarz | zglos naduzycie | zobacz komentarze
        pl zobacz wszystkie komentarze | zostaw komentarz
        cs # komentar | # komentare | # komentaru | # odpovedi | bez komentare | bud prvni ~
        cs diskuse # | diskutovat | diskuze # | komentare # | komentare jsou uzavreny | komentovat
        cs nahlasit | nahlasit komentar | napsat komentar | odeslat komentar | odpovedet
        cs odpovedi # | okomentovat | pridat komentar | pridat prispevek
        cs prihlaste se pro komentovani | redakce neodpovida za obsah ~
        cs vase emailova adresa nebude zverejnena ~ | vlozit komentar | vstoupit do diskuse
        cs vstoupit do diskuze | vyzadovane informace ~ | zadne komentare | zobrazit komentare
        cs zrusit odpoved
        sv # kommentar | # kommentarer | # svar | anmal | anmal kommentar | avbryt svar
        sv bli forst att kommentera | din e postadress kommer inte ~ | din kommentar | gilla
        sv gilla laddas in | inga kommentarer | kommentarer # | kommentarer inaktiverade
        sv kommentarerna ar stangda | kommentarerna speglar inte ~ | kommentera
        sv kommentera artikeln | lamna en kommentar | lamna ett svar | las kommentarerna
        sv logga in for att kommentera | obligatoriska falt ~ | publicera kommentar | rapportera
        sv senaste forst | skicka kommentar | skriv en kommentar | svar till ~ | svara | svara pa ~
        sv visa alla kommentarer | visa kommentarer
        da # kommentar | # kommentarer | # svar | anmeld | annuller svar | besvar
        da deltag i debatten | din e mailadresse vil ikke ~ | efterlad en kommentar
        da ingen kommentarer | kommentarer er lukket | kommenter | kommenter artiklen
        da laes kommentarer | log ind for at kommentere | rapporter | send kommentar
        da skriv en kommentar | skriv kommentar | svar | tilfoj kommentar | vaer den forste ~
        da vis alle kommentarer | vis kommentarer
        no # kommentar | # kommentarer | avbryt svar | delta i debatten
        no din e postadresse vil ikke ~ | ingen kommentarer | kommentarfeltet er stengt | kommenter
        no legg igjen en kommentar | legg til kommentar | logg inn for a kommentere | rapporter
        no skriv en kommentar | svar | vaer den forste ~ | vis kommentarer
        fi # kommentti | # kommenttia | # vastausta | ei kommentteja | ilmianna | ilmoita asiaton ~
        fi jata kommentti | keskustele | kirjaudu kommentoidaksesi | kirjoita kommentti
        fi kommentit # | kommentoi | kommentoi juttua | kommentointi on suljettu
        fi kommentointi suljettu | laheta kommentti | lisaa kommentti | lue kommentit
        fi nayta kommentit | osallistu keskusteluun | peruuta vastaus
        fi sahkopostiosoitettasi ei julkaista ~ | vastaa | vastaa kommenttiin
        tr # yanit | # yorum | bildir | bir cevap yazin | bir yanit yazin | bir yorum yaz | cevapla
        tr e posta adresiniz yayinlanmayacak ~ | en eski | en yeni | henuz yorum yok
        tr ilk yorumu sen yap | ilk yorumu siz yapin | sikayet et | tum yorumlar | tum yorumlari gor
        tr yaniti iptal et | yanitla | yorum ekle | yorum gonder | yorum yap | yorum yapmak icin ~
        tr yorum yaz | yorumlar # | yorumlar kapali | yorumlardan yazarlari sorumludur ~
        tr yorumlari gor | yorumlari goster | yorumu gonder
        ru # комментариев | # комментарий | # комментария | # ответа | # ответов | будьте первым ~
        ru ваш адрес email не будет опубликован ~ | ваш комментарий | войдите чтобы комментировать
        ru войдите чтобы оставить комментарий | все комментарии | добавить комментарий
        ru комментариев нет | комментариев пока нет | комментарии # | комментарии закрыты
        ru комментировать | мнение редакции может не совпадать ~ | написать комментарий
        ru нет комментариев | обсудить | обсуждение # | обязательные поля ~ | оставить комментарий
        ru ответить | ответить на ~ | отменить ответ | отправить комментарий | по порядку
        ru пожаловаться | показать комментарии | присоединиться к обсуждению | прокомментировать
        ru смотреть все комментарии | сначала новые | сначала популярные | сначала старые
        ru сохранить мое имя ~ | только зарегистрированные пользователи ~ | читать комментарии
        uk # відповідей | # коментар | # коментарі | # коментарів | будьте першим ~
        uk ваша e mail адреса не ~ | відповісти | додати коментар | залишити коментар | коментарі #
        uk коментарі закриті | коментувати | надіслати коментар | написати коментар
        uk немає коментарів | обговорити | показати коментарі | поскаржитися | прокоментувати
        uk скасувати відповідь | спочатку нові | увійдіть щоб ~ коментар | усі коментарі
        el # σχολια | # σχολιο | ακυρωση απαντησης | αναφορα | απαντησεις # | απαντηση
        el αφηστε ενα σχολιο | αφηστε μια απαντηση | γραψτε ενα σχολιο | δειτε τα σχολια
        el δεν υπαρχουν σχολια | η ηλ διευθυνση σας δεν ~ | προσθηκη σχολιου | σχολια # | σχολιαστε
        el τα σχολια ειναι κλειστα | υποβολη σχολιου
        hu # hozzaszolas | # komment | az e mail cimet nem tesszuk kozze ~ | hozzaszolas
        hu hozzaszolas kuldese | hozzaszolasok # | hozzaszolok | jelentes | kommentek
        hu kommentek mutatasa | legyel te az elso ~ | nincs hozzaszolas | szolj hozza
        hu szoljon hozza | uj hozzaszolas | valasz | valasz megszakitasa
        ro # comentarii | # comentariu | # de comentarii | adauga comentariu | adauga un comentariu
        ro adresa ta de email nu va fi publicata ~ | anuleaza raspunsul | comentariile sunt inchise
        ro comenteaza | fii primul ~ | lasa un comentariu | lasa un raspuns | niciun comentariu
        ro publica comentariul | raporteaza | raspunde | scrie un comentariu | trimite comentariul
        ro vezi comentariile | vezi toate comentariile
        ar # تعليق | # تعليقات | أضف تعليق | أضف تعليقا | أضف تعليقك | إبلاغ | إرسال التعليق
        ar إلغاء الرد | اترك تعليقا | اترك تعليقك | اترك رد | اترك ردا | احفظ اسمي ~ | اكتب تعليقا
        ar الأحدث | الأقدم | الإبلاغ عن تعليق | التعليقات # | التعليقات مغلقة | الحقول الإلزامية ~
        ar الرد | الرد على ~ | رد | سجل الدخول للتعليق | شاركنا رأيك | شاهد التعليقات
        ar عرض التعليقات | علق | علق على الخبر | كن أول من يعلق | لا توجد تعليقات | لا يوجد تعليقات
        ar لن يتم نشر عنوان بريدك الإلكتروني ~ | نشر التعليق
        he # תגובות | אין תגובות | בטל תגובה | דווח | דיווח | האימייל לא יוצג באתר ~ | הגב | הגיבו
        he הוסיפו תגובה | הוסף תגובה | היו הראשונים להגיב | הצג תגובות | השאר תגובה | התגובות סגורות
        he התחבר כדי להגיב | כתבו תגובה | כתיבת תגובה | להשאיר תגובה | לכל התגובות | פרסם תגובה
        he שלח תגובה | תגובות #
        fa # دیدگاه | # نظر | ارسال دیدگاه | ارسال نظر | افزودن دیدگاه | اولین نفری باشید ~
        fa بدون دیدگاه | ثبت نظر | دیدگاه خود را بنویسید | دیدگاهتان را بنویسید | لغو پاسخ
        fa مشاهده نظرات | نشانی ایمیل شما منتشر نخواهد شد ~ | نظر بدهید | نظر شما | نظرات #
        fa نظرات کاربران | نمایش نظرات | پاسخ | پاسخ دادن | گزارش تخلف
        hi # कमेंट | # टिप्पणियां | # टिप्पणी | अपनी टिप्पणी दें | अपनी राय दें
        hi आपका ईमेल पता प्रकाशित नहीं ~ | आपकी राय | कमेंट करें | कमेंट लिखें | कोई टिप्पणी नहीं
        hi जवाब दें | टिप्पणियां देखें | टिप्पणी करें | टिप्पणी लिखें | रिपोर्ट करें
        id # balasan | # komentar | alamat email anda tidak akan ~ | balas | balas ke ~
        id batalkan balasan | belum ada komentar | beri komentar | jadilah yang pertama ~
        id kirim komentar | komentar # | komentar ditutup | komentari | laporkan | lihat komentar
        id lihat semua komentar | masuk untuk berkomentar | tambahkan komentar | terbaru | terlama
        id tidak ada komentar | tinggalkan balasan | tinggalkan komentar | tulis komentar
        vi # binh luan | ban nghi gi ~ | bao cao | bao vi pham | binh luan | binh luan #
        vi chua co binh luan | cu nhat | dang nhap de binh luan | de lai binh luan
        vi de lai mot binh luan | email cua ban se khong ~ | gui binh luan | gui y kien
        vi hay la nguoi dau tien ~ | huy tra loi | moi nhat | phan hoi | quan tam nhat
        vi them binh luan | tra loi | viet binh luan | xem binh luan | xem tat ca binh luan
        vi y kien # | y kien cua ban
        th # ความคิดเห็น | ความคิดเห็น # | ดูความคิดเห็น | ตอบ | ตอบกลับ | ปิดความคิดเห็น
        th ยังไม่มีความคิดเห็น | รายงาน | ส่งความคิดเห็น | เขียนความคิดเห็น
        th เข้าสู่ระบบเพื่อแสดงความคิดเห็น | เพิ่มความคิดเห็น | แสดงความคิดเห็น
        ja # コメント | # 件 | # 件のコメント | # 件の返信 | あなたの意見は | おすすめ順
        ja この記事へのコメント | ご感想をお寄せください | すべてのコメント | すべてのコメントを見る
        ja まだコメントはありません | コメント # | コメント # 件 | コメントする | コメントするには ~
        ja コメントするには ログイン ~ | コメントはありません | コメントはまだありません
        ja コメントは受け付けていません | コメントをもっと見る | コメントを投稿 | コメントを投稿する
        ja コメントを書く | コメントを残す | コメントを表示 | コメントを見る
        ja メールアドレスが公開されることはありません | レビューを書く | ログインしてコメント
        ja 人気順 | 古い順 | 報告する | 感想を送る | 新着順 | 返信 | 返信 # 件 | 返信する
        ja 返信をキャンセル | 通報 | 通報する | 違反報告
        ko # 개의 댓글 | 공감 | 공감 # | 공감순 | 답글 | 답글 # | 답글 # 개 | 답글 달기 | 답글쓰기
        ko 댓글 # | 댓글 # 개 | 댓글 남기기 | 댓글 달기 | 댓글 더보기 | 댓글 등록 | 댓글 보기
        ko 댓글 쓰기 | 댓글 입력 | 댓글 작성 | 댓글 전체보기 | 댓글쓰기 | 댓글을 입력하세요
        ko 댓글이 없습니다 | 등록된 댓글이 없습니다 | 등록순 | 로그인 후 댓글 ~ | 비공감 | 신고
        ko 신고하기 | 의견 남기기 | 이메일 주소는 공개되지 않습니다 ~ | 인기순 | 좋아요 # | 최신순
        ko 추천순
        zh # 則留言 | # 条回复 | # 条留言 | # 条评论 | 举报 | 全部评论 | 写下你的评论 | 写评论
        zh 发布评论 | 发表回复 | 发表评论 | 发送评论 | 取消回复 | 取消回覆 | 回复 | 回覆 | 寫評論
        zh 尚無留言 | 必填项已用 标注 | 您的电子邮箱地址不会被公开 ~ | 您的邮箱地址不会被公开 ~
        zh 我来说两句 | 我要評論 | 我要评论 | 所有评论 | 抢沙发 | 按时间 | 按热度 | 提交评论
        zh 文明上网 ~ | 新增留言 | 新增評論 | 暂无评论 | 最新评论 | 查看全部评论 | 查看评论 | 檢舉
        zh 添加评论 | 热门评论 | 留下评论 | 留言 # | 留言已關閉 | 登录后发表评论 | 登录后评论
        zh 發佈留言 | 發表評論 | 精彩评论 | 网友评论 | 評論 # | 评论 # | 评论已关闭 | 请先登录
        zh 请登录后发表评论 | 还没有评论
        """,
    ),
    Formula(
        name="comments",
        reason="form",
        weight=LIKELY,
        evidence="is the heading over what readers say",
        lines="""
        en # comment | # comments | # ratings | # replies to ~ | # response to ~ | # responses
        en # responses to ~ | # review | # reviews | # thought on ~ | # thoughts on ~ | comment
        en comments | comments # | comments from readers | condolences | customer reviews
        en discussion # | discussion about this episode | discussion about this post
        en join the conversation | memories | most helpful reviews | one response to ~
        en one thought on ~ | pingbacks | ratings and reviews | reader comments | reader reviews
        en readers comments | responses # | reviews # | trackbacks | user comments | user reviews
        en webmentions
        de # bewertungen | # kommentare | bewertungen | bewertungen # | diskussion # | kommentare
        de kommentare # | kundenbewertungen | kundenrezensionen | leserbewertungen | leserkommentare
        fr # reponses a ~ | avis | avis clients | avis des internautes | commentaires
        fr commentaires # | les commentaires | reactions | vos commentaires
        es # comentarios en ~ | # opiniones | # resenas | comentarios | comentarios # | opiniones
        es opiniones de clientes | resenas | valoraciones
        pt # avaliacoes | # comentarios em ~ | avaliacoes | avaliacoes de clientes | comentarios
        pt opinioes
        it # commenti su ~ | # recensioni | commenti | commenti # | opinioni | recensioni
        it recensioni dei clienti | un commento su ~
        nl # beoordelingen | beoordelingen | klantbeoordelingen | reacties | reacties # | recensies
        pl # opinie | # opinii | # przemyslen na temat ~ | dyskusja # | komentarze | opinie
        pl opinie klientow | recenzje
        cs # hodnoceni | diskuse | diskuze | hodnoceni | komentare | recenze
        sv # omdomen | # svar pa ~ | kommentarer | omdomen | recensioner
        da # anmeldelser | anmeldelser | kommentarer
        no anmeldelser | kommentarer | omtaler
        fi # arvostelua | arvostelut | kommentit
        tr # degerlendirme | degerlendirmeler | kullanici yorumlari | okur yorumlari | yorumlar
        ru # отзыв | # отзыва | # отзывов | комментарии | мнения читателей | отзывы
        ru отзывы покупателей
        uk # відгуки | # відгуків | відгуки | коментарі
        el # αξιολογησεις | αξιολογησεις | κριτικες | σχολια
        hu # ertekeles | # velemeny | ertekelesek | hozzaszolasok | velemenyek
        ro # recenzii | comentarii | pareri | recenzii
        ar # تقييم | # مراجعة | آراء القراء | التعليقات | التقييمات | تعليقات | تعليقات القراء
        he # ביקורות | ביקורות | חוות דעת | תגובות | תגובות הגולשים
        fa دیدگاه ها | دیدگاهها | نظرات | نظرها
        hi कमेंट | टिप्पणियाँ | टिप्पणियां | समीक्षा
        id # ulasan | komentar | ulasan
        vi # danh gia | binh luan | danh gia | y kien ban doc
        th # รีวิว | ความคิดเห็น | รีวิว
        ja # 件のレビュー | みんなのコメント | みんなの感想 | みんなの視点 | エキスパートの補足見解
        ja クチコミ | コメンテーターの視点 | コメント | コメントプラス | レビュー | レビュー # 件
        ja 口コミ | 読者のコメント
        ko 댓글 | 독자의견 | 리뷰 | 상품평 | 전체 댓글 | 전체댓글 | 후기
        zh # 条评价 | 用户评价 | 用户评论 | 留言 | 網友留言 | 网友评论 | 評論 | 讀者留言 | 评价
        zh 评论 | 评论区 | 跟帖
        """,
    ),
    Formula(
        name="vote",
        reason="counter",
        weight=SURE - 1,
        evidence="asks for a vote or counts votes",
        lines="""
        en # based on # reviews | # bloggers like this | # found this helpful | # from # reviews
        en # from # votes | # of # people found this helpful | # out of # | # out of # stars
        en # people found this helpful | # people like this | # ratings | # star rating | # stars
        en # vote | # votes | average rating | average rating ~ | be the first to like this
        en clap up to # times ~ | did this answer your question | did this page help you
        en did you find this helpful | did you find this page useful
        en did you find what you were looking for | did you like this update
        en did you make this recipe ~ | downvote
        en enjoying the show leave us a rating and a review ~ | give us feedback | helpful
        en helpful # | how can we improve | how would you rate this article
        en if you enjoyed this ~ clap ~ | if you make this recipe ~
        en is there anything wrong with this page | is this page useful | leave a rating
        en leave a review | like loading | like this | loading | not helpful | overall rating
        en people like this | rate and review | rate it | rate review
        en rate the quality of our article | rate the quality of this article | rate this
        en rate this article | rate this page | rate this post | rate this recipe
        en report a problem with this page | send us your feedback | submit review
        en thank you for your feedback | thanks for voting | thanks for your feedback | thumbs down
        en thumbs up | tried this recipe let us know how it was | upvote | vote down | vote up
        en was this answer helpful | was this article helpful | was this helpful
        en was this helpful yes no | was this information helpful | was this page helpful
        en was this review helpful | was this useful | what did you think of this article
        en write a review | yes no
        en you must spread some reputation around before giving it to ~ again
        en your feedback helps us ~ | your opinion helps us ~ | your rating | your rating helps us ~
        de # personen fanden diese informationen hilfreich | bewerte diesen artikel
        de bewerten sie diesen artikel | dein feedback hilft uns ~ | deine meinung hilft uns ~
        de hat dir dieser artikel geholfen | hat ihnen der artikel gefallen
        de hat ihnen dieser artikel geholfen | hilfreich | hilfreich # | ihr feedback hilft uns ~
        de ihre meinung hilft uns ~ | nicht hilfreich | war das hilfreich
        de war diese information hilfreich | war diese seite hilfreich
        de war dieser artikel hilfreich | war dieser beitrag hilfreich
        de wie bewerten sie diesen artikel | wie hat ihnen der artikel gefallen
        fr # etoiles | # etoiles sur # | # notes | # personnes ont trouve cela utile | # sur #
        fr # vote | # votes | avez vous trouve cette page utile | cet article vous a t il ete utile
        fr cet avis vous a t il ete utile | cette information vous a t elle ete utile
        fr cette page vous a t elle ete utile | cette reponse vous a t elle aide | donner une note
        fr donnez votre avis | evaluez cet article | j aime | j aime # | j aime chargement
        fr je recommande | merci de votre retour | merci pour votre avis | note moyenne ~ | noter
        fr notez cet article | notez cette recette | notez la qualite de cet article | oui non
        fr pas utile | qu avez vous pense de cet article | que pensez vous de cet article | utile
        fr utile # | votre avis nous aide ~ | votre avis nous permet ~ | votre note
        es # de # | # de # estrellas | # estrellas | # valoraciones | # voto | # votos
        es a # personas les resulto util | califica esta nota | califica este articulo
        es deja tu valoracion | es util esta pagina | escribe una resena | escribir una opinion
        es fue util esta informacion | gracias por tu opinion | gracias por tu voto
        es ha sido util esta pagina | haz clic para puntuar ~ | le resulto util | me gusta
        es me gusta # | me gusta cargando | no util | puntua | puntuacion media ~ | puntuar
        es que te ha parecido esta noticia | que te ha parecido este articulo | si no
        es te ha resultado util | te ha sido de utilidad | te ha sido util | te resulto util
        es tu opinion nos ayuda ~ | tu puntuacion | tu valoracion | tu valoracion nos ayuda ~ | util
        es util # | valora esta noticia | valora esta receta | valora este articulo | valorar
        pt # avaliacoes | # de # estrelas | # estrelas | # pessoas acharam isso util
        pt # pessoas acharam util | # votos | a sua avaliacao | a sua opiniao ajuda nos ~
        pt achou util | avaliar | avalie | avalie esta materia | avalie esta noticia
        pt avalie esta pagina | avalie esta receita | avalie este artigo | avalie este servico
        pt curtir | curtir # | curtir carregando | deixe sua avaliacao | escreva uma avaliacao
        pt esta informacao foi lhe util | esta informacao foi util | esta pagina foi util
        pt este artigo foi util | gosto | gosto # | gosto carregando | isto foi util | nao util
        pt o que achou deste artigo | obrigado pela sua opiniao | obrigado pelo seu feedback
        pt sim nao | sua avaliacao | sua opiniao nos ajuda ~ | util | util #
        it # persone l hanno trovato utile | # stelle | # stelle su # | # su # | # valutazioni
        it # voti | # voto | cosa ne pensi di questo articolo | e stato utile
        it grazie per il tuo feedback | il tuo parere ci aiuta ~ | il tuo voto
        it l articolo ti e stato utile | la tua opinione ci aiuta ~ | la tua valutazione
        it lascia una recensione | mi piace | mi piace # | mi piace caricamento | non utile
        it quanto sono chiare le informazioni su questa pagina | questa pagina ti e stata utile
        it queste informazioni ti sono state utili | scrivi una recensione | si no
        it ti e stata utile questa pagina | ti e stato utile | utile | utile # | valuta
        it valuta da # a # stelle la pagina | valuta la ricetta | valuta questo articolo
        it valuta questo servizio | valuta ~ stelle su # | vota | vota la ricetta
        it vota questo articolo | voto medio ~
        nl beoordeel dit artikel | heb je gevonden wat je zocht | heeft deze informatie u geholpen
        nl heeft u gevonden wat u zocht | jouw mening helpt ons ~ | niet nuttig | nuttig | nuttig #
        nl uw mening helpt ons ~ | was deze informatie nuttig | was deze pagina nuttig
        nl was dit artikel nuttig | was dit behulpzaam | was dit nuttig
        nl wat vind je van dit artikel | wat vond je van dit artikel
        pl # glos | # glosow | # glosy | # gwiazdek | # ocen | co myslisz o tym artykule
        pl czy artykul byl przydatny | czy ta informacja byla pomocna
        pl czy ta odpowiedz byla pomocna | czy ta strona byla pomocna | czy ten artykul byl pomocny
        pl czy to bylo pomocne | dodaj ocene | dodaj opinie | dziekujemy za opinie
        pl jak oceniasz ten artykul | lubie to | lubie to # | lubie wczytywanie | napisz recenzje
        pl niepomocne | ocen | ocen artykul | ocen jakosc artykulu | ocen jakosc naszego artykulu
        pl ocen przepis | ocen te strone | ocen ten artykul | pomocne | pomocne # | pomogl
        pl srednia ocena ~ | tak nie | twoja ocena | twoja opinia pomaga nam ~
        pl twoja opinia pozwala nam ~
        cs # hlasu | # hlasy | # hodnoceni | # hvezdicek | ano ne | byl tento clanek uzitecny
        cs byla tato stranka uzitecna | byly pro vas tyto informace uzitecne | hodnotit
        cs jak se vam clanek libil | libi se mi | libi se mi # | napsat recenzi | ohodnotit
        cs ohodnotit recept | ohodnotte clanek | ohodnotte tento clanek | pomohl vam tento clanek
        cs prumerne hodnoceni ~ | to se mi libi | uzitecne | vas nazor nam pomaha ~ | vase hodnoceni
        sv betygsatt artikeln | din asikt hjalper oss ~ | hittade du det du sokte | hjalpsam
        sv hjalpte informationen dig | vad tycker du om artikeln | vad tyckte du om artikeln
        sv var den har artikeln till hjalp | var den har sidan till hjalp | var det till hjalp
        sv var informationen till hjalp
        da bedom artiklen | din mening hjaelper os ~ | fandt du det du sogte | hjaelpsom
        da hvad synes du om artiklen | var denne artikel nyttig | var denne side nyttig
        da var dette nyttigt | var siden nyttig
        no din mening hjelper oss ~ | fant du det du lette etter | hva synes du om artikkelen
        no var artikkelen nyttig | var denne siden nyttig | var dette nyttig | vurder artikkelen
        fi # aanta | # tahtea | anna arvosana | arvioi | arvioi artikkeli | arvostele
        fi arvostele resepti | hyodyllinen | kylla ei | loysitko etsimasi
        fi mielipiteesi auttaa meita ~ | mita mielta olit artikkelista | oliko sivusta hyotya
        fi oliko tama artikkeli hyodyllinen | oliko tasta apua | tykkaa | tykkaa # | tykkaa lataa
        tr # begeni | # oy | # puan | # yildiz | begen | begen # | bu bilgi yararli miydi
        tr bu haberi oyla | bu haberi puanla | bu icerik faydali oldu mu
        tr bu makale yardimci oldu mu | bu sayfa yararli oldu mu | degerlendir | evet hayir
        tr faydali | faydali mi | gorusunuz bize ~ yardimci ~ | oy ver | puan ver | puaniniz
        tr tarifi degerlendir | yararli
        ru # голоса | # голосов | # звезд | # из # | # оценок | была ли страница полезной
        ru была ли эта информация полезной | была ли эта статья полезна | вам помогло | ваша оценка
        ru ваше мнение помогает нам ~ | да нет | как вам статья | мне нравится | написать отзыв
        ru нравится | нравится # | оставить отзыв | оцените материал | оцените рецепт
        ru оцените статью | оцените эту статью | оценить | полезно | полезный отзыв
        ru помогла ли вам статья | понравилась статья ~ | поставить оценку | поставьте оценку
        ru рейтинг # | спасибо за оценку | средняя оценка ~ | статья была полезной
        uk # голосів | # з # | # зірок | # оцінок | ваша думка допомагає нам ~ | ваша оцінка
        uk залишити відгук | корисно | написати відгук | оцінити | оцініть матеріал | оцініть рецепт
        uk оцініть статтю | оцініть цю статтю | подобається | подобається # | так ні
        uk чи була сторінка корисною | чи була ця стаття корисною | чи допомогла вам ця стаття
        el # αστερια | # ψηφοι | αξιολογηστε το αρθρο | βαθμολογηστε | βαθμολογια | γραψτε κριτικη
        el η βαθμολογια σας | ηταν χρησιμη αυτη η σελιδα | ηταν χρησιμο | μου αρεσει | μου αρεσει #
        el ναι οχι | σας βοηθησε το αρθρο
        hu # csillag | # szavazat | az on ertekelese | ertekeld | ertekeld a receptet | ertekelje
        hu ertekelje a cikket | hasznos | hasznos volt | hasznos volt ez a cikk
        hu hasznos volt ez az oldal | igen nem | irj velemenyt | mennyire tetszett a cikk
        hu segitett ez a cikk | tetszik | tetszik # | velemeny irasa
        ro # din # | # stele | # voturi | a fost util | a fost utila aceasta pagina | apreciaza
        ro cum vi s a parut articolul | da nu | evalueaza | evalueaza acest articol | imi place
        ro imi place # | nota ta | noteaza | scrie o recenzie | ti a fost de folos | util | util #
        ro voteaza
        ar # أصوات | # صوت | # من # | # نجوم | أضف تقييمك | أعجبني | أعجبني # | إعجاب | اكتب مراجعة
        ar تقييم المقال | تقييمك | غير مفيد | قيم | قيم المقال | قيم الوصفة | قيم هذا المقال | مفيد
        ar نعم لا | هل استفدت من المعلومات المقدمة ~ | هل كان هذا المقال مفيدا | هل كان هذا مفيدا
        ar هل كانت هذه الصفحة مفيدة | هل وجدت هذا مفيدا
        he # הצבעות | # כוכבים | # מתוך # | אהבתי | אהבתי # | דרג | דרגו | דרגו את המתכון
        he האם הדף היה שימושי | האם המאמר עזר לך | האם המידע עזר לך | האם זה עזר | הדירוג שלך
        he כן לא | כתוב ביקורת
        fa # از # | # امتیاز | # رای | # ستاره | آیا این صفحه مفید بود | آیا این مطلب مفید بود
        fa امتیاز دهید | امتیاز شما | بله خیر | به این مطلب امتیاز دهید | مفید بود | می پسندم
        fa پسندیدم
        hi # वोट | # स्टार | क्या यह उपयोगी था | क्या यह लेख उपयोगी था | पसंद | पसंद करें | रेट करें
        hi रेटिंग दें | लाइक | हाँ नहीं
        id # bintang | # dari # | # orang menyukai ini | # suara | apakah artikel ini membantu
        id apakah halaman ini membantu | apakah ini membantu | beri nilai | beri rating | membantu
        id nilai artikel ini | suka | suka # | sukai | tulis ulasan | ya tidak
        vi # luot danh gia | # luot thich | # phieu | # sao | # tren #
        vi bai viet nay co huu ich khong | cham diem | co khong | danh gia bai viet
        vi danh gia cua ban | huu ich | thich | thich # | thong tin nay co huu ich khong
        vi trang nay co huu ich khong | viet danh gia
        th # คะแนน | # ดาว | # ถูกใจ | ถูกใจ | ถูกใจ # | บทความนี้มีประโยชน์หรือไม่ | มีประโยชน์
        th หน้านี้มีประโยชน์หรือไม่ | เขียนรีวิว | ใช่ ไม่ใช่ | ให้คะแนน
        ja # af # | # anmeldelser | # av # | # beoordelingen | # betyg | # bewertung | # bewertungen
        ja # mal geteilt | # roster | # stemmen | # stemmer | # sterne | # sterren | # stimmen
        ja # stjarnor | # stjerner | # van de # sterren | # von # sternen | # いいね | # つ星
        ja # 件の評価 | # 票 | 5つ星のうち # | artikel bewerten | bedankt voor je feedback | bedom
        ja bedom opskriften | beoordeel | beoordeel dit recept | betygsatt | betygsatt receptet
        ja bewerten | bewertung abgeben | bewertung schreiben | danke fur ihr feedback
        ja deine bewertung | din vurdering | ditt betyg | durchschnittliche bewertung ~
        ja feedback geben | feedback zur seite | geef je beoordeling | geef je mening | gefallt mir
        ja gefallt mir # | gefallt mir wird geladen | gi din vurdering | gilla | gilla #
        ja giv din vurdering | ihre bewertung | jetzt bewerten | jouw beoordeling | lik | liker
        ja liker # | nee | nei | nein | nej | rezension schreiben | rezept bewerten | satt betyg
        ja schrijf een recensie | schrijf een review | skriv en anmeldelse | skriv en recension
        ja synes godt om | synes godt om # | tack for din feedback | vielen dank fur ihr feedback
        ja vind ik leuk | vind ik leuk # | vind ik leuk aan het laden | vind ik leuk laden | vurder
        ja いいえ | いいね | いいね # | うーん | お役に立ちましたか | このページは役に立ちましたか
        ja この情報は役に立ちましたか | この記事はいかがでしたか | この記事は役に立ちましたか
        ja この記事を評価 | この記事を評価する | すき | なるほど | はい いいえ | スキ | スキ #
        ja ポチッと~ | ランキングに参加しています~ | 低評価 | 共感した | 参考になった
        ja 参考になった # | 参考になりましたか | 役に立った | 役に立った # | 拍手 # | 星 # つ
        ja 最後まで読んでいただきありがとうございました~ | 評価する | 高評価
        ko # 점 | 도움돼요 | 도움돼요 # | 도움이 됐어요 | 도움이 되었나요 | 리뷰 쓰기 | 별점 #
        ko 별점 주기 | 비추천 | 슬퍼요 | 싫어요 | 쏠쏠정보 | 예 아니오 | 예 아니요
        ko 이 글이 도움이 되었나요 | 이 기사 어떠셨나요 | 이 기사를 추천합니다
        ko 이 기사를 평가해 주세요 | 이 문서가 도움이 되었습니까 | 이 페이지가 도움이 되었나요
        ko 좋아요 | 추천 | 추천 # | 평가하기 | 평점 # | 화나요 | 후속기사 원해요 | 훈훈해요
        ko 흥미진진
        zh # 个赞 | # 人喜欢 | # 人评价 | # 人评分 | # 人赞 | 写评价 | 喜欢 # | 在看 | 对您有帮助吗
        zh 您的评分 | 您觉得这篇文章怎么样 | 我要评分 | 是 否 | 有帮助 | 有用 | 有用 #
        zh 本文对您有帮助吗 | 此页面是否有帮助 | 没帮助 | 没用 | 点个赞 | 点赞 | 点赞 # | 給個評分
        zh 給這篇文章評分 | 讚 # | 评分 | 请为本文评分 | 赞 # | 赞同 # | 踩 # | 这篇文章有帮助吗
        zh 這篇文章有幫助嗎 | 顶 # | 點讚
        """,
    ),
    Formula(
        name="vote-word",
        reason="counter",
        weight=WEAK,
        evidence="is an answer to a question of the site's",
        lines="""
        en no | yes
        de ja | nein
        fr non | oui
        es no | si
        pt nao | sim
        it no | si
        nl ja | nee
        pl nie | tak
        cs ano | ne
        sv ja | nej
        fi ei | kylla
        tr evet | hayir
        ru да | нет
        uk ні | так
        el ναι | οχι
        hu igen | nem
        ro da | nu
        ar لا | نعم
        he כן | לא
        fa بله | خیر
        hi नहीं | हाँ
        id tidak | ya
        vi co | khong
        th ใช่ | ไม่ใช่
        ja いいえ | はい
        ko 아니요 | 예 | 추천
        zh 否 | 是
        """,
        alone=WEAK,
    ),
    Formula(
        name="counter",
        reason="counter",
        weight=SURE - 2,
        evidence="counts readers or time",
        lines="""
        en # accesses | # altmetric | # and # others like this | # citations | # claps | # day ago
        en # days ago | # downloads | # follower | # followers | # followers # following
        en # following | # forks | # hour ago | # hours ago | # images | # items | # k views
        en # like | # likes | # listens | # m views | # members | # min | # min listen | # min read
        en # mins read | # minute ago | # minute read | # minutes ago | # minutes read
        en # months ago | # new | # online | # people are reading this | # people like this
        en # photos | # pictures | # plays | # points | # post | # posts | # reads | # results
        en # share | # shares | # stars | # subscribers | # times read | # upvotes | # videos
        en # view | # views | # views # ago | # watching | # weeks ago | # words | # years ago
        en a day ago | accesses # | all rights reserved # | an hour ago | asked # ~ ago | cited by #
        en downloads # | edited | estimated reading time # minutes | hits # | just now
        en modified # years ~ ago | page views # | posted # ~ ago | read # times
        en reading time # min | reading time # minutes | time to read # min | updated # ~ ago
        en viewed # | viewed # times | views # | visitors # | word count # | yesterday
        en you are visitor number | you are visitor number #
        de # abonnenten | # aufrufe | # beitrag | # beitrage | # bilder | # downloads | # follower
        de # fotos | # gefallt mir angaben | # leser | # likes | # mal aufgerufen | # mal gelesen
        de # min lesen | # min lesezeit | # minuten lesezeit | aufrufe # | besucher # | gerade eben
        de gestern | lesedauer # min | lesedauer # minuten | lesezeit # min | lesezeit # minuten
        de seitenaufrufe # | sie sind besucher nr # | vor # jahren | vor # minuten | vor # monaten
        de vor # stunde | vor # stunden | vor # tag | vor # tagen | vor # wochen | vor einem tag
        de vor einer stunde
        fr # abonnes | # contributions | # j aime | # lectures | # messages | # min de lecture
        fr # minutes de lecture | # partage | # partages | # photos | # telechargements | # vue
        fr # vues | a l instant | hier | il y a # ans | il y a # heure | il y a # heures
        fr il y a # jour | il y a # jours | il y a # minutes | il y a # mois | il y a # semaines
        fr lecture # min | lu # fois | temps de lecture # min | temps de lecture # minutes
        fr visiteurs # | vues #
        es # compartidos | # descargas | # fotos | # lecturas | # me gusta | # mensajes
        es # min de lectura | # minutos de lectura | # seguidores | # suscriptores
        es # veces compartido | # visitas | # vistas | # visualizaciones | ayer | hace # anos
        es hace # dia | hace # dias | hace # hora | hace # horas | hace # meses | hace # minutos
        es hace # semanas | lectura de # minutos | lecturas # | leido # veces
        es tiempo de lectura # min | tiempo de lectura # minutos | visitas # | visto # veces
        pt # compartilhamentos | # curtidas | # downloads | # fotos | # gostos | # inscritos
        pt # leituras | # min de leitura | # minutos de leitura | # partilhas | # seguidores
        pt # vistas | # visualizacoes | ha # anos | ha # dia | ha # dias | ha # hora | ha # horas
        pt ha # meses | ha # minutos | ha # semanas | leitura de # minutos | ontem
        pt tempo de leitura # min | tempo de leitura # minutos | visitas # | visualizacoes #
        it # anni fa | # condivisioni | # download | # follower | # foto | # giorni fa | # giorno fa
        it # iscritti | # letture | # mesi fa | # mi piace | # min di lettura | # minuti di lettura
        it # minuti fa | # ora fa | # ore fa | # settimane fa | # visualizzazioni | ieri
        it letto # volte | lettura # min | tempo di lettura # min | tempo di lettura # minuti
        it un ora fa | visite # | visualizzazioni #
        nl # abonnees | # dag geleden | # dagen geleden | # downloads | # foto s | # jaar geleden
        nl # keer bekeken | # keer gedeeld | # keer gelezen | # likes | # maanden geleden
        nl # min leestijd | # minuten geleden | # minuten leestijd | # minuten lezen | # uur geleden
        nl # volgers | # weergaven | # weken geleden | # x gelezen | bezoekers # | gisteren
        nl leestijd # min | leestijd # minuten | zojuist
        pl # dni temu | # dzien temu | # godzin temu | # godzine temu | # godziny temu | # lat temu
        pl # miesiecy temu | # min czytania | # minut czytania | # minut temu | # minuty temu
        pl # obserwujacych | # odslon | # odslony | # pobran | # polubien | # post | # postow
        pl # posty | # tygodni temu | # udostepnien | # wyswietlen | # zdjec | czas czytania # min
        pl czas czytania # minut | godzine temu | odslony # | przed chwila | wczoraj | wyswietlen #
        pl wyswietlenia #
        cs # fotek | # min cteni | # minut cteni | # sdileni | # shlednuti | # sledujicich
        cs # stazeni | # zobrazeni | doba cteni # min | doba cteni # minut | precteno # | pred # dny
        cs pred # hodinami | pred # lety | pred # mesici | pred # minutami | pred # tydny
        cs pred hodinou | vcera | zobrazeno #
        sv # bilder | # dagar sedan | # delningar | # foljare | # gillar | # lasningar
        sv # min lastid | # minuter sedan | # minuters lasning | # prenumeranter | # timmar sedan
        sv # timme sedan | # visningar | for # ar sedan | for # dagar sedan | for # manader sedan
        sv for # minuter sedan | for # timmar sedan | for # veckor sedan | igar | lastid # min
        sv lastid # minuter
        da # billeder | # dage siden | # delinger | # folgere | # min laesetid | # minutter siden
        da # minutters laesning | # time siden | # timer siden | # visninger | for # ar siden
        da for # dage siden | for # maneder siden | for # minutter siden | for # timer siden
        da for # uger siden | i gar | laesetid # min | laesetid # minutter
        no # bilder | # dager siden | # delinger | # folgere | # min lesetid | # minutter siden
        no # timer siden | # visninger | for # ar siden | for # dager siden | for # maneder siden
        no for # minutter siden | for # timer siden | for # uker siden | i gar | lesetid # min
        no lesetid # minutter
        fi # jakoa | # katselua | # katselukertaa | # kuukautta sitten | # kuvaa | # lukukertaa
        fi # min lukuaika | # minuuttia sitten | # paivaa sitten | # seuraajaa | # tuntia sitten
        fi # tykkaysta | # viikkoa sitten | # vuotta sitten | eilen | lukuaika # min
        fi lukuaika # minuuttia | tunti sitten
        tr # abone | # ay once | # dakika okuma | # dakika once | # dakikalik okuma | # dk okuma
        tr # fotograf | # goruntulenme | # gun once | # hafta once | # izlenme | # kez okundu
        tr # okunma | # paylasim | # saat once | # takipci | # yil once | az once | dun
        tr okuma suresi # dakika | okuma suresi # dk | okunma #
        ru # года назад | # день назад | # дней назад | # дня назад | # лайков | # лет назад
        ru # месяца назад | # месяцев назад | # мин на чтение | # мин чтения | # минут назад
        ru # минут чтения | # минуты назад | # недели назад | # недель назад | # подписчика
        ru # подписчиков | # просмотр | # просмотра | # просмотров | # репостов | # скачиваний
        ru # сообщений | # сообщения | # фото | # час назад | # часа назад | # часов назад
        ru время на прочтение # мин | время чтения # мин | время чтения # минут | вчера
        ru просмотров # | просмотры # | прочитано # раз | сегодня в # | только что | час назад
        uk # вподобань | # годин тому | # години тому | # годину тому | # дні тому | # днів тому
        uk # місяців тому | # перегляди | # переглядів | # поширень | # підписників | # років тому
        uk # тижнів тому | # фото | # хв читання | # хвилин тому | # хвилини тому | вчора
        uk перегляди # | переглядів # | час читання # хв
        el # ακολουθοι | # κοινοποιησεις | # λεπτα αναγνωση | # προβολες | πριν # λεπτα
        el πριν # μερες | πριν # ωρες | πριν απο # μερες | πριν απο # ωρες | προβολες # | χθες
        el χρονος αναγνωσης # λεπτα
        hu # eve | # hete | # honapja | # kep | # koveto | # megosztas | # megtekintes | # napja
        hu # olvasas | # oraja | # perc olvasas | # perce | # perces olvasmany | megtekintesek #
        hu olvasasi ido # perc | tegnap
        ro # citiri | # de vizualizari | # distribuiri | # fotografii | # min citire
        ro # min de citit | # urmaritori | # vizualizari | acum # ani | acum # luni | acum # minute
        ro acum # ore | acum # saptamani | acum # zile | ieri | timp de citire # min
        ro timp de citire # minute | vizualizari #
        ar # إعجاب | # دقائق قراءة | # دقيقة قراءة | # صور | # قراءة | # متابع | # متابعون
        ar # مشاركات | # مشاركة | # مشاهدات | # مشاهدة | # مشترك | أمس | المشاهدات # | زمن القراءة #
        ar عدد القراءات # | عدد المشاهدات # | قبل # أيام | قبل # دقائق | قبل # ساعات | قبل # ساعة
        ar قبل # يوم | مدة القراءة # دقائق | مدة القراءة # دقيقة | مشاهدات # | منذ # أسابيع
        ar منذ # أشهر | منذ # أيام | منذ # دقائق | منذ # دقيقة | منذ # ساعات | منذ # ساعة
        ar منذ # سنوات | منذ # يوم | منذ ساعة | منذ يومين
        he # דקות קריאה | # לייקים | # עוקבים | # צפיות | # שיתופים | אתמול | זמן קריאה # דקות
        he לפני # דקות | לפני # חודשים | לפני # ימים | לפני # שבועות | לפני # שנים | לפני # שעות
        he לפני יום | לפני שעה | צפיות #
        fa # بازدید | # دقیقه مطالعه | # دقیقه پیش | # دنبال کننده | # روز پیش | # ساعت پیش
        fa # سال پیش | # لایک | # ماه پیش | # هفته پیش | بازدید # | تعداد بازدید # | دیروز
        fa زمان مطالعه # دقیقه | کد خبر #
        hi # घंटा पहले | # घंटे पहले | # दिन पहले | # फॉलोअर्स | # बार देखा गया | # महीने पहले
        hi # मिनट पहले | # मिनट में पढ़ें | # लाइक | # व्यूज | # शेयर | # सप्ताह पहले | # साल पहले
        hi कल | पढ़ने का समय # मिनट
        id # bulan lalu | # dibagikan | # dilihat | # foto | # hari lalu | # hari yang lalu
        id # jam lalu | # jam yang lalu | # kali dibaca | # kali dilihat | # menit baca
        id # menit lalu | # menit membaca | # menit yang lalu | # minggu lalu | # pengikut
        id # penonton | # tahun lalu | # tayangan | dibaca # kali | dilihat # kali | kemarin
        id waktu baca # menit
        vi # anh | # gio truoc | # luot chia se | # luot doc | # luot xem | # nam truoc
        vi # ngay truoc | # nguoi theo doi | # phut doc | # phut truoc | # thang truoc
        vi # tuan truoc | hom qua | luot xem # | thoi gian doc # phut | vua xong
        th # ครั้ง | # ชั่วโมงที่แล้ว | # นาทีที่แล้ว | # ปีที่แล้ว | # ผู้ติดตาม | # วันที่แล้ว
        th # วิว | # สัปดาห์ที่แล้ว | # เดือนที่แล้ว | # แชร์ | อ่าน # นาที | เข้าชม # ครั้ง
        th เมื่อวาน
        ja # pv | # か月前 | # フォロワー | # ヶ月前 | # 人がいいねしました | # 人がフォロー
        ja # 分で読めます | # 分前 | # 回再生 | # 回表示 | # 回視聴 | # 年前 | # 文字 | # 日前
        ja # 時間前 | # 枚 | # 週間前 | この記事は約 # 分で読めます | たった今 | アクセス数 #
        ja フォロワー # | 再生回数 # | 昨日 | 約 # 分で読めます | 読了時間 # 分 | 読了時間 約 # 分
        ja 閲覧数 #
        ko # 개월 전 | # 년 전 | # 명 팔로우 | # 명이 좋아합니다 | # 분 읽기 | # 분 전 | # 분전
        ko # 시간 전 | # 시간전 | # 일 전 | # 일전 | # 주 전 | # 회 조회 | 공유 # | 구독자 # 만명
        ko 구독자 # 명 | 방금 전 | 스크랩 # | 어제 | 읽는 시간 # 분 | 조회 # | 조회수 #
        ko 조회수 # 회 | 팔로워 #
        zh # 万 阅读 | # 个月前 | # 人关注 | # 人参与 | # 人參與 | # 人阅读 | # 位粉丝 | # 分鐘前
        zh # 分钟前 | # 分钟阅读 | # 周前 | # 天前 | # 小时前 | # 小時前 | # 年前 | # 月前
        zh # 次播放 | # 次浏览 | # 次观看 | # 次阅读 | # 粉丝 | # 阅读 | 人气 # | 人氣 # | 全文 # 字
        zh 分享 # | 刚刚 | 剛剛 | 字数 # | 播放 # | 收藏 # | 昨天 | 本文共 # 字 | 浏览 #
        zh 浏览次数 # | 浏览量 # | 瀏覽 # | 瀏覽人次 # | 点击 # | 点击数 # | 点击量 # | 粉丝 #
        zh 觀看次數 # | 转发 # | 閱讀 # | 阅读 # | 阅读 # 万 | 阅读数 # | 阅读时长 # 分钟
        zh 阅读时间 # 分钟 | 阅读量 # | 預計閱讀 # 分鐘
        """,
    ),
    Formula(
        name="forum",
        reason="navigation",
        weight=SURE - 1,
        evidence="is what forums set round posts",
        lines="""
        en # answer | # answers | # badges | # bronze badges | # comments sorted by ~
        en # gold badges | # like | # points by ~ | # posts | # posts page # of # | # reputation
        en # reputation # silver badges | # silver badges | accepted solution | active # ~ ago
        en active member | add a comment | add comment | administrator | all times are ~
        en answered # ~ | answered by ~ | answered ~ at # | answers # | anybody can answer
        en anybody can ask a question | ask a question | ask public question | ask question
        en asked by ~ | asked ~ at # | attached files | attached thumbnails | attachments
        en award share | best answer | board index | browse other questions tagged ~
        en by clicking post your answer you agree ~ | code select all | contact ~ | contributor
        en created last reply replies views | crosspost | delete all board cookies | delete cookies
        en display posts from previous ~ | edit delete | edit post | edited by ~ | edited ~ at #
        en explore | favorite | first post | flag | follow this question ~ | forum index
        en full member | global moderator | go to solution | guest | guidelines faq lists api ~
        en hide | highest score default | highly active question ~ | hn guidelines
        en hot network questions | if this is your first visit ~ | improve this answer
        en improve this question | it only takes a minute to sign up | join date ~
        en join this community | joined # ~ | joined ~ | joined ~ # | jump to ~ | junior member
        en know someone who can answer ~ | last edited by ~ | last edited ~ | last post | level #
        en liked by # | linked | loading when this answer was accepted | location ~ | lock | locked
        en logged in members ~ no ads ~ | mark all as read | mark as solution
        en marked as best answer ~ | marked as solution | marked as solution by ~
        en marked as the answer ~ | marked as the solution ~ | member | member since ~
        en members do not see ads ~ | members don t see ads ~ | messages # | modified # ~
        en more replies | multi quote | new member | new post | new posts | new thread | new topic
        en newbie | next thread | next topic | not open for further replies
        en not the answer you re looking for ~ | not what you re looking for ~ | op | op # ago
        en original poster | originally posted by ~ | parent prev next | past
        en permalink embed save parent report reply | permalink embed save report reply | pinned
        en post as a guest | post reply | post your answer | posts # | powered by discourse ~
        en powered by phpbb forum software phpbb limited | powered by phpbb ~
        en powered by vbulletin ~ | previous thread | previous topic | print view
        en printable version | private message | profile | profile ~ pm | question feed | quote
        en quote reply | re ~ | reaction score # | registered members don t see ads ~
        en registered members ~ fewer ads | registered user | related questions | reply
        en reply context full comments report save | reply with quote | report post | reputation #
        en return to ~ | search in topic | search this forum | search this thread
        en search this topic | send private message | senior member | sent from my ipad
        en sent from my iphone | sent from my phone | sent from my ~ using tapatalk
        en share a link to this question ~ | share edit follow | share follow
        en share improve this answer follow | share this thread | show # more comments
        en sign up or log in | sign up to join this community | sign up using ~ | similar questions
        en similar threads | similar topics | site admin | solved | sort by best | sorted by best
        en sorted by ~ highest score default | staff member | start a new topic
        en start collaborating ~ | start new thread | status not open for further replies
        en subscribe to this thread | subscribe topic | suggested topics | super moderator | teams
        en thanked # times | thanks # | thanks for contributing an answer to ~
        en the best answers are voted up ~ | this answer is not useful | this answer is useful
        en this question shows research effort ~ | this thread has been inactive for ~
        en this topic has been inactive for ~ | this topic was automatically closed ~
        en thread starter | thread tools | threads # | to start viewing messages select the forum ~
        en to subscribe to this rss feed ~ | top | topic replies views activity | topic solved
        en unread posts | upvote # downvote | user # ~ | users browsing this forum ~
        en users browsing this thread ~ | users viewing this thread ~ | users viewing this topic ~
        en veteran | view newest post | view profile | view unread posts | viewed # k times
        en viewed # times | viewed # ~ | watch this thread | website ~ | well known member
        en who is online | you do not have permission to ~
        en you may have to register before you can post ~ | you must be logged in to ~
        en you must log in or register to reply here | you must log in or register to ~
        en your answer | ~ is a question and answer site ~ | ~ said | ~ wrote
        de # antworten | # beitrage seite # von # | administrator | ahnliche themen | aktive themen
        de alle cookies des boards loschen | alle cookies loschen | alle zeiten sind ~
        de als losung markieren | als losung markiert | als losung markiert von ~
        de angemeldete mitglieder sehen ~ werbung | antwort erstellen | antworten | bearbeitet von ~
        de beitrag # ~ | beitrag von ~ | beitrage # | beitrage der letzten zeit anzeigen ~
        de benutzer die gerade dieses thema ~ | benutzer in diesem forum ~ | beste antwort
        de betreff des beitrags ~ | code alles auswahlen | danksagung erhalten # mal | dateianhange
        de deutsche ubersetzung durch ~ | dieses thema ist geschlossen ~
        de dieses thema ist seit ~ inaktiv ~ | druckansicht | du musst angemeldet sein um ~
        de du musst dich einloggen oder registrieren um ~ | erweiterte suche | foren ubersicht
        de forum # beitrage | frage stellen | gehe zu ~ | gesendet von ~ mit tapatalk
        de hat sich bedankt # mal | hilfreichste antwort | mitglied | mitglied seit ~
        de mitglieder in diesem forum ~ | nach oben | neues mitglied | neues thema
        de registriert seit ~ | registriert ~ | registrierte mitglieder sehen ~ werbung
        de schnellantwort | thema durchsuchen | themenstarter | unbeantwortete themen
        de ungelesene beitrage | verfasst ~ | vom themenstarter als losung markiert
        de von meinem iphone gesendet | wenn das ihr erster besuch hier ist ~
        de wenn dies ihr erster besuch hier ist ~ | wer ist online | wohnort ~ | zitat | zitieren
        de zuletzt bearbeitet ~ | zuletzt geandert von ~ | zuruck zu ~ | ~ hat geschrieben
        de ~ schrieb
        fr # messages page # sur # | # reponses | administrateur | aller a ~ | ce sujet est ferme
        fr ce sujet est inactif depuis ~ | citer | derniere edition ~ | derniere modification par ~
        fr derniere modification ~ | developpe par phpbb ~ | envoye de mon iphone | fichiers joints
        fr haut | heures au format ~ | index du forum | inscription ~ | inscrit le ~
        fr localisation ~ | marque comme solution | marque comme solution par ~ | meilleure reponse
        fr membre | membre depuis ~ | message par ~ | messages # | moderateur | nouveau membre
        fr nouveau sujet | pieces jointes | poser une question | qui est en ligne
        fr rechercher dans ce sujet | repondre | repondre au sujet | retour vers ~
        fr retourner vers ~ | si c est votre premiere visite ~ | sujet resolu | sujets similaires
        fr supprimer les cookies | traduit par ~ | utilisateurs parcourant ce forum ~
        fr utilisateurs sur ce sujet ~ | vous devez etre connecte pour ~
        fr vous devez vous inscrire avant de pouvoir ~ | ~ a ecrit
        es # mensajes pagina # de # | # respuestas | administrador | archivos adjuntos | arriba
        es borrar cookies | borrar todas las cookies | buscar este tema | citar
        es debes iniciar sesion o registrarte para ~ | debes registrarte antes de ~
        es desarrollado por phpbb ~ | enviado desde mi iphone | este tema esta cerrado
        es este tema lleva ~ inactivo ~ | hacer una pregunta | indice general | ir a ~
        es marcado como solucion | marcado como solucion por ~ | mejor respuesta | mensaje por ~
        es mensajes # | miembro | miembro desde ~ | moderador | nuevo tema | quien esta conectado
        es registrado ~ | registrate para unirte a esta comunidad | responder | responder tema
        es si es tu primera visita ~ | si esta es tu primera visita ~ | temas similares
        es todos los horarios son ~ | traduccion al espanol por ~ | ubicacion ~
        es ultima edicion por ~ | ultima edicion ~ | usuarios navegando por este foro ~
        es usuarios viendo este tema ~ | volver a ~ | ~ escribio
        pt # mensagens pagina # de # | administrador | apagar cookies
        pt cadastre se para participar desta comunidade | citar | editado pela ultima vez por ~
        pt fazer uma pergunta | indice do forum | localizacao ~ | marcado como solucao
        pt marcado como solucao por ~ | melhor resposta | membro | membro desde ~ | mensagem por ~
        pt mensagens # | moderador | novo topico | pesquisar neste topico
        pt precisa de iniciar sessao ou registar se para ~ | quem esta online | registado ~
        pt registrado em ~ | responder | se esta e sua primeira visita ~ | todos os horarios ~
        pt topicos semelhantes | topo | ultima edicao ~ | usuarios navegando neste forum ~
        pt utilizadores a navegar ~ | utilizadores a ver este forum ~
        pt voce precisa estar logado para ~ | voltar a ~ | voltar para ~ | ~ escreveu
        it # messaggi pagina # di # | amministratore | argomenti simili | argomento chiuso
        it cancella cookie | cerca in questo argomento | chi c e in linea | cita
        it contrassegnata come soluzione ~ | creato da phpbb ~ | da ~ #
        it devi accedere o registrarti per ~ | fai una domanda | in alto | indice
        it inviato dal mio iphone | iscritto il ~ | localita ~ | membro | membro dal ~ | messaggi #
        it messaggio da ~ | migliore risposta | nuovo argomento | registrato il ~ | rispondi
        it rispondi citando | se questa e la tua prima visita ~ | segnata come soluzione ~ | top
        it torna a ~ | traduzione italiana ~ | tutti gli orari sono ~ | ultima modifica di ~
        it ultima modifica ~ | utente | vai a ~ | visitano il forum ~ | ~ ha scritto
        nl # berichten pagina # van # | alle tijden zijn ~ | als dit je eerste bezoek is ~
        nl als dit uw eerste bezoek is ~ | beheerder | bericht door ~ | berichten #
        nl beste antwoord | citeer | citeren | forumoverzicht | ga naar ~
        nl gebruikers op dit forum ~ | geregistreerd ~ | je moet ingelogd zijn om ~
        nl laatst bewerkt ~ | laatst gewijzigd door ~ | lid | lid geworden op ~ | lid geworden ~
        nl lid sinds ~ | locatie ~ | nieuw onderwerp | omhoog | reageer | stel een vraag
        nl terug naar ~ | vergelijkbare onderwerpen | vergelijkbare topics | verwijder cookies
        nl wie is er online | woonplaats ~ | zoek in dit onderwerp | ~ schreef
        pl # postow strona # z # | # posty strona # z # | administrator | cytuj | dolaczyl ~
        pl dolaczyla ~ | jezeli to twoja pierwsza wizyta ~ | kto jest online | lokalizacja ~
        pl musisz sie zalogowac lub zarejestrowac aby ~ | na gore | nowy temat | odpowiedz
        pl ostatnia edycja ~ | ostatnio zmieniony ~ | pochwaly # | podobne tematy | post autor ~
        pl posty # | przejdz do ~ | przeszukaj ten temat | re ~ | rejestracja ~ | strefa czasowa ~
        pl strona glowna forum | szukaj w tym temacie | technologie dostarcza phpbb ~
        pl usun ciasteczka witryny | usun cookies | uzytkownicy przegladajacy to forum ~
        pl uzytkownik | wroc do ~ | wykaz forow | wyswietl posty nie starsze niz ~ | zadaj pytanie
        pl ~ napisal | ~ napisal a | ~ napisala | ~ pisze
        cs # prispevku stranka # z # | administrator | bydliste ~ | citovat | clen
        cs hledat v tomto tematu | kdo je online | nahoru | naposledy upraveno ~
        cs naposledy upravil ~ | nove tema | obsah fora | odpovedet | podobna temata
        cs pokud je toto vase prvni navsteva ~ | prejit na ~ | prispevek od ~
        cs prispevky # | pro odeslani prispevku se musite prihlasit ~ | registrace ~
        cs registrovan ~ | smazat cookies | uzivatele prohlizejici si toto forum ~
        cs vsechny casy jsou ~ | zpet na ~ | ~ napsal | ~ napsal a
        sv # inlagg sida # av # | administrator | alla tidsangivelser ~ | anvandare som besoker ~
        sv aterga till ~ | bifogade filer | citera
        sv du maste logga in eller registrera dig for att ~ | forumindex | ga till ~ | inlagg #
        sv liknande tradar | medlem | medlem sedan ~ | ny trad | ort ~ | radera cookies
        sv registrerad ~ | senast redigerad av ~ | senast redigerad ~ | sok i den har traden
        sv svara | upp | vilka ar online | ~ skrev
        da # indlaeg side # af # | administrator | boardindeks | brugere der laeser dette forum ~
        da citer | du skal vaere logget ind for at ~ | geografisk sted ~ | hvem er online
        da indlaeg # | medlem | medlem siden ~ | sidst redigeret ~ | sidst rettet af ~
        da slet cookies | svar | tilbage til ~ | tilmeldt ~ | top | vedhaeftede filer | ~ skrev
        no # innlegg side # av # | administrator | brukere som leser i dette forumet ~
        no du ma vaere innlogget for a ~ | hvem er i forumet | innlegg # | medlem | medlem siden ~
        no registrert ~ | sist redigert av ~ | sist redigert ~ | siter | slett informasjonskapsler
        no sted ~ | svar | tilbake til ~ | topp | ~ skrev
        fi # viestia sivu # # | etsi aiheesta | etusivu forum | jasen
        fi kayttajia lukemassa tata aluetta ~ | lainaa | liittynyt ~ | paikallaolijat
        fi paikkakunta ~ | palaa ~ | paluu ~ | poista evasteet | rekisteroitynyt ~
        fi sinun taytyy kirjautua sisaan ~ | valvoja | vastaa | viestit # | viimeksi muokannut ~
        fi viimeksi muokattu ~ | yllapitaja | ylos | ~ kirjoitti
        tr # mesaj # sayfadan # sayfa | alinti | alintila | benzer konular
        tr bu forumu goruntuleyenler ~ | bu konuda ara | cevapla | forum ana sayfa
        tr geri don ~ | ilk ziyaretiniz ise ~ | kayit tarihi ~ | kayit ~ | kimler cevrimici
        tr konum ~ | mesajlar # | son duzenleme ~ | son duzenleyen ~ | soru sor | uye
        tr uyelik tarihi ~ | yeni konu | yonetici | yukari | ~ yazdi
        ru # ответа | # ответов | # сообщений страница # из # | # сообщения страница # из #
        ru ~ писал | ~ писал а | ~ писала | администратор | вверх | вернуться в ~
        ru вернуться к началу | вложения | вы должны войти или зарегистрироваться чтобы ~ | город ~
        ru для ответа в теме необходимо ~ | если это ваш первый визит ~ | задать вопрос
        ru зарегистрирован ~ | зарегистрирована ~
        ru зарегистрируйтесь чтобы присоединиться к этому сообществу | кто сейчас на конференции
        ru лучший ответ | модератор | на форуме с ~ | наверх | новая тема | новичок | ответить
        ru ответить с цитатой | откуда ~ | перейти ~ | поиск в теме | пользователь
        ru последнее редактирование ~ | последний раз редактировалось ~ | похожие темы
        ru регистрация ~ | репутация # | русская поддержка phpbb | сейчас этот форум просматривают ~
        ru создано на основе phpbb ~ | сообщение ~ # | сообщений # | сообщения # | список форумов
        ru удалить cookies | удалить cookies конференции | участник | цитата | цитировать
        ru часовой пояс ~
        uk # повідомлень сторінка # з # | ~ писав | ~ писав ла | адміністратор | видалити cookies
        uk вкладення | востаннє редагувалось ~ | відповісти | догори | з нами з ~
        uk зараз переглядають ~ | зареєстрований ~ | звідки ~ | модератор | нова тема
        uk останнє редагування ~ | повернутись до ~ | повернутися до ~ | повідомлення #
        uk повідомлень # | пошук у темі | список форумів | схожі теми | учасник | хто зараз онлайн
        uk цитата | цитувати | часовий пояс ~ | якщо це ваш перший візит ~
        el ~ εγραψε | απαντηση | δημοσιευσεις # | διαχειριστης | εγγραφη ~ | επιστροφη στο ~
        el κορυφη | μελη σε συνδεση | μελος | παραθεση | συντονιστης | τελευταια επεξεργασια ~
        el τοποθεσια ~
        hu adminisztrator | csatlakozott ~ | csatolmanyok | hasonlo temak | hozzaszolasok # | idez
        hu idezet | jelenlevo forum felhasznalok ~ | ki van itt | tag | tartozkodasi hely ~
        hu utoljara szerkesztette ~ | utoljara szerkesztve ~ | valasz | vissza a tetejere
        hu vissza ~ | ~ irta
        ro administrator | atasamente | cine este conectat | citeaza | inapoi la ~ | inregistrat ~
        ro localitate ~ | membru | membru din ~ | mesaje # | raspunde | sus | ultima editare ~
        ro ultima oara modificat ~ | utilizatori ce ce navigheaza pe acest forum ~ | ~ a scris
        ar ~ كتب | آخر تعديل ~ | اقتباس | البحث في الموضوع | الساعة الآن ~ | العودة إلى ~
        ar المتواجدون الآن | المشاركات # | انضم ~ | تاريخ التسجيل ~ | رد مع اقتباس | عضو
        ar عضو جديد | كتب ~ | مدير | مشاركات # | مشرف | مواضيع مشابهة | موضوع جديد
        he ~ כתב | הגב | הודעות # | הצטרף ~ | חבר | חזור אל ~ | מי מחובר | מיקום ~ | מנהל
        he נושאים דומים | נערך לאחרונה ~ | צטט | ציטוט | קבצים מצורפים | תאריך הצטרפות ~
        fa ~ نوشته | آخرین ویرایش ~ | افراد آنلاین | بازگشت به ~ | تاریخ عضویت ~ | محل سکونت ~
        fa مدیر | موضوعات مشابه | نقل قول | پاسخ با نقل قول | پست ها # | کاربر
        id anggota | balas | bergabung ~ | ke atas | kembali ke ~ | kutip | lokasi ~ | pesan #
        id pos # | siapa yang online | terakhir diubah oleh ~ | topik serupa | ~ menulis
        vi ai dang truc tuyen | bai viet # | chu de tuong tu | dang xem chuyen muc nay ~ | den tu ~
        vi dieu hanh vien | duoc cam on # lan | len tren | ngay tham gia ~ | quan tri vien
        vi quay ve ~ | sua lan cuoi boi ~ | tham gia ~ | thanh vien | tra loi | trich dan
        vi ~ da viet | ~ viet
        th ~ เขียน | ตอบกลับ | ผู้ดูแล | สมัครเมื่อ ~ | สมาชิก | อ้างอิง | โพสต์ #
        ja # 件の回答 | ~ さんが書きました | このコミュニティに参加するには登録してください
        ja このスレッドは ~ | このフォーラムを閲覧中のユーザー ~ | オンラインデータ | トップ
        ja ベストアンサー | メンバー | モデレーター | 回答 # | 回答する | 回答日時 ~ | 引用
        ja 引用して返信 | 投稿数 # | 最終編集 ~ | 添付ファイル | 登録 ~ | 登録日 ~ | 知恵コイン ~
        ja 管理人 | 記事 # | 質問する | 質問日時 ~ | 返信する
        ko # 개 답변 | 가입일 ~ | 관리자 | 답글 쓰기 | 답변 # | 답변하기 | 운영자 | 인용 | 작성일 ~
        ko 작성자 ~ | 전체글 # | 질문하기 | 채택된 답변 | 첨부 파일 | 최종 수정 ~ | 회원
        zh # 个回答 | # 人关注了该问题 | # 楼 | # 樓 | 会员 | 使用道具 举报 | 倒序浏览 | 加入时间 ~
        zh 发布于 ~ | 发新帖 | 发表于 ~ | 发表新帖 | 只看樓主 | 只看该作者 | 回帖 | 帖子 # | 引用
        zh 引用回复 | 提问 | 文章 # | 最佳答案 | 最后由 ~ 编辑 | 最后编辑 ~ | 最後編輯 ~ | 會員
        zh 本帖最后由 ~ 编辑 | 本文最後由 ~ | 来自 ~ | 板凳 | 楼主 | 樓主
        zh 正在瀏覽這個版面的使用者 ~ | 沙发 | 注册时间 ~ | 版主 | 發表於 ~ | 积分 # | 積分 #
        zh 管理员 | 管理員 | 精华 # | 编辑于 ~ | 註冊時間 ~ | 誰在線上 | 返回列表 | 返回版面
        """,
    ),
)
