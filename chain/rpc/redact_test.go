package rpc

import (
	"strings"
	"testing"
)

func TestSecretAtTheCutIsNotShownInPart(t *testing.T) {
	const secret = "abcdefghijklmnop"
	r := newRedactor(mustURL("https://host/v2/" + secret))
	for shift := range len(secret) {
		// The spaces and the whole secrets shrink, so that a part of the last
		// secret before the cut would move to where it is shown.
		spaces := 8*maxText + r.longest - 50*len(secret) - shift
		got := r.clean("message" + strings.Repeat(" ", spaces-len("message")) + strings.Repeat(secret, 80))
		if strings.Contains(got, "abc") || !strings.HasPrefix(got, "message") {
			t.Errorf("shift %d: %q", shift, got)
		}
	}
}

func TestLabelTellsOnlyTheHost(t *testing.T) {
	for text, want := range map[string]string{
		"https://host":              "host",
		"https://host:8545/":        "host:8545",
		"https://host/v2/key":       "host/…",
		"https://host?key=1":        "host/…",
		"wss://user:pass@host/":     "host/…",
		"https://user@host:1/a?b=c": "host:1/…",
	} {
		if got := newRedactor(mustURL(text)).label; got != want {
			t.Errorf("%s is shown as %s, want %s", text, got, want)
		}
	}
}
