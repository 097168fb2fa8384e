package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
	"github.com/tribune-gov/tribune/contracts/inounsgovernor"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// wordsOf are where a getter of a proposal, a struct of fixed size, has what is
// compared. Nouns' versions add words at its end.
type wordsOf struct{ proposer, against, pro, abstain, start, end int }

// nounsQuestions asks the getter of a governor of Nouns' families.
func nounsQuestions(p api.Proposal, family string, ask asker) []question {
	words, data := wordsOf{proposer: 1, start: 5, end: 6, pro: 7, against: 8, abstain: 9}, inounsgovernor.NewINounsGovernor().PackProposals(p.ID.Big())
	start, end := p.Snapshot, p.Deadline
	if family == governance.FamilyBuilder {
		words, data = wordsOf{proposer: 0, against: 2, pro: 3, abstain: 4, start: 5, end: 6}, ibuildergovernor.NewIBuilderGovernor().PackGetProposal(p.ID)
		start, end = start+1, end+1 // the contract counts from the first second and to the one after the last
	}
	number := func(kind, served string, at ...int) question {
		return ask(kind, served, data, func(answer []byte) (string, error) {
			var out []string
			for _, index := range at {
				word, err := wordOf(answer, index)
				if err != nil {
					return "", err
				}
				out = append(out, chain.AmountFromBytes(word[:]).String())
			}
			return strings.Join(out, " "), nil
		})
	}
	return []question{
		number("proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain), words.against, words.pro, words.abstain),
		number("proposal snapshot", fmt.Sprint(start), words.start),
		number("proposal deadline", fmt.Sprint(end), words.end),
		ask("proposal proposer", proposer(p), data, func(answer []byte) (string, error) {
			word, err := wordOf(answer, words.proposer)
			return common.BytesToAddress(word[:]).Hex(), err
		}),
	}
}

// wordOf is the word at an index of an answer.
func wordOf(answer []byte, index int) (common.Hash, error) {
	if len(answer) < (index+1)*common.HashLength {
		return common.Hash{}, errors.New("shorter than a proposal")
	}
	return common.Hash(answer[index*common.HashLength : (index+1)*common.HashLength]), nil
}
