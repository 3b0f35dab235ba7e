"""Invented texts of a hundred words, one in each language, to be put into legacy encodings."""

RUSSIAN = """\
Дневник смотрителя маяка

Утром над заливом стоял густой туман, и я долго не видел даже ближайшего буя. Сосед приехал на лодке к девяти часам, привёз хлеб, свежие газеты и письмо от сестры. Она пишет, что в городе всё по-прежнему: рынок открыли после ремонта, школа получила новые книги, а библиотека просит читателей вернуть старые журналы. Мы выпили чаю и говорили о погоде, потому что больше говорить было не о чем. После обеда ветер переменился, туман ушёл, и стало видно всё побережье до самого мыса. Я записал показания приборов, почистил стекло фонаря и зажёг огонь немного раньше обычного. Ночью прошли два судна, оба на юг. «Хороший был день», — подумал я и лёг спать.
"""
UKRAINIAN = """\
Сьогодні вранці над затокою стояв густий туман, і я довго не бачив навіть найближчого буя. Сусід приїхав човном о дев'ятій, привіз хліб, свіжі газети та лист від сестри. Вона пише, що в місті все по-старому: ринок відкрили після ремонту, школа отримала нові книжки, а бібліотека просить читачів повернути старі журнали. Ми випили чаю й говорили про погоду, бо більше говорити не було про що. Її лист я поклав до скриньки, де вже лежать інші.
"""
BULGARIAN = """\
Тази сутрин над залива имаше гъста мъгла и дълго не виждах дори най-близката шамандура. Съседът дойде с лодката в девет часа, донесе хляб, вестници и писмо от сестра ми. Тя пише, че в града всичко е както преди: пазарът е отворен след ремонта, училището получи нови книги, а библиотеката моли читателите да върнат старите списания. Пихме чай и говорихме за времето, защото нямаше за какво друго да говорим.
"""
POLISH = """\
Dziennik latarnika

Rano nad zatoką stała gęsta mgła i długo nie widziałem nawet najbliższej boi. Sąsiad przypłynął łodzią około dziewiątej, przywiózł chleb, świeże gazety i list od siostry. Pisze, że w mieście wszystko po staremu: targ otwarto po remoncie, szkoła dostała nowe książki, a biblioteka prosi czytelników o zwrot dawnych czasopism. Wypiliśmy herbatę i rozmawialiśmy o pogodzie, bo nie było o czym innym. Po obiedzie wiatr się zmienił, mgła odeszła i było widać całe wybrzeże aż do przylądka. Zapisałem wskazania przyrządów, wyczyściłem szkło i zapaliłem światło nieco wcześniej niż zwykle. „Dobry dzień” – pomyślałem i położyłem się spać.
"""
CZECH = """\
Deník strážce majáku

Ráno stála nad zálivem hustá mlha a dlouho jsem neviděl ani nejbližší bóji. Soused přijel na člunu v devět hodin, přivezl chléb, čerstvé noviny a dopis od sestry. Píše, že ve městě je všechno při starém: tržiště po opravě otevřeli, škola dostala nové knihy a knihovna prosí čtenáře, aby vrátili staré časopisy. Vypili jsme čaj a mluvili o počasí, protože o čem jiném mluvit nebylo. Odpoledne se vítr změnil, mlha odešla a bylo vidět celé pobřeží až k mysu. Zapsal jsem údaje přístrojů, vyčistil sklo a rozsvítil světlo o něco dříve než obvykle. „Dobrý den to byl,“ řekl jsem si a šel spát.
"""
HUNGARIAN = """\
A világítótorony naplója

Reggel sűrű köd ült az öböl fölött, és sokáig a legközelebbi bóját sem láttam. A szomszéd kilenc órakor jött csónakkal, hozott kenyeret, friss újságot és egy levelet a nővéremtől. Azt írja, hogy a városban minden a régi: a piacot a felújítás után megnyitották, az iskola új könyveket kapott, a könyvtár pedig kéri az olvasókat, hogy vigyék vissza a régi folyóiratokat. Teát ittunk, és az időjárásról beszélgettünk, mert másról nem lehetett. Délután megfordult a szél, elment a köd, és látni lehetett az egész partot a fokig. Följegyeztem a műszerek adatait, megtisztítottam az üveget, és a szokásosnál kicsit korábban gyújtottam meg a fényt.
"""
GREEK = """\
Ημερολόγιο του φαροφύλακα

Το πρωί η ομίχλη πάνω από τον κόλπο ήταν πυκνή και για ώρα δεν έβλεπα ούτε την πιο κοντινή σημαδούρα. Ο γείτονας ήρθε με τη βάρκα στις εννέα, έφερε ψωμί, εφημερίδες και ένα γράμμα από την αδελφή μου. Γράφει ότι στην πόλη όλα είναι όπως πριν: η αγορά άνοιξε μετά τις επισκευές, το σχολείο πήρε καινούργια βιβλία και η βιβλιοθήκη παρακαλεί τους αναγνώστες να επιστρέψουν τα παλιά περιοδικά. Ήπιαμε τσάι και μιλήσαμε για τον καιρό, γιατί δεν είχαμε κάτι άλλο να πούμε. Το απόγευμα ο άνεμος άλλαξε, η ομίχλη έφυγε και φάνηκε όλη η ακτή ως το ακρωτήριο.
"""
TURKISH = """\
Deniz feneri bekçisinin günlüğü

Sabah körfezin üzerinde yoğun bir sis vardı, uzun süre en yakın şamandırayı bile göremedim. Komşum saat dokuzda kayıkla geldi, ekmek, taze gazete ve kız kardeşimden bir mektup getirdi. Şehirde her şeyin eskisi gibi olduğunu yazıyor: çarşı onarımdan sonra açılmış, okula yeni kitaplar gelmiş, kütüphane de okurlardan eski dergileri geri getirmelerini istiyormuş. Çay içtik ve havadan söz ettik, çünkü konuşacak başka bir şey yoktu. Öğleden sonra rüzgâr değişti, sis dağıldı ve burna kadar bütün kıyı göründü. Aygıtların gösterdiklerini yazdım, camı sildim ve ışığı her zamankinden biraz önce yaktım.
"""
HEBREW = """\
יומנו של שומר המגדלור

בבוקר עמד ערפל כבד מעל המפרץ, וזמן רב לא ראיתי אפילו את המצוף הקרוב ביותר. השכן בא בסירה בשעה תשע, הביא לחם, עיתונים ומכתב מאחותי. היא כותבת שבעיר הכול כרגיל: השוק נפתח אחרי השיפוץ, בית הספר קיבל ספרים חדשים, והספרייה מבקשת מן הקוראים להחזיר את כתבי העת הישנים. שתינו תה ודיברנו על מזג האוויר, כי לא היה על מה לדבר מלבד זה. אחרי הצהריים התחלפה הרוח, הערפל הלך, ואפשר היה לראות את כל החוף עד הכף. רשמתי את המדידות, ניקיתי את הזכוכית והדלקתי את האור מעט מוקדם מן הרגיל.
"""
ARABIC = """\
يوميات حارس المنارة

في الصباح كان الضباب كثيفا فوق الخليج، ولم أر لمدة طويلة حتى أقرب عوامة. جاء الجار بالقارب في الساعة التاسعة، وأحضر الخبز والصحف ورسالة من أختي. تكتب أن كل شيء في المدينة كما كان: فتح السوق بعد الإصلاح، وحصلت المدرسة على كتب جديدة، وتطلب المكتبة من القراء إعادة المجلات القديمة. شربنا الشاي وتحدثنا عن الطقس لأنه لم يكن هناك شيء آخر نتحدث عنه. بعد الظهر تغيرت الريح وذهب الضباب وظهر الساحل كله حتى الرأس. كتبت قراءات الأجهزة ونظفت الزجاج وأشعلت الضوء قبل الموعد بقليل؟
"""
JAPANESE = """\
灯台守の日記

朝、湾の上には濃い霧が立ちこめていて、長いあいだ一番近い浮標さえ見えなかった。九時ごろ隣の人が舟で来て、パンと新しい新聞、それに姉からの手紙を届けてくれた。町では何もかも前と同じだと書いてある。市場は修理のあとで開き、学校には新しい本が入り、図書館は古い雑誌を返してほしいと読者に頼んでいる。私たちはお茶を飲み、天気の話をした。ほかに話すことがなかったからだ。午後になると風が変わり、霧は去って、岬までの海岸がすべて見えた。計器の数値を書きとめ、ガラスを磨き、いつもより少し早く灯をともした。「いい日だった」と思って眠った。
"""
SIMPLIFIED = """\
灯塔看守人的日记

早晨海湾上有很浓的雾，很长时间我连最近的浮标都看不见。邻居九点钟坐船来，带来了面包、新的报纸和姐姐的一封信。她说城里一切都和从前一样：市场修好以后开门了，学校得到了新的书，图书馆请读者把旧杂志还回去。我们喝了茶，谈了天气，因为没有别的事情可以谈。下午风向变了，雾散了，一直到海角的海岸都看得见。我记下仪器的读数，擦干净玻璃，比平时早一点点亮了灯。晚上有两条船经过，都往南走。“这是很好的一天”，我想着，就睡了。
"""
TRADITIONAL = """\
燈塔看守人的日記

早晨海灣上有很濃的霧，很長時間我連最近的浮標都看不見。鄰居九點鐘坐船來，帶來了麵包、新的報紙和姐姐的一封信。她說城裡一切都和從前一樣：市場修好以後開門了，學校得到了新的書，圖書館請讀者把舊雜誌還回去。我們喝了茶，談了天氣，因為沒有別的事情可以談。下午風向變了，霧散了，一直到海角的海岸都看得見。我記下儀器的讀數，擦乾淨玻璃，比平時早一點點亮了燈。晚上有兩條船經過，都往南走。「這是很好的一天」，我想著，就睡了。
"""
KOREAN = """\
등대지기의 일기

아침에 만 위에는 짙은 안개가 끼어 오랫동안 가장 가까운 부표조차 보이지 않았다. 이웃이 아홉 시에 배를 타고 와서 빵과 새 신문, 그리고 누나의 편지를 가져다주었다. 도시는 모든 것이 예전 그대로라고 쓰여 있다. 시장은 수리를 마치고 문을 열었고, 학교에는 새 책이 들어왔으며, 도서관은 독자들에게 오래된 잡지를 돌려 달라고 부탁한다. 우리는 차를 마시며 날씨 이야기를 했다. 다른 할 이야기가 없었기 때문이다. 오후에는 바람이 바뀌고 안개가 걷혀 곶까지 해안 전체가 보였다.
"""
FRENCH = """\
Le journal du gardien de phare

Le matin, une brume épaisse couvrait la baie et je n’ai pas vu même la bouée la plus proche. Le voisin est arrivé en bateau vers neuf heures ; il apportait du pain, les journaux et une lettre de ma sœur. Elle écrit qu’en ville rien n’a changé : le marché a rouvert après les travaux, l’école a reçu de nouveaux livres, et la bibliothèque prie les lecteurs de rendre les vieilles revues. Nous avons bu du thé et parlé du temps, faute d’autre sujet. L’après-midi le vent a tourné, la brume s’est levée, et toute la côte est apparue jusqu’au cap. « Une bonne journée », me suis-je dit…
"""
GERMAN = """\
Tagebuch des Leuchtturmwärters

Am Morgen lag dichter Nebel über der Bucht, und ich sah lange nicht einmal die nächste Boje. Der Nachbar kam gegen neun Uhr mit dem Boot, brachte Brot, frische Zeitungen und einen Brief meiner Schwester. Sie schreibt, in der Stadt sei alles beim Alten: Der Markt hat nach dem Umbau wieder geöffnet, die Schule hat neue Bücher bekommen, und die Bücherei bittet die Leser, alte Hefte zurückzubringen. Wir tranken Tee und sprachen über das Wetter. „Ein guter Tag“, dachte ich – und schlief ein.
"""
SPANISH = """\
El diario del farero. Por la mañana había una niebla espesa sobre la bahía y no vi ni la boya más próxima. El vecino llegó en bote a las nueve y trajo pan, periódicos y una carta de mi hermana. Escribe que en la ciudad todo sigue igual: el mercado abrió después de las obras, la escuela recibió libros nuevos y la biblioteca pide a los lectores que devuelvan las viejas revistas. ¿De qué íbamos a hablar? Del tiempo, cómo no. El año próximo será mejor, pensé.
"""
ENGLISH = """\
The keeper’s journal. In the morning there was thick fog over the bay – I could not see the nearest buoy. “A good day,” I thought… The neighbour’s café was closed, and he said it wouldn’t open before May.
"""
SWEDISH = """\
Fyrvaktarens dagbok. På morgonen låg tät dimma över viken och jag såg länge inte ens den närmaste bojen. Grannen kom med båten vid niotiden med bröd, tidningar och ett brev från min syster. Hon skriver att allt är sig likt i staden: torget öppnade efter ombyggnaden, skolan fick nya böcker och biblioteket ber läsarna lämna tillbaka gamla tidskrifter. Vi drack te och pratade om vädret.
"""
PORTUGUESE = """\
O diário do faroleiro. De manhã havia um nevoeiro cerrado sobre a baía e não vi sequer a bóia mais próxima. O vizinho chegou de barco às nove, trouxe pão, jornais e uma carta da minha irmã. Ela escreve que na cidade tudo continua igual: o mercado abriu depois das obras, a escola recebeu livros novos e a biblioteca pede aos leitores que devolvam as revistas antigas. Não havia outra conversa senão o tempo.
"""
ROMANIAN = """\
Jurnalul paznicului farului. Dimineaţa era o ceaţă deasă peste golf şi multă vreme n-am văzut nici cea mai apropiată geamandură. Vecinul a venit cu barca pe la nouă, a adus pâine, ziare şi o scrisoare de la sora mea. Scrie că în oraş toate sunt ca înainte: piaţa s-a deschis după reparaţii, şcoala a primit cărţi noi, iar biblioteca îi roagă pe cititori să înapoieze revistele vechi. Am băut ceai şi am vorbit despre vreme.
"""
CROATIAN = """\
Dnevnik svjetioničara. Ujutro je nad zaljevom bila gusta magla i dugo nisam vidio ni najbližu plutaču. Susjed je došao čamcem u devet sati, donio kruh, svježe novine i pismo od sestre. Piše da je u gradu sve po starom: tržnica je otvorena poslije popravka, škola je dobila nove knjige, a knjižnica moli čitatelje da vrate stare časopise. Pili smo čaj i pričali o vremenu.
"""
