package page

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/tribune-gov/tribune/web/webtest"
)

// views of a page that a browser is asked for.
var browserViews = map[string]webtest.View{
	"1280-light": {Width: 1280, Height: 800, StillMotion: true},
	"1280-dark":  {Width: 1280, Height: 800, StillMotion: true, Dark: true},
	"390-light":  {Width: 390, Height: 844, Mobile: true, StillMotion: true},
	"390-dark":   {Width: 390, Height: 844, Mobile: true, StillMotion: true, Dark: true},
	"320-light":  {Width: 320, Height: 640, Mobile: true, StillMotion: true},
	"320-dark":   {Width: 320, Height: 640, Mobile: true, StillMotion: true, Dark: true},
}

// samples are one page of every kind in a world.
func samples(world *fake) map[string]string {
	first := world.proposals[0]
	for _, p := range world.proposals {
		if p.DAO == "meridian" && len(p.Actions) == 3 {
			first = p
		}
	}
	out := map[string]string{
		"home":      "/",
		"overview":  "/dao/meridian",
		"single":    "/dao/lantern",
		"empty":     "/dao/fernwood",
		"proposals": "/dao/meridian/proposals",
		"delegates": "/dao/lantern/delegates",
		"search":    "/search?q=grants",
		"missing":   "/dao/nowhere",
	}
	out["proposal"] = proposalPath(first.DAO, refOf(first))
	for _, p := range world.proposals {
		if p.DAO == "meridian" && len(p.Actions) == 5 {
			out["actions"] = proposalPath(p.DAO, refOf(p))
		}
	}
	d := world.delegates[2]
	out["delegate"] = delegatePath("meridian", d.Token, d.Address)
	out["account"] = accountPath(d.Address)
	return out
}

// TestScreenshots writes a picture of every kind of page in every view to the
// directory TRIBUNE_SCREENSHOTS, for people to look at; with
// TRIBUNE_SCREENSHOTS_ONLY of one kind.
func TestScreenshots(t *testing.T) {
	dir := os.Getenv("TRIBUNE_SCREENSHOTS")
	if dir == "" {
		t.Skip("set TRIBUNE_SCREENSHOTS to a directory to get pictures of every page")
	}
	world := newWorld()
	server := httptest.NewServer(newSite(t, world))
	defer server.Close()
	tab := webtest.Open(t)
	only := os.Getenv("TRIBUNE_SCREENSHOTS_ONLY")
	for name, path := range samples(world) {
		if only != "" && only != name {
			continue
		}
		for view, look := range browserViews {
			tab.SetView(look)
			tab.Run(chromedp.Navigate(server.URL+path), chromedp.WaitReady("footer"))
			file := filepath.Join(dir, fmt.Sprintf("%s-%s.png", name, view))
			if err := os.WriteFile(file, tab.Screenshot(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

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
