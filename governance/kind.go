package governance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Kind is what a contract looks like from outside, in words for people.
type Kind string

// Kinds, in the order in which they are looked for.
const (
	KindGovernor         Kind = "an OpenZeppelin Governor"
	KindNouns            Kind = "a Nouns governor"
	KindBuilder          Kind = "a Nouns Builder governor"
	KindBravo            Kind = "a Governor Bravo"
	KindAlpha            Kind = "a Governor Alpha"
	KindBravoRelative    Kind = "a relative of Governor Bravo whose proposals have another form"
	KindAaveV2           Kind = "an Aave Governance v2"
	KindAaveV3           Kind = "an Aave Governance v3"
	KindMoloch           Kind = "a Moloch v3 (Baal)"
	KindAzorius          Kind = "an Azorius (Decent)"
	KindAragonVoting     Kind = "an Aragon Voting app"
	KindTimelock         Kind = "a TimelockController"
	KindCompoundTimelock Kind = "a Compound Timelock"
	KindSafe             Kind = "a Safe"
	KindNounsVotes       Kind = "a token like Nouns'"
	KindERC721SelfVotes  Kind = "a token like Nouns Builder's"
	KindERC721Votes      Kind = "an ERC721Votes token"
	KindBaalShares       Kind = "shares of a Baal"
	KindPartialVotes     Kind = "a token whose holders split their votes"
	KindERC20Votes       Kind = "an ERC20Votes token"
	KindCompVotes        Kind = "a votes token like COMP"
	KindAaveVotes        Kind = "a votes token like AAVE of version 2"
	KindAaveThree        Kind = "a votes token like AAVE of version 3"
	KindMiniMe           Kind = "a MiniMe token"
	KindVotes            Kind = "a contract with delegated votes that is neither ERC-20 nor ERC-721"
	KindERC721           Kind = "an ERC-721 token without votes"
	KindERC20            Kind = "an ERC-20 token without votes"
	KindUnknown          Kind = "a contract of an unknown kind"
)

// kinds says which functions a contract of each kind answers. The first kind
// that fits decides.
var kinds = []struct {
	kind Kind
	all  []question
}{
	{KindGovernor, ask("COUNTING_MODE()", "votingDelay()", "votingPeriod()")},
	{KindNouns, ask("nouns()", "proposalThresholdBPS()", "votingPeriod()", "votingDelay()")},
	{KindBuilder, ask("treasury()", "quorumThresholdBps()", "votingPeriod()", "votingDelay()")},
	{KindBravo, append(ask("quorumVotes()", "votingPeriod()", "votingDelay()"), proposals(10))},
	{KindAlpha, append(ask("quorumVotes()", "votingPeriod()", "votingDelay()"), proposals(9))},
	{KindBravoRelative, ask("quorumVotes()", "votingPeriod()", "proposalMaxOperations()")},
	{KindAaveV2, ask("getGovernanceStrategy()", "getVotingDelay()", "getProposalsCount()")},
	{KindAaveV3, ask("getVotingPortalsCount()", "PRECISION_DIVIDER()", "getVotingConfig(uint8)", "getProposalsCount()")},
	{KindMoloch, ask("sharesToken()", "lootToken()", "proposalCount()", "gracePeriod()")},
	{KindAzorius, ask("totalProposalCount()", "timelockPeriod()", "executionPeriod()", "avatar()")},
	{KindAragonVoting, ask("minAcceptQuorumPct()", "supportRequiredPct()", "voteTime()", "votesLength()")},
	{KindTimelock, ask("getMinDelay()", "PROPOSER_ROLE()")},
	{KindCompoundTimelock, ask("GRACE_PERIOD()", "delay()", "admin()")},
	{KindSafe, ask("getThreshold()", "getOwners()")},
	{KindNounsVotes, append(append(ask("getCurrentVotes(address)"), selfDelegates), isERC721...)},
	{KindERC721SelfVotes, append(append(ask("getVotes(address)"), selfDelegates), isERC721...)},
	{KindERC721Votes, append(ask("getVotes(address)", "delegates(address)"), isERC721...)},
	{KindBaalShares, ask("getVotes(address)", "delegates(address)", "delegationNonces(address)", "now()")},
	{KindPartialVotes, append(ask("getVotes(address)", "totalSupply()", "decimals()"), splits)},
	{KindERC20Votes, ask("getVotes(address)", "delegates(address)", "totalSupply()", "decimals()")},
	{KindCompVotes, ask("getCurrentVotes(address)", "delegates(address)", "totalSupply()", "decimals()")},
	{KindVotes, ask("getVotes(address)", "delegates(address)")},
	{KindAaveVotes, ask("getPowerCurrent(address,uint8)", "getDelegateeByType(address,uint8)", "totalSupplyAt(uint256)", "decimals()")},
	{KindAaveThree, ask("getPowerCurrent(address,uint8)", "getDelegateeByType(address,uint8)", "decimals()")},
	{KindMiniMe, ask("balanceOfAt(address,uint256)", "totalSupplyAt(uint256)", "controller()", "decimals()")},
	{KindERC721, isERC721},
	{KindERC20, ask("totalSupply()", "decimals()")},
}

