package story

import (
	"fmt"
	"strings"
	"time"
)

// small is a recipient in a round of small grants.
type small struct {
	name, purpose string
	amount        uint64 // whole stable coins
}

// hedgerowRounds are the small grants, one round about every five weeks.
func hedgerowRounds() []*script {
	return []*script{
		round(1, on(2, 3, 10), passes, "Two applicants asked for used instruments instead of money, which the pool in the shed could provide; their sums are lower for it.",
			small{"Fen Ditch Sensors", "water level sensors for twelve ditches", 3_800}, small{"Orchard Record", "photographs of 400 old apple trees", 2_400}, small{"Swift Boxes North", "counters in nesting boxes", 1_900}),
		round(2, on(3, 10, 10), passes, "The readers had 21 applications, the most so far, and two of the three below had been refused once and came back with half the sum and twice the detail.",
			small{"Night Moth Survey", "light traps and a shared key for identification", 3_100}, small{"Repair Bench Ostwick", "tools to mend loggers", 4_200}, small{"Rain Diary", "an app for school classes that measure rain", 2_700}),
		round(3, on(4, 21, 10), passes, "Soil has been the blind spot of our data so far. The readers asked for applications on it in the forum and received eight.",
			small{"Worm Count", "a method that children can follow", 1_600}, small{"Peat Depth Club", "probes for three bogs", 4_900}, small{"Clay and Loam Library", "drying cabinet for soil samples", 3_300}),
		round(4, on(6, 2, 10), decidedLate, "One of the readers is a cousin of an applicant and did not take part; the notes show how the others scored.",
			small{"River Fly Watch", "nets and a course for forty volunteers", 3_500}, small{"Lichen Atlas", "scanning of field notebooks from 1960 to 1990", 4_400}, small{"Bat Roads", "detectors along two planned roads", 4_100}),
		round(5, on(7, 21, 10), passes, "Seventeen applied. For the first time one of the recipients is a town, which will publish what its gardeners measure anyway.",
			small{"Town of Ellerby Parks", "publishing ten years of soil moisture data", 2_900}, small{"Hedge Length Project", "aerial pictures and ground checks", 4_600}, small{"Seed Swap Ledger", "open records of seed exchanges", 1_800}),
		round(6, on(8, 31, 10), passes, "Two of the three continue what a round of spring began, and the readers asked to see the results of that first. They are linked in the forum.",
			small{"Night Moth Survey", "a second season, with two more counties", 3_600}, small{"Peat Depth Club", "repeat measurements after the dry summer", 3_900}, small{"Bird Song Bank", "recorders for six schools", 2_600}),
	}
}

// round is a round of small grants to three projects.
func round(n int, at time.Time, c course, note string, winners ...small) *script {
	var rows []row
	var names []string
	var deeds []deed
	for _, w := range winners {
		rows = append(rows, row{item: w.name + ": " + w.purpose, amount: w.amount})
		names = append(names, w.name)
		deeds = append(deeds, pay(stable, w.name, w.amount), grant(stable, w.name, w.amount, "Small grants round "+fmt.Sprint(n)+": "+w.purpose))
	}
	sum := total(rows)
	return &script{
		key: fmt.Sprintf("round-%d", n), text: "grant", at: at, course: c, rows: rows, deeds: deeds,
		stand: lean(map[topic]float64{commons: .8, open: .5, thrift: -.2}),
		words: words{
			"title": "Small grants, round " + fmt.Sprint(n), "subject": "round " + fmt.Sprint(n) + " of the small grants", "ask": grouped(sum) + " " + stableSymbol,
			"summary": "Pay the three projects that the readers chose in round " + fmt.Sprint(n) + ": " + strings.Join(names, ", ") + ".",
			"why": "Small grants are for things that one person can begin on a Saturday. Three readers, drawn by lot among volunteers, scored every application by use to others, by cost, and by whether the data will still be readable in ten years. " +
				note + " Payments are below 5,000 COVD each, as the charter of the rounds asks.",
			"plan": "- Data and drawings are published under a free licence within a year\n- Each project answers questions of the others in the shared channel\n- A short report with at least one picture",
			"risk": "Some of these projects will come to nothing; about one in six did so far. That is the price of not asking for forty pages before paying for forty nails.",
			"pro":  "Small sums, many hands, and everything published.", "pro2": "The readers' notes are a pleasure to read.",
			"con": "The reports of the last round are not all in.", "con2": "Nobody counts what three readers' time costs us.",
		},
	}
}

