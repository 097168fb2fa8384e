package api_test

import (
	"encoding/json"
	"testing"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

func TestTimepointsThatNothingHasFixedAreNull(t *testing.T) {
	for text, want := range map[string]api.Timepoint{"null": governance.NeverOpens, "0": 0, "21431003": 21431003} {
		var got api.Timepoint
		if err := json.Unmarshal([]byte(text), &got); err != nil || got != want {
			t.Errorf("%s is read as %d, %v", text, got, err)
		}
		if back, err := json.Marshal(want); err != nil || string(back) != text {
			t.Errorf("%d is written as %s, %v", want, back, err)
		}
	}
	var got api.Timepoint
	if json.Unmarshal([]byte(`"x"`), &got) == nil || json.Unmarshal([]byte(`-1`), &got) == nil {
		t.Error("no number was read")
	}
}
