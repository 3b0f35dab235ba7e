from glossator.themes.sayings import Sentence, Standing, best_saying, sayings, telling_words
from made import annotated, document, theme

OPEN = theme("open-source", "open source")


def standings(*texts: str) -> list[Standing]:
    made = annotated(document(*texts, "open source"), OPEN)
    passages = {each.id: each for each in made.anchored.passages}
    return [
        Standing(document=made, passage=passages[each.passage], themed=each) for each in made.themed
    ][:-1]


def said(*chosen: Standing) -> tuple[Sentence, ...]:
    return sayings(chosen, telling_words(chosen[0].document))


def best(here: str, *there: str, others: int = 6) -> str:
    """The words quoted beside the passage `here` of those of another document; empty for none.
    Both speak of much else, and in `others` of their passages of the theme."""
    filler = [f"Nothing {i} open source." for i in range(others)]
    filler += [f"Of ship{i} and king{i}." for i in range(30)]
    (at, *_) = standings(here, *filler)
    sentence = best_saying(said(*standings(*there, *filler)), at, telling_words(at.document))
    return sentence.text if sentence else ""


def test_a_saying_is_the_sentence_that_names_the_theme() -> None:
    (only,) = said(*standings("First this. Then open source is given away to everyone. That."))
    assert only.text == "Then open source is given away to everyone."
    assert (only.before, only.after) == (False, False)


def test_a_long_sentence_is_cut_at_spaces_round_the_mention() -> None:
    (only,) = said(*standings("word " * 60 + "open source" + " word" * 60))
    assert "open source" in only.text
    assert len(only.text) <= 150
    assert only.before
    assert only.after
    assert only.text == only.text.strip()


def test_a_passage_that_speaks_of_little_else_comes_before_one_that_names_the_theme_once() -> None:
    thin = (
        "It is called open source by those who like it well and by those who do not. " + "x " * 90
    )
    thick = "Open source it is, they say, and open source it stays, for all who want it so to be."
    assert said(*standings(thin, thick))[0].text == thick


def test_of_much_that_is_said_a_few_sentences_are_kept() -> None:
    assert len(said(*standings(*[f"Open source number {i} is this." for i in range(40)]))) == 16


def test_a_question_is_not_quoted_without_its_answer() -> None:
    assert [
        each.text
        for each in said(*standings("Is it open source? Open source it is.", "“Open source?”"))
    ] == ["Open source it is."]


HERE = "Musk meant to fight the founder over open source, in a cage in Nevada."


def test_a_sentence_is_quoted_that_shares_telling_words_with_the_passage() -> None:
    fitting = "Nobody has seen the cage, and open source went its way without Nevada."
    beside = "Teams that write open source were slow to see what video had become."
    assert best(HERE, beside, fitting) == fitting
    assert best(HERE, beside) == ""


def test_one_word_in_common_and_words_that_all_passages_have_are_not_enough() -> None:
    assert best(HERE, "They keep open source in a cage.") == ""
    common = ["Of the cage, and Nevada, once more, with open source."] * 4
    assert best(HERE, "Open source cannot live in a cage, nor in Nevada.", *common) == ""


def test_the_same_words_again_are_not_quoted() -> None:
    assert best(HERE, HERE.replace(".", "!")) == ""
    other = "A cage in Nevada is no place for open source or for those who love it."
    assert best(HERE, HERE.replace(".", "!"), other) == other


def test_a_sentence_that_names_the_theme_again_and_again_is_quoted_for_its_term() -> None:
    thick = "Open source it was, open source it is, and open source it stays for the rest of us."
    assert best("About open source, and so on.", thick, others=1) == thick
    assert best("About open source, and so on.", thick) == ""
    assert best("About open source, and so on.", "Open source it was, they say.", others=1) == ""


def test_where_nothing_is_said_nothing_is_chosen() -> None:
    (here,) = standings("About open source.")
    assert best_saying((), here, telling_words(here.document)) is None
