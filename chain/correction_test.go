package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

type testCall struct {
	Target common.Address `json:"to"`
	Data   []byte
}

type testEvent struct {
	TokenID *Amount
	ETA     uint64
	VoteEnd uint64
	Voter   common.Address
	Text    string
	Calls   []testCall
	None    []byte
}

func (testEvent) EventName() string { return "test" }

func TestRecordWritesAnEventOut(t *testing.T) {
	id := NewAmount(12)
	record, err := RecordOf(Fact{Position: Position{Chain: 1, Block: 9, BlockTime: 1 << 63}, Event: testEvent{
		TokenID: &id, ETA: 3, VoteEnd: 4, Voter: common.HexToAddress("0xabcdefabcdefabcdefabcdefabcdefabcdefabcd"), Text: "a\xffb",
		Calls: []testCall{{Data: []byte{1, 2}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"calls":[{"data":"0x0102","to":"0x0000000000000000000000000000000000000000"}],"eta":3,"none":null,"text":"a` + "\ufffd" + `b","token_id":"12","vote_end":4,"voter":"0xABcdEFABcdEFabcdEfAbCdefabcdeFABcDEFabCD"}`
	if string(record.Fields) != want {
		t.Errorf("wrote\n%s, want\n%s", record.Fields, want)
	}
	if record.Time.Year() != 9999 || record.Event != "test" {
		t.Errorf("wrote %+v", record)
	}
}
