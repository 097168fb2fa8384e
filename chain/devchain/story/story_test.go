package story

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/contracts/governor"
)

func start(t *testing.T, config Config) *Story {
	t.Helper()
	s, err := Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func hashes(s *Story) []common.Hash {
	var out []common.Hash
	for _, c := range s.Chains() {
		out = append(out, c.Head().Hash)
	}
	return out
}

// survey is what the logs of all governors say, and what the contracts answer.
type survey struct {
	states   map[string]int // by the contract's answer; "cancelled in the timelock" and the like apart
	extended int
	votes    int
	reasons  int
	txs      int
}

var stateNames = []string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}

func surveyOf(t *testing.T, s *Story) survey {
	t.Helper()
	out := survey{states: map[string]int{}}
	for _, st := range s.stages {
		for number := range st.head().number {
			block, err := st.chain.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(number+1))
			if err != nil {
				t.Fatal(err)
			}
			out.txs += len(block.Transactions())
		}
		for _, h := range st.halls {
			surveyHouse(t, st, h, &out)
		}
	}
	return out
}

func surveyHouse(t *testing.T, st *stage, h *hall, out *survey) {
	t.Helper()
	logs, err := st.chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{h.governor}})
	if err != nil {
		t.Fatal(err)
	}
	canceled, definitions := map[string]bool{}, st.codec.governor.GetABI()
	var created []*governor.DAOGovernorProposalCreated
	for i := range logs {
		event, err := definitions.EventByID(logs[i].Topics[0])
		if err != nil {
			t.Fatal(err)
		}
		switch event.Name {
		case "ProposalCreated":
			proposal, err := st.codec.governor.UnpackProposalCreatedEvent(&logs[i])
			if err != nil {
				t.Fatal(err)
			}
			created = append(created, proposal)
		case "ProposalCanceled":
			canceled[new(big.Int).SetBytes(logs[i].Data).String()] = true
		case "ProposalExtended":
			out.extended++
		case "VoteCast":
			vote, err := st.codec.governor.UnpackVoteCastEvent(&logs[i])
			if err != nil {
				t.Fatal(err)
			}
			out.votes++
			if vote.Reason != "" {
				out.reasons++
			}
		}
	}
	for _, proposal := range created {
		out.states[stateOf(t, st, h, proposal, canceled)]++
	}
}

// stateOf asks the contract, and refines what ProposalState does not tell apart.
func stateOf(t *testing.T, st *stage, h *hall, p *governor.DAOGovernorProposalCreated, canceled map[string]bool) string {
	t.Helper()
	state, err := st.read.state(t.Context(), h.house, p.ProposalId)
	if err != nil {
		t.Fatal(err)
	}
	switch name := stateNames[state]; name {
	case "canceled":
		if canceled[p.ProposalId.String()] {
			return "canceled by proposer"
		}
		return "canceled in timelock"
	case "defeated":
		answer, err := st.read.call(t.Context(), common.Address{}, h.governor, st.codec.governor.PackProposalVotes(p.ProposalId))
		if err != nil {
			t.Fatal(err)
		}
		tally, err := st.codec.governor.UnpackProposalVotes(answer)
		if err != nil {
			t.Fatal(err)
		}
		quorum, err := st.read.quorum(t.Context(), h.house, p.VoteStart.Uint64())
		if err != nil {
			t.Fatal(err)
		}
		if inHundredths(tally.ForVotes)+inHundredths(tally.AbstainVotes) < quorum {
			return "no quorum"
		}
		return name
	case "queued":
		answer, err := st.read.call(t.Context(), common.Address{}, h.governor, st.codec.governor.PackProposalEta(p.ProposalId))
		if err != nil {
			t.Fatal(err)
		}
		if new(big.Int).SetBytes(answer).Int64() <= st.head().time.Unix() {
			return "ready"
		}
		return name
	default:
		return name
	}
}

