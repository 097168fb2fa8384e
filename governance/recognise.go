package governance

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/contracts/inounsgovernor"
	"github.com/tribune-gov/tribune/contracts/itimelock"
)

// Recognised is a governor found behind an address, as of one block.
type Recognised struct {
	Governor       Governor
	Kind           Kind             // what it looks like from outside
	Implementation common.Address   // if the governor is a proxy, for naming; else zero
	Modules        []chain.Contract // whose events are the governor's
	TimelockFamily string           // decoder of the timelock
	TimelockStart  uint64           // block of the timelock's deployment or first log
	Parameters     []Reading        // what the governor answers, in the order of its life
	Notes          []string         // optional functions it lacks, and what is assumed instead
	Degraded       []Capability     // what will be missing of it, and why
	At             chain.BlockRef
}

// Reading is a parameter as a contract answered it; names and values are those
// of [ParameterChanged].
type Reading struct {
	Name  string `json:"name"`
	Key   string `json:"key,omitempty"` // what it applies to, if that is not the governor as a whole
	Value string `json:"value"`
}

// Contracts are the governor, its timelock and its modules, to be indexed.
func (r Recognised) Contracts() []chain.Contract {
	out := []chain.Contract{{Address: r.Governor.Address, Role: chain.RoleGovernor, Family: r.Governor.Family, Start: r.Governor.Start}}
	if r.Governor.Timelock != (common.Address{}) {
		out = append(out, chain.Contract{Address: r.Governor.Timelock, Role: chain.RoleTimelock, Family: r.TimelockFamily, Start: r.TimelockStart})
	}
	return append(out, r.Modules...)
}

// Bounds of texts from contracts, in bytes.
const (
	maxName = 100
	maxMode = 200
)

// Recognise finds out what governor stands at an address and how it is set up.
// All answers are of the chain's newest block.
//
// It fails with a *[NoContractError], a *[WrongKindError] or an
// *[UnsupportedError] if there is none that Tribune can follow correctly, and
// returns what it had found by then; other errors are about the provider. Of an OpenZeppelin governor name(), version(),
// timelock(), clock(), CLOCK_MODE() and all parameters are optional; token() and
// COUNTING_MODE() are not. Of Governor Alpha and Bravo only the name is. The DAO
// of the governor is left for the caller to choose.
func Recognise(ctx context.Context, caller chain.Caller, source chain.Source, id chain.Account) (Recognised, error) {
	heads, err := source.Heads(ctx)
	if err != nil {
		return Recognised{}, fmt.Errorf("recognise %s: %w", id, err)
	}
	out, err := Describe(ctx, caller, id, heads.Latest)
	if err != nil {
		return out, err
	}
	if err := findStarts(ctx, caller, source, &out); err != nil {
		return out, fmt.Errorf("recognise %s: %w", id, err)
	}
	return out, nil
}

// Describe is [Recognise] as of any block, without the blocks from which logs have
// to be read.
func Describe(ctx context.Context, caller chain.Caller, id chain.Account, at chain.BlockRef) (Recognised, error) {
	r := recogniser{
		View:    chain.View{Caller: caller, Contract: id.Address, At: at},
		binding: igovernor.NewIGovernor(),
		out:     Recognised{Governor: Governor{Account: id}, At: at},
	}
	if err := r.run(ctx); err != nil {
		return r.out, fmt.Errorf("recognise %s: %w", id, err)
	}
	return r.out, nil
}

// recogniser fills in one governor, step by step.
type recogniser struct {
	chain.View
	binding *igovernor.IGovernor
	out     Recognised
}

