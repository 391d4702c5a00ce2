-- Lines (条): which industry group answers for a unit. A table that the campaign office edits, not code.
create schema if not exists campaign;

create table campaign.line (
  code     text primary key,
  zh       text not null,
  en       text not null,
  rank     integer not null,
  office   text
);
comment on table campaign.line is 'L1. Industry groups (行业专项组).';

create table campaign.line_rule (
  id       integer generated always as identity primary key,
  by       text not null constraint line_rule_by check (by in ('department', 'class', 'division', 'section')),
  value    text not null,
  line     text not null constraint line_rule_line references campaign.line (code),
  constraint line_rule_once unique (by, value)
);
comment on table campaign.line_rule is 'L1. Competent department first, then GB/T 4754 class, division, section; the first rule that fits decides.';

select platform.protect_open('campaign', 'line');
select platform.protect_open('campaign', 'line_rule', 'select, insert, update, delete');
