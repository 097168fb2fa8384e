package page

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// story is a proposal of the test world and how its vote goes, in per cent.
type story struct {
	title   string
	body    string
	fate    governance.Status // what happens after the vote, where that is a choice
	turnout int
	against int
	abstain int
	split   bool // one voter splits its vote
	actions func(*dao) []governance.Action
}

var usdc = common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")

func send(token, to common.Address, amount *big.Int) governance.Action {
	return governance.Action{Target: token, Calldata: callTo("transfer(address to, uint256 amount)", to, amount)}
}

// stories are open proposals.
var stories = []story{
	{
		title: "Fund the second season of public goods grants", turnout: 46, against: 14, abstain: 8, split: true,
		body: publicGoods,
		actions: func(d *dao) []governance.Action {
			return []governance.Action{
				send(usdc, d.account("grants safe"), big.NewInt(1_250_000_000_000)),
				send(d.tokenID.Address, d.account("grants safe"), d.units(400_000_000).Big()),
				{Target: d.account("grants safe"), Value: ether(25_500)},
			}
		},
	},
	{
		title: "Upgrade the staking module to version 3 and hand the pauser role to the security council", turnout: 13, against: 46, abstain: 6,
		body: stakingUpgrade,
		actions: func(d *dao) []governance.Action {
			role := crypto.Keccak256Hash([]byte("PAUSER_ROLE"))
			inner := callTo("grantRole(bytes32 role, address account)", [32]byte(role), d.account("council"))
			return []governance.Action{
				{Target: d.account("staking proxy"), Calldata: callTo("upgradeToAndCall(address newImplementation, bytes data)", d.account("staking v3"), inner)},
				{Target: d.account("staking proxy"), Calldata: callTo("revokeRole(bytes32 role, address account)", [32]byte(role), d.governor.Timelock)},
				{Target: d.governor.Address, Calldata: callTo("setVotingPeriod(uint32 newVotingPeriod)", uint32(36_000))},
				{Target: d.account("oracle"), Signature: "setHeartbeat(address,uint64)", Calldata: callTo("setHeartbeat(address,uint64)", d.account("feed"), uint64(3600))[4:]},
				{Target: d.account("router"), Calldata: append([]byte{0xde, 0xad, 0x10, 0xcc}, common.LeftPadBytes(uint64Bytes(981_113), 64)...)},
			}
		},
	},
	{
		title: "Ratify the delegate code of conduct", turnout: 0,
		body: "Delegates who hold more than **0.5%** of the supply agree to publish a reason with every vote and to disclose conflicts of interest.\n\nThis proposal calls no contract. It records a decision.",
	},
	{
		title: "Open a free library of protocol courses in six languages", turnout: 52, against: 31, abstain: 12,
		body: "Lantern already pays for three courses. This adds translations and opens all of them under CC BY 4.0.\n\n- Translators are paid per finished unit.\n- Nothing is published before two native speakers have read it.\n\nThe stewards report every quarter.",
		actions: func(d *dao) []governance.Action {
			return []governance.Action{send(d.tokenID.Address, d.account("library"), d.units(2_400_000_000).Big())}
		},
	},
	{
		title: "Admit the first twelve apprentices as members", turnout: 58, against: 7, abstain: 14,
		body: "They finished the programme in October. Each receives one membership, which carries one vote.",
		actions: func(d *dao) []governance.Action {
			var out []governance.Action
			for i := range 4 {
				out = append(out, governance.Action{Target: d.tokenID.Address, Calldata: callTo("transferFrom(address from, address to, uint256 amount)", d.governor.Timelock, d.account("apprentice", i), big.NewInt(int64(501+i)))})
			}
			return out
		},
	},
	{
		title: "Renew the audit retainer for twelve months", turnout: 38, against: 9, abstain: 11,
		body: "## What\n\nRenew the retainer with the two firms that reviewed the last three releases.\n\n## Cost\n\n| Firm | Weeks | Price |\n|---|--:|--:|\n| North Tower | 16 | 320,000 |\n| Halyard | 8 | 180,000 |\n\n## Why now\n\nThe current agreement ends in January, and both firms are booked well ahead.",
		actions: func(d *dao) []governance.Action {
			return []governance.Action{send(d.tokenID.Address, d.account("auditors"), d.units(d.supply/100*1000).Big())}
		},
	},
}

