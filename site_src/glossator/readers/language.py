"""Which language a text is in, by its script and its commonest small words; and which words of a
language say nothing of what a text is about."""

import re
from collections import Counter
from functools import lru_cache

_LOOKED_AT = 20_000  # code points: enough to know
_FEWEST = 12  # small words below which nothing is said
_LEAD = 1.25  # how far ahead of the next language the first must be

# The commonest small words, those included that neighbours share: what counts is who has most.
_SMALL_WORDS = {
    "en": (
        "the a an and or but of to in on at for with from by is are was were be been it that this"
        " these those he she they we you i his her their not have has had will would which who what"
        " there"
    ),
    "de": (
        "der die das den dem des ein eine einer eines und oder nicht ist war waren wird werden zu"
        " zum zur im in am an auf aus bei mit nach von vor für über sich er sie es wir ihr ich du"
        " man auch als wie wenn dass aber nur noch schon"
    ),
    "fr": (
        "le la les un une et de du des que qui en à dans pour pas ne se son sa il elle était"
        " étaient avec sur au aux est sont nous vous ce cette plus mais par ou où ont"
    ),
    "es": (
        "el la los las un una y de que en a por con para no se su sus lo es del al como más pero"
        " era eran fue hay muy ya o yo le nos está están son ese esta este"
    ),
    "it": (
        "il lo la i gli le un una e è che di a da in con su per non si come anche più ma se del"
        " della dei alla al nel sono era erano ha questo quello quelli ci io"
    ),
    "pt": (
        "o a os as um uma e de do da dos das que em no na por com para não se eu era eram foi mais"
        " como mas ao é são você ou seu sua ele eles"
    ),
    "nl": (
        "de het een en van in is was waren dat die niet zijn op te met voor er maar ook aan wij ze"
        " zij bij naar wordt om als hij ik je uit over nog wel"
    ),
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
# kana before Han: Japanese is written in both
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.4),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.4),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.5),
    ("ar", re.compile(r"[\u0600-\u06ff]"), 0.5),
    ("ru", re.compile(r"[\u0400-\u04ff]"), 0.5),
)
_UKRAINIAN = re.compile(r"[іїєґ]")
_PERSIAN = re.compile(r"[پچژگ]")


def language_of(text: str) -> str:
    """A language's code (`en`, `de`, …), or nothing if the text does not make it clear."""
    text = text[:_LOOKED_AT].casefold()
    letters = sum(map(str.isalpha, text))
    if not letters:
        return ""
    for language, script, share in _SCRIPTS:
        if len(script.findall(text)) >= share * letters:
            return "" if _is_neighbour(language, text) else language
    return _by_small_words(text)


_PLAIN = 3  # times as many small words as of the language a page says it is in
_MANY = 60  # small words: as many as a page of text has


def language_against(stated: str, text: str) -> str:
    """`stated`, unless `text` is plainly in another language: sites give the language of their
    menus for all pages."""
    found, base = language_of(text), stated.partition("-")[0].lower()
    if found in ("", base) or base not in _WORDS or found not in _WORDS:
        return stated
    counts = Counter(_WORD.findall(text[:_LOOKED_AT].casefold()))
    own, other = (sum(counts[word] for word in _WORDS[each]) for each in (found, base))
    return found if own >= max(_MANY, _PLAIN * other) else stated


def _is_neighbour(language: str, text: str) -> bool:
    """Whether letters show another language of the same script, which we do not tell apart."""
    if language == "ru":
        return bool(_UKRAINIAN.search(text))
    return language == "ar" and len(_PERSIAN.findall(text)) > 3


def _by_small_words(text: str) -> str:
    counts = Counter(_WORD.findall(text))
    scores = sorted(
        ((sum(counts[word] for word in words), language) for language, words in _WORDS.items()),
        reverse=True,
    )
    (first, language), (second, _) = scores[0], scores[1]
    total = sum(counts.values())
    is_clear = first >= _FEWEST and first >= _LEAD * second and first >= 0.2 * total
    return language if is_clear else ""


# --- words that say nothing of what a text is about -----------------------------------------------

