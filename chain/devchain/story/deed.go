package story

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// stableSymbol is the stable coin of both chains.
const stableSymbol = "COVD"

// step is one call of a proposal, with the same in words.
type step struct {
	target common.Address
	value  *big.Int
	data   []byte
	call   string // as code
	words  string // what it does
}

// desk is what a deed needs to become a call.
type desk struct {
	house *house
	cast  *cast
	codec *codec
}

// deed is one thing that a proposal does.
type deed func(d desk) step

// asset is what a treasury pays with.
type asset int

const (
	stable asset = iota // whole stable coins
	ether               // hundredths of ether
	own                 // whole tokens of the house
)

// amount converts to the smallest unit.
func (a asset) amount(n uint64) *big.Int {
	switch a {
	case stable:
		return units(n, stableDecimals)
	case ether:
		return hundredths(n)
	default:
		return coins(n)
	}
}

// text writes an amount with its symbol.
func (a asset) text(h *house, n uint64) string {
	switch a {
	case stable:
		return grouped(n) + " " + stableSymbol
	case ether:
		if n%100 == 0 {
			return grouped(n/100) + " ETH"
		}
		return fmt.Sprintf("%s.%02d ETH", grouped(n/100), n%100)
	default:
		return grouped(n) + " " + h.symbol
	}
}

func (a asset) token(h *house) common.Address {
	switch a {
	case stable:
		return h.stable
	case ether:
		return common.Address{}
	default:
		return h.token
	}
}

// pay moves an asset from the treasury to a payee.
func pay(a asset, to string, n uint64) deed {
	return func(d desk) step {
		receiver, amount := d.cast.payee(to), a.amount(n)
		words := fmt.Sprintf("%s to %s", a.text(d.house, n), to)
		if a == ether {
			return step{target: receiver, value: amount, call: fmt.Sprintf("send(%s, %s)", receiver, amount), words: words}
		}
		symbol := stableSymbol
		if a == own {
			symbol = d.house.symbol
		}
		return step{
			target: a.token(d.house), data: d.codec.stable.PackTransfer(receiver, amount),
			call: fmt.Sprintf("%s.transfer(%s, %s)", symbol, receiver, amount), words: words,
		}
	}
}

// grant enters a payment in the grants registry.
func grant(a asset, to string, n uint64, purpose string) deed {
	return func(d desk) step {
		receiver, amount, token := d.cast.payee(to), a.amount(n), a.token(d.house)
		return step{
			target: d.house.registry, data: d.codec.registry.PackRecordGrant(receiver, token, amount, purpose),
			call:  fmt.Sprintf("GrantsRegistry.recordGrant(%s, %s, %s, %q)", receiver, token, amount, purpose),
			words: fmt.Sprintf("record the grant of %s to %s", a.text(d.house, n), to),
		}
	}
}

// budget sets the limit of a category, in whole stable coins.
func budget(category string, n uint64) deed {
	return func(d desk) step {
		amount := stable.amount(n)
		return step{
			target: d.house.registry, data: d.codec.registry.PackSetBudget(category, amount),
			call:  fmt.Sprintf("GrantsRegistry.setBudget(%q, %s)", category, amount),
			words: fmt.Sprintf("limit for %s: %s", category, stable.text(d.house, n)),
		}
	}
}

// setting changes a named setting of the DAO's products.
func setting(name string, value uint64, words string) deed {
	return func(d desk) step {
		key := crypto.Keccak256Hash([]byte(name))
		return step{
			target: d.house.registry, data: d.codec.registry.PackSetParameter(key, new(big.Int).SetUint64(value)),
			call:  fmt.Sprintf("GrantsRegistry.setParameter(keccak256(%q), %d)", name, value),
			words: words,
		}
	}
}

// elect replaces the council in the registry; end is when its term ends.
func elect(end time.Time, members ...string) deed {
	return func(d desk) step {
		addresses, texts := make([]common.Address, len(members)), make([]string, len(members))
		for i, member := range members {
			addresses[i] = d.cast.payee(member)
			texts[i] = addresses[i].Hex()
		}
		return step{
			target: d.house.registry, data: d.codec.registry.PackElectCouncil(addresses, uint64(end.Unix())),
			call:  fmt.Sprintf("GrantsRegistry.electCouncil([%s], %d)", strings.Join(texts, ", "), end.Unix()),
			words: fmt.Sprintf("seat the %d members until %s", len(members), end.Format("2 January 2006")),
		}
	}
}

