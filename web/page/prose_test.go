package page

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// allowedElements are what a description may come out as.
var allowedElements = strings.Fields(`a p br hr blockquote pre code em strong b i u s del ins sub sup kbd small ul ol li dl dt dd
	details summary table caption thead tbody tfoot tr th td h3 h4 h5 h6 span`)

// checkProse fails for anything in a fragment that could act.
func checkProse(t *testing.T, source, fragment string) {
	t.Helper()
	tokens := html.NewTokenizer(strings.NewReader(fragment))
	for tokens.Next() != html.ErrorToken {
		token := tokens.Token()
		if token.Type == html.TextToken || token.Type == html.EndTagToken {
			continue
		}
		if token.Type == html.CommentToken || token.Type == html.DoctypeToken || !slices.Contains(allowedElements, token.Data) {
			t.Errorf("%.80q: %s came through:\n%.400s", source, token.String(), fragment)
		}
		for _, a := range token.Attr {
			checkProseAttribute(t, source, token.Data, a)
		}
	}
}

func checkProseAttribute(t *testing.T, source, element string, a html.Attribute) {
	t.Helper()
	switch {
	case a.Key == "href" && element == "a":
		lower := strings.ToLower(a.Val)
		if !strings.HasPrefix(lower, "https:") && !strings.HasPrefix(lower, "http:") && !strings.HasPrefix(lower, "mailto:") {
			t.Errorf("%.80q: link to %q", source, a.Val)
		}
	case a.Key == "rel" && element == "a", a.Key == "align", a.Key == "start":
	case a.Key == "class" && slices.Contains([]string{"host", "remote", "task"}, a.Val):
	default:
		t.Errorf("%.80q: attribute %s=%q on %s", source, a.Key, a.Val, element)
	}
}

// attacks are texts that have run scripts on other sites.
var attacks = []string{
	`<script>alert(1)</script>`, `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`, `<scr<script>ipt>alert(1)</scr</script>ipt>`,
	`<img src=x onerror=alert(1)>`, `<img src="x" onerror="alert(1)"//>`, `<IMG """><SCRIPT>alert(1)</SCRIPT>">`, `<img/src='x'/onerror=alert(1)>`,
	`<svg onload=alert(1)>`, `<svg><script>alert(1)</script></svg>`, `<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>`,
	`<svg><style><img src=x onerror=alert(1)></style></svg>`, `<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>`,
	`<math href="javascript:alert(1)">x</math>`, `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
	`<iframe src="javascript:alert(1)"></iframe>`, `<iframe srcdoc="<script>alert(1)</script>">`, `<object data="javascript:alert(1)">`, `<embed src=//evil.example>`,
	`<style>*{background:url(//evil.example)}</style>`, `<p style="position:fixed;inset:0">over</p>`, `<link rel=stylesheet href=//evil.example>`,
	`<meta http-equiv=refresh content="0;url=//evil.example">`, `<base href=//evil.example/>`, `<form action=//evil.example><button>Vote</button></form>`,
	`<input autofocus onfocus=alert(1)>`, `<details open ontoggle=alert(1)>x</details>`, `<body onload=alert(1)>`, `<video><source onerror=alert(1)></video>`,
	`<a href="javascript:alert(1)">x</a>`, `<a href="JaVaScRiPt:alert(1)">x</a>`, `<a href=" javascript:alert(1)">x</a>`, "<a href=\"java\tscript:alert(1)\">x</a>",
	`<a href="&#106;avascript:alert(1)">x</a>`, `<a href="java&#x09;script:alert(1)">x</a>`, `<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>`, `<a href="vbscript:x">x</a>`,
	`<a href=//evil.example>x</a>`, `<a href="/dao/x">x</a>`, `<a href="#votes">x</a>`, `<a id=votes name=votes class=badge>x</a>`, `<p id="main">clobber</p>`,
	`[x](javascript:alert(1))`, `[x](JAVASCRIPT:alert(1))`, `[x](java&#10;script:alert(1))`, `[x](data:text/html,<script>alert(1)</script>)`, `[x](<javascript:alert(1)>)`,
	"[x]: javascript:alert(1)\n[x]", `<javascript:alert(1)>`, `![x](javascript:alert(1))`, `![x](https://evil.example/p.png)`, `![<script>](https://e.example "onload=alert(1)")`,
	`![a](data:image/svg+xml,<svg onload=alert(1)>)`, `https://evil.example/"onmouseover="alert(1)`, `www.evil.example"><script>alert(1)</script>`,
	"```html\n<script>alert(1)</script>\n```", "`<img src=x onerror=alert(1)>`", "    <script>alert(1)</script>", "```\"><script>\nx\n```",
	`| a | b |` + "\n|---|---|\n" + `| <script>alert(1)</script> | <img src=x onerror=alert(1)> |`, `- [ ] <input type=image src=x onerror=alert(1)>`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`, `&#60;script&#62;alert(1)&#60;/script&#62;`, `<!--><img src=x onerror=alert(1)>-->`, `<![CDATA[<img src=x onerror=alert(1)>]]>`, `<?php echo 1 ?>`,
	`<p><table><p><img src=x onerror=alert(1)></table>`, `<b><i></b><script>alert(1)</script></i>`, `<template><script>alert(1)</script></template>`, `<xmp><img src=x onerror=alert(1)></xmp>`,
	`<span class="badge s-executed">Executed</span>`, `<button data-copy>x</button>`, `<h1>Fake heading</h1><h2>Another</h2>`, "\u202e<script>\u202c", "<scr\x00ipt>alert(1)</scr\x00ipt>",
}

