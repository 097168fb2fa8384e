package devchain_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/erc1967proxy"
	"github.com/tribune-gov/tribune/contracts/fractionalgovernor"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/governor4"
	"github.com/tribune-gov/tribune/contracts/grantsregistry"
	"github.com/tribune-gov/tribune/contracts/grantsregistryv2"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/igovernor4"
	"github.com/tribune-gov/tribune/contracts/itimelock"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/contracts/overridablegovernor"
	"github.com/tribune-gov/tribune/contracts/superquorumgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/timelock4"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestoken4"
)

// foreignPackages hold contracts of other authors; see contracts/testdata.
const foreignPackages = "../../contracts/testdata/node_modules"

func foreign(t *testing.T, path string) devchain.Artifact {
	t.Helper()
	if _, err := os.Stat(foreignPackages); err != nil {
		t.Skip("contracts of other authors are not installed: run npm ci in contracts/testdata")
	}
	artifact, err := devchain.LoadArtifact(filepath.Join(foreignPackages, path))
	if err != nil {
		t.Fatal(err)
	}
	return artifact
}

const (
	thresholdGovernor = "@threshold-network/solidity-contracts/artifacts/TokenholderGovernor.json"
	thresholdToken    = "@threshold-network/solidity-contracts/artifacts/T.json"
	thresholdTimelock = "@threshold-network/solidity-contracts/artifacts/TokenholderTimelock.json"
	unlockGovernor    = "@unlock-protocol/contracts/dist/abis/UP/UPGovernor.json"
	unlockToken       = "@unlock-protocol/contracts/dist/abis/UP/UPToken.json"
	unlockTimelock    = "@unlock-protocol/contracts/dist/abis/UP/UPTimelock.json"
	unlockOldGovernor = "@unlock-protocol/contracts/dist/abis/Governor/UnlockProtocolGovernor.json"
)

// assertCovered checks that every event of a contract is one of an interface's.
func assertCovered(t *testing.T, name string, contract *abi.ABI, interfaces ...*bind.MetaData) {
	t.Helper()
	known := make(map[common.Hash]bool)
	for _, metadata := range interfaces {
		definition, err := metadata.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, event := range definition.Events {
			known[event.ID] = true
		}
	}
	for _, event := range contract.Events {
		if !known[event.ID] {
			t.Errorf("%s: no interface has its event %s", name, event.Sig)
		}
	}
}

func TestInterfacesKnowEveryEventOfOurContracts(t *testing.T) {
	governors := map[string]*bind.MetaData{
		"governor": &governor.DAOGovernorMetaData, "governor4": &governor4.DAOGovernor4MetaData,
		"fractional": &fractionalgovernor.FractionalGovernorMetaData, "super quorum": &superquorumgovernor.SuperQuorumGovernorMetaData,
		"overridable": &overridablegovernor.OverridableGovernorMetaData,
	}
	for name, metadata := range governors {
		assertCovered(t, name, parsed(t, metadata), &igovernor.IGovernorMetaData)
	}
	for name, metadata := range map[string]*bind.MetaData{
		"timelock": &timelock.TimelockControllerMetaData, "timelock4": &timelock4.TimelockController4MetaData,
	} {
		assertCovered(t, name, parsed(t, metadata), &itimelock.ITimelockMetaData)
	}
	for name, metadata := range map[string]*bind.MetaData{
		"token": &votestoken.VotesTokenMetaData, "token4": &votestoken4.VotesToken4MetaData,
	} {
		assertCovered(t, name, parsed(t, metadata), &ivotes.IVotesMetaData, &igovernor.IGovernorMetaData)
	}
}

func TestInterfacesKnowEveryEventOfForeignContracts(t *testing.T) {
	for _, path := range []string{thresholdGovernor, unlockGovernor, unlockOldGovernor, thresholdTimelock, unlockTimelock, thresholdToken, unlockToken} {
		artifact := foreign(t, path)
		assertCovered(t, path, &artifact.ABI, &igovernor.IGovernorMetaData, &itimelock.ITimelockMetaData, &ivotes.IVotesMetaData)
	}
}

func parsed(t *testing.T, metadata *bind.MetaData) *abi.ABI {
	t.Helper()
	definition, err := metadata.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	return definition
}

// deploy mines the creation of a contract and fails the test if it reverts.
func deploy(t *testing.T, c *devchain.Chain, s *devchain.Sender, artifact devchain.Artifact, args ...any) common.Address {
	t.Helper()
	address, tx, err := artifact.Deploy(s, 8_000_000, args...)
	if err != nil {
		t.Fatal(err)
	}
	mine(t, c, tx)
	return address
}

