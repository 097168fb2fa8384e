# Run `make` for the list of targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

GO ?= go
TOOL := $(GO) tool -modfile=.ci/tools/go.mod
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)

# What is tested is what is shipped: a static binary without cgo. Each other set
# of flags would compile the world once more.
export CGO_ENABLED := 0

# All of one run: `make fuzz FUZZTIME=5m`, `make test-quick PKG=./store/...`.
PKG ?= ./...
FUZZTIME ?= 30s
TIMEOUT ?= 10m

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## the whole product on chains of its own, in one process
	$(GO) run ./cmd/tribune demo

.PHONY: build
build: ## bin/tribune, one static file
	$(GO) build -ldflags '-s -w -X main.version=$(VERSION)' -o bin/tribune ./cmd/tribune

.PHONY: bootstrap
bootstrap: ## install what the tests need (Debian)
	.ci/bootstrap

.PHONY: test
test: bootstrap ## all tests; a missing browser, PostgreSQL or Node.js is a failure
	TRIBUNE_REQUIRE_ALL=1 $(TOOL) gotestsum --format pkgname-and-test-fails -- -timeout $(TIMEOUT) $(PKG)

.PHONY: test-quick
test-quick: ## the short tests, with what this machine has
	$(GO) test -short -timeout $(TIMEOUT) $(PKG)

.PHONY: race
race: ## all tests under the race detector (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race -timeout 30m $(PKG)

.PHONY: lint lint-format lint-vet lint-go lint-shell
lint: lint-format lint-vet lint-go lint-shell ## gofmt, go vet, golangci-lint, shellcheck

lint-format:
	files=$$(gofmt -l $$(git ls-files '*.go')); \
	if [[ -n $$files ]]; then printf 'not formatted: %s\n' $$files; exit 1; fi

lint-vet:
	$(GO) vet $(PKG)

lint-go:
	$(TOOL) golangci-lint run $(PKG)

lint-shell:
	shellcheck $$(git ls-files .ci contracts | xargs grep -lE '^#!.*sh$$')

.PHONY: fmt
fmt: ## format the Go files, imports grouped
	$(TOOL) golangci-lint fmt

.PHONY: gen
gen: ## write again what is generated: contract artifacts and bindings
	contracts/generate.sh

.PHONY: gen-check
gen-check: bootstrap ## fail when a generated file is not what its source gives
	contracts/generate.sh --check

.PHONY: bench
bench: ## every benchmark, measured
	$(GO) test -run '^$$' -bench . -benchmem -timeout 60m $(PKG)

.PHONY: explain
explain: ## how PostgreSQL answers the ten hottest requests
	TRIBUNE_EXPLAIN=$(or $(LOGS),300000) $(GO) test ./store -run '^TestExplain$$' -v -count=1 -timeout 30m

.PHONY: bench-smoke
bench-smoke: ## every benchmark once, to see that it works
	$(GO) test -run '^$$' -bench . -benchtime 1x -timeout $(TIMEOUT) $(PKG)

BENCH_LOGS ?= 1000000
.PHONY: bench-index
bench-index: ## the whole way from a provider to the database, stage by stage
	TRIBUNE_BENCH_INDEX=$(BENCH_LOGS) $(GO) test -count 1 -run '^TestBenchIndex$$' -timeout 60m ./store -v

.PHONY: bench-measure
bench-measure: ## figures of power of a DAO with 1,000 proposals and 1,000,000 votes
	TRIBUNE_BENCH_MEASURE=1 $(GO) test -count 1 -run '^TestBenchMeasure$$' -timeout 30m ./store -v

.PHONY: bench-head
bench-head: ## from a node's announcement of a block with votes to the API
	TRIBUNE_BENCH_HEAD=$(or $(BLOCKS),120) $(GO) test -count 1 -run '^TestBenchHead$$' -timeout 10m ./cmd/tribune -v

.PHONY: bench-idle
bench-idle: ## processor time of 500 governors on 20 chains at rest
	TRIBUNE_BENCH_IDLE=30 $(GO) test -count 1 -run '^TestBenchIdle$$' -timeout 10m ./cmd/tribune -v

.PHONY: fuzz
fuzz: ## every fuzz target for FUZZTIME (30s)
	.ci/fuzz $(FUZZTIME)

.PHONY: soak
soak: ## all tests, with long runs of kills and reorgs
	TRIBUNE_SOAK=1 $(GO) test -count 1 -timeout 120m $(PKG)

.PHONY: lives
lives: ## random lives of every family until LIVES (2000) proposals were equal to state() at every block
	TRIBUNE_LIVES=$(or $(LIVES),2000) $(GO) test -count 1 -timeout 120m -run 'Lives' -v ./governance | grep -vE '^=== |^    --- PASS'

.PHONY: vuln
vuln: ## known vulnerabilities that the code reaches (needs the network)
	$(TOOL) govulncheck $(PKG)

.PHONY: clean
clean: ## remove what the targets above have built
	rm -rf bin coverage
