package devchain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/tribune-gov/tribune/contracts/batchreader"
)

// Multicall3 is where the batch reader stands on every public chain, and here.
var Multicall3 = common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11")

// blockGasLimit is several times that of public chains, so that a story of
// thousands of votes fits into few blocks and rarely fills half of one, which
// is where the base fee begins to rise.
const blockGasLimit = 300_000_000

// genesisOf returns block 0 and the rules of the chain.
func genesisOf(c Config) (*core.Genesis, error) {
	rules := rulesOf(c)
	reader, err := batchReaderCode(rules)
	if err != nil {
		return nil, err
	}
	alloc := core.SystemContractAllocs()
	alloc[Multicall3] = types.Account{Nonce: 1, Code: reader, Balance: new(big.Int)}
	for address, wei := range c.Accounts {
		if _, taken := alloc[address]; taken {
			return nil, fmt.Errorf("account %s: a contract of the chain itself", address)
		}
		alloc[address] = types.Account{Balance: wei.Big()}
	}
	return &core.Genesis{
		Config:     rules,
		Timestamp:  c.GenesisTime,
		ExtraData:  []byte(c.ID.String()), // block 0 has no other trace of the id
		GasLimit:   blockGasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}, nil
}

// rulesOf is every fork up to Osaka from the first block on, and none after it.
func rulesOf(c Config) *params.ChainConfig {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(uint64(c.ID))
	rules.AmsterdamTime = nil
	rules.BogotaTime = nil
	return &rules
}

// batchReaderCode runs the constructor of the batch reader to get the code that
// a deployment would leave behind.
func batchReaderCode(rules *params.ChainConfig) ([]byte, error) {
	creation := common.FromHex(batchreader.BatchReaderMetaData.Bin)
	code, _, _, err := runtime.Create(creation, &runtime.Config{ChainConfig: rules})
	if err != nil {
		return nil, fmt.Errorf("create batch reader: %w", err)
	}
	return code, nil
}
