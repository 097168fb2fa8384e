package store

import (
	"context"

	"github.com/tribune-gov/tribune/chain"
)

// AppendFacts stores a batch's facts and nothing else, for the benchmark of
// what the database can take.
func (s *Sink) AppendFacts(ctx context.Context, batch chain.Batch) error {
	return s.db.updateInBulk(ctx, "append facts", func(ctx context.Context, b bulk) error {
		return insertFacts(ctx, b, s.source, batch)
	})
}
