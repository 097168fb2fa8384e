package calldata

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// corpus is where real proposals are, if this machine has them.
const corpus = "../../../shared/data"

// realAction is an action of a real proposal.
type realAction struct {
	Action
	where string
}

// Actions of every Uniswap proposal and of Compound's: all that can be named
// are, and none is read in a way that encodes to other bytes.
func TestRealProposalsAreRead(t *testing.T) {
	for name, read := range map[string]func(*testing.T) []realAction{
		"Uniswap's 83 proposals":           uniswapActions,
		"Compound's and Uniswap's (Alpha)": compoundActions,
	} {
		t.Run(name, func(t *testing.T) { readAll(t, read(t)) })
	}
}

// odd are the proposals whose bytes are not what their function encodes to, and
// why: one gave the selector as a signature and again in the data, two gave a
// byte to a function without arguments.
var odd = map[string]Code{"uniswap 81": SelectorTwice, "compound-alpha 32": Trailing, "compound-bravo 59": Trailing}

func readAll(t *testing.T, actions []realAction) {
	calls, nameable, read, inner, innerRead := 0, 0, 0, 0, 0
	for _, action := range actions {
		c := Decode(action.Action, Known{Chain: 1})
		if len(action.Payload) > 0 {
			calls++
			usual := len(action.Payload) >= 4 && table()[[4]byte(action.Payload[:4])] != nil
			if usual || action.Signature != "" {
				nameable++
				if c.Exact() {
					read++
				}
			}
			if !c.Exact() {
				t.Logf("%s: %s: %v", action.where, said(c), c.Findings)
			}
		}
		every(c, func(c Call) {
			if c.How != "" && len(c.Data) > 0 {
				inner++
				if c.Exact() {
					innerRead++
				} else {
					t.Logf("%s: inside (%s): %s: %v", action.where, c.How, said(c), c.Findings)
				}
			}
			if c.Name != "" && !c.Exact() && !c.Has(odd[action.where]) {
				t.Errorf("%s: %s: %v", action.where, said(c), c.Findings)
			}
			again(t, c)
		})
	}
	t.Logf("%d actions, %d with data; %d whose function is in the proposal or the embedded set, %d of them read (%.1f %%); %.1f %% of all with data; %d calls inside, %d read",
		len(actions), calls, nameable, read, 100*float64(read)/float64(nameable), 100*float64(read)/float64(calls), inner, innerRead)
	if read*100 < nameable*98 {
		t.Errorf("%d of %d actions are read, want 98 %%", read, nameable)
	}
}

// again encodes the arguments of a call that claims to be exact.
func again(t *testing.T, c Call) {
	t.Helper()
	if !c.Exact() || c.function == nil {
		return
	}
	packed, err := c.function.arguments().Pack(c.values...)
	if err != nil || !bytes.Equal(packed, c.Data) {
		t.Errorf("%s: encodes to %x, %v; want %x", c.Signature, packed, err, c.Data)
	}
	selector := crypto.Keccak256([]byte(c.function.canonical()))[:4]
	if !bytes.Equal(selector, c.Selector) {
		t.Errorf("%s has selector %x, the call %x", c.Signature, selector, c.Selector)
	}
}

// every visits a call and all calls inside it.
func every(c Call, visit func(Call)) {
	visit(c)
	for _, inner := range c.Nested {
		every(inner, visit)
	}
}

// said writes a sentence for tests, numbers in smallest units.
func said(c Call) string {
	var out strings.Builder
	for _, part := range c.Sentence {
		out.WriteString(part.Text)
		if s := part.Slot; s != nil {
			switch v := s.Value.(type) {
			case common.Address:
				out.WriteString(v.Hex()[:6])
			case List:
				if s.Format == Count {
					fmt.Fprint(&out, len(v), " ", s.Noun)
				} else {
					fmt.Fprint(&out, v)
				}
			case []byte:
				fmt.Fprintf(&out, "%#x", v)
			default:
				fmt.Fprint(&out, v)
			}
			if s.Format != ByType && s.Format != Name {
				out.WriteString("|" + string(s.Format))
			}
		}
	}
	return out.String()
}

func open(t *testing.T, path string) *os.File {
	t.Helper()
	file, err := os.Open(filepath.Join(corpus, filepath.FromSlash(path)))
	if err != nil {
		t.Skipf("SKIPPED: real proposals are not on this machine: %v", err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

func uniswapActions(t *testing.T) []realAction {
	const path = "agora-dao-node-fixtures/tests/data/1000-all-uniswap-to-PID83/1/0x408ed6354d4973f66138c91495f2f2fcbd8724c3/" +
		"ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string).csv"
	rows, err := csv.NewReader(open(t, path)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	var actions []realAction
	for _, row := range rows[1:] {
		get := func(name string) []string { return listed(row[column[name]]) }
		actions = append(actions, proposal(t, "uniswap "+row[column["id"]], get("targets"), get("values"), get("signatures"), get("calldatas"))...)
	}
	if len(rows) != 84 {
		t.Errorf("%d proposals, want 83", len(rows)-1)
	}
	return actions
}

// listed reads a list as the files of events write it: with quotes or without.
func listed(text string) []string {
	text = strings.TrimSuffix(strings.TrimPrefix(text, "["), "]")
	fields, err := csv.NewReader(strings.NewReader(text)).Read()
	if err != nil || strings.Contains(text, "(") {
		var strict []string
		if json.Unmarshal([]byte("["+text+"]"), &strict) == nil {
			return strict
		}
	}
	for i := range fields {
		fields[i] = strings.Trim(strings.TrimSpace(fields[i]), `"'`)
	}
	return fields
}

func compoundActions(t *testing.T) []realAction {
	unzipped, err := gzip.NewReader(open(t, "governance-votes/proposals.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<24)
	var actions []realAction
	for lines.Scan() {
		var p struct {
			DAO        string   `json:"dao"`
			ID         string   `json:"id"`
			Targets    []string `json:"targets"`
			Values     []string `json:"values"`
			Signatures []string `json:"signatures"`
			Calldatas  []string `json:"calldatas"`
		}
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		actions = append(actions, proposal(t, p.DAO+" "+p.ID, p.Targets, p.Values, p.Signatures, p.Calldatas)...)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return actions
}

// proposal puts the lists of an event together.
func proposal(t *testing.T, where string, targets, values, signatures, calldatas []string) []realAction {
	t.Helper()
	actions := make([]realAction, len(targets))
	for i, target := range targets {
		a := &actions[i]
		a.where, a.Target = where, common.HexToAddress(target)
		if i < len(values) {
			value, err := chain.ParseAmount(values[i])
			if err != nil {
				t.Fatalf("%s: %v", where, err)
			}
			a.Value = value
		}
		if i < len(calldatas) {
			payload, err := hex.DecodeString(strings.TrimPrefix(calldatas[i], "0x"))
			if err != nil {
				t.Fatalf("%s: %v", where, err)
			}
			a.Payload = payload
		}
		if i < len(signatures) && signatures[i] != "" {
			a.Signature = signatures[i]
			a.Payload = append(crypto.Keccak256([]byte(a.Signature))[:4:4], a.Payload...)
		}
	}
	return actions
}
