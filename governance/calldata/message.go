package calldata

import (
	"sync"
)

// messages are the forms in which governors tell a contract on another chain
// what to do, encoded without a function: Uniswap's proxy on Polygon, the
// receivers of Compound's Comet, and Aave's executors.
var messages = sync.OnceValue(func() []*Function {
	functions, err := readText(`
call message(address[] targets, bytes[] datas, uint256[] values)
  Make {targets|count:call}
  inside batch: target=targets data=datas value=values
call message(address[] targets, uint256[] values, string[] signatures, bytes[] calldatas)
  Make {targets|count:call}
  inside batch: target=targets data=calldatas value=values signature=signatures
call message(address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, bool[] withDelegatecalls)
  Make {targets|count:call}
  inside batch: target=targets data=calldatas value=values signature=signatures operation=withDelegatecalls
`)
	if err != nil {
		panic(err) // the text above is wrong
	}
	return functions
})

// message reads a payload from another chain that has no selector: whole
// words, which a call of a function never is.
func (d *decoder) message(c *Call, depth int) bool {
	if c.How != CrossChain || len(c.Data)%wordSize != 0 || len(c.Data) > maxPayload {
		return false
	}
	var candidates []candidate
	for _, form := range messages() {
		candidates = append(candidates, candidate{form, Embedded})
	}
	readings, _ := c.fitting(candidates)
	if len(readings) != 1 || readings[0].trailing > 0 {
		return false
	}
	f := readings[0].function
	c.Arguments = f.named(readings[0].values)
	actions, ok := f.inside.actions(c)
	if !ok {
		c.Arguments = nil
		return false
	}
	c.Source, c.values = Embedded, readings[0].values
	c.Sentence = append([]Part{{Text: "Tell "}, {Slot: &Slot{Value: c.Target, Argument: -1}}, {Text: " to make "}},
		Part{Slot: &Slot{Value: c.Arguments[0].Value, Format: Count, Noun: "call"}})
	d.all(c, actions, c.Chain, Batch, depth)
	return true
}
