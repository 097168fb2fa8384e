package client_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
	"github.com/tribune-gov/tribune/web/api/client"
)

// instance serves a world and returns a client of it.
func instance(t *testing.T) (*apitest.World, *client.Client) {
	t.Helper()
	world := apitest.New()
	handler, _, err := apitest.Serve(world.Services(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return world, clientOf(t, handler)
}

func clientOf(t *testing.T, handler http.Handler) *client.Client {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	c, err := client.New(server.URL, server.Client())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var ref = governance.Ref{Governor: apitest.Governor, ID: apitest.ID(0)}

func TestClientReadsEverythingTheAPIHas(t *testing.T) {
	_, c := instance(t)
	ctx := t.Context()
	delegate, holder := apitest.Address("delegate", 1), apitest.Address("holder", 3)
	for name, try := range map[string]func() (bool, error){
		"chains": func() (bool, error) { v, err := c.Chains(ctx); return len(v.Items) == 2, err },
		"DAOs":   func() (bool, error) { v, err := c.DAOs(ctx); return len(v.Items) == 2, err },
		"DAO":    func() (bool, error) { v, err := c.DAO(ctx, "ens"); return v.Name == "ENS", err },
		"findings": func() (bool, error) {
			return every(c.Findings("ens", 1), 4, func(f api.Finding) bool { return f.Kind != "" })
		},
		"corrections": func() (bool, error) {
			return every(c.Corrections(client.CorrectionQuery{DAO: "ens", Chain: 1, Reason: chain.CorrectedByReorg, After: 10, Newest: true, Limit: 1}), 2,
				func(row api.Correction) bool { return row.Reason == "reorg" && row.ID > 10 && row.Before != nil })
		},
		"who decides": func() (bool, error) {
			v, err := c.Power(ctx, "ens", nil)
			return len(v.Items) == 1 && v.Items[0].Governor == apitest.Governor && v.Items[0].Delegates > 0, err
		},
		"who decided at a block": func() (bool, error) {
			v, err := c.Power(ctx, "ens", new(uint64(24_000_000)))
			return len(v.AsOf) == 1 && v.AsOf[0].Block == 24_000_000, err
		},
		"who decided day by day": func() (bool, error) {
			v, err := c.PowerHistory(ctx, "ens", new(measure.Day(20_481)), new(measure.Day(20_483)))
			return len(v.Items) == 3 && v.Items[0].Day == 20_481, err
		},
		"governor": func() (bool, error) {
			v, err := c.Governor(ctx, apitest.Governor)
			return v.ID == apitest.Governor, err
		},
		"proposal": func() (bool, error) {
			v, err := c.Proposal(ctx, ref)
			return v.ID == ref.ID && len(v.Actions) == 2 && v.Tally.For == apitest.Tokens(1_250_000), err
		},
		"token": func() (bool, error) { v, err := c.Token(ctx, apitest.Token); return v.Decimals == 18, err },
		"delegate": func() (bool, error) {
			v, err := c.Delegate(ctx, apitest.Token, delegate)
			return common.Address(v.Address) == delegate && len(v.AsOf) == 1, err
		},
		"account": func() (bool, error) { v, err := c.Account(ctx, holder); return len(v.Holdings) == 2, err },
		"proposals": func() (bool, error) {
			return every(c.Proposals(client.ProposalQuery{DAO: "ens", Statuses: []governance.Status{governance.StatusActive, governance.StatusExecuted}, Text: "fund", Limit: 2}), 2,
				func(p api.Proposal) bool {
					return p.DAO == "ens" && (p.Status == governance.StatusActive || p.Status == governance.StatusExecuted)
				})
		},
		"proposals of a governor": func() (bool, error) {
			proposer := apitest.Address("proposer", 1)
			return every(c.Proposals(client.ProposalQuery{Governor: &apitest.TimeGovernor, Proposer: &proposer}), 2,
				func(p api.Proposal) bool {
					return p.Governor == apitest.TimeGovernor && common.Address(*p.Proposer) == proposer
				})
		},
		"votes": func() (bool, error) {
			return every(c.Votes(ref, client.VoteQuery{Support: api.SupportFor, Order: governance.VotesByWeight, Limit: 5}), 6,
				func(v api.Vote) bool { return v.Support == api.SupportFor && v.Proposal == ref.ID })
		},
		"votes of a voter": func() (bool, error) {
			return every(c.Votes(ref, client.VoteQuery{Voter: &holder}), 1, func(v api.Vote) bool { return common.Address(v.Voter) == holder })
		},
		"delegates": func() (bool, error) {
			return every(c.Delegates(apitest.Token, client.DelegateQuery{Order: "delegators", All: true, Limit: 4}), 20,
				func(d api.Delegate) bool { return d.Token == apitest.Token })
		},
		"delegates of a DAO": func() (bool, error) {
			return every(c.DAODelegates("ens", client.DelegateQuery{}), 10, func(d api.Delegate) bool { return !d.Power.IsZero() })
		},
		"votes of a delegate": func() (bool, error) {
			return every(c.DelegateVotes(apitest.Token, holder, 3), 1, func(v api.Vote) bool { return common.Address(v.Voter) == holder })
		},
		"power": func() (bool, error) {
			return every(c.PowerChanges(apitest.Token, delegate, 10), 25, func(p api.PowerChange) bool { return p.New.Cmp(p.Previous) > 0 })
		},
		"holders": func() (bool, error) {
			return every(c.Holders(apitest.Token, &delegate, 2), 3, func(h api.Holder) bool {
				return slices.ContainsFunc(h.Delegates, func(s api.Share) bool { return common.Address(s.Address) == delegate })
			})
		},
		"holders who delegate to nobody": func() (bool, error) {
			return every(c.Holders(apitest.Token, &common.Address{}, 2), 3, func(h api.Holder) bool { return len(h.Delegates) == 0 })
		},
	} {
		if ok, err := try(); !ok || err != nil {
			t.Errorf("%s: got what was asked for: %t, error %v", name, ok, err)
		}
	}
}

// every reads a whole list, which must have at least so many rows.
func every[T any](list client.Lister[T], least int, holds func(T) bool) (bool, error) {
	rows := 0
	for item, err := range list.All(context.Background()) {
		if err != nil || !holds(item) {
			return false, err
		}
		rows++
	}
	return rows >= least, nil
}

func TestListsGoOnWhereThePageBeforeEnded(t *testing.T) {
	_, c := instance(t)
	collect := func(limit int) []governance.ProposalID {
		var out []governance.ProposalID
		for p, err := range c.Proposals(client.ProposalQuery{Limit: limit}).All(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, p.ID)
		}
		return out
	}
	if small, large := collect(4), collect(100); len(large) != 33 || !slices.Equal(small, large) {
		t.Errorf("pages of 4 give %d rows, pages of 100 give %d", len(small), len(large))
	}
}

func TestListStopsWhenTheReaderHasEnough(t *testing.T) {
	requests := 0
	handler, _, err := apitest.Serve(apitest.New().Services(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	c := clientOf(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests++
		handler.ServeHTTP(w, r)
	}))
	for _, err := range c.Proposals(client.ProposalQuery{Limit: 2}).All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	if requests != 1 {
		t.Errorf("%d requests for one row", requests)
	}
}

func TestProblemsAreErrorsOfTheirKind(t *testing.T) {
	world, c := instance(t)
	_, err := c.DAO(t.Context(), "no/such?dao")
	var problem *api.Problem
	if !errors.As(err, &problem) || problem.Kind() != api.NotFound || problem.Instance != "/api/v1/daos/no%2Fsuch%3Fdao" {
		t.Errorf("unknown DAO: %v", err)
	}
	for _, err = range c.Findings("ens", 1_000).Pages(t.Context()) {
		break
	}
	if !errors.As(err, &problem) || problem.Kind() != api.InvalidParameter || !strings.Contains(err.Error(), "query.limit") {
		t.Errorf("limit: %v", err)
	}
	first := true
	for _, err := range c.Delegates(apitest.Token, client.DelegateQuery{Limit: 1}).All(t.Context()) {
		if first {
			first = false
			world.Reorg()
			continue
		}
		if !errors.As(err, &problem) || problem.Kind() != api.SnapshotGone {
			t.Errorf("reorg while paging: %v", err)
		}
	}
}

func TestAnswersThatAreNoneAreErrors(t *testing.T) {
	for name, test := range map[string]struct {
		handler http.HandlerFunc
		says    string
	}{
		"a page": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			_, _ = io.WriteString(w, "<!doctype html>")
		}, "is this a Tribune instance?"},
		"a proxy's error": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }, "502 Bad Gateway"},
		"broken JSON": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"items":[`)
		}, "unexpected end"},
		"a problem of another status": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusTeapot)
			_, _ = io.WriteString(w, `{"type":"/problems/not-found","status":404}`)
		}, "418"},
		"an endless answer": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			blanks := strings.Repeat(" ", 1<<20)
			for range 40 {
				_, _ = io.WriteString(w, blanks)
			}
		}, "larger than"},
	} {
		_, err := clientOf(t, test.handler).Chains(t.Context())
		var problem *api.Problem
		if err == nil || !strings.Contains(err.Error(), test.says) || errors.As(err, &problem) {
			t.Errorf("%s: got %v, want an error that says %q", name, err, test.says)
		}
	}
}

func TestListThatLeadsToItselfEnds(t *testing.T) {
	c := clientOf(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"items":[],"next":"again","total":1,"as_of":[]}`)
	}))
	var last error
	for _, err := range c.Proposals(client.ProposalQuery{}).All(t.Context()) {
		last = err
	}
	if last == nil {
		t.Error("no error")
	}
}

func TestAddressOfTheInstanceIsChecked(t *testing.T) {
	for _, bad := range []string{"", "tribune.example.org", "ftp://tribune.example.org", "http://", "http://x?y=1", "http://x/#y", "http://%zz"} {
		if _, err := client.New(bad, nil); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
	if _, err := client.New("https://tribune.example.org/under/", nil); err != nil {
		t.Error(err)
	}
}
