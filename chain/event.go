package chain

import (
	"fmt"
	"maps"
	"slices"

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
	FindingUndecodable  = "undecodable_log"   // a log with a known topic that does not decode
	FindingOrphan       = "orphan_event"      // an event about something that was never created
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

	// Governor is whose facts its events are, if they are not its own: what a
	// voting module or strategy announces belongs to the governor it serves, and
	// what is deposited for delegates to the token.
	Governor common.Address
}

// Role is what a contract is to its DAO.
type Role string

// Roles.
const (
	RoleGovernor Role = "governor"
	RoleToken    Role = "token"
	RoleTimelock Role = "timelock"
	RoleModule   Role = "module" // counts votes, or keeps settings, for a governor
)

// Families is everything the registry has to know of the contract families.
type Families struct {
	Decoders map[string]Decoder
	// Discover names the contracts that an event introduces, such as the
	// timelock a governor moves to; they are read from that block on. It may
	// be nil.
	Discover func(Fact) []Contract
}

// Registry decodes the logs of a known set of contracts. Dispatch starts from
// the address, because families share topics.
type Registry struct {
	families  Families
	contracts map[common.Address]Contract
}

// NewRegistry returns a registry of the given contracts. A family without a
// decoder is an error.
func NewRegistry(families Families, contracts []Contract) (*Registry, error) {
	r := &Registry{families: families, contracts: map[common.Address]Contract{}}
	for _, c := range contracts {
		if err := r.add(c); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *Registry) add(c Contract) error {
	if _, known := r.families.Decoders[c.Family]; !known {
		return fmt.Errorf("contract %s: no decoder for family %q", c.Address.Hex(), c.Family)
	}
	r.contracts[c.Address] = c
	return nil
}

// discover adds the contracts that a fact introduces and returns the new ones.
func (r *Registry) discover(fact Fact) ([]Contract, error) {
	if r.families.Discover == nil {
		return nil, nil
	}
	var fresh []Contract
	for _, c := range r.families.Discover(fact) {
		if _, known := r.contracts[c.Address]; known {
			continue
		}
		if err := r.add(c); err != nil {
			return nil, err
		}
		fresh = append(fresh, c)
	}
	return fresh, nil
}

// topics returns the union of all first topics the given contracts can emit.
func (r *Registry) topics(contracts []Contract) []common.Hash {
	seen := map[common.Hash]bool{}
	var out []common.Hash
	for _, c := range contracts {
		for topic := range r.families.Decoders[c.Family] {
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
	decode, known := r.families.Decoders[contract.Family][log.Topics[0]]
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
	if contract.Governor != (common.Address{}) {
		at.Address = contract.Governor
	}
	return &Fact{Position: at, Event: event}, nil
}

// Decode reads the log that a finding has kept, as [Follower] would read it now:
// a fact, or what is wrong with it still, or neither if it is none of ours. It
// also returns the contracts that the fact introduces and the registry does not
// know. From then on it knows them.
func (r *Registry) Decode(f Finding) (*Fact, *Finding, []Contract, error) {
	log, err := keptLog(f)
	if err != nil {
		return nil, nil, nil, err
	}
	fact, finding := r.decode(f.Chain, log)
	if fact == nil {
		return nil, finding, nil, nil
	}
	fresh, err := r.discover(*fact)
	return fact, nil, fresh, err
}

// Topics returns the first topics that a family asks for, in ascending order.
func (f Families) Topics(family string) []common.Hash {
	return slices.SortedFunc(maps.Keys(f.Decoders[family]), common.Hash.Cmp)
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

// keptLog is the reverse of rawLog and positionOf.
func keptLog(f Finding) (*types.Log, error) {
	log := &types.Log{
		Address: f.Address, BlockNumber: f.Block, BlockHash: f.BlockHash, BlockTimestamp: f.BlockTime,
		TxHash: f.TxHash, TxIndex: uint(f.TxIndex), Index: uint(f.LogIndex),
	}
	if len(f.Raw) == 0 || len(f.Raw) < 1+common.HashLength*int(f.Raw[0]) {
		return nil, fmt.Errorf("finding at block %d, log %d keeps no log", f.Block, f.LogIndex)
	}
	topics, rest := int(f.Raw[0]), f.Raw[1:]
	for range topics {
		log.Topics = append(log.Topics, common.Hash(rest[:common.HashLength]))
		rest = rest[common.HashLength:]
	}
	log.Data = rest
	return log, nil
}
