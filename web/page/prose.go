package page

import (
	"bytes"
	"html/template"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	renderer "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/idna"

	"github.com/tribune-gov/tribune/governance"
)

// maxProse bounds the description that is rendered, in bytes. The longest real
// one we know of is 36 KB; the rest of a longer one is at the raw address.
const maxProse = 64 << 10

// prose renders descriptions: Markdown to HTML, then a pass over the tree that
// fits it into the page, and the sanitiser last, so that nothing an earlier
// step lets through, or makes by mistake, is sent.
type prose struct {
	markdown goldmark.Markdown
	policy   *bluemonday.Policy
}

func newProse() *prose {
	return &prose{
		markdown: goldmark.New(
			goldmark.WithExtensions(
				extension.Linkify, extension.Strikethrough, extension.TaskList,
				extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute)),
			),
			// Raw HTML passes here and meets the sanitiser: dropping it would
			// also drop the text inside, and a description that reads
			// differently elsewhere is worse than one that is plain.
			goldmark.WithRendererOptions(renderer.WithUnsafe()),
		),
		policy: prosePolicy(),
	}
}

// prosePolicy is narrower than bluemonday's UGC policy: no images, no ids, no
// classes but our own three.
func prosePolicy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "b", "i", "u", "s", "del", "ins",
		"sub", "sup", "kbd", "small", "ul", "li", "dl", "dt", "dd", "details", "summary",
		"table", "thead", "tbody", "tfoot", "tr", "caption", "h3", "h4", "h5", "h6")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowElements("ol")
	p.AllowAttrs("align").Matching(bluemonday.CellAlign).OnElements("th", "td")
	p.AllowElements("th", "td", "span")
	p.AllowAttrs("class").Matching(regexp.MustCompile(`^(host|remote)$`)).OnElements("span")
	p.AllowAttrs("class").Matching(regexp.MustCompile(`^task$`)).OnElements("li")
	p.AllowAttrs("href").OnElements("a")
	p.AllowURLSchemes("https", "http", "mailto")
	p.AllowRelativeURLs(false)
	p.RequireParseableURLs(true)
	p.RequireNoFollowOnLinks(true)
	p.RequireNoReferrerOnLinks(true)
	return p
}

// text is a description ready for the page.
type text struct {
	HTML  template.HTML
	Cut   bool   // it was longer than maxProse
	Plain string // shown instead of HTML where the Markdown cannot be rendered
}

// render renders a description whose title is shown above it already.
func (p *prose) render(description, title string) text {
	source, cut := bound(description, maxProse)
	source = visible(withoutTitle(unescapeLines(source), title))
	if tangled(source) {
		return text{Plain: source, Cut: cut}
	}
	var rough bytes.Buffer
	if err := p.markdown.Convert([]byte(source), &rough); err != nil {
		return text{Plain: source, Cut: cut}
	}
	body := &html.Node{Type: html.ElementNode, DataAtom: atom.Div, Data: "div"}
	nodes, err := html.ParseFragment(&rough, body)
	if err != nil {
		return text{Plain: source, Cut: cut} // nested deeper than any text is
	}
	fitter := fitter{}
	var fitted bytes.Buffer
	for _, node := range nodes {
		body.AppendChild(node)
	}
	fitter.fit(body)
	for node := range body.ChildNodes() {
		if err := html.Render(&fitted, node); err != nil {
			return text{Plain: source, Cut: cut}
		}
	}
	clean := p.policy.SanitizeBytes(fitted.Bytes())
	if strings.TrimSpace(source) != "" && !hasText(clean) {
		return text{Plain: source, Cut: cut} // all of it was comments, definitions or scripts
	}
	return text{HTML: template.HTML(clean), Cut: cut} //nolint:gosec // what the sanitiser let through
}

// Bounds of Markdown that is parsed. Parsing takes time quadratic in the marks
// that may open something and in the depth of quotes; real texts have hundreds
// of the first and a few of the second.
const (
	maxMarks  = 4000
	maxQuotes = 40
)

// tangled reports Markdown that would take seconds to parse.
func tangled(source string) bool {
	marks := 0
	for _, mark := range []string{"*", "_", "~", "[", "<"} {
		marks += strings.Count(source, mark)
	}
	if marks > maxMarks {
		return true
	}
	for line := range strings.Lines(source) {
		if strings.Count(line, ">") > maxQuotes && strings.Count(strings.TrimLeft(line, " \t>-+0123456789.)"), ">") < strings.Count(line, ">")-maxQuotes {
			return true
		}
	}
	return false
}

// hasText reports whether HTML shows anything.
func hasText(fragment []byte) bool {
	tokens := html.NewTokenizer(bytes.NewReader(fragment))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return false
		case html.TextToken:
			if len(bytes.TrimSpace(tokens.Text())) > 0 {
				return true
			}
		default:
		}
	}
}

