package webtest

import (
	"bytes"
	"image/png"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// serve returns the address of a server of pages by path.
func serve(t *testing.T, pages map[string]string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, found := pages[r.URL.Path]
		if !found {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/strict" {
			w.Header().Set("Content-Security-Policy", "script-src 'self'")
		}
		if _, err := w.Write([]byte(page)); err != nil {
			t.Errorf("write %s: %v", r.URL.Path, err)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestTabShowsAndUsesAPage(t *testing.T) {
	tab := Open(t)
	url := serve(t, map[string]string{"/": `<button onclick="this.textContent='pressed'">press</button>`})
	var text string
	tab.Run(
		chromedp.Navigate(url),
		chromedp.Click("button"),
		chromedp.Text("button", &text),
	)
	if text != "pressed" {
		t.Errorf("the button says %q", text)
	}
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("problems on a sound page: %q", problems)
	}
}

func TestViewSetsViewportSchemeAndMotion(t *testing.T) {
	const page = `<!doctype html><meta name=viewport content="width=device-width"><p>x</p>`
	const look = `[innerWidth, innerHeight,
		matchMedia('(prefers-color-scheme: dark)').matches,
		matchMedia('(prefers-reduced-motion: reduce)').matches,
		navigator.maxTouchPoints > 0].join(' ')`
	tab := Open(t)
	tab.Run(chromedp.Navigate(serve(t, map[string]string{"/": page})))
	for _, tt := range []struct {
		view View
		want string
	}{
		{Desktop, "1280 800 false false false"},
		{Phone, "360 740 false false true"},
		{View{Width: 900, Height: 600, Dark: true, StillMotion: true}, "900 600 true true false"},
	} {
		tab.SetView(tt.view)
		var got string
		tab.Run(chromedp.Evaluate(look, &got))
		if got != tt.want {
			t.Errorf("%+v looks like %q, want %q", tt.view, got, tt.want)
		}
	}
}

func TestScreenshotHasTheWholePage(t *testing.T) {
	const page = `<!doctype html><style>
		body { margin: 0; height: 3000px; background: #fff }
		@media (prefers-color-scheme: dark) { body { background: #000 } }</style>`
	tab := Open(t)
	tab.Run(chromedp.Navigate(serve(t, map[string]string{"/": page})))
	for _, tt := range []struct {
		dark bool
		want uint32
	}{{false, 0xffff}, {true, 0}} {
		tab.SetView(View{Width: 500, Height: 400, Dark: tt.dark})
		picture, err := png.Decode(bytes.NewReader(tab.Screenshot()))
		if err != nil {
			t.Fatal(err)
		}
		if size := picture.Bounds().Size(); size.X != 500 || size.Y != 3000 {
			t.Errorf("the picture is %v, want 500 by 3000", size)
		}
		if red, _, _, _ := picture.At(250, 2900).RGBA(); red != tt.want {
			t.Errorf("dark %v: red is %#x, want %#x", tt.dark, red, tt.want)
		}
	}
}

func TestProblemsTellEachKindOfTrouble(t *testing.T) {
	url := serve(t, map[string]string{
		"/console":   `<script>console.log('fine'); console.error('went', {a: 1}, 42)</script>`,
		"/exception": `<script>undefined.field</script>`,
		"/missing":   `<img src=/none.png>`,
		"/outside":   `<img src=http://example.org/x.png>`,
		"/refused":   `<script src=http://127.0.0.1:1/x.js></script>`,
		"/strict":    `<script>alert(1)</script>`,
	})
	for _, tt := range []struct{ path, want string }{
		{"/console", "console: \"went\" Object 42"},
		{"/exception", "exception: "},
		{"/missing", "GET " + url + "/none.png: status 404"},
		{"/outside", "GET http://example.org/x.png: net::ERR_NAME_NOT_RESOLVED"},
		{"/refused", "GET http://127.0.0.1:1/x.js: net::ERR_"},
		{"/strict", "security: "},
	} {
		t.Run(strings.TrimPrefix(tt.path, "/"), func(t *testing.T) {
			t.Parallel()
			tab := Open(t)
			tab.Run(chromedp.Navigate(url + tt.path))
			problems := tab.Problems()
			if len(problems) != 1 || !strings.HasPrefix(problems[0], tt.want) {
				t.Errorf("problems are %q, want one that starts with %q", problems, tt.want)
			}
		})
	}
}

func TestTabsShareNoCookiesAndNoStorage(t *testing.T) {
	url := serve(t, map[string]string{"/": "<p>x</p>"})
	first, second := Open(t), Open(t)
	first.Run(
		chromedp.Navigate(url),
		chromedp.Evaluate(`document.cookie = 'session=1'; localStorage.setItem('k', 'v')`, nil),
	)
	var cookies []string
	second.Run(
		chromedp.Navigate(url),
		chromedp.Evaluate(`[document.cookie, localStorage.getItem('k') ?? '']`, &cookies),
	)
	if !slices.Equal(cookies, []string{"", ""}) {
		t.Errorf("the second tab has %q of the first", cookies)
	}
}
