package rpc_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tribune-gov/tribune/chain"
)

// logServer answers every eth_getLogs with the same n logs, from memory.
func logServer(b *testing.B, n int) *httptest.Server {
	b.Helper()
	var list bytes.Buffer
	for i := range n {
		if i > 0 {
			list.WriteByte(',')
		}
		block := uint64(i/4 + 1)
		l := logJSON(types.Log{
			Address: token, BlockNumber: block, Index: uint(i % 4), TxIndex: uint(i % 4),
			Topics:    []common.Hash{transfer, crypto.Keccak256Hash([]byte{byte(i)}), crypto.Keccak256Hash([]byte{byte(i >> 8)})},
			Data:      make([]byte, 64),
			BlockHash: crypto.Keccak256Hash(hexutil.MustDecode(fmt.Sprintf("0x%08x", block))),
			TxHash:    crypto.Keccak256Hash([]byte{byte(i), byte(i >> 8), 1}),
		})
		l["blockTimestamp"] = hexutil.Uint64(1_700_000_000 + block*12)
		list.Write(encode(l))
	}
	logs := list.Bytes()
	end, _ := json.Marshal(blockJSON(chain.BlockRef{Number: 1 << 20, Hash: common.Hash{1}, Time: 1}))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		in, err := io.ReadAll(r.Body)
		if err != nil {
			return // the client has gone
		}
		calls, batch := parse(in)
		open, closing := "", ""
		if batch {
			open, closing = "[", "]"
		}
		fmt.Fprint(w, open)
		for i, c := range calls {
			if i > 0 {
				fmt.Fprint(w, ",")
			}
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":`, c.ID)
			switch c.Method {
			case "eth_chainId":
				fmt.Fprint(w, `"0x7a69"`)
			case "eth_getLogs":
				w.Write([]byte("["))
				w.Write(logs)
				w.Write([]byte("]"))
			default:
				w.Write(end)
			}
			fmt.Fprint(w, "}")
		}
		fmt.Fprint(w, closing)
	}))
	b.Cleanup(server.Close)
	b.SetBytes(int64(len(logs)))
	return server
}

const benchLogs = 10_000

// BenchmarkLogs reads 10,000 logs over loopback; the server shares the machine.
func BenchmarkLogs(b *testing.B) {
	server := logServer(b, benchLogs)
	p := dial(b, config(server.URL))
	if _, err := p.Heads(b.Context()); err != nil { // makes the range final
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		logs, err := p.Logs(b.Context(), chain.LogQuery{From: 1, To: 5000, Addresses: []common.Address{token}})
		if err != nil || len(logs) != benchLogs {
			b.Fatal(len(logs), err)
		}
	}
}

// BenchmarkLogsGoEthereum is the same through go-ethereum's client.
func BenchmarkLogsGoEthereum(b *testing.B) {
	server := logServer(b, benchLogs)
	client, err := ethclient.Dial(server.URL)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		logs, err := client.FilterLogs(b.Context(), ethereum.FilterQuery{Addresses: []common.Address{token}})
		if err != nil || len(logs) != benchLogs {
			b.Fatal(len(logs), err)
		}
	}
}

// BenchmarkHeaders reads 1000 headers.
func BenchmarkHeaders(b *testing.B) {
	c := busy(1000)
	n := newNode(b, c)
	p := dial(b, config(n.URL))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Headers(b.Context(), 1, 1000); err != nil {
			b.Fatal(err)
		}
	}
}
