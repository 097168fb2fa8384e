package page

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/governance"
)

// newSite serves a world.
func newSite(t *testing.T, world *fake) http.Handler {
	t.Helper()
	handler, err := New(Deps{
		Governance: world, Delegation: world, Power: world, Monitor: world, Instance: "Tribune", PublicURL: "https://tribune.example",
		Logger: slog.New(slog.DiscardHandler), Now: func() time.Time { return testNow },
	})
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

// get asks for one address.
func get(t *testing.T, handler http.Handler, path string) *httptest.ResponseRecorder {
	t.Helper()
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, http.NoBody))
	return answer
}

func TestEveryKindOfPageAnswers(t *testing.T) {
	site := newSite(t, newWorld())
	for _, path := range []string{"/", "/dao/meridian", "/dao/meridian/proposals", "/dao/meridian/delegates", "/search", "/search?q=fund"} {
		if answer := get(t, site, path); answer.Code != http.StatusOK {
			t.Errorf("%s: %d\n%s", path, answer.Code, answer.Body)
		}
	}
}

func refOf(p governance.ProposalView) governance.Ref {
	return governance.Ref{Governor: p.Governor, ID: p.ID}
}
