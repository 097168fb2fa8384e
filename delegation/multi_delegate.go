package delegation

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/imultidelegate"
	"github.com/tribune-gov/tribune/governance"
)

// FamilyMultiDelegate is the family of ENS's ERC20MultiDelegate: a contract beside
// a votes token. Holders deposit tokens in it for several delegates. For each
// delegate it has a proxy that holds the deposits and delegates to it; who owns
// what of them are balances of ERC-1155, whose ids are the delegates' addresses.
//
// Its event DelegationProcessed is not read: it says nothing that the balances do
// not.
const FamilyMultiDelegate = "multi-delegate"

// IsToken reports whether a family is one of tokens, and not of a contract that
// stands beside one.
func IsToken(family string) bool { return family != FamilyMultiDelegate }

// Deposit is what a holder has in a multi-delegate contract for one delegate.
type Deposit struct {
	Delegate common.Address `json:"delegate"`
	Amount   chain.Amount   `json:"amount"`
}

// DepositMoved says that deposits have another owner; From or To is zero where
// they are made or taken back.
type DepositMoved struct {
	From, To common.Address
	Deposits []Deposit
}

// ProxyDeployed says which account holds the deposits for a delegate.
type ProxyDeployed struct {
	Delegate, Proxy common.Address
}

// EventName implements [chain.Event].
func (DepositMoved) EventName() string { return "deposit_moved" }

// EventName implements [chain.Event].
func (ProxyDeployed) EventName() string { return "proxy_deployed" }

// maxDeposits bounds the delegates of one transaction.
const maxDeposits = 10_000

func multiDelegateDecoder() chain.Decoder {
	events := imultidelegate.NewIMultiDelegate().GetABI().Events
	return chain.Decoder{
		events["TransferSingle"].ID: decodeTransferSingle,
		events["TransferBatch"].ID:  decodeTransferBatch,
		events["ProxyDeployed"].ID:  decodeProxyDeployed,
	}
}

func decodeTransferSingle(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 2)
	e := DepositMoved{From: r.TopicAddress(2), To: r.TopicAddress(3), Deposits: []Deposit{{Delegate: r.Address(0), Amount: r.Amount(1)}}}
	return e, r.Err()
}

func decodeTransferBatch(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 2)
	e := DepositMoved{From: r.TopicAddress(2), To: r.TopicAddress(3)}
	ids, amounts := r.Amounts(0, maxDeposits), r.Amounts(1, maxDeposits)
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what is wrong with the log
	}
	if len(ids) != len(amounts) {
		return nil, fmt.Errorf("%d ids and %d amounts", len(ids), len(amounts))
	}
	e.Deposits = make([]Deposit, 0, len(ids))
	for i, id := range ids {
		n := id.Big()
		if n.BitLen() > 8*common.AddressLength {
			return nil, errors.New("an id is no address")
		}
		e.Deposits = append(e.Deposits, Deposit{Delegate: common.BigToAddress(n), Amount: amounts[i]})
	}
	return e, nil
}

func decodeProxyDeployed(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 1)
	e := ProxyDeployed{Delegate: r.TopicAddress(1), Proxy: r.Address(0)}
	return e, r.Err()
}

// RecogniseMultiDelegate makes sure that an address is a multi-delegate contract
// of a token, as of the chain's newest block, and returns it as a contract whose
// facts are the token's.
//
// It fails with a *[governance.NoContractError] or a *[governance.UnsupportedError]
// if it is none; other errors are about the provider.
func RecogniseMultiDelegate(ctx context.Context, caller chain.Caller, source chain.Source, token, id chain.Account) (chain.Contract, error) {
	heads, err := source.Heads(ctx)
	if err != nil {
		return chain.Contract{}, fmt.Errorf("recognise multi-delegate contract %s: %w", id, err)
	}
	v := chain.View{Caller: caller, Contract: id.Address, At: heads.Latest}
	if err := isMultiDelegate(ctx, v, token.Address); err != nil {
		return chain.Contract{}, fmt.Errorf("recognise multi-delegate contract %s: %w", id, err)
	}
	start, err := chain.DeploymentBlock(ctx, caller, source, id.Address, heads.Latest)
	if err != nil {
		return chain.Contract{}, fmt.Errorf("recognise multi-delegate contract %s: %w", id, err)
	}
	return chain.Contract{Address: id.Address, Role: chain.RoleModule, Family: FamilyMultiDelegate, Start: start, Governor: token.Address}, nil
}

// interfaceERC1155 is the id of ERC-1155 in ERC-165, interfaceNone one that nobody
// may claim to have.
var (
	interfaceERC1155 = [4]byte{0xd9, 0xb6, 0x7a, 0x26}
	interfaceNone    = [4]byte{0xff, 0xff, 0xff, 0xff}
)

func isMultiDelegate(ctx context.Context, v chain.View, token common.Address) error {
	if _, err := governance.Identify(ctx, v); err != nil {
		return err //nolint:wrapcheck // says what it tried
	}
	binding := imultidelegate.NewIMultiDelegate()
	refuse := func(format string, args ...any) error {
		return &governance.UnsupportedError{Address: v.Contract, Feature: "multi-delegate", Reason: fmt.Sprintf(format, args...)}
	}
	for id, want := range map[[4]byte]bool{interfaceERC1155: true, interfaceNone: false} {
		has, ok, err := chain.Ask(ctx, v, binding.PackSupportsInterface(id), binding.UnpackSupportsInterface)
		if err != nil {
			return err //nolint:wrapcheck // says what it asked for
		}
		if !ok || has != want {
			return refuse("it does not say that it is an ERC-1155, in which deposits are counted")
		}
	}
	of, ok, err := chain.Ask(ctx, v, binding.PackToken(), binding.UnpackToken)
	switch {
	case err != nil:
		return err //nolint:wrapcheck // says what it asked for
	case !ok:
		return refuse("it has no token(), so it is not known what is deposited")
	case of != token:
		return refuse("it is for the token %s, not for %s", of.Hex(), token.Hex())
	}
	return nil
}
