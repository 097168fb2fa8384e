package rpc

import (
	"bytes"
	"encoding/json"
	"io"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// maxLogs bounds the logs of one answer. A log takes more memory than its
// shortest JSON, so the bound on bytes is not enough.
const maxLogs = 2_000_000

// wireLog is a log as nodes send it. A fifth topic is only there to be noticed.
type wireLog struct {
	Address        account  `json:"address"`
	Topics         [5]word  `json:"topics"`
	Data           blob     `json:"data"`
	BlockNumber    quantity `json:"blockNumber"`
	BlockHash      word     `json:"blockHash"`
	BlockTimestamp quantity `json:"blockTimestamp"`
	TxHash         word     `json:"transactionHash"`
	TxIndex        quantity `json:"transactionIndex"`
	Index          quantity `json:"logIndex"`
	Removed        bool     `json:"removed"`
}

// decodeLogs reads the result of eth_getLogs. Some nodes send null for none.
func decodeLogs(result json.RawMessage) ([]types.Log, error) {
	if string(result) == "null" {
		return nil, nil
	}
	if logs, ok := scanLogs(result); ok {
		return logs, nil
	}
	return slowLogs(result)
}

// slowLogs reads what [scanLogs] does not understand, and says what is wrong.
func slowLogs(result json.RawMessage) ([]types.Log, error) {
	decoder := json.NewDecoder(bytes.NewReader(result))
	if token, err := decoder.Token(); err != nil || token != json.Delim('[') {
		return nil, malformed("logs: not a list")
	}
	var out []types.Log
	var topics []common.Hash // the topics of many logs share memory
	for decoder.More() {
		if len(out) == maxLogs {
			return nil, &Fault{Kind: KindTooLarge, Message: "more logs in one answer than make sense"}
		}
		var w wireLog
		if err := decoder.Decode(&w); err != nil {
			return nil, malformed("log %d: %v", len(out), err)
		}
		l, rest, err := w.log(topics)
		if err != nil {
			return nil, err
		}
		out, topics = append(out, l), rest
	}
	if _, err := decoder.Token(); err != nil && err != io.EOF {
		return nil, malformed("logs: %v", err)
	}
	return out, nil
}

// topicBlock is how many topics are allocated together.
const topicBlock = 256

// log converts w. free is memory for topics; what is left of it is returned.
func (w *wireLog) log(free []common.Hash) (types.Log, []common.Hash, error) {
	if !w.Address.set || !w.Data.set || !w.BlockNumber.set || !w.BlockHash.set || !w.TxHash.set ||
		!w.TxIndex.set || !w.Index.set || w.BlockHash.hash == (common.Hash{}) {
		return types.Log{}, nil, malformed("log without address, data, block, transaction or index")
	}
	if w.Index.n > math.MaxUint32 || w.TxIndex.n > math.MaxUint32 {
		return types.Log{}, nil, malformed("log with index %d of transaction %d", w.Index.n, w.TxIndex.n)
	}
	n := 0
	for n < len(w.Topics) && w.Topics[n].set {
		n++
	}
	for _, t := range w.Topics[n:] {
		if t.set {
			return types.Log{}, nil, malformed("log with a gap in its topics")
		}
	}
	if n == len(w.Topics) {
		return types.Log{}, nil, malformed("log with more than four topics")
	}
	if len(free) < n {
		free = make([]common.Hash, topicBlock)
	}
	topics := free[:n:n]
	for i := range topics {
		topics[i] = w.Topics[i].hash
	}
	return types.Log{
		Address: w.Address.address, Topics: topics, Data: w.Data.bytes,
		BlockNumber: w.BlockNumber.n, BlockHash: w.BlockHash.hash, BlockTimestamp: w.BlockTimestamp.n,
		TxHash: w.TxHash.hash, TxIndex: uint(w.TxIndex.n), Index: uint(w.Index.n), Removed: w.Removed,
	}, free[n:], nil
}
