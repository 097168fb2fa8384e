package governance

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iagoragovernor"
)

// agoraStanding is OpenZeppelin's rule, but for whether the votes pass a
// proposal: its type says by which majority, its module may count them anew,
// and managers can change the type at any time, so that only the contract knows.
func (p *Proposal) agoraStanding(g Governor) Standing {
	g.Counting.Own = true
	return p.openZeppelinStanding(g)
}

// agoraTerms asks for the quorum, which belongs to the proposal and its type,
// and for what became of the vote.
func agoraTerms(r TermsRequest) []TermsCall {
	quorum := iagoragovernor.NewIAgoraGovernor().PackQuorum(r.ID.Big())
	return []TermsCall{
		amountTerm(PartQuorum, r.Governor, quorum, func(t *Terms) **chain.Amount { return &t.Quorum }),
		verdictTerm(r),
	}
}

// discoverModule names the module of a type of proposals.
func discoverModule(fact chain.Fact, changed ParameterChanged) []chain.Contract {
	var set AgoraType
	if err := json.Unmarshal([]byte(changed.New), &set); err != nil {
		return nil
	}
	module := common.HexToAddress(set.Module)
	if module == (common.Address{}) || module == fact.Address {
		return nil
	}
	return []chain.Contract{{
		Address: module, Role: chain.RoleModule, Family: FamilyAgoraModule, Start: fact.Block, Governor: fact.Address,
	}}
}
