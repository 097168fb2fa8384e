package page

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// governorView is a governor contract, its rules in words.
type governorView struct {
	Name      string
	Chain     string
	Account   string // CAIP-10
	Address   addressView
	Explorer  string
	Contract  string // "oz-governor, version 1"
	Proposals string
	Rules     []ruleView
}

// ruleView is one parameter. Without Text and Amount it is unknown.
type ruleView struct {
	Name    string
	Text    string
	Amount  *amountView
	Address *addressView
	Help    string
}

func (s *site) governorView(dao *daoContext, g governance.GovernorView) governorView {
	view := governorView{
		Name: oneLine(g.Name, maxName), Chain: s.chainName(g.Chain), Account: g.String(),
		Address:   addressOf(g.Address, s.explorerLink(g.Chain, "address", g.Address.Hex())),
		Contract:  g.Family,
		Proposals: plural(g.Proposals, "proposal", "proposals"),
		Rules:     s.rules(dao, g),
	}
	view.Explorer = view.Address.Href
	if view.Address.Href == "" {
		view.Address.Href = accountPath(g.Address)
	}
	if view.Name == "" {
		view.Name = "Governor"
	}
	if g.Version != "" {
		view.Contract += ", version " + oneLine(g.Version, maxUnit)
	}
	return view
}

func (s *site) rules(dao *daoContext, g governance.GovernorView) []ruleView {
	clock := clockView{site: s, clock: g.Clock, pace: s.paceOf(g.Chain, chain.Mark{}, chain.BlockRef{})}
	span := func(name string, value *chain.Amount, help string) ruleView {
		rule := ruleView{Name: name, Help: help}
		if value != nil {
			rule.Text = clock.length(*value)
		}
		return rule
	}
	quorum := ruleView{Name: "Quorum", Amount: optionalAmount(dao.votes(g.Account), g.Quorum), Help: quorumRule(g.Counting)}
	if g.Quorum == nil {
		quorum.Text = quorumShare(g.QuorumNumerator, g.QuorumDenominator)
	}
	rules := []ruleView{
		span("Voting opens", g.VotingDelay, "after a proposal is made"),
		span("Voting lasts", g.VotingPeriod, ""),
		{Name: "Power needed to propose", Amount: optionalAmount(dao.votes(g.Account), g.ProposalThreshold)},
		quorum,
		{Name: "Clock", Text: map[chain.Clock]string{chain.BlockClock: "block numbers", chain.TimeClock: "timestamps", chain.ParentClock: "block numbers of the parent chain"}[g.Clock]},
	}
	token := dao.address(g.Chain, g.Token)
	rules = append(rules, ruleView{Name: "Votes counted from", Address: &token})
	if g.Family == governance.FamilyAaveV2 {
		return append(rules, ruleView{Name: "Executed by", Text: "the executor that a proposal names: it decides period, quorum, majority, delay and expiry"})
	}
	if g.BaseDelay != nil {
		return append(rules, ruleView{Name: "Executed by", Text: "the governor itself, each call after the delay that an access manager sets"},
			ruleView{Name: "Delay of every proposal", Text: delayText(*g.BaseDelay)})
	}
	if g.Timelock == (common.Address{}) {
		return append(rules, ruleView{Name: "Timelock", Text: "none: the governor executes by itself"})
	}
	timelock := accountView(g.Timelock)
	rules = append(rules, ruleView{Name: "Executed by", Address: &timelock})
	delay := ruleView{Name: "Timelock waits"}
	if g.TimelockDelay != nil {
		delay.Text = delayText(*g.TimelockDelay)
	}
	if rules = append(rules, delay); g.GracePeriod != 0 {
		rules = append(rules, ruleView{Name: "Queued proposals expire", Text: seconds(g.GracePeriod), Help: "after they can first be executed"})
	}
	return rules
}

func optionalAmount(u unit, a *chain.Amount) *amountView {
	if a == nil {
		return nil
	}
	view := u.amount(*a)
	return &view
}

// quorumShare writes a fractional quorum. The denominator is the contract's to
// choose; where it is unknown, a per cent sign would be a guess.
func quorumShare(numerator, denominator *chain.Amount) string {
	switch {
	case numerator == nil:
		return ""
	case denominator == nil:
		return groupDigits(numerator.String()) + " parts of the supply (the contract does not say of how many)"
	case *denominator == chain.NewAmount(100):
		return groupDigits(numerator.String()) + " % of the supply"
	}
	return groupDigits(numerator.String()) + "/" + groupDigits(denominator.String()) + " of the supply"
}