func own(t *testing.T, metadata *bind.MetaData) devchain.Artifact {
	t.Helper()
	return devchain.Artifact{ABI: *parsed(t, metadata), Bytecode: common.FromHex(metadata.Bin)}
}

// send mines one call and returns its logs.
func send(t *testing.T, c *devchain.Chain, s *devchain.Sender, to common.Address, data []byte) []*types.Log {
	t.Helper()
	_, receipts, err := c.Mine(t.Context(), 0, s.Call(to, 8_000_000, data))
	if err != nil {
		t.Fatal(err)
	}
	if receipts[0].Status != types.ReceiptStatusSuccessful {
		_, err := c.Client().CallContract(t.Context(), callMsg(to, data), nil)
		t.Fatalf("call of %s reverted: %v", to, err)
	}
	return receipts[0].Logs
}

// ask reads one unsigned number.
func ask(t *testing.T, c *devchain.Chain, to common.Address, data []byte) uint64 {
	t.Helper()
	answer, err := c.Client().CallContract(t.Context(), callMsg(to, data), nil)
	if err != nil {
		t.Fatal(err)
	}
	return new(big.Int).SetBytes(answer).Uint64()
}

// States as OpenZeppelin numbers them.
const (
	stateActive   = 1
	stateQueued   = 5
	stateExecuted = 7
)

func TestGovernorUpgradesTheRegistryByProposal(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	none := common.Address{}
	lock := deploy(t, c, s, own(t, &timelock.TimelockControllerMetaData), big.NewInt(60), []common.Address{}, []common.Address{none}, s.Address())
	token := deploy(t, c, s, own(t, &votestoken.VotesTokenMetaData), "Token", "TOK", lock, []common.Address{s.Address()}, []*big.Int{big.NewInt(1000)})
	dao := deploy(t, c, s, own(t, &governor.DAOGovernorMetaData), governor.DAOGovernorParams{
		Name: "DAO", Token: token, Timelock: lock, VotingDelay: big.NewInt(1), VotingPeriod: 5,
		ProposalThreshold: big.NewInt(10), QuorumPercent: big.NewInt(4), LateQuorumExtension: big.NewInt(3),
	})
	first := deploy(t, c, s, own(t, &grantsregistry.GrantsRegistryMetaData))
	second := deploy(t, c, s, own(t, &grantsregistryv2.GrantsRegistryV2MetaData))
	registryABI, lockABI := grantsregistry.NewGrantsRegistry(), timelock.NewTimelockController()
	registry := deploy(t, c, s, own(t, &erc1967proxy.ERC1967ProxyMetaData), first, registryABI.PackInitialize(lock))
	for _, role := range []string{"PROPOSER_ROLE", "CANCELLER_ROLE"} {
		send(t, c, s, lock, lockABI.PackGrantRole(crypto.Keccak256Hash([]byte(role)), dao))
	}
	send(t, c, s, token, ivotes.NewIVotes().PackDelegate(s.Address()))

	targets, values := []common.Address{registry, registry}, []*big.Int{new(big.Int), new(big.Int)}
	calls := [][]byte{registryABI.PackSetBudget("grants", big.NewInt(77)), registryABI.PackUpgradeToAndCall(second, nil)}
	passProposal(t, c, s, dao, targets, values, calls)
	if got := ask(t, c, registry, registryABI.PackVersion()); got != 2 {
		t.Errorf("version %d after the upgrade", got)
	}
	if got := ask(t, c, registry, registryABI.PackBudget("grants")); got != 77 {
		t.Errorf("budget %d", got)
	}
}

// passProposal proposes, votes, queues and executes with the one voter there
// is, and reads everything back through the interfaces.
func passProposal(t *testing.T, c *devchain.Chain, s *devchain.Sender, dao common.Address, targets []common.Address, values []*big.Int, calls [][]byte) {
	t.Helper()
	gov := igovernor.NewIGovernor()
	description := "# A proposal"
	hash := crypto.Keccak256Hash([]byte(description))
	logs := send(t, c, s, dao, gov.PackPropose(targets, values, calls, description))
	created, err := gov.UnpackProposalCreatedEvent(logs[0])
	if err != nil {
		t.Fatal(err)
	}
	id := created.ProposalId
	passDelay(t, c, dao, created.VoteStart.Uint64())
	if got := ask(t, c, dao, gov.PackState(id)); got != stateActive {
		t.Fatalf("state %d after the delay", got)
	}
	vote, err := gov.UnpackVoteCastEvent(send(t, c, s, dao, gov.PackCastVoteWithReason(id, 1, "yes"))[0])
	if err != nil || vote.Reason != "yes" || vote.Voter != s.Address() {
		t.Fatalf("vote %+v: %v", vote, err)
	}
	passDelay(t, c, dao, ask(t, c, dao, gov.PackProposalDeadline(id)))
	send(t, c, s, dao, gov.PackQueue(targets, values, calls, hash))
	if got := ask(t, c, dao, gov.PackState(id)); got != stateQueued {
		t.Fatalf("state %d after queue", got)
	}
	if _, _, err := c.Mine(t.Context(), ask(t, c, dao, gov.PackProposalEta(id))); err != nil {
		t.Fatal(err)
	}
	send(t, c, s, dao, gov.PackExecute(targets, values, calls, hash))
	if got := ask(t, c, dao, gov.PackState(id)); got != stateExecuted {
		t.Fatalf("state %d after execute", got)
	}
}

