# Everything a person does with this repository, one word each: `make` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

HOST ?= 127.0.0.1
PORT ?= 8080
DATA ?= var
FUZZ_ROUNDS ?= 2000000

RELEASE := $(CURDIR)/.build/release/cosell
VENV := .venv-test
REQUIREMENTS := Tests/Conformance/requirements.txt
# Of the binary that people run.
ON_RELEASE := COSELL_BINARY=$(RELEASE) $(VENV)/bin/python -m pytest
SWIFT_FOLDERS := $(wildcard Sources Tests Benchmarks)
# make models BOTOCORE=1.44.8 takes the models of that version.
BOTOCORE ?=
# make conformance CONFORMANCE='-k O22' runs part of the suite.
CONFORMANCE ?=
# All tests at once would open a thousand stores, which wait for each other in SQLite's allocator.
A_FEW_AT_A_TIME := SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=8
# A file is one worker's, so that its tests find its server where they left it. Workers wait a third of their time.
SIDE_BY_SIDE := --numprocesses $(shell echo $$(( $$(nproc 2>/dev/null || echo 2) * 3 / 2 ))) --dist loadfile
# make bench BENCH=--strict fails when a figure got worse; BENCH=--help tells more.
BENCH ?=

# The same tests of stores and of the domain on the second engine, and the core of the conformance suite; without it they
# would say nothing. A test of it has its server to itself, since what a transaction leaves open shows in every database of
# a server: two runs side by side, each with one of its own.
# `swift test` would let the second wait for the first.
POSTGRESQL_SWIFT = COSELL_TEST_ENGINE=postgresql "$$(swift build --show-bin-path)/cosellPackageTests.xctest" \
  --testing-library swift-testing --no-parallel --filter
POSTGRESQL_CORE := $(addprefix Tests/Conformance/test_,$(addsuffix .py,workflows two_partners account benefits \
  engagement_lists list_opportunities idempotency story optimistic_lock tags events control_plane worlds))
POSTGRESQL_TESTS := if $(VENV)/bin/python Tests/Conformance/postgresql.py; then \
	$(POSTGRESQL_SWIFT) SellingDomainTests >.build/postgresql-selling.log 2>&1 & selling=$$!; \
	$(POSTGRESQL_SWIFT) 'Cosell(Store|Events|Domain|Simulator)Tests|(Account|Benefits|Channel)DomainTests' 2>&1 \
	  | tee .build/postgresql-test.log || status=1; \
	wait $$selling || status=1; cat .build/postgresql-selling.log; \
	COSELL_TEST_ENGINE=postgresql $(ON_RELEASE) $(POSTGRESQL_CORE) $(SIDE_BY_SIDE) 2>&1 \
	  | tee .build/postgresql-conformance.log || status=1; fi

LOGS := $(addprefix .build/,$(addsuffix .log,swift-test postgresql-test postgresql-selling postgresql-conformance conformance))

.PHONY: help run test check smoke unit conformance bench fuzz models format lint build deps deps-test deps-bench venv clean

help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r target words; do \
	  printf '  make %-12s %s\n' "$$target" "$$words"; done

run: build ## Build the server and start it with a demo pipeline, data in var/
	@exec $(RELEASE) serve --host $(HOST) --port $(PORT) --data $(DATA) --demo

# A debugger and a backtrace find the symbols that were taken out by the binary's link to the file beside it.
build: deps ## Build the release binary, .build/release/cosell, its symbols in cosell.debug
	@linking="$$(Release/linking .build/linking)"; set -x; \
	swift build -c release --static-swift-stdlib --product cosell $$linking
	@if readelf -S $(RELEASE) | grep -q '\.symtab'; then \
	  objcopy --only-keep-debug $(RELEASE) $(RELEASE).debug; \
	  strip $(RELEASE); \
	  objcopy --add-gnu-debuglink=$(RELEASE).debug $(RELEASE); \
	fi
	@ls -l $(RELEASE) $(RELEASE).debug | awk '{ printf "%s: %.1f MB\n", $$NF, $$5 / 1e6 }'

# Each suite's own report comes last once more, after the names of what failed, so that a long log ends with what happened.
test: deps-test venv build ## Run every test: Swift Testing, then the conformance suite on the release binary
	swift build --build-tests
	@mkdir -p .build; status=0; \
	$(A_FEW_AT_A_TIME) swift test --skip-build 2>&1 | tee .build/swift-test.log || status=1; \
	$(POSTGRESQL_TESTS); \
	$(ON_RELEASE) Tests/Conformance $(SIDE_BY_SIDE) 2>&1 | tee .build/conformance.log || status=1; \
	echo; grep -sahE '✘.* Test .* (recorded an issue|failed)|^(FAILED|ERROR) ' $(LOGS) || true; \
	grep -sahE 'Test run with|Executed [1-9][0-9]* tests' $(LOGS) || true; \
	for log in .build/postgresql-conformance.log .build/conformance.log; do tail -qn 1 $$log 2>/dev/null || true; done; \
	exit $$status

