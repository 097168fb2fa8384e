package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// measurer collects what the figures of a governor are computed from, for a
// number of moments in order. What changes between two of them is read once.
type measurer struct {
	reader
	governor governorRow
	token    tokenRow
	family   governance.Family
	voting   []common.Address // governors that count the token
	moments  []moment         // ascending

	proposals []measuredProposal // by creation
	settings  []parameterChangeRow
	supplies  []supplyPoint
	ballots   map[governance.ProposalID][]ballotRow

	powers   map[common.Address]chain.Amount
	lastVote map[common.Address]uint64
}

// measuredProposal is as much of a proposal as figures need.
type measuredProposal struct {
	ProposalID   governance.ProposalID `bun:"proposal_id"`
	Block        uint64                `bun:"block"`
	Time         uint64                `bun:"time"`
	Snapshot     uint64                `bun:"snapshot"`
	Deadline     uint64                `bun:"deadline"`
	AgainstVotes chain.Amount          `bun:"against_votes"`
	ForVotes     chain.Amount          `bun:"for_votes"`
	AbstainVotes chain.Amount          `bun:"abstain_votes"`
	Terms        governance.Terms      `bun:"terms"`
	Details      governance.Details    `bun:"details"`
	Canceled     *chain.Mark           `bun:"canceled"`
	Vetoed       *chain.Mark           `bun:"vetoed"`
}

// measurer prepares for moments, which must be ascending.
func (r reader) measurer(ctx context.Context, g governorRow, moments []moment) (*measurer, error) {
	m := &measurer{
		reader: r, governor: g, moments: moments,
		ballots:  map[governance.ProposalID][]ballotRow{},
		lastVote: map[common.Address]uint64{},
	}
	m.family, _ = governance.FamilyOf(g.Family)
	var err error
	if m.token, err = r.tokenByID(ctx, chain.Account{Chain: g.Chain, Address: g.Token}); err != nil {
		return nil, err
	}
	err = r.tx.NewSelect().Table("governor").Column("address").Where("source_id = ? AND token = ?", g.SourceID, g.Token).Scan(ctx, &m.voting)
	if err != nil {
		return nil, fmt.Errorf("load governors of token: %w", err)
	}
	err = r.tx.NewSelect().Table("proposal").
		Column("proposal_id", "block", "time", "snapshot", "deadline", "against_votes", "for_votes", "abstain_votes", "terms", "details", "canceled", "vetoed").
		Where("source_id = ? AND governor = ?", g.SourceID, g.Address).Order("block", "log_index").Scan(ctx, &m.proposals)
	if err != nil {
		return nil, fmt.Errorf("load proposals: %w", err)
	}
	err = r.tx.NewSelect().Model(&m.settings).Where("source_id = ? AND address = ? AND subject = ''", g.SourceID, g.Address).
		Order("block", "log_index").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("load parameters: %w", err)
	}
	m.supplies, err = r.supplyPoints(ctx, m.token)
	return m, err
}

// each computes the figures of every moment, in order.
func (m *measurer) each(ctx context.Context, do func(i int, figures measure.Figures)) error {
	for i, at := range m.moments {
		if err := m.walkPowers(ctx, i); err != nil {
			return err
		}
		if err := m.walkVotes(ctx, i); err != nil {
			return err
		}
		ballots, err := m.ballotsAt(ctx, at)
		if err != nil {
			return err
		}
		in := m.inputAt(at)
		in.Ballots = ballots
		do(i, measure.Compute(in))
	}
	return nil
}

// inputAt puts together everything but the ballots.
func (m *measurer) inputAt(at moment) measure.Input {
	in := measure.Input{At: at.at, Votable: m.votable(at)}
	for address, power := range m.powers {
		d := measure.Delegate{Address: address, Power: power}
		if last, voted := m.lastVote[address]; voted {
			d.LastVote = &last
		}
		in.Delegates = append(in.Delegates, d)
	}
	in.Supply = m.supplyAt(func(p supplyPoint) bool { return p.block <= at.block })
	ended := m.ended(at)
	for _, p := range ended[:min(len(ended), measure.RecentProposals)] {
		in.Ended = append(in.Ended, m.endedOf(p))
	}
	in.Threshold = m.setting(at, governance.ParamProposalThreshold)
	in.Quorum = m.quorumAt(at, ended, in.Supply)
	return in
}

