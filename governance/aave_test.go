package governance_test

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// aaveSamples are the events of Aave's second governance and of its executors.
func aaveSamples() []sample {
	n := big.NewInt
	aave, executor := governance.FamilyAaveV2, governance.FamilyAaveExecutor
	data := bytes.Repeat([]byte{7}, 33)
	action := []any{[32]byte(role), bob, huge, "transfer(address,uint256)", data, n(1_700_000_000), true}
	hash := sha256.Sum256(nil) // IPFS' address of nothing is well known
	return []sample{
		{aave, "ProposalCreatedAave", []any{
			id77.Big(), alice, bob, []common.Address{bob, alice}, []*big.Int{n(0), huge}, []string{"", "execute()"}, [][]byte{{}, data},
			[]bool{false, true}, n(10), n(20), alice, hash,
		}, governance.ProposalCreated{
			ID: id77, Proposer: alice, VoteStart: 10, VoteEnd: 20, Description: "ipfs://QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
			Actions: []governance.Action{
				{Target: bob, Calldata: []byte{}},
				{Target: alice, Value: chain.MaxAmount, Signature: "execute()", Calldata: data, Delegate: true},
			},
			Details: governance.Details{Executor: bob.Hex(), Strategy: alice.Hex()},
		}},
		{aave, "VoteEmittedAave", []any{id77.Big(), alice, true, huge}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.For, Weight: chain.MaxAmount}},
		{aave, "VoteEmittedAave", []any{id77.Big(), alice, false, n(0)}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.Against}},
		{aave, "ProposalQueuedAave", []any{id77.Big(), n(1_700_000_000), bob}, governance.Lifecycle{ID: id77, Kind: governance.Queued, Value: 1_700_000_000}},
		{aave, "ProposalExecutedAave", []any{id77.Big(), bob}, governance.Lifecycle{ID: id77, Kind: governance.Executed}},
		{aave, "ProposalCanceledAave", []any{id77.Big()}, governance.Lifecycle{ID: id77, Kind: governance.Canceled}},
		{aave, "VotingDelayChangedAave", []any{huge, bob}, parameter("voting_delay", "", huge.String())},
		{aave, "GovernanceStrategyChangedAave", []any{alice, bob}, parameter("governance_strategy", "", alice.Hex())},
		{aave, "ExecutorAuthorizedAave", []any{bob}, parameter("executor_authorized", "", bob.Hex())},
		{aave, "ExecutorUnauthorizedAave", []any{bob}, parameter("executor_unauthorized", "", bob.Hex())},
		{aave, "OwnershipTransferredAave", []any{alice, bob}, parameter("owner", alice.Hex(), bob.Hex())},

		{executor, "QueuedActionExecutor", action, governance.OperationScheduled{
			Operation: role, ETA: 1_700_000_000,
			Action: governance.Action{Target: bob, Value: chain.MaxAmount, Signature: "transfer(address,uint256)", Calldata: data, Delegate: true},
		}},
		{executor, "ExecutedActionExecutor", append(action[:7:7], data), governance.OperationExecuted{Operation: role}},
		{executor, "CancelledActionExecutor", action, governance.OperationCanceled{Operation: role}},
		{executor, "NewDelayExecutor", []any{huge}, parameter("min_delay", "", huge.String())},
		{executor, "NewAdminExecutor", []any{bob}, parameter("admin", "", bob.Hex())},
		{executor, "NewPendingAdminExecutor", []any{bob}, parameter("pending_admin", "", bob.Hex())},
	}
}

func TestAavesBindingsHaveTheTopicsOfItsOwnArtifacts(t *testing.T) {
	for path, family := range map[string]string{
		"@aave/governance-v2/artifacts/contracts/governance/AaveGovernanceV2.sol/AaveGovernanceV2.json": governance.FamilyAaveV2,
		"@aave/governance-v2/artifacts/contracts/governance/Executor.sol/Executor.json":                 governance.FamilyAaveExecutor,
	} {
		decoder, events := governance.Decoders()[family], governancetest.Foreign(t, path).ABI.Events
		for name, event := range events {
			if decoder[event.ID] == nil {
				t.Errorf("%s: %s is not decoded", family, name)
			}
		}
		if len(decoder) != len(events) {
			t.Errorf("%s decodes %d events, its contract has %d", family, len(decoder), len(events))
		}
	}
}

func TestHostileProposalsOfAaveAreErrors(t *testing.T) {
	events, decoders := governancetest.Events(), governance.Decoders()
	for _, s := range aaveSamples() {
		log := governancetest.Encode(t, events[s.event], s.args...)
		decode := decoders[s.family][log.Topics[0]]
		for cut := 1; cut <= 32 && cut <= len(log.Data); cut += 31 {
			short := log
			short.Data = log.Data[:len(log.Data)-cut]
			if got, err := decode(&short); err == nil && !strings.Contains(s.event, "Action") {
				t.Errorf("%s without its last %d bytes decodes to %+v", s.event, cut, got)
			}
		}
		if s.event != "ProposalCreatedAave" {
			continue
		}
		wrong := log
		wrong.Data = bytes.Clone(log.Data)
		at := int(new(big.Int).SetBytes(log.Data[5*32 : 6*32]).Int64())
		wrong.Data[at+2*32-1] = 2 // the first way to call
		if _, err := decode(&wrong); err == nil || !strings.Contains(err.Error(), "neither true nor false") {
			t.Errorf("a truth value of 2: %v", err)
		}
		wrong.Data[at+31] = 1 // how many there are
		if _, err := decode(&wrong); err == nil {
			t.Error("one way to call less than calls is no error")
		}
	}
}

// What the executor did not tell is not guessed.
func TestAProposalOfAaveWithoutTermsIsUnknownUnlessItWasExecuted(t *testing.T) {
	g := governance.Governor{Family: governance.FamilyAaveV2, Clock: chain.BlockClock}
	amount := func(n uint64) *chain.Amount { return new(chain.NewAmount(n)) }
	known := governance.Terms{VotingSupply: amount(1000), ShareBase: amount(100), Quorum: amount(10), VoteDifferential: amount(1)}
	at := chain.BlockRef{Number: 10, Time: 10}
	for _, c := range []struct {
		name string
		p    governance.Proposal
		want governance.Status
	}{
		{"no terms", governance.Proposal{}, governance.StatusUnknown},
		{"no terms, executed", governance.Proposal{ETA: 3, Executed: new(chain.Mark)}, governance.StatusExecuted},
		{"no terms, cancelled", governance.Proposal{Canceled: new(chain.Mark)}, governance.StatusCanceled},
		{"queued for nobody knows how long", governance.Proposal{ETA: 3, Terms: known}, governance.StatusUnknown},
		{"no supply", governance.Proposal{Terms: governance.Terms{VotingSupply: amount(0), ShareBase: amount(100), Quorum: amount(0), VoteDifferential: amount(1)}}, governance.StatusUnknown},
		{"shares beyond 256 bits", governance.Proposal{Terms: governance.Terms{VotingSupply: amount(1000), ShareBase: &chain.MaxAmount, Quorum: amount(0), VoteDifferential: amount(1)}}, governance.StatusUnknown},
	} {
		c.p.Snapshot, c.p.Deadline, c.p.Tally.For = 1, 2, chain.NewAmount(500)
		if got := c.p.StatusAt(at, g); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
