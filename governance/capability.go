package governance

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Support says how well a feature of a governor is followed.
type Support string

// Grades of support.
const (
	Supported Support = "supported"
	Degraded  Support = "degraded" // something will be missing, and is shown as missing
	Refused   Support = "refused"  // it would be read wrongly, so the governor is not followed
)

// Capability is what is known of one feature of a contract before anything of it
// is indexed.
type Capability struct {
	Feature string  `json:"feature"`
	Support Support `json:"support"`
	Detail  string  `json:"detail"` // what is done, or what will be missing and why; one clause
}

// Capabilities says of each feature of a recognised governor how well it is
// followed.
func (r Recognised) Capabilities() []Capability {
	g := r.Governor
	out := []Capability{
		{"proposals and votes", Supported, "every event of its family is read"},
		resultCapability(g.Counting),
		r.quorumCapability(),
	}
	if g.Family == FamilyAaveV3 {
		out[0] = Capability{"proposals and votes", Degraded, "proposals are read; votes are cast on voting machines of other chains, so nothing here tells who voted, nor how a vote stands while it is open"}
		out[1] = Capability{"result", Supported, "the sums of votes as they come back over a bridge after the vote, and the governor's judgement of them"}
	}
	out = append(out, r.votingCapabilities()...)
	out = append(out, r.executionCapability())
	if g.Clock == chain.ParentClock {
		out = append(out, Capability{"participation", Degraded, "it counts the blocks of another chain, which logs do not tell: who could have voted is taken from the time of proposing, and proposals cancelled before voting opened count too"})
	}
	if r.Implementation != (common.Address{}) {
		out = append(out, Capability{"upgrades", Supported, "a proxy of " + r.Implementation.Hex() + "; terms are asked for again after an upgrade"})
	}
	return append(out, r.Degraded...)
}

func resultCapability(counting Counting) Capability {
	if counting.Own {
		return Capability{"result", Degraded, "it counts by a rule of its own: while a vote is open nobody can say how it stands, afterwards the contract is asked"}
	}
	var sides []string
	for _, side := range []struct {
		name   string
		counts bool
	}{{"for", counting.For}, {"against", counting.Against}, {"abstain", counting.Abstain}} {
		if side.counts {
			sides = append(sides, side.name)
		}
	}
	return Capability{"result", Supported, "computed from the votes; towards the quorum count " + strings.Join(sides, ", ")}
}

func (r Recognised) quorumCapability() Capability {
	if value, known := r.parameter(ParamQuorum); known {
		return Capability{"quorum", Supported, "read for each proposal; now " + value}
	}
	family, _ := FamilyOf(r.Governor.Family)
	if family.Name == FamilyAgora {
		return Capability{"quorum", Supported, "belongs to the type of a proposal, and is read for each"}
	}
	if family.Name == FamilyAaveV2 {
		return Capability{"quorum", Supported, "read for each proposal from its executor and strategy: a share of the supply"}
	}
	if family.Name == FamilyAaveV3 {
		return Capability{"quorum", Supported, "read for each proposal by its access level, as of now: votes for have to exceed it, and those against by another number"}
	}
	if family.Name == FamilyAzorius {
		return Capability{"quorum", Supported, "read for each proposal from its strategy: a share of the supply, by the strategy's settings of now"}
	}
	if family.Name == FamilyAragonVoting {
		return Capability{"quorum", Supported, "read for each vote: a share of the supply that votes for have to exceed"}
	}
	if family.terms == nil {
		return Capability{"quorum", Supported, "told by its events"}
	}
	return Capability{"quorum", Degraded, "it answers none for now: votes that ended with a majority stay unknown until it does"}
}

// votingCapabilities are those of extensions, told by what it answers and says
// of its counting.
func (r Recognised) votingCapabilities() []Capability {
	var out []Capability
	for _, extension := range []struct{ parameter, feature, detail string }{
		{ParamSuperQuorum, "super quorum", "for votes end a vote early; read for each proposal"},
		{ParamLateQuorumExtension, "late quorum", "a quorum reached late moves the deadline"},
		{ParamProposalGuardian, "guardian", "may cancel proposals"},
	} {
		if value, known := r.parameter(extension.parameter); known {
			out = append(out, Capability{extension.feature, Supported, extension.detail + "; now " + value})
		}
	}
	if strings.Contains(r.Governor.Counting.Mode, "fractional") {
		out = append(out, Capability{"fractional votes", Supported, "a voter can split power and vote in parts"})
	}
	if strings.Contains(r.Governor.Counting.Mode, "override") {
		out = append(out, Capability{"overriding votes", Supported, "holders can take their power back from a delegate's vote"})
	}
	return out
}

func (r Recognised) executionCapability() Capability {
	switch {
	case r.Governor.Family == FamilyAaveV2:
		return Capability{"execution", Supported, "by the executor that a proposal names, a timelock; what is not executed in its grace period expires"}
	case r.managed():
		return Capability{"execution", Degraded, "an access manager may delay each call, and which is known once the proposal is queued; a call that is cancelled there stays queued here, as the governor's own state() has it"}
	case r.Governor.Family == FamilyAaveV3:
		return Capability{"execution", Supported, "sends payloads to other contracts, most on other chains; what becomes of them there is not read; what is not executed 30 days after its creation expires"}
	case r.Governor.Family == FamilyAzorius:
		return Capability{"execution", Supported, "by its Safe, in one transaction or in several, after a period of waiting; what is not executed in the period after that expires"}
	case r.Governor.Timelock == (common.Address{}):
		return Capability{"execution", Supported, "it executes by itself, or through contracts that do not change a proposal's state"}
	case r.Governor.GracePeriod != 0:
		return Capability{"execution", Supported, fmt.Sprintf("timelock %s; what is not executed %d s after its eta expires", r.Governor.Timelock.Hex(), r.Governor.GracePeriod)}
	}
	return Capability{"execution", Supported, "timelock " + r.Governor.Timelock.Hex() + "; what it executes or cancels by itself is seen"}
}

// managed reports whether calls wait as an AccessManager says (GovernorTimelockAccess).
func (r Recognised) managed() bool {
	_, ok := r.parameter(ParamBaseDelay)
	return ok
}

// parameter returns what the governor answered for a setting.
func (r Recognised) parameter(name string) (string, bool) {
	i := slices.IndexFunc(r.Parameters, func(p Reading) bool { return p.Name == name && p.Key == "" })
	if i < 0 {
		return "", false
	}
	return r.Parameters[i].Value, true
}

// Attempt is a kind of governor that was looked for, and the functions by which
// it would have been known.
type Attempt struct {
	Kind      Kind     `json:"kind"`
	Functions []string `json:"functions"`
}

// Attempts are the kinds of governors that are looked for, in order.
func Attempts() []Attempt {
	var out []Attempt
	for _, candidate := range kinds {
		if _, governs := governorKinds[candidate.kind]; governs {
			out = append(out, Attempt{candidate.kind, Functions(candidate.kind)})
		}
	}
	return out
}
