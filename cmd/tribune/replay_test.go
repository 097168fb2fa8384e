package main

import (
	"compress/gzip"
	"context"
	"encoding/binary"
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
	"github.com/tribune-gov/tribune/store"
)

// Real governors whose events were recorded, with their real tokens.
var (
	compoundBravo = common.HexToAddress("0xc0Da02939E1441F497fd74F78cE7Decb17B66529")
	compoundAlpha = common.HexToAddress("0xc0dA01a04C3f3E0be433606045bB7017A7323E38")
	compoundToken = common.HexToAddress("0xc00e94Cb662C3520282E6f5717214004A7f26888")
	uniswapBravo  = common.HexToAddress("0x408ED6354d4973f66138C91495F2f2FCbd8724C3")
	uniswapAlpha  = common.HexToAddress("0x5e4be8Bc9637f0EAA1A755019e06A68ce081D58F")
	uniswapToken  = common.HexToAddress("0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984")
	optimismDAO   = common.HexToAddress("0xcDF27F107725988f2261Ce2256bDfCdE8B382B10")
	optimismToken = common.HexToAddress("0x4200000000000000000000000000000000000042")
)

// Raw recordings below ../shared/data.
const (
	rawVotes          = "governance-votes/votes.csv.gz"
	rawLifecycle      = "governance-votes/lifecycle_events.csv"
	rawAgora          = "agora-dao-node-fixtures/tests/data/"
	rawOptimismVotes  = rawVotes
	rawUniswapVotes   = rawAgora + "2000-uniswap-PID83-only/1/0x408ed6354d4973f66138c91495f2f2fcbd8724c3/VoteCast(address,uint256,uint8,uint256,string).csv"
	rawOptimismPowers = rawAgora + "5500-10Koptimism-dvc-w-blocks/10/0x4200000000000000000000000000000000000042/DelegateVotesChanged(address,uint256,uint256).csv"
)

// recordedChain serves recorded logs at the blocks where they stood. It is a
// [chain.Source]; the newest blocks are not final.
type recordedChain struct {
	logs []types.Log // ascending
	head uint64
}

// unfinalBlocks are read header by header.
const unfinalBlocks = 120

func newRecordedChain(records ...[]governancetest.Record) recordedChain {
	logs := governancetest.Logs(slices.Concat(records...))
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		return slices.Compare([]uint64{a.BlockNumber, uint64(a.Index)}, []uint64{b.BlockNumber, uint64(b.Index)})
	})
	c := recordedChain{logs: logs, head: logs[len(logs)-1].BlockNumber + 3}
	for i := range c.logs {
		c.logs[i].BlockHash, c.logs[i].BlockTimestamp = c.ref(logs[i].BlockNumber).Hash, c.ref(logs[i].BlockNumber).Time
	}
	return c
}

// ref makes up a block's hash, as the recordings have none.
func (c recordedChain) ref(number uint64) chain.BlockRef {
	hash := func(n uint64) common.Hash { return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, n)) }
	return chain.BlockRef{Number: number, Hash: hash(number), Parent: hash(number - 1), Time: 1_400_000_000 + 2*number}
}

func (c recordedChain) Heads(context.Context) (chain.Heads, error) {
	return chain.Heads{Latest: c.ref(c.head), Safe: c.head - unfinalBlocks/2, Final: c.head - unfinalBlocks}, nil
}

func (c recordedChain) Headers(_ context.Context, from, to uint64) ([]chain.BlockRef, error) {
	var out []chain.BlockRef
	for n := from; n <= to; n++ {
		out = append(out, c.ref(n))
	}
	return out, nil
}

func (c recordedChain) Logs(_ context.Context, q chain.LogQuery) ([]types.Log, error) {
	if len(q.Blocks) > 0 {
		q.From, q.To = q.Blocks[0].Number, q.Blocks[len(q.Blocks)-1].Number
	}
	first := sort.Search(len(c.logs), func(i int) bool { return c.logs[i].BlockNumber >= q.From })
	var out []types.Log
	for _, l := range c.logs[first:] {
		if l.BlockNumber > q.To {
			break
		}
		if slices.Contains(q.Addresses, l.Address) && slices.Contains(q.Topics, l.Topics[0]) {
			out = append(out, l)
		}
	}
	return out, nil
}

// recordedDAO is a governor with everything that was recorded of it.
type recordedDAO struct {
	slug            string
	id              chain.ID
	governor, token common.Address
	family          string
	chain           recordedChain
}

// counting is how a family counts.
func (d recordedDAO) counting() string {
	if d.family == governance.FamilyAgora {
		return "support=bravo&quorum=against,for,abstain&params=modules"
	}
	return "support=bravo&quorum=for"
}

