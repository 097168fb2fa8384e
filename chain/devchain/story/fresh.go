package story

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// idea is what a proposal of the live part is about; several of one idea differ
// in number, sum and receiver.
type idea struct {
	title, subject, summary, why, plan, risk string
	pro, pro2, con, con2                     string
	item                                     string // of the budget
	low, high                                uint64 // whole stable coins
	payees                                   []string
	stand                                    leaning
}

// ideas are those of a DAO. In its text {n} is the number of the proposal and
// {payee} who would be paid.
var ideas = map[string][]idea{
	"quayside": {
		{
			title: "Review of market change {n} by {payee}", subject: "review {n}", item: "Review and report", low: 12_000, high: 60_000,
			payees:  []string{"Bellwether Security", "Keelson Risk", "Sounding Line Audits", "Cold Harbour Review"},
			summary: "Pay {payee} for an independent review of the change to the lending contracts that is prepared under number {n}.",
			why:     "The change touches the code that computes interest, which every loan depends on. It is small, and small changes to such code have cost other markets more than large ones. The reviewers have not worked on this part before, which is the reason to ask them.",
			plan:    "- A first answer after two weeks, the report after four\n- All findings public, with our replies\n- A second look at the fixes, included in the price",
			risk:    "A review finds what its authors look for. The scope is in the forum and delegates can add to it until the work begins.",
			pro:     "Fresh eyes on old code.", pro2: "The scope is open for additions.", con: "The third review of the same file this year.", con2: "It delays a change that users wait for.",
			stand: lean(map[topic]float64{caution: .8, thrift: -.4}),
		},
		{
			title: "Integration grant {n}: {payee}", subject: "integration grant {n}", item: "Integration work and support", low: 20_000, high: 90_000,
			payees:  []string{"Tallship Studio", "Oxbow Markets", "Pilot Lane", "Causeway Pay", "Lantern Wallet"},
			summary: "Pay {payee} to integrate Quayside, so that its users can lend and borrow without leaving its pages.",
			why:     "Integrations bring more deposits than our own site, and those deposits stay longer. The team has shown a test version that works, and asks for what the remaining work and a year of support cost. It shares the numbers of users and deposits with us.",
			plan:    "- Live within ten weeks\n- Support by the team for a year\n- A report on deposits after six months",
			risk:    "Users of an integration blame us for faults we cannot mend. The team has agreed to show clearly whose page it is.",
			pro:     "The test version works.", pro2: "Deposits from integrations stay longest.", con: "They earn on it and should pay for it.", con2: "A year of support is nothing anybody can check.",
			stand: lean(map[topic]float64{growth: .9, thrift: -.5, open: -.2}),
		},
	},
	"hedgerow": {
		{
			title: "Small grant {n} for {payee}", subject: "small grant {n}", item: "Grant", low: 1_800, high: 9_500,
			payees:  []string{"Ditch Watch Friesland", "Pond Ledger", "Mend & Tend", "Beanstalk Library", "Bog Keepers", "Second Spade", "Escola do Rio", "Orchard Count"},
			summary: "Give {payee} a small grant to go on with what it began in an earlier round.",
			why:     "The group has kept its promises: data published each month, a report with photographs, and an honest paragraph on what went wrong. It asks for less than the first time, because the equipment is there. The stewards visited and recommend it unanimously.",
			plan:    "- Another season of measurements\n- Data under a free licence\n- A day for visitors",
			risk:    "The group is small. If the two people who carry it stop, it stops.",
			pro:     "They have reported honestly before.", pro2: "It costs less than the first time.", con: "The same groups come back every season.", con2: "New applicants get nothing while these go on.",
			stand: lean(map[topic]float64{commons: .9, thrift: -.3}),
		},
		{
			title: "Field day {n} with {payee}", subject: "field day {n}", item: "Travel, food and materials", low: 2_500, high: 7_000,
			payees:  []string{"Layers' Guild", "Toad Patrol", "Night Ear", "Loam Cartographers", "Hortus Apertus"},
			summary: "Pay for a day on which members learn from {payee} how to count, mend or plant.",
			why:     "Field days are where members become contributors: of 120 visitors last year 34 still send data today. Places are drawn by lot, and those who travel far get their ticket paid. What is shown is filmed and put online the week after.",
			plan:    "- Forty places, drawn by lot\n- Travel paid for a third of them\n- Films and handouts under a free licence",
			risk:    "Bad weather. There is a barn.",
			pro:     "A quarter of the visitors became contributors.", pro2: "The films reach those who could not come.", con: "A nice day out, paid by all.", con2: "It is always the same region.",
			stand: lean(map[topic]float64{commons: .7, open: .5, thrift: -.4}),
		},
	},
	"ferrygate": {
		{
			title: "Relayer start-up grant {n}: {payee}", subject: "relayer grant {n}", item: "Start-up grant", low: 7_000, high: 16_000,
			payees:  []string{"Estuary University", "Eddy Collective", "Lee Shore Hosting", "Towpath Nodes", "Spring Tide Relays"},
			summary: "Give {payee} a grant to run a relayer on hosting that no other relayer uses.",
			why:     "A bridge is as alive as its most common machine. After the outage in June we decided to pay for variety. The applicant has run a test relayer for a month, which carried every message that it was offered and published its logs.",
			plan:    "- In operation within three weeks\n- Logs public after seven days\n- At least a year, or the grant returns in part",
			risk:    "Whether hosting stays independent can only be checked from time to time.",
			pro:     "A month of test operation without a miss.", pro2: "It makes the next outage smaller.", con: "The fee should be enough to live on.", con2: "It cannot be checked where they really host.",
			stand: lean(map[topic]float64{growth: .4, open: .6, thrift: -.4}),
		},
		{
			title: "Drill {n}: {payee} tests the guardian", subject: "drill {n}", item: "Drill and report", low: 9_000, high: 24_000,
			payees:  []string{"Dead Reckoning Monitoring", "Sounding Line Audits", "Bellwether Security"},
			summary: "Pay {payee} for an unannounced drill in which a false message is injected on the test network and everybody does what they would do.",
			why:     "The plan for an attack has eleven steps and has never been carried out. In a drill at another bridge it took two hours to find the person with the second key. We would rather be embarrassed on a test network.",
			plan:    "- A drill within two months, at a time known to two people\n- A report with times and no names\n- Changes to the plan, put to a vote",
			risk:    "Somebody may take the drill for the real thing. The council knows a word that ends it.",
			pro:     "A plan that was never tried is a wish.", pro2: "The report names times and no people.", con: "Staff can do this without a consultant.", con2: "We drill and do not mend what we find.",
			stand: lean(map[topic]float64{caution: .9, thrift: -.3}),
		},
	},
}

