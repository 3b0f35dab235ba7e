"""The lines over a mail: who wrote it, to whom, on what."""

import re
from dataclasses import replace

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.statement import Statement, keyed

# "From: Ada Lind <ada@example.org>" · "Subject: Re: tapes" · "Message-ID: <1@example.org>"
_MAIL = re.compile(
    r"(?P<key>(?:From|Von|De|Da)\s?:\s*)(?P<author>[^<>@:]{2,60}?)(?P<rest>\s*<\S+@\S+>)"
    r"|(?P<bare>(?:From|Von|De|Da)\s?:\s?\S+@\S+)"
    r"|(?P<other>(?:To|Cc|Reply-To|Message-ID|In-Reply-To|User-Agent|X-[\w-]+|Content-[\w-]+"
    r"|MIME-Version|List-[\w-]+|Sender|Return-Path|Received)\s?:\s.{2,200})",
)


def mail_head(text: str, start: int) -> Statement | None:
    """What a line of a mail's head says, if `text` is one; `start` is where it begins in the
    source."""
    match = _MAIL.fullmatch(text)
    if match is None:
        return None
    if match["other"] or match["bare"]:
        span = Span(start, start + len(match[0]))
        said = SetAside(span=span, reason="site-notice", evidence="is a line of a mail's head")
        return Statement(fields=(), asides=(said,), markup=())
    author = keyed(match, "author", start, group="author")
    end = start + match.end("author")
    address = SetAside(
        span=Span(start + match.start("rest"), start + match.end("rest")),
        reason="site-notice",
        evidence="is the address in a mail's head",
    )
    gap = len(match["rest"]) - len(match["rest"].lstrip())
    span = Span(end + gap, start + match.end("rest"))
    return replace(author, asides=(replace(address, span=span),))
