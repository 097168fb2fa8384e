package governancetest

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
)

const aragonFolder = "@aragon/apps-voting/build/contracts/"

// Settings of [Aragon], in seconds and parts of 10^18.
const (
	AragonVoteTime = 300
	AragonSupport  = 500_000_000_000_000_000
	AragonQuorum   = 100_000_000_000_000_000
)

// Aragon is an organisation of Aragon's: a kernel with permissions, the Voting
// app behind a proxy, and the MiniMe token it counts, of contracts as their
// authors compiled them. Everybody may start votes.
type Aragon struct {
	*World
	Voting Contract
	Token  Contract
	People []*devchain.Sender
}

// NewAragon deploys everything and gives people tokens, and skips the test if
// the contracts are not installed.
func NewAragon(t testing.TB, tokens ...int64) *Aragon {
	t.Helper()
	load := func(name string) devchain.Artifact { return Foreign(t, aragonFolder+name+".json") }
	kernel, acl, voting, mini := load("Kernel"), load("ACL"), load("Voting"), load("MiniMeToken")
	registry, factory, minis := load("EVMScriptRegistryFactory"), load("DAOFactory"), load("MiniMeTokenFactory")
	a := &Aragon{World: NewWorld(t)}
	owner := a.Owner.Address()
	f := Contract{a.DeployForeign(factory, a.DeployForeign(kernel, true), a.DeployForeign(acl), a.DeployForeign(registry)), factory.ABI}
	dao := Contract{a.announced(f, "DeployDAO", f.call(t, a.Owner, "newDAO", owner)), kernel.ABI}
	permissions := Contract{common.BytesToAddress(a.word(dao, "acl")), acl.ABI}
	manager := [32]byte(crypto.Keccak256([]byte("APP_MANAGER_ROLE")))
	a.Mine(permissions.call(t, a.Owner, "createPermission", owner, dao.Address, manager, owner))
	base := a.DeployForeign(voting)
	app := crypto.Keccak256Hash([]byte("voting"))
	a.Voting = Contract{a.announced(dao, "NewAppProxy", dao.call(t, a.Owner, "newAppInstance", [32]byte(app), base, []byte{}, false)), voting.ABI}
	a.Token = Contract{a.DeployForeign(mini, a.DeployForeign(minis), common.Address{}, new(big.Int), "Mini", uint8(18), "MINI", true), mini.ABI}
	for i, n := range tokens {
		p := devchain.NewSender(a.Chain.ID(), devchain.Key("aragon", uint64(i)), 0)
		a.Mine(a.Owner.Transfer(p.Address(), Whole(100)), a.Token.call(t, a.Owner, "generateTokens", p.Address(), big.NewInt(n)))
		a.People = append(a.People, p)
	}
	a.Mine(a.Voting.call(t, a.Owner, "initialize", a.Token.Address, uint64(AragonSupport), uint64(AragonQuorum), uint64(AragonVoteTime)))
	anybody := common.HexToAddress("0xffffffffffffffffffffffffffffffffffffffff")
	a.Mine(permissions.call(t, a.Owner, "createPermission", anybody, a.Voting.Address, [32]byte(crypto.Keccak256([]byte("CREATE_VOTES_ROLE"))), owner))
	for _, role := range []string{"MODIFY_SUPPORT_ROLE", "MODIFY_QUORUM_ROLE"} {
		a.Mine(permissions.call(t, a.Owner, "createPermission", owner, a.Voting.Address, [32]byte(crypto.Keccak256([]byte(role))), owner))
	}
	return a
}

// call signs a call with gas for deployments.
func (c Contract) call(t testing.TB, from *devchain.Sender, method string, args ...any) *types.Transaction {
	t.Helper()
	const gas = 8_000_000
	return from.Call(c.Address, gas, c.Pack(t, method, args...))
}

// announced mines a transaction and returns the first address that an event
// of it names.
func (a *Aragon) announced(c Contract, event string, tx *types.Transaction) common.Address {
	a.t.Helper()
	for _, log := range a.Logs(a.Mine(tx)) {
		if log.Address == c.Address && log.Topics[0] == c.ABI.Events[event].ID {
			return common.BytesToAddress(log.Data[:32])
		}
	}
	a.t.Fatalf("no %s", event)
	return common.Address{}
}

func (a *Aragon) word(c Contract, method string) []byte {
	a.t.Helper()
	address, ok := a.Ask(c, method)[0].(common.Address)
	if !ok {
		a.t.Fatalf("%s() is no address", method)
	}
	return address[:]
}

// Script is an EVM script of calls of one contract.
func Script(to common.Address, calls ...[]byte) []byte {
	out := []byte{0, 0, 0, 1}
	for _, data := range calls {
		out = append(out, to[:]...)
		out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
		out = append(out, data...)
	}
	return out
}

// Start starts a vote, without the vote of who starts it.
func (a *Aragon) Start(who *devchain.Sender, script []byte, text string) *types.Transaction {
	a.t.Helper()
	return a.Voting.Call(a.t, who, "newVote0", script, text, false, false)
}
