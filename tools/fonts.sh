#!/usr/bin/env bash
# Make static/fonts/ anew from the complete families (SIL Open Font License 1.1), as PyPI carries them.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
pip="$work/venv/bin/pip --quiet --disable-pip-version-check"
$pip install fonttools==4.68.0 brotli==1.2.1
$pip install --no-deps --target "$work/families" fontpkg-literata==3.103 fontpkg-source-sans-3==3.52

literata="$work/families/fontpkg_literata"
sans="$work/families/fontpkg_source_sans_3"
mkdir -p static/fonts
"$work/venv/bin/python" tools/subset_fonts.py \
  "$literata/files/Literata[opsz,wght].ttf" "$literata/files/Literata-Italic[opsz,wght].ttf" \
  "$sans/files/SourceSans3[wght].ttf" static/fonts
cp "$literata/LICENSE" static/fonts/LICENSE-Literata.txt
cp "$sans/LICENSE" static/fonts/LICENSE-SourceSans3.txt
chmod 644 static/fonts/*
