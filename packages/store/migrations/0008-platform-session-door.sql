--! as sanxin_search
-- 0008-platform-session-door.sql
-- From session to actor in one query. It runs before there is an actor, so it carries its own rights and shows one account.

alter default privileges revoke execute on functions from public;

-- Nobody is signed in longer than 12 hours, nor after 30 idle minutes; the mark is moved once a minute, not with every request.
create function door.session_account(session_token text) returns json
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found record;
begin
  select s.id, s.subject_id, s.seen_at into found
    from credential.session s
   where s.token = session_token and s.expires_at > now()
     and s.created_at > now() - interval '12 hours' and s.seen_at > now() - interval '30 minutes';
  if found.id is null then return null; end if;
  if found.seen_at < now() - interval '1 minute' then
    update credential.session set seen_at = now() where id = found.id;
  end if;
  return door.account_by_id(found.subject_id);
end $$;

create function door.account_by_id(account uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select json_build_object(
    'id', a.id, 'userName', a.user_name, 'name', a.name, 'office', a.office, 'roles', a.roles, 'isDemo', a.is_demo,
    'grants', coalesce((
      select json_agg(json_build_object('role', g.role, 'tree', g.tree, 'mode', g.mode, 'nodeId', g.node_id,
        'nodeName', n.name, 'lft', n.lft, 'rgt', n.rgt) order by g.granted_at, g.id)
        from platform.grant g left join platform.scope_node n on n.tree = g.tree and n.id = g.node_id
       where g.account_id = a.id), '[]'))
    from identity.account a where a.id = account and a.active
$$;

revoke execute on function door.session_account(text), door.account_by_id(uuid) from public;
grant usage on schema door to sanxin_app, sanxin_worker;
grant execute on function door.session_account(text) to sanxin_app;
grant execute on function door.account_by_id(uuid) to sanxin_app, sanxin_worker;
