package page

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
)

// maxCursor bounds a cursor in an address; a real one is a few hundred bytes.
const maxCursor = 4096

// encodeCursor writes the key of a list's next page into an opaque word. A nil
// key, the last page, gives "".
func encodeCursor[K any](key *K) string {
	if key == nil {
		return ""
	}
	text, err := json.Marshal(key)
	if err != nil {
		panic(fmt.Sprintf("cursor of %T: %v", key, err)) // the key types of this program always encode
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// decodeCursor reads what encodeCursor wrote; "" is the first page.
func decodeCursor[K any](word string) (*K, error) {
	if word == "" {
		return nil, nil
	}
	bad := badRequest("The place in the list cannot be read: the address was cut off or changed on the way. Start from the first page.")
	if len(word) > maxCursor {
		return nil, bad
	}
	text, err := base64.RawURLEncoding.DecodeString(word)
	if err != nil {
		return nil, bad
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	key := new(K)
	if err := decoder.Decode(key); err != nil || decoder.More() {
		return nil, bad
	}
	return key, nil
}
