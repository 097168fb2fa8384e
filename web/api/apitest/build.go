package apitest

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// Where the chains of a world stand.
const (
	newestTime    = 1_769_883_611 // 2026-01-31 18:20:11 UTC
	ethereumBlock = 24_360_000
	arbitrumBlock = 427_000_000
)

// The contracts of a world.
var (
	Governor = chain.Account{Chain: Ethereum, Address: common.HexToAddress("0x323a76393544d5ecca80cd6ef2a560c6a395b7e3")}
	Token    = chain.Account{Chain: Ethereum, Address: common.HexToAddress("0xc18360217d8f7ab5e7c516566761ea12ce7f9d72")}

	TimeGovernor = chain.Account{Chain: Arbitrum, Address: common.HexToAddress("0x789fc99093b09ad01c34dc7251d0c89ce743e5a4")}
	TimeToken    = chain.Account{Chain: Arbitrum, Address: common.HexToAddress("0x912ce59144191c1204e64559fe8253a0e49e6548")}
)

// New returns the world.
func New() *World {
	w := &World{
		timelines: map[governance.Ref][]governance.TimelineEntry{},
		findings:  map[string][]chain.Finding{},
		powers:    map[account][]delegation.PowerPoint{},
	}
	w.SetChains(
		status(Ethereum, "Ethereum", ethereumBlock, 12),
		status(Arbitrum, "Arbitrum One", arbitrumBlock, 1),
	)
	w.addDAO("ens", "ENS", Governor, Token, chain.BlockClock)
	w.addDAO("arbitrum", "Arbitrum", TimeGovernor, TimeToken, chain.TimeClock)
	for i := range 24 {
		w.addProposal(Governor, i)
	}
	for i := range 9 {
		w.addProposal(TimeGovernor, 100+i)
	}
	w.addHolders(Token, 45)
	w.addHolders(TimeToken, 12)
	w.addFinding(5_000, chain.FindingUndecodable, "oz-governor: abi: cannot unmarshal offset")
	// One log can be two findings.
	w.addFinding(7_000, chain.FindingOrphan, "vote on a proposal that was never created")
	w.addFinding(7_000, chain.FindingInconsistent, "a second vote of the same account")
	w.addFinding(9_000, chain.FindingOrphan, "queueing of a proposal that was never created")
	w.addCorrections()
	return w
}

// addCorrections makes a vote that a reorg moves, one that it removes, a proposal
// that a better decoder reads, and a transfer that a provider had left out.
func (w *World) addCorrections() {
	record := func(event string, n int, fields string) *chain.Record {
		return &chain.Record{
			Event: event, Contract: Governor, Block: ethereumBlock - 100 + uint64(n), BlockHash: Hash("block", n), LogIndex: uint32(n),
			Time: time.Unix(int64(newestTime)-int64(n), 0).UTC(), Tx: Hash("correction", n), Fields: json.RawMessage(fields),
		}
	}
	vote := `{"id":"17","voter":"0x5c1F9ab22dA0b0DAC2d5E91A6c7AaD0c0F4b3A11","weight":"5"}`
	for i, c := range []chain.Correction{
		{Reason: chain.CorrectedByReorg, Action: chain.RowRetracted, Before: record("vote_cast", 1, vote)},
		{Reason: chain.CorrectedByReorg, Action: chain.RowRetracted, Before: record("vote_cast", 2, vote)},
		{Reason: chain.CorrectedByReorg, Action: chain.RowRestored, Before: record("vote_cast", 1, vote), After: record("vote_cast", 3, vote), Retraction: 10},
		{Reason: chain.CorrectedByDecoder, Action: chain.RowReplaced, Before: record("undecodable_log", 4, `{"detail":"unknown","raw":"0x00"}`), After: record("proposal_created", 4, `{"id":"18"}`)},
		{Reason: chain.CorrectedByRepair, Action: chain.RowAdded, After: record("transfer", 5, `{"amount":"1"}`)},
	} {
		if c.Retraction != 0 {
			c.After.Tx = c.Before.Tx
		}
		c.ID, c.Chain, c.RecordedAt = int64(10+3*i), Ethereum, time.Unix(int64(newestTime)+int64(i), 0).UTC()
		w.corrections = append(w.corrections, c)
	}
}

