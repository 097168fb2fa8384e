package governance

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Operation is the fate of a queued proposal in its TimelockController. The
// governor announces none of it, but its state() asks the timelock, and always
// the one that it has at that time: a proposal whose governor has moved to
// another timelock counts as cancelled, unless that one knows the operation too.
type Operation struct {
	Candidates []common.Hash // ids the proposal would have, by salt rule
	ID         common.Hash   // the one that was queued; before that, scheduled last; zero if none
	ReadyAt    uint64        // unix seconds
	Done       *chain.Mark
	Canceled   *chain.Mark // on the timelock, or by moving to one that does not know it
	OperationHistory
}

// OperationHistory is what the fate of an operation is worked out from.
type OperationHistory struct {
	Timelock common.Address `json:"timelock"`        // that the governor has now; zero: not known, any counts
	Moved    *chain.Mark    `json:"moved,omitempty"` // since when, if that was after creation
	Bound    bool           `json:"bound,omitempty"` // the governor itself has scheduled it
	Runs     []OperationRun `json:"runs,omitempty"`  // one for each timelock and candidate, as scheduled first
}

// OperationRun is what became of one operation in one timelock.
type OperationRun struct {
	Timelock  common.Address `json:"timelock"`
	Operation common.Hash    `json:"operation"`
	Scheduled chain.Mark     `json:"scheduled"` // last
	ReadyAt   uint64         `json:"ready_at"`  // unix seconds
	Done      *chain.Mark    `json:"done,omitempty"`
	Canceled  *chain.Mark    `json:"canceled,omitempty"`
}

// run finds the entry of an operation in a timelock, or nil.
func (o *Operation) run(timelock common.Address, id common.Hash) *OperationRun {
	for i := range o.Runs {
		if r := &o.Runs[i]; r.Operation == id && (r.Timelock == timelock || timelock == (common.Address{})) {
			return r
		}
	}
	return nil
}

// schedule notes that a timelock accepted one of the candidates. One that was
// cancelled may be scheduled again, by anybody whom the timelock lets.
func (o *Operation) schedule(at chain.Position, e OperationScheduled) {
	run := o.run(at.Address, e.Operation)
	if run == nil {
		o.Runs = append(o.Runs, OperationRun{Timelock: at.Address, Operation: e.Operation})
		run = &o.Runs[len(o.Runs)-1]
	}
	run.Scheduled, run.ReadyAt, run.Done, run.Canceled = at.Mark(), e.ReadyAt(at.BlockTime), nil, nil
	if !o.Bound {
		o.ID = e.Operation
	}
	o.settle()
}

// mark notes what a timelock did with an operation that it had accepted.
func (o *Operation) mark(at chain.Position, id common.Hash, set func(*OperationRun, *chain.Mark)) {
	if run := o.run(at.Address, id); run != nil {
		mark := at.Mark()
		set(run, &mark)
		o.settle()
	}
}

// bind decides which of the candidates is the proposal's: the one that its
// governor scheduled in the transaction that queued it. Others can schedule an
// operation whose id differs only by the salt; the governor does not look at it.
func (o *Operation) bind(queued chain.Mark) {
	for _, run := range o.Runs {
		if !o.Bound && run.Scheduled.Tx == queued.Tx && (run.Timelock == o.Timelock || o.Timelock == (common.Address{})) {
			o.ID, o.Bound = run.Operation, true
		}
	}
	if !o.Bound {
		o.ID = common.Hash{} // queued in a way of its own
	}
	o.settle()
}

// move notes which timelock the governor has from now on.
func (o *Operation) move(at chain.Position, to string) bool {
	timelock, err := chain.ParseAddress(to)
	if err != nil {
		return false
	}
	if timelock != o.Timelock {
		mark := at.Mark()
		o.Timelock, o.Moved = timelock, &mark
		o.settle()
	}
	return true
}

// settle works out what the governor would hear from its timelock.
func (o *Operation) settle() {
	run := o.run(o.Timelock, o.ID)
	switch {
	case run != nil:
		o.ReadyAt, o.Done, o.Canceled = run.ReadyAt, run.Done, run.Canceled
	case o.Bound:
		o.ReadyAt, o.Done, o.Canceled = 0, nil, o.Moved
	default:
		o.ReadyAt, o.Done, o.Canceled = 0, nil, nil
	}
}

// operationIDs returns the ids under which a TimelockController would hold the
// proposal: with the salt of OpenZeppelin 5 (bytes20(governor) XOR
// descriptionHash) and of 4.x (descriptionHash). Which one is used shows when
// it is scheduled; the governor's version() does not tell.
func operationIDs(governor common.Address, actions []Action, descriptionHash common.Hash) []common.Hash {
	salted := descriptionHash
	for i, b := range governor {
		salted[i] ^= b
	}
	var out []common.Hash
	for _, salt := range []common.Hash{salted, descriptionHash} {
		if id, ok := operationID(actions, salt); ok {
			out = append(out, id)
		}
	}
	return out
}

// operationArguments are those of TimelockController.hashOperationBatch.
var operationArguments = argumentsOf("address[]", "uint256[]", "bytes[]", "bytes32", "bytes32")

// operationID is TimelockController.hashOperationBatch without predecessor:
// keccak256(abi.encode(targets, values, payloads, 0, salt)).
func operationID(actions []Action, salt common.Hash) (common.Hash, bool) {
	targets := make([]common.Address, len(actions))
	values := make([]*big.Int, len(actions))
	payloads := make([][]byte, len(actions))
	for i, action := range actions {
		targets[i], values[i], payloads[i] = action.Target, action.Value.Big(), action.Payload()
	}
	packed, err := operationArguments.Pack(targets, values, payloads, [32]byte{}, [32]byte(salt))
	if err != nil {
		return common.Hash{}, false
	}
	return crypto.Keccak256Hash(packed), true
}

// Payload is the calldata the target receives: Bravo-style actions carry the
// function's signature instead of its selector.
func (a Action) Payload() []byte {
	if a.Signature == "" {
		return a.Calldata
	}
	return append(crypto.Keccak256([]byte(a.Signature))[:4:4], a.Calldata...)
}
