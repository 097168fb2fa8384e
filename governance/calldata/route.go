package calldata

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

const ethereum chain.ID = 1

// arbSys sends messages from an Arbitrum chain to its parent.
var arbSys = common.HexToAddress("0x64")

// destinations are contracts of Ethereum that carry messages to one other chain
// only: Arbitrum's inboxes, the messengers and portals of the OP stack, Polygon's root,
// Gnosis' bridge, and those of Scroll and ZKsync.
var destinations = map[common.Address]chain.ID{
	common.HexToAddress("0x4Dbd4fc535Ac27206064B68FfCF827b0A60BAB3f"): 42161,
	common.HexToAddress("0xc4448b71118c9071Bcb9734A0EAc55D18A153949"): 42170,
	common.HexToAddress("0x25ace71c97B33Cc4729CF772ae268934F7ab5fA1"): 10,
	common.HexToAddress("0xbEb5Fc579115071764c7423A4f12eDde41f106Ed"): 10,
	common.HexToAddress("0x49048044D57e1C92A77f79988d21Fa8fAF74E97e"): 8453,
	common.HexToAddress("0x866E82a600A1414e583f7F13623F1aC5d58b0Afa"): 8453,
	common.HexToAddress("0xfe5e5D361b2ad62c541bAb87C45a0B9B018389a2"): 137,
	common.HexToAddress("0x4C36d2919e407f0Cc2Ee3c993ccF8ac26d9CE64e"): 100,
	common.HexToAddress("0x6774Bcbd5ceCeF1336b5300fb5186a12DDD8b367"): 534352,
	common.HexToAddress("0x32400084C286CF3E17e7B677ea9583e60a000324"): 324,
}

// Destination is the chain that a contract carries messages to, 0 if that is
// not known.
func Destination(carrier chain.Account) chain.ID {
	switch carrier.Chain {
	case ethereum:
		return destinations[carrier.Address]
	case 42161, 42170:
		if carrier.Address == arbSys {
			return ethereum
		}
	}
	return 0
}
