package rpc

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
)

const oneLog = `{"address":"0x00000000000000000000000000000000000000a1","topics":["0x` + zeros62 + `0c","0x` + zeros62 + `ff"],` +
	`"data":"0x0102","blockNumber":"0x5","blockHash":"0x` + zeros62 + `05","blockTimestamp":"0x6553f100",` +
	`"transactionHash":"0x` + zeros62 + `07","transactionIndex":"0x1","logIndex":"0x2","removed":false}`

const zeros62 = "00000000000000000000000000000000000000000000000000000000000000"

func TestDecodeLogsReadsWhatGoEthereumReads(t *testing.T) {
	var want types.Log
	if err := json.Unmarshal([]byte(oneLog), &want); err != nil {
		t.Fatal(err)
	}
	got, err := decodeLogs(json.RawMessage("[" + oneLog + "," + oneLog + "]"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]types.Log{want, want}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTopicsOfLogsDoNotOverlap(t *testing.T) {
	logs, err := decodeLogs(json.RawMessage("[" + strings.Repeat(oneLog+",", 300) + oneLog + "]"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range logs {
		logs[i].Topics = append(logs[i].Topics, common.Hash{0xee})
	}
	for i := range logs {
		if len(logs[i].Topics) != 3 || logs[i].Topics[0] != common.HexToHash("0x0c") || logs[i].Topics[1] != common.HexToHash("0xff") {
			t.Fatalf("log %d has topics %v", i, logs[i].Topics)
		}
	}
}

func TestRepliesAreOrderedById(t *testing.T) {
	replies, whole, err := decodeAnswer([]byte(`[{"id":2,"result":"b"},{"id":"1","result":"a"},{"id":4,"error":{"code":"-5","message":"m"}}]`), 4)
	if err != nil || whole != nil {
		t.Fatal(err, whole)
	}
	if string(replies[0].result) != `"a"` || string(replies[1].result) != `"b"` || replies[2].err.message != missingReply || replies[3].err.code != -5 {
		t.Errorf("got %v", replies)
	}
}

func TestAnswersThatMakeNoSenseAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":           ``,
		"text":              `hello`,
		"null":              `null`,
		"number":            `1`,
		"cut object":        `{"id":1,"result":`,
		"cut array":         `[{"id":1,"result":1},`,
		"second after it":   `[{"id":1,"result":1}] [`,
		"foreign id":        `[{"id":3,"result":1}]`,
		"no id":             `[{"result":1}]`,
		"id twice":          `[{"id":1,"result":1},{"id":1,"result":2},{"id":2,"result":1}]`,
		"empty reply":       `[{"id":1},{"id":2,"result":1}]`,
		"single for two":    `{"id":1,"result":1}`,
		"array of numbers":  `[1,2]`,
		"error of no shape": `[{"id":1,"error":[]},{"id":2,"result":1}]`,
	} {
		t.Run(name, func(t *testing.T) {
			if replies, whole, err := decodeAnswer([]byte(text), 2); err == nil {
				t.Errorf("got %v, %v", replies, whole)
			}
		})
	}
}

func TestAnswerToAnotherRequestIsRefused(t *testing.T) {
	for text, accepted := range map[string]bool{
		`{"id":1,"result":1}`:    true,
		`{"id":"1","result":1}`:  true,
		`{"id":7,"result":1}`:    false,
		`{"id":null,"result":1}`: false,
		`{"result":1}`:           false,
	} {
		if _, _, err := decodeAnswer([]byte(text), 1); (err == nil) != accepted {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzDecodeAnswer(f *testing.F) {
	f.Add([]byte(`[{"jsonrpc":"2.0","id":1,"result":null},{"id":2,"error":{"code":-32000,"message":"x","data":"0x"}}]`), uint8(2))
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"result":[]}`), uint8(1))
	f.Add([]byte(`{"id":null,"error":"text"}`), uint8(1))
	f.Add([]byte(`[{"id":null,"error":{"code":"429"}}]`), uint8(3))
	f.Fuzz(func(t *testing.T, body []byte, n uint8) {
		if n == 0 {
			return
		}
		replies, whole, err := decodeAnswer(body, int(n))
		switch {
		case err != nil || whole != nil:
			if replies != nil {
				t.Error("replies beside an error")
			}
		case len(replies) != int(n):
			t.Errorf("%d replies to %d calls", len(replies), n)
		}
		for _, r := range replies {
			if (r.result == nil) == (r.err == nil) && r.err == nil {
				t.Error("a reply with neither result nor error")
			}
			if r.err != nil {
				kind, a := classify(r.err, 5)
				if kind == "" || a.blocks > 1<<62 {
					t.Errorf("classified as %q, %d", kind, a.blocks)
				}
				revertData(r.err.data, 3)
			}
		}
	})
}

func FuzzDecodeLogs(f *testing.F) {
	f.Add([]byte(`[]`))
	f.Add([]byte(`null`))
	f.Add([]byte("[" + oneLog + "]"))
	f.Add([]byte("[" + oneLog + "," + strings.ReplaceAll(oneLog, `"logIndex":"0x2"`, `"logIndex":"0x1"`) + "]"))
	f.Add([]byte("[" + strings.ReplaceAll(oneLog, `"removed":false`, `"removed":true`) + "]"))
	f.Fuzz(func(t *testing.T, result []byte) {
		logs, err := decodeLogs(result)
		if err != nil {
			return
		}
		var reference []types.Log
		if json.Unmarshal(result, &reference) == nil && len(reference) == len(logs) {
			for i := range logs {
				if diff := cmp.Diff(reference[i], logs[i], cmp.Comparer(slices.Equal[[]common.Hash])); diff != "" {
					t.Error(diff)
				}
			}
		}
		checked, _, err := newFilter(chain.LogQuery{From: 0, To: 1 << 40}).check(logs, 0, 1<<40)
		if err != nil {
			return
		}
		for i := 1; i < len(checked); i++ {
			if byPosition(checked[i-1], checked[i]) >= 0 {
				t.Error("checked logs are not ascending")
			}
		}
	})
}

func FuzzDecodeHeader(f *testing.F) {
	f.Add([]byte(`{"number":"0x1","hash":"0x` + zeros62 + `01","parentHash":"0x` + zeros62 + `00","timestamp":"0x5","extra":[{}]}`))
	f.Add([]byte(`null`))
	ep := newEndpoint(&Config{Concurrency: 1, RestAfter: 1}, mustURL("http://host"))
	f.Fuzz(func(t *testing.T, result []byte) {
		ref, err := ep.numbered(reply{result: result}, 1)
		if err == nil && (ref.Number != 1 || ref.IsZero()) {
			t.Errorf("accepted %+v", ref)
		}
	})
}
