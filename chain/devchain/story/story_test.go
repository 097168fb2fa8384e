package story

import (
	"testing"
)

// start plays a story of so many days; zero is all of it.
func start(t *testing.T, config Config) *Story {
	t.Helper()
	s, err := Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func heads(s *Story) map[string]string {
	out := map[string]string{}
	for _, c := range s.Chains() {
		out[c.Name()] = c.Head().String()
	}
	return out
}

func TestSmallHistoryStarts(t *testing.T) {
	s := start(t, Config{Seed: 1, Days: minDays})
	if len(heads(s)) != 2 {
		t.Fatalf("chains %v, want two", heads(s))
	}
	t.Log(heads(s))
}

func TestFullHistory(t *testing.T) {
	last := 0
	s := start(t, Config{Seed: 1, Progress: func(done, total int, what string) {
		if done >= last+50 {
			last = done
			t.Log(done, total)
		}
	}})
	t.Log(heads(s))
}
