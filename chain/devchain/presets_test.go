package devchain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/fractionalgovernor"
	"github.com/tribune-gov/tribune/contracts/governor4"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/contracts/overridablegovernor"
	"github.com/tribune-gov/tribune/contracts/superquorumgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/timelock4"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestoken4"
	"github.com/tribune-gov/tribune/contracts/votestokenextended"
)

const stateSucceeded = 4

// votesToken deploys a token of 1,000 votes: 600 delegated by the sender to
// itself, and 400 of account 1, also delegated to the sender.
func votesToken(t *testing.T, c *devchain.Chain, s *devchain.Sender, metadata *bind.MetaData) common.Address {
	t.Helper()
	holders, amounts := []common.Address{s.Address(), accountOf(1)}, []*big.Int{big.NewInt(600), big.NewInt(400)}
	token := deploy(t, c, s, own(t, metadata), "Token", "TOK", common.Address{}, holders, amounts)
	send(t, c, s, token, ivotes.NewIVotes().PackDelegate(s.Address()))
	send(t, c, sender(1), token, ivotes.NewIVotes().PackDelegate(s.Address()))
	return token
}

// proposeNothing makes a proposal to call an empty account, mines until it is
// active and returns its id.
func proposeNothing(t *testing.T, c *devchain.Chain, s *devchain.Sender, dao common.Address) *big.Int {
	t.Helper()
	gov := igovernor.NewIGovernor()
	logs := send(t, c, s, dao, gov.PackPropose([]common.Address{{19: 0xee}}, []*big.Int{new(big.Int)}, [][]byte{{}}, "nothing"))
	created, err := gov.UnpackProposalCreatedEvent(logs[0])
	if err != nil {
		t.Fatal(err)
	}
	passDelay(t, c, dao, created.VoteStart.Uint64())
	return created.ProposalId
}

func TestFractionalGovernorCountsPartsOfAVote(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	gov := igovernor.NewIGovernor()
	token := votesToken(t, c, s, &votestoken.VotesTokenMetaData)
	dao := deploy(t, c, s, own(t, &fractionalgovernor.FractionalGovernorMetaData), token, big.NewInt(1), uint32(10), big.NewInt(4), accountOf(2))
	id := proposeNothing(t, c, s, dao)
	parts := make([]byte, 48) // against, for, abstain: 16 bytes each
	parts[15], parts[31], parts[47] = 10, 20, 30
	for range 2 {
		logs := send(t, c, s, dao, gov.PackCastVoteWithReasonAndParams(id, 255, "", parts))
		vote, err := gov.UnpackVoteCastWithParamsEvent(logs[0])
		if err != nil || vote.Weight.Int64() != 60 || len(vote.Params) != 48 {
			t.Fatalf("vote %+v: %v", vote, err)
		}
	}
	if used := ask(t, c, dao, gov.PackUsedVotes(id, s.Address())); used != 120 {
		t.Errorf("%d votes used, want 120", used)
	}
	hash := crypto.Keccak256Hash([]byte("nothing"))
	guardian := sender(2)
	logs := send(t, c, guardian, dao, gov.PackCancel([]common.Address{{19: 0xee}}, []*big.Int{new(big.Int)}, [][]byte{{}}, hash))
	if canceled, err := gov.UnpackProposalCanceledEvent(logs[0]); err != nil || canceled.ProposalId.Cmp(id) != 0 {
		t.Errorf("the guardian's cancel: %+v, %v", canceled, err)
	}
}

func TestSuperQuorumGovernorEndsTheVoteEarly(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	gov := igovernor.NewIGovernor()
	token := votesToken(t, c, s, &votestoken.VotesTokenMetaData)
	dao := deploy(t, c, s, own(t, &superquorumgovernor.SuperQuorumGovernorMetaData), token, big.NewInt(1), uint32(1000), big.NewInt(4), big.NewInt(60))
	id := proposeNothing(t, c, s, dao)
	if id.Int64() != 1 || proposalIDFromGovernor(t, c, dao) != 1 {
		t.Errorf("first proposal has the id %d", id)
	}
	if got := ask(t, c, dao, gov.PackState(id)); got != stateActive {
		t.Fatalf("state %d before the vote", got)
	}
	send(t, c, s, dao, gov.PackCastVote(id, 1))
	if got := ask(t, c, dao, gov.PackState(id)); got != stateSucceeded {
		t.Errorf("state %d after all votes for, long before the deadline", got)
	}
}

func proposalIDFromGovernor(t *testing.T, c *devchain.Chain, dao common.Address) uint64 {
	t.Helper()
	return ask(t, c, dao, igovernor.NewIGovernor().PackLatestProposalId())
}

func TestOverridableGovernorTakesWeightFromTheDelegate(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	gov := igovernor.NewIGovernor()
	token := votesToken(t, c, s, &votestokenextended.VotesTokenExtendedMetaData)
	dao := deploy(t, c, s, own(t, &overridablegovernor.OverridableGovernorMetaData), token, big.NewInt(1), uint32(10), big.NewInt(4))
	id := proposeNothing(t, c, s, dao)
	send(t, c, s, dao, gov.PackCastVote(id, 1))
	holder := sender(1)
	holder.SetNonce(1)
	logs := send(t, c, holder, dao, gov.PackCastOverrideVote(id, 0, "no"))
	reduced, err := gov.UnpackVoteReducedEvent(logs[0])
	if err != nil || reduced.Delegate != s.Address() || reduced.Weight.Int64() != 400 {
		t.Errorf("reduced %+v: %v", reduced, err)
	}
	cast, err := gov.UnpackOverrideVoteCastEvent(logs[1])
	if err != nil || cast.Voter != accountOf(1) || cast.Weight.Int64() != 400 || cast.Reason != "no" {
		t.Errorf("override %+v: %v", cast, err)
	}
}

func TestOpenZeppelin4DAOLivesThroughAProposal(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	token := deploy(t, c, s, own(t, &votestoken4.VotesToken4MetaData), "Token", "TOK", big.NewInt(1000))
	lock := deploy(t, c, s, own(t, &timelock4.TimelockController4MetaData), big.NewInt(60), []common.Address{}, []common.Address{{}}, s.Address())
	dao := deploy(t, c, s, own(t, &governor4.DAOGovernor4MetaData), token, lock, big.NewInt(1), big.NewInt(5), big.NewInt(4), uint64(3))
	send(t, c, s, lock, timelock.NewTimelockController().PackGrantRole(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), dao))
	send(t, c, s, token, ivotes.NewIVotes().PackDelegate(s.Address()))
	gov := igovernor.NewIGovernor()
	passProposal(t, c, s, dao, []common.Address{dao}, []*big.Int{new(big.Int)}, [][]byte{gov.PackSetProposalThreshold(big.NewInt(5))})
	if got := ask(t, c, dao, gov.PackProposalThreshold()); got != 5 {
		t.Errorf("threshold %d", got)
	}
}
