package page

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// tallyView is a proposal's votes for the tally partials.
type tallyView struct {
	Sides   []sideView // For, Against, Abstain
	Votes   string     // "1,204 votes"
	Empty   bool       // nobody voted
	Quorum  quorumView
	Outcome string // one sentence on what is needed, or why it ended so
	Label   string // the whole tally in one sentence, for screen readers
	Missing bool   // votes are cast elsewhere, and their sums have not come back
}

// sideView is one side of a tally. X and Width place it on a bar of 10,000.
type sideView struct {
	Name   string
	Class  string
	Amount amountView
	Share  shareView // of all votes
	X      int
	Width  int
}

// quorumView compares the votes that count with the quorum.
type quorumView struct {
	State   string // reached, missing, unknown
	Needed  amountView
	Counted amountView
	Rule    string // "For and Abstain count"
	Share   shareView
	Width   int // of the counted votes
	Mark    int // place of the quorum
}

func tallyOf(p governance.ProposalView, u unit) tallyView {
	t := p.Tally
	ofAll := func(side chain.Amount) shareView { return shareOfAll(side, t.For, t.Against, t.Abstain) }
	view := tallyView{
		Sides: []sideView{
			{Name: "For", Class: "for", Amount: u.bare(t.For), Share: ofAll(t.For)},
			{Name: "Against", Class: "against", Amount: u.bare(t.Against), Share: ofAll(t.Against)},
			{Name: "Abstain", Class: "abstain", Amount: u.bare(t.Abstain), Share: ofAll(t.Abstain)},
		},
		Votes:   plural(t.Votes, "vote", "votes"),
		Empty:   t.For.IsZero() && t.Against.IsZero() && t.Abstain.IsZero(),
		Quorum:  quorumOf(p, u),
		Outcome: outcome(p, u),
	}
	if p.Details.VotesElsewhere {
		view.Votes = "votes cast on another chain"
		view.Missing = p.Details.Result == nil
	}
	place(view.Sides)
	var said []string
	for i := range view.Sides {
		if text := view.Sides[i].Share.Text; text != "" {
			said = append(said, view.Sides[i].Name+" "+text)
		}
	}
	if view.Missing {
		view.Label = "Votes are cast on another chain"
		return view
	}
	if view.Label = strings.Join(said, ", "); view.Label == "" {
		view.Label = "No votes yet"
	}
	return view
}

// place sets sides next to each other; what cutting off the shares left over
// goes to the largest.
func place(sides []sideView) {
	used, largest := 0, 0
	for i := range sides {
		sides[i].Width = sides[i].Share.Width
		used += sides[i].Width
		if sides[i].Width > sides[largest].Width {
			largest = i
		}
	}
	if used == 0 {
		return
	}
	sides[largest].Width += fullWidth - used
	x := 0
	for i := range sides {
		sides[i].X = x
		x += sides[i].Width
	}
}

func quorumOf(p governance.ProposalView, u unit) quorumView {
	counted := p.Counting.QuorumVotes(p.Tally)
	view := quorumView{State: "unknown", Counted: u.amount(counted), Rule: quorumRule(p.Counting)}
	if p.Quorum == nil {
		return view
	}
	view.Needed, view.Share = u.amount(*p.Quorum), share(counted, *p.Quorum)
	view.State = "missing"
	if counted.Cmp(*p.Quorum) >= 0 {
		view.State = "reached"
	}
	// The bar ends a quarter beyond the quorum, or at the votes if they are more.
	need := p.Quorum.Big()
	scale := new(big.Int).Add(need, new(big.Int).Rsh(need, 2))
	if have := counted.Big(); have.Cmp(scale) > 0 {
		scale = have
	}
	view.Width, view.Mark = part(counted.Big(), scale), part(need, scale)
	return view
}

