package chain

import (
	"bytes"
	"encoding"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
)

// Correction is an entry of the feed of everything that was stored and turned
// out wrong. Entries are only appended; ids grow in the order in which they
// became visible, so that who has seen an id has seen all below it.
type Correction struct {
	ID         int64
	Chain      ID
	Reason     CorrectionReason
	Action     CorrectionAction
	Retraction int64     // of restored and replaced rows: the entry that retracted them; else 0
	Before     *Record   // as it was stored; nil if it was not
	After      *Record   // as it is stored now; nil if it is not
	RecordedAt time.Time // of the database's clock
}

// CorrectionReason is why rows were corrected.
type CorrectionReason string

// Reasons.
const (
	CorrectedByReorg   CorrectionReason = "reorg"           // the block is no longer on the chain
	CorrectedByRepair  CorrectionReason = "provider_repair" // a provider had told something wrong
	CorrectedByDecoder CorrectionReason = "decoder_upgrade" // a log is understood that was not before
)

// CorrectionReasons are all reasons.
func CorrectionReasons() []CorrectionReason {
	return []CorrectionReason{CorrectedByReorg, CorrectedByRepair, CorrectedByDecoder}
}

// CorrectionAction is what became of a row.
type CorrectionAction string

// Actions. A row is one log of a transaction; which one it is on another branch
// is told by the transaction, the contract, the event, and the how-manieth of
// its kind in the transaction it is.
const (
	RowRetracted CorrectionAction = "retracted" // it is gone, until a later entry says that it is back
	RowRestored  CorrectionAction = "restored"  // it is back with the same content, perhaps in another block
	RowReplaced  CorrectionAction = "replaced"  // its transaction is back and says something else
	RowAdded     CorrectionAction = "added"     // it had been missing
)

// CorrectionActions are all actions.
func CorrectionActions() []CorrectionAction {
	return []CorrectionAction{RowRetracted, RowRestored, RowReplaced, RowAdded}
}

// Record is a stored log, written out for people and programs.
type Record struct {
	Event     string          `json:"event" doc:"What it is: the name of an event, or *undecodable_log*." example:"vote_cast"`
	Contract  Account         `json:"contract" doc:"The contract that emitted it, in CAIP-10 form."`
	Block     uint64          `json:"block" doc:"Number of the block." example:"21431002"`
	BlockHash common.Hash     `json:"block_hash" doc:"Hash of the block."`
	LogIndex  uint32          `json:"log_index" doc:"Index of the log within the block." example:"17"`
	Time      time.Time       `json:"time" doc:"Time of the block." example:"2026-01-22T04:10:35Z"`
	Tx        common.Hash     `json:"tx" doc:"Hash of the transaction."`
	Fields    json.RawMessage `json:"fields" doc:"What it says: the fields of the event. Amounts and ids are decimal strings, bytes are hex. Texts are hostile: escape them." example:"{\"voter\":\"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed\"}"`
}

// SameContent reports whether two records say the same, wherever they stand.
func (r Record) SameContent(other Record) bool {
	return r.Event == other.Event && r.Contract == other.Contract && bytes.Equal(r.Fields, other.Fields)
}

// RecordOf writes a fact out.
func RecordOf(f Fact) (Record, error) { return recordOf(f.Position, f.Event.EventName(), f.Event) }

// RecordOfFinding writes a finding out.
func RecordOfFinding(f Finding) (Record, error) {
	return recordOf(f.Position, f.Kind, struct {
		Detail string
		Raw    []byte
	}{f.Detail, f.Raw})
}

func recordOf(at Position, name string, fields any) (Record, error) {
	encoded, err := json.Marshal(plain(reflect.ValueOf(fields)))
	if err != nil {
		return Record{}, fmt.Errorf("write out %s: %w", name, err)
	}
	return Record{
		Event: name, Contract: Account{Chain: at.Chain, Address: at.Address}, Block: at.Block, BlockHash: at.BlockHash,
		LogIndex: at.LogIndex, Time: time.Unix(int64(min(at.BlockTime, lastSecond)), 0).UTC(), Tx: at.TxHash, Fields: encoded,
	}, nil
}

// lastSecond is the end of the year 9999, beyond which RFC 3339 has no form.
const lastSecond = 253_402_300_799

// plain turns an event into what JSON has words for: objects with names in snake
// case, addresses with a checksum, bytes in hex, amounts as decimal strings, and
// text that is text.
func plain(v reflect.Value) any {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil
		}
		return plain(v.Elem())
	}
	switch x := v.Interface().(type) {
	case common.Address:
		return x.Hex()
	case encoding.TextMarshaler:
		text, err := x.MarshalText()
		if err != nil {
			return nil
		}
		return string(text)
	case []byte:
		if x == nil {
			return nil
		}
		return "0x" + hex.EncodeToString(x)
	}
	switch v.Kind() {
	case reflect.Struct:
		return plainStruct(v)
	case reflect.Slice, reflect.Array:
		out := make([]any, v.Len())
		for i := range out {
			out[i] = plain(v.Index(i))
		}
		return out
	case reflect.String:
		clean, _ := CleanText(v.String())
		return clean
	}
	return v.Interface()
}

func plainStruct(v reflect.Value) map[string]any {
	out := map[string]any{}
	for _, field := range reflect.VisibleFields(v.Type()) {
		if !field.IsExported() || field.Anonymous {
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "" {
			name = snakeCase(field.Name)
		}
		out[name] = plain(v.FieldByIndex(field.Index))
	}
	return out
}

// snakeCase writes VoteStart as vote_start and TokenID as token_id.
func snakeCase(name string) string {
	var out strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		starts := unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
		if starts {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}
