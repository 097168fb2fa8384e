package story

import "math"

// topic is a question on which delegates differ and proposals take sides.
type topic int

// The topics. The first line of each says what a positive number means.
const (
	thrift  topic = iota // spends little or saves / wants to spend little
	growth               // seeks new users and markets
	open                 // spreads power
	caution              // is slow and safe
	commons              // pays for what everybody can use
	holders              // favours the holders of the token
	topics
)

// leaning is a conviction of a person, or what a proposal stands for: from -1
// to 1 on each topic.
type leaning [topics]float64

// lean builds a leaning from those topics that are not neutral.
func lean(values map[topic]float64) leaning {
	var l leaning
	for t := range topics {
		l[t] = values[t]
	}
	return l
}

// pull is how far a proposal's stand draws a person on one topic.
func (l leaning) pull(stand leaning, t topic) float64 { return float64(l[t] * stand[t]) }

// agreement is from about -1 to 1. It is scaled by the length of the stand, so
// that a proposal about one topic is felt as strongly as one about five.
func (l leaning) agreement(stand leaning) float64 {
	var sum, length float64
	for t := range topics {
		sum += l.pull(stand, t)
		length += float64(stand[t] * stand[t])
	}
	if length == 0 {
		return 0
	}
	return sum / math.Sqrt(length)
}

// driver is the topic that says most for a vote: the one with the strongest
// pull in its direction. ok is false if no topic pulls that way.
func (l leaning) driver(stand leaning, inFavour bool) (t topic, ok bool) {
	best := 0.05 // a weaker pull is no argument
	for candidate := range topics {
		pull := l.pull(stand, candidate)
		if !inFavour {
			pull = -pull
		}
		if pull > best {
			best, t, ok = pull, candidate, true
		}
	}
	return t, ok
}
