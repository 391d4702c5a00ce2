-- One registry of units and people. Every figure on a unit is settled from its source rows; nobody types it.
create schema if not exists registry;

create table registry.unit (
  id             uuid primary key,
  anchor_row     bigint,
  name           text not null,
  name_pinyin    text not null default '',
  former_names   text[] not null default '{}',
  credit_code    text,
  kind           text not null constraint unit_kind
    check (kind in ('non_public', 'state_owned', 'branch_company', 'sole_trader', 'social_organisation', 'unregistered')),
  operating      text not null constraint unit_operating
    check (operating in ('operating', 'cancelled', 'revoked', 'moved_away', 'shell')),
  in_base        boolean not null default false,
  in_social_base boolean not null default false,
  street_id      uuid constraint unit_street references territory.area (id),
  community_id   uuid constraint unit_community references territory.area (id),
  building_id    uuid constraint unit_building references territory.building (id),
  area_lft       integer not null,
  address        text,
  lon            double precision,
  lat            double precision,
  industry_code  text,
  industry_name  text,
  department     text,
  line           text,
  legal_person   text,
  contact        text,
  phone_masked   text,
  phone_sealed   bytea,
  phone_index    bytea,
  headcount      integer,
  founded_on     date,
  willingness    text,
  full_members   integer not null default 0,
  probationary   integer not null default 0,
  employees      integer not null default 0,
  due            text not null default 'none' constraint unit_due check (due in ('single', 'joint', 'instructor', 'none')),
  covered_by     text constraint unit_covered_by
    check (covered_by in ('single', 'joint', 'regional', 'industry', 'fallback', 'functional', 'temporary', 'instructor')),
  union_covered  boolean not null default false,
  league_covered boolean not null default false,
  women_covered  boolean not null default false,
  marks          jsonb not null default '{}',
  facts          jsonb not null default '{}',
  reasons        jsonb not null default '[]',
  first_batch    uuid constraint unit_first_batch references exchange.batch (id),
  first_seen_at  timestamptz not null default now(),
  retired        boolean not null default false,
  merged_into    uuid constraint unit_merged_into references registry.unit (id),
  changed_at     timestamptz not null default now(),
  revision       integer not null default 1
);
comment on table registry.unit is 'L1. Units of the district (单位台账), also those outside the coverage base.';
comment on column registry.unit.marks is '{ sourceKind: adopted | same | differs | blank }, what each source says of this unit.';
comment on column registry.unit.facts is '{ field: { value, source, row, delivery, since, others: [{ source, value, row }] } }; no sealed values.';
comment on column registry.unit.reasons is '[{ code, facts }] why kind, operating, base and due are what they are.';
comment on column registry.unit.phone_sealed is 'L3. Sealed phone of the contact.';
create index unit_order on registry.unit (name_pinyin, id) where not retired;
create index unit_order_by_change on registry.unit (changed_at, id) where not retired;
create index unit_order_by_members on registry.unit (full_members, id) where not retired;
create index unit_order_by_headcount on registry.unit ((coalesce(headcount, -1)), id) where not retired;
create index unit_order_by_place on registry.unit (area_lft, name_pinyin, id) where not retired;
create index unit_base on registry.unit (street_id, line) where in_base and not retired;
-- Totals, facets, figures and the board are answered from this index alone: the rows themselves are wide.
create index unit_figures on registry.unit (area_lft)
  include (in_base, in_social_base, street_id, community_id, building_id, kind, operating, due, covered_by, line, full_members, probationary,
           union_covered, league_covered, women_covered, first_batch) where not retired;
create index unit_area_lft on registry.unit (area_lft);
create index unit_credit_code on registry.unit (credit_code) where credit_code is not null;

create table registry.unit_search (
  unit_id  uuid primary key constraint unit_search_unit references registry.unit (id) on delete cascade,
  area_lft integer not null,
  haystack text not null,
  grams    text[] not null
);
comment on table registry.unit_search is 'L1. Own bigrams of names, code, pinyin and initials; trigrams cannot answer two Chinese characters.';
create index unit_search_grams on registry.unit_search using gin (grams);

create table registry.person (
  id               uuid primary key,
  anchor_row       bigint,
  name             text not null,
  name_pinyin      text not null default '',
  sex              text,
  birth_year       integer,
  id_number_masked text,
  id_number_sealed bytea,
  id_number_index  bytea,
  phone_masked     text,
  phone_sealed     bytea,
  phone_index      bytea,
  unit_id          uuid constraint person_unit references registry.unit (id),
  employment       text not null default 'unknown'
    constraint person_employment check (employment in ('insured', 'rider', 'named', 'left', 'unknown')),
  area_lft         integer not null,
  first_seen_at    timestamptz not null default now(),
  retired          boolean not null default false,
  changed_at       timestamptz not null default now(),
  revision         integer not null default 1
);
comment on table registry.person is 'L2. People named in rosters; ID number and phone only sealed, masked and as keyed index.';
comment on column registry.person.id_number_sealed is 'L3. SM4-CTR + HMAC-SM3, bound to this row and column.';
comment on column registry.person.id_number_index is 'L3. Keyed hash for equality; nothing else can be asked of it.';
create index person_order on registry.person (name_pinyin, id) where not retired;
create index person_unit_id on registry.person (unit_id);
create index person_area_lft on registry.person (area_lft);
create index person_id_number_index on registry.person (id_number_index);
create index person_phone_index on registry.person (phone_index);

