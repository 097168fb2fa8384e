package governance

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iagoragovernor"
	"github.com/tribune-gov/tribune/contracts/iagoramodule"
)

// FamilyAgora is the family of Optimism's governor and of those that Agora built
// after it: OpenZeppelin's with proposal types and voting modules.
const FamilyAgora = "agora-governor"

// FamilyAgoraModule is that of the contracts around such a governor, whose
// events are about its proposals and settings: the configurator of proposal
// types, and voting modules.
const FamilyAgoraModule = "agora-module"

var errUneven = errors.New("targets, values and calldatas are not of one length")

// agoraGovernor returns the decoder of the family. Which arguments are indexed
// differs between versions of the governor and is read from the log.
func agoraGovernor() chain.Decoder {
	decoder := openZeppelin()
	events := eventsOf(iagoragovernor.NewIAgoraGovernor().GetABI())
	maps.Copy(decoder, chain.Decoder{
		events.topic("ProposalCreated"):         agoraProposal(proposalShape{}),
		events.topic("ProposalCreated0"):        agoraProposal(proposalShape{typed: true}),
		events.topic("ProposalCreated1"):        agoraProposal(proposalShape{module: true}),
		events.topic("ProposalCreated2"):        agoraProposal(proposalShape{module: true, typed: true}),
		events.topic("ProposalDeadlineUpdated"): decodeDeadlineUpdated,
		events.topic("ProposalTypeUpdated"):     decodeTypeUpdated,
		events.topic("ManagerSet"):              decodeParameter(events["ManagerSet"], ParamManager),
		events.topic("AdminSet"):                decodeParameter(events["AdminSet"], ParamAdmin),
	})
	return decoder
}

// agoraOpens are the first topics of the four forms.
func agoraOpens() []common.Hash {
	events := eventsOf(iagoragovernor.NewIAgoraGovernor().GetABI())
	var out []common.Hash
	for _, name := range []string{"ProposalCreated", "ProposalCreated0", "ProposalCreated1", "ProposalCreated2"} {
		out = append(out, events.topic(name))
	}
	return out
}

// proposalShape is one of the four forms in which a proposal is announced.
type proposalShape struct{ module, typed bool }

// args is how many arguments the event has: id and proposer, module and data or
// four lists, start, end, description, and type.
func (s proposalShape) args() int {
	n := 9
	if s.module {
		n = 7
	}
	if s.typed {
		n++
	}
	return n
}

// agoraProposal reads a proposal whose first arguments may be indexed: id,
// proposer, and module.
func agoraProposal(s proposalShape) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		indexed := max(len(log.Topics)-1, 0)
		if limit := 2; indexed > limit && !s.module {
			return nil, fmt.Errorf("log has %d topics, want at most %d", len(log.Topics), 1+limit)
		}
		r := chain.ReadLog(log, indexed, s.args()-indexed)
		word := func(i int) int { return i - indexed } // of the head
		address := func(i int) common.Address {
			if i < indexed {
				return r.TopicAddress(i + 1)
			}
			return r.Address(word(i))
		}
		e := ProposalCreated{Actions: []Action{}, Proposer: address(1)}
		if indexed > 0 {
			e.ID = ProposalID(r.Topic(1))
		} else {
			e.ID = ProposalID(r.Word(0))
		}
		next := 4
		if s.module {
			module := moduleVote(r.Bytes(word(3)))
			module.Address = address(2).Hex()
			e.Details.Module = &module
		} else {
			var err error
			if e.Actions, err = readActions(&r, word(2)); err != nil {
				return nil, err
			}
			next = 6
		}
		e.VoteStart, e.VoteEnd = r.Uint(word(next), storedBits), r.Uint(word(next+1), storedBits)
		e.Description = r.String(word(next + 2))
		e.Details = describedDetails(e.Description).with(e.Details)
		if s.typed {
			number := r.Uint(word(next+3), 8)
			e.Details.ProposalType = &number
		}
		return e, r.Err()
	}
}

func decodeDeadlineUpdated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 2)
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Rescheduled, Value: r.Uint(1, storedBits)}
	return e, r.Err()
}

func decodeTypeUpdated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 1)
	e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: Retyped, Value: r.Uint(0, 8)}
	return e, r.Err()
}

