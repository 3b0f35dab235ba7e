"""The files of a new site, as texts: what `glossator new` writes."""

# ruff: noqa: E501  (lines of the files it writes)

import json
from collections.abc import Mapping


def scaffold_files(title: str, requirement: str) -> Mapping[str, str]:
    """Each file of a new site by its path. `requirement` is the line by which pip installs
    Glossator, comments before it allowed."""
    return {
        "site_src/site.yml": _SITE.replace("TITLE", json.dumps(title, ensure_ascii=False)),
        "site_src/themes.yml": _THEMES,
        "site_src/pages/about.md": _ABOUT,
        "site_src/notes/.gitkeep": "",
        "seeds/.gitkeep": "",
        ".github/workflows/pages.yml": _WORKFLOW,
        ".gitignore": _IGNORED,
        "requirements.txt": requirement,
        "README.md": f"# {title}\n\n{_README}",
    }


_SITE = """\
title: TITLE
description:            # the site in one sentence
language: en            # of the site's own words
base_url:               # https://me.github.io/reading; the workflow for GitHub Pages fills it in
# order: [first, second]  # documents by their slugs; what is not named follows by file name
rights: excerpts        # of each source only the passages under a theme are published; full or private, if that is
                        # yours to say. An edition may say otherwise of its source
robots: noindex         # may search engines list the documents, which belong to others? index or noindex
"""

_THEMES = """\
# The themes of this reading. A theme is a subject and the words that speak of it; their order is the
# order of their colours. `glossator suggest` proposes some once there are sources.
#
# Take the # away and put in your own:
#
# gardens:
#   title: Gardens
#   description: What is planted, by whom, and what it is for.
#   terms: [garden*, orchard*, kitchen garden]  # words and phrases; * stands at the end of a word
#   not: [Covent Garden]                        # phrases that look like the theme and are not
#
# water:
#   title: Water
#   terms: [well, wells, pump*, irrigat*]
#   related: [gardens]
"""

_ABOUT = """\
---
title: About this reading
---

What is read here, and why. This page is yours: `site_src/pages/about.md`.

The texts belong to their authors. They stand here as they came; what was left out of the reading text,
such as a site's buttons and advertisements, is shown on a page of its own for each.
"""

_IGNORED = """\
/_site/
/._site.glossator-*/
/.venv/
__pycache__/
"""

_README = """\
Made with Glossator. Sources lie in `seeds/` and are never edited; what is said about them stands in `site_src/`.

```sh
glossator add FILE…   # put sources into seeds/, with a file to confirm what was found in each
glossator serve       # build, look, and build again on every change
glossator accept      # record the permanent links of what is there, before it is published
```

`glossator build` makes `_site/`, which any web server can serve; it also opens by double-click.

To publish on GitHub Pages choose once, in the repository: Settings → Pages → Source: GitHub Actions. From then on each push
to `main` records new links, builds and deploys, with the Glossator that `requirements.txt` names.
"""

# As this repository's own, but for how Glossator is installed and called: a test holds them equal.
_WORKFLOW = """\
# Publishes the site on GitHub Pages. Choose once: Settings -> Pages -> Source: GitHub Actions.
#
# accept  records the ids of new passages in site_src/permalinks/ and commits them, so that whoever edits on
#         the web needs no tool of their own. A ledger that a merge left with two sides is repaired.
#         Where a published link would be lost the document's ledger is left as it is, the run says which
#         link, and nothing is deployed.
# build   builds from exactly that commit, with the ledger locked.
# deploy  hands the result to Pages.
name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions: {}

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  accept:
    name: Record permanent links
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write
    outputs:
      commit: ${{ steps.record.outputs.commit }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
        with:
          python-version: "3.13"
      - name: Accept what is safe
        id: accept
        continue-on-error: true # what is safe is committed all the same; the last step fails
        run: |
          python -m pip install --quiet --requirement requirements.txt
          glossator accept --merge --safe
      - name: Commit the ledger if it changed
        id: record
        env:
          GH_TOKEN: ${{ github.token }}
        run: |
          mkdir -p site_src/permalinks
          git add site_src/permalinks
          if ! git diff --cached --quiet; then
            git config user.name "github-actions[bot]"
            git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
            git commit --quiet -m "Record the permanent links of new passages"
            gh auth setup-git
            if ! git push --quiet origin "HEAD:$GITHUB_REF"; then
              echo "::error::The ledger could not be pushed. Run glossator accept, and commit site_src/permalinks."
              exit 1
            fi
          fi
          echo "commit=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
      - name: Stop where something would be lost
        if: steps.accept.outcome == 'failure'
        run: |
          echo "::error::Not everything could be accepted, and nothing is deployed: see the step above for what, and what to do."
          exit 1

  build:
    name: Build
    needs: accept
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: ${{ needs.accept.outputs.commit }}
          persist-credentials: false
      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
        with:
          python-version: "3.13"
      - uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
        id: pages
      - name: Build the site
        env:
          GLOSSATOR_BASE_URL: ${{ steps.pages.outputs.base_url }}
        run: |
          python -m pip install --quiet --requirement requirements.txt
          glossator build --locked
      - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: _site

  deploy:
    name: Deploy
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
        id: deployment
"""
