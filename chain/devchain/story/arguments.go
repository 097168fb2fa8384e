package story

// arguments are what delegates say on a topic: by topic, then for a proposal
// that stands against it or for it, then by support.
var arguments = [topics][2][3][]string{
	thrift: {
		{
			against: {
				"This is too much money at once.", "We keep paying as if income were certain, and it is not.",
				"A smaller first instalment would have had my vote.", "Every such sum has to be missed somewhere else.",
				"I cannot find what we get for the last third of the money.",
			},
			inFavour: {
				"Money that only sits in the treasury helps nobody.", "The treasury is there to be used, and this is a good use.",
				"The sum is modest for what it buys.", "Saving here would cost more later.", "We have the means, and waiting does not make it cheaper.",
			},
		},
		{
			against: {
				"Cutting this now is a false economy.", "Holding on to money is not a plan.",
				"We are not short of funds, we are short of people who build.", "Thrift is no end in itself.",
			},
			inFavour: {
				"Good to see somebody look after our reserves for once.", "A treasury has to last through bad years too.",
				"Less risk with our own money is always welcome.", "This keeps costs and means in line.", "I would have gone further, but the direction is right.",
			},
		},
	},
	growth: {
		{
			against:  {"Standing still is a risk as well.", "This makes us smaller than we have to be.", "Others will take the users that we turn away.", "We should be opening doors at this point, not closing them."},
			inFavour: {"Growth for its own sake has cost us enough.", "I prefer fewer users who stay.", "We should first do well what we already do.", "Size was never the goal."},
		},
		{
			against:  {"New users who come for this will leave with it.", "We are chasing numbers again.", "I would rather look after the users we have.", "Growth should come from the product, and this is not the product."},
			inFavour: {"This brings people in who would not have found us.", "If we want to matter in two years, we have to do such things now.", "More use is the only thing that makes the rest worthwhile.", "The opportunity is there now and will not wait.", "This is how we get out of our small circle."},
		},
	},
	open: {
		{
			against:  {"Once more a few people get more say.", "Power that is handed over rarely comes back.", "I do not want to depend on one party for this.", "Decisions of this kind belong to everybody who holds the token.", "It makes us more dependent on people nobody elected."},
			inFavour: {"Somebody has to be responsible, and this says who.", "A small group that knows the matter will do this better.", "Not everything needs everybody.", "Clear responsibility is worth a little less openness."},
		},
		{
			against:  {"More voices do not make better decisions.", "We already struggle to read everything that is put to a vote.", "Openness is fine until nobody is responsible.", "It sounds fair and will mostly be noise."},
			inFavour: {"Every step that spreads power is a good one.", "More people will be able to take part, which is the point of all this.", "It becomes harder for a few to decide alone.", "This is what I promised those who delegate to me.", "Openness costs a little time and is worth it."},
		},
	},
	caution: {
		{
			against:  {"Too fast. One bad day is enough to undo years.", "The risk is on our side and the reward on somebody else's.", "I have seen this kind of calm before; it ends.", "Nobody has shown what happens in the worst case.", "Untested in bad weather, so no."},
			inFavour: {"We can afford a bit more courage here.", "Being careful has a price too, and we have been paying it.", "The danger is real but small, and it can be reversed.", "Waiting for certainty means waiting for ever."},
		},
		{
			against:  {"We are slow enough already.", "This protects us from something that has never happened.", "Too much caution kills a project as surely as too little.", "It makes everything slower and nothing safer."},
			inFavour: {"Safety first. It is other people's money.", "Boring and right, as safety should be.", "The cost is small compared with a single incident.", "I sleep better with this in place.", "Prudent, and overdue."},
		},
	},
	commons: {
		{
			against:  {"It serves a few and is paid for by all.", "I miss any benefit for the wider community.", "We owe something to those whose work we build on, and this does the opposite.", "What everybody uses gets nothing out of this."},
			inFavour: {"We are not a charity.", "It is fine to look after ourselves once in a while.", "Not every decision has to please the whole world.", "Our own house comes first this time."},
		},
		{
			against:  {"A fine cause, but not ours to pay for.", "If all benefit, all should pay, not only we.", "We give away what holders paid in.", "Others will use it and nobody will say thanks."},
			inFavour: {"What everybody can use is worth the most.", "It stays useful even if we disappear one day.", "The results are public, and that decides it for me.", "We live from open work and should give some back.", "Exactly the kind of thing we exist for."},
		},
	},
	holders: {
		{
			against:  {"Holders pay for this and get nothing.", "It dilutes those who have stayed.", "The token has to mean something, and this makes it mean less.", "I was elected by holders and cannot explain this to them."},
			inFavour: {"The price of the token is not what we are here for.", "Those who only hold can wait a little.", "Good for the project in the end, even if not for the chart."},
		},
		{
			against:  {"This is a gift to large holders.", "It rewards owning instead of doing.", "Money for holders is money not spent on the work.", "Speculation does not need our help."},
			inFavour: {"Those who carry the risk should see some of the return.", "Long-term holders finally get something back.", "Good for the token, and so for everybody who is paid in it.", "It gives people a reason to hold and to vote."},
		},
	},
}

// withoutTopic is said by those whom no topic moved, by support.
var withoutTopic = [3][]string{
	{"I am not convinced.", "The case for it is too thin.", "There were open questions in the forum, and they are still open.", "Could be done better, and should be.", "Not a priority for me."},
	{"Nothing speaks against it.", "Routine, and done properly.", "Reasonable as far as I can see.", "No strong feelings, but it seems right.", "I trust those who looked into this."},
	nil,
}

// undecided is said by those who abstain.
var undecided = []string{
	"I see good reasons on both sides.", "I do not know enough about this to decide for others.",
	"My delegators disagree with one another on this one.", "I work with one of the parties, so I count for the quorum only.",
}
