"""The layers of CONTRIBUTING.md hold: an import points only downwards, and only edges touch files."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "site_src" / "glossator"

# Bottom first. Modules of one line do not import each other; packages count as one module.
LAYERS = (
    {"problems", "text", "times", "text_fragments", "nearest", "numbering", "sentences", "differences"},
    {"model", "letters", "yaml_text", "likeness"},
    {"readers", "quotes", "owner", "conserve", "ledger_rows", "blocks", "timestamps", "stops", "finding",
     "addresses", "alignment", "terms", "marks", "counts", "voices", "left_out", "sayings", "shelves",
     "scaffold_files"},
    {"project", "stop_ids", "excerpts", "wordings", "person_names", "note_format", "recognition", "note_ids",
     "note_places"},
    {"kinship"},
    {"borrowing"},
    {"descent"},
    {"joints", "joining"},
    {"lineage"},
    {"importers", "editions", "acceptance", "sealing", "themes", "links", "html", "phrases", "namings",
      "notes"},
    {"anchors", "markdown_words", "succession", "html_code", "media", "turns", "phrase_texts", "quoted"},
    {"html_arrival"},
    {"concordance", "vault_copies", "comparison", "exports", "html_blocks", "source_parts", "twins", "backlinks", "offers",
     "destinations", "cited_in", "note_letters", "first_editions"},
    {"glosses"},
    {"note_checks", "note_exports", "feeds", "search_data"},
    {"note_additions", "page_frame", "page_strip", "copies", "embeds", "explain", "related", "suggest", "people",
     "keeping", "html_index"},
    {"page_arrivals"},
    {"citations", "page_head", "page_about", "page_margin", "page_matrix", "page_owner", "page_passages"},
    {"page_notes"},
    {"passage_links", "page_contents", "page_former", "page_end", "page_fit", "page_set_aside", "page_video"},
    {"page_notes_list"},
    {"page_rows", "page_home", "page_theme", "page_themes"},
    {"page_document", "page_people_lists"},
    {"page_people"},
    {"page_people_index"},
    {"page_search"},
    {"pages"},
    {"render", "check", "cache", "workers"},
    {"understanding"},
    {"build"},
    {"output", "ledger", "serve", "messages", "imports", "scaffold", "adding"},
    {"suggested", "imported", "added", "search"},
    {"cli"},
    {"__main__"},
)  # fmt: skip

# Third parties that one module alone knows; their types do not leave it.
ALONE = {"jinja2": {"render"}, "yaml": {"yaml_text"}, "click": {"cli"}, "pygments": {"html_code"}}
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
    "scaffold",
    "adding",
    "cli",
    "__main__",
}
OUTSIDE = {"os", "pathlib", "subprocess", "time", "socket", "tempfile", "shutil", "sys", "random"}


def _modules() -> Iterator[tuple[str, str, ast.AST]]:
    """The module or package each file belongs to, its path, and its tree."""
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE)
        name = relative.parts[0].removesuffix(".py")
        if name != "__init__":
            yield name, relative.as_posix(), ast.parse(path.read_text("utf-8"))


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
            if node.module == "glossator":
                yield from (f"glossator.{alias.name}" for alias in node.names)
            else:
                yield node.module


def test_an_import_points_only_downwards() -> None:
    layer = {name: height for height, names in enumerate(LAYERS) for name in names}
    wrong = []
    for name, path, tree in _modules():
        assert name in layer, f"{path} has no layer"
        for imported in _imports(tree):
            parts = imported.split(".")
            inside = parts[0] == "glossator" and len(parts) > 1 and parts[1] in layer
            if inside and parts[1] != name and layer[parts[1]] >= layer[name]:
                wrong.append(f"{path} imports {imported}")
    assert wrong == []


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
