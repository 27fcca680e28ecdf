# Two commands: `make run` opens the workbench on the sample articles, `make test` runs the tests.
# Needs python3 (3.11 to 3.13) with venv, pip and make; everything else goes into .venv.

PYTHON ?= python3
BIN := .venv/bin
# quiet twice: of what a package's own dependencies lack, pip warns people who can do nothing about it
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --quiet
LOCKED := --require-hashes --only-binary :all:
# the samples' own store, never the user's
DESK ?= desk/sample.db

.PHONY: run test check format bench gazetteer lock screenshot wheel clean help

run: .venv/.run  ## open the review screen on sample_articles/, in a store of its own
	@mkdir -p $(dir $(DESK))
	@$(BIN)/workbench --store $(DESK) review sample_articles

test: .venv/.dev  ## install the test tools and run the tests
	@$(BIN)/python -m pytest -q

check: .venv/.dev  ## format, lint, types, import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

format: .venv/.dev  ## put the code in the one format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: .venv/.dev  ## accuracy on our own gold data and on DATA=folder, and speed
	@$(BIN)/python -m benchmarks.floors
	@$(if $(DATA),$(BIN)/python -m benchmarks.accuracy "$(DATA)",echo "DATA=folder measures other gold data too.")
	@$(BIN)/python -m benchmarks.speed

wheel: .venv/.dev  ## build the wheel into dist/
	@rm -rf dist
	@$(BIN)/python -m build --no-isolation --wheel

screenshot: .venv/.run  ## paint docs/screen.svg anew, from the screen on the samples
	@$(BIN)/python docs/make_screenshot.py

gazetteer: .venv/.run  ## maintainers: make the gazetteer's data anew from the files in DATA=folder
	@$(BIN)/python docs/gazetteer/make.py "$(DATA)"

lock:  ## maintainers: resolve the dependencies anew (needs uv)
	uv pip compile $(LOCK) --group build pyproject.toml -o requirements/run.txt
	uv pip compile $(LOCK) --group build --group test --group lint -c requirements/run.txt pyproject.toml -o requirements/dev.txt

LOCK := --quiet --universal -p 3.11 --generate-hashes --no-header --no-annotate

clean:  ## remove the environment, caches and the samples' store
	rm -rf .venv desk dist .mypy_cache .ruff_cache .pytest_cache

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/bin/python:
	@echo "Making .venv (a minute or two, once) ..."
	@$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info < (3, 14) or sys.exit("claim-workbench needs Python 3.11 to 3.13, and this is " + sys.version.split()[0] + ". Name another one: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv .venv

.venv/.run: .venv/bin/python requirements/run.txt pyproject.toml
	@$(PIP) $(LOCKED) -r requirements/run.txt
	@$(PIP) --no-deps --no-index --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.run requirements/dev.txt
	@echo "Installing the test tools ..."
	@$(PIP) $(LOCKED) -r requirements/dev.txt
	@touch $@
