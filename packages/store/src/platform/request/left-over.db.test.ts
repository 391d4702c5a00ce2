import { aDistrictActor } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { expect, test } from 'vitest'
import { openStore } from './index.ts'

const database = await fileDatabase()

test('when a transaction is over its connection knows no actor and no interval any more', async () => {
  // The one statement that runs without an actor is made to tell what it finds on the connection.
  await withConnection(database.superuserUrl, (client) =>
    client.query(`create or replace function door.session_account(session_token text) returns json language sql
      set search_path = pg_catalog, pg_temp
      as $$ select json_build_array(current_setting('app.actor', true), current_setting('app.lo1', true), current_setting('app.ohi1', true)) $$`),
  )
  const urls = { appUrl: database.urlFor('sanxin_app'), workerUrl: database.urlFor('sanxin_worker') }
  const store = openStore({ ...urls, appConnections: 1, workerConnections: 1 })
  await store.onlyRead(aDistrictActor(), async () => 1)
  expect(await store.accountOfSession('x')).toEqual(['', '', ''])
  await store.inRequest(aDistrictActor(), () => Promise.reject(new Error('fails'))).catch(() => {})
  expect(await store.accountOfSession('x')).toEqual(['', '', ''])
  await store.close()
})
