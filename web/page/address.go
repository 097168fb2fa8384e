package page

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// addressView is an account for the address partial. The whole EIP-55 address
// is in the page, its middle folded away by the style sheet, so that selecting
// and copying it gives all of it even without a script.
type addressView struct {
	Zero            bool
	Full            string // EIP-55
	Head, Mid, Tail string
	Href            string
	Label           string // what the DAO knows it as, for example "Timelock"
	Mosaic          string // path of a 5×5 mirror image drawn from the bytes
	Hue             int    // of the mosaic, 0 to 7
}

// maxName bounds a name that a contract gave itself, in runes.
const maxName = 64

func addressOf(address common.Address, href string) addressView {
	full := address.Hex()
	mosaic, hue := mosaic(address)
	return addressView{
		Zero: address == (common.Address{}),
		Full: full, Head: full[:6], Mid: full[6:38], Tail: full[38:],
		Href: href, Mosaic: mosaic, Hue: hue,
	}
}

// accountView links an address to its own page.
func accountView(address common.Address) addressView {
	return addressOf(address, accountPath(address))
}

// mosaic draws the bytes of an address as tiles, mirrored at the middle column,
// so that people tell two addresses apart at a glance. It is no proof: similar
// pictures can be searched for.
func mosaic(address common.Address) (path string, hue int) {
	var out strings.Builder
	for column := range 3 {
		for row := range 5 {
			i := column*5 + row
			if (address[i]^address[(i+7)%len(address)])&1 == 0 {
				continue
			}
			fmt.Fprintf(&out, "M%d %dh1v1h-1z", column, row)
			if column < 2 {
				fmt.Fprintf(&out, "M%d %dh1v1h-1z", 4-column, row)
			}
		}
	}
	sum := byte(0)
	for _, b := range address {
		sum = sum*31 + b
	}
	return out.String(), int(sum % 8)
}
