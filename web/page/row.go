package page

import (
	"context"
	"errors"
	"fmt"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// proposalRow is a proposal in a list, for the proposal-row partial.
type proposalRow struct {
	Href     string
	Title    string
	Badge    badgeView
	Proposer addressView
	Created  timeView
	DAO      *link  // in lists across DAOs
	Governor string // where the DAO has several
	Ends     deadlineView
	Tally    tallyView
	Live     bool
}

// deadlineView says when voting opens or ends, for proposals where it matters.
type deadlineView struct {
	Verb  string // "Voting ends"
	When  timeView
	Place string
}

func (s *site) proposalRow(dao *daoContext, p governance.ProposalView) proposalRow {
	row := proposalRow{
		Href:     proposalPath(p.DAO, governance.Ref{Governor: p.Governor, ID: p.ID}),
		Title:    titleOf(p.Title, p.ID),
		Badge:    badge(p.Status),
		Proposer: dao.address(p.Governor.Chain, p.Proposer),
		Created:  s.moment(p.Created.Time),
		Tally:    tallyOf(p, dao.votes(p.Governor)),
		Live:     p.Status == governance.StatusActive,
	}
	if dao.several() {
		row.Governor = s.governorName(dao, p.Governor)
	}
	clock := s.clockOf(p)
	switch p.Status {
	case governance.StatusPending:
		if p.Snapshot == governance.NeverOpens {
			row.Ends = deadlineView{Verb: notSponsored}
			break
		}
		row.Ends = deadlineView{"Voting opens", clock.at(p.Snapshot), clock.name(p.Snapshot)}
	case governance.StatusActive:
		row.Ends = deadlineView{"Voting ends", clock.at(p.Deadline), clock.name(p.Deadline)}
	default:
	}
	return row
}

// notSponsored is said instead of the times of a vote that opens only when
// somebody sponsors it.
const notSponsored = "Not sponsored yet"

func (s *site) clockOf(p governance.ProposalView) clockView {
	return clockView{site: s, clock: p.Clock, now: p.Timepoint, asOf: p.AsOf.Block, pace: s.paceOf(p.Governor.Chain, p.Created, p.AsOf.Block)}
}

// titleOf is a proposal's title, or its number where the text has none.
func titleOf(title string, id governance.ProposalID) string {
	if shown := oneLine(title, 200); shown != "" {
		return shown
	}
	return "Proposal " + shortID(id)
}

// shortID writes an id that may have 78 digits.
func shortID(id governance.ProposalID) string {
	digits := id.String()
	if len(digits) > 12 {
		return digits[:6] + "…" + digits[len(digits)-4:]
	}
	return digits
}

// contexts loads the DAOs of a list across DAOs, each once.
type contexts struct {
	site   *site
	loaded map[string]*daoContext
}

func (c *contexts) of(ctx context.Context, slug string) (*daoContext, error) {
	if known, ok := c.loaded[slug]; ok {
		return known, nil
	}
	dao, err := c.site.loadDAO(ctx, slug)
	if err != nil {
		return nil, err
	}
	if c.loaded == nil {
		c.loaded = map[string]*daoContext{}
	}
	c.loaded[slug] = dao
	return dao, nil
}

// rows makes the rows of a list across DAOs, each with its DAO's name.
func (c *contexts) rows(ctx context.Context, items []governance.ProposalView) ([]proposalRow, error) {
	var out []proposalRow
	for _, item := range items {
		dao, err := c.of(ctx, item.DAO)
		if err != nil {
			return nil, err
		}
		row := c.site.proposalRow(dao, item)
		row.DAO = &link{dao.name(), daoPath(dao.Slug)}
		out = append(out, row)
	}
	return out, nil
}

// voteRow is a vote in a list, for the vote-row partial.
type voteRow struct {
	Voter    addressView
	Side     string // For, Against, Abstain, Split or Uncounted
	Class    string
	Detail   string // of a split or uncounted vote
	Weight   amountView
	Share    shareView // of all votes on the proposal; unknown in a voter's list
	Reason   string
	More     bool // the reason was longer
	When     timeView
	Link     string
	Proposal *link // in a voter's list
}

// maxReason bounds a vote's reason, in runes.
const maxReason = 2000

func (s *site) voteRow(dao *daoContext, slug string, v governance.VoteView, u unit) voteRow {
	row := voteRow{
		Voter:  addressOf(v.Voter, voterPath(dao, slug, v)),
		Weight: u.amount(v.Weight),
		When:   s.moment(v.Time),
		Link:   s.txLink(v.Governor.Chain, v.Tx),
	}
	row.Voter.Label = dao.labels[chain.Account{Chain: v.Governor.Chain, Address: v.Voter}]
	row.Side, row.Class, row.Detail = sideOf(v.Vote, u)
	row.Reason = visible(clip(v.Reason, maxReason))
	row.More = row.Reason != "" && len([]rune(v.Reason)) > maxReason
	return row
}

// voterPath leads to the voter's record as a delegate. Anybody can vote with no
// power at all; such a voter has an account and no record.
func voterPath(dao *daoContext, slug string, v governance.VoteView) string {
	switch {
	case v.Weight.IsZero():
		return accountPath(v.Voter)
	case len(dao.Tokens) > 1:
		return delegatePath(slug, chain.Account{Chain: v.Governor.Chain, Address: dao.governors[v.Governor].Token}, v.Voter)
	}
	return delegatePath(slug, chain.Account{}, v.Voter)
}

// sideOf says how a vote counts.
func sideOf(v governance.Vote, u unit) (side, class, detail string) {
	switch v.Support {
	case governance.For:
		return "For", "for", ""
	case governance.Against:
		return "Against", "against", ""
	case governance.Abstain:
		return "Abstain", "abstain", ""
	}
	var parts governance.Tally
	if parts.Add(governance.VoteCast{Support: v.Support, Weight: v.Weight, Params: v.Params}) {
		return "Split", "split", fmt.Sprintf("For %s, Against %s, Abstain %s", u.text(parts.For), u.text(parts.Against), u.text(parts.Abstain))
	}
	return "Uncounted", "unknown", fmt.Sprintf("support value %d is on no side", v.Support)
}

// votesOf reads a page of an account's votes and makes its rows; each names the
// proposal.
func (s *site) votesOf(ctx context.Context, filter governance.VoteFilter, seen *horizon) ([]voteRow, governance.VotePage, error) {
	page, err := s.governance.Votes(ctx, filter)
	if err != nil {
		return nil, page, fmt.Errorf("read votes: %w", err)
	}
	seen.see(page.AsOf...)
	known := contexts{site: s}
	slugs := map[chain.Account]string{}
	var rows []voteRow
	for _, v := range page.Items {
		slug, ok := slugs[v.Governor]
		if !ok {
			governor, err := s.governance.Governor(ctx, v.Governor)
			if err != nil && !errors.Is(err, governance.ErrNotFound) {
				return nil, page, fmt.Errorf("read governor %s: %w", v.Governor, err)
			}
			slug = governor.DAO
			slugs[v.Governor] = slug
		}
		dao, err := known.of(ctx, slug)
		if err != nil {
			return nil, page, err
		}
		row := s.voteRow(dao, slug, v, dao.votes(v.Governor))
		row.Proposal = &link{titleOf(v.Title, v.ID), proposalPath(slug, v.Ref)}
		rows = append(rows, row)
	}
	return rows, page, nil
}
