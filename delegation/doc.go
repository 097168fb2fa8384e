// Package delegation says who holds a governance token, whom they delegate to
// and how much voting power that makes. It knows contracts, chains and
// governance, but neither SQL nor HTTP.
//
// There is one file per token family with its decoder and recognition. Power is
// what the token announces (DelegateVotesChanged), never a sum of our own;
// edges are delegate mappings weighted by balances.
package delegation
