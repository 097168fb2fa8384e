package governance_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

var errProvider = errors.New("the provider is away")

// scripted answers calls from a table, for contracts that are hard to find.
type scripted struct {
	answers map[common.Address]map[string]any // by signature: []byte, or an error, or a function of the call's data
	always  []byte                            // what every other call of a contract returns, instead of a revert
	storage common.Hash
	codes   map[common.Address][]byte
	head    chain.BlockRef
	fail    string // signature whose call the provider does not answer
}

func (s *scripted) Call(_ context.Context, call chain.Call, _ chain.BlockRef) ([]byte, error) {
	for signature, answer := range s.answers[call.To] {
		if !bytes.Equal(crypto.Keccak256([]byte(signature))[:4], call.Data[:4]) {
			continue
		}
		if signature == s.fail {
			return nil, errProvider
		}
		switch a := answer.(type) {
		case []byte:
			return a, nil
		case func([]byte) ([]byte, error):
			return a(call.Data)
		}
	}
	if s.always != nil {
		return s.always, nil
	}
	return nil, &chain.RevertError{}
}

func (s *scripted) Code(_ context.Context, address common.Address, _ chain.BlockRef) ([]byte, error) {
	if code, found := s.codes[address]; found {
		return code, nil
	}
	if s.answers[address] != nil {
		return []byte{1}, nil
	}
	return nil, nil
}

func (s *scripted) Storage(context.Context, common.Address, common.Hash, chain.BlockRef) (common.Hash, error) {
	return s.storage, nil
}

func (s *scripted) Heads(context.Context) (chain.Heads, error) {
	return chain.Heads{Latest: s.head}, nil
}

func (s *scripted) Headers(_ context.Context, from, _ uint64) ([]chain.BlockRef, error) {
	return []chain.BlockRef{{Number: from, Hash: common.Hash{1}, Time: s.head.Time}}, nil
}

func (s *scripted) Logs(context.Context, chain.LogQuery) ([]types.Log, error) { return nil, nil }

func number(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }

func account(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

func text(s string) []byte {
	kind, err := abi.NewType("string", "", nil)
	if err != nil {
		panic(err)
	}
	packed, err := abi.Arguments{{Type: kind}}.Pack(s)
	if err != nil {
		panic(err)
	}
	return packed
}

var (
	oddGovernor = common.HexToAddress("0x60ee4")
	oddToken    = common.HexToAddress("0x70ce4")
	oddLock     = common.HexToAddress("0x71e10c")
)

// odd is an ordinary governor on a block clock, to be made odd.
func odd() *scripted {
	return &scripted{
		head: chain.BlockRef{Number: 1_000_000, Hash: common.Hash{1}, Time: 1_700_000_000},
		answers: map[common.Address]map[string]any{
			oddGovernor: {
				"name()": text("Odd"), "version()": text("1"), "COUNTING_MODE()": text("support=bravo&quorum=for,abstain"),
				"votingDelay()": number(1), "votingPeriod()": number(2), "token()": account(oddToken), "timelock()": account(oddLock),
				"clock()": number(1_000_000), "CLOCK_MODE()": text("mode=blocknumber&from=default"),
			},
			oddToken: {"clock()": number(1_000_000), "CLOCK_MODE()": text("mode=blocknumber&from=default")},
			oddLock:  {"getMinDelay()": number(60), "PROPOSER_ROLE()": number(1)},
		},
	}
}

func (s *scripted) recognise(t *testing.T) (governance.Recognised, error) {
	t.Helper()
	return governance.Recognise(t.Context(), s, s, chain.Account{Chain: 1, Address: oddGovernor})
}

func TestOddGovernorIsOtherwiseRecognised(t *testing.T) {
	if _, err := odd().recognise(t); err != nil {
		t.Fatal(err)
	}
}

// futureLookup answers votes of blocks that the contract knows, and refuses
// later ones, as its own block.number demands.
func futureLookup(now uint64) func([]byte) ([]byte, error) {
	return func(data []byte) ([]byte, error) {
		if new(big.Int).SetBytes(data[36:68]).Cmp(new(big.Int).SetUint64(now)) >= 0 {
			return nil, &chain.RevertError{}
		}
		return number(0), nil
	}
}

func TestRecogniseRefusesWhatItWouldGetWrong(t *testing.T) {
	for _, test := range []struct {
		name    string
		change  func(governor, token, lock map[string]any)
		feature string
		says    string
	}{
		{"blocks of another chain", func(g, _, _ map[string]any) { g["clock()"] = number(20_000_000) }, "clock", "clock says 20000000 at block 1000000"},
		{"milliseconds", func(g, _, _ map[string]any) {
			g["clock()"], g["CLOCK_MODE()"] = number(1_700_000_000_000), text("mode=timestamp")
		}, "clock", "does not count in unix seconds"},
		{"clock of a named chain", func(g, _, _ map[string]any) { g["CLOCK_MODE()"] = text("mode=blocknumber&from=eip155:1") }, "clock", "neither block numbers of this chain"},
		{"clock in epochs", func(g, _, _ map[string]any) { g["CLOCK_MODE()"] = text("mode=epoch") }, "clock", "mode=epoch"},
		{"no clock and blocks of another chain", func(g, _, _ map[string]any) {
			delete(g, "clock()")
			delete(g, "CLOCK_MODE()")
			g["getVotes(address,uint256)"] = futureLookup(20_000)
		}, "clock", "blocks of another chain"},
		{"token in seconds", func(_, token, _ map[string]any) {
			token["clock()"], token["CLOCK_MODE()"] = number(1_700_000_000), text("mode=timestamp")
		}, "clock", "its token"},
		{"no token", func(g, _, _ map[string]any) { delete(g, "token()") }, "token", "no token()"},
		{"token zero", func(g, _, _ map[string]any) { g["token()"] = number(0) }, "token", "no token()"},
		{"unknown support", func(g, _, _ map[string]any) { g["COUNTING_MODE()"] = text("support=ranked&quorum=for") }, "counting", "ranked"},
		{"unknown quorum", func(g, _, _ map[string]any) { g["COUNTING_MODE()"] = text("support=bravo&quorum=veto") }, "counting", "veto"},
		{"counting mode is a number", func(g, _, _ map[string]any) { g["COUNTING_MODE()"] = number(1) }, "counting", "not a short text"},
		{"counting mode of a megabyte", func(g, _, _ map[string]any) { g["COUNTING_MODE()"] = text(strings.Repeat("x", 1<<20)) }, "counting", "not a short text"},
		{"Compound timelock without grace", func(_, _, lock map[string]any) {
			clear(lock)
			lock["GRACE_PERIOD()"], lock["delay()"], lock["admin()"] = number(0), number(1), account(oddGovernor)
		}, "timelock", "is no number of seconds"},
		{"a Safe for a timelock", func(_, _, lock map[string]any) {
			clear(lock)
			lock["getThreshold()"], lock["getOwners()"] = number(1), append(number(32), number(0)...)
		}, "timelock", "is a Safe"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := odd()
			test.change(s.answers[oddGovernor], s.answers[oddToken], s.answers[oddLock])
			_, err := s.recognise(t)
			var unsupported *governance.UnsupportedError
			if !errors.As(err, &unsupported) || unsupported.Feature != test.feature {
				t.Fatalf("%v", err)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("%q does not say %q", err, test.says)
			}
		})
	}
}

