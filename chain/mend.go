package chain

import (
	"context"
	"fmt"
)

// mend cuts back what an endpoint may have told wrong before it was found out,
// so that the next steps read it again. mended is false if there is no such block.
func (f *Follower) mend(ctx context.Context, at view) (progress Progress, mended bool, err error) {
	if f.config.Doubts == nil {
		return Progress{}, false, nil
	}
	from, findings := f.config.Doubts(f.doubts)
	if findings == f.doubts {
		return Progress{}, false, nil
	}
	if at.tip.IsZero() || from > at.tip.Number {
		f.doubts = findings
		return Progress{}, false, nil
	}
	first, above := firstBlock(at.contracts), BlockRef{}
	if from > first {
		headers, err := f.source.Headers(ctx, from-1, from-1)
		if err != nil {
			return Progress{}, false, fmt.Errorf("mend from block %d: %w", from, err)
		}
		above, first = headers[0], from
	}
	if err := f.sink.Repair(ctx, above); err != nil {
		return Progress{}, false, fmt.Errorf("mend from block %d: %w", from, err)
	}
	f.doubts = findings
	f.config.Logger.Warn("blocks are read again because an endpoint left logs out", "chain", f.config.ID, "from", first, "to", at.tip.Number)
	return Progress{Tip: above, Heads: at.heads, Rewound: at.tip.Number - first + 1}, true, nil
}
