package calldata

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Bounds of what is read of one action.
const (
	maxDepth   = 8         // calls inside calls
	maxCalls   = 250       // of one action, itself included
	maxPayload = 512 << 10 // bytes of a call
	maxText    = 256       // bytes of a signature or name that came from a chain
)

// decoder reads one action.
type decoder struct {
	known Known
	left  int // calls that may still be read
}

// Decode reads an action and the calls inside it. It never fails: what it could
// not read is in the findings.
func Decode(a Action, known Known) Call {
	d := decoder{known: known, left: maxCalls}
	return d.call(a, known.Chain, "", 0)
}

func (d *decoder) call(a Action, on chain.ID, how How, depth int) Call {
	d.left--
	c := Call{Chain: on, Target: a.Target, Value: a.Value, Delegate: a.Delegate, How: how, Data: a.Payload, Kind: Plain}
	if a.Delegate {
		c.find(ForeignCode, "The caller runs this code as its own: it can do all that the caller can, whatever the call says.")
	}
	switch {
	case len(a.Payload) >= 4:
		if !d.message(&c, depth) {
			c.Selector, c.Data = a.Payload[:4:4], a.Payload[4:]
			d.function(&c, a.Signature, depth)
		}
	case len(a.Payload) > 0:
		c.find(TooShort, "The data is too short to name a function.")
	case !a.Value.IsZero():
		c.Kind = Payment
	}
	if c.Sentence == nil {
		c.Sentence = c.plainSentence()
	}
	return c
}

// function finds out which function a call means, and reads its arguments.
func (d *decoder) function(c *Call, declared string, depth int) {
	candidates := d.candidates(c, declared)
	if len(c.Data) > maxPayload {
		c.guess(candidates)
		c.find(TooLarge, fmt.Sprintf("Its arguments have more than %d bytes and are not read.", maxPayload))
		return
	}
	readings, why := c.fitting(candidates)
	switch len(readings) {
	case 1:
		c.accept(readings[0])
	case 0:
		c.refuse(candidates, why)
	default:
		c.find(Ambiguous, fmt.Sprintf("Both %s and %s have this selector and fit these bytes.",
			chain.PlainLine(readings[0].function.canonical(), maxText), chain.PlainLine(readings[1].function.canonical(), maxText)))
	}
	if c.Exact() && c.function.inside != nil {
		d.nest(c, c.function.inside, depth)
	}
}

// candidate is a function that a call may mean.
type candidate struct {
	function *Function
	source   Source
}

// reading is a candidate with the arguments that it finds.
type reading struct {
	candidate
	values   []any
	trailing int // bytes behind the arguments
}

// candidates are the functions with a call's selector: of the target's own ABI,
// or else the usual one and the one that the action declares.
func (d *decoder) candidates(c *Call, declared string) []candidate {
	selector := [4]byte(c.Selector)
	usual := table()[selector]
	for _, f := range d.known.Functions[chain.Account{Chain: c.Chain, Address: c.Target}] {
		if f.id == selector {
			if usual != nil && usual.canonical() == f.canonical() {
				return []candidate{{usual, Given}}
			}
			return []candidate{{&f, Given}}
		}
	}
	var all []candidate
	if usual != nil {
		all = append(all, candidate{usual, Embedded})
	}
	if declared == "" {
		return all
	}
	if [4]byte(crypto.Keccak256([]byte(declared))[:4]) != selector {
		c.find(SignatureMismatch, fmt.Sprintf("The proposal says that this calls %s. It does not.", chain.PlainLine(declared, maxText)))
		return all
	}
	s, err := parseSignature(declared)
	if err != nil || s.selector() != selector {
		c.Signature = chain.PlainLine(declared, maxText)
		if usual == nil {
			c.find(Unreadable, "The proposal names this function; its arguments have types that are not read here.")
		}
		return all
	}
	if usual == nil || usual.canonical() != s.canonical() {
		all = append(all, candidate{&Function{id: selector, kind: Plain, signature: s}, Declared})
	}
	return all
}

