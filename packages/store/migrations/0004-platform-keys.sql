-- 0004-platform-keys.sql
-- Data keys, wrapped by the master key, which is a file outside the database: a stolen database alone opens no sealed field.

create table platform.data_key (
  id integer generated always as identity primary key,
  purpose text not null,
  wrapped bytea not null,
  master_id text not null,
  state text not null default 'active',
  created_at timestamptz not null default now(),
  constraint data_key_state check (state in ('active', 'decrypt', 'destroyed'))
);
create unique index data_key_one_active on platform.data_key (purpose) where state = 'active';
comment on table platform.data_key is 'L3. Data keys per purpose, wrapped with SM4-CTR + HMAC-SM3 under the master key.';
comment on column platform.data_key.state is 'active: seals and opens; decrypt: opens only; destroyed: what it sealed is gone.';

select platform.protect_open('platform', 'data_key', '', 'select, insert, update');
