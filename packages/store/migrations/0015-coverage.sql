-- Which organisation or instructor covers which unit. The lists departments send name units loosely; what was said is kept beside.
create schema if not exists coverage;

create table coverage.unit_organisation (
  organisation_id uuid not null constraint unit_organisation_organisation references organisation.organisation (id),
  unit_id         uuid not null constraint unit_organisation_unit references registry.unit (id),
  area_lft        integer not null,
  said            text not null,
  certainty       text not null constraint unit_organisation_certainty check (certainty in ('certain', 'likely', 'decided')),
  constraint unit_organisation_once primary key (organisation_id, unit_id)
);
comment on table coverage.unit_organisation is 'L1. Units that an organisation covers, with the words of the list.';
create index unit_organisation_unit on coverage.unit_organisation (unit_id);

create table coverage.unresolved_name (
  id              uuid primary key,
  organisation_id uuid constraint unresolved_name_organisation references organisation.organisation (id),
  instructor_id   uuid constraint unresolved_name_instructor references organisation.instructor (id),
  said            text not null,
  candidates      uuid[] not null default '{}'
);
comment on table coverage.unresolved_name is 'L1. Names of units that no rule could place; shown to a person.';

create table coverage.instructor_avoid (
  instructor_id uuid not null constraint instructor_avoid_instructor references organisation.instructor (id),
  unit_id       uuid not null constraint instructor_avoid_unit references registry.unit (id),
  said          text not null,
  constraint instructor_avoid_once primary key (instructor_id, unit_id)
);
comment on table coverage.instructor_avoid is 'L1. Units that an instructor must not be assigned to (回避).';

create table coverage.instructor_assignment (
  id            uuid primary key,
  instructor_id uuid not null constraint instructor_assignment_instructor references organisation.instructor (id),
  unit_id       uuid not null constraint instructor_assignment_unit references registry.unit (id),
  area_lft      integer not null,
  valid_from    date not null,
  valid_to      date,
  reason        text
);
comment on table coverage.instructor_assignment is 'L1. Instructors posted to units (选派), dated.';

select platform.protect('coverage', 'unit_organisation', 'area_lft');
select platform.protect_open('coverage', 'unresolved_name');
select platform.protect_open('coverage', 'instructor_avoid');
select platform.protect('coverage', 'instructor_assignment', 'area_lft');
