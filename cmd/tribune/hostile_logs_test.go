package main

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"maps"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// hostileProposal is a proposal that decodes, and whose text or number is meant
// to do harm.
type hostileProposal struct {
	name        string
	id          *big.Int
	description string
}

// hostileScript is in all texts; no page may contain it.
const hostileScript = "<script>alert(1)</script>"

func hostileProposals() []hostileProposal {
	const paragraph = "A paragraph of **a text** that has no end, " + hostileScript + " [here](javascript:alert(1)).\n\n"
	const megabyte = 1 << 20
	long := "# Endless " + hostileScript + "\n\n" + strings.Repeat(paragraph, megabyte/len(paragraph)+1)
	return []hostileProposal{
		{"a megabyte of text", big.NewInt(7), long[:megabyte]},
		{"bytes that are no text", big.NewInt(8), "# Bro\x00ken \xff\xfe" + hostileScript + "\n\n\xed\xa0\x80 half a surrogate\x00\xc0\x80 and \xf5 beyond"},
		{"the last id there is", hostileLastID(), "# The last id\n\n" + hostileScript},
	}
}

// hostileLog is a log that cannot be made sense of, and what is said about it.
type hostileLog struct {
	by     func(*life) common.Address // the contract; nil for the governor
	log    types.Log
	kind   string
	detail string
}

// hostileFar is a timepoint that no test gets to: proposals that open then
// change nothing about the participation of anybody.
const hostileFar = 1 << 40

func hostileProposed(t *testing.T, id, opens, ends *big.Int, description string) types.Log {
	t.Helper()
	return governancetest.Encode(t, governancetest.Events()["ProposalCreated"], id, common.Address{0xba, 0xd}, []common.Address{{2}}, []*big.Int{new(big.Int)},
		[]string{"pay(address)\x00" + hostileScript}, [][]byte{{1, 2, 3, 4}}, opens, ends, description)
}

func hostileLogs(t *testing.T) []hostileLog {
	t.Helper()
	events := governancetest.Events()
	vote := governancetest.Encode(t, events["VoteCast"], common.Address{3}, big.NewInt(404), uint8(1), big.NewInt(5), "for \x00 nothing "+hostileScript)
	short := vote
	short.Topics = vote.Topics[:1]
	beyond := new(big.Int).Lsh(common.Big1, 63)
	nobodys := governancetest.Encode(t, events["VoteCast"], hostileVoter(0), hostileLastID(), uint8(7), new(big.Int), "")
	scheduled := governancetest.Encode(t, events["CallScheduled"], [32]byte{1}, new(big.Int), common.Address{1}, new(big.Int), []byte{}, [32]byte{}, beyond)
	torn := governancetest.Encode(t, events["Transfer"], common.Address{1}, common.Address{2}, big.NewInt(1))
	torn.Data = torn.Data[:31]
	token := func(l *life) common.Address { return l.token }
	timelock := func(l *life) common.Address { return l.timelock }
	return []hostileLog{
		{nil, types.Log{Topics: []common.Hash{events["ProposalCreated"].ID}, Data: []byte(hostileScript + "\x00\xff")}, chain.FindingUndecodable, "bytes of data, want"},
		{nil, types.Log{Topics: []common.Hash{events["ProposalCanceled"].ID}, Data: crypto.Keccak256([]byte("one"), []byte("word"))[:31]}, chain.FindingUndecodable, "log has 31 bytes of data, want 32"},
		{nil, short, chain.FindingUndecodable, "log has 1 topics, want 2"},
		{nil, hostileProposed(t, big.NewInt(9), beyond, beyond, "late"), chain.FindingUndecodable, "argument 6: "},
		{nil, vote, chain.FindingOrphan, "a vote on proposal 404, which was never created"},
		{nil, nobodys, chain.FindingInconsistent, "a vote with support 7 and 0 bytes of params counts for no side"},
		{token, torn, chain.FindingUndecodable, "log has 31 bytes of data, want 32"},
		{timelock, scheduled, chain.FindingUndecodable, "argument 4: "},
	}
}

// hostileVoter is one of those who vote with all the weight there can be.
func hostileVoter(n int) common.Address { return common.Address{0xba, 0xd, byte(n)} }

const hostileVoters = 6

// hostileVotes are two votes for each side of the proposal with the last id:
// together they weigh more than 256 bits hold.
func hostileVotes(t *testing.T) (out []types.Log) {
	t.Helper()
	for n := range hostileVoters {
		out = append(out, governancetest.Encode(t, governancetest.Events()["VoteCast"],
			hostileVoter(n), hostileLastID(), uint8(n%3), hostileLastID(), "because\x00 of \xff "+hostileScript))
	}
	return out
}

// hostileLastID is 2^256-1, the greatest id and the greatest weight.
func hostileLastID() *big.Int {
	return new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)
}

