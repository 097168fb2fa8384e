package governance_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// totals are what a recording adds up to.
type totals struct {
	Records               int
	Against, For, Abstain string // of all votes together
	Reasons               int    // votes with one
	Bytes                 int    // of all descriptions, as read here
	Actions               int
}

// sum adds up events, whether they were decoded or read from the recording.
func sum(t *testing.T, events []chain.Event) totals {
	t.Helper()
	var tally governance.Tally
	out := totals{Records: len(events)}
	for _, event := range events {
		switch e := event.(type) {
		case governance.VoteCast:
			if !tally.Add(e) {
				t.Errorf("vote of %s with support %d does not count", e.Voter, e.Support)
			}
			if e.Reason != "" {
				out.Reasons++
			}
		case governance.ProposalCreated:
			out.Bytes += len(e.Description)
			out.Actions += len(e.Actions)
		}
	}
	out.Against, out.For, out.Abstain = tally.Against.String(), tally.For.String(), tally.Abstain.String()
	return out
}

// The totals were computed from the files by another program.
func TestRealEventsDecodeToWhatWasRecorded(t *testing.T) {
	const oz, bravo, alpha = governance.FamilyOpenZeppelin, governance.FamilyGovernorBravo, governance.FamilyGovernorAlpha
	for _, test := range []struct {
		name   string
		read   func(testing.TB) []governancetest.Record
		family string
		want   totals
	}{
		{"Uniswap proposals", governancetest.UniswapProposals, bravo, totals{Records: 83, Against: "0", For: "0", Abstain: "0", Bytes: 659_447, Actions: 120}},
		{"Optimism proposals", governancetest.OptimismProposals, oz, totals{Records: 26, Against: "0", For: "0", Abstain: "0", Bytes: 16_117, Actions: 26}},
		{"Uniswap votes on 83", governancetest.UniswapVotes, bravo, totals{
			Records: 352, Reasons: 9,
			Against: "4405600689481310079197606", For: "60410651581027066697650760", Abstain: "5795658915470619580362791",
		}},
		{"Optimism approval vote", governancetest.OptimismVotes, oz, totals{
			Records: 7_715, Reasons: 351,
			Against: "0", For: "61633843859273499393618105", Abstain: "1087007682453656513592020",
		}},
		{"Compound Bravo", lifeOf("compound-bravo"), bravo, totals{
			Records: 7_994, Reasons: 191, Bytes: 202_809, Actions: 291,
			Against: "5030250241438721180033077", For: "66755755423292865396468847", Abstain: "1261104923898673148448934",
		}},
		{"Compound Alpha", lifeOf("compound-alpha"), alpha, totals{
			Records: 2_532, Bytes: 73_465, Actions: 109,
			Against: "3819355612237398883619730", For: "31070985002156777548824154", Abstain: "0",
		}},
		{"Uniswap Alpha", lifeOf("uniswap-alpha"), alpha, totals{
			Records: 1_061, Bytes: 16_214, Actions: 5,
			Against: "1994475316852715174979349", For: "242686365089468818931841357", Abstain: "0",
		}},
		{"Uniswap Alpha v2", lifeOf("uniswap-alpha-v2"), alpha, totals{
			Records: 526, Bytes: 24_463, Actions: 2,
			Against: "62031515243945230491712653", For: "190767277615048674104035580", Abstain: "0",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []chain.Event
			for i, record := range test.read(t) {
				decode := governance.Decoders()[test.family][record.Log.Topics[0]]
				if decode == nil {
					t.Fatalf("record %d: no decoder of %s", i, record.Log.Topics[0])
				}
				event, err := decode(&record.Log)
				if err != nil {
					t.Fatalf("record %d, block %d: %v", i, record.Log.BlockNumber, err)
				}
				if !reflect.DeepEqual(record.Event, event) {
					t.Fatalf("record %d, block %d: -recorded +decoded\n%s", i, record.Log.BlockNumber, cmp.Diff(record.Event, event, cmp.AllowUnexported(chain.Amount{})))
				}
				got = append(got, event)
			}
			if diff := cmp.Diff(test.want, sum(t, got)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func lifeOf(governor string) func(testing.TB) []governancetest.Record {
	return func(t testing.TB) []governancetest.Record { return governancetest.Life(t, governor) }
}
