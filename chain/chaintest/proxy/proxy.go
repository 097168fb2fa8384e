package proxy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

// Proxy answers JSON-RPC over HTTP. It is an [http.Handler] for a test server,
// whose Close waits for requests that hang.
type Proxy struct {
	mu       sync.Mutex
	config   Config
	rng      *rand.Rand
	injected map[Fault]int
}

// New returns a proxy. The same seed and the same order of requests give the same
// faults.
func New(config Config) *Proxy {
	if config.Lag == 0 {
		config.Lag = 40
	}
	if config.Ahead == 0 {
		config.Ahead = 1_000
	}
	if config.HangFor == 0 {
		config.HangFor = 5 * time.Second
	}
	return &Proxy{config: config, rng: rand.New(rand.NewPCG(config.Seed, 0)), injected: map[Fault]int{}} //nolint:gosec // faults are to come again
}

type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// ServeHTTP implements [http.Handler].
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if p.refuse(w, r) {
		return
	}
	out, err := p.answer(r.Context(), body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	switch {
	case p.draw(Truncated):
		p.count(Truncated)
		w.Header().Set("Content-Length", fmt.Sprint(len(out)))
		_, _ = w.Write(out[:len(out)/2])
		panic(http.ErrAbortHandler)
	default:
		_, _ = w.Write(out)
	}
}

// refuse makes a request fail as a whole, if it is to.
func (p *Proxy) refuse(w http.ResponseWriter, r *http.Request) bool {
	switch {
	case p.draw(TooMany):
		p.count(TooMany)
		http.Error(w, "too many requests", http.StatusTooManyRequests)
	case p.draw(TooManyAfter):
		p.count(TooManyAfter)
		w.Header().Set("Retry-After", "1")
		http.Error(w, "too many requests", http.StatusTooManyRequests)
	case p.draw(ServerError):
		p.count(ServerError)
		status := []int{500, 502, 503}
		p.random(func(rng *rand.Rand) { status[0] = status[rng.IntN(len(status))] })
		http.Error(w, "<html>no backend</html>", status[0])
	case p.draw(Hang):
		p.count(Hang)
		timer := time.NewTimer(p.config.HangFor)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-r.Context().Done():
		}
		panic(http.ErrAbortHandler)
	case p.draw(Reset):
		p.count(Reset)
		panic(http.ErrAbortHandler)
	default:
		return false
	}
	return true
}

// answer forwards a request of one call or several and changes the answers.
func (p *Proxy) answer(ctx context.Context, body []byte) ([]byte, error) {
	single := bytes.HasPrefix(bytes.TrimSpace(body), []byte("{"))
	if single {
		body = append(append([]byte("["), body...), ']')
	}
	var calls []request
	if err := json.Unmarshal(body, &calls); err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	answers, err := p.forward(ctx, calls)
	if err != nil {
		return nil, err
	}
	if p.draw(WrongID) {
		p.count(WrongID)
		answers[0].ID = json.RawMessage("4711")
	}
	if single {
		return json.Marshal(answers[0])
	}
	if len(answers) > 1 && p.draw(WrongOrder) {
		p.count(WrongOrder)
		p.random(func(rng *rand.Rand) {
			rng.Shuffle(len(answers), func(i, j int) { answers[i], answers[j] = answers[j], answers[i] })
		})
	}
	return json.Marshal(answers)
}

// ask sends calls to a node and returns the answers in their order.
func ask(ctx context.Context, url string, calls []request) ([]answer, error) {
	body, err := json.Marshal(calls)
	if err != nil {
		return nil, fmt.Errorf("write request: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("write request: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask the node: %w", err)
	}
	defer response.Body.Close()
	var answers []answer
	if err := json.NewDecoder(response.Body).Decode(&answers); err != nil {
		return nil, fmt.Errorf("read the node's answer: %w", err)
	}
	if len(answers) != len(calls) {
		return nil, fmt.Errorf("%d answers of the node to %d calls", len(answers), len(calls))
	}
	return answers, nil
}