func TestGovernorsOfFlexibleVotingAreAFamilyOfTheirOwn(t *testing.T) {
	s := odd()
	s.answers[oddGovernor]["COUNTING_MODE()"] = text("support=bravo&quorum=for,abstain&params=fractional")
	got, err := s.recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	if got.Governor.Family != "oz-governor-flexible" || !strings.Contains(strings.Join(got.Notes, "\n"), "flexible voting") {
		t.Errorf("%+v %v", got.Governor, got.Notes)
	}
	// Frax' governor, for example, has two quorums as well.
	s.answers[oddGovernor]["COUNTING_MODE()"] = text("support=bravo&quorum=against,abstain&quorum=for,abstain&params=fractional")
	var unsupported *governance.UnsupportedError
	if _, err := s.recognise(t); !errors.As(err, &unsupported) || unsupported.Feature != "counting" {
		t.Errorf("%v", err)
	}
}

func TestGovernorsThatCountByARuleOfTheirOwnAreAskedForTheResult(t *testing.T) {
	for _, mode := range []string{"support=bravo&quorum=against,for,abstain&params=modules", "support=bravo,veto&quorum=for"} {
		s := odd()
		s.answers[oddGovernor]["COUNTING_MODE()"] = text(mode)
		got, err := s.recognise(t)
		if err != nil {
			t.Fatal(err)
		}
		if got.Governor.Family != "oz-governor-own-counting" || !got.Governor.Counting.Own || !strings.Contains(strings.Join(got.Notes, "\n"), mode) {
			t.Errorf("%s: %+v %v", mode, got.Governor, got.Notes)
		}
	}
}

func TestTrap25OptionalFunctionsMayBeMissing(t *testing.T) {
	s := odd()
	for _, signature := range []string{"name()", "version()", "timelock()", "clock()", "CLOCK_MODE()"} {
		delete(s.answers[oddGovernor], signature)
	}
	s.answers[oddGovernor]["getVotes(address,uint256)"] = futureLookup(1_000_000)
	delete(s.answers, oddToken)
	got, err := s.recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	if g := got.Governor; g.Name != "" || g.Version != "" || g.Timelock != nobody || g.Clock != chain.BlockClock {
		t.Errorf("%+v", g)
	}
	if len(got.Notes) != 4 || len(got.Contracts()) != 1 {
		t.Errorf("notes %q, contracts %v", got.Notes, got.Contracts())
	}
	if len(got.Parameters) != 2 {
		t.Errorf("parameters %v: those that are not there must not appear", got.Parameters)
	}
}

