package story

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// voice is how a delegate writes.
type voice struct {
	openings [3][]string // by support: what a longer reason may begin with
	closings []string
	doubt    []string // introduces the other side's best point
	short    [3][]string
	lengths  lengths
	style    func(string) string // applied to the whole; nil for none
	foreign  *language           // not English
}

// lengths are relative frequencies of reasons of one, some and many sentences.
type lengths struct{ short, medium, long float64 }

// language has whole reasons for those who do not write English. {ask} is the
// sum or change at stake, {title} the proposal's title.
type language struct {
	reasons [3][]string // by support
	tails   []string    // may follow
}

// speech writes the reasons of one proposal, so that no two delegates use the
// same words.
type speech struct {
	draft *draft
	used  map[string]int
}

func newSpeech(d *draft) *speech { return &speech{draft: d, used: make(map[string]int)} }

// reason is what a voter writes with a vote; often nothing.
func (s *speech) reason(r *rand.Rand, p *person, support uint8) string {
	if !p.delegate() {
		return s.bystander(r, support)
	}
	if !chance(r, p.talk) {
		return ""
	}
	if p.voice.foreign != nil {
		return s.translated(r, p.voice.foreign, support)
	}
	l := p.voice.lengths
	var text string
	switch dice := r.Float64() * (l.short + l.medium + l.long); {
	case dice < l.short:
		text = s.shortReason(r, p, support)
	case dice < l.short+l.medium:
		text = s.argument(r, p, support) + " " + s.concrete(r, support)
	default:
		text = s.longReason(r, p, support)
	}
	text = strings.TrimSpace(text)
	if p.voice.style != nil {
		text = p.voice.style(text)
	}
	return text
}

func (s *speech) shortReason(r *rand.Rand, p *person, support uint8) string {
	switch {
	case chance(r, 0.3) && len(p.voice.short[support]) > 0:
		return s.fresh(r, p.voice.short[support])
	case chance(r, 0.5):
		return s.concrete(r, support)
	default:
		return s.argument(r, p, support)
	}
}

// longReason has a beginning, an argument, a fact, the other side, an end.
func (s *speech) longReason(r *rand.Rand, p *person, support uint8) string {
	var parts []string
	if opening := s.fresh(r, p.voice.openings[support]); opening != "" {
		parts = append(parts, opening)
	}
	parts = append(parts, s.concrete(r, support), s.argument(r, p, support))
	other := s.draft.worries
	if support == against {
		other = s.draft.merits
	}
	if len(p.voice.doubt) > 0 && support != abstain && chance(r, 0.55) {
		parts = append(parts, s.fresh(r, p.voice.doubt)+" "+lowerFirst(s.fresh(r, other)))
	}
	if len(p.voice.closings) > 0 && chance(r, 0.6) {
		parts = append(parts, s.fresh(r, p.voice.closings))
	}
	return strings.Join(parts, " ")
}

// argument is a general sentence on the topic that moved the voter.
func (s *speech) argument(r *rand.Rand, p *person, support uint8) string {
	if support == abstain {
		return s.fresh(r, undecided)
	}
	topic, ok := p.mind.driver(s.draft.stand, support == inFavour)
	if !ok {
		return s.fresh(r, withoutTopic[support])
	}
	side := 0
	if s.draft.stand[topic] > 0 {
		side = 1
	}
	return s.fresh(r, arguments[topic][side][support])
}

// concrete is a sentence on this proposal.
func (s *speech) concrete(r *rand.Rand, support uint8) string {
	switch support {
	case inFavour:
		return s.fresh(r, s.draft.merits)
	case against:
		return s.fresh(r, s.draft.worries)
	default:
		return s.fresh(r, s.draft.merits) + " Then again: " + lowerFirst(s.fresh(r, s.draft.worries))
	}
}

// bystander is what small holders write, if anything.
func (s *speech) bystander(r *rand.Rand, support uint8) string {
	if !chance(r, 0.16) {
		return ""
	}
	return s.fill(pick(r, smallTalk[support]))
}

func (s *speech) translated(r *rand.Rand, l *language, support uint8) string {
	sentences := l.reasons[support]
	if !s.asksForSum() {
		// What is asked for is an English phrase, which would not fit in.
		sentences = slices.DeleteFunc(slices.Clone(sentences), func(sentence string) bool { return strings.Contains(sentence, "{ask}") })
	}
	text := s.fresh(r, sentences)
	if len(l.tails) > 0 && chance(r, 0.3) {
		text += " " + s.fresh(r, l.tails)
	}
	return text
}

// asksForSum reports whether a number and a symbol say what is at stake.
func (s *speech) asksForSum() bool {
	words := strings.Fields(s.draft.ask)
	return len(words) == 2 && words[0][0] >= '0' && words[0][0] <= '9' && words[1] == strings.ToUpper(words[1])
}

// fresh picks one of the sentences that were used least so far.
func (s *speech) fresh(r *rand.Rand, sentences []string) string {
	if len(sentences) == 0 {
		return ""
	}
	least := s.used[sentences[0]]
	for _, sentence := range sentences {
		least = min(least, s.used[sentence])
	}
	var choice []string
	for _, sentence := range sentences {
		if s.used[sentence] == least {
			choice = append(choice, sentence)
		}
	}
	sentence := pick(r, choice)
	s.used[sentence]++
	return s.fill(sentence)
}

// fill puts the proposal's words into a sentence.
func (s *speech) fill(sentence string) string {
	text := strings.NewReplacer("{subject}", s.draft.subject, "{ask}", s.draft.ask, "{title}", s.draft.title).Replace(sentence)
	return upperFirst(text)
}

func upperFirst(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// lowerFirst leaves names and abbreviations alone as far as it can tell: words
// with a second capital letter or none after the first.
func lowerFirst(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if !startsSentence[word] {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// startsSentence are words that lose their capital inside a sentence.
var startsSentence = map[string]bool{
	"A": true, "An": true, "The": true, "It": true, "It's": true, "There": true, "This": true, "That": true, "These": true,
	"They": true, "We": true, "If": true, "One": true, "Two": true, "Three": true, "No": true, "Nobody": true, "Nothing": true,
	"Half": true, "Without": true, "With": true, "Once": true, "What": true, "When": true, "Most": true, "Some": true,
	"Even": true, "Every": true, "Everybody": true, "Anybody": true, "People": true, "Only": true, "At": true, "In": true,
	"Last": true, "Its": true, "Their": true, "Our": true, "You": true, "By": true, "For": true, "After": true, "Members": true,
	"Paying": true, "Prices": true, "Small": true, "Both": true, "Each": true, "Less": true, "More": true, "Large": true,
	"Voters": true, "Borrowers": true, "Holders": true, "Relayers": true, "Messages": true, "All": true, "Until": true, "As": true,
}
