package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain/chaintest/proxy"
)

func doctor(t *testing.T, code int, args ...string) (diagnosis, string) {
	t.Helper()
	out := tribune(t, code, append([]string{"doctor", "--json", "--log-level", "error"}, args...)...)
	var d diagnosis
	if err := json.Unmarshal([]byte(out), &d); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return d, out
}

func TestDoctorFindsHealthyEndpointsHealthyAndMissesASecondOne(t *testing.T) {
	l := startLife(t, 31)
	l.live(20)
	// Proxies that do nothing: two endpoints of one chain.
	u := startUnreliable(t, 2, l.chain.HTTPURL(), "", 1)
	d, out := doctor(t, exitOK, "--chain", lifeChain.String(), "--rpc", u.urls[0]+"/v2/topsecretkey", "--rpc", u.urls[1])
	if !d.Healthy || len(d.Chains) != 1 || len(d.Chains[0].Endpoints) != 2 {
		t.Fatalf("%s", out)
	}
	for word, said := range map[string]bool{"archive": true, "are all that their headers speak of": true, "only one endpoint": false, "topsecretkey": false} {
		if strings.Contains(out, word) != said {
			t.Errorf("%q is said: %v\n%s", word, !said, out)
		}
	}
	if _, out := doctor(t, exitOK, "--chain", lifeChain.String(), "--rpc", l.chain.HTTPURL()); !strings.Contains(out, "only one endpoint") {
		t.Errorf("a single endpoint is not remarked on:\n%s", out)
	}
}

func TestDoctorNamesWhatIsWrongWithAnEndpoint(t *testing.T) {
	home, away := startForkedLife(t)
	for name, c := range map[string]struct {
		rates map[proxy.Fault]float64
		words []string
	}{
		"empty pages":     {map[proxy.Fault]float64{proxy.EmptyLogs: 1}, []string{"incomplete", "choose another provider"}},
		"another branch":  {map[proxy.Fault]float64{proxy.Forked: 1}, []string{"has another block than the other endpoints"}},
		"lagging":         {map[proxy.Fault]float64{proxy.Lagging: 1}, []string{"is 120 blocks behind another endpoint"}},
		"too many":        {map[proxy.Fault]float64{proxy.TooMany: 1}, []string{"cannot be used", "raise the plan"}},
		"lying of a head": {map[proxy.Fault]float64{proxy.FarHead: 1}, []string{"as the head and cannot show it"}},
	} {
		t.Run(name, func(t *testing.T) {
			u := startUnreliable(t, 3, home.chain.HTTPURL(), away.chain.HTTPURL(), 5)
			u.proxies[1].Misbehave(c.rates)
			d, out := doctor(t, exitMismatch, "--chain", lifeChain.String(), "--rpc", u.urls[0], "--rpc", u.urls[1], "--rpc", u.urls[2])
			if d.Healthy {
				t.Fatalf("healthy:\n%s", out)
			}
			for i, e := range d.Chains[0].Endpoints {
				if (len(e.Problems) > 0) != (i == 1) {
					t.Errorf("endpoint %d has the problems %q", i, e.Problems)
				}
			}
			for _, word := range c.words {
				if !strings.Contains(strings.Join(d.Chains[0].Endpoints[1].Problems, "\n"), word) {
					t.Errorf("%q is not said: %q", word, d.Chains[0].Endpoints[1].Problems)
				}
			}
		})
	}
}

// What a running instance saw is in its metrics, in the API, and in the doctor's
// report, without the hosts of endpoints that are not public.
func TestARunningInstanceTellsWhatItsEndpointsDid(t *testing.T) {
	l := startLife(t, 33)
	l.live(30)
	u := startUnreliable(t, 1, l.chain.HTTPURL(), "", 2)
	f := follow(t, l, u.urls[0])
	u.proxies[0].Misbehave(map[proxy.Fault]float64{proxy.ServerError: 0.5})
	i := startInstance(t, f)
	w := twoChains{instance: i, life: l}
	host := strings.TrimPrefix(u.urls[0], "http://")
	for _, page := range []string{"/metrics", "/api/v1/chains"} {
		text := ""
		poll(t, page+" names 5xx", func() bool {
			status, body := w.page(page)
			text = body
			return status == http.StatusOK && (strings.Contains(body, `kind="server"`) || strings.Contains(body, `"server":`))
		})
		if strings.Contains(text, host) || !strings.Contains(text, "endpoint 1") {
			t.Errorf("%s names the host of an endpoint that is not public, or does not name the endpoint:\n%s", page, text)
		}
	}
	code := exitMismatch
	out := ""
	poll(t, "the doctor names 5xx", func() bool {
		var buffer strings.Builder
		code = run(t.Context(), []string{"doctor", "--url", i.base}, streams{out: &buffer, err: &buffer})
		out = buffer.String()
		return strings.Contains(out, "(5xx)")
	})
	if code != exitOK && code != exitMismatch || strings.Contains(out, host) || !strings.Contains(out, "only one endpoint") {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

// poll waits until something is so.
func poll(t *testing.T, what string, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !so(); <-time.After(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("not within a minute: %s", what)
		}
	}
}

func TestDoctorRefusesWhatItCannotUnderstand(t *testing.T) {
	for _, args := range [][]string{
		{"--rpc", "http://localhost:1"},
		{"--rpc", "ftp://localhost", "--chain", "eip155:1"},
		{"--chain", "ethereum"},
		{"--url", "http://localhost:1", "--rpc", "http://localhost:1"},
		{"--database", sqliteDatabase(t)},
	} {
		tribune(t, exitUsage, append([]string{"doctor"}, args...)...)
	}
}