func TestRecogniseAcceptsFractionalAndOverridableCounting(t *testing.T) {
	for _, mode := range []string{
		"support=bravo,fractional&quorum=for,abstain&params=fractional",
		"support=bravo,override&quorum=for,abstain&overridable=true",
	} {
		s := odd()
		s.answers[oddGovernor]["COUNTING_MODE()"] = text(mode)
		if got, err := s.recognise(t); err != nil || got.Governor.Counting.Mode != mode {
			t.Errorf("%s: %v", mode, err)
		}
	}
}

func TestTextsOfGovernorsAreOneShortLine(t *testing.T) {
	s := odd()
	s.answers[oddGovernor]["name()"] = text("evil\u202e\r\n\x00 \xff name " + strings.Repeat("é", 1000))
	got, err := s.recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	name := got.Governor.Name
	if !strings.HasPrefix(name, "evil name éé") || len(name) > 110 || !strings.HasSuffix(name, "é…") {
		t.Errorf("%q", name)
	}
}

func TestRecogniseReportsProvidersAsSuch(t *testing.T) {
	for _, signature := range []string{"COUNTING_MODE()", "name()", "CLOCK_MODE()", "token()", "timelock()", "votingPeriod()"} {
		s := odd()
		s.fail = signature
		if _, err := s.recognise(t); !errors.Is(err, errProvider) {
			t.Errorf("%s: %v", signature, err)
		}
	}
}

func TestIdentifyKinds(t *testing.T) {
	word := number(1)
	for _, test := range []struct {
		want      governance.Kind
		functions []string
	}{
		{governance.KindBravoRelative, []string{"quorumVotes()", "votingPeriod()", "votingDelay()", "proposalMaxOperations()", "timelock()", "name()"}},
		{governance.KindUnknown, []string{"quorumVotes()", "votingPeriod()", "votingDelay()", "guardian()"}},
		{governance.KindMoloch, []string{"sharesToken()", "lootToken()", "proposalCount()", "gracePeriod()", "votingPeriod()"}},
		{governance.KindAaveV2, []string{"getGovernanceStrategy()", "getVotingDelay()", "getProposalsCount()"}},
		{governance.KindAaveV3, aaveV3Functions()},
		{governance.KindUnknown, aaveV3Functions()[1:]},
		{governance.KindAzorius, []string{"totalProposalCount()", "timelockPeriod()", "executionPeriod()", "avatar()"}},
		{governance.KindCompoundTimelock, []string{"GRACE_PERIOD()", "delay()", "admin()"}},
		{governance.KindCompVotes, []string{"getCurrentVotes(address)", "delegates(address)", "totalSupply()", "decimals()"}},
		{governance.KindVotes, []string{"getVotes(address)", "delegates(address)"}},
		// It claims ERC-721 and every other interface, so it has none.
		{governance.KindVotes, []string{"getVotes(address)", "delegates(address)", "supportsInterface(bytes4)"}},
		{governance.KindUnknown, []string{"totalSupply()"}},
		{governance.KindUnknown, nil},
	} {
		s := &scripted{answers: map[common.Address]map[string]any{oddToken: {}}}
		for _, signature := range test.functions {
			s.answers[oddToken][signature] = word
		}
		got, err := governance.Identify(t.Context(), chain.View{Caller: s, Contract: oddToken})
		if err != nil || got.Kind != test.want {
			t.Errorf("%v: %q, %v", test.functions, got.Kind, err)
		}
	}
}

func TestAContractThatAnswersEverythingIsNothing(t *testing.T) {
	s := &scripted{answers: map[common.Address]map[string]any{oddToken: {}}, always: number(1)}
	got, err := governance.Identify(t.Context(), chain.View{Caller: s, Contract: oddToken})
	if err != nil || got.Kind != governance.KindUnknown {
		t.Errorf("%q, %v", got.Kind, err)
	}
}

func TestIdentifyTellsPeopleFromContracts(t *testing.T) {
	s := &scripted{codes: map[common.Address][]byte{alice: types.AddressToDelegation(bob)}}
	for address, delegate := range map[common.Address]common.Address{alice: bob, bob: {}} {
		_, err := governance.Identify(t.Context(), chain.View{Caller: s, Contract: address})
		var none *governance.NoContractError
		if !errors.As(err, &none) || none.Delegate != delegate {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestIdentifyNamesTheImplementationOfClonesAndProxies(t *testing.T) {
	clone := append(common.FromHex("0x363d3d373d3d3d363d73"), append(bob[:], common.FromHex("0x5af43d82803e903d91602b57fd5bf3")...)...)
	for name, s := range map[string]*scripted{
		"ERC-1167": {codes: map[common.Address][]byte{alice: clone}},
		"EIP-1967": {codes: map[common.Address][]byte{alice: {1}}, storage: common.BytesToHash(bob[:])},
	} {
		got, err := governance.Identify(t.Context(), chain.View{Caller: s, Contract: alice})
		if err != nil || got.Implementation != bob {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}
