package main

import (
	"sync"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain/story"
	"github.com/tribune-gov/tribune/store"
)

// catchUp finds out when the whole history of the demo is indexed: when as many
// sources as there are governors have reached the heads of their chains.
type catchUp struct {
	goals   map[chain.ID]uint64
	sources int
	done    chan struct{} // closed once all is indexed

	mu sync.Mutex
	at map[int64]sourceAt
}

type sourceAt struct{ block, goal uint64 }

func newCatchUp(tale *story.Story) *catchUp {
	c := &catchUp{goals: map[chain.ID]uint64{}, done: make(chan struct{}), at: map[int64]sourceAt{}}
	for _, on := range tale.Chains() {
		c.goals[on.ID()] = on.Head().Number
	}
	for _, dao := range tale.DAOs() {
		c.sources += len(dao.Governors)
	}
	return c
}

// step records a source's progress and returns what a screen shows of it.
func (c *catchUp) step(s store.Source, p chain.Progress) (done, total int, what string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	goal := c.goals[s.Chain]
	c.at[s.ID] = sourceAt{block: min(p.Tip.Number, goal), goal: goal}
	there := 0
	for _, at := range c.at {
		done, total = done+int(at.block), total+int(at.goal)
		if at.block == at.goal {
			there++
		}
	}
	if there == c.sources {
		select {
		case <-c.done:
		default:
			close(c.done)
		}
	}
	return done, total, "indexing over JSON-RPC"
}