func TestWholeHistoryHasEveryState(t *testing.T) {
	s := start(t, Config{Seed: 1})
	got := surveyOf(t, s)
	t.Logf("%+v", got)
	for _, c := range s.Chains() {
		t.Logf("%s: %s", c.Name(), c.Head())
	}
	sum := 0
	for _, n := range got.states {
		sum += n
	}
	if sum < 60 {
		t.Errorf("%d proposals, want at least 60", sum)
	}
	for _, state := range []string{
		"pending", "active", "succeeded", "queued", "ready", "executed", "defeated", "no quorum",
		"canceled by proposer", "canceled in timelock",
	} {
		if got.states[state] == 0 {
			t.Errorf("no proposal is %s", state)
		}
	}
	if got.extended == 0 {
		t.Error("no vote was extended")
	}
	if 2*got.states["executed"] < sum {
		t.Errorf("%d of %d proposals executed, want a majority", got.states["executed"], sum)
	}
	if got.reasons < 500 {
		t.Errorf("%d reasons of %d votes, want more", got.reasons, got.votes)
	}
	assertPeople(t, s)
	assertMoneyMoved(t, s)
}

func assertPeople(t *testing.T, s *Story) {
	t.Helper()
	if n := len(s.stages[0].cast.delegates); n != 40 {
		t.Errorf("%d delegates, want 40", n)
	}
	holding := map[common.Address]bool{}
	for _, st := range s.stages {
		for _, h := range st.halls {
			for _, p := range s.stages[0].cast.people {
				balance, err := st.read.balance(t.Context(), h.token, p.address)
				if err != nil {
					t.Fatal(err)
				}
				if balance.Sign() > 0 {
					holding[p.address] = true
				}
			}
		}
	}
	if len(holding) < 300 {
		t.Errorf("%d people hold tokens, want at least 300", len(holding))
	}
}

// assertMoneyMoved checks single executed proposals against the balances of
// those who were paid.
func assertMoneyMoved(t *testing.T, s *Story) {
	t.Helper()
	for _, h := range s.houses {
		if h.key != "quayside" {
			continue
		}
		st := s.stages[0]
		for payee, whole := range map[string]uint64{"Bellwether Security": 152_000, "Keelson Risk": 162_000} {
			balance, err := st.read.balance(t.Context(), h.stable, s.stages[0].cast.payee(payee))
			if err != nil {
				t.Fatal(err)
			}
			if balance.Cmp(stable.amount(whole)) < 0 {
				t.Errorf("%s has %s of the smallest unit, want at least %s", payee, balance, stable.amount(whole))
			}
		}
	}
}

func TestSameSeedGivesSameBlocks(t *testing.T) {
	first, second := start(t, Config{Seed: 7, Days: MinDays}), start(t, Config{Seed: 7, Days: MinDays})
	if diff := cmp.Diff(hashes(first), hashes(second)); diff != "" {
		t.Errorf("two stories of one seed differ:\n%s", diff)
	}
}

