#!/usr/bin/env bash
# Print the path of a Chromium that runs, installing one if need be. Messages go to standard error.
# In order: $CHROMIUM, one on the path, one Playwright has, Playwright's download, Debian's package.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

# Print the path and stop, if that file is a browser that starts at all.
take() {
  if [ -n "$1" ] && timeout 60 "$1" --version </dev/null >/dev/null 2>&1; then
    printf '%s\n' "$1"
    exit 0
  fi
}

take_from_path() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    take "$(command -v "$name" || true)"
  done
}

take_from_playwright() {
  take "$(.venv/bin/python - 2>/dev/null <<'PY' || true
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
PY
)"
}

# The tests of paper read what a printed page says.
if ! command -v pdftotext >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "No pdftotext found: installing poppler-utils."
    tools/apt.sh poppler-utils
  fi
  command -v pdftotext >/dev/null || {
    say "The tests of printed pages need pdftotext: install it (sudo apt-get install poppler-utils)."
    exit 1
  }
fi

# Playwright steers the browser with a program of its own, which wants a library that a bare Debian lacks.
if ! .venv/bin/python -m playwright --version </dev/null >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Playwright does not start yet: installing libatomic1."
    tools/apt.sh libatomic1
  fi
  .venv/bin/python -m playwright --version </dev/null >/dev/null || {
    say "Playwright does not start, so the browser tests cannot: see above (sudo apt-get install libatomic1 ?)."
    exit 1
  }
fi

if [ -n "${CHROMIUM:-}" ]; then
  take "$CHROMIUM"
  say "CHROMIUM=$CHROMIUM does not run; looking for another browser."
fi
take_from_path
take_from_playwright

say "No Chromium found: trying Playwright's ..."
timeout 240 .venv/bin/python -m playwright install chromium </dev/null >/dev/null 2>&1 || true
take_from_playwright

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  say "... and Debian's: installing chromium and fonts-dejavu-core."
  tools/apt.sh chromium fonts-dejavu-core || true
  take_from_path
fi

say "The browser tests need Chromium: install it (sudo apt-get install chromium), or set CHROMIUM=/path/to/it."
exit 1
