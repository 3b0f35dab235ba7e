"""What speaks for a line's being of the site by its company: more of the table of signs."""

from glossator.readers.clippings.frame_signs import sign

SHAPE_SIGNS = (
    sign(
        "led to", 14, 12, "stands with titles that a line leads to", lambda p: p.shape == "titles"
    ),
    sign(
        "linked", 24, 20, "stands again among links behind the text", lambda p: p.shape == "linked"
    ),
    sign("entries", 12, 10, "stands in a list of the site's", lambda p: p.shape == "entries"),
)