func TestNoAttackComesThroughProse(t *testing.T) {
	p := newProse()
	for _, attack := range attacks {
		for _, wrapped := range []string{attack, "> " + attack, "- " + attack, "# " + attack, "**" + attack + "**", "[" + attack + "](https://a.example)", "text " + attack + " text", attack + "\n\n" + attack} {
			checkProse(t, wrapped, string(p.render(wrapped, "").HTML))
		}
	}
}

func FuzzProse(f *testing.F) {
	for _, attack := range attacks {
		f.Add(attack)
	}
	p := newProse()
	f.Fuzz(func(t *testing.T, source string) {
		out := p.render(source, "")
		checkProse(t, source, string(out.HTML))
	})
}

func TestProseShowsWhereLinksLead(t *testing.T) {
	p := newProse()
	for source, want := range map[string]string{
		"[docs](https://evil.example/x)":                           `>docs</a><span class="host"> (evil.example)</span>`,
		"https://good.example/x":                                   `>https://good.example/x</a></p>`,
		"[https://good.example](https://evil.example)":             `>https://good.example</a><span class="host"> (evil.example)</span>`,
		"[evil.example.good.org](https://evil.example)":            `<span class="host"> (evil.example)</span>`,
		"[vote](https://gооd.example)":                             `<span class="host"> (xn--gd-fmca.example)</span>`,
		"[x](https://good.example@evil.example)":                   `<span class="host"> (evil.example)</span>`,
		"![a plot](https://pics.example/a.png)":                    `<span class="remote">Image, not loaded: a plot</span></a><span class="host"> (pics.example)</span>`,
		"![](ipfs://Qm)":                                           `<span class="remote">Image, not loaded: without description</span>`,
		"[![a plot](https://p.example/a.png)](https://l.example/)": `Image, not loaded: a plot</span></a><span class="host"> (l.example)</span>`,
	} {
		if got := string(p.render(source, "").HTML); !strings.Contains(got, want) {
			t.Errorf("%s:\n%s\nwant %s", source, got, want)
		}
	}
}

func TestProseHeadingsContinueThePagesOutline(t *testing.T) {
	got := string(newProse().render("# A\n\n#### B\n\n## C\n\n# D\n\n<h1>raw</h1>\n\n<h2>deeper</h2>", "").HTML)
	var levels []string
	tokens := html.NewTokenizer(strings.NewReader(got))
	for tokens.Next() != html.ErrorToken {
		if token := tokens.Token(); token.Type == html.StartTagToken && strings.HasPrefix(token.Data, "h") {
			levels = append(levels, token.Data)
		}
	}
	if want := []string{"h3", "h4", "h4", "h3", "h3", "h4"}; !slices.Equal(levels, want) {
		t.Errorf("levels %v, want %v", levels, want)
	}
}

