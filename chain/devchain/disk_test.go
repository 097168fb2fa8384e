package devchain_test

import (
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
)

func TestChainOnDiskIsResumed(t *testing.T) {
	config := testConfig()
	config.DataDir = t.TempDir()
	config.SafeDepth, config.FinalityDepth = 2, 4
	run := func(work func(*devchain.Chain)) {
		t.Helper()
		c, err := devchain.Start(t.Context(), config)
		if err != nil {
			t.Fatal(err)
		}
		work(c)
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s := sender(0)
	token, deploy := deployToken(t, s)
	var heads chain.Heads
	var branch []chain.BlockRef
	run(func(c *devchain.Chain) {
		mine(t, c, deploy)
		branch = mineTransfers(t, c, s, token, 10, 1)
		heads = c.Heads()
	})
	run(func(c *devchain.Chain) {
		if got := c.Heads(); got != heads {
			t.Errorf("resumed at %+v, was at %+v", got, heads)
		}
		assertBranch(t, dial(t, c.HTTPURL()), token, branch)
		if err := c.Reorg(t.Context(), branch[7].Hash); err != nil {
			t.Fatal(err)
		}
		s.SetNonce(s.Nonce() - 2)
		fresh := mineTransfers(t, c, s, token, 2, 1)
		if fresh[0].Hash == branch[8].Hash {
			t.Error("a block mined again after a restart has the hash of the old one")
		}
		if err := c.Reorg(t.Context(), branch[9].Hash); err != nil {
			t.Errorf("back to the branch of the earlier run: %v", err)
		}
		if err := c.BreakFinality(t.Context(), branch[0].Hash); err == nil {
			t.Error("final blocks on disk were undone")
		}
	})
	config.ID++
	if c, err := devchain.Start(t.Context(), config); err == nil {
		t.Error("a directory with another chain was opened")
		_ = c.Close()
	}
}

func TestDirectoryInUseIsRefused(t *testing.T) {
	config := testConfig()
	config.DataDir = t.TempDir()
	start(t, config)
	if c, err := devchain.Start(t.Context(), config); err == nil {
		t.Error("a directory was opened twice")
		_ = c.Close()
	}
}

func TestPortInUseIsRefused(t *testing.T) {
	c := start(t, testConfig())
	config := testConfig()
	config.Port = portOf(t, c.HTTPURL())
	if second, err := devchain.Start(t.Context(), config); err == nil {
		t.Error("a port was opened twice")
		_ = second.Close()
	}
}
