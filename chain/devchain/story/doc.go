// Package story tells the demo's history: three invented organisations on two
// embedded chains, their holders, delegates and proposals, played with real
// transactions on real contracts. The same seed gives the same blocks. When the
// history is told, [Story.Run] goes on with it, so that what is shown moves.
package story
