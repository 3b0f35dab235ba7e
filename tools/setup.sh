#!/usr/bin/env bash
# Make .venv ready, from nothing or from an older state: what the site needs, or what the tests need as well.
#   tools/setup.sh         leaves the stamp .venv/.ready
#   tools/setup.sh dev     leaves .venv/.ready-dev too
# Uses uv when it is there, pip otherwise; every package is checked against the hashes in requirements/.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-site}
[ "$kind" = site ] || [ "$kind" = dev ] || { echo "usage: tools/setup.sh [site|dev]" >&2; exit 2; }
uv=$(command -v uv || true)
python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }

# The Python to build with: $PYTHON, or the first one on the path that is new enough.
find_python() {
  local name
  for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  say "Glossator needs Python 3.11 or newer, and ${PYTHON:-python3} is not: $("${PYTHON:-python3}" --version 2>/dev/null || echo "it does not run")."
  say "Install one, or name one: make PYTHON=/path/to/python3.12 site"
  return 1
}

# An environment that runs, and that the installer at hand can fill.
usable() {
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return 1
  [ -n "$uv" ] || "$python" -m pip --version >/dev/null 2>&1
}

make_environment() {
  if [ -n "$uv" ]; then
    "$uv" venv --quiet --seed --python "$1" .venv  # with pip, which the tests of the wheel use
  else
    "$1" -m venv .venv
  fi
}

# Debian's Python comes without the part that makes environments, and then leaves half of one behind.
install_venv_module() {
  local package
  package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "This Python cannot make environments yet: installing $package."
    tools/apt.sh "$package"
  else
    say "This Python cannot make environments. Run this once, then try again:"
    say "    sudo apt-get install $package"
    return 1
  fi
}

if ! usable; then
  found=$(find_python)
  rm -rf .venv
  if ! make_environment "$found" >.venv-log 2>&1; then
    rm -rf .venv
    if [ -n "$uv" ]; then cat .venv-log >&2; rm -f .venv-log; exit 1; fi
    rm -f .venv-log
    install_venv_module "$found"
    make_environment "$found"
  fi
  rm -f .venv-log
fi

rm -f .venv/.ready .venv/.ready-dev
say "Installing requirements/$kind.txt ..."
if [ -n "$uv" ]; then
  "$uv" pip install --quiet --python "$python" --require-hashes -r "requirements/$kind.txt"
  "$uv" pip install --quiet --python "$python" --no-deps --no-build-isolation -e .
else
  pip=("$python" -m pip --quiet --disable-pip-version-check --no-input install)
  "${pip[@]}" --require-hashes -r "requirements/$kind.txt"
  "${pip[@]}" --no-deps --no-build-isolation -e .
fi

touch .venv/.ready
[ "$kind" = site ] || touch .venv/.ready-dev
