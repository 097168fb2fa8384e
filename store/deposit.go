package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Deposits are made in another contract than the token, and are the token's facts
// nevertheless.

type depositChangeRow struct {
	bun.BaseModel `bun:"table:deposit_change"`
	place
	Sender    common.Address       `bun:"sender"`
	Recipient common.Address       `bun:"recipient"`
	Deposits  []delegation.Deposit `bun:"deposits"`
}

func (r depositChangeRow) event() chain.Event {
	return delegation.DepositMoved{From: r.Sender, To: r.Recipient, Deposits: r.Deposits}
}

type proxyDeployedRow struct {
	bun.BaseModel `bun:"table:proxy_deployed"`
	place
	Delegate common.Address `bun:"delegate"`
	Proxy    common.Address `bun:"proxy"`
}

func (r proxyDeployedRow) event() chain.Event {
	return delegation.ProxyDeployed{Delegate: r.Delegate, Proxy: r.Proxy}
}

// depositRow is what a holder has deposited for one delegate.
type depositRow struct {
	bun.BaseModel `bun:"table:deposit"`
	SourceID      int64          `bun:"source_id,pk"`
	Token         common.Address `bun:"token,pk"`
	Account       common.Address `bun:"account,pk"`
	Delegate      common.Address `bun:"delegate,pk"`
	Amount        chain.Amount   `bun:"amount"`
	Since         *chain.Mark    `bun:"since"`
}

func depositRowsOf(source int64, h *delegation.Holder) []depositRow {
	var rows []depositRow
	for _, s := range h.Deposits() {
		rows = append(rows, depositRow{
			SourceID: source, Token: h.Token.Address, Account: h.Address, Delegate: s.Delegate, Amount: *s.Deposit, Since: s.Since,
		})
	}
	return rows
}

func (r depositRow) share() delegation.Share {
	return delegation.Share{Part: delegation.Part{Delegate: r.Delegate}, Deposit: &r.Amount, Since: r.Since}
}

// addDeposits adds to holders of one token what they have deposited; at says where
// each of them is.
func addDeposits(ctx context.Context, tx bun.IDB, token tokenRow, holders []delegation.Holder, at map[common.Address]int, chunk []common.Address) error {
	var deposits []depositRow
	err := tx.NewSelect().Model(&deposits).
		Where("source_id = ? AND token = ? AND account IN (?)", token.SourceID, token.Address, bun.List(chunk)).
		Order("account", "delegate").Scan(ctx)
	if err != nil {
		return fmt.Errorf("load deposits: %w", err)
	}
	for _, d := range deposits {
		h := &holders[at[d.Account]]
		h.Shares = append(h.Shares, d.share())
	}
	return nil
}

// aside returns what of a holder's balance, as the token answers it, is another's
// (of a proxy), or what it owns beyond it (its deposits). Nil is nothing.
func aside(h *delegation.Holder) *chain.Amount {
	if h.ProxyOf != nil {
		return h.Balance
	}
	if len(h.Deposits()) == 0 {
		return nil
	}
	var sum chain.Amount
	for _, s := range h.Deposits() {
		sum, _ = sum.Add(*s.Deposit) // all of them are parts of one supply
	}
	return &sum
}

// balanceOf is the reverse of aside: what the token answers.
func (r holderRow) balanceOf() *chain.Amount {
	switch {
	case r.ProxyOf != nil:
		return r.Aside
	case r.Balance == nil || r.Aside == nil:
		return r.Balance
	}
	balance, _ := r.Balance.Sub(*r.Aside)
	return &balance
}

// countDelegatorsOf counts the delegators of delegates of a token whose holders
// may have several.
func (r refolder) countDelegatorsOf(ctx context.Context, token common.Address, chunk []common.Address, delegates map[accountKey]*delegation.Delegate) error {
	row := r.tokens[token]
	const others = "SELECT account FROM ? WHERE source_id = ? AND token = ? AND delegate IN (?)"
	table := func(name string) []any { return []any{bun.Ident(name), row.SourceID, token, bun.List(chunk)} }
	var rows []holderRow
	err := r.tx.NewSelect().Model(&rows).Where("source_id = ? AND token = ?", row.SourceID, token).
		Where("(delegate IN (?) OR account IN ("+others+") OR account IN ("+others+"))",
			slices.Concat([]any{bun.List(chunk)}, table("share"), table("deposit"))...).Scan(ctx)
	if err != nil {
		return fmt.Errorf("load delegators: %w", err)
	}
	holders, err := readHolders(ctx, r.tx, row, rows)
	if err != nil {
		return err
	}
	for i := range holders {
		for _, delegate := range holders[i].Delegates() {
			if d := delegates[accountKey{token, delegate}]; d != nil && slices.Contains(chunk, delegate) {
				d.Delegators++
			}
		}
	}
	return nil
}
