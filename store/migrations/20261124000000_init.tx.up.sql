-- Configuration: what is followed.
CREATE TABLE chain (
    id         BIGINT PRIMARY KEY,
    name       TEXT NOT NULL,
    endpoints  TEXT NOT NULL,            -- JSON array of {url, public}
    explorer   TEXT NOT NULL
);
--bun:split
CREATE TABLE dao (
    slug TEXT PRIMARY KEY,
    name TEXT NOT NULL
);
--bun:split
-- A source is a set of contracts of one chain that share a cursor.
CREATE TABLE source (
    id         {{.Serial}},
    chain      BIGINT NOT NULL REFERENCES chain (id),
    tip_number BIGINT,                   -- all NULL until the first step
    tip_hash   {{.Bytes}},
    tip_parent {{.Bytes}},
    tip_time   BIGINT,
    tip_parent_number BIGINT,            -- of the parent chain's block, where contracts count those; else 0
    head       BIGINT NOT NULL DEFAULT 0, -- what the provider said last
    safe       BIGINT NOT NULL DEFAULT 0,
    final      BIGINT NOT NULL DEFAULT 0,
    version    BIGINT NOT NULL DEFAULT 0, -- grows with every change of data
    epoch      BIGINT NOT NULL DEFAULT 0, -- grows whenever measured days are dropped
    mending    TEXT NOT NULL DEFAULT '',  -- why blocks were cut that are being read again, '' if none are
    mending_to BIGINT NOT NULL DEFAULT 0  -- the highest of them
);
--bun:split
-- What the process that indexes a chain saw last, for the processes that do not.
CREATE TABLE reading (
    chain   BIGINT PRIMARY KEY,
    head    {{.Bytes}} NOT NULL,         -- JSON: number, hash, parent, time of the newest block
    safe    BIGINT NOT NULL,
    final   BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,             -- unix milliseconds, 0: never
    trouble TEXT NOT NULL                -- what keeps the chain from being read, '' if nothing
);
--bun:split
-- Two sources may share a timelock; each then keeps its own facts of it.
CREATE TABLE contract (
    chain            BIGINT NOT NULL,
    address          {{.Bytes}} NOT NULL,
    source_id        BIGINT NOT NULL REFERENCES source (id),
    role             TEXT NOT NULL,
    family           TEXT NOT NULL,
    start            BIGINT NOT NULL,
    governor         {{.Bytes}} NOT NULL, -- whose facts its events are; zero: its own
    discovered_block BIGINT,             -- of the event that introduced it; NULL if configured
    PRIMARY KEY (source_id, address)
);
--bun:split
CREATE TABLE governor (
    chain     BIGINT NOT NULL,
    address   {{.Bytes}} NOT NULL,
    source_id BIGINT NOT NULL REFERENCES source (id),
    dao       TEXT NOT NULL REFERENCES dao (slug),
    name      TEXT NOT NULL,
    family    TEXT NOT NULL,
    version   TEXT NOT NULL,
    clock     TEXT NOT NULL,
    counting  TEXT NOT NULL,
    token     {{.Bytes}} NOT NULL,
    timelock  {{.Bytes}} NOT NULL,
    start     BIGINT NOT NULL,
    grace_period BIGINT NOT NULL,        -- seconds from the eta to expiry, 0: never
    vote_time  BIGINT NOT NULL,          -- seconds that every vote lasts, 0: events tell
    readings   TEXT NOT NULL,            -- JSON array of {name, value}: settings as answered,
    read_block BIGINT NOT NULL,          -- after this block
    PRIMARY KEY (chain, address)
);
--bun:split
CREATE TABLE token (
    chain     BIGINT NOT NULL,
    address   {{.Bytes}} NOT NULL,
    source_id BIGINT NOT NULL REFERENCES source (id),
    family    TEXT NOT NULL,
    name      TEXT NOT NULL,
    symbol    TEXT NOT NULL,
    decimals  BIGINT NOT NULL,
    clock     TEXT NOT NULL,
    start     BIGINT NOT NULL,
    multi_delegate {{.Bytes}} NOT NULL,  -- where holders deposit for several delegates; zero: nowhere
    PRIMARY KEY (chain, address)
);
--bun:split
-- Headers that may still be reorganised, and the newest final one.
CREATE TABLE header (
    source_id BIGINT NOT NULL,
    number    BIGINT NOT NULL,
    hash      {{.Bytes}} NOT NULL,
    parent    {{.Bytes}} NOT NULL,
    time      BIGINT NOT NULL,
    parent_number BIGINT NOT NULL,
    PRIMARY KEY (source_id, number)
){{.Clustered}};
--bun:split
-- Facts: one row per decoded log. Time is the block's, in unix seconds.
CREATE TABLE block (
    source_id BIGINT NOT NULL,
    number    BIGINT NOT NULL,
    hash      {{.Bytes}} NOT NULL,
    time      BIGINT NOT NULL,
    PRIMARY KEY (source_id, number)
){{.Clustered}};
--bun:split
CREATE TABLE proposal_created (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    proposal_id     {{.Bytes}} NOT NULL,
    proposer        {{.Bytes}} NOT NULL,
    actions         TEXT NOT NULL,       -- JSON
    vote_start      BIGINT NOT NULL,
    vote_end        BIGINT NOT NULL,
    description     {{.Bytes}} NOT NULL, -- as emitted
    details         TEXT NOT NULL,       -- JSON: what only some families tell
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
-- Parts of a proposal that another contract announces than its governor.
CREATE TABLE proposal_detail (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    proposal_id {{.Bytes}} NOT NULL,
    details     TEXT NOT NULL,           -- JSON, as in proposal_created
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE proposal_event (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    proposal_id {{.Bytes}} NOT NULL,
    kind        TEXT NOT NULL,
    value       BIGINT NOT NULL,
    edit        TEXT,                -- JSON of what a proposer changed; NULL for other kinds
    result      TEXT,                -- JSON of the sums of votes that were cast elsewhere; NULL if they were not
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE vote (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    proposal_id {{.Bytes}} NOT NULL,
    kind        TEXT NOT NULL,           -- cast, overridden (a holder in place of the delegate), reduced (of the delegate)
    voter       {{.Bytes}} NOT NULL,
    support     BIGINT NOT NULL,
    weight      {{.Amount}} NOT NULL,
    reason      {{.Bytes}} NOT NULL,     -- as emitted
    params      {{.Bytes}},
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE delegation_change (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    delegator     {{.Bytes}} NOT NULL,
    from_delegate {{.Bytes}},            -- NULL: the token does not tell
    to_delegate   {{.Bytes}} NOT NULL,
    from_split    TEXT,                  -- JSON, in place of either where not all is one delegate's
    to_split      TEXT,
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE power_change (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    delegate  {{.Bytes}} NOT NULL,
    old_power {{.Amount}},               -- NULL: the token does not tell
    new_power {{.Amount}} NOT NULL,
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
-- The power to propose, where it is delegated apart from the power to vote.
CREATE TABLE proposition_change (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    account  {{.Bytes}} NOT NULL,        -- who delegates to whom, or who has what power
    delegate {{.Bytes}},
    power    {{.Amount}},
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE transfer (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    sender    {{.Bytes}} NOT NULL,
    recipient {{.Bytes}} NOT NULL,
    amount    {{.Amount}} NOT NULL,
    nft       {{.Amount}},               -- ERC-721 token id
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE deposit_change (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    sender    {{.Bytes}} NOT NULL,
    recipient {{.Bytes}} NOT NULL,
    deposits  TEXT NOT NULL,             -- JSON array of {delegate, amount}
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE proxy_deployed (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    delegate {{.Bytes}} NOT NULL,
    proxy    {{.Bytes}} NOT NULL,
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE timelock_event (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    operation   {{.Bytes}} NOT NULL,
    kind        TEXT NOT NULL,           -- scheduled, executed, canceled
    call_index  BIGINT NOT NULL,
    call        TEXT,                    -- JSON of a scheduled call
    predecessor {{.Bytes}},
    delay       BIGINT NOT NULL,         -- seconds
    eta         BIGINT NOT NULL,         -- unix seconds, where the timelock says that instead; else 0
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE parameter_change (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    name      TEXT NOT NULL,
    subject   TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    PRIMARY KEY (source_id, block, log_index)
);
--bun:split
CREATE TABLE finding (
    source_id BIGINT NOT NULL, block BIGINT NOT NULL, log_index BIGINT NOT NULL, time BIGINT NOT NULL,
    tx {{.Bytes}} NOT NULL, tx_index BIGINT NOT NULL, address {{.Bytes}} NOT NULL,
    kind   TEXT NOT NULL,
    detail TEXT NOT NULL,
    raw    {{.Bytes}} NOT NULL,
    PRIMARY KEY (source_id, block, log_index, kind)
);
--bun:split
-- The terms of a proposal, such as its quorum, are read from the contract once
-- its snapshot has passed. They are facts about the chain that no log tells.
CREATE TABLE terms (
    source_id   BIGINT NOT NULL,
    governor    {{.Bytes}} NOT NULL,
    proposal_id {{.Bytes}} NOT NULL,
    terms       TEXT NOT NULL,           -- JSON; what the contract refuses to say is missing
    read_block  BIGINT NOT NULL,
    read_at     BIGINT NOT NULL,         -- the same in the governor's clock
    PRIMARY KEY (source_id, governor, proposal_id)
);
--bun:split
-- Projections: functions of facts, rebuilt at will.
CREATE TABLE proposal (
    source_id         BIGINT NOT NULL,
    governor          {{.Bytes}} NOT NULL,
    proposal_id       {{.Bytes}} NOT NULL,
    chain             BIGINT NOT NULL,
    proposer          {{.Bytes}} NOT NULL,
    title             TEXT NOT NULL,
    description       TEXT NOT NULL,
    description_hash  {{.Bytes}} NOT NULL,
    actions           TEXT NOT NULL,
    snapshot          BIGINT NOT NULL,
    deadline          BIGINT NOT NULL,
    original_deadline BIGINT NOT NULL,
    block             BIGINT NOT NULL,   -- of creation, as the three below
    log_index         BIGINT NOT NULL,
    time              BIGINT NOT NULL,
    tx                {{.Bytes}} NOT NULL,
    against_votes     {{.Amount}} NOT NULL,
    for_votes         {{.Amount}} NOT NULL,
    abstain_votes     {{.Amount}} NOT NULL,
    votes             BIGINT NOT NULL,
    option_votes      TEXT NOT NULL,     -- JSON array of amounts, one for each option
    terms             TEXT NOT NULL,     -- JSON, as the table of that name
    details           TEXT NOT NULL,     -- JSON
    fate              TEXT NOT NULL,     -- what the clock does not change, '' if it decides: see governance.Standing
    opening           TEXT NOT NULL,
    opening_until     BIGINT NOT NULL,
    early             TEXT NOT NULL,
    held              TEXT NOT NULL,
    held_until        BIGINT NOT NULL,
    outcome           TEXT NOT NULL,     -- '' if the vote as it stands would pass, else why not
    passed            TEXT NOT NULL,
    expires_at        BIGINT NOT NULL,   -- unix seconds, 0: never
    expires_after     BIGINT NOT NULL,   -- last timepoint of the governor's clock, 0: none
    queued            TEXT,              -- JSON marks
    eta               BIGINT NOT NULL,
    executed          TEXT,
    canceled          TEXT,
    vetoed            TEXT,
    objection_until   BIGINT NOT NULL,
    updatable_until   BIGINT NOT NULL,
    operation_new     {{.Bytes}} NOT NULL, -- candidates, by salt rule of OpenZeppelin 5 and 4
    operation_old     {{.Bytes}} NOT NULL,
    operation         {{.Bytes}} NOT NULL,
    ready_at          BIGINT NOT NULL,
    operation_done    TEXT,
    operation_canceled TEXT,
    operation_history TEXT NOT NULL,     -- JSON: what the five before it are worked out from
    voting_canceled   BOOLEAN NOT NULL,  -- cancelled before the snapshot: never votable
    roll_call         BIGINT NOT NULL,   -- timepoint that decides who could have voted
    PRIMARY KEY (source_id, governor, proposal_id)
);
--bun:split
CREATE TABLE holder (
    source_id       BIGINT NOT NULL,
    token           {{.Bytes}} NOT NULL,
    account         {{.Bytes}} NOT NULL,
    balance         {{.Amount}},         -- what it owns, with its deposits; NULL: transfers contradict each other
    aside           {{.Amount}},         -- its deposits; of a proxy: its balance, which others own; NULL: nothing
    proxy_of        {{.Bytes}},          -- delegate for whom the account holds deposits; NULL: it is no proxy
    delegate        {{.Bytes}} NOT NULL, -- of all of its balance; zero: nobody, or those in share
    delegated       TEXT,                -- JSON mark
    proposition_delegate {{.Bytes}},     -- NULL: the power to propose is not delegated apart
    changed         BIGINT NOT NULL,     -- no fact above this block touched the row
    PRIMARY KEY (source_id, token, account)
){{.Clustered}};
--bun:split
-- Delegates of holders that split their votes.
CREATE TABLE share (
    source_id    BIGINT NOT NULL,
    token        {{.Bytes}} NOT NULL,
    account      {{.Bytes}} NOT NULL,
    delegate     {{.Bytes}} NOT NULL,
    basis_points BIGINT NOT NULL,        -- of the balance, rounded down
    since        TEXT,                   -- JSON mark
    PRIMARY KEY (source_id, token, account, delegate)
){{.Clustered}};
--bun:split
-- What holders deposited for delegates in the token's multi-delegate contract.
CREATE TABLE deposit (
    source_id BIGINT NOT NULL,
    token     {{.Bytes}} NOT NULL,
    account   {{.Bytes}} NOT NULL,
    delegate  {{.Bytes}} NOT NULL,
    amount    {{.Amount}} NOT NULL,
    since     TEXT,                      -- JSON mark
    PRIMARY KEY (source_id, token, account, delegate)
){{.Clustered}};
--bun:split
CREATE TABLE delegate (
    source_id  BIGINT NOT NULL,
    token      {{.Bytes}} NOT NULL,
    account    {{.Bytes}} NOT NULL,
    power      {{.Amount}} NOT NULL,
    power_at   TEXT,                     -- JSON mark
    delegators BIGINT NOT NULL,
    voted      BIGINT NOT NULL,
    last_vote  TEXT,                     -- JSON mark
    eligible   BIGINT NOT NULL,
    span_rank  BIGINT,
    proposition {{.Amount}},             -- power to propose; NULL: never announced
    changed    BIGINT NOT NULL,
    PRIMARY KEY (source_id, token, account)
){{.Clustered}};
--bun:split
CREATE TABLE supply (
    source_id BIGINT NOT NULL,
    token     {{.Bytes}} NOT NULL,
    total     {{.Amount}},
    delegated {{.Amount}} NOT NULL,
    PRIMARY KEY (source_id, token)
);
--bun:split
-- Figures of power at the end of a day, kept once nothing can change them.
CREATE TABLE measured_day (
    source_id   BIGINT NOT NULL,
    governor    {{.Bytes}} NOT NULL,
    day         BIGINT NOT NULL,         -- in UTC, since 1970-01-01
    ends        BIGINT NOT NULL,         -- first unix second after it
    definitions BIGINT NOT NULL,         -- version of the figures' definitions
    block       BIGINT NOT NULL,         -- the last with an event until then
    figures     TEXT NOT NULL,           -- JSON
    PRIMARY KEY (source_id, governor, day)
){{.Clustered}};
--bun:split
-- Which logs of the contracts of a family were asked for.
CREATE TABLE asked (
    source_id BIGINT NOT NULL,
    family    TEXT NOT NULL,
    topics    TEXT NOT NULL,             -- JSON
    PRIMARY KEY (source_id, family)
);
--bun:split
-- The feed of what was stored and turned out wrong. Ids grow in the order of
-- commits.
CREATE TABLE correction (
    id         {{.Serial}},
    source_id  BIGINT NOT NULL,
    chain      BIGINT NOT NULL,
    reason     TEXT NOT NULL,
    action     TEXT NOT NULL,
    retraction BIGINT NOT NULL,          -- id of the entry it settles, else 0
    row_before TEXT,                     -- JSON
    row_after  TEXT,                     -- JSON
    log_key    {{.Bytes}} NOT NULL,      -- the same for one log on all branches
    unsettled  BOOLEAN NOT NULL,         -- a retraction whose row may still come back
    recorded_at BIGINT NOT NULL          -- unix seconds
);
--bun:split
CREATE INDEX correction_source ON correction (source_id, id);
--bun:split
CREATE INDEX correction_reason ON correction (reason, id);
--bun:split
CREATE INDEX correction_unsettled ON correction (source_id, log_key) WHERE unsettled;
--bun:split
CREATE INDEX contract_address ON contract (chain, address);
--bun:split
CREATE INDEX governor_dao ON governor (dao);
--bun:split
CREATE INDEX proposal_event_proposal ON proposal_event (source_id, address, proposal_id);
--bun:split
CREATE INDEX vote_proposal_weight ON vote (source_id, address, proposal_id, weight);
--bun:split
CREATE INDEX vote_voter ON vote (voter, source_id);
--bun:split
CREATE INDEX delegation_change_delegator ON delegation_change (delegator, source_id);
--bun:split
CREATE INDEX power_change_delegate ON power_change (delegate, source_id);
--bun:split
CREATE INDEX proposition_change_account ON proposition_change (account, source_id);
--bun:split
CREATE INDEX transfer_sender ON transfer (sender, source_id);
--bun:split
CREATE INDEX transfer_recipient ON transfer (recipient, source_id);
--bun:split
CREATE INDEX timelock_event_operation ON timelock_event (source_id, operation);
--bun:split
CREATE INDEX parameter_change_name ON parameter_change (source_id, address, name);
--bun:split
CREATE INDEX proposal_created_at ON proposal (time, chain, block, log_index);
--bun:split
CREATE INDEX proposal_operation_new ON proposal (source_id, operation_new);
--bun:split
CREATE INDEX proposal_operation_old ON proposal (source_id, operation_old);
--bun:split
-- What lists are sorted by: an unknown balance comes last.
CREATE INDEX holder_balance ON holder (source_id, token, (COALESCE(balance, '000000000000000000000000000000000000000000000000000000000000000000000000000000')));
--bun:split
CREATE INDEX holder_delegate ON holder (source_id, token, delegate, balance);
--bun:split
CREATE INDEX holder_account ON holder (account);
--bun:split
CREATE INDEX holder_changed ON holder (source_id, token, changed);
--bun:split
CREATE INDEX share_delegate ON share (source_id, token, delegate);
--bun:split
CREATE INDEX deposit_delegate ON deposit (source_id, token, delegate);
--bun:split
CREATE INDEX deposit_change_sender ON deposit_change (sender, source_id);
--bun:split
CREATE INDEX deposit_change_recipient ON deposit_change (recipient, source_id);
--bun:split
CREATE INDEX proxy_deployed_proxy ON proxy_deployed (proxy, source_id);
--bun:split
CREATE INDEX delegate_power ON delegate (source_id, token, power);
--bun:split
CREATE INDEX delegate_account ON delegate (account);
--bun:split
CREATE INDEX delegate_changed ON delegate (source_id, token, changed);
