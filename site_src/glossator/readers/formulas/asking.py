"""What sites ask for inside and behind a text: names and numbers in a form, a consent, a visit or a
showing, a click that opens or turns a page. A table.

The signs of the table are told in `formula`.
"""

from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

FORMULAS = (
    Formula(
        name="expands",
        reason="navigation",
        weight=2 * SURE,
        alone=SURE,
        evidence="opens what a site shows in part",
        lines="""
        en click here to expand | click to expand | click to expand the quote
        de klicke zum erweitern | zum erweitern anklicken | zum vergrossern anklicken
        fr cliquez pour agrandir | cliquez pour developper | cliquez pour etendre
        es click para expandir | hacer clic para expandir | haz clic para expandir
        pt clica para expandir | clique para expandir
        it clicca per allargare | clicca per espandere
        nl klik om te vergroten | klik om uit te klappen | klik om uit te vouwen
        pl kliknij aby rozwinac | kliknij zeby rozwinac
        cs kliknete pro rozbaleni | klikni pro rozbaleni | kliknutim rozbalite
        sv klicka for att expandera | klicka for att utvidga
        da klik for at udvide
        no klikk for a utvide
        fi napsauta laajentaaksesi
        tr genisletmek icin tikla | genisletmek icin tiklayin
        ru нажмите чтобы развернуть | нажмите чтобы раскрыть
        uk натисніть щоб розгорнути
        el κανετε κλικ για επεκταση
        hu kattints a kibontashoz
        ro apasati pentru a extinde | click pentru a extinde
        ar اضغط للتوسيع | انقر للتوسيع
        he לחץ כדי להרחיב
        ja クリックして展開 | クリックすると展開します
        ko 클릭하여 확장
        zh 点击展开 | 點擊展開
        """,
    ),
    Formula(
        name="turns",
        reason="navigation",
        weight=WEAK + 2,
        alone=WEAK + 2,
        evidence="turns the pages of what is shown in parts",
        lines="""
        en # of #
        de # von #
        fr # sur #
        it # di #
        nl # van #
        pl # z #
        cs # z #
        sv # av #
        ru # из #
        uk # з #
        """,
    ),
    Formula(
        name="asked",
        reason="form",
        weight=LIKELY,
        alone=WEAK,
        evidence="is what a form asks for",
        lines="""
        en first and last name | your first name | your full name | your last name
        en your phone number
        de ihr nachname | ihr name | ihr vorname | ihre nachricht | ihre telefonnummer
        de vor und nachname
        fr nom et prenom | votre message | votre nom | votre numero de telephone | votre prenom
        fr votre telephone
        es nombre y apellidos | numero de telefono | su nombre | su telefono | tu nombre
        es tu telefono
        pt nome completo | numero de telefone | o seu nome | seu nome | seu telefone
        it il tuo nome | il tuo telefono | nome e cognome | numero di telefono
        nl je naam | je telefoonnummer | uw naam | uw telefoonnummer | voor en achternaam
        pl imie i nazwisko | numer telefonu | twoj numer telefonu | twoje imie
        cs jmeno a prijmeni | telefonni cislo | vas telefon | vase jmeno
        sv ditt namn | ditt telefonnummer | for och efternamn
        da dit navn | dit telefonnummer
        no ditt navn | ditt telefonnummer
        fi nimesi | puhelinnumerosi
        tr ad soyad | adiniz | adiniz soyadiniz | adiniz ve soyadiniz | e posta adresiniz
        tr isim soyisim | soyadiniz | telefon numaraniz | telefonunuz
        ru ваш телефон | ваше имя | номер телефона | фамилия и имя
        uk ваш телефон | ваше ім я | номер телефону
        el ονοματεπωνυμο | το ονομα σας
        hu az on neve | teljes nev
        ro nume si prenume | numele tau
        ar الاسم الكامل | رقم الجوال | رقم الهاتف
        he מספר טלפון | שם מלא
        fa شماره تماس | نام و نام خانوادگی
        id nama lengkap | nomor telepon
        vi ho va ten | so dien thoai
        ja お名前 | ご連絡先 | 電話番号
        ko 성함 | 연락처 | 전화번호
        zh 您的姓名 | 您的电话 | 手机号码 | 联系电话
        """,
    ),
    Formula(
        name="consents",
        reason="form",
        weight=SURE,
        evidence="consents to what becomes of the words in a form",
        lines="""
        en i accept the privacy ~ | i agree to the privacy ~ | i agree to the processing of ~
        en i agree to the terms ~ | i consent to ~ personal data ~ | i have read and accept ~
        en i have read and agree ~ | i have read the privacy ~
        de ich akzeptiere die datenschutzbestimmungen ~
        de ich akzeptiere die datenschutzerklarung ~
        de ich bin mit der verarbeitung ~ einverstanden
        de ich habe die datenschutzbestimmungen gelesen ~
        de ich habe die datenschutzerklarung gelesen ~
        de ich habe die datenschutzhinweise gelesen ~
        de ich habe die ~ datenschutzerklarung gelesen ~ | ich stimme der verarbeitung ~ zu
        fr j accepte la politique de ~ | j accepte que ~ donnees ~ | j ai lu et j accepte ~
        fr j ai pris connaissance ~ donnees ~
        es acepto el tratamiento de ~ datos ~ | acepto la politica de ~ | he leido y acepto ~
        pt aceito a politica de ~ | concordo com a politica de ~ | li e aceito ~
        pt li e concordo com ~
        it acconsento al trattamento ~ | autorizzo il trattamento ~ | ho letto e accetto ~
        it ho letto l informativa ~ | ho preso visione dell informativa ~
        nl ik ga akkoord met ~ | ik heb ~ privacy ~ gelezen ~
        pl akceptuje regulamin ~ | wyrazam zgode na ~ | zapoznalam sie z ~ | zapoznalem am sie z ~
        pl zapoznalem sie z ~
        cs souhlasim s podminkami ~ | souhlasim se zpracovanim ~
        sv jag godkanner att ~ personuppgifter ~ | jag har last och godkanner ~
        sv jag samtycker till ~
        da jeg accepterer ~ betingelser ~ | jeg giver samtykke til ~
        no jeg godtar ~ vilkar ~ | jeg samtykker til ~
        fi hyvaksyn ~ tietosuoja ~ | olen lukenut ~ tietosuoja ~
        tr ~ aydinlatma metni ~ okudum ~ | ~ metni ni okudum ~ | ~ okudum kabul ediyorum
        tr ~ okudum onayliyorum | ~ okudum ve kabul ediyorum | ~ okudum ve onayliyorum
        ru даю согласие на обработку ~ | согласен на обработку ~ | согласен с политикои ~
        ru я даю согласие на обработку ~ | я принимаю условия ~ | я согласен на обработку ~
        ru я согласен с ~ политикои ~
        uk даю згоду на обробку ~ | погоджуюся на обробку ~ | я даю згоду на ~ | я погоджуюся з ~
        el συμφωνω με ~ ορους ~
        hu elolvastam es elfogadom ~
        ro am citit si sunt de acord ~ | sunt de acord cu prelucrarea ~
        ar أوافق على الشروط ~ | أوافق على سياسة ~
        id saya setuju dengan ~
        vi toi dong y voi ~
        ja プライバシーポリシーに同意~ | 個人情報の取り扱いに同意~
        ko 개인정보수집및이용에동의~ | 개인정보처리방침에동의~
        zh 我已閱讀並同意~ | 我已阅读并同意~
        """,
    ),
    Formula(
        name="books",
        reason="advertisement",
        weight=LIKELY + 1,
        alone=LIKELY,
        evidence="asks to book a visit or a showing",
        lines="""
        en arrange a demo | book a free demo | book an appointment | book your demo | get a demo
        en make an appointment | request an appointment | schedule a call | schedule a demo
        en schedule an appointment
        de beratungstermin vereinbaren | demo anfordern | demo buchen | demo vereinbaren
        de jetzt beraten lassen | jetzt demo anfordern | jetzt demo buchen
        de jetzt demo vereinbaren | jetzt termin buchen | jetzt termin vereinbaren
        de kostenlose demo buchen | online termin buchen | termin buchen | termin vereinbaren
        fr demander une demo | demander une demonstration | planifier une demo
        fr prendre rendez vous | prenez rendez vous | reserver une demo
        fr reserver une demonstration
        es agendar demo | pedir cita | pide cita | pide una demo | reserva tu cita | reservar cita
        es solicita una demo | solicitar demo | solicitar una demo
        pt agendar consulta | agendar demonstracao | agende uma demonstracao | marcar consulta
        pt marque uma consulta | pedir demonstracao | solicitar demonstracao
        it prenota un appuntamento | prenota una demo | prenota una visita
        it richiedi un appuntamento | richiedi una consulenza | richiedi una demo
        nl afspraak maken | demo aanvragen | maak een afspraak | plan een demo
        nl vraag een demo aan
        pl umow demo | umow prezentacje | umow sie na wizyte | umow wizyte | zamow demo
        pl zamow prezentacje
        cs domluvit schuzku | objednat demo | objednat se online | vyzkouset demo
        sv boka demo | boka en demo | boka tid
        da bestil tid | book demo | book en demo
        no bestill demo | bestill time
        fi varaa aika | varaa demo
        tr demo iste | demo talep et | hemen randevu al | online randevu al | randevu al
        tr randevu alin | size ulasalim
        ru заказать демо | заказать демонстрацию | записаться на прием | запросить демо
        ru запросить демонстрацию | получить консультацию
        uk замовити демо | записатися на прииом | отримати консультацію
        el κλειστε ραντεβου
        hu idopontfoglalas | idopontot foglalok
        ro fa o programare | programeaza o vizita | solicita o demonstratie
        ar احجز استشارة | احجز عرضا | احجز موعدا | احجز موعدك
        he קביעת תור | קבע תור
        fa رزرو نوبت
        id buat janji temu | jadwalkan demo
        vi dat lich hen | dat lich kham
        ja デモを予約 | デモを申し込む | 来院予約 | 無料相談を予約
        ko 데모신청 | 상담신청 | 진료예약
        zh 申请试用 | 立即预约 | 預約演示 | 预约挂号 | 预约演示
        """,
    ),
    Formula(
        name="buys",
        reason="advertisement",
        weight=SURE - 1,
        alone=LIKELY,
        evidence="sells what the text tells of",
        lines="""
        en buy from ~ | buy the book | buy this book | order this book | where to buy
        de buch bestellen | buch kaufen | dieses buch bestellen | dieses buch kaufen
        fr acheter ce livre | acheter le livre | commander ce livre
        es comprar el libro | comprar este libro
        pt comprar este livro | comprar o livro
        it acquista il libro | acquista questo libro | compra il libro
        nl bestel dit boek | koop dit boek
        pl kup ksiazke | kup te ksiazke
        cs koupit knihu
        sv kop boken
        da kob bogen
        no kjop boken
        ru купить книгу
        uk купити книгу
        tr kitabi satin al
        ja この本を買う
        ko 이책구매하기
        zh 購買本書 | 购买本书
        """,
    ),
)
