package devchain

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Depths at which public Ethereum calls a block safe and final: one and two
// epochs of 32 slots.
const (
	DefaultSafeDepth     = 32
	DefaultFinalityDepth = 64
)

// BlockTime is the distance in seconds to the parent of a block that is mined
// without a time of its own.
const BlockTime = 12

// Config says which chain to run.
type Config struct {
	ID          chain.ID
	GenesisTime uint64 // unix seconds of block 0; must not be zero

	// Accounts are the balances in wei at block 0.
	Accounts map[common.Address]chain.Amount

	// DataDir keeps the chain on disk, and a chain found there is resumed: its
	// genesis must then be the same. A process that is killed may lose the last
	// few blocks, never their consistency. Empty keeps everything in memory.
	DataDir string

	// Port of 127.0.0.1 for HTTP and WebSocket; 0 takes any free one.
	Port int

	// Blocks behind the head that are safe and final; zero takes the defaults.
	// Block 0 is always final, because no fork can undo it.
	SafeDepth     uint64
	FinalityDepth uint64

	// Logger gets one line per event of interest. Nil is silent. go-ethereum's
	// own global logger is left alone; it is silent unless a program sets it.
	Logger *slog.Logger
}

// withDefaults checks c and fills in what may be left out.
func (c Config) withDefaults() (Config, error) {
	if c.ID == 0 {
		return c, errors.New("no chain id")
	}
	if c.GenesisTime == 0 {
		return c, errors.New("no genesis time")
	}
	if c.Port < 0 || c.Port > 65535 {
		return c, fmt.Errorf("port %d: want 0 to 65535", c.Port)
	}
	if c.SafeDepth == 0 {
		c.SafeDepth = DefaultSafeDepth
	}
	if c.FinalityDepth == 0 {
		c.FinalityDepth = DefaultFinalityDepth
	}
	if c.SafeDepth > c.FinalityDepth {
		return c, fmt.Errorf("safe depth %d exceeds finality depth %d: a final block is safe", c.SafeDepth, c.FinalityDepth)
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	c.Logger = c.Logger.With("chain", c.ID.String())
	return c, nil
}
