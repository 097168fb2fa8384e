package page

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parsePage reads a page as a browser does.
func parsePage(t *testing.T, body string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// elements returns the elements of a page that have one of the names.
func elements(doc *html.Node, names ...atom.Atom) []*html.Node {
	var out []*html.Node
	for node := range doc.Descendants() {
		if node.Type == html.ElementNode && (len(names) == 0 || slices.Contains(names, node.DataAtom)) {
			out = append(out, node)
		}
	}
	return out
}

func nextLink(doc *html.Node) string {
	for _, a := range elements(doc, atom.A) {
		if attribute(a, "rel") == "next" {
			return attribute(a, "href")
		}
	}
	return ""
}

// rowLinks are the links that rows of lists are about.
func rowLinks(doc *html.Node) []string {
	var out []string
	for _, a := range elements(doc, atom.A) {
		inTitle := attribute(a.Parent, "class") == "prow-title"
		inDelegates := attribute(a.Parent, "class") == "who"
		if inTitle || inDelegates {
			out = append(out, attribute(a, "href"))
		}
	}
	return out
}

// checkPage fails for what a browser or a reader would stumble over.
func checkPage(t *testing.T, path string, doc *html.Node) {
	t.Helper()
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%.120s: %s", path, fmt.Sprintf(format, args...))
	}
	ids := map[string]int{}
	for _, node := range elements(doc) {
		if id := attribute(node, "id"); id != "" {
			ids[id]++
		}
	}
	for id, n := range ids {
		if n > 1 {
			fail("id %s comes %d times", id, n)
		}
	}
	if n := len(elements(doc, atom.H1)); n != 1 {
		fail("%d h1", n)
	}
	if n := len(elements(doc, atom.Main)); n != 1 {
		fail("%d main", n)
	}
	if title := elements(doc, atom.Title); len(title) != 1 || strings.TrimSpace(content(title[0])) == "" {
		fail("no title")
	}
	level := 0
	for _, heading := range elements(doc, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6) {
		next := int(heading.Data[1] - '0')
		if inside(heading, atom.Footer) {
			continue
		}
		if next > level+1 {
			fail("h%d %q follows h%d", next, content(heading), level)
		}
		if strings.TrimSpace(content(heading)) == "" && !inProse(heading) {
			fail("empty h%d", next)
		}
		level = next
	}
	for _, node := range elements(doc) {
		checkElement(node, ids, fail)
	}
}

// inProse reports whether a node is part of a description, whose author may
// leave things empty.
func inProse(n *html.Node) bool {
	for ancestor := range n.Ancestors() {
		if attribute(ancestor, "class") == "prose" {
			return true
		}
	}
	return false
}

// checkElement fails for elements that act, load, or have no name.
func checkElement(node *html.Node, ids map[string]int, fail func(string, ...any)) {
	for _, a := range node.Attr {
		switch {
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			fail("attribute %s=%q", a.Key, a.Val)
		case a.Key == "aria-labelledby" || a.Key == "aria-describedby" || a.Key == "for":
			if ids[a.Val] == 0 {
				fail("%s names %q, which is not there", a.Key, a.Val)
			}
		case (a.Key == "src" || a.Key == "action") && !strings.HasPrefix(a.Val, "/"):
			fail("%s=%q leaves the site", a.Key, a.Val)
		case a.Key == "href" && (node.Data == "link" || node.Data == "use") && !strings.HasPrefix(a.Val, "/static/"):
			fail("%s loads %q", node.Data, a.Val)
		case strings.Contains(a.Val, "ZgotmplZ"):
			fail("%s was refused by the template: %s", a.Key, a.Val)
		}
	}
	switch node.DataAtom {
	case atom.Img, atom.Iframe, atom.Object, atom.Embed, atom.Style, atom.Base:
		fail("<%s>", node.Data)
	case atom.Script:
		if content(node) != "" || !strings.HasPrefix(attribute(node, "src"), "/static/tribune.") {
			fail("script %q %q", attribute(node, "src"), content(node))
		}
	case atom.A:
		if strings.TrimSpace(content(node)) == "" && !inProse(node) {
			fail("link to %q without text", attribute(node, "href"))
		}
		if inside(node, atom.A) {
			fail("link within a link")
		}
	case atom.Button:
		if strings.TrimSpace(content(node)) == "" {
			fail("button without text")
		}
	case atom.Input, atom.Select:
		if attribute(node, "type") != "hidden" && attribute(node, "id") == "" {
			fail("field %q without a label", attribute(node, "name"))
		}
	case atom.Svg:
		if attribute(node, "aria-hidden") == "" && (attribute(node, "role") != "img" || attribute(node, "aria-label") == "") {
			fail("picture without a name")
		}
	default:
	}
}

// crawl follows every link from the front page and returns the pages.
func crawl(t *testing.T, site http.Handler, atMost int) map[string]*html.Node {
	t.Helper()
	pages := map[string]*html.Node{}
	fragments := map[string]map[string]bool{} // page → fragments that links ask for
	queue := []string{"/"}
	queued := map[string]bool{"/": true}
	for len(queue) > 0 && len(pages) < atMost {
		path := queue[0]
		queue = queue[1:]
		answer := get(t, site, path)
		if answer.Code != http.StatusOK {
			t.Errorf("%s: %d", path, answer.Code)
			continue
		}
		if strings.HasPrefix(answer.Header().Get("Content-Type"), "text/plain") {
			continue
		}
		doc := parsePage(t, answer.Body.String())
		pages[path] = doc
		checkPage(t, path, doc)
		for _, a := range elements(doc, atom.A) {
			target, fragment := resolve(t, path, attribute(a, "href"))
			if target == "" {
				continue
			}
			if fragment != "" {
				if fragments[target] == nil {
					fragments[target] = map[string]bool{}
				}
				fragments[target][fragment] = true
			}
			if !queued[target] {
				queued[target] = true
				queue = append(queue, target)
			}
		}
	}
	for path, wanted := range fragments {
		for fragment := range wanted {
			if doc := pages[path]; doc != nil && !slices.ContainsFunc(elements(doc), func(n *html.Node) bool { return attribute(n, "id") == fragment }) {
				t.Errorf("%s has no #%s, which a link asks for", path, fragment)
			}
		}
	}
	return pages
}

// resolve returns a link's page on this site and its fragment; "" for others.
func resolve(t *testing.T, page, href string) (target, fragment string) {
	t.Helper()
	from, err := url.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	to, err := from.Parse(href)
	if err != nil {
		t.Errorf("%s: link %q: %v", page, href, err)
		return "", ""
	}
	if to.Host != "" || to.Scheme == "mailto" {
		return "", ""
	}
	fragment, to.Fragment = to.Fragment, ""
	return to.String(), fragment
}

func TestEveryLinkLeadsToAWellFormedPage(t *testing.T) {
	pages := crawl(t, newSite(t, smallWorld()), 2000)
	kinds := map[string]int{}
	for path := range pages {
		kinds[kindOf(path)]++
	}
	for _, kind := range []string{"home", "overview", "proposals", "proposal", "delegates", "delegate", "power", "account"} {
		if kinds[kind] == 0 {
			t.Errorf("no page of kind %s among %v", kind, kinds)
		}
	}
}

func kindOf(path string) string {
	parts := strings.Split(strings.Split(strings.Trim(path, "/"), "?")[0], "/")
	switch {
	case parts[0] == "":
		return "home"
	case parts[0] != "dao":
		return parts[0]
	case len(parts) == 2:
		return "overview"
	}
	return parts[2]
}
