package page

import (
	"encoding/hex"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// raw serves a proposal's description as stored, byte for byte.
func (s *site) raw(w http.ResponseWriter, r *http.Request) error {
	p, dao, err := s.loadProposal(w, r, "/raw")
	if err != nil || dao == nil {
		return err
	}
	return plain(w, r, p.Description)
}

// calldata serves the payload of one action as hex, as the target receives it.
func (s *site) calldata(w http.ResponseWriter, r *http.Request) error {
	index := r.PathValue("index")
	p, dao, err := s.loadProposal(w, r, "/calldata/"+index)
	if err != nil || dao == nil {
		return err
	}
	n, err := strconv.Atoi(index)
	if err != nil || n < 1 || n > len(p.Actions) || strconv.Itoa(n) != index {
		return notFound("There is no such action", "The proposal has "+plural(int64(len(p.Actions)), "action", "actions")+".",
			link{"The proposal", strings.TrimSuffix(r.URL.Path, "/calldata/"+index)})
	}
	return plain(w, r, "0x"+hex.EncodeToString(p.Actions[n-1].Payload())+"\n")
}

// plain serves hostile text so that no browser takes it for anything else.
func plain(w http.ResponseWriter, r *http.Request, text string) error {
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Cache-Control", "no-cache")
	if r.Method != http.MethodHead {
		_, _ = io.WriteString(w, text) // a reader who left needs no text
	}
	return nil
}
