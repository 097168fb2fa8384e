package page

import (
	"fmt"
	"math/big"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// optionView is one option of an approval vote with its votes. Width is its part
// of the largest on a bar of 10,000.
type optionView struct {
	Name   string
	Amount amountView
	Width  int
	Calls  string // "2 calls", if it does anything
}

// maxOptionName bounds the text of an option, in runes.
const maxOptionName = 200

// optionsOf lists the options of an approval vote in their own order, which is
// that of the numbers that votes use.
func optionsOf(p governance.ProposalView, u unit) []optionView {
	if p.Details.Module == nil {
		return nil
	}
	votes := func(i int) chain.Amount {
		if i < len(p.OptionVotes) {
			return p.OptionVotes[i]
		}
		return chain.Amount{}
	}
	most := new(big.Int)
	for i := range p.Details.Module.Options {
		if n := votes(i).Big(); n.Cmp(most) > 0 {
			most = n
		}
	}
	var out []optionView
	for i, option := range p.Details.Module.Options {
		view := optionView{Name: oneLine(option.Description, maxOptionName), Amount: u.amount(votes(i)), Width: part(votes(i).Big(), most)}
		if view.Name == "" {
			view.Name = fmt.Sprintf("Option %d", i+1)
		}
		if n := len(option.Calls); n > 0 {
			view.Calls = plural(int64(n), "call", "calls")
		}
		out = append(out, view)
	}
	return out
}

// optionsNote says by which rule a module counts.
func optionsNote(p governance.ProposalView, u unit) string {
	m := p.Details.Module
	if m == nil {
		return ""
	}
	switch {
	case m.Kind == governance.ModuleUnknown:
		return "A module counts these votes by a rule that is not known here."
	case m.Kind == governance.ModuleOptimistic && m.AgainstThreshold != nil && m.Relative != nil && *m.Relative:
		return fmt.Sprintf("Passes unless votes against reach %s of the votable supply.", basisPoints(*m.AgainstThreshold))
	case m.Kind == governance.ModuleOptimistic && m.AgainstThreshold != nil:
		return fmt.Sprintf("Passes unless votes against reach %s.", u.text(*m.AgainstThreshold))
	}
	note := ""
	if m.MaxApprovals != nil {
		note = fmt.Sprintf("Each vote for it approves up to %d options. ", *m.MaxApprovals)
	}
	switch {
	case m.CriteriaValue == nil:
	case m.Criteria == governance.CriteriaThreshold:
		note += "Options win with " + u.text(*m.CriteriaValue) + "."
	case m.Criteria == governance.CriteriaTopChoices:
		note += fmt.Sprintf("The %s with most votes win.", m.CriteriaValue)
	}
	return note
}

// basisPoints writes a share in percent, exactly.
func basisPoints(bp chain.Amount) string {
	whole, rest := new(big.Int).QuoRem(bp.Big(), big.NewInt(100), new(big.Int))
	if rest.Sign() == 0 {
		return whole.String() + "%"
	}
	return fmt.Sprintf("%s.%02d%%", whole, rest)
}
