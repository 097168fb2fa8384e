package page

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// Bounds of what a page shows of a proposal's actions; the calldata's own
// address has all of it.
const (
	maxActions  = 50
	maxHex      = 1024 // bytes of calldata in a fold-out
	maxArgument = 256  // bytes of one argument, or runes of a text
	maxElements = 20   // of an array
	maxNesting  = 2    // calls inside calls
)

// actionView is one call that a proposal makes, for the action partial.
type actionView struct {
	Number    int
	Kind      string
	Class     string // style of the kind
	Say       phrase
	Target    addressView
	Value     *amountView // coins sent along; nil if none
	Signature string      // of the function that is called; "" if not known
	Selector  string
	Warning   string
	Arguments []argumentView
	Words     []string // 32-byte words of arguments that could not be read
	Hex       string
	More      int    // bytes that Hex leaves out
	RawHref   string // the whole calldata
	Nested    *actionView
}

// argumentView is one decoded argument.
type argumentView struct {
	Name  string
	Type  string
	Value phrase
}

// phrase is a sentence whose parts are drawn differently.
type phrase []segment

// segment is a part of a phrase; exactly one field is set.
type segment struct {
	Text    string
	Code    string
	Address *addressView
	Amount  *amountView
}

// actionWriter puts the actions of one proposal into words.
type actionWriter struct {
	dao      *daoContext
	chain    chain.ID
	governor governance.GovernorView
	clock    clockView
	votes    unit
	coin     unit
	href     func(index int) string // of an action's calldata
}

func (w *actionWriter) views(actions []governance.Action) (views []actionView, left int) {
	for i, action := range actions {
		if i == maxActions {
			return views, len(actions) - maxActions
		}
		view := w.view(action.Target, action.Value, calls.decode(action.Payload(), action.Signature), 0)
		view.Number, view.RawHref = i+1, w.href(i)
		if view.Signature == "" && action.Signature != "" {
			view.Signature = oneLine(action.Signature, maxArgument)
			view.Warning = "The proposal names this function; its arguments have types that are not read here."
		}
		if action.Delegate {
			view.Warning = "The executor runs this code as its own: it can do all that the executor can, whatever the call says."
		}
		views = append(views, view)
	}
	return views, 0
}

func (w *actionWriter) view(target common.Address, value chain.Amount, c call, depth int) actionView {
	view := actionView{Kind: string(c.function.kind), Target: w.dao.address(w.chain, target)}
	if !value.IsZero() {
		amount := w.coin.amount(value)
		view.Value = &amount
	}
	view.Hex, view.More = hexOf(append(append([]byte(nil), c.selector...), c.data...), maxHex)
	if len(c.selector) > 0 {
		view.Selector = "0x" + hex.EncodeToString(c.selector)
	}
	view.Signature = oneLine(c.written, maxArgument)
	for _, a := range c.args {
		view.Arguments = append(view.Arguments, argumentView{Name: a.name, Type: a.typ.String(), Value: w.value(a.value)})
	}
	if len(c.args) == 0 && c.function.signature == "" {
		view.Words = words(c.data)
	}
	if c.garbled {
		view.Warning = "The data is not exactly what this function's arguments encode to. Read the raw bytes before you trust these words."
	}
	view.Say = w.say(target, view, c)
	if view.Kind == "" {
		view.Kind = string(other)
		if len(c.selector) == 0 && len(c.data) == 0 && view.Value != nil {
			view.Kind = string(payment)
		}
	}
	view.Class = strings.ToLower(view.Kind)
	w.nest(&view, target, c, depth)
	return view
}

// nest adds the call that an action carries inside.
func (w *actionWriter) nest(view *actionView, target common.Address, c call, depth int) {
	inner, payload, ok := c.nested()
	if !ok || depth >= maxNesting {
		return
	}
	if inner == (common.Address{}) {
		inner = target
	}
	nested := w.view(inner, chain.Amount{}, calls.decode(payload, ""), depth+1)
	view.Nested = &nested
}

// say writes the sentence of an action.
func (w *actionWriter) say(target common.Address, view actionView, c call) phrase {
	switch {
	case c.function.signature != "" && !c.garbled:
		return w.fill(c.function.sentence, target, c)
	case len(c.selector) == 0 && len(c.data) == 0 && view.Value != nil:
		return phrase{{Text: "Send "}, {Amount: view.Value}, {Text: " to "}, {Address: &view.Target}}
	case len(c.selector) == 0 && len(c.data) == 0:
		return phrase{{Text: "Call "}, {Address: &view.Target}, {Text: " with no data and no coins"}}
	case c.name != "":
		return phrase{{Text: "Call "}, {Code: c.name}, {Text: " on "}, {Address: &view.Target}}
	case len(c.selector) == 4:
		return phrase{{Text: "Call the unknown function "}, {Code: view.Selector}, {Text: " on "}, {Address: &view.Target}}
	}
	return phrase{{Text: "Send " + strconv.Itoa(len(c.data)) + " bytes without a function to "}, {Address: &view.Target}}
}

// fill puts arguments into the braces of a sentence.
func (w *actionWriter) fill(sentence string, target common.Address, c call) phrase {
	var out phrase
	for sentence != "" {
		before, rest, found := strings.Cut(sentence, "{")
		if before != "" {
			out = append(out, segment{Text: before})
		}
		if !found {
			break
		}
		slot, after, _ := strings.Cut(rest, "}")
		name, how, _ := strings.Cut(slot, "|")
		for _, a := range c.args {
			if a.name == name {
				out = append(out, w.styled(a.value, how, target)...)
			}
		}
		sentence = after
	}
	return out
}

