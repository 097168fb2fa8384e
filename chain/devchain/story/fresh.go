package story

import (
	"fmt"
	"math/rand/v2"
)

// freshScript invents a proposal of the live part. The number is part of its
// text, because a governor takes no proposal twice.
func freshScript(r *rand.Rand, n int) *script {
	switch r.IntN(4) {
	case 0:
		return freshLimit(r, n)
	case 1:
		return freshSeason(r, n)
	default:
		return freshGrant(r, n)
	}
}

// idea is a piece of work that somebody might be paid for.
type idea struct{ team, what, why, result string }

var ideas = []idea{
	{"Clearwater Tools", "a calculator that shows what a vote would change", "Delegates read calls in hexadecimal or trust whoever explains them. A page that runs a proposal on a copy of the chain and shows balances and settings before and after would let everybody look for themselves.", "a public page and its source"},
	{"Longhand Translators", "translations of all proposals of the next quarter", "A third of the votes come from people who do not read English with ease. In a survey, 61 of 140 said that they had voted on something they understood only in part.", "texts in four languages within two days of publication"},
	{"Nightwatch Collective", "a service that warns of unusual treasury movements", "In the last year three payments went out with a wrong address and were caught by chance. A service that compares every queued call with the text of its proposal would catch them by design.", "warnings by message and mail, free for everyone"},
	{"Openbook Research", "a study of why holders delegate, and why they stop", "We count delegations and do not know the reasons behind them. Fifty conversations with holders, half of them with people who left, would tell us more than another chart.", "a report of thirty pages and the anonymous notes"},
	{"Lantern Fellowship", "six months of work for two young maintainers", "The libraries that our front end is built on have one maintainer each. Both have offered to teach a successor if somebody pays the successor.", "two maintainers with commit rights after six months"},
	{"Foundry Lane", "a test network that replays last year's traffic", "Changes are tested against examples that their authors invented. Real traffic is stranger. A network that replays a year of it in a day would find what nobody thinks of.", "a network that anybody can start with one command"},
	{"Slate & Chalk", "an introduction course for new delegates", "Eleven delegates began this year and five have already stopped. All five said that they did not know what was expected of them.", "four evenings, recorded, with exercises on real proposals"},
	{"Harrow Statistics", "an open archive of all votes and reasons", "Reasons are stored in logs that few can read, and front ends come and go. An archive in plain files, signed and mirrored, would still be there when we are not.", "a download renewed each night, in three places"},
}

func freshGrant(r *rand.Rand, n int) *script {
	it := ideas[(n*3+r.IntN(3))%len(ideas)]
	work, extra := uint64(6+r.IntN(24))*500, uint64(1+r.IntN(8))*250
	s := project{
		stand: lean(map[topic]float64{commons: between(r, .2, .9), thrift: between(r, -.8, -.1), growth: between(r, -.2, .6)}), payee: it.team,
		rows: []row{{"Work of " + it.team, work}, {"Hosting and small expenses", extra}},
		words: words{
			"title": fmt.Sprintf("Grant %d: %s", n+1, it.what), "subject": it.what,
			"summary": fmt.Sprintf("Pay %s for %s.", it.team, it.what), "why": it.why + " The team has delivered two smaller pieces of work for other communities, which are linked in the forum together with references.",
			"plan": "- Result: " + it.result + "\n- A first version for comments after six weeks\n- A public call at the end, with time for criticism",
			"risk": "The team is small, and an illness would delay the work by weeks. It has named a substitute, who knows the plan and has agreed to step in.",
			"pro":  "The need is real and the sum is modest.", "pro2": "The team has references that can be checked.",
			"con": "Nobody has shown that anybody would use it.", "con2": "We could wait and see whether others pay for it.",
		},
	}.script()
	return s
}

func freshLimit(r *rand.Rand, n int) *script {
	names := []string{"response time of the support desk", "shortest discussion before a vote", "limit for payments without a report", "size of a reading group"}
	unit := []string{"hours", "hours", stableSymbol, "people"}
	i := r.IntN(len(names))
	from := uint64(10 + 2*n)
	to := from + uint64(2+r.IntN(8))
	l := limit{
		stand: lean(map[topic]float64{caution: between(r, -.6, .9), open: between(r, -.5, .7)}), name: fmt.Sprintf("%s (rule %d)", names[i], n+1), from: from, to: to, unit: unit[i],
		why:  fmt.Sprintf("The present value of %d %s was chosen in the first months of the DAO, when everything was smaller. In the review of the last quarter it came up four times as a reason why something was late or was not done. The suggestion of %d was discussed in two calls; lower values had supporters as well, and their reasons are in the notes.", from, unit[i], to),
		risk: "Nobody can know in advance how people adapt to a new number. Some will treat the limit as a goal, which would be a reason to return to the old one.",
	}
	return l.script()
}

func freshSeason(r *rand.Rand, n int) *script {
	category := []string{"events", "translations", "maintenance", "education"}[r.IntN(4)]
	main, side := uint64(8+r.IntN(20))*500, uint64(1+r.IntN(6))*500
	return &script{
		text: "season", stand: lean(map[topic]float64{thrift: between(r, -.7, .1), growth: between(r, -.1, .7), open: between(r, -.3, .5)}),
		rows: []row{{"Running costs of " + category, main}, {"Reserve", side}},
		words: words{
			"title": fmt.Sprintf("Budget line %d: %s", n+1, category), "subject": "the budget for " + category, "ask": stable.text(nil, main+side),
			"summary": fmt.Sprintf("Fund %s for the coming weeks and set the ceiling of this category.", category),
			"why":     "The last allotment for " + category + " is used up to nine tenths, as its report shows item by item. What remains covers about two weeks. The amount follows what was really spent in the last two periods, with a reserve for prices that have risen since, and without new kinds of spending.",
			"plan":    "- Only what the category's description covers may be paid\n- Two people approve each payment above 1,000 COVD\n- The reserve is touched only after a note in the forum",
			"risk":    "A ceiling tends to be reached. The report compares each item with the same item of the last period, so that creeping growth can be seen.",
			"pro":     "The report accounts for the last allotment item by item.", "pro2": "It asks for no new kinds of spending.",
			"con": "Every ceiling is reached sooner or later.", "con2": "A smaller reserve would do.",
		},
		deeds: []deed{budget(category, main+side), pay(stable, category+" working group", main+side)},
	}
}

// freshDraft is proposal number n of a house's live part. It depends on the
// seed alone, so that a resumed story recognises its own.
func (s *stage) freshDraft(h *hall, n int) (*draft, error) {
	r := s.dice.roll("fresh/%s/%d", h.key, n)
	made := freshScript(r, n)
	made.key, made.house = fmt.Sprintf("fresh-%d", n), h.key
	made.course = freshCourse(r)
	return write(made, desk{house: h.house, cast: s.cast, codec: s.codec})
}

func freshCourse(r *rand.Rand) course {
	switch fate := r.Float64(); {
	case fate < 0.68:
		return passes
	case fate < 0.81:
		return fails
	case fate < 0.87:
		return ignored
	case fate < 0.91:
		return withdrawn
	case fate < 0.94:
		return vetoed
	default:
		return decidedLate
	}
}
