package story

import (
	"crypto/ecdsa"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
)

// person is an account with a will.
type person struct {
	index   int // in the cast
	name    string
	key     *ecdsa.PrivateKey
	address common.Address
	houses  []string // keys of the houses in which it holds tokens

	mind    leaning
	turnout float64 // probability to vote on an ordinary proposal
	haste   float64 // 0 votes on the last day, 1 on the first

	// For delegates only.
	voice       *voice
	talk        float64   // probability to give a reason
	reach       float64   // how many delegations it attracts, relative to others
	stake       uint64    // own tokens in 1/10,000 of the supply
	from, until time.Time // active in between; zero means always
}

func (p *person) delegate() bool { return p.voice != nil }

func (p *person) activeAt(t time.Time) bool {
	return !t.Before(p.from) && (p.until.IsZero() || t.Before(p.until))
}

func (p *person) in(house string) bool { return slices.Contains(p.houses, house) }

// cast is everybody.
type cast struct {
	seed      string
	people    []*person // delegates first, then holders
	delegates []*person // a prefix of people
	byAddress map[common.Address]*person
	staff     map[string]*person
}

// newCast makes the delegates and a number of holders.
func newCast(d dice, holderCount int, begin time.Time) (*cast, error) {
	c := &cast{
		seed:      fmt.Sprintf("story %d", uint64(d)),
		byAddress: make(map[common.Address]*person),
		staff:     make(map[string]*person),
	}
	for _, sketch := range delegateSketches {
		p, err := sketch.person(d, begin)
		if err != nil {
			return nil, err
		}
		c.add(p)
	}
	c.delegates = slices.Clone(c.people)
	for i := range holderCount {
		c.add(newHolder(d, i))
	}
	return c, nil
}

func (c *cast) add(p *person) {
	p.index = len(c.people)
	p.key = devchain.Key(c.seed+" people", uint64(p.index))
	p.address = crypto.PubkeyToAddress(p.key.PublicKey)
	c.people = append(c.people, p)
	c.byAddress[p.address] = p
}

// member of the staff: an account with a task, such as an exchange or a
// deployer. It is made on first use; all of them are made before the chains
// start, so that there is no writing later.
func (c *cast) member(name string) *person {
	if p, ok := c.staff[name]; ok {
		return p
	}
	key := devchain.Key(c.seed+" staff "+name, 0)
	p := &person{index: -1, name: name, key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
	c.staff[name] = p
	c.byAddress[p.address] = p
	return p
}

// payee is the address of somebody outside who only receives: a supplier, a
// team or the wallet of a project. Delegates can be named too.
func (c *cast) payee(name string) common.Address {
	for _, p := range c.delegates {
		if p.name == name {
			return p.address
		}
	}
	return crypto.PubkeyToAddress(devchain.Key(c.seed+" payee "+name, 0).PublicKey)
}

// newHolder invents a holder. Most hold tokens of one house only.
func newHolder(d dice, i int) *person {
	r := d.roll("holder/%d", i)
	p := &person{
		name:    fmt.Sprintf("holder %d", i),
		turnout: between(r, 0.03, 0.35),
		haste:   r.Float64(),
	}
	for _, spec := range houseSpecs {
		if chance(r, spec.holderShare) {
			p.houses = append(p.houses, spec.key)
		}
	}
	if len(p.houses) == 0 {
		p.houses = []string{pick(r, houseSpecs).key}
	}
	like := pick(r, delegateSketches)
	for t := range topics {
		p.mind[t] = like.mind[t] + wobble(r, 0.35)
	}
	return p
}
