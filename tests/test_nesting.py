"""Shapes nested deeper than anyone writes: every word is kept, from the reading to the exports."""

from pathlib import Path

import pytest

from sites import built_files

DEEP = {
    "quotes": "> " * 500 + "innermost words",
    "lists": "- " * 500 + "innermost words",
    "indented": "\n".join("  " * depth + f"- level{depth}" for depth in range(500)) + " innermost words",
    "both": "> - " * 250 + "innermost words",
    "callouts": "\n".join("> " * depth + f"[!note] level{depth}" for depth in range(1, 300)) + "\n\ninnermost words",
    "emphasis": "*a _b " * 500 + "innermost words" + "_ *" * 500,
    "brackets": "[" * 500 + "innermost words" + "](x)" * 500,
}  # fmt: skip
NESTED = {
    "divisions": "<div>" * 500 + "<p>innermost words</p>",
    "quotes": "<blockquote>" * 500 + "<p>innermost words</p>",
    "lists": "<ul><li>" * 500 + "innermost words",
    "tables": "<table><tr><td>" * 500 + "innermost words",
    "styles": "<p>" + "<b><i>" * 500 + "innermost words",
}


@pytest.mark.parametrize(
    "name", [*(f"{key}.md" for key in DEEP), *(f"{key}.html" for key in NESTED)]
)
def test_words_nested_five_hundred_deep_stand_on_the_page_and_in_the_exports(
    name: str, tmp_path: Path
) -> None:
    stem, _, suffix = name.partition(".")
    text = (
        f"First words.\n\n{DEEP[stem]}\n"
        if suffix == "md"
        else f"<html><p>First.</p>{NESTED[stem]}"
    )
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / name).write_text(text, "utf-8")
    files = built_files(tmp_path)
    for end in (".html", ".json"):
        found = [
            path
            for path, content in files.items()
            if path.endswith(end) and b"innermost words" in content
        ]
        assert found, f"no {end} file has the innermost words"
