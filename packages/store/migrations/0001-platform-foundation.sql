-- 0001-platform-foundation.sql
-- Row security is written in one place: migrations of columns call platform.protect… and never write a policy by hand.
-- Settings of a transaction: app.actor (who), app.lo1/hi1 … app.lo4/hi4 (intervals of the numbered territory tree),
-- app.olo1/ohi1 … app.olo4/ohi4 (intervals of the numbered organisation tree). Only the store's one door sets them.

alter default privileges revoke execute on functions from public;

grant usage on schema platform, identity to sanxin_app, sanxin_worker, sanxin_search;
grant usage on schema platform to sanxin_identity;

create function platform.interval_predicate(column_name text, low text, high text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  -- nullif: after a transaction a setting reads '' and not null, and an absent interval must show nothing.
  select string_agg(
    format('%1$I between nullif(current_setting(''app.%2$s%4$s'', true), '''')::integer and nullif(current_setting(''app.%3$s%4$s'', true), '''')::integer',
      column_name, low, high, i), ' or ' order by i)
  from generate_series(1, 4) i
$$;

create function platform.scope_predicate(area_column text, organisation_column text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select concat_ws(' or ',
    case when area_column is not null then platform.interval_predicate(area_column, 'lo', 'hi') end,
    case when organisation_column is not null then platform.interval_predicate(organisation_column, 'olo', 'ohi') end)
$$;

create function platform.guard(schema_name text, table_name text, predicate text, app_may text, worker_may text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  target text := format('%I.%I', schema_name, table_name);
begin
  execute format('grant usage on schema %I to sanxin_app, sanxin_worker, sanxin_search', schema_name);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy actor_required on %s as restrictive for all to sanxin_app, sanxin_worker
    using (nullif(current_setting(''app.actor'', true), '''') is not null)
    with check (nullif(current_setting(''app.actor'', true), '''') is not null)', target);
  execute format('create policy scope_read on %s for select to sanxin_app using (%s)', target, predicate);
  execute format('create policy scope_insert on %s for insert to sanxin_app with check (%s)', target, predicate);
  execute format('create policy scope_update on %s for update to sanxin_app using (%s) with check (%s)', target, predicate, predicate);
  execute format('create policy scope_delete on %s for delete to sanxin_app using (%s)', target, predicate);
  execute format('create policy job_all on %s for all to sanxin_worker using (true) with check (true)', target);
  if app_may <> '' then execute format('grant %s on %s to sanxin_app', app_may, target); end if;
  if worker_may <> '' then execute format('grant %s on %s to sanxin_worker', worker_may, target); end if;
end $$;
comment on function platform.guard(text, text, text, text, text) is
  'Enables and forces row security, writes the policies of the four commands and grants the commands named.';

create function platform.protect(
  schema_name text, table_name text, area_column text, organisation_column text default null,
  app_may text default 'select, insert, update', worker_may text default 'select, insert, update, delete') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if area_column is null and organisation_column is null then
    raise exception 'platform.protect(%.%) needs a scope column; use platform.protect_open for tables without one', schema_name, table_name;
  end if;
  perform platform.guard(schema_name, table_name, platform.scope_predicate(area_column, organisation_column), app_may, worker_may);
end $$;
comment on function platform.protect(text, text, text, text, text, text) is
  'A row is seen and changed when its area or its organisation lies in an interval of the actor. Number 0 means not placed yet: only a scope on the whole tree has it.';

create function platform.protect_through(
  schema_name text, table_name text, reference_column text, parent_schema text, parent_table text, parent_column text default 'id',
  app_may text default 'select, insert, update', worker_may text default 'select, insert, update, delete') returns void
language sql set search_path = pg_catalog, pg_temp as $$
  select platform.guard(schema_name, table_name,
    format('exists (select from %I.%I parent where parent.%I = %I.%I)', parent_schema, parent_table, parent_column, table_name, reference_column),
    app_may, worker_may)
$$;
comment on function platform.protect_through(text, text, text, text, text, text, text, text) is
  'A row is seen when the row that it belongs to is seen; row security of the parent table answers.';

create function platform.protect_open(
  schema_name text, table_name text,
  app_may text default 'select, insert, update', worker_may text default 'select, insert, update, delete') returns void
language sql set search_path = pg_catalog, pg_temp as $$
  select platform.guard(schema_name, table_name, 'true', app_may, worker_may)
$$;
comment on function platform.protect_open(text, text, text, text) is
  'For tables without a scope, such as code lists: any actor, but never nobody.';

create function platform.protect_own(
  schema_name text, table_name text, actor_column text,
  app_may text default 'select, insert, update, delete', worker_may text default '') returns void
language sql set search_path = pg_catalog, pg_temp as $$
  select platform.guard(schema_name, table_name,
    format('%I::text = nullif(current_setting(''app.actor'', true), '''')', actor_column), app_may, worker_may)
$$;
comment on function platform.protect_own(text, text, text, text, text) is 'For rows that belong to one account: saved views, stored answers.';

create function platform.open_to_search(schema_name text, table_name text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('grant select on %I.%I to sanxin_search', schema_name, table_name);
  execute format('create policy search_read on %I.%I for select to sanxin_search using (true)', schema_name, table_name);
end $$;
comment on function platform.open_to_search(text, text) is
  'For definer functions in schema door: they read all rows, so each carries the scope predicate itself and returns ids only.';
