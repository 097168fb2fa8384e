package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// DAO is what holders see as one organisation.
type DAO struct {
	Slug      string          `json:"slug" doc:"Name in URLs, unique on this instance." example:"ens"`
	Name      string          `json:"name" doc:"Name for people." example:"ENS"`
	Governors []Governor      `json:"governors" doc:"The DAO's governor contracts."`
	Tokens    []chain.Account `json:"tokens" doc:"The tokens whose votes the governors count, in CAIP-10 form." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	Proposals ProposalCounts  `json:"proposals" doc:"Number of proposals by status."`
	Voters    int64           `json:"voters" doc:"Number of accounts that ever voted." example:"3120"`
	Votes     int64           `json:"votes" doc:"Number of votes ever cast." example:"20412"`
	AsOf      []AsOf          `json:"as_of" doc:"Up to which block of each chain this answer knows."`
}

// ProposalCounts counts proposals by status.
type ProposalCounts struct {
	Total     int64 `json:"total" doc:"All proposals." example:"61"`
	Updatable int64 `json:"updatable" doc:"Its proposer can still edit it; voting has not opened." example:"0"`
	Pending   int64 `json:"pending" doc:"Voting has not opened." example:"0"`
	Active    int64 `json:"active" doc:"Votes count now." example:"2"`
	Objection int64 `json:"objection" doc:"Only votes against count now." example:"0"`
	Grace     int64 `json:"grace" doc:"Voting has ended, and members who object can leave before it takes effect." example:"0"`
	Succeeded int64 `json:"succeeded" doc:"Passed, and neither queued nor executed yet." example:"1"`
	Queued    int64 `json:"queued" doc:"Waiting in the timelock." example:"0"`
	Executed  int64 `json:"executed" doc:"Done." example:"48"`
	Defeated  int64 `json:"defeated" doc:"Quorum reached, but no majority for it." example:"4"`
	NoQuorum  int64 `json:"no_quorum" doc:"Ended below the quorum." example:"5"`
	Canceled  int64 `json:"canceled" doc:"Cancelled on the governor or on the timelock." example:"1"`
	Vetoed    int64 `json:"vetoed" doc:"Stopped by the account that may veto." example:"0"`
	Expired   int64 `json:"expired" doc:"Not executed in time." example:"0"`
	Failed    int64 `json:"failed" doc:"Processed without effect." example:"0"`
	Unknown   int64 `json:"unknown" doc:"Ended, but what decides could not be read yet." example:"0"`
}

// Governor is a governor contract with its current parameters.
type Governor struct {
	ID         chain.Account  `json:"id" doc:"The contract, in CAIP-10 form."`
	DAO        string         `json:"dao" doc:"Slug of its DAO." example:"ens"`
	Name       string         `json:"name" doc:"What the contract's name() returns; empty if it has none." example:"ENS Governor"`
	Family     string         `json:"family" doc:"The family of governors it was recognised as, which decides how it is read." example:"oz-governor"`
	Version    string         `json:"version" doc:"What the contract's version() returns; empty if it has none." example:"1"`
	Clock      chain.Clock    `json:"clock" doc:"The unit of its timepoints: block numbers, unix seconds, or block numbers of the chain that its chain settles on (Arbitrum)."`
	Counting   Counting       `json:"counting" doc:"Which votes count towards the quorum."`
	Token      *chain.Account `json:"token" doc:"The token whose votes it counts, in CAIP-10 form; null if unknown." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	Timelock   *Address       `json:"timelock" doc:"The timelock that executes its proposals; null if the governor executes by itself." example:"0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7"`
	StartBlock uint64         `json:"start_block" doc:"The block from which it is read." example:"13533772"`
	Parameters Parameters     `json:"parameters" doc:"Its current settings; null where neither events nor readings tell one."`
	Proposals  int64          `json:"proposals" doc:"Number of its proposals." example:"61"`
	AsOf       []AsOf         `json:"as_of" doc:"Up to which block this answer knows."`
}

// Counting says which votes count towards a quorum.
type Counting struct {
	Mode    string `json:"mode" doc:"What COUNTING_MODE() returns or, of a family without it, how the family counts." example:"support=bravo&quorum=for,abstain"`
	For     bool   `json:"for" doc:"Votes for count towards the quorum." example:"true"`
	Against bool   `json:"against" doc:"Votes against count towards the quorum." example:"false"`
	Abstain bool   `json:"abstain" doc:"Abstentions count towards the quorum." example:"true"`
	Own     bool   `json:"own" doc:"Whether the contract decides by a rule of its own, so that only it can say whether a vote passed." example:"false"`
}

