"""What speaks for a line's being of the site by its company: more of the table of signs."""

from glossator.readers.clippings.frame_sign import sign

SHAPE_SIGNS = (
    sign(
        "led to", 14, 12, "stands with titles that a line leads to", lambda p: p.shape == "titles"
    ),
    sign(
        "linked", 24, 20, "stands again among links behind the text", lambda p: p.shape == "linked"
    ),
    sign("entries", 18, 16, "stands in a list of the site's", lambda p: p.shape == "entries"),
    sign("card", 4, 8, "stands in a card that ends in a button", lambda p: p.shape == "card"),
    sign("rights", 14, 14, "begins with who has the rights", lambda p: p.shape == "rights"),
    sign("hatnote", 16, 14, "stands close over the text", lambda p: p.shape == "hatnote"),
    sign("set in", 24, 22, "is a link or a label that sites set in", lambda p: p.shape == "set in"),
    sign("closed", 8, 16, "stands behind the last word of the text", lambda p: p.shape == "closed"),
    sign("caption over a credit", -12, -12, "", lambda p: p.shape == "caption"),
)
