package governance_test

import (
	"os"
	"strconv"
	"testing"
)

// lives runs random lives, each with a seed of its own, which return how many
// proposals they compared with their contract at every block. There are a few, or,
// with TRIBUNE_LIVES=N (make lives), as many as make N proposals.
func lives(t *testing.T, family string, few uint64, live func(seed uint64) (proposals int)) {
	t.Helper()
	want := 0
	if text := os.Getenv("TRIBUNE_LIVES"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatalf("TRIBUNE_LIVES: %v", err)
		}
		want = n
	}
	proposals, seed := 0, uint64(0)
	for ; (seed < few || proposals < want) && !t.Failed(); seed++ {
		proposals += live(seed)
	}
	t.Logf("%s: %d proposals in %d lives, each compared with its contract at every block", family, proposals, seed)
}
