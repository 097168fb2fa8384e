package main

import (
	"context"
	"log/slog"
	"time"

	"github.com/tribune-gov/tribune/store"
)

// measureEvery is how often days that have become final are looked for. Where
// there are none it costs one count for each governor.
const measureEvery = 2 * time.Minute

// measureDays computes and keeps the figures of power of all days that are final,
// until ctx ends. Nobody waits for them: a request computes what it needs itself.
func measureDays(ctx context.Context, db *store.DB, logger *slog.Logger, every time.Duration) error {
	for {
		for {
			n, err := db.FillDays(ctx)
			if err != nil && ctx.Err() == nil {
				logger.Warn("days of power not computed", "error", err, "retry", every)
			}
			if err != nil || n == 0 {
				break
			}
			logger.Debug("computed days of power", "days", n)
		}
		if sleep(ctx, every) != nil {
			return nil //nolint:nilerr // told to stop, which is how it ends
		}
	}
}
