--! as sanxin_search
-- Search asks arrays and parts of words; neither is leakproof, so under row security it would read the whole table.
-- These functions read all entries, carry the scope themselves, and give back ids only: the rows are then read under row security.

alter default privileges revoke execute on functions from public;

create function door.find_units(grams text[], patterns text[]) returns setof uuid
language plpgsql stable security definer rows 2000 set search_path = pg_catalog, pg_temp as $$
declare
  lo integer[];
  hi integer[];
begin
  if nullif(current_setting('app.actor', true), '') is null then return; end if;
  select array_agg(nullif(current_setting('app.lo' || i, true), '')::integer order by i), array_agg(nullif(current_setting('app.hi' || i, true), '')::integer order by i)
    into lo, hi from generate_series(1, 4) i;
  return query
    select entry.unit_id from registry.unit_search entry
    where entry.grams @> find_units.grams and entry.haystack like all (find_units.patterns)
      and (entry.area_lft between lo[1] and hi[1] or entry.area_lft between lo[2] and hi[2]
        or entry.area_lft between lo[3] and hi[3] or entry.area_lft between lo[4] and hi[4]);
end $$;
comment on function door.find_units(text[], text[]) is
  'Units whose entry has all grams and fits all patterns, within the intervals of the actor.';

create function door.find_people(grams text[], patterns text[]) returns setof uuid
language plpgsql stable security definer rows 2000 set search_path = pg_catalog, pg_temp as $$
declare
  lo integer[];
  hi integer[];
begin
  if nullif(current_setting('app.actor', true), '') is null then return; end if;
  select array_agg(nullif(current_setting('app.lo' || i, true), '')::integer order by i), array_agg(nullif(current_setting('app.hi' || i, true), '')::integer order by i)
    into lo, hi from generate_series(1, 4) i;
  return query
    select entry.person_id from registry.person_search entry
    where entry.grams @> find_people.grams and entry.haystack like all (find_people.patterns)
      and (entry.area_lft between lo[1] and hi[1] or entry.area_lft between lo[2] and hi[2]
        or entry.area_lft between lo[3] and hi[3] or entry.area_lft between lo[4] and hi[4]);
end $$;
comment on function door.find_people(text[], text[]) is
  'People whose entry has all grams and fits all patterns, within the intervals of the actor.';

revoke execute on function door.find_units(text[], text[]), door.find_people(text[], text[]) from public;
grant usage on schema door to sanxin_app, sanxin_worker;
grant execute on function door.find_units(text[], text[]), door.find_people(text[], text[]) to sanxin_app;
