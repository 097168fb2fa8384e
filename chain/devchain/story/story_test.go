package story

import (
	"testing"
	"time"
)

func TestTry(t *testing.T) {
	began := time.Now()
	s, err := Start(t.Context(), Config{Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	t.Log(time.Since(began))
	for _, c := range s.Chains() {
		t.Log(c.Name(), c.Head())
	}
}
