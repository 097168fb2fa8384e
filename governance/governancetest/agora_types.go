package governancetest

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iagoramodule"
)

// Files of the events that only Agora's governors have.
const (
	typedFile       = "/ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string,uint8).csv"
	moduleFile      = "/ProposalCreated(uint256,address,address,bytes,uint256,uint256,string).csv"
	typedModuleFile = "/ProposalCreated(uint256,address,address,bytes,uint256,uint256,string,uint8).csv"
	optionsFile     = "/ProposalCreated(uint256,(string)[],(uint256,uint8,uint8,uint128,bool,string)).csv"
)

// AgoraLog is a recorded event of a family of Agora's, and where it stood. What
// it must decode to is for the test to say.
type AgoraLog struct {
	Record
	Line map[string]string // of the recording
}

// Plain drops the lines of the recording.
func Plain(logs ...[]AgoraLog) []Record {
	var out []Record
	for _, list := range logs {
		for _, l := range list {
			out = append(out, l.Record)
		}
	}
	return out
}

// OptimismTyped are the proposals of Optimism's governor up to April 2025 that
// have a type and no module.
func OptimismTyped(t testing.TB) []AgoraLog {
	t.Helper()
	var out []AgoraLog
	for _, r := range rows(t, agora+"5000-all-optimism-proposalcreated-to-20250425/10/"+optimism+typedFile) {
		args := standardArgs(r)
		out = append(out, agoraLog(t, r, "ProposalCreated0Agora", optimism, append(args, uint8(r.number("proposal_type")))...))
	}
	return out
}

// OptimismModules are those whose votes a module counts, with and without a type.
func OptimismModules(t testing.TB) []AgoraLog {
	t.Helper()
	folder := agora + "5000-all-optimism-proposalcreated-to-20250425/10/" + optimism
	out := modules(t, folder+moduleFile, "ProposalCreated1Agora")
	return append(out, modules(t, folder+typedModuleFile, "ProposalCreated2Agora")...)
}

// OptimismApprovalProposal is the proposal that [OptimismVotes] are on.
func OptimismApprovalProposal(t testing.TB) []AgoraLog {
	t.Helper()
	return modules(t, agora+"3000-op-approval-PID31049/10/"+optimism+typedModuleFile, "ProposalCreated2Agora")
}

func modules(t testing.TB, path, event string) []AgoraLog {
	t.Helper()
	var out []AgoraLog
	for _, r := range rows(t, path) {
		args := []any{
			proposalID(r, "proposal_id").Big(), r.address("proposer"), r.address("voting_module"), r.bytes("proposal_data"),
			big.NewInt(int64(r.number("start_block"))), big.NewInt(int64(r.number("end_block"))), r.text("description"),
		}
		if _, typed := r.fields["proposal_type"]; typed {
			args = append(args, uint8(r.number("proposal_type")))
		}
		out = append(out, agoraLog(t, r, event, optimism, args...))
	}
	return out
}

func standardArgs(r row) []any {
	var targets []common.Address
	for _, text := range list[string](r, "targets") {
		targets = append(targets, common.HexToAddress(text))
	}
	return []any{
		proposalID(r, "proposal_id").Big(), r.address("proposer"), targets, bigs(r, "values"), list[string](r, "signatures"),
		r.hexList("calldatas", len(targets)),
		big.NewInt(int64(r.number("start_block"))), big.NewInt(int64(r.number("end_block"))), r.text("description"),
	}
}

// AgoraVersion2 are two proposals of a governor of version 2, each as governor
// and module announce it in one transaction.
func AgoraVersion2(t testing.TB) []AgoraLog {
	t.Helper()
	const governor, folder = "0x0000000000000000000000000000000000000004", "10000-agora-v2-proposals/1/0xtest4"
	var out []AgoraLog
	for _, r := range rows(t, agora+folder+createdFile) {
		out = append(out, agoraLog(t, r, "ProposalCreated", governor, standardArgs(r)...))
	}
	for _, r := range rows(t, agora+folder+optionsFile) {
		options := []iagoramodule.IAgoraModuleOption{}
		for _, texts := range list[[]string](r, "options") {
			options = append(options, iagoramodule.IAgoraModuleOption{Description: texts[0]})
		}
		out = append(out, agoraLog(t, r, "ProposalCreatedAgoraModule", governor, proposalID(r, "proposal_id").Big(), options, settings(r)))
	}
	return out
}

