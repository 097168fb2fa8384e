package delegation

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/icompvotes"
	"github.com/tribune-gov/tribune/contracts/ipartialvotes"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/governance"
)

// Bounds of texts from tokens, in bytes.
const (
	maxName   = 100
	maxSymbol = 32
)

// Recognise finds out what votes token stands at an address, as of the chain's
// newest block.
//
// It fails with a *[governance.NoContractError], a *[governance.WrongKindError]
// or a *[governance.UnsupportedError] if there is none that Tribune can follow
// correctly; other errors are about the provider. name(), symbol(), decimals(),
// clock() and CLOCK_MODE() are optional: texts stay empty, decimals are 0, so
// that amounts show in the smallest unit, and the clock counts blocks unless it is
// found to count seconds.
func Recognise(ctx context.Context, caller chain.Caller, source chain.Source, id chain.Account) (Token, error) {
	heads, err := source.Heads(ctx)
	if err != nil {
		return Token{}, fmt.Errorf("recognise token %s: %w", id, err)
	}
	r := recogniser{
		View:    chain.View{Caller: caller, Contract: id.Address, At: heads.Latest},
		source:  source,
		binding: ivotes.NewIVotes(),
		token:   Token{Account: id},
	}
	for _, step := range []func(context.Context) error{r.start, r.family, r.texts, r.decimals, r.clock} {
		if err := step(ctx); err != nil {
			return Token{}, fmt.Errorf("recognise token %s: %w", id, err)
		}
	}
	return r.token, nil
}

// recogniser fills in one token, step by step.
type recogniser struct {
	chain.View
	source   chain.Source
	binding  *ivotes.IVotes
	identity governance.Identity
	token    Token
}

// start makes sure that there is a votes contract before it is looked for.
func (r *recogniser) start(ctx context.Context) (err error) {
	if r.identity, err = governance.Identify(ctx, r.View); err != nil {
		return err
	}
	if r.identity.Kind == governance.KindAaveThree {
		reason := "its power is worked out from rounded balances, as AAVE's since version 3, and no event tells it"
		return &governance.UnsupportedError{Address: r.Contract, Feature: "token", Reason: reason}
	}
	if _, known := families[r.identity.Kind]; !known && r.identity.Kind != governance.KindVotes {
		return &governance.WrongKindError{
			Address: r.Contract, Identity: r.identity,
			Want: "a votes token", Asked: governance.Functions(governance.KindVotes),
		}
	}
	r.token.Start, err = chain.DeploymentBlock(ctx, r.Caller, r.source, r.Contract, r.At)
	return err
}

// families are the families that a token's kind tells.
var families = map[governance.Kind]string{
	governance.KindERC20Votes:      FamilyERC20Votes,
	governance.KindPartialVotes:    FamilyPartialVotes,
	governance.KindCompVotes:       FamilyCompVotes,
	governance.KindERC721Votes:     FamilyERC721Votes,
	governance.KindNounsVotes:      FamilyNounsVotes,
	governance.KindERC721SelfVotes: FamilyERC721SelfVotes,
	governance.KindBaalShares:      FamilyBaalShares,
	governance.KindAaveVotes:       FamilyAaveVotes,
	governance.KindMiniMe:          FamilyMiniMe,
}

func (r *recogniser) family(ctx context.Context) (err error) {
	family, told := families[r.identity.Kind]
	if r.token.Family = family; !told {
		r.token.Family, err = r.familyOfTransfers(ctx)
	}
	switch {
	case err != nil:
		return err
	case r.token.Family == FamilyMiniMe:
		return r.original(ctx)
	case r.token.Family == FamilyPartialVotes:
		return r.basisPoints(ctx)
	case r.token.Family == FamilyAaveVotes:
		return r.unscaled(ctx)
	}
	return nil
}