// Parameters are a governor's settings.
type Parameters struct {
	VotingDelay       *chain.Amount `json:"voting_delay" doc:"From proposing to the opening of the vote, in the governor's clock." example:"1"`
	VotingPeriod      *chain.Amount `json:"voting_period" doc:"How long votes count, in the governor's clock." example:"45818"`
	ProposalThreshold *chain.Amount `json:"proposal_threshold" doc:"Voting power needed to propose." example:"100000000000000000000000"`
	Quorum            *chain.Amount `json:"quorum" doc:"Votes that make the quorum, where that is one number for all proposals; null otherwise." example:"400000000000000000000000"`
	QuorumNumerator   *chain.Amount `json:"quorum_numerator" doc:"Share of the supply that makes the quorum, in parts of quorum_denominator." example:"1"`
	QuorumDenominator *chain.Amount `json:"quorum_denominator" doc:"What the quorum's numerator is a part of; null if the contract does not say." example:"100"`
	TimelockDelay     *chain.Amount `json:"timelock_delay" doc:"Shortest time between queueing and execution, in seconds." example:"172800"`
	BaseDelay         *chain.Amount `json:"base_delay" doc:"Of a governor whose calls an access manager delays, how long every proposal waits at least, in seconds; null of others." example:"86400"`
	GracePeriod       *uint64       `json:"grace_period" doc:"How long after its eta a queued proposal can be executed, in seconds; null if it does not expire." example:"1209600"`
}

// Finding is something on a chain that could not be made sense of.
type Finding struct {
	Mark
	Chain    chain.ID    `json:"chain" doc:"The chain, in CAIP-2 form."`
	Contract Address     `json:"contract" doc:"The contract whose log it is."`
	Kind     string      `json:"kind" doc:"What is wrong: *undecodable_log*, a log that should have decoded; *orphan_event*, an event about something that was never created; *inconsistent_fact*, an event that contradicts earlier ones. Later versions may know more kinds." example:"undecodable_log"`
	Detail   string      `json:"detail" doc:"The matter in a sentence." example:"oz-governor: abi: cannot unmarshal offset"`
	Hash     common.Hash `json:"block_hash" doc:"Hash of the block."`
}

func (h handlers) registerDAOs(api huma.API) {
	get(api, operation{
		id: "list-daos", path: "/daos", tag: tagDAO,
		summary:     "DAOs",
		description: "All DAOs of this instance, with their governors, their tokens and the numbers of an overview. The list is short and comes in one page.",
	}, h.daos)
	get(api, operation{
		id: "get-dao", path: "/daos/{dao}", tag: tagDAO,
		summary:     "A DAO",
		description: "One DAO with its governors, its tokens and the numbers of an overview.",
		problems:    []ProblemKind{NotFound},
	}, h.dao)
	get(api, operation{
		id: "list-findings", path: "/daos/{dao}/findings", tag: tagDAO,
		summary:     "Findings of a DAO",
		description: "Logs of the DAO's contracts that could not be made sense of, newest first. Nothing on the chain is dropped silently: what cannot be read is kept and shown here.",
		problems:    []ProblemKind{NotFound, BadCursor, CursorMismatch},
	}, h.findings)
	get(api, operation{
		id: "get-governor", path: "/governors/{governor}", tag: tagDAO,
		summary:     "A governor",
		description: "One governor contract with its current parameters.",
		problems:    []ProblemKind{NotFound},
	}, h.governor)
}

func (h handlers) daos(ctx context.Context, _ *struct{}) (List[DAO], error) {
	all, err := h.Governance.DAOs(ctx)
	if err != nil {
		return List[DAO]{}, fmt.Errorf("list DAOs: %w", err)
	}
	return newList(all, nil, int64(len(all)), newest(all), newDAO), nil
}

// newest merges what the DAOs know, each chain once. They are of one snapshot,
// so chains that appear twice agree.
func newest(all []governance.DAOView) []chain.AsOf {
	seen := map[chain.ID]bool{}
	var out []chain.AsOf
	for _, dao := range all {
		for _, asOf := range dao.AsOf {
			if !seen[asOf.Chain] {
				seen[asOf.Chain] = true
				out = append(out, asOf)
			}
		}
	}
	return out
}

func (h handlers) dao(ctx context.Context, in *DAOPath) (DAO, error) {
	view, err := h.readDAO(ctx, in.DAO)
	if err != nil {
		return DAO{}, err
	}
	return newDAO(view), nil
}

