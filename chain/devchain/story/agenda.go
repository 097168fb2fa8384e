package story

import (
	"slices"
	"time"
)

// words fill a text. All texts take the same ones.
type words map[string]string

// agendaOf is what is proposed in a house during the history.
func agendaOf(h *house) []*script {
	var out []*script
	switch h.dao {
	case "quayside":
		out = slices.Concat(quaysideLimits(), quaysideSpending(), quaysideRules(), quaysideEnding())
	case "hedgerow":
		out = slices.Concat(hedgerowRounds(), hedgerowProjects(), hedgerowRules(), hedgerowEnding())
	case "ferrygate":
		out = ferrygateBoth()
		if h.chain == meridian {
			out = append(out, ferrygateMeridian()...)
		} else {
			out = append(out, ferrygateTidewater()...)
		}
	}
	for _, s := range out {
		s.house = h.key
	}
	return out
}

// project is a grant: what is paid is also recorded.
type project struct {
	key    string
	at     time.Time
	course course
	stand  leaning

	support, heat float64 // as in script

	payee string
	rows  []row
	words words
}

func (p project) script() *script {
	sum := total(p.rows)
	p.words["ask"] = grouped(sum) + " " + stableSymbol
	return &script{
		key: p.key, text: "grant", at: p.at, course: p.course, stand: p.stand, support: p.support, heat: p.heat, words: p.words, rows: p.rows,
		deeds: []deed{pay(stable, p.payee, sum), grant(stable, p.payee, sum, p.words["title"])},
	}
}

// limit is a change of a product's setting.
type limit struct {
	key      string
	at       time.Time
	course   course
	stand    leaning
	name     string // of the setting
	from, to uint64
	unit     string
	why      string
	risk     string
}

func (l limit) script() *script {
	verb, pro, con := "Raise", "The data of the last quarter support the higher value.", "A higher limit is a larger loss on the day something breaks."
	if l.to < l.from {
		verb, pro, con = "Lower", "A lower value costs little now and much less later.", "It drives people to other markets without making this one safer."
	}
	from, to := grouped(l.from)+" "+l.unit, grouped(l.to)+" "+l.unit
	title := verb + " the " + l.name + " to " + to
	return &script{
		key: l.key, text: "limit", at: l.at, course: l.course, stand: l.stand,
		words: words{
			"title": title, "subject": "the change of the " + l.name, "ask": from + " to " + to,
			"summary": verb + " the " + l.name + " from " + from + " to " + to + ". Nothing else changes.",
			"why":     l.why, "risk": l.risk,
			"plan": "The risk team watches utilisation, liquidations and the depth of the order books daily for four weeks after the change and " +
				"posts the numbers. If losses exceed one percent of the position size on any day, it proposes to return to " + from + ".",
			"pro": pro, "pro2": "It is one number, easy to check and easy to change back.",
			"con": con, "con2": "The analysis covers a quiet quarter and says nothing about a bad week.",
		},
		deeds: []deed{setting(l.name, l.to, "set the "+l.name+" to "+to)},
	}
}

// pausing sets how long a won proposal waits for somebody to queue it, and in
// the timelock for somebody to execute it; zero leaves it to chance.
func (s *script) pausing(queue, execute time.Duration) *script {
	s.queueAfter, s.executeAfter = queue, execute
	return s
}
