package store_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

func testFamilies() chain.Families {
	decoders := governance.Decoders()
	maps.Copy(decoders, delegation.Decoders())
	return chain.Families{Decoders: decoders, Discover: governance.Discover}
}

// news is an event that only a later version reads: its data is the new value of
// a parameter or, with a second topic, another proposal.
var news = common.Hash{0xee}

// upgraded is the next version.
func upgraded() chain.Families {
	next := testFamilies()
	next.Decoders["oz-governor"] = maps.Clone(next.Decoders["oz-governor"])
	next.Decoders["oz-governor"][news] = func(log *types.Log) (chain.Event, error) {
		if len(log.Data) == 0 {
			return nil, errors.New("still not understood")
		}
		if len(log.Topics) > 1 {
			return governance.ProposalCreated{ID: governance.ProposalID(log.Topics[1]), VoteStart: 3, VoteEnd: 9, Description: string(log.Data)}, nil
		}
		return governance.ParameterChanged{Name: governance.ParamTimelock, New: string(log.Data)}, nil
	}
	next.Discover = func(fact chain.Fact) []chain.Contract {
		if e, ok := fact.Event.(governance.ParameterChanged); ok && common.IsHexAddress(e.New) {
			return []chain.Contract{{Address: common.HexToAddress(e.New), Role: chain.RoleTimelock, Family: "timelock-controller", Start: fact.Block}}
		}
		return nil
	}
	return next
}

// kept is a log that this version does not read.
func kept(b block, index uint32, data string, topics ...common.Hash) chain.Finding {
	raw := []byte{byte(1 + len(topics))}
	for _, topic := range append([]common.Hash{news}, topics...) {
		raw = append(raw, topic[:]...)
	}
	return chain.Finding{Position: chain.Position{
		Chain: testChain, Block: b.Number, LogIndex: index, BlockHash: b.Hash, BlockTime: b.Time,
		TxHash: common.Hash{byte(index)}, Address: governorA,
	}, Kind: chain.FindingUndecodable, Detail: "not understood", Raw: append(raw, data...)}
}

func appendWith(t testing.TB, sink *store.Sink, parent chain.BlockRef, b block, findings ...chain.Finding) {
	t.Helper()
	next := batch(parent, []block{b}, 0)
	next.Findings = findings
	if err := sink.Append(context.Background(), slices.Values([]chain.Batch{next})); err != nil {
		t.Fatal(err)
	}
}

func TestReindexReadsKeptLogsAsIfTheyHadAlwaysBeenRead(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db, fresh := open(t), open(t)
		source, sink := follow(t, db)
		_, freshSink := follow(t, fresh)
		sink, freshSink = sink.Asking(upgraded()), freshSink.Asking(upgraded())
		w := newWorld(1)
		proposal := common.Hash{0xaa}
		one, two, three := w.mine(0), w.mine(0), w.mine(0)
		created, odd := kept(one, 1, "# Kept", proposal), kept(two, 2, "")
		vote := chain.Fact{Position: kept(three, 3, "").Position, Event: governance.VoteCast{
			ID: governance.ProposalID(proposal), Voter: account(1), Support: governance.For, Weight: chain.NewAmount(7),
		}}
		three.facts = []chain.Fact{vote} // an orphan, as long as the proposal is not read
		appendWith(t, sink, chain.BlockRef{}, one, created)
		appendWith(t, sink, one.BlockRef, two, odd)
		appendWith(t, sink, two.BlockRef, three)
		read := one
		read.facts = []chain.Fact{{Position: created.Position, Event: governance.ProposalCreated{ID: governance.ProposalID(proposal), VoteStart: 3, VoteEnd: 9, Description: "# Kept"}}}
		appendWith(t, freshSink, chain.BlockRef{}, read)
		appendWith(t, freshSink, one.BlockRef, two, odd)
		appendWith(t, freshSink, two.BlockRef, three)
		got, err := db.Reindex(context.Background(), source, upgraded(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if got.Decoded != 1 || got.Undecodable != 1 || got.Blocks != 3 || !got.Complete() {
			t.Errorf("reindex says %+v", got)
		}
		if diff := cmp.Diff(checksum(t, fresh), checksum(t, db)); diff != "" {
			t.Errorf("checksum differs from that of a database that always read it (-want +got):\n%s", diff)
		}
		entries := feed(t, db, governance.CorrectionFilter{})
		if len(entries) != 1 || entries[0].Reason != chain.CorrectedByDecoder || entries[0].Action != chain.RowReplaced ||
			entries[0].Before.Event != chain.FindingUndecodable || entries[0].After.Event != "proposal_created" || entries[0].After.BlockHash != one.Hash {
			t.Errorf("the corrections say %+v", entries)
		}
	})
}

func TestReindexSaysWhatOnlyTheChainCanTell(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		source, sink := follow(t, db)
		w := newWorld(1)
		one := w.mine(0)
		timelock := account(99)
		appendWith(t, sink.Asking(testFamilies()), chain.BlockRef{}, one, kept(one, 1, timelock.Hex()))
		got, err := db.Reindex(context.Background(), source, upgraded(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"oz-governor"}, got.Unread); diff != "" {
			t.Errorf("families with unread events differ (-want +got):\n%s", diff)
		}
		if len(got.Introduced) != 1 || got.Introduced[0].Address != timelock || got.Complete() {
			t.Errorf("contracts that were not read: %+v", got.Introduced)
		}
		if err := db.StartOver(context.Background(), source); err != nil {
			t.Fatal(err)
		}
		if tip, err := sink.Tip(context.Background()); err != nil || !tip.IsZero() {
			t.Errorf("tip %s, %v after starting over", tip, err)
		}
		appendWith(t, sink.Asking(upgraded()), chain.BlockRef{}, one, kept(one, 1, timelock.Hex()))
		if got, err = db.Reindex(context.Background(), source, upgraded(), nil); err != nil || len(got.Unread) != 0 {
			t.Errorf("after reading again: %+v, %v", got, err)
		}
	})
}

func TestInterruptedReindexLeavesWhatWasThere(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		source, sink := follow(t, db)
		w := newWorld(2)
		var blocks []block
		for range 40 {
			blocks = append(blocks, w.mine(5))
		}
		appendBlocks(t, sink, chain.BlockRef{}, blocks, 0)
		before := checksum(t, db)
		ctx, cancel := context.WithCancel(context.Background())
		_, err := db.Reindex(ctx, source, testFamilies(), func(int, int) { cancel() })
		if err == nil {
			t.Fatal("it was interrupted and does not say so")
		}
		if after := checksum(t, db); after != before {
			t.Errorf("checksum %s, before %s", after, before)
		}
	})
}
