-- What a person decided about two records is kept by source row, so that it outlives every new run of the linkage.
create schema if not exists linkage;

create table linkage.review_pair (
  id         uuid primary key,
  entity     text not null constraint review_pair_entity check (entity in ('unit', 'person')),
  a_id       uuid not null,
  b_id       uuid not null,
  a_row      bigint not null,
  b_row      bigint not null,
  area_lft   integer not null,
  other_lft  integer not null,
  weight     real not null,
  merge_at   real not null,
  evidence   jsonb not null,
  state      text not null default 'open' constraint review_pair_state check (state in ('open', 'same', 'different', 'unknown', 'gone')),
  decided_by text,
  decided_at timestamptz,
  found_at   timestamptz not null default now(),
  revision   integer not null default 1,
  constraint review_pair_once unique (entity, a_row, b_row)
);
comment on table linkage.review_pair is 'L2. Two records that may be one; a person decides.';
comment on column linkage.review_pair.weight is 'Match weight in bits.';
comment on column linkage.review_pair.merge_at is 'Bits from which the machine links by itself, given what else the pair could belong to.';
create index review_pair_open on linkage.review_pair (entity, weight desc, id) where state = 'open';

create table linkage.decision (
  id         uuid primary key,
  entity     text not null constraint decision_entity check (entity in ('unit', 'person')),
  a_row      bigint not null,
  b_row      bigint not null,
  same       boolean not null,
  reason     text,
  made_by    text not null,
  made_at    timestamptz not null default now(),
  ended_at   timestamptz,
  ended_by   text
);
comment on table linkage.decision is 'L2. Remembered answers; ended_at marks one that was taken back.';
create index decision_standing on linkage.decision (entity, a_row, b_row) where ended_at is null;

create table linkage.run (
  id          uuid primary key,
  cause       text not null,
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  state       text not null default 'running' constraint run_state check (state in ('running', 'done', 'failed')),
  figures     jsonb,
  problem     jsonb
);
comment on table linkage.run is 'L1. Every run of the linkage with its purpose and counts.';

select platform.protect('linkage', 'review_pair', 'area_lft');
select platform.protect_open('linkage', 'decision');
select platform.protect_open('linkage', 'run');
