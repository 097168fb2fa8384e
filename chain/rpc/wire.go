package rpc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// call is one JSON-RPC request.
type call struct {
	method string
	params []any
	ranged bool // eth_getLogs over a range: too large means split the range
}

// reply is the answer to one call: a result or an error object.
type reply struct {
	result json.RawMessage
	err    *errorObject
}

// errorObject is the error of a JSON-RPC answer, read leniently.
type errorObject struct {
	code    int64
	message string
	data    json.RawMessage
}

// UnmarshalJSON accepts what providers send besides the standard: codes in
// quotes, and a bare string instead of an object.
func (e *errorObject) UnmarshalJSON(b []byte) error {
	var object struct {
		Code    json.RawMessage `json:"code"`
		Message string          `json:"message"`
		Data    json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(b, &object); err != nil {
		var text string
		if json.Unmarshal(b, &text) != nil {
			return fmt.Errorf("error object: %w", err)
		}
		e.message = text
		return nil
	}
	e.message, e.data = object.Message, object.Data
	e.code, _ = strconv.ParseInt(string(bytes.Trim(object.Code, `"`)), 10, 64)
	return nil
}

type envelope struct {
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  *errorObject    `json:"error"`
}

// encode writes a request: an object for one call, an array for more. The ids
// are 1, 2, … in the order of calls.
func encode(calls []call) ([]byte, error) {
	var b bytes.Buffer
	if len(calls) != 1 {
		b.WriteByte('[')
	}
	for i, c := range calls {
		if i > 0 {
			b.WriteByte(',')
		}
		params, err := json.Marshal(c.params)
		if err != nil {
			return nil, fmt.Errorf("encode %s: %w", c.method, err)
		}
		fmt.Fprintf(&b, `{"jsonrpc":"2.0","id":%d,"method":%q,"params":%s}`, i+1, c.method, params)
	}
	if len(calls) != 1 {
		b.WriteByte(']')
	}
	return b.Bytes(), nil
}

// errNotJSON marks a body that does not parse; how to call it is for the caller
// to say, who knows the HTTP status.
var errNotJSON = errors.New("not JSON")

// decodeAnswer reads the answer to n calls and puts the replies in the order of
// the calls. A missing reply is an error object with code 0 and no message. An
// error object in place of a whole batch is returned as whole.
func decodeAnswer(body []byte, n int) (replies []reply, whole *errorObject, err error) {
	trimmed := bytes.TrimLeft(body, " \t\r\n")
	if len(trimmed) == 0 || (trimmed[0] != '{' && trimmed[0] != '[') {
		return nil, nil, errNotJSON
	}
	if trimmed[0] == '[' {
		return decodeBatch(trimmed, n)
	}
	if result, ok := scanResult(trimmed); ok && n == 1 {
		return []reply{{result: result}}, nil, nil
	}
	var e envelope
	if err := json.Unmarshal(trimmed, &e); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errNotJSON, err)
	}
	switch {
	case e.Error != nil && n == 1:
		return []reply{{err: e.Error}}, nil, nil
	case e.Error != nil:
		return nil, e.Error, nil
	case e.Result == nil:
		return nil, nil, malformed("neither result nor error in the answer")
	case n != 1:
		return nil, nil, malformed("one answer to a batch of %d", n)
	case idOf(e.ID) != 1:
		return nil, nil, malformed("answer to another request (id %.20s)", e.ID)
	}
	return []reply{{result: e.Result}}, nil, nil
}

// decodeBatch reads an array element by element, so that a hostile one cannot
// take more memory than its own size.
func decodeBatch(body []byte, n int) (replies []reply, whole *errorObject, err error) {
	decoder := json.NewDecoder(bytes.NewReader(body))
	if _, err := decoder.Token(); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errNotJSON, err)
	}
	replies = make([]reply, n)
	for i := range replies {
		replies[i].err = &errorObject{message: missingReply}
	}
	for decoder.More() {
		var e envelope
		if err := decoder.Decode(&e); err != nil {
			return nil, nil, fmt.Errorf("%w: %w", errNotJSON, err)
		}
		id := idOf(e.ID)
		switch {
		case (id < 1 || id > n) && e.Error != nil: // about the batch as such
			return nil, e.Error, nil
		case id < 1 || id > n:
			return nil, nil, malformed("answer to a request that was not sent (id %.20s)", e.ID)
		case replies[id-1].err == nil || replies[id-1].err.message != missingReply:
			return nil, nil, malformed("two answers to one request")
		case e.Error == nil && e.Result == nil:
			return nil, nil, malformed("neither result nor error in the answer")
		}
		replies[id-1] = reply{result: e.Result, err: e.Error}
	}
	if _, err := decoder.Token(); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errNotJSON, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, nil, malformed("text after the answer")
	}
	return replies, nil, nil
}

// missingReply is the message of a call in a batch that got no answer. Some
// providers cut batches that are too long.
const missingReply = "no answer to this call of the batch"

// idOf reads the id of an answer, 0 if it is none of ours.
func idOf(raw json.RawMessage) int {
	n, err := strconv.Atoi(string(bytes.Trim(raw, `"`)))
	if err != nil {
		return 0
	}
	return n
}
