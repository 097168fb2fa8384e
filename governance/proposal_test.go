package governance_test

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

func TestReadinessAfterAnEndlessDelayStaysStorable(t *testing.T) {
	for _, test := range []struct{ delay, want uint64 }{
		{86_400, 1_700_086_400},
		{math.MaxInt64 - 1_700_000_000, math.MaxInt64},
		{math.MaxInt64, math.MaxInt64},
	} {
		p := governance.NewProposal(chain.Account{}, chain.Position{}, governance.ProposalCreated{})
		p.Apply(chain.Position{BlockTime: 1_700_000_000}, governance.OperationScheduled{Operation: common.Hash{1}, Delay: test.delay})
		if p.Operation.ReadyAt != test.want {
			t.Errorf("delay of %d s: ready at %d, want %d", test.delay, p.Operation.ReadyAt, test.want)
		}
	}
}
