package page

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// Chains of the test world.
const (
	ethereum chain.ID = 1
	optimism chain.ID = 10
	base     chain.ID = 8453
	arbitrum chain.ID = 42161
)

// newWorld is a believable instance. It is the same each time.
func newWorld() *fake { return makeWorld(1) }

// smallWorld has fewer of everything, for tests that look at every page.
func smallWorld() *fake { return makeWorld(8) }

func makeWorld(divide int) *fake {
	f := &fake{
		timelines: map[governance.Ref][]governance.TimelineEntry{},
		power:     map[delegatedTo][]delegation.PowerPoint{},
		findings:  map[string][]chain.Finding{},
		chains: map[chain.ID]Chain{
			ethereum: {Name: "Ethereum", Explorer: "https://etherscan.io", Currency: "ETH", BlockTime: 12 * time.Second, Head: 24_120_447},
			optimism: {Name: "OP Mainnet", Explorer: "https://optimistic.etherscan.io", Currency: "ETH", BlockTime: 2 * time.Second},
			base:     {Name: "Base", Explorer: "https://basescan.org", Currency: "ETH", BlockTime: 2 * time.Second},
			arbitrum: {Name: "Arbitrum One", Explorer: "https://arbiscan.io", Currency: "ETH", BlockTime: 250 * time.Millisecond},
		},
		heads: map[chain.ID]chain.AsOf{
			ethereum: head(ethereum, 24_120_441, 73*time.Second, chain.Final),
			optimism: head(optimism, 144_020_118, 9*time.Second, chain.Safe),
			base:     head(base, 38_415_902, 4*time.Second, chain.Pending),
			arbitrum: head(arbitrum, 402_118_377, 2*time.Second, chain.Safe),
		},
	}
	(&dao{fake: f, slug: "meridian", name: "Meridian", chain: ethereum, clock: chain.BlockClock, blockTime: 12, symbol: "MRD", token: "Meridian", decimals: 18,
		supply: 100_000_000, delegates: 2 + 130/divide, history: max(3, 26/divide), divide: divide, rng: rand.New(rand.NewPCG(7, 1))}).build()
	(&dao{fake: f, slug: "meridian", name: "Meridian", chain: arbitrum, clock: chain.TimeClock, blockTime: 1, symbol: "MRDx", token: "Meridian on Arbitrum", decimals: 18,
		supply: 14_000_000, delegates: 2 + 24/divide, history: max(3, 5/divide), divide: divide, rng: rand.New(rand.NewPCG(7, 2))}).build()
	(&dao{fake: f, slug: "lantern", name: "Lantern Commons", chain: base, clock: chain.TimeClock, blockTime: 2, symbol: "LUX", token: "Lantern", decimals: 18,
		supply: 1_000_000_000, delegates: 2 + 64/divide, history: max(3, 14/divide), divide: divide, rng: rand.New(rand.NewPCG(7, 3))}).build()
	(&dao{fake: f, slug: "quarry", name: "Quarry", chain: optimism, clock: chain.BlockClock, blockTime: 2, symbol: "QRY", token: "Quarry Members", decimals: 0,
		supply: 512, delegates: 2 + 41/divide, history: max(3, 9/divide), divide: divide, rng: rand.New(rand.NewPCG(7, 4))}).build()
	for i := range int64(30) {
		f.corrections = append(f.corrections, correctionOf(i, f.daos[0].Governors[0].Account))
	}
	f.daos = append(f.daos, governance.DAOView{Slug: "fernwood", Name: "Fernwood Trust", AsOf: []chain.AsOf{f.heads[base]}})
	f.finish()
	return f
}

// sharedWorld is one newWorld for the tests that only read it.
var sharedWorld = sync.OnceValue(newWorld)

func head(id chain.ID, number uint64, age time.Duration, finality chain.Finality) chain.AsOf {
	hash := crypto.Keccak256Hash(fmt.Appendf(nil, "block %d of %d", number, id))
	return chain.AsOf{Chain: id, Finality: finality, Block: chain.BlockRef{Number: number, Hash: hash, Time: uint64(testNow.Add(-age).Unix())}}
}

