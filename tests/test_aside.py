"""What is under `redact` is not left among what is set aside, where it would be shown."""

from pathlib import Path

import pytest

from sites import built, built_files, write
from test_page_former import accept, rows_of

TALK = (
    "A talk\n\nThe first thing that was said.\n\nThe vault opens with nine tulips.\n\nThe third.\n"
)
ASIDE = 'set_aside: [{exact: "The vault opens with nine tulips.", reason: owner}]\n'


def site(folder: Path, says: str = "", talk: str = TALK) -> Path:
    return write(
        folder,
        seeds__talk_txt=talk,
        site_src__site_yml="title: T\n",
        site_src__editions__talk_yml=f"source: talk.txt\n{says}",
    )


def lost_id(folder: Path) -> str:
    return next(row["id"] for row in rows_of(folder, "talk") if "tulips" in row["text"])


def told(folder: Path) -> list[tuple[str, str]]:
    return [(each.code, each.message) for each in built(folder).problems]


@pytest.mark.parametrize("forgotten", [False, True])
def test_words_under_redact_may_not_be_set_aside_where_they_are_shown(
    tmp_path: Path, forgotten: bool
) -> None:
    accept(site(tmp_path))
    lost = lost_id(tmp_path)
    if forgotten:  # the ledger has their words no more, but their id is a hash of them
        accept(
            site(
                tmp_path,
                f"redact: [{lost}]\n",
                TALK.replace("The vault opens with nine tulips.\n\n", ""),
            )
        )
        assert "tulips" not in str(rows_of(tmp_path, "talk"))
    ((code, message),) = told(site(tmp_path, f"redact: [{lost}]\n{ASIDE}"))
    assert (code, message) == (
        "redact-present",
        f"redact: the words of {lost} are set aside, and what is set aside is shown",
    )


def test_in_excerpts_nothing_is_shown_that_was_set_aside(tmp_path: Path) -> None:
    accept(site(tmp_path))
    folder = site(tmp_path, f"redact: [{lost_id(tmp_path)}]\nrights: excerpts\n{ASIDE}")
    assert "redact-present" not in [code for code, _ in told(folder)]
    assert not any(b"tulips" in content for content in built_files(folder).values())


def test_a_second_copy_does_not_show_what_was_taken_out_of_the_first(tmp_path: Path) -> None:
    body = "".join(
        f"Paragraph {n} of the talk, with words enough to be known by.\n\n" for n in range(12)
    )
    secret = "The vault opens with nine tulips, and nobody else was told of it.\n\n"
    twice = f"A talk\n\n{body}{secret}A talk\n\n{body}{secret}"
    accept(site(tmp_path, talk=twice))
    lost = lost_id(tmp_path)
    folder = site(tmp_path, f"redact: [{lost}]\n", f"A talk\n\n{body}A talk\n\n{body}{secret}")
    assert "redact-present" in [code for code, _ in told(folder)]
