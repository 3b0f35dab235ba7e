"""What texts of many languages are written with, to tell by it which legacy encoding one is in.

Letters of an alphabet stand with the commonest first. Latin alphabets name only the letters beyond
ASCII: the others are the same bytes in every encoding.
"""

# Windows' encodings before others of the same letters, and Western before the rest: the first of
# two that fit alike is taken.
LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cp1252", ("àâçéèêëîïôùûüœæÿ", "äöüßé", "áéíóúñüªº", "ãçáéíóúâêôõàü", "àèéìòùî",
                "åäöéü", "åøæéòôóü", "áéíóúýþæöð", "äöåõüšž", "éëïöüóáèêç", "àçéèíòóúïü·")),
    ("cp1250", ("ąęłóśżźćń", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț",
                "čćđšž")),
    ("cp1254", ("ıişğçöüâîû",)),
    ("cp1257", ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž")),
    ("mac-roman", ("àâçéèêëîïôùûüœæÿ", "äöüßé", "áéíóúñüªº", "ãçáéíóúâêôõàü", "àèéìòùî",
                   "åäöéü", "åøæéòôóü", "éëïöüóáèêç")),
    ("iso8859-2", ("ąęłóśżźćń", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ",
                   "čćđšž")),
    ("cp850", ("àâçéèêëîïôùûüæÿ", "äöüßé", "áéíóúñüªº", "ãçáéíóúâêôõàü", "àèéìòùî", "åäöéü",
               "åøæéòôóü")),
    ("cp852", ("ąęłóśżźćń", "áčďéěíňóřšťúůýž", "áéíóöőúüű", "čćđšž")),
)  # fmt: skip

_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ"
_UKRAINIAN = "оаниітвреслкмудпзяьбгйючцхжшїєщфґ"
_BULGARIAN = "аоиентсрвлдкпзмучъябгщцжхйюшфь"
_SERBIAN = "аоиенртсјукпдвмлзбгчшњцжћљђхфџ"
_GREEK = "αοιετσνηυρπκμλςίόωάήγέδύθχφβώξζψϊΐϋΰ"
_ARABIC = "اليمنوتربةدعسفهكأقحجشىطصخإءضذزئثؤغظآپچژگ"
# Other scripts; one codec may be named for several of their languages.
SCRIPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cp1251", (_RUSSIAN, _UKRAINIAN, _BULGARIAN, _SERBIAN)),
    ("koi8-r", (_RUSSIAN,)),
    ("koi8-u", (_UKRAINIAN,)),
    ("cp866", (_RUSSIAN, _BULGARIAN)),
    ("iso8859-5", (_RUSSIAN, _UKRAINIAN, _BULGARIAN, _SERBIAN)),
    ("mac-cyrillic", (_RUSSIAN, _UKRAINIAN, _BULGARIAN, _SERBIAN)),
    ("cp1253", (_GREEK,)),
    ("iso8859-7", (_GREEK,)),
    ("cp1255", ("יוהלאמתרבשנםחעדקכפטגזסצןךףץ",)),
    ("cp1256", (_ARABIC,)),
    ("iso8859-6", (_ARABIC,)),
    ("cp874", ("านรอกเงมยลวดทสตะปบคหแจพชขใไโผซถธศฐณษภญฟฉฤฮ่้ัีิืุู็์ำึ",)),
)

# The commonest characters of scripts that have thousands, with the marks their texts are full of.
_KANA = "のにはをたがでてとしれさいなこるらもすりかまっあだえくうきよんそけせばどおちょや"
_SIMPLIFIED = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样"
    "理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将"
    "两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信"
)
_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之"
    "年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣"
    "理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將"
    "兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信"
)
_HANGUL = (
    "이다는을가에의고하지한로은어사도를서기리자나대해인시과그스있아들정게수만적보라일전여으부장"
    "것오었제구주상면우공성조원니위러무소마관동신문했미치거없었습모경국선안때안내물중까계생각할"
)
_IDEOGRAPHIC = "、。，．：；？！「」『』《》（）“”‘’…—　・ー·"
THOUSANDS = (
    ("cp932", frozenset(_KANA + _KANA + "アイスンルトリクラドグ" + _IDEOGRAPHIC)),
    ("euc-jp", frozenset(_KANA + "アイスンルトリクラドグ" + _IDEOGRAPHIC)),
    ("gb18030", frozenset(_SIMPLIFIED + _IDEOGRAPHIC)),
    ("big5hkscs", frozenset(_TRADITIONAL + _IDEOGRAPHIC)),
    ("cp949", frozenset(_HANGUL + _IDEOGRAPHIC)),
)
