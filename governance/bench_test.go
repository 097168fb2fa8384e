package governance_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/contracts/igovernor"
)

// BenchmarkDecode compares the decoders with the generated binding, which is
// what they would otherwise use.
func BenchmarkDecode(b *testing.B) {
	binding := igovernor.NewIGovernor()
	for name, unpack := range map[string]func(*types.Log) error{
		"VoteCast":        func(l *types.Log) error { _, err := binding.UnpackVoteCastEvent(l); return err },
		"ProposalCreated": func(l *types.Log) error { _, err := binding.UnpackProposalCreatedEvent(l); return err },
		"VotingDelaySet":  func(l *types.Log) error { _, err := binding.UnpackVotingDelaySetEvent(l); return err },
	} {
		_, log := encoded(b, name)
		b.Run(name+"/decoder", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := decodeGovernor(&log); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/binding", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := unpack(&log); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
