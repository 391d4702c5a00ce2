-- Party and mass organisations are one dated tree; what an organisation may do follows from its kind and formation.
create schema if not exists organisation;

create table organisation.organisation (
  id           uuid primary key,
  kind         text not null constraint organisation_kind check (kind in ('party', 'union', 'youth_league', 'women')),
  level        text not null constraint organisation_level
    check (level in ('working_committee', 'committee', 'general_branch', 'branch', 'party_group', 'mass')),
  formation    text constraint organisation_formation
    check (formation in ('single', 'joint', 'regional', 'industry', 'temporary', 'functional', 'floating_member', 'fallback')),
  name         text not null,
  name_pinyin  text not null default '',
  parent_id    uuid constraint organisation_parent references organisation.organisation (id),
  superior     text,
  leader       text,
  founded_on   date,
  term_from    date,
  term_to      date,
  area_id      uuid constraint organisation_area references territory.area (id),
  area_lft     integer not null,
  located_at   text,
  members_said integer,
  dissolved    boolean not null default false,
  valid_from   date,
  valid_to     date,
  changed_at   timestamptz not null default now()
);
comment on table organisation.organisation is 'L1. Committees, branches, unions, league and women''s bodies; valid_from and valid_to date the relation to the superior.';
create index organisation_area_lft on organisation.organisation (area_lft, kind);

create table organisation.instructor (
  id           uuid primary key,
  name         text not null,
  name_pinyin  text not null default '',
  sex          text,
  birth_year   integer,
  workplace    text,
  dispatch_kind text,
  background   text,
  capacity     integer,
  area_id      uuid constraint instructor_area references territory.area (id),
  area_lft     integer not null,
  phone_masked text,
  phone_sealed bytea,
  phone_index  bytea,
  remark       text,
  changed_at   timestamptz not null default now()
);
comment on table organisation.instructor is 'L2. Party-building instructors (党建指导员), their capacity and background.';
comment on column organisation.instructor.phone_sealed is 'L3. Sealed private phone.';

select platform.protect('organisation', 'organisation', 'area_lft');
select platform.protect('organisation', 'instructor', 'area_lft');
