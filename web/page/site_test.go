package page

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

func TestPagesAreNotMadeWithoutTheirDependencies(t *testing.T) {
	world := sharedWorld()
	whole := Deps{Governance: world, Delegation: world, Power: world, Monitor: world, Instance: "T", Logger: slog.New(slog.DiscardHandler), Now: time.Now}
	for name, change := range map[string]func(*Deps){
		"governance": func(d *Deps) { d.Governance = nil }, "delegation": func(d *Deps) { d.Delegation = nil }, "power": func(d *Deps) { d.Power = nil }, "monitor": func(d *Deps) { d.Monitor = nil },
		"instance": func(d *Deps) { d.Instance = "" }, "logger": func(d *Deps) { d.Logger = nil }, "clock": func(d *Deps) { d.Now = nil },
	} {
		deps := whole
		change(&deps)
		if _, err := New(deps); err == nil {
			t.Errorf("no error without %s", name)
		}
	}
}

func TestEveryAnswerForbidsWhatPagesDoNotNeed(t *testing.T) {
	site := newSite(t, sharedWorld())
	for _, path := range []string{"/", "/nowhere", "/dao/nowhere", "/static/x"} {
		h := get(t, site, path).Header()
		policy := h.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'self';") || strings.Contains(policy, "unsafe") || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

func TestStaticFilesKeepTheirNameForEverAndOldNamesAreGone(t *testing.T) {
	site := newSite(t, sharedWorld())
	files, err := loadAssets()
	if err != nil {
		t.Fatal(err)
	}
	for name := range files.byName {
		answer := get(t, site, files.url(name))
		if answer.Code != http.StatusOK || !strings.Contains(answer.Header().Get("Cache-Control"), "immutable") || answer.Body.Len() == 0 || answer.Header().Get("Content-Type") == "" {
			t.Errorf("%s: %d %v", name, answer.Code, answer.Header())
		}
		if answer := get(t, site, "/static/"+name); answer.Code != http.StatusNotFound {
			t.Errorf("%s without its hash: %d", name, answer.Code)
		}
	}
	if answer := get(t, site, "/favicon.ico"); answer.Code != http.StatusFound || answer.Header().Get("Location") != files.url("favicon.svg") {
		t.Errorf("favicon: %d %s", answer.Code, answer.Header().Get("Location"))
	}
}

func TestAPageThatDidNotChangeIsNotSentAgain(t *testing.T) {
	site := newSite(t, sharedWorld())
	tag := get(t, site, "/dao/lantern").Header().Get("ETag")
	request := httptest.NewRequest(http.MethodGet, "/dao/lantern", http.NoBody)
	request.Header.Set("If-None-Match", tag)
	answer := httptest.NewRecorder()
	site.ServeHTTP(answer, request)
	if tag == "" || answer.Code != http.StatusNotModified || answer.Body.Len() != 0 {
		t.Errorf("tag %q: %d with %d bytes", tag, answer.Code, answer.Body.Len())
	}
	head := httptest.NewRecorder()
	site.ServeHTTP(head, httptest.NewRequest(http.MethodHead, "/dao/lantern", http.NoBody))
	if head.Code != http.StatusOK || head.Body.Len() != 0 || head.Header().Get("ETag") != tag {
		t.Errorf("HEAD: %d with %d bytes", head.Code, head.Body.Len())
	}
}

func TestProblemsHaveTheirStatusAndAWayOn(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	p := world.proposals[0]
	own := proposalPath(p.DAO, refOf(p))
	stale := encodeCursor(&delegation.ListKey{At: []delegation.Snapshot{{Chain: base, Block: 1, Hash: [32]byte{1}}}, Chain: base})
	for path, want := range map[string]struct {
		status int
		text   string
	}{
		"/nowhere":                              {404, "There is no page here"},
		"/dao/nowhere":                          {404, "Lantern Commons"},
		"/dao/nowhere/delegates":                {404, "There is no such DAO here"},
		"/dao/meridian/nowhere":                 {404, "There is no page here"},
		"/account/0x12":                         {404, "This is not an account"},
		"/account/" + strings.Repeat("x", 5000): {404, "This is not an account"},
		"/dao/meridian/delegate/abc":            {404, "This is not an account"},
		"/dao/meridian/delegate/0x00000000000000000000000000000000000000AA": {404, "Not a delegate here"},
		"/dao/meridian/proposal/x/1":                                        {404, "There is no such governor"},
		"/dao/meridian/proposal/" + p.Governor.String() + "/x":              {404, "There is no such proposal"},
		"/dao/meridian/proposal/" + p.Governor.String() + "/1":              {404, "There is no such proposal here"},
		own + "/calldata/99":                                                {404, "There is no such action"},
		own + "/calldata/01":                                                {404, "There is no such action"},
		"/dao/lantern/delegates?after=" + stale:                             {410, "Start again from the first page"},
		"/dao/lantern/delegates?after=!":                                    {400, "This address does not make sense"},
		"/dao/lantern/delegates?sort=beauty":                                {400, "sorted by power"},
		"/dao/lantern/delegates?token=eip155:1:x":                           {400, "not one of this DAO"},
		"/dao/lantern/proposals?status=lost":                                {400, "no such status"},
		"/dao/lantern/proposals?proposer=bob":                               {400, "The proposer is not an address"},
		"/dao/lantern/proposals?governor=x":                                 {400, "The governor cannot be read"},
		own + "?support=maybe":                                              {400, "for, against or abstain"},
		own + "?order=beauty":                                               {400, "weight or time"},
		"/search?q=0x1234567890123456789012345678901234567":                 {400, "looks like an address"},
		"/search?q=eip155:1:0x12":                                           {400, "looks like an address"},
	} {
		answer := get(t, site, path)
		if answer.Code != want.status || !strings.Contains(answer.Body.String(), want.text) {
			t.Errorf("%.90s: %d, want %d with %q", path, answer.Code, want.status, want.text)
		}
	}
}

func TestAnErrorInsideIsLoggedAndNotShown(t *testing.T) {
	world := newWorld()
	world.err = errors.New("password=hunter2: connection refused")
	var log strings.Builder
	site, err := New(Deps{Governance: world, Delegation: world, Power: world, Monitor: world, Instance: "T", Logger: slog.New(slog.NewTextHandler(&log, nil)), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/", "/dao/meridian", "/search?q=x", "/account/0x00000000000000000000000000000000000000AA", "/dao/meridian/delegates", "/dao/meridian/power"} {
		log.Reset()
		answer := httptest.NewRecorder()
		answer.Header().Set("X-Request-ID", "req-123")
		site.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, http.NoBody))
		body := answer.Body.String()
		if answer.Code != http.StatusInternalServerError || strings.Contains(body, "hunter2") || !strings.Contains(body, "req-123") {
			t.Errorf("%s: %d\n%s", path, answer.Code, body)
		}
		if !strings.Contains(log.String(), "hunter2") || !strings.Contains(log.String(), "req-123") {
			t.Errorf("%s: logged %q", path, log.String())
		}
	}
}

func TestPagesCannotBeWrittenTo(t *testing.T) {
	answer := httptest.NewRecorder()
	newSite(t, sharedWorld()).ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/dao/meridian", http.NoBody))
	if answer.Code != http.StatusMethodNotAllowed || answer.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("%d %v", answer.Code, answer.Header())
	}
}

