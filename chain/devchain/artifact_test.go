package devchain_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/chain/devchain"
)

func TestArtifactsOfEveryPackageAreRead(t *testing.T) {
	for path, method := range map[string]string{
		"@nouns/contracts/dist/typechain/factories/contracts/NounsToken__factory.js":                                               "votesToDelegate",
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOLogicV1__factory.js":                               "vetoer",
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOLogicV2__factory.js":                               "dynamicQuorumVotes",
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOProxyV2__factory.js":                               "implementation",
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOExecutor__factory.js":                              "executeTransaction",
		"@nouns/contracts/dist/typechain/factories/contracts/test/NounsDAOExecutorHarness.sol/NounsDAOExecutorHarness__factory.js": "delay",
		"@zoralabs/nouns-protocol/dist/artifacts/Token.sol/Token.json":                                                             "mintBatchTo",
		"@zoralabs/nouns-protocol/dist/artifacts/Governor.sol/Governor.json":                                                       "hashProposal",
		"@zoralabs/nouns-protocol/dist/artifacts/Treasury.sol/Treasury.json":                                                       "isQueued",
		"@zoralabs/nouns-protocol/dist/artifacts/Manager.sol/Manager.json":                                                         "getAddresses",
		"@aave/aave-token/artifacts/contracts/token/AaveTokenV2.sol/AaveTokenV2.json":                                              "getPowerCurrent",
		"@aave/governance-v2/artifacts/contracts/governance/AaveGovernanceV2.sol/AaveGovernanceV2.json":                            "getProposalState",
		"@aave/governance-v2/artifacts/contracts/governance/Executor.sol/Executor.json":                                            "isProposalPassed",
		"@aave/governance-v2/artifacts/contracts/governance/GovernanceStrategy.sol/GovernanceStrategy.json":                        "getVotingPowerAt",
		"@aragon/apps-voting/build/contracts/MiniMeToken.json":                                                                     "balanceOfAt",
		"@aragon/apps-voting/build/contracts/MiniMeTokenFactory.json":                                                              "createCloneToken",
		"@aragon/apps-voting/build/contracts/Voting.json":                                                                          "newVote",
		"@daohaus/baal-contracts/export/artifacts/contracts/SharesERC20.sol/Shares.json":                                           "getPastVotes",
		"@daohaus/baal-contracts/export/artifacts/contracts/LootERC20.sol/Loot.json":                                               "mint",
		"@daohaus/baal-contracts/export/artifacts/contracts/Baal.sol/Baal.json":                                                    "processProposal",
	} {
		artifact := foreign(t, path)
		if _, found := artifact.ABI.Methods[method]; !found || len(artifact.Bytecode) < 100 {
			t.Errorf("%s: %s() found: %t, %d bytes of code", path, method, found, len(artifact.Bytecode))
		}
	}
}

func TestArtifactsThatCannotBeDeployedAreRefused(t *testing.T) {
	const abi = "\nconst _abi = [\n    {\n        inputs: [],\n        name: \"f\",\n        outputs: [],\n        type: \"function\",\n    },\n];\n"
	for name, tc := range map[string]struct{ file, content, want string }{
		"an interface":        {"a.json", `{"abi": [], "bytecode": "0x"}`, "interface"},
		"libraries to link":   {"a.json", `{"abi": [], "bytecode": "0x60__$ab$__"}`, "bytecode"},
		"not JSON":            {"a.json", `<`, "load artifact"},
		"a factory's library": {"a.js", abi + "const _bytecode = \"0x60__$ab$__\";\n", "no _abi and _bytecode"},
		"an interface's":      {"a.js", abi, "no _abi and _bytecode"},
		"no code":             {"a.js", abi + "const _bytecode = \"0x\";\n", "interface"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), tc.file)
			if err := os.WriteFile(path, []byte(tc.content), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := devchain.LoadArtifact(path); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %v, want it to say %q", err, tc.want)
			}
		})
	}
}
