package page

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// handler serves one page; its error becomes an error page.
type handler func(w http.ResponseWriter, r *http.Request) error

// view is a page's data. The view's type decides the template.
type view interface {
	template() string
	frame() *shell
}

// handle turns the errors of a page into answers.
func (s *site) handle(page handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		err := page(w, r)
		if err == nil || errors.Is(err, context.Canceled) {
			return // answered, or nobody is left to answer
		}
		p := s.classify(err)
		if p.Status >= http.StatusInternalServerError {
			s.logger.ErrorContext(r.Context(), "page failed", "path", r.URL.Path, "error", err, "request_id", requestID(w))
		}
		p.RequestID = requestID(w)
		if err := s.render(w, r, p.Status, &problemPage{problem: *p}); err != nil {
			s.logger.ErrorContext(r.Context(), "error page failed", "path", r.URL.Path, "error", err)
			http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		}
	})
}

// requestID is the id that middleware in front of the pages gave the request.
func requestID(w http.ResponseWriter) string { return w.Header().Get("X-Request-ID") }

// render executes a page's template. Nothing is sent before all of it worked.
func (s *site) render(w http.ResponseWriter, r *http.Request, status int, v view) error {
	s.furnish(v.frame(), r)
	var body bytes.Buffer
	if err := s.templates[v.template()].ExecuteTemplate(&body, "layout", v); err != nil {
		return fmt.Errorf("execute template %s: %w", v.template(), err)
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache") // ask each time; the tag answers cheaply
	if status == http.StatusOK {
		sum := sha256.Sum256(body.Bytes())
		tag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
		h.Set("ETag", tag)
		if strings.Contains(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = body.WriteTo(w) // a reader who left needs no page
	}
	return nil
}

// redirect sends the reader to another page of this site.
func redirect(w http.ResponseWriter, r *http.Request, status int, path string) error {
	http.Redirect(w, r, path, status) //nolint:gosec // every caller builds the path, and a test tries to leave the site
	return nil
}
