package web

import (
	"context"
	"net/http"
	"strings"
)

// codedSuffix marks the entity tag of a compressed answer.
const codedSuffix = "-gzip"

type methodKey struct{}

// methodOf is the method of the request as it came in.
func methodOf(r *http.Request) string {
	if method, ok := r.Context().Value(methodKey{}).(string); ok {
		return method
	}
	return r.Method
}

// edge stands outside of everything. It answers HEAD as GET without the body,
// so that both have the same headers, and it takes the suffix of compressed
// answers off the tags that clients send back, so that nothing inside has to
// know about compression.
func edge(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tags := strings.Join(r.Header.Values("If-None-Match"), ", ")
		coded := strings.Contains(tags, codedSuffix+`"`)
		head := r.Method == http.MethodHead
		if !head && !coded {
			next.ServeHTTP(w, r)
			return
		}
		inner := r.Clone(context.WithValue(r.Context(), methodKey{}, r.Method))
		writer := &edgeWriter{ResponseWriter: w, head: head}
		if head {
			inner.Method = http.MethodGet
		}
		if coded {
			writer.tags = tags
			inner.Header.Set("If-None-Match", strings.ReplaceAll(tags, codedSuffix+`"`, `"`))
		}
		next.ServeHTTP(writer, inner)
	})
}

type edgeWriter struct {
	http.ResponseWriter
	head bool
	tags string // what the client sent, if that has a coded tag
}

// WriteHeader says on 304 which of its answers the client may keep.
func (w *edgeWriter) WriteHeader(status int) {
	if tag := w.Header().Get("ETag"); status == http.StatusNotModified && strings.HasSuffix(tag, `"`) {
		coded := strings.TrimSuffix(tag, `"`) + codedSuffix + `"`
		if strings.Contains(w.tags, coded) {
			w.Header().Set("ETag", coded)
		}
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *edgeWriter) Write(b []byte) (int, error) {
	if w.head {
		return len(b), nil
	}
	return w.ResponseWriter.Write(b)
}

// Unwrap lets [http.ResponseController] reach the connection.
func (w *edgeWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Flush implements [http.Flusher], which the compression looks for.
func (w *edgeWriter) Flush() {
	_ = http.NewResponseController(w.ResponseWriter).Flush() // nothing to flush without support
}
