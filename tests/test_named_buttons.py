"""Buttons with the name of a site, summaries that a machine made, and sentences said once more."""

from glossator.readers.clippings.clipping import read_clipping
from plain_texts import asides, headings, losses, source, texts

PROSE = (
    "The boat left before it was light, and nobody on the quay saw who was rowing it. But most boats, "
    "in those years, were not watched by anyone."
)
MORE = "Three days later it was found on the other side, dry, with the oars laid across the seats."
LAST = (
    "Nobody has claimed it since, and the harbour master has stopped asking about the whole matter."
)
HEAD = (
    "The Quay\nSubscribe\nSign in\nThe boat that left before it was light\nAda Lind\n3 May 2024\n\n"
)


def aside(text: str) -> set[str]:
    reading = read_clipping(source(text))
    assert losses(reading) == ()
    return {said for _, said in asides(reading)}


def test_a_button_says_the_name_of_the_site() -> None:
    page = f"{HEAD}{PROSE}\n\n{MORE}\n\n%s\n\n{LAST}\n\n{PROSE}\n"
    assert "Share The Quay" in aside(page % "Share The Quay")
    assert "Share The Burden" not in aside(page % "Share The Burden")


def test_the_head_of_a_summary_that_a_machine_made_is_the_sites() -> None:
    points = "The boat was found after three days.\nNobody has claimed it.\nThe oars were dry."
    page = f"{HEAD}Key Points\n{points}\nAI-assisted summary\n\n{PROSE}\n\n{MORE}\n\n{LAST}\n"
    assert {"Key Points", "AI-assisted summary"} <= aside(page)
    own = page.replace("AI-assisted summary\n", "")
    assert "Key Points" not in aside(own)


def test_a_sentence_said_once_more_under_its_paragraph_is_a_pull_quote() -> None:
    page = f"{HEAD}{MORE}\n\n{PROSE}\n\n%s\n\n{LAST}\n\n{MORE[:-1]} again.\n"
    again = "Most boats, in those years, were not watched by anyone"
    assert again in aside(page % again)
    part = "Nobody on the quay saw who"
    assert part not in aside(page % part)


def test_a_sentence_that_begins_with_a_setting_is_no_code() -> None:
    text = (
        "# /etc/boats.service\n[Unit]\nDescription=Row the boat\n\n[Service]\nType=oneshot\nNice=10\n\n"
        "Type=oneshot is what you want for something that starts, does its work and ends. It also "
        "means that no second boat leaves.\n"
    )
    assert any(
        said.startswith("Type=oneshot is what") for said in texts(read_clipping(source(text)))
    )


def test_a_heading_over_the_bar_of_code_is_not_of_the_code() -> None:
    code = "ini\nCopy\n# /etc/boats.timer\n[Unit]\nDescription=Row nightly\n"
    page = (
        f"{HEAD}{PROSE}\n\nThe first unit\n{code}\n{MORE}\n\nThe second unit\n{code}\n{LAST}\n\n"
        f"The third unit\n{code}\n{PROSE}\n"
    )
    found = [name for _, name in headings(read_clipping(source(page)))]
    assert "The second unit" in found
