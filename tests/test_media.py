"""Pictures and other files beside the sources: copied where a published text shows them, and only
there."""

import base64
from pathlib import Path

import pytest

from sites import built, built_files

# One white pixel, 1 × 1, as PNG.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="
)
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h9"/></svg>'


def _folder(tmp_path: Path, **files: str | bytes) -> Path:
    for name, content in files.items():
        path = tmp_path / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return tmp_path


def _page(files: dict[str, bytes], name: str = "note") -> str:
    return files[f"read/{name}.html"].decode()


def _media(files: dict[str, bytes]) -> list[str]:
    return sorted(path for path in files if path.startswith("media/"))


@pytest.mark.parametrize(
    "written",
    ["![[chart.png]]", "![[CHART.PNG]]", "![](img/chart.png)", "![A](./img/chart.png)",
     "![[img/chart.png|100]]", "[the chart](img/chart.png)", "[[chart.png|the chart]]"],
)  # fmt: skip
def test_a_picture_is_found_by_path_and_by_name(tmp_path: Path, written: str) -> None:
    folder = _folder(tmp_path, note_dot_md=f"See {written} here.\n", img__chart_dot_png=PIXEL)
    files = built_files(folder)
    (path,) = _media(files)
    assert files[path] == PIXEL
    assert f"../{path}" in _page(files)


def test_what_no_published_text_shows_is_not_copied(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        note_dot_md="Nothing to see.\n",
        draft_dot_md="---\ndraft: true\n---\n![[secret.png]]\n",
        secret_dot_png=PIXEL,
        unused_dot_pdf=b"%PDF-1.4",
    )
    files = built_files(folder)
    assert _media(files) == []
    assert not any(b"secret" in content for content in files.values())


@pytest.mark.parametrize(
    "written", ["![[pic.png]]", "[[pic.png]]", "![A](pic.png)", "a[^1]\n\n[^1]: ![[pic.png]]"]
)
@pytest.mark.parametrize("name", ["a", "nobody"])
def test_what_a_note_shows_is_copied(tmp_path: Path, written: str, name: str) -> None:
    folder = _folder(
        tmp_path,
        seeds__a_dot_md="A boat here.\n",
        seeds__pic_dot_png=PIXEL,
        **{f"site_src__notes__{name}_dot_md": f"> A boat here.\n\nNote {written}\n"},
    )
    files = built_files(folder)
    (path,) = _media(files)
    assert path in files["notes.html"].decode()


def test_what_only_a_private_note_shows_is_not_copied(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        seeds__a_dot_md="A boat here.\n",
        seeds__draft_dot_md="---\ndraft: true\n---\nA secret boat.\n",
        seeds__pic_dot_png=PIXEL,
        site_src__notes__a_dot_md="> A boat here.\n\nNote %%![[pic.png]]%% here\n",
        site_src__notes__draft_dot_md="> A secret boat.\n\nNote ![[pic.png]]\n",
    )
    assert _media(built_files(folder)) == []


def test_a_picture_has_its_size_or_the_size_the_text_asks_for(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        note_dot_md="One ![[d.svg]] two ![[d.svg|40]] three ![x|30x30](d.svg).\n",
        d_dot_svg=DRAWING,
    )
    page = _page(built_files(folder))
    assert 'width="20" height="10"' in page
    assert 'width="40" height="20"' in page
    assert 'width="30" height="30"' in page


@pytest.mark.parametrize(
    "written",
    ["![[d.svg|alt words|40]]", "![[d.svg| alt words | 40x20 ]]", "![alt words|40](d.svg)"],
)
def test_a_size_behind_a_picture_s_words_is_none_of_them(tmp_path: Path, written: str) -> None:
    barred = written.replace("|", "\\|")
    folder = _folder(
        tmp_path,
        note_dot_md=f"See {written} here.\n\n| a | b |\n|---|---|\n| {barred} | c |\n",
        d_dot_svg=DRAWING,
    )
    page = _page(built_files(folder))
    assert page.count('alt="alt words" width="40" height="20"') == 2
    folder = _folder(tmp_path, note_dot_md="See ![[d.svg|a|b]] here.\n")
    assert 'alt="a|b"' in _page(built_files(folder))


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "video on YouTube"),
        ("https://youtu.be/dQw4w9WgXcQ?t=5", "video on YouTube"),
        ("https://vimeo.com/12345", "video on Vimeo"),
        ("https://player.vimeo.com/video/12345", "video on Vimeo"),
        ("https://example.org/a.png", "image"),
    ],
)
def test_a_video_shown_as_a_picture_is_called_a_video(
    tmp_path: Path, address: str, name: str
) -> None:
    folder = _folder(tmp_path, note_dot_md=f"# A\n\n![]({address})\n\nIn ![]({address}) line.\n")
    page = _page(built_files(folder))
    assert page.count(f'<a href="{address}"') >= 2
    assert page.count(f'<span class="wordless">{name}</span></a>') == 2


def test_sounds_and_films_are_played_and_papers_linked(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        note_dot_md="![[a.mp3]]\n\n![[b.mp4]]\n\n![[c.pdf#page=3]]\n",
        a_dot_mp3=b"ID3",
        b_dot_mp4=b"ftyp",
        c_dot_pdf=b"%PDF-1.4",
    )
    files = built_files(folder)
    page = _page(files)
    assert len(_media(files)) == 3
    assert "<audio " in page
    assert "<video " in page
    assert '#page=3"' in page