// part is a/whole on a bar.
func part(a, whole *big.Int) int {
	if whole.Sign() == 0 {
		return 0
	}
	n := new(big.Int).Mul(a, big.NewInt(fullWidth))
	return int(n.Div(n, whole).Int64())
}

// quorumRule says which votes count towards the quorum.
func quorumRule(c governance.Counting) string {
	var sides []string
	for _, side := range []struct {
		counts bool
		name   string
	}{{c.For, "For"}, {c.Against, "Against"}, {c.Abstain, "Abstain"}} {
		if side.counts {
			sides = append(sides, side.name)
		}
	}
	switch len(sides) {
	case 0:
		return "which votes count is not known"
	case 1:
		return "only " + sides[0] + " counts"
	case 2:
		return sides[0] + " and " + sides[1] + " count"
	}
	return "all votes count"
}

// outcome says in a sentence what a proposal still needs, or how it ended.
func outcome(p governance.ProposalView, u unit) string {
	if p.Executed != nil && p.Status != governance.StatusExecuted && p.Status != governance.StatusCanceled {
		return "Was executed. Its governor judges old votes by today's quorum, and does not count it as passed any more."
	}
	if sentence, is := elsewhere[p.Status]; is && p.Details.VotesElsewhere {
		return sentence
	}
	switch p.Status {
	case governance.StatusActive:
		if ownCounting(p) {
			return "Votes count now. The contract decides by a rule of its own, so only it can say whether this passes."
		}
		return needed(p, u)
	case governance.StatusSucceeded:
		if why, short := shortfalls[p.Shortfall(p.Timepoint)]; short {
			return "More votes for it than against, but processing will make it fail: " + why
		}
	case governance.StatusDefeated:
		return defeat(p, u)
	case governance.StatusNoQuorum:
		if p.Quorum != nil {
			short, _ := p.Quorum.Sub(p.Counting.QuorumVotes(p.Tally))
			return fmt.Sprintf("Ended %s short of the quorum.", u.textUp(short))
		}
	case governance.StatusCanceled:
		return canceled(p)
	default: // the status says it all
	}
	if sentence, known := outcomes[p.Status]; known {
		return sentence
	}
	return outcomes[governance.StatusUnknown]
}

// elsewhere are the statuses of a proposal whose votes are cast on another chain.
var elsewhere = map[governance.Status]string{
	governance.StatusPending: "Voting has not opened. Votes are cast on another chain.",
	governance.StatusActive:  "Votes are cast on another chain: how the vote stands is not known here. Its sums come back when it has ended.",
	governance.StatusUnknown: "Voting on another chain has ended, and its sums have not come back yet.",
	governance.StatusExpired: "Not executed in time.",
}

// outcomes are the statuses that need no numbers in a sentence.
var outcomes = map[governance.Status]string{
	governance.StatusUpdatable: "Voting has not opened, and the proposer can still change the proposal.",
	governance.StatusPending:   "Voting has not opened. Power is counted as held at the snapshot, so delegate before it.",
	governance.StatusObjection: "The vote turned to pass at its end, so that those against have more time. Only votes against count now.",
	governance.StatusGrace:     "Voting has ended. Members who object can leave before it takes effect.",
	governance.StatusSucceeded: "Passed. It can be queued or executed now, by anyone.",
	governance.StatusQueued:    "Passed, and waiting in the timelock before it can be executed.",
	governance.StatusExecuted:  "Passed and executed.",
	governance.StatusNoQuorum:  "Ended below the quorum.",
	governance.StatusVetoed:    "Vetoed: the account with that right stopped it.",
	governance.StatusExpired:   "Passed, but was not executed in time.",
	governance.StatusFailed:    "Processed without effect: it did not meet what processing asks for, or its actions failed.",
	governance.StatusUnknown:   "Voting has ended, but what decides the result, the quorum or the contract's own count, could not be read yet, so it is unknown.",
}

