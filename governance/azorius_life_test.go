package governance_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// azoriusLife follows a random life of a real Azorius. After every block every
// proposal is compared.
type azoriusLife struct {
	t *testing.T
	*governancetest.Azorius
	governor  governance.Governor
	read      uint64
	proposals []*governance.Proposal
	early     map[governance.ProposalID]governance.ProposalDetailed // told before the proposal
	seen      map[governance.Status]int
	edges     map[string]int // how often a bound was hit exactly
}

func startAzoriusLife(t *testing.T) *azoriusLife {
	t.Helper()
	l := &azoriusLife{
		t: t, Azorius: governancetest.NewAzorius(t),
		seen: map[governance.Status]int{}, edges: map[string]int{}, early: map[governance.ProposalID]governance.ProposalDetailed{},
	}
	found, err := governance.Recognise(t.Context(), l.Node, l.Node, l.Account(l.Module.Address))
	if err != nil {
		t.Fatal(err)
	}
	l.governor = found.Governor
	return l
}

// follow folds the events of new blocks and compares after each.
func (l *azoriusLife) follow() {
	l.t.Helper()
	decoders := governance.Decoders()
	of := map[string]chain.Decoder{
		l.Module.Address.Hex(): decoders[governance.FamilyAzorius], l.Strategy.Address.Hex(): decoders[governance.FamilyAzoriusStrategy],
	}
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			decode := of[log.Address.Hex()][log.Topics[0]]
			if decode == nil {
				continue
			}
			event, err := decode(&log)
			if err != nil {
				l.t.Fatal(err)
			}
			l.apply(chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index)}, log, event)
		}
		for i := max(0, len(l.proposals)-9); i < len(l.proposals); i++ {
			l.compare(uint32(i), l.proposals[i], block)
		}
	}
}

func (l *azoriusLife) apply(at chain.Position, _ types.Log, event chain.Event) {
	l.t.Helper()
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(l.governor.Account, at, e.In(l.governor, at))
		if told, known := l.early[e.ID]; !known || !p.Apply(at, told) {
			l.t.Fatalf("proposal %s was not initialised before", e.ID)
		}
		l.proposals = append(l.proposals, &p)
	case governance.ProposalDetailed:
		l.early[e.ID] = e
	case governance.Lifecycle:
		l.proposals[e.ID.Big().Int64()].Apply(at, e)
	case governance.VoteCast:
		l.proposals[e.ID.Big().Int64()].Apply(at, e)
	}
}

// terms asks for what decides. What is refused is not known.
func (l *azoriusLife) terms(p *governance.Proposal, at chain.BlockRef) governance.Terms {
	l.t.Helper()
	var terms governance.Terms
	for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: l.Module.Address, ID: p.ID, Family: governance.FamilyAzorius, Details: p.Details}) {
		answer, err := l.Node.Call(l.t.Context(), call.Call, at)
		if _, refused := errors.AsType[*chain.RevertError](err); refused && call.Part == governance.PartQuorum && at.Number == p.Created.Block {
			continue
		}
		if err != nil {
			l.t.Fatal(err)
		}
		if err := call.Fold(&terms, answer); err != nil {
			l.t.Fatal(err)
		}
	}
	return terms
}