// bound cuts a text to a number of bytes, at the end of a line if one is near.
func bound(s string, limit int) (string, bool) {
	if len(s) <= limit {
		return s, false
	}
	for limit > 0 && !utf8.RuneStart(s[limit]) {
		limit--
	}
	s = s[:limit]
	if i := strings.LastIndexByte(s, '\n'); i > limit/2 {
		s = s[:i]
	}
	return s, true
}

// unescapeLines undoes tooling that stored the two characters \n for a line end.
func unescapeLines(s string) string {
	if strings.Contains(s, "\n") || !strings.Contains(s, `\n`) {
		return s
	}
	return strings.ReplaceAll(s, `\n`, "\n")
}

// withoutTitle drops the heading that the page's own heading repeats.
func withoutTitle(source, title string) string {
	line, rest, _ := strings.Cut(strings.TrimLeft(source, " \t\r\n"), "\n")
	if title != "" && strings.HasPrefix(line, "#") && governance.TitleOf(line) == title {
		return rest
	}
	return source
}

// fitter fits the tree of a description into a page.
type fitter struct {
	levels []int // source levels of the headings that are open
}

func (f *fitter) fit(node *html.Node) {
	for child := node.FirstChild; child != nil; {
		next := child.NextSibling
		if child.Type == html.ElementNode {
			f.element(child)
		}
		f.fit(child)
		child = next
	}
}

func (f *fitter) element(n *html.Node) {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		f.heading(n)
	case atom.A:
		showHost(n)
	case atom.Img:
		replaceImage(n)
	case atom.Input:
		replaceCheckbox(n)
	default:
	}
}

// heading renumbers a heading so that the page's outline has no gap: the page
// has h1 and h2, a description starts at h3.
func (f *fitter) heading(n *html.Node) {
	level := int(n.Data[1] - '0')
	for len(f.levels) > 0 && f.levels[len(f.levels)-1] >= level {
		f.levels = f.levels[:len(f.levels)-1]
	}
	f.levels = append(f.levels, level)
	shown := min(2+len(f.levels), 6)
	n.Data = "h" + string(rune('0'+shown))
	n.DataAtom = atom.Lookup([]byte(n.Data))
}

// showHost writes after a link where it leads, unless its text says so.
func showHost(n *html.Node) {
	host := hostOf(attribute(n, "href"))
	if host == "" || namesHost(content(n), host) {
		return
	}
	insertAfter(n, span("host", " ("+host+")"))
}

// namesHost reports whether a link's text begins with the host it leads to, as
// the text of a bare address does.
func namesHost(text, host string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	if _, after, found := strings.Cut(text, "://"); found {
		text = after
	}
	rest, found := strings.CutPrefix(text, host)
	return found && (rest == "" || strings.ContainsRune("/?#", rune(rest[0])))
}

// replaceImage puts a link where a remote image would be: loading it would tell
// its server who reads what.
func replaceImage(n *html.Node) {
	source, alt := attribute(n, "src"), strings.TrimSpace(attribute(n, "alt"))
	if alt == "" {
		alt = "without description"
	}
	label := span("remote", "Image, not loaded: "+clip(alt, 200))
	replacement := label
	if host := hostOf(source); host != "" && !inside(n, atom.A) {
		replacement = &html.Node{Type: html.ElementNode, DataAtom: atom.A, Data: "a", Attr: []html.Attribute{{Key: "href", Val: source}}}
		replacement.AppendChild(label)
		insertAfter(n, span("host", " ("+host+")"))
	}
	n.Parent.InsertBefore(replacement, n)
	n.Parent.RemoveChild(n)
}

// replaceCheckbox writes a task list's box as a character: it cannot be ticked.
func replaceCheckbox(n *html.Node) {
	box := "☐ "
	for _, a := range n.Attr {
		if a.Key == "checked" {
			box = "☑ "
		}
	}
	if attribute(n, "type") == "checkbox" {
		n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: box}, n)
		if n.Parent.DataAtom == atom.Li {
			n.Parent.Attr = []html.Attribute{{Key: "class", Val: "task"}}
		}
	}
	n.Parent.RemoveChild(n)
}

// hostOf returns the host that a web address leads to, in the form that cannot
// pass for another one.
func hostOf(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	host, err := idna.Punycode.ToASCII(u.Hostname())
	if err != nil {
		return ""
	}
	return clip(strings.ToLower(host), 120)
}

func span(class, words string) *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: atom.Span, Data: "span", Attr: []html.Attribute{{Key: "class", Val: class}}}
	n.AppendChild(&html.Node{Type: html.TextNode, Data: words})
	return n
}

func insertAfter(n, sibling *html.Node) { n.Parent.InsertBefore(sibling, n.NextSibling) }

func inside(n *html.Node, element atom.Atom) bool {
	for ancestor := range n.Ancestors() {
		if ancestor.DataAtom == element {
			return true
		}
	}
	return false
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func content(n *html.Node) string {
	var out strings.Builder
	for child := range n.Descendants() {
		if child.Type == html.TextNode {
			out.WriteString(child.Data)
		}
	}
	return out.String()
}
