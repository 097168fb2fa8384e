package governance

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// DAO is what holders see as one organisation: one or more governors, on one or
// more chains.
type DAO struct {
	Slug      string // lower-case name in URLs, unique in one instance
	Name      string
	Governors []Governor
}

// Governor is a governor contract and how it was found to be set up.
type Governor struct {
	chain.Account
	DAO      string // slug
	Name     string // what name() returns
	Family   string // decoder and state rule, for example "oz-governor"
	Version  string // what version() returns
	Clock    chain.Clock
	Counting Counting
	Token    common.Address
	Timelock common.Address // zero when the governor executes by itself
	Start    uint64         // block of its first log or deployment

	// VoteTime is how many seconds every vote lasts from its block on, a constant of
	// Aragon's Voting; 0: events tell the bounds of votes.
	VoteTime uint64

	// GracePeriod is how many seconds after its eta a queued proposal can still
	// be executed, a constant of Compound's Timelock; 0 if it never expires.
	GracePeriod uint64
}

// Counting says which votes count towards the quorum, as COUNTING_MODE declares
// it, and keeps the declaration.
type Counting struct {
	Mode    string // as returned
	For     bool
	Against bool
	Abstain bool

	// Own says that the contract decides by a rule of its own, for example in
	// voting modules. Then only it can say whether a vote passed.
	Own bool

	// Flexible says that a vote's params split it although its support does not
	// say so (see [FamilyFlexible]).
	Flexible bool
}

// maxCountingMode bounds what a contract may say of its counting, in bytes.
const maxCountingMode = 256

// ParseCountingMode reads what COUNTING_MODE() returns, a URL query such as
// "support=bravo&quorum=for,abstain" (IGovernor, OpenZeppelin).
func ParseCountingMode(mode string) (Counting, error) {
	if len(mode) > maxCountingMode || chain.PlainLine(mode, maxCountingMode) != mode {
		return Counting{}, fmt.Errorf("counting mode %.80q: want one plain line of at most %d bytes", mode, maxCountingMode)
	}
	values, err := url.ParseQuery(mode)
	if err != nil {
		return Counting{}, fmt.Errorf("counting mode %.80q: %w", mode, err)
	}
	support := values.Get("support")
	if base, _, _ := strings.Cut(support, ","); base != "bravo" {
		return Counting{}, fmt.Errorf("counting mode %.80q: support %.40q is not Bravo's against, for, abstain", mode, support)
	}
	params := values.Get("params")
	counting := Counting{
		Mode: mode, Own: len(values["quorum"]) > 1 || ownRule(support, params),
		Flexible: params == fractionalParams && !slices.Contains(strings.Split(support, ","), fractionalParams),
	}
	for part := range strings.SplitSeq(values.Get("quorum"), ",") {
		switch part {
		case "for":
			counting.For = true
		case "against":
			counting.Against = true
		case "abstain":
			counting.Abstain = true
		default:
			return Counting{}, fmt.Errorf("counting mode %.80q: unknown quorum part %.40q", mode, part)
		}
	}
	return counting, nil
}

// fractionalParams is what a governor calls it that votes can be split.
const fractionalParams = "fractional"

// ownRule reports whether votes have a meaning that is not known here. params
// are what VoteCastWithParams carries.
func ownRule(support, params string) bool {
	for kind := range strings.SplitSeq(support, ",") {
		if !slices.Contains([]string{"bravo", fractionalParams, "override"}, kind) {
			return true
		}
	}
	return params != "" && params != fractionalParams
}

// QuorumVotes returns the votes of a tally that count towards the quorum.
func (c Counting) QuorumVotes(t Tally) chain.Amount {
	var sum chain.Amount
	for _, part := range []struct {
		counts bool
		votes  chain.Amount
	}{{c.For, t.For}, {c.Against, t.Against}, {c.Abstain, t.Abstain}} {
		if part.counts {
			sum = saturatingAdd(sum, part.votes)
		}
	}
	return sum
}
