"""Every code a problem may have stands in docs/problems.md, and none that nothing uses."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "site_src" / "glossator"
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+|conservation")
# Functions that make problems, and take the code among their arguments.
MAKERS = re.compile(r"problem$|^_needless$|^_valued$")


def documented() -> list[str]:
    page = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]*`) \|", page, re.M)
    return [code for row in rows for code in re.findall(r"`([^`]+)`", row)]


def used() -> Iterator[str]:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            for keyword in node.keywords:
                if keyword.arg == "code":
                    yield from constants(keyword.value)
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if MAKERS.search(name):
                for argument in node.args:
                    if isinstance(argument, ast.Constant):
                        yield from constants(argument)


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):  # a family: f"{key}-unknown"
        ends = [part.value for part in node.values if isinstance(part, ast.Constant)]
        yield from (f"{key}{end}" for key in ("gone", "redact") for end in ends)
        return
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and CODE.fullmatch(str(each.value)):
            yield str(each.value)


def test_every_code_is_documented_once_and_none_that_is_not_used() -> None:
    assert sorted(documented()) == sorted(set(used()))
