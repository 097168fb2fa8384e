package governancetest

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain/devchain"
)

// Periods of a [Moloch] at its beginning, in seconds.
const (
	MolochVoting = 60
	MolochGrace  = 36
)

// Moloch is a Moloch v3 made of the contracts of its authors.
type Moloch struct {
	*World
	Baal, Shares Contract
	People       []*devchain.Sender // with 40, 30, 20 and 5 shares; 10 are needed to sponsor
}

const baalFolder = "@daohaus/baal-contracts/export/artifacts/"

// NewMoloch deploys a Moloch that the owner of the world governs as its shaman: it
// may cancel proposals and change settings.
func NewMoloch(t testing.TB) *Moloch {
	t.Helper()
	avatar := Foreign(t, baalFolder+"contracts/mock/TestAvatar.sol/TestAvatar.json")
	batch := Foreign(t, baalFolder+"@gnosis.pm/safe-contracts/contracts/libraries/MultiSend.sol/MultiSend.json")
	m := &Moloch{World: NewWorld(t)}
	clone := func(path string) Contract { return m.CloneForeign(Foreign(t, baalFolder+path)) }
	m.Baal, m.Shares = clone("contracts/Baal.sol/Baal.json"), clone("contracts/SharesERC20.sol/Shares.json")
	loot := clone("contracts/LootERC20.sol/Loot.json")
	safe := Contract{Address: m.DeployForeign(avatar), ABI: avatar.ABI}
	library := m.DeployForeign(batch)
	m.Mine(safe.Call(t, m.Owner, "enableModule", m.Baal.Address))
	for _, token := range []Contract{m.Shares, loot} {
		m.Mine(token.Call(t, m.Owner, "setUp", "Shares", "SH"))
		m.Mine(token.Call(t, m.Owner, "transferOwnership", m.Baal.Address))
	}
	var members []common.Address
	var amounts []*big.Int
	for i, shares := range []int64{40, 30, 20, 5} {
		p := devchain.NewSender(m.Chain.ID(), devchain.Key("moloch", uint64(i)), 0)
		m.Mine(m.Owner.Transfer(p.Address(), Whole(100)))
		m.People, members, amounts = append(m.People, p), append(members, p.Address()), append(amounts, big.NewInt(shares))
	}
	setup := m.Batch(
		m.Baal.Pack(t, "setGovernanceConfig", m.Config(MolochVoting, MolochGrace, 30, 66)), m.Baal.Pack(t, "mintShares", members, amounts),
		m.Baal.Pack(t, "setShamans", []common.Address{m.Owner.Address()}, []*big.Int{big.NewInt(4)}))
	m.Mine(m.Baal.Call(t, m.Owner, "setUp", m.packed(
		[]string{"address", "address", "address", "address", "address", "bytes"},
		loot.Address, m.Shares.Address, library, safe.Address, common.Address{}, setup)))
	return m
}

// packed encodes values by the names of their types.
func (w *World) packed(names []string, values ...any) []byte {
	w.t.Helper()
	var arguments abi.Arguments
	for _, name := range names {
		argument, err := abi.NewType(name, "", nil)
		if err != nil {
			w.t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: argument})
	}
	out, err := arguments.Pack(values...)
	if err != nil {
		w.t.Fatal(err)
	}
	return out
}

// Config packs settings: periods in seconds (0 leaves the one before), quorum and
// retention in percent.
func (m *Moloch) Config(voting, grace uint32, quorum, retention int64) []byte {
	return m.packed([]string{"uint32", "uint32", "uint256", "uint256", "uint256", "uint256"},
		voting, grace, new(big.Int), big.NewInt(quorum), big.NewInt(10), big.NewInt(retention))
}

// Batch packs calls of the Moloch itself as its proposals have them.
func (m *Moloch) Batch(calls ...[]byte) []byte {
	m.t.Helper()
	var packed []byte
	for _, call := range calls {
		packed = append(packed, 0)
		packed = append(packed, m.Baal.Address[:]...)
		packed = append(packed, make([]byte, 32+24)...)
		packed = binary.BigEndian.AppendUint64(packed, uint64(len(call)))
		packed = append(packed, call...)
	}
	return append(common.FromHex("0x8d80ff0a"), m.packed([]string{"bytes"}, packed)...)
}
