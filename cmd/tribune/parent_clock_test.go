package main

import (
	"encoding/json"
	"fmt"
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
	provider := newFaultyProvider(t, node, lifeChain)
	provider.edit = func(result json.RawMessage) json.RawMessage { return withParentNumber(t, result) }
	return provider.url
}

// withParentNumber adds l1BlockNumber to a block, as the contract of
// VotesTokenParent counts. Other results stay as they are.
func withParentNumber(t *testing.T, result json.RawMessage) json.RawMessage {
	var block map[string]json.RawMessage
	if json.Unmarshal(result, &block) != nil || block["parentHash"] == nil {
		return result
	}
	var number hexutil.Uint64
	if err := json.Unmarshal(block["number"], &number); err != nil {
		t.Error(err)
		return result
	}
	block["l1BlockNumber"] = json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(5000+uint64(number)/3)))
	edited, err := json.Marshal(block)
	if err != nil {
		t.Error(err)
		return result
	}
	return edited
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
		f.verifyAll("block ", l.chain.Head().Number)
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
