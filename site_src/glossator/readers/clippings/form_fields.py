"""What forms ask for beside a mail address, in many languages: names, numbers, a consent.

A text on a form has the same words, so that they tell nothing but in a form.
"""

import re

from glossator.readers.formulas.said import reduced

# written as `reduced` writes them
_NAMES = """
    ad soyad | adiniz | adiniz soyadiniz | adiniz ve soyadiniz | az on neve | dit navn |
    dit telefonnummer | ditt namn | ditt navn | ditt telefonnummer | e posta adresiniz |
    first and last name | for och efternamn | ho va ten | ihr nachname | ihr name |
    ihr vorname | ihre e mail adresse | ihre nachricht | ihre telefonnummer | il tuo nome |
    il tuo telefono | imie i nazwisko | isim soyisim | je naam | je telefoonnummer |
    jmeno a prijmeni | nama lengkap | nimesi | nom et prenom | nombre y apellidos |
    nome completo | nome e cognome | nomor telepon | nume si prenume | numele tau |
    numer telefonu | numero de telefone | numero de telefono | numero di telefono | o seu nome |
    puhelinnumerosi | seu nome | seu telefone | so dien thoai | soyadiniz | su nombre |
    su telefono | telefon numaraniz | telefonni cislo | telefonunuz | teljes nev | tu nombre |
    tu telefono | twoj numer telefonu | twoje imie | uw naam | uw telefoonnummer | vas telefon |
    vase jmeno | voor en achternaam | vor und nachname | votre e mail | votre message |
    votre nom | votre numero de telephone | votre prenom | votre telephone | your e mail |
    your email | your first name | your full name | your last name | your message | your name |
    your phone number | ονοματεπωνυμο | το ονομα σας | ваш телефон | ваше имя | ваше ім я |
    номер телефона | номер телефону | фамилия и имя | מספר טלפון | שם מלא | الاسم الكامل |
    رقم الجوال | رقم الهاتف | شماره تماس | نام و نام خانوادگی | お名前 |
    ご連絡先 | 您的姓名 | 您的电话 |
    手机号码 | 联系电话 | 電話番号 | 성함 | 연락처 | 전화번호
"""
_FIELDS = frozenset(name.strip() for name in _NAMES.replace("\n", " ").split(" | "))
# "I have read the privacy notice", "KVKK Aydınlatma Metni'ni okudum, onaylıyorum."
_CONSENT = re.compile(
    r"\bi (?:agree to|accept|consent to|have read)\b.{0,60}"
    r"(?:privacy|terms|personal data|processing)"
    r"|\bich (?:stimme|habe|akzeptiere|bin|willige)\b.{0,80}"
    r"(?:datenschutz|verarbeitung|einverstanden|agb)"
    r"|\bj['’ ](?:accepte|ai lu|ai pris)\b.{0,80}(?:confidentialité|données|conditions)"
    r"|\b(?:he leído|acepto|autorizo)\b.{0,80}(?:privacidad|datos|condiciones|términos)"
    r"|\b(?:li e|aceito|concordo)\b.{0,80}(?:privacidade|dados|termos)"
    r"|\b(?:ho letto|acconsento|autorizzo|accetto|ho preso visione)\b.{0,80}"
    r"(?:privacy|informativa|dati|trattamento)"
    r"|\bik (?:ga|heb|accepteer|stem)\b.{0,80}(?:privacy|voorwaarden|gegevens)"
    r"|\b(?:wyrażam zgodę|zapozna\w+ się|akceptuję)\b.{0,80}(?:danych|regulamin|polityk|prywatnoś)"
    r"|\bsouhlasím\b.{0,80}(?:údajů|podmínk)"
    r"|\bjag (?:godkänner|samtycker|har läst)\b.{0,80}(?:uppgifter|villkor)"
    r"|\bjeg (?:accepterer|giver|godtar|samtykker|har læst|har lest)\b.{0,80}"
    r"(?:oplysninger|opplysninger|vilkår|betingelser)"
    r"|\b(?:olen lukenut|hyväksyn)\b.{0,80}tietosuoja"
    r"|\b(?:okudum|kabul ediyorum|onaylıyorum)\W*$"
    r"|\b(?:соглас\w+|даю согласие|принимаю)\b.{0,80}(?:обработк|персональн|политик|услови)"
    r"|\b(?:погоджуюс\w|даю згоду)\b.{0,80}(?:обробк|персональн|політик|умов)"
    r"|(?:個人情報|プライバシー).{0,30}同意|개인정보.{0,30}동의"
    r"|[阅閱][读讀][并並]同意|同意.{0,20}(?:协议|隐私|條款|条款)"
    r"|(?:أوافق|قرأت).{0,60}(?:الخصوصية|الشروط|البيانات)"
    # "By subscribing you agree to the terms"
    r"|\bby (?:signing up|subscribing|clicking|continuing|registering|submitting)\b.{0,60}"
    r"\byou (?:agree|accept|consent|confirm)\b"
    r"|\bmit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung)\b.{0,60}"
    r"\b(?:(?:stimm|akzeptier|willig|bestätig)\w+|nehm\w+ .{0,60}zur kenntnis)"
    r"|\ben (?:vous (?:inscrivant|abonnant)|cliquant|validant)\b.{0,60}\bvous (?:acceptez"
    r"|reconnaissez|consentez)\b"
    r"|\bal (?:suscribir\w+|registrar\w+|enviar|hacer clic|pulsar)\b.{0,60}\b(?:aceptas?"
    r"|consientes?|confirmas?)\b"
    r"|\b(?:iscrivendo(?:ti|si)|cliccando|registrandoti|inviando)\b.{0,60}\b(?:accett|acconsent"
    r"|dichiar)\w+"
    r"|\bao (?:se inscrever|inscrever|assinar|clicar|subscrever)\b.{0,60}\b(?:aceit|concord)\w+"
    r"|\bdoor (?:je|u|op)\b.{0,40}\b(?:akkoord|accepteert)\b"
    r"|\bzapisując się\b.{0,60}\b(?:akceptuj|zgadza|wyraża)\w+"
    r"|\b(?:подписываясь|нажимая|регистрируясь)\b.{0,60}\b(?:соглаша|принима|подтвержда)\w+"
    r"|(?:باشتراكك|بتسجيلك|بالضغط|بالنقر|عند الاشتراك).{0,60}(?:توافق|تقبل|تؤكد)",
    re.IGNORECASE,
)


def names_field(text: str) -> bool:
    """Whether a line is nothing but what a form asks for."""
    return reduced(text) in _FIELDS


def consents(text: str) -> bool:
    """Whether a line says that somebody agrees to what becomes of their words."""
    return bool(_CONSENT.search(text))
