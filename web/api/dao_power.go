package api

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

// PowerFigures say who decides. docs/measures.md defines each and names its source.
type PowerFigures struct {
	Delegates   int64         `json:"delegates" doc:"Accounts with voting power." example:"2104"`
	Delegated   *chain.Amount `json:"delegated" doc:"All their voting power together; null in the absurd case that it does not fit 256 bits."`
	Supply      *chain.Amount `json:"supply" doc:"Units of the token in existence; null if unknown."`
	DelegatedBP *uint64       `json:"delegated_bp" doc:"Delegated power as a share of the supply, in basis points rounded down." example:"1640"`

	Active          *chain.Amount `json:"active" doc:"Voting power of those who voted in the last 180 days; null if there was nothing to vote on in that time."`
	ActiveDelegates *int64        `json:"active_delegates" doc:"How many those are." example:"212"`
	Asleep          *chain.Amount `json:"asleep" doc:"All other voting power."`
	AsleepDelegates *int64        `json:"asleep_delegates" doc:"How many accounts have it." example:"1892"`
	AsleepBP        *uint64       `json:"asleep_bp" doc:"Power asleep as a share of all delegated power, in basis points rounded down." example:"3120"`

	GiniBP         *uint64 `json:"gini_bp" doc:"Gini coefficient of voting power over the accounts that have any, in 1/10,000 rounded down: 0 if all have the same, near 10,000 if one has everything; null if nobody has any." example:"9421"`
	HHI            *uint64 `json:"hhi" doc:"Herfindahl-Hirschman index: the sum of the squares of all shares of voting power, in 1/10,000 rounded down; 10,000 if one has everything." example:"410"`
	NakamotoPass   *int64  `json:"nakamoto_pass" doc:"Nakamoto number: the fewest delegates who have more than half of all delegated power together." example:"18"`
	NakamotoQuorum *int64  `json:"nakamoto_quorum" doc:"The fewest delegates whose power reaches the quorum together; null if the quorum is unknown or out of reach for all of them." example:"7"`
	Top1BP         *uint64 `json:"top_1_bp" doc:"Share of the most powerful delegate in all delegated power, in basis points rounded down." example:"980"`
	Top5BP         *uint64 `json:"top_5_bp" doc:"The same of the five most powerful delegates." example:"3390"`
	Top10BP        *uint64 `json:"top_10_bp" doc:"The same of the ten most powerful delegates." example:"4700"`
	Top20BP        *uint64 `json:"top_20_bp" doc:"The same of the twenty most powerful delegates." example:"5870"`

	Proposals       int64         `json:"proposals" doc:"On how many of the last ended proposals participation is measured, at most 20. Proposals that were cancelled before their vote ended do not count." example:"20"`
	TurnoutBP       *uint64       `json:"turnout_bp" doc:"Weight of all votes on the last ended proposal as a share of the supply at its snapshot, in basis points rounded down." example:"620"`
	MedianTurnoutBP *uint64       `json:"median_turnout_bp" doc:"Median of that over those proposals." example:"710"`
	MedianCounted   *chain.Amount `json:"median_counted" doc:"Median over those proposals of the votes that counted towards the quorum."`
	Quorum          *chain.Amount `json:"quorum" doc:"Votes a proposal needs; null if unknown."`
	QuorumGap       *chain.Amount `json:"quorum_gap" doc:"What the median is short of the quorum; 0 if it reaches it."`
	QuorumReachBP   *uint64       `json:"quorum_reach_bp" doc:"Active power as a share of the quorum, in basis points rounded down: below 10,000 those who vote cannot reach the quorum." example:"14200"`

	Blocs                *int64        `json:"blocs" doc:"How many blocs there are when delegates who vote alike are taken as one: on at least 5 of the last 64 proposals both, and the same on at least 90% of those. Null if nobody voted." example:"1987"`
	LargestBloc          *chain.Amount `json:"largest_bloc" doc:"Voting power of the most powerful bloc."`
	LargestBlocBP        *uint64       `json:"largest_bloc_bp" doc:"Its share in all delegated power, in basis points rounded down." example:"4120"`
	LargestBlocMembers   *int64        `json:"largest_bloc_members" doc:"How many delegates are in it." example:"31"`
	BlocEntropyCentibits *uint64       `json:"bloc_entropy_centibits" doc:"Voting-bloc entropy: the min-entropy of the blocs' shares of power, in 1/100 bit rounded down; 0 if one bloc has everything, 100 if the most powerful has half." example:"127"`

	CostToPropose *chain.Amount `json:"cost_to_propose" doc:"Voting power it takes to propose."`
	CostOfQuorum  *chain.Amount `json:"cost_of_quorum" doc:"Voting power that reaches the quorum alone."`
	CostToOutvote *chain.Amount `json:"cost_to_outvote" doc:"Voting power that outvotes all that is active: active and one unit more."`
}