// styled writes a value the way a sentence asks for.
func (w *actionWriter) styled(value any, how string, target common.Address) phrase {
	amount, isNumber := amountFrom(value)
	switch {
	case how == "token" && isNumber:
		return w.tokens(amount, chain.Account{Chain: w.chain, Address: target})
	case how == "votes" && isNumber:
		view := w.votes.amount(amount)
		return phrase{{Amount: &view}}
	case how == "wei" && isNumber:
		view := w.coin.amount(amount)
		return phrase{{Amount: &view}}
	case how == "clock" && isNumber:
		return phrase{{Text: w.clock.length(amount)}}
	case how == "seconds" && isNumber:
		if n := amount.Big(); n.IsUint64() {
			return phrase{{Text: seconds(n.Uint64())}}
		}
	case how == "role":
		if hash, ok := value.([32]byte); ok && calls.roles[hash] != "" {
			return phrase{{Code: calls.roles[hash]}}
		}
	}
	return w.value(value)
}

// tokens writes a number of units of the token that an action calls.
func (w *actionWriter) tokens(amount chain.Amount, token chain.Account) phrase {
	if amount == chain.MaxAmount {
		return phrase{{Text: "an unlimited amount"}}
	}
	if known, ok := w.dao.tokens[token]; ok && delegation.IsERC721(known.Family) {
		return phrase{{Text: "token number " + groupDigits(amount.String())}}
	}
	view := w.dao.unitAt(token).amount(amount)
	return phrase{{Amount: &view}}
}

// value writes a decoded value by its type.
func (w *actionWriter) value(value any) phrase {
	if n, ok := amountFrom(value); ok {
		return phrase{{Text: groupDigits(n.String())}}
	}
	switch v := value.(type) {
	case common.Address:
		address := w.dao.address(w.chain, v)
		return phrase{{Address: &address}}
	case bool:
		return phrase{{Text: strconv.FormatBool(v)}}
	case string:
		return phrase{{Text: "“" + oneLine(v, maxArgument) + "”"}}
	case *big.Int: // negative
		return phrase{{Text: "−" + groupDigits(new(big.Int).Abs(v).String())}}
	case []byte:
		return phrase{{Code: hexText(v)}}
	}
	switch v := reflect.ValueOf(value); v.Kind() {
	case reflect.Array: // bytesN
		raw := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(raw), v)
		return phrase{{Code: hexText(raw)}}
	case reflect.Slice:
		return w.elements(v)
	}
	return phrase{{Text: fmt.Sprint(value)}} // intN below 64 bits
}

func (w *actionWriter) elements(list reflect.Value) phrase {
	out := phrase{{Text: "["}}
	for i := range list.Len() {
		if i > 0 {
			out = append(out, segment{Text: ", "})
		}
		if i == maxElements {
			out = append(out, segment{Text: fmt.Sprintf("and %d more", list.Len()-i)})
			break
		}
		out = append(out, w.value(list.Index(i).Interface())...)
	}
	return append(out, segment{Text: "]"})
}

// amountFrom takes the unsigned numbers that abi decodes to.
func amountFrom(value any) (chain.Amount, bool) {
	switch n := value.(type) {
	case *big.Int:
		amount, err := chain.AmountFromBig(n)
		return amount, err == nil
	case uint8:
		return chain.NewAmount(uint64(n)), true
	case uint16:
		return chain.NewAmount(uint64(n)), true
	case uint32:
		return chain.NewAmount(uint64(n)), true
	case uint64:
		return chain.NewAmount(n), true
	}
	return chain.Amount{}, false
}

// hexOf writes bytes as hex, and says how many it left out.
func hexOf(b []byte, limit int) (shown string, more int) {
	if len(b) > limit {
		return "0x" + hex.EncodeToString(b[:limit]), len(b) - limit
	}
	return "0x" + hex.EncodeToString(b), 0
}

func hexText(b []byte) string {
	shown, more := hexOf(b, maxArgument)
	if more > 0 {
		return fmt.Sprintf("%s… (%d bytes more)", shown, more)
	}
	return shown
}

// words cuts data that could not be read into the words arguments come in.
func words(data []byte) []string {
	var out []string
	for len(data) > 0 && len(out) < maxElements {
		n := min(32, len(data))
		out = append(out, hex.EncodeToString(data[:n]))
		data = data[n:]
	}
	return out
}

// unitAt is the unit of a token that an action calls: known for the DAO's own
// tokens, for a few that everybody uses, and the smallest unit for the rest.
func (d *daoContext) unitAt(token chain.Account) unit {
	if known, ok := d.tokens[token]; ok {
		return unitOf(&known)
	}
	if known, ok := wellKnown[token]; ok {
		return known
	}
	return unitOf((*delegation.TokenView)(nil))
}

// wellKnown are tokens whose decimals cannot change and that nearly every
// treasury on their chain holds.
var wellKnown = map[chain.Account]unit{
	{Chain: 1, Address: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")}: {"USDC", 6},
	{Chain: 1, Address: common.HexToAddress("0xdAC17F958D2ee523a2206206994597C13D831ec7")}: {"USDT", 6},
	{Chain: 1, Address: common.HexToAddress("0x6B175474E89094C44Da98b954EedeAC495271d0F")}: {"DAI", 18},
	{Chain: 1, Address: common.HexToAddress("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")}: {"WETH", 18},
}