// dao builds one governor with its token.
type dao struct {
	fake      *fake
	slug      string
	name      string
	chain     chain.ID
	clock     chain.Clock
	blockTime uint64 // seconds
	symbol    string
	token     string
	decimals  uint8
	supply    uint64 // whole tokens
	delegates int
	history   int // decided proposals
	rng       *rand.Rand
	divide    int

	governor governance.GovernorView
	tokenID  chain.Account
	voters   []delegation.DelegateView
	logs     uint32
}

func (d *dao) build() {
	d.setUp()
	d.makeDelegates()
	d.makeProposals()
	d.countParticipation()
}

func (d *dao) seed(words ...any) common.Hash {
	return crypto.Keccak256Hash(fmt.Append([]byte(d.slug+d.chain.String()), words...))
}

func (d *dao) account(words ...any) common.Address {
	return common.BytesToAddress(d.seed(words...).Bytes())
}

// units turns whole tokens, with thousandths, into the smallest unit.
func (d *dao) units(thousandths uint64) chain.Amount {
	n := new(big.Int).SetUint64(thousandths)
	n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d.decimals)), nil))
	n.Div(n, big.NewInt(1000))
	amount, err := chain.AmountFromBig(n)
	if err != nil {
		panic(err)
	}
	return amount
}

func (d *dao) head() chain.AsOf { return d.fake.heads[d.chain] }

// mark is a place in the chain that long before the head.
func (d *dao) mark(secondsAgo uint64, words ...any) chain.Mark {
	d.logs++
	head := d.head().Block
	return chain.Mark{Block: head.Number - secondsAgo/d.blockTime, LogIndex: d.logs % 300, Time: head.Time - secondsAgo, Tx: d.seed(append([]any{"tx", d.logs}, words...)...)}
}

// timepoint is the clock that many seconds after (or before) the head.
func (d *dao) timepoint(secondsAhead int64) uint64 {
	head := d.head().Block
	if d.clock == chain.TimeClock {
		return uint64(int64(head.Time) + secondsAhead)
	}
	return uint64(int64(head.Number) + secondsAhead/int64(d.blockTime))
}

func (d *dao) span(seconds uint64) *chain.Amount {
	if d.clock == chain.BlockClock {
		seconds /= d.blockTime
	}
	amount := chain.NewAmount(seconds)
	return &amount
}

const day = 86400

func (d *dao) family() string {
	if d.decimals == 0 {
		return delegation.FamilyERC721Votes
	}
	return delegation.FamilyERC20Votes
}

func (d *dao) setUp() {
	d.tokenID = chain.Account{Chain: d.chain, Address: d.account("token")}
	threshold, numerator, delay := d.units(d.supply*1000/400), chain.NewAmount(4), chain.NewAmount(2*day)
	d.governor = governance.GovernorView{
		Governor: governance.Governor{
			Account: chain.Account{Chain: d.chain, Address: d.account("governor")},
			DAO:     d.slug, Name: d.name + " Governor", Family: "oz-governor", Version: "1", Clock: d.clock,
			Counting: governance.Counting{Mode: "support=bravo&quorum=for,abstain", For: true, Abstain: true},
			Token:    d.tokenID.Address, Timelock: d.account("timelock"),
		},
		VotingDelay: d.span(2 * day), VotingPeriod: d.span(7 * day), ProposalThreshold: &threshold,
		QuorumNumerator: &numerator, QuorumDenominator: new(chain.NewAmount(100)), TimelockDelay: &delay, AsOf: d.head(),
	}
	total := d.units(d.supply * 1000)
	d.fake.tokens = append(d.fake.tokens, delegation.TokenView{
		Token:  delegation.Token{Account: d.tokenID, Family: d.family(), Name: d.token, Symbol: d.symbol, Decimals: d.decimals, Clock: d.clock},
		Supply: delegation.Supply{Total: &total}, DAOs: []string{d.slug}, AsOf: d.head(),
	})
}

