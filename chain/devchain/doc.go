// Package devchain runs real go-ethereum chains inside this process, for the
// demo and for tests: the same EVM, the same JSON-RPC server and the same
// re-organisations as on a public network, without peers and without waiting.
//
// Blocks appear only when the owner asks for one ([Chain.Mine]), with exactly
// the transactions and the time given. Everything in a block follows from the
// calls made so far: two chains that are driven alike have equal block hashes.
// The same block mined twice at one height still gets two hashes, because the
// number of blocks already known at that height goes into the header's random
// value; so a re-mined branch is always a new branch.
//
// The rules are those of Ethereum after the Osaka fork, fixed here so that a
// newer go-ethereum does not change gas or hashes: a transaction may use at
// most 2^24 gas (EIP-7825). Every historical state is kept, and a
// Multicall3-compatible contract stands at [Multicall3] from the first block,
// as it does on public chains.
//
// The node listens on one port of 127.0.0.1, for HTTP and WebSocket. It is no
// place for secrets or value: anybody on this machine can reach it.
package devchain
