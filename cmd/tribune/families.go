package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

type familiesCommand struct {
	JSON bool `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (familiesCommand) Help() string {
	return `Lists every family of governors, timelocks and tokens that can be followed, with the contracts it was proven on
and the test that does so: what is indexed of them is what they answer, by "tribune verify".

Examples:
  tribune families
  tribune families --json | jq -r '.[] | "go test ./\(.package) -run ^\(.test)$"'`
}

// familyRow is a family in the table.
type familyRow struct {
	Name  string `json:"name"`
	Role  string `json:"role"` // governor, timelock or token
	Title string `json:"title"`
	proof
}

// proof is what shows that a family is read rightly.
type proof struct {
	Contracts string `json:"contracts"` // that it was driven on
	Package   string `json:"package"`   // folder of the test
	Test      string `json:"test"`
}

// proofs are the proofs of all families, by name. A test holds this table
// against the families and against the tests that exist.
func proofs() map[string]proof {
	const (
		here       = "cmd/tribune"
		tokensTest = "TestTokensOfOtherAuthorsAreServedAsTheyAnswer"
	)
	return map[string]proof{
		governance.FamilyOpenZeppelin:       {"Unlock (5.x, proxies), Threshold (4.5), OpenZeppelin 4.9 and 5.7", here, "TestDAOsOfOtherAuthorsAreServedAsTheirContractsAnswer"},
		governance.FamilyOwnCounting:        {"OpenZeppelin 5.7", "governance", "TestGovernorsThatCountByARuleOfTheirOwnAreAskedForTheResult"},
		governance.FamilyFlexible:           {"ScopeLift's counting rule on OpenZeppelin 4.9", "cmd/tribune", "TestRandomLivesUnderEveryExtensionAreServedAsTheContractsAnswer"},
		governance.FamilyAgora:              {"our own in Agora's shapes; 127 proposals and 7,715 votes of Optimism", here, "TestRandomLivesOfAnAgoraGovernorAreServedAsItsContractsAnswer"},
		governance.FamilyAgoraModule:        {"recorded events of four configurators and a module", "governance", "TestTypesAndScopesOfProposalsAreSettings"},
		governance.FamilyGovernorBravo:      {"Venus", here, "TestADAOThatMovedFromAlphaToBravoIsServedAsItsContractsAnswer"},
		governance.FamilyGovernorAlpha:      {"Uniswap", here, "TestADAOThatMovedFromAlphaToBravoIsServedAsItsContractsAnswer"},
		governance.FamilyAaveV2:             {"Aave", here, "TestRandomLivesOfAaveV2AreServedAsItsContractsAnswer"},
		governance.FamilyAragonVoting:       {"Aragon", here, "TestAnAragonVotingIsServedAsItAnswers"},
		governance.FamilyAaveExecutor:       {"Aave", "governance", "TestRandomLivesOfAaveV2AreWhatItsContractsAnswerAtEveryBlock"},
		governance.FamilyAaveV3:             {"our own in the shapes of Aave's core", here, "TestAnAaveV3IsServedAsItAnswers"},
		governance.FamilyAzorius:            {"Decent (Azorius and LinearERC20Voting)", here, "TestAnAzoriusIsServedAsItAnswers"},
		governance.FamilyAzoriusStrategy:    {"Decent (LinearERC20Voting)", here, "TestAnAzoriusIsServedAsItAnswers"},
		governance.FamilyMoloch:             {"Baal 1.2", here, "TestAMolochIsServedAsItAnswers"},
		governance.FamilyNouns:              {"Nouns (versions 1 and 2; 3 and 4 by their events)", here, "TestTrap26NounsQuorumMovesDuringVoting"},
		governance.FamilyBuilder:            {"Nouns Builder", here, "TestAGovernorOfNounsBuilderIsServedAsItAnswers"},
		governance.FamilyBuilderTreasury:    {"Nouns Builder", here, "TestAGovernorOfNounsBuilderIsServedAsItAnswers"},
		governance.FamilyTimelockController: {"Unlock, Threshold, OpenZeppelin 4.9 and 5.7", here, "TestDAOsOfOtherAuthorsAreServedAsTheirContractsAnswer"},
		governance.FamilyCompoundTimelock:   {"Uniswap, Venus; under OpenZeppelin 4.9", here, "TestAnOpenZeppelinGovernorWithACompoundTimelockIsServedAsItAnswers"},
		governance.FamilyTimelock:           {"OpenZeppelin 5.7", "governance", "TestATimelockThatAGovernorMovesToIsReadWhateverItIs"},
		delegation.FamilyERC20Votes:         {"Unlock (UP, UDT), Threshold (T), OpenZeppelin 4.9 and 5.7", here, "TestDAOsOfOtherAuthorsAreServedAsTheirContractsAnswer"},
		delegation.FamilyCompVotes:          {"Uniswap (UNI), Venus", here, "TestADAOThatMovedFromAlphaToBravoIsServedAsItsContractsAnswer"},
		delegation.FamilyPartialVotes:       {"our own in the shapes of ScopeLift's and Agora's; topics of Scroll's ABI", here, "TestRandomSplitsAreServedAsTheTokenAnswers"},
		delegation.FamilyMultiDelegate:      {"our own in the shapes of ENS's ERC20MultiDelegate", here, "TestRandomDepositsAreServedAsTheContractsAnswer"},
		delegation.FamilyNounsVotes:         {"Nouns", here, tokensTest},
		delegation.FamilyERC721SelfVotes:    {"Nouns Builder", here, tokensTest},
		delegation.FamilyMiniMe:             {"Aragon", here, tokensTest},
		delegation.FamilyVotesOnly:          {"Threshold (staking)", here, tokensTest},
		delegation.FamilyAaveVotes:          {"Aave (AAVE, versions 1 and 2)", here, tokensTest},
		delegation.FamilyBaalShares:         {"Moloch v3 (Baal)", here, tokensTest},
		delegation.FamilyERC721Votes:        {"OpenZeppelin 5.7", "delegation", "TestRecogniseTokensOfBothFamiliesAndClocks"},
	}
}

// familyRows are the families of this binary: governors, their modules,
// timelocks, tokens.
func familyRows() []familyRow {
	proven := proofs()
	var out []familyRow
	for _, f := range governance.Families() {
		out = append(out, familyRow{f.Name, string(f.Role()), f.Title, proven[f.Name]})
	}
	for _, name := range slices.Sorted(maps.Keys(delegation.Decoders())) {
		role := chain.RoleToken
		if !delegation.IsToken(name) {
			role = chain.RoleModule
		}
		out = append(out, familyRow{name, string(role), delegation.FamilyTitle(name), proven[name]})
	}
	order := []string{"governor", "module", "timelock", "token"}
	slices.SortStableFunc(out, func(a, b familyRow) int {
		return cmp.Compare(slices.Index(order, a.Role), slices.Index(order, b.Role))
	})
	return out
}

// Run prints the table.
func (c familiesCommand) Run(out streams) error {
	rows := familyRows()
	if c.JSON {
		return printJSON(out.out, rows)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ROLE\tFAMILY\tWHAT\tPROVEN ON\tBY")
	for _, r := range rows {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", r.Role, r.Name, r.Title, r.Contracts, strings.TrimSpace(r.Package+" "+r.Test))
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print families: %w", err)
	}
	return nil
}
