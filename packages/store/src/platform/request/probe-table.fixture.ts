import { withConnection } from '@sanxin/testkit/database'

/** A table of rows numbered 0 … 39 under the scope policies, for tests of the door itself. */
export async function makeProbeTable(superuserUrl: string): Promise<void> {
  await withConnection(superuserUrl, async (client) => {
    await client.query(`
      set role sanxin_owner;
      create schema probe;
      create table probe.thing (id integer primary key, area_lft integer, org_lft integer, note text not null default '');
      create table probe.part (id integer primary key, thing_id integer not null references probe.thing (id));
      insert into probe.thing (id, area_lft, org_lft) select i, i, 100 + i from generate_series(0, 39) i;
      insert into probe.thing (id, area_lft) values (99, null);
      insert into probe.part (id, thing_id) select i, i from generate_series(0, 39) i;
      select platform.protect('probe', 'thing', 'area_lft', 'org_lft', 'select, insert, update, delete');
      select platform.protect_through('probe', 'part', 'thing_id', 'probe', 'thing')`)
  })
}
