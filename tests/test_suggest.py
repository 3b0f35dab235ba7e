"""Suggestions: what documents share and no theme has, in the words an owner can paste."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from glossator.cli import main
from glossator.model.annotations import Annotated, Theme
from glossator.model.documents import Metadata, Speaker
from glossator.model.site import Site, SiteConfig
from glossator.project.themes_file import read_themes
from glossator.suggested import suggested, suggested_json
from glossator.themes.checks import check_themes, idle_phrases
from glossator.themes.suggest import Suggestions, suggestions
from glossator.themes.terms import Term, compile_terms
from made import annotated, document, entry_of, theme
from sites import write

FERRY = (
    "The tidal mill stands by the ford, and nobody has mended it.",
    "A tidal mill turns twice a day. It wants little water.",
    "They walked home. It rained and they were late.",
    "Old tidal mills are sold for their stones.",
)
HARBOUR = (
    "What a tidal-mill grinds, the harbour eats.",
    "The harbour master likes the tidal mill’s noise.",
    "Somebody was late again, and it rained.",
    "She said that the boats would come home with the wind.",
)


def made(
    *passages: str, slug: str, language: str = "en", themes: tuple[Theme, ...] = ()
) -> Annotated:
    metadata = Metadata(title=slug, short=slug.title(), language=language)
    return annotated(document(*passages, slug=slug, metadata=metadata), *themes)


def site(*documents: Annotated, themes: tuple[Theme, ...] = (), title: str = "Shore") -> Site:
    config = SiteConfig(title=title, configured=True)
    return Site(config=config, documents=documents, themes=themes, pages=())


def found(*documents: Annotated, themes: tuple[Theme, ...] = (), limit: int = 10) -> Suggestions:
    return suggestions(site(*documents, themes=themes), (), limit)


def named(suggestions_: Suggestions) -> list[str]:
    return [each.phrase for each in suggestions_.themes]


def two(language: str, one: tuple[str, ...], other: tuple[str, ...]) -> Suggestions:
    return found(
        made(*one, slug="ferry", language=language), made(*other, slug="port", language=language)
    )


def test_a_phrase_of_two_documents_is_suggested_with_its_counts_and_an_example() -> None:
    first = two("en", FERRY, HARBOUR).themes[0]
    assert (first.phrase, first.slug) == ("tidal mill", "tidal-mill")
    assert (first.occurrences, first.passages, first.documents) == (5, 5, 2)
    assert "mill" in first.example.text
    assert first.example.reference.split() in [["Ferry", "1"], ["Ferry", "2"], ["Ferry", "4"],
                                               ["Port", "1"], ["Port", "2"]]  # fmt: skip


def test_variants_are_one_phrase_and_each_term_finds_its_own() -> None:
    first = two("en", FERRY, HARBOUR).themes[0]
    assert set(first.terms) == {"tidal mill", "tidal mills"}
    finder = compile_terms([Term(owner="t", written=term) for term in first.terms], "folded")
    for text in ("tidal mill", "Tidal-Mill", "tidal mills", "the tidal mill’s noise"):
        assert list(finder.find(text)), text


def test_a_phrase_of_one_document_is_not_suggested() -> None:
    assert found(made(*FERRY, *FERRY, slug="ferry")).themes == ()
    assert "tidal mill" not in named(two("en", FERRY, ("The harbour eats.", "It rained again.")))


def test_what_a_theme_marks_is_not_suggested_again() -> None:
    mills = (theme("mills", "tidal mill*"),)
    documents = (
        made(*FERRY, slug="ferry", themes=mills),
        made(*HARBOUR, slug="port", themes=mills),
    )
    assert not any(
        "tidal" in each or "mill" in each for each in named(found(*documents, themes=mills))
    )


def test_the_rest_of_words_of_which_a_theme_has_the_others_is_not_suggested() -> None:
    mills = (theme("mills", "mill", "mills"),)
    documents = (
        made(*FERRY, slug="ferry", themes=mills),
        made(*HARBOUR, slug="port", themes=mills),
    )
    assert "tidal" not in [each.lower() for each in named(found(*documents, themes=mills))]


def test_numbers_dates_and_small_words_are_not_suggested() -> None:
    said = (
        "In September 2023 there were 40 of them.",
        "On 3 May 2021, in September, there were 40.",
    )
    assert two("en", said, said[::-1]).themes == ()


def test_who_speaks_is_a_person_and_no_theme() -> None:
    speaker = (Speaker(key="HR", name="Hanna Reuter"),)
    documents = []
    for slug in ("ferry", "port"):
        base = document(
            "We asked Hanna Reuter there.", "It was Reuter, and Hanna.", slug=slug,
            metadata=Metadata(title=slug, language="en"),
        )  # fmt: skip
        documents.append(annotated(replace(base, speakers=speaker)))
    assert named(found(*documents)) == []


def test_a_word_of_the_library_s_own_title_is_not_suggested_alone() -> None:
    said = (
        "We met people at Shore once.",
        "They like it. So Shore is.",
        "Grey walls and wet grass grow.",
    )
    documents = (made(*said, slug="a"), made(*said, slug="b"))
    assert "Shore" not in named(suggestions(site(*documents), (), 9))
    assert "Shore" in named(suggestions(site(*documents, title="Reading"), (), 9))


GERMAN = (
    (
        "Die künstliche Intelligenz ist hier noch neu.",
        "Wir reden von künstlicher Intelligenz und vom Wetter.",
        "Das Wetter war gut, und wir gingen nach Hause.",
    ),
    (
        "Von der künstlichen Intelligenz spricht auch der Müller.",
        "Eine künstliche Intelligenz mahlt kein Korn.",
        "Der Hund schlief.",
    ),
)


def test_in_german_the_endings_of_a_phrase_are_one() -> None:
    first = two("de", *GERMAN).themes[0]
    assert {term.casefold() for term in first.terms} == {
        "künstliche intelligenz", "künstlicher intelligenz", "künstlichen intelligenz",
    }  # fmt: skip


def test_in_chinese_a_phrase_is_found_without_spaces() -> None:
    one = ("我们谈论人工智能的未来。", "人工智能改变工作。", "天气很好。", "昨天下雨了。")
    other = ("他说人工智能很重要。", "关于人工智能，还有很多问题。", "孩子们回家。")
    assert named(two("zh", one, other))[0] == "人工智能"


def test_in_french_a_word_is_found_behind_its_article() -> None:
    one = (
        "Il parle de l’intelligence artificielle ici.",
        "L’intelligence artificielle dort.",
        "Il pleut.",
    )
    other = ("Une intelligence artificielle mange.", "Nous allons vers la mer.")
    assert named(two("fr", one, other))[0].casefold() == "intelligence artificielle"


def test_a_term_that_would_add_to_a_theme_is_suggested_for_it() -> None:
    themes = (theme("water", "ebb"),)
    inside = [
        f"At the ebb number{'abcdefghij'[i]} the sluice gate broke{'abcdefghij'[i]}."
        for i in range(8)
    ]
    rest = [f"Nobody came{'abcdefghij'[i]}, so they went away." for i in range(10)]
    documents = (
        made(*inside[:4], *rest[:5], "A sluice gate broke.", slug="a", themes=themes),
        made(*inside[4:], *rest[5:], slug="b", themes=themes),
    )
    given = found(*documents, themes=themes)
    (term,) = given.terms
    assert (term.theme, term.terms, term.inside, term.outside) == ("water", ("sluice gate",), 8, 1)
    assert term.example.text == "A sluice gate broke."
    assert {each.phrase: each.near for each in given.themes}["sluice gate"] == "water"


def test_what_has_no_effect_is_told_once_by_check_and_by_suggest() -> None:
    mills = theme("mills", "mill", "windmill", refused=("mill stone", "mill race"))
    text = "The mill has a mill stone."
    row = entry_of(document(text), "The mill", "mills")
    whole = annotated(document(text, assigned=(row,), refused=()), mills)
    problems = (*check_themes((whole,), (mills,)), *idle_phrases((whole,), (mills,)))
    assert sorted(each.code for each in problems) == [
        "assignment-needless",
        "not-unmet",
        "term-unmet",
    ]
    assert '"mill race"' in next(each.message for each in problems if each.code == "not-unmet")
    given = suggestions(site(whole, themes=(mills,)), problems, 5)
    assert given.upkeep == problems
    assert '"mill race"' in suggested(given, (mills,))


def test_the_yaml_is_what_themes_yml_takes() -> None:
    themes = (theme("water", "ebb"),)
    given = two("en", FERRY, HARBOUR)
    value = json.loads(suggested_json(given, themes))
    read = read_themes(value["yaml"]["themes"], "site_src/themes.yml")
    assert read.problems == ()
    assert [each.slug for each in read.value] == [each.slug for each in given.themes]
    assert [each.terms for each in read.value] == [each.terms for each in given.themes]
    assert value["yaml"]["themes"] in suggested(given, themes)


def test_a_new_theme_takes_no_slug_that_is_taken() -> None:
    taken = (theme("tidal-mill", "ebb"),)
    given = found(made(*FERRY, slug="a"), made(*HARBOUR, slug="b"), themes=taken)
    assert given.themes[0].slug == "tidal-mill-2"


def test_no_document_and_no_word_suggest_nothing() -> None:
    assert found() == Suggestions(documents=0, passages=0, themes=(), terms=(), upkeep=())
    assert found(made("…", slug="a"), made("!", slug="b")).themes == ()
    assert "stands out" in suggested(found(), ())


def test_the_order_of_equals_is_of_their_words_and_the_same_each_time() -> None:
    said = ("Red kites fly. Blue boats sail.", "Red kites fall. Blue boats sink.")
    given = two("en", said, said)
    assert given == two("en", said, said)
    scores = [each.score for each in given.themes]
    assert scores == sorted(scores, reverse=True)


def _large(documents: int) -> Site:
    """Documents of sentences from one pool, so that ten times the text has the same phrases."""
    syllables = ("ka", "lo", "mi", "ru", "te", "vo", "sa", "ne")
    words = [a + b + c for a in syllables for b in syllables for c in syllables]
    pool = [" ".join(words[(i * 37 + k * k) % len(words)] for k in range(30)) for i in range(40)]
    whole = []
    for number in range(documents):
        passages = [f"{pool[(number * 7 + line * 11) % 40]}." for line in range(4)]
        if number % 10 == 0:
            passages.append("The tidal mill.")
        whole.append(made(*passages, slug=f"d{number}"))
    return site(*whole)


def test_a_thousand_documents_take_ten_times_a_hundred_and_not_a_hundred_times() -> None:
    took = []
    for large in (_large(100), _large(1000)):
        start = time.process_time()
        assert suggestions(large, (), 5).themes
        took.append(time.process_time() - start)
    assert took[1] < 40 * took[0], took


def run(*arguments: str) -> tuple[int, str]:
    ended = CliRunner().invoke(main, ["suggest", *arguments])
    return ended.exit_code, ended.stdout


def test_the_command_suggests_and_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, seeds__ferry_md="\n\n".join(FERRY), seeds__port_md="\n\n".join(HARBOUR))
    write(tmp_path, site_src__site_yml="title: Shore\n")
    before = sorted(tmp_path.rglob("*"))
    code, told = run(str(tmp_path))
    assert code == 0
    assert "tidal mill" in told
    assert "terms: [tidal mill" in told
    code, told = run(str(tmp_path), "--json", "--limit", "1")
    assert code == 0
    assert [each["phrase"] for each in json.loads(told)["themes"]] == ["tidal mill"]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_private_document_and_what_is_set_aside_are_not_counted(tmp_path: Path) -> None:
    write(tmp_path, seeds__ferry_md="\n\n".join(FERRY))
    write(tmp_path, seeds__port_md="---\ndraft: true\n---\n\n" + "\n\n".join(HARBOUR))
    write(tmp_path, site_src__site_yml="title: Shore\n")
    assert json.loads(run(str(tmp_path), "--json")[1])["themes"] == []


@pytest.mark.parametrize("sources", [{}, {"a_md": "# A\n\nWords alone."}])
def test_an_empty_folder_and_one_document_end_as_a_build_does(
    tmp_path: Path, sources: dict[str, str]
) -> None:
    write(tmp_path, **sources)
    built = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(tmp_path / "_out")])
    assert run(str(tmp_path))[0] == built.exit_code


def test_an_error_of_the_owner_s_ends_with_one(tmp_path: Path) -> None:
    write(tmp_path, seeds__a_md="# A\n\nWords.", site_src__site_yml="titel: x\n")
    code, told = run(str(tmp_path), "--json")
    assert code == 1
    assert any(each["severity"] == "error" for each in json.loads(told))
    assert run(str(tmp_path), "--limit", "0")[0] == 2
