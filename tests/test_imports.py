"""The layers of CONTRIBUTING.md hold: an import points only downwards, and only edges touch files."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "site_src" / "glossator"

# Bottom first. Modules of one line do not import each other. A package whose modules stand in
# one layer is named as a whole.
LAYERS = (
    {"problems", "text", "patterns", "times", "yaml_mistakes", "html.curling", "text_fragments", "nearest", "permalinks.numbering", "sentences", "permalinks.differences"},
    {"model", "themes.letters", "yaml_text", "permalinks.likeness"},
    {"readers", "comments", "quotes", "owner", "sources.conserve", "permalinks.ledger_rows", "blocks", "timestamps", "permalinks.stops", "finding",
     "permalinks.addresses", "permalinks.alignment", "permalinks.ground", "themes.terms", "html.marks", "html.setting", "html.mathml", "html.links", "themes.counts", "people.voices", "sources.left_out", "shelves",
     "adding.scaffold_files"},
    {"permalinks.places"},
    {"project", "permalinks.stop_ids", "excerpts", "themes.wordings", "people.names", "notes.format", "mathematics", "markdown_in_html", "html.media", "permalinks.recognition", "permalinks.unmoved", "permalinks.extending", "permalinks.slots", "permalinks.ordinals", "notes.ids", "themes.sayings",
     "notes.places"},
    {"permalinks.kinship"},
    {"permalinks.borrowing", "permalinks.survivors", "permalinks.doubles", "permalinks.headings", "permalinks.inheritance"},
    {"permalinks.descent", "permalinks.accounts", "permalinks.concatenation", "permalinks.inclusion", "permalinks.rewording", "permalinks.sections"},
    {"permalinks.joints", "permalinks.joining", "permalinks.alone", "permalinks.patterns", "permalinks.elsewhere"},
    {"permalinks.pairing"},
    {"permalinks.lineage"},
    {"importers", "editions", "permalinks.acceptance", "permalinks.aside", "permalinks.sealing", "permalinks.departures", "themes.membership", "links.resolving", "html.inlines", "themes.phrases", "people.namings",
      "notes.placed"},
    {"permalinks.anchors", "exports.markdown_words", "permalinks.succession", "html.code", "links.media", "links.own", "turns", "themes.phrase_texts", "people.quoted", "themes.checks"},
    {"html.arrival"},
    {"html.views"},
    {"html.tables"},
    {"themes.concordance", "exports.vault_copies", "permalinks.comparison", "exports.data", "html.blocks", "sources.parts", "themes.twins", "links.backlinks", "links.offers",
     "importers.destinations", "links.cited_in", "notes.letters", "adding.first_editions"},
    {"notes.glosses"},
    {"notes.checks", "pages.footnotes", "exports.notes", "exports.feeds", "exports.search_data"},
    {"importers.additions", "pages.frame", "pages.strip", "pages.copies", "pages.embeds", "sources.explain", "themes.related", "themes.suggest", "people.gathered",
     "keeping", "pages.search_index"},
    {"pages.arrivals", "pages.signs"},
    {"pages.citations", "pages.head", "pages.about", "pages.margin", "pages.matrix", "pages.noted_words", "pages.owner", "pages.passages"},
    {"pages.notes"},
    {"pages.passage_links", "pages.contents", "pages.excerpts", "pages.former", "pages.end", "pages.fit", "pages.set_aside", "pages.video"},
    {"pages.notes_list"},
    {"pages.rows", "pages.home", "pages.theme", "pages.themes"},
    {"pages.document", "pages.people_lists"},
    {"pages.people"},
    {"pages.people_index"},
    {"pages.search"},
    {"pages.views"},
    {"render", "check", "cache", "workers"},
    {"understanding", "library", "remarks"},
    {"build"},
    {"output", "ledger", "serve", "messages", "imports", "adding.scaffold", "adding.adding"},
    {"suggested", "imported", "adding.told", "search"},
    {"cli"},
    {"__main__"},
)  # fmt: skip

# Third parties that one module alone knows; their types do not leave it.
ALONE = {
    "jinja2": {"render"},
    "yaml": {"yaml_text"},
    "click": {"cli"},
    "pygments": {"html.code"},
    "math_core": {"html.mathml"},
}
# Modules that may touch files, clock, environment, processes or the terminal.
EDGES = {
    "project",
    "render",
    "cache",
    "search",
    "workers",
    "build",
    "output",
    "ledger",
    "serve",
    "imports",
    "adding.scaffold",
    "adding.adding",
    "cli",
    "__main__",
}
OUTSIDE = {"os", "pathlib", "subprocess", "time", "socket", "tempfile", "shutil", "sys", "random"}


_NAMES = frozenset().union(*LAYERS)


def _modules() -> Iterator[tuple[str, str, ast.AST]]:
    """The name each file has in the layers, its path, and its tree."""
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        if path.name == "__init__.py" and not list(_imports(tree)):
            continue  # the face of a package: a docstring
        yield _layered(relative.removesuffix(".py").replace("/", ".")), relative, tree


def _layered(dotted: str) -> str:
    """A module's name in the layers: itself, or the package it belongs to."""
    while dotted not in _NAMES and "." in dotted:
        dotted = dotted.rpartition(".")[0]
    return dotted


def _imports(tree: ast.AST) -> Iterator[str]:
    """Dotted names of everything imported anywhere in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module
            if node.module == "pathlib" and all(a.name.startswith("Pure") for a in node.names):
                continue  # paths as text: they touch nothing
            if node.module.split(".")[0] == "glossator":  # a name, or a module of a package
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield node.module


def _ours(tree: ast.AST) -> Iterator[str]:
    """What a module imports of the engine, by its name in the layers."""
    for imported in _imports(tree):
        first, _, rest = imported.partition(".")
        if first == "glossator" and rest:
            yield _layered(rest)


def test_an_import_points_only_downwards() -> None:
    layer = {name: height for height, names in enumerate(LAYERS) for name in names}
    wrong = []
    for name, path, tree in _modules():
        assert name in layer, f"{path} has no layer"
        for imported in _ours(tree):
            if imported in layer and imported != name and layer[imported] >= layer[name]:
                wrong.append(f"{path} imports {imported}")
    assert wrong == []


def test_packages_do_not_import_each_other_in_a_circle() -> None:
    needs: dict[str, set[str]] = {}
    for name, _, tree in _modules():
        package = name.partition(".")[0]
        needs.setdefault(package, set()).update(
            {imported.partition(".")[0] for imported in _ours(tree)} - {package}
        )
    while free := {package for package, others in needs.items() if not others & set(needs)}:
        needs = {package: others for package, others in needs.items() if package not in free}
    assert needs == {}


def test_every_layer_names_only_modules_that_are_there() -> None:
    there = {name for name, _, _ in _modules()}
    assert set().union(*LAYERS) == there


def test_a_third_party_is_known_to_one_module_alone() -> None:
    for name, path, tree in _modules():
        for imported in _imports(tree):
            homes = ALONE.get(imported.split(".")[0])
            assert homes is None or name in homes, f"{path} imports {imported}"
        if any(imported.startswith("markdown_it") for imported in _imports(tree)):
            assert path.startswith("readers/markdown"), path


def test_only_edges_touch_the_outside() -> None:
    for name, path, tree in _modules():
        if name not in EDGES:
            touched = {imported.split(".")[0] for imported in _imports(tree)} & OUTSIDE
            assert touched == set(), f"{path} imports {touched}"