func (w *World) addFinding(ago uint64, kind, detail string) {
	w.findings["ens"] = append(w.findings["ens"], chain.Finding{
		Position: chain.Position{
			Chain: Ethereum, Block: ethereumBlock - ago, LogIndex: 4, BlockTime: newestTime - 12*ago,
			BlockHash: Hash("block", 1), TxHash: Hash("finding", int(ago)), Address: Governor.Address,
		},
		Kind: kind, Detail: detail,
	})
}

func status(id chain.ID, name string, number, lag uint64) api.ChainStatus {
	head := number + 1
	return api.ChainStatus{
		ID: id, Name: name,
		Indexed: chain.BlockRef{Number: number, Hash: Hash(name, 0), Parent: Hash(name, 1), Time: newestTime},
		Head:    &head, Safe: new(number - 32), Final: new(number - 64),
		LagBlocks: new(uint64(1)), LagSeconds: &lag, UpdatedAt: Now(),
		Providers: []api.Provider{{
			Endpoint: "rpc.example.org", Requests: 1_024, Faults: map[string]uint64{"rate_limit": 3}, Confirmed: 31, Breaker: "closed",
			MaxRange: 10_000, MaxBatch: 100, LatencyMS: 42.5, LastFaultAt: new(Now()),
		}},
		RPC: []string{"https://rpc.example.org/" + id.String()}, Explorer: "https://explorer.example.org",
	}
}

func (w *World) addDAO(slug, name string, governor, token chain.Account, clock chain.Clock) {
	g := governance.Governor{
		Account: governor, DAO: slug, Name: name + " Governor", Family: "oz-governor", Version: "1",
		Clock: clock, Counting: governance.Counting{Mode: "support=bravo&quorum=for,abstain", For: true, Abstain: true},
		Token: token.Address, Timelock: Address("timelock "+slug, 0), Start: 13_533_772,
	}
	w.governors = append(w.governors, g)
	w.daos = append(w.daos, governance.DAOView{Slug: slug, Name: name, Tokens: []chain.Account{token}, Voters: 312, Votes: 2_041})
	w.tokens = append(w.tokens, delegation.TokenView{
		Token: delegation.Token{Account: token, Family: "erc20-votes", Name: name, Symbol: "ENS", Decimals: 18, Clock: clock, Start: 13_533_418},
		Supply: delegation.Supply{
			Total: new(Tokens(100_000_000)), Delegated: Tokens(21_000_000),
		},
		DAOs: []string{slug},
	})
}

// addProposal walks through the ways a proposal can go, by its number.
func (w *World) addProposal(governor chain.Account, i int) {
	clock, tip := w.governor(governor).Clock, w.tip(governor.Chain)
	created := chain.Mark{
		Block: tip.Number - uint64(i+1)*10_000, LogIndex: uint32(i % 7),
		Time: tip.Time - uint64(i+1)*120_000, Tx: Hash("created", i),
	}
	start := clock.Of(created.Block, created.Time)
	description := fmt.Sprintf("# [EP %d] Fund the working group\n\nWe ask for %d thousand.", i, 10+i)
	proposal := governance.NewProposal(governor, chain.Position{
		Chain: governor.Chain, Block: created.Block, LogIndex: created.LogIndex, BlockTime: created.Time, TxHash: created.Tx, Address: governor.Address,
	}, governance.ProposalCreated{
		ID: ID(i), Proposer: Address("proposer", i%3), Description: description,
		Actions: []governance.Action{
			{Target: Token.Address, Signature: "transfer(address,uint256)", Calldata: make([]byte, 64)},
			{Target: Address("target", i), Value: Tokens(uint64(i)), Calldata: common.FromHex("0xa9059cbb")},
		},
		VoteStart: start, VoteEnd: start + 5_000,
	})
	proposal.Quorum = new(Tokens(1_000_000))
	proposal.Tally = governance.Tally{For: Tokens(1_250_000), Against: Tokens(12_000), Abstain: Tokens(3_000), Votes: 30}
	w.setFate(&proposal, i, created, start)
	ref := governance.Ref{Governor: governor, ID: proposal.ID}
	w.proposals = append(w.proposals, proposal)
	w.timelines[ref] = timeline(proposal, created)
	if i == 0 || i == 100 {
		w.addVotes(ref, proposal.Title, created)
	}
}

