package governance

import (
	"bytes"
	"cmp"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// opener reads the event with which proposals open in one family.
type opener struct {
	family string
	decode chain.DecodeFunc
}

// openers are all of them by first topic, in the order of [Families].
func openers() map[common.Hash][]opener {
	out := map[common.Hash][]opener{}
	for _, family := range families {
		if family.opens == nil {
			continue
		}
		decoder := family.decoder()
		for _, topic := range family.opens() {
			out[topic] = append(out[topic], opener{family.Name, decoder[topic]})
		}
	}
	return out
}

// OpeningTopics are the first topics of all events that open a proposal, in any
// family: enough to find every governor on a chain.
func OpeningTopics() []common.Hash {
	return slices.SortedFunc(maps.Keys(openers()), common.Hash.Cmp)
}

// Sighting is a contract that was seen opening proposals.
type Sighting struct {
	Address     common.Address
	Families    []string // those whose events these are, in the order of [Families]
	Proposals   int      // opening events that decode
	Undecodable int      // events with such a topic that do not
	First, Last uint64   // blocks of the first and last of them
}

// Census counts the proposals of all contracts, from logs with [OpeningTopics].
type Census struct {
	openers   map[common.Hash][]opener
	sightings map[common.Address]*Sighting
}

// NewCensus returns an empty census.
func NewCensus() *Census {
	return &Census{openers: openers(), sightings: map[common.Address]*Sighting{}}
}

// Add counts a log. What decodes in no family is counted apart: anybody can emit
// anything.
func (c *Census) Add(log *types.Log) {
	if len(log.Topics) == 0 {
		return
	}
	s := c.sightings[log.Address]
	if s == nil {
		s = &Sighting{Address: log.Address, First: log.BlockNumber, Last: log.BlockNumber}
		c.sightings[log.Address] = s
	}
	s.First, s.Last = min(s.First, log.BlockNumber), max(s.Last, log.BlockNumber)
	decodes := false
	for _, o := range c.openers[log.Topics[0]] {
		if _, err := o.decode(log); err != nil {
			continue
		}
		decodes = true
		if !slices.Contains(s.Families, o.family) {
			s.Families = append(s.Families, o.family)
		}
	}
	if decodes {
		s.Proposals++
	} else {
		s.Undecodable++
	}
}

// Sightings returns what was counted, most proposals first.
func (c *Census) Sightings() []Sighting {
	out := make([]Sighting, 0, len(c.sightings))
	for _, s := range c.sightings {
		out = append(out, *s)
	}
	slices.SortFunc(out, func(a, b Sighting) int {
		return cmp.Or(cmp.Compare(b.Proposals, a.Proposals), cmp.Compare(a.First, b.First), bytes.Compare(a.Address[:], b.Address[:]))
	})
	return out
}
