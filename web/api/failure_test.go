package api_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

func TestInternalErrorsStayInTheLog(t *testing.T) {
	world := apitest.New()
	handler, log := serve(t, world.Services())
	world.Fail(errors.New("dial tcp 10.1.2.3:5432: password rejected"))
	for name, target := range answers() {
		log.Reset()
		res := get(t, handler, target)
		text := string(res.body)
		if res.StatusCode != http.StatusInternalServerError || strings.Contains(text, "10.1.2.3") || strings.Contains(text, "password") {
			t.Errorf("%s: status %d: %s", name, res.StatusCode, text)
		}
		if !strings.Contains(text, `"request_id":"test-request"`) {
			t.Errorf("%s: the answer does not name the request: %s", name, text)
		}
		if !strings.Contains(log.String(), "10.1.2.3") || !strings.Contains(log.String(), `"request_id":"test-request"`) {
			t.Errorf("%s: the log has neither cause nor request: %s", name, log)
		}
	}
}

func TestErrorsOfTheDomainHaveTheirStatus(t *testing.T) {
	for _, test := range []struct {
		err    error
		kind   api.ProblemKind
		status int
		logged bool
		retry  bool
	}{
		{governance.ErrNotFound, api.NotFound, http.StatusNotFound, false, false},
		{context.DeadlineExceeded, api.Timeout, http.StatusServiceUnavailable, true, true},
		{context.Canceled, api.Unavailable, http.StatusServiceUnavailable, false, true},
		{errors.New("disk full"), api.Internal, http.StatusInternalServerError, true, false},
	} {
		world := apitest.New()
		handler, log := serve(t, world.Services())
		world.Fail(fmt.Errorf("read: %w", test.err))
		problem := refused(t, handler, api.Prefix+"/daos/ens", test.kind)
		if problem.Status != test.status {
			t.Errorf("%v: status %d, want %d", test.err, problem.Status, test.status)
		}
		if logged := log.Len() > 0; logged != test.logged {
			t.Errorf("%v: logged is %t: %s", test.err, logged, log)
		}
		if retry := get(t, handler, api.Prefix+"/daos/ens").Header.Get("Retry-After") != ""; retry != test.retry {
			t.Errorf("%v: has Retry-After: %t", test.err, retry)
		}
	}
}

// moving reads timelines at another block than proposals, some times.
type moving struct {
	governance.Repo
	times int
}

func (m *moving) Timeline(ctx context.Context, ref governance.Ref) ([]governance.TimelineEntry, chain.AsOf, error) {
	entries, asOf, err := m.Repo.Timeline(ctx, ref)
	if m.times > 0 {
		m.times--
		asOf.Block.Hash = common.Hash{1}
	}
	return entries, asOf, err
}

func TestProposalAndTimelineAreOfOneBlock(t *testing.T) {
	services := apitest.New().Services()
	repo := &moving{Repo: services.Governance, times: 2}
	services.Governance = repo
	handler, log := serve(t, services)
	if got := read[api.ProposalDetail](t, handler, proposalPath); len(got.Timeline) == 0 || len(got.AsOf) != 1 {
		t.Errorf("timeline %v as of %v", got.Timeline, got.AsOf)
	}
	repo.times = 1_000_000
	refused(t, handler, proposalPath, api.Unavailable)
	if log.Len() > 0 {
		t.Errorf("a moving chain is no error: %s", log)
	}
}
