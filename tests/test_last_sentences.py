"""A text that ends in a paragraph or two behind a box of the site's in its midst."""

import pytest

from glossator.readers import read
from plain_texts import source, texts

TOLD = (
    "The ferry to the outer islands stopped in the autumn of the storm, and nobody on the quay that "
    "morning thought that it would be eleven years before another ferry tied up there.",
    "What the islanders had instead was the mail boat, which took six passengers if the sea allowed "
    "it, and a goat if it did not. They learned to plan their weddings by the tide tables.",
    "The new ferry is smaller than the old one and runs on batteries. It is late as often as the old "
    "one was, says the harbour master, who keeps a book about it.",
)
LAST = (
    "In the end it was the baker who said it. She had sold bread on the quay through all the years "
    "without a ferry, and she will sell it there when this one stops, as it will.",
    "The boat leaves at seven.",
)
BOXES = (
    "Sign up for our newsletter\nThe best stories, every Saturday\nEnter your email address\nSubscribe\n"
    "By signing up you agree to our terms\nPrivacy policy\nYou can unsubscribe at any time\n"
    "Advertisement\nArticle continues below",
    "Related articles\nThe lighthouse that sued\nA village with no left turns\nRead more\n"
    "Share this article\nFacebook\nTwitter\nWhatsApp\nEmail\nCopy link\nPrint",
)
FOOT = (
    "Share\nTags: boats, islands\nComments (3)\nAbout us\nContact\nPrivacy\nTerms\n© 2024 The Tidal"
)


@pytest.mark.parametrize("box", BOXES, ids=["an offer of letters", "other pages and buttons"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["no blank lines", "blank lines"])
def test_the_last_sentences_behind_a_box_stay(box: str, gap: str) -> None:
    page = gap.join(("Home", "News", "A boat comes back", "By Ada Lind", *TOLD, box, *LAST, FOOT))
    assert texts(read(source(page)))[-2:] == list(LAST)
