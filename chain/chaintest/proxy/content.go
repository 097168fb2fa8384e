package proxy

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// forward gets the answers from the backend that the request falls to, and
// changes them.
func (p *Proxy) forward(ctx context.Context, calls []request) ([]answer, error) {
	node := p.config.Node
	if p.config.Fork != "" && p.draw(Forked) {
		p.count(Forked)
		node = p.config.Fork
	}
	lagging := false
	if p.draw(Lagging) {
		p.count(Lagging)
		head, err := p.head(ctx, node)
		if err != nil {
			return nil, err
		}
		lagging = true
		calls = lag(calls, head-min(head, p.config.Lag))
	}
	answers, err := ask(ctx, node, calls)
	if err != nil {
		return nil, err
	}
	for i := range answers {
		if answers[i].Error == nil {
			p.change(calls[i], &answers[i], lagging)
		}
	}
	return answers, nil
}

func (p *Proxy) head(ctx context.Context, node string) (uint64, error) {
	answers, err := ask(ctx, node, []request{{Version: "2.0", ID: json.RawMessage("1"), Method: "eth_blockNumber", Params: []json.RawMessage{}}})
	if err != nil {
		return 0, err
	}
	return number(answers[0].Result)
}

func number(raw json.RawMessage) (uint64, error) {
	n, err := strconv.ParseUint(strings.TrimPrefix(strings.Trim(string(raw), `"`), "0x"), 16, 64)
	if err != nil {
		return 0, fmt.Errorf("read a number: %w", err)
	}
	return n, nil
}

// lag makes calls mean what they mean to a node with an older head: its latest
// block is that one, and it has none above.
func lag(calls []request, head uint64) []request {
	out := make([]request, len(calls))
	for i, call := range calls {
		call.Params = append([]json.RawMessage{}, call.Params...)
		if call.Method == "eth_getBlockByNumber" && len(call.Params) > 0 {
			if n, err := number(call.Params[0]); string(call.Params[0]) == `"latest"` {
				call.Params[0] = json.RawMessage(fmt.Sprintf(`"0x%x"`, head))
			} else if err == nil && n > head {
				call.Params[0] = json.RawMessage(`"0xffffffffff"`) // nobody has it
			}
		}
		if call.Method == "eth_getLogs" && len(call.Params) > 0 {
			call.Params[0] = lagRange(call.Params[0], head)
		}
		out[i] = call
	}
	return out
}

// lagRange cuts the range of a query for logs at a head. What is above is left out
// without a word, as real nodes do.
func lagRange(query json.RawMessage, head uint64) json.RawMessage {
	var where map[string]json.RawMessage
	if json.Unmarshal(query, &where) != nil {
		return query
	}
	to, err := number(where["toBlock"])
	if err != nil || to <= head {
		return query
	}
	where["toBlock"] = json.RawMessage(fmt.Sprintf(`"0x%x"`, head))
	if from, err := number(where["fromBlock"]); err == nil && from > head {
		where["address"] = json.RawMessage(`"0x0000000000000000000000000000000000000001"`)
		where["fromBlock"] = where["toBlock"]
	}
	out, err := json.Marshal(where)
	if err != nil {
		return query
	}
	return out
}

// change makes an answer of the node one of this provider.
func (p *Proxy) change(call request, a *answer, lagging bool) {
	switch call.Method {
	case "eth_getBlockByNumber":
		if string(call.Params[0]) == `"latest"` && !lagging && p.draw(FarHead) {
			p.farHead(a)
		}
	case "eth_getLogs":
		var logs []json.RawMessage
		if json.Unmarshal(a.Result, &logs) == nil {
			a.Result = marshal(p.logs(logs))
		}
	}
}

// farHead raises the number of the latest block.
func (p *Proxy) farHead(a *answer) {
	var block map[string]json.RawMessage
	if json.Unmarshal(a.Result, &block) != nil {
		return
	}
	n, err := number(block["number"])
	if err != nil {
		return
	}
	p.count(FarHead)
	block["number"] = json.RawMessage(fmt.Sprintf(`"0x%x"`, n+p.config.Ahead))
	block["hash"] = json.RawMessage(fmt.Sprintf(`"0x%064x"`, n+p.config.Ahead))
	a.Result = marshal(block)
}

// marshal encodes what was decoded from JSON before.
func marshal(v any) json.RawMessage {
	encoded, err := json.Marshal(v)
	if err != nil {
		return nil // an answer without a result is a fault as well
	}
	return encoded
}

func (p *Proxy) logs(logs []json.RawMessage) []json.RawMessage {
	switch {
	case len(logs) > 0 && p.draw(EmptyLogs):
		p.count(EmptyLogs)
		return []json.RawMessage{}
	case len(logs) > 1 && p.draw(PartialLogs):
		p.count(PartialLogs)
		return logs[:len(logs)/2]
	case len(logs) > 1 && p.draw(ReorderedLogs):
		p.count(ReorderedLogs)
		p.random(func(rng *rand.Rand) {
			rng.Shuffle(len(logs), func(i, j int) { logs[i], logs[j] = logs[j], logs[i] })
		})
	case len(logs) > 0 && p.draw(RepeatedLogs):
		p.count(RepeatedLogs)
		logs = append(append([]json.RawMessage{}, logs...), logs...)
	}
	return logs
}