func hedgerowProjects() []*script {
	shared := lean(map[topic]float64{commons: .9, open: .3, thrift: -.3})
	return []*script{
		project{key: "sensor-mesh", at: on(2, 9, 9), stand: shared, payee: "Saltmarsh Lab",
			rows: []row{{"Boards and housings, 300 pieces", 27_600}, {"Design and firmware, four months", 41_000}, {"Field tests on two coasts", 9_400}},
			words: words{"title": "An open water sensor that survives salt", "subject": "the salt-proof sensor", "summary": "Develop a sensor for level, temperature and salinity that a village workshop can build, and make the first 300.",
				"why":  "Commercial sensors for brackish water cost 1,400 COVD and report to their maker's servers. Ours would cost about ninety and report to whoever owns it. Saltmarsh Lab has run a prototype for fourteen months on a groyne, through two storms, and lost it only to an anchor.",
				"plan": "- Drawings, firmware and parts list under free licences\n- A building course, filmed\n- 300 sensors to groups chosen by lot",
				"risk": "The salinity probe drifts. If calibrating it turns out to need a laboratory, the sensor will ship without it and cost less.",
				"pro":  "Ninety instead of 1,400 changes who can measure.", "pro2": "The prototype survived two storms.", "con": "Making hardware is where funds like ours lose money.", "con2": "The probe drifts and everybody knows it."}}.script(),
		project{key: "seed-archive", at: on(2, 25, 13), stand: lean(map[topic]float64{commons: .8, caution: .4, growth: -.2}), payee: "Cold Cellar Seed Archive",
			rows: []row{{"Freezers and backup power", 31_000}, {"Cataloguing 2,600 samples", 22_500}, {"Ten years of electricity, prepaid", 18_000}},
			words: words{"title": "A second home for the seed archive", "subject": "the second seed archive", "summary": "Duplicate the collection of the Cold Cellar in a second place, a hundred kilometres away.",
				"why":  "The archive keeps 2,600 local varieties in one cellar beside a river. In January the water stood eleven centimetres below the door. Most of these seeds exist nowhere else. A second set in another valley needs no more than freezers, two people for a summer, and a room that a monastery offers for nothing.",
				"plan": "- A complete second set by next spring\n- Germination tests of every tenth sample, published\n- An agreement that either place gives seeds to the other for free",
				"risk": "The room is lent for ten years. If the monastery closes, the set has to move again, which was agreed at half a year's notice.",
				"pro":  "Eleven centimetres are a clear argument.", "pro2": "Most of these seeds exist nowhere else.", "con": "Prepaying ten years of electricity is a strange use of a fund.", "con2": "A state archive would take a copy for free."}}.script(),
		project{key: "satellite", at: on(3, 30, 9), course: fails, stand: lean(map[topic]float64{growth: .7, thrift: -.9, commons: -.2}), payee: "Highview Imaging",
			rows: []row{{"Images, two years, five regions", 310_000}, {"Processing", 64_000}},
			words: words{"title": "Buy two years of satellite images", "subject": "the satellite images", "summary": "Subscribe to weekly images at half a metre resolution for five regions, for use by all members.",
				"why":  "Free images have ten metres to a pixel: enough for a field, not for a hedge. With half a metre one sees single trees, and can tell in a week what surveys tell in a year. Eleven projects of the last rounds wrote that they would use such images, four of them every week.",
				"plan": "- Access for all members through one account\n- Derived maps under a free licence\n- A report on use every quarter, by project",
				"risk": "The images themselves cannot be published, only what is derived from them. After two years the access ends and the price may rise.",
				"pro":  "One sees single trees instead of fields.", "pro2": "Eleven projects are waiting for it.", "con": "We would pay a third of the fund for what we may not publish.", "con2": "After two years nothing is left."}}.script(),
		project{key: "map-server", at: on(4, 9, 9), stand: lean(map[topic]float64{commons: .7, growth: .3}), payee: "Wayside Maps",
			rows: []row{{"Two servers and storage, two years", 16_800}, {"Maintenance, one day a week", 24_000}},
			words: words{"title": "Keep the common map running", "subject": "the map server", "summary": "Pay for the servers and one day of work per week of the common map, for two years.",
				"why":  "The map shows what all funded sensors measure. It has run on a member's machine for three years and now has nine thousand visitors a month. In February it stood still for four days because its owner was in hospital. It should not depend on one person's health.",
				"plan": "- Two people with keys, in two places\n- Availability published, with reasons for each outage\n- All data as a download every night",
				"risk": "Traffic may grow faster than planned. The nightly download makes it possible for others to run copies, and three have offered to.",
				"pro":  "Nine thousand visitors a month, on one person's machine.", "pro2": "The nightly download keeps it free of us.", "con": "Two years ahead is long for a server.", "con2": "Others have offered to run it for nothing."}}.script(),
		project{key: "repair-bench", at: on(5, 5, 10), stand: shared, payee: "Mending Guild",
			rows: []row{{"Tools for six benches", 21_000}, {"Training, six weekends", 12_600}, {"Spare parts pool", 15_000}},
			words: words{"title": "Six repair benches", "subject": "the repair benches", "summary": "Equip six places where members can mend instruments instead of buying new ones.",
				"why":  "A third of the sensors that we paid for before 2024 no longer report. The Mending Guild opened forty of them: 31 needed a seal, a battery holder or a new antenna, parts for less than six COVD. What was missing was a bench, a microscope and somebody who had done it before.",
				"plan": "- Benches in six counties, open at least two evenings a month\n- At least 200 repairs within the first year, counted\n- Repair notes added to each design",
				"risk": "Benches depend on volunteers. Two of the six places have only one person who can solder under a microscope; training starts there.",
				"pro":  "31 of 40 broken sensors needed six coins' worth of parts.", "pro2": "It saves more than it costs within two years.", "con": "Volunteers move on and the tools stay in a cupboard.", "con2": "Better seals in the design would make this unnecessary."}}.script(),
		project{key: "token-listing", at: on(5, 19, 9), course: ignored, stand: lean(map[topic]float64{holders: .9, growth: .5, commons: -.7}), payee: "Bridgeport Listings",
			rows: []row{{"Listing fee", 85_000}, {"Liquidity deposit", 60_000}},
			words: words{"title": "List HROW on a large exchange", "subject": "the listing", "summary": "Pay an agency to have HROW listed on an exchange with ten million customers.",
				"why":  "HROW is traded on one small venue. Members who receive it for their work and need to pay rent lose up to six percent when they sell. A listing would give them a fair price, and others a way to join us without asking anyone.",
				"plan": "- Listing within three months or the fee is returned\n- Two trading pairs\n- A weekly report on spreads for half a year",
				"risk": "A listing attracts traders who do not care about hedges. Whoever holds votes on an exchange does not vote; the quorum gets harder to reach.",
				"pro":  "Members lose six percent when they sell.", "pro2": "The fee is returned if it fails.", "con": "We are a fund for the commons and not a ticker symbol.", "con2": "Tokens on an exchange do not vote."}}.script(),
		project{key: "schools", at: on(6, 16, 10), stand: lean(map[topic]float64{commons: .8, growth: .5}), payee: "Fieldbook Schools",
			rows: []row{{"Kits for sixty classes", 25_200}, {"Teacher weekends, four", 11_400}, {"Translation of the handbook", 4_400}},
			words: words{"title": "Sixty classes measure a stream", "subject": "the school streams", "summary": "Give sixty school classes a kit, a handbook and a trained teacher, and publish what they measure.",
				"why":  "Children measured nitrate in 22 streams last year, within a tenth of the water board's values. The board has since asked for their data, since it visits the same streams twice a year and the classes come every week. Sixty classes would cover every tributary of two rivers.",
				"plan": "- A year of weekly data from at least fifty streams\n- The handbook in three languages\n- A meeting of the classes in June, with the water board",
				"risk": "Classes stop over the summer, when streams are low and values matter most. Fourteen teachers have offered to go on with volunteers.",
				"pro":  "The water board itself asks for their data.", "pro2": "Weekly data beat two visits a year.", "con": "Education is the state's task.", "con2": "No measurements in summer, when they matter."}}.script(),
		{key: "ether-reserve", text: "treasury", at: on(7, 1, 9), stand: lean(map[topic]float64{thrift: .7, caution: .7, growth: -.2}),
			words: words{"title": "Put 180 ETH aside for lean years", "subject": "the reserve for lean years", "ask": "180 ETH",
				"summary": "Move 180 ETH to a separate account that needs a year's notice to be used.",
				"why":     "The fund lives on one foundation's donations, which come until the end of 2027. We have never failed to spend what we had. Ether that is out of reach for a year is the simplest way for a community to keep a promise to its future self.",
				"plan":    "The account is a vault whose only function is to return everything to the treasury, one year after somebody has announced it. Anybody may announce. Its code has 41 lines and was read aloud on a call.",
				"risk":    "If we need the money sooner, it is not there. Ether may lose value in the meantime, as it may in the treasury.",
				"pro":     "Donations end in 2027 and everyone knows it.", "pro2": "41 lines, read aloud, with one function.", "con": "Good projects go unfunded while ether sits in a box.", "con2": "A year's notice is too long for an emergency."},
			deeds: []deed{pay(ether, "Lean years vault", 18_000)}},
		project{key: "bird-radar", at: on(7, 14, 9), course: withdrawn, stand: lean(map[topic]float64{commons: .5, thrift: -.7}), payee: "Dusk Chorus",
			rows: []row{{"Used marine radar, two pieces", 38_000}, {"Licences and siting", 17_500}},
			words: words{"title": "Two radars for migrating birds", "subject": "the bird radars", "summary": "Buy two used marine radars and adapt them to count birds at night.",
				"why":  "Most songbirds migrate at night, and nobody counts them. A radar from a scrapped ship sees flocks for six kilometres. A student has written software that tells a flock of thrushes from a shower of rain, with an error of one in twenty, and would publish counts every ten minutes.",
				"plan": "- Two stations, forty kilometres apart\n- Counts as open data within the hour\n- The software under a free licence",
				"risk": "Operating a radar needs permission, which has been applied for and may be refused. Then the equipment can be resold at about sixty percent.",
				"pro":  "Nobody counts them today.", "pro2": "The equipment can be sold again.", "con": "There is no permission yet.", "con2": "An error of one in twenty is a lot of thrushes."}}.script(),
		project{key: "open-audit", at: on(8, 11, 10), stand: lean(map[topic]float64{caution: .6, open: .6, thrift: .2}), payee: "Ferris & Quill Accountants",
			rows: []row{{"Examination of all payments since 2023", 19_500}, {"Public report and a call", 4_500}},
			words: words{"title": "Have our books examined", "subject": "the examination of the books", "summary": "Pay an accountant to trace every payment since 2023 and to publish the result.",
				"why":  "We ask every project to publish what it did with our money, and have never had our own spending examined. 148 payments left the treasury. For 131 of them a report exists; for the other 17 we do not know. It would be good to know before the next season is budgeted.",
				"plan": "- A list of all payments with evidence or its absence\n- A public call with questions\n- Recommendations that fit on two pages",
				"risk": "The result may be unpleasant. It may also show that the reports cost more time than they are worth, which would be worth knowing too.",
				"pro":  "We ask it of others and should do it ourselves.", "pro2": "17 payments without a report are too many.", "con": "The stewards could count to 148 by themselves.", "con2": "An accountant cannot judge a moth survey."}}.script(),
	}
}

