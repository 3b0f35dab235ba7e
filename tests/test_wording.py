"""The words of furniture: what each wording is for, and what must not be taken for it."""

import pytest

from glossator.model.documents import REASONS
from glossator.readers.clippings.wording import LIKELY, SURE, WEAK, words_of
from glossator.readers.clippings.wording_tables import WORDINGS
from glossator.text import folded

SAID = [
    ("Je hebt de cookies voor deze inhoud niet geaccepteerd", "cookie-notice"), ("Leggi online", "newsletter"),
    ("Sorry, there seem to be some issues. Please try again later.", "newsletter"),
    ("Este artigo pode conter links de afiliado.", "site-notice"), ("有料会員限定記事　残り3本", "paywall"),
    ("Modo cozinha Evita que o ecrã se desligue", "navigation"), ("Send Letters To:", "form"),
    ("Якщо ви помітили помилку, виділіть текст і натисніть Ctrl+Enter, щоб повідомити нас.", "form"),
    ("Apuesta 10 € y llévate 50 €. +18. Juega con responsabilidad.", "advertisement"),
    ("Media related to the tide mill at Openpedia Commons", "navigation"), ("报社记者 周一帆 摄", "image-credit"),
    ("Share: X LinkedIn Email Copy link", "share-bar"),
    ("No credit card required, cancel anytime.", "advertisement"), ("Swipe to scroll horizontally", "navigation"),
    ("30 Tage gratis testen. Keine Kreditkarte nötig, jederzeit kündbar.", "advertisement"),
    ("Prefer the Ledger on Google", "newsletter"), ("Oceń jakość naszego artykułu:", "counter"),
    ("Masz newsa, zdjęcie lub filmik? Prześlij nam przez kontakt", "form"),
    ("Klikając „Dalej”, zgadzasz się na wszystko", "cookie-notice"), ("Recommended from editorial", "related-links"),
    ("A welcome email is on its way. If you don't see it, please check your junk folder.", "newsletter"),
    ("All official website addresses are in the union.example domain.", "navigation"),
    ("On supporting science journalism", "paywall"), ("Author of the article:", "site-notice"),
    ("Share via:", "share-bar"), ("Facebook | Twitter | LinkedIn", "share-bar"),
    ("Artikel teilen", "share-bar"), ("Partager sur WhatsApp", "share-bar"),
    ("Compartir en Facebook", "share-bar"), ("分享到：", "share-bar"),
    ("Share on Facebook12Tweet about this on Twitter", "share-bar"),
    ("Photo illustration by Ada Lind / The Paper", "image-credit"),
    ("Foto: Jan Wieser", "image-credit"), ("Crédit photo : Luc Hamon", "image-credit"),
    ("The bridge at dawn | Getty Images", "image-credit"), ("图片来源：河边日报", "image-credit"),
    ("Add a Comment", "form"), ("Leave a Reply Cancel reply", "form"), ("+ = ?", "form"),
    ("Your email address will not be published. Required fields are marked *", "form"),
    ("Schreiben Sie einen Kommentar", "form"), ("Laisser un commentaire", "form"),
    ("Deja un comentario", "form"), ("Are you human? Solve this:", "form"), ("3 Comments", "form"),
    ("You may also like", "related-links"), ("More like this", "related-links"),
    ("Post you may also like", "related-links"), ("Mehr zum Thema", "related-links"),
    ("À lire aussi : La brioche", "related-links"), ("Te puede interesar", "related-links"),
    ("Related: How the storm changed the coast", "related-links"), ("相关阅读", "related-links"),
    ("Subscribe to our weekly newsletter", "newsletter"), ("Newsletter abonnieren", "newsletter"),
    ("All the news that matters. Get it in your inbox daily!", "newsletter"),
    ("We use cookies to improve your experience on this site.", "cookie-notice"),
    ("Alle akzeptieren", "cookie-notice"), ("Tout refuser", "cookie-notice"),
    ("Subscribe to continue reading", "paywall"), ("Already a subscriber? Log in", "paywall"),
    ("Cet article est réservé aux abonnés", "paywall"), ("Advertisement", "advertisement"),
    ("Anzeige", "advertisement"), ("Publicité", "advertisement"), ("Publicidad", "advertisement"),
    ("Our expert instructors help you. Contact us today for a demo.", "advertisement"),
    ("Disclaimer", "site-notice"), ("© 2024 The Paper. All rights reserved.", "site-notice"),
    ("We uphold the highest editorial standards in our reporting.", "site-notice"),
    ("This post may contain affiliate links, for which we earn a commission.", "site-notice"),
    ("Skip to content", "navigation"), ("Home > News > Here", "navigation"),
    ("Previous post: A rope", "navigation"), ("Page 2 of 7", "navigation"),
    ("1,024 views", "counter"), ("vor 3 Tagen", "counter"), ("51", "counter"),
    ("Have you made this project?", "form"), ("Hast du das Rezept ausprobiert?", "form"),
    ("Vous avez testé cette recette ?", "form"),
    ("Tags: bees, wax", "tags"), ("#bees #wax", "tags"), ("Schlagwörter: Moor, Wasser", "tags"),
]  # fmt: skip
NOT_SAID = [
    "Subscribe to that view or not, the numbers are plain.",
    "Photography by the thousand",
    "Related-Party Transactions", "Page after page of it", "Share of the market",
    "A comment on the text", "Tagging along", "Read more slowly, he said.",
    "Have you tried it yet?", "Did you make this?", "Who made this recipe?",
    "The home of the newsletter", "He accepted all of it.", "We use bees.", "Homeward", "2024",
    "Swimmers below the weir, early in May. Ada Lind/Shutterstock",
    "Cookies are baked on Thursdays.", "The views from the tower are worth the climb.",
]  # fmt: skip


