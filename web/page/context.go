package page

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// daoContext is a DAO with what is needed to write its amounts and addresses.
type daoContext struct {
	governance.DAOView
	tokens    map[chain.Account]delegation.TokenView
	governors map[chain.Account]governance.GovernorView
	labels    map[chain.Account]string
}

// loadDAO reads a DAO, or says which ones there are.
func (s *site) loadDAO(ctx context.Context, slug string) (*daoContext, error) {
	view, err := s.governance.DAO(ctx, slug)
	if errors.Is(err, governance.ErrNotFound) {
		return nil, s.noSuchDAO(ctx, slug)
	}
	if err != nil {
		return nil, fmt.Errorf("read dao %q: %w", slug, err)
	}
	return s.context(ctx, view)
}

// maxSuggestions bounds the links on the page of a DAO that does not exist.
const maxSuggestions = 8

func (s *site) noSuchDAO(ctx context.Context, slug string) error {
	daos, err := s.governance.DAOs(ctx)
	if err != nil {
		return fmt.Errorf("read daos: %w", err)
	}
	links := []link{{"All DAOs", "/"}}
	for _, dao := range daos {
		if len(links) > maxSuggestions {
			break
		}
		links = append(links, link{oneLine(dao.Name, maxName), daoPath(dao.Slug)})
	}
	return notFound("There is no such DAO here", fmt.Sprintf("This instance does not follow a DAO called “%s”.", oneLine(slug, maxName)), links...)
}

// context adds the tokens and the names that a DAO's contracts go by.
func (s *site) context(ctx context.Context, view governance.DAOView) (*daoContext, error) {
	d := &daoContext{
		DAOView:   view,
		tokens:    map[chain.Account]delegation.TokenView{},
		governors: map[chain.Account]governance.GovernorView{},
		labels:    map[chain.Account]string{},
	}
	for _, id := range view.Tokens {
		token, err := s.delegation.Token(ctx, id)
		if errors.Is(err, governance.ErrNotFound) {
			continue // found on the governor, but not indexed yet: its amounts stay in smallest units
		}
		if err != nil {
			return nil, fmt.Errorf("read token %s: %w", id, err)
		}
		d.tokens[id] = token
		d.labels[id] = oneLine(token.Symbol, maxUnit) + " token"
	}
	for _, governor := range view.Governors {
		d.governors[governor.Account] = governor
		d.labels[governor.Account] = "Governor"
		if governor.Timelock != (common.Address{}) {
			d.labels[chain.Account{Chain: governor.Chain, Address: governor.Timelock}] = "Timelock"
		}
	}
	return d, nil
}

// address is accountView with the name the DAO knows an address by.
func (d *daoContext) address(id chain.ID, address common.Address) addressView {
	view := accountView(address)
	view.Label = d.labels[chain.Account{Chain: id, Address: address}]
	return view
}

// votes is the unit of voting power on a governor.
func (d *daoContext) votes(governor chain.Account) unit {
	known, ok := d.governors[governor]
	if !ok {
		return unitOf(nil)
	}
	token, ok := d.tokens[chain.Account{Chain: governor.Chain, Address: known.Token}]
	if !ok {
		return unitOf(nil)
	}
	return unitOf(&token)
}

// name is the DAO's name for people.
func (d *daoContext) name() string { return oneLine(d.Name, maxName) }

// several reports whether the DAO has more than one governor, so that a row has
// to say which it belongs to.
func (d *daoContext) several() bool { return len(d.Governors) > 1 }

// governorName is the name of a governor within its DAO.
func (s *site) governorName(d *daoContext, id chain.Account) string {
	governor, ok := d.governors[id]
	name := oneLine(governor.Name, maxName)
	if !ok || name == "" {
		name = "Governor"
	}
	return name + " on " + s.chainName(id.Chain)
}

// nav is the navigation within the DAO, with one tab marked.
func (d *daoContext) nav(tab string) *daoNav {
	return &daoNav{Name: d.name(), Href: daoPath(d.Slug), Tab: tab, Active: d.Proposals[governance.StatusActive]}
}

// chains lists the chains the DAO is on, by name.
func (s *site) chains(d governance.DAOView) []string {
	var names []string
	for _, governor := range d.Governors {
		names = append(names, s.chainName(governor.Chain))
	}
	for _, token := range d.Tokens {
		names = append(names, s.chainName(token.Chain))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// orderedTokens lists a DAO's indexed tokens, the one with most delegates first.
func (d *daoContext) orderedTokens() []delegation.TokenView {
	var out []delegation.TokenView
	for _, id := range d.Tokens {
		if token, ok := d.tokens[id]; ok {
			out = append(out, token)
		}
	}
	slices.SortStableFunc(out, func(a, b delegation.TokenView) int { return cmp.Compare(b.Delegates, a.Delegates) })
	return out
}
