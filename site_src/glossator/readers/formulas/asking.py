"""What sites ask for inside and behind a text: a visit or a showing, a purchase, a click that opens
or turns a page. A table.

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
        weight=LIKELY,
        alone=LIKELY,
        evidence="sells what the text tells of",
        lines="""
        en buy the book | buy this book | order this book
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
