package page

import (
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// accountPage is one address across all DAOs and chains.
type accountPage struct {
	shell
	Address    addressView
	Holdings   []holdingView
	Votes      []voteRow
	VotesPager pagerView
	VotesTotal string
	Proposed   []proposalRow
	MoreMade   int64
}

func (*accountPage) template() string { return "account" }

// holdingView is what the account has of one token.
type holdingView struct {
	Token     string
	Chain     string
	DAOs      []link
	Explorer  string
	Held      bool // the account ever held or delegated the token
	Balance   amountView
	Owned     amountView   // with deposits; unknown if it is the balance
	ProxyOf   *addressView // for whom it holds the deposits of others; nil if it is no proxy
	Share     shareView    // of the supply
	Delegates []shareRow   // none: nobody
	Since     timeView     // of the choice of nobody
	Proposer  *shareRow    // who has its power to propose; nil where that is not delegated apart
	Voting    *delegateRow // what it is as a delegate
}

// proposedOnAccount bounds the proposals an account made that its page lists.
const proposedOnAccount = 10

func (s *site) account(w http.ResponseWriter, r *http.Request) error {
	address, err := chain.ParseAddress(r.PathValue("address"))
	if err != nil {
		return notFound("This is not an account", "An account is 0x and 40 hex digits: "+err.Error()+".", link{"Search", "/search"})
	}
	if own := address.Hex(); r.PathValue("address") != own {
		return redirect(w, r, http.StatusPermanentRedirect, accountPath(address))
	}
	page := accountPage{Address: addressOf(address, "")}
	page.Title = "Account " + page.Address.Head + "…" + page.Address.Tail
	page.Description = "Governance tokens, delegation and votes of " + page.Address.Full + "."
	holdings, err := s.delegation.Account(r.Context(), address)
	if err != nil {
		return fmt.Errorf("read account %s: %w", address.Hex(), err)
	}
	known := contexts{site: s}
	for _, holding := range holdings {
		page.seen.see(holding.AsOf)
		view, err := s.holding(r, &known, address, holding)
		if err != nil {
			return err
		}
		page.Holdings = append(page.Holdings, view)
	}
	if err := s.accountVotes(r, &page, address); err != nil {
		return err
	}
	made, err := s.governance.Proposals(r.Context(), governance.ProposalFilter{Proposer: &address, Limit: proposedOnAccount})
	if err != nil {
		return fmt.Errorf("read proposals of %s: %w", address.Hex(), err)
	}
	page.seen.see(made.AsOf...)
	page.MoreMade = made.Total - int64(len(made.Items))
	if page.Proposed, err = known.rows(r.Context(), made.Items); err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, &page)
}

func (s *site) holding(r *http.Request, known *contexts, address common.Address, h delegation.Holding) (holdingView, error) {
	u := unitOf(&h.TokenView)
	view := holdingView{
		Token: u.Symbol, Chain: s.chainName(h.Chain),
		Explorer: s.explorerLink(h.Chain, "address", address.Hex()),
	}
	slug := ""
	for _, name := range h.DAOs {
		dao, err := known.of(r.Context(), name)
		if err != nil {
			return view, err
		}
		if slug == "" {
			slug = name
		}
		view.DAOs = append(view.DAOs, link{dao.name(), daoPath(name)})
	}
	profile := func(who common.Address) addressView {
		if slug == "" {
			return accountView(who)
		}
		return addressOf(who, delegatePath(slug, h.Account, who))
	}
	if h.Holder != nil {
		s.fillHeld(&view, u, h, address, profile)
	}
	if h.Delegate != nil && slug != "" {
		dao, err := known.of(r.Context(), slug)
		if err != nil {
			return view, err
		}
		row := s.delegateRow(dao, *h.Delegate)
		row.Address = profile(address)
		view.Voting = &row
	}
	return view, nil
}

// fillHeld fills in what the account has of the token and to whom it delegates.
func (s *site) fillHeld(view *holdingView, u unit, h delegation.Holding, address common.Address, profile func(common.Address) addressView) {
	holder := h.Holder
	view.Held, view.Balance = true, u.optional(holder.Balance)
	if owned := holder.Owned(); owned != nil {
		view.Share = shareOf(*owned, h.Total)
		if len(holder.Deposits()) > 0 {
			view.Owned = u.amount(*owned)
		}
	}
	if holder.ProxyOf != nil {
		view.ProxyOf = new(profile(*holder.ProxyOf))
	}
	if holder.Delegated != nil {
		view.Since = s.moment(holder.Delegated.Time)
	}
	for _, share := range holder.Shares {
		view.Delegates = append(view.Delegates, s.shareRow(u, holder, share, profile))
	}
	if proposer := holder.PropositionDelegate; proposer != nil {
		view.Proposer = &shareRow{Address: profile(*proposer), Self: *proposer == address}
	}
}

// shareRow is a delegate of the account, and what it votes with.
type shareRow struct {
	Address addressView
	Self    bool
	Part    string     // of the balance; "" if all of it, or a deposit
	Deposit bool       // in the multi-delegate contract
	Votes   amountView // by the part or the deposit
	Since   timeView
}

func (s *site) shareRow(u unit, holder *delegation.Holder, share delegation.Share, profile func(common.Address) addressView) shareRow {
	row := shareRow{Address: profile(share.Delegate), Self: share.Delegate == holder.Address, Part: partOf(share), Deposit: share.Deposit != nil, Votes: u.optional(holder.Votes(share))}
	if share.Since != nil {
		row.Since = s.moment(share.Since.Time)
	}
	return row
}

// partOf writes what part of a balance a delegate has, if not all of it.
func partOf(share delegation.Share) string {
	if share.BasisPoints == delegation.All || share.Deposit != nil {
		return ""
	}
	return percent(uint64(share.BasisPoints), true)
}

func (s *site) accountVotes(r *http.Request, page *accountPage, address common.Address) error {
	cursor := r.URL.Query().Get("votes")
	after, err := decodeCursor[governance.VoteKey](cursor)
	if err != nil {
		return err
	}
	filter := governance.VoteFilter{Voter: &address, Order: governance.VotesByTime, After: after, Limit: votesPerPage}
	rows, list, err := s.votesOf(r.Context(), filter, &page.seen)
	if err != nil {
		return err
	}
	page.Votes, page.VotesTotal = rows, plural(list.Total, "vote", "votes")
	page.VotesPager = pager("votes", len(list.Items), list.Total, cursor, encodeCursor(list.Next), func(cursor string) string {
		return withQuery(accountPath(address), [2]string{"votes", cursor}) + "#votes"
	})
	return nil
}
