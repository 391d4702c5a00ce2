import type { UnitKind } from '@sanxin/domain/registry'
import { type RawBuilder, sql } from 'kysely'
import { keysetPage, type Page, type PageAsk } from '../platform/page/index.ts'
import type { Tx } from '../platform/request/index.ts'
import { scopeBounds } from '../registry/index.ts'

/** Which units count as newly registered. */
export type Newness =
  | { by: 'batch'; batchIds: readonly string[] }
  /** the first import of all brings the whole stock, so only young units are new */
  | { by: 'founding'; days: number }

export interface NewUnit {
  unitId: string
  id: string
  name: string
  creditCode: string | null
  kind: UnitKind
  foundedOn: string | null
  firstSeenAt: Date
  due: string
  fullMembers: number
  streetName: string | null
  communityName: string | null
  contact: string | null
  legalPerson: string | null
  phoneMasked: string | null
}

/** Batches that are done and brought registrations, the newest first, and the newest batch of all. */
export async function listRegistrationBatches(
  tx: Tx,
  kinds: readonly string[],
): Promise<{ registrations: string[]; newest: string | null }> {
  const { rows } = await sql<{ id: string; registers: boolean }>`
    select b.id, exists (select from exchange.file f where f.batch_id = b.id and f.state = 'staged' and f.kind = any(${kinds}::text[])) registers
    from exchange.batch b where b.state = 'done' order by b.number desc`.execute(tx)
  return { registrations: rows.filter(({ registers }) => registers).map(({ id }) => id), newest: rows[0]?.id ?? null }
}

/** Enterprises and social organisations that stand: a new one has often neither staff nor a visit yet, so it may still look like a shell. */
const registered = sql`not u.retired and u.kind in ('non_public', 'social_organisation') and u.operating in ('operating', 'shell')`

function isNew(newness: Newness): RawBuilder<unknown> {
  if (newness.by === 'batch') return sql`u.first_batch = any(${newness.batchIds}::uuid[])`
  return sql`u.founded_on > (select max(n.founded_on) from registry.unit n where not n.retired and n.founded_on <= now()::date) - ${newness.days}::integer
    and u.founded_on <= now()::date`
}

/** New registrations (双同步) in the actor's scope, the youngest first. */
export function listNewUnits(tx: Tx, newness: Newness, page: PageAsk): Promise<Page<NewUnit>> {
  return keysetPage<NewUnit>(
    tx,
    {
      sort: 'founded',
      keys: [{ by: sql`coalesce(u.founded_on, date '1900-01-01')`, type: 'date', descending: true }],
      id: sql`u.id`,
      columns: sql`u.id, u.id "unitId", u.name, u.credit_code "creditCode", u.kind, u.founded_on "foundedOn", u.first_seen_at "firstSeenAt", u.due,
        u.full_members "fullMembers", u.contact, u.legal_person "legalPerson", u.phone_masked "phoneMasked",
        (select a.name from territory.area a where a.id = u.street_id) "streetName",
        (select a.name from territory.area a where a.id = u.community_id) "communityName"`,
      from: sql`registry.unit u`,
      where: [scopeBounds(tx, sql`u.area_lft`), registered, isNew(newness)],
    },
    page,
  )
}
