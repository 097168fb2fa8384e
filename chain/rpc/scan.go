package rpc

import (
	"bytes"
	"encoding"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// scanner walks over the JSON that nodes write: names and values without
// escapes, numbers, true, false and null. Whatever else JSON allows it does not
// understand; the caller then takes encoding/json, which is slower by far and
// says what is wrong. It never accepts what encoding/json refuses, but for the
// inside of [scanner.skip].
type scanner struct {
	data []byte
	at   int
}

// space skips white space and returns the next byte, 0 at the end.
func (s *scanner) space() byte {
	for ; s.at < len(s.data); s.at++ {
		switch c := s.data[s.at]; c {
		case ' ', '\t', '\r', '\n':
		default:
			return c
		}
	}
	return 0
}

// take skips white space and the byte c, if it is the next.
func (s *scanner) take(c byte) bool {
	if s.space() != c {
		return false
	}
	s.at++
	return true
}

// text reads a string of printable ASCII without escapes.
func (s *scanner) text() ([]byte, bool) {
	if !s.take('"') {
		return nil, false
	}
	start := s.at
	for ; s.at < len(s.data); s.at++ {
		switch c := s.data[s.at]; {
		case c == '"':
			s.at++
			return s.data[start : s.at-1], true
		case c < ' ' || c >= 0x7f || c == '\\':
			return nil, false
		}
	}
	return nil, false
}

// name reads the name of a member and its colon.
func (s *scanner) name() ([]byte, bool) {
	name, ok := s.text()
	return name, ok && s.take(':')
}

// word reads one of the three literals.
func (s *scanner) word() (string, bool) {
	s.space()
	for _, w := range []string{"true", "false", "null"} {
		if bytes.HasPrefix(s.data[s.at:], []byte(w)) {
			s.at += len(w)
			return w, true
		}
	}
	return "", false
}

// plain skips a string or a literal.
func (s *scanner) plain() bool {
	if s.space() == '"' {
		_, ok := s.text()
		return ok
	}
	_, ok := s.word()
	return ok
}

// digits skips a number without sign, fraction and exponent.
func (s *scanner) digits() bool {
	s.space()
	start := s.at
	for s.at < len(s.data) && s.data[s.at] >= '0' && s.data[s.at] <= '9' {
		s.at++
	}
	return s.at == start+1 || (s.at > start && s.data[start] != '0')
}

// skip finds the end of a list or an object and returns it whole. What is
// inside is not looked at: whoever reads it will.
func (s *scanner) skip() (json.RawMessage, bool) {
	s.space()
	start, depth := s.at, 0
	for s.at < len(s.data) {
		switch s.data[s.at] {
		case '"':
			end := bytes.IndexByte(s.data[s.at+1:], '"')
			if end < 0 || bytes.IndexByte(s.data[s.at+1:s.at+1+end], '\\') >= 0 {
				return nil, false
			}
			s.at += end + 1
		case '[', '{':
			depth++
		case ']', '}':
			if depth--; depth <= 0 {
				s.at++
				return s.data[start:s.at], depth == 0
			}
		default:
			if depth == 0 {
				return nil, false
			}
		}
		s.at++
	}
	return nil, false
}

// scanResult reads the answer to one call whose result is a list or an object.
func scanResult(body []byte) (json.RawMessage, bool) {
	s := scanner{data: body}
	if !s.take('{') {
		return nil, false
	}
	var result json.RawMessage
	ours := false
	for first := true; !s.take('}'); first = false {
		if !first && !s.take(',') {
			return nil, false
		}
		name, ok := s.name()
		if !ok {
			return nil, false
		}
		switch string(name) {
		case "jsonrpc":
			ok = s.plain()
		case "id":
			start := s.at
			ok = s.space() != '"' && s.digits()
			ours = ok && idOf(bytes.TrimSpace(s.data[start:s.at])) == 1
		case "result":
			result, ok = s.skip()
		default:
			ok = false
		}
		if !ok {
			return nil, false
		}
	}
	return result, ours && result != nil && s.space() == 0 && s.at == len(s.data)
}

// scanLogs reads what decodeLogs reads.
func scanLogs(result json.RawMessage) ([]types.Log, bool) {
	s := scanner{data: result}
	if !s.take('[') {
		return nil, false
	}
	var out []types.Log
	var topics []common.Hash // as in decodeLogs
	var w wireLog
	for !s.take(']') {
		if (len(out) > 0 && !s.take(',')) || len(out) == maxLogs {
			return nil, false
		}
		w = wireLog{}
		if !s.log(&w) {
			return nil, false
		}
		l, rest, err := w.log(topics)
		if err != nil {
			return nil, false
		}
		out, topics = append(out, l), rest
	}
	return out, s.space() == 0 && s.at == len(s.data)
}

// log reads one object.
func (s *scanner) log(w *wireLog) bool {
	if !s.take('{') {
		return false
	}
	for first := true; !s.take('}'); first = false {
		if !first && !s.take(',') {
			return false
		}
		name, ok := s.name()
		if !ok || !s.member(string(name), w) {
			return false
		}
	}
	return true
}

func (s *scanner) member(name string, w *wireLog) bool {
	switch name {
	case "address":
		return s.into(&w.Address)
	case "topics":
		return s.topics(w)
	case "data":
		return s.into(&w.Data)
	case "blockNumber":
		return s.into(&w.BlockNumber)
	case "blockHash":
		return s.into(&w.BlockHash)
	case "blockTimestamp":
		return s.into(&w.BlockTimestamp)
	case "transactionHash":
		return s.into(&w.TxHash)
	case "transactionIndex":
		return s.into(&w.TxIndex)
	case "logIndex":
		return s.into(&w.Index)
	case "removed":
		word, ok := s.word()
		w.Removed = word == "true"
		return ok && word != "null"
	case "transactionLogIndex", "logType", "type": // of some nodes
		return s.plain()
	default:
		return false // encoding/json may know it in another case
	}
}

// into reads a string into a value; null leaves it as it is.
func (s *scanner) into(value encoding.TextUnmarshaler) bool {
	if s.space() != '"' {
		word, ok := s.word()
		return ok && word == "null"
	}
	text, ok := s.text()
	return ok && value.UnmarshalText(text) == nil
}

func (s *scanner) topics(w *wireLog) bool {
	if w.Topics[0].set || !s.take('[') {
		return false
	}
	for n := 0; !s.take(']'); n++ {
		if (n > 0 && !s.take(',')) || n == len(w.Topics) || !s.into(&w.Topics[n]) {
			return false
		}
	}
	return true
}