# Of the closed classes only: pronouns, articles, prepositions, conjunctions, auxiliaries, particles
# and the adverbs of degree, time and place. Which other words are empty differs from library to
# library, and is left to be counted. In Chinese single characters, in Japanese none: hiragana says
# it already.
_EMPTY_WORDS = {
    "en": (
        "me my mine myself yours your yourself him himself hers herself its itself us our ours"
        " ourselves them themselves theirs yourselves whom whose someone something anyone anything"
        " everyone everything nobody nothing somebody anybody everybody none one ones other others"
        " another each every either neither both all any some such same own much many more most few"
        " fewer less least several enough lot lots kind sort bit than then so too very quite rather"
        " just only even also still yet already again ever never always often sometimes usually"
        " maybe perhaps actually really basically literally certainly probably indeed instead now"
        " here where when while why how if unless until till because since although though whereas"
        " whether as about above across after against along among around before behind below"
        " beneath"
        " beside besides between beyond down during except inside into like near off onto out"
        " outside over past per through throughout toward towards under up upon via within without"
        " am being do does did doing done having can could may might must shall should ought need"
        " dare let cannot gonna wanna gotta going get gets got getting gotten ok okay yes no yeah"
        " oh"
        " well please etc else ago away back forth once twice however therefore thus hence"
        " moreover furthermore meanwhile nor"
    ),
    "de": (
        "mich mir dich dir uns euch ihm ihn ihnen mein meine meinen meinem meiner dein deine sein"
        " seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren"
        " unserem unserer euer eure diese dieser dieses diesen diesem jene jener jenes jede jeder"
        " jedes jeden jedem alle alles allen aller allem einem einen kein keine keinen keinem"
        " keiner"
        " welche welcher welches was wer wen wem wo wohin woher warum wieso weshalb wann ob weil da"
        " damit dabei dafür dagegen daher daran darauf daraus darin darüber darum davon davor dazu"
        " denn doch ja nein eben halt mal sehr viel viele vielen mehr meist wenig weniger etwas"
        " nichts niemand jemand einige mehrere andere anderen anderer anderes anderem selbst sogar"
        " auch also so hier dort dann jetzt immer nie wieder schließlich jedoch sondern während"
        " ohne gegen durch unter zwischen hinter neben seit bis bin bist sind seid sei wäre wären"
        " habe hast hat haben hatte hatten hätte hätten werde wirst würde würden worden kann kannst"
        " können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte"
        " sollten will wollen wollte wollten darf dürfen durfte mag möchte lassen lässt gar ganz"
        " etwa fast vielleicht ins ans vom beim"
    ),
    "fr": (
        "je tu me te moi toi lui leur leurs eux elles ils mon ma mes ton ta tes ses notre nos votre"
        " vos ces celui celle ceux celles ceci cela ça quoi dont quel quelle quels quelles comme"
        " comment quand pourquoi si parce puisque tandis alors aussi ainsi donc car ni or très trop"
        " peu beaucoup moins tout toute tous toutes chaque quelque quelques autre autres même mêmes"
        " aucun aucune rien personne jamais toujours déjà encore bien ici là y en sous entre vers"
        " chez sans contre depuis pendant avant après devant derrière jusque être été étant suis es"
        " sommes êtes soit fut sera serait avoir ai as avons avez avait avaient aura aurait eu fait"
        " faire peut peuvent pouvait pourrait doit doivent faut va vont on l d j c n s m t qu jusqu"
        " lorsqu puisqu quelqu"
    ),
    "es": (
        "me mi mis te ti tu tus él ella ellos ellas nosotros vosotros usted ustedes os les le"
        " nuestro nuestra nuestros nuestras vuestro suyo suya aquel aquella aquellos estos estas"
        " esos esas eso esto aquello qué quién quien quienes cuál cual cuales cuando cuándo donde"
        " dónde cómo porque pues si sí aunque mientras entonces también tampoco tan tanto mucho"
        " mucha muchos muchas poco pocos más menos todo toda todos todas cada otro otra otros otras"
        " mismo misma algún alguno alguna algunos algo nada nadie nunca siempre aquí allí ahora"
        " luego antes después desde hasta entre sobre sin contra hacia según durante ante bajo ser"
        " soy eres somos sido siendo sea fueron será sería estar estoy estamos estaba estado he has"
        " ha hemos han haber había hubo puede pueden poder podía debe deben hace hacer ni o e u"
    ),
    "it": (
        "me mi ti te lui lei noi voi loro gli le ne vi mio mia miei tuo tua suo sua suoi nostro"
        " nostra vostro quale quali chi cui dove quando perché perchè cosa questa queste quella"
        " quelle quel quei ogni tutto tutta tutti tutte altro altra altri altre stesso stessa"
        " qualche alcuni alcune nessuno niente nulla molto molti molta poco pochi troppo tanto così"
        " allora poi ora già ancora sempre mai qui lì là sotto sopra dentro fuori senza contro"
        " verso"
        " fra tra dopo prima durante essere stato stata stati sia siamo siete avere ho hai abbiamo"
        " hanno aveva avevano avrebbe può possono poteva deve devono fare fa o ed ad né lo dello"
        " degli delle allo agli alle dallo dalla dai dagli dalle nello nella nei negli nelle sul"
        " sulla sui sulle col un uno dell all dall nell sull quell quest c d l n s"
    ),
    "pt": (
        "me mim te ti lhe lhes nós vós nos vos meu minha meus minhas teu tua nosso nossa seus suas"
        " dele dela deles delas este esta estes estas esse essa esses essas isto isso aquele aquela"
        " aquilo qual quais quem quando onde porque porquê pois também muito muita muitos muitas"
        " pouco menos todo toda todos todas cada outro outra outros outras mesmo mesma algum alguma"
        " alguns algo nada ninguém nunca sempre já ainda aqui ali lá agora então depois antes desde"
        " até entre sobre sob sem contra ser sou somos foram será seria estar estou está estão"
        " estava ter tem têm tinha tenho haver há pode podem deve fazer faz nem ou à às ao aos pelo"
        " pela pelos pelas num numa dum duma nas nesse nessa neste nesta"
    ),
    "nl": (
        "mij me mijn jou jouw u uw hem haar hun hen ons onze wie wat waar wanneer waarom hoe welke"
        " welk deze dit daar hier dan toen nu want omdat dus toch ook al alle alles elk elke ander"
        " andere anders zelf zelfs heel veel meer meest weinig minder iets niets iemand niemand"
        " nooit altijd weer al reeds tegen zonder tussen onder achter voor door na sinds tot ben"
        " bent zal zullen zou zouden heb hebt heeft hebben had hadden kan kunnen kon konden moet"
        " moeten moest mag mogen wil willen worden werd werden geweest of zo te ten ter"
    ),
    "ru": (
        "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее"
        " её мне было вот от меня еще ещё нет о из ему теперь когда даже ну ли если уже или ни быть"
        " был него до вас нибудь вам ведь там потом себя ничего ей может они тут где есть надо ней"
        " для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет тогда кто этот"
        " того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех"
        " при об другой хоть после над больше тот через эти нас про них какая много разве эту моя"
        " свою этой перед иногда чуть том такой им более всегда всю между это эта эти"
    ),
    "ar": (
        "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت يكون هو هي"
        " هم نحن أنا أنت كل بعض أو ثم قد لقد حتى إذا عند بين بعد قبل غير كما هناك أي ليس"
    ),
    "he": (
        "של את על אל לא כי אם גם הוא היא הם הן אני אתה אנחנו זה זו זאת אלה מה מי כל יש אין היה היתה"
        " היו או אבל רק עם כמו בין אחרי לפני עד כבר עוד אשר כך"
    ),
    "ko": "그 이 저 것 수 등 및 또는 그리고 그러나 하지만 있다 없다 한다 있는 없는 하는 한 더 매우",
    "zh": (
        "的 了 是 在 和 不 这 那 我 你 他 她 它 们 也 就 都 而 及 与 着 或 吗 呢 吧 啊 么 什 怎 很"
        " 把 被 之"
        " 其 所 于 以 但 如 若 则 并 這 們 個 與 個 么 麼 嗎 還 还 对 對 从 從 让 讓 给 給"
    ),
}


@lru_cache(maxsize=64)
def empty_words(language: str) -> frozenset[str]:
    """The words of a language (`en`, `pt-BR`) that say nothing of what a text is about; of one that
    is not known to us, none."""
    code = language.split("-")[0].casefold()
    return _WORDS.get(code, frozenset()) | frozenset(_EMPTY_WORDS.get(code, "").split())
