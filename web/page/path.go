package page

import (
	"net/url"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// The addresses of pages are made here and nowhere else.

func daoPath(slug string) string { return "/dao/" + url.PathEscape(slug) }

func correctionsPath(slug string) string { return daoPath(slug) + "/corrections" }

func proposalPath(slug string, ref governance.Ref) string {
	return daoPath(slug) + "/proposal/" + ref.Governor.String() + "/" + ref.ID.String()
}

func accountPath(address common.Address) string { return "/account/" + address.Hex() }

// delegatePath names a delegate of a DAO; the zero token leaves the choice to
// the page, which is right wherever a DAO has one token.
func delegatePath(slug string, token chain.Account, address common.Address) string {
	path := daoPath(slug) + "/delegate/" + address.Hex()
	if token == (chain.Account{}) {
		return path
	}
	return path + "?token=" + token.String()
}

// withQuery adds the parameters that are not empty, in a stable order.
func withQuery(path string, pairs ...[2]string) string {
	values := url.Values{}
	for _, pair := range pairs {
		if pair[1] != "" {
			values.Set(pair[0], pair[1])
		}
	}
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

// parseRef reads the governor and id of a proposal's address.
func parseRef(governor, id string) (governance.Ref, error) {
	account, err := chain.ParseAccount(governor)
	if err != nil {
		return governance.Ref{}, notFound("There is no such governor", "A governor is named in CAIP-10, for example eip155:1:0x… ("+err.Error()+").", link{"All DAOs", "/"})
	}
	number, err := governance.ParseProposalID(id)
	if err != nil {
		return governance.Ref{}, notFound("There is no such proposal", "A proposal is named by its number on the governor ("+err.Error()+").", link{"All DAOs", "/"})
	}
	return governance.Ref{Governor: account, ID: number}, nil
}
