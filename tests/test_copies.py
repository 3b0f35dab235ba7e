"""A theme as Markdown, to take along into notes."""

from pathlib import Path

from sites import built_files, write


def _site(tmp_path: Path, **files: str) -> dict[str, bytes]:
    write(
        tmp_path,
        site_src__site_yml="title: T\nbase_url: https://a.example/r\n",
        site_src__themes_yml="boats: {title: Boats, description: All *boats*., terms: [boat*]}\n",
        **files,
    )
    return built_files(tmp_path)


def test_all_passages_of_a_theme_are_quoted_with_whose_words_and_a_link(tmp_path: Path) -> None:
    files = _site(
        tmp_path,
        seeds__harbour_md="---\ntitle: Harbour\n---\n\n- One\n- A boat [sic] of *mine*.\n",
    )
    text = files["themes/boats.md"].decode()
    assert text.startswith("# Boats\n\nAll \\*boats\\*.\n\n## Harbour\n\n> A boat")
    assert "\\[sic\\] of mine." in text
    assert "> — [Harbour 2](https://a.example/r/read/harbour.html#p-" in text
    assert ", report" in text


def test_a_theme_without_passages_has_no_copy(tmp_path: Path) -> None:
    assert "themes/boats.md" not in _site(tmp_path, seeds__oven_md="Bread.\n")
