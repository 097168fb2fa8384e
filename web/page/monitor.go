package page

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Chain is what the operator and the follower know of a chain beyond what is
// stored. Zero fields mean that it is not known.
type Chain struct {
	Name      string        // for people, for example "Ethereum"
	Explorer  string        // base address of an Etherscan-like explorer
	Currency  string        // symbol of the native coin, for example "ETH"
	BlockTime time.Duration // between two blocks, for estimates of future times
	Head      uint64        // newest block that a provider reported
	// Late says that the index is further behind the chain than it should be,
	// or that no provider answers. Reason is one sentence for people about why.
	Late   bool
	Reason string
}

// Monitor tells the pages about chains.
type Monitor interface {
	// Chain returns what is known now of a chain; the zero value is a valid
	// answer. It is called several times for one page and must not block.
	Chain(id chain.ID) Chain
}

// chainName returns the name of a chain for people, or its CAIP-2 id.
func (s *site) chainName(id chain.ID) string {
	if name := s.monitor.Chain(id).Name; name != "" {
		return name
	}
	return id.String()
}

// currency returns the symbol of a chain's native coin.
func (s *site) currency(id chain.ID) string {
	if symbol := s.monitor.Chain(id).Currency; symbol != "" {
		return symbol
	}
	return "native coin"
}

// explorerLink returns the explorer's page of kind (address, tx, block) for a
// value, or "" where no explorer is known.
func (s *site) explorerLink(id chain.ID, kind, value string) string {
	base := strings.TrimRight(s.monitor.Chain(id).Explorer, "/")
	if base == "" {
		return ""
	}
	return base + "/" + kind + "/" + value
}

// txLink is the explorer's page of a transaction.
func (s *site) txLink(id chain.ID, tx common.Hash) string {
	if tx == (common.Hash{}) {
		return ""
	}
	return s.explorerLink(id, "tx", tx.Hex())
}