// GovernorPower is who decides in one governor.
type GovernorPower struct {
	Governor chain.Account `json:"governor" doc:"The governor, in CAIP-10 form."`
	Token    chain.Account `json:"token" doc:"The token whose votes it counts, in CAIP-10 form." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	PowerFigures
	AsOf []AsOf `json:"as_of" doc:"Which block the figures are those of."`
}

// PowerDay is who decided in one governor at the end of a day.
type PowerDay struct {
	Day      measure.Day   `json:"day" doc:"The day, in UTC."`
	Governor chain.Account `json:"governor" doc:"The governor, in CAIP-10 form."`
	Block    uint64        `json:"block" doc:"The last block of the day, or before it, in which something happened." example:"21500000"`
	PowerFigures
}

// PowerHistory is a range of days.
type PowerHistory struct {
	Items   []PowerDay `json:"items" doc:"One row per day and governor, by day."`
	Missing int64      `json:"missing" doc:"How many rows of that range have not been computed yet; ask again later. Days that a reorganisation can still change have no row." example:"0"`
	AsOf    []AsOf     `json:"as_of" doc:"Up to which block of each chain this answer knows."`
}

// BlockParam is a block number that may be left out of a query.
type BlockParam struct {
	Number uint64
	Given  bool
}

// UnmarshalText reads a decimal number that a database can hold.
func (b *BlockParam) UnmarshalText(text []byte) error {
	n, err := strconv.ParseUint(string(text), 10, 63)
	if err != nil {
		return errors.New("want a block number")
	}
	*b = BlockParam{Number: n, Given: true}
	return nil
}

// Schema implements [huma.SchemaProvider].
func (BlockParam) Schema(huma.Registry) *huma.Schema { return text(`^[0-9]+$`, "21500000") }

// DayParam is a day that may be left out of a query.
type DayParam struct {
	Day   measure.Day
	Given bool
}

// UnmarshalText reads what [measure.ParseDay] reads.
func (d *DayParam) UnmarshalText(text []byte) error {
	d.Given = true
	return d.Day.UnmarshalText(text) //nolint:wrapcheck // says what it wants
}

// Schema implements [huma.SchemaProvider].
func (DayParam) Schema(huma.Registry) *huma.Schema { return text(dayPattern, exampleDay) }

func (d DayParam) filter() *measure.Day {
	if !d.Given {
		return nil
	}
	return &d.Day
}

const definitions = " docs/measures.md in the source defines every figure and names where it is from. A figure that depends on something unknown is null."

func (h handlers) registerPower(api huma.API) {
	get(api, operation{
		id: "get-dao-power", path: "/daos/{dao}/power", tag: tagDAO,
		summary:     "Who decides in a DAO",
		description: "How voting power is spread in each governor of a DAO, how much of it votes, and what it takes to propose, to reach the quorum and to outvote the others: now, or as of any block." + definitions,
		problems:    []ProblemKind{NotFound},
	}, h.daoPower)
	get(api, operation{
		id: "get-dao-power-history", path: "/daos/{dao}/power/history", tag: tagDAO,
		summary:     "Who decided in a DAO, day by day",
		description: "The same figures at the end of each day (UTC), at most 366 days at once. Days are kept once no reorganisation can change them." + definitions,
		problems:    []ProblemKind{NotFound},
	}, h.daoPowerHistory)
}

type daoPowerInput struct {
	DAOPath
	Block BlockParam `query:"block" doc:"As of this block of every chain the DAO is on; without it, now."`
}

func (h handlers) daoPower(ctx context.Context, in *daoPowerInput) (List[GovernorPower], error) {
	var block *uint64
	if in.Block.Given {
		block = &in.Block.Number
	}
	views, err := h.Power.Power(ctx, in.DAO, block)
	if errors.Is(err, measure.ErrAhead) {
		return List[GovernorPower]{}, NewProblem(NotFound, fmt.Sprintf("Block %d is not indexed yet; %s/chains says up to where the chains are.", in.Block.Number, Prefix))
	}
	if err != nil {
		return List[GovernorPower]{}, explain(fmt.Errorf("measure power of %.64q: %w", in.DAO, err), noDAO(in.DAO))
	}
	asOf := make([]chain.AsOf, 0, len(views))
	for _, view := range views {
		asOf = append(asOf, view.AsOf)
	}
	return newList(views, nil, int64(len(views)), distinct(asOf), newGovernorPower), nil
}

// distinct leaves out what is there twice.
func distinct(all []chain.AsOf) []chain.AsOf {
	seen := map[chain.AsOf]bool{}
	var out []chain.AsOf
	for _, a := range all {
		if !seen[a] {
			seen[a] = true
			out = append(out, a)
		}
	}
	return out
}

type daoPowerHistoryInput struct {
	DAOPath
	From DayParam `query:"from" doc:"First day; without it, 90 days up to the last."`
	To   DayParam `query:"to" doc:"Last day; without it, the newest that no reorganisation can change, or 366 days from the first."`
}

// Resolve refuses a range that is wider than an answer, which would come back
// shorter than it was asked for.
func (in *daoPowerHistoryInput) Resolve(huma.Context) []error {
	if !in.From.Given || !in.To.Given {
		return nil
	}
	switch days := in.To.Day - in.From.Day + 1; {
	case days < 1:
		return []error{&huma.ErrorDetail{Location: "query.from", Message: "is after the last day", Value: in.From.Day.String()}}
	case days > measure.MaxDays:
		return []error{&huma.ErrorDetail{Location: "query.from", Message: fmt.Sprintf("is %d days before the last; want at most %d days at once", days-1, measure.MaxDays), Value: in.From.Day.String()}}
	}
	return nil
}

func (h handlers) daoPowerHistory(ctx context.Context, in *daoPowerHistoryInput) (PowerHistory, error) {
	page, err := h.Power.PowerDays(ctx, measure.DayFilter{DAO: in.DAO, From: in.From.filter(), To: in.To.filter()})
	if err != nil {
		return PowerHistory{}, explain(fmt.Errorf("read days of power of %.64q: %w", in.DAO, err), noDAO(in.DAO))
	}
	out := PowerHistory{Items: make([]PowerDay, len(page.Items)), Missing: page.Missing, AsOf: newAsOf(page.AsOf...)}
	for i, day := range page.Items {
		out.Items[i] = PowerDay{Day: day.Day, Governor: day.Governor, Block: day.Block, PowerFigures: newPowerFigures(day.Figures)}
	}
	return out, nil
}

func newGovernorPower(v measure.View) GovernorPower {
	return GovernorPower{Governor: v.Governor, Token: v.Token, PowerFigures: newPowerFigures(v.Figures), AsOf: newAsOf(v.AsOf)}
}

func newPowerFigures(f measure.Figures) PowerFigures {
	return PowerFigures{
		Delegates: f.Delegates, Delegated: f.Delegated, Supply: f.Supply, DelegatedBP: f.DelegatedBP,
		Active: f.Active, ActiveDelegates: f.ActiveDelegates, Asleep: f.Asleep, AsleepDelegates: f.AsleepDelegates, AsleepBP: f.AsleepBP,
		GiniBP: f.GiniBP, HHI: f.HHI, NakamotoPass: f.NakamotoPass, NakamotoQuorum: f.NakamotoQuorum,
		Top1BP: f.Top1BP, Top5BP: f.Top5BP, Top10BP: f.Top10BP, Top20BP: f.Top20BP,
		Proposals: f.Proposals, TurnoutBP: f.TurnoutBP, MedianTurnoutBP: f.MedianTurnoutBP, MedianCounted: f.MedianCounted,
		Quorum: f.Quorum, QuorumGap: f.QuorumGap, QuorumReachBP: f.QuorumReachBP,
		Blocs: f.Blocs, LargestBloc: f.LargestBloc, LargestBlocBP: f.LargestBlocBP, LargestBlocMembers: f.LargestBlocMembers,
		BlocEntropyCentibits: f.EntropyCentibits,
		CostToPropose:        f.CostToPropose, CostOfQuorum: f.CostOfQuorum, CostToOutvote: f.CostToOutvote,
	}
}
