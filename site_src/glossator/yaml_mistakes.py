"""What parsers of YAML say of a mistake, in the words of who made it."""

# What the parsers say (libyaml's words and PyYAML's own), what it means, what to do.
_EXPLANATIONS = (
    (
        ("mapping values are not allowed",),
        "a colon and a space inside a value",
        "Put the value in quotation marks, or check the indentation of the line.",
    ),
    (
        ("quoted scalar",),
        "a quotation mark was not closed, or stands inside its own text",
        "Close it; inside \"…\" write \\\" for a quotation mark, inside '…' write ''.",
    ),
    (
        ("flow sequence", "flow mapping"),
        "a bracket was not closed, or a comma is missing",
        "Close it; put a value that holds a bracket, a comma or a colon in quotation marks.",
    ),
    (
        ("block collection", "block sequence", "block mapping", "block end"),
        "a line is indented otherwise than the lines it belongs to",
        "Give the lines of one list or mapping the same indentation.",
    ),
    (
        ("'\\t'", "tab"),
        "a tab stands where spaces are expected",
        "Indent with spaces.",
    ),
    (
        ("cannot start any token",),
        "a value begins with a character that means something else, or a line with a tab",
        "Put the value in quotation marks, and indent with spaces.",
    ),
    (
        ("could not find expected ':'", "simple key"),
        "a line has no colon after its key, or a value runs on without indentation",
        "Write `key: value`; indent the lines a value runs on to.",
    ),
    (
        ("block scalar", "indentation indicator"),
        "something other than a line end follows `|` or `>`",
        "Begin the text on the next line, indented.",
    ),
)


def explanation(said: str) -> tuple[str, str]:
    """What a parser that `said` so means, and what to do."""
    for signs, what, hint in _EXPLANATIONS:
        if any(sign in said for sign in signs):
            return what, hint
    return (
        "the line does not fit what stands before it",
        "Check indentation and quotation marks on this line and the one above.",
    )
