-- 0002-platform-accounts.sql
-- Who works here and with which data. Tables of the password sign-in follow in 0003 and are out of the application's reach.

create table identity.account (
  id uuid primary key,
  user_name text not null,
  name text not null,
  office text not null,
  roles text[] not null default '{}',
  active boolean not null default true,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  constraint account_user_name_once unique (user_name),
  constraint account_user_name_form check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  -- 三员分立: the three administrators keep each other in check, so nobody holds two of these offices.
  constraint account_administrators_apart check (
    (roles @> '{system-administrator}')::int + (roles @> '{security-administrator}')::int + (roles @> '{audit-administrator}')::int <= 1)
);
comment on table identity.account is 'L2. A person who signs in, or the local operator. Passwords are elsewhere.';
comment on column identity.account.office is 'The office that the person works in, as shown beside the name.';

create table platform.scope_node (
  tree text not null,
  id uuid not null,
  parent_id uuid,
  name text not null,
  lft integer not null,
  rgt integer not null,
  constraint scope_node_pkey primary key (tree, id),
  constraint scope_node_tree check (tree in ('area', 'organisation')),
  constraint scope_node_interval check (lft between 1 and rgt)
);
comment on table platform.scope_node is 'L1. The numbered trees that scopes point into: descendants have lft between lft and rgt of their ancestor. Kept by the columns that own the trees.';

create table platform.grant (
  id uuid primary key,
  account_id uuid not null constraint grant_account references identity.account (id),
  role text not null,
  tree text not null,
  node_id uuid,
  mode text not null,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  constraint grant_tree check (tree in ('area', 'organisation')),
  constraint grant_mode check (mode in ('own', 'below', 'whole')),
  constraint grant_whole_without_node check ((mode = 'whole') = (node_id is null)),
  constraint grant_node foreign key (tree, node_id) references platform.scope_node (tree, id) deferrable,
  constraint grant_once unique nulls not distinct (account_id, role, tree, node_id, mode)
);
comment on table platform.grant is 'L2. Which role an account holds and where it holds.';
comment on column platform.grant.mode is 'own: rows of this node only; below: with everything beneath it; whole: the whole tree, also rows not placed in it yet.';

select platform.protect_open('identity', 'account', 'select, insert, update', 'select, insert, update');
select platform.protect_open('platform', 'scope_node', 'select', 'select, insert, update, delete');
select platform.protect_open('platform', 'grant', 'select, insert, delete', 'select, insert, delete');
select platform.open_to_search('identity', 'account');
select platform.open_to_search('platform', 'scope_node');
select platform.open_to_search('platform', 'grant');