func (l *azoriusLife) compare(number uint32, p *governance.Proposal, at chain.BlockRef) {
	l.t.Helper()
	binding, strategy := iazorius.NewIAzorius(), iazoriusstrategy.NewIAzoriusStrategy()
	p.Judge(l.terms(p, at))
	v := chain.View{Caller: l.Node, Contract: l.Module.Address, At: at}
	status := p.StatusAt(at, l.governor)
	l.seen[status]++
	state := ask(l.t, v, binding.PackProposalState(number), binding.UnpackProposalState)
	if got, known := stateOf(governance.FamilyAzorius, status); !known || got != state {
		l.t.Errorf("block %d: %d is %s, contract's state %d: %+v", at.Number, number, status, state, p)
	}
	l.bounds(p, at, status)
	kept := ask(l.t, v, binding.PackGetProposal(number), binding.UnpackGetProposal)
	if kept.Strategy.Hex() != p.Details.Strategy || uint64(kept.ExecutionCounter) != p.Details.ExecutedActions || len(kept.TxHashes) != len(p.Actions) {
		l.t.Errorf("block %d: %d has %+v, contract %+v", at.Number, number, p.Details, kept)
	}
	if at.Number == p.Created.Block {
		return // the supply of this block is refused
	}
	v.Contract = l.Strategy.Address
	votes := ask(l.t, v, strategy.PackGetProposalVotes(number), strategy.UnpackGetProposalVotes)
	got := fmt.Sprint(p.Tally.For, p.Tally.Against, p.Tally.Abstain, p.PowerAt(), p.Deadline)
	if want := fmt.Sprint(votes.YesVotes, votes.NoVotes, votes.AbstainVotes, votes.StartBlock, votes.EndBlock); got != want {
		l.t.Errorf("block %d: %d has %s, contract %s", at.Number, number, got, want)
	}
}

// bounds counts the blocks at which a status is in its last or first block.
func (l *azoriusLife) bounds(p *governance.Proposal, at chain.BlockRef, status governance.Status) {
	s := p.Standing(l.governor)
	for edge, hit := range map[string]bool{
		"opens":          at.Number == p.Created.Block,
		"last vote":      at.Number == p.Deadline,
		"first after":    at.Number == p.Deadline+1,
		"last waiting":   at.Number == s.HeldUntil && status == governance.StatusQueued,
		"first possible": at.Number == s.HeldUntil+1 && status == governance.StatusSucceeded,
		"last possible":  at.Number == s.ExpiresAfter && status == governance.StatusSucceeded,
		"first too late": at.Number == s.ExpiresAfter+1 && status == governance.StatusExpired,
		"tie":            status == governance.StatusDefeated && p.Tally.For.Cmp(p.Tally.Against) == 0 && !p.Tally.For.IsZero(),
		"exact quorum":   p.Quorum != nil && !p.Quorum.IsZero() && s.Outcome == "" && l.governor.Counting.QuorumVotes(p.Tally) == *p.Quorum,
		"in parts":       p.Details.ExecutedActions == 1 && len(p.Actions) == 2,
		"nothing to do":  status == governance.StatusExecuted && p.Executed == nil,
		"undone":         p.Executed != nil && (status == governance.StatusDefeated || status == governance.StatusNoQuorum),
	} {
		if hit {
			l.edges[edge]++
		}
	}
}

// Trap 20: what opens a proposal comes from two contracts, the details before the
// creation. Periods are those of its time, shares those of now, so that even an
// executed proposal can fail later.
func TestRandomLivesOfAnAzoriusAreWhatItsContractsAnswerAtEveryBlock(t *testing.T) {
	seen, edges := map[governance.Status]int{}, map[string]int{}
	lives(t, governance.FamilyAzorius, 3, func(seed uint64) int {
		l := startAzoriusLife(t)
		l.seen, l.edges = seen, edges
		rng := rand.New(rand.NewPCG(seed, 20))
		for range 7 {
			l.Live(rng, 12)
			l.follow()
		}
		return len(l.proposals)
	})
	for _, status := range []governance.Status{
		governance.StatusActive, governance.StatusQueued, governance.StatusSucceeded, governance.StatusExecuted,
		governance.StatusExpired, governance.StatusDefeated, governance.StatusNoQuorum,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
	for _, edge := range []string{
		"opens", "last vote", "first after", "last waiting", "first possible", "last possible", "first too late",
		"tie", "exact quorum", "in parts", "nothing to do", "undone",
	} {
		if edges[edge] == 0 {
			t.Errorf("%q never happened: %v", edge, edges)
		}
	}
}
