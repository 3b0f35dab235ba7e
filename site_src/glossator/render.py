"""Views to pages: Jinja, and where the theme's templates and static files are found.

The only module that imports Jinja. A site's own `templates/` and `static/` win, file by file, over
the theme Glossator comes with.
"""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.bccache import Bucket
from markupsafe import Markup

from glossator.model.site import Artifact
from glossator.pages.views import PageView

_PACKAGE = Path(__file__).resolve().parent


# What the theme's whole fonts have and its basic ones do not, as static/style.css has it too.
_BEYOND_BASIC = re.compile(
    r"[\xa1\xa2\xa4-\xa8\xaa-\xac\xae-\xb5\xb8-\xd6\xd8-\xe8\xea-\u017e\u0300-\u0328"
    r"\u2030\u2032\u2033\u2044\u20ac\u2122\u2215]"
)


# The blocks of scripts written from right to left (UAX 9: R and AL), and their marks of direction.
_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    r"\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What of a theme takes time to make: the code of its templates by key, its static files."""

    code: Mapping[str, bytes]
    static: tuple[Artifact, ...]


class Theme:
    """Templates and static files for the site at `folder`, whose own win (None: there are none).
    Holds Jinja's compiled templates, and what another process made ready. Raises OSError where the
    site's own folders cannot be read."""

    def __init__(self, folder: Path | None) -> None:
        self._code = _Code()
        self._static: tuple[Artifact, ...] | None = None
        own = () if folder is None else (folder.resolve(),)
        for name in ("templates", "static"):
            # Of a folder that is closed to us each file would seem not to be there.
            if folder is not None and os.path.isdir(folder / name):
                os.listdir(folder / name)
        self._roots = tuple(dict.fromkeys((*own, default_theme())))
        self._environment = Environment(
            loader=ChoiceLoader(
                [FileSystemLoader(root / "templates", followlinks=False) for root in self._roots]
            ),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            optimized=False,  # folding constants costs more than it saves in one build
            bytecode_cache=self._code,
        )
        self._environment.filters["isolated"] = _isolated

    def ready(self) -> Ready:
        """All that `take` takes; of what is no template, no code."""
        for name in self._environment.list_templates(extensions=["html"]):
            with suppress(TemplateError):  # told where it is used
                self._environment.get_template(name)
        return Ready(code=self._code.by_key, static=self.static())

    def take(self, ready: Ready) -> None:
        """Spare this process the making of what another has made `ready`."""
        self._code.by_key.update(ready.code)
        self._static = ready.static

    def render(self, view: PageView) -> str:
        """`view` through its template; `data-latin` says that the page needs whole fonts."""
        template = self._environment.get_template(view.template)
        page = template.render(page=view, frame=view.frame)
        return (
            page.replace("<html ", "<html data-latin ", 1) if _BEYOND_BASIC.search(page) else page
        )

    def static(self) -> tuple[Artifact, ...]:
        """Every static file as `static/…`, by path; links and names that begin with a dot are left
        out. The files in a folder called `….js` are parts of one script, in the order of their
        names: a page asks for one file, and what is said twice weighs once."""
        if self._static is not None:
            return self._static
        found: dict[str, Path] = {}
        for root in reversed(self._roots):
            folder = root / "static"
            for file in sorted(folder.rglob("*")):
                parts = file.relative_to(folder).parts
                if _is_plain(file) and not any(part.startswith(".") for part in parts):
                    found["/".join(("static", *parts))] = file
        scripts: dict[str, bytes] = {}
        for path, file in sorted(found.items()):
            folder, _, _ = path.rpartition("/")
            whole = folder if folder.endswith(".js") else path
            scripts[whole] = scripts.get(whole, b"") + _published(file)
        return tuple(Artifact(path=path, content=content) for path, content in scripts.items())


class _Code(BytecodeCache):
    """Compiled templates as bytes, which one process can hand to another."""

    def __init__(self) -> None:
        self.by_key: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self.by_key.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.by_key[bucket.key] = bucket.bytecode_to_string()


def _isolated(name: str) -> str:
    """`name` so that its letters, if some run from right to left, leave the order of the words and
    numbers beside it as it is."""
    return Markup("<bdi>{}</bdi>").format(name) if _RIGHT_TO_LEFT.search(name) else name


# A string, which is kept; a comment, which is not unless it begins with `!` (a licence's); a mark
# between rules and declarations, or from parent to child, which needs no space round it, and none
# before a brace; a colon or comma, which needs none behind it. What all of them begin with is
# asked first. Not for a style sheet that was written to take long.
_CSS = re.compile(
    rb"""(?=[\s"'/{};>]) (?: (?P<kept> "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | /\*!.*?\*/ )
    | (?:\s|/\*(?!!).*?\*/)* (?:;\s*(?=\}))? (?P<mark>[{};>]) (?:\s|/\*(?!!).*?\*/)*
    | (?<=[:,])[ ]+
    | \s*/\*(?!!).*?\*/ )""",
    re.X | re.S,
)
# What a script keeps: strings, a line from its first backquote to its last, a licence, a regular
# expression. Then what it goes without: comments, what lines begin with, and white space beside a
# mark, but a line's end only behind those that end no statement. The scripts of the theme that
# Glossator comes with have no text that goes over a line's end.
_SCRIPT = re.compile(
    rb"""(?=[\s"'`/;{,=}()?:&|<>*!]) (?:
    (?P<kept> "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | `[^\n]*` | /\*!.*?\*/
        | (?: (?<=[(,=:?!&|>]) | (?<=[(,=:?!&|>][ ]) )
          /(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/ )
    | ^\s* (?: (?: /\*(?!!).*?\*/ | //[^\n]*\n ) \s* )+
    | [ ]* (?: /\*(?!!).*?\*/ | //[^\n]* ) | ^\s+
    | [ ]* (?P<mark>[;{,]) (?: \s | /\*(?!!).*?\*/ | //[^\n]* )*
    | [ ]* (?P<sign>[=}()?:&|<>*]|!=) [ ]* )""",
    re.X | re.S | re.M,
)


def _published(file: Path) -> bytes:
    """The bytes of a static file. Of the theme that Glossator comes with, style sheets go without
    comments and white space, and scripts without comments and most of it, for which their readers
    would pay and which they never see; what is the owner's goes as it is."""
    content = file.read_bytes()
    if not file.is_relative_to(default_theme()):
        return content
    if file.suffix == ".css":
        return _CSS.sub(lambda part: part["kept"] or part["mark"] or b"", content)
    if file.suffix == ".js":
        return _SCRIPT.sub(
            lambda part: part["kept"] or part["mark"] or part["sign"] or b"", content
        )
    return content


def _is_plain(file: Path) -> bool:
    """Whether `file` is a file of its own: a link may lead out of the site."""
    return file.is_file() and not file.is_symlink()


def default_theme() -> Path:
    """The folder that holds the theme's `templates/` and `static/`: inside the package in a wheel,
    at the top of the repository in a clone or an editable install."""
    shipped = _PACKAGE / "theme"
    return shipped if shipped.is_dir() else _PACKAGE.parent.parent