func hedgerowRules() []*script {
	term := on(8, 31, 0)
	return []*script{
		{key: "stewards-1", text: "council", at: on(2, 12, 9), stand: lean(map[topic]float64{open: .6, commons: .4}),
			rows: []row{{"Four stewards, six months at 900 a month", 21_600}},
			words: words{"title": "Stewards for spring and summer", "subject": "the election of stewards", "ask": "four seats until August",
				"summary": "Seat four stewards until the end of August.",
				"why":     "Stewards answer applicants, draw the readers of each round, and remind projects of their reports. They decide nothing about money. The work takes about a day a week; last season's stewards wrote 640 messages and found it worth doing again, two of them with new colleagues.",
				"plan":    "Six people stood. Members ranked them in the forum; the order and the count are published.",
				"risk":    "A day a week is a guess. If it becomes two, stewards burn out, as one did in the autumn.",
				"pro":     "Applicants get an answer within days thanks to them.", "pro2": "The ranking was open and close.", "con": "A day a week is a guess that was wrong last time.", "con2": "Paying volunteers changes why people volunteer."},
			deeds: []deed{elect(term, "Grainne Doyle", "Tamsin Hale", "Saoirse", "Esteban Ruiz"), pay(stable, "Hedgerow stewards", 21_600)}},
		{key: "threshold", text: "rules", at: on(3, 18, 9), stand: lean(map[topic]float64{open: .9, caution: -.3}),
			words: words{"title": "Propose with 8,000 HROW", "subject": "the lower threshold", "ask": "8,000 instead of 12,000 HROW",
				"summary": "Lower what is needed to propose from 12,000 to 8,000 HROW.",
				"why":     "Of forty delegates only some can propose, and those who can are asked by the others to do it for them. Two good ideas waited three weeks in spring because the person who had agreed to submit them was on a boat. With 8,000 almost every active delegate can do it alone.",
				"plan":    "The template for proposals stays. Stewards add a checklist, which is advice and not a gate.",
				"risk":    "More texts to read. If there are ever more than three a week, we would rather limit the number than the people.",
				"pro":     "Ideas should not wait for a boat to come home.", "pro2": "Almost every active delegate could propose.", "con": "There is enough to read already.", "con2": "Finding a sponsor is a useful first test."},
			deeds: []deed{threshold(8_000)}},
		{key: "season-summer", text: "season", at: on(4, 28, 9), stand: lean(map[topic]float64{commons: .6, thrift: -.3}),
			rows: []row{{"Small grants, three rounds", 32_000}, {"Reserve for overruns", 3_000}},
			words: words{"title": "Ceilings for summer and a reserve for overruns", "subject": "the summer budget", "ask": "35,000 COVD",
				"summary": "Set the summer's ceiling for small grants and hand the stewards a reserve.",
				"why":     "The rounds of spring stayed below their ceiling by four hundred. Applications grow, however: nine in the first round, twenty-one in the second. We suggest the same number of rounds with slightly more in each. Overruns of up to three hundred per project were so far settled from the stewards' own pockets.",
				"plan":    "- Three rounds, about five weeks apart\n- No project above 5,000 COVD\n- Overruns are listed by project",
				"risk":    "With more money per round, readers may become less strict. Their scores are published, so that it would show.",
				"pro":     "The rounds have stayed within their limits.", "pro2": "Stewards should not pay from their own pockets.", "con": "More money per round does not make better projects.", "con2": "A reserve is always used up."},
			deeds: []deed{budget("small grants", 32_000), pay(stable, "Hedgerow stewards", 35_000)}},
		{key: "stray", text: "treasury", at: on(5, 12, 9), stand: lean(map[topic]float64{commons: .3, holders: .4}),
			words: words{"title": "Return 18,400 HROW sent to the governor by mistake", "subject": "returning the stray tokens", "ask": "18,400 HROW",
				"summary": "Send 18,400 HROW, which a member transferred to the governor's address by mistake, back to where they came from.",
				"why":     "In January a member copied the wrong line and sent tokens to the contract that counts our votes. They cannot move from there by themselves: the governor has a function for exactly this case, which only a vote can use. The sender signed a message from the same account and asked for them back.",
				"plan":    "The call is relayed through the governor itself, because the tokens lie there and not in the treasury. It was simulated on a copy of the chain. The receiver is a fresh account that the sender named in the signed message.",
				"risk":    "Whoever sends tokens astray next will expect the same. We think that is all right.",
				"pro":     "It was an honest mistake and is easily mended.", "pro2": "The sender signed for it from the same account.", "con": "A precedent that will cost us a vote every month.", "con2": "Half of it as a fee would teach more care."},
			deeds: []deed{rescue("Sender of the stray HROW", strayTokens)}},
		{key: "quorum-up", text: "rules", at: on(6, 23, 9), stand: lean(map[topic]float64{caution: .5, open: .4}),
			words: words{"title": "Raise the quorum to 6%", "subject": "the higher quorum", "ask": "6% instead of 5%",
				"summary": "Raise the quorum from five to six percent of the supply.",
				"why":     "Participation has doubled since delegates are listed with their reasons. Every vote of this year except one passed the quorum by a factor of two. A quorum should be a number that means something, and five percent no longer does: two large delegates could reach it between them.",
				"plan":    "We look at it again in a year. If two votes in a season miss six percent while having three quarters in favour, the stewards propose to return to five.",
				"risk":    "In August half of us are outdoors. Votes of that month have had the lowest turnout each year.",
				"pro":     "Two delegates should not be a quorum.", "pro2": "Participation has doubled.", "con": "August will show that this was a mistake.", "con2": "A higher quorum rewards staying away."},
			deeds: []deed{quorum(6)}},
		{key: "inflation", text: "treasury", at: on(7, 28, 9), course: fails, stand: lean(map[topic]float64{growth: .7, holders: -.9, thrift: -.3}),
			words: words{"title": "Create 600,000 HROW for contributors", "subject": "creating new tokens", "ask": "600,000 HROW",
				"summary": "Create five percent more HROW and hand them to people who measured, mended and translated.",
				"why":     "Most HROW went to those who were here in the first month. People who have since built half of what we are proud of have no vote. A one-time issue by a list of contributions, which is published and can be contested for two weeks, would correct that.",
				"plan":    "The list is drawn up by five people chosen by lot. Nobody on it receives more than 4,000 HROW. Tokens are held back for a year if they are not used to vote.",
				"risk":    "Holders are diluted by a twentieth. Any list of merits is unjust to somebody, and quarrels about it may cost more goodwill than it creates.",
				"pro":     "Those who do the work should have a vote.", "pro2": "The list is open and can be contested.", "con": "It dilutes everybody by a committee's list.", "con2": "The treasury holds enough HROW to do this without creating more."},
			deeds: []deed{mint("Contributors' distributor", 600_000)}},
		{key: "stewards-2", text: "council", at: on(8, 18, 9), stand: lean(map[topic]float64{open: .6, commons: .4}),
			rows: []row{{"Four stewards, six months at 950 a month", 22_800}},
			words: words{"title": "Stewards for autumn and winter", "subject": "the second election of stewards", "ask": "four seats until February",
				"summary": "Seat four stewards until the end of February.",
				"why":     "Two stewards continue and two are new. The season's log shows 810 messages, six rounds' worth of reminders and a backlog of nine reports, down from seventeen. The allowance rises by fifty a month, because a day a week has turned out to be a day and a bit.",
				"plan":    "Five people stood. Since only one had to be left out, the order was decided by lot among those with equal ranks.",
				"risk":    "Two people know how everything is done. They write it down this winter; it is the first item of their task list.",
				"pro":     "The backlog of reports has halved.", "pro2": "Two stay and two are new, which is how it should be.", "con": "An allowance that rises with the workload never falls.", "con2": "Five candidates for four seats is no election."},
			deeds: []deed{elect(time.Date(2027, 2, 28, 0, 0, 0, 0, time.UTC), "Grainne Doyle", "Tomasz Wilk", "Hana Novotná", "Saoirse"), pay(stable, "Hedgerow stewards", 22_800)}},
	}
}

