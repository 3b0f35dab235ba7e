"""What speaks for a clipping."""

from glossator.model.trees import Source


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for a clipping, 0 to 100, and what: it is what any text can be."""
    return 10, "as plain text"
