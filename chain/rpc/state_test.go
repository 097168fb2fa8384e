package rpc_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// reader answers eth_call with the call's data and what it was asked at.
type reader struct {
	*node
	at     []string // last parameter of each read
	refuse func(at string) *rpcError
	calls  map[string]*rpcError // by hex of the data
}

func newReader(t *testing.T, c *chaintest.Chain) *reader {
	r := &reader{node: newNode(t, c), calls: map[string]*rpcError{}}
	r.on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		switch method {
		case "eth_call", "eth_getCode", "eth_getStorageAt":
		default:
			return nil, nil, false
		}
		at := string(params[len(params)-1])
		r.at = append(r.at, at)
		if r.refuse != nil {
			if e := r.refuse(at); e != nil {
				return nil, e, true
			}
		}
		var o struct{ To, Data, From string }
		mustDecode(params[0], &o)
		if e := r.calls[o.Data]; e != nil {
			return nil, e, true
		}
		return o.Data, nil, true
	})
	return r
}

func TestCallsNameTheBlockByItsHash(t *testing.T) {
	c := busy(5)
	r := newReader(t, c)
	p := dial(t, config(r.URL))
	got, err := p.Call(t.Context(), chain.Call{To: token, Data: []byte{1, 2}}, c.Block(3))
	if err != nil || string(got) != "\x01\x02" {
		t.Errorf("got %x, %v", got, err)
	}
	if _, err := p.Call(t.Context(), chain.Call{To: token}, chain.BlockRef{}); err != nil {
		t.Error(err)
	}
	want := []string{`{"blockHash":"` + c.Block(3).Hash.Hex() + `"}`, `"latest"`}
	if diff := cmp.Diff(want, r.at); diff != "" {
		t.Error(diff)
	}
}

func TestCallsFallBackToTheNumberAndCheckTheBlock(t *testing.T) {
	c := busy(5)
	r := newReader(t, c)
	r.refuse = func(at string) *rpcError {
		if strings.HasPrefix(at, "{") {
			return &rpcError{Code: -32602, Message: "invalid argument 1: json: cannot unmarshal object into Go value of type string"}
		}
		return nil
	}
	p := dial(t, config(r.URL))
	for range 2 {
		got, err := p.Call(t.Context(), chain.Call{To: token, Data: []byte{7}}, c.Block(3))
		if err != nil || string(got) != "\x07" {
			t.Fatalf("got %x, %v", got, err)
		}
	}
	if diff := cmp.Diff([]string{r.at[0], `"0x3"`, `"0x3"`}, r.at); diff != "" {
		t.Errorf("the refusal is not remembered: %s", diff)
	}
	gone := c.Block(3)
	c.Fork(2)
	c.MineEmpty(3)
	if _, err := p.Call(t.Context(), chain.Call{To: token, Data: []byte{7}}, gone); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("state of another branch was returned: %v", err)
	}
}

func TestCallsAtABlockThatIsGoneAreAReorg(t *testing.T) {
	c := busy(5)
	gone := c.Block(5)
	c.Fork(4)
	c.Mine()
	r := newReader(t, c)
	r.refuse = func(at string) *rpcError {
		if strings.HasPrefix(at, "{") {
			return &rpcError{Code: -32000, Message: "header for hash not found"}
		}
		return nil
	}
	p := dial(t, config(r.URL))
	if _, err := p.Call(t.Context(), chain.Call{To: token}, gone); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("got %v", err)
	}
}

// solidityError is the return data of revert("not yet").
const solidityError = "0x08c379a0" +
	"0000000000000000000000000000000000000000000000000000000000000020" +
	"0000000000000000000000000000000000000000000000000000000000000007" +
	"6e6f742079657400000000000000000000000000000000000000000000000000"

func TestRevertsAreAnswers(t *testing.T) {
	for name, test := range map[string]struct {
		fail rpcError
		data string
		text string
	}{
		"geth":               {rpcError{3, "execution reverted: not yet", solidityError}, solidityError, "execution reverted: not yet"},
		"geth without data":  {rpcError{-32000, "execution reverted", nil}, "0x", "execution reverted"},
		"custom error":       {rpcError{3, "execution reverted", "0x12345678"}, "0x12345678", "execution reverted"},
		"parity":             {rpcError{-32015, "VM execution error.", "Reverted " + solidityError}, solidityError, "execution reverted: not yet"},
		"hardhat":            {rpcError{-32603, "Error: VM Exception while processing transaction: reverted", map[string]any{"message": "x", "data": solidityError}}, solidityError, "execution reverted: not yet"},
		"nested":             {rpcError{-32603, "execution reverted", map[string]any{"originalError": map[string]any{"data": "0xaa"}}}, "0xaa", "execution reverted"},
		"invalid opcode":     {rpcError{-32000, "invalid opcode: INVALID", nil}, "0x", "invalid opcode: INVALID"},
		"out of gas":         {rpcError{-32000, "out of gas", nil}, "0x", "out of gas"},
		"nonsense as data":   {rpcError{3, "execution reverted", []int{1}}, "0x", "execution reverted"},
		"silent":             {rpcError{3, "", nil}, "0x", "execution reverted"},
		"control characters": {rpcError{3, "execution reverted: a\nb\x1b[31m", nil}, "0x", "execution reverted: a b [31m"},
	} {
		t.Run(name, func(t *testing.T) {
			r := newReader(t, busy(1))
			r.calls["0x01"] = &test.fail
			_, err := dial(t, config(r.URL)).Call(t.Context(), chain.Call{To: token, Data: []byte{1}}, chain.BlockRef{})
			var revert *chain.RevertError
			if !errors.As(err, &revert) {
				t.Fatalf("got %v", err)
			}
			if got := hexutil.Encode(revert.Data); got != test.data || revert.Error() != test.text {
				t.Errorf("got %s %q, want %s %q", got, revert, test.data, test.text)
			}
			if r.asked("eth_call") != 1 {
				t.Error("a revert was asked for again")
			}
		})
	}
}

