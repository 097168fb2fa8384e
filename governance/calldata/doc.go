// Package calldata puts the calls of a proposal into words: which function,
// with which arguments, and what calls it makes in turn. It reads bytes alone
// and asks nobody; [Call.Reads] says what to ask a chain for to learn the
// values that a call would replace.
//
// What it promises, each of it tested:
//
//  1. A call has arguments only if encoding them again gives the same bytes,
//     or these bytes with others behind them, which is a [Finding].
//  2. Where two known functions fit the same bytes, it says so and chooses
//     none, unless somebody named the function for this very contract.
//  3. What it makes of hostile bytes is bounded in depth, number and size; the
//     layout is measured before anything is allocated for it.
//  4. What it could not read it says: as a finding, never as a shorter list.
package calldata
