package web_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/web"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

// running starts a server and returns its address and what stops it.
func running(t *testing.T, server *web.Server) (address string, stop context.CancelFunc, stopped <-chan error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- server.Run(ctx, listener) }()
	t.Cleanup(cancel)
	return listener.Addr().String(), cancel, done
}

// waiting is a page that answers when it is told to, or when its request ends.
type waiting struct {
	began  chan struct{}
	finish chan struct{}
}

func (p waiting) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.began <- struct{}{}
	select {
	case <-p.finish:
		_, _ = io.WriteString(w, "finished")
	case <-r.Context().Done():
		_, _ = io.WriteString(w, "given up")
	}
}

type reply struct {
	text string
	err  error
}

func fetch(address string) <-chan reply {
	out := make(chan reply, 1)
	go func() {
		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		res, err := client.Get("http://" + address + "/slow")
		if err != nil {
			out <- reply{err: err}
			return
		}
		text, err := io.ReadAll(res.Body)
		_ = res.Body.Close()
		out <- reply{string(text), err}
	}()
	return out
}

func TestStoppingServerFinishesAnswersUnderWay(t *testing.T) {
	page := waiting{make(chan struct{}), make(chan struct{})}
	server, _ := newServer(t, apitest.New().Services(), func(d *web.Deps) { d.Pages = page })
	address, stop, stopped := running(t, server)
	answer := fetch(address)
	<-page.began
	stop()
	// While it waits it says that it is not ready and takes no new connections.
	for {
		if code, got := readiness(t, server); code == http.StatusServiceUnavailable && got.Reason == "the server is stopping" {
			break
		}
	}
	for {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			break
		}
		_ = conn.Close()
	}
	select {
	case err := <-stopped:
		t.Fatalf("stopped with an answer under way: %v", err)
	default:
	}
	close(page.finish)
	if got := <-answer; got.err != nil || got.text != "finished" {
		t.Errorf("got %q, %v", got.text, got.err)
	}
	if err := <-stopped; err != nil {
		t.Errorf("a clean end says %v", err)
	}
}

func TestStoppingServerGivesUpOnAnswersThatDoNotEnd(t *testing.T) {
	page := waiting{make(chan struct{}), make(chan struct{})}
	server, _ := newServer(t, apitest.New().Services(), func(d *web.Deps) {
		d.Pages = page
		d.Config.Grace = time.Millisecond
	})
	address, stop, stopped := running(t, server)
	answer := fetch(address)
	<-page.began
	stop()
	if err := <-stopped; err == nil || !strings.Contains(err.Error(), "still open") {
		t.Errorf("gave up silently: %v", err)
	}
	<-answer // whatever it is, the handler has returned
}

func TestDrainingServerStillAnswersWhileItSaysItIsNotReady(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services(), func(d *web.Deps) { d.Config.Drain = time.Hour })
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stopped := make(chan error, 1)
	go func() { stopped <- server.Run(ctx, listener) }()
	stop()
	for {
		if code, _ := readiness(t, server); code == http.StatusServiceUnavailable {
			break
		}
	}
	if line := dial(t, listener.Addr().String(), "GET /healthz HTTP/1.0\r\n\r\n"); !strings.Contains(line, "200") {
		t.Errorf("while draining: %s", line)
	}
	// Nobody waits an hour: a listener that breaks ends the draining.
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-stopped; err == nil {
		t.Error("a broken listener is a clean end")
	}
}

func TestListenerThatFailsEndsTheServer(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := server.Run(t.Context(), listener); err == nil || !strings.Contains(err.Error(), "serve on 127.0.0.1") {
		t.Errorf("got %v", err)
	}
}

func TestRequestsThatAreNoHTTPAreRefusedBeforeAnyHandler(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	address, stop, stopped := running(t, server)
	for name, test := range map[string]struct{ raw, status string }{
		"malformed escape": {"GET /api/v1/daos/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "400"},
		"huge header":      {"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("a", 40_000) + "\r\n\r\n", "431"},
		"no host":          {"GET / HTTP/1.1\r\n\r\n", "400"},
	} {
		if line := dial(t, address, test.raw); !strings.Contains(line, " "+test.status+" ") {
			t.Errorf("%s: %s", name, line)
		}
	}
	stop()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}
