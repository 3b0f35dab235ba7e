"""What boards build beside posts, and what looks like it."""

from glossator.readers.clippings.posts import signatures
from glossator.readers.clippings.towers import towers
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import read_lines

SAID = "The boat left before it was light, and nobody on the quay saw who rowed it, says the clerk."


def built(text: str) -> list[str]:
    lines = read_lines(text)
    found = towers(lines, [interface_of(line.key) for line in lines])
    return [lines[i].text for i in sorted(found)]


def post(number: int, name: str, joined: str, posts: str, foot: str = "") -> str:
    head = f"{name[0].upper()}\n{name}\nOld hand\nJoined\n{joined}\nPosts\n{posts}"
    return f"{head}\n{number} May 2021\n#{number}\n{SAID}\nReport\nReply{foot}"


def test_the_same_labels_over_numbers_and_days_make_the_towers_of_a_thread() -> None:
    thread = "\n\n".join(
        (post(1, "tarn", "2 May 2011", "1 872"), post(2, "ada_l", "7 June 2018", "41"),
         post(3, "kell", "9 July 2020", "7"))
    )  # fmt: skip
    found = built(thread)
    assert found[:9] == ["T", "tarn", "Old hand", "Joined", "2 May 2011", "Posts", "1 872",
                         "1 May 2021", "#1"]  # fmt: skip
    assert len(found) == 27
    assert SAID not in found


def test_who_liked_a_post_stands_under_its_buttons_with_a_label() -> None:
    thread = "\n\n".join(
        (post(1, "tarn", "2 May 2011", "1 872", "\nThanked by:\nada_l"),
         post(2, "ada_l", "7 June 2018", "41", "\nThanked by:\ntarn and kell"),
         post(3, "kell", "9 July 2020", "7"))
    )  # fmt: skip
    assert {"Thanked by:", "ada_l", "tarn and kell"} <= set(built(thread))


def test_a_few_posts_and_pages_nobody_answers_have_no_towers() -> None:
    two = (post(1, "tarn", "2 May 2011", "12"), post(2, "ada_l", "7 June 2018", "41"))
    assert built("\n\n".join(two)) == []
    mute = (*two, post(3, "kell", "9 July 2020", "7"))
    assert built("\n\n".join(mute).replace("Report\nReply", "")) == []


def test_soups_and_teams_with_the_same_labels_are_no_towers() -> None:
    soups = (f"{name} soup\nServes\n{n}\nMinutes\n{n}0\n{SAID}" for n, name in
             enumerate(("Leek", "Onion", "Bean"), 2))  # fmt: skip
    assert built("\n\n".join((*soups, "Reply"))) == []
    teams = (f"{name}\nPlayed\n9\nLast won\n{day} May 2021\n{SAID}" for day, name in
             enumerate(("Rovers", "Saltlick", "Quay"), 2))  # fmt: skip
    assert built("\n\n".join((*teams, "Reply"))) == []


def signs(text: str) -> set[str]:
    lines = read_lines(text)
    site = [line.text in ("Reply", "Report") for line in lines]
    return {lines[i].text for i in signatures(lines, {0}, site)}


def test_a_line_between_a_rule_and_the_buttons_of_a_post_signs_it() -> None:
    rule = "_" * 20
    assert signs(f"tarn\n{SAID}\n{rule}\nTime heals, but not clocks.\nReply") == {
        rule, "Time heals, but not clocks."}  # fmt: skip
    assert signs(f"tarn\n{SAID}\n{rule}\n{SAID}\nReply") == set()
    assert signs(f"tarn\n{SAID}\n_____\nAnd then it rained.\nReply") == set()
    assert signs(f"tarn\n{SAID}\n{rule}\nAnd then it rained.\n{SAID}\nReply") == set()
