package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// A cursor is base64url(version ‖ checksum ‖ JSON of cursorBody). The checksum
// finds damage, which could otherwise skip rows unseen; it proves no origin,
// and need not: a cursor grants nothing that the filters do not.
const (
	cursorVersion  = 1
	checksumLength = 8
	headerLength   = 1 + checksumLength
	longestCursor  = 4096 // characters; real ones have at most 300, and 160 more for each chain of a list of delegates
)

// list names a list of this API inside its cursors.
type list string

const (
	proposalList list = "proposals"
	voteList     list = "votes"
	delegateList list = "delegates"
	holderList   list = "holders"
	powerList    list = "power"
	findingList  list = "findings"

	correctionList list = "corrections"
)

// cursorBody binds a key to the list and the filters it continues.
type cursorBody struct {
	List   list            `json:"l"`
	Filter string          `json:"f"`
	Key    json.RawMessage `json:"k"`
}

var (
	errCursorDamaged = errors.New("cursor is damaged")
	errCursorOther   = errors.New("cursor is of another list")
)

// encodeCursor returns the cursor that continues a list after key, nil for no
// key. filter is everything that selects and orders the rows.
func encodeCursor[K any](of list, filter any, key *K) (*string, error) {
	if key == nil {
		return nil, nil
	}
	digest, err := fingerprint(filter)
	if err != nil {
		return nil, err
	}
	rawKey, err := json.Marshal(key)
	if err != nil {
		return nil, fmt.Errorf("encode cursor of %s: %w", of, err)
	}
	body, err := json.Marshal(cursorBody{List: of, Filter: digest, Key: rawKey})
	if err != nil {
		return nil, fmt.Errorf("encode cursor of %s: %w", of, err)
	}
	sum := sha256.Sum256(body)
	packed := append([]byte{cursorVersion}, sum[:checksumLength]...)
	text := base64.RawURLEncoding.EncodeToString(append(packed, body...))
	return &text, nil
}

// decodeCursor reads what [encodeCursor] wrote for the same list and filter.
// An empty text is the beginning of the list.
func decodeCursor[K any](text string, of list, filter any) (*K, error) {
	if text == "" {
		return nil, nil
	}
	body, err := openCursor(text)
	if err != nil {
		return nil, err
	}
	digest, err := fingerprint(filter)
	if err != nil {
		return nil, err
	}
	if body.List != of || body.Filter != digest {
		return nil, errCursorOther
	}
	key := new(K)
	if err := strictly(body.Key, key); err != nil || !plausible(key) {
		return nil, errCursorDamaged
	}
	return key, nil
}

// plausible reports whether a key can stand for a row: databases have no number
// of 64 bits without sign, and no chain has one.
func plausible(key any) bool {
	switch k := key.(type) {
	case *governance.ProposalKey:
		return fits(k.Time, k.Block, uint64(k.Chain))
	case *governance.FindingKey:
		return fits(k.Time, k.Block, uint64(k.Chain))
	case *governance.CorrectionKey:
		return k.ID >= 0
	case *governance.VoteKey:
		return fits(k.Time, k.Block, uint64(k.Chain))
	case *chain.Mark:
		return fits(k.Time, k.Block)
	case *delegation.ListKey:
		for _, at := range k.At {
			if !fits(at.Block, uint64(at.Chain)) {
				return false
			}
		}
		return fits(k.Second, uint64(k.Chain))
	}
	return false
}

func fits(numbers ...uint64) bool {
	return !slices.ContainsFunc(numbers, func(n uint64) bool { return n > math.MaxInt64 })
}

func openCursor(text string) (cursorBody, error) {
	var body cursorBody
	if len(text) > longestCursor {
		return body, errCursorDamaged
	}
	packed, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(packed) < headerLength || packed[0] != cursorVersion {
		return body, errCursorDamaged
	}
	sum := sha256.Sum256(packed[headerLength:])
	if !bytes.Equal(sum[:checksumLength], packed[1:headerLength]) {
		return body, errCursorDamaged
	}
	if err := strictly(packed[headerLength:], &body); err != nil {
		return body, errCursorDamaged
	}
	return body, nil
}

// strictly reads one JSON value without unknown members or anything after it.
func strictly(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if decoder.More() {
		return errors.New("more than one value")
	}
	return nil
}

// fingerprint is short, because it travels in every cursor; a collision only
// lets a client page through a list it made up itself.
func fingerprint(filter any) (string, error) {
	canonical, err := json.Marshal(filter)
	if err != nil {
		return "", fmt.Errorf("fingerprint filters: %w", err)
	}
	sum := sha256.Sum256(canonical)
	return base64.RawURLEncoding.EncodeToString(sum[:9]), nil
}

// cursorProblem explains a refused cursor; other errors pass.
func cursorProblem(err error, text string) error {
	var problem *Problem
	switch {
	case errors.Is(err, errCursorDamaged):
		problem = NewProblem(BadCursor, "The cursor is damaged or was not made by this API; pass next back unchanged, or start again without cursor.")
	case errors.Is(err, errCursorOther):
		problem = NewProblem(CursorMismatch, "The cursor belongs to another list, or to this one with other filters; keep the filters while paging, or start again without cursor.")
	default:
		return err
	}
	problem.Errors = []ParameterError{{Location: "query.cursor", Message: err.Error(), Value: shorten(text, 120)}}
	return problem
}
