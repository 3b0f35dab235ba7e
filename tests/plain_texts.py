"""What tests of the readers of plain text share: readings, the law, and texts that try to break it."""

from hypothesis import strategies as st

from glossator.model.documents import Reading
from glossator.model.trees import Heading, Source, leaf_text, leaves, plain_text
from glossator.readers.plain_lines import Line, read_lines
from glossator.sources import conserve


def source(text: str, path: str = "text.txt") -> Source:
    return Source(path=path, site_path=f"seeds/{path}", text=text)


def lines_of(*texts: str) -> tuple[Line, ...]:
    """Lines with a blank line between them, as `read_lines` finds them."""
    return read_lines("\n\n".join(texts))


def losses(reading: Reading) -> tuple[conserve.Loss, ...]:
    return conserve.audit(
        reading.source.text,
        reading.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *(aside.span for aside in reading.set_aside),
            *reading.private,
        ],
        [markup.span for markup in reading.markup if markup.kind == "delimiter"],
    )


def texts(reading: Reading) -> list[str]:
    return [leaf_text(leaf) for leaf in leaves(reading.blocks)]


def headings(reading: Reading) -> list[tuple[int, str]]:
    return [
        (block.level, plain_text(block.inlines))
        for block in reading.blocks
        if isinstance(block, Heading)
    ]


def fields(reading: Reading) -> list[tuple[str, str]]:
    return [(field.name, field.value) for field in reading.fields]


def asides(reading: Reading) -> list[tuple[str, str]]:
    text = reading.source.text
    return [(each.reason, text[each.span.start : each.span.end]) for each in reading.set_aside]


# --- texts that try to break the law ----------------------------------------------------------------

_PIECES = (
    "A title of some words", "By Jane Doe", "Von Anna Roth | 3. Mai 2024 | 5 Min. Lesezeit",
    "3 May 2024", "Share via:", "Facebook", "51", "Photo: Ada Lind / Reuters", "Home > News > Here",
    "A sentence that is long enough to be read as running text, and says so in the end.",
    "Introduction", "Title Case Over Something", "1. One", "2. Two", "1.1 Deeper", "Q1. What is it?",
    "Q: Who asks?", "A: I do.", "JANE DOE: I see.", "Ben Osei (BO): You do?", "BO: Yes.",
    "**Lex:** Hello.", "[Host]", ">> and then", "(laughter)", "- dash", "  • dot", "\t\ta) letter",
    "“A quotation of several words.”", '"Straight, and whole."', "“It opens here and goes on", "=====",
    "---", "* * *", "https://example.org/a_(b).", "Source: The Paper", "FAQs", "Related articles",
    "Teaser of another page...", "Leave a comment", "Your email address will not be published.",
    "© 2024 The Site. All rights reserved.", "\x00", "\u200b", "\ufeff", "\u2028", "\x1c", "\ud800",
    "这是一个句子。", "עברית", "\u202bעברית\u202c", "well-", "known", "x" * 300, "…", "#", "> a", "",
)  # fmt: skip
_ENDS = ("\n", "\n\n", "\r\n", "\r", "\n\n\n", " \n\t\n", "")


def messy_texts() -> st.SearchStrategy[str]:
    """Texts of pieces that the readers look for, in any order, and texts of anything."""
    lines = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_ENDS)), max_size=40)
    pieces = lines.map(lambda found: "".join(piece + end for piece, end in found))
    return st.one_of(pieces, pieces.map(lambda text: text + text), st.text(max_size=200))
