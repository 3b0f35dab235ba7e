"""Words before names that are no part of them: titles everybody has, and offices."""

import re

# who leads a sitting
_CHAIRS = (
    r"(?:vice|deputy|alters|vize|erster?|bundestags|landtags|acting|pro)?-?"
    r"(?:president(?:en?|[ei])?|präsident(?:in)?|président[e]?|presidenta|präsidium|prezydent)"
    r"|(?:madam-?)?speaker|chair(?:man|woman|person)?|convener|court|clerk"
    r"|presiding|llywydd|ceann|comhairle|cathaoirleach|vorsitzender?|ordförande[n]?|talman(?:nen)?"
    r"|(?:onder)?voorzitter|formanden|puhemies|puheenjohtaja|(?:wice)?marszałek|przewodnicząc[yae]"
    r"|před(?:seda|sedkyně|sedající)|místopřed(?:seda|sedkyně)|predsed\w{1,8}|elnök|alelnök|başkan"
    r"|председател(?:ь|ьница|ьствующ\w{2,3})|спикер|голова|головуючий|πρόεδρος|προεδρ\w+|הי.?ו.?ר|رئيس|議長|委員長|의장"
)
_OFFICES = (
    r"president|captain|mayor(?:ess)?|chief|minister|governor|secretary|commissioner|councill?or"
    r"|ambassador|general|colonel|major|justice|chair(?:man|woman|person)?|judge|senator|sergeant"
    r"|lieutenant|sheriff|director|administrator|superintendent|inspector|deputy|vice|under"
    r"|representative|congress(?:man|woman)|delegate|alderman|chancellor|speaker|treasurer"
    r"|attorney|clerk|officer|assistant|acting|undersecretary|spokes(?:man|woman|person)"
    r"|bürgermeister(?:in)?|(?:alters|vize|bundestags|landtags)?präsident(?:in)?|vorsitzende[r]?"
    r"|minister(?:in)?|staatssekretär(?:in)?|abgeordnete[r]?|bundeskanzler(?:in)?|senator(?:in)?"
    r"|minist(?:re|er|ra|ro)|alcalde(?:sa)?|maire|sindac[oa]|o?bm|président(?:e)?|président[ea]?"
    r"|president[ea]|presidenta|secretari[oa]|diputad[oa]|senador(?:a)?|député[e]?|sénat(?:eur|rice)"
    r"|onorevole|deputat[oa]|vereador(?:a)?|deputad[oa]|wethouder|burgemeester|voorzitter"
    r"|council(?:wo)?man|councilperson|councill?woman|select(?:wo)?man|alderwoman|alderperson"
    r"|assembly(?:wo)?man|assemblymember|boardmember|trustee|supervisor|examiner|arbitrator|magistrate"
    r"|detective|trooper|coroner|registrar|comptroller|moderator"
    r"|councilmember|commission|cabinet|parliamentary|shadow|prime|taoiseach|tánaiste|member|lord"
    r"|\w{0,14}(?:minister(?:in|en|a|ka)?|rät(?:in)?|rat)|kanzler(?:in)?|landeshauptmann"
    r"|(?:pod)?sekretarz|(?:wice)?minister|pos(?:eł|łanka)|senatorka|sprawozdawca|poslan(?:ec|kyně)|senátor(?:ka)?"
    r"|ministr(?:yně)?|zpravodaj(?:ka)?|statsråd|statsminister(?:en)?|ordfører(?:en)?|edustaja"
    r"|képviselő|miniszter|депутат|министр|υπουργός|bakan\w{0,4}|milletvekili|secrétaire"
    # as briefings shorten them: `STS'IN LIND` · `VORS. NESS`
    r"|(?:p?sts|srs|reg\.?spr|min|bm)['’]in|p?sts|srs|vors|stv|stellv"
    r"|rapporteure?|questeur|staatssecretaris|commissaris|bundesrat|bundesrätin|ministeren"
)
_COURTESIES = (
    r"mrs?|ms|mx|miss|madam|dr|prof|professor|sir|dame|lord|lady|herr|frau|m|mme|mlle|monsieur"
    r"|madame|sra?|srta|señora?|don|doña|sig|sig\.?ra|dott|dottor|dottoressa|pani?|г-н|г-жа|rev"
    r"|rabbi|dipl(?:om)?\.?-[^\W\d_]{2,5}|sen|rep|gov|gen|col|maj|capt|sgt|lt|hon|adm|insp"
    r"|rt|sr\.?ª|cllr|domnul|doamna|mevrouw|mevr|dhr|heer|mw|mag|ing|senhora?|signora?|tek|κ|κα|д-р"
)
ARTICLE = re.compile(r"the|de|het|el|l[ae]|os?|as?|il|der|die|an", re.IGNORECASE)
CHAIR = re.compile(_CHAIRS, re.IGNORECASE)
OFFICE = re.compile(_OFFICES, re.IGNORECASE)
COURTESY = re.compile(_COURTESIES, re.IGNORECASE)
TITLE = re.compile(rf"{_COURTESIES}|{_OFFICES}", re.IGNORECASE)
