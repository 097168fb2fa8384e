package story

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
	"golang.org/x/sync/errgroup"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
)

// Config says which story to tell.
type Config struct {
	Seed uint64

	// DataDir keeps the chains, and a complete history found there is resumed
	// instead of played. Empty keeps everything in memory.
	DataDir string

	// Days is the length of the history in days of chain time, which always
	// ends on the same day; zero is the whole of it. Shorter ones are for tests
	// and have fewer proposals.
	Days int

	Logger   *slog.Logger // nil is silent
	Progress func(done, total int, what string)
}

// MinDays is the shortest history in days: its last proposals need some.
const MinDays = 20

// holderCount is the number of holders besides the delegates.
const holderCount = 340

func (c Config) withDefaults() (Config, error) {
	if c.Days == 0 {
		c.Days = MaxDays
	}
	if c.Days < MinDays || c.Days > MaxDays {
		return c, fmt.Errorf("%d days: want %d to %d", c.Days, MinDays, MaxDays)
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Progress == nil {
		c.Progress = func(int, int, string) {}
	}
	return c, nil
}

// DAO is one of the story's DAOs; it has one governor or several.
type DAO struct {
	Slug, Name, About string
	Governors         []chain.Account
}

// Chain is one of the story's chains.
type Chain struct {
	*devchain.Chain
	name string
}

// Name is what to call the chain.
func (c Chain) Name() string { return c.name }

// Story is a story whose history has been played. [Story.Run] continues it.
type Story struct {
	stages []*stage
	houses []*house
	lock   *flock.Flock // on the data directory; nil in memory
}

// Start starts both chains and plays the history, or resumes a story from
// DataDir. The caller closes it.
func Start(ctx context.Context, config Config) (*Story, error) {
	config, err := config.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("start story: %w", err)
	}
	resumed, lock, err := openFolder(config)
	if err != nil {
		return nil, fmt.Errorf("start story: %w", err)
	}
	s, err := assemble(ctx, config)
	if err != nil {
		if lock != nil {
			err = errors.Join(err, lock.Close())
		}
		return nil, fmt.Errorf("start story: %w", err)
	}
	s.lock = lock
	if resumed {
		err = s.each(ctx, (*stage).resume)
	} else if err = s.play(ctx, config); err == nil {
		err = s.seal(config)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start story: %w", err), s.Close())
	}
	for _, stage := range s.stages {
		stage.begin()
	}
	return s, nil
}

// seal marks the history as complete once it would outlive this process.
func (s *Story) seal(config Config) error {
	for _, stage := range s.stages {
		if err := stage.chain.Sync(); err != nil {
			return err
		}
	}
	return sealFolder(config)
}

// assemble starts the chains and prepares what is to happen on them.
func assemble(ctx context.Context, config Config) (*Story, error) {
	d, cal := dice(config.Seed), newCalendar(config.Days)
	people, err := newCast(d, holderCount, cal.begin)
	if err != nil {
		return nil, err
	}
	s := &Story{}
	for _, spec := range houseSpecs {
		s.houses = append(s.houses, newHouse(spec, people))
	}
	people.hire()
	for _, name := range []string{meridian, tidewater} {
		stage, err := s.newStage(ctx, name, config, people, cal)
		if err != nil {
			return nil, errors.Join(err, s.Close())
		}
		s.stages = append(s.stages, stage)
	}
	return s, nil
}

// hire makes all of the staff, so that the stages only read.
func (c *cast) hire() {
	for _, name := range []string{issuer, exchange, maker, keeper, visitor} {
		c.member(name)
	}
	for _, dao := range daoSpecs {
		c.member(councilName(dao.slug))
		c.member(vesting + " " + dao.slug)
		c.member(dao.slug + " deployer")
		for i := range founderCount {
			c.member(founderName(dao.slug, i))
		}
	}
}

func (s *Story) newStage(ctx context.Context, name string, config Config, people *cast, cal calendar) (*stage, error) {
	code, d := newCodec(), dice(config.Seed)
	st := &stage{
		name: name, codec: code, cast: people, dice: d, cal: cal, log: config.Logger,
		senders: make(map[*person]*devchain.Sender),
	}
	var id chain.ID
	for _, h := range s.houses {
		if h.chain != name {
			continue
		}
		id = h.chainID
		hall, err := newHall(h, people, code, d, cal)
		if err != nil {
			return nil, err
		}
		st.halls = append(st.halls, hall)
	}
	purses, err := people.purses()
	if err != nil {
		return nil, err
	}
	settings := devchain.Config{
		ID: id, GenesisTime: uint64(cal.begin.Unix()), Accounts: purses, Logger: config.Logger,
	}
	if config.DataDir != "" {
		settings.DataDir = filepath.Join(config.DataDir, strings.ToLower(name))
	}
	started, err := devchain.Start(ctx, settings)
	if err != nil {
		return nil, err
	}
	st.chain, st.read = started, reader{client: started.Client(), codec: code}
	return st, nil
}

