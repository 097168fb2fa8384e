package governancetest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
)

const aaveFolder = "@aave/governance-v2/artifacts/"

// Settings of the executors of [Aave], in blocks, seconds and hundredths of a
// percent of the supply of [AaveSupply] whole tokens.
const (
	AaveSupply       = 16_000_000
	AaveDelay        = 100
	AaveGrace        = 1_000
	AaveShortPeriod  = 9
	AaveLongPeriod   = 12
	AaveShortQuorum  = 200
	AaveLongQuorum   = 2_000
	AaveDifferential = 50
)

// Aave is Aave's governance of 2021, of contracts as their authors compiled
// them: the token, a second one in place of staked tokens, the strategy that adds
// up both, and two executors, of which one is slower and wants more votes. All
// tokens are the owner's, who also is guardian and owner of the governance.
type Aave struct {
	*World
	Governance  Contract
	Strategy    Contract
	Token       Contract
	Staked      Contract
	Short, Long Contract // executors
}

// NewAave deploys everything, and skips the test if the contracts are not
// installed.
func NewAave(t testing.TB) *Aave {
	t.Helper()
	strategy := Foreign(t, aaveFolder+"contracts/governance/GovernanceStrategy.sol/GovernanceStrategy.json")
	a := &Aave{World: NewWorld(t)}
	a.Token, a.Staked = a.deployAaveToken(), a.deployAaveToken()
	a.Strategy = Contract{a.DeployForeign(strategy, a.Token.Address, a.Staked.Address), strategy.ABI}
	a.deployGovernance(a.Strategy.Address)
	return a
}

// deployGovernance deploys executors and a governance that counts power by a
// strategy.
func (a *Aave) deployGovernance(strategy common.Address) {
	a.t.Helper()
	governance := Foreign(a.t, aaveFolder+"contracts/governance/AaveGovernanceV2.sol/AaveGovernanceV2.json")
	executor := Foreign(a.t, aaveFolder+"contracts/governance/Executor.sol/Executor.json")
	n := big.NewInt
	// An executor obeys its constructor's admin, so the address is needed first.
	admin := crypto.CreateAddress(a.Owner.Address(), a.Owner.Nonce()+2)
	deploy := func(period, quorum int64) Contract {
		return Contract{a.DeployForeign(executor, admin, n(AaveDelay), n(AaveGrace), n(1), n(10*AaveDelay), n(50), n(period), n(AaveDifferential), n(quorum)), executor.ABI}
	}
	a.Short, a.Long = deploy(AaveShortPeriod, AaveShortQuorum), deploy(AaveLongPeriod, AaveLongQuorum)
	a.Governance = Contract{
		a.DeployForeign(governance, strategy, n(2), a.Owner.Address(), []common.Address{a.Short.Address, a.Long.Address}), governance.ABI,
	}
}

// deployAaveToken deploys the token as it came to be: a first version that mints
// everything, behind a proxy, and then the one with votes.
func (a *Aave) deployAaveToken() Contract {
	a.t.Helper()
	first := Foreign(a.t, aaveFolder+"contracts/mocks/AaveTokenV1Mock.sol/AaveTokenV1Mock.json")
	second := Foreign(a.t, aaveFolder+"@aave/aave-token/contracts/token/AaveTokenV2.sol/AaveTokenV2.json")
	proxy := Foreign(a.t, aaveFolder+"contracts/dependencies/open-zeppelin/InitializableAdminUpgradeabilityProxy.sol/InitializableAdminUpgradeabilityProxy.json")
	admin := devchain.NewSender(a.Chain.ID(), devchain.Key("aave-admin", 0), 0)
	nonce, err := a.Chain.Client().NonceAt(a.t.Context(), admin.Address(), nil)
	if err != nil {
		a.t.Fatal(err)
	}
	admin.SetNonce(nonce)
	a.Mine(a.Owner.Transfer(admin.Address(), Whole(1)))
	mint, err := first.ABI.Methods["initialize0"].Inputs.Pack(a.Owner.Address())
	if err != nil {
		a.t.Fatal(err)
	}
	mint = append(common.CopyBytes(first.ABI.Methods["initialize0"].ID), mint...)
	token := Contract{a.DeployForeign(proxy), proxy.ABI}
	initialise, err := proxy.ABI.Pack("initialize", a.DeployForeign(first), admin.Address(), mint)
	if err != nil {
		a.t.Fatal(err)
	}
	const gas = 3_000_000
	a.Mine(a.Owner.Call(token.Address, gas, initialise))
	a.Mine(token.Call(a.t, admin, "upgradeToAndCall", a.DeployForeign(second), second.ABI.Methods["initialize"].ID))
	return Contract{token.Address, second.ABI}
}

// AaveCalls are the calls of a proposal: one without its selector, one with
// everything in its data, and one that runs the code of another as its own.
func (a *Aave) AaveCalls(account common.Address) (targets []common.Address, values []*big.Int, signatures []string, calldatas [][]byte, delegated []bool) {
	token, data := a.Token.Address, a.Token.Pack(a.t, "balanceOf", account)
	return []common.Address{token, token, token}, []*big.Int{new(big.Int), new(big.Int), new(big.Int)},
		[]string{"balanceOf(address)", "", ""}, [][]byte{data[4:], data, a.Token.Pack(a.t, "decimals")}, []bool{false, false, true}
}

// Propose creates a proposal of [Aave.AaveCalls] for an executor.
func (a *Aave) Propose(who *devchain.Sender, executor Contract, account common.Address, text [32]byte) *types.Transaction {
	a.t.Helper()
	targets, values, signatures, calldatas, delegated := a.AaveCalls(account)
	return a.Governance.Call(a.t, who, "create", executor.Address, targets, values, signatures, calldatas, delegated, text)
}
