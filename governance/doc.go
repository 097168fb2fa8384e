// Package governance says what happened in a governor and what it means:
// proposals, votes, tallies, states. It knows contracts and chains, but neither
// SQL nor HTTP.
//
// There is one file per contract family. Each has the family's decoder (log to
// event), its recognition (is this address one of mine, and how is it set up)
// and its state rule. Everything after the decoder is family-free.
//
// A [Proposal] is a fold over facts: the same facts in the same order give the
// same proposal, whatever range, restart or fork they came through.
package governance
