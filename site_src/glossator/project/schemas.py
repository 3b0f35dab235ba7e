"""The JSON Schemas of an owner's files, which editors check them against as they are written.

The files in `schemas/` are published with the package; a test holds them equal to these tables.
"""

import json
from collections.abc import Mapping

from glossator.project import edition_file, site_file, themes_file
from glossator.project.keys import Shape, Table, schema

_FILES: Mapping[str, tuple[str, Shape]] = {
    "site.schema.json": ("site.yml of a Glossator site", Table(keys=site_file.KEYS)),
    "themes.schema.json": ("themes.yml of a Glossator site", themes_file.FILE),
    "edition.schema.json": ("editions/<slug>.yml of a Glossator site", edition_file.FILE),
}


def schemas() -> dict[str, str]:
    """The text of each schema by its file's name."""
    return {
        name: json.dumps(schema(title, shape), ensure_ascii=False, indent=2) + "\n"
        for name, (title, shape) in _FILES.items()
    }
