package rpc

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestScannerUnderstandsWhatNodesSend(t *testing.T) {
	for name, text := range map[string]string{
		"a log":            oneLog,
		"white space":      strings.NewReplacer(",", " ,\n\t", ":", " : ").Replace(oneLog),
		"no time":          strings.Replace(oneLog, `"blockTimestamp":"0x6553f100",`, "", 1),
		"null time":        strings.Replace(oneLog, `"0x6553f100"`, "null", 1),
		"members of some":  strings.Replace(oneLog, `"removed"`, `"logType":"mined","type":null,"transactionLogIndex":"0x0","removed"`, 1),
		"no topics at all": `{"topics":[],` + oneLog[strings.Index(oneLog, `"data"`):len(oneLog)-1] + `,"address":"0x00000000000000000000000000000000000000a1"}`,
	} {
		list := json.RawMessage("[" + text + "," + text + "]")
		got, ok := scanLogs(list)
		want, err := slowLogs(list)
		if !ok || err != nil || len(want) != 2 {
			t.Errorf("%s: understood: %t, slow: %d logs, %v", name, ok, len(want), err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	for name, body := range map[string]string{
		"geth":        `{"jsonrpc":"2.0","id":1,"result":[` + oneLog + `]}`,
		"other order": `{"id":1, "result":[` + oneLog + `] , "jsonrpc":"2.0"}` + "\n",
		"empty":       `{"jsonrpc":"2.0","id":1,"result":[]}`,
		"a header":    `{"jsonrpc":"2.0","id":1,"result":{"number":"0x1","uncles":[]}}`,
	} {
		if result, ok := scanResult([]byte(body)); !ok || !json.Valid(result) {
			t.Errorf("%s: understood: %t, result %s", name, ok, result)
		}
	}
}

func TestScannerLeavesTheUnusualToTheParser(t *testing.T) {
	for name, text := range map[string]string{
		"escapes":           strings.Replace(oneLog, `"address"`, `"\u0061ddress"`, 1),
		"unknown member":    strings.Replace(oneLog, `"removed"`, `"news":"0x","removed"`, 1),
		"another case":      strings.Replace(oneLog, `"logIndex"`, `"LOGINDEX"`, 1),
		"fifth topic":       strings.Replace(oneLog, `"topics":[`, `"topics":["0x`+zeros62+`01","0x`+zeros62+`01","0x`+zeros62+`01",`, 1),
		"no comma":          strings.Replace(oneLog, `,"data"`, `"data"`, 1),
		"comma at the end":  strings.Replace(oneLog, `false}`, `false,}`, 1),
		"number for text":   strings.Replace(oneLog, `"0x5"`, `5`, 1),
		"odd hex":           strings.Replace(oneLog, `"0x0102"`, `"0x010"`, 1),
		"text for removed":  strings.Replace(oneLog, `false}`, `"false"}`, 1),
		"topics told twice": strings.Replace(oneLog, `"data"`, `"topics":["0x`+zeros62+`01"],"data"`, 1),
		"cut off":           oneLog[:len(oneLog)/2],
	} {
		if logs, ok := scanLogs(json.RawMessage("[" + text + "]")); ok {
			t.Errorf("%s: was taken as %v", name, logs)
		}
	}
	for name, body := range map[string]string{
		"another id":     `{"jsonrpc":"2.0","id":2,"result":[]}`,
		"an error":       `{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"m"}}`,
		"null":           `{"jsonrpc":"2.0","id":1,"result":null}`,
		"text after":     `{"jsonrpc":"2.0","id":1,"result":[]} x`,
		"cut off":        `{"jsonrpc":"2.0","id":1,"result":[{"a":"`,
		"nul at the end": `{"jsonrpc":"2.0","id":1,"result":[]}` + "\x00",
	} {
		if result, ok := scanResult([]byte(body)); ok {
			t.Errorf("%s: was taken as %s", name, result)
		}
	}
}

func FuzzScan(f *testing.F) {
	f.Add([]byte("[" + oneLog + "]"))
	f.Add([]byte("[" + oneLog + ", " + strings.Replace(oneLog, `"0x6553f100"`, "null", 1) + " ]"))
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"result":[` + oneLog + `]}`))
	f.Add([]byte(`{"id":1,"result":{"a":[{}, "x"]},"jsonrpc":null}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		if logs, ok := scanLogs(text); ok {
			want, err := slowLogs(text)
			if err != nil {
				t.Fatalf("the scanner takes what the parser refuses: %v", err)
			}
			if diff := cmp.Diff(want, logs); diff != "" {
				t.Error(diff)
			}
		}
		result, ok := scanResult(text)
		if !ok || !json.Valid(text) {
			return // what is inside of the result is for its reader to judge
		}
		var e envelope
		if err := json.Unmarshal(text, &e); err != nil {
			t.Fatal(err)
		}
		if e.Error != nil || idOf(e.ID) != 1 || !bytes.Equal(e.Result, result) {
			t.Errorf("scanned %s, parsed %+v", result, e)
		}
	})
}
