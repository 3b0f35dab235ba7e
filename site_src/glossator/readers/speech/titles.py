"""Words before names that are no part of them: titles everybody has, and offices."""

import re

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
)
_COURTESIES = (
    r"mrs?|ms|mx|miss|madam|dr|prof|professor|sir|dame|lord|lady|herr|frau|m|mme|mlle|monsieur"
    r"|madame|sra?|srta|señora?|don|doña|sig|sig\.?ra|dott|dottor|dottoressa|pani?|г-н|г-жа|rev"
    r"|rabbi|sen|rep|gov|gen|col|maj|capt|sgt|lt|hon|adm|insp"
)
OFFICE = re.compile(_OFFICES, re.IGNORECASE)
TITLE = re.compile(rf"{_COURTESIES}|{_OFFICES}", re.IGNORECASE)
