package chain_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// answering is a contract that gives one answer.
type answering struct {
	chain.Caller
	answer []byte
	err    error
}

func (a answering) Call(context.Context, chain.Call, chain.BlockRef) ([]byte, error) {
	return a.answer, a.err
}

func TestAskTellsRefusalsFromProvidersThatFail(t *testing.T) {
	away := errors.New("away")
	decode := func(b []byte) (string, error) {
		if len(b) == 0 {
			return "half", errors.New("nothing to decode")
		}
		return string(b), nil
	}
	for name, test := range map[string]struct {
		caller answering
		value  string
		ok     bool
		err    error
	}{
		"answer":      {answering{answer: []byte("yes")}, "yes", true, nil},
		"no bytes":    {answering{}, "", false, nil},
		"refusal":     {answering{err: &chain.RevertError{}}, "", false, nil},
		"no provider": {answering{err: away}, "", false, away},
	} {
		value, ok, err := chain.Ask(t.Context(), chain.View{Caller: test.caller}, nil, decode)
		if value != test.value || ok != test.ok || !errors.Is(err, test.err) {
			t.Errorf("%s: %q, %v, %v", name, value, ok, err)
		}
	}
}

func TestRevertErrorGivesTheReasonOnOneLine(t *testing.T) {
	word := common.BigToHash(common.Big32).Bytes()
	reason := slices.Concat(crypto.Keccak256([]byte("Error(string)"))[:4], word, word, []byte("not enough\x00\n\u202evotes, reason is  "))
	panicked := slices.Concat(crypto.Keccak256([]byte("Panic(uint256)"))[:4], common.BigToHash(common.Big1).Bytes())
	for _, test := range []struct {
		err  chain.RevertError
		want string
	}{
		{chain.RevertError{Data: reason, Message: "ignored"}, "execution reverted: not enough votes, reason is"},
		{chain.RevertError{Data: panicked}, "execution reverted: assert(false)"},
		{chain.RevertError{Data: []byte{1, 2, 3, 4}, Message: "execution reverted (custom)"}, "execution reverted (custom)"},
		{chain.RevertError{}, "execution reverted"},
	} {
		if got := test.err.Error(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

func TestPlainLine(t *testing.T) {
	for _, test := range []struct {
		in    string
		limit int
		want  string
	}{
		{"plain", 10, "plain"},
		{"  two\r\n\tlines \u2028 of it ", 30, "two lines of it"},
		{"bad \xff\xfe utf-8\x00", 30, "bad utf-8"},
		{"right\u202eto\u200bleft", 30, "right to left"},
		{"ten bytes!", 10, "ten bytes!"},
		{"ten bytes and more", 10, "ten bytes…"},
		{"ééééé", 5, "éé…"},
		{strings.Repeat("x", 1<<20), 3, "xxx…"},
		{"", 3, ""},
	} {
		if got := chain.PlainLine(test.in, test.limit); got != test.want {
			t.Errorf("%.40q: %q, want %q", test.in, got, test.want)
		}
	}
}
