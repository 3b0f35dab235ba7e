"""Write the JSON Schemas of an owner's files anew, from the tables of keys they are read by."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent / "site_src"
sys.path.insert(0, str(ROOT))

from glossator.project.schemas import schemas  # noqa: E402  (needs the path above)

if __name__ == "__main__":
    for name, text in schemas().items():
        (ROOT / "glossator" / "schemas" / name).write_text(text, encoding="utf-8", newline="\n")
