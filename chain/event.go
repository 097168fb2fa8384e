package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Event is what a log means. Each domain package declares its own event types;
// the sink switches on them. EventName is stable and is part of the checksum.
type Event interface {
	EventName() string
}

// Fact is one decoded log: where it stands and what it says. Facts are only
// ever appended, or removed together when a reorg removes their block.
type Fact struct {
	Position
	Event Event
}

// Finding is something on the chain that Tribune could not make sense of: kept
// and shown, so that nothing is lost and nothing stops.
type Finding struct {
	Position
	Kind   string // stable, for example "undecodable_log"
	Detail string // one sentence for people
	Raw    []byte // the log's topics and data, so that a later version can decode it
}

// Kinds of findings.
const (
	FindingUndecodable = "undecodable_log"   // a log with a known topic that does not decode
	FindingOrphan      = "orphan_event"      // an event about something that was never created
	FindingInconsistent = "inconsistent_fact" // a fact that contradicts earlier ones
)

// DecodeFunc reads one log of one topic. It must not keep the log's data and
// must return an error, never panic, on hostile data.
type DecodeFunc func(log *types.Log) (Event, error)

// Decoder is the set of events a contract of one family can emit, by topic 0.
type Decoder map[common.Hash]DecodeFunc

// Contract is one address whose logs are read.
type Contract struct {
	Address common.Address
	Role    Role
	Family  string // name of the decoder, for example "oz-governor"
	Start   uint64 // first block to read, at or before the first log
}

// Role is what a contract is to its DAO.
type Role string

// Roles.
const (
	RoleGovernor Role = "governor"
	RoleToken    Role = "token"
	RoleTimelock Role = "timelock"
)

// Registry decodes the logs of a known set of contracts. Dispatch starts from
// the address, because families share topics. It is not safe for use while
// [Registry.Add] runs.
type Registry struct {
	families  map[string]Decoder
	contracts map[common.Address]Contract
	order     []common.Address
	discover  func(Fact) []Contract
}

// NewRegistry returns a registry that knows the given families by name.
// discover, which may be nil, names the contracts an event introduces (a
// governor that moves to a new timelock); they are read from that block on.
func NewRegistry(families map[string]Decoder, discover func(Fact) []Contract) *Registry {
	if discover == nil {
		discover = func(Fact) []Contract { return nil }
	}
	return &Registry{families: families, contracts: map[common.Address]Contract{}, discover: discover}
}

// Add registers contracts. A known address keeps its first registration; a
// family nobody registered is an error.
func (r *Registry) Add(contracts ...Contract) error {
	for _, c := range contracts {
		if _, known := r.families[c.Family]; !known {
			return fmt.Errorf("add contract %s: no decoder for family %q", c.Address.Hex(), c.Family)
		}
		if _, known := r.contracts[c.Address]; known {
			continue
		}
		r.contracts[c.Address] = c
		r.order = append(r.order, c.Address)
	}
	return nil
}

// Contracts returns what is registered, in the order it was added.
func (r *Registry) Contracts() []Contract {
	out := make([]Contract, 0, len(r.order))
	for _, address := range r.order {
		out = append(out, r.contracts[address])
	}
	return out
}

// Start returns the lowest start block, 0 for an empty registry.
func (r *Registry) Start() uint64 {
	var start uint64
	for i, address := range r.order {
		if c := r.contracts[address]; i == 0 || c.Start < start {
			start = c.Start
		}
	}
	return start
}

// topics returns the union of all first topics the given contracts can emit.
func (r *Registry) topics(contracts []Contract) []common.Hash {
	seen := map[common.Hash]bool{}
	var out []common.Hash
	for _, c := range contracts {
		for topic := range r.families[c.Family] {
			if !seen[topic] {
				seen[topic] = true
				out = append(out, topic)
			}
		}
	}
	return out
}

// decode returns a fact, or a finding for a log that should have decoded, or
// neither for a log that is none of ours.
func (r *Registry) decode(id ID, log *types.Log) (*Fact, *Finding) {
	contract, known := r.contracts[log.Address]
	if !known || len(log.Topics) == 0 || log.BlockNumber < contract.Start {
		return nil, nil
	}
	decode, known := r.families[contract.Family][log.Topics[0]]
	if !known {
		return nil, nil
	}
	at := positionOf(id, log)
	event, err := safely(decode, log)
	if err != nil {
		return nil, &Finding{Position: at, Kind: FindingUndecodable, Detail: fmt.Sprintf("%s: %.300s", contract.Family, err), Raw: rawLog(log)}
	}
	if event == nil {
		return nil, nil
	}
	return &Fact{Position: at, Event: event}, nil
}

// safely turns a panic of a decoder into an error: ABI decoders are generated
// code that reads hostile data, and one log must not stop a chain.
func safely(decode DecodeFunc, log *types.Log) (event Event, err error) {
	defer func() {
		if r := recover(); r != nil {
			event, err = nil, fmt.Errorf("decoder panicked: %v", r)
		}
	}()
	return decode(log)
}

func positionOf(id ID, log *types.Log) Position {
	return Position{
		Chain: id, Block: log.BlockNumber, LogIndex: uint32(log.Index),
		BlockHash: log.BlockHash, BlockTime: log.BlockTimestamp,
		TxHash: log.TxHash, TxIndex: uint32(log.TxIndex), Address: log.Address,
	}
}

// rawLog keeps the number of topics, the topics and the data.
func rawLog(log *types.Log) []byte {
	out := append(make([]byte, 0, 1+32*len(log.Topics)+len(log.Data)), byte(len(log.Topics)))
	for _, topic := range log.Topics {
		out = append(out, topic[:]...)
	}
	return append(out, log.Data...)
}
