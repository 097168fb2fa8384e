package chain

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// namespace is the CAIP-2 namespace of every chain Tribune reads.
const namespace = "eip155"

// ID is an EIP-155 chain id. Its text form is CAIP-2: "eip155:1".
type ID uint64

// String returns the CAIP-2 form.
func (id ID) String() string {
	return namespace + ":" + strconv.FormatUint(uint64(id), 10)
}

// MarshalText writes the CAIP-2 form.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads what [ParseID] reads.
func (id *ID) UnmarshalText(text []byte) error {
	parsed, err := ParseID(string(text))
	if err != nil {
		return err
	}
	*id = parsed
	return nil
}

// ParseID reads a CAIP-2 id such as "eip155:1". Chain id 0 does not exist and
// is refused, as are leading zeros and signs.
func ParseID(s string) (ID, error) {
	ref, found := strings.CutPrefix(s, namespace+":")
	if !found {
		return 0, fmt.Errorf("chain id %.64q: want the CAIP-2 form %s:NUMBER, for example eip155:1", s, namespace)
	}
	n, err := strconv.ParseUint(ref, 10, 63)
	if err != nil || n == 0 || strconv.FormatUint(n, 10) != ref {
		return 0, fmt.Errorf("chain id %.64q: %.64q is not a positive decimal number below 2^63", s, ref)
	}
	return ID(n), nil
}

// Account is an address on one chain. Its text form is CAIP-10 with an EIP-55
// address: "eip155:1:0x5aAe…eAed".
type Account struct {
	Chain   ID
	Address common.Address
}

// String returns the CAIP-10 form.
func (a Account) String() string { return a.Chain.String() + ":" + a.Address.Hex() }

// MarshalText writes the CAIP-10 form.
func (a Account) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [ParseAccount] reads.
func (a *Account) UnmarshalText(text []byte) error {
	parsed, err := ParseAccount(string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

// ParseAccount reads a CAIP-10 id such as "eip155:1:0x…". A mixed-case address
// must carry a valid EIP-55 checksum, because a wrong one means a typing error;
// addresses in one case are taken as they are.
func ParseAccount(s string) (Account, error) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return Account{}, fmt.Errorf("account %.80q: want the CAIP-10 form eip155:CHAIN:0xADDRESS", s)
	}
	id, err := ParseID(s[:i])
	if err != nil {
		return Account{}, fmt.Errorf("account %.80q: %w", s, err)
	}
	address, err := ParseAddress(s[i+1:])
	if err != nil {
		return Account{}, fmt.Errorf("account %.80q: %w", s, err)
	}
	return Account{Chain: id, Address: address}, nil
}

// ParseAddress reads a 20-byte address in hex with 0x. See [ParseAccount] for
// the checksum rule.
func ParseAddress(s string) (common.Address, error) {
	if len(s) != 42 || s[0] != '0' || (s[1] != 'x' && s[1] != 'X') || !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("address %.64q: want 0x and 40 hex digits", s)
	}
	address := common.HexToAddress(s)
	digits := s[2:]
	mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits)
	if mixed && address.Hex()[2:] != digits {
		return common.Address{}, fmt.Errorf("address %s: its EIP-55 checksum is wrong, so a digit may be mistyped (or write it in lower case)", s)
	}
	return address, nil
}
