# `make site` and `make test` work on a fresh machine with python3, make and git; the rest builds on them.
# Options go in ARGS:  make site ARGS="--strict"  ·  make test ARGS="tests/test_text.py -x"
SHELL := /bin/bash
.NOTPARALLEL:
.PHONY: help site serve check suggest accept test test-full lint audit clean

locks := pyproject.toml tools/setup.sh
in_browser = browser=$$(tools/browser.sh) && CHROMIUM="$$browser"

help:
	@echo 'make site       set up what is needed and build this site into _site/'
	@echo 'make serve      build, serve, and build again on every change'
	@echo 'make check      what a change keeps, moves and loses, before it is deployed'
	@echo 'make suggest    phrases that may become themes, terms that would add to one'
	@echo 'make accept     record the permanent links of what is published now'
	@echo 'make test       set up what is needed, a browser too, and run the tests'
	@echo 'make test-full  the same with the long counts'
	@echo 'make lint       ruff and mypy --strict'
	@echo 'make audit      outside judges of the built site and the workflows (some need node or Java)'
	@echo 'make clean      remove what was built; the site, the environment and the caches'

.venv/.ready: requirements/site.txt $(locks)
	@PYTHON='$(PYTHON)' tools/setup.sh site

.venv/.ready-dev: requirements/dev.txt requirements/site.txt $(locks)
	@PYTHON='$(PYTHON)' tools/setup.sh dev

site: .venv/.ready
	.venv/bin/python build.py $(ARGS)

serve check suggest accept: .venv/.ready
	.venv/bin/glossator $@ $(ARGS)

test: .venv/.ready-dev
	$(in_browser) .venv/bin/python -m pytest -n 2 $(ARGS)

test-full: .venv/.ready-dev
	$(in_browser) GLOSSATOR_FULL=1 .venv/bin/python -m pytest -n 2 -m "full or not full" $(ARGS)

lint: .venv/.ready-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy --strict site_src/glossator

audit: .venv/.ready-dev site
	tools/audit.sh

clean:
	rm -rf _site ._site.glossator-* .venv .audit .pytest_cache .ruff_cache .mypy_cache .hypothesis .coverage htmlcov dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
