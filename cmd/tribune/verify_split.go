package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ipartialvotes"
	"github.com/tribune-gov/tribune/web/api"
)

// splitQuestion asks a token whose holders split their votes for all delegates of
// one, with their parts.
func splitQuestion(h api.Holder) question {
	var served []string
	for _, share := range h.Delegates {
		served = append(served, partText(common.Address(share.Address), fmt.Sprint(share.BasisPoints)))
	}
	binding := ipartialvotes.NewIPartialVotes()
	return question{
		kind: "holder delegates", subject: h.Token.String() + "/" + h.Address.String(), served: delegatesText(served),
		call: chain.Call{To: h.Token.Address, Data: binding.PackDelegates(common.Address(h.Address))},
		decode: func(data []byte) (string, error) {
			parts, err := binding.UnpackDelegates(data)
			var answer []string
			for _, part := range parts {
				if part.Delegatee != (common.Address{}) { // nobody's
					answer = append(answer, partText(part.Delegatee, part.Numerator.String()))
				}
			}
			return delegatesText(answer), err
		},
	}
}

func partText(delegate common.Address, basisPoints string) string {
	return delegate.Hex() + ":" + basisPoints
}

// delegatesText is never empty, which would mean that it is not known.
func delegatesText(parts []string) string { return "[" + strings.Join(parts, " ") + "]" }