@pytest.mark.parametrize(
    "drawing",
    [
        DRAWING.replace("<path", "<script>alert(1)</script><path"),
        DRAWING.replace("<path", '<path onload="alert(1)"'),
        DRAWING.replace("<path", '<a href="javascript:alert(1)"/><path'),
        DRAWING.replace("<path", '<image href="https://a.example/x.png"/><path'),
        DRAWING.replace("<path", "<foreignObject/><path"),
        DRAWING.replace("<path", "<animate attributeName='href' to='javascript:x'/><path"),
        DRAWING.replace("<path", '<path style="fill:url(https://a.example)"'),
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + DRAWING,
        "<svg",
    ],
)
def test_a_drawing_that_may_run_or_fetch_something_is_left_out(
    tmp_path: Path, drawing: str
) -> None:
    folder = _folder(tmp_path, note_dot_md="See ![[d.svg]].\n", d_dot_svg=drawing)
    result = built(folder)
    assert [p.code for p in result.problems] == ["media-unsafe", "media-missing"]
    assert not any(a.path.startswith("media/") for a in result.artifacts)


def test_of_two_pictures_of_one_name_the_one_beside_the_note_is_meant(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        a__note_dot_md="See ![[p.png]].\n",
        a__p_dot_png=PIXEL,
        b__p_dot_png=PIXEL + b"other",
        c__lost_dot_md="See ![[p.png]].\n",
    )
    result = built(folder)
    media = [a.content for a in result.artifacts if a.path.startswith("media/")]
    assert media == [PIXEL]
    assert [p.code for p in result.problems] == ["media-missing"]


def test_a_picture_that_is_not_there_is_named_with_its_line(tmp_path: Path) -> None:
    folder = _folder(tmp_path, note_dot_md="One.\n\nSee ![A gate](gate.png) there.\n")
    (problem,) = built(folder).problems
    assert problem.code == "media-missing"
    assert problem.where is not None
    assert problem.where.line == 3
    assert "A gate" in _page(built_files(folder))


@pytest.mark.parametrize("written", ["![[talk.m4a]]", "![[img/Talk.MP4]]", "![[plan.pdf]]"])
def test_a_sound_film_or_paper_that_is_not_there_is_named_too(tmp_path: Path, written: str) -> None:
    folder = _folder(tmp_path, note_dot_md=f"One.\n\n{written}\n\nSee [[talk.m4a]], ![[Other]].\n")
    (problem,) = built(folder).problems
    assert (problem.code, str(problem.where)) == ("media-missing", "note.md:3")
    assert f"`{written[3:-2]}` is not there" in problem.message


def test_what_an_owners_page_shows_and_is_not_there_is_named(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        site_src__site_dot_yml="title: T\n",
        site_src__pages__about_dot_md="# About\n\n![Me](me.png)\n",
        seeds__note_dot_md="Words.\n",
    )
    (problem,) = built(folder).problems
    assert (problem.code, str(problem.where)) == ("media-missing", "site_src/pages/about.md:3")


def test_pages_in_the_folder_a_browser_saved_beside_a_page_are_no_sources(tmp_path: Path) -> None:
    page = "<html><body><p>The words of the page, which are long enough to be a text.</p>{}</body></html>"
    folder = _folder(
        tmp_path,
        Walk_dot_html=page.format('<img src="Walk_files/p.png" alt="A gate">'),
        Walk_files__frame_dot_html=page.format(""),
        Walk_files__p_dot_png=PIXEL,
    )
    files = built_files(folder)
    assert [path for path in files if path.startswith("read/") and path.endswith(".html")] == [
        "read/walk.html"
    ]
    assert len(_media(files)) == 1


def test_an_owners_page_shows_what_lies_beside_it(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        site_src__site_dot_yml="title: T\n",
        site_src__pages__about_dot_md="# About\n\n![Me](me.png)\n",
        site_src__pages__me_dot_png=PIXEL,
        seeds__note_dot_md="Words.\n",
    )
    files = built_files(folder)
    (path,) = _media(files)
    assert f"../{path}" in files["pages/about.html"].decode()


@pytest.mark.parametrize("written", ["![[hero.png|200]]", "![](img/hero.png)", "![[hero.png]]"])
def test_the_name_of_a_picture_that_is_missing_stands_for_its_words(
    tmp_path: Path, written: str
) -> None:
    folder = _folder(tmp_path, note_dot_md=f"One.\n\n{written}\n\nSee {written} here.\n")
    files = built_files(folder)
    assert _page(files).count("hero.png</span>") == 2
    copy = files["read/note.md"].decode()
    assert copy.count("hero.png") == 2
    assert "\n\nhero.png\n\n^p-" in copy


def test_a_picture_written_out_that_is_not_shown_is_called_an_image(tmp_path: Path) -> None:
    folder = _folder(tmp_path, note_dot_md="One.\n\n![](data:image/png;base64,AAAA)\n")
    files = built_files(folder)
    assert ">image</span>" in _page(files)
