package api

import (
	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// PageParams are the parameters of every list that is read in pages.
type PageParams struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"20" example:"20" doc:"How many rows a page has at most. It may change from page to page."`
	Cursor string `query:"cursor" example:"AY3kq0c1…" doc:"Where to continue: the value of next in the page before. Without it the list begins."`
}

// DAOPath names a DAO.
type DAOPath struct {
	DAO string `path:"dao" example:"ens" doc:"The DAO's slug, as /daos lists it."`
}

// GovernorPath names a governor contract.
type GovernorPath struct {
	Governor chain.Account `path:"governor" doc:"The governor's contract, in CAIP-10 form. The address may be written in any case; a mixed-case one must have a valid EIP-55 checksum."`
}

// ProposalPath names a proposal.
type ProposalPath struct {
	GovernorPath
	Proposal ProposalParam `path:"proposal" doc:"The proposal's id in this governor, in decimal, or in hex with 0x."`
}

// Ref returns the name under which the domain knows the proposal.
func (p ProposalPath) Ref() governance.Ref {
	return governance.Ref{Governor: p.Governor, ID: p.Proposal.ProposalID}
}

// TokenPath names a token contract.
type TokenPath struct {
	Token chain.Account `path:"token" example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72" doc:"The token's contract, in CAIP-10 form. The address may be written in any case; a mixed-case one must have a valid EIP-55 checksum."`
}

// AddressPath names an account on any chain.
type AddressPath struct {
	Address AddressParam `path:"address" doc:"The account's address, in any case; a mixed-case one must have a valid EIP-55 checksum."`
}

// DelegatePath names a delegate of a token.
type DelegatePath struct {
	TokenPath
	AddressPath
}

// ProposalParam is a proposal id in either of its text forms.
type ProposalParam struct{ governance.ProposalID }

// Schema implements [huma.SchemaProvider].
func (ProposalParam) Schema(huma.Registry) *huma.Schema {
	return text(`^([0-9]+|0[xX][0-9a-fA-F]+)$`, exampleProposal)
}

// AddressParam is an address that may be left out of a query.
type AddressParam struct {
	Address common.Address
	Given   bool
}

// UnmarshalText reads what [chain.ParseAddress] reads.
func (a *AddressParam) UnmarshalText(text []byte) error {
	parsed, err := chain.ParseAddress(string(text))
	if err != nil {
		return err
	}
	*a = AddressParam{Address: parsed, Given: true}
	return nil
}

// Schema implements [huma.SchemaProvider].
func (AddressParam) Schema(huma.Registry) *huma.Schema {
	return text(`^0[xX][0-9a-fA-F]{40}$`, exampleAddress)
}

// filter returns nil when the parameter was left out.
func (a AddressParam) filter() *common.Address {
	if !a.Given {
		return nil
	}
	return &a.Address
}

// AccountParam is a contract that may be left out of a query.
type AccountParam struct {
	Account chain.Account
	Given   bool
}

// UnmarshalText reads what [chain.ParseAccount] reads.
func (a *AccountParam) UnmarshalText(text []byte) error {
	parsed, err := chain.ParseAccount(string(text))
	if err != nil {
		return err
	}
	*a = AccountParam{Account: parsed, Given: true}
	return nil
}

// Schema implements [huma.SchemaProvider].
func (AccountParam) Schema(huma.Registry) *huma.Schema {
	return text(`^eip155:[1-9][0-9]*:0[xX][0-9a-fA-F]{40}$`, exampleGovernor)
}

// filter returns nil when the parameter was left out.
func (a AccountParam) filter() *chain.Account {
	if !a.Given {
		return nil
	}
	return &a.Account
}

// ChainParam is a chain that may be left out of a query; the zero id is none.
type ChainParam struct{ ID chain.ID }

// UnmarshalText reads the CAIP-2 form.
func (c *ChainParam) UnmarshalText(text []byte) error { return c.ID.UnmarshalText(text) }

// Schema implements [huma.SchemaProvider].
func (ChainParam) Schema(huma.Registry) *huma.Schema {
	return text(`^eip155:[1-9][0-9]*$`, "eip155:1")
}
