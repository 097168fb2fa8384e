package rpc_test

import (
	"bytes"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

func TestSecretsOfURLsNeverShow(t *testing.T) {
	secrets := []string{"s3cretuser", "p4ssw0rd", "k3yinpath", "k3yinquery", "sp%20ce", "sp ce"}
	for name, fault := range map[string]http.HandlerFunc{
		"network":          reset,
		"status":           status(503),
		"access":           status(401),
		"echo in text":     body("no such key: k3yinpath k3yinquery"),
		"echo in an error": errorAnswer(-32000, "http://s3cretuser:p4ssw0rd@host/v2/k3yinpath?key=k3yinquery is not enabled"),
		"echo at the cut":  errorAnswer(-32000, strings.Repeat(" ", 8*300-4)+"k3yinpath"),
		"echo in a revert": errorAnswer(3, "execution reverted k3yinpath"),
		"HTML":             body(html),
		"redirect":         status(302, "Location", "http://host/k3yinpath"),
	} {
		t.Run(name, func(t *testing.T) {
			var logged bytes.Buffer
			n := newNode(t, chaintest.New())
			host := strings.TrimPrefix(n.URL, "http://")
			cfg := config("http://s3cretuser:p4ssw0rd@" + host + "/v2/k3yinpath/sp%20cekey?key=k3yinquery")
			cfg.Logger = slog.New(slog.NewTextHandler(&logged, nil))
			n.forever(fault)
			_, err := rpc.Dial(t.Context(), cfg)
			if err == nil {
				t.Fatal("no error")
			}
			n.forever(nil)
			p := dial(t, cfg)
			n.forever(fault)
			_, callErr := p.Call(t.Context(), chain.Call{To: token}, chain.BlockRef{})
			if callErr == nil {
				t.Fatal("no error")
			}
			stats := p.Stats()[0]
			if stats.URL != host+"/…" {
				t.Errorf("statistics name %q", stats.URL)
			}
			for _, text := range []string{err.Error(), callErr.Error(), stats.LastFault, stats.URL, logged.String()} {
				for _, secret := range secrets {
					if strings.Contains(text, secret) {
						t.Errorf("%q shows in %q", secret, text)
					}
				}
			}
			if !strings.Contains(err.Error(), host) {
				t.Errorf("the host is missing in %q", err)
			}
		})
	}
}

func TestSecretsReachTheEndpoint(t *testing.T) {
	seen := make(chan *http.Request, 10)
	n := newNode(t, chaintest.New())
	inner := n.Config.Handler
	n.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen <- r
		inner.ServeHTTP(w, r)
	})
	host := strings.TrimPrefix(n.URL, "http://")
	dial(t, config("http://user:pass@"+host+"/v2/key?q=1"))
	r := <-seen
	if user, pass, _ := r.BasicAuth(); user != "user" || pass != "pass" || r.URL.String() != "/v2/key?q=1" {
		t.Errorf("got %s with %s:%s", r.URL, user, pass)
	}
	if r.Header.Get("Content-Type") != "application/json" || r.Header.Get("Accept-Encoding") != "gzip" {
		t.Errorf("headers are %v", r.Header)
	}
}
