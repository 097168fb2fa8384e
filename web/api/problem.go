package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// ProblemKind names a class of problem. It is the last part of the problem's
// type and never changes its meaning.
type ProblemKind string

// Kinds of problems; [Problems] explains them.
const (
	NotFound         ProblemKind = "not-found"
	InvalidParameter ProblemKind = "invalid-parameter"
	UnknownParameter ProblemKind = "unknown-parameter"
	MalformedRequest ProblemKind = "malformed-request"
	BadCursor        ProblemKind = "bad-cursor"
	CursorMismatch   ProblemKind = "cursor-mismatch"
	SnapshotGone     ProblemKind = "snapshot-gone"
	MethodNotAllowed ProblemKind = "method-not-allowed"
	BodyTooLarge     ProblemKind = "body-too-large"
	URLTooLong       ProblemKind = "url-too-long"
	Unavailable      ProblemKind = "unavailable"
	Timeout          ProblemKind = "timeout"
	Internal         ProblemKind = "internal"
)

// problemPath is where the types of problems are explained.
const problemPath = "/problems/"

// Problem is an error as clients see it: a problem document of RFC 9457.
type Problem struct {
	Type      string           `json:"type" format:"uri-reference" doc:"Names the kind of problem and never changes its meaning; a page on this server explains it." example:"/problems/not-found"`
	Title     string           `json:"title" doc:"The kind of problem in words." example:"Not found"`
	Status    int              `json:"status" doc:"HTTP status code." example:"404"`
	Detail    string           `json:"detail" doc:"What went wrong this time, and what to do about it." example:"No DAO \"emsdao\" is indexed here; /api/v1/daos lists those that are."`
	Instance  string           `json:"instance,omitempty" format:"uri-reference" doc:"Path of the request." example:"/api/v1/daos/emsdao"`
	RequestID string           `json:"request_id,omitempty" doc:"Id under which the operator finds this request in the log." example:"R7KQ2M5XJ3V6T4HZ"`
	Errors    []ParameterError `json:"errors,omitempty" doc:"The parameters that were refused."`

	cause error // for the log, never for clients
}

// ParameterError says what is wrong with one parameter.
type ParameterError struct {
	Location string `json:"location" doc:"Which parameter: path or query, a dot, its name." example:"query.limit"`
	Message  string `json:"message" doc:"What is wrong with it." example:"expected number <= 100"`
	Value    string `json:"value,omitempty" doc:"What was sent, shortened." example:"5000"`
}

// NewProblem returns a problem of a kind; detail is a sentence for the client.
func NewProblem(kind ProblemKind, detail string) *Problem {
	about := explanationOf(kind)
	return &Problem{Type: problemPath + string(about.Kind), Title: about.Title, Status: about.Status, Detail: detail}
}

// Error implements error, for the client package.
func (p *Problem) Error() string { return p.Title + ": " + p.Detail }

// Kind returns the kind that the type names.
func (p *Problem) Kind() ProblemKind {
	if len(p.Type) > len(problemPath) && p.Type[:len(problemPath)] == problemPath {
		return ProblemKind(p.Type[len(problemPath):])
	}
	return ""
}

// Unwrap returns what caused the problem on this server, if anything did.
func (p *Problem) Unwrap() error { return p.cause }

// GetStatus implements [huma.StatusError].
func (p *Problem) GetStatus() int { return p.Status }

// ContentType implements [huma.ContentTypeFilter].
func (p *Problem) ContentType(string) string { return problemType }

const problemType = "application/problem+json"

// Write sends the problem as the answer to r.
func (p *Problem) Write(w http.ResponseWriter, r *http.Request) error {
	sent := *p
	sent.Instance, sent.RequestID = instance(r.URL.EscapedPath()), RequestID(r.Context())
	body, err := json.Marshal(sent)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", problemType)
	if p.retryable() {
		w.Header().Set("Retry-After", "1")
	}
	w.WriteHeader(p.Status)
	_, err = w.Write(append(body, '\n'))
	return err
}

// retryable reports whether the same request can succeed in a moment.
func (p *Problem) retryable() bool { return p.Status == http.StatusServiceUnavailable }

// ProblemOf turns any error into a problem. It is the one place that decides
// what the world learns about an error.
func ProblemOf(err error) *Problem {
	var problem *Problem
	switch {
	case errors.As(err, &problem):
		return problem
	case errors.Is(err, governance.ErrNotFound):
		problem = NewProblem(NotFound, "Nothing is indexed here under this id.")
	case errors.Is(err, delegation.ErrSnapshotGone):
		problem = NewProblem(SnapshotGone, "The block this list was read at is no longer available; start again without cursor.")
	case errors.Is(err, context.DeadlineExceeded):
		problem = NewProblem(Timeout, "The answer took too long; try again, or ask for less at once.")
	case errors.Is(err, context.Canceled):
		problem = NewProblem(Unavailable, "The request was given up before its answer was ready.")
	default:
		problem = NewProblem(Internal, "Something went wrong on this server; its operator finds the reason in the log under the request id.")
	}
	problem.cause = err
	return problem
}

// explain gives a not-found error the sentence that helps at this place.
func explain(err error, sentence string) error {
	if !errors.Is(err, governance.ErrNotFound) {
		return err
	}
	problem := NewProblem(NotFound, sentence)
	problem.cause = err
	return problem
}

// instance bounds the echo of a path.
func instance(path string) string {
	const longest = 400
	if len(path) > longest {
		return path[:longest] + "…"
	}
	return path
}

// shorten bounds what is echoed of a request, in runes.
func shorten(s string, longest int) string {
	if runes := []rune(s); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return s
}
