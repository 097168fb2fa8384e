package governancetest

import (
	"bufio"
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Votes are all recorded votes of compound-alpha (2,416), compound-bravo
// (7,733), uniswap-alpha (1,052) or uniswap-alpha-v2 (519), at their real places
// and times, as their own family emits them.
func Votes(t testing.TB, governor string) []Record {
	t.Helper()
	bravo, alpha := Events()["VoteCast"], Events()["VoteCastAlpha"]
	var out []Record
	for _, r := range rows(t, "governance-votes/votes.csv.gz") {
		if r.text("dao") != governor {
			continue
		}
		cast := governance.VoteCast{
			ID: proposalID(r, "proposal_id"), Voter: r.address("voter"), Support: uint8(r.number("support")),
			Weight: r.amount("weight"), Reason: r.text("reason"),
		}
		var log types.Log
		if strings.Contains(governor, "alpha") {
			log = Encode(t, alpha, cast.Voter, cast.ID.Big(), cast.Support == governance.For, cast.Weight.Big())
		} else {
			log = Encode(t, bravo, cast.Voter, cast.ID.Big(), cast.Support, cast.Weight.Big(), cast.Reason)
		}
		out = append(out, Record{Log: place(log, r.timedPosition()), Event: cast})
	}
	return sorted(out)
}

// Proposals are the recorded proposals of compound-alpha (42), compound-bravo
// (99), uniswap-alpha (5) or uniswap-alpha-v2 (2). Alpha governors' values were
// not recorded and are 0 here.
func Proposals(t testing.TB, governor string) []Record {
	t.Helper()
	event := Events()["ProposalCreated"]
	var out []Record
	lines := bufio.NewScanner(open(t, "governance-votes/proposals.jsonl.gz"))
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var p recordedProposal
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		if p.DAO != governor {
			continue
		}
		created, values, calldatas := p.created(t)
		log := Encode(t, event, created.ID.Big(), created.Proposer, p.Targets, values, p.Signatures, calldatas,
			new(big.Int).SetUint64(p.StartBlock), new(big.Int).SetUint64(p.EndBlock), p.Description)
		at := chain.Position{
			Chain: 1, Address: p.Governor, Block: p.Block, LogIndex: p.LogIndex,
			BlockTime: unix(t, p.Timestamp), TxHash: p.Tx,
		}
		out = append(out, Record{Log: place(log, at), Event: created})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return sorted(out)
}

type recordedProposal struct {
	DAO         string           `json:"dao"`
	Governor    common.Address   `json:"governor"`
	Block       uint64           `json:"block"`
	LogIndex    uint32           `json:"log_index"`
	Timestamp   string           `json:"timestamp"`
	Tx          common.Hash      `json:"tx"`
	ID          string           `json:"id"`
	Proposer    common.Address   `json:"proposer"`
	Targets     []common.Address `json:"targets"`
	Values      []json.Number    `json:"values"`
	Signatures  []string         `json:"signatures"`
	Calldatas   []hexutil.Bytes  `json:"calldatas"`
	StartBlock  uint64           `json:"startBlock"`
	EndBlock    uint64           `json:"endBlock"`
	Description string           `json:"description"`
}

func (p recordedProposal) created(t testing.TB) (created governance.ProposalCreated, values []*big.Int, calldatas [][]byte) {
	t.Helper()
	id, err := governance.ParseProposalID(p.ID)
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.Targets {
		value := new(big.Int)
		if p.Values != nil {
			if _, ok := value.SetString(p.Values[i].String(), 10); !ok {
				t.Fatalf("proposal %s: value %q", p.ID, p.Values[i])
			}
		}
		values = append(values, value)
		calldatas = append(calldatas, p.Calldatas[i])
	}
	return governance.ProposalCreated{
		ID: id, Proposer: p.Proposer, VoteStart: p.StartBlock, VoteEnd: p.EndBlock, Description: p.Description,
		Actions: actions(t, p.Targets, values, p.Signatures, calldatas),
	}, values, calldatas
}

// Lifecycle are the queueings, executions and cancellations that a governor of
// [Proposals] announced.
func Lifecycle(t testing.TB, governor string) []Record {
	t.Helper()
	events := Events()
	var out []Record
	for _, r := range rows(t, "governance-votes/lifecycle_events.csv") {
		name := r.text("event")
		kind, known := map[string]governance.LifecycleKind{
			"ProposalQueued": governance.Queued, "ProposalExecuted": governance.Executed, "ProposalCanceled": governance.Canceled,
		}[name]
		if r.text("dao") != governor || !known { // settings were recorded without their values
			continue
		}
		step := governance.Lifecycle{ID: proposalID(r, "proposal_id"), Kind: kind}
		args := []any{step.ID.Big()}
		if kind == governance.Queued {
			r.fields["eta"] = strings.TrimSuffix(r.text("eta"), ".0") // some went through floating point
			step.Value = r.number("eta")
			args = append(args, new(big.Int).SetUint64(step.Value))
		}
		out = append(out, Record{Log: place(Encode(t, events[name], args...), r.timedPosition()), Event: step})
	}
	return sorted(out)
}

// Life is everything that was recorded of a governor of [Proposals], in the
// order of the chain.
func Life(t testing.TB, governor string) []Record {
	t.Helper()
	out := append(Proposals(t, governor), Votes(t, governor)...)
	return sorted(append(out, Lifecycle(t, governor)...))
}

// timedPosition is the place of a line of the recorded votes and lifecycles.
func (r row) timedPosition() chain.Position {
	at := chain.Position{
		Chain: 1, Block: r.number("block"), LogIndex: uint32(r.number("log_index")),
		BlockTime: unix(r.t, r.text("timestamp")), TxHash: common.HexToHash(r.text("tx")),
	}
	if contract, found := r.fields["contract"]; found {
		at.Address = common.HexToAddress(contract)
	} else {
		at.Address = governors[r.text("dao")]
	}
	return at
}

// governors are the addresses that the recorded lifecycles leave out.
var governors = map[string]common.Address{
	"compound-alpha":   common.HexToAddress("0xc0dA01a04C3f3E0be433606045bB7017A7323E38"),
	"compound-bravo":   common.HexToAddress("0xc0Da02939E1441F497fd74F78cE7Decb17B66529"),
	"uniswap-alpha":    common.HexToAddress("0x5e4be8Bc9637f0EAA1A755019e06A68ce081D58F"),
	"uniswap-alpha-v2": common.HexToAddress("0xC4e172459f1E7939D522503B81AFAaC1014CE6F6"),
}

// unix reads a time in UTC without a zone.
func unix(t testing.TB, text string) uint64 {
	t.Helper()
	at, err := time.Parse("2006-01-02T15:04:05", text)
	if err != nil {
		t.Fatal(err)
	}
	return uint64(at.Unix())
}
