package rpc

import (
	"encoding/hex"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// bloom is the bloom filter of a block's logs, nil where a header carries none
// that says anything: some chains send zeros for every block.
type bloom struct{ *types.Bloom }

// UnmarshalText reads 0x and 512 hex digits. Anything else is no bloom.
func (b *bloom) UnmarshalText(text []byte) error {
	var raw types.Bloom
	if len(text) == 2+2*len(raw) {
		if _, err := hex.Decode(raw[:], text[2:]); err == nil {
			b.Bloom = &raw
		}
	}
	return nil
}

// may reports whether a block can have logs that a filter selects. Without a
// bloom it cannot be told, and is not suspected.
func (b bloom) may(address common.Address, topics map[common.Hash]bool) bool {
	if b.Bloom == nil || !b.Test(address[:]) {
		return false
	}
	for topic := range topics {
		if b.Test(topic[:]) {
			return true
		}
	}
	return len(topics) == 0
}

// What is kept of blocks near the head.
const (
	maxBlooms = 2048 // blocks; a chunk of unfinal ones
	maxProofs = 4    // blocks, with all their logs
)

// proofs are the blooms of blocks whose headers were read and all logs of the few
// that were read whole, so that several followers of a chain share them.
type proofs struct {
	mu     sync.Mutex
	blooms map[common.Hash]*types.Bloom
	order  []common.Hash
	whole  map[common.Hash][]types.Log
	recent []common.Hash
	blind  bool // the chain's headers have empty blooms
}

func (p *proofs) see(hash common.Hash, b bloom) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, known := p.blooms[hash]; known || b.Bloom == nil || p.blind {
		return
	}
	if p.blooms == nil {
		p.blooms = map[common.Hash]*types.Bloom{}
	}
	if len(p.order) == maxBlooms {
		delete(p.blooms, p.order[0])
		p.order = p.order[1:]
	}
	p.blooms[hash] = b.Bloom
	p.order = append(p.order, hash)
}

func (p *proofs) bloom(hash common.Hash) bloom {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.blind {
		return bloom{}
	}
	return bloom{p.blooms[hash]}
}

func (p *proofs) block(hash common.Hash) ([]types.Log, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	logs, ok := p.whole[hash]
	return logs, ok
}

func (p *proofs) keep(hash common.Hash, logs []types.Log) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.whole == nil {
		p.whole = map[common.Hash][]types.Log{}
	}
	if len(p.recent) == maxProofs {
		delete(p.whole, p.recent[0])
		p.recent = p.recent[1:]
	}
	p.whole[hash] = logs
	p.recent = append(p.recent, hash)
}

// giveUp is called for a block with logs and an empty bloom.
func (p *proofs) giveUp() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.blind, p.blooms, p.order = true, nil, nil
}

func (p *proofs) isBlind() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.blind
}
