package story

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Chain ids. Neither is registered for a public chain.
const (
	meridianID  chain.ID = 7250311
	tidewaterID chain.ID = 7250312
)

// Display names of the chains.
const (
	meridian  = "Meridian"
	tidewater = "Tidewater"
)

// houseSpec describes one governor and what belongs to it.
type houseSpec struct {
	key       string
	letter    string // in sketches
	dao       string // slug
	chain     string
	name      string // of the governor
	tokenName string
	symbol    string
	clock     chain.Clock

	delay, period, extension uint64        // in the clock's unit
	threshold                uint64        // whole tokens
	quorum                   uint64        // percent of the supply
	wait                     time.Duration // in the timelock
	council                  bool          // a security council may cancel in the timelock

	supply      uint64  // whole tokens
	stable      uint64  // whole stable coins in the treasury
	ether       uint64  // whole ether in the treasury
	income      uint64  // whole stable coins that come in per week
	holderShare float64 // probability that a holder holds this token
}

const (
	hours = uint64(time.Hour / time.Second)
	days  = 24 * hours
)

// houseSpecs are all governors. Blocks are six hours apart when the one with
// the block clock begins: its vote opens after a day and lasts six.
var houseSpecs = []houseSpec{
	{
		key: "quayside", letter: "Q", dao: "quayside", chain: meridian,
		name: "Quayside Governor", tokenName: "Quayside", symbol: "QUAY", clock: chain.BlockClock,
		delay: 4, period: 24, extension: 8, threshold: 250_000, quorum: 4, wait: 2 * day, council: true,
		supply: 100_000_000, stable: 9_400_000, ether: 2_150, income: 61_000, holderShare: .5,
	},
	{
		key: "hedgerow", letter: "H", dao: "hedgerow", chain: tidewater,
		name: "Hedgerow Assembly", tokenName: "Hedgerow Commons", symbol: "HROW", clock: chain.TimeClock,
		delay: days, period: 5 * days, extension: days, threshold: 12_000, quorum: 5, wait: day,
		supply: 12_000_000, stable: 1_260_000, ether: 640, income: 14_500, holderShare: .42,
	},
	{
		key: "ferrygate-meridian", letter: "M", dao: "ferrygate", chain: meridian,
		name: "Ferrygate Meridian House", tokenName: "Ferrygate", symbol: "FGATE", clock: chain.TimeClock,
		delay: 12 * hours, period: 4 * days, extension: 30 * hours, threshold: 100_000, quorum: 5, wait: 3 * day, council: true,
		supply: 40_000_000, stable: 3_800_000, ether: 900, income: 33_000, holderShare: .36,
	},
	{
		key: "ferrygate-tidewater", letter: "T", dao: "ferrygate", chain: tidewater,
		name: "Ferrygate Tidewater House", tokenName: "Ferrygate", symbol: "FGATE", clock: chain.TimeClock,
		delay: 12 * hours, period: 4 * days, extension: 30 * hours, threshold: 60_000, quorum: 5, wait: 3 * day, council: true,
		supply: 25_000_000, stable: 2_100_000, ether: 520, income: 21_000, holderShare: .3,
	},
}

// daoSpec describes a DAO to its visitors.
type daoSpec struct {
	slug, name, about string
}

var daoSpecs = []daoSpec{
	{
		slug: "quayside", name: "Quayside",
		about: "A lending market on Meridian. People borrow Cove Dollars against ether and a handful of other assets; " +
			"QUAY holders set the limits, pay the teams and keep the reserve.",
	},
	{
		slug: "hedgerow", name: "Hedgerow Commons",
		about: "A fund for open ecological data and the tools to collect it: sensors, maps, seed lists, repair benches. " +
			"Small grants, elected stewards, everything published.",
	},
	{
		slug: "ferrygate", name: "Ferrygate",
		about: "Carries messages between Meridian and Tidewater. Each chain has its own house with its own token and treasury; " +
			"what concerns both is voted on twice.",
	},
}

// house is a governor with its contracts on a chain.
type house struct {
	houseSpec
	chainID  chain.ID
	deployer *person
	stable   common.Address // the chain's stable coin
	contracts
}

// contracts are where the deployer's transactions put them.
type contracts struct {
	token, timelock, governor              common.Address
	registry, registryCode, registryV2Code common.Address
}

// Order of the deployer's first transactions. The same order on both chains
// gives the two houses of Ferrygate the same addresses, as is usual for DAOs
// on several chains; the registry is a proxy in front of registryCode.
const (
	nonceTimelock = iota
	nonceToken
	nonceGovernor
	nonceRegistryCode
	nonceRegistry
	nonceRegistryV2Code
)

func contractsOf(deployer common.Address) contracts {
	at := func(nonce uint64) common.Address { return crypto.CreateAddress(deployer, nonce) }
	return contracts{
		timelock: at(nonceTimelock), token: at(nonceToken), governor: at(nonceGovernor),
		registryCode: at(nonceRegistryCode), registry: at(nonceRegistry), registryV2Code: at(nonceRegistryV2Code),
	}
}

// newHouse is pure: it says where everything will be before anything is there.
func newHouse(spec houseSpec, c *cast) *house {
	id := meridianID
	if spec.chain == tidewater {
		id = tidewaterID
	}
	deployer := c.member(spec.dao + " deployer")
	return &house{
		houseSpec: spec, chainID: id, deployer: deployer,
		stable:    crypto.CreateAddress(c.member(issuer).address, 0),
		contracts: contractsOf(deployer.address),
	}
}

// The staff of a chain.
const (
	issuer   = "issuer"   // of the stable coin
	exchange = "exchange" // holds tokens for customers, never votes
	maker    = "maker"    // trades, never votes
	vesting  = "vesting"  // tokens of the founding team, not delegated
	keeper   = "keeper"   // queues and executes what passed
	visitor  = "visitor"  // an account for whoever tries the demo
)

// councilName is the staff that may cancel in a house's timelock.
func councilName(dao string) string { return dao + " council" }
