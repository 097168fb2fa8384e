package store

import (
	"context"
	"iter"

	"github.com/tribune-gov/tribune/chain"
)

// AppendFacts stores a batch's facts and nothing else, for the benchmark of
// what the database can take.
func (s *Sink) AppendFacts(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	return s.db.updateInBulk(ctx, "append facts", func(ctx context.Context, b bulk) error {
		for batch := range batches {
			if err := insertFacts(ctx, b, s.source, batch); err != nil {
				return err
			}
		}
		return nil
	})
}