create table registry.person_search (
  person_id uuid primary key constraint person_search_person references registry.person (id) on delete cascade,
  area_lft  integer not null,
  haystack  text not null,
  grams     text[] not null
);
comment on table registry.person_search is 'L2. Bigrams of names, pinyin and initials.';
create index person_search_grams on registry.person_search using gin (grams);

create table registry.membership (
  person_id       uuid primary key constraint membership_person references registry.person (id) on delete cascade,
  area_lft        integer not null,
  kind            text not null constraint membership_kind check (kind in ('full', 'probationary')),
  standing        text not null default 'normal' constraint membership_standing check (standing in ('normal', 'suspended', 'in_transit')),
  joined_on       date,
  confirmed_on    date,
  branch          text,
  organisation_id uuid constraint membership_organisation references organisation.organisation (id),
  workplace       text,
  unit_id         uuid constraint membership_unit references registry.unit (id),
  because         jsonb not null default '{}',
  undisclosed     boolean not null default false,
  changed_at      timestamptz not null default now()
);
comment on table registry.membership is 'L3. Who is a member and at which unit he or she counts; apart from the person, because the employer may not know.';
create index membership_unit_id on registry.membership (unit_id);
create index membership_area_lft on registry.membership (area_lft);

create table registry.row_unit (
  row_id   bigint primary key constraint row_unit_row references exchange.source_row (id),
  unit_id  uuid not null constraint row_unit_unit references registry.unit (id),
  area_lft integer not null,
  because  jsonb not null
);
comment on table registry.row_unit is 'L1. Which unit a source row speaks of, and the reason for the link.';
create index row_unit_unit_id on registry.row_unit (unit_id);

create table registry.row_person (
  row_id    bigint primary key constraint row_person_row references exchange.source_row (id),
  person_id uuid not null constraint row_person_person references registry.person (id),
  area_lft  integer not null,
  unit_id   uuid,
  kind      text not null constraint row_person_kind check (kind in ('current', 'duplicate', 'second', 'former', 'member', 'instructor')),
  because   jsonb not null
);
comment on table registry.row_person is 'L2. Which person a source row speaks of; kind says what it means for the employment.';
create index row_person_person_id on registry.row_person (person_id);

create table registry.field_change (
  id         bigint generated always as identity primary key,
  entity     text not null constraint field_change_entity check (entity in ('unit', 'person')),
  entity_id  uuid not null,
  area_lft   integer not null,
  field      text not null,
  was        text,
  became     text,
  source     text,
  batch_id   uuid,
  changed_by text not null,
  changed_at timestamptz not null default now()
);
comment on table registry.field_change is 'L2. History of every field; sealed fields appear masked.';
create index field_change_entity on registry.field_change (entity_id, id);

create table registry.override (
  id         uuid primary key,
  entity     text not null constraint override_entity check (entity in ('unit', 'person')),
  entity_id  uuid not null,
  anchor_row bigint not null,
  area_lft   integer not null,
  field      text not null,
  value      text,
  was        text,
  was_source text,
  reason     text not null constraint override_has_reason check (length(reason) >= 2),
  made_by    text not null,
  made_at    timestamptz not null default now(),
  ended_at   timestamptz
);
comment on table registry.override is 'L2. A person''s word against the sources, with the reason; anchored to a source row so that it survives merging and splitting.';

comment on column registry.override.was is 'What the sources said when it was made, put back when it is taken back.';

create table registry.source_priority (
  field      text not null,
  source     text not null,
  rank       integer not null,
  changed_by text not null default 'initial',
  changed_at timestamptz not null default now(),
  constraint source_priority_once primary key (field, source)
);
comment on table registry.source_priority is 'L1. Which source wins for a field; lower rank first. Empty means the table of the product.';

create table registry.sealed_view (
  id        bigint generated always as identity primary key,
  entity    text not null constraint sealed_view_entity check (entity in ('unit', 'person')),
  entity_id uuid not null,
  area_lft  integer not null,
  field     text not null,
  reason    text not null constraint sealed_view_has_reason check (length(reason) >= 4),
  seen_by   text not null,
  seen_name text not null,
  seen_at   timestamptz not null default now()
);
comment on table registry.sealed_view is 'L2. Who looked at a sealed value and why; shown on the page of the record and counted against the quota.';
create index sealed_view_entity on registry.sealed_view (entity_id, id);
create index sealed_view_seen_by on registry.sealed_view (seen_by, seen_at);
create index override_entity on registry.override (entity_id) where ended_at is null;

select platform.protect('registry', 'unit', 'area_lft');
select platform.protect('registry', 'unit_search', 'area_lft');
select platform.protect('registry', 'person', 'area_lft');
select platform.protect('registry', 'person_search', 'area_lft');
select platform.protect('registry', 'membership', 'area_lft');
select platform.protect('registry', 'row_unit', 'area_lft');
select platform.protect('registry', 'row_person', 'area_lft');
select platform.protect('registry', 'field_change', 'area_lft');
select platform.protect('registry', 'override', 'area_lft');
select platform.protect('registry', 'sealed_view', 'area_lft', null, 'select, insert');
select platform.protect_open('registry', 'source_priority');
select platform.open_to_search('registry', 'unit_search');
select platform.open_to_search('registry', 'person_search');
