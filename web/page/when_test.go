package page

import (
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

func TestSecondsAreWrittenWithTwoUnits(t *testing.T) {
	for n, want := range map[uint64]string{
		0: "0 seconds", 1: "1 second", 59: "59 seconds", 60: "1 minute", 3600: "1 hour", 86400: "1 day", 604800: "7 days",
		216000: "2 days 12 hours", 90061: "1 day 1 hour", 86460: "1 day", 3661: "1 hour 1 minute", 100_000_000: "1,157 days 9 hours",
	} {
		if got := seconds(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestRelativeTimesAreCutOff(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "just now", 59 * time.Second: "just now", -61 * time.Second: "1 minute ago", 90 * time.Minute: "in 90 minutes",
		-47 * time.Hour: "47 hours ago", 49 * time.Hour: "in 2 days", -61 * 24 * time.Hour: "2 months ago", 800 * 24 * time.Hour: "in 2 years",
	} {
		if got := relative(testNow.Add(d), testNow); got != want {
			t.Errorf("%s: %q, want %q", d, got, want)
		}
	}
}

func testClock(clock chain.Clock, p pace) clockView {
	s := &site{now: func() time.Time { return testNow }, monitor: &fake{}}
	return clockView{site: s, clock: clock, now: 1000, asOf: chain.BlockRef{Number: 1000, Time: uint64(testNow.Unix())}, pace: p}
}

func TestTrap08TimestampsAreExactAndFutureBlocksAreEstimates(t *testing.T) {
	exact := testClock(chain.TimeClock, pace{}).at(uint64(testNow.Add(time.Hour).Unix()))
	if !exact.Known || exact.Estimate || exact.Text != "20 Nov 2026, 13:00 UTC" {
		t.Errorf("timestamp: %+v", exact)
	}
	guess := testClock(chain.BlockClock, pace{12_000, 1}).at(1300)
	if !guess.Estimate || guess.Text != "20 Nov 2026, 13:00 UTC" || guess.Relative != "in about 60 minutes" {
		t.Errorf("block: %+v", guess)
	}
}

func TestBlocksWithoutAPaceAndBlocksOfThePastHaveNoTime(t *testing.T) {
	for name, view := range map[string]timeView{
		"no pace":                       testClock(chain.BlockClock, pace{}).at(1300),
		"past":                          testClock(chain.BlockClock, pace{12_000, 1}).at(999),
		"far future":                    testClock(chain.BlockClock, pace{12_000, 1}).at(^uint64(0)),
		"timestamp beyond the calendar": testClock(chain.TimeClock, pace{}).at(^uint64(0)),
		"timestamp zero":                testClock(chain.TimeClock, pace{}).at(0),
	} {
		if view.Known {
			t.Errorf("%s: %+v", name, view)
		}
	}
}

func TestThePaceIsMeasuredOverEnoughBlocksOrTheMonitors(t *testing.T) {
	s := &site{now: func() time.Time { return testNow }, monitor: &fake{chains: map[chain.ID]Chain{1: {BlockTime: 12 * time.Second}}}}
	from := chain.Mark{Block: 1000, Time: 10_000}
	if got := s.paceOf(1, from, chain.BlockRef{Number: 1500, Time: 90_000}); got != (pace{12_000, 1}) {
		t.Errorf("the monitor's: %+v", got)
	}
	if got, ok := s.paceOf(2, from, chain.BlockRef{Number: 5000, Time: 18_000}).seconds(100); !ok || got != 200 {
		t.Errorf("measured: %d, %v", got, ok)
	}
	if _, ok := s.paceOf(2, from, chain.BlockRef{Number: 1999, Time: 18_000}).seconds(100); ok {
		t.Error("too few blocks gave a pace")
	}
}

func TestSpansOfTheClockNameBothUnits(t *testing.T) {
	for want, got := range map[string]string{
		"about 7 days (50,400 blocks)": testClock(chain.BlockClock, pace{12_000, 1}).length(chain.NewAmount(50_400)),
		"50,400 blocks":                testClock(chain.BlockClock, pace{}).length(chain.NewAmount(50_400)),
		"1 block":                      testClock(chain.BlockClock, pace{}).length(chain.NewAmount(1)),
		"7 days":                       testClock(chain.TimeClock, pace{}).length(chain.NewAmount(604_800)),
		"a number beyond any calendar (" + chain.MaxAmount.String() + ")": testClock(chain.TimeClock, pace{}).length(chain.MaxAmount),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestWhatIsStillOpenOnALateChainIsToldInItsOwnTime(t *testing.T) {
	late := testClock(chain.BlockClock, pace{12_000, 1})
	late.asOf.Time -= 50 * 86_400
	if got := late.at(1300); got.Relative != "in about 60 minutes of chain time" || !got.Still {
		t.Errorf("block clock: %+v", got)
	}
	late.clock = chain.TimeClock
	if got := late.at(late.asOf.Time + 86_400*3); got.Relative != "in 3 days of chain time" || !got.Still {
		t.Errorf("timestamps: %+v", got)
	}
}

func TestWhatIsDueIsNotOver(t *testing.T) {
	clock := testClock(chain.TimeClock, pace{})
	clock.asOf.Time -= 300
	if got := clock.at(clock.asOf.Time + 60); got.Relative != "any moment" || got.Still {
		t.Errorf("%+v", got)
	}
}
