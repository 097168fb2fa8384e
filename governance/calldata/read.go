package calldata

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// getter is a function that answers with the value that another one sets:
//
//	reads compSpeeds(cToken) newSpeed
//
// names its arguments, which it takes from the call, and the parameter that
// its answer compares with.
type getter struct {
	name      string
	arguments []int
	sets      int
}

func parseGetter(text string, s signature) (*getter, error) {
	name, rest, _ := strings.Cut(text, "(")
	list, sets, found := strings.Cut(rest, ") ")
	if !found || !identifier(name) {
		return nil, fmt.Errorf("getter %q: want name(parameter,…) parameter", text)
	}
	g := &getter{name: name}
	if list != "" {
		for parameter := range strings.SplitSeq(list, ",") {
			i, found := s.find(strings.TrimSpace(parameter))
			if !found || dynamic(&s.params[i].typ) {
				return nil, fmt.Errorf("getter %q: no parameter %q of fixed size", text, parameter)
			}
			g.arguments = append(g.arguments, i)
		}
	}
	i, found := s.find(sets)
	if !found || dynamic(&s.params[i].typ) || words(s.params[i].typ) != 1 {
		return nil, fmt.Errorf("getter %q: no parameter %q of one word", text, sets)
	}
	g.sets = i
	return g, nil
}

// Read is a question to a contract: which value a call would replace.
type Read struct {
	Chain    chain.ID // 0 if not known
	Target   common.Address
	Data     []byte // of an eth_call
	Name     string // of the function that answers
	Argument int    // of the call, with the new value
	param    param
}

// Reads are the questions whose answers, at a block before the call, are the
// values that it and the calls inside it replace. Calls inside ask their own.
func (c Call) Reads() []Read {
	if !c.Exact() || c.function == nil || c.function.reads == nil {
		return nil
	}
	g := c.function.reads
	asked := signature{name: g.name}
	data := []byte{}
	for _, i := range g.arguments {
		p := c.function.params[i]
		asked.params = append(asked.params, p)
		packed, err := signature{params: []param{p}}.arguments().Pack(c.values[i])
		if err != nil {
			return nil // cannot be: these values were packed when the call was read
		}
		data = append(data, packed...)
	}
	selector := crypto.Keccak256([]byte(asked.canonical()))[:4]
	return []Read{{
		Chain: c.Chain, Target: c.Target, Data: append(selector[:4:4], data...), Name: g.name,
		Argument: g.sets, param: c.function.params[g.sets],
	}}
}

// Slot is how the call's sentence writes the new value, for the old one to be
// written alike.
func (c Call) Slot(r Read) (Slot, bool) {
	for _, part := range c.Sentence {
		if part.Slot != nil && part.Slot.Argument == r.Argument {
			return *part.Slot, true
		}
	}
	return Slot{}, false
}

// Decode reads a contract's answer; only its first word counts. It fails for
// answers that are too short or out of the range of what the call sets.
func (r Read) Decode(answer []byte) (Value, error) {
	if len(answer) < wordSize {
		return nil, errors.New("old value: the contract answers nothing")
	}
	word := answer[:wordSize]
	if err := check([]param{r.param}, word); err != nil {
		return nil, fmt.Errorf("old value: %w", err)
	}
	values, err := signature{params: []param{r.param}}.arguments().Unpack(word)
	if err != nil || len(values) != 1 {
		return nil, fmt.Errorf("old value: %w", errCanonical)
	}
	return plain(reflect.ValueOf(values[0]), &r.param.typ, r.param.parts), nil
}
