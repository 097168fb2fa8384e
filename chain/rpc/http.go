package rpc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// transport carries requests to one endpoint. Its errors are faults; they need
// not be cleaned of secrets, the endpoint does that.
type transport interface {
	exchange(ctx context.Context, calls []call) ([]reply, error)
	close()
}

// httpTransport posts JSON-RPC over HTTP.
type httpTransport struct {
	url    string
	client *http.Client
	limit  int64       // bytes of one answer, after decompression
	gzip   atomic.Bool // answers come compressed
}

func newHTTPTransport(u *url.URL, round http.RoundTripper, limit int64) *httpTransport {
	return &httpTransport{url: u.String(), limit: limit, client: &http.Client{
		Transport: round,
		// A redirect turns the POST into a GET or carries it to a host that
		// nobody configured: it is an answer to show, not to follow.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

func (t *httpTransport) close() { t.client.CloseIdleConnections() }

func (t *httpTransport) exchange(ctx context.Context, calls []call) ([]reply, error) {
	body, err := encode(calls)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, t.url, bytes.NewReader(body))
	if err != nil {
		return nil, &Fault{Kind: KindRefused, Message: "the URL makes no request"}
	}
	// Accept-Encoding is left to Go's transport, which then also unpacks gzip.
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	response, err := t.client.Do(request)
	if err != nil {
		return nil, networkFault(err)
	}
	defer response.Body.Close()
	if response.Uncompressed {
		t.gzip.Store(true)
	}
	answer, err := readBounded(response, t.limit)
	if err != nil {
		return nil, err
	}
	replies, whole, err := decodeAnswer(answer, len(calls))
	if err == nil && whole == nil && !aboutAccess(response.StatusCode) {
		return replies, nil
	}
	if len(replies) == 1 {
		whole = replies[0].err
	}
	return nil, answerFault(response, answer, whole, err)
}

// aboutAccess reports whether a status says more than any JSON-RPC error.
func aboutAccess(status int) bool {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusProxyAuthRequired, http.StatusTooManyRequests:
		return true
	default:
		return false
	}
}

// readBounded reads an answer of at most limit bytes.
func readBounded(response *http.Response, limit int64) ([]byte, error) {
	var b bytes.Buffer
	if hint := response.ContentLength; hint > 0 && hint <= limit {
		b.Grow(int(min(hint, 16<<20)) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(response.Body, limit+1))
	if n > limit {
		return nil, &Fault{Kind: KindTooLarge, Status: response.StatusCode,
			Message: fmt.Sprintf("answer too large: more than %d bytes", limit)}
	}
	if err != nil {
		return nil, networkFault(fmt.Errorf("answer broken off after %d bytes: %w", n, err))
	}
	return b.Bytes(), nil
}

// answerFault explains an answer that holds no usable replies.
func answerFault(response *http.Response, body []byte, whole *errorObject, err error) *Fault {
	f := &Fault{Status: response.StatusCode, retryAfter: retryAfter(response.Header)}
	if whole != nil {
		f.Kind, f.advice = classify(whole, 0)
		f.Code, f.Message = whole.code, whole.message
	} else if fault := faultOf(err); fault != nil {
		f.Kind, f.Message = fault.Kind, fault.Message
	} else {
		f.Kind, f.Message = statusKind(f.Status), bodyText(f.Status, body, err)
	}
	switch {
	case f.Status == http.StatusTooManyRequests:
		f.Kind = KindRateLimit
	case aboutAccess(f.Status):
		f.Kind = KindAuth
		f.Message = "access refused, check the key in the URL and what it is entitled to: " + f.Message
	}
	return f
}

// statusKind classifies an HTTP status whose body is not JSON-RPC.
func statusKind(status int) Kind {
	switch {
	case status < 300:
		return KindMalformed
	case status == http.StatusRequestEntityTooLarge:
		return KindTooLarge
	case status == http.StatusRequestTimeout, status == http.StatusGatewayTimeout,
		status == 522, status == 524: // Cloudflare: no connection, no answer
		return KindTimeout
	case status == http.StatusTooEarly, status >= 500 && status != http.StatusNotImplemented:
		return KindServer
	default:
		return KindRefused
	}
}

// bodyText describes a body that is not JSON-RPC.
func bodyText(status int, body []byte, err error) string {
	trimmed := bytes.TrimSpace(body)
	start := strings.ToLower(string(trimmed[:min(len(trimmed), 15)]))
	switch {
	case status >= 300 && status < 400:
		return "the endpoint redirects elsewhere: put the final URL into the configuration"
	case len(trimmed) == 0:
		return "empty answer"
	case strings.HasPrefix(start, "<!doctype") || strings.HasPrefix(start, "<html") || strings.HasPrefix(start, "<?xml"):
		return "answered with HTML, not JSON-RPC: check the URL"
	case trimmed[0] == '{' || trimmed[0] == '[':
		return fmt.Sprintf("broken JSON after %d bytes: %v", len(body), err)
	default:
		return fmt.Sprintf("answered with text, not JSON-RPC: %.80q", trimmed)
	}
}

// retryAfter reads the header in its form of seconds, the only one that
// providers send. Its bound is applied where it is used.
func retryAfter(header http.Header) time.Duration {
	seconds, err := strconv.ParseUint(strings.TrimSpace(header.Get("Retry-After")), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

// networkFault turns an error of the HTTP client into a fault, without the URL
// that the client puts into it.
func networkFault(err error) *Fault {
	if outer, ok := errors.AsType[*url.Error](err); ok {
		err = outer.Err
	}
	kind := KindNetwork
	var timeout net.Error
	if errors.Is(err, context.DeadlineExceeded) || (errors.As(err, &timeout) && timeout.Timeout()) {
		kind = KindTimeout
	}
	return &Fault{Kind: kind, Message: err.Error(), cause: err}
}
