// Package rpc reads EVM chains over JSON-RPC: a [Pool] of endpoints of one
// chain that implements chain.Source for a follower and reads contract state
// for recognition and verification.
//
// One failed request is the normal case. The pool retries what is worth
// retrying, moves on to the next endpoint, gives up on what a second attempt
// cannot change, and says which of the three it was in a [Fault].
//
// Invariants, each of them tested:
//
//  1. An answer is complete or it is an error. An endpoint that does not have
//     the last block of a range yet fails; it does not answer with less.
//  2. Every answer is checked against its question before it counts: number of
//     elements, addresses, topics, block range, order, one hash per block.
//  3. What contradicts itself because the chain moved is chain.ErrReorg; what
//     contradicts itself otherwise is a fault of the endpoint.
//  4. No request is sent to an endpoint before it has named the right chain.
//  5. No error, log line or statistic shows more of a URL than its host.
//  6. A cancelled context ends every call at once, also while it waits.
//
// It does not use go-ethereum's rpc.Client, because that client drops what is
// needed most here: the error object of a refused batch, the JSON-RPC error
// inside an HTTP 400, the Retry-After header and the first bytes of an answer
// that is not JSON.
package rpc