func recordedDAOs(t *testing.T) []recordedDAO {
	t.Helper()
	const alpha, bravo, agora = governance.FamilyGovernorAlpha, governance.FamilyGovernorBravo, governance.FamilyAgora
	return []recordedDAO{
		{"compound", 1, compoundBravo, compoundToken, bravo, newRecordedChain(governancetest.Life(t, "compound-bravo"))},
		// Each is replayed on its own, and so stands in for its token as well.
		{"compound-alpha", 1, compoundAlpha, compoundAlpha, alpha, newRecordedChain(governancetest.Life(t, "compound-alpha"))},
		{"uniswap-alpha", 1, uniswapAlpha, uniswapAlpha, alpha, newRecordedChain(governancetest.Life(t, "uniswap-alpha"))},
		{"uniswap", 1, uniswapBravo, uniswapToken, bravo, newRecordedChain(governancetest.UniswapProposals(t), governancetest.UniswapVotes(t))},
		{"optimism", 10, optimismDAO, optimismToken, agora, newRecordedChain(
			governancetest.OptimismProposals(t), governancetest.Plain(governancetest.OptimismTyped(t), governancetest.OptimismModules(t)), governancetest.OptimismVotes(t), governancetest.OptimismPower(t))},
	}
}

// replay indexes the recordings into an empty database.
func replay(t *testing.T, database string, chunk uint64, daos []recordedDAO) *store.DB {
	t.Helper()
	ctx := t.Context()
	db, err := store.Open(ctx, database)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := db.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	for _, d := range daos {
		counting, err := governance.ParseCountingMode(d.counting())
		if err != nil {
			t.Fatal(err)
		}
		if err := db.SaveChain(ctx, store.Chain{ID: d.id, Name: d.id.String()}); err != nil {
			t.Fatal(err)
		}
		start := d.chain.logs[0].BlockNumber
		source, err := db.AddGovernor(ctx, d.slug, store.Governor{
			Governor: governance.Governor{
				Account: chain.Account{Chain: d.id, Address: d.governor}, DAO: d.slug, Name: d.slug, Family: d.family,
				Clock: chain.BlockClock, Counting: counting, Token: d.token, Start: start,
			},
			Token: delegation.Token{
				Account: chain.Account{Chain: d.id, Address: d.token}, Family: delegation.FamilyERC20Votes, Name: d.slug, Symbol: "T", Decimals: 18,
				Clock: chain.BlockClock, Start: start,
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		replayOne(t, db, source, chunk, d)
	}
	return db
}

func replayOne(t *testing.T, db *store.DB, source int64, chunk uint64, d recordedDAO) {
	t.Helper()
	follower := chain.NewFollower(d.chain, db.Sink(source), families(), chain.Config{ID: d.id, Chunk: chunk, Until: d.chain.head})
	for done := false; !done; {
		progress, err := follower.Step(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := follower.Backfill(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		done = progress.Done
	}
	// What Compound's quorumVotes() and Uniswap's returned; Optimism's is not
	// recorded, and stays unknown.
	votes := map[string]int64{
		"compound": 400_000, "compound-alpha": 400_000, "uniswap": 40_000_000, "uniswap-alpha": 40_000_000,
	}[d.slug]
	if votes == 0 {
		return
	}
	quorum, err := chain.AmountFromBig(ether(votes, 18))
	if err != nil {
		t.Fatal(err)
	}
	tip, requests, err := db.DueTerms(t.Context(), source, false, 1000)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.SaveTerms(t.Context(), source, store.TermsReading{Tip: tip, At: tip}, requests, slices.Repeat([]governance.Terms{{Quorum: &quorum}}, len(requests))); err != nil {
		t.Fatal(err)
	}
}

// Everything that was recorded of five real governors goes through follower, decoders,
// sink and projections, and is compared with sums of the raw files.
func TestRecordedHistoriesAreServedAsTheRawFilesAddUp(t *testing.T) {
	daos := recordedDAOs(t)
	sums := map[string]string{}
	check := func(t *testing.T, database string, chunk uint64) {
		t.Helper()
		db := replay(t, database, chunk, daos)
		checkRecordedFacts(t, db, daos)
		checkRecordedVotes(t, db, chain.Account{Chain: 1, Address: compoundBravo}, 99, rawTallies(t, rawVotes, "weight", "compound-bravo"))
		checkRecordedVotes(t, db, chain.Account{Chain: 1, Address: uniswapBravo}, 83, rawTallies(t, rawUniswapVotes, "votes", ""))
		checkRecordedVotes(t, db, chain.Account{Chain: 10, Address: optimismDAO}, 127, rawTallies(t, rawOptimismVotes, "weight", "optimism"))
		for slug, alpha := range map[string]recordedDAO{"compound-alpha": daos[1], "uniswap-alpha": daos[2]} {
			proposals := map[string]int{"compound-alpha": 42, "uniswap-alpha": 5}[slug]
			checkRecordedVotes(t, db, chain.Account{Chain: 1, Address: alpha.governor}, proposals, rawTallies(t, rawVotes, "weight", slug))
			checkRecordedStatuses(t, db, slug, slug, alpha.governor)
		}
		checkRecordedStatuses(t, db, "compound", "compound-bravo", compoundBravo)
		checkOptimismPowers(t, db)
		all, err := db.Checksums(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		sums[t.Name()] = store.Combined(all)
	}
	t.Run("few steps", func(t *testing.T) {
		onEngines(t, func(t *testing.T, database string) { check(t, database, 100_000_000) })
	})
	t.Run("many steps", func(t *testing.T) {
		check(t, "sqlite://"+filepath.Join(t.TempDir(), "tribune.db"), 654_321)
	})
	if distinct := slices.Compact(slices.Sorted(maps.Values(sums))); len(distinct) != 1 {
		t.Errorf("checksums differ: %q", sums)
	}
}

// checkRecordedFacts looks for a fact for each record.
func checkRecordedFacts(t *testing.T, db *store.DB, daos []recordedDAO) {
	t.Helper()
	sums, err := db.Checksums(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got, want := map[common.Address]int64{}, map[common.Address]int64{}
	for _, sum := range sums {
		for _, d := range daos {
			if slices.Contains(sum.Contracts, d.governor) {
				got[d.governor] = sum.Facts
			}
		}
	}
	for _, d := range daos {
		want[d.governor] = int64(len(d.chain.logs))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facts: -recorded +stored\n%s", diff)
	}
}

// checkRecordedVotes compares the tallies and numbers of votes of all proposals
// of a governor; those without recorded votes have none.
func checkRecordedVotes(t *testing.T, db *store.DB, governor chain.Account, proposals int, want map[string]drivenState) {
	t.Helper()
	page, err := db.Proposals(t.Context(), governance.ProposalFilter{Governor: &governor, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Items) != proposals || page.Total != int64(proposals) {
		t.Errorf("%s: %d proposals of %d, want %d", governor, len(page.Items), page.Total, proposals)
	}
	got := map[string]drivenState{}
	for _, p := range page.Items {
		votes, err := db.Votes(t.Context(), governance.VoteFilter{
			Ref: &governance.Ref{Governor: governor, ID: p.ID}, Order: governance.VotesByTime, Limit: 1,
		})
		if err != nil {
			t.Fatal(err)
		}
		if votes.Total != p.Tally.Votes {
			t.Errorf("proposal %s lists %d votes and counts %d", p.ID, votes.Total, p.Tally.Votes)
		}
		if votes.Total != 0 {
			got[p.ID.String()] = drivenState{Against: p.Tally.Against.String(), For: p.Tally.For.String(), Abstain: p.Tally.Abstain.String(), Votes: votes.Total}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: -recorded +stored\n%s", governor, diff)
	}
}

// rawTallies adds up the votes of a file by proposal. With a dao, only its lines
// count.
func rawTallies(t *testing.T, path, weight, dao string) map[string]drivenState {
	t.Helper()
	sums, counts := map[string]*[3]big.Int{}, map[string]int64{}
	for _, line := range rawLines(t, path) {
		if dao != "" && line["dao"] != dao {
			continue
		}
		id := line["proposal_id"]
		n, ok := new(big.Int).SetString(line[weight], 10)
		side, err := strconv.Atoi(line["support"])
		if !ok || err != nil || side > 2 {
			t.Fatalf("%s: %v", path, line)
		}
		if sums[id] == nil {
			sums[id] = new([3]big.Int)
		}
		sums[id][side].Add(&sums[id][side], n)
		counts[id]++
	}
	out := map[string]drivenState{}
	for id, s := range sums {
		out[id] = drivenState{Against: s[0].String(), For: s[1].String(), Abstain: s[2].String(), Votes: counts[id]}
	}
	return out
}

// checkRecordedStatuses derives the states of a governor's proposals from the raw
// files: what was executed, cancelled or queued says so, and the rest lost.
func checkRecordedStatuses(t *testing.T, db *store.DB, slug, recording string, address common.Address) {
	t.Helper()
	events := map[string]map[string]bool{"ProposalQueued": {}, "ProposalExecuted": {}, "ProposalCanceled": {}}
	for _, line := range rawLines(t, rawLifecycle) {
		if ids := events[line["event"]]; line["dao"] == recording && ids != nil {
			ids[line["proposal_id"]] = true
		}
	}
	governor := chain.Account{Chain: 1, Address: address}
	page, err := db.Proposals(t.Context(), governance.ProposalFilter{Governor: &governor, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	counts := map[governance.Status]int64{}
	for _, p := range page.Items {
		id := p.ID.String()
		counts[p.Status]++
		var want []governance.Status
		switch {
		case events["ProposalExecuted"][id]:
			want = []governance.Status{governance.StatusExecuted}
		case events["ProposalCanceled"][id]:
			want = []governance.Status{governance.StatusCanceled}
		case events["ProposalQueued"][id]:
			want = []governance.Status{governance.StatusQueued}
		case p.Deadline >= p.Timepoint: // the recording ends before the vote
			want = []governance.Status{governance.StatusActive, governance.StatusPending}
		default:
			want = []governance.Status{governance.StatusDefeated, governance.StatusNoQuorum}
		}
		if !slices.Contains(want, p.Status) {
			t.Errorf("proposal %s is %s, want %v", id, p.Status, want)
		}
	}
	if counts[governance.StatusExecuted] != int64(len(events["ProposalExecuted"])) || counts[governance.StatusExecuted] == 0 {
		t.Errorf("statuses %v, %d were executed", counts, len(events["ProposalExecuted"]))
	}
	dao, err := db.DAO(t.Context(), slug)
	if err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(dao.Proposals, func(_ governance.Status, n int64) bool { return n == 0 })
	if diff := cmp.Diff(counts, dao.Proposals); diff != "" {
		t.Errorf("proposals by status: -listed +counted\n%s", diff)
	}
}

// checkOptimismPowers compares every delegate with its last recorded change. The
// recording begins in the middle, so that what a change says to have been before
// is often not what was seen, which must be a finding each.
func checkOptimismPowers(t *testing.T, db *store.DB) {
	t.Helper()
	lines := rawLines(t, rawOptimismPowers)
	slices.SortStableFunc(lines, func(a, b map[string]string) int {
		place := func(line map[string]string) []int {
			block, _ := strconv.Atoi(line["block_number"])
			index, _ := strconv.Atoi(line["log_index"])
			return []int{block, index}
		}
		return slices.Compare(place(a), place(b))
	})
	want, findings := map[common.Address]string{}, map[string]int{}
	for _, line := range lines {
		delegate := common.HexToAddress(line["delegate"])
		if seen, known := want[delegate]; line["previous_balance"] != seen && (known || line["previous_balance"] != "0") {
			findings[chain.FindingInconsistent]++
		}
		want[delegate] = line["new_balance"]
	}
	got := map[common.Address]string{}
	filter := delegation.DelegateFilter{
		Tokens: []chain.Account{{Chain: 10, Address: optimismToken}}, All: true, Order: delegation.DelegatesByPower, Limit: 1000,
	}
	for {
		page, err := db.Delegates(t.Context(), filter)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range page.Items {
			if d.PowerAt != nil { // else it only voted
				got[d.Address] = d.Power.String()
			}
		}
		if filter.After = page.Next; page.Next == nil {
			break
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("powers: -recorded +stored\n%s", diff)
	}
	if diff := cmp.Diff(findings, findingsOf(t, db, "optimism")); diff != "" {
		t.Errorf("findings: -want +got\n%s", diff)
	}
}

func findingsOf(t *testing.T, db *store.DB, dao string) map[string]int {
	t.Helper()
	counts := map[string]int{}
	for filter := (governance.FindingFilter{DAO: dao, Limit: 1000}); ; {
		page, err := db.Findings(t.Context(), filter)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range page.Items {
			counts[f.Kind]++
		}
		if filter.After = page.Next; page.Next == nil {
			return counts
		}
	}
}

// rawLines reads a recording without any code of Tribune.
func rawLines(t *testing.T, path string) []map[string]string {
	t.Helper()
	file, err := os.Open(filepath.Join("..", "..", "..", "shared", "data", filepath.FromSlash(path)))
	if os.IsNotExist(err) {
		t.Skipf("SKIPPED, recorded histories are not replayed: ../shared/data/%s is not there", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	var reader io.Reader = file
	if filepath.Ext(path) == ".gz" {
		if reader, err = gzip.NewReader(file); err != nil {
			t.Fatal(err)
		}
	}
	rows, err := csv.NewReader(reader).ReadAll()
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", path, err))
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		line := map[string]string{}
		for i, name := range rows[0] {
			line[name] = row[i]
		}
		out = append(out, line)
	}
	return out
}
