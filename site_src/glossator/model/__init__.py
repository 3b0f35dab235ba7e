"""The values: what a source, a document, a passage, a theme and a site are.

All frozen. A stage that knows more has a type of its own; no field waits to be filled.
Offsets are half-open code-point ranges of `Source.text` as it was read, unless a docstring
says that they count in a passage's plain reading text.
"""