func TestOtherSpellingsOfAnAddressLeadToTheOneThatIsShared(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	p, d := world.proposals[0], world.delegates[0]
	own := proposalPath(p.DAO, refOf(p))
	lower := strings.ToLower(p.Governor.Address.Hex())
	for path, want := range map[string]string{
		"/dao/meridian/":                         "/dao/meridian",
		"/dao/meridian/proposals/?status=active": "/dao/meridian/proposals?status=active",
		fmt.Sprintf("/dao/%s/proposal/%s:%s/%s?order=time", p.DAO, p.Governor.Chain, lower, p.ID):   own + "?order=time",
		fmt.Sprintf("/dao/%s/proposal/%s/0x%x", p.DAO, p.Governor, p.ID[:]):                         own,
		fmt.Sprintf("/dao/%s/proposal/%s/%s", "lantern-or-not", p.Governor, p.ID):                   own,
		fmt.Sprintf("/dao/%s/proposal/%s/%s/raw", "lantern-or-not", p.Governor, p.ID):               own + "/raw",
		"/account/" + strings.ToLower(d.Address.Hex()):                                              "/account/" + d.Address.Hex(),
		"/dao/meridian/delegate/" + strings.ToLower(d.Address.Hex()) + "?token=" + d.Token.String(): "/dao/meridian/delegate/" + d.Address.Hex() + "?token=" + strings.ReplaceAll(d.Token.String(), ":", "%3A"),
		"/search?q=" + strings.ToLower(d.Address.Hex()):                                             "/account/" + d.Address.Hex(),
		"/search?q=" + chain.Account{Chain: 1, Address: d.Address}.String():                         "/account/" + d.Address.Hex(),
	} {
		answer := get(t, site, path)
		if answer.Code/100 != 3 || answer.Header().Get("Location") != want {
			t.Errorf("%s: %d to %q, want %q", path, answer.Code, answer.Header().Get("Location"), want)
		}
	}
}

