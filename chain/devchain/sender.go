package devchain

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// What a [Sender] offers per gas, in wei. The base fee starts at 1 gwei and
// falls towards nothing in blocks that are less than half full, so the cap is
// never near. It must be covered by the balance: a transaction with 1,000,000
// gas needs 0.01 ether, of which the unused part is not charged.
const (
	FeeCap = 10_000_000_000
	Tip    = 1
)

// Key derives the private key number i of a seed. The same seed gives the same
// keys in every run, so they protect nothing: never fund them elsewhere.
func Key(seed string, i uint64) *ecdsa.PrivateKey {
	digest := crypto.Keccak256([]byte("tribune devchain key\x00"), []byte(seed), binary.BigEndian.AppendUint64(nil, i))
	for {
		if key, err := crypto.ToECDSA(digest); err == nil {
			return key
		}
		digest = crypto.Keccak256(digest) // out of the curve's range: once in 2^128
	}
}

// Sender signs the transactions of one account and counts its nonces itself,
// so that thousands can be built without asking the chain. It is not safe for
// concurrent use.
type Sender struct {
	key     *ecdsa.PrivateKey
	address common.Address
	id      *big.Int
	signer  types.Signer
	nonce   uint64
}

// NewSender signs for key on the chain id; nonce is that of the next
// transaction, 0 for a fresh account.
func NewSender(id chain.ID, key *ecdsa.PrivateKey, nonce uint64) *Sender {
	number := new(big.Int).SetUint64(uint64(id))
	return &Sender{
		key:     key,
		address: crypto.PubkeyToAddress(key.PublicKey),
		id:      number,
		signer:  types.LatestSignerForChainID(number),
		nonce:   nonce,
	}
}

// Address is the account.
func (s *Sender) Address() common.Address { return s.address }

// Nonce is that of the next transaction.
func (s *Sender) Nonce() uint64 { return s.nonce }

// SetNonce rewinds the count, after a fork or for a transaction that was never
// mined.
func (s *Sender) SetNonce(nonce uint64) { s.nonce = nonce }

// Call signs a call of to with a fixed gas limit.
func (s *Sender) Call(to common.Address, gas uint64, data []byte) *types.Transaction {
	return s.Send(&to, gas, nil, data)
}

// Transfer signs a payment of wei to an account without code.
func (s *Sender) Transfer(to common.Address, wei *big.Int) *types.Transaction {
	return s.Send(&to, 21_000, wei, nil)
}

// Deploy signs the creation of a contract from its code and packed constructor
// arguments, and says which address it will have.
func (s *Sender) Deploy(gas uint64, code, args []byte) (common.Address, *types.Transaction) {
	address := crypto.CreateAddress(s.address, s.nonce)
	input := append(append(make([]byte, 0, len(code)+len(args)), code...), args...)
	return address, s.Send(nil, gas, nil, input)
}

// Send signs any EIP-1559 transaction; a nil to creates a contract, a nil wei
// sends none. It panics only if the key is not one.
func (s *Sender) Send(to *common.Address, gas uint64, wei *big.Int, data []byte) *types.Transaction {
	tx := types.MustSignNewTx(s.key, s.signer, &types.DynamicFeeTx{
		ChainID:   s.id,
		Nonce:     s.nonce,
		GasTipCap: big.NewInt(Tip),
		GasFeeCap: big.NewInt(FeeCap),
		Gas:       gas,
		To:        to,
		Value:     wei,
		Data:      data,
	})
	s.nonce++
	return tx
}