func settings(r row) iagoramodule.IAgoraModuleSettings {
	fields := list[json.RawMessage](r, "settings")
	var out iagoramodule.IAgoraModuleSettings
	out.MinParticipation, out.CriteriaValue = new(big.Int), new(big.Int)
	for i, to := range []any{out.MinParticipation, &out.MaxApprovals, &out.Criteria, out.CriteriaValue, &out.IsSignalVote, &out.ActionId} {
		if err := json.Unmarshal(fields[i], to); err != nil {
			r.fatal("settings", err)
		}
	}
	return out
}

// AgoraTypes are the recorded events of configurators: types of proposals in two
// shapes, and scopes of both versions.
func AgoraTypes(t testing.TB) []AgoraLog {
	t.Helper()
	var out []AgoraLog
	for _, folder := range []string{
		"4000-pguild-ptc-w-scopes/1115511/0xb7687e62d6b2cafb3ed3c3c81b0b6cf0a3884602", "7000-v2-scope-disabled/1/0xtest1",
		"8000-v2-scope-deleted/1/0xtest2", "9000-v1-scope-disabled/1/0xtest3",
	} {
		for file, event := range map[string]string{
			"ProposalTypeSet(uint8,uint16,uint16,string)":                "ProposalTypeSetAgoraModule",
			"ProposalTypeSet(uint8,uint16,uint16,string,string,address)": "ProposalTypeSet1AgoraModule",
			"ScopeCreated(uint8,bytes24,bytes4,string)":                  "ScopeCreatedAgoraModule",
			"ScopeDisabled(uint8,bytes24)":                               "ScopeDisabledAgoraModule",
			"ScopeDisabled(uint8,bytes24,uint8)":                         "ScopeDisabled0AgoraModule",
			"ScopeDeleted(uint8,bytes24)":                                "ScopeDeletedAgoraModule",
			"ScopeDeleted(uint8,bytes24,uint8)":                          "ScopeDeleted0AgoraModule",
		} {
			path := agora + folder + "/" + file + ".csv"
			if !recorded(t, path) {
				continue
			}
			for _, r := range rows(t, path) {
				out = append(out, agoraLog(t, r, event, common.Address{19: 7}.Hex(), typeArgs(r, Events()[event])...))
			}
		}
	}
	return out
}

// typeArgs takes the arguments of an event from the columns of their order.
func typeArgs(r row, event abi.Event) []any {
	columns := []string{"proposal_type_id", "scope_key"}
	switch event.RawName {
	case "ProposalTypeSet":
		columns = []string{"proposal_type_id", "quorum", "approval_threshold", "name", "description", "module"}
	case "ScopeCreated":
		columns = append(columns, "selector", "name")
	default:
		columns = append(columns, "idx")
	}
	var out []any
	for i, input := range event.Inputs {
		column := columns[i]
		switch input.Type.String() {
		case "uint8":
			out = append(out, uint8(r.number(column)))
		case "uint16":
			out = append(out, uint16(r.number(column)))
		case "string":
			if _, found := r.fields[column]; !found {
				column = "description"
			}
			out = append(out, r.text(column))
		case "address":
			out = append(out, common.HexToAddress(strings.TrimSpace(r.text(column))))
		case "bytes24":
			out = append(out, [24]byte(r.bytes(column)))
		case "bytes4":
			out = append(out, [4]byte(r.bytes(column)))
		}
	}
	return out
}

func agoraLog(t testing.TB, r row, event, contract string, args ...any) AgoraLog {
	t.Helper()
	line := map[string]string{}
	for name := range r.fields {
		line[name] = r.text(name)
	}
	log := place(Encode(t, Events()[event], args...), r.position(chain.ID(10), contract))
	return AgoraLog{Record: Record{Log: log}, Line: line}
}
