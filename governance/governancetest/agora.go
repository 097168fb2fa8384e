package governancetest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// Folders of the recordings that hold one CSV file per event signature.
const (
	agora    = "agora-dao-node-fixtures/tests/data/"
	uniswap  = "0x408ed6354d4973f66138c91495f2f2fcbd8724c3"
	optimism = "0xcdf27f107725988f2261ce2256bdfcde8b382b10"
	opToken  = "0x4200000000000000000000000000000000000042"

	createdFile = "/ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string).csv"
	votesFile   = "/VoteCast(address,uint256,uint8,uint256,string).csv"
	paramsFile  = "/VoteCastWithParams(address,uint256,uint8,uint256,string,bytes).csv"
	powerFile   = "/DelegateVotesChanged(address,uint256,uint256).csv"
)

// UniswapProposals are the first 83 proposals of Uniswap's Governor Bravo. Their
// event is also OpenZeppelin's.
func UniswapProposals(t testing.TB) []Record {
	t.Helper()
	return proposals(t, 1, uniswap, "1000-all-uniswap-to-PID83/1/", "id")
}

// OptimismProposals are the 26 standard proposals of Optimism's governor up to
// April 2025, of the shape that OpenZeppelin emits.
func OptimismProposals(t testing.TB) []Record {
	t.Helper()
	return proposals(t, 10, optimism, "5000-all-optimism-proposalcreated-to-20250425/10/", "proposal_id")
}

func proposals(t testing.TB, id chain.ID, governor, folder, idColumn string) []Record {
	t.Helper()
	event := Events()["ProposalCreated"]
	var out []Record
	for _, r := range rows(t, agora+folder+governor+createdFile) {
		var targets []common.Address
		for _, text := range list[string](r, "targets") {
			targets = append(targets, common.HexToAddress(text))
		}
		signatures, values := list[string](r, "signatures"), bigs(r, "values")
		calldatas := r.hexList("calldatas", len(targets))
		created := governance.ProposalCreated{
			ID: proposalID(r, idColumn), Proposer: r.address("proposer"),
			VoteStart: r.number("start_block"), VoteEnd: r.number("end_block"), Description: r.text("description"),
			Actions: actions(t, targets, values, signatures, calldatas),
		}
		log := Encode(t, event, created.ID.Big(), created.Proposer, targets, values, signatures, calldatas,
			new(big.Int).SetUint64(created.VoteStart), new(big.Int).SetUint64(created.VoteEnd), created.Description)
		out = append(out, Record{Log: place(log, r.position(id, governor)), Event: created})
	}
	return sorted(out)
}

func actions(t testing.TB, targets []common.Address, values []*big.Int, signatures []string, calldatas [][]byte) []governance.Action {
	t.Helper()
	out := make([]governance.Action, len(targets))
	for i := range out {
		value, err := chain.AmountFromBig(values[i])
		if err != nil {
			t.Fatal(err)
		}
		out[i] = governance.Action{Target: targets[i], Value: value, Signature: signatures[i], Calldata: calldatas[i]}
	}
	return out
}

// UniswapVotes are the 352 votes on proposal 83 of Uniswap's Governor Bravo.
func UniswapVotes(t testing.TB) []Record {
	t.Helper()
	return sorted(votes(t, 1, uniswap, "2000-uniswap-PID83-only/1/"+uniswap+votesFile, "votes"))
}

// OptimismVotes are the 86 plain votes and the 7,648 with params on one
// proposal of Optimism's governor.
func OptimismVotes(t testing.TB) []Record {
	t.Helper()
	folder := "3000-op-approval-PID31049/10/" + optimism
	out := votes(t, 10, optimism, folder+votesFile, "weight")
	return sorted(append(out, votes(t, 10, optimism, folder+paramsFile, "weight")...))
}

func votes(t testing.TB, id chain.ID, governor, path, weightColumn string) []Record {
	t.Helper()
	events := Events()
	var out []Record
	for _, r := range rows(t, agora+path) {
		cast := governance.VoteCast{
			ID: proposalID(r, "proposal_id"), Voter: r.address("voter"), Support: uint8(r.number("support")),
			Weight: r.amount(weightColumn), Reason: r.text("reason"),
		}
		name := "VoteCast"
		args := []any{cast.Voter, cast.ID.Big(), cast.Support, cast.Weight.Big(), cast.Reason}
		if _, found := r.fields["params"]; found {
			cast.Params = r.bytes("params")
			name, args = "VoteCastWithParams", append(args, cast.Params)
		}
		out = append(out, Record{Log: place(Encode(t, events[name], args...), r.position(id, governor)), Event: cast})
	}
	return out
}

// OptimismPower are 10,000 consecutive changes of voting power of the OP token,
// with the times of the blocks as far as they were recorded.
func OptimismPower(t testing.TB) []Record {
	t.Helper()
	folder := "5500-10Koptimism-dvc-w-blocks/10/"
	times := map[uint64]uint64{}
	for _, r := range rows(t, agora+folder+"blocks.csv") {
		times[r.number("block_number")] = r.number("timestamp")
	}
	event := Events()["DelegateVotesChanged"]
	var out []Record
	for _, r := range rows(t, agora+folder+opToken+powerFile) {
		previous := r.amount("previous_balance")
		changed := delegation.PowerChanged{Delegate: r.address("delegate"), Previous: &previous, New: r.amount("new_balance")}
		at := r.position(10, opToken)
		at.BlockTime = times[at.Block]
		log := Encode(t, event, changed.Delegate, changed.Previous.Big(), changed.New.Big())
		out = append(out, Record{Log: place(log, at), Event: changed})
	}
	return sorted(out)
}

func (r row) position(id chain.ID, contract string) chain.Position {
	return chain.Position{
		Chain: id, Address: common.HexToAddress(contract),
		Block: r.number("block_number"), TxIndex: uint32(r.number("transaction_index")), LogIndex: uint32(r.number("log_index")),
	}
}

func proposalID(r row, column string) governance.ProposalID {
	id, err := governance.ParseProposalID(r.text(column))
	if err != nil {
		r.fatal(column, err)
	}
	return id
}