// A governor that is broken, or that somebody wrote to break its readers, costs
// what it says and nothing else: all other rows are those of an honest one.
func TestHostileLogsAreShownAndHarmNothingElse(t *testing.T) {
	l := startLife(t, 14)
	l.live(120)
	l.rally()
	l.live(20)
	head := l.chain.Head().Number
	honest := followOn(t, l, l.chain.HTTPURL(), sqliteDatabase(t))
	honest.index(head)
	want := rowsOf(startInstance(t, honest), l)

	provider, in, logs, proposals := forgeHostile(t, l)

	sums := map[string]string{}
	onEngines(t, func(t *testing.T, database string) {
		f := followOn(t, l, provider.url, database)
		chunk := "1000"
		if strings.HasPrefix(database, "postgres") {
			chunk = "31"
		}
		sums[database] = f.index(head, "--chunk", chunk)
		i := startInstance(t, f)
		got := rowsOf(i, l)
		for _, p := range proposals {
			id := proposalRow(l, p.id)
			if len(got[id]) != 1 {
				t.Errorf("%s: %d rows", p.name, len(got[id]))
			}
			delete(got, id)
		}
		for n := range hostileVoters { // they become delegates, as whoever votes
			delete(got, "/tokens/"+caip(l.token)+"/delegates?all=true "+fmt.Sprintf("token=%s address=%s", caip(l.token), hostileVoter(n)))
		}
		maps.DeleteFunc(got, func(name string, _ []map[string]any) bool { return strings.Contains(name, hostileLastID().String()) })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("other rows changed (-honest +hostile):\n%s", diff)
		}
		checkFindings(t, i, in, logs)
		checkHostileTally(i, l)
		for _, p := range proposals {
			t.Run(p.name, func(t *testing.T) { checkHostileProposal(instance{t: t, base: i.base}, l, p) })
		}
	})
	if distinct := slices.Compact(slices.Collect(maps.Values(sums))); len(distinct) > 1 {
		t.Errorf("checksums differ: %q", sums)
	}
}

// forgeHostile puts a provider before the node that tells of more than happened,
// all in one block.
func forgeHostile(t *testing.T, l *life) (*faultyProvider, chain.BlockRef, []hostileLog, []hostileProposal) {
	t.Helper()
	provider := newFaultyProvider(t, l.chain.HTTPURL(), lifeChain)
	in, ok := l.chain.Block(l.chain.Head().Number - 40)
	if !ok {
		t.Fatal("the life is too short")
	}
	proposals, logs := hostileProposals(), hostileLogs(t)
	for _, p := range proposals {
		log := hostileProposed(t, p.id, big.NewInt(hostileFar), big.NewInt(hostileFar+1), p.description)
		log.Address = l.governor
		provider.forge(in, log)
	}
	for _, log := range hostileVotes(t) {
		log.Address = l.governor
		provider.forge(in, log)
	}
	for _, hostile := range logs {
		hostile.log.Address = l.governor
		if hostile.by != nil {
			hostile.log.Address = hostile.by(l)
		}
		provider.forge(in, hostile.log)
	}
	return provider, in, logs, proposals
}

func proposalRow(l *life, id *big.Int) string {
	return fmt.Sprintf("governor=%s id=%s", caip(l.governor), id)
}

// rowsOf is everything that is listed of a life, by what names each row.
func rowsOf(i instance, l *life) map[string][]map[string]any {
	i.t.Helper()
	token := "/tokens/" + caip(l.token)
	paths := []string{token + "/delegates?all=true", token + "/holders"}
	out := map[string][]map[string]any{}
	for _, p := range i.all("/proposals?governor=" + caip(l.governor)) {
		out[identity(p)] = append(out[identity(p)], p)
		if votes := p["tally"].(map[string]any)["votes"].(float64); votes > 0 {
			paths = append(paths, fmt.Sprintf("/governors/%s/proposals/%s/votes", caip(l.governor), p["id"]))
		}
	}
	for _, delegate := range i.all(token + "/delegates?all=true") {
		paths = append(paths, token+"/delegates/"+delegate["address"].(string)+"/power")
	}
	for _, path := range paths {
		for _, row := range i.all(path) {
			name := path + " " + identity(row)
			out[name] = append(out[name], row)
		}
	}
	return out
}

// all reads a list to its end.
func (i instance) all(path string) (out []map[string]any) {
	i.t.Helper()
	for at := with(path, "limit", "100"); ; {
		page := i.list(at)
		out = append(out, page.Items...)
		if page.Next == nil {
			return out
		}
		at = with(with(path, "limit", "100"), "cursor", *page.Next)
	}
}

