package page

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// powerPage says who decides in a DAO.
type powerPage struct {
	shell
	Name      string
	Governors []governorPower
	Several   bool
	Missing   string // days that are still being computed; "" if none
}

func (*powerPage) template() string { return "power" }

// governorPower is who decides in one governor.
type governorPower struct {
	Heading string
	Groups  []measureGroup
}

// measureGroup is figures about one question.
type measureGroup struct {
	Title   string
	Figures []measureView
}

// measureView is one figure with what it means and how it went.
type measureView struct {
	Name   string
	Value  string      // "" if unknown, or an amount
	Amount *amountView // in place of Value
	Help   string
	Spark  *sparkView
}

func (s *site) power(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	dao, err := s.loadDAO(ctx, r.PathValue("slug"))
	if err != nil {
		return err
	}
	page := powerPage{Name: dao.name(), Several: dao.several()}
	page.Title, page.DAO = "Who decides in "+page.Name, dao.nav("power")
	page.Description = "How voting power is spread in " + page.Name + ", how much of it votes, and what it takes to decide alone."
	page.seen.see(dao.AsOf...)
	now, err := s.measures.Power(ctx, dao.Slug, nil)
	if err != nil && !errors.Is(err, governance.ErrNotFound) { // a DAO may have no governor yet
		return fmt.Errorf("measure power of %s: %w", dao.Slug, err)
	}
	days, err := s.measures.PowerDays(ctx, measure.DayFilter{DAO: dao.Slug})
	if err != nil && !errors.Is(err, governance.ErrNotFound) {
		return fmt.Errorf("read days of power of %s: %w", dao.Slug, err)
	}
	if days.Missing > 0 {
		page.Missing = plural(days.Missing, "day is", "days are")
	}
	history := map[chain.Account][]measure.DayView{}
	for _, day := range days.Items {
		history[day.Governor] = append(history[day.Governor], day)
	}
	for _, view := range now {
		page.seen.see(view.AsOf)
		m := measured{site: s, unit: dao.votes(view.Governor), now: view, days: history[view.Governor]}
		page.Governors = append(page.Governors, governorPower{
			Heading: s.governorName(dao, view.Governor),
			Groups:  []measureGroup{m.spread(), m.participation(), m.blocs(), m.costs()},
		})
	}
	return s.render(w, r, http.StatusOK, &page)
}

// measured writes the figures of one governor.
type measured struct {
	site *site
	unit unit
	now  measure.View
	days []measure.DayView // by day
}

func (m measured) spread() measureGroup {
	return measureGroup{Title: "How power is spread", Figures: []measureView{
		m.amount("Delegated", "Voting power that somebody can vote with.", func(f measure.Figures) *chain.Amount { return f.Delegated }),
		m.share("Share of the supply", "Of all units of the token. The others vote for nobody.", func(f measure.Figures) *uint64 { return f.DelegatedBP }),
		m.count("Accounts with power", "Delegates, and holders who vote themselves.", func(f measure.Figures) *int64 { return &f.Delegates }),
		m.count("Enough to pass", "Fewest delegates with more than half of all power: the Nakamoto number. The higher, the harder it is for a few to agree among themselves.", func(f measure.Figures) *int64 { return f.NakamotoPass }),
		m.count("Enough for the quorum", "Fewest delegates whose power makes the quorum. One means that a single delegate can.", func(f measure.Figures) *int64 { return f.NakamotoQuorum }),
		m.share("The most powerful", "Share of the largest delegate in all power.", func(f measure.Figures) *uint64 { return f.Top1BP }),
		m.share("The first five", "Share of the five largest.", func(f measure.Figures) *uint64 { return f.Top5BP }),
		m.share("The first ten", "Share of the ten largest.", func(f measure.Figures) *uint64 { return f.Top10BP }),
		m.share("The first twenty", "Share of the twenty largest.", func(f measure.Figures) *uint64 { return f.Top20BP }),
		m.fraction("Gini coefficient", "Inequality among accounts with power: 0 if all have the same, near 1 if one has everything.", 10_000, func(f measure.Figures) *uint64 { return f.GiniBP }),
		m.fraction("Herfindahl-Hirschman index", "Sum of the squares of all shares: 1 if one has everything; above 0.18 a market counts as highly concentrated.", 10_000, func(f measure.Figures) *uint64 { return f.HHI }),
	}}
}

func (m measured) participation() measureGroup {
	over := "the last " + plural(m.now.Proposals, "decided proposal", "decided proposals")
	return measureGroup{Title: "How much of it votes", Figures: []measureView{
		m.amount("Active", "Power of those who voted in the last 180 days.", func(f measure.Figures) *chain.Amount { return f.Active }),
		m.share("Asleep", "Share of the power whose holder has not voted for 180 days.", func(f measure.Figures) *uint64 { return f.AsleepBP }),
		m.count("Accounts asleep", "How many have it.", func(f measure.Figures) *int64 { return f.AsleepDelegates }),
		m.share("Turnout", "Votes on the last decided proposal, of the supply at its snapshot.", func(f measure.Figures) *uint64 { return f.TurnoutBP }),
		m.share("Usual turnout", "Median over "+over+".", func(f measure.Figures) *uint64 { return f.MedianTurnoutBP }),
		m.amount("Missing for the quorum", "What the usual votes, the median over "+over+", are short of the quorum.", func(f measure.Figures) *chain.Amount { return f.QuorumGap }),
		m.share("Quorum in reach", "Active power, of the quorum. Below 100% those who vote cannot make it, whatever they agree on.", func(f measure.Figures) *uint64 { return f.QuorumReachBP }),
	}}
}

func (m measured) blocs() measureGroup {
	return measureGroup{Title: "Who votes together", Figures: []measureView{
		m.count("Blocs", "Delegates who voted the same on nine of ten proposals, and on five at least, count as one.", func(f measure.Figures) *int64 { return f.Blocs }),
		m.share("The largest bloc", "Its share of all power.", func(f measure.Figures) *uint64 { return f.LargestBlocBP }),
		m.count("Delegates in it", "They may vote alike because they agree.", func(f measure.Figures) *int64 { return f.LargestBlocMembers }),
		m.fraction("Voting-bloc entropy", "In bits: 0 if one bloc has everything, 1 if the largest has half, and more the smaller it is.", 100, func(f measure.Figures) *uint64 { return f.EntropyCentibits }),
	}}
}

func (m measured) costs() measureGroup {
	return measureGroup{Title: "What it takes", Figures: []measureView{
		m.amount("To propose", "Power that the governor asks of a proposer.", func(f measure.Figures) *chain.Amount { return f.CostToPropose }),
		m.amount("To make the quorum alone", "Power that one would need if nobody else voted.", func(f measure.Figures) *chain.Amount { return f.CostOfQuorum }),
		m.amount("To outvote everybody active", "All active power, and one unit more.", func(f measure.Figures) *chain.Amount { return f.CostToOutvote }),
	}}
}
