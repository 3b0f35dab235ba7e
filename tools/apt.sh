#!/usr/bin/env bash
# Install Debian packages without a question and, if all goes well, without a word. For root.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{ apt-get update && apt-get install -y --no-install-recommends "$@"; } </dev/null >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}
