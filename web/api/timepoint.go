package api

import (
	"encoding/json"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/governance"
)

// Timepoint is a block number or a time in unix seconds, whichever the clock
// beside it counts. [governance.NeverOpens] is null.
type Timepoint uint64

// MarshalJSON writes a number or null.
func (t Timepoint) MarshalJSON() ([]byte, error) {
	if t == governance.NeverOpens {
		return []byte("null"), nil
	}
	return strconv.AppendUint(nil, uint64(t), 10), nil
}

// UnmarshalJSON reads a number or null.
func (t *Timepoint) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*t = governance.NeverOpens
		return nil
	}
	return json.Unmarshal(data, (*uint64)(t)) //nolint:wrapcheck // the caller says where
}

// Schema implements [huma.SchemaProvider].
func (Timepoint) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeInteger, Format: "int64", Minimum: new(0.0), Nullable: true, Examples: []any{21431003}}
}