// makeDelegates gives about two thirds of the supply to delegates, a few of
// them large, each with a history of power and some delegators.
func (d *dao) makeDelegates() {
	token := &d.fake.tokens[len(d.fake.tokens)-1]
	left := d.supply * 1000 * 62 / 100
	for i := range d.delegates {
		part := left / 11
		if d.decimals == 0 {
			part = max(1000, part/1000*1000)
		}
		if part == 0 || part > left {
			break
		}
		left -= part
		address := d.account("delegate", i)
		if i == 0 && d.symbol == "MRDx" {
			address = d.fake.delegates[1].Address // one who is known on both chains
		}
		view := delegation.DelegateView{
			Delegate: delegation.Delegate{Token: d.tokenID, Address: address},
			Supply:   token.Supply, AsOf: d.head(),
		}
		view.Power = d.units(part)
		view.Delegators = d.makeHolders(view.Address, view.Power)
		history := d.makeHistory(view)
		d.fake.power[delegatedTo{d.tokenID, view.Address}] = history
		view.PowerAt = &history[0].Mark
		d.voters = append(d.voters, view)
		token.Delegates++
		token.Delegated, _ = token.Delegated.Add(view.Power)
	}
	idle := d.units(d.supply * 1000 / 50)
	d.fake.holders = append(d.fake.holders, delegation.Holder{Token: d.tokenID, Address: d.account("idle"), Balance: &idle})
	token.Holders = int64(len(d.fake.holders)) + int64(d.supply%9973)
	for i := range d.voters {
		d.voters[i].Supply = token.Supply
	}
}

// makeHolders splits power over delegators, the delegate itself first.
func (d *dao) makeHolders(delegate common.Address, power chain.Amount) int64 {
	n := 1 + d.rng.IntN(36/d.divide+1)
	if d.decimals == 0 {
		n = int(power.Big().Int64())
	}
	left := power
	for i := range n {
		part, _ := chain.AmountFromBig(new(big.Int).Div(left.Big(), big.NewInt(int64(min(3, n-i)))))
		if i == n-1 {
			part = left
		}
		left, _ = left.Sub(part)
		mark := d.mark(uint64(d.rng.IntN(500*day) + day))
		address := d.account("holder", delegate, i)
		if i == 0 {
			address = delegate
		}
		d.fake.holders = append(d.fake.holders, delegation.Holder{Token: d.tokenID, Address: address, Balance: &part, Shares: []delegation.Share{{Part: delegation.Whole(delegate)[0], Since: &mark}}, Delegated: &mark})
	}
	return int64(n)
}

// makeHistory walks back in time from the power now, newest first.
func (d *dao) makeHistory(view delegation.DelegateView) []delegation.PowerPoint {
	var points []delegation.PowerPoint
	now, ago := view.Power, uint64(d.rng.IntN(30*day)+3600)
	steps := 4 + d.rng.IntN(40)
	for i := range steps {
		percent := int64(72 + d.rng.IntN(45))
		before, _ := chain.AmountFromBig(new(big.Int).Div(new(big.Int).Mul(now.Big(), big.NewInt(percent)), big.NewInt(100)))
		if i == steps-1 {
			before = chain.Amount{}
		}
		points = append(points, delegation.PowerPoint{Mark: d.mark(ago), Previous: before, New: now})
		now, ago = before, ago+uint64(d.rng.IntN(24*day)+600)
	}
	return points
}

func (d *dao) makeProposals() {
	quorum := d.units(d.supply * 1000 / 25)
	add := func(s story, age int64, quorum *chain.Amount) { d.propose(s, age, quorum) }
	// Open ones first; ages are seconds since the proposal was made.
	switch d.symbol {
	case "MRD":
		add(stories[0], 6*day, &quorum)
		add(stories[1], 4*day+7*3600, &quorum)
		add(stories[2], 2*3600, nil)
	case "LUX":
		add(stories[3], 5*day, &quorum)
	case "QRY":
		add(stories[4], 8*day+19*3600, &quorum)
	default:
		add(stories[5], 3*day, &quorum)
	}
	for i := range d.history {
		s := decided[i%len(decided)]
		s.title = fmt.Sprintf(s.title, 1+i%4, 2026-i/8)
		add(s, int64(12+i*17)*day+int64(d.rng.IntN(day)), d.quorumOf(s, quorum))
	}
}

func (d *dao) quorumOf(s story, quorum chain.Amount) *chain.Amount {
	if s.fate == governance.StatusUnknown {
		return nil
	}
	return &quorum
}