// passDelay moves the governor's clock past a timepoint: by blocks, unless it
// has a clock and that does not count them.
func passDelay(t *testing.T, c *devchain.Chain, dao common.Address, timepoint uint64) {
	t.Helper()
	now, err := c.Client().CallContract(t.Context(), callMsg(dao, igovernor.NewIGovernor().PackClock()), nil)
	if err == nil && new(big.Int).SetBytes(now).Uint64() != c.Head().Number {
		if _, _, err := c.Mine(t.Context(), timepoint+1); err != nil {
			t.Fatal(err)
		}
		return
	}
	for c.Head().Number <= timepoint {
		mine(t, c)
	}
}

func TestUnlockDAOLivesThroughAProposal(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	proxied := func(path, call string, args ...any) common.Address {
		artifact := foreign(t, path)
		implementation := deploy(t, c, s, artifact)
		data, err := artifact.ABI.Pack(call, args...)
		if err != nil {
			t.Fatal(err)
		}
		return deploy(t, c, s, own(t, &erc1967proxy.ERC1967ProxyMetaData), implementation, data)
	}
	token := proxied(unlockToken, "initialize", s.Address())
	lock := proxied(unlockTimelock, "initialize", big.NewInt(60), []common.Address{}, []common.Address{{}}, s.Address())
	dao := proxied(unlockGovernor, "initialize", token, lock)
	send(t, c, s, lock, timelock.NewTimelockController().PackGrantRole(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), dao))
	mint, err := foreign(t, unlockToken).ABI.Pack("mint", s.Address())
	if err != nil {
		t.Fatal(err)
	}
	send(t, c, s, token, mint)
	send(t, c, s, token, ivotes.NewIVotes().PackDelegate(s.Address()))
	passProposal(t, c, s, dao, []common.Address{dao}, []*big.Int{new(big.Int)}, [][]byte{igovernor.NewIGovernor().PackSetVotingPeriod(3600)})
	if got := ask(t, c, dao, igovernor.NewIGovernor().PackVotingPeriod()); got != 3600 {
		t.Errorf("voting period %d", got)
	}
}

func TestThresholdDAOLivesThroughAProposal(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	gov, old, votes := igovernor.NewIGovernor(), igovernor4.NewIGovernor4(), ivotes.NewIVotes()
	token, staking := deploy(t, c, s, foreign(t, thresholdToken)), deploy(t, c, s, foreign(t, thresholdToken))
	lock := deploy(t, c, s, foreign(t, thresholdTimelock), big.NewInt(60), []common.Address{}, []common.Address{{}})
	// An account stands in for the timelock first: it shortens the delays, which
	// are 13 and 66 thousand blocks, and then hands over.
	dao := deploy(t, c, s, foreign(t, thresholdGovernor), token, staking, s.Address(), s.Address())
	for _, data := range [][]byte{old.PackSetVotingDelay(big.NewInt(2)), old.PackSetVotingPeriod(big.NewInt(8)), old.PackSetLateQuorumVoteExtension(4), gov.PackUpdateTimelock(lock)} {
		send(t, c, s, dao, data)
	}
	send(t, c, s, lock, timelock.NewTimelockController().PackGrantRole(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), dao))
	mint, err := foreign(t, thresholdToken).ABI.Pack("mint", s.Address(), big.NewInt(1_000_000))
	if err != nil {
		t.Fatal(err)
	}
	send(t, c, s, token, mint)
	send(t, c, s, token, votes.PackDelegate(s.Address()))
	passProposal(t, c, s, dao, []common.Address{dao}, []*big.Int{new(big.Int)}, [][]byte{old.PackSetVotingPeriod(big.NewInt(9))})
	if got := ask(t, c, dao, gov.PackVotingPeriod()); got != 9 {
		t.Errorf("voting period %d", got)
	}
}
