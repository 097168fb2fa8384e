package page

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// poison is in every text of the hostile world. It would become an element, end
// an attribute, and turn the text after it round.
const poison = "\"'>\u202e<xss-tag onx=\"1\">&\u200b`{{.}}</title></script>"

// hostileWorld is one in which every contract lies.
func hostileWorld() *fake {
	world := smallWorld()
	long := strings.Repeat(poison, 400)
	for i := range world.daos {
		world.daos[i].Name = poison + world.daos[i].Name + long
		for j := range world.daos[i].Governors {
			g := &world.daos[i].Governors[j]
			g.Name, g.Version, g.Family = long, long, "oz-governor"
			most := chain.MaxAmount
			g.VotingDelay, g.VotingPeriod, g.ProposalThreshold, g.QuorumNumerator, g.TimelockDelay = &most, &most, &most, &most, &most
		}
	}
	for i := range world.tokens {
		token := &world.tokens[i]
		token.Name, token.Symbol, token.Decimals = long, poison+long, 255
		most := chain.MaxAmount
		token.Total, token.Delegated = &most, chain.MaxAmount
	}
	titles := map[governance.Ref]string{}
	for i := range world.proposals {
		p := &world.proposals[i]
		p.Description = "# " + poison + "\n\n" + long + strings.Join(attacks, "\n\n") + long
		p.Title = poison + governance.TitleOf(p.Description)
		if i%3 == 0 {
			p.Title, p.Description = "", ""
		}
		p.Snapshot, p.Deadline, p.OriginalDeadline = ^uint64(0)-1, ^uint64(0), 1
		p.Tally = governance.Tally{For: chain.MaxAmount, Against: chain.MaxAmount, Abstain: chain.MaxAmount, Votes: 1 << 62}
		p.ETA, p.Operation.ReadyAt = ^uint64(0), ^uint64(0)
		p.Actions = append(p.Actions, governance.Action{Target: usdc, Signature: poison + "(uint256)", Calldata: make([]byte, 100), Value: chain.MaxAmount})
		titles[refOf(*p)] = p.Title
	}
	for i := range world.votes {
		v := &world.votes[i]
		v.Reason, v.Title, v.Support = long+poison, titles[v.Ref], uint8(i%256)
		if !v.Weight.IsZero() { // who has none is no delegate
			v.Weight = chain.MaxAmount
		}
		v.Time = ^uint64(0)
	}
	for ref := range world.timelines {
		world.timelines[ref] = append(world.timelines[ref], governance.TimelineEntry{Kind: poison, Mark: chain.Mark{Time: ^uint64(0)}, Value: ^uint64(0)})
	}
	for slug := range map[string]bool{"meridian": true, "lantern": true} {
		world.findings[slug] = []chain.Finding{{Kind: poison, Detail: long, Raw: []byte(poison)}, {Kind: chain.FindingUndecodable, Detail: poison}}
	}
	record := &chain.Record{Event: poison, Fields: json.RawMessage(`{"reason":"` + "</code><script>alert(1)</script>" + `"}`)}
	world.corrections = []chain.Correction{{ID: 1, Action: poison, Reason: poison, Before: record, After: record}}
	for id, c := range world.chains {
		c.Late, c.Reason = true, poison
		world.chains[id] = c
	}
	return world
}

// escaped fails if a text of the hostile world became anything but text.
func escaped(t *testing.T, path string, doc *html.Node) {
	t.Helper()
	for _, node := range elements(doc) {
		if node.Data == "xss-tag" {
			t.Errorf("%.100s: a hostile element", path)
		}
		for _, a := range node.Attr {
			if a.Key == "onx" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%.100s: hostile attribute %s on %s", path, a.Key, node.Data)
			}
		}
	}
	for node := range doc.Descendants() {
		if node.Type == html.TextNode && strings.ContainsFunc(node.Data, func(r rune) bool { return suspicious(r) && !isJoiner(r) }) {
			t.Errorf("%.100s: an invisible character in %.80q", path, node.Data)
		}
	}
}

func TestNothingHostileLeaksFromAnyPage(t *testing.T) {
	site := newSite(t, hostileWorld())
	for path, doc := range crawl(t, site, 250) {
		escaped(t, path, doc)
	}
	for _, path := range []string{"/search?q=" + "%22%3E%3Cxss-tag%20onx%3D1%3E%E2%80%AE", "/dao/%3Cxss-tag%20onx=1%3E%E2%80%AE", "/dao/meridian/proposals?q=%22%3E%3Cxss-tag%3E&proposer=%22%3E%3Cxss-tag%3E", "/%3Cxss-tag%3E"} {
		escaped(t, path, parsePage(t, get(t, site, path).Body.String()))
	}
}

func TestHostileTextsDoNotMakePagesHuge(t *testing.T) {
	world := hostileWorld()
	site := newSite(t, world)
	for i := range world.proposals {
		world.proposals[i].Description = strings.Repeat("a long line of text\n\n", 60_000) // more than 1 MB
	}
	for _, path := range []string{"/", "/dao/meridian", "/dao/meridian/proposals", proposalPath("meridian", refOf(world.proposals[1]))} {
		if size := get(t, site, path).Body.Len(); size > 512<<10 {
			t.Errorf("%s has %d bytes", path, size)
		}
	}
	body := get(t, site, proposalPath(world.proposals[1].DAO, refOf(world.proposals[1]))).Body.String()
	if !strings.Contains(body, "The text is longer than this page shows.") {
		t.Error("the cut is not said")
	}
}

func TestTextsOfTheChainAreIsolated(t *testing.T) {
	// A right-to-left name without any control character still turns round what
	// follows it, unless it is isolated.
	world := smallWorld()
	const name = "שלום עולם"
	for i := range world.daos {
		world.daos[i].Name = name
	}
	for i := range world.proposals {
		world.proposals[i].Title = name
	}
	for path, doc := range crawl(t, newSite(t, world), 40) {
		for node := range doc.Descendants() {
			if node.Type != html.TextNode || !strings.Contains(node.Data, name) || inside(node, atom.Title) {
				continue
			}
			if node.Parent.DataAtom != atom.Bdi {
				t.Errorf("%s: %q stands in <%s>", path, node.Data, node.Parent.Data)
			}
		}
	}
}
