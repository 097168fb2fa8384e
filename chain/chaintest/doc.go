// Package chaintest is a scripted chain for tests: it mines what a test says,
// forks where a test says, and lies as a test says.
//
//	c := chaintest.New()
//	c.Mine(vote, vote)      // block 1
//	c.Mine()                // block 2
//	c.Fork(1)               // block 2 never happened
//	c.Mine(otherVote)       // another block 2, with another hash
//	c.FailNext(1, io.ErrUnexpectedEOF)
//
// Equal scripts give equal chains, hashes included. There are no goroutines
// and no clocks.
package chaintest