// checkFindings checks that API and page show exactly these, newest first.
func checkFindings(t *testing.T, i instance, in chain.BlockRef, logs []hostileLog) {
	t.Helper()
	slug := i.list("/daos").Items[0]["slug"].(string)
	found := i.all("/daos/" + slug + "/findings")
	if len(found) != len(logs) {
		t.Fatalf("%d findings, want %d: %v", len(found), len(logs), found)
	}
	status, page := i.page("/dao/" + slug)
	if status != http.StatusOK || !utf8.ValidString(page) || strings.Contains(page, hostileScript) {
		t.Errorf("GET the DAO's page: %d", status)
	}
	for n, want := range logs {
		got := found[len(found)-1-n]
		detail := got["detail"].(string)
		if got["kind"] != want.kind || !strings.Contains(detail, want.detail) || got["block"] != float64(in.Number) {
			t.Errorf("finding %d: %v, want %s with %q in block %d", n, got, want.kind, want.detail, in.Number)
		}
		if !strings.Contains(page, "<bdi>"+html.EscapeString(detail)+"</bdi>") {
			t.Errorf("the DAO's page does not say %q", detail)
		}
	}
}

// checkHostileTally checks that sums stop at what 256 bits hold instead of
// starting again at nothing, and that shares of them are unknown.
func checkHostileTally(i instance, l *life) {
	i.t.Helper()
	path := fmt.Sprintf("/governors/%s/proposals/%s", caip(l.governor), hostileLastID())
	status, body := i.get(path)
	var got struct {
		Tally map[string]any `json:"tally"`
	}
	if err := json.Unmarshal(body, &got); err != nil || status != http.StatusOK {
		i.t.Fatalf("GET %s: %d %v", path, status, err)
	}
	all := hostileLastID().String()
	want := map[string]any{
		"against": all, "for": all, "abstain": all, "votes": float64(hostileVoters + 1),
		"against_bp": nil, "for_bp": nil, "abstain_bp": nil,
	}
	if diff := cmp.Diff(want, got.Tally); diff != "" {
		i.t.Errorf("tally (-want +got):\n%s", diff)
	}
	for _, vote := range i.all(path + "/votes") {
		reason, _ := vote["reason"].(string)
		if vote["support"] != "unknown" && !strings.HasPrefix(reason, "because\uFFFD of \uFFFD ") {
			i.t.Errorf("vote %v", vote)
		}
	}
}

// maxHostilePage is more than any page needs, whatever a description says.
const maxHostilePage = 256 << 10

func checkHostileProposal(i instance, l *life, p hostileProposal) {
	i.t.Helper()
	id := p.id.String()
	status, body := i.get("/governors/" + caip(l.governor) + "/proposals/" + id)
	if status != http.StatusOK || !utf8.Valid(body) {
		i.t.Fatalf("API: status %d, valid UTF-8: %v", status, utf8.Valid(body))
	}
	var got struct {
		ID          string      `json:"id"`
		Title       string      `json:"title"`
		DAO         string      `json:"dao"`
		Description string      `json:"description"`
		Hash        common.Hash `json:"description_hash"`
	}
	if err := json.Unmarshal(body, &got); err != nil {
		i.t.Fatal(err)
	}
	clean, _ := chain.CleanText(p.description)
	if got.ID != id || got.Title == "" || got.Description != clean || got.Hash != crypto.Keccak256Hash([]byte(p.description)) {
		i.t.Errorf("API: id %s, title %q, %d bytes of description, hash %s", got.ID, got.Title, len(got.Description), got.Hash)
	}
	here := "/dao/" + got.DAO + "/proposal/" + caip(l.governor) + "/" + id
	voter := hostileVoter(1).Hex()
	for _, path := range []string{here, here + "?order=time", "/dao/" + got.DAO + "/proposals", "/dao/" + got.DAO, "/dao/" + got.DAO + "/delegate/" + voter, "/account/" + voter, "/"} {
		status, page := i.page(path)
		if status != http.StatusOK || !utf8.ValidString(page) || strings.ContainsRune(page, 0) {
			i.t.Errorf("GET %s: status %d, valid UTF-8: %v", path, status, utf8.ValidString(page))
		}
		if len(page) > maxHostilePage {
			i.t.Errorf("GET %s: %d bytes", path, len(page))
		}
		if strings.Contains(page, hostileScript) || strings.Contains(page, `="javascript:`) {
			i.t.Errorf("GET %s: the text of the proposal runs", path)
		}
		if path == here && !strings.Contains(page, html.EscapeString(got.Title)) {
			i.t.Errorf("GET %s: no title %q", path, got.Title)
		}
	}
	if status, raw := i.page(here + "/raw"); status != http.StatusOK || raw != clean {
		i.t.Errorf("the raw text: status %d, %d bytes, want the %d of the description", status, len(raw), len(clean))
	}
}

// page returns the status and the text of a page.
func (i instance) page(path string) (int, string) {
	i.t.Helper()
	request, err := http.NewRequestWithContext(i.t.Context(), http.MethodGet, i.base+path, http.NoBody)
	if err != nil {
		i.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		i.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		i.t.Fatal(err)
	}
	return response.StatusCode, string(body)
}