func TestProseDropsTheTitleThatThePageShows(t *testing.T) {
	p := newProse()
	if got := p.render("# Fund it\n\nPlease.", "Fund it").HTML; got != "\n<p>Please.</p>\n" && got != "<p>Please.</p>\n" {
		t.Errorf("%q", got)
	}
	if got := p.render("Fund it\n\nPlease.", "Fund it").HTML; !strings.Contains(string(got), "Fund it") {
		t.Errorf("a first line that is no heading was dropped: %q", got)
	}
}

func TestProseUndoesEscapedLineEnds(t *testing.T) {
	if got := newProse().render(`# T\n\n- a\n- b`, "T").HTML; !strings.Contains(string(got), "<li>b</li>") {
		t.Errorf("%q", got)
	}
}

func TestTextThatMarkdownWouldHideIsShownAsItIs(t *testing.T) {
	p := newProse()
	for _, source := range []string{"<!-- drain the treasury -->", "[a]: https://a.example 'drain'", "<script>drain()</script>", "<style>drain</style>"} {
		if got := p.render(source, ""); got.Plain != source {
			t.Errorf("%s: %+v", source, got)
		}
	}
	if got := p.render(" \n ", ""); got.Plain != "" && strings.TrimSpace(got.Plain) != "" {
		t.Errorf("nothing: %+v", got)
	}
}

func TestTangledOrDeepMarkdownIsShownAsItIs(t *testing.T) {
	p := newProse()
	for name, source := range map[string]string{
		"emphasis":     strings.Repeat("*a_ ", 16_000),
		"brackets":     strings.Repeat("[", 60_000),
		"quotes":       strings.Repeat("> ", 5000) + "x",
		"lists quotes": strings.Repeat("- > ", 5000) + "x",
		"elements":     strings.Repeat("<div>", 3000),
		"stray ends":   strings.Repeat("</b>", 16_000),
	} {
		got := p.render(source, "")
		if got.HTML != "" || got.Plain != source {
			t.Errorf("%s: %d bytes of HTML, %d of text", name, len(got.HTML), len(got.Plain))
		}
	}
}

func TestAHugeTextIsCutAtALine(t *testing.T) {
	line := strings.Repeat("é", 49) + "\n"
	got := newProse().render(strings.Repeat(line, 20_000), "")
	if !got.Cut || len(got.HTML) > 2*maxProse || !strings.HasSuffix(string(got.HTML), "é</p>\n") {
		t.Errorf("cut %v, %d bytes, end %q", got.Cut, len(got.HTML), got.HTML[max(0, len(got.HTML)-20):])
	}
	if cut, _ := bound(strings.Repeat("é", maxProse), maxProse-1); !strings.HasSuffix(cut, "é") || len(cut) != maxProse-2 {
		t.Errorf("a rune was cut: %q", cut[len(cut)-3:])
	}
}

// shared is reference data beside the repository.
func shared(t *testing.T, path string) string {
	t.Helper()
	file := filepath.Join("..", "..", "..", "shared", "data", path)
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		t.Skipf("NOT TESTED on real texts: %s is not beside the repository", path)
	}
	return file
}

func TestRealMalformedTextsRenderSafely(t *testing.T) {
	text, err := os.ReadFile(shared(t, "attacks/real_text_anomalies.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	p, lines := newProse(), bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var record struct {
			Description string `json:"description_head"`
		}
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatal(err)
		}
		out := p.render(record.Description, "")
		checkProse(t, record.Description, string(out.HTML))
		if strings.TrimSpace(record.Description) != "" && out.HTML == "" && out.Plain == "" {
			t.Errorf("%.60q shows nothing", record.Description)
		}
	}
}

func TestRealProposalsOfENSRenderAsMarkdown(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(shared(t, "texts/ens"), "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	p := newProse()
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out := p.render(string(text), "")
		checkProse(t, file, string(out.HTML))
		if out.HTML == "" {
			t.Errorf("%s was not rendered", filepath.Base(file))
		}
	}
}

func BenchmarkProse(b *testing.B) {
	p := newProse()
	for b.Loop() {
		p.render(publicGoods, "")
	}
}