func (w *World) setFate(p *governance.Proposal, i int, created chain.Mark, start uint64) {
	later := func(hours uint64, kind string) *chain.Mark {
		return &chain.Mark{Block: created.Block + hours*300, Time: created.Time + hours*3600, Tx: Hash(kind, i)}
	}
	switch i % 12 {
	case 0:
		p.Deadline, p.OriginalDeadline = start+200_000, start+150_000 // active, extended
	case 1:
		p.Snapshot, p.Deadline = start+1_000_000, start+1_050_000 // pending
	case 2:
		p.Tally.Against = Tokens(2_000_000) // defeated
	case 3:
		p.Tally.For = Tokens(10) // no quorum
	case 4:
		p.Canceled = later(2, "canceled")
	case 5:
		p.Quorum = nil // unknown
	case 6:
		// succeeded
	case 7:
		p.Queued, p.ETA = later(20, "queued"), created.Time+200_000
		p.Operation.ID, p.Operation.ReadyAt = p.Operation.Candidates[0], p.ETA
	case 8:
		p.Queued, p.ETA = later(20, "queued"), ^uint64(0) // an eta that no calendar has
		p.Operation.ID, p.Operation.ReadyAt, p.Operation.Canceled = p.Operation.Candidates[0], p.ETA, later(30, "removed")
	case 9:
		p.Tally = governance.Tally{} // nobody voted
	default:
		p.Queued, p.ETA, p.Executed = later(20, "queued"), created.Time+200_000, later(80, "executed")
	}
}

func timeline(p governance.Proposal, created chain.Mark) []governance.TimelineEntry {
	out := []governance.TimelineEntry{
		{Mark: created, Kind: "created", Actor: p.Proposer},
		{Mark: chain.Mark{Time: created.Time + 12}, Kind: "voting_opened"},
	}
	if p.Deadline != p.OriginalDeadline {
		out = append(out, governance.TimelineEntry{Mark: created, Kind: "extended", Value: p.Deadline})
	}
	for _, step := range []struct {
		kind string
		at   *chain.Mark
	}{{"queued", p.Queued}, {"executed", p.Executed}, {"canceled", p.Canceled}, {"timelock_canceled", p.Operation.Canceled}} {
		if step.at != nil {
			out = append(out, governance.TimelineEntry{Mark: *step.at, Kind: step.kind, Actor: Address("actor", 1), Value: p.ETA})
		}
	}
	return out
}

// addVotes casts votes of every kind, several of the same weight and block.
func (w *World) addVotes(ref governance.Ref, title string, created chain.Mark) {
	for i := range 34 {
		vote := governance.Vote{
			Mark:  chain.Mark{Block: created.Block + uint64(i/3), LogIndex: uint32(i), Time: created.Time + uint64(i/3)*12, Tx: Hash("vote", i)},
			Ref:   ref,
			Voter: Address("holder", i), Support: uint8(i % 3), Weight: Tokens(uint64(100 + i/4)),
		}
		switch i {
		case 5:
			vote.Reason = "Good use of funds. <script>alert(1)</script>"
		case 6:
			vote.Support, vote.Params = governance.Fractional, fractions(10, 70, 20)
		case 7:
			vote.Support, vote.Params = governance.Fractional, []byte{1, 2, 3}
		case 8:
			vote.Support = 7
		}
		w.votes = append(w.votes, governance.VoteView{Vote: vote, Title: title})
	}
}

