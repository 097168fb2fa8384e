package rpc

import (
	"net/url"
	"strings"

	"github.com/tribune-gov/tribune/chain"
)

// maxText bounds remote text in errors and logs, in bytes.
const maxText = 300

// redactor keeps the secrets of one endpoint's URL out of texts. Providers put
// keys into the path, the query or the user part, and echo them in errors.
type redactor struct {
	label   string // what may be shown
	secrets *strings.Replacer
	longest int // length of the longest secret, in bytes
}

func newRedactor(u *url.URL) redactor {
	label := u.Host
	if u.User != nil || u.RawQuery != "" || strings.Trim(u.Path, "/") != "" {
		label += "/…"
	}
	var pairs []string
	longest := 0
	hide := func(least int, texts ...string) {
		for _, text := range texts {
			if len(text) >= least {
				pairs = append(pairs, text, "…")
				longest = max(longest, len(text))
			}
		}
	}
	hide(1, u.String(), u.Redacted())
	if u.User != nil {
		password, _ := u.User.Password()
		hide(1, u.User.String(), password)
		hide(4, u.User.Username())
	}
	for _, values := range u.Query() {
		for _, value := range values {
			hide(4, value, url.QueryEscape(value))
		}
	}
	for segment := range strings.SplitSeq(u.Path, "/") {
		hide(6, segment, url.PathEscape(segment))
	}
	return redactor{label: label, secrets: strings.NewReplacer(pairs...), longest: longest}
}

// clean makes remote text fit for an error: without secrets, on one line, short.
func (r redactor) clean(text string) string {
	if limit := 8*maxText + r.longest; len(text) > limit {
		// A secret that this cut splits must not survive as its first half.
		text = r.secrets.Replace(text[:limit])
		text = text[:max(0, len(text)-r.longest)]
	}
	return chain.PlainLine(r.secrets.Replace(text), maxText)
}