// freshDraft is proposal n of a house in the live part. It depends on the seed,
// the house and n alone, so that a resumed story recognises its proposals.
func (s *stage) freshDraft(h *hall, n int) (*draft, error) {
	r := s.dice.roll("idea/%s/%d", h.key, n)
	choice := ideas[h.dao]
	about := choice[n%len(choice)]
	payee := pick(r, about.payees)
	sum := (about.low + uint64(r.Int64N(int64(about.high-about.low)))) / 100 * 100
	fill := func(text string) string { return fillIdea(text, n+1, payee) }
	p := project{
		key: fmt.Sprintf("fresh-%d", n), at: s.cal.end, stand: about.stand, payee: payee,
		rows: []row{{about.item, sum}},
		words: words{
			"title": fill(about.title), "subject": fill(about.subject), "summary": fill(about.summary), "why": about.why,
			"plan": about.plan, "risk": about.risk, "pro": about.pro, "pro2": about.pro2, "con": about.con, "con2": about.con2,
		},
	}
	switch fate := r.Float64(); {
	case fate < 0.14:
		p.course = fails
	case fate < 0.22:
		p.course = ignored
	case fate < 0.26:
		p.course = withdrawn
	case fate < 0.32:
		p.course = decidedLate
	case fate < 0.35 && h.council:
		p.course = vetoed
	}
	script := p.script()
	script.house = h.key
	if p.course == passes {
		script.support = between(r, 0.58, 0.95)
	}
	script.queueAfter = time.Duration(between(r, 1, 12) * float64(time.Hour))
	return write(script, desk{house: h.house, cast: s.cast, codec: s.codec})
}

// fillIdea puts number and payee into a text of an idea.
func fillIdea(text string, n int, payee string) string {
	return strings.NewReplacer("{n}", strconv.Itoa(n), "{payee}", payee).Replace(text)
}
