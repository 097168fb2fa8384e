package page

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/calldata"
)

// phrase is a sentence whose parts are drawn differently.
type phrase []segment

// segment is a part of a phrase; exactly one field is set.
type segment struct {
	Text    string
	Code    string
	Address *addressView
	Amount  *amountView
}

// say writes the sentence of a call, with this DAO's labels and units.
func (w *actionWriter) say(c calldata.Call) phrase {
	var out phrase
	for _, part := range c.Sentence {
		if part.Slot == nil {
			out = append(out, segment{Text: part.Text})
		} else {
			out = append(out, w.slot(c.Chain, *part.Slot)...)
		}
	}
	return out
}

// slot writes a value the way a sentence asks for.
func (w *actionWriter) slot(id chain.ID, s calldata.Slot) phrase {
	switch v := s.Value.(type) {
	case chain.Amount:
		return w.number(id, v, s)
	case calldata.List:
		if s.Format == calldata.Count {
			return phrase{{Text: plural(int64(len(v)), s.Noun, s.Noun+"s")}}
		}
	case []byte:
		if name := calldata.RoleName(v); s.Format == calldata.Role && name != "" {
			return phrase{{Code: name}}
		}
	case string:
		if s.Format == calldata.Name {
			return phrase{{Code: oneLine(v, maxArgument)}}
		}
	}
	return w.value(id, s.Value)
}

// number writes a number in the unit that a sentence names.
func (w *actionWriter) number(id chain.ID, n chain.Amount, s calldata.Slot) phrase {
	small := n.Big().IsUint64()
	switch s.Format { //nolint:exhaustive // the others are no formats of numbers
	case calldata.Token:
		return w.tokens(n, chain.Account{Chain: id, Address: s.Token})
	case calldata.Votes:
		view := w.votes.amount(n)
		return phrase{{Amount: &view}}
	case calldata.Wei:
		view := w.coin(id).amount(n)
		return phrase{{Amount: &view}}
	case calldata.Clock:
		return phrase{{Text: w.clock.length(n)}}
	case calldata.Seconds:
		if small {
			return phrase{{Text: seconds(n.Big().Uint64())}}
		}
	case calldata.Date:
		if small {
			if at := w.site.moment(n.Big().Uint64()); at.Known {
				return phrase{{Text: at.Text}}
			}
		}
	case calldata.Percent:
		if s.Decimals >= 2 {
			return phrase{{Text: exactAmount(n, uint8(s.Decimals-2)) + "%"}}
		}
	case calldata.Scaled:
		return phrase{{Text: exactAmount(n, uint8(s.Decimals))}}
	}
	return phrase{{Text: groupDigits(n.String())}}
}

// value writes a decoded value by its type.
func (w *actionWriter) value(id chain.ID, value calldata.Value) phrase {
	switch v := value.(type) {
	case chain.Amount:
		return phrase{{Text: groupDigits(v.String())}}
	case *big.Int:
		sign := ""
		if v.Sign() < 0 {
			sign = "−"
		}
		return phrase{{Text: sign + groupDigits(new(big.Int).Abs(v).String())}}
	case common.Address:
		address := w.dao.address(id, v)
		return phrase{{Address: &address}}
	case bool:
		return phrase{{Text: strconv.FormatBool(v)}}
	case string:
		return phrase{{Text: "“" + oneLine(v, maxArgument) + "”"}}
	case []byte:
		return phrase{{Code: hexText(v)}}
	case calldata.List:
		return w.elements(id, v)
	case calldata.Struct:
		return w.parts(id, v)
	}
	return phrase{{Text: fmt.Sprint(value)}}
}

func (w *actionWriter) elements(id chain.ID, list calldata.List) phrase {
	out := phrase{{Text: "["}}
	for i, element := range list {
		if i > 0 {
			out = append(out, segment{Text: ", "})
		}
		if i == maxElements {
			out = append(out, segment{Text: fmt.Sprintf("and %d more", len(list)-i)})
			break
		}
		out = append(out, w.value(id, element)...)
	}
	return append(out, segment{Text: "]"})
}

// parts writes a struct as the names and values of its parts.
func (w *actionWriter) parts(id chain.ID, all calldata.Struct) phrase {
	out := phrase{{Text: "("}}
	for i, part := range all {
		before := ""
		if i > 0 {
			before = ", "
		}
		if part.Name != "" {
			before += oneLine(part.Name, maxArgument) + " "
		}
		if before != "" {
			out = append(out, segment{Text: before})
		}
		out = append(out, w.value(id, part.Value)...)
	}
	return append(out, segment{Text: ")"})
}
