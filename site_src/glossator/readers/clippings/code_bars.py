"""The bars that sites set over pieces of code: language or file, and the button that copies it."""

import re

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import NOTHING, Interface, interface_of
from glossator.readers.plain_lines import Line

# what stands in the bar over a piece of code
BAR = re.compile(
    r"bash|c|c\+\+|c#|clojure|console|cpp|css|dart|diff|dockerfile|elixir|elm|erlang|fortran|go"
    r"|graphql|groovy|haskell|html|http|ini|java|javascript|js|json|jsonc|jsx|julia|kotlin|latex"
    r"|less|lisp|lua|makefile|markdown|matlab|nginx|nim|nix|ocaml|perl|php|plain ?text|powershell"
    r"|prolog|properties|proto|python|py|r|ruby|rust|sass|scala|scheme|scss|sh|shell|sql|svelte"
    r"|swift|terminal|text|toml|tsx|typescript|ts|vim|vue|xml|yaml|yml|zig|zsh"
    r"|(?P<file>[\w./-]{1,60}\.[a-z]{1,5}|Dockerfile|Makefile)",
    re.IGNORECASE,
)


def _is_language(text: str) -> bool:
    """Whether a bar names the language; the file that the code is in, a reader wants to know."""
    bar = BAR.fullmatch(text)
    return bar is not None and not bar["file"]


def heads_code(line: Line, below: Line, face: Interface) -> bool:
    """Whether a line is of the bar over a piece of code, whose button stands below, or this
    button."""
    if line.before and not line.after and is_button(line) and CODE.search(below.text):
        return not is_prose(below)
    copies = face.share >= 0.99 and below.words <= 3 and face.reason == "share-bar"
    return copies and below.before == 0 and _is_language(line.text)


def names_code(line: Line) -> bool:
    """Whether a line right under that button says in what language the code below is."""
    return line.before == line.after == 0 and _is_language(line.text)


# "$ run --fast", "tallow key list --all", "x = f(y);"
CODE = re.compile(r"\s--?[a-z]|[={};]|\w\(.*\)|^\s*[$#>] ")


# what nothing but a piece of code is said to be in
LANGUAGE = re.compile(
    r"bash|c\+\+|c#|console|cpp|css|dart|diff|dockerfile|elixir|erlang|graphql|groovy|haskell|html"
    r"|ini|java|javascript|js|json|jsonc|jsx|kotlin|less|lua|makefile|matlab|nginx|nix|ocaml|perl"
    r"|php|plain ?text|powershell|properties|python|ruby|rust|sass|scala|scss|sh|shell|sql|svelte"
    r"|swift|terminal|toml|tsx|typescript|ts|vue|xml|yaml|yml|zsh",
    re.IGNORECASE,
)


def names_language(line: Line) -> bool:
    """Whether a line says nothing but in what language the code below it is."""
    return line.words <= 2 and bool(LANGUAGE.fullmatch(line.text))


def is_button(line: Line) -> bool:
    """Whether a line is the one word of a button that copies or shares."""
    face = interface_of(line.key) if line.words == 1 else NOTHING
    return face.share >= 0.99 and face.reason == "share-bar"
