// Package chain turns an EVM chain, read over JSON-RPC, into an ordered stream
// of domain events that is safe to store.
//
// It is a leaf: it knows logs, blocks and time, but no governor and no
// database. The families register decoders ([Registry]), the store implements
// [Sink], and [Follower.Step] moves exactly one range from a [Source] to it.
//
// Invariants, each of them tested:
//
//  1. A step commits one contiguous range of blocks, or nothing.
//  2. A range is only committed on the tip it was fetched for.
//  3. The rows that a prefix of a chain leaves behind depend on that prefix
//     alone: not on range sizes, providers, restarts or forks seen on the way.
//  4. A block that is not final is only committed with its hash and with the
//     hash of its parent checked; a mismatch rewinds to the common ancestor.
//  5. A log that does not decode becomes a [Finding]; it never stops a chain.
package chain
