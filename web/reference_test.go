package web_test

import (
	"net/http/httptest"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/tribune-gov/tribune/web/api/apitest"
	"github.com/tribune-gov/tribune/web/webtest"
)

// rendered waits for RapiDoc, whose insides are in shadow roots.
const rendered = `(() => {
	const root = document.querySelector("rapi-doc")?.shadowRoot;
	return !!root && root.querySelectorAll(".nav-bar-path").length > 15 && root.textContent.includes("Votes on a proposal");
})()`

// These open an operation and send its request to this server.
const (
	choose = `[...document.querySelector("rapi-doc").shadowRoot.querySelectorAll(".nav-bar-path")].find(e => e.textContent.includes("Chains and their state")).click()`
	try    = `[...document.querySelector("rapi-doc").shadowRoot.querySelector("api-request").shadowRoot.querySelectorAll("button")].find(e => e.textContent.trim() === "TRY").click()`
	tried  = `document.querySelector("rapi-doc").shadowRoot.querySelector("api-request")?.shadowRoot.textContent.includes("eip155:42161") ?? false`
	chosen = `document.querySelector("rapi-doc").shadowRoot.querySelector("api-request")?.shadowRoot.querySelectorAll("button").length > 0`
)

const background = `getComputedStyle(document.querySelector("rapi-doc")).backgroundColor`

func TestReferencePageShowsTheAPIInABrowserWithoutTheNetwork(t *testing.T) {
	tab := webtest.Open(t)
	server, _ := newServer(t, apitest.New().Services())
	site := httptest.NewServer(server.Handler())
	t.Cleanup(site.Close)
	var colours [2]string
	for i, view := range []webtest.View{{Width: 1280, Height: 900}, {Width: 1280, Height: 900, Dark: true}} {
		tab.SetView(view)
		var title string
		tab.Run(
			chromedp.Navigate(site.URL+"/api/v1/docs"),
			chromedp.Poll(rendered, nil),
			chromedp.Title(&title),
			chromedp.Evaluate(background, &colours[i]),
		)
		if title != "Tribune API" {
			t.Errorf("title is %q", title)
		}
	}
	tab.Run(
		chromedp.Evaluate(choose, nil), chromedp.Poll(chosen, nil),
		chromedp.Evaluate(try, nil), chromedp.Poll(tried, nil),
	)
	if colours[0] == colours[1] {
		t.Errorf("light and dark are both %s", colours[0])
	}
	if found := tab.Problems(); len(found) > 0 {
		t.Errorf("the browser complains:\n%q", found)
	}
}

func TestProblemPagesAreWholePages(t *testing.T) {
	tab := webtest.Open(t)
	server, _ := newServer(t, apitest.New().Services())
	site := httptest.NewServer(server.Handler())
	t.Cleanup(site.Close)
	var heading string
	tab.Run(
		chromedp.Navigate(site.URL+"/problems/"),
		chromedp.Click(`a[href="/problems/snapshot-gone"]`, chromedp.ByQuery),
		chromedp.WaitVisible(`a[href="/problems/"]`, chromedp.ByQuery),
		chromedp.Text("h1", &heading, chromedp.ByQuery),
	)
	if heading != "Snapshot gone" {
		t.Errorf("heading is %q", heading)
	}
	if found := tab.Problems(); len(found) > 0 {
		t.Errorf("the browser complains: %q", found)
	}
}
