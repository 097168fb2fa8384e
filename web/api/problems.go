package api

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"strings"
)

// Explanation is what one kind of problem means.
type Explanation struct {
	Kind   ProblemKind
	Status int // HTTP status code
	Title  string
	Text   string // for people, one paragraph
}

// Problems lists the kinds of problems this API answers with.
func Problems() []Explanation {
	return []Explanation{
		{NotFound, http.StatusNotFound, "Not found",
			"Nothing is indexed under this id on this server, or the path does not exist. Ids of contracts are CAIP-10 (eip155:1:0x…), and a proposal's id is unique in its governor only."},
		{InvalidParameter, http.StatusUnprocessableEntity, "Invalid parameter",
			"A parameter has a value it cannot have. The member errors names each of them and says what is expected."},
		{UnknownParameter, http.StatusBadRequest, "Unknown parameter",
			"The query has a parameter that this path does not take. It is refused rather than ignored, because an ignored filter gives a wrong answer that looks right."},
		{MalformedRequest, http.StatusBadRequest, "Malformed request",
			"The request cannot be read: a broken percent-escape, text that is not UTF-8, or a parameter that is given twice or without a value."},
		{BadCursor, http.StatusBadRequest, "Bad cursor",
			"The cursor is damaged or was not made by this API. Pass the value of next back unchanged, or start again without cursor."},
		{CursorMismatch, http.StatusBadRequest, "Cursor of another list",
			"The cursor belongs to another list, or to this one with other filters or another order. Keep the filters while paging, or start again without cursor."},
		{SnapshotGone, http.StatusGone, "Snapshot gone",
			"Lists whose order changes with every block are read as of the block of their first page. That block was undone by a reorganisation of the chain, or is too long ago. Start again without cursor."},
		{MethodNotAllowed, http.StatusMethodNotAllowed, "Method not allowed",
			"The path exists, but not for this method. The header Allow lists those it has."},
		{BodyTooLarge, http.StatusRequestEntityTooLarge, "Body too large",
			"The request has a larger body than this server takes. Nothing in this API needs one."},
		{URLTooLong, http.StatusRequestURITooLong, "URL too long",
			"The request's URL is longer than any this API has a use for."},
		{Unavailable, http.StatusServiceUnavailable, "Unavailable",
			"The answer cannot be given at this moment, for example because the chain moved while it was put together. Try again."},
		{Timeout, http.StatusServiceUnavailable, "Timeout",
			"The answer took longer than this server allows. Try again, or ask for less at once."},
		{Internal, http.StatusInternalServerError, "Internal error",
			"Something went wrong on this server. The request id leads its operator to the reason in the log."},
	}
}

// explanationOf returns the entry of a kind; unknown kinds are internal errors.
func explanationOf(kind ProblemKind) Explanation {
	all := Problems()
	for _, e := range all {
		if e.Kind == kind {
			return e
		}
	}
	return all[len(all)-1]
}

//go:embed problems.html
var problemsHTML string

// ProblemPages explains the types of problems to people: a list at /problems/
// and one page for each kind below.
func ProblemPages() (http.Handler, error) {
	page, err := template.New("problems").Parse(problemsHTML)
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.Trim(strings.TrimPrefix(r.URL.Path, strings.TrimSuffix(problemPath, "/")), "/")
		shown := Problems()
		if name != "" {
			about := explanationOf(ProblemKind(name))
			if string(about.Kind) != name {
				_ = NewProblem(NotFound, "There is no problem of this kind; "+problemPath+" lists those there are.").Write(w, r) // an error means that the client has gone
				return
			}
			shown = []Explanation{about}
		}
		var body bytes.Buffer
		if err := page.Execute(&body, struct {
			Name  string
			Shown []Explanation
		}{name, shown}); err != nil {
			_ = ProblemOf(err).Write(w, r) // as above
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(body.Bytes()) // as above
	}), nil
}
