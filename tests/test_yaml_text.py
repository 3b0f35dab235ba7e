"""YAML as text: nothing is guessed, every complaint has a line, nothing raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.text import Lines
from glossator.yaml_text import MAX_DEPTH, Mapping, Node, Scalar, Sequence, parse


def value(text: str) -> object:
    """`text` as plain strings, lists and pairs, for comparing."""
    checked = parse(text, "a.yml")
    assert checked.problems == ()
    return plain(checked.value)


def plain(node: Node | None) -> object:
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.value: plain(inner) for key, inner in node.entries}
        case _:
            return None


def codes(text: str) -> list[tuple[str, int | None]]:
    return [(p.code, p.where.line) for p in parse(text, "a.yml").problems if p.where]


@pytest.mark.parametrize(
    "word",
    [
        "19:06",
        "No",
        "yes",
        "012345",
        "0x1F",
        "1e3",
        "2023-02-31",
        "null",
        "~",
        "1_000",
        ".inf",
        "<<",
    ],
)
def test_every_scalar_stays_the_text_it_is(word: str) -> None:
    assert value(f"a: {word}") == {"a": word}


def test_only_nothing_and_a_plain_tilde_are_nothing() -> None:
    node = parse("a:\nb: ~\nc: \"~\"\nd: ''\ne: null", "a.yml").value
    assert isinstance(node, Mapping)
    said = {key.value: inner for key, inner in node.entries if isinstance(inner, Scalar)}
    assert {key: inner.is_nothing for key, inner in said.items()} == {
        "a": True, "b": True, "c": False, "d": False, "e": False,
    }  # fmt: skip


def test_an_empty_file_is_nothing_and_no_problem() -> None:
    for text in ("", "\n\n", "# a comment\n", "---\n"):
        checked = parse(text, "a.yml")
        assert checked.problems == ()
        assert checked.value is None or checked.value == parse("---\n", "a.yml").value


def test_folded_and_literal_texts_are_read() -> None:
    assert value("a: >-\n  one\n  two\nb: |\n  three\n  four\n") == {
        "a": "one two",
        "b": "three\nfour\n",
    }


def test_every_node_knows_its_line_column_and_characters() -> None:
    text = "# é\r\na: 19:06\r\nlist:\r\n  - 'x y'\r\n  - {k: 😀 v}\r\n"
    node = parse(text, "a.yml").value
    assert isinstance(node, Mapping)
    (key, scalar), (_, items) = node.entries
    assert (key.line, key.column, text[key.start : key.end]) == (2, 1, "a")
    assert isinstance(scalar, Scalar)
    assert (scalar.line, scalar.column, text[scalar.start : scalar.end]) == (2, 4, "19:06")
    assert isinstance(items, Sequence)
    first, second = items.items
    assert (first.line, first.column, text[first.start : first.end]) == (4, 5, "'x y'")
    assert (second.line, text[second.start : second.end]) == (5, "{k: 😀 v}")


def test_lines_count_as_an_editor_counts_them() -> None:
    # YAML itself takes U+2028 and U+0085 for line ends, too.
    assert codes('a: "x\u2028y\u0085z"\nb: *c') == [("yaml-alias", 2)]


def test_lines_can_be_counted_from_further_down_a_file() -> None:
    node = parse("a: b", "a.md", first_line=7).value
    assert node is not None
    assert node.line == 7


def test_an_alias_or_an_anchor_is_a_problem_and_the_rest_is_read() -> None:
    checked = parse("a: &x 1\nb: *x\nc: 3", "a.yml")
    assert [(p.code, p.where and p.where.line) for p in checked.problems] == [
        ("yaml-alias", 1),
        ("yaml-alias", 2),
    ]
    assert plain(checked.value) == {"a": "1", "b": "", "c": "3"}


def test_an_alias_bomb_costs_nothing() -> None:
    bomb = "a: &a [x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
    )
    checked = parse(bomb, "a.yml")
    assert {p.code for p in checked.problems} == {"yaml-alias"}


def test_a_tag_is_a_problem_and_runs_nothing() -> None:
    checked = parse("a: !!python/object/apply:os.system [exit 3]\nb: !!int 3", "a.yml")
    assert [p.code for p in checked.problems] == ["yaml-tag", "yaml-tag"]
    assert plain(checked.value) == {"a": ["exit 3"], "b": "3"}


def test_a_key_that_stands_twice_is_a_problem_that_names_the_first() -> None:
    checked = parse("a: 1\nb: 2\na: 3", "a.yml")
    assert codes("a: 1\nb: 2\na: 3") == [("yaml-duplicate-key", 3)]
    assert "line 1" in checked.problems[0].message
    assert plain(checked.value) == {"a": "1", "b": "2"}


def test_a_key_that_is_no_text_is_a_problem() -> None:
    assert codes("? [a, b]\n: c\nd: e") == [("yaml-key", 1)]


def test_a_second_document_is_a_problem() -> None:
    assert codes("a: 1\n---\nb: 2") == [("yaml-documents", 2)]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_without_end_is_a_problem_and_no_recursion(opening: str) -> None:
    assert [code for code, _ in codes(opening * 100_000)] == ["yaml-depth"]


def test_as_deep_as_allowed_is_no_problem() -> None:
    assert codes("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a: b: c", 1, "quotation marks"),
        ("a: 1\nb: [x, y\nc: 2", 3, "bracket"),
        ("a: 'x", 1, "Close it"),
        ("a:\n\tb: c", 2, "spaces"),
        ("a: @x", 1, "quotation marks"),
        ("- a\nb: c", 2, "indentation"),
        ("a: x\x07", 1, "Delete"),
        ('a: "\\q"', 1, "Close it"),
    ],
)
def test_what_is_no_yaml_is_one_problem_that_says_what_to_do(
    text: str, line: int, hint: str
) -> None:
    checked = parse(text, "a.yml")
    assert checked.value is None
    (problem,) = checked.problems
    assert problem.code == "yaml-invalid"
    assert problem.where is not None
    assert problem.where.line == line
    assert hint in problem.hint


def test_an_escape_that_no_text_can_hold_is_a_problem() -> None:
    for text in ('a: "\\uD800"', 'a: "x\\0y"'):
        assert [code for code, _ in codes(text)] == ["yaml-invalid"]


NASTY = st.lists(
    st.sampled_from([*"[]{}:,-?!&*|>'\"#%@`\t \n\r~\\aé😀", "\n- ", ": ", "\n  ", "\ud800", "\x00",
                     "\u2028", "\ufeff", "---\n", "...\n", "<<: "]),
    max_size=60,
).map("".join)  # fmt: skip


@given(st.one_of(NASTY, st.text()))
def test_nothing_raises_and_every_place_exists(text: str) -> None:
    checked = parse(text, "a.yml")
    lines = len(Lines.of(text))
    for problem in checked.problems:
        assert problem.where is not None
        assert 1 <= (problem.where.line or 0) <= lines
    if checked.value is not None:
        check_places(checked.value, len(text))


def check_places(node: Node, length: int) -> None:
    assert 0 <= node.start <= node.end <= length
    match node:
        case Scalar():
            node.value.encode("utf-8")
        case Sequence():
            for item in node.items:
                check_places(item, length)
        case Mapping():
            for key, inner in node.entries:
                check_places(key, length)
                check_places(inner, length)
