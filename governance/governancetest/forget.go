package governancetest

import "github.com/tribune-gov/tribune/chain/devchain"

// Forget leaves the newest blocks for another branch, and tells those who send
// transactions what their next ones are there.
func (w *World) Forget(depth uint64, senders ...*devchain.Sender) {
	w.t.Helper()
	ancestor, ok := w.Chain.Block(w.Chain.Head().Number - depth)
	if !ok {
		w.t.Fatalf("no block %d below the head", depth)
	}
	if err := w.Chain.Reorg(w.t.Context(), ancestor.Hash); err != nil {
		w.t.Fatal(err)
	}
	for _, who := range senders {
		nonce, err := w.Chain.Client().NonceAt(w.t.Context(), who.Address(), nil)
		if err != nil {
			w.t.Fatal(err)
		}
		who.SetNonce(nonce)
	}
}
