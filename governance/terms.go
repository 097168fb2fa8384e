package governance

import (
	"encoding/json"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Terms are what a governor judges a proposal by and no log tells. They are read
// from the contract; what has not been read, or is refused, is missing.
type Terms struct {
	Quorum      *chain.Amount `json:"quorum,omitempty" doc:"Votes that make the quorum, at the snapshot." example:"1000000000000000000000000"`
	SuperQuorum *chain.Amount `json:"super_quorum,omitempty" doc:"Votes for it that end the vote before its deadline (GovernorSuperQuorum)." example:"3000000000000000000000000"`

	VotingSupply     *chain.Amount `json:"voting_supply,omitempty" doc:"All the voting power there is at the snapshot." example:"16000000000000000000000000"`
	ShareBase        *chain.Amount `json:"share_base,omitempty" doc:"What the shares below are parts of." example:"10000"`
	QuorumShare      *chain.Amount `json:"quorum_share,omitempty" doc:"Share of all power that makes the quorum." example:"200"`
	VoteDifferential *chain.Amount `json:"vote_differential,omitempty" doc:"Share of all power by which votes for have to exceed those against (Aave)." example:"50"`
	SupportRequired  *chain.Amount `json:"support_required,omitempty" doc:"Share of the votes, in parts of 10^18, that votes for have to exceed (Aragon)." example:"500000000000000000"`
	VoteLead         *chain.Amount `json:"vote_lead,omitempty" doc:"Votes by more than which those for have to exceed those against (Aave v3)." example:"80000000000000000000000"`
	VoteBasis        *chain.Amount `json:"vote_basis,omitempty" doc:"Share of the votes for and against that votes for have to exceed (Azorius)." example:"500000"`
	Script           string        `json:"script,omitempty" doc:"EVM script that the vote runs, in hex; its calls are the actions of the proposal (Aragon)." example:"0x00000001"`
	GracePeriod      *uint64       `json:"grace_period,omitempty" doc:"Seconds after its eta in which it can be executed, where its executor decides that (Aave)." example:"432000"`
	TimelockPeriod   *uint64       `json:"timelock_period,omitempty" doc:"Timepoints after its vote in which it waits (Azorius)." example:"7200"`
	ExecutionPeriod  *uint64       `json:"execution_period,omitempty" doc:"Timepoints after that in which it can be executed (Azorius)." example:"21600"`
	// What Moloch's processing asks for. Quorum is made from the first two.
	QuorumPercent    *chain.Amount `json:"quorum_percent,omitempty" doc:"Share of the shares at sponsorship that has to vote for it, in percent (Moloch)." example:"20"`
	SharesAtSponsor  *chain.Amount `json:"shares_at_sponsor,omitempty" doc:"All shares when it was sponsored (Moloch)." example:"1000000000000000000000"`
	RetentionPercent *chain.Amount `json:"retention_percent,omitempty" doc:"Share of the most shares and loot during its vote that must be left when it is processed, in percent (Moloch)." example:"66"`
	PeakSupply       *chain.Amount `json:"peak_supply,omitempty" doc:"Most shares and loot together when somebody voted (Moloch)." example:"1500000000000000000000"`
	PresentSupply    *chain.Amount `json:"present_supply,omitempty" doc:"Shares and loot together when this was read (Moloch)." example:"1400000000000000000000"`

	// Verdict is what the contract says of the votes once they are closed, where
	// it counts them by a rule of its own: passed, defeated, or nothing yet.
	Verdict Verdict `json:"verdict,omitempty" enum:"passed,defeated" doc:"What the contract says of the votes, where it counts them by a rule of its own." example:"passed"`
}

// PartQuorum is the name of the part that nearly every governor tells.
const PartQuorum = "quorum"

// Part returns a part by its name in JSON, as text; it is empty if that is
// missing.
func (t Terms) Part(name string) string {
	encoded, err := json.Marshal(t)
	if err != nil {
		return ""
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(encoded, &parts); err != nil {
		return ""
	}
	return strings.Trim(string(parts[name]), `"`)
}

// Equal reports whether both say the same.
func (t Terms) Equal(other Terms) bool { return reflect.DeepEqual(t, other) }

// Verdict is a contract's own answer to whether a vote passed.
type Verdict string

// Verdicts.
const (
	VerdictPassed   Verdict = "passed"
	VerdictDefeated Verdict = "defeated"
)

// TermsRequest names a proposal whose terms are to be read.
type TermsRequest struct {
	Governor common.Address
	ID       ProposalID
	Family   string // of the governor, which decides what to ask
	Snapshot uint64 // timepoint in the governor's clock
	Deadline uint64
	Details  Details // of the proposal
}

// TermsCall is one call whose answer is a part of a proposal's terms. A call
// that the contract refuses leaves its part missing.
type TermsCall struct {
	chain.Call
	Part string // which part it is, by its name in JSON
	Fold func(terms *Terms, answer []byte) error
}

// TermsCalls returns what to ask for the terms of a proposal.
func TermsCalls(r TermsRequest) []TermsCall {
	family, known := FamilyOf(r.Family)
	if !known || family.terms == nil {
		return nil
	}
	return family.terms(r)
}

// Rereading says when the terms of a proposal have to be read again.
type Rereading string

// When terms are read again. They are read once the snapshot has passed in any
// case: before that, most governors refuse.
const (
	ReadOnce     Rereading = ""         // never: they belong to the snapshot
	ReadStanding Rereading = "standing" // at every head: they are the same for all proposals, and may change
	ReadVoting   Rereading = "voting"   // at every head while votes count, and once after
	ReadEnd      Rereading = "end"      // once after the vote has ended
)

// FamiliesRereading returns the names of the families whose terms are read again
// in one way.
func FamiliesRereading(r Rereading) []string {
	var out []string
	for _, family := range families {
		if family.Reread == r && family.standing != nil {
			out = append(out, family.Name)
		}
	}
	return out
}

// amountTerm folds a call's answer, one uint256, into a part of the terms.
func amountTerm(name string, to common.Address, data []byte, part func(*Terms) **chain.Amount) TermsCall {
	return TermsCall{Part: name, Call: chain.Call{To: to, Data: data}, Fold: func(terms *Terms, answer []byte) error {
		amount, err := amountAnswer(answer)
		if err != nil {
			return err
		}
		*part(terms) = &amount
		return nil
	}}
}
