"""TeX as MathML: what is set, what is refused, and that nothing else gets through."""

import re
import threading
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.html import mathml as module
from glossator.html.mathml import converter, mathml


def html(tex: str, *, display: bool = False) -> str:
    made = mathml(tex, display=display)
    assert made.html is not None, made.why
    return str(made.html)


def why(tex: str, *, display: bool = False) -> str:
    made = mathml(tex, display=display)
    assert made.html is None, made.html
    return made.why


class Tags(HTMLParser):
    """The elements of a piece of HTML, with their attributes; it must be well formed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_formula_is_mathml_that_holds_its_tex() -> None:
    assert html("a^2 < b") == (
        '<math alttext="$a^2 &lt; b$"><msup><mi>a</mi><mn>2</mn></msup><mo>&lt;</mo><mi>b</mi></math>'
    )
    assert html("x", display=True) == '<math display="block" alttext="$$x$$"><mi>x</mi></math>'


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{1}{2} \sqrt[3]{x} \binom{n}{k} \sum_{i=1}^n \int_0^\infty \lim_{x \to 0} \oint",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"\begin{split} a &= b \\ &= c \end{split}",
        r"\begin{cases} 1 & \text{if } x > 0 \\ 0 & \mbox{else} \end{cases}",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \begin{array}{l|c} a & b \end{array}",
        r"\mathbb{R} \mathcal{L} \mathbf{x} \mathrm{d} \operatorname{rank} \textbf{a} \hbar",
        r"\left( \frac{a}{b} \right] \bigl\{ x \bigr\} \hat{x} \vec{y} \overline{ab} \dots",
        r"x \in A \implies \forall y \neq z \; \boxed{x} \quad 50\% \ \$5",
        "a % a comment with a brace }\n+ b",
        "a\n\nb",
        r"x = y \tag{1}",
    ],
)
def test_what_people_write_is_set(tex: str) -> None:
    assert html(tex, display=True).startswith('<math display="block" alttext="$$')


def test_equations_have_the_numbers_their_authors_give_them_and_no_others() -> None:
    assert "(1)" not in html(r"\begin{align} a &= b \\ c &= d \end{align}", display=True)
    assert "(1)" not in html(r"\begin{equation} a \end{equation}", display=True)
    assert "<mtext>(7)</mtext>" in html(r"a = b \tag{7}", display=True)
    tagged = html(r"\begin{equation} a = b \tag{A} \end{equation}", display=True)
    assert "<mtext>(A)</mtext>" in tagged


def test_columns_are_set_by_classes_for_the_pages_allow_no_style() -> None:
    made = html(r"\begin{aligned} a &= b \end{aligned}", display=True)
    assert '<mtd class="far">' in made
    assert '<mtd class="flush">' in made
    assert " style" not in made


def test_a_formula_that_may_be_wider_than_a_phone_is_reached_by_keys() -> None:
    assert "tabindex" not in html(r"\frac{\alpha}{\beta} = \gamma")
    assert 'tabindex="0"' in html("a + b + c + d + e + f + g + h")


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\foo{x}", r'Unknown command "\foo"'),
        (r"\frac{1", 'Expected closing token "}", but reached end of input'),
        ("a}", 'Unmatched closing token: "}"'),
        ("a & b", 'Found "&", which may only appear in a table-like environment'),
        ("% all of it", "it is nothing but a comment"),
        (r"\newcommand{\a}{b}\a", r"\newcommand is not read: write out what it stands for"),
        (r"\def\a{\a\a}\a", r"\def is not read: write out what it stands for"),
        (r"\cancel{x}", "nothing shows its strokes"),
        (r"\eqref{x}", "nothing shows its <a>"),
        ("x" * 5_001, "it is longer than 5000 characters"),
        (r"\, \alpha" * 401, "it has more than 400 commands"),
        ("{" * 41 + "x" + "}" * 41, "it is nested more than 40 deep"),
        ("\ud800", "half a character stands in it"),
    ],
)
def test_what_cannot_be_set_says_why(tex: str, reason: str) -> None:
    assert why(tex) == reason


DEEP = [
    r"\frac{1}{", r"\sqrt{", r"x^{", r"\left(", r"\begin{matrix}", r"\mathrm{", r"\textcolor{red}{",
    r"\xrightarrow{", "{", r"\hat ", r"\frac1", r"\sqrt", r"\not ", r"\mathrm \sqrt ", r"\overset a ",
    "{" * 30 + "%" + "}" * 30 + "\n", r"\providecommand{\a}[1]{{{{{#1}}}}}\a{", r"\let\a=\frac\a1",
]  # fmt: skip


@pytest.mark.parametrize("piece", DEEP)
def test_no_depth_ends_the_program(piece: str) -> None:
    """In a thread with as little room as any system gives one."""
    made = []

    def run() -> None:
        made.extend(mathml(piece * count, display=True) for count in (10, 39, 60, 400, 700, 30_000))

    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert len(made) == 6
    assert made[-1].html is None


ALLOWED = {
    "accent", "accentunder", "alttext", "class", "display", "displaystyle", "form", "linethickness",
    "lspace", "mathvariant", "maxsize", "minsize", "movablelimits", "notation", "rspace",
    "scriptlevel", "stretchy", "tabindex", "voffset", "width", "height", "depth", "largeop",
    "symmetric",
}  # fmt: skip
TEX = st.sampled_from(
    [r"\frac", r"\text", r"\href", r"\url", r"\style", r"\class", r"\color", r"\cssId", r"\unicode", "{", "}",
     "<script>", "</math>", "<img src=x onerror=alert(1)>", "&lt;", "&", '"', "'", "javascript:alert(1)", "x",
     "^", "_", r"\left(", r"\right)", r"\begin{matrix}", r"\end{matrix}", r"\\", "%", "\n", " ", "é", "\x00",
     r"\tag", r"\label", r"\eqref", "{red}", "{#fff}", r"\mathrm", r"\char", r"\hspace", "{1em;x:url(y)}"]
)  # fmt: skip


@given(st.lists(TEX, max_size=20).map("".join), st.booleans())
def test_nothing_but_mathematics_gets_through(tex: str, display: bool) -> None:
    made = mathml(tex, display=display)
    if made.html is None:
        assert made.why
        return
    for tag, given_ in Tags(made.html).found:
        assert tag == "math" or tag.startswith("m") or tag in ("b", "i", "none"), tag
        assert set(given_) <= ALLOWED
        assert given_.get("class") in (None, "flush", "far")


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "<b onclick='x'>", "&lt;script>"])
def test_words_in_a_formula_are_words(words: str) -> None:
    made = mathml(rf"\text{{{words}}}", display=False).html
    assert made is None or not re.search(r"<(?:script|b)\b", made)


def test_without_math_core_a_formula_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert converter.__wrapped__().startswith("math-core ")
    monkeypatch.setattr(module, "_reader", lambda: None)
    made = mathml.__wrapped__("x", display=False)
    assert (made.html, made.why) == (None, "the package math-core is not installed")
    assert converter.__wrapped__() == ""
