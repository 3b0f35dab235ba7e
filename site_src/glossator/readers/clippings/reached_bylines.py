"""Bylines that say where somebody is reached, and the offices that sign what they publish."""

import re
from dataclasses import replace

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.signers import TELLS
from glossator.readers.clippings.statement import Statement

# "By ADA LIND alind@courier.example", "By Ada Lind @adalind"
WITH_MAIL = re.compile(
    r"(?P<said>\S+ \S.*\S)\s+(?P<mail>[(<]?(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w{3,30})[)>]?)"
)
# "From: Ministry of Harbours", as offices sign their pages
ISSUED = re.compile(
    r"(?P<key>(?:from|issued by|published by|herausgeber|herausgegeben von|émetteur|publié par"
    r"|emisor|publicado por|ente|a cura di|uitgever|utgivare|発行元?|発表者?)\s?[:：]\s?)"
    r"(?P<what>(?=.*\b(?:ministry|department|dept|agency|office|directorate|council|authority"
    r"|commission|inspectorate|bureau|board|service|secretariat|ministerium|behörde|bundesamt"
    r"|landesamt|ministère|direction|agence|préfecture|ministerio|dirección|agencia|consejería"
    r"|ministero|direzione|agenzia|ministério|direção|agência|ministerie|myndighet\w*|styrelsen)\b"
    r"|.*[省庁局課]$).{4,70})",
    re.IGNORECASE,
)


def with_mail(match: re.Match[str], signed: Statement, start: int) -> Statement | None:
    """What a line states that signs, as `signed` says, and then says where that person is reached;
    None if nobody signs. `start` is where the line begins in the source."""
    if not any(field.name == "author" for field in signed.fields):
        return None
    span = Span(start + match.start("mail"), start + match.end("mail"))
    told = SetAside(span=span, reason="site-notice", evidence=TELLS)
    return replace(signed, asides=(*signed.asides, told))