// Functions names what a contract of a kind answers.
func Functions(kind Kind) []string {
	var out []string
	for _, candidate := range kinds {
		if candidate.kind != kind {
			continue
		}
		for _, q := range candidate.all {
			out = append(out, q.text)
		}
		break
	}
	return out
}

// question is a call whose answer tells kinds apart.
type question struct {
	text string
	data []byte
	fits func(word common.Hash) bool // of the first word; nil: any answer fits
	size int                         // of the whole answer, in words; 0: any
}

// proposals asks for the getter of a mapping, which answers every id with all
// fields of fixed size. Bravo has ten, Alpha does without abstentions, and those
// who changed what a proposal is have more.
func proposals(fields int) question {
	q := ask("proposals(uint256)")[0]
	q.size = fields
	return q
}

// ask asks functions, with zeros for arguments.
func ask(signatures ...string) []question {
	var out []question
	for _, signature := range signatures {
		data := make([]byte, 4+2*32) // contracts refuse fewer arguments than they have, not more
		copy(data, crypto.Keccak256([]byte(signature))[:4])
		out = append(out, question{text: signature, data: data})
	}
	return out
}

// isERC721 asks as ERC-165 demands: a contract that claims every interface
// implements none.
var isERC721 = []question{
	supports([4]byte{0x80, 0xac, 0x58, 0xcd}, true),
	supports([4]byte{0xff, 0xff, 0xff, 0xff}, false),
}

// selfDelegates asks for the delegate of an account that never chose one.
var selfDelegates = func() question {
	q := ask("delegates(address)")[0]
	q.data[4+31] = 1
	q.fits = func(word common.Hash) bool { return word == common.BigToHash(common.Big1) }
	return q
}()

// splits asks for the delegates of an account that has none: an empty list, as
// two words.
var splits = func() question {
	q := ask("delegates(address)")[0]
	q.size = 2
	return q
}()

func supports(id [4]byte, want bool) question {
	q := ask("supportsInterface(bytes4)")[0]
	copy(q.data[4:], id[:])
	q.fits = func(word common.Hash) bool { return (word != common.Hash{}) == want }
	return q
}

// nonsense is a function that no contract has. One that answers it nevertheless
// answers everything, and its other answers mean nothing.
var nonsense = ask("thisFunctionDoesNotExist4c1f()")[0]

// Identity is what an address turns out to be.
type Identity struct {
	Kind           Kind
	Implementation common.Address // behind a proxy, for naming only; else zero
}

