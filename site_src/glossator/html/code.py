"""Code to HTML, in two inks: the only module that imports Pygments."""

from functools import lru_cache

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token
from pygments.util import ClassNotFound

from glossator.html.links import attributes

# A lexer's time grows with its text, and a source is not to be trusted with ours.
_HIGHLIGHTED_AT_MOST = 20_000
_CODE_CLASSES = (
    (Token.Comment, "c"),
    (Token.Literal.String, "s"),
    (Token.Keyword, "k"),
    (Token.Name.Function, "k"),
    (Token.Name.Class, "k"),
    (Token.Name.Tag, "k"),
)


def code_html(text: str, language: str) -> Markup:
    """Code in two inks by Pygments; as it is, where its language is not known."""
    lexer = _lexer(language) if len(text) <= _HIGHLIGHTED_AT_MOST else None
    words = escape(text) if lexer is None else _coloured(lexer, text)
    return Markup('<pre tabindex="0"><code{}>{}</code></pre>').format(
        attributes(class_=f"language-{language}" if lexer else None), words
    )


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    """The lexer for a fence's language; it must give back every character it was given."""
    name = language.split()[0] if language.split() else ""
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False) if name else None
    except ClassNotFound:
        return None


def _coloured(lexer: Lexer, text: str) -> Markup:
    tokens = list(lexer.get_tokens(text))
    if "".join(value for _, value in tokens) != text:
        return escape(text)  # some lexers normalise line ends; the source's characters win
    printed = []
    for kind, value in tokens:
        name = next((name for parent, name in _CODE_CLASSES if kind[: len(parent)] == parent), "")
        words = escape(value)
        if name and value.strip():
            words = Markup('<span class="{}">{}</span>').format(name, words)
        printed.append(words)
    return Markup("").join(printed)