func (h handlers) readDAO(ctx context.Context, slug string) (governance.DAOView, error) {
	view, err := h.Governance.DAO(ctx, slug)
	if err != nil {
		return view, explain(fmt.Errorf("read DAO %.64q: %w", slug, err), noDAO(slug))
	}
	return view, nil
}

func noDAO(slug string) string {
	return fmt.Sprintf("No DAO %q is indexed here; %s/daos lists those that are.", shorten(slug, 64), Prefix)
}

func (h handlers) governor(ctx context.Context, in *GovernorPath) (Governor, error) {
	view, err := h.Governance.Governor(ctx, in.Governor)
	if err != nil {
		return Governor{}, explain(fmt.Errorf("read governor %s: %w", in.Governor, err), noGovernor(in.Governor))
	}
	return newGovernor(view), nil
}

func noGovernor(id chain.Account) string {
	return fmt.Sprintf("No governor %s is indexed here; %s/daos lists those that are.", id, Prefix)
}

type findingsInput struct {
	DAOPath
	PageParams
}

func (h handlers) findings(ctx context.Context, in *findingsInput) (List[Finding], error) {
	filter := governance.FindingFilter{DAO: in.DAO}
	after, err := decodeCursor[governance.FindingKey](in.Cursor, findingList, filter)
	if err != nil {
		return List[Finding]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Governance.Findings(ctx, selected)
	if err != nil {
		return List[Finding]{}, explain(fmt.Errorf("list findings of %.64q: %w", in.DAO, err), noDAO(in.DAO))
	}
	next, err := encodeCursor(findingList, filter, page.Next)
	if err != nil {
		return List[Finding]{}, err
	}
	return newList(page.Items, next, page.Total, page.AsOf, newFinding), nil
}

func newDAO(v governance.DAOView) DAO {
	out := DAO{
		Slug: v.Slug, Name: v.Name, Governors: make([]Governor, len(v.Governors)),
		Tokens: append([]chain.Account{}, v.Tokens...), Proposals: newCounts(v.Proposals),
		Voters: v.Voters, Votes: v.Votes, AsOf: newAsOf(v.AsOf...),
	}
	for i, governor := range v.Governors {
		out.Governors[i] = newGovernor(governor)
	}
	return out
}

func newCounts(by map[governance.Status]int64) ProposalCounts {
	out := ProposalCounts{
		Updatable: by[governance.StatusUpdatable], Objection: by[governance.StatusObjection], Grace: by[governance.StatusGrace],
		Vetoed: by[governance.StatusVetoed], Failed: by[governance.StatusFailed],
		Pending: by[governance.StatusPending], Active: by[governance.StatusActive],
		Succeeded: by[governance.StatusSucceeded], Queued: by[governance.StatusQueued],
		Executed: by[governance.StatusExecuted], Defeated: by[governance.StatusDefeated],
		NoQuorum: by[governance.StatusNoQuorum], Canceled: by[governance.StatusCanceled],
		Expired: by[governance.StatusExpired], Unknown: by[governance.StatusUnknown],
	}
	for _, count := range by {
		out.Total += count
	}
	return out
}

func newGovernor(v governance.GovernorView) Governor {
	out := Governor{
		ID: v.Account, DAO: v.DAO, Name: v.Name, Family: v.Family, Version: v.Version, Clock: v.Clock,
		Counting: Counting{Mode: v.Counting.Mode, For: v.Counting.For, Against: v.Counting.Against, Abstain: v.Counting.Abstain, Own: v.Counting.Own},
		Timelock: newAddress(v.Timelock), StartBlock: v.Start,
		Parameters: Parameters{
			VotingDelay: v.VotingDelay, VotingPeriod: v.VotingPeriod, ProposalThreshold: v.ProposalThreshold,
			Quorum: v.Quorum, QuorumNumerator: v.QuorumNumerator, QuorumDenominator: v.QuorumDenominator, TimelockDelay: v.TimelockDelay, BaseDelay: v.BaseDelay,
		},
		Proposals: v.Proposals, AsOf: newAsOf(v.AsOf),
	}
	if v.GracePeriod != 0 {
		out.Parameters.GracePeriod = &v.GracePeriod
	}
	if v.Token != (common.Address{}) {
		out.Token = &chain.Account{Chain: v.Chain, Address: v.Token}
	}
	return out
}

func newFinding(f chain.Finding) Finding {
	return Finding{
		Mark: newMark(f.Mark()), Chain: f.Chain, Contract: Address(f.Address),
		Kind: f.Kind, Detail: f.Detail, Hash: f.BlockHash,
	}
}