// shortfalls are why processing a proposal makes it fail.
var shortfalls = map[governance.Shortfall]string{
	governance.ShortfallExpired:   "it has expired.",
	governance.ShortfallQuorum:    "the votes for it do not reach the quorum.",
	governance.ShortfallRetention: "too many members have left since the vote.",
}

func canceled(p governance.ProposalView) string {
	if p.CanceledBy() == "timelock" {
		return "Passed and queued, then removed from the timelock by an account with the right to cancel. The governor announces nothing of it."
	}
	return "Canceled on the governor."
}

// ownCounting reports whether types of proposals, or modules, decide instead of
// a majority and a quorum.
func ownCounting(p governance.ProposalView) bool {
	return p.Counting.Own || p.Details.ProposalType != nil || p.Details.Module != nil
}

func defeat(p governance.ProposalView, u unit) string {
	if ownCounting(p) {
		return "Did not pass by the contract's own count."
	}
	behind, ahead := p.Tally.Against.Sub(p.Tally.For)
	if ahead {
		lead, _ := p.Tally.For.Sub(p.Tally.Against)
		return "Ended with For ahead by " + u.text(lead) + " only: " + majorityRule(p) + "."
	}
	if behind.IsZero() {
		return "Ended in a tie, and a tie does not pass."
	}
	return fmt.Sprintf("Ended with Against ahead by %s.", u.text(behind))
}

// needed says what an open vote lacks to pass if nothing else changed.
func needed(p governance.ProposalView, u unit) string {
	t := p.Tally
	lead, behind := t.For.Sub(t.Against)
	if behind || lead.IsZero() {
		gap, _ := t.Against.Sub(t.For)
		// One more than a tie; a sum of real votes does not overflow.
		gap, _ = gap.Add(chain.NewAmount(1))
		sentence := "Would not pass if voting ended now: For has to outweigh Against and lacks " + u.textUp(gap)
		switch {
		case t.Votes == 0:
			sentence = "Nobody has voted yet. To pass, For has to outweigh Against"
		case !behind:
			sentence = "Would not pass if voting ended now: the sides are level, and a tie does not pass"
		}
		return sentence + quorumClause(p, u) + "."
	}
	counted := p.Counting.QuorumVotes(t)
	switch {
	case p.Quorum == nil:
		return "For is ahead by " + u.text(lead) + ". The quorum is not known yet, so whether this is enough is unknown."
	case counted.Cmp(*p.Quorum) < 0:
		missing, _ := p.Quorum.Sub(counted)
		return fmt.Sprintf("For is ahead, but the quorum lacks %s more (%s).", u.textUp(missing), quorumRule(p.Counting))
	case !p.Leads():
		return "For is ahead by " + u.text(lead) + ", which is not enough: " + majorityRule(p) + "."
	}
	return "Would pass if voting ended now: the quorum is reached and For is ahead by " + u.text(lead) + "."
}

// majorityRule says by how much For has to be ahead, where that is more than a
// vote.
func majorityRule(p governance.ProposalView) string {
	if p.VoteDifferential != nil && p.ShareBase != nil {
		return "it has to be ahead by more than " + quorumShare(p.VoteDifferential, p.ShareBase)
	}
	if p.VoteBasis != nil && p.ShareBase != nil {
		return "it needs more than " + groupDigits(p.VoteBasis.String()) + "/" + groupDigits(p.ShareBase.String()) + " of the votes for and against"
	}
	return "it needs a larger majority"
}

// quorumClause adds the state of the quorum to a sentence.
func quorumClause(p governance.ProposalView, u unit) string {
	if p.Quorum == nil {
		return "; the quorum is not known yet"
	}
	missing, reached := p.Quorum.Sub(p.Counting.QuorumVotes(p.Tally))
	if reached || missing.IsZero() {
		return "; the quorum is reached"
	}
	return ", and the quorum lacks " + u.textUp(missing) + " more (" + quorumRule(p.Counting) + ")"
}