// votable reports whether somebody could have voted in the time after which
// delegates count as asleep: somebody did, or a vote opened on a proposal that was
// made in it.
func (m *measurer) votable(at moment) bool {
	from := at.awake()
	for _, last := range m.lastVote {
		if last >= from {
			return true
		}
	}
	now, known := at.timepoint(m.governor.Clock)
	return slices.ContainsFunc(m.proposals, func(p measuredProposal) bool {
		return p.Block <= at.block && p.Time >= from && (!known || p.Snapshot != 0 && p.Snapshot < now)
	})
}

// ended returns the proposals whose vote is over, newest first, without those
// that were stopped before it was. It is empty where the time is not known.
func (m *measurer) ended(at moment) []measuredProposal {
	now, known := at.timepoint(m.governor.Clock)
	if !known {
		return nil
	}
	var out []measuredProposal
	for _, p := range slices.Backward(m.proposals) {
		if p.Block <= at.block && p.Deadline != 0 && p.Deadline < now && !p.stopped(m.governor.Clock) {
			out = append(out, p)
		}
	}
	return out
}

// stopped reports whether a proposal was cancelled or vetoed before its vote was
// over. By the parent chain's clock that is not known, and every end counts.
func (p measuredProposal) stopped(clock chain.Clock) bool {
	for _, end := range []*chain.Mark{p.Canceled, p.Vetoed} {
		if end != nil && (clock == chain.ParentClock || clock.Of(end.Block, end.Time) <= p.Deadline) {
			return true
		}
	}
	return false
}

func (m *measurer) endedOf(p measuredProposal) measure.Ended {
	tally := governance.Tally{Against: p.AgainstVotes, For: p.ForVotes, Abstain: p.AbstainVotes}
	everything := governance.Counting{For: true, Against: true, Abstain: true}
	return measure.Ended{
		Voted: everything.QuorumVotes(tally), Counted: m.governor.Counting.QuorumVotes(tally), VotingSupply: m.votingSupply(p),
	}
}

// votingSupply is what the contract said, or what there was at the snapshot.
func (m *measurer) votingSupply(p measuredProposal) *chain.Amount {
	switch proposal := (&governance.Proposal{Snapshot: p.Snapshot, Details: p.Details}); {
	case p.Terms.VotingSupply != nil:
		return p.Terms.VotingSupply
	case p.Details.SnapshotBlock != 0:
		return m.supplyAt(func(s supplyPoint) bool { return s.block <= p.Details.SnapshotBlock })
	case m.governor.Clock == chain.ParentClock:
		return nil
	default:
		return m.supplyAt(func(s supplyPoint) bool { return m.governor.Clock.Of(s.block, s.time) <= proposal.PowerAt() })
	}
}

// setting is the last announced value of one of the governor's settings or, where
// none was announced, what it answered when it was added. Before that block the
// answer would be one of the future.
func (m *measurer) setting(at moment, name string) *chain.Amount {
	for _, row := range slices.Backward(m.settings) {
		if row.Name == name && row.Block <= at.block {
			return amountOf(row.NewValue)
		}
	}
	for _, reading := range m.governor.Readings {
		constant := name == governance.ParamQuorumDenominator
		if reading.Name == name && reading.Key == "" && (constant || at.block >= m.governor.ReadBlock) {
			return amountOf(reading.Value)
		}
	}
	return nil
}

// quorumAt is the number the governor announced; else what it answered for the
// newest ended proposal that it has answered for; else its share of the supply.
func (m *measurer) quorumAt(at moment, ended []measuredProposal, supply *chain.Amount) *chain.Amount {
	standing := m.family.Reread == governance.ReadStanding // it is read, for now only
	quorum := m.setting(at, governance.ParamQuorum)
	switch {
	case standing && !at.now:
		return nil
	case !standing && quorum != nil:
		return quorum
	}
	for _, p := range ended {
		if p.Terms.Quorum != nil {
			return p.Terms.Quorum
		}
	}
	if standing {
		return quorum
	}
	return shareOf(supply, m.setting(at, governance.ParamQuorumNumerator), m.setting(at, governance.ParamQuorumDenominator))
}