func TestNoRedirectLeavesTheSite(t *testing.T) {
	site := newSite(t, sharedWorld())
	for _, path := range []string{"//evil.example/", "/\\evil.example/", "/%2F%2Fevil.example/", "/%5Cevil.example/", "/x/..//evil.example/", "/.//evil.example/"} {
		request := httptest.NewRequest(http.MethodGet, "/", http.NoBody)
		request.URL.Path, request.URL.RawPath = "", ""
		parsed, err := request.URL.Parse("http://tribune.example" + path)
		if err != nil {
			continue
		}
		request.URL.Path, request.URL.RawPath = parsed.Path, parsed.RawPath
		answer := httptest.NewRecorder()
		site.ServeHTTP(answer, request)
		location := answer.Header().Get("Location")
		if strings.HasPrefix(location, "//") || strings.HasPrefix(location, "/\\") || strings.Contains(location, "://") {
			t.Errorf("%s leads to %s", path, location)
		}
	}
}

func TestRawTextIsTheDescriptionAndNothingElse(t *testing.T) {
	world := newWorld()
	p := &world.proposals[0]
	p.Description = "<script>alert(1)</script> \u202e raw"
	p.Actions = []governance.Action{{Signature: "f()", Calldata: []byte{1, 2}}}
	site := newSite(t, world)
	answer := get(t, site, proposalPath(p.DAO, refOf(*p))+"/raw")
	h := answer.Header()
	if answer.Body.String() != p.Description || h.Get("Content-Type") != "text/plain; charset=utf-8" || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Content-Security-Policy") != "default-src 'none'; sandbox" {
		t.Errorf("%v\n%s", h, answer.Body)
	}
	answer = get(t, site, proposalPath(p.DAO, refOf(*p))+"/calldata/1")
	if got := answer.Body.String(); got != "0x26121ff00102\n" {
		t.Errorf("calldata %q", got)
	}
}

func TestListsPageToTheEndWithoutRepeating(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	for path, want := range map[string]int{
		"/dao/meridian/proposals": int(proposalCount(world.daos[0])), "/dao/meridian/delegates": int(world.tokens[0].Delegates + world.tokens[1].Delegates),
		"/dao/lantern/delegates?sort=participation": int(world.tokens[2].Delegates),
	} {
		seen := map[string]bool{}
		pages := 0
		for next := path; next != ""; pages++ {
			doc := parsePage(t, get(t, site, next).Body.String())
			for _, href := range rowLinks(doc) {
				if seen[href] {
					t.Errorf("%s: %s comes twice", path, href)
				}
				seen[href] = true
			}
			next = nextLink(doc)
		}
		if len(seen) != want || pages < 2 {
			t.Errorf("%s: %d rows on %d pages, want %d", path, len(seen), pages, want)
		}
	}
}

func TestFiltersNarrowTheListOfProposals(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	first := world.proposals[0]
	for query, keep := range map[string]func(governance.ProposalView) bool{
		"status=executed": func(p governance.ProposalView) bool { return p.Status == governance.StatusExecuted },
		"q=timelock+days": func(p governance.ProposalView) bool {
			return proposalMatches(p, governance.ProposalFilter{Text: "timelock days"})
		},
		"proposer=" + first.Proposer.Hex():    func(p governance.ProposalView) bool { return p.Proposer == first.Proposer },
		"governor=" + first.Governor.String(): func(p governance.ProposalView) bool { return p.Governor == first.Governor },
	} {
		want := 0
		for _, p := range world.proposals {
			if p.DAO == first.DAO && keep(p) {
				want++
			}
		}
		body := get(t, site, "/dao/"+first.DAO+"/proposals?"+query).Body.String()
		if !strings.Contains(body, ">"+plural(int64(want), "proposal", "proposals")+"</h2>") || want == 0 {
			t.Errorf("%s: not %d proposals", query, want)
		}
	}
}

func TestVotesAreFilteredAndOrdered(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	var path string
	for _, p := range world.proposals {
		if p.Tally.Votes > votesPerPage {
			path = proposalPath(p.DAO, refOf(p))
		}
	}
	against := get(t, site, path+"?support=against").Body.String()
	if strings.Contains(against, "side-of-for") || !strings.Contains(against, "side-of-against") {
		t.Error("the filter for Against shows something else")
	}
	if next := nextLink(parsePage(t, get(t, site, path+"?order=time").Body.String())); !strings.Contains(next, "order=time") || !strings.HasSuffix(next, "#votes") {
		t.Errorf("the next page of votes is %s", next)
	}
}

func TestSearchFindsProposalsByNumberAndDAOsByName(t *testing.T) {
	world := sharedWorld()
	site := newSite(t, world)
	p := world.proposals[3]
	for _, id := range []string{p.ID.String(), fmt.Sprintf("0x%x", p.ID[:])} {
		if body := get(t, site, "/search?q="+id).Body.String(); !strings.Contains(body, "Proposals with this number") || !strings.Contains(body, proposalPath(p.DAO, refOf(p))) {
			t.Errorf("%s is not found", id)
		}
	}
	if body := get(t, site, "/search?q=LANTERN").Body.String(); !strings.Contains(body, `href="/dao/lantern"`) {
		t.Error("a DAO is not found by its name")
	}
	if body := get(t, site, "/search?q=zyzzyva").Body.String(); !strings.Contains(body, "No proposal has all of these words") {
		t.Error("nothing found is not said")
	}
}