// fitting are the candidates whose encoding gives the bytes of a call, those
// that leave bytes over only if no other does. why is what was wrong with the
// last one.
func (c *Call) fitting(candidates []candidate) (whole []reading, why error) {
	var loose []reading
	for _, one := range candidates {
		values, size, err := one.function.decode(c.Data)
		switch {
		case err != nil:
			why = err
		case size == len(c.Data):
			whole = append(whole, reading{one, values, 0})
		default:
			loose = append(loose, reading{one, values, len(c.Data) - size})
		}
	}
	if len(whole) > 0 {
		return whole, nil
	}
	return loose, why
}

// decode reads arguments and encodes them again; size is how long that is.
func (s signature) decode(data []byte) (values []any, size int, err error) {
	if err := check(s.params, data); err != nil {
		return nil, 0, err
	}
	arguments := s.arguments()
	if len(arguments) == 0 {
		return nil, 0, nil
	}
	if values, err = arguments.Unpack(data); err != nil {
		return nil, 0, fmt.Errorf("%w: %w", errCanonical, err)
	}
	again, err := arguments.Pack(values...)
	if err != nil || !bytes.HasPrefix(data, again) {
		return nil, 0, errCanonical
	}
	return values, len(again), nil
}

// named are decoded values with the names and types of their parameters.
func (s signature) named(values []any) []Argument {
	arguments := make([]Argument, len(values))
	for i, value := range values {
		p := s.params[i]
		arguments[i] = Argument{Name: p.name, Type: p.typ.String(), Value: plain(reflect.ValueOf(value), &p.typ, p.parts)}
	}
	return arguments
}

// accept takes a reading for what a call is.
func (c *Call) accept(r reading) {
	f := r.function
	c.function, c.values, c.Source = f, r.values, r.source
	c.Name, c.Signature, c.Kind = f.name, f.String(), f.kind
	c.Arguments = f.named(r.values)
	if r.trailing > 0 {
		c.find(Trailing, fmt.Sprintf("%d bytes stand behind the arguments. The function ignores them, or reads them in a way that is not shown here.", r.trailing))
		return
	}
	if f.known && !f.payable && !c.Value.IsZero() {
		c.find(ValueSent, "Coins are sent along to a function that takes none: the call may fail.")
	}
	if f.sentence != nil {
		c.Sentence = f.sentence.fill(c.Target, c.Arguments)
	}
}

// guess names the function of a call that is not read, if only one is known.
func (c *Call) guess(candidates []candidate) {
	if len(candidates) == 1 {
		f := candidates[0].function
		c.Name, c.Signature, c.Kind, c.Source = f.name, f.String(), f.kind, candidates[0].source
	}
}

// refuse says why a call is not read.
func (c *Call) refuse(candidates []candidate, why error) {
	if len(candidates) == 0 {
		if c.Signature == "" {
			c.find(UnknownSelector, "No function with this selector is known.")
		}
		return
	}
	c.guess(candidates)
	if len(candidates) == 1 {
		f := candidates[0].function
		if rest, twice := bytes.CutPrefix(c.Data, c.Selector); twice {
			if _, _, err := f.decode(rest); err == nil {
				c.find(SelectorTwice, "The function's selector stands twice, so that the target reads its arguments four bytes off.")
				return
			}
		}
	}
	code := Unreadable
	switch {
	case errors.Is(why, errDirty):
		code = Dirty
	case errors.Is(why, errOverlap), errors.Is(why, errCanonical):
		code = Reencoded
	}
	c.find(code, "The data is not exactly what this function's arguments encode to: "+reason(why)+". Read the raw bytes.")
}

// reason is an error of [check] or [signature.decode] for people, without what
// go-ethereum adds to it.
func reason(err error) string {
	for _, known := range []error{errShort, errOverlap, errDirty} {
		if errors.Is(err, known) {
			return known.Error()
		}
	}
	return errCanonical.Error()
}