@pytest.mark.parametrize(("line", "reason"), SAID)
def test_furniture_is_known_by_its_words(line: str, reason: str) -> None:
    words = words_of(folded(line))
    assert words is not None
    assert words.reason == reason
    assert words.evidence


@pytest.mark.parametrize("line", NOT_SAID)
def test_words_of_a_text_are_not_likely_to_be_furniture(line: str) -> None:
    words = words_of(folded(line))
    assert words is None or words.weight < LIKELY


def test_every_wording_has_a_name_a_reason_and_words_for_people() -> None:
    names = [wording.name for wording in WORDINGS]
    assert len(set(names)) == len(names)
    assert {wording.reason for wording in WORDINGS} <= set(REASONS)
    for wording in WORDINGS:
        assert WEAK <= wording.weight <= 2 * SURE  # of what says it twice over, in one line
        assert len(wording.evidence.split()) >= 2


def test_an_offer_is_told_by_two_of_its_terms_and_not_by_a_free_trial() -> None:
    assert words_of(folded("The quiet cost of the free trial")) is None
    sold = words_of(folded("Start your free trial. No credit card required."))
    assert sold is not None
    assert sold.weight > SURE + WEAK


def test_phrases_of_one_reason_add_up() -> None:
    one = words_of(folded("Our expert instructors wait."))
    two = words_of(folded("Our expert instructors wait. Contact us today, don't miss out!"))
    assert one and two and one.reason == two.reason == "advertisement"
    assert two.weight > one.weight


def test_a_line_as_long_as_a_chapter_is_not_read_for_phrases() -> None:
    assert words_of("contact us today " * 1000) is None


@pytest.mark.parametrize(
    "line",
    [
        "You need to accept the cookies to read on, and on the quay nobody ever does.",
        "Glücksspiel kann süchtig machen, sagt die Therapeutin vom Hafen.",
        "El equipo juega con responsabilidad.",
        "Our reviewers spend hours on the quay and none of them rows.",
        "Please include your name, address and a photograph of the boat.",
        "Send letters to the keeper, not to the cat, she told us.",
    ],
)
def test_a_sentence_that_only_begins_as_sites_do_is_none(line: str) -> None:
    words = words_of(folded(line))
    assert words is None or words.weight < LIKELY


@pytest.mark.parametrize(
    ("line", "reason"),
    [("Dit blad wordt betaald door lezers. Word dan gratis of betalend abonnee.", "newsletter"),
     ("Werde kostenloser oder zahlender Abonnent.", "newsletter"),
     ("☕ Este blog não tem anúncios. Se ele te ajuda, me paga um café.", "paywall"),
     ("Wenn dir der Blog gefällt, spendier mir einen Kaffee!", "paywall"),
     ("Google Scholar\tCrossref\tPubMed", "navigation"),
     ("Annals of Rivers, Volume 38, Issue 2, March 2021, Pages 211–224", "navigation"),
     ("Buy the kettle at Homestead for $129", "advertisement"),
     ("JavaScript devre dışı. Lütfen tarayıcınızda etkinleştirin.", "site-notice"),
     ("Potřebujete poradit?", "advertisement"), ("Skladem 5+ ks", "advertisement"),
     ("Merci d'avoir lu Le Hibou ! Ce post est public, n'hésitez pas à le partager.", "newsletter"),
     ("Épingler sur Pinterest", "share-bar"), ("Tabellen går att dra i sidled.", "navigation"),
     ("Thank you! Please check your inbox to confirm.", "newsletter"), ("素材DL", "image-credit")],
)  # fmt: skip
def test_calls_of_letters_shops_and_papers_are_known(line: str, reason: str) -> None:
    said = words_of(folded(line))
    assert said is not None
    assert said.reason == reason


@pytest.mark.parametrize(
    "line",
    ["Er sagte, er habe kein Geld, und lachte: Spendier mir einen Kaffee.",
     "☕ Das Café am Markt hat wieder offen, und der Kaffee ist so gut wie früher.",
     "Readers may have the letter free or paid, and most subscribe to neither of the two.",
     "Order the soup at Rosa's for $4", "Only 12 left.", "Our tip: take the early boat",
     "The article was looked up on Google Scholar by four of the students."],
)  # fmt: skip
def test_what_texts_say_of_coffee_letters_and_prices_is_theirs(line: str) -> None:
    said = words_of(folded(line))
    assert said is None or said.weight <= WEAK + 1
