package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
	"github.com/tribune-gov/tribune/contracts/icompvotes"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/client"
)

// verifier asks contracts for what an instance serves.
type verifier struct {
	client    *client.Client
	endpoints map[chain.ID][]string
	pools     map[chain.ID]*rpc.Pool
	logger    *slog.Logger
	report    *report
}

// pageSize is the largest page that the API gives.
const pageSize = 100

// question is one served value and the call that has the true one.
type question struct {
	kind    string // what is compared, for the report
	subject string // whose it is
	served  string // "" if the instance says that it does not know
	call    chain.Call
	decode  func([]byte) (string, error)
}

// daos verifies the named DAOs, or all.
func (v *verifier) daos(ctx context.Context, only []string) error {
	list, err := v.client.DAOs(ctx)
	if err != nil {
		return err //nolint:wrapcheck // says what it asked for
	}
	var tokens []chain.Account
	found := 0
	for _, dao := range list.Items {
		if len(only) > 0 && !slices.Contains(only, dao.Slug) {
			continue
		}
		found++
		families := map[chain.Account]string{}
		for _, g := range dao.Governors {
			families[g.ID] = g.Family
			if err := v.settings(ctx, g); err != nil {
				return err
			}
			if err := v.proposalCount(ctx, g); err != nil {
				return err
			}
		}
		if err := v.proposals(ctx, dao.Slug, families); err != nil {
			return err
		}
		for _, token := range dao.Tokens {
			if !slices.Contains(tokens, token) {
				tokens = append(tokens, token)
			}
		}
	}
	if len(only) > found {
		return &exitError{exitUsage, fmt.Errorf("of the DAOs %v only %d are there", only, found)}
	}
	for _, token := range tokens {
		if err := v.token(ctx, token); err != nil {
			return err
		}
	}
	return nil
}

// proposals verifies those of a DAO, whose governors are of the given families.
func (v *verifier) proposals(ctx context.Context, dao string, families map[chain.Account]string) error {
	for page, err := range v.client.Proposals(client.ProposalQuery{DAO: dao, Limit: pageSize}).Pages(ctx) {
		if err != nil {
			return err //nolint:wrapcheck // says what it asked for
		}
		var subjects []string
		for _, at := range page.AsOf {
			var questions []question
			for _, p := range page.Items {
				if p.Governor.Chain == at.Chain {
					subjects = append(subjects, p.ID.String())
					questions = append(questions, proposalQuestions(p, families[p.Governor])...)
				}
			}
			if err := v.ask(ctx, at, questions); err != nil {
				return err
			}
		}
		v.report.subjects("proposals", len(subjects))
	}
	return nil
}

func (v *verifier) token(ctx context.Context, id chain.Account) error {
	token, err := v.client.Token(ctx, id)
	if err != nil {
		return err //nolint:wrapcheck // says what it asked for
	}
	v.report.subjects("tokens", 1)
	if delegation.HasBalances(token.Family) {
		if err := v.ask(ctx, token.AsOf[0], []question{supplyQuestion(token)}); err != nil {
			return err
		}
	}
	for page, err := range v.client.Delegates(id, client.DelegateQuery{All: true, Limit: pageSize}).Pages(ctx) {
		if err != nil {
			return err //nolint:wrapcheck // says what it asked for
		}
		v.report.subjects("delegates", len(page.Items))
		if err := v.ask(ctx, page.AsOf[0], each(page.Items, delegateQuestions(token.Family))); err != nil {
			return err
		}
	}
	for page, err := range v.client.Holders(id, nil, pageSize).Pages(ctx) {
		if err != nil {
			return err //nolint:wrapcheck // says what it asked for
		}
		v.report.subjects("holders", len(page.Items))
		if err := v.ask(ctx, page.AsOf[0], each(page.Items, holderQuestions(token))); err != nil {
			return err
		}
	}
	return nil
}

func each[T any](items []T, questions func(T) []question) []question {
	var out []question
	for _, item := range items {
		out = append(out, questions(item)...)
	}
	return out
}

