package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Token is a contract whose units carry votes.
type Token struct {
	ID            chain.Account `json:"id" doc:"The contract, in CAIP-10 form." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	Family        string        `json:"family" doc:"The family of tokens it was recognised as, which decides how it is read." example:"erc20-votes"`
	Name          string        `json:"name" doc:"What the contract's name() returns; empty if it has none." example:"Ethereum Name Service"`
	Symbol        string        `json:"symbol" doc:"What the contract's symbol() returns; empty if it has none." example:"ENS"`
	Decimals      uint8         `json:"decimals" doc:"Digits after the point when amounts are shown; 0 for an ERC-721." example:"18"`
	Clock         chain.Clock   `json:"clock" doc:"The unit in which it counts time: block numbers, or unix seconds."`
	StartBlock    uint64        `json:"start_block" doc:"The block from which it is read." example:"13533418"`
	MultiDelegate *Address      `json:"multi_delegate" doc:"The contract in which holders deposit for several delegates; null if none is followed."`
	DAOs          []string      `json:"daos" doc:"Slugs of the DAOs whose governors count it." example:"ens"`
	Holders       int64         `json:"holders" doc:"Number of accounts with a balance." example:"65012"`
	Delegates     int64         `json:"delegates" doc:"Number of accounts with voting power." example:"10250"`
	Supply        Supply        `json:"supply" doc:"How much there is of it, and how much of that votes."`
	AsOf          []AsOf        `json:"as_of" doc:"Up to which block this answer knows."`
}

// Supply says how much there is of a token.
type Supply struct {
	Total       *chain.Amount `json:"total" doc:"Units in existence; null if the token's transfers contradict each other." example:"100000000000000000000000000"`
	Delegated   chain.Amount  `json:"delegated" doc:"Sum of all voting power." example:"21000000000000000000000000"`
	DelegatedBP *uint64       `json:"delegated_bp" doc:"Voting power as a share of the supply, in basis points rounded down; null if the supply is unknown or 0." example:"2100"`
}

// Holding is what one account has of one token.
type Holding struct {
	Token    Token     `json:"token" doc:"The token."`
	Holder   *Holder   `json:"holder" doc:"The account as a holder; null if it never held or delegated the token."`
	Delegate *Delegate `json:"delegate" doc:"The account as a delegate; null if nobody ever delegated to it and it never had voting power."`
}

// Account is what an account has over all tokens of an instance.
type Account struct {
	Address  Address   `json:"address" doc:"The account."`
	Holdings []Holding `json:"holdings" doc:"One entry for each token it holds, delegates, or has voting power of."`
	AsOf     []AsOf    `json:"as_of" doc:"Up to which block of each chain this answer knows."`
}

func (h handlers) registerTokens(api huma.API) {
	get(api, operation{
		id: "get-token", path: "/tokens/{token}", tag: tagToken,
		summary:     "A token",
		description: "One token with its supply and the numbers of its holders and delegates.",
		problems:    []ProblemKind{NotFound},
	}, h.token)
	get(api, operation{
		id: "get-account", path: "/accounts/{address}", tag: tagToken,
		summary:     "An account",
		description: "What one account holds, whom it delegates to and who delegates to it, over all tokens on all chains of this instance. An account that was never seen has no holdings.",
	}, h.account)
}

func (h handlers) token(ctx context.Context, in *TokenPath) (Token, error) {
	view, err := h.readToken(ctx, in.Token)
	if err != nil {
		return Token{}, err
	}
	return newToken(view), nil
}

func (h handlers) readToken(ctx context.Context, id chain.Account) (delegation.TokenView, error) {
	view, err := h.Delegation.Token(ctx, id)
	if err != nil {
		return view, explain(fmt.Errorf("read token %s: %w", id, err), noToken(id))
	}
	return view, nil
}

func noToken(id chain.Account) string {
	return fmt.Sprintf("No token %s is indexed here; %s/daos lists those that are.", id, Prefix)
}

// account reads the state of the chains first, so that an answer without
// holdings still says up to where it looked: at least up to there.
func (h handlers) account(ctx context.Context, in *AddressPath) (Account, error) {
	chains, err := h.Monitor.Chains(ctx)
	if err != nil {
		return Account{}, fmt.Errorf("list chains: %w", err)
	}
	holdings, err := h.Delegation.Account(ctx, in.Address.Address)
	if err != nil {
		return Account{}, fmt.Errorf("read account %s: %w", in.Address.Address, err)
	}
	out := Account{Address: Address(in.Address.Address), Holdings: make([]Holding, len(holdings))}
	known := map[chain.ID]chain.AsOf{}
	for i, holding := range holdings {
		out.Holdings[i] = newHolding(holding)
		known[holding.AsOf.Chain] = holding.AsOf
	}
	out.AsOf = newAsOf(refine(indexed(chains), known)...)
	return out, nil
}

// refine replaces what is known of a chain by what was really read.
func refine(all []chain.AsOf, read map[chain.ID]chain.AsOf) []chain.AsOf {
	for i, asOf := range all {
		if better, ok := read[asOf.Chain]; ok {
			all[i] = better
		}
	}
	return all
}

func newToken(v delegation.TokenView) Token {
	return Token{
		ID: v.Account, Family: v.Family, Name: v.Name, Symbol: v.Symbol, Decimals: v.Decimals,
		Clock: v.Clock, StartBlock: v.Start, MultiDelegate: newAddress(v.MultiDelegate), DAOs: append([]string{}, v.DAOs...),
		Holders: v.Holders, Delegates: v.Delegates, Supply: newSupply(v.Supply), AsOf: newAsOf(v.AsOf),
	}
}

func newSupply(s delegation.Supply) Supply {
	return Supply{Total: s.Total, Delegated: s.Delegated, DelegatedBP: share(s.Delegated, s.Total)}
}

func newHolding(v delegation.Holding) Holding {
	out := Holding{Token: newToken(v.TokenView)}
	if v.Holder != nil {
		holder := newHolder(*v.Holder)
		out.Holder = &holder
	}
	if v.Delegate != nil {
		delegate := newDelegate(*v.Delegate)
		out.Delegate = &delegate
	}
	return out
}
