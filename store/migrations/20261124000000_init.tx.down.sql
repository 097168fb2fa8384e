DROP TABLE measured_day;
--bun:split
DROP TABLE asked;
--bun:split
DROP TABLE correction;
--bun:split
DROP TABLE supply;
--bun:split
DROP TABLE delegate;
--bun:split
DROP TABLE share;
--bun:split
DROP TABLE deposit;
--bun:split
DROP TABLE holder;
--bun:split
DROP TABLE proposal;
--bun:split
DROP TABLE terms;
--bun:split
DROP TABLE finding;
--bun:split
DROP TABLE parameter_change;
--bun:split
DROP TABLE timelock_event;
--bun:split
DROP TABLE deposit_change;
--bun:split
DROP TABLE proxy_deployed;
--bun:split
DROP TABLE transfer;
--bun:split
DROP TABLE proposition_change;
--bun:split
DROP TABLE power_change;
--bun:split
DROP TABLE delegation_change;
--bun:split
DROP TABLE vote;
--bun:split
DROP TABLE proposal_event;
--bun:split
DROP TABLE proposal_detail;
--bun:split
DROP TABLE proposal_created;
--bun:split
DROP TABLE block;
--bun:split
DROP TABLE header;
--bun:split
DROP TABLE token;
--bun:split
DROP TABLE governor;
--bun:split
DROP TABLE contract;
--bun:split
DROP TABLE reading;
--bun:split
DROP TABLE source;
--bun:split
DROP TABLE dao;
--bun:split
DROP TABLE chain;
