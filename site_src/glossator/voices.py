"""Whose words a passage is, said wherever it stands away from its page."""

from glossator.model import Passage

_WORDS = {"speech": "speech", "quotation": "quoted", "report": "report"}


def whose(passage: Passage) -> str:
    """`speech, Hanna Reuter`, `quoted`, `report`: so that a summary never passes for what was
    said. A name stands there only where the document knows who speaks."""
    word = _WORDS[passage.voice]
    return f"{word}, {passage.speaker}" if passage.speaker and word != "report" else word
