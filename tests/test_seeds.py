"""The four sources of this repository, and what its owner says of them: nothing lost, all right."""

import hashlib
import json
from collections.abc import Sequence
from itertools import pairwise

import pytest

from glossator.build import Built
from glossator.model.annotations import Annotated
from glossator.model.passages import AnchoredHeading
from glossator.text import folded
from sites import REPOSITORY, built, built_files

CHECKSUMS = {
    "000_c33cb86065dcf8d2.txt": "987acdd52794a60e74c4f8e3beb7077148a44b35d502d42f4e8ce0fe4a814439",
    "001_77630d0f8cf9e1ef.txt": "1303bf7c5dfec492c6f60e89b235906584f46861d97daee1c2823e628390e95d",
    "002_efb2c57969c437a3.txt": "99a8f87cc4d2245451591dd60533c6c0ffe295d876f714b2154894385923db2f",
    "003_07ab3cf70e90c8a6.txt": "929bf18e9985de9f4eaeb77bcc8242b3d99b779a72a54695cf2b3732db98fd48",
}


@pytest.fixture(scope="module")
def site() -> Built:
    return built(REPOSITORY)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return built_files(REPOSITORY)


def _document(site: Built, slug: str) -> Annotated:
    assert site.site is not None
    return next(each for each in site.site.documents if each.slug == slug)


def _contents(headings: Sequence[AnchoredHeading]) -> list[tuple[int, str]]:
    return [(heading.level, heading.text) for heading in headings if not heading.callout]


