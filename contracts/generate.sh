#!/bin/sh
# Compiles the Solidity sources and generates one Go package per contract.
#
#   contracts/generate.sh           write artifacts/ and the Go packages
#   contracts/generate.sh --check   exit 1 if either is not what the sources give
#
# Needs node and npm (the compiler is JavaScript) and Go.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
abigen=github.com/ethereum/go-ethereum/cmd/abigen

cd "$here"
[ -d node_modules ] || npm ci

case "${1-}" in
"") node compile.mjs; target=$here ;;
--check) node compile.mjs --check; target=$temporary/go ;;
*) echo "usage: $0 [--check]" >&2; exit 2 ;;
esac

mkdir "$temporary/in"
node compile.mjs --abigen "$temporary/in"
(cd "$root" && go build -modfile=.ci/tools/go.mod -o "$temporary/abigen" "$abigen")

for abi in "$temporary"/in/*.abi; do
	name=$(basename "$abi" .abi)
	out=$target/$name/$name.go
	mkdir -p "$target/$name"
	set -- --v2 --abi "$abi" --type "$(cat "$temporary/in/$name.type")" --pkg "$name" --out "$out"
	[ -f "$temporary/in/$name.bin" ] && set -- "$@" --bin "$temporary/in/$name.bin"
	"$temporary/abigen" "$@"
	gofmt -w "$out"
	chmod 0644 "$out" # abigen writes 0600
	if [ "$target" != "$here" ] && ! cmp -s "$out" "$here/$name/$name.go"; then
		echo "contracts/$name/$name.go is stale: run contracts/generate.sh" >&2
		stale=1
	fi
done
exit "${stale:-0}"
