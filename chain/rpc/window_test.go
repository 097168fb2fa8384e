package rpc

import (
	"net/url"
	"testing"

	"pgregory.net/rapid"
)

func mustURL(text string) *url.URL {
	u, err := url.Parse(text)
	if err != nil {
		panic(err)
	}
	return u
}

func TestWindowStaysWithinItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.Uint64Range(1, 100_000).Draw(t, "limit")
		w := newWindow(limit)
		ceiling := limit
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			before := w.size()
			length := rapid.Uint64Range(1, before).Draw(t, "length")
			if length == 1 || rapid.Bool().Draw(t, "works") {
				w.worked(length)
				if w.size() < before {
					t.Fatalf("shrank from %d to %d after a success", before, w.size())
				}
			} else {
				a := advice{blocks: rapid.Uint64Range(0, 2*length).Draw(t, "advice"), fixed: rapid.Bool().Draw(t, "fixed")}
				w.refused(length, a)
				if w.size() >= length {
					t.Fatalf("asks for %d blocks again after %d were refused", w.size(), length)
				}
				if a.fixed {
					ceiling = min(ceiling, w.size())
				}
			}
			if w.size() < 1 || w.size() > ceiling {
				t.Fatalf("window is %d blocks, the ceiling is %d", w.size(), ceiling)
			}
		}
	})
}

func TestWindowRecoversFully(t *testing.T) {
	w := newWindow(10_000)
	for w.size() > 1 {
		w.refused(w.size(), advice{})
	}
	requests := 0
	for w.size() < 10_000 {
		w.worked(w.size())
		if requests++; requests > 200 {
			t.Fatalf("window is still %d blocks after 200 successes", w.size())
		}
	}
	if requests < 40 {
		t.Errorf("back after %d successes: too fast to be careful", requests)
	}
}

func TestShortRangesDoNotWidenTheWindow(t *testing.T) {
	w := newWindow(1000)
	w.refused(1000, advice{})
	for range 100 {
		w.worked(3)
	}
	if w.size() != 500 {
		t.Errorf("window is %d blocks", w.size())
	}
}
