package calldata

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// roles are the names behind the role hashes of widely used contracts.
var roles = []string{
	"PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE", "TIMELOCK_ADMIN_ROLE",
	"MINTER_ROLE", "BURNER_ROLE", "PAUSER_ROLE", "UPGRADER_ROLE", "SNAPSHOT_ROLE",
	"ADMIN_ROLE", "GOVERNOR_ROLE", "GUARDIAN_ROLE", "OPERATOR_ROLE", "MANAGER_ROLE", "KEEPER_ROLE",
	"POOL_ADMIN", "EMERGENCY_ADMIN", "RISK_ADMIN", "FLASH_BORROWER", "BRIDGE", "ASSET_LISTING_ADMIN",
}

var roleNames = sync.OnceValue(func() map[common.Hash]string {
	names := map[common.Hash]string{{}: "DEFAULT_ADMIN_ROLE"}
	for _, role := range roles {
		names[crypto.Keccak256Hash([]byte(role))] = role
	}
	return names
})

// RoleName is the name whose hash a role is, or "" if it is not a usual one.
func RoleName(hash []byte) string {
	if len(hash) != common.HashLength {
		return ""
	}
	return roleNames()[common.Hash(hash)]
}
