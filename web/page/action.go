package page

import (
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/calldata"
)

// Bounds of what a page shows of a proposal's actions; the calldata's own
// address has all of it.
const (
	maxActions  = 50
	maxInside   = 150  // calls inside all actions of a page
	maxNesting  = 4    // calls inside calls
	maxHex      = 1024 // bytes of calldata in a fold-out
	maxArgument = 256  // bytes of one argument, or runes of a text
	maxElements = 20   // of an array
)

// actionView is one call that a proposal makes, for the action partial.
type actionView struct {
	Heading   string // of a call inside another one
	Number    int
	Kind      string
	Class     string // style of the kind
	Say       phrase
	Target    addressView
	Value     *amountView // coins sent along; nil if none
	Signature string      // of the function that is called; "" if not known
	Selector  string
	Present   phrase // what it would replace, where that is indexed
	Warnings  []string
	Arguments []argumentView
	Words     []string // 32-byte words of arguments that could not be read
	Hex       string
	More      int    // bytes that Hex leaves out
	RawHref   string // the whole calldata
	Nested    []actionView
	Left      string // what is not shown of the calls inside
}

// argumentView is one decoded argument.
type argumentView struct {
	Name  string
	Type  string
	Value phrase
}

// actionWriter puts the actions of one proposal into words.
type actionWriter struct {
	site   *site
	dao    *daoContext
	chain  chain.ID
	clock  clockView
	votes  unit
	href   func(index int) string // of an action's calldata
	inside int                    // calls inside others, so far
}

func (w *actionWriter) views(actions []governance.Action) (views []actionView, left int) {
	for i, action := range actions {
		if i == maxActions {
			return views, len(actions) - maxActions
		}
		view := w.view(calldata.Decode(calldata.Action{
			Target: action.Target, Value: action.Value, Payload: action.Payload(), Signature: action.Signature, Delegate: action.Delegate,
		}, calldata.Known{Chain: w.chain}), 0)
		view.Number, view.RawHref = i+1, w.href(i)
		views = append(views, view)
	}
	return views, 0
}

func (w *actionWriter) view(c calldata.Call, depth int) actionView {
	view := actionView{
		Kind: kinds[c.Kind], Class: string(c.Kind), Target: w.dao.address(c.Chain, c.Target),
		Signature: oneLine(c.Signature, maxArgument), Warnings: warnings(c), Say: w.say(c), Present: w.present(c),
	}
	if !c.Value.IsZero() {
		amount := w.coin(c.Chain).amount(c.Value)
		view.Value = &amount
	}
	view.Hex, view.More = hexOf(append(append([]byte(nil), c.Selector...), c.Data...), maxHex)
	if len(c.Selector) > 0 {
		view.Selector = "0x" + hex.EncodeToString(c.Selector)
	}
	for _, a := range c.Arguments {
		view.Arguments = append(view.Arguments, argumentView{Name: a.Name, Type: oneLine(a.Type, maxArgument), Value: w.value(c.Chain, a.Value)})
	}
	if len(c.Arguments) == 0 {
		view.Words = words(c.Data)
	}
	w.nest(&view, c, depth)
	return view
}

// kinds are the names of calldata's kinds on the page.
var kinds = map[calldata.Kind]string{
	calldata.Payment: "Payment", calldata.Allowance: "Allowance", calldata.Setting: "Setting",
	calldata.Control: "Control", calldata.Upgrade: "Upgrade", calldata.Plain: "Call",
}

// warnings are what is odd about a call. That its function is not known its
// sentence says already.
func warnings(c calldata.Call) []string {
	var all []string
	for _, f := range c.Findings {
		if f.Code != calldata.UnknownSelector && f.Code != calldata.TooShort {
			all = append(all, f.Detail)
		}
	}
	return all
}

// nest adds the calls that an action carries inside.
func (w *actionWriter) nest(view *actionView, c calldata.Call, depth int) {
	for i, inner := range c.Nested {
		if depth == maxNesting || w.inside == maxInside {
			view.Left = plural(int64(len(c.Nested)-i), "call inside is", "calls inside are") + " not shown here; all bytes as text have them."
			return
		}
		w.inside++
		nested := w.view(inner, depth+1)
		nested.Heading = w.heading(inner, i, len(c.Nested), c.Chain)
		view.Nested = append(view.Nested, nested)
	}
}

// heading says which of n calls inside another one it is, and what is special
// about it.
func (w *actionWriter) heading(c calldata.Call, i, n int, outer chain.ID) string {
	heading := "The call inside"
	if n > 1 {
		heading = fmt.Sprintf("Call %d of %d inside", i+1, n)
	}
	switch {
	case c.How == calldata.Schedule:
		heading += ", made later"
	case c.How == calldata.CrossChain && c.Chain == 0:
		heading += ", made on another chain"
	case c.Chain != outer:
		heading += ", made on " + w.site.chainName(c.Chain)
	}
	return heading
}

// coin is the unit of a chain's coin; on a chain that is not known, its
// smallest one.
func (w *actionWriter) coin(id chain.ID) unit {
	if id == 0 {
		return unit{Symbol: "wei"}
	}
	return unit{Symbol: w.site.currency(id), Decimals: 18}
}

// tokens writes a number of units of a token.
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