// Identify finds out what is at an address. Without a contract there it fails
// with a *[NoContractError].
func Identify(ctx context.Context, v chain.View) (Identity, error) {
	code, err := v.Caller.Code(ctx, v.Contract, v.At)
	if err != nil {
		return Identity{}, fmt.Errorf("read code of %s at block %s: %w", v.Contract.Hex(), v.At, err)
	}
	if delegate, isAccount := types.ParseDelegation(code); isAccount || len(code) == 0 {
		return Identity{}, &NoContractError{Address: v.Contract, At: v.At, Delegate: delegate}
	}
	implementation, err := implementationOf(ctx, v, code)
	if err != nil {
		return Identity{}, err
	}
	kind, err := kindOf(ctx, v)
	return Identity{Kind: kind, Implementation: implementation}, err
}

func kindOf(ctx context.Context, v chain.View) (Kind, error) {
	asked := map[string]bool{}
	if answered, err := fitsAll(ctx, v, []question{nonsense}, asked); err != nil || answered {
		return KindUnknown, err
	}
	for _, candidate := range kinds {
		if fit, err := fitsAll(ctx, v, candidate.all, asked); err != nil || fit {
			return candidate.kind, err
		}
	}
	return KindUnknown, nil
}

// fitsAll asks questions up to the first that does not fit.
func fitsAll(ctx context.Context, v chain.View, questions []question, asked map[string]bool) (bool, error) {
	for _, q := range questions {
		if fit, err := fits(ctx, v, q, asked); err != nil || !fit {
			return false, err
		}
	}
	return true, nil
}

// fits asks a question once and remembers the answer.
func fits(ctx context.Context, v chain.View, q question, asked map[string]bool) (bool, error) {
	key := fmt.Sprintf("%x/%d", q.data, q.size)
	if answer, known := asked[key]; known {
		return answer, nil
	}
	word, ok, err := chain.Ask(ctx, v, q.data, q.firstWord)
	if err != nil {
		return false, err
	}
	answer := ok && (q.fits == nil || q.fits(word))
	asked[key] = answer
	return answer, nil
}

// firstWord decodes the first word of an answer of the right size.
func (q question) firstWord(answer []byte) (common.Hash, error) {
	if q.size != 0 && len(answer) != q.size*common.HashLength {
		return common.Hash{}, fmt.Errorf("%d bytes, want %d words", len(answer), q.size)
	}
	return firstWord(answer)
}

func firstWord(answer []byte) (common.Hash, error) {
	if len(answer) < common.HashLength {
		return common.Hash{}, errors.New("shorter than a word")
	}
	return common.Hash(answer[:common.HashLength]), nil
}

// implementationSlot is where a proxy keeps its implementation (EIP-1967): one
// less than the hash, so that nobody knows a preimage of it.
var implementationSlot = func() common.Hash {
	slot := crypto.Keccak256Hash([]byte("eip1967.proxy.implementation"))
	return common.BigToHash(new(big.Int).Sub(slot.Big(), common.Big1))
}()

// Code of a minimal proxy (ERC-1167), before and after the address.
var (
	cloneHead = common.FromHex("0x363d3d373d3d3d363d73")
	cloneTail = common.FromHex("0x5af43d82803e903d91602b57fd5bf3")
)

// implementationOf returns where a proxy of EIP-1967 or ERC-1167 delegates to,
// else zero.
func implementationOf(ctx context.Context, v chain.View, code []byte) (common.Address, error) {
	if rest, clone := bytes.CutPrefix(code, cloneHead); clone && len(rest) == common.AddressLength+len(cloneTail) && bytes.HasSuffix(rest, cloneTail) {
		return common.Address(rest[:common.AddressLength]), nil
	}
	word, err := v.Caller.Storage(ctx, v.Contract, implementationSlot, v.At)
	if err != nil {
		return common.Address{}, fmt.Errorf("read implementation slot of %s at block %s: %w", v.Contract.Hex(), v.At, err)
	}
	return common.BytesToAddress(word[:]), nil
}

// IsGovernorKind reports whether contracts of a kind are governors of a family
// that can be followed.
func IsGovernorKind(kind Kind) bool { _, known := governorKinds[kind]; return known }
