"""Lines near a title that tell of its number, of another title, of what it is for."""

import re

# "Issue 88, Spring 2020" · "原标题：…"
_ISSUE = re.compile(
    r"(?:issue|vol(?:ume)?\.?|ausgabe|heft|numéro|número|numero|nummer) (?:no\.? ?|nr\.? ?)?"
    # "Issue 88: The bench nobody sits on" is a title
    r"\d{1,4}\b(?!\s?[:–—]\s?[^\d\s]+(?: [^\d\s]+){3}).{0,30}"
    r"|\S{3,12}(?: ?[/–-] ?\S{3,12})? (?:19|20)\d\d,? (?:issue|edition)"
    r"|(?:ausgabe|heft|numéro|número|numero|nummer|edición|edição|edizione|uitgave|wydanie|číslo)"
    r"(?: vom?| de| du| di| van| z)? \S{3,12} (?:19|20)\d\d|原标题\s?[:：].*"
    # "Pressemitteilung Nr. 45/2024": what kind of paper, and which of its year
    r"|(?:[^\W\d][\w-]+ ){1,4}(?:n\.? ?º|nº|n°|no\.?|nr\.?|núm\.?|num\.?|číslo|№) ?\d{1,4}"
    r" ?/ ?(?:(?:19|20)\d\d|\d\d)"
    r"|\S.{0,24}第\s?\d{1,4}\s?[回期話话号卷巻]",
    re.IGNORECASE,
)


# "Applies to: Team and Business plans"
_SCOPE = re.compile(
    r"(?:applies to|applicable to|available (?:on|for)|audience|products?|platforms?|gilt für"
    r"|betrifft|s['’]applique à|se aplica a|aplica-se a|si applica a|van toepassing op|dotyczy"
    r"|platí pro|gäller(?: för)?|gælder for|gjelder for|koskee|geçerli olduğu yerler|применимо к"
    r"|относится к|适用于|適用於|適用対象"
    r"|対象(?:プラン|製品|バージョン|機種|ユーザー|者)?|적용 대상|ينطبق على)\s?[:：].+",
    re.IGNORECASE,
)


def numbers_issue(text: str) -> bool:
    """Whether a line tells the number of an issue, what the title was elsewhere, or to what a
    manual applies."""
    return bool(_ISSUE.fullmatch(text)) or tells_scope(text)


def tells_scope(text: str) -> bool:
    """Whether a line tells to what a manual applies: `Applies to: Team and Business plans`."""
    return bool(_SCOPE.fullmatch(text))
