package governance_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/governance"
)

// aaveV3Functions are what tells Aave's third governance from other contracts,
// the one that nobody else has first.
func aaveV3Functions() []string {
	return []string{"getVotingPortalsCount()", "PRECISION_DIVIDER()", "getVotingConfig(uint8)", "getProposalsCount()"}
}

// An index of its contract alone would show proposals that nobody ever voted on,
// and a result that no vote adds up to. It is refused, and said why, whatever
// else of a governor it answers: Aave's second governance, which counts its
// proposals by the same function, is not.
func TestTrap27AaveV3VotesHappenElsewhere(t *testing.T) {
	s := odd()
	clear(s.answers[oddGovernor])
	for _, signature := range append(aaveV3Functions(), "NAME()", "guardian()", "owner()", "COOLDOWN_PERIOD()", "PROPOSAL_EXPIRATION_TIME()", "getPowerStrategy()") {
		s.answers[oddGovernor][signature] = number(1)
	}
	// Five settings of an access level, of which the zeroth has none.
	s.answers[oddGovernor]["getVotingConfig(uint8)"] = make([]byte, 5*32)
	got, err := s.recognise(t)
	unsupported, refused := errors.AsType[*governance.UnsupportedError](err)
	if !refused || unsupported.Feature != "family" || unsupported.Address != oddGovernor {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, text := range []string{"Aave Governance v3", "voting machines of other chains", "over a bridge", "who voted"} {
		if !strings.Contains(unsupported.Reason, text) {
			t.Errorf("%q does not say %q", unsupported.Reason, text)
		}
	}
	if got.Kind != governance.KindAaveV3 || got.Governor.Family != "" || governance.IsGovernorKind(got.Kind) {
		t.Errorf("%s of family %q", got.Kind, got.Governor.Family)
	}
	delete(s.answers[oddGovernor], "getVotingPortalsCount()")
	var wrong *governance.WrongKindError
	if got, err = s.recognise(t); !errors.As(err, &wrong) || got.Kind != governance.KindUnknown {
		t.Errorf("without voting portals it is %s, %v", got.Kind, err)
	}
}