// fractions packs the params of GovernorCountingFractional.
func fractions(parts ...int64) []byte {
	var out []byte
	for _, part := range parts {
		out = append(out, common.LeftPadBytes(big.NewInt(part).Bytes(), 16)...)
	}
	return out
}

// addHolders adds holders, some of whom delegate, and the delegates that makes.
func (w *World) addHolders(token chain.Account, n int) {
	tip := w.tip(token.Chain)
	for i := range n {
		mark := chain.Mark{Block: tip.Number - uint64(n-i)*100, Time: tip.Time - uint64(n-i)*1_200, Tx: Hash("delegated", i)}
		holder := delegation.NewHolder(delegation.FamilyERC20Votes, token, Address("holder", i))
		holder.Balance = new(Tokens(uint64(1_000 - i/2)))
		if i%4 != 3 {
			holder.Apply(position(mark), delegation.DelegateChanged{Delegator: holder.Address, To: splitOf(i)})
		}
		if i == 2 {
			holder.Balance = nil
		}
		w.holders = append(w.holders, holder)
	}
	for i := range n / 2 {
		w.addDelegate(token, i, tip)
	}
}

// splitOf is whom a holder chose: one delegate, or two of whom one has a part.
func splitOf(i int) delegation.Split {
	if i != 6 {
		return delegation.Whole(Address("delegate", i%9))
	}
	out := delegation.Split{{Delegate: Address("delegate", i%9), BasisPoints: 7_500}, {Delegate: Address("delegate", 1), BasisPoints: 1_250}}
	slices.SortFunc(out, func(a, b delegation.Part) int { return a.Delegate.Cmp(b.Delegate) })
	return out
}

func position(m chain.Mark) chain.Position {
	return chain.Position{Block: m.Block, LogIndex: m.LogIndex, BlockTime: m.Time, TxHash: m.Tx}
}

func (w *World) addDelegate(token chain.Account, i int, tip chain.BlockRef) {
	address := Address("delegate", i)
	d := delegation.Delegate{Token: token, Address: address, Power: Tokens(uint64(5_000 - 10*(i/2))), Delegators: int64(40 - i)}
	history := make([]delegation.PowerPoint, 0, 25)
	for k := range 25 {
		point := delegation.PowerPoint{
			Mark:     chain.Mark{Block: tip.Number - uint64(k)*50, LogIndex: uint32(k), Time: tip.Time - uint64(k)*600, Tx: Hash(fmt.Sprintf("power %d", i), k)},
			Previous: Tokens(uint64(4_000 - 10*k)), New: Tokens(uint64(4_010 - 10*k)),
		}
		history = append(history, point)
	}
	history[0].New = d.Power
	d.PowerAt = &history[0].Mark
	view := delegation.DelegateView{Delegate: d, ProposalsEligible: 20, Supply: w.token(token).Supply}
	switch {
	case i%5 == 4: // without power, once it had some
		view.Power, view.ProposalsEligible = chain.Amount{}, 0
	case i%5 != 3:
		view.Voted, view.LastVote = int64(20-i%20), &history[3].Mark
	}
	w.powers[account{token, address}] = history
	w.delegates = append(w.delegates, view)
}

func (w *World) governor(id chain.Account) governance.Governor {
	for _, g := range w.governors {
		if g.Account == id {
			return g
		}
	}
	return governance.Governor{}
}

func (w *World) token(id chain.Account) delegation.TokenView {
	for _, t := range w.tokens {
		if t.Account == id {
			return t
		}
	}
	return delegation.TokenView{}
}
