package main

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/imultidelegate"
	"github.com/tribune-gov/tribune/contracts/ipartialvotes"
	"github.com/tribune-gov/tribune/web/api"
)

// splitQuestion asks a token whose holders split their votes for all delegates of
// one, with their parts.
func splitQuestion(h api.Holder) question {
	var served []string
	for _, share := range h.Delegates {
		if share.BasisPoints != nil {
			served = append(served, partText(common.Address(share.Address), fmt.Sprint(*share.BasisPoints)))
		}
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

// depositQuestions asks the multi-delegate contract of a token for everything that
// a holder has in it.
func depositQuestions(token api.Token, h api.Holder) []question {
	if token.MultiDelegate == nil {
		return nil
	}
	var out []question
	binding := imultidelegate.NewIMultiDelegate()
	for _, share := range h.Delegates {
		if share.BasisPoints != nil || share.Votes == nil {
			continue
		}
		out = append(out, question{
			kind: "holder deposit", subject: h.Token.String() + "/" + h.Address.String() + " for " + share.Address.String(), served: share.Votes.String(),
			call: chain.Call{
				To:   common.Address(*token.MultiDelegate),
				Data: binding.PackBalanceOf(common.Address(h.Address), new(big.Int).SetBytes(share.Address[:])),
			},
			decode: number(binding.UnpackBalanceOf),
		})
	}
	return out
}

func partText(delegate common.Address, basisPoints string) string {
	return delegate.Hex() + ":" + basisPoints
}

// delegatesText is never empty, which would mean that it is not known.
func delegatesText(parts []string) string { return "[" + strings.Join(parts, " ") + "]" }