func (d *dao) propose(s story, age int64, quorum *chain.Amount) {
	opens, ends := 2*int64(day)-age, 9*int64(day)-age
	created := d.mark(uint64(age))
	at := d.position(created)
	proposer := d.voters[d.rng.IntN(min(6, len(d.voters)))].Address
	p := governance.NewProposal(d.governor.Account, at, governance.ProposalCreated{
		ID: governance.ProposalID(d.seed("proposal", s.title, age)), Proposer: proposer, Actions: d.actions(s),
		VoteStart: d.timepoint(opens), VoteEnd: d.timepoint(ends), Description: "# " + s.title + "\n\n" + s.body,
	})
	p.Quorum = quorum
	ref := governance.Ref{Governor: p.Governor, ID: p.ID}
	entries := []governance.TimelineEntry{{Mark: created, Kind: "created", Actor: proposer}}
	if opens < 0 {
		d.castVotes(&p, ref, s, uint64(-opens))
		d.castNothing(&p, ref)
	}
	if ends < 0 {
		entries = append(entries, d.settle(&p, s, uint64(-ends))...)
	}
	view := governance.ProposalView{
		Proposal: p, DAO: d.slug, Clock: d.clock, Counting: d.governor.Counting,
		Timepoint: d.timepoint(0), AsOf: d.head(),
	}
	view.Status = p.StatusAt(chain.BlockRef{Number: view.Timepoint, Time: view.Timepoint}, d.governor.Governor)
	d.fake.proposals = append(d.fake.proposals, view)
	d.fake.timelines[ref] = entries
	d.governor.Proposals++
}

func (d *dao) position(m chain.Mark) chain.Position {
	return chain.Position{Chain: d.chain, Block: m.Block, LogIndex: m.LogIndex, BlockTime: m.Time, TxHash: m.Tx, Address: d.governor.Address}
}

// castVotes lets delegates vote as the story says.
func (d *dao) castVotes(p *governance.Proposal, ref governance.Ref, s story, openFor uint64) {
	for i := range d.voters {
		voter := &d.voters[i]
		if d.rng.IntN(100) >= s.turnout {
			continue
		}
		support := governance.For
		switch roll := d.rng.IntN(100); {
		case roll < s.against:
			support = governance.Against
		case roll < s.against+s.abstain:
			support = governance.Abstain
		}
		reason := ""
		if texts := reasons[support]; d.rng.IntN(3) == 0 {
			reason = texts[d.rng.IntN(len(texts))]
		}
		mark := d.mark(openFor - min(openFor-1, uint64(d.rng.IntN(int(min(openFor, 7*day))))))
		event := governance.VoteCast{ID: p.ID, Voter: voter.Address, Support: support, Weight: voter.Power, Reason: reason}
		if i == 3 && s.split {
			event.Support, event.Params = governance.Fractional, fractional(voter.Power)
		}
		p.Apply(d.position(mark), event)
		d.fake.votes = append(d.fake.votes, governance.VoteView{Title: p.Title, Vote: governance.Vote{
			Mark: mark, Ref: ref, Voter: voter.Address, Support: event.Support, Weight: event.Weight, Reason: reason, Params: event.Params,
		}})
		voter.Voted++
		if voter.LastVote == nil || voter.LastVote.Time < mark.Time {
			voter.LastVote = &mark
		}
	}
}

// castNothing is the vote of an account without power, which governors accept.
func (d *dao) castNothing(p *governance.Proposal, ref governance.Ref) {
	mark, stranger := d.mark(60), d.account("stranger")
	p.Apply(d.position(mark), governance.VoteCast{ID: p.ID, Voter: stranger, Support: governance.For})
	d.fake.votes = append(d.fake.votes, governance.VoteView{Title: p.Title, Vote: governance.Vote{Mark: mark, Ref: ref, Voter: stranger, Support: governance.For}})
}

// fractional packs a weight as 60% for, 30% against, 10% abstain.
func fractional(weight chain.Amount) []byte {
	var out []byte
	for _, percent := range []int64{30, 60, 10} {
		n := new(big.Int).Div(new(big.Int).Mul(weight.Big(), big.NewInt(percent)), big.NewInt(100))
		out = append(out, n.FillBytes(make([]byte, 16))...)
	}
	return out
}

