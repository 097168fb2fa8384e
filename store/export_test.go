package store

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// AppendFacts stores a batch's facts and nothing else, for the benchmark of
// what the database can take.
func (s *Sink) AppendFacts(ctx context.Context, batch chain.Batch) error {
	return s.db.update(ctx, "append facts", func(ctx context.Context, tx bun.Tx) error {
		return insertFacts(ctx, tx, s.source, batch)
	})
}
