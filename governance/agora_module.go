package governance

import (
	"regexp"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// ModuleVote is how a voting module counts the votes of one proposal, as the
// governor announced it.
type ModuleVote struct {
	Address string        `json:"address,omitempty" doc:"The module's contract, if the event names it." example:"0xdd0229D72a414DC821DEc66f3Cc4eF6dB2C7b7df"`
	Kind    ModuleKind    `json:"kind" enum:"approval,optimistic,unknown" doc:"*approval*: votes for it name the options they approve. *optimistic*: it passes unless enough vote against it. *unknown*: what the module was told is in data." example:"approval"`
	Data    hexutil.Bytes `json:"data,omitempty" doc:"What an unknown module was told."`

	Options       []Option      `json:"options,omitempty" doc:"What can be approved, in the order of the numbers that votes use, from 0."`
	MaxApprovals  *uint64       `json:"max_approvals,omitempty" doc:"How many options one voter can approve." example:"3"`
	Criteria      Criteria      `json:"criteria,omitempty" enum:"threshold,top_choices" doc:"Which options win: those with as many votes as criteria_value, or as many options as that, those with most votes first." example:"top_choices"`
	CriteriaValue *chain.Amount `json:"criteria_value,omitempty" doc:"Votes, or a number of options." example:"3"`
	BudgetToken   string        `json:"budget_token,omitempty" doc:"Token of the budget; the zero address is the chain's coin." example:"0x0000000000000000000000000000000000000000"`
	BudgetAmount  *chain.Amount `json:"budget_amount,omitempty" doc:"What all winning options together may spend, in the token's smallest unit; 0 is no limit." example:"0"`

	AgainstThreshold *chain.Amount `json:"against_threshold,omitempty" doc:"Votes against that stop an optimistic proposal: a number of votes, or basis points of the votable supply." example:"1200"`
	Relative         *bool         `json:"relative,omitempty" doc:"Whether against_threshold is in basis points." example:"true"`

	MinParticipation *chain.Amount `json:"min_participation,omitempty" doc:"Votes that must be cast for the result to count." example:"0"`
	Signal           *bool         `json:"signal,omitempty" doc:"Whether nothing is executed." example:"true"`
}

// Option is one of the things that voters can approve.
type Option struct {
	Description string        `json:"description" doc:"What it is, as its author wrote it. Hostile text." example:"Grant to team A"`
	Spends      *chain.Amount `json:"spends,omitempty" doc:"How much of the budget it uses, in the budget token's smallest unit." example:"0"`
	Calls       []OptionCall  `json:"calls,omitempty" doc:"The calls that are made if it wins."`
}

// OptionCall is one call of an option.
type OptionCall struct {
	Target   string        `json:"target" doc:"The contract that is called." example:"0x4200000000000000000000000000000000000042"`
	Value    chain.Amount  `json:"value" doc:"Wei sent along." example:"0"`
	Calldata hexutil.Bytes `json:"calldata" doc:"Calldata, selector included."`
}

// ModuleKind names what a voting module does.
type ModuleKind string

// Kinds of modules.
const (
	ModuleApproval   ModuleKind = "approval"
	ModuleOptimistic ModuleKind = "optimistic"
	ModuleUnknown    ModuleKind = "unknown"
)

// Criteria name which options win.
type Criteria string

// Criteria of approval modules, in the order of their numbers.
const (
	CriteriaThreshold  Criteria = "threshold"
	CriteriaTopChoices Criteria = "top_choices"
)

// maxOptions bounds the options of one proposal; modules allow 255.
const maxOptions = 1_000

// moduleVote reads what a governor tells a voting module. The data do not say
// which encoding they have. A module that is not known keeps them.
func moduleVote(data []byte) ModuleVote {
	for _, read := range []func([]byte) (ModuleVote, error){readOptimistic, readApproval, readFirstApproval} {
		if vote, err := read(data); err == nil {
			return vote
		}
	}
	return ModuleVote{Kind: ModuleUnknown, Data: append(hexutil.Bytes{}, data...)}
}

// readOptimistic reads (uint248 againstThreshold, bool isRelativeToVotableSupply).
func readOptimistic(data []byte) (ModuleVote, error) {
	r := readData(data, 2)
	threshold, relative := r.Amount(0), r.Bool(1)
	return ModuleVote{Kind: ModuleOptimistic, AgainstThreshold: &threshold, Relative: &relative}, r.Err()
}

// readApproval reads options with what they spend, and settings.
func readApproval(data []byte) (ModuleVote, error) { return readApprovals(data, 5) }

// readFirstApproval reads what the first version of the module had: options that
// do not say what they spend.
func readFirstApproval(data []byte) (ModuleVote, error) { return readApprovals(data, 4) }

// readApprovals reads ((uint256 budgetTokensSpent, address[] targets, uint256[]
// values, bytes[] calldatas, string description)[] options, (uint8 maxApprovals,
// uint8 criteria, address budgetToken, uint128 criteriaValue, uint128
// budgetAmount) settings), whose first field is missing if there are 4.
func readApprovals(data []byte, fields int) (ModuleVote, error) {
	r := readData(data, 6)
	approvals, criteria, token := r.Uint(1, 8), r.Uint(2, 1), r.Address(3)
	value, budget := r.Amount(4), r.Amount(5)
	vote := ModuleVote{
		Kind: ModuleApproval, MaxApprovals: &approvals, Criteria: []Criteria{CriteriaThreshold, CriteriaTopChoices}[criteria],
		CriteriaValue: &value, BudgetToken: token.Hex(), BudgetAmount: &budget,
	}
	for _, t := range r.Tuples(0, maxOptions, fields) {
		first := fields - 4
		option := Option{Description: clean(t.String(first + 3))}
		if first > 0 {
			spends := t.Amount(0)
			option.Spends = &spends
		}
		targets, values, calldatas := t.Addresses(first, maxActions), t.Amounts(first+1, maxActions), t.ByteStrings(first+2, maxActions)
		if len(values) != len(targets) || len(calldatas) != len(targets) {
			return vote, errUneven
		}
		for i, target := range targets {
			option.Calls = append(option.Calls, OptionCall{Target: target.Hex(), Value: values[i], Calldata: calldatas[i]})
		}
		vote.Options = append(vote.Options, option)
	}
	return vote, r.Err()
}

// readData reads what a contract encoded by itself, with so many words in its head.
func readData(data []byte, words int) chain.LogReader {
	return chain.ReadLog(&types.Log{Topics: []common.Hash{{}}, Data: data}, 0, words)
}

func clean(s string) string {
	text, _ := chain.CleanText(s)
	return text
}

// approved reads the options that a vote for a proposal names: their numbers,
// ascending, as a uint256[]. It returns nothing if they do not fit the proposal.
func (m *ModuleVote) approved(params []byte) []uint64 {
	r := readData(params, 1)
	chosen := r.Amounts(0, len(m.Options))
	if r.Err() != nil {
		return nil
	}
	var out []uint64
	for i, option := range chosen {
		if option.Cmp(chain.NewAmount(uint64(len(m.Options)))) >= 0 || i > 0 && option.Cmp(chosen[i-1]) <= 0 {
			return nil
		}
		out = append(out, option.Big().Uint64())
	}
	return out
}

// Approved returns the options that a vote approves, if a module counts them.
func (p *Proposal) Approved(support uint8, params []byte) []uint64 {
	if p.Details.Module == nil || support != For {
		return nil
	}
	return p.Details.Module.approved(params)
}

// vote counts one vote, and for each option it approves. It returns false for a
// vote that counts for no side, or for none of the options.
func (p *Proposal) vote(e VoteCast) bool {
	counted := p.Tally.Add(e)
	if p.Details.Module == nil || len(p.Details.Module.Options) == 0 || e.Support != For || e.Weight.IsZero() {
		return counted
	}
	if n := len(p.Details.Module.Options); len(p.OptionVotes) < n {
		p.OptionVotes = append(p.OptionVotes, make([]chain.Amount, n-len(p.OptionVotes))...)
	}
	approved := p.Details.Module.approved(e.Params)
	for _, option := range approved {
		p.OptionVotes[option] = saturatingAdd(p.OptionVotes[option], e.Weight)
	}
	return counted && len(approved) > 0
}

// typeSuffix is how version 2 governors are told type and module data: at the
// end of the description.
var typeSuffix = regexp.MustCompile(`(?s)#proposalTypeId=(\d{1,3})(?:#proposalData=(.*))?$`)

// describedDetails reads what a description says for the governor's hooks.
func describedDetails(description string) Details {
	found := typeSuffix.FindStringSubmatch(description)
	if found == nil {
		return Details{}
	}
	number, err := strconv.ParseUint(found[1], 10, 8)
	if err != nil {
		return Details{}
	}
	details := Details{ProposalType: &number}
	if vote, err := readOptimistic([]byte(found[2])); err == nil {
		details.Module = &vote
	}
	return details
}

// WithoutSuffix is a description as people wrote it, without what it says for
// the governor's hooks.
func WithoutSuffix(description string) string {
	if at := typeSuffix.FindStringIndex(description); at != nil {
		return description[:at[0]]
	}
	return description
}
