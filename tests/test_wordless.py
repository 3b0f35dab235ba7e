"""Pictures and films without words: what stands for them where words are asked for."""

import json
from pathlib import Path

from sites import built_files, write

NOTE = """The first harbour is old.

![](a.png)

![](https://example.org/b.jpg)

[![](a.png)](https://example.org/ships)

[![](https://example.org/b.jpg)](https://example.org/tides)

# ![](a.png)

The third ![](a.png) harbour.

![A plan](a.png)

|  | ![](a.png) |
|---|---|
| a | b |
"""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def files(folder: Path) -> dict[str, bytes]:
    site = "title: Harbours\nbase_url: https://x.org\n"
    write(folder, seeds__ports_md=NOTE, site_src__site_yml=site)
    (folder / "seeds/a.png").write_bytes(PNG)
    return built_files(folder)


def test_a_picture_that_is_a_passage_of_its_own_is_called_by_its_name(tmp_path: Path) -> None:
    page = files(tmp_path)["read/ports.html"].decode()
    assert page.count('alt="a.png"') == 4  # by itself, in a link, in a heading, in a cell
    assert page.count('alt=""') == 2  # among words, over its caption


def test_a_linked_picture_without_words_leads_where_its_link_does(tmp_path: Path) -> None:
    made = files(tmp_path)
    page, copy = made["read/ports.html"].decode(), made["read/ports.md"].decode()
    for address in ("https://example.org/ships", "https://example.org/tides"):
        assert f'<a href="{address}"' in page
        assert f"](<{address}>)" in copy
    assert "no page" not in page


def test_a_heading_of_a_picture_without_words_is_a_figure(tmp_path: Path) -> None:
    found = json.loads(files(tmp_path)["data/documents/ports.json"])
    assert found["headings"] == []
    assert [each["kind"] for each in found["passages"]] == [
        "paragraph", "figure", "figure", "figure", "figure", "figure", "paragraph", "figure",
        "table",
    ]  # fmt: skip
    assert [each["text"] for each in found["passages"]][1:6] == [""] * 5  # the source's words


def test_a_picture_is_searched_by_its_name(tmp_path: Path) -> None:
    search = files(tmp_path)["data/passages.js"].decode()
    assert '"a.png","image","a.png","image","a.png"' in search
