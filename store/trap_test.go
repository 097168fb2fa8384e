package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// recordedSequence is a real token's events around one holder, A, in 15
// transactions, with amounts in whole tokens: the ones that drifted in an
// indexer which counted changes of delegation instead of folding them.
const recordedSequence = "../../shared/data/delegation-sequence/events_0xf25f97f.csv"

// readSequence makes a block of each transaction.
func readSequence(t *testing.T, w *world) []block {
	t.Helper()
	file, err := os.Open(recordedSequence)
	if os.IsNotExist(err) {
		t.Skipf("needs the recorded delegation sequence at %s", recordedSequence)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	var blocks []block
	group := ""
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), ",")
		if _, err := strconv.Atoi(fields[0]); err != nil {
			continue // the header and the legend
		}
		if fields[0] != group {
			group = fields[0]
			blocks = append(blocks, w.mine(0))
		}
		w.emit(tokenA, sequenceEvent(t, fields))
		blocks[len(blocks)-1].facts = w.facts
	}
	return blocks
}

// letter is the account of a letter of the recording.
func letter(name string) common.Address {
	if name == "0" {
		return common.Address{}
	}
	return common.BytesToAddress([]byte(name))
}

func sequenceEvent(t *testing.T, fields []string) chain.Event {
	t.Helper()
	amount := func(text string) chain.Amount {
		n, err := chain.ParseAmount(text)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	switch fields[1] {
	case "Transfer":
		return delegation.Transfer{From: letter(fields[2]), To: letter(fields[3]), Amount: amount(fields[5])}
	case "DelegateChanged":
		return delegation.DelegateChanged{Delegator: letter(fields[2]), From: new(delegation.Whole(letter(fields[3]))), To: delegation.Whole(letter(fields[4]))}
	case "DelegateVotesChanged":
		return delegation.PowerChanged{Delegate: letter(fields[2]), Previous: new(amount(fields[5])), New: amount(fields[6])}
	}
	t.Fatalf("unknown event %q", fields[1])
	return nil
}

// edges writes every delegate's power and delegators, and A's holding.
func edges(t *testing.T, db *store.DB) string {
	t.Helper()
	token := chain.Account{Chain: testChain, Address: tokenA}
	page, err := db.Delegates(context.Background(), delegation.DelegateFilter{Tokens: []chain.Account{token}, All: true, Order: delegation.DelegatesByPower, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	powers := map[string]string{}
	for _, d := range page.Items {
		powers[strings.TrimLeft(string(d.Address[:]), "\x00")] = fmt.Sprintf("%s/%d", d.Power, d.Delegators)
	}
	holders, err := db.Holders(context.Background(), delegation.HolderFilter{Token: token, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	held := "none"
	for _, h := range holders.Items {
		if h.Address == letter("A") {
			delegate, _ := h.Delegate()
			held = fmt.Sprintf("%s→%s", h.Balance, strings.TrimLeft(string(delegate[:]), "\x00"))
		}
	}
	return fmt.Sprintf("A %s B %s C %s D %s, A holds %s", powers["A"], powers["B"], powers["C"], powers["D"], held)
}

// Changes to the same delegate, three changes in two transactions, transfers to
// delegators: power is what the token announced last, and each holder adds to one
// delegate's count. C and D had tokens before the recording begins, so C's
// balance is unknown once it has sent them, and D's is zero.
func TestTrap22DelegationEvents(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		blocks := readSequence(t, newWorld(1))
		want := map[int]string{
			2:  "A 30/1 B  C  D , A holds 30→A",
			4:  "A 0/0 B 45/1 C  D , A holds 45→B",
			6:  "A 55/1 B 45/1 C 0/0 D 0/0, A holds 45→B",
			8:  "A 100/2 B 0/0 C 0/0 D 0/0, A holds 45→A",
			9:  "A 75/2 B 0/0 C 0/0 D 0/0, A holds 20→A",
			15: "A 0/0 B 20/1 C 55/1 D 30/0, A holds 20→B",
		}
		db := open(t)
		_, sink := follow(t, db)
		var parent chain.BlockRef
		for i, b := range blocks {
			appendBlocks(t, sink, parent, []block{b}, 0)
			parent = b.BlockRef
			if expected, checked := want[i+1]; checked {
				if diff := cmp.Diff(expected, edges(t, db)); diff != "" {
					t.Errorf("after transaction %d: -want +got\n%s", i+1, diff)
				}
			}
		}
		if len(blocks) != 15 {
			t.Fatalf("%d transactions", len(blocks))
		}
		atOnce := open(t)
		_, sink = follow(t, atOnce)
		appendBlocks(t, sink, chain.BlockRef{}, blocks, 0)
		if one, all := checksum(t, db), checksum(t, atOnce); one != all {
			t.Errorf("one by one the checksum is %s, all at once %s", one, all)
		}
	})
}

// Off-chain sources that page by a time in whole seconds drop rows of the same
// second. Tribune reads none of them, and its own lists must not do the same.
func TestTrap30RowsOfOneSecondAreAllPaged(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(5)
		next := w.mine(0)
		for i := range 9 {
			w.emit(governorA, governance.ProposalCreated{ID: governance.ProposalID{31: byte(i + 1)}, Proposer: account(1), VoteStart: 5, VoteEnd: 9, Description: "same second"})
			w.emit(governorA, governance.VoteCast{ID: governance.ProposalID{31: 1}, Voter: account(i), Support: governance.For, Weight: chain.NewAmount(7)})
		}
		next.facts = w.facts
		appendBlocks(t, sink, chain.BlockRef{}, []block{next}, 0)
		proposals, votes := map[governance.ProposalID]bool{}, map[common.Address]bool{}
		filter := governance.ProposalFilter{DAO: "test", Limit: 2}
		for more := true; more; more = filter.After != nil {
			page, err := db.Proposals(context.Background(), filter)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range page.Items {
				if proposals[p.ID] {
					t.Errorf("proposal %s comes twice", p.ID)
				}
				proposals[p.ID] = true
			}
			filter.After = page.Next
		}
		ballots := governance.VoteFilter{Ref: &governance.Ref{Governor: chain.Account{Chain: testChain, Address: governorA}, ID: governance.ProposalID{31: 1}}, Order: governance.VotesByWeight, Limit: 2}
		for more := true; more; more = ballots.After != nil {
			page, err := db.Votes(context.Background(), ballots)
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range page.Items {
				if votes[v.Voter] {
					t.Errorf("the vote of %s comes twice", v.Voter)
				}
				votes[v.Voter] = true
			}
			ballots.After = page.Next
		}
		if len(proposals) != 9 || len(votes) != 9 {
			t.Errorf("%d proposals and %d votes of 9 each", len(proposals), len(votes))
		}
	})
}

// An id says nothing of chain and governor: equal ids on two governors are two
// proposals, and an id is the same in decimal and in hex.
func TestTrap18IdsAreOfOneGovernorOnly(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(6)
		next := w.mine(0)
		id := governance.ProposalID{31: 7}
		for i, governor := range []common.Address{governorA, governorB} {
			w.emit(governor, governance.ProposalCreated{ID: id, Proposer: account(i), VoteStart: 5, VoteEnd: 9, Description: fmt.Sprint("of ", i)})
		}
		w.emit(governorB, governance.VoteCast{ID: id, Voter: account(1), Support: governance.For, Weight: chain.NewAmount(7)})
		next.facts = w.facts
		appendBlocks(t, sink, chain.BlockRef{}, []block{next}, 0)
		for i, governor := range []common.Address{governorA, governorB} {
			for _, text := range []string{"7", "0x7", "0x07"} {
				parsed, err := governance.ParseProposalID(text)
				if err != nil {
					t.Fatal(err)
				}
				p, err := db.Proposal(context.Background(), governance.Ref{Governor: chain.Account{Chain: testChain, Address: governor}, ID: parsed})
				if err != nil {
					t.Fatal(err)
				}
				if p.Proposer != account(i) || p.Tally.Votes != int64(i) {
					t.Errorf("%s of governor %d: proposer %s, %d votes", text, i, p.Proposer, p.Tally.Votes)
				}
			}
		}
	})
}
