-- Areas are numbered as an interval tree so that row security compares integers (leakproof, indexable).
-- Numbers leave room: a street owns a block of 1,000, so a new community never renumbers the rest.
create schema if not exists territory;

create table territory.area (
  id         uuid primary key,
  parent_id  uuid constraint area_parent references territory.area (id),
  kind       text not null constraint area_kind check (kind in ('district', 'street', 'community')),
  name       text not null,
  code       text,
  grids      integer constraint area_grids_positive check (grids >= 0),
  lon        double precision,
  lat        double precision,
  boundary   jsonb,
  lft        integer not null,
  rgt        integer not null,
  changed_at timestamptz not null default now(),
  constraint area_interval check (lft <= rgt),
  constraint area_district_has_no_parent check ((kind = 'district') = (parent_id is null)),
  constraint area_name_once unique nulls not distinct (parent_id, name)
);
comment on table territory.area is 'L1. District, sub-districts (街道、镇、管理处) and communities (社区、村).';
comment on column territory.area.lft is 'First number of the subtree; scopes are intervals of these numbers.';
comment on column territory.area.boundary is 'GeoJSON Polygon, WGS 84 degrees; null when the department sent none.';

create table territory.building (
  id           uuid primary key,
  name         text not null,
  former_names text[] not null default '{}',
  kind         text,
  area_id      uuid constraint building_area references territory.area (id),
  area_lft     integer not null,
  address      text,
  lon          double precision,
  lat          double precision,
  floors       integer,
  blocks       integer,
  remark       text,
  changed_at   timestamptz not null default now()
);
comment on table territory.building is 'L1. Buildings and parks (楼宇、园区) with their place.';
create index building_area_lft on territory.building (area_lft);

select platform.protect_open('territory', 'area');
select platform.protect('territory', 'building', 'area_lft');