func TestLifeGoesOnWithoutFailures(t *testing.T) {
	s := start(t, Config{Seed: 3, Days: MinDays})
	before := surveyOf(t, s)
	for range 250 {
		for _, st := range s.stages {
			clear(st.senders)
			if err := st.step(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	after := surveyOf(t, s)
	t.Logf("before %+v\nafter %+v", before, after)
	if after.votes <= before.votes {
		t.Error("nobody votes in the live part")
	}
	if after.states["executed"] <= before.states["executed"] {
		t.Error("nothing is executed in the live part")
	}
	fresh := 0
	for _, st := range s.stages {
		for _, h := range st.halls {
			fresh += h.fresh
		}
	}
	if fresh == 0 {
		t.Error("nothing is proposed in the live part")
	}
}

func TestOutsidersTransactionsAreIncluded(t *testing.T) {
	s := start(t, Config{Seed: 3, Days: MinDays})
	st := s.stages[0]
	guest := s.stages[0].cast.member(visitor)
	h := st.halls[0]
	st.send(guest, h.token, gasCall, nil, st.codec.token.PackDelegate(s.stages[0].cast.delegates[0].address), "visit")
	tx, err := st.sign(t.Context(), st.batch[0])
	if err != nil {
		t.Fatal(err)
	}
	st.batch = nil
	if err := st.chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if err := st.liveStep(t.Context()); err != nil {
		t.Fatal(err)
	}
	receipt, err := st.chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		t.Errorf("receipt %+v, error %v: want success", receipt, err)
	}
}

func TestKeptStoryIsResumedAndGoesOnTheSame(t *testing.T) {
	config := Config{Seed: 5, Days: MinDays, DataDir: t.TempDir()}
	steps := func(s *Story, n int) {
		t.Helper()
		for range n {
			for _, st := range s.stages {
				if err := st.liveStep(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	whole := start(t, Config{Seed: 5, Days: MinDays})
	steps(whole, 60)

	kept, err := Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	steps(kept, 30)
	if err := kept.Close(); err != nil {
		t.Fatal(err)
	}
	resumed := start(t, config)
	if second, err := Start(t.Context(), config); !errors.Is(err, errInUse) {
		t.Errorf("started %v in a directory in use, error %v", second, err)
	}
	steps(resumed, 30)
	if diff := cmp.Diff(hashes(whole), hashes(resumed)); diff != "" {
		t.Errorf("a resumed story differs from one that was not interrupted:\n%s", diff)
	}
}

func TestUnfinishedHistoryIsPlayedAgain(t *testing.T) {
	config := Config{Seed: 5, Days: MinDays, DataDir: t.TempDir()}
	ctx, cancel := context.WithCancel(t.Context())
	config.Progress = func(done, _ int, _ string) {
		if done > 4 {
			cancel()
		}
	}
	if s, err := Start(ctx, config); !errors.Is(err, context.Canceled) {
		t.Fatalf("started %v with error %v, want a cancelled start", s, err)
	}
	config.Progress = nil
	s := start(t, config)
	if head := s.stages[0].head().time; head.Before(historyEnd) {
		t.Errorf("the history ends on %s, want at least %s", head, historyEnd)
	}
}

func TestDirectoryOfAnotherStoryIsRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, marker), []byte("edition 1, seed 1, 269 days\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := Start(t.Context(), Config{Seed: 2, DataDir: dir}); err == nil {
		t.Errorf("started %v in the directory of another story", s)
	}
}

func TestTextsSayWhatTheCallsDo(t *testing.T) {
	people, err := newCast(1, 10, historyEnd.Add(-MaxDays*day))
	if err != nil {
		t.Fatal(err)
	}
	code := newCodec()
	for _, spec := range houseSpecs {
		h := newHouse(spec, people)
		seen := map[string]bool{}
		for _, script := range agendaOf(h) {
			d, err := write(script, desk{house: h, cast: people, codec: code})
			if err != nil {
				t.Error(err)
				continue
			}
			if seen[d.key] {
				t.Errorf("%s: two proposals %s", h.key, d.key)
			}
			seen[d.key] = true
			if words := len(strings.Fields(d.description)); words < 150 || words > 700 {
				t.Errorf("%s %s: %d words, want 150 to 700", h.key, d.key, words)
			}
			for i, target := range d.targets {
				if target != h.governor && target != h.timelock && !strings.Contains(d.description, target.Hex()) && d.values[i].Sign() > 0 {
					t.Errorf("%s %s: the text does not name %s", h.key, d.key, target)
				}
			}
		}
	}
}

func TestVotesFollowConvictions(t *testing.T) {
	people, err := newCast(1, 10, historyEnd.Add(-MaxDays*day))
	if err != nil {
		t.Fatal(err)
	}
	var electors []*elector
	stand := lean(map[topic]float64{thrift: -.7, growth: .6})
	for _, p := range people.delegates {
		electors = append(electors, &elector{person: p, power: 100, feeling: p.mind.agreement(stand), takes: true})
	}
	bias, err := settle(electors, &script{course: fails, support: .4}, 1_000)
	if err != nil {
		t.Fatal(err)
	}
	if c := countVotes(electors, bias); c.favour >= c.against {
		t.Errorf("tally %+v, want a defeat", c)
	}
	for _, a := range electors {
		for _, b := range electors {
			if a.feeling > b.feeling && supportOf(a.feeling+bias) == against && supportOf(b.feeling+bias) == inFavour {
				t.Errorf("%s likes it more than %s and votes against it", a.name, b.name)
			}
		}
	}
}

func TestBlocksComeFasterAtTheEnd(t *testing.T) {
	cal := newCalendar(MaxDays)
	early := cal.next(1, meridian, 5, cal.begin).Sub(cal.begin)
	late := cal.next(1, meridian, 5, cal.end.Add(-day)).Sub(cal.end.Add(-day))
	if early < 4*time.Hour || late > 30*time.Minute {
		t.Errorf("distances of %s at the beginning and %s at the end", early, late)
	}
}
