package calldata

import (
	"bufio"
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

// Kind sorts calls by what is at stake.
type Kind string

// Kinds of calls.
const (
	Payment   Kind = "payment"   // coins or tokens leave or are locked up
	Allowance Kind = "allowance" // somebody may take tokens later
	Setting   Kind = "setting"   // a number or a contract that others go by
	Control   Kind = "control"   // who may do what, and how much there is
	Upgrade   Kind = "upgrade"   // other code
	Plain     Kind = "call"      // anything else
)

// Function is a function that calls are recognised by.
type Function struct {
	id       [4]byte // the selector
	kind     Kind
	payable  bool
	known    bool // what it takes is known: it is of the embedded set or of a contract's ABI
	sentence template
	inside   *inside // the calls it carries; nil if none
	reads    *getter // of the value it replaces; nil if none
	signature
}

//go:embed functions/*.txt
var texts embed.FS

// table is the embedded set by selector.
var table = sync.OnceValue(func() map[[4]byte]*Function {
	functions, err := readTexts(texts)
	if err != nil {
		panic(err) // a text in this package is wrong
	}
	all := make(map[[4]byte]*Function, len(functions))
	for _, f := range functions {
		all[f.id] = f
	}
	return all
})

// readTexts reads the files of functions: one for each field, with entries as
//
//	kind name(type name, …) [payable]
//	  What it does, with {parameters} and {how|format} to write them
//	  reads getter(parameter, …) parameter
//	  inside how: role=parameter …
//
// The last two lines may be missing; see [getter] and [inside]. Lines that
// begin with # are remarks.
func readTexts(files fs.FS) ([]*Function, error) {
	names, err := fs.Glob(files, "functions/*.txt")
	if err != nil {
		return nil, fmt.Errorf("list functions: %w", err)
	}
	var all []*Function
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read functions: %w", err)
		}
		functions, err := readText(string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, functions...)
	}
	return all, nil
}

func readText(text string) ([]*Function, error) {
	var all []*Function
	lines := bufio.NewScanner(strings.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		var err error
		if detail, indented := strings.CutPrefix(line, "  "); !indented {
			var f *Function
			f, err = readHead(line)
			all = append(all, f)
		} else if len(all) > 0 {
			err = all[len(all)-1].detail(detail)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return all, lines.Err()
}

func readHead(line string) (*Function, error) {
	kind, text, _ := strings.Cut(line, " ")
	switch Kind(kind) {
	case Payment, Allowance, Setting, Control, Upgrade, Plain:
	default:
		return nil, fmt.Errorf("no kind %q", kind)
	}
	text, payable := strings.CutSuffix(text, " payable")
	s, err := parseSignature(text)
	if err != nil {
		return nil, err
	}
	return &Function{id: s.selector(), kind: Kind(kind), payable: payable, known: true, signature: s}, nil
}

// detail reads an indented line below an entry.
func (f *Function) detail(line string) (err error) {
	word, rest, _ := strings.Cut(line, " ")
	switch {
	case f.sentence == nil:
		f.sentence, err = parseTemplate(line, f.signature)
	case word == "reads":
		f.reads, err = parseGetter(rest, f.signature)
	case word == "inside":
		f.inside, err = parseInside(rest, f.signature)
	default:
		err = fmt.Errorf("%q begins no line of %s", word, f.name)
	}
	return err
}
