"""What parts of a talk are called: those of calls and hearings, stages of a paper, the end, the
list of those who spoke."""

import re

# what heads the parts of calls and hearings
_PART = re.compile(
    r"(?:(?:management['’]s )?prepared remarks|questions? (?:and|&) answers?(?: session)?|q ?& ?a"
    r"|(?:call |conference call )?participants|presentation|proceedings"
    r"|(?:opening|closing) (?:statements?|arguments?|remarks)(?: (?:of|by|on behalf of) .{3,150})?"
    r"|(?:further |continued )?(?:re-?)?(?:direct|cross)[ -]?examination"
    r"(?: \(?(?:by|of|continued|resumed)\b.{0,60})?"
    r"|(?:further )?examination|appearances(?: of counsel)?"
    r"|(?:(?:prepared|joint|additional|supplemental|written) )?(?:statements?|testimony) of"
    r" (?:(?:the )?hon(?:\.|ou?rable) )?[A-Z].{3,300}"
    r"|(?:court |official |shorthand )?reporter['’]?s? (?:certificate|certification)"
    r"|certificate of (?:(?:court |shorthand )?reporter|oath|notary)|reporter['’]s note"
    r"|certificat(?:e|ion)"
    r"|errata(?: sheet)?"
    r"|(?:appendix|annex|allegat[oi]|anhang|anlagen?|annexes?|anexos?|bijlagen?|bilaga|bilag"
    r"|vedlegg"
    r"|liite|załączniki?|příloh[ay]|приложени[ея]|додат(?:ок|ки))(?: [a-z0-9]{1,3})?"
    r"|(?:additional )?(?:material|questions|submissions?)"
    r" (?:submitted )?for the record|exhibits?"
    r"|call to order|roll call|adjournment"
    r"|stipulations?|colloquy|jury instructions|sentencing|verdict"
    r"|質疑応答|質疑|発表事項|発表項目|(?:会見|発言)(?:内容|要旨)|冒頭発言|幹事社質問|代表質問|提问环节|答记者问"
    r"|记者提问|記者提問|問答|질의응답|모두발언)\s?:?",
    re.IGNORECASE,
)
# `P R O C E E D I N G S`: letters apart
_APART = re.compile(r"(?:[A-Z] ){3,}[A-Z]")


def is_part(text: str) -> bool:
    """Whether a line names a part of a call or a hearing."""
    if _APART.fullmatch(text):
        text = text.replace(" ", "")
    return bool(_PART.fullmatch(text))


# "Peat Cutting: Motion" · "Harbours Bill 2010: Second Stage": a paper, and what is done with it
_STAGE = re.compile(
    r"^[^:]+: (?:(?:(?:order for|resumption of) )?"
    r"(?:first|second|third|fourth|fifth|committee|report|final|all|remaining)"
    r"(?: and (?:final|remaining))? (?:stages?|reading)|motions?|statements?"
    r"|debate|referral(?: to .{3,40})?|leave to (?:introduce|withdraw)|question|instruction)"
    r"(?: ?\((?:resumed|changed|private members)\))?$",
    re.IGNORECASE,
)
_LONGEST_STAGE = 120  # code points


def names_stage(text: str) -> bool:
    """Whether a heading says of a paper what is done with it."""
    return len(text) <= _LONGEST_STAGE and bool(_STAGE.search(text))


# what heads a list of those who spoke, behind all turns
_LISTED = re.compile(
    r"(?:(?:conference )?call )?(?:participants|attendees|speakers)\s?:?|duration\s?: .*\d.*",
    re.IGNORECASE,
)


def lists_voices(text: str) -> bool:
    """Whether a line heads a list of those who spoke, or says how long they did."""
    return bool(_LISTED.fullmatch(text))


# what says that a text ends
_END = re.compile(
    r"[-–—*# ]*(?:ENDE?S?|FINI?S?|FINE|CURTAIN|VORHANG|RIDEAU|TELÓN|30|#|##|###)[-–—*# ]*"
    r"|\(?(?i:(?:the )?end|end of (?:the )?transcript)\)?\.?|END +\d{1,2}[:.]\d\d .*"
)


def is_end(text: str) -> bool:
    """Whether a line says nothing but that the text ends: `END`, `###`, `CURTAIN`."""
    return bool(_END.fullmatch(text))
