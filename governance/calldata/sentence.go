package calldata

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// Format says how a number or an address in a sentence is to be written.
type Format string

// Formats. Some have more to say in their [Slot].
const (
	ByType  Format = ""        // by the type of the value
	Token   Format = "token"   // chain.Amount in units of the token Slot.Token
	Votes   Format = "votes"   // chain.Amount in units of the governor's token
	Wei     Format = "wei"     // chain.Amount in wei
	Clock   Format = "clock"   // chain.Amount, a span of the governor's clock
	Seconds Format = "seconds" // chain.Amount, a span in seconds
	Date    Format = "date"    // chain.Amount, unix time in seconds
	Percent Format = "percent" // chain.Amount, where 10^Slot.Decimals is 100 %
	Scaled  Format = "scaled"  // chain.Amount with Slot.Decimals decimals and no unit
	Role    Format = "role"    // []byte, the hash of a role's name: see [RoleName]
	Count   Format = "count"   // List, of which only the length matters: how many Slot.Noun
	Name    Format = "name"    // string, what something is called in a program
)

// Part is a piece of a sentence: words, or a slot.
type Part struct {
	Text string
	Slot *Slot
}

// Slot is a value in a sentence, for the reader's labels and units.
type Slot struct {
	Value    Value
	Argument int // of the call, that the value is or is part of; -1 if it is none
	Format   Format
	Token    common.Address // of Token
	Decimals int            // of Percent and Scaled
	Noun     string         // of Count, in the singular
}

// template is a sentence before its slots are filled.
type template []piece

type piece struct {
	text     string
	slot     bool
	value    []int // positions of an argument, of its part, and so on
	format   Format
	token    []int // the same of the token; nil for the called contract
	decimals int
	noun     string
}

// parseTemplate reads a sentence with parameters in braces. After a bar stands
// the format, after a colon what it needs to know: {amount|token},
// {amount|token:asset}, {factor|percent:18}, {targets|count:call}. Parts of structs
// are named after a dot.
func parseTemplate(text string, s signature) (template, error) {
	var t template
	for text != "" {
		before, rest, found := strings.Cut(text, "{")
		if before != "" {
			t = append(t, piece{text: before})
		}
		if !found {
			return t, nil
		}
		slot, after, closed := strings.Cut(rest, "}")
		if !closed {
			return nil, fmt.Errorf("sentence of %s: a brace is not closed", s.name)
		}
		one, err := parseSlot(slot, s)
		if err != nil {
			return nil, fmt.Errorf("sentence of %s: {%s}: %w", s.name, slot, err)
		}
		t, text = append(t, one), after
	}
	return t, nil
}

func parseSlot(slot string, s signature) (piece, error) {
	name, how, _ := strings.Cut(slot, "|")
	format, more, _ := strings.Cut(how, ":")
	at, t, found := s.path(name)
	if !found {
		return piece{}, fmt.Errorf("no parameter %q", name)
	}
	p := piece{slot: true, value: at, format: Format(format)}
	want := abi.UintTy
	switch p.format {
	case ByType:
		return p, nil
	case Token:
		if more == "" {
			break
		}
		of, asset, found := s.path(more)
		if !found || asset.T != abi.AddressTy {
			return piece{}, fmt.Errorf("no address %q", more)
		}
		p.token = of
	case Votes, Wei, Clock, Seconds, Date:
	case Percent, Scaled:
		n, err := strconv.Atoi(more)
		if err != nil || n < 0 || n > 77 {
			return piece{}, fmt.Errorf("want decimals, not %q", more)
		}
		p.decimals = n
	case Role:
		want = abi.FixedBytesTy
	case Count:
		if want, p.noun = abi.SliceTy, more; more == "" {
			return piece{}, errors.New("want what is counted")
		}
	default:
		return piece{}, fmt.Errorf("no format %q", format)
	}
	if t.T != want {
		return piece{}, fmt.Errorf("%s is no %s", t.String(), format)
	}
	return p, nil
}

// path finds a parameter, or a part of a struct: "params.durations.total".
func (s signature) path(name string) (at []int, t abi.Type, found bool) {
	for step := range strings.SplitSeq(name, ".") {
		i, found := s.find(step)
		if !found {
			return nil, t, false
		}
		p := s.params[i]
		at, t, s.params = append(at, i), p.typ, nil
		if t.T == abi.TupleTy {
			s.params = p.parts
		}
	}
	return at, t, true
}

// fill puts a call's arguments into a sentence.
func (t template) fill(target common.Address, arguments []Argument) []Part {
	parts := make([]Part, len(t))
	for i, p := range t {
		if !p.slot {
			parts[i].Text = p.text
			continue
		}
		slot := Slot{Argument: p.value[0], Value: valueAt(arguments, p.value), Format: p.format, Decimals: p.decimals, Noun: p.noun}
		if p.format == Token {
			slot.Token = target
			if p.token != nil {
				slot.Token = asAddress(valueAt(arguments, p.token))
			}
		}
		parts[i].Slot = &slot
	}
	return parts
}

// valueAt is the argument, or the part of one, at a path.
func valueAt(arguments []Argument, path []int) Value {
	value := arguments[path[0]].Value
	for _, i := range path[1:] {
		value = value.(Struct)[i].Value //nolint:forcetypeassert // path was checked with the types
	}
	return value
}
