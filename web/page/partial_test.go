package page

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// update rewrites the golden files: TRIBUNE_UPDATE=1 go test ./web/page
var update = os.Getenv("TRIBUNE_UPDATE") != ""

func TestPartialsAreWhatTheyWere(t *testing.T) {
	quorum := uint64(100)
	address := common.HexToAddress("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
	s := &site{now: sharedNow, monitor: sharedWorld()}
	labelled := accountView(address)
	labelled.Label = "Timelock"
	tokens := unit{"TOK", 18}
	half := chain.NewAmount(5e17)
	points := []delegation.PowerPoint{
		{Mark: chain.Mark{Time: 1_790_000_000, Block: 3}, Previous: chain.NewAmount(50), New: chain.NewAmount(100)},
		{Mark: chain.Mark{Time: 1_780_000_000, Block: 1}, New: chain.NewAmount(50)},
	}
	for name, test := range map[string]struct {
		partial string
		data    any
	}{
		"badge-active":   {"badge", badge(governance.StatusActive)},
		"badge-unknown":  {"badge", badge(governance.StatusUnknown)},
		"address":        {"address", accountView(address)},
		"address-label":  {"address", labelled},
		"address-nobody": {"address", accountView(common.Address{})},
		"amount":         {"amount", tokens.amount(half)},
		"amount-hostile": {"amount", unit{Symbol: `"><b>`, Decimals: 2}.amount(half)},
		"amount-unknown": {"amount", amountView{}},
		"time":           {"time", s.moment(1_795_000_000)},
		"time-unknown":   {"time", timeView{}},
		"ago-estimate":   {"ago", testClock(chain.BlockClock, pace{12_000, 1}).at(1300)},
		"tally":          {"tally", tallyOf(voted(governance.StatusActive, 20, 60, 20, &quorum), testUnit)},
		"tally-unknown":  {"tally", tallyOf(voted(governance.StatusUnknown, 20, 60, 20, nil), testUnit)},
		"tally-empty":    {"tally", tallyOf(voted(governance.StatusActive, 0, 0, 0, &quorum), testUnit)},
		"chart":          {"chart", s.powerChart(points, chain.BlockRef{Number: 9, Time: 1_795_000_000}, testUnit)},
		"measure":        {"measure", measureView{Name: "Active", Amount: new(tokens.amount(half)), Help: "Power of those who vote.", Spark: &sparkView{Line: "M2 20h0L198 2", Label: "Active from a to b"}}},
		"measure-none":   {"measure", measureView{Name: "Turnout", Help: "Votes, of the supply."}},
		"timeline":       {"timeline", []stepView{{State: "done", Name: "Proposed", When: s.moment(1_795_000_000), Place: "block 7", Link: "https://explorer.example/tx/0x1"}, {State: "next", Name: "Voting ends", Place: "block 9"}}},
		"pager":          {"pager", pagerView{Summary: "25 of 148", First: "/a", Next: "/a?after=x", Label: "proposals"}},
		"pager-single":   {"pager", pagerView{Summary: "3 rows"}},
		"vote-row":       {"vote-row", voteRow{Voter: accountView(address), Side: "For", Class: "for", Weight: tokens.amount(half), Reason: "<b>why</b>", Share: shareView{Known: true, Text: "5%", Width: 500}}},
		"share-bar":      {"share-bar", 1234},
		"choices":        {"choices", []choice{{Text: "All", Href: "/x", Current: true, Count: "3", Class: "all"}, {Text: "Active", Href: "/x?status=active"}}},
	} {
		t.Run(name, func(t *testing.T) { golden(t, name, partial(t, test.partial, test.data)) })
	}
}

// partial executes one partial as the pages do.
func partial(t *testing.T, name string, data any) []byte {
	t.Helper()
	files, err := loadAssets()
	if err != nil {
		t.Fatal(err)
	}
	for name := range files.byName {
		files.byName[name] = name // golden files say nothing of hashes
	}
	templates, err := parseTemplates(files)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := templates["home"].ExecuteTemplate(&out, name, data); err != nil {
		t.Fatal(err)
	}
	return append(bytes.TrimSpace(out.Bytes()), '\n')
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", "partial", name+".html")
	if update {
		if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s changed; if it should, run TRIBUNE_UPDATE=1 go test ./web/page\n%s", file, diff)
	}
}
