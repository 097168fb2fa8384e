package governance_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// decodeAgora decodes a recorded event as its family would.
func decodeAgora(t *testing.T, family string, recorded governancetest.AgoraLog) chain.Event {
	t.Helper()
	event, err := governance.Decoders()[family][recorded.Log.Topics[0]](&recorded.Log)
	if err != nil {
		t.Fatalf("block %s: %v", recorded.Line["block_number"], err)
	}
	return event
}

// Trap 20: Optimism's governor announces proposals in four forms. All 127 that
// were recorded are read, and say what the recording says.
func TestTrap20EveryFormOfAnAgoraProposalIsRead(t *testing.T) {
	var all []governancetest.AgoraLog
	all = append(all, governancetest.OptimismTyped(t)...)
	all = append(all, governancetest.OptimismModules(t)...)
	for _, record := range governancetest.OptimismProposals(t) { // the standard form
		event, err := governance.Decoders()[governance.FamilyAgora][record.Log.Topics[0]](&record.Log)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(record.Event, event, cmp.AllowUnexported(chain.Amount{})); diff != "" {
			t.Errorf("-recorded +decoded\n%s", diff)
		}
	}
	if got := len(all) + len(governancetest.OptimismProposals(t)); got != 127 {
		t.Errorf("%d proposals were recorded, want 127", got)
	}
	kinds := map[string]int{}
	for _, recorded := range all {
		e, ok := decodeAgora(t, governance.FamilyAgora, recorded).(governance.ProposalCreated)
		if !ok {
			t.Fatal("no proposal")
		}
		typed, module := "", ""
		if e.Details.ProposalType != nil {
			typed = fmt.Sprint(*e.Details.ProposalType)
		}
		if e.Details.Module != nil {
			module = e.Details.Module.Address
			kinds[string(e.Details.Module.Kind)]++
		}
		line := recorded.Line
		want := []string{
			line["proposal_id"], strings.ToLower(line["proposer"]), line["start_block"], line["end_block"],
			line["description"], line["proposal_type"], strings.ToLower(line["voting_module"]),
		}
		got := []string{
			e.ID.String(), strings.ToLower(e.Proposer.Hex()), fmt.Sprint(e.VoteStart), fmt.Sprint(e.VoteEnd),
			e.Description, typed, strings.ToLower(module),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("-recorded +decoded\n%s", diff)
		}
	}
	if diff := cmp.Diff(map[string]int{"approval": 51, "optimistic": 3}, kinds); diff != "" {
		t.Errorf("modules: -want +got\n%s", diff)
	}
}

// Options and settings are what go-ethereum's abi makes of them, which reads
// them in another way and by the types of the module's source.
func TestOptionsOfApprovalVotesAreWhatTheModuleWasTold(t *testing.T) {
	options := 0
	for _, recorded := range governancetest.OptimismModules(t) {
		e, _ := decodeAgora(t, governance.FamilyAgora, recorded).(governance.ProposalCreated)
		data := common.FromHex(recorded.Line["proposal_data"])
		if len(data) == 64 {
			if m := e.Details.Module; m.AgainstThreshold.String() != "1200" || !*m.Relative {
				t.Errorf("optimistic: %+v", m)
			}
			continue
		}
		want := unpackApproval(t, data)
		encoded, err := json.Marshal(e.Details.Module)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]any{}
		if err := json.Unmarshal(encoded, &got); err != nil {
			t.Fatal(err)
		}
		delete(got, "address")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -abi +decoded\n%s", recorded.Line["proposal_id"], diff)
		}
		options += len(e.Details.Module.Options)
	}
	if options < 300 {
		t.Errorf("%d options in all", options)
	}
}

