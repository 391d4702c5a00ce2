-- 0006-platform-commands.sql
-- Nothing acknowledged is lost or done twice: answered commands by their key, events for other columns, events already consumed.

create table platform.command (
  actor text not null,
  key uuid not null,
  request_hash bytea not null,
  status integer not null,
  answer bytea,
  answered_at timestamptz not null default now(),
  constraint command_pkey primary key (actor, key)
);
comment on table platform.command is 'L3. Commands that were carried out, with the sealed answer; kept 90 days, longer than any phone stays away.';
comment on column platform.command.answer is 'Sealed; null for answers that must not be kept, these are carried out again.';
create index command_answered_at on platform.command (answered_at);

create table platform.outbox (
  id bigint generated always as identity primary key,
  event text not null,
  aggregate text not null,
  payload jsonb not null,
  actor text not null,
  made_at timestamptz not null default now(),
  delivered_at timestamptz,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  failure text
);
comment on table platform.outbox is 'L2. Events for other columns, written in the transaction of the change; payloads hold ids.';
comment on column platform.outbox.aggregate is 'Events of the same aggregate are delivered in their order.';
create index outbox_waiting on platform.outbox (aggregate, id) where delivered_at is null;

create table platform.inbox (
  consumer text not null,
  event_id bigint not null,
  consumed_at timestamptz not null default now(),
  constraint inbox_pkey primary key (consumer, event_id)
);
comment on table platform.inbox is 'L1. Which consumer has already had which event.';

select platform.protect_own('platform', 'command', 'actor', 'select, insert, update', 'select, delete');
select platform.protect_open('platform', 'outbox', 'insert', 'select, insert, update, delete');
select platform.protect_open('platform', 'inbox', '', 'select, insert, delete');
