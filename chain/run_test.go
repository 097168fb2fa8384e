package chain_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// pauses is a clock that stands still: it records what it is asked to wait for,
// and lets something happen meanwhile.
type pauses struct {
	waited    []time.Duration
	meanwhile []func()
}

func (p *pauses) wait(ctx context.Context, d time.Duration) error {
	p.waited = append(p.waited, d)
	if len(p.meanwhile) > 0 {
		do := p.meanwhile[0]
		p.meanwhile = p.meanwhile[1:]
		do()
	}
	return ctx.Err()
}

func TestRunBackfillsThenFollowsTheHeadUntilItIsDone(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 30)
	c.SetFinal(20)
	sink := newMemory(1)
	var p pauses
	p.meanwhile = []func(){
		func() { talk(c, "a", 1) },
		func() {}, // nothing new
		func() { c.Fork(29); talk(c, "b", 5) },
	}
	var tips []uint64
	err := follow(c, sink, chain.Config{Chunk: 7, Until: 33, Batch: 1}).Run(t.Context(), chain.Loop{
		Wait: p.wait, Poll: time.Minute,
		After: func(_ context.Context, p chain.Progress) error { tips = append(tips, p.Tip.Number); return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	// Idle steps report too, so that finality is recorded when no block is new.
	if diff := cmp.Diff([]uint64{7, 14, 20, 27, 30, 31, 31, 29, 33, 33}, tips); diff != "" {
		t.Errorf("tips (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]time.Duration{time.Minute, time.Minute, time.Minute}, p.waited); diff != "" {
		t.Errorf("pauses (-want +got):\n%s", diff)
	}
	same(t, c, sink)
}

func TestRunRetriesWithGrowingPausesAndStartsAnewAfterSuccess(t *testing.T) {
	away := errors.New("away")
	c := chaintest.New()
	talk(c, "a", 3)
	c.FailNext(9, away)
	sink := newMemory(1)
	var p pauses
	var told []time.Duration
	steps := 0
	err := follow(c, sink, chain.Config{Until: 5}).Run(t.Context(), chain.Loop{
		Wait: p.wait,
		// After the first step, which read something, and after the next, which
		// found nothing to do, it fails once more.
		After: func(context.Context, chain.Progress) error {
			if steps++; steps <= 2 {
				c.FailNext(1, away)
			}
			if steps == 2 {
				talk(c, "a", 2)
			}
			return nil
		},
		Failed: func(err error, retry time.Duration) {
			if !errors.Is(err, away) {
				t.Errorf("told of %v", err)
			}
			told = append(told, retry)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	ms := func(n int) time.Duration { return time.Duration(n) * time.Millisecond }
	retries := []time.Duration{ms(500), ms(1_000), ms(2_000), ms(4_000), ms(8_000), ms(16_000), ms(32_000), ms(60_000), ms(60_000), ms(500), ms(500)}
	if diff := cmp.Diff(retries, told); diff != "" {
		t.Errorf("retries (-want +got):\n%s", diff)
	}
	const idle = 4 * time.Second // before each of the last two failures
	if diff := cmp.Diff(slices.Insert(slices.Insert(slices.Clone(retries), 10, idle), 9, idle), p.waited); diff != "" {
		t.Errorf("pauses (-want +got):\n%s", diff)
	}
	same(t, c, sink)
}

func TestRunEndsWhenAFinalBlockChanged(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 20)
	c.SetFinal(10)
	sink := newMemory(1)
	var p pauses
	p.meanwhile = []func(){func() { c.Fork(5); talk(c, "b", 30) }}
	err := follow(c, sink, chain.Config{}).Run(t.Context(), chain.Loop{Wait: p.wait, Failed: func(err error, _ time.Duration) {
		t.Errorf("%v is to be retried", err)
	}})
	if !errors.Is(err, chain.ErrFinalReorg) || len(p.waited) != 1 || sink.tip.Number != 20 {
		t.Errorf("%v after %v, tip %s", err, p.waited, sink.tip)
	}
}

func TestRunRetriesWhatItsOwnerFailsToRecord(t *testing.T) {
	full := errors.New("disk full")
	for _, final := range []uint64{0, 30} { // after a step, and within a backfill
		c := chaintest.New()
		talk(c, "a", 30)
		c.SetFinal(final)
		sink := newMemory(1)
		var p pauses
		calls, failures := 0, 0
		err := follow(c, sink, chain.Config{Chunk: 5, Until: 30}).Run(t.Context(), chain.Loop{
			Wait: p.wait,
			After: func(context.Context, chain.Progress) error {
				if calls++; calls == 3 {
					return full
				}
				return nil
			},
			Failed: func(err error, _ time.Duration) {
				if failures++; !errors.Is(err, full) {
					t.Error(err)
				}
			},
		})
		if err != nil || failures != 1 {
			t.Errorf("%v, %d failures", err, failures)
		}
		same(t, c, sink)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	for name, end := range map[string]func(*chaintest.Chain, context.CancelFunc) chain.Loop{
		"while waiting": func(_ *chaintest.Chain, cancel context.CancelFunc) chain.Loop {
			return chain.Loop{Wait: func(ctx context.Context, _ time.Duration) error { cancel(); return ctx.Err() }}
		},
		"while reading": func(c *chaintest.Chain, cancel context.CancelFunc) chain.Loop {
			c.Before(chaintest.Logs, cancel)
			return chain.Loop{
				Wait:   func(context.Context, time.Duration) error { t.Error("waited"); return nil },
				Failed: func(err error, _ time.Duration) { t.Errorf("%v is to be retried", err) },
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			talk(c, "a", 3)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			sink := newMemory(1)
			err := follow(c, sink, chain.Config{}).Run(ctx, end(c, cancel))
			if !errors.Is(err, context.Canceled) || err.Error() != "follow eip155:5: context canceled" {
				t.Errorf("%v", err)
			}
		})
	}
}