// unpackApproval is the JSON of what an approval module was told.
func unpackApproval(t *testing.T, data []byte) map[string]any {
	t.Helper()
	option := []abi.ArgumentMarshaling{
		{Name: "targets", Type: "address[]"}, {Name: "values", Type: "uint256[]"}, {Name: "calldatas", Type: "bytes[]"}, {Name: "description", Type: "string"},
	}
	first := new(big.Int).SetBytes(data[32*int(data[31])/32+32 : 32*int(data[31])/32+64]) // offset of the first option
	at := int(data[31]) + 32 + int(first.Int64())
	spends := data[at+31] != 128 // the offset of the first list, where that is the first word
	if spends {
		option = append([]abi.ArgumentMarshaling{{Name: "spends", Type: "uint256"}}, option...)
	}
	optionType, err := abi.NewType("tuple[]", "", option)
	if err != nil {
		t.Fatal(err)
	}
	settingsType, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "approvals", Type: "uint8"}, {Name: "criteria", Type: "uint8"}, {Name: "token", Type: "address"},
		{Name: "value", Type: "uint128"}, {Name: "amount", Type: "uint128"},
	})
	if err != nil {
		t.Fatal(err)
	}
	values, err := abi.Arguments{{Type: optionType}, {Type: settingsType}}.Unpack(data)
	if err != nil {
		t.Fatal(err)
	}
	type wide = struct {
		Spends      *big.Int
		Targets     []common.Address
		Values      []*big.Int
		Calldatas   [][]byte
		Description string
	}
	type narrow = struct {
		Targets     []common.Address
		Values      []*big.Int
		Calldatas   [][]byte
		Description string
	}
	var list []wide
	if spends {
		list = *abi.ConvertType(values[0], new([]wide)).(*[]wide)
	} else {
		for _, o := range *abi.ConvertType(values[0], new([]narrow)).(*[]narrow) {
			list = append(list, wide{nil, o.Targets, o.Values, o.Calldatas, o.Description})
		}
	}
	settings := *abi.ConvertType(values[1], new(struct {
		Approvals, Criteria uint8
		Token               common.Address
		Value, Amount       *big.Int
	})).(*struct {
		Approvals, Criteria uint8
		Token               common.Address
		Value, Amount       *big.Int
	})
	var options []any
	for _, o := range list {
		entry := map[string]any{"description": o.Description}
		if o.Spends != nil {
			entry["spends"] = o.Spends.String()
		}
		var calls []any
		for i, target := range o.Targets {
			calls = append(calls, map[string]any{"target": target.Hex(), "value": o.Values[i].String(), "calldata": hexutil.Encode(o.Calldatas[i])})
		}
		if calls != nil {
			entry["calls"] = calls
		}
		options = append(options, entry)
	}
	return map[string]any{
		"kind": "approval", "options": options, "max_approvals": float64(settings.Approvals), "criteria": []any{"threshold", "top_choices"}[settings.Criteria],
		"criteria_value": settings.Value.String(), "budget_token": settings.Token.Hex(), "budget_amount": settings.Amount.String(),
	}
}

// Trap 12 and 14: votes with params are votes, several by one voter add up, and
// each option has exactly the weight of the votes that approve it.
func TestTrap12VotesWithParamsCountForTheirOptions(t *testing.T) {
	proposals := governancetest.OptimismApprovalProposal(t)
	e, _ := decodeAgora(t, governance.FamilyAgora, proposals[0]).(governance.ProposalCreated)
	p := governance.NewProposal(chain.Account{}, chain.Position{}, e)
	numbers, err := abi.NewType("uint256[]", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	want, votes := make([]*big.Int, len(e.Details.Module.Options)), 0
	for i := range want {
		want[i] = new(big.Int)
	}
	for _, record := range governancetest.OptimismVotes(t) {
		event, err := governance.Decoders()[governance.FamilyAgora][record.Log.Topics[0]](&record.Log)
		if err != nil {
			t.Fatal(err)
		}
		vote, _ := event.(governance.VoteCast)
		if vote.ID != p.ID {
			t.Fatalf("a vote on %s", vote.ID)
		}
		if !p.Apply(chain.Position{}, vote) {
			t.Errorf("the vote of %s with params %x counts for no option", vote.Voter, vote.Params)
		}
		votes++
		if vote.Support != governance.For {
			continue
		}
		values, err := abi.Arguments{{Type: numbers}}.Unpack(vote.Params)
		if err != nil {
			t.Fatal(err)
		}
		for _, option := range values[0].([]*big.Int) {
			i := option.Int64()
			want[i].Add(want[i], vote.Weight.Big())
		}
	}
	var all []string
	for i, option := range p.OptionVotes {
		if option.Big().Cmp(want[i]) != 0 {
			t.Errorf("option %d: %s, want %s", i, option, want[i])
		}
		all = append(all, option.String())
	}
	if votes != 7_715 || len(all) != 15 || p.Tally.For.String() != "61633843859273499393618105" {
		t.Errorf("%d votes, %d options, %s for", votes, len(all), p.Tally.For)
	}
}

// A governor of version 2 tells its hooks about type and module at the end of
// the description, and the module announces the options on its own.
func TestTrap20AModuleTellsOfItsProposalInAnEventOfItsOwn(t *testing.T) {
	var options []string
	types := map[string]uint64{}
	for _, recorded := range governancetest.AgoraVersion2(t) {
		family := governance.FamilyAgora
		if _, own := recorded.Line["options"]; own {
			family = governance.FamilyAgoraModule
		}
		switch e := decodeAgora(t, family, recorded).(type) {
		case governance.ProposalCreated:
			p := governance.NewProposal(chain.Account{}, chain.Position{}, e)
			types[p.Title] = *p.Details.ProposalType
			if strings.Contains(p.Description, "#proposal") {
				t.Errorf("description %q", p.Description)
			}
		case governance.ProposalDetailed:
			for _, o := range e.Details.Module.Options {
				options = append(options, o.Description)
			}
			if m := e.Details.Module; len(m.Options) > 0 && (*m.MaxApprovals != 2 || m.Criteria != governance.CriteriaTopChoices || !*m.Signal || m.CriteriaValue.String() != "1") {
				t.Errorf("settings %+v", m)
			}
		}
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, options); diff != "" {
		t.Errorf("options: %s", diff)
	}
	if diff := cmp.Diff(map[string]uint64{"[TEST] - pedro 2025-06-12 2": 9, "[PEDRO] - test 2025-06-13": 10}, types); diff != "" {
		t.Errorf("types: %s", diff)
	}
}

// Types and scopes of configurators of both versions.
func TestTypesAndScopesOfProposalsAreSettings(t *testing.T) {
	names := map[string]int{}
	for _, recorded := range governancetest.AgoraTypes(t) {
		e, _ := decodeAgora(t, governance.FamilyAgoraModule, recorded).(governance.ParameterChanged)
		names[e.Name]++
		line := recorded.Line
		if e.Name == governance.ParamProposalType {
			var set governance.AgoraType
			if err := json.Unmarshal([]byte(e.New), &set); err != nil {
				t.Fatal(err)
			}
			got := []string{e.Key, fmt.Sprint(set.Quorum), fmt.Sprint(set.Threshold), set.Name}
			want := []string{line["proposal_type_id"], line["quorum"], line["approval_threshold"], line["name"]}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("type: -recorded +decoded\n%s", diff)
			}
			continue
		}
		key := line["proposal_type_id"] + ":0x" + line["scope_key"]
		if idx, numbered := line["idx"]; numbered {
			key += ":" + idx
		}
		if e.Key != key {
			t.Errorf("scope %s, want %s", e.Key, key)
		}
		names[strings.SplitN(e.New, ",", 2)[0]]++
	}
	if names["proposal_type"] == 0 || names["disabled"] == 0 || names["deleted"] == 0 || names["proposal_scope"] < 5 {
		t.Errorf("%v", names)
	}
}

