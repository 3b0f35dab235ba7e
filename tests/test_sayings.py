from glossator.sayings import Standing, best_saying, sayings
from made import annotated, document, theme

OPEN = theme("open-source", "open source")


def standings(*texts: str) -> list[Standing]:
    made = annotated(document(*texts, "open source"), OPEN)
    passages = {each.id: each for each in made.anchored.passages}
    return [
        Standing(document=made, passage=passages[each.passage], themed=each) for each in made.themed
    ][:-1]


def test_a_saying_is_the_sentence_that_names_the_theme() -> None:
    said = sayings(standings("First this. Then open source is given away to everyone. Last that."))
    assert [each.text for each in said] == ["Then open source is given away to everyone."]
    assert (said[0].before, said[0].after) == (False, False)


def test_a_long_sentence_is_cut_at_spaces_round_the_mention() -> None:
    said = sayings(standings("word " * 60 + "open source" + " word" * 60))
    assert "open source" in said[0].text
    assert len(said[0].text) <= 150
    assert said[0].before
    assert said[0].after
    assert said[0].text == said[0].text.strip()


def test_a_passage_that_speaks_of_little_else_comes_before_one_that_names_the_theme_once() -> None:
    thin = (
        "It is called open source by those who like it well and by those who do not. " + "x " * 90
    )
    thick = "Open source it is, they say, and open source it stays, for all who want it so to be."
    assert sayings(standings(thin, thick))[0].text == thick


def test_of_much_that_is_said_a_few_sentences_are_kept() -> None:
    assert len(sayings(standings(*[f"Open source number {i} is this." for i in range(40)]))) == 8


def test_the_saying_chosen_is_least_like_the_passage_at_hand() -> None:
    here, twin, other = standings(
        "Meta gives its open source models away for nothing.",
        "Meta gives its open source models away for nothing!",
        "Critics of open source fear what bad actors may do.",
    )
    chosen = best_saying(sayings([twin, other]), here)
    assert chosen is not None
    assert chosen.standing is other


def test_where_nothing_is_said_nothing_is_chosen() -> None:
    (here,) = standings("About open source.")
    assert best_saying((), here) is None
