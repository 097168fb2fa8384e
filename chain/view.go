package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// View is one contract in the state after one block.
type View struct {
	Caller   Caller
	Contract common.Address
	At       BlockRef
}

// Ask calls a function and decodes what it returns. ok is false if the contract
// has no such function, refuses the call, or answers something that does not
// decode: functions are optional and contracts are whatever they like. An error
// is about the provider only, and says nothing about the contract.
func Ask[T any](ctx context.Context, v View, data []byte, decode func([]byte) (T, error)) (value T, ok bool, err error) {
	answer, err := v.Caller.Call(ctx, Call{To: v.Contract, Data: data}, v.At)
	var revert *RevertError
	switch {
	case errors.As(err, &revert):
		return value, false, nil
	case err != nil:
		return value, false, fmt.Errorf("ask %s at block %s: %w", v.Contract.Hex(), v.At, err)
	}
	decoded, err := decode(answer)
	if err != nil {
		return value, false, nil //nolint:nilerr // no answer is an answer
	}
	return decoded, true, nil
}