// decided are proposals whose vote is over; the title takes a quarter and a year.
var decided = []story{
	{title: "Contributor budget, quarter %d of %d", turnout: 44, against: 8, abstain: 6, body: budget, fate: governance.StatusQueued, actions: func(d *dao) []governance.Action {
		return []governance.Action{send(d.tokenID.Address, d.account("contributors"), d.units(90_000_000).Big())}
	}},
	{title: "Lower the proposal threshold for smaller delegates (Q%d %d)", turnout: 37, against: 61, abstain: 5, body: "Halve the power that is needed to propose.", actions: func(d *dao) []governance.Action {
		return []governance.Action{{Target: d.governor.Address, Calldata: callTo("setProposalThreshold(uint256 newProposalThreshold)", d.units(d.supply).Big())}}
	}},
	{title: "Diversify part of the treasury, tranche %d of %d", turnout: 41, against: 22, abstain: 9, body: "Exchange a part of the treasury for stable assets over thirty days.", fate: governance.StatusExecuted, actions: func(d *dao) []governance.Action {
		return []governance.Action{{Target: d.tokenID.Address, Calldata: callTo("approve(address spender, uint256 amount)", d.account("exchange"), chain.MaxAmount.Big())}}
	}},
	{title: "Sponsor the regional meetups, round %d, %d", turnout: 4, against: 10, abstain: 10, body: "Small grants for twelve cities."},
	{title: "Extend the timelock to three days (%d/%d)", turnout: 39, against: 18, abstain: 4, body: "More time to react.", fate: governance.StatusExecuted, actions: func(d *dao) []governance.Action {
		return []governance.Action{{Target: d.governor.Timelock, Calldata: callTo("updateDelay(uint256 newDelay)", big.NewInt(3*day))}}
	}},
	{title: "Replace the price feed of market %d (%d)", turnout: 21, against: 30, abstain: 3, body: "Withdrawn by its author after a review.", fate: governance.StatusCanceled},
	{title: "Endorse the research agenda, part %d, %d", turnout: 33, against: 12, abstain: 18, body: "No transfer, a statement of direction.", fate: governance.StatusSucceeded},
	{title: "Set the reserve factor, step %d, %d", turnout: 30, against: 15, abstain: 7, body: "The quorum of this one has not been read yet.", fate: governance.StatusUnknown},
}

var reasons = map[uint8][]string{
	governance.For: {
		"The first season paid back in tooling we all use. The budget is larger, but the milestones are clearer this time.",
		"Supporting. I asked for quarterly reports in the forum and the authors agreed.",
		"For, as discussed on the community call.",
		"We voted For after a poll of our delegators: 71% in favour, 212 answers.\n\nOur longer rationale is in the forum.",
	},
	governance.Against: {
		"I support the aim and not the amount. Half of this, with a check after six months, would have my vote.",
		"The role change and the upgrade belong in two proposals. As one bundle we can only say no.",
		"Against: no independent audit has been published yet.",
	},
	governance.Abstain: {
		"A member of our team may receive a grant from this programme, so we abstain.",
		"Abstaining to help the quorum. I have not had the time to study the details.",
	},
}

const budget = "Monthly payments for the core contributors.\n\n- operations\n- documentation\n- support\n\nUnspent funds return to the treasury."

const publicGoods = `## Summary

Season one funded **38 projects** with 900,000 USDC. Twenty-nine of them shipped what they promised, and their libraries now carry about a third of the protocol's traffic. This proposal funds a second season of twelve months with the same committee and stricter milestones.

## What changes

1. Every grant above 40,000 USDC is paid in at least three parts.
2. The committee publishes its scores, with reasons, within a week of each round.
3. Two of five seats are elected by delegates every six months.

> The committee may return up to half of the budget to the treasury at any time. It does not need a vote to do so.

## Budget

| Purpose | Amount | Share |
|---|--:|--:|
| Grants | 1,050,000 USDC | 84% |
| Committee | 120,000 USDC | 10% |
| Audits and events | 80,000 USDC | 6% |

In addition, 400,000 MRD and 25.5 ETH are set aside for [retroactive rewards](https://forum.meridian.example/t/season-two/4123).

### How to judge it

- [x] Scorecards of season one are published
- [x] Open accounts of the multisig
- [ ] Second independent evaluation (due in December)

Reports will be posted to https://forum.meridian.example and archived with ` + "`ipfs add`" + `.

![Spending of season one by category](https://forum.meridian.example/spending.png)
`

const stakingUpgrade = `## Motivation

The staking module has three known inefficiencies, and withdrawing takes two transactions where one would do. Version 3 removes both.

## Specification

- Replace the implementation behind the proxy and initialise it in the same call.
- Move ` + "`PAUSER_ROLE`" + ` from the timelock to the security council.
- Shorten voting to five days.

` + "```solidity" + `
function withdraw(uint256 shares) external returns (uint256 assets) {
    assets = previewRedeem(shares);
    _burn(msg.sender, shares);
    token.safeTransfer(msg.sender, assets);
}
` + "```" + `

## Risks

A pauser outside the timelock can act without delay. That is the point, and it is also the risk.
`
