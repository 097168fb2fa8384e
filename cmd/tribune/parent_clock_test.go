package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/votestokenparent"
	"github.com/tribune-gov/tribune/governance"
)

// arbitrumNode stands in front of a node and adds to each block the number of
// the parent chain's block, as Arbitrum's nodes do.
func arbitrumNode(t *testing.T, node string) string {
	t.Helper()
	proxy := &faultyProvider{node: node, id: lifeChain}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			body, err = proxy.ask(r, body)
		}
		if err == nil {
			body, err = withParentNumbers(body)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		_, _ = w.Write(body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// withParentNumbers adds l1BlockNumber to every block in an answer of one reply
// or several, as the contract of VotesTokenParent counts.
func withParentNumbers(body []byte) ([]byte, error) {
	var replies []rpcAnswer
	single := json.Unmarshal(body, &replies) != nil
	if single {
		replies = make([]rpcAnswer, 1)
		if err := json.Unmarshal(body, &replies[0]); err != nil {
			return nil, err
		}
	}
	for i := range replies {
		var block map[string]json.RawMessage
		if json.Unmarshal(replies[i].Result, &block) != nil || block["parentHash"] == nil {
			continue
		}
		var number hexutil.Uint64
		if err := json.Unmarshal(block["number"], &number); err != nil {
			return nil, err
		}
		parent, err := json.Marshal(hexutil.Uint64(5000 + uint64(number)/3))
		if err != nil {
			return nil, err
		}
		block["l1BlockNumber"] = parent
		if replies[i].Result, err = json.Marshal(block); err != nil {
			return nil, err
		}
	}
	if single {
		return json.Marshal(replies[0])
	}
	return json.Marshal(replies)
}

// On Arbitrum block.number is the parent chain's, so that snapshots and
// deadlines are in blocks that no log of this chain tells.
func TestTrap07BlockNumberOnArbitrumIsTheParentChains(t *testing.T) {
	l := startLifeWith(t, 8, votestokenparent.VotesTokenParentMetaData.Bin)
	url := arbitrumNode(t, l.chain.HTTPURL())
	f := follow(t, l, url)
	statuses := map[governance.Status]bool{}
	for range 8 {
		l.live(30)
		l.rally()
		f.index(l.chain.Head().Number)
		answer := f.verify(exitOK)
		for _, check := range answer.Checks {
			if check.Mismatches+check.Unknown+check.Refused != 0 {
				t.Errorf("%+v: %+v", *check, answer.Differ)
			}
		}
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{Limit: 500})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range page.Items {
			statuses[p.Status] = true
			if p.Clock != chain.ParentClock || p.Snapshot < 5000 || p.Timepoint != 5000+p.AsOf.Block.Number/3 {
				t.Fatalf("clock %s, snapshot %d, now %d at block %d", p.Clock, p.Snapshot, p.Timepoint, p.AsOf.Block.Number)
			}
		}
	}
	for _, status := range []governance.Status{governance.StatusPending, governance.StatusActive, governance.StatusNoQuorum, governance.StatusSucceeded, governance.StatusQueued} {
		if !statuses[status] {
			t.Errorf("no proposal was ever %s: %v", status, statuses)
		}
	}
	report := inspectJSON(t, exitOK, lifeChain.String()+":"+l.governor.Hex(), url)
	if report.Clock != chain.ParentClock || report.support("participation") != governance.Degraded {
		t.Errorf("clock %s, %+v", report.Clock, report.Capabilities)
	}
	// A provider that does not tell the parent chain's blocks is not enough.
	printed := wantRefusal(t, exitUsage, []string{"it does not count in the blocks of this chain", "l1BlockNumber"},
		"dao", "add", lifeChain.String()+":"+l.governor.Hex(), "--rpc", l.chain.HTTPURL(), "--database", sqliteDatabase(t))
	if strings.Contains(printed, "panic") {
		t.Error(printed)
	}
}
