package main

import (
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// screen shows what a long start is doing: a moving bar on a terminal, one line
// per stage elsewhere.
type screen struct {
	w        io.Writer
	terminal bool

	mu     sync.Mutex
	bar    *progressbar.ProgressBar
	what   string
	closed bool
}

func newScreen(w io.Writer) *screen { return &screen{w: w, terminal: isTerminal(w)} }

// stage shows that done of total parts of a stage are finished. It may be
// called from several goroutines, and does nothing after close.
func (s *screen) stage(done, total int, what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	if what != s.what {
		s.begin(what)
	}
	if s.bar != nil {
		s.bar.ChangeMax(max(total, 1))
		_ = s.bar.Set(done)
	}
}

func (s *screen) begin(what string) {
	s.end()
	s.what = what
	if !s.terminal {
		_, _ = fmt.Fprintf(s.w, "%s …\n", what)
		return
	}
	s.bar = progressbar.NewOptions(1, progressbar.OptionSetWriter(s.w), progressbar.OptionSetDescription(fmt.Sprintf("%-32s", what)),
		progressbar.OptionSetWidth(30), progressbar.OptionThrottle(60*time.Millisecond), progressbar.OptionSetPredictTime(false))
}

func (s *screen) end() {
	if s.bar != nil {
		_ = s.bar.Finish()
		_, _ = fmt.Fprintln(s.w)
		s.bar = nil
	}
}

// close leaves the screen to others.
func (s *screen) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.end()
	s.closed = true
}
