"""A misspelled word is answered with the one that was meant."""

from glossator.nearest import meant, nearest


def test_the_word_spelled_most_like_it_is_meant_in_any_case() -> None:
    assert nearest("Langauge", ["title", "language"]) == "language"
    assert nearest("huub", ["Hub", "verge"]) == "Hub"
    assert nearest("quite another", ["title"]) == ""
    assert nearest("x", []) == ""


def test_where_nothing_is_like_it_what_is_known_is_named() -> None:
    assert meant("titel", ["title"]) == "Did you mean `title`?"
    assert meant("xyz", ["b", "a"]) == "Known: `b`, `a`."
    assert meant("xyz", [], "There are none.") == "There are none."
    many = [f"name{number}" for number in range(20)]
    assert meant("qqq", many).endswith("`name11` and 8 more.")
