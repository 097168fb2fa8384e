package rpc

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// maxIdle is how long a connection may lie unused. It is not read meanwhile, so
// the server's pings go without an answer, and after a minute or so servers
// give up.
const maxIdle = 20 * time.Second

var errClosed = errors.New("the pool is closed")

// wsTransport carries JSON-RPC over WebSockets: one request at a time on each
// connection, and as many connections as there are requests in flight. That
// needs no goroutines, and it tells an error without an id, which is how
// servers refuse a batch, to the request that it is about.
type wsTransport struct {
	url    string
	header http.Header
	limit  int64 // bytes of one answer
	now    func() time.Time
	dialer *websocket.Dialer

	mu     sync.Mutex
	idle   []idleConn // the last is the freshest
	closed bool
}

type idleConn struct {
	*websocket.Conn
	since time.Time
}

func newWSTransport(u *url.URL, limit int64, now func() time.Time) *wsTransport {
	t := &wsTransport{header: http.Header{}, limit: limit, now: now, dialer: &websocket.Dialer{
		Proxy: http.ProxyFromEnvironment, ReadBufferSize: 64 << 10,
		// Compression stays off: the limit on the size of an answer would be one
		// on its compressed size.
	}}
	plain := *u
	if u.User != nil {
		password, _ := u.User.Password()
		t.header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(u.User.Username()+":"+password)))
		plain.User = nil
	}
	t.url = plain.String()
	return t
}

func (t *wsTransport) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.closed = true
	for _, c := range t.idle {
		c.Close()
	}
	t.idle = nil
}

func (t *wsTransport) exchange(ctx context.Context, calls []call) ([]reply, error) {
	body, err := encode(calls)
	if err != nil {
		return nil, err
	}
	conn, err := t.connect(ctx)
	if err != nil {
		return nil, err
	}
	answer, err := roundTrip(ctx, conn, body)
	if err != nil {
		conn.Close()
		if ctx.Err() != nil {
			err = ctx.Err() // it is why the connection was closed
		}
		return nil, socketFault(err)
	}
	t.release(conn)
	replies, whole, err := decodeAnswer(answer, len(calls))
	if err == nil && whole == nil {
		return replies, nil
	}
	// What is not JSON-RPC is told as over HTTP, without a status.
	return nil, answerFault(&http.Response{}, answer, whole, err)
}

// roundTrip sends one message and reads one. A context that ends closes the
// connection.
func roundTrip(ctx context.Context, conn *websocket.Conn, body []byte) ([]byte, error) {
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if err := conn.WriteMessage(websocket.TextMessage, body); err != nil {
		return nil, err
	}
	_, answer, err := conn.ReadMessage()
	return answer, err
}

// connect returns an unused connection or opens one.
func (t *wsTransport) connect(ctx context.Context) (*websocket.Conn, error) {
	t.mu.Lock()
	for len(t.idle) > 0 {
		c := t.idle[len(t.idle)-1]
		t.idle = t.idle[:len(t.idle)-1]
		if t.now().Sub(c.since) < maxIdle {
			t.mu.Unlock()
			return c.Conn, nil
		}
		c.Close()
	}
	t.mu.Unlock()
	return t.open(ctx)
}

// open opens a connection.
func (t *wsTransport) open(ctx context.Context) (*websocket.Conn, error) {
	t.mu.Lock()
	closed := t.closed
	t.mu.Unlock()
	if closed {
		return nil, &Fault{Kind: KindNetwork, Message: errClosed.Error(), cause: errClosed}
	}
	//nolint:bodyclose // gorilla replaces the body by bytes it has read
	conn, response, err := t.dialer.DialContext(ctx, t.url, t.header)
	if err != nil {
		if response != nil && errors.Is(err, websocket.ErrBadHandshake) {
			return nil, handshakeFault(response)
		}
		return nil, socketFault(err)
	}
	conn.SetReadLimit(t.limit)
	return conn, nil
}

func (t *wsTransport) release(conn *websocket.Conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		conn.Close()
		return
	}
	t.idle = append(t.idle, idleConn{conn, t.now()})
}

// handshakeFault explains an HTTP answer in place of a WebSocket.
func handshakeFault(response *http.Response) *Fault {
	fault := answerFault(response, nil, nil, errNotJSON)
	if fault.Kind == KindMalformed {
		fault.Kind = KindRefused
	}
	fault.Message = "no WebSocket there: " + fault.Message
	return fault
}

func socketFault(err error) *Fault {
	fault := networkFault(err)
	if errors.Is(err, websocket.ErrReadLimit) {
		fault.Kind, fault.Message = KindTooLarge, "answer too large"
	}
	return fault
}
