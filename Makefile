# `make help` lists the targets. Everything runs in .venv, which `make install` builds.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --warn-undefined-variables --no-builtin-rules

PYTHON ?= python3
VENV ?= .venv
ENGINES ?= .venv-engines
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DIST ?= starter
PORT ?= 8321
# Whose tests `make test-clients` runs: those of every folder in tests/clients that has a toolchain of its own.
SDKS ?= node kotlin swift
# Set, as in CI, it makes a language without its toolchain a failure.
REQUIRE_TOOLCHAINS ?=
# What `make quick` leaves out: everything that pyproject.toml does, and real models.
QUICK := not published and not toolchain and not engine and not conformance and not real_model
PROMPT ?= Name three uses of a paper clip.

.PHONY: help
help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(STAMP): pyproject.toml generator/pyproject.toml conformance/pyproject.toml clients/python/pyproject.toml
	$(PYTHON) -m venv $(VENV) || { echo "hint: on Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[starter,hub,dev]' --editable ./generator --editable ./conformance --editable ./clients/python
	touch $@

.PHONY: install
install: $(STAMP) ## Make the environment and install everything, and the git hook.
	git config core.hooksPath .githooks || true

.PHONY: run
run: install generate model ## Set up, regenerate, fetch the model, start the server, chat through the SDK.
	$(BIN)/python docs/examples/first_chat.py --distribution $(DIST) --port $(PORT) "$(PROMPT)"

.PHONY: serve
serve: install model ## Run a distribution and keep it running: make serve DIST=stub PORT=8321
	$(BIN)/llama stack run $(DIST) --port $(PORT)

.PHONY: model
model: $(STAMP) ## Fetch the models of the starter distribution (once).
	$(BIN)/llama model download smollm2-135m-instruct
	$(BIN)/llama model download all-minilm-l6-v2

.PHONY: generate
generate: $(STAMP) ## Regenerate everything that follows from openapi/.
	$(BIN)/generator generate

.PHONY: check
check: $(STAMP) ## Is everything generated up to date and untouched by hand?
	$(BIN)/generator check

.PHONY: lint
lint: $(STAMP) ## Look only: documents, formatting, types.
	$(BIN)/generator lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

.PHONY: format
format: $(STAMP) ## Fix formatting.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: test
test: install model ## The tests, real models included, a worker on each core.
	$(BIN)/python -m pytest -n auto --dist loadfile

.PHONY: quick
quick: $(STAMP) ## The tests that need no model: two minutes on two cores.
	$(BIN)/python -m pytest -n auto --dist loadfile -m "$(QUICK)"

.PHONY: toolchains
toolchains: ## Install what compiling the SDKs needs: Node, a browser, a JDK with Maven, Swift (Debian, as root).
	for each in node browser kotlin swift; do clients/toolchains/$$each.sh; done

.PHONY: test-clients
test-clients: install ## Compile and test the SDKs of every language whose toolchain is present.
	$(BIN)/python -m pytest $(addprefix tests/clients/,$(SDKS)) -m toolchain -rs

.PHONY: vectors
vectors: install ## Drive the SDKs that `make test-clients` built with the wire vectors, and print one table.
	$(BIN)/python -m tests.conformance.clients $(if $(REQUIRE_TOOLCHAINS),--require-all)

.PHONY: conformance
conformance: $(STAMP) ## Let the conformance kit prove itself: golden server, null server, mutants.
	$(BIN)/python -m pytest tests/conformance/kit -m conformance -rs

.PHONY: certify
certify: $(STAMP) ## Put every provider of inference to the conformance kit; those of vendors in front of fakes.
	$(BIN)/python -m pytest tests/conformance/providers -m "not engine" -rs

.PHONY: engines
engines: ## Test the providers of torch and vLLM in an environment of their own, 5 GB, which is built first.
	test -x $(ENGINES)/bin/python || tests/engines/build.sh $(ENGINES)
	$(ENGINES)/bin/python -m pytest tests/providers/inference tests/server tests/conformance/providers -m engine -rs

.PHONY: golden-update
golden-update: $(STAMP) ## Rewrite the golden files, then read the difference.
	$(BIN)/python -m pytest tests/generator --golden-update -q
	git diff --stat tests/golden

.PHONY: fuzz
fuzz: $(STAMP) ## Schemathesis against the stub distribution, an API at a time.
	$(BIN)/python -m tests.fuzz

.PHONY: published
published: $(STAMP) ## Run the published clients against the stub distribution (needs PyPI).
	$(BIN)/python -m pytest tests/clients/published -m published

.PHONY: wheels
wheels: $(STAMP) ## Build the wheels, install each alone, serve from one and call from the other.
	$(BIN)/python -m tests.wheels

.PHONY: bench
bench: $(STAMP) ## Measure generating, starting and serving, beside peers.
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python -m benchmarks

.PHONY: ci
ci: lint check fuzz published wheels conformance test-clients vectors test ## Everything that CI runs, in its order.
