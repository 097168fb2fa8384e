package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// inspectJSON runs tribune dao inspect.
func inspectJSON(t *testing.T, code int, governor, rpc string) inspection {
	t.Helper()
	var report inspection
	printed := tribune(t, code, "dao", "inspect", governor, "--rpc", rpc, "--json")
	if err := json.Unmarshal([]byte(printed), &report); err != nil {
		t.Fatalf("%v in\n%s", err, printed)
	}
	return report
}

// support returns how well a feature is followed, or "".
func (r inspection) support(feature string) governance.Support {
	i := slices.IndexFunc(r.Capabilities, func(c governance.Capability) bool { return c.Feature == feature })
	if i < 0 {
		return ""
	}
	return r.Capabilities[i].Support
}

func TestInspectSaysWhatAGovernorIsBeforeAnythingIsIndexed(t *testing.T) {
	l := startLife(t, 3)
	report := inspectJSON(t, exitOK, lifeChain.String()+":"+l.governor.Hex(), l.chain.HTTPURL())
	if !report.Followable || report.Family != "oz-governor" || report.Name != "Life DAO" || report.Clock != "blocknumber" ||
		report.Token == nil || report.Token.Contract.Address != l.token || report.Timelock != l.timelock.Hex() || report.FirstBlock == 0 {
		t.Errorf("%+v", report)
	}
	for _, feature := range []string{"proposals and votes", "result", "quorum", "late quorum", "execution"} {
		if got := report.support(feature); got != governance.Supported {
			t.Errorf("%s is %q", feature, got)
		}
	}
	text := tribune(t, exitOK, "dao", "inspect", lifeChain.String()+":"+l.governor.Hex(), "--rpc", l.chain.HTTPURL())
	for _, want := range []string{"family", "(OpenZeppelin Governor 4 and 5)", "SUPPORT", "supported", "towards the quorum count for, abstain", "late quorum vote extension  3"} {
		if !strings.Contains(text, want) {
			t.Errorf("does not say %q:\n%s", want, text)
		}
	}
}

func TestInspectOfAContractThatFitsNoFamilySaysWhatWasTried(t *testing.T) {
	l := startLife(t, 3)
	report := inspectJSON(t, exitMismatch, lifeChain.String()+":"+l.timelock.Hex(), l.chain.HTTPURL())
	if report.Followable || report.Kind != governance.KindTimelock || report.support("family") != governance.Refused {
		t.Errorf("%+v", report)
	}
	var tried []string
	for _, attempt := range report.Tried {
		tried = append(tried, string(attempt.Kind))
		if len(attempt.Functions) == 0 {
			t.Errorf("%s: no functions", attempt.Kind)
		}
	}
	for _, kind := range []string{"an OpenZeppelin Governor", "a Governor Bravo", "a Governor Alpha"} {
		if !slices.Contains(tried, kind) {
			t.Errorf("tried %v, not %s", tried, kind)
		}
	}
	report = inspectJSON(t, exitMismatch, lifeChain.String()+":"+common.Address{9}.Hex(), l.chain.HTTPURL())
	if report.Followable || !strings.Contains(report.Refusal, "there is no contract") {
		t.Errorf("%+v", report)
	}
}

// What stops a governor from being followed comes first, and what was found of
// it before comes too.
func TestInspectOfAGovernorThatIsRefusedSaysWhyAndWhatElseIsKnown(t *testing.T) {
	d := deployThreshold(t)
	code := governancetest.Foreign(t, thresholdFolder+"build/contracts/governance/StakerGovernor.sol/StakerGovernor.json")
	staker := d.w.DeployForeign(code, d.token.address, d.timelock.address, d.governor.address, d.w.Owner.Address())
	report := inspectJSON(t, exitMismatch, d.w.Account(staker).String(), d.w.Chain.HTTPURL())
	if report.Family != "oz-governor" || report.Counting == "" || report.support("token") != governance.Refused || !strings.Contains(report.Refusal, "no token()") {
		t.Errorf("%+v", report)
	}
}
