#!/usr/bin/env bash
# Write requirements/*.txt anew: every package of the site and of the tests, with its hashes and no addresses.
#   tools/lock.sh              keep the versions that still fit
#   tools/lock.sh --upgrade    take the newest
set -euo pipefail
cd "$(dirname "$0")/.."

uv=$(command -v uv || true)
if [ -z "$uv" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  python3 -m venv "$work"
  "$work/bin/pip" --quiet --disable-pip-version-check install uv
  uv="$work/bin/uv"
fi

options=("$@")
compile() {
  "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header "${options[@]}" "$@"
}

# hatchling is there so that the package itself installs without asking a registry again.
compile pyproject.toml requirements/build.in --extra serve --extra search --extra math -o requirements/site.txt
compile pyproject.toml requirements/build.in --extra serve --extra search --extra math --extra dev -c requirements/site.txt \
  -o requirements/dev.txt