// Ether at the beginning, in whole coins: for fees, and for the treasuries.
const (
	purse     = 100
	bankPurse = 100_000
)

func (c *cast) purses() (map[common.Address]chain.Amount, error) {
	out := make(map[common.Address]chain.Amount, len(c.byAddress))
	small, err := chain.AmountFromBig(coins(purse))
	if err != nil {
		return nil, fmt.Errorf("fill purses: %w", err)
	}
	for address := range c.byAddress {
		out[address] = small
	}
	out[c.member(issuer).address], err = chain.AmountFromBig(coins(bankPurse))
	return out, err
}

// newHall prepares the history of a house.
func newHall(h *house, people *cast, code *codec, d dice, cal calendar) (*hall, error) {
	out := &hall{house: h, drafts: make(map[string]*draft)}
	out.holdings = holdingsOf(h, people, d, cal)
	out.errands = errandsOf(h, people, out.holdings, cal)
	out.delegations = delegationsOf(h, people, d, cal)
	left := map[string]bool{}
	for _, script := range agendaOf(h) {
		if script.at.Before(cal.begin.Add(cal.wave()+day)) || script.needs != "" && left[script.needs] {
			left[script.key] = true
			continue
		}
		draft, err := write(script, desk{house: h, cast: people, codec: code})
		if err != nil {
			return nil, err
		}
		if _, twice := out.drafts[draft.id.String()]; twice {
			return nil, fmt.Errorf("proposal %s of %s: there is an equal one", script.key, h.key)
		}
		out.drafts[draft.id.String()] = draft
		out.agenda = append(out.agenda, draft)
	}
	sortByTime(out.agenda, func(d *draft) time.Time { return d.at })
	return out, nil
}

// each does something on all stages at once.
func (s *Story) each(ctx context.Context, do func(*stage, context.Context) error) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, stage := range s.stages {
		group.Go(func() error { return do(stage, ctx) })
	}
	return group.Wait() //nolint:wrapcheck // a stage says what it was doing
}

// play plays the history on all chains.
func (s *Story) play(ctx context.Context, config Config) error {
	var mu sync.Mutex
	done := 0
	return s.each(ctx, func(st *stage, ctx context.Context) error {
		if err := st.found(ctx); err != nil {
			return err
		}
		for today := 0; st.head().time.Before(st.cal.end); {
			if err := st.step(ctx); err != nil {
				return err
			}
			passed := min(config.Days, int(st.head().time.Sub(st.cal.begin)/day))
			if passed == today {
				continue
			}
			mu.Lock()
			done += passed - today
			config.Progress(done, config.Days*len(s.stages), "playing the history")
			mu.Unlock()
			today = passed
		}
		return nil
	})
}

// resume finds out where a persisted chain stands.
func (s *stage) resume(ctx context.Context) error {
	now := s.head().time
	for _, h := range s.halls {
		h.agenda = nil
		h.errands = slices.DeleteFunc(h.errands, func(e errand) bool { return !e.at.After(now) })
		h.delegations = slices.DeleteFunc(h.delegations, func(d delegation) bool { return !d.at.After(now) })
	}
	return s.recall(ctx)
}

// begin opens the live part.
func (s *stage) begin() { s.live = true }

// Close stops both chains.
func (s *Story) Close() error {
	var err error
	for _, st := range s.stages {
		err = errors.Join(err, st.chain.Close())
	}
	if s.lock != nil {
		err = errors.Join(err, s.lock.Close())
	}
	return err
}

// Chains are the chains that the story plays on.
func (s *Story) Chains() []Chain {
	out := make([]Chain, len(s.stages))
	for i, st := range s.stages {
		out[i] = Chain{Chain: st.chain, name: st.name}
	}
	return out
}

// DAOs are the DAOs of the story with their governors.
func (s *Story) DAOs() []DAO {
	out := make([]DAO, len(daoSpecs))
	for i, spec := range daoSpecs {
		out[i] = DAO{Slug: spec.slug, Name: spec.name, About: spec.about}
		for _, h := range s.houses {
			if h.dao == spec.slug {
				out[i].Governors = append(out[i].Governors, chain.Account{Chain: h.chainID, Address: h.governor})
			}
		}
	}
	return out
}
