package webtest

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// problems collects what goes wrong in a tab. It is safe for use by the
// connection's goroutine and the test's.
type problems struct {
	mu   sync.Mutex
	said []string

	// requested has "GET http://…" of each request under way, as a failure
	// names only the number.
	requested map[network.RequestID]string
}

func (p *problems) list() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.said)
}

func (p *problems) addf(format string, args ...any) {
	p.said = append(p.said, fmt.Sprintf(format, args...))
}

// note takes any event of the tab.
func (p *problems) note(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeAssert {
			p.addf("console: %s", joinArguments(e.Args))
		}
	case *runtime.EventExceptionThrown:
		p.addf("exception: %v", e.ExceptionDetails)
	case *log.EventEntryAdded:
		// The network's events say the same of requests, with the address.
		if e.Entry.Level == log.LevelError && e.Entry.Source != log.SourceNetwork {
			p.addf("%s: %s", e.Entry.Source, e.Entry.Text)
		}
	case *network.EventRequestWillBeSent:
		if p.requested == nil {
			p.requested = make(map[network.RequestID]string)
		}
		p.requested[e.RequestID] = e.Request.Method + " " + e.Request.URL
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			p.addf("%s: status %d", p.requested[e.RequestID], e.Response.Status)
		}
	case *network.EventLoadingFailed:
		// Leaving a page cancels what it was still loading.
		if !e.Canceled {
			p.addf("%s: %s %s", p.requested[e.RequestID], e.ErrorText, e.BlockedReason)
		}
	}
}

// joinArguments prints the arguments of a console call about as the browser
// does.
func joinArguments(args []*runtime.RemoteObject) string {
	words := make([]string, len(args))
	for i, arg := range args {
		words[i] = arg.Description
		if words[i] == "" {
			words[i] = string(arg.Value)
		}
	}
	return strings.Join(words, " ")
}
