package story

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/erc1967proxy"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/grantsregistry"
	"github.com/tribune-gov/tribune/contracts/grantsregistryv2"
	"github.com/tribune-gov/tribune/contracts/stabletoken"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestokentimestamp"
)

// Gas limits. Those of calls are generous: what is not used costs nothing.
const (
	gasCreate    = 8_000_000
	gasToken     = 16_000_000 // with its first holders; a transaction may use 2^24
	gasCall      = 300_000
	gasVote      = 500_000
	gasPropose   = 4_000_000
	gasExecute   = 3_000_000
	gasBatchSend = 3_000_000
)

// stableSupply is what the issuer has to pay incomes from, in whole coins.
const stableSupply = 1_000_000_000

// found deploys everything and fills the treasuries, in two blocks.
func (s *stage) found(ctx context.Context) error {
	bank := s.cast.member(issuer)
	s.create(bank, gasCreate, stabletoken.StableTokenMetaData.Bin,
		s.codec.stable.PackConstructor("Cove Dollar", stableSymbol, bank.address, units(stableSupply, stableDecimals)))
	for _, h := range s.halls {
		s.foundHouse(h)
	}
	if err := s.mine(ctx, s.next()); err != nil {
		return fmt.Errorf("deploy on %s: %w", s.name, err)
	}
	for _, h := range s.halls {
		s.send(bank, h.stable, gasCall, nil, s.codec.stable.PackTransfer(h.timelock, units(h.houseSpec.stable, stableDecimals)), "fill treasury")
		s.send(bank, h.timelock, gasCall, coins(h.houseSpec.ether), nil, "fill treasury")
	}
	if err := s.mine(ctx, s.next()); err != nil {
		return fmt.Errorf("fill treasuries on %s: %w", s.name, err)
	}
	return nil
}

// foundHouse deploys in the order of the nonces in house.go. The timelock obeys
// the governor alone; nobody keeps a key to it, except that a security council
// may cancel.
func (s *stage) foundHouse(h *hall) {
	d, c := h.deployer, s.codec
	s.create(d, gasCreate, timelock.TimelockControllerMetaData.Bin, c.timelock.PackConstructor(
		big.NewInt(int64(h.wait/time.Second)), []common.Address{h.governor}, []common.Address{{}}, d.address))
	code := votestokentimestamp.VotesTokenTimestampMetaData.Bin
	if h.clock == chain.BlockClock {
		code = votestoken.VotesTokenMetaData.Bin
	}
	s.create(d, gasToken, code, c.token.PackConstructor(h.tokenName, h.symbol, h.timelock, h.holdings.accounts, h.holdings.amounts))
	s.create(d, gasCreate, governor.DAOGovernorMetaData.Bin, c.governor.PackConstructor(governor.DAOGovernorParams{
		Name: h.name, Token: h.token, Timelock: h.timelock,
		VotingDelay: new(big.Int).SetUint64(h.delay), VotingPeriod: uint32(h.period),
		ProposalThreshold: coins(h.threshold), QuorumPercent: new(big.Int).SetUint64(h.quorum),
		LateQuorumExtension: new(big.Int).SetUint64(h.extension),
	}))
	s.create(d, gasCreate, grantsregistry.GrantsRegistryMetaData.Bin, nil)
	s.create(d, gasCreate, erc1967proxy.ERC1967ProxyMetaData.Bin,
		c.proxy.PackConstructor(h.registryCode, c.registry.PackInitialize(h.timelock)))
	s.create(d, gasCreate, grantsregistryv2.GrantsRegistryV2MetaData.Bin, nil)
	if h.council {
		council := s.cast.member(councilName(h.dao)).address
		s.send(d, h.timelock, gasCall, nil, c.timelock.PackGrantRole(cancellerRole, council), "appoint council")
	}
	s.send(d, h.timelock, gasCall, nil, c.timelock.PackRenounceRole([32]byte{}, d.address), "renounce admin")
}

// create adds a deployment to the block.
func (s *stage) create(by *person, gas uint64, code string, args []byte) {
	input := append(common.FromHex(code), args...)
	s.batch = append(s.batch, outgoing{by: by, gas: gas, data: input, what: "deploy"})
}
