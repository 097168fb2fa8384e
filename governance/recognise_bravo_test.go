package governance_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// oddBravo is an ordinary Governor Bravo, to be made odd.
func oddBravo() *scripted {
	s := odd()
	s.answers[oddGovernor] = map[string]any{
		"name()": text("Odd Bravo"), "quorumVotes()": number(400), "votingPeriod()": number(20), "votingDelay()": number(2),
		"proposalThreshold()": number(100), "proposalMaxOperations()": number(10), "initialProposalId()": number(42),
		"proposals(uint256)": make([]byte, 32*10), "timelock()": account(oddLock), "comp()": account(oddToken),
		"implementation()": account(bob),
	}
	s.answers[oddToken] = map[string]any{"getPriorVotes(address,uint256)": futureLookup(1_000_000)}
	s.answers[oddLock] = map[string]any{"GRACE_PERIOD()": number(1_209_600), "delay()": number(172_800), "admin()": account(oddGovernor)}
	return s
}

func TestRecogniseReadsAWholeBravoFromItsAddress(t *testing.T) {
	got, err := oddBravo().recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	want := governance.Recognised{
		Kind: governance.KindBravo,
		Governor: governance.Governor{
			Account: chain.Account{Chain: 1, Address: oddGovernor}, Name: "Odd Bravo", Family: "governor-bravo", Clock: chain.BlockClock,
			Counting: governance.Counting{Mode: "support=bravo&quorum=for", For: true},
			Token:    oddToken, Timelock: oddLock, GracePeriod: 1_209_600,
		},
		Implementation: bob,
		TimelockFamily: "compound-timelock",
		Parameters: []governance.Reading{
			{Name: "min_delay", Value: "172800"}, {Name: "voting_delay", Value: "2"}, {Name: "voting_period", Value: "20"},
			{Name: "proposal_threshold", Value: "100"}, {Name: "quorum", Value: "400"}, {Name: "proposal_max_operations", Value: "10"},
		},
		Notes: []string{"its proposals are numbered from 43 on"},
		At:    got.At,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// Every copy calls the getter of its token by the token's name.
func TestBravosTokenIsFoundUnderItsNames(t *testing.T) {
	for _, getter := range []string{"uni()", "token()", "gtc()", "inst()", "xvs()", "xvsVault()"} {
		s := oddBravo()
		delete(s.answers[oddGovernor], "comp()")
		s.answers[oddGovernor][getter] = account(oddToken)
		got, err := s.recognise(t)
		if err != nil || got.Governor.Token != oddToken {
			t.Errorf("%s: %s, %v", getter, got.Governor.Token, err)
		}
	}
}

// Uniswap's Governor Alpha has no guardian() any more, Compound's has; what
// makes it one is that its proposals know no abstentions.
func TestAlphaIsToldFromBravoByTheFormOfItsProposals(t *testing.T) {
	for _, guardian := range []bool{true, false} {
		s := oddBravo()
		g := s.answers[oddGovernor]
		g["proposals(uint256)"] = make([]byte, 32*9)
		delete(g, "initialProposalId()")
		delete(g, "implementation()")
		if guardian {
			g["guardian()"] = account(bob)
		}
		got, err := s.recognise(t)
		if err != nil || got.Governor.Family != "governor-alpha" || got.Governor.GracePeriod != 1_209_600 {
			t.Errorf("%+v, %v", got.Governor, err)
		}
	}
}

func TestBravosRelativesAreRefusedWithTheReason(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(governor, token, lock map[string]any)
		says   string
	}{
		// Nouns and Venus added fields, and rules with them.
		{"another form of proposals", func(g, _, _ map[string]any) { g["proposals(uint256)"] = make([]byte, 32*13) }, "whose proposals have another form"},
		{"no initial id", func(g, _, _ map[string]any) { delete(g, "initialProposalId()") }, "copy of Governor Bravo with other rules"},
		{"never initiated", func(g, _, _ map[string]any) { g["initialProposalId()"] = number(0) }, "never initiated"},
		{"a token of no known name", func(g, _, _ map[string]any) { delete(g, "comp()") }, "answers none of comp(), uni(), token()"},
		{"a token in seconds", func(_, token, _ map[string]any) {
			token["clock()"], token["CLOCK_MODE()"] = number(1_700_000_000), text("mode=timestamp")
		}, "in unix seconds"},
		{"a token that counts another chain's blocks", func(_, token, _ map[string]any) {
			token["getPriorVotes(address,uint256)"] = futureLookup(20_000)
		}, "blocks of another chain"},
		{"no timelock", func(g, _, _ map[string]any) { delete(g, "timelock()") }, "no timelock()"},
		{"a TimelockController", func(_, _, lock map[string]any) {
			clear(lock)
			lock["getMinDelay()"], lock["PROPOSER_ROLE()"] = number(60), number(1)
		}, "is a TimelockController, not a Compound Timelock"},
		{"endless grace", func(_, _, lock map[string]any) { lock["GRACE_PERIOD()"] = number(math.MaxUint64) }, "is no number of seconds"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := oddBravo()
			test.change(s.answers[oddGovernor], s.answers[oddToken], s.answers[oddLock])
			_, err := s.recognise(t)
			var unsupported *governance.UnsupportedError
			var kind *governance.WrongKindError
			if !errors.As(err, &unsupported) && !errors.As(err, &kind) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v does not say %q", err, test.says)
			}
		})
	}
}

func TestRecogniseReportsProvidersOfBravosAsSuch(t *testing.T) {
	for _, signature := range []string{"name()", "initialProposalId()", "comp()", "timelock()", "GRACE_PERIOD()", "delay()", "quorumVotes()", "proposals(uint256)", "getPriorVotes(address,uint256)"} {
		s := oddBravo()
		s.fail = signature
		if _, err := s.recognise(t); !errors.Is(err, errProvider) {
			t.Errorf("%s: %v", signature, err)
		}
	}
}

// Compound's own governor of today is OpenZeppelin's with Compound's timelock.
func TestOpenZeppelinWithACompoundTimelockHasItsGracePeriod(t *testing.T) {
	s := odd()
	s.answers[oddLock] = oddBravo().answers[oddLock]
	got, err := s.recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	if got.Governor.Family != "oz-governor" || got.Governor.GracePeriod != 1_209_600 || got.TimelockFamily != "compound-timelock" {
		t.Errorf("%+v", got)
	}
}