// ballotRow is a vote for the comparison of voters.
type ballotRow struct {
	ProposalID governance.ProposalID `bun:"proposal_id"`
	Block      uint64                `bun:"block"`
	LogIndex   uint32                `bun:"log_index"`
	Voter      common.Address        `bun:"voter"`
	Support    uint8                 `bun:"support"`
	Params     bool                  `bun:"params"`
}

// ballotsAt returns how everybody voted on the last proposals, up to a moment.
func (m *measurer) ballotsAt(ctx context.Context, at moment) ([]measure.Ballot, error) {
	var recent []governance.ProposalID
	for _, p := range slices.Backward(m.proposals) {
		if p.Block <= at.block && len(recent) < measure.BlocProposals {
			recent = append(recent, p.ProposalID)
		}
	}
	if err := m.loadBallots(ctx, recent); err != nil {
		return nil, err
	}
	var out []measure.Ballot
	for i, id := range recent {
		place := make(map[common.Address]int, len(m.ballots[id]))
		for _, row := range m.ballots[id] {
			if row.Block > at.block {
				break
			}
			if j, again := place[row.Voter]; again {
				out[j].Side = m.side(row) // the last one counts
				continue
			}
			place[row.Voter] = len(out)
			out = append(out, measure.Ballot{Proposal: i, Voter: row.Voter, Side: m.side(row)})
		}
	}
	return out, nil
}

// noSide is that of a vote for several.
const noSide = measure.Abstain + 1

func (m *measurer) side(row ballotRow) measure.Side {
	if row.Params && m.governor.Counting.Flexible {
		return noSide
	}
	switch row.Support {
	case governance.Against:
		return measure.Against
	case governance.For:
		return measure.For
	case governance.Abstain:
		return measure.Abstain
	}
	return noSide
}

// loadBallots reads the votes on proposals that have not been read, and forgets
// those on others.
func (m *measurer) loadBallots(ctx context.Context, recent []governance.ProposalID) error {
	for id := range m.ballots {
		if !slices.Contains(recent, id) {
			delete(m.ballots, id)
		}
	}
	for _, id := range recent {
		if _, known := m.ballots[id]; known {
			continue
		}
		rows := []ballotRow{}
		err := m.tx.NewSelect().Table("vote").Column("proposal_id", "block", "log_index", "voter", "support").
			ColumnExpr("(params IS NOT NULL AND length(params) > 0) AS params").
			Where("source_id = ? AND address = ? AND proposal_id = ? AND kind <> ?", m.governor.SourceID, m.governor.Address, id, voteReduced).
			Scan(ctx, &rows)
		if err != nil {
			return fmt.Errorf("load ballots: %w", err)
		}
		// In SQL the order makes SQLite walk through all votes instead of the index.
		slices.SortFunc(rows, func(a, b ballotRow) int {
			return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.LogIndex, b.LogIndex))
		})
		m.ballots[id] = rows
	}
	return nil
}

// walkVotes moves to a moment: it reads who voted since the one before.
func (m *measurer) walkVotes(ctx context.Context, i int) error {
	at := m.moments[i]
	var after *uint64 // block
	if i > 0 {
		after = &m.moments[i-1].block
	} else {
		last, found, err := m.lastBlockUntil(ctx, m.governor.SourceID, max(at.awake(), 1)-1)
		if err != nil {
			return err
		}
		if found {
			after = &last.Number
		}
	}
	var rows []struct {
		Voter common.Address `bun:"voter"`
		Time  uint64         `bun:"time"`
	}
	query := m.tx.NewSelect().Table("vote").Column("voter").ColumnExpr("max(time) AS time").
		Where("source_id = ? AND block <= ?", m.governor.SourceID, at.block).
		Where("address IN (?) AND kind = ? AND weight > ?", bun.List(m.voting), voteCast, chain.Amount{}).
		Group("voter")
	if after != nil {
		query = query.Where("block > ?", *after)
	}
	if err := query.Scan(ctx, &rows); err != nil {
		return fmt.Errorf("load last votes: %w", err)
	}
	for _, row := range rows {
		m.lastVote[row.Voter] = row.Time
	}
	return nil
}