// original refuses a MiniMe that began with the balances of another, which no
// transfer tells.
func (r *recogniser) original(ctx context.Context) error {
	parent, ok, err := chain.Ask(ctx, r.View, crypto.Keccak256([]byte("parentToken()"))[:4], word)
	if err != nil || !ok || parent == (common.Hash{}) {
		return err
	}
	reason := "it began with the balances of " + common.BytesToAddress(parent[:]).Hex() + ", which no transfer tells"
	return &governance.UnsupportedError{Address: r.Contract, Feature: "token", Reason: reason}
}

// basisPoints refuses a token whose holders split their votes in other parts.
func (r *recogniser) basisPoints(ctx context.Context) error {
	binding := ipartialvotes.NewIPartialVotes()
	denominator, ok, err := chain.Ask(ctx, r.View, binding.PackDENOMINATOR(), binding.UnpackDENOMINATOR)
	if err != nil || ok && denominator.Cmp(big.NewInt(All)) == 0 {
		return err
	}
	reason := "its holders split their votes in parts that are not known to be basis points"
	return &governance.UnsupportedError{Address: r.Contract, Feature: "token", Reason: reason}
}

func word(answer []byte) (common.Hash, error) {
	if len(answer) != common.HashLength {
		return common.Hash{}, fmt.Errorf("%d bytes, want a word", len(answer))
	}
	return common.Hash(answer), nil
}

// familyOfTransfers tells the families apart by the first transfer: the id of
// an ERC-721 is indexed, the amount of an ERC-20 is not. Without transfers that
// look like either it has votes only.
func (r *recogniser) familyOfTransfers(ctx context.Context) (string, error) {
	q := chain.LogQuery{
		From: r.token.Start, To: r.At.Number,
		Addresses: []common.Address{r.Contract}, Topics: []common.Hash{topic("Transfer")},
	}
	log, found, err := chain.FirstLog(ctx, r.source, q)
	if err != nil {
		return "", err
	}
	for _, family := range []string{FamilyERC20Votes, FamilyERC721Votes} {
		if !found {
			break
		}
		if _, err := Decoders()[family][log.Topics[0]](&log); err == nil {
			return family, nil
		}
	}
	return FamilyVotesOnly, nil
}

func (r *recogniser) texts(ctx context.Context) error {
	name, _, err := chain.Ask(ctx, r.View, r.binding.PackName(), textOf(r.binding.UnpackName))
	if err != nil {
		return err
	}
	symbol, _, err := chain.Ask(ctx, r.View, r.binding.PackSymbol(), textOf(r.binding.UnpackSymbol))
	r.token.Name, r.token.Symbol = chain.PlainLine(name, maxName), chain.PlainLine(symbol, maxSymbol)
	return err
}

// textOf also reads the bytes32 that tokens older than the standard return.
func textOf(decode func([]byte) (string, error)) func([]byte) (string, error) {
	return func(answer []byte) (string, error) {
		if len(answer) == common.HashLength {
			return string(bytes.TrimRight(answer, "\x00")), nil
		}
		return decode(answer)
	}
}

func (r *recogniser) decimals(ctx context.Context) (err error) {
	if !IsERC721(r.token.Family) {
		r.token.Decimals, _, err = chain.Ask(ctx, r.View, r.binding.PackDecimals(), r.binding.UnpackDecimals)
	}
	return err
}

func (r *recogniser) clock(ctx context.Context) error {
	if r.token.Family == FamilyMiniMe { // by block number, and it answers for the future as well
		r.token.Clock = chain.BlockClock
		return nil
	}
	past := []func(common.Address, *big.Int) []byte{r.binding.PackGetPastVotes, icompvotes.NewICompVotes().PackGetPriorVotes}
	if r.token.Family == FamilyAaveVotes {
		past = []func(common.Address, *big.Int) []byte{aavePowerAt}
	}
	clock, declared, err := governance.ReadClock(ctx, r.View, past...)
	if err == nil && !declared && clock == chain.BlockClock {
		var seconds bool
		if seconds, err = governance.CountsSeconds(ctx, r.View, past...); seconds {
			clock = chain.TimeClock
		}
	}
	r.token.Clock = clock
	return err
}
