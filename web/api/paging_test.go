package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

// lists are all lists with more than one page, with and without filters.
func lists() map[string]string {
	return map[string]string{
		"proposals":               api.Prefix + "/proposals",
		"proposals by status":     api.Prefix + "/proposals?status=executed&status=active",
		"proposals by words":      api.Prefix + "/proposals?q=working",
		"proposals of a proposer": api.Prefix + "/proposals?proposer=" + apitest.Address("proposer", 1).Hex(),
		"proposals of a governor": api.Prefix + "/proposals?governor=" + apitest.TimeGovernor.String(),
		"proposals of a DAO":      api.Prefix + "/daos/ens/proposals",
		"votes":                   proposalPath + "/votes",
		"votes by weight":         proposalPath + "/votes?sort=weight",
		"votes of a side":         proposalPath + "/votes?support=for",
		"delegates":               tokenPath + "/delegates",
		"all delegates":           tokenPath + "/delegates?all=true",
		"delegates by delegators": tokenPath + "/delegates?sort=delegators",
		"delegates by record":     tokenPath + "/delegates?sort=participation",
		"delegates of a DAO":      api.Prefix + "/daos/ens/delegates",
		"holders":                 tokenPath + "/holders",
		"delegators":              tokenPath + "/delegates/" + apitest.Address("delegate", 1).Hex() + "/delegators",
		"power":                   delegatePath + "/power",
		"findings":                api.Prefix + "/daos/ens/findings",
	}
}

type rawList = api.List[json.RawMessage]

// with adds a parameter to a list's path.
func with(target, name, value string) string {
	separator := "?"
	if strings.Contains(target, "?") {
		separator = "&"
	}
	return target + separator + name + "=" + value
}

// walk reads all pages of a list.
func walk(t *testing.T, handler http.Handler, target string, between func(page int)) []string {
	t.Helper()
	var out []string
	next := with(target, "limit", "2")
	for page := 1; page < 200; page++ {
		got := read[rawList](t, handler, next)
		for _, item := range got.Items {
			out = append(out, string(item))
		}
		if got.Next == nil {
			return out
		}
		if len(got.Items) == 0 {
			t.Fatalf("page %d of %s is empty and not the last", page, target)
		}
		if between != nil {
			between(page)
		}
		next = with(with(target, "limit", "2"), "cursor", *got.Next)
	}
	t.Fatalf("%s does not end", target)
	return nil
}

func TestPagesAddUpToTheList(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	for name, target := range lists() {
		t.Run(name, func(t *testing.T) {
			whole := read[rawList](t, handler, with(target, "limit", "100"))
			var want []string
			for _, item := range whole.Items {
				want = append(want, string(item))
			}
			if len(want) < 3 || whole.Next != nil || whole.Total == nil || *whole.Total != int64(len(want)) {
				t.Fatalf("the whole list has %d rows, total %v, next %v", len(want), whole.Total, whole.Next)
			}
			if diff := cmp.Diff(want, walk(t, handler, target, nil)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPageSizeMayChangeOnTheWay(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	first := read[api.List[api.Proposal]](t, handler, api.Prefix+"/proposals?limit=3")
	rest := read[api.List[api.Proposal]](t, handler, with(api.Prefix+"/proposals?limit=100", "cursor", *first.Next))
	if got := int64(len(first.Items) + len(rest.Items)); got != *first.Total {
		t.Errorf("3 and then 100 rows a page gave %d of %d", got, *first.Total)
	}
}

func TestStatusesInAnyOrderAndSpellingAreOneList(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	first := read[api.List[api.Proposal]](t, handler, api.Prefix+"/proposals?status=executed,active&limit=2")
	for _, spelling := range []string{"status=active&status=executed", "status=active,executed,active"} {
		read[api.List[api.Proposal]](t, handler, with(api.Prefix+"/proposals?"+spelling, "cursor", *first.Next))
	}
	for _, item := range first.Items {
		if item.Status != governance.StatusActive && item.Status != governance.StatusExecuted {
			t.Errorf("proposal %s is %s", item.ID, item.Status)
		}
	}
}

func TestVotesCastWhilePagingNeitherSkipNorRepeatRows(t *testing.T) {
	for _, order := range []string{"time", "weight"} {
		world := apitest.New()
		handler, _ := serve(t, world.Services())
		target := with(proposalPath+"/votes", "sort", order)
		before := walk(t, handler, target, nil)
		during := walk(t, handler, target, func(int) { world.AddVotes(proposalRef, 1) })
		var old []string
		for _, row := range during {
			if slices.Contains(before, row) {
				old = append(old, row)
			}
		}
		if diff := cmp.Diff(before, old); diff != "" {
			t.Errorf("order of %s: %s", order, diff)
		}
	}
}

func TestCursorOfOneListDoesNotContinueAnother(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	cursors := map[string]string{}
	for name, target := range lists() {
		first := read[rawList](t, handler, with(target, "limit", "2"))
		cursors[name] = *first.Next
	}
	for from, cursor := range cursors {
		for to, target := range lists() {
			// These two are the same list under two paths.
			same := from == to || cursors[from] == cursors[to]
			if same {
				continue
			}
			problem := refused(t, handler, with(target, "cursor", cursor), api.CursorMismatch)
			if !strings.Contains(problem.Detail, "start again without cursor") {
				t.Errorf("cursor of %s in %s: detail %q does not say what to do", from, to, problem.Detail)
			}
		}
	}
}

func TestListsOfAReorganisedChainSayStartAgain(t *testing.T) {
	world := apitest.New()
	handler, _ := serve(t, world.Services())
	for _, name := range []string{"delegates", "holders", "delegates of a DAO", "delegators"} {
		target := lists()[name]
		first := read[rawList](t, handler, with(target, "limit", "2"))
		world.Reorg()
		problem := refused(t, handler, with(target, "cursor", *first.Next), api.SnapshotGone)
		if problem.Status != http.StatusGone || !strings.Contains(problem.Detail, "start again without cursor") {
			t.Errorf("%s: %d %s", name, problem.Status, problem.Detail)
		}
		read[rawList](t, handler, target)
	}
}

// bare is a world whose DAO counts no token that is indexed.
type bare struct {
	governance.Repo
	t *testing.T
}

func (b bare) DAO(ctx context.Context, slug string) (governance.DAOView, error) {
	view, err := b.Repo.DAO(ctx, slug)
	view.Tokens = nil
	return view, err
}

type noDelegates struct {
	delegation.Repo
	t *testing.T
}

func (n noDelegates) Delegates(_ context.Context, filter delegation.DelegateFilter) (delegation.DelegatePage, error) {
	n.t.Errorf("asked for delegates of %v", filter.Tokens)
	return delegation.DelegatePage{}, nil
}

func TestDAOWithoutTokensHasNoDelegatesRatherThanEverybodys(t *testing.T) {
	services := apitest.New().Services()
	services.Governance = bare{services.Governance, t}
	services.Delegation = noDelegates{services.Delegation, t}
	handler, _ := serve(t, services)
	got := read[api.List[api.Delegate]](t, handler, api.Prefix+"/daos/ens/delegates")
	if len(got.Items) != 0 || *got.Total != 0 || len(got.AsOf) != 1 {
		t.Errorf("got %d delegates of %d as of %v", len(got.Items), *got.Total, got.AsOf)
	}
}
