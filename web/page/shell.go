package page

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// shell is what is around every page: its title, the navigation, and as of
// which blocks it speaks. Pages embed it and fill what they know; furnish adds
// the rest.
type shell struct {
	Title       string
	Description string // one sentence for search engines and link previews
	Query       string // what stands in the search box
	DAO         *daoNav
	NoIndex     bool
	Live        bool // something on the page changes by itself

	seen     horizon
	Now      string // what "ago" is counted from; a demo's chains keep a time of their own
	Instance string
	Address  string // of this page, absolute if the origin is known
	AsOf     []asOfView
	Late     []lateView
}

// frame implements view for the pages that embed shell.
func (s *shell) frame() *shell { return s }

// daoNav is the navigation within a DAO.
type daoNav struct {
	Name   string
	Href   string
	Tab    string // overview, proposals, delegates, power
	Active int64  // proposals open for votes now
}

// asOfView says up to which block of a chain a page knows.
type asOfView struct {
	Chain     string
	ID        string // CAIP-2
	Block     string
	BlockLink string
	Hash      string
	ShortHash string
	Time      timeView
	Finality  string
	Meaning   string
}

// lateView warns that a chain's numbers are old.
type lateView struct {
	Chain  string
	Blocks string // how many blocks behind; "" if not known
	Since  timeView
	Reason string
}

// maxReasonShown bounds what a provider's error may say, in runes.
const maxReasonShown = 300

// finalityMeaning says in words how sure a block is.
var finalityMeaning = map[chain.Finality]string{
	chain.Pending: "may still be reorganised",
	chain.Safe:    "a reorganisation would need an attack or a fault",
	chain.Final:   "cannot change any more",
}

// horizon collects as of when the answers behind one page were given. Where two
// answers differ the page claims only the older block.
type horizon map[chain.ID]chain.AsOf

func (h *horizon) see(all ...chain.AsOf) {
	if *h == nil {
		*h = horizon{}
	}
	for _, asOf := range all {
		known, ok := (*h)[asOf.Chain]
		if asOf.Block.IsZero() || ok && known.Block.Number <= asOf.Block.Number {
			continue
		}
		(*h)[asOf.Chain] = asOf
	}
}

// furnish fills the parts of the shell that are the same for every page.
func (s *site) furnish(f *shell, r *http.Request) {
	f.Instance = s.instance
	// To the minute, so that the tag of a page outlives the second.
	f.Now = s.now().UTC().Truncate(time.Minute).Format(time.RFC3339)
	f.Address = s.publicURL + r.URL.EscapedPath()
	if f.Description == "" {
		f.Description = "Proposals, votes and delegates of on-chain organisations, read straight from the contracts."
	}
	f.AsOf, f.Late = nil, nil
	for _, asOf := range f.seen {
		f.AsOf = append(f.AsOf, s.asOfView(asOf))
		if late, ok := s.lateView(asOf); ok {
			f.Late = append(f.Late, late)
		}
	}
	slices.SortFunc(f.AsOf, func(a, b asOfView) int { return cmp.Compare(a.Chain, b.Chain) })
	slices.SortFunc(f.Late, func(a, b lateView) int { return cmp.Compare(a.Chain, b.Chain) })
}

func (s *site) asOfView(asOf chain.AsOf) asOfView {
	hash := asOf.Block.Hash.Hex()
	return asOfView{
		Chain: s.chainName(asOf.Chain), ID: asOf.Chain.String(),
		Block:     group(asOf.Block.Number),
		BlockLink: s.explorerLink(asOf.Chain, "block", hash),
		Hash:      hash, ShortHash: hash[:10] + "…",
		Time:     s.moment(asOf.Block.Time),
		Finality: string(asOf.Finality), Meaning: finalityMeaning[asOf.Finality],
	}
}

func (s *site) lateView(asOf chain.AsOf) (lateView, bool) {
	status := s.monitor.Chain(asOf.Chain)
	if !status.Late {
		return lateView{}, false
	}
	late := lateView{Chain: s.chainName(asOf.Chain), Since: s.moment(asOf.Block.Time), Reason: oneLine(status.Reason, maxReasonShown)}
	if status.Head > asOf.Block.Number {
		late.Blocks = group(status.Head - asOf.Block.Number)
	}
	return late, true
}