func TestFaultsOfCallsAreNotReverts(t *testing.T) {
	r := newReader(t, busy(1))
	r.calls["0x"] = &rpcError{Code: -32601, Message: "the method eth_call does not exist"}
	_, err := dial(t, config(r.URL)).Call(t.Context(), chain.Call{To: token}, chain.BlockRef{})
	var f *rpc.Fault
	var revert *chain.RevertError
	if !errors.As(err, &f) || errors.As(err, &revert) {
		t.Errorf("got %v", err)
	}
}

// many returns n calls that answer with their own number.
func many(n int) (calls []chain.Call) {
	for i := range n {
		calls = append(calls, chain.Call{To: token, From: governor, Data: []byte{byte(i), byte(i >> 8)}})
	}
	return calls
}

func checkMany(t *testing.T, results []rpc.CallResult, n int, reverted map[int]bool) {
	t.Helper()
	if len(results) != n {
		t.Fatalf("%d results", len(results))
	}
	for i, r := range results {
		var revert *chain.RevertError
		switch {
		case reverted[i] != errors.As(r.Err, &revert):
			t.Errorf("call %d: %v", i, r.Err)
		case !reverted[i] && (r.Err != nil || !bytes.Equal(r.Data, []byte{byte(i), byte(i >> 8)})):
			t.Errorf("call %d: %x, %v", i, r.Data, r.Err)
		}
	}
}

func TestManyCallsKeepTheirOrder(t *testing.T) {
	for _, maxBatch := range []int{0, 1, 30} {
		t.Run(fmt.Sprint("batches of ", maxBatch), func(t *testing.T) {
			c := busy(2)
			r := newReader(t, c)
			r.maxBatch = maxBatch
			r.calls["0x0500"] = &rpcError{Code: 3, Message: "execution reverted"}
			results, err := dial(t, config(r.URL)).Calls(t.Context(), many(250), c.Head())
			if err != nil {
				t.Fatal(err)
			}
			checkMany(t, results, 250, map[int]bool{5: true})
			if maxBatch == 0 && r.count() != 3 {
				t.Errorf("%d requests for 250 calls, want 3", r.count())
			}
		})
	}
}

func TestOnlyFailedCallsOfABatchAreRepeated(t *testing.T) {
	c := busy(2)
	r := newReader(t, c)
	limited := 0
	inner := r.override
	r.on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if method == "eth_call" && strings.Contains(string(params[0]), "0x0700") {
			if limited++; limited < 3 {
				return nil, &rpcError{Code: -32005, Message: "too many requests"}, true
			}
		}
		return inner(method, params)
	})
	results, err := dial(t, config(r.URL)).Calls(t.Context(), many(20), c.Head())
	if err != nil {
		t.Fatal(err)
	}
	checkMany(t, results, 20, nil)
	if got := r.asked("eth_call"); got != 22 {
		t.Errorf("%d calls, want 20 and two repetitions of one", got)
	}
}

func TestNoCalls(t *testing.T) {
	r := newReader(t, busy(1))
	results, err := dial(t, config(r.URL)).Calls(t.Context(), nil, chain.BlockRef{})
	if err != nil || len(results) != 0 || r.count() != 0 {
		t.Errorf("got %v, %v after %d requests", results, err, r.count())
	}
}

func TestCodeAndStorage(t *testing.T) {
	n := newNode(t, busy(1))
	code, storage := any("0x6001"), any("0x05")
	n.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
		switch method {
		case "eth_getCode":
			return code, nil, true
		case "eth_getStorageAt":
			return storage, nil, true
		}
		return nil, nil, false
	})
	p := dial(t, config(n.URL))
	if got, err := p.Code(t.Context(), token, chain.BlockRef{}); err != nil || hexutil.Encode(got) != "0x6001" {
		t.Errorf("code %x, %v", got, err)
	}
	code = "0x"
	if got, err := p.Code(t.Context(), token, chain.BlockRef{}); err != nil || len(got) != 0 {
		t.Errorf("code %x, %v", got, err)
	}
	for _, value := range []any{"0x5", "0x05", common.HexToHash("5").Hex()} {
		storage = value
		if got, err := p.Storage(t.Context(), token, common.Hash{}, chain.BlockRef{}); err != nil || got != common.HexToHash("0x5") {
			t.Errorf("storage %v gives %x, %v", value, got, err)
		}
	}
	for _, value := range []any{nil, 5, "0xzz", "0x" + strings.Repeat("1", 66), "5", ""} {
		storage, code = value, value
		if got, err := p.Storage(t.Context(), token, common.Hash{}, chain.BlockRef{}); err == nil {
			t.Errorf("storage %v gives %x", value, got)
		}
	}
	for _, value := range []any{nil, 5, "0x1", "6001", ""} {
		code = value
		if got, err := p.Code(t.Context(), token, chain.BlockRef{}); err == nil {
			t.Errorf("code %v gives %x", value, got)
		}
	}
}