def test_the_sources_are_byte_for_byte_what_they_were() -> None:
    for name, checksum in CHECKSUMS.items():
        content = (REPOSITORY / "seeds" / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == checksum


def test_the_site_has_no_problems_and_its_documents_stand_in_the_owners_order(site: Built) -> None:
    assert site.problems == ()
    assert site.site is not None
    assert [each.slug for each in site.site.documents] == ["lex", "vision", "hub", "verge"]


def test_the_video_note_has_its_seven_headings_at_their_levels(site: Built) -> None:
    assert _contents(_document(site, "lex").anchored.headings) == [
        (2, "The Vision for AI at Meta"),
        (3, "AI Development and Open Source"),
        (2, "AI in Social Interaction"),
        (3, "AI Agents and Personalization"),
        (2, "Addressing Ethical Challenges"),
        (3, "Combating Misinformation and Maintaining Security"),
        (2, "Concluding Thoughts"),
    ]


def test_the_first_article_has_its_twelve_headings_and_five_questions(site: Built) -> None:
    anchored = _document(site, "vision").anchored
    assert _contents(anchored.headings) == [
        (2, "Introduction"),
        (2, "Understanding Mark Zuckerberg’s Approach to AI"),
        (2, "Key Pillars of the Mark Zuckerberg AI Vision"),
        (3, "1. Open Source AI Models"),
        (3, "2. AI-Powered Metaverse"),
        (3, "3. Generative AI for Everyday Users"),
        (3, "4. Responsible and Ethical AI"),
        (2, "Challenges Facing Zuckerberg’s AI Vision"),
        (2, "Real-World Impact of Mark Zuckerberg’s AI Vision"),
        (2, "The Future of Zuckerberg’s AI Ambitions"),
        (2, "Conclusion"),
        (2, "FAQs"),
    ]
    kinds = [passage.leaf.kind for passage in anchored.passages]
    assert kinds[-10:] == ["question", "answer"] * 5
    assert len(kinds) == 31


def test_the_second_article_has_its_eight_headings_lists_and_quotations(site: Built) -> None:
    anchored = _document(site, "hub").anchored
    assert [heading.level for heading in anchored.headings] == [2] * 8
    assert anchored.headings[0].text.startswith("Key Takeaways")
    assert anchored.headings[-1].text.startswith("Analysis: Meta's Unique Position")
    kinds = [passage.leaf.kind for passage in anchored.passages]
    assert kinds.count("item") == 7
    assert kinds.count("quotation") == 4
    assert len(kinds) == 27


def test_every_paragraph_of_the_interview_stands_once_in_order(site: Built) -> None:
    anchored = _document(site, "verge").anchored
    lines = (REPOSITORY / "seeds" / "003_07ab3cf70e90c8a6.txt").read_text("utf-8").splitlines()
    body = [line for line in lines[8:497] if line.strip()]
    assert [passage.text for passage in anchored.passages] == body
    assert len(body) == 245


def test_the_interviews_lines_add_up(site: Built) -> None:
    document = _document(site, "verge").anchored.document
    text = document.source.text
    lines = {"second-copy": 0, "furniture": 0}
    for aside in document.set_aside:
        kind = "second-copy" if aside.reason == "second-copy" else "furniture"
        stretch = text[aside.span.start : aside.span.end]
        lines[kind] += sum(bool(line.strip()) for line in stretch.splitlines())
    assert lines == {"second-copy": 247, "furniture": 20}
    assert sum(bool(line.strip()) for line in text.splitlines()) == 247 + 247 + 20


def test_every_turn_has_a_speaker_and_the_essay_has_none(site: Built) -> None:
    passages = _document(site, "verge").anchored.passages
    assert all(not passage.speaker and passage.voice != "speech" for passage in passages[:10])
    assert all(passage.speaker and passage.voice == "speech" for passage in passages[10:])
    speakers = [passage.speaker for passage in passages[10:]]
    turns = 1 + sum(a != b for a, b in pairwise(speakers))
    assert turns == 138
    assert set(speakers) == {"The Verge", "Mark Zuckerberg"}
    assert (speakers[0], speakers[-1]) == ("The Verge", "Mark Zuckerberg")


def test_the_owners_sections_are_between_twelve_and_twenty(site: Built) -> None:
    headings = _document(site, "verge").anchored.headings
    assert 12 <= len(headings) <= 20
    assert {heading.origin for heading in headings} == {"edition"}


def test_equal_passages_are_told_apart_without_positions(site: Built) -> None:
    passages = _document(site, "verge").anchored.passages
    assert len({p.id for p in passages if p.text == "Yeah."}) == 3
    assert len({p.id for p in passages}) == 245


def test_the_seven_timestamps_are_real_links(files: dict[str, bytes]) -> None:
    data = json.loads(files["data/documents/lex.json"])
    seconds = [451, 1146, 1318, 2034, 2762, 4446, 5459]
    assert [stamp["seconds"] for stamp in data["timestamps"]] == seconds
    page = files["read/lex.html"].decode()
    for second, label in zip(
        seconds, ["7:31", "19:06", "21:58", "33:54", "46:02", "1:14:06", "1:30:59"], strict=True
    ):
        assert f"https://www.youtube.com/watch?v=Ff4fRgnuFgQ&amp;t={second}s" in page
        assert f">{label}</time>" in page
    assert "[00:07:31]" not in page


def test_no_furniture_is_in_any_reading_text(files: dict[str, bytes]) -> None:
    for slug in ("lex", "vision", "hub", "verge"):
        data = json.loads(files[f"data/documents/{slug}.json"])
        text = folded(" ".join(passage["text"] for passage in data["passages"]))
        for furniture in (
            "Share via", "Photo illustration", "Disclaimer", "StartupNews", "Upcoming Events",
            "Add a Comment", "Your email address", "Solve this", "instinctHub", "may also like",
            "More like this", "Amazon Japan", "yt-timestamp", "From: [[",
        ):  # fmt: skip
            assert furniture not in text


def test_at_least_ten_themes_with_mentions_that_say_what_they_mark(
    site: Built, files: dict[str, bytes]
) -> None:
    assert site.site is not None
    slugs = [theme.slug for theme in site.site.themes]
    assert len(slugs) >= 10
    assert {"open-source", "metaverse", "regulation"} <= set(slugs)
    texts = {
        (slug, passage["id"]): passage["text"]
        for slug in ("lex", "vision", "hub", "verge")
        for passage in json.loads(files[f"data/documents/{slug}.json"])["passages"]
    }
    for slug in slugs:
        for each in json.loads(files[f"data/themes/{slug}.json"])["passages"]:
            text = texts[each["document"], each["passage"]]
            assert each["why"] == "term" or each["reason"] or each["notes"]
            for match in each["matches"]:
                words = text[match["start"] : match["end"]]
                stem = match["term"].split()[0].split("-")[0].rstrip("*").casefold()
                assert words.casefold().startswith(stem)


def test_regulation_has_its_assigned_passages_and_not_the_joke(files: dict[str, bytes]) -> None:
    passages = json.loads(files["data/themes/regulation.json"])["passages"]
    documents = {each["document"] for each in passages}
    assert documents == {"lex", "vision", "verge"}
    verge = json.loads(files["data/documents/verge.json"])["passages"]
    joke = next(p["id"] for p in verge if "Senator, we sell ads" in p["text"])
    assert joke not in {each["passage"] for each in passages}


def test_an_assigned_passage_is_shown_with_the_words_it_was_assigned_for(
    files: dict[str, bytes],
) -> None:
    page = files["themes/regulation.html"].decode()
    assert "advocating for moderation strategies that respect user preferences" in page
