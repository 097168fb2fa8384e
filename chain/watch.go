package chain

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Watch looks at the head of a chain, once for all followers of it: they share
// its requests, and it wakes them when there is something new. Each of them has
// a [Listener].
type Watch struct {
	source Source
	again  chan struct{} // capacity one: look now

	mu       sync.Mutex
	heads    Heads
	version  uint64        // of heads; 0 before the first look that succeeded
	changed  chan struct{} // closed with the next version
	promised uint64        // block that was announced last
	blind    bool          // the last look failed
}

// NewWatch returns a watch of a source; nothing is looked at before Run.
func NewWatch(source Source) *Watch {
	return &Watch{source: source, again: make(chan struct{}, 1), changed: make(chan struct{})}
}

// WatchLoop is how [Watch.Run] paces itself and tells what it saw.
type WatchLoop struct {
	Poll time.Duration // how often to look when nobody calls; default 4 s
	// Wait blocks for d, or until early can be read from, or returns the
	// context's error. The default does that in real time.
	Wait func(ctx context.Context, d time.Duration, early <-chan struct{}) error
	// Seen is told of every look that succeeded, after followers were woken. It
	// may be nil.
	Seen func(ctx context.Context, heads Heads)
	// Failed is told of those that did not. It may be nil.
	Failed func(err error, retry time.Duration)
}

// firstLook is the pause before a block is looked for again that was announced
// and is not there yet: the node that is asked need not be the one that
// announced. It doubles up to WatchLoop.Poll.
const firstLook = 50 * time.Millisecond

// Run looks at the head until ctx ends, whose error it returns: again after
// loop.Poll, and whenever it is called.
func (w *Watch) Run(ctx context.Context, loop WatchLoop) error {
	if loop.Poll <= 0 {
		loop.Poll = 4 * time.Second
	}
	if loop.Wait == nil {
		loop.Wait = pause
	}
	retry, late := firstRetry, firstLook
	for {
		heads, err := w.source.Heads(ctx)
		wait := loop.Poll
		switch {
		case ctx.Err() != nil:
			return fmt.Errorf("watch: %w", ctx.Err())
		case err != nil:
			wait, retry = retry, min(2*retry, lastRetry)
			w.fail()
			if loop.Failed != nil {
				loop.Failed(fmt.Errorf("read heads: %w", err), wait)
			}
		default:
			early := w.publish(heads)
			retry = firstRetry
			if loop.Seen != nil {
				loop.Seen(ctx, heads)
			}
			if early {
				wait, late = min(late, loop.Poll), min(2*late, loop.Poll)
			} else {
				late = firstLook
			}
		}
		if err := loop.Wait(ctx, wait, w.again); err != nil {
			return fmt.Errorf("watch: %w", err)
		}
	}
}

// pause waits in real time.
func pause(ctx context.Context, d time.Duration, early <-chan struct{}) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-early:
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

// publish wakes the followers if the heads are new, and reports whether a block
// was announced that is not there yet. After a failure they step even if nothing
// is new, so that it is known to be over.
func (w *Watch) publish(heads Heads) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.version == 0 || w.blind || heads != w.heads {
		w.heads, w.blind = heads, false
		w.version++
		close(w.changed)
		w.changed = make(chan struct{})
	}
	return heads.Latest.Number < w.promised
}

// fail keeps followers from stepping with heads of which nobody knows whether
// they are still those: that would look like success.
func (w *Watch) fail() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.blind = true
}

// Look makes Run look at once.
func (w *Watch) Look() {
	select {
	case w.again <- struct{}{}:
	default: // it will look anyway
	}
}

// Announce makes Run look at once, and again soon while the block with that
// number is not there.
func (w *Watch) Announce(number uint64) {
	w.mu.Lock()
	w.promised = number
	w.mu.Unlock()
	w.Look()
}

// Listener is the source of one follower whose heads come from a [Watch]. It is
// for one goroutine, except for Headers and Logs.
type Listener struct {
	Source
	watch *Watch
	seen  uint64 // version of the heads that were given out last
}

// Listener returns a source for one follower.
func (w *Watch) Listener() *Listener { return &Listener{Source: w.source, watch: w} }

// Heads returns what the last look found; it waits for one that succeeds.
func (l *Listener) Heads(ctx context.Context) (Heads, error) {
	if err := l.past(ctx, 0, nil); err != nil {
		return Heads{}, err
	}
	l.watch.mu.Lock()
	defer l.watch.mu.Unlock()
	l.seen = l.watch.version
	return l.watch.heads, nil
}

// Wait blocks until there are other heads than Heads returned last, or for d.
func (l *Listener) Wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	return l.past(ctx, l.seen, timer.C)
}

// past waits until the heads are known and have another version, or until over.
func (l *Listener) past(ctx context.Context, version uint64, over <-chan time.Time) error {
	for {
		l.watch.mu.Lock()
		there, changed := l.watch.version != version && !l.watch.blind, l.watch.changed
		l.watch.mu.Unlock()
		if there {
			return nil
		}
		select {
		case <-changed:
		case <-over:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