// ask puts questions to the contracts in the state the answer is as of.
func (v *verifier) ask(ctx context.Context, at api.AsOf, questions []question) error {
	if len(questions) == 0 {
		return nil
	}
	pool, err := v.pool(ctx, at.Chain)
	if err != nil {
		return err
	}
	calls := make([]chain.Call, len(questions))
	for i, q := range questions {
		calls[i] = q.call
	}
	block := chain.BlockRef{Number: at.Block, Hash: at.Hash}
	results, err := pool.Calls(ctx, calls, block)
	if err != nil {
		return fmt.Errorf("ask %s at block %d: %w", at.Chain, at.Block, err)
	}
	for i, result := range results {
		var revert *chain.RevertError
		switch {
		case errors.As(result.Err, &revert):
			v.report.refused(questions[i], block, revert)
		case result.Err != nil:
			return fmt.Errorf("ask %s at block %d: %w", at.Chain, at.Block, result.Err)
		default:
			answer, err := questions[i].decode(result.Data)
			if err != nil {
				return fmt.Errorf("%s of %s: %w", questions[i].kind, questions[i].subject, err)
			}
			v.report.compare(questions[i], block, answer)
		}
	}
	return nil
}

// number decodes a uint256 answer.
func number(unpack func([]byte) (*big.Int, error)) func([]byte) (string, error) {
	return func(data []byte) (string, error) {
		n, err := unpack(data)
		if err != nil {
			return "", err
		}
		return n.String(), nil
	}
}

// asker makes a question about one proposal: what is compared, what is served of
// it, the call of its governor, and how the answer is read.
type asker func(kind, served string, data []byte, decode func([]byte) (string, error)) question

// proposalQuestions asks what a governor of a family answers about a proposal.
func proposalQuestions(p api.Proposal, family string) []question {
	binding := igovernor.NewIGovernor()
	id := p.ID.Big()
	ask := func(kind, served string, data []byte, decode func([]byte) (string, error)) question {
		return question{
			kind: kind, subject: p.Governor.String() + "/" + p.ID.String(), served: served,
			call: chain.Call{To: p.Governor.Address, Data: data}, decode: decode,
		}
	}
	questions := append(stateQuestion(p, family, ask), termsQuestions(p, family)...)
	switch family {
	case governance.FamilyGovernorBravo, governance.FamilyGovernorAlpha:
		return append(questions, compoundQuestions(p, family, ask)...)
	case governance.FamilyAragonVoting:
		return append(questions, aragonQuestions(p, ask)...)
	case governance.FamilyAaveV2:
		return append(questions, aaveQuestions(p, ask)...)
	case governance.FamilyAaveV3:
		return append(questions, aaveV3Questions(p, ask)...)
	case governance.FamilyAzorius:
		return append(questions, azoriusQuestions(p, ask)...)
	case governance.FamilyMoloch:
		return append(questions, molochQuestions(p, ask)...)
	case governance.FamilyNouns, governance.FamilyBuilder:
		return append(questions, nounsQuestions(p, family, ask)...)
	}
	return append(questions,
		ask("proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain), binding.PackProposalVotes(id), func(data []byte) (string, error) {
			votes, err := binding.UnpackProposalVotes(data)
			return fmt.Sprint(votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes), err
		}),
		ask("proposal snapshot", fmt.Sprint(p.Snapshot), binding.PackProposalSnapshot(id), number(binding.UnpackProposalSnapshot)),
		ask("proposal deadline", fmt.Sprint(p.Deadline), binding.PackProposalDeadline(id), number(binding.UnpackProposalDeadline)),
	)
}

// proposer is who is served as having proposed, "" if that is not known.
func proposer(p api.Proposal) string {
	if p.Proposer == nil {
		return ""
	}
	return p.Proposer.String()
}

// stateQuestion asks for state(), if the family has one.
func stateQuestion(p api.Proposal, family string, ask asker) []question {
	f, _ := governance.FamilyOf(family)
	if _, known := f.ContractState(governance.StatusActive); !known {
		return nil
	}
	state := ""
	if n, known := f.ContractState(p.Status); known {
		state = fmt.Sprint(n)
	}
	binding := igovernor.NewIGovernor()
	if family == governance.FamilyAaveV2 || family == governance.FamilyAaveV3 { // whose getters have one name
		return []question{aaveState(p, state, ask)}
	}
	data := binding.PackState(p.ID.Big())
	switch family { // ids of another type make it another function
	case governance.FamilyBuilder:
		data = ibuildergovernor.NewIBuilderGovernor().PackState(p.ID)
	case governance.FamilyAzorius: // and another name
		data = iazorius.NewIAzorius().PackProposalState(uint32(p.ID.Big().Uint64()))
	case governance.FamilyMoloch:
		data = ibaal.NewIBaal().PackState(uint32(p.ID.Big().Uint64()))
	}
	return []question{ask("proposal state", state, data, func(data []byte) (string, error) {
		n, err := binding.UnpackState(data)
		return fmt.Sprint(n), err
	})}
}

