package rpc

import "sync"

// growAfter is the number of full ranges in a row that must work before a
// longer one is tried.
const growAfter = 4

// window is how many blocks of logs one endpoint is asked for at once. It
// halves when the endpoint refuses and grows by half after some successes,
// up to a ceiling: the configured one, or the one that the endpoint named.
type window struct {
	mu      sync.Mutex
	blocks  uint64
	ceiling uint64
	streak  int
}

func newWindow(limit uint64) *window { return &window{blocks: limit, ceiling: limit} }

func (w *window) size() uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.blocks
}

// refused learns from a refusal of a range of the given length, which is at
// least 2. Advice that would not shorten the range is not followed: some nodes
// advise the range they just refused.
func (w *window) refused(length uint64, a advice) {
	w.mu.Lock()
	defer w.mu.Unlock()
	next := max(1, length/2)
	if a.blocks > 0 && a.blocks < length {
		next = a.blocks
	}
	w.streak = 0
	w.blocks = min(w.blocks, next)
	if a.fixed {
		w.ceiling = min(w.ceiling, next)
	}
}

// worked learns from a range of the given length that was answered.
func (w *window) worked(length uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if length < w.blocks || w.blocks == w.ceiling {
		return
	}
	if w.streak++; w.streak >= growAfter {
		w.streak = 0
		w.blocks = min(w.ceiling, w.blocks+max(1, w.blocks/2))
	}
}