func TestALateChainIsSaidOnEveryPageThatSpeaksOfIt(t *testing.T) {
	world := newWorld()
	late := world.chains[base]
	late.Late, late.Reason, late.Head = true, "No provider answers.", 38_417_106
	world.chains[base] = late
	site := newSite(t, world)
	for _, path := range []string{"/", "/dao/lantern", "/dao/lantern/proposals", "/dao/lantern/delegates"} {
		if body := get(t, site, path).Body.String(); !strings.Contains(body, "<strong>Base is behind.</strong> What you see misses the newest 1,204 blocks") || !strings.Contains(body, "No provider answers.") {
			t.Errorf("%s does not say that Base is late", path)
		}
	}
	if body := get(t, site, "/dao/quarry").Body.String(); strings.Contains(body, "is behind") {
		t.Error("a page that does not speak of Base warns of it")
	}
}

func TestTrap29MissingDataLooksMissing(t *testing.T) {
	world := newWorld()
	world.tokens[2].Total = nil // Lantern's
	world.chains = nil
	for i := range world.delegates {
		world.delegates[i].Supply.Total = nil
	}
	governor := &world.daos[1].Governors[0]
	governor.VotingDelay, governor.VotingPeriod, governor.ProposalThreshold, governor.QuorumNumerator, governor.TimelockDelay = nil, nil, nil, nil, nil
	site := newSite(t, world)
	body := get(t, site, "/dao/lantern").Body.String()
	for _, part := range []string{
		`<dt>Supply</dt><dd><span class="unknown">unknown</span>`, `Share delegated <span class="unknown">unknown</span>`,
		`<dt>Voting lasts</dt><dd><span class="unknown">unknown</span>`, `<dt>Quorum</dt><dd><span class="unknown">unknown</span>`,
		`<dt>Timelock waits</dt><dd><span class="unknown">unknown</span>`, `<dt>Power needed to propose</dt><dd><span class="unknown">unknown</span>`,
		"eip155:8453",
	} {
		if !strings.Contains(body, part) {
			t.Errorf("the overview lacks %s", part)
		}
	}
	if strings.Contains(body, `href="https://`) {
		t.Error("there is a link to an explorer that is not known")
	}
	if body := get(t, site, "/dao/lantern/delegates").Body.String(); !strings.Contains(body, "share unknown") || strings.Contains(body, "of supply") {
		t.Error("a share of an unknown supply is shown")
	}
	for _, p := range world.proposals {
		if p.Quorum == nil && p.Status == governance.StatusUnknown {
			body := get(t, site, proposalPath(p.DAO, refOf(p))).Body.String()
			if !strings.Contains(body, `Quorum <span class="unknown">unknown</span>`) || strings.Contains(body, "Quorum reached") {
				t.Error("an unknown quorum does not look unknown")
			}
			return
		}
	}
	t.Error("the world has no proposal with an unknown quorum")
}

func TestATokenThatIsNotIndexedLeavesAmountsInSmallestUnits(t *testing.T) {
	world := newWorld()
	world.tokens = world.tokens[1:] // without Meridian's on Ethereum
	if body := get(t, newSite(t, world), "/dao/meridian/proposals").Body.String(); !strings.Contains(body, "Quorum reached") {
		t.Error("a missing token hides the proposals")
	}
	if got := unitOf(nil).amount(chain.NewAmount(1234)); got.Exact != "1,234 smallest units" {
		t.Errorf("%+v", got)
	}
}

func TestATagOutlivesTheSecond(t *testing.T) {
	world, now := sharedWorld(), testNow
	site, err := New(Deps{
		Governance: world, Delegation: world, Power: world, Monitor: world, Instance: "T",
		Logger: slog.New(slog.DiscardHandler), Now: func() time.Time { return now },
	})
	if err != nil {
		t.Fatal(err)
	}
	first := get(t, site, "/dao/lantern").Header().Get("ETag")
	now = now.Add(5 * time.Second)
	if second := get(t, site, "/dao/lantern").Header().Get("ETag"); second != first {
		t.Errorf("%s became %s", first, second)
	}
}

func BenchmarkPages(b *testing.B) {
	world := sharedWorld()
	handler, err := New(Deps{
		Governance: world, Delegation: world, Power: world, Monitor: world, Instance: "T",
		Logger: slog.New(slog.DiscardHandler), Now: sharedNow,
	})
	if err != nil {
		b.Fatal(err)
	}
	for name, path := range samples(world) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, http.NoBody))
			}
		})
	}
}
