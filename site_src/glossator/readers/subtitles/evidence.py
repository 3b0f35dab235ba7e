"""What speaks for subtitles, or a transcript pasted with its times."""

from glossator.model.trees import Source
from glossator.readers.subtitles.cues import form_of

_MARKDOWN = (".md", ".markdown", ".mdown")


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for subtitles or a transcript, 0 to 100, and what."""
    path = source.path.lower()
    if path.endswith(_MARKDOWN) or source.text.startswith("---"):
        return 0, ""
    if path.endswith((".vtt", ".srt")):
        return 95, "by its file name"
    match form_of(source.text):
        case "vtt":
            return 95, "by its first line, WEBVTT"
        case "srt":
            return 92, "by the times of its cues"
        case "pasted":
            return 92, "by its times, line after line"
        case _:
            return 0, ""
