-- The import journal: what was delivered, row by row, before anybody decides what it means.
-- Rows are sealed in blocks of about a thousand (one cipher per block instead of one per cell).
create schema if not exists exchange;

create table exchange.batch (
  id          uuid primary key,
  number      bigint generated always as identity,
  label       text not null,
  state       text not null default 'open'
    constraint batch_state check (state in ('open', 'previewing', 'ready', 'running', 'done', 'failed', 'cancelled')),
  created_by  text not null,
  created_at  timestamptz not null default now(),
  started_at  timestamptz,
  finished_at timestamptz,
  progress    jsonb,
  effect      jsonb,
  result      jsonb,
  problem     jsonb,
  revision    integer not null default 1
);
comment on table exchange.batch is 'L1. One delivery of files; its effect is previewed before it runs.';
comment on column exchange.batch.progress is '{ step, done, total, startedAt, perSecond, secondsLeft }';
comment on column exchange.batch.effect is 'What running would change, per file and in all; null until previewed, emptied when a mapping changes.';

create table exchange.file (
  id          uuid primary key,
  batch_id    uuid not null constraint file_batch references exchange.batch (id),
  delivery    bigint generated always as identity,
  name        text not null,
  bytes       bigint not null default 0,
  sm3         text,
  state       text not null default 'uploading'
    constraint file_state check (state in ('uploading', 'uploaded', 'staging', 'staged', 'unrecognised', 'refused', 'set-aside')),
  kind        text,
  confidence  real,
  recognition jsonb,
  read        integer not null default 0,
  accepted    integer not null default 0,
  refused     integer not null default 0,
  duplicate   integer not null default 0,
  skipped     integer not null default 0,
  problem     jsonb,
  created_at  timestamptz not null default now(),
  constraint file_totals check (state <> 'staged' or accepted + refused + duplicate = read)
);
comment on table exchange.file is 'L1. One workbook or csv; delivery numbers order what the same department said when.';
comment on column exchange.file.recognition is 'Sheets with header rows, title rows, mapping, confidence and sample values (masked).';
create index file_batch_id on exchange.file (batch_id);

create table exchange.block (
  id        uuid primary key,
  file_id   uuid not null constraint block_file references exchange.file (id),
  sheet     text not null,
  number    integer not null,
  rows      integer not null,
  sealed    bytea not null,
  constraint block_once unique (file_id, sheet, number)
);
comment on table exchange.block is 'L3. About a thousand source rows, compressed and sealed: [{ row, cells, raw }].';

create table exchange.source_row (
  id       bigint generated always as identity primary key,
  file_id  uuid not null constraint source_row_file references exchange.file (id),
  sheet    text not null,
  row      integer not null,
  kind     text not null,
  state    text not null constraint source_row_state check (state in ('accepted', 'refused', 'duplicate')),
  reasons  jsonb,
  digest   bytea not null,
  same_as  bigint constraint source_row_same_as references exchange.source_row (id),
  block_id uuid not null constraint source_row_block references exchange.block (id),
  place    integer not null,
  active   boolean not null default false,
  constraint source_row_once unique (file_id, sheet, row)
);
comment on table exchange.source_row is 'L2. Every data row that was ever delivered; active once its batch has run.';
comment on column exchange.source_row.row is 'Row number as a spreadsheet program shows it; in csv the number of the record.';
comment on column exchange.source_row.digest is 'Keyed hash of the cells: the same row delivered again is a duplicate.';
create index source_row_digest on exchange.source_row (kind, digest) where state = 'accepted';
create index source_row_block on exchange.source_row (block_id);

create table exchange.mapping_memory (
  signature  text primary key,
  kind       text not null,
  mapping    jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null default now()
);
comment on table exchange.mapping_memory is 'L1. Corrections a person made to a mapping, by the signature of the header, used again next time.';

select platform.protect_open('exchange', 'batch');
select platform.protect_open('exchange', 'file');
select platform.protect_open('exchange', 'block');
select platform.protect_open('exchange', 'source_row');
select platform.protect_open('exchange', 'mapping_memory');
