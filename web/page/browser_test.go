package page

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/webtest"
)

// browserViews are the views that pages are looked at in, narrow to wide.
var browserViews = []struct {
	name string
	view webtest.View
}{
	{"320-light", webtest.View{Width: 320, Height: 640, Mobile: true, StillMotion: true}},
	{"320-dark", webtest.View{Width: 320, Height: 640, Mobile: true, StillMotion: true, Dark: true}},
	{"390-light", webtest.View{Width: 390, Height: 844, Mobile: true, StillMotion: true}},
	{"390-dark", webtest.View{Width: 390, Height: 844, Mobile: true, StillMotion: true, Dark: true}},
	{"1280-light", webtest.View{Width: 1280, Height: 800, StillMotion: true}},
	{"1280-dark", webtest.View{Width: 1280, Height: 800, StillMotion: true, Dark: true}},
}

// samples are one page of every kind in a world.
func samples(world *fake) map[string]string {
	out := map[string]string{
		"home":      "/",
		"overview":  "/dao/meridian",
		"single":    "/dao/lantern",
		"empty":     "/dao/fernwood",
		"proposals": "/dao/meridian/proposals",
		"delegates": "/dao/lantern/delegates",
		"power":     "/dao/meridian/power",
		"powerless": "/dao/fernwood/power",
		"search":    "/search?q=grants",
		"missing":   "/dao/nowhere",
	}
	for _, p := range world.proposals {
		switch len(p.Actions) {
		case 3, 4: // the hostile world adds one
			if p.DAO != "meridian" {
				continue
			}
			out["proposal"] = proposalPath(p.DAO, refOf(p))
		case 5, 6:
			out["actions"] = proposalPath(p.DAO, refOf(p))
		}
	}
	d := world.delegates[1] // of both of Meridian's tokens
	out["delegate"] = delegatePath("meridian", d.Token, d.Address)
	out["account"] = accountPath(d.Address)
	return out
}