// termsQuestions asks again for the terms that are served. Before the snapshot
// has passed there are none.
func termsQuestions(p api.Proposal, family string) []question {
	if uint64(p.Snapshot) >= p.Timepoint {
		return nil
	}
	var out []question
	for _, call := range governance.TermsCalls(governance.TermsRequest{
		Governor: p.Governor.Address, ID: p.ID, Family: family, Snapshot: uint64(p.Snapshot), Deadline: uint64(p.Deadline), Details: p.Details,
	}) {
		if family == governance.FamilyMoloch && !molochSettled(p, call.Part) {
			continue
		}
		if family == governance.FamilyAzorius && call.Part == governance.PartQuorum && p.Timepoint <= uint64(p.PowerAt) {
			continue // refused in the block whose supply it is a share of
		}
		served := p.Terms.Part(call.Part)
		if served == "" && call.Part != governance.PartQuorum {
			continue // most governors have no such term, and state() depends on those that there are
		}
		out = append(out, question{
			kind: "proposal " + strings.ReplaceAll(call.Part, "_", " "), subject: p.Governor.String() + "/" + p.ID.String(), served: served,
			call: call.Call, decode: func(data []byte) (string, error) {
				var answer governance.Terms
				err := call.Fold(&answer, data)
				return answer.Part(call.Part), err
			},
		})
	}
	return out
}

func supplyQuestion(t api.Token) question {
	binding := ivotes.NewIVotes()
	served := ""
	if t.Supply.Total != nil {
		served = t.Supply.Total.String()
	}
	return question{
		kind: "token supply", subject: t.ID.String(), served: served,
		call: chain.Call{To: t.ID.Address, Data: binding.PackTotalSupply()}, decode: number(binding.UnpackTotalSupply),
	}
}

// delegateQuestions asks a token of a family for power.
func delegateQuestions(family string) func(api.Delegate) []question {
	if delegation.DelegatesProposing(family) {
		return aavePowerQuestions
	}
	pack, unpack := ivotes.NewIVotes().PackGetVotes, ivotes.NewIVotes().UnpackGetVotes
	switch {
	case delegation.AnswersLikeComp(family):
		pack, unpack = icompvotes.NewICompVotes().PackGetCurrentVotes, icompvotes.NewICompVotes().UnpackGetCurrentVotes
	case delegation.PowerIsBalance(family):
		pack, unpack = ivotes.NewIVotes().PackBalanceOf, ivotes.NewIVotes().UnpackBalanceOf
	}
	return func(d api.Delegate) []question {
		return []question{{
			kind: "delegate power", subject: d.Token.String() + "/" + d.Address.String(), served: d.Power.String(),
			call: chain.Call{To: d.Token.Address, Data: pack(common.Address(d.Address))}, decode: number(unpack),
		}}
	}
}

// holderQuestions asks a token of a family for what it has of holders.
func holderQuestions(token api.Token) func(api.Holder) []question {
	family := token.Family
	return func(h api.Holder) []question {
		out := depositQuestions(token, h)
		if delegation.HasBalances(family) {
			out = append(out, balanceQuestion(h))
		}
		switch {
		case delegation.PowerIsBalance(family):
		case delegation.DelegatesProposing(family):
			out = append(out, aaveDelegateQuestions(h)...)
		case delegation.Splits(family):
			out = append(out, splitQuestion(h))
		default:
			out = append(out, delegateQuestion(h))
		}
		return out
	}
}

func balanceQuestion(h api.Holder) question {
	binding := ivotes.NewIVotes()
	balance := ""
	if h.Balance != nil {
		balance = h.Balance.String()
	}
	return question{
		kind: "holder balance", subject: h.Token.String() + "/" + h.Address.String(), served: balance,
		call: chain.Call{To: h.Token.Address, Data: binding.PackBalanceOf(common.Address(h.Address))}, decode: number(binding.UnpackBalanceOf),
	}
}

// onlyDelegate returns whom a holder of a token without splits delegates to, or
// the zero address.
func onlyDelegate(h api.Holder) api.Address {
	for _, share := range h.Delegates {
		if share.BasisPoints != nil {
			return share.Address
		}
	}
	return api.Address{}
}

func delegateQuestion(h api.Holder) question {
	binding := ivotes.NewIVotes()
	return question{
		kind: "holder delegate", subject: h.Token.String() + "/" + h.Address.String(), served: common.Address(onlyDelegate(h)).Hex(),
		call: chain.Call{To: h.Token.Address, Data: binding.PackDelegates(common.Address(h.Address))},
		decode: func(data []byte) (string, error) {
			address, err := binding.UnpackDelegates(data)
			return address.Hex(), err
		},
	}
}