// agoraModule returns the decoder of the contracts around a governor.
func agoraModule() chain.Decoder {
	events := eventsOf(iagoramodule.NewIAgoraModule().GetABI())
	return chain.Decoder{
		events.topic("ProposalTypeSet"):  proposalType(1, false),
		events.topic("ProposalTypeSet0"): proposalType(2, false),
		events.topic("ProposalTypeSet1"): proposalType(2, true),
		events.topic("ScopeCreated"):     decodeScopeCreated,
		events.topic("ScopeDisabled"):    scopeGone("disabled", false),
		events.topic("ScopeDisabled0"):   scopeGone("disabled", true),
		events.topic("ScopeDeleted"):     scopeGone("deleted", false),
		events.topic("ScopeDeleted0"):    scopeGone("deleted", true),
		events.topic("ProposalCreated"):  decodeModuleProposal,
	}
}

// AgoraType is a type of proposals, as [ParamProposalType] carries it in JSON.
type AgoraType struct {
	Quorum      uint64 `json:"quorum_bp"`             // of the votable supply, in basis points
	Threshold   uint64 `json:"approval_threshold_bp"` // of the votes for and against, in basis points; 0: none
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	Module      string `json:"module,omitempty"` // address that its proposals' votes are counted by
}

// proposalType reads a type of proposals, with its name or also a description,
// and maybe with a module.
func proposalType(texts int, module bool) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		indexed := 1
		if module {
			indexed = 2
		}
		r := chain.ReadLog(log, indexed, 2+texts)
		set := AgoraType{Quorum: r.Uint(0, 16), Threshold: r.Uint(1, 16), Name: clean(r.String(2))}
		if texts > 1 {
			set.Description = clean(r.String(3))
		}
		if module {
			set.Module = r.TopicAddress(2).Hex()
		}
		return jsonParameter(&r, ParamProposalType, fmt.Sprint(r.TopicUint(1, 8)), set)
	}
}

func decodeScopeCreated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 2)
	selector := r.Word(0)
	if selector != (common.BytesToHash(common.RightPadBytes(selector[:4], common.HashLength))) && r.Err() == nil {
		return nil, fmt.Errorf("0x%x is no selector", selector)
	}
	return jsonParameter(&r, ParamProposalScope, scopeKey(&r), struct {
		Selector    hexutil.Bytes `json:"selector"`
		Description string        `json:"description"`
	}{selector[:4], clean(r.String(1))})
}

// scopeGone reads that a scope counts no longer; with version 2, which of those
// of its key.
func scopeGone(how string, numbered bool) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		words := 0
		if numbered {
			words = 1
		}
		r := chain.ReadLog(log, 2, words)
		e := ParameterChanged{Name: ParamProposalScope, Key: scopeKey(&r), New: how}
		if numbered {
			e.Key += fmt.Sprintf(":%d", r.Uint(0, 8))
		}
		return e, r.Err()
	}
}

// scopeKey is type and key of a scope.
func scopeKey(r *chain.LogReader) string {
	const size = 24
	key := r.Topic(2)
	return fmt.Sprintf("%d:0x%x", r.TopicUint(1, 8), key[:size])
}

// jsonParameter is a setting of several values.
func jsonParameter(r *chain.LogReader, name, key string, value any) (chain.Event, error) {
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what it was reading
	}
	text, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", name, err)
	}
	return ParameterChanged{Name: name, Key: key, New: string(text)}, nil
}

// decodeModuleProposal reads options and settings of a proposal of version 2.
func decodeModuleProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	vote := ModuleVote{Kind: ModuleApproval}
	for _, t := range r.Tuples(0, maxOptions, 1) {
		vote.Options = append(vote.Options, Option{Description: clean(t.String(0))})
	}
	t := r.Tuple(1, 6)
	participation, approvals, criteria, value, signal := t.Amount(0), t.Uint(1, 8), t.Uint(2, 8), t.Amount(3), t.Bool(4)
	_ = t.String(5) // an id of the website's
	vote.MinParticipation, vote.MaxApprovals, vote.CriteriaValue, vote.Signal = &participation, &approvals, &value, &signal
	switch criteria {
	case 0:
		vote.Criteria = CriteriaThreshold
	case 1:
		vote.Criteria = CriteriaTopChoices
	default: // a standard vote, of one option or of none
	}
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what it was reading
	}
	return ProposalDetailed{ID: ProposalID(r.Topic(1)), Details: Details{Module: &vote}}, nil
}
