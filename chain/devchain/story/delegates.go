package story

import (
	"fmt"
	"strings"
	"time"
)

// sketch describes a delegate. What it thinks is written down here and is the
// same for every seed, up to small deviations.
type sketch struct {
	name    string
	voice   string
	houses  string // letters of houseSpec
	mind    leaning
	turnout float64
	talk    float64
	reach   float64
	stake   uint64    // 1/10,000 of the supply
	from    time.Time // zero: from the beginning
	until   time.Time // zero: to the end
}

// mind is a leaning in the order of the topics.
func mind(thrift, growth, open, caution, commons, holders float64) leaning {
	return leaning{thrift, growth, open, caution, commons, holders}
}

// delegateSketches are the delegates. Six kinds of conviction, none of them
// twice the same: treasurers, builders, guardians, commoners, holders' advocates
// and those who want power spread.
var delegateSketches = []sketch{
	// Treasurers: every payment is to be explained.
	{name: "Mara Lindqvist", voice: "analyst", houses: "QM", mind: mind(.9, -.3, .1, .6, -.1, .3), turnout: .95, talk: .9, reach: 9, stake: 12},
	{name: "Ledger & Loam", voice: "analyst", houses: "QHMT", mind: mind(.8, .1, 0, .4, .3, .2), turnout: .93, talk: .85, reach: 7, stake: 20},
	{name: "Tobias Wendt", voice: "german", houses: "QH", mind: mind(.85, -.4, .2, .5, .2, -.1), turnout: .88, talk: .75, reach: 4, stake: 6},
	{name: "oldpenny", voice: "lower", houses: "QT", mind: mind(.95, -.2, .3, .1, -.3, .4), turnout: .7, talk: .6, reach: 2, stake: 9},
	{name: "Aiko Matsuda", voice: "japanese", houses: "QM", mind: mind(.6, -.1, 0, .7, .1, .1), turnout: .8, talk: .55, reach: 2, stake: 5},
	{name: "Greyfriars Capital", voice: "lawyer", houses: "QM", mind: mind(.7, .2, -.5, .5, -.4, .8), turnout: .85, talk: .6, reach: 3, stake: 150},
	{name: "Pieter van Dongen", voice: "dutch", houses: "HT", mind: mind(.75, 0, .3, .2, .4, -.2), turnout: .65, talk: .6, reach: 1.5, stake: 4, until: on(5, 20, 0)},

	// Builders: move, ship, spend what it takes.
	{name: "Kwabena Osei", voice: "warm", houses: "QHT", mind: mind(-.6, .9, .1, -.4, .4, .1), turnout: .9, talk: .85, reach: 6, stake: 8},
	{name: "northlight", voice: "engineer", houses: "QM", mind: mind(-.5, .7, -.1, -.2, .2, 0), turnout: .85, talk: .7, reach: 5, stake: 10},
	{name: "Zeynep Arslan", voice: "turkish", houses: "QM", mind: mind(-.4, .8, .2, -.3, .1, .2), turnout: .75, talk: .6, reach: 2.5, stake: 4},
	{name: "Launchpad Society", voice: "club", houses: "QHM", mind: mind(-.7, .8, .3, -.3, .5, .1), turnout: .8, talk: .8, reach: 3, stake: 2},
	{name: "pixelbarge", voice: "chatty", houses: "HMT", mind: mind(-.5, .9, .2, -.6, .3, .1), turnout: .6, talk: .75, reach: 2, stake: 3},
	{name: "Rui Figueira", voice: "portuguese", houses: "QT", mind: mind(-.3, .7, .3, -.2, .4, .1), turnout: .72, talk: .6, reach: 2, stake: 3},
	{name: "Dunmore Ventures", voice: "lawyer", houses: "QM", mind: mind(-.2, .9, -.7, -.1, -.5, .6), turnout: .7, talk: .4, reach: 2, stake: 180},
	{name: "Hana Novotná", voice: "plain", houses: "HT", mind: mind(-.5, .6, .1, -.1, .6, -.1), turnout: .85, talk: .55, reach: 2.5, stake: 5},

	// Guardians: first, do not break it.
	{name: "Halvard Strand", voice: "engineer", houses: "QMT", mind: mind(.2, -.2, -.1, .95, .1, 0), turnout: .96, talk: .9, reach: 8, stake: 7},
	{name: "cold-start", voice: "blunt", houses: "QM", mind: mind(.3, -.5, .1, .9, 0, .1), turnout: .9, talk: .8, reach: 4, stake: 3},
	{name: "Fathom Research", voice: "analyst", houses: "QMT", mind: mind(.1, .1, -.2, .85, .2, .1), turnout: .92, talk: .85, reach: 5, stake: 4},
	{name: "Ines Caldeira", voice: "portuguese", houses: "QH", mind: mind(.2, -.1, .2, .8, .3, -.1), turnout: .7, talk: .65, reach: 1.5, stake: 4},
	{name: "Brannoch", voice: "terse", houses: "QT", mind: mind(.4, -.3, .2, .8, -.1, .2), turnout: .75, talk: .5, reach: 1.5, stake: 30},
	{name: "lakeeffect", voice: "lower", houses: "MT", mind: mind(.1, 0, .3, .75, .2, 0), turnout: .6, talk: .5, reach: 1.2, stake: 4, until: on(4, 28, 0)},
	{name: "Wei Qilin", voice: "chinese", houses: "QM", mind: mind(.3, .2, -.1, .7, 0, .4), turnout: .8, talk: .55, reach: 2.5, stake: 14},

	// Commoners: pay for what everybody can use.
	{name: "Grainne Doyle", voice: "warm", houses: "HT", mind: mind(-.2, .1, .5, .1, .95, -.4), turnout: .95, talk: .9, reach: 8, stake: 6},
	{name: "Seedbank Union", voice: "club", houses: "HM", mind: mind(0, -.1, .6, .2, .9, -.5), turnout: .9, talk: .8, reach: 5, stake: 4},
	{name: "Esteban Ruiz", voice: "spanish", houses: "HT", mind: mind(-.1, .2, .5, 0, .8, -.2), turnout: .8, talk: .7, reach: 2.5, stake: 3},
	{name: "Camille Aubert", voice: "french", houses: "QH", mind: mind(.1, .1, .4, .3, .8, -.3), turnout: .82, talk: .7, reach: 2.5, stake: 5},
	{name: "mossgrower", voice: "lower", houses: "H", mind: mind(-.3, 0, .6, -.1, .9, -.6), turnout: .75, talk: .75, reach: 2, stake: 9},
	{name: "Tamsin Hale", voice: "plain", houses: "HMT", mind: mind(.2, .1, .3, .3, .7, 0), turnout: .88, talk: .65, reach: 3, stake: 6},
	{name: "Public Works Guild", voice: "lawyer", houses: "QH", mind: mind(-.1, .3, .4, .2, .85, -.2), turnout: .84, talk: .7, reach: 3, stake: 3},
	{name: "Giulia Ferrante", voice: "italian", houses: "HT", mind: mind(-.3, .3, .2, 0, .7, -.1), turnout: .6, talk: .6, reach: 1.2, stake: 3, until: on(7, 4, 0)},

	// Advocates of those who hold the token.
	{name: "Bastion Asset Co.", voice: "analyst", houses: "QM", mind: mind(.3, .5, -.6, .2, -.5, .95), turnout: .88, talk: .7, reach: 4, stake: 210},
	{name: "yield-mathilde", voice: "chatty", houses: "QT", mind: mind(.1, .4, 0, -.2, -.4, .9), turnout: .8, talk: .8, reach: 3, stake: 16},
	{name: "Carrow", voice: "blunt", houses: "QMT", mind: mind(.4, .2, .1, -.1, -.5, .85), turnout: .75, talk: .7, reach: 2.5, stake: 40},
	{name: "Ondine K.", voice: "french", houses: "MT", mind: mind(.2, .5, .1, 0, -.2, .8), turnout: .7, talk: .6, reach: 1.5, stake: 6, from: on(3, 2, 0)},

	// Those who want power spread.
	{name: "Many Hands", voice: "club", houses: "QHMT", mind: mind(.1, 0, .95, .1, .4, -.1), turnout: .93, talk: .85, reach: 6, stake: 3},
	{name: "Idris Bello", voice: "blunt", houses: "QH", mind: mind(.3, .1, .9, -.1, .2, .2), turnout: .8, talk: .8, reach: 3, stake: 4},
	{name: "Saoirse", voice: "warm", houses: "HMT", mind: mind(0, .2, .8, .2, .6, -.2), turnout: .78, talk: .7, reach: 2.5, stake: 3, from: on(2, 10, 0)},
	{name: "quorum.garden", voice: "plain", houses: "QMT", mind: mind(.2, 0, .85, .4, .2, 0), turnout: .9, talk: .6, reach: 2.5, stake: 2, from: on(4, 6, 0)},
	{name: "Lucía Paredes", voice: "spanish", houses: "QM", mind: mind(.1, .3, .8, -.1, .4, 0), turnout: .68, talk: .65, reach: 1.5, stake: 4, until: on(8, 12, 0)},
	{name: "Tomasz Wilk", voice: "polish", houses: "HT", mind: mind(.3, -.1, .7, .3, .3, .1), turnout: .7, talk: .55, reach: 1.2, stake: 4, from: on(5, 18, 0)},
}

// person makes the delegate of a sketch. A time of activity that begins before
// a short story does is dropped, so that it has all delegates.
func (s sketch) person(d dice, begin time.Time) (*person, error) {
	spoken, ok := voices[s.voice]
	if !ok {
		return nil, fmt.Errorf("delegate %s: no voice %q", s.name, s.voice)
	}
	r := d.roll("delegate/%s", s.name)
	p := &person{
		name: s.name, mind: s.mind, turnout: s.turnout, haste: r.Float64(),
		voice: spoken, talk: s.talk, reach: s.reach, stake: s.stake, from: s.from, until: s.until,
	}
	for t := range topics {
		p.mind[t] += wobble(r, 0.08)
	}
	for _, spec := range houseSpecs {
		if strings.Contains(s.houses, spec.letter) {
			p.houses = append(p.houses, spec.key)
		}
	}
	if p.until.Before(begin.Add(20 * day)) {
		p.until = time.Time{}
	}
	return p, nil
}