// What hostile governors tell: offsets outside, too many options, settings that
// no module has. None is read as options, none is lost.
func TestAModuleThatCannotBeReadKeepsWhatItWasTold(t *testing.T) {
	recorded := governancetest.OptimismApprovalProposal(t)[0]
	whole := common.FromHex(recorded.Line["proposal_data"])
	for name, change := range map[string]func([]byte) []byte{
		"nothing":         func([]byte) []byte { return nil },
		"cut":             func(d []byte) []byte { return d[:len(d)-600] },
		"options outside": func(d []byte) []byte { d[30] = 0xff; return d },
		"2^64 options":    func(d []byte) []byte { d[6*32+20] = 1; return d },
		"criteria of 2":   func(d []byte) []byte { d[2*32+31] = 2; return d },
		"dirty address":   func(d []byte) []byte { d[3*32] = 1; return d },
	} {
		data := change(append([]byte{}, whole...))
		log := governancetest.Encode(t, governancetest.Events()["ProposalCreated2Agora"],
			big.NewInt(77), alice, bob, data, big.NewInt(1), big.NewInt(2), "text", uint8(3))
		event, err := governance.Decoders()[governance.FamilyAgora][log.Topics[0]](&log)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		m := event.(governance.ProposalCreated).Details.Module
		if m.Kind != governance.ModuleUnknown || len(m.Options) != 0 || string(m.Data) != string(data) {
			t.Errorf("%s: read as %s with %d options", name, m.Kind, len(m.Options))
		}
	}
}

// A vote may name options that do not exist, or one twice: the contract would
// have refused it, so it counts for none.
func TestAVoteForOptionsThatDoNotExistCountsForNone(t *testing.T) {
	p := governance.Proposal{Details: governance.Details{Module: &governance.ModuleVote{Kind: governance.ModuleApproval, Options: make([]governance.Option, 3)}}}
	encode := func(options ...int64) []byte {
		out := append(common.BigToHash(big.NewInt(32)).Bytes(), common.BigToHash(big.NewInt(int64(len(options)))).Bytes()...)
		for _, o := range options {
			out = append(out, common.BigToHash(big.NewInt(o)).Bytes()...)
		}
		return out
	}
	for _, test := range []struct {
		params []byte
		fits   bool
	}{
		{encode(0, 2), true}, {encode(3), false}, {encode(1, 1), false}, {encode(2, 1), false}, {encode(), false},
		{encode(0, 1, 2, 0), false}, {nil, false}, {encode(1)[:95], false}, {append(encode(1), make([]byte, 32)...), true},
	} {
		vote := governance.VoteCast{Support: governance.For, Weight: chain.NewAmount(5), Params: test.params}
		if got := p.Apply(chain.Position{}, vote); got != test.fits {
			t.Errorf("params %x fit: %t", test.params, got)
		}
	}
	if diff := cmp.Diff([]string{"5", "5", "5"}, []string{p.OptionVotes[0].String(), p.OptionVotes[1].String(), p.OptionVotes[2].String()}); diff != "" {
		t.Errorf("options: %s", diff)
	}
	if !p.Apply(chain.Position{}, governance.VoteCast{Support: governance.Against, Weight: chain.NewAmount(5)}) {
		t.Error("a vote against needs no options")
	}
}
