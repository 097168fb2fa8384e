package story

import (
	"github.com/tribune-gov/tribune/contracts/batchreader"
	"github.com/tribune-gov/tribune/contracts/erc1967proxy"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/grantsregistry"
	"github.com/tribune-gov/tribune/contracts/grantsregistryv2"
	"github.com/tribune-gov/tribune/contracts/stabletoken"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

// codec packs and unpacks calls. The bindings parse their ABI when they are
// made, which is worth doing once; afterwards they are only read.
type codec struct {
	governor   *governor.DAOGovernor
	timelock   *timelock.TimelockController
	token      *votestoken.VotesToken // both clocks have the same functions
	stable     *stabletoken.StableToken
	registry   *grantsregistry.GrantsRegistry
	registryV2 *grantsregistryv2.GrantsRegistryV2
	proxy      *erc1967proxy.ERC1967Proxy
	batch      *batchreader.BatchReader
}

func newCodec() *codec {
	return &codec{
		governor:   governor.NewDAOGovernor(),
		timelock:   timelock.NewTimelockController(),
		token:      votestoken.NewVotesToken(),
		stable:     stabletoken.NewStableToken(),
		registry:   grantsregistry.NewGrantsRegistry(),
		registryV2: grantsregistryv2.NewGrantsRegistryV2(),
		proxy:      erc1967proxy.NewERC1967Proxy(),
		batch:      batchreader.NewBatchReader(),
	}
}
