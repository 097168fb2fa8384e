package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// faultyProvider stands in front of a node. It can serve it as another chain,
// add logs that no contract emitted, and answer something else altogether.
type faultyProvider struct {
	url  string // of the provider
	node string // URL of the node behind it

	mu     sync.Mutex
	id     chain.ID
	forged []types.Log
	fault  http.HandlerFunc                             // answers instead of the node
	edit   func(result json.RawMessage) json.RawMessage // of every answer; nil: none
}

func newFaultyProvider(t testing.TB, node string, id chain.ID) *faultyProvider {
	t.Helper()
	p := &faultyProvider{node: node, id: id}
	server := httptest.NewServer(p)
	t.Cleanup(server.Close)
	p.url = server.URL
	return p
}

// answer makes all further requests get this answer; nil ends it.
func (p *faultyProvider) answer(fault http.HandlerFunc) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fault = fault
}

// forge adds a log to a block of the node's chain, behind those it has.
func (p *faultyProvider) forge(in chain.BlockRef, log types.Log) {
	p.mu.Lock()
	defer p.mu.Unlock()
	log.BlockNumber, log.BlockHash, log.BlockTimestamp = in.Number, in.Hash, in.Time
	log.Index, log.TxHash = uint(1000+len(p.forged)), common.BigToHash(common.Big32)
	p.forged = append(p.forged, log)
}

type rpcCall struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type rpcAnswer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

func (p *faultyProvider) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	fault := p.fault
	p.mu.Unlock()
	if fault != nil {
		fault(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err == nil {
		body, err = p.ask(r, body)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	_, _ = w.Write(body)
}

// ask forwards a request of one call or several and changes the answers.
func (p *faultyProvider) ask(r *http.Request, body []byte) ([]byte, error) {
	single := bytes.HasPrefix(bytes.TrimSpace(body), []byte("{"))
	if single {
		body = append(append([]byte("["), body...), ']')
	}
	var calls []rpcCall
	if err := json.Unmarshal(body, &calls); err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, p.node, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answers []rpcAnswer
	if err := json.NewDecoder(response.Body).Decode(&answers); err != nil {
		return nil, err
	}
	for i := range answers {
		for _, call := range calls {
			if string(call.ID) == string(answers[i].ID) {
				p.change(call, &answers[i])
			}
		}
	}
	if single {
		return json.Marshal(answers[0])
	}
	return json.Marshal(answers)
}

// change makes an answer of the node one of this provider.
func (p *faultyProvider) change(call rpcCall, answer *rpcAnswer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.edit != nil {
		answer.Result = p.edit(answer.Result)
	}
	switch {
	case call.Method == "eth_chainId":
		answer.Result = json.RawMessage(strconv.Quote(hexutil.EncodeUint64(uint64(p.id))))
	case call.Method == "eth_getLogs" && answer.Error == nil:
		var query struct {
			From  hexutil.Uint64   `json:"fromBlock"`
			To    hexutil.Uint64   `json:"toBlock"`
			Block *common.Hash     `json:"blockHash"`
			Of    []common.Address `json:"address"`
		}
		var logs []types.Log
		if json.Unmarshal(call.Params[0], &query) != nil || json.Unmarshal(answer.Result, &logs) != nil {
			return
		}
		for _, log := range p.forged {
			in := log.BlockNumber >= uint64(query.From) && log.BlockNumber <= uint64(query.To)
			if query.Block != nil {
				in = log.BlockHash == *query.Block
			}
			for _, address := range query.Of {
				if in && address == log.Address {
					logs = append(logs, log)
				}
			}
		}
		answer.Result, _ = json.Marshal(logs)
	}
}
