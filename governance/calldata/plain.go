package calldata

import (
	"fmt"

	"github.com/tribune-gov/tribune/chain"
)

// plainSentence says what a call is for which there are no better words.
func (c Call) plainSentence() []Part {
	target := Part{Slot: &Slot{Value: c.Target, Argument: -1}}
	switch {
	case c.Name != "":
		return []Part{{Text: "Call "}, name(c.Name), {Text: " on "}, target}
	case len(c.Selector) > 0:
		return []Part{{Text: "Call the unknown function "}, name(fmt.Sprintf("%#x", c.Selector)), {Text: " on "}, target}
	case len(c.Data) > 0:
		return []Part{{Text: fmt.Sprintf("Send %d bytes without a function to ", len(c.Data))}, target}
	case !c.Value.IsZero():
		return []Part{{Text: "Send "}, {Slot: &Slot{Value: c.Value, Argument: -1, Format: Wei}}, {Text: " to "}, target}
	}
	return []Part{{Text: "Call "}, target, {Text: " with no data and no coins"}}
}

func name(s string) Part {
	return Part{Slot: &Slot{Value: chain.PlainLine(s, maxText), Argument: -1, Format: Name}}
}
