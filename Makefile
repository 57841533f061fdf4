# make run    set up, process corpus/, say what was found and where
# make test   set up for tests, then lint, types, layer contract and tests: what CI runs
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
INSTALL := $(PIP) install --no-build-isolation --require-hashes

.PHONY: run setup test lint types layers tests docs schema baseline bench lock clean

run: setup
	$(BIN)/accord run corpus --output extracted

setup: $(VENV)/.runtime

$(VENV)/.base: requirements-build.lock
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements-build.lock
	@touch $@

$(VENV)/.runtime: $(VENV)/.base requirements.lock pyproject.toml
	$(INSTALL) -r requirements.lock
	$(PIP) install --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.lock
	$(INSTALL) -r requirements-dev.lock
	@touch $@

test: lint types layers tests

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

layers: $(VENV)/.dev
	$(BIN)/lint-imports

tests: $(VENV)/.dev
	$(BIN)/pytest

docs: $(VENV)/.dev          # writes the generated parts of README.md and docs/
	$(BIN)/cog -r README.md docs/*.md

schema: setup               # writes schemas/json/
	$(BIN)/accord schema --write schemas/json

baseline: $(VENV)/.dev      # raises the floors of the quality gate to what is reached now
	$(BIN)/python -m tests.gate --raise

bench: $(VENV)/.dev         # measures every stage, and writes docs/performance.md
	$(BIN)/python -m tests.bench

lock:                       # writes the lock files anew from pyproject.toml
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/python -m pip --quiet install pip-tools
	printf 'setuptools>=80\nwheel\n' | $(VENV)-lock/bin/pip-compile $(LOCK) --output-file requirements-build.lock -
	$(VENV)-lock/bin/pip-compile $(LOCK) --output-file requirements.lock pyproject.toml
	$(VENV)-lock/bin/pip-compile $(LOCK) --extra dev --extra dask --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	rm -rf $(VENV)-lock
LOCK := --quiet --allow-unsafe --upgrade --generate-hashes --strip-extras --no-header --no-annotate --no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