// TestScreenshots writes a picture of every kind of page in every view to the
// directory TRIBUNE_SCREENSHOTS, for people to look at; of one kind alone with
// TRIBUNE_SCREENSHOTS_ONLY.
func TestScreenshots(t *testing.T) {
	dir, only := os.Getenv("TRIBUNE_SCREENSHOTS"), os.Getenv("TRIBUNE_SCREENSHOTS_ONLY")
	if dir == "" {
		t.Skip("set TRIBUNE_SCREENSHOTS to a directory to get pictures of every page")
	}
	server := httptest.NewServer(newSite(t, sharedWorld()))
	defer server.Close()
	tab := webtest.Open(t)
	for name, path := range samples(sharedWorld()) {
		if only != "" && only != name {
			continue
		}
		for _, look := range browserViews {
			tab.SetView(look.view)
			tab.Run(chromedp.Navigate(server.URL + path))
			file := filepath.Join(dir, fmt.Sprintf("%s-%s.png", name, look.name))
			if err := os.WriteFile(file, tab.Screenshot(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// evaluate runs a script in the tab and reads its value.
func evaluate[T any](t *testing.T, tab *webtest.Tab, script string) T {
	t.Helper()
	var text string
	tab.Run(chromedp.Evaluate("JSON.stringify("+script+")", &text))
	var out T
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return out
}

// overflowing lists what reaches beyond the right edge of the window, except in
// a box that scrolls by itself.
const overflowing = `(() => {
	const edge = document.documentElement.clientWidth, out = [];
	if (document.documentElement.scrollWidth > edge) out.push("the page is " + document.documentElement.scrollWidth + " wide");
	const inScroller = (e) => { for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== "visible") return true; return false; };
	for (const e of document.body.querySelectorAll("*")) {
		const box = e.getBoundingClientRect();
		if (box.width > 1 && box.right > edge + 1 && !inScroller(e)) out.push(e.tagName + "." + e.className + " " + e.textContent.slice(0, 40));
	}
	return out.slice(0, 5);
})()`

// pale lists text whose contrast with what is behind it is less than WCAG AA
// asks: 4.5, or 3 if it is large.
const pale = `(() => {
	const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	const known = new Map();
	const rgba = (colour) => { if (!known.has(colour)) known.set(colour, paint(colour)); return known.get(colour); };
	const paint = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
	const luminance = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, w, i) => { const v = c[i] / 255; return sum + w * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); }, 0);
	const behind = (e) => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
	const out = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const e = walker.currentNode.parentElement;
		if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest(".unseen, .mid, .skip, script, svg")) continue;
		const style = getComputedStyle(e), a = luminance(rgba(style.color)), b = luminance(behind(e));
		const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), size = parseFloat(style.fontSize);
		const least = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5;
		if (ratio < least - 0.01) out.add(ratio.toFixed(2) + " " + e.tagName + "." + e.className + " " + walker.currentNode.data.trim().slice(0, 30));
	}
	return [...out].slice(0, 5);
})()`

func TestPagesFitEveryWindowInBothSchemes(t *testing.T) {
	for worldName, world := range map[string]*fake{"believable": smallWorld(), "hostile": hostileWorld()} {
		server := httptest.NewServer(newSite(t, world))
		t.Cleanup(server.Close)
		tab := webtest.Open(t)
		for name, path := range samples(world) {
			if worldName == "hostile" && name == "missing" {
				path = proposalPath(world.proposals[1].DAO, refOf(world.proposals[1]))
			}
			tab.Run(chromedp.Navigate(server.URL + path))
			for _, look := range browserViews {
				if worldName == "hostile" && look.view.Dark {
					continue
				}
				tab.SetView(look.view)
				if over := evaluate[[]string](t, tab, overflowing); len(over) > 0 {
					t.Errorf("%s %s at %s: %s", worldName, name, look.name, strings.Join(over, "\n"))
				}
				if look.view.Mobile {
					continue // the colours are those of the wide page
				}
				if faint := evaluate[[]string](t, tab, pale); len(faint) > 0 {
					t.Errorf("%s %s at %s is hard to read: %s", worldName, name, look.name, strings.Join(faint, "\n"))
				}
			}
		}
		for _, problem := range tab.Problems() {
			if !strings.Contains(problem, "/dao/nowhere: status 404") {
				t.Errorf("%s: %s", worldName, problem)
			}
		}
	}
}

func TestCopyingAShortAddressGivesAllOfIt(t *testing.T) {
	world := sharedWorld()
	server := httptest.NewServer(newSite(t, world))
	defer server.Close()
	tab := webtest.Open(t)
	tab.Run(chromedp.Navigate(server.URL + "/dao/lantern/delegates"))
	got := evaluate[[]string](t, tab, `(() => {
		const code = document.querySelector("td .addr code");
		getSelection().selectAllChildren(code);
		return [getSelection().toString(), code.closest("a").title, String(code.getBoundingClientRect().width < 120)];
	})()`)
	if got[0] != got[1] || len(got[0]) != 42 || got[2] != "true" {
		t.Errorf("copied %q of %q, short: %s", got[0], got[1], got[2])
	}
}

// clockwork takes the page's clock and timers into the test's hands.
const clockwork = `window.timers = []; window.setInterval = (f) => timers.push(f); Date.now = () => window.testNow ?? %d;`

// inHands opens a page whose timers run when the test says so, on a clock that
// stands.
func inHands(t *testing.T, tab *webtest.Tab, address string, now time.Time) {
	t.Helper()
	script := fmt.Sprintf(clockwork, now.UnixMilli())
	tab.Run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}), chromedp.Navigate(address))
}

func TestTheScriptSaysTimesAsTheServerDoes(t *testing.T) {
	server := httptest.NewServer(newSite(t, sharedWorld()))
	defer server.Close()
	tab := webtest.Open(t)
	for _, path := range []string{"/", "/dao/meridian/delegates", "/dao/lantern/delegates"} {
		inHands(t, tab, server.URL+path, testNow)
		const texts = `[...document.querySelectorAll("time[data-ago]")].map((e) => e.textContent)`
		before := evaluate[[]string](t, tab, texts)
		after := evaluate[[]string](t, tab, `(timers.forEach((f) => f()), `+texts+`)`)
		if len(before) == 0 || strings.Join(before, "|") != strings.Join(after, "|") {
			t.Errorf("%s: %q became %q", path, before, after)
		}
	}
	later := evaluate[string](t, tab, `(window.testNow = Date.now() + 86400000, timers.forEach((f) => f()), document.querySelector(".asof time").textContent)`)
	if later != "24 hours ago" {
		t.Errorf("a day later it says %q", later)
	}
}

func TestTimesAreRightOnAReadersWrongClock(t *testing.T) {
	server := httptest.NewServer(newSite(t, sharedWorld()))
	defer server.Close()
	tab := webtest.Open(t)
	inHands(t, tab, server.URL+"/dao/meridian", testNow.Add(-50*24*time.Hour))
	const texts = `[...document.querySelectorAll("time[data-ago]")].map((e) => e.textContent).join("|")`
	before := evaluate[string](t, tab, texts)
	if after := evaluate[string](t, tab, `(timers.forEach((f) => f()), `+texts+`)`); after != before {
		t.Errorf("%s\nbecame\n%s", before, after)
	}
}

func TestAnOpenVoteRefreshesItselfWithoutDisturbingTheReader(t *testing.T) {
	world := newWorld()
	i := 0
	for world.proposals[i].Status != governance.StatusActive {
		i++
	}
	p := &world.proposals[i]
	server := httptest.NewServer(newSite(t, world))
	defer server.Close()
	tab := webtest.Open(t)
	inHands(t, tab, server.URL+proposalPath(p.DAO, refOf(*p)), testNow)
	p.Tally.Votes = 4711
	tab.Run(chromedp.Evaluate(`(document.querySelector("#timeline").dataset.mine = "kept", timers.at(-1)())`, nil, awaitPromise),
		chromedp.WaitReady("body"))
	if got := evaluate[string](t, tab, `document.querySelector("#result summary").textContent`); !strings.Contains(got, "4,711 votes") {
		t.Errorf("the result still says %q", got)
	}
	if got := evaluate[string](t, tab, `document.querySelector("#timeline").dataset.mine ?? "replaced"`); got != "kept" {
		t.Error("a part that did not change was replaced")
	}
	p.Tally.Votes = 4712
	tab.Run(chromedp.Evaluate(`(document.querySelector("#result details").open = true, timers.at(-1)())`, nil, awaitPromise))
	if got := evaluate[string](t, tab, `document.querySelector("#result summary").textContent`); !strings.Contains(got, "4,711 votes") {
		t.Errorf("a part that the reader has opened was replaced: %q", got)
	}
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("%s", strings.Join(problems, "\n"))
	}
}

func TestAFinishedVoteDoesNotRefresh(t *testing.T) {
	world := sharedWorld()
	for _, p := range world.proposals {
		if p.Status == governance.StatusExecuted {
			body := get(t, newSite(t, world), proposalPath(p.DAO, refOf(p))).Body.String()
			if strings.Contains(body, "<body data-live>") {
				t.Error("a page that cannot change asks for itself")
			}
			return
		}
	}
}

// awaitPromise waits for what a script promises.
func awaitPromise(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
