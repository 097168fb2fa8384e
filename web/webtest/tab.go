// Package webtest gives tests a real browser.
//
// One headless Chromium serves all tests of a process and is gone with it,
// however it ends. Each test gets a tab with cookies and storage of its own.
// The browser reaches only this machine.
package webtest

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

const (
	// requireVariable turns "skip what this machine lacks" into a failure.
	requireVariable = "TRIBUNE_REQUIRE_ALL"

	// runTimeout bounds one call of Tab.Run.
	runTimeout = time.Minute
)

// sharedBrowser starts at most one browser per process.
var sharedBrowser = sync.OnceValues(startBrowser)

// View is how a tab is looked at.
type View struct {
	Width, Height int  // of the viewport, in CSS pixels
	Mobile        bool // obey <meta name=viewport>, and have a touch screen
	Dark          bool // prefers-color-scheme
	StillMotion   bool // prefers-reduced-motion
}

// Desktop is the view of a new tab.
var Desktop = View{Width: 1280, Height: 800}

// Phone is a small telephone held upright.
var Phone = View{Width: 360, Height: 740, Mobile: true}

// Tab is one page of the browser, in a browser context of its own.
type Tab struct {
	tb       testing.TB
	ctx      context.Context // chromedp's name for a tab
	problems problems
}

// Open returns a blank tab in the Desktop view that is closed when the test
// ends.
//
// On a machine without Chromium the test is skipped, or fails when
// TRIBUNE_REQUIRE_ALL is set. A browser that is there and does not work always
// fails the test.
func Open(tb testing.TB) *Tab {
	tb.Helper()
	shared, err := sharedBrowser()
	if errors.Is(err, errAbsent) {
		absent(tb, err)
		return nil
	}
	if err != nil {
		tb.Fatalf("start browser: %v", err)
	}
	// A connection for each test: its goroutines end with the test.
	allocator, disconnect := chromedp.NewRemoteAllocator(context.Background(), shared.url, chromedp.NoModifyURL)
	tb.Cleanup(disconnect)
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithNewBrowserContext())
	tb.Cleanup(cancel)
	t := &Tab{tb: tb, ctx: ctx}
	chromedp.ListenTarget(ctx, t.problems.note)
	// The context of the first run is that of the tab: no timeout here.
	if err := chromedp.Run(ctx); err != nil {
		tb.Fatalf("open tab: %v", err)
	}
	t.SetView(Desktop)
	return t
}

// absent skips the test, loudly, unless everything is required.
func absent(tb testing.TB, why error) {
	tb.Helper()
	if os.Getenv(requireVariable) != "" {
		tb.Fatalf("%v, and %s is set: run .ci/bootstrap", why, requireVariable)
	}
	tb.Skipf("NOT TESTED in a browser: %v (run .ci/bootstrap)", why)
}

// Context returns the tab's context, for chromedp.Run and chromedp.ListenTarget.
func (t *Tab) Context() context.Context { return t.ctx }

// Run carries out actions one after the other, within a minute, and fails the
// test when one fails.
func (t *Tab) Run(actions ...chromedp.Action) {
	t.tb.Helper()
	ctx, cancel := context.WithTimeout(t.ctx, runTimeout)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		t.tb.Fatalf("browser: %v\nthe page's problems: %s", err, strings.Join(t.problems.list(), "\n"))
	}
}

// SetView changes how the tab is looked at, at once and for later pages.
func (t *Tab) SetView(view View) {
	t.tb.Helper()
	scheme, motion := "light", "no-preference"
	if view.Dark {
		scheme = "dark"
	}
	if view.StillMotion {
		motion = "reduce"
	}
	t.Run(
		emulation.SetDeviceMetricsOverride(int64(view.Width), int64(view.Height), 1, view.Mobile),
		emulation.SetTouchEmulationEnabled(view.Mobile),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme},
			{Name: "prefers-reduced-motion", Value: motion},
		}),
	)
}

// Screenshot returns the whole page as PNG, also what is outside of the
// viewport.
func (t *Tab) Screenshot() []byte {
	t.tb.Helper()
	var png []byte
	const lossless = 100 // the quality for which chromedp takes PNG
	t.Run(chromedp.FullScreenshot(&png, lossless))
	return png
}

// Problems returns what went wrong in the tab so far, in order: errors on the
// console, exceptions that nothing caught, refusals of the content security
// policy, requests that failed or were answered with a status of 400 or more.
func (t *Tab) Problems() []string {
	t.tb.Helper()
	// Events arrive in order, before the answer to a later question.
	t.Run(chromedp.Evaluate("0", nil))
	return t.problems.list()
}
