"""What speaks for a text's being Markdown, where its file's name does not say."""

import re

from glossator.model.trees import Source
from glossator.readers.front_matter import read_front_matter
from glossator.readers.markdown.pasted import is_pasted

_SUFFIXES = (".md", ".markdown", ".mdown")
_HEADING = re.compile(r"^#{1,6} \S[^\n]*(?:\n(?!#[# ])|\Z)", re.MULTILINE)
# Signs of Markdown, and how much one of each says: three in all are enough, since a plain text may
# have a line that starts with `#` or a word in asterisks.
_SIGNS = (
    # of lines right below each other that all begin so, tags as a site lists them, only the last
    ("its headings", 2, _HEADING),
    ("its callouts", 3, re.compile(r"^> ?\[![\w|-]+\]", re.MULTILINE)),
    # a table of TOML has the same brackets, over its first key
    (
        "its wikilinks",
        2,
        re.compile(
            r"\[\[(?!(?<=^\[\[)[\w.\"-]+\]\][ \t]*\r?\n[ \t]*[\w.\"-]+[ \t]*=)[^\[\]\n]+\]\]",
            re.MULTILINE,
        ),
    ),
    ("its links", 2, re.compile(r"\]\((?:https?://|[\w./%-]+\.md\b)")),
    ("its code fences", 1, re.compile(r"^(?:```|~~~)", re.MULTILINE)),
    ("its emphasis", 1, re.compile(r"\*\*(?<!\*\*\*)[^\s*][^*\n]*\*\*")),
    ("its tables", 3, re.compile(r"^\|? *:?-{3,}:? *\|", re.MULTILINE)),
    ("its divisions", 1, re.compile(r"^:{3,} ?\{", re.MULTILINE)),
    ("its quotations", 1, re.compile(r"^> \S", re.MULTILINE)),
)
# two lines of a mail's head, one below the other
_MAIL = re.compile(
    r"^(?:From|To|Cc|Date|Sent|Subject|Message-ID|In-Reply-To): \S.*\r?\n"
    r"(?:From|To|Cc|Date|Sent|Subject|Message-ID|User-Agent|X-[\w-]+): \S",
    re.MULTILINE,
)
_ENOUGH = 3
_LOOKED_AT = 200_000  # characters: enough to know, whatever the length


# "zone = load(x)", "print(x)", "$ run --fast", "sudo nano /etc/hosts", "import json", "}"
_CODE = re.compile(
    r"[\w.\[\]\"']+ ?[-+*|:]?= ?\S|[\w.]+\(|[$%] ?\w|[{}\[\]();]+$"
    r"|(?:import|from|def|if|for|while|return|let|var|const|export|sudo|cd|ls|cp|mv|mkdir|apt"
    r"|apt-get|brew|pip|pip3|npm|npx|yarn|git|docker|curl|wget|echo|python3?|node|make|systemctl"
    r"|ssh|chmod|rsync)\s[^.!?]*$"
    r"|.*(?:\s--[a-z][\w-]*(?:[ =]|$)|[;{]$)"
)
_SENTENCE = re.compile(r"[A-ZÀ-Þ][^=(){}]*\s[^=(){}]*[.!?…]$")


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for Markdown, 0 to 100, and what."""
    if source.path.lower().endswith(_SUFFIXES):
        return 90, "by its file name"
    text = source.text[:_LOOKED_AT]
    if read_front_matter(text).lines:
        return 85, "by its front matter"
    weights = {name: weight * len(sign.findall(text)) for name, weight, sign in _SIGNS}
    weights["its headings"] -= 2 * _comments(text)
    if _MAIL.search(text):
        # mails quote with the same sign
        weights["its quotations"] = 0
    found = [name for name, weight in weights.items() if weight]
    if sum(weights.values()) < _ENOUGH:
        return 0, "nothing in it is Markdown"
    if is_pasted(text, sum(weights.values())):
        return 0, "a copied page with marks here and there"
    return min(40 + 15 * len(found), 75), "by " + " and ".join(found[:2])


# "# rsync -aH /var/spool/ new:/var/spool/", "# postqueue -p | tail", "# {{ title }}"
_PROMPTED = re.compile(
    r"# +(?:[a-z][\w./-]*(?:\s\S+)*?\s(?:--?[a-zA-Z][\w-]*(?:[ =]|$)|/\w|[|<>&]+ ?\S)"
    r"|(?:sudo|systemctl|apt(?:-get)?|dnf|yum|pacman|git|docker|pip3?|npm|curl|wget|ssh|chmod|chown)"
    r" [a-z]|[{<$(/]|-> )"
)


def _comments(text: str) -> int:
    """How many of the lines that look like headings are code: what is typed behind the sign by
    which a machine asks its master, or comments, `# as so` with a line of code right above or
    below."""
    return sum(
        bool(_PROMPTED.match(match[0]))
        or _is_code(text[text.rfind("\n", 0, max(match.start() - 1, 0)) + 1 : match.start()])
        or _is_code(text[match.end() : text.find("\n", match.end()) % (len(text) + 1)])
        for match in _HEADING.finditer(text)
        if match[0].startswith("# ")
    )


def _is_code(line: str) -> bool:
    line = line.strip()
    return bool(_CODE.match(line)) and not _SENTENCE.match(line)