// run finds out the family, then what the family has to tell.
func (r *recogniser) run(ctx context.Context) error {
	if err := r.identify(ctx); err != nil {
		return err
	}
	for _, step := range r.steps() {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// steps are those of the family that was found.
func (r *recogniser) steps() []func(context.Context) error {
	bravo := bravoRecogniser{recogniser: r, binding: igovernorbravo.NewIGovernorBravo()}
	switch r.out.Governor.Family {
	case FamilyGovernorBravo, FamilyGovernorAlpha:
		return []func(context.Context) error{bravo.describe, bravo.active, bravo.token, bravo.timelock, bravo.parameters}
	case FamilyAaveV2:
		a := aaveRecogniser{recogniser: r, binding: iaavegovernancev2.NewIAaveGovernanceV2()}
		return []func(context.Context) error{a.describe, a.token, a.parameters}
	case FamilyAaveV3:
		return aaveV3Recogniser{recogniser: r, binding: iaavegovernancev3.NewIAaveGovernanceV3()}.steps()
	case FamilyAragonVoting:
		a := aragonRecogniser{recogniser: r, binding: iaragonvoting.NewIAragonVoting()}
		return []func(context.Context) error{a.describe, a.token, a.parameters}
	case FamilyAzorius:
		return azoriusRecogniser{recogniser: r, binding: iazorius.NewIAzorius(), strategy: iazoriusstrategy.NewIAzoriusStrategy()}.steps()
	case FamilyMoloch:
		return molochRecogniser{recogniser: r, binding: ibaal.NewIBaal()}.steps()
	case FamilyNouns:
		return nounsRecogniser{bravoRecogniser: bravo, binding: inounsgovernor.NewINounsGovernor()}.steps()
	case FamilyBuilder:
		return builderRecogniser{recogniser: r, binding: ibuildergovernor.NewIBuilderGovernor()}.steps()
	}
	return []func(context.Context) error{r.texts, r.counting, r.agora, r.clock, r.token, r.timelock, r.parameters}
}

// governorKinds are the kinds that are governors, with the family of each.
var governorKinds = map[Kind]string{
	KindGovernor: FamilyOpenZeppelin, KindBravo: FamilyGovernorBravo, KindAlpha: FamilyGovernorAlpha, KindAaveV2: FamilyAaveV2, KindAragonVoting: FamilyAragonVoting,
	KindNouns: FamilyNouns, KindBuilder: FamilyBuilder, KindMoloch: FamilyMoloch, KindAzorius: FamilyAzorius, KindAaveV3: FamilyAaveV3,
}

func (r *recogniser) identify(ctx context.Context) error {
	identity, err := Identify(ctx, r.View)
	if err != nil {
		return err
	}
	r.out.Kind = identity.Kind
	family, known := governorKinds[identity.Kind]
	if !known {
		return &WrongKindError{Address: r.Contract, Identity: identity, Want: "a governor of a known family", Asked: Functions(KindGovernor)}
	}
	r.out.Governor.Family, r.out.Implementation = family, identity.Implementation
	return nil
}

// texts reads what the governor calls itself.
func (r *recogniser) texts(ctx context.Context) error {
	for _, t := range []struct {
		name   string
		data   []byte
		decode func([]byte) (string, error)
		to     *string
	}{
		{"name()", r.binding.PackName(), r.binding.UnpackName, &r.out.Governor.Name},
		{"version()", r.binding.PackVersion(), r.binding.UnpackVersion, &r.out.Governor.Version},
	} {
		text, ok, err := chain.Ask(ctx, r.View, t.data, t.decode)
		if err != nil {
			return err
		}
		if *t.to = chain.PlainLine(text, maxName); !ok {
			r.notef("no %s: left empty", t.name)
		}
	}
	return nil
}

func (r *recogniser) counting(ctx context.Context) error {
	mode, ok, err := chain.Ask(ctx, r.View, r.binding.PackCOUNTINGMODE(), r.binding.UnpackCOUNTINGMODE)
	switch {
	case err != nil:
		return err
	case !ok || len(mode) > maxMode:
		return r.unsupportedf("counting", "its COUNTING_MODE() is not a short text")
	}
	if r.out.Governor.Counting, err = ParseCountingMode(mode); err != nil {
		return r.unsupportedf("counting", "%v", err)
	}
	switch counting := r.out.Governor.Counting; {
	case counting.Own && counting.Flexible:
		return r.unsupportedf("counting", "it splits votes and counts them by a rule of its own (%s)", mode)
	case counting.Flexible:
		r.out.Governor.Family = FamilyFlexible
		r.notef("votes with params are split by them (flexible voting)")
	case counting.Own:
		// Agora's modules, for example, give params a meaning of their own.
		r.out.Governor.Family = FamilyOwnCounting
		r.notef("it counts by a rule of its own (%s): votes are shown by their side, and whether they pass is asked of the contract after the vote", mode)
	}
	return nil
}

func (r *recogniser) clock(ctx context.Context) error {
	clock, declared, err := ReadClock(ctx, r.View, r.binding.PackGetVotes)
	if err != nil {
		return err
	}
	if r.out.Governor.Clock = clock; !declared {
		r.notef("no CLOCK_MODE(): it counts blocks (ERC-6372)")
	}
	return nil
}

// token reads which token counts, and that it counts in the governor's clock.
func (r *recogniser) token(ctx context.Context) error {
	address, err := r.tokenBy(ctx, "token()", r.binding.PackToken(), r.binding.UnpackToken)
	if err != nil {
		return err
	}
	token := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	clock, _, err := ReadClock(ctx, token)
	if err != nil {
		return err
	}
	if clock != r.out.Governor.Clock {
		return r.unsupportedf("clock", "it counts in %s, its token %s in %s", clockWords(r.out.Governor.Clock), address.Hex(), clockWords(clock))
	}
	return nil
}

// tokenBy asks for the token by its getter.
func (r *recogniser) tokenBy(ctx context.Context, getter string, data []byte, decode func([]byte) (common.Address, error)) (common.Address, error) {
	address, ok, err := chain.Ask(ctx, r.View, data, decode)
	switch {
	case err != nil:
		return common.Address{}, err
	case !ok || address == (common.Address{}):
		return common.Address{}, r.unsupportedf("token", "it has no %s, so it is not known where its votes come from", getter)
	}
	r.out.Governor.Token = address
	return address, nil
}

// timelock reads who executes: a TimelockController, a Compound timelock, after
// whose grace period proposals expire, or nobody else. Others are not known.
func (r *recogniser) timelock(ctx context.Context) error {
	address, ok, err := chain.Ask(ctx, r.View, r.binding.PackTimelock(), r.binding.UnpackTimelock)
	if err != nil {
		return err
	}
	if !ok || address == (common.Address{}) {
		r.notef("no timelock(): it executes by itself")
		return nil
	}
	identity, err := Identify(ctx, chain.View{Caller: r.Caller, Contract: address, At: r.At})
	if err != nil {
		return err
	}
	switch identity.Kind {
	case KindTimelock:
		r.out.Governor.Timelock, r.out.TimelockFamily = address, FamilyTimelockController
		return nil
	case KindCompoundTimelock:
		return r.compoundTimelock(ctx, address)
	default:
		return r.unsupportedf("timelock", "its timelock %s is %s, neither %s nor %s", address.Hex(), identity.Kind, KindTimelock, KindCompoundTimelock)
	}
}

// parameters reads every setting that is there.
func (r *recogniser) parameters(ctx context.Context) error {
	past := r.out.Governor.Clock.At(r.At)
	if past > 0 {
		past-- // a clock's present is still open
	}
	b := r.binding
	getters := []numberGetter{
		{ParamVotingDelay, b.PackVotingDelay(), b.UnpackVotingDelay},
		{ParamVotingPeriod, b.PackVotingPeriod(), b.UnpackVotingPeriod},
		{ParamProposalThreshold, b.PackProposalThreshold(), b.UnpackProposalThreshold},
		{ParamQuorum, b.PackQuorum(new(big.Int).SetUint64(past)), b.UnpackQuorum},
		{ParamSuperQuorum, b.PackSuperQuorum(new(big.Int).SetUint64(past)), b.UnpackSuperQuorum},
		{ParamQuorumNumerator, b.PackQuorumNumerator0(), b.UnpackQuorumNumerator0},
		{ParamQuorumDenominator, b.PackQuorumDenominator(), b.UnpackQuorumDenominator},
		{ParamLateQuorumExtension, b.PackLateQuorumVoteExtension(), b.UnpackLateQuorumVoteExtension},
		{ParamBaseDelay, ask("baseDelaySeconds()")[0].data[:4], oneNumber},
	}
	if r.out.Governor.Family == FamilyAgora { // there it is of a proposal
		getters = slices.DeleteFunc(getters, func(g numberGetter) bool { return g.name == ParamQuorum })
	}
	if err := r.numbers(ctx, getters); err != nil {
		return err
	}
	if r.out.managed() {
		r.notef("its calls wait as an access manager says: how long is known once a proposal is queued")
	}
	if err := readParameter(ctx, r, r.View, ParamProposalGuardian, b.PackProposalGuardian(), b.UnpackProposalGuardian, common.Address.Hex); err != nil {
		return err
	}
	if r.out.TimelockFamily != FamilyTimelockController {
		return nil // none, or its delay has been read
	}
	timelock := itimelock.NewITimelock()
	v := chain.View{Caller: r.Caller, Contract: r.out.Governor.Timelock, At: r.At}
	return readParameter(ctx, r, v, ParamMinDelay, timelock.PackGetMinDelay(), timelock.UnpackGetMinDelay, (*big.Int).String)
}

// oneNumber decodes an answer of one word.
func oneNumber(answer []byte) (*big.Int, error) {
	if len(answer) != 32 {
		return nil, fmt.Errorf("%d bytes are no number", len(answer))
	}
	return new(big.Int).SetBytes(answer), nil
}

// numberGetter is a function of a governor that answers one setting.
type numberGetter struct {
	name   string // of the parameter
	data   []byte
	decode func([]byte) (*big.Int, error)
}

// numbers reads those settings that the governor has.
func (r *recogniser) numbers(ctx context.Context, getters []numberGetter) error {
	return r.numbersOf(ctx, r.View, getters)
}

// numbersOf reads those settings that a contract has.
func (r *recogniser) numbersOf(ctx context.Context, v chain.View, getters []numberGetter) error {
	for _, g := range getters {
		if err := readParameter(ctx, r, v, g.name, g.data, g.decode, (*big.Int).String); err != nil {
			return err
		}
	}
	return nil
}

func readParameter[T any](ctx context.Context, r *recogniser, v chain.View, name string, data []byte, decode func([]byte) (T, error), text func(T) string) error {
	value, ok, err := chain.Ask(ctx, v, data, decode)
	if err == nil && ok {
		r.out.Parameters = append(r.out.Parameters, Reading{Name: name, Value: text(value)})
	}
	return err
}

// findStarts finds the blocks from which the logs have to be read.
func findStarts(ctx context.Context, caller chain.Caller, source chain.Source, r *Recognised) (err error) {
	g := &r.Governor
	if g.Start, err = chain.DeploymentBlock(ctx, caller, source, g.Address, r.At); err != nil {
		return err
	}
	if g.Timelock != (common.Address{}) {
		if r.TimelockStart, err = chain.DeploymentBlock(ctx, caller, source, g.Timelock, r.At); err != nil {
			return err
		}
	}
	for i := range r.Modules {
		if r.Modules[i].Start, err = chain.DeploymentBlock(ctx, caller, source, r.Modules[i].Address, r.At); err != nil {
			return err
		}
	}
	return nil
}

func (r *recogniser) notef(format string, args ...any) {
	r.out.Notes = append(r.out.Notes, fmt.Sprintf(format, args...))
}

func (r *recogniser) unsupportedf(feature, format string, args ...any) error {
	return &UnsupportedError{Address: r.Contract, Feature: feature, Reason: fmt.Sprintf(format, args...)}
}
