--! as sanxin_worker
-- 0003-platform-jobs.sql
-- The application never touches the queue's own tables: it asks for a job inside its transaction through this one function.

alter default privileges revoke execute on functions from public;

create function jobs.enqueue(task text, payload json, job_key text default null, queue text default null, priority integer default 0, max_attempts integer default 5)
returns bigint
language plpgsql security definer set search_path = pg_catalog, graphile_worker, pg_temp as $$
begin
  if nullif(current_setting('app.actor', true), '') is null then
    raise exception 'A job needs an actor.' using errcode = 'insufficient_privilege';
  end if;
  return (graphile_worker.add_job(
    identifier => task, payload => payload, queue_name => queue, max_attempts => max_attempts, job_key => job_key,
    priority => priority, job_key_mode => 'replace')).id;
end $$;
revoke execute on function jobs.enqueue(text, json, text, text, integer, integer) from public;
grant usage on schema jobs to sanxin_app;
grant execute on function jobs.enqueue(text, json, text, text, integer, integer) to sanxin_app;
