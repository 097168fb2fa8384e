package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

// What a subscription has to do to be believed in.
const (
	pingEvery  = 15 * time.Second // how often it is asked for a sign of life
	maxSilence = time.Minute      // without a block, after which it is made anew
)

var (
	errUnanswered = errors.New("no answer to a ping")
	errSilent     = fmt.Errorf("no block for %s", maxSilence)
)

// Announcements subscribes to new heads at the first endpoint that is a
// WebSocket, or at the next of them when it is lost, and calls told with the
// number of each, from one goroutine. Wherever blocks may have been missed, at
// the beginning and after a loss, told is called with 0. An announcement proves
// nothing: it is a reason to ask for [Pool.Heads].
//
// It returns nil at once if no endpoint is a WebSocket, otherwise the context's
// error when ctx ends.
func (p *Pool) Announcements(ctx context.Context, told func(number uint64)) error {
	var sockets []*endpoint
	for _, ep := range p.endpoints {
		if _, ok := ep.transport.(*wsTransport); ok {
			sockets = append(sockets, ep)
		}
	}
	if len(sockets) == 0 {
		return nil
	}
	r := &round{pool: p}
	warned := false
	for i := 0; ; i = (i + 1) % len(sockets) {
		ep := sockets[i]
		log := p.config.Logger.With("chain", p.config.ID.String(), "endpoint", ep.redact.label)
		err := ep.announcements(ctx, func(number uint64) {
			if number > 0 { // only then is it of use
				warned, r.number = false, 0
			}
			told(number)
		})
		if ctx.Err() != nil {
			return fmt.Errorf("announcements of %s: %w", p.config.ID, ctx.Err())
		}
		if !warned && !errors.Is(err, errSilent) {
			log.WarnContext(ctx, "new blocks are not announced; they are looked for", "error", err)
			warned = true
		}
		told(0)
		if err := p.config.Sleep(ctx, r.backoff()); err != nil {
			return fmt.Errorf("announcements of %s: %w", p.config.ID, err)
		}
		r.number++
	}
}

// announcements holds one subscription until it is lost.
func (ep *endpoint) announcements(ctx context.Context, told func(uint64)) error {
	err := ep.verify(ctx)
	if err == nil {
		//nolint:forcetypeassert // only those with a socket are asked
		err = ep.transport.(*wsTransport).subscribe(ctx, ep.config, told)
	}
	if f := faultOf(err); f != nil {
		ep.sign(f)
	}
	return err
}

// subscribe reads new heads from a connection of its own until that is lost.
func (t *wsTransport) subscribe(ctx context.Context, config *Config, told func(uint64)) error {
	first, cancel := context.WithTimeout(ctx, config.Timeout)
	defer cancel()
	conn, err := t.open(first)
	if err != nil {
		return err
	}
	defer conn.Close()
	body, err := encode([]call{{method: "eth_subscribe", params: []any{"newHeads"}}})
	if err != nil {
		return err
	}
	answer, err := roundTrip(first, conn, body)
	if err != nil {
		return socketFault(err)
	}
	replies, whole, err := decodeAnswer(answer, 1)
	switch {
	case err != nil || whole != nil:
		return malformed("no answer to eth_subscribe")
	case replies[0].err != nil:
		kind, _ := classify(replies[0].err, 0)
		return &Fault{Kind: kind, Method: "eth_subscribe", Code: replies[0].err.code, Message: replies[0].err.message}
	}
	told(0)
	return t.hear(ctx, conn, config, told)
}

// hear reads announcements while another goroutine, which it waits for, looks
// after the connection.
func (t *wsTransport) hear(ctx context.Context, conn *websocket.Conn, config *Config, told func(uint64)) error {
	ctx, stop := context.WithCancelCause(ctx)
	var alive, block atomic.Int64 // when there was a pong, and a block
	alive.Store(t.now().UnixNano())
	block.Store(t.now().UnixNano())
	conn.SetPongHandler(func(string) error { alive.Store(t.now().UnixNano()); return nil })
	done := make(chan struct{})
	go func() {
		defer close(done)
		stop(t.look(ctx, conn, config, &alive, &block))
		conn.Close() // ends the reading
	}()
	defer func() { stop(nil); <-done }()
	for {
		_, message, err := conn.ReadMessage()
		if err != nil {
			if cause := context.Cause(ctx); cause != nil {
				err = cause
			}
			return socketFault(err)
		}
		if number, ok := announced(message); ok {
			block.Store(t.now().UnixNano())
			told(number)
		}
	}
}

// look pings until the connection shows no life any more or ctx ends.
func (t *wsTransport) look(ctx context.Context, conn *websocket.Conn, config *Config, alive, block *atomic.Int64) error {
	for {
		if err := config.Sleep(ctx, pingEvery); err != nil {
			return err
		}
		now := t.now()
		switch {
		case now.Sub(time.Unix(0, block.Load())) > maxSilence:
			return errSilent
		case now.Sub(time.Unix(0, alive.Load())) > 2*pingEvery:
			return errUnanswered
		}
		if err := conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(pingEvery)); err != nil { //nolint:forbidigo // a deadline of the socket
			return err
		}
	}
}

// announced reads the number of a new head. Other messages are none.
func announced(message []byte) (uint64, bool) {
	var m struct {
		Method string `json:"method"`
		Params struct {
			Result struct {
				Number quantity `json:"number"`
			} `json:"result"`
		} `json:"params"`
	}
	if json.Unmarshal(message, &m) != nil || m.Method != "eth_subscription" {
		return 0, false
	}
	return m.Params.Result.Number.n, m.Params.Result.Number.set
}
