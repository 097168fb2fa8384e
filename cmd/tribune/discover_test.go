package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/governance"
)

// discoverJSON runs tribune discover, and returns what it found by address.
func discoverJSON(t *testing.T, args ...string) map[common.Address]discovered {
	t.Helper()
	var found discovery
	printed := tribune(t, exitOK, append([]string{"discover", "--json"}, args...)...)
	if err := json.Unmarshal([]byte(printed), &found); err != nil {
		t.Fatalf("%v in\n%s", err, printed)
	}
	out := map[common.Address]discovered{}
	for _, g := range found.Governors {
		out[g.Contract.Address] = g
	}
	return out
}

func TestDiscoverFindsEveryGovernorOfAChainByItsEventsAlone(t *testing.T) {
	d := deployCompound(t)
	d.underAlpha()
	d.underBravo()
	found := discoverJSON(t, "--chain", d.Chain.ID().String(), "--rpc", d.Chain.HTTPURL())
	want := map[common.Address]governance.Kind{d.Alpha.Address: governance.KindAlpha, d.Bravo.Address: governance.KindBravo}
	d.numbers[d.Bravo.Address] -= d.numbers[d.Alpha.Address] // it went on with Alpha's numbers
	if len(found) != len(want) {
		t.Errorf("found %+v", found)
	}
	for address, kind := range want {
		g := found[address]
		if g.Kind != kind || !g.Followable || int64(g.Proposals) != d.numbers[address] || g.Undecodable != 0 || g.First > g.Last || g.First == 0 {
			t.Errorf("%+v, want %s with %d proposals", g, kind, d.numbers[address])
		}
	}
	few := discoverJSON(t, "--chain", d.Chain.ID().String(), "--rpc", d.Chain.HTTPURL(), "--least", "1000000")
	if len(few) != 0 {
		t.Errorf("found %+v", few)
	}
	text := tribune(t, exitOK, "discover", "--chain", strings.TrimPrefix(d.Chain.ID().String(), "eip155:"), "--rpc", d.Chain.HTTPURL(), "--to", "1")
	if !strings.Contains(text, "0 contracts opened proposals in blocks 0 to 1") {
		t.Errorf("before there was any:\n%s", text)
	}
}

func TestDiscoverRefusesWhatItCannotLookAt(t *testing.T) {
	l := startLife(t, 3)
	for _, test := range []struct {
		says string
		args []string
	}{
		{"--chain: ", []string{"--chain", "ens", "--rpc", l.chain.HTTPURL()}},
		{"serves chain", []string{"--chain", "1", "--rpc", l.chain.HTTPURL()}},
		{"lies after the last block", []string{"--chain", lifeChain.String(), "--rpc", l.chain.HTTPURL(), "--from", "100000"}},
		{"no endpoint is configured", []string{"--chain", "1", "--database", sqliteDatabase(t)}},
	} {
		_, printed := attempt(t, append([]string{"discover"}, test.args...)...)
		if !strings.Contains(printed, test.says) {
			t.Errorf("%q does not say %q:\n%s", test.args, test.says, printed)
		}
	}
}
