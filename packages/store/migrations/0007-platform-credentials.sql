-- 0007-platform-credentials.sql
-- Tables of the password sign-in: no row security, because one role of its own reaches them and reaches nothing else.

create table credential.subject (
  id uuid primary key,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  user_name text not null,
  display_user_name text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subject_user_name_once unique (user_name),
  constraint subject_email_once unique (email)
);
comment on table credential.subject is 'L2. One row per account that may sign in; its id is the account''s.';
comment on column credential.subject.email is 'Made from the id: nobody signs in by mail and none is sent.';

create table credential.password (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  subject_id uuid not null constraint password_subject references credential.subject (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint password_once unique (provider_id, account_id)
);
comment on table credential.password is 'L3. argon2id hashes; the token columns stay empty until a government sign-on is connected.';
create index password_subject_id on credential.password (subject_id);

create table credential.session (
  id uuid primary key,
  token text not null,
  subject_id uuid not null constraint session_subject references credential.subject (id) on delete cascade,
  expires_at timestamptz not null,
  seen_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint session_token_once unique (token)
);
comment on table credential.session is 'L3. Open sessions; the token alone opens nothing, the cookie also carries a signature.';
create index session_subject_id on credential.session (subject_id, created_at);

create table credential.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table credential.verification is 'L3. One-time values of sign-in steps.';

create table credential.attempt (
  key text primary key,
  failures integer not null default 0,
  blocked_until timestamptz,
  window_start timestamptz not null default now(),
  in_window integer not null default 0
);
comment on table credential.attempt is 'L1. Back-off per account and limit per address, under hashed keys; survives restarts and is shared by servers.';

grant usage on schema credential to sanxin_identity, sanxin_search;
grant select, insert, update, delete on all tables in schema credential to sanxin_identity;
grant select on credential.session to sanxin_search;
grant update (seen_at) on credential.session to sanxin_search;
