"""Build the site of this repository into _site/: `python build.py [options]`, from any folder.

Works from a bare clone once requirements/site.txt is installed; `make site` does both. The options
are those of `glossator build`.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    sys.path.insert(0, str(HERE / "site_src"))
    try:
        from glossator.cli import command
        from glossator.cli import main as glossator

        command("build")  # imports all that a build needs
    except ModuleNotFoundError as missing:
        if (missing.name or "").startswith("glossator"):
            raise
        sys.exit(
            f"build.py: {missing}. Run `make site`,"
            f" or first: python -m pip install -r {HERE / 'requirements' / 'site.txt'}"
        )
    # A relative folder, so that messages name files as the owner sees them from here.
    glossator(["build", os.path.relpath(HERE), *sys.argv[1:]], prog_name="glossator")


if __name__ == "__main__":
    main()
