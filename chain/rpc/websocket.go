package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"regexp"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
)

// wsTransport carries requests over one WebSocket connection. It connects with
// the first request, so that an endpoint that is down does not stop the start.
type wsTransport struct {
	url   string
	limit int64 // bytes of one message

	mu     sync.Mutex
	client *rpc.Client
	closed bool
}

var errClosed = errors.New("the pool is closed")

func (t *wsTransport) dial(ctx context.Context) (*rpc.Client, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		return nil, errClosed
	}
	if t.client == nil {
		client, err := rpc.DialOptions(ctx, t.url, rpc.WithWebsocketMessageSizeLimit(t.limit))
		if err != nil {
			return nil, err
		}
		t.client = client
	}
	return t.client, nil
}

func (t *wsTransport) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.closed = true
	if t.client != nil {
		t.client.Close()
		t.client = nil
	}
}

func (t *wsTransport) exchange(ctx context.Context, calls []call) ([]reply, error) {
	client, err := t.dial(ctx)
	if err != nil {
		return nil, socketFault(err)
	}
	if len(calls) == 1 {
		var result json.RawMessage
		err := client.CallContext(ctx, &result, calls[0].method, calls[0].params...)
		r, err := socketReply(result, err)
		return []reply{r}, err
	}
	elems := make([]rpc.BatchElem, len(calls))
	results := make([]json.RawMessage, len(calls))
	for i, c := range calls {
		elems[i] = rpc.BatchElem{Method: c.method, Args: c.params, Result: &results[i]}
	}
	if err := client.BatchCallContext(ctx, elems); err != nil {
		return nil, socketFault(err)
	}
	replies := make([]reply, len(calls))
	for i := range elems {
		if replies[i], err = socketReply(results[i], elems[i].Error); err != nil {
			return nil, err
		}
	}
	return replies, nil
}

// socketReply separates the error objects of the endpoint, which are replies,
// from the errors of the connection.
func socketReply(result json.RawMessage, err error) (reply, error) {
	var remote rpc.Error
	switch {
	case err == nil:
		return reply{result: result}, nil
	case errors.Is(err, rpc.ErrMissingBatchResponse):
		return reply{err: &errorObject{message: missingReply}}, nil
	case errors.Is(err, rpc.ErrNoResult):
		return reply{}, malformed("neither result nor error in the answer")
	case errors.As(err, &remote):
		object := &errorObject{code: int64(remote.ErrorCode()), message: remote.Error()}
		var detailed rpc.DataError
		if errors.As(err, &detailed) {
			object.data, _ = json.Marshal(detailed.ErrorData())
		}
		return reply{err: object}, nil
	default:
		return reply{}, socketFault(err)
	}
}

// handshakeStatus finds the HTTP status in the text of go-ethereum's handshake
// error, whose type is not exported.
var handshakeStatus = regexp.MustCompile(`HTTP status (\d{3})`)

func socketFault(err error) *Fault {
	f := networkFault(err)
	if m := handshakeStatus.FindStringSubmatch(err.Error()); m != nil {
		f.Status, _ = strconv.Atoi(m[1])
		switch f.Status {
		case 401, 403:
			f.Kind = KindAuth
		case 429:
			f.Kind = KindRateLimit
		default:
			f.Kind = statusKind(f.Status)
		}
	}
	if kind, _ := classify(&errorObject{message: err.Error()}, 0); kind == KindTooLarge {
		f.Kind = KindTooLarge
	}
	return f
}