check: lint test ## Run what a submission must pass: the layout and every test

smoke: build venv ## Start the release binary, call it once, and stop it
	$(ON_RELEASE) Tests/Conformance/test_smoke.py -q

unit: deps ## Run the Swift tests alone
	$(A_FEW_AT_A_TIME) swift test

conformance: deps deps-test venv ## Run the conformance suite alone, on the debug binary
	swift build --product cosell
	$(VENV)/bin/python -m pytest Tests/Conformance $(SIDE_BY_SIDE) $(CONFORMANCE)

bench: build deps-bench venv ## Measure against a bare server, say what got worse, write Benchmarks/RESULTS.md
	Benchmarks/run $(BENCH)

fuzz: deps ## Throw random bytes at the parsers, FUZZ_ROUNDS times
	COSELL_FUZZ_ROUNDS=$(FUZZ_ROUNDS) swift test --filter Fuzz

models: deps deps-test ## Take the newest public models, regenerate, pin the tests to them, say what changed
	@swift build --quiet --product cosell-codegen >&2
	@Models/update $(BOTOCORE)
	@$(MAKE) --no-print-directory venv >&2
	@$(VENV)/bin/python Tests/CosellShellTests/Fixtures/update

format: ## Lay all Swift sources out
	swift format --in-place --recursive --parallel $(SWIFT_FOLDERS) Package.swift

lint: ## Check the layout of all Swift sources
	swift format lint --strict --recursive --parallel $(SWIFT_FOLDERS)

clean: ## Remove what was built, but not the data
	rm -rf .build $(VENV)

# What the system must have, told by what is there rather than by who put it there.
deps: ## Install the system packages that building needs
	@missing=(); \
	command -v python3 > /dev/null || missing+=(python3); \
	command -v objcopy > /dev/null || missing+=(binutils); \
	[[ -e /usr/include/sqlite3.h ]] || missing+=(libsqlite3-dev); \
	$(call install,the build)

deps-test:
	@missing=(); \
	command -v python3 > /dev/null || missing+=(python3); \
	python3 -c 'import ensurepip, venv' 2> /dev/null || missing+=(python3-venv); \
	command -v curl > /dev/null || missing+=(curl); \
	command -v openssl > /dev/null || missing+=(openssl); \
	if [[ -n "$${CI:-}" ]]; then \
	  command -v node > /dev/null || missing+=(nodejs); \
	  command -v java > /dev/null || missing+=(default-jdk-headless); \
	  command -v jq > /dev/null || missing+=(jq); \
	  command -v zsh > /dev/null || missing+=(zsh); \
	  command -v fish > /dev/null || missing+=(fish); \
	  command -v chromium > /dev/null || missing+=(chromium); \
	fi; \
	$(call install,the tests)
	@if [[ -z "$${COSELL_TEST_DATABASE:-}" ]] && ! ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1; then \
	  if command -v apt-get > /dev/null && { (( EUID == 0 )) || sudo -n true 2> /dev/null; }; then \
	    missing=(postgresql); $(call install,the tests on PostgreSQL) \
	  else \
	    echo 'PostgreSQL is not installed here: the tests of the second engine are skipped.' >&2; \
	    [[ -z "$${CI:-}" ]]; \
	  fi; \
	fi

deps-bench:
	@missing=(); \
	command -v wrk > /dev/null || missing+=(wrk); \
	$(call install,the benchmark)

# $(call install,<what for>) installs the packages named in `missing`, and says so.
define install
if (( $${#missing[@]} )); then \
  root=(); (( EUID == 0 )) || root=(sudo); \
  if ! command -v apt-get > /dev/null; then \
    echo "For $(1) these packages are needed (Debian's names): $${missing[*]}" >&2; exit 1; \
  fi; \
  echo "Installing for $(1): $${missing[*]}"; \
  "$${root[@]}" apt-get update -qq; \
  "$${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}"; \
fi
endef

# Made anew only when the requirements change, whatever their time stamp says.
venv: deps-test
	@if ! cmp -s $(REQUIREMENTS) $(VENV)/requirements.txt; then \
	  echo "Setting up $(VENV)"; \
	  rm -rf $(VENV); \
	  python3 -m venv $(VENV); \
	  $(VENV)/bin/pip install --quiet --disable-pip-version-check -r $(REQUIREMENTS); \
	  cp $(REQUIREMENTS) $(VENV)/requirements.txt; \
	fi
