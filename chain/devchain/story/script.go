package story

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// course is what is to become of a proposal.
type course int

const (
	passes      course = iota // wins, is queued and executed
	fails                     // reaches the quorum and loses
	ignored                   // ends below the quorum
	withdrawn                 // cancelled by its proposer before the vote
	vetoed                    // wins, is queued, and cancelled in the timelock
	decidedLate               // reaches the quorum so late that the vote is extended, and wins
)

// script is a proposal as its authors, and the story, know it.
type script struct {
	key   string // unique in the house, and the text's name unless text is set
	text  string
	house string
	at    time.Time // when it is proposed
	needs string    // key of another script without which this one makes no sense

	course  course
	support float64 // share of For among For and Against to aim at; 0: by the course
	heat    float64 // factor on the usual turnout; 0: 1
	stand   leaning

	// Pauses after the vote, after the timelock, and before a veto. Zero: some
	// hours, drawn from the seed.
	queueAfter, executeAfter time.Duration

	words words // for the text
	rows  []row // of the table that the text calls budget
	deeds []deed
}

// row is a line of a budget in whole stable coins.
type row struct {
	item   string
	amount uint64
}

func total(rows []row) uint64 {
	var sum uint64
	for _, r := range rows {
		sum += r.amount
	}
	return sum
}

func (s *script) textName() string {
	if s.text != "" {
		return s.text
	}
	return s.key
}

// aim is the share of For to aim at.
func (s *script) aim() float64 {
	switch {
	case s.support != 0:
		return s.support
	case s.course == fails:
		return 0.38
	default:
		return 0.84
	}
}

// draft is a proposal ready to be sent.
type draft struct {
	*script
	house *house

	title       string
	subject     string   // a noun phrase for talking about it
	ask         string   // the sum or the change at stake
	merits      []string // sentences that speak for it
	worries     []string // and against
	description string   // Markdown

	targets   []common.Address
	values    []*big.Int
	calldatas [][]byte
	descHash  [32]byte
	id        *big.Int
	operation [32]byte // id in the timelock
}

// finish computes the identifiers from description and steps.
func (d *draft) finish(steps []step, c *codec) {
	for _, s := range steps {
		value, data := s.value, s.data
		if value == nil {
			value = new(big.Int)
		}
		if data == nil {
			data = []byte{}
		}
		d.targets = append(d.targets, s.target)
		d.values = append(d.values, value)
		d.calldatas = append(d.calldatas, data)
	}
	d.descHash = crypto.Keccak256Hash([]byte(d.description))
	// Both ids are the hash of the encoded arguments (Governor.hashProposal,
	// TimelockController.hashOperationBatch).
	arguments := c.governor.PackHashProposal(d.targets, d.values, d.calldatas, d.descHash)[4:]
	d.id = new(big.Int).SetBytes(crypto.Keccak256(arguments))
	salt := d.descHash // xor the governor's address in the upper 20 bytes
	for i, b := range d.house.governor {
		salt[i] ^= b
	}
	d.operation = crypto.Keccak256Hash(c.timelock.PackHashOperationBatch(d.targets, d.values, d.calldatas, [32]byte{}, salt)[4:])
}
