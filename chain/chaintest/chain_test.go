package chaintest_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

var (
	token    = common.Address{1}
	governor = common.Address{2}
	vote     = common.Hash{3}
	transfer = common.Hash{4}
)

func event(address common.Address, topic common.Hash, data ...byte) types.Log {
	return types.Log{Address: address, Topics: []common.Hash{topic}, Data: data}
}

// story mines three blocks with logs in the first and the last.
func story() *chaintest.Chain {
	c := chaintest.New()
	c.Mine(event(token, transfer, 1), event(governor, vote, 2))
	c.Mine()
	c.Mine(event(governor, vote, 3))
	return c
}

func logs(t *testing.T, c *chaintest.Chain, q chain.LogQuery) []types.Log {
	t.Helper()
	out, err := c.Logs(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func headers(t *testing.T, c *chaintest.Chain, from, to uint64) []chain.BlockRef {
	t.Helper()
	out, err := c.Headers(t.Context(), from, to)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEqualScriptsGiveEqualChains(t *testing.T) {
	if diff := cmp.Diff(headers(t, story(), 0, 3), headers(t, story(), 0, 3)); diff != "" {
		t.Error(diff)
	}
}

func TestBlocksAreLinkedAndTimed(t *testing.T) {
	got := headers(t, story(), 0, 3)
	for i := 1; i < len(got); i++ {
		if got[i].Parent != got[i-1].Hash || got[i].Number != uint64(i) || got[i].Time != chaintest.Genesis+uint64(i)*chaintest.Interval {
			t.Errorf("block %d: %+v after %+v", i, got[i], got[i-1])
		}
	}
}

func TestWaitDelaysOneBlock(t *testing.T) {
	c := chaintest.New()
	c.Wait(100)
	if first, second := c.Mine(), c.Mine(); first.Time != chaintest.Genesis+112 || second.Time != first.Time+12 {
		t.Errorf("times %d and %d", first.Time, second.Time)
	}
}

func TestLogsAreSelectedAndPlaced(t *testing.T) {
	c := story()
	for name, test := range map[string]struct {
		query chain.LogQuery
		want  []byte // data of the logs
	}{
		"all":         {chain.LogQuery{From: 0, To: 3}, []byte{1, 2, 3}},
		"range":       {chain.LogQuery{From: 2, To: 3}, []byte{3}},
		"address":     {chain.LogQuery{From: 0, To: 3, Addresses: []common.Address{token}}, []byte{1}},
		"topic":       {chain.LogQuery{From: 0, To: 3, Topics: []common.Hash{vote}}, []byte{2, 3}},
		"both":        {chain.LogQuery{From: 0, To: 3, Addresses: []common.Address{token}, Topics: []common.Hash{vote}}, nil},
		"by hash":     {chain.LogQuery{Blocks: []chain.BlockRef{c.Block(3)}}, []byte{3}},
		"empty block": {chain.LogQuery{From: 2, To: 2}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []byte
			for _, l := range logs(t, c, test.query) {
				got = append(got, l.Data...)
				if b := c.Block(l.BlockNumber); l.BlockHash != b.Hash || l.BlockTimestamp != b.Time {
					t.Errorf("log stands in %s at %d, want %s at %d", l.BlockHash, l.BlockTimestamp, b.Hash, b.Time)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	if l := logs(t, c, chain.LogQuery{From: 1, To: 1})[1]; l.Index != 1 || l.TxIndex != 1 {
		t.Errorf("second log has index %d in transaction %d", l.Index, l.TxIndex)
	}
}

func TestLogsOfOneTransactionShareIt(t *testing.T) {
	c := chaintest.New()
	a, b := event(token, transfer, 1), event(token, transfer, 2)
	a.TxHash, b.TxHash = common.Hash{9}, common.Hash{9}
	c.Mine(a, b, event(token, transfer, 3))
	var got []uint
	for _, l := range logs(t, c, chain.LogQuery{From: 1, To: 1}) {
		got = append(got, l.TxIndex)
	}
	if diff := cmp.Diff([]uint{0, 0, 1}, got); diff != "" {
		t.Error(diff)
	}
}

func TestForkGivesTheSameContentOtherHashes(t *testing.T) {
	c := story()
	before := headers(t, c, 0, 3)
	c.Fork(1)
	if head := c.Head(); head != before[1] {
		t.Fatalf("head after the fork is %s", head)
	}
	c.Mine()
	after := c.Mine(event(governor, vote, 3))
	if after.Hash == before[3].Hash || c.Block(2).Hash == before[2].Hash {
		t.Error("a block of the new branch has the hash of the old one")
	}
	if _, err := c.Logs(t.Context(), chain.LogQuery{Blocks: before[3:]}); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("logs of a block that is gone: %v", err)
	}
}

func TestSwitchGoesBackToABranch(t *testing.T) {
	c := story()
	old := c.Branch()
	want := c.Head()
	c.Fork(1)
	c.MineEmpty(5)
	c.Switch(old)
	if c.Head() != want {
		t.Errorf("head is %s, want %s", c.Head(), want)
	}
}

func TestHeadsFollowTheScript(t *testing.T) {
	c := story()
	c.SetFinal(1)
	c.SetSafe(2)
	c.Lag(1)
	got, err := c.Heads(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := chain.Heads{Latest: c.Block(2), Safe: 2, Final: 1}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFailNextFailsThatOften(t *testing.T) {
	c, broken := story(), errors.New("broken")
	c.FailNext(2, broken)
	for i, want := range []error{broken, broken, nil} {
		if _, err := c.Heads(t.Context()); !errors.Is(err, want) {
			t.Errorf("call %d: %v, want %v", i, err, want)
		}
	}
	if n := c.Calls()[chaintest.Heads]; n != 3 {
		t.Errorf("%d calls counted", n)
	}
}

func TestBeforeRunsOnceBetweenTwoCalls(t *testing.T) {
	c := story()
	c.Before(chaintest.Logs, func() {
		c.Fork(2)
		c.Mine(event(governor, vote, 7))
	})
	tip := headers(t, c, 3, 3)[0]
	for range 2 {
		got := logs(t, c, chain.LogQuery{From: 3, To: 3})
		if len(got) != 1 || got[0].Data[0] != 7 || got[0].BlockHash == tip.Hash {
			t.Errorf("logs of the old branch: %+v", got)
		}
	}
}

func TestMangledLogs(t *testing.T) {
	for name, test := range map[string]struct {
		fault func(*chaintest.Chain)
		want  []byte
	}{
		"dropped":  {func(c *chaintest.Chain) { c.DropLogs(1) }, []byte{3}},
		"reversed": {(*chaintest.Chain).ReverseLogs, []byte{3, 2, 1}},
		"doubled":  {(*chaintest.Chain).DoubleLogs, []byte{1, 1, 2, 2, 3, 3}},
		"healed": {func(c *chaintest.Chain) {
			c.DoubleLogs()
			c.ReverseLogs()
			c.DropLogs(1)
			c.Heal()
		}, []byte{1, 2, 3}},
	} {
		t.Run(name, func(t *testing.T) {
			c := story()
			test.fault(c)
			var got []byte
			for _, l := range logs(t, c, chain.LogQuery{From: 0, To: 3}) {
				got = append(got, l.Data...)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestBlocksAboveTheHeadAreAnError(t *testing.T) {
	c := story()
	if _, err := c.Headers(t.Context(), 3, 4); err == nil {
		t.Error("headers above the head")
	}
	if _, err := c.Logs(t.Context(), chain.LogQuery{From: 3, To: 4}); err == nil {
		t.Error("logs above the head")
	}
}
