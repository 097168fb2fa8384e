package governance_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Trap 21: bodies in JSON are read for people, and hashed as they are.
func TestTrap21ABodyInJSONIsReadForPeople(t *testing.T) {
	for _, test := range []struct{ emitted, title, description string }{
		{`{"title":"Fund the  guild","description":"Why: *because*"}`, "Fund the guild", "# Fund the guild\n\nWhy: *because*"},
		{` {"title":"Only a title","proposalType":"SIGNAL"}`, "Only a title", "# Only a title"},
		{`{"title":"T","description":"","documentationUrl":"https://example.org/x"}`, "T", "# T\n\nhttps://example.org/x"},
		{`{"name":"no title"}`, `{"name":"no title"}`, `{"name":"no title"}`},
		{`{"title":7}`, `{"title":7}`, `{"title":7}`},
		{`{broken`, `{broken`, `{broken`},
		{"# Plain", "Plain", "# Plain"},
	} {
		p := governance.NewProposal(chain.Account{}, chain.Position{}, governance.ProposalCreated{Description: test.emitted})
		if p.Title != test.title || p.Description != test.description {
			t.Errorf("%s: title %q, description %q", test.emitted, p.Title, p.Description)
		}
		if p.DescriptionHash != crypto.Keccak256Hash([]byte(test.emitted)) {
			t.Errorf("%s: hash %s", test.emitted, p.DescriptionHash)
		}
	}
}
