package api_test

import (
	"bytes"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

func TestRequestsThatCannotBeMeantAreRefusedWithWhatToDo(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	wide := new(big.Int).Lsh(big.NewInt(1), 256)
	largest := new(big.Int).Sub(wide, big.NewInt(1))
	mistyped := "0x323A76393544d5ecca80cd6ef2A560C6a395b7e3" // last letters in the wrong case
	for _, test := range []struct {
		name     string
		target   string
		kind     api.ProblemKind
		location string // of the first refused parameter
		says     string // part of the detail
	}{
		{"unknown parameter", "/proposals?colour=blue", api.UnknownParameter, "query.colour", "takes cursor, governor, limit, proposer, q, status"},
		{"parameter of a path without any", "/chains?limit=1", api.UnknownParameter, "query.limit", "takes none"},
		{"parameter given twice", "/proposals?limit=1&limit=2", api.MalformedRequest, "", "limit is given 2 times"},
		{"parameter without value", "/proposals?proposer=", api.MalformedRequest, "", "proposer has no value"},
		{"malformed escape in the query", "/proposals?q=%zz", api.MalformedRequest, "", "%zz"},
		{"query that is not UTF-8", "/proposals?q=%ff", api.MalformedRequest, "", "not text"},
		{"NUL in the query", "/proposals?q=a%00b", api.MalformedRequest, "", "not text"},
		{"NUL in the path", "/daos/a%00b", api.MalformedRequest, "", "not text"},
		{"limit of zero", "/proposals?limit=0", api.InvalidParameter, "query.limit", ">= 1"},
		{"negative limit", "/proposals?limit=-5", api.InvalidParameter, "query.limit", ">= 1"},
		{"limit beyond the largest", "/proposals?limit=101", api.InvalidParameter, "query.limit", "<= 100"},
		{"limit beyond any integer", "/proposals?limit=99999999999999999999", api.InvalidParameter, "query.limit", "integer"},
		{"limit that is no integer", "/proposals?limit=2.5", api.InvalidParameter, "query.limit", "integer"},
		{"unknown status", "/proposals?status=active,open", api.InvalidParameter, "query.status", "want one of [updatable pending active"},
		{"empty status in a list", "/proposals?status=active,", api.InvalidParameter, "query.status", "want one of"},
		{"search for blanks", "/proposals?q=%20%20", api.InvalidParameter, "query.q", "at least one word"},
		{"endless search", "/proposals?q=" + strings.Repeat("a", 201), api.InvalidParameter, "query.q", "length <= 200"},
		{"short address", "/proposals?proposer=0x12", api.InvalidParameter, "query.proposer", "40 hex digits"},
		{"address with a mistyped letter", "/proposals?governor=eip155:1:" + mistyped, api.InvalidParameter, "query.governor", "a digit may be mistyped"},
		{"mistyped address in the path", "/governors/eip155:1:" + mistyped, api.InvalidParameter, "path.governor", "a digit may be mistyped"},
		{"address without its chain", "/governors/" + strings.ToLower(mistyped), api.InvalidParameter, "path.governor", "CAIP-10"},
		{"chain of another namespace", "/tokens/cosmos:1:" + strings.ToLower(mistyped), api.InvalidParameter, "path.token", "eip155"},
		{"chain 0", "/tokens/eip155:0:" + strings.ToLower(mistyped), api.InvalidParameter, "path.token", "positive"},
		{"account that is no address", "/accounts/vitalik.eth", api.InvalidParameter, "path.address", "40 hex digits"},
		{"unknown order", tokenPath[len(api.Prefix):] + "/delegates?sort=name", api.InvalidParameter, "query.sort", "one of"},
		{"unknown side", proposalPath[len(api.Prefix):] + "/votes?support=2", api.InvalidParameter, "query.support", "one of"},
		{"proposal id of 2^256", governorPath[len(api.Prefix):] + "/proposals/" + wide.String(), api.InvalidParameter, "path.proposal", "below 2^256"},
		{"negative proposal id", governorPath[len(api.Prefix):] + "/proposals/-1", api.InvalidParameter, "path.proposal", "decimal number"},
		{"hex proposal id that is too wide", governorPath[len(api.Prefix):] + "/proposals/0x1" + strings.Repeat("0", 64), api.InvalidParameter, "path.proposal", "below 2^256"},
		{"largest proposal id, which is not there", governorPath[len(api.Prefix):] + "/proposals/" + largest.String(), api.NotFound, "", "in one governor only"},
		{"unknown DAO", "/daos/emsdao", api.NotFound, "", `"emsdao"`},
		{"proposals of an unknown DAO", "/daos/emsdao/proposals", api.NotFound, "", `"emsdao"`},
		{"delegates of an unknown DAO", "/daos/emsdao/delegates", api.NotFound, "", `"emsdao"`},
		{"power of an unknown DAO", "/daos/emsdao/power", api.NotFound, "", `"emsdao"`},
		{"days of power of an unknown DAO", "/daos/emsdao/power/history", api.NotFound, "", `"emsdao"`},
		{"power at a block that is not there yet", "/daos/ens/power?block=999999999", api.NotFound, "", "not indexed yet"},
		{"power at no block", "/daos/ens/power?block=latest", api.InvalidParameter, "query.block", "want a block number"},
		{"a day that is none", "/daos/ens/power/history?from=2026-02-30", api.InvalidParameter, "query.from", "want a date"},
		{"days that end before they begin", "/daos/ens/power/history?from=2026-02-02&to=2026-02-01", api.InvalidParameter, "query.from", "after the last day"},
		{"more days than an answer has", "/daos/ens/power/history?from=2024-01-01&to=2026-01-01", api.InvalidParameter, "query.from", "at most 366"},
		{"findings of an unknown DAO", "/daos/emsdao/findings", api.NotFound, "", `"emsdao"`},
		{"token under a governor", "/governors/" + apitest.Token.String(), api.NotFound, "", "No governor " + apitest.Token.String()},
		{"governor of another chain", "/governors/eip155:10:" + apitest.Governor.Address.Hex(), api.NotFound, "", "eip155:10"},
		{"unknown token", "/tokens/" + apitest.Governor.String(), api.NotFound, "", "No token"},
		{"holders of an unknown token", "/tokens/" + apitest.Governor.String() + "/holders", api.NotFound, "", "No token"},
		{"votes of a delegate of an unknown token", "/tokens/" + apitest.Governor.String() + "/delegates/" + apitest.Address("delegate", 1).Hex() + "/votes", api.NotFound, "", "No token"},
		{"account that is no delegate", "/tokens/" + apitest.Token.String() + "/delegates/0x00000000000000000000000000000000000000ff", api.NotFound, "", "is no delegate"},
		{"cursor that is none", "/proposals?cursor=next", api.BadCursor, "query.cursor", "start again"},
		{"cursor that is too long", "/proposals?cursor=" + strings.Repeat("A", 5000), api.BadCursor, "query.cursor", "start again"},
	} {
		t.Run(test.name, func(t *testing.T) {
			problem := refused(t, handler, api.Prefix+test.target, test.kind)
			if !strings.Contains(problem.Detail, test.says) {
				t.Errorf("detail %q does not say %q", problem.Detail, test.says)
			}
			if test.location != "" && (len(problem.Errors) == 0 || problem.Errors[0].Location != test.location) {
				t.Errorf("errors %v do not name %s", problem.Errors, test.location)
			}
		})
	}
}

func TestEveryRefusedParameterIsNamedAtOnce(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	problem := refused(t, handler, api.Prefix+"/proposals?limit=0&proposer=0x1&status=open", api.InvalidParameter)
	var locations []string
	for _, e := range problem.Errors {
		locations = append(locations, e.Location)
	}
	slices.Sort(locations)
	if got := strings.Join(locations, " "); got != "query.limit query.proposer query.status" {
		t.Errorf("got %s", got)
	}
}

func TestHostileValuesAreEchoedShortened(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	res := get(t, handler, withQuery(api.Prefix+"/proposals", "proposer", strings.Repeat("<b>", 1000)))
	if got := res.body; len(got) > 2_000 {
		t.Errorf("a problem of %d bytes came back", len(got))
	}
}

func TestIdsAreReadInEveryFormAndWrittenInOne(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	want := get(t, handler, proposalPath).body
	hex := "0x" + apitest.ID(0).Big().Text(16)
	for name, target := range map[string]string{
		"lower case": strings.ToLower(governorPath) + "/proposals/" + apitest.ID(0).String(),
		"upper case": strings.Replace(governorPath, apitest.Governor.Address.Hex()[2:], strings.ToUpper(apitest.Governor.Address.Hex()[2:]), 1) + "/proposals/" + apitest.ID(0).String(),
		"hex":        governorPath + "/proposals/" + hex,
		"padded hex": governorPath + "/proposals/0x0000" + hex[2:],
		"zeros":      governorPath + "/proposals/000" + apitest.ID(0).String(),
		"escapes":    strings.ReplaceAll(governorPath, ":", "%3A") + "/proposals/" + apitest.ID(0).String(),
	} {
		res := get(t, handler, target)
		if got := res.body; res.StatusCode != http.StatusOK || !bytes.Equal(got, want) {
			t.Errorf("%s: status %d, and another answer than the canonical path: %.300s", name, res.StatusCode, got)
		}
	}
}

func TestEveryKindOfProblemHasItsPage(t *testing.T) {
	pages, err := api.ProblemPages()
	if err != nil {
		t.Fatal(err)
	}
	all := get(t, pages, "/problems/").body
	for _, about := range api.Problems() {
		problem := api.NewProblem(about.Kind, "detail")
		res := get(t, pages, problem.Type)
		if res.StatusCode != http.StatusOK || !strings.Contains(string(res.body), about.Title) {
			t.Errorf("%s: status %d", problem.Type, res.StatusCode)
		}
		if !strings.Contains(string(all), `href="`+problem.Type+`"`) {
			t.Errorf("/problems/ does not lead to %s", problem.Type)
		}
	}
	refused(t, pages, "/problems/no-such", api.NotFound)
}
