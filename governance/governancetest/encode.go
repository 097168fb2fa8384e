package governancetest

import (
	"bytes"
	"encoding/binary"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaaveexecutor"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
	"github.com/tribune-gov/tribune/contracts/iaavevotes"
	"github.com/tribune-gov/tribune/contracts/iagoragovernor"
	"github.com/tribune-gov/tribune/contracts/iagoramodule"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
	"github.com/tribune-gov/tribune/contracts/icompoundtimelock"
	"github.com/tribune-gov/tribune/contracts/ierc721"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/igovernoralpha"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/contracts/imultidelegate"
	"github.com/tribune-gov/tribune/contracts/inounsgovernor"
	"github.com/tribune-gov/tribune/contracts/ipartialvotes"
	"github.com/tribune-gov/tribune/contracts/itimelock"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// Events are the events of all families by name in the generated bindings.
// Transfer is ERC-20's, Transfer721 is ERC-721's. VoteCastAlpha is Governor
// Alpha's; NewAdminTimelock and NewPendingAdminTimelock are those of Compound's
// Timelock, and ProposalGuardianSetBravo is Compound's, where the other contracts
// have events of these names too. Those of Nouns' governor end in Nouns, those of
// Nouns Builder's in Builder. Those of Aave's governance and of its executors
// end in Aave and Executor, those of Azorius and of its strategies in Azorius and
// Strategy, those of Agora's governor in Agora, those of the contracts around it
// in AgoraModule. DelegateChangedAave is AAVE's; those of Aave's third governance
// end in AaveV3.
func Events() map[string]abi.Event {
	out := map[string]abi.Event{}
	for _, definition := range []abi.ABI{
		igovernor.NewIGovernor().GetABI(), itimelock.NewITimelock().GetABI(), ivotes.NewIVotes().GetABI(),
	} {
		maps.Copy(out, definition.Events)
	}
	for name, event := range igovernorbravo.NewIGovernorBravo().GetABI().Events {
		if known, found := out[name]; found && known.ID != event.ID {
			name += "Bravo"
		}
		out[name] = event
	}
	for name, event := range icompoundtimelock.NewICompoundTimelock().GetABI().Events {
		if _, found := out[name]; found {
			name += "Timelock"
		}
		out[name] = event
	}
	for suffix, definition := range map[string]abi.ABI{
		"Agora": iagoragovernor.NewIAgoraGovernor().GetABI(), "AgoraModule": iagoramodule.NewIAgoraModule().GetABI(),
	} {
		for name, event := range definition.Events {
			if known, found := out[name]; !found || known.ID != event.ID {
				out[name+suffix] = event
			}
		}
	}
	for suffix, definition := range map[string]abi.ABI{
		"Nouns": inounsgovernor.NewINounsGovernor().GetABI(), "Builder": ibuildergovernor.NewIBuilderGovernor().GetABI(),
		"Aave": iaavegovernancev2.NewIAaveGovernanceV2().GetABI(), "Executor": iaaveexecutor.NewIAaveExecutor().GetABI(),
		"Aragon": iaragonvoting.NewIAragonVoting().GetABI(), "AaveV3": iaavegovernancev3.NewIAaveGovernanceV3().GetABI(),
		"Azorius": iazorius.NewIAzorius().GetABI(), "Strategy": iazoriusstrategy.NewIAzoriusStrategy().GetABI(),
	} {
		for name, event := range definition.Events {
			out[name+suffix] = event
		}
	}
	for name, event := range iaavevotes.NewIAaveVotes().GetABI().Events {
		if _, found := out[name]; found {
			name += "Aave"
		}
		out[name] = event
	}
	maps.Copy(out, ibaal.NewIBaal().GetABI().Events)
	maps.Copy(out, imultidelegate.NewIMultiDelegate().GetABI().Events)
	out["DelegateChangedPartial"] = ipartialvotes.NewIPartialVotes().GetABI().Events["DelegateChanged"]
	out["VoteCastAlpha"] = igovernoralpha.NewIGovernorAlpha().GetABI().Events["VoteCast"]
	out["Transfer721"] = ierc721.NewIERC721().GetABI().Events["Transfer"]
	return out
}

// Encode fills in the topics and data of a log as a Solidity contract would.
// The arguments are those of the event in order, as go-ethereum's abi wants
// them.
func Encode(t testing.TB, event abi.Event, args ...any) types.Log {
	t.Helper()
	if len(args) != len(event.Inputs) {
		t.Fatalf("encode %s: %d arguments", event.Sig, len(args))
	}
	var plain []any
	topics := []common.Hash{event.ID}
	for i, input := range event.Inputs {
		if !input.Indexed {
			plain = append(plain, args[i])
			continue
		}
		word, err := abi.Arguments{{Type: input.Type}}.Pack(args[i])
		if err != nil {
			t.Fatalf("encode %s of %s: %v", input.Name, event.Sig, err)
		}
		topics = append(topics, common.Hash(word))
	}
	data, err := event.Inputs.NonIndexed().Pack(plain...)
	if err != nil {
		t.Fatalf("encode %s: %v", event.Sig, err)
	}
	return types.Log{Topics: topics, Data: data}
}

// place puts a log where a recording says it stood. Hashes of blocks, and of
// transactions that the recording does not name, are made up from the place.
func place(log types.Log, at chain.Position) types.Log {
	log.Address, log.BlockNumber, log.Index = at.Address, at.Block, uint(at.LogIndex)
	log.TxHash, log.TxIndex, log.BlockTimestamp = at.TxHash, uint(at.TxIndex), at.BlockTime
	block := binary.BigEndian.AppendUint64([]byte("block"), at.Block)
	log.BlockHash = crypto.Keccak256Hash(block)
	if log.TxHash == (common.Hash{}) {
		log.TxHash = crypto.Keccak256Hash(block, binary.BigEndian.AppendUint32(nil, at.TxIndex))
	}
	return log
}

// Decode reads a log with go-ethereum's abi, which is not how the decoders do
// it. ok is false unless the log is exactly what [Encode] makes of the returned
// arguments. It is meant for small logs: nothing bounds what hostile ones cost.
func Decode(t testing.TB, event abi.Event, log types.Log) (args []any, ok bool) {
	t.Helper()
	plain, err := event.Inputs.NonIndexed().Unpack(log.Data)
	if err != nil || len(log.Topics) != 1+len(event.Inputs)-len(event.Inputs.NonIndexed()) {
		return nil, false
	}
	topic := 1
	for _, input := range event.Inputs {
		if !input.Indexed {
			args, plain = append(args, plain[0]), plain[1:]
			continue
		}
		values, err := abi.Arguments{{Type: input.Type}}.Unpack(log.Topics[topic][:])
		if err != nil {
			return nil, false
		}
		args = append(args, values[0])
		topic++
	}
	again := Encode(t, event, args...)
	return args, slices.Equal(again.Topics, log.Topics) && bytes.Equal(again.Data, log.Data)
}