func hedgerowEnding() []*script {
	shared := lean(map[topic]float64{commons: .8, open: .4})
	return []*script{
		round(7, on(9, 17, 9), passes, "The dry summer shows in the applications: seven of nineteen are about water. Two of those chosen are.",
			small{"Well Depth Neighbours", "floats and loggers for 30 private wells", 3_700}, small{"Dew Collectors", "a comparison of six cheap meshes", 2_200}, small{"Wild Rose Register", "mapping of old roses on parish land", 1_900}),
		project{key: "data-commons", at: on(9, 24, 15), stand: shared, payee: "Commons Data Trust",
			rows: []row{{"Legal work", 14_000}, {"Storage for twenty years", 26_000}},
			words: words{"title": "Put our data in a trust", "subject": "the data trust", "summary": "Found a trust that holds everything we have measured, independently of this DAO.",
				"why":  "Our data outlive our tokens, we hope. Today they lie on servers that end when the payments do. A trust with three keepers, bound by its deed to keep the data open, costs less than two years of the map server and does not depend on anybody's enthusiasm.",
				"plan": "- Deed reviewed by two lawyers in two countries\n- Storage in three places, prepaid\n- Nightly copy from the common map",
				"risk": "Prepaid storage relies on a company being there in twenty years. Hence three of them, each with a third of the sum.",
				"pro":  "Data should outlive the fund that paid for them.", "pro2": "Three keepers in three places.", "con": "Twenty years of prepaid storage is a bet on strangers.", "con2": "A university library does this for a living."}}.script(),
		project{key: "frost-net", at: on(9, 28, 8), stand: lean(map[topic]float64{commons: .7, growth: .4, thrift: -.6}), payee: "Frost Net Cooperative",
			rows: []row{{"180 sensors with masts", 39_600}, {"Radio gateways", 14_400}, {"First year of warnings by message", 8_000}},
			words: words{"title": "Frost warnings for orchards", "subject": "the frost network", "summary": "Build a network of 180 sensors that warns fruit growers of frost three hours ahead.",
				"why":  "In April a single night took two thirds of the blossom in the valley. The weather service's nearest station stands on a hill, where it was four degrees warmer. Growers with candles or sprinklers need to know by midnight. Forty of them have offered masts and will climb them.",
				"plan": "- 180 sensors before the next blossom\n- Warnings free for everyone in the valley\n- All readings as open data",
				"risk": "A false alarm costs a grower a night and some fuel; a missed one costs a harvest. The threshold will be set by growers and not by us.",
				"pro":  "Forty growers bring the masts themselves.", "pro2": "Warnings will be free for everyone.", "con": "Growers would pay for this if we let them.", "con2": "One valley gets what a whole year of rounds costs."}}.script().contested(.62),
		project{key: "herbarium", at: on(10, 1, 1), stand: shared, payee: "Herbarium Lanes",
			rows: []row{{"Scanner on loan, transport", 6_500}, {"Scanning 48,000 sheets", 28_800}, {"Reading of labels by volunteers, meals", 3_200}},
			words: words{"title": "Scan a village herbarium", "subject": "the herbarium scans", "summary": "Scan 48,000 pressed plants that a doctor and his daughters collected between 1871 and 1933.",
				"why":  "The sheets say what grew where, a century and a half ago, with dates and often the weather. They are in a loft that the museum must clear by February. Once scanned, they can be compared with the surveys we fund: nobody else has a series that long for this county.",
				"plan": "- All sheets as images in the public domain\n- Labels read twice by volunteers\n- A map of then and now",
				"risk": "Old handwriting is hard. What two volunteers read differently is published as unread.",
				"pro":  "A series of 150 years exists nowhere else here.", "pro2": "The loft must be cleared by February.", "con": "Museums have funds of their own for this.", "con2": "Reading 48,000 labels twice is an optimistic plan."}}.script(),
	}
}
