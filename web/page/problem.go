package page

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path"
	"strings"

	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// problem is an error that a person can act on. It becomes an error page.
type problem struct {
	Status    int
	Heading   string
	Detail    string
	Links     []link
	RequestID string
}

type link struct {
	Text string
	Href string
}

// Error implements error, for logs.
func (p *problem) Error() string { return fmt.Sprintf("%d: %s", p.Status, p.Heading) }

// problemPage is the view of an error page.
type problemPage struct {
	shell
	problem
}

func (p *problemPage) template() string { return "problem" }

// frame gives the error page its title late, because the problem is set first.
func (p *problemPage) frame() *shell {
	p.Title = p.Heading
	p.NoIndex = true
	return &p.shell
}

// badRequest says what is wrong with an address that somebody followed or typed.
func badRequest(detail string, links ...link) error {
	return &problem{Status: http.StatusBadRequest, Heading: "This address does not make sense", Detail: detail, Links: links}
}

// notFound says what is missing and where to look instead.
func notFound(heading, detail string, links ...link) error {
	return &problem{Status: http.StatusNotFound, Heading: heading, Detail: detail, Links: links}
}

// classify maps an error to its page. What is not known here is an internal
// error, whose text is for the log and not for the reader.
func (s *site) classify(err error) *problem {
	var p *problem
	switch {
	case errors.As(err, &p):
		copied := *p
		return &copied
	case errors.Is(err, governance.ErrNotFound):
		return &problem{Status: http.StatusNotFound, Heading: "Nothing is indexed here",
			Detail: "There is no such DAO, proposal or account in this instance, or it has not been indexed yet.",
			Links:  []link{{"All DAOs", "/"}, {"Search", "/search"}}}
	case errors.Is(err, delegation.ErrSnapshotGone):
		return &problem{Status: http.StatusGone, Heading: "This list has moved on",
			Detail: "A list is read as of the block of its first page. That block is too old by now, or a reorganisation of the chain removed it. Start again from the first page."}
	case errors.Is(err, context.DeadlineExceeded):
		return &problem{Status: http.StatusServiceUnavailable, Heading: "This took too long",
			Detail: "The database did not answer in time. Try again in a moment."}
	}
	return &problem{Status: http.StatusInternalServerError, Heading: "Something went wrong here",
		Detail: "The page could not be made. It is not your fault, and it has been logged."}
}

// gone adds the way back to the first page of a list whose snapshot is gone.
func gone(err error, first string) error {
	if !errors.Is(err, delegation.ErrSnapshotGone) {
		return err
	}
	return &problem{Status: http.StatusGone, Heading: "This list has moved on",
		Detail: "A list is read as of the block of its first page, so that no row is skipped or repeated while power moves. That block is too old by now, or a reorganisation of the chain removed it.",
		Links:  []link{{"Start again from the first page", first}}}
}

// elsewhere answers every address that is no page.
func (s *site) elsewhere(w http.ResponseWriter, r *http.Request) error {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		return &problem{Status: http.StatusMethodNotAllowed, Heading: "These pages can only be read",
			Detail: "They answer GET and HEAD. Votes and delegations are signed in a wallet, never here."}
	}
	// People add slashes; the mux has already cleaned the path, so that what is
	// left cannot name another host.
	if trimmed := strings.TrimRight(r.URL.Path, "/"); trimmed != r.URL.Path && trimmed != "" && path.Clean(trimmed) == trimmed {
		target := *r.URL
		target.Path, target.RawPath = trimmed, ""
		return redirect(w, r, http.StatusPermanentRedirect, target.RequestURI())
	}
	return notFound("There is no page here", "Check the address, or start from one of these.",
		link{"All DAOs", "/"}, link{"Search", "/search"})
}
