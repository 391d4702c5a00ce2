-- 0005-platform-audit.sql
-- Who did or saw what. The row and its own MAC are written in the transaction of the act; the application can add and nothing else.

create table platform.audit_entry (
  number bigint generated always as identity,
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  event text not null,
  outcome text not null,
  subject_kind text,
  subject_id text,
  facts jsonb not null default '{}',
  before_hash bytea,
  after_hash bytea,
  key_id integer not null,
  mac bytea not null,
  constraint audit_entry_outcome check (outcome in ('done', 'viewed', 'refused')),
  constraint audit_entry_number_once unique (number),
  constraint audit_entry_mac_length check (length(mac) = 32)
);
comment on table platform.audit_entry is 'L2. Append-only trail of changes, of views of sealed data and of refusals; facts hold no clear value above L2.';
comment on column platform.audit_entry.number is 'Order of writing; not part of the MAC, which is made before the number is known.';
comment on column platform.audit_entry.before_hash is 'Keyed hash of the record before the change; tells whether two states are the same without showing them.';
create index audit_entry_subject on platform.audit_entry (subject_kind, subject_id, number);
create index audit_entry_actor on platform.audit_entry (actor, number);

select platform.protect_open('platform', 'audit_entry', 'insert', 'select, insert');