// settle plays what followed the vote.
func (d *dao) settle(p *governance.Proposal, s story, ago uint64) []governance.TimelineEntry {
	anyone := d.voters[len(d.voters)-1].Address
	var entries []governance.TimelineEntry
	lifecycle := func(ago uint64, kind governance.LifecycleKind, value uint64) {
		mark := d.mark(ago)
		p.Apply(d.position(mark), governance.Lifecycle{ID: p.ID, Kind: kind, Value: value})
		entries = append(entries, governance.TimelineEntry{Mark: mark, Kind: string(kind), Actor: anyone, Value: value})
	}
	if s.fate == governance.StatusCanceled {
		lifecycle(ago, governance.Canceled, 0)
		return entries
	}
	passed := p.Quorum != nil && p.Tally.For.Cmp(p.Tally.Against) > 0 && d.governor.Counting.QuorumVotes(p.Tally).Cmp(*p.Quorum) >= 0
	if !passed || s.fate == governance.StatusSucceeded {
		return entries
	}
	queued := ago - min(ago-1, day/2)
	lifecycle(queued, governance.Queued, d.head().Block.Time-queued+2*day)
	mark := d.mark(queued)
	p.Apply(d.position(mark), governance.OperationScheduled{Operation: p.Operation.Candidates[0], Delay: 2 * day})
	entries = append(entries, governance.TimelineEntry{Mark: mark, Kind: "timelock_scheduled"})
	if s.fate != governance.StatusQueued && queued > 2*day {
		lifecycle(queued-2*day, governance.Executed, 0)
	}
	return entries
}

// countParticipation makes every delegate eligible for the proposals that
// opened, except the smaller ones for the oldest.
func (d *dao) countParticipation() {
	var opened int64
	for _, p := range d.fake.proposals {
		if p.Governor == d.governor.Account && p.Status != governance.StatusPending {
			opened++
		}
	}
	for i := range d.voters {
		d.voters[i].ProposalsEligible = max(d.voters[i].Voted, opened-int64(i%7))
	}
	d.fake.delegates = append(d.fake.delegates, d.voters...)
	d.fake.addGovernor(d.slug, d.name, d.governor, d.tokenID)
}

func (f *fake) addGovernor(slug, name string, governor governance.GovernorView, token chain.Account) {
	i := slices.IndexFunc(f.daos, func(v governance.DAOView) bool { return v.Slug == slug })
	if i < 0 {
		i = len(f.daos)
		f.daos = append(f.daos, governance.DAOView{Slug: slug, Name: name})
	}
	f.daos[i].Governors = append(f.daos[i].Governors, governor)
	f.daos[i].Tokens = append(f.daos[i].Tokens, token)
	f.daos[i].AsOf = append(f.daos[i].AsOf, f.heads[governor.Chain])
}

// finish sorts and counts what the DAOs' overviews show.
func (f *fake) finish() {
	slices.SortStableFunc(f.proposals, func(a, b governance.ProposalView) int {
		return int(int64(b.Created.Time) - int64(a.Created.Time))
	})
	for i := range f.daos {
		dao := &f.daos[i]
		dao.Proposals = map[governance.Status]int64{}
		governors, voters := map[chain.Account]bool{}, map[common.Address]bool{}
		for _, p := range f.proposals {
			if p.DAO == dao.Slug {
				dao.Proposals[p.Status]++
				governors[p.Governor] = true
			}
		}
		for _, v := range f.votes {
			if governors[v.Governor] {
				dao.Votes++
				voters[v.Voter] = true
			}
		}
		dao.Voters = int64(len(voters))
	}
}

// actions builds a story's calls.
func (d *dao) actions(s story) []governance.Action {
	if s.actions == nil {
		return nil
	}
	return s.actions(d)
}

// callTo encodes a call of a function whose parameters are no structs.
func callTo(signature string, values ...any) []byte {
	name, list, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	var arguments abi.Arguments
	var types []string
	for parameter := range strings.SplitSeq(list, ",") {
		if parameter == "" {
			continue
		}
		text, _, _ := strings.Cut(strings.TrimSpace(parameter), " ")
		parsed, err := abi.NewType(text, "", nil)
		if err != nil {
			panic(err)
		}
		arguments, types = append(arguments, abi.Argument{Type: parsed}), append(types, text)
	}
	packed, err := arguments.Pack(values...)
	if err != nil {
		panic(err)
	}
	selector := crypto.Keccak256([]byte(name + "(" + strings.Join(types, ",") + ")"))
	return append(selector[:4:4], packed...)
}

func ether(thousandths uint64) chain.Amount {
	n := new(big.Int).Mul(new(big.Int).SetUint64(thousandths), big.NewInt(1e15))
	amount, _ := chain.AmountFromBig(n)
	return amount
}

func uint64Bytes(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
