"""The layers of CONTRIBUTING.md hold: an import points only downwards."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "site_src" / "glossator"
LAYERS = (
    {"problems", "text"},
    {"model", "yaml_text"},
    {"readers", "quotes", "owner", "conserve", "ledger_rows"},
    {"project"},
    {"editions", "anchors", "themes", "links", "timestamps", "html"},
    {"concordance", "exports", "feeds"},
    {"pages"},
    {"render", "check", "cache"},
    {"build"},
    {"output", "ledger", "serve", "messages"},
    {"cli"},
)
