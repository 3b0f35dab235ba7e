"""What sites say as whole lines: that lines are looked up by it, and what must not be taken for it."""

import re

import pytest

from glossator.model.documents import REASONS
from glossator.readers.formulas.formula import LIKELY, SURE, WEAK
from glossator.readers.formulas.said import TABLES, reduced, said
from glossator.text import folded

SAID = [
    ("Type your email…", "newsletter"), ("Ready for more?", "newsletter"),
    ("Thanks for reading Low Tide! Subscribe for free to receive new posts and support my work.",
     "newsletter"),
    ("Lien copié !", "share-bar"), ("Delen via WhatsApp en meer", "share-bar"),
    ("Nagłe wiadomości | Zaloguj się", None), ("ZALOGUJ SIĘ", "navigation"),
    ("128 avis", "form"), ("12 Kommentare", "form"), ("3 件のコメント", "form"),
    ("Gefällt 14 Mal", None), ("조회수 1,024회", "counter"), ("1.204 visualizações", "counter"),
    ("Переглядів: 87", "counter"), ("قبل 3 ساعات", "counter"), ("5分前", "counter"),
    ("Posty: 14", "navigation"), ("Rejestracja: 2 lut 2022, 18:40", "navigation"),
    ("Was this page helpful?", "counter"), ("Bu bilgi yararlı mıydı?", "counter"),
    ("Czytaj również", "related-links"), ("मुख्य सामग्री पर जाएं", "navigation"),
    ("ข้ามไปยังเนื้อหา", "navigation"), ("Chia sẻ bài viết", "share-bar"),
    ("版权所有 河边日报社", "site-notice"), ("請繼續往下閱讀", "advertisement"),
    ("Tämä sivu tallentaa evästeitä", None), ("Hyväksy kaikki", "cookie-notice"),
    ("Κοινοποιήστε", "share-bar"), ("Τα πιο διαβασμένα", "related-links"),
    ("Szólj hozzá!", "form"), ("Citește și", "related-links"), ("דלג לתוכן", "navigation"),
    ("بیشتر بخوانید", "related-links"), ("Baca juga", "related-links"),
    ("Categorías: Puentes de piedra", "navigation"), ("Læs også", "related-links"),
    ("Voir en plein écran", "navigation"), ("クリックすると拡大します", "navigation"),
    ("Explain it like I'm 5", "navigation"), ("Краткий пересказ от ИИ", "navigation"),
    ("Send tips to desk@harbour.example or on Signal.", "form"), ("寻求报道请点击这里。", "form"),
    ("Republish This Story for Free", "site-notice"), ("При перепечатке ссылка обязательна", "site-notice"),
    ("Data is delayed at least 15 minutes.", "site-notice"), ("Koersen 15 minuten vertraagd", None),
    ("Cet article contient des liens affiliés : nous touchons une part.", "advertisement"),
    ("For the latest news and weather, head to KQRV 7.", "site-notice"), ("Voce principale: Il canale", "navigation"),
    ("If you made this recipe, please leave a star rating below!", "form"),
    ("If this is your first visit, please read the FAQ.", "navigation"), ("みんなの視点", "form"),
    ("Text Only", "navigation"),
]  # fmt: skip
NOT_SAID = [
    "Subscribe to that view or not, the numbers are plain.",
    "He joined.", "The reader may also like the second half.", "2024", "14",
    "Share of the market", "Save.", "Menu of the last night", "She wrote, and nobody answered.",
    "We use bees.", "Quoted from memory by the sailor", "Print runs and what they cost",
]  # fmt: skip


@pytest.mark.parametrize(("line", "reason"), SAID)
def test_a_line_is_known_by_what_sites_say(line: str, reason: str | None) -> None:
    found = said(folded(line))
    assert (found.formula.reason if found else None) == reason


@pytest.mark.parametrize("line", NOT_SAID)
def test_a_line_of_a_text_weighs_little_or_nothing(line: str) -> None:
    found = said(folded(line))
    assert found is None or found.weight <= WEAK


def test_marks_accents_capitals_and_figures_are_the_same_to_it() -> None:
    assert reduced("→ Déjà 1,204 Commentaires !") == "deja # commentaires"
    assert reduced("コメント 12 件") == "コメント#件"
    assert reduced("Łódź · CZYTAJ") == "lodz czytaj"


def test_a_word_alone_proves_less_than_a_phrase_and_a_long_phrase_more() -> None:
    word, phrase, long = said("teilen"), said("link kopieren"), said("what do you think")
    assert word and phrase and long
    assert word.weight <= LIKELY < phrase.weight == SURE < long.weight


def test_a_phrase_with_room_for_a_name_wants_words_there_and_not_many() -> None:
    assert said("follow us on") is None or said("follow us on") != said("follow us on mastodon")
    assert said("share via " + "word " * 20) is None


def test_a_word_that_ends_in_a_stop_is_a_sentence() -> None:
    assert said("saved.") is None
    assert said("saved") is not None


def test_the_tables_are_in_order_and_say_each_thing_once() -> None:
    languages = {
        line.split()[0] for each in TABLES for line in each.lines.split("\n") if line.strip()
    }
    assert len(languages) == 29
    assert all(re.fullmatch("[a-z]{2}", language) for language in languages)
    for table in TABLES:
        assert table.reason in REASONS
        assert not table.evidence.endswith(".")
        rows: dict[str, list[str]] = {}
        for line in table.lines.split("\n"):
            if line.strip():
                rows.setdefault(line.split()[0], []).extend(line.strip()[3:].split(" | "))
        for language, row in rows.items():
            assert row == sorted(set(row)), (table.name, language)


def test_what_is_written_in_plain_letters_is_written_as_lines_are_reduced() -> None:
    pieces = (
        piece
        for formula in TABLES
        for line in formula.lines.split("\n")
        for piece in line.strip()[3:].split(" | ")
    )
    assert [
        piece
        for piece in pieces
        if (piece.isascii() or reduced(piece).isascii()) and reduced(piece) != piece
    ] == []
