"""Words by which people speak of themselves and to one another, in many languages."""

import re

_FIRST = (
    r"(?-i:I)|i'm|i’m|i've|i’ve|i'd|i’d|i'll|i’ll|me|my|mine|we|we're|we’re|us|our"
    r"|ich|mir|mich|mein(?:e[mnrs]?)?|wir|uns|unser(?:e[mnrs]?)?"
    r"|je|j['’]\w+|moi|m['’]\w+|mon|nous|notre|nos"
    r"|yo|me|mi|mis|mí|nosotr[oa]s|nuestr[oa]s?|io|mio|mia|miei|noi|nostr[oaie]"
    r"|(?-i:[Ee]u)|meu|minha|nós|nosso|nossa|ik|mij|mijn|wij|ons|onze|jag|mig|mitt|jeg|meg"
    r"|minä|minun|minulle|olen|me|én|nekem|engem|mie|noastr[ăe]|ja|mnie|mi|mój|moja|my|nas"
    r"|\w{2,}(?:łem|łam|liśmy|łyśmy)|já|mě|mně|můj|jsem|jsme|bana|benim|biz|bizim"
    r"|saya|aku|kami|kita|tôi|chúng tôi"
    r"|я|мне|меня|мной|мой|моя|моё|мои|мы|нас|нам|наш\w*|мені|мене|мій|моя|ми"
    r"|εγώ|μου|με|μας|εμείς|είμαι|έχω|أنا|نحن|عندي|كنت|אני|לי|שלי|אנחנו"
)
_SECOND = (
    r"you|you're|you’re|you've|you’ve|your|yours|du|dir|dich|dein(?:e[mnrs]?)?|ihr|ihnen"
    r"|sie|tu|toi|vous|votre|vos|t['’]\w+|tú|usted(?:es)?|ti"
    r"|tuyo|vosotr[oa]s|lei|tuo|tua|voi|você|vocês|senhora?|jij|je|jouw|u|uw"
    r"|ditt|dere|sinä|teidän|ön|maga|dumneavoastră|ty|ciebie|pani|pana|państwo"
    r"|vy|vás|vám|váš|vaš\w{1,4}|jste|jsi|jesteś|masz|macie|sen|siz|sizin|kamu|anda|anh|chị|bạn"
    r"|\w{2,}[sndt][ıiuü]n[ıiuü]z|\w{3,}(?:ετε|άτε|είτε|ήκατε|ήσατε)|είστε|\w{3,}tteko|oletko"
    r"|ты|тебя|тебе|вы|вас|вам|ваш\w*|твой|ти|ви|тобі|εσύ|εσείς|σας|σου"
    r"|أنت|أنتم|لك|لكم|هل|אתה|את|אתם|שלך|لكِ|شما|تو"
)
_SIGNS_FIRST = r"[我俺咱]|私|僕|ぼく|わたし|저는|제가|나는|내가|우리|저희|मैं|मुझे|मेर[ाीे]|हम|ผม|ฉัน|ดิฉัน"
_SIGNS_SECOND = r"[你您]|あなた|ですか|ますか|당신|습니까|세요|나요|आप|तुम|คุณ"

FIRST = re.compile(rf"\b(?:{_FIRST})\b|{_SIGNS_FIRST}", re.IGNORECASE)
SECOND = re.compile(rf"\b(?:{_SECOND})\b|{_SIGNS_SECOND}", re.IGNORECASE)
SPOKEN = re.compile(rf"\b(?:{_FIRST}|{_SECOND})\b|{_SIGNS_FIRST}|{_SIGNS_SECOND}", re.IGNORECASE)
# a question at the end of what is said, whatever closes behind it; the Greek mark is a semicolon
ENDS_ASKING = re.compile(
    r"(?:[?？؟՞]|(?:[すうんたのな]|ない|せん)か。|까[.。]|[吗嗎呢]。|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e])(?:['\"”“’‘»«›‹)\]*_」』]|</\w{1,6}>){0,8}$"
)
ASKS = re.compile(r"[?？؟՞]|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e]")