// milestone enters a report on a grant. It needs the second version of the
// registry.
func milestone(id uint64, report string) deed {
	return func(d desk) step {
		return step{
			target: d.house.registry, data: d.codec.registryV2.PackRecordMilestone(new(big.Int).SetUint64(id), report),
			call:  fmt.Sprintf("GrantsRegistry.recordMilestone(%d, %q)", id, report),
			words: fmt.Sprintf("a milestone of grant %d", id),
		}
	}
}

// upgradeRegistry puts the second version of the code behind the registry.
func upgradeRegistry(d desk) step {
	code := d.house.registryV2Code
	return step{
		target: d.house.registry, data: d.codec.registry.PackUpgradeToAndCall(code, nil),
		call:  fmt.Sprintf("GrantsRegistry.upgradeToAndCall(%s, 0x)", code),
		words: "switch the registry's proxy to the new code",
	}
}

// mint creates tokens of the house for a payee.
func mint(to string, n uint64) deed {
	return func(d desk) step {
		receiver, amount := d.cast.payee(to), coins(n)
		return step{
			target: d.house.token, data: d.codec.token.PackMint(receiver, amount),
			call:  fmt.Sprintf("%s.mint(%s, %s)", d.house.symbol, receiver, amount),
			words: fmt.Sprintf("create %s for %s", own.text(d.house, n), to),
		}
	}
}

// clockText writes a duration of the house's clock for people.
func clockText(h *house, n uint64) string {
	switch {
	case h.clock == chain.BlockClock:
		return grouped(n) + " blocks"
	case n%days == 0:
		return fmt.Sprintf("%d days", n/days)
	default:
		return fmt.Sprintf("%d hours", n/hours)
	}
}

func votingDelay(n uint64) deed {
	return func(d desk) step {
		return step{
			target: d.house.governor, data: d.codec.governor.PackSetVotingDelay(new(big.Int).SetUint64(n)),
			call:  fmt.Sprintf("Governor.setVotingDelay(%d)", n),
			words: "voting opens after " + clockText(d.house, n),
		}
	}
}

func votingPeriod(n uint32) deed {
	return func(d desk) step {
		return step{
			target: d.house.governor, data: d.codec.governor.PackSetVotingPeriod(n),
			call:  fmt.Sprintf("Governor.setVotingPeriod(%d)", n),
			words: "voting lasts " + clockText(d.house, uint64(n)),
		}
	}
}

func lateExtension(n uint64) deed {
	return func(d desk) step {
		return step{
			target: d.house.governor, data: d.codec.governor.PackSetLateQuorumVoteExtension(new(big.Int).SetUint64(n)),
			call:  fmt.Sprintf("Governor.setLateQuorumVoteExtension(%d)", n),
			words: "after a late quorum at least " + clockText(d.house, n) + " remain",
		}
	}
}

// threshold sets the tokens needed to propose, in whole tokens.
func threshold(n uint64) deed {
	return func(d desk) step {
		return step{
			target: d.house.governor, data: d.codec.governor.PackSetProposalThreshold(coins(n)),
			call:  fmt.Sprintf("Governor.setProposalThreshold(%s)", coins(n)),
			words: own.text(d.house, n) + " are enough to propose",
		}
	}
}

// quorum sets the percentage of the supply that has to take part.
func quorum(percent uint64) deed {
	return func(d desk) step {
		return step{
			target: d.house.governor, data: d.codec.governor.PackUpdateQuorumNumerator(new(big.Int).SetUint64(percent)),
			call:  fmt.Sprintf("Governor.updateQuorumNumerator(%d)", percent),
			words: fmt.Sprintf("quorum of %d%% of the supply", percent),
		}
	}
}

// timelockDelay sets how long a decision waits before it can be executed.
func timelockDelay(n time.Duration) deed {
	return func(d desk) step {
		seconds := int64(n / time.Second)
		return step{
			target: d.house.timelock, data: d.codec.timelock.PackUpdateDelay(big.NewInt(seconds)),
			call:  fmt.Sprintf("Timelock.updateDelay(%d)", seconds),
			words: fmt.Sprintf("decisions wait %d hours before execution", n/time.Hour),
		}
	}
}

// rescue has the governor send on tokens that lie at its own address, which
// only relay() can reach.
func rescue(to string, n uint64) deed {
	return func(d desk) step {
		receiver, amount := d.cast.payee(to), coins(n)
		transfer := d.codec.token.PackTransfer(receiver, amount)
		return step{
			target: d.house.governor, data: d.codec.governor.PackRelay(d.house.token, new(big.Int), transfer),
			call:  fmt.Sprintf("Governor.relay(%s, 0, transfer(%s, %s))", d.house.token, receiver, amount),
			words: fmt.Sprintf("%s from the governor's own address to %s", own.text(d.house, n), to),
		}
	}
}
