package governance_test

import (
	"bytes"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

func FuzzDecodeGovernor(f *testing.F) { fuzzDecode(f, governance.FamilyOpenZeppelin) }

func FuzzDecodeBravo(f *testing.F) { fuzzDecode(f, governance.FamilyGovernorBravo) }

func FuzzDecodeAlpha(f *testing.F) { fuzzDecode(f, governance.FamilyGovernorAlpha) }

func FuzzDecodeAave(f *testing.F) { fuzzDecode(f, governance.FamilyAaveV2) }

func FuzzDecodeAaveExecutor(f *testing.F) { fuzzDecode(f, governance.FamilyAaveExecutor) }

func FuzzDecodeAragon(f *testing.F) { fuzzDecode(f, governance.FamilyAragonVoting) }

func FuzzDecodeCompoundTimelock(f *testing.F) { fuzzDecode(f, governance.FamilyCompoundTimelock) }

func FuzzDecodeAgora(f *testing.F) { fuzzDecode(f, governance.FamilyAgora) }

func FuzzDecodeAgoraModule(f *testing.F) { fuzzDecode(f, governance.FamilyAgoraModule) }

func FuzzDecodeMoloch(f *testing.F) { fuzzDecode(f, governance.FamilyMoloch) }

func FuzzDecodeAaveV3(f *testing.F) { fuzzDecode(f, governance.FamilyAaveV3) }

func FuzzDecodeAzorius(f *testing.F) { fuzzDecode(f, governance.FamilyAzorius) }

func FuzzDecodeAzoriusStrategy(f *testing.F) { fuzzDecode(f, governance.FamilyAzoriusStrategy) }

func FuzzDecodeTimelock(f *testing.F) { fuzzDecode(f, governance.FamilyTimelockController) }

// fuzzDecode feeds a family logs of all its events. What go-ethereum's abi finds
// well-formed must decode, unless the decoders refuse its values for a reason,
// and must encode to the same log again.
func fuzzDecode(f *testing.F, family string) {
	f.Helper()
	decoder, events := governance.Decoders()[family], governancetest.Events()
	var names []string
	for name, event := range events {
		if decoder[event.ID] != nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, s := range samples() {
		if s.family == family {
			log := governancetest.Encode(f, events[s.event], s.args...)
			f.Add(uint8(slices.Index(names, s.event)), joined(log.Topics[1:]), log.Data)
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, topics, data []byte) {
		name := names[int(which)%len(names)]
		event := events[name]
		log := types.Log{Topics: []common.Hash{event.ID}, Data: bytes.Clone(data)}
		for ; len(topics) >= 32; topics = topics[32:] {
			log.Topics = append(log.Topics, common.Hash(topics[:32]))
		}
		got, err := decoder[event.ID](&log)
		if !bytes.Equal(log.Data, data) {
			t.Fatal("the decoder changed the log")
		}
		if len(data) > 4096 {
			return // the reference copies what offsets share as often as they say
		}
		args, canonical := governancetest.Decode(t, event, log)
		switch {
		case err == nil:
			checkEncodesAgain(t, decoder[event.ID], event, log, got, canonical)
		case canonical && !refusable(event, args):
			t.Fatalf("%s%v does not decode: %v", name, args, err)
		}
	})
}

func joined(topics []common.Hash) []byte {
	var out []byte
	for _, topic := range topics {
		out = append(out, topic[:]...)
	}
	return out
}

// refusable reports whether well-formed arguments may still be refused: numbers
// of 64 bits and more, arrays of different lengths, texts that are none, calls of
// a way that does not exist, and votes that do not tell their weight.
func refusable(event abi.Event, args []any) bool {
	if event.ID == nftVote() {
		return true
	}
	length := -1
	for _, arg := range args {
		n := length
		switch value := arg.(type) {
		case calls: // of Azorius
			return slices.ContainsFunc(value, func(c call) bool { return c.Operation > 1 })
		case *big.Int:
			if !value.IsInt64() {
				return true
			}
		case uint64:
			if value > math.MaxInt64 {
				return true
			}
		case []common.Address:
			n = len(value)
		case []*big.Int:
			n = len(value)
		case []string:
			n = len(value)
			if slices.ContainsFunc(value, func(s string) bool { return !utf8.ValidString(s) }) {
				return true
			}
		case [][]byte:
			n = len(value)
		case []bool:
			n = len(value)
		case string: // the signature of a call; other texts are kept as they are
			if (strings.HasSuffix(event.RawName, "Transaction") || strings.HasSuffix(event.RawName, "Action")) && !utf8.ValidString(value) {
				return true
			}
		}
		if length >= 0 && n != length {
			return true
		}
		length = n
	}
	return false
}

// checkEncodesAgain encodes what was decoded. A well-formed log must come out
// as it was, any other as one that decodes to the same.
func checkEncodesAgain(t *testing.T, decode chain.DecodeFunc, event abi.Event, log types.Log, got chain.Event, canonical bool) {
	t.Helper()
	if slices.Contains([]string{"SubmitProposal", "SubmitVote", "CancelProposal", "ProcessProposal"}, event.RawName) {
		return // Moloch's, whose samples are compared
	}
	args, complete := argsOf(event, got)
	if !complete {
		return
	}
	again := governancetest.Encode(t, event, args...)
	if canonical && (!slices.Equal(again.Topics, log.Topics) || !bytes.Equal(again.Data, log.Data)) {
		t.Fatalf("%s was decoded to %+v, which is another log", event.Sig, got)
	}
	second, err := decode(&again)
	if diff := cmp.Diff(got, second, cmp.AllowUnexported(chain.Amount{})); err != nil || diff != "" {
		t.Fatalf("%s, encoded again: %v, -first +second\n%s", event.Sig, err, diff)
	}
}

// call is one of a proposal of an Azorius, as go-ethereum's abi reads it.
type call = struct {
	To        common.Address "json:\"to\""
	Value     *big.Int       "json:\"value\""
	Data      []byte         "json:\"data\""
	Operation uint8          "json:\"operation\""
}

type calls = []call

// leavesOut reports whether decoding keeps less of an event than it says: Aave's
// say who did it, and a text by its hash; those of Azorius hashes of calls.
func leavesOut(event abi.Event) bool {
	for _, input := range event.Inputs {
		if slices.Contains([]string{"txHashes", "votingEndBlock", "avatar", "votesFor", "snapshotBlockHash"}, input.Name) {
			return true
		}
		if strings.HasPrefix(input.Name, "initiator") || input.Name == "ipfsHash" || input.Name == "metadata" {
			return true
		}
	}
	return false
}

// argsOf are the arguments that an event was decoded from; complete is false if
// the event leaves some out.
func argsOf(event abi.Event, decoded chain.Event) (args []any, complete bool) {
	n := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	if leavesOut(event) {
		return nil, false
	}
	if _, elsewhere := governance.Decoders()[governance.FamilyAaveV3][event.ID]; elsewhere {
		return nil, false // what is indexed there is not elsewhere; its samples are compared
	}
	switch e := decoded.(type) {
	case governance.ProposalCreated:
		if len(event.Inputs) != 9 {
			return nil, false // Agora's, whose samples are compared
		}
		targets, values := []common.Address{}, []*big.Int{}
		signatures, calldatas := []string{}, [][]byte{}
		for _, a := range e.Actions {
			targets, values = append(targets, a.Target), append(values, a.Value.Big())
			signatures, calldatas = append(signatures, a.Signature), append(calldatas, a.Calldata)
		}
		return []any{e.ID.Big(), e.Proposer, targets, values, signatures, calldatas, n(e.VoteStart), n(e.VoteEnd), e.Description}, true
	case governance.VoteCast:
		switch event.RawName {
		case "Voted": // in a strategy of an Azorius
			return []any{e.Voter, uint32(e.ID.Big().Uint64()), e.Support, e.Weight.Big()}, true
		case "VoteEmitted", "CastVote": // Aave's and Aragon's
			return []any{e.ID.Big(), e.Voter, e.Support == governance.For, e.Weight.Big()}, true
		}
		if len(event.Inputs) == 4 { // Alpha's
			return []any{e.Voter, e.ID.Big(), e.Support == governance.For, e.Weight.Big()}, true
		}
		args = []any{e.Voter, e.ID.Big(), e.Support, e.Weight.Big(), e.Reason}
		if e.Params != nil {
			args = append(args, e.Params)
		}
		return args, true
	case governance.VoteOverridden:
		return []any{e.Voter, e.ID.Big(), e.Support, e.Weight.Big(), e.Reason}, true
	case governance.VoteReduced:
		return []any{e.Delegate, e.ID.Big(), e.Support, e.Weight.Big()}, true
	case governance.Lifecycle:
		switch e.Kind {
		case governance.Queued:
			return []any{e.ID.Big(), n(e.Value)}, true
		case governance.Extended:
			return []any{e.ID.Big(), e.Value}, true
		case governance.Executed, governance.Canceled:
			return []any{e.ID.Big()}, true
		default: // of families that are not encoded here
		}
	case governance.OperationScheduled:
		if event.RawName == "QueuedAction" { // Aave's
			return []any{[32]byte(e.Operation), e.Action.Target, e.Action.Value.Big(), e.Action.Signature, e.Action.Calldata, n(e.ETA), e.Action.Delegate}, true
		}
		if len(event.Inputs) == 6 { // Compound's
			return []any{[32]byte(e.Operation), e.Action.Target, e.Action.Value.Big(), e.Action.Signature, e.Action.Calldata, n(e.ETA)}, true
		}
		return []any{[32]byte(e.Operation), n(e.Index), e.Action.Target, e.Action.Value.Big(), e.Action.Calldata, [32]byte(e.Predecessor), n(e.Delay)}, true
	case governance.OperationCanceled:
		return []any{[32]byte(e.Operation)}, len(event.Inputs) == 1
	case governance.ParameterChanged:
		return parameterArgs(event, e)
	}
	return nil, false
}

func parameterArgs(event abi.Event, e governance.ParameterChanged) (args []any, complete bool) {
	texts := []string{e.Old, e.New}
	if e.Old == "" {
		texts = texts[1:]
	}
	if e.Key != "" || len(event.Inputs) != len(texts) {
		return nil, false
	}
	for i, input := range event.Inputs {
		if input.Type.T == abi.AddressTy {
			args = append(args, common.HexToAddress(texts[i]))
			continue
		}
		value, ok := new(big.Int).SetString(texts[i], 10)
		if !ok {
			return nil, false
		}
		switch input.Type.Size {
		case 8:
			args = append(args, uint8(value.Uint64()))
		case 32:
			args = append(args, uint32(value.Uint64()))
		case 64:
			args = append(args, value.Uint64())
		default:
			args = append(args, value)
		}
	}
	return args, true
}
