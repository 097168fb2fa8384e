package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// tagged gives every answer of the API a strong entity tag of its body and
// answers 304 to a client that has it already. Answers are held back until they
// are complete, so that one that fails half-way can still become a problem.
func tagged(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method != http.MethodGet {
			return next(c)
		}
		res := c.Response()
		held := &heldResponse{ResponseWriter: res.Writer}
		res.Writer = held
		complete := false
		defer func() {
			res.Writer = held.ResponseWriter
			if !complete { // an error or a panic: nothing was sent
				res.Committed, res.Size, res.Status = false, 0, http.StatusOK
			}
		}()
		if err := next(c); err != nil {
			return err
		}
		complete = true
		return held.release(c.Request(), res)
	}
}

// heldResponse keeps a body and its status.
type heldResponse struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

// WriteHeader implements [http.ResponseWriter].
func (h *heldResponse) WriteHeader(status int) { h.status = status }

// Write implements [http.ResponseWriter].
func (h *heldResponse) Write(b []byte) (int, error) { return h.body.Write(b) }

// release sends what is held.
func (h *heldResponse) release(r *http.Request, res *echo.Response) error {
	header := h.Header()
	status := h.status
	switch {
	case status == 0 && !res.Committed:
		return nil // nothing was written
	case status == 0:
		status = http.StatusOK
	}
	header.Set("Cache-Control", "no-store")
	if status == http.StatusOK {
		sum := sha256.Sum256(h.body.Bytes())
		tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
		header.Set("ETag", tag)
		header.Set("Cache-Control", "no-cache")
		if matches(r.Header.Values("If-None-Match"), tag) {
			status = http.StatusNotModified
			h.body.Reset()
			header.Del("Content-Type")
		}
	}
	res.Status, res.Size = status, int64(h.body.Len())
	h.ResponseWriter.WriteHeader(status)
	if h.body.Len() == 0 {
		return nil
	}
	_, _ = h.ResponseWriter.Write(h.body.Bytes()) // an error means that the client has gone
	return nil
}

// matches compares weakly, as If-None-Match asks (RFC 9110, section 13.1.2).
func matches(fields []string, tag string) bool {
	for _, field := range fields {
		if strings.TrimSpace(field) == "*" {
			return true
		}
		for field != "" {
			field = strings.TrimLeft(field, " \t,")
			field = strings.TrimPrefix(field, "W/")
			if !strings.HasPrefix(field, `"`) {
				break // not a list of tags
			}
			end := strings.IndexByte(field[1:], '"')
			if end < 0 {
				break
			}
			if field[:end+2] == tag {
				return true
			}
			field = field[end+2:]
		}
	}
	return false
}
