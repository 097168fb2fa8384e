package governance

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
)

// FamilyAragonVoting is the family of Aragon's Voting app. It numbers its votes,
// counts seconds, and lets voters change their minds while a vote is open. Its
// token counts blocks. Nothing but the contract itself tells what a vote runs
// and what it needs to pass.
const FamilyAragonVoting = "aragon-voting"

func aragonVoting() chain.Decoder {
	events := eventsOf(iaragonvoting.NewIAragonVoting().GetABI())
	return chain.Decoder{
		events.topic("StartVote"):             decodeStartVote,
		events.topic("CastVote"):              decodeAragonVote,
		events.topic("ExecuteVote"):           decodeExecuteVote,
		events.topic("ChangeSupportRequired"): decodeParameter(events["ChangeSupportRequired"], ParamSupportRequired),
		events.topic("ChangeMinQuorum"):       decodeParameter(events["ChangeMinQuorum"], ParamQuorumNumerator),
	}
}

// aragonOpens is the event that opens a vote.
func aragonOpens() []common.Hash {
	return []common.Hash{eventsOf(iaragonvoting.NewIAragonVoting().GetABI()).topic("StartVote")}
}

// decodeStartVote reads a vote without its bounds, which are those of the block
// and of the governor: see [ProposalCreated.In].
func decodeStartVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 1)
	e := ProposalCreated{ID: ProposalID(r.Topic(1)), Proposer: r.TopicAddress(2), Description: r.String(0)}
	return e, r.Err()
}

func decodeAragonVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 2)
	e := VoteCast{ID: ProposalID(r.Topic(1)), Voter: r.TopicAddress(2), Support: sideOf(r.Bool(0)), Weight: r.Amount(1)}
	return e, r.Err()
}

func decodeExecuteVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 0)
	e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: Executed}
	return e, r.Err()
}

// In fills in the bounds of a vote whose event does not tell them. One of
// Aragon's opens in its block, lasts as long as every vote of the governor, and
// counts the power of the block before. One of an Azorius opens in its block,
// whose power counts, and ends when its strategy says.
func (e ProposalCreated) In(g Governor, at chain.Position) ProposalCreated {
	if g.Family == FamilyAzorius {
		e.VoteStart, e.VoteEnd, e.Details.PowerAt = at.Block-min(at.Block, 1), NeverOpens, at.Block
		return e
	}
	if g.VoteTime == 0 {
		return e
	}
	e.VoteStart = at.BlockTime - min(at.BlockTime, 1)
	e.VoteEnd = saturatingSum(e.VoteStart, g.VoteTime)
	e.Details.SnapshotBlock = at.Block - min(at.Block, 1)
	return e
}

// Judge gives the proposal the terms that were read, and the calls that they
// tell.
func (p *Proposal) Judge(t Terms) {
	if p.Terms.Script != "" || t.Script != "" {
		p.Actions, _ = scriptActions(t.Script)
	}
	p.Terms = t
}

// scriptActions reads the calls of an EVM script in hex, as Aragon's CallsScript
// executes them: after the number 1, address, length and data of each. A script
// of another form has none that are known.
func scriptActions(script string) ([]Action, error) {
	const head, specID = 4, 1
	raw, err := hex.DecodeString(strings.TrimPrefix(script, "0x"))
	if err != nil || len(raw) == 0 {
		return nil, err //nolint:wrapcheck // the caller knows what it is
	}
	if len(raw) < head || binary.BigEndian.Uint32(raw) != specID {
		return nil, errors.New("script is no list of calls")
	}
	const callHead = common.AddressLength + 4
	out := []Action{}
	for raw = raw[head:]; len(raw) > 0; {
		if len(raw) < callHead || len(out) == maxActions {
			return nil, errors.New("script ends inside a call, or has too many")
		}
		size := uint64(binary.BigEndian.Uint32(raw[common.AddressLength:]))
		if size > uint64(len(raw)-callHead) {
			return nil, errors.New("script ends inside the data of a call")
		}
		end := callHead + int(size)
		out = append(out, Action{Target: common.Address(raw[:common.AddressLength]), Calldata: append([]byte{}, raw[callHead:end]...)})
		raw = raw[end:]
	}
	return out, nil
}
